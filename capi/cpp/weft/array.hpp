// Arrays.
#pragma once

#include <iomanip>
#include <sstream>

#include "weft/value.hpp"

namespace weft {

class Array;
namespace detail {
Array invoke_one(const Operator& op, const Packed& packed,
                 std::initializer_list<const Array*> inputs);

// A reference to the library's array, which counts them.
class ArrayHandle {
 public:
  ArrayHandle() = default;
  explicit ArrayHandle(weft_array* handle) : handle_(handle) {}
  ArrayHandle(const ArrayHandle& other) {
    if (other.handle_ != nullptr) check(weft_array_retain(other.handle_, &handle_));
  }
  ArrayHandle(ArrayHandle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  ArrayHandle& operator=(ArrayHandle other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~ArrayHandle() { weft_array_free(handle_); }
  weft_array* get() const { return handle_; }

 private:
  weft_array* handle_ = nullptr;
};
}  // namespace detail

// Part of an axis: from `begin` (negative: from the end) up to `end`, which is not included.
struct Slice {
  std::optional<int64_t> begin, end;
  int64_t step = 1;
};

// An array of numbers on a device. Copies mean the same array; `copy` makes another one. Default
// construction makes an absent array, which optional inputs of operators may be.
class Array {
 public:
  Array() = default;
  // Contents are undefined.
  explicit Array(const Shape& shape, DType dtype = DType::kFloat32, Device device = cpu()) {
    weft_array* out = nullptr;
    detail::check(weft_array_create(shape.size(), shape.data(), static_cast<weft_dtype>(dtype),
                                    {device.type, device.id}, &out));
    handle_ = detail::ArrayHandle(out);
  }
  // Takes over a handle of the C ABI.
  explicit Array(weft_array* handle) : handle_(handle) {}
  // Another handle to the array of one that stays whose it is; absent for NULL.
  static Array borrow(weft_array* handle) {
    if (handle == nullptr) return {};
    weft_array* out = nullptr;
    detail::check(weft_array_retain(handle, &out));
    return Array(out);
  }

  // A copy of row-major numbers. Throws kShape where they are not as many as `shape` has.
  template <typename T>
  static Array from(const std::vector<T>& numbers, const Shape& shape, Device device = cpu()) {
    if constexpr (std::is_same_v<T, bool>) {  // which vector<bool> does not keep as bytes
      const std::vector<uint8_t> bytes(numbers.begin(), numbers.end());
      return from_memory(bytes.data(), bytes.size(), shape, DType::kBool, device);
    } else {
      return from_memory(numbers.data(), numbers.size() * sizeof(T), shape, dtype_of<T>(), device);
    }
  }
  template <typename T>
  static Array from(std::initializer_list<T> numbers, const Shape& shape, Device device = cpu()) {
    return from(std::vector<T>(numbers), shape, device);
  }
  // A copy of `bytes` row-major bytes.
  static Array from_memory(const void* data, size_t bytes, const Shape& shape, DType dtype,
                           Device device = cpu()) {
    weft_array* out = nullptr;
    detail::check(weft_array_from_host(shape.size(), shape.data(), static_cast<weft_dtype>(dtype),
                                       {device.type, device.id}, data, bytes, &out));
    return Array(out);
  }
  static Array full(const Shape& shape, double value, DType dtype = DType::kFloat32,
                    Device device = cpu()) {
    Array array(shape, dtype, device);
    detail::check(weft_array_fill(array.get(), value));
    return array;
  }
  static Array zeros(const Shape& shape, DType dtype = DType::kFloat32, Device device = cpu()) {
    return full(shape, 0, dtype, device);
  }
  static Array ones(const Shape& shape, DType dtype = DType::kFloat32, Device device = cpu()) {
    return full(shape, 1, dtype, device);
  }

  weft_array* get() const { return handle_.get(); }
  explicit operator bool() const { return get() != nullptr; }

  size_t ndim() const {
    size_t n = 0;
    detail::check(weft_array_ndim(get(), &n));
    return n;
  }
  Shape shape() const {
    Shape sizes(ndim());
    size_t n = 0;
    detail::check(weft_array_shape(get(), sizes.size(), sizes.data(), &n));
    return sizes;
  }
  int64_t size() const { return count(shape()); }
  DType dtype() const {
    weft_dtype dtype;
    detail::check(weft_array_dtype(get(), &dtype));
    return static_cast<DType>(dtype);
  }
  Device device() const {
    weft_device device;
    detail::check(weft_array_device(get(), &device));
    return {static_cast<weft_device_type>(device.type), device.id};
  }

