"""A module of one symbol."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from .. import ndarray as nd
from ..context import Context, cpu
from ..initializer import InitDesc, Uniform
from ..io import DataBatch, DataDesc
from ..model import load_checkpoint
from ..ndarray import NDArray
from ._binding import descriptions_of
from ._names import (
    as_list,
    check_input_names,
    describe,
    ensure,
    list_of_names,
    parse_descriptions,
)
from ._updates import Updates
from .base_module import BaseModule
from .executor_group import DataParallelExecutorGroup

__all__ = ["Module"]


class Module(Updates, BaseModule):
    """A symbol with parameters, on one or several devices.

    Arguments of the symbol that are neither data, labels nor states are parameters.

    Parameters
    ----------
    symbol : Symbol
    data_names, label_names : sequence of str or None
        Arguments that batches feed, in the order of their arrays.
    logger : Logger
    context : Context or list of Context
        Each of several devices computes a part of every batch.
    work_load_list : list of float, optional
        How much of a batch each device takes, in proportion; the same by default.
    fixed_param_names : list of str, optional
        Parameters that are not trained.
    state_names : list of str, optional
        Arguments that keep their values from batch to batch, at first zeros; see `set_states`.
    group2ctxs : dict of str to Context or list, or list of dict, optional
        Where nodes with the attribute ``ctx_group`` are computed, for each device.
    compression_params : dict, optional
        How a store compresses gradients, see `KVStore.set_gradient_compression`.
    """

    def __init__(
        self,
        symbol: Any,
        data_names: Sequence[str] | None = ("data",),
        label_names: Sequence[str] | None = ("softmax_label",),
        logger: Any = logging,
        context: Context | Sequence[Context] = cpu(),  # noqa: B008
        work_load_list: Sequence[float] | None = None,
        fixed_param_names: Sequence[str] | None = None,
        state_names: Sequence[str] | None = None,
        group2ctxs: Any = None,
        compression_params: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(logger=logger)
        self._context = [context] if isinstance(context, Context) else list(context)
        for one in self._context:
            if not isinstance(one, Context):
                raise TypeError(f"Module: context is {one!r}, expected a Context or a list of them")
        self._work_load_list = list(work_load_list or [1] * len(self._context))
        ensure(
            len(self._work_load_list) == len(self._context),
            f"Module: work_load_list has {len(self._work_load_list)} entries for "
            f"{len(self._context)} devices",
        )
        self._group2ctxs = group2ctxs
        self._symbol = symbol
        self._data_names = list_of_names(data_names, "data_names")
        self._label_names = list_of_names(label_names, "label_names")
        self._state_names = list_of_names(state_names, "state_names")
        self._fixed_param_names = list_of_names(fixed_param_names, "fixed_param_names")
        check_input_names(symbol, self._data_names, "data_names", throw=True)
        check_input_names(symbol, self._label_names, "label_names", throw=False)
        check_input_names(symbol, self._state_names, "state_names", throw=True)
        check_input_names(symbol, self._fixed_param_names, "fixed_param_names", throw=True)
        inputs = {*self._data_names, *self._label_names, *self._state_names}
        self._param_names = [n for n in symbol.list_arguments() if n not in inputs]
        self._aux_names = symbol.list_auxiliary_states()
        self._output_names = symbol.list_outputs()
        self._arg_params: dict[str, NDArray] | None = None
        self._aux_params: dict[str, NDArray] | None = None
        # Whether the devices have newer parameters than `_arg_params` and `_aux_params`.
        self._params_dirty = False
        self._compression_params = compression_params
        self._forget_optimizer()
        self._grad_req: Any = None
        self._reset_bind()

    def _reset_bind(self) -> None:
        """Forget what `bind` made."""
        self.binded = False
        self._exec_group: DataParallelExecutorGroup | None = None
        self._data_shapes: list[DataDesc] | None = None
        self._label_shapes: list[DataDesc] | None = None
        # Labels as bound, also while batches come without labels.
        self._bound_labels: list[DataDesc] = []

    # --- Files.

    @staticmethod
    def load(
        prefix: str, epoch: int, load_optimizer_states: bool = False, **kwargs: Any
    ) -> Module:
        """Make a module of what `save_checkpoint` wrote.

        Parameters
        ----------
        prefix : str
            Start of the names of the files.
        epoch : int
        load_optimizer_states : bool
            Whether `init_optimizer` will read the states of the optimizer, too.
        **kwargs
            Further arguments of `Module`.
        """
        symbol, arg_params, aux_params = load_checkpoint(prefix, epoch)
        module = Module(symbol, **kwargs)
        module._arg_params, module._aux_params = arg_params, aux_params
        module.params_initialized = True
        if load_optimizer_states:
            module._preload_opt_states = f"{prefix}-{epoch:04d}.states"
        return module

    def save_checkpoint(
        self,
        prefix: str,
        epoch: int,
        save_optimizer_states: bool = False,
        remove_amp_cast: bool = True,
    ) -> None:
        """Write ``prefix-symbol.json``, ``prefix-0001.params`` and perhaps ``prefix-0001.states``.

        Parameters
        ----------
        prefix : str
            Start of the names of the files.
        epoch : int
        save_optimizer_states : bool
            Whether to write the states of the optimizer.
        remove_amp_cast : bool
            Whether to leave the casts of automatic mixed precision out.
        """
        self._ensure("save_checkpoint")
        self._symbol.save(f"{prefix}-symbol.json", remove_amp_cast=remove_amp_cast)
        path = f"{prefix}-{epoch:04d}.params"
        self.save_params(path)
        logging.info('Saved checkpoint to "%s"', path)
        if save_optimizer_states:
            path = f"{prefix}-{epoch:04d}.states"
            self.save_optimizer_states(path)
            logging.info('Saved optimizer state to "%s"', path)

    # --- Names and shapes.

    @property
    def data_names(self) -> list[str]:
        """Names of the data."""
        return self._data_names

    @property
    def label_names(self) -> list[str]:
        """Names of the labels."""
        return self._label_names

    @property
    def output_names(self) -> list[str]:
        """Names of the outputs."""
        return self._output_names

    @property
    def data_shapes(self) -> list[DataDesc]:
        """Descriptions of the data."""
        self._ensure("data_shapes", params=False)
        return self._data_shapes

    @property
    def label_shapes(self) -> list[DataDesc] | None:
        """Descriptions of the labels; None where it is bound without labels."""
        self._ensure("label_shapes", params=False)
        return self._label_shapes

    @property
    def output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs."""
        self._ensure("output_shapes", params=False)
        return self._exec_group.get_output_shapes()

    # --- Parameters.

    def get_params(self) -> tuple[dict[str, NDArray], dict[str, NDArray]]:
        """Return parameters and auxiliary states by name: averages over the devices."""
        self._ensure("get_params")
        self._sync_params_from_devices()
        return self._arg_params, self._aux_params

    def _sync_params_from_devices(self) -> None:
        if not self._params_dirty:
            return
        self._exec_group.get_params(self._arg_params, self._aux_params)
        self._params_dirty = False

    def init_params(
        self,
        initializer: Any = Uniform(0.01),  # noqa: B008
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_missing: bool = False,
        force_init: bool = False,
        allow_extra: bool = False,
    ) -> None:
        """Give the parameters their first values; see `BaseModule.init_params`.

        Raises
        ------
        RuntimeError
            `arg_params` or `aux_params` lack a name.
        """
        if self._already_initialized("init_params", force_init):
            return
        self._ensure("init_params", params=False)
        kinds = ((self._arg_params, arg_params), (self._aux_params, aux_params))
        for params, given in kinds:
            missing = sorted(name for name in params if name not in (given or {}))
            if missing and given is not None and not allow_missing:
                raise RuntimeError(f"Module.init_params: parameters {missing} are not given")
            if missing and not callable(initializer):
                raise TypeError(
                    f"Module.init_params: initializer is {initializer!r}, and parameters "
                    f"{missing} are not given"
                )
        attributes = self._symbol.attr_dict()
        for params, given in kinds:
            for name, array in sorted(params.items()):
                if name not in (given or {}):
                    initializer(InitDesc(name, attributes.get(name)), array)
                elif given[name] is not array:
                    self._assign("init_params", name, given[name], array)
        self.params_initialized = True
        self._params_dirty = False
        self._exec_group.set_params(self._arg_params, self._aux_params, allow_extra=allow_extra)

    @staticmethod
    def _assign(who: str, name: str, source: Any, target: NDArray) -> None:
        if tuple(source.shape) != target.shape:
            raise ValueError(
                f"Module.{who}: parameter {name!r} has shape {tuple(source.shape)}, expected "
                f"{target.shape}"
            )
        target[:] = source

    def set_params(
        self,
        arg_params: dict[str, NDArray],
        aux_params: dict[str, NDArray],
        allow_missing: bool = False,
        force_init: bool = True,
        allow_extra: bool = False,
    ) -> None:
        """Set parameters and auxiliary states; with `allow_missing`, others stay as they are."""
        if not allow_missing:
            super().set_params(arg_params, aux_params, allow_missing, force_init, allow_extra)
            return
        if self._already_initialized("set_params", force_init):
            return
        self._exec_group.set_params(arg_params, aux_params, allow_extra=allow_extra)
        # The devices have the newer values.
        self._params_dirty = True
        self.params_initialized = True

    def get_states(self, merge_multi_context: bool = True) -> list[list[NDArray]]:
        """Values of the states: one list per state with an array per device."""
        self._ensure("get_states")
        return self._exec_group.get_states(merge_multi_context)

    def set_states(self, states: Any = None, value: Any = None) -> None:
        """Set the states: to one list of arrays per state, or all to a number."""
        self._ensure("set_states")
        self._exec_group.set_states(states, value)

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
        """Get ready to compute for given shapes; see `BaseModule.bind`."""
        if force_rebind:
            if self.binded and self.params_initialized:
                self._sync_params_from_devices()
            self._reset_bind()
        if self.binded:
            self.logger.warning("Already bound, ignoring bind()")
            return
        ensure(
            for_training or not inputs_need_grad,
            "Module.bind: inputs_need_grad needs for_training",
        )
        data, labels = parse_descriptions(
            "Module.bind", self._data_names, self._label_names, data_shapes, label_shapes
        )
        shared_group = None
        if shared_module is not None:
            ensure(
                isinstance(shared_module, Module)
                and shared_module.binded
                and shared_module.params_initialized,
                "Module.bind: shared_module must be a Module with parameters",
            )
            shared_group = shared_module._exec_group
        group = DataParallelExecutorGroup(
            self._symbol, self._context, self._work_load_list, data, labels, self._param_names,
            for_training, inputs_need_grad, shared_group, logger=self.logger,
            fixed_param_names=self._fixed_param_names, grad_req=grad_req,
            state_names=self._state_names, group2ctxs=self._group2ctxs,
        )  # fmt: skip
        self.for_training = for_training
        self.inputs_need_grad = inputs_need_grad
        self._grad_req = grad_req
        self._exec_group = group
        self._data_shapes, self._label_shapes = data, labels
        self._bound_labels = labels or []
        self.binded = True
        if shared_module is not None:
            self.params_initialized = True
            self._arg_params = shared_module._arg_params
            self._aux_params = shared_module._aux_params
            if shared_module.optimizer_initialized:
                self.borrow_optimizer(shared_module)
        elif self.params_initialized:
            # From a file, or from before it was bound again.
            group.set_params(self._arg_params, self._aux_params)
        else:
            self._arg_params, self._aux_params = (
                {
                    name: nd.zeros(copies[0].shape, ctx=cpu(), dtype=copies[0].dtype)
                    for name, copies in zip(names, arrays, strict=True)
                }
                for names, arrays in (
                    (self._param_names, group.param_arrays), (self._aux_names, group.aux_arrays)
                )
            )  # fmt: skip

    def reshape(self, data_shapes: Any, label_shapes: Any = None) -> None:
        """Get ready for batches of other shapes, with the same parameters."""
        self._ensure("reshape", params=False)
        data, labels = parse_descriptions(
            "Module.reshape", self._data_names, self._label_names, data_shapes, label_shapes
        )
        self._rebind(data, labels)

    def _rebind(self, data: list[DataDesc], labels: list[DataDesc] | None) -> None:
        self._exec_group.reshape(data, labels)
        self._data_shapes, self._label_shapes = data, labels

    def _reshape_for(self, data_batch: DataBatch | list[DataBatch]) -> None:
        """`reshape` where a batch has other shapes than the module."""
        batches = as_list(data_batch)
        counts = {len(batch.data or []) for batch in batches}
        if counts != {len(self._data_shapes)}:
            raise ValueError(
                f"Module.forward: the batch has {sorted(counts)} arrays of data, expected "
                f"{len(self._data_shapes)}"
            )
        data = descriptions_of([batch.data for batch in batches], self._data_shapes)
        labels = None
        if self._bound_labels and batches[0].label:
            labels = descriptions_of([batch.label for batch in batches], self._bound_labels)
        # Without labels, those of the last batch stay, as long as the data have the same shape.
        if data == self._data_shapes and (labels is None or labels == self._label_shapes):
            return
        if len(batches) == 1:
            if given := getattr(batches[0], "provide_data", None):
                data = describe(given, "Module.forward: provide_data")
            if labels and (given := getattr(batches[0], "provide_label", None)):
                labels = describe(given, "Module.forward: provide_label")
        self._rebind(data, labels)

    # --- Steps.

    def forward(
        self, data_batch: DataBatch | list[DataBatch], is_train: bool | None = None
    ) -> None:
        """Compute the outputs; see `BaseModule.forward`.

        Batches of other shapes than the last ones bind the symbol anew. A list of batches, one
        per device, is taken as it is.
        """
        self._ensure("forward")
        self._reshape_for(data_batch)
        self._exec_group.forward(data_batch, is_train)

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradients; see `BaseModule.backward`."""
        self._ensure("backward")
        self._exec_group.backward(out_grads=out_grads)

    def get_outputs(self, merge_multi_context: bool = True) -> Any:
        """Outputs of the last `forward`; see `BaseModule.get_outputs`."""
        self._ensure("get_outputs")
        return self._exec_group.get_outputs(merge_multi_context=merge_multi_context)

    def get_input_grads(self, merge_multi_context: bool = True) -> Any:
        """Gradients by the data, of the last `backward`; see `BaseModule.get_outputs`."""
        self._ensure("get_input_grads")
        return self._exec_group.get_input_grads(merge_multi_context=merge_multi_context)

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs of the last `forward` into a metric; see `BaseModule`."""
        self._ensure("update_metric")
        self._exec_group.update_metric(eval_metric, labels, pre_sliced)

    def install_monitor(self, mon: Any) -> None:
        """Let a `weft.monitor.Monitor` watch all executors."""
        self._ensure("install_monitor", params=False)
        self._exec_group.install_monitor(mon)

    def prepare(self, data_batch: DataBatch, sparse_row_id_fn: Any = None) -> None:
        """Get ready for a batch; see `BaseModule.prepare`.

        `update` leaves every device with whole, dense parameters, so that the rows which
        `sparse_row_id_fn` names are there already.
        """
        self._ensure("prepare", params=False)
        if sparse_row_id_fn is None:
            return
        rows = sparse_row_id_fn(data_batch)
        ensure(isinstance(rows, dict), "Module.prepare: sparse_row_id_fn must return a dict")
        for name in rows:
            ensure(name in self._param_names, f"Module.prepare: there is no parameter {name!r}")
