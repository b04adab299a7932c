"""Optimizers with a step size per array: LAMB, LARS, GroupAdaGrad; and FTML and DCASGD."""

from __future__ import annotations

from typing import Any

from .. import ndarray as nd
from .adaptive import zeros_like
from .optimizer import Optimizer, register


@register
class LAMB(Optimizer):
    """LAMB: Adam whose steps are as long as the array they change, times the learning rate.

    With g the rescaled and clipped gradient::

        mean = beta1 * mean + (1 - beta1) * g
        var = beta2 * var + (1 - beta2) * g**2
        step = mean' / (sqrt(var') + epsilon) + wd * weight
        weight -= lr * norm(weight) / norm(step) * step

    where mean' and var' are divided by 1 - beta**t with `bias_correction`, norm(weight) lies
    between the bounds, and the ratio is 1 if either norm is 0.

    Parameters
    ----------
    learning_rate : float
    beta1, beta2 : float
        Decay rates of the means.
    epsilon : float
        Keeps the root away from zero.
    lower_bound, upper_bound : float, optional
        Bounds of norm(weight).
    bias_correction : bool
    **kwargs
        See `Optimizer`.

    References
    ----------
    You et al., "Large Batch Optimization for Deep Learning: Training BERT in 76 minutes", 2020.
    """

    def __init__(
        self,
        learning_rate: float = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-6,
        lower_bound: float | None = None,
        upper_bound: float | None = None,
        bias_correction: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.lower_bound = lower_bound
        self.upper_bound = upper_bound
        self.bias_correction = bias_correction

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return zeros_like(weight), zeros_like(weight)

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray, nd.NDArray],
    ) -> None:
        self._update_count(index)
        bounds = {"lower_bound": self.lower_bound, "upper_bound": self.upper_bound}
        step = nd.lamb_update_phase1(
            weight, grad, *state, beta1=self.beta1, beta2=self.beta2, epsilon=self.epsilon,
            t=self._index_update_count[index], bias_correction=self.bias_correction,
            wd=self._get_wd(index), **self._grad_attrs(),
        )  # fmt: skip
        nd.lamb_update_phase2(
            weight, step, weight.norm(), step.norm(), lr=self._get_lr(index), out=weight,
            **{name: bound for name, bound in bounds.items() if bound is not None},
        )  # fmt: skip


@register
class LARS(Optimizer):
    """LARS: momentum with a learning rate per array, from the norms of weight and gradient.

    With g = rescale_grad * grad, clipped::

        rate = lr * eta * norm(weight) / (norm(g) + wd * norm(weight) + eps)
        state = momentum * state - rate * (g + wd * weight);  weight += state

    The factor is 1 for biases, gammas and betas, which the names of parameters tell, and where a
    norm is 0; weight decay reaches names in ``_weight`` alone. With `momentum_correction` the
    momentum is multiplied by the learning rate over the last one.

    Parameters
    ----------
    momentum : float
    lazy_update : bool
        Accepted for row-sparse gradients, which do not exist here.
    eta : float
        Trust coefficient.
    eps : float
        Keeps the ratio away from infinity.
    momentum_correction : bool
    **kwargs
        See `Optimizer`.

    References
    ----------
    You, Gitman and Ginsburg, "Large Batch Training of Convolutional Networks", 2017.
    """

    def __init__(
        self,
        momentum: float = 0.0,
        lazy_update: bool = True,
        eta: float = 0.001,
        eps: float = 0.0,
        momentum_correction: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.momentum = momentum
        self.lazy_update = lazy_update
        self.eta = eta
        self.eps = eps
        self.momentum_correction = momentum_correction
        self.last_lr: float | None = None

    def set_wd_mult(self, args_wd_mult: dict[Any, float]) -> None:
        """Set multipliers of the weight decay; names that end in other than ``_weight`` get 0."""
        others = {n: 0.0 for n in self.idx2name.values() if not n.endswith("_weight")}
        super().set_wd_mult({**others, **args_wd_mult})

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray | None:
        return None if self.momentum == 0.0 else zeros_like(weight)

    def _name(self, index: Any) -> str:
        parameter = self.param_dict.get(index)
        return parameter.name if parameter is not None else str(self.idx2name.get(index, index))

    def _trust(self, index: Any, weight: nd.NDArray, grad: nd.NDArray, wd: float) -> float:
        if self._name(index).endswith(("gamma", "beta", "bias")):
            return 1.0
        w = float(weight.norm().asscalar())
        g = float(grad.norm().asscalar()) * self.rescale_grad
        return self.eta * w / (g + wd * w + self.eps) if w > 0 and g > 0 else 1.0

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray | None
    ) -> None:
        self._update_count(index)
        lr, wd = self._get_lr(index), self._get_wd(index)
        attrs = {"lr": lr * self._trust(index, weight, grad, wd), "wd": wd, **self._grad_attrs()}
        if state is None:
            nd.sgd_update(weight, grad, out=weight, **attrs)
            return
        correction = 1.0
        if self.momentum_correction and self.last_lr:
            correction = lr / self.last_lr
        self.last_lr = lr
        nd.sgd_mom_update(
            weight, grad, state, out=weight, momentum=self.momentum * correction, **attrs
        )


