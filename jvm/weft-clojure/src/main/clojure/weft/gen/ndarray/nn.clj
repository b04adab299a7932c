;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn activation
  "An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
  softsign x / (1 + |x|); tanh.
  data: Any shape.
  :act-type: The function; one of relu, sigmoid, softrelu, softsign, tanh; required."
  {:arglists '([data & {:keys [act-type]}])}
  [data & options]
  (call-one "Activation" [data] options))

(defn batch-norm
  "(data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
  variance are those of the batch, and the running statistics become momentum old + (1 -
  momentum) batch; otherwise they are the running statistics.
  data: Floating point, any shape.
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  moving-mean: Running mean, shape (channels,); updated in training.
  moving-var: Running variance, shape (channels,); updated in training.
  :eps: Added to the variance; default 0.001.
  :momentum: Weight of the old running statistics; default 0.9.
  :fix-gamma: Whether gamma counts as 1, without a gradient; default True.
  :use-global-stats: Whether the running statistics are used in training as well; default False.
  :output-mean-var: Whether the means and 1 / sqrt(variance + eps) are results, too; default
    False.
  :axis: The axis of the channels; default 1.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :min-calib-range: Range of a quantised result; has no effect; default None.
  :max-calib-range: Range of a quantised result; has no effect; default None."
  {:arglists '([data gamma beta moving-mean moving-var & {:keys [eps momentum fix-gamma use-
  global-stats output-mean-var axis cudnn-off min-calib-range max-calib-range]}])}
  [data gamma beta moving-mean moving-var & options]
  (call-all "BatchNorm" [data gamma beta moving-mean moving-var] options))

(defn batch-norm-v1
  "BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
  data: Floating point, any shape.
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  moving-mean: Running mean, shape (channels,); updated in training.
  moving-var: Running variance, shape (channels,); updated in training.
  :eps: Added to the variance; default 0.001.
  :momentum: Weight of the old running statistics; default 0.9.
  :fix-gamma: Whether gamma counts as 1, without a gradient; default True.
  :use-global-stats: Whether the running statistics are used in training as well; default False.
  :output-mean-var: Whether the means and the variances are results, too; default False."
  {:arglists '([data gamma beta moving-mean moving-var & {:keys [eps momentum fix-gamma use-
  global-stats output-mean-var]}])}
  [data gamma beta moving-mean moving-var & options]
  (call-all "BatchNorm_v1" [data gamma beta moving-mean moving-var] options))

(defn ctc-loss
  "Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
  probability that the softmax of data emits the labels, over all ways to align them with the
  steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
  data: Scores before the softmax, shape (steps, batch, classes).
  label: Classes of the labels, shape (batch, longest).
  :data-lengths: With use_data_lengths: steps of each sample, shape (batch,).
  :label-lengths: With use_label_lengths: labels of each sample, shape (batch,).
  :use-data-lengths: Whether samples end at their data_lengths; default False.
  :use-label-lengths: Whether label_lengths says how many labels count; otherwise those before
    the first padding, which is 0 with the blank first and -1 with the blank last; default False.
  :blank-label: Which class is the blank; one of first, last; default first."
  {:arglists '([data label & {:keys [data-lengths label-lengths use-data-lengths use-label-lengths
  blank-label]}])}
  [data label & options]
  (call-one "CTCLoss" [data label :data-lengths :label-lengths] options))

(defn contrib-ctc-loss
  "Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
  probability that the softmax of data emits the labels, over all ways to align them with the
  steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
  data: Scores before the softmax, shape (steps, batch, classes).
  label: Classes of the labels, shape (batch, longest).
  :data-lengths: With use_data_lengths: steps of each sample, shape (batch,).
  :label-lengths: With use_label_lengths: labels of each sample, shape (batch,).
  :use-data-lengths: Whether samples end at their data_lengths; default False.
  :use-label-lengths: Whether label_lengths says how many labels count; otherwise those before
    the first padding, which is 0 with the blank first and -1 with the blank last; default False.
  :blank-label: Which class is the blank; one of first, last; default first."
  {:arglists '([data label & {:keys [data-lengths label-lengths use-data-lengths use-label-lengths
  blank-label]}])}
  [data label & options]
  (call-one "CTCLoss" [data label :data-lengths :label-lengths] options))

