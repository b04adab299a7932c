// Arrays and files.
#include <algorithm>
#include <cstring>

#include "capi/internal.h"
#include "core/array/dlpack.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

static_assert(sizeof(weft_index) == sizeof(IndexItem));

namespace {

weft_array* NewHandle(Value value, bool outside = false) {
  return ToHandle(MakeRef<Cell>(MakeVar(std::move(value)), outside));
}

Shape ShapeOf(size_t ndim, const int64_t* shape, bool unknown_allowed = false) {
  Shape out(shape, shape + ndim);
  for (const int64_t d : out) {
    WEFT_CHECK(d >= 0 || (unknown_allowed && d == kUnknownDim), ErrorKind::kShape, "shape ",
               ToString(out), " has a negative dimension");
  }
  return out;
}

StoredArray StoredOf(const weft_entry& entry) {
  WEFT_CHECK(entry.storage >= 0 && entry.storage <= 2, ErrorKind::kValue, "storage type ",
             entry.storage, " does not exist");
  StoredArray array;
  array.storage = static_cast<StorageType>(entry.storage);
  array.data = ValueOf(ToCell(entry.parts[0])->Read());
  if (entry.storage == WEFT_DENSE) return array;
  array.shape = ShapeOf(static_cast<size_t>(entry.ndim), entry.shape);
  array.indices = ValueOf(ToCell(entry.parts[1])->Read());
  if (entry.storage == WEFT_CSR) array.indptr = ValueOf(ToCell(entry.parts[2])->Read());
  return array;
}

ParamsFile ParamsOf(size_t n, const weft_entry* entries, const char* const* names) {
  ParamsFile params;
  for (size_t i = 0; i < n; ++i) {
    params.arrays.push_back(StoredOf(entries[i]));
    if (names != nullptr) params.names.emplace_back(names[i]);
  }
  return params;
}

}  // namespace

weft_entry weft::capi::ToEntry(const StoredArray& array) {
  weft_entry entry{};
  entry.storage = static_cast<int32_t>(array.storage);
  entry.ndim = static_cast<int32_t>(array.shape.size());
  entry.shape = array.shape.begin();
  const Value* const parts[] = {&array.data, &array.indices, &array.indptr};
  for (size_t i = 0; i < 3; ++i) {
    if (parts[i]->present()) entry.parts[i] = NewHandle(*parts[i]);
  }
  return entry;
}

namespace {
void CheckHost(const Value& value) {
  WEFT_CHECK(value.device.is_host(), ErrorKind::kUnsupported, "array data: arrays on ",
             ToString(value.device), " have no host memory");
}
}  // namespace

