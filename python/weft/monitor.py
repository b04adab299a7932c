"""Watching what executors compute: ``mx.monitor``."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any

from .ndarray import NDArray

__all__ = ["Monitor"]


def _root_mean_square(array: NDArray) -> NDArray:
    return array.norm() / array.size**0.5


class Monitor:
    """Collects statistics of outputs of nodes, arguments and states of executors.

    Parameters
    ----------
    interval : int
        Batches from one collection to the next.
    stat_func : callable, optional
        From an array to an array of few elements, or a list of them; the root of the mean square
        by default.
    pattern : str
        Regular expression: names that it matches at their beginning are watched.
    sort : bool
        Whether results are sorted by name.
    monitor_all : bool
        Whether the inputs of nodes are watched, too.

    Examples
    --------
    >>> monitor = mx.monitor.Monitor(100, pattern=".*weight")
    >>> module.fit(batches, monitor=monitor, num_epoch=1)
    """

    def __init__(
        self,
        interval: int,
        stat_func: Callable[[NDArray], Any] | None = None,
        pattern: str = ".*",
        sort: bool = False,
        monitor_all: bool = False,
    ) -> None:
        self.interval = interval
        self.stat_func = stat_func or _root_mean_square
        self.re_prog = re.compile(pattern)
        self.sort = sort
        self.monitor_all = monitor_all
        self.activated = False
        self.queue: list[tuple[int, str, Any]] = []
        self.step = 0
        self.exes: list[Any] = []

    def stat_helper(self, name: str | bytes, array: NDArray) -> None:
        """Take in an array; what executors call."""
        name = name.decode() if isinstance(name, bytes) else name
        if self.activated and self.re_prog.match(name):
            self.queue.append((self.step, name, self.stat_func(array)))

    def install(self, exe: Any) -> None:
        """Watch an executor, besides those that are watched."""
        exe.set_monitor_callback(self.stat_helper, self.monitor_all)
        self.exes.append(exe)

    def tic(self) -> None:
        """Begin a batch, before `forward`."""
        if self.step % self.interval == 0:
            self.queue = []
            self.activated = True
        self.step += 1

    def toc(self) -> list[tuple[int, str, str]]:
        """End a batch.

        Returns
        -------
        list of (int, str, str)
            Number of the batch, name and statistics; nothing between collections.
        """
        if not self.activated:
            return []
        for exe in self.exes:
            for arrays in (exe.arg_dict, exe.aux_dict):
                for name, array in arrays.items():
                    self.stat_helper(name, array)
        self.activated = False
        found = sorted(self.queue, key=lambda entry: entry[1]) if self.sort else self.queue
        self.queue = []
        return [(step, name, _text(value)) for step, name, value in found]

    def toc_print(self) -> None:
        """End a batch and log the statistics."""
        for step, name, text in self.toc():
            logging.info("Batch: %7d %-30s %s", step, name, text)


def _text(statistics: Any) -> str:
    """Statistics as text, with a tab after each."""
    parts = statistics if isinstance(statistics, list) else [statistics]
    text = ""
    for part in parts:
        if not isinstance(part, NDArray):
            raise AssertionError(
                f"Monitor: stat_func returned {type(part).__name__}, expected NDArray or a list"
            )
        values = part.asnumpy()
        text += str(values.ravel()[0] if values.size == 1 else values) + "\t"
    return text
