"""Optimizers with a step size per element: AdaGrad, AdaDelta, RMSProp, Adamax, Nadam, Ftrl."""

from __future__ import annotations

from typing import Any

from .. import ndarray as nd
from .optimizer import Optimizer, register


def zeros_like(weight: nd.NDArray) -> nd.NDArray:
    """Zeros of the weight's shape, dtype and storage type, on its device."""
    return nd.zeros(weight.shape, ctx=weight.context, dtype=weight.dtype, stype=weight.stype)


@register
class AdaGrad(Optimizer):
    """AdaGrad: steps divided by the root of the sum of all squared gradients.

    With g the rescaled and clipped gradient::

        history += g**2
        weight -= lr * (g / sqrt(history + eps) + wd * weight)

    Parameters
    ----------
    eps : float
        Keeps the root away from zero.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic
    Optimization", 2011.
    """

    def __init__(self, eps: float = 1e-7, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.float_stable_eps = eps

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray:
        return zeros_like(weight)

    def update(self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray) -> None:
        if grad.stype == "row_sparse":
            self._update_count(index)
            nd.sparse.adagrad_update(
                weight, grad, state, out=weight, lr=self._get_lr(index), wd=self._get_wd(index),
                epsilon=self.float_stable_eps, **self._grad_attrs(),
            )  # fmt: skip
            return
        lr, wd, g = self._begin(index, grad)
        state += nd.square(g)
        weight -= lr * (g / nd.sqrt(state + self.float_stable_eps) + wd * weight)


@register
class AdaDelta(Optimizer):
    """AdaDelta: steps scaled by running means of squared gradients and squared steps.

    With g the rescaled and clipped gradient::

        mean_g = rho * mean_g + (1 - rho) * g**2
        step = sqrt(mean_s + epsilon) / sqrt(mean_g + epsilon) * g
        mean_s = rho * mean_s + (1 - rho) * step**2
        weight -= step + wd * weight

    Parameters
    ----------
    rho : float
        Decay rate of the means.
    epsilon : float
        Keeps the roots away from zero.
    **kwargs
        See `Optimizer`; the learning rate has no influence.

    References
    ----------
    Zeiler, "ADADELTA: An Adaptive Learning Rate Method", 2012.
    """

    def __init__(self, rho: float = 0.90, epsilon: float = 1e-5, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rho = rho
        self.epsilon = epsilon

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return zeros_like(weight), zeros_like(weight)

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        _, wd, g = self._begin(index, grad)
        mean_g, mean_s = state
        mean_g[:] = self.rho * mean_g + (1 - self.rho) * nd.square(g)
        step = nd.sqrt(mean_s + self.epsilon) / nd.sqrt(mean_g + self.epsilon) * g
        mean_s[:] = self.rho * mean_s + (1 - self.rho) * nd.square(step)
        weight -= step + wd * weight


@register
class RMSProp(Optimizer):
    """RMSProp: steps divided by the root of a running mean of squared gradients.

    With g = rescale_grad * grad + wd * weight, clipped::

        mean_sq = (1 - gamma1) * g**2 + gamma1 * mean_sq
        not centered:  weight -= lr * g / sqrt(mean_sq + epsilon)
        centered:      mean = (1 - gamma1) * g + gamma1 * mean
                       step = gamma2 * step - lr * g / sqrt(mean_sq - mean**2 + epsilon)
                       weight += step

    Parameters
    ----------
    learning_rate : float
        Learning rate.
    gamma1 : float
        Decay rate of the means.
    gamma2 : float
        Momentum of the centered form.
    epsilon : float
        Keeps the root away from zero.
    centered : bool
        Use the variance instead of the mean square.
    clip_weights : float, optional
        Clip the weights to ``[-clip_weights, clip_weights]`` after each step.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Tieleman and Hinton, lecture 6.5 of "Neural Networks for Machine Learning", 2012; Graves,
    "Generating Sequences With Recurrent Neural Networks", 2013 (centered).
    """

    def __init__(
        self,
        learning_rate: float = 0.001,
        gamma1: float = 0.9,
        gamma2: float = 0.9,
        epsilon: float = 1e-8,
        centered: bool = False,
        clip_weights: float | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.gamma1 = gamma1
        self.gamma2 = gamma2
        self.centered = centered
        self.epsilon = epsilon
        self.clip_weights = clip_weights

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, ...]:
        """Make ``(mean_sq,)``, or ``(mean_sq, mean, step)`` for the centered form."""
        return tuple(zeros_like(weight) for _ in range(3 if self.centered else 1))

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: tuple[nd.NDArray, ...]
    ) -> None:
        lr, _, g = self._begin(index, grad, decayed=weight)
        mean_sq = state[0]
        mean_sq[:] = (1 - self.gamma1) * nd.square(g) + self.gamma1 * mean_sq
        if self.centered:
            _, mean, step = state
            mean[:] = (1 - self.gamma1) * g + self.gamma1 * mean
            spread = nd.sqrt(mean_sq - nd.square(mean) + self.epsilon)
            step[:] = self.gamma2 * step - lr * (g / spread)
            weight += step
        else:
            weight -= lr * (g / nd.sqrt(mean_sq + self.epsilon))
        if self.clip_weights:
            weight[:] = nd.clip(weight, -self.clip_weights, self.clip_weights)


@register
class Adamax(Optimizer):
    """Adamax: Adam with the largest gradient instead of the mean square.

    With g = rescale_grad * grad + wd * weight, clipped, at update t::

        mean = beta1 * mean + (1 - beta1) * g
        top = max(beta2 * top, |g|)
        weight -= lr / (1 - beta1**t) * mean / top

    Parameters
    ----------
    learning_rate : float
        Learning rate.
    beta1, beta2 : float
        Decay rates.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015, section 7.1.
    """

    def __init__(
        self,
        learning_rate: float = 0.002,
        beta1: float = 0.9,
        beta2: float = 0.999,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.beta1 = beta1
        self.beta2 = beta2

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return zeros_like(weight), zeros_like(weight)

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        lr, _, g = self._begin(index, grad, decayed=weight)
        step = self._index_update_count[index]
        mean, top = state
        mean[:] = self.beta1 * mean + (1 - self.beta1) * g
        top[:] = nd.maximum(self.beta2 * top, nd.abs(g))
        weight -= (lr / (1 - self.beta1**step)) * (mean / top)


@register
class Nadam(Optimizer):
    """Nadam: Adam with Nesterov's momentum.

    Parameters
    ----------
    learning_rate : float
        Learning rate.
    beta1, beta2 : float
        Decay rates of the first and second moment.
    epsilon : float
        Keeps the denominator away from zero.
    schedule_decay : float
        Decay of the momentum schedule.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Dozat, "Incorporating Nesterov Momentum into Adam", 2016.
    """

    def __init__(
        self,
        learning_rate: float = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
        schedule_decay: float = 0.004,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.schedule_decay = schedule_decay
        self.m_schedule = 1.0

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return zeros_like(weight), zeros_like(weight)

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        lr, _, g = self._begin(index, grad, decayed=weight)
        step = self._index_update_count[index]
        now = self._momentum(step)
        later = self._momentum(step + 1)
        self.m_schedule *= now
        schedule_later = self.m_schedule * later
        mean, var = state
        mean[:] = self.beta1 * mean + (1 - self.beta1) * g
        var[:] = self.beta2 * var + (1 - self.beta2) * nd.square(g)
        grad_part = g * ((1 - now) / (1 - self.m_schedule))
        mean_part = mean * (later / (1 - schedule_later))
        corrected = var / (1 - self.beta2**step)
        weight -= lr * ((grad_part + mean_part) / (nd.sqrt(corrected) + self.epsilon))

    def _momentum(self, step: int) -> float:
        return self.beta1 * (1 - 0.5 * 0.96 ** (step * self.schedule_decay))


@register
class Ftrl(Optimizer):
    """Follow the regularized leader, with L1 (`lamda1`) and L2 (`wd`) regularization.

    With g the rescaled and clipped gradient::

        z += g - (sqrt(n + g**2) - sqrt(n)) * weight / lr
        n += g**2
        weight = (sign(z) * lamda1 - z) / ((beta + sqrt(n)) / lr + wd)  where |z| > lamda1, else 0

    Parameters
    ----------
    lamda1 : float
        L1 regularization.
    learning_rate : float
        Learning rate.
    beta : float
        Added to the root of the sum of squares.
    **kwargs
        See `Optimizer`.

    References
    ----------
    McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013.
    """

    def __init__(
        self, lamda1: float = 0.01, learning_rate: float = 0.1, beta: float = 1, **kwargs: Any
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.lamda1 = lamda1
        self.beta = beta

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        """Make ``(z, n)``."""
        return zeros_like(weight), zeros_like(weight)

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        lr, wd, g = self._begin(index, grad)
        z, n = state
        squares = n + nd.square(g)
        root = nd.sqrt(squares)
        z += g - (root - nd.sqrt(n)) * weight / lr
        n[:] = squares
        target = (nd.sign(z) * self.lamda1 - z) / ((self.beta + root) / lr + wd)
        weight[:] = target * (nd.abs(z) > self.lamda1)
