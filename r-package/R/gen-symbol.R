# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.Activation <- function(data, act_type, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Activation"]], environment(), list(...), name, attr)
}

mx.symbol.BatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BatchNorm"]], environment(), list(...), name, attr)
}

mx.symbol.BatchNorm_v1 <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BatchNorm_v1"]], environment(), list(...), name, attr)
}

mx.symbol.BilinearSampler <- function(data, grid, cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BilinearSampler"]], environment(), list(...), name, attr)
}

mx.symbol.BlockGrad <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BlockGrad"]], environment(), list(...), name, attr)
}
mx.symbol.stop_gradient <- mx.symbol.BlockGrad

mx.symbol.CTCLoss <- function(data, label, data_lengths, label_lengths, use_data_lengths,
  use_label_lengths, blank_label, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["CTCLoss"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_CTCLoss <- mx.symbol.CTCLoss
mx.symbol.contrib_ctc_loss <- mx.symbol.CTCLoss
mx.symbol.ctc_loss <- mx.symbol.CTCLoss

mx.symbol.Cast <- function(data, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Cast"]], environment(), list(...), name, attr)
}
mx.symbol.cast <- mx.symbol.Cast

mx.symbol.Concat <- function(..., dim, name = NULL, attr = NULL) {
  symbol.node(operators[["Concat"]], environment(), list(...), name, attr)
}
mx.symbol.concat <- mx.symbol.Concat

mx.symbol.Convolution <- function(data, weight, bias, kernel, stride, dilate, pad, num_filter,
  num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Convolution"]], environment(), list(...), name, attr)
}
mx.symbol.Convolution_v1 <- mx.symbol.Convolution

mx.symbol.Correlation <- function(data1, data2, kernel_size, max_displacement, stride1, stride2,
  pad_size, is_multiply, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Correlation"]], environment(), list(...), name, attr)
}

mx.symbol.Crop <- function(..., offset, h_w, center_crop, name = NULL, attr = NULL) {
  symbol.node(operators[["Crop"]], environment(), list(...), name, attr)
}

mx.symbol.Deconvolution <- function(data, weight, bias, kernel, stride, dilate, pad, adj,
  target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["Deconvolution"]], environment(), list(...), name, attr)
}

mx.symbol.Dropout <- function(data, p, mode, axes, cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Dropout"]], environment(), list(...), name, attr)
}

mx.symbol.Embedding <- function(data, weight, input_dim, output_dim, dtype, sparse_grad, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["Embedding"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_SparseEmbedding <- mx.symbol.Embedding

mx.symbol.Flatten <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Flatten"]], environment(), list(...), name, attr)
}
mx.symbol.flatten <- mx.symbol.Flatten

mx.symbol.FullyConnected <- function(data, weight, bias, num_hidden, no_bias, flatten, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["FullyConnected"]], environment(), list(...), name, attr)
}

mx.symbol.GridGenerator <- function(data, transform_type, target_shape, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["GridGenerator"]], environment(), list(...), name, attr)
}

mx.symbol.GroupNorm <- function(data, gamma, beta, num_groups, eps, output_mean_var, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["GroupNorm"]], environment(), list(...), name, attr)
}

mx.symbol.IdentityAttachKLSparseReg <- function(data, moving_avg, sparseness_target, penalty,
  momentum, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["IdentityAttachKLSparseReg"]], environment(), list(...), name, attr)
}

mx.symbol.InstanceNorm <- function(data, gamma, beta, eps, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["InstanceNorm"]], environment(), list(...), name, attr)
}

mx.symbol.L2Normalization <- function(data, eps, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["L2Normalization"]], environment(), list(...), name, attr)
}

mx.symbol.LRN <- function(data, alpha, beta, knorm, nsize, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["LRN"]], environment(), list(...), name, attr)
}

mx.symbol.LayerNorm <- function(data, gamma, beta, axis, eps, output_mean_var, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["LayerNorm"]], environment(), list(...), name, attr)
}

mx.symbol.LeakyReLU <- function(data, gamma, act_type, slope, lower_bound, upper_bound, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["LeakyReLU"]], environment(), list(...), name, attr)
}

