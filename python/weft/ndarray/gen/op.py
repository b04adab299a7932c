"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator

__all__ = [
    "Activation",
    "BatchNorm",
    "BatchNorm_v1",
    "BilinearSampler",
    "BlockGrad",
    "stop_gradient",
    "CTCLoss",
    "ctc_loss",
    "Cast",
    "cast",
    "Concat",
    "concat",
    "Convolution",
    "Convolution_v1",
    "Correlation",
    "Crop",
    "Deconvolution",
    "Dropout",
    "Embedding",
    "Flatten",
    "flatten",
    "FullyConnected",
    "GridGenerator",
    "GroupNorm",
    "IdentityAttachKLSparseReg",
    "InstanceNorm",
    "L2Normalization",
    "LRN",
    "LayerNorm",
    "LeakyReLU",
    "LinearRegressionOutput",
    "LogisticRegressionOutput",
    "MAERegressionOutput",
    "MakeLoss",
    "Pad",
    "pad",
    "Pooling",
    "Pooling_v1",
    "RNN",
    "ROIPooling",
    "Reshape",
    "reshape",
    "SVMOutput",
    "SequenceLast",
    "SequenceMask",
    "SequenceReverse",
    "SliceChannel",
    "split",
    "SoftmaxActivation",
    "SoftmaxOutput",
    "Softmax",
    "SpatialTransformer",
    "SwapAxis",
    "swapaxes",
    "UpSampling",
    "identity",
    "linalg_det",
    "linalg_extractdiag",
    "linalg_extracttrian",
    "linalg_gelqf",
    "linalg_gemm",
    "linalg_gemm2",
    "linalg_inverse",
    "linalg_makediag",
    "linalg_maketrian",
    "linalg_potrf",
    "linalg_potri",
    "linalg_slogdet",
    "linalg_sumlogdiag",
    "linalg_syevd",
    "linalg_syrk",
    "linalg_trmm",
    "linalg_trsm",
    "cumsum",
    "random_exponential",
    "random_gamma",
    "random_generalized_negative_binomial",
    "random_negative_binomial",
    "normal",
    "random_normal",
    "random_pdf_dirichlet",
    "random_pdf_exponential",
    "random_pdf_gamma",
    "random_pdf_generalized_negative_binomial",
    "random_pdf_negative_binomial",
    "random_pdf_normal",
    "random_pdf_poisson",
    "random_pdf_uniform",
    "random_poisson",
    "random_randint",
    "random_uniform",
    "uniform",
    "ravel_multi_index",
    "sample_exponential",
    "sample_gamma",
    "sample_generalized_negative_binomial",
    "sample_multinomial",
    "sample_negative_binomial",
    "sample_normal",
    "sample_poisson",
    "sample_uniform",
    "shuffle",
    "unravel_index",
    "abs",
    "adam_update",
    "add_n",
    "ElementWiseSum",
    "all_finite",
    "amp_cast",
    "amp_multicast",
    "arccos",
    "arccosh",
    "arcsin",
    "arcsinh",
    "arctan",
    "arctanh",
    "argmax",
    "argmax_channel",
    "argmin",
    "argsort",
    "batch_dot",
    "batch_take",
    "broadcast_add",
    "broadcast_plus",
    "broadcast_axis",
    "broadcast_axes",
    "broadcast_div",
    "broadcast_equal",
    "broadcast_greater",
    "broadcast_greater_equal",
    "broadcast_hypot",
    "broadcast_lesser",
    "broadcast_lesser_equal",
    "broadcast_like",
    "broadcast_logical_and",
    "broadcast_logical_or",
    "broadcast_logical_xor",
    "broadcast_maximum",
    "broadcast_minimum",
    "broadcast_mod",
    "broadcast_mul",
    "broadcast_not_equal",
    "broadcast_power",
    "broadcast_sub",
    "broadcast_minus",
    "broadcast_to",
    "cbrt",
    "ceil",
    "clip",
    "col2im",
    "cos",
    "cosh",
    "degrees",
    "depth_to_space",
    "diag",
    "digamma",
    "dot",
    "elemwise_add",
    "elemwise_div",
    "elemwise_mul",
    "elemwise_sub",
    "erf",
    "erfinv",
    "exp",
    "expand_dims",
    "expm1",
    "fill_element_0index",
    "fix",
    "floor",
    "ftml_update",
    "ftrl_update",
    "gamma",
    "gammaln",
    "gather_nd",
    "hard_sigmoid",
    "im2col",
    "khatri_rao",
    "lamb_update_phase1",
    "lamb_update_phase2",
    "log",
    "log10",
    "log1p",
    "log2",
    "log_sigmoid",
    "log_softmax",
    "logical_not",
    "make_loss",
    "masked_log_softmax",
    "masked_softmax",
    "max",
    "max_axis",
    "mean",
    "min",
    "min_axis",
    "mish",
    "moments",
    "mp_lamb_update_phase1",
    "mp_lamb_update_phase2",
    "mp_nag_mom_update",
    "mp_sgd_mom_update",
    "mp_sgd_update",
    "multi_adam_update",
    "multi_all_finite",
    "multi_lars",
    "multi_mp_adam_update",
    "multi_mp_sgd_mom_update",
    "multi_mp_sgd_update",
    "multi_sgd_mom_update",
    "multi_sgd_update",
    "multi_sum_sq",
    "nag_mom_update",
    "nanprod",
    "nansum",
    "negative",
    "norm",
    "one_hot",
    "ones_like",
    "pick",
    "choose_element_0index",
    "preloaded_multi_mp_sgd_mom_update",
    "preloaded_multi_mp_sgd_update",
    "preloaded_multi_sgd_mom_update",
    "preloaded_multi_sgd_update",
    "prod",
    "radians",
    "rcbrt",
    "reciprocal",
    "relu",
    "repeat",
    "reset_arrays",
    "reshape_like",
    "reverse",
    "flip",
    "rint",
    "rmsprop_update",
    "rmspropalex_update",
    "round",
    "rsqrt",
    "scatter_nd",
    "sgd_mom_update",
    "sgd_update",
    "shape_array",
    "sigmoid",
    "sign",
    "signsgd_update",
    "signum_update",
    "sin",
    "sinh",
    "size_array",
    "slice",
    "crop",
    "slice_axis",
    "slice_like",
    "smooth_l1",
    "softmax",
    "softmax_cross_entropy",
    "softmin",
    "softsign",
    "sort",
    "space_to_depth",
    "sqrt",
    "square",
    "squeeze",
    "stack",
    "sum",
    "sum_axis",
    "take",
    "tan",
    "tanh",
    "tile",
    "topk",
    "transpose",
    "trunc",
    "where",
    "zeros_like",
]

