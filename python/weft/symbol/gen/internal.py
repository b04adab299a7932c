"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator

__all__ = [
    "_sparse_Embedding",
    "_sparse_FullyConnected",
    "_sparse_LinearRegressionOutput",
    "_sparse_LogisticRegressionOutput",
    "_sparse_MAERegressionOutput",
    "_adamw_update",
    "_arange",
    "_attention",
    "_backward_gather_nd",
    "_gather_nd_grad",
    "_batch_norm_apply",
    "_copy",
    "_copyto",
    "_csr_dot",
    "_csr_gather",
    "_csr_pattern",
    "_csr_row_numbers",
    "_csr_rows",
    "_csr_sampled_dot",
    "_csr_select",
    "_csr_to_dense",
    "_csr_union",
    "_cvcopyMakeBorder",
    "_cvimdecode",
    "_cvimread",
    "_cvimresize",
    "_div_scalar",
    "_DivScalar",
    "_equal",
    "_Equal",
    "_equal_scalar",
    "_EqualScalar",
    "_eye",
    "_full",
    "_fused_batch_norm",
    "_fused_convolution",
    "_fused_dense",
    "_greater",
    "_Greater",
    "_greater_equal",
    "_Greater_Equal",
    "_greater_equal_scalar",
    "_GreaterEqualScalar",
    "_greater_scalar",
    "_GreaterScalar",
    "_histogram",
    "_hypot",
    "_Hypot",
    "_hypot_scalar",
    "_HypotScalar",
    "_identity_with_attr_like_rhs",
    "_lesser",
    "_Lesser",
    "_lesser_equal",
    "_Lesser_Equal",
    "_lesser_equal_scalar",
    "_LesserEqualScalar",
    "_lesser_scalar",
    "_LesserScalar",
    "_linspace",
    "_logical_and",
    "_Logical_And",
    "_logical_and_scalar",
    "_LogicalAndScalar",
    "_logical_or",
    "_Logical_Or",
    "_logical_or_scalar",
    "_LogicalOrScalar",
    "_logical_xor",
    "_Logical_Xor",
    "_logical_xor_scalar",
    "_LogicalXorScalar",
    "_maximum",
    "_Maximum",
    "_maximum_scalar",
    "_MaximumScalar",
    "_minimum",
    "_Minimum",
    "_minimum_scalar",
    "_MinimumScalar",
    "_minus_scalar",
    "_MinusScalar",
    "_scatter_minus_scalar",
    "_mod",
    "_Mod",
    "_mod_scalar",
    "_ModScalar",
    "_mp_adamw_update",
    "_mul_scalar",
    "_MulScalar",
    "_multi_adamw_update",
    "_multi_lamb_update",
    "_multi_mp_adamw_update",
    "_multi_mp_lamb_update",
    "_not_equal",
    "_Not_Equal",
    "_not_equal_scalar",
    "_NotEqualScalar",
    "_onehot_encode",
    "_ones",
    "_plus_scalar",
    "_PlusScalar",
    "_scatter_plus_scalar",
    "_power",
    "_Power",
    "_power_scalar",
    "_PowerScalar",
    "_random_exponential",
    "_random_exponential_like",
    "_random_gamma",
    "_random_gamma_like",
    "_random_generalized_negative_binomial",
    "_random_generalized_negative_binomial_like",
    "_random_negative_binomial",
    "_random_negative_binomial_like",
    "_random_normal",
    "_random_normal_like",
    "_random_pdf_dirichlet",
    "_random_pdf_exponential",
    "_random_pdf_gamma",
    "_random_pdf_generalized_negative_binomial",
    "_random_pdf_negative_binomial",
    "_random_pdf_normal",
    "_random_pdf_poisson",
    "_random_pdf_uniform",
    "_random_poisson",
    "_random_poisson_like",
    "_random_randint",
    "_random_uniform",
    "_random_uniform_like",
    "_ravel_multi_index",
    "_rdiv_scalar",
    "_RDivScalar",
    "_rminus_scalar",
    "_RMinusScalar",
    "_rmod_scalar",
    "_RModScalar",
    "_rnn_param_concat",
    "_rows_pattern",
    "_rows_positions",
    "_rows_unique",
    "_rpower_scalar",
    "_RPowerScalar",
    "_sample_exponential",
    "_sample_gamma",
    "_sample_generalized_negative_binomial",
    "_sample_multinomial",
    "_sample_negative_binomial",
    "_sample_normal",
    "_sample_poisson",
    "_sample_uniform",
    "_sample_unique_zipfian",
    "_scatter_set_nd",
    "_shuffle",
    "_slice_assign",
    "_crop_assign",
    "_slice_assign_scalar",
    "_crop_assign_scalar",
    "_sparse_adagrad_update",
    "_split_v2",
    "_unravel_index",
    "_zeros",
    "_zeros_without_dtype",
    "_sparse_adam_update",
    "_sparse_dot",
    "_Plus",
    "_add",
    "_grad_add",
    "_plus",
    "_Div",
    "_div",
    "_scatter_elemwise_div",
    "_Mul",
    "_mul",
    "_Minus",
    "_minus",
    "_sub",
    "_sparse_ftrl_update",
    "_sparse_make_loss",
    "_sparse_sgd_mom_update",
    "_sparse_sgd_update",
]