@register
class FTML(Optimizer):
    """Follow the moving leader.

    Parameters
    ----------
    beta1, beta2 : float
        Decay rates of the means of gradients and squared gradients.
    epsilon : float
        Keeps the root away from zero.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Zheng and Kwok, "Follow the Moving Leader in Deep Learning", 2017.
    """

    def __init__(
        self, beta1: float = 0.6, beta2: float = 0.999, epsilon: float = 1e-8, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray, ...]:
        return zeros_like(weight), zeros_like(weight), zeros_like(weight)

    def update(
        self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: tuple[nd.NDArray, ...]
    ) -> None:
        self._update_count(index)
        attrs = {"rescale_grad": self.rescale_grad}
        if self.clip_gradient:
            attrs["clip_grad"] = self.clip_gradient
        nd.ftml_update(
            weight, grad, *state, lr=self._get_lr(index), beta1=self.beta1, beta2=self.beta2,
            epsilon=self.epsilon, t=self._index_update_count[index], wd=self._get_wd(index),
            out=weight, **attrs,
        )  # fmt: skip


@register
class DCASGD(Optimizer):
    """Delay-compensated gradient descent, for gradients of weights that have changed since.

    With g the rescaled and clipped gradient::

        step = lr * (g + wd * weight + lamda * g**2 * (weight - previous))
        momentum == 0:  change = -step
        otherwise:      state = change = momentum * state - step
        previous = weight;  weight += change

    Parameters
    ----------
    momentum : float
    lamda : float
        Scale of the compensation.
    **kwargs
        See `Optimizer`.

    References
    ----------
    Zheng et al., "Asynchronous Stochastic Gradient Descent with Delay Compensation", 2017.
    """

    def __init__(self, momentum: float = 0.0, lamda: float = 0.04, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.momentum = momentum
        self.lamda = lamda

    def create_state(self, index: Any, weight: nd.NDArray) -> tuple[nd.NDArray | None, nd.NDArray]:
        return (None if self.momentum == 0.0 else zeros_like(weight)), weight.copy()

    def update(
        self,
        index: Any,
        weight: nd.NDArray,
        grad: nd.NDArray,
        state: tuple[nd.NDArray | None, nd.NDArray],
    ) -> None:
        lr, wd, g = self._begin(index, grad)
        velocity, previous = state
        change = -lr * (g + wd * weight + self.lamda * nd.square(g) * (weight - previous))
        if velocity is not None:
            change = self.momentum * velocity + change
            velocity[:] = change
        previous[:] = weight
        weight += change


@register
class GroupAdaGrad(Optimizer):
    """AdaGrad with one sum of squared gradients per row, as for embeddings.

    With g the rescaled and clipped gradient::

        history += mean(g**2, axis=1);  weight -= lr * g / sqrt(history + eps)

    Parameters
    ----------
    eps : float
        Keeps the root away from zero.
    **kwargs
        See `Optimizer`; there is no weight decay.

    Raises
    ------
    ValueError
        A weight decay other than 0, or an array that has not two axes.
    """

    def __init__(self, eps: float = 1e-5, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.float_stable_eps = eps

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray:
        if len(weight.shape) != 2:
            raise ValueError(
                f"GroupAdaGrad: the weight has shape {weight.shape}, expected (rows, columns)"
            )
        return nd.zeros((weight.shape[0], 1), ctx=weight.context, dtype=weight.dtype)

    def update(self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray) -> None:
        lr, wd, g = self._begin(index, grad)
        if wd != 0:
            raise ValueError(f"GroupAdaGrad: wd is {wd}, expected 0")
        state += nd.mean(nd.square(g), axis=1, keepdims=True)
        weight -= lr * g / nd.sqrt(state + self.float_stable_eps)
