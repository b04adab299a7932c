"""Recording what runs when and what memory it takes: ``mx.profiler``.

Operators are recorded with all they call, the parts of a composed operator inside of it.
"""

from __future__ import annotations

import json
import os
import threading
import warnings
from typing import Any

from ._ffi import ffi, lib
from .base import check, take_string

__all__ = [
    "Counter", "Domain", "Event", "Frame", "Marker", "Task", "dump", "dump_profile", "dumps",
    "pause", "profiler_set_config", "profiler_set_state", "resume", "set_config",
    "set_kvstore_handle", "set_state",
]  # fmt: skip

_SETTINGS = {
    "filename", "profile_all", "profile_symbolic", "profile_imperative", "profile_memory",
    "profile_api", "continuous_dump", "dump_period", "aggregate_stats", "profile_process",
    "contiguous_dump",
}  # fmt: skip
_OPERATORS, _MEMORY = 1, 2
_SORT_KEYS = ("total", "avg", "min", "max", "count")


class _State:
    filename = "profile.json"
    memory = False
    running = False
    paused = False


_state = _State()


def _apply() -> None:
    what = (_OPERATORS | (_MEMORY if _state.memory else 0)) if _state.running else 0
    check(lib.weft_profiler_set_enabled(0 if _state.paused else what))


def _check_process(profile_process: object) -> None:
    if profile_process == "server":
        raise NotImplementedError("profiler: profile_process='server': weft has no servers")
    if profile_process != "worker":
        raise ValueError(f"profiler: profile_process is {profile_process!r}, expected 'worker'")


def set_config(**kwargs: Any) -> None:
    """Choose what is recorded and where `dump` writes.

    Parameters
    ----------
    filename : str
        Default ``'profile.json'``.
    profile_memory, profile_all : bool
        With either, every change of the memory that arrays hold is recorded too, and what each
        operator allocates.
    profile_symbolic, profile_imperative, profile_api, aggregate_stats, continuous_dump, ...
        Accepted as MXNet's: operators are always recorded and summed up, calls of the C interface
        never, and the file is written by `dump` alone.
    """
    for key in kwargs:
        if key not in _SETTINGS:
            raise TypeError(
                f"set_config: unexpected argument {key!r}, it takes {', '.join(sorted(_SETTINGS))}"
            )
    _check_process(kwargs.get("profile_process", "worker"))
    _state.filename = os.fspath(kwargs.get("filename", _state.filename))
    _state.memory = bool(kwargs.get("profile_memory") or kwargs.get("profile_all"))
    _apply()


def set_state(state: str = "stop", profile_process: str = "worker") -> None:
    """Switch recording: ``'run'`` or ``'stop'``."""
    if state not in ("run", "stop"):
        raise ValueError(f"set_state: state is {state!r}, expected 'run' or 'stop'")
    _check_process(profile_process)
    _state.running, _state.paused = state == "run", False
    _apply()


def pause(profile_process: str = "worker") -> None:
    """Record nothing until `resume`."""
    _check_process(profile_process)
    _state.paused = True
    _apply()


def resume(profile_process: str = "worker") -> None:
    """Go on after `pause`."""
    _check_process(profile_process)
    _state.paused = False
    _apply()


def dump(finished: bool = True, profile_process: str = "worker") -> None:
    """Write the events since the last dump to the file that `set_config` named.

    The format is Chrome's: open it with ``chrome://tracing`` or Perfetto.

    Parameters
    ----------
    finished : bool
        Stop recording.
    profile_process : str
        ``'worker'``.
    """
    _check_process(profile_process)
    if finished:
        set_state("stop")
    out = ffi.new("weft_string **")
    check(lib.weft_profiler_dump(out))
    part = f"{_state.filename}.part"
    with open(part, "wb") as file:
        file.write(take_string(out))
    os.replace(part, _state.filename)


def dumps(
    reset: bool = False, format: str = "table", sort_by: str = "total", ascending: bool = False
) -> str:
    """Sums over the events since the start or the last reset.

    Parameters
    ----------
    reset : bool
        Start new sums.
    format : str
        ``'table'`` or ``'json'``.
    sort_by : str
        ``'total'``, ``'avg'``, ``'min'``, ``'max'`` or ``'count'``.
    ascending : bool

    Returns
    -------
    str
        Times in milliseconds, memory in kilobytes (1000 bytes).
    """
    if format not in ("table", "json"):
        raise ValueError(f"dumps: format is {format!r}, expected 'table' or 'json'")
    if sort_by not in _SORT_KEYS:
        raise ValueError(f"dumps: sort_by is {sort_by!r}, expected one of {', '.join(_SORT_KEYS)}")
    out = ffi.new("weft_string **")
    check(lib.weft_profiler_statistics(reset, out))
    groups = _grouped(json.loads(take_string(out)), sort_by, ascending)
    return _as_json(groups) if format == "json" else _as_table(groups)


