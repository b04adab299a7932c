"""Exported networks in OpenVINO, on the CPU."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import inputs
import onnx_files
from program import Program, repeated

_PRECISIONS = {"float32": "f32", "bfloat16": "bf16"}


def inference(openvino: Any, model: str, batch: int, dtype: str = "float32") -> Program:
    """A forward pass; the first one includes reading and compiling the file."""
    file, data = onnx_files.file_of(model, batch), inputs.of_network(model, batch)
    options = {
        "INFERENCE_NUM_THREADS": int(os.environ["OMP_NUM_THREADS"]),
        "INFERENCE_PRECISION_HINT": _PRECISIONS[dtype],
        "PERFORMANCE_HINT": "LATENCY",
    }
    request: Any = None

    def step() -> list[Any]:
        return [request.infer(data, share_inputs=True, share_outputs=True)[0]]

    def first() -> list[Any]:
        nonlocal request
        request = openvino.compile_model(file, "CPU", options).create_infer_request()
        return step()

    return repeated(step, lambda: None, first)


PROGRAMS: dict[str, Callable[..., Program]] = {"inference": inference}
