"""Modules one after the other."""

from __future__ import annotations

import copy
import logging
from typing import Any

from ..initializer import Uniform
from ..io import DataBatch, DataDesc
from ..ndarray import NDArray
from ._names import ensure
from .base_module import BaseModule

__all__ = ["SequentialModule"]


class SequentialModule(BaseModule):
    """Modules one after the other: the outputs of each are the data of the next.

    Parameters
    ----------
    logger : Logger
    """

    META_TAKE_LABELS = "take_labels"
    META_AUTO_WIRING = "auto_wiring"

    def __init__(self, logger: Any = logging) -> None:
        super().__init__(logger=logger)
        self._modules: list[BaseModule] = []
        self._metas: list[dict[str, Any]] = []
        self._data_shapes: Any = None
        self._label_shapes: Any = None
        self._meta_keys = {self.META_TAKE_LABELS, self.META_AUTO_WIRING}

    def add(self, module: BaseModule, **kwargs: Any) -> SequentialModule:
        """Add a module at the end; what is bound must be bound again then.

        Parameters
        ----------
        module : BaseModule
        take_labels : bool
            Whether the module gets the labels of the batch.
        auto_wiring : bool
            Whether its data, whatever their names, are the outputs before it, in their order.

        Returns
        -------
        SequentialModule
            This object.
        """
        for key in kwargs:
            ensure(
                key in self._meta_keys,
                f"SequentialModule.add: {key!r}, expected one of {sorted(self._meta_keys)}",
            )
        self._modules.append(module)
        self._metas.append(kwargs)
        self.binded = self.params_initialized = self.optimizer_initialized = False
        return self

    # --- Names, shapes and parameters.

    @property
    def data_names(self) -> list[str]:
        """Names of the data: of the first module."""
        return self._modules[0].data_names if self._modules else []

    @property
    def output_names(self) -> list[str]:
        """Names of the outputs: of the last module."""
        return self._modules[-1].output_names if self._modules else []

    @property
    def data_shapes(self) -> list[DataDesc]:
        """Descriptions of the data: of the first module."""
        self._ensure("data_shapes", params=False)
        return self._modules[0].data_shapes

    @property
    def label_shapes(self) -> list[DataDesc] | None:
        """Descriptions of the labels; None where no module takes them."""
        self._ensure("label_shapes", params=False)
        return self._label_shapes

    @property
    def output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs: of the last module."""
        self._ensure("output_shapes", params=False)
        return self._modules[-1].output_shapes

    def get_params(self) -> tuple[dict[str, NDArray], dict[str, NDArray]]:
        """Return parameters and auxiliary states of all modules by name."""
        self._ensure("get_params")
        arg_params: dict[str, NDArray] = {}
        aux_params: dict[str, NDArray] = {}
        for module in self._modules:
            args, auxiliary = module.get_params()
            arg_params.update(args)
            aux_params.update(auxiliary)
        return arg_params, aux_params

    def init_params(
        self,
        initializer: Any = Uniform(0.01),  # noqa: B008
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_missing: bool = False,
        force_init: bool = False,
        allow_extra: bool = False,
    ) -> None:
        """Give the parameters their first values; see `BaseModule.init_params`."""
        if self.params_initialized and not force_init:
            return
        self._ensure("init_params", params=False)
        for module in self._modules:
            module.init_params(
                initializer=initializer, arg_params=arg_params, aux_params=aux_params,
                allow_missing=allow_missing, force_init=force_init, allow_extra=allow_extra,
            )  # fmt: skip
        seen: dict[str, int] = {}
        for at, module in enumerate(self._modules):
            for params in module.get_params():
                for name in params:
                    ensure(
                        name not in seen,
                        f"SequentialModule: modules {seen.get(name)} and {at} both have a "
                        f"parameter {name!r}",
                    )
                    seen[name] = at
        self.params_initialized = True

    # --- Binding.

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
        """Bind all modules; see `BaseModule.bind`."""
        if self.binded and not force_rebind:
            self.logger.warning("Already bound, ignoring bind()")
            return
        ensure(
            for_training or not inputs_need_grad,
            "SequentialModule.bind: inputs_need_grad needs for_training",
        )
        ensure(shared_module is None, "SequentialModule.bind: shared_module cannot be used")
        ensure(self._modules, "SequentialModule.bind: there are no modules")
        shapes, labelled = data_shapes, False
        for at, (module, meta) in enumerate(zip(self._modules, self._metas, strict=True)):
            takes = bool(meta.get(self.META_TAKE_LABELS))
            labelled |= takes
            if meta.get(self.META_AUTO_WIRING):
                names = module.data_names
                ensure(
                    len(names) == len(shapes),
                    f"SequentialModule.bind: module {at} takes {len(names)} arrays, there are "
                    f"{len(shapes)}",
                )
                shapes = [
                    (name, tuple(shape)) for name, (_, shape) in zip(names, shapes, strict=True)
                ]
            module.bind(
                data_shapes=shapes, label_shapes=label_shapes if takes else None,
                for_training=for_training, force_rebind=force_rebind, grad_req=grad_req,
                inputs_need_grad=for_training and (inputs_need_grad or at > 0),
            )  # fmt: skip
            shapes = module.output_shapes
        self.binded = True
        self.for_training = for_training
        self.inputs_need_grad = inputs_need_grad
        self._label_shapes = label_shapes if labelled else None

    def init_optimizer(
        self,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        force_init: bool = False,
    ) -> None:
        """Choose the optimizer of every module; see `BaseModule.init_optimizer`."""
        self._ensure("init_optimizer")
        if self.optimizer_initialized and not force_init:
            self.logger.warning("optimizer already initialized, ignoring.")
            return
        for module in self._modules:
            module.init_optimizer(kvstore, optimizer, optimizer_params, force_init)
        self.optimizer_initialized = True

    # --- Steps.

    def forward(self, data_batch: DataBatch, is_train: bool | None = None) -> None:
        """Compute the outputs of one module after the other; see `BaseModule.forward`."""
        self._ensure("forward")
        batch = copy.copy(data_batch)
        for at, module in enumerate(self._modules):
            if at > 0:
                batch.data = self._modules[at - 1].get_outputs()
                batch.provide_data = [
                    DataDesc(name, array.shape)
                    for name, array in zip(module.data_names, batch.data, strict=True)
                ]
            module.forward(batch, is_train=is_train)

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradients from the last module to the first; see `BaseModule.backward`."""
        self._ensure("backward")
        for at in range(len(self._modules) - 1, -1, -1):
            self._modules[at].backward(out_grads=out_grads)
            if at > 0:
                out_grads = self._modules[at].get_input_grads()

    def update(self) -> None:
        """Change the parameters of all modules."""
        self._ensure("update", optimizer=True)
        for module in self._modules:
            module.update()

    def get_outputs(self, merge_multi_context: bool = True) -> Any:
        """Outputs of the last module; see `BaseModule.get_outputs`."""
        self._ensure("get_outputs")
        return self._modules[-1].get_outputs(merge_multi_context=merge_multi_context)

    def get_input_grads(self, merge_multi_context: bool = True) -> Any:
        """Gradients by the data of the first module; see `BaseModule.get_outputs`."""
        self._ensure("get_input_grads")
        ensure(
            self.inputs_need_grad,
            "SequentialModule.get_input_grads: not bound with inputs_need_grad=True",
        )
        return self._modules[0].get_input_grads(merge_multi_context=merge_multi_context)

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs of the modules that take labels into a metric."""
        self._ensure("update_metric")
        for module, meta in zip(self._modules, self._metas, strict=True):
            if meta.get(self.META_TAKE_LABELS):
                module.update_metric(eval_metric, labels, pre_sliced)

    def install_monitor(self, mon: Any) -> None:
        """Let a `weft.monitor.Monitor` watch all modules."""
        self._ensure("install_monitor", params=False)
        for module in self._modules:
            module.install_monitor(mon)
