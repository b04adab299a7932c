"""Losses.

Each takes a batch of predictions and labels and returns one value for each sample, the mean over
the other axes, unless its own text says otherwise. ``weight`` is a constant factor;
``sample_weight``, an input, is multiplied with broadcasting before the mean.
"""

from __future__ import annotations

import math
from typing import Any

from .._op import dtype_name
from ..ndarray import NDArray
from .block import HybridBlock

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


def _softplus_of_minus_abs(F: Any, x: Any) -> Any:
    """``log(1 + exp(-abs(x)))``, which never overflows."""
    return F.Activation(-F.abs(x), act_type="softrelu")


class SigmoidBinaryCrossEntropyLoss(Loss):
    """Cross entropy of independent yes/no predictions.

    ``-pos_weight * label * log(p) - (1 - label) * log(1 - p)`` with ``p = sigmoid(pred)``.

    Parameters
    ----------
    from_sigmoid : bool
        `pred` is ``p`` itself.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(
        self,
        from_sigmoid: bool = False,
        weight: float | None = None,
        batch_axis: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._from_sigmoid = from_sigmoid

    def hybrid_forward(
        self, F: Any, pred: Any, label: Any, sample_weight: Any = None, pos_weight: Any = None
    ) -> Any:
        """Compute the loss; `pos_weight` broadcasts against `label`."""
        label = _reshape_like(F, label, pred)
        if self._from_sigmoid:
            positive = F.log(pred + _TINY) * label
            if pos_weight is not None:
                positive = F.broadcast_mul(positive, pos_weight)
            loss = -(positive + F.log(1.0 - pred + _TINY) * (1.0 - label))
        elif pos_weight is None:
            loss = F.relu(pred) - pred * label + _softplus_of_minus_abs(F, pred)
        else:
            # log(1 + exp(-x)) is relu(-x) + log(1 + exp(-abs(x))).
            log_weight = 1.0 + F.broadcast_mul(pos_weight - 1.0, label)
            loss = (
                pred - pred * label + log_weight * (_softplus_of_minus_abs(F, pred) + F.relu(-pred))
            )
        return self._per_sample(F, loss, sample_weight)


SigmoidBCELoss = SigmoidBinaryCrossEntropyLoss


class SoftmaxCrossEntropyLoss(Loss):
    """Cross entropy of class predictions.

    Parameters
    ----------
    axis : int
        The class axis.
    sparse_label : bool
        Labels are class numbers, of the shape of `pred` without `axis`; otherwise probabilities of
        the shape of `pred`.
    from_logits : bool
        `pred` is log probabilities already.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(
        self,
        axis: int = -1,
        sparse_label: bool = True,
        from_logits: bool = False,
        weight: float | None = None,
        batch_axis: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._axis = axis
        self._sparse_label = sparse_label
        self._from_logits = from_logits

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        if not self._from_logits:
            pred = F.log_softmax(pred, axis=self._axis)
        if self._sparse_label:
            loss = -F.pick(pred, label, axis=self._axis, keepdims=True)
        else:
            label = _reshape_like(F, label, pred)
            loss = -F.sum(pred * label, axis=self._axis, keepdims=True)
        return self._per_sample(F, loss, sample_weight)


SoftmaxCELoss = SoftmaxCrossEntropyLoss


class KLDivLoss(Loss):
    """Kullback-Leibler divergence, the sum of ``label * (log(label) - pred)`` for each sample.

    Parameters
    ----------
    from_logits : bool
        `pred` is log probabilities; otherwise they are computed with log_softmax.
    axis : int
        The class axis, for log_softmax.
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    """

    def __init__(
        self,
        from_logits: bool = True,
        axis: int = -1,
        weight: float | None = None,
        batch_axis: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        self._from_logits = from_logits
        self._axis = axis

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        if not self._from_logits:
            pred = F.log_softmax(pred, axis=self._axis)
        loss = label * (F.log(label + _TINY) - pred)
        loss = _apply_weighting(F, loss, self._weight, sample_weight)
        return F.sum(loss, axis=self._batch_axis, exclude=True)


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


class HingeLoss(Loss):
    """``max(0, margin - pred * label)`` for labels -1 and 1.

    Parameters
    ----------
    margin : float
        Smallest score without loss.
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

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        loss = F.relu(self._margin - pred * _reshape_like(F, label, pred))
        return self._per_sample(F, loss, sample_weight)


class SquaredHingeLoss(HingeLoss):
    """``max(0, margin - pred * label)**2``; parameters as for `HingeLoss`."""

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        hinge = F.relu(self._margin - pred * _reshape_like(F, label, pred))
        return self._per_sample(F, F.square(hinge), sample_weight)


class LogisticLoss(Loss):
    """``log(1 + exp(-pred * label))`` for labels -1 and 1.

    Parameters
    ----------
    weight : float, optional
        Constant factor.
    batch_axis : int
        The axis that is kept.
    label_format : {'signed', 'binary'}
        Labels are -1 and 1, or 0 and 1.
    """

    def __init__(
        self,
        weight: float | None = None,
        batch_axis: int = 0,
        label_format: str = "signed",
        **kwargs: Any,
    ) -> None:
        super().__init__(weight, batch_axis, **kwargs)
        if label_format not in ("signed", "binary"):
            raise ValueError(f"LogisticLoss: label_format {label_format!r} is not signed or binary")
        self._label_format = label_format

    def hybrid_forward(self, F: Any, pred: Any, label: Any, sample_weight: Any = None) -> Any:
        """Compute the loss."""
        label = _reshape_like(F, label, pred)
        if self._label_format == "signed":
            label = (label + 1.0) / 2.0
        loss = F.relu(pred) - pred * label + _softplus_of_minus_abs(F, pred)
        return self._per_sample(F, loss, sample_weight)


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


class CTCLoss(Loss):
    """Connectionist temporal classification (Graves et al., ICML 2006), one value for each sample.

    Minus the logarithm of the probability that the softmax of the predictions emits the labels,
    over all ways to align them with the steps. The last class is the blank. Labels end at the first
    -1, or where ``label_lengths`` says. The loss is 0 where the labels do not fit into the steps.

    Parameters
    ----------
    layout : {"NTC", "TNC"}
        Axes of the predictions: N samples, T steps, C classes.
    label_layout : {"NT", "TN"}
        Axes of the labels.
    weight : float, optional
        Constant factor.

    Raises
    ------
    ValueError
        For any other layout.
    """

    def __init__(
        self,
        layout: str = "NTC",
        label_layout: str = "NT",
        weight: float | None = None,
        **kwargs: Any,
    ) -> None:
        for name, value, choices in (
            ("layout", layout, ("NTC", "TNC")),
            ("label_layout", label_layout, ("NT", "TN")),
        ):
            if value not in choices:
                raise ValueError(f"CTCLoss: {name} is {value!r}, expected one of {choices}")
        self._layout, self._label_layout = layout, label_layout
        super().__init__(weight, label_layout.find("N"), **kwargs)

    def hybrid_forward(
        self,
        F: Any,
        pred: Any,
        label: Any,
        pred_lengths: Any = None,
        label_lengths: Any = None,
        sample_weight: Any = None,
    ) -> Any:
        """Compute the loss; the lengths have shape (batch,)."""
        if self._layout == "NTC":
            pred = F.swapaxes(pred, dim1=0, dim2=1)
        if self._label_layout == "TN":
            label = F.swapaxes(label, dim1=0, dim2=1)
        loss = F.CTCLoss(
            pred,
            label,
            pred_lengths,
            label_lengths,
            use_data_lengths=pred_lengths is not None,
            use_label_lengths=label_lengths is not None,
            blank_label="last",
        )
        return _apply_weighting(F, loss, self._weight, sample_weight)


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
