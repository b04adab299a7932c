package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.WeftException.Kind;
import org.weft.op.Activation;
import org.weft.op.FullyConnected;
import org.weft.op.Ops;
import org.weft.op.Normal;
import org.weft.op.RandomUniform;
import org.weft.op.Sym;

class GraphTest {
  @TempDir Path folder;

  static Symbol perceptron() {
    Symbol hidden =
        Sym.fullyConnected(
            "fc1", Symbol.variable("data"), FullyConnected.attrs().numHidden(3));
    Symbol active = Sym.activation("act", hidden, Activation.attrs().actType("tanh"));
    return Sym.fullyConnected("fc2", active, FullyConnected.attrs().numHidden(2));
  }

  static Map<String, NDArray> parameters(Symbol net, long... data) {
    Weft.seed(3);
    Map<String, NDArray> arrays = new LinkedHashMap<>();
    Types types = net.infer(Map.of("data", data));
    for (int i = 0; i < types.arguments().size(); ++i) {
      arrays.put(
          net.arguments().get(i),
          Ops.randomNormal(
              Normal.attrs().scale(0.5).shape(types.arguments().get(i).shape())));
    }
    return arrays;
  }

  @Test
  void symbolsInferComposeAndBind() {
    Symbol net = perceptron();
    assertEquals(
        List.of("data", "fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias"), net.arguments());
    assertEquals("fc2", net.name());
    assertArrayEquals(
        new long[] {3, 4}, net.infer(Map.of("data", new long[] {5, 4})).arguments().get(1).shape());
    Types open = net.infer(Map.of(), Map.of("data", DType.FLOAT64), true);
    assertFalse(open.complete());
    assertNull(open.arguments().get(0).shape());
    assertEquals(DType.FLOAT64, open.arguments().get(1).dtype());
    assertEquals(List.of("act_output"), net.internals().get("act_output").outputs());
    Symbol twice = net.compose(Map.of("data", Symbol.variable("x").mul(2)));
    assertEquals("x", twice.arguments().get(0));
    assertEquals(2, Symbol.group(net, twice).numOutputs());
    assertNull(Symbol.variable("v").children());
    assertEquals("2", Symbol.variable("v").attribute("lr_mult", "2").attribute("lr_mult"));

    Map<String, NDArray> arrays = parameters(net, 5, 4);
    try (Executor executor = new Executor(net, arrays, List.of("fc1_weight"))) {
      NDArray output = executor.forward(true).get(0);
      executor.backward();
      assertArrayEquals(new long[] {3, 4}, executor.gradients().get("fc1_weight").shape());
      List<String> seen = new ArrayList<>();
      executor.monitor((name, value) -> seen.add(name + Arrays.toString(value.shape())), false);
      executor.forward(false);
      assertTrue(seen.contains("act_output[5, 3]"), seen::toString);
      executor.monitor(
          (name, value) -> {
            throw new IllegalStateException("not to be seen");
          },
          false);
      NDArrayTest.expect(Kind.CALLBACK, "not to be seen", () -> executor.forward(false));
      executor.monitor(null, false);
      executor.forward(false);

      NDArray data = arrays.remove("data");
      try (Graph graph = new Graph(net, arrays)) {
        assertEquals(List.of("data"), graph.arguments());
        assertArrayEquals(output.toFloatArray(), graph.call(data).get(0).toFloatArray());
        assertTrue(graph.explain().contains("steps"));
      }
    }
  }

  @Test
  void graphsTrain() {
    Symbol net = perceptron();
    Map<String, NDArray> arrays = parameters(net, 5, 4);
    NDArray data = arrays.remove("data");
    arrays.values().forEach(NDArray::attachGradient);
    Graph graph = new Graph(net, arrays);
    double first = 0;
    double last = 0;
    for (int step = 0; step < 50; ++step) {
      try (Scope scope = Scope.open()) {
        NDArray loss;
        try (Autograd.Mode mode = Autograd.record()) {
          loss = Ops.mean(graph.call(data).get(0).sub(1).pow(2));
        }
        loss.backward();
        for (NDArray array : arrays.values()) {
          array.assign(array.sub(array.gradient().mul(0.3)));
        }
        last = loss.item();
        first = step == 0 ? last : first;
      }
    }
    assertTrue(last < 0.1 * first, first + " to " + last);
  }

