# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.Activation <- function(data, act_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["Activation"]], environment(), list(...), out)
}

mx.nd.BatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum, fix_gamma,
  use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["BatchNorm"]], environment(), list(...), out)
}

mx.nd.BatchNorm.v1 <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ..., out = NULL) {
  .Call(C_nd_call, operators[["BatchNorm_v1"]], environment(), list(...), out)
}

mx.nd.BilinearSampler <- function(data, grid, cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["BilinearSampler"]], environment(), list(...), out)
}

mx.nd.BlockGrad <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["BlockGrad"]], environment(), list(...), out)
}
mx.nd.stop.gradient <- mx.nd.BlockGrad

mx.nd.CTCLoss <- function(data, label, data_lengths, label_lengths, use_data_lengths,
  use_label_lengths, blank_label, ..., out = NULL) {
  .Call(C_nd_call, operators[["CTCLoss"]], environment(), list(...), out)
}
mx.nd.contrib.CTCLoss <- mx.nd.CTCLoss
mx.nd.contrib.ctc.loss <- mx.nd.CTCLoss
mx.nd.ctc.loss <- mx.nd.CTCLoss

mx.nd.Cast <- function(data, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["Cast"]], environment(), list(...), out)
}
mx.nd.cast <- mx.nd.Cast

mx.nd.Concat <- function(..., dim, out = NULL) {
  .Call(C_nd_call, operators[["Concat"]], environment(), list(...), out)
}
mx.nd.concat <- mx.nd.Concat

mx.nd.Convolution <- function(data, weight, bias, kernel, stride, dilate, pad, num_filter,
  num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["Convolution"]], environment(), list(...), out)
}
mx.nd.Convolution.v1 <- mx.nd.Convolution

mx.nd.Correlation <- function(data1, data2, kernel_size, max_displacement, stride1, stride2,
  pad_size, is_multiply, ..., out = NULL) {
  .Call(C_nd_call, operators[["Correlation"]], environment(), list(...), out)
}

mx.nd.Crop <- function(..., offset, h_w, center_crop, out = NULL) {
  .Call(C_nd_call, operators[["Crop"]], environment(), list(...), out)
}

mx.nd.Deconvolution <- function(data, weight, bias, kernel, stride, dilate, pad, adj,
  target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["Deconvolution"]], environment(), list(...), out)
}

mx.nd.Dropout <- function(data, p, mode, axes, cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["Dropout"]], environment(), list(...), out)
}

mx.nd.Embedding <- function(data, weight, input_dim, output_dim, dtype, sparse_grad, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["Embedding"]], environment(), list(...), out)
}
mx.nd.contrib.SparseEmbedding <- mx.nd.Embedding

mx.nd.Flatten <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["Flatten"]], environment(), list(...), out)
}
mx.nd.flatten <- mx.nd.Flatten

mx.nd.FullyConnected <- function(data, weight, bias, num_hidden, no_bias, flatten, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["FullyConnected"]], environment(), list(...), out)
}

mx.nd.GridGenerator <- function(data, transform_type, target_shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["GridGenerator"]], environment(), list(...), out)
}

mx.nd.GroupNorm <- function(data, gamma, beta, num_groups, eps, output_mean_var, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["GroupNorm"]], environment(), list(...), out)
}

mx.nd.IdentityAttachKLSparseReg <- function(data, moving_avg, sparseness_target, penalty,
  momentum, ..., out = NULL) {
  .Call(C_nd_call, operators[["IdentityAttachKLSparseReg"]], environment(), list(...), out)
}

mx.nd.InstanceNorm <- function(data, gamma, beta, eps, ..., out = NULL) {
  .Call(C_nd_call, operators[["InstanceNorm"]], environment(), list(...), out)
}

mx.nd.L2Normalization <- function(data, eps, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["L2Normalization"]], environment(), list(...), out)
}

mx.nd.LRN <- function(data, alpha, beta, knorm, nsize, ..., out = NULL) {
  .Call(C_nd_call, operators[["LRN"]], environment(), list(...), out)
}

mx.nd.LayerNorm <- function(data, gamma, beta, axis, eps, output_mean_var, ..., out = NULL) {
  .Call(C_nd_call, operators[["LayerNorm"]], environment(), list(...), out)
}

mx.nd.LeakyReLU <- function(data, gamma, act_type, slope, lower_bound, upper_bound, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["LeakyReLU"]], environment(), list(...), out)
}

mx.nd.LinearRegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["LinearRegressionOutput"]], environment(), list(...), out)
}

mx.nd.LogisticRegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["LogisticRegressionOutput"]], environment(), list(...), out)
}

mx.nd.MAERegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["MAERegressionOutput"]], environment(), list(...), out)
}

mx.nd.MakeLoss <- function(data, grad_scale, valid_thresh, normalization, ..., out = NULL) {
  .Call(C_nd_call, operators[["MakeLoss"]], environment(), list(...), out)
}

