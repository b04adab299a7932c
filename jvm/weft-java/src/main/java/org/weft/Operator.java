package org.weft;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An operator by its name. {@code org.weft.op} has methods for all of them; this class is for those
 * that are only known when the program runs, and for writing results into arrays.
 */
public final class Operator {
  private static final ConcurrentHashMap<String, Operator> ALL = new ConcurrentHashMap<>();
  private static final AtomicLong UNNAMED = new AtomicLong();

  private final String name;
  private final long pointer;
  private final String count;
  private final ConcurrentHashMap<String, Integer> ids = new ConcurrentHashMap<>();

  private Operator(String name) {
    this.name = name;
    pointer = Native.opFind(name);
    count = Native.opCount(pointer);
  }

  /**
   * The operator of that name or alias.
   *
   * @param name as the registry has it, such as "softmax"
   * @return the operator
   * @throws WeftException of kind NOT_FOUND, naming close names
   */
  public static Operator named(String name) {
    Operator found = ALL.get(name);
    return found != null ? found : ALL.computeIfAbsent(name, Operator::new);
  }

  /**
   * The name that it was asked for by.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Applies it.
   *
   * @param attributes null: all defaults
   * @param inputs null: an optional input that is absent
   * @return the results, new arrays
   */
  public List<NDArray> invoke(Attributes attributes, NDArray... inputs) {
    return Arrays.asList(NDArray.wrap(run(attributes, inputs, null)));
  }

  /**
   * Applies it where it has one result.
   *
   * @param attributes null: all defaults
   * @param inputs null: an optional input that is absent
   * @return the first result, a new array
   */
  public NDArray apply(Attributes attributes, NDArray... inputs) {
    return NDArray.wrap(run(attributes, inputs, null))[0];
  }

  /**
   * Applies it and writes the results into arrays.
   *
   * @param attributes null: all defaults
   * @param outputs as many as there are results
   * @param inputs null: an optional input that is absent
   */
  public void into(Attributes attributes, List<NDArray> outputs, NDArray... inputs) {
    run(attributes, inputs, outputs.toArray(new NDArray[0]));
  }

  /**
   * Makes a node of a graph.
   *
   * @param node the node's name; null: made from the operator's
   * @param attributes null: all defaults
   * @param inputs null: absent, or a variable of its own where it is needed
   * @return the node's outputs
   */
  public Symbol symbol(String node, Attributes attributes, Symbol... inputs) {
    String called = node != null ? node : unnamed(name.toLowerCase(java.util.Locale.ROOT));
    Attributes all = counted(attributes, inputs.length);
    int[] numbers = numbers(all);
    try (Handle.Use use = Handle.Use.optional(shortened(inputs))) {
      return new Symbol(
          Native.symbolApply(
              pointer,
              numbers,
              numbers == null ? null : all.words(),
              numbers == null ? null : all.strings(),
              called,
              use.pointers));
    }
  }

  /** A name for a node that nobody named. */
  static String unnamed(String beginning) {
    return beginning + UNNAMED.getAndIncrement();
  }

  private long[] run(Attributes attributes, NDArray[] inputs, NDArray[] outputs) {
    Attributes all = counted(attributes, inputs.length);
    int[] numbers = numbers(all);
    long[] words = numbers == null ? null : all.words();
    String[] strings = numbers == null ? null : all.strings();
    try (Handle.Use in = Handle.Use.optional(shortened(inputs));
        Handle.Use out = outputs == null ? null : new Handle.Use(outputs)) {
      long[] results = out == null ? null : out.pointers;
      return Pressure.retrying(
          () -> Native.invoke(pointer, numbers, words, strings, in.pointers, results));
    }
  }

  /** With the number of inputs where the operator has an attribute for it. */
  private Attributes counted(Attributes attributes, int inputs) {
    if (count == null || (attributes != null && attributes.has(count))) {
      return attributes;
    }
    return (attributes == null ? new Attributes() : attributes.copy()).put(count, (long) inputs);
  }

  private int[] numbers(Attributes attributes) {
    if (attributes == null || attributes.isEmpty()) {
      return null;
    }
    List<String> names = attributes.names();
    int[] numbers = new int[names.size()];
    for (int i = 0; i < numbers.length; ++i) {
      Integer id = ids.get(names.get(i));
      numbers[i] =
          id != null
              ? id
              : ids.computeIfAbsent(names.get(i), n -> Native.opAttribute(pointer, n));
    }
    return numbers;
  }

  /** Without absent inputs at the end. */
  private static Handle[] shortened(Handle[] inputs) {
    int n = inputs.length;
    while (n > 0 && inputs[n - 1] == null) {
      --n;
    }
    return n == inputs.length ? inputs : Arrays.copyOf(inputs, n);
  }
}
