package org.weft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A symbol bound to arrays, as MXNet's executors are: forward, then backward into gradients. */
public final class Executor extends Handle {
  private final Map<String, NDArray> arrays;
  private final Map<String, NDArray> gradients;
  private final int numOutputs;

  /**
   * Binds a symbol.
   *
   * @param symbol the symbol
   * @param arrays for all arguments and states, by name; they stay the caller's
   * @param wanted arguments that get gradients
   * @throws WeftException of kind VALUE where an array is missing
   */
  public Executor(Symbol symbol, Map<String, NDArray> arrays, Collection<String> wanted) {
    this(symbol, new LinkedHashMap<>(arrays), gradients(arrays, wanted));
  }

  private Executor(
      Symbol symbol, Map<String, NDArray> arrays, Map<String, NDArray> gradients) {
    super(EXECUTOR, create(symbol, arrays, gradients));
    this.arrays = Collections.unmodifiableMap(arrays);
    this.gradients = Collections.unmodifiableMap(gradients);
    numOutputs = symbol.numOutputs();
  }

  private static Map<String, NDArray> gradients(
      Map<String, NDArray> arrays, Collection<String> wanted) {
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    for (String name : wanted) {
      NDArray array = take(arrays, name);
      NDArray gradient = NDArray.full(0, array.dtype(), array.shape());
      gradient.reference.scope = null; // it lives as long as the executor
      gradients.put(name, gradient);
    }
    return gradients;
  }

  private static NDArray take(Map<String, NDArray> arrays, String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new WeftException(
          WeftException.Kind.VALUE, "executor: there is no array for " + name);
    }
    return array;
  }

  private static long create(
      Symbol symbol, Map<String, NDArray> arrays, Map<String, NDArray> gradients) {
    List<NDArray> arguments = new ArrayList<>();
    List<NDArray> theirs = new ArrayList<>();
    List<NDArray> states = new ArrayList<>();
    for (String name : symbol.arguments()) {
      arguments.add(take(arrays, name));
      theirs.add(gradients.get(name));
    }
    for (String name : symbol.states()) {
      states.add(take(arrays, name));
    }
    int[] requests = theirs.stream().mapToInt(g -> g == null ? 0 : 1).toArray();
    try (Use use = new Use(symbol);
        Use a = Use.of(NDArray.class, arguments);
        Use g = Use.optional(NDArray.class, theirs);
        Use s = Use.of(NDArray.class, states)) {
      return Native.executorCreate(use.pointers[0], a.pointers, g.pointers, requests, s.pointers);
    }
  }

  /**
   * Computes the outputs.
   *
   * @param training whether {@link #backward} may follow
   * @return new arrays
   */
  public List<NDArray> forward(boolean training) {
    try (Use use = new Use(this)) {
      return Arrays.asList(
          NDArray.wrap(
              Pressure.retrying(
                  () -> Native.executorForward(use.pointers[0], training, numOutputs))));
    }
  }

  /**
   * Leaves the gradients of the last training pass in {@link #gradients}.
   *
   * @param headGradients none: ones
   */
  public void backward(NDArray... headGradients) {
    Pressure.look();
    try (Use use = new Use(this);
        Use heads = Use.optional(headGradients)) {
      Native.executorBackward(use.pointers[0], heads.pointers);
    }
  }

  /**
   * Arguments and states: the same arrays in every pass, so that assigning changes them.
   *
   * @return arrays by name
   */
  public Map<String, NDArray> arrays() {
    return arrays;
  }

  /**
   * Gradients of the arguments that wanted them.
   *
   * @return arrays by name
   */
  public Map<String, NDArray> gradients() {
    return gradients;
  }

  /** Sees results of a forward pass. */
  @FunctionalInterface
  public interface Monitor {
    /**
     * Is handed a result. What it throws makes the forward pass fail.
     *
     * @param name of the output
     * @param value the result; closed when the call returns
     */
    void accept(String name, NDArray value);
  }

  /**
   * From now on a monitor sees every result of a forward pass.
   *
   * @param monitor null: nobody
   * @param inputsToo whether it sees the variables as well
   */
  public void monitor(Monitor monitor, boolean inputsToo) {
    try (Use use = new Use(this)) {
      Native.executorMonitor(use.pointers[0], monitor, inputsToo);
    }
  }

  /** Gives the executor and its gradients back. */
  @Override
  public void close() {
    super.close();
    gradients.values().forEach(NDArray::close);
  }
}
