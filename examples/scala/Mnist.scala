import java.io.DataInputStream
import java.nio.file.{Files, Path}
import java.util.Locale
import scala.util.Using
import weft._

/** Trains the network of examples/mnist.py to read digits, and compares a network that Python trained
  * with what Python says.
  *
  * `Mnist --data FOLDER [--epochs N] [--samples N]`: FOLDER is what examples/languages/prepare.py
  * wrote.
  */
object Mnist {
  private val Batch = 64

  private def network: Symbol = {
    def block(data: Symbol, filters: Long, number: Int): Symbol = {
      val kernel = Shape(5, 5)
      val name = Some(s"conv$number")
      val conv = sym.Convolution(data, kernel = kernel, num_filter = filters, name = name)
      val relu = sym.Activation(conv, act_type = "relu")
      val two = Some(Shape(2, 2))
      sym.Pooling(relu, kernel = two, stride = two, pool_type = Some("max"))
    }
    val features = block(block(Symbol.Variable("data"), 20, 1), 50, 2)
    val hidden = sym.FullyConnected(features, num_hidden = 128, name = Some("fc1"))
    val dropped = sym.Dropout(sym.Activation(hidden, act_type = "relu"), p = Some(0.25))
    sym.FullyConnected(dropped, num_hidden = 10, name = Some("fc2"))
  }

  /** One of MNIST's files as float32, at most `most` of its samples. */
  private def read(file: Path, most: Int): NDArray =
    Using.resource(new DataInputStream(Files.newInputStream(file))) { in =>
      val axes = in.readInt() & 0xff
      val n = in.readInt().min(most)
      val size = Seq.fill(axes - 1)(in.readInt()).product
      val bytes = org.weft.NDArray.ofBits(in.readNBytes(n * size), DType.UINT8, n.toLong, size.toLong)
      val numbers = new NDArray(bytes).asType(DType.FLOAT32)
      if (axes == 1) numbers.reshape(n.toLong) else (numbers / 255).reshape(n.toLong, 1, 28, 28)
    }

  def main(arguments: Array[String]): Unit = {
    val options = arguments.grouped(2).collect { case Array(key, value) => key -> value }.toMap
    val folder = Path.of(options.getOrElse("--data", sys.error("Mnist: --data FOLDER is missing")))
    val epochs = options.getOrElse("--epochs", "4").toInt
    val samples = options.get("--samples").fold(Int.MaxValue)(_.toInt)

    seed(1)
    val images = read(folder.resolve("train-images-idx3-ubyte"), samples)
    val labels = read(folder.resolve("train-labels-idx1-ubyte"), samples)
    var seconds = 0.0
    val accuracy = Using.resource(
      new Model(network).initialize(Initializers.xavier(), Shape(Batch, 1, 28, 28))
    ) { model =>
      model.fit(
        images,
        labels,
        optimizer = Some(Optimizers.adam()),
        learningRate = Some(epoch => 0.001 * (epochs - epoch) / epochs),
        epochs = Some(epochs),
        batchSize = Some(Batch),
        shuffle = Some(1L),
        onEpoch = progress => { Model.print(progress); seconds += progress.seconds / epochs }
      )
      val testImages = read(folder.resolve("t10k-images-idx3-ubyte"), Int.MaxValue)
      val testLabels = read(folder.resolve("t10k-labels-idx1-ubyte"), Int.MaxValue)
      model.evaluate(testImages, testLabels, Metrics.accuracy())
    }

    scoped { _ =>
      val expected = NDArray.load(folder.resolve("reference-test.params").toString)
      val python = expected("scores")
      val scores = Graph.load(folder.resolve("reference").toString)(expected("data")).head
      val same = nd.argmax(scores, axis = Some(1)) === nd.argmax(python, axis = Some(1))
      val agreement = nd.mean(same).toScalar
      val difference = nd.max(nd.abs(scores - python)).toScalar
      println(
        "accuracy %.4f seconds %.1f agreement %.4f difference %.1e"
          .formatLocal(Locale.ROOT, accuracy, seconds, agreement, difference)
      )
    }
  }
}
