package org.weft;

/** The library as a whole: version, threads, random numbers, memory, profiler. */
public final class Weft {
  private Weft() {}

  /**
   * The library's version.
   *
   * @return as "0.1.0"
   */
  public static String version() {
    return Native.version();
  }

  /**
   * Seeds random numbers.
   *
   * @param seed the seed
   */
  public static void seed(long seed) {
    Native.seed(seed);
  }

  /**
   * Sets how many threads operators use.
   *
   * @param n at least 1
   */
  public static void setNumThreads(int n) {
    Native.setNumThreads(n);
  }

  /**
   * How many threads operators use.
   *
   * @return by default as many as there are cores
   */
  public static int numThreads() {
    return Native.numThreads();
  }

  /** Returns when all queued work is done. */
  public static void waitAll() {
    Native.waitAll();
  }

  /**
   * Loads a device plugin from a shared library.
   *
   * @param path the file
   */
  public static void loadDevicePlugin(String path) {
    Native.loadPlugin(path);
  }

  /**
   * How many graphics processors there are.
   *
   * @return the number
   */
  public static int numGpus() {
    return Native.deviceCount(Device.gpu(0).type());
  }

  /**
   * The registry of operators as JSON.
   *
   * @return the text
   */
  public static String registry() {
    return Native.registry();
  }

  /**
   * Memory of a device in bytes.
   *
   * @param inUse what arrays hold
   * @param peak the highest inUse
   * @param pooled what is kept for reuse
   * @param limit cap on both; 0: none
   * @param allocations blocks handed out since the start
   */
  public record Memory(long inUse, long peak, long pooled, long limit, long allocations) {}

  /**
   * The memory of a device.
   *
   * @param device which
   * @return bytes
   */
  public static Memory memory(Device device) {
    long[] words = Native.memory(device.type(), device.id());
    return new Memory(words[0], words[1], words[2], words[3], words[4]);
  }

  /**
   * Caps the memory of a device.
   *
   * @param device which
   * @param bytes 0: no cap
   */
  public static void setMemoryLimit(Device device, long bytes) {
    Native.setMemoryLimit(device.type(), device.id(), bytes);
    Pressure.limitChanged();
  }

  /**
   * Gives pooled memory back to the system.
   *
   * @param device which
   */
  public static void trimMemory(Device device) {
    Native.trimMemory(device.type(), device.id());
  }

  /** What the profiler records. */
  public enum Profile {
    /** Nothing. */
    NOTHING,
    /** Operators. */
    OPERATORS,
    /** Memory. */
    MEMORY,
    /** Both. */
    BOTH
  }

  /**
   * Switches the profiler.
   *
   * @param what what it records from now on
   */
  public static void profile(Profile what) {
    Native.profile(what.ordinal());
  }

  /**
   * The events since the last call.
   *
   * @return JSON in Chrome's trace format
   */
  public static String dumpProfile() {
    return Native.profileDump();
  }

  /**
   * Sums over the events.
   *
   * @param reset whether they start anew
   * @return JSON, as {@code weft_profiler_statistics} says
   */
  public static String profileStatistics(boolean reset) {
    return Native.profileStatistics(reset);
  }
}