mx.symbol.LinearRegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["LinearRegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.LogisticRegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["LogisticRegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.MAERegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["MAERegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.MakeLoss <- function(data, grad_scale, valid_thresh, normalization, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["MakeLoss"]], environment(), list(...), name, attr)
}

mx.symbol.Pad <- function(data, mode, pad_width, constant_value, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Pad"]], environment(), list(...), name, attr)
}
mx.symbol.pad <- mx.symbol.Pad

mx.symbol.Pooling <- function(data, kernel, pool_type, global_pool, cudnn_off, pooling_convention,
  stride, pad, p_value, count_include_pad, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Pooling"]], environment(), list(...), name, attr)
}
mx.symbol.Pooling_v1 <- mx.symbol.Pooling

mx.symbol.RNN <- function(data, parameters, state, state_cell, sequence_length, state_size,
  num_layers, bidirectional, mode, p, state_outputs, projection_size, lstm_state_clip_min,
  lstm_state_clip_max, lstm_state_clip_nan, use_sequence_length, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["RNN"]], environment(), list(...), name, attr)
}

mx.symbol.ROIPooling <- function(data, rois, pooled_size, spatial_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["ROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.Reshape <- function(data, shape, reverse, target_shape, keep_highest, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["Reshape"]], environment(), list(...), name, attr)
}
mx.symbol.reshape <- mx.symbol.Reshape

mx.symbol.SVMOutput <- function(data, label, margin, regularization_coefficient, use_linear, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["SVMOutput"]], environment(), list(...), name, attr)
}

mx.symbol.SequenceLast <- function(data, sequence_length, use_sequence_length, axis, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["SequenceLast"]], environment(), list(...), name, attr)
}

mx.symbol.SequenceMask <- function(data, sequence_length, use_sequence_length, value, axis, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["SequenceMask"]], environment(), list(...), name, attr)
}

mx.symbol.SequenceReverse <- function(data, sequence_length, use_sequence_length, axis, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["SequenceReverse"]], environment(), list(...), name, attr)
}

mx.symbol.SliceChannel <- function(data, num_outputs, axis, squeeze_axis, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["SliceChannel"]], environment(), list(...), name, attr)
}
mx.symbol.split <- mx.symbol.SliceChannel

mx.symbol.SoftmaxActivation <- function(data, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SoftmaxActivation"]], environment(), list(...), name, attr)
}

mx.symbol.SoftmaxOutput <- function(data, label, grad_scale, ignore_label, multi_output,
  use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["SoftmaxOutput"]], environment(), list(...), name, attr)
}
mx.symbol.Softmax <- mx.symbol.SoftmaxOutput

mx.symbol.SpatialTransformer <- function(data, loc, target_shape, transform_type, sampler_type,
  cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SpatialTransformer"]], environment(), list(...), name, attr)
}

mx.symbol.SwapAxis <- function(data, dim1, dim2, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SwapAxis"]], environment(), list(...), name, attr)
}
mx.symbol.swapaxes <- mx.symbol.SwapAxis

