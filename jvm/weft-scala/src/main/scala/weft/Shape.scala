package weft

/** Sizes of axes, outermost first. */
final class Shape private (val toSeq: Seq[Long]) {
  def length: Int = toSeq.length
  def apply(axis: Int): Long = toSeq(axis)

  /** The number of elements. */
  def product: Long = toSeq.product
  private[weft] def toArray: Array[Long] = toSeq.toArray
  override def equals(other: Any): Boolean = other match {
    case shape: Shape => shape.toSeq == toSeq
    case _ => false
  }
  override def hashCode: Int = toSeq.hashCode
  override def toString: String = toSeq.mkString("(", ", ", if (length == 1) ",)" else ")")
}

object Shape {
  def apply(sizes: Long*): Shape = new Shape(sizes.toVector)
  private[weft] def of(sizes: Array[Long]): Shape = new Shape(sizes.toVector)
}

/** One step of basic indexing: a position, a range (`1 until 3`), or `::` for a whole axis. */
final class Slice private[weft] (val underlying: org.weft.Index)

object Slice {
  import scala.language.implicitConversions

  implicit def position(index: Int): Slice = new Slice(org.weft.Index.at(index.toLong))
  implicit def position(index: Long): Slice = new Slice(org.weft.Index.at(index))

  /** As in NumPy negative positions count from the end: `1 until -1` leaves the last one out, `1 to
    * -1` has it, and `-1 to 0 by -1` is the whole axis backwards. Positions beyond the axis are
    * left out.
    */
  implicit def range(range: Range): Slice = {
    val forward = range.step > 0
    val behind = if (range.isInclusive) range.end + range.step.sign else range.end
    val toTheLast = range.isInclusive && forward && range.end == -1
    val toTheFirst =
      !forward && (range.isInclusive && range.end == 0 || range.start >= 0 && behind < 0)
    val end: java.lang.Long = if (toTheLast || toTheFirst) null else behind.toLong
    new Slice(org.weft.Index.range(range.start.toLong, end, range.step.toLong))
  }
  implicit def whole(all: collection.immutable.::.type): Slice = new Slice(org.weft.Index.all())

  /** From a position to the end. */
  def from(begin: Long): Slice = new Slice(org.weft.Index.from(begin))

  /** A new axis of size 1. */
  val newAxis: Slice = new Slice(org.weft.Index.newAxis())

  /** All axes that no other step is for. */
  val ellipsis: Slice = new Slice(org.weft.Index.ellipsis())
}
