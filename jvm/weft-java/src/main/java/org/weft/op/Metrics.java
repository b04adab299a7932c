// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * Metrics of the library, with their attributes.
 */
public final class Metrics {
  private Metrics() {}

  /**
   * Share of right classes. Predictions are classes in the shape of the labels, or scores with the
   * classes along `axis`.
   *
   * @return it, with all defaults
   */
  public static Accuracy accuracy() {
    return new Accuracy();
  }

  /**
   * Attributes of accuracy.
   */
  public static final class Accuracy extends Named {
    private Accuracy() {
      super("accuracy");
    }

    /**
     * Axis of the classes; default 1.
     *
     * @param value the value
     * @return this
     */
    public Accuracy axis(long value) {
      put("axis", value);
      return this;
    }
  }

  /**
   * Mean of -log(probability of the true class + eps); classes are the last axis.
   *
   * @return it, with all defaults
   */
  public static CrossEntropy crossEntropy() {
    return new CrossEntropy();
  }

  /**
   * Attributes of cross-entropy.
   */
  public static final class CrossEntropy extends Named {
    private CrossEntropy() {
      super("cross-entropy");
    }

    /**
     * Added to the probability before the logarithm; default 1e-12.
     *
     * @param value the value
     * @return this
     */
    public CrossEntropy eps(double value) {
      put("eps", value);
      return this;
    }
  }

  /**
   * Mean of the predictions, which are losses; labels are not looked at.
   *
   * @return it, with all defaults
   */
  public static Loss loss() {
    return new Loss();
  }

  /**
   * Attributes of loss.
   */
  public static final class Loss extends Named {
    private Loss() {
      super("loss");
    }
  }

  /**
   * Mean absolute error.
   *
   * @return it, with all defaults
   */
  public static Mae mae() {
    return new Mae();
  }

  /**
   * Attributes of mae.
   */
  public static final class Mae extends Named {
    private Mae() {
      super("mae");
    }
  }

  /**
   * Mean squared error.
   *
   * @return it, with all defaults
   */
  public static Mse mse() {
    return new Mse();
  }

  /**
   * Attributes of mse.
   */
  public static final class Mse extends Named {
    private Mse() {
      super("mse");
    }
  }

  /**
   * Exponential of the mean negative log-probability of the true classes.
   *
   * @return it, with all defaults
   */
  public static Perplexity perplexity() {
    return new Perplexity();
  }

  /**
   * Attributes of perplexity.
   */
  public static final class Perplexity extends Named {
    private Perplexity() {
      super("perplexity");
    }

    /**
     * Class that does not count, as that of padding; default None.
     *
     * @param value the value
     * @return this
     */
    public Perplexity ignoreLabel(long value) {
      put("ignore_label", value);
      return this;
    }

    /**
     * Class that does not count, as that of padding; default None.
     *
     * @param value the value
     * @return this
     */
    public Perplexity ignoreLabel(None value) {
      put("ignore_label", value);
      return this;
    }

    /**
     * Axis of the classes; default -1.
     *
     * @param value the value
     * @return this
     */
    public Perplexity axis(long value) {
      put("axis", value);
      return this;
    }
  }

  /**
   * Root of the mean squared error, taken per batch.
   *
   * @return it, with all defaults
   */
  public static Rmse rmse() {
    return new Rmse();
  }

  /**
   * Attributes of rmse.
   */
  public static final class Rmse extends Named {
    private Rmse() {
      super("rmse");
    }
  }

  /**
   * Share of samples whose class is among the `top_k` of highest score.
   *
   * @return it, with all defaults
   */
  public static TopKAccuracy topKAccuracy() {
    return new TopKAccuracy();
  }

  /**
   * Attributes of top_k_accuracy.
   */
  public static final class TopKAccuracy extends Named {
    private TopKAccuracy() {
      super("top_k_accuracy");
    }

    /**
     * How many classes count; default 5.
     *
     * @param value the value
     * @return this
     */
    public TopKAccuracy topK(long value) {
      put("top_k", value);
      return this;
    }
  }
}