(defn convolution
  "Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
  2 pad - dilate (kernel - 1) - 1) / stride) + 1.
  data: Shape (batch, channels, space...), or (batch, space..., channels).
  weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    channels / num_group) with a channels-last layout.
  :bias: Shape (num_filter,); absent with no_bias.
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
    NHWC, NWC; default None."
  {:arglists '([data weight & {:keys [bias kernel stride dilate pad num-filter num-group workspace
  no-bias cudnn-tune cudnn-off layout]}])}
  [data weight & options]
  (call-one "Convolution" [data weight :bias] options))

(defn convolution-v1
  "Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
  2 pad - dilate (kernel - 1) - 1) / stride) + 1.
  data: Shape (batch, channels, space...), or (batch, space..., channels).
  weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    channels / num_group) with a channels-last layout.
  :bias: Shape (num_filter,); absent with no_bias.
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
    NHWC, NWC; default None."
  {:arglists '([data weight & {:keys [bias kernel stride dilate pad num-filter num-group workspace
  no-bias cudnn-tune cudnn-off layout]}])}
  [data weight & options]
  (call-one "Convolution" [data weight :bias] options))

(defn deconvolution
  "Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
  space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
  data: Shape (batch, channels, space...), or (batch, space..., channels).
  weight: Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
    num_filter / num_group) with a channels-last layout.
  :bias: Shape (num_filter,); absent with no_bias.
  :kernel: Size of the window; required.
  :stride: Step of the window in the result; default 1; default ().
  :dilate: Distance of the taps; default 1; default ().
  :pad: What is cropped at either side; default 0; default ().
  :adj: What is added behind, less than stride; default 0; default ().
  :target-shape: Space of the result, instead of pad and adj; default ().
  :num-filter: Channels of the result; required.
  :num-group: Channels are split into groups that do not see each other; default 1.
  :workspace: Accepted for compatibility; has no effect; default 512.
  :no-bias: Whether there is no bias; default True.
  :cudnn-tune: Accepted for compatibility; has no effect; one of None, fastest,
    limited_workspace, off; default None.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :layout: Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC,
    NHWC, NWC; default None."
  {:arglists '([data weight & {:keys [bias kernel stride dilate pad adj target-shape num-filter
  num-group workspace no-bias cudnn-tune cudnn-off layout]}])}
  [data weight & options]
  (call-one "Deconvolution" [data weight :bias] options))

