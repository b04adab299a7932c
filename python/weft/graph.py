"""What the compiler made of a network: ``weft.graph.explain``."""

from __future__ import annotations

from typing import Any

from ._ffi import ffi, lib
from .base import check, take_string

__all__ = ["explain"]


def explain(net: Any) -> str:
    """Describe the compiled graphs of a hybridized block.

    For each kind of input that the block has met: the time of compilation; for each plan (what
    parameters alone determine, forward, backward) its number of steps, its last run's time, how
    much memory its results take and how much is used, what the passes did, and the steps with
    their inputs, types and the nodes that they come from.

    Parameters
    ----------
    net : HybridBlock
        A hybridized block that has been called.

    Returns
    -------
    str
        For people to read; the form may change.

    Raises
    ------
    TypeError
        `net` is no HybridBlock.
    ValueError
        The block has not been compiled: it is not hybridized or has not been called.
    """
    from .gluon.block import HybridBlock

    if not isinstance(net, HybridBlock):
        raise TypeError(f"explain: {net!r} is a {type(net).__name__}, expected a HybridBlock")
    graphs = net._compiled.graphs() if net._compiled is not None else []
    if not graphs:
        raise ValueError(
            f"explain: {net.name} has not been compiled; hybridize() it and call it first (calls "
            "that find parameter shapes run operator by operator)"
        )
    texts = []
    for address in graphs:
        text = ffi.new("weft_string **")
        check(lib.weft_graph_explain(ffi.cast("weft_graph *", address), text))
        texts.append(take_string(text).decode())
    return "\n".join(texts)
