;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn contrib-bilinear-resize2-d
  "Resizes images by bilinear interpolation: to height and width, by factors, to the size of
  another array, or to a neighbouring even or odd size.
  data: Shape (batch, channels, height, width), floating point.
  :like: Mode like: an array whose last two axes are the wanted size.
  :height: Height of the result, at least 1; default 1.
  :width: Width of the result, at least 1; default 1.
  :scale-height: Factor of the height; replaces height; default None.
  :scale-width: Factor of the width; replaces width; default None.
  :mode: How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale, size,
    to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
  :align-corners: Whether the centres of the corner pixels coincide, else their borders; default
    True.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [like height width scale-height scale-width mode align-corners
  name]}])}
  [data & options]
  (call-one "_contrib_BilinearResize2D" [data :like] options))

(defn contrib-allclose
  "1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
  shape (). Infinities are close to themselves. No gradient.
  a: Any shape and dtype.
  :b: Shape and dtype of a.
  :rtol: Tolerance relative to b; default 1e-05.
  :atol: Absolute tolerance; default 1e-08.
  :equal-nan: Whether NaNs are close to each other; default True.
  :name: The node's name; default: made."
  {:arglists '([a & {:keys [b rtol atol equal-nan name]}])}
  [a & options]
  (call-one "_contrib_allclose" [a :b] options))

(defn contrib-count-sketch
  "Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
  s[i] data[..., i].
  data: Shape (..., d), floating point; the result is (..., out_dim).
  :h: Places in [0, out_dim), d elements: shape (d,) or (1, d).
  :s: Signs, 1 or -1, d elements: shape (d,) or (1, d).
  :out-dim: Number of places; required.
  :processing-batch-size: Accepted for compatibility; has no effect; default 32.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [h s out-dim processing-batch-size name]}])}
  [data & options]
  (call-one "_contrib_count_sketch" [data :h :s] options))

(defn contrib-div-sqrt-dim
  "data / sqrt(size of the last axis), as attention scales its scores.
  data: At least one axis; floating point.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_contrib_div_sqrt_dim" [data] options))

(defn contrib-fft
  "Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
  imaginary part, real part, ...
  data: Shape (..., d), floating point; the result is (..., 2 d).
  :compute-size: Accepted for compatibility; has no effect; default 128.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [compute-size name]}])}
  [data & options]
  (call-one "_contrib_fft" [data] options))

(defn contrib-getnnz
  "The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
  No gradient.
  data: Any shape and dtype.
  :axis: The axis that is counted along; None: the whole array; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis name]}])}
  [data & options]
  (call-one "_contrib_getnnz" [data] options))

(defn contrib-gradientmultiplier
  "The input; its gradient is multiplied by a number (negative: reversed).
  data: Any shape.
  :scalar: The number; default 1.
  :is-int: Whether the number was an integer; kept for files; default True.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [scalar is-int name]}])}
  [data & options]
  (call-one "_contrib_gradientmultiplier" [data] options))

(defn contrib-hawkesll
  "Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
  exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
  their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
  lda: Background intensities, shape (batch, processes), float32 or float64.
  :alpha: Branching ratios, shape (processes,).
  :beta: Rates of decay, shape (processes,).
  :state: States at time 0, shape (batch, processes).
  :lags: Times between events, shape (batch, steps).
  :marks: Processes that the events belong to, shape (batch, steps), any dtype.
  :valid-length: Events of each sample, shape (batch,).
  :max-time: Ends of the observations, shape (batch,).
  :name: The node's name; default: made."
  {:arglists '([lda & {:keys [alpha beta state lags marks valid-length max-time name]}])}
  [lda & options]
  (call-one "_contrib_hawkesll" [lda :alpha :beta :state :lags :marks :valid-length :max-time] options))

(defn contrib-ifft
  "The real part of the inverse discrete Fourier transform over the last axis, without the factor
  1 / d: ifft(fft(x)) is d x.
  data: Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
    d).
  :compute-size: Accepted for compatibility; has no effect; default 128.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [compute-size name]}])}
  [data & options]
  (call-one "_contrib_ifft" [data] options))

(defn contrib-interleaved-matmul-encdec-qk
  "Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
  (batch * heads, queries, keys).
  queries: Shape (queries, batch, heads * units).
  :keys-values: Shape (keys, batch, heads * 2 * units): for each head key and value.
  :heads: Number of heads; required.
  :name: The node's name; default: made."
  {:arglists '([queries & {:keys [keys-values heads name]}])}
  [queries & options]
  (call-one "_contrib_interleaved_matmul_encdec_qk" [queries :keys-values] options))

(defn contrib-interleaved-matmul-encdec-valatt
  "Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
  keys-values: Shape (keys, batch, heads * 2 * units): for each head key and value.
  :attention: Weights, shape (batch * heads, queries, keys).
  :heads: Number of heads; required.
  :name: The node's name; default: made."
  {:arglists '([keys-values & {:keys [attention heads name]}])}
  [keys-values & options]
  (call-one "_contrib_interleaved_matmul_encdec_valatt" [keys-values :attention] options))

(defn contrib-interleaved-matmul-selfatt-qk
  "Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
  length, length).
  queries-keys-values: Shape (length, batch, heads * 3 * units): for each head query, key and
    value.
  :heads: Number of heads; required.
  :name: The node's name; default: made."
  {:arglists '([queries-keys-values & {:keys [heads name]}])}
  [queries-keys-values & options]
  (call-one "_contrib_interleaved_matmul_selfatt_qk" [queries-keys-values] options))

(defn contrib-interleaved-matmul-selfatt-valatt
  "Self-attention's values weighted by attention: shape (length, batch, heads * units).
  queries-keys-values: Shape (length, batch, heads * 3 * units): for each head query, key and
    value.
  :attention: Weights, shape (batch * heads, length, length).
  :heads: Number of heads; required.
  :name: The node's name; default: made."
  {:arglists '([queries-keys-values & {:keys [attention heads name]}])}
  [queries-keys-values & options]
  (call-one "_contrib_interleaved_matmul_selfatt_valatt" [queries-keys-values :attention] options))

(defn contrib-quadratic
  "a data^2 + b data + c.
  data: Any shape.
  :a: Of the square; default 0.
  :b: Of the number; default 0.
  :c: Constant; default 0.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [a b c name]}])}
  [data & options]
  (call-one "_contrib_quadratic" [data] options))

(defn contrib-round-ste
  "The nearest integer, halves away from 0; the gradient passes unchanged.
  data: Any shape; floating point.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_contrib_round_ste" [data] options))

(defn contrib-sign-ste
  "The sign; the gradient passes unchanged.
  data: Any shape; floating point.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_contrib_sign_ste" [data] options))
