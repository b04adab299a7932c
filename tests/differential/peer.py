"""Runs operators for `python -m tests.differential`, in a process of its own.

usage: python peer.py {mxnet,weft}

Reads pickled requests from standard input and answers each on standard output. Arrays travel as
dtype, shape and bytes, since the NumPys of both sides cannot read each other's pickles. The process
that asks restarts one that has died.
"""

from __future__ import annotations

import importlib
import os
import pickle
import sys
from typing import Any

import numpy as np

_SPACES = (("_contrib_", "contrib"), ("_linalg_", "linalg"), ("linalg_", "linalg"),
           ("_random_", "random"), ("_image_", "image"))  # fmt: skip


def packed(arrays: list[np.ndarray]) -> list[tuple[str, tuple[int, ...], bytes]]:
    """Arrays as plain Python values."""
    return [(str(a.dtype), a.shape, np.ascontiguousarray(a).tobytes()) for a in arrays]


def unpacked(arrays: list[tuple[str, tuple[int, ...], bytes]]) -> list[np.ndarray]:
    """What `packed` made, as arrays."""
    return [np.frombuffer(data, dtype).reshape(shape) for dtype, shape, data in arrays]


def operator(mx: Any, name: str) -> Any:
    """The function of a registered operator; raises AttributeError where there is none."""
    for holder in (mx.nd.op, mx.nd._internal, mx.nd):
        if callable(getattr(holder, name, None)):
            return getattr(holder, name)
    for prefix, space in _SPACES:
        if name.startswith(prefix):
            found = getattr(getattr(mx.nd, space, None), name.replace(prefix, "", 1), None)
            if callable(found):
                return found
    raise AttributeError(f"there is no operator {name}")


def run(mx: Any, request: dict[str, Any]) -> dict[str, Any]:
    """Outputs, gradients of the inputs that `grad` lists, and inputs that the operator wrote."""
    inputs = [mx.nd.array(a, dtype=a.dtype) for a in unpacked(request["inputs"])]
    call = operator(mx, request["op"])
    attrs = dict(request["attrs"])
    into = request["into"]
    if into is not None:
        attrs["out"] = [inputs[i] for i in into] if isinstance(into, tuple) else inputs[into]
    given = inputs
    if request["names"]:
        attrs.update(zip(request["names"], inputs, strict=True))
        given = []
    for i in request["grad"]:
        inputs[i].attach_grad()
    mode = mx.autograd.train_mode if request["train"] else mx.autograd.predict_mode
    if request["grad"]:
        with mx.autograd.record(train_mode=request["train"]):
            result = call(*given, **attrs)
    else:
        with mode():
            result = call(*given, **attrs)
    outputs = list(result) if isinstance(result, (list, tuple)) else [result]
    answer: dict[str, Any] = {"outputs": packed([y.asnumpy() for y in outputs])}
    if request["grad"]:
        real = [y for y in outputs if np.dtype(y.dtype).kind == "f"]
        heads = [mx.nd.array(head(y.shape), dtype=y.dtype) for y in real]
        if real:
            mx.autograd.backward(real, heads, train_mode=request["train"])
        answer["gradients"] = packed([inputs[i].grad.asnumpy() for i in request["grad"]])
    answer["written"] = packed([inputs[i].asnumpy() for i in request["writes"]])
    return answer


def head(shape: tuple[int, ...]) -> np.ndarray:
    """Head gradients: multiples of 1/16, the same in both processes."""
    return np.random.RandomState(7).randint(-24, 25, shape) / 16.0


def main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever the library prints must not end up among the answers
    mx = importlib.import_module(sys.argv[1])
    while True:
        try:
            request = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        try:
            answer = run(mx, request)
        except Exception as error:
            lines = str(error).strip().splitlines()
            answer = {"error": f"{type(error).__name__}: {lines[-1] if lines else ''}"}
        pickle.dump(answer, answers, protocol=4)
        answers.flush()


if __name__ == "__main__":
    main()
