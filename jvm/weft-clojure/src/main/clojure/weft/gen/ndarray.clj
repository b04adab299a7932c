;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

;; Names that clojure.core has as well.
(run! #(ns-unmap *ns* %)
      '[activation batch-norm batch-norm-v1 bilinear-sampler block-grad stop-gradient ctc-loss
        contrib-ctc-loss cast concat convolution convolution-v1 correlation Crop deconvolution
        dropout embedding contrib-sparse-embedding flatten fully-connected grid-generator group-
        norm identity-attach-kl-sparse-reg instance-norm l2-normalization lrn layer-norm leaky-
        re-lu linear-regression-output logistic-regression-output mae-regression-output MakeLoss
        pad pooling pooling-v1 rnn roi-pooling reshape svm-output sequence-last sequence-mask
        sequence-reverse slice-channel split softmax-activation softmax-output Softmax spatial-
        transformer swap-axis swapaxes up-sampling contrib-adaptive-avg-pooling2-d contrib-
        batch-norm-with-re-lu contrib-bilinear-resize2-d contrib-deformable-convolution contrib-
        deformable-psroi-pooling contrib-modulated-deformable-convolution contrib-multi-box-
        detection contrib-multi-box-prior contrib-multi-box-target contrib-multi-proposal
        contrib-psroi-pooling contrib-proposal contrib-roi-align contrib-rroi-align contrib-
        sync-batch-norm contrib-allclose contrib-arange-like contrib-bipartite-matching contrib-
        boolean-mask contrib-box-decode contrib-box-encode contrib-box-iou contrib-box-nms
        contrib-box-non-maximum-suppression contrib-calibrate-entropy contrib-count-sketch
        contrib-dequantize contrib-div-sqrt-dim contrib-fft contrib-getnnz contrib-
        gradientmultiplier contrib-group-adagrad-update contrib-hawkesll contrib-ifft contrib-
        index-array contrib-index-copy contrib-interleaved-matmul-encdec-qk contrib-interleaved-
        matmul-encdec-valatt contrib-interleaved-matmul-selfatt-qk contrib-interleaved-matmul-
        selfatt-valatt contrib-quadratic contrib-quantize contrib-quantize-asym contrib-
        quantize-v2 contrib-quantized-act contrib-quantized-batch-norm contrib-quantized-concat
        contrib-quantized-conv contrib-quantized-elemwise-add contrib-quantized-elemwise-mul
        contrib-quantized-embedding contrib-quantized-flatten contrib-quantized-fully-connected
        contrib-quantized-pooling contrib-requantize contrib-round-ste contrib-sign-ste identity
        image-adjust-lighting image-crop image-flip-left-right image-flip-top-bottom image-
        imencode image-normalize image-random-brightness image-random-color-jitter image-random-
        contrast image-random-flip-left-right image-random-flip-top-bottom image-random-hue
        image-random-lighting image-random-saturation image-resize image-to-tensor linalg-det
        linalg-extractdiag linalg-extracttrian linalg-gelqf linalg-gemm linalg-gemm2 linalg-
        inverse linalg-makediag linalg-maketrian linalg-potrf linalg-potri linalg-slogdet
        linalg-sumlogdiag linalg-syevd linalg-syrk linalg-trmm linalg-trsm cumsum random-
        exponential random-gamma random-generalized-negative-binomial random-negative-binomial
        normal random-normal random-pdf-dirichlet random-pdf-exponential random-pdf-gamma
        random-pdf-generalized-negative-binomial random-pdf-negative-binomial random-pdf-normal
        random-pdf-poisson random-pdf-uniform random-poisson random-randint random-uniform
        uniform ravel-multi-index sample-exponential sample-gamma sample-generalized-negative-
        binomial sample-multinomial sample-negative-binomial sample-normal sample-poisson
        sample-uniform shuffle unravel-index abs adam-update add-n element-wise-sum all-finite
        amp-cast amp-multicast arccos arccosh arcsin arcsinh arctan arctanh argmax argmax-
        channel argmin argsort batch-dot batch-take broadcast-add broadcast-plus broadcast-axis
        broadcast-axes broadcast-div broadcast-equal broadcast-greater broadcast-greater-equal
        broadcast-hypot broadcast-lesser broadcast-lesser-equal broadcast-like broadcast-
        logical-and broadcast-logical-or broadcast-logical-xor broadcast-maximum broadcast-
        minimum broadcast-mod broadcast-mul broadcast-not-equal broadcast-power broadcast-sub
        broadcast-minus broadcast-to cbrt ceil clip col2im cos cosh degrees depth-to-space diag
        digamma dot elemwise-add elemwise-div elemwise-mul elemwise-sub erf erfinv exp expand-
        dims expm1 fill-element-0index fix floor ftml-update ftrl-update gamma gammaln gather-nd
        hard-sigmoid im2col khatri-rao lamb-update-phase1 lamb-update-phase2 log log10 log1p
        log2 log-sigmoid log-softmax logical-not make-loss masked-log-softmax masked-softmax max
        max-axis mean min min-axis mish moments mp-lamb-update-phase1 mp-lamb-update-phase2 mp-
        nag-mom-update mp-sgd-mom-update mp-sgd-update multi-adam-update multi-all-finite multi-
        lars multi-mp-adam-update multi-mp-sgd-mom-update multi-mp-sgd-update multi-sgd-mom-
        update multi-sgd-update multi-sum-sq nag-mom-update nanprod nansum negative norm one-hot
        ones-like pick choose-element-0index preloaded-multi-mp-sgd-mom-update preloaded-multi-
        mp-sgd-update preloaded-multi-sgd-mom-update preloaded-multi-sgd-update prod radians
        rcbrt reciprocal relu repeat reset-arrays reshape-like reverse flip rint rmsprop-update
        rmspropalex-update round rsqrt scatter-nd sgd-mom-update sgd-update shape-array sigmoid
        sign signsgd-update signum-update sin sinh size-array slice crop slice-axis slice-like
        smooth-l1 softmax softmax-cross-entropy softmin softsign sort space-to-depth sqrt square
        squeeze stack sum sum-axis take tan tanh tile topk transpose trunc where zeros-like])

(defn activation
  "An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
  softsign x / (1 + |x|); tanh.
  data: Any shape.
  :act-type: The function; one of relu, sigmoid, softrelu, softsign, tanh; required."
  {:arglists '([data & {:keys [act-type]}])}
  [data & {:as options}]
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
  [data gamma beta moving-mean moving-var & {:as options}]
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
  [data gamma beta moving-mean moving-var & {:as options}]
  (call-all "BatchNorm_v1" [data gamma beta moving-mean moving-var] options))

(defn bilinear-sampler
  "Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
  count as 0.
  data: Images (batch, channels, height, width), floating point.
  grid: Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at the
    first pixel of data to 1 at the last. NaN gives NaN.
  :cudnn-off: Accepted for compatibility; has no effect; default None."
  {:arglists '([data grid & {:keys [cudnn-off]}])}
  [data grid & {:as options}]
  (call-one "BilinearSampler" [data grid] options))

(defn block-grad
  "The input; no gradient flows through it.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "BlockGrad" [data] options))

(defn stop-gradient
  "The input; no gradient flows through it.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "BlockGrad" [data] options))

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
  [data label & {:as options}]
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
  [data label & {:as options}]
  (call-one "CTCLoss" [data label :data-lengths :label-lengths] options))

(defn cast
  "Converts the elements to another dtype. Floating point to integer rounds to zero.
  data: The input array.
  :dtype: The dtype of the result; required."
  {:arglists '([data & {:keys [dtype]}])}
  [data & {:as options}]
  (call-one "Cast" [data] options))

(defn concat
  "The inputs one after the other along an axis.
  data: A sequence. Arrays of one dtype whose shapes differ along dim only.
  :dim: The axis to join along; default 1."
  {:arglists '([data & {:keys [dim]}])}
  [data & {:as options}]
  (call-one "Concat" data options))

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
  [data weight & {:as options}]
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
  [data weight & {:as options}]
  (call-one "Convolution" [data weight :bias] options))

(defn correlation
  "Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
  row, is the mean over the patch and the channels of the products of the first image with the
  second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
  stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
  stride1).
  data1: Shape (batch, channels, height, width), floating point.
  data2: The same shape.
  :kernel-size: Side of a patch, odd; default 1.
  :max-displacement: How far the second image is moved; default 1.
  :stride1: Step between patches; default 1.
  :stride2: Step between displacements; default 1.
  :pad-size: Zeros around the images; default 0.
  :is-multiply: Products; otherwise absolute differences; default True."
  {:arglists '([data1 data2 & {:keys [kernel-size max-displacement stride1 stride2 pad-size is-
  multiply]}])}
  [data1 data2 & {:as options}]
  (call-one "Correlation" [data1 data2] options))

(defn Crop
  "A rectangle out of images: of size h_w, or of the size of a second array.
  data: A sequence. Images (batch, channels, height, width), and optionally an array with 4 axes
    whose height and width the result gets.
  :offset: Row and column of its first pixel; default (0, 0).
  :h-w: With one input: height and width; default (0, 0).
  :center-crop: Whether it lies in the centre, whatever offset says; default False."
  {:arglists '([data & {:keys [offset h-w center-crop]}])}
  [data & {:as options}]
  (call-one "Crop" data options))

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
  [data weight & {:as options}]
  (call-one "Deconvolution" [data weight :bias] options))

(defn dropout
  "Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
  of training, data itself.
  data: A floating array.
  :p: Probability of zero, in [0, 1]; default 0.5.
  :mode: Drop in training only, or always; one of always, training; default training.
  :axes: Axes along which all elements share one draw; default ().
  :cudnn-off: Accepted for compatibility; it has no effect; default False."
  {:arglists '([data & {:keys [p mode axes cudnn-off]}])}
  [data & {:as options}]
  (call-one "Dropout" [data] options))

(defn embedding
  "Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
  clipped to the ends, without sparse_grad.
  data: Row numbers, any shape and dtype.
  weight: The table, (input_dim, output_dim).
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Dtype of the table where it is not known yet; default float32.
  :sparse-grad: Row numbers out of range are an error, and the gradient keeps the rows alone
    where the table asks for that; default False."
  {:arglists '([data weight & {:keys [input-dim output-dim dtype sparse-grad]}])}
  [data weight & {:as options}]
  (call-one "Embedding" [data weight] options))

(defn contrib-sparse-embedding
  "Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
  clipped to the ends, without sparse_grad.
  data: Row numbers, any shape and dtype.
  weight: The table, (input_dim, output_dim).
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Dtype of the table where it is not known yet; default float32.
  :sparse-grad: Row numbers out of range are an error, and the gradient keeps the rows alone
    where the table asks for that; default False."
  {:arglists '([data weight & {:keys [input-dim output-dim dtype sparse-grad]}])}
  [data weight & {:as options}]
  (call-one "Embedding" [data weight] options))

(defn flatten
  "Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
  data: An array with at least one axis."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "Flatten" [data] options))

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
  [data weight & {:as options}]
  (call-one "FullyConnected" [data weight :bias] options))

(defn grid-generator
  "Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
  the first pixel to 1 at the last; 0 where there is one alone.
  data: affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
    distances in pixels to add to each position, shape (batch, 2, height, width), columns first.
  :transform-type: What data says; one of affine, warp; required.
  :target-shape: affine: height and width of the grid; default (0, 0)."
  {:arglists '([data & {:keys [transform-type target-shape]}])}
  [data & {:as options}]
  (call-one "GridGenerator" [data] options))

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
  [data gamma beta & {:as options}]
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
  [data moving-avg & {:as options}]
  (call-one "IdentityAttachKLSparseReg" [data moving-avg] options))

(defn instance-norm
  "Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
  positions, then gamma and beta of the channel.
  data: Shape (batch, channels, ...).
  gamma: Scale, shape (channels,).
  beta: Shift, shape (channels,).
  :eps: Added to the variance; default 0.001."
  {:arglists '([data gamma beta & {:keys [eps]}])}
  [data gamma beta & {:as options}]
  (call-one "InstanceNorm" [data gamma beta] options))

(defn l2-normalization
  "data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
  position (channel) or over the positions of a channel (spatial).
  data: Shape (batch, channels, ...).
  :eps: Added to the sum; default 1e-10.
  :mode: What is summed over; one of channel, instance, spatial; default instance."
  {:arglists '([data & {:keys [eps mode]}])}
  [data & {:as options}]
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
  [data & {:as options}]
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
  [data gamma beta & {:as options}]
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
  [data & {:as options}]
  (call-one "LeakyReLU" [data :gamma] options))

(defn linear-regression-output
  "The data itself; its gradient is that of the squared error to the label over 2. The head
  gradient is ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & {:as options}]
  (call-one "LinearRegressionOutput" [data label] options))

(defn logistic-regression-output
  "Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
  gradient is ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & {:as options}]
  (call-one "LogisticRegressionOutput" [data label] options))

(defn mae-regression-output
  "The data itself; its gradient is that of the absolute error to the label. The head gradient is
  ignored; the gradient is divided by the number of outputs of one sample.
  data: Shape (batch, ...).
  label: As many elements as data.
  :grad-scale: Multiplies the gradient; default 1."
  {:arglists '([data label & {:keys [grad-scale]}])}
  [data label & {:as options}]
  (call-one "MAERegressionOutput" [data label] options))

(defn MakeLoss
  "The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
  data: Any shape.
  :grad-scale: The gradient; default 1.
  :valid-thresh: Elements above it are valid, for the normalization of that name; default 0.
  :normalization: Divides the gradient by the batch size (all axes but the last), by nothing, or
    by the number of valid elements; one of batch, null, valid; default null."
  {:arglists '([data & {:keys [grad-scale valid-thresh normalization]}])}
  [data & {:as options}]
  (call-one "MakeLoss" [data] options))

(defn pad
  "The input with elements added before and after each axis: a constant, the nearest element
  (edge), or the elements mirrored at the first and last one (reflect).
  data: The input array, any rank.
  :mode: What to add; one of constant, edge, reflect; required.
  :pad-width: (before_0, after_0, before_1, after_1, ...); required.
  :constant-value: The value that mode constant adds; default 0."
  {:arglists '([data & {:keys [mode pad-width constant-value]}])}
  [data & {:as options}]
  (call-one "Pad" [data] options))

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
  [data & {:as options}]
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
  [data & {:as options}]
  (call-one "Pooling" [data] options))

(defn rnn
  "A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
  + b + r (h U + c)).
  data: Shape (steps, batch, input).
  parameters: All weights, then all biases, in one vector: for each layer and direction i2h
    (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
    (projection_size, state_size); i2h and h2h biases (gates state_size,).
  state: Before the first step, shape (layers directions, batch, state_size or projection_size).
  :state-cell: The cells of lstm before the first step, shape (layers directions, batch,
    state_size).
  :sequence-length: With use_sequence_length, steps of each sample, shape (batch,). Later results
    are zero, final states are those after the last step.
  :state-size: Units of the state of each layer; required.
  :num-layers: Number of layers; required.
  :bidirectional: Whether each layer runs in both directions; their results are concatenated;
    default False.
  :mode: The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
  :p: Probability of zero in the dropout on the results of all layers but the last, in training;
    default 0.
  :state-outputs: Whether the final states are results, too; default False.
  :projection-size: Units that the results of an LSTM are projected to; None: no projection;
    default None.
  :lstm-state-clip-min: Lower bound of the cells of an LSTM after each step; given with
    lstm_state_clip_max; default None.
  :lstm-state-clip-max: Upper bound of the cells of an LSTM after each step; given with
    lstm_state_clip_min; default None.
  :lstm-state-clip-nan: Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise,
    and without bounds; default False.
  :use-sequence-length: Whether samples end at their sequence_length; default False."
  {:arglists '([data parameters state & {:keys [state-cell sequence-length state-size num-layers
  bidirectional mode p state-outputs projection-size lstm-state-clip-min lstm-state-clip-max lstm-
  state-clip-nan use-sequence-length]}])}
  [data parameters state & {:as options}]
  (call-all "RNN" [data parameters state :state-cell :sequence-length] options))

(defn roi-pooling
  "ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
  their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
  image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
  of rois is 0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale]}])}
  [data rois & {:as options}]
  (call-one "ROIPooling" [data rois] options))