  @Test
  void refuseWhatIsWrong() {
    Symbol net = perceptron();
    NDArray square = NDArray.ones(2, 2);
    Map<String, long[]> shapes =
        Map.of("data", new long[] {5, 4}, "fc1_weight", new long[] {3, 9});
    NDArrayTest.expect(Kind.SHAPE, "fc1", () -> net.infer(shapes));
    NDArrayTest.expect(
        Kind.IO, "broken.json", () -> Symbol.fromJson("{\"nodes\": [", "broken.json"));
    NDArrayTest.expect(Kind.IO, "absent.json", () -> Symbol.load(Path.of("absent.json")));
    NDArrayTest.expect(Kind.NOT_FOUND, "nothing", () -> net.get("nothing"));
    NDArrayTest.expect(Kind.INDEX, "-1", () -> net.get(-1));
    NDArrayTest.expect(
        Kind.NOT_FOUND, "unknown", () -> new Graph(net, Map.of("unknown", square)));
    NDArrayTest.expect(Kind.VALUE, "data", () -> new Executor(net, Map.of(), List.of()));
    Graph graph = new Graph(net, Map.of());
    NDArrayTest.expect(Kind.VALUE, "missing", () -> graph.call(square));
    graph.close();
    assertThrows(IllegalStateException.class, () -> graph.call(square));
    net.close();
    assertThrows(IllegalStateException.class, net::arguments);
  }

  @Test
  void filesRoundTrip() throws IOException {
    Path file = folder.resolve("weft ä.params");
    NDArray a = NDArray.of(new float[] {1, 2, 3, 4}, 2, 2);
    Map<String, NDArray> arrays = new LinkedHashMap<>();
    arrays.put("arg:ä𝄞", a);
    arrays.put("b", NDArray.full(0, DType.INT64, 0, 2));
    Params.save(file, arrays);
    Map<String, NDArray> read = Params.load(file);
    assertEquals(List.of("arg:ä𝄞", "b"), List.copyOf(read.keySet()));
    assertArrayEquals(a.toFloatArray(), read.get("arg:ä𝄞").toFloatArray());
    assertArrayEquals(new long[] {0, 2}, read.get("b").shape());
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(bytes, Params.toBytes(arrays));
    assertEquals(2, Params.fromBytes(bytes).size());
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    NDArrayTest.expect(Kind.IO, file.toString(), () -> Params.load(file));
    Path json = folder.resolve("net-symbol.json");
    perceptron().save(json);
    assertEquals(perceptron().toJson(), Symbol.load(json).toJson());
  }

  @Test
  void threadsShareGraphs() {
    Symbol net = perceptron();
    Map<String, NDArray> arrays = parameters(net, 5, 4);
    NDArray data = arrays.remove("data");
    Graph graph = new Graph(net, arrays);
    float[] expected = graph.call(data).get(0).toFloatArray();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int t = 0; t < 4; ++t) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 50; ++i) {
                  assertArrayEquals(expected, graph.call(data).get(0).toFloatArray());
                }
              }));
    }
    all.forEach(CompletableFuture::join);
  }

  @Test
  void theLibrarySaysWhatItIs() {
    assertFalse(Weft.version().isEmpty());
    assertTrue(Weft.registry().contains("softmax"));
    Weft.seed(5);
    float[] first = Ops.randomUniform(RandomUniform.attrs().shape(4)).toFloatArray();
    Weft.seed(5);
    assertArrayEquals(first, Ops.randomUniform(RandomUniform.attrs().shape(4)).toFloatArray());
    Weft.profile(Weft.Profile.OPERATORS);
    Ops.relu(NDArray.ones(2));
    Weft.profile(Weft.Profile.NOTHING);
    assertTrue(Weft.profileStatistics(false).contains("relu"));
    assertTrue(Weft.dumpProfile().contains("relu"));
  }
}
