;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.metric)

;; Names that clojure.core has as well.
(run! #(ns-unmap *ns* %)
      '[accuracy cross-entropy loss mae mse perplexity rmse top-k-accuracy])

(defn accuracy
  "Share of right classes. Predictions are classes in the shape of the labels, or scores with the
  classes along `axis`.
  :axis: Axis of the classes; default 1."
  {:arglists '([& {:keys [axis]}])}
  [& options]
  (values/named "accuracy" options))

(defn cross-entropy
  "Mean of -log(probability of the true class + eps); classes are the last axis.
  :eps: Added to the probability before the logarithm; default 1e-12."
  {:arglists '([& {:keys [eps]}])}
  [& options]
  (values/named "cross-entropy" options))

(defn loss
  "Mean of the predictions, which are losses; labels are not looked at."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "loss" options))

(defn mae
  "Mean absolute error."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "mae" options))

(defn mse
  "Mean squared error."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "mse" options))

(defn perplexity
  "Exponential of the mean negative log-probability of the true classes.
  :ignore-label: Class that does not count, as that of padding; default None.
  :axis: Axis of the classes; default -1."
  {:arglists '([& {:keys [ignore-label axis]}])}
  [& options]
  (values/named "perplexity" options))

(defn rmse
  "Root of the mean squared error, taken per batch."
  {:arglists '([& {:keys []}])}
  [& options]
  (values/named "rmse" options))

(defn top-k-accuracy
  "Share of samples whose class is among the `top_k` of highest score.
  :top-k: How many classes count; default 5."
  {:arglists '([& {:keys [top-k]}])}
  [& options]
  (values/named "top_k_accuracy" options))