mx.symbol.UpSampling <- function(..., scale, num_filter, sample_type, multi_input_mode, workspace,
  name = NULL, attr = NULL) {
  symbol.node(operators[["UpSampling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_AdaptiveAvgPooling2D <- function(data, output_size, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_AdaptiveAvgPooling2D"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_BatchNormWithReLU <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range,
  max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_BatchNormWithReLU"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_BilinearResize2D <- function(data, like, height, width, scale_height,
  scale_width, mode, align_corners, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_BilinearResize2D"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_DeformableConvolution <- function(data, offset, weight, bias, kernel, stride,
  dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_DeformableConvolution"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_DeformablePSROIPooling <- function(data, rois, trans, spatial_scale, output_dim,
  group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_contrib_DeformablePSROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ModulatedDeformableConvolution <- function(data, offset, mask, weight, bias,
  kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias,
  im2col_step, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ModulatedDeformableConvolution"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxDetection <- function(cls_prob, loc_pred, anchor, clip, threshold,
  background_id, nms_threshold, force_suppress, variances, nms_topk, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_MultiBoxDetection"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxPrior <- function(data, sizes, ratios, clip, steps, offsets, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiBoxPrior"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxTarget <- function(anchor, label, cls_pred, overlap_threshold,
  ignore_label, negative_mining_ratio, negative_mining_thresh, minimum_negative_samples,
  variances, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiBoxTarget"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiProposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiProposal"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_PSROIPooling <- function(data, rois, spatial_scale, output_dim, pooled_size,
  group_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_PSROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_Proposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_Proposal"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ROIAlign <- function(data, rois, pooled_size, spatial_scale, sample_ratio,
  position_sensitive, aligned, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ROIAlign"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_RROIAlign <- function(data, rois, pooled_size, spatial_scale, sampling_ratio,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_RROIAlign"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_SyncBatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, ndev, key, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_SyncBatchNorm"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_allclose <- function(a, b, rtol, atol, equal_nan, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_contrib_allclose"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_arange_like <- function(data, start, step, repeat_, ctx, axis, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_arange_like"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_bipartite_matching <- function(data, is_ascend, threshold, topk, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_bipartite_matching"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_boolean_mask <- function(data, index, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_boolean_mask"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_decode <- function(data, anchors, std0, std1, std2, std3, clip, format, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_decode"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_encode <- function(samples, matches, anchors, refs, means, stds, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_encode"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_iou <- function(lhs, rhs, format, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_iou"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_nms <- function(data, overlap_thresh, valid_thresh, topk, coord_start,
  score_index, id_index, background_id, force_suppress, in_format, out_format, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_box_nms"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_box_non_maximum_suppression <- mx.symbol.contrib_box_nms

mx.symbol.contrib_calibrate_entropy <- function(hist, hist_edges, num_quantized_bins, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_calibrate_entropy"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_count_sketch <- function(data, h, s, out_dim, processing_batch_size, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_count_sketch"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_dequantize <- function(data, min_range, max_range, out_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_dequantize"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_div_sqrt_dim <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_div_sqrt_dim"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_fft <- function(data, compute_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_fft"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_getnnz <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_getnnz"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_gradientmultiplier <- function(data, scalar, is_int, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_gradientmultiplier"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_group_adagrad_update <- function(weight, grad, history, lr, rescale_grad,
  clip_gradient, epsilon, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_group_adagrad_update"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_hawkesll <- function(lda, alpha, beta, state, lags, marks, valid_length,
  max_time, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_hawkesll"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ifft <- function(data, compute_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ifft"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_index_array <- function(data, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_index_array"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_index_copy <- function(old_tensor, index_vector, new_tensor, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_index_copy"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_encdec_qk <- function(queries, keys_values, heads, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_encdec_qk"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_encdec_valatt <- function(keys_values, attention, heads, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_encdec_valatt"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_selfatt_qk <- function(queries_keys_values, heads, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_selfatt_qk"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_selfatt_valatt <- function(queries_keys_values, attention,
  heads, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_selfatt_valatt"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quadratic <- function(data, a, b, c, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quadratic"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize <- function(data, min_range, max_range, out_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_quantize"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize_asym <- function(data, min_calib_range, max_calib_range, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantize_asym"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize_v2 <- function(data, out_type, min_calib_range, max_calib_range, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantize_v2"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_act <- function(data, min_data, max_data, act_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_quantized_act"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_batch_norm <- function(data, gamma, beta, moving_mean, moving_var,
  min_data, max_data, eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis,
  cudnn_off, min_calib_range, max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_batch_norm"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_concat <- function(..., dim, name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_concat"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_conv <- function(data, weight, bias, min_data, max_data, min_weight,
  max_weight, min_bias, max_bias, kernel, stride, dilate, pad, num_filter, num_group, workspace,
  no_bias, cudnn_tune, cudnn_off, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_conv"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_elemwise_add <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_elemwise_add"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_elemwise_mul <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, enable_float_output, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_elemwise_mul"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_embedding <- function(data, weight, min_weight, max_weight, input_dim,
  output_dim, dtype, sparse_grad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_embedding"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_flatten <- function(data, min_data, max_data, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_quantized_flatten"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_fully_connected <- function(data, weight, bias, min_data, max_data,
  min_weight, max_weight, min_bias, max_bias, num_hidden, no_bias, flatten, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_contrib_quantized_fully_connected"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_pooling <- function(data, min_data, max_data, kernel, pool_type,
  global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_pooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_requantize <- function(data, min_range, max_range, out_type, min_calib_range,
  max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_requantize"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_round_ste <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_round_ste"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_sign_ste <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_sign_ste"]], environment(), list(...), name, attr)
}

mx.symbol.identity <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_copy"]], environment(), list(...), name, attr)
}

mx.symbol.image_adjust_lighting <- function(data, alpha, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_adjust_lighting"]], environment(), list(...), name, attr)
}

mx.symbol.image_crop <- function(data, x, y, width, height, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_crop"]], environment(), list(...), name, attr)
}

mx.symbol.image_flip_left_right <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_flip_left_right"]], environment(), list(...), name, attr)
}

mx.symbol.image_flip_top_bottom <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_flip_top_bottom"]], environment(), list(...), name, attr)
}

mx.symbol.image_imencode <- function(data, format, quality, from_rgb, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_imencode"]], environment(), list(...), name, attr)
}

mx.symbol.image_normalize <- function(data, mean, std, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_normalize"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_brightness <- function(data, min_factor, max_factor, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_image_random_brightness"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_color_jitter <- function(data, brightness, contrast, saturation, hue, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_color_jitter"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_contrast <- function(data, min_factor, max_factor, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_random_contrast"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_flip_left_right <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_flip_left_right"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_flip_top_bottom <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_flip_top_bottom"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_hue <- function(data, min_factor, max_factor, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_random_hue"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_lighting <- function(data, alpha_std, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_lighting"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_saturation <- function(data, min_factor, max_factor, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_image_random_saturation"]], environment(), list(...), name, attr)
}

mx.symbol.image_resize <- function(data, size, keep_ratio, interp, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_image_resize"]], environment(), list(...), name, attr)
}

mx.symbol.image_to_tensor <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_to_tensor"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_det <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_det"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_extractdiag <- function(A, offset, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_extractdiag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_extracttrian <- function(A, offset, lower, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_extracttrian"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gelqf <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_gelqf"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gemm <- function(A, B, C, transpose_a, transpose_b, alpha, beta, axis, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_gemm"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gemm2 <- function(A, B, transpose_a, transpose_b, alpha, axis, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_linalg_gemm2"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_inverse <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_inverse"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_makediag <- function(A, offset, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_makediag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_maketrian <- function(A, offset, lower, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_maketrian"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_potrf <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_potrf"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_potri <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_potri"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_slogdet <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_slogdet"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_sumlogdiag <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_sumlogdiag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_syevd <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_syevd"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_syrk <- function(A, transpose, alpha, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_syrk"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_trmm <- function(A, B, transpose, rightside, lower, alpha, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_linalg_trmm"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_trsm <- function(A, B, transpose, rightside, lower, alpha, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_linalg_trsm"]], environment(), list(...), name, attr)
}

mx.symbol.cumsum <- function(a, axis, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_np_cumsum"]], environment(), list(...), name, attr)
}

mx.symbol.random_exponential <- function(lam, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.random_gamma <- function(alpha, beta, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.random_generalized_negative_binomial <- function(mu, alpha, shape, ctx, dtype, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_random_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_negative_binomial <- function(k, p, shape, ctx, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_random_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.normal <- function(loc, scale, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_normal"]], environment(), list(...), name, attr)
}
mx.symbol.random_normal <- mx.symbol.normal

mx.symbol.random_pdf_dirichlet <- function(sample, alpha, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_dirichlet"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_exponential <- function(sample, lam, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_gamma <- function(sample, alpha, beta, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_generalized_negative_binomial <- function(sample, mu, alpha, is_log, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_negative_binomial <- function(sample, k, p, is_log, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_random_pdf_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_normal <- function(sample, mu, sigma, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_normal"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_poisson <- function(sample, lam, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_uniform <- function(sample, low, high, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_uniform"]], environment(), list(...), name, attr)
}

mx.symbol.random_poisson <- function(lam, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.random_randint <- function(low, high, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_randint"]], environment(), list(...), name, attr)
}

mx.symbol.random_uniform <- function(low, high, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_uniform"]], environment(), list(...), name, attr)
}
mx.symbol.uniform <- mx.symbol.random_uniform

mx.symbol.ravel_multi_index <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_ravel_multi_index"]], environment(), list(...), name, attr)
}

mx.symbol.sample_exponential <- function(lam, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.sample_gamma <- function(alpha, beta, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.sample_generalized_negative_binomial <- function(mu, alpha, shape, dtype, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_sample_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_multinomial <- function(data, shape, get_prob, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_sample_multinomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_negative_binomial <- function(k, p, shape, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_sample_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_normal <- function(mu, sigma, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_normal"]], environment(), list(...), name, attr)
}

mx.symbol.sample_poisson <- function(lam, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.sample_uniform <- function(low, high, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_uniform"]], environment(), list(...), name, attr)
}

mx.symbol.shuffle <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_shuffle"]], environment(), list(...), name, attr)
}

mx.symbol.unravel_index <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_unravel_index"]], environment(), list(...), name, attr)
}

mx.symbol.abs <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["abs"]], environment(), list(...), name, attr)
}

mx.symbol.adam_update <- function(weight, grad, mean, var, lr, beta1, beta2, epsilon, wd,
  rescale_grad, clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.add_n <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["add_n"]], environment(), list(...), name, attr)
}
mx.symbol.ElementWiseSum <- mx.symbol.add_n

mx.symbol.all_finite <- function(data, init_output, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["all_finite"]], environment(), list(...), name, attr)
}

mx.symbol.amp_cast <- function(data, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["amp_cast"]], environment(), list(...), name, attr)
}

mx.symbol.amp_multicast <- function(..., cast_narrow, name = NULL, attr = NULL) {
  symbol.node(operators[["amp_multicast"]], environment(), list(...), name, attr)
}

mx.symbol.arccos <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arccos"]], environment(), list(...), name, attr)
}

mx.symbol.arccosh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arccosh"]], environment(), list(...), name, attr)
}

mx.symbol.arcsin <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arcsin"]], environment(), list(...), name, attr)
}

mx.symbol.arcsinh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arcsinh"]], environment(), list(...), name, attr)
}

mx.symbol.arctan <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arctan"]], environment(), list(...), name, attr)
}

mx.symbol.arctanh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arctanh"]], environment(), list(...), name, attr)
}

mx.symbol.argmax <- function(data, axis, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmax"]], environment(), list(...), name, attr)
}

mx.symbol.argmax_channel <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmax_channel"]], environment(), list(...), name, attr)
}

mx.symbol.argmin <- function(data, axis, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmin"]], environment(), list(...), name, attr)
}

mx.symbol.argsort <- function(data, axis, is_ascend, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argsort"]], environment(), list(...), name, attr)
}

mx.symbol.batch_dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["batch_dot"]], environment(), list(...), name, attr)
}

mx.symbol.batch_take <- function(a, indices, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["batch_take"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_add <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_add"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_plus <- mx.symbol.broadcast_add

mx.symbol.broadcast_axis <- function(data, axis, size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_axis"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_axes <- mx.symbol.broadcast_axis

mx.symbol.broadcast_div <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_div"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_greater <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_greater"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_greater_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_greater_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_hypot <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_hypot"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_lesser <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_lesser"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_lesser_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_lesser_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_like <- function(lhs, rhs, lhs_axes, rhs_axes, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["broadcast_like"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_and <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_and"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_or <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_or"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_xor <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_xor"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_maximum <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_maximum"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_minimum <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_minimum"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_mod <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_mod"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_mul <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_mul"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_not_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_not_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_power <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_power"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_sub <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_sub"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_minus <- mx.symbol.broadcast_sub

mx.symbol.broadcast_to <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_to"]], environment(), list(...), name, attr)
}

mx.symbol.cbrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cbrt"]], environment(), list(...), name, attr)
}

mx.symbol.ceil <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ceil"]], environment(), list(...), name, attr)
}

mx.symbol.clip <- function(data, a_min, a_max, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["clip"]], environment(), list(...), name, attr)
}

mx.symbol.col2im <- function(data, output_size, kernel, stride, dilate, pad, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["col2im"]], environment(), list(...), name, attr)
}

mx.symbol.cos <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cos"]], environment(), list(...), name, attr)
}

mx.symbol.cosh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cosh"]], environment(), list(...), name, attr)
}

mx.symbol.degrees <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["degrees"]], environment(), list(...), name, attr)
}

mx.symbol.depth_to_space <- function(data, block_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["depth_to_space"]], environment(), list(...), name, attr)
}

mx.symbol.diag <- function(data, k, axis1, axis2, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["diag"]], environment(), list(...), name, attr)
}

mx.symbol.digamma <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["digamma"]], environment(), list(...), name, attr)
}

mx.symbol.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["dot"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_add <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_add"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_div <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_div"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_mul <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_mul"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_sub <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_sub"]], environment(), list(...), name, attr)
}

mx.symbol.erf <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["erf"]], environment(), list(...), name, attr)
}

