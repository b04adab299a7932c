// Shapes, element types, devices, and the values that attributes of operators take.
#pragma once

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "weft/error.hpp"

namespace weft {

// Sizes of axes, outermost first.
using Shape = std::vector<int64_t>;

inline int64_t count(const Shape& shape) {
  int64_t n = 1;
  for (const int64_t size : shape) n *= size;
  return n;
}

enum class DType {
  kFloat32 = WEFT_FLOAT32,
  kFloat64 = WEFT_FLOAT64,
  kFloat16 = WEFT_FLOAT16,
  kUint8 = WEFT_UINT8,
  kInt32 = WEFT_INT32,
  kInt8 = WEFT_INT8,
  kInt64 = WEFT_INT64,
  kBool = WEFT_BOOL,
  kInt16 = WEFT_INT16,
  kUint16 = WEFT_UINT16,
  kUint32 = WEFT_UINT32,
  kUint64 = WEFT_UINT64,
  kBfloat16 = WEFT_BFLOAT16,
};

inline const char* name(DType dtype) {
  static constexpr const char* kNames[] = {"float32", "float64", "float16", "uint8", "int32",
                                           "int8",    "int64",   "bool",    "int16", "uint16",
                                           "uint32",  "uint64",  "bfloat16"};
  return kNames[static_cast<int>(dtype)];
}

inline size_t size_of(DType dtype) {
  static constexpr size_t kSizes[] = {4, 8, 2, 1, 4, 1, 8, 1, 2, 2, 4, 8, 2};
  return kSizes[static_cast<int>(dtype)];
}

// The element type of a C++ type. There is none in C++ for float16 and bfloat16.
template <typename T>
constexpr DType dtype_of() {
  if constexpr (std::is_same_v<T, float>) {
    return DType::kFloat32;
  } else if constexpr (std::is_same_v<T, double>) {
    return DType::kFloat64;
  } else if constexpr (std::is_same_v<T, bool>) {
    return DType::kBool;
  } else {
    static_assert(std::is_integral_v<T>, "arrays hold floats, doubles, bools and integers");
    constexpr DType kSigned[] = {DType::kInt8, DType::kInt16, DType::kInt32, DType::kInt64};
    constexpr DType kUnsigned[] = {DType::kUint8, DType::kUint16, DType::kUint32, DType::kUint64};
    constexpr int kIndex = sizeof(T) == 1 ? 0 : sizeof(T) == 2 ? 1 : sizeof(T) == 4 ? 2 : 3;
    return std::is_signed_v<T> ? kSigned[kIndex] : kUnsigned[kIndex];
  }
}

struct Device {
  weft_device_type type = WEFT_DEVICE_CPU;
  int32_t id = 0;
  bool operator==(const Device&) const = default;
};
inline Device cpu(int32_t id = 0) { return {WEFT_DEVICE_CPU, id}; }
inline Device gpu(int32_t id = 0) { return {WEFT_DEVICE_GPU, id}; }
inline std::ostream& operator<<(std::ostream& out, const Device& device) {
  return out << (device.type == WEFT_DEVICE_GPU ? "gpu(" : "cpu(") << device.id << ")";
}

struct None {};
inline constexpr None none{};

// The value of an attribute. Not given, the library's default applies; `none` is the value None.
template <typename T>
class OptionBase {
 public:
  OptionBase() = default;
  OptionBase(T value) : state_(kValue), value_(std::move(value)) {}
  OptionBase(None) : state_(kNone) {}

  bool given() const { return state_ != kUnset; }
  bool is_none() const { return state_ == kNone; }
  const T& value() const { return value_; }

 private:
  enum { kUnset, kNone, kValue } state_ = kUnset;
  T value_{};
};

template <typename T>
class Option : public OptionBase<T> {
 public:
  using OptionBase<T>::OptionBase;
  Option() = default;
  template <typename U>
    requires std::is_convertible_v<U, T>
  Option(U&& value) : OptionBase<T>(T(std::forward<U>(value))) {}
};

// Lists are also written {1, 2}, and those of one item as the item.
template <typename E>
class Option<std::vector<E>> : public OptionBase<std::vector<E>> {
 public:
  using OptionBase<std::vector<E>>::OptionBase;
  Option() = default;
  Option(std::initializer_list<E> items) : OptionBase<std::vector<E>>(std::vector<E>(items)) {}
  template <typename U>
    requires std::is_arithmetic_v<U>
  Option(U item) : OptionBase<std::vector<E>>(std::vector<E>{static_cast<E>(item)}) {}
};

using OptionalInts = std::vector<std::optional<int64_t>>;

namespace detail {

// A few items in place, more of them in a vector: most calls of operators allocate nothing.
template <typename T, size_t kRoom = 8>
class Few {
 public:
  void push_back(const T& item) {
    if (size_ < kRoom) {
      inline_[size_] = item;
    } else {
      if (size_ == kRoom) more_.assign(inline_, inline_ + kRoom);
      more_.push_back(item);
    }
    ++size_;
  }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T* data() const { return size_ <= kRoom ? inline_ : more_.data(); }

