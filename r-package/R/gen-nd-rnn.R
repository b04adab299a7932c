# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.RNN <- function(data, parameters, state, state_cell, sequence_length, state_size,
  num_layers, bidirectional, mode, p, state_outputs, projection_size, lstm_state_clip_min,
  lstm_state_clip_max, lstm_state_clip_nan, use_sequence_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["RNN"]], environment(), list(...), out)
}
