"""Arrays in nested lists, for control flow."""

from __future__ import annotations

from typing import Any

from .ndarray import NDArray

# How arrays were nested: None stands for one of them.
Layout = list[Any] | None


def flatten(nested: Any, who: str) -> tuple[list[NDArray], Layout]:
    """The arrays of a nested list in order, and their layout; errors start with `who`."""
    arrays: list[NDArray] = []

    def walk(item: Any) -> Layout:
        if isinstance(item, NDArray):
            arrays.append(item)
            return None
        if isinstance(item, (list, tuple)):
            return [walk(part) for part in item]
        raise TypeError(
            f"{who}: {type(item).__name__} {item!r} came, expected NDArray or a (nested) list of it"
        )

    return arrays, walk(nested)


def regroup(arrays: list[NDArray], layout: Layout) -> Any:
    """What `flatten` took apart, in lists."""
    rest = iter(arrays)

    def build(part: Layout) -> Any:
        return next(rest) if part is None else [build(inner) for inner in part]

    return build(layout)


def pair(result: Any, who: str) -> tuple[Any, Any]:
    """The two items of `result`; errors start with `who`."""
    several = isinstance(result, (list, tuple))
    if not several or len(result) != 2:
        what = f"{len(result)} items" if several else type(result).__name__
        raise ValueError(f"{who} returned {what}, expected a pair")
    return result[0], result[1]
