package org.weft;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * A network with its parameters: to be trained, to predict, to be kept in files that Python and
 * MXNet read. The network has one input, and outputs of which the first is scored. Any number of
 * threads may predict at once, while none trains. Serialisation keeps network and parameters, so
 * that a Spark job may use a model in its functions.
 */
public final class Model implements AutoCloseable, Serializable {
  private static final long serialVersionUID = 1;

  private final transient Symbol network;
  private final transient Map<String, NDArray> arrays = new LinkedHashMap<>();
  private final transient List<String> states;
  private transient Graph predictor;
  private transient volatile boolean stopped;

  /**
   * A network without parameters yet.
   *
   * @param network the symbol; it stays the caller's
   */
  public Model(Symbol network) {
    this.network = network.compose(Map.of());
    states = network.states();
  }

  /**
   * The network in PREFIX-symbol.json with the parameters in PREFIX-EPOCH.params, as {@link #save},
   * Python's {@code export} and MXNet's checkpoints write them.
   *
   * @param prefix folder and beginning of the files' names
   * @param epoch the number in the parameters' file
   * @return the model
   */
  public static Model load(Path prefix, int epoch) {
    try (Symbol network = Symbol.load(Graph.symbolFile(prefix))) {
      Model model = new Model(network);
      model.arrays.putAll(Graph.plain(Params.load(Graph.parametersFile(prefix, epoch))));
      model.keep();
      return model;
    }
  }

  /**
   * A model from the contents of its two files, for instance where a cluster hands them out.
   *
   * @param json the network
   * @param parameters the parameters, as {@link Params#toBytes} gives them
   * @return the model
   */
  public static Model of(String json, byte[] parameters) {
    try (Symbol network = Symbol.fromJson(json, "JSON")) {
      Model model = new Model(network);
      model.arrays.putAll(Graph.plain(Params.fromBytes(parameters)));
      model.keep();
      return model;
    }
  }

  /** Parameters outlive the scopes that they were made in. */
  private void keep() {
    arrays.values().forEach(array -> array.reference.scope = null);
  }

  /**
   * Makes all parameters and their initial values.
   *
   * @param initializer one of {@code org.weft.op.Initializers}
   * @param dataShape the shape of a batch; any size of batch may follow
   * @return this
   */
  public Model initialize(Named initializer, long... dataShape) {
    Types types = network.infer(Map.of(input(), dataShape));
    List<String> names = new ArrayList<>(network.arguments());
    List<Types.Item> items = new ArrayList<>(types.arguments());
    names.addAll(states);
    items.addAll(types.states());
    for (int i = 0; i < names.size(); ++i) {
      String name = names.get(i);
      if (!name.equals(input()) && !isLabel(name)) {
        NDArray array = NDArray.full(0, items.get(i).dtype(), items.get(i).shape());
        initializer.initialize(name, array);
        NDArray old = arrays.put(name, array);
        if (old != null) {
          old.close();
        }
      }
    }
    keep();
    forget();
    return this;
  }

  static boolean isLabel(String name) {
    return name.endsWith("label");
  }

  /** The first argument that has no parameter. */
  private String input() {
    return network.arguments().stream()
        .filter(name -> !arrays.containsKey(name) && !isLabel(name))
        .findFirst()
        .orElse("data");
  }

  private synchronized void forget() {
    if (predictor != null) {
      predictor.close();
      predictor = null;
    }
  }

  /**
   * The network.
   *
   * @return the symbol, which is the model's
   */
  public Symbol network() {
    return network;
  }

  /**
   * Parameters and states by name.
   *
   * @return the arrays themselves
   */
  public Map<String, NDArray> parameters() {
    return java.util.Collections.unmodifiableMap(arrays);
  }

  /** Lets the training that runs end after the batch that it is at. */
  public void stop() {
    stopped = true;
  }

  /**
   * Trains.
   *
   * @param data samples along the first axis
   * @param labels as many
   * @param options how
   * @throws CancellationException where the thread is interrupted; the parameters are as the last
   *     batch left them
   */
  public void fit(NDArray data, NDArray labels, Fit options) {
    train(options).fit(data, labels);
  }

  /**
   * Trains on the batches of an iterator, which orders them and says how large they are.
   *
   * @param batches of samples with labels
   * @param options how
   * @throws CancellationException where the thread is interrupted; the parameters are as the last
   *     batch left them
   */
  public void fit(DataIter batches, Fit options) {
    train(options).fit(batches);
  }

  private Training train(Fit options) {
    stopped = false;
    forget();
    return new Training(this, options);
  }

  boolean stopped() {
    return stopped;
  }

  List<String> states() {
    return states;
  }

  /** With labels where the graph has a variable for them; those that nobody gave are zeros. */
  List<NDArray> call(Graph graph, NDArray data, NDArray labels) {
    NDArray[] inputs = new NDArray[graph.arguments().size()];
    List<String> open = graph.arguments().stream().filter(name -> !isLabel(name)).toList();
    if (open.size() > 1) {
      throw new WeftException(
          WeftException.Kind.STATE,
          "model: " + open.get(1) + " has no value; initialize or load parameters first");
    }
    for (int i = 0; i < inputs.length; ++i) {
      String name = graph.arguments().get(i);
      if (!isLabel(name)) {
        inputs[i] = data;
      } else if (labels != null) {
        inputs[i] = labels;
      } else {
        Types types = network.infer(Map.of(input(), data.shape()));
        Types.Item item = types.arguments().get(network.arguments().indexOf(name));
        inputs[i] = NDArray.full(0, item.dtype(), item.shape());
      }
    }
    return graph.call(inputs);
  }

