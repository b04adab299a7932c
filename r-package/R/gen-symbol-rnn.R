# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.RNN <- function(data, parameters, state, state_cell, sequence_length, state_size,
  num_layers, bidirectional, mode, p, state_outputs, projection_size, lstm_state_clip_min,
  lstm_state_clip_max, lstm_state_clip_nan, use_sequence_length, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["RNN"]], environment(), list(...), name, attr)
}