(defn reshape
  "The elements of the input, in row-major order, as another shape; a view where strides allow it.
  Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
  merges two axes, -4 splits one into the two sizes that follow.
  data: The input array.
  :shape: The new sizes and codes; default ().
  :reverse: Match codes from the last axis; default False.
  :target-shape: Older form of shape: 0 is inferred. Used when shape is (); default ().
  :keep-highest: With target_shape: keep the first axis; default False."
  {:arglists '([data & {:keys [shape reverse target-shape keep-highest]}])}
  [data & {:as options}]
  (call-one "Reshape" [data] options))

(defn svm-output
  "The data itself; its gradient is that of the one-against-all hinge loss, squared unless
  use_linear. The head gradient is ignored.
  data: Scores, shape (batch, classes).
  label: Class numbers, shape (batch,).
  :margin: Margin of the hinge; default 1.
  :regularization-coefficient: Scale of the loss; default 1.
  :use-linear: The hinge itself instead of its square; default False."
  {:arglists '([data label & {:keys [margin regularization-coefficient use-linear]}])}
  [data label & {:as options}]
  (call-one "SVMOutput" [data label] options))

(defn sequence-last
  "The last step of every sequence: (batch, ...).
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype, at least 1.
  :use-sequence-length: Whether sequence_length is given; otherwise every sequence has the full
    length; default False.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length axis]}])}
  [data & {:as options}]
  (call-one "SequenceLast" [data :sequence-length] options))

(defn sequence-mask
  "data with every step from a sequence's length on set to value; data itself where
  use_sequence_length is False.
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype.
  :use-sequence-length: Whether sequence_length is given; default False.
  :value: Value of the steps that are masked; default 0.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length value axis]}])}
  [data & {:as options}]
  (call-one "SequenceMask" [data :sequence-length] options))

(defn sequence-reverse
  "Every sequence in reverse; steps from its length on stay where they are.
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype.
  :use-sequence-length: Whether sequence_length is given; otherwise every sequence has the full
    length; default False.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length axis]}])}
  [data & {:as options}]
  (call-one "SequenceReverse" [data :sequence-length] options))

(defn slice-channel
  "Cuts an axis into equal parts; the results are views.
  data: The input array.
  :num-outputs: How many parts; must divide the axis; required.
  :axis: The axis to cut; default 1.
  :squeeze-axis: Drop the axis, of which every part has one index; default False."
  {:arglists '([data & {:keys [num-outputs axis squeeze-axis]}])}
  [data & {:as options}]
  (call-all "SliceChannel" [data] options))

(defn split
  "Cuts an axis into equal parts; the results are views.
  data: The input array.
  :num-outputs: How many parts; must divide the axis; required.
  :axis: The axis to cut; default 1.
  :squeeze-axis: Drop the axis, of which every part has one index; default False."
  {:arglists '([data & {:keys [num-outputs axis squeeze-axis]}])}
  [data & {:as options}]
  (call-all "SliceChannel" [data] options))

(defn softmax-activation
  "Softmax along the last axis, or over the channels (axis 1).
  data: Shape (batch, channels, ...).
  :mode: channel: along axis 1; instance: along the last axis; one of channel, instance; default
    instance."
  {:arglists '([data & {:keys [mode]}])}
  [data & {:as options}]
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
  [data label & {:as options}]
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
  [data label & {:as options}]
  (call-one "SoftmaxOutput" [data label] options))

(defn spatial-transformer
  "Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
  data: Images (batch, channels, height, width), floating point.
  loc: Matrices of 2 x 3, shape (batch, 6).
  :target-shape: Height and width of the result; default (0, 0).
  :transform-type: What loc says; one of affine; required.
  :sampler-type: How images are sampled; one of bilinear; required.
  :cudnn-off: Accepted for compatibility; has no effect; default None."
  {:arglists '([data loc & {:keys [target-shape transform-type sampler-type cudnn-off]}])}
  [data loc & {:as options}]
  (call-one "SpatialTransformer" [data loc] options))

(defn swap-axis
  "Exchanges two axes; the result is a view.
  data: The input array.
  :dim1: One axis; default 0.
  :dim2: The other one; default 0."
  {:arglists '([data & {:keys [dim1 dim2]}])}
  [data & {:as options}]
  (call-one "SwapAxis" [data] options))

(defn swapaxes
  "Exchanges two axes; the result is a view.
  data: The input array.
  :dim1: One axis; default 0.
  :dim2: The other one; default 0."
  {:arglists '([data & {:keys [dim1 dim2]}])}
  [data & {:as options}]
  (call-one "SwapAxis" [data] options))

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
  [data & {:as options}]
  (call-one "UpSampling" data options))

(defn contrib-adaptive-avg-pooling2-d
  "Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
  from floor(i n / m) to ceil((i + 1) n / m).
  data: Shape (batch, channels, height, width), floating point.
  :output-size: Height and width of the result, or one number for both; (): 1; default ()."
  {:arglists '([data & {:keys [output-size]}])}
  [data & {:as options}]
  (call-one "_contrib_AdaptiveAvgPooling2D" [data] options))

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
  [data gamma beta moving-mean moving-var & {:as options}]
  (call-all "_contrib_BatchNormWithReLU" [data gamma beta moving-mean moving-var] options))

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
    True."
  {:arglists '([data & {:keys [like height width scale-height scale-width mode align-corners]}])}
  [data & {:as options}]
  (call-one "_contrib_BilinearResize2D" [data :like] options))

(defn contrib-deformable-convolution
  "Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
  interpolation. Outside the image taps are 0; between its last pixel and one further they are
  the last pixel.
  data: Shape (batch, channels, height, width), floating point.
  offset: Rows and columns to add to the positions of the taps, shape (batch, 2
    num_deformable_group taps, height, width of the result): for each group and tap a row, then a
    column.
  weight: Shape (num_filter, channels / num_group, kernel...).
  :bias: Shape (num_filter,); absent with no_bias.
  :kernel: Height and width of the window; required.
  :stride: Step of the window; default 1; default ().
  :dilate: Distance of the taps; default 1; default ().
  :pad: Pixels added at either side; default 0; default ().
  :num-filter: Channels of the result; required.
  :num-group: Channels are split into groups that do not see each other; default 1.
  :num-deformable-group: Channels are split into groups with offsets of their own; default 1.
  :workspace: Accepted for compatibility; has no effect; default 1024.
  :no-bias: Whether there is no bias; default False.
  :layout: Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None."
  {:arglists '([data offset weight & {:keys [bias kernel stride dilate pad num-filter num-group
  num-deformable-group workspace no-bias layout]}])}
  [data offset weight & {:as options}]
  (call-one "_contrib_DeformableConvolution" [data offset weight :bias] options))

(defn contrib-deformable-psroi-pooling
  "Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
  region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
  in groups. Samples more than half a pixel outside do not count; bins without samples, regions
  of images with a negative index and regions whose coordinates are not finite give 0.
  Differentiable in data and trans; the gradient of rois is 0.
  data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :trans: Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative to the
    region; each class has output_dim / classes channels of the result.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :output-dim: Channels of the result; required.
  :group-size: Groups of channels along each axis; 0: as many as bins; required.
  :pooled-size: Bins along each axis; required.
  :part-size: Parts of a region with shifts of their own, along each axis; 0: the bins; default
    0.
  :sample-per-part: Samples per bin along each axis; default 1.
  :trans-std: Factor of trans; default 0.
  :no-trans: Whether bins stay where they are; default False."
  {:arglists '([data rois & {:keys [trans spatial-scale output-dim group-size pooled-size part-
  size sample-per-part trans-std no-trans]}])}
  [data rois & {:as options}]
  (call-one "_contrib_DeformablePSROIPooling" [data rois :trans] options))

(defn contrib-modulated-deformable-convolution
  "Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
  interpolation, and multiplied by a mask. Pixels outside the image are 0.
  data: Shape (batch, channels, height, width), floating point.
  offset: Rows and columns to add to the positions of the taps, shape (batch, 2
    num_deformable_group taps, height, width of the result): for each group and tap a row, then a
    column.
  mask: Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
    result).
  weight: Shape (num_filter, channels / num_group, kernel...).
  :bias: Shape (num_filter,); absent with no_bias.
  :kernel: Height and width of the window; required.
  :stride: Step of the window; default 1; default ().
  :dilate: Distance of the taps; default 1; default ().
  :pad: Pixels added at either side; default 0; default ().
  :num-filter: Channels of the result; required.
  :num-group: Channels are split into groups that do not see each other; default 1.
  :num-deformable-group: Channels are split into groups with offsets of their own; default 1.
  :workspace: Accepted for compatibility; has no effect; default 1024.
  :no-bias: Whether there is no bias; default False.
  :im2col-step: Accepted for compatibility; has no effect; default 64.
  :layout: Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None."
  {:arglists '([data offset mask weight & {:keys [bias kernel stride dilate pad num-filter num-
  group num-deformable-group workspace no-bias im2col-step layout]}])}
  [data offset mask weight & {:as options}]
  (call-one "_contrib_ModulatedDeformableConvolution" [data offset mask weight :bias] options))

(defn contrib-multi-box-detection
  "Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
  the background of each anchor, where it is likely enough, with the box that the offsets make of
  the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
  top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
  nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
  anchors. Zero gradient.
  cls-prob: Shape (batch, classes + 1, anchors), the background first.
  loc-pred: Offsets: shape (batch, 4 anchors).
  anchor: Corners: shape (1, anchors, 4).
  :clip: Whether boxes are cut at the borders of the image; default True.
  :threshold: The least probability; default 0.01.
  :background-id: No effect, as in MXNet: the background is class 0; default 0.
  :nms-threshold: Overlap from which on the better box suppresses the other; default 0.5.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :variances: Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  :nms-topk: How many, the best, are kept before suppression; 0 or less: all; default -1."
  {:arglists '([cls-prob loc-pred anchor & {:keys [clip threshold background-id nms-threshold
  force-suppress variances nms-topk]}])}
  [cls-prob loc-pred anchor & {:as options}]
  (call-one "_contrib_MultiBoxDetection" [cls-prob loc-pred anchor] options))

(defn contrib-multi-box-prior
  "Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
  ratio, then one per further ratio with the first size, as corners relative to the image: shape
  (1, height width (sizes + ratios - 1), 4). Zero gradient.
  data: Only its shape counts: (batch, channels, height, width, ...).
  :sizes: Heights of squares, relative to the image; default (1,).
  :ratios: Widths over heights; default (1,).
  :clip: Whether boxes are cut at the borders of the image; default False.
  :steps: Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
  :offsets: Place of the first centre (y, x) in steps; default (0.5, 0.5)."
  {:arglists '([data & {:keys [sizes ratios clip steps offsets]}])}
  [data & {:as options}]
  (call-one "_contrib_MultiBoxPrior" [data] options))

(defn contrib-multi-box-target
  "Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
  that overlaps it most, the largest overlap first; further anchors go to the object they overlap
  most, where that is above overlap_threshold. Returns the offsets of the objects from their
  anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
  anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
  without objects is ignored as a whole. Zero gradient.
  anchor: Corners: shape (1, anchors, 4), floating point.
  label: Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
    class of -1.
  cls-pred: Scores: shape (batch, classes + 1, anchors), the background first.
  :overlap-threshold: Overlap above which an anchor is positive; 0 or less: only the best;
    default 0.5.
  :ignore-label: Class of anchors that do not count; default -1.
  :negative-mining-ratio: Negative anchors per positive one, those whose background is least
    likely; 0 or less: all; default -1.
  :negative-mining-thresh: With mining, anchors that overlap an object less may be negative;
    default 0.5.
  :minimum-negative-samples: With mining, the least number of negative anchors; default 0.
  :variances: Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2)."
  {:arglists '([anchor label cls-pred & {:keys [overlap-threshold ignore-label negative-mining-
  ratio negative-mining-thresh minimum-negative-samples variances]}])}
  [anchor label cls-pred & {:as options}]
  (call-all "_contrib_MultiBoxTarget" [anchor label cls-pred] options))

