// Operators by name, with attributes as text ("(2, 2)", "True", "float32", "None"), as model files
// write them: for programs that learn at run time what to call. Those of the namespaces `op` and
// `sym` are known at compile time.
#pragma once

#include <atomic>
#include <charconv>
#include <map>

#include "weft/symbol.hpp"

namespace weft {

using Texts = std::map<std::string, std::string>;

namespace detail {

class TextAttributes {
 public:
  TextAttributes(const weft_op* op, Texts texts, size_t num_inputs) {
    const char* count = weft_op_count_attribute(op);
    if (count != nullptr) texts.try_emplace(count, std::to_string(num_inputs));
    std::vector<int32_t> ids;
    std::vector<weft_value> values;
    for (const auto& [name, text] : texts) {
      ids.push_back(0);
      check(weft_op_attr_index(op, name.c_str(), &ids.back()));
      weft_value value{};
      value.kind = WEFT_KIND_STRING;
      value.size = static_cast<uint32_t>(text.size());
      value.value.s = text.c_str();
      values.push_back(value);
    }
    if (!ids.empty()) check(weft_attrs_create(op, ids.size(), ids.data(), values.data(), &attrs_));
  }
  TextAttributes(const TextAttributes&) = delete;
  ~TextAttributes() { weft_attrs_free(attrs_); }
  const weft_attrs* get() const { return attrs_; }

 private:
  weft_attrs* attrs_ = nullptr;
};

}  // namespace detail

// Throws kNotFound for operators and attributes that do not exist, naming close names.
inline std::vector<Array> invoke(const std::string& name, const std::vector<Array>& inputs,
                                 const Texts& texts = {}) {
  const weft_op* op = nullptr;
  detail::check(weft_op_find(name.c_str(), &op));
  const detail::TextAttributes attrs(op, texts, inputs.size());
  std::vector<weft_array*> handles;
  for (const Array& input : inputs) handles.push_back(input.get());
  size_t n = 0;
  detail::check(weft_op_num_outputs(op, attrs.get(), &n));
  std::vector<weft_array*> results(n, nullptr);
  detail::check(weft_invoke(op, attrs.get(), handles.size(), handles.data(), &n, results.data()));
  std::vector<Array> outputs;
  for (weft_array* result : results) outputs.emplace_back(result);
  return outputs;
}

// The same as a node called `node`; absent inputs become variables where they are needed.
inline Symbol apply(const std::string& name, const std::string& node,
                    const std::vector<Symbol>& inputs, const Texts& texts = {}) {
  const weft_op* op = nullptr;
  detail::check(weft_op_find(name.c_str(), &op));
  const detail::TextAttributes attrs(op, texts, inputs.size());
  std::vector<weft_symbol*> handles;
  for (const Symbol& input : inputs) handles.push_back(input.get());
  weft_symbol* out = nullptr;
  detail::check(weft_symbol_apply(op, attrs.get(), node.c_str(), 0, nullptr, nullptr,
                                  handles.size(), handles.data(), &out));
  return Symbol(out);
}

// Arithmetic with broadcasting; nodes get names of their own.
namespace detail {
inline std::string next_name(const char* op) {
  static std::atomic<uint64_t> count{0};
  return op + std::to_string(count++);
}
// The shortest text that reads as this number.
inline std::string shortest(double number) {
  char text[32];
  return std::string(text, std::to_chars(text, text + sizeof(text), number).ptr);
}
// Operands have to be there: an absent one would become a variable.
inline Symbol arithmetic(const char* op, const char* name, const std::vector<Symbol>& operands,
                         const Texts& texts) {
  for (const Symbol& operand : operands) {
    if (!operand) throw Error(ErrorKind::kState, std::string(op) + ": an operand is absent");
  }
  return apply(op, next_name(name), operands, texts);
}
}  // namespace detail
#define WEFT_OPERATOR(symbol, name, scalar_op, reversed_op)         \
  inline Symbol operator symbol(const Symbol& a, const Symbol& b) { \
    return detail::arithmetic("broadcast_" name, name, {a, b}, {}); \
  }                                                                 \
  inline Symbol operator symbol(const Symbol& a, double b) {        \
    const Texts scalar{{"scalar", detail::shortest(b)}};            \
    return detail::arithmetic(scalar_op, name, {a}, scalar);        \
  }                                                                 \
  inline Symbol operator symbol(double a, const Symbol& b) {        \
    const Texts scalar{{"scalar", detail::shortest(a)}};            \
    return detail::arithmetic(reversed_op, name, {b}, scalar);      \
  }
WEFT_OPERATOR(+, "add", "_plus_scalar", "_plus_scalar")
WEFT_OPERATOR(-, "sub", "_minus_scalar", "_rminus_scalar")
WEFT_OPERATOR(*, "mul", "_mul_scalar", "_mul_scalar")
WEFT_OPERATOR(/, "div", "_div_scalar", "_rdiv_scalar")
#undef WEFT_OPERATOR
inline Symbol operator-(const Symbol& a) {
  return detail::arithmetic("negative", "negative", {a}, {});
}

}  // namespace weft
