// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays.
 */
public final class Contrib {
  private Contrib() {}

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label, CTCLoss attributes) {
    return Operator.named("CTCLoss").apply(attributes, data, label);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label) {
    return Operator.named("CTCLoss").apply(null, data, label);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label, NDArray dataLengths, NDArray labelLengths, CTCLoss attributes) {
    return Operator.named("CTCLoss").apply(attributes, data, label, dataLengths, labelLengths);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label, NDArray dataLengths, NDArray labelLengths) {
    return Operator.named("CTCLoss").apply(null, data, label, dataLengths, labelLengths);
  }

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sparseEmbedding(
      NDArray data, NDArray weight, Embedding attributes) {
    return Operator.named("Embedding").apply(attributes, data, weight);
  }

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray adaptiveAvgPooling2D(
      NDArray data, ContribAdaptiveAvgPooling2D attributes) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").apply(attributes, data);
  }

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the result
   */
  public static NDArray adaptiveAvgPooling2D(
      NDArray data) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").apply(null, data);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> batchNormWithReLU(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, ContribBatchNormWithReLU attributes) {
    return Operator.named("_contrib_BatchNormWithReLU").invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the results
   */
  public static List<NDArray> batchNormWithReLU(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar) {
    return Operator.named("_contrib_BatchNormWithReLU").invoke(null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearResize2D(
      NDArray data, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").apply(attributes, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the result
   */
  public static NDArray bilinearResize2D(
      NDArray data) {
    return Operator.named("_contrib_BilinearResize2D").apply(null, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearResize2D(
      NDArray data, NDArray like, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").apply(attributes, data, like);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @return the result
   */
  public static NDArray bilinearResize2D(
      NDArray data, NDArray like) {
    return Operator.named("_contrib_BilinearResize2D").apply(null, data, like);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformableConvolution(
      NDArray data, NDArray offset, NDArray weight, ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution").apply(attributes, data, offset, weight);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformableConvolution(
      NDArray data, NDArray offset, NDArray weight, NDArray bias, ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution").apply(attributes, data, offset, weight, bias);
  }

  /**
   * Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
   * region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
   * in groups. Samples more than half a pixel outside do not count; bins without samples, regions
   * of images with a negative index and regions whose coordinates are not finite give 0.
   * Differentiable in data and trans; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformablePSROIPooling(
      NDArray data, NDArray rois, ContribDeformablePSROIPooling attributes) {
    return Operator.named("_contrib_DeformablePSROIPooling").apply(attributes, data, rois);
  }

  /**
   * Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
   * region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
   * in groups. Samples more than half a pixel outside do not count; bins without samples, regions
   * of images with a negative index and regions whose coordinates are not finite give 0.
   * Differentiable in data and trans; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param trans Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative
   *     to the region; each class has output_dim / classes channels of the result. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformablePSROIPooling(
      NDArray data, NDArray rois, NDArray trans, ContribDeformablePSROIPooling attributes) {
    return Operator.named("_contrib_DeformablePSROIPooling").apply(attributes, data, rois, trans);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
   *     result).
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray modulatedDeformableConvolution(
      NDArray data, NDArray offset, NDArray mask, NDArray weight, ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution").apply(attributes, data, offset, mask, weight);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
   *     result).
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray modulatedDeformableConvolution(
      NDArray data, NDArray offset, NDArray mask, NDArray weight, NDArray bias, ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution").apply(attributes, data, offset, mask, weight, bias);
  }

  /**
   * Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
   * the background of each anchor, where it is likely enough, with the box that the offsets make of
   * the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
   * top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
   * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
   * anchors. Zero gradient.
   *
   * @param clsProb Shape (batch, classes + 1, anchors), the background first.
   * @param locPred Offsets: shape (batch, 4 anchors).
   * @param anchor Corners: shape (1, anchors, 4).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiBoxDetection(
      NDArray clsProb, NDArray locPred, NDArray anchor, ContribMultiBoxDetection attributes) {
    return Operator.named("_contrib_MultiBoxDetection").apply(attributes, clsProb, locPred, anchor);
  }

  /**
   * Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
   * the background of each anchor, where it is likely enough, with the box that the offsets make of
   * the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
   * top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
   * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
   * anchors. Zero gradient.
   *
   * @param clsProb Shape (batch, classes + 1, anchors), the background first.
   * @param locPred Offsets: shape (batch, 4 anchors).
   * @param anchor Corners: shape (1, anchors, 4).
   * @return the result
   */
  public static NDArray multiBoxDetection(
      NDArray clsProb, NDArray locPred, NDArray anchor) {
    return Operator.named("_contrib_MultiBoxDetection").apply(null, clsProb, locPred, anchor);
  }

  /**
   * Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
   * ratio, then one per further ratio with the first size, as corners relative to the image: shape
   * (1, height width (sizes + ratios - 1), 4). Zero gradient.
   *
   * @param data Only its shape counts: (batch, channels, height, width, ...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiBoxPrior(
      NDArray data, ContribMultiBoxPrior attributes) {
    return Operator.named("_contrib_MultiBoxPrior").apply(attributes, data);
  }

  /**
   * Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
   * ratio, then one per further ratio with the first size, as corners relative to the image: shape
   * (1, height width (sizes + ratios - 1), 4). Zero gradient.
   *
   * @param data Only its shape counts: (batch, channels, height, width, ...).
   * @return the result
   */
  public static NDArray multiBoxPrior(
      NDArray data) {
    return Operator.named("_contrib_MultiBoxPrior").apply(null, data);
  }

  /**
   * Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
   * that overlaps it most, the largest overlap first; further anchors go to the object they overlap
   * most, where that is above overlap_threshold. Returns the offsets of the objects from their
   * anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
   * anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
   * without objects is ignored as a whole. Zero gradient.
   *
   * @param anchor Corners: shape (1, anchors, 4), floating point.
   * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
   *     first class of -1.
   * @param clsPred Scores: shape (batch, classes + 1, anchors), the background first.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiBoxTarget(
      NDArray anchor, NDArray label, NDArray clsPred, ContribMultiBoxTarget attributes) {
    return Operator.named("_contrib_MultiBoxTarget").invoke(attributes, anchor, label, clsPred);
  }

  /**
   * Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
   * that overlaps it most, the largest overlap first; further anchors go to the object they overlap
   * most, where that is above overlap_threshold. Returns the offsets of the objects from their
   * anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
   * anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
   * without objects is ignored as a whole. Zero gradient.
   *
   * @param anchor Corners: shape (1, anchors, 4), floating point.
   * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
   *     first class of -1.
   * @param clsPred Scores: shape (batch, classes + 1, anchors), the background first.
   * @return the results
   */
  public static List<NDArray> multiBoxTarget(
      NDArray anchor, NDArray label, NDArray clsPred) {
    return Operator.named("_contrib_MultiBoxTarget").invoke(null, anchor, label, clsPred);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiProposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo, ContribMultiProposal attributes) {
    return Operator.named("_contrib_MultiProposal").invoke(attributes, clsProb, bboxPred, imInfo);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @return the results
   */
  public static List<NDArray> multiProposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo) {
    return Operator.named("_contrib_MultiProposal").invoke(null, clsProb, bboxPred, imInfo);
  }

  /**
   * Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
   * have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
   * it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
   * in data; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray psroiPooling(
      NDArray data, NDArray rois, ContribPSROIPooling attributes) {
    return Operator.named("_contrib_PSROIPooling").apply(attributes, data, rois);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> proposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo, ContribProposal attributes) {
    return Operator.named("_contrib_Proposal").invoke(attributes, clsProb, bboxPred, imInfo);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @return the results
   */
  public static List<NDArray> proposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo) {
    return Operator.named("_contrib_Proposal").invoke(null, clsProb, bboxPred, imInfo);
  }

  /**
   * ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
   * bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
   * regions of images with a negative index and regions whose coordinates are not finite. Without
   * aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
   * 0.
   *
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray roiAlign(
      NDArray data, NDArray rois, ContribROIAlign attributes) {
    return Operator.named("_contrib_ROIAlign").apply(attributes, data, rois);
  }

  /**
   * ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
   * averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
   * so do regions of images with a negative index and regions whose coordinates are not finite;
   * regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
   *     counterclockwise as seen.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rroiAlign(
      NDArray data, NDArray rois, ContribRROIAlign attributes) {
    return Operator.named("_contrib_RROIAlign").apply(attributes, data, rois);
  }

  /**
   * BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
   * variance.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> syncBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, ContribSyncBatchNorm attributes) {
    return Operator.named("_contrib_SyncBatchNorm").invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray allclose(
      NDArray a, NDArray b, ContribAllclose attributes) {
    return Operator.named("_contrib_allclose").apply(attributes, a, b);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @return the result
   */
  public static NDArray allclose(
      NDArray a, NDArray b) {
    return Operator.named("_contrib_allclose").apply(null, a, b);
  }

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param data Whose shape, dtype and device are taken.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray arangeLike(
      NDArray data, ContribArangeLike attributes) {
    return Operator.named("_contrib_arange_like").apply(attributes, data);
  }

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param data Whose shape, dtype and device are taken.
   * @return the result
   */
  public static NDArray arangeLike(
      NDArray data) {
    return Operator.named("_contrib_arange_like").apply(null, data);
  }

  /**
   * Greedy matching: in the order of the scores, each row is given a column while both are free.
   * Returns the column of each row and the row of each column, -1 where there is none. Equal scores
   * go by position; NaN never matches. Zero gradient.
   *
   * @param data Scores: shape (..., rows, columns), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> bipartiteMatching(
      NDArray data, ContribBipartiteMatching attributes) {
    return Operator.named("_contrib_bipartite_matching").invoke(attributes, data);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray booleanMask(
      NDArray data, NDArray index, ContribBooleanMask attributes) {
    return Operator.named("_contrib_boolean_mask").apply(attributes, data, index);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @return the result
   */
  public static NDArray booleanMask(
      NDArray data, NDArray index) {
    return Operator.named("_contrib_boolean_mask").apply(null, data, index);
  }

  /**
   * The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
   * 0.
   *
   * @param data Offsets: shape (batch, anchors, 4), floating point.
   * @param anchors Shape (1, anchors, 4).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxDecode(
      NDArray data, NDArray anchors, ContribBoxDecode attributes) {
    return Operator.named("_contrib_box_decode").apply(attributes, data, anchors);
  }

  /**
   * The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
   * 0.
   *
   * @param data Offsets: shape (batch, anchors, 4), floating point.
   * @param anchors Shape (1, anchors, 4).
   * @return the result
   */
  public static NDArray boxDecode(
      NDArray data, NDArray anchors) {
    return Operator.named("_contrib_box_decode").apply(null, data, anchors);
  }

  /**
   * Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
   * logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
   * 0 for anchors that are no positive samples.
   *
   * @param samples Shape (batch, anchors): above 0.5 for positive samples.
   * @param matches Shape (batch, anchors): the index in refs for each positive sample.
   * @param anchors Corners: shape (batch, anchors, 4).
   * @param refs Corners: shape (batch, boxes, 4).
   * @param means Shape (4,).
   * @param stds Shape (4,).
   * @return the results
   */
  public static List<NDArray> boxEncode(
      NDArray samples, NDArray matches, NDArray anchors, NDArray refs, NDArray means, NDArray stds) {
    return Operator.named("_contrib_box_encode").invoke(null, samples, matches, anchors, refs, means, stds);
  }

  /**
   * Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
   *
   * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
   * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxIou(
      NDArray lhs, NDArray rhs, ContribBoxIou attributes) {
    return Operator.named("_contrib_box_iou").apply(attributes, lhs, rhs);
  }

  /**
   * Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
   *
   * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
   * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
   * @return the result
   */
  public static NDArray boxIou(
      NDArray lhs, NDArray rhs) {
    return Operator.named("_contrib_box_iou").apply(null, lhs, rhs);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxNms(
      NDArray data, ContribBoxNms attributes) {
    return Operator.named("_contrib_box_nms").apply(attributes, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @return the result
   */
  public static NDArray boxNms(
      NDArray data) {
    return Operator.named("_contrib_box_nms").apply(null, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxNonMaximumSuppression(
      NDArray data, ContribBoxNms attributes) {
    return Operator.named("_contrib_box_nms").apply(attributes, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @return the result
   */
  public static NDArray boxNonMaximumSuppression(
      NDArray data) {
    return Operator.named("_contrib_box_nms").apply(null, data);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> calibrateEntropy(
      NDArray hist, NDArray histEdges, ContribCalibrateEntropy attributes) {
    return Operator.named("_contrib_calibrate_entropy").invoke(attributes, hist, histEdges);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @return the results
   */
  public static List<NDArray> calibrateEntropy(
      NDArray hist, NDArray histEdges) {
    return Operator.named("_contrib_calibrate_entropy").invoke(null, hist, histEdges);
  }

  /**
   * Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
   * s[i] data[..., i].
   *
   * @param data Shape (..., d), floating point; the result is (..., out_dim).
   * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
   * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray countSketch(
      NDArray data, NDArray h, NDArray s, ContribCountSketch attributes) {
    return Operator.named("_contrib_count_sketch").apply(attributes, data, h, s);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray dequantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribDequantize attributes) {
    return Operator.named("_contrib_dequantize").apply(attributes, data, minRange, maxRange);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @return the result
   */
  public static NDArray dequantize(
      NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_dequantize").apply(null, data, minRange, maxRange);
  }

  /**
   * data / sqrt(size of the last axis), as attention scales its scores.
   *
   * @param data At least one axis; floating point.
   * @return the result
   */
  public static NDArray divSqrtDim(
      NDArray data) {
    return Operator.named("_contrib_div_sqrt_dim").apply(null, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray fft(
      NDArray data, ContribFft attributes) {
    return Operator.named("_contrib_fft").apply(attributes, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @return the result
   */
  public static NDArray fft(
      NDArray data) {
    return Operator.named("_contrib_fft").apply(null, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray getnnz(
      NDArray data, ContribGetnnz attributes) {
    return Operator.named("_contrib_getnnz").apply(attributes, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param data Any shape and dtype.
   * @return the result
   */
  public static NDArray getnnz(
      NDArray data) {
    return Operator.named("_contrib_getnnz").apply(null, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gradientmultiplier(
      NDArray data, ContribGradientmultiplier attributes) {
    return Operator.named("_contrib_gradientmultiplier").apply(attributes, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray gradientmultiplier(
      NDArray data) {
    return Operator.named("_contrib_gradientmultiplier").apply(null, data);
  }

  /**
   * AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
   * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
   *
   * @param weight The weight, (rows, columns).
   * @param grad Its gradient: shape and dtype of the weight.
   * @param history Sums of squares, (rows, 1) or (rows,); changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray groupAdagradUpdate(
      NDArray weight, NDArray grad, NDArray history, ContribGroupAdagradUpdate attributes) {
    return Operator.named("_contrib_group_adagrad_update").apply(attributes, weight, grad, history);
  }

  /**
   * Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
   * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
   * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
   *
   * @param lda Background intensities, shape (batch, processes), float32 or float64.
   * @param alpha Branching ratios, shape (processes,).
   * @param beta Rates of decay, shape (processes,).
   * @param state States at time 0, shape (batch, processes).
   * @param lags Times between events, shape (batch, steps).
   * @param marks Processes that the events belong to, shape (batch, steps), any dtype.
   * @param validLength Events of each sample, shape (batch,).
   * @param maxTime Ends of the observations, shape (batch,).
   * @return the results
   */
  public static List<NDArray> hawkesll(
      NDArray lda, NDArray alpha, NDArray beta, NDArray state, NDArray lags, NDArray marks, NDArray validLength, NDArray maxTime) {
    return Operator.named("_contrib_hawkesll").invoke(null, lda, alpha, beta, state, lags, marks, validLength, maxTime);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ifft(
      NDArray data, ContribIfft attributes) {
    return Operator.named("_contrib_ifft").apply(attributes, data);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @return the result
   */
  public static NDArray ifft(
      NDArray data) {
    return Operator.named("_contrib_ifft").apply(null, data);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param data Only its shape is read.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray indexArray(
      NDArray data, ContribIndexArray attributes) {
    return Operator.named("_contrib_index_array").apply(attributes, data);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param data Only its shape is read.
   * @return the result
   */
  public static NDArray indexArray(
      NDArray data) {
    return Operator.named("_contrib_index_array").apply(null, data);
  }

  /**
   * old_tensor with the rows that index_vector names replaced by those of new_tensor.
   *
   * @param oldTensor (n, ...)
   * @param indexVector (k,), row numbers of any dtype.
   * @param newTensor (k, ...)
   * @return the result
   */
  public static NDArray indexCopy(
      NDArray oldTensor, NDArray indexVector, NDArray newTensor) {
    return Operator.named("_contrib_index_copy").apply(null, oldTensor, indexVector, newTensor);
  }

  /**
   * Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
   * (batch * heads, queries, keys).
   *
   * @param queries Shape (queries, batch, heads * units).
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulEncdecQk(
      NDArray queries, NDArray keysValues, ContribInterleavedMatmulEncdecQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_qk").apply(attributes, queries, keysValues);
  }

  /**
   * Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
   *
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attention Weights, shape (batch * heads, queries, keys).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulEncdecValatt(
      NDArray keysValues, NDArray attention, ContribInterleavedMatmulEncdecValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_valatt").apply(attributes, keysValues, attention);
  }

  /**
   * Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
   * length, length).
   *
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulSelfattQk(
      NDArray queriesKeysValues, ContribInterleavedMatmulSelfattQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_qk").apply(attributes, queriesKeysValues);
  }

  /**
   * Self-attention's values weighted by attention: shape (length, batch, heads * units).
   *
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attention Weights, shape (batch * heads, length, length).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulSelfattValatt(
      NDArray queriesKeysValues, NDArray attention, ContribInterleavedMatmulSelfattValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_valatt").apply(attributes, queriesKeysValues, attention);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray quadratic(
      NDArray data, ContribQuadratic attributes) {
    return Operator.named("_contrib_quadratic").apply(attributes, data);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray quadratic(
      NDArray data) {
    return Operator.named("_contrib_quadratic").apply(null, data);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribQuantize attributes) {
    return Operator.named("_contrib_quantize").invoke(attributes, data, minRange, maxRange);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @return the results
   */
  public static List<NDArray> quantize(
      NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_quantize").invoke(null, data, minRange, maxRange);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param data Any shape, float32.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizeAsym(
      NDArray data, ContribQuantizeAsym attributes) {
    return Operator.named("_contrib_quantize_asym").invoke(attributes, data);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param data Any shape, float32.
   * @return the results
   */
  public static List<NDArray> quantizeAsym(
      NDArray data) {
    return Operator.named("_contrib_quantize_asym").invoke(null, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param data Any shape, float32, int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizeV2(
      NDArray data, ContribQuantizeV2 attributes) {
    return Operator.named("_contrib_quantize_v2").invoke(attributes, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param data Any shape, float32, int8 or uint8.
   * @return the results
   */
  public static List<NDArray> quantizeV2(
      NDArray data) {
    return Operator.named("_contrib_quantize_v2").invoke(null, data);
  }

  /**
   * max(data, 0) of quantised data, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedAct(
      NDArray data, NDArray minData, NDArray maxData, ContribQuantizedAct attributes) {
    return Operator.named("_contrib_quantized_act").invoke(attributes, data, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, NDArray minData, NDArray maxData, ContribQuantizedBatchNorm attributes) {
    return Operator.named("_contrib_quantized_batch_norm").invoke(attributes, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_batch_norm").invoke(null, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedConcat(
      List<NDArray> data, ContribQuantizedConcat attributes) {
    return Operator.named("_contrib_quantized_concat").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @return the results
   */
  public static List<NDArray> quantizedConcat(
      NDArray... data) {
    return Operator.named("_contrib_quantized_concat").invoke(null, data);
  }

  /**
   * Convolution of quantised data: int32 sums of products, and their range.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group); int8.
   * @param bias One number for each unit or filter, int8; absent with no_bias. Null: absent.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param minWeight Lower end of the range of weight, one number.
   * @param maxWeight Upper end.
   * @param minBias Lower end of the range of bias, one number. Null: absent.
   * @param maxBias Upper end. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedConv(
      NDArray data, NDArray weight, NDArray bias, NDArray minData, NDArray maxData, NDArray minWeight, NDArray maxWeight, NDArray minBias, NDArray maxBias, ContribQuantizedConv attributes) {
    return Operator.named("_contrib_quantized_conv").invoke(attributes, data, weight, bias, minData, maxData, minWeight, maxWeight, minBias, maxBias);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseAdd(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax, ContribQuantizedElemwiseAdd attributes) {
    return Operator.named("_contrib_quantized_elemwise_add").invoke(attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseAdd(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_add").invoke(null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseMul(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax, ContribQuantizedElemwiseMul attributes) {
    return Operator.named("_contrib_quantized_elemwise_mul").invoke(attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseMul(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_mul").invoke(null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim), int8 or uint8.
   * @param minWeight Lower end of its range, one number.
   * @param maxWeight Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedEmbedding(
      NDArray data, NDArray weight, NDArray minWeight, NDArray maxWeight, ContribQuantizedEmbedding attributes) {
    return Operator.named("_contrib_quantized_embedding").invoke(attributes, data, weight, minWeight, maxWeight);
  }

  /**
   * Quantised data as (batch, everything else).
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the results
   */
  public static List<NDArray> quantizedFlatten(
      NDArray data, NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_flatten").invoke(null, data, minData, maxData);
  }

  /**
   * The dense layer on quantised data: int32 sums of products, and their range.
   *
   * @param data Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
   * @param weight Shape (num_hidden, units), int8.
   * @param bias One number for each unit or filter, int8; absent with no_bias. Null: absent.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param minWeight Lower end of the range of weight, one number.
   * @param maxWeight Upper end.
   * @param minBias Lower end of the range of bias, one number. Null: absent.
   * @param maxBias Upper end. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedFullyConnected(
      NDArray data, NDArray weight, NDArray bias, NDArray minData, NDArray maxData, NDArray minWeight, NDArray maxWeight, NDArray minBias, NDArray maxBias, ContribQuantizedFullyConnected attributes) {
    return Operator.named("_contrib_quantized_fully_connected").invoke(attributes, data, weight, bias, minData, maxData, minWeight, maxWeight, minBias, maxBias);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedPooling(
      NDArray data, NDArray minData, NDArray maxData, ContribQuantizedPooling attributes) {
    return Operator.named("_contrib_quantized_pooling").invoke(attributes, data, minData, maxData);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the results
   */
  public static List<NDArray> quantizedPooling(
      NDArray data, NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_pooling").invoke(null, data, minData, maxData);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> requantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribRequantize attributes) {
    return Operator.named("_contrib_requantize").invoke(attributes, data, minRange, maxRange);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @return the results
   */
  public static List<NDArray> requantize(
      NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_requantize").invoke(null, data, minRange, maxRange);
  }

  /**
   * The nearest integer, halves away from 0; the gradient passes unchanged.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray roundSte(
      NDArray data) {
    return Operator.named("_contrib_round_ste").apply(null, data);
  }

  /**
   * The sign; the gradient passes unchanged.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray signSte(
      NDArray data) {
    return Operator.named("_contrib_sign_ste").apply(null, data);
  }
}
