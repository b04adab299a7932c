"""Variants of gradient descent with one step size for all: NAG, Signum, SGLD."""

from __future__ import annotations

import math
from typing import Any

from .. import ndarray as nd
from .adaptive import zeros_like
from .optimizer import Optimizer, register


@register
class NAG(Optimizer):
    """Nesterov's accelerated gradient.

    With g = rescale_grad * grad, clipped, plus wd * weight::

        momentum == 0:  weight -= lr * g
        otherwise:      state = momentum * state - lr * g
                        weight += momentum * state - lr * g

    Parameters
    ----------
    momentum : float
        Momentum.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
    """

    def __init__(self, momentum: float = 0.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.momentum = momentum

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        return None if self.momentum == 0.0 else zeros_like(weight)

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray | None
    ) -> None:
        lr, wd, g = self._begin(index, grad)
        step = lr * (g + wd * weight)
        if state is None:
            weight -= step
        else:
            state[:] = self.momentum * state - step
            weight += self.momentum * state - step


@register
class Signum(Optimizer):
    """Steps of one size in the direction of the sign of the gradient or its momentum.

    With g the rescaled and clipped gradient::

        momentum == 0:  weight = (1 - lr * (wd + wd_lh)) * weight - lr * sign(g)
        otherwise:      state = momentum * state - (1 - momentum) * (g + wd * weight)
                        weight = (1 - lr * wd_lh) * weight + lr * sign(state)

    Parameters
    ----------
    learning_rate : float
        Learning rate.
    momentum : float
        Momentum.
    wd_lh : float
        Weight decay that does not enter the momentum.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Bernstein et al., "signSGD: Compressed Optimisation for Non-Convex Problems", 2018.
    """

    def __init__(
        self,
        learning_rate: float = 0.01,
        momentum: float = 0.9,
        wd_lh: float = 0.0,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.momentum = momentum
        self.wd_lh = wd_lh

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        return None if self.momentum == 0.0 else zeros_like(weight)

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray | None
    ) -> None:
        lr, wd, g = self._begin(index, grad)
        if state is None:
            weight[:] = (1 - lr * (wd + self.wd_lh)) * weight - lr * nd.sign(g)
        else:
            state[:] = self.momentum * state - (1 - self.momentum) * (g + wd * weight)
            weight[:] = (1 - lr * self.wd_lh) * weight + lr * nd.sign(state)


@register
class SGLD(Optimizer):
    """Stochastic gradient Langevin dynamics: half a gradient step plus normal noise.

    With g the rescaled and clipped gradient::

        weight -= lr / 2 * (g + wd * weight) + normal(0, sqrt(lr))

    Parameters
    ----------
    **kwargs
        See `Optimizer`.

    References
    ----------
    Welling and Teh, "Bayesian Learning via Stochastic Gradient Langevin Dynamics", 2011.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)

    def update(self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: None) -> None:
        lr, wd, g = self._begin(index, grad)
        noise = nd.random.normal(0, math.sqrt(lr), shape=weight.shape, ctx=weight.context)
        weight += noise.astype(weight.dtype) - lr / 2 * (g + wd * weight)
