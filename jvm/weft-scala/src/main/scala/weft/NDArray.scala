package weft

/** An array of numbers: row-major, shapes name the outermost axis first, indices count from 0.
  *
  * `close` gives its memory back, as does the scope it was made in ([[scoped]]); what is forgotten
  * is given back when the collector finds it. Any thread may use it.
  *
  * @param underlying the Java object
  */
final class NDArray(val underlying: org.weft.NDArray) extends AutoCloseable {
  def shape: Shape = Shape.of(underlying.shape)
  def size: Long = underlying.size
  def dtype: DType = underlying.dtype
  def device: Device = underlying.device
  def isClosed: Boolean = underlying.isClosed
  override def close(): Unit = underlying.close()

  /** The elements as floats, whatever the array holds. Waits. */
  def toArray: Array[Float] =
    if (dtype == DType.FLOAT32) underlying.toFloatArray
    else as(DType.FLOAT32)(_.toFloatArray)

  /** The elements as doubles, whatever the array holds. Waits. */
  def toDoubles: Array[Double] =
    if (dtype == DType.FLOAT64) underlying.toDoubleArray
    else as(DType.FLOAT64)(_.toDoubleArray)

  /** The elements as whole numbers, whatever the array holds. Waits. */
  def toLongs: Array[Long] =
    if (dtype == DType.INT64) underlying.toLongArray
    else as(DType.INT64)(_.toLongArray)

  private def as[A](wanted: DType)(read: org.weft.NDArray => A): A = {
    val converted = underlying.asType(wanted)
    try read(converted)
    finally converted.close()
  }

  /** The one element of an array of size 1. Waits. Throws SHAPE for other sizes. */
  def toScalar: Double = underlying.item

  def +(other: NDArray): NDArray = new NDArray(underlying.add(other.underlying))
  def +(value: Double): NDArray = new NDArray(underlying.add(value))
  def -(other: NDArray): NDArray = new NDArray(underlying.sub(other.underlying))
  def -(value: Double): NDArray = new NDArray(underlying.sub(value))
  def *(other: NDArray): NDArray = new NDArray(underlying.mul(other.underlying))
  def *(value: Double): NDArray = new NDArray(underlying.mul(value))
  def /(other: NDArray): NDArray = new NDArray(underlying.div(other.underlying))
  def /(value: Double): NDArray = new NDArray(underlying.div(value))
  def %(other: NDArray): NDArray = new NDArray(underlying.mod(other.underlying))
  def %(value: Double): NDArray = new NDArray(underlying.mod(value))
  def **(other: NDArray): NDArray = new NDArray(underlying.pow(other.underlying))
  def **(value: Double): NDArray = new NDArray(underlying.pow(value))
  def unary_- : NDArray = new NDArray(underlying.neg)

  /** Comparisons give 0 and 1 in the type of the arrays. */
  def >(other: NDArray): NDArray = new NDArray(underlying.gt(other.underlying))
  def >(value: Double): NDArray = new NDArray(underlying.gt(value))
  def >=(other: NDArray): NDArray = new NDArray(underlying.ge(other.underlying))
  def >=(value: Double): NDArray = new NDArray(underlying.ge(value))
  def <(other: NDArray): NDArray = new NDArray(underlying.lt(other.underlying))
  def <(value: Double): NDArray = new NDArray(underlying.lt(value))
  def <=(other: NDArray): NDArray = new NDArray(underlying.le(other.underlying))
  def <=(value: Double): NDArray = new NDArray(underlying.le(value))
  def ===(other: NDArray): NDArray = new NDArray(underlying.eq(other.underlying: org.weft.NDArray))
  def ===(value: Double): NDArray = new NDArray(underlying.eq(value))
  def =!=(other: NDArray): NDArray = new NDArray(underlying.ne(other.underlying: org.weft.NDArray))
  def =!=(value: Double): NDArray = new NDArray(underlying.ne(value))

  /** In place: what was recorded keeps the old value. */
  def +=(other: NDArray): NDArray = replace(this + other)
  def +=(value: Double): NDArray = replace(this + value)
  def -=(other: NDArray): NDArray = replace(this - other)
  def -=(value: Double): NDArray = replace(this - value)
  def *=(other: NDArray): NDArray = replace(this * other)
  def *=(value: Double): NDArray = replace(this * value)

  private def replace(result: NDArray): NDArray =
    try set(result)
    finally result.close()

  /** A view of a part: `x(0)`, `x(1 until 3)`, `x(::, -1)`. It shares memory with this array. */
  def apply(steps: Slice*): NDArray = new NDArray(underlying.get(steps.map(_.underlying): _*))