(defn contrib-multi-proposal
  "Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
  and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
  Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
  first ones again where there are too few. Boxes that are too small, or outside the image as
  im_info has it, have a score of -1. Zero gradient.
  cls-prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
  bbox-pred: Offsets: shape (batch, 4 anchors, height, width).
  im-info: Shape (batch, 3): height, width and scale of each image.
  :rpn-pre-nms-top-n: How many boxes, the best, take part; 0 or less: all; default 6000.
  :rpn-post-nms-top-n: How many proposals each image gives; default 300.
  :threshold: The most that boxes may overlap; default 0.7.
  :rpn-min-size: The least side of a box, times the scale of its image; default 16.
  :scales: Of anchors, in strides; default (4, 8, 16, 32).
  :ratios: Heights of anchors over their widths; default (0.5, 1, 2).
  :feature-stride: Pixels of the image between positions; default 16.
  :output-score: Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  :iou-loss: Whether offsets are those of the four sides, in pixels; default False."
  {:arglists '([cls-prob bbox-pred im-info & {:keys [rpn-pre-nms-top-n rpn-post-nms-top-n
  threshold rpn-min-size scales ratios feature-stride output-score iou-loss]}])}
  [cls-prob bbox-pred im-info & {:as options}]
  (call-all "_contrib_MultiProposal" [cls-prob bbox-pred im-info] options))

(defn contrib-psroi-pooling
  "Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
  have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
  it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
  in data; the gradient of rois is 0.
  data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :output-dim: Channels of the result; required.
  :pooled-size: Bins along each axis; required.
  :group-size: Groups of channels along each axis; 0: as many as bins; default 0."
  {:arglists '([data rois & {:keys [spatial-scale output-dim pooled-size group-size]}])}
  [data rois & {:as options}]
  (call-one "_contrib_PSROIPooling" [data rois] options))

(defn contrib-proposal
  "Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
  and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
  Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
  first ones again where there are too few. Boxes that are too small, or outside the image as
  im_info has it, have a score of -1. Zero gradient.
  cls-prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
  bbox-pred: Offsets: shape (batch, 4 anchors, height, width).
  im-info: Shape (batch, 3): height, width and scale of each image.
  :rpn-pre-nms-top-n: How many boxes, the best, take part; 0 or less: all; default 6000.
  :rpn-post-nms-top-n: How many proposals each image gives; default 300.
  :threshold: The most that boxes may overlap; default 0.7.
  :rpn-min-size: The least side of a box, times the scale of its image; default 16.
  :scales: Of anchors, in strides; default (4, 8, 16, 32).
  :ratios: Heights of anchors over their widths; default (0.5, 1, 2).
  :feature-stride: Pixels of the image between positions; default 16.
  :output-score: Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  :iou-loss: Whether offsets are those of the four sides, in pixels; default False."
  {:arglists '([cls-prob bbox-pred im-info & {:keys [rpn-pre-nms-top-n rpn-post-nms-top-n
  threshold rpn-min-size scales ratios feature-stride output-score iou-loss]}])}
  [cls-prob bbox-pred im-info & {:as options}]
  (call-all "_contrib_Proposal" [cls-prob bbox-pred im-info] options))

(defn contrib-roi-align
  "ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
  bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
  regions of images with a negative index and regions whose coordinates are not finite. Without
  aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
  0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :sample-ratio: Samples per bin along each axis; 0 or less: as many as the bin has pixels;
    default -1.
  :position-sensitive: Whether each bin has channels of its own: output channel c reads, for bin
    (i, j), channel (c height + i) width + j; default False.
  :aligned: Whether pixel centres are at half coordinates; default False."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale sample-ratio position-sensitive
  aligned]}])}
  [data rois & {:as options}]
  (call-one "_contrib_ROIAlign" [data rois] options))

(defn contrib-rroi-align
  "ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
  averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
  so do regions of images with a negative index and regions whose coordinates are not finite;
  regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
    counterclockwise as seen.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :sampling-ratio: Samples per bin along each axis; 0 or less: as many as the bin has pixels;
    default -1."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale sampling-ratio]}])}
  [data rois & {:as options}]
  (call-one "_contrib_RROIAlign" [data rois] options))

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
  [data gamma beta moving-mean moving-var & {:as options}]
  (call-all "_contrib_SyncBatchNorm" [data gamma beta moving-mean moving-var] options))

(defn contrib-allclose
  "1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
  shape (). Infinities are close to themselves. No gradient.
  a: Any shape and dtype.
  b: Shape and dtype of a.
  :rtol: Tolerance relative to b; default 1e-05.
  :atol: Absolute tolerance; default 1e-08.
  :equal-nan: Whether NaNs are close to each other; default True."
  {:arglists '([a b & {:keys [rtol atol equal-nan]}])}
  [a b & {:as options}]
  (call-one "_contrib_allclose" [a b] options))

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
  [data & {:as options}]
  (call-one "_contrib_arange_like" [data] options))

(defn contrib-bipartite-matching
  "Greedy matching: in the order of the scores, each row is given a column while both are free.
  Returns the column of each row and the row of each column, -1 where there is none. Equal scores
  go by position; NaN never matches. Zero gradient.
  data: Scores: shape (..., rows, columns), floating point.
  :is-ascend: Smallest scores first, instead of largest; default False.
  :threshold: Scores must be above it (ascending: below); required.
  :topk: Above 0: matching ends after topk + 1 matches, as in MXNet; default -1."
  {:arglists '([data & {:keys [is-ascend threshold topk]}])}
  [data & {:as options}]
  (call-all "_contrib_bipartite_matching" [data] options))

(defn contrib-boolean-mask
  "The slices of data along one axis where index is nonzero. The size of that axis of the result
  depends on the values of index.
  data: The array to select from.
  index: A vector as long as the axis, any dtype.
  :axis: The axis to select along; default 0."
  {:arglists '([data index & {:keys [axis]}])}
  [data index & {:as options}]
  (call-one "_contrib_boolean_mask" [data index] options))

(defn contrib-box-decode
  "The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
  0.
  data: Offsets: shape (batch, anchors, 4), floating point.
  anchors: Shape (1, anchors, 4).
  :std0: Factor of the first offset; default 1.
  :std1: Factor of the second; default 1.
  :std2: Factor of the third; default 1.
  :std3: Factor of the fourth; default 1.
  :clip: Above 0: the largest logarithm of a size's ratio; default -1.
  :format: Of anchors: centre, width, height; or left, top, right, bottom; one of center, corner;
    default center."
  {:arglists '([data anchors & {:keys [std0 std1 std2 std3 clip format]}])}
  [data anchors & {:as options}]
  (call-one "_contrib_box_decode" [data anchors] options))

(defn contrib-box-encode
  "Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
  logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
  0 for anchors that are no positive samples.
  samples: Shape (batch, anchors): above 0.5 for positive samples.
  matches: Shape (batch, anchors): the index in refs for each positive sample.
  anchors: Corners: shape (batch, anchors, 4).
  refs: Corners: shape (batch, boxes, 4).
  means: Shape (4,).
  stds: Shape (4,)."
  {:arglists '([samples matches anchors refs means stds])}
  [samples matches anchors refs means stds & {:as options}]
  (call-all "_contrib_box_encode" [samples matches anchors refs means stds] options))

(defn contrib-box-iou
  "Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
  lhs: Boxes: shape (..., 4), at least 2 axes, floating point.
  rhs: Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
  :format: Coordinates: centre, width, height; or left, top, right, bottom; one of center,
    corner; default corner."
  {:arglists '([lhs rhs & {:keys [format]}])}
  [lhs rhs & {:as options}]
  (call-one "_contrib_box_iou" [lhs rhs] options))

(defn contrib-box-nms
  "Greedy non-maximum suppression: boxes by descending score, without those that overlap
  (intersection over union) more than overlap_thresh with a better one; equal scores keep their
  order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
  the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
  is. The gradient of each row goes to the row it came from, coordinates in the format they have
  in the result.
  data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
    ids, and anything else; floating point.
  :overlap-thresh: The most that boxes may overlap; default 0.5.
  :valid-thresh: Boxes with scores above it take part; default 0.
  :topk: How many boxes, the best, take part; below 0: all; default -1.
  :coord-start: Column of the first coordinate; default 2.
  :score-index: Column of the scores; default 1.
  :id-index: Column of the class ids; below 0: there is none; default -1.
  :background-id: Id of the background: boxes with it are left out, -1 included; default -1.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :in-format: Coordinates of data: centre, width, height; or left, top, right, bottom; one of
    center, corner; default corner.
  :out-format: Coordinates of the result; one of center, corner; default corner."
  {:arglists '([data & {:keys [overlap-thresh valid-thresh topk coord-start score-index id-index
  background-id force-suppress in-format out-format]}])}
  [data & {:as options}]
  (call-one "_contrib_box_nms" [data] options))

(defn contrib-box-non-maximum-suppression
  "Greedy non-maximum suppression: boxes by descending score, without those that overlap
  (intersection over union) more than overlap_thresh with a better one; equal scores keep their
  order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
  the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
  is. The gradient of each row goes to the row it came from, coordinates in the format they have
  in the result.
  data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
    ids, and anything else; floating point.
  :overlap-thresh: The most that boxes may overlap; default 0.5.
  :valid-thresh: Boxes with scores above it take part; default 0.
  :topk: How many boxes, the best, take part; below 0: all; default -1.
  :coord-start: Column of the first coordinate; default 2.
  :score-index: Column of the scores; default 1.
  :id-index: Column of the class ids; below 0: there is none; default -1.
  :background-id: Id of the background: boxes with it are left out, -1 included; default -1.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :in-format: Coordinates of data: centre, width, height; or left, top, right, bottom; one of
    center, corner; default corner.
  :out-format: Coordinates of the result; one of center, corner; default corner."
  {:arglists '([data & {:keys [overlap-thresh valid-thresh topk coord-start score-index id-index
  background-id force-suppress in-format out-format]}])}
  [data & {:as options}]
  (call-one "_contrib_box_nms" [data] options))

