package org.weft;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Outputs of a graph of operators on named variables. It does not change, but for its texts.
 * Serialisation keeps what {@link #toJson} says.
 */
public final class Symbol extends SymbolArithmetic implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int ARGUMENTS = 0;
  private static final int OUTPUTS = 1;
  private static final int STATES = 2;
  private static final int VARIABLES = 3;

  Symbol(long pointer) {
    super(SYMBOL, pointer);
  }

  /**
   * A variable.
   *
   * @param name its name
   * @return the symbol
   */
  public static Symbol variable(String name) {
    return new Symbol(Native.symbolVariable(Objects.requireNonNull(name, "name")));
  }

  /**
   * The outputs of all, one after the other.
   *
   * @param symbols which
   * @return the symbol
   */
  public static Symbol group(Symbol... symbols) {
    try (Use use = new Use(symbols)) {
      return new Symbol(Native.symbolGroup(use.pointers));
    }
  }

  /**
   * A network from JSON as MXNet 0.8 to 1.9 wrote it.
   *
   * @param json the text
   * @param file what messages call it
   * @return the symbol
   */
  public static Symbol fromJson(String json, String file) {
    return new Symbol(Native.symbolFromJson(Objects.requireNonNull(json, "json"), file));
  }

  /**
   * A network from a file.
   *
   * @param file the file
   * @return the symbol
   * @throws WeftException of kind IO where there is none, or it is damaged
   */
  public static Symbol load(Path file) {
    try {
      return fromJson(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new WeftException(WeftException.Kind.IO, file + ": cannot be read: " + e);
    }
  }

  /**
   * The network as JSON that MXNet 1.9.1 reads.
   *
   * @return the text
   */
  public String toJson() {
    try (Use use = new Use(this)) {
      return Native.symbolToJson(use.pointers[0]);
    }
  }

  /**
   * Writes the network into a file: beside it first and then renamed.
   *
   * @param file the file
   */
  public void save(Path file) {
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(beside, toJson());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new WeftException(WeftException.Kind.IO, file + ": cannot be written: " + e);
    }
  }

  /**
   * Variables that are no auxiliary states.
   *
   * @return names in topological order
   */
  public List<String> arguments() {
    return names(ARGUMENTS);
  }

  /**
   * Outputs.
   *
   * @return names
   */
  public List<String> outputs() {
    return names(OUTPUTS);
  }

  /**
   * Auxiliary states: variables that operators update.
   *
   * @return names in topological order
   */
  public List<String> states() {
    return names(STATES);
  }

  /**
   * All variables.
   *
   * @return names in topological order
   */
  public List<String> variables() {
    return names(VARIABLES);
  }

  private List<String> names(int part) {
    try (Use use = new Use(this)) {
      return Arrays.asList(Native.symbolNames(use.pointers[0], part));
    }
  }

  /**
   * The name of the node that all outputs come from.
   *
   * @return null where they come from several
   */
  public String name() {
    try (Use use = new Use(this)) {
      return Native.symbolName(use.pointers[0]);
    }
  }

  /**
   * The number of outputs.
   *
   * @return the number
   */
  public int numOutputs() {
    try (Use use = new Use(this)) {
      return (int) Native.symbolNumOutputs(use.pointers[0]);
    }
  }

  /**
   * One output.
   *
   * @param index from 0
   * @return the symbol
   */
  public Symbol get(int index) {
    if (index < 0) {
      throw new WeftException(WeftException.Kind.INDEX, "symbol: there is no output " + index);
    }
    try (Use use = new Use(this)) {
      return new Symbol(Native.symbolOutput(use.pointers[0], index));
    }
  }

  /**
   * The output of a name.
   *
   * @param output as in {@link #outputs}
   * @return the symbol
   * @throws WeftException of kind NOT_FOUND
   */
  public Symbol get(String output) {
    int index = outputs().indexOf(output);
    if (index < 0) {
      throw new WeftException(
          WeftException.Kind.NOT_FOUND, "symbol: there is no output " + output);
    }
    return get(index);
  }

  /**
   * Every output of every node.
   *
   * @return the symbol
   */
  public Symbol internals() {
    try (Use use = new Use(this)) {
      return new Symbol(Native.symbolInternals(use.pointers[0]));
    }
  }

  /**
   * The inputs of the nodes that the outputs come from.
   *
   * @return null where there are none
   */
  public Symbol children() {
    try (Use use = new Use(this)) {
      long pointer = Native.symbolChildren(use.pointers[0]);
      return pointer == 0 ? null : new Symbol(pointer);
    }
  }

  /**
   * The graph with variables replaced.
   *
   * @param replacements by the names of variables
   * @return the symbol
   */
  public Symbol compose(Map<String, Symbol> replacements) {
    Map<String, Symbol> ordered = new LinkedHashMap<>(replacements);
    try (Use use = new Use(this);
        Use others = Use.of(Symbol.class, ordered.values())) {
      return new Symbol(
          Native.symbolCompose(
              use.pointers[0], ordered.keySet().toArray(new String[0]), others.pointers));
    }
  }

  /**
   * A text attribute of the node that the outputs come from.
   *
   * @param key which
   * @return null where there is none
   */
  public String attribute(String key) {
    try (Use use = new Use(this)) {
      return Native.symbolAttribute(use.pointers[0], key);
    }
  }

  /**
   * Sets a text attribute of that node.
   *
   * @param key which
   * @param value the text
   * @return this
   */
  public Symbol attribute(String key, String value) {
    try (Use use = new Use(this)) {
      Native.symbolSetAttribute(use.pointers[0], key, value);
    }
    return this;
  }

  /**
   * Shapes and element types from the shapes of some variables.
   *
   * @param shapes by name
   * @return what was found
   * @throws WeftException where something does not follow from them
   */
  public Types infer(Map<String, long[]> shapes) {
    return infer(shapes, Map.of(), false);
  }

  /**
   * Shapes and element types from those of some variables.
   *
   * @param shapes by name
   * @param dtypes by name
   * @param partial whether what does not follow stays open, and is no error
   * @return what was found
   */
  public Types infer(Map<String, long[]> shapes, Map<String, DType> dtypes, boolean partial) {
    List<String> names = new ArrayList<>(shapes.keySet());
    dtypes.keySet().stream().filter(n -> !shapes.containsKey(n)).forEach(names::add);
    int[] ndims = new int[names.size()];
    int[] types = new int[names.size()];
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < ndims.length; ++i) {
      long[] shape = shapes.get(names.get(i));
      DType dtype = dtypes.get(names.get(i));
      ndims[i] = shape == null ? -1 : shape.length;
      types[i] = dtype == null ? -1 : dtype.ordinal();
      for (int k = 0; k < ndims[i]; ++k) {
        sizes.add(shape[k]);
      }
    }
    long[] words;
    try (Use use = new Use(this)) {
      words =
          Native.symbolInfer(
              use.pointers[0],
              names.toArray(new String[0]),
              ndims,
              sizes.stream().mapToLong(n -> n).toArray(),
              types,
              partial);
    }
    int[] at = {0};
    List<Types.Item> arguments = items(words, at, arguments().size());
    List<Types.Item> outputs = items(words, at, outputs().size());
    List<Types.Item> states = items(words, at, states().size());
    return new Types(arguments, outputs, states, words[at[0]] == 1);
  }

  private static List<Types.Item> items(long[] words, int[] at, int n) {
    List<Types.Item> items = new ArrayList<>();
    for (int i = 0; i < n; ++i) {
      DType dtype = words[at[0]] < 0 ? null : DType.of((int) words[at[0]]);
      int rank = (int) words[at[0] + 1];
      at[0] += 2;
      items.add(
          new Types.Item(rank < 0 ? null : Arrays.copyOfRange(words, at[0], at[0] + rank), dtype));
      at[0] += Math.max(rank, 0);
    }
    return items;
  }

  @Override
  Symbol binary(String operator, Symbol other) {
    return Operator.named(operator).symbol(null, null, this, other);
  }

  @Override
  Symbol scalar(String operator, double value) {
    return Operator.named(operator).symbol(null, new Attributes().put("scalar", value), this);
  }

  /** The names of the outputs. */
  @Override
  public String toString() {
    return isClosed() ? "(closed)" : "symbol " + outputs();
  }

  /** What stands for a symbol in a stream. */
  private record Saved(String json) implements Serializable {
    private Object readResolve() {
      return fromJson(json, "serialised symbol");
    }
  }

  private Object writeReplace() {
    return new Saved(toJson());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a symbol is not read this way");
  }
}
