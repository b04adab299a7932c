#!/usr/bin/env python3
"""Measure weft against its peers and print the ratios.

Each row runs in fresh processes, one per framework, whose timed blocks alternate in a new random
order every round; the others are stopped meanwhile. The exit status is 1 when a framework failed
or when two frameworks computed different results.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import random
import re
import statistics
import sys
from pathlib import Path
from typing import Any

import first_calls
import idle
import machine
import onnx_files
import report
from pool import Column, Worker, WorkerError
from workload import COLUMNS, Workload
from workloads import all_workloads

FRAMEWORKS = ("weft", "torch", "mxnet", "onnxruntime", "openvino")
# Whose product of large matrices is the machine's peak, by dtype.
PRODUCTS = {"float32": ("weft", "torch", "mxnet"), "bfloat16": ("weft", "torch")}


def parse() -> argparse.Namespace:
    """Read the command line."""
    env = os.environ
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--only", metavar="REGEX", default="", help="rows whose name matches")
    parser.add_argument("--rounds", type=int, default=9, help="timed blocks per framework and row")
    parser.add_argument("--seconds", type=float, default=0.4, help="length of a block")
    parser.add_argument("--quick", action="store_true", help="2 rounds of 0.05 s, for a smoke test")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=600, help="seconds a command may take")
    parser.add_argument("--seed", type=int, default=0, help="seed of the order of the blocks")
    parser.add_argument(
        "--columns",
        default=",".join(COLUMNS),
        help="comma-separated; by default all. A row compares the first of its own among them",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything measured")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables")
    parser.add_argument("--list", action="store_true", help="print the names of the rows and end")
    parser.add_argument("--verbose", action="store_true", help="show the workers' messages")
    parser.add_argument(
        "--peers",
        default=env.get("WEFT_BENCH_PEERS", ""),
        metavar="DIR",
        help="folder made by setup_peers.sh (environment: WEFT_BENCH_PEERS)",
    )
    for name in FRAMEWORKS:
        variable = f"WEFT_BENCH_{name.upper()}"
        parser.add_argument(
            f"--{name}",
            default=env.get(variable, ""),
            metavar="PYTHON",
            help=f"interpreter of {name} (environment: {variable})",
        )
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds, arguments.seconds = 2, 0.05
    if arguments.rounds < 1:
        parser.error("--rounds: at least 1")
    return arguments


def interpreters(
    arguments: argparse.Namespace, chosen: list[Workload], imports: bool
) -> list[Column]:
    """Find the interpreter of every column that was asked for and that a row needs."""
    asked = arguments.columns.split(",")
    unknown = [name for name in asked if name not in COLUMNS]
    if unknown:
        raise SystemExit(f"run: column {unknown[0]!r} is unknown, expected one of {COLUMNS}")
    needed = {name for workload in chosen for name in workload.columns}
    columns = []
    for name in asked:
        if name not in needed and not (imports and name in FRAMEWORKS):
            continue
        framework = name.partition("-")[0]
        python = getattr(arguments, framework)
        if not python and framework == "weft":
            python = sys.executable
        elif not python and arguments.peers:
            python = str(Path(arguments.peers) / framework / "bin" / "python")
        if not python or not Path(python).exists():
            raise SystemExit(
                f"run: no interpreter for {framework} ({python or 'not given'}); give "
                f"--{framework} or --peers, or leave it out with --columns"
            )
        columns.append(Column(name, python))
    return columns


def difference(a: list[list[float]], b: list[list[float]]) -> float:
    """Largest difference of two results, relative to the mean magnitude of each array.

    Parameters
    ----------
    a, b : list of list of float
        Digests as `inputs.digest` makes them; the second number is the mean magnitude.

    Returns
    -------
    float
        Infinity when the shapes differ or a value is not finite.
    """
    if [len(x) for x in a] != [len(x) for x in b]:
        return math.inf
    worst = 0.0
    for x, y in zip(a, b, strict=True):
        if x[0] != y[0] or not all(map(math.isfinite, [*x, *y])):
            return math.inf
        for u, v in zip(x[1:], y[1:], strict=True):
            if u != v:
                # A sample may be far above the mean magnitude, where float32 is coarser.
                worst = max(worst, abs(u - v) / max(abs(x[1]), abs(u)))
    return worst


def floor(workload: Workload, found: dict[str, Any]) -> tuple[float, str]:
    """Least time of an iteration in seconds, and what limits it."""
    memory = workload.bytes / found["bandwidth"]
    flops = max(found["peak_flops"][workload.dtype].values(), default=0.0)
    arithmetic = workload.flops / flops if flops else 0.0
    return (memory, "mem") if memory >= arithmetic else (arithmetic, "cpu")


def calibrate(worker: Worker, seconds: float) -> int:
    """Number of iterations that fill a block of the given length."""
    count = 1
    while True:
        taken = worker.ask("run", iterations=count)["seconds"]
        if taken > seconds / 4:
            return max(1, round(count * seconds / taken))
        count *= 4


def measure(
    workload: Workload, columns: list[Column], arguments: argparse.Namespace, order: random.Random
) -> dict[str, dict[str, Any]]:
    """Measure one row in the given columns.

    Returns
    -------
    dict
        By column: ``seconds`` (median per iteration), ``blocks`` (seconds per iteration of every
        block), ``iterations``, ``numbers``, ``peak_kib``, ``base_kib``; or ``error``.
    """
    if workload.first_call:
        rounds, timeout = arguments.rounds, arguments.timeout
        return first_calls.measure(
            workload, list(columns), rounds, arguments.threads, timeout, arguments.verbose, order
        )
    entries: dict[str, dict[str, Any]] = {}
    with contextlib.ExitStack() as stack:
        workers: dict[str, Worker] = {}

        def attempt(name: str, action: Any) -> None:
            try:
                action(entries[name], workers[name])
            except WorkerError as error:
                entries[name] = {"error": str(error)}
                workers.pop(name).close()

        def prepare(entry: dict[str, Any], worker: Worker) -> None:
            answer = worker.ask("prepare", workload=workload.name, variant=worker.column.variant)
            entry["numbers"] = answer["numbers"]
            entry["iterations"] = calibrate(worker, arguments.seconds)
            entry["blocks"] = []

        def block(entry: dict[str, Any], worker: Worker) -> None:
            count = entry["iterations"]
            entry["blocks"].append(worker.ask("run", iterations=count)["seconds"] / count)

        def finish(entry: dict[str, Any], worker: Worker) -> None:
            entry["seconds"] = statistics.median(entry["blocks"])
            entry.update(worker.ask("memory"))

        for column in columns:
            worker = Worker(column, arguments.threads, arguments.timeout, arguments.verbose)
            entries[column.name] = {}
            workers[column.name] = stack.enter_context(worker)
            attempt(column.name, prepare)
        for _ in range(arguments.rounds):
            names = list(workers)
            order.shuffle(names)
            for name in names:
                attempt(name, block)
        for name in list(workers):
            attempt(name, finish)
    return entries


def compare(workload: Workload, entries: dict[str, dict[str, Any]]) -> tuple[str, list[str]]:
    """Check that all frameworks computed the same; a word for the table, and the complaints."""
    problems = [
        f"{workload.name}: {name}: {entry['error']}"
        for name, entry in entries.items()
        if "error" in entry
    ]
    good = [name for name, entry in entries.items() if "numbers" in entry]
    if len(good) < 2:
        return "-", problems
    # Against torch where it ran: a result that weft shares with MXNet alone is still checked.
    reference = "torch" if "torch" in good else good[0]
    worst = 0.0
    for name in good:
        apart = difference(entries[reference]["numbers"], entries[name]["numbers"])
        worst = max(worst, apart)
        if apart > workload.tolerance:
            entries[name]["wrong"] = True
            problems.append(
                f"{workload.name}: {name} differs from {reference} by {apart:.2g}, allowed is "
                f"{workload.tolerance:.2g}"
            )
    return ("equal" if worst <= workload.tolerance else f"DIFFER {worst:.1e}"), problems


def exports(workload: Workload, columns: list[Column], arguments: argparse.Namespace) -> list[str]:
    """Write the ONNX file that some columns of the row read; complaints."""
    if not any(column.framework in ("onnxruntime", "openvino") for column in columns):
        return []
    python = arguments.torch or str(Path(arguments.peers) / "torch" / "bin" / "python")
    try:
        onnx_files.export(workload.params["model"], workload.params["batch"], python)
    except (RuntimeError, OSError) as error:
        return [f"{workload.name}: {error}"]
    return []


def processor() -> str:
    """Name of the processor."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "unknown processor"


