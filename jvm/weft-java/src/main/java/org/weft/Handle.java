package org.weft;

import java.lang.ref.Cleaner;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something of the library's that is given back by {@link #close}; what is forgotten is given back
 * when the collector finds it. A handle that is closed while other threads use it is given back when
 * they are done; any later use throws {@link IllegalStateException}.
 */
public abstract class Handle implements AutoCloseable {
  static final int ARRAY = 0;
  static final int SYMBOL = 1;
  static final int GRAPH = 2;
  static final int EXECUTOR = 3;
  static final int OPTIMIZER = 4;
  static final int METRIC = 5;
  static final int ITERATOR = 6;
  static final int STORE = 7;
  private static final String[] NAMES = {
    "array", "symbol", "graph", "executor", "optimizer", "metric", "iterator", "store"
  };
  static final Cleaner CLEANER = Cleaner.create();

  final Reference reference;

  Handle(int kind, long pointer) {
    reference = new Reference(kind, pointer);
    reference.cleanable = CLEANER.register(this, reference);
  }

  /** Gives it back. Closing again does nothing. */
  @Override
  public void close() {
    reference.cleanable.clean();
  }

  /**
   * Whether it was closed.
   *
   * @return true after {@link #close}
   */
  public boolean isClosed() {
    return reference.get() < 0;
  }

  /** Counts its users; the sign bit says that it is closed. The last one to leave gives it back. */
  static final class Reference extends AtomicInteger implements Runnable {
    private static final long serialVersionUID = 1;
    private static final int CLOSED = Integer.MIN_VALUE;
    private final int kind;
    private final long pointer;
    transient Cleaner.Cleanable cleanable;
    transient volatile Scope scope;

    Reference(int kind, long pointer) {
      this.kind = kind;
      this.pointer = pointer;
    }

    /** Enters; every call is followed by one of {@link #leave}. */
    long enter() {
      for (; ; ) {
        int users = get();
        if (users < 0) {
          throw new IllegalStateException("the " + NAMES[kind] + " is closed");
        }
        if (compareAndSet(users, users + 1)) {
          return pointer;
        }
      }
    }

    void leave() {
      if (decrementAndGet() == CLOSED) {
        Native.free(kind, pointer);
      }
    }

    /** Closes. */
    @Override
    public void run() {
      for (; ; ) {
        int users = get();
        if (users < 0) {
          return;
        }
        if (compareAndSet(users, users | CLOSED)) {
          if (users == 0) {
            Native.free(kind, pointer);
          }
          return;
        }
      }
    }
  }

  /** Handles in use by a call of the library. */
  static final class Use implements AutoCloseable {
    private final Handle[] handles;
    final long[] pointers;

    /** Enters all. */
    Use(Handle... handles) {
      this(false, handles);
    }

    /** Enters all, of which some may be null: their pointers are 0. */
    static Use optional(Handle... handles) {
      return new Use(true, handles);
    }

    /** Enters all of a collection. */
    static Use of(Class<? extends Handle> type, Collection<?> handles) {
      return new Use(false, checked(type, handles));
    }

    /** Enters all of a collection, of which some may be null, as may the collection. */
    static Use optional(Class<? extends Handle> type, Collection<?> handles) {
      return new Use(true, handles == null ? new Handle[0] : checked(type, handles));
    }

    /** Collections whose types are erased may hold anything, as those of other languages do. */
    private static Handle[] checked(Class<? extends Handle> type, Collection<?> handles) {
      Handle[] result = new Handle[handles.size()];
      int n = 0;
      for (Object handle : handles) {
        result[n++] = type.cast(handle);
      }
      return result;
    }

    private Use(boolean optional, Handle[] handles) {
      this.handles = handles;
      pointers = new long[handles.length];
      int done = 0;
      try {
        for (; done < handles.length; ++done) {
          if (handles[done] != null) {
            pointers[done] = handles[done].reference.enter();
          } else if (!optional) {
            throw new NullPointerException("null where an array or symbol is expected");
          }
        }
      } finally {
        if (done < handles.length) {
          leave(done);
        }
      }
    }

    private void leave(int n) {
      for (int i = 0; i < n; ++i) {
        if (handles[i] != null) {
          handles[i].reference.leave();
        }
      }
    }

    @Override
    public void close() {
      leave(handles.length);
    }
  }
}
