// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family rnn, which Sym inherits.
 */
public abstract class RnnSym extends ShapeSym {
  RnnSym() {}

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param name the node's name; null: made
   * @param data Shape (steps, batch, input).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rnn(String name, Symbol data, RNN attributes) {
    return Operator.named("RNN").symbol(name, attributes, data);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param name the node's name; null: made
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
   * @return the outputs
   */
  public static Symbol rnn(
      String name, Symbol data, Symbol parameters, Symbol state, Symbol stateCell,
      Symbol sequenceLength, RNN attributes) {
    return Operator.named("RNN")
        .symbol(name, attributes, data, parameters, state, stateCell, sequenceLength);
  }
}
