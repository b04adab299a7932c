"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_adamw_update_op = _Operator('_adamw_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'eta', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'rescale_grad'))


def _adamw_update(weight=None, grad=None, mean=None, var=None, rescale_grad=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, eta=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

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
    rescale_grad : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _adamw_update_op((weight, grad, mean, var, rescale_grad, ), (lr, beta1, beta2, epsilon, wd, eta, clip_gradient, ), out, kwargs)


_mp_adamw_update_op = _Operator('_mp_adamw_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'eta', 'clip_gradient'), ('weight', 'grad', 'mean', 'var', 'weight32', 'rescale_grad'))


def _mp_adamw_update(weight=None, grad=None, mean=None, var=None, weight32=None, rescale_grad=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, eta=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

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
        The master weight in float32, which is changed in place.
    rescale_grad : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _mp_adamw_update_op((weight, grad, mean, var, weight32, rescale_grad, ), (lr, beta1, beta2, epsilon, wd, eta, clip_gradient, ), out, kwargs)


_multi_adamw_update_op = _Operator('_multi_adamw_update', ('lrs', 'wds', 'etas', 'beta1', 'beta2', 'epsilon', 'clip_gradient', 'num_weights'), ('data',))


def _multi_adamw_update(*data, lrs=_U, wds=_U, etas=_U, beta1=_U, beta2=_U, epsilon=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_adamw_update_op(data, (lrs, wds, etas, beta1, beta2, epsilon, clip_gradient, num_weights, ), out, kwargs)


_multi_lamb_update_op = _Operator('_multi_lamb_update', ('learning_rates', 'beta1', 'beta2', 'epsilon', 'wds', 'rescale_grad', 'lower_bound', 'upper_bound', 'clip_gradient', 'bias_correction', 'step_count', 'num_tensors'), ('data',))


def _multi_lamb_update(*data, learning_rates=_U, beta1=_U, beta2=_U, epsilon=_U, wds=_U, rescale_grad=_U, lower_bound=_U, upper_bound=_U, clip_gradient=_U, bias_correction=_U, step_count=_U, num_tensors=_U, out=None, name=None, **kwargs):
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_lamb_update_op(data, (learning_rates, beta1, beta2, epsilon, wds, rescale_grad, lower_bound, upper_bound, clip_gradient, bias_correction, step_count, num_tensors, ), out, kwargs)


_multi_mp_adamw_update_op = _Operator('_multi_mp_adamw_update', ('lrs', 'wds', 'etas', 'beta1', 'beta2', 'epsilon', 'clip_gradient', 'num_weights'), ('data',))


def _multi_mp_adamw_update(*data, lrs=_U, wds=_U, etas=_U, beta1=_U, beta2=_U, epsilon=_U, clip_gradient=_U, num_weights=_U, out=None, name=None, **kwargs):
    """_mp_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_mp_adamw_update_op(data, (lrs, wds, etas, beta1, beta2, epsilon, clip_gradient, num_weights, ), out, kwargs)


_multi_mp_lamb_update_op = _Operator('_multi_mp_lamb_update', ('learning_rates', 'beta1', 'beta2', 'epsilon', 'wds', 'rescale_grad', 'lower_bound', 'upper_bound', 'clip_gradient', 'bias_correction', 'step_count', 'num_tensors'), ('data',))


def _multi_mp_lamb_update(*data, learning_rates=_U, beta1=_U, beta2=_U, epsilon=_U, wds=_U, rescale_grad=_U, lower_bound=_U, upper_bound=_U, clip_gradient=_U, bias_correction=_U, step_count=_U, num_tensors=_U, out=None, name=None, **kwargs):
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('', None)
    return _multi_mp_lamb_update_op(data, (learning_rates, beta1, beta2, epsilon, wds, rescale_grad, lower_bound, upper_bound, clip_gradient, bias_correction, step_count, num_tensors, ), out, kwargs)


_sparse_adagrad_update_op = _Operator('_sparse_adagrad_update', ('lr', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'history'))


def _sparse_adagrad_update(weight=None, grad=None, history=None, lr=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
    """AdaGrad (Duchi, Hazan and Singer 2011): history += g^2, weight - lr * (g / sqrt(history +
    epsilon) + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    history : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sparse_adagrad_update_op((weight, grad, history, ), (lr, epsilon, wd, rescale_grad, clip_gradient, ), out, kwargs)


_adam_update_op = _Operator('adam_update', ('lr', 'beta1', 'beta2', 'epsilon', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mean', 'var'))


def _sparse_adam_update(weight=None, grad=None, mean=None, var=None, lr=_U, beta1=_U, beta2=_U, epsilon=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
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
    return _adam_update_op((weight, grad, mean, var, ), (lr, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


_ftrl_update_op = _Operator('ftrl_update', ('lr', 'lamda1', 'beta', 'wd', 'rescale_grad', 'clip_gradient'), ('weight', 'grad', 'z', 'n'))


def _sparse_ftrl_update(weight=None, grad=None, z=None, n=None, lr=_U, lamda1=_U, beta=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, out=None, name=None, **kwargs):
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
    return _ftrl_update_op((weight, grad, z, n, ), (lr, lamda1, beta, wd, rescale_grad, clip_gradient, ), out, kwargs)


_sgd_mom_update_op = _Operator('sgd_mom_update', ('lr', 'momentum', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad', 'mom'))


def _sparse_sgd_mom_update(weight=None, grad=None, mom=None, lr=_U, momentum=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
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
    return _sgd_mom_update_op((weight, grad, mom, ), (lr, momentum, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)


_sgd_update_op = _Operator('sgd_update', ('lr', 'wd', 'rescale_grad', 'clip_gradient', 'lazy_update'), ('weight', 'grad'))


def _sparse_sgd_update(weight=None, grad=None, lr=_U, wd=_U, rescale_grad=_U, clip_gradient=_U, lazy_update=_U, out=None, name=None, **kwargs):
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
    return _sgd_update_op((weight, grad, ), (lr, wd, rescale_grad, clip_gradient, lazy_update, ), out, kwargs)