mx.symbol.erfinv <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["erfinv"]], environment(), list(...), name, attr)
}

mx.symbol.exp <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["exp"]], environment(), list(...), name, attr)
}

mx.symbol.expand_dims <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["expand_dims"]], environment(), list(...), name, attr)
}

mx.symbol.expm1 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["expm1"]], environment(), list(...), name, attr)
}

mx.symbol.fill_element_0index <- function(lhs, mhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["fill_element_0index"]], environment(), list(...), name, attr)
}

mx.symbol.fix <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["fix"]], environment(), list(...), name, attr)
}

mx.symbol.floor <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["floor"]], environment(), list(...), name, attr)
}

mx.symbol.ftml_update <- function(weight, grad, d, v, z, lr, beta1, beta2, epsilon, t, wd,
  rescale_grad, clip_grad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ftml_update"]], environment(), list(...), name, attr)
}

mx.symbol.ftrl_update <- function(weight, grad, z, n, lr, lamda1, beta, wd, rescale_grad,
  clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ftrl_update"]], environment(), list(...), name, attr)
}

mx.symbol.gamma <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gamma"]], environment(), list(...), name, attr)
}

mx.symbol.gammaln <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gammaln"]], environment(), list(...), name, attr)
}

mx.symbol.gather_nd <- function(data, indices, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gather_nd"]], environment(), list(...), name, attr)
}

