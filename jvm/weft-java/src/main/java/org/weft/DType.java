package org.weft;

/** Element types, in the order of the C ABI, and the arrays of Java's that hold their elements. */
public enum DType {
  /** {@code float[]}. */
  FLOAT32("float32", 4, float[].class),
  /** {@code double[]}. */
  FLOAT64("float64", 8, double[].class),
  /** Bits in a {@code short[]}. */
  FLOAT16("float16", 2, short[].class),
  /** Bits in a {@code byte[]}. */
  UINT8("uint8", 1, byte[].class),
  /** {@code int[]}. */
  INT32("int32", 4, int[].class),
  /** {@code byte[]}. */
  INT8("int8", 1, byte[].class),
  /** {@code long[]}. */
  INT64("int64", 8, long[].class),
  /** {@code boolean[]}. */
  BOOL("bool", 1, boolean[].class),
  /** {@code short[]}. */
  INT16("int16", 2, short[].class),
  /** Bits in a {@code short[]}. */
  UINT16("uint16", 2, short[].class),
  /** Bits in an {@code int[]}. */
  UINT32("uint32", 4, int[].class),
  /** Bits in a {@code long[]}. */
  UINT64("uint64", 8, long[].class),
  /** Bits in a {@code short[]}. */
  BFLOAT16("bfloat16", 2, short[].class);

  private static final DType[] ALL = values();
  private final String text;
  private final int bytes;
  private final Class<?> javaArray;

  DType(String text, int bytes, Class<?> javaArray) {
    this.text = text;
    this.bytes = bytes;
    this.javaArray = javaArray;
  }

  /**
   * The size of an element.
   *
   * @return bytes
   */
  public int bytes() {
    return bytes;
  }

  /**
   * The type of name {@code text}.
   *
   * @param text such as "float32"
   * @return the type
   * @throws WeftException of kind TYPE where there is none
   */
  public static DType named(String text) {
    for (DType dtype : ALL) {
      if (dtype.text.equals(text)) {
        return dtype;
      }
    }
    throw new WeftException(WeftException.Kind.TYPE, "dtype: there is none named " + text);
  }

  static DType of(int number) {
    return ALL[number];
  }

  Class<?> javaArray() {
    return javaArray;
  }

  /** The name, such as "float32". */
  @Override
  public String toString() {
    return text;
  }
}
