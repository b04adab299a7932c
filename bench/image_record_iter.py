#!/usr/bin/env python3
"""Measure how many images per second weft and its peers read from a record file.

Each framework runs in a process of its own; passes over the file alternate in a new random order
each round, and the others are stopped meanwhile. The exit status is 1 when a framework failed or
when they do not agree about what is in the file.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import os
import random
import statistics
import struct
import sys
import tempfile
from pathlib import Path
from typing import Any

from pool import Column, Worker, WorkerError

HERE = Path(__file__).resolve().parent
PHOTOGRAPHS = HERE.parent.parent / "shared" / "data" / "clothing-jpeg"
MAGIC = 0xCED7230A
# Random crops differ, but their mean over all images, in standard deviations, not by more.
TOLERANCE = 0.05


def parse() -> argparse.Namespace:
    """Read the command line."""
    env = os.environ
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--images", type=Path, default=PHOTOGRAPHS, help="folder of JPEG files")
    parser.add_argument("--count", type=int, default=3000, help="records, of repeated images")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--resize", type=int, default=0, help="size of the shorter side; 0: as is")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=7, help="passes per framework")
    parser.add_argument("--timeout", type=float, default=600, help="seconds a pass may take")
    parser.add_argument("--columns", default="weft,mxnet,torch", help="the first is compared")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything measured")
    parser.add_argument("--verbose", action="store_true", help="show the workers' messages")
    parser.add_argument("--peers", type=Path, default=Path(env.get("WEFT_BENCH_PEERS", "")))
    for name in ("weft", "torch", "mxnet"):
        parser.add_argument(f"--{name}", default=env.get(f"WEFT_BENCH_{name.upper()}", ""))
    return parser.parse_args()


def write_records(images: list[Path], count: int, path: Path) -> None:
    """A record file and its index; labels count the images."""
    with path.open("wb") as records, path.with_suffix(".idx").open("w") as index:
        for number, image in enumerate(itertools.islice(itertools.cycle(images), count)):
            label = float(number % len(images))
            data = struct.pack("<IfQQ", 0, label, number, 0) + image.read_bytes()
            index.write(f"{number}\t{records.tell()}\n")
            # No photograph holds the magic word at a multiple of 4, or this would need parts.
            aligned = range(0, len(data) - 3, 4)
            if struct.pack("<I", MAGIC) in data and any(
                struct.unpack_from("<I", data, at)[0] == MAGIC for at in aligned
            ):
                raise ValueError(f"{image}: it holds the magic word of records")
            records.write(struct.pack("<II", MAGIC, len(data)) + data + bytes(-len(data) % 4))


def main() -> int:
    """Run the benchmark; the result is the exit status."""
    arguments = parse()
    images = sorted(arguments.images.rglob("*.jpg"))
    if not images:
        print(f"{arguments.images}: there are no .jpg files; name a folder with --images")
        return 1
    columns = []
    for name in arguments.columns.split(","):
        own = sys.executable if name == "weft" else str(arguments.peers / name / "bin" / "python")
        columns.append(Column(name, getattr(arguments, name) or own))
    order = random.Random(0)
    seconds: dict[str, list[float]] = {c.name: [] for c in columns}
    answers: dict[str, dict[str, Any]] = {}
    problems = []
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        path = Path(folder) / "images.rec"
        write_records(images, arguments.count, path)
        workers = {
            c.name: stack.enter_context(
                Worker(c, arguments.threads, arguments.timeout, arguments.verbose,
                       "image_worker.py")
            )
            for c in columns
        }  # fmt: skip
        for name, worker in list(workers.items()):
            try:
                worker.ask(
                    "prepare", path=str(path), batch=arguments.batch, resize=arguments.resize
                )
                answers[name] = worker.ask("check")  # brings caches and threads up, too
            except WorkerError as error:
                problems.append(f"{name}: {error}")
                del workers[name]
        for _ in range(arguments.rounds):
            for name in order.sample(sorted(workers), len(workers)):
                seconds[name].append(workers[name].ask("run")["seconds"])
    rates = {n: arguments.count / statistics.median(s) for n, s in seconds.items() if s}
    for name, answer in answers.items():
        if answer["images"] != arguments.count:
            problems.append(f"{name}: {answer['images']} images, expected {arguments.count}")
        if abs(answer["mean"] - answers[columns[0].name]["mean"]) > TOLERANCE:
            problems.append(f"{name}: pixels have the mean {answer['mean']:.3f}")
    print("| framework | images / s | weft / it |\n| --- | ---: | ---: |")
    for name, rate in rates.items():
        print(f"| {name} | {rate:.0f} | {rates[columns[0].name] / rate:.2f} |")
    print(*problems, sep="\n", end="\n" if problems else "")
    if arguments.json:
        result = {"count": arguments.count, "seconds": seconds, "problems": problems}
        arguments.json.write_text(json.dumps(result, indent=1) + "\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