 private:
  T inline_[kRoom] = {};
  std::vector<T> more_;
  size_t size_ = 0;
};

// Values as the C ABI takes them; they point into what was added, which must outlive them.
class Packed {
 public:
  template <typename T>
  void add(int32_t id, const Option<T>& option) {
    if (!option.given()) return;
    ids.push_back(id);
    values.push_back(option.is_none() ? plain(WEFT_KIND_NONE, 0) : pack(option.value()));
  }
  Few<int32_t> ids;
  Few<weft_value> values;

 protected:
  static weft_value plain(weft_kind kind, int64_t i) {
    weft_value value{};
    value.kind = static_cast<uint8_t>(kind);
    value.value.i = i;
    return value;
  }
  static weft_value pack(bool b) { return plain(WEFT_KIND_BOOL, b); }
  static weft_value pack(int64_t i) { return plain(WEFT_KIND_INT, i); }
  static weft_value pack(double f) {
    weft_value value = plain(WEFT_KIND_FLOAT, 0);
    value.value.f = f;
    return value;
  }
  static weft_value pack(DType dtype) {
    return plain(WEFT_KIND_DTYPE, static_cast<int64_t>(dtype));
  }
  static weft_value pack(const Device& device) {
    return plain(WEFT_KIND_DEVICE, static_cast<int64_t>(device.type) << 32 | device.id);
  }
  static weft_value pack(const std::string& text) {
    weft_value value = plain(WEFT_KIND_STRING, 0);
    value.size = static_cast<uint32_t>(text.size());
    value.value.s = text.c_str();
    return value;
  }
  static weft_value pack(const Shape& ints) {
    weft_value value = plain(WEFT_KIND_INTS, 0);
    value.size = static_cast<uint32_t>(ints.size());
    value.value.ints = ints.data();
    return value;
  }
  static weft_value pack(const std::vector<double>& floats) {
    weft_value value = plain(WEFT_KIND_FLOATS, 0);
    value.size = static_cast<uint32_t>(floats.size());
    value.value.floats = floats.data();
    return value;
  }
  weft_value pack(const OptionalInts& items) {
    const auto list = std::make_shared<std::vector<weft_value>>();
    for (const auto& item : items) {
      list->push_back(item ? plain(WEFT_KIND_INT, *item) : plain(WEFT_KIND_NONE, 0));
    }
    lists_.push_back(list);
    weft_value value = plain(WEFT_KIND_LIST, 0);
    value.size = static_cast<uint32_t>(list->size());
    value.value.list = list->data();
    return value;
  }
  std::vector<std::shared_ptr<const std::vector<weft_value>>> lists_;
};

// The same for what takes attributes by name; keeps what it points at.
class Named : public Packed {
 public:
  template <typename T>
  void add(const char* name, const Option<T>& option) {
    if (!option.given()) return;
    names.push_back(name);
    const auto copy = std::make_shared<const Option<T>>(option);
    kept_.push_back(copy);
    Packed::add(0, *copy);
  }
  std::vector<const char*> names;

 private:
  std::vector<std::shared_ptr<const void>> kept_;
};

// An operator and the numbers of its attributes, looked up once.
class Operator {
 public:
  Operator(const char* name, std::initializer_list<const char*> attributes) {
    check(weft_op_find(name, &op_));
    for (const char* attribute : attributes) {
      ids_.push_back(0);
      check(weft_op_attr_index(op_, attribute, &ids_.back()));
    }
  }
  const weft_op* get() const { return op_; }
  int32_t id(size_t attribute) const { return ids_[attribute]; }

 private:
  const weft_op* op_ = nullptr;
  std::vector<int32_t> ids_;
};

// The attributes of one call; null where none is given.
class Attributes {
 public:
  Attributes(const Operator& op, const Packed& packed) {
    if (packed.ids.empty()) return;
    check(weft_attrs_create(op.get(), packed.ids.size(), packed.ids.data(), packed.values.data(),
                            &attrs_));
  }
  Attributes(const Attributes&) = delete;
  ~Attributes() { weft_attrs_free(attrs_); }
  const weft_attrs* get() const { return attrs_; }

 private:
  weft_attrs* attrs_ = nullptr;
};

// A handle shared by its copies.
template <typename T, void (*kFree)(T*)>
class Handle {
 public:
  Handle() = default;
  explicit Handle(T* handle) : handle_(handle, kFree) {}
  T* get() const { return handle_.get(); }
  explicit operator bool() const { return handle_ != nullptr; }

 private:
  std::shared_ptr<T> handle_;
};

}  // namespace detail
}  // namespace weft
