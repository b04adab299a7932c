package org.weft;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** MXNet's .params files: arrays by name. Names of models' files begin with "arg:" and "aux:". */
public final class Params {
  private Params() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the arrays in the file's order; by their number where they have no names
   * @throws WeftException of kind IO naming the file and the offset where it is damaged, UNSUPPORTED
   *     for sparse arrays
   */
  public static Map<String, NDArray> load(Path file) {
    return arrays(Pressure.retrying(() -> Native.loadParams(file.toString())));
  }

  /**
   * Reads a file's bytes.
   *
   * @param bytes the file's contents
   * @return as {@link #load}
   */
  public static Map<String, NDArray> fromBytes(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return arrays(Pressure.retrying(() -> Native.paramsFromBytes(bytes)));
  }

  /**
   * Writes a file: beside it first and then renamed.
   *
   * @param file the file
   * @param arrays by name
   */
  public static void save(Path file, Map<String, NDArray> arrays) {
    try (Handle.Use use = Handle.Use.of(NDArray.class, arrays.values())) {
      Native.saveParams(file.toString(), arrays.keySet().toArray(new String[0]), use.pointers);
    }
  }

  /**
   * The bytes of a file.
   *
   * @param arrays by name
   * @return the file's contents
   */
  public static byte[] toBytes(Map<String, NDArray> arrays) {
    try (Handle.Use use = Handle.Use.of(NDArray.class, arrays.values())) {
      return Native.paramsToBytes(arrays.keySet().toArray(new String[0]), use.pointers);
    }
  }

  private static Map<String, NDArray> arrays(Object[] found) {
    String[] names = (String[]) found[0];
    NDArray[] arrays = NDArray.wrap((long[]) found[1]);
    Map<String, NDArray> result = new LinkedHashMap<>();
    for (int i = 0; i < names.length; ++i) {
      if (arrays[i] == null) {
        throw new WeftException(
            WeftException.Kind.UNSUPPORTED,
            "params: array " + names[i] + " (" + i + ") is sparse, expected dense");
      }
      result.put(names[i].isEmpty() ? Integer.toString(i) : names[i], arrays[i]);
    }
    return result;
  }
}
