"""Adam."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from .. import ndarray as nd
from .._op import UNSET, Operator
from .aggregate import AggregateOptimizer
from .optimizer import register

# Bias correction changes the learning rates at every step, so these calls are built anew instead
# of going through the functions of nd, which keep every set of attributes for the next call.
_COMMON = ("beta1", "beta2", "epsilon", "lazy_update", "rescale_grad", "clip_gradient")
_adam = Operator("adam_update", ("lr", "wd", *_COMMON), ("weight", "grad", "mean", "var"))
_multi_adam = Operator("multi_adam_update", ("lrs", "wds", "num_weights", *_COMMON), ("data",))
_multi_mp_adam = Operator(
    "multi_mp_adam_update", ("lrs", "wds", "num_weights", *_COMMON), ("data",)
)


@register
class Adam(AggregateOptimizer):
    """Adam: steps scaled by running moments of the gradient.

    With g = rescale_grad * grad + wd * weight, clipped, at update t::

        lr_t = learning_rate * sqrt(1 - beta2**t) / (1 - beta1**t)
        mean = beta1 * mean + (1 - beta1) * g
        var = beta2 * var + (1 - beta2) * g**2
        weight -= lr_t * mean / (sqrt(var) + epsilon)

    Parameters
    ----------
    learning_rate : float
        Learning rate.
    beta1, beta2 : float
        Decay rates of the first and second moment.
    epsilon : float
        Keeps the denominator away from zero.
    lazy_update : bool
        With row-sparse gradients, update only the rows that the gradient holds.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015.
    """

    def __init__(
        self,
        learning_rate: float = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
        lazy_update: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.lazy_update = lazy_update

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        """Make the moments ``(mean, var)``, zeros of the weight's shape and dtype."""
        shape, ctx, dtype = weight.shape, weight.context, weight.dtype
        stype = weight.stype if self.lazy_update else "default"
        mean, var = (nd.zeros(shape, ctx=ctx, dtype=dtype, stype=stype) for _ in range(2))
        return (mean, var)

    def _step_rates(self, indices: Sequence[Any]) -> list[float]:
        """Learning rates of this step with the correction of the moments' bias."""
        counts = self._index_update_count
        steps = [counts[index] for index in indices]
        corrections = {
            step: math.sqrt(1.0 - self.beta2**step) / (1.0 - self.beta1**step)
            for step in set(steps)
        }
        lrs = self._get_lrs(indices)
        return [lr * corrections[step] for lr, step in zip(lrs, steps, strict=True)]

    def _common(self) -> tuple[Any, ...]:
        return (
            self.beta1,
            self.beta2,
            self.epsilon,
            self.lazy_update,
            self.rescale_grad,
            self.clip_gradient or UNSET,
        )

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
        if multi_precision:
            self._update_together((index,), (weight,), (grad,), (state,), [lr], [wd], True)
        else:
            _adam.build((lr, wd, *self._common())).into(weight, weight, grad, *state)

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
        operator = _multi_mp_adam if multi_precision else _multi_adam
        operator.build((lrs, wds, len(out), *self._common())).into(out, *flat)

    def _state_arrays(self, state: Any) -> Iterator[nd.NDArray]:
        first, second = state
        if isinstance(second, tuple):  # the float32 copy of the weight and its moments
            yield from second
            yield first
        else:
            yield from state