mx.nd.Pad <- function(data, mode, pad_width, constant_value, ..., out = NULL) {
  .Call(C_nd_call, operators[["Pad"]], environment(), list(...), out)
}
mx.nd.pad <- mx.nd.Pad

mx.nd.Pooling <- function(data, kernel, pool_type, global_pool, cudnn_off, pooling_convention,
  stride, pad, p_value, count_include_pad, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["Pooling"]], environment(), list(...), out)
}
mx.nd.Pooling.v1 <- mx.nd.Pooling

mx.nd.RNN <- function(data, parameters, state, state_cell, sequence_length, state_size,
  num_layers, bidirectional, mode, p, state_outputs, projection_size, lstm_state_clip_min,
  lstm_state_clip_max, lstm_state_clip_nan, use_sequence_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["RNN"]], environment(), list(...), out)
}

mx.nd.ROIPooling <- function(data, rois, pooled_size, spatial_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["ROIPooling"]], environment(), list(...), out)
}

mx.nd.Reshape <- function(data, shape, reverse, target_shape, keep_highest, ..., out = NULL) {
  .Call(C_nd_call, operators[["Reshape"]], environment(), list(...), out)
}
mx.nd.reshape <- mx.nd.Reshape

mx.nd.SVMOutput <- function(data, label, margin, regularization_coefficient, use_linear, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["SVMOutput"]], environment(), list(...), out)
}

mx.nd.SequenceLast <- function(data, sequence_length, use_sequence_length, axis, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["SequenceLast"]], environment(), list(...), out)
}

mx.nd.SequenceMask <- function(data, sequence_length, use_sequence_length, value, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["SequenceMask"]], environment(), list(...), out)
}

mx.nd.SequenceReverse <- function(data, sequence_length, use_sequence_length, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["SequenceReverse"]], environment(), list(...), out)
}

mx.nd.SliceChannel <- function(data, num_outputs, axis, squeeze_axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["SliceChannel"]], environment(), list(...), out)
}
mx.nd.split <- mx.nd.SliceChannel

mx.nd.SoftmaxActivation <- function(data, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["SoftmaxActivation"]], environment(), list(...), out)
}

mx.nd.SoftmaxOutput <- function(data, label, grad_scale, ignore_label, multi_output, use_ignore,
  preserve_shape, normalization, out_grad, smooth_alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["SoftmaxOutput"]], environment(), list(...), out)
}
mx.nd.Softmax <- mx.nd.SoftmaxOutput

mx.nd.SpatialTransformer <- function(data, loc, target_shape, transform_type, sampler_type,
  cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["SpatialTransformer"]], environment(), list(...), out)
}

mx.nd.SwapAxis <- function(data, dim1, dim2, ..., out = NULL) {
  .Call(C_nd_call, operators[["SwapAxis"]], environment(), list(...), out)
}
mx.nd.swapaxes <- mx.nd.SwapAxis

mx.nd.UpSampling <- function(..., scale, num_filter, sample_type, multi_input_mode, workspace, out
  = NULL) {
  .Call(C_nd_call, operators[["UpSampling"]], environment(), list(...), out)
}

mx.nd.contrib.AdaptiveAvgPooling2D <- function(data, output_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_AdaptiveAvgPooling2D"]], environment(), list(...), out)
}

mx.nd.contrib.BatchNormWithReLU <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range,
  max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_BatchNormWithReLU"]], environment(), list(...), out)
}

mx.nd.contrib.BilinearResize2D <- function(data, like, height, width, scale_height, scale_width,
  mode, align_corners, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_BilinearResize2D"]], environment(), list(...), out)
}

mx.nd.contrib.DeformableConvolution <- function(data, offset, weight, bias, kernel, stride,
  dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_DeformableConvolution"]], environment(), list(...), out)
}

mx.nd.contrib.DeformablePSROIPooling <- function(data, rois, trans, spatial_scale, output_dim,
  group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_DeformablePSROIPooling"]], environment(), list(...), out)
}

mx.nd.contrib.ModulatedDeformableConvolution <- function(data, offset, mask, weight, bias, kernel,
  stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias,
  im2col_step, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ModulatedDeformableConvolution"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxDetection <- function(cls_prob, loc_pred, anchor, clip, threshold,
  background_id, nms_threshold, force_suppress, variances, nms_topk, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxDetection"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxPrior <- function(data, sizes, ratios, clip, steps, offsets, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxPrior"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxTarget <- function(anchor, label, cls_pred, overlap_threshold, ignore_label,
  negative_mining_ratio, negative_mining_thresh, minimum_negative_samples, variances, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxTarget"]], environment(), list(...), out)
}

mx.nd.contrib.MultiProposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiProposal"]], environment(), list(...), out)
}

mx.nd.contrib.PSROIPooling <- function(data, rois, spatial_scale, output_dim, pooled_size,
  group_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_PSROIPooling"]], environment(), list(...), out)
}

mx.nd.contrib.Proposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_Proposal"]], environment(), list(...), out)
}

