// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct ActivationAttributes {
  // The function; one of relu, sigmoid, softrelu, softsign, tanh; required.
  Option<std::string> act_type = {};
};

struct BatchNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> min_calib_range = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> max_calib_range = {};
};

struct BatchNorm_v1Attributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and the variances are results, too; default False.
  Option<bool> output_mean_var = {};
};

struct BilinearSamplerAttributes {
  // Accepted for compatibility; has no effect; default None.
  Option<bool> cudnn_off = {};
};

struct CTCLossAttributes {
  // Whether samples end at their data_lengths; default False.
  Option<bool> use_data_lengths = {};
  // Whether label_lengths says how many labels count; otherwise those before the first padding,
  // which is 0 with the blank first and -1 with the blank last; default False.
  Option<bool> use_label_lengths = {};
  // Which class is the blank; one of first, last; default first.
  Option<std::string> blank_label = {};
};
using contrib_CTCLossAttributes = CTCLossAttributes;
using contrib_ctc_lossAttributes = CTCLossAttributes;
using ctc_lossAttributes = CTCLossAttributes;

struct CastAttributes {
  // The dtype of the result; required.
  Option<DType> dtype = {};
};
using castAttributes = CastAttributes;

struct ConcatAttributes {
  // The axis to join along; default 1.
  Option<int64_t> dim = {};
};
using concatAttributes = ConcatAttributes;

struct ConvolutionAttributes {
  // Size of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
  // default None.
  Option<std::string> cudnn_tune = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};
using Convolution_v1Attributes = ConvolutionAttributes;

struct CorrelationAttributes {
  // Side of a patch, odd; default 1.
  Option<int64_t> kernel_size = {};
  // How far the second image is moved; default 1.
  Option<int64_t> max_displacement = {};
  // Step between patches; default 1.
  Option<int64_t> stride1 = {};
  // Step between displacements; default 1.
  Option<int64_t> stride2 = {};
  // Zeros around the images; default 0.
  Option<int64_t> pad_size = {};
  // Products; otherwise absolute differences; default True.
  Option<bool> is_multiply = {};
};

struct CropAttributes {
  // Row and column of its first pixel; default (0, 0).
  Option<Shape> offset = {};
  // With one input: height and width; default (0, 0).
  Option<Shape> h_w = {};
  // Whether it lies in the centre, whatever offset says; default False.
  Option<bool> center_crop = {};
};

struct DeconvolutionAttributes {
  // Size of the window; required.
  Option<Shape> kernel = {};
  // Step of the window in the result; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // What is cropped at either side; default 0; default ().
  Option<Shape> pad = {};
  // What is added behind, less than stride; default 0; default ().
  Option<Shape> adj = {};
  // Space of the result, instead of pad and adj; default ().
  Option<Shape> target_shape = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Accepted for compatibility; has no effect; default 512.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default True.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
  // default None.
  Option<std::string> cudnn_tune = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};

struct DropoutAttributes {
  // Probability of zero, in [0, 1]; default 0.5.
  Option<double> p = {};
  // Drop in training only, or always; one of always, training; default training.
  Option<std::string> mode = {};
  // Axes along which all elements share one draw; default ().
  Option<Shape> axes = {};
  // Accepted for compatibility; it has no effect; default False.
  Option<bool> cudnn_off = {};
};

struct EmbeddingAttributes {
  // Number of rows of the table; required.
  Option<int64_t> input_dim = {};
  // Length of a row; required.
  Option<int64_t> output_dim = {};
  // Dtype of the table where it is not known yet; default float32.
  Option<DType> dtype = {};
  // Row numbers out of range are an error, and the gradient keeps the rows alone where the table
  // asks for that; default False.
  Option<bool> sparse_grad = {};
};
using contrib_SparseEmbeddingAttributes = EmbeddingAttributes;

struct FullyConnectedAttributes {
  // Number of units of the result; required.
  Option<int64_t> num_hidden = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Whether all axes but the first are one axis of units; otherwise the layer acts on the last
  // axis; default True.
  Option<bool> flatten = {};
};

struct GridGeneratorAttributes {
  // What data says; one of affine, warp; required.
  Option<std::string> transform_type = {};
  // affine: height and width of the grid; default (0, 0).
  Option<Shape> target_shape = {};
};

struct GroupNormAttributes {
  // Number of groups, a divisor of the number of channels; default 1.
  Option<int64_t> num_groups = {};
  // Added to the variance; default 1e-05.
  Option<double> eps = {};
  // Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too; default
  // False.
  Option<bool> output_mean_var = {};
};

struct IdentityAttachKLSparseRegAttributes {
  // The activity that is wanted; default 0.1.
  Option<double> sparseness_target = {};
  // Weight of the penalty; default 0.001.
  Option<double> penalty = {};
  // Weight of the old running average; default 0.9.
  Option<double> momentum = {};
};

struct InstanceNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
};

struct L2NormalizationAttributes {
  // Added to the sum; default 1e-10.
  Option<double> eps = {};
  // What is summed over; one of channel, instance, spatial; default instance.
  Option<std::string> mode = {};
};

struct LRNAttributes {
  // Scale of the sum; default 1e-04.
  Option<double> alpha = {};
  // The power; default 0.75.
  Option<double> beta = {};
  // Added to the sum; default 2.
  Option<double> knorm = {};
  // Channels of a window, odd; required.
  Option<int64_t> nsize = {};
};

