package org.weft;

/**
 * A data iterator of the library: threads of its own read, decode and fill batches ahead. One thread
 * at a time may use it.
 */
public final class DataIter extends Handle {
  /**
   * A batch.
   *
   * @param data samples along the first axis
   * @param label their labels; null where the iterator has none
   * @param pad how many samples at the end only fill it up
   */
  public record Batch(NDArray data, NDArray label, int pad) implements AutoCloseable {
    /** Gives the arrays back. */
    @Override
    public void close() {
      data.close();
      if (label != null) {
        label.close();
      }
    }
  }

  /**
   * Opens an iterator.
   *
   * @param kind one of {@code org.weft.op.Iterators}
   * @throws WeftException of kind IO where its files cannot be read, or are damaged
   */
  public DataIter(Named kind) {
    super(
        ITERATOR,
        Native.iteratorCreate(kind.name(), kind.nameArray(), kind.words(), kind.strings()));
  }

  /**
   * The next batch. Waits.
   *
   * @return null at the end of a pass
   * @throws WeftException of kind IO where a sample is damaged: its batch is left out; UNSUPPORTED
   *     for sparse batches
   */
  public Batch next() {
    try (Use use = new Use(this)) {
      long[] found = Native.iteratorNext(use.pointers[0]);
      if (found == null) {
        return null;
      }
      int n = found.length - 1;
      NDArray[] arrays = NDArray.wrap(java.util.Arrays.copyOf(found, n));
      for (int i = 2; i < n; ++i) {
        arrays[i].close();
      }
      return new Batch(arrays[0], n > 1 ? arrays[1] : null, (int) found[n]);
    }
  }

  /** Starts the next pass, also in the middle of one. */
  public void reset() {
    try (Use use = new Use(this)) {
      Native.iteratorReset(use.pointers[0]);
    }
  }

  /**
   * Samples that were left out because they are damaged, where the iterator was asked to do that.
   *
   * @return how many so far
   */
  public long skipped() {
    try (Use use = new Use(this)) {
      return Native.iteratorSkipped(use.pointers[0]);
    }
  }
}
