// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct RNNAttributes {
  // Units of the state of each layer; required.
  Option<int64_t> state_size = {};
  // Number of layers; required.
  Option<int64_t> num_layers = {};
  // Whether each layer runs in both directions; their results are concatenated; default False.
  Option<bool> bidirectional = {};
  // The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
  Option<std::string> mode = {};
  // Probability of zero in the dropout on the results of all layers but the last, in training;
  // default 0.
  Option<double> p = {};
  // Whether the final states are results, too; default False.
  Option<bool> state_outputs = {};
  // Units that the results of an LSTM are projected to; None: no projection; default None.
  Option<int64_t> projection_size = {};
  // Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max; default
  // None.
  Option<double> lstm_state_clip_min = {};
  // Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min; default
  // None.
  Option<double> lstm_state_clip_max = {};
  // Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without bounds;
  // default False.
  Option<bool> lstm_state_clip_nan = {};
  // Whether samples end at their sequence_length; default False.
  Option<bool> use_sequence_length = {};
};

}  // namespace weft
