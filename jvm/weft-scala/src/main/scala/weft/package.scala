import scala.util.Using

/** weft for Scala. `nd` has all operators of arrays, `sym` those of symbols. */
package object weft {
  type DType = org.weft.DType
  val DType: Types.type = Types
  type Device = org.weft.Device
  type Named = org.weft.Named
  type Scope = org.weft.Scope
  type Fit = org.weft.Fit
  type WeftException = org.weft.WeftException

  /** Errors by kind:
    * `Try(x + y) match { case Failure(WeftException(Kind.SHAPE, message)) => ... }`.
    */
  object WeftException {
    def unapply(error: WeftException): Some[(org.weft.WeftException.Kind, String)] =
      Some((error.kind, error.getMessage))
  }

  /** Runs a block and gives back the arrays that were made in it, but for those that it keeps:
    * `scoped { scope => scope.keep(x + y) }`.
    */
  def scoped[A](block: Scope => A): A = Using.resource(org.weft.Scope.open())(block)

  implicit final class ScopeOps(private val scope: Scope) extends AnyVal {

    /** Hands an array to the scope around this one. */
    def keep(array: NDArray): NDArray = { scope.keep(array.underlying); array }
  }

  /** Numbers on the left of arrays and symbols. */
  implicit final class NumberOps(private val value: Double) extends AnyVal {
    def +(array: NDArray): NDArray = array + value
    def -(array: NDArray): NDArray = new NDArray(array.underlying.rsub(value))
    def *(array: NDArray): NDArray = array * value
    def /(array: NDArray): NDArray = new NDArray(array.underlying.rdiv(value))
    def +(symbol: Symbol): Symbol = symbol + value
    def -(symbol: Symbol): Symbol = new Symbol(symbol.underlying.rsub(value))
    def *(symbol: Symbol): Symbol = symbol * value
    def /(symbol: Symbol): Symbol = new Symbol(symbol.underlying.rdiv(value))
  }

  def version: String = org.weft.Weft.version

  /** Seeds random numbers. */
  def seed(seed: Long): Unit = org.weft.Weft.seed(seed)

  /** Sets how many threads operators use. Throws VALUE below 1. */
  def setNumThreads(n: Int): Unit = org.weft.Weft.setNumThreads(n)

  /** Returns when all queued work is done. */
  def waitAll(): Unit = org.weft.Weft.waitAll()

  /** Bytes that arrays hold on the CPU. */
  def memoryInUse: Long = org.weft.Weft.memory(Context.cpu).inUse

  /** Caps the memory of the CPU, 0: not. Beyond it MEMORY is thrown, once forgotten arrays are given
    * back.
    */
  def setMemoryLimit(bytes: Long): Unit = org.weft.Weft.setMemoryLimit(Context.cpu, bytes)

  /** Records the operators that a block runs; gives its value, and the events in Chrome's trace
    * format.
    */
  def profiled[A](block: => A): (A, String) = {
    org.weft.Weft.profile(org.weft.Weft.Profile.OPERATORS)
    val value =
      try block
      finally org.weft.Weft.profile(org.weft.Weft.Profile.NOTHING)
    (value, org.weft.Weft.dumpProfile)
  }
}
