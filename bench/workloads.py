"""What is measured: the table of workloads, with the work each one cannot avoid.

Standard library only, since the command that drives the workers reads it as well.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

FLOAT = 4  # bytes of a float32
M = 1 << 20

MLP_UNITS = (64, 128, 64, 10)
MLP_BATCH = 32
LENET_BATCH = 64
RESNET_BATCH = 16
RESNET_LAYERS = (3, 4, 6, 3)
RESNET_CHANNELS = (64, 256, 512, 1024, 2048)
LSTM = {"layers": 2, "hidden": 512, "steps": 35, "batch": 32, "vocabulary": 10_000}


@dataclass(frozen=True)
class Workload:
    """One row of the table.

    Attributes
    ----------
    name : str
        Name of the row, ``group/name``.
    program : str
        Which program of each framework runs it.
    params : dict
        Keyword arguments of that program.
    flops : float
        Floating-point operations of one iteration (a multiply-add counts as two).
    bytes : float
        Bytes that one iteration must at least move between memory and the processor.
    tolerance : float
        How far the results of two frameworks may differ, relative to the mean magnitude.
    hybrid : bool
        Whether it has a hybridized variant.
    note : str
        What differs between the frameworks' programs, for the report.
    """

    name: str
    program: str
    params: dict[str, Any] = field(default_factory=dict)
    flops: float = 0.0
    bytes: float = 0.0
    tolerance: float = 1e-4
    hybrid: bool = False
    note: str = ""


@dataclass(frozen=True)
class Conv:
    """A square convolution without bias on square images; sizes in elements."""

    inputs: int
    outputs: int
    kernel: int
    stride: int
    size: int

    @property
    def out_size(self) -> int:
        """Height and width of the output, with padding ``kernel // 2``."""
        return (self.size + 2 * (self.kernel // 2) - self.kernel) // self.stride + 1

    @property
    def weights(self) -> int:
        """Number of weights."""
        return self.inputs * self.outputs * self.kernel**2

    def flops(self, batch: int) -> float:
        """Operations of the forward pass."""
        return 2.0 * batch * self.out_size**2 * self.weights

    def bytes(self, batch: int) -> float:
        """Bytes of input, weights and output."""
        pixels = self.inputs * self.size**2 + self.outputs * self.out_size**2
        return float(FLOAT * (batch * pixels + self.weights))


def resnet50_convolutions() -> Iterator[Conv]:
    """Every convolution of ResNet-50 v1 on 224 x 224 images, in order of execution."""
    yield Conv(3, 64, 7, 2, 224)
    size, inputs = 56, RESNET_CHANNELS[0]
    for stage, (blocks, outputs) in enumerate(zip(RESNET_LAYERS, RESNET_CHANNELS[1:], strict=True)):
        for block in range(blocks):
            stride = 2 if stage > 0 and block == 0 else 1
            narrow = outputs // 4
            yield Conv(inputs, narrow, 1, stride, size)
            if block == 0:
                yield Conv(inputs, outputs, 1, stride, size)
            size //= stride
            yield Conv(narrow, narrow, 3, 1, size)
            yield Conv(narrow, outputs, 1, 1, size)
            inputs = outputs


def _mlp() -> Workload:
    weights = sum(a * b for a, b in itertools.pairwise(MLP_UNITS))
    return Workload(
        "small/perceptron_step",
        "perceptron",
        flops=6.0 * MLP_BATCH * weights,
        bytes=4.0 * FLOAT * weights,
        tolerance=1e-4,
        note="64-128-64-10, batch 32, SGD",
    )


def _lenet() -> Workload:
    convolution = 2 * (24 * 24 * 20 * 25 + 8 * 8 * 50 * 20 * 25)
    dense = 2 * (800 * 500 + 500 * 10)
    weights = 20 * 25 + 50 * 20 * 25 + 800 * 500 + 500 * 10
    return Workload(
        "model/lenet_step",
        "lenet",
        flops=3.0 * LENET_BATCH * (convolution + dense),
        bytes=6.0 * FLOAT * weights,
        tolerance=1e-3,
        hybrid=True,
        note="batch 64, 28 x 28, SGD with momentum",
    )


def _resnet() -> Workload:
    convolutions = list(resnet50_convolutions())
    weights = sum(c.weights for c in convolutions) + RESNET_CHANNELS[-1] * 1000
    forward = sum(c.flops(RESNET_BATCH) for c in convolutions)
    forward += 2.0 * RESNET_BATCH * RESNET_CHANNELS[-1] * 1000
    return Workload(
        "model/resnet50_step",
        "resnet50",
        flops=3.0 * forward,
        bytes=6.0 * FLOAT * weights,
        tolerance=1e-2,
        hybrid=True,
        note="v1, batch 16, 224 x 224, SGD with momentum",
    )


def _lstm() -> Workload:
    hidden, layers, vocabulary = LSTM["hidden"], LSTM["layers"], LSTM["vocabulary"]
    tokens = LSTM["steps"] * LSTM["batch"]
    cell = 4 * hidden * 2 * hidden
    weights = layers * cell + 2 * vocabulary * hidden
    return Workload(
        "model/lstm_lm_step",
        "lstm_lm",
        flops=6.0 * tokens * (layers * cell + hidden * vocabulary),
        bytes=4.0 * FLOAT * weights,
        tolerance=1e-3,
        note="2 x 512, T 35, batch 32, vocabulary 10,000, SGD, gradient norm clipped to 0.25",
    )


def _small() -> Iterator[Workload]:
    yield Workload("small/add", "small_add", flops=4, bytes=3 * 4 * FLOAT)
    yield Workload(
        "small/chain_backward",
        "small_chain",
        flops=4 * 31,
        bytes=2 * 4 * FLOAT,
        note="ten multiplications, sum, backward",
    )
    yield _mlp()


def _large() -> Iterator[Workload]:
    n = 16 * M
    passes = {"exp": 2, "tanh": 2, "erf": 2, "add": 3}
    for name, count in passes.items():
        yield Workload(
            f"large/{name}",
            "pointwise",
            {"operator": name, "elements": n},
            flops=n,
            bytes=float(count * n * FLOAT),
            tolerance=1e-5,
        )
    yield Workload("large/sum", "sum_all", {"elements": n}, flops=n, bytes=float(n * FLOAT))
    side = math.isqrt(n)
    moved = 2.0 * n * FLOAT
    yield Workload(
        "large/transpose",
        "transpose",
        {"side": side},
        bytes=moved,
        tolerance=0.0,
        note="torch: .t().contiguous(); weft: transpose(x).copy()",
    )
    yield Workload(
        "large/transpose_add",
        "transpose_add",
        {"side": side},
        flops=n,
        bytes=3.0 * n * FLOAT,
        tolerance=0.0,
        note="a transpose that the next operator reads: a view in weft and torch",
    )
    yield Workload("large/concat", "concat", {"side": side}, bytes=moved, tolerance=0.0)
    yield Workload(
        "large/take",
        "take",
        {"rows": 16 * 1024, "columns": 1024},
        bytes=moved,
        tolerance=0.0,
        note="16,384 random rows of 1,024",
    )
    yield Workload(
        "large/softmax",
        "softmax",
        {"rows": 16 * 1024, "columns": 1024},
        flops=4.0 * n,
        bytes=moved,
    )
    forms = {
        "gelu": ("written", "builtin", "torch: written out in operators; MXNet, weft: LeakyReLU"),
        "gelu_builtin": ("builtin", "builtin", "each framework's own operator"),
        "gelu_written": ("written", "written", "written out in operators everywhere"),
    }
    for name, (torch_form, mx_form, note) in forms.items():
        yield Workload(
            f"large/{name}",
            "gelu",
            {"elements": n, "torch_form": torch_form, "mx_form": mx_form},
            flops=4.0 * n,
            bytes=moved,
            note=note,
        )


def _products() -> Iterator[Workload]:
    side = 1024
    yield Workload(
        "linalg/matmul_1024",
        "matmul",
        {"side": side},
        flops=2.0 * side**3,
        bytes=3.0 * side * side * FLOAT,
    )
    for batch, rows, inner, columns in ((32, 512, 512, 512), (192, 128, 64, 128)):
        elements = rows * inner + inner * columns + rows * columns
        yield Workload(
            f"linalg/batch_dot_{batch}x{rows}x{inner}x{columns}",
            "batch_dot",
            {"batch": batch, "rows": rows, "inner": inner, "columns": columns},
            flops=2.0 * batch * rows * inner * columns,
            bytes=float(FLOAT * batch * elements),
        )


def _convolutions() -> Iterator[Workload]:
    shapes = (
        Conv(3, 64, 7, 2, 224),
        Conv(64, 256, 1, 1, 56),
        Conv(64, 64, 3, 1, 56),
        Conv(128, 128, 3, 1, 28),
        Conv(512, 2048, 1, 1, 7),
        Conv(512, 512, 3, 1, 7),
    )
    for conv in shapes:
        name = f"conv/{conv.kernel}x{conv.kernel}_{conv.inputs}to{conv.outputs}_at{conv.size}"
        for backward in (False, True):
            passes = 3 if backward else 1
            yield Workload(
                f"{name}/{'train' if backward else 'forward'}",
                "convolution",
                {
                    "batch": RESNET_BATCH,
                    "inputs": conv.inputs,
                    "outputs": conv.outputs,
                    "kernel": conv.kernel,
                    "stride": conv.stride,
                    "size": conv.size,
                    "out_size": conv.out_size,
                    "backward": backward,
                },
                flops=passes * conv.flops(RESNET_BATCH),
                bytes=passes * conv.bytes(RESNET_BATCH),
                tolerance=1e-3,
                note="forward, gradients of data and weight" if backward else "",
            )


def all_workloads() -> list[Workload]:
    """Every workload, in the order of the table."""
    models = [_lenet(), _lstm(), _resnet()]
    return [*_small(), *models, *_large(), *_products(), *_convolutions()]