struct LayerNormAttributes {
  // The axis that is normalised; default -1.
  Option<int64_t> axis = {};
  // Added to the variance; default 1e-05.
  Option<double> eps = {};
  // Whether mean and sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
};

struct LeakyReLUAttributes {
  // The function; one of elu, gelu, leaky, prelu, rrelu, selu; default leaky.
  Option<std::string> act_type = {};
  // Slope of leaky and scale of elu below zero; default 0.25.
  Option<double> slope = {};
  // Smallest random slope of rrelu; default 0.125.
  Option<double> lower_bound = {};
  // Largest random slope of rrelu; default 0.334.
  Option<double> upper_bound = {};
};

struct LinearRegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct LogisticRegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct MAERegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct MakeLossAttributes {
  // The gradient; default 1.
  Option<double> grad_scale = {};
  // Elements above it are valid, for the normalization of that name; default 0.
  Option<double> valid_thresh = {};
  // Divides the gradient by the batch size (all axes but the last), by nothing, or by the number
  // of valid elements; one of batch, null, valid; default null.
  Option<std::string> normalization = {};
};

struct PadAttributes {
  // What to add; one of constant, edge, reflect; required.
  Option<std::string> mode = {};
  // (before_0, after_0, before_1, after_1, ...); required.
  Option<Shape> pad_width = {};
  // The value that mode constant adds; default 0.
  Option<double> constant_value = {};
};
using padAttributes = PadAttributes;

struct PoolingAttributes {
  // Size of the windows; not read with global_pool; default ().
  Option<Shape> kernel = {};
  // What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum; default max.
  Option<std::string> pool_type = {};
  // One window that covers everything; default False.
  Option<bool> global_pool = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up (full);
  // same: (size + 2 pad) / stride, rounded up; one of full, same, valid; default valid.
  Option<std::string> pooling_convention = {};
  // Step of the windows; default 1; default ().
  Option<Shape> stride = {};
  // Padding at either side; default 0; default ().
  Option<Shape> pad = {};
  // p of lp pooling: 1, 2 or 3; default None.
  Option<int64_t> p_value = {};
  // Whether averages count padding; None: they do; default None.
  Option<bool> count_include_pad = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};
using Pooling_v1Attributes = PoolingAttributes;

struct RNNAttributes {
  // Units of the state of each layer; required.
  Option<int64_t> state_size = {};
  // Number of layers; required.
  Option<int64_t> num_layers = {};
  // Whether each layer runs in both directions; their results are concatenated; default False.
  Option<bool> bidirectional = {};
  // The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
  Option<std::string> mode = {};
  // Probability of zero in the dropout on the results of all layers but the last, in training;
  // default 0.
  Option<double> p = {};
  // Whether the final states are results, too; default False.
  Option<bool> state_outputs = {};
  // Units that the results of an LSTM are projected to; None: no projection; default None.
  Option<int64_t> projection_size = {};
  // Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max; default
  // None.
  Option<double> lstm_state_clip_min = {};
  // Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min; default
  // None.
  Option<double> lstm_state_clip_max = {};
  // Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without bounds;
  // default False.
  Option<bool> lstm_state_clip_nan = {};
  // Whether samples end at their sequence_length; default False.
  Option<bool> use_sequence_length = {};
};

struct ROIPoolingAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
};

struct ReshapeAttributes {
  // The new sizes and codes; default ().
  Option<Shape> shape = {};
  // Match codes from the last axis; default False.
  Option<bool> reverse = {};
  // Older form of shape: 0 is inferred. Used when shape is (); default ().
  Option<Shape> target_shape = {};
  // With target_shape: keep the first axis; default False.
  Option<bool> keep_highest = {};
};
using reshapeAttributes = ReshapeAttributes;

struct SVMOutputAttributes {
  // Margin of the hinge; default 1.
  Option<double> margin = {};
  // Scale of the loss; default 1.
  Option<double> regularization_coefficient = {};
  // The hinge itself instead of its square; default False.
  Option<bool> use_linear = {};
};

