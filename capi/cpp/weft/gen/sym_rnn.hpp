// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
// + b + r (h U + c)).
// data: Shape (steps, batch, input).
// parameters: All weights, then all biases, in one vector: for each layer and direction i2h (gates
// state_size, input), h2h (gates state_size, state) and with projection_size h2r (projection_size,
// state_size); i2h and h2h biases (gates state_size,).
// state: Before the first step, shape (layers directions, batch, state_size or projection_size).
// state_cell: The cells of lstm before the first step, shape (layers directions, batch,
// state_size).
// sequence_length: With use_sequence_length, steps of each sample, shape (batch,). Later results
// are zero, final states are those after the last step.
inline Symbol RNN(const std::string& name, const Symbol& data, const Symbol& parameters = {}, const Symbol& state = {}, const Symbol& state_cell = {}, const Symbol& sequence_length = {}, const RNNAttributes& attributes = {}) {
  static const detail::Operator op("RNN", {"state_size", "num_layers", "bidirectional", "mode", "p", "state_outputs", "projection_size", "lstm_state_clip_min", "lstm_state_clip_max", "lstm_state_clip_nan", "use_sequence_length"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.state_size);
  packed.add(op.id(1), attributes.num_layers);
  packed.add(op.id(2), attributes.bidirectional);
  packed.add(op.id(3), attributes.mode);
  packed.add(op.id(4), attributes.p);
  packed.add(op.id(5), attributes.state_outputs);
  packed.add(op.id(6), attributes.projection_size);
  packed.add(op.id(7), attributes.lstm_state_clip_min);
  packed.add(op.id(8), attributes.lstm_state_clip_max);
  packed.add(op.id(9), attributes.lstm_state_clip_nan);
  packed.add(op.id(10), attributes.use_sequence_length);
  return detail::apply(op, packed, name, {&data, &parameters, &state, &state_cell, &sequence_length});
}

}  // namespace weft::sym
