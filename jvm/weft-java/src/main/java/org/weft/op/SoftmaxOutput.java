// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SoftmaxOutput. Softmax of the scores. The gradient for data is
 * softmax(data) - onehot(label), that of the cross-entropy, whatever the head gradient is (unless
 * out_grad is set).
 */
public final class SoftmaxOutput extends Attributes {
  private SoftmaxOutput() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SoftmaxOutput attrs() {
    return new SoftmaxOutput();
  }

  /**
   * Multiplies the gradient; default 1.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput gradScale(double value) {
    put("grad_scale", value);
    return this;
  }

  /**
   * The label without gradient, with use_ignore; default -1.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput ignoreLabel(double value) {
    put("ignore_label", value);
    return this;
  }

  /**
   * Softmax along axis 1, one label per position; default False.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput multiOutput(boolean value) {
    put("multi_output", value);
    return this;
  }

  /**
   * Whether ignore_label applies; default False.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput useIgnore(boolean value) {
    put("use_ignore", value);
    return this;
  }

  /**
   * Softmax along the last axis; default False.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput preserveShape(boolean value) {
    put("preserve_shape", value);
    return this;
  }

  /**
   * Divides the gradient by the batch size, by nothing, or by the number of labels that are not
   * ignored; one of batch, null, valid; default null.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput normalization(String value) {
    put("normalization", value);
    return this;
  }

  /**
   * Whether the head gradient multiplies the gradient; default False.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput outGrad(boolean value) {
    put("out_grad", value);
    return this;
  }

  /**
   * Probability that label smoothing gives to the other classes together; default 0.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxOutput smoothAlpha(double value) {
    put("smooth_alpha", value);
    return this;
  }
}
