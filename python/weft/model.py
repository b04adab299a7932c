"""Checkpoints, and what training loops share: ``mx.model``."""

from __future__ import annotations

import logging
import os
from collections import namedtuple
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from . import kvstore as kvs
from . import ndarray as nd

if TYPE_CHECKING:
    from ._feed_forward import FeedForward

__all__ = ["BatchEndParam", "FeedForward", "load_checkpoint", "load_params", "save_checkpoint"]

# What callbacks are given after a batch.
BatchEndParam = namedtuple("BatchEndParam", ["epoch", "nbatch", "eval_metric", "locals"])

# From this number of elements on, a `local` store does not update parameters itself.
_LARGE = 16 * 1024 * 1024


def __getattr__(name: str) -> Any:
    """What needs modules, which need this file."""
    if name == "FeedForward":
        from ._feed_forward import FeedForward

        return FeedForward
    if name == "DataParallelExecutorManager":
        from .executor_manager import DataParallelExecutorManager

        return DataParallelExecutorManager
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# --- Files.


def write_params(
    path: str, arg_params: dict[str, nd.NDArray], aux_params: dict[str, nd.NDArray]
) -> None:
    """Write parameters and auxiliary states, as ``arg:name`` and ``aux:name``."""
    kinds = (("arg", arg_params), ("aux", aux_params))
    nd.save(path, {f"{kind}:{name}": a for kind, params in kinds for name, a in params.items()})


def read_params(path: str) -> tuple[dict[str, nd.NDArray], dict[str, nd.NDArray]]:
    """Read what `write_params` wrote, here or in MXNet.

    Raises
    ------
    ValueError
        An array has a name that starts with neither ``arg:`` nor ``aux:``.
    """
    loaded = nd.load(path)
    if not loaded:
        logging.warning("Params file '%s' is empty", path)
    found: dict[str, dict[str, nd.NDArray]] = {"arg": {}, "aux": {}}
    for key, array in loaded.items() if isinstance(loaded, dict) else enumerate(loaded):
        kind, colon, name = str(key).partition(":")
        if not colon or kind not in found:
            raise ValueError(f"{path}: array {key!r}, expected names that start with arg: or aux:")
        found[kind][name] = array
    return found["arg"], found["aux"]


def save_checkpoint(
    prefix: str, epoch: int, symbol: Any, arg_params: dict[str, nd.NDArray],
    aux_params: dict[str, nd.NDArray], remove_amp_cast: bool = True,
) -> None:  # fmt: skip
    """Write ``prefix-symbol.json`` and the parameters of an epoch, ``prefix-0001.params``.

    Parameters
    ----------
    prefix : str
        Start of the names of the files.
    epoch : int
    symbol : Symbol or None
        None writes no such file.
    arg_params, aux_params : dict of str to NDArray
        Parameters and auxiliary states, written as ``arg:name`` and ``aux:name``.
    remove_amp_cast : bool
        Whether to leave the casts of automatic mixed precision out of the symbol.
    """
    if symbol is not None:
        if not callable(getattr(symbol, "save", None)):
            raise TypeError(
                f"save_checkpoint: symbol is {type(symbol).__name__}, which has no method save"
            )
        symbol.save(f"{prefix}-symbol.json", remove_amp_cast=remove_amp_cast)
    path = f"{prefix}-{epoch:04d}.params"
    write_params(path, arg_params, aux_params)
    logging.info('Saved checkpoint to "%s"', path)


def load_params(prefix: str, epoch: int) -> tuple[dict[str, nd.NDArray], dict[str, nd.NDArray]]:
    """Read the parameters that `save_checkpoint` wrote, here or in MXNet.

    Returns
    -------
    arg_params, aux_params : dict of str to NDArray

    Raises
    ------
    ValueError
        An array has a name that starts with neither ``arg:`` nor ``aux:``.
    """
    return read_params(f"{prefix}-{epoch:04d}.params")


def load_checkpoint(
    prefix: str, epoch: int
) -> tuple[Any, dict[str, nd.NDArray], dict[str, nd.NDArray]]:
    """Read what `save_checkpoint` wrote, here or in MXNet.

    Returns
    -------
    symbol : Symbol
    arg_params, aux_params : dict of str to NDArray
    """
    from . import symbol

    return symbol.load(f"{prefix}-symbol.json"), *load_params(prefix, epoch)


# --- Updating parameters on several devices.


def _create_kvstore(
    kvstore: kvs.KVStoreBase | str | None, num_device: int, arg_params: dict[str, nd.NDArray]
) -> tuple[kvs.KVStoreBase | None, bool]:
    """The store to use, and whether it updates the parameters itself.

    There is none with a single device, unless it is distributed or given as an object.
    """
    if kvstore is None:
        return None, False
    on_store = os.environ.get("MXNET_UPDATE_ON_KVSTORE", "1") != "0"
    if isinstance(kvstore, kvs.KVStoreBase):
        return kvstore, on_store
    if not isinstance(kvstore, str):
        raise TypeError(f"kvstore is {kvstore!r}, expected KVStore, str or None")
    if num_device == 1 and "dist" not in kvstore:
        return None, False
    if kvstore == "local" and max((a.size for a in arg_params.values()), default=0) > _LARGE:
        on_store = False
    return kvs.create(kvstore), on_store


def _initialize_kvstore(
    kvstore: Any, param_arrays: Sequence[list[nd.NDArray]], arg_params: dict[str, nd.NDArray],
    param_names: Sequence[str], update_on_kvstore: bool,
) -> None:  # fmt: skip
    """Put parameters into a store, and where it updates them, from there onto all devices."""
    for number, (name, copies) in enumerate(zip(param_names, param_arrays, strict=True)):
        kvstore.init(name, arg_params[name])
        if update_on_kvstore:
            kvstore.pull(name, copies, priority=-number)


def _update_params_on_kvstore(
    param_arrays: Sequence[list[nd.NDArray]], grad_arrays: Sequence[list[nd.NDArray | None]],
    kvstore: Any, param_names: Sequence[str],
) -> None:  # fmt: skip
    """Let a store update the parameters; those without gradient stay."""
    for number, (copies, grads, name) in enumerate(
        zip(param_arrays, grad_arrays, param_names, strict=True)
    ):
        if grads[0] is not None:
            kvstore.push(name, grads, priority=-number)
            kvstore.pull(name, copies, priority=-number)


def _update_params(
    param_arrays: Sequence[list[nd.NDArray]], grad_arrays: Sequence[list[nd.NDArray | None]],
    updater: Callable[..., None], num_device: int, kvstore: Any = None,
    param_names: Sequence[str] | None = None,
) -> None:  # fmt: skip
    """Update the parameters of every device, by the sums of the gradients if there is a store."""
    per_device: list[list[tuple[int, nd.NDArray, nd.NDArray]]] = [[] for _ in range(num_device)]
    for number, (copies, grads) in enumerate(zip(param_arrays, grad_arrays, strict=True)):
        if grads[0] is None:
            continue
        if kvstore is not None:
            key = param_names[number] if param_names is not None else number
            kvstore.push(key, grads, priority=-number)
            kvstore.pull(key, grads, priority=-number)
        for k, (weight, grad) in enumerate(zip(copies, grads, strict=True)):
            per_device[k].append((number * num_device + k, grad, weight))
    for updates in per_device:
        if updates:
            updater(*map(list, zip(*updates, strict=True)))
