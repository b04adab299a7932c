"""What the families share: the classifier's frame, and trained parameters."""

from __future__ import annotations

from typing import Any

from ....context import Context
from ...block import HybridBlock
from ..model_store import get_model_file


class Classifier(HybridBlock):
    """A network of two children: ``features``, and ``output`` on top of it."""

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, 3, H, W) to scores (N, classes)."""
        return self.output(self.features(x))


def with_parameters(
    net: HybridBlock, name: str, pretrained: bool, ctx: Context | None, root: str | None
) -> HybridBlock:
    """Return `net`, after loading the trained parameters of the model `name` if wanted."""
    if pretrained:
        net.load_parameters(get_model_file(name, root), ctx=ctx)
    return net
