package weft

/** Element types. */
object Types {
  val FLOAT32: DType = org.weft.DType.FLOAT32
  val FLOAT64: DType = org.weft.DType.FLOAT64
  val FLOAT16: DType = org.weft.DType.FLOAT16
  val UINT8: DType = org.weft.DType.UINT8
  val INT32: DType = org.weft.DType.INT32
  val INT8: DType = org.weft.DType.INT8
  val INT64: DType = org.weft.DType.INT64
  val BOOL: DType = org.weft.DType.BOOL
  val INT16: DType = org.weft.DType.INT16
  val UINT16: DType = org.weft.DType.UINT16
  val UINT32: DType = org.weft.DType.UINT32
  val UINT64: DType = org.weft.DType.UINT64
  val BFLOAT16: DType = org.weft.DType.BFLOAT16

  /** The type of a name such as "float32". Throws TYPE where there is none. */
  def named(name: String): DType = org.weft.DType.named(name)
}

/** Devices. */
object Context {
  val cpu: Device = org.weft.Device.CPU
  def gpu(id: Int = 0): Device = org.weft.Device.gpu(id)
}
