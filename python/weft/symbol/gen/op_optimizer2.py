"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_preloaded_multi_mp_sgd_mom_update_op = _Operator('preloaded_multi_mp_sgd_mom_update', ('momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def preloaded_multi_mp_sgd_mom_update(*data, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _preloaded_multi_mp_sgd_mom_update_op('preloaded_multi_mp_sgd_mom_update', data, (momentum, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_preloaded_multi_mp_sgd_update_op = _Operator('preloaded_multi_mp_sgd_update', ('rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def preloaded_multi_mp_sgd_update(*data, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _preloaded_multi_mp_sgd_update_op('preloaded_multi_mp_sgd_update', data, (rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_preloaded_multi_sgd_mom_update_op = _Operator('preloaded_multi_sgd_mom_update', ('momentum', 'rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def preloaded_multi_sgd_mom_update(*data, momentum=_U, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _preloaded_multi_sgd_mom_update_op('preloaded_multi_sgd_mom_update', data, (momentum, rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_preloaded_multi_sgd_update_op = _Operator('preloaded_multi_sgd_update', ('rescale_grad', 'clip_gradient', 'num_weights'), ('data',), '')


def preloaded_multi_sgd_update(*data, rescale_grad=_U, clip_gradient=_U, num_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _preloaded_multi_sgd_update_op('preloaded_multi_sgd_update', data, (rescale_grad, clip_gradient, num_weights, ), name, attr, kwargs)


_reset_arrays_op = _Operator('reset_arrays', (), ('data',), 'num_arrays')


def reset_arrays(*data, name=None, attr=None, out=None, **kwargs):
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
    return _reset_arrays_op('reset_arrays', data, (), name, attr, kwargs)


_rmsprop_update_op = _Operator('rmsprop_update', ('lr', 'gamma1', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'clip_weights'), ('weight', 'grad', 'n'))


def rmsprop_update(weight=None, grad=None, n=None, lr=_U, gamma1=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, clip_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _rmsprop_update_op('rmsprop_update', (weight, grad, n, ), (lr, gamma1, epsilon, wd, rescale_grad, clip_gradient, clip_weights, ), name, attr, kwargs)


_rmspropalex_update_op = _Operator('rmspropalex_update', ('lr', 'gamma1', 'gamma2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'clip_weights'), ('weight', 'grad', 'n', 'g', 'delta'))


def rmspropalex_update(weight=None, grad=None, n=None, g=None, delta=None, lr=_U, gamma1=_U, gamma2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, clip_weights=_U, name=None, attr=None, out=None, **kwargs):
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
    return _rmspropalex_update_op('rmspropalex_update', (weight, grad, n, g, delta, ), (lr, gamma1, gamma2, epsilon, wd, rescale_grad, clip_gradient, clip_weights, ), name, attr, kwargs)


_sgd_mom_update_op = _Operator('sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom'))


def sgd_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sgd_mom_update_op('sgd_mom_update', (weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


_sgd_update_op = _Operator('sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad'))


def sgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sgd_update_op('sgd_update', (weight, grad, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), name, attr, kwargs)


_signsgd_update_op = _Operator('signsgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad'))


def signsgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, name=None, attr=None, out=None, **kwargs):
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
    return _signsgd_update_op('signsgd_update', (weight, grad, ), (lr, wd, rescale_grad, clip_gradient, ), name, attr, kwargs)


_signum_update_op = _Operator('signum_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'wd_lh'), ('weight', 'grad', 'mom'))


def signum_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, wd_lh=_U, name=None, attr=None, out=None, **kwargs):
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
    return _signum_update_op('signum_update', (weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, wd_lh, ), name, attr, kwargs)
