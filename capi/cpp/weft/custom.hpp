// Gradients and operators that the program defines. What their functions throw is the error of the
// call that led to them, of kind kCallback and with the message of what was thrown.
#pragma once

#include <any>
#include <functional>
#include <mutex>

#include "weft/autograd.hpp"
#include "weft/dynamic.hpp"

namespace weft {

// What a gradient of the program's own is computed from. Arrays have their histories, so that a
// gradient made of operators can be differentiated again.
struct GradientCall {
  std::vector<Array> head_gradients;   // as many as outputs
  std::vector<Array> inputs, outputs;  // absent where they are not kept
};

// Which arrays are kept for the backward pass.
struct Keep {
  bool inputs = true, outputs = true;
};

namespace detail {

using ForwardFn = std::function<std::vector<Array>(const std::vector<Array>& inputs)>;
using BackwardFn = std::function<std::vector<Array>(const GradientCall& call)>;

struct OwnGradient {
  BackwardFn backward;
  size_t num_inputs, num_outputs;
};

inline std::vector<Array> borrowed(weft_array* const* handles, size_t n) {
  std::vector<Array> arrays;
  for (size_t i = 0; i < n; ++i) arrays.push_back(Array::borrow(handles[i]));
  return arrays;
}

inline weft_array* another_handle(const Array& array) {
  weft_array* out = nullptr;
  check(weft_array_retain(array.get(), &out));
  return out;
}

inline int run_gradient(void* context, weft_array* const* heads, weft_array* const* inputs,
                        weft_array* const* outputs, weft_array** gradients) {
  return guarded([&] {
    const auto& own = *static_cast<OwnGradient*>(context);
    const std::vector<Array> results =
        own.backward({borrowed(heads, own.num_outputs), borrowed(inputs, own.num_inputs),
                      borrowed(outputs, own.num_outputs)});
    if (results.size() != own.num_inputs) {
      throw Error(ErrorKind::kValue, "custom_gradient: backward gave " +
                                         std::to_string(results.size()) + " gradients, expected " +
                                         std::to_string(own.num_inputs));
    }
    for (size_t i = 0; i < results.size(); ++i) {
      if (results[i]) gradients[i] = another_handle(results[i]);
    }
  });
}

}  // namespace detail

// What `forward` computes of `inputs`, unrecorded, with a gradient of the program's own: `backward`
// gives a gradient for each input, absent ones being zeros. Outputs that `forward` did not make
// itself are copied.
//
//   const Array y = weft::custom_gradient(
//       {x}, [](const auto& in) { return std::vector{weft::op::exp(in[0])}; },
//       [](const auto& call) { return std::vector{call.head_gradients[0] * call.outputs[0]}; })[0];
inline std::vector<Array> custom_gradient(const std::vector<Array>& inputs,
                                          const detail::ForwardFn& forward,
                                          detail::BackwardFn backward, Keep keep = {}) {
  std::vector<Array> outputs;
  {
    const Pause pause(weft_autograd_is_training() != 0);
    for (const Array& made : forward(inputs)) outputs.push_back(made.copy());
  }
  if (!weft_autograd_is_recording()) return outputs;
  std::vector<uint8_t> flags(inputs.size(), keep.inputs);
  flags.resize(inputs.size() + outputs.size(), keep.outputs);
  const auto in = detail::handles_of(inputs), out = detail::handles_of(outputs);
  auto own = std::make_unique<detail::OwnGradient>(std::move(backward), in.size(), out.size());
  // The library releases it whatever happens.
  detail::check(weft_autograd_custom(
      in.size(), in.data(), out.size(), out.data(), flags.data(), detail::run_gradient,
      [](void* context) { delete static_cast<detail::OwnGradient*>(context); }, own.release()));
  return outputs;
}

// One call of an operator, forward or backward.
struct CustomCall {
  bool training = false;
  // Forward: what `outputs` and `states` hold is to be written. Backward: as forward left them.
  std::vector<Array> arguments, outputs, states;
  std::vector<Array> output_gradients;    // backward
  std::vector<Array> argument_gradients;  // backward: to be written; absent where nobody asks
  std::any kept;                          // from forward to its backward, whatever it likes
};

// An operator of the program's own, in arrays, graphs and files: the operator "Custom" with the
// attribute op_type. Derive, and give register_operator a name for it. It may run on several
// threads at once.
class CustomOperator {
 public:
  virtual ~CustomOperator() = default;

  virtual std::vector<std::string> arguments() const { return {"data"}; }
  virtual std::vector<std::string> outputs() const { return {"output"}; }
  virtual std::vector<std::string> states() const { return {}; }

