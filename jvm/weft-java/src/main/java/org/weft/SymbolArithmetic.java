package org.weft;

/**
 * Arithmetic of symbols. Operators of the library do it; here are only their names.
 */
abstract class SymbolArithmetic extends Handle {
  SymbolArithmetic(int kind, long pointer) {
    super(kind, pointer);
  }

  abstract Symbol binary(String operator, Symbol other);

  abstract Symbol scalar(String operator, double value);

  /**
   * This plus another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol add(Symbol other) {
    return binary("broadcast_add", other);
  }

  /**
   * This plus a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol add(double value) {
    return scalar("_plus_scalar", value);
  }

  /**
   * This minus another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol sub(Symbol other) {
    return binary("broadcast_sub", other);
  }

  /**
   * This minus a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol sub(double value) {
    return scalar("_minus_scalar", value);
  }

  /**
   * This times another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol mul(Symbol other) {
    return binary("broadcast_mul", other);
  }

  /**
   * This times a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol mul(double value) {
    return scalar("_mul_scalar", value);
  }

  /**
   * This divided by another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol div(Symbol other) {
    return binary("broadcast_div", other);
  }

  /**
   * This divided by a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol div(double value) {
    return scalar("_div_scalar", value);
  }

  /**
   * This modulo another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol mod(Symbol other) {
    return binary("broadcast_mod", other);
  }

  /**
   * This modulo a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol mod(double value) {
    return scalar("_mod_scalar", value);
  }

  /**
   * This to the power of another, with broadcasting.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol pow(Symbol other) {
    return binary("broadcast_power", other);
  }

  /**
   * This to the power of a number.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol pow(double value) {
    return scalar("_power_scalar", value);
  }

  /**
   * This equal to another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol eq(Symbol other) {
    return binary("broadcast_equal", other);
  }

  /**
   * This equal to a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol eq(double value) {
    return scalar("_equal_scalar", value);
  }

  /**
   * This not equal to another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol ne(Symbol other) {
    return binary("broadcast_not_equal", other);
  }

  /**
   * This not equal to a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol ne(double value) {
    return scalar("_not_equal_scalar", value);
  }

  /**
   * This less than another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol lt(Symbol other) {
    return binary("broadcast_lesser", other);
  }

  /**
   * This less than a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol lt(double value) {
    return scalar("_lesser_scalar", value);
  }

  /**
   * This at most another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol le(Symbol other) {
    return binary("broadcast_lesser_equal", other);
  }

  /**
   * This at most a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol le(double value) {
    return scalar("_lesser_equal_scalar", value);
  }

  /**
   * This greater than another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol gt(Symbol other) {
    return binary("broadcast_greater", other);
  }

  /**
   * This greater than a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol gt(double value) {
    return scalar("_greater_scalar", value);
  }

  /**
   * This at least another, with broadcasting, as 0 and 1.
   *
   * @param other the other one
   * @return a new symbol
   */
  public Symbol ge(Symbol other) {
    return binary("broadcast_greater_equal", other);
  }

  /**
   * This at least a number, as 0 and 1.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol ge(double value) {
    return scalar("_greater_equal_scalar", value);
  }

  /**
   * {@code value - this}.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol rsub(double value) {
    return scalar("_rminus_scalar", value);
  }

  /**
   * {@code value / this}.
   *
   * @param value the number
   * @return a new symbol
   */
  public Symbol rdiv(double value) {
    return scalar("_rdiv_scalar", value);
  }

  /**
   * This times -1.
   *
   * @return a new symbol
   */
  public Symbol neg() {
    return scalar("_mul_scalar", -1);
  }
}
