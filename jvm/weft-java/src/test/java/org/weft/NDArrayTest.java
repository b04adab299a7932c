package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.weft.WeftException.Kind;
import org.weft.op.Activation;
import org.weft.op.Cast;
import org.weft.op.Clip;
import org.weft.op.Concat;
import org.weft.op.Contrib;
import org.weft.op.Linalg;
import org.weft.op.Ops;
import org.weft.op.Slice;
import org.weft.op.SliceChannel;
import org.weft.op.Softmax;
import org.weft.op.Sum;

class NDArrayTest {
  private static final NDArray SQUARE = NDArray.of(new float[] {1, 2, 3, 4}, 2, 2);

  static void expect(Kind kind, String part, Executable action) {
    WeftException e = assertThrows(WeftException.class, action);
    assertEquals(kind, e.kind(), e.getMessage());
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private static void holds(NDArray array, float... numbers) {
    assertArrayEquals(numbers, array.toFloatArray());
  }

  @Test
  void holdsEveryElementType() {
    assertArrayEquals(new double[] {1.5, -2}, NDArray.of(new double[] {1.5, -2}).toDoubleArray());
    assertArrayEquals(new byte[] {1, -2}, NDArray.of(new byte[] {1, -2}).toByteArray());
    assertArrayEquals(new short[] {1, -2}, NDArray.of(new short[] {1, -2}).toShortArray());
    assertArrayEquals(new int[] {1, -2}, NDArray.of(new int[] {1, -2}).toIntArray());
    assertArrayEquals(new long[] {1L << 62, -2}, NDArray.of(new long[] {1L << 62, -2}).toLongArray());
    boolean[] booleans = {true, false};
    assertArrayEquals(booleans, NDArray.of(booleans).toBooleanArray());
    NDArray bytes = NDArray.ofBits(new byte[] {1, (byte) 255}, DType.UINT8, 2);
    assertArrayEquals(new double[] {1, 255}, bytes.asType(DType.FLOAT64).toDoubleArray());
    for (DType dtype : DType.values()) {
      NDArray cast = SQUARE.asType(dtype);
      assertEquals(dtype, cast.dtype());
      assertEquals(dtype.javaArray(), cast.toBits().getClass());
      NDArray again = NDArray.ofBits(cast.toBits(), dtype, 2, 2);
      assertArrayEquals(
          cast.asType(DType.FLOAT64).toDoubleArray(), again.asType(DType.FLOAT64).toDoubleArray());
    }
    assertArrayEquals(new long[0], NDArray.scalar(3).shape());
    assertEquals(3, NDArray.scalar(3).item());
    assertArrayEquals(new long[] {0, 3}, NDArray.zeros(0, 3).shape());
    assertEquals(0, NDArray.zeros(0, 3).toFloatArray().length);
  }

  @Test
  void computesWithBroadcastingAndNumbers() {
    NDArray row = NDArray.of(new float[] {10, 20});
    holds(SQUARE.add(row), 11, 22, 13, 24);
    holds(SQUARE.rsub(1), 0, -1, -2, -3);
    holds(SQUARE.rdiv(12), 12, 6, 4, 3);
    holds(SQUARE.neg().mul(2), -2, -4, -6, -8);
    holds(SQUARE.gt(2), 0, 0, 1, 1);
    holds(SQUARE.pow(2).sub(SQUARE).mod(4), 0, 2, 2, 0);
    holds(SQUARE.copy().assign(row.reshape(2, 1).add(NDArray.zeros(2, 2))), 10, 10, 20, 20);
    holds(SQUARE, 1, 2, 3, 4);
  }

  @Test
  void indexesRowMajorFromZero() {
    holds(SQUARE.get(0), 1, 2);
    holds(SQUARE.get(-1), 3, 4);
    holds(SQUARE.get(Index.all(), Index.at(1)), 2, 4);
    holds(SQUARE.get(Index.range(null, null, -1)), 3, 4, 1, 2);
    holds(SQUARE.get(Index.ellipsis(), Index.from(1)), 2, 4);
    assertArrayEquals(new long[] {1, 2, 2}, SQUARE.get(Index.newAxis()).shape());
    holds(SQUARE.slice(1, 2), 3, 4);
    assertEquals(3, SQUARE.get(Index.at(1), Index.at(0)).item());
  }

  @Test
  void viewsShareMemory() {
    NDArray a = SQUARE.copy();
    a.get(-1).fill(9);
    holds(a, 1, 2, 9, 9);
    a.reshape(-1).get(0).fill(7);
    assertEquals(7, a.toFloatArray()[0]);
    assertArrayEquals(new long[] {4, 1}, a.reshape(4, -1).shape());
    a.set(new float[] {4, 3, 2, 1});
    holds(a.get(Index.all(), Index.at(0)), 4, 2);
  }

  @Test
  void printsItself() {
    assertEquals("[[1, 2], [3, 4]] (2, 2) float32 cpu(0)", SQUARE.toString());
    assertEquals(
        "[0, 0, 0, 0, 0, 0, ..., 0, 0, 0, 0, 0, 0] (20,) int32 cpu(0)",
        NDArray.full(0, DType.INT32, 20).toString());
    assertEquals("[] (0, 3) float32 cpu(0)", NDArray.zeros(0, 3).toString());
    assertEquals(
        "[0.333333, 1e+10, nan, -inf, 1.5] (5,) float64 cpu(0)",
        NDArray.of(new double[] {1 / 3.0, 1e10, Double.NaN, Double.NEGATIVE_INFINITY, 1.5})
            .toString());
  }

  @Test
  void operatorsTakeAttributesOfEveryKind() {
    assertArrayEquals(new long[] {2}, Ops.sum(SQUARE, Sum.attrs().axis(0)).shape());
    assertEquals(1, Ops.sum(SQUARE, Sum.attrs().axis(None.NONE)).size());
    assertArrayEquals(
        new long[] {2, 1}, Ops.sum(SQUARE, Sum.attrs().axis(1).keepdims(true)).shape());
    Slice slice =
        Slice.attrs().begin(Arrays.asList(null, 1L)).end(Arrays.asList((Long) null, 2L));
    holds(Ops.slice(SQUARE, slice), 2, 4);
    assertArrayEquals(
        new long[] {4, 2}, Ops.concat(List.of(SQUARE, SQUARE), Concat.attrs().dim(0)).shape());
    assertArrayEquals(new long[] {2, 4}, Ops.concat(SQUARE, SQUARE).shape());
    assertEquals(
        2, Ops.split(SQUARE, SliceChannel.attrs().numOutputs(2).axis(1)).size());
    assertEquals(DType.INT8, Ops.cast(SQUARE, Cast.attrs().dtype(DType.INT8)).dtype());
    holds(Ops.clip(SQUARE, Clip.attrs().aMin(2).aMax(3)), 2, 2, 3, 3);
    holds(Ops.activation(SQUARE.sub(2), Activation.attrs().actType("relu")), 0, 0, 1, 2);
    holds(Ops.softmax(NDArray.zeros(2), Softmax.attrs().temperature(2)), 0.5f, 0.5f);
    holds(
        Ops.softmax(NDArray.zeros(1, 2), NDArray.of(new int[] {1}), Softmax.attrs().useLength(true)),
        1,
        0);
    assertEquals(2, Linalg.slogdet(SQUARE).size());
    assertArrayEquals(new long[] {2, 2}, Contrib.divSqrtDim(SQUARE).shape());
    holds(
        Operator.named("sum").apply(Attributes.of("axis", List.of(1), "keepdims", false), SQUARE),
        3,
        7);
    NDArray out = NDArray.zeros(2, 2);
    Operator.named("square").into(null, List.of(out), SQUARE);
    holds(out, 1, 4, 9, 16);
  }

  @Test
  void refusesWhatIsWrong() {
    expect(Kind.SHAPE, "broadcast", () -> SQUARE.add(NDArray.zeros(3)));
    expect(Kind.INDEX, "axis 7", () -> Ops.softmax(SQUARE, Softmax.attrs().axis(7)));
    expect(
        Kind.VALUE, "act_type", () -> Ops.activation(SQUARE, Activation.attrs().actType("rleu")));
    expect(Kind.VALUE, "required", () -> Ops.activation(SQUARE, Activation.attrs()));
    expect(Kind.NOT_FOUND, "softmax", () -> Operator.named("sotfmax"));
    expect(
        Kind.NOT_FOUND,
        "axes",
        () -> Operator.named("sum").apply(Attributes.of("axes", 1), SQUARE));
    expect(Kind.TYPE, "axis", () -> Attributes.of("axis", new Object()));
    expect(Kind.VALUE, "missing", () -> Ops.relu(null));
    expect(Kind.TYPE, "asType", SQUARE::toDoubleArray);
    expect(Kind.SHAPE, "4 elements", SQUARE::item);
    expect(Kind.INDEX, "5", () -> SQUARE.get(5));
    expect(Kind.SHAPE, "", () -> SQUARE.reshape(3));
    expect(Kind.VALUE, "12 bytes", () -> NDArray.of(new float[] {1, 2, 3}, 2));
    expect(Kind.TYPE, "float[]", () -> NDArray.ofBits(new float[1], DType.INT8, 1));
    expect(Kind.SHAPE, "negative", () -> NDArray.zeros(-2));
    assertThrows(WeftException.class, () -> NDArray.empty(DType.INT8, Device.gpu(99), 2));
    assertThrows(NullPointerException.class, () -> NDArray.of((float[]) null, 2));
    assertThrows(NullPointerException.class, () -> SQUARE.assign(null));
    List<NDArray> nothing = Arrays.asList((NDArray) null);
    assertThrows(NullPointerException.class, () -> Autograd.backward(nothing, null, false));
    assertThrows(
        NullPointerException.class, () -> Autograd.gradients(nothing, List.of(SQUARE), false));
  }

  @Test
  void closedHandlesAreRefused() {
    NDArray a = SQUARE.copy();
    a.close();
    a.close();
    assertTrue(a.isClosed());
    assertEquals("(closed)", a.toString());
    for (Executable use :
        List.<Executable>of(
            a::shape, a::toFloatArray, () -> a.add(SQUARE), () -> SQUARE.add(a), () -> a.get(0))) {
      IllegalStateException e = assertThrows(IllegalStateException.class, use);
      assertTrue(e.getMessage().contains("closed"), e.getMessage());
    }
    holds(SQUARE.add(1), 2, 3, 4, 5); // which a failed call did not leave in use
  }

  @Test
  void scopesCloseWhatWasMadeInside() {
    NDArray kept;
    NDArray inner;
    NDArray outer;
    try (Scope scope = Scope.open()) {
      outer = SQUARE.add(1);
      try (Scope nested = Scope.open()) {
        inner = SQUARE.add(2);
        kept = nested.keep(scope.keep(SQUARE.add(3)));
        assertThrows(IllegalStateException.class, scope::close);
      }
      assertTrue(inner.isClosed());
      holds(outer, 2, 3, 4, 5);
      holds(kept, 4, 5, 6, 7);
      scope.keep(kept);
    }
    assertTrue(outer.isClosed());
    holds(kept, 4, 5, 6, 7);
    kept.close();
    holds(SQUARE, 1, 2, 3, 4);
  }

  @Test
  void givesGradientsOfAnyOrder() {
    NDArray x = NDArray.of(new float[] {1, 2, 3}).attachGradient();
    assertNull(SQUARE.gradient());
    try (Autograd.Mode mode = Autograd.record()) {
      x.mul(x).mul(x).backward();
    }
    holds(x.gradient(), 3, 12, 27);
    try (Autograd.Mode mode = Autograd.record()) {
      NDArray cube = x.mul(x).mul(x);
      NDArray first = Autograd.gradients(List.of(cube), List.of(x), true).get(0);
      holds(Autograd.gradients(List.of(first), List.of(x), false).get(0), 6, 12, 18);
      try (Autograd.Mode inside = Autograd.pause(false)) {
        assertEquals(false, Autograd.isRecording());
        expect(Kind.STATE, "", () -> x.mul(2).backward());
      }
      assertTrue(Autograd.isRecording() && Autograd.isTraining());
    }
    expect(Kind.VALUE, "1 head", () -> Autograd.backward(List.of(x, x), List.of(x), false));
  }

  @Test
  void callsGradientsOfTheProgram() {
    NDArray x = NDArray.of(new float[] {1, 2}).attachGradient();
    try (Autograd.Mode mode = Autograd.record()) {
      NDArray y;
      try (Autograd.Mode inside = Autograd.pause(true)) {
        y = x.mul(5);
      }
      Autograd.custom(List.of(x), List.of(y), heads -> List.of(heads.get(0).mul(100)));
      y.mul(2).backward();
    }
    holds(x.gradient(), 200, 200);
    try (Autograd.Mode mode = Autograd.record()) {
      NDArray y;
      try (Autograd.Mode inside = Autograd.pause(true)) {
        y = x.mul(5);
      }
      Autograd.custom(
          List.of(x),
          List.of(y),
          heads -> {
            throw new IllegalArgumentException("no such luck");
          });
      expect(Kind.CALLBACK, "no such luck", y::backward);
    }
    try (Autograd.Mode mode = Autograd.record()) {
      NDArray y;
      try (Autograd.Mode inside = Autograd.pause(true)) {
        y = x.mul(5);
      }
      Autograd.custom(List.of(x), List.of(y), heads -> List.of());
      expect(Kind.CALLBACK, "0 gradients", y::backward);
    }
  }

  @Test
  void threadsShareArrays() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int t = 0; t < 4; ++t) {
      all.add(
          pool.submit(
              () -> {
                for (int i = 0; i < 300; ++i) {
                  holds(SQUARE.mul(2), 2, 4, 6, 8);
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    // One closes while others use it: they finish, or are told.
    for (int round = 0; round < 200; ++round) {
      NDArray shared = NDArray.ones(64, 64);
      Future<?> user =
          pool.submit(
              () -> {
                try {
                  for (int i = 0; i < 100; ++i) {
                    shared.add(1).close();
                  }
                } catch (IllegalStateException e) {
                  assertTrue(e.getMessage().contains("closed"));
                }
              });
      shared.close();
      user.get();
    }
    pool.shutdown();
  }
}
