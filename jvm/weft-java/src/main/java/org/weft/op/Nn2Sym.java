// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family nn, which Sym inherits.
 */
public abstract class Nn2Sym extends OptimizerSym {
  Nn2Sym() {}

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data, MAERegressionOutput attributes) {
    return Operator.named("MAERegressionOutput").symbol(name, attributes, data);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(String name, Symbol data) {
    return Operator.named("MAERegressionOutput").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data, Symbol label, MAERegressionOutput attributes) {
    return Operator.named("MAERegressionOutput").symbol(name, attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(String name, Symbol data, Symbol label) {
    return Operator.named("MAERegressionOutput").symbol(name, null, data, label);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol MakeLoss(String name, Symbol data, MakeLoss attributes) {
    return Operator.named("MakeLoss").symbol(name, attributes, data);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol MakeLoss(String name, Symbol data) {
    return Operator.named("MakeLoss").symbol(name, null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pooling(String name, Symbol data, Pooling attributes) {
    return Operator.named("Pooling").symbol(name, attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the outputs
   */
  public static Symbol pooling(String name, Symbol data) {
    return Operator.named("Pooling").symbol(name, null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol poolingV1(String name, Symbol data, Pooling attributes) {
    return Operator.named("Pooling").symbol(name, attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the outputs
   */
  public static Symbol poolingV1(String name, Symbol data) {
    return Operator.named("Pooling").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol svmOutput(String name, Symbol data, SVMOutput attributes) {
    return Operator.named("SVMOutput").symbol(name, attributes, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @return the outputs
   */
  public static Symbol svmOutput(String name, Symbol data) {
    return Operator.named("SVMOutput").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol svmOutput(String name, Symbol data, Symbol label, SVMOutput attributes) {
    return Operator.named("SVMOutput").symbol(name, attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the outputs
   */
  public static Symbol svmOutput(String name, Symbol data, Symbol label) {
    return Operator.named("SVMOutput").symbol(name, null, data, label);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxActivation(String name, Symbol data, SoftmaxActivation attributes) {
    return Operator.named("SoftmaxActivation").symbol(name, attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @return the outputs
   */
  public static Symbol softmaxActivation(String name, Symbol data) {
    return Operator.named("SoftmaxActivation").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxOutput(String name, Symbol data, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @return the outputs
   */
  public static Symbol softmaxOutput(String name, Symbol data) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxOutput(
      String name, Symbol data, Symbol label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the outputs
   */
  public static Symbol softmaxOutput(String name, Symbol data, Symbol label) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Softmax(String name, Symbol data, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @return the outputs
   */
  public static Symbol Softmax(String name, Symbol data) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Softmax(String name, Symbol data, Symbol label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the outputs
   */
  public static Symbol Softmax(String name, Symbol data, Symbol label) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data, label);
  }

  /**
   * Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
   * interpolation, a transposed convolution with one kernel per channel (bilinear). With several
   * inputs, nearest brings all to the size of the first one's result and concatenates or adds them.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width); bilinear: one and its weight, shape
   *     (channels, 1, k, k) with k = 2 scale - scale % 2.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol upSampling(String name, List<Symbol> data, UpSampling attributes) {
    return Operator.named("UpSampling").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol hardSigmoid(String name, Symbol data, HardSigmoid attributes) {
    return Operator.named("hard_sigmoid").symbol(name, attributes, data);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol hardSigmoid(String name, Symbol data) {
    return Operator.named("hard_sigmoid").symbol(name, null, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol logSoftmax(String name, Symbol data, LogSoftmax attributes) {
    return Operator.named("log_softmax").symbol(name, attributes, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol logSoftmax(String name, Symbol data) {
    return Operator.named("log_softmax").symbol(name, null, data);
  }

  /**
   * The data itself, as a loss: its gradient is one, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol makeLoss(String name, Symbol data) {
    return Operator.named("make_loss").symbol(name, null, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(String name, Symbol data, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").symbol(name, attributes, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(String name, Symbol data) {
    return Operator.named("masked_log_softmax").symbol(name, null, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(
      String name, Symbol data, Symbol mask, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").symbol(name, attributes, data, mask);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(String name, Symbol data, Symbol mask) {
    return Operator.named("masked_log_softmax").symbol(name, null, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedSoftmax(String name, Symbol data, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").symbol(name, attributes, data);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @return the outputs
   */
  public static Symbol maskedSoftmax(String name, Symbol data) {
    return Operator.named("masked_softmax").symbol(name, null, data);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedSoftmax(
      String name, Symbol data, Symbol mask, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").symbol(name, attributes, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the outputs
   */
  public static Symbol maskedSoftmax(String name, Symbol data, Symbol mask) {
    return Operator.named("masked_softmax").symbol(name, null, data, mask);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmax(String name, Symbol data, Softmax attributes) {
    return Operator.named("softmax").symbol(name, attributes, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol softmax(String name, Symbol data) {
    return Operator.named("softmax").symbol(name, null, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmax(String name, Symbol data, Symbol length, Softmax attributes) {
    return Operator.named("softmax").symbol(name, attributes, data, length);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @return the outputs
   */
  public static Symbol softmax(String name, Symbol data, Symbol length) {
    return Operator.named("softmax").symbol(name, null, data, length);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @return the outputs
   */
  public static Symbol softmaxCrossEntropy(String name, Symbol data) {
    return Operator.named("softmax_cross_entropy").symbol(name, null, data);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the outputs
   */
  public static Symbol softmaxCrossEntropy(String name, Symbol data, Symbol label) {
    return Operator.named("softmax_cross_entropy").symbol(name, null, data, label);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmin(String name, Symbol data, Softmin attributes) {
    return Operator.named("softmin").symbol(name, attributes, data);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol softmin(String name, Symbol data) {
    return Operator.named("softmin").symbol(name, null, data);
  }
}
