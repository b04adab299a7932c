"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_ceil_op = _Operator('ceil', (), ('data',))


def ceil(data=None, name=None, attr=None, out=None, **kwargs):
    """Smallest integer not below x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ceil_op('ceil', (data, ), (), name, attr, kwargs)


_clip_op = _Operator('clip', ('a_min', 'a_max'), ('data',))


def clip(data=None, a_min=_U, a_max=_U, name=None, attr=None, out=None, **kwargs):
    """Limits the elements to [a_min, a_max]; the gradient is zero outside.

    Parameters
    ----------
    data : Symbol
        The input array.
    a_min : float, required
        Smallest value.
    a_max : float, required
        Largest value.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _clip_op('clip', (data, ), (a_min, a_max, ), name, attr, kwargs)


_cos_op = _Operator('cos', (), ('data',))


def cos(data=None, name=None, attr=None, out=None, **kwargs):
    """Cosine of radians.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cos_op('cos', (data, ), (), name, attr, kwargs)


_cosh_op = _Operator('cosh', (), ('data',))


def cosh(data=None, name=None, attr=None, out=None, **kwargs):
    """Hyperbolic cosine.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _cosh_op('cosh', (data, ), (), name, attr, kwargs)


_degrees_op = _Operator('degrees', (), ('data',))


def degrees(data=None, name=None, attr=None, out=None, **kwargs):
    """Radians to degrees.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _degrees_op('degrees', (data, ), (), name, attr, kwargs)


_digamma_op = _Operator('digamma', (), ('data',))


def digamma(data=None, name=None, attr=None, out=None, **kwargs):
    """Derivative of gammaln.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _digamma_op('digamma', (data, ), (), name, attr, kwargs)


_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))


def elemwise_add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_add_op('elemwise_add', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))


def elemwise_div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_div_op('elemwise_div', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))


def elemwise_mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_mul_op('elemwise_mul', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))


