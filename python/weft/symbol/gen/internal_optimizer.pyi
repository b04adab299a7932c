"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _adamw_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., rescale_grad: Symbol | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., eta: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
        Running mean of its square, changed in place.
    rescale_grad : Symbol
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    eta : float, required
        Multiplies the whole step.
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


def _mp_adamw_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., weight32: Symbol | None = ..., rescale_grad: Symbol | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., eta: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
        Running mean of its square, changed in place.
    weight32 : Symbol
        The master weight in float32, which is changed in place.
    rescale_grad : Symbol
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    eta : float, required
        Multiplies the whole step.
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


def _multi_adamw_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., etas: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
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


def _multi_lamb_update(*data: Symbol, learning_rates: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., lower_bound: float = ..., upper_bound: float = ..., clip_gradient: float = ..., bias_correction: bool = ..., step_count: int | Sequence[int] = ..., num_tensors: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _multi_mp_adamw_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., etas: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """_mp_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
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


def _multi_mp_lamb_update(*data: Symbol, learning_rates: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., lower_bound: float = ..., upper_bound: float = ..., clip_gradient: float = ..., bias_correction: bool = ..., step_count: int | Sequence[int] = ..., num_tensors: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sparse_adagrad_update(weight: Symbol | None = ..., grad: Symbol | None = ..., history: Symbol | None = ..., lr: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """AdaGrad (Duchi, Hazan and Singer 2011): history += g^2, weight - lr * (g / sqrt(history +
    epsilon) + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    history : Symbol
        Sum of squared gradients, which is changed in place.
    lr : float, required
        Learning rate.
    epsilon : float, default 1e-07
        Added below the root.
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


def _sparse_adam_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mean : Symbol
        Running mean of the gradient, changed in place.
    var : Symbol
        Running mean of its square, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
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


def _sparse_ftrl_update(weight: Symbol | None = ..., grad: Symbol | None = ..., z: Symbol | None = ..., n: Symbol | None = ..., lr: float = ..., lamda1: float = ..., beta: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    z : Symbol
        Sum of corrected gradients, changed in place.
    n : Symbol
        Sum of squared gradients, changed in place.
    lr : float, required
        Learning rate.
    lamda1 : float, default 0.01
        Factor of the L1 norm.
    beta : float, default 1
        Added to the root of n.
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


def _sparse_sgd_mom_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _sparse_sgd_update(weight: Symbol | None = ..., grad: Symbol | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
