package org.weft;

import java.util.Locale;

/** Arrays as texts. */
final class Printing {
  /** Of a longer axis only the first and the last positions are shown, so many of each. */
  private static final int SHOWN = 6;

  /** Larger parts are not fetched whole, but position by position. */
  private static final int WHOLE = 4096;

  private Printing() {}

  static String text(NDArray array) {
    StringBuilder text = new StringBuilder();
    print(text, array);
    text.append(" (");
    long[] shape = array.shape();
    for (int i = 0; i < shape.length; ++i) {
      text.append(i > 0 ? ", " : "").append(shape[i]);
    }
    text.append(shape.length == 1 ? ",) " : ") ");
    return text.append(array.dtype()).append(' ').append(array.device()).toString();
  }

  /** The elements as float64. */
  static double[] wide(NDArray array) {
    try (NDArray wide = array.asType(DType.FLOAT64)) {
      return wide.toDoubleArray();
    }
  }

  private static void print(StringBuilder text, NDArray array) {
    long[] shape = array.shape();
    if (array.size() <= WHOLE) {
      print(text, wide(array), shape, 0, 0, (int) array.size());
      return;
    }
    text.append('[');
    for (long i = 0; i < shape[0]; ++i) {
      if (shape[0] > 2 * SHOWN && i == SHOWN) {
        text.append(", ...");
        i = shape[0] - SHOWN;
      }
      text.append(i > 0 ? ", " : "");
      try (NDArray part = array.get(i)) {
        print(text, part);
      }
    }
    text.append(']');
  }

  private static void print(
      StringBuilder text, double[] numbers, long[] shape, int axis, int at, int count) {
    if (axis == shape.length) {
      text.append(shortened(numbers[at]));
      return;
    }
    int n = (int) shape[axis];
    int each = n == 0 ? 0 : count / n;
    text.append('[');
    for (int i = 0; i < n; ++i) {
      if (n > 2 * SHOWN && i == SHOWN) {
        text.append(", ...");
        i = n - SHOWN;
      }
      text.append(i > 0 ? ", " : "");
      print(text, numbers, shape, axis + 1, at + i * each, each);
    }
    text.append(']');
  }

  /** With six digits, without zeros at the end. */
  private static String shortened(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    if (number == Math.rint(number) && Math.abs(number) < 1e6) {
      return Long.toString((long) number);
    }
    String text = String.format(Locale.ROOT, "%.6g", number);
    int e = text.indexOf('e');
    String digits = e < 0 ? text : text.substring(0, e);
    if (digits.indexOf('.') >= 0) {
      digits = digits.replaceAll("\\.?0+$", "");
    }
    return e < 0 ? digits : digits + text.substring(e);
  }
}