mx.symbol.hard_sigmoid <- function(data, alpha, beta, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["hard_sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.im2col <- function(data, kernel, stride, dilate, pad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["im2col"]], environment(), list(...), name, attr)
}

mx.symbol.khatri_rao <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["khatri_rao"]], environment(), list(...), name, attr)
}

mx.symbol.lamb_update_phase1 <- function(weight, grad, mean, var, beta1, beta2, epsilon, t,
  bias_correction, wd, rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["lamb_update_phase1"]], environment(), list(...), name, attr)
}

mx.symbol.lamb_update_phase2 <- function(weight, g, r1, r2, lr, lower_bound, upper_bound, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["lamb_update_phase2"]], environment(), list(...), name, attr)
}

mx.symbol.log <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log"]], environment(), list(...), name, attr)
}

mx.symbol.log10 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log10"]], environment(), list(...), name, attr)
}

mx.symbol.log1p <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log1p"]], environment(), list(...), name, attr)
}

mx.symbol.log2 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log2"]], environment(), list(...), name, attr)
}

mx.symbol.log_sigmoid <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log_sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.log_softmax <- function(data, axis, temperature, dtype, use_length, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["log_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.logical_not <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["logical_not"]], environment(), list(...), name, attr)
}

mx.symbol.make_loss <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["make_loss"]], environment(), list(...), name, attr)
}