(defn contrib-calibrate-entropy
  "The threshold at which bounding numbers and rounding them to a number of levels loses the
  least, from a histogram of the numbers (Migacz, \"8-bit inference with TensorRT\", GTC 2017), and
  the Kullback-Leibler divergence there. No gradient.
  hist: Counts, (n,), n odd: bins of one width around 0.
  hist-edges: Edges of the bins, (n + 1,), float32.
  :num-quantized-bins: Number of levels, at least 1 and at most n; default 255."
  {:arglists '([hist hist-edges & {:keys [num-quantized-bins]}])}
  [hist hist-edges & {:as options}]
  (call-all "_contrib_calibrate_entropy" [hist hist-edges] options))

(defn contrib-count-sketch
  "Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
  s[i] data[..., i].
  data: Shape (..., d), floating point; the result is (..., out_dim).
  h: Places in [0, out_dim), d elements: shape (d,) or (1, d).
  s: Signs, 1 or -1, d elements: shape (d,) or (1, d).
  :out-dim: Number of places; required.
  :processing-batch-size: Accepted for compatibility; has no effect; default 32."
  {:arglists '([data h s & {:keys [out-dim processing-batch-size]}])}
  [data h s & {:as options}]
  (call-one "_contrib_count_sketch" [data h s] options))

(defn contrib-dequantize
  "The real numbers that quantised ones stand for, float32.
  data: Any shape; int8, uint8 or int32.
  min-range: Lower end of the range, one number.
  max-range: Upper end of the range, one number.
  :out-type: Dtype of the result; one of float32; default float32."
  {:arglists '([data min-range max-range & {:keys [out-type]}])}
  [data min-range max-range & {:as options}]
  (call-one "_contrib_dequantize" [data min-range max-range] options))

(defn contrib-div-sqrt-dim
  "data / sqrt(size of the last axis), as attention scales its scores.
  data: At least one axis; floating point."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_contrib_div_sqrt_dim" [data] options))

(defn contrib-fft
  "Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
  imaginary part, real part, ...
  data: Shape (..., d), floating point; the result is (..., 2 d).
  :compute-size: Accepted for compatibility; has no effect; default 128."
  {:arglists '([data & {:keys [compute-size]}])}
  [data & {:as options}]
  (call-one "_contrib_fft" [data] options))

(defn contrib-getnnz
  "The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
  No gradient.
  data: Any shape and dtype.
  :axis: The axis that is counted along; None: the whole array; default None."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "_contrib_getnnz" [data] options))

(defn contrib-gradientmultiplier
  "The input; its gradient is multiplied by a number (negative: reversed).
  data: Any shape.
  :scalar: The number; default 1.
  :is-int: Whether the number was an integer; kept for files; default True."
  {:arglists '([data & {:keys [scalar is-int]}])}
  [data & {:as options}]
  (call-one "_contrib_gradientmultiplier" [data] options))

(defn contrib-group-adagrad-update
  "AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
  rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
  weight: The weight, (rows, columns).
  grad: Its gradient: shape and dtype of the weight.
  history: Sums of squares, (rows, 1) or (rows,); changed in place.
  :lr: Learning rate; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :epsilon: Added below the root; default 1e-05."
  {:arglists '([weight grad history & {:keys [lr rescale-grad clip-gradient epsilon]}])}
  [weight grad history & {:as options}]
  (call-one "_contrib_group_adagrad_update" [weight grad history] options))

(defn contrib-hawkesll
  "Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
  exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
  their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
  lda: Background intensities, shape (batch, processes), float32 or float64.
  alpha: Branching ratios, shape (processes,).
  beta: Rates of decay, shape (processes,).
  state: States at time 0, shape (batch, processes).
  lags: Times between events, shape (batch, steps).
  marks: Processes that the events belong to, shape (batch, steps), any dtype.
  valid-length: Events of each sample, shape (batch,).
  max-time: Ends of the observations, shape (batch,)."
  {:arglists '([lda alpha beta state lags marks valid-length max-time])}
  [lda alpha beta state lags marks valid-length max-time & {:as options}]
  (call-all "_contrib_hawkesll" [lda alpha beta state lags marks valid-length max-time] options))

(defn contrib-ifft
  "The real part of the inverse discrete Fourier transform over the last axis, without the factor
  1 / d: ifft(fft(x)) is d x.
  data: Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
    d).
  :compute-size: Accepted for compatibility; has no effect; default 128."
  {:arglists '([data & {:keys [compute-size]}])}
  [data & {:as options}]
  (call-one "_contrib_ifft" [data] options))

(defn contrib-index-array
  "The position of every element of data: an int64 array of shape data.shape + (m,).
  data: Only its shape is read.
  :axes: The m axes to list; None: all of them; default None."
  {:arglists '([data & {:keys [axes]}])}
  [data & {:as options}]
  (call-one "_contrib_index_array" [data] options))

(defn contrib-index-copy
  "old_tensor with the rows that index_vector names replaced by those of new_tensor.
  old-tensor: (n, ...)
  index-vector: (k,), row numbers of any dtype.
  new-tensor: (k, ...)"
  {:arglists '([old-tensor index-vector new-tensor])}
  [old-tensor index-vector new-tensor & {:as options}]
  (call-one "_contrib_index_copy" [old-tensor index-vector new-tensor] options))

(defn contrib-interleaved-matmul-encdec-qk
  "Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
  (batch * heads, queries, keys).
  queries: Shape (queries, batch, heads * units).
  keys-values: Shape (keys, batch, heads * 2 * units): for each head key and value.
  :heads: Number of heads; required."
  {:arglists '([queries keys-values & {:keys [heads]}])}
  [queries keys-values & {:as options}]
  (call-one "_contrib_interleaved_matmul_encdec_qk" [queries keys-values] options))

(defn contrib-interleaved-matmul-encdec-valatt
  "Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
  keys-values: Shape (keys, batch, heads * 2 * units): for each head key and value.
  attention: Weights, shape (batch * heads, queries, keys).
  :heads: Number of heads; required."
  {:arglists '([keys-values attention & {:keys [heads]}])}
  [keys-values attention & {:as options}]
  (call-one "_contrib_interleaved_matmul_encdec_valatt" [keys-values attention] options))

(defn contrib-interleaved-matmul-selfatt-qk
  "Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
  length, length).
  queries-keys-values: Shape (length, batch, heads * 3 * units): for each head query, key and
    value.
  :heads: Number of heads; required."
  {:arglists '([queries-keys-values & {:keys [heads]}])}
  [queries-keys-values & {:as options}]
  (call-one "_contrib_interleaved_matmul_selfatt_qk" [queries-keys-values] options))

(defn contrib-interleaved-matmul-selfatt-valatt
  "Self-attention's values weighted by attention: shape (length, batch, heads * units).
  queries-keys-values: Shape (length, batch, heads * 3 * units): for each head query, key and
    value.
  attention: Weights, shape (batch * heads, length, length).
  :heads: Number of heads; required."
  {:arglists '([queries-keys-values attention & {:keys [heads]}])}
  [queries-keys-values attention & {:as options}]
  (call-one "_contrib_interleaved_matmul_selfatt_valatt" [queries-keys-values attention] options))

(defn contrib-quadratic
  "a data^2 + b data + c.
  data: Any shape.
  :a: Of the square; default 0.
  :b: Of the number; default 0.
  :c: Constant; default 0."
  {:arglists '([data & {:keys [a b c]}])}
  [data & {:as options}]
  (call-one "_contrib_quadratic" [data] options))

(defn contrib-quantize
  "Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
  for int8, as given for uint8. Numbers outside are bounded.
  data: Any shape, float32.
  min-range: Lower end, one number.
  max-range: Upper end, one number.
  :out-type: Dtype of the result; one of int8, uint8; default uint8."
  {:arglists '([data min-range max-range & {:keys [out-type]}])}
  [data min-range max-range & {:as options}]
  (call-all "_contrib_quantize" [data min-range max-range] options))

(defn contrib-quantize-asym
  "Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
  shift, which map the calibrated range, or that of the data, to 0..255.
  data: Any shape, float32.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None."
  {:arglists '([data & {:keys [min-calib-range max-calib-range]}])}
  [data & {:as options}]
  (call-all "_contrib_quantize_asym" [data] options))

(defn contrib-quantize-v2
  "Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
  as for quantize. Data that is int8 or uint8 stays as it is.
  data: Any shape, float32, int8 or uint8.
  :out-type: Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above,
    else int8; one of auto, int8, uint8; default int8.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None."
  {:arglists '([data & {:keys [out-type min-calib-range max-calib-range]}])}
  [data & {:as options}]
  (call-all "_contrib_quantize_v2" [data] options))

(defn contrib-quantized-act
  "max(data, 0) of quantised data, in its range.
  data: int8 or uint8.
  min-data: Lower end of its range, one number.
  max-data: Upper end of its range, one number.
  :act-type: The function; relu is the only one that exists for quantised data; one of relu,
    sigmoid, softrelu, softsign, tanh; required."
  {:arglists '([data min-data max-data & {:keys [act-type]}])}
  [data min-data max-data & {:as options}]
  (call-all "_contrib_quantized_act" [data min-data max-data] options))

(defn contrib-quantized-batch-norm
  "Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
  which must be given.
  data: Any shape, int8 or uint8.
  gamma: Scale, (channels,), float32.
  beta: Shift, (channels,), float32.
  moving-mean: Mean, (channels,), float32.
  moving-var: Variance, (channels,), float32.
  min-data: Lower end of the range of data, one number.
  max-data: Upper end.
  :eps: Added to the variance; default 0.001.
  :momentum: Accepted for compatibility; has no effect; default 0.9.
  :fix-gamma: Whether gamma counts as 1; default True.
  :use-global-stats: Accepted for compatibility; has no effect; default False.
  :output-mean-var: Accepted for compatibility; has no effect; default False.
  :axis: The axis of the channels; default 1.
  :cudnn-off: Accepted for compatibility; has no effect; default False.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None."
  {:arglists '([data gamma beta moving-mean moving-var min-data max-data & {:keys [eps momentum
  fix-gamma use-global-stats output-mean-var axis cudnn-off min-calib-range max-calib-range]}])}
  [data gamma beta moving-mean moving-var min-data max-data & {:as options}]
  (call-all "_contrib_quantized_batch_norm" [data gamma beta moving-mean moving-var min-data max-data] options))

(defn contrib-quantized-concat
  "Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
  where all of them are, else int8.
  data: A sequence. n arrays, int8 or uint8, whose shapes differ along dim only; then the lower
    and the upper end of the range of each in turn.
  :dim: The axis to join along; default 1."
  {:arglists '([data & {:keys [dim]}])}
  [data & {:as options}]
  (call-all "_contrib_quantized_concat" data options))

(defn contrib-quantized-conv
  "Convolution of quantised data: int32 sums of products, and their range.
  data: Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
  weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    channels / num_group); int8.
  :bias: One number for each unit or filter, int8; absent with no_bias.
  min-data: Lower end of the range of data, one number.
  max-data: Upper end.
  min-weight: Lower end of the range of weight, one number.
  max-weight: Upper end.
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
    NHWC, NWC; default None."
  {:arglists '([data weight min-data max-data min-weight max-weight & {:keys [bias min-bias max-
  bias kernel stride dilate pad num-filter num-group workspace no-bias cudnn-tune cudnn-off
  layout]}])}
  [data weight min-data max-data min-weight max-weight & {:as options}]
  (call-all "_contrib_quantized_conv" [data weight :bias min-data max-data min-weight max-weight :min-bias :max-bias] options))

(defn contrib-quantized-elemwise-add
  "The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
  int32 in the range that holds every sum.
  lhs: int8 or uint8.
  rhs: int8 or uint8, shape of lhs.
  lhs-min: Lower end of the range of lhs, one number.
  lhs-max: Upper end.
  rhs-min: Lower end of the range of rhs, one number.
  rhs-max: Upper end.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None."
  {:arglists '([lhs rhs lhs-min lhs-max rhs-min rhs-max & {:keys [min-calib-range max-calib-
  range]}])}
  [lhs rhs lhs-min lhs-max rhs-min rhs-max & {:as options}]
  (call-all "_contrib_quantized_elemwise_add" [lhs rhs lhs-min lhs-max rhs-min rhs-max] options))

(defn contrib-quantized-elemwise-mul
  "The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
  cut off), or as real numbers.
  lhs: int8 or uint8.
  rhs: int8 or uint8, shape of lhs.
  lhs-min: Lower end of the range of lhs, one number.
  lhs-max: Upper end.
  rhs-min: Lower end of the range of rhs, one number.
  rhs-max: Upper end.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None.
  :enable-float-output: Whether the result is real numbers, without a range; default False."
  {:arglists '([lhs rhs lhs-min lhs-max rhs-min rhs-max & {:keys [min-calib-range max-calib-range
  enable-float-output]}])}
  [lhs rhs lhs-min lhs-max rhs-min rhs-max & {:as options}]
  (call-all "_contrib_quantized_elemwise_mul" [lhs rhs lhs-min lhs-max rhs-min rhs-max] options))

(defn contrib-quantized-embedding
  "Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
  data: Row numbers, any shape and dtype.
  weight: The table, (input_dim, output_dim), int8 or uint8.
  min-weight: Lower end of its range, one number.
  max-weight: Upper end of its range, one number.
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Accepted for compatibility; has no effect; default float32.
  :sparse-grad: Accepted for compatibility; has no effect; default False."
  {:arglists '([data weight min-weight max-weight & {:keys [input-dim output-dim dtype sparse-
  grad]}])}
  [data weight min-weight max-weight & {:as options}]
  (call-all "_contrib_quantized_embedding" [data weight min-weight max-weight] options))

(defn contrib-quantized-flatten
  "Quantised data as (batch, everything else).
  data: int8 or uint8.
  min-data: Lower end of its range, one number.
  max-data: Upper end of its range, one number."
  {:arglists '([data min-data max-data])}
  [data min-data max-data & {:as options}]
  (call-all "_contrib_quantized_flatten" [data min-data max-data] options))

(defn contrib-quantized-fully-connected
  "The dense layer on quantised data: int32 sums of products, and their range.
  data: Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
  weight: Shape (num_hidden, units), int8.
  :bias: One number for each unit or filter, int8; absent with no_bias.
  min-data: Lower end of the range of data, one number.
  max-data: Upper end.
  min-weight: Lower end of the range of weight, one number.
  max-weight: Upper end.
  :min-bias: Lower end of the range of bias, one number.
  :max-bias: Upper end.
  :num-hidden: Number of units; required.
  :no-bias: Whether there is no bias; default False.
  :flatten: Whether all axes but the first are one; default True."
  {:arglists '([data weight min-data max-data min-weight max-weight & {:keys [bias min-bias max-
  bias num-hidden no-bias flatten]}])}
  [data weight min-data max-data min-weight max-weight & {:as options}]
  (call-all "_contrib_quantized_fully_connected" [data weight :bias min-data max-data min-weight max-weight :min-bias :max-bias] options))

(defn contrib-quantized-pooling
  "Pooling of quantised data by maximum or rounded average, in its range.
  data: int8 or uint8.
  min-data: Lower end of its range, one number.
  max-data: Upper end of its range, one number.
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
  {:arglists '([data min-data max-data & {:keys [kernel pool-type global-pool cudnn-off pooling-
  convention stride pad p-value count-include-pad layout]}])}
  [data min-data max-data & {:as options}]
  (call-all "_contrib_quantized_pooling" [data min-data max-data] options))

(defn contrib-requantize
  "Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
  ends of that range: symmetric for int8, from 0 for uint8.
  data: Any shape, int32.
  min-range: Lower end of the range of data, one number.
  max-range: Upper end of the range of data, one number.
  :out-type: Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above,
    else int8; one of auto, int8, uint8; default int8.
  :min-calib-range: Lower end of the calibrated range, which counts where both ends are given;
    default None.
  :max-calib-range: Upper end of the calibrated range; default None."
  {:arglists '([data min-range max-range & {:keys [out-type min-calib-range max-calib-range]}])}
  [data min-range max-range & {:as options}]
  (call-all "_contrib_requantize" [data min-range max-range] options))

(defn contrib-round-ste
  "The nearest integer, halves away from 0; the gradient passes unchanged.
  data: Any shape; floating point."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_contrib_round_ste" [data] options))

(defn contrib-sign-ste
  "The sign; the gradient passes unchanged.
  data: Any shape; floating point."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_contrib_sign_ste" [data] options))

(defn identity
  "A copy of the input.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_copy" [data] options))

