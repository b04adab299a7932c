package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weft.WeftException.Kind;
import org.weft.op.Ops;

class CustomOperatorTest {
  /** a x y, with a state that counts the training passes. */
  private record Product(double a) implements CustomOperator {
    @Override
    public List<String> arguments() {
      return List.of("x", "y");
    }

    @Override
    public List<String> states() {
      return List.of("count");
    }

    @Override
    public Parts<long[]> inferShapes(List<long[]> arguments) {
      long[] x = arguments.get(0);
      return new Parts<>(List.of(x, x), List.of(new long[] {1}), List.of(x));
    }

    @Override
    public Computation create() {
      return new Computation() {
        @Override
        public List<NDArray> forward(Forward pass) {
          assertFalse(Autograd.isRecording());
          if (pass.training()) {
            NDArray count = pass.states().get(0);
            count.assign(count.add(1));
          }
          return List.of(pass.arguments().get(0).mul(pass.arguments().get(1)).mul(a));
        }

        @Override
        public List<NDArray> backward(Backward pass) {
          NDArray head = pass.headGradients().get(0).mul(a);
          assertEquals(2, pass.wanted().size());
          assertEquals(1, pass.states().size());
          assertEquals(pass.outputs().get(0).size(), head.size());
          List<NDArray> gradients = new ArrayList<>();
          gradients.add(head.mul(pass.arguments().get(1)));
          gradients.add(pass.wanted().get(1) ? head.mul(pass.arguments().get(0)) : null);
          return gradients;
        }
      };
    }
  }

  /** Says that everything is float32. */
  private static final class Typed implements CustomOperator {
    @Override
    public List<String> arguments() {
      return List.of("x", "y");
    }

    @Override
    public Parts<DType> inferTypes(List<DType> arguments) {
      return new Parts<>(
          List.of(DType.FLOAT32, DType.FLOAT32), List.of(), List.of(DType.FLOAT32));
    }

    @Override
    public Computation create() {
      return pass -> pass.arguments().subList(0, 1);
    }
  }

  @BeforeAll
  static void register() {
    CustomOperator.register("product", a -> new Product(Double.parseDouble(a.get("a"))));
    CustomOperator.register(
        "fails",
        attributes ->
            () ->
                pass -> {
                  throw new IllegalStateException(attributes.get("why"));
                });
    CustomOperator.register("forwardOnly", a -> () -> pass -> List.of(pass.arguments().get(0)));
    CustomOperator.register("typed", attributes -> new Typed());
    CustomOperator.register("empty", attributes -> () -> pass -> List.of());
  }

  @Test
  void arraysAndTheirGradients() {
    NDArray x = NDArray.of(new float[] {1, 2}).attachGradient();
    NDArray y = NDArray.of(new float[] {3, 4}).attachGradient();
    NDArray count = NDArray.zeros(1);
    try (Autograd.Mode mode = Autograd.record()) {
      CustomOperator.invoke("product", Map.of("a", 2), x, y, count).get(0).mul(10).backward();
      assertTrue(Autograd.isRecording());
    }
    assertArrayEquals(new float[] {60, 80}, x.gradient().toFloatArray());
    assertArrayEquals(new float[] {20, 40}, y.gradient().toFloatArray());
    assertEquals(1, count.item());
    float[] again = CustomOperator.invoke("product", Map.of("a", 1), x, y, count).get(0).toFloatArray();
    assertArrayEquals(new float[] {3, 8}, again);
    assertEquals(1, count.item());
  }