  // Completes shapes; sizes that are not known are -1, shapes of states and outputs empty. By
  // default all have that of the first argument.
  virtual void infer_shapes(std::vector<Shape>& arguments, std::vector<Shape>& outputs,
                            std::vector<Shape>& states) const {
    for (auto* shapes : {&arguments, &outputs, &states}) {
      for (Shape& shape : *shapes) shape = arguments.at(0);
    }
  }
  // Completes types. By default those that are absent are the first argument's, or float32.
  virtual void infer_dtypes(std::vector<std::optional<DType>>& arguments,
                            std::vector<std::optional<DType>>& outputs,
                            std::vector<std::optional<DType>>& states) const {
    const DType dtype =
        arguments.empty() ? DType::kFloat32 : arguments[0].value_or(DType::kFloat32);
    for (auto* dtypes : {&arguments, &outputs, &states}) {
      for (auto& one : *dtypes) one = one.value_or(dtype);
    }
  }
  virtual void forward(CustomCall& call) const = 0;
  // By default gradients are zeros.
  virtual void backward(CustomCall&) const {}
};

// Makes the operator that a call's attributes describe; it checks them.
using CustomFactory = std::function<std::unique_ptr<CustomOperator>(const Texts& attributes)>;

namespace detail {

// The operators of the program, and the functions that the library reaches them through.
class CustomOperators {
 public:
  static CustomOperators& all() {
    static CustomOperators operators;
    return operators;
  }
  void add(const std::string& name, CustomFactory factory) {
    const std::lock_guard lock(mutex_);
    if (!registered_) {
      const weft_custom_callbacks callbacks{define,  infer_dtypes, infer_shapes,
                                            forward, backward,     release};
      check(weft_custom_register(&callbacks));
      registered_ = true;
    }
    factories_[name] = std::move(factory);
  }
  std::shared_ptr<const CustomOperator> make(const std::string& name, const Texts& texts) {
    CustomFactory factory;
    {
      const std::lock_guard lock(mutex_);
      const auto found = factories_.find(name);
      if (found == factories_.end()) {
        throw Error(ErrorKind::kNotFound,
                    "Custom: operator '" + name + "' is not registered; register_operator does");
      }
      factory = found->second;
    }
    return factory(texts);
  }

 private:
  // What the library holds: a definition, or one call of it.
  struct Held {
    std::shared_ptr<const CustomOperator> op;
    std::vector<std::string> names[3];  // arguments, outputs, states
    std::vector<const char*> texts[3];
    std::any kept;
    size_t count(int part) const { return names[part].size(); }
  };
  enum { kArguments, kOutputs, kStates };

  static int define(const char* type, size_t n, const char* const* keys, const char* const* texts,
                    weft_custom_definition* out) {
    return guarded([&] {
      Texts given;
      for (size_t i = 0; i < n; ++i) given[keys[i]] = texts[i];
      auto held = std::make_unique<Held>();
      held->op = all().make(type, given);
      held->names[kArguments] = held->op->arguments();
      held->names[kOutputs] = held->op->outputs();
      held->names[kStates] = held->op->states();
      for (int part : {kArguments, kOutputs, kStates}) {
        for (const std::string& name : held->names[part]) held->texts[part].push_back(name.c_str());
      }
      out->num_arguments = held->count(kArguments);
      out->arguments = held->texts[kArguments].data();
      out->num_outputs = held->count(kOutputs);
      out->outputs = held->texts[kOutputs].data();
      out->num_states = held->count(kStates);
      out->states = held->texts[kStates].data();
      out->context = held.release();
    });
  }

  // In the library's order: arguments, states, outputs.
  template <typename Item, typename Fn>
  static void for_all(std::vector<Item>* arguments, std::vector<Item>* states,
                      std::vector<Item>* outputs, const Fn& fn) {
    size_t i = 0;
    for (std::vector<Item>* part : {arguments, states, outputs}) {
      for (Item& item : *part) fn(item, i++);
    }
  }
  template <typename Item>
  static void expect_sizes(const char* what, const Held& held, const std::vector<Item>& arguments,
                           const std::vector<Item>& outputs, const std::vector<Item>& states) {
    if (arguments.size() != held.count(kArguments) || outputs.size() != held.count(kOutputs) ||
        states.size() != held.count(kStates)) {
      throw Error(ErrorKind::kValue,
                  std::string("Custom: ") + what +
                      " changed how many arguments, outputs or states there are");
    }
  }

  static int infer_dtypes(void* context, int32_t* numbers) {
    return guarded([&] {
      const auto& held = *static_cast<Held*>(context);
      using DTypes = std::vector<std::optional<DType>>;
      DTypes arguments(held.count(kArguments)), outputs(held.count(kOutputs)),
          states(held.count(kStates));
      for_all(&arguments, &states, &outputs, [&](std::optional<DType>& dtype, size_t i) {
        if (numbers[i] >= 0) dtype = static_cast<DType>(numbers[i]);
      });
      held.op->infer_dtypes(arguments, outputs, states);
      expect_sizes("infer_dtypes", held, arguments, outputs, states);
      for_all(&arguments, &states, &outputs, [&](const std::optional<DType>& dtype, size_t i) {
        numbers[i] = dtype ? static_cast<int32_t>(*dtype) : -1;
      });
    });
  }

