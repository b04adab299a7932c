"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _rnn_param_concat(*data: Symbol, dim: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : Symbol
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _slice_assign(lhs: Symbol | None = ..., rhs: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : Symbol
        The array.
    rhs : Symbol
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _crop_assign(lhs: Symbol | None = ..., rhs: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `_slice_assign`."""


def _slice_assign_scalar(data: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : Symbol
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _crop_assign_scalar(data: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `_slice_assign_scalar`."""


def _split_v2(data: Symbol | None = ..., indices: int | Sequence[int] = ..., axis: int = ..., squeeze_axis: bool = ..., sections: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : Symbol
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
