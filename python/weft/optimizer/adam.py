"""Adam."""

from __future__ import annotations

import math
from typing import Any

from .. import ndarray as nd
from .optimizer import Optimizer, register


@register
class Adam(Optimizer):
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
        return (nd.zeros(shape, ctx=ctx, dtype=dtype), nd.zeros(shape, ctx=ctx, dtype=dtype))

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        self._update_count(index)
        step = self._index_update_count[index]
        correction = math.sqrt(1.0 - self.beta2**step) / (1.0 - self.beta1**step)
        mean, var = state
        nd.adam_update(
            weight,
            grad,
            mean,
            var,
            out=weight,
            lr=self._get_lr(index) * correction,
            beta1=self.beta1,
            beta2=self.beta2,
            epsilon=self.epsilon,
            wd=self._get_wd(index),
            lazy_update=self.lazy_update,
            **self._grad_attrs(),
        )
