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

(load "gen/ndarray/contrib")
(load "gen/ndarray/creation")
(load "gen/ndarray/detection")
(load "gen/ndarray/elementwise")
(load "gen/ndarray/image")
(load "gen/ndarray/indexing")
(load "gen/ndarray/linalg")
(load "gen/ndarray/nn")
(load "gen/ndarray/optimizer")
(load "gen/ndarray/quantization")
(load "gen/ndarray/random")
(load "gen/ndarray/reduce")
(load "gen/ndarray/rnn")
(load "gen/ndarray/shape")
(load "gen/ndarray/spatial")