mx.symbol.masked_log_softmax <- function(data, mask, axis, temperature, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["masked_log_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.masked_softmax <- function(data, mask, axis, temperature, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["masked_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.max <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["max"]], environment(), list(...), name, attr)
}
mx.symbol.max_axis <- mx.symbol.max

mx.symbol.mean <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mean"]], environment(), list(...), name, attr)
}

mx.symbol.min <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["min"]], environment(), list(...), name, attr)
}
mx.symbol.min_axis <- mx.symbol.min

mx.symbol.mish <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mish"]], environment(), list(...), name, attr)
}

mx.symbol.moments <- function(data, axes, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["moments"]], environment(), list(...), name, attr)
}

mx.symbol.mp_lamb_update_phase1 <- function(weight, grad, mean, var, weight32, beta1, beta2,
  epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_lamb_update_phase1"]], environment(), list(...), name, attr)
}

mx.symbol.mp_lamb_update_phase2 <- function(weight, g, r1, r2, weight32, lr, lower_bound,
  upper_bound, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_lamb_update_phase2"]], environment(), list(...), name, attr)
}

mx.symbol.mp_nag_mom_update <- function(weight, grad, mom, weight32, lr, momentum, wd,
  rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_nag_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.mp_sgd_mom_update <- function(weight, grad, mom, weight32, lr, momentum, wd,
  rescale_grad, clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.mp_sgd_update <- function(weight, grad, weight32, lr, wd, rescale_grad, clip_gradient,
  lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_adam_update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_all_finite <- function(..., init_output, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_all_finite"]], environment(), list(...), name, attr)
}

mx.symbol.multi_lars <- function(lrs, weights_sum_sq, grads_sum_sq, wds, eta, eps, rescale_grad,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["multi_lars"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_adam_update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_sgd_mom_update <- function(..., lrs, wds, momentum, rescale_grad,
  clip_gradient, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_sgd_update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sgd_mom_update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sgd_update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sum_sq <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sum_sq"]], environment(), list(...), name, attr)
}

mx.symbol.nag_mom_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nag_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.nanprod <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nanprod"]], environment(), list(...), name, attr)
}

mx.symbol.nansum <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nansum"]], environment(), list(...), name, attr)
}

mx.symbol.negative <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["negative"]], environment(), list(...), name, attr)
}

