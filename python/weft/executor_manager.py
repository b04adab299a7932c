"""Cutting batches for several devices: ``mx.executor_manager``."""

from __future__ import annotations

from collections.abc import Sequence

__all__: list[str] = []


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
