package org.weft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.WeftException.Kind;
import org.weft.op.BatchNorm;
import org.weft.op.FullyConnected;
import org.weft.op.Initializers;
import org.weft.op.Iterators;
import org.weft.op.Metrics;
import org.weft.op.Normal;
import org.weft.op.Ops;
import org.weft.op.Optimizers;
import org.weft.op.Sym;

class ModelTest {
  @TempDir Path folder;

  private static Symbol network() {
    Symbol hidden =
        Sym.fullyConnected("fc1", Symbol.variable("data"), FullyConnected.attrs().numHidden(16));
    Symbol normal = Sym.batchNorm("bn", hidden, BatchNorm.attrs().fixGamma(false));
    return Sym.fullyConnected(
        "fc2", Sym.relu("relu", normal), FullyConnected.attrs().numHidden(2));
  }

  private static NDArray data() {
    Weft.seed(1);
    return Ops.normal(Normal.attrs().shape(200, 4));
  }

  /** Whether the first two numbers of a sample have a positive sum. */
  private static NDArray labels(NDArray data) {
    return data.get(Index.all(), Index.at(0)).add(data.get(Index.all(), Index.at(1))).gt(0);
  }

  private static Model trained() {
    Weft.seed(2);
    Model model = new Model(network()).initialize(Initializers.xavier(), 32, 4);
    NDArray data = data();
    Fit options =
        Fit.options().optimizer(Optimizers.adam().learningRate(0.01)).epochs(20).shuffle(3);
    model.fit(data, labels(data), options);
    return model;
  }

  @Test
  void modelsLearnAndAreKept() {
    Model model = trained();
    NDArray data = data();
    double accuracy = model.evaluate(data, labels(data), Metrics.accuracy());
    assertTrue(accuracy > 0.95, "accuracy " + accuracy);
    float[] scores = model.predict(data).toFloatArray();
    assertArrayEquals(scores, model.predict(data, 64).toFloatArray(), 1e-5f);
    Path prefix = folder.resolve("model");
    model.save(prefix, 7);
    try (Model read = Model.load(prefix, 7)) {
      assertArrayEquals(scores, read.predict(data).toFloatArray(), 1e-6f);
    }
    Model copy = Model.of(model.network().toJson(), model.parameterBytes());
    assertArrayEquals(scores, copy.predict(data).toFloatArray(), 1e-6f);
    assertTrue(Params.load(folder.resolve("model-0007.params")).containsKey("aux:bn_moving_mean"));
    model.close();
    assertThrows(IllegalStateException.class, () -> model.predict(data));
  }

  @Test
  void listenersSeeAndStop() {
    Weft.seed(2);
    Model model = new Model(network()).initialize(Initializers.xavier(), 32, 4);
    NDArray data = data();
    List<Fit.Progress> epochs = new ArrayList<>();
    Fit.Listener listener =
        new Fit.Listener() {
          @Override
          public void epoch(Fit.Progress p) {
            epochs.add(p);
            if (p.epoch() == 1) {
              model.stop();
            }
          }
        };
    Fit options =
        Fit.options()
            .epochs(9)
            .batchSize(64)
            .validation(data, labels(data))
            .listener(Fit.PRINT)
            .listener(listener);
    model.fit(data, labels(data), options);
    assertEquals(2, epochs.size());
    assertEquals(4, epochs.get(1).batches());
    assertTrue(epochs.get(1).validation() > 0.4, epochs::toString);
    Fit.Listener failing =
        new Fit.Listener() {
          @Override
          public void batch(Fit.Progress p) {
            throw new UnsupportedOperationException("enough");
          }
        };
    assertThrows(
        UnsupportedOperationException.class,
        () -> model.fit(data, labels(data), Fit.options().listener(failing)));
    Thread.currentThread().interrupt();
    assertThrows(
        CancellationException.class, () -> model.fit(data, labels(data), Fit.options()));
    assertTrue(Thread.interrupted());
  }

  @Test
  void otherLossesAndOwnOnes() {
    NDArray data = data();
    NDArray target = data.slice(0, 200).get(Index.all(), Index.range(0, 2));
    Model model =
        new Model(
                Sym.fullyConnected(
                    "fc", Symbol.variable("data"), FullyConnected.attrs().numHidden(2)))
            .initialize(Initializers.normal().sigma(0.1), 1, 4);
    Fit options =
        Fit.options()
            .loss(Fit.Loss.LINEAR)
            .metric(Metrics.mse())
            .epochs(30)
            .optimizer(Optimizers.sgd().learningRate(1e-9))
            .learningRate(epoch -> 0.3);
    model.fit(data, target, options);
    assertTrue(model.evaluate(data, target, Metrics.mse()) < 1e-3);
    Model own =
        new Model(Sym.softmaxOutput("softmax", network())).initialize(Initializers.xavier(), 1, 4);
    assertTrue(own.network().arguments().contains("softmax_label"));
    own.fit(
        data,
        labels(data),
        Fit.options()
            .loss(Fit.Loss.OWN)
            .epochs(20)
            .optimizer(Optimizers.sgd().learningRate(0.2).momentum(0.9)));
    assertTrue(own.evaluate(data, labels(data), Metrics.accuracy()) > 0.95);
    assertEquals(1, own.predict(data.slice(0, 1)).toFloatArray()[0]
        + own.predict(data.slice(0, 1)).toFloatArray()[1], 1e-5);
  }

