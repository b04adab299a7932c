"""Memory of a device: statistics, a cap, and giving pooled memory back."""

from __future__ import annotations

from ._ffi import ffi, lib
from .base import check
from .context import Context, current_context

__all__ = ["stats", "reset_peak", "set_limit", "trim"]


def _device(ctx: Context | None) -> dict[str, int]:
    ctx = ctx or current_context()
    return {"type": ctx.device_typeid, "id": ctx.device_id}


def stats(ctx: Context | None = None) -> dict[str, int]:
    """Bytes in use, their peak, bytes pooled, the limit, and the number of allocations.

    Returns
    -------
    dict
        ``in_use``, ``peak``, ``pooled``, ``limit`` (0: none), ``allocations``.
    """
    out = ffi.new("weft_memory_stats *")
    check(lib.weft_memory_get_stats(_device(ctx), out))
    return {
        "in_use": out.in_use,
        "peak": out.peak,
        "pooled": out.pooled,
        "limit": out.limit,
        "allocations": out.allocations,
    }


def reset_peak(ctx: Context | None = None) -> None:
    """Start a new measurement of the peak."""
    check(lib.weft_memory_reset_peak(_device(ctx)))


def set_limit(num_bytes: int, ctx: Context | None = None) -> None:
    """Cap the memory of arrays at `num_bytes`; 0 removes the cap.

    An operator that would exceed it raises `weft.error.OutOfMemoryError` and changes nothing.
    """
    check(lib.weft_memory_set_limit(_device(ctx), num_bytes))


def trim(ctx: Context | None = None) -> None:
    """Give pooled memory back to the system."""
    check(lib.weft_memory_trim(_device(ctx)))