_Activation_op = _Operator('Activation', ('act_type',), ('data',))
_BatchNorm_op = _Operator('BatchNorm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))
_BatchNorm_v1_op = _Operator('BatchNorm_v1', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))
_BilinearSampler_op = _Operator('BilinearSampler', ('cudnn_off',), ('data', 'grid'))
_BlockGrad_op = _Operator('BlockGrad', (), ('data',))
_CTCLoss_op = _Operator('CTCLoss', ('use_data_lengths', 'use_label_lengths', 'blank_label'), ('data', 'label', 'data_lengths', 'label_lengths'))
_Cast_op = _Operator('Cast', ('dtype',), ('data',))
_Concat_op = _Operator('Concat', ('dim',), ('data',))
_Convolution_op = _Operator('Convolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias'))
_Correlation_op = _Operator('Correlation', ('kernel_size', 'max_displacement', 'stride1', 'stride2', 'pad_size', 'is_multiply'), ('data1', 'data2'))
_Crop_op = _Operator('Crop', ('offset', 'h_w', 'center_crop'), ('data',))
_Deconvolution_op = _Operator('Deconvolution', ('kernel', 'stride', 'dilate', 'pad', 'adj', 'target_shape', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias'))
_Dropout_op = _Operator('Dropout', ('p', 'mode', 'axes', 'cudnn_off'), ('data',))
_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))
_Flatten_op = _Operator('Flatten', (), ('data',))
_FullyConnected_op = _Operator('FullyConnected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias'))
_GridGenerator_op = _Operator('GridGenerator', ('transform_type', 'target_shape'), ('data',))
_GroupNorm_op = _Operator('GroupNorm', ('num_groups', 'eps', 'output_mean_var'), ('data', 'gamma', 'beta'))
_IdentityAttachKLSparseReg_op = _Operator('IdentityAttachKLSparseReg', ('sparseness_target', 'penalty', 'momentum'), ('data', 'moving_avg'))
_InstanceNorm_op = _Operator('InstanceNorm', ('eps',), ('data', 'gamma', 'beta'))
_L2Normalization_op = _Operator('L2Normalization', ('eps', 'mode'), ('data',))
_LRN_op = _Operator('LRN', ('alpha', 'beta', 'knorm', 'nsize'), ('data',))
_LayerNorm_op = _Operator('LayerNorm', ('axis', 'eps', 'output_mean_var'), ('data', 'gamma', 'beta'))
_LeakyReLU_op = _Operator('LeakyReLU', ('act_type', 'slope', 'lower_bound', 'upper_bound'), ('data', 'gamma'))
_LinearRegressionOutput_op = _Operator('LinearRegressionOutput', ('grad_scale',), ('data', 'label'))
_LogisticRegressionOutput_op = _Operator('LogisticRegressionOutput', ('grad_scale',), ('data', 'label'))
_MAERegressionOutput_op = _Operator('MAERegressionOutput', ('grad_scale',), ('data', 'label'))
_MakeLoss_op = _Operator('MakeLoss', ('grad_scale', 'valid_thresh', 'normalization'), ('data',))
_Pad_op = _Operator('Pad', ('mode', 'pad_width', 'constant_value'), ('data',))
_Pooling_op = _Operator('Pooling', ('kernel', 'pool_type', 'global_pool', 'cudnn_off', 'pooling_convention', 'stride', 'pad', 'p_value', 'count_include_pad', 'layout'), ('data',))
_RNN_op = _Operator('RNN', ('state_size', 'num_layers', 'bidirectional', 'mode', 'p', 'state_outputs', 'projection_size', 'lstm_state_clip_min', 'lstm_state_clip_max', 'lstm_state_clip_nan', 'use_sequence_length'), ('data', 'parameters', 'state', 'state_cell', 'sequence_length'))
_ROIPooling_op = _Operator('ROIPooling', ('pooled_size', 'spatial_scale'), ('data', 'rois'))
_Reshape_op = _Operator('Reshape', ('shape', 'reverse', 'target_shape', 'keep_highest'), ('data',))
_SVMOutput_op = _Operator('SVMOutput', ('margin', 'regularization_coefficient', 'use_linear'), ('data', 'label'))
_SequenceLast_op = _Operator('SequenceLast', ('use_sequence_length', 'axis'), ('data', 'sequence_length'))
_SequenceMask_op = _Operator('SequenceMask', ('use_sequence_length', 'value', 'axis'), ('data', 'sequence_length'))
_SequenceReverse_op = _Operator('SequenceReverse', ('use_sequence_length', 'axis'), ('data', 'sequence_length'))
_SliceChannel_op = _Operator('SliceChannel', ('num_outputs', 'axis', 'squeeze_axis'), ('data',))
_SoftmaxActivation_op = _Operator('SoftmaxActivation', ('mode',), ('data',))
_SoftmaxOutput_op = _Operator('SoftmaxOutput', ('grad_scale', 'ignore_label', 'multi_output', 'use_ignore', 'preserve_shape', 'normalization', 'out_grad', 'smooth_alpha'), ('data', 'label'))
_SpatialTransformer_op = _Operator('SpatialTransformer', ('target_shape', 'transform_type', 'sampler_type', 'cudnn_off'), ('data', 'loc'))
_SwapAxis_op = _Operator('SwapAxis', ('dim1', 'dim2'), ('data',))
_UpSampling_op = _Operator('UpSampling', ('scale', 'num_filter', 'sample_type', 'multi_input_mode', 'workspace'), ('data',))
_copy_op = _Operator('_copy', (), ('data',))
_linalg_det_op = _Operator('_linalg_det', (), ('A',))
_linalg_extractdiag_op = _Operator('_linalg_extractdiag', ('offset',), ('A',))
_linalg_extracttrian_op = _Operator('_linalg_extracttrian', ('offset', 'lower'), ('A',))
_linalg_gelqf_op = _Operator('_linalg_gelqf', (), ('A',))
_linalg_gemm_op = _Operator('_linalg_gemm', ('transpose_a', 'transpose_b', 'alpha', 'beta', 'axis'), ('A', 'B', 'C'))
_linalg_gemm2_op = _Operator('_linalg_gemm2', ('transpose_a', 'transpose_b', 'alpha', 'axis'), ('A', 'B'))
_linalg_inverse_op = _Operator('_linalg_inverse', (), ('A',))
_linalg_makediag_op = _Operator('_linalg_makediag', ('offset',), ('A',))
_linalg_maketrian_op = _Operator('_linalg_maketrian', ('offset', 'lower'), ('A',))
_linalg_potrf_op = _Operator('_linalg_potrf', (), ('A',))
_linalg_potri_op = _Operator('_linalg_potri', (), ('A',))
_linalg_slogdet_op = _Operator('_linalg_slogdet', (), ('A',))
_linalg_sumlogdiag_op = _Operator('_linalg_sumlogdiag', (), ('A',))
_linalg_syevd_op = _Operator('_linalg_syevd', (), ('A',))
_linalg_syrk_op = _Operator('_linalg_syrk', ('transpose', 'alpha'), ('A',))
_linalg_trmm_op = _Operator('_linalg_trmm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))
_linalg_trsm_op = _Operator('_linalg_trsm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))
_np_cumsum_op = _Operator('_np_cumsum', ('axis', 'dtype'), ('a',))
_random_exponential_op = _Operator('_random_exponential', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_gamma_op = _Operator('_random_gamma', ('alpha', 'beta', 'shape', 'ctx', 'dtype'), ())
_random_generalized_negative_binomial_op = _Operator('_random_generalized_negative_binomial', ('mu', 'alpha', 'shape', 'ctx', 'dtype'), ())
_random_negative_binomial_op = _Operator('_random_negative_binomial', ('k', 'p', 'shape', 'ctx', 'dtype'), ())
_random_normal_op = _Operator('_random_normal', ('loc', 'scale', 'shape', 'ctx', 'dtype'), ())
_random_pdf_dirichlet_op = _Operator('_random_pdf_dirichlet', ('is_log',), ('sample', 'alpha'))
_random_pdf_exponential_op = _Operator('_random_pdf_exponential', ('is_log',), ('sample', 'lam'))
_random_pdf_gamma_op = _Operator('_random_pdf_gamma', ('is_log',), ('sample', 'alpha', 'beta'))
_random_pdf_generalized_negative_binomial_op = _Operator('_random_pdf_generalized_negative_binomial', ('is_log',), ('sample', 'mu', 'alpha'))
_random_pdf_negative_binomial_op = _Operator('_random_pdf_negative_binomial', ('is_log',), ('sample', 'k', 'p'))
_random_pdf_normal_op = _Operator('_random_pdf_normal', ('is_log',), ('sample', 'mu', 'sigma'))
_random_pdf_poisson_op = _Operator('_random_pdf_poisson', ('is_log',), ('sample', 'lam'))
_random_pdf_uniform_op = _Operator('_random_pdf_uniform', ('is_log',), ('sample', 'low', 'high'))
_random_poisson_op = _Operator('_random_poisson', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_randint_op = _Operator('_random_randint', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_random_uniform_op = _Operator('_random_uniform', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_ravel_multi_index_op = _Operator('_ravel_multi_index', ('shape',), ('data',))
_sample_exponential_op = _Operator('_sample_exponential', ('shape', 'dtype'), ('lam',))
_sample_gamma_op = _Operator('_sample_gamma', ('shape', 'dtype'), ('alpha', 'beta'))
_sample_generalized_negative_binomial_op = _Operator('_sample_generalized_negative_binomial', ('shape', 'dtype'), ('mu', 'alpha'))
_sample_multinomial_op = _Operator('_sample_multinomial', ('shape', 'get_prob', 'dtype'), ('data',))
_sample_negative_binomial_op = _Operator('_sample_negative_binomial', ('shape', 'dtype'), ('k', 'p'))
_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))
_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))
_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))
_shuffle_op = _Operator('_shuffle', (), ('data',))
_unravel_index_op = _Operator('_unravel_index', ('shape',), ('data',))
_abs_op = _Operator('abs', (), ('data',))
_adam_update_op = _Operator('adam_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mean', 'var'))
_add_n_op = _Operator('add_n', (), ('args',))
_all_finite_op = _Operator('all_finite', ('init_output',), ('data',))
_amp_cast_op = _Operator('amp_cast', ('dtype',), ('data',))
_amp_multicast_op = _Operator('amp_multicast', ('cast_narrow', 'num_outputs'), ('data',))
_arccos_op = _Operator('arccos', (), ('data',))
_arccosh_op = _Operator('arccosh', (), ('data',))
_arcsin_op = _Operator('arcsin', (), ('data',))
_arcsinh_op = _Operator('arcsinh', (), ('data',))
_arctan_op = _Operator('arctan', (), ('data',))
_arctanh_op = _Operator('arctanh', (), ('data',))
_argmax_op = _Operator('argmax', ('axis', 'keepdims'), ('data',))
_argmax_channel_op = _Operator('argmax_channel', (), ('data',))
_argmin_op = _Operator('argmin', ('axis', 'keepdims'), ('data',))
_argsort_op = _Operator('argsort', ('axis', 'is_ascend', 'dtype'), ('data',))
_batch_dot_op = _Operator('batch_dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))
_batch_take_op = _Operator('batch_take', (), ('a', 'indices'))
_broadcast_add_op = _Operator('broadcast_add', (), ('lhs', 'rhs'))
_broadcast_axis_op = _Operator('broadcast_axis', ('axis', 'size'), ('data',))
_broadcast_div_op = _Operator('broadcast_div', (), ('lhs', 'rhs'))
_broadcast_equal_op = _Operator('broadcast_equal', (), ('lhs', 'rhs'))
_broadcast_greater_op = _Operator('broadcast_greater', (), ('lhs', 'rhs'))
_broadcast_greater_equal_op = _Operator('broadcast_greater_equal', (), ('lhs', 'rhs'))
_broadcast_hypot_op = _Operator('broadcast_hypot', (), ('lhs', 'rhs'))
_broadcast_lesser_op = _Operator('broadcast_lesser', (), ('lhs', 'rhs'))
_broadcast_lesser_equal_op = _Operator('broadcast_lesser_equal', (), ('lhs', 'rhs'))
_broadcast_like_op = _Operator('broadcast_like', ('lhs_axes', 'rhs_axes'), ('lhs', 'rhs'))
_broadcast_logical_and_op = _Operator('broadcast_logical_and', (), ('lhs', 'rhs'))
_broadcast_logical_or_op = _Operator('broadcast_logical_or', (), ('lhs', 'rhs'))
_broadcast_logical_xor_op = _Operator('broadcast_logical_xor', (), ('lhs', 'rhs'))
_broadcast_maximum_op = _Operator('broadcast_maximum', (), ('lhs', 'rhs'))
_broadcast_minimum_op = _Operator('broadcast_minimum', (), ('lhs', 'rhs'))
_broadcast_mod_op = _Operator('broadcast_mod', (), ('lhs', 'rhs'))
_broadcast_mul_op = _Operator('broadcast_mul', (), ('lhs', 'rhs'))
_broadcast_not_equal_op = _Operator('broadcast_not_equal', (), ('lhs', 'rhs'))
_broadcast_power_op = _Operator('broadcast_power', (), ('lhs', 'rhs'))
_broadcast_sub_op = _Operator('broadcast_sub', (), ('lhs', 'rhs'))
_broadcast_to_op = _Operator('broadcast_to', ('shape',), ('data',))
_cbrt_op = _Operator('cbrt', (), ('data',))
_ceil_op = _Operator('ceil', (), ('data',))
_clip_op = _Operator('clip', ('a_min', 'a_max'), ('data',))
_col2im_op = _Operator('col2im', ('output_size', 'kernel', 'stride', 'dilate', 'pad'), ('data',))
_cos_op = _Operator('cos', (), ('data',))
_cosh_op = _Operator('cosh', (), ('data',))
_degrees_op = _Operator('degrees', (), ('data',))
_depth_to_space_op = _Operator('depth_to_space', ('block_size',), ('data',))
_diag_op = _Operator('diag', ('k', 'axis1', 'axis2'), ('data',))
_digamma_op = _Operator('digamma', (), ('data',))
_dot_op = _Operator('dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))
_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))
_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))
_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))
_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))
_erf_op = _Operator('erf', (), ('data',))
_erfinv_op = _Operator('erfinv', (), ('data',))
_exp_op = _Operator('exp', (), ('data',))
_expand_dims_op = _Operator('expand_dims', ('axis',), ('data',))
_expm1_op = _Operator('expm1', (), ('data',))
_fill_element_0index_op = _Operator('fill_element_0index', (), ('lhs', 'mhs', 'rhs'))
_fix_op = _Operator('fix', (), ('data',))
_floor_op = _Operator('floor', (), ('data',))
_ftml_update_op = _Operator('ftml_update', ('lr', 'beta1', 'beta2', 'epsilon', 't', 'wd', 'rescale_grad', 'clip_grad'), ('weight', 'grad', 'd', 'v', 'z'))
_ftrl_update_op = _Operator('ftrl_update', ('lr', 'lamda1', 'beta', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'z', 'n'))
_gamma_op = _Operator('gamma', (), ('data',))
_gammaln_op = _Operator('gammaln', (), ('data',))
_gather_nd_op = _Operator('gather_nd', (), ('data', 'indices'))
_hard_sigmoid_op = _Operator('hard_sigmoid', ('alpha', 'beta'), ('data',))
_im2col_op = _Operator('im2col', ('kernel', 'stride', 'dilate', 'pad'), ('data',))
_khatri_rao_op = _Operator('khatri_rao', (), ('args',))
_lamb_update_phase1_op = _Operator('lamb_update_phase1', ('beta1', 'beta2', 'epsilon', 't', 'bias_correction', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mean', 'var'))
_lamb_update_phase2_op = _Operator('lamb_update_phase2', ('lr', 'lower_bound', 'upper_bound'), ('weight', 'g', 'r1', 'r2'))
_log_op = _Operator('log', (), ('data',))
_log10_op = _Operator('log10', (), ('data',))
_log1p_op = _Operator('log1p', (), ('data',))
_log2_op = _Operator('log2', (), ('data',))
_log_sigmoid_op = _Operator('log_sigmoid', (), ('data',))
_log_softmax_op = _Operator('log_softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))
_logical_not_op = _Operator('logical_not', (), ('data',))
_make_loss_op = _Operator('make_loss', (), ('data',))
_masked_log_softmax_op = _Operator('masked_log_softmax', ('axis', 'temperature'), ('data', 'mask'))
_masked_softmax_op = _Operator('masked_softmax', ('axis', 'temperature'), ('data', 'mask'))
_max_op = _Operator('max', ('axis', 'keepdims', 'exclude'), ('data',))
_mean_op = _Operator('mean', ('axis', 'keepdims', 'exclude'), ('data',))
_min_op = _Operator('min', ('axis', 'keepdims', 'exclude'), ('data',))
_mish_op = _Operator('mish', (), ('data',))
_moments_op = _Operator('moments', ('axes', 'keepdims'), ('data',))
_mp_lamb_update_phase1_op = _Operator('mp_lamb_update_phase1', ('beta1', 'beta2', 'epsilon', 't', 'bias_correction', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'weight32'))
_mp_lamb_update_phase2_op = _Operator('mp_lamb_update_phase2', ('lr', 'lower_bound', 'upper_bound'), ('weight', 'g', 'r1', 'r2', 'weight32'))
_mp_nag_mom_update_op = _Operator('mp_nag_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mom', 'weight32'))
_mp_sgd_mom_update_op = _Operator('mp_sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom', 'weight32'))
_mp_sgd_update_op = _Operator('mp_sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'weight32'))
_multi_adam_update_op = _Operator('multi_adam_update', ('lrs', 'wds', 'beta1', 'beta2', 'epsilon', 'rescale_grad', 'clip_gradient', 'lazy_update', 'num_weights'), ('data',))
_multi_all_finite_op = _Operator('multi_all_finite', ('init_output',), ('data',))
_multi_lars_op = _Operator('multi_lars', ('eta', 'eps', 'rescale_grad'), ('lrs', 'weights_sum_sq', 'grads_sum_sq', 'wds'))
_multi_mp_adam_update_op = _Operator('multi_mp_adam_update', ('lrs', 'wds', 'beta1', 'beta2', 'epsilon', 'rescale_grad', 'clip_gradient', 'lazy_update', 'num_weights'), ('data',))
_multi_mp_sgd_mom_update_op = _Operator('multi_mp_sgd_mom_update', ('lrs', 'wds', 'momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_multi_mp_sgd_update_op = _Operator('multi_mp_sgd_update', ('lrs', 'wds', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_multi_sgd_mom_update_op = _Operator('multi_sgd_mom_update', ('lrs', 'wds', 'momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_multi_sgd_update_op = _Operator('multi_sgd_update', ('lrs', 'wds', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_multi_sum_sq_op = _Operator('multi_sum_sq', (), ('data',))
_nag_mom_update_op = _Operator('nag_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mom'))
_nanprod_op = _Operator('nanprod', ('axis', 'keepdims', 'exclude'), ('data',))
_nansum_op = _Operator('nansum', ('axis', 'keepdims', 'exclude'), ('data',))
_negative_op = _Operator('negative', (), ('data',))
_norm_op = _Operator('norm', ('ord', 'axis', 'out_dtype', 'keepdims'), ('data',))
_one_hot_op = _Operator('one_hot', ('depth', 'on_value', 'off_value', 'dtype'), ('indices',))
_ones_like_op = _Operator('ones_like', (), ('data',))
_pick_op = _Operator('pick', ('axis', 'keepdims', 'mode'), ('data', 'index'))
_preloaded_multi_mp_sgd_mom_update_op = _Operator('preloaded_multi_mp_sgd_mom_update', ('momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_preloaded_multi_mp_sgd_update_op = _Operator('preloaded_multi_mp_sgd_update', ('rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_preloaded_multi_sgd_mom_update_op = _Operator('preloaded_multi_sgd_mom_update', ('momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_preloaded_multi_sgd_update_op = _Operator('preloaded_multi_sgd_update', ('rescale_grad', 'clip_gradient', 'num_weights'), ('data',))
_prod_op = _Operator('prod', ('axis', 'keepdims', 'exclude'), ('data',))
_radians_op = _Operator('radians', (), ('data',))
_rcbrt_op = _Operator('rcbrt', (), ('data',))
_reciprocal_op = _Operator('reciprocal', (), ('data',))
_relu_op = _Operator('relu', (), ('data',))
_repeat_op = _Operator('repeat', ('repeats', 'axis'), ('data',))
_reset_arrays_op = _Operator('reset_arrays', (), ('data',))
_reshape_like_op = _Operator('reshape_like', ('lhs_begin', 'lhs_end', 'rhs_begin', 'rhs_end'), ('lhs', 'rhs'))
_reverse_op = _Operator('reverse', ('axis',), ('data',))
_rint_op = _Operator('rint', (), ('data',))
_rmsprop_update_op = _Operator('rmsprop_update', ('lr', 'gamma1', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'clip_weights'), ('weight', 'grad', 'n'))
_rmspropalex_update_op = _Operator('rmspropalex_update', ('lr', 'gamma1', 'gamma2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'clip_weights'), ('weight', 'grad', 'n', 'g', 'delta'))
_round_op = _Operator('round', (), ('data',))
_rsqrt_op = _Operator('rsqrt', (), ('data',))
_scatter_nd_op = _Operator('scatter_nd', ('shape',), ('data', 'indices'))
_sgd_mom_update_op = _Operator('sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom'))
_sgd_update_op = _Operator('sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad'))
_shape_array_op = _Operator('shape_array', (), ('data',))
_sigmoid_op = _Operator('sigmoid', (), ('data',))
_sign_op = _Operator('sign', (), ('data',))
_signsgd_update_op = _Operator('signsgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad'))
_signum_update_op = _Operator('signum_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'wd_lh'), ('weight', 'grad', 'mom'))
_sin_op = _Operator('sin', (), ('data',))
_sinh_op = _Operator('sinh', (), ('data',))
_size_array_op = _Operator('size_array', (), ('data',))
_slice_op = _Operator('slice', ('begin', 'end', 'step'), ('data',))
_slice_axis_op = _Operator('slice_axis', ('axis', 'begin', 'end'), ('data',))
_slice_like_op = _Operator('slice_like', ('axes',), ('data', 'shape_like'))
_smooth_l1_op = _Operator('smooth_l1', ('scalar', 'is_int'), ('data',))
_softmax_op = _Operator('softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data', 'length'))
_softmax_cross_entropy_op = _Operator('softmax_cross_entropy', (), ('data', 'label'))
_softmin_op = _Operator('softmin', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))
_softsign_op = _Operator('softsign', (), ('data',))
_sort_op = _Operator('sort', ('axis', 'is_ascend'), ('data',))
_space_to_depth_op = _Operator('space_to_depth', ('block_size',), ('data',))
_sqrt_op = _Operator('sqrt', (), ('data',))
_square_op = _Operator('square', (), ('data',))
_squeeze_op = _Operator('squeeze', ('axis',), ('data',))
_stack_op = _Operator('stack', ('axis',), ('data',))
_sum_op = _Operator('sum', ('axis', 'keepdims', 'exclude'), ('data',))
_take_op = _Operator('take', ('axis', 'mode'), ('a', 'indices'))
_tan_op = _Operator('tan', (), ('data',))
_tanh_op = _Operator('tanh', (), ('data',))
_tile_op = _Operator('tile', ('reps',), ('data',))
_topk_op = _Operator('topk', ('axis', 'k', 'ret_typ', 'is_ascend', 'dtype'), ('data',))
_transpose_op = _Operator('transpose', ('axes',), ('data',))
_trunc_op = _Operator('trunc', (), ('data',))
_where_op = _Operator('where', (), ('condition', 'x', 'y'))
_zeros_like_op = _Operator('zeros_like', (), ('data',))


def Activation(data=None, act_type=_U, out=None, name=None, **kwargs):
    """An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
    softsign x / (1 + |x|); tanh.

    Parameters
    ----------
    data : NDArray
        Any shape.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Activation_op((data, ), (act_type, ), out, kwargs)


def BatchNorm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, out=None, name=None, **kwargs):
    """(data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
    variance are those of the batch, and the running statistics become momentum old + (1 -
    momentum) batch; otherwise they are the running statistics.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and 1 / sqrt(variance + eps) are results, too.
    axis : int, default 1
        The axis of the channels.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    min_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    max_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _BatchNorm_op((data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ), out, kwargs)


def BatchNorm_v1(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, out=None, name=None, **kwargs):
    """BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and the variances are results, too.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _BatchNorm_v1_op((data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, ), out, kwargs)


def BilinearSampler(data=None, grid=None, cudnn_off=_U, out=None, name=None, **kwargs):
    """Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
    count as 0.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    grid : NDArray
        Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at
        the first pixel of data to 1 at the last. NaN gives NaN.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _BilinearSampler_op((data, grid, ), (cudnn_off, ), out, kwargs)


def BlockGrad(data=None, out=None, name=None, **kwargs):
    """The input; no gradient flows through it.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _BlockGrad_op.call(data)
    return _BlockGrad_op((data, ), (), out, kwargs)

stop_gradient = BlockGrad


def CTCLoss(data=None, label=None, data_lengths=None, label_lengths=None, use_data_lengths=_U, use_label_lengths=_U, blank_label=_U, out=None, name=None, **kwargs):
    """Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    probability that the softmax of data emits the labels, over all ways to align them with the
    steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.

    Parameters
    ----------
    data : NDArray
        Scores before the softmax, shape (steps, batch, classes).
    label : NDArray
        Classes of the labels, shape (batch, longest).
    data_lengths : NDArray, optional
        With use_data_lengths: steps of each sample, shape (batch,).
    label_lengths : NDArray, optional
        With use_label_lengths: labels of each sample, shape (batch,).
    use_data_lengths : bool, default False
        Whether samples end at their data_lengths.
    use_label_lengths : bool, default False
        Whether label_lengths says how many labels count; otherwise those before the first
        padding, which is 0 with the blank first and -1 with the blank last.
    blank_label : {'first', 'last'}, default first
        Which class is the blank.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _CTCLoss_op((data, label, data_lengths, label_lengths, ), (use_data_lengths, use_label_lengths, blank_label, ), out, kwargs)

ctc_loss = CTCLoss


def Cast(data=None, dtype=_U, out=None, name=None, **kwargs):
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Cast_op((data, ), (dtype, ), out, kwargs)

cast = Cast


def Concat(*data, dim=_U, out=None, name=None, **kwargs):
    """The inputs one after the other along an axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _Concat_op(data, (dim, ), out, kwargs)

concat = Concat


def Convolution(data=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, out=None, name=None, **kwargs):
    """Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
    2 pad - dilate (kernel - 1) - 1) / stride) + 1.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group) with a channels-last layout.
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Convolution_op((data, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), out, kwargs)

Convolution_v1 = Convolution


def Correlation(data1=None, data2=None, kernel_size=_U, max_displacement=_U, stride1=_U, stride2=_U, pad_size=_U, is_multiply=_U, out=None, name=None, **kwargs):
    """Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
    row, is the mean over the patch and the channels of the products of the first image with the
    second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
    stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
    stride1).

    Parameters
    ----------
    data1 : NDArray
        Shape (batch, channels, height, width), floating point.
    data2 : NDArray
        The same shape.
    kernel_size : int, default 1
        Side of a patch, odd.
    max_displacement : int, default 1
        How far the second image is moved.
    stride1 : int, default 1
        Step between patches.
    stride2 : int, default 1
        Step between displacements.
    pad_size : int, default 0
        Zeros around the images.
    is_multiply : bool, default True
        Products; otherwise absolute differences.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Correlation_op((data1, data2, ), (kernel_size, max_displacement, stride1, stride2, pad_size, is_multiply, ), out, kwargs)


def Crop(*data, offset=_U, h_w=_U, center_crop=_U, out=None, name=None, **kwargs):
    """A rectangle out of images: of size h_w, or of the size of a second array.

    Parameters
    ----------
    *data : NDArray
        Images (batch, channels, height, width), and optionally an array with 4 axes whose
        height and width the result gets.
    offset : shape, default (0, 0)
        Row and column of its first pixel.
    h_w : shape, default (0, 0)
        With one input: height and width.
    center_crop : bool, default False
        Whether it lies in the centre, whatever offset says.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _Crop_op(data, (offset, h_w, center_crop, ), out, kwargs)


def Deconvolution(data=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, adj=_U, target_shape=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, out=None, name=None, **kwargs):
    """Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
    space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : NDArray
        Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
        num_filter / num_group) with a channels-last layout.
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window in the result; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        What is cropped at either side; default 0.
    adj : shape, default ()
        What is added behind, less than stride; default 0.
    target_shape : shape, default ()
        Space of the result, instead of pad and adj.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    no_bias : bool, default True
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Deconvolution_op((data, weight, bias, ), (kernel, stride, dilate, pad, adj, target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), out, kwargs)


def Dropout(data=None, p=_U, mode=_U, axes=_U, cudnn_off=_U, out=None, name=None, **kwargs):
    """Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
    of training, data itself.

    Parameters
    ----------
    data : NDArray
        A floating array.
    p : float, default 0.5
        Probability of zero, in [0, 1].
    mode : {'always', 'training'}, default training
        Drop in training only, or always.
    axes : shape, default ()
        Axes along which all elements share one draw.
    cudnn_off : bool, default False
        Accepted for compatibility; it has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Dropout_op((data, ), (p, mode, axes, cudnn_off, ), out, kwargs)


def Embedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, out=None, name=None, **kwargs):
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Embedding_op((data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), out, kwargs)


def Flatten(data=None, out=None, name=None, **kwargs):
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : NDArray
        An array with at least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _Flatten_op.call(data)
    return _Flatten_op((data, ), (), out, kwargs)

flatten = Flatten


def FullyConnected(data=None, weight=None, bias=None, num_hidden=_U, no_bias=_U, flatten=_U, out=None, name=None, **kwargs):
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : NDArray
        Shape (num_hidden, units).
    bias : NDArray, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _FullyConnected_op((data, weight, bias, ), (num_hidden, no_bias, flatten, ), out, kwargs)


def GridGenerator(data=None, transform_type=_U, target_shape=_U, out=None, name=None, **kwargs):
    """Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    the first pixel to 1 at the last; 0 where there is one alone.

    Parameters
    ----------
    data : NDArray
        affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
        distances in pixels to add to each position, shape (batch, 2, height, width), columns
        first.
    transform_type : {'affine', 'warp'}, required
        What data says.
    target_shape : shape, default (0, 0)
        affine: height and width of the grid.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _GridGenerator_op((data, ), (transform_type, target_shape, ), out, kwargs)


def GroupNorm(data=None, gamma=None, beta=None, num_groups=_U, eps=_U, output_mean_var=_U, out=None, name=None, **kwargs):
    """Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
    group and all positions, then gamma and beta of the group.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    gamma : NDArray
        Scale, shape (num_groups,).
    beta : NDArray
        Shift, shape (num_groups,).
    num_groups : int, default 1
        Number of groups, a divisor of the number of channels.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _GroupNorm_op((data, gamma, beta, ), (num_groups, eps, output_mean_var, ), out, kwargs)


def IdentityAttachKLSparseReg(data=None, moving_avg=None, sparseness_target=_U, penalty=_U, momentum=_U, out=None, name=None, **kwargs):
    """The data itself; to its gradient that of penalty KL(p || q) is added, with p the
    sparseness_target and q the running average of each unit's activity, as if q were the activity
    itself.

    Parameters
    ----------
    data : NDArray
        Activities between 0 and 1, shape (batch, units).
    moving_avg : NDArray
        Running average, shape (units,); updated in training.
    sparseness_target : float, default 0.1
        The activity that is wanted.
    penalty : float, default 0.001
        Weight of the penalty.
    momentum : float, default 0.9
        Weight of the old running average.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _IdentityAttachKLSparseReg_op((data, moving_avg, ), (sparseness_target, penalty, momentum, ), out, kwargs)


def InstanceNorm(data=None, gamma=None, beta=None, eps=_U, out=None, name=None, **kwargs):
    """Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
    positions, then gamma and beta of the channel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    eps : float, default 0.001
        Added to the variance.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _InstanceNorm_op((data, gamma, beta, ), (eps, ), out, kwargs)


def L2Normalization(data=None, eps=_U, mode=_U, out=None, name=None, **kwargs):
    """data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
    position (channel) or over the positions of a channel (spatial).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    eps : float, default 1e-10
        Added to the sum.
    mode : {'channel', 'instance', 'spatial'}, default instance
        What is summed over.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _L2Normalization_op((data, ), (eps, mode, ), out, kwargs)


def LRN(data=None, alpha=_U, beta=_U, knorm=_U, nsize=_U, out=None, name=None, **kwargs):
    """Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
    nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...), floating point.
    alpha : float, default 1e-04
        Scale of the sum.
    beta : float, default 0.75
        The power.
    knorm : float, default 2
        Added to the sum.
    nsize : int, required
        Channels of a window, odd.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _LRN_op((data, ), (alpha, beta, knorm, nsize, ), out, kwargs)


def LayerNorm(data=None, gamma=None, beta=None, axis=_U, eps=_U, output_mean_var=_U, out=None, name=None, **kwargs):
    """(data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
    axis.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, as long as the axis.
    beta : NDArray
        Shift, as long as the axis.
    axis : int, default -1
        The axis that is normalised.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps) are results, too.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _LayerNorm_op((data, gamma, beta, ), (axis, eps, output_mean_var, ), out, kwargs)


def LeakyReLU(data=None, gamma=None, act_type=_U, slope=_U, lower_bound=_U, upper_bound=_U, out=None, name=None, **kwargs):
    """x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
    (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
    training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
    2016).

    Parameters
    ----------
    data : NDArray
        Any shape.
    gamma : NDArray, optional
        Slopes of prelu: one, or one per channel (axis 1).
    act_type : {'elu', 'gelu', 'leaky', 'prelu', 'rrelu', 'selu'}, default leaky
        The function.
    slope : float, default 0.25
        Slope of leaky and scale of elu below zero.
    lower_bound : float, default 0.125
        Smallest random slope of rrelu.
    upper_bound : float, default 0.334
        Largest random slope of rrelu.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _LeakyReLU_op((data, gamma, ), (act_type, slope, lower_bound, upper_bound, ), out, kwargs)


def LinearRegressionOutput(data=None, label=None, grad_scale=_U, out=None, name=None, **kwargs):
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _LinearRegressionOutput_op((data, label, ), (grad_scale, ), out, kwargs)


def LogisticRegressionOutput(data=None, label=None, grad_scale=_U, out=None, name=None, **kwargs):
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _LogisticRegressionOutput_op((data, label, ), (grad_scale, ), out, kwargs)


def MAERegressionOutput(data=None, label=None, grad_scale=_U, out=None, name=None, **kwargs):
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _MAERegressionOutput_op((data, label, ), (grad_scale, ), out, kwargs)


def MakeLoss(data=None, grad_scale=_U, valid_thresh=_U, normalization=_U, out=None, name=None, **kwargs):
    """The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    grad_scale : float, default 1
        The gradient.
    valid_thresh : float, default 0
        Elements above it are valid, for the normalization of that name.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size (all axes but the last), by nothing, or by the
        number of valid elements.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _MakeLoss_op((data, ), (grad_scale, valid_thresh, normalization, ), out, kwargs)


def Pad(data=None, mode=_U, pad_width=_U, constant_value=_U, out=None, name=None, **kwargs):
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : NDArray
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Pad_op((data, ), (mode, pad_width, constant_value, ), out, kwargs)

pad = Pad


def Pooling(data=None, kernel=_U, pool_type=_U, global_pool=_U, cudnn_off=_U, pooling_convention=_U, stride=_U, pad=_U, p_value=_U, count_include_pad=_U, layout=_U, out=None, name=None, **kwargs):
    """Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    kernel : shape, default ()
        Size of the windows; not read with global_pool.
    pool_type : {'avg', 'lp', 'max', 'sum'}, default max
        What becomes of a window; lp: (sum x^p)^(1/p).
    global_pool : bool, default False
        One window that covers everything.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    pooling_convention : {'full', 'same', 'valid'}, default valid
        Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up
        (full); same: (size + 2 pad) / stride, rounded up.
    stride : shape, default ()
        Step of the windows; default 1.
    pad : shape, default ()
        Padding at either side; default 0.
    p_value : int or None, default None
        p of lp pooling: 1, 2 or 3.
    count_include_pad : bool or None, default None
        Whether averages count padding; None: they do.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Pooling_op((data, ), (kernel, pool_type, global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout, ), out, kwargs)

Pooling_v1 = Pooling


def RNN(data=None, parameters=None, state=None, state_cell=None, sequence_length=None, state_size=_U, num_layers=_U, bidirectional=_U, mode=_U, p=_U, state_outputs=_U, projection_size=_U, lstm_state_clip_min=_U, lstm_state_clip_max=_U, lstm_state_clip_nan=_U, use_sequence_length=_U, out=None, name=None, **kwargs):
    """A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
    + b + r (h U + c)).

    Parameters
    ----------
    data : NDArray
        Shape (steps, batch, input).
    parameters : NDArray
        All weights, then all biases, in one vector: for each layer and direction i2h (gates
        state_size, input), h2h (gates state_size, state) and with projection_size h2r
        (projection_size, state_size); i2h and h2h biases (gates state_size,).
    state : NDArray
        Before the first step, shape (layers directions, batch, state_size or projection_size).
    state_cell : NDArray, optional
        The cells of lstm before the first step, shape (layers directions, batch, state_size).
    sequence_length : NDArray, optional
        With use_sequence_length, steps of each sample, shape (batch,). Later results are zero,
        final states are those after the last step.
    state_size : int, required
        Units of the state of each layer.
    num_layers : int, required
        Number of layers.
    bidirectional : bool, default False
        Whether each layer runs in both directions; their results are concatenated.
    mode : {'gru', 'lstm', 'rnn_relu', 'rnn_tanh'}, required
        The cell.
    p : float, default 0
        Probability of zero in the dropout on the results of all layers but the last, in
        training.
    state_outputs : bool, default False
        Whether the final states are results, too.
    projection_size : int or None, default None
        Units that the results of an LSTM are projected to; None: no projection.
    lstm_state_clip_min : float or None, default None
        Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max.
    lstm_state_clip_max : float or None, default None
        Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min.
    lstm_state_clip_nan : bool, default False
        Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without
        bounds.
    use_sequence_length : bool, default False
        Whether samples end at their sequence_length.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _RNN_op((data, parameters, state, state_cell, sequence_length, ), (state_size, num_layers, bidirectional, mode, p, state_outputs, projection_size, lstm_state_clip_min, lstm_state_clip_max, lstm_state_clip_nan, use_sequence_length, ), out, kwargs)


def ROIPooling(data=None, rois=None, pooled_size=_U, spatial_scale=_U, out=None, name=None, **kwargs):
    """ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
    of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ROIPooling_op((data, rois, ), (pooled_size, spatial_scale, ), out, kwargs)


def Reshape(data=None, shape=_U, reverse=_U, target_shape=_U, keep_highest=_U, out=None, name=None, **kwargs):
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Reshape_op((data, ), (shape, reverse, target_shape, keep_highest, ), out, kwargs)

reshape = Reshape


def SVMOutput(data=None, label=None, margin=_U, regularization_coefficient=_U, use_linear=_U, out=None, name=None, **kwargs):
    """The data itself; its gradient is that of the one-against-all hinge loss, squared unless
    use_linear. The head gradient is ignored.

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes).
    label : NDArray
        Class numbers, shape (batch,).
    margin : float, default 1
        Margin of the hinge.
    regularization_coefficient : float, default 1
        Scale of the loss.
    use_linear : bool, default False
        The hinge itself instead of its square.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SVMOutput_op((data, label, ), (margin, regularization_coefficient, use_linear, ), out, kwargs)


def SequenceLast(data=None, sequence_length=None, use_sequence_length=_U, axis=_U, out=None, name=None, **kwargs):
    """The last step of every sequence: (batch, ...).

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype, at least 1.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceLast_op((data, sequence_length, ), (use_sequence_length, axis, ), out, kwargs)


def SequenceMask(data=None, sequence_length=None, use_sequence_length=_U, value=_U, axis=_U, out=None, name=None, **kwargs):
    """data with every step from a sequence's length on set to value; data itself where
    use_sequence_length is False.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given.
    value : float, default 0
        Value of the steps that are masked.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceMask_op((data, sequence_length, ), (use_sequence_length, value, axis, ), out, kwargs)


def SequenceReverse(data=None, sequence_length=None, use_sequence_length=_U, axis=_U, out=None, name=None, **kwargs):
    """Every sequence in reverse; steps from its length on stay where they are.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceReverse_op((data, sequence_length, ), (use_sequence_length, axis, ), out, kwargs)


def SliceChannel(data=None, num_outputs=_U, axis=_U, squeeze_axis=_U, out=None, name=None, **kwargs):
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SliceChannel_op((data, ), (num_outputs, axis, squeeze_axis, ), out, kwargs)

split = SliceChannel


def SoftmaxActivation(data=None, mode=_U, out=None, name=None, **kwargs):
    """Softmax along the last axis, or over the channels (axis 1).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    mode : {'channel', 'instance'}, default instance
        channel: along axis 1; instance: along the last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SoftmaxActivation_op((data, ), (mode, ), out, kwargs)


def SoftmaxOutput(data=None, label=None, grad_scale=_U, ignore_label=_U, multi_output=_U, use_ignore=_U, preserve_shape=_U, normalization=_U, out_grad=_U, smooth_alpha=_U, out=None, name=None, **kwargs):
    """Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    cross-entropy, whatever the head gradient is (unless out_grad is set).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    label : NDArray
        Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in
        the shape of data, for which grad_scale and out_grad alone count.
    grad_scale : float, default 1
        Multiplies the gradient.
    ignore_label : float, default -1
        The label without gradient, with use_ignore.
    multi_output : bool, default False
        Softmax along axis 1, one label per position.
    use_ignore : bool, default False
        Whether ignore_label applies.
    preserve_shape : bool, default False
        Softmax along the last axis.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size, by nothing, or by the number of labels that are
        not ignored.
    out_grad : bool, default False
        Whether the head gradient multiplies the gradient.
    smooth_alpha : float, default 0
        Probability that label smoothing gives to the other classes together.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SoftmaxOutput_op((data, label, ), (grad_scale, ignore_label, multi_output, use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ), out, kwargs)

Softmax = SoftmaxOutput


def SpatialTransformer(data=None, loc=None, target_shape=_U, transform_type=_U, sampler_type=_U, cudnn_off=_U, out=None, name=None, **kwargs):
    """Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    loc : NDArray
        Matrices of 2 x 3, shape (batch, 6).
    target_shape : shape, default (0, 0)
        Height and width of the result.
    transform_type : {'affine'}, required
        What loc says.
    sampler_type : {'bilinear'}, required
        How images are sampled.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SpatialTransformer_op((data, loc, ), (target_shape, transform_type, sampler_type, cudnn_off, ), out, kwargs)


def SwapAxis(data=None, dim1=_U, dim2=_U, out=None, name=None, **kwargs):
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SwapAxis_op((data, ), (dim1, dim2, ), out, kwargs)

swapaxes = SwapAxis


def UpSampling(*data, scale=_U, num_filter=_U, sample_type=_U, multi_input_mode=_U, workspace=_U, out=None, name=None, **kwargs):
    """Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    inputs, nearest brings all to the size of the first one's result and concatenates or adds them.

    Parameters
    ----------
    *data : NDArray
        Images (batch, channels, height, width); bilinear: one and its weight, shape (channels,
        1, k, k) with k = 2 scale - scale % 2.
    scale : int, required
        The factor, at least 1.
    num_filter : int, default 0
        bilinear: number of channels.
    sample_type : {'bilinear', 'nearest'}, required
        How pixels are made.
    multi_input_mode : {'concat', 'sum'}, default concat
        nearest: how several inputs are joined.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _UpSampling_op(data, (scale, num_filter, sample_type, multi_input_mode, workspace, ), out, kwargs)


def identity(data=None, out=None, name=None, **kwargs):
    """A copy of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _copy_op.call(data)
    return _copy_op((data, ), (), out, kwargs)


def linalg_det(A=None, out=None, name=None, **kwargs):
    """The determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _linalg_det_op.call(A)
    return _linalg_det_op((A, ), (), out, kwargs)


def linalg_extractdiag(A=None, offset=_U, out=None, name=None, **kwargs):
    """A diagonal of every matrix; a view of the same memory.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_extractdiag_op((A, ), (offset, ), out, kwargs)


def linalg_extracttrian(A=None, offset=_U, lower=_U, out=None, name=None, **kwargs):
    """The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_extracttrian_op((A, ), (offset, lower, ), out, kwargs)


def linalg_gelqf(A=None, out=None, name=None, **kwargs):
    """LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.

    Parameters
    ----------
    A : NDArray
        Matrices of full rank, shape (..., m, n) with m <= n.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_gelqf_op((A, ), (), out, kwargs)


def linalg_gemm(A=None, B=None, C=None, transpose_a=_U, transpose_b=_U, alpha=_U, beta=_U, axis=_U, out=None, name=None, **kwargs):
    """alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    C : NDArray
        Shape (..., m, n).
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    beta : float, default 1
        Scale of C.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_gemm_op((A, B, C, ), (transpose_a, transpose_b, alpha, beta, axis, ), out, kwargs)


def linalg_gemm2(A=None, B=None, transpose_a=_U, transpose_b=_U, alpha=_U, axis=_U, out=None, name=None, **kwargs):
    """alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_gemm2_op((A, B, ), (transpose_a, transpose_b, alpha, axis, ), out, kwargs)


def linalg_inverse(A=None, out=None, name=None, **kwargs):
    """The inverse of every matrix.

    Parameters
    ----------
    A : NDArray
        Regular matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _linalg_inverse_op.call(A)
    return _linalg_inverse_op((A, ), (), out, kwargs)


def linalg_makediag(A=None, offset=_U, out=None, name=None, **kwargs):
    """Matrices with the vectors on one diagonal and zeros elsewhere.

    Parameters
    ----------
    A : NDArray
        Shape (..., n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_makediag_op((A, ), (offset, ), out, kwargs)


def linalg_maketrian(A=None, offset=_U, lower=_U, out=None, name=None, **kwargs):
    """Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
    one column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n (n + 1) / 2).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_maketrian_op((A, ), (offset, lower, ), out, kwargs)


def linalg_potrf(A=None, out=None, name=None, **kwargs):
    """Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.

    Parameters
    ----------
    A : NDArray
        Symmetric positive definite matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _linalg_potrf_op.call(A)
    return _linalg_potrf_op((A, ), (), out, kwargs)


def linalg_potri(A=None, out=None, name=None, **kwargs):
    """The inverse of L L^T from its Cholesky factor L.

    Parameters
    ----------
    A : NDArray
        Matrices whose lower triangles are L, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _linalg_potri_op.call(A)
    return _linalg_potri_op((A, ), (), out, kwargs)


def linalg_slogdet(A=None, out=None, name=None, **kwargs):
    """Sign and logarithm of the absolute value of the determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_slogdet_op((A, ), (), out, kwargs)


def linalg_sumlogdiag(A=None, out=None, name=None, **kwargs):
    """Sum of the logarithms of the diagonal of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n), with a positive diagonal.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _linalg_sumlogdiag_op.call(A)
    return _linalg_sumlogdiag_op((A, ), (), out, kwargs)


def linalg_syevd(A=None, out=None, name=None, **kwargs):
    """Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
    In the gradient, eigenvectors of equal eigenvalues count as independent of each other.

    Parameters
    ----------
    A : NDArray
        Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_syevd_op((A, ), (), out, kwargs)


def linalg_syrk(A=None, transpose=_U, alpha=_U, out=None, name=None, **kwargs):
    """alpha A A^T, or alpha A^T A, for every index of the leading axes.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, n).
    transpose : bool, default False
        A^T A instead of A A^T.
    alpha : float, default 1
        Scale of the product.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_syrk_op((A, ), (transpose, alpha, ), out, kwargs)


