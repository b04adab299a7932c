"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def adam_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def all_finite(data: NDArray | None = ..., init_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where every element is finite, else 0; shape (1,), float32. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ftml_update(weight: NDArray | None = ..., grad: NDArray | None = ..., d: NDArray | None = ..., v: NDArray | None = ..., z: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., wd: float = ..., rescale_grad: float = ..., clip_grad: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Follow the moving leader (Zheng and Kwok, ICML 2017).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    d : NDArray
        State d, changed in place.
    v : NDArray
        State v, changed in place.
    z : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ftrl_update(weight: NDArray | None = ..., grad: NDArray | None = ..., z: NDArray | None = ..., n: NDArray | None = ..., lr: float = ..., lamda1: float = ..., beta: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    z : NDArray
        Sum of corrected gradients, changed in place.
    n : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def lamb_update_phase1(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def lamb_update_phase2(weight: NDArray | None = ..., g: NDArray | None = ..., r1: NDArray | None = ..., r2: NDArray | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_lamb_update_phase1(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., weight32: NDArray | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    weight32 : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_lamb_update_phase2(weight: NDArray | None = ..., g: NDArray | None = ..., r1: NDArray | None = ..., r2: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_nag_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    weight32 : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_sgd_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
    weight32 : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_sgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    weight32 : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_adam_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """adam_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_all_finite(*data: NDArray, init_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where every element of all arrays is finite, else 0; shape (1,). No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_lars(lrs: NDArray | None = ..., weights_sum_sq: NDArray | None = ..., grads_sum_sq: NDArray | None = ..., wds: NDArray | None = ..., eta: float = ..., eps: float = ..., rescale_grad: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.

    Parameters
    ----------
    lrs : NDArray
        Learning rates, one for each weight.
    weights_sum_sq : NDArray
        Sum of squares of each weight, as multi_sum_sq gives it.
    grads_sum_sq : NDArray
        Sum of squares of each gradient.
    wds : NDArray
        Weight decays, one for each weight.
    eta : float, required
        The trust coefficient.
    eps : float, required
        Added to the denominator.
    rescale_grad : float, default 1
        The norms of the gradients are multiplied by this first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_adam_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """adam_update of several float32 master weights at once, and of the weights that they are kept
    for. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_sgd_mom_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_sgd_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sgd_mom_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sgd_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sum_sq(*data: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of squares of each array: shape (num_arrays,), float32. No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nag_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_mp_sgd_mom_update(*data: NDArray, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

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
