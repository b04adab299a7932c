"""Write a trained network of PyTorch as an ONNX file.

usage: export_onnx.py MODEL BATCH FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

import inputs
import torch
from torch_graphs import trained_network


def main(model: str, batch: str, file: str) -> None:
    """Write the file, completely or not at all."""
    net, data = trained_network(model, int(batch))
    names = list(inputs.of_network(model, int(batch)))
    target = Path(file)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".unfinished")
    torch.onnx.export(
        net, tuple(data), unfinished, input_names=names, output_names=["result"],
        dynamo=True, external_data=False,
    )  # fmt: skip
    unfinished.rename(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
