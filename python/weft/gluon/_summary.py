"""The table that ``Block.summary`` prints."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..ndarray import NDArray

if TYPE_CHECKING:
    from .block import Block

_ROW = "{:>20}  {:>42} {:>15}"
_WIDTH = 80


def _shapes(value: Any) -> Any:
    """Replace arrays by their shapes, keeping the nesting."""
    if isinstance(value, (list, tuple)):
        shapes = [_shapes(item) for item in value]
        return shapes[0] if len(shapes) == 1 else shapes
    return tuple(value.shape) if isinstance(value, NDArray) else value


class _Counter:
    """Collects one row for each block as a forward pass goes through them."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, Any, int]] = []
        self.seen: set = set()
        self.total = self.trainable = self.shared = 0

    def add_inputs(self, inputs: tuple) -> None:
        self.rows.append(("Input", _shapes(inputs), 0))

    def add_block(self, block: Block, inputs: tuple, outputs: Any) -> None:
        count = 0
        for param in block.params.values():
            size = math.prod(param.shape)
            count += size
            self.total += size
            if param.grad_req != "null":
                self.trainable += size
            if param in self.seen:
                self.shared += size
            self.seen.add(param)
        self.rows.append((f"{type(block).__name__}-{len(self.rows)}", _shapes(outputs), count))


def print_summary(net: Block, inputs: tuple) -> None:
    """Run `net` on `inputs` and print its layers, output shapes and parameter counts."""
    from .nn.basic_layers import HybridSequential, Sequential

    counter = _Counter()
    handles = []

    def attach(block: Block) -> None:
        if getattr(block, "_active", False):
            raise AssertionError(f"summary: {block.name} is hybridized; hybridize(False) first")
        if not isinstance(block, (Sequential, HybridSequential)):
            handles.append(block.register_forward_hook(counter.add_block))

    try:
        counter.add_inputs(inputs)
        net.apply(attach)
        net(*inputs)
    finally:
        for handle in handles:
            handle.detach()
    print("-" * _WIDTH)
    print(_ROW.format("Layer (type)", "Output Shape", "Param #"))
    print("=" * _WIDTH)
    for name, shape, count in counter.rows:
        print(_ROW.format(name, str(shape), count))
    print("=" * _WIDTH)
    print("Parameters in forward computation graph, duplicate included")
    print(f"   Total params: {counter.total}")
    print(f"   Trainable params: {counter.trainable}")
    print(f"   Non-trainable params: {counter.total - counter.trainable}")
    print(f"Shared params in forward computation graph: {counter.shared}")
    print(f"Unique parameters in model: {counter.total - counter.shared}")
    print("-" * _WIDTH)