  /** How many samples there are. */
  static long samples(String call, NDArray data) {
    long[] shape = data.shape();
    if (shape.length == 0) {
      throw new WeftException(
          WeftException.Kind.SHAPE, call + ": data without axes, expected samples along the first");
    }
    return shape[0];
  }

  static void checkLabels(String call, long samples, NDArray labels) {
    long[] shape = labels.shape();
    if (shape.length == 0 || shape[0] != samples) {
      throw new WeftException(
          WeftException.Kind.SHAPE,
          call
              + ": labels of shape "
              + java.util.Arrays.toString(shape)
              + ", expected "
              + samples
              + " along the first axis");
    }
  }

  private synchronized Graph predictor() {
    if (predictor == null) {
      predictor = new Graph(network, arrays);
    }
    return predictor;
  }

  /**
   * The first output for some samples.
   *
   * @param data samples along the first axis
   * @return the network's scores, a new array
   */
  public NDArray predict(NDArray data) {
    try (Scope scope = Scope.open();
        Autograd.Mode mode = Autograd.pause(false)) {
      return scope.keep(call(predictor(), data, null).get(0));
    }
  }

  /**
   * The first output for many samples, some at a time.
   *
   * @param data samples along the first axis
   * @param batchSize how many at a time
   * @return the network's scores, a new array
   */
  public NDArray predict(NDArray data, int batchSize) {
    Fit.checkBatchSize(batchSize);
    long n = samples("predict", data);
    if (n <= batchSize) {
      return predict(data);
    }
    try (Scope scope = Scope.open()) {
      List<NDArray> parts = new ArrayList<>();
      for (long begin = 0; begin < n; begin += batchSize) {
        try (NDArray part = data.slice(begin, Math.min(n, begin + batchSize))) {
          parts.add(predict(part));
        }
      }
      return scope.keep(
          Operator.named("Concat")
              .apply(new Attributes().put("dim", 0L), parts.toArray(new NDArray[0])));
    }
  }

  /**
   * Measures the first output.
   *
   * @param data samples along the first axis
   * @param labels as many
   * @param kind one of {@code org.weft.op.Metrics}
   * @return the metric
   */
  public double evaluate(NDArray data, NDArray labels, Named kind) {
    try (Metric metric = new Metric(kind)) {
      return evaluate(predictor(), data, labels, metric, 256);
    }
  }

  /**
   * Measures the first output on the batches of an iterator.
   *
   * @param batches of samples with labels
   * @param kind one of {@code org.weft.op.Metrics}
   * @return the metric
   */
  public double evaluate(DataIter batches, Named kind) {
    Graph graph = predictor();
    batches.reset();
    try (Metric metric = new Metric(kind)) {
      for (; ; ) {
        try (Scope scope = Scope.open();
            Autograd.Mode mode = Autograd.pause(false)) {
          DataIter.Batch batch = batches.next();
          if (batch == null) {
            return metric.get();
          }
          NDArray scores = call(graph, batch.data(), batch.label()).get(0);
          long n = batch.label().shape()[0] - batch.pad();
          metric.update(batch.label().slice(0, n), scores.slice(0, n));
        }
      }
    }
  }

  double evaluate(
      Graph graph, NDArray data, NDArray labels, Metric metric, int batchSize) {
    long n = samples("evaluate", data);
    checkLabels("evaluate", n, labels);
    for (long begin = 0; begin < n; begin += batchSize) {
      long end = Math.min(n, begin + batchSize);
      try (Scope scope = Scope.open();
          Autograd.Mode mode = Autograd.pause(false)) {
        NDArray y = labels.slice(begin, end);
        metric.update(y, call(graph, data.slice(begin, end), y).get(0));
      }
    }
    return metric.get();
  }

  /**
   * Writes PREFIX-symbol.json and PREFIX-EPOCH.params.
   *
   * @param prefix folder and beginning of the files' names
   * @param epoch the number in the parameters' file
   */
  public void save(Path prefix, int epoch) {
    network.save(Graph.symbolFile(prefix));
    Params.save(Graph.parametersFile(prefix, epoch), prefixed());
  }

  /**
   * The parameters as the bytes of their file, for {@link #of}.
   *
   * @return the bytes
   */
  public byte[] parameterBytes() {
    return Params.toBytes(prefixed());
  }

  private Map<String, NDArray> prefixed() {
    Map<String, NDArray> named = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) -> named.put((states.contains(name) ? "aux:" : "arg:") + name, array));
    return named;
  }

  /** Gives the network and its parameters back. */
  @Override
  public void close() {
    forget();
    arrays.values().forEach(NDArray::close);
    network.close();
  }

  /** What stands for a model in a stream. */
  private record Saved(String json, byte[] parameters) implements Serializable {
    private Object readResolve() {
      return of(json, parameters);
    }
  }

  private Object writeReplace() {
    return new Saved(network.toJson(), parameterBytes());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a model is not read this way");
  }
}
