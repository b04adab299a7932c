;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn contrib-arange-like
  "Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
  as many as one of its axes is long. Dtype of the input.
  data: Whose shape, dtype and device are taken.
  :start: First value; default 0.
  :step: Distance between values; default 1.
  :repeat: How often each value stands; at least 1; default 1.
  :ctx: Accepted for compatibility; has no effect; default ''.
  :axis: The axis that is counted; None: all elements; default None."
  {:arglists '([data & {:keys [start step repeat ctx axis]}])}
  [data & options]
  (call-one "_contrib_arange_like" [data] options))
