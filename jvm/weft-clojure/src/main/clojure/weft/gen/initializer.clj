;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.initializer)

;; Names that clojure.core has as well.
(run! #(ns-unmap *ns* %)
      '[bilinear constant lstmbias msraprelu normal one uniform xavier zero])

(defn bilinear
  "Kernel of a transposed convolution that interpolates linearly; (..., h, w)."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "bilinear" options))

(defn constant
  "One value for all elements.
  :value: The value; required."
  {:arglists '([& {:keys [value]}])}
  [& options]
  (values/named "constant" options))

(defn lstmbias
  "Zeros, but for the second quarter, the forget gate.
  :forget-bias: Bias of the forget gate; default 1."
  {:arglists '([& {:keys [forget-bias]}])}
  [& options]
  (values/named "lstmbias" options))

(defn msraprelu
  "Normal values for layers followed by a (leaky) rectifier (He et al. 2015).
  :factor-type: Which number counts; one of avg, in, out; default avg.
  :slope: Slope of the rectifier for negative values; default 0.25."
  {:arglists '([& {:keys [factor-type slope]}])}
  [& options]
  (values/named "msraprelu" options))

(defn normal
  "Normal with mean 0.
  :sigma: Standard deviation; default 0.01."
  {:arglists '([& {:keys [sigma]}])}
  [& options]
  (values/named "normal" options))

(defn one
  "All ones."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "one" options))

(defn uniform
  "Uniform on [-scale, scale).
  :scale: Bound of the values; default 0.07."
  {:arglists '([& {:keys [scale]}])}
  [& options]
  (values/named "uniform" options))

(defn xavier
  "Values whose bound (uniform) or deviation (gaussian) is sqrt(magnitude / factor), where factor
  is the number of inputs, of outputs, or their mean (Glorot and Bengio 2010).
  :rnd-type: Distribution; one of uniform, gaussian; default uniform.
  :factor-type: What factor is; one of avg, in, out; default avg.
  :magnitude: Scale of the variance; default 3."
  {:arglists '([& {:keys [rnd-type factor-type magnitude]}])}
  [& options]
  (values/named "xavier" options))

(defn zero
  "All zeros."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "zero" options))