mx.nd.contrib.ROIAlign <- function(data, rois, pooled_size, spatial_scale, sample_ratio,
  position_sensitive, aligned, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ROIAlign"]], environment(), list(...), out)
}

mx.nd.contrib.RROIAlign <- function(data, rois, pooled_size, spatial_scale, sampling_ratio, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["_contrib_RROIAlign"]], environment(), list(...), out)
}

mx.nd.contrib.SyncBatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ndev, key, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_SyncBatchNorm"]], environment(), list(...), out)
}

mx.nd.contrib.allclose <- function(a, b, rtol, atol, equal_nan, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_allclose"]], environment(), list(...), out)
}

mx.nd.contrib.arange.like <- function(data, start, step, repeat_, ctx, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_arange_like"]], environment(), list(...), out)
}

mx.nd.contrib.bipartite.matching <- function(data, is_ascend, threshold, topk, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_bipartite_matching"]], environment(), list(...), out)
}

mx.nd.contrib.boolean.mask <- function(data, index, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_boolean_mask"]], environment(), list(...), out)
}

mx.nd.contrib.box.decode <- function(data, anchors, std0, std1, std2, std3, clip, format, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_decode"]], environment(), list(...), out)
}

mx.nd.contrib.box.encode <- function(samples, matches, anchors, refs, means, stds, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_box_encode"]], environment(), list(...), out)
}

mx.nd.contrib.box.iou <- function(lhs, rhs, format, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_iou"]], environment(), list(...), out)
}

mx.nd.contrib.box.nms <- function(data, overlap_thresh, valid_thresh, topk, coord_start,
  score_index, id_index, background_id, force_suppress, in_format, out_format, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_nms"]], environment(), list(...), out)
}
mx.nd.contrib.box.non.maximum.suppression <- mx.nd.contrib.box.nms

mx.nd.contrib.calibrate.entropy <- function(hist, hist_edges, num_quantized_bins, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["_contrib_calibrate_entropy"]], environment(), list(...), out)
}

mx.nd.contrib.count.sketch <- function(data, h, s, out_dim, processing_batch_size, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_count_sketch"]], environment(), list(...), out)
}

mx.nd.contrib.dequantize <- function(data, min_range, max_range, out_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_dequantize"]], environment(), list(...), out)
}

mx.nd.contrib.div.sqrt.dim <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_div_sqrt_dim"]], environment(), list(...), out)
}

mx.nd.contrib.fft <- function(data, compute_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_fft"]], environment(), list(...), out)
}

mx.nd.contrib.getnnz <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_getnnz"]], environment(), list(...), out)
}

mx.nd.contrib.gradientmultiplier <- function(data, scalar, is_int, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_gradientmultiplier"]], environment(), list(...), out)
}

mx.nd.contrib.group.adagrad.update <- function(weight, grad, history, lr, rescale_grad,
  clip_gradient, epsilon, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_group_adagrad_update"]], environment(), list(...), out)
}

mx.nd.contrib.hawkesll <- function(lda, alpha, beta, state, lags, marks, valid_length, max_time,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_hawkesll"]], environment(), list(...), out)
}

mx.nd.contrib.ifft <- function(data, compute_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ifft"]], environment(), list(...), out)
}

mx.nd.contrib.index.array <- function(data, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_index_array"]], environment(), list(...), out)
}

mx.nd.contrib.index.copy <- function(old_tensor, index_vector, new_tensor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_index_copy"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.encdec.qk <- function(queries, keys_values, heads, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_encdec_qk"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.encdec.valatt <- function(keys_values, attention, heads, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_encdec_valatt"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.selfatt.qk <- function(queries_keys_values, heads, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_selfatt_qk"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.selfatt.valatt <- function(queries_keys_values, attention, heads,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_selfatt_valatt"]], environment(), list(...), out)
}

mx.nd.contrib.quadratic <- function(data, a, b, c, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quadratic"]], environment(), list(...), out)
}

mx.nd.contrib.quantize <- function(data, min_range, max_range, out_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize"]], environment(), list(...), out)
}

mx.nd.contrib.quantize.asym <- function(data, min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize_asym"]], environment(), list(...), out)
}

mx.nd.contrib.quantize.v2 <- function(data, out_type, min_calib_range, max_calib_range, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize_v2"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.act <- function(data, min_data, max_data, act_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_act"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.batch.norm <- function(data, gamma, beta, moving_mean, moving_var,
  min_data, max_data, eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis,
  cudnn_off, min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_batch_norm"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.concat <- function(..., dim, out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_concat"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.conv <- function(data, weight, bias, min_data, max_data, min_weight,
  max_weight, min_bias, max_bias, kernel, stride, dilate, pad, num_filter, num_group, workspace,
  no_bias, cudnn_tune, cudnn_off, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_conv"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.elemwise.add <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_elemwise_add"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.elemwise.mul <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, enable_float_output, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_elemwise_mul"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.embedding <- function(data, weight, min_weight, max_weight, input_dim,
  output_dim, dtype, sparse_grad, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_embedding"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.flatten <- function(data, min_data, max_data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_flatten"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.fully.connected <- function(data, weight, bias, min_data, max_data,
  min_weight, max_weight, min_bias, max_bias, num_hidden, no_bias, flatten, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_fully_connected"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.pooling <- function(data, min_data, max_data, kernel, pool_type,
  global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_pooling"]], environment(), list(...), out)
}

mx.nd.contrib.requantize <- function(data, min_range, max_range, out_type, min_calib_range,
  max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_requantize"]], environment(), list(...), out)
}

mx.nd.contrib.round.ste <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_round_ste"]], environment(), list(...), out)
}

mx.nd.contrib.sign.ste <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_sign_ste"]], environment(), list(...), out)
}

mx.nd.identity <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_copy"]], environment(), list(...), out)
}

mx.nd.image.adjust.lighting <- function(data, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_adjust_lighting"]], environment(), list(...), out)
}

mx.nd.image.crop <- function(data, x, y, width, height, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_crop"]], environment(), list(...), out)
}

mx.nd.image.flip.left.right <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_flip_left_right"]], environment(), list(...), out)
}

mx.nd.image.flip.top.bottom <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_flip_top_bottom"]], environment(), list(...), out)
}

