// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsRandom {

  /** Sets each element to zero with probability p and multiplies the others by 1 / (1 - p).
    * Outside of training, data itself.
    * @param data A floating array.
    * @param p Probability of zero, in [0, 1]; default 0.5.
    * @param mode Drop in training only, or always; one of always, training; default training.
    * @param axes Axes along which all elements share one draw; default ().
    * @param cudnn_off Accepted for compatibility; it has no effect; default False.
    */
  def Dropout(
      data: NDArray,
      p: Option[Double] = None,
      mode: Option[String] = None,
      axes: Option[Shape] = None,
      cudnn_off: Option[Boolean] = None
  ): NDArray =
    new Call("Dropout")
      .set("p", p)
      .set("mode", mode)
      .set("axes", axes)
      .set("cudnn_off", cudnn_off)
      .one(data)

  /** Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
    * @param lam Rate; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_exponential(
      lam: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_exponential")
      .set("lam", lam)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
    * @param alpha Shape; default 1.
    * @param beta Scale; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_gamma(
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_gamma")
      .set("alpha", alpha)
      .set("beta", beta)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
    * @param mu Mean; default 1.
    * @param alpha Dispersion; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_generalized_negative_binomial(
      mu: Option[Double] = None,
      alpha: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_generalized_negative_binomial")
      .set("mu", mu)
      .set("alpha", alpha)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Failures before the k-th success, where p is the probability of success.
    * @param k Number of successes; default 1.
    * @param p Probability of success; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_negative_binomial(
      k: Option[Double] = None,
      p: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_negative_binomial")
      .set("k", k)
      .set("p", p)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Normal with the given mean and standard deviation.
    * @param loc Mean; default 0.
    * @param scale Standard deviation; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def normal(
      loc: Option[Double] = None,
      scale: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_normal")
      .set("loc", loc)
      .set("scale", scale)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Normal with the given mean and standard deviation.
    * @param loc Mean; default 0.
    * @param scale Standard deviation; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_normal(
      loc: Option[Double] = None,
      scale: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_normal")
      .set("loc", loc)
      .set("scale", scale)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** The Dirichlet density. The result has the shape of sample without its last axis, and (1,)
    * where that is the only one.
    * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    * @param alpha Concentrations, shape (..., n).
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_dirichlet(
      sample: NDArray,
      alpha: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_dirichlet").set("is_log", is_log).one(sample, alpha)

  /** The exponential density lam exp(-lam x). The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param lam Rates.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_exponential(
      sample: NDArray,
      lam: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_exponential").set("is_log", is_log).one(sample, lam)

  /** The gamma density of shape alpha and rate beta. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param alpha Shapes.
    * @param beta Rates: inverse scales. Shape of alpha.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_gamma(
      sample: NDArray,
      alpha: NDArray,
      beta: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_gamma").set("is_log", is_log).one(sample, alpha, beta)

  /** The probability of a count under the negative binomial distribution of mean mu and variance
    * mu + alpha mu^2. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param mu Means.
    * @param alpha Dispersions. Shape of mu.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_generalized_negative_binomial(
      sample: NDArray,
      mu: NDArray,
      alpha: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_generalized_negative_binomial")
      .set("is_log", is_log)
      .one(sample, mu, alpha)

  /** The probability of a number of failures before the k-th success of probability p. The result
    * has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param k Numbers of successes.
    * @param p Probabilities of success. Shape of k.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_negative_binomial(
      sample: NDArray,
      k: NDArray,
      p: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_negative_binomial").set("is_log", is_log).one(sample, k, p)

  /** The normal density. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param mu Means.
    * @param sigma Standard deviations. Shape of mu.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_normal(
      sample: NDArray,
      mu: NDArray,
      sigma: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_normal").set("is_log", is_log).one(sample, mu, sigma)

  /** The probability of a count under the Poisson distribution. The result has the shape of
    * sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param lam Means.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_poisson(sample: NDArray, lam: NDArray, is_log: Option[Boolean] = None): NDArray =
    new Call("_random_pdf_poisson").set("is_log", is_log).one(sample, lam)

  /** The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    * the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param low Lower ends.
    * @param high Upper ends. Shape of low.
    * @param is_log Whether the logarithm is wanted; default False.
    */
  def random_pdf_uniform(
      sample: NDArray,
      low: NDArray,
      high: NDArray,
      is_log: Option[Boolean] = None
  ): NDArray =
    new Call("_random_pdf_uniform").set("is_log", is_log).one(sample, low, high)

  /** Random numbers. Poisson of mean lam.
    * @param lam Mean; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_poisson(
      lam: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_poisson")
      .set("lam", lam)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random integers, uniform on [low, high).
    * @param low Least value; required.
    * @param high One above the largest value; required.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Integer dtype; None: int32; default None.
    */
  def random_randint(
      low: Long,
      high: Long,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_randint")
      .put("low", low)
      .put("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Uniform on [low, high).
    * @param low Lower end; default 0.
    * @param high Upper end; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def random_uniform(
      low: Option[Double] = None,
      high: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_uniform")
      .set("low", low)
      .set("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers. Uniform on [low, high).
    * @param low Lower end; default 0.
    * @param high Upper end; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    */
  def uniform(
      low: Option[Double] = None,
      high: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_random_uniform")
      .set("low", low)
      .set("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .one()

  /** Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    * density lam exp(-lam x), mean 1 / lam.
    * @param lam Rate.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_exponential(
      lam: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_exponential").set("shape", shape).set("dtype", dtype).one(lam)

  /** Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    * shape alpha and scale beta: mean alpha * beta.
    * @param alpha Shape.
    * @param beta Scale. Shape of alpha.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_gamma(
      alpha: NDArray,
      beta: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_gamma").set("shape", shape).set("dtype", dtype).one(alpha, beta)

  /** Random numbers for each element of the parameters, of shape mu.shape + shape. Negative
    * binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
    * @param mu Mean.
    * @param alpha Dispersion. Shape of mu.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_generalized_negative_binomial(
      mu: NDArray,
      alpha: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_generalized_negative_binomial")
      .set("shape", shape)
      .set("dtype", dtype)
      .one(mu, alpha)

  /** Categories drawn with the given probabilities, and with get_prob the logarithms of their
    * probabilities. The result has shape data.shape[:-1] + shape.
    * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
    * @param shape Shape of what is drawn for each row; default ().
    * @param get_prob Return log(data) at the drawn categories as well; default False.
    * @param dtype Dtype of the categories; default int32.
    */
  def sample_multinomial(
      data: NDArray,
      shape: Option[Shape] = None,
      get_prob: Option[Boolean] = None,
      dtype: Option[DType] = None
  ): Seq[NDArray] =
    new Call("_sample_multinomial")
      .set("shape", shape)
      .set("get_prob", get_prob)
      .set("dtype", dtype)
      .all(data)

  /** Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    * the k-th success, where p is the probability of success.
    * @param k Number of successes.
    * @param p Probability of success. Shape of k.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_negative_binomial(
      k: NDArray,
      p: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_negative_binomial").set("shape", shape).set("dtype", dtype).one(k, p)

  /** Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    * given mean and standard deviation.
    * @param mu Mean.
    * @param sigma Standard deviation. Shape of mu.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_normal(
      mu: NDArray,
      sigma: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_normal").set("shape", shape).set("dtype", dtype).one(mu, sigma)

  /** Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of
    * mean lam.
    * @param lam Mean.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_poisson(
      lam: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_poisson").set("shape", shape).set("dtype", dtype).one(lam)

  /** Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on
    * [low, high).
    * @param low Lower end.
    * @param high Upper end. Shape of low.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    */
  def sample_uniform(
      low: NDArray,
      high: NDArray,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("_sample_uniform").set("shape", shape).set("dtype", dtype).one(low, high)

  /** data with its slices along the first axis in random order.
    * @param data At least one axis.
    */
  def shuffle(data: NDArray): NDArray =
    new Call("_shuffle").one(data)
}
