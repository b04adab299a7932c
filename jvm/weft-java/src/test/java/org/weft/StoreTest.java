package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.weft.WeftException.Kind;
import org.weft.op.Optimizers;

class StoreTest {
  private static void holds(Store store, String key, float... numbers) {
    NDArray out = NDArray.zeros(numbers.length);
    store.pull(key, out);
    assertArrayEquals(numbers, out.toFloatArray());
  }

  @Test
  void sumsWhatIsPushed() {
    try (Store store = new Store("device")) {
      NDArray one = NDArray.of(new float[] {1, 2});
      store.init(3, one);
      store.init(Map.of("w", one));
      one.fill(9);
      holds(store, "3", 1, 2);
      store.push(3, NDArray.ones(2), NDArray.ones(2), NDArray.ones(2));
      holds(store, "3", 3, 3);
      store.push(List.of("w", "3", "w"), List.of(one, NDArray.zeros(2), one));
      holds(store, "w", 18, 18);
      holds(store, "3", 0, 0);
      NDArray wide = NDArray.full(0, DType.FLOAT64, 2);
      store.pull(List.of("w", "w"), List.of(wide, one));
      assertArrayEquals(new double[] {18, 18}, wide.toDoubleArray());
      store.pushPull(List.of("w"), List.of(NDArray.ones(2)), List.of(one));
      assertArrayEquals(new float[] {1, 1}, one.toFloatArray());
      assertEquals(0, store.rank());
      assertEquals(1, store.numWorkers());
    }
  }

  @Test
  void optimizersAndUpdatersChangeWhatIsStored() {
    try (Store store = new Store("local")) {
      store.init("fc_weight", NDArray.ones(2));
      try (Optimizer sgd = new Optimizer(Optimizers.sgd().learningRate(0.5))) {
        store.setOptimizer(sgd);
      }
      store.push("fc_weight", NDArray.ones(2), NDArray.ones(2));
      holds(store, "fc_weight", 0, 0);
      List<String> keys = new ArrayList<>();
      store.setUpdater(
          (key, sum, stored) -> {
            keys.add(key);
            stored.assign(stored.sub(sum.mul(2)));
          });
      store.push("fc_weight", NDArray.ones(2));
      holds(store, "fc_weight", -2, -2);
      assertEquals(List.of("fc_weight"), keys);
      store.setUpdater(null).push("fc_weight", NDArray.ones(2));
      holds(store, "fc_weight", 1, 1);
    }
  }

  @Test
  void whatUpdatersThrowIsTheCause() {
    Store store = new Store("local");
    store.init(0, NDArray.ones(1));
    store.setUpdater(
        (key, sum, stored) -> {
          throw new IllegalStateException("not " + key);
        });
    WeftException e = assertThrows(WeftException.class, () -> store.push(0, NDArray.ones(1)));
    assertEquals(Kind.CALLBACK, e.kind());
    assertEquals("not 0", assertInstanceOf(IllegalStateException.class, e.getCause()).getMessage());
    holds(store, "0", 1);
  }

  @Test
  void threadsPushAtOnce() {
    Store store = new Store("local");
    store.init("sum", NDArray.zeros(8));
    store.setUpdater((key, sum, stored) -> stored.assign(stored.add(sum)));
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int t = 0; t < 4; ++t) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 50; ++i) {
                  try (Scope scope = Scope.open()) {
                    store.push("sum", NDArray.ones(8));
                  }
                }
              }));
    }
    all.forEach(CompletableFuture::join);
    NDArray out = NDArray.zeros(8);
    store.pull("sum", out);
    assertEquals(200, out.get(7).item());
  }

  @Test
  void wrongUseIsRefused() {
    NDArrayTest.expect(Kind.NOT_FOUND, "locall", () -> new Store("locall"));
    NDArrayTest.expect(Kind.UNSUPPORTED, "dist_sync", () -> new Store("dist_sync"));
    Store store = new Store("local");
    NDArray two = NDArray.ones(2);
    store.init("a", two);
    NDArrayTest.expect(Kind.VALUE, "\"a\"", () -> store.init("a", two));
    NDArrayTest.expect(Kind.NOT_FOUND, "\"b\"", () -> store.push("b", two));
    NDArrayTest.expect(Kind.NOT_FOUND, "\"7\"", () -> store.pull(7, two));
    NDArrayTest.expect(Kind.SHAPE, "\"a\"", () -> store.push("a", NDArray.ones(3)));
    NDArrayTest.expect(
        Kind.VALUE, "2 keys and 1 arrays", () -> store.push(List.of("a", "a"), List.of(two)));
    List<String> nothing = Arrays.asList((String) null);
    assertThrows(NullPointerException.class, () -> store.pull(nothing, List.of(two)));
    assertThrows(NullPointerException.class, () -> store.init("c", null));
    store.close();
    assertThrows(IllegalStateException.class, () -> store.push("a", two));
    assertThrows(IllegalStateException.class, store::rank);
  }
}
