"""Recording what operators run when: ``mx.profiler``."""

from __future__ import annotations

import os

from ._ffi import ffi, lib
from .base import check, take_string

__all__ = ["set_config", "set_state", "dump", "dumps"]

_filename = "profile.json"


def set_config(**kwargs: object) -> None:
    """Set `filename`, where `dump` writes; MXNet's other settings are accepted.

    Operators are always profiled; memory and API events are not part of this version.
    """
    global _filename
    known = {
        "filename", "profile_all", "profile_symbolic", "profile_imperative", "profile_memory",
        "profile_api", "continuous_dump", "dump_period", "aggregate_stats", "profile_process",
        "contiguous_dump",
    }  # fmt: skip
    for key in kwargs:
        if key not in known:
            raise TypeError(f"set_config: unexpected argument {key!r}")
    _filename = str(kwargs.get("filename", _filename))


def set_state(state: str = "stop", profile_process: str = "worker") -> None:
    """Switch profiling: ``'run'`` or ``'stop'``."""
    if state not in ("run", "stop"):
        raise ValueError(f"set_state: state is {state!r}, expected 'run' or 'stop'")
    check(lib.weft_profiler_set_enabled(state == "run"))


def dumps(reset: bool = False) -> str:
    """Events since the last dump in Chrome's trace format (``chrome://tracing``)."""
    del reset  # every dump starts anew
    out = ffi.new("weft_string **")
    check(lib.weft_profiler_dump(out))
    return take_string(out).decode()


def dump(finished: bool = True, profile_process: str = "worker") -> None:
    """Write the events to the file that `set_config` named."""
    if finished:
        set_state("stop")
    part = f"{_filename}.part"
    with open(part, "w", encoding="utf-8") as file:
        file.write(dumps())
    os.replace(part, _filename)
