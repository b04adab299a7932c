"""Exported networks in ONNX Runtime, on the CPU."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import inputs
import onnx_files
from program import Program, repeated


def inference(runtime: Any, model: str, batch: int, dtype: str = "float32") -> Program:
    """A forward pass; the first one includes making the session."""
    if dtype != "float32":
        raise ValueError(f"inference: dtype is {dtype}, but its CPU kernels have only float32")
    file, data = onnx_files.file_of(model, batch), inputs.of_network(model, batch)
    options = runtime.SessionOptions()
    options.intra_op_num_threads = int(os.environ["OMP_NUM_THREADS"])
    options.inter_op_num_threads = 1
    session: Any = None

    def step() -> list[Any]:
        return session.run(None, data)

    def first() -> list[Any]:
        nonlocal session
        session = runtime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
        return step()

    return repeated(step, lambda: None, first)


PROGRAMS: dict[str, Callable[..., Program]] = {"inference": inference}