(defn fully-connected
  "Dense layer: data weight^T + bias.
  data: Shape (batch, ...), read as (batch, units); without flatten (..., units).
  weight: Shape (num_hidden, units).
  :bias: Shape (num_hidden,); absent with no_bias.
  :num-hidden: Number of units of the result; required.
  :no-bias: Whether there is no bias; default False.
  :flatten: Whether all axes but the first are one axis of units; otherwise the layer acts on the
    last axis; default True."
  {:arglists '([data weight & {:keys [bias num-hidden no-bias flatten]}])}
  [data weight & options]
  (call-one "FullyConnected" [data weight :bias] options))

(defn group-norm
  "Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
  group and all positions, then gamma and beta of the group.
  data: Shape (batch, channels, ...).
  gamma: Scale, shape (num_groups,).
  beta: Shift, shape (num_groups,).
  :num-groups: Number of groups, a divisor of the number of channels; default 1.
  :eps: Added to the variance; default 1e-05.
  :output-mean-var: Whether mean and sqrt(variance + eps), shape (batch, num_groups), are
    results, too; default False."
  {:arglists '([data gamma beta & {:keys [num-groups eps output-mean-var]}])}
  [data gamma beta & options]
  (call-all "GroupNorm" [data gamma beta] options))

(defn identity-attach-kl-sparse-reg
  "The data itself; to its gradient that of penalty KL(p || q) is added, with p the
  sparseness_target and q the running average of each unit's activity, as if q were the activity
  itself.
  data: Activities between 0 and 1, shape (batch, units).
  moving-avg: Running average, shape (units,); updated in training.
  :sparseness-target: The activity that is wanted; default 0.1.
  :penalty: Weight of the penalty; default 0.001.
  :momentum: Weight of the old running average; default 0.9."
  {:arglists '([data moving-avg & {:keys [sparseness-target penalty momentum]}])}
  [data moving-avg & options]
  (call-one "IdentityAttachKLSparseReg" [data moving-avg] options))

(defn instance-norm
  "Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
  positions, then gamma and beta of the channel.
  data: Shape (batch, channels, ...).
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  :eps: Added to the variance; default 0.001."
  {:arglists '([data gamma beta & {:keys [eps]}])}
  [data gamma beta & options]
  (call-one "InstanceNorm" [data gamma beta] options))

(defn l2-normalization
  "data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
  position (channel) or over the positions of a channel (spatial).
  data: Shape (batch, channels, ...).
  :eps: Added to the sum; default 1e-10.
  :mode: What is summed over; one of channel, instance, spatial; default instance."
  {:arglists '([data & {:keys [eps mode]}])}
  [data & options]
  (call-one "L2Normalization" [data] options))

(defn lrn
  "Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
  nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
  data: Shape (batch, channels, ...), floating point.
  :alpha: Scale of the sum; default 1e-04.
  :beta: The power; default 0.75.
  :knorm: Added to the sum; default 2.
  :nsize: Channels of a window, odd; required."
  {:arglists '([data & {:keys [alpha beta knorm nsize]}])}
  [data & options]
  (call-one "LRN" [data] options))

(defn layer-norm
  "(data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
  axis.
  data: Floating point, any shape.
  gamma: Scale, as long as the axis.
  beta: Shift, as long as the axis.
  :axis: The axis that is normalised; default -1.
  :eps: Added to the variance; default 1e-05.
  :output-mean-var: Whether mean and sqrt(variance + eps) are results, too; default False."
  {:arglists '([data gamma beta & {:keys [axis eps output-mean-var]}])}
  [data gamma beta & options]
  (call-all "LayerNorm" [data gamma beta] options))

(defn leaky-re-lu
  "x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
  (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
  training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
  2016).
  data: Any shape.
  :gamma: Slopes of prelu: one, or one per channel (axis 1).
  :act-type: The function; one of elu, gelu, leaky, prelu, rrelu, selu; default leaky.
  :slope: Slope of leaky and scale of elu below zero; default 0.25.
  :lower-bound: Smallest random slope of rrelu; default 0.125.
  :upper-bound: Largest random slope of rrelu; default 0.334."
  {:arglists '([data & {:keys [gamma act-type slope lower-bound upper-bound]}])}
  [data & options]
  (call-one "LeakyReLU" [data :gamma] options))

(defn linear-regression-output
  "The data itself; its gradient is that of the squared error to the label over 2. The head
  gradient is ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & options]
  (call-one "LinearRegressionOutput" [data label] options))

(defn logistic-regression-output
  "Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
  gradient is ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & options]
  (call-one "LogisticRegressionOutput" [data label] options))

(defn mae-regression-output
  "The data itself; its gradient is that of the absolute error to the label. The head gradient is
  ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & options]
  (call-one "MAERegressionOutput" [data label] options))

(defn MakeLoss
  "The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
  data: Any shape.
  :grad-scale: The gradient; default 1.
  :valid-thresh: Elements above it are valid, for the normalization of that name; default 0.
  :normalization: Divides the gradient by the batch size (all axes but the last), by nothing, or
    by the number of valid elements; one of batch, null, valid; default null."
  {:arglists '([data & {:keys [grad-scale valid-thresh normalization]}])}
  [data & options]
  (call-one "MakeLoss" [data] options))

(defn pooling
  "Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
  data: Shape (batch, channels, space...), or (batch, space..., channels).
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
    NHWC, NWC; default None."
  {:arglists '([data & {:keys [kernel pool-type global-pool cudnn-off pooling-convention stride
  pad p-value count-include-pad layout]}])}
  [data & options]
  (call-one "Pooling" [data] options))

(defn pooling-v1
  "Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
  data: Shape (batch, channels, space...), or (batch, space..., channels).
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
    NHWC, NWC; default None."
  {:arglists '([data & {:keys [kernel pool-type global-pool cudnn-off pooling-convention stride
  pad p-value count-include-pad layout]}])}
  [data & options]
  (call-one "Pooling" [data] options))

