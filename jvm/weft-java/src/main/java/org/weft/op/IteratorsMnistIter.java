// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * MNISTIter, which Iterators inherits.
 */
public abstract class IteratorsMnistIter {
  IteratorsMnistIter() {}

  /**
   * Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
   * (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
   * a batch are left out.
   *
   * @return it, with all defaults
   */
  public static MnistIter mnistIter() {
    return new MnistIter();
  }

  /**
   * Attributes of MNISTIter.
   */
  public static final class MnistIter extends Named {
    private MnistIter() {
      super("MNISTIter");
    }

    /**
     * Path of the images, not compressed; default ./train-images-idx3-ubyte.
     *
     * @param value the value
     * @return this
     */
    public MnistIter image(String value) {
      put("image", value);
      return this;
    }

    /**
     * Path of the labels, not compressed; default ./train-labels-idx1-ubyte.
     *
     * @param value the value
     * @return this
     */
    public MnistIter label(String value) {
      put("label", value);
      return this;
    }

    /**
     * Samples of a batch; default 128.
     *
     * @param value the value
     * @return this
     */
    public MnistIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether the samples come in a random order, the same in every pass; default True.
     *
     * @param value the value
     * @return this
     */
    public MnistIter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Whether an image has one axis; default False.
     *
     * @param value the value
     * @return this
     */
    public MnistIter flat(boolean value) {
      put("flat", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public MnistIter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default False.
     *
     * @param value the value
     * @return this
     */
    public MnistIter silent(boolean value) {
      put("silent", value);
      return this;
    }

    /**
     * Parts that the samples are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public MnistIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public MnistIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public MnistIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public MnistIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public MnistIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public MnistIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }
}
