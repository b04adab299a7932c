"""A module with one symbol for each kind of batch, such as each length of sequences."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .. import symbol as sym
from ..context import Context, cpu
from ..initializer import Uniform
from ..io import DataBatch, DataDesc
from ..model import load_params
from ..ndarray import NDArray
from ._names import ensure
from .base_module import BaseModule
from .module import Module

__all__ = ["BucketingModule"]


class BucketingModule(BaseModule):
    """Modules of symbols that share their parameters; batches say which one they are for.

    Parameters
    ----------
    sym_gen : callable
        From the key of a bucket to ``(symbol, data_names, label_names)``.
    default_bucket_key : hashable
        The bucket that is bound first, usually the one that needs most memory. It must have all
        parameters.
    logger, context, work_load_list, fixed_param_names, state_names, group2ctxs, compression_params
        See `Module`.
    """

    def __init__(
        self,
        sym_gen: Callable[[Any], tuple[Any, Sequence[str], Sequence[str]]],
        default_bucket_key: Any = None,
        logger: Any = logging,
        context: Context | Sequence[Context] = cpu(),  # noqa: B008
        work_load_list: Sequence[float] | None = None,
        fixed_param_names: Sequence[str] | None = None,
        state_names: Sequence[str] | None = None,
        group2ctxs: Any = None,
        compression_params: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(logger=logger)
        ensure(
            default_bucket_key is not None, "BucketingModule: default_bucket_key is missing"
        )
        self._sym_gen = sym_gen
        self._default_bucket_key = default_bucket_key
        self._arguments = {
            "logger": logger, "context": context, "work_load_list": work_load_list,
            "fixed_param_names": fixed_param_names, "state_names": state_names,
            "group2ctxs": group2ctxs, "compression_params": compression_params,
        }  # fmt: skip
        # Parameters from files, for the time until `bind`.
        self._loaded: tuple[dict[str, NDArray], dict[str, NDArray]] | None = None
        self._monitor: Any = None
        self._grad_req: Any = None
        self._make(default_bucket_key)  # wrong names are an error here
        self._reset_bind()

    def _reset_bind(self) -> None:
        """Forget what `bind` made."""
        self.binded = False
        self._buckets: dict[Any, Module] = {}
        self._curr_module: Module | None = None
        self._ran: Module | None = None  # whose `forward` was the last
        self._curr_bucket_key: Any = None

    def _make(self, bucket_key: Any) -> Module:
        """The module of a bucket, not bound yet."""
        symbol, data_names, label_names = self._sym_gen(bucket_key)
        return Module(symbol, data_names, label_names, **self._arguments)

    def _default_names(self, at: int) -> Any:
        return self._sym_gen(self._default_bucket_key)[at]

    # --- Names, shapes and parameters: those of the current bucket.

    @property
    def data_names(self) -> Any:
        """Names of the data."""
        return self._curr_module.data_names if self.binded else self._default_names(1)

    @property
    def output_names(self) -> list[str]:
        """Names of the outputs."""
        if self.binded:
            return self._curr_module.output_names
        return self._default_names(0).list_outputs()

    @property
    def data_shapes(self) -> list[DataDesc]:
        """Descriptions of the data."""
        self._ensure("data_shapes", params=False)
        return self._curr_module.data_shapes

    @property
    def label_shapes(self) -> list[DataDesc] | None:
        """Descriptions of the labels; None where it is bound without labels."""
        self._ensure("label_shapes", params=False)
        return self._curr_module.label_shapes

    @property
    def output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs."""
        self._ensure("output_shapes", params=False)
        return self._curr_module.output_shapes

    @property
    def symbol(self) -> Any:
        """The symbol of the current bucket."""
        self._ensure("symbol", params=False)
        return self._curr_module.symbol

    def get_params(self) -> tuple[dict[str, NDArray], dict[str, NDArray]]:
        """Return parameters and auxiliary states by name."""
        self._ensure("get_params")
        return self._curr_module.get_params()

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
        self._curr_module.init_params(
            initializer=initializer, arg_params=arg_params, aux_params=aux_params,
            allow_missing=allow_missing, force_init=force_init, allow_extra=allow_extra,
        )  # fmt: skip
        self._changed()
        self.params_initialized = True

    def set_params(
        self,
        arg_params: dict[str, NDArray],
        aux_params: dict[str, NDArray],
        allow_missing: bool = False,
        force_init: bool = True,
        allow_extra: bool = False,
    ) -> None:
        """Set parameters and auxiliary states; see `Module.set_params`."""
        if self._already_initialized("set_params", force_init):
            return
        self._ensure("set_params", params=False)
        self._curr_module.set_params(
            arg_params, aux_params, allow_missing=allow_missing, force_init=True,
            allow_extra=allow_extra,
        )  # fmt: skip
        self._changed()
        self.params_initialized = True

    def _changed(self) -> None:
        """Let all buckets know what the current one knows of the parameters, which they share."""
        current = self._curr_module
        for module in self._buckets.values():
            module._params_dirty = current._params_dirty
            module.params_initialized = current.params_initialized

    def get_states(self, merge_multi_context: bool = True) -> list[list[NDArray]]:
        """Values of the states; see `Module.get_states`."""
        self._ensure("get_states")
        return self._curr_module.get_states(merge_multi_context)

    def set_states(self, states: Any = None, value: Any = None) -> None:
        """Set the states; see `Module.set_states`."""
        self._ensure("set_states")
        self._curr_module.set_states(states, value)

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
        bucket_key: Any = None,
    ) -> None:
        """Bind the default bucket, or `bucket_key`; see `BaseModule.bind`.

        Other buckets are bound when the first batch for them comes.
        """
        ensure(
            shared_module is None, "BucketingModule.bind: shared_module cannot be used"
        )
        before = self._curr_module
        if self.params_initialized and self.binded:
            self._loaded = self.get_params()
        if force_rebind:
            self._reset_bind()
        if self.binded:
            self.logger.warning("Already bound, ignoring bind()")
            return
        key = self._default_bucket_key if bucket_key is None else bucket_key
        module = self._make(key)
        if self._loaded is not None:
            module._arg_params, module._aux_params = self._loaded
            module.params_initialized = True
        module.bind(
            data_shapes, label_shapes, for_training, inputs_need_grad, grad_req=grad_req
        )
        self._loaded = None
        if self.optimizer_initialized:
            module.borrow_optimizer(before)
        self.for_training = for_training
        self.inputs_need_grad = inputs_need_grad
        self._grad_req = grad_req
        self.binded = True
        self._use(key, module)

    def _use(self, key: Any, module: Module) -> None:
        if key not in self._buckets and self._monitor is not None:
            module.install_monitor(self._monitor)
        self._buckets[key] = self._curr_module = module
        self._curr_bucket_key = key

    def switch_bucket(self, bucket_key: Any, data_shapes: Any, label_shapes: Any = None) -> None:
        """Go on with another bucket.

        Parameters
        ----------
        bucket_key : hashable
        data_shapes, label_shapes : list of DataDesc or of (str, tuple of int)
            Used where the bucket is not bound yet.
        """
        self._ensure("switch_bucket", params=False)
        module = self._buckets.get(bucket_key)
        if module is None:
            first = next(iter(self._buckets.values()))
            module = self._make(bucket_key)
            extra = sorted(set(module._param_names) - set(first._param_names))
            if extra:
                raise ValueError(
                    f"BucketingModule: bucket {bucket_key!r} has parameters {extra}, which the "
                    "default bucket lacks"
                )
            ready = first.params_initialized
            module.bind(
                data_shapes, label_shapes, self.for_training, self.inputs_need_grad,
                shared_module=first if ready else None, grad_req=self._grad_req,
            )  # fmt: skip
        module._params_dirty = self._curr_module._params_dirty
        self._use(bucket_key, module)

    def _switch_for(self, batch: DataBatch) -> None:
        """`switch_bucket` to that of a batch."""
        key = self._default_bucket_key if batch.bucket_key is None else batch.bucket_key
        if key == self._curr_bucket_key:
            return
        if key in self._buckets:
            self.switch_bucket(key, None)
            return
        data, label = batch.provide_data, batch.provide_label
        if not data or (label is None and batch.label):
            _, data_names, label_names = self._sym_gen(key)
            data = data or _described(data_names, batch.data)
            label = label or _described(label_names, batch.label)
        self.switch_bucket(key, data, label)

    # --- Optimizer.

    def init_optimizer(
        self,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        force_init: bool = False,
    ) -> None:
        """Choose the optimizer; see `BaseModule.init_optimizer`."""
        self._ensure("init_optimizer")
        if self.optimizer_initialized and not force_init:
            self.logger.warning("optimizer already initialized, ignoring.")
            return
        self._curr_module.init_optimizer(kvstore, optimizer, optimizer_params, force_init)
        for module in self._buckets.values():
            if module is not self._curr_module:
                module.borrow_optimizer(self._curr_module)
        self.optimizer_initialized = True

    # --- Steps.

    def prepare(self, data_batch: DataBatch, sparse_row_id_fn: Any = None) -> None:
        """Bind the bucket of a batch, if it is not bound, and stay in the current one."""
        self._ensure("prepare")
        current = self._curr_bucket_key
        self._switch_for(data_batch)
        self._curr_module.prepare(data_batch, sparse_row_id_fn=sparse_row_id_fn)
        self.switch_bucket(current, None)

    def forward(self, data_batch: DataBatch, is_train: bool | None = None) -> None:
        """Compute the outputs in the bucket of the batch; see `BaseModule.forward`."""
        self._ensure("forward")
        self._switch_for(data_batch)
        if self._ran is not None and self._ran is not self._curr_module:
            self._ran._exec_group.release()
        self._ran = self._curr_module
        self._curr_module.forward(data_batch, is_train=is_train)

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradients; see `BaseModule.backward`."""
        self._ensure("backward")
        self._curr_module.backward(out_grads=out_grads)

    def update(self) -> None:
        """Change the parameters by the gradients of the last `backward`."""
        self._ensure("update", optimizer=True)
        self._curr_module.update()
        self._changed()

    def get_outputs(self, merge_multi_context: bool = True) -> Any:
        """Outputs of the last `forward`; see `BaseModule.get_outputs`."""
        self._ensure("get_outputs")
        return self._curr_module.get_outputs(merge_multi_context=merge_multi_context)

    def get_input_grads(self, merge_multi_context: bool = True) -> Any:
        """Gradients by the data, of the last `backward`; see `BaseModule.get_outputs`."""
        self._ensure("get_input_grads")
        return self._curr_module.get_input_grads(merge_multi_context=merge_multi_context)

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs of the last `forward` into a metric; see `BaseModule`."""
        self._ensure("update_metric")
        self._curr_module.update_metric(eval_metric, labels, pre_sliced)

    def install_monitor(self, mon: Any) -> None:
        """Let a `weft.monitor.Monitor` watch the executors of all buckets."""
        self._ensure("install_monitor", params=False)
        self._monitor = mon
        for module in self._buckets.values():
            module.install_monitor(mon)

    # --- Files.

    def save_checkpoint(self, prefix: str, epoch: int, remove_amp_cast: bool = False) -> None:
        """Write ``prefix-KEY-symbol.json`` per bucket, ``prefix.buckets`` and the parameters.

        Parameters
        ----------
        prefix : str
            Start of the names of the files.
        epoch : int
        remove_amp_cast : bool
            Whether to leave the casts of automatic mixed precision out.

        Raises
        ------
        ValueError
            The keys are not whole numbers, the only ones that the file of keys has room for.
        """
        self._ensure("save_checkpoint")
        keys = list(self._buckets)
        if not all(isinstance(key, (int, np.integer)) for key in keys):
            raise ValueError(f"BucketingModule.save_checkpoint: keys are {keys}, expected integers")
        for key, module in self._buckets.items():
            module.symbol.save(f"{prefix}-{key}-symbol.json", remove_amp_cast=remove_amp_cast)
        self.save_params(f"{prefix}-{epoch:04d}.params")
        nd.save(f"{prefix}.buckets", nd.array(keys, dtype="int32"))

    @staticmethod
    def load(
        prefix: str,
        epoch: int,
        sym_gen: Callable[[Any], Any] | None = None,
        default_bucket_key: Any = None,
        **kwargs: Any,
    ) -> BucketingModule:
        """Make a module of what `save_checkpoint` wrote.

        Parameters
        ----------
        prefix, epoch
            As they were written.
        sym_gen, default_bucket_key
            See `BucketingModule`. Symbols of buckets that were written come from the files.
        **kwargs
            Further arguments of `BucketingModule`.
        """
        ensure(sym_gen is not None, "BucketingModule.load: sym_gen is missing")
        ensure(
            default_bucket_key is not None, "BucketingModule.load: default_bucket_key is missing"
        )
        keys = nd.load(f"{prefix}.buckets")[0].asnumpy().tolist()
        symbols = {key: sym.load(f"{prefix}-{key}-symbol.json") for key in keys}
        arg_params, aux_params = load_params(prefix, epoch)
        return BucketingModule.load_dict(
            symbols, sym_gen, default_bucket_key, arg_params, aux_params, **kwargs
        )

    @staticmethod
    def load_dict(
        sym_dict: dict[Any, Any] | None = None,
        sym_gen: Callable[[Any], Any] | None = None,
        default_bucket_key: Any = None,
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        **kwargs: Any,
    ) -> BucketingModule:
        """Make a module with parameters.

        Parameters
        ----------
        sym_dict : dict
            Symbols of buckets; those of others come from `sym_gen`.
        sym_gen, default_bucket_key
            See `BucketingModule`.
        arg_params, aux_params : dict of str to NDArray
        **kwargs
            Further arguments of `BucketingModule`.
        """
        for name, value in (
            ("sym_dict", sym_dict), ("sym_gen", sym_gen), ("arg_params", arg_params),
            ("aux_params", aux_params), ("default_bucket_key", default_bucket_key),
        ):  # fmt: skip
            ensure(value is not None, f"BucketingModule.load_dict: {name} is missing")

        def known(key: Any) -> tuple[Any, Sequence[str], Sequence[str]]:
            symbol, data_names, label_names = sym_gen(key)
            return sym_dict.get(key, symbol), data_names, label_names

        module = BucketingModule(known, default_bucket_key, **kwargs)
        module._loaded = (arg_params, aux_params)
        module.params_initialized = True
        return module


def _described(names: Sequence[str] | None, arrays: Sequence[Any] | None) -> list[DataDesc]:
    """Descriptions of arrays of a batch that has none."""
    return [DataDesc(n, a.shape) for n, a in zip(names or [], arrays or [], strict=False)]