def linalg_trmm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, out=None, name=None, **kwargs):
    """alpha op(A) B, or alpha B op(A) with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_trmm_op((A, B, ), (transpose, rightside, lower, alpha, ), out, kwargs)


def linalg_trsm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, out=None, name=None, **kwargs):
    """Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linalg_trsm_op((A, B, ), (transpose, rightside, lower, alpha, ), out, kwargs)


def cumsum(a=None, axis=_U, dtype=_U, out=None, name=None, **kwargs):
    """Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    array.

    Parameters
    ----------
    a : NDArray
        The input array.
    axis : int or None, default None
        The axis; None flattens the input.
    dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _np_cumsum_op((a, ), (axis, dtype, ), out, kwargs)


def random_exponential(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : float, default 1
        Rate.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_exponential_op((), (lam, shape, ctx, dtype, ), out, kwargs)


def random_gamma(alpha=_U, beta=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_gamma_op((), (alpha, beta, shape, ctx, dtype, ), out, kwargs)


def random_generalized_negative_binomial(mu=_U, alpha=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_generalized_negative_binomial_op((), (mu, alpha, shape, ctx, dtype, ), out, kwargs)


def random_negative_binomial(k=_U, p=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Failures before the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_negative_binomial_op((), (k, p, shape, ctx, dtype, ), out, kwargs)


def normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Normal with the given mean and standard deviation.

    Parameters
    ----------
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_normal_op((), (loc, scale, shape, ctx, dtype, ), out, kwargs)

random_normal = normal


def random_pdf_dirichlet(sample=None, alpha=None, is_log=_U, out=None, name=None, **kwargs):
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : NDArray
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : NDArray
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_dirichlet_op((sample, alpha, ), (is_log, ), out, kwargs)


def random_pdf_exponential(sample=None, lam=None, is_log=_U, out=None, name=None, **kwargs):
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_exponential_op((sample, lam, ), (is_log, ), out, kwargs)


def random_pdf_gamma(sample=None, alpha=None, beta=None, is_log=_U, out=None, name=None, **kwargs):
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    alpha : NDArray
        Shapes.
    beta : NDArray
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_gamma_op((sample, alpha, beta, ), (is_log, ), out, kwargs)


def random_pdf_generalized_negative_binomial(sample=None, mu=None, alpha=None, is_log=_U, out=None, name=None, **kwargs):
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    alpha : NDArray
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_generalized_negative_binomial_op((sample, mu, alpha, ), (is_log, ), out, kwargs)


def random_pdf_negative_binomial(sample=None, k=None, p=None, is_log=_U, out=None, name=None, **kwargs):
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    k : NDArray
        Numbers of successes.
    p : NDArray
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_negative_binomial_op((sample, k, p, ), (is_log, ), out, kwargs)


def random_pdf_normal(sample=None, mu=None, sigma=None, is_log=_U, out=None, name=None, **kwargs):
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    sigma : NDArray
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_normal_op((sample, mu, sigma, ), (is_log, ), out, kwargs)


def random_pdf_poisson(sample=None, lam=None, is_log=_U, out=None, name=None, **kwargs):
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_poisson_op((sample, lam, ), (is_log, ), out, kwargs)


def random_pdf_uniform(sample=None, low=None, high=None, is_log=_U, out=None, name=None, **kwargs):
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    low : NDArray
        Lower ends.
    high : NDArray
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_pdf_uniform_op((sample, low, high, ), (is_log, ), out, kwargs)


def random_poisson(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Poisson of mean lam.

    Parameters
    ----------
    lam : float, default 1
        Mean.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_poisson_op((), (lam, shape, ctx, dtype, ), out, kwargs)


def random_randint(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random integers, uniform on [low, high).

    Parameters
    ----------
    low : int, required
        Least value.
    high : int, required
        One above the largest value.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Integer dtype; None: int32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_randint_op((), (low, high, shape, ctx, dtype, ), out, kwargs)


def random_uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers. Uniform on [low, high).

    Parameters
    ----------
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _random_uniform_op((), (low, high, shape, ctx, dtype, ), out, kwargs)

uniform = random_uniform


def ravel_multi_index(data=None, shape=_U, out=None, name=None, **kwargs):
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : NDArray
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ravel_multi_index_op((data, ), (shape, ), out, kwargs)


def sample_exponential(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : NDArray
        Rate.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_exponential_op((lam, ), (shape, dtype, ), out, kwargs)


def sample_gamma(alpha=None, beta=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : NDArray
        Shape.
    beta : NDArray
        Scale. Shape of alpha.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_gamma_op((alpha, beta, ), (shape, dtype, ), out, kwargs)


def sample_generalized_negative_binomial(mu=None, alpha=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : NDArray
        Mean.
    alpha : NDArray
        Dispersion. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_generalized_negative_binomial_op((mu, alpha, ), (shape, dtype, ), out, kwargs)


def sample_multinomial(data=None, shape=_U, get_prob=_U, dtype=_U, out=None, name=None, **kwargs):
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : NDArray
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_multinomial_op((data, ), (shape, get_prob, dtype, ), out, kwargs)


def sample_negative_binomial(k=None, p=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : NDArray
        Number of successes.
    p : NDArray
        Probability of success. Shape of k.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_negative_binomial_op((k, p, ), (shape, dtype, ), out, kwargs)


def sample_normal(mu=None, sigma=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : NDArray
        Mean.
    sigma : NDArray
        Standard deviation. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_normal_op((mu, sigma, ), (shape, dtype, ), out, kwargs)


def sample_poisson(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : NDArray
        Mean.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_poisson_op((lam, ), (shape, dtype, ), out, kwargs)


def sample_uniform(low=None, high=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : NDArray
        Lower end.
    high : NDArray
        Upper end. Shape of low.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_uniform_op((low, high, ), (shape, dtype, ), out, kwargs)


def shuffle(data=None, out=None, name=None, **kwargs):
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _shuffle_op.call(data)
    return _shuffle_op((data, ), (), out, kwargs)


def unravel_index(data=None, shape=_U, out=None, name=None, **kwargs):
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : NDArray
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _unravel_index_op((data, ), (shape, ), out, kwargs)


def abs(data=None, out=None, name=None, **kwargs):
    """Absolute value.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _abs_op.call(data)
    return _abs_op((data, ), (), out, kwargs)


