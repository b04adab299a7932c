"""Losses of vectors that are to be near each other, or far."""

from __future__ import annotations

from typing import Any

from .._op import dtype_name
from ._class_losses import KLDivLoss
from ._loss_base import _TINY, Loss, _apply_weighting, _reshape_like


class TripletLoss(Loss):
    """Distance to a positive less the distance to a negative example.

    ``max(0, margin + sum((positive - pred)**2 - (negative - pred)**2))`` for each sample.

    Parameters
    ----------
    margin : float
        Difference of the distances from which on there is no loss.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(
        self, margin: float = 1, weight: float | None = None, batch_axis: int = 0, **kwargs: Any
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._margin = margin

    def hybrid_forward(
        self, F: Any, pred: Any, positive: Any, negative: Any, sample_weight: Any = None
    ) -> Any:
        """Compute the loss."""
        near = F.square(_reshape_like(F, positive, pred) - pred)
        far = F.square(_reshape_like(F, negative, pred) - pred)
        gap = F.sum(near - far, axis=self._batch_axis, exclude=True)
        return _apply_weighting(F, F.relu(gap + self._margin), self._weight, sample_weight)


class CosineEmbeddingLoss(Loss):
    """Angle between two vectors, for labels 1 (similar) and -1 (not).

    ``1 - cos`` for label 1 and ``max(0, cos - margin)`` otherwise. Vectors lie along the last axis;
    the result has one row for each vector and one column.

    Parameters
    ----------
    weight : float, optional
        Constant factor.
    batch_axis : int
        The batch axis.
    margin : float
        Cosine up to which vectors that are not similar have no loss.
    """

    def __init__(
        self, weight: float | None = None, batch_axis: int = 0, margin: float = 0, **kwargs: Any
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._margin = margin

    def hybrid_forward(
        self, F: Any, input1: Any, input2: Any, label: Any, sample_weight: Any = None
    ) -> Any:
        """Compute the loss."""
        input1 = _reshape_like(F, input1, input2)
        cosine = self._cosine_similarity(F, input1, input2)
        label = F.reshape(label, shape=(-1, 1))
        apart = F.clip(cosine - self._margin, 0.0, 1.0 - self._margin)
        loss = F.where(label == 1, 1.0 - cosine, apart)
        return _apply_weighting(F, loss, self._weight, sample_weight)

    @staticmethod
    def _cosine_similarity(F: Any, x: Any, y: Any) -> Any:
        product = F.reshape(F.sum(x * y, axis=-1), shape=(-1, 1))
        lengths = F.reshape(F.norm(x, axis=-1) * F.norm(y, axis=-1), shape=(-1, 1))
        return product / F.broadcast_maximum(lengths, F.ones_like(lengths) * _TINY)


class SDMLLoss(Loss):
    """Smoothed deep metric learning (Bonadiman et al., 2019, https://arxiv.org/abs/1905.12786).

    Row i of `x1` matches row i of `x2`; the other rows of the batch count as negatives.

    Parameters
    ----------
    smoothing_parameter : float
        Probability spread over the negatives.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The batch axis.
    """

    def __init__(
        self,
        smoothing_parameter: float = 0.3,
        weight: float | None = 1.0,
        batch_axis: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self.kl_loss = KLDivLoss(from_logits=True)
        self.smoothing_parameter = smoothing_parameter

    @staticmethod
    def _squared_distances(F: Any, x1: Any, x2: Any) -> Any:
        """Squared distance of every row of `x1` to every row of `x2`."""
        rows, columns = F.expand_dims(x1, axis=1), F.expand_dims(x2, axis=0)
        return F.sum(F.square(F.broadcast_sub(rows, columns)), axis=2)

    def _smoothed_labels(self, F: Any, like: Any) -> Any:
        size = like.shape[0]
        if size < 2:
            raise ValueError(f"SDMLLoss: the batch has {size} rows, it needs negatives")
        rows = F.arange(size, ctx=like.context)
        identity = F.one_hot(rows, depth=size, dtype=dtype_name(like.dtype))
        share = self.smoothing_parameter / (size - 1)
        return identity * (1.0 - self.smoothing_parameter - share) + share

    def hybrid_forward(self, F: Any, x1: Any, x2: Any) -> Any:
        """Compute the loss."""
        distances = self._squared_distances(F, x1, x2)
        log_probabilities = F.log_softmax(-distances, axis=1)
        loss = self.kl_loss(log_probabilities, self._smoothed_labels(F, distances))
        return _apply_weighting(F, loss, self._weight)
