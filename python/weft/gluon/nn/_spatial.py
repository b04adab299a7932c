"""Arguments of layers with spatial axes."""

from __future__ import annotations

from collections.abc import Sequence

IntOrTuple = int | Sequence[int]

_LAYOUTS = {1: ("NCW", "NWC"), 2: ("NCHW", "NHWC"), 3: ("NCDHW", "NDHWC")}


def per_axis(layer: str, argument: str, value: IntOrTuple, ndim: int) -> tuple[int, ...]:
    """Repeat a number for each spatial axis, and check the length of a tuple."""
    if isinstance(value, int):
        return (value,) * ndim
    value = tuple(value)
    if len(value) != ndim:
        raise AssertionError(f"{layer}: {argument} {value} is not a number or {ndim} numbers")
    return value


def resolve_layout(layer: str, layout: str | None, ndim: int) -> str:
    """Return the layout, channels first when None, after checking it."""
    if layout is None:
        return _LAYOUTS[ndim][0]
    if layout not in _LAYOUTS[ndim]:
        raise AssertionError(f"{layer}: layout {layout!r} is not one of {_LAYOUTS[ndim]}")
    return layout
