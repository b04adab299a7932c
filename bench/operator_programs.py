"""Rows of `operator_table` as programs of one framework."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable
from typing import Any

import numpy as np
from inputs import integers, normal
from operator_table import SIZES, Row
from program import Program, repeated


def values(kind: str, seed: int, shape: tuple[int, ...], sizes: dict[str, int]) -> np.ndarray:
    """An input of a row, by its kind; integers are int64."""
    if kind.startswith("<"):
        high = kind[1:]
        return integers(seed, shape, sizes.get(high) or int(high)).astype(np.int64)
    if kind in ("zero", "one"):
        return np.full(shape, float(kind == "one"), np.float32)
    x = normal(seed, shape)
    squeezed = 1 / (1 + np.exp(-x))
    if kind == "bool":
        return (x > 0).astype(np.float32)
    if kind in ("spd", "tril"):
        lower = np.tril(x / math.sqrt(shape[-1])) * 0.5 + np.eye(shape[-1], dtype=np.float32)
        return (lower if kind == "tril" else lower @ lower.T).astype(np.float32)
    lowest, highest = {"positive": (0.5, 2.0), "unit": (-0.9, 0.9), "above1": (1.1, 3.0)}.get(
        kind, (0, 0)
    )
    return (lowest + (highest - lowest) * squeezed).astype(np.float32) if highest else x


def operands(row: Row, size: str) -> tuple[dict[str, np.ndarray], dict[str, int]]:
    """The arrays and the plain numbers that a row's expressions name."""
    sizes = SIZES[size]
    arrays: dict[str, np.ndarray] = {}
    numbers: dict[str, int] = {}
    for word in row.inputs.split():
        if "=" in word:
            name, axis = word.split("=")
            numbers[name] = sizes[axis]
            continue
        name, axes, kind = (word.split(":") + [""])[:3]
        shape = tuple(sizes.get(axis) or int(axis) for axis in axes.split(","))
        arrays[name] = values(kind, len(arrays) + 1, shape, sizes)
    return arrays, numbers


class Held:
    """Objects that a program makes once: recurrent weights, optimizers, running statistics."""

    def __init__(self) -> None:
        self._objects: dict[str, Any] = {}

    def __call__(self, name: str, make: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if name not in self._objects:
            self._objects[name] = make(*args, **kwargs)
        return self._objects[name]


def compiled(text: str, namespace: dict[str, Any]) -> Callable[[], Any]:
    """The expression as a function without arguments."""
    return eval(f"lambda: {text}", namespace)


def one(result: Any) -> Any:
    """The first output."""
    return result[0] if isinstance(result, (list, tuple)) else result


def mx_program(mx: Any, row: Row, size: str, backward: bool) -> Program:
    """A row in a framework with MXNet's interface."""
    arrays, numbers = operands(row, size)
    placed = {
        name: mx.nd.array(a, dtype="int32" if a.dtype == np.int64 else "float32")
        for name, a in arrays.items()
    }

    def rnn_weights(mode: str, units: int) -> Any:
        gates = {"lstm": 4, "gru": 3}.get(mode, 1)
        weights = mx.nd.array(normal(9, (gates * 2 * units * (units + 1),), 1 / math.sqrt(units)))
        if backward:
            weights.attach_grad()
        return weights

    call = compiled(row.mx, {"nd": mx.nd, "held": Held(), "rnn_weights": rnn_weights,
                             **numbers, **placed})  # fmt: skip
    if not backward:
        return repeated(call, mx.nd.waitall, lambda: [one(call())])
    real = [placed[name] for name, a in arrays.items() if a.dtype == np.float32]
    for x in real:
        x.attach_grad()
    head = mx.nd.array(normal(99, one(call()).shape)).astype(one(call()).dtype)

    def step() -> Any:
        with mx.autograd.record():
            out = one(call())
        out.backward(head)
        return out

    return repeated(step, mx.nd.waitall, lambda: [step(), *(x.grad for x in real)])


def torch_program(row: Row, size: str, backward: bool) -> Program:
    """A row in PyTorch."""
    torch = importlib.import_module("torch")
    arrays, numbers = operands(row, size)
    placed = {name: torch.from_numpy(a).clone() for name, a in arrays.items()}

    def optimizers(kind: Any, weights: Any, gradients: Any, **options: float) -> Any:
        for weight, gradient in zip(weights, gradients, strict=True):
            weight.grad = gradient
        return kind(weights, **options)

    def optimizer(kind: Any, weight: Any, gradient: Any, **options: float) -> Any:
        return optimizers(kind, [weight], [gradient], **options)

    call = compiled(row.torch, {"torch": torch, "F": torch.nn.functional, "held": Held(),
                                "optimizer": optimizer,
                                "optimizers": optimizers, **numbers, **placed})  # fmt: skip
    if not backward:
        torch.set_grad_enabled(False)
        return repeated(call, lambda: None, lambda: [one(call())])
    torch.set_grad_enabled(True)
    real = [x for x in placed.values() if x.is_floating_point()]
    for x in real:
        x.requires_grad_()
    head = one(call())
    head = torch.from_numpy(normal(99, tuple(head.shape))).to(head.dtype)

    def step() -> Any:
        for x in real:
            x.grad = None
        out = one(call())
        out.backward(head)
        return out

    def first() -> list[Any]:
        out = step()
        return [out, *(torch.zeros_like(x) if x.grad is None else x.grad for x in real)]

    return repeated(step, lambda: None, first)
