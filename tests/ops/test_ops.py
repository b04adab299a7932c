"""Every row of the operator table through every check, and every operator in the table."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from tests.ops import make_golden, runner
from tests.ops.aliases import ALIASES
from tests.ops.table import Case, load, tolerance

CASES = load()
PLAIN = [c for c in CASES if c.random is None]
RANDOM = [c for c in CASES if c.random is not None]
ROOT = Path(__file__).resolve().parents[2]

# Registered operators that no one calls by name, with what covers them instead.
COVERED_ELSEWHERE = {
    "_backward": "operators of gradients: the gradient and second-order checks run them",
    "_image_imencode": "bytes depend on the libraries' versions: tests/python/test_image_codec.py",
    "_row_program": "fused regions with reductions: tests/python/test_row_program.py",
    "_pointwise": "fused programs: every elementwise row runs one",
}


def by_id(cases: list[Case]) -> Any:
    return pytest.mark.parametrize("case", cases, ids=lambda c: c.id)


def by_dtype(cases: list[Case]) -> Any:
    pairs = [pytest.param(c, d, id=f"{c.id}-{d}") for c in cases for d in c.dtypes]
    return pytest.mark.parametrize(("case", "dtype"), pairs)


def first_cases(cases: list[Case]) -> list[Case]:
    return list({c.op: c for c in reversed(cases)}.values())[::-1]


def spellings(case: Case) -> set[str]:
    """The names by which a message may call the operator of a row."""
    return {case.op, registered()[case.op], *ALIASES.get(case.op, ())}


@by_dtype(PLAIN)
def test_forward(case: Case, dtype: str) -> None:
    runner.check_forward(mx, case, dtype)


@by_id([c for c in PLAIN if c.grad])
def test_gradient(case: Case) -> None:
    runner.check_gradient(mx, case)


@by_id([c for c in PLAIN if c.grad and c.second])
def test_second_order(case: Case) -> None:
    runner.check_second_order(mx, case)


@by_id([c for c in PLAIN if c.views and c.inputs])
def test_strided_views(case: Case) -> None:
    runner.check_views(mx, case, runner.run_dtype(case))


@by_id([c for c in PLAIN if c.out])
def test_out(case: Case) -> None:
    runner.check_out(mx, case, runner.run_dtype(case))


@by_id([c for c in CASES if c.inputs and c.infer])
def test_inference(case: Case) -> None:
    runner.check_inference(mx, case, runner.run_dtype(case))


@by_dtype(RANDOM)
def test_random(case: Case, dtype: str) -> None:
    runner.check_random(mx, case, dtype)


@by_id([c for c in CASES if c.attrs])
def test_wrong_attribute_values(case: Case) -> None:
    inputs = runner.arrays_of(mx, case, runner.run_dtype(case))[1]
    names = spellings(case)
    for attribute, value in runner.wrong_values(case):
        with pytest.raises((mx.base.MXNetError, TypeError)) as caught:
            changed = {**case.attrs, attribute: value}
            runner.operator(mx, case.op)(*inputs, **changed)
        message = str(caught.value)
        assert attribute in message, f"{attribute}={value!r}: {message}"
        assert any(n in message for n in names), f"{attribute}={value!r}: {message}"


@by_id(first_cases(CASES))
def test_misspelt_attribute(case: Case) -> None:
    inputs = runner.arrays_of(mx, case, runner.run_dtype(case))[1]
    with pytest.raises((mx.base.MXNetError, TypeError), match="no_such_attribute") as caught:
        runner.operator(mx, case.op)(*inputs, **case.attrs, no_such_attribute=1)
    assert any(n in str(caught.value) for n in spellings(case))


@by_id(first_cases([c for c in CASES if c.inputs]))
def test_missing_inputs(case: Case) -> None:
    with pytest.raises((mx.base.MXNetError, TypeError)) as caught:
        runner.operator(mx, case.op)(**case.attrs)
    assert any(n in str(caught.value) for n in spellings(case))


@pytest.mark.parametrize(
    ("name", "alias"), [(n, a) for n, aliases in ALIASES.items() for a in aliases]
)
def test_alias(name: str, alias: str) -> None:
    """An alias is registered and gives what the operator gives under its own name."""
    assert alias in registered(), f"{alias} is not registered"
    case = next(c for c in CASES if c.op == name)
    dtype = runner.run_dtype(case)
    results = []
    for spelling in (name, alias):
        mx.random.seed(3)
        inputs = runner.arrays_of(mx, case, dtype)[1]
        with mx.autograd.predict_mode():
            results.append(runner.as_list(runner.operator(mx, spelling)(*inputs, **case.attrs)))
    for a, b in zip(*results, strict=True):
        assert np.array_equal(runner.to_numpy(a), runner.to_numpy(b), equal_nan=True)


def registered() -> dict[str, str]:
    """Every registered name with the name of its operator."""
    return dict(mx.base.list_operators())


def test_every_operator_has_a_row() -> None:
    names = registered()
    covered = {names.get(case.op) for case in CASES}
    missing = [op for op in sorted(set(names.values()) - covered)
               if not op.startswith(tuple(COVERED_ELSEWHERE))]
    assert not missing, f"operators without a row: {missing}"


def test_every_row_has_an_operator() -> None:
    assert not sorted({case.op for case in CASES} - set(registered()))


_DIGEST = """
import sys
import numpy as np
import weft
from tests.ops import runner
from tests.ops.table import load
np.savez(sys.argv[1], **runner.digest(weft, load()))
"""


def run_digest(path: Path, **environment: str) -> dict[str, np.ndarray]:
    """Results of the whole table from a process with other environment variables."""
    done = subprocess.run(
        [sys.executable, "-c", _DIGEST, str(path)], cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(
            [str(ROOT), *filter(None, sys.path)]), **environment}, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    with np.load(path) as stored:
        return {name: stored[name] for name in stored.files}


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    return run_digest(tmp_path_factory.mktemp("digest") / "native.npz")


def instruction_sets() -> list[str]:
    """What this machine supports, best first, as the error for an unknown one lists it."""
    done = subprocess.run(
        [sys.executable, "-c", "import weft; weft.nd.exp(weft.nd.ones((1,)))"],
        capture_output=True, text=True, check=False, env={
            **os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "WEFT_SIMD": "none"})
    assert done.returncode != 0 and "expected one of " in done.stderr, done.stderr[-2000:]
    return done.stderr.strip().split("expected one of ")[-1].split(", ")


@pytest.mark.parametrize("rank", [1, 2])
def test_simd_targets_agree(rank: int, native: dict[str, np.ndarray], tmp_path: Path) -> None:
    """Instruction sets round alike up to the tolerance of the row; integers are equal.

    The second and third best are compared with the best: AVX2 and SSE4 on most machines.
    """
    found = instruction_sets()
    target = found[min(rank, len(found) - 1)]
    other = run_digest(tmp_path / f"{target}.npz", WEFT_SIMD=target)
    assert other.keys() == native.keys()
    rows = {case.id: case for case in CASES}
    for name, want in native.items():
        case_id, dtype, _ = name.split("/")
        if want.dtype.kind == "f":
            names = {dtype, want.dtype.name, *runner.output_dtypes(rows[case_id], dtype, 1)}
            rtol = max(tolerance(rows[case_id], name) for name in names)
            runner.assert_close(other[name], want, rtol, f"{name} on {target}")
        else:
            assert np.array_equal(other[name], want), f"{name} on {target}"


def test_random_numbers_do_not_depend_on_threads(
    native: dict[str, np.ndarray], tmp_path: Path
) -> None:
    one = run_digest(tmp_path / "one.npz", OMP_NUM_THREADS="1")
    drawn = [n for n in native if n.split("/")[0] in {c.id for c in RANDOM}]
    assert drawn
    for name in drawn:
        assert np.array_equal(one[name], native[name]), name


def test_float32_sums_are_accurate() -> None:
    """Ten million terms: within four units in the last place of the exact sum."""
    rng = np.random.default_rng(5)
    for values in (rng.random(10_000_000, dtype=np.float32),
                   rng.standard_normal(10_000_000).astype(np.float32)):
        exact = math.fsum(values.tolist())
        # Relative to the sum of magnitudes where terms cancel.
        size = math.fsum(np.abs(values).tolist())
        x = mx.nd.array(values)
        whole = float(x.sum().asscalar())
        rows = x.reshape((10, 1_000_000)).sum(axis=1).asnumpy().astype(np.float64)
        columns = x.reshape((1_000_000, 10)).sum(axis=0).asnumpy().astype(np.float64)
        unit = np.finfo(np.float32).eps * max(abs(exact), 1e-3 * size)
        assert abs(whole - exact) <= 4 * unit
        for part, axis in ((rows, 1), (columns, 0)):
            table = values.reshape((10, -1) if axis else (-1, 10)).astype(np.float64)
            want, sizes = table.sum(axis=axis), np.abs(table).sum(axis=axis)
            bound = 4 * np.finfo(np.float32).eps * np.maximum(np.abs(want), 1e-3 * sizes)
            assert (np.abs(part - want) <= bound).all()
        mean = float(x.mean().asscalar())
        assert abs(mean - exact / values.size) <= 4 * unit / values.size


def test_golden_file_has_every_operator() -> None:
    """But for those without a row."""
    names = registered()
    stored = {names[case["op"]] for case in json.loads(make_golden.PATH.read_text())["cases"]}
    assert stored == {names[case.op] for case in CASES}


def test_golden_file_is_current() -> None:
    """Other languages read golden.json: this build gives the same cases and values."""
    stored = json.loads(make_golden.PATH.read_text())["cases"]
    fresh = [make_golden.entry(case, dtype) for case, dtype in make_golden.chosen()]
    assert len(stored) == len(fresh)
    for old, new in zip(stored, fresh, strict=True):
        new = json.loads(json.dumps(new))
        assert {k: old[k] for k in ("op", "attrs", "train", "inputs")} == {
            k: new[k] for k in ("op", "attrs", "train", "inputs")
        }
        for a, b in zip(old["outputs"], new["outputs"], strict=True):
            assert (a["dtype"], a["shape"]) == (b["dtype"], b["shape"]), old["op"]
            values = [np.array(v["data"], dtype=np.float64) for v in (a, b)]
            runner.assert_close(*values, rtol=3e-5, what=old["op"])