(defn svm-output
  "The data itself; its gradient is that of the one-against-all hinge loss, squared unless
  use_linear. The head gradient is ignored.
  data: Scores, shape (batch, classes).
  label: Class numbers, shape (batch,).
  :margin: Margin of the hinge; default 1.
  :regularization-coefficient: Scale of the loss; default 1.
  :use-linear: The hinge itself instead of its square; default False."
  {:arglists '([data label & {:keys [margin regularization-coefficient use-linear]}])}
  [data label & options]
  (call-one "SVMOutput" [data label] options))

(defn softmax-activation
  "Softmax along the last axis, or over the channels (axis 1).
  data: Shape (batch, channels, ...).
  :mode: channel: along axis 1; instance: along the last axis; one of channel, instance; default
    instance."
  {:arglists '([data & {:keys [mode]}])}
  [data & options]
  (call-one "SoftmaxActivation" [data] options))

(defn softmax-output
  "Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
  cross-entropy, whatever the head gradient is (unless out_grad is set).
  data: Scores, shape (batch, classes); with multi_output (batch, classes, ...).
  label: Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in
    the shape of data, for which grad_scale and out_grad alone count.
  :grad-scale: Multiplies the gradient; default 1.
  :ignore-label: The label without gradient, with use_ignore; default -1.
  :multi-output: Softmax along axis 1, one label per position; default False.
  :use-ignore: Whether ignore_label applies; default False.
  :preserve-shape: Softmax along the last axis; default False.
  :normalization: Divides the gradient by the batch size, by nothing, or by the number of labels
    that are not ignored; one of batch, null, valid; default null.
  :out-grad: Whether the head gradient multiplies the gradient; default False.
  :smooth-alpha: Probability that label smoothing gives to the other classes together; default 0."
  {:arglists '([data label & {:keys [grad-scale ignore-label multi-output use-ignore preserve-
  shape normalization out-grad smooth-alpha]}])}
  [data label & options]
  (call-one "SoftmaxOutput" [data label] options))

(defn Softmax
  "Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
  cross-entropy, whatever the head gradient is (unless out_grad is set).
  data: Scores, shape (batch, classes); with multi_output (batch, classes, ...).
  label: Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in
    the shape of data, for which grad_scale and out_grad alone count.
  :grad-scale: Multiplies the gradient; default 1.
  :ignore-label: The label without gradient, with use_ignore; default -1.
  :multi-output: Softmax along axis 1, one label per position; default False.
  :use-ignore: Whether ignore_label applies; default False.
  :preserve-shape: Softmax along the last axis; default False.
  :normalization: Divides the gradient by the batch size, by nothing, or by the number of labels
    that are not ignored; one of batch, null, valid; default null.
  :out-grad: Whether the head gradient multiplies the gradient; default False.
  :smooth-alpha: Probability that label smoothing gives to the other classes together; default 0."
  {:arglists '([data label & {:keys [grad-scale ignore-label multi-output use-ignore preserve-
  shape normalization out-grad smooth-alpha]}])}
  [data label & options]
  (call-one "SoftmaxOutput" [data label] options))

(defn up-sampling
  "Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
  interpolation, a transposed convolution with one kernel per channel (bilinear). With several
  inputs, nearest brings all to the size of the first one's result and concatenates or adds them.
  data: A sequence. Images (batch, channels, height, width); bilinear: one and its weight, shape
    (channels, 1, k, k) with k = 2 scale - scale % 2.
  :scale: The factor, at least 1; required.
  :num-filter: bilinear: number of channels; default 0.
  :sample-type: How pixels are made; one of bilinear, nearest; required.
  :multi-input-mode: nearest: how several inputs are joined; one of concat, sum; default concat.
  :workspace: Accepted for compatibility; has no effect; default 512."
  {:arglists '([data & {:keys [scale num-filter sample-type multi-input-mode workspace]}])}
  [data & options]
  (call-one "UpSampling" data options))

(defn contrib-batch-norm-with-re-lu
  "BatchNorm, followed by max(0, x).
  data: Floating point, any shape.
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  moving-mean: Running mean, shape (channels,); updated in training.
  moving-var: Running variance, shape (channels,); updated in training.
  :eps: Added to the variance; default 0.001.
  :momentum: Weight of the old running statistics; default 0.9.
  :fix-gamma: Whether gamma counts as 1, without a gradient; default True.
  :use-global-stats: Whether the running statistics are used in training as well; default False.
  :output-mean-var: Whether the means and 1 / sqrt(variance + eps) are results, too; default
    False.
  :axis: The axis of the channels; default 1.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :min-calib-range: Range of a quantised result; has no effect; default None.
  :max-calib-range: Range of a quantised result; has no effect; default None."
  {:arglists '([data gamma beta moving-mean moving-var & {:keys [eps momentum fix-gamma use-
  global-stats output-mean-var axis cudnn-off min-calib-range max-calib-range]}])}
  [data gamma beta moving-mean moving-var & options]
  (call-all "_contrib_BatchNormWithReLU" [data gamma beta moving-mean moving-var] options))