mx.nd.image.imencode <- function(data, format, quality, from_rgb, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_imencode"]], environment(), list(...), out)
}

mx.nd.image.normalize <- function(data, mean, std, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_normalize"]], environment(), list(...), out)
}

mx.nd.image.random.brightness <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_brightness"]], environment(), list(...), out)
}

mx.nd.image.random.color.jitter <- function(data, brightness, contrast, saturation, hue, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_image_random_color_jitter"]], environment(), list(...), out)
}

mx.nd.image.random.contrast <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_contrast"]], environment(), list(...), out)
}

mx.nd.image.random.flip.left.right <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_flip_left_right"]], environment(), list(...), out)
}

mx.nd.image.random.flip.top.bottom <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_flip_top_bottom"]], environment(), list(...), out)
}

mx.nd.image.random.hue <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_hue"]], environment(), list(...), out)
}

mx.nd.image.random.lighting <- function(data, alpha_std, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_lighting"]], environment(), list(...), out)
}

mx.nd.image.random.saturation <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_saturation"]], environment(), list(...), out)
}

mx.nd.image.resize <- function(data, size, keep_ratio, interp, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_resize"]], environment(), list(...), out)
}

mx.nd.image.to.tensor <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_to_tensor"]], environment(), list(...), out)
}

mx.nd.linalg.det <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_det"]], environment(), list(...), out)
}

mx.nd.linalg.extractdiag <- function(A, offset, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_extractdiag"]], environment(), list(...), out)
}

mx.nd.linalg.extracttrian <- function(A, offset, lower, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_extracttrian"]], environment(), list(...), out)
}

mx.nd.linalg.gelqf <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_gelqf"]], environment(), list(...), out)
}

mx.nd.linalg.gemm <- function(A, B, C, transpose_a, transpose_b, alpha, beta, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_linalg_gemm"]], environment(), list(...), out)
}

mx.nd.linalg.gemm2 <- function(A, B, transpose_a, transpose_b, alpha, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_gemm2"]], environment(), list(...), out)
}

mx.nd.linalg.inverse <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_inverse"]], environment(), list(...), out)
}

mx.nd.linalg.makediag <- function(A, offset, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_makediag"]], environment(), list(...), out)
}

mx.nd.linalg.maketrian <- function(A, offset, lower, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_maketrian"]], environment(), list(...), out)
}

mx.nd.linalg.potrf <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_potrf"]], environment(), list(...), out)
}

mx.nd.linalg.potri <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_potri"]], environment(), list(...), out)
}

mx.nd.linalg.slogdet <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_slogdet"]], environment(), list(...), out)
}

mx.nd.linalg.sumlogdiag <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_sumlogdiag"]], environment(), list(...), out)
}

mx.nd.linalg.syevd <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_syevd"]], environment(), list(...), out)
}

mx.nd.linalg.syrk <- function(A, transpose, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_syrk"]], environment(), list(...), out)
}

mx.nd.linalg.trmm <- function(A, B, transpose, rightside, lower, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_trmm"]], environment(), list(...), out)
}

mx.nd.linalg.trsm <- function(A, B, transpose, rightside, lower, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_trsm"]], environment(), list(...), out)
}

mx.nd.cumsum <- function(a, axis, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_np_cumsum"]], environment(), list(...), out)
}

mx.nd.random.exponential <- function(lam, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_exponential"]], environment(), list(...), out)
}

mx.nd.random.gamma <- function(alpha, beta, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_gamma"]], environment(), list(...), out)
}

