// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family rnn, which Ops inherits.
 */
public abstract class RnnOps extends ShapeOps {
  RnnOps() {}

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param data Shape (steps, batch, input).
   * @param parameters All weights, then all biases, in one vector: for each layer and direction i2h
   *     (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
   *     (projection_size, state_size); i2h and h2h biases (gates state_size,).
   * @param state Before the first step, shape (layers directions, batch, state_size or
   *     projection_size).
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> rnn(NDArray data, NDArray parameters, NDArray state, RNN attributes) {
    return Operator.named("RNN").invoke(attributes, data, parameters, state);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param data Shape (steps, batch, input).
   * @param parameters All weights, then all biases, in one vector: for each layer and direction i2h
   *     (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
   *     (projection_size, state_size); i2h and h2h biases (gates state_size,).
   * @param state Before the first step, shape (layers directions, batch, state_size or
   *     projection_size).
   * @param stateCell The cells of lstm before the first step, shape (layers directions, batch,
   *     state_size). Null: absent.
   * @param sequenceLength With use_sequence_length, steps of each sample, shape (batch,). Later
   *     results are zero, final states are those after the last step. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> rnn(
      NDArray data, NDArray parameters, NDArray state, NDArray stateCell, NDArray sequenceLength,
      RNN attributes) {
    return Operator.named("RNN")
        .invoke(attributes, data, parameters, state, stateCell, sequenceLength);
  }
}