struct SequenceLastAttributes {
  // Whether sequence_length is given; otherwise every sequence has the full length; default False.
  Option<bool> use_sequence_length = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct SequenceMaskAttributes {
  // Whether sequence_length is given; default False.
  Option<bool> use_sequence_length = {};
  // Value of the steps that are masked; default 0.
  Option<double> value = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct SequenceReverseAttributes {
  // Whether sequence_length is given; otherwise every sequence has the full length; default False.
  Option<bool> use_sequence_length = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct SliceChannelAttributes {
  // How many parts; must divide the axis; required.
  Option<int64_t> num_outputs = {};
  // The axis to cut; default 1.
  Option<int64_t> axis = {};
  // Drop the axis, of which every part has one index; default False.
  Option<bool> squeeze_axis = {};
};
using splitAttributes = SliceChannelAttributes;

struct SoftmaxActivationAttributes {
  // channel: along axis 1; instance: along the last axis; one of channel, instance; default
  // instance.
  Option<std::string> mode = {};
};

struct SoftmaxOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
  // The label without gradient, with use_ignore; default -1.
  Option<double> ignore_label = {};
  // Softmax along axis 1, one label per position; default False.
  Option<bool> multi_output = {};
  // Whether ignore_label applies; default False.
  Option<bool> use_ignore = {};
  // Softmax along the last axis; default False.
  Option<bool> preserve_shape = {};
  // Divides the gradient by the batch size, by nothing, or by the number of labels that are not
  // ignored; one of batch, null, valid; default null.
  Option<std::string> normalization = {};
  // Whether the head gradient multiplies the gradient; default False.
  Option<bool> out_grad = {};
  // Probability that label smoothing gives to the other classes together; default 0.
  Option<double> smooth_alpha = {};
};
using SoftmaxAttributes = SoftmaxOutputAttributes;

struct SpatialTransformerAttributes {
  // Height and width of the result; default (0, 0).
  Option<Shape> target_shape = {};
  // What loc says; one of affine; required.
  Option<std::string> transform_type = {};
  // How images are sampled; one of bilinear; required.
  Option<std::string> sampler_type = {};
  // Accepted for compatibility; has no effect; default None.
  Option<bool> cudnn_off = {};
};

struct SwapAxisAttributes {
  // One axis; default 0.
  Option<int64_t> dim1 = {};
  // The other one; default 0.
  Option<int64_t> dim2 = {};
};
using swapaxesAttributes = SwapAxisAttributes;

struct UpSamplingAttributes {
  // The factor, at least 1; required.
  Option<int64_t> scale = {};
  // bilinear: number of channels; default 0.
  Option<int64_t> num_filter = {};
  // How pixels are made; one of bilinear, nearest; required.
  Option<std::string> sample_type = {};
  // nearest: how several inputs are joined; one of concat, sum; default concat.
  Option<std::string> multi_input_mode = {};
  // Accepted for compatibility; has no effect; default 512.
  Option<int64_t> workspace = {};
};

struct contrib_AdaptiveAvgPooling2DAttributes {
  // Height and width of the result, or one number for both; (): 1; default ().
  Option<Shape> output_size = {};
};

struct contrib_BatchNormWithReLUAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> min_calib_range = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> max_calib_range = {};
};

struct contrib_BilinearResize2DAttributes {
  // Height of the result, at least 1; default 1.
  Option<int64_t> height = {};
  // Width of the result, at least 1; default 1.
  Option<int64_t> width = {};
  // Factor of the height; replaces height; default None.
  Option<double> scale_height = {};
  // Factor of the width; replaces width; default None.
  Option<double> scale_width = {};
  // How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale, size,
  // to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
  Option<std::string> mode = {};
  // Whether the centres of the corner pixels coincide, else their borders; default True.
  Option<bool> align_corners = {};
};

struct contrib_DeformableConvolutionAttributes {
  // Height and width of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Pixels added at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Channels are split into groups with offsets of their own; default 1.
  Option<int64_t> num_deformable_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  Option<std::string> layout = {};
};

struct contrib_DeformablePSROIPoolingAttributes {
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Channels of the result; required.
  Option<int64_t> output_dim = {};
  // Groups of channels along each axis; 0: as many as bins; required.
  Option<int64_t> group_size = {};
  // Bins along each axis; required.
  Option<int64_t> pooled_size = {};
  // Parts of a region with shifts of their own, along each axis; 0: the bins; default 0.
  Option<int64_t> part_size = {};
  // Samples per bin along each axis; default 1.
  Option<int64_t> sample_per_part = {};
  // Factor of trans; default 0.
  Option<double> trans_std = {};
  // Whether bins stay where they are; default False.
  Option<bool> no_trans = {};
};

struct contrib_ModulatedDeformableConvolutionAttributes {
  // Height and width of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Pixels added at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Channels are split into groups with offsets of their own; default 1.
  Option<int64_t> num_deformable_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; default 64.
  Option<int64_t> im2col_step = {};
  // Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  Option<std::string> layout = {};
};

struct contrib_MultiBoxDetectionAttributes {
  // Whether boxes are cut at the borders of the image; default True.
  Option<bool> clip = {};
  // The least probability; default 0.01.
  Option<double> threshold = {};
  // No effect, as in MXNet: the background is class 0; default 0.
  Option<int64_t> background_id = {};
  // Overlap from which on the better box suppresses the other; default 0.5.
  Option<double> nms_threshold = {};
  // Whether boxes suppress those of other classes too; default False.
  Option<bool> force_suppress = {};
  // Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  Option<std::vector<double>> variances = {};
  // How many, the best, are kept before suppression; 0 or less: all; default -1.
  Option<int64_t> nms_topk = {};
};

struct contrib_MultiBoxPriorAttributes {
  // Heights of squares, relative to the image; default (1,).
  Option<std::vector<double>> sizes = {};
  // Widths over heights; default (1,).
  Option<std::vector<double>> ratios = {};
  // Whether boxes are cut at the borders of the image; default False.
  Option<bool> clip = {};
  // Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
  Option<std::vector<double>> steps = {};
  // Place of the first centre (y, x) in steps; default (0.5, 0.5).
  Option<std::vector<double>> offsets = {};
};

struct contrib_MultiBoxTargetAttributes {
  // Overlap above which an anchor is positive; 0 or less: only the best; default 0.5.
  Option<double> overlap_threshold = {};
  // Class of anchors that do not count; default -1.
  Option<double> ignore_label = {};
  // Negative anchors per positive one, those whose background is least likely; 0 or less: all;
  // default -1.
  Option<double> negative_mining_ratio = {};
  // With mining, anchors that overlap an object less may be negative; default 0.5.
  Option<double> negative_mining_thresh = {};
  // With mining, the least number of negative anchors; default 0.
  Option<int64_t> minimum_negative_samples = {};
  // Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  Option<std::vector<double>> variances = {};
};

struct contrib_MultiProposalAttributes {
  // How many boxes, the best, take part; 0 or less: all; default 6000.
  Option<int64_t> rpn_pre_nms_top_n = {};
  // How many proposals each image gives; default 300.
  Option<int64_t> rpn_post_nms_top_n = {};
  // The most that boxes may overlap; default 0.7.
  Option<double> threshold = {};
  // The least side of a box, times the scale of its image; default 16.
  Option<int64_t> rpn_min_size = {};
  // Of anchors, in strides; default (4, 8, 16, 32).
  Option<std::vector<double>> scales = {};
  // Heights of anchors over their widths; default (0.5, 1, 2).
  Option<std::vector<double>> ratios = {};
  // Pixels of the image between positions; default 16.
  Option<int64_t> feature_stride = {};
  // Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  Option<bool> output_score = {};
  // Whether offsets are those of the four sides, in pixels; default False.
  Option<bool> iou_loss = {};
};

struct contrib_PSROIPoolingAttributes {
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Channels of the result; required.
  Option<int64_t> output_dim = {};
  // Bins along each axis; required.
  Option<int64_t> pooled_size = {};
  // Groups of channels along each axis; 0: as many as bins; default 0.
  Option<int64_t> group_size = {};
};

struct contrib_ProposalAttributes {
  // How many boxes, the best, take part; 0 or less: all; default 6000.
  Option<int64_t> rpn_pre_nms_top_n = {};
  // How many proposals each image gives; default 300.
  Option<int64_t> rpn_post_nms_top_n = {};
  // The most that boxes may overlap; default 0.7.
  Option<double> threshold = {};
  // The least side of a box, times the scale of its image; default 16.
  Option<int64_t> rpn_min_size = {};
  // Of anchors, in strides; default (4, 8, 16, 32).
  Option<std::vector<double>> scales = {};
  // Heights of anchors over their widths; default (0.5, 1, 2).
  Option<std::vector<double>> ratios = {};
  // Pixels of the image between positions; default 16.
  Option<int64_t> feature_stride = {};
  // Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  Option<bool> output_score = {};
  // Whether offsets are those of the four sides, in pixels; default False.
  Option<bool> iou_loss = {};
};

struct contrib_ROIAlignAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
  Option<int64_t> sample_ratio = {};
  // Whether each bin has channels of its own: output channel c reads, for bin (i, j), channel (c
  // height + i) width + j; default False.
  Option<bool> position_sensitive = {};
  // Whether pixel centres are at half coordinates; default False.
  Option<bool> aligned = {};
};

