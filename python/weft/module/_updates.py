"""The optimizer of a module."""

from __future__ import annotations

import os
import warnings
from typing import Any

from .. import optimizer as opt
from ..model import (
    _create_kvstore,
    _initialize_kvstore,
    _update_params,
    _update_params_on_kvstore,
)
from ._names import ensure


class Updates:
    """The part of `Module` that changes parameters by gradients.

    One of two does it: a KVStore, which holds the parameters, or an updater, for every device.
    """

    def _forget_optimizer(self) -> None:
        self.optimizer_initialized = False
        self._optimizer: Any = None
        self._kvstore: Any = None
        self._update_on_kvstore: bool | None = None
        self._updater: Any = None
        # File of states that `init_optimizer` is to read.
        self._preload_opt_states: str | None = None

    def init_optimizer(
        self,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        force_init: bool = False,
    ) -> None:
        """Choose the optimizer; see `BaseModule.init_optimizer`.

        An optimizer given by name gets ``rescale_grad`` 1 / batch size unless
        `optimizer_params` has another.
        """
        self._ensure("init_optimizer")
        if self.optimizer_initialized and not force_init:
            self.logger.warning("optimizer already initialized, ignoring...")
            return
        self._sync_params_from_devices()
        devices = len(self._context)
        store, on_store = _create_kvstore(kvstore, devices, self._arg_params)
        batch_size = self._exec_group.batch_size
        if store is not None and "dist" in store.type and "_sync" in store.type:
            batch_size *= store.num_workers
        rescale_grad = 1.0 / batch_size
        names = dict(enumerate(self._param_names))
        if not on_store:
            names = {i * devices + k: name for i, name in names.items() for k in range(devices)}
        if isinstance(optimizer, str):
            arguments = {"rescale_grad": rescale_grad, **dict(optimizer_params)}
            optimizer = opt.create(
                optimizer, sym=self.symbol, param_idx2name=names, **arguments
            )
        else:
            ensure(
                isinstance(optimizer, opt.Optimizer),
                f"Module.init_optimizer: optimizer is {optimizer!r}, expected str or Optimizer",
            )
            if optimizer.rescale_grad != rescale_grad:
                warnings.warn(
                    f"Module.init_optimizer: rescale_grad of the optimizer is "
                    f"{optimizer.rescale_grad}, not 1 / batch size / workers = {rescale_grad}; is "
                    "that intended?",
                    UserWarning,
                    stacklevel=2,
                )
            if not optimizer.idx2name:
                optimizer.idx2name = dict(names)
        self._optimizer = optimizer
        self._kvstore = store
        self._update_on_kvstore = on_store
        self._updater = None
        if store is not None:
            if self._compression_params:
                store.set_gradient_compression(self._compression_params)
            if on_store:
                store.set_optimizer(optimizer)
            _initialize_kvstore(
                kvstore=store, param_arrays=self._exec_group.param_arrays,
                arg_params=self._arg_params, param_names=self._param_names,
                update_on_kvstore=on_store,
            )  # fmt: skip
        if not on_store:
            self._updater = opt.get_updater(optimizer)
        self.optimizer_initialized = True
        if self._preload_opt_states is not None:
            self.load_optimizer_states(self._preload_opt_states)
            self._preload_opt_states = None

    def borrow_optimizer(self, shared_module: Any) -> None:
        """Use the optimizer, and its states, of another module."""
        ensure(
            shared_module.optimizer_initialized,
            "Module.borrow_optimizer: the other module has no optimizer",
        )
        self._optimizer = shared_module._optimizer
        self._kvstore = shared_module._kvstore
        self._update_on_kvstore = shared_module._update_on_kvstore
        self._updater = shared_module._updater
        self.optimizer_initialized = True

    def update(self) -> None:
        """Change the parameters by the gradients of the last `backward`."""
        self._ensure("update", optimizer=True)
        group = self._exec_group
        ensure(self.for_training, "Module.update: not bound with for_training=True")
        self._params_dirty = True
        if self._update_on_kvstore:
            _update_params_on_kvstore(
                group.param_arrays, group.grad_arrays, self._kvstore, self._param_names
            )
        else:
            _update_params(
                group.param_arrays, group.grad_arrays, updater=self._updater,
                num_device=len(self._context), kvstore=self._kvstore,
                param_names=self._param_names,
            )  # fmt: skip

    def save_optimizer_states(self, fname: str) -> None:
        """Write the states of the optimizer."""
        self._ensure("save_optimizer_states", optimizer=True)
        if self._update_on_kvstore:
            self._kvstore.save_optimizer_states(fname)
            return
        states = self._updater.get_states()
        part = f"{fname}.part"
        with open(part, "wb") as file:
            file.write(states)
        os.replace(part, fname)

    def load_optimizer_states(self, fname: str) -> None:
        """Read what `save_optimizer_states` wrote."""
        self._ensure("load_optimizer_states", optimizer=True)
        if self._update_on_kvstore:
            self._kvstore.load_optimizer_states(fname)
            return
        with open(fname, "rb") as file:
            self._updater.set_states(file.read())