mx.nd.random.generalized.negative.binomial <- function(mu, alpha, shape, ctx, dtype, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_random_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.negative.binomial <- function(k, p, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_negative_binomial"]], environment(), list(...), out)
}

mx.nd.normal <- function(loc, scale, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_normal"]], environment(), list(...), out)
}
mx.nd.random.normal <- mx.nd.normal

mx.nd.random.pdf.dirichlet <- function(sample, alpha, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_dirichlet"]], environment(), list(...), out)
}

mx.nd.random.pdf.exponential <- function(sample, lam, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_exponential"]], environment(), list(...), out)
}

mx.nd.random.pdf.gamma <- function(sample, alpha, beta, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_gamma"]], environment(), list(...), out)
}

mx.nd.random.pdf.generalized.negative.binomial <- function(sample, mu, alpha, is_log, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_random_pdf_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.pdf.negative.binomial <- function(sample, k, p, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.pdf.normal <- function(sample, mu, sigma, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_normal"]], environment(), list(...), out)
}

mx.nd.random.pdf.poisson <- function(sample, lam, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_poisson"]], environment(), list(...), out)
}

mx.nd.random.pdf.uniform <- function(sample, low, high, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_uniform"]], environment(), list(...), out)
}

mx.nd.random.poisson <- function(lam, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_poisson"]], environment(), list(...), out)
}

mx.nd.random.randint <- function(low, high, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_randint"]], environment(), list(...), out)
}

mx.nd.random.uniform <- function(low, high, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_uniform"]], environment(), list(...), out)
}
mx.nd.uniform <- mx.nd.random.uniform

mx.nd.ravel.multi.index <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["_ravel_multi_index"]], environment(), list(...), out)
}

mx.nd.sample.exponential <- function(lam, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_exponential"]], environment(), list(...), out)
}

mx.nd.sample.gamma <- function(alpha, beta, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_gamma"]], environment(), list(...), out)
}

mx.nd.sample.generalized.negative.binomial <- function(mu, alpha, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.sample.multinomial <- function(data, shape, get_prob, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_multinomial"]], environment(), list(...), out)
}

mx.nd.sample.negative.binomial <- function(k, p, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_negative_binomial"]], environment(), list(...), out)
}

mx.nd.sample.normal <- function(mu, sigma, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_normal"]], environment(), list(...), out)
}

mx.nd.sample.poisson <- function(lam, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_poisson"]], environment(), list(...), out)
}

mx.nd.sample.uniform <- function(low, high, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_uniform"]], environment(), list(...), out)
}

mx.nd.shuffle <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_shuffle"]], environment(), list(...), out)
}

mx.nd.unravel.index <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["_unravel_index"]], environment(), list(...), out)
}

mx.nd.abs <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["abs"]], environment(), list(...), out)
}

mx.nd.adam.update <- function(weight, grad, mean, var, lr, beta1, beta2, epsilon, wd,
  rescale_grad, clip_gradient, lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["adam_update"]], environment(), list(...), out)
}

mx.nd.add.n <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["add_n"]], environment(), list(...), out)
}
mx.nd.ElementWiseSum <- mx.nd.add.n

mx.nd.all.finite <- function(data, init_output, ..., out = NULL) {
  .Call(C_nd_call, operators[["all_finite"]], environment(), list(...), out)
}

mx.nd.amp.cast <- function(data, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["amp_cast"]], environment(), list(...), out)
}

mx.nd.amp.multicast <- function(..., cast_narrow, out = NULL) {
  .Call(C_nd_call, operators[["amp_multicast"]], environment(), list(...), out)
}

mx.nd.arccos <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arccos"]], environment(), list(...), out)
}

mx.nd.arccosh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arccosh"]], environment(), list(...), out)
}

mx.nd.arcsin <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arcsin"]], environment(), list(...), out)
}

mx.nd.arcsinh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arcsinh"]], environment(), list(...), out)
}

mx.nd.arctan <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arctan"]], environment(), list(...), out)
}

mx.nd.arctanh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arctanh"]], environment(), list(...), out)
}

mx.nd.argmax <- function(data, axis, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmax"]], environment(), list(...), out)
}

mx.nd.argmax.channel <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmax_channel"]], environment(), list(...), out)
}

mx.nd.argmin <- function(data, axis, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmin"]], environment(), list(...), out)
}

mx.nd.argsort <- function(data, axis, is_ascend, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["argsort"]], environment(), list(...), out)
}

mx.nd.batch.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., out = NULL) {
  .Call(C_nd_call, operators[["batch_dot"]], environment(), list(...), out)
}

mx.nd.batch.take <- function(a, indices, ..., out = NULL) {
  .Call(C_nd_call, operators[["batch_take"]], environment(), list(...), out)
}

mx.nd.broadcast.add <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_add"]], environment(), list(...), out)
}
mx.nd.broadcast.plus <- mx.nd.broadcast.add

mx.nd.broadcast.axis <- function(data, axis, size, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_axis"]], environment(), list(...), out)
}
mx.nd.broadcast.axes <- mx.nd.broadcast.axis

mx.nd.broadcast.div <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_div"]], environment(), list(...), out)
}

mx.nd.broadcast.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.greater <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_greater"]], environment(), list(...), out)
}

