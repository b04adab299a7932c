"""Operator workloads of the frameworks with MXNet's interface; `mx` is the module."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from inputs import integers, normal
from program import Program, repeated


def small_add(mx: Any) -> Program:
    """Addition of two arrays of 4 elements, called from Python."""
    a, b = mx.nd.array(normal(1, (4,))), mx.nd.array(normal(2, (4,)))

    def block(iterations: int) -> None:
        for _ in range(iterations):
            a + b
        mx.nd.waitall()

    return Program(lambda: [a + b], block)


def small_chain(mx: Any) -> Program:
    """Ten multiplications of 4 elements, their sum, and its gradient."""
    x = mx.nd.array(1 + normal(1, (4,), 0.1))
    x.attach_grad()

    def step() -> Any:
        with mx.autograd.record():
            y = x
            for _ in range(10):
                y = y * x
            total = y.sum()
        total.backward()
        return total

    return repeated(step, mx.nd.waitall, lambda: [step(), x.grad])


def pointwise(mx: Any, operator: str, elements: int) -> Program:
    """An elementwise operator on one large vector."""
    x = mx.nd.array(normal(1, (elements,)))
    if operator == "add":
        other = mx.nd.array(normal(2, (elements,)))
        return repeated(lambda: x + other, mx.nd.waitall)
    function = getattr(mx.nd, operator)
    return repeated(lambda: function(x), mx.nd.waitall)


def sum_all(mx: Any, elements: int) -> Program:
    """Sum of one large vector; its mean is not near zero, so that the check is well posed."""
    x = mx.nd.array(1 + normal(1, (elements,)))
    return repeated(lambda: mx.nd.sum(x), mx.nd.waitall)


def transpose(mx: Any, side: int) -> Program:
    """Transpose of a square matrix, as an array of its own."""
    x = mx.nd.array(normal(1, (side, side)))
    if mx.__name__ == "weft":
        # Its transpose is a view; the copy makes it contiguous, as MXNet's operator does.
        return repeated(lambda: mx.nd.transpose(x).copy(), mx.nd.waitall)
    return repeated(lambda: mx.nd.transpose(x), mx.nd.waitall)


def transpose_add(mx: Any, side: int) -> Program:
    """Transpose of a square matrix plus another one."""
    x, y = mx.nd.array(normal(1, (side, side))), mx.nd.array(normal(2, (side, side)))
    return repeated(lambda: mx.nd.transpose(x) + y, mx.nd.waitall)


def concat(mx: Any, side: int) -> Program:
    """Two halves of a square matrix, side by side."""
    a = mx.nd.array(normal(1, (side, side // 2)))
    b = mx.nd.array(normal(2, (side, side // 2)))
    return repeated(lambda: mx.nd.concat(a, b, dim=1), mx.nd.waitall)


def take(mx: Any, rows: int, columns: int) -> Program:
    """As many random rows of a matrix as it has."""
    table = mx.nd.array(normal(1, (rows, columns)))
    index = mx.nd.array(integers(2, (rows,), rows), dtype="int32")
    return repeated(lambda: mx.nd.take(table, index), mx.nd.waitall)


def softmax(mx: Any, rows: int, columns: int) -> Program:
    """Softmax of every row of a matrix."""
    x = mx.nd.array(normal(1, (rows, columns)))
    return repeated(lambda: mx.nd.softmax(x, axis=-1), mx.nd.waitall)


def gelu(mx: Any, elements: int, mx_form: str, torch_form: str) -> Program:
    """The exact Gaussian error linear unit, as an operator or written out in operators."""
    del torch_form
    x = mx.nd.array(normal(1, (elements,)))
    if mx_form == "builtin":
        return repeated(lambda: mx.nd.LeakyReLU(x, act_type="gelu"), mx.nd.waitall)
    factor = 1 / math.sqrt(2)
    return repeated(lambda: 0.5 * x * (1 + mx.nd.erf(x * factor)), mx.nd.waitall)


def matmul(mx: Any, side: int) -> Program:
    """Product of two square matrices."""
    a, b = mx.nd.array(normal(1, (side, side))), mx.nd.array(normal(2, (side, side)))
    return repeated(lambda: mx.nd.dot(a, b), mx.nd.waitall)


def batch_dot(mx: Any, batch: int, rows: int, inner: int, columns: int) -> Program:
    """Products of many small matrices."""
    a = mx.nd.array(normal(1, (batch, rows, inner)))
    b = mx.nd.array(normal(2, (batch, inner, columns)))
    return repeated(lambda: mx.nd.batch_dot(a, b), mx.nd.waitall)


def convolution(
    mx: Any,
    batch: int,
    inputs: int,
    outputs: int,
    kernel: int,
    stride: int,
    size: int,
    out_size: int,
    backward: bool,
) -> Program:
    """A convolution without bias, forward or with the gradients of data and weight."""
    x = mx.nd.array(normal(1, (batch, inputs, size, size)))
    scale = 1 / math.sqrt(inputs * kernel**2)
    w = mx.nd.array(normal(2, (outputs, inputs, kernel, kernel), scale))
    options = {
        "num_filter": outputs,
        "kernel": (kernel, kernel),
        "stride": (stride, stride),
        "pad": (kernel // 2, kernel // 2),
        "no_bias": True,
    }
    if not backward:
        return repeated(lambda: mx.nd.Convolution(x, w, **options), mx.nd.waitall)
    head = mx.nd.array(normal(3, (batch, outputs, out_size, out_size)))
    x.attach_grad()
    w.attach_grad()

    def step() -> Any:
        with mx.autograd.record():
            out = mx.nd.Convolution(x, w, **options)
        out.backward(head)
        return out

    return repeated(step, mx.nd.waitall, lambda: [step(), x.grad, w.grad])


def peak_product(mx: Any, dtype: str) -> Callable[[], None]:
    """A product of 4096 x 4096 matrices, for the machine's peak."""
    a, b = (mx.nd.array(normal(seed, (4096, 4096))).astype(dtype) for seed in (1, 2))
    return lambda: mx.nd.dot(a, b).wait_to_read()


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program
    for program in (
        small_add,
        small_chain,
        pointwise,
        sum_all,
        transpose,
        transpose_add,
        concat,
        take,
        softmax,
        gelu,
        matmul,
        batch_dot,
        convolution,
    )
}
