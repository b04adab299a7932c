package weft

import java.nio.file.Path
import org.weft.Fit.{Listener, Loss, Progress}
import scala.jdk.CollectionConverters._

/** A network with its parameters: to be trained, to predict, to be kept in files that Python and
  * MXNet read.
  *
  * @param underlying the Java object
  */
final class Model(val underlying: org.weft.Model) extends AutoCloseable {
  def this(network: Symbol) = this(new org.weft.Model(network.underlying))

  /** Makes all parameters; `data` is the shape of a batch of any size. */
  def initialize(initializer: Named, data: Shape): Model = {
    underlying.initialize(initializer, data.toArray: _*)
    this
  }

  def parameters: Map[String, NDArray] =
    underlying.parameters.asScala.view.mapValues(new NDArray(_)).toMap

  private def options(
      optimizer: Option[Named],
      learningRate: Option[Int => Double],
      metric: Option[Named],
      loss: Option[Loss],
      epochs: Option[Int],
      onBatch: Progress => Unit,
      onEpoch: Progress => Unit
  ): org.weft.Fit = {
    val options = org.weft.Fit.options()
    optimizer.foreach(options.optimizer)
    learningRate.foreach(rate => options.learningRate(epoch => rate(epoch)))
    metric.foreach(options.metric)
    loss.foreach(options.loss)
    epochs.foreach(options.epochs)
    options.listener(new Listener {
      override def batch(progress: Progress): Unit = onBatch(progress)
      override def epoch(progress: Progress): Unit = onEpoch(progress)
    })
  }

  /** Trains on the batches of an iterator. */
  def fitBatches(
      batches: DataIter,
      optimizer: Option[Named] = None,
      learningRate: Option[Int => Double] = None,
      metric: Option[Named] = None,
      loss: Option[Loss] = None,
      epochs: Option[Int] = None,
      onBatch: Progress => Unit = _ => (),
      onEpoch: Progress => Unit = _ => ()
  ): Model = {
    val how = options(optimizer, learningRate, metric, loss, epochs, onBatch, onEpoch)
    underlying.fit(batches.underlying, how)
    this
  }

  /** Trains. What is left out is as [[org.weft.Fit]] has it; `learningRate` gives the rate of an
    * epoch, from 0.
    */
  def fit(
      data: NDArray,
      labels: NDArray,
      optimizer: Option[Named] = None,
      learningRate: Option[Int => Double] = None,
      metric: Option[Named] = None,
      loss: Option[Loss] = None,
      epochs: Option[Int] = None,
      batchSize: Option[Int] = None,
      shuffle: Option[Long] = None,
      validation: Option[(NDArray, NDArray)] = None,
      onBatch: Progress => Unit = _ => (),
      onEpoch: Progress => Unit = _ => ()
  ): Model = {
    val how = options(optimizer, learningRate, metric, loss, epochs, onBatch, onEpoch)
    batchSize.foreach(how.batchSize)
    shuffle.foreach(how.shuffle)
    validation.foreach { case (x, y) => how.validation(x.underlying, y.underlying) }
    underlying.fit(data.underlying, labels.underlying, how)
    this
  }

  /** Lets the training that runs end after the batch that it is at. */
  def stop(): Unit = underlying.stop()

  /** The first output for some samples, `batchSize` at a time. */
  def predict(data: NDArray, batchSize: Int = 256): NDArray =
    new NDArray(underlying.predict(data.underlying, batchSize))
  def evaluate(data: NDArray, labels: NDArray, metric: Named): Double =
    underlying.evaluate(data.underlying, labels.underlying, metric)

  /** Measures the first output on a pass of an iterator. */
  def evaluate(batches: DataIter, metric: Named): Double =
    underlying.evaluate(batches.underlying, metric)

  /** Writes PREFIX-symbol.json and PREFIX-EPOCH.params. */
  def save(prefix: String, epoch: Int = 0): Unit = underlying.save(Path.of(prefix), epoch)

  /** The contents of the two files, which [[Model.of]] reads: to be sent elsewhere. */
  def toBytes: (String, Array[Byte]) = (underlying.network.toJson, underlying.parameterBytes)
  override def close(): Unit = underlying.close()
}

object Model {
  def load(prefix: String, epoch: Int = 0): Model =
    new Model(org.weft.Model.load(Path.of(prefix), epoch))
  def of(json: String, parameters: Array[Byte]): Model =
    new Model(org.weft.Model.of(json, parameters))

  /** Prints a line for an epoch: `fit(..., onEpoch = Model.print)`. */
  val print: Progress => Unit = progress => org.weft.Fit.PRINT.epoch(progress)
}

/** A batch of a [[DataIter]].
  *
  * @param data samples along the first axis
  * @param label what belongs to them; None where the iterator has no labels
  * @param pad how many samples at the end only fill the batch up
  */
final case class Batch(data: NDArray, label: Option[NDArray], pad: Int) extends AutoCloseable {
  override def close(): Unit = {
    data.close()
    label.foreach(_.close())
  }
}

/** Batches that the library's threads read, decode and fill ahead, one of [[Iterators]]. */
final class DataIter(kind: Named) extends AutoCloseable {
  val underlying: org.weft.DataIter = new org.weft.DataIter(kind)

  /** The next batch; None at the end of a pass. */
  def next(): Option[Batch] = Option(underlying.next()).map { batch =>
    Batch(new NDArray(batch.data), Option(batch.label).map(new NDArray(_)), batch.pad)
  }

  /** What is left of this pass: `batches.iterator.map(_.data.shape)`. */
  def iterator: Iterator[Batch] =
    Iterator.continually(next()).takeWhile(_.isDefined).flatten

  /** Starts the next pass. */
  def reset(): Unit = underlying.reset()
  override def close(): Unit = underlying.close()
}

/** A rule by which parameters follow their gradients, one of [[Optimizers]]. */
final class Optimizer(rule: Named) extends AutoCloseable {
  val underlying: org.weft.Optimizer = new org.weft.Optimizer(rule)
  def update(keys: Seq[Long], weights: Seq[NDArray], gradients: Seq[NDArray]): Unit =
    underlying.update(
      keys.toArray,
      weights.map(_.underlying).asJava,
      gradients.map(_.underlying).asJava
    )
  def set(attribute: String, value: Any): Optimizer = {
    underlying.set(attribute, Call.java(value))
    this
  }
  override def close(): Unit = underlying.close()
}

/** A mean over batches, one of [[Metrics]]. */
final class Metric(kind: Named) extends AutoCloseable {
  val underlying: org.weft.Metric = new org.weft.Metric(kind)
  def update(labels: NDArray, predictions: NDArray): Metric = {
    underlying.update(labels.underlying, predictions.underlying)
    this
  }
  def get: Double = underlying.get
  def reset(): Unit = underlying.reset()
  override def close(): Unit = underlying.close()
  override def toString: String = underlying.toString
}
