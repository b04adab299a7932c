package org.weft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Arrays by key that devices and workers share, MXNet's KVStore: what is pushed is summed, and what
 * is stored is pulled. Keys are texts; whole numbers stand for their decimals. Any thread may use it;
 * a call holds the store, also while an updater runs, and others wait. Nothing is recorded. A call is
 * checked before it changes anything.
 */
public final class Store extends Handle {
  /**
   * Makes a store without keys.
   *
   * @param kind "local" or "device" (or another of MXNet's names for stores of one process, which
   *     are the same here)
   * @throws WeftException of kind NOT_FOUND for a kind that does not exist, UNSUPPORTED for a
   *     distributed one
   */
  public Store(String kind) {
    super(STORE, Native.storeCreate(kind));
  }

  /**
   * Stores copies.
   *
   * @param values by key
   * @throws WeftException of kind VALUE where a key is there already
   */
  public void init(Map<String, NDArray> values) {
    init(new ArrayList<>(values.keySet()), new ArrayList<>(values.values()));
  }

  /**
   * Stores copies.
   *
   * @param keys one for each value
   * @param values the arrays
   * @throws WeftException of kind VALUE where a key is there already
   */
  public void init(List<String> keys, List<NDArray> values) {
    try (Use use = new Use(this);
        Use v = pairs("init", keys, values)) {
      Native.storeInit(use.pointers[0], keys.toArray(new String[0]), v.pointers);
    }
  }

  /**
   * Stores a copy.
   *
   * @param key its key
   * @param value the array
   * @throws WeftException of kind VALUE where the key is there already
   */
  public void init(String key, NDArray value) {
    init(List.of(key), Collections.singletonList(value));
  }

  /**
   * Stores a copy.
   *
   * @param key its key
   * @param value the array
   * @throws WeftException of kind VALUE where the key is there already
   */
  public void init(long key, NDArray value) {
    init(Long.toString(key), value);
  }

  /**
   * Sums the arrays of each key. The sum replaces what is stored, or goes to the updater or, as the
   * gradient, to the optimizer.
   *
   * @param keys one for each value; a key may come several times
   * @param values arrays of the stored shapes
   * @throws WeftException of kind NOT_FOUND for a key that is not there, SHAPE, CALLBACK where the
   *     updater fails
   */
  public void push(List<String> keys, List<NDArray> values) {
    try (Use use = new Use(this);
        Use v = pairs("push", keys, values)) {
      Native.storePush(use.pointers[0], keys.toArray(new String[0]), v.pointers);
    }
  }

  /**
   * Sums the arrays, as {@link #push(List, List)}.
   *
   * @param key the key of all
   * @param values arrays of the stored shape, such as one from each device
   */
  public void push(String key, NDArray... values) {
    push(Collections.nCopies(values.length, key), List.of(values));
  }

  /**
   * Sums the arrays, as {@link #push(List, List)}.
   *
   * @param key the key of all
   * @param values arrays of the stored shape, such as one from each device
   */
  public void push(long key, NDArray... values) {
    push(Long.toString(key), values);
  }

  /**
   * Writes what is stored into arrays, which keep their element types.
   *
   * @param keys one for each array; a key may come several times
   * @param outputs arrays of the stored shapes
   * @throws WeftException of kind NOT_FOUND for a key that is not there, SHAPE
   */
  public void pull(List<String> keys, List<NDArray> outputs) {
    try (Use use = new Use(this);
        Use o = pairs("pull", keys, outputs)) {
      Native.storePull(use.pointers[0], keys.toArray(new String[0]), o.pointers);
    }
  }

  /**
   * Writes what is stored into arrays, as {@link #pull(List, List)}.
   *
   * @param key the key of all
   * @param outputs arrays of the stored shape
   */
  public void pull(String key, NDArray... outputs) {
    pull(Collections.nCopies(outputs.length, key), List.of(outputs));
  }

  /**
   * Writes what is stored into arrays, as {@link #pull(List, List)}.
   *
   * @param key the key of all
   * @param outputs arrays of the stored shape
   */
  public void pull(long key, NDArray... outputs) {
    pull(Long.toString(key), outputs);
  }

  /**
   * Pushes and then pulls, with no other thread between.
   *
   * @param keys one for each value and each output
   * @param values as for {@link #push(List, List)}
   * @param outputs as for {@link #pull(List, List)}
   */
  public void pushPull(List<String> keys, List<NDArray> values, List<NDArray> outputs) {
    String[] names = keys.toArray(new String[0]);
    try (Use use = new Use(this);
        Use v = pairs("pushPull", keys, values);
        Use o = pairs("pushPull", keys, outputs)) {
      Native.storePushPull(use.pointers[0], names, v.pointers, names, o.pointers);
    }
  }

  /**
   * From now on what is pushed updates what is stored. Takes an updater's place.
   *
   * @param optimizer the store's alone from now on; its parameters are numbered in the order of
   *     {@link #init}, and keys that are no numbers are their names
   * @return this
   */
  public Store setOptimizer(Optimizer optimizer) {
    try (Use use = new Use(this, optimizer)) {
      Native.storeSetOptimizer(use.pointers[0], use.pointers[1]);
    }
    return this;
  }

  /** Changes what is stored. */
  @FunctionalInterface
  public interface Updater {
    /**
     * Writes a stored array. It runs on the pushing thread, which may call the store again. What it
     * throws makes the push fail.
     *
     * @param key the key
     * @param sum of what was pushed; closed when the call returns
     * @param stored to be written; closed when the call returns
     */
    void update(String key, NDArray sum, NDArray stored);
  }

  /**
   * From now on an updater writes what is stored. Takes an optimizer's place.
   *
   * @param updater null: sums replace what is stored
   * @return this
   */
  public Store setUpdater(Updater updater) {
    try (Use use = new Use(this)) {
      Native.storeSetUpdater(use.pointers[0], updater);
    }
    return this;
  }

  /**
   * The number of this worker.
   *
   * @return from 0
   */
  public long rank() {
    return place()[0];
  }

  /**
   * How many workers there are.
   *
   * @return at least 1
   */
  public long numWorkers() {
    return place()[1];
  }

  private long[] place() {
    try (Use use = new Use(this)) {
      return Native.storeRank(use.pointers[0]);
    }
  }

  private static Use pairs(String call, List<String> keys, List<NDArray> arrays) {
    if (keys.size() != arrays.size()) {
      throw new WeftException(
          WeftException.Kind.VALUE,
          call + ": " + keys.size() + " keys and " + arrays.size() + " arrays");
    }
    keys.forEach(key -> Objects.requireNonNull(key, call + ": null where a key is expected"));
    return Use.of(NDArray.class, arrays);
  }
}