_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))
_FullyConnected_op = _Operator('FullyConnected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias'))
_LinearRegressionOutput_op = _Operator('LinearRegressionOutput', ('grad_scale',), ('data', 'label'))
_LogisticRegressionOutput_op = _Operator('LogisticRegressionOutput', ('grad_scale',), ('data', 'label'))
_MAERegressionOutput_op = _Operator('MAERegressionOutput', ('grad_scale',), ('data', 'label'))
_adamw_update_op = _Operator('_adamw_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'eta', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'rescale_grad'))
_arange_op = _Operator('_arange', ('start', 'stop', 'step', 'repeat', 'infer_range', 'ctx', 'dtype'), ())
_attention_op = _Operator('_attention', ('scale', 'causal', 'fill', 'layout'), ('query', 'key', 'value', 'bias', 'mask'))
_backward_gather_nd_op = _Operator('_backward_gather_nd', ('shape',), ('data', 'indices'))
_batch_norm_apply_op = _Operator('_batch_norm_apply', ('axis', 'relu'), ('data', 'mean', 'inverse', 'beta', 'gamma', 'residual'))
_copy_op = _Operator('_copy', (), ('data',))
_csr_dot_op = _Operator('_csr_dot', ('shape', 'transpose'), ('data', 'indices', 'indptr', 'rhs'))
_csr_gather_op = _Operator('_csr_gather', (), ('data', 'indices', 'indptr'))
_csr_pattern_op = _Operator('_csr_pattern', (), ('data',))
_csr_row_numbers_op = _Operator('_csr_row_numbers', ('shape',), ('indices', 'indptr'))
_csr_rows_op = _Operator('_csr_rows', ('shape', 'mode'), ('indices', 'indptr', 'rows'))
_csr_sampled_dot_op = _Operator('_csr_sampled_dot', (), ('lhs', 'rhs', 'indices', 'indptr'))
_csr_select_op = _Operator('_csr_select', ('shape', 'begin', 'end'), ('indices', 'indptr'))
_csr_to_dense_op = _Operator('_csr_to_dense', ('shape',), ('data', 'indices', 'indptr'))
_csr_union_op = _Operator('_csr_union', ('shape',), ('lhs_indices', 'lhs_indptr', 'rhs_indices', 'rhs_indptr'))
_cvcopyMakeBorder_op = _Operator('_cvcopyMakeBorder', ('top', 'bot', 'left', 'right', 'type', 'value', 'values'), ('src',))
_cvimdecode_op = _Operator('_cvimdecode', ('flag', 'to_rgb'), ('buf',))
_cvimread_op = _Operator('_cvimread', ('filename', 'flag', 'to_rgb'), ())
_cvimresize_op = _Operator('_cvimresize', ('w', 'h', 'interp'), ('src',))
_div_scalar_op = _Operator('_div_scalar', ('scalar', 'is_int'), ('data',))
_equal_op = _Operator('_equal', (), ('lhs', 'rhs'))
_equal_scalar_op = _Operator('_equal_scalar', ('scalar', 'is_int'), ('data',))
_eye_op = _Operator('_eye', ('N', 'M', 'k', 'ctx', 'dtype'), ())
_full_op = _Operator('_full', ('shape', 'ctx', 'dtype', 'value'), ())
_fused_batch_norm_op = _Operator('_fused_batch_norm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range', 'relu'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var', 'residual'))
_fused_convolution_op = _Operator('_fused_convolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout', 'activation', 'alpha', 'beta', 'keep_packed'), ('data', 'weight', 'bias', 'residual'))
_fused_dense_op = _Operator('_fused_dense', ('transpose_a', 'transpose_b', 'flatten', 'scale', 'keep_packed', 'activation', 'alpha', 'beta'), ('data', 'weight', 'bias', 'residual'))
_greater_op = _Operator('_greater', (), ('lhs', 'rhs'))
_greater_equal_op = _Operator('_greater_equal', (), ('lhs', 'rhs'))
_greater_equal_scalar_op = _Operator('_greater_equal_scalar', ('scalar', 'is_int'), ('data',))
_greater_scalar_op = _Operator('_greater_scalar', ('scalar', 'is_int'), ('data',))
_histogram_op = _Operator('_histogram', ('bin_cnt', 'range'), ('data', 'bins'))
_hypot_op = _Operator('_hypot', (), ('lhs', 'rhs'))
_hypot_scalar_op = _Operator('_hypot_scalar', ('scalar', 'is_int'), ('data',))
_identity_with_attr_like_rhs_op = _Operator('_identity_with_attr_like_rhs', (), ('lhs', 'rhs'))
_lesser_op = _Operator('_lesser', (), ('lhs', 'rhs'))
_lesser_equal_op = _Operator('_lesser_equal', (), ('lhs', 'rhs'))
_lesser_equal_scalar_op = _Operator('_lesser_equal_scalar', ('scalar', 'is_int'), ('data',))
_lesser_scalar_op = _Operator('_lesser_scalar', ('scalar', 'is_int'), ('data',))
_linspace_op = _Operator('_linspace', ('start', 'stop', 'num', 'endpoint', 'ctx', 'dtype'), ())
_logical_and_op = _Operator('_logical_and', (), ('lhs', 'rhs'))
_logical_and_scalar_op = _Operator('_logical_and_scalar', ('scalar', 'is_int'), ('data',))
_logical_or_op = _Operator('_logical_or', (), ('lhs', 'rhs'))
_logical_or_scalar_op = _Operator('_logical_or_scalar', ('scalar', 'is_int'), ('data',))
_logical_xor_op = _Operator('_logical_xor', (), ('lhs', 'rhs'))
_logical_xor_scalar_op = _Operator('_logical_xor_scalar', ('scalar', 'is_int'), ('data',))
_maximum_op = _Operator('_maximum', (), ('lhs', 'rhs'))
_maximum_scalar_op = _Operator('_maximum_scalar', ('scalar', 'is_int'), ('data',))
_minimum_op = _Operator('_minimum', (), ('lhs', 'rhs'))
_minimum_scalar_op = _Operator('_minimum_scalar', ('scalar', 'is_int'), ('data',))
_minus_scalar_op = _Operator('_minus_scalar', ('scalar', 'is_int'), ('data',))
_mod_op = _Operator('_mod', (), ('lhs', 'rhs'))
_mod_scalar_op = _Operator('_mod_scalar', ('scalar', 'is_int'), ('data',))
_mp_adamw_update_op = _Operator('_mp_adamw_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'eta', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'weight32', 'rescale_grad'))
_mul_scalar_op = _Operator('_mul_scalar', ('scalar', 'is_int'), ('data',))
_multi_adamw_update_op = _Operator('_multi_adamw_update', ('lrs', 'wds', 'etas', 'beta1', 'beta2', 'epsilon', 'clip_gradient', 'num_weights'), ('data',), '')
_multi_lamb_update_op = _Operator('_multi_lamb_update', ('learning_rates', 'beta1', 'beta2', 'epsilon', 'wds', 'rescale_grad', 'lower_bound', 'upper_bound', 'clip_gradient', 'bias_correction', 'step_count', 'num_tensors'), ('data',), '')
_multi_mp_adamw_update_op = _Operator('_multi_mp_adamw_update', ('lrs', 'wds', 'etas', 'beta1', 'beta2', 'epsilon', 'clip_gradient', 'num_weights'), ('data',), '')
_multi_mp_lamb_update_op = _Operator('_multi_mp_lamb_update', ('learning_rates', 'beta1', 'beta2', 'epsilon', 'wds', 'rescale_grad', 'lower_bound', 'upper_bound', 'clip_gradient', 'bias_correction', 'step_count', 'num_tensors'), ('data',), '')
_not_equal_op = _Operator('_not_equal', (), ('lhs', 'rhs'))
_not_equal_scalar_op = _Operator('_not_equal_scalar', ('scalar', 'is_int'), ('data',))
_onehot_encode_op = _Operator('_onehot_encode', (), ('lhs', 'rhs'))
_ones_op = _Operator('_ones', ('shape', 'ctx', 'dtype'), ())
_plus_scalar_op = _Operator('_plus_scalar', ('scalar', 'is_int'), ('data',))
_power_op = _Operator('_power', (), ('lhs', 'rhs'))
_power_scalar_op = _Operator('_power_scalar', ('scalar', 'is_int'), ('data',))
_random_exponential_op = _Operator('_random_exponential', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_exponential_like_op = _Operator('_random_exponential_like', ('lam',), ('data',))
_random_gamma_op = _Operator('_random_gamma', ('alpha', 'beta', 'shape', 'ctx', 'dtype'), ())
_random_gamma_like_op = _Operator('_random_gamma_like', ('alpha', 'beta'), ('data',))
_random_generalized_negative_binomial_op = _Operator('_random_generalized_negative_binomial', ('mu', 'alpha', 'shape', 'ctx', 'dtype'), ())
_random_generalized_negative_binomial_like_op = _Operator('_random_generalized_negative_binomial_like', ('mu', 'alpha'), ('data',))
_random_negative_binomial_op = _Operator('_random_negative_binomial', ('k', 'p', 'shape', 'ctx', 'dtype'), ())
_random_negative_binomial_like_op = _Operator('_random_negative_binomial_like', ('k', 'p'), ('data',))
_random_normal_op = _Operator('_random_normal', ('loc', 'scale', 'shape', 'ctx', 'dtype'), ())
_random_normal_like_op = _Operator('_random_normal_like', ('loc', 'scale'), ('data',))
_random_pdf_dirichlet_op = _Operator('_random_pdf_dirichlet', ('is_log',), ('sample', 'alpha'))
_random_pdf_exponential_op = _Operator('_random_pdf_exponential', ('is_log',), ('sample', 'lam'))
_random_pdf_gamma_op = _Operator('_random_pdf_gamma', ('is_log',), ('sample', 'alpha', 'beta'))
_random_pdf_generalized_negative_binomial_op = _Operator('_random_pdf_generalized_negative_binomial', ('is_log',), ('sample', 'mu', 'alpha'))
_random_pdf_negative_binomial_op = _Operator('_random_pdf_negative_binomial', ('is_log',), ('sample', 'k', 'p'))
_random_pdf_normal_op = _Operator('_random_pdf_normal', ('is_log',), ('sample', 'mu', 'sigma'))
_random_pdf_poisson_op = _Operator('_random_pdf_poisson', ('is_log',), ('sample', 'lam'))
_random_pdf_uniform_op = _Operator('_random_pdf_uniform', ('is_log',), ('sample', 'low', 'high'))
_random_poisson_op = _Operator('_random_poisson', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_poisson_like_op = _Operator('_random_poisson_like', ('lam',), ('data',))
_random_randint_op = _Operator('_random_randint', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_random_uniform_op = _Operator('_random_uniform', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_random_uniform_like_op = _Operator('_random_uniform_like', ('low', 'high'), ('data',))
_ravel_multi_index_op = _Operator('_ravel_multi_index', ('shape',), ('data',))
_rdiv_scalar_op = _Operator('_rdiv_scalar', ('scalar', 'is_int'), ('data',))
_rminus_scalar_op = _Operator('_rminus_scalar', ('scalar', 'is_int'), ('data',))
_rmod_scalar_op = _Operator('_rmod_scalar', ('scalar', 'is_int'), ('data',))
_rnn_param_concat_op = _Operator('_rnn_param_concat', ('dim',), ('data',), 'num_args')
_rows_pattern_op = _Operator('_rows_pattern', (), ('data',))
_rows_positions_op = _Operator('_rows_positions', (), ('indices', 'wanted'))
_rows_unique_op = _Operator('_rows_unique', ('size',), ('indices',))
_rpower_scalar_op = _Operator('_rpower_scalar', ('scalar', 'is_int'), ('data',))
_sample_exponential_op = _Operator('_sample_exponential', ('shape', 'dtype'), ('lam',))
_sample_gamma_op = _Operator('_sample_gamma', ('shape', 'dtype'), ('alpha', 'beta'))
_sample_generalized_negative_binomial_op = _Operator('_sample_generalized_negative_binomial', ('shape', 'dtype'), ('mu', 'alpha'))
_sample_multinomial_op = _Operator('_sample_multinomial', ('shape', 'get_prob', 'dtype'), ('data',))
_sample_negative_binomial_op = _Operator('_sample_negative_binomial', ('shape', 'dtype'), ('k', 'p'))
_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))
_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))
_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))
_sample_unique_zipfian_op = _Operator('_sample_unique_zipfian', ('range_max', 'shape'), ())
_scatter_set_nd_op = _Operator('_scatter_set_nd', ('shape',), ('lhs', 'rhs', 'indices'))
_shuffle_op = _Operator('_shuffle', (), ('data',))
_slice_assign_op = _Operator('_slice_assign', ('begin', 'end', 'step'), ('lhs', 'rhs'))
_slice_assign_scalar_op = _Operator('_slice_assign_scalar', ('begin', 'end', 'step', 'scalar'), ('data',))
_sparse_adagrad_update_op = _Operator('_sparse_adagrad_update', ('lr', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'history'))
_split_v2_op = _Operator('_split_v2', ('indices', 'axis', 'squeeze_axis', 'sections'), ('data',))
_unravel_index_op = _Operator('_unravel_index', ('shape',), ('data',))
_zeros_op = _Operator('_zeros', ('shape', 'ctx', 'dtype'), ())
_zeros_without_dtype_op = _Operator('_zeros_without_dtype', ('shape', 'ctx', 'dtype'), ())
_adam_update_op = _Operator('adam_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mean', 'var'))
_dot_op = _Operator('dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))
_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))
_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))
_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))
_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))
_ftrl_update_op = _Operator('ftrl_update', ('lr', 'lamda1', 'beta', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'z', 'n'))
_make_loss_op = _Operator('make_loss', (), ('data',))
_sgd_mom_update_op = _Operator('sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom'))
_sgd_update_op = _Operator('sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad'))


