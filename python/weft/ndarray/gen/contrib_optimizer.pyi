"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def group_adagrad_update(weight: NDArray | None = ..., grad: NDArray | None = ..., history: NDArray | None = ..., lr: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., epsilon: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight, (rows, columns).
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    history : NDArray
        Sums of squares, (rows, 1) or (rows,); changed in place.
    lr : float, required
        Learning rate.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    epsilon : float, default 1e-05
        Added below the root.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