  static int infer_shapes(void* context, weft_array* const* given, weft_array** shaped) {
    return guarded([&] {
      const auto& held = *static_cast<Held*>(context);
      std::vector<Shape> arguments, outputs(held.count(kOutputs)), states(held.count(kStates));
      for (const Array& array : borrowed(given, held.count(kArguments))) {
        arguments.push_back(array.shape());
      }
      held.op->infer_shapes(arguments, outputs, states);
      expect_sizes("infer_shapes", held, arguments, outputs, states);
      for_all(&arguments, &states, &outputs, [&](const Shape& shape, size_t i) {
        check(weft_array_create(shape.size(), shape.data(), WEFT_FLOAT32, {WEFT_DEVICE_NULL, 0},
                                &shaped[i]));
      });
    });
  }

  static int forward(void* context, int training, weft_array* const* arguments,
                     weft_array* const* results, void** instance) {
    return guarded([&] {
      const auto& held = *static_cast<Held*>(context);
      CustomCall call;
      call.training = training != 0;
      call.arguments = borrowed(arguments, held.count(kArguments));
      call.outputs = borrowed(results, held.count(kOutputs));
      call.states = borrowed(results + held.count(kOutputs), held.count(kStates));
      held.op->forward(call);
      auto ran = std::make_unique<Held>(held);
      ran->kept = std::move(call.kept);
      *instance = ran.release();
    });
  }

  static int backward(void* instance, const uint8_t* wanted, weft_array* const* arrays,
                      weft_array* const* gradients) {
    return guarded([&] {
      auto& held = *static_cast<Held*>(instance);
      CustomCall call;
      call.training = weft_autograd_is_training() != 0;
      const auto take = [&](int part) {
        arrays += held.count(part);
        return borrowed(arrays - held.count(part), held.count(part));
      };
      call.output_gradients = take(kOutputs);
      call.arguments = take(kArguments);
      call.states = take(kStates);
      call.outputs = take(kOutputs);
      for (size_t i = 0; i < held.count(kArguments); ++i) {
        call.argument_gradients.push_back(wanted[i] ? Array::borrow(gradients[i]) : Array());
      }
      call.kept = held.kept;
      held.op->backward(call);
    });
  }

  static void release(void* context) { delete static_cast<Held*>(context); }

  std::mutex mutex_;
  bool registered_ = false;
  std::map<std::string, CustomFactory> factories_;
};

// As the operator takes attributes that it does not list: a JSON object of texts.
inline std::string json_of(const Texts& texts) {
  const auto quoted = [](const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      if (static_cast<unsigned char>(c) < 0x20) {
        char code[8];
        std::snprintf(code, sizeof(code), "\\u%04x", c);
        out += code;
      } else {
        out += c;
      }
    }
    return out + '"';
  };
  std::string json;
  for (const auto& [key, text] : texts) {
    json += (json.empty() ? "{" : ", ") + quoted(key) + ": " + quoted(text);
  }
  return json.empty() ? "{}" : json + "}";
}

}  // namespace detail

// From now on `factory` makes the operators whose op_type is `name`. One language of a process
// defines operators: the one that registered last.
inline void register_operator(const std::string& name, CustomFactory factory) {
  detail::CustomOperators::all().add(name, std::move(factory));
}
// Operators of class `Op`, made from the attributes, or from nothing.
template <typename Op>
void register_operator(const std::string& name) {
  register_operator(name, [](const Texts& attributes) -> std::unique_ptr<CustomOperator> {
    if constexpr (std::is_constructible_v<Op, const Texts&>) {
      return std::make_unique<Op>(attributes);
    } else {
      return std::make_unique<Op>();
    }
  });
}

// Applies an operator of the program's own to arguments, followed by states.
inline std::vector<Array> custom(const std::string& name, const std::vector<Array>& inputs,
                                 const Texts& attributes = {}) {
  return invoke("Custom", inputs, {{"op_type", name}, {"**", detail::json_of(attributes)}});
}
// The same as a node called `node`. Inputs that are left out become variables "<node>_<input>".
inline Symbol custom(const std::string& name, const std::string& node, std::vector<Symbol> inputs,
                     const Texts& attributes = {}) {
  const auto op = detail::CustomOperators::all().make(name, attributes);
  std::vector<std::string> names = op->arguments();
  for (const std::string& state : op->states()) names.push_back(state);
  if (inputs.size() > names.size()) {
    throw Error(ErrorKind::kValue, "Custom(" + name + "): " + std::to_string(inputs.size()) +
                                       " inputs, expected at most " + std::to_string(names.size()));
  }
  inputs.resize(names.size());
  for (size_t i = 0; i < names.size(); ++i) {
    if (!inputs[i]) inputs[i] = Symbol::variable(node + "_" + names[i]);
  }
  return apply("Custom", node, inputs, {{"op_type", name}, {"**", detail::json_of(attributes)}});
}

}  // namespace weft