  // The elements in row-major order. Throws kType where the array holds another type. Waits.
  template <typename T>
  std::vector<T> to_vector() const {
    expect(dtype_of<T>());
    if constexpr (std::is_same_v<T, bool>) {
      std::vector<uint8_t> bytes(static_cast<size_t>(size()));
      detail::check(weft_array_to_host(get(), bytes.data(), bytes.size()));
      return std::vector<bool>(bytes.begin(), bytes.end());
    } else {
      std::vector<T> numbers(static_cast<size_t>(size()));
      detail::check(weft_array_to_host(get(), numbers.data(), numbers.size() * sizeof(T)));
      return numbers;
    }
  }
  // The one element of an array of size 1, converted. Throws kShape for other sizes.
  template <typename T = double>
  T scalar() const {
    if (size() != 1) {
      throw Error(ErrorKind::kShape,
                  "scalar: the array has " + std::to_string(size()) + " elements, expected 1");
    }
    return static_cast<T>(as_type(DType::kFloat64).to_vector<double>()[0]);
  }

  // Views, which share the array's memory.
  Array operator[](int64_t index) const { return indexed({{0, 1, 0, 0, index, 0, 1}}); }
  // One slice an axis; those left out are whole.
  Array slice(const std::vector<Slice>& slices) const {
    std::vector<weft_index> items;
    for (const Slice& s : slices) {
      items.push_back({1, s.begin.has_value(), s.end.has_value(), 0, s.begin.value_or(0),
                       s.end.value_or(0), s.step});
    }
    return indexed(items);
  }
  // At most one size may be -1: what remains.
  Array reshape(Shape shape) const {
    int64_t known = 1, open = -1;
    for (size_t i = 0; i < shape.size(); ++i) {
      if (shape[i] == -1 && open < 0) {
        open = static_cast<int64_t>(i);
      } else {
        known *= shape[i];
      }
    }
    if (open >= 0) shape[static_cast<size_t>(open)] = known > 0 ? size() / known : 0;
    weft_array* out = nullptr;
    detail::check(weft_array_reshape(get(), shape.size(), shape.data(), &out));
    return Array(out);
  }

  Array copy() const { return copy_to(device()); }
  Array copy_to(Device device) const {
    weft_array* out = nullptr;
    detail::check(weft_array_copy(get(), {device.type, device.id}, &out));
    return Array(out);
  }
  // The same value without its history.
  Array detach() const {
    weft_array* out = nullptr;
    detail::check(weft_array_detach(get(), &out));
    return Array(out);
  }
  Array as_type(DType dtype) const {
    static const detail::Operator cast("Cast", {"dtype"});
    detail::Packed packed;
    packed.add(cast.id(0), Option<DType>(dtype));
    return detail::invoke_one(cast, packed, {this});
  }
  // Writes into this array, which keeps its shape and element type.
  void assign(const Array& value) const { detail::check(weft_array_assign(get(), value.get())); }
  void fill(double value) const { detail::check(weft_array_fill(get(), value)); }
  // Row-major numbers of the array's type, as many as it has.
  template <typename T>
  void set(const std::vector<T>& numbers) const {
    expect(dtype_of<T>());
    if constexpr (std::is_same_v<T, bool>) {
      const std::vector<uint8_t> bytes(numbers.begin(), numbers.end());
      return detail::check(weft_array_set_host(get(), bytes.data(), bytes.size()));
    } else {
      detail::check(weft_array_set_host(get(), numbers.data(), numbers.size() * sizeof(T)));
    }
  }
  // Returns when the array is computed; throws what went wrong with it.
  void wait() const { detail::check(weft_array_wait(get())); }

  // From now on backward passes leave a gradient with this array, added to with `add`.
  void attach_gradient(bool add = false) const {
    const Array gradient = zeros(shape(), dtype(), device());
    detail::check(weft_autograd_mark(get(), gradient.get(), add ? 3 : 1));
  }
  // Absent where none is attached.
  Array gradient() const {
    weft_array* out = nullptr;
    detail::check(weft_array_gradient(get(), &out));
    return out == nullptr ? Array() : Array(out);
  }
  // Gradients of the sum of this array's elements for what it was recorded from.
  void backward(bool retain_graph = false) const {
    weft_array* const head = get();
    detail::check(weft_autograd_backward(1, &head, nullptr, retain_graph, 1));
  }

 private:
  void expect(DType wanted) const {
    if (dtype() != wanted) {
      throw Error(ErrorKind::kType, std::string("the array holds ") + name(dtype()) +
                                        ", expected " + name(wanted) + "; as_type converts");
    }
  }
  Array indexed(const std::vector<weft_index>& items) const {
    weft_array* out = nullptr;
    detail::check(weft_array_index(get(), items.size(), items.data(), &out));
    return Array(out);
  }