mx.nd.broadcast.greater.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_greater_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.hypot <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_hypot"]], environment(), list(...), out)
}

mx.nd.broadcast.lesser <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_lesser"]], environment(), list(...), out)
}

mx.nd.broadcast.lesser.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_lesser_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.like <- function(lhs, rhs, lhs_axes, rhs_axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_like"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.and <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_and"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.or <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_or"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.xor <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_xor"]], environment(), list(...), out)
}

mx.nd.broadcast.maximum <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_maximum"]], environment(), list(...), out)
}

mx.nd.broadcast.minimum <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_minimum"]], environment(), list(...), out)
}

mx.nd.broadcast.mod <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_mod"]], environment(), list(...), out)
}

mx.nd.broadcast.mul <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_mul"]], environment(), list(...), out)
}

mx.nd.broadcast.not.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_not_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.power <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_power"]], environment(), list(...), out)
}

mx.nd.broadcast.sub <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_sub"]], environment(), list(...), out)
}
mx.nd.broadcast.minus <- mx.nd.broadcast.sub

mx.nd.broadcast.to <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_to"]], environment(), list(...), out)
}

mx.nd.cbrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cbrt"]], environment(), list(...), out)
}

mx.nd.ceil <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["ceil"]], environment(), list(...), out)
}

mx.nd.clip <- function(data, a_min, a_max, ..., out = NULL) {
  .Call(C_nd_call, operators[["clip"]], environment(), list(...), out)
}

mx.nd.col2im <- function(data, output_size, kernel, stride, dilate, pad, ..., out = NULL) {
  .Call(C_nd_call, operators[["col2im"]], environment(), list(...), out)
}

mx.nd.cos <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cos"]], environment(), list(...), out)
}

mx.nd.cosh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cosh"]], environment(), list(...), out)
}

mx.nd.degrees <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["degrees"]], environment(), list(...), out)
}

mx.nd.depth.to.space <- function(data, block_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["depth_to_space"]], environment(), list(...), out)
}

mx.nd.diag <- function(data, k, axis1, axis2, ..., out = NULL) {
  .Call(C_nd_call, operators[["diag"]], environment(), list(...), out)
}

mx.nd.digamma <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["digamma"]], environment(), list(...), out)
}

mx.nd.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., out = NULL) {
  .Call(C_nd_call, operators[["dot"]], environment(), list(...), out)
}

mx.nd.elemwise.add <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_add"]], environment(), list(...), out)
}

mx.nd.elemwise.div <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_div"]], environment(), list(...), out)
}

mx.nd.elemwise.mul <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_mul"]], environment(), list(...), out)
}

mx.nd.elemwise.sub <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_sub"]], environment(), list(...), out)
}

mx.nd.erf <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["erf"]], environment(), list(...), out)
}

mx.nd.erfinv <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["erfinv"]], environment(), list(...), out)
}

mx.nd.exp <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["exp"]], environment(), list(...), out)
}

mx.nd.expand.dims <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["expand_dims"]], environment(), list(...), out)
}

mx.nd.expm1 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["expm1"]], environment(), list(...), out)
}

mx.nd.fill.element.0index <- function(lhs, mhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["fill_element_0index"]], environment(), list(...), out)
}

mx.nd.fix <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["fix"]], environment(), list(...), out)
}

mx.nd.floor <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["floor"]], environment(), list(...), out)
}

mx.nd.ftml.update <- function(weight, grad, d, v, z, lr, beta1, beta2, epsilon, t, wd,
  rescale_grad, clip_grad, ..., out = NULL) {
  .Call(C_nd_call, operators[["ftml_update"]], environment(), list(...), out)
}

mx.nd.ftrl.update <- function(weight, grad, z, n, lr, lamda1, beta, wd, rescale_grad,
  clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["ftrl_update"]], environment(), list(...), out)
}

mx.nd.gamma <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["gamma"]], environment(), list(...), out)
}

mx.nd.gammaln <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["gammaln"]], environment(), list(...), out)
}

mx.nd.gather.nd <- function(data, indices, ..., out = NULL) {
  .Call(C_nd_call, operators[["gather_nd"]], environment(), list(...), out)
}

mx.nd.hard.sigmoid <- function(data, alpha, beta, ..., out = NULL) {
  .Call(C_nd_call, operators[["hard_sigmoid"]], environment(), list(...), out)
}

mx.nd.im2col <- function(data, kernel, stride, dilate, pad, ..., out = NULL) {
  .Call(C_nd_call, operators[["im2col"]], environment(), list(...), out)
}

mx.nd.khatri.rao <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["khatri_rao"]], environment(), list(...), out)
}

mx.nd.lamb.update.phase1 <- function(weight, grad, mean, var, beta1, beta2, epsilon, t,
  bias_correction, wd, rescale_grad, clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["lamb_update_phase1"]], environment(), list(...), out)
}

