"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def preloaded_multi_mp_sgd_mom_update(*data: Symbol, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def preloaded_multi_mp_sgd_update(*data: Symbol, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def preloaded_multi_sgd_mom_update(*data: Symbol, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def preloaded_multi_sgd_update(*data: Symbol, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def reset_arrays(*data: Symbol, name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Sets every element of the arrays to 0, in place; nothing is returned.

    Parameters
    ----------
    *data : Symbol
        The arrays, any shapes and dtypes.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def rmsprop_update(weight: Symbol | None = ..., grad: Symbol | None = ..., n: Symbol | None = ..., lr: float = ..., gamma1: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    sqrt(n + epsilon).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    n : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def rmspropalex_update(weight: Symbol | None = ..., grad: Symbol | None = ..., n: Symbol | None = ..., g: Symbol | None = ..., delta: Symbol | None = ..., lr: float = ..., gamma1: float = ..., gamma2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
    * g / sqrt(n - mean^2 + epsilon), weight + delta.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    n : Symbol
        Running mean of g^2, changed in place.
    g : Symbol
        Running mean of g, changed in place.
    delta : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def sgd_mom_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mom : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def sgd_update(weight: Symbol | None = ..., grad: Symbol | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def signsgd_update(weight: Symbol | None = ..., grad: Symbol | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """(1 - lr * wd) * weight - lr * sign(grad).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def signum_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., wd_lh: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    sign(mom), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mom : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
