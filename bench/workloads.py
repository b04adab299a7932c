"""What is measured: the table of workloads, with the work each one cannot avoid.

Standard library only, since the command that drives the workers reads it as well.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

from graph_workloads import graph_workloads
from sizes import (
    CLASSES,
    LENET_BATCH,
    MLP_BATCH,
    MLP_UNITS,
    RESNET_BATCH,
    RESNET_CHANNELS,
    lenet_flops,
    lenet_weights,
    lstm_flops,
    lstm_weights,
    resnet50_convolutions,
)
from workload import EAGER, FLOAT, Conv, M, Workload


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
    return Workload(
        "model/lenet_step",
        "lenet",
        flops=3.0 * lenet_flops(LENET_BATCH),
        bytes=6.0 * FLOAT * lenet_weights(),
        tolerance=1e-3,
        columns=(*EAGER, "mxnet-hybrid"),
        note="batch 64, 28 x 28, SGD with momentum",
    )


def _resnet() -> Workload:
    convolutions = list(resnet50_convolutions())
    weights = sum(c.weights for c in convolutions) + RESNET_CHANNELS[-1] * CLASSES
    forward = sum(c.flops(RESNET_BATCH) for c in convolutions)
    forward += 2.0 * RESNET_BATCH * RESNET_CHANNELS[-1] * CLASSES
    return Workload(
        "model/resnet50_step",
        "resnet50",
        flops=3.0 * forward,
        bytes=6.0 * FLOAT * weights,
        tolerance=1e-2,
        columns=(*EAGER, "mxnet-hybrid"),
        note="v1, batch 16, 224 x 224, SGD with momentum",
    )


def _lstm() -> Workload:
    return Workload(
        "model/lstm_lm_step",
        "lstm_lm",
        flops=3.0 * lstm_flops(),
        bytes=4.0 * FLOAT * lstm_weights(),
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
    eager = [*_small(), *models, *_large(), *_products(), *_convolutions()]
    return [*eager, *graph_workloads()]
