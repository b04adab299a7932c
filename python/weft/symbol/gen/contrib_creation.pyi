"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def arange_like(data: Symbol | None = ..., start: float = ..., step: float = ..., repeat: int = ..., ctx: str = ..., axis: int | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
    as many as one of its axes is long. Dtype of the input.

    Parameters
    ----------
    data : Symbol
        Whose shape, dtype and device are taken.
    start : float, default 0
        First value.
    step : float, default 1
        Distance between values.
    repeat : int, default 1
        How often each value stands; at least 1.
    ctx : string, default ''
        Accepted for compatibility; has no effect.
    axis : int or None, default None
        The axis that is counted; None: all elements.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
