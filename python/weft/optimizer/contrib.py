"""Optimizers that MXNet keeps under `optimizer.contrib`."""

from .layerwise import GroupAdaGrad

__all__ = ["GroupAdaGrad"]
