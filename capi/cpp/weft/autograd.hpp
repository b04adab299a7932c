// Recording of operators, and gradients.
#pragma once

#include "weft/array.hpp"

namespace weft {

// While it lives, this thread records operators for backward passes and is in training mode, unless
// `training` is false.
class Record {
 public:
  explicit Record(bool training = true)
      : recording_(weft_autograd_set_recording(1)),
        training_(weft_autograd_set_training(training)) {}
  ~Record() {
    weft_autograd_set_recording(recording_);
    weft_autograd_set_training(training_);
  }
  Record(const Record&) = delete;

 private:
  const int recording_, training_;
};

// While it lives, this thread does not record, and is in training mode only with `training`.
class Pause {
 public:
  explicit Pause(bool training = false)
      : recording_(weft_autograd_set_recording(0)),
        training_(weft_autograd_set_training(training)) {}
  ~Pause() {
    weft_autograd_set_recording(recording_);
    weft_autograd_set_training(training_);
  }
  Pause(const Pause&) = delete;

 private:
  const int recording_, training_;
};

namespace detail {
inline std::vector<weft_array*> handles_of(const std::vector<Array>& arrays) {
  std::vector<weft_array*> handles;
  for (const Array& array : arrays) handles.push_back(array.get());
  return handles;
}
}  // namespace detail

// Leaves the gradients of the heads with the arrays that have one attached. Absent head gradients
// are ones; none at all: all ones.
inline void backward(const std::vector<Array>& heads, const std::vector<Array>& head_gradients = {},
                     bool retain_graph = false) {
  if (!head_gradients.empty() && head_gradients.size() != heads.size()) {
    throw Error(ErrorKind::kValue, "backward: " + std::to_string(head_gradients.size()) +
                                       " head gradients, expected " + std::to_string(heads.size()));
  }
  const auto h = detail::handles_of(heads), g = detail::handles_of(head_gradients);
  detail::check(
      weft_autograd_backward(h.size(), h.data(), g.empty() ? nullptr : g.data(), retain_graph, 1));
}

// Gradients of the heads for the variables, as new arrays; with `create_graph` they are recorded
// themselves.
inline std::vector<Array> gradients(const std::vector<Array>& heads,
                                    const std::vector<Array>& variables,
                                    bool create_graph = false) {
  const auto h = detail::handles_of(heads), v = detail::handles_of(variables);
  std::vector<weft_array*> out(v.size(), nullptr);
  detail::check(weft_autograd_grad(h.size(), h.data(), nullptr, v.size(), v.data(), create_graph,
                                   create_graph, 1, out.data()));
  std::vector<Array> result;
  for (weft_array* gradient : out) result.emplace_back(gradient);
  return result;
}

}  // namespace weft