(defn contrib-sync-batch-norm
  "BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
  variance.
  data: Floating point, any shape.
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  moving-mean: Running mean, shape (channels,); updated in training.
  moving-var: Running variance, shape (channels,); updated in training.
  :eps: Added to the variance; default 0.001.
  :momentum: Weight of the old running statistics; default 0.9.
  :fix-gamma: Whether gamma counts as 1, without a gradient; default True.
  :use-global-stats: Whether the running statistics are used in training as well; default False.
  :output-mean-var: Whether the means and the variances are results, too; default False.
  :ndev: Number of devices that share their statistics in training; 1; default 1.
  :key: Name of the layer; has no effect; required."
  {:arglists '([data gamma beta moving-mean moving-var & {:keys [eps momentum fix-gamma use-
  global-stats output-mean-var ndev key]}])}
  [data gamma beta moving-mean moving-var & options]
  (call-all "_contrib_SyncBatchNorm" [data gamma beta moving-mean moving-var] options))

(defn hard-sigmoid
  "max(0, min(1, alpha x + beta)).
  data: Any shape.
  :alpha: Slope; default 0.2.
  :beta: Offset; default 0.5."
  {:arglists '([data & {:keys [alpha beta]}])}
  [data & options]
  (call-one "hard_sigmoid" [data] options))

(defn log-softmax
  "Logarithm of the softmax along an axis.
  data: Any shape; floating point.
  :axis: The axis along which the result sums to one; default -1.
  :temperature: Divides the input; None: 1; default None.
  :dtype: dtype of the result; None: that of data; default None.
  :use-length: Whether the input length applies; default False."
  {:arglists '([data & {:keys [axis temperature dtype use-length]}])}
  [data & options]
  (call-one "log_softmax" [data] options))

(defn make-loss
  "The data itself, as a loss: its gradient is one, whatever the head gradient.
  data: Any shape."
  {:arglists '([data])}
  [data & options]
  (call-one "make_loss" [data] options))

(defn masked-log-softmax
  "Logarithm of masked_softmax: -inf where the mask lets nothing through.
  data: Any shape with at least one axis; floating point.
  mask: Broadcasts to data; elements count where it is not 0.
  :axis: The axis; default -1.
  :temperature: Divides data; None: 1; default None."
  {:arglists '([data mask & {:keys [axis temperature]}])}
  [data mask & options]
  (call-one "masked_log_softmax" [data mask] options))

(defn masked-softmax
  "Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
  data: Any shape with at least one axis; floating point.
  mask: Broadcasts to data; elements count where it is not 0.
  :axis: The axis; default -1.
  :temperature: Divides data; None: 1; default None."
  {:arglists '([data mask & {:keys [axis temperature]}])}
  [data mask & options]
  (call-one "masked_softmax" [data mask] options))

(defn softmax
  "exp(data / temperature), normalised to sum 1 along an axis.
  data: Any shape; floating point.
  :length: Integers, the shape of data without the axis: how many elements take part; the others
    become 0.
  :axis: The axis along which the result sums to one; default -1.
  :temperature: Divides the input; None: 1; default None.
  :dtype: dtype of the result; None: that of data; default None.
  :use-length: Whether the input length applies; default False."
  {:arglists '([data & {:keys [length axis temperature dtype use-length]}])}
  [data & options]
  (call-one "softmax" [data :length] options))

(defn softmax-cross-entropy
  "Sum over the batch of -log softmax(data)[label], shape (1,).
  data: Scores, shape (batch, classes).
  label: Class numbers, shape (batch,)."
  {:arglists '([data label])}
  [data label & options]
  (call-one "softmax_cross_entropy" [data label] options))

(defn softmin
  "Softmax of the negated input: small elements get large shares.
  data: Any shape; floating point.
  :axis: The axis along which the result sums to one; default -1.
  :temperature: Divides the input; None: 1; default None.
  :dtype: dtype of the result; None: that of data; default None.
  :use-length: Whether the input length applies; default False."
  {:arglists '([data & {:keys [axis temperature dtype use-length]}])}
  [data & options]
  (call-one "softmin" [data] options))
