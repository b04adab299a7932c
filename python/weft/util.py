"""Environment variables, GPUs, and the switches of the NumPy interface: ``mx.util``.

Arrays of weft always have NumPy's shapes (no dimensions, dimensions of 0), so the shape switch has
nothing to change. ``mx.np``, which the array switch is for, does not exist yet.
"""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable
from typing import Any

from ._ffi import lib
from .context import Context, gpu_memory_info

__all__ = [
    "default_array", "get_cuda_compute_capability", "get_gpu_count", "get_gpu_memory", "getenv",
    "is_np_array", "is_np_shape", "makedirs", "np_array", "np_shape", "reset_np", "set_module",
    "set_np", "set_np_shape", "setenv", "use_np", "use_np_array", "use_np_shape", "wraps_safely",
]  # fmt: skip


class _Switches(threading.local):
    np_shape = False


_switches = _Switches()


def makedirs(d: str) -> None:
    """Make a folder and those above it, unless it is there."""
    os.makedirs(os.path.expanduser(d), exist_ok=True)


def getenv(name: str) -> str | None:
    """Value of an environment variable, None where it is not set."""
    return os.environ.get(name)


def setenv(name: str, value: str | None) -> None:
    """Set an environment variable, or remove it with None."""
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def get_gpu_count() -> int:
    """Number of GPUs that weft can use here."""
    return lib.weft_device_count(Context.devstr2type["gpu"])


def get_gpu_memory(gpu_dev_id: int) -> tuple[int, int]:
    """Free and total bytes of a GPU's memory."""
    return gpu_memory_info(gpu_dev_id)


def get_cuda_compute_capability(ctx: Context) -> int:
    """Not available: weft has no operators for GPUs yet, and does not ask for what they can do."""
    if not isinstance(ctx, Context) or ctx.device_type != "gpu":
        raise ValueError(f"get_cuda_compute_capability: ctx is {ctx!r}, expected a GPU")
    raise NotImplementedError("get_cuda_compute_capability: weft has no operators for GPUs yet")


def is_np_shape() -> bool:
    """What `set_np_shape` set in this thread; False at first."""
    return _switches.np_shape


def set_np_shape(active: bool) -> bool:
    """Remember the setting for this thread and return the one before; shapes are NumPy's anyway."""
    before, _switches.np_shape = _switches.np_shape, bool(active)
    return before


class np_shape:  # noqa: N801
    """`set_np_shape` inside a ``with`` block."""

    def __init__(self, active: bool = True) -> None:
        self._active = active
        self._before: list[bool] = []

    def __enter__(self) -> np_shape:
        self._before.append(set_np_shape(self._active))
        return self

    def __exit__(self, *exc: object) -> None:
        set_np_shape(self._before.pop())


def use_np_shape(func: Any) -> Any:
    """Run a function, or the methods that a class defines, inside of `np_shape`."""
    if isinstance(func, type):
        for name, method in list(vars(func).items()):
            if callable(method) and not isinstance(method, type):
                setattr(func, name, use_np_shape(method))
        return func

    @wraps_safely(func)
    def run(*args: Any, **kwargs: Any) -> Any:
        with np_shape():
            return func(*args, **kwargs)

    return run


def _refuse_np(who: str) -> None:
    raise NotImplementedError(f"{who}: the NumPy interface (mx.np, mx.npx) does not exist yet")


def is_np_array() -> bool:
    """Whether blocks work on ``mx.np`` arrays: no."""
    return False


def np_array(active: bool = True) -> np_shape:
    """Only ``active=False``, which changes nothing: ``mx.np`` does not exist yet."""
    if active:
        _refuse_np("np_array")
    return np_shape(is_np_shape())


def use_np_array(func: Any) -> Any:
    """Not available: ``mx.np`` does not exist yet."""
    _refuse_np("use_np_array")


def use_np(func: Any) -> Any:
    """Not available: ``mx.np`` does not exist yet."""
    _refuse_np("use_np")


def set_np(shape: bool = True, array: bool = True) -> None:
    """Set the switches of the NumPy interface; ``array=True`` is refused: there is no ``mx.np``."""
    if array:
        _refuse_np("set_np")
    set_np_shape(shape)


def reset_np() -> None:
    """Back to the settings of the start."""
    set_np(shape=False, array=False)


def set_module(module: str | None) -> Callable[[Any], Any]:
    """Make the decorator that sets ``__module__``; None leaves it."""

    def decorate(func: Any) -> Any:
        if module is not None:
            func.__module__ = module
        return func

    return decorate


def wraps_safely(wrapped: Any) -> Callable[[Any], Any]:
    """``functools.wraps`` that also takes callables without a name."""
    assigned = [a for a in functools.WRAPPER_ASSIGNMENTS if hasattr(wrapped, a)]
    return functools.wraps(wrapped, assigned=assigned)


def default_array(source_array: Any, ctx: Context | None = None, dtype: Any = None) -> Any:
    """An array of the interface in use: ``mx.nd.array``."""
    from .ndarray import array

    return array(source_array, ctx=ctx, dtype=dtype)