(defn image-adjust-lighting
  "Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
  images stay as they are.
  data: (height, width, 1 or 3) or a batch of such.
  :alpha: The three multiples; required."
  {:arglists '([data & {:keys [alpha]}])}
  [data & {:as options}]
  (call-one "_image_adjust_lighting" [data] options))

(defn image-crop
  "A rectangle of an image; the result is a view.
  data: (height, width, channels) or a batch of such.
  :x: First column; required.
  :y: First row; required.
  :width: Columns of the result; required.
  :height: Rows of the result; required."
  {:arglists '([data & {:keys [x y width height]}])}
  [data & {:as options}]
  (call-one "_image_crop" [data] options))

(defn image-flip-left-right
  "Images with their columns in reverse order.
  data: (height, width, channels) or a batch of such."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_image_flip_left_right" [data] options))

(defn image-flip-top-bottom
  "Images with their rows in reverse order.
  data: (height, width, channels) or a batch of such."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_image_flip_top_bottom" [data] options))

(defn image-imencode
  "Encodes an image as a JPEG or PNG file: uint8 with one axis.
  data: uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
  :format: \".jpg\", \".jpeg\" or \".png\"; default .jpg.
  :quality: JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
  :from-rgb: Whether red comes first, else blue; default True."
  {:arglists '([data & {:keys [format quality from-rgb]}])}
  [data & {:as options}]
  (call-one "_image_imencode" [data] options))

(defn image-normalize
  "(data - mean) / std, for each channel.
  data: (channels, height, width) or a batch of such; floating point.
  :mean: One number, or one per channel; default (0, 0, 0, 0).
  :std: One number, or one per channel; default (1, 1, 1, 1)."
  {:arglists '([data & {:keys [mean std]}])}
  [data & {:as options}]
  (call-one "_image_normalize" [data] options))

(defn image-random-brightness
  "Multiplies each image by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required."
  {:arglists '([data & {:keys [min-factor max-factor]}])}
  [data & {:as options}]
  (call-one "_image_random_brightness" [data] options))

(defn image-random-color-jitter
  "Random brightness, contrast, saturation and hue, in this order, by factors within the given
  distances of 1.
  data: (height, width, 1 or 3) or a batch of such.
  :brightness: At least 0; 0: unchanged; required.
  :contrast: At least 0; 0: unchanged; required.
  :saturation: At least 0; 0: unchanged; required.
  :hue: At least 0; 0: unchanged; required."
  {:arglists '([data & {:keys [brightness contrast saturation hue]}])}
  [data & {:as options}]
  (call-one "_image_random_color_jitter" [data] options))

(defn image-random-contrast
  "Moves each image away from its mean gray value by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required."
  {:arglists '([data & {:keys [min-factor max-factor]}])}
  [data & {:as options}]
  (call-one "_image_random_contrast" [data] options))

(defn image-random-flip-left-right
  "Each image with its columns in reverse order, with probability 1/2.
  data: (height, width, channels) or a batch of such."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_image_random_flip_left_right" [data] options))

(defn image-random-flip-top-bottom
  "Each image with its rows in reverse order, with probability 1/2.
  data: (height, width, channels) or a batch of such."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_image_random_flip_top_bottom" [data] options))

(defn image-random-hue
  "Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required."
  {:arglists '([data & {:keys [min-factor max-factor]}])}
  [data & {:as options}]
  (call-one "_image_random_hue" [data] options))

(defn image-random-lighting
  "adjust_lighting with normally distributed multiples, for each image.
  data: (height, width, 1 or 3) or a batch of such.
  :alpha-std: Standard deviation, at least 0; default 0.05."
  {:arglists '([data & {:keys [alpha-std]}])}
  [data & {:as options}]
  (call-one "_image_random_lighting" [data] options))

(defn image-random-saturation
  "Moves each pixel away from its gray value by a random factor.
  data: (height, width, 1 or 3) or a batch of such.
  :min-factor: At least 0; required.
  :max-factor: At least min_factor; required."
  {:arglists '([data & {:keys [min-factor max-factor]}])}
  [data & {:as options}]
  (call-one "_image_random_saturation" [data] options))

(defn image-resize
  "Resizes images.
  data: (height, width, channels) or a batch of such; uint8 or floating point.
  :size: (width, height), or one number for both; default ().
  :keep-ratio: With one number: it is the length of the shorter side; default False.
  :interp: 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1."
  {:arglists '([data & {:keys [size keep-ratio interp]}])}
  [data & {:as options}]
  (call-one "_image_resize" [data] options))

(defn image-to-tensor
  "data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
  1].
  data: (height, width, channels) or a batch of such."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_image_to_tensor" [data] options))

(defn linalg-det
  "The determinant of every matrix.
  a: Shape (..., n, n)."
  {:arglists '([a])}
  [a & {:as options}]
  (call-one "_linalg_det" [a] options))

(defn linalg-extractdiag
  "A diagonal of every matrix; a view of the same memory.
  a: Shape (..., n, n).
  :offset: Which diagonal: above (> 0) or below the main one; default 0."
  {:arglists '([a & {:keys [offset]}])}
  [a & {:as options}]
  (call-one "_linalg_extractdiag" [a] options))

(defn linalg-extracttrian
  "The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
  column by column.
  a: Shape (..., n, n).
  :offset: The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  :lower: The lower triangle, where offset is 0; default True."
  {:arglists '([a & {:keys [offset lower]}])}
  [a & {:as options}]
  (call-one "_linalg_extracttrian" [a] options))

(defn linalg-gelqf
  "LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
  a: Matrices of full rank, shape (..., m, n) with m <= n."
  {:arglists '([a])}
  [a & {:as options}]
  (call-all "_linalg_gelqf" [a] options))

(defn linalg-gemm
  "alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
  nothing.
  a: Shape (..., m, k), or (..., k, m) with transpose_a.
  b: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
  c: Shape (..., m, n).
  :transpose-a: Use A transposed; default False.
  :transpose-b: Use B transposed; default False.
  :alpha: Scale of the product; default 1.
  :beta: Scale of C; default 1.
  :axis: The axis of the matrices' rows; default -2."
  {:arglists '([a b c & {:keys [transpose-a transpose-b alpha beta axis]}])}
  [a b c & {:as options}]
  (call-one "_linalg_gemm" [a b c] options))

(defn linalg-gemm2
  "alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
  a: Shape (..., m, k), or (..., k, m) with transpose_a.
  b: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
  :transpose-a: Use A transposed; default False.
  :transpose-b: Use B transposed; default False.
  :alpha: Scale of the product; default 1.
  :axis: The axis of the matrices' rows; default -2."
  {:arglists '([a b & {:keys [transpose-a transpose-b alpha axis]}])}
  [a b & {:as options}]
  (call-one "_linalg_gemm2" [a b] options))

(defn linalg-inverse
  "The inverse of every matrix.
  a: Regular matrices, shape (..., n, n)."
  {:arglists '([a])}
  [a & {:as options}]
  (call-one "_linalg_inverse" [a] options))

(defn linalg-makediag
  "Matrices with the vectors on one diagonal and zeros elsewhere.
  a: Shape (..., n).
  :offset: Which diagonal: above (> 0) or below the main one; default 0."
  {:arglists '([a & {:keys [offset]}])}
  [a & {:as options}]
  (call-one "_linalg_makediag" [a] options))

(defn linalg-maketrian
  "Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
  one column by column.
  a: Shape (..., n (n + 1) / 2).
  :offset: The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  :lower: The lower triangle, where offset is 0; default True."
  {:arglists '([a & {:keys [offset lower]}])}
  [a & {:as options}]
  (call-one "_linalg_maketrian" [a] options))

(defn linalg-potrf
  "Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
  a: Symmetric positive definite matrices, shape (..., n, n)."
  {:arglists '([a])}
  [a & {:as options}]
  (call-one "_linalg_potrf" [a] options))

(defn linalg-potri
  "The inverse of L L^T from its Cholesky factor L.
  a: Matrices whose lower triangles are L, shape (..., n, n)."
  {:arglists '([a])}
  [a & {:as options}]
  (call-one "_linalg_potri" [a] options))

(defn linalg-slogdet
  "Sign and logarithm of the absolute value of the determinant of every matrix.
  a: Shape (..., n, n)."
  {:arglists '([a])}
  [a & {:as options}]
  (call-all "_linalg_slogdet" [a] options))

(defn linalg-sumlogdiag
  "Sum of the logarithms of the diagonal of every matrix.
  a: Shape (..., n, n), with a positive diagonal."
  {:arglists '([a])}
  [a & {:as options}]
  (call-one "_linalg_sumlogdiag" [a] options))

(defn linalg-syevd
  "Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
  eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
  In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
  a: Symmetric matrices, shape (..., n, n); the upper triangle is not read."
  {:arglists '([a])}
  [a & {:as options}]
  (call-all "_linalg_syevd" [a] options))

(defn linalg-syrk
  "alpha A A^T, or alpha A^T A, for every index of the leading axes.
  a: Shape (..., m, n).
  :transpose: A^T A instead of A A^T; default False.
  :alpha: Scale of the product; default 1."
  {:arglists '([a & {:keys [transpose alpha]}])}
  [a & {:as options}]
  (call-one "_linalg_syrk" [a] options))

(defn linalg-trmm
  "alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
  a: Triangular matrices, shape (..., n, n); the other triangle is not read.
  b: Shape (..., n, m), or (..., m, n) with rightside.
  :transpose: Use A transposed; default False.
  :rightside: A stands to the right of the other matrix; default False.
  :lower: Whether the lower triangle of A is used, or the upper one; default True.
  :alpha: Multiplies B; default 1."
  {:arglists '([a b & {:keys [transpose rightside lower alpha]}])}
  [a b & {:as options}]
  (call-one "_linalg_trmm" [a b] options))

(defn linalg-trsm
  "Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
  a: Triangular matrices, shape (..., n, n); the other triangle is not read.
  b: Shape (..., n, m), or (..., m, n) with rightside.
  :transpose: Use A transposed; default False.
  :rightside: A stands to the right of the other matrix; default False.
  :lower: Whether the lower triangle of A is used, or the upper one; default True.
  :alpha: Multiplies B; default 1."
  {:arglists '([a b & {:keys [transpose rightside lower alpha]}])}
  [a b & {:as options}]
  (call-one "_linalg_trsm" [a b] options))

(defn cumsum
  "Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
  array.
  a: The input array.
  :axis: The axis; None flattens the input; default None.
  :dtype: Dtype of the result; None: that of the input; default None."
  {:arglists '([a & {:keys [axis dtype]}])}
  [a & {:as options}]
  (call-one "_np_cumsum" [a] options))

(defn random-exponential
  "Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
  :lam: Rate; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [lam shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_exponential" [] options))

(defn random-gamma
  "Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
  :alpha: Shape; default 1.
  :beta: Scale; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [alpha beta shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_gamma" [] options))

(defn random-generalized-negative-binomial
  "Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
  :mu: Mean; default 1.
  :alpha: Dispersion; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [mu alpha shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_generalized_negative_binomial" [] options))

(defn random-negative-binomial
  "Random numbers. Failures before the k-th success, where p is the probability of success.
  :k: Number of successes; default 1.
  :p: Probability of success; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [k p shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_negative_binomial" [] options))

(defn normal
  "Random numbers. Normal with the given mean and standard deviation.
  :loc: Mean; default 0.
  :scale: Standard deviation; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [loc scale shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_normal" [] options))

(defn random-normal
  "Random numbers. Normal with the given mean and standard deviation.
  :loc: Mean; default 0.
  :scale: Standard deviation; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [loc scale shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_normal" [] options))

(defn random-pdf-dirichlet
  "The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
  that is the only one.
  sample: (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
  alpha: Concentrations, shape (..., n).
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample alpha & {:keys [is-log]}])}
  [sample alpha & {:as options}]
  (call-one "_random_pdf_dirichlet" [sample alpha] options))

(defn random-pdf-exponential
  "The exponential density lam exp(-lam x). The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  lam: Rates.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample lam & {:keys [is-log]}])}
  [sample lam & {:as options}]
  (call-one "_random_pdf_exponential" [sample lam] options))

(defn random-pdf-gamma
  "The gamma density of shape alpha and rate beta. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  alpha: Shapes.
  beta: Rates: inverse scales. Shape of alpha.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample alpha beta & {:keys [is-log]}])}
  [sample alpha beta & {:as options}]
  (call-one "_random_pdf_gamma" [sample alpha beta] options))

(defn random-pdf-generalized-negative-binomial
  "The probability of a count under the negative binomial distribution of mean mu and variance mu
  + alpha mu^2. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  mu: Means.
  alpha: Dispersions. Shape of mu.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample mu alpha & {:keys [is-log]}])}
  [sample mu alpha & {:as options}]
  (call-one "_random_pdf_generalized_negative_binomial" [sample mu alpha] options))

(defn random-pdf-negative-binomial
  "The probability of a number of failures before the k-th success of probability p. The result
  has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  k: Numbers of successes.
  p: Probabilities of success. Shape of k.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample k p & {:keys [is-log]}])}
  [sample k p & {:as options}]
  (call-one "_random_pdf_negative_binomial" [sample k p] options))

(defn random-pdf-normal
  "The normal density. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  mu: Means.
  sigma: Standard deviations. Shape of mu.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample mu sigma & {:keys [is-log]}])}
  [sample mu sigma & {:as options}]
  (call-one "_random_pdf_normal" [sample mu sigma] options))

(defn random-pdf-poisson
  "The probability of a count under the Poisson distribution. The result has the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  lam: Means.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample lam & {:keys [is-log]}])}
  [sample lam & {:as options}]
  (call-one "_random_pdf_poisson" [sample lam] options))

(defn random-pdf-uniform
  "The uniform density 1 / (high - low), without a look at where the sample lies. The result has
  the shape of sample.
  sample: Shape of the parameters + any further axes; floating point.
  low: Lower ends.
  high: Upper ends. Shape of low.
  :is-log: Whether the logarithm is wanted; default False."
  {:arglists '([sample low high & {:keys [is-log]}])}
  [sample low high & {:as options}]
  (call-one "_random_pdf_uniform" [sample low high] options))

(defn random-poisson
  "Random numbers. Poisson of mean lam.
  :lam: Mean; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [lam shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_poisson" [] options))

(defn random-randint
  "Random integers, uniform on [low, high).
  :low: Least value; required.
  :high: One above the largest value; required.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Integer dtype; None: int32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_randint" [] options))

(defn random-uniform
  "Random numbers. Uniform on [low, high).
  :low: Lower end; default 0.
  :high: Upper end; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_uniform" [] options))

(defn uniform
  "Random numbers. Uniform on [low, high).
  :low: Lower end; default 0.
  :high: Upper end; default 1.
  :shape: Shape of the result; None: (1,); default None.
  :ctx: Device of the result; default cpu(0).
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([ & {:keys [low high shape ctx dtype]}])}
  [& {:as options}]
  (call-one "_random_uniform" [] options))

(defn ravel-multi-index
  "Flat positions in an array of the given shape: (m, ...) to (...).
  data: (m, ...): row i holds positions along axis i.
  :shape: Shape of that array, m sizes; the first may be -1; default None."
  {:arglists '([data & {:keys [shape]}])}
  [data & {:as options}]
  (call-one "_ravel_multi_index" [data] options))

(defn sample-exponential
  "Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
  density lam exp(-lam x), mean 1 / lam.
  lam: Rate.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([lam & {:keys [shape dtype]}])}
  [lam & {:as options}]
  (call-one "_sample_exponential" [lam] options))

(defn sample-gamma
  "Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
  shape alpha and scale beta: mean alpha * beta.
  alpha: Shape.
  beta: Scale. Shape of alpha.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([alpha beta & {:keys [shape dtype]}])}
  [alpha beta & {:as options}]
  (call-one "_sample_gamma" [alpha beta] options))

(defn sample-generalized-negative-binomial
  "Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
  of mean mu and dispersion alpha: variance mu + alpha mu^2.
  mu: Mean.
  alpha: Dispersion. Shape of mu.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([mu alpha & {:keys [shape dtype]}])}
  [mu alpha & {:as options}]
  (call-one "_sample_generalized_negative_binomial" [mu alpha] options))

(defn sample-multinomial
  "Categories drawn with the given probabilities, and with get_prob the logarithms of their
  probabilities. The result has shape data.shape[:-1] + shape.
  data: (..., k): probabilities of the k categories; a row is divided by its sum.
  :shape: Shape of what is drawn for each row; default ().
  :get-prob: Return log(data) at the drawn categories as well; default False.
  :dtype: Dtype of the categories; default int32."
  {:arglists '([data & {:keys [shape get-prob dtype]}])}
  [data & {:as options}]
  (call-all "_sample_multinomial" [data] options))

(defn sample-negative-binomial
  "Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
  the k-th success, where p is the probability of success.
  k: Number of successes.
  p: Probability of success. Shape of k.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([k p & {:keys [shape dtype]}])}
  [k p & {:as options}]
  (call-one "_sample_negative_binomial" [k p] options))

(defn sample-normal
  "Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
  given mean and standard deviation.
  mu: Mean.
  sigma: Standard deviation. Shape of mu.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([mu sigma & {:keys [shape dtype]}])}
  [mu sigma & {:as options}]
  (call-one "_sample_normal" [mu sigma] options))

(defn sample-poisson
  "Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
  lam.
  lam: Mean.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([lam & {:keys [shape dtype]}])}
  [lam & {:as options}]
  (call-one "_sample_poisson" [lam] options))

(defn sample-uniform
  "Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
  high).
  low: Lower end.
  high: Upper end. Shape of low.
  :shape: Shape of what is drawn for each element; default ().
  :dtype: Floating dtype; None: float32; default None."
  {:arglists '([low high & {:keys [shape dtype]}])}
  [low high & {:as options}]
  (call-one "_sample_uniform" [low high] options))

(defn shuffle
  "data with its slices along the first axis in random order.
  data: At least one axis."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "_shuffle" [data] options))

(defn unravel-index
  "Positions along each axis of an array of the given shape: (...) to (m, ...).
  data: Flat positions.
  :shape: Shape of that array, m sizes; the first may be -1; default None."
  {:arglists '([data & {:keys [shape]}])}
  [data & {:as options}]
  (call-one "_unravel_index" [data] options))

(defn abs
  "Absolute value.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "abs" [data] options))

(defn adam-update
  "Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
  weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
  weight - lr * mean / (sqrt(var) + epsilon).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  :lr: Learning rate; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mean var & {:keys [lr beta1 beta2 epsilon wd rescale-grad clip-
  gradient lazy-update]}])}
  [weight grad mean var & {:as options}]
  (call-one "adam_update" [weight grad mean var] options))

(defn add-n
  "The sum of all inputs, which have one shape and dtype.
  args: A sequence. The arrays to add."
  {:arglists '([args])}
  [args & {:as options}]
  (call-one "add_n" args options))

(defn element-wise-sum
  "The sum of all inputs, which have one shape and dtype.
  args: A sequence. The arrays to add."
  {:arglists '([args])}
  [args & {:as options}]
  (call-one "add_n" args options))

(defn all-finite
  "1 where every element is finite, else 0; shape (1,), float32. No gradient.
  data: Any shape; floating point.
  :init-output: True; joining with what the result holds is refused; default True."
  {:arglists '([data & {:keys [init-output]}])}
  [data & {:as options}]
  (call-one "all_finite" [data] options))

(defn amp-cast
  "data in another dtype where it is floating; other arrays stay as they are.
  data: Any shape and dtype.
  :dtype: Dtype of the result; required."
  {:arglists '([data & {:keys [dtype]}])}
  [data & {:as options}]
  (call-one "amp_cast" [data] options))

(defn amp-multicast
  "The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
  with cast_narrow. Arrays of other dtypes stay as they are.
  data: A sequence. Any shapes and dtypes.
  :cast-narrow: Whether the narrowest dtype is taken; default False."
  {:arglists '([data & {:keys [cast-narrow]}])}
  [data & {:as options}]
  (call-all "amp_multicast" data options))

(defn arccos
  "Inverse cosine in radians, in [0, pi].
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arccos" [data] options))

(defn arccosh
  "Inverse hyperbolic cosine.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arccosh" [data] options))

(defn arcsin
  "Inverse sine in radians, in [-pi/2, pi/2].
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arcsin" [data] options))

(defn arcsinh
  "Inverse hyperbolic sine.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arcsinh" [data] options))

(defn arctan
  "Inverse tangent in radians, in [-pi/2, pi/2].
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arctan" [data] options))

(defn arctanh
  "Inverse hyperbolic tangent.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "arctanh" [data] options))

(defn argmax
  "Index of the largest element along an axis, the first of equals; a NaN counts as largest.
  Indices have the dtype of the input.
  data: The input array.
  :axis: The axis to search; None: all elements; default None.
  :keepdims: Keep the axis with size 1; default False."
  {:arglists '([data & {:keys [axis keepdims]}])}
  [data & {:as options}]
  (call-one "argmax" [data] options))

(defn argmax-channel
  "Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
  data: At least two axes."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "argmax_channel" [data] options))

(defn argmin
  "Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
  Indices have the dtype of the input.
  data: The input array.
  :axis: The axis to search; None: all elements; default None.
  :keepdims: Keep the axis with size 1; default False."
  {:arglists '([data & {:keys [axis keepdims]}])}
  [data & {:as options}]
  (call-one "argmin" [data] options))

(defn argsort
  "The positions of the elements of each lane along one axis, in the order of their values; equal
  values keep their order, NaN is above every number.
  data: The array to sort.
  :axis: The axis; None: the flattened array; default -1.
  :is-ascend: Ascending order; default True.
  :dtype: Dtype of the positions; default float32."
  {:arglists '([data & {:keys [axis is-ascend dtype]}])}
  [data & {:as options}]
  (call-one "argsort" [data] options))

(defn batch-dot
  "Products of matrices: the last two axes of both inputs are multiplied for every index of the
  leading axes, which must be equal.
  lhs: Shape (..., m, k), or (..., k, m) with transpose_a.
  rhs: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
  :transpose-a: Use lhs transposed; default False.
  :transpose-b: Use rhs transposed; default False.
  :forward-stype: Storage of the result; accepted for compatibility, the result is dense; one of
    None, csr, default, row_sparse; default None."
  {:arglists '([lhs rhs & {:keys [transpose-a transpose-b forward-stype]}])}
  [lhs rhs & {:as options}]
  (call-one "batch_dot" [lhs rhs] options))

(defn batch-take
  "a[i, indices[i]] for each i; indices out of range are clipped to the ends.
  a: (n, k)
  indices: (n,), any dtype."
  {:arglists '([a indices])}
  [a indices & {:as options}]
  (call-one "batch_take" [a indices] options))

(defn broadcast-add
  "Sum, lhs + rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_add" [lhs rhs] options))

(defn broadcast-plus
  "Sum, lhs + rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_add" [lhs rhs] options))

(defn broadcast-axis
  "Repeats the listed axes, which have size 1; the result is a view.
  data: The input array.
  :axis: Axes to repeat; default ().
  :size: Their new sizes; default ()."
  {:arglists '([data & {:keys [axis size]}])}
  [data & {:as options}]
  (call-one "broadcast_axis" [data] options))

(defn broadcast-axes
  "Repeats the listed axes, which have size 1; the result is a view.
  data: The input array.
  :axis: Axes to repeat; default ().
  :size: Their new sizes; default ()."
  {:arglists '([data & {:keys [axis size]}])}
  [data & {:as options}]
  (call-one "broadcast_axis" [data] options))

(defn broadcast-div
  "Quotient, lhs / rhs; integers round to zero.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_div" [lhs rhs] options))

(defn broadcast-equal
  "1 where lhs == rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_equal" [lhs rhs] options))

(defn broadcast-greater
  "1 where lhs > rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_greater" [lhs rhs] options))

(defn broadcast-greater-equal
  "1 where lhs >= rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_greater_equal" [lhs rhs] options))

(defn broadcast-hypot
  "sqrt(lhs^2 + rhs^2) without overflow.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_hypot" [lhs rhs] options))

(defn broadcast-lesser
  "1 where lhs < rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_lesser" [lhs rhs] options))

(defn broadcast-lesser-equal
  "1 where lhs <= rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_lesser_equal" [lhs rhs] options))

(defn broadcast-like
  "Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
  lhs: The array to repeat.
  rhs: Only its shape counts.
  :lhs-axes: Axes of lhs to repeat; None means all, and equal ranks; default None.
  :rhs-axes: Axes of rhs that give their sizes; default None."
  {:arglists '([lhs rhs & {:keys [lhs-axes rhs-axes]}])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_like" [lhs rhs] options))

(defn broadcast-logical-and
  "1 where both are nonzero, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_logical_and" [lhs rhs] options))

(defn broadcast-logical-or
  "1 where either is nonzero, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_logical_or" [lhs rhs] options))

(defn broadcast-logical-xor
  "1 where exactly one is nonzero, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_logical_xor" [lhs rhs] options))

(defn broadcast-maximum
  "The larger of both.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_maximum" [lhs rhs] options))

(defn broadcast-minimum
  "The smaller of both.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_minimum" [lhs rhs] options))

(defn broadcast-mod
  "Remainder with the sign of rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_mod" [lhs rhs] options))

(defn broadcast-mul
  "Product, lhs * rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_mul" [lhs rhs] options))

(defn broadcast-not-equal
  "1 where lhs != rhs, else 0.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_not_equal" [lhs rhs] options))

(defn broadcast-power
  "Power, lhs ** rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_power" [lhs rhs] options))

(defn broadcast-sub
  "Difference, lhs - rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_sub" [lhs rhs] options))

(defn broadcast-minus
  "Difference, lhs - rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "broadcast_sub" [lhs rhs] options))

(defn broadcast-to
  "Repeats axes of size 1 to the sizes given; the result is a view.
  data: The input array.
  :shape: One size per axis; 0 keeps the input's size; default ()."
  {:arglists '([data & {:keys [shape]}])}
  [data & {:as options}]
  (call-one "broadcast_to" [data] options))

(defn cbrt
  "Cube root.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "cbrt" [data] options))

(defn ceil
  "Smallest integer not below x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "ceil" [data] options))

(defn clip
  "Limits the elements to [a_min, a_max]; the gradient is zero outside.
  data: The input array.
  :a-min: Smallest value; required.
  :a-max: Largest value; required."
  {:arglists '([data & {:keys [a-min a-max]}])}
  [data & {:as options}]
  (call-one "clip" [data] options))

(defn col2im
  "The transpose of im2col: adds patches up to images of space output_size.
  data: Shape (batch, channels * elements of kernel, number of patches), floating point.
  :output-size: Space of the result; required.
  :kernel: Size of a patch, 1 to 3 axes; required.
  :stride: Step between patches; default 1; default ().
  :dilate: Distance of the elements of a patch; default 1; default ().
  :pad: Zeros at either side; default 0; default ()."
  {:arglists '([data & {:keys [output-size kernel stride dilate pad]}])}
  [data & {:as options}]
  (call-one "col2im" [data] options))

(defn cos
  "Cosine of radians.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "cos" [data] options))

(defn cosh
  "Hyperbolic cosine.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "cosh" [data] options))

(defn degrees
  "Radians to degrees.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "degrees" [data] options))

(defn depth-to-space
  "Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
  in the block as the outer part of the channel index.
  data: Shape (N, C, H, W).
  :block-size: b, at least 1; required."
  {:arglists '([data & {:keys [block-size]}])}
  [data & {:as options}]
  (call-one "depth_to_space" [data] options))

(defn diag
  "A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
  matrix that has it as diagonal.
  data: At least one axis.
  :k: The diagonal: above the main one if positive; default 0.
  :axis1: The axis of rows; default 0.
  :axis2: The axis of columns; default 1."
  {:arglists '([data & {:keys [k axis1 axis2]}])}
  [data & {:as options}]
  (call-one "diag" [data] options))

(defn digamma
  "Derivative of gammaln.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "digamma" [data] options))

(defn dot
  "Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
  (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
  first axis of lhs to the end, transpose_b the last axis of rhs to the front.
  lhs: Shape (..., k).
  rhs: Shape (k, ...), dtype of lhs.
  :transpose-a: Use lhs transposed; default False.
  :transpose-b: Use rhs transposed; default False.
  :forward-stype: Storage of the result; accepted for compatibility, the result is dense; one of
    None, csr, default, row_sparse; default None."
  {:arglists '([lhs rhs & {:keys [transpose-a transpose-b forward-stype]}])}
  [lhs rhs & {:as options}]
  (call-one "dot" [lhs rhs] options))

(defn elemwise-add
  "Sum, lhs + rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "elemwise_add" [lhs rhs] options))

(defn elemwise-div
  "Quotient, lhs / rhs; integers round to zero.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "elemwise_div" [lhs rhs] options))

(defn elemwise-mul
  "Product, lhs * rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "elemwise_mul" [lhs rhs] options))

(defn elemwise-sub
  "Difference, lhs - rhs.
  lhs: Left array.
  rhs: Right array."
  {:arglists '([lhs rhs])}
  [lhs rhs & {:as options}]
  (call-one "elemwise_sub" [lhs rhs] options))

(defn erf
  "Gauss error function.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "erf" [data] options))

(defn erfinv
  "Inverse of the Gauss error function on (-1, 1).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "erfinv" [data] options))

(defn exp
  "Exponential.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "exp" [data] options))

(defn expand-dims
  "Inserts an axis of size 1 at position `axis` of the result.
  data: The input array.
  :axis: In [-rank - 1, rank]; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "expand_dims" [data] options))

(defn expm1
  "exp(x) - 1, accurate for small x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "expm1" [data] options))

(defn fill-element-0index
  "lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
  range stay as they are.
  lhs: (n, m).
  mhs: The new elements, (n,), dtype of lhs.
  rhs: Their columns, (n,), any dtype."
  {:arglists '([lhs mhs rhs])}
  [lhs mhs rhs & {:as options}]
  (call-one "fill_element_0index" [lhs mhs rhs] options))

(defn fix
  "Nearest integer towards zero.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "fix" [data] options))

(defn floor
  "Largest integer not above x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "floor" [data] options))

(defn ftml-update
  "Follow the moving leader (Zheng and Kwok, ICML 2017).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  d: State d, changed in place.
  v: State v, changed in place.
  z: State z, changed in place.
  :lr: Learning rate; required.
  :beta1: Decay of d and z; default 0.6.
  :beta2: Decay of v; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :t: Number of this update, from 1; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-grad: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all;
    default -1."
  {:arglists '([weight grad d v z & {:keys [lr beta1 beta2 epsilon t wd rescale-grad clip-
  grad]}])}
  [weight grad d v z & {:as options}]
  (call-one "ftml_update" [weight grad d v z] options))

(defn ftrl-update
  "Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  z: Sum of corrected gradients, changed in place.
  n: Sum of squared gradients, changed in place.
  :lr: Learning rate; required.
  :lamda1: Factor of the L1 norm; default 0.01.
  :beta: Added to the root of n; default 1.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad z n & {:keys [lr lamda1 beta wd rescale-grad clip-gradient]}])}
  [weight grad z n & {:as options}]
  (call-one "ftrl_update" [weight grad z n] options))

(defn gamma
  "Gamma function.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "gamma" [data] options))

(defn gammaln
  "Logarithm of the absolute value of the gamma function.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "gammaln" [data] options))

(defn gather-nd
  "Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
  indices.shape[1:] + data.shape[m:].
  data: The array to gather from.
  indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
    end."
  {:arglists '([data indices])}
  [data indices & {:as options}]
  (call-one "gather_nd" [data indices] options))

(defn hard-sigmoid
  "max(0, min(1, alpha x + beta)).
  data: Any shape.
  :alpha: Slope; default 0.2.
  :beta: Offset; default 0.5."
  {:arglists '([data & {:keys [alpha beta]}])}
  [data & {:as options}]
  (call-one "hard_sigmoid" [data] options))

(defn im2col
  "The patches of images, one per column: what a convolution multiplies its weights with. Shape
  (batch, channels * elements of kernel, number of patches).
  data: Shape (batch, channels, space...), floating point.
  :kernel: Size of a patch, 1 to 3 axes; required.
  :stride: Step between patches; default 1; default ().
  :dilate: Distance of the elements of a patch; default 1; default ().
  :pad: Zeros at either side; default 0; default ()."
  {:arglists '([data & {:keys [kernel stride dilate pad]}])}
  [data & {:as options}]
  (call-one "im2col" [data] options))

(defn khatri-rao
  "Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
  args: A sequence. Matrices with one number of columns."
  {:arglists '([args])}
  [args & {:as options}]
  (call-one "khatri_rao" args options))

(defn lamb-update-phase1
  "LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
  weight, of the dtype in which it is computed.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-06.
  :t: Number of this update, from 1; required.
  :bias-correction: Divide by 1 - beta^t; default True.
  :wd: Weight decay; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mean var & {:keys [beta1 beta2 epsilon t bias-correction wd rescale-
  grad clip-gradient]}])}
  [weight grad mean var & {:as options}]
  (call-one "lamb_update_phase1" [weight grad mean var] options))

(defn lamb-update-phase2
  "LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
  if either norm is 0.
  weight: The weight.
  g: The direction of the first phase.
  r1: Norm of the weight, one element.
  r2: Norm of g, one element.
  :lr: Learning rate; required.
  :lower-bound: Least value of r1; below 0: none; default -1.
  :upper-bound: Largest value of r1; below 0: none; default -1."
  {:arglists '([weight g r1 r2 & {:keys [lr lower-bound upper-bound]}])}
  [weight g r1 r2 & {:as options}]
  (call-one "lamb_update_phase2" [weight g r1 r2] options))

(defn log
  "Natural logarithm.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "log" [data] options))

(defn log10
  "Logarithm to base 10.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "log10" [data] options))

(defn log1p
  "log(1 + x), accurate for small x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "log1p" [data] options))

(defn log2
  "Logarithm to base 2.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "log2" [data] options))

(defn log-sigmoid
  "log(1 / (1 + exp(-x))).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "log_sigmoid" [data] options))

(defn log-softmax
  "Logarithm of the softmax along an axis.
  data: Any shape; floating point.
  :axis: The axis along which the result sums to one; default -1.
  :temperature: Divides the input; None: 1; default None.
  :dtype: dtype of the result; None: that of data; default None.
  :use-length: Whether the input length applies; default False."
  {:arglists '([data & {:keys [axis temperature dtype use-length]}])}
  [data & {:as options}]
  (call-one "log_softmax" [data] options))

(defn logical-not
  "1 where x is zero, else 0.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "logical_not" [data] options))

(defn make-loss
  "The data itself, as a loss: its gradient is one, whatever the head gradient.
  data: Any shape."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "make_loss" [data] options))

(defn masked-log-softmax
  "Logarithm of masked_softmax: -inf where the mask lets nothing through.
  data: Any shape with at least one axis; floating point.
  mask: Broadcasts to data; elements count where it is not 0.
  :axis: The axis; default -1.
  :temperature: Divides data; None: 1; default None."
  {:arglists '([data mask & {:keys [axis temperature]}])}
  [data mask & {:as options}]
  (call-one "masked_log_softmax" [data mask] options))

(defn masked-softmax
  "Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
  data: Any shape with at least one axis; floating point.
  mask: Broadcasts to data; elements count where it is not 0.
  :axis: The axis; default -1.
  :temperature: Divides data; None: 1; default None."
  {:arglists '([data mask & {:keys [axis temperature]}])}
  [data mask & {:as options}]
  (call-one "masked_softmax" [data mask] options))

(defn max
  "Largest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "max" [data] options))

(defn max-axis
  "Largest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "max" [data] options))

(defn mean
  "Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
  axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "mean" [data] options))

(defn min
  "Smallest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "min" [data] options))

(defn min-axis
  "Smallest element along axes; NaN if there is one. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "min" [data] options))

(defn mish
  "x tanh(log(1 + exp(x))) (Misra 2019).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "mish" [data] options))

(defn moments
  "Mean and variance (divided by the number of elements) along axes.
  data: The input array.
  :axes: Axes to reduce; None: all; default None.
  :keepdims: Keep reduced axes with size 1; default False."
  {:arglists '([data & {:keys [axes keepdims]}])}
  [data & {:as options}]
  (call-all "moments" [data] options))

(defn mp-lamb-update-phase1
  "LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
  weight, of the dtype in which it is computed.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  weight32: The master weight in float32.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-06.
  :t: Number of this update, from 1; required.
  :bias-correction: Divide by 1 - beta^t; default True.
  :wd: Weight decay; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mean var weight32 & {:keys [beta1 beta2 epsilon t bias-correction wd
  rescale-grad clip-gradient]}])}
  [weight grad mean var weight32 & {:as options}]
  (call-one "mp_lamb_update_phase1" [weight grad mean var weight32] options))

(defn mp-lamb-update-phase2
  "LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
  if either norm is 0.
  weight: The weight.
  g: The direction of the first phase.
  r1: Norm of the weight, one element.
  r2: Norm of g, one element.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :lower-bound: Least value of r1; below 0: none; default -1.
  :upper-bound: Largest value of r1; below 0: none; default -1."
  {:arglists '([weight g r1 r2 weight32 & {:keys [lr lower-bound upper-bound]}])}
  [weight g r1 r2 weight32 & {:as options}]
  (call-one "mp_lamb_update_phase2" [weight g r1 r2 weight32] options))

(defn mp-nag-mom-update
  "Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
  weight + momentum * mom + step, where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mom weight32 & {:keys [lr momentum wd rescale-grad clip-gradient]}])}
  [weight grad mom weight32 & {:as options}]
  (call-one "mp_nag_mom_update" [weight grad mom weight32] options))

(defn mp-sgd-mom-update
  "mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
  clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mom weight32 & {:keys [lr momentum wd rescale-grad clip-gradient lazy-
  update]}])}
  [weight grad mom weight32 & {:as options}]
  (call-one "mp_sgd_mom_update" [weight grad mom weight32] options))

(defn mp-sgd-update
  "weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad weight32 & {:keys [lr wd rescale-grad clip-gradient lazy-update]}])}
  [weight grad weight32 & {:as options}]
  (call-one "mp_sgd_update" [weight grad weight32] options))

(defn multi-adam-update
  "adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds beta1 beta2 epsilon rescale-grad clip-gradient lazy-update
  num-weights]}])}
  [data & {:as options}]
  (call-all "multi_adam_update" data options))

(defn multi-all-finite
  "1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
  data: A sequence. Any shapes; floating point.
  :init-output: True; joining with what the result holds is refused; default True."
  {:arglists '([data & {:keys [init-output]}])}
  [data & {:as options}]
  (call-one "multi_all_finite" data options))

(defn multi-lars
  "Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
  and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
  lrs: Learning rates, one for each weight.
  weights-sum-sq: Sum of squares of each weight, as multi_sum_sq gives it.
  grads-sum-sq: Sum of squares of each gradient.
  wds: Weight decays, one for each weight.
  :eta: The trust coefficient; required.
  :eps: Added to the denominator; required.
  :rescale-grad: The norms of the gradients are multiplied by this first; default 1."
  {:arglists '([lrs weights-sum-sq grads-sum-sq wds & {:keys [eta eps rescale-grad]}])}
  [lrs weights-sum-sq grads-sum-sq wds & {:as options}]
  (call-one "multi_lars" [lrs weights-sum-sq grads-sum-sq wds] options))

(defn multi-mp-adam-update
  "adam_update of several float32 master weights at once, and of the weights that they are kept
  for. Arrays of each: weight, grad, mean, var, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds beta1 beta2 epsilon rescale-grad clip-gradient lazy-update
  num-weights]}])}
  [data & {:as options}]
  (call-all "multi_mp_adam_update" data options))

(defn multi-mp-sgd-mom-update
  "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds momentum rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "multi_mp_sgd_mom_update" data options))

(defn multi-mp-sgd-update
  "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "multi_mp_sgd_update" data options))

(defn multi-sgd-mom-update
  "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds momentum rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "multi_sgd_mom_update" data options))

(defn multi-sgd-update
  "sgd_update of several weights at once. Arrays of each: weight, grad.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "multi_sgd_update" data options))

(defn multi-sum-sq
  "The sum of squares of each array: shape (num_arrays,), float32. No gradient.
  data: A sequence. Any shapes; floating point."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "multi_sum_sq" data options))

(defn nag-mom-update
  "Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
  weight + momentum * mom + step, where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient]}])}
  [weight grad mom & {:as options}]
  (call-one "nag_mom_update" [weight grad mom] options))

(defn nanprod
  "Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "nanprod" [data] options))

(defn nansum
  "Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
  remaining axes; shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "nansum" [data] options))

(defn negative
  "Numerical negative, -x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "negative" [data] options))

(defn norm
  "The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
  root of the sum of squares. Its gradient at 0 is 0.
  data: The input array.
  :ord: 1 or 2; default 2.
  :axis: Axes to reduce; None: all; default None.
  :out-dtype: Dtype of the result; None: that of the input; default None.
  :keepdims: Keep reduced axes with size 1; default False."
  {:arglists '([data & {:keys [ord axis out-dtype keepdims]}])}
  [data & {:as options}]
  (call-one "norm" [data] options))

(defn one-hot
  "on_value at the position that each index names along a new last axis, off_value elsewhere;
  indices outside [0, depth) give off_value alone.
  indices: Any shape and dtype; fractions are cut off.
  :depth: Size of the new axis; required.
  :on-value: Value at the index; default 1.
  :off-value: Value elsewhere; default 0.
  :dtype: Dtype of the result; default float32."
  {:arglists '([indices & {:keys [depth on-value off-value dtype]}])}
  [indices & {:as options}]
  (call-one "one_hot" [indices] options))

(defn ones-like
  "Ones with the shape and dtype of the input.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "ones_like" [data] options))

(defn pick
  "The element of each lane of data along one axis that index names.
  data: The array to pick from.
  index: Positions along the axis, any dtype: the shape of data without the axis, or with 1
    there.
  :axis: The axis; None: over the flattened data; default -1.
  :keepdims: Keep the axis with size 1; default False.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([data index & {:keys [axis keepdims mode]}])}
  [data index & {:as options}]
  (call-one "pick" [data index] options))

(defn choose-element-0index
  "The element of each lane of data along one axis that index names.
  data: The array to pick from.
  index: Positions along the axis, any dtype: the shape of data without the axis, or with 1
    there.
  :axis: The axis; None: over the flattened data; default -1.
  :keepdims: Keep the axis with size 1; default False.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([data index & {:keys [axis keepdims mode]}])}
  [data index & {:as options}]
  (call-one "pick" [data index] options))

(defn preloaded-multi-mp-sgd-mom-update
  "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [momentum rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "preloaded_multi_mp_sgd_mom_update" data options))

(defn preloaded-multi-mp-sgd-update
  "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "preloaded_multi_mp_sgd_update" data options))

(defn preloaded-multi-sgd-mom-update
  "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [momentum rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "preloaded_multi_sgd_mom_update" data options))

(defn preloaded-multi-sgd-update
  "sgd_update of several weights at once. Arrays of each: weight, grad.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [rescale-grad clip-gradient num-weights]}])}
  [data & {:as options}]
  (call-all "preloaded_multi_sgd_update" data options))

(defn prod
  "Product of the elements along axes. The result has the input's dtype and its remaining axes;
  shape (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "prod" [data] options))

(defn radians
  "Degrees to radians.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "radians" [data] options))

(defn rcbrt
  "1 / cbrt(x).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "rcbrt" [data] options))

(defn reciprocal
  "1 / x.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "reciprocal" [data] options))

(defn relu
  "Rectified linear unit, max(x, 0).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "relu" [data] options))

(defn repeat
  "Every element `repeats` times in a row: along an axis, or of the flattened input.
  data: The input array.
  :repeats: At least 0; required.
  :axis: None flattens the input first; default None."
  {:arglists '([data & {:keys [repeats axis]}])}
  [data & {:as options}]
  (call-one "repeat" [data] options))

(defn reset-arrays
  "Sets every element of the arrays to 0, in place; nothing is returned.
  data: A sequence. The arrays, any shapes and dtypes."
  {:arglists '([data])}
  [data & {:as options}]
  (call-all "reset_arrays" data options))

(defn reshape-like
  "The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
  rhs_end - 1 of rhs; by default, with the whole shape of rhs.
  lhs: The elements.
  rhs: Only its shape counts.
  :lhs-begin: First axis replaced; default None.
  :lhs-end: End of the axes replaced; default None.
  :rhs-begin: First axis taken; default None.
  :rhs-end: End of the axes taken; default None."
  {:arglists '([lhs rhs & {:keys [lhs-begin lhs-end rhs-begin rhs-end]}])}
  [lhs rhs & {:as options}]
  (call-one "reshape_like" [lhs rhs] options))

(defn reverse
  "The order of the elements along axes turned round; the result is a view.
  data: The input array.
  :axis: The axes to reverse; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "reverse" [data] options))

(defn flip
  "The order of the elements along axes turned round; the result is a view.
  data: The input array.
  :axis: The axes to reverse; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "reverse" [data] options))

(defn rint
  "Nearest integer; halves go to the even one.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "rint" [data] options))

(defn rmsprop-update
  "RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
  sqrt(n + epsilon).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  n: Running mean of g^2, changed in place.
  :lr: Learning rate; required.
  :gamma1: Decay of the running means; default 0.95.
  :epsilon: Added under the root; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :clip-weights: The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all;
    default -1."
  {:arglists '([weight grad n & {:keys [lr gamma1 epsilon wd rescale-grad clip-gradient clip-
  weights]}])}
  [weight grad n & {:as options}]
  (call-one "rmsprop_update" [weight grad n] options))

(defn rmspropalex-update
  "RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
  * g / sqrt(n - mean^2 + epsilon), weight + delta.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  n: Running mean of g^2, changed in place.
  g: Running mean of g, changed in place.
  delta: The last step, changed in place.
  :lr: Learning rate; required.
  :gamma1: Decay of the running means; default 0.95.
  :gamma2: Share of the step that is kept; default 0.9.
  :epsilon: Added under the root; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :clip-weights: The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all;
    default -1."
  {:arglists '([weight grad n g delta & {:keys [lr gamma1 gamma2 epsilon wd rescale-grad clip-
  gradient clip-weights]}])}
  [weight grad n g delta & {:as options}]
  (call-one "rmspropalex_update" [weight grad n g delta] options))

(defn round
  "Nearest integer; halves go away from zero.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "round" [data] options))

(defn rsqrt
  "1 / sqrt(x).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "rsqrt" [data] options))

(defn scatter-nd
  "An array of the given shape that is zero but for the positions that indices name; of equal
  positions the last one stays.
  data: indices.shape[1:] + shape[m:]
  indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
    end.
  :shape: Shape of the result; required."
  {:arglists '([data indices & {:keys [shape]}])}
  [data indices & {:as options}]
  (call-one "scatter_nd" [data indices] options))

(defn sgd-mom-update
  "mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
  clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient lazy-
  update]}])}
  [weight grad mom & {:as options}]
  (call-one "sgd_mom_update" [weight grad mom] options))

(defn sgd-update
  "weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad & {:keys [lr wd rescale-grad clip-gradient lazy-update]}])}
  [weight grad & {:as options}]
  (call-one "sgd_update" [weight grad] options))

(defn shape-array
  "The input's shape as an int64 vector.
  data: Only its shape counts."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "shape_array" [data] options))

(defn sigmoid
  "1 / (1 + exp(-x)).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "sigmoid" [data] options))

(defn sign
  "-1, 0 or 1 by the sign of x; NaN stays NaN.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "sign" [data] options))

(defn signsgd-update
  "(1 - lr * wd) * weight - lr * sign(grad).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad & {:keys [lr wd rescale-grad clip-gradient]}])}
  [weight grad & {:as options}]
  (call-one "signsgd_update" [weight grad] options))

(defn signum-update
  "mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
  sign(mom), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :wd-lh: Weight decay that does not go through the momentum; default 0."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient wd-lh]}])}
  [weight grad mom & {:as options}]
  (call-one "signum_update" [weight grad mom] options))

(defn sin
  "Sine of radians.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "sin" [data] options))

(defn sinh
  "Hyperbolic sine.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "sinh" [data] options))

(defn size-array
  "The number of elements of the input as an int64 vector of length 1.
  data: Only its shape counts."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "size_array" [data] options))

(defn slice
  "A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
  those listed are taken whole.
  data: The input array.
  :begin: First index per axis; None: from the start; required.
  :end: End per axis, not included; None: to the end; required.
  :step: Step per axis, not 0; negative steps run backwards. (): all 1; default ()."
  {:arglists '([data & {:keys [begin end step]}])}
  [data & {:as options}]
  (call-one "slice" [data] options))

(defn crop
  "A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
  those listed are taken whole.
  data: The input array.
  :begin: First index per axis; None: from the start; required.
  :end: End per axis, not included; None: to the end; required.
  :step: Step per axis, not 0; negative steps run backwards. (): all 1; default ()."
  {:arglists '([data & {:keys [begin end step]}])}
  [data & {:as options}]
  (call-one "slice" [data] options))

(defn slice-axis
  "The indices begin ... end - 1 of one axis; the result is a view.
  data: The input array.
  :axis: The axis; negative from the end; required.
  :begin: First index; required.
  :end: End; None: to the last index; required."
  {:arglists '([data & {:keys [axis begin end]}])}
  [data & {:as options}]
  (call-one "slice_axis" [data] options))

(defn slice-like
  "The leading part of data that has the sizes of shape_like along the axes listed; the result is
  a view.
  data: The input array.
  shape-like: Only its shape counts.
  :axes: Axes to slice; () means all, and equal ranks; default ()."
  {:arglists '([data shape-like & {:keys [axes]}])}
  [data shape-like & {:as options}]
  (call-one "slice_like" [data shape-like] options))

(defn smooth-l1
  "0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
  data: The input array.
  :scalar: s, the sharpness of the corner; default 1.
  :is-int: Whether the scalar was an integer; kept for files; default True."
  {:arglists '([data & {:keys [scalar is-int]}])}
  [data & {:as options}]
  (call-one "smooth_l1" [data] options))

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
  [data & {:as options}]
  (call-one "softmax" [data :length] options))

(defn softmax-cross-entropy
  "Sum over the batch of -log softmax(data)[label], shape (1,).
  data: Scores, shape (batch, classes).
  label: Class numbers, shape (batch,)."
  {:arglists '([data label])}
  [data label & {:as options}]
  (call-one "softmax_cross_entropy" [data label] options))

(defn softmin
  "Softmax of the negated input: small elements get large shares.
  data: Any shape; floating point.
  :axis: The axis along which the result sums to one; default -1.
  :temperature: Divides the input; None: 1; default None.
  :dtype: dtype of the result; None: that of data; default None.
  :use-length: Whether the input length applies; default False."
  {:arglists '([data & {:keys [axis temperature dtype use-length]}])}
  [data & {:as options}]
  (call-one "softmin" [data] options))

(defn softsign
  "x / (1 + |x|).
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "softsign" [data] options))

(defn sort
  "The elements of each lane along one axis in order; NaN is above every number.
  data: The array to sort.
  :axis: The axis; None: the flattened array; default -1.
  :is-ascend: Ascending order; default True."
  {:arglists '([data & {:keys [axis is-ascend]}])}
  [data & {:as options}]
  (call-one "sort" [data] options))

(defn space-to-depth
  "Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
  depth_to_space.
  data: Shape (N, C, H, W).
  :block-size: b, at least 1; required."
  {:arglists '([data & {:keys [block-size]}])}
  [data & {:as options}]
  (call-one "space_to_depth" [data] options))

(defn sqrt
  "Square root; NaN below zero.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "sqrt" [data] options))

(defn square
  "x squared.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "square" [data] options))

(defn squeeze
  "Removes axes of size 1: those listed, or all. One axis stays where all would go.
  data: The input array.
  :axis: Axes to remove; None: all of size 1; default None."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "squeeze" [data] options))

(defn stack
  "The inputs, all of one shape, joined along a new axis.
  data: A sequence. Arrays of one shape and dtype.
  :axis: Position of the new axis, in [-rank - 1, rank]; default 0."
  {:arglists '([data & {:keys [axis]}])}
  [data & {:as options}]
  (call-one "stack" data options))

(defn sum
  "Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
  (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "sum" [data] options))

(defn sum-axis
  "Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
  (1,) when every axis is reduced without keepdims.
  data: Any dtype, any shape.
  :axis: Axes to reduce; None or () means all of them; default None.
  :keepdims: Keep reduced axes with size 1; default False.
  :exclude: Reduce the axes that are not listed; default False."
  {:arglists '([data & {:keys [axis keepdims exclude]}])}
  [data & {:as options}]
  (call-one "sum" [data] options))

(defn take
  "Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
  replaced by the shape of indices.
  a: The array to take from.
  indices: Positions along the axis, any dtype; fractions are cut off.
  :axis: The axis to take along; default 0.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([a indices & {:keys [axis mode]}])}
  [a indices & {:as options}]
  (call-one "take" [a indices] options))

(defn tan
  "Tangent of radians.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "tan" [data] options))

(defn tanh
  "Hyperbolic tangent.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "tanh" [data] options))

(defn tile
  "The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
  ones in front.
  data: The input array.
  :reps: Repetitions per axis, at least 0; required."
  {:arglists '([data & {:keys [reps]}])}
  [data & {:as options}]
  (call-one "tile" [data] options))

(defn topk
  "The k first elements of each lane along one axis, in order: their positions, their values,
  both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
  comes first; NaN is above every number.
  data: The array to select from.
  :axis: The axis; None: the flattened array; default -1.
  :k: How many; below 1: all of them, sorted; default 1.
  :ret-typ: What to return; one of both, indices, mask, value; default indices.
  :is-ascend: The smallest elements instead of the largest; default False.
  :dtype: Dtype of the positions; default float32."
  {:arglists '([data & {:keys [axis k ret-typ is-ascend dtype]}])}
  [data & {:as options}]
  (call-all "topk" [data] options))

(defn transpose
  "Permutes the axes; the result is a view. Without axes it reverses their order.
  data: The input array.
  :axes: Axis k of the result is axis axes[k] of the input; default ()."
  {:arglists '([data & {:keys [axes]}])}
  [data & {:as options}]
  (call-one "transpose" [data] options))

(defn trunc
  "Nearest integer towards zero.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "trunc" [data] options))

(defn where
  "x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
  selects along the first axis.
  condition: Any dtype.
  x: Taken where the condition holds.
  y: Taken elsewhere; shape and dtype of x."
  {:arglists '([condition x y])}
  [condition x y & {:as options}]
  (call-one "where" [condition x y] options))

(defn zeros-like
  "Zeros with the shape and dtype of the input.
  data: The input array."
  {:arglists '([data])}
  [data & {:as options}]
  (call-one "zeros_like" [data] options))
