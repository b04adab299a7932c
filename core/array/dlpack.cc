#include "core/array/dlpack.h"

#include "core/base/error.h"

namespace weft {
namespace {

// The structures as the standard lays them out.
struct DLDevice {
  int32_t device_type;  // 1: CPU, 3: pinned host memory
  int32_t device_id;
};
struct DLDataType {
  uint8_t code;  // 0 int, 1 uint, 2 float, 4 bfloat, 6 bool
  uint8_t bits;
  uint16_t lanes;
};
struct DLTensor {
  void* data;
  DLDevice device;
  int32_t ndim;
  DLDataType dtype;
  int64_t* shape;
  int64_t* strides;
  uint64_t byte_offset;
};
struct DLManagedTensor {
  DLTensor dl_tensor;
  void* manager_ctx;
  void (*deleter)(DLManagedTensor* self);
};

struct Exported {
  Value value;
  DLManagedTensor tensor;
};

DLDataType TypeOf(DType dtype) {
  const auto bits = static_cast<uint8_t>(8 * SizeOf(dtype));
  if (dtype == DType::kBfloat16) return {4, bits, 1};
  if (dtype == DType::kBool) return {6, bits, 1};
  if (IsFloating(dtype)) return {2, bits, 1};
  return {static_cast<uint8_t>(IsUnsigned(dtype) ? 1 : 0), bits, 1};
}

DType DTypeOf(DLDataType type) {
  for (int i = 0; i < kNumDTypes; ++i) {
    const DLDataType mine = TypeOf(static_cast<DType>(i));
    if (mine.code == type.code && mine.bits == type.bits && type.lanes == 1) {
      return static_cast<DType>(i);
    }
  }
  Fail(ErrorKind::kUnsupported, "from_dlpack: elements of type code ", int{type.code}, " with ",
       int{type.bits}, " bits and ", type.lanes, " lanes");
}

}  // namespace

void* ToDLPack(const Value& value) {
  WEFT_CHECK(value.device.is_host(), ErrorKind::kUnsupported, "to_dlpack: arrays on ",
             ToString(value.device), " cannot be shared");
  auto* exported = new Exported{value, {}};
  DLTensor& t = exported->tensor.dl_tensor;
  t.data = value.raw();
  t.device = {1, 0};
  t.ndim = value.rank();
  t.dtype = TypeOf(value.dtype);
  t.shape = exported->value.shape.data();
  t.strides = exported->value.strides.data();
  t.byte_offset = 0;
  exported->tensor.manager_ctx = exported;
  exported->tensor.deleter = [](DLManagedTensor* self) {
    delete static_cast<Exported*>(self->manager_ctx);
  };
  return &exported->tensor;
}

Value FromDLPack(void* tensor) {
  WEFT_CHECK(tensor != nullptr, ErrorKind::kValue, "from_dlpack: the tensor is NULL");
  auto* managed = static_cast<DLManagedTensor*>(tensor);
  const DLTensor& t = managed->dl_tensor;
  WEFT_CHECK(t.device.device_type == 1 || t.device.device_type == 3, ErrorKind::kUnsupported,
             "from_dlpack: device type ", t.device.device_type, " is not host memory");
  Value value;
  value.dtype = DTypeOf(t.dtype);
  value.shape = Shape(t.shape, t.shape + t.ndim);
  value.strides =
      t.strides == nullptr ? RowMajor(value.shape) : Strides(t.strides, t.strides + t.ndim);
  value.storage = MakeRef<Storage>(Device{}, static_cast<std::byte*>(t.data) + t.byte_offset,
                                   value.bytes(), [managed] {
                                     if (managed->deleter != nullptr) managed->deleter(managed);
                                   });
  return value;
}

}  // namespace weft
