"""A loss that is written in Python."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

from .. import ndarray as nd
from ..io import DataBatch
from ..ndarray import NDArray
from ._names import ensure
from .python_module import PythonModule

__all__ = ["PythonLossModule"]


class PythonLossModule(PythonModule):
    """A loss at the end of a `SequentialModule`: hands its data on, and defines their gradient.

    Parameters
    ----------
    name : str
        The output is ``name_output``.
    data_names, label_names : sequence of str
        One name each.
    logger : Logger
    grad_func : callable, optional
        ``grad_func(scores, labels)`` returns the gradient by the scores, an NDArray or a
        numpy.ndarray. Without it, a subclass defines `_backward_impl`, which sets `_scores_grad`.
    """

    def __init__(
        self,
        name: str = "pyloss",
        data_names: Sequence[str] = ("data",),
        label_names: Sequence[str] = ("softmax_label",),
        logger: Any = logging,
        grad_func: Callable[[NDArray, NDArray], Any] | None = None,
    ) -> None:
        super().__init__(data_names, label_names, [f"{name}_output"], logger=logger)
        for what, names in (("data_names", self._data_names), ("label_names", self._label_names)):
            ensure(
                names is not None and len(names) == 1,
                f"PythonLossModule: {what} is {names}, expected one name",
            )
        ensure(
            grad_func is None or callable(grad_func),
            f"PythonLossModule: grad_func is {grad_func!r}, expected a function",
        )
        self._name = name
        self._scores: NDArray | None = None
        self._labels: NDArray | None = None
        self._scores_grad: NDArray | None = None
        self._grad_func = grad_func

    def _compute_output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        return [(self._output_names[0], tuple(self._data_shapes[0][1]))]

    def forward(self, data_batch: DataBatch, is_train: bool | None = None) -> None:
        """Take in scores and, for training, labels; see `BaseModule.forward`."""
        self._scores = data_batch.data[0]
        if self.for_training if is_train is None else is_train:
            self._labels = data_batch.label[0]

    def get_outputs(self, merge_multi_context: bool = True) -> list[NDArray]:
        """The scores."""
        ensure(merge_multi_context, "PythonLossModule.get_outputs: there are no several devices")
        return [self._scores]

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradient by the scores."""
        ensure(out_grads is None, "PythonLossModule.backward: a loss takes no out_grads")
        ensure(self.for_training, "PythonLossModule.backward: not bound with for_training=True")
        self._backward_impl()

    def _backward_impl(self) -> None:
        if self._grad_func is None:
            raise self._missing("_backward_impl, and there is no grad_func")
        grad = self._grad_func(self._scores, self._labels)
        self._scores_grad = grad if isinstance(grad, NDArray) else nd.array(grad)

    def get_input_grads(self, merge_multi_context: bool = True) -> list[NDArray]:
        """The gradient by the scores."""
        ensure(
            merge_multi_context, "PythonLossModule.get_input_grads: there are no several devices"
        )
        return [self._scores_grad]

    def install_monitor(self, mon: Any) -> None:
        """Not available: there is no executor to watch."""
        raise self._missing("install_monitor")
