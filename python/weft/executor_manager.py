"""Several devices, as before there were modules: ``mx.executor_manager``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._executor_manager import DataParallelExecutorGroup, DataParallelExecutorManager

__all__ = ["DataParallelExecutorGroup", "DataParallelExecutorManager"]


def __getattr__(name: str) -> Any:
    """What needs modules, which need this file."""
    if name in __all__:
        from . import _executor_manager

        return getattr(_executor_manager, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _split_input_slice(batch_size: int, work_load_list: Sequence[float]) -> list[slice]:
    """Cut a batch in proportion to how much each device is to do.

    Parameters
    ----------
    batch_size : int
    work_load_list : sequence of float
        One number per device.

    Returns
    -------
    list of slice
        One per device, none of them empty; together the batch.
    """
    total = sum(work_load_list)
    sizes = [round(work * batch_size / total) for work in work_load_list]
    sizes[-1] += batch_size - sum(sizes)
    slices, begin = [], 0
    for size in sizes:
        end = min(begin + size, batch_size)
        if begin >= end:
            raise ValueError(
                f"_split_input_slice: {batch_size} rows are too few for loads {work_load_list}"
            )
        slices.append(slice(begin, end))
        begin = end
    return slices


def _check_arguments(symbol: Any) -> None:
    """Raise ValueError where two arguments or two auxiliary states have the same name."""
    for what, names in (
        ("argument", symbol.list_arguments()),
        ("auxiliary state", symbol.list_auxiliary_states()),
    ):
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"there are several {what}s {name!r} among {names}")