struct contrib_RROIAlignAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
  Option<int64_t> sampling_ratio = {};
};

struct contrib_SyncBatchNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and the variances are results, too; default False.
  Option<bool> output_mean_var = {};
  // Number of devices that share their statistics in training; 1; default 1.
  Option<int64_t> ndev = {};
  // Name of the layer; has no effect; required.
  Option<std::string> key = {};
};

struct contrib_allcloseAttributes {
  // Tolerance relative to b; default 1e-05.
  Option<double> rtol = {};
  // Absolute tolerance; default 1e-08.
  Option<double> atol = {};
  // Whether NaNs are close to each other; default True.
  Option<bool> equal_nan = {};
};

struct contrib_arange_likeAttributes {
  // First value; default 0.
  Option<double> start = {};
  // Distance between values; default 1.
  Option<double> step = {};
  // How often each value stands; at least 1; default 1.
  Option<int64_t> repeat = {};
  // Accepted for compatibility; has no effect; default ''.
  Option<std::string> ctx = {};
  // The axis that is counted; None: all elements; default None.
  Option<int64_t> axis = {};
};

struct contrib_bipartite_matchingAttributes {
  // Smallest scores first, instead of largest; default False.
  Option<bool> is_ascend = {};
  // Scores must be above it (ascending: below); required.
  Option<double> threshold = {};
  // Above 0: matching ends after topk + 1 matches, as in MXNet; default -1.
  Option<int64_t> topk = {};
};

struct contrib_boolean_maskAttributes {
  // The axis to select along; default 0.
  Option<int64_t> axis = {};
};

struct contrib_box_decodeAttributes {
  // Factor of the first offset; default 1.
  Option<double> std0 = {};
  // Factor of the second; default 1.
  Option<double> std1 = {};
  // Factor of the third; default 1.
  Option<double> std2 = {};
  // Factor of the fourth; default 1.
  Option<double> std3 = {};
  // Above 0: the largest logarithm of a size's ratio; default -1.
  Option<double> clip = {};
  // Of anchors: centre, width, height; or left, top, right, bottom; one of center, corner; default
  // center.
  Option<std::string> format = {};
};

struct contrib_box_iouAttributes {
  // Coordinates: centre, width, height; or left, top, right, bottom; one of center, corner;
  // default corner.
  Option<std::string> format = {};
};

