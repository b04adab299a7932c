// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * LibSVMIter, which Iterators inherits.
 */
public abstract class IteratorsLibSVMIter extends IteratorsMnistIter {
  IteratorsLibSVMIter() {}

  /**
   * Lines "label index:value index:value ..." of LibSVM's files; indices count from 0, what follows
   * # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr, (batch_size,
   * *label_shape), with a file of labels. Samples that do not fill a batch are followed by those at
   * the start; pad tells how many.
   *
   * @return it, with all defaults
   */
  public static LibSVMIter libSVMIter() {
    return new LibSVMIter();
  }

  /**
   * Attributes of LibSVMIter.
   */
  public static final class LibSVMIter extends Named {
    private LibSVMIter() {
      super("LibSVMIter");
    }

    /**
     * Path of the data; required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dataLibsvm(String value) {
      put("data_libsvm", value);
      return this;
    }

    /**
     * Shape of a sample: (columns,); required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Path of the labels, a line per sample whose first number is left out; NULL: the first numbers
     * of data; default NULL.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter labelLibsvm(String value) {
      put("label_libsvm", value);
      return this;
    }

    /**
     * Shape of a label of that file: (columns,); default (1,).
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter labelShape(long... value) {
      put("label_shape", value);
      return this;
    }

    /**
     * Parts that the samples are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * Which part to read; default 0.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether samples that fill up the last batch are left out of the next pass; default True.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; float32 or None; default None.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; float32 or None; default None.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }
}
