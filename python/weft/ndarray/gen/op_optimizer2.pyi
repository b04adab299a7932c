"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def preloaded_multi_mp_sgd_update(*data: NDArray, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_sgd_mom_update(*data: NDArray, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_sgd_update(*data: NDArray, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reset_arrays(*data: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sets every element of the arrays to 0, in place; nothing is returned.

    Parameters
    ----------
    *data : NDArray
        The arrays, any shapes and dtypes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rmsprop_update(weight: NDArray | None = ..., grad: NDArray | None = ..., n: NDArray | None = ..., lr: float = ..., gamma1: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    sqrt(n + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rmspropalex_update(weight: NDArray | None = ..., grad: NDArray | None = ..., n: NDArray | None = ..., g: NDArray | None = ..., delta: NDArray | None = ..., lr: float = ..., gamma1: float = ..., gamma2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
    * g / sqrt(n - mean^2 + epsilon), weight + delta.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    g : NDArray
        Running mean of g, changed in place.
    delta : NDArray
        The last step, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    gamma2 : float, default 0.9
        Share of the step that is kept.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sgd_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def signsgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(1 - lr * wd) * weight - lr * sign(grad).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def signum_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., wd_lh: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    sign(mom), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    wd_lh : float, default 0
        Weight decay that does not go through the momentum.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