mx.nd.lamb.update.phase2 <- function(weight, g, r1, r2, lr, lower_bound, upper_bound, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["lamb_update_phase2"]], environment(), list(...), out)
}

mx.nd.log <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log"]], environment(), list(...), out)
}

mx.nd.log10 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log10"]], environment(), list(...), out)
}

mx.nd.log1p <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log1p"]], environment(), list(...), out)
}

mx.nd.log2 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log2"]], environment(), list(...), out)
}

mx.nd.log.sigmoid <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log_sigmoid"]], environment(), list(...), out)
}

mx.nd.log.softmax <- function(data, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["log_softmax"]], environment(), list(...), out)
}

mx.nd.logical.not <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["logical_not"]], environment(), list(...), out)
}

mx.nd.make.loss <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["make_loss"]], environment(), list(...), out)
}

mx.nd.masked.log.softmax <- function(data, mask, axis, temperature, ..., out = NULL) {
  .Call(C_nd_call, operators[["masked_log_softmax"]], environment(), list(...), out)
}

mx.nd.masked.softmax <- function(data, mask, axis, temperature, ..., out = NULL) {
  .Call(C_nd_call, operators[["masked_softmax"]], environment(), list(...), out)
}

mx.nd.max <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["max"]], environment(), list(...), out)
}
mx.nd.max.axis <- mx.nd.max

mx.nd.mean <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["mean"]], environment(), list(...), out)
}

mx.nd.min <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["min"]], environment(), list(...), out)
}
mx.nd.min.axis <- mx.nd.min

mx.nd.mish <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["mish"]], environment(), list(...), out)
}

mx.nd.moments <- function(data, axes, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["moments"]], environment(), list(...), out)
}

mx.nd.mp.lamb.update.phase1 <- function(weight, grad, mean, var, weight32, beta1, beta2, epsilon,
  t, bias_correction, wd, rescale_grad, clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_lamb_update_phase1"]], environment(), list(...), out)
}

mx.nd.mp.lamb.update.phase2 <- function(weight, g, r1, r2, weight32, lr, lower_bound, upper_bound,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_lamb_update_phase2"]], environment(), list(...), out)
}

mx.nd.mp.nag.mom.update <- function(weight, grad, mom, weight32, lr, momentum, wd, rescale_grad,
  clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_nag_mom_update"]], environment(), list(...), out)
}

mx.nd.mp.sgd.mom.update <- function(weight, grad, mom, weight32, lr, momentum, wd, rescale_grad,
  clip_gradient, lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.mp.sgd.update <- function(weight, grad, weight32, lr, wd, rescale_grad, clip_gradient,
  lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.adam.update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_adam_update"]], environment(), list(...), out)
}

mx.nd.multi.all.finite <- function(..., init_output, out = NULL) {
  .Call(C_nd_call, operators[["multi_all_finite"]], environment(), list(...), out)
}

mx.nd.multi.lars <- function(lrs, weights_sum_sq, grads_sum_sq, wds, eta, eps, rescale_grad, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["multi_lars"]], environment(), list(...), out)
}

mx.nd.multi.mp.adam.update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_mp_adam_update"]], environment(), list(...), out)
}

mx.nd.multi.mp.sgd.mom.update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.multi.mp.sgd.update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights, out
  = NULL) {
  .Call(C_nd_call, operators[["multi_mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.sgd.mom.update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.multi.sgd.update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights, out =
  NULL) {
  .Call(C_nd_call, operators[["multi_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.sum.sq <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["multi_sum_sq"]], environment(), list(...), out)
}

mx.nd.nag.mom.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["nag_mom_update"]], environment(), list(...), out)
}

mx.nd.nanprod <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["nanprod"]], environment(), list(...), out)
}

mx.nd.nansum <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["nansum"]], environment(), list(...), out)
}

mx.nd.negative <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["negative"]], environment(), list(...), out)
}

mx.nd.norm <- function(data, ord, axis, out_dtype, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["norm"]], environment(), list(...), out)
}

mx.nd.one.hot <- function(indices, depth, on_value, off_value, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["one_hot"]], environment(), list(...), out)
}

mx.nd.ones.like <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["ones_like"]], environment(), list(...), out)
}

mx.nd.pick <- function(data, index, axis, keepdims, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["pick"]], environment(), list(...), out)
}
mx.nd.choose.element.0index <- mx.nd.pick

mx.nd.preloaded.multi.mp.sgd.mom.update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.mp.sgd.update <- function(..., rescale_grad, clip_gradient, num_weights, out
  = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.sgd.mom.update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.sgd.update <- function(..., rescale_grad, clip_gradient, num_weights, out =
  NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_sgd_update"]], environment(), list(...), out)
}

mx.nd.prod <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["prod"]], environment(), list(...), out)
}

mx.nd.radians <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["radians"]], environment(), list(...), out)
}

mx.nd.rcbrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rcbrt"]], environment(), list(...), out)
}

mx.nd.reciprocal <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["reciprocal"]], environment(), list(...), out)
}

