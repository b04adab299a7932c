package org.weft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What stands between the library's operator Custom and {@link CustomOperator}. */
final class CustomCalls {
  /** The device of placeholders. */
  private static final int NOWHERE = 0;

  private static final Map<String, Function<Map<String, String>, CustomOperator>> REGISTERED =
      new ConcurrentHashMap<>();

  private CustomCalls() {}

  static void register(String name, Function<Map<String, String>, CustomOperator> factory) {
    REGISTERED.put(name, java.util.Objects.requireNonNull(factory, "factory"));
  }

  static CustomOperator make(String name, Map<String, String> texts) {
    Function<Map<String, String>, CustomOperator> factory = REGISTERED.get(name);
    if (factory == null) {
      throw new WeftException(
          WeftException.Kind.NOT_FOUND,
          "Custom: there is no custom operator " + name + "; known: "
              + new TreeSet<>(REGISTERED.keySet()));
    }
    return java.util.Objects.requireNonNull(factory.apply(texts), "the factory's operator");
  }

  static Map<String, String> texts(Map<String, ?> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((key, value) -> texts.put(key, String.valueOf(value)));
    return texts;
  }

  /** Those of the library's operator: the name, and a JSON object of the others. */
  static Attributes attributes(String name, Map<String, ?> values) {
    Attributes attributes = new Attributes().put("op_type", name);
    if (!values.isEmpty()) {
      StringBuilder json = new StringBuilder();
      texts(values)
          .forEach(
              (key, value) -> {
                json.append(json.isEmpty() ? '{' : ',');
                quote(json, key);
                json.append(':');
                quote(json, value);
              });
      attributes.put("**", json.append('}').toString());
    }
    return attributes;
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    json.append('"');
  }

  /** An operator, and its names as they were when it was made. */
  private record Defined(
      CustomOperator operator, List<String> arguments, List<String> states, List<String> outputs) {}

  /** {what the other functions are handed, names of arguments, states, outputs}. */
  static Object[] define(String name, String[] keys, String[] values) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; ++i) {
      texts.put(keys[i], values[i]);
    }
    CustomOperator operator = make(name, texts);
    Defined defined =
        new Defined(
            operator,
            List.copyOf(operator.arguments()),
            List.copyOf(operator.states()),
            List.copyOf(operator.outputs()));
    return new Object[] {
      defined,
      defined.arguments().toArray(new String[0]),
      defined.states().toArray(new String[0]),
      defined.outputs().toArray(new String[0])
    };
  }

  /** Element types of arguments, states and outputs from those of the arguments, which come first. */
  static int[] types(Defined defined, int[] known) {
    List<DType> arguments = new ArrayList<>();
    for (int i = 0; i < defined.arguments().size(); ++i) {
      arguments.add(known[i] < 0 ? null : DType.of(known[i]));
    }
    return all("inferTypes", defined, defined.operator().inferTypes(arguments)).stream()
        .mapToInt(dtype -> dtype == null ? -1 : dtype.ordinal())
        .toArray();
  }

  /** New placeholders for arguments, states and outputs from those for the arguments. */
  static long[] shapes(Defined defined, long[] placeholders) {
    List<long[]> arguments = new ArrayList<>();
    for (NDArray array : NDArray.wrap(placeholders)) {
      arguments.add(array.shape());
      array.close();
    }
    List<long[]> shapes =
        all("inferShapes", defined, defined.operator().inferShapes(arguments));
    long[] made = new long[shapes.size()];
    try {
      for (int i = 0; i < made.length; ++i) {
        made[i] = Native.arrayCreate(shapes.get(i), DType.FLOAT32.ordinal(), NOWHERE, 0);
      }
    } catch (RuntimeException e) {
      for (long placeholder : made) {
        Native.free(Handle.ARRAY, placeholder);
      }
      throw e;
    }
    return made;
  }

  private static <T> List<T> all(String method, Defined defined, CustomOperator.Parts<T> parts) {
    check(method, "arguments", parts.arguments(), defined.arguments().size());
    check(method, "states", parts.states(), defined.states().size());
    check(method, "outputs", parts.outputs(), defined.outputs().size());
    List<T> all = new ArrayList<>(parts.arguments());
    all.addAll(parts.states());
    all.addAll(parts.outputs());
    return all;
  }

  private static void check(String method, String what, List<?> found, int expected) {
    if (found == null || found.size() != expected) {
      throw new IllegalArgumentException(
          method
              + ": "
              + (found == null ? "null" : Integer.toString(found.size()))
              + " for the "
              + what
              + ", expected "
              + expected);
    }
  }

  /** What its backward pass will be asked of. */
  private record Instance(Defined defined, CustomOperator.Computation computation) {}

  /** Writes the results, which are outputs and then states. */
  static Object forward(Defined defined, boolean training, long[] given, long[] results) {
    NDArray[] arguments = NDArray.wrap(given);
    NDArray[] made = NDArray.wrap(results);
    try {
      CustomOperator.Computation computation = defined.operator().create();
      int n = defined.outputs().size();
      List<NDArray> found =
          computation.forward(
              new CustomOperator.Forward(
                  training, Arrays.asList(arguments), Arrays.asList(made).subList(n, made.length)));
      check("forward", "outputs", found, n);
      for (int i = 0; i < n; ++i) {
        made[i].assign(found.get(i));
      }
      return new Instance(defined, computation);
    } finally {
      close(arguments);
      close(made);
    }
  }

  /** Writes the gradients; arrays: gradients of the outputs, arguments, states, outputs. */
  static void backward(Object instance, boolean[] wanted, long[] arrays, long[] gradients) {
    Instance kept = (Instance) instance;
    NDArray[] given = NDArray.wrap(arrays);
    NDArray[] made = NDArray.wrap(gradients);
    try {
      int outputs = kept.defined().outputs().size();
      int arguments = outputs + made.length;
      int states = given.length - outputs;
      List<NDArray> all = Arrays.asList(given);
      List<Boolean> flags = new ArrayList<>();
      for (boolean flag : wanted) {
        flags.add(flag);
      }
      List<NDArray> found =
          kept.computation()
              .backward(
                  new CustomOperator.Backward(
                      all.subList(0, outputs),
                      all.subList(outputs, arguments),
                      all.subList(arguments, states),
                      all.subList(states, given.length),
                      flags));
      check("backward", "arguments", found, made.length);
      for (int i = 0; i < made.length; ++i) {
        if (found.get(i) != null) {
          made[i].assign(found.get(i));
        }
      }
    } finally {
      close(given);
      close(made);
    }
  }

  private static void close(NDArray[] arrays) {
    for (NDArray array : arrays) {
      array.close();
    }
  }
}
