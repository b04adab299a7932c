"""What tells symbols apart without loading ``weft.symbol``."""

from __future__ import annotations

__all__ = ["SymbolBase"]


class SymbolBase:
    """Base class of `weft.symbol.Symbol`."""

    __slots__ = ()
