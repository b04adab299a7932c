package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.WeftException.Kind;
import org.weft.op.FullyConnected;
import org.weft.op.Initializers;
import org.weft.op.Iterators;
import org.weft.op.Metrics;
import org.weft.op.Ops;
import org.weft.op.Optimizers;
import org.weft.op.Softmax;
import org.weft.op.Sum;
import org.weft.op.Sym;

/** What programs do wrong: an exception each time, and everything goes on. */
class MisuseTest {
  @TempDir Path folder;

  private static Symbol network() {
    return Sym.fullyConnected("fc", Symbol.variable("data"), FullyConnected.attrs().numHidden(2));
  }

  private static Object again(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void erasedTypesHideNothing() {
    NDArray array = NDArray.ones(2);
    Map symbols = Map.of("data", array);
    assertThrows(ClassCastException.class, () -> network().compose(symbols));
    List arrays = List.of(network());
    assertThrows(ClassCastException.class, () -> Autograd.backward(arrays, null, false));
    assertThrows(ClassCastException.class, () -> Params.toBytes(Map.of("x", (NDArray) arrays.get(0))));
    Map named = Map.of("x", network());
    assertThrows(ClassCastException.class, () -> Params.toBytes(named));
    try (Store store = new Store("local")) {
      assertThrows(ClassCastException.class, () -> store.init(List.of("x"), arrays));
    }
  }

  @Test
  void namesOfNoVariableAreRefused() {
    WeftException thrown =
        assertThrows(
            WeftException.class,
            () -> network().infer(Map.of("data", new long[] {2, 3}, "dta", new long[] {1})));
    assertEquals(Kind.NOT_FOUND, thrown.kind());
    assertTrue(thrown.getMessage().contains("dta"), thrown.getMessage());
  }

  @Test
  void outerScopesKeepWhatInnerOnesMade() {
    NDArray kept;
    NDArray other;
    try (Scope outer = Scope.open()) {
      try (Scope inner = Scope.open()) {
        kept = outer.keep(NDArray.ones(2));
        other = inner.keep(NDArray.ones(2));
      }
      assertFalse(other.isClosed());
    }
    assertTrue(other.isClosed());
    assertFalse(kept.isClosed());
    kept.close();
  }

  @Test
  void serialisationKeepsValues() throws Exception {
    for (DType dtype : DType.values()) {
      NDArray array = NDArray.of(new float[] {0, 1, 2, 3, 4, 5}, 3, 2).asType(dtype);
      NDArray read = (NDArray) again(array.get(Index.from(1)));
      assertEquals(array.slice(1, 3).toString(), read.toString());
    }
    assertEquals("7 () float32 cpu(0)", again(NDArray.scalar(7)).toString());
    assertEquals("[] (0, 3) float32 cpu(0)", again(NDArray.zeros(0, 3)).toString());
    assertEquals(network().toJson(), ((Symbol) again(network())).toJson());
    NDArray data = NDArray.ones(3, 4);
    try (Model model = new Model(network()).initialize(Initializers.xavier(), 1, 4);
        Model read = (Model) again(model)) {
      assertArrayEquals(model.predict(data).toFloatArray(), read.predict(data).toFloatArray());
    }
    NotSerializableException e =
        assertThrows(
            NotSerializableException.class, () -> again(new Graph(network(), Map.of())));
    assertEquals("org.weft.Graph", e.getMessage());
    NDArray closed = NDArray.ones(1);
    closed.close();
    assertThrows(IllegalStateException.class, () -> again(closed));
  }

  /** Something of a type, whatever it is. */
  private static Object example(Class<?> type) {
    if (type == long[].class) {
      return new long[0];
    } else if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, example(type.getComponentType()));
      return array;
    }
    Map<Class<?>, Object> examples =
        Map.ofEntries(
            Map.entry(long.class, 0L),
            Map.entry(int.class, 0),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "data"),
            Map.entry(Path.class, Path.of("nowhere")),
            Map.entry(Object.class, new float[] {1, 1}),
            Map.entry(DType.class, DType.FLOAT32),
            Map.entry(Device.class, Device.CPU),
            Map.entry(Index.class, Index.all()));
    if (examples.containsKey(type)) {
      return examples.get(type);
    } else if (type == NDArray.class) {
      return NDArray.ones(2);
    } else if (type == Symbol.class) {
      return network();
    } else if (type == Optimizer.class) {
      return new Optimizer(Optimizers.sgd());
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == List.class || type == Collection.class) {
      return new ArrayList<>();
    }
    assertTrue(type.isInterface(), type::toString);
    return null;
  }

  /** One of each kind. */
  private List<Handle> handles() throws IOException {
    Map<String, NDArray> arrays =
        Map.of("data", NDArray.ones(1, 4), "fc_weight", NDArray.ones(2, 4), "fc_bias", NDArray.ones(2));
    Path samples = Files.writeString(folder.resolve("data.csv"), "1\n2\n");
    return List.of(
        NDArray.ones(2),
        network(),
        new Graph(network(), Map.of()),
        new Executor(network(), arrays, List.of("fc_bias")),
        new Optimizer(Optimizers.sgd()),
        new Metric(Metrics.accuracy()),
        new Store("local"),
        new DataIter(Iterators.csvIter().dataCsv(samples.toString()).dataShape(1).batchSize(1)));
  }

  @Test
  void nullIsRefusedEverywhere() throws Exception {
    List<Object> objects = new ArrayList<>(handles());
    objects.add(new Model(network()));
    objects.add(Operator.named("relu"));
    objects.add(new Named("sgd"));
    for (Class<?> type : List.of(Params.class, Autograd.class, Weft.class, CustomOperator.class)) {
      objects.add(type);
    }
    for (Object object : objects) {
      Class<?> type = object instanceof Class<?> given ? given : object.getClass();
      for (Method method : type.getMethods()) {
        Class<?>[] types = method.getParameterTypes();
        boolean noObject = type == object && !Modifier.isStatic(method.getModifiers());
        if (noObject
            || Arrays.stream(types).allMatch(Class::isPrimitive)
            || method.getDeclaringClass() == Object.class) {
          continue;
        }
        Object[] nulls =
            Arrays.stream(types).map(t -> t.isPrimitive() ? example(t) : null).toArray();
        method.setAccessible(true);
        try {
          method.invoke(object, nulls); // some take null
        } catch (InvocationTargetException e) {
          Throwable cause = e.getCause();
          assertTrue(
              cause instanceof NullPointerException || cause instanceof WeftException,
              () -> method + " " + cause);
        }
      }
    }
  }

  @Test
  void everyMethodOfAClosedHandleRefuses() throws Exception {
    // What Java alone knows.
    Set<String> harmless = Set.of("close", "isClosed", "toString", "hashCode", "equals");
    Set<String> ofGraphs = Set.of("arguments", "arrays", "gradients");
    for (Handle handle : handles()) {
      handle.close();
      handle.close();
      assertTrue(handle.isClosed());
      assertFalse(handle.toString().isEmpty());
      for (Method method : handle.getClass().getMethods()) {
        boolean java = handle instanceof Graph || handle instanceof Executor;
        if (Modifier.isStatic(method.getModifiers())
            || method.getDeclaringClass() == Object.class
            || harmless.contains(method.getName())
            || (java && ofGraphs.contains(method.getName()))) {
          continue;
        }
        Object[] given =
            Arrays.stream(method.getParameterTypes()).map(MisuseTest::example).toArray();
        method.setAccessible(true);
        InvocationTargetException e =
            assertThrows(
                InvocationTargetException.class, () -> method.invoke(handle, given), method::toString);
        assertInstanceOf(IllegalStateException.class, e.getCause(), method::toString);
        assertTrue(e.getCause().getMessage().endsWith("is closed"), method::toString);
      }
    }
  }

  @Test
  void damagedFilesOfIteratorsAreNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("bad.csv"), "1,2\n3,x\n");
    Named csv = Iterators.csvIter().dataCsv(text.toString()).dataShape(2).batchSize(2);
    NDArrayTest.expect(Kind.IO, "bad.csv: line 2", () -> drain(csv));
    Path ragged = Files.writeString(folder.resolve("ragged.csv"), "1,2\n3\n");
    NDArrayTest.expect(
        Kind.IO,
        "ragged.csv",
        () -> drain(Iterators.csvIter().dataCsv(ragged.toString()).dataShape(2).batchSize(2)));
    Path images = Files.write(folder.resolve("images"), new byte[] {0, 0, 8, 3, 0, 0, 0, 9});
    Path labels = Files.write(folder.resolve("labels"), new byte[] {0, 0, 8, 1, 0, 0, 0, 9});
    NDArrayTest.expect(
        Kind.IO,
        "images",
        () ->
            drain(
                Iterators.mnistIter()
                    .image(images.toString())
                    .label(labels.toString())
                    .batchSize(1)));
    Path record = Files.write(folder.resolve("bad.rec"), new byte[100]);
    NDArrayTest.expect(
        Kind.IO,
        "bad.rec",
        () ->
            drain(
                Iterators.imageRecordIter()
                    .pathImgrec(record.toString())
                    .dataShape(3, 8, 8)
                    .batchSize(1)));
    Path good = Files.writeString(folder.resolve("good.csv"), "1,2\n3,4\n");
    Named empty = Iterators.csvIter().dataCsv(good.toString()).dataShape(2).batchSize(0);
    NDArrayTest.expect(Kind.VALUE, "batch_size", () -> drain(empty));
    NDArrayTest.expect(Kind.NOT_FOUND, "NoIter", () -> new DataIter(new Named("NoIter")));
  }

  private static void drain(Named source) {
    try (DataIter batches = new DataIter(source)) {
      for (DataIter.Batch batch = batches.next(); batch != null; batch = batches.next()) {
        batch.close();
      }
    }
  }

  @Test
  void recordingEndsWithTheBlock() throws Exception {
    NDArray x = NDArray.ones(2).attachGradient();
    assertThrows(
        ArithmeticException.class,
        () -> {
          try (Autograd.Mode mode = Autograd.record();
              Scope scope = Scope.open()) {
            x.mul(2);
            throw new ArithmeticException();
          }
        });
    assertFalse(Autograd.isRecording());
    assertFalse(Autograd.isTraining());
    try (Autograd.Mode mode = Autograd.record()) {
      CompletionException e =
          assertThrows(
              CompletionException.class, () -> CompletableFuture.runAsync(mode::close).join());
      assertInstanceOf(IllegalStateException.class, e.getCause());
      assertTrue(Autograd.isRecording());
      assertFalse(CompletableFuture.supplyAsync(Autograd::isRecording).join());
    }
    // Where virtual threads exist, they compute but do not record.
    try {
      ExecutorService threads =
          (ExecutorService)
              Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      threads
          .submit(
              () -> {
                assertEquals(4, Ops.sum(NDArray.ones(4)).item());
                NDArrayTest.expect(Kind.STATE, "virtual", Autograd::record);
              })
          .get();
    } catch (NoSuchMethodException e) {
      assertFalse(Threads.isVirtual(Thread.currentThread())); // Java 17
    }
  }

  @Test
  void threadsWriteOneArrayOneAfterTheOther() {
    NDArray shared = NDArray.zeros(4096);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int t = 1; t <= 4; ++t) {
      float number = t;
      all.add(
          CompletableFuture.runAsync(
              () -> {
                try (NDArray mine = NDArray.full(number, DType.FLOAT32, 4096)) {
                  for (int i = 0; i < 100; ++i) {
                    shared.assign(mine);
                    shared.fill(number);
                    float[] seen = shared.toFloatArray();
                    for (float each : seen) {
                      assertEquals(seen[0], each);
                    }
                  }
                }
              }));
    }
    all.forEach(CompletableFuture::join);
  }

  @Test
  void executorsOutliveTheScopeTheyWereMadeIn() {
    NDArray data = NDArray.ones(1, 4);
    Map<String, NDArray> arrays =
        Map.of("data", data, "fc_weight", NDArray.ones(2, 4), "fc_bias", NDArray.ones(2));
    Executor executor;
    try (Scope scope = Scope.open()) {
      executor = new Executor(network(), arrays, List.of("fc_bias"));
    }
    executor.forward(true);
    executor.backward();
    assertArrayEquals(new float[] {1, 1}, executor.gradients().get("fc_bias").toFloatArray());
    NDArray gradient = executor.gradients().get("fc_bias");
    executor.close();
    assertTrue(gradient.isClosed());
    assertThrows(IllegalStateException.class, () -> executor.forward(false));
    assertEquals(4, data.size());
  }

  @Test
  void impossibleSizesAreRefused() {
    NDArrayTest.expect(Kind.MEMORY, "64 bits", () -> NDArray.zeros(1L << 40, 1L << 40));
    NDArrayTest.expect(Kind.MEMORY, "", () -> NDArray.zeros(1L << 50));
    NDArrayTest.expect(
        Kind.MEMORY, "64 bits", () -> NDArray.zeros(4).reshape(1L << 40, 1L << 40, -1));
    NDArrayTest.expect(Kind.SHAPE, "", () -> NDArray.zeros(4).reshape(-1, -1));
    NDArrayTest.expect(Kind.SHAPE, "", () -> NDArray.zeros(4).reshape(0, -1));
    NDArrayTest.expect(
        Kind.MEMORY, "64 bits", () -> NDArray.of(new float[2], Long.MAX_VALUE, Long.MAX_VALUE));
    NDArray large = NDArray.zeros(1 << 20, 3);
    assertTrue(large.toString().startsWith("[[0, 0, 0], "), large::toString);
    assertTrue(large.toString().length() < 500, large::toString);
    assertTrue(NDArray.zeros(100_000).toString().startsWith("[0, 0, 0, 0, 0, 0, ..., 0, "));
    assertTrue(Double.isNaN(NDArray.scalar(Double.NaN).item()));
  }

  @Test
  void numbersOfAnyKindAreAttributes() {
    NDArray x = NDArray.ones(2, 3);
    for (Object axis : List.of((byte) 1, (short) 1, 1, 1L, BigInteger.ONE, new BigDecimal("1.0"))) {
      Attributes attributes = Attributes.of("axis", axis);
      assertArrayEquals(new long[] {2}, Operator.named("sum").apply(attributes, x).shape());
    }
    Operator half = Operator.named("_mul_scalar");
    for (Object value : List.of(0.5f, 0.5, new BigDecimal("0.5"), "0.5")) {
      assertEquals(3, Ops.sum(half.apply(Attributes.of("scalar", value), x)).item());
    }
    NDArrayTest.expect(
        Kind.TYPE, "axis", () -> Operator.named("sum").apply(Attributes.of("axis", 0.5), x));
    assertThrows(IllegalArgumentException.class, () -> Attributes.of("axis"));
    NDArrayTest.expect(Kind.TYPE, "axis", () -> Attributes.of("axis", List.of("a")));
    NDArrayTest.expect(
        Kind.INDEX, "axis", () -> Ops.sum(x, Sum.attrs().axis(Long.MAX_VALUE)));
    NDArrayTest.expect(
        Kind.INDEX, "axis", () -> Ops.softmax(x, Softmax.attrs().axis(Long.MIN_VALUE)));
  }

  @Test
  void modelsRefuseWhatDoesNotFit() {
    try (Model model = new Model(network()).initialize(Initializers.xavier(), 1, 4)) {
      NDArray data = NDArray.ones(3, 4);
      NDArrayTest.expect(Kind.SHAPE, "without axes",
          () -> model.fit(NDArray.scalar(1), data, Fit.options()));
      NDArrayTest.expect(Kind.SHAPE, "labels of shape [2]",
          () -> model.evaluate(data, NDArray.ones(2), Metrics.accuracy()));
      NDArrayTest.expect(Kind.VALUE, "batchSize", () -> model.predict(data, 0));
      NDArrayTest.expect(Kind.SHAPE, "fc", () -> model.predict(NDArray.ones(3, 5)));
      NDArrayTest.expect(Kind.NOT_FOUND, "adam",
          () -> model.fit(data, NDArray.zeros(3), Fit.options().optimizer(new Named("adamm"))));
      assertEquals(6, model.predict(data).size());
      assertNull(NDArray.ones(1).gradient());
    }
  }
}
