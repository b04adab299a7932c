"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from .internal_contrib import (
    _identity_with_attr_like_rhs,
)
from .internal_creation import (
    _arange, _eye, _full, _linspace, _ones, _zeros, _zeros_without_dtype,
)
from .internal_elementwise import (
    _copy, _copyto, _div_scalar, _DivScalar, _equal, _Equal, _equal_scalar, _EqualScalar,
    _greater, _Greater, _greater_equal, _Greater_Equal, _greater_equal_scalar,
    _GreaterEqualScalar, _greater_scalar, _GreaterScalar, _hypot, _Hypot, _hypot_scalar,
    _HypotScalar, _lesser, _Lesser, _lesser_equal, _Lesser_Equal, _lesser_equal_scalar,
    _LesserEqualScalar, _lesser_scalar, _LesserScalar, _logical_and, _Logical_And,
    _logical_and_scalar, _LogicalAndScalar, _logical_or, _Logical_Or, _logical_or_scalar,
    _LogicalOrScalar, _logical_xor, _Logical_Xor, _logical_xor_scalar, _LogicalXorScalar,
    _maximum, _Maximum, _maximum_scalar, _MaximumScalar, _minimum, _Minimum, _minimum_scalar,
    _MinimumScalar, _minus_scalar, _MinusScalar, _scatter_minus_scalar, _mod, _Mod,
)
from .internal_elementwise2 import (
    _mod_scalar, _ModScalar, _mul_scalar, _MulScalar, _not_equal, _Not_Equal, _not_equal_scalar,
    _NotEqualScalar, _plus_scalar, _PlusScalar, _scatter_plus_scalar, _power, _Power,
    _power_scalar, _PowerScalar, _rdiv_scalar, _RDivScalar, _rminus_scalar, _RMinusScalar,
    _rmod_scalar, _RModScalar, _rpower_scalar, _RPowerScalar, _Plus, _add, _grad_add, _plus,
    _Div, _div, _scatter_elemwise_div, _Mul, _mul, _Minus, _minus, _sub,
)
from .internal_image import (
    _cvcopyMakeBorder, _cvimdecode, _cvimread, _cvimresize,
)
from .internal_indexing import (
    _sparse_Embedding, _backward_gather_nd, _gather_nd_grad, _onehot_encode, _ravel_multi_index,
    _scatter_set_nd, _unravel_index,
)
from .internal_linalg import (
    _sparse_dot,
)
from .internal_nn import (
    _sparse_FullyConnected, _sparse_LinearRegressionOutput, _sparse_LogisticRegressionOutput,
    _sparse_MAERegressionOutput, _attention, _batch_norm_apply, _fused_batch_norm,
    _fused_convolution, _fused_dense, _sparse_make_loss,
)
from .internal_optimizer import (
    _adamw_update, _mp_adamw_update, _multi_adamw_update, _multi_lamb_update,
    _multi_mp_adamw_update, _multi_mp_lamb_update, _sparse_adagrad_update, _sparse_adam_update,
    _sparse_ftrl_update, _sparse_sgd_mom_update, _sparse_sgd_update,
)
from .internal_random import (
    _random_exponential, _random_exponential_like, _random_gamma, _random_gamma_like,
    _random_generalized_negative_binomial, _random_generalized_negative_binomial_like,
    _random_negative_binomial, _random_negative_binomial_like, _random_normal,
    _random_normal_like, _random_pdf_dirichlet, _random_pdf_exponential, _random_pdf_gamma,
    _random_pdf_generalized_negative_binomial, _random_pdf_negative_binomial,
    _random_pdf_normal, _random_pdf_poisson, _random_pdf_uniform, _random_poisson,
    _random_poisson_like, _random_randint, _random_uniform, _random_uniform_like,
    _sample_exponential, _sample_gamma, _sample_generalized_negative_binomial,
    _sample_multinomial, _sample_negative_binomial,
)
from .internal_random2 import (
    _sample_normal, _sample_poisson, _sample_uniform, _sample_unique_zipfian, _shuffle,
)
from .internal_reduce import (
    _histogram,
)
from .internal_shape import (
    _rnn_param_concat, _slice_assign, _crop_assign, _slice_assign_scalar, _crop_assign_scalar,
    _split_v2,
)
from .internal_sparse import (
    _csr_dot, _csr_gather, _csr_pattern, _csr_row_numbers, _csr_rows, _csr_sampled_dot,
    _csr_select, _csr_to_dense, _csr_union, _rows_pattern, _rows_positions, _rows_unique,
)

