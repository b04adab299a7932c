package org.weft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A symbol as a function: compiled when it is first called with arrays of some shapes and types. Any
 * number of threads may call one at once. Calls record, train and update states as the operators
 * called one by one would.
 */
public final class Graph extends Handle {
  private final List<String> arguments;
  private final int numOutputs;

  /**
   * Compiles a symbol.
   *
   * @param symbol the symbol
   * @param bound arrays that every call uses, as parameters are, by the names of variables; "arg:"
   *     and "aux:" before a name are left out. The other variables are arguments of calls.
   * @throws WeftException of kind NOT_FOUND where the symbol has no such variable
   */
  public Graph(Symbol symbol, Map<String, NDArray> bound) {
    this(symbol, plain(bound), symbol.variables());
  }

  private Graph(Symbol symbol, Map<String, NDArray> bound, List<String> variables) {
    super(GRAPH, create(symbol, bound, variables));
    List<String> open = new ArrayList<>(variables);
    open.removeIf(bound::containsKey);
    arguments = Collections.unmodifiableList(open);
    numOutputs = symbol.numOutputs();
  }

  private static long create(Symbol symbol, Map<String, NDArray> bound, List<String> variables) {
    for (String name : bound.keySet()) {
      if (!variables.contains(name)) {
        throw new WeftException(
            WeftException.Kind.NOT_FOUND, "graph: the symbol has no variable " + name);
      }
    }
    List<NDArray> arrays = new ArrayList<>();
    variables.forEach(name -> arrays.add(bound.get(name)));
    try (Use use = new Use(symbol);
        Use others = Use.optional(NDArray.class, arrays)) {
      return Native.graphCreate(use.pointers[0], others.pointers, null);
    }
  }

  static Map<String, NDArray> plain(Map<String, NDArray> arrays) {
    Map<String, NDArray> result = new HashMap<>();
    arrays.forEach(
        (name, array) ->
            result.put(
                name.startsWith("arg:") || name.startsWith("aux:") ? name.substring(4) : name,
                array));
    return result;
  }

  /**
   * The network in PREFIX-symbol.json with the parameters in PREFIX-EPOCH.params, as Python's {@code
   * export} and MXNet's checkpoints write them.
   *
   * @param prefix folder and beginning of the files' names
   * @param epoch the number in the parameters' file, 0 from {@code export}
   * @return the graph
   */
  public static Graph load(Path prefix, int epoch) {
    Map<String, NDArray> parameters = Params.load(parametersFile(prefix, epoch));
    try (Symbol symbol = Symbol.load(symbolFile(prefix))) {
      return new Graph(symbol, parameters);
    } finally {
      parameters.values().forEach(NDArray::close);
    }
  }

  static Path symbolFile(Path prefix) {
    return prefix.resolveSibling(prefix.getFileName() + "-symbol.json");
  }

  static Path parametersFile(Path prefix, int epoch) {
    return prefix.resolveSibling(
        String.format(Locale.ROOT, "%s-%04d.params", prefix.getFileName(), epoch));
  }

  /**
   * Variables that calls give.
   *
   * @return names, in the order of {@link #call}
   */
  public List<String> arguments() {
    return arguments;
  }

  /**
   * Runs it.
   *
   * @param inputs one for each of {@link #arguments}
   * @return the outputs, new arrays
   */
  public List<NDArray> call(NDArray... inputs) {
    try (Use use = new Use(this);
        Use in = new Use(inputs)) {
      return Arrays.asList(
          NDArray.wrap(
              Pressure.retrying(
                  () -> Native.graphCall(use.pointers[0], in.pointers, numOutputs))));
    }
  }

  /**
   * What was made of the graph.
   *
   * @return a text for people
   */
  public String explain() {
    try (Use use = new Use(this)) {
      return Native.graphExplain(use.pointers[0]);
    }
  }
}
