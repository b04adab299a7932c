"""``mx.sym.sparse``: operators under the names that MXNet lists for sparse arrays.

Symbols stand for dense arrays.
"""

from __future__ import annotations

from ..ndarray.sparse import _OPERATORS
from .gen import op

__all__ = [name for name in _OPERATORS if hasattr(op, name)]

globals().update({name: getattr(op, name) for name in __all__})
