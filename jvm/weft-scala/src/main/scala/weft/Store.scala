package weft

import scala.jdk.CollectionConverters._

/** Arrays by key that devices and workers share, MXNet's KVStore: what is pushed is summed, and
  * what is stored is pulled. Keys are texts; whole numbers stand for their decimals. Any thread may
  * use it; a call holds the store, also while an updater runs, and others wait. A call is checked
  * before it changes anything.
  * {{{
  * val store = new Store().setOptimizer(Optimizers.sgd(learning_rate = Some(0.1)))
  * store.init("w" -> weight)
  * store.push("w", gradientOfOneDevice, gradientOfAnother)
  * store.pull("w", weight)
  * }}}
  * Errors: NOT_FOUND for a key that is not there, SHAPE, what the optimizer says, CALLBACK where
  * the updater fails.
  *
  * @param kind "local" or "device" (or another of MXNet's names for stores of one process, which
  *   are the same here); UNSUPPORTED for distributed ones, NOT_FOUND for others
  */
final class Store(kind: String = "local") extends AutoCloseable {
  val underlying: org.weft.Store = new org.weft.Store(kind)

  /** Stores copies. Throws VALUE where a key is there already. */
  def init(values: (String, NDArray)*): Store =
    each(values)(underlying.init(_, _))

  def init(key: String, value: NDArray): Store = init(key -> value)
  def init(key: Long, value: NDArray): Store = init(key.toString -> value)

  /** Sums the arrays of each key, which may come several times. The sum replaces what is stored, or
    * goes to the updater or, as the gradient, to the optimizer.
    */
  def push(values: (String, NDArray)*): Store =
    each(values)(underlying.push(_, _))

  def push(key: String, values: NDArray*): Store = push(values.map(key -> _): _*)
  def push(key: Long, values: NDArray*): Store = push(key.toString, values: _*)

  /** Writes what is stored into arrays, which keep their element types. */
  def pull(outputs: (String, NDArray)*): Store =
    each(outputs)(underlying.pull(_, _))

  def pull(key: String, outputs: NDArray*): Store = pull(outputs.map(key -> _): _*)
  def pull(key: Long, outputs: NDArray*): Store = pull(key.toString, outputs: _*)

  /** Pushes and then pulls, with no other thread between: keys, values and outputs. */
  def pushPull(all: (String, NDArray, NDArray)*): Store = {
    underlying.pushPull(
      all.map(_._1).asJava,
      all.map(item => Call.array(item._2)).asJava,
      all.map(item => Call.array(item._3)).asJava
    )
    this
  }

  /** From now on what is pushed updates what is stored. Takes an updater's place. Parameters are
    * numbered in the order of [[init]]; keys that are no numbers are their names.
    */
  def setOptimizer(rule: Named): Store = {
    val optimizer = new org.weft.Optimizer(rule)
    try underlying.setOptimizer(optimizer)
    finally optimizer.close() // the store has it
    this
  }

  /** From now on `updater` is given a key, the sum of what was pushed, and the stored array, which
    * it writes. Takes an optimizer's place. It runs on the pushing thread; its arrays are closed
    * when it returns.
    */
  def setUpdater(updater: (String, NDArray, NDArray) => Unit): Store = {
    underlying.setUpdater((key, sum, stored) => updater(key, new NDArray(sum), new NDArray(stored)))
    this
  }

  /** From now on sums replace what is stored. */
  def clearUpdater(): Store = {
    underlying.setUpdater(null)
    this
  }

  /** The number of this worker, from 0. */
  def rank: Long = underlying.rank

  /** How many workers there are. */
  def numWorkers: Long = underlying.numWorkers
  override def close(): Unit = underlying.close()

  private def each(items: Seq[(String, NDArray)])(
      call: (java.util.List[String], java.util.List[org.weft.NDArray]) => Unit
  ): Store = {
    call(items.map(_._1).asJava, items.map(item => Call.array(item._2)).asJava)
    this
  }
}
