;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn cumsum
  "Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
  array.
  a: The input array.
  :axis: The axis; None flattens the input; default None.
  :dtype: Dtype of the result; None: that of the input; default None.
  :name: The node's name; default: made."
  {:arglists '([a & {:keys [axis dtype name]}])}
  [a & options]
  (call-one "_np_cumsum" [a] options))

(defn argmax
  "Index of the largest element along an axis, the first of equals; a NaN counts as largest.
  Indices have the dtype of the input.
  data: The input array.
  :axis: The axis to search; None: all elements; default None.
  :keepdims: Keep the axis with size 1; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims name]}])}
  [data & options]
  (call-one "argmax" [data] options))

(defn argmax-channel
  "Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
  data: At least two axes.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "argmax_channel" [data] options))

(defn argmin
  "Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
  Indices have the dtype of the input.
  data: The input array.
  :axis: The axis to search; None: all elements; default None.
  :keepdims: Keep the axis with size 1; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims name]}])}
  [data & options]
  (call-one "argmin" [data] options))

(defn max
  "Largest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "max" [data] options))

(defn max-axis
  "Largest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "max" [data] options))

(defn mean
  "Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
  axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "mean" [data] options))

(defn min
  "Smallest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "min" [data] options))

(defn min-axis
  "Smallest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "min" [data] options))

(defn moments
  "Mean and variance (divided by the number of elements) along axes.
  data: The input array.
  :axes: Axes to reduce; None: all; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axes keepdims name]}])}
  [data & options]
  (call-one "moments" [data] options))

(defn nanprod
  "Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "nanprod" [data] options))

(defn nansum
  "Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "nansum" [data] options))

(defn norm
  "The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
  root of the sum of squares. Its gradient at 0 is 0.
  data: The input array.
  :ord: 1 or 2; default 2.
  :axis: Axes to reduce; None: all; default None.
  :out-dtype: Dtype of the result; None: that of the input; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [ord axis out-dtype keepdims name]}])}
  [data & options]
  (call-one "norm" [data] options))

(defn prod
  "Product of the elements along axes. The result has the input's dtype and its remaining axes;
  shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "prod" [data] options))

(defn sum
  "Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
  (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "sum" [data] options))

(defn sum-axis
  "Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
  (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [axis keepdims exclude name]}])}
  [data & options]
  (call-one "sum" [data] options))