# Per unit ("Time", "Memory", "Counter", "Marker") and category: name and sums.
_Groups = dict[str, dict[str, list[tuple[str, dict[str, float]]]]]
_UNITS = {"Time": "ms", "Memory": "kB"}


def _grouped(series: list[dict[str, Any]], sort_by: str, ascending: bool) -> _Groups:
    groups: _Groups = {}
    for entry in series:
        category, name = entry["category"], entry["name"]
        unit = {"span": "Time", "counter": "Counter", "marker": "Marker"}[entry["kind"]]
        scale = 1e6 if unit == "Time" else 1
        if unit == "Counter" and category == "memory":
            unit, category, name, scale = "Memory", "Device Storage", f"Memory: {name}", 1e3
        sums = {key: entry[key] / scale for key in ("total", "min", "max")}
        sums["count"], sums["avg"] = entry["count"], sums["total"] / entry["count"]
        if entry["bytes"]:
            sums["allocated"] = entry["bytes"] / 1e3
        groups.setdefault(unit, {}).setdefault(category, []).append((name, sums))
    for categories in groups.values():
        for rows in categories.values():
            rows.sort(key=lambda row: row[1][sort_by], reverse=not ascending)
    return groups


def _as_json(groups: _Groups) -> str:
    shown = {
        "Time": ("count", "total", "min", "max", "avg", "allocated"),
        "Memory": ("count", "min", "max", "avg"),
        "Counter": ("count", "min", "max", "avg"),
        "Marker": ("count",),
    }
    tree: dict[str, Any] = {"Time": {}, "Memory": {}}
    for unit, categories in groups.items():
        tree[unit] = {
            category: {
                name: {key.capitalize(): sums[key] for key in shown[unit] if key in sums}
                for name, sums in rows
            }
            for category, rows in categories.items()
        }
    tree["Unit"] = _UNITS
    return json.dumps(tree, indent=4)


def _as_table(groups: _Groups) -> str:
    heads = {
        "Time": [("Time (ms)", "total"), ("Min Time (ms)", "min"), ("Max Time (ms)", "max"),
                 ("Avg Time (ms)", "avg")],
        "Memory": [("Min Use  (kB)", "min"), ("Max Use  (kB)", "max"), ("Avg Use  (kB)", "avg")],
        "Counter": [("Min Value", "min"), ("Max Value", "max"), ("Avg Value", "avg")],
        "Marker": [],
    }  # fmt: skip
    lines = ["", "Profile Statistics:", "\tNote the difference in units for different entries."]
    for unit, categories in groups.items():
        for category, rows in categories.items():
            columns = list(heads[unit])
            if any("allocated" in sums for _, sums in rows):
                columns.append(("Allocated (kB)", "allocated"))
            width = max(26, *(len(name) for name, _ in rows))
            lines += [category, "================="]
            for text in (
                [("Name", "Total Count", *(head for head, _ in columns))]
                + [("----", "-----------", *("-" * len(head) for head, _ in columns))]
            ):
                lines.append(
                    f"{text[0]:<{width}}{text[1]:>15}" + "".join(f"{c:>17}" for c in text[2:])
                )
            for name, sums in rows:
                numbers = "".join(f"{sums.get(key, 0.0):>17.4f}" for _, key in columns)
                lines.append(f"{name:<{width}}{sums['count']:>15}{numbers}")
            lines.append("")
    return "\n".join([*lines, ""])


# --- The user's own events.


def _add(kind: int, category: str, name: str, value: int, end: int = 0) -> None:
    check(lib.weft_profiler_add(kind, category.encode(), name.encode(), value, end))


