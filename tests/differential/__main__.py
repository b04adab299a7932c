"""Compare weft with Apache MXNet 1.9.1 on drawn inputs and attributes.

usage: python -m tests.differential --mxnet PYTHON [--examples N] [--seed N] [--refusals]
       [operator ...]

PYTHON is an interpreter that has MXNet 1.9.1 installed (bench/setup_peers.sh makes one). For each
operator Hypothesis draws calls, and values and gradients of both libraries are compared; a
disagreement is shrunk and printed. Differences on purpose stand in ``known.py``, each with words of
docs/differences.md. The exit status is 1 where anything else disagrees.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pickle
import pkgutil
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import FlakyFailure

from tests.differential.case import STRATEGIES, Case
from tests.differential.known import KNOWN, WITHOUT, check_documented
from tests.differential.peer import packed, unpacked

for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
    if module.name != "__main__":
        importlib.import_module(f"tests.differential.{module.name}")  # registers strategies
ROOT = Path(__file__).resolve().parents[2]
TOLERANCE = {"float16": 2e-2, "float32": 2e-5, "float64": 1e-6}


class Disagreement(AssertionError):
    """Both libraries answered, and not the same."""


class Peer:
    """A process that runs one library's operators."""

    def __init__(self, python: str, library: str) -> None:
        self._command = [python, str(Path(__file__).with_name("peer.py")), library]
        self._env = {**os.environ, "OMP_NUM_THREADS": "1", "MXNET_SUBGRAPH_BACKEND": "NONE"}
        if library == "mxnet":
            self._env.pop("PYTHONPATH", None)
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer, or ``{"died": True}``."""
        if self._process is None:
            self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE,
                                             stdout=subprocess.PIPE, env=self._env,
                                             stderr=subprocess.DEVNULL)  # fmt: skip
        try:
            assert self._process.stdin and self._process.stdout
            pickle.dump(request, self._process.stdin, protocol=4)
            self._process.stdin.flush()
            answer = pickle.load(self._process.stdout)
            for name in ("outputs", "gradients", "written"):
                answer[name] = unpacked(answer.get(name, []))
            return answer
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            self._process.kill()
            self._process.wait()
            self._process = None
            return {"died": True}


def assert_same(ours: list[np.ndarray], theirs: list[np.ndarray], what: str, factor: float,
                slack: int = 0) -> None:  # fmt: skip
    """Raise Disagreement unless shapes, dtypes and values agree."""
    if len(ours) != len(theirs):
        raise Disagreement(f"{len(ours)} {what}s, MXNet has {len(theirs)}")
    for k, (a, b) in enumerate(zip(ours, theirs, strict=True)):
        if a.shape != b.shape or a.dtype != b.dtype:
            raise Disagreement(f"{what} {k}: {a.dtype}{a.shape}, MXNet has {b.dtype}{b.shape}")
        if a.dtype.kind != "f":
            if np.any(np.abs(a.astype(np.int64) - b.astype(np.int64)) > slack):
                raise Disagreement(f"{what} {k}:\n{a}\nMXNet:\n{b}")
            continue
        rtol = TOLERANCE[str(a.dtype)] * factor
        finite = np.abs(b[np.isfinite(b)])
        atol = rtol * max(float(finite.max()) if finite.size else 0.0, 0.1)
        if not np.allclose(a, b, rtol=rtol, atol=atol, equal_nan=True):
            raise Disagreement(f"{what} {k}:\n{a}\nMXNet:\n{b}")


class Comparison:
    """Both libraries, and what became of the cases of one operator."""

    def __init__(self, mxnet: str) -> None:
        self.weft = Peer(sys.executable, "weft")
        self.mxnet = Peer(mxnet, "mxnet")
        self.outcomes: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()

    def check(self, op: str, case: Case) -> None:
        """Raise Disagreement where the libraries differ and that is not on purpose."""
        request = {"op": op, "inputs": packed(case.inputs), "attrs": case.attrs,
                   **{name: getattr(case, name)
                      for name in ("grad", "writes", "train", "into", "names")}}  # fmt: skip
        theirs = self.mxnet.ask(request)
        ours = self.weft.ask(request)
        if "died" in ours:
            raise Disagreement("weft's process died")
        reason = next((k.words for k in KNOWN if k.applies(op, case)), None)
        if reason is not None:
            self.outcomes["known"] += 1
        elif "died" in theirs:
            self.outcomes["MXNet died"] += 1
            self.refusals[f"died of {case}"] += 1
        elif "error" in theirs:
            self.outcomes["both refuse" if "error" in ours else "MXNet refuses"] += 1
            self.refusals[theirs["error"]] += 1
        elif "error" in ours:
            raise Disagreement(f"weft refuses: {ours['error']}")
        else:
            count = case.outputs
            if case.random:
                for answer in (ours, theirs):
                    answer["outputs"] = [np.zeros_like(a) for a in answer["outputs"]]
            assert_same(ours["outputs"][:count], theirs["outputs"][:count], "output",
                        case.tolerance, case.slack)  # fmt: skip
            assert_same(ours["gradients"], theirs["gradients"], "gradient",
                        4 * case.tolerance)  # fmt: skip
            assert_same(ours["written"], theirs["written"], "written input", case.tolerance)
            self.outcomes["equal"] += 1


def compare(comparison: Comparison, op: str, examples: int, number: int) -> str:
    """Run one operator; what disagrees, or an empty string."""
    strategy = STRATEGIES[op]
    comparison.outcomes.clear()
    comparison.refusals.clear()

    @settings(max_examples=examples, deadline=None, database=None, report_multiple_bugs=False,
              phases=[Phase.generate, Phase.shrink],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @seed(number)
    @given(st.data())
    def run(data: Any) -> None:
        case = strategy(data.draw)
        try:
            comparison.check(op, case)
        except Disagreement as error:
            raise Disagreement(f"{case}\n{error}") from None

    try:
        run()
    except FlakyFailure as error:  # one library's answers change: memory that nobody wrote
        return f"not always: {error.exceptions[0]}"
    except Disagreement as error:
        return str(error)
    if not comparison.outcomes.keys() & {"equal", "known"}:
        return f"nothing was compared: {comparison.refusals.most_common(1)}"
    return ""


def missing() -> list[str]:
    """Registered operators without a strategy that MXNet has as well."""
    registry = json.loads((ROOT / "capi" / "ops.json").read_text("utf-8"))["operators"]
    theirs = ROOT.parent / "shared" / "compat" / "operator_names.txt"
    known = set(theirs.read_text("utf-8").split()) if theirs.exists() else None
    found = []
    for entry in registry:
        names = {entry["name"], *entry["aliases"]}
        if entry.get("internal") or names & STRATEGIES.keys():
            continue
        if known is None or names & known:
            found.append(entry["name"])
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--mxnet", required=True, metavar="PYTHON")
    parser.add_argument("--examples", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--refusals", action="store_true", help="print what MXNet refuses, and why")
    parser.add_argument("operators", nargs="*")
    arguments = parser.parse_args()
    check_documented(ROOT / "docs" / "differences.md")
    comparison = Comparison(arguments.mxnet)
    bad = 0
    total: Counter[str] = Counter()
    for op in arguments.operators or sorted(STRATEGIES):
        disagreement = compare(comparison, op, arguments.examples, arguments.seed)
        total += comparison.outcomes
        words = ", ".join(f"{n} {what}" for what, n in sorted(comparison.outcomes.items()))
        print(f"{op}: {words}" + ("" if not disagreement else "; DISAGREES"), flush=True)
        if arguments.refusals:
            for words, n in comparison.refusals.most_common():
                print(f"  {n}: {words}")
        if disagreement:
            bad += 1
            print("  " + disagreement.replace("\n", "\n  "), flush=True)
    words = ", ".join(f"{n} {what}" for what, n in sorted(total.items()))
    print(f"{len(arguments.operators or STRATEGIES)} operators, {bad} disagree; {words}")
    if not arguments.operators:
        for op in missing():
            reason = next((why for names, why in WITHOUT.items() if re.fullmatch(names, op)),
                          "without a strategy")  # fmt: skip
            print(f"{op}: not compared; {reason}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
