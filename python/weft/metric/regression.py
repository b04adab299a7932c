"""Metrics of predicted numbers."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .base import EvalMetric, alias, as_lists, batches, register, to_numpy


class _ErrorMetric(EvalMetric):
    """Mean over batches of a batch's mean error."""

    def __init__(
        self,
        name: str,
        output_names: list[str] | None,
        label_names: list[str] | None,
    ) -> None:
        super().__init__(name, output_names, label_names, has_global_stats=True)

    def _error(self, difference: np.ndarray) -> float:
        raise NotImplementedError

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            # A vector and a column of as many numbers mean the same.
            if label.ndim == 1:
                label = label.reshape(-1, 1)
            if pred.ndim == 1:
                pred = pred.reshape(-1, 1)
            if label.shape != pred.shape:
                raise ValueError(
                    f"{self.name}: labels of shape {label.shape}, predictions of shape "
                    f"{pred.shape}, expected the same"
                )
            self._add(self._error(label - pred), 1)


@register
class MAE(_ErrorMetric):
    """Mean absolute error.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "mae",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names)

    def _error(self, difference: np.ndarray) -> float:
        return float(np.abs(difference).mean())


@register
class MSE(_ErrorMetric):
    """Mean squared error.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "mse",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names)

    def _error(self, difference: np.ndarray) -> float:
        return float(np.square(difference).mean())


@register
class RMSE(_ErrorMetric):
    """Root of the mean squared error, taken per batch.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "rmse",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names)

    def _error(self, difference: np.ndarray) -> float:
        return math.sqrt(np.square(difference).mean())


class _Moments:
    """Means, squared deviations and co-deviations of pairs, collected batch by batch."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.count = 0
        self.mean = np.zeros(2)
        self.spread = np.zeros((2, 2))

    def add(self, label: np.ndarray, pred: np.ndarray) -> None:
        """Merge the moments of a batch into those so far (Chan, Golub and LeVeque, 1979)."""
        pairs = np.stack([label.ravel(), pred.ravel()]).astype(np.float64)
        count = pairs.shape[1]
        if not count:
            return
        mean = pairs.mean(axis=1)
        centred = pairs - mean[:, None]
        shift = mean - self.mean
        total = self.count + count
        self.spread += centred @ centred.T + np.outer(shift, shift) * (self.count * count / total)
        self.mean += shift * (count / total)
        self.count = total

    @property
    def correlation(self) -> float:
        scale = math.sqrt(self.spread[0, 0]) * math.sqrt(self.spread[1, 1])
        return self.spread[0, 1] / scale if scale else math.nan


@register
@alias("pearsonr")
class PearsonCorrelation(EvalMetric):
    """Pearson's correlation of labels and predictions.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    average : {'macro', 'micro'}
        'macro': mean of the batches' correlations; 'micro': correlation of all values together.
    """

    def __init__(
        self,
        name: str = "pearsonr",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
        average: str = "macro",
    ) -> None:
        if average not in ("macro", "micro"):
            raise ValueError(
                f"PearsonCorrelation: average, got {average!r}, expected 'macro' or 'micro'"
            )
        self.average = average
        self._local, self._global = _Moments(), _Moments()
        super().__init__(name, output_names, label_names, average=average, has_global_stats=True)

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if label.shape != pred.shape:
                raise ValueError(
                    f"{self.name}: labels of shape {label.shape}, predictions of shape "
                    f"{pred.shape}, expected the same"
                )
            if self.average == "macro":
                moments = _Moments()
                moments.add(label, pred)
                self._add(moments.correlation, 1)
                continue
            self.update_cov(label, pred)
            self.num_inst += 1
            self.global_num_inst += 1
            self.sum_metric = self._local.correlation * self.num_inst
            self.global_sum_metric = self._global.correlation * self.global_num_inst

    def update_cov(self, label: np.ndarray, pred: np.ndarray) -> None:
        """Take labels and predictions into the means, variances and the covariance of all values.

        Parameters
        ----------
        label, pred : numpy.ndarray
            Arrays of one shape.
        """
        self._local.add(label, pred)
        self._global.add(label, pred)

    @staticmethod
    def update_variance(new_values: np.ndarray, *aggregate: float) -> tuple[int, float, float]:
        """Take values into a mean and a sum of squared deviations.

        Parameters
        ----------
        new_values : numpy.ndarray
            The values.
        *aggregate
            Number of values so far, their mean, and the sum of their squared deviations from it.

        Returns
        -------
        tuple
            The same three with `new_values`.
        """
        count, mean, spread = aggregate
        values = np.asarray(new_values, np.float64)
        if not values.size:
            return count, mean, spread
        total = count + values.size
        shift = values.mean() - mean
        spread += ((values - values.mean()) ** 2).sum() + shift**2 * count * values.size / total
        return total, float(mean + shift * values.size / total), float(spread)

    def reset_micro(self) -> None:
        """Forget means, variances and the covariance of all values."""
        self._local.reset()
        self._global.reset()

    def reset(self) -> None:
        super().reset()
        self.reset_micro()

    def reset_local(self) -> None:
        super().reset_local()
        self._local.reset()


@register
class Loss(EvalMetric):
    """Mean of the predictions themselves, for models that return a loss.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "loss",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names, has_global_stats=True)

    def update(self, _: Any, preds: Any) -> None:
        _, preds = as_lists(None, preds)
        for pred in preds:
            values = to_numpy(pred)
            self._add(float(values.sum()), values.size)


@register
class Torch(Loss):
    """The same as `Loss` under another name.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "torch",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names)


@register
class Caffe(Loss):
    """The same as `Loss` under another name.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        name: str = "caffe",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names)
