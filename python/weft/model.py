"""Checkpoints of parameters: ``mx.model``."""

from __future__ import annotations

from collections import namedtuple
from typing import Any, NoReturn

from . import ndarray as nd

__all__ = ["BatchEndParam", "load_checkpoint", "load_params", "save_checkpoint"]

# What callbacks are given after a batch.
BatchEndParam = namedtuple("BatchEndParam", ["epoch", "nbatch", "eval_metric", "locals"])


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
    symbol : object or None
        Something with a method ``save(path)``; None writes no such file.
    arg_params, aux_params : dict of str to NDArray
        Parameters and auxiliary states, written as ``arg:name`` and ``aux:name``.
    remove_amp_cast : bool
        Of MXNet's symbols.
    """
    if symbol is not None:
        if not callable(getattr(symbol, "save", None)):
            raise TypeError(
                f"save_checkpoint: symbol is {type(symbol).__name__}, which has no method save"
            )
        symbol.save(f"{prefix}-symbol.json")
    kinds = (("arg", arg_params), ("aux", aux_params))
    named = {f"{kind}:{name}": array for kind, params in kinds for name, array in params.items()}
    nd.save(f"{prefix}-{epoch:04d}.params", named)


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
    path = f"{prefix}-{epoch:04d}.params"
    loaded = nd.load(path)
    found: dict[str, dict[str, nd.NDArray]] = {"arg": {}, "aux": {}}
    for key, array in loaded.items() if isinstance(loaded, dict) else enumerate(loaded):
        kind, colon, name = str(key).partition(":")
        if not colon or kind not in found:
            raise ValueError(f"{path}: array {key!r}, expected names that start with arg: or aux:")
        found[kind][name] = array
    return found["arg"], found["aux"]


def load_checkpoint(prefix: str, epoch: int) -> NoReturn:
    """Not available: there are no symbols yet. `load_params` reads the parameters alone, and
    `gluon.SymbolBlock.imports` network and parameters."""
    raise NotImplementedError(
        f"load_checkpoint: {prefix}-symbol.json: weft has no symbols yet; "
        "gluon.SymbolBlock.imports reads the network, load_params the parameters alone"
    )
