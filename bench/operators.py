#!/usr/bin/env python3
"""Measure every operator of `operator_table` against PyTorch eager: three sizes, with and without
gradients.

Prints one line per operator with the ratios weft / PyTorch of the medians of alternating blocks
(under 1 is faster), their median, and what is above the limit. ``--missing`` lists operators of the
registry that have no row. The exit status is 1 when results differ or a program failed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import sys
from pathlib import Path
from typing import Any

import report
from operator_notes import NOTES
from operator_table import SIZES, Row, all_rows
from pool import Column, Worker, WorkerError
from run import calibrate, difference, processor

LIMIT = 1.3
TOLERANCE = 2e-3
ROOT = Path(__file__).resolve().parent.parent


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--only", metavar="REGEX", default="", help="rows whose name matches")
    parser.add_argument("--sizes", default=",".join(SIZES), help=f"of {', '.join(SIZES)}")
    parser.add_argument("--rounds", type=int, default=5, help="timed blocks per framework and cell")
    parser.add_argument("--seconds", type=float, default=0.02, help="length of a block")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--peers", default=os.environ.get("WEFT_BENCH_PEERS", ""), metavar="DIR")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every time")
    parser.add_argument("--missing", action="store_true", help="list operators without a row")
    parser.add_argument("--verbose", action="store_true", help="show the workers' messages")
    return parser.parse_args()


def missing() -> list[str]:
    """Operators of the registry that no row measures."""
    registry = json.loads((ROOT / "capi" / "ops.json").read_text("utf-8"))
    rows = {row.name.split()[0] for row in all_rows()}
    return [o["name"] for o in registry["operators"]
            if not o.get("internal") and o["name"] not in rows]  # fmt: skip


class Measurement:
    """Two processes, and what they have measured."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        peer = str(Path(arguments.peers) / "torch" / "bin" / "python")
        self._columns = [Column("weft", sys.executable), Column("torch", peer)]
        self._arguments = arguments
        self._order = random.Random(0)
        self._workers: dict[str, Worker] = {}
        self.problems: list[str] = []

    def _worker(self, column: Column) -> Worker:
        if column.name not in self._workers:
            arguments = self._arguments
            self._workers[column.name] = Worker(column, arguments.threads, 120, arguments.verbose)
        return self._workers[column.name]

    def versions(self) -> str:
        """Names and versions of both frameworks."""
        return ", ".join(f"{c.name} {self._worker(c).ask('info')['version']}"
                         for c in self._columns)  # fmt: skip

    def cell(self, row: Row, size: str, backward: bool) -> tuple[float, float] | None:
        """Median seconds of weft and of PyTorch; None where one failed."""
        what = f"{row.name}, {size}, {'with gradients' if backward else 'forward'}"
        counts: dict[str, int] = {}
        numbers: dict[str, Any] = {}
        blocks: dict[str, list[float]] = {}
        for column in self._columns:
            worker = self._worker(column)
            try:
                answer = worker.ask("operator", row=row.name, size=size, backward=backward)
                numbers[column.name] = answer["numbers"]
                counts[column.name] = calibrate(worker, self._arguments.seconds)
                blocks[column.name] = []
            except WorkerError as error:
                self.problems.append(f"{what}: {column.name}: {error}")
                self._workers.pop(column.name).close()
                return None
        apart = difference(numbers["torch"], numbers["weft"]) if row.check else 0.0
        if apart > TOLERANCE:
            self.problems.append(f"{what}: results differ by {apart:.2g}")
        for _ in range(self._arguments.rounds):
            names = list(blocks)
            self._order.shuffle(names)
            for name in names:
                seconds = self._workers[name].ask("run", iterations=counts[name])["seconds"]
                blocks[name].append(seconds / counts[name])
        return statistics.median(blocks["weft"]), statistics.median(blocks["torch"])

    def close(self) -> None:
        """End both processes."""
        for worker in self._workers.values():
            worker.close()


def tables(measured: dict[str, dict[str, Any]], sizes: list[str], head: str) -> str:
    """The report in Markdown."""
    columns = [(size, mode) for size in sizes for mode in ("forward", "training")]
    rows, ratios, above = [], [], []
    for name, cells in measured.items():
        line = [name]
        for size, mode in columns:
            pair = cells.get(f"{size} {mode}")
            if pair is None:
                line.append("-")
                continue
            ratio = pair[0] / pair[1]
            ratios.append(ratio)
            line.append(f"{ratio:.2f}")
            if ratio > LIMIT:
                note = NOTES.get(name, "Not looked into.")
                above.append(f"- `{name}`, {size} {mode}: {ratio:.2f} ("
                             f"{report.duration(pair[0])}, PyTorch {report.duration(pair[1])}). "
                             f"{note}")  # fmt: skip
        rows.append(line)
    header = ["operator", *(f"{size} {mode}" for size, mode in columns)]
    summary = (
        f"{len(measured)} rows, {len(ratios)} ratios: median {statistics.median(ratios):.2f}, "
        f"{sum(r <= 1 for r in ratios)} at most 1, {len(above)} above {LIMIT}."
    )
    parts = ["# Speed of every operator", head, summary, report.table(header, rows)]
    if above:
        parts += [f"Above {LIMIT}:", "\n".join(above)]
    names = ", ".join(f"`{name}`" for name in missing())
    parts.append("Not measured, since PyTorch has no operator to compare with (torchvision's are "
                 f"another package) or a row above is the same kernel: {names}.")  # fmt: skip
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Run the benchmark; the result is the exit status."""
    arguments = parse()
    if arguments.missing:
        print("\n".join(missing()))
        return 0
    os.environ["OMP_NUM_THREADS"] = str(arguments.threads)
    pattern = re.compile(arguments.only)
    sizes = arguments.sizes.split(",")
    measurement = Measurement(arguments)
    measured: dict[str, dict[str, Any]] = {}
    head = (
        f"{processor()}, {arguments.threads} threads; {measurement.versions()}; medians of "
        f"{arguments.rounds} alternating blocks of {arguments.seconds} s; ratios are weft / "
        "PyTorch, under 1 is faster. Training: forward and backward."
    )
    for row in all_rows():
        if not pattern.search(row.name):
            continue
        cells = measured[row.name] = {}
        for size in sizes:
            for backward in (False, True) if row.backward else (False,):
                found = measurement.cell(row, size, backward)
                if found:
                    cells[f"{size} {'training' if backward else 'forward'}"] = found
        text = " ".join(f"{own / peer:.2f}" for own, peer in cells.values())
        print(f"{row.name}: {text}", file=sys.stderr, flush=True)
    measurement.close()
    text = tables(measured, sizes, head)
    if measurement.problems:
        text += "\nProblems:\n\n" + "\n".join(f"- {p}" for p in measurement.problems) + "\n"
    print(text)
    if arguments.markdown:
        arguments.markdown.write_text(text, "utf-8")
    if arguments.json:
        arguments.json.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")
    return 1 if measurement.problems else 0


if __name__ == "__main__":
    sys.exit(main())