def capabilities(
    columns: list[Column], arguments: argparse.Namespace, dtypes: set[str]
) -> tuple[dict[str, Any], dict[str, str], list[str]]:
    """Bandwidth and peak of the machine, versions of the frameworks, and complaints."""
    repetitions = 3 if arguments.quick else 20
    found: dict[str, Any] = {
        "processor": processor(),
        "bandwidth": machine.bandwidth(repetitions),
        "peak_flops": {dtype: {} for dtype in sorted(dtypes)},
    }
    versions: dict[str, str] = {}
    problems: list[str] = []
    for framework, column in {column.framework: column for column in columns}.items():
        with Worker(column, arguments.threads, arguments.timeout, arguments.verbose) as worker:
            try:
                versions[framework] = worker.ask("info")["version"]
                for dtype, peaks in found["peak_flops"].items():
                    if framework in PRODUCTS[dtype]:
                        tries = max(2, repetitions // 4)
                        answer = worker.ask("peak", repetitions=tries, dtype=dtype)
                        peaks[framework] = answer["flops"]
            except WorkerError as error:
                problems.append(f"peak: {framework}: {error}")
    return found, versions, problems


def row_of(
    workload: Workload, columns: list[Column], found: dict[str, Any], entries: dict[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """What the report needs about a measured row, and complaints."""
    agreement, complaints = compare(workload, entries)
    least, limit = floor(workload, found)
    row = {
        "name": workload.name,
        "note": workload.note,
        "subject": columns[0].name,
        "first_call": workload.first_call,
        "goals": workload.goals,
        "memory_goal": workload.memory_goal,
        "flops": workload.flops,
        "bytes": workload.bytes,
        "floor_seconds": least,
        "floor_of": limit,
        "agreement": agreement,
        "columns": entries,
    }
    return row, complaints


def main() -> int:
    """Run the benchmark; the result is the exit status."""
    arguments = parse()
    pattern = re.compile(arguments.only)
    chosen = [w for w in all_workloads() if pattern.search(w.name)]
    if arguments.list:
        print("\n".join([w.name for w in chosen] + ["import"] * bool(pattern.search("import"))))
        return 0
    os.environ["OMP_NUM_THREADS"] = str(arguments.threads)
    imports = bool(pattern.search("import"))
    columns = interpreters(arguments, chosen, imports)
    order = random.Random(arguments.seed)
    found, versions, problems = capabilities(columns, arguments, {w.dtype for w in chosen})
    rows = []
    for workload in chosen:
        own = [column for column in columns if column.name in workload.columns]
        own.sort(key=lambda column: workload.columns.index(column.name))
        if not own:
            continue
        problems += exports(workload, own, arguments)
        entries = measure(workload, own, arguments, order)
        row, complaints = row_of(workload, own, found, entries)
        problems += complaints
        rows.append(row)
        print(report.times([row]).splitlines()[-1], file=sys.stderr, flush=True)
    imported: dict[str, dict[str, Any]] = {}
    if imports:
        imported = idle.measure(columns, arguments.rounds, arguments.threads, order)
        for name, entry in imported.items():
            if "error" in entry:
                problems.append(f"import: {name}: {entry['error']}")
    result = {
        "machine": found,
        "versions": versions,
        "threads": arguments.threads,
        "rounds": arguments.rounds,
        "rows": rows,
        "idle": imported,
        "problems": problems,
    }
    text = report.whole(result)
    print(text)
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1, default=vars) + "\n")
    if arguments.markdown:
        arguments.markdown.write_text(text)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