def elemwise_sub(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _elemwise_sub_op('elemwise_sub', (lhs, rhs, ), (), name, attr, kwargs)


_erf_op = _Operator('erf', (), ('data',))


def erf(data=None, name=None, attr=None, out=None, **kwargs):
    """Gauss error function.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _erf_op('erf', (data, ), (), name, attr, kwargs)


_erfinv_op = _Operator('erfinv', (), ('data',))


def erfinv(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse of the Gauss error function on (-1, 1).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _erfinv_op('erfinv', (data, ), (), name, attr, kwargs)


_exp_op = _Operator('exp', (), ('data',))


def exp(data=None, name=None, attr=None, out=None, **kwargs):
    """Exponential.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _exp_op('exp', (data, ), (), name, attr, kwargs)


_expm1_op = _Operator('expm1', (), ('data',))


def expm1(data=None, name=None, attr=None, out=None, **kwargs):
    """exp(x) - 1, accurate for small x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _expm1_op('expm1', (data, ), (), name, attr, kwargs)


_fix_op = _Operator('fix', (), ('data',))


def fix(data=None, name=None, attr=None, out=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fix_op('fix', (data, ), (), name, attr, kwargs)


_floor_op = _Operator('floor', (), ('data',))


def floor(data=None, name=None, attr=None, out=None, **kwargs):
    """Largest integer not above x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _floor_op('floor', (data, ), (), name, attr, kwargs)


_gamma_op = _Operator('gamma', (), ('data',))


def gamma(data=None, name=None, attr=None, out=None, **kwargs):
    """Gamma function.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _gamma_op('gamma', (data, ), (), name, attr, kwargs)


_gammaln_op = _Operator('gammaln', (), ('data',))


def gammaln(data=None, name=None, attr=None, out=None, **kwargs):
    """Logarithm of the absolute value of the gamma function.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _gammaln_op('gammaln', (data, ), (), name, attr, kwargs)


_log_op = _Operator('log', (), ('data',))


def log(data=None, name=None, attr=None, out=None, **kwargs):
    """Natural logarithm.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log_op('log', (data, ), (), name, attr, kwargs)


_log10_op = _Operator('log10', (), ('data',))


def log10(data=None, name=None, attr=None, out=None, **kwargs):
    """Logarithm to base 10.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log10_op('log10', (data, ), (), name, attr, kwargs)


_log1p_op = _Operator('log1p', (), ('data',))


def log1p(data=None, name=None, attr=None, out=None, **kwargs):
    """log(1 + x), accurate for small x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log1p_op('log1p', (data, ), (), name, attr, kwargs)


_log2_op = _Operator('log2', (), ('data',))


def log2(data=None, name=None, attr=None, out=None, **kwargs):
    """Logarithm to base 2.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log2_op('log2', (data, ), (), name, attr, kwargs)


_log_sigmoid_op = _Operator('log_sigmoid', (), ('data',))


def log_sigmoid(data=None, name=None, attr=None, out=None, **kwargs):
    """log(1 / (1 + exp(-x))).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log_sigmoid_op('log_sigmoid', (data, ), (), name, attr, kwargs)


_logical_not_op = _Operator('logical_not', (), ('data',))


def logical_not(data=None, name=None, attr=None, out=None, **kwargs):
    """1 where x is zero, else 0.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _logical_not_op('logical_not', (data, ), (), name, attr, kwargs)


_mish_op = _Operator('mish', (), ('data',))


def mish(data=None, name=None, attr=None, out=None, **kwargs):
    """x tanh(log(1 + exp(x))) (Misra 2019).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mish_op('mish', (data, ), (), name, attr, kwargs)


_negative_op = _Operator('negative', (), ('data',))


def negative(data=None, name=None, attr=None, out=None, **kwargs):
    """Numerical negative, -x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _negative_op('negative', (data, ), (), name, attr, kwargs)


_ones_like_op = _Operator('ones_like', (), ('data',))


def ones_like(data=None, name=None, attr=None, out=None, **kwargs):
    """Ones with the shape and dtype of the input.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ones_like_op('ones_like', (data, ), (), name, attr, kwargs)


_radians_op = _Operator('radians', (), ('data',))


def radians(data=None, name=None, attr=None, out=None, **kwargs):
    """Degrees to radians.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _radians_op('radians', (data, ), (), name, attr, kwargs)


_rcbrt_op = _Operator('rcbrt', (), ('data',))


def rcbrt(data=None, name=None, attr=None, out=None, **kwargs):
    """1 / cbrt(x).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rcbrt_op('rcbrt', (data, ), (), name, attr, kwargs)


_reciprocal_op = _Operator('reciprocal', (), ('data',))


def reciprocal(data=None, name=None, attr=None, out=None, **kwargs):
    """1 / x.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _reciprocal_op('reciprocal', (data, ), (), name, attr, kwargs)


_relu_op = _Operator('relu', (), ('data',))


def relu(data=None, name=None, attr=None, out=None, **kwargs):
    """Rectified linear unit, max(x, 0).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _relu_op('relu', (data, ), (), name, attr, kwargs)


_rint_op = _Operator('rint', (), ('data',))


def rint(data=None, name=None, attr=None, out=None, **kwargs):
    """Nearest integer; halves go to the even one.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rint_op('rint', (data, ), (), name, attr, kwargs)


_round_op = _Operator('round', (), ('data',))


def round(data=None, name=None, attr=None, out=None, **kwargs):
    """Nearest integer; halves go away from zero.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _round_op('round', (data, ), (), name, attr, kwargs)


_rsqrt_op = _Operator('rsqrt', (), ('data',))


def rsqrt(data=None, name=None, attr=None, out=None, **kwargs):
    """1 / sqrt(x).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rsqrt_op('rsqrt', (data, ), (), name, attr, kwargs)


_sigmoid_op = _Operator('sigmoid', (), ('data',))


def sigmoid(data=None, name=None, attr=None, out=None, **kwargs):
    """1 / (1 + exp(-x)).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sigmoid_op('sigmoid', (data, ), (), name, attr, kwargs)
