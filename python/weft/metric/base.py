"""The base class of metrics, several metrics as one, metrics from functions, and the registry."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy

from .. import ndarray as nd
from .. import registry

Array = nd.NDArray | numpy.ndarray


class EvalMetric:
    """Base class. A subclass defines `update`, usually through `_add`.

    Parameters
    ----------
    name : str
        Name shown with the value.
    output_names, label_names : list of str, optional
        Which predictions and labels `update_dict` picks; all of them if None.
    has_global_stats : bool, optional
        Whether the subclass keeps the global sums too; `_add` does.
    **kwargs
        Further arguments for `get_config`.

    Attributes
    ----------
    sum_metric, num_inst
        Sum and count since `reset_local`; the value is their quotient.
    global_sum_metric, global_num_inst
        Sum and count since `reset`.
    """

    def __init__(
        self,
        name: str,
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
        **kwargs: Any,
    ) -> None:
        self.name = str(name)
        self.output_names = output_names
        self.label_names = label_names
        self._has_global_stats = kwargs.pop("has_global_stats", False)
        self._kwargs = kwargs
        self.reset()

    def __str__(self) -> str:
        return f"EvalMetric: {dict(self.get_name_value())}"

    def get_config(self) -> dict[str, Any]:
        """Return the arguments from which `create` makes an equal metric."""
        return {
            **self._kwargs,
            "metric": type(self).__name__,
            "name": self.name,
            "output_names": self.output_names,
            "label_names": self.label_names,
        }

    def update_dict(self, label: dict[str, Array], pred: dict[str, Array]) -> None:
        """Update from labels and predictions by name; see `output_names` and `label_names`."""
        self.update(
            _pick(self.name, "label", label, self.label_names),
            _pick(self.name, "output", pred, self.output_names),
        )

    def update(self, labels: Any, preds: Any) -> None:
        """Take in one batch.

        Parameters
        ----------
        labels, preds : list of NDArray
            Labels and predictions, one of each per output of the model.
        """
        raise NotImplementedError(f"{type(self).__name__}: must define update(labels, preds)")

    def _add(self, total: float, count: float) -> None:
        """Add to the local and the global sums."""
        self.sum_metric += total
        self.global_sum_metric += total
        self.num_inst += count
        self.global_num_inst += count

    def reset(self) -> None:
        """Forget everything."""
        self.num_inst = 0
        self.sum_metric = 0.0
        self.global_num_inst = 0
        self.global_sum_metric = 0.0

    def reset_local(self) -> None:
        """Forget the local sums and keep the global ones."""
        self.num_inst = 0
        self.sum_metric = 0.0

    def get(self) -> tuple[Any, Any]:
        """Return name and value since the last local reset; the value is NaN before any data."""
        return self.name, self._value(self.sum_metric, self.num_inst)

    def get_global(self) -> tuple[Any, Any]:
        """Return name and value since the last full reset."""
        if not self._has_global_stats:
            return self.get()
        return self.name, self._value(self.global_sum_metric, self.global_num_inst)

    def _value(self, total: float, count: float) -> float:
        return total / count if count else math.nan

    def get_name_value(self) -> list[tuple[str, float]]:
        """Return what `get` returns as a list of pairs."""
        return _pairs(*self.get())

    def get_global_name_value(self) -> list[tuple[str, float]]:
        """Return what `get_global` returns as a list of pairs."""
        return _pairs(*self.get_global())


register = registry.get_register_func(EvalMetric, "metric")
alias = registry.get_alias_func(EvalMetric, "metric")
_create = registry.get_create_func(EvalMetric, "metric")


def create(metric: Any, *args: Any, **kwargs: Any) -> EvalMetric:
    """Make a metric.

    Parameters
    ----------
    metric : str, callable, EvalMetric, dict or list
        A registered name, a function ``feval(label, pred)``, a metric, a configuration from
        `EvalMetric.get_config`, its JSON, or a list of these for a `CompositeEvalMetric`.
    *args, **kwargs
        Arguments of the metric.

    Returns
    -------
    EvalMetric
    """
    if isinstance(metric, list):
        composite = CompositeEvalMetric()
        for child in metric:
            composite.add(create(child, *args, **kwargs))
        return composite
    if callable(metric) and not isinstance(metric, EvalMetric):
        return CustomMetric(metric, *args, **kwargs)
    return _create(metric, *args, **kwargs)


def check_label_shapes(
    labels: Any, preds: Any, wrap: bool = False, shape: bool = False
) -> tuple[Any, Any]:
    """Check that labels and predictions go together.

    Parameters
    ----------
    labels, preds : array or list of arrays
        What to compare.
    wrap : bool
        Put single arrays into lists.
    shape : bool
        Compare shapes instead of lengths.

    Returns
    -------
    tuple
        Labels and predictions.

    Raises
    ------
    ValueError
        If the lengths or shapes differ.
    """
    of_labels = tuple(labels.shape) if shape else len(labels)
    of_preds = tuple(preds.shape) if shape else len(preds)
    if of_labels != of_preds:
        what = "shape" if shape else "length"
        raise ValueError(f"metric: labels of {what} {of_labels}, predictions of {what} {of_preds}")
    if wrap:
        if isinstance(labels, Array):
            labels = [labels]
        if isinstance(preds, Array):
            preds = [preds]
    return labels, preds


@register
@alias("composite")
class CompositeEvalMetric(EvalMetric):
    """Several metrics, updated together.

    Parameters
    ----------
    metrics : list, optional
        What `create` takes, one for each metric.
    name : str
        Name of the whole.
    output_names, label_names : list of str, optional
        See `EvalMetric`.
    """

    def __init__(
        self,
        metrics: list[Any] | None = None,
        name: str = "composite",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        self.metrics = [create(metric) for metric in metrics or []]
        super().__init__(name, output_names, label_names, has_global_stats=True)

    def add(self, metric: Any) -> None:
        """Add one more metric, given as `create` takes it."""
        self.metrics.append(create(metric))

    def get_metric(self, index: int) -> EvalMetric:
        """Return the metric at `index`."""
        if not 0 <= index < len(self.metrics):
            raise IndexError(
                f"get_metric: index {index} is out of range for {len(self.metrics)} metrics"
            )
        return self.metrics[index]

    def update_dict(self, labels: dict[str, Array], preds: dict[str, Array]) -> None:
        if self.label_names is not None:
            labels = OrderedDict((k, v) for k, v in labels.items() if k in self.label_names)
        if self.output_names is not None:
            preds = OrderedDict((k, v) for k, v in preds.items() if k in self.output_names)
        for metric in self.metrics:
            metric.update_dict(labels, preds)

    def update(self, labels: Any, preds: Any) -> None:
        for metric in self.metrics:
            metric.update(labels, preds)

    def reset(self) -> None:
        for metric in self.metrics:
            metric.reset()

    def reset_local(self) -> None:
        for metric in self.metrics:
            metric.reset_local()

    def get(self) -> tuple[list[str], list[float]]:
        return _columns(pair for metric in self.metrics for pair in metric.get_name_value())

    def get_global(self) -> tuple[list[str], list[float]]:
        return _columns(pair for metric in self.metrics for pair in metric.get_global_name_value())

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "metrics": [metric.get_config() for metric in self.metrics],
        }


@register
class CustomMetric(EvalMetric):
    """A metric from a function.

    Parameters
    ----------
    feval : callable
        ``feval(label, pred)`` on NumPy arrays, returns the value for a batch, or
        ``(sum, count)``.
    name : str, optional
        Name; that of the function if not given.
    allow_extra_outputs : bool
        Accept more predictions than labels; the rest is ignored.
    output_names, label_names : list of str, optional
        See `EvalMetric`.
    """

    def __init__(
        self,
        feval: Callable[[numpy.ndarray, numpy.ndarray], Any],
        name: str | None = None,
        allow_extra_outputs: bool = False,
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        if name is None:
            name = getattr(feval, "__name__", type(feval).__name__)
            if "<" in name:
                name = f"custom({name})"
        super().__init__(name, output_names, label_names, has_global_stats=True)
        self._feval = feval
        self._allow_extra_outputs = allow_extra_outputs

    def update(self, labels: Any, preds: Any) -> None:
        labels, preds = as_lists(labels, preds)
        if not self._allow_extra_outputs:
            check_label_shapes(labels, preds)
        for label, pred in zip(labels, preds, strict=False):
            result = self._feval(to_numpy(label), to_numpy(pred))
            self._add(*(result if isinstance(result, tuple) else (result, 1)))

    def get_config(self) -> dict[str, Any]:
        raise NotImplementedError("CustomMetric: a metric from a function has no configuration")


def np(
    numpy_feval: Callable[[numpy.ndarray, numpy.ndarray], Any],
    name: str | None = None,
    allow_extra_outputs: bool = False,
) -> CustomMetric:
    """Make a `CustomMetric` from ``numpy_feval(label, pred)``."""
    return CustomMetric(numpy_feval, name, allow_extra_outputs)


def to_numpy(array: Any) -> numpy.ndarray:
    """Return the values as a NumPy array; waits until an NDArray is computed."""
    return array.asnumpy() if isinstance(array, nd.NDArray) else numpy.asarray(array)


def as_lists(labels: Any, preds: Any) -> tuple[Any, Any]:
    """Put single arrays into lists."""
    if isinstance(labels, Array):
        labels = [labels]
    if isinstance(preds, Array):
        preds = [preds]
    return labels, preds


def batches(labels: Any, preds: Any) -> Iterator[tuple[numpy.ndarray, numpy.ndarray]]:
    """Go through labels and predictions in step, as NumPy arrays; there must be as many."""
    labels, preds = check_label_shapes(*as_lists(labels, preds))
    for label, pred in zip(labels, preds, strict=True):
        yield to_numpy(label), to_numpy(pred)


def _pick(metric: str, kind: str, arrays: dict[str, Array], names: list[str] | None) -> list[Array]:
    if names is None:
        return list(arrays.values())
    missing = [name for name in names if name not in arrays]
    if missing:
        raise KeyError(f"{metric}: no {kind} named {missing}, expected among {sorted(arrays)}")
    return [arrays[name] for name in names]


def _pairs(name: Any, value: Any) -> list[tuple[str, float]]:
    names = name if isinstance(name, list) else [name]
    values = value if isinstance(value, list) else [value]
    return list(zip(names, values, strict=True))


def _columns(pairs: Iterable[tuple[str, float]]) -> tuple[list[str], list[float]]:
    names, values = [], []
    for name, value in pairs:
        names.append(name)
        values.append(value)
    return names, values
