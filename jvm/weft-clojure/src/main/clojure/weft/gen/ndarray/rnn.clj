;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn rnn
  "A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
  + b + r (h U + c)).
  data: Shape (steps, batch, input).
  parameters: All weights, then all biases, in one vector: for each layer and direction i2h
    (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
    (projection_size, state_size); i2h and h2h biases (gates state_size,).
  state: Before the first step, shape (layers directions, batch, state_size or projection_size).
  :state-cell: The cells of lstm before the first step, shape (layers directions, batch,
    state_size).
  :sequence-length: With use_sequence_length, steps of each sample, shape (batch,). Later results
    are zero, final states are those after the last step.
  :state-size: Units of the state of each layer; required.
  :num-layers: Number of layers; required.
  :bidirectional: Whether each layer runs in both directions; their results are concatenated;
    default False.
  :mode: The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
  :p: Probability of zero in the dropout on the results of all layers but the last, in training;
    default 0.
  :state-outputs: Whether the final states are results, too; default False.
  :projection-size: Units that the results of an LSTM are projected to; None: no projection;
    default None.
  :lstm-state-clip-min: Lower bound of the cells of an LSTM after each step; given with
    lstm_state_clip_max; default None.
  :lstm-state-clip-max: Upper bound of the cells of an LSTM after each step; given with
    lstm_state_clip_min; default None.
  :lstm-state-clip-nan: Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise,
    and without bounds; default False.
  :use-sequence-length: Whether samples end at their sequence_length; default False."
  {:arglists '([data parameters state & {:keys [state-cell sequence-length state-size num-layers
  bidirectional mode p state-outputs projection-size lstm-state-clip-min lstm-state-clip-max lstm-
  state-clip-nan use-sequence-length]}])}
  [data parameters state & options]
  (call-all "RNN" [data parameters state :state-cell :sequence-length] options))
