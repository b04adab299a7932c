"""Rows of compiled graphs: inference, training steps, written-out operators, compilation."""

from __future__ import annotations

from collections.abc import Iterator

from sizes import (
    BERT_BASE,
    CLASSES,
    RESNET_CHANNELS,
    bert_flops,
    bert_weights,
    densenet121_convolutions,
    mobilenet_v2_convolutions,
    resnet50_convolutions,
)
from workload import INFERENCE, SIZES, Conv, Workload

# bfloat16 has 8 bits: a network's result is right to a few hundredths.
TOLERANCES = {"float32": 2e-3, "bfloat16": 0.1}


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
        dtype=dtype,
    )


def _inferences() -> Iterator[Workload]:
    for dtype in ("float32", "bfloat16"):
        for model, batches in (("resnet50_v1", (1, 16)), ("bert_base", (1, 8))):
            for batch in batches:
                yield _inference(model, batch, dtype)
    yield _inference("mobilenet_v2", 1, "float32")
    yield _inference("densenet121", 1, "float32")


def graph_workloads() -> list[Workload]:
    """Every row of this kind, in the order of the table."""
    return [*_inferences()]
