"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def adam_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def all_finite(data: Symbol | None = ..., init_output: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """1 where every element is finite, else 0; shape (1,), float32. No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ftml_update(weight: Symbol | None = ..., grad: Symbol | None = ..., d: Symbol | None = ..., v: Symbol | None = ..., z: Symbol | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., wd: float = ..., rescale_grad: float = ..., clip_grad: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Follow the moving leader (Zheng and Kwok, ICML 2017).

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    d : Symbol
        State d, changed in place.
    v : Symbol
        State v, changed in place.
    z : Symbol
        State z, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.6
        Decay of d and z.
    beta2 : float, default 0.999
        Decay of v.
    epsilon : float, default 1e-08
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_grad : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ftrl_update(weight: Symbol | None = ..., grad: Symbol | None = ..., z: Symbol | None = ..., n: Symbol | None = ..., lr: float = ..., lamda1: float = ..., beta: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def lamb_update_phase1(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

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
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
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


def lamb_update_phase2(weight: Symbol | None = ..., g: Symbol | None = ..., r1: Symbol | None = ..., r2: Symbol | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : Symbol
        The weight.
    g : Symbol
        The direction of the first phase.
    r1 : Symbol
        Norm of the weight, one element.
    r2 : Symbol
        Norm of g, one element.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def mp_lamb_update_phase1(weight: Symbol | None = ..., grad: Symbol | None = ..., mean: Symbol | None = ..., var: Symbol | None = ..., weight32: Symbol | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

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
        The master weight in float32.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
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


def mp_lamb_update_phase2(weight: Symbol | None = ..., g: Symbol | None = ..., r1: Symbol | None = ..., r2: Symbol | None = ..., weight32: Symbol | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : Symbol
        The weight.
    g : Symbol
        The direction of the first phase.
    r1 : Symbol
        Norm of the weight, one element.
    r2 : Symbol
        Norm of g, one element.
    weight32 : Symbol
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def mp_nag_mom_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., weight32: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    mom : Symbol
        The momentum, which is changed in place.
    weight32 : Symbol
        The master weight in float32, which is changed in place.
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def mp_sgd_mom_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., weight32: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    weight32 : Symbol
        The master weight in float32, which is changed in place.
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


def mp_sgd_update(weight: Symbol | None = ..., grad: Symbol | None = ..., weight32: Symbol | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : Symbol
        The weight.
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    weight32 : Symbol
        The master weight in float32, which is changed in place.
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


def multi_adam_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """adam_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
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


def multi_all_finite(*data: Symbol, init_output: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """1 where every element of all arrays is finite, else 0; shape (1,). No gradient.

    Parameters
    ----------
    *data : Symbol
        Any shapes; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def multi_lars(lrs: Symbol | None = ..., weights_sum_sq: Symbol | None = ..., grads_sum_sq: Symbol | None = ..., wds: Symbol | None = ..., eta: float = ..., eps: float = ..., rescale_grad: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.

    Parameters
    ----------
    lrs : Symbol
        Learning rates, one for each weight.
    weights_sum_sq : Symbol
        Sum of squares of each weight, as multi_sum_sq gives it.
    grads_sum_sq : Symbol
        Sum of squares of each gradient.
    wds : Symbol
        Weight decays, one for each weight.
    eta : float, required
        The trust coefficient.
    eps : float, required
        Added to the denominator.
    rescale_grad : float, default 1
        The norms of the gradients are multiplied by this first.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def multi_mp_adam_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """adam_update of several float32 master weights at once, and of the weights that they are kept
    for. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
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


def multi_mp_sgd_mom_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
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


def multi_mp_sgd_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
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


def multi_sgd_mom_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
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


def multi_sgd_update(*data: Symbol, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : Symbol
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
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


def multi_sum_sq(*data: Symbol, name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The sum of squares of each array: shape (num_arrays,), float32. No gradient.

    Parameters
    ----------
    *data : Symbol
        Any shapes; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def nag_mom_update(weight: Symbol | None = ..., grad: Symbol | None = ..., mom: Symbol | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
