"""Initializers that draw random numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .base import Initializer, register


@register
class Uniform(Initializer):
    """Uniform on ``[-scale, scale)``.

    Parameters
    ----------
    scale : float
        Bound of the values.
    """

    def __init__(self, scale: float = 0.07) -> None:
        super().__init__(scale=scale)
        self.scale = scale

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = _draw("uniform", self.scale, arr.shape, arr.context)


@register
class Normal(Initializer):
    """Normal with mean 0.

    Parameters
    ----------
    sigma : float
        Standard deviation.
    """

    def __init__(self, sigma: float = 0.01) -> None:
        super().__init__(sigma=sigma)
        self.sigma = sigma

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = _draw("normal", self.sigma, arr.shape, arr.context)


@register
class Orthogonal(Initializer):
    """Rows (or columns, if there are more rows) orthogonal, each of length `scale`.

    Parameters
    ----------
    scale : float
        Length of the orthogonal vectors.
    rand_type : {'uniform', 'normal'}
        Distribution of the matrix whose singular vectors are taken.

    References
    ----------
    Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of learning in deep
    linear neural networks", 2014.
    """

    def __init__(self, scale: float = 1.414, rand_type: str = "uniform") -> None:
        super().__init__(scale=scale, rand_type=rand_type)
        if rand_type not in ("uniform", "normal"):
            raise ValueError(
                f"Orthogonal: rand_type, got {rand_type!r}, expected 'uniform' or 'normal'"
            )
        self.scale = scale
        self.rand_type = rand_type

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        rows = arr.shape[0]
        columns = math.prod(arr.shape[1:])
        matrix = _draw(self.rand_type, 1.0, (rows, columns)).asnumpy()
        left, _, right = np.linalg.svd(matrix, full_matrices=False)
        basis = left if left.shape == (rows, columns) else right
        arr[:] = (self.scale * basis).reshape(arr.shape)


@register
class Xavier(Initializer):
    """Variance scaled by the number of inputs and outputs.

    The bound (uniform) or standard deviation (gaussian) is ``sqrt(magnitude / factor)``, where
    factor is the fan-in, the fan-out, or their mean. An array has shape
    ``(outputs, inputs, *kernel)``.

    Parameters
    ----------
    rnd_type : {'uniform', 'gaussian'}
        Distribution.
    factor_type : {'avg', 'in', 'out'}
        Which fan counts.
    magnitude : float
        Scale of the variance.

    References
    ----------
    Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural
    networks", 2010.
    """

    def __init__(
        self, rnd_type: str = "uniform", factor_type: str = "avg", magnitude: float = 3
    ) -> None:
        super().__init__(rnd_type=rnd_type, factor_type=factor_type, magnitude=magnitude)
        if rnd_type not in ("uniform", "gaussian"):
            raise ValueError(
                f"Xavier: rnd_type, got {rnd_type!r}, expected 'uniform' or 'gaussian'"
            )
        if factor_type not in ("avg", "in", "out"):
            raise ValueError(
                f"{type(self).__name__}: factor_type, got {factor_type!r}, expected 'avg', 'in' "
                "or 'out'"
            )
        self.rnd_type = rnd_type
        self.factor_type = factor_type
        self.magnitude = float(magnitude)

    def _init_weight(self, name: str, arr: nd.NDArray) -> None:
        shape = arr.shape
        if len(shape) < 2:
            raise ValueError(
                f"{type(self).__name__}: parameter {str(name)!r} has shape {tuple(shape)}, "
                "expected at least 2 dimensions"
            )
        kernel = math.prod(shape[2:])
        fan_in, fan_out = shape[1] * kernel, shape[0] * kernel
        factor = {"avg": (fan_in + fan_out) / 2.0, "in": fan_in, "out": fan_out}[self.factor_type]
        scale = math.sqrt(self.magnitude / factor) if factor else 0.0
        kind = "uniform" if self.rnd_type == "uniform" else "normal"
        arr[:] = _draw(kind, scale, shape, arr.context)


@register
class MSRAPrelu(Xavier):
    """Normal values for layers followed by a (leaky) rectifier.

    Parameters
    ----------
    factor_type : {'avg', 'in', 'out'}
        Which fan counts.
    slope : float
        Slope of the rectifier for negative values.

    References
    ----------
    He et al., "Delving Deep into Rectifiers", 2015.
    """

    def __init__(self, factor_type: str = "avg", slope: float = 0.25) -> None:
        super().__init__("gaussian", factor_type, 2.0 / (1 + slope**2))
        self._kwargs = {"factor_type": factor_type, "slope": slope}


def _draw(kind: str, scale: float, shape: Sequence[int], ctx: Any = None) -> nd.NDArray:
    if kind == "uniform":
        return nd.random.uniform(-scale, scale, shape=tuple(shape), ctx=ctx)
    return nd.random.normal(0, scale, shape=tuple(shape), ctx=ctx)
