package weft

import java.nio.file.{Files, Path}
import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.weft.WeftException.Kind
import scala.concurrent.duration._
import scala.concurrent.{Await, ExecutionContext, Future}
import scala.util.{Failure, Try}
import weft.Expect._

/** What is wrong, closed, thrown in callbacks or shared by threads ends in exceptions. */
class HostileTest {
  @TempDir var folder: Path = _
  private val pair = NDArray(1f, 2f)

  @Test def wrongValues(): Unit = {
    fails(Kind.SHAPE, "3 numbers for the shape (2, 2)")(
      NDArray.array(Array(1f, 2f, 3f), Shape(2, 2))
    )
    fails(Kind.SHAPE, "2 numbers for the shape ()")(NDArray.array(Array(1, 2), Shape()))
    fails(Kind.SHAPE, "a row of 1 numbers, expected 2")(NDArray.rows(Seq(1f, 2f), Seq(3f)))
    fails(Kind.SHAPE, "negative")(NDArray.zeros(Shape(-1)))
    fails(Kind.MEMORY, "64 bits")(NDArray.zeros(Shape(1L << 40, 1L << 40)))
    fails(Kind.INDEX, "no axis")(NDArray.scalar(1).rows)
    fails(Kind.INDEX, "9")(pair(9))
    fails(Kind.SHAPE, "")(pair(0) = NDArray(1f, 2f, 3f))
    fails(Kind.SHAPE, "2 elements, expected 1")(pair.toScalar)
    fails(Kind.TYPE, "flaot32")(DType.named("flaot32"))
    fails(Kind.VALUE, "missing")(nd.softmax(null))
    fails(Kind.NOT_FOUND, "axes")(Operator("sum", Seq(pair), "axes" -> 1))
    fails(Kind.TYPE, "java.io.File")(Operator("sum", Seq(pair), "axis" -> new java.io.File("x")))
    fails(Kind.TYPE, "axis")(Operator("sum", Seq(pair), "axis" -> "x"))
    fails(Kind.VALUE, "there is no array for x")(
      new Executor(sym.relu(Symbol.Variable("x")), Map.empty)
    )
    fails(Kind.SHAPE, "not known: x")(sym.relu(Symbol.Variable("x")).infer())
    assertThrows(classOf[NullPointerException], () => { pair + (null: NDArray); () })
    Try(pair + NDArray.zeros(Shape(3))) match {
      case Failure(WeftException(Kind.SHAPE, message)) => assertTrue(message.contains("broadcast"))
      case other => fail(other.toString)
    }
  }

  @Test def damagedFilesAreErrors(): Unit = {
    val file = folder.resolve("a.params")
    NDArray.save(file.toString, Map("x" -> pair))
    Files.write(file, Files.readAllBytes(file).take(30))
    fails(Kind.IO, "")(NDArray.load(file.toString))
    fails(Kind.IO, "absent")(Model.load(folder.resolve("absent").toString))
    assertThrows(classOf[WeftException], () => { Symbol.fromJson("""{"nodes": ["""); () })
    assertThrows(classOf[WeftException], () => { Model.of("{}", Array[Byte](1, 2)); () })
  }

  @Test def closedHandlesAreRefused(): Unit = {
    val gone = NDArray.ones(Shape(2))
    gone.close()
    gone.close()
    assertEquals("(closed)", gone.toString)
    val x = Symbol.Variable("x")
    val net = sym.relu(x)
    val graph = new Graph(net, Map.empty)
    val executor = new Executor(net, Map("x" -> pair), Seq("x"))
    Seq[AutoCloseable](net, graph, executor).foreach(_.close())
    Seq[() => Any](
      () => gone + 1,
      () => pair + gone,
      () => 1.0 / gone,
      () => -gone,
      () => gone === pair,
      () => gone += pair,
      () => pair += gone,
      () => gone(0),
      () => gone(0) = 1,
      () => pair(0) = gone,
      () => gone.shape,
      () => gone.size,
      () => gone.dtype,
      () => gone.device,
      () => gone.rows,
      () => gone.toArray,
      () => gone.toDoubles,
      () => gone.toLongs,
      () => gone.toScalar,
      () => gone.reshape(-1),
      () => gone.slice(0, 1),
      () => gone.copy(),
      () => gone.detach(),
      () => gone.asType(DType.INT8),
      () => gone.set(1),
      () => gone.waitToRead(),
      () => gone.attachGradient(),
      () => gone.gradient,
      () => gone.backward(),
      () => nd.softmax(gone),
      () => nd.concat(Seq(pair, gone)),
      () => NDArray.save(folder.resolve("x.params").toString, Map("x" -> gone)),
      () => net.arguments,
      () => net.toJson,
      () => net + 1,
      () => net.compose("x" -> x),
      () => new Graph(net, Map.empty),
      () => graph(pair),
      () => new Executor(x, Map("x" -> gone)),
      () => executor.forward(),
      () => executor.backward()
    ).foreach(use => closed(use()))
  }

