"""Write ``golden.json``: small cases of every operator, for the bindings of other languages.

Run it from the repository root::

    python -m tests.ops.make_golden

Every result comes from weft and is checked against the reference of its row first. The file is
sorted and deterministic: the same build writes the same bytes. Layout::

    {"version": 1, "cases": [{"op", "attrs", "train", "inputs", "outputs", "gradients"?}]}

Arrays are ``{"dtype", "shape", "data"}`` with flat data in C order; NaN and infinities are the
strings "nan", "inf" and "-inf". ``gradients`` holds one array per differentiable input (null for
others) for a head gradient of ones on each real output. ``mutated`` holds what inputs became.
Attributes are numbers, booleans, strings, null or lists.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

import weft as mx
from tests.ops import runner
from tests.ops.table import FLOATS, Case, load

PATH = Path(__file__).with_name("golden.json")
MOST_ELEMENTS = 80
CASES_PER_OPERATOR = 3


def number(value: Any) -> Any:
    """A JSON value: integers as they are, floats as the shortest text of their own precision."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if not np.isfinite(value):
        return str(float(value))
    return float(str(value))


def array(a: np.ndarray, dtype: str) -> dict[str, Any]:
    return {"dtype": dtype, "shape": list(a.shape), "data": [number(v) for v in a.ravel()]}


def attribute(value: Any) -> Any:
    return [attribute(v) for v in value] if isinstance(value, (tuple, list)) else value


def gradients(case: Case, dtype: str, inputs: list[Any]) -> list[dict[str, Any] | None]:
    for i in case.grad:
        inputs[i].attach_grad()
    with mx.autograd.record(train_mode=case.train):
        outputs = runner.as_list(runner.operator(mx, case.op)(*inputs, **case.attrs))
    real = [y for y in outputs if runner.dtype_name(y) in FLOATS]
    mx.autograd.backward(real, train_mode=case.train)
    return [array(runner.to_numpy(x.grad), dtype) if i in case.grad else None
            for i, x in enumerate(inputs)]


def entry(case: Case, dtype: str) -> dict[str, Any]:
    drawn, inputs = runner.arrays_of(mx, case, dtype)
    outputs = runner.invoke(mx, case, inputs)
    result: dict[str, Any] = {
        "op": case.op, "attrs": {k: attribute(v) for k, v in sorted(case.attrs.items())},
        "train": case.train,
        "inputs": [array(a, case.input_dtype(i, dtype)) for i, a in enumerate(drawn)],
        "outputs": [array(runner.to_numpy(y), runner.dtype_name(y)) for y in outputs],
    }
    if case.mutates:
        result["mutated"] = {str(i): array(runner.to_numpy(inputs[i]), case.input_dtype(i, dtype))
                             for i in case.mutates}
    if case.grad:
        result["gradients"] = gradients(case, dtype, runner.arrays_of(mx, case, dtype)[1])
    return result


def chosen() -> list[tuple[Case, str]]:
    """The first few small cases of every operator, in float32 where the row has it."""
    picked: list[tuple[Case, str]] = []
    counts: dict[str, int] = {}
    for case in load():
        small = sum(int(np.prod(s.shape)) for s in case.inputs) <= MOST_ELEMENTS
        dtype = runner.run_dtype(case)
        if case.random is None and small and counts.get(case.op, 0) < CASES_PER_OPERATOR and (
            dtype != "bfloat16"
        ):
            counts[case.op] = counts.get(case.op, 0) + 1
            picked.append((case, dtype))
    return sorted(picked, key=lambda p: (p[0].op, p[0].index))


def document() -> str:
    entries = []
    for case, dtype in chosen():
        runner.check_forward(mx, case, dtype)
        if case.grad:
            runner.check_gradient(mx, case)
        entries.append(json.dumps(entry(case, dtype), separators=(",", ":")))
    return '{"version":1,"cases":[\n' + ",\n".join(entries) + "\n]}\n"


def main() -> int:
    text = document()
    PATH.write_text(text)
    print(f"{PATH.name}: {text.count(chr(10)) - 2} cases, {len(text)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
