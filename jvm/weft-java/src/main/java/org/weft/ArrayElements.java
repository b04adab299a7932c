package org.weft;

/** What an array is, and its elements as Java's. */
abstract class ArrayElements extends ArrayArithmetic {
  ArrayElements(long pointer) {
    super(ARRAY, pointer);
  }

  /**
   * Sizes of the axes.
   *
   * @return outermost first
   */
  public long[] shape() {
    try (Use use = new Use(this)) {
      return Native.arrayShape(use.pointers[0]);
    }
  }

  /**
   * The number of elements.
   *
   * @return the product of the shape
   */
  public long size() {
    long n = 1;
    for (long size : shape()) {
      n *= size;
    }
    return n;
  }

  /**
   * The element type.
   *
   * @return the type
   */
  public DType dtype() {
    try (Use use = new Use(this)) {
      return DType.of(Native.arrayDtype(use.pointers[0]));
    }
  }

  /**
   * The device that holds it.
   *
   * @return the device
   */
  public Device device() {
    try (Use use = new Use(this)) {
      long word = Native.arrayDevice(use.pointers[0]);
      return new Device((int) (word >> 32), (int) word);
    }
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of float32
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public float[] toFloatArray() {
    return (float[]) toHost(float[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of float64
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public double[] toDoubleArray() {
    return (double[]) toHost(double[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of int32 (or the bits of uint32)
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public int[] toIntArray() {
    return (int[]) toHost(int[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of int64 (or the bits of uint64)
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public long[] toLongArray() {
    return (long[]) toHost(long[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of int8 (or the bits of uint8)
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public byte[] toByteArray() {
    return (byte[]) toHost(byte[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of int16 (or the bits of uint16, float16, bfloat16)
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public short[] toShortArray() {
    return (short[]) toHost(short[].class);
  }

  /**
   * The elements in row-major order. Waits.
   *
   * @return the elements of an array of bool
   * @throws WeftException of kind TYPE where the array holds another type
   */
  public boolean[] toBooleanArray() {
    return (boolean[]) toHost(boolean[].class);
  }

  /**
   * The elements by their bits, in an array of Java's of the class that {@link DType} names. Waits.
   *
   * @return the elements in row-major order
   */
  public Object toBits() {
    return toHost(dtype().javaArray());
  }

  private Object toHost(Class<?> wanted) {
    DType dtype = dtype();
    if (dtype.javaArray() != wanted) {
      throw new WeftException(
          WeftException.Kind.TYPE,
          "the array holds "
              + dtype
              + ", which no "
              + wanted.getSimpleName()
              + " can; asType converts");
    }
    long n = size();
    if (n > Integer.MAX_VALUE - 8) {
      throw new WeftException(
          WeftException.Kind.SHAPE, n + " elements do not fit an array of Java's");
    }
    Object numbers = java.lang.reflect.Array.newInstance(wanted.getComponentType(), (int) n);
    try (Use use = new Use(this)) {
      Native.toHost(use.pointers[0], numbers);
    }
    return numbers;
  }

  /**
   * The one element of an array of size 1, converted. Waits.
   *
   * @return the number
   * @throws WeftException of kind SHAPE for other sizes
   */
  public double item() {
    long n = size();
    if (n != 1) {
      throw new WeftException(
          WeftException.Kind.SHAPE, "item: the array has " + n + " elements, expected 1");
    }
    return Printing.wide((NDArray) this)[0];
  }

  /**
   * Writes row-major numbers into the array.
   *
   * @param numbers an array of Java's of the class that {@link DType} names, as long as this one
   */
  public void set(Object numbers) {
    DType dtype = dtype();
    if (dtype.javaArray() != numbers.getClass()) {
      throw new WeftException(
          WeftException.Kind.TYPE,
          "set: " + numbers.getClass().getSimpleName() + " for an array of " + dtype);
    }
    try (Use use = new Use(this)) {
      Pressure.retrying(() -> Native.setHost(use.pointers[0], numbers));
    }
  }

  /** As "[[1, 2], [3, 4]] (2, 2) float32 cpu(0)"; long axes are cut in the middle. */
  @Override
  public String toString() {
    return isClosed() ? "(closed)" : Printing.text((NDArray) this);
  }
}
