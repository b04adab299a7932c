package org.weft;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes the collector look for forgotten arrays. It sees small objects on its heap and knows nothing
 * of the memory behind them; so whenever the library holds twice as much as was in use after the
 * last look (and at least {@link #FLOOR}), or half of what a limit still left then, it is asked to
 * look again.
 */
final class Pressure {
  private static final long FLOOR = 256L << 20;
  private static final int EVERY = 8;
  private static volatile long limit = next();
  private static int made;

  private Pressure() {}

  /** An array was made. The count may lose some to races, which does not matter. */
  static void made() {
    if (++made % EVERY == 0) {
      look();
    }
  }

  /** Collects where it is time; before calls that cannot be tried again. */
  static void look() {
    if (Native.memoryInUse() > limit) {
      collect();
    }
  }

  private static long next() {
    Weft.Memory memory = Weft.memory(Device.CPU);
    long next = Math.max(FLOOR, 2 * memory.inUse());
    return memory.limit() == 0 ? next : Math.min(next, (memory.inUse() + memory.limit()) / 2);
  }

  /** The library's limit is another. */
  static void limitChanged() {
    limit = next();
  }

  /** Tries again without forgotten arrays where memory was missing. */
  static <T> T retrying(Supplier<T> action) {
    try {
      return action.get();
    } catch (WeftException e) {
      if (e.kind() != WeftException.Kind.MEMORY) {
        throw e;
      }
      collect();
      return action.get();
    }
  }

  static void retrying(Runnable action) {
    retrying(
        () -> {
          action.run();
          return null;
        });
  }

  /** Gives forgotten arrays back. Does not wait longer than a moment. */
  static synchronized void collect() {
    CountDownLatch cleaned = new CountDownLatch(1);
    Handle.CLEANER.register(new Object(), cleaned::countDown);
    System.gc();
    try {
      cleaned.await(500, TimeUnit.MILLISECONDS);
      // What the collector found with it may still stand in the cleaner's queue.
      for (long before = Long.MAX_VALUE, now = Native.memoryInUse(); now < before; ) {
        Thread.sleep(1);
        before = now;
        now = Native.memoryInUse();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    limit = next();
  }
}
