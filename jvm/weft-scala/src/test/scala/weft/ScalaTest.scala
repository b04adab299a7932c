package weft

import java.nio.file.Path
import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.weft.Fit.Progress
import org.weft.WeftException.Kind
import scala.util.Using
import weft.Expect._

class ScalaTest {
  @TempDir var folder: Path = _

  private val square = NDArray.array(Array(1f, 2f, 3f, 4f), Shape(2, 2))

  @Test def computesWithBroadcastingAndNumbers(): Unit = {
    val row = NDArray(10f, 20f)
    holds(square + row, 11, 22, 13, 24)
    holds(1.0 - square, 0, -1, -2, -3)
    holds(12 / square, 12, 6, 4, 3)
    holds(-square * 2, -2, -4, -6, -8)
    holds(square > 2, 0, 0, 1, 1)
    holds(square === 2, 0, 1, 0, 0)
    holds((square ** 2 - square) % 4, 0, 2, 2, 0)
    val copy = square.copy()
    copy += row
    copy *= 2
    holds(copy, 22, 44, 26, 48)
    holds(square, 1, 2, 3, 4)
    assertEquals("[[1, 2], [3, 4]] (2, 2) float32 cpu(0)", square.toString)
  }

  @Test def indexesRowMajorFromZero(): Unit = {
    holds(square(0), 1, 2)
    holds(square(-1), 3, 4)
    holds(square(::, 1), 2, 4)
    holds(square(0 until 1), 1, 2)
    holds(square(1 to 0 by -1), 3, 4, 1, 2)
    holds(square(Slice.ellipsis, Slice.from(1)), 2, 4)
    assertEquals(Shape(1, 2, 2), square(Slice.newAxis).shape)
    val four = NDArray(0f, 1f, 2f, 3f)
    holds(four(1 until -1), 1, 2)
    holds(four(1 to -1), 1, 2, 3)
    holds(four(-3 to -2), 1, 2)
    holds(four(2 to 0 by -1), 2, 1, 0)
    holds(four(2 until -1 by -1), 2, 1, 0)
    holds(four(-1 to 0 by -1), 3, 2, 1, 0)
    holds(four(-1 to -3 by -1), 3, 2, 1)
    holds(four(-1 until -3 by -1), 3, 2)
    holds(four(0 to 3 by 2), 0, 2)
    holds(four(1 until 9), 1, 2, 3)
    holds(four(2 until 1))
    val a = square.copy()
    a(1) = 9
    a(::, 0) = NDArray(7f, 8f)
    holds(a, 7, 2, 8, 9)
    assertEquals(Shape(4, 1), a.reshape(4, -1).shape)
    assertEquals(3.0, square(1, 0).toScalar)
    assertEquals(Seq(1L, 2L, 3L, 4L), square.toLongs.toSeq)
    assertEquals(0, NDArray.zeros(Shape(0, 3)).toArray.length)
    assertEquals(Shape(), NDArray.array(Array(1.5), Shape()).shape)
    assertEquals(DType.INT16, NDArray.array(Array[Short](1, 2), Shape(2)).dtype)
    assertEquals(Seq(3f, 7f), square.rows.map(row => nd.sum(row).toArray.head))
    val cube = NDArray.zeros(Shape(2, 2, 2))
    cube(0, ::, 1) = 5
    cube(1, 0, 0) = NDArray.scalar(2)
    holds(cube, 0, 5, 0, 5, 2, 0, 0, 0)
  }

