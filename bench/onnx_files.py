"""ONNX files that the frameworks without layers of their own run. Standard library only."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / "build" / "bench"
_SOURCES = ("export_onnx.py", "torch_graphs.py", "torch_models.py", "torch_nets.py", "inputs.py",
            "sizes.py")  # fmt: skip


def file_of(model: str, batch: int) -> Path:
    """Where the exported network is."""
    return FOLDER / f"{model}_b{batch}.onnx"


def export(model: str, batch: int, python: str) -> None:
    """Export a network with PyTorch unless the file is newer than what it is made from.

    Parameters
    ----------
    model, batch
        The network and its batch size.
    python : str
        Interpreter of the environment that PyTorch is in.

    Raises
    ------
    RuntimeError
        When the export failed.
    """
    file = file_of(model, batch)
    newest = max((HERE / source).stat().st_mtime for source in _SOURCES)
    if file.exists() and file.stat().st_mtime > newest:
        return
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [python, str(HERE / "export_onnx.py"), model, str(batch), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines() or [f"ended with {done.returncode}"]
        raise RuntimeError(f"export_onnx {model}: {lines[-1]}")
