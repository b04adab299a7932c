"""Initializers whose values follow from the shape alone."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from .. import ndarray as nd
from .base import Initializer, alias, bilinear_kernel, register


@register
@alias("zeros")
class Zero(Initializer):
    """All zeros."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0


@register
@alias("ones")
class One(Initializer):
    """All ones."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 1


@register
class Constant(Initializer):
    """One value for all elements, or an array that broadcasts to the parameter's shape.

    Parameters
    ----------
    value : float, NDArray, numpy.ndarray or nested list
        The value.
    """

    def __init__(self, value: Any) -> None:
        super().__init__(value=value)
        self.value = value

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        value = self.value
        if isinstance(value, list | tuple):
            value = np.asarray(value)
        arr[:] = value

    def dumps(self) -> str:
        value = self._kwargs["value"]
        if isinstance(value, nd.NDArray):
            value = value.asnumpy()
        if isinstance(value, np.ndarray | np.generic):
            value = value.tolist()
        return json.dumps([type(self).__name__.lower(), {"value": value}])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Constant) and self.dumps() == other.dumps()

    __hash__ = object.__hash__


@register
class Bilinear(Initializer):
    """Kernel of a transposed convolution that interpolates linearly; shape (..., h, w)."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = bilinear_kernel(arr.shape)


@register
class LSTMBias(Initializer):
    """Zeros, except for the second quarter, the forget gate.

    Parameters
    ----------
    forget_bias : float
        Bias of the forget gate.
    """

    def __init__(self, forget_bias: float = 1.0) -> None:
        super().__init__(forget_bias=forget_bias)
        self.forget_bias = forget_bias

    def _init_weight(self, name: str, arr: nd.NDArray) -> None:
        if len(arr.shape) != 1 or arr.shape[0] % 4:
            raise ValueError(
                f"LSTMBias: parameter {str(name)!r} has shape {tuple(arr.shape)}, expected one "
                "dimension divisible by 4"
            )
        hidden = arr.shape[0] // 4
        value = np.zeros(arr.shape, dtype=np.float32)
        value[hidden : 2 * hidden] = self.forget_bias
        arr[:] = value