  @Test
  void iteratorsFeedModels() throws IOException {
    NDArray data = data();
    float[] numbers = data.toFloatArray();
    float[] classes = labels(data).toFloatArray();
    StringBuilder rows = new StringBuilder();
    StringBuilder column = new StringBuilder();
    for (int i = 0; i < 200; ++i) {
      for (int k = 0; k < 4; ++k) {
        rows.append(k > 0 ? "," : "").append(numbers[4 * i + k]);
      }
      rows.append('\n');
      column.append((int) classes[i]).append('\n');
    }
    Path samples = Files.writeString(folder.resolve("data.csv"), rows);
    Path targets = Files.writeString(folder.resolve("label.csv"), column);
    Named source =
        Iterators.csvIter()
            .dataCsv(samples.toString())
            .dataShape(4)
            .labelCsv(targets.toString())
            .batchSize(64)
            .roundBatch(false);
    try (DataIter batches = new DataIter(source);
        Model model = new Model(network()).initialize(Initializers.xavier(), 64, 4)) {
      int seen = 0;
      for (DataIter.Batch b = batches.next(); b != null; b = batches.next()) {
        assertArrayEquals(new long[] {64, 4}, b.data().shape());
        seen += 64 - b.pad();
        b.close();
      }
      assertEquals(200, seen);
      model.fit(
          batches, Fit.options().optimizer(Optimizers.adam().learningRate(0.01)).epochs(25));
      double accuracy = model.evaluate(data, labels(data), Metrics.accuracy());
      assertTrue(accuracy > 0.95, "accuracy " + accuracy);
      assertEquals(accuracy, model.evaluate(batches, Metrics.accuracy()), 1e-9);
      assertEquals(0, batches.skipped());
      batches.close();
      assertThrows(IllegalStateException.class, batches::next);
    }
    NDArrayTest.expect(
        Kind.IO,
        "nowhere.csv",
        () -> new DataIter(Iterators.csvIter().dataCsv("nowhere.csv").dataShape(4).batchSize(1)));
  }

  @Test
  void wrongUseIsRefused() {
    NDArray data = data();
    Model empty = new Model(network());
    NDArrayTest.expect(Kind.STATE, "initialize", () -> empty.predict(data));
    NDArrayTest.expect(
        Kind.STATE, "initialize", () -> empty.fit(data, labels(data), Fit.options()));
    NDArrayTest.expect(Kind.SHAPE, "200", () -> empty.fit(data, data.slice(0, 3), Fit.options()));
    NDArrayTest.expect(Kind.NOT_FOUND, "adam", () -> new Optimizer(new Named("adamm")));
    NDArrayTest.expect(
        Kind.NOT_FOUND, "learn_rate", () -> new Optimizer(Named.of("sgd", "learn_rate", 1)));
    NDArrayTest.expect(Kind.NOT_FOUND, "", () -> new Metric(new Named("accurracy")));
    NDArrayTest.expect(Kind.NOT_FOUND, "", () -> new Named("nothing").initialize("w_weight", data));
    NDArrayTest.expect(Kind.VALUE, "batchSize", () -> Fit.options().batchSize(0));
    NDArrayTest.expect(Kind.IO, "nowhere", () -> Model.load(Path.of("nowhere"), 0));
    Optimizer sgd = new Optimizer(Optimizers.sgd());
    NDArrayTest.expect(
        Kind.VALUE, "2 keys", () -> sgd.update(new long[2], List.of(data), List.of(data)));
    sgd.close();
    assertThrows(
        IllegalStateException.class,
        () -> sgd.update(new long[1], List.of(data), List.of(data)));
  }

  @Test
  void optimizersRememberInFiles() {
    NDArray gradient = NDArray.ones(3);
    Path file = folder.resolve("optimizer.params");
    NDArray one = NDArray.zeros(3);
    Optimizer first = new Optimizer(Optimizers.sgd().learningRate(0.1).momentum(0.9));
    first.update(new long[] {4}, List.of(one), List.of(gradient));
    first.save(file);
    Optimizer second =
        new Optimizer(Optimizers.sgd().learningRate(0.1).momentum(0.9)).scale(9, 0, 0).name(9, "b");
    second.load(file);
    NDArray other = one.copy();
    first.set("learning_rate", 0.2).update(new long[] {4}, List.of(one), List.of(gradient));
    second.set("learning_rate", 0.2).update(new long[] {4}, List.of(other), List.of(gradient));
    assertArrayEquals(one.toFloatArray(), other.toFloatArray());
    assertEquals(-0.1 - 0.09 - 0.2, one.toFloatArray()[0], 1e-6);
    try (Metric metric = new Metric(Metrics.mae())) {
      assertTrue(Double.isNaN(metric.get()));
      metric.update(NDArray.zeros(3), NDArray.full(0.5, DType.FLOAT32, 3));
      assertEquals("mae 0.5", metric.toString());
      metric.reset();
      assertTrue(Double.isNaN(metric.get()));
    }
  }
}
