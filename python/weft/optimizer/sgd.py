"""Stochastic gradient descent, with momentum, in half precision, and many tensors at a time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .optimizer import Optimizer, is_half, register, warn_half_accumulation

# One call for many tensors costs less than many calls; this bounds the arguments of one call.
_DEFAULT_AGGREGATION = 64


def aggregation_size() -> int:
    """How many tensors one update call takes at most: MXNET_OPTIMIZER_AGGREGATION_SIZE or 64."""
    text = os.environ.get("MXNET_OPTIMIZER_AGGREGATION_SIZE")
    if text is None:
        return _DEFAULT_AGGREGATION
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(
            f"MXNET_OPTIMIZER_AGGREGATION_SIZE: got {text!r}, expected an int"
        ) from error


@register
class SGD(Optimizer):
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
        self.aggregate_num = aggregation_size()
        self._flat_cache: tuple[Any, ...] | None = None

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._flat_cache = None

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        if self.momentum == 0.0:
            return None
        return nd.zeros(weight.shape, ctx=weight.context, dtype=weight.dtype)

    def create_state_multi_precision(self, index: Any, weight: nd.NDArray) -> Any:
        """Make the state; ``(momentum or None, weight32)`` for a half-precision weight."""
        if is_half(weight.dtype):
            if self.multi_precision:
                weight32 = weight.astype(np.float32)
                return (self.create_state(index, weight32), weight32)
            warn_half_accumulation(self)
        return self.create_state(index, weight)

    def update(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        self._update(index, weight, grad, state, multi_precision=False)

    def update_multi_precision(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        first = weight[0] if isinstance(weight, list | tuple) else weight
        half = self.multi_precision and is_half(first.dtype)
        self._update(index, weight, grad, state, multi_precision=half)

    def _update(
        self, index: Any, weight: Any, grad: Any, state: Any, multi_precision: bool
    ) -> None:
        single = not isinstance(index, list | tuple)
        if single:
            index, weight, grad, state = (index,), (weight,), (grad,), (state,)
        self._update_count(index)
        lrs, wds = self._get_lrs(index), self._get_wds(index)
        if len(index) > 1 and all(g.stype == "default" for g in grad):
            self._update_together(weight, grad, state, lrs, wds, multi_precision)
        else:
            for w, g, s, lr, wd in zip(weight, grad, state, lrs, wds, strict=True):
                self._update_one(w, g, s, lr, wd, multi_precision)

    def _update_one(
        self,
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
        weights: Sequence[nd.NDArray],
        grads: Sequence[nd.NDArray],
        states: Sequence[Any],
        lrs: list[float],
        wds: list[float],
        multi_precision: bool,
    ) -> None:
        flat, out = self._flatten(weights, grads, states, multi_precision)
        attrs = {"num_weights": len(out), "lrs": lrs, "wds": wds, **self._grad_attrs()}
        if self.momentum == 0.0:
            call = nd.multi_mp_sgd_update if multi_precision else nd.multi_sgd_update
        else:
            call = nd.multi_mp_sgd_mom_update if multi_precision else nd.multi_sgd_mom_update
            attrs["momentum"] = self.momentum
        call(*flat, out=out, **attrs)

    def _flatten(
        self,
        weights: Sequence[nd.NDArray],
        grads: Sequence[nd.NDArray],
        states: Sequence[Any],
        multi_precision: bool,
    ) -> tuple[list[nd.NDArray], list[nd.NDArray]]:
        """Order the arrays as the multi-tensor operators take them: tensor by tensor."""
        cached = self._flat_cache
        if (
            cached is not None
            and cached[0] is weights
            and cached[1] is grads
            and cached[2] is states
        ):
            return cached[3], cached[4]
        flat: list[nd.NDArray] = []
        for weight, grad, state in zip(weights, grads, states, strict=True):
            flat += (weight, grad)
            extra = state if isinstance(state, tuple) else (state,)
            flat += (array for array in extra if array is not None)
        out = list(weights)
        # Only tuples, which the updater keeps from step to step, cannot have changed inside.
        if isinstance(weights, tuple) and isinstance(grads, tuple) and isinstance(states, tuple):
            self._flat_cache = (weights, grads, states, flat, out)
        return flat, out


@register
class ccSGD(SGD):
    """The same as `SGD`; a name that older programs use."""
