// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class InitializerRules private[weft] () {

  /** Kernel of a transposed convolution that interpolates linearly; (..., h, w).
    */
  def bilinear(): Named =
    Call.named("bilinear")

  /** One value for all elements.
    * @param value The value; required.
    */
  def constant(value: Double): Named =
    Call.named("constant", "value" -> Some(value))

  /** Zeros, but for the second quarter, the forget gate.
    * @param forget_bias Bias of the forget gate; default 1.
    */
  def lstmbias(forget_bias: Option[Double] = None): Named =
    Call.named("lstmbias", "forget_bias" -> forget_bias)

  /** Normal values for layers followed by a (leaky) rectifier (He et al. 2015).
    * @param factor_type Which number counts; one of avg, in, out; default avg.
    * @param slope Slope of the rectifier for negative values; default 0.25.
    */
  def msraprelu(factor_type: Option[String] = None, slope: Option[Double] = None): Named =
    Call.named("msraprelu", "factor_type" -> factor_type, "slope" -> slope)

  /** Normal with mean 0.
    * @param sigma Standard deviation; default 0.01.
    */
  def normal(sigma: Option[Double] = None): Named =
    Call.named("normal", "sigma" -> sigma)

  /** All ones.
    */
  def one(): Named =
    Call.named("one")

  /** Uniform on [-scale, scale).
    * @param scale Bound of the values; default 0.07.
    */
  def uniform(scale: Option[Double] = None): Named =
    Call.named("uniform", "scale" -> scale)

  /** Values whose bound (uniform) or deviation (gaussian) is sqrt(magnitude / factor), where
    * factor is the number of inputs, of outputs, or their mean (Glorot and Bengio 2010).
    * @param rnd_type Distribution; one of uniform, gaussian; default uniform.
    * @param factor_type What factor is; one of avg, in, out; default avg.
    * @param magnitude Scale of the variance; default 3.
    */
  def xavier(
      rnd_type: Option[String] = None,
      factor_type: Option[String] = None,
      magnitude: Option[Double] = None
  ): Named =
    Call.named("xavier", "rnd_type" -> rnd_type, "factor_type" -> factor_type, "magnitude" ->
      magnitude)

  /** All zeros.
    */
  def zero(): Named =
    Call.named("zero")
}
