package org.weft;

/** A mean over batches of how well predictions fit labels. */
public final class Metric extends Handle {
  private final String name;

  /**
   * Makes a metric.
   *
   * @param kind one of {@code org.weft.op.Metrics}
   */
  public Metric(Named kind) {
    super(
        METRIC,
        Native.metricCreate(kind.name(), kind.nameArray(), kind.words(), kind.strings()));
    name = kind.name();
  }

  /**
   * Shows it one batch. Waits.
   *
   * @param labels what was expected
   * @param predictions what came
   * @return this
   */
  public Metric update(NDArray labels, NDArray predictions) {
    try (Use use = new Use(this, labels, predictions)) {
      Native.metricUpdate(use.pointers[0], use.pointers[1], use.pointers[2]);
    }
    return this;
  }

  /**
   * The metric over all batches.
   *
   * @return NaN before the first
   */
  public double get() {
    try (Use use = new Use(this)) {
      return Native.metricGet(use.pointers[0]);
    }
  }

  /** Forgets all batches. */
  public void reset() {
    try (Use use = new Use(this)) {
      Native.metricReset(use.pointers[0]);
    }
  }

  /** As "accuracy 0.97". */
  @Override
  public String toString() {
    return isClosed() ? name : name + " " + get();
  }
}
