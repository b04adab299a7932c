package org.weft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** One call of {@link Model#fit}. */
final class Training {
  private final Model model;
  private final Fit options;
  private final List<String> names;
  private final List<NDArray> weights;

  Training(Model model, Fit options) {
    this.model = model;
    this.options = options;
    Map<String, NDArray> arrays = model.parameters();
    names = new ArrayList<>(arrays.keySet());
    names.removeAll(model.states());
    weights = names.stream().map(arrays::get).toList();
  }

  void fit(NDArray data, NDArray labels) {
    int n = Math.toIntExact(Model.samples("fit", data));
    Model.checkLabels("fit", n, labels);
    int size = options.batchSize;
    fit(
        (n + size - 1) / size,
        epoch -> {
          int[] order = options.shuffle == null ? null : order(n, options.shuffle + epoch);
          return index -> {
            int begin = index * size;
            int end = Math.min(n, begin + size);
            return begin >= n
                ? null
                : new DataIter.Batch(
                    batch(data, order, begin, end), batch(labels, order, begin, end), 0);
          };
        });
  }

  void fit(DataIter batches) {
    fit(
        -1,
        epoch -> {
          batches.reset();
          return index -> batches.next();
        });
  }

  /** Gives for an epoch what gives for an index its batch, or null at the end. */
  private interface Source extends IntFunction<IntFunction<DataIter.Batch>> {}

  private void fit(int batches, Source source) {
    weights.forEach(NDArray::attachGradient);
    List<NDArray> gradients = weights.stream().map(NDArray::gradient).toList();
    try (Symbol trained = withLoss();
        Graph graph = new Graph(trained, model.parameters());
        Optimizer optimizer = new Optimizer(options.optimizer);
        Metric metric = new Metric(options.metric)) {
      for (int i = 0; i < names.size(); ++i) {
        optimizer.name(i, names.get(i));
      }
      Step step = new Step(graph, optimizer, metric, gradients, batches);
      for (int epoch = 0; epoch < options.epochs && !model.stopped(); ++epoch) {
        epoch(step, source.apply(epoch), epoch);
      }
    } finally {
      gradients.forEach(NDArray::close);
    }
  }

  private Symbol withLoss() {
    if (options.loss.operator == null) {
      return model.network().compose(Map.of());
    }
    try (Symbol label = Symbol.variable("label");
        Symbol scores = model.network().get(0)) {
      return Operator.named(options.loss.operator).symbol("loss", null, scores, label);
    }
  }

  private record Step(
      Graph graph, Optimizer optimizer, Metric metric, List<NDArray> gradients, int batches) {}

  private void epoch(Step step, IntFunction<DataIter.Batch> source, int epoch) {
    long start = System.nanoTime();
    step.metric().reset();
    if (options.learningRate != null) {
      step.optimizer().set("learning_rate", options.learningRate.applyAsDouble(epoch));
    }
    int batch = 0;
    for (; !model.stopped(); ++batch) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("fit was interrupted in epoch " + (epoch + 1));
      }
      try (Scope scope = Scope.open()) {
        DataIter.Batch now = source.apply(batch);
        if (now == null) {
          break;
        }
        train(step, now.data(), now.label());
      }
      Fit.Progress progress = progress(step, epoch, batch, Double.NaN, start);
      options.listeners.forEach(l -> l.batch(progress));
    }
    double validation = Double.NaN;
    if (options.validationData != null) {
      try (Metric other = new Metric(options.metric)) {
        validation =
            model.evaluate(
                step.graph(),
                options.validationData,
                options.validationLabels,
                other,
                options.batchSize);
      }
    }
    Fit.Progress progress = progress(step, epoch, batch - 1, validation, start);
    options.listeners.forEach(l -> l.epoch(progress));
  }

  private void train(Step step, NDArray x, NDArray y) {
    if (!options.optimizer.has("rescale_grad")) {
      step.optimizer().set("rescale_grad", 1.0 / Model.samples("fit", x));
    }
    List<NDArray> outputs;
    try (Autograd.Mode mode = Autograd.record()) {
      outputs = model.call(step.graph(), x, y);
    }
    Autograd.backward(outputs, null, false);
    long[] keys = LongStream.range(0, weights.size()).toArray();
    step.optimizer().update(keys, weights, step.gradients());
    step.metric().update(y, outputs.get(0));
  }

  private Fit.Progress progress(
      Step step, int epoch, int batch, double validation, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Fit.Progress(
        epoch,
        batch,
        step.batches(),
        options.metric.name(),
        step.metric().get(),
        validation,
        seconds);
  }

  private static int[] order(int n, long seed) {
    int[] order = new int[n];
    Random random = new Random(seed);
    for (int i = 0; i < n; ++i) {
      int other = random.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private static NDArray batch(NDArray all, int[] order, int begin, int end) {
    if (order == null) {
      return all.slice(begin, end);
    }
    NDArray rows = NDArray.of(Arrays.copyOfRange(order, begin, end));
    return Operator.named("take").apply(null, all, rows);
  }
}