mx.symbol.norm <- function(data, ord, axis, out_dtype, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["norm"]], environment(), list(...), name, attr)
}

mx.symbol.one_hot <- function(indices, depth, on_value, off_value, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["one_hot"]], environment(), list(...), name, attr)
}

mx.symbol.ones_like <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ones_like"]], environment(), list(...), name, attr)
}

mx.symbol.pick <- function(data, index, axis, keepdims, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["pick"]], environment(), list(...), name, attr)
}
mx.symbol.choose_element_0index <- mx.symbol.pick

mx.symbol.preloaded_multi_mp_sgd_mom_update <- function(..., momentum, rescale_grad,
  clip_gradient, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_mp_sgd_update <- function(..., rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_sgd_mom_update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_sgd_update <- function(..., rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.prod <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["prod"]], environment(), list(...), name, attr)
}

mx.symbol.radians <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["radians"]], environment(), list(...), name, attr)
}

mx.symbol.rcbrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rcbrt"]], environment(), list(...), name, attr)
}

mx.symbol.reciprocal <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["reciprocal"]], environment(), list(...), name, attr)
}

mx.symbol.relu <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["relu"]], environment(), list(...), name, attr)
}

mx.symbol.repeat <- function(data, repeats, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["repeat"]], environment(), list(...), name, attr)
}

mx.symbol.reset_arrays <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["reset_arrays"]], environment(), list(...), name, attr)
}

mx.symbol.reshape_like <- function(lhs, rhs, lhs_begin, lhs_end, rhs_begin, rhs_end, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["reshape_like"]], environment(), list(...), name, attr)
}

mx.symbol.reverse <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["reverse"]], environment(), list(...), name, attr)
}
mx.symbol.flip <- mx.symbol.reverse

mx.symbol.rint <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rint"]], environment(), list(...), name, attr)
}

