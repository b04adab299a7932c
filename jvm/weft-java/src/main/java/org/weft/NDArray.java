package org.weft;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * An array of numbers on a device, row-major, with shapes that name the outermost axis first and
 * indices that count from 0. {@link #close} gives its memory back, as does the {@link Scope} it was
 * made in; what is forgotten is given back when the collector finds it. Any thread may use it.
 * Serialisation keeps type, shape and elements; what is read again lies on the processor.
 */
public final class NDArray extends ArrayElements implements Serializable {
  private static final long serialVersionUID = 1;


  NDArray(long pointer) {
    super(pointer);
    Scope.adopt(reference);
    Pressure.made();
  }

  static NDArray[] wrap(long[] pointers) {
    NDArray[] arrays = new NDArray[pointers.length];
    for (int i = 0; i < pointers.length; ++i) {
      arrays[i] = pointers[i] == 0 ? null : new NDArray(pointers[i]);
    }
    return arrays;
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of float32
   */
  public static NDArray of(float[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.FLOAT32, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of float64
   */
  public static NDArray of(double[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.FLOAT64, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of int32
   */
  public static NDArray of(int[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.INT32, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of int64
   */
  public static NDArray of(long[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.INT64, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of int8
   */
  public static NDArray of(byte[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.INT8, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of int16
   */
  public static NDArray of(short[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.INT16, shape);
  }

  /**
   * A copy of numbers in row-major order.
   *
   * @param numbers as many as the shape has
   * @param shape sizes of the axes, outermost first; none given: one axis; see also {@link #scalar}
   * @return an array of bool
   */
  public static NDArray of(boolean[] numbers, long... shape) {
    return fromHost(numbers, numbers.length, DType.BOOL, shape);
  }

  /**
   * A copy of numbers that are given by their bits.
   *
   * @param numbers an array of Java's of the class that {@link DType} names
   * @param dtype the element type
   * @param shape sizes of the axes, outermost first
   * @return a new array
   */
  public static NDArray ofBits(Object numbers, DType dtype, long... shape) {
    if (dtype.javaArray() != numbers.getClass()) {
      throw new WeftException(
          WeftException.Kind.TYPE,
          "array: " + numbers.getClass().getSimpleName() + " cannot hold " + dtype);
    }
    return fromHost(numbers, java.lang.reflect.Array.getLength(numbers), dtype, shape);
  }

  private static NDArray fromHost(Object numbers, int length, DType dtype, long[] shape) {
    return fromHost(numbers, dtype, shape.length == 0 ? new long[] {length} : shape);
  }

  private static NDArray fromHost(Object numbers, DType dtype, long[] sizes) {
    return Pressure.retrying(
        () ->
            new NDArray(
                Native.arrayFromHost(
                    sizes, dtype.ordinal(), Device.CPU.type(), Device.CPU.id(), numbers)));
  }

  /**
   * An array with undefined contents.
   *
   * @param dtype the element type
   * @param device where
   * @param shape sizes of the axes, outermost first
   * @return a new array
   */
  public static NDArray empty(DType dtype, Device device, long... shape) {
    return Pressure.retrying(
        () ->
            new NDArray(
                Native.arrayCreate(shape, dtype.ordinal(), device.type(), device.id())));
  }

  /**
   * An array with one number everywhere.
   *
   * @param value the number
   * @param dtype the element type
   * @param shape sizes of the axes, outermost first
   * @return a new array
   */
  public static NDArray full(double value, DType dtype, long... shape) {
    NDArray array = empty(dtype, Device.CPU, shape);
    array.fill(value);
    return array;
  }

  /**
   * Zeros of float32.
   *
   * @param shape sizes of the axes, outermost first
   * @return a new array
   */
  public static NDArray zeros(long... shape) {
    return full(0, DType.FLOAT32, shape);
  }

  /**
   * Ones of float32.
   *
   * @param shape sizes of the axes, outermost first
   * @return a new array
   */
  public static NDArray ones(long... shape) {
    return full(1, DType.FLOAT32, shape);
  }

  /**
   * A number as an array without axes.
   *
   * @param value the number
   * @return a new array of float32
   */
  public static NDArray scalar(double value) {
    return full(value, DType.FLOAT32);
  }

  /**
   * A view of one position of the first axis; it shares memory with this array.
   *
   * @param position from 0; negative: from the end
   * @return the view
   */
  public NDArray get(long position) {
    return get(Index.at(position));
  }

  /**
   * A view of a part of the array, as NumPy's basic indexing; it shares memory with this array.
   *
   * @param steps one for each axis; those left out are whole
   * @return the view
   */
  public NDArray get(Index... steps) {
    try (Use use = new Use(this)) {
      return new NDArray(Native.arrayIndex(use.pointers[0], Index.words(steps)));
    }
  }

  /**
   * A view of positions of the first axis; it shares memory with this array.
   *
   * @param begin the first one
   * @param end behind the last one
   * @return the view
   */
  public NDArray slice(long begin, long end) {
    return get(Index.range(begin, end));
  }

  /**
   * The same elements under another shape; the view shares memory with this array.
   *
   * @param shape at most one size may be -1: what remains
   * @return the view
   */
  public NDArray reshape(long... shape) {
    long known = 1;
    int open = -1;
    for (int i = 0; i < shape.length; ++i) {
      if (shape[i] == -1 && open < 0) {
        open = i;
      } else {
        known *= shape[i];
      }
    }
    long[] sizes = shape.clone();
    if (open >= 0) {
      sizes[open] = known > 0 ? size() / known : 0;
    }
    try (Use use = new Use(this)) {
      return new NDArray(Native.arrayReshape(use.pointers[0], sizes));
    }
  }

  /**
   * A copy on the same device.
   *
   * @return a new array
   */
  public NDArray copy() {
    return copyTo(device());
  }

  /**
   * A copy on a device.
   *
   * @param device where
   * @return a new array
   */
  public NDArray copyTo(Device device) {
    try (Use use = new Use(this)) {
      return Pressure.retrying(
          () -> new NDArray(Native.arrayCopy(use.pointers[0], device.type(), device.id())));
    }
  }

  /**
   * The same value without its history.
   *
   * @return another handle
   */
  public NDArray detach() {
    try (Use use = new Use(this)) {
      return new NDArray(Native.arrayDetach(use.pointers[0]));
    }
  }

  /**
   * The elements in another type.
   *
   * @param dtype the type
   * @return a new array
   */
  public NDArray asType(DType dtype) {
    return Operator.named("Cast").apply(new Attributes().put("dtype", dtype), this);
  }

  /**
   * Writes another array's elements into this one, which keeps its element type.
   *
   * @param value an array of this shape
   * @return this
   */
  public NDArray assign(NDArray value) {
    try (Use use = new Use(this, value)) {
      Pressure.retrying(() -> Native.arrayAssign(use.pointers[0], use.pointers[1]));
    }
    return this;
  }

  /**
   * Writes a number into every element.
   *
   * @param value the number
   * @return this
   */
  public NDArray fill(double value) {
    try (Use use = new Use(this)) {
      Pressure.retrying(() -> Native.arrayFill(use.pointers[0], value));
    }
    return this;
  }

  /** Returns when the array is computed; throws what went wrong with it. */
  public void await() {
    try (Use use = new Use(this)) {
      Native.arrayWait(use.pointers[0]);
    }
  }

  /**
   * From now on backward passes write a gradient that stays with this array.
   *
   * @return this
   */
  public NDArray attachGradient() {
    return attachGradient(false);
  }

  /**
   * From now on backward passes leave a gradient with this array.
   *
   * @param add whether they add to it
   * @return this
   */
  public NDArray attachGradient(boolean add) {
    try (NDArray gradient = full(0, dtype(), shape());
        Use use = new Use(this, gradient)) {
      Native.mark(use.pointers[0], use.pointers[1], add ? 3 : 1);
    }
    return this;
  }

  /**
   * The gradient.
   *
   * @return another handle to it; null where none is attached
   */
  public NDArray gradient() {
    try (Use use = new Use(this)) {
      long pointer = Native.gradient(use.pointers[0]);
      return pointer == 0 ? null : new NDArray(pointer);
    }
  }

  /** Leaves gradients of the sum of this array's elements with what it was recorded from. */
  public void backward() {
    Autograd.backward(java.util.List.of(this), null, false);
  }

  @Override
  NDArray binary(String operator, NDArray other) {
    return Operator.named(operator).apply(null, this, other);
  }

  @Override
  NDArray scalar(String operator, double value) {
    return Operator.named(operator).apply(new Attributes().put("scalar", value), this);
  }

  /** What stands for an array in a stream. */
  @SuppressWarnings("serial") // the elements are one of Java's arrays of numbers
  private record Saved(DType dtype, long[] shape, Object elements) implements Serializable {
    private Object readResolve() {
      return fromHost(elements, dtype, shape);
    }
  }

  private Object writeReplace() {
    return new Saved(dtype(), shape(), toBits());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("an array is not read this way");
  }
}