def adam_update(weight=None, grad=None, mean=None, var=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _adam_update_op((weight, grad, mean, var, ), (lr, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


def add_n(*args, out=None, name=None, **kwargs):
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(args) == 1 and isinstance(args[0], (list, tuple)):
        args = tuple(args[0])
    kwargs.pop('num_args', None)
    return _add_n_op(args, (), out, kwargs)

ElementWiseSum = add_n


def all_finite(data=None, init_output=_U, out=None, name=None, **kwargs):
    """1 where every element is finite, else 0; shape (1,), float32. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _all_finite_op((data, ), (init_output, ), out, kwargs)


def amp_cast(data=None, dtype=_U, out=None, name=None, **kwargs):
    """data in another dtype where it is floating; other arrays stay as they are.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    dtype : dtype, required
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _amp_cast_op((data, ), (dtype, ), out, kwargs)


def amp_multicast(*data, cast_narrow=_U, out=None, name=None, **kwargs):
    """The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    with cast_narrow. Arrays of other dtypes stay as they are.

    Parameters
    ----------
    *data : NDArray
        Any shapes and dtypes.
    cast_narrow : bool, default False
        Whether the narrowest dtype is taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_outputs', None)
    return _amp_multicast_op(data, (cast_narrow, len(data), ), out, kwargs)


def arccos(data=None, out=None, name=None, **kwargs):
    """Inverse cosine in radians, in [0, pi].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arccos_op.call(data)
    return _arccos_op((data, ), (), out, kwargs)


def arccosh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic cosine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arccosh_op.call(data)
    return _arccosh_op((data, ), (), out, kwargs)


def arcsin(data=None, out=None, name=None, **kwargs):
    """Inverse sine in radians, in [-pi/2, pi/2].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arcsin_op.call(data)
    return _arcsin_op((data, ), (), out, kwargs)


def arcsinh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arcsinh_op.call(data)
    return _arcsinh_op((data, ), (), out, kwargs)


def arctan(data=None, out=None, name=None, **kwargs):
    """Inverse tangent in radians, in [-pi/2, pi/2].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arctan_op.call(data)
    return _arctan_op((data, ), (), out, kwargs)


def arctanh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _arctanh_op.call(data)
    return _arctanh_op((data, ), (), out, kwargs)


def argmax(data=None, axis=_U, keepdims=_U, out=None, name=None, **kwargs):
    """Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _argmax_op((data, ), (axis, keepdims, ), out, kwargs)


def argmax_channel(data=None, out=None, name=None, **kwargs):
    """Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).

    Parameters
    ----------
    data : NDArray
        At least two axes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _argmax_channel_op.call(data)
    return _argmax_channel_op((data, ), (), out, kwargs)


def argmin(data=None, axis=_U, keepdims=_U, out=None, name=None, **kwargs):
    """Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _argmin_op((data, ), (axis, keepdims, ), out, kwargs)


def argsort(data=None, axis=_U, is_ascend=_U, dtype=_U, out=None, name=None, **kwargs):
    """The positions of the elements of each lane along one axis, in the order of their values; equal
    values keep their order, NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _argsort_op((data, ), (axis, is_ascend, dtype, ), out, kwargs)


def batch_dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, out=None, name=None, **kwargs):
    """Products of matrices: the last two axes of both inputs are multiplied for every index of the
    leading axes, which must be equal.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    rhs : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _batch_dot_op((lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), out, kwargs)


def batch_take(a=None, indices=None, out=None, name=None, **kwargs):
    """a[i, indices[i]] for each i; indices out of range are clipped to the ends.

    Parameters
    ----------
    a : NDArray
        (n, k)
    indices : NDArray
        (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _batch_take_op.call(a, indices)
    return _batch_take_op((a, indices, ), (), out, kwargs)


def broadcast_add(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_add_op.call(lhs, rhs)
    return _broadcast_add_op((lhs, rhs, ), (), out, kwargs)

broadcast_plus = broadcast_add


def broadcast_axis(data=None, axis=_U, size=_U, out=None, name=None, **kwargs):
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _broadcast_axis_op((data, ), (axis, size, ), out, kwargs)

broadcast_axes = broadcast_axis


def broadcast_div(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_div_op.call(lhs, rhs)
    return _broadcast_div_op((lhs, rhs, ), (), out, kwargs)


def broadcast_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_equal_op.call(lhs, rhs)
    return _broadcast_equal_op((lhs, rhs, ), (), out, kwargs)


def broadcast_greater(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_greater_op.call(lhs, rhs)
    return _broadcast_greater_op((lhs, rhs, ), (), out, kwargs)


def broadcast_greater_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_greater_equal_op.call(lhs, rhs)
    return _broadcast_greater_equal_op((lhs, rhs, ), (), out, kwargs)


def broadcast_hypot(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_hypot_op.call(lhs, rhs)
    return _broadcast_hypot_op((lhs, rhs, ), (), out, kwargs)


def broadcast_lesser(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_lesser_op.call(lhs, rhs)
    return _broadcast_lesser_op((lhs, rhs, ), (), out, kwargs)


def broadcast_lesser_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_lesser_equal_op.call(lhs, rhs)
    return _broadcast_lesser_equal_op((lhs, rhs, ), (), out, kwargs)


def broadcast_like(lhs=None, rhs=None, lhs_axes=_U, rhs_axes=_U, out=None, name=None, **kwargs):
    """Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.

    Parameters
    ----------
    lhs : NDArray
        The array to repeat.
    rhs : NDArray
        Only its shape counts.
    lhs_axes : shape or None, default None
        Axes of lhs to repeat; None means all, and equal ranks.
    rhs_axes : shape or None, default None
        Axes of rhs that give their sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _broadcast_like_op((lhs, rhs, ), (lhs_axes, rhs_axes, ), out, kwargs)


def broadcast_logical_and(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_logical_and_op.call(lhs, rhs)
    return _broadcast_logical_and_op((lhs, rhs, ), (), out, kwargs)


def broadcast_logical_or(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_logical_or_op.call(lhs, rhs)
    return _broadcast_logical_or_op((lhs, rhs, ), (), out, kwargs)


def broadcast_logical_xor(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_logical_xor_op.call(lhs, rhs)
    return _broadcast_logical_xor_op((lhs, rhs, ), (), out, kwargs)


def broadcast_maximum(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """The larger of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_maximum_op.call(lhs, rhs)
    return _broadcast_maximum_op((lhs, rhs, ), (), out, kwargs)


def broadcast_minimum(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """The smaller of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_minimum_op.call(lhs, rhs)
    return _broadcast_minimum_op((lhs, rhs, ), (), out, kwargs)


def broadcast_mod(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_mod_op.call(lhs, rhs)
    return _broadcast_mod_op((lhs, rhs, ), (), out, kwargs)


def broadcast_mul(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_mul_op.call(lhs, rhs)
    return _broadcast_mul_op((lhs, rhs, ), (), out, kwargs)


def broadcast_not_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_not_equal_op.call(lhs, rhs)
    return _broadcast_not_equal_op((lhs, rhs, ), (), out, kwargs)


def broadcast_power(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_power_op.call(lhs, rhs)
    return _broadcast_power_op((lhs, rhs, ), (), out, kwargs)


def broadcast_sub(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _broadcast_sub_op.call(lhs, rhs)
    return _broadcast_sub_op((lhs, rhs, ), (), out, kwargs)

broadcast_minus = broadcast_sub


def broadcast_to(data=None, shape=_U, out=None, name=None, **kwargs):
    """Repeats axes of size 1 to the sizes given; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        One size per axis; 0 keeps the input's size.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _broadcast_to_op((data, ), (shape, ), out, kwargs)


def cbrt(data=None, out=None, name=None, **kwargs):
    """Cube root.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cbrt_op.call(data)
    return _cbrt_op((data, ), (), out, kwargs)


def ceil(data=None, out=None, name=None, **kwargs):
    """Smallest integer not below x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _ceil_op.call(data)
    return _ceil_op((data, ), (), out, kwargs)


def clip(data=None, a_min=_U, a_max=_U, out=None, name=None, **kwargs):
    """Limits the elements to [a_min, a_max]; the gradient is zero outside.

    Parameters
    ----------
    data : NDArray
        The input array.
    a_min : float, required
        Smallest value.
    a_max : float, required
        Largest value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _clip_op((data, ), (a_min, a_max, ), out, kwargs)


def col2im(data=None, output_size=_U, kernel=_U, stride=_U, dilate=_U, pad=_U, out=None, name=None, **kwargs):
    """The transpose of im2col: adds patches up to images of space output_size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels * elements of kernel, number of patches), floating point.
    output_size : shape, required
        Space of the result.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _col2im_op((data, ), (output_size, kernel, stride, dilate, pad, ), out, kwargs)


def cos(data=None, out=None, name=None, **kwargs):
    """Cosine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cos_op.call(data)
    return _cos_op((data, ), (), out, kwargs)


def cosh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic cosine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cosh_op.call(data)
    return _cosh_op((data, ), (), out, kwargs)


def degrees(data=None, out=None, name=None, **kwargs):
    """Radians to degrees.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _degrees_op.call(data)
    return _degrees_op((data, ), (), out, kwargs)


def depth_to_space(data=None, block_size=_U, out=None, name=None, **kwargs):
    """Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
    in the block as the outer part of the channel index.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _depth_to_space_op((data, ), (block_size, ), out, kwargs)


def diag(data=None, k=_U, axis1=_U, axis2=_U, out=None, name=None, **kwargs):
    """A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
    matrix that has it as diagonal.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    k : int, default 0
        The diagonal: above the main one if positive.
    axis1 : int, default 0
        The axis of rows.
    axis2 : int, default 1
        The axis of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _diag_op((data, ), (k, axis1, axis2, ), out, kwargs)


def digamma(data=None, out=None, name=None, **kwargs):
    """Derivative of gammaln.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _digamma_op.call(data)
    return _digamma_op((data, ), (), out, kwargs)


def dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, out=None, name=None, **kwargs):
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., k).
    rhs : NDArray
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _dot_op((lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), out, kwargs)


def elemwise_add(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_add_op.call(lhs, rhs)
    return _elemwise_add_op((lhs, rhs, ), (), out, kwargs)


def elemwise_div(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_div_op.call(lhs, rhs)
    return _elemwise_div_op((lhs, rhs, ), (), out, kwargs)


def elemwise_mul(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_mul_op.call(lhs, rhs)
    return _elemwise_mul_op((lhs, rhs, ), (), out, kwargs)


def elemwise_sub(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_sub_op.call(lhs, rhs)
    return _elemwise_sub_op((lhs, rhs, ), (), out, kwargs)


def erf(data=None, out=None, name=None, **kwargs):
    """Gauss error function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _erf_op.call(data)
    return _erf_op((data, ), (), out, kwargs)


def erfinv(data=None, out=None, name=None, **kwargs):
    """Inverse of the Gauss error function on (-1, 1).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _erfinv_op.call(data)
    return _erfinv_op((data, ), (), out, kwargs)


def exp(data=None, out=None, name=None, **kwargs):
    """Exponential.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _exp_op.call(data)
    return _exp_op((data, ), (), out, kwargs)


def expand_dims(data=None, axis=_U, out=None, name=None, **kwargs):
    """Inserts an axis of size 1 at position `axis` of the result.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        In [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _expand_dims_op((data, ), (axis, ), out, kwargs)


def expm1(data=None, out=None, name=None, **kwargs):
    """exp(x) - 1, accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _expm1_op.call(data)
    return _expm1_op((data, ), (), out, kwargs)


def fill_element_0index(lhs=None, mhs=None, rhs=None, out=None, name=None, **kwargs):
    """lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    range stay as they are.

    Parameters
    ----------
    lhs : NDArray
        (n, m).
    mhs : NDArray
        The new elements, (n,), dtype of lhs.
    rhs : NDArray
        Their columns, (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _fill_element_0index_op((lhs, mhs, rhs, ), (), out, kwargs)


def fix(data=None, out=None, name=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _fix_op.call(data)
    return _fix_op((data, ), (), out, kwargs)


def floor(data=None, out=None, name=None, **kwargs):
    """Largest integer not above x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _floor_op.call(data)
    return _floor_op((data, ), (), out, kwargs)


def ftml_update(weight=None, grad=None, d=None, v=None, z=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, t=_U, wd=_U, rescale_grad=_U, clip_grad=_U, out=None, name=None, **kwargs):
    """Follow the moving leader (Zheng and Kwok, ICML 2017).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    d : NDArray
        State d, changed in place.
    v : NDArray
        State v, changed in place.
    z : NDArray
        State z, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.6
        Decay of d and z.
    beta2 : float, default 0.999
        Decay of v.
    epsilon : float, default 1e-08
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_grad : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ftml_update_op((weight, grad, d, v, z, ), (lr, beta1, beta2, epsilon, t, wd, rescale_grad, clip_grad, ), out, kwargs)


def ftrl_update(weight=None, grad=None, z=None, n=None, lr=_U, lamda1=_U, beta=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    z : NDArray
        Sum of corrected gradients, changed in place.
    n : NDArray
        Sum of squared gradients, changed in place.
    lr : float, required
        Learning rate.
    lamda1 : float, default 0.01
        Factor of the L1 norm.
    beta : float, default 1
        Added to the root of n.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ftrl_update_op((weight, grad, z, n, ), (lr, lamda1, beta, wd, rescale_grad, clip_gradient, ), out, kwargs)


def gamma(data=None, out=None, name=None, **kwargs):
    """Gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gamma_op.call(data)
    return _gamma_op((data, ), (), out, kwargs)


def gammaln(data=None, out=None, name=None, **kwargs):
    """Logarithm of the absolute value of the gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gammaln_op.call(data)
    return _gammaln_op((data, ), (), out, kwargs)


def gather_nd(data=None, indices=None, out=None, name=None, **kwargs):
    """Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    indices.shape[1:] + data.shape[m:].

    Parameters
    ----------
    data : NDArray
        The array to gather from.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gather_nd_op.call(data, indices)
    return _gather_nd_op((data, indices, ), (), out, kwargs)


def hard_sigmoid(data=None, alpha=_U, beta=_U, out=None, name=None, **kwargs):
    """max(0, min(1, alpha x + beta)).

    Parameters
    ----------
    data : NDArray
        Any shape.
    alpha : float, default 0.2
        Slope.
    beta : float, default 0.5
        Offset.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _hard_sigmoid_op((data, ), (alpha, beta, ), out, kwargs)


def im2col(data=None, kernel=_U, stride=_U, dilate=_U, pad=_U, out=None, name=None, **kwargs):
    """The patches of images, one per column: what a convolution multiplies its weights with. Shape
    (batch, channels * elements of kernel, number of patches).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), floating point.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _im2col_op((data, ), (kernel, stride, dilate, pad, ), out, kwargs)


def khatri_rao(*args, out=None, name=None, **kwargs):
    """Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).

    Parameters
    ----------
    *args : NDArray
        Matrices with one number of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(args) == 1 and isinstance(args[0], (list, tuple)):
        args = tuple(args[0])
    kwargs.pop('num_args', None)
    return _khatri_rao_op(args, (), out, kwargs)


def lamb_update_phase1(weight=None, grad=None, mean=None, var=None, beta1=_U, beta2=_U, epsilon=_U, t=_U, bias_correction=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _lamb_update_phase1_op((weight, grad, mean, var, ), (beta1, beta2, epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ), out, kwargs)


def lamb_update_phase2(weight=None, g=None, r1=None, r2=None, lr=_U, lower_bound=_U, upper_bound=_U, out=None, name=None, **kwargs):
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _lamb_update_phase2_op((weight, g, r1, r2, ), (lr, lower_bound, upper_bound, ), out, kwargs)


def log(data=None, out=None, name=None, **kwargs):
    """Natural logarithm.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log_op.call(data)
    return _log_op((data, ), (), out, kwargs)


def log10(data=None, out=None, name=None, **kwargs):
    """Logarithm to base 10.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log10_op.call(data)
    return _log10_op((data, ), (), out, kwargs)


def log1p(data=None, out=None, name=None, **kwargs):
    """log(1 + x), accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log1p_op.call(data)
    return _log1p_op((data, ), (), out, kwargs)


def log2(data=None, out=None, name=None, **kwargs):
    """Logarithm to base 2.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log2_op.call(data)
    return _log2_op((data, ), (), out, kwargs)


def log_sigmoid(data=None, out=None, name=None, **kwargs):
    """log(1 / (1 + exp(-x))).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log_sigmoid_op.call(data)
    return _log_sigmoid_op((data, ), (), out, kwargs)


def log_softmax(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """Logarithm of the softmax along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _log_softmax_op((data, ), (axis, temperature, dtype, use_length, ), out, kwargs)


def logical_not(data=None, out=None, name=None, **kwargs):
    """1 where x is zero, else 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _logical_not_op.call(data)
    return _logical_not_op((data, ), (), out, kwargs)


def make_loss(data=None, out=None, name=None, **kwargs):
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _make_loss_op.call(data)
    return _make_loss_op((data, ), (), out, kwargs)


def masked_log_softmax(data=None, mask=None, axis=_U, temperature=_U, out=None, name=None, **kwargs):
    """Logarithm of masked_softmax: -inf where the mask lets nothing through.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _masked_log_softmax_op((data, mask, ), (axis, temperature, ), out, kwargs)


def masked_softmax(data=None, mask=None, axis=_U, temperature=_U, out=None, name=None, **kwargs):
    """Softmax along an axis over the elements that the mask lets through; 0 elsewhere.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _masked_softmax_op((data, mask, ), (axis, temperature, ), out, kwargs)


def max(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _max_op((data, ), (axis, keepdims, exclude, ), out, kwargs)

max_axis = max


def mean(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
    axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mean_op((data, ), (axis, keepdims, exclude, ), out, kwargs)


def min(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _min_op((data, ), (axis, keepdims, exclude, ), out, kwargs)

min_axis = min


def mish(data=None, out=None, name=None, **kwargs):
    """x tanh(log(1 + exp(x))) (Misra 2019).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _mish_op.call(data)
    return _mish_op((data, ), (), out, kwargs)


def moments(data=None, axes=_U, keepdims=_U, out=None, name=None, **kwargs):
    """Mean and variance (divided by the number of elements) along axes.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape or None, default None
        Axes to reduce; None: all.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _moments_op((data, ), (axes, keepdims, ), out, kwargs)


def mp_lamb_update_phase1(weight=None, grad=None, mean=None, var=None, weight32=None, beta1=_U, beta2=_U, epsilon=_U, t=_U, bias_correction=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    weight32 : NDArray
        The master weight in float32.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_lamb_update_phase1_op((weight, grad, mean, var, weight32, ), (beta1, beta2, epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ), out, kwargs)


def mp_lamb_update_phase2(weight=None, g=None, r1=None, r2=None, weight32=None, lr=_U, lower_bound=_U, upper_bound=_U, out=None, name=None, **kwargs):
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_lamb_update_phase2_op((weight, g, r1, r2, weight32, ), (lr, lower_bound, upper_bound, ), out, kwargs)


def mp_nag_mom_update(weight=None, grad=None, mom=None, weight32=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_nag_mom_update_op((weight, grad, mom, weight32, ), (lr, momentum, wd, rescale_grad, clip_gradient, ), out, kwargs)


def mp_sgd_mom_update(weight=None, grad=None, mom=None, weight32=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_sgd_mom_update_op((weight, grad, mom, weight32, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


def mp_sgd_update(weight=None, grad=None, weight32=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_sgd_update_op((weight, grad, weight32, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


def multi_adam_update(*data, lrs=_U, wds=_U, beta1=_U, beta2=_U, epsilon=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, num_weights=_U, out=None, name=None, **kwargs):
    """adam_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_adam_update_op(data, (lrs, wds, beta1, beta2, epsilon, rescale_grad, clip_gradient, lazy_update, num_weights, ), out, kwargs)


def multi_all_finite(*data, init_output=_U, out=None, name=None, **kwargs):
    """1 where every element of all arrays is finite, else 0; shape (1,). No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_arrays', None)
    return _multi_all_finite_op(data, (init_output, ), out, kwargs)


def multi_lars(lrs=None, weights_sum_sq=None, grads_sum_sq=None, wds=None, eta=_U, eps=_U, rescale_grad=_U, out=None, name=None, **kwargs):
    """Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.

    Parameters
    ----------
    lrs : NDArray
        Learning rates, one for each weight.
    weights_sum_sq : NDArray
        Sum of squares of each weight, as multi_sum_sq gives it.
    grads_sum_sq : NDArray
        Sum of squares of each gradient.
    wds : NDArray
        Weight decays, one for each weight.
    eta : float, required
        The trust coefficient.
    eps : float, required
        Added to the denominator.
    rescale_grad : float, default 1
        The norms of the gradients are multiplied by this first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _multi_lars_op((lrs, weights_sum_sq, grads_sum_sq, wds, ), (eta, eps, rescale_grad, ), out, kwargs)


def multi_mp_adam_update(*data, lrs=_U, wds=_U, beta1=_U, beta2=_U, epsilon=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, num_weights=_U, out=None, name=None, **kwargs):
    """adam_update of several float32 master weights at once, and of the weights that they are kept
    for. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_mp_adam_update_op(data, (lrs, wds, beta1, beta2, epsilon, rescale_grad, clip_gradient, lazy_update, num_weights, ), out, kwargs)


def multi_mp_sgd_mom_update(*data, lrs=_U, wds=_U, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_mp_sgd_mom_update_op(data, (lrs, wds, momentum, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def multi_mp_sgd_update(*data, lrs=_U, wds=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_mp_sgd_update_op(data, (lrs, wds, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def multi_sgd_mom_update(*data, lrs=_U, wds=_U, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_sgd_mom_update_op(data, (lrs, wds, momentum, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def multi_sgd_update(*data, lrs=_U, wds=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_sgd_update_op(data, (lrs, wds, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def multi_sum_sq(*data, out=None, name=None, **kwargs):
    """The sum of squares of each array: shape (num_arrays,), float32. No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_arrays', None)
    return _multi_sum_sq_op(data, (), out, kwargs)


def nag_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _nag_mom_update_op((weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, ), out, kwargs)


def nanprod(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _nanprod_op((data, ), (axis, keepdims, exclude, ), out, kwargs)


def nansum(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _nansum_op((data, ), (axis, keepdims, exclude, ), out, kwargs)


def negative(data=None, out=None, name=None, **kwargs):
    """Numerical negative, -x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _negative_op.call(data)
    return _negative_op((data, ), (), out, kwargs)


def norm(data=None, ord=_U, axis=_U, out_dtype=_U, keepdims=_U, out=None, name=None, **kwargs):
    """The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
    root of the sum of squares. Its gradient at 0 is 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    ord : int, default 2
        1 or 2.
    axis : shape or None, default None
        Axes to reduce; None: all.
    out_dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _norm_op((data, ), (ord, axis, out_dtype, keepdims, ), out, kwargs)


def one_hot(indices=None, depth=_U, on_value=_U, off_value=_U, dtype=_U, out=None, name=None, **kwargs):
    """on_value at the position that each index names along a new last axis, off_value elsewhere;
    indices outside [0, depth) give off_value alone.

    Parameters
    ----------
    indices : NDArray
        Any shape and dtype; fractions are cut off.
    depth : int, required
        Size of the new axis.
    on_value : float, default 1
        Value at the index.
    off_value : float, default 0
        Value elsewhere.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _one_hot_op((indices, ), (depth, on_value, off_value, dtype, ), out, kwargs)


def ones_like(data=None, out=None, name=None, **kwargs):
    """Ones with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _ones_like_op.call(data)
    return _ones_like_op((data, ), (), out, kwargs)


def pick(data=None, index=None, axis=_U, keepdims=_U, mode=_U, out=None, name=None, **kwargs):
    """The element of each lane of data along one axis that index names.

    Parameters
    ----------
    data : NDArray
        The array to pick from.
    index : NDArray
        Positions along the axis, any dtype: the shape of data without the axis, or with 1
        there.
    axis : int or None, default -1
        The axis; None: over the flattened data.
    keepdims : bool, default False
        Keep the axis with size 1.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _pick_op((data, index, ), (axis, keepdims, mode, ), out, kwargs)

choose_element_0index = pick


def preloaded_multi_mp_sgd_mom_update(*data, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _preloaded_multi_mp_sgd_mom_update_op(data, (momentum, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def preloaded_multi_mp_sgd_update(*data, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _preloaded_multi_mp_sgd_update_op(data, (rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def preloaded_multi_sgd_mom_update(*data, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _preloaded_multi_sgd_mom_update_op(data, (momentum, rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def preloaded_multi_sgd_update(*data, rescale_grad=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _preloaded_multi_sgd_update_op(data, (rescale_grad, clip_gradient, num_weights, ), out, kwargs)


def prod(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Product of the elements along axes. The result has the input's dtype and its remaining axes;
    shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _prod_op((data, ), (axis, keepdims, exclude, ), out, kwargs)


def radians(data=None, out=None, name=None, **kwargs):
    """Degrees to radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _radians_op.call(data)
    return _radians_op((data, ), (), out, kwargs)


def rcbrt(data=None, out=None, name=None, **kwargs):
    """1 / cbrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rcbrt_op.call(data)
    return _rcbrt_op((data, ), (), out, kwargs)


def reciprocal(data=None, out=None, name=None, **kwargs):
    """1 / x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _reciprocal_op.call(data)
    return _reciprocal_op((data, ), (), out, kwargs)


def relu(data=None, out=None, name=None, **kwargs):
    """Rectified linear unit, max(x, 0).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _relu_op.call(data)
    return _relu_op((data, ), (), out, kwargs)


def repeat(data=None, repeats=_U, axis=_U, out=None, name=None, **kwargs):
    """Every element `repeats` times in a row: along an axis, or of the flattened input.

    Parameters
    ----------
    data : NDArray
        The input array.
    repeats : int, required
        At least 0.
    axis : int or None, default None
        None flattens the input first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _repeat_op((data, ), (repeats, axis, ), out, kwargs)


def reset_arrays(*data, out=None, name=None, **kwargs):
    """Sets every element of the arrays to 0, in place; nothing is returned.

    Parameters
    ----------
    *data : NDArray
        The arrays, any shapes and dtypes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_arrays', None)
    return _reset_arrays_op(data, (), out, kwargs)


def reshape_like(lhs=None, rhs=None, lhs_begin=_U, lhs_end=_U, rhs_begin=_U, rhs_end=_U, out=None, name=None, **kwargs):
    """The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
    rhs_end - 1 of rhs; by default, with the whole shape of rhs.

    Parameters
    ----------
    lhs : NDArray
        The elements.
    rhs : NDArray
        Only its shape counts.
    lhs_begin : int or None, default None
        First axis replaced.
    lhs_end : int or None, default None
        End of the axes replaced.
    rhs_begin : int or None, default None
        First axis taken.
    rhs_end : int or None, default None
        End of the axes taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _reshape_like_op((lhs, rhs, ), (lhs_begin, lhs_end, rhs_begin, rhs_end, ), out, kwargs)


def reverse(data=None, axis=_U, out=None, name=None, **kwargs):
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, required
        The axes to reverse.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _reverse_op((data, ), (axis, ), out, kwargs)

flip = reverse


def rint(data=None, out=None, name=None, **kwargs):
    """Nearest integer; halves go to the even one.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rint_op.call(data)
    return _rint_op((data, ), (), out, kwargs)


def rmsprop_update(weight=None, grad=None, n=None, lr=_U, gamma1=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, clip_weights=_U, out=None, name=None, **kwargs):
    """RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    sqrt(n + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _rmsprop_update_op((weight, grad, n, ), (lr, gamma1, epsilon, wd, rescale_grad, clip_gradient, clip_weights, ), out, kwargs)


def rmspropalex_update(weight=None, grad=None, n=None, g=None, delta=None, lr=_U, gamma1=_U, gamma2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, clip_weights=_U, out=None, name=None, **kwargs):
    """RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
    * g / sqrt(n - mean^2 + epsilon), weight + delta.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    g : NDArray
        Running mean of g, changed in place.
    delta : NDArray
        The last step, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    gamma2 : float, default 0.9
        Share of the step that is kept.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _rmspropalex_update_op((weight, grad, n, g, delta, ), (lr, gamma1, gamma2, epsilon, wd, rescale_grad, clip_gradient, clip_weights, ), out, kwargs)


def round(data=None, out=None, name=None, **kwargs):
    """Nearest integer; halves go away from zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _round_op.call(data)
    return _round_op((data, ), (), out, kwargs)


def rsqrt(data=None, out=None, name=None, **kwargs):
    """1 / sqrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rsqrt_op.call(data)
    return _rsqrt_op((data, ), (), out, kwargs)


def scatter_nd(data=None, indices=None, shape=_U, out=None, name=None, **kwargs):
    """An array of the given shape that is zero but for the positions that indices name; of equal
    positions the last one stays.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _scatter_nd_op((data, indices, ), (shape, ), out, kwargs)


def sgd_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sgd_mom_update_op((weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


def sgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sgd_update_op((weight, grad, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


def shape_array(data=None, out=None, name=None, **kwargs):
    """The input's shape as an int64 vector.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _shape_array_op.call(data)
    return _shape_array_op((data, ), (), out, kwargs)


def sigmoid(data=None, out=None, name=None, **kwargs):
    """1 / (1 + exp(-x)).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sigmoid_op.call(data)
    return _sigmoid_op((data, ), (), out, kwargs)


def sign(data=None, out=None, name=None, **kwargs):
    """-1, 0 or 1 by the sign of x; NaN stays NaN.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sign_op.call(data)
    return _sign_op((data, ), (), out, kwargs)


def signsgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """(1 - lr * wd) * weight - lr * sign(grad).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _signsgd_update_op((weight, grad, ), (lr, wd, rescale_grad, clip_gradient, ), out, kwargs)


def signum_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, wd_lh=_U, out=None, name=None, **kwargs):
    """mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    sign(mom), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    wd_lh : float, default 0
        Weight decay that does not go through the momentum.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _signum_update_op((weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, wd_lh, ), out, kwargs)


def sin(data=None, out=None, name=None, **kwargs):
    """Sine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sin_op.call(data)
    return _sin_op((data, ), (), out, kwargs)


def sinh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sinh_op.call(data)
    return _sinh_op((data, ), (), out, kwargs)


def size_array(data=None, out=None, name=None, **kwargs):
    """The number of elements of the input as an int64 vector of length 1.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _size_array_op.call(data)
    return _size_array_op((data, ), (), out, kwargs)


def slice(data=None, begin=_U, end=_U, step=_U, out=None, name=None, **kwargs):
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : NDArray
        The input array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _slice_op((data, ), (begin, end, step, ), out, kwargs)

crop = slice


def slice_axis(data=None, axis=_U, begin=_U, end=_U, out=None, name=None, **kwargs):
    """The indices begin ... end - 1 of one axis; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        The axis; negative from the end.
    begin : int, required
        First index.
    end : int or None, required
        End; None: to the last index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _slice_axis_op((data, ), (axis, begin, end, ), out, kwargs)


def slice_like(data=None, shape_like=None, axes=_U, out=None, name=None, **kwargs):
    """The leading part of data that has the sizes of shape_like along the axes listed; the result is
    a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape_like : NDArray
        Only its shape counts.
    axes : shape, default ()
        Axes to slice; () means all, and equal ranks.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _slice_like_op((data, shape_like, ), (axes, ), out, kwargs)


def smooth_l1(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).

    Parameters
    ----------
    data : NDArray
        The input array.
    scalar : float, default 1
        s, the sharpness of the corner.
    is_int : bool, default True
        Whether the scalar was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _smooth_l1_op((data, ), (scalar, is_int, ), out, kwargs)


def softmax(data=None, length=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """exp(data / temperature), normalised to sum 1 along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    length : NDArray, optional
        Integers, the shape of data without the axis: how many elements take part; the others
        become 0.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _softmax_op((data, length, ), (axis, temperature, dtype, use_length, ), out, kwargs)


def softmax_cross_entropy(data=None, label=None, out=None, name=None, **kwargs):
    """Sum over the batch of -log softmax(data)[label], shape (1,).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes).
    label : NDArray
        Class numbers, shape (batch,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _softmax_cross_entropy_op.call(data, label)
    return _softmax_cross_entropy_op((data, label, ), (), out, kwargs)


def softmin(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """Softmax of the negated input: small elements get large shares.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _softmin_op((data, ), (axis, temperature, dtype, use_length, ), out, kwargs)


def softsign(data=None, out=None, name=None, **kwargs):
    """x / (1 + |x|).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _softsign_op.call(data)
    return _softsign_op((data, ), (), out, kwargs)


def sort(data=None, axis=_U, is_ascend=_U, out=None, name=None, **kwargs):
    """The elements of each lane along one axis in order; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sort_op((data, ), (axis, is_ascend, ), out, kwargs)


def space_to_depth(data=None, block_size=_U, out=None, name=None, **kwargs):
    """Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    depth_to_space.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _space_to_depth_op((data, ), (block_size, ), out, kwargs)


def sqrt(data=None, out=None, name=None, **kwargs):
    """Square root; NaN below zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sqrt_op.call(data)
    return _sqrt_op((data, ), (), out, kwargs)


def square(data=None, out=None, name=None, **kwargs):
    """x squared.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _square_op.call(data)
    return _square_op((data, ), (), out, kwargs)


def squeeze(data=None, axis=_U, out=None, name=None, **kwargs):
    """Removes axes of size 1: those listed, or all. One axis stays where all would go.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape or None, default None
        Axes to remove; None: all of size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _squeeze_op((data, ), (axis, ), out, kwargs)


def stack(*data, axis=_U, out=None, name=None, **kwargs):
    """The inputs, all of one shape, joined along a new axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one shape and dtype.
    axis : int, default 0
        Position of the new axis, in [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _stack_op(data, (axis, ), out, kwargs)


def sum(data=None, axis=_U, keepdims=_U, exclude=_U, out=None, name=None, **kwargs):
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sum_op((data, ), (axis, keepdims, exclude, ), out, kwargs)

sum_axis = sum


def take(a=None, indices=None, axis=_U, mode=_U, out=None, name=None, **kwargs):
    """Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
    replaced by the shape of indices.

    Parameters
    ----------
    a : NDArray
        The array to take from.
    indices : NDArray
        Positions along the axis, any dtype; fractions are cut off.
    axis : int, default 0
        The axis to take along.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _take_op((a, indices, ), (axis, mode, ), out, kwargs)


def tan(data=None, out=None, name=None, **kwargs):
    """Tangent of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _tan_op.call(data)
    return _tan_op((data, ), (), out, kwargs)


def tanh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _tanh_op.call(data)
    return _tanh_op((data, ), (), out, kwargs)


def tile(data=None, reps=_U, out=None, name=None, **kwargs):
    """The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    ones in front.

    Parameters
    ----------
    data : NDArray
        The input array.
    reps : shape, required
        Repetitions per axis, at least 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _tile_op((data, ), (reps, ), out, kwargs)


def topk(data=None, axis=_U, k=_U, ret_typ=_U, is_ascend=_U, dtype=_U, out=None, name=None, **kwargs):
    """The k first elements of each lane along one axis, in order: their positions, their values,
    both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
    comes first; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    axis : int or None, default -1
        The axis; None: the flattened array.
    k : int, default 1
        How many; below 1: all of them, sorted.
    ret_typ : {'both', 'indices', 'mask', 'value'}, default indices
        What to return.
    is_ascend : bool, default False
        The smallest elements instead of the largest.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _topk_op((data, ), (axis, k, ret_typ, is_ascend, dtype, ), out, kwargs)


def transpose(data=None, axes=_U, out=None, name=None, **kwargs):
    """Permutes the axes; the result is a view. Without axes it reverses their order.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape, default ()
        Axis k of the result is axis axes[k] of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _transpose_op((data, ), (axes, ), out, kwargs)


def trunc(data=None, out=None, name=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _trunc_op.call(data)
    return _trunc_op((data, ), (), out, kwargs)


def where(condition=None, x=None, y=None, out=None, name=None, **kwargs):
    """x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
    selects along the first axis.

    Parameters
    ----------
    condition : NDArray
        Any dtype.
    x : NDArray
        Taken where the condition holds.
    y : NDArray
        Taken elsewhere; shape and dtype of x.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _where_op((condition, x, y, ), (), out, kwargs)


def zeros_like(data=None, out=None, name=None, **kwargs):
    """Zeros with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _zeros_like_op.call(data)
    return _zeros_like_op((data, ), (), out, kwargs)
