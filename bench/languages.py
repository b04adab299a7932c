#!/usr/bin/env python3
"""Measure what calling a small operator costs in every language, in microseconds.

The programs in `languages/` make the same calls. The one in C calls ``weft_invoke`` with attributes
made once: that is the engine's share, and what the others take beyond it is their binding's. All
stay alive, stopped but for the one that is timed, and their blocks alternate in a new random order
each round. The exit status is 1 when a program failed or results differ.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path

import report
from pool import Process, WorkerError
from run import processor

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PROGRAMS = HERE / "languages"
BUILD = Path(os.environ.get("WEFT_BUILD", ROOT / "build"))
CACHE = Path(os.environ.get("WEFT_CACHE", Path.home() / ".cache" / "weft"))
MAVEN = Path.home() / ".m2" / "repository"

ENGINE = "C: the engine alone"
CASES = {
    "add": "`a + b`",
    "softmax": "`softmax(axis=1)`",
    "gradient": "record, `x * w`, backward",
}
TOLERANCE = 1e-4
WARM_UP = 0.5
MARKS = "<!-- bench/languages.py: begin -->", "<!-- bench/languages.py: end -->"


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--build", action="store_true", help="build what is measured, and stop")
    parser.add_argument("--no-build", action="store_true", help="everything is built")
    parser.add_argument("--only", metavar="REGEX", default="", help="languages whose name matches")
    parser.add_argument("--rounds", type=int, default=5, help="timed blocks per language and case")
    parser.add_argument("--seconds", type=float, default=0.2, help="length of a block")
    parser.add_argument("--peers", default=os.environ.get("WEFT_BENCH_PEERS", ""), metavar="DIR")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="rewrite the table in it")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the time of every block")
    parser.add_argument("--verbose", action="store_true", help="show the programs' messages")
    return parser.parse_args()


def jars(*patterns: str) -> str:
    """A class path of the newest files that the patterns find under the repository or Maven's."""
    found = []
    for pattern in patterns:
        files = [*ROOT.glob(pattern), *MAVEN.glob(pattern)]
        if not files:
            raise SystemExit(f"languages: no {pattern}; build first")
        found.append(max(files, key=lambda file: [int(n) for n in re.findall(r"\d+", file.name)]))
    return ":".join(map(str, found))


SCALA = ("org/scala-lang/scala-library/2.13.*/*.jar",)
SCALA_COMPILER = (
    "org/scala-lang/scala-compiler/2.13.*/*.jar",
    "org/scala-lang/scala-reflect/2.13.*/*.jar",
    *SCALA,
)
CLOJURE = (
    "jvm/weft-clojure/target/weft-clojure-*.jar",
    "org/clojure/clojure/*/*.jar",
    "org/clojure/spec.alpha/*/*.jar",
    "org/clojure/core.specs.alpha/*/*.jar",
)
JAVA = f"{ROOT}/jvm/weft-java/target/*"
WEFT_SCALA = "jvm/weft-scala/scala-2.13/target/weft-scala_2.13-*.jar"


def build() -> None:
    """Build the bindings, and the programs of compiled languages."""

    def run(*command: str, **environment: str) -> None:
        env = {**os.environ, **environment}
        subprocess.run(command, check=True, cwd=ROOT, env=env, stdout=sys.stderr)

    for language in ("c", "r", "julia", "jvm"):
        run(f"ci/test_{language}", "--build")
    out = BUILD / "bench"
    out.mkdir(exist_ok=True)
    installed = next((BUILD / "stage").glob("lib/**/weft.pc"))
    command = ["pkg-config", "--cflags", "--libs", str(installed)]
    flags = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    run("cc", "-std=c11", "-O2", str(PROGRAMS / "small.c"), "-o", str(out / "small-c"), *flags)
    run("c++", "-std=c++20", "-O2", str(PROGRAMS / "small.cc"), "-o", str(out / "small-cc"), *flags)
    run(
        "java", "-cp", jars(*SCALA_COMPILER), "scala.tools.nsc.Main",
        "-cp", f"{JAVA}:{jars(WEFT_SCALA, *SCALA)}", "-d", str(out), str(PROGRAMS / "Small.scala"),
    )  # fmt: skip


def commands(peers: str) -> dict[str, list[str]]:
    """How each program is started, by name of the language."""
    own = CACHE / "julia" / "bin" / "julia"
    julia = os.environ.get("JULIA") or shutil.which("julia") or str(own)
    programs = {
        ENGINE: [str(BUILD / "bench" / "small-c")],
        "C++": [str(BUILD / "bench" / "small-cc")],
        "Python": [sys.executable, str(PROGRAMS / "small.py")],
        "R": ["Rscript", str(PROGRAMS / "small.R")],
        "Julia": [julia, "--startup-file=no", str(PROGRAMS / "small.jl")],
        "Java": ["java", "-cp", JAVA, str(PROGRAMS / "Small.java")],
        "Scala": [
            "java", "-cp", f"{BUILD / 'bench'}:{JAVA}:{jars(WEFT_SCALA, *SCALA)}", "Small",
        ],
        "Clojure": [
            "java", "-cp", f"{JAVA}:{jars(*CLOJURE)}", "clojure.main", str(PROGRAMS / "small.clj"),
        ],
    }  # fmt: skip
    if peers:
        python = str(Path(peers) / "torch" / "bin" / "python")
        for name, module in (("PyTorch, eager", "torch"), ("NumPy", "numpy")):
            programs[name] = [python, str(PROGRAMS / "small_torch.py"), module]
    return programs


