"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from .op_detection import (
    ROIPooling,
)
from .op_elementwise import (
    BlockGrad, stop_gradient, Cast, cast, identity, abs, add_n, ElementWiseSum, amp_cast,
    amp_multicast, arccos, arccosh, arcsin, arcsinh, arctan, arctanh, broadcast_add,
    broadcast_plus, broadcast_div, broadcast_equal, broadcast_greater, broadcast_greater_equal,
    broadcast_hypot, broadcast_lesser, broadcast_lesser_equal, broadcast_logical_and,
    broadcast_logical_or, broadcast_logical_xor, broadcast_maximum, broadcast_minimum,
    broadcast_mod, broadcast_mul, broadcast_not_equal, broadcast_power, broadcast_sub,
    broadcast_minus,
)
from .op_elementwise2 import (
    cbrt, ceil, clip, cos, cosh, degrees, digamma, elemwise_add, elemwise_div, elemwise_mul,
    elemwise_sub, erf, erfinv, exp, expm1, fix, floor, gamma, gammaln, log, log10, log1p, log2,
    log_sigmoid, logical_not, mish, negative, ones_like, radians, rcbrt, reciprocal, relu, rint,
    round, rsqrt,
)
from .op_elementwise3 import (
    sigmoid, sign, sin, sinh, smooth_l1, softsign, sqrt, square, tan, tanh, trunc, where,
    zeros_like,
)
from .op_indexing import (
    Embedding, SequenceLast, SequenceMask, SequenceReverse, ravel_multi_index, unravel_index,
    argsort, batch_take, fill_element_0index, gather_nd, one_hot, pick, choose_element_0index,
    scatter_nd, sort, take, topk,
)
from .op_linalg import (
    linalg_det, linalg_extractdiag, linalg_extracttrian, linalg_gelqf, linalg_gemm,
    linalg_gemm2, linalg_inverse, linalg_makediag, linalg_maketrian, linalg_potrf, linalg_potri,
    linalg_slogdet, linalg_sumlogdiag, linalg_syevd, linalg_syrk, linalg_trmm, linalg_trsm,
    batch_dot, dot, khatri_rao,
)
from .op_nn import (
    Activation, BatchNorm, BatchNorm_v1, CTCLoss, ctc_loss, Convolution, Convolution_v1,
    Deconvolution, FullyConnected, GroupNorm, IdentityAttachKLSparseReg, InstanceNorm,
    L2Normalization, LRN, LayerNorm, LeakyReLU, LinearRegressionOutput,
    LogisticRegressionOutput, MAERegressionOutput, MakeLoss, Pooling, Pooling_v1, SVMOutput,
    SoftmaxActivation,
)
from .op_nn2 import (
    SoftmaxOutput, Softmax, UpSampling, hard_sigmoid, log_softmax, make_loss,
    masked_log_softmax, masked_softmax, softmax, softmax_cross_entropy, softmin,
)
from .op_optimizer import (
    adam_update, all_finite, ftml_update, ftrl_update, lamb_update_phase1, lamb_update_phase2,
    mp_lamb_update_phase1, mp_lamb_update_phase2, mp_nag_mom_update, mp_sgd_mom_update,
    mp_sgd_update, multi_adam_update, multi_all_finite, multi_lars, multi_mp_adam_update,
    multi_mp_sgd_mom_update, multi_mp_sgd_update, multi_sgd_mom_update, multi_sgd_update,
    multi_sum_sq, nag_mom_update, preloaded_multi_mp_sgd_mom_update,
)
from .op_optimizer2 import (
    preloaded_multi_mp_sgd_update, preloaded_multi_sgd_mom_update, preloaded_multi_sgd_update,
    reset_arrays, rmsprop_update, rmspropalex_update, sgd_mom_update, sgd_update,
    signsgd_update, signum_update,
)
from .op_random import (
    Dropout, random_exponential, random_gamma, random_generalized_negative_binomial,
    random_negative_binomial, normal, random_normal, random_pdf_dirichlet,
    random_pdf_exponential, random_pdf_gamma, random_pdf_generalized_negative_binomial,
    random_pdf_negative_binomial, random_pdf_normal, random_pdf_poisson, random_pdf_uniform,
    random_poisson, random_randint, random_uniform, uniform, sample_exponential, sample_gamma,
    sample_generalized_negative_binomial, sample_multinomial, sample_negative_binomial,
    sample_normal, sample_poisson, sample_uniform, shuffle,
)
from .op_reduce import (
    cumsum, argmax, argmax_channel, argmin, max, max_axis, mean, min, min_axis, moments,
    nanprod, nansum, norm, prod, sum, sum_axis,
)
from .op_rnn import (
    RNN,
)
from .op_shape import (
    Concat, concat, Flatten, flatten, Pad, pad, Reshape, reshape, SliceChannel, split, SwapAxis,
    swapaxes, broadcast_axis, broadcast_axes, broadcast_like, broadcast_to, depth_to_space,
    diag, expand_dims, repeat, reshape_like, reverse, flip, shape_array, size_array, slice,
    crop, slice_axis, slice_like, space_to_depth, squeeze, stack, tile, transpose,
)
from .op_spatial import (
    BilinearSampler, Correlation, Crop, GridGenerator, SpatialTransformer, col2im, im2col,
)

