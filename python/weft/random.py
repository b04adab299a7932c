"""Seeds and random arrays: ``mx.random``."""

from __future__ import annotations

from ._ffi import ffi, lib
from .base import check, take_string
from .context import Context
from .ndarray.random import *  # noqa: F403
from .ndarray.random import __all__ as _draws

__all__ = ["seed", "get_state", "set_state", *_draws]


def seed(seed_state: int, ctx: Context | str = "all") -> None:
    """Restart the random numbers.

    Parameters
    ----------
    seed_state : int
        The same seed gives the same numbers, whatever the number of threads.
    ctx : Context or 'all'
        The device whose stream restarts.
    """
    number = seed_state & 0xFFFFFFFFFFFFFFFF
    if isinstance(ctx, Context):
        device = {"type": ctx.device_typeid, "id": ctx.device_id}
        check(lib.weft_random_seed_device(number, device))
    elif ctx == "all":
        check(lib.weft_random_seed(number))
    else:
        raise ValueError(f"seed: ctx is {ctx!r}, expected a Context or 'all'")


def get_state() -> bytes:
    """The state of all streams, for `set_state`."""
    out = ffi.new("weft_string **")
    check(lib.weft_random_get_state(out))
    return take_string(out)


def set_state(state: bytes) -> None:
    """Continue from a state that `get_state` returned."""
    check(lib.weft_random_set_state(ffi.from_buffer(state), len(state)))
