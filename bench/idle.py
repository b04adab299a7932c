"""Import time, and memory of a process that has only imported a framework."""

from __future__ import annotations

import json
import random
import statistics
import subprocess

from pool import Column, WorkerError

_PROBE = """
import time
start = time.perf_counter()
import {module}
seconds = time.perf_counter() - start
import json
fields = dict(line.split(":", 1) for line in open("/proc/self/status"))
sizes = {{name: int(fields[name].split()[0]) for name in ("VmRSS", "RssAnon")}}
print(json.dumps({{"seconds": seconds, **sizes}}))
"""


def measure(
    columns: list[Column], rounds: int, threads: int, shuffle: random.Random
) -> dict[str, dict[str, float | str]]:
    """Import each framework in fresh processes, in turn.

    Parameters
    ----------
    columns : list of Column
        The frameworks; only those without a variant, since the others import the same.
    rounds : int
        Processes per framework, after one that is not counted.
    threads : int
        Threads each may use.
    shuffle : random.Random
        Orders the frameworks anew in every round.

    Returns
    -------
    dict
        By column: median ``seconds``, ``rss_kib`` and ``anonymous_kib`` (what is not mapped from
        files); or ``error``.
    """
    plain = [column for column in columns if not column.variant]
    samples: dict[str, list[dict[str, float]]] = {column.name: [] for column in plain}
    errors: dict[str, str] = {}
    for _ in range(rounds + 1):
        shuffle.shuffle(plain)
        for column in plain:
            if column.name in errors:
                continue
            try:
                samples[column.name].append(_probe(column, threads))
            except WorkerError as error:
                errors[column.name] = str(error)
    result: dict[str, dict[str, float | str]] = {}
    for name, values in samples.items():
        if name in errors:
            result[name] = {"error": errors[name]}
            continue
        # The first process finds the files not yet in the page cache.
        median = {key: statistics.median(v[key] for v in values[1:]) for key in values[0]}
        result[name] = {
            "seconds": median["seconds"],
            "rss_kib": median["VmRSS"],
            "anonymous_kib": median["RssAnon"],
        }
    return result


def _probe(column: Column, threads: int) -> dict[str, float]:
    """Import one framework in one process."""
    done = subprocess.run(
        [column.python, "-c", _PROBE.format(module=column.framework)],
        env=column.environment(threads),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise WorkerError(lines[-1] if lines else f"ended with {done.returncode}")
    return json.loads(done.stdout.splitlines()[-1])