def environment() -> dict[str, str]:
    """Variables that the programs find the built bindings by; one thread."""
    return {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "LD_LIBRARY_PATH": str(BUILD),
        "WEFT_LIBRARY": str(BUILD / "libweft.so"),
        "PYTHONPATH": str(ROOT / "python"),
        "R_LIBS": str(BUILD / "R"),
        "JULIA_DEPOT_PATH": str(CACHE / "julia-depot"),
        "JULIA_LOAD_PATH": f"{ROOT / 'julia'}:@stdlib",
    }


class Program:
    """A running program, and what it has measured.

    Attributes
    ----------
    blocks : dict
        By case: microseconds per call, of every block.
    """

    def __init__(self, name: str, command: list[str], verbose: bool) -> None:
        self.process = Process(name, command, environment(), 60, verbose)
        self.blocks: dict[str, list[float]] = {}
        self._count: dict[str, int] = {}

    def _run(self, case: str, count: int) -> tuple[float, float]:
        seconds, value = self.process.exchange(f"{case} {count}").split()
        return float(seconds), float(value)

    def prepare(self, case: str, seconds: float) -> float:
        """Warm up until a block of WARM_UP seconds was run, and find the number of calls that fills
        one of `seconds`; a result's first element."""
        self._run(case, 1)  # which some compile first
        count, taken = 1, 0.0
        while taken < 0.7 * WARM_UP:
            count = max(count + 1, min(8 * count, round(count * WARM_UP / max(taken, 1e-9))))
            taken, value = self._run(case, count)
        self._count[case] = max(1, round(count * seconds / taken))
        self.blocks[case] = []
        return value

    def block(self, case: str) -> None:
        """Time one block."""
        self.blocks[case].append(1e6 * self._run(case, self._count[case])[0] / self._count[case])

    def median(self, case: str) -> float | None:
        """Microseconds per call; None where it was not measured."""
        return statistics.median(self.blocks[case]) if self.blocks.get(case) else None


def measure(arguments: argparse.Namespace) -> tuple[dict[str, Program], list[str]]:
    """Time every language; also what went wrong."""
    pattern = re.compile(arguments.only)
    programs = {
        name: Program(name, command, arguments.verbose)
        for name, command in commands(arguments.peers).items()
        if name == ENGINE or pattern.search(name)
    }
    problems = []
    order = random.Random(0)
    try:
        for case in CASES:
            expected = None
            running = [n for n in programs if n != "NumPy" or case == "add"]
            for name in tuple(running):
                try:
                    value = programs[name].prepare(case, arguments.seconds)
                except (WorkerError, ValueError) as error:
                    problems.append(f"{name}, {case}: {error}")
                    running.remove(name)
                    continue
                expected = value if expected is None else expected
                if abs(value - expected) > TOLERANCE:
                    problems.append(f"{name}, {case}: {value}, expected {expected}")
            for _ in range(arguments.rounds):
                order.shuffle(running)
                for name in running:
                    programs[name].block(case)
    finally:
        for program in programs.values():
            program.process.close()
    return programs, problems


def table(programs: dict[str, Program]) -> str:
    """Microseconds per call, and beside each the part that is not the engine's."""
    header = ["us per call"]
    for words in CASES.values():
        header += [words, "binding"]
    rows = []
    for name, program in programs.items():
        row = [name]
        for case in CASES:
            own, engine = program.median(case), programs[ENGINE].median(case)
            row.append("-" if own is None else f"{own:.2f}")
            shown = own is not None and engine is not None and name in languages()
            row.append(f"{own - engine:.2f}" if shown else "")
        rows.append(row)
    return report.table(header, rows)


def languages() -> list[str]:
    """The names whose binding is measured."""
    return [name for name in commands("") if name != ENGINE]


def rewrite(file: Path, text: str) -> None:
    """Put a text between a file's marks."""
    old = file.read_text("utf-8")
    if not all(mark in old for mark in MARKS):
        raise SystemExit(f"languages: {file} lacks the marks {' and '.join(MARKS)}")
    before, rest = old.split(MARKS[0], 1)
    after = rest.split(MARKS[1], 1)[1]
    file.write_text(f"{before}{MARKS[0]}\n\n{text}\n{MARKS[1]}{after}", "utf-8")


def commit() -> str:
    """What is measured."""
    command = ["git", "describe", "--always", "--dirty", "--exclude", "*"]
    return subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()


def main() -> int:
    """Run the benchmark; the result is the exit status."""
    arguments = parse()
    if not arguments.no_build:
        build()
    if arguments.build:
        return 0
    programs, problems = measure(arguments)
    text = (
        f"{date.today()}, {processor()}, one thread, commit {commit()}; medians of "
        f"{arguments.rounds} alternating blocks of {arguments.seconds} s.\n\n{table(programs)}\n"
    )
    if problems:
        text += "\nProblems:\n\n" + "\n".join(f"- {p}" for p in problems) + "\n"
    print(text)
    if arguments.markdown:
        rewrite(arguments.markdown, text)
    if arguments.json:
        blocks = {name: program.blocks for name, program in programs.items()}
        arguments.json.write_text(json.dumps(blocks, indent=1) + "\n", "utf-8")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
