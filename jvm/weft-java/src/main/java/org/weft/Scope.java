package org.weft;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a thread's work at whose end the arrays that the thread made in it are given back:
 *
 * <pre>{@code
 * try (Scope scope = Scope.open()) {
 *   NDArray loss = ...;
 *   return scope.keep(loss);  // goes on after the scope
 * }
 * }</pre>
 *
 * Scopes nest. They belong to the thread that opened them.
 */
public final class Scope implements AutoCloseable {
  private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

  private final Scope outer;
  private final Thread owner = Thread.currentThread();
  private List<Handle.Reference> arrays = new ArrayList<>();
  private int tidyAt = 1024;

  private Scope(Scope outer) {
    this.outer = outer;
  }

  /**
   * Opens a scope, within the one that the thread has open already if there is one.
   *
   * @return the scope
   */
  public static Scope open() {
    Scope scope = new Scope(CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  static void adopt(Handle.Reference array) {
    Scope scope = CURRENT.get();
    if (scope != null) {
      scope.add(array);
    }
  }

  private void add(Handle.Reference array) {
    array.scope = this;
    if (arrays.size() >= tidyAt) {  // long scopes do not remember what is gone
      arrays.removeIf(a -> a.get() < 0 || a.scope != this);
      tidyAt = Math.max(1024, 2 * arrays.size());
    }
    arrays.add(array);
  }

  /**
   * Hands an array that was made in this scope, or in one inside it, to the scope around this one,
   * or to nobody where there is none.
   *
   * @param array an array; one from elsewhere stays whose it is
   * @return the array
   */
  public NDArray keep(NDArray array) {
    Scope made = array.reference.scope;
    while (made != null && made != this) {
      made = made.outer;
    }
    if (made == this) {
      if (outer != null) {
        outer.add(array.reference);
      } else {
        array.reference.scope = null;
      }
    }
    return array;
  }

  /**
   * Hands arrays to the scope around this one.
   *
   * @param kept arrays, from anywhere
   * @return the arrays
   */
  public List<NDArray> keep(List<NDArray> kept) {
    kept.forEach(this::keep);
    return kept;
  }

  /**
   * Gives back the arrays that were made since the scope was opened, and not kept.
   *
   * @throws IllegalStateException on another thread, or while a scope inside is open
   */
  @Override
  public void close() {
    if (arrays == null) {
      return;
    }
    if (owner != Thread.currentThread() || CURRENT.get() != this) {
      throw new IllegalStateException(
          "scopes are closed by the thread that opened them, the innermost first");
    }
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
    for (Handle.Reference array : arrays) {
      if (array.scope == this) {
        array.cleanable.clean();
      }
    }
    arrays = null;
  }
}
