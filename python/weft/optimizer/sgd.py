"""Stochastic gradient descent, with momentum, in half precision, and many tensors at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .aggregate import AggregateOptimizer
from .optimizer import is_half, register, warn_half_accumulation


@register
class SGD(AggregateOptimizer):
    """Stochastic gradient descent with momentum and weight decay.

    With g = rescale_grad * grad, clipped, plus wd * weight::

        momentum == 0:  weight -= lr * g
        otherwise:      state = momentum * state - lr * g;  weight += state

    Parameters
    ----------
    momentum : float
        Momentum.
    lazy_update : bool
        With row-sparse gradients, update only the rows that the gradient holds.
    **kwargs
        See `Optimizer`.
    """

    def __init__(self, momentum: float = 0.0, lazy_update: bool = True, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.momentum = momentum
        self.lazy_update = lazy_update

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        if self.momentum == 0.0:
            return None
        stype = weight.stype if self.lazy_update else "default"
        return nd.zeros(weight.shape, ctx=weight.context, dtype=weight.dtype, stype=stype)

    def create_state_multi_precision(self, index: Any, weight: nd.NDArray) -> Any:
        """Make the state; ``(momentum or None, weight32)`` for a half-precision weight."""
        if is_half(weight.dtype):
            if self.multi_precision:
                weight32 = weight.astype(np.float32)
                return (self.create_state(index, weight32), weight32)
            warn_half_accumulation(self)
        return self.create_state(index, weight)

    def _update_one(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: Any,
        lr: float,
        wd: float,
        multi_precision: bool,
    ) -> None:
        attrs = {"lr": lr, "wd": wd, "lazy_update": self.lazy_update, **self._grad_attrs()}
        if multi_precision:
            momentum, weight32 = state
            if momentum is None:
                nd.mp_sgd_update(weight, grad, weight32, out=weight, **attrs)
            else:
                attrs["momentum"] = self.momentum
                nd.mp_sgd_mom_update(weight, grad, momentum, weight32, out=weight, **attrs)
        elif state is None:
            nd.sgd_update(weight, grad, out=weight, **attrs)
        else:
            nd.sgd_mom_update(weight, grad, state, out=weight, momentum=self.momentum, **attrs)

    def _update_together(
        self,
        indices: Sequence[Any],
        weights: Sequence[nd.NDArray],
        grads: Sequence[nd.NDArray],
        states: Sequence[Any],
        lrs: list[float],
        wds: list[float],
        multi_precision: bool,
    ) -> None:
        flat, out = self._flatten(weights, grads, states)
        attrs = {"num_weights": len(out), "lrs": lrs, "wds": wds, **self._grad_attrs()}
        if self.momentum == 0.0:
            call = nd.multi_mp_sgd_update if multi_precision else nd.multi_sgd_update
        else:
            call = nd.multi_mp_sgd_mom_update if multi_precision else nd.multi_sgd_mom_update
            attrs["momentum"] = self.momentum
        call(*flat, out=out, **attrs)


@register
class ccSGD(SGD):
    """The same as `SGD`; a name that older programs use."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
