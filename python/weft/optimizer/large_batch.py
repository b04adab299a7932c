"""Stochastic gradient descent for large batches that are put together from small ones."""

from __future__ import annotations

import math
from typing import Any

from .. import ndarray as nd
from .adaptive import zeros_like
from .optimizer import Optimizer, register


@register
class LBSGD(Optimizer):
    """Momentum on gradients of several batches, with a learning rate that warms up.

    Every `batch_scale` gradients are summed; then, with g = rescale_grad * sum / batch_scale,
    clipped, plus wd * weight::

        state = momentum * state - factor * lr * g;  weight += state

    While the number t of gradients is below T = warmup_epochs * updates_per_epoch, the factor grows
    from 1 to `batch_scale`, by the strategy::

        'linear':  1 + (batch_scale - 1) * t / T
        'power2':  1 + (batch_scale - 1) * (t / T) ** 2
        'sqrt':    1 + (batch_scale - 1) * sqrt(t / T)

    Others stay at 1 until t = T. ``'lars'`` has a factor of its own that does not warm up,
    norm(weight) / sqrt(norm(sum / batch_scale)**2 + wd * norm(weight)**2) from 0.01 to 100.

    Parameters
    ----------
    momentum : float
    multi_precision : bool
        Keep half-precision weights in float32 too.
    warmup_strategy : str
        ``'linear'``, ``'power2'``, ``'sqrt'`` or ``'lars'``.
    warmup_epochs : int
    batch_scale : int
        Number of gradients of an update.
    updates_per_epoch : int
    begin_epoch : int
        Number of epochs that the warm-up has behind it.
    num_epochs : int
        Accepted; nothing depends on it.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Goyal et al., "Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour", 2017; You, Gitman
    and Ginsburg, "Large Batch Training of Convolutional Networks", 2017.
    """

    def __init__(
        self,
        momentum: float = 0.0,
        multi_precision: bool = False,
        warmup_strategy: str = "linear",
        warmup_epochs: int = 5,
        batch_scale: int = 1,
        updates_per_epoch: int = 32,
        begin_epoch: int = 0,
        num_epochs: int = 60,
        **kwargs: Any,
    ) -> None:
        super().__init__(multi_precision=multi_precision, **kwargs)
        if batch_scale <= 0:
            raise ValueError(f"LBSGD: batch_scale is {batch_scale}, expected at least 1")
        self.momentum = momentum
        self.warmup_strategy = warmup_strategy
        self.warmup_epochs = warmup_epochs
        self.batch_scale = batch_scale
        self.updates_per_epoch = updates_per_epoch
        self.init_updates = begin_epoch * updates_per_epoch
        self.num_epochs = num_epochs
        # By parameter: the sum of gradients since its last update, and the number of all gradients.
        self._sums: dict[Any, tuple[nd.NDArray | None, int]] = {}

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        return None if self.momentum == 0.0 else zeros_like(weight)

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray | None
    ) -> None:
        self._update_count(index)
        total, count = self._sums.get(index, (None, self.init_updates))
        total, count = grad.copy() if total is None else total + grad, count + 1
        if count % self.batch_scale:
            self._sums[index] = (total, count)
            return
        self._sums[index] = (None, count)
        mean = total / self.batch_scale
        wd = self._get_wd(index)
        attrs = {"lr": self._get_lr(index), "wd": wd, **self._grad_attrs()}
        if self.warmup_strategy == "lars":
            attrs["lr"] *= _lars_factor(weight, mean, wd)
        else:
            attrs["lr"] *= self._warmup_factor(count)
        if state is None:
            nd.sgd_update(weight, mean, out=weight, **attrs)
        else:
            nd.sgd_mom_update(weight, mean, state, out=weight, momentum=self.momentum, **attrs)

    def _warmup_factor(self, count: int) -> float:
        end = self.warmup_epochs * self.updates_per_epoch
        if count >= end:
            return self.batch_scale
        done = count / end
        progress = {"linear": done, "power2": done * done, "sqrt": math.sqrt(done)}
        return 1.0 + (self.batch_scale - 1) * progress.get(self.warmup_strategy, 0.0)


def _lars_factor(weight: nd.NDArray, grad: nd.NDArray, wd: float) -> float:
    squares = [float(x.astype("float32").norm().asscalar()) ** 2 for x in (weight, grad)]
    factor = math.sqrt(squares[0] / (squares[1] + wd * squares[0] + 1e-18))
    return min(max(factor, 0.01), 100.0)