  @Test def exceptionsInTheRecordedBlockEndRecording(): Unit = {
    class Own extends Exception
    def boom(): Unit = throw new Own
    assertThrows(classOf[Own], () => Autograd.record(boom()))
    assertFalse(Autograd.isRecording)
    fails(Kind.INDEX, "9")(Autograd.record(nd.softmax(pair, axis = Some(9))))
    assertFalse(Autograd.isRecording)
    assertFalse(Autograd.isTraining)
    var inner: NDArray = null
    assertThrows(
      classOf[Own],
      () => scoped { _ => scoped { _ => inner = pair + 1; throw new Own } }
    )
    assertTrue(inner.isClosed)
    holds(scoped { scope => scope.keep(scoped { nested => nested.keep(pair + 1) }) }, 2, 3)
  }

  private def scores: Symbol =
    sym.FullyConnected(Symbol.Variable("data"), num_hidden = 2, name = Some("fc"))

  @Test def exceptionsInCallbacks(): Unit = {
    class Own(message: String) extends Exception(message)
    def boom: Nothing = throw new Own("no such luck")
    val x = NDArray(1f, 2f).attachGradient()
    def after(backward: Seq[NDArray] => Seq[Option[NDArray]]): NDArray = Autograd.record {
      val y = Autograd.pause()(x * 2)
      Autograd.custom(Seq(x), Seq(y))(backward)
      y
    }
    val e = fails(Kind.CALLBACK, "no such luck")(after(_ => boom).backward())
    assertEquals(classOf[Own], e.getCause.getClass)
    fails(Kind.CALLBACK, "0 gradients, expected 1")(after(_ => Nil).backward())
    fails(Kind.CALLBACK, "")(after(_ => null).backward())
    after(_ => Seq(None)).backward()
    val executor = new Executor(sym.relu(Symbol.Variable("x")), Map("x" -> pair))
    executor.monitor()((_, _) => boom)
    fails(Kind.CALLBACK, "no such luck")(executor.forward())
    val model = new Model(scores).initialize(Initializers.xavier(), Shape(1, 3))
    val (data, labels) = (NDArray.ones(Shape(4, 3)), NDArray.zeros(Shape(4)))
    Seq[() => Any](
      () => model.fit(data, labels, onBatch = _ => boom),
      () => model.fit(data, labels, onEpoch = _ => boom),
      () => model.fit(data, labels, learningRate = Some(_ => boom))
    ).foreach { fit =>
      assertThrows(classOf[Own], () => { fit(); () })
      assertFalse(Autograd.isRecording)
    }
    assertEquals(Shape(4, 2), model.predict(data).shape)
  }

  @Test def twoThreadsShareArraysAndGraphs(): Unit = {
    implicit val threads: ExecutionContext = ExecutionContext.global
    val weights = Map("fc_weight" -> NDArray.ones(Shape(2, 3)), "fc_bias" -> NDArray.zeros(Shape(2)))
    val graph = new Graph(scores, weights)
    val data = NDArray.ones(Shape(4, 3))
    val shared = NDArray.zeros(Shape(1000))
    def work(): Unit = for (_ <- 1 to 200) scoped { _ =>
      shared += 1
      assertEquals(Seq.fill(8)(3f), graph(data).head.toArray.toSeq)
    }
    Await.result(Future.sequence(Seq(Future(work()), Future(work()))), 1.minute)
    assertEquals(1, shared.toArray.distinct.length) // written as a whole
    val other = Future(Try(for (_ <- 1 to 100000) (shared + 1).close()))
    Thread.sleep(5)
    shared.close()
    closed(Await.result(other, 1.minute).get)
  }
}
