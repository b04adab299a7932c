package weft

import org.weft.CustomOperator.{Parts => JavaParts}
import scala.jdk.CollectionConverters._

/** An operator that the program computes itself: what it takes and gives, and how it is computed.
  * It works on arrays and in symbols; models that hold it can be loaded where it is registered.
  * {{{
  * CustomOperator.register("swish")(_ => new CustomOperator {
  *   def create() = new CustomOperator.Computation {
  *     def forward(pass: CustomOperator.Forward) = {
  *       val x = pass.arguments.head
  *       Seq(x * nd.sigmoid(x))
  *     }
  *     override def backward(pass: CustomOperator.Backward) = ...
  *   }
  * })
  * val y = CustomOperator("swish", Seq(x)).head
  * }}}
  * Its functions run in the thread that calls it or the backward pass. What they throw is thrown
  * there: a [[WeftException]] of kind CALLBACK whose cause it is.
  */
trait CustomOperator {
  import CustomOperator._

  /** Names of the inputs. */
  def arguments: Seq[String] = Seq("data")

  /** Names of the outputs. */
  def outputs: Seq[String] = Seq("output")

  /** Names of the auxiliary states, which are given after the arguments. */
  def states: Seq[String] = Nil

  /** Shapes that follow from those of the arguments, in which sizes that are not known are -1: here
    * everything has the shape of the first argument.
    */
  def inferShapes(arguments: Seq[Shape]): Parts[Shape] = like(arguments)

  /** Element types that follow from those of the arguments (None: not known): here states and
    * outputs have the type of the first argument.
    */
  def inferTypes(arguments: Seq[Option[DType]]): Parts[Option[DType]] = like(arguments)

  private def like[A](arguments: Seq[A]): Parts[A] =
    Parts(arguments, states.map(_ => arguments.head), outputs.map(_ => arguments.head))

  /** Begins a computation: made for a forward pass, and asked again by its backward pass. */
  def create(): Computation
}

object CustomOperator {

  /** Something for each argument, state and output. */
  final case class Parts[+A](arguments: Seq[A], states: Seq[A], outputs: Seq[A])

  /** A forward pass. Its arrays are closed when it returns.
    *
    * @param training whether in training mode
    * @param arguments the inputs
    * @param states auxiliary states, which may be changed in place
    */
  final case class Forward(training: Boolean, arguments: Seq[NDArray], states: Seq[NDArray])

  /** A backward pass. Its arrays are closed when it returns.
    *
    * @param headGradients gradients of the outputs
    * @param arguments the inputs of the forward pass
    * @param states auxiliary states as the forward pass left them
    * @param outputs the results of the forward pass
    * @param wanted for each argument whether anybody reads its gradient
    */
  final case class Backward(
      headGradients: Seq[NDArray],
      arguments: Seq[NDArray],
      states: Seq[NDArray],
      outputs: Seq[NDArray],
      wanted: Seq[Boolean]
  )

  /** One computation. */
  trait Computation {

    /** Computes one array for each output, whose elements are taken. Nothing is recorded
      * meanwhile.
      */
    def forward(pass: Forward): Seq[NDArray]

    /** Computes one array for each argument, whose elements are taken; None: zeros. */
    def backward(pass: Backward): Seq[Option[NDArray]] =
      throw new UnsupportedOperationException(s"${getClass.getName} defines no backward")
  }

  /** Makes an operator known by a name, instead of what had the name before. `make` gets the
    * attributes of a call, which are texts.
    */
  def register(name: String)(make: Map[String, String] => CustomOperator): Unit =
    org.weft.CustomOperator.register(name, attributes => java(make(attributes.asScala.toMap)))

  /** Applies a registered operator to its arguments and states. Throws NOT_FOUND where nobody
    * registered the name; SHAPE and TYPE where the inputs are not as the operator says.
    */
  def apply(name: String, inputs: Seq[NDArray], attributes: (String, Any)*): Seq[NDArray] =
    org.weft.CustomOperator
      .invoke(name, texts(attributes), inputs.map(Call.array): _*)
      .asScala
      .map(new NDArray(_))
      .toSeq

  /** Makes a node of a registered operator; inputs that are left out become variables
    * "NODE_INPUT".
    */
  def symbol(
      name: String,
      inputs: Seq[Symbol],
      attributes: Map[String, Any] = Map.empty,
      node: Option[String] = None
  ): Symbol = new Symbol(
    org.weft.CustomOperator
      .symbol(node.orNull, name, texts(attributes.toSeq), inputs.map(_.underlying): _*)
  )

  private def texts(attributes: Seq[(String, Any)]): _root_.java.util.Map[String, AnyRef] =
    attributes.map { case (key, value) => key -> Call.java(value) }.toMap.asJava

  private def arrays(list: _root_.java.util.List[org.weft.NDArray]): Seq[NDArray] =
    list.asScala.map(new NDArray(_)).toSeq

  private def java[A, B](parts: Parts[A])(value: A => B): JavaParts[B] = new JavaParts(
    parts.arguments.map(value).asJava,
    parts.states.map(value).asJava,
    parts.outputs.map(value).asJava
  )

  private def java(operator: CustomOperator): org.weft.CustomOperator =
    new org.weft.CustomOperator {
      override def arguments = operator.arguments.asJava
      override def outputs = operator.outputs.asJava
      override def states = operator.states.asJava
      override def inferShapes(shapes: _root_.java.util.List[Array[Long]]): JavaParts[Array[Long]] =
        java(operator.inferShapes(shapes.asScala.map(Shape.of).toSeq))(_.toArray)
      override def inferTypes(types: _root_.java.util.List[DType]): JavaParts[DType] =
        java(operator.inferTypes(types.asScala.map(Option(_)).toSeq))(_.orNull)
      override def create(): org.weft.CustomOperator.Computation = java(operator.create())
    }

  private def java(computation: Computation): org.weft.CustomOperator.Computation =
    new org.weft.CustomOperator.Computation {
      override def forward(pass: org.weft.CustomOperator.Forward) =
        computation
          .forward(Forward(pass.training, arrays(pass.arguments), arrays(pass.states)))
          .map(Call.array)
          .asJava
      override def backward(pass: org.weft.CustomOperator.Backward) =
        computation
          .backward(
            Backward(
              arrays(pass.headGradients),
              arrays(pass.arguments),
              arrays(pass.states),
              arrays(pass.outputs),
              pass.wanted.asScala.map(_.booleanValue).toSeq
            )
          )
          .map(_.map(_.underlying).orNull)
          .asJava
    }
}