struct contrib_box_nmsAttributes {
  // The most that boxes may overlap; default 0.5.
  Option<double> overlap_thresh = {};
  // Boxes with scores above it take part; default 0.
  Option<double> valid_thresh = {};
  // How many boxes, the best, take part; below 0: all; default -1.
  Option<int64_t> topk = {};
  // Column of the first coordinate; default 2.
  Option<int64_t> coord_start = {};
  // Column of the scores; default 1.
  Option<int64_t> score_index = {};
  // Column of the class ids; below 0: there is none; default -1.
  Option<int64_t> id_index = {};
  // Id of the background: boxes with it are left out, -1 included; default -1.
  Option<int64_t> background_id = {};
  // Whether boxes suppress those of other classes too; default False.
  Option<bool> force_suppress = {};
  // Coordinates of data: centre, width, height; or left, top, right, bottom; one of center,
  // corner; default corner.
  Option<std::string> in_format = {};
  // Coordinates of the result; one of center, corner; default corner.
  Option<std::string> out_format = {};
};
using contrib_box_non_maximum_suppressionAttributes = contrib_box_nmsAttributes;

struct contrib_calibrate_entropyAttributes {
  // Number of levels, at least 1 and at most n; default 255.
  Option<int64_t> num_quantized_bins = {};
};

struct contrib_count_sketchAttributes {
  // Number of places; required.
  Option<int64_t> out_dim = {};
  // Accepted for compatibility; has no effect; default 32.
  Option<int64_t> processing_batch_size = {};
};

struct contrib_dequantizeAttributes {
  // Dtype of the result; one of float32; default float32.
  Option<std::string> out_type = {};
};

struct contrib_fftAttributes {
  // Accepted for compatibility; has no effect; default 128.
  Option<int64_t> compute_size = {};
};

struct contrib_getnnzAttributes {
  // The axis that is counted along; None: the whole array; default None.
  Option<int64_t> axis = {};
};

struct contrib_gradientmultiplierAttributes {
  // The number; default 1.
  Option<double> scalar = {};
  // Whether the number was an integer; kept for files; default True.
  Option<bool> is_int = {};
};

struct contrib_group_adagrad_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Added below the root; default 1e-05.
  Option<double> epsilon = {};
};

struct contrib_ifftAttributes {
  // Accepted for compatibility; has no effect; default 128.
  Option<int64_t> compute_size = {};
};

struct contrib_index_arrayAttributes {
  // The m axes to list; None: all of them; default None.
  Option<Shape> axes = {};
};

struct contrib_interleaved_matmul_encdec_qkAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_encdec_valattAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_selfatt_qkAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_selfatt_valattAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_quadraticAttributes {
  // Of the square; default 0.
  Option<double> a = {};
  // Of the number; default 0.
  Option<double> b = {};
  // Constant; default 0.
  Option<double> c = {};
};

struct contrib_quantizeAttributes {
  // Dtype of the result; one of int8, uint8; default uint8.
  Option<std::string> out_type = {};
};

struct contrib_quantize_asymAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantize_v2Attributes {
  // Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
  // one of auto, int8, uint8; default int8.
  Option<std::string> out_type = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_actAttributes {
  // The function; relu is the only one that exists for quantised data; one of relu, sigmoid,
  // softrelu, softsign, tanh; required.
  Option<std::string> act_type = {};
};

struct contrib_quantized_batch_normAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Accepted for compatibility; has no effect; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1; default True.
  Option<bool> fix_gamma = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> use_global_stats = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_concatAttributes {
  // The axis to join along; default 1.
  Option<int64_t> dim = {};
};

struct contrib_quantized_convAttributes {
  // Size of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
  // default None.
  Option<std::string> cudnn_tune = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};

struct contrib_quantized_elemwise_addAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_elemwise_mulAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
  // Whether the result is real numbers, without a range; default False.
  Option<bool> enable_float_output = {};
};

struct contrib_quantized_embeddingAttributes {
  // Number of rows of the table; required.
  Option<int64_t> input_dim = {};
  // Length of a row; required.
  Option<int64_t> output_dim = {};
  // Accepted for compatibility; has no effect; default float32.
  Option<DType> dtype = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> sparse_grad = {};
};

struct contrib_quantized_fully_connectedAttributes {
  // Number of units; required.
  Option<int64_t> num_hidden = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Whether all axes but the first are one; default True.
  Option<bool> flatten = {};
};

struct contrib_quantized_poolingAttributes {
  // Size of the windows; not read with global_pool; default ().
  Option<Shape> kernel = {};
  // What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum; default max.
  Option<std::string> pool_type = {};
  // One window that covers everything; default False.
  Option<bool> global_pool = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up (full);
  // same: (size + 2 pad) / stride, rounded up; one of full, same, valid; default valid.
  Option<std::string> pooling_convention = {};
  // Step of the windows; default 1; default ().
  Option<Shape> stride = {};
  // Padding at either side; default 0; default ().
  Option<Shape> pad = {};
  // p of lp pooling: 1, 2 or 3; default None.
  Option<int64_t> p_value = {};
  // Whether averages count padding; None: they do; default None.
  Option<bool> count_include_pad = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};

