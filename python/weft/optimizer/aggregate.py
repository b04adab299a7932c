"""Updates of many tensors in one call."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

from .. import ndarray as nd
from .optimizer import Optimizer, is_half

# One call for many tensors costs less than many calls; this bounds the arguments of one call.
_DEFAULT_AGGREGATION = 256
# Groups of arrays whose order is kept from step to step.
_CACHE_SIZE = 64


def aggregation_size() -> int:
    """How many tensors one update call takes at most: MXNET_OPTIMIZER_AGGREGATION_SIZE or 256."""
    text = os.environ.get("MXNET_OPTIMIZER_AGGREGATION_SIZE")
    if text is None:
        return _DEFAULT_AGGREGATION
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(
            f"MXNET_OPTIMIZER_AGGREGATION_SIZE: got {text!r}, expected an int"
        ) from error


class AggregateOptimizer(Optimizer):
    """Base class of optimizers that update many tensors in one call.

    A subclass defines `_update_one`, `_update_together` and, where the arrays of a state are not
    in the order of the operators' inputs, `_state_arrays`.

    Parameters
    ----------
    **kwargs
        See `Optimizer`.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # An `update` of a user's own gets one tensor at a time.
        own = type(self).update is not AggregateOptimizer.update
        self.aggregate_num = 0 if own else aggregation_size()
        self._flat_cache: dict[int, tuple[Any, ...]] = {}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._flat_cache = {}

    def update(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        """Update a weight, or lists of them, in place."""
        self._update(index, weight, grad, state, multi_precision=False)

    def update_multi_precision(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        """Update a weight, or lists of one dtype, through float32 copies where there are some."""
        first = weight[0] if isinstance(weight, list | tuple) else weight
        if self.multi_precision and is_half(first.dtype):
            self._update(index, weight, grad, state, multi_precision=True)
        else:
            self.update(index, weight, grad, state)

    def _update(
        self, index: Any, weight: Any, grad: Any, state: Any, multi_precision: bool
    ) -> None:
        if not isinstance(index, list | tuple):
            index, weight, grad, state = (index,), (weight,), (grad,), (state,)
        self._update_count(index)
        lrs, wds = self._step_rates(index), self._get_wds(index)
        sparse = {k for k, g in enumerate(grad) if g.stype != "default"}
        sparse |= {k for k, w in enumerate(weight) if w.stype != "default"}
        alone = range(len(index)) if len(index) - len(sparse) < 2 else sorted(sparse)
        for k in alone:
            self._update_one(
                index[k], weight[k], grad[k], state[k], lrs[k], wds[k], multi_precision
            )
        if not sparse and len(index) > 1:
            self._update_together(index, weight, grad, state, lrs, wds, multi_precision)
        elif len(alone) < len(index):
            rest = [k for k in range(len(index)) if k not in sparse]
            lists = (index, weight, grad, state, lrs, wds)
            self._update_together(*([items[k] for k in rest] for items in lists), multi_precision)

    def _step_rates(self, indices: Sequence[Any]) -> list[float]:
        """Learning rates of this step, after it was counted."""
        return self._get_lrs(indices)

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
        raise NotImplementedError(f"{type(self).__name__}: must define _update_one()")

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
        raise NotImplementedError(f"{type(self).__name__}: must define _update_together()")

    def _state_arrays(self, state: Any) -> Iterator[nd.NDArray]:
        """Arrays of one state in the order in which the operators take them."""
        for part in state if isinstance(state, tuple) else (state,):
            if part is not None:
                yield part

    def _flatten(
        self,
        weights: Sequence[nd.NDArray],
        grads: Sequence[nd.NDArray],
        states: Sequence[Any],
    ) -> tuple[list[nd.NDArray], list[nd.NDArray]]:
        """Order the arrays as the multi-tensor operators take them: tensor by tensor."""
        cached = self._flat_cache.get(id(weights))
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
            flat += self._state_arrays(state)
        out = list(weights)
        # Only tuples, which the updater keeps from step to step, cannot have changed inside.
        if isinstance(weights, tuple) and isinstance(grads, tuple) and isinstance(states, tuple):
            if len(self._flat_cache) >= _CACHE_SIZE:
                self._flat_cache.clear()
            self._flat_cache[id(weights)] = (weights, grads, states, flat, out)
        return flat, out