  detail::ArrayHandle handle_;
};

namespace detail {

inline std::vector<Array> invoke(const Operator& op, const Packed& packed,
                                 const std::vector<const Array*>& inputs) {
  const Attributes attrs(op, packed);
  std::vector<weft_array*> handles;
  for (const Array* input : inputs) handles.push_back(input->get());
  while (!handles.empty() && handles.back() == nullptr) handles.pop_back();
  size_t num_outputs = 0;
  check(weft_op_num_outputs(op.get(), attrs.get(), &num_outputs));
  std::vector<weft_array*> results(num_outputs, nullptr);
  check(weft_invoke(op.get(), attrs.get(), handles.size(), handles.data(), &num_outputs,
                    results.data()));
  std::vector<Array> outputs;
  for (weft_array* result : results) outputs.emplace_back(result);
  return outputs;
}

// For operators with one output.
inline Array invoke_one(const Operator& op, const Packed& packed,
                        std::initializer_list<const Array*> inputs) {
  const Attributes attrs(op, packed);
  Few<weft_array*> handles;
  size_t n = 0, present = 0;  // absent inputs at the end are left out
  for (const Array* input : inputs) {
    handles.push_back(input->get());
    ++n;
    if (*input) present = n;
  }
  weft_array* result = nullptr;
  size_t num_outputs = 1;
  check(weft_invoke(op.get(), attrs.get(), present, handles.data(), &num_outputs, &result));
  return Array(result);
}

inline Array binary(const Operator& op, const Array& a, const Array& b) {
  return invoke_one(op, {}, {&a, &b});
}

inline Array with_scalar(const Operator& op, const Array& a, double scalar) {
  Packed packed;
  packed.add(op.id(0), Option<double>(scalar));
  return invoke_one(op, packed, {&a});
}

}  // namespace detail

// Arithmetic with broadcasting; comparisons give 0 and 1 in the type of the arrays.
#define WEFT_OPERATOR(symbol, array_op, scalar_op, reversed_op)  \
  inline Array operator symbol(const Array& a, const Array& b) { \
    static const detail::Operator op(array_op, {});              \
    return detail::binary(op, a, b);                             \
  }                                                              \
  inline Array operator symbol(const Array& a, double b) {       \
    static const detail::Operator op(scalar_op, {"scalar"});     \
    return detail::with_scalar(op, a, b);                        \
  }                                                              \
  inline Array operator symbol(double a, const Array& b) {       \
    static const detail::Operator op(reversed_op, {"scalar"});   \
    return detail::with_scalar(op, b, a);                        \
  }
WEFT_OPERATOR(+, "broadcast_add", "_plus_scalar", "_plus_scalar")
WEFT_OPERATOR(-, "broadcast_sub", "_minus_scalar", "_rminus_scalar")
WEFT_OPERATOR(*, "broadcast_mul", "_mul_scalar", "_mul_scalar")
WEFT_OPERATOR(/, "broadcast_div", "_div_scalar", "_rdiv_scalar")
WEFT_OPERATOR(==, "broadcast_equal", "_equal_scalar", "_equal_scalar")
WEFT_OPERATOR(!=, "broadcast_not_equal", "_not_equal_scalar", "_not_equal_scalar")
WEFT_OPERATOR(<, "broadcast_lesser", "_lesser_scalar", "_greater_scalar")
WEFT_OPERATOR(<=, "broadcast_lesser_equal", "_lesser_equal_scalar", "_greater_equal_scalar")
WEFT_OPERATOR(>, "broadcast_greater", "_greater_scalar", "_lesser_scalar")
WEFT_OPERATOR(>=, "broadcast_greater_equal", "_greater_equal_scalar", "_lesser_equal_scalar")
#undef WEFT_OPERATOR

inline Array operator-(const Array& a) {
  static const detail::Operator op("negative", {});
  return detail::invoke_one(op, {}, {&a});
}

// In place: what was recorded keeps the old value.
#define WEFT_OPERATOR(symbol)                                                \
  inline const Array& operator symbol## = (const Array& a, const Array& b) { \
    return a.assign(a symbol b), a;                                          \
  }                                                                          \
  inline const Array& operator symbol## = (const Array& a, double b) {       \
    return a.assign(a symbol b), a;                                          \
  }
WEFT_OPERATOR(+)
WEFT_OPERATOR(-)
WEFT_OPERATOR(*)
WEFT_OPERATOR(/)
#undef WEFT_OPERATOR

// "[[1, 2], [3, 4]] (2, 2) float32 cpu(0)"; long axes are cut in the middle.
inline std::ostream& operator<<(std::ostream& out, const Array& array) {
  if (!array) return out << "(absent)";
  const Shape shape = array.shape();
  const std::vector<double> numbers = array.as_type(DType::kFloat64).to_vector<double>();
  constexpr int64_t kShown = 6;
  std::ostringstream text;
  text << std::setprecision(6);
  size_t at = 0;
  const auto print = [&](const auto& self, size_t axis, bool visible) -> void {
    if (axis == shape.size()) {
      if (visible) text << numbers[at];
      ++at;
      return;
    }
    if (visible) text << "[";
    for (int64_t i = 0; i < shape[axis]; ++i) {
      const bool cut = shape[axis] > 2 * kShown && i >= kShown && i < shape[axis] - kShown;
      if (visible && !cut && i > 0) text << ", ";
      if (visible && cut && i == kShown) text << ", ...";
      self(self, axis + 1, visible && !cut);
    }
    if (visible) text << "]";
  };
  print(print, 0, true);
  text << " (";
  for (size_t i = 0; i < shape.size(); ++i) text << (i > 0 ? ", " : "") << shape[i];
  text << (shape.size() == 1 ? ",) " : ") ") << name(array.dtype()) << " " << array.device();
  return out << text.str();
}

}  // namespace weft
