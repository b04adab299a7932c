"""What `Block.save` writes besides the parameters: the names of a block and its descendants."""

from __future__ import annotations

import itertools
import json
import os
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._block import Block


def _key(block: Block, numbers: Iterator[int]) -> str:
    return f"{type(block).__name__.lower()}{next(numbers)}"


def _describe(block: Block, numbers: Iterator[int]) -> dict[str, Any]:
    found: dict[str, Any] = {"orig_name": block.name}
    if hasattr(block, "hybrid_forward"):
        # The word for: a graph follows.
        found["hybridized"] = False
    found["children"] = {child.name: attr for attr, child in block._children.items()}
    for child in block._children.values():
        # The key's number counts blocks in this order, so it has to be drawn first.
        key = _key(child, numbers)
        found[key] = _describe(child, numbers)
    return found


def save_block(block: Block, prefix: str) -> None:
    """Write ``prefix-model.json`` and ``prefix-model.params``."""
    numbers = itertools.count()
    key = _key(block, numbers)
    content = {key: _describe(block, numbers)}
    partial = f"{prefix}-model.json.{os.getpid()}.part"
    try:
        with open(partial, "w", encoding="utf-8") as file:
            json.dump(content, file)
        block.save_parameters(f"{prefix}-model.params")
        os.replace(partial, f"{prefix}-model.json")
    finally:
        if os.path.exists(partial):
            os.remove(partial)


def load_block(block: Block, prefix: str) -> None:
    """Read what `save_block`, or MXNet's ``Block.save``, wrote."""
    path = f"{prefix}-model.json"
    with open(path, encoding="utf-8") as file:
        try:
            content = json.load(file)
        except ValueError as error:
            raise ValueError(f"load: {path} is damaged: {error}") from error
    numbers = itertools.count()
    pairs = list(_match(path, block, content, numbers))
    block.load_parameters(f"{prefix}-model.params")
    for found, description in pairs:
        _rename(found, str(description["orig_name"]))
        if description.get("hybridized") and hasattr(found, "_active"):
            found._active = True


def _match(
    path: str, block: Block, content: Any, numbers: Iterator[int]
) -> Iterator[tuple[Block, dict[str, Any]]]:
    """Yield each block with its description, after checking that the structure is the same."""
    key = _key(block, numbers)
    description = content.get(key) if isinstance(content, dict) else None
    if not isinstance(description, dict) or "orig_name" not in description:
        raise ValueError(
            f"load: {path} describes another structure: there is no {key!r} where {block.name} is"
        )
    children = description.get("children")
    attributes = list(children.values()) if isinstance(children, dict) else None
    if attributes != list(block._children):
        raise ValueError(
            f"load: {path} describes another structure: {key!r} has the children {attributes}, "
            f"expected {list(block._children)}"
        )
    yield block, description
    for child in block._children.values():
        yield from _match(path, child, description, numbers)


def _rename(block: Block, name: str) -> None:
    """Give a block, and its own parameters, the name it had."""
    old, block._name = f"{block.name}_", name
    params = OrderedDict()
    for key, param in block.params.items():
        if key.startswith(old):
            key = f"{name}_{key.removeprefix(old)}"
            param.name = key
        params[key] = param
    block.params._params = params
