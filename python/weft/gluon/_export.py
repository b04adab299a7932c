"""Blocks as files that MXNet loads."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .. import ndarray as nd
from ..context import cpu
from ._nested import Input, _flatten, map_nested
from ._trace import TracedGraph, argument_names

if TYPE_CHECKING:
    from ..ndarray import NDArray
    from ..symbol import Symbol
    from ._hybrid_block import HybridBlock


def _inputs(structure: Any) -> Iterator[Input]:
    """The arrays of a structure in order."""
    if isinstance(structure, Input):
        yield structure
    elif isinstance(structure, (list, tuple)):
        for part in structure:
            yield from _inputs(part)


def _fill(structure: Any, values: Iterator[Any]) -> Any:
    """The structure with values for its arrays."""
    if isinstance(structure, Input):
        return next(values)
    return map_nested(structure, lambda part: _fill(part, values))


def _needed_inputs(block: HybridBlock) -> tuple[Input, ...]:
    """One input for each parameter of the forward pass without a default."""
    from ._hybrid_block import HybridBlock

    plain = type(block).forward is not HybridBlock.forward
    function = type(block).forward if plain else type(block).hybrid_forward
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    names = [
        p.name
        for p in inspect.signature(function).parameters.values()
        if p.kind in kinds and p.default is p.empty and p.name not in block._reg_params
    ]
    return (Input(),) * (len(names) - (1 if plain else 2))


def _compose(block: HybridBlock, structure: Any, names: list[str]) -> Symbol:
    from .. import symbol as sym  # not needed by programs that write no files

    outputs = block.forward(*_fill(structure, map(sym.var, names)))
    flat = [one for one in _flatten(outputs, "outputs")[0] if one is not None]
    return flat[0] if len(flat) == 1 else sym.Group(flat)


def _trace(
    block: HybridBlock, structure: Any, names: list[str]
) -> tuple[Symbol, dict[str, NDArray]]:
    """The graph of the last call's shapes, and all arrays in it that are no inputs."""
    from ..symbol.symbol import copy_of

    placeholders = (nd.placeholder(i.shape, i.dtype) for i in _inputs(structure))
    traced = TracedGraph(block, _fill(structure, placeholders), names, cpu())
    symbol = copy_of(traced.symbol)
    arrays = zip(symbol.list_inputs(), traced.bound, strict=True)
    return symbol, {name: array for name, array in arrays if array is not None}


def graph_of(block: HybridBlock) -> tuple[Symbol, list[str], dict[str, NDArray]]:
    """The block's graph, the names of its inputs, and its parameters and other arrays."""
    structure = block._inputs_seen or _needed_inputs(block)
    names = argument_names(sum(1 for _ in _inputs(structure)))
    others: dict[str, NDArray] = {}
    try:
        symbol = _compose(block, structure, names)
    except (AttributeError, TypeError):  # a forward pass that is made for arrays alone
        if block._inputs_seen is None:
            raise
        symbol, others = _trace(block, structure, names)
    used = set(symbol.list_inputs())
    arrays = {name: param._reduce() for name, param in block.collect_params().items()
              if name in used}  # fmt: skip
    return symbol, names, {**others, **arrays}


def export(
    block: HybridBlock, path: str, epoch: int, remove_amp_cast: bool
) -> tuple[str, str]:
    """`HybridBlock.export`."""
    symbol, _, arrays = graph_of(block)
    symbol_file, params_file = f"{path}-symbol.json", f"{path}-{epoch:04d}.params"
    states = set(symbol.list_auxiliary_states())
    symbol.save(symbol_file, remove_amp_cast)
    nd.save(
        params_file,
        {f"{'aux' if name in states else 'arg'}:{name}": a for name, a in arrays.items()},
    )
    return symbol_file, params_file