struct contrib_requantizeAttributes {
  // Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
  // one of auto, int8, uint8; default int8.
  Option<std::string> out_type = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct image_adjust_lightingAttributes {
  // The three multiples; required.
  Option<std::vector<double>> alpha = {};
};

struct image_cropAttributes {
  // First column; required.
  Option<int64_t> x = {};
  // First row; required.
  Option<int64_t> y = {};
  // Columns of the result; required.
  Option<int64_t> width = {};
  // Rows of the result; required.
  Option<int64_t> height = {};
};

struct image_imencodeAttributes {
  // ".jpg", ".jpeg" or ".png"; default .jpg.
  Option<std::string> format = {};
  // JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
  Option<int64_t> quality = {};
  // Whether red comes first, else blue; default True.
  Option<bool> from_rgb = {};
};

struct image_normalizeAttributes {
  // One number, or one per channel; default (0, 0, 0, 0).
  Option<std::vector<double>> mean = {};
  // One number, or one per channel; default (1, 1, 1, 1).
  Option<std::vector<double>> std = {};
};

struct image_random_brightnessAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_color_jitterAttributes {
  // At least 0; 0: unchanged; required.
  Option<double> brightness = {};
  // At least 0; 0: unchanged; required.
  Option<double> contrast = {};
  // At least 0; 0: unchanged; required.
  Option<double> saturation = {};
  // At least 0; 0: unchanged; required.
  Option<double> hue = {};
};

struct image_random_contrastAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_hueAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_lightingAttributes {
  // Standard deviation, at least 0; default 0.05.
  Option<double> alpha_std = {};
};

struct image_random_saturationAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_resizeAttributes {
  // (width, height), or one number for both; default ().
  Option<Shape> size = {};
  // With one number: it is the length of the shorter side; default False.
  Option<bool> keep_ratio = {};
  // 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1.
  Option<int64_t> interp = {};
};

struct linalg_extractdiagAttributes {
  // Which diagonal: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
};

struct linalg_extracttrianAttributes {
  // The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
  // The lower triangle, where offset is 0; default True.
  Option<bool> lower = {};
};

struct linalg_gemmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose_a = {};
  // Use B transposed; default False.
  Option<bool> transpose_b = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
  // Scale of C; default 1.
  Option<double> beta = {};
  // The axis of the matrices' rows; default -2.
  Option<int64_t> axis = {};
};

struct linalg_gemm2Attributes {
  // Use A transposed; default False.
  Option<bool> transpose_a = {};
  // Use B transposed; default False.
  Option<bool> transpose_b = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
  // The axis of the matrices' rows; default -2.
  Option<int64_t> axis = {};
};

struct linalg_makediagAttributes {
  // Which diagonal: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
};

struct linalg_maketrianAttributes {
  // The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
  // The lower triangle, where offset is 0; default True.
  Option<bool> lower = {};
};

struct linalg_syrkAttributes {
  // A^T A instead of A A^T; default False.
  Option<bool> transpose = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
};

struct linalg_trmmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose = {};
  // A stands to the right of the other matrix; default False.
  Option<bool> rightside = {};
  // Whether the lower triangle of A is used, or the upper one; default True.
  Option<bool> lower = {};
  // Multiplies B; default 1.
  Option<double> alpha = {};
};

struct linalg_trsmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose = {};
  // A stands to the right of the other matrix; default False.
  Option<bool> rightside = {};
  // Whether the lower triangle of A is used, or the upper one; default True.
  Option<bool> lower = {};
  // Multiplies B; default 1.
  Option<double> alpha = {};
};

struct cumsumAttributes {
  // The axis; None flattens the input; default None.
  Option<int64_t> axis = {};
  // Dtype of the result; None: that of the input; default None.
  Option<DType> dtype = {};
};

