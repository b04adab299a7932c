"""Operators as methods of NDArray: ``x.sum(axis=1)`` is ``nd.sum(x, axis=1)``."""

from __future__ import annotations

from typing import Any

from .gen import internal, op

# MXNet's methods that pass their arguments on to the operator of one name.
FLUENT = (
    "abs", "arccos", "arccosh", "arcsin", "arcsinh", "arctan", "arctanh", "argmax",
    "argmax_channel", "argmin", "argsort", "broadcast_axes", "broadcast_like", "broadcast_to",
    "cbrt", "ceil", "clip", "cos", "cosh", "degrees", "depth_to_space", "diag", "exp",
    "expand_dims", "expm1", "fix", "flatten", "flip", "floor", "log", "log10", "log1p", "log2",
    "log_softmax", "max", "mean", "min", "nanprod", "nansum", "norm", "one_hot", "ones_like",
    "pad", "pick", "prod", "radians", "rcbrt", "reciprocal", "relu", "repeat", "reshape_like",
    "rint", "round", "rsqrt", "shape_array", "sigmoid", "sign", "sin", "sinh", "size_array",
    "slice", "slice_axis", "slice_like", "softmax", "softmin", "sort", "space_to_depth",
    "split", "sqrt", "square", "squeeze", "sum", "swapaxes", "take", "tan", "tanh", "tile",
    "topk", "transpose", "trunc", "zeros_like",
)  # fmt: skip


def _fluent(name: str) -> Any:
    function = getattr(op, name)

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return function(self, *args, **kwargs)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"The array passed to `nd.{name}`.\n\n{function.__doc__}"
    return method


def transpose(self: Any, *axes: Any, **kwargs: Any) -> Any:
    """The array with permuted axes, given one by one or as a tuple; none: reversed."""
    if axes and not isinstance(axes[0], (tuple, list)):
        axes = (axes,)
    return op.transpose(self, *axes, **kwargs)


def split_v2(self: Any, *args: Any, **kwargs: Any) -> Any:
    """The array passed to `nd.split_v2`."""
    from .creation import split_v2 as function

    return function(self, *args, **kwargs)


def slice_assign(self: Any, rhs: Any, begin: Any, end: Any, step: Any) -> Any:
    """Write the array `rhs` into the region from `begin` to `end`; the array itself."""
    return internal._slice_assign(self, rhs, begin=begin, end=end, step=step, out=self)


def slice_assign_scalar(self: Any, value: float, begin: Any, end: Any, step: Any) -> Any:
    """Write a number into the region from `begin` to `end`; the array itself."""
    return internal._slice_assign_scalar(
        self, scalar=value, begin=begin, end=end, step=step, out=self
    )


def install(cls: type) -> None:
    """Give NDArray its operator methods."""
    for name in FLUENT:
        if hasattr(op, name):
            setattr(cls, name, _fluent(name))
    cls.transpose = transpose
    cls.split_v2 = split_v2
    cls.slice_assign = slice_assign
    cls.slice_assign_scalar = slice_assign_scalar