class Domain:
    """A name under which events are grouped.

    Parameters
    ----------
    name : str
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name

    def new_task(self, name: str) -> Task:
        """A `Task` of this domain."""
        return Task(self, name)

    def new_frame(self, name: str) -> Frame:
        """A `Frame` of this domain."""
        return Frame(self, name)

    def new_counter(self, name: str, value: int | None = None) -> Counter:
        """A `Counter` of this domain."""
        return Counter(self, name, value)

    def new_marker(self, name: str) -> Marker:
        """A `Marker` of this domain."""
        return Marker(self, name)


class _Span:
    """Something with a start and an end; it is recorded at its end, if recording is on then."""

    def __init__(self, category: str, name: str) -> None:
        self.name = name
        self._category = category
        self._begin: int | None = None

    def __str__(self) -> str:
        return self.name

    def start(self) -> None:
        """Begin now."""
        self._begin = lib.weft_profiler_now()

    def stop(self) -> None:
        """End now what `start` began; without that nothing is recorded."""
        if self._begin is not None:
            _add(
                lib.WEFT_PROFILER_SPAN, self._category, self.name, self._begin,
                lib.weft_profiler_now(),
            )  # fmt: skip


class Task(_Span):
    """Work that may be done in several threads.

    Parameters
    ----------
    domain : Domain
    name : str
    """

    def __init__(self, domain: Domain, name: str) -> None:
        super().__init__(domain.name, name)
        self.domain = domain


class Frame(_Span):
    """One of a row of like steps.

    Parameters
    ----------
    domain : Domain
    name : str
    """

    def __init__(self, domain: Domain, name: str) -> None:
        super().__init__(f"{domain.name},frame", name)
        self.domain = domain


class Event(_Span):
    """A time span in one thread, without a domain.

    Parameters
    ----------
    name : str
    """

    def __init__(self, name: str) -> None:
        super().__init__("event", name)


class Counter:
    """A number whose course is recorded; any thread may change it.

    Parameters
    ----------
    domain : Domain
    name : str
    value : int, optional
        Recorded at once where it is given.
    """

    def __init__(self, domain: Domain, name: str, value: int | None = None) -> None:
        self.name = name
        self.domain = domain
        self._lock = threading.Lock()
        self._value = 0
        if value is not None:
            self.set_value(value)

    def __str__(self) -> str:
        return self.name

    def set_value(self, value: int) -> None:
        """Set the counter."""
        with self._lock:
            self._set(value)

    def _set(self, value: int) -> None:
        _add(lib.WEFT_PROFILER_COUNTER, self.domain.name, self.name, value)
        self._value = value

    def increment(self, delta: int = 1) -> None:
        """Add to the counter."""
        with self._lock:
            self._set(self._value + delta)

    def decrement(self, delta: int = 1) -> None:
        """Subtract from the counter."""
        self.increment(-delta)

    def __iadd__(self, delta: int) -> Counter:
        self.increment(delta)
        return self

    def __isub__(self, delta: int) -> Counter:
        self.decrement(delta)
        return self


class Marker:
    """A moment worth a mark.

    Parameters
    ----------
    domain : Domain
    name : str
    """

    _SCOPES = {"global": 0, "process": 1, "thread": 2, "task": 2, "marker": 2}

    def __init__(self, domain: Domain, name: str) -> None:
        self.name = name
        self.domain = domain

    def __str__(self) -> str:
        return self.name

    def mark(self, scope: str = "process") -> None:
        """Mark this moment.

        Parameters
        ----------
        scope : str
            For whom: ``'global'``, ``'process'``, ``'thread'``; MXNet's ``'task'`` and ``'marker'``
            mean the thread.
        """
        if scope not in self._SCOPES:
            raise ValueError(f"mark: scope is {scope!r}, expected one of {sorted(self._SCOPES)}")
        category = f"{self.domain.name},instant_marker"
        _add(lib.WEFT_PROFILER_MARKER, category, self.name, self._SCOPES[scope])


# --- MXNet's older names.


def _deprecated(old: str, new: str) -> None:
    warnings.warn(f"profiler.{old} is deprecated, use {new}", DeprecationWarning, stacklevel=3)


def profiler_set_config(mode: str = "symbolic", filename: str = "profile.json") -> None:
    """Deprecated: `set_config` with the filename; `mode` is ``'symbolic'`` or ``'all'``."""
    _deprecated("profiler_set_config", "set_config")
    if mode not in ("symbolic", "all"):
        raise ValueError(f"profiler_set_config: mode is {mode!r}, expected 'symbolic' or 'all'")
    set_config(filename=filename)


def profiler_set_state(state: str = "stop") -> None:
    """Deprecated: `set_state`."""
    _deprecated("profiler_set_state", "set_state")
    set_state(state)


def dump_profile() -> None:
    """Deprecated: `dump`."""
    _deprecated("dump_profile", "dump")
    dump()


def set_kvstore_handle(handle: Any) -> None:
    """Not available: weft has no servers whose work could be recorded."""
    raise NotImplementedError("set_kvstore_handle: weft has no servers to profile")
