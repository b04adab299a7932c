"""Checkpoints whose weights are those of single gates, and graphs of a number of steps."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Any

from .. import model, symbol
from ..ndarray import NDArray
from ..symbol import Symbol
from ._base import BaseRNNCell

__all__ = ["do_rnn_checkpoint", "load_rnn_checkpoint", "rnn_unroll", "save_rnn_checkpoint"]


def _list(cells: BaseRNNCell | Sequence[BaseRNNCell]) -> Sequence[BaseRNNCell]:
    return [cells] if isinstance(cells, BaseRNNCell) else cells


def rnn_unroll(
    cell: BaseRNNCell, length: int, inputs: Any = None, begin_state: Any = None,
    input_prefix: str = "", layout: str = "NTC",
) -> Any:  # fmt: skip
    """`BaseRNNCell.unroll`, by default of variables ``t0_data``, ``t1_data``, .... Deprecated."""
    warnings.warn("rnn_unroll is deprecated, use unroll of the cell", stacklevel=2)
    if inputs is None:
        inputs = [symbol.var(f"{input_prefix}t{i}_data") for i in range(length)]
    return cell.unroll(length, inputs, begin_state, layout)


def save_rnn_checkpoint(
    cells: BaseRNNCell | Sequence[BaseRNNCell], prefix: str, epoch: int, symbol: Symbol,
    arg_params: dict[str, NDArray], aux_params: dict[str, NDArray],
) -> None:  # fmt: skip
    """`model.save_checkpoint`, with an array for each gate.

    Parameters
    ----------
    cells : BaseRNNCell or list of BaseRNNCell
        Those that `symbol` was made with.
    prefix : str
        The files are ``prefix-symbol.json`` and ``prefix-<epoch>.params``.
    epoch : int
    symbol : Symbol
    arg_params, aux_params : dict of str to NDArray
    """
    for cell in _list(cells):
        arg_params = cell.unpack_weights(arg_params)
    model.save_checkpoint(prefix, epoch, symbol, arg_params, aux_params)


def load_rnn_checkpoint(
    cells: BaseRNNCell | Sequence[BaseRNNCell], prefix: str, epoch: int
) -> tuple[Symbol, dict[str, NDArray], dict[str, NDArray]]:
    """Read what `save_rnn_checkpoint` wrote.

    Returns
    -------
    symbol : Symbol
    arg_params, aux_params : dict of str to NDArray
    """
    loaded, arguments, states = model.load_checkpoint(prefix, epoch)
    for cell in _list(cells):
        arguments = cell.pack_weights(arguments)
    return loaded, arguments, states


def do_rnn_checkpoint(
    cells: BaseRNNCell | Sequence[BaseRNNCell], prefix: str, period: int = 1
) -> Callable[..., None]:
    """A callback for the end of epochs that saves every `period` of them."""
    period = max(1, int(period))

    def save(epoch: int, sym: Any = None, arg: Any = None, aux: Any = None) -> None:
        if (epoch + 1) % period == 0:
            save_rnn_checkpoint(cells, prefix, epoch + 1, sym, arg, aux)

    return save
