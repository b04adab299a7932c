"""What losses share."""

from __future__ import annotations

from typing import Any

from ..ndarray import NDArray
from .block import HybridBlock

# Keeps logarithms and divisions finite.
_TINY = 1e-12


def _apply_weighting(
    F: Any, loss: Any, weight: float | None = None, sample_weight: Any = None
) -> Any:
    """Multiply a loss by the weight of each sample and by a constant."""
    if sample_weight is not None:
        loss = F.broadcast_mul(loss, sample_weight)
    if weight is not None:
        if not isinstance(weight, (int, float)):
            raise TypeError(f"loss: weight {weight!r} is a {type(weight).__name__}, not a number")
        loss = loss * weight
    return loss


def _reshape_like(F: Any, x: Any, y: Any) -> Any:
    """Give `x` the shape of `y`; both have the same number of elements."""
    same = isinstance(x, NDArray) and x.shape == y.shape
    return x if same else F.reshape_like(x, y)


class Loss(HybridBlock):
    """Base class of losses.

    Parameters
    ----------
    weight : float or None
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(self, weight: float | None, batch_axis: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._weight = weight
        self._batch_axis = batch_axis

    def __repr__(self) -> str:
        return f"{type(self).__name__}(batch_axis={self._batch_axis}, w={self._weight})"

    def _per_sample(self, F: Any, loss: Any, sample_weight: Any) -> Any:
        """Weight a loss and take the mean of each sample."""
        loss = _apply_weighting(F, loss, self._weight, sample_weight)
        return F.mean(loss, axis=self._batch_axis, exclude=True)

    def hybrid_forward(self, F: Any, x: Any, *args: Any, **kwargs: Any) -> Any:
        """Compute the loss; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no hybrid_forward")


def _softplus_of_minus_abs(F: Any, x: Any) -> Any:
    """``log(1 + exp(-abs(x)))``, which never overflows."""
    return F.Activation(-F.abs(x), act_type="softrelu")
