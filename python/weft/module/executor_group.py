"""Executors of one symbol on several devices, each with its part of the batch."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..context import Context, cpu
from ..executor_manager import _split_input_slice
from ..io import DataBatch, DataDesc
from ..ndarray import NDArray
from ._binding import contexts_of_groups, gradient_requests
from ._kept import KeptExecutors, key_of
from ._names import as_list, ensure

__all__ = ["DataParallelExecutorGroup"]


class DataParallelExecutorGroup:
    """Executors of one symbol, one per device.

    Parameters
    ----------
    symbol : Symbol
    contexts : list of Context
    workload : list of float
        How much of a batch each device takes, in proportion.
    data_shapes : list of DataDesc
        Of whole batches.
    label_shapes : list of DataDesc or None
    param_names : list of str
        Arguments that are parameters.
    for_training, inputs_need_grad : bool
        See `BaseModule.bind`.
    shared_group : DataParallelExecutorGroup, optional
        Parameters, their gradients and auxiliary states are those of this group.
    logger : Logger
    fixed_param_names : list of str, optional
        Parameters without gradient.
    grad_req : str, list or dict
        See `BaseModule.bind`.
    state_names : list of str, optional
        Arguments that keep their values from batch to batch.
    group2ctxs : dict or list of dict, optional
        See `Module`.

    Attributes
    ----------
    execs : list of Executor
    param_arrays, grad_arrays, aux_arrays, state_arrays : list of list of NDArray
        For each name one array per device.
    input_grad_arrays : list of list of NDArray or None
    batch_size : int
    slices : list of slice
        The part of the batch of each device.
    """

    def __init__(
        self,
        symbol: Any,
        contexts: Sequence[Context],
        workload: Sequence[float],
        data_shapes: Sequence[DataDesc],
        label_shapes: Sequence[DataDesc] | None,
        param_names: Sequence[str],
        for_training: bool,
        inputs_need_grad: bool,
        shared_group: DataParallelExecutorGroup | None = None,
        logger: Any = logging,
        fixed_param_names: Sequence[str] | None = None,
        grad_req: Any = "write",
        state_names: Sequence[str] | None = None,
        group2ctxs: Any = None,
    ) -> None:
        self.symbol = symbol
        self.contexts = list(contexts)
        self.workload = list(workload)
        self.param_names = list(param_names)
        self.arg_names = symbol.list_arguments()
        self.aux_names = symbol.list_auxiliary_states()
        self.output_names = symbol.list_outputs()
        self.num_outputs = len(self.output_names)
        self.for_training = for_training
        self.inputs_need_grad = inputs_need_grad
        self.logger = logger
        self.fixed_param_names = list(fixed_param_names or [])
        self.state_names = list(state_names or [])
        self.group2ctxs = contexts_of_groups(group2ctxs, len(self.contexts))
        if not for_training:
            grad_req = "null"
        inputs = [d.name for d in data_shapes] if inputs_need_grad else []
        trained = [n for n in self.param_names if n not in self.fixed_param_names]
        self.grad_req = gradient_requests(grad_req, self.arg_names, [*trained, *inputs])
        self.output_layouts = [
            DataDesc.get_batch_axis(symbol[i].attr("__layout__")) for i in range(self.num_outputs)
        ]
        self.execs: list[Any] = []
        self._kept = KeptExecutors()
        self._key: Any = None  # of `execs`
        self._monitors: list[Any] = []
        self.batch_size: int | None = None
        self.slices: list[slice] = []
        self.data_layouts: list[int] = []
        self.label_layouts: list[int] = []
        self.bind_exec(data_shapes, label_shapes, shared_group)

    # --- Binding.

    def decide_slices(self, data_shapes: Sequence[DataDesc]) -> list[int]:
        """Cut the batch into a part for each device; returns the axis of the batch of each array.

        An axis of -1 means that there is none: every device gets the whole array.
        """
        axes = [DataDesc.get_batch_axis(getattr(d, "layout", None)) for d in data_shapes]
        for desc, axis in zip(data_shapes, axes, strict=True):
            if axis == -1:
                continue
            ensure(
                axis < len(desc.shape),
                f"bind: {desc.name!r} has shape {desc.shape}, and its layout {desc.layout!r} has "
                f"the batch on axis {axis}",
            )
            size = desc.shape[axis]
            if self.batch_size is None:
                self.batch_size = size
                self.slices = _split_input_slice(size, self.workload)
            ensure(
                size == self.batch_size,
                f"bind: all arrays need the same batch size: {desc.name!r} has shape "
                f"{desc.shape}, others have a batch of {self.batch_size}",
            )
        return axes

    def bind_exec(
        self,
        data_shapes: Sequence[DataDesc],
        label_shapes: Sequence[DataDesc] | None,
        shared_group: DataParallelExecutorGroup | None = None,
        reshape: bool = False,
    ) -> None:
        """Make the executors; with `reshape`, with the parameters that there are.

        Those of shapes that were bound before are used again.
        """
        shared = self.execs if reshape else shared_group.execs if shared_group else None
        if shared is not None and len(shared) < len(self.contexts):
            raise ValueError(
                f"bind: {len(self.contexts)} devices, expected at most the {len(shared)} of the "
                "module whose parameters are shared"
            )
        before = self.batch_size, self.slices, self.data_layouts, self.label_layouts
        try:
            self.batch_size, self.slices = None, [slice(None)] * len(self.contexts)
            self.data_layouts = self.decide_slices(data_shapes)
            self.label_layouts = self.decide_slices(label_shapes or [])
            key = key_of(data_shapes, label_shapes or [])
            made = self._kept.take(key) or [
                self._bind_ith_exec(
                    i, data_shapes, label_shapes or [], shared[i] if shared else None
                )
                for i in range(len(self.contexts))
            ]
        except BaseException:  # the executors that there are go on with their parts
            self.batch_size, self.slices, self.data_layouts, self.label_layouts = before
            raise
        if shared is not None:
            for old, new in zip(shared, made, strict=False):
                self._carry_states(old, new)
        if self.execs:
            self._kept.keep(self._key, self.execs)
        for monitor in self._monitors:
            # A monitor of another kind may have no such list.
            watched = getattr(monitor, "exes", [])
            watched[:] = [exe for exe in watched if exe not in self.execs]
            for executor in made:
                monitor.install(executor)
        self.execs, self._key = made, key
        self.data_shapes = list(data_shapes)
        self.label_shapes = list(label_shapes) if label_shapes else None
        self.data_names = [d.name for d in data_shapes]
        self.label_names = [d.name for d in label_shapes or []]
        self._collect_arrays()

    def reshape(
        self, data_shapes: Sequence[DataDesc], label_shapes: Sequence[DataDesc] | None
    ) -> None:
        """Make executors for other shapes, with the same parameters."""
        if self.data_shapes != list(data_shapes) or (self.label_shapes or []) != list(
            label_shapes or []
        ):
            self.bind_exec(data_shapes, label_shapes, reshape=True)

    def _sliced_shape(
        self, shapes: Sequence[DataDesc], i: int, axes: Sequence[int]
    ) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the parts of device `i`."""
        found = []
        for desc, axis in zip(shapes, axes, strict=True):
            shape = list(desc.shape)
            if axis >= 0:
                shape[axis] = self.slices[i].stop - self.slices[i].start
            found.append((desc.name, tuple(shape)))
        return found

    def _bind_ith_exec(
        self,
        i: int,
        data_shapes: Sequence[DataDesc],
        label_shapes: Sequence[DataDesc],
        shared: Any,
    ) -> Any:
        """Make the executor of device `i`, with the parameters of `shared` if there is one."""
        descriptions = [*data_shapes, *label_shapes]
        for desc in descriptions:
            if desc.name not in self.arg_names:
                raise ValueError(f"bind: {desc.name!r} is no argument of the symbol")
        if shared is not None:
            missing = [n for n in self.param_names if n not in shared.arg_dict]
            if missing:
                raise ValueError(f"bind: the module to share with has no parameters {missing}")
        shapes = dict(
            self._sliced_shape(descriptions, i, [*self.data_layouts, *self.label_layouts])
        )
        executor = self.symbol.simple_bind(
            self.contexts[i], grad_req=self.grad_req,
            type_dict={d.name: getattr(d, "dtype", np.float32) for d in descriptions},
            group2ctx=self.group2ctxs[i], shared_arg_names=self.param_names if shared else None,
            shared_exec=shared, **shapes,
        )  # fmt: skip
        return executor

    def _carry_states(self, old: Any, new: Any) -> None:
        """Hand values on from one executor to another; states that change their shape are 0."""
        for name in self.state_names:
            before, after = old.arg_dict.get(name), new.arg_dict[name]
            after[:] = before if before is not None and before.shape == after.shape else 0

    def _collect_arrays(self) -> None:
        """Arrays by what they are for, from all executors."""
        def of(kind: str, names: Sequence[str]) -> list[list[Any]]:
            return [[getattr(e, kind).get(name) for e in self.execs] for name in names]

        self.data_arrays = self._parts(self.data_names)
        self.label_arrays = self._parts(self.label_names) if self.label_names else None
        self.state_arrays = of("arg_dict", self.state_names)
        self.param_arrays = of("arg_dict", [n for n in self.arg_names if n in self.param_names])
        self.aux_arrays = of("aux_dict", self.aux_names)
        self.grad_arrays = self.input_grad_arrays = None
        if self.for_training:
            self.grad_arrays = of("grad_dict", [n for n in self.arg_names if n in self.param_names])
        if self.inputs_need_grad:
            self.input_grad_arrays = of("grad_dict", self.data_names)

    def _parts(self, names: Sequence[str]) -> list[list[tuple[slice, NDArray]]]:
        return [
            [(part, e.arg_dict[name]) for part, e in zip(self.slices, self.execs, strict=True)]
            for name in names
        ]

    # --- Parameters and states.

    def set_params(
        self,
        arg_params: dict[str, NDArray],
        aux_params: dict[str, NDArray],
        allow_extra: bool = False,
    ) -> None:
        """Copy values into the executors."""
        for executor in self.execs:
            executor.copy_params_from(arg_params, aux_params, allow_extra_params=allow_extra)

    def get_params(self, arg_params: dict[str, NDArray], aux_params: dict[str, NDArray]) -> None:
        """Fill `arg_params` and `aux_params` with the averages over the devices."""
        names = [n for n in self.arg_names if n in self.param_names]
        for target, found, arrays in (
            (arg_params, names, self.param_arrays), (aux_params, self.aux_names, self.aux_arrays)
        ):  # fmt: skip
            for name, copies in zip(found, arrays, strict=True):
                here = [c.as_in_context(cpu()) for c in copies]
                mean = here[0] if len(here) == 1 else nd.add_n(*here) / len(here)
                mean.astype(target[name].dtype, copy=False).copyto(target[name])

    def get_states(self, merge_multi_context: bool = True) -> list[list[NDArray]]:
        """The states: for each a list with an array per device."""
        ensure(not merge_multi_context, "get_states: states of several devices are not merged")
        return self.state_arrays

    def set_states(self, states: Any = None, value: Any = None) -> None:
        """Set the states: to one list of arrays per state, or all to a number."""
        ensure(states is None or value is None, "set_states: got both states and value")
        ensure(states is not None or value is not None, "set_states: got neither states nor value")
        if states is not None:
            for name, sources, targets in zip(
                self.state_names, states, self.state_arrays, strict=True
            ):
                for source, target in zip(sources, targets, strict=True):
                    _copy(source, target, f"set_states: {name!r}")
            return
        for targets in self.state_arrays:
            for target in targets:
                target[:] = value

    # --- Computing.

    def forward(
        self, data_batch: DataBatch | list[DataBatch], is_train: bool | None = None
    ) -> None:
        """Compute the outputs of a batch, or of one batch per device; see `BaseModule.forward`."""
        self.load(data_batch)
        self.run(self.for_training if is_train is None else is_train)

    def load(self, data_batch: DataBatch | list[DataBatch]) -> None:
        """Copy a batch, or one per device, into the executors; without labels the last stay."""
        self._load(data_batch, "data", self.data_arrays, self.data_layouts, self.data_names)
        if self.label_arrays is not None:
            self._load(data_batch, "label", self.label_arrays, self.label_layouts, self.label_names)

    def run(self, is_train: bool) -> None:
        """Compute the outputs of what is loaded."""
        for executor in self.execs:
            executor.forward(is_train=is_train)

    def _load(
        self, batch: Any, kind: str, targets: Any, axes: list[int], names: list[str]
    ) -> None:
        """Copy one kind of arrays of a batch into those of the executors."""
        if isinstance(batch, list):
            for i, one in enumerate(batch):
                sources = getattr(one, kind) or []
                for name, source, parts in zip(names, sources, targets, strict=False):
                    _copy(_dense(source), parts[i][1], f"forward: {name!r}")
            return
        sources = getattr(batch, kind) or []
        for name, source, parts, axis in zip(names, sources, targets, axes, strict=False):
            for part, target in parts:
                _copy(self._cut(source, part, axis), target, f"forward: {name!r}")

    def _cut(self, array: Any, part: slice, axis: int) -> Any:
        """The part of an array that a device gets."""
        array = _dense(array)
        if len(self.contexts) == 1 or axis == -1:
            return array
        return nd.slice_axis(array, axis=axis, begin=part.start, end=part.stop)

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradients; see `BaseModule.backward`."""
        ensure(self.for_training, "backward: the module is not bound with for_training=True")
        for part, executor, context in zip(self.slices, self.execs, self.contexts, strict=True):
            mine = [
                self._cut(grad, part, axis).as_in_context(context)
                for grad, axis in zip(as_list(out_grads), self.output_layouts, strict=False)
            ]
            executor.backward(out_grads=mine or None)

    def release(self) -> None:
        """Let go of what the last `forward` keeps for `backward`; the outputs stay."""
        for executor in self.execs:
            executor.release(outputs=False)

    def get_output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs for whole batches."""
        whole = {d.name: d.shape for d in [*self.data_shapes, *(self.label_shapes or [])]}
        _, shapes, _ = self.symbol.infer_shape(**whole)
        return list(zip(self.output_names, map(tuple, shapes), strict=True))

    def get_outputs(
        self, merge_multi_context: bool = True, begin: int = 0, end: int | None = None
    ) -> Any:
        """Outputs from number `begin` up to `end`; see `BaseModule.get_outputs`."""
        outputs = [
            list(parts) for parts in zip(*[e.outputs[begin:end] for e in self.execs], strict=True)
        ]
        axes = self.output_layouts[begin:end]
        return self._merge(outputs, axes) if merge_multi_context else outputs

    def get_input_grads(self, merge_multi_context: bool = True) -> Any:
        """Gradients by the data; see `BaseModule.get_input_grads`."""
        ensure(self.inputs_need_grad, "get_input_grads: not bound with inputs_need_grad=True")
        if not merge_multi_context:
            return self.input_grad_arrays
        return self._merge(self.input_grad_arrays, self.data_layouts)

    def _merge(self, arrays: list[list[NDArray]], axes: Sequence[int]) -> list[NDArray]:
        """Join the parts of the devices."""
        if len(self.contexts) == 1:
            return [parts[0] for parts in arrays]
        first = self.contexts[0]
        return [
            parts[0]
            if axis == -1
            else nd.concat(*[p.as_in_context(first) for p in parts], dim=axis)
            for parts, axis in zip(arrays, axes, strict=True)
        ]

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs into a metric, device by device; see `BaseModule.update_metric`."""
        for i, (part, executor) in enumerate(zip(self.slices, self.execs, strict=True)):
            if pre_sliced:
                mine = labels[i]
            else:
                axes = self.label_layouts or [0] * len(labels)
                mine = [
                    self._cut(a, part, axis) for a, axis in zip(labels, axes, strict=False)
                ]
            # A module that is bound without labels still measures by those of the batch.
            names = self.label_names or [f"label{n}" for n in range(len(mine))]
            eval_metric.update_dict(
                OrderedDict(zip(names, mine, strict=False)),
                OrderedDict(zip(self.output_names, executor.outputs, strict=True)),
            )

    def install_monitor(self, mon: Any) -> None:
        """Let a monitor watch all executors."""
        self._monitors.append(mon)
        for executor in self.execs:
            mon.install(executor)


def _dense(array: Any) -> Any:
    """The array, made dense where it is sparse, as the arguments of executors are."""
    return array.tostype("default") if getattr(array, "stype", "default") != "default" else array


def _copy(source: Any, target: NDArray, who: str) -> None:
    """Copy values; the shapes must agree."""
    if tuple(source.shape) != target.shape:
        raise ValueError(f"{who} has shape {tuple(source.shape)}, expected {target.shape}")
    target[:] = source

