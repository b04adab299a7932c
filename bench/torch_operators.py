"""Operator workloads of PyTorch, in eager mode."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from inputs import integers, normal
from program import Program, repeated


def _tensor(seed: int, shape: tuple[int, ...], scale: float = 1.0) -> torch.Tensor:
    """Tensor in PyTorch's own memory with the values of `inputs.normal`."""
    return torch.from_numpy(normal(seed, shape, scale)).clone()


def _nothing() -> None:
    """PyTorch's CPU operators are done when they return."""


def small_add() -> Program:
    """Addition of two arrays of 4 elements, called from Python."""
    a, b = _tensor(1, (4,)), _tensor(2, (4,))

    def block(iterations: int) -> None:
        for _ in range(iterations):
            a + b

    return Program(lambda: [a + b], block)


def small_chain() -> Program:
    """Ten multiplications of 4 elements, their sum, and its gradient."""
    x = (1 + _tensor(1, (4,), 0.1)).requires_grad_()

    def step() -> torch.Tensor:
        x.grad = None
        y = x
        for _ in range(10):
            y = y * x
        total = y.sum()
        total.backward()
        return total

    return repeated(step, _nothing, lambda: [step(), x.grad])


def pointwise(operator: str, elements: int) -> Program:
    """An elementwise operator on one large vector."""
    x = _tensor(1, (elements,))
    if operator == "add":
        other = _tensor(2, (elements,))
        return repeated(lambda: x + other, _nothing)
    function = getattr(torch, operator)
    return repeated(lambda: function(x), _nothing)


def sum_all(elements: int) -> Program:
    """Sum of one large vector; its mean is not near zero, so that the check is well posed."""
    x = 1 + _tensor(1, (elements,))
    return repeated(x.sum, _nothing)


def transpose(side: int) -> Program:
    """Transpose of a square matrix, as an array of its own."""
    x = _tensor(1, (side, side))
    return repeated(lambda: x.t().contiguous(), _nothing)


def transpose_add(side: int) -> Program:
    """Transpose of a square matrix plus another one."""
    x, y = _tensor(1, (side, side)), _tensor(2, (side, side))
    return repeated(lambda: x.t() + y, _nothing)


def concat(side: int) -> Program:
    """Two halves of a square matrix, side by side."""
    a, b = _tensor(1, (side, side // 2)), _tensor(2, (side, side // 2))
    return repeated(lambda: torch.cat((a, b), dim=1), _nothing)


def take(rows: int, columns: int) -> Program:
    """As many random rows of a matrix as it has."""
    table = _tensor(1, (rows, columns))
    index = torch.from_numpy(integers(2, (rows,), rows)).clone()
    return repeated(lambda: torch.index_select(table, 0, index), _nothing)


def softmax(rows: int, columns: int) -> Program:
    """Softmax of every row of a matrix."""
    x = _tensor(1, (rows, columns))
    return repeated(lambda: torch.softmax(x, dim=-1), _nothing)


def gelu(elements: int, mx_form: str, torch_form: str) -> Program:
    """The exact Gaussian error linear unit, as an operator or written out in operators."""
    del mx_form
    x = _tensor(1, (elements,))
    if torch_form == "builtin":
        return repeated(lambda: F.gelu(x), _nothing)
    factor = 1 / math.sqrt(2)
    return repeated(lambda: 0.5 * x * (1 + torch.erf(x * factor)), _nothing)


def matmul(side: int) -> Program:
    """Product of two square matrices."""
    a, b = _tensor(1, (side, side)), _tensor(2, (side, side))
    return repeated(lambda: a @ b, _nothing)


def batch_dot(batch: int, rows: int, inner: int, columns: int) -> Program:
    """Products of many small matrices."""
    a, b = _tensor(1, (batch, rows, inner)), _tensor(2, (batch, inner, columns))
    return repeated(lambda: torch.bmm(a, b), _nothing)


def convolution(
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
    x = _tensor(1, (batch, inputs, size, size))
    scale = 1 / math.sqrt(inputs * kernel**2)
    w = _tensor(2, (outputs, inputs, kernel, kernel), scale)
    if not backward:
        return repeated(lambda: F.conv2d(x, w, None, stride, kernel // 2), _nothing)
    head = _tensor(3, (batch, outputs, out_size, out_size))
    x.requires_grad_()
    w.requires_grad_()

    def step() -> torch.Tensor:
        x.grad = w.grad = None
        out = F.conv2d(x, w, None, stride, kernel // 2)
        out.backward(head)
        return out

    return repeated(step, _nothing, lambda: [step(), x.grad, w.grad])


def peak_product(dtype: str) -> Callable[[], None]:
    """A product of 4096 x 4096 matrices, for the machine's peak."""
    a, b = (_tensor(seed, (4096, 4096)).to(getattr(torch, dtype)) for seed in (1, 2))

    def run() -> None:
        a @ b

    return run


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