def _sparse_Embedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, name=None, attr=None, out=None, **kwargs):
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : Symbol
        Row numbers, any shape and dtype.
    weight : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _Embedding_op('_sparse_embedding', (data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), name, attr, kwargs)


def _sparse_FullyConnected(data=None, weight=None, bias=None, num_hidden=_U, no_bias=_U, flatten=_U, name=None, attr=None, out=None, **kwargs):
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : Symbol
        Shape (num_hidden, units).
    bias : Symbol, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _FullyConnected_op('_sparse_fullyconnected', (data, weight, bias, ), (num_hidden, no_bias, flatten, ), name, attr, kwargs)


def _sparse_LinearRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LinearRegressionOutput_op('_sparse_linearregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


def _sparse_LogisticRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LogisticRegressionOutput_op('_sparse_logisticregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


def _sparse_MAERegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _MAERegressionOutput_op('_sparse_maeregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


def _adamw_update(weight=None, grad=None, mean=None, var=None, rescale_grad=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, eta=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
        Running mean of its square, changed in place.
    rescale_grad : Symbol
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
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
    eta : float, required
        Multiplies the whole step.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _adamw_update_op('_adamw_update', (weight, grad, mean, var, rescale_grad, ), (lr, beta1, beta2, epsilon, wd, eta, clip_gradient, ), name, attr, kwargs)


def _arange(start=_U, stop=_U, step=_U, repeat=_U, infer_range=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Evenly spaced values of the half-open interval [start, stop), each `repeat` times. Without stop
    the interval is [0, start). Shape (ceil((stop - start) / step) * repeat,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float or None, default None
        End of the interval, not included.
    step : float, default 1
        Distance between values; not 0.
    repeat : int, default 1
        How often each value stands; at least 1.
    infer_range : bool, default False
        Take the length from what the result is used for; needs stop otherwise.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _arange_op('_arange', (), (start, stop, step, repeat, infer_range, ctx, dtype, ), name, attr, kwargs)


def _attention(query=None, key=None, value=None, bias=None, mask=None, scale=_U, causal=_U, fill=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """softmax(scale query key^T + bias) value for each head, without the scores in memory. A row
    whose scores are all -inf is NaN, as softmax makes it, unless the mask has no fill value: then
    it is 0. Products are summed in float32, or float64 for float64.

    Parameters
    ----------
    query : Symbol
        Shape (batch, heads, queries, depth) or (batch, queries, depth), floating point, any
        strides.
    key : Symbol
        Shape (batch, heads, keys, depth) or (batch, keys, depth).
    value : Symbol
        Shape (batch, heads, keys, value depth) or (batch, keys, value depth).
    bias : Symbol, optional
        Added to the scores; broadcasts to (batch, heads, queries, keys).
    mask : Symbol, optional
        Broadcasts likewise; where it is 0, fill replaces the score.
    scale : float, default 1
        Factor of the products.
    causal : bool, default False
        Whether query i takes part with the keys 0 to i alone.
    fill : float or None, default None
        Score of what the mask leaves out. None: it takes no part, as in masked_softmax, and
        rows without any key are 0.
    layout : {'BHTD', 'BTHD', 'TBHD'}, default BHTD
        Order of the result's axes in memory; its shape is that of BHTD.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _attention_op('_attention', (query, key, value, bias, mask, ), (scale, causal, fill, layout, ), name, attr, kwargs)


def _backward_gather_nd(data=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : Symbol
        indices.shape[1:] + shape[m:]
    indices : Symbol
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _backward_gather_nd_op('_backward_gather_nd', (data, indices, ), (shape, ), name, attr, kwargs)


def _gather_nd_grad(data=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_backward_gather_nd`."""
    return _backward_gather_nd_op('_gather_nd_grad', (data, indices, ), (shape, ), name, attr, kwargs)


def _batch_norm_apply(data=None, mean=None, inverse=None, beta=None, gamma=None, residual=None, axis=_U, relu=_U, name=None, attr=None, out=None, **kwargs):
    """(data - mean) inverse gamma + beta per channel, plus a residual, through max(0, x): the result
    of batch normalisation, which compiled backward graphs compute again rather than keep.

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    mean : Symbol
        Shape (channels,).
    inverse : Symbol
        1 / sqrt(variance + eps), shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    gamma : Symbol, optional
        Scale, shape (channels,); absent: 1.
    residual : Symbol, optional
        Shape and dtype of data; added before the activation.
    axis : int, default 1
        The axis of the channels.
    relu : bool, default False
        Whether the result goes through max(0, x).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _batch_norm_apply_op('_batch_norm_apply', (data, mean, inverse, beta, gamma, residual, ), (axis, relu, ), name, attr, kwargs)


def _copy(data=None, name=None, attr=None, out=None, **kwargs):
    """A copy of the input.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _copy_op('_copy', (data, ), (), name, attr, kwargs)


def _copyto(data=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_copy`."""
    return _copy_op('_copyto', (data, ), (), name, attr, kwargs)


def _csr_dot(data=None, indices=None, indptr=None, rhs=None, shape=_U, transpose=_U, name=None, attr=None, out=None, **kwargs):
    """The product of a csr array, or of its transpose, and a matrix.

    Parameters
    ----------
    data : Symbol
        The elements; (nnz,).
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs : Symbol
        (columns, n), or (rows, n) with transpose; dtype of data.
    shape : shape, required
        Rows and columns of the csr array.
    transpose : bool, default False
        Use the transposed array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_dot_op('_csr_dot', (data, indices, indptr, rhs, ), (shape, transpose, ), name, attr, kwargs)


def _csr_gather(data=None, indices=None, indptr=None, name=None, attr=None, out=None, **kwargs):
    """What a matrix holds where a csr array has its elements.

    Parameters
    ----------
    data : Symbol
        (rows, columns)
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_gather_op('_csr_gather', (data, indices, indptr, ), (), name, attr, kwargs)


def _csr_pattern(data=None, name=None, attr=None, out=None, **kwargs):
    """Where a matrix is not 0, as a csr array says it: indices and indptr. NaN counts.

    Parameters
    ----------
    data : Symbol
        (rows, columns)
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_pattern_op('_csr_pattern', (data, ), (), name, attr, kwargs)


def _csr_row_numbers(indices=None, indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """The row of every element of a csr array.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_row_numbers_op('_csr_row_numbers', (indices, indptr, ), (shape, ), name, attr, kwargs)


def _csr_rows(indices=None, indptr=None, rows=None, shape=_U, mode=_U, name=None, attr=None, out=None, **kwargs):
    """Rows of a csr array by number, in any order and number: indices and indptr of what they make,
    and which elements it holds.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rows : Symbol
        Numbers of rows, one axis, any dtype; fractions are cut off.
    shape : shape, required
        Rows and columns of the csr array.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Numbers out of range: clip to the ends, raise an error, or wrap around.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_rows_op('_csr_rows', (indices, indptr, rows, ), (shape, mode, ), name, attr, kwargs)


def _csr_sampled_dot(lhs=None, rhs=None, indices=None, indptr=None, name=None, attr=None, out=None, **kwargs):
    """The elements of lhs times the transpose of rhs where a csr array has its elements: products of
    a row of lhs and a row of rhs.

    Parameters
    ----------
    lhs : Symbol
        (rows, n)
    rhs : Symbol
        (columns, n), dtype of lhs.
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_sampled_dot_op('_csr_sampled_dot', (lhs, rhs, indices, indptr, ), (), name, attr, kwargs)


def _csr_select(indices=None, indptr=None, shape=_U, begin=_U, end=_U, name=None, attr=None, out=None, **kwargs):
    """A rectangle of a csr array: indices and indptr of its own, and which elements it holds.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    begin : shape, required
        First row and column.
    end : shape, required
        The row and column behind the last.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_select_op('_csr_select', (indices, indptr, ), (shape, begin, end, ), name, attr, kwargs)


def _csr_to_dense(data=None, indices=None, indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """The matrix that a csr array stands for. Elements that come several times add up.

    Parameters
    ----------
    data : Symbol
        The elements; (nnz,).
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_to_dense_op('_csr_to_dense', (data, indices, indptr, ), (shape, ), name, attr, kwargs)


def _csr_union(lhs_indices=None, lhs_indptr=None, rhs_indices=None, rhs_indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """The elements that one or both of two csr arrays of one shape hold, columns ascending and each
    once, and where the elements of both are among them.

    Parameters
    ----------
    lhs_indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    lhs_indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs_indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    rhs_indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _csr_union_op('_csr_union', (lhs_indices, lhs_indptr, rhs_indices, rhs_indptr, ), (shape, ), name, attr, kwargs)


def _cvcopyMakeBorder(src=None, top=_U, bot=_U, left=_U, right=_U, type=_U, value=_U, values=_U, name=None, attr=None, out=None, **kwargs):
    """An image with a border around it.

    Parameters
    ----------
    src : Symbol
        (height, width, channels), any dtype.
    top : int, required
        Rows above.
    bot : int, required
        Rows below.
    left : int, required
        Columns to the left.
    right : int, required
        Columns to the right.
    type : int, default 0
        0: a constant; 1: the border pixel; 2: mirrored, the border pixel twice; 3: the other
        side; 4: mirrored, the border pixel once.
    value : float, default 0
        The constant, for the first three channels.
    values : floats, default ()
        The constant of each channel, instead of value; 0 for those that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cvcopyMakeBorder_op('_cvcopymakeborder', (src, ), (top, bot, left, right, type, value, values, ), name, attr, kwargs)


def _cvimdecode(buf=None, flag=_U, to_rgb=_U, name=None, attr=None, out=None, **kwargs):
    """Decodes a JPEG or PNG image: uint8 of shape (height, width, channels). 16-bit samples keep
    their upper byte; the orientation in EXIF data is ignored.

    Parameters
    ----------
    buf : Symbol
        The bytes of the file: uint8, one axis.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cvimdecode_op('_cvimdecode', (buf, ), (flag, to_rgb, ), name, attr, kwargs)


def _cvimread(filename=_U, flag=_U, to_rgb=_U, name=None, attr=None, out=None, **kwargs):
    """Reads and decodes a JPEG or PNG file, as _cvimdecode does.

    Parameters
    ----------
    filename : string, required
        Path of the file.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cvimread_op('_cvimread', (), (filename, flag, to_rgb, ), name, attr, kwargs)


def _cvimresize(src=None, w=_U, h=_U, interp=_U, name=None, attr=None, out=None, **kwargs):
    """Resizes an image as OpenCV does.

    Parameters
    ----------
    src : Symbol
        (height, width, channels); uint8 or floating point.
    w : int, required
        Width of the result.
    h : int, required
        Height of the result.
    interp : int, default 1
        0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cvimresize_op('_cvimresize', (src, ), (w, h, interp, ), name, attr, kwargs)


def _div_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _div_scalar_op('_div_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _DivScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_div_scalar`."""
    return _div_scalar_op('_divscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _equal_op('_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_equal`."""
    return _equal_op('_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _equal_scalar_op('_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _EqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_equal_scalar`."""
    return _equal_scalar_op('_equalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _eye(N=_U, M=_U, k=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """A matrix of shape (N, M) with ones on the diagonal j = i + k and zeros elsewhere.

    Parameters
    ----------
    N : int, required
        Number of rows.
    M : int, default 0
        Number of columns; 0 means N.
    k : int, default 0
        The diagonal: above the main one if positive.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _eye_op('_eye', (), (N, M, k, ctx, dtype, ), name, attr, kwargs)


def _full(shape=_U, ctx=_U, dtype=_U, value=_U, name=None, attr=None, out=None, **kwargs):
    """An array with every element equal to value.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    value : float, required
        The value.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _full_op('_full', (), (shape, ctx, dtype, value, ), name, attr, kwargs)


def _fused_batch_norm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, residual=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, relu=_U, name=None, attr=None, out=None, **kwargs):
    """BatchNorm, plus a residual, through max(0, x), in one pass over memory, as compiled graphs run
    them.

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    gamma : Symbol
        Scale, shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    moving_mean : Symbol
        Running mean, shape (channels,); updated in training.
    moving_var : Symbol
        Running variance, shape (channels,); updated in training.
    residual : Symbol, optional
        Shape and dtype of data; added before the activation.
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
    relu : bool, default True
        Whether the result goes through max(0, x).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_batch_norm_op('_fused_batch_norm', (data, gamma, beta, moving_mean, moving_var, residual, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, relu, ), name, attr, kwargs)


def _fused_convolution(data=None, weight=None, bias=None, residual=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, activation=_U, alpha=_U, beta=_U, keep_packed=_U, name=None, attr=None, out=None, **kwargs):
    """Convolution, then bias, residual and activation, in one pass. Compiled graphs use it after they
    have been differentiated: it has no gradient.

    Parameters
    ----------
    data : Symbol
        As in Convolution.
    weight : Symbol
        As in Convolution.
    bias : Symbol, optional
        Shape (num_filter,); float32 or the dtype of data.
    residual : Symbol, optional
        Shape and dtype of the result; added before the activation.
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
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    keep_packed : bool, default True
        Whether packed weights stay with the weights for the next call, but in training.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_convolution_op('_fused_convolution', (data, weight, bias, residual, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, activation, alpha, beta, keep_packed, ), name, attr, kwargs)


def _fused_dense(data=None, weight=None, bias=None, residual=None, transpose_a=_U, transpose_b=_U, flatten=_U, scale=_U, keep_packed=_U, activation=_U, alpha=_U, beta=_U, name=None, attr=None, out=None, **kwargs):
    """A matrix product as FullyConnected, dot, batch_dot and linalg_gemm2 have it, then bias,
    residual and activation, in one pass. Compiled graphs use it after they have been
    differentiated: it has no gradient.

    Parameters
    ----------
    data : Symbol
        Shape (..., m, k), or (..., k, m) with transpose_a.
    weight : Symbol
        Shape (k, n), or (n, k) with transpose_b, for all rows of data; or with the leading
        axes of data.
    bias : Symbol, optional
        Shape (n,); float32 or the dtype of data.
    residual : Symbol, optional
        Shape and dtype of the result; added before the activation.
    transpose_a : bool, default False
        Use data transposed.
    transpose_b : bool, default False
        Use weight transposed.
    flatten : bool, default False
        Whether all axes of data but the first are one.
    scale : float, default 1
        Factor of the product, before the bias.
    keep_packed : bool, default True
        Whether a weight with two axes comes again and, except in training, is kept in the
        layout of the kernel.
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_dense_op('_fused_dense', (data, weight, bias, residual, ), (transpose_a, transpose_b, flatten, scale, keep_packed, activation, alpha, beta, ), name, attr, kwargs)


def _greater(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _greater_op('_greater', (lhs, rhs, ), (), name, attr, kwargs)


def _Greater(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater`."""
    return _greater_op('_greater', (lhs, rhs, ), (), name, attr, kwargs)


def _greater_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _greater_equal_op('_greater_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Greater_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_equal`."""
    return _greater_equal_op('_greater_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _greater_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _greater_equal_scalar_op('_greater_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _GreaterEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_equal_scalar`."""
    return _greater_equal_scalar_op('_greaterequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _greater_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _greater_scalar_op('_greater_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _GreaterScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_scalar`."""
    return _greater_scalar_op('_greaterscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _histogram(data=None, bins=None, bin_cnt=_U, range=_U, name=None, attr=None, out=None, **kwargs):
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    bins : Symbol, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _histogram_op('_histogram', (data, bins, ), (bin_cnt, range, ), name, attr, kwargs)


def _hypot(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _hypot_op('_hypot', (lhs, rhs, ), (), name, attr, kwargs)


def _Hypot(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_hypot`."""
    return _hypot_op('_hypot', (lhs, rhs, ), (), name, attr, kwargs)


def _hypot_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _hypot_scalar_op('_hypot_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _HypotScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_hypot_scalar`."""
    return _hypot_scalar_op('_hypotscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _identity_with_attr_like_rhs(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """lhs; rhs says in which shape.

    Parameters
    ----------
    lhs : Symbol
        Any shape.
    rhs : Symbol
        Shape of lhs; its elements are not read.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _identity_with_attr_like_rhs_op('_identity_with_attr_like_rhs', (lhs, rhs, ), (), name, attr, kwargs)


def _lesser(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _lesser_op('_lesser', (lhs, rhs, ), (), name, attr, kwargs)


def _Lesser(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser`."""
    return _lesser_op('_lesser', (lhs, rhs, ), (), name, attr, kwargs)


def _lesser_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _lesser_equal_op('_lesser_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Lesser_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_equal`."""
    return _lesser_equal_op('_lesser_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _lesser_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _lesser_equal_scalar_op('_lesser_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LesserEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_equal_scalar`."""
    return _lesser_equal_scalar_op('_lesserequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _lesser_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _lesser_scalar_op('_lesser_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LesserScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_scalar`."""
    return _lesser_scalar_op('_lesserscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _linspace(start=_U, stop=_U, num=_U, endpoint=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """`num` evenly spaced values from start to stop, shape (num,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float, required
        End of the interval.
    num : int, required
        How many values; at least 0.
    endpoint : bool, default True
        Whether stop is the last value; otherwise it is left out.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _linspace_op('_linspace', (), (start, stop, num, endpoint, ctx, dtype, ), name, attr, kwargs)


def _logical_and(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_and_op('_logical_and', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_And(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_and`."""
    return _logical_and_op('_logical_and', (lhs, rhs, ), (), name, attr, kwargs)


def _logical_and_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_and_scalar_op('_logical_and_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalAndScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_and_scalar`."""
    return _logical_and_scalar_op('_logicalandscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _logical_or(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_or_op('_logical_or', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_Or(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_or`."""
    return _logical_or_op('_logical_or', (lhs, rhs, ), (), name, attr, kwargs)


def _logical_or_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_or_scalar_op('_logical_or_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalOrScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_or_scalar`."""
    return _logical_or_scalar_op('_logicalorscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _logical_xor(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_xor_op('_logical_xor', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_Xor(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_xor`."""
    return _logical_xor_op('_logical_xor', (lhs, rhs, ), (), name, attr, kwargs)


def _logical_xor_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_xor_scalar_op('_logical_xor_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalXorScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_xor_scalar`."""
    return _logical_xor_scalar_op('_logicalxorscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _maximum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The larger of both.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _maximum_op('_maximum', (lhs, rhs, ), (), name, attr, kwargs)


def _Maximum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_maximum`."""
    return _maximum_op('_maximum', (lhs, rhs, ), (), name, attr, kwargs)


def _maximum_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _maximum_scalar_op('_maximum_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MaximumScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_maximum_scalar`."""
    return _maximum_scalar_op('_maximumscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _minimum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The smaller of both.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _minimum_op('_minimum', (lhs, rhs, ), (), name, attr, kwargs)


def _Minimum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_minimum`."""
    return _minimum_op('_minimum', (lhs, rhs, ), (), name, attr, kwargs)


def _minimum_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _minimum_scalar_op('_minimum_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MinimumScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minimum_scalar`."""
    return _minimum_scalar_op('_minimumscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _minus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _minus_scalar_op('_minus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MinusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minus_scalar`."""
    return _minus_scalar_op('_minusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _scatter_minus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minus_scalar`."""
    return _minus_scalar_op('_scatter_minus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _mod(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mod_op('_mod', (lhs, rhs, ), (), name, attr, kwargs)


def _Mod(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_mod`."""
    return _mod_op('_mod', (lhs, rhs, ), (), name, attr, kwargs)


def _mod_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mod_scalar_op('_mod_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _ModScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_mod_scalar`."""
    return _mod_scalar_op('_modscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _mp_adamw_update(weight=None, grad=None, mean=None, var=None, weight32=None, rescale_grad=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, eta=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
        Running mean of its square, changed in place.
    weight32 : Symbol
        The master weight in float32, which is changed in place.
    rescale_grad : Symbol
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
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
    eta : float, required
        Multiplies the whole step.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mp_adamw_update_op('_mp_adamw_update', (weight, grad, mean, var, weight32, rescale_grad, ), (lr, beta1, beta2, epsilon, wd, eta, clip_gradient, ), name, attr, kwargs)


def _mul_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mul_scalar_op('_mul_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MulScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_mul_scalar`."""
    return _mul_scalar_op('_mulscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _multi_adamw_update(*data, lrs=_U, wds=_U, etas=_U, beta1=_U, beta2=_U, epsilon=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
    """_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _multi_adamw_update_op('_multi_adamw_update', data, (lrs, wds, etas, beta1, beta2, epsilon, clip_gradient, num_weights, ), name, attr, kwargs)


def _multi_lamb_update(*data, learning_rates=_U, beta1=_U, beta2=_U, epsilon=_U, wds=_U, rescale_grad=_U, lower_bound=_U, upper_bound=_U, clip_gradient=_U, bias_correction=_U, step_count=_U, num_tensors=_U, name=None, attr=None, out=None, **kwargs):
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _multi_lamb_update_op('_multi_lamb_update', data, (learning_rates, beta1, beta2, epsilon, wds, rescale_grad, lower_bound, upper_bound, clip_gradient, bias_correction, step_count, num_tensors, ), name, attr, kwargs)


def _multi_mp_adamw_update(*data, lrs=_U, wds=_U, etas=_U, beta1=_U, beta2=_U, epsilon=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
    """_mp_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _multi_mp_adamw_update_op('_multi_mp_adamw_update', data, (lrs, wds, etas, beta1, beta2, epsilon, clip_gradient, num_weights, ), name, attr, kwargs)


def _multi_mp_lamb_update(*data, learning_rates=_U, beta1=_U, beta2=_U, epsilon=_U, wds=_U, rescale_grad=_U, lower_bound=_U, upper_bound=_U, clip_gradient=_U, bias_correction=_U, step_count=_U, num_tensors=_U, name=None, attr=None, out=None, **kwargs):
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _multi_mp_lamb_update_op('_multi_mp_lamb_update', data, (learning_rates, beta1, beta2, epsilon, wds, rescale_grad, lower_bound, upper_bound, clip_gradient, bias_correction, step_count, num_tensors, ), name, attr, kwargs)


def _not_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _not_equal_op('_not_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Not_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_not_equal`."""
    return _not_equal_op('_not_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _not_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _not_equal_scalar_op('_not_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _NotEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_not_equal_scalar`."""
    return _not_equal_scalar_op('_notequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _onehot_encode(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of rhs.

    Parameters
    ----------
    lhs : Symbol
        Columns, (n,), any dtype; a row whose column is out of range is 0.
    rhs : Symbol
        (n, m); only its shape and dtype are read.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _onehot_encode_op('_onehot_encode', (lhs, rhs, ), (), name, attr, kwargs)


def _ones(shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """An array of ones.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ones_op('_ones', (), (shape, ctx, dtype, ), name, attr, kwargs)


def _plus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _plus_scalar_op('_plus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _PlusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_plus_scalar`."""
    return _plus_scalar_op('_plusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _scatter_plus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_plus_scalar`."""
    return _plus_scalar_op('_scatter_plus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _power(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _power_op('_power', (lhs, rhs, ), (), name, attr, kwargs)


def _Power(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_power`."""
    return _power_op('_power', (lhs, rhs, ), (), name, attr, kwargs)


def _power_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _power_scalar_op('_power_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _PowerScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_power_scalar`."""
    return _power_scalar_op('_powerscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _random_exponential(lam=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_exponential_op('_random_exponential', (), (lam, shape, ctx, dtype, ), name, attr, kwargs)


def _random_exponential_like(data=None, lam=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Exponential: density lam exp(-lam x), mean 1 /
    lam.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Rate.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_exponential_like_op('_random_exponential_like', (data, ), (lam, ), name, attr, kwargs)


def _random_gamma(alpha=_U, beta=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_gamma_op('_random_gamma', (), (alpha, beta, shape, ctx, dtype, ), name, attr, kwargs)


def _random_gamma_like(data=None, alpha=_U, beta=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Gamma with shape alpha and scale beta: mean
    alpha * beta.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_gamma_like_op('_random_gamma_like', (data, ), (alpha, beta, ), name, attr, kwargs)


def _random_generalized_negative_binomial(mu=_U, alpha=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_generalized_negative_binomial_op('_random_generalized_negative_binomial', (), (mu, alpha, shape, ctx, dtype, ), name, attr, kwargs)


def _random_generalized_negative_binomial_like(data=None, mu=_U, alpha=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Negative binomial of mean mu and dispersion
    alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_generalized_negative_binomial_like_op('_random_generalized_negative_binomial_like', (data, ), (mu, alpha, ), name, attr, kwargs)


def _random_negative_binomial(k=_U, p=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_negative_binomial_op('_random_negative_binomial', (), (k, p, shape, ctx, dtype, ), name, attr, kwargs)


def _random_negative_binomial_like(data=None, k=_U, p=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Failures before the k-th success, where p is the
    probability of success.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_negative_binomial_like_op('_random_negative_binomial_like', (data, ), (k, p, ), name, attr, kwargs)


def _random_normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_normal_op('_random_normal', (), (loc, scale, shape, ctx, dtype, ), name, attr, kwargs)


def _random_normal_like(data=None, loc=_U, scale=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Normal with the given mean and standard
    deviation.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_normal_like_op('_random_normal_like', (data, ), (loc, scale, ), name, attr, kwargs)


def _random_pdf_dirichlet(sample=None, alpha=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : Symbol
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : Symbol
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_dirichlet_op('_random_pdf_dirichlet', (sample, alpha, ), (is_log, ), name, attr, kwargs)


def _random_pdf_exponential(sample=None, lam=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    lam : Symbol
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_exponential_op('_random_pdf_exponential', (sample, lam, ), (is_log, ), name, attr, kwargs)


def _random_pdf_gamma(sample=None, alpha=None, beta=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    alpha : Symbol
        Shapes.
    beta : Symbol
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_gamma_op('_random_pdf_gamma', (sample, alpha, beta, ), (is_log, ), name, attr, kwargs)


def _random_pdf_generalized_negative_binomial(sample=None, mu=None, alpha=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    mu : Symbol
        Means.
    alpha : Symbol
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_generalized_negative_binomial_op('_random_pdf_generalized_negative_binomial', (sample, mu, alpha, ), (is_log, ), name, attr, kwargs)


def _random_pdf_negative_binomial(sample=None, k=None, p=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    k : Symbol
        Numbers of successes.
    p : Symbol
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_negative_binomial_op('_random_pdf_negative_binomial', (sample, k, p, ), (is_log, ), name, attr, kwargs)


def _random_pdf_normal(sample=None, mu=None, sigma=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    mu : Symbol
        Means.
    sigma : Symbol
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_normal_op('_random_pdf_normal', (sample, mu, sigma, ), (is_log, ), name, attr, kwargs)


def _random_pdf_poisson(sample=None, lam=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    lam : Symbol
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_poisson_op('_random_pdf_poisson', (sample, lam, ), (is_log, ), name, attr, kwargs)


def _random_pdf_uniform(sample=None, low=None, high=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    low : Symbol
        Lower ends.
    high : Symbol
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_pdf_uniform_op('_random_pdf_uniform', (sample, low, high, ), (is_log, ), name, attr, kwargs)


def _random_poisson(lam=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_poisson_op('_random_poisson', (), (lam, shape, ctx, dtype, ), name, attr, kwargs)


def _random_poisson_like(data=None, lam=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Poisson of mean lam.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Mean.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_poisson_like_op('_random_poisson_like', (data, ), (lam, ), name, attr, kwargs)


def _random_randint(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_randint_op('_random_randint', (), (low, high, shape, ctx, dtype, ), name, attr, kwargs)


def _random_uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_uniform_op('_random_uniform', (), (low, high, shape, ctx, dtype, ), name, attr, kwargs)


def _random_uniform_like(data=None, low=_U, high=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers of the shape and dtype of data. Uniform on [low, high).

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _random_uniform_like_op('_random_uniform_like', (data, ), (low, high, ), name, attr, kwargs)


def _ravel_multi_index(data=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : Symbol
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ravel_multi_index_op('_ravel_multi_index', (data, ), (shape, ), name, attr, kwargs)


def _rdiv_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rdiv_scalar_op('_rdiv_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RDivScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rdiv_scalar`."""
    return _rdiv_scalar_op('_rdivscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _rminus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rminus_scalar_op('_rminus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RMinusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rminus_scalar`."""
    return _rminus_scalar_op('_rminusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _rmod_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rmod_scalar_op('_rmod_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RModScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rmod_scalar`."""
    return _rmod_scalar_op('_rmodscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _rnn_param_concat(*data, dim=_U, name=None, attr=None, out=None, **kwargs):
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : Symbol
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rnn_param_concat_op('_rnn_param_concat', data, (dim, ), name, attr, kwargs)


def _rows_pattern(data=None, name=None, attr=None, out=None, **kwargs):
    """The numbers of the rows that hold anything but 0. NaN counts.

    Parameters
    ----------
    data : Symbol
        (rows, ...)
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rows_pattern_op('_rows_pattern', (data, ), (), name, attr, kwargs)


def _rows_positions(indices=None, wanted=None, name=None, attr=None, out=None, **kwargs):
    """Where numbers stand in a list of numbers: the first place, or -1.

    Parameters
    ----------
    indices : Symbol
        The list; (k,), int64.
    wanted : Symbol
        Any shape and dtype; fractions are cut off.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rows_positions_op('_rows_positions', (indices, wanted, ), (), name, attr, kwargs)


def _rows_unique(indices=None, size=_U, name=None, attr=None, out=None, **kwargs):
    """The different numbers of an array, ascending, and for each of its elements the place among
    them.

    Parameters
    ----------
    indices : Symbol
        Numbers of [0, size), any shape and dtype; fractions are cut off.
    size : int, required
        The number of rows there are.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rows_unique_op('_rows_unique', (indices, ), (size, ), name, attr, kwargs)


def _rpower_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rpower_scalar_op('_rpower_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RPowerScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rpower_scalar`."""
    return _rpower_scalar_op('_rpowerscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _sample_exponential(lam=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : Symbol
        Rate.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_exponential_op('_sample_exponential', (lam, ), (shape, dtype, ), name, attr, kwargs)


def _sample_gamma(alpha=None, beta=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : Symbol
        Shape.
    beta : Symbol
        Scale. Shape of alpha.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_gamma_op('_sample_gamma', (alpha, beta, ), (shape, dtype, ), name, attr, kwargs)


def _sample_generalized_negative_binomial(mu=None, alpha=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : Symbol
        Mean.
    alpha : Symbol
        Dispersion. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_generalized_negative_binomial_op('_sample_generalized_negative_binomial', (mu, alpha, ), (shape, dtype, ), name, attr, kwargs)


def _sample_multinomial(data=None, shape=_U, get_prob=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : Symbol
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_multinomial_op('_sample_multinomial', (data, ), (shape, get_prob, dtype, ), name, attr, kwargs)


def _sample_negative_binomial(k=None, p=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : Symbol
        Number of successes.
    p : Symbol
        Probability of success. Shape of k.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_negative_binomial_op('_sample_negative_binomial', (k, p, ), (shape, dtype, ), name, attr, kwargs)


def _sample_normal(mu=None, sigma=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : Symbol
        Mean.
    sigma : Symbol
        Standard deviation. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_normal_op('_sample_normal', (mu, sigma, ), (shape, dtype, ), name, attr, kwargs)


def _sample_poisson(lam=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : Symbol
        Mean.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_poisson_op('_sample_poisson', (lam, ), (shape, dtype, ), name, attr, kwargs)


def _sample_uniform(low=None, high=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : Symbol
        Lower end.
    high : Symbol
        Upper end. Shape of low.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_uniform_op('_sample_uniform', (low, high, ), (shape, dtype, ), name, attr, kwargs)


def _sample_unique_zipfian(range_max=_U, shape=_U, name=None, attr=None, out=None, **kwargs):
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_unique_zipfian_op('_sample_unique_zipfian', (), (range_max, shape, ), name, attr, kwargs)


def _scatter_set_nd(lhs=None, rhs=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """lhs with the positions that indices name set to rhs; of equal positions the last one stays.

    Parameters
    ----------
    lhs : Symbol
        The array to change.
    rhs : Symbol
        indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.
    indices : Symbol
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        The shape of lhs.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _scatter_set_nd_op('_scatter_set_nd', (lhs, rhs, indices, ), (shape, ), name, attr, kwargs)


def _shuffle(data=None, name=None, attr=None, out=None, **kwargs):
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : Symbol
        At least one axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _shuffle_op('_shuffle', (data, ), (), name, attr, kwargs)


def _slice_assign(lhs=None, rhs=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : Symbol
        The array.
    rhs : Symbol
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _slice_assign_op('_slice_assign', (lhs, rhs, ), (begin, end, step, ), name, attr, kwargs)


def _crop_assign(lhs=None, rhs=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_slice_assign`."""
    return _slice_assign_op('_crop_assign', (lhs, rhs, ), (begin, end, step, ), name, attr, kwargs)


def _slice_assign_scalar(data=None, begin=_U, end=_U, step=_U, scalar=_U, name=None, attr=None, out=None, **kwargs):
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : Symbol
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _slice_assign_scalar_op('_slice_assign_scalar', (data, ), (begin, end, step, scalar, ), name, attr, kwargs)


def _crop_assign_scalar(data=None, begin=_U, end=_U, step=_U, scalar=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_slice_assign_scalar`."""
    return _slice_assign_scalar_op('_crop_assign_scalar', (data, ), (begin, end, step, scalar, ), name, attr, kwargs)


def _sparse_adagrad_update(weight=None, grad=None, history=None, lr=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
    """AdaGrad (Duchi, Hazan and Singer 2011): history += g^2, weight - lr * (g / sqrt(history +
    epsilon) + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    history : Symbol
        Sum of squared gradients, which is changed in place.
    lr : float, required
        Learning rate.
    epsilon : float, default 1e-07
        Added below the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sparse_adagrad_update_op('_sparse_adagrad_update', (weight, grad, history, ), (lr, epsilon, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


def _split_v2(data=None, indices=_U, axis=_U, squeeze_axis=_U, sections=_U, name=None, attr=None, out=None, **kwargs):
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : Symbol
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _split_v2_op('_split_v2', (data, ), (indices, axis, squeeze_axis, sections, ), name, attr, kwargs)


def _unravel_index(data=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : Symbol
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _unravel_index_op('_unravel_index', (data, ), (shape, ), name, attr, kwargs)


def _zeros(shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """An array of zeros.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _zeros_op('_zeros', (), (shape, ctx, dtype, ), name, attr, kwargs)


def _zeros_without_dtype(shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """An array of zeros; float32 unless dtype says otherwise.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : int, default -1
        Number of the dtype of the result; -1 is float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _zeros_without_dtype_op('_zeros_without_dtype', (), (shape, ctx, dtype, ), name, attr, kwargs)


def _sparse_adam_update(weight=None, grad=None, mean=None, var=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _adam_update_op('_sparse_adam_update', (weight, grad, mean, var, ), (lr, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


def _sparse_dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, name=None, attr=None, out=None, **kwargs):
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : Symbol
        Shape (..., k).
    rhs : Symbol
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _dot_op('_sparse_dot', (lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), name, attr, kwargs)


def _Plus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_add_op('_plus', (lhs, rhs, ), (), name, attr, kwargs)


def _add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_add', (lhs, rhs, ), (), name, attr, kwargs)


def _grad_add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_grad_add', (lhs, rhs, ), (), name, attr, kwargs)


def _plus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_plus', (lhs, rhs, ), (), name, attr, kwargs)


def _Div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_div_op('_div', (lhs, rhs, ), (), name, attr, kwargs)


def _div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Div`."""
    return _elemwise_div_op('_div', (lhs, rhs, ), (), name, attr, kwargs)


def _scatter_elemwise_div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Div`."""
    return _elemwise_div_op('_scatter_elemwise_div', (lhs, rhs, ), (), name, attr, kwargs)


def _Mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_mul_op('_mul', (lhs, rhs, ), (), name, attr, kwargs)


def _mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Mul`."""
    return _elemwise_mul_op('_mul', (lhs, rhs, ), (), name, attr, kwargs)


def _Minus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_sub_op('_minus', (lhs, rhs, ), (), name, attr, kwargs)


def _minus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Minus`."""
    return _elemwise_sub_op('_minus', (lhs, rhs, ), (), name, attr, kwargs)


def _sub(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Minus`."""
    return _elemwise_sub_op('_sub', (lhs, rhs, ), (), name, attr, kwargs)


def _sparse_ftrl_update(weight=None, grad=None, z=None, n=None, lr=_U, lamda1=_U, beta=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    z : Symbol
        Sum of corrected gradients, changed in place.
    n : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ftrl_update_op('_sparse_ftrl_update', (weight, grad, z, n, ), (lr, lamda1, beta, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


def _sparse_make_loss(data=None, name=None, attr=None, out=None, **kwargs):
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : Symbol
        Any shape.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _make_loss_op('_sparse_make_loss', (data, ), (), name, attr, kwargs)


def _sparse_sgd_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mom : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sgd_mom_update_op('_sparse_sgd_mom_update', (weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


def _sparse_sgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sgd_update_op('_sparse_sgd_update', (weight, grad, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)
