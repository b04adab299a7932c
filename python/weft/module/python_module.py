"""A module that is written in Python."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from ..initializer import Uniform
from ..io import DataDesc
from ..ndarray import NDArray
from ._names import describe, ensure
from .base_module import BaseModule

__all__ = ["PythonModule"]


class PythonModule(BaseModule):
    """Base of modules without parameters that compute in Python.

    A subclass defines `forward`, `backward`, `get_outputs`, `get_input_grads` and
    `_compute_output_shapes`.

    Parameters
    ----------
    data_names, label_names, output_names : sequence of str
        `label_names` may be None.
    logger : Logger
    """

    def __init__(
        self,
        data_names: Sequence[str],
        label_names: Sequence[str] | None,
        output_names: Sequence[str],
        logger: Any = logging,
    ) -> None:
        super().__init__(logger=logger)
        self._data_names = list(data_names)
        self._label_names = list(label_names) if label_names is not None else None
        self._output_names = list(output_names)
        self._data_shapes: Any = None
        self._label_shapes: Any = None
        self._output_shapes: Any = None

    @property
    def data_names(self) -> list[str]:
        """Names of the data."""
        return self._data_names

    @property
    def output_names(self) -> list[str]:
        """Names of the outputs."""
        return self._output_names

    @property
    def data_shapes(self) -> list[DataDesc]:
        """Descriptions of the data."""
        return self._data_shapes

    @property
    def label_shapes(self) -> list[DataDesc] | None:
        """Descriptions of the labels."""
        return self._label_shapes

    @property
    def output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs."""
        return self._output_shapes

    def _compute_output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs for `data_shapes` and `label_shapes`."""
        raise self._missing("_compute_output_shapes")

    def get_params(self) -> tuple[dict[str, NDArray], dict[str, NDArray]]:
        """No parameters: two empty dicts."""
        return {}, {}

    def init_params(
        self,
        initializer: Any = Uniform(0.01),  # noqa: B008
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_missing: bool = False,
        force_init: bool = False,
        allow_extra: bool = False,
    ) -> None:
        """Do nothing: there are no parameters."""
        self.params_initialized = True

    def init_optimizer(
        self,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        force_init: bool = False,
    ) -> None:
        """Do nothing: there are no parameters."""
        self.optimizer_initialized = True

    def update(self) -> None:
        """Do nothing: there are no parameters."""

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs into a metric, if the module takes labels; see `BaseModule`."""
        if self._label_shapes is None:
            return
        ensure(not pre_sliced, f"{type(self).__name__}.update_metric: there are no several devices")
        eval_metric.update(labels, self.get_outputs())

    def bind(
        self,
        data_shapes: Any,
        label_shapes: Any = None,
        for_training: bool = True,
        inputs_need_grad: bool = False,
        force_rebind: bool = False,
        shared_module: BaseModule | None = None,
        grad_req: Any = "write",
    ) -> None:
        """Take in shapes and compute those of the outputs; see `BaseModule.bind`."""
        name = f"{type(self).__name__}.bind"
        if self.binded and not force_rebind:
            self.logger.warning("Already bound, ignoring bind()")
            return
        ensure(grad_req == "write", f"{name}: grad_req is {grad_req!r}, expected 'write'")
        for what, names, shapes in (
            ("data", self._data_names, data_shapes), ("label", self._label_names, label_shapes)
        ):  # fmt: skip
            given = [d.name for d in describe(shapes, f"{name}: {what}_shapes")] if shapes else []
            if what == "data" or given:
                ensure(
                    given == (names or []), f"{name}: {what}_shapes are of {given}, not {names}"
                )
        self.for_training = for_training
        self.inputs_need_grad = inputs_need_grad
        self._data_shapes, self._label_shapes = data_shapes, label_shapes
        self._output_shapes = self._compute_output_shapes()
        self.binded = True
