// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsRnn {

  /** A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x
    * W + b + r (h U + c)).
    * @param data Shape (steps, batch, input).
    * @param parameters All weights, then all biases, in one vector: for each layer and direction
    *   i2h (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
    *   (projection_size, state_size); i2h and h2h biases (gates state_size,).
    * @param state Before the first step, shape (layers directions, batch, state_size or
    *   projection_size).
    * @param state_cell The cells of lstm before the first step, shape (layers directions, batch,
    *   state_size).
    * @param sequence_length With use_sequence_length, steps of each sample, shape (batch,). Later
    *   results are zero, final states are those after the last step.
    * @param state_size Units of the state of each layer; required.
    * @param num_layers Number of layers; required.
    * @param bidirectional Whether each layer runs in both directions; their results are
    *   concatenated; default False.
    * @param mode The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
    * @param p Probability of zero in the dropout on the results of all layers but the last, in
    *   training; default 0.
    * @param state_outputs Whether the final states are results, too; default False.
    * @param projection_size Units that the results of an LSTM are projected to; None: no
    *   projection; default None.
    * @param lstm_state_clip_min Lower bound of the cells of an LSTM after each step; given with
    *   lstm_state_clip_max; default None.
    * @param lstm_state_clip_max Upper bound of the cells of an LSTM after each step; given with
    *   lstm_state_clip_min; default None.
    * @param lstm_state_clip_nan Whether NaN in a cell becomes lstm_state_clip_min; it stays
    *   otherwise, and without bounds; default False.
    * @param use_sequence_length Whether samples end at their sequence_length; default False.
    */
  def RNN(
      data: NDArray,
      parameters: NDArray,
      state: NDArray,
      state_cell: Option[NDArray] = None,
      sequence_length: Option[NDArray] = None,
      state_size: Long,
      num_layers: Long,
      bidirectional: Option[Boolean] = None,
      mode: String,
      p: Option[Double] = None,
      state_outputs: Option[Boolean] = None,
      projection_size: Option[Long] = None,
      lstm_state_clip_min: Option[Double] = None,
      lstm_state_clip_max: Option[Double] = None,
      lstm_state_clip_nan: Option[Boolean] = None,
      use_sequence_length: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("RNN")
      .put("state_size", state_size)
      .put("num_layers", num_layers)
      .set("bidirectional", bidirectional)
      .put("mode", mode)
      .set("p", p)
      .set("state_outputs", state_outputs)
      .set("projection_size", projection_size)
      .set("lstm_state_clip_min", lstm_state_clip_min)
      .set("lstm_state_clip_max", lstm_state_clip_max)
      .set("lstm_state_clip_nan", lstm_state_clip_nan)
      .set("use_sequence_length", use_sequence_length)
      .all(data, parameters, state, state_cell.orNull, sequence_length.orNull)
}
