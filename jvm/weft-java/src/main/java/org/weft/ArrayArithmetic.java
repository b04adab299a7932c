package org.weft;

/**
 * Arithmetic of arrays. Operators of the library do it; here are only their names.
 */
abstract class ArrayArithmetic extends Handle {
  ArrayArithmetic(int kind, long pointer) {
    super(kind, pointer);
  }

  abstract NDArray binary(String operator, NDArray other);

  abstract NDArray scalar(String operator, double value);

  /**
   * This plus another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray add(NDArray other) {
    return binary("broadcast_add", other);
  }

  /**
   * This plus a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray add(double value) {
    return scalar("_plus_scalar", value);
  }

  /**
   * This minus another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray sub(NDArray other) {
    return binary("broadcast_sub", other);
  }

  /**
   * This minus a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray sub(double value) {
    return scalar("_minus_scalar", value);
  }

  /**
   * This times another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray mul(NDArray other) {
    return binary("broadcast_mul", other);
  }

  /**
   * This times a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray mul(double value) {
    return scalar("_mul_scalar", value);
  }

  /**
   * This divided by another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray div(NDArray other) {
    return binary("broadcast_div", other);
  }

  /**
   * This divided by a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray div(double value) {
    return scalar("_div_scalar", value);
  }

  /**
   * This modulo another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray mod(NDArray other) {
    return binary("broadcast_mod", other);
  }

  /**
   * This modulo a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray mod(double value) {
    return scalar("_mod_scalar", value);
  }

  /**
   * This to the power of another, with broadcasting.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray pow(NDArray other) {
    return binary("broadcast_power", other);
  }

  /**
   * This to the power of a number.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray pow(double value) {
    return scalar("_power_scalar", value);
  }

  /**
   * This equal to another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray eq(NDArray other) {
    return binary("broadcast_equal", other);
  }

  /**
   * This equal to a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray eq(double value) {
    return scalar("_equal_scalar", value);
  }

  /**
   * This not equal to another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray ne(NDArray other) {
    return binary("broadcast_not_equal", other);
  }

  /**
   * This not equal to a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray ne(double value) {
    return scalar("_not_equal_scalar", value);
  }

  /**
   * This less than another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray lt(NDArray other) {
    return binary("broadcast_lesser", other);
  }

  /**
   * This less than a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray lt(double value) {
    return scalar("_lesser_scalar", value);
  }

  /**
   * This at most another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray le(NDArray other) {
    return binary("broadcast_lesser_equal", other);
  }

  /**
   * This at most a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray le(double value) {
    return scalar("_lesser_equal_scalar", value);
  }

  /**
   * This greater than another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray gt(NDArray other) {
    return binary("broadcast_greater", other);
  }

  /**
   * This greater than a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray gt(double value) {
    return scalar("_greater_scalar", value);
  }

  /**
   * This at least another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new array
   */
  public NDArray ge(NDArray other) {
    return binary("broadcast_greater_equal", other);
  }

  /**
   * This at least a number, as 0 and 1.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray ge(double value) {
    return scalar("_greater_equal_scalar", value);
  }

  /**
   * {@code value - this}.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray rsub(double value) {
    return scalar("_rminus_scalar", value);
  }

  /**
   * {@code value / this}.
   *
   * @param value the number
   * @return a new array
   */
  public NDArray rdiv(double value) {
    return scalar("_rdiv_scalar", value);
  }

  /**
   * This times -1.
   *
   * @return a new array
   */
  public NDArray neg() {
    return scalar("_mul_scalar", -1);
  }
}
