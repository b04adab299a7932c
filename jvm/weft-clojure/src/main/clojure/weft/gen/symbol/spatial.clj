;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn bilinear-sampler
  "Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
  count as 0.
  data: Images (batch, channels, height, width), floating point.
  :grid: Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at the
    first pixel of data to 1 at the last. NaN gives NaN.
  :cudnn-off: Accepted for compatibility; has no effect; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [grid cudnn-off name]}])}
  [data & options]
  (call-one "BilinearSampler" [data :grid] options))

(defn correlation
  "Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
  row, is the mean over the patch and the channels of the products of the first image with the
  second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
  stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
  stride1).
  data1: Shape (batch, channels, height, width), floating point.
  :data2: The same shape.
  :kernel-size: Side of a patch, odd; default 1.
  :max-displacement: How far the second image is moved; default 1.
  :stride1: Step between patches; default 1.
  :stride2: Step between displacements; default 1.
  :pad-size: Zeros around the images; default 0.
  :is-multiply: Products; otherwise absolute differences; default True.
  :name: The node's name; default: made."
  {:arglists '([data1 & {:keys [data2 kernel-size max-displacement stride1 stride2 pad-size is-
  multiply name]}])}
  [data1 & options]
  (call-one "Correlation" [data1 :data2] options))

(defn Crop
  "A rectangle out of images: of size h_w, or of the size of a second array.
  data: A sequence. Images (batch, channels, height, width), and optionally an array with 4 axes
    whose height and width the result gets.
  :offset: Row and column of its first pixel; default (0, 0).
  :h-w: With one input: height and width; default (0, 0).
  :center-crop: Whether it lies in the centre, whatever offset says; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [offset h-w center-crop name]}])}
  [data & options]
  (call-one "Crop" data options))

(defn grid-generator
  "Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
  the first pixel to 1 at the last; 0 where there is one alone.
  data: affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
    distances in pixels to add to each position, shape (batch, 2, height, width), columns first.
  :transform-type: What data says; one of affine, warp; required.
  :target-shape: affine: height and width of the grid; default (0, 0).
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [transform-type target-shape name]}])}
  [data & options]
  (call-one "GridGenerator" [data] options))

(defn spatial-transformer
  "Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
  data: Images (batch, channels, height, width), floating point.
  :loc: Matrices of 2 x 3, shape (batch, 6).
  :target-shape: Height and width of the result; default (0, 0).
  :transform-type: What loc says; one of affine; required.
  :sampler-type: How images are sampled; one of bilinear; required.
  :cudnn-off: Accepted for compatibility; has no effect; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [loc target-shape transform-type sampler-type cudnn-off name]}])}
  [data & options]
  (call-one "SpatialTransformer" [data :loc] options))

(defn contrib-adaptive-avg-pooling2-d
  "Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
  from floor(i n / m) to ceil((i + 1) n / m).
  data: Shape (batch, channels, height, width), floating point.
  :output-size: Height and width of the result, or one number for both; (): 1; default ().
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [output-size name]}])}
  [data & options]
  (call-one "_contrib_AdaptiveAvgPooling2D" [data] options))

(defn contrib-deformable-convolution
  "Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
  interpolation. Outside the image taps are 0; between its last pixel and one further they are
  the last pixel.
  data: Shape (batch, channels, height, width), floating point.
  :offset: Rows and columns to add to the positions of the taps, shape (batch, 2
    num_deformable_group taps, height, width of the result): for each group and tap a row, then a
    column.
  :weight: Shape (num_filter, channels / num_group, kernel...).
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
  :layout: Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [offset weight bias kernel stride dilate pad num-filter num-group
  num-deformable-group workspace no-bias layout name]}])}
  [data & options]
  (call-one "_contrib_DeformableConvolution" [data :offset :weight :bias] options))

(defn contrib-modulated-deformable-convolution
  "Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
  interpolation, and multiplied by a mask. Pixels outside the image are 0.
  data: Shape (batch, channels, height, width), floating point.
  :offset: Rows and columns to add to the positions of the taps, shape (batch, 2
    num_deformable_group taps, height, width of the result): for each group and tap a row, then a
    column.
  :mask: Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
    result).
  :weight: Shape (num_filter, channels / num_group, kernel...).
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
  :layout: Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [offset mask weight bias kernel stride dilate pad num-filter num-
  group num-deformable-group workspace no-bias im2col-step layout name]}])}
  [data & options]
  (call-one "_contrib_ModulatedDeformableConvolution" [data :offset :mask :weight :bias] options))

(defn col2im
  "The transpose of im2col: adds patches up to images of space output_size.
  data: Shape (batch, channels * elements of kernel, number of patches), floating point.
  :output-size: Space of the result; required.
  :kernel: Size of a patch, 1 to 3 axes; required.
  :stride: Step between patches; default 1; default ().
  :dilate: Distance of the elements of a patch; default 1; default ().
  :pad: Zeros at either side; default 0; default ().
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [output-size kernel stride dilate pad name]}])}
  [data & options]
  (call-one "col2im" [data] options))

(defn im2col
  "The patches of images, one per column: what a convolution multiplies its weights with. Shape
  (batch, channels * elements of kernel, number of patches).
  data: Shape (batch, channels, space...), floating point.
  :kernel: Size of a patch, 1 to 3 axes; required.
  :stride: Step between patches; default 1; default ().
  :dilate: Distance of the elements of a patch; default 1; default ().
  :pad: Zeros at either side; default 0; default ().
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [kernel stride dilate pad name]}])}
  [data & options]
  (call-one "im2col" [data] options))