mx.nd.relu <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["relu"]], environment(), list(...), out)
}

mx.nd.repeat <- function(data, repeats, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["repeat"]], environment(), list(...), out)
}

mx.nd.reset.arrays <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["reset_arrays"]], environment(), list(...), out)
}

mx.nd.reshape.like <- function(lhs, rhs, lhs_begin, lhs_end, rhs_begin, rhs_end, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["reshape_like"]], environment(), list(...), out)
}

mx.nd.reverse <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["reverse"]], environment(), list(...), out)
}
mx.nd.flip <- mx.nd.reverse

mx.nd.rint <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rint"]], environment(), list(...), out)
}

mx.nd.rmsprop.update <- function(weight, grad, n, lr, gamma1, epsilon, wd, rescale_grad,
  clip_gradient, clip_weights, ..., out = NULL) {
  .Call(C_nd_call, operators[["rmsprop_update"]], environment(), list(...), out)
}

mx.nd.rmspropalex.update <- function(weight, grad, n, g, delta, lr, gamma1, gamma2, epsilon, wd,
  rescale_grad, clip_gradient, clip_weights, ..., out = NULL) {
  .Call(C_nd_call, operators[["rmspropalex_update"]], environment(), list(...), out)
}

mx.nd.round <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["round"]], environment(), list(...), out)
}

mx.nd.rsqrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rsqrt"]], environment(), list(...), out)
}

mx.nd.scatter.nd <- function(data, indices, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["scatter_nd"]], environment(), list(...), out)
}

mx.nd.sgd.mom.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.sgd.update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, lazy_update, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["sgd_update"]], environment(), list(...), out)
}

mx.nd.shape.array <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["shape_array"]], environment(), list(...), out)
}

mx.nd.sigmoid <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sigmoid"]], environment(), list(...), out)
}

mx.nd.sign <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sign"]], environment(), list(...), out)
}

mx.nd.signsgd.update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["signsgd_update"]], environment(), list(...), out)
}

mx.nd.signum.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  wd_lh, ..., out = NULL) {
  .Call(C_nd_call, operators[["signum_update"]], environment(), list(...), out)
}

mx.nd.sin <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sin"]], environment(), list(...), out)
}

mx.nd.sinh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sinh"]], environment(), list(...), out)
}

mx.nd.size.array <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["size_array"]], environment(), list(...), out)
}

mx.nd.slice <- function(data, begin, end, step, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice"]], environment(), list(...), out)
}
mx.nd.crop <- mx.nd.slice

mx.nd.slice.axis <- function(data, axis, begin, end, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice_axis"]], environment(), list(...), out)
}

mx.nd.slice.like <- function(data, shape_like, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice_like"]], environment(), list(...), out)
}

mx.nd.smooth.l1 <- function(data, scalar, is_int, ..., out = NULL) {
  .Call(C_nd_call, operators[["smooth_l1"]], environment(), list(...), out)
}

mx.nd.softmax <- function(data, length, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmax"]], environment(), list(...), out)
}

mx.nd.softmax.cross.entropy <- function(data, label, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmax_cross_entropy"]], environment(), list(...), out)
}

mx.nd.softmin <- function(data, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmin"]], environment(), list(...), out)
}

mx.nd.softsign <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["softsign"]], environment(), list(...), out)
}

mx.nd.sort <- function(data, axis, is_ascend, ..., out = NULL) {
  .Call(C_nd_call, operators[["sort"]], environment(), list(...), out)
}

mx.nd.space.to.depth <- function(data, block_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["space_to_depth"]], environment(), list(...), out)
}

mx.nd.sqrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sqrt"]], environment(), list(...), out)
}

mx.nd.square <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["square"]], environment(), list(...), out)
}

mx.nd.squeeze <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["squeeze"]], environment(), list(...), out)
}

mx.nd.stack <- function(..., axis, out = NULL) {
  .Call(C_nd_call, operators[["stack"]], environment(), list(...), out)
}

mx.nd.sum <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["sum"]], environment(), list(...), out)
}
mx.nd.sum.axis <- mx.nd.sum

mx.nd.take <- function(a, indices, axis, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["take"]], environment(), list(...), out)
}

mx.nd.tan <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["tan"]], environment(), list(...), out)
}

mx.nd.tanh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["tanh"]], environment(), list(...), out)
}

mx.nd.tile <- function(data, reps, ..., out = NULL) {
  .Call(C_nd_call, operators[["tile"]], environment(), list(...), out)
}

mx.nd.topk <- function(data, axis, k, ret_typ, is_ascend, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["topk"]], environment(), list(...), out)
}

mx.nd.transpose <- function(data, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["transpose"]], environment(), list(...), out)
}

mx.nd.trunc <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["trunc"]], environment(), list(...), out)
}

mx.nd.where <- function(condition, x, y, ..., out = NULL) {
  .Call(C_nd_call, operators[["where"]], environment(), list(...), out)
}

mx.nd.zeros.like <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["zeros_like"]], environment(), list(...), out)
}
