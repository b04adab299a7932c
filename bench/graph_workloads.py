"""Rows of compiled graphs: inference, training steps, written-out operators, compilation."""

from __future__ import annotations

from collections.abc import Iterator

from sizes import (
    BERT_BASE,
    BERT_BATCH,
    BERT_SMALL,
    CLASSES,
    LENET_BATCH,
    RESNET_BATCH,
    RESNET_CHANNELS,
    bert_flops,
    bert_weights,
    densenet121_convolutions,
    lenet_flops,
    lenet_weights,
    lstm_flops,
    lstm_weights,
    mobilenet_v2_convolutions,
    resnet50_convolutions,
)
from workload import EAGER, FLOAT, INFERENCE, SIZES, TRAINING, Conv, Goal, M, Workload

# bfloat16 has 8 bits: a network's result is right to a few hundredths.
TOLERANCES = {"float32": 2e-3, "bfloat16": 0.1}
TRAINING_GOALS = (Goal(0.85),)
# What is written out in operators should run as if a compiler had made one operator of it.
WRITTEN_GOALS = (Goal(1.0, "torch-compile"), Goal(0.2, "torch"))


def _short(dtype: str) -> str:
    return {"float32": "fp32", "bfloat16": "bf16"}[dtype]


def _columns(dtype: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Without those that have no bfloat16 on CPUs."""
    without = ("mxnet-hybrid", "onnxruntime") if dtype == "bfloat16" else ()
    return tuple(name for name in columns if name not in without)


def _network(convolutions: Iterator[Conv], dense: int) -> tuple[float, int]:
    """Operations for one image, and number of weights, of convolutions and a dense layer."""
    chosen = list(convolutions)
    flops = sum(c.flops(1) for c in chosen) + 2.0 * dense
    return flops, sum(c.weights for c in chosen) + dense


def _inference(model: str, batch: int, dtype: str) -> Workload:
    """A forward pass; the weights have to be read once."""
    if model == "bert_base":
        flops, weights = bert_flops(BERT_BASE, 1), bert_weights(BERT_BASE)
    else:
        flops, weights = {
            "resnet50_v1": lambda: _network(resnet50_convolutions(), RESNET_CHANNELS[-1] * CLASSES),
            "mobilenet_v2": lambda: _network(mobilenet_v2_convolutions(), 0),
            "densenet121": lambda: _network(densenet121_convolutions(), 1024 * CLASSES),
        }[model]()
    return Workload(
        f"infer/{model}_{_short(dtype)}_b{batch}",
        "inference",
        {"model": model, "batch": batch, "dtype": dtype},
        flops=flops * batch,
        bytes=float(SIZES[dtype] * weights),
        tolerance=TOLERANCES[dtype],
        columns=_columns(dtype, INFERENCE),
        goals=(Goal(1.0),),
        dtype=dtype,
    )


def _inferences() -> Iterator[Workload]:
    for dtype in ("float32", "bfloat16"):
        for model, batches in (("resnet50_v1", (1, 16)), ("bert_base", (1, 8))):
            for batch in batches:
                yield _inference(model, batch, dtype)
    yield _inference("mobilenet_v2", 1, "float32")
    yield _inference("densenet121", 1, "float32")


def _steps() -> Iterator[Workload]:
    """Training steps: a backward pass costs twice the forward pass; SGD reads and writes."""
    flops, weights = _network(resnet50_convolutions(), RESNET_CHANNELS[-1] * CLASSES)
    for dtype in ("float32", "bfloat16"):
        yield Workload(
            f"train/resnet50_{_short(dtype)}_b{RESNET_BATCH}",
            "resnet50",
            {"dtype": dtype} if dtype != "float32" else {},
            flops=3 * flops * RESNET_BATCH,
            bytes=6.0 * FLOAT * weights,
            tolerance=1e-2 if dtype == "float32" else 5e-2,
            columns=_columns(dtype, TRAINING),
            dtype=dtype,
            goals=TRAINING_GOALS,
            memory_goal=0.7,
            note="SGD with momentum; bfloat16: PyTorch with automatic mixed precision",
        )
    yield Workload(
        f"train/lenet_b{LENET_BATCH}",
        "lenet",
        flops=3 * lenet_flops(LENET_BATCH),
        bytes=6.0 * FLOAT * lenet_weights(),
        tolerance=1e-3,
        columns=TRAINING,
        goals=TRAINING_GOALS,
        note="28 x 28, SGD with momentum",
    )
    weights = bert_weights(BERT_SMALL) + BERT_SMALL["vocabulary"] * BERT_SMALL["width"]
    yield Workload(
        f"train/bert_small_b{BERT_BATCH}",
        "bert_step",
        flops=3 * bert_flops(BERT_SMALL, BERT_BATCH),
        bytes=6.0 * FLOAT * weights,
        tolerance=2e-3,
        columns=TRAINING,
        goals=TRAINING_GOALS,
        note="4 layers, width 256, 128 tokens, dense gradients, SGD with momentum",
    )
    yield Workload(
        "train/lstm_lm",
        "lstm_lm",
        flops=3 * lstm_flops(),
        bytes=4.0 * FLOAT * lstm_weights(),
        tolerance=1e-3,
        columns=TRAINING,
        goals=TRAINING_GOALS,
        note="2 x 512, T 35, batch 32, vocabulary 10,000, SGD, gradient norm clipped to 0.25",
    )


def _written() -> Iterator[Workload]:
    """Operators written out in simpler ones, which a compiler can make one pass of."""
    for operator, flops in (("gelu", 4.0), ("layer_norm", 8.0), ("softmax", 4.0)):
        yield Workload(
            f"written/{operator}",
            "written",
            {"operator": operator},
            flops=flops * 16 * M,
            bytes=2.0 * FLOAT * 16 * M,
            columns=TRAINING,
            goals=WRITTEN_GOALS,
        )
    pairs, tokens, width = 4 * 12, 512, 64
    yield Workload(
        "written/attention",
        "written",
        {"operator": "attention"},
        flops=4.0 * pairs * tokens**2 * width,
        bytes=float(FLOAT * (4 * pairs * tokens * width + tokens**2)),
        tolerance=1e-3,
        columns=TRAINING,
        goals=WRITTEN_GOALS,
        note="4 x 12 heads of 64, 512 tokens, an added mask",
    )


def _costs() -> Iterator[Workload]:
    """What does not depend on the sizes of arrays."""
    nodes = 1000
    yield Workload(
        f"plan/chain_{nodes}",
        "chain",
        {"nodes": nodes},
        flops=2.0 * 4**3 * nodes,
        bytes=FLOAT * 48.0,
        columns=TRAINING,
        goals=(Goal(seconds=0.3e-6 * nodes),),
        tolerance=1e-3,
        note="products of 4 x 4 matrices, one after the other: a thousandth is a node's cost",
    )
    size = 10
    yield Workload(
        f"plan/dense_{size}",
        "dense",
        {"size": size},
        flops=2.0 * size**3,
        bytes=FLOAT * (3.0 * size**2 + size),
        columns=("weft-hybrid", *EAGER, "torch-compile", "mxnet-hybrid"),
        goals=(Goal(1.0), Goal(1.0, of="weft")),
        note="a call of a dense layer from Python: what calling costs; also without hybridize()",
    )


def _compilations() -> Iterator[Workload]:
    """First calls: conversion or compilation, and one forward pass."""
    for model in ("resnet50_v1", "bert_base"):
        for kind in ("cold", "warm"):
            yield Workload(
                f"compile/{model}_{kind}",
                "inference",
                {"model": model, "batch": 1},
                tolerance=TOLERANCES["float32"],
                columns=tuple(name for name in INFERENCE if name != "torch"),
                goals=(Goal(0.1, "torch-compile"), Goal(seconds=1.0)),
                first_call=kind,
                note="float32, batch 1; warm: with the caches on disk of a process before",
            )


def graph_workloads() -> list[Workload]:
    """Every row of this kind, in the order of the table."""
    return [*_inferences(), *_steps(), *_written(), *_costs(), *_compilations()]
