"""Sparse arrays: ``mx.nd.sparse``.

Operators are those of `mx.nd`; the names here are those that MXNet lists. They take sparse and
dense arrays.
"""

from __future__ import annotations

from ... import _core
from .. import gen as _gen
from ..creation import add, divide, multiply, subtract
from ..ndarray import NDArray
from . import _rules, _updates
from ._arrays import CSRNDArray, RowSparseNDArray
from ._base import BaseSparseNDArray, NotSupportedForSparseNDArray
from ._dispatch import dispatch as _dispatch
from ._functions import (
    array,
    cast_storage,
    csr_matrix,
    empty,
    retain,
    row_sparse_array,
    zeros,
)  # fmt: skip
from ._updates import adagrad_update

_OPERATORS = (
    "ElementWiseSum", "Embedding", "FullyConnected", "LinearRegressionOutput",
    "LogisticRegressionOutput", "MAERegressionOutput", "abs", "adam_update", "add_n", "arccos",
    "arccosh", "arcsin", "arcsinh", "arctan", "arctanh", "broadcast_add", "broadcast_div",
    "broadcast_minus", "broadcast_mul", "broadcast_plus", "broadcast_sub", "cbrt", "ceil", "clip",
    "concat", "cos", "cosh", "degrees", "dot", "elemwise_add", "elemwise_div", "elemwise_mul",
    "elemwise_sub", "exp", "expm1", "fix", "floor", "ftrl_update", "gamma", "gammaln", "log",
    "log10", "log1p", "log2", "make_loss", "mean", "negative", "norm", "radians", "relu", "rint",
    "round", "rsqrt", "sgd_mom_update", "sgd_update", "sigmoid", "sign", "sin", "sinh", "slice",
    "sqrt", "square", "stop_gradient", "sum", "tan", "tanh", "trunc", "where", "zeros_like",
)  # fmt: skip

__all__ = [
    "BaseSparseNDArray", "CSRNDArray", "NDArray", "NotSupportedForSparseNDArray",
    "RowSparseNDArray", "adagrad_update", "add", "array", "cast_storage", "csr_matrix", "divide",
    "empty", "multiply", "retain", "row_sparse_array", "subtract", "zeros", *_OPERATORS,
]  # fmt: skip

for _name in _OPERATORS:
    globals()[_name] = getattr(_gen.op, _name)

_core.set_sparse(BaseSparseNDArray, _dispatch)
del _name
