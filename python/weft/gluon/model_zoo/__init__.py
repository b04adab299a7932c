"""Networks from the literature, with the parameter names and shapes of MXNet's."""

from . import model_store, vision

__all__ = ["model_store", "vision"]
