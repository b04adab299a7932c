"""Training on several devices step by step, the interface before modules."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

from .context import Context
from .executor_manager import _check_arguments, _split_input_slice
from .io import DataBatch, DataIter
from .module._names import describe, ensure
from .module.executor_group import DataParallelExecutorGroup as _Group
from .ndarray import NDArray

__all__ = ["DataParallelExecutorGroup", "DataParallelExecutorManager"]


class DataParallelExecutorGroup(_Group):
    """Executors of one symbol, one per device, that are fed and run separately.

    Parameters
    ----------
    sym : Symbol
    arg_names, param_names : list of str
        All arguments, and those that are trained.
    ctx : list of Context
    slices : list of slice
        The part of the batch of each device.
    train_data : DataIter or DataBatch
        Gives the shapes.
    shared_group : DataParallelExecutorGroup, optional
        Parameters are those of this group.
    """

    def __init__(
        self,
        sym: Any,
        arg_names: Sequence[str],
        param_names: Sequence[str],
        ctx: Sequence[Context],
        slices: Sequence[slice],
        train_data: Any,
        shared_group: _Group | None = None,
    ) -> None:
        _check_arguments(sym)
        super().__init__(
            sym, ctx, [part.stop - part.start for part in slices],
            describe(train_data.provide_data, "train_data"),
            describe(train_data.provide_label or [], "train_data"), param_names,
            for_training=True, inputs_need_grad=False, shared_group=shared_group,
        )  # fmt: skip

    @property
    def train_execs(self) -> list[Any]:
        """The executors."""
        return self.execs

    def load_data_batch(self, data_batch: DataBatch) -> None:
        """Copy a batch into the executors."""
        self.load(data_batch)

    def forward(self, is_train: bool = False) -> None:
        """Compute the outputs."""
        self.run(is_train)

    def backward(self) -> None:
        """Compute the gradients."""
        super().backward()

    def update_metric(self, metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs into a metric."""
        super().update_metric(metric, labels, pre_sliced)


class DataParallelExecutorManager:
    """Groups of executors for every bucket of a symbol, on several devices.

    Parameters
    ----------
    symbol : Symbol
    ctx : list of Context
    train_data : DataIter
        Gives the shapes.
    arg_names, param_names, aux_names : list of str or None
        Arguments, parameters and auxiliary states; taken from `symbol` where they are None.
    work_load_list : list of float, optional
        How much of a batch each device takes, in proportion.
    logger : Logger, optional
    sym_gen : callable, optional
        From the key of a bucket to its symbol.
    """

    def __init__(
        self,
        symbol: Any,
        ctx: Sequence[Context],
        train_data: DataIter,
        arg_names: Sequence[str] | None = None,
        param_names: Sequence[str] | None = None,
        aux_names: Sequence[str] | None = None,
        work_load_list: Sequence[float] | None = None,
        logger: Any = None,
        sym_gen: Callable[[Any], Any] | None = None,
    ) -> None:
        self.logger = logger or logging
        workload = list(work_load_list or [1] * len(ctx))
        ensure(
            len(workload) == len(ctx),
            f"DataParallelExecutorManager: work_load_list has {len(workload)} entries for "
            f"{len(ctx)} devices",
        )
        inputs = [d[0] for d in [*train_data.provide_data, *(train_data.provide_label or [])]]
        self.ctx = list(ctx)
        self.slices = _split_input_slice(train_data.batch_size, workload)
        self.arg_names = list(arg_names or symbol.list_arguments())
        self.param_names = list(param_names or [n for n in self.arg_names if n not in inputs])
        self.aux_names = list(aux_names or symbol.list_auxiliary_states())
        self.sym_gen = sym_gen
        self.symbol = symbol
        self.execgrp = self._group(symbol, train_data)
        self.curr_execgrp = self.execgrp
        self.execgrp_bucket: dict[Any, DataParallelExecutorGroup] = {}
        if sym_gen is not None:
            self.execgrp_bucket[train_data.default_bucket_key] = self.execgrp

    def _group(self, symbol: Any, data: Any, shared: Any = None) -> DataParallelExecutorGroup:
        return DataParallelExecutorGroup(
            symbol, symbol.list_arguments(), self.param_names, self.ctx, self.slices, data, shared
        )

    def install_monitor(self, monitor: Any) -> None:
        """Let a `weft.monitor.Monitor` watch all executors; there may be no buckets."""
        if self.sym_gen is not None:
            raise NotImplementedError(
                "DataParallelExecutorManager.install_monitor: cannot watch buckets"
            )
        self.execgrp.install_monitor(monitor)

    def set_params(
        self, arg_params: dict[str, NDArray], aux_params: dict[str, NDArray]
    ) -> None:
        """Copy parameters into the executors, from dicts that may hold others too."""
        self.execgrp.set_params(arg_params, aux_params, allow_extra=True)

    def copy_to(self, arg_params: dict[str, NDArray], aux_params: dict[str, NDArray]) -> None:
        """Fill dicts of arrays with the averages of the parameters over the devices."""
        self.execgrp.get_params(arg_params, aux_params)

    @property
    def param_arrays(self) -> list[list[NDArray]]:
        """Parameters: for each a list with an array per device."""
        return self.execgrp.param_arrays

    @property
    def grad_arrays(self) -> list[list[NDArray]]:
        """Gradients of the parameters: for each a list with an array per device."""
        return self.execgrp.grad_arrays

    @property
    def aux_arrays(self) -> list[list[NDArray]]:
        """Auxiliary states: for each a list with an array per device."""
        return self.execgrp.aux_arrays

    def load_data_batch(self, data_batch: DataBatch) -> None:
        """Copy a batch into the executors of its bucket."""
        if self.sym_gen is not None:
            key = data_batch.bucket_key
            if key not in self.execgrp_bucket:
                self.execgrp_bucket[key] = self._group(self.sym_gen(key), data_batch, self.execgrp)
            self.curr_execgrp = self.execgrp_bucket[key]
        self.curr_execgrp.load_data_batch(data_batch)

    def forward(self, is_train: bool = False) -> None:
        """Compute the outputs."""
        self.curr_execgrp.forward(is_train=is_train)

    def backward(self) -> None:
        """Compute the gradients."""
        self.curr_execgrp.backward()

    def update_metric(self, metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs into a metric."""
        self.curr_execgrp.update_metric(metric, labels, pre_sliced)
