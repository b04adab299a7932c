"""Checks of names and shapes that modules are given."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

from ..io import DataDesc

# Endings of arguments that nobody feeds.
_PARAMETER_ENDINGS = ("_weight", "_bias", "_gamma", "_beta")


def ensure(condition: Any, message: str) -> None:
    """Raise AssertionError, as MXNet does where a call comes too early or makes no sense."""
    if not condition:
        raise AssertionError(message)


def as_list(value: Any) -> list[Any]:
    """A list of what is given: nothing, one thing, or several."""
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def check_input_names(symbol: Any, names: Sequence[str], what: str, throw: bool) -> None:
    """Raise ValueError, or warn, where a name is no argument of the symbol."""
    arguments = symbol.list_arguments()
    for name in names:
        if name in arguments:
            continue
        inputs = [a for a in arguments if not a.endswith(_PARAMETER_ENDINGS)]
        message = (
            f"Module: {what} names {name!r}, which is no argument of the symbol; "
            f"those that look like inputs are {inputs}"
        )
        if throw:
            raise ValueError(message)
        warnings.warn(message, UserWarning, stacklevel=3)


def describe(shapes: Any, what: str) -> list[DataDesc]:
    """Descriptions of arrays given as `DataDesc` or (name, shape)."""
    if isinstance(shapes, dict):
        shapes = list(shapes.items())
    found = []
    for one in shapes:
        if isinstance(one, DataDesc):
            found.append(one)
            continue
        is_pair = isinstance(one, (list, tuple)) and 2 <= len(one) <= 4
        if not is_pair or not isinstance(one[0], str):
            raise ValueError(f"{what}: {one!r}, expected DataDesc or (name, shape)")
        found.append(DataDesc(*one))
    return found


def parse_descriptions(
    who: str,
    data_names: Sequence[str],
    label_names: Sequence[str],
    data_shapes: Any,
    label_shapes: Any,
) -> tuple[list[DataDesc], list[DataDesc] | None]:
    """Descriptions of data and labels, in the order given; None where there are no labels.

    Raises
    ------
    ValueError
        The data have other names than `data_names`. Other labels are a warning, since a module
        may be bound without them.
    """
    data = describe(data_shapes, f"{who}: data_shapes")
    names = [d.name for d in data]
    if sorted(names) != sorted(data_names):
        raise ValueError(f"{who}: data_shapes are of {names}, expected {list(data_names)}")
    labels = describe(label_shapes, f"{who}: label_shapes") if label_shapes else None
    names = [d.name for d in labels or []]
    if sorted(names) != sorted(label_names):
        warnings.warn(
            f"{who}: label_shapes are of {names}, expected {list(label_names)}",
            UserWarning,
            stacklevel=3,
        )
    return data, labels


def list_of_names(names: Sequence[str] | None, what: str) -> list[str]:
    """A list of names, empty for None."""
    if isinstance(names, str):
        raise ValueError(f"Module: {what} is {names!r}, expected a list of names")
    return list(names or [])
