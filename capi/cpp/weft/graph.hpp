// Compiled graphs, and symbols that are bound to arrays.
#pragma once

#include "weft/file.hpp"
#include "weft/symbol.hpp"

namespace weft {

namespace detail {
// The files of a checkpoint.
inline std::string symbol_file(const std::string& prefix) { return prefix + "-symbol.json"; }
inline std::string parameters_file(const std::string& prefix, int epoch) {
  char number[16];
  std::snprintf(number, sizeof(number), "-%04d", epoch);
  return prefix + number + ".params";
}
// Without the "arg:" or "aux:" that names in model files begin with.
inline std::string plain_name(const std::string& name) {
  return name.starts_with("arg:") || name.starts_with("aux:") ? name.substr(4) : name;
}
}  // namespace detail

// A symbol as a function: compiled when it is first called with arrays of some shapes and types.
// Any number of threads may call one at once. Calls record, train and update states as the
// operators called one by one would.
class Graph {
 public:
  // `bound`: arrays that every call uses, as parameters are, by the names of variables; "arg:" and
  // "aux:" before a name are left out. The other variables are arguments of calls, in the order of
  // `arguments`. Throws kNotFound where the symbol has no such variable.
  Graph(const Symbol& symbol, const std::map<std::string, Array>& bound) {
    std::map<std::string, Array> left;
    for (const auto& [name, array] : bound) left[detail::plain_name(name)] = array;
    std::vector<weft_array*> handles;
    for (const std::string& name : symbol.variables()) {
      const auto found = left.find(name);
      handles.push_back(found == left.end() ? nullptr : found->second.get());
      if (found == left.end()) {
        arguments_.push_back(name);
      } else {
        left.erase(found);
      }
    }
    if (!left.empty()) {
      throw Error(ErrorKind::kNotFound, "graph: the symbol has no variable " + left.begin()->first);
    }
    num_outputs_ = symbol.num_outputs();
    weft_graph* out = nullptr;
    detail::check(weft_graph_create(symbol.get(), handles.data(), 0, nullptr, &out));
    handle_ = detail::Handle<weft_graph, weft_graph_free>(out);
  }
  // The network in PREFIX-symbol.json with the parameters in PREFIX-EPOCH.params, as Python's
  // `export` and MXNet's checkpoints write them. Labels are no arguments: where a loss at the end
  // reads one, bind it or call with it.
  static Graph load(const std::string& prefix, int epoch = 0) {
    const Symbol network = Symbol::load(detail::symbol_file(prefix));
    return Graph(network, weft::load(detail::parameters_file(prefix, epoch)));
  }

  const std::vector<std::string>& arguments() const { return arguments_; }

  std::vector<Array> operator()(const std::vector<Array>& inputs) const {
    std::vector<weft_array*> handles;
    for (const Array& input : inputs) handles.push_back(input.get());
    std::vector<weft_array*> results(num_outputs_, nullptr);
    size_t n = results.size();
    detail::check(
        weft_graph_call(handle_.get(), handles.size(), handles.data(), &n, results.data()));
    std::vector<Array> outputs;
    for (weft_array* result : results) outputs.emplace_back(result);
    return outputs;
  }
  // What was made of the graph, for people to read.
  std::string explain() const {
    weft_string* text = nullptr;
    detail::check(weft_graph_explain(handle_.get(), &text));
    return detail::take(text);
  }

 private:
  std::vector<std::string> arguments_;
  size_t num_outputs_ = 0;
  detail::Handle<weft_graph, weft_graph_free> handle_;
};

// A symbol bound to arrays, as MXNet's executors are: forward, then backward into gradient arrays.
class Executor {
 public:
  // Arrays for all arguments and states by name. Gradients are made for those arguments in
  // `wanted`.
  Executor(const Symbol& symbol, std::map<std::string, Array> arrays,
           const std::vector<std::string>& wanted = {})
      : arrays_(std::move(arrays)), num_outputs_(symbol.num_outputs()) {
    std::vector<weft_array*> arguments, gradients, states;
    std::vector<int> requests;
    const auto take = [&](const std::string& name) {
      const auto found = arrays_.find(name);
      if (found == arrays_.end()) {
        throw Error(ErrorKind::kValue, "executor: there is no array for " + name);
      }
      return found->second;
    };
    for (const std::string& name : wanted) {
      const Array array = take(name);
      gradients_[name] = Array::zeros(array.shape(), array.dtype(), array.device());
    }
    for (const std::string& name : symbol.arguments()) {
      arguments.push_back(take(name).get());
      const auto gradient = gradients_.find(name);
      gradients.push_back(gradient == gradients_.end() ? nullptr : gradient->second.get());
      requests.push_back(gradient == gradients_.end() ? 0 : 1);
    }
    for (const std::string& name : symbol.states()) states.push_back(take(name).get());
    weft_executor* out = nullptr;
    detail::check(weft_executor_create(symbol.get(), arguments.size(), arguments.data(),
                                       gradients.data(), requests.data(), states.size(),
                                       states.data(), &out));
    handle_ = detail::Handle<weft_executor, weft_executor_free>(out);
  }

  std::vector<Array> forward(bool training = false) const {
    std::vector<weft_array*> results(num_outputs_, nullptr);
    size_t n = results.size();
    detail::check(weft_executor_forward(handle_.get(), training, &n, results.data()));
    std::vector<Array> outputs;
    for (weft_array* result : results) outputs.emplace_back(result);
    return outputs;
  }
  // After forward(true).
  void backward(const std::vector<Array>& head_gradients = {}) const {
    std::vector<weft_array*> heads;
    for (const Array& head : head_gradients) heads.push_back(head.get());
    detail::check(weft_executor_backward(handle_.get(), heads.size(), heads.data()));
  }
  // Arguments and states; the same arrays in every pass, so that assign() changes them.
  const std::map<std::string, Array>& arrays() const { return arrays_; }
  const std::map<std::string, Array>& gradients() const { return gradients_; }

 private:
  std::map<std::string, Array> arrays_, gradients_;
  size_t num_outputs_;
  detail::Handle<weft_executor, weft_executor_free> handle_;
};

}  // namespace weft