extern "C" {

int weft_array_create(size_t ndim, const int64_t* shape, weft_dtype dtype, weft_device device,
                      weft_array** out) {
  return Guarded([&] {
    CheckDevice(ToDevice(device));
    const Shape dims = ShapeOf(ndim, shape, ToDevice(device).is_null());
    *out = NewHandle(AllocateValue(ToDevice(device), ToDType(dtype), dims));
  });
}

int weft_array_from_host(size_t ndim, const int64_t* shape, weft_dtype dtype, weft_device device,
                         const void* data, size_t bytes, weft_array** out) {
  return Guarded([&] {
    *out = NewHandle(FromHost(ToDevice(device), ToDType(dtype), ShapeOf(ndim, shape), data, bytes));
  });
}

int weft_array_from_memory(size_t ndim, const int64_t* shape, const int64_t* strides,
                           weft_dtype dtype, void* data, void (*release)(void* context),
                           void* context, weft_array** out) {
  return Guarded([&] {
    Value value;
    value.dtype = ToDType(dtype);
    value.shape = ShapeOf(ndim, shape);
    value.strides = strides == nullptr ? RowMajor(value.shape) : Strides(strides, strides + ndim);
    value.storage = MakeRef<Storage>(Device{}, data, value.bytes(), [release, context] {
      if (release != nullptr) release(context);
    });
    *out = NewHandle(std::move(value), true);
  });
}

void weft_array_free(weft_array* array) {
  if (array != nullptr) reinterpret_cast<Cell*>(array)->Release();
}

int weft_array_retain(weft_array* array, weft_array** out) {
  return Guarded([&] { *out = ToHandle(Ref<Cell>(ToCell(array))); });
}

int weft_array_ndim(const weft_array* array, size_t* out) {
  return Guarded([&] { *out = ToCell(array)->type().shape.size(); });
}

int weft_array_shape(const weft_array* array, size_t room, int64_t* shape, size_t* ndim) {
  return Guarded([&] {
    const Shape dims = ToCell(array)->type().shape;
    std::copy_n(dims.begin(), std::min(room, dims.size()), shape);
    *ndim = dims.size();
  });
}

int weft_array_dtype(const weft_array* array, weft_dtype* out) {
  return Guarded([&] { *out = static_cast<weft_dtype>(ToCell(array)->type().dtype); });
}

int weft_array_device(const weft_array* array, weft_device* out) {
  return Guarded([&] {
    const Device device = ToCell(array)->device();
    *out = {static_cast<int32_t>(device.type), device.id};
  });
}

int weft_array_is_row_major(const weft_array* array) {
  return array != nullptr && ValueOf(ToCell(array)->Read()).is_row_major();
}

int weft_array_to_host(const weft_array* array, void* data, size_t bytes) {
  return Guarded([&] { CopyToHost(ValueOf(ToCell(array)->Read()), data, bytes); });
}

int weft_array_set_host(weft_array* array, const void* data, size_t bytes) {
  return Guarded([&] {
    const ArrayType type = ToCell(array)->type();
    ToCell(array)->Assign(MakeVar(FromHost(Device{}, type.dtype, type.shape, data, bytes)));
  });
}

int weft_array_data(weft_array* array, void** data, int64_t* strides) {
  return Guarded([&] {
    const Value value = ToCell(array)->Export();
    CheckHost(value);
    *data = value.raw();
    if (strides != nullptr) std::copy(value.strides.begin(), value.strides.end(), strides);
  });
}

int weft_array_read(const weft_array* array, weft_array** holder, const void** data,
                    int64_t* strides) {
  return Guarded([&] {
    const Value value = ValueOf(ToCell(array)->Read());
    CheckHost(value);
    value.storage->Wait();
    *data = value.raw();
    if (strides != nullptr) std::copy(value.strides.begin(), value.strides.end(), strides);
    *holder = NewHandle(value);
  });
}

int weft_array_copy(const weft_array* array, weft_device device, weft_array** out) {
  return Guarded([&] { *out = ToHandle(ToCell(array)->CopyTo(ToDevice(device))); });
}

int weft_array_detach(const weft_array* array, weft_array** out) {
  return Guarded([&] { *out = ToHandle(ToCell(array)->Detach()); });
}

int weft_array_assign(weft_array* array, const weft_array* value) {
  return Guarded([&] { ToCell(array)->Assign(ToCell(value)->Read()); });
}

int weft_array_fill(weft_array* array, double value) {
  return Guarded([&] { ToCell(array)->Fill(value); });
}

int weft_array_index(weft_array* array, size_t n, const weft_index* items, weft_array** out) {
  return Guarded([&] {
    const auto* typed = reinterpret_cast<const IndexItem*>(items);
    *out = ToHandle(ToCell(array)->Index({typed, n}));
  });
}

int weft_array_reshape(weft_array* array, size_t ndim, const int64_t* shape, weft_array** out) {
  return Guarded([&] { *out = ToHandle(ToCell(array)->ReshapeView(ShapeOf(ndim, shape))); });
}

int weft_array_to_dlpack(weft_array* array, void** out) {
  return Guarded([&] { *out = ToDLPack(ToCell(array)->Export()); });
}

int weft_array_from_dlpack(void* tensor, weft_array** out) {
  return Guarded([&] { *out = NewHandle(FromDLPack(tensor), true); });
}

int weft_array_wait(const weft_array* array) {
  return Guarded([&] {
    const Var var = ToCell(array)->Read();
    if (ValueOf(var).storage) ValueOf(var).storage->Wait();
  });
}

int weft_params_save(const char* path, size_t n, const weft_entry* entries,
                     const char* const* names) {
  return Guarded([&] {
    CheckNotNull(path, "weft_params_save", "path");
    SaveParams(path, ParamsOf(n, entries, names));
  });
}

int weft_params_load(const char* path, weft_list** out) {
  return Guarded([&] {
    CheckNotNull(path, "weft_params_load", "path");
    *out = new weft_list{LoadParams(path)};
  });
}

int weft_params_to_bytes(size_t n, const weft_entry* entries, const char* const* names,
                         weft_string** out) {
  return Guarded([&] { *out = new weft_string{SerializeParams(ParamsOf(n, entries, names))}; });
}

int weft_params_from_bytes(const void* data, size_t bytes, weft_list** out) {
  return Guarded([&] {
    *out = new weft_list{ParseParams({static_cast<const char*>(data), bytes}, "params")};
  });
}

size_t weft_list_size(const weft_list* list) {
  return list == nullptr ? 0 : list->params.arrays.size();
}

const char* weft_list_name(const weft_list* list, size_t index) {
  return list != nullptr && index < list->params.names.size() ? list->params.names[index].c_str() : nullptr;
}

int weft_list_entry(const weft_list* list, size_t index, weft_entry* out) {
  return Guarded([&] {
    CheckNotNull(list, "weft_list_entry", "list");
    WEFT_CHECK(index < list->params.arrays.size(), ErrorKind::kIndex, "list: index ", index,
               " is out of range for ", list->params.arrays.size(), " arrays");
    const StoredArray& array = list->params.arrays[index];
    WEFT_CHECK(array.data.present(), ErrorKind::kValue, "list: entry ", index, " holds no array");
    *out = ToEntry(array);
  });
}

void weft_list_free(weft_list* list) { delete list; }

}  // extern "C"
