"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_contrib_group_adagrad_update_op = _Operator('_contrib_group_adagrad_update', ('lr', 'rescale_grad', 'clip_gradient', 'epsilon'), ('weight', 'grad', 'history'))


def group_adagrad_update(weight=None, grad=None, history=None, lr=_U, rescale_grad=_U, clip_gradient=_U, epsilon=_U, name=None, attr=None, out=None, **kwargs):
    """AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).

    Parameters
    ----------
    weight : Symbol
        The weight, (rows, columns).
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    history : Symbol
        Sums of squares, (rows, 1) or (rows,); changed in place.
    lr : float, required
        Learning rate.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    epsilon : float, default 1e-05
        Added below the root.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_group_adagrad_update_op('group_adagrad_update', (weight, grad, history, ), (lr, rescale_grad, clip_gradient, epsilon, ), name, attr, kwargs)