  @Test
  void symbolsTrainAndAreKept() {
    Symbol net = CustomOperator.symbol("p", "product", Map.of("a", "3"), Symbol.variable("data"));
    assertEquals(List.of("data", "p_y"), net.arguments());
    assertEquals(List.of("p_count"), net.states());
    assertEquals(List.of("p_output"), net.outputs());
    Symbol read = Symbol.fromJson(net.toJson(), "product.json");
    assertArrayEquals(
        new long[] {2, 2},
        read.infer(Map.of("data", new long[] {2, 2})).arguments().get(1).shape());
    Map<String, NDArray> arrays =
        Map.of("data", NDArray.ones(2), "p_y", NDArray.full(5, DType.FLOAT32, 2), "p_count", NDArray.zeros(1));
    try (Executor executor = new Executor(read, arrays, List.of("p_y"))) {
      assertArrayEquals(new float[] {15, 15}, executor.forward(true).get(0).toFloatArray());
      executor.backward();
      assertArrayEquals(new float[] {3, 3}, executor.gradients().get("p_y").toFloatArray());
      assertEquals(1, executor.arrays().get("p_count").item());
    }
  }

  @Test
  void threadsRunThemAtOnce() {
    Symbol net = CustomOperator.symbol(null, "product", Map.of("a", 1), Symbol.variable("x"));
    String y = net.arguments().get(1);
    Graph graph = new Graph(net, Map.of(y, NDArray.ones(3), net.states().get(0), NDArray.zeros(1)));
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int t = 0; t < 4; ++t) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 50; ++i) {
                  try (Scope scope = Scope.open()) {
                    assertEquals(6, Ops.sum(graph.call(NDArray.full(2, DType.FLOAT32, 3)).get(0)).item());
                  }
                }
              }));
    }
    all.forEach(CompletableFuture::join);
  }

  @Test
  void whatFunctionsThrowIsTheCause() {
    NDArray x = NDArray.ones(2).attachGradient();
    WeftException e =
        assertThrows(
            WeftException.class, () -> CustomOperator.invoke("fails", Map.of("why", "\"so\"\n\\é"), x));
    assertEquals(Kind.CALLBACK, e.kind());
    assertInstanceOf(IllegalStateException.class, e.getCause());
    assertEquals("\"so\"\n\\é", e.getCause().getMessage());
    try (Autograd.Mode mode = Autograd.record()) {
      NDArray y = CustomOperator.invoke("forwardOnly", Map.of(), x).get(0);
      NDArrayTest.expect(Kind.CALLBACK, "defines no backward", y::backward);
    }
    assertFalse(Autograd.isRecording());
    NDArrayTest.expect(
        Kind.CALLBACK, "0 for the outputs", () -> CustomOperator.invoke("empty", Map.of(), x));
    // An error of the library in a function is the cause of the one that comes out of it.
    CustomOperator.register("nested", a -> () -> pass -> List.of(pass.arguments().get(0).add(NDArray.ones(3))));
    e = assertThrows(WeftException.class, () -> CustomOperator.invoke("nested", Map.of(), x));
    assertEquals(Kind.SHAPE, assertInstanceOf(WeftException.class, e.getCause()).kind());
    assertNull(assertThrows(WeftException.class, () -> x.add(NDArray.ones(3))).getCause());
    assertArrayEquals(new float[] {2, 2}, x.add(1).toFloatArray());
  }

  @Test
  void wrongUseIsRefused() {
    NDArray x = NDArray.ones(2);
    NDArrayTest.expect(
        Kind.NOT_FOUND, "prodcut; known", () -> CustomOperator.invoke("prodcut", Map.of(), x));
    NDArrayTest.expect(
        Kind.NOT_FOUND, "prodcut", () -> CustomOperator.symbol("p", "prodcut", Map.of()));
    NDArrayTest.expect(
        Kind.VALUE, "it takes 3", () -> CustomOperator.invoke("product", Map.of("a", 1), x));
    NDArrayTest.expect(
        Kind.SHAPE,
        "input y has shape",
        () -> CustomOperator.invoke("product", Map.of("a", 1), x, NDArray.ones(3), NDArray.ones(1)));
    NDArrayTest.expect(
        Kind.TYPE,
        "input y has dtype int32",
        () -> CustomOperator.invoke("typed", Map.of(), x, NDArray.of(new int[2])));
    assertThrows(
        NullPointerException.class, () -> CustomOperator.invoke("product", Map.of(), x, x, x));
    assertThrows(NullPointerException.class, () -> CustomOperator.register("null", null));
  }
}
