"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_adam_update_op = _Operator('adam_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mean', 'var'))


def adam_update(weight=None, grad=None, mean=None, var=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
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
    return _adam_update_op('adam_update', (weight, grad, mean, var, ), (lr, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


_all_finite_op = _Operator('all_finite', ('init_output',), ('data',))


def all_finite(data=None, init_output=_U, name=None, attr=None, out=None, **kwargs):
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
    return _all_finite_op('all_finite', (data, ), (init_output, ), name, attr, kwargs)


_ftml_update_op = _Operator('ftml_update', ('lr', 'beta1', 'beta2', 'epsilon', 't', 'wd', 'rescale_grad', 'clip_grad'), ('weight', 'grad', 'd', 'v', 'z'))


def ftml_update(weight=None, grad=None, d=None, v=None, z=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, t=_U, wd=_U, rescale_grad=_U, clip_grad=_U, name=None, attr=None, out=None, **kwargs):
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
    return _ftml_update_op('ftml_update', (weight, grad, d, v, z, ), (lr, beta1, beta2, epsilon, t, wd, rescale_grad, clip_grad, ), name, attr, kwargs)


_ftrl_update_op = _Operator('ftrl_update', ('lr', 'lamda1', 'beta', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'z', 'n'))


def ftrl_update(weight=None, grad=None, z=None, n=None, lr=_U, lamda1=_U, beta=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _ftrl_update_op('ftrl_update', (weight, grad, z, n, ), (lr, lamda1, beta, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


_lamb_update_phase1_op = _Operator('lamb_update_phase1', ('beta1', 'beta2', 'epsilon', 't', 'bias_correction', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mean', 'var'))


def lamb_update_phase1(weight=None, grad=None, mean=None, var=None, beta1=_U, beta2=_U, epsilon=_U, t=_U, bias_correction=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _lamb_update_phase1_op('lamb_update_phase1', (weight, grad, mean, var, ), (beta1, beta2, epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


_lamb_update_phase2_op = _Operator('lamb_update_phase2', ('lr', 'lower_bound', 'upper_bound'), ('weight', 'g', 'r1', 'r2'))


def lamb_update_phase2(weight=None, g=None, r1=None, r2=None, lr=_U, lower_bound=_U, upper_bound=_U, name=None, attr=None, out=None, **kwargs):
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
    return _lamb_update_phase2_op('lamb_update_phase2', (weight, g, r1, r2, ), (lr, lower_bound, upper_bound, ), name, attr, kwargs)


_mp_lamb_update_phase1_op = _Operator('mp_lamb_update_phase1', ('beta1', 'beta2', 'epsilon', 't', 'bias_correction', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'weight32'))


def mp_lamb_update_phase1(weight=None, grad=None, mean=None, var=None, weight32=None, beta1=_U, beta2=_U, epsilon=_U, t=_U, bias_correction=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _mp_lamb_update_phase1_op('mp_lamb_update_phase1', (weight, grad, mean, var, weight32, ), (beta1, beta2, epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


_mp_lamb_update_phase2_op = _Operator('mp_lamb_update_phase2', ('lr', 'lower_bound', 'upper_bound'), ('weight', 'g', 'r1', 'r2', 'weight32'))


def mp_lamb_update_phase2(weight=None, g=None, r1=None, r2=None, weight32=None, lr=_U, lower_bound=_U, upper_bound=_U, name=None, attr=None, out=None, **kwargs):
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
    return _mp_lamb_update_phase2_op('mp_lamb_update_phase2', (weight, g, r1, r2, weight32, ), (lr, lower_bound, upper_bound, ), name, attr, kwargs)


_mp_nag_mom_update_op = _Operator('mp_nag_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mom', 'weight32'))


def mp_nag_mom_update(weight=None, grad=None, mom=None, weight32=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _mp_nag_mom_update_op('mp_nag_mom_update', (weight, grad, mom, weight32, ), (lr, momentum, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


_mp_sgd_mom_update_op = _Operator('mp_sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom', 'weight32'))


def mp_sgd_mom_update(weight=None, grad=None, mom=None, weight32=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
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
    return _mp_sgd_mom_update_op('mp_sgd_mom_update', (weight, grad, mom, weight32, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


_mp_sgd_update_op = _Operator('mp_sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'weight32'))


def mp_sgd_update(weight=None, grad=None, weight32=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
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
    return _mp_sgd_update_op('mp_sgd_update', (weight, grad, weight32, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


_multi_adam_update_op = _Operator('multi_adam_update', ('lrs', 'wds', 'beta1', 'beta2', 'epsilon', 'rescale_grad', 'clip_gradient', 'lazy_update', 'num_weights'), ('data',), '')


def multi_adam_update(*data, lrs=_U, wds=_U, beta1=_U, beta2=_U, epsilon=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_adam_update_op('multi_adam_update', data, (lrs, wds, beta1, beta2, epsilon, rescale_grad, clip_gradient, lazy_update, num_weights, ), name, attr, kwargs)


_multi_all_finite_op = _Operator('multi_all_finite', ('init_output',), ('data',), 'num_arrays')


def multi_all_finite(*data, init_output=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_all_finite_op('multi_all_finite', data, (init_output, ), name, attr, kwargs)


_multi_lars_op = _Operator('multi_lars', ('eta', 'eps', 'rescale_grad'), ('lrs', 'weights_sum_sq', 'grads_sum_sq', 'wds'))


def multi_lars(lrs=None, weights_sum_sq=None, grads_sum_sq=None, wds=None, eta=_U, eps=_U, rescale_grad=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_lars_op('multi_lars', (lrs, weights_sum_sq, grads_sum_sq, wds, ), (eta, eps, rescale_grad, ), name, attr, kwargs)


_multi_mp_adam_update_op = _Operator('multi_mp_adam_update', ('lrs', 'wds', 'beta1', 'beta2', 'epsilon', 'rescale_grad', 'clip_gradient', 'lazy_update', 'num_weights'), ('data',), '')


def multi_mp_adam_update(*data, lrs=_U, wds=_U, beta1=_U, beta2=_U, epsilon=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_mp_adam_update_op('multi_mp_adam_update', data, (lrs, wds, beta1, beta2, epsilon, rescale_grad, clip_gradient, lazy_update, num_weights, ), name, attr, kwargs)


_multi_mp_sgd_mom_update_op = _Operator('multi_mp_sgd_mom_update', ('lrs', 'wds', 'momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def multi_mp_sgd_mom_update(*data, lrs=_U, wds=_U, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_mp_sgd_mom_update_op('multi_mp_sgd_mom_update', data, (lrs, wds, momentum, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_multi_mp_sgd_update_op = _Operator('multi_mp_sgd_update', ('lrs', 'wds', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def multi_mp_sgd_update(*data, lrs=_U, wds=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_mp_sgd_update_op('multi_mp_sgd_update', data, (lrs, wds, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_multi_sgd_mom_update_op = _Operator('multi_sgd_mom_update', ('lrs', 'wds', 'momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def multi_sgd_mom_update(*data, lrs=_U, wds=_U, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_sgd_mom_update_op('multi_sgd_mom_update', data, (lrs, wds, momentum, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_multi_sgd_update_op = _Operator('multi_sgd_update', ('lrs', 'wds', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def multi_sgd_update(*data, lrs=_U, wds=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _multi_sgd_update_op('multi_sgd_update', data, (lrs, wds, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_multi_sum_sq_op = _Operator('multi_sum_sq', (), ('data',), 'num_arrays')


def multi_sum_sq(*data, name=None, attr=None, out=None, **kwargs):
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
    return _multi_sum_sq_op('multi_sum_sq', data, (), name, attr, kwargs)


_nag_mom_update_op = _Operator('nag_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'mom'))


def nag_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _nag_mom_update_op('nag_mom_update', (weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)
