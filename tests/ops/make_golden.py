"""Write ``golden.json``: small cases of every operator, for the bindings of other languages.

Run it from the repository root::

    python -m tests.ops.make_golden

Every result comes from weft and is checked against the reference of its row first. The file is
sorted and deterministic: the same build writes the same bytes. Layout::

    {"version": 1, "cases": [{"op", "attrs", "train", "seed"?, "inputs", "outputs", "gradients"?}]}

Arrays are ``{"dtype", "shape", "data"}`` with flat data in C order; NaN and infinities are the
strings "nan", "inf" and "-inf". ``gradients`` holds one array per differentiable input (null for
others) for a head gradient of ones on each real output. ``mutated`` holds what inputs became.
Random operators draw after the engine was seeded with ``seed``. Attributes are numbers,
booleans, strings, null or lists.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

import weft as mx
from tests.ops import runner
from tests.ops.table import FLOATS, Case, Input, load

PATH = Path(__file__).with_name("golden.json")
MOST_ELEMENTS = 80  # of the inputs of a case, where an operator has such a row
CASES_PER_OPERATOR = 3
SEED = 20


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
    if case.random:
        mx.random.seed(SEED)
    outputs = runner.invoke(mx, case, inputs)
    result: dict[str, Any] = {
        "op": case.op, "attrs": {k: attribute(v) for k, v in sorted(case.attrs.items())},
        "train": case.train,
        **({"seed": SEED} if case.random else {}),
        "inputs": [array(a, case.input_dtype(i, dtype)) for i, a in enumerate(drawn)],
        "outputs": [array(runner.to_numpy(y), runner.dtype_name(y)) for y in outputs],
    }
    if case.mutates:
        result["mutated"] = {str(i): array(runner.to_numpy(inputs[i]), case.input_dtype(i, dtype))
                             for i in case.mutates}
    if case.grad:
        result["gradients"] = gradients(case, dtype, runner.arrays_of(mx, case, dtype)[1])
    return result


def elements(case: Case) -> int:
    """How many numbers the inputs of a case have."""
    return sum(int(np.prod(s.shape)) for s in case.inputs)


def shrunk(case: Case) -> Case:
    """A random case, whose samples are large for the sake of statistics, with small ones."""

    def less(shape: Any) -> Any:
        return tuple(min(n, 4) for n in shape) if isinstance(shape, tuple) else min(shape, 4)

    def first(spec: Input) -> Input:
        shape = less(spec.shape)
        part = tuple(slice(n) for n in shape)
        values = None if spec.values is None else np.reshape(spec.values, spec.shape)[part]
        return replace(spec, shape=shape, values=values)

    attrs = {k: less(v) if k == "shape" else v for k, v in case.attrs.items()}
    return replace(case, attrs=attrs, inputs=tuple(map(first, case.inputs)))


def chosen() -> list[tuple[Case, str]]:
    """The first few small cases of every operator, or the smallest, in float32 where it can be."""
    cases: dict[str, list[tuple[Case, str]]] = {}
    for case in load():
        dtype = runner.run_dtype(case)
        if dtype != "bfloat16":
            cases.setdefault(case.op, []).append((shrunk(case) if case.random else case, dtype))
    picked: list[tuple[Case, str]] = []
    for of_one in cases.values():
        small = [pair for pair in of_one if elements(pair[0]) <= MOST_ELEMENTS]
        picked += small[:CASES_PER_OPERATOR] or [min(of_one, key=lambda pair: elements(pair[0]))]
    return sorted(picked, key=lambda p: (p[0].op, p[0].index))


def document() -> str:
    entries = []
    for case, dtype in chosen():
        if not case.random:
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
