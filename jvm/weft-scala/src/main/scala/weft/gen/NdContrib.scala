// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class NdContrib private[weft] () {

  /** Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    * probability that the softmax of data emits the labels, over all ways to align them with the
    * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
    * @param data Scores before the softmax, shape (steps, batch, classes).
    * @param label Classes of the labels, shape (batch, longest).
    * @param data_lengths With use_data_lengths: steps of each sample, shape (batch,).
    * @param label_lengths With use_label_lengths: labels of each sample, shape (batch,).
    * @param use_data_lengths Whether samples end at their data_lengths; default False.
    * @param use_label_lengths Whether label_lengths says how many labels count; otherwise those
    *   before the first padding, which is 0 with the blank first and -1 with the blank last;
    *   default False.
    * @param blank_label Which class is the blank; one of first, last; default first.
    */
  def CTCLoss(
      data: NDArray,
      label: NDArray,
      data_lengths: Option[NDArray] = None,
      label_lengths: Option[NDArray] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None
  ): NDArray =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .one(data, label, data_lengths.orNull, label_lengths.orNull)

  /** Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    * probability that the softmax of data emits the labels, over all ways to align them with the
    * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
    * @param data Scores before the softmax, shape (steps, batch, classes).
    * @param label Classes of the labels, shape (batch, longest).
    * @param data_lengths With use_data_lengths: steps of each sample, shape (batch,).
    * @param label_lengths With use_label_lengths: labels of each sample, shape (batch,).
    * @param use_data_lengths Whether samples end at their data_lengths; default False.
    * @param use_label_lengths Whether label_lengths says how many labels count; otherwise those
    *   before the first padding, which is 0 with the blank first and -1 with the blank last;
    *   default False.
    * @param blank_label Which class is the blank; one of first, last; default first.
    */
  def ctc_loss(
      data: NDArray,
      label: NDArray,
      data_lengths: Option[NDArray] = None,
      label_lengths: Option[NDArray] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None
  ): NDArray =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .one(data, label, data_lengths.orNull, label_lengths.orNull)

  /** Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    * clipped to the ends, without sparse_grad.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim).
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Dtype of the table where it is not known yet; default float32.
    * @param sparse_grad Row numbers out of range are an error, and the gradient keeps the rows
    *   alone where the table asks for that; default False.
    */
  def SparseEmbedding(
      data: NDArray,
      weight: NDArray,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None
  ): NDArray =
    new Call("Embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .one(data, weight)

  /** Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    * from floor(i n / m) to ceil((i + 1) n / m).
    * @param data Shape (batch, channels, height, width), floating point.
    * @param output_size Height and width of the result, or one number for both; (): 1; default ().
    */
  def AdaptiveAvgPooling2D(data: NDArray, output_size: Option[Shape] = None): NDArray =
    new Call("_contrib_AdaptiveAvgPooling2D").set("output_size", output_size).one(data)

  /** BatchNorm, followed by max(0, x).
    * @param data Floating point, any shape.
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param moving_mean Running mean, shape (channels,); updated in training.
    * @param moving_var Running variance, shape (channels,); updated in training.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Weight of the old running statistics; default 0.9.
    * @param fix_gamma Whether gamma counts as 1, without a gradient; default True.
    * @param use_global_stats Whether the running statistics are used in training as well; default
    *   False.
    * @param output_mean_var Whether the means and 1 / sqrt(variance + eps) are results, too;
    *   default False.
    * @param axis The axis of the channels; default 1.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param min_calib_range Range of a quantised result; has no effect; default None.
    * @param max_calib_range Range of a quantised result; has no effect; default None.
    */
  def BatchNormWithReLU(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      axis: Option[Long] = None,
      cudnn_off: Option[Boolean] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_BatchNormWithReLU")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("axis", axis)
      .set("cudnn_off", cudnn_off)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, gamma, beta, moving_mean, moving_var)

  /** Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    * another array, or to a neighbouring even or odd size.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param like Mode like: an array whose last two axes are the wanted size.
    * @param height Height of the result, at least 1; default 1.
    * @param width Width of the result, at least 1; default 1.
    * @param scale_height Factor of the height; replaces height; default None.
    * @param scale_width Factor of the width; replaces width; default None.
    * @param mode How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale,
    *   size, to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
    * @param align_corners Whether the centres of the corner pixels coincide, else their borders;
    *   default True.
    */
  def BilinearResize2D(
      data: NDArray,
      like: Option[NDArray] = None,
      height: Option[Long] = None,
      width: Option[Long] = None,
      scale_height: Option[Double] = None,
      scale_width: Option[Double] = None,
      mode: Option[String] = None,
      align_corners: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_BilinearResize2D")
      .set("height", height)
      .set("width", width)
      .set("scale_height", scale_height)
      .set("scale_width", scale_width)
      .set("mode", mode)
      .set("align_corners", align_corners)
      .one(data, like.orNull)

  /** Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    * interpolation. Outside the image taps are 0; between its last pixel and one further they are
    * the last pixel.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
    *   num_deformable_group taps, height, width of the result): for each group and tap a row, then
    *   a column.
    * @param weight Shape (num_filter, channels / num_group, kernel...).
    * @param bias Shape (num_filter,); absent with no_bias.
    * @param kernel Height and width of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Pixels added at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param num_deformable_group Channels are split into groups with offsets of their own; default
    *   1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param layout Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW;
    *   default None.
    */
  def DeformableConvolution(
      data: NDArray,
      offset: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      num_deformable_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      layout: Option[String] = None
  ): NDArray =
    new Call("_contrib_DeformableConvolution")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("num_deformable_group", num_deformable_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("layout", layout)
      .one(data, offset, weight, bias.orNull)

  /** Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
    * region is shifted by trans and averaged over bilinear samples; bins have channels of their
    * own, in groups. Samples more than half a pixel outside do not count; bins without samples,
    * regions of images with a negative index and regions whose coordinates are not finite give 0.
    * Differentiable in data and trans; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
    *   point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param trans Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative
    *   to the region; each class has output_dim / classes channels of the result.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param output_dim Channels of the result; required.
    * @param group_size Groups of channels along each axis; 0: as many as bins; required.
    * @param pooled_size Bins along each axis; required.
    * @param part_size Parts of a region with shifts of their own, along each axis; 0: the bins;
    *   default 0.
    * @param sample_per_part Samples per bin along each axis; default 1.
    * @param trans_std Factor of trans; default 0.
    * @param no_trans Whether bins stay where they are; default False.
    */
  def DeformablePSROIPooling(
      data: NDArray,
      rois: NDArray,
      trans: Option[NDArray] = None,
      spatial_scale: Double,
      output_dim: Long,
      group_size: Long,
      pooled_size: Long,
      part_size: Option[Long] = None,
      sample_per_part: Option[Long] = None,
      trans_std: Option[Double] = None,
      no_trans: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_DeformablePSROIPooling")
      .put("spatial_scale", spatial_scale)
      .put("output_dim", output_dim)
      .put("group_size", group_size)
      .put("pooled_size", pooled_size)
      .set("part_size", part_size)
      .set("sample_per_part", sample_per_part)
      .set("trans_std", trans_std)
      .set("no_trans", no_trans)
      .one(data, rois, trans.orNull)

  /** Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    * interpolation, and multiplied by a mask. Pixels outside the image are 0.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
    *   num_deformable_group taps, height, width of the result): for each group and tap a row, then
    *   a column.
    * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of
    *   the result).
    * @param weight Shape (num_filter, channels / num_group, kernel...).
    * @param bias Shape (num_filter,); absent with no_bias.
    * @param kernel Height and width of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Pixels added at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param num_deformable_group Channels are split into groups with offsets of their own; default
    *   1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param im2col_step Accepted for compatibility; has no effect; default 64.
    * @param layout Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW;
    *   default None.
    */
  def ModulatedDeformableConvolution(
      data: NDArray,
      offset: NDArray,
      mask: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      num_deformable_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      im2col_step: Option[Long] = None,
      layout: Option[String] = None
  ): NDArray =
    new Call("_contrib_ModulatedDeformableConvolution")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("num_deformable_group", num_deformable_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("im2col_step", im2col_step)
      .set("layout", layout)
      .one(data, offset, mask, weight, bias.orNull)

  /** Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
    * the background of each anchor, where it is likely enough, with the box that the offsets make
    * of the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability,
    * left, top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
    * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of
    * the anchors. Zero gradient.
    * @param cls_prob Shape (batch, classes + 1, anchors), the background first.
    * @param loc_pred Offsets: shape (batch, 4 anchors).
    * @param anchor Corners: shape (1, anchors, 4).
    * @param clip Whether boxes are cut at the borders of the image; default True.
    * @param threshold The least probability; default 0.01.
    * @param background_id No effect, as in MXNet: the background is class 0; default 0.
    * @param nms_threshold Overlap from which on the better box suppresses the other; default 0.5.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param variances Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
    * @param nms_topk How many, the best, are kept before suppression; 0 or less: all; default -1.
    */
  def MultiBoxDetection(
      cls_prob: NDArray,
      loc_pred: NDArray,
      anchor: NDArray,
      clip: Option[Boolean] = None,
      threshold: Option[Double] = None,
      background_id: Option[Long] = None,
      nms_threshold: Option[Double] = None,
      force_suppress: Option[Boolean] = None,
      variances: Option[Seq[Double]] = None,
      nms_topk: Option[Long] = None
  ): NDArray =
    new Call("_contrib_MultiBoxDetection")
      .set("clip", clip)
      .set("threshold", threshold)
      .set("background_id", background_id)
      .set("nms_threshold", nms_threshold)
      .set("force_suppress", force_suppress)
      .set("variances", variances)
      .set("nms_topk", nms_topk)
      .one(cls_prob, loc_pred, anchor)

  /** Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the
    * first ratio, then one per further ratio with the first size, as corners relative to the
    * image: shape (1, height width (sizes + ratios - 1), 4). Zero gradient.
    * @param data Only its shape counts: (batch, channels, height, width, ...).
    * @param sizes Heights of squares, relative to the image; default (1,).
    * @param ratios Widths over heights; default (1,).
    * @param clip Whether boxes are cut at the borders of the image; default False.
    * @param steps Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
    * @param offsets Place of the first centre (y, x) in steps; default (0.5, 0.5).
    */
  def MultiBoxPrior(
      data: NDArray,
      sizes: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      clip: Option[Boolean] = None,
      steps: Option[Seq[Double]] = None,
      offsets: Option[Seq[Double]] = None
  ): NDArray =
    new Call("_contrib_MultiBoxPrior")
      .set("sizes", sizes)
      .set("ratios", ratios)
      .set("clip", clip)
      .set("steps", steps)
      .set("offsets", offsets)
      .one(data)

  /** Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
    * that overlaps it most, the largest overlap first; further anchors go to the object they
    * overlap most, where that is above overlap_threshold. Returns the offsets of the objects from
    * their anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes,
    * (batch, anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others.
    * An image without objects is ignored as a whole. Zero gradient.
    * @param anchor Corners: shape (1, anchors, 4), floating point.
    * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
    *   first class of -1.
    * @param cls_pred Scores: shape (batch, classes + 1, anchors), the background first.
    * @param overlap_threshold Overlap above which an anchor is positive; 0 or less: only the best;
    *   default 0.5.
    * @param ignore_label Class of anchors that do not count; default -1.
    * @param negative_mining_ratio Negative anchors per positive one, those whose background is
    *   least likely; 0 or less: all; default -1.
    * @param negative_mining_thresh With mining, anchors that overlap an object less may be
    *   negative; default 0.5.
    * @param minimum_negative_samples With mining, the least number of negative anchors; default 0.
    * @param variances Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2).
    */
  def MultiBoxTarget(
      anchor: NDArray,
      label: NDArray,
      cls_pred: NDArray,
      overlap_threshold: Option[Double] = None,
      ignore_label: Option[Double] = None,
      negative_mining_ratio: Option[Double] = None,
      negative_mining_thresh: Option[Double] = None,
      minimum_negative_samples: Option[Long] = None,
      variances: Option[Seq[Double]] = None
  ): Seq[NDArray] =
    new Call("_contrib_MultiBoxTarget")
      .set("overlap_threshold", overlap_threshold)
      .set("ignore_label", ignore_label)
      .set("negative_mining_ratio", negative_mining_ratio)
      .set("negative_mining_thresh", negative_mining_thresh)
      .set("minimum_negative_samples", minimum_negative_samples)
      .set("variances", variances)
      .all(anchor, label, cls_pred)

  /** Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included;
    * the first ones again where there are too few. Boxes that are too small, or outside the image
    * as im_info has it, have a score of -1. Zero gradient.
    * @param cls_prob Shape (batch, 2 anchors, height, width): of the background, of objects.
    * @param bbox_pred Offsets: shape (batch, 4 anchors, height, width).
    * @param im_info Shape (batch, 3): height, width and scale of each image.
    * @param rpn_pre_nms_top_n How many boxes, the best, take part; 0 or less: all; default 6000.
    * @param rpn_post_nms_top_n How many proposals each image gives; default 300.
    * @param threshold The most that boxes may overlap; default 0.7.
    * @param rpn_min_size The least side of a box, times the scale of its image; default 16.
    * @param scales Of anchors, in strides; default (4, 8, 16, 32).
    * @param ratios Heights of anchors over their widths; default (0.5, 1, 2).
    * @param feature_stride Pixels of the image between positions; default 16.
    * @param output_score Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default
    *   False.
    * @param iou_loss Whether offsets are those of the four sides, in pixels; default False.
    */
  def MultiProposal(
      cls_prob: NDArray,
      bbox_pred: NDArray,
      im_info: NDArray,
      rpn_pre_nms_top_n: Option[Long] = None,
      rpn_post_nms_top_n: Option[Long] = None,
      threshold: Option[Double] = None,
      rpn_min_size: Option[Long] = None,
      scales: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      feature_stride: Option[Long] = None,
      output_score: Option[Boolean] = None,
      iou_loss: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_MultiProposal")
      .set("rpn_pre_nms_top_n", rpn_pre_nms_top_n)
      .set("rpn_post_nms_top_n", rpn_post_nms_top_n)
      .set("threshold", threshold)
      .set("rpn_min_size", rpn_min_size)
      .set("scales", scales)
      .set("ratios", ratios)
      .set("feature_stride", feature_stride)
      .set("output_score", output_score)
      .set("iou_loss", iou_loss)
      .all(cls_prob, bbox_pred, im_info)

  /** Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
    * have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
    * it lies outside, the image has a negative index, or coordinates are not finite.
    * Differentiable in data; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
    *   point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param output_dim Channels of the result; required.
    * @param pooled_size Bins along each axis; required.
    * @param group_size Groups of channels along each axis; 0: as many as bins; default 0.
    */
  def PSROIPooling(
      data: NDArray,
      rois: NDArray,
      spatial_scale: Double,
      output_dim: Long,
      pooled_size: Long,
      group_size: Option[Long] = None
  ): NDArray =
    new Call("_contrib_PSROIPooling")
      .put("spatial_scale", spatial_scale)
      .put("output_dim", output_dim)
      .put("pooled_size", pooled_size)
      .set("group_size", group_size)
      .one(data, rois)

  /** Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included;
    * the first ones again where there are too few. Boxes that are too small, or outside the image
    * as im_info has it, have a score of -1. Zero gradient.
    * @param cls_prob Shape (batch, 2 anchors, height, width): of the background, of objects.
    * @param bbox_pred Offsets: shape (batch, 4 anchors, height, width).
    * @param im_info Shape (batch, 3): height, width and scale of each image.
    * @param rpn_pre_nms_top_n How many boxes, the best, take part; 0 or less: all; default 6000.
    * @param rpn_post_nms_top_n How many proposals each image gives; default 300.
    * @param threshold The most that boxes may overlap; default 0.7.
    * @param rpn_min_size The least side of a box, times the scale of its image; default 16.
    * @param scales Of anchors, in strides; default (4, 8, 16, 32).
    * @param ratios Heights of anchors over their widths; default (0.5, 1, 2).
    * @param feature_stride Pixels of the image between positions; default 16.
    * @param output_score Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default
    *   False.
    * @param iou_loss Whether offsets are those of the four sides, in pixels; default False.
    */
  def Proposal(
      cls_prob: NDArray,
      bbox_pred: NDArray,
      im_info: NDArray,
      rpn_pre_nms_top_n: Option[Long] = None,
      rpn_post_nms_top_n: Option[Long] = None,
      threshold: Option[Double] = None,
      rpn_min_size: Option[Long] = None,
      scales: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      feature_stride: Option[Long] = None,
      output_score: Option[Boolean] = None,
      iou_loss: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_Proposal")
      .set("rpn_pre_nms_top_n", rpn_pre_nms_top_n)
      .set("rpn_post_nms_top_n", rpn_post_nms_top_n)
      .set("threshold", threshold)
      .set("rpn_min_size", rpn_min_size)
      .set("scales", scales)
      .set("ratios", ratios)
      .set("feature_stride", feature_stride)
      .set("output_score", output_score)
      .set("iou_loss", iou_loss)
      .all(cls_prob, bbox_pred, im_info)

  /** ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
    * bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
    * regions of images with a negative index and regions whose coordinates are not finite. Without
    * aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois
    * is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param sample_ratio Samples per bin along each axis; 0 or less: as many as the bin has
    *   pixels; default -1.
    * @param position_sensitive Whether each bin has channels of its own: output channel c reads,
    *   for bin (i, j), channel (c height + i) width + j; default False.
    * @param aligned Whether pixel centres are at half coordinates; default False.
    */
  def ROIAlign(
      data: NDArray,
      rois: NDArray,
      pooled_size: Shape,
      spatial_scale: Double,
      sample_ratio: Option[Long] = None,
      position_sensitive: Option[Boolean] = None,
      aligned: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_ROIAlign")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .set("sample_ratio", sample_ratio)
      .set("position_sensitive", position_sensitive)
      .set("aligned", aligned)
      .one(data, rois)

  /** ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
    * averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
    * so do regions of images with a negative index and regions whose coordinates are not finite;
    * regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
    *   counterclockwise as seen.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param sampling_ratio Samples per bin along each axis; 0 or less: as many as the bin has
    *   pixels; default -1.
    */
  def RROIAlign(
      data: NDArray,
      rois: NDArray,
      pooled_size: Shape,
      spatial_scale: Double,
      sampling_ratio: Option[Long] = None
  ): NDArray =
    new Call("_contrib_RROIAlign")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .set("sampling_ratio", sampling_ratio)
      .one(data, rois)

  /** BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
    * variance.
    * @param data Floating point, any shape.
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param moving_mean Running mean, shape (channels,); updated in training.
    * @param moving_var Running variance, shape (channels,); updated in training.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Weight of the old running statistics; default 0.9.
    * @param fix_gamma Whether gamma counts as 1, without a gradient; default True.
    * @param use_global_stats Whether the running statistics are used in training as well; default
    *   False.
    * @param output_mean_var Whether the means and the variances are results, too; default False.
    * @param ndev Number of devices that share their statistics in training; 1; default 1.
    * @param key Name of the layer; has no effect; required.
    */
  def SyncBatchNorm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      ndev: Option[Long] = None,
      key: String
  ): Seq[NDArray] =
    new Call("_contrib_SyncBatchNorm")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("ndev", ndev)
      .put("key", key)
      .all(data, gamma, beta, moving_mean, moving_var)

  /** 1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    * shape (). Infinities are close to themselves. No gradient.
    * @param a Any shape and dtype.
    * @param b Shape and dtype of a.
    * @param rtol Tolerance relative to b; default 1e-05.
    * @param atol Absolute tolerance; default 1e-08.
    * @param equal_nan Whether NaNs are close to each other; default True.
    */
  def allclose(
      a: NDArray,
      b: NDArray,
      rtol: Option[Double] = None,
      atol: Option[Double] = None,
      equal_nan: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_allclose")
      .set("rtol", rtol)
      .set("atol", atol)
      .set("equal_nan", equal_nan)
      .one(a, b)

  /** Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape,
    * or as many as one of its axes is long. Dtype of the input.
    * @param data Whose shape, dtype and device are taken.
    * @param start First value; default 0.
    * @param step Distance between values; default 1.
    * @param repeat How often each value stands; at least 1; default 1.
    * @param ctx Accepted for compatibility; has no effect; default ''.
    * @param axis The axis that is counted; None: all elements; default None.
    */
  def arange_like(
      data: NDArray,
      start: Option[Double] = None,
      step: Option[Double] = None,
      repeat: Option[Long] = None,
      ctx: Option[String] = None,
      axis: Option[Long] = None
  ): NDArray =
    new Call("_contrib_arange_like")
      .set("start", start)
      .set("step", step)
      .set("repeat", repeat)
      .set("ctx", ctx)
      .set("axis", axis)
      .one(data)

  /** Greedy matching: in the order of the scores, each row is given a column while both are free.
    * Returns the column of each row and the row of each column, -1 where there is none. Equal
    * scores go by position; NaN never matches. Zero gradient.
    * @param data Scores: shape (..., rows, columns), floating point.
    * @param is_ascend Smallest scores first, instead of largest; default False.
    * @param threshold Scores must be above it (ascending: below); required.
    * @param topk Above 0: matching ends after topk + 1 matches, as in MXNet; default -1.
    */
  def bipartite_matching(
      data: NDArray,
      is_ascend: Option[Boolean] = None,
      threshold: Double,
      topk: Option[Long] = None
  ): Seq[NDArray] =
    new Call("_contrib_bipartite_matching")
      .set("is_ascend", is_ascend)
      .put("threshold", threshold)
      .set("topk", topk)
      .all(data)

  /** The slices of data along one axis where index is nonzero. The size of that axis of the result
    * depends on the values of index.
    * @param data The array to select from.
    * @param index A vector as long as the axis, any dtype.
    * @param axis The axis to select along; default 0.
    */
  def boolean_mask(data: NDArray, index: NDArray, axis: Option[Long] = None): NDArray =
    new Call("_contrib_boolean_mask").set("axis", axis).one(data, index)

  /** The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
    * 0.
    * @param data Offsets: shape (batch, anchors, 4), floating point.
    * @param anchors Shape (1, anchors, 4).
    * @param std0 Factor of the first offset; default 1.
    * @param std1 Factor of the second; default 1.
    * @param std2 Factor of the third; default 1.
    * @param std3 Factor of the fourth; default 1.
    * @param clip Above 0: the largest logarithm of a size's ratio; default -1.
    * @param format Of anchors: centre, width, height; or left, top, right, bottom; one of center,
    *   corner; default center.
    */
  def box_decode(
      data: NDArray,
      anchors: NDArray,
      std0: Option[Double] = None,
      std1: Option[Double] = None,
      std2: Option[Double] = None,
      std3: Option[Double] = None,
      clip: Option[Double] = None,
      format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_decode")
      .set("std0", std0)
      .set("std1", std1)
      .set("std2", std2)
      .set("std3", std3)
      .set("clip", clip)
      .set("format", format)
      .one(data, anchors)

  /** Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
    * logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both
    * are 0 for anchors that are no positive samples.
    * @param samples Shape (batch, anchors): above 0.5 for positive samples.
    * @param matches Shape (batch, anchors): the index in refs for each positive sample.
    * @param anchors Corners: shape (batch, anchors, 4).
    * @param refs Corners: shape (batch, boxes, 4).
    * @param means Shape (4,).
    * @param stds Shape (4,).
    */
  def box_encode(
      samples: NDArray,
      matches: NDArray,
      anchors: NDArray,
      refs: NDArray,
      means: NDArray,
      stds: NDArray
  ): Seq[NDArray] =
    new Call("_contrib_box_encode").all(samples, matches, anchors, refs, means, stds)

  /** Intersection over union of every box of lhs with every box of rhs; 0 where they share no
    * area.
    * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
    * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
    * @param format Coordinates: centre, width, height; or left, top, right, bottom; one of center,
    *   corner; default corner.
    */
  def box_iou(lhs: NDArray, rhs: NDArray, format: Option[String] = None): NDArray =
    new Call("_contrib_box_iou").set("format", format).one(lhs, rhs)

  /** Greedy non-maximum suppression: boxes by descending score, without those that overlap
    * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN),
    * with the id background_id, or beyond the topk best do not take part; topk of 0 returns data
    * as it is. The gradient of each row goes to the row it came from, coordinates in the format
    * they have in the result.
    * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
    *   perhaps ids, and anything else; floating point.
    * @param overlap_thresh The most that boxes may overlap; default 0.5.
    * @param valid_thresh Boxes with scores above it take part; default 0.
    * @param topk How many boxes, the best, take part; below 0: all; default -1.
    * @param coord_start Column of the first coordinate; default 2.
    * @param score_index Column of the scores; default 1.
    * @param id_index Column of the class ids; below 0: there is none; default -1.
    * @param background_id Id of the background: boxes with it are left out, -1 included; default
    *   -1.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param in_format Coordinates of data: centre, width, height; or left, top, right, bottom; one
    *   of center, corner; default corner.
    * @param out_format Coordinates of the result; one of center, corner; default corner.
    */
  def box_nms(
      data: NDArray,
      overlap_thresh: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      topk: Option[Long] = None,
      coord_start: Option[Long] = None,
      score_index: Option[Long] = None,
      id_index: Option[Long] = None,
      background_id: Option[Long] = None,
      force_suppress: Option[Boolean] = None,
      in_format: Option[String] = None,
      out_format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_nms")
      .set("overlap_thresh", overlap_thresh)
      .set("valid_thresh", valid_thresh)
      .set("topk", topk)
      .set("coord_start", coord_start)
      .set("score_index", score_index)
      .set("id_index", id_index)
      .set("background_id", background_id)
      .set("force_suppress", force_suppress)
      .set("in_format", in_format)
      .set("out_format", out_format)
      .one(data)

  /** Greedy non-maximum suppression: boxes by descending score, without those that overlap
    * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN),
    * with the id background_id, or beyond the topk best do not take part; topk of 0 returns data
    * as it is. The gradient of each row goes to the row it came from, coordinates in the format
    * they have in the result.
    * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
    *   perhaps ids, and anything else; floating point.
    * @param overlap_thresh The most that boxes may overlap; default 0.5.
    * @param valid_thresh Boxes with scores above it take part; default 0.
    * @param topk How many boxes, the best, take part; below 0: all; default -1.
    * @param coord_start Column of the first coordinate; default 2.
    * @param score_index Column of the scores; default 1.
    * @param id_index Column of the class ids; below 0: there is none; default -1.
    * @param background_id Id of the background: boxes with it are left out, -1 included; default
    *   -1.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param in_format Coordinates of data: centre, width, height; or left, top, right, bottom; one
    *   of center, corner; default corner.
    * @param out_format Coordinates of the result; one of center, corner; default corner.
    */
  def box_non_maximum_suppression(
      data: NDArray,
      overlap_thresh: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      topk: Option[Long] = None,
      coord_start: Option[Long] = None,
      score_index: Option[Long] = None,
      id_index: Option[Long] = None,
      background_id: Option[Long] = None,
      force_suppress: Option[Boolean] = None,
      in_format: Option[String] = None,
      out_format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_nms")
      .set("overlap_thresh", overlap_thresh)
      .set("valid_thresh", valid_thresh)
      .set("topk", topk)
      .set("coord_start", coord_start)
      .set("score_index", score_index)
      .set("id_index", id_index)
      .set("background_id", background_id)
      .set("force_suppress", force_suppress)
      .set("in_format", in_format)
      .set("out_format", out_format)
      .one(data)

  /** The threshold at which bounding numbers and rounding them to a number of levels loses the
    * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017),
    * and the Kullback-Leibler divergence there. No gradient.
    * @param hist Counts, (n,), n odd: bins of one width around 0.
    * @param hist_edges Edges of the bins, (n + 1,), float32.
    * @param num_quantized_bins Number of levels, at least 1 and at most n; default 255.
    */
  def calibrate_entropy(
      hist: NDArray,
      hist_edges: NDArray,
      num_quantized_bins: Option[Long] = None
  ): Seq[NDArray] =
    new Call("_contrib_calibrate_entropy")
      .set("num_quantized_bins", num_quantized_bins)
      .all(hist, hist_edges)

  /** Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    * s[i] data[..., i].
    * @param data Shape (..., d), floating point; the result is (..., out_dim).
    * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
    * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
    * @param out_dim Number of places; required.
    * @param processing_batch_size Accepted for compatibility; has no effect; default 32.
    */
  def count_sketch(
      data: NDArray,
      h: NDArray,
      s: NDArray,
      out_dim: Long,
      processing_batch_size: Option[Long] = None
  ): NDArray =
    new Call("_contrib_count_sketch")
      .put("out_dim", out_dim)
      .set("processing_batch_size", processing_batch_size)
      .one(data, h, s)

  /** The real numbers that quantised ones stand for, float32.
    * @param data Any shape; int8, uint8 or int32.
    * @param min_range Lower end of the range, one number.
    * @param max_range Upper end of the range, one number.
    * @param out_type Dtype of the result; one of float32; default float32.
    */
  def dequantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None
  ): NDArray =
    new Call("_contrib_dequantize").set("out_type", out_type).one(data, min_range, max_range)

  /** data / sqrt(size of the last axis), as attention scales its scores.
    * @param data At least one axis; floating point.
    */
  def div_sqrt_dim(data: NDArray): NDArray =
    new Call("_contrib_div_sqrt_dim").one(data)

  /** Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real
    * part, imaginary part, real part, ...
    * @param data Shape (..., d), floating point; the result is (..., 2 d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    */
  def fft(data: NDArray, compute_size: Option[Long] = None): NDArray =
    new Call("_contrib_fft").set("compute_size", compute_size).one(data)

  /** The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    * No gradient.
    * @param data Any shape and dtype.
    * @param axis The axis that is counted along; None: the whole array; default None.
    */
  def getnnz(data: NDArray, axis: Option[Long] = None): NDArray =
    new Call("_contrib_getnnz").set("axis", axis).one(data)

  /** The input; its gradient is multiplied by a number (negative: reversed).
    * @param data Any shape.
    * @param scalar The number; default 1.
    * @param is_int Whether the number was an integer; kept for files; default True.
    */
  def gradientmultiplier(
      data: NDArray,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_gradientmultiplier").set("scalar", scalar).set("is_int", is_int).one(data)

  /** AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
    * @param weight The weight, (rows, columns).
    * @param grad Its gradient: shape and dtype of the weight.
    * @param history Sums of squares, (rows, 1) or (rows,); changed in place.
    * @param lr Learning rate; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param epsilon Added below the root; default 1e-05.
    */
  def group_adagrad_update(
      weight: NDArray,
      grad: NDArray,
      history: NDArray,
      lr: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      epsilon: Option[Double] = None
  ): NDArray =
    new Call("_contrib_group_adagrad_update")
      .put("lr", lr)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("epsilon", epsilon)
      .one(weight, grad, history)

  /** Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
    * @param lda Background intensities, shape (batch, processes), float32 or float64.
    * @param alpha Branching ratios, shape (processes,).
    * @param beta Rates of decay, shape (processes,).
    * @param state States at time 0, shape (batch, processes).
    * @param lags Times between events, shape (batch, steps).
    * @param marks Processes that the events belong to, shape (batch, steps), any dtype.
    * @param valid_length Events of each sample, shape (batch,).
    * @param max_time Ends of the observations, shape (batch,).
    */
  def hawkesll(
      lda: NDArray,
      alpha: NDArray,
      beta: NDArray,
      state: NDArray,
      lags: NDArray,
      marks: NDArray,
      valid_length: NDArray,
      max_time: NDArray
  ): Seq[NDArray] =
    new Call("_contrib_hawkesll").all(lda, alpha, beta, state, lags, marks, valid_length, max_time)

  /** The real part of the inverse discrete Fourier transform over the last axis, without the
    * factor 1 / d: ifft(fft(x)) is d x.
    * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
    *   (..., d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    */
  def ifft(data: NDArray, compute_size: Option[Long] = None): NDArray =
    new Call("_contrib_ifft").set("compute_size", compute_size).one(data)

  /** The position of every element of data: an int64 array of shape data.shape + (m,).
    * @param data Only its shape is read.
    * @param axes The m axes to list; None: all of them; default None.
    */
  def index_array(data: NDArray, axes: Option[Shape] = None): NDArray =
    new Call("_contrib_index_array").set("axes", axes).one(data)

  /** old_tensor with the rows that index_vector names replaced by those of new_tensor.
    * @param old_tensor (n, ...)
    * @param index_vector (k,), row numbers of any dtype.
    * @param new_tensor (k, ...)
    */
  def index_copy(old_tensor: NDArray, index_vector: NDArray, new_tensor: NDArray): NDArray =
    new Call("_contrib_index_copy").one(old_tensor, index_vector, new_tensor)

  /** Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    * (batch * heads, queries, keys).
    * @param queries Shape (queries, batch, heads * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_encdec_qk(queries: NDArray, keys_values: NDArray, heads: Long): NDArray =
    new Call("_contrib_interleaved_matmul_encdec_qk").put("heads", heads).one(queries, keys_values)

  /** Values of one sequence weighted by another's attention: shape (queries, batch, heads *
    * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param attention Weights, shape (batch * heads, queries, keys).
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_encdec_valatt(
      keys_values: NDArray,
      attention: NDArray,
      heads: Long
  ): NDArray =
    new Call("_contrib_interleaved_matmul_encdec_valatt")
      .put("heads", heads)
      .one(keys_values, attention)

  /** Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    * length, length).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_selfatt_qk(queries_keys_values: NDArray, heads: Long): NDArray =
    new Call("_contrib_interleaved_matmul_selfatt_qk").put("heads", heads).one(queries_keys_values)

  /** Self-attention's values weighted by attention: shape (length, batch, heads * units).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param attention Weights, shape (batch * heads, length, length).
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_selfatt_valatt(
      queries_keys_values: NDArray,
      attention: NDArray,
      heads: Long
  ): NDArray =
    new Call("_contrib_interleaved_matmul_selfatt_valatt")
      .put("heads", heads)
      .one(queries_keys_values, attention)

  /** a data^2 + b data + c.
    * @param data Any shape.
    * @param a Of the square; default 0.
    * @param b Of the number; default 0.
    * @param c Constant; default 0.
    */
  def quadratic(
      data: NDArray,
      a: Option[Double] = None,
      b: Option[Double] = None,
      c: Option[Double] = None
  ): NDArray =
    new Call("_contrib_quadratic").set("a", a).set("b", b).set("c", c).one(data)

  /** Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
    * for int8, as given for uint8. Numbers outside are bounded.
    * @param data Any shape, float32.
    * @param min_range Lower end, one number.
    * @param max_range Upper end, one number.
    * @param out_type Dtype of the result; one of int8, uint8; default uint8.
    */
  def quantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize").set("out_type", out_type).all(data, min_range, max_range)

  /** Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
    * shift, which map the calibrated range, or that of the data, to 0..255.
    * @param data Any shape, float32.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantize_asym(
      data: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize_asym")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data)

  /** Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its
    * ends as for quantize. Data that is int8 or uint8 stays as it is.
    * @param data Any shape, float32, int8 or uint8.
    * @param out_type Dtype of the result; auto: uint8 where the calibrated range begins at 0 or
    *   above, else int8; one of auto, int8, uint8; default int8.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantize_v2(
      data: NDArray,
      out_type: Option[String] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize_v2")
      .set("out_type", out_type)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data)

  /** max(data, 0) of quantised data, in its range.
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    * @param act_type The function; relu is the only one that exists for quantised data; one of
    *   relu, sigmoid, softrelu, softsign, tanh; required.
    */
  def quantized_act(
      data: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      act_type: String
  ): Seq[NDArray] =
    new Call("_contrib_quantized_act").put("act_type", act_type).all(data, min_data, max_data)

  /** Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
    * which must be given.
    * @param data Any shape, int8 or uint8.
    * @param gamma Scale, (channels,), float32.
    * @param beta Shift, (channels,), float32.
    * @param moving_mean Mean, (channels,), float32.
    * @param moving_var Variance, (channels,), float32.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Accepted for compatibility; has no effect; default 0.9.
    * @param fix_gamma Whether gamma counts as 1; default True.
    * @param use_global_stats Accepted for compatibility; has no effect; default False.
    * @param output_mean_var Accepted for compatibility; has no effect; default False.
    * @param axis The axis of the channels; default 1.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantized_batch_norm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      axis: Option[Long] = None,
      cudnn_off: Option[Boolean] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_batch_norm")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("axis", axis)
      .set("cudnn_off", cudnn_off)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, gamma, beta, moving_mean, moving_var, min_data, max_data)

  /** Quantised arrays one after the other along an axis, in a range that holds all of theirs;
    * uint8 where all of them are, else int8.
    * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and
    *   the upper end of the range of each in turn.
    * @param dim The axis to join along; default 1.
    */
  def quantized_concat(data: Seq[NDArray], dim: Option[Long] = None): Seq[NDArray] =
    new Call("_contrib_quantized_concat").set("dim", dim).all(data: _*)

  /** Convolution of quantised data: int32 sums of products, and their range.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
    * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    *   channels / num_group); int8.
    * @param bias One number for each unit or filter, int8; absent with no_bias.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param min_weight Lower end of the range of weight, one number.
    * @param max_weight Upper end.
    * @param min_bias Lower end of the range of bias, one number.
    * @param max_bias Upper end.
    * @param kernel Size of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param cudnn_tune Accepted for compatibility; has no effect; one of None, fastest,
    *   limited_workspace, off; default None.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param layout Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW,
    *   NDHWC, NHWC, NWC; default None.
    */
  def quantized_conv(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      min_data: NDArray,
      max_data: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      min_bias: Option[NDArray] = None,
      max_bias: Option[NDArray] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      cudnn_tune: Option[String] = None,
      cudnn_off: Option[Boolean] = None,
      layout: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_conv")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("cudnn_tune", cudnn_tune)
      .set("cudnn_off", cudnn_off)
      .set("layout", layout)
      .all(data, weight, bias.orNull, min_data, max_data, min_weight, max_weight, min_bias.orNull, max_bias.orNull)

  /** The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
    * int32 in the range that holds every sum.
    * @param lhs int8 or uint8.
    * @param rhs int8 or uint8, shape of lhs.
    * @param lhs_min Lower end of the range of lhs, one number.
    * @param lhs_max Upper end.
    * @param rhs_min Lower end of the range of rhs, one number.
    * @param rhs_max Upper end.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantized_elemwise_add(
      lhs: NDArray,
      rhs: NDArray,
      lhs_min: NDArray,
      lhs_max: NDArray,
      rhs_min: NDArray,
      rhs_max: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_elemwise_add")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max)

  /** The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
    * cut off), or as real numbers.
    * @param lhs int8 or uint8.
    * @param rhs int8 or uint8, shape of lhs.
    * @param lhs_min Lower end of the range of lhs, one number.
    * @param lhs_max Upper end.
    * @param rhs_min Lower end of the range of rhs, one number.
    * @param rhs_max Upper end.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    * @param enable_float_output Whether the result is real numbers, without a range; default
    *   False.
    */
  def quantized_elemwise_mul(
      lhs: NDArray,
      rhs: NDArray,
      lhs_min: NDArray,
      lhs_max: NDArray,
      rhs_min: NDArray,
      rhs_max: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None,
      enable_float_output: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_elemwise_mul")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .set("enable_float_output", enable_float_output)
      .all(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max)

  /** Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim), int8 or uint8.
    * @param min_weight Lower end of its range, one number.
    * @param max_weight Upper end of its range, one number.
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Accepted for compatibility; has no effect; default float32.
    * @param sparse_grad Accepted for compatibility; has no effect; default False.
    */
  def quantized_embedding(
      data: NDArray,
      weight: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .all(data, weight, min_weight, max_weight)

  /** Quantised data as (batch, everything else).
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    */
  def quantized_flatten(data: NDArray, min_data: NDArray, max_data: NDArray): Seq[NDArray] =
    new Call("_contrib_quantized_flatten").all(data, min_data, max_data)

  /** The dense layer on quantised data: int32 sums of products, and their range.
    * @param data Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
    * @param weight Shape (num_hidden, units), int8.
    * @param bias One number for each unit or filter, int8; absent with no_bias.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param min_weight Lower end of the range of weight, one number.
    * @param max_weight Upper end.
    * @param min_bias Lower end of the range of bias, one number.
    * @param max_bias Upper end.
    * @param num_hidden Number of units; required.
    * @param no_bias Whether there is no bias; default False.
    * @param flatten Whether all axes but the first are one; default True.
    */
  def quantized_fully_connected(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      min_data: NDArray,
      max_data: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      min_bias: Option[NDArray] = None,
      max_bias: Option[NDArray] = None,
      num_hidden: Long,
      no_bias: Option[Boolean] = None,
      flatten: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_fully_connected")
      .put("num_hidden", num_hidden)
      .set("no_bias", no_bias)
      .set("flatten", flatten)
      .all(data, weight, bias.orNull, min_data, max_data, min_weight, max_weight, min_bias.orNull, max_bias.orNull)

  /** Pooling of quantised data by maximum or rounded average, in its range.
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    * @param kernel Size of the windows; not read with global_pool; default ().
    * @param pool_type What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum;
    *   default max.
    * @param global_pool One window that covers everything; default False.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param pooling_convention Number of windows: (size + 2 pad - kernel) / stride + 1, rounded
    *   down (valid) or up (full); same: (size + 2 pad) / stride, rounded up; one of full, same,
    *   valid; default valid.
    * @param stride Step of the windows; default 1; default ().
    * @param pad Padding at either side; default 0; default ().
    * @param p_value p of lp pooling: 1, 2 or 3; default None.
    * @param count_include_pad Whether averages count padding; None: they do; default None.
    * @param layout Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW,
    *   NDHWC, NHWC, NWC; default None.
    */
  def quantized_pooling(
      data: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      kernel: Option[Shape] = None,
      pool_type: Option[String] = None,
      global_pool: Option[Boolean] = None,
      cudnn_off: Option[Boolean] = None,
      pooling_convention: Option[String] = None,
      stride: Option[Shape] = None,
      pad: Option[Shape] = None,
      p_value: Option[Long] = None,
      count_include_pad: Option[Boolean] = None,
      layout: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_pooling")
      .set("kernel", kernel)
      .set("pool_type", pool_type)
      .set("global_pool", global_pool)
      .set("cudnn_off", cudnn_off)
      .set("pooling_convention", pooling_convention)
      .set("stride", stride)
      .set("pad", pad)
      .set("p_value", p_value)
      .set("count_include_pad", count_include_pad)
      .set("layout", layout)
      .all(data, min_data, max_data)

  /** Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
    * ends of that range: symmetric for int8, from 0 for uint8.
    * @param data Any shape, int32.
    * @param min_range Lower end of the range of data, one number.
    * @param max_range Upper end of the range of data, one number.
    * @param out_type Dtype of the result; auto: uint8 where the calibrated range begins at 0 or
    *   above, else int8; one of auto, int8, uint8; default int8.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def requantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_requantize")
      .set("out_type", out_type)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, min_range, max_range)

  /** The nearest integer, halves away from 0; the gradient passes unchanged.
    * @param data Any shape; floating point.
    */
  def round_ste(data: NDArray): NDArray =
    new Call("_contrib_round_ste").one(data)

  /** The sign; the gradient passes unchanged.
    * @param data Any shape; floating point.
    */
  def sign_ste(data: NDArray): NDArray =
    new Call("_contrib_sign_ste").one(data)
}