mx.symbol.rmsprop_update <- function(weight, grad, n, lr, gamma1, epsilon, wd, rescale_grad,
  clip_gradient, clip_weights, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rmsprop_update"]], environment(), list(...), name, attr)
}

mx.symbol.rmspropalex_update <- function(weight, grad, n, g, delta, lr, gamma1, gamma2, epsilon,
  wd, rescale_grad, clip_gradient, clip_weights, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rmspropalex_update"]], environment(), list(...), name, attr)
}

mx.symbol.round <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["round"]], environment(), list(...), name, attr)
}

mx.symbol.rsqrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rsqrt"]], environment(), list(...), name, attr)
}

mx.symbol.scatter_nd <- function(data, indices, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["scatter_nd"]], environment(), list(...), name, attr)
}

mx.symbol.sgd_mom_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.sgd_update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, lazy_update,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.shape_array <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["shape_array"]], environment(), list(...), name, attr)
}

mx.symbol.sigmoid <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.sign <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sign"]], environment(), list(...), name, attr)
}

mx.symbol.signsgd_update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["signsgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.signum_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, wd_lh, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["signum_update"]], environment(), list(...), name, attr)
}

mx.symbol.sin <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sin"]], environment(), list(...), name, attr)
}

mx.symbol.sinh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sinh"]], environment(), list(...), name, attr)
}

mx.symbol.size_array <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["size_array"]], environment(), list(...), name, attr)
}

mx.symbol.slice <- function(data, begin, end, step, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice"]], environment(), list(...), name, attr)
}
mx.symbol.crop <- mx.symbol.slice

mx.symbol.slice_axis <- function(data, axis, begin, end, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice_axis"]], environment(), list(...), name, attr)
}

mx.symbol.slice_like <- function(data, shape_like, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice_like"]], environment(), list(...), name, attr)
}

mx.symbol.smooth_l1 <- function(data, scalar, is_int, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["smooth_l1"]], environment(), list(...), name, attr)
}

mx.symbol.softmax <- function(data, length, axis, temperature, dtype, use_length, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["softmax"]], environment(), list(...), name, attr)
}

mx.symbol.softmax_cross_entropy <- function(data, label, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["softmax_cross_entropy"]], environment(), list(...), name, attr)
}

mx.symbol.softmin <- function(data, axis, temperature, dtype, use_length, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["softmin"]], environment(), list(...), name, attr)
}

mx.symbol.softsign <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["softsign"]], environment(), list(...), name, attr)
}

mx.symbol.sort <- function(data, axis, is_ascend, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sort"]], environment(), list(...), name, attr)
}

mx.symbol.space_to_depth <- function(data, block_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["space_to_depth"]], environment(), list(...), name, attr)
}

mx.symbol.sqrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sqrt"]], environment(), list(...), name, attr)
}

mx.symbol.square <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["square"]], environment(), list(...), name, attr)
}

mx.symbol.squeeze <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["squeeze"]], environment(), list(...), name, attr)
}

mx.symbol.stack <- function(..., axis, name = NULL, attr = NULL) {
  symbol.node(operators[["stack"]], environment(), list(...), name, attr)
}

mx.symbol.sum <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sum"]], environment(), list(...), name, attr)
}
mx.symbol.sum_axis <- mx.symbol.sum

mx.symbol.take <- function(a, indices, axis, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["take"]], environment(), list(...), name, attr)
}

mx.symbol.tan <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tan"]], environment(), list(...), name, attr)
}

mx.symbol.tanh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tanh"]], environment(), list(...), name, attr)
}

mx.symbol.tile <- function(data, reps, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tile"]], environment(), list(...), name, attr)
}

mx.symbol.topk <- function(data, axis, k, ret_typ, is_ascend, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["topk"]], environment(), list(...), name, attr)
}

mx.symbol.transpose <- function(data, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["transpose"]], environment(), list(...), name, attr)
}

mx.symbol.trunc <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["trunc"]], environment(), list(...), name, attr)
}

mx.symbol.where <- function(condition, x, y, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["where"]], environment(), list(...), name, attr)
}

mx.symbol.zeros_like <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["zeros_like"]], environment(), list(...), name, attr)
}
