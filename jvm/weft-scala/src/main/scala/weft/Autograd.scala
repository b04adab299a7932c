package weft

import scala.jdk.CollectionConverters._
import scala.util.Using

/** Recording of operators, and gradients. */
object Autograd {

  /** Runs a block that is recorded, in training mode unless told otherwise. */
  def record[A](block: => A): A = Using.resource(org.weft.Autograd.record())(_ => block)
  def record[A](training: Boolean)(block: => A): A =
    Using.resource(org.weft.Autograd.record(training))(_ => block)

  /** Runs a block that is not recorded. */
  def pause[A](training: Boolean = false)(block: => A): A =
    Using.resource(org.weft.Autograd.pause(training))(_ => block)

  def isRecording: Boolean = org.weft.Autograd.isRecording
  def isTraining: Boolean = org.weft.Autograd.isTraining

  /** Leaves the gradients of the heads with the arrays that have one attached. */
  def backward(
      heads: Seq[NDArray],
      headGradients: Option[Seq[NDArray]] = None,
      retainGraph: Boolean = false,
      training: Boolean = true
  ): Unit = org.weft.Autograd.backward(
    heads.map(_.underlying).asJava,
    headGradients.map(_.map(Call.array).asJava).orNull,
    retainGraph,
    training
  )

  /** Gradients of the sum of the heads, as new arrays. */
  def gradients(
      heads: Seq[NDArray],
      variables: Seq[NDArray],
      createGraph: Boolean = false
  ): Seq[NDArray] = org.weft.Autograd
    .gradients(heads.map(_.underlying).asJava, variables.map(_.underlying).asJava, createGraph)
    .asScala
    .map(new NDArray(_))
    .toSeq

  /** Gives outputs a gradient of the program's own; `None` stands for zeros. */
  def custom(inputs: Seq[NDArray], outputs: Seq[NDArray])(
      backward: Seq[NDArray] => Seq[Option[NDArray]]
  ): Unit = org.weft.Autograd.custom(
    inputs.map(_.underlying).asJava,
    outputs.map(_.underlying).asJava,
    heads =>
      backward(heads.asScala.map(new NDArray(_)).toSeq).map(_.map(_.underlying).orNull).asJava
  )
}
