package weft

import java.nio.file.Path
import scala.jdk.CollectionConverters._

/** Outputs of a graph of operators on named variables.
  *
  * @param underlying the Java object
  */
final class Symbol(val underlying: org.weft.Symbol) extends AutoCloseable {
  override def close(): Unit = underlying.close()
  def name: Option[String] = Option(underlying.name)
  def arguments: Seq[String] = underlying.arguments.asScala.toSeq
  def outputs: Seq[String] = underlying.outputs.asScala.toSeq
  def states: Seq[String] = underlying.states.asScala.toSeq
  def internals: Symbol = new Symbol(underlying.internals)
  def apply(index: Int): Symbol = new Symbol(underlying.get(index))
  def apply(output: String): Symbol = new Symbol(underlying.get(output))
  def toJson: String = underlying.toJson
  def save(file: String): Unit = underlying.save(Path.of(file))

  /** The graph with variables replaced. */
  def compose(replacements: (String, Symbol)*): Symbol = new Symbol(
    underlying.compose(replacements.map { case (k, v) => k -> v.underlying }.toMap.asJava)
  )

  /** Shapes and types of arguments, outputs and states, from those of some variables. */
  def infer(shapes: (String, Shape)*): org.weft.Types =
    underlying.infer(shapes.map { case (k, v) => k -> v.toArray }.toMap.asJava)

  /** The shapes of the arguments, by name. */
  def inferShapes(shapes: (String, Shape)*): Map[String, Shape] =
    arguments.zip(infer(shapes: _*).arguments.asScala.map(t => Shape.of(t.shape))).toMap

  def +(other: Symbol): Symbol = new Symbol(underlying.add(other.underlying))
  def +(value: Double): Symbol = new Symbol(underlying.add(value))
  def -(other: Symbol): Symbol = new Symbol(underlying.sub(other.underlying))
  def -(value: Double): Symbol = new Symbol(underlying.sub(value))
  def *(other: Symbol): Symbol = new Symbol(underlying.mul(other.underlying))
  def *(value: Double): Symbol = new Symbol(underlying.mul(value))
  def /(other: Symbol): Symbol = new Symbol(underlying.div(other.underlying))
  def /(value: Double): Symbol = new Symbol(underlying.div(value))
  def unary_- : Symbol = new Symbol(underlying.neg)
  override def toString: String = underlying.toString
}

object Symbol {
  def Variable(name: String): Symbol = new Symbol(org.weft.Symbol.variable(name))
  def Group(symbols: Symbol*): Symbol =
    new Symbol(org.weft.Symbol.group(symbols.map(_.underlying): _*))
  def load(file: String): Symbol = new Symbol(org.weft.Symbol.load(Path.of(file)))
  def fromJson(json: String, file: String = "JSON"): Symbol =
    new Symbol(org.weft.Symbol.fromJson(json, file))
}

/** MXNet's .params files. */
object Params {
  def load(file: String): Map[String, NDArray] =
    org.weft.Params.load(Path.of(file)).asScala.view.mapValues(new NDArray(_)).toMap
  def save(file: String, arrays: Map[String, NDArray]): Unit =
    org.weft.Params.save(Path.of(file), java(arrays))
  private[weft] def java(arrays: Map[String, NDArray]): _root_.java.util.Map[String, org.weft.NDArray] =
    arrays.map { case (k, v) => k -> v.underlying }.asJava
}

/** A symbol as a function; any number of threads may call one at once. */
final class Graph(val underlying: org.weft.Graph) extends AutoCloseable {

  /** Compiles a symbol; variables that are not bound are arguments of calls. */
  def this(symbol: Symbol, bound: Map[String, NDArray]) =
    this(new org.weft.Graph(symbol.underlying, Params.java(bound)))
  def arguments: Seq[String] = underlying.arguments.asScala.toSeq
  def apply(inputs: NDArray*): Seq[NDArray] =
    underlying.call(inputs.map(_.underlying): _*).asScala.map(new NDArray(_)).toSeq
  def explain: String = underlying.explain
  override def close(): Unit = underlying.close()
}

object Graph {

  /** PREFIX-symbol.json and PREFIX-EPOCH.params. */
  def load(prefix: String, epoch: Int = 0): Graph =
    new Graph(org.weft.Graph.load(Path.of(prefix), epoch))
}

/** A symbol bound to arrays: forward, then backward into gradients for those in `wanted`. */
final class Executor(symbol: Symbol, arrays: Map[String, NDArray], wanted: Seq[String] = Nil)
    extends AutoCloseable {
  val underlying: org.weft.Executor =
    new org.weft.Executor(symbol.underlying, Params.java(arrays), wanted.asJava)
  def forward(training: Boolean = false): Seq[NDArray] =
    underlying.forward(training).asScala.map(new NDArray(_)).toSeq
  def backward(headGradients: NDArray*): Unit =
    underlying.backward(headGradients.map(_.underlying): _*)
  val gradients: Map[String, NDArray] =
    underlying.gradients.asScala.view.mapValues(new NDArray(_)).toMap

  /** From now on `monitor` sees every result of a forward pass. */
  def monitor(inputsToo: Boolean = false)(monitor: (String, NDArray) => Unit): Unit =
    underlying.monitor((name, value) => monitor(name, new NDArray(value)), inputsToo)
  override def close(): Unit = underlying.close()
}
