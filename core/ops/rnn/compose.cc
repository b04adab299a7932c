// The network in terms of primitives, for gradients of its gradient.
#include "core/ops/functional.h"
#include "core/ops/rnn/rnn.h"
#include "core/ops/shape/slice.h"

namespace weft::rnn {
namespace {

// Part `index` of `x` along `axis`, in parts of `size`.
Var Part(const Var& x, int axis, int64_t index, int64_t size) {
  shape::Ranges ranges = shape::FullRanges(x.shape());
  ranges[axis] = {index * size, size, 1};
  return shape::Slice(x, ranges);
}

// Element `index` of the first axis.
Var At(const Var& x, int64_t index) {
  Shape shape = x.shape();
  shape.erase(0);
  return Reshape(Part(x, 0, index, 1), shape);
}

Var Joined(const std::vector<Var>& parts, int axis) {
  std::vector<Var> wide;
  for (const Var& part : parts) wide.push_back(ExpandDims(part, axis));
  return shape::Concat(wide, axis);
}

struct State {
  Var h, c;
};

Var Clipped(const Var& cell, const CellClip& clip) {
  const Var bounded = px::Where(px::Gt(cell, clip.max), clip.max, cell);
  return clip.clip_nan ? px::Where(px::Ge(cell, clip.min), bounded, clip.min)
                       : px::Where(px::Lt(cell, clip.min), clip.min, bounded);
}

class Layer {
 public:
  Layer(const Sizes& s, const std::optional<CellClip>& clip, const Var& parameters, int64_t layer,
        int64_t direction)
      : s_(s), clip_(clip) {
    const ParameterOffsets at = OffsetsOf(s, layer, direction);
    const int64_t units = s.gates * s.hidden;
    const auto take = [&](int64_t begin, const Shape& shape) {
      const shape::Ranges range{{begin, NumElements(shape), 1}};
      return Reshape(shape::Slice(parameters, range), shape);
    };
    i2h_ = take(at.i2h, {units, s.input_of(layer)});
    h2h_ = take(at.h2h, {units, s.state});
    i2h_bias_ = take(at.i2h_bias, {1, units});
    h2h_bias_ = take(at.h2h_bias, {1, units});
    if (s.projection > 0) h2r_ = take(at.h2r, {s.state, s.hidden});
  }

  State Step(const Var& x, const State& before) const {
    const Var from_input = MatMul(x, i2h_, false, true) + i2h_bias_;
    const Var from_state = MatMul(before.h, h2h_, false, true) + h2h_bias_;
    const auto gate = [&](const Var& all, int64_t k) { return Part(all, 1, k, s_.hidden); };
    if (s_.mode == Mode::kGru) {
      const auto sum = [&](int64_t k) { return gate(from_input, k) + gate(from_state, k); };
      const Var reset = px::Sigmoid(sum(0)), update = px::Sigmoid(sum(1));
      const Var candidate = px::Tanh(gate(from_input, 2) + reset * gate(from_state, 2));
      return {Materialized(candidate + update * (before.h - candidate)), Var()};
    }
    const Var sum = Materialized(from_input + from_state);
    if (s_.mode == Mode::kTanh) return {Materialized(px::Tanh(sum)), Var()};
    if (s_.mode == Mode::kRelu) return {Materialized(px::Relu(sum)), Var()};
    Var cell = Materialized(px::Sigmoid(gate(sum, 1)) * before.c +
                            px::Sigmoid(gate(sum, 0)) * px::Tanh(gate(sum, 2)));
    if (clip_) cell = Materialized(Clipped(cell, *clip_));
    const Var h = Materialized(px::Sigmoid(gate(sum, 3)) * px::Tanh(cell));
    return {h2r_ ? MatMul(h, h2r_, false, true) : h, cell};
  }

 private:
  const Sizes& s_;
  const std::optional<CellClip>& clip_;
  Var i2h_, h2h_, h2r_, i2h_bias_, h2h_bias_;
};

}  // namespace

Vars ComposeRnn(const RnnAttrs& attrs, const Var& data, const Var& parameters, const Var& state,
                const Var& cell, const Var& lengths, const Var& mask) {
  const Sizes s(attrs, data.shape());
  const std::optional<CellClip> clip = ClipOf(attrs);
  std::vector<Var> inputs, final_states, final_cells;
  for (int64_t t = 0; t < s.steps; ++t) inputs.push_back(At(data, t));
  for (int64_t layer = 0; layer < s.layers; ++layer) {
    std::vector<Var> results(s.steps);
    for (int64_t d = 0; d < s.directions; ++d) {
      const Layer network(s, clip, parameters, layer, d);
      const int64_t slot = layer * s.directions + d;
      State now{At(state, slot), s.mode == Mode::kLstm ? At(cell, slot) : Var()};
      for (int64_t step = 0; step < s.steps; ++step) {
        const int64_t t = d == 1 ? s.steps - 1 - step : step;
        const State next = network.Step(inputs[t], now);
        Var result = next.h;
        if (lengths) {
          const Var lasts = Reshape(px::Gt(lengths, static_cast<double>(t)), {s.batch, 1});
          result = px::Where(lasts, next.h, 0.0);
          now.h = Materialized(px::Where(lasts, next.h, now.h));
          if (now.c) now.c = Materialized(px::Where(lasts, next.c, now.c));
        } else {
          now = next;
        }
        results[t] = d == 0 ? result : shape::Concat(Vars{results[t], result}, 1);
      }
      final_states.push_back(now.h);
      if (now.c) final_cells.push_back(now.c);
    }
    inputs = std::move(results);
    if (mask && layer + 1 < s.layers) {
      const Var kept = At(mask, layer);
      for (int64_t t = 0; t < s.steps; ++t) {
        inputs[t] = Materialized(px::Where(At(kept, t), inputs[t] * (1 / (1 - attrs.p)), 0.0));
      }
    }
  }
  Vars outputs{s.steps > 0 ? Joined(inputs, 0)
                           : Zeros({0, s.batch, s.width()}, data.dtype()),
               Joined(final_states, 0)};
  if (!final_cells.empty()) outputs.push_back(Joined(final_cells, 0));
  return outputs;
}

}  // namespace weft::rnn