  @Test def operatorsTakeAttributesOfEveryKind(): Unit = {
    assertEquals(Shape(2), nd.sum(square, axis = Some(Shape(0))).shape)
    assertEquals(Shape(2, 1), nd.sum(square, axis = Some(Shape(1)), keepdims = Some(true)).shape)
    holds(nd.slice(square, begin = Seq(None, Some(1L)), end = Seq(None, Some(2L))), 2, 4)
    assertEquals(Shape(4, 2), nd.concat(Seq(square, square), dim = Some(0)).shape)
    assertEquals(2, nd.split(square, num_outputs = 2).length)
    holds(nd.Activation(square - 2, act_type = "relu"), 0, 0, 1, 2)
    assertEquals(DType.INT8, nd.Cast(square, dtype = DType.INT8).dtype)
    holds(nd.clip(square, a_min = 2, a_max = 3), 2, 2, 3, 3)
    val length = NDArray.array(Array(1), Shape(1))
    holds(nd.softmax(NDArray.zeros(Shape(1, 2)), Some(length), use_length = Some(true)), 1, 0)
    assertEquals(2, nd.linalg.slogdet(square).length)
    assertEquals(Shape(2, 2), nd.contrib.div_sqrt_dim(square).shape)
    holds(Operator("sum", Seq(square), "axis" -> None).head, 10)
    assertEquals(Shape(4), Operator("sort", Seq(square), "axis" -> None).head.shape)
    assertEquals(Shape(4), nd.sort(square, axis = NoneValue).shape)
    holds(nd.sort(NDArray.rows(Seq(2f, 1f), Seq(4f, 3f))), 1, 2, 3, 4)
    holds(nd.sort(-square, axis = None), -2, -1, -4, -3)
    holds(nd.pick(square, NDArray(0f, 1f), axis = Some(1L)), 1, 4)
    holds(nd.topk(square, axis = NoneValue, ret_typ = Some("value")).head, 4)
    holds(nd.slice_axis(square, axis = 1, begin = 1, end = None), 2, 4)
    holds(nd.slice_axis(square, axis = 1, begin = 0, end = Some(1L)), 1, 3)
    val sorted = sym.sort(Symbol.Variable("x"), axis = NoneValue)
    assertEquals(Shape(4), new Graph(sorted, Map.empty)(square).head.shape)
    holds(nd.sort(square, axis = Some(0), is_ascend = Some(false)), 3, 4, 1, 2)
  }

  @Test def profilesAndSeeds(): Unit = {
    val (sum, events) = profiled { val y = nd.tanh(square); y.waitToRead(); y + 1 }
    assertEquals(Shape(2, 2), sum.shape)
    assertTrue(events.contains("tanh"), events)
    assertFalse(profiled(())._2.contains("tanh"))
    def draw = { seed(7); nd.random_uniform(shape = Some(Shape(3))).toArray.toSeq }
    assertEquals(draw, draw)
    assertTrue(version.matches("[0-9]+[.][0-9]+[.][0-9]+"), version)
    fails(Kind.VALUE, "n is 0")(setNumThreads(0))
  }

  @Test def refusesWhatIsWrong(): Unit = {
    fails(Kind.SHAPE, "broadcast")(square + NDArray.zeros(Shape(3)))
    fails(Kind.INDEX, "axis 7")(nd.softmax(square, axis = Some(7)))
    fails(Kind.VALUE, "act_type")(nd.Activation(square, act_type = "rleu"))
    fails(Kind.NOT_FOUND, "softmax")(Operator("sotfmax", Seq(square)))
    fails(Kind.INDEX, "5")(square(5))
    fails(Kind.IO, "absent.json")(Symbol.load("absent.json"))
  }

  @Test def scopesAndUsingGiveBack(): Unit = {
    val (inner, kept) = scoped { scope => (square + 1, scope.keep(square + 2)) }
    assertTrue(inner.isClosed)
    holds(kept, 3, 4, 5, 6)
    val used = Using.resource(square + 3) { x => holds(x, 4, 5, 6, 7); x }
    assertTrue(used.isClosed)
  }

  @Test def givesGradients(): Unit = {
    val x = NDArray(1f, 2f, 3f).attachGradient()
    assertEquals(None, square.gradient)
    Autograd.record((x * x * x).backward())
    holds(x.gradient.get, 3, 12, 27)
    val second = Autograd.record {
      val first = Autograd.gradients(Seq(x * x * x), Seq(x), createGraph = true)
      Autograd.gradients(first, Seq(x)).head
    }
    holds(second, 6, 12, 18)
    Autograd.record {
      val y = Autograd.pause(true)(x * 5)
      Autograd.custom(Seq(x), Seq(y))(heads => Seq(Some(heads.head * 100)))
      y.backward()
    }
    holds(x.gradient.get, 100, 100, 100)
    Autograd.record {
      val y = Autograd.pause(true)(x * 5)
      Autograd.custom(Seq(x), Seq(y))(_ => throw new IllegalArgumentException("no such luck"))
      fails(Kind.CALLBACK, "no such luck")(y.backward())
    }
  }

