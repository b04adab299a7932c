;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn contrib-calibrate-entropy
  "The threshold at which bounding numbers and rounding them to a number of levels loses the
  least, from a histogram of the numbers (Migacz, \"8-bit inference with TensorRT\", GTC 2017), and
  the Kullback-Leibler divergence there. No gradient.
  hist: Counts, (n,), n odd: bins of one width around 0.
  :hist-edges: Edges of the bins, (n + 1,), float32.
  :num-quantized-bins: Number of levels, at least 1 and at most n; default 255.
  :name: The node's name; default: made."
  {:arglists '([hist & {:keys [hist-edges num-quantized-bins name]}])}
  [hist & options]
  (call-one "_contrib_calibrate_entropy" [hist :hist-edges] options))

(defn contrib-dequantize
  "The real numbers that quantised ones stand for, float32.
  data: Any shape; int8, uint8 or int32.
  :min-range: Lower end of the range, one number.
  :max-range: Upper end of the range, one number.
  :out-type: Dtype of the result; one of float32; default float32.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-range max-range out-type name]}])}
  [data & options]
  (call-one "_contrib_dequantize" [data :min-range :max-range] options))

(defn contrib-quantize
  "Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
  for int8, as given for uint8. Numbers outside are bounded.
  data: Any shape, float32.
  :min-range: Lower end, one number.
  :max-range: Upper end, one number.
  :out-type: Dtype of the result; one of int8, uint8; default uint8.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-range max-range out-type name]}])}
  [data & options]
  (call-one "_contrib_quantize" [data :min-range :max-range] options))

(defn contrib-quantize-asym
  "Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
  shift, which map the calibrated range, or that of the data, to 0..255.
  data: Any shape, float32.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-calib-range max-calib-range name]}])}
  [data & options]
  (call-one "_contrib_quantize_asym" [data] options))

(defn contrib-quantize-v2
  "Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
  as for quantize. Data that is int8 or uint8 stays as it is.
  data: Any shape, float32, int8 or uint8.
  :out-type: Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above,
    else int8; one of auto, int8, uint8; default int8.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [out-type min-calib-range max-calib-range name]}])}
  [data & options]
  (call-one "_contrib_quantize_v2" [data] options))

(defn contrib-quantized-act
  "max(data, 0) of quantised data, in its range.
  data: int8 or uint8.
  :min-data: Lower end of its range, one number.
  :max-data: Upper end of its range, one number.
  :act-type: The function; relu is the only one that exists for quantised data; one of relu,
    sigmoid, softrelu, softsign, tanh; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-data max-data act-type name]}])}
  [data & options]
  (call-one "_contrib_quantized_act" [data :min-data :max-data] options))

(defn contrib-quantized-batch-norm
  "Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
  which must be given.
  data: Any shape, int8 or uint8.
  :gamma: Scale, (channels,), float32.
  :beta: Shift, (channels,), float32.
  :moving-mean: Mean, (channels,), float32.
  :moving-var: Variance, (channels,), float32.
  :min-data: Lower end of the range of data, one number.
  :max-data: Upper end.
  :eps: Added to the variance; default 0.001.
  :momentum: Accepted for compatibility; has no effect; default 0.9.
  :fix-gamma: Whether gamma counts as 1; default True.
  :use-global-stats: Accepted for compatibility; has no effect; default False.
  :output-mean-var: Accepted for compatibility; has no effect; default False.
  :axis: The axis of the channels; default 1.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [gamma beta moving-mean moving-var min-data max-data eps momentum
  fix-gamma use-global-stats output-mean-var axis cudnn-off min-calib-range max-calib-range
  name]}])}
  [data & options]
  (call-one "_contrib_quantized_batch_norm" [data :gamma :beta :moving-mean :moving-var :min-data :max-data] options))

(defn contrib-quantized-concat
  "Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
  where all of them are, else int8.
  data: A sequence. n arrays, int8 or uint8, whose shapes differ along dim only; then the lower
    and the upper end of the range of each in turn.
  :dim: The axis to join along; default 1.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [dim name]}])}
  [data & options]
  (call-one "_contrib_quantized_concat" data options))

(defn contrib-quantized-conv
  "Convolution of quantised data: int32 sums of products, and their range.
  data: Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
  :weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    channels / num_group); int8.
  :bias: One number for each unit or filter, int8; absent with no_bias.
  :min-data: Lower end of the range of data, one number.
  :max-data: Upper end.
  :min-weight: Lower end of the range of weight, one number.
  :max-weight: Upper end.
  :min-bias: Lower end of the range of bias, one number.
  :max-bias: Upper end.
  :kernel: Size of the window; required.
  :stride: Step of the window; default 1; default ().
  :dilate: Distance of the taps; default 1; default ().
  :pad: Zeros at either side; default 0; default ().
  :num-filter: Channels of the result; required.
  :num-group: Channels are split into groups that do not see each other; default 1.
  :workspace: Accepted for compatibility; has no effect; default 1024.
  :no-bias: Whether there is no bias; default False.
  :cudnn-tune: Accepted for compatibility; has no effect; one of None, fastest,
    limited_workspace, off; default None.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :layout: Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC,
    NHWC, NWC; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [weight bias min-data max-data min-weight max-weight min-bias max-
  bias kernel stride dilate pad num-filter num-group workspace no-bias cudnn-tune cudnn-off layout
  name]}])}
  [data & options]
  (call-one "_contrib_quantized_conv" [data :weight :bias :min-data :max-data :min-weight :max-weight :min-bias :max-bias] options))

