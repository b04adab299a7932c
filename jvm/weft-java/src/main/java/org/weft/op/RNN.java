// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator RNN. A recurrent network over whole sequences. Gates: lstm i, f, g, o;
 * gru r, z, n with n = tanh(x W + b + r (h U + c)).
 */
public final class RNN extends Attributes {
  private RNN() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RNN attrs() {
    return new RNN();
  }

  /**
   * Units of the state of each layer; required.
   *
   * @param value the value
   * @return this
   */
  public RNN stateSize(long value) {
    put("state_size", value);
    return this;
  }

  /**
   * Number of layers; required.
   *
   * @param value the value
   * @return this
   */
  public RNN numLayers(long value) {
    put("num_layers", value);
    return this;
  }

  /**
   * Whether each layer runs in both directions; their results are concatenated; default False.
   *
   * @param value the value
   * @return this
   */
  public RNN bidirectional(boolean value) {
    put("bidirectional", value);
    return this;
  }

  /**
   * The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
   *
   * @param value the value
   * @return this
   */
  public RNN mode(String value) {
    put("mode", value);
    return this;
  }

  /**
   * Probability of zero in the dropout on the results of all layers but the last, in training;
   * default 0.
   *
   * @param value the value
   * @return this
   */
  public RNN p(double value) {
    put("p", value);
    return this;
  }

  /**
   * Whether the final states are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public RNN stateOutputs(boolean value) {
    put("state_outputs", value);
    return this;
  }

  /**
   * Units that the results of an LSTM are projected to; None: no projection; default None.
   *
   * @param value the value
   * @return this
   */
  public RNN projectionSize(long value) {
    put("projection_size", value);
    return this;
  }

  /**
   * Units that the results of an LSTM are projected to; None: no projection; default None.
   *
   * @param value the value
   * @return this
   */
  public RNN projectionSize(None value) {
    put("projection_size", value);
    return this;
  }

  /**
   * Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max; default
   * None.
   *
   * @param value the value
   * @return this
   */
  public RNN lstmStateClipMin(double value) {
    put("lstm_state_clip_min", value);
    return this;
  }

  /**
   * Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max; default
   * None.
   *
   * @param value the value
   * @return this
   */
  public RNN lstmStateClipMin(None value) {
    put("lstm_state_clip_min", value);
    return this;
  }

  /**
   * Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min; default
   * None.
   *
   * @param value the value
   * @return this
   */
  public RNN lstmStateClipMax(double value) {
    put("lstm_state_clip_max", value);
    return this;
  }

  /**
   * Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min; default
   * None.
   *
   * @param value the value
   * @return this
   */
  public RNN lstmStateClipMax(None value) {
    put("lstm_state_clip_max", value);
    return this;
  }

  /**
   * Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without bounds;
   * default False.
   *
   * @param value the value
   * @return this
   */
  public RNN lstmStateClipNan(boolean value) {
    put("lstm_state_clip_nan", value);
    return this;
  }

  /**
   * Whether samples end at their sequence_length; default False.
   *
   * @param value the value
   * @return this
   */
  public RNN useSequenceLength(boolean value) {
    put("use_sequence_length", value);
    return this;
  }
}
