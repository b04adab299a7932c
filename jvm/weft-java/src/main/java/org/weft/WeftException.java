package org.weft;

/**
 * An error of the library. Its {@link #kind} says what programs may want to tell apart. Where a
 * function of the program's own failed, the cause is what it threw.
 */
public class WeftException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Kinds of error, in the order of the C ABI. */
  public enum Kind {
    /** None at all; no exception has it. */
    NONE,
    /** A fault of the library. */
    INTERNAL,
    /** A value that is not allowed. */
    VALUE,
    /** An element type or a kind of value that is not allowed. */
    TYPE,
    /** Shapes that do not fit. */
    SHAPE,
    /** An index or axis out of range. */
    INDEX,
    /** A name that does not exist. */
    NOT_FOUND,
    /** Something that cannot be done here. */
    UNSUPPORTED,
    /** Too little memory. */
    MEMORY,
    /** A file that cannot be read or written, or is damaged. */
    IO,
    /** Something that cannot be done now. */
    STATE,
    /** A function of the program's own failed. */
    CALLBACK
  }

  /** What a function of the program's threw last on this thread, while the library ran it. */
  private static final ThreadLocal<Throwable> FAILURE = new ThreadLocal<>();

  private final Kind kind;

  /**
   * Makes an error.
   *
   * @param kind what kind of error
   * @param message what went wrong
   */
  public WeftException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** The bridge makes its exceptions with this one. */
  WeftException(int kind, String message) {
    this(kind < Kind.values().length ? Kind.values()[kind] : Kind.INTERNAL, message);
    if (this.kind == Kind.CALLBACK) {
      initCause(FAILURE.get());
      FAILURE.remove();
    }
  }

  /** The bridge tells what a function threw, to get the text of the library's error. */
  static String failed(Throwable failure) {
    FAILURE.set(failure);
    return failure.toString();
  }

  /**
   * What kind of error it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
