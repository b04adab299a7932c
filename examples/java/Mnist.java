import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.weft.DType;
import org.weft.Fit;
import org.weft.Graph;
import org.weft.Model;
import org.weft.NDArray;
import org.weft.Params;
import org.weft.Scope;
import org.weft.Symbol;
import org.weft.Weft;
import org.weft.op.Activation;
import org.weft.op.Argmax;
import org.weft.op.Convolution;
import org.weft.op.Dropout;
import org.weft.op.FullyConnected;
import org.weft.op.Initializers;
import org.weft.op.Metrics;
import org.weft.op.Ops;
import org.weft.op.Optimizers;
import org.weft.op.Pooling;
import org.weft.op.Sym;

/**
 * Trains the network of examples/mnist.py to read digits, and compares a network that Python trained
 * with what Python says.
 *
 * <pre>java -cp JARS examples/java/Mnist.java --data FOLDER [--epochs N] [--samples N]</pre>
 *
 * FOLDER is what examples/languages/prepare.py wrote.
 */
public final class Mnist {
  private static final int BATCH = 64;

  private static Symbol network() {
    Symbol x = Symbol.variable("data");
    x = Sym.convolution("conv1", x, Convolution.attrs().kernel(5, 5).numFilter(20));
    x = Sym.activation("relu1", x, Activation.attrs().actType("relu"));
    x = Sym.pooling("pool1", x, Pooling.attrs().kernel(2, 2).stride(2, 2).poolType("max"));
    x = Sym.convolution("conv2", x, Convolution.attrs().kernel(5, 5).numFilter(50));
    x = Sym.activation("relu2", x, Activation.attrs().actType("relu"));
    x = Sym.pooling("pool2", x, Pooling.attrs().kernel(2, 2).stride(2, 2).poolType("max"));
    x = Sym.fullyConnected("fc1", x, FullyConnected.attrs().numHidden(128));
    x = Sym.activation("relu3", x, Activation.attrs().actType("relu"));
    x = Sym.dropout("drop", x, Dropout.attrs().p(0.25));
    return Sym.fullyConnected("fc2", x, FullyConnected.attrs().numHidden(10));
  }

  /** One of MNIST's files as float32, at most `most` of its samples. */
  private static NDArray read(Path file, int most) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      int axes = in.readInt() & 0xFF;
      int n = Math.min(in.readInt(), most);
      int size = 1;
      for (int i = 1; i < axes; ++i) {
        size *= in.readInt();
      }
      NDArray bytes = NDArray.ofBits(in.readNBytes(n * size), DType.UINT8, n, size);
      NDArray numbers = bytes.asType(DType.FLOAT32);
      return size == 1 ? numbers.reshape(n) : numbers.div(255).reshape(n, 1, 28, 28);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = null;
    int epochs = 4;
    int samples = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--data" -> folder = Path.of(arguments[i + 1]);
        case "--epochs" -> epochs = Integer.parseInt(arguments[i + 1]);
        case "--samples" -> samples = Integer.parseInt(arguments[i + 1]);
        default -> throw new IllegalArgumentException(arguments[i]);
      }
    }
    if (folder == null || epochs < 1) {
      System.err.println("usage: Mnist --data FOLDER [--epochs N] [--samples N]");
      System.exit(2);
    }

    Weft.seed(1);
    NDArray images = read(folder.resolve("train-images-idx3-ubyte"), samples);
    NDArray labels = read(folder.resolve("train-labels-idx1-ubyte"), samples);
    NDArray testImages = read(folder.resolve("t10k-images-idx3-ubyte"), Integer.MAX_VALUE);
    NDArray testLabels = read(folder.resolve("t10k-labels-idx1-ubyte"), Integer.MAX_VALUE);
    int all = epochs;
    double[] seconds = {0};
    Fit.Listener clock =
        new Fit.Listener() {
          @Override
          public void epoch(Fit.Progress progress) {
            seconds[0] += progress.seconds() / all;
          }
        };
    double accuracy;
    try (Model model = new Model(network()).initialize(Initializers.xavier(), BATCH, 1, 28, 28)) {
      Fit options =
          Fit.options()
              .optimizer(Optimizers.adam())
              .learningRate(epoch -> 0.001 * (all - epoch) / all)
              .epochs(epochs)
              .batchSize(BATCH)
              .shuffle(1)
              .listener(Fit.PRINT)
              .listener(clock);
      model.fit(images, labels, options);
      accuracy = model.evaluate(testImages, testLabels, Metrics.accuracy());
    }

    try (Scope scope = Scope.open();
        Graph loaded = Graph.load(folder.resolve("reference"), 0)) {
      Map<String, NDArray> expected = Params.load(folder.resolve("reference-test.params"));
      NDArray scores = loaded.call(expected.get("data")).get(0);
      NDArray python = expected.get("scores");
      Argmax best = Argmax.attrs().axis(1);
      double agreement =
          Ops.mean(Ops.argmax(scores, best).eq(Ops.argmax(python, best))).item();
      double difference = Ops.max(Ops.abs(scores.sub(python))).item();
      System.out.printf(
          Locale.ROOT,
          "accuracy %.4f seconds %.1f agreement %.4f difference %.1e%n",
          accuracy,
          seconds[0],
          agreement,
          difference);
    }
  }
}
