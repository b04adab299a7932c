;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn dropout
  "Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
  of training, data itself.
  data: A floating array.
  :p: Probability of zero, in [0, 1]; default 0.5.
  :mode: Drop in training only, or always; one of always, training; default training.
  :axes: Axes along which all elements share one draw; default ().
  :cudnn-off: Accepted for compatibility; it has no effect; default False."
  {:arglists '([data & {:keys [p mode axes cudnn-off]}])}
  [data & options]
  (call-one "Dropout" [data] options))

(defn random-exponential
  "Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
  :lam: Rate; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [lam shape ctx dtype]}])}
  [& options]
  (call-one "_random_exponential" [] options))

(defn random-gamma
  "Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
  :alpha: Shape; default 1.
  :beta: Scale; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [alpha beta shape ctx dtype]}])}
  [& options]
  (call-one "_random_gamma" [] options))

(defn random-generalized-negative-binomial
  "Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
  :mu: Mean; default 1.
  :alpha: Dispersion; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [mu alpha shape ctx dtype]}])}
  [& options]
  (call-one "_random_generalized_negative_binomial" [] options))

(defn random-negative-binomial
  "Random numbers. Failures before the k-th success, where p is the probability of success.
  :k: Number of successes; default 1.
  :p: Probability of success; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [k p shape ctx dtype]}])}
  [& options]
  (call-one "_random_negative_binomial" [] options))

(defn normal
  "Random numbers. Normal with the given mean and standard deviation.
  :loc: Mean; default 0.
  :scale: Standard deviation; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [loc scale shape ctx dtype]}])}
  [& options]
  (call-one "_random_normal" [] options))

(defn random-normal
  "Random numbers. Normal with the given mean and standard deviation.
  :loc: Mean; default 0.
  :scale: Standard deviation; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [loc scale shape ctx dtype]}])}
  [& options]
  (call-one "_random_normal" [] options))

(defn random-pdf-dirichlet
  "The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
  that is the only one.
  sample: (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
  alpha: Concentrations, shape (..., n).
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample alpha & {:keys [is-log]}])}
  [sample alpha & options]
  (call-one "_random_pdf_dirichlet" [sample alpha] options))

(defn random-pdf-exponential
  "The exponential density lam exp(-lam x). The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  lam: Rates.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample lam & {:keys [is-log]}])}
  [sample lam & options]
  (call-one "_random_pdf_exponential" [sample lam] options))

(defn random-pdf-gamma
  "The gamma density of shape alpha and rate beta. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  alpha: Shapes.
  beta: Rates: inverse scales. Shape of alpha.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample alpha beta & {:keys [is-log]}])}
  [sample alpha beta & options]
  (call-one "_random_pdf_gamma" [sample alpha beta] options))

(defn random-pdf-generalized-negative-binomial
  "The probability of a count under the negative binomial distribution of mean mu and variance mu
  + alpha mu^2. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  mu: Means.
  alpha: Dispersions. Shape of mu.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample mu alpha & {:keys [is-log]}])}
  [sample mu alpha & options]
  (call-one "_random_pdf_generalized_negative_binomial" [sample mu alpha] options))

(defn random-pdf-negative-binomial
  "The probability of a number of failures before the k-th success of probability p. The result
  has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  k: Numbers of successes.
  p: Probabilities of success. Shape of k.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample k p & {:keys [is-log]}])}
  [sample k p & options]
  (call-one "_random_pdf_negative_binomial" [sample k p] options))

(defn random-pdf-normal
  "The normal density. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  mu: Means.
  sigma: Standard deviations. Shape of mu.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample mu sigma & {:keys [is-log]}])}
  [sample mu sigma & options]
  (call-one "_random_pdf_normal" [sample mu sigma] options))

(defn random-pdf-poisson
  "The probability of a count under the Poisson distribution. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  lam: Means.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample lam & {:keys [is-log]}])}
  [sample lam & options]
  (call-one "_random_pdf_poisson" [sample lam] options))

(defn random-pdf-uniform
  "The uniform density 1 / (high - low), without a look at where the sample lies. The result has
  the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  low: Lower ends.
  high: Upper ends. Shape of low.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample low high & {:keys [is-log]}])}
  [sample low high & options]
  (call-one "_random_pdf_uniform" [sample low high] options))

(defn random-poisson
  "Random numbers. Poisson of mean lam.
  :lam: Mean; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [lam shape ctx dtype]}])}
  [& options]
  (call-one "_random_poisson" [] options))

(defn random-randint
  "Random integers, uniform on [low, high).
  :low: Least value; required.
  :high: One above the largest value; required.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Integer dtype; None: int32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& options]
  (call-one "_random_randint" [] options))

(defn random-uniform
  "Random numbers. Uniform on [low, high).
  :low: Lower end; default 0.
  :high: Upper end; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& options]
  (call-one "_random_uniform" [] options))

(defn uniform
  "Random numbers. Uniform on [low, high).
  :low: Lower end; default 0.
  :high: Upper end; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& options]
  (call-one "_random_uniform" [] options))

(defn sample-exponential
  "Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
  density lam exp(-lam x), mean 1 / lam.
  lam: Rate.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([lam & {:keys [shape dtype]}])}
  [lam & options]
  (call-one "_sample_exponential" [lam] options))

(defn sample-gamma
  "Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
  shape alpha and scale beta: mean alpha * beta.
  alpha: Shape.
  beta: Scale. Shape of alpha.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([alpha beta & {:keys [shape dtype]}])}
  [alpha beta & options]
  (call-one "_sample_gamma" [alpha beta] options))

(defn sample-generalized-negative-binomial
  "Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
  of mean mu and dispersion alpha: variance mu + alpha mu^2.
  mu: Mean.
  alpha: Dispersion. Shape of mu.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([mu alpha & {:keys [shape dtype]}])}
  [mu alpha & options]
  (call-one "_sample_generalized_negative_binomial" [mu alpha] options))

(defn sample-multinomial
  "Categories drawn with the given probabilities, and with get_prob the logarithms of their
  probabilities. The result has shape data.shape[:-1] + shape.
  data: (..., k): probabilities of the k categories; a row is divided by its sum.
  :shape: Shape of what is drawn for each row; default ().
  :get-prob: Return log(data) at the drawn categories as well; default False.
  :dtype: Dtype of the categories; default int32."
  {:arglists '([data & {:keys [shape get-prob dtype]}])}
  [data & options]
  (call-all "_sample_multinomial" [data] options))

(defn sample-negative-binomial
  "Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
  the k-th success, where p is the probability of success.
  k: Number of successes.
  p: Probability of success. Shape of k.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([k p & {:keys [shape dtype]}])}
  [k p & options]
  (call-one "_sample_negative_binomial" [k p] options))

(defn sample-normal
  "Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
  given mean and standard deviation.
  mu: Mean.
  sigma: Standard deviation. Shape of mu.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([mu sigma & {:keys [shape dtype]}])}
  [mu sigma & options]
  (call-one "_sample_normal" [mu sigma] options))

(defn sample-poisson
  "Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
  lam.
  lam: Mean.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([lam & {:keys [shape dtype]}])}
  [lam & options]
  (call-one "_sample_poisson" [lam] options))

(defn sample-uniform
  "Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
  high).
  low: Lower end.
  high: Upper end. Shape of low.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([low high & {:keys [shape dtype]}])}
  [low high & options]
  (call-one "_sample_uniform" [low high] options))

(defn shuffle
  "data with its slices along the first axis in random order.
  data: At least one axis."
  {:arglists '([data])}
  [data & options]
  (call-one "_shuffle" [data] options))