(defn contrib-quantized-elemwise-add
  "The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
  int32 in the range that holds every sum.
  lhs: int8 or uint8.
  :rhs: int8 or uint8, shape of lhs.
  :lhs-min: Lower end of the range of lhs, one number.
  :lhs-max: Upper end.
  :rhs-min: Lower end of the range of rhs, one number.
  :rhs-max: Upper end.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs lhs-min lhs-max rhs-min rhs-max min-calib-range max-calib-range
  name]}])}
  [lhs & options]
  (call-one "_contrib_quantized_elemwise_add" [lhs :rhs :lhs-min :lhs-max :rhs-min :rhs-max] options))

(defn contrib-quantized-elemwise-mul
  "The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
  cut off), or as real numbers.
  lhs: int8 or uint8.
  :rhs: int8 or uint8, shape of lhs.
  :lhs-min: Lower end of the range of lhs, one number.
  :lhs-max: Upper end.
  :rhs-min: Lower end of the range of rhs, one number.
  :rhs-max: Upper end.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :enable-float-output: Whether the result is real numbers, without a range; default False.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs lhs-min lhs-max rhs-min rhs-max min-calib-range max-calib-range
  enable-float-output name]}])}
  [lhs & options]
  (call-one "_contrib_quantized_elemwise_mul" [lhs :rhs :lhs-min :lhs-max :rhs-min :rhs-max] options))

(defn contrib-quantized-embedding
  "Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
  data: Row numbers, any shape and dtype.
  :weight: The table, (input_dim, output_dim), int8 or uint8.
  :min-weight: Lower end of its range, one number.
  :max-weight: Upper end of its range, one number.
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Accepted for compatibility; has no effect; default float32.
  :sparse-grad: Accepted for compatibility; has no effect; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [weight min-weight max-weight input-dim output-dim dtype sparse-grad
  name]}])}
  [data & options]
  (call-one "_contrib_quantized_embedding" [data :weight :min-weight :max-weight] options))

(defn contrib-quantized-flatten
  "Quantised data as (batch, everything else).
  data: int8 or uint8.
  :min-data: Lower end of its range, one number.
  :max-data: Upper end of its range, one number.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-data max-data name]}])}
  [data & options]
  (call-one "_contrib_quantized_flatten" [data :min-data :max-data] options))

(defn contrib-quantized-fully-connected
  "The dense layer on quantised data: int32 sums of products, and their range.
  data: Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
  :weight: Shape (num_hidden, units), int8.
  :bias: One number for each unit or filter, int8; absent with no_bias.
  :min-data: Lower end of the range of data, one number.
  :max-data: Upper end.
  :min-weight: Lower end of the range of weight, one number.
  :max-weight: Upper end.
  :min-bias: Lower end of the range of bias, one number.
  :max-bias: Upper end.
  :num-hidden: Number of units; required.
  :no-bias: Whether there is no bias; default False.
  :flatten: Whether all axes but the first are one; default True.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [weight bias min-data max-data min-weight max-weight min-bias max-
  bias num-hidden no-bias flatten name]}])}
  [data & options]
  (call-one "_contrib_quantized_fully_connected" [data :weight :bias :min-data :max-data :min-weight :max-weight :min-bias :max-bias] options))

(defn contrib-quantized-pooling
  "Pooling of quantised data by maximum or rounded average, in its range.
  data: int8 or uint8.
  :min-data: Lower end of its range, one number.
  :max-data: Upper end of its range, one number.
  :kernel: Size of the windows; not read with global_pool; default ().
  :pool-type: What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum; default
    max.
  :global-pool: One window that covers everything; default False.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :pooling-convention: Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down
    (valid) or up (full); same: (size + 2 pad) / stride, rounded up; one of full, same, valid;
    default valid.
  :stride: Step of the windows; default 1; default ().
  :pad: Padding at either side; default 0; default ().
  :p-value: p of lp pooling: 1, 2 or 3; default None.
  :count-include-pad: Whether averages count padding; None: they do; default None.
  :layout: Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC,
    NHWC, NWC; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-data max-data kernel pool-type global-pool cudnn-off pooling-
  convention stride pad p-value count-include-pad layout name]}])}
  [data & options]
  (call-one "_contrib_quantized_pooling" [data :min-data :max-data] options))

(defn contrib-requantize
  "Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
  ends of that range: symmetric for int8, from 0 for uint8.
  data: Any shape, int32.
  :min-range: Lower end of the range of data, one number.
  :max-range: Upper end of the range of data, one number.
  :out-type: Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above,
    else int8; one of auto, int8, uint8; default int8.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [min-range max-range out-type min-calib-range max-calib-range
  name]}])}
  [data & options]
  (call-one "_contrib_requantize" [data :min-range :max-range] options))
