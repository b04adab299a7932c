// Data iterators.
#include <algorithm>

#include "capi/internal.h"
#include "core/io/iterator.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

io::Iterator& ToIterator(const weft_iter* iter) {
  WEFT_CHECK(iter != nullptr, ErrorKind::kState, "the iterator handle is NULL or closed");
  return *reinterpret_cast<io::Iterator*>(const_cast<weft_iter*>(iter));
}

}  // namespace

extern "C" {

int weft_iter_create(const char* name, size_t n, const char* const* attributes,
                     const weft_value* values, weft_iter** out) {
  return Guarded([&] {
    auto made = MakeByName<io::Iterator>("weft_iter_create", name, n, attributes, values);
    *out = reinterpret_cast<weft_iter*>(made.Detach());
  });
}

void weft_iter_free(weft_iter* iter) {
  if (iter != nullptr) ToIterator(iter).Release();
}

int weft_iter_num_outputs(const weft_iter* iter, size_t* out) {
  return Guarded([&] { *out = ToIterator(iter).outputs().size(); });
}

int weft_iter_output(const weft_iter* iter, size_t index, const char** name, weft_storage* storage,
                     weft_dtype* dtype, size_t room, int64_t* shape, size_t* ndim) {
  return Guarded([&] {
    const auto& outputs = ToIterator(iter).outputs();
    WEFT_CHECK(index < outputs.size(), ErrorKind::kIndex, "iterator: output ", index,
               " is out of range for ", outputs.size());
    const io::IteratorOutput& output = outputs[index];
    *name = output.name.c_str();
    *storage = static_cast<weft_storage>(output.storage);
    *dtype = static_cast<weft_dtype>(output.type.dtype);
    std::copy_n(output.type.shape.begin(), std::min(room, output.type.shape.size()), shape);
    *ndim = output.type.shape.size();
  });
}

int weft_iter_next(weft_iter* iter, weft_entry* outputs, int64_t* pad, int* more) {
  return Guarded([&] {
    io::Batch batch;
    *more = ToIterator(iter).Next(&batch);
    if (!*more) return;
    *pad = batch.pad;
    size_t part = 0;
    const auto next = [&] {
      return ToHandle(MakeRef<Cell>(MakeVar(std::move(batch.arrays[part++]))));
    };
    for (const io::IteratorOutput& output : ToIterator(iter).outputs()) {
      weft_entry& entry = *outputs++;
      entry = {static_cast<int32_t>(output.storage),
               static_cast<int32_t>(output.type.shape.size()),
               output.type.shape.begin(),
               {}};
      const size_t parts = output.storage == StorageType::kDense       ? 1
                           : output.storage == StorageType::kRowSparse ? 2
                                                                       : 3;
      for (size_t i = 0; i < parts; ++i) entry.parts[i] = next();
    }
  });
}

int weft_iter_reset(weft_iter* iter) {
  return Guarded([&] { ToIterator(iter).Reset(); });
}

int weft_iter_skipped(const weft_iter* iter, int64_t* out) {
  return Guarded([&] { *out = ToIterator(iter).skipped(); });
}

}  // extern "C"
