"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _rnn_param_concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _slice_assign(lhs: NDArray | None = ..., rhs: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : NDArray
        The array.
    rhs : NDArray
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _crop_assign(lhs: NDArray | None = ..., rhs: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : NDArray
        The array.
    rhs : NDArray
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _slice_assign_scalar(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : NDArray
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _crop_assign_scalar(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : NDArray
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _split_v2(data: NDArray | None = ..., indices: int | Sequence[int] = ..., axis: int = ..., squeeze_axis: bool = ..., sections: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
