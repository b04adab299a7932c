"""Operators from other libraries: ``mx.library``."""

from __future__ import annotations

__all__ = ["load"]


def load(path: str, verbose: bool = True) -> None:
    """Not available: weft cannot load operator libraries made for MXNet.

    Operators of one's own are written in Python (`mx.operator`) or added to the engine.
    """
    raise NotImplementedError(
        f"library.load: {path}: weft cannot load operator libraries; see mx.operator.CustomOp"
    )
