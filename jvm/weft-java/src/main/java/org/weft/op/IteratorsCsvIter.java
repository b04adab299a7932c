// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * CSVIter, which Iterators inherits.
 */
public abstract class IteratorsCsvIter extends IteratorsImageDetRecordIter {
  IteratorsCsvIter() {}

  /**
   * Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
   * *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
   * followed by those at the start; pad tells how many.
   *
   * @return it, with all defaults
   */
  public static CsvIter csvIter() {
    return new CsvIter();
  }

  /**
   * Attributes of CSVIter.
   */
  public static final class CsvIter extends Named {
    private CsvIter() {
      super("CSVIter");
    }

    /**
     * Path of the data, a sample per line; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dataCsv(String value) {
      put("data_csv", value);
      return this;
    }

    /**
     * Shape of a sample; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Path of the labels, a line per sample; NULL: labels are 0; default NULL.
     *
     * @param value the value
     * @return this
     */
    public CsvIter labelCsv(String value) {
      put("label_csv", value);
      return this;
    }

    /**
     * Shape of a label; default (1,).
     *
     * @param value the value
     * @return this
     */
    public CsvIter labelShape(long... value) {
      put("label_shape", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether samples that fill up the last batch are left out of the next pass; default True.
     *
     * @param value the value
     * @return this
     */
    public CsvIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public CsvIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public CsvIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }
}