  /** Writes into a part: `x(0) = y`; with more steps `x(0, 1, 2, 3).set(y)`. */
  def update(step: Slice, value: NDArray): Unit = write(apply(step), value)
  def update(first: Slice, second: Slice, value: NDArray): Unit = write(apply(first, second), value)
  def update(first: Slice, second: Slice, third: Slice, value: NDArray): Unit =
    write(apply(first, second, third), value)
  def update(step: Slice, value: Double): Unit = fill(apply(step), value)
  def update(first: Slice, second: Slice, value: Double): Unit = fill(apply(first, second), value)
  def update(first: Slice, second: Slice, third: Slice, value: Double): Unit =
    fill(apply(first, second, third), value)

  private def write(view: NDArray, value: NDArray): Unit =
    try { view.set(value); () }
    finally view.close()
  private def fill(view: NDArray, value: Double): Unit =
    try { view.set(value); () }
    finally view.close()

  /** A view of positions of the first axis. */
  def slice(begin: Long, end: Long): NDArray = new NDArray(underlying.slice(begin, end))

  /** The same elements under another shape, of which one size may be -1, as a view. */
  def reshape(sizes: Long*): NDArray = new NDArray(underlying.reshape(sizes: _*))

  /** Writes another array's elements into this one. */
  def set(value: NDArray): NDArray = { underlying.assign(value.underlying); this }

  /** Writes a number into every element. */
  def set(value: Double): NDArray = { underlying.fill(value); this }

  def copy(): NDArray = new NDArray(underlying.copy())
  def copyTo(device: Device): NDArray = new NDArray(underlying.copyTo(device))
  def detach(): NDArray = new NDArray(underlying.detach())
  def asType(dtype: DType): NDArray = new NDArray(underlying.asType(dtype))

  /** Returns when the array is computed; throws what went wrong with it. */
  def waitToRead(): Unit = underlying.await()

  /** Views of the positions of the first axis. Throws INDEX where there is no axis. */
  def rows: IndexedSeq[NDArray] =
    if (shape.length == 0)
      throw new WeftException(
        org.weft.WeftException.Kind.INDEX,
        "rows: the array has no axis, expected at least 1"
      )
    else (0L until shape(0)).map(i => apply(i))

  /** From now on backward passes leave a gradient with this array, added to with `add`. */
  def attachGradient(add: Boolean = false): NDArray = { underlying.attachGradient(add); this }
  def gradient: Option[NDArray] = Option(underlying.gradient).map(new NDArray(_))
  def backward(): Unit = underlying.backward()

  override def toString: String = underlying.toString
}

object NDArray {

  /** Copies of numbers in row-major order: float32 of `Float`, float64 of `Double`, int32 of `Int`,
    * int64 of `Long`, int16 of `Short`, int8 of `Byte`, bool of `Boolean`. Throws SHAPE where there
    * are not as many as the shape has.
    */
  def array(numbers: Array[Float], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Double], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Int], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Long], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Short], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Byte], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))
  def array(numbers: Array[Boolean], shape: Shape): NDArray =
    shaped(numbers.length, shape)(org.weft.NDArray.of(numbers, _: _*))

  private def shaped(n: Int, shape: Shape)(make: Array[Long] => org.weft.NDArray): NDArray = {
    if (shape.product != n)
      throw new WeftException(
        org.weft.WeftException.Kind.SHAPE,
        s"array: $n numbers for the shape $shape"
      )
    val made = make(shape.toArray)
    if (shape.length > 0) new NDArray(made)
    else // to Java no sizes are one axis, to Scala none at all
      try new NDArray(made.reshape())
      finally made.close()
  }

  /** Two axes of float32: `rows(Seq(1, 2), Seq(3, 4))`. Throws SHAPE for rows of different
    * lengths.
    */
  def rows(rows: Seq[Float]*): NDArray = {
    val width = rows.headOption.fold(0)(_.length)
    rows.find(_.length != width).foreach { row =>
      throw new WeftException(
        org.weft.WeftException.Kind.SHAPE,
        s"rows: a row of ${row.length} numbers, expected $width as in the first"
      )
    }
    array(rows.flatten.toArray, Shape(rows.length.toLong, width.toLong))
  }

  /** One axis of float32. */
  def apply(numbers: Float*): NDArray = new NDArray(org.weft.NDArray.of(numbers.toArray))
  def full(shape: Shape, value: Double, dtype: DType = DType.FLOAT32): NDArray =
    new NDArray(org.weft.NDArray.full(value, dtype, shape.toArray: _*))
  def zeros(shape: Shape, dtype: DType = DType.FLOAT32): NDArray = full(shape, 0, dtype)
  def ones(shape: Shape, dtype: DType = DType.FLOAT32): NDArray = full(shape, 1, dtype)
  def scalar(value: Double): NDArray = new NDArray(org.weft.NDArray.scalar(value))

  /** MXNet's .params files: arrays by name. */
  def load(file: String): Map[String, NDArray] = Params.load(file)
  def save(file: String, arrays: Map[String, NDArray]): Unit = Params.save(file, arrays)
}
