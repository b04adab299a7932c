"""Losses.

Each takes a batch of predictions and labels and returns one value for each sample, the mean over
the other axes, unless its own text says otherwise. ``weight`` is a constant factor;
``sample_weight``, an input, is multiplied with broadcasting before the mean.
"""

from __future__ import annotations

import math
from typing import Any

from ._class_losses import (
    CTCLoss,
    HingeLoss,
    KLDivLoss,
    LogisticLoss,
    SigmoidBCELoss,
    SigmoidBinaryCrossEntropyLoss,
    SoftmaxCELoss,
    SoftmaxCrossEntropyLoss,
    SquaredHingeLoss,
)
from ._loss_base import Loss, _apply_weighting, _reshape_like
from ._pair_losses import CosineEmbeddingLoss, SDMLLoss, TripletLoss

__all__ = [
    "CTCLoss",
    "CosineEmbeddingLoss",
    "HingeLoss",
    "HuberLoss",
    "KLDivLoss",
    "L1Loss",
    "L2Loss",
    "LogisticLoss",
    "Loss",
    "PoissonNLLLoss",
    "SDMLLoss",
    "SigmoidBCELoss",
    "SigmoidBinaryCrossEntropyLoss",
    "SoftmaxCELoss",
    "SoftmaxCrossEntropyLoss",
    "SquaredHingeLoss",
    "TripletLoss",
]


class L2Loss(Loss):
    """Half the squared difference, ``weight / 2 * (label - pred)**2``.

    Parameters
    ----------
    weight : float
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(self, weight: float = 1.0, batch_axis: int = 0, **kwargs: Any) -> None:
        super().__init__(weight, batch_axis, **kwargs)

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        difference = _reshape_like(F, label, pred) - pred
        loss = _apply_weighting(F, F.square(difference), self._weight / 2, sample_weight)
        return F.mean(loss, axis=self._batch_axis, exclude=True)


class L1Loss(Loss):
    """Absolute difference, ``abs(label - pred)``.

    Parameters
    ----------
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(self, weight: float | None = None, batch_axis: int = 0, **kwargs: Any) -> None:
        super().__init__(weight, batch_axis, **kwargs)

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        difference = _reshape_like(F, label, pred) - pred
        return self._per_sample(F, F.abs(difference), sample_weight)


class HuberLoss(Loss):
    """Squared difference where it is small, absolute difference elsewhere.

    ``d**2 / (2 * rho)`` for ``d = abs(label - pred) <= rho``, else ``d - rho / 2``.

    Parameters
    ----------
    rho : float
        Where the two meet.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(
        self, rho: float = 1, weight: float | None = None, batch_axis: int = 0, **kwargs: Any
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._rho = rho

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        distance = F.abs(_reshape_like(F, label, pred) - pred)
        linear = distance - 0.5 * self._rho
        quadratic = F.square(distance) * (0.5 / self._rho)
        return self._per_sample(F, F.where(distance > self._rho, linear, quadratic), sample_weight)


class PoissonNLLLoss(Loss):
    """Negative log likelihood of counts; the mean over the whole batch, of shape (1,).

    ``exp(pred) - target * pred``, or ``pred - target * log(pred)`` when `pred` is a rate.

    Parameters
    ----------
    weight : float, optional
        Constant factor.
    from_logits : bool
        `pred` is the logarithm of the rate.
    batch_axis : int
        The batch axis.
    compute_full : bool
        Add Stirling's approximation of ``log(target!)`` where `target` exceeds 1.
    """

    def __init__(
        self,
        weight: float | None = None,
        from_logits: bool = True,
        batch_axis: int = 0,
        compute_full: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._from_logits = from_logits
        self._compute_full = compute_full

    def hybrid_forward(
        self, F: Any, pred: Any, target: Any, sample_weight: Any = None, epsilon: float = 1e-8
    ) -> Any:
        """Compute the loss; `epsilon` keeps the logarithm of a rate finite."""
        target = _reshape_like(F, target, pred)
        if self._from_logits:
            loss = F.exp(pred) - target * pred
        else:
            loss = pred - target * F.log(pred + epsilon)
        if self._compute_full:
            # At least 1, so that the logarithm of a zero count never shows.
            count = F.broadcast_maximum(target, F.ones_like(target))
            stirling = count * F.log(count) - count + 0.5 * F.log(2 * math.pi * count)
            loss = loss + F.where(target > 1, stirling, F.zeros_like(stirling))
        return F.mean(_apply_weighting(F, loss, self._weight, sample_weight))
