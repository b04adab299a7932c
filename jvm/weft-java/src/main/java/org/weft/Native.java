package org.weft;

/** The functions of the bridge, as {@code src/main/native} has them. Handles are numbers here. */
final class Native {
  static {
    Loader.load();
    prepareCallbacks();
  }

  private Native() {}

  static native int abiVersion();

  static native int builtFor();

  static native String version();

  static native void seed(long seed);

  static native void setNumThreads(int n);

  static native int numThreads();

  static native void waitAll();

  static native int deviceCount(int type);

  static native void loadPlugin(String path);

  static native String registry();

  static native long memoryInUse();

  static native long[] memory(int type, int id);

  static native void setMemoryLimit(int type, int id, long bytes);

  static native void trimMemory(int type, int id);

  static native void profile(int what);

  static native String profileDump();

  static native String profileStatistics(boolean reset);

  static native void saveParams(String path, String[] names, long[] arrays);

  static native Object[] loadParams(String path);

  static native byte[] paramsToBytes(String[] names, long[] arrays);

  static native Object[] paramsFromBytes(byte[] bytes);

  static native long opFind(String name);

  static native int opAttribute(long op, String name);

  static native String opCount(long op);

  static native long[] invoke(
      long op, int[] ids, long[] words, String[] strings, long[] inputs, long[] outputs);

  static native long arrayCreate(long[] shape, int dtype, int deviceType, int deviceId);

  static native long arrayFromHost(
      long[] shape, int dtype, int deviceType, int deviceId, Object numbers);

  static native long[] arrayShape(long array);

  static native int arrayDtype(long array);

  static native long arrayDevice(long array);

  static native void toHost(long array, Object numbers);

  static native void setHost(long array, Object numbers);

  static native long arrayCopy(long array, int deviceType, int deviceId);

  static native long arrayDetach(long array);

  static native void arrayAssign(long array, long value);

  static native void arrayFill(long array, double value);

  static native long arrayIndex(long array, long[] words);

  static native long arrayReshape(long array, long[] shape);

  static native void arrayWait(long array);

  static native boolean setRecording(boolean on);

  static native boolean setTraining(boolean on);

  static native boolean isRecording();

  static native boolean isTraining();

  static native void mark(long array, long gradient, int request);

  static native long gradient(long array);

  static native void backward(
      long[] heads, long[] headGradients, boolean retain, boolean training);

  static native long[] gradients(
      long[] heads,
      long[] headGradients,
      long[] variables,
      boolean retain,
      boolean create,
      boolean training);

  static native void custom(long[] inputs, long[] outputs, Object function);

  static native long symbolVariable(String name);

  static native long symbolApply(
      long op, int[] ids, long[] words, String[] strings, String name, long[] inputs);

  static native long symbolGroup(long[] symbols);

  static native long symbolOutput(long symbol, long index);

  static native long symbolInternals(long symbol);

  static native long symbolChildren(long symbol);

  static native long symbolCompose(long symbol, String[] names, long[] replacements);

  static native long symbolNumOutputs(long symbol);

  static native String[] symbolNames(long symbol, int part);

  static native String symbolName(long symbol);

  static native String symbolAttribute(long symbol, String key);

  static native void symbolSetAttribute(long symbol, String key, String value);

  static native long symbolFromJson(String json, String file);

  static native String symbolToJson(long symbol);

  static native long[] symbolInfer(
      long symbol, String[] names, int[] ndims, long[] sizes, int[] dtypes, boolean partial);

  static native long graphCreate(long symbol, long[] bound, String[] options);

  static native long[] graphCall(long graph, long[] inputs, int numOutputs);

  static native String graphExplain(long graph);

  static native long executorCreate(
      long symbol, long[] arguments, long[] gradients, int[] requests, long[] states);

  static native long[] executorForward(long executor, boolean training, int numOutputs);

  static native void executorBackward(long executor, long[] headGradients);

  static native void executorMonitor(long executor, Object callback, boolean inputsToo);

  static native long optimizerCreate(
      String name, String[] attributes, long[] words, String[] strings);

  static native void optimizerUpdate(
      long optimizer, long[] keys, long[] weights, long[] gradients);

  static native void optimizerSet(
      long optimizer, String attribute, long[] words, String[] strings);

  static native void optimizerScale(long optimizer, long key, double lrMult, double wdMult);

  static native void optimizerName(long optimizer, long key, String name);

  static native void optimizerSave(long optimizer, String path);

  static native void optimizerLoad(long optimizer, String path);

  static native void initialize(
      String name,
      String[] attributes,
      long[] words,
      String[] strings,
      String parameter,
      long array);

  static native long metricCreate(
      String name, String[] attributes, long[] words, String[] strings);

  static native void metricUpdate(long metric, long labels, long predictions);

  static native double metricGet(long metric);

  static native void metricReset(long metric);

  static native long iteratorCreate(
      String name, String[] attributes, long[] words, String[] strings);

  static native long[] iteratorNext(long iterator);

  static native void iteratorReset(long iterator);

  static native long iteratorSkipped(long iterator);

  static native long storeCreate(String kind);

  static native void storeInit(long store, String[] keys, long[] values);

  static native void storePush(long store, String[] keys, long[] values);

  static native void storePull(long store, String[] keys, long[] outputs);

  static native void storePushPull(
      long store, String[] valueKeys, long[] values, String[] outputKeys, long[] outputs);

  static native void storeSetOptimizer(long store, long optimizer);

  static native void storeSetUpdater(long store, Object updater);

  static native long[] storeRank(long store);

  static native void free(int kind, long pointer);

  private static native void prepareCallbacks();

  /** The bridge calls this for a monitor; the handle is its own. */
  private static void callMonitor(Executor.Monitor monitor, String name, long array) {
    try (NDArray seen = new NDArray(array)) {
      monitor.accept(name, seen);
    }
  }

  /** The bridge calls this for a store's updater; the handles are its own. */
  private static void callUpdater(Store.Updater updater, String key, long sum, long stored) {
    try (NDArray change = new NDArray(sum);
        NDArray array = new NDArray(stored)) {
      updater.update(key, change, array);
    }
  }

  /** The bridge calls this for a custom gradient; handles of the results are the caller's. */
  private static long[] callBackward(Autograd.Function function, long[] heads, int inputs) {
    return Autograd.call(function, heads, inputs);
  }
}
