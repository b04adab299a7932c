"""Losses of predicted classes, as scores or probabilities."""

from __future__ import annotations

from typing import Any

from ._loss_base import _TINY, Loss, _apply_weighting, _reshape_like, _softplus_of_minus_abs


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
