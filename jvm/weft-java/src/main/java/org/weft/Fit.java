package org.weft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How {@link Model#fit} trains. */
public final class Fit {
  /** What the outputs of a network are compared with labels by. */
  public enum Loss {
    /** Scores of classes, whose numbers are the labels. */
    SOFTMAX("SoftmaxOutput"),
    /** Numbers; squares of differences. */
    LINEAR("LinearRegressionOutput"),
    /** Numbers; absolute differences. */
    ABSOLUTE("MAERegressionOutput"),
    /** Scores of yes and no. */
    LOGISTIC("LogisticRegressionOutput"),
    /** The network has a loss, with a variable whose name ends in "label". */
    OWN(null);

    final String operator;

    Loss(String operator) {
      this.operator = operator;
    }
  }

  /**
   * How far training is.
   *
   * @param epoch from 0
   * @param batch from 0
   * @param batches in an epoch; -1: not known
   * @param metric the metric's name
   * @param training the metric over the epoch so far
   * @param validation the metric on validation data; NaN where there is none, or the epoch is not
   *     over
   * @param seconds since the epoch began
   */
  public record Progress(
      int epoch,
      int batch,
      int batches,
      String metric,
      double training,
      double validation,
      double seconds) {}

  /** Is told how training goes. {@link Model#stop} ends it; so does what a listener throws. */
  public interface Listener {
    /**
     * A batch is done.
     *
     * @param progress how far training is
     */
    default void batch(Progress progress) {}

    /**
     * An epoch is done.
     *
     * @param progress how far training is
     */
    default void epoch(Progress progress) {}
  }

  /** A listener that prints a line for every epoch. */
  public static final Listener PRINT =
      new Listener() {
        @Override
        public void epoch(Progress p) {
          String validation =
              Double.isNaN(p.validation())
                  ? ""
                  : String.format(java.util.Locale.ROOT, ", validation %.4f", p.validation());
          System.out.printf(
              java.util.Locale.ROOT,
              "epoch %d: %s %.4f%s (%.1f s)%n",
              p.epoch() + 1,
              p.metric(),
              p.training(),
              validation,
              p.seconds());
        }
      };

  Named optimizer = new Named("sgd");
  Named metric = new Named("accuracy");
  IntToDoubleFunction learningRate;
  Loss loss = Loss.SOFTMAX;
  int epochs = 1;
  int batchSize = 32;
  Long shuffle;
  NDArray validationData;
  NDArray validationLabels;
  final List<Listener> listeners = new ArrayList<>();

  private Fit() {}

  /**
   * One epoch of gradient descent in batches of 32, towards a softmax.
   *
   * @return settings to be changed
   */
  public static Fit options() {
    return new Fit();
  }

  /**
   * Sets the optimizer.
   *
   * @param rule one of {@code org.weft.op.Optimizers}
   * @return this
   */
  public Fit optimizer(Named rule) {
    optimizer = rule;
    return this;
  }

  /**
   * Sets the optimizer's learning rate at the beginning of every epoch.
   *
   * @param ofEpoch gives the rate for the number of an epoch, from 0
   * @return this
   */
  public Fit learningRate(IntToDoubleFunction ofEpoch) {
    learningRate = ofEpoch;
    return this;
  }

  /**
   * Sets what is measured.
   *
   * @param kind one of {@code org.weft.op.Metrics}
   * @return this
   */
  public Fit metric(Named kind) {
    metric = kind;
    return this;
  }

  /**
   * Sets the loss.
   *
   * @param kind which
   * @return this
   */
  public Fit loss(Loss kind) {
    loss = kind;
    return this;
  }

  /**
   * Sets how often all samples are seen.
   *
   * @param n at least 0
   * @return this
   */
  public Fit epochs(int n) {
    if (n < 0) {
      throw new WeftException(WeftException.Kind.VALUE, "epochs: " + n + ", expected at least 0");
    }
    epochs = n;
    return this;
  }

  /**
   * Sets how many samples a step has.
   *
   * @param n at least 1
   * @return this
   */
  public Fit batchSize(int n) {
    checkBatchSize(n);
    batchSize = n;
    return this;
  }

  static void checkBatchSize(int n) {
    if (n < 1) {
      throw new WeftException(
          WeftException.Kind.VALUE, "batchSize: " + n + ", expected at least 1");
    }
  }

  /**
   * Shuffles the samples anew in every epoch.
   *
   * @param seed chooses the orders
   * @return this
   */
  public Fit shuffle(long seed) {
    shuffle = seed;
    return this;
  }

  /**
   * Measures on other data after every epoch.
   *
   * @param data samples
   * @param labels their labels
   * @return this
   */
  public Fit validation(NDArray data, NDArray labels) {
    validationData = data;
    validationLabels = labels;
    return this;
  }

  /**
   * Adds a listener.
   *
   * @param listener is told how training goes
   * @return this
   */
  public Fit listener(Listener listener) {
    listeners.add(listener);
    return this;
  }
}