  private def perceptron: Symbol = {
    val hidden = sym.FullyConnected(Symbol.Variable("data"), num_hidden = 8, name = Some("fc1"))
    val active = sym.Activation(hidden, act_type = "tanh", name = Some("act"))
    sym.FullyConnected(active, num_hidden = 2, name = Some("fc2"))
  }

  @Test def symbolsInferBindAndCompile(): Unit = {
    val net = perceptron
    assertEquals(Seq("data", "fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias"), net.arguments)
    val shapes = net.inferShapes("data" -> Shape(5, 4))
    assertEquals(Shape(8, 4), shapes("fc1_weight"))
    val twice = net.compose("data" -> (1.0 - Symbol.Variable("x") * 2))
    assertEquals("x", twice.arguments.head)
    val arrays = shapes.map { case (name, shape) =>
      name -> nd.random_normal(scale = Some(0.5), shape = Some(shape))
    }
    val executor = new Executor(net, arrays, Seq("fc1_weight"))
    val output = executor.forward(training = true).head
    executor.backward()
    assertEquals(Shape(8, 4), executor.gradients("fc1_weight").shape)
    val seen = collection.mutable.Buffer[String]()
    executor.monitor()((name, _) => seen += name)
    executor.forward()
    assertTrue(seen.contains("act_output"))
    val graph = new Graph(net, arrays - "data")
    assertEquals(Seq("data"), graph.arguments)
    assertEquals(output.toArray.toSeq, graph(arrays("data")).head.toArray.toSeq)
    assertEquals(net.toJson, Symbol.fromJson(net.toJson).toJson)
    val file = folder.resolve("a.params").toString
    NDArray.save(file, arrays)
    assertEquals(arrays.keySet, NDArray.load(file).keySet)
  }

  @Test def modelsLearnAndAreKept(): Unit = {
    seed(1)
    val data = nd.random_normal(shape = Some(Shape(200, 4)))
    val labels = data(::, 0) + data(::, 1) > 0
    val model = new Model(perceptron).initialize(Initializers.xavier(), Shape(1, 4))
    var epochs = Seq[Progress]()
    model.fit(
      data,
      labels,
      optimizer = Some(Optimizers.adam(learning_rate = Some(0.02))),
      metric = Some(Metrics.accuracy()),
      epochs = Some(15),
      shuffle = Some(3L),
      validation = Some((data, labels)),
      onEpoch = p => epochs = epochs :+ p
    )
    assertEquals(15, epochs.size)
    assertTrue(epochs.last.validation > 0.95, epochs.last.toString)
    assertEquals(epochs.last.validation, model.evaluate(data, labels, Metrics.accuracy()))
    val scores = model.predict(data).toArray.toSeq
    val prefix = folder.resolve("model").toString
    model.save(prefix)
    assertEquals(scores, Model.load(prefix).predict(data).toArray.toSeq)
    val (json, parameters) = model.toBytes
    assertEquals(scores, Model.of(json, parameters).predict(data).toArray.toSeq)
    fails(Kind.NOT_FOUND, "learn_rate")(new Optimizer(org.weft.Named.of("sgd", "learn_rate", 1.0)))
    val sgd = new Optimizer(Optimizers.sgd(learning_rate = Some(0.5))).set("wd", 0.0)
    val weight = NDArray(1f)
    sgd.update(Seq(0L), Seq(weight), Seq(NDArray(1f)))
    holds(weight, 0.5f)
    val file = folder.resolve("data.csv")
    java.nio.file.Files.writeString(file, "1,2,3,4\n" * 10)
    Using.resource(
      new DataIter(
        Iterators.CSVIter(data_csv = file.toString, data_shape = Shape(4), batch_size = 4)
      )
    ) { batches =>
      val Batch(x, Some(label), pad) = batches.next().get: @unchecked
      holds(x(3), 1, 2, 3, 4)
      holds(label, 0, 0, 0, 0)
      assertEquals(0, pad)
      batches.reset()
      assertEquals(Seq(0, 0, 2), batches.iterator.map(_.pad).toSeq)
      model.fitBatches(batches, epochs = Some(2))
      assertTrue(model.evaluate(batches, Metrics.accuracy()) >= 0)
    }
    assertEquals("mae 0.5", new Metric(Metrics.mae()).update(NDArray(0f), NDArray(0.5f)).toString)
  }
}