__all__ = [
    "Activation", "BatchNorm", "BatchNorm_v1", "BilinearSampler", "BlockGrad", "CTCLoss",
    "Cast", "Concat", "Convolution", "Convolution_v1", "Correlation", "Crop", "Deconvolution",
    "Dropout", "ElementWiseSum", "Embedding", "Flatten", "FullyConnected", "GridGenerator",
    "GroupNorm", "IdentityAttachKLSparseReg", "InstanceNorm", "L2Normalization", "LRN",
    "LayerNorm", "LeakyReLU", "LinearRegressionOutput", "LogisticRegressionOutput",
    "MAERegressionOutput", "MakeLoss", "Pad", "Pooling", "Pooling_v1", "RNN", "ROIPooling",
    "Reshape", "SVMOutput", "SequenceLast", "SequenceMask", "SequenceReverse", "SliceChannel",
    "Softmax", "SoftmaxActivation", "SoftmaxOutput", "SpatialTransformer", "SwapAxis",
    "UpSampling", "abs", "adam_update", "add_n", "all_finite", "amp_cast", "amp_multicast",
    "arccos", "arccosh", "arcsin", "arcsinh", "arctan", "arctanh", "argmax", "argmax_channel",
    "argmin", "argsort", "batch_dot", "batch_take", "broadcast_add", "broadcast_axes",
    "broadcast_axis", "broadcast_div", "broadcast_equal", "broadcast_greater",
    "broadcast_greater_equal", "broadcast_hypot", "broadcast_lesser", "broadcast_lesser_equal",
    "broadcast_like", "broadcast_logical_and", "broadcast_logical_or", "broadcast_logical_xor",
    "broadcast_maximum", "broadcast_minimum", "broadcast_minus", "broadcast_mod",
    "broadcast_mul", "broadcast_not_equal", "broadcast_plus", "broadcast_power",
    "broadcast_sub", "broadcast_to", "cast", "cbrt", "ceil", "choose_element_0index", "clip",
    "col2im", "concat", "cos", "cosh", "crop", "ctc_loss", "cumsum", "degrees",
    "depth_to_space", "diag", "digamma", "dot", "elemwise_add", "elemwise_div", "elemwise_mul",
    "elemwise_sub", "erf", "erfinv", "exp", "expand_dims", "expm1", "fill_element_0index",
    "fix", "flatten", "flip", "floor", "ftml_update", "ftrl_update", "gamma", "gammaln",
    "gather_nd", "hard_sigmoid", "identity", "im2col", "khatri_rao", "lamb_update_phase1",
    "lamb_update_phase2", "linalg_det", "linalg_extractdiag", "linalg_extracttrian",
    "linalg_gelqf", "linalg_gemm", "linalg_gemm2", "linalg_inverse", "linalg_makediag",
    "linalg_maketrian", "linalg_potrf", "linalg_potri", "linalg_slogdet", "linalg_sumlogdiag",
    "linalg_syevd", "linalg_syrk", "linalg_trmm", "linalg_trsm", "log", "log10", "log1p",
    "log2", "log_sigmoid", "log_softmax", "logical_not", "make_loss", "masked_log_softmax",
    "masked_softmax", "max", "max_axis", "mean", "min", "min_axis", "mish", "moments",
    "mp_lamb_update_phase1", "mp_lamb_update_phase2", "mp_nag_mom_update", "mp_sgd_mom_update",
    "mp_sgd_update", "multi_adam_update", "multi_all_finite", "multi_lars",
    "multi_mp_adam_update", "multi_mp_sgd_mom_update", "multi_mp_sgd_update",
    "multi_sgd_mom_update", "multi_sgd_update", "multi_sum_sq", "nag_mom_update", "nanprod",
    "nansum", "negative", "norm", "normal", "one_hot", "ones_like", "pad", "pick",
    "preloaded_multi_mp_sgd_mom_update", "preloaded_multi_mp_sgd_update",
    "preloaded_multi_sgd_mom_update", "preloaded_multi_sgd_update", "prod", "radians",
    "random_exponential", "random_gamma", "random_generalized_negative_binomial",
    "random_negative_binomial", "random_normal", "random_pdf_dirichlet",
    "random_pdf_exponential", "random_pdf_gamma", "random_pdf_generalized_negative_binomial",
    "random_pdf_negative_binomial", "random_pdf_normal", "random_pdf_poisson",
    "random_pdf_uniform", "random_poisson", "random_randint", "random_uniform",
    "ravel_multi_index", "rcbrt", "reciprocal", "relu", "repeat", "reset_arrays", "reshape",
    "reshape_like", "reverse", "rint", "rmsprop_update", "rmspropalex_update", "round", "rsqrt",
    "sample_exponential", "sample_gamma", "sample_generalized_negative_binomial",
    "sample_multinomial", "sample_negative_binomial", "sample_normal", "sample_poisson",
    "sample_uniform", "scatter_nd", "sgd_mom_update", "sgd_update", "shape_array", "shuffle",
    "sigmoid", "sign", "signsgd_update", "signum_update", "sin", "sinh", "size_array", "slice",
    "slice_axis", "slice_like", "smooth_l1", "softmax", "softmax_cross_entropy", "softmin",
    "softsign", "sort", "space_to_depth", "split", "sqrt", "square", "squeeze", "stack",
    "stop_gradient", "sum", "sum_axis", "swapaxes", "take", "tan", "tanh", "tile", "topk",
    "transpose", "trunc", "uniform", "unravel_index", "where", "zeros_like",
]