struct random_exponentialAttributes {
  // Rate; default 1.
  Option<double> lam = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_gammaAttributes {
  // Shape; default 1.
  Option<double> alpha = {};
  // Scale; default 1.
  Option<double> beta = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_generalized_negative_binomialAttributes {
  // Mean; default 1.
  Option<double> mu = {};
  // Dispersion; default 1.
  Option<double> alpha = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_negative_binomialAttributes {
  // Number of successes; default 1.
  Option<double> k = {};
  // Probability of success; default 1.
  Option<double> p = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct normalAttributes {
  // Mean; default 0.
  Option<double> loc = {};
  // Standard deviation; default 1.
  Option<double> scale = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};
using random_normalAttributes = normalAttributes;

struct random_pdf_dirichletAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_exponentialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_gammaAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_generalized_negative_binomialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_negative_binomialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_normalAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_poissonAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_uniformAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_poissonAttributes {
  // Mean; default 1.
  Option<double> lam = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_randintAttributes {
  // Least value; required.
  Option<int64_t> low = {};
  // One above the largest value; required.
  Option<int64_t> high = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Integer dtype; None: int32; default None.
  Option<DType> dtype = {};
};

struct random_uniformAttributes {
  // Lower end; default 0.
  Option<double> low = {};
  // Upper end; default 1.
  Option<double> high = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};
using uniformAttributes = random_uniformAttributes;

struct ravel_multi_indexAttributes {
  // Shape of that array, m sizes; the first may be -1; default None.
  Option<Shape> shape = {};
};

struct sample_exponentialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_gammaAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_generalized_negative_binomialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_multinomialAttributes {
  // Shape of what is drawn for each row; default ().
  Option<Shape> shape = {};
  // Return log(data) at the drawn categories as well; default False.
  Option<bool> get_prob = {};
  // Dtype of the categories; default int32.
  Option<DType> dtype = {};
};

struct sample_negative_binomialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_normalAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_poissonAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_uniformAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct unravel_indexAttributes {
  // Shape of that array, m sizes; the first may be -1; default None.
  Option<Shape> shape = {};
};

struct adam_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct all_finiteAttributes {
  // True; joining with what the result holds is refused; default True.
  Option<bool> init_output = {};
};

struct amp_castAttributes {
  // Dtype of the result; required.
  Option<DType> dtype = {};
};

struct amp_multicastAttributes {
  // Whether the narrowest dtype is taken; default False.
  Option<bool> cast_narrow = {};
};

struct argmaxAttributes {
  // The axis to search; None: all elements; default None.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
};

struct argminAttributes {
  // The axis to search; None: all elements; default None.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
};

struct argsortAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // Ascending order; default True.
  Option<bool> is_ascend = {};
  // Dtype of the positions; default float32.
  Option<DType> dtype = {};
};

struct batch_dotAttributes {
  // Use lhs transposed; default False.
  Option<bool> transpose_a = {};
  // Use rhs transposed; default False.
  Option<bool> transpose_b = {};
  // Storage of the result; accepted for compatibility, the result is dense; one of None, csr,
  // default, row_sparse; default None.
  Option<std::string> forward_stype = {};
};

struct broadcast_axisAttributes {
  // Axes to repeat; default ().
  Option<Shape> axis = {};
  // Their new sizes; default ().
  Option<Shape> size = {};
};
using broadcast_axesAttributes = broadcast_axisAttributes;

struct broadcast_likeAttributes {
  // Axes of lhs to repeat; None means all, and equal ranks; default None.
  Option<Shape> lhs_axes = {};
  // Axes of rhs that give their sizes; default None.
  Option<Shape> rhs_axes = {};
};

struct broadcast_toAttributes {
  // One size per axis; 0 keeps the input's size; default ().
  Option<Shape> shape = {};
};

struct clipAttributes {
  // Smallest value; required.
  Option<double> a_min = {};
  // Largest value; required.
  Option<double> a_max = {};
};

struct col2imAttributes {
  // Space of the result; required.
  Option<Shape> output_size = {};
  // Size of a patch, 1 to 3 axes; required.
  Option<Shape> kernel = {};
  // Step between patches; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the elements of a patch; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
};

struct depth_to_spaceAttributes {
  // b, at least 1; required.
  Option<int64_t> block_size = {};
};

struct diagAttributes {
  // The diagonal: above the main one if positive; default 0.
  Option<int64_t> k = {};
  // The axis of rows; default 0.
  Option<int64_t> axis1 = {};
  // The axis of columns; default 1.
  Option<int64_t> axis2 = {};
};

struct dotAttributes {
  // Use lhs transposed; default False.
  Option<bool> transpose_a = {};
  // Use rhs transposed; default False.
  Option<bool> transpose_b = {};
  // Storage of the result; accepted for compatibility, the result is dense; one of None, csr,
  // default, row_sparse; default None.
  Option<std::string> forward_stype = {};
};

struct expand_dimsAttributes {
  // In [-rank - 1, rank]; required.
  Option<int64_t> axis = {};
};

struct ftml_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of d and z; default 0.6.
  Option<double> beta1 = {};
  // Decay of v; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_grad = {};
};

struct ftrl_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Factor of the L1 norm; default 0.01.
  Option<double> lamda1 = {};
  // Added to the root of n; default 1.
  Option<double> beta = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct hard_sigmoidAttributes {
  // Slope; default 0.2.
  Option<double> alpha = {};
  // Offset; default 0.5.
  Option<double> beta = {};
};

struct im2colAttributes {
  // Size of a patch, 1 to 3 axes; required.
  Option<Shape> kernel = {};
  // Step between patches; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the elements of a patch; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
};

struct lamb_update_phase1Attributes {
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-06.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Divide by 1 - beta^t; default True.
  Option<bool> bias_correction = {};
  // Weight decay; required.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct lamb_update_phase2Attributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Least value of r1; below 0: none; default -1.
  Option<double> lower_bound = {};
  // Largest value of r1; below 0: none; default -1.
  Option<double> upper_bound = {};
};

struct log_softmaxAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

struct masked_log_softmaxAttributes {
  // The axis; default -1.
  Option<int64_t> axis = {};
  // Divides data; None: 1; default None.
  Option<double> temperature = {};
};

struct masked_softmaxAttributes {
  // The axis; default -1.
  Option<int64_t> axis = {};
  // Divides data; None: 1; default None.
  Option<double> temperature = {};
};

struct maxAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using max_axisAttributes = maxAttributes;

struct meanAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct minAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using min_axisAttributes = minAttributes;

struct momentsAttributes {
  // Axes to reduce; None: all; default None.
  Option<Shape> axes = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
};

struct mp_lamb_update_phase1Attributes {
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-06.
  Option<double> epsilon = {};
  // Number of this update, from 1; required.
  Option<int64_t> t = {};
  // Divide by 1 - beta^t; default True.
  Option<bool> bias_correction = {};
  // Weight decay; required.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct mp_lamb_update_phase2Attributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Least value of r1; below 0: none; default -1.
  Option<double> lower_bound = {};
  // Largest value of r1; below 0: none; default -1.
  Option<double> upper_bound = {};
};

struct mp_nag_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct mp_sgd_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct mp_sgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct multi_adam_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_all_finiteAttributes {
  // True; joining with what the result holds is refused; default True.
  Option<bool> init_output = {};
};

struct multi_larsAttributes {
  // The trust coefficient; required.
  Option<double> eta = {};
  // Added to the denominator; required.
  Option<double> eps = {};
  // The norms of the gradients are multiplied by this first; default 1.
  Option<double> rescale_grad = {};
};

struct multi_mp_adam_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Decay of the mean; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean square; default 0.999.
  Option<double> beta2 = {};
  // Added to denominators; default 1e-08.
  Option<double> epsilon = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_mp_sgd_mom_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_mp_sgd_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_sgd_mom_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct multi_sgd_updateAttributes {
  // Learning rates, one for each weight; required.
  Option<std::vector<double>> lrs = {};
  // Weight decays, one for each weight; required.
  Option<std::vector<double>> wds = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct nag_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct nanprodAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct nansumAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct normAttributes {
  // 1 or 2; default 2.
  Option<int64_t> ord = {};
  // Axes to reduce; None: all; default None.
  Option<Shape> axis = {};
  // Dtype of the result; None: that of the input; default None.
  Option<DType> out_dtype = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
};

struct one_hotAttributes {
  // Size of the new axis; required.
  Option<int64_t> depth = {};
  // Value at the index; default 1.
  Option<double> on_value = {};
  // Value elsewhere; default 0.
  Option<double> off_value = {};
  // Dtype of the result; default float32.
  Option<DType> dtype = {};
};

struct pickAttributes {
  // The axis; None: over the flattened data; default -1.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
  // Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
  // wrap; default clip.
  Option<std::string> mode = {};
};
using choose_element_0indexAttributes = pickAttributes;

struct preloaded_multi_mp_sgd_mom_updateAttributes {
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_mp_sgd_updateAttributes {
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_sgd_mom_updateAttributes {
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct preloaded_multi_sgd_updateAttributes {
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Number of weights; default 1.
  Option<int64_t> num_weights = {};
};

struct prodAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct repeatAttributes {
  // At least 0; required.
  Option<int64_t> repeats = {};
  // None flattens the input first; default None.
  Option<int64_t> axis = {};
};

struct reshape_likeAttributes {
  // First axis replaced; default None.
  Option<int64_t> lhs_begin = {};
  // End of the axes replaced; default None.
  Option<int64_t> lhs_end = {};
  // First axis taken; default None.
  Option<int64_t> rhs_begin = {};
  // End of the axes taken; default None.
  Option<int64_t> rhs_end = {};
};

struct reverseAttributes {
  // The axes to reverse; required.
  Option<Shape> axis = {};
};
using flipAttributes = reverseAttributes;

struct rmsprop_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the running means; default 0.95.
  Option<double> gamma1 = {};
  // Added under the root; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
  Option<double> clip_weights = {};
};

struct rmspropalex_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Decay of the running means; default 0.95.
  Option<double> gamma1 = {};
  // Share of the step that is kept; default 0.9.
  Option<double> gamma2 = {};
  // Added under the root; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
  Option<double> clip_weights = {};
};

struct scatter_ndAttributes {
  // Shape of the result; required.
  Option<Shape> shape = {};
};

struct sgd_mom_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct sgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Accepted for compatibility; it has no effect on dense gradients; default True.
  Option<bool> lazy_update = {};
};

struct signsgd_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
};

struct signum_updateAttributes {
  // Learning rate; required.
  Option<double> lr = {};
  // Share of the momentum that is kept; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // The gradient is multiplied by this first; default 1.
  Option<double> rescale_grad = {};
  // The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
  Option<double> clip_gradient = {};
  // Weight decay that does not go through the momentum; default 0.
  Option<double> wd_lh = {};
};

struct sliceAttributes {
  // First index per axis; None: from the start; required.
  Option<OptionalInts> begin = {};
  // End per axis, not included; None: to the end; required.
  Option<OptionalInts> end = {};
  // Step per axis, not 0; negative steps run backwards. (): all 1; default ().
  Option<OptionalInts> step = {};
};
using cropAttributes = sliceAttributes;

struct slice_axisAttributes {
  // The axis; negative from the end; required.
  Option<int64_t> axis = {};
  // First index; required.
  Option<int64_t> begin = {};
  // End; None: to the last index; required.
  Option<int64_t> end = {};
};

struct slice_likeAttributes {
  // Axes to slice; () means all, and equal ranks; default ().
  Option<Shape> axes = {};
};

struct smooth_l1Attributes {
  // s, the sharpness of the corner; default 1.
  Option<double> scalar = {};
  // Whether the scalar was an integer; kept for files; default True.
  Option<bool> is_int = {};
};

struct softmaxAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

struct softminAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

struct sortAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // Ascending order; default True.
  Option<bool> is_ascend = {};
};

struct space_to_depthAttributes {
  // b, at least 1; required.
  Option<int64_t> block_size = {};
};

struct squeezeAttributes {
  // Axes to remove; None: all of size 1; default None.
  Option<Shape> axis = {};
};

struct stackAttributes {
  // Position of the new axis, in [-rank - 1, rank]; default 0.
  Option<int64_t> axis = {};
};

struct sumAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using sum_axisAttributes = sumAttributes;

struct takeAttributes {
  // The axis to take along; default 0.
  Option<int64_t> axis = {};
  // Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
  // wrap; default clip.
  Option<std::string> mode = {};
};

struct tileAttributes {
  // Repetitions per axis, at least 0; required.
  Option<Shape> reps = {};
};

struct topkAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // How many; below 1: all of them, sorted; default 1.
  Option<int64_t> k = {};
  // What to return; one of both, indices, mask, value; default indices.
  Option<std::string> ret_typ = {};
  // The smallest elements instead of the largest; default False.
  Option<bool> is_ascend = {};
  // Dtype of the positions; default float32.
  Option<DType> dtype = {};
};

struct transposeAttributes {
  // Axis k of the result is axis axes[k] of the input; default ().
  Option<Shape> axes = {};
};

}  // namespace weft
