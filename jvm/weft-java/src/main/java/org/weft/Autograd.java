package org.weft;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Recording of operators, and gradients. Recording and training mode belong to the thread; virtual
 * threads have neither.
 */
public final class Autograd {
  private Autograd() {}

  /** While it is open, the thread records or not, and trains or not; then all is as before. */
  public static final class Mode implements AutoCloseable {
    private final Thread owner = Thread.currentThread();
    private final boolean recording;
    private final boolean training;

    private Mode(boolean recording, boolean training) {
      if ((recording || training) && Threads.isVirtual(owner)) {
        throw new WeftException(
            WeftException.Kind.STATE,
            "autograd: a virtual thread cannot record or train, since the thread that carries it"
                + " changes; use a platform thread");
      }
      this.recording = Native.setRecording(recording);
      this.training = Native.setTraining(training);
    }

    /**
     * Ends it.
     *
     * @throws IllegalStateException on another thread
     */
    @Override
    public void close() {
      if (owner != Thread.currentThread()) {
        throw new IllegalStateException("recording is ended by the thread that began it");
      }
      Native.setRecording(recording);
      Native.setTraining(training);
    }
  }

  /**
   * Records, in training mode: {@code try (var mode = Autograd.record()) { ... }}.
   *
   * @return what ends it
   */
  public static Mode record() {
    return record(true);
  }

  /**
   * Records.
   *
   * @param training whether in training mode
   * @return what ends it
   */
  public static Mode record(boolean training) {
    return new Mode(true, training);
  }

  /**
   * Does not record.
   *
   * @param training whether in training mode
   * @return what ends it
   */
  public static Mode pause(boolean training) {
    return new Mode(false, training);
  }

  /**
   * Whether this thread records.
   *
   * @return true while it does
   */
  public static boolean isRecording() {
    return Native.isRecording();
  }

  /**
   * Whether this thread is in training mode.
   *
   * @return true while it is
   */
  public static boolean isTraining() {
    return Native.isTraining();
  }

  /**
   * Leaves the gradients of the heads with the arrays that have one attached.
   *
   * @param heads what was recorded
   * @param headGradients null, also for some: ones
   * @param retainGraph whether another pass will follow
   */
  public static void backward(
      List<NDArray> heads, List<NDArray> headGradients, boolean retainGraph) {
    backward(heads, headGradients, retainGraph, true);
  }

  /**
   * Leaves the gradients of the heads with the arrays that have one attached.
   *
   * @param heads what was recorded
   * @param headGradients null, also for some: ones
   * @param retainGraph whether another pass will follow
   * @param training whether operators compute as in training
   */
  public static void backward(
      List<NDArray> heads, List<NDArray> headGradients, boolean retainGraph, boolean training) {
    checkCount(heads, headGradients);
    Pressure.look();
    try (Handle.Use h = Handle.Use.of(NDArray.class, heads);
        Handle.Use g = Handle.Use.optional(NDArray.class, headGradients)) {
      Native.backward(h.pointers, g.pointers, retainGraph, training);
    }
  }

  /**
   * Gradients of the sum of the heads for variables.
   *
   * @param heads what was recorded
   * @param variables arrays with gradients attached
   * @param createGraph whether the gradients are recorded themselves
   * @return new arrays
   */
  public static List<NDArray> gradients(
      List<NDArray> heads, List<NDArray> variables, boolean createGraph) {
    Pressure.look();
    try (Handle.Use h = Handle.Use.of(NDArray.class, heads);
        Handle.Use v = Handle.Use.of(NDArray.class, variables)) {
      return Arrays.asList(
          NDArray.wrap(
              Native.gradients(h.pointers, null, v.pointers, createGraph, createGraph, true)));
    }
  }

  /** The gradient of a function that the program computes itself. */
  @FunctionalInterface
  public interface Function {
    /**
     * Computes the gradients of the inputs. It is called by the thread of the backward pass.
     *
     * @param headGradients gradients of the outputs; closed when it returns
     * @return one array for each input, which become the library's; null: zeros
     */
    List<NDArray> backward(List<NDArray> headGradients);
  }

  /**
   * Gives outputs a gradient of the program's own.
   *
   * @param inputs what they were computed from
   * @param outputs computed while nothing was recorded
   * @param function their gradient
   */
  public static void custom(List<NDArray> inputs, List<NDArray> outputs, Function function) {
    Objects.requireNonNull(function, "function");
    try (Handle.Use in = Handle.Use.of(NDArray.class, inputs);
        Handle.Use out = Handle.Use.of(NDArray.class, outputs)) {
      Native.custom(in.pointers, out.pointers, function);
    }
  }

  static long[] call(Function function, long[] heads, int inputs) {
    NDArray[] given = NDArray.wrap(heads);
    try {
      List<NDArray> found = function.backward(Arrays.asList(given));
      if (found == null || found.size() != inputs) {
        throw new IllegalArgumentException(
            "backward: "
                + (found == null ? 0 : found.size())
                + " gradients, expected "
                + inputs);
      }
      try (Handle.Use use = Handle.Use.optional(NDArray.class, found)) {
        long[] result = new long[inputs];
        for (int i = 0; i < inputs; ++i) {
          result[i] = use.pointers[i] == 0 ? 0 : Native.arrayDetach(use.pointers[i]);
        }
        return result;
      }
    } finally {
      for (NDArray head : given) {
        if (head != null) {
          head.close();
        }
      }
    }
  }

  private static void checkCount(List<NDArray> heads, List<NDArray> headGradients) {
    if (headGradients != null && headGradients.size() != heads.size()) {
      throw new WeftException(
          WeftException.Kind.VALUE,
          "backward: " + headGradients.size() + " head gradients, expected " + heads.size());
    }
  }
}