__all__ = [
    "_Div", "_DivScalar", "_Equal", "_EqualScalar", "_Greater", "_GreaterEqualScalar",
    "_GreaterScalar", "_Greater_Equal", "_Hypot", "_HypotScalar", "_Lesser",
    "_LesserEqualScalar", "_LesserScalar", "_Lesser_Equal", "_LogicalAndScalar",
    "_LogicalOrScalar", "_LogicalXorScalar", "_Logical_And", "_Logical_Or", "_Logical_Xor",
    "_Maximum", "_MaximumScalar", "_Minimum", "_MinimumScalar", "_Minus", "_MinusScalar",
    "_Mod", "_ModScalar", "_Mul", "_MulScalar", "_NotEqualScalar", "_Not_Equal", "_Plus",
    "_PlusScalar", "_Power", "_PowerScalar", "_RDivScalar", "_RMinusScalar", "_RModScalar",
    "_RPowerScalar", "_adamw_update", "_add", "_arange", "_attention", "_backward_gather_nd",
    "_batch_norm_apply", "_copy", "_copyto", "_crop_assign", "_crop_assign_scalar", "_csr_dot",
    "_csr_gather", "_csr_pattern", "_csr_row_numbers", "_csr_rows", "_csr_sampled_dot",
    "_csr_select", "_csr_to_dense", "_csr_union", "_cvcopyMakeBorder", "_cvimdecode",
    "_cvimread", "_cvimresize", "_div", "_div_scalar", "_equal", "_equal_scalar", "_eye",
    "_full", "_fused_batch_norm", "_fused_convolution", "_fused_dense", "_gather_nd_grad",
    "_grad_add", "_greater", "_greater_equal", "_greater_equal_scalar", "_greater_scalar",
    "_histogram", "_hypot", "_hypot_scalar", "_identity_with_attr_like_rhs", "_lesser",
    "_lesser_equal", "_lesser_equal_scalar", "_lesser_scalar", "_linspace", "_logical_and",
    "_logical_and_scalar", "_logical_or", "_logical_or_scalar", "_logical_xor",
    "_logical_xor_scalar", "_maximum", "_maximum_scalar", "_minimum", "_minimum_scalar",
    "_minus", "_minus_scalar", "_mod", "_mod_scalar", "_mp_adamw_update", "_mul", "_mul_scalar",
    "_multi_adamw_update", "_multi_lamb_update", "_multi_mp_adamw_update",
    "_multi_mp_lamb_update", "_not_equal", "_not_equal_scalar", "_onehot_encode", "_ones",
    "_plus", "_plus_scalar", "_power", "_power_scalar", "_random_exponential",
    "_random_exponential_like", "_random_gamma", "_random_gamma_like",
    "_random_generalized_negative_binomial", "_random_generalized_negative_binomial_like",
    "_random_negative_binomial", "_random_negative_binomial_like", "_random_normal",
    "_random_normal_like", "_random_pdf_dirichlet", "_random_pdf_exponential",
    "_random_pdf_gamma", "_random_pdf_generalized_negative_binomial",
    "_random_pdf_negative_binomial", "_random_pdf_normal", "_random_pdf_poisson",
    "_random_pdf_uniform", "_random_poisson", "_random_poisson_like", "_random_randint",
    "_random_uniform", "_random_uniform_like", "_ravel_multi_index", "_rdiv_scalar",
    "_rminus_scalar", "_rmod_scalar", "_rnn_param_concat", "_rows_pattern", "_rows_positions",
    "_rows_unique", "_rpower_scalar", "_sample_exponential", "_sample_gamma",
    "_sample_generalized_negative_binomial", "_sample_multinomial", "_sample_negative_binomial",
    "_sample_normal", "_sample_poisson", "_sample_uniform", "_sample_unique_zipfian",
    "_scatter_elemwise_div", "_scatter_minus_scalar", "_scatter_plus_scalar", "_scatter_set_nd",
    "_shuffle", "_slice_assign", "_slice_assign_scalar", "_sparse_Embedding",
    "_sparse_FullyConnected", "_sparse_LinearRegressionOutput",
    "_sparse_LogisticRegressionOutput", "_sparse_MAERegressionOutput", "_sparse_adagrad_update",
    "_sparse_adam_update", "_sparse_dot", "_sparse_ftrl_update", "_sparse_make_loss",
    "_sparse_sgd_mom_update", "_sparse_sgd_update", "_split_v2", "_sub", "_unravel_index",
    "_zeros", "_zeros_without_dtype",
]
