"""Time until a network's first result, compilation included, in fresh processes."""

from __future__ import annotations

import contextlib
import random
import statistics
import tempfile
from pathlib import Path
from typing import Any

from pool import Column, Worker, WorkerError
from workload import Workload

ROUNDS = 3  # a compilation can take a minute


def measure(
    workload: Workload,
    columns: list[Column],
    rounds: int,
    threads: int,
    timeout: float,
    verbose: bool,
    order: random.Random,
) -> dict[str, dict[str, Any]]:
    """Measure one row whose ``first_call`` is ``cold`` or ``warm``.

    A cold process finds the caches on disk empty, where the framework has some; a warm one finds
    in them what a process before it compiled. No process has compiled anything itself.

    Parameters
    ----------
    workload : Workload
        The row.
    columns : list of Column
        The row's columns.
    rounds : int
        Processes per column, of which no more than `ROUNDS` are made.
    threads, timeout, verbose
        As for `Worker`.
    order : random.Random
        Orders the columns anew in every round.

    Returns
    -------
    dict
        By column: ``seconds`` (median), ``blocks``, ``numbers``, ``peak_kib``, ``base_kib``; or
        ``error``.
    """
    entries: dict[str, dict[str, Any]] = {column.name: {"blocks": []} for column in columns}
    with contextlib.ExitStack() as stack:

        def caches() -> str:
            return stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))

        def once(column: Column, folder: str) -> None:
            environment = {"TORCHINDUCTOR_CACHE_DIR": str(Path(folder) / "inductor")}
            entry = entries[column.name]
            with Worker(column, threads, timeout, verbose, environment=environment) as worker:
                try:
                    answer = worker.ask("prepare", workload=workload.name, variant=column.variant)
                    entry["numbers"] = answer["numbers"]
                    entry["blocks"].append(answer["first_seconds"])
                    entry.update(worker.ask("memory"))
                except WorkerError as error:
                    entries[column.name] = {"error": str(error)}

        kept = {column.name: caches() for column in columns}
        if workload.first_call == "warm":
            for column in columns:
                once(column, kept[column.name])
                entries[column.name]["blocks"] = []
        for _ in range(min(rounds, ROUNDS)):
            order.shuffle(columns)
            for column in columns:
                if "error" not in entries[column.name]:
                    warm = workload.first_call == "warm"
                    once(column, kept[column.name] if warm else caches())
    for entry in entries.values():
        if "error" not in entry:
            entry["seconds"] = statistics.median(entry["blocks"])
    return entries
