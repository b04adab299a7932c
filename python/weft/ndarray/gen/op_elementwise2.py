"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_cbrt_op = _Operator('cbrt', (), ('data',))


def cbrt(data=None, out=None, name=None, **kwargs):
    """Cube root.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cbrt_op.call(data)
    return _cbrt_op((data, ), (), out, kwargs)


_ceil_op = _Operator('ceil', (), ('data',))


def ceil(data=None, out=None, name=None, **kwargs):
    """Smallest integer not below x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _ceil_op.call(data)
    return _ceil_op((data, ), (), out, kwargs)


_clip_op = _Operator('clip', ('a_min', 'a_max'), ('data',))


def clip(data=None, a_min=_U, a_max=_U, out=None, name=None, **kwargs):
    """Limits the elements to [a_min, a_max]; the gradient is zero outside.

    Parameters
    ----------
    data : NDArray
        The input array.
    a_min : float, required
        Smallest value.
    a_max : float, required
        Largest value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _clip_op((data, ), (a_min, a_max, ), out, kwargs)


_cos_op = _Operator('cos', (), ('data',))


def cos(data=None, out=None, name=None, **kwargs):
    """Cosine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cos_op.call(data)
    return _cos_op((data, ), (), out, kwargs)


_cosh_op = _Operator('cosh', (), ('data',))


def cosh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic cosine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _cosh_op.call(data)
    return _cosh_op((data, ), (), out, kwargs)


_degrees_op = _Operator('degrees', (), ('data',))


def degrees(data=None, out=None, name=None, **kwargs):
    """Radians to degrees.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _degrees_op.call(data)
    return _degrees_op((data, ), (), out, kwargs)


_digamma_op = _Operator('digamma', (), ('data',))


def digamma(data=None, out=None, name=None, **kwargs):
    """Derivative of gammaln.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _digamma_op.call(data)
    return _digamma_op((data, ), (), out, kwargs)


_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))


def elemwise_add(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_add_op.call(lhs, rhs)
    return _elemwise_add_op((lhs, rhs, ), (), out, kwargs)


_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))


def elemwise_div(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_div_op.call(lhs, rhs)
    return _elemwise_div_op((lhs, rhs, ), (), out, kwargs)


_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))


def elemwise_mul(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_mul_op.call(lhs, rhs)
    return _elemwise_mul_op((lhs, rhs, ), (), out, kwargs)


_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))


def elemwise_sub(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_sub_op.call(lhs, rhs)
    return _elemwise_sub_op((lhs, rhs, ), (), out, kwargs)


_erf_op = _Operator('erf', (), ('data',))


def erf(data=None, out=None, name=None, **kwargs):
    """Gauss error function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _erf_op.call(data)
    return _erf_op((data, ), (), out, kwargs)


_erfinv_op = _Operator('erfinv', (), ('data',))


def erfinv(data=None, out=None, name=None, **kwargs):
    """Inverse of the Gauss error function on (-1, 1).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _erfinv_op.call(data)
    return _erfinv_op((data, ), (), out, kwargs)


_exp_op = _Operator('exp', (), ('data',))


def exp(data=None, out=None, name=None, **kwargs):
    """Exponential.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _exp_op.call(data)
    return _exp_op((data, ), (), out, kwargs)


_expm1_op = _Operator('expm1', (), ('data',))


def expm1(data=None, out=None, name=None, **kwargs):
    """exp(x) - 1, accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _expm1_op.call(data)
    return _expm1_op((data, ), (), out, kwargs)


_fix_op = _Operator('fix', (), ('data',))


def fix(data=None, out=None, name=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _fix_op.call(data)
    return _fix_op((data, ), (), out, kwargs)


_floor_op = _Operator('floor', (), ('data',))


def floor(data=None, out=None, name=None, **kwargs):
    """Largest integer not above x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _floor_op.call(data)
    return _floor_op((data, ), (), out, kwargs)


_gamma_op = _Operator('gamma', (), ('data',))


def gamma(data=None, out=None, name=None, **kwargs):
    """Gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gamma_op.call(data)
    return _gamma_op((data, ), (), out, kwargs)


_gammaln_op = _Operator('gammaln', (), ('data',))


def gammaln(data=None, out=None, name=None, **kwargs):
    """Logarithm of the absolute value of the gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gammaln_op.call(data)
    return _gammaln_op((data, ), (), out, kwargs)


_log_op = _Operator('log', (), ('data',))


def log(data=None, out=None, name=None, **kwargs):
    """Natural logarithm.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log_op.call(data)
    return _log_op((data, ), (), out, kwargs)


_log10_op = _Operator('log10', (), ('data',))


def log10(data=None, out=None, name=None, **kwargs):
    """Logarithm to base 10.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log10_op.call(data)
    return _log10_op((data, ), (), out, kwargs)


_log1p_op = _Operator('log1p', (), ('data',))


def log1p(data=None, out=None, name=None, **kwargs):
    """log(1 + x), accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log1p_op.call(data)
    return _log1p_op((data, ), (), out, kwargs)


_log2_op = _Operator('log2', (), ('data',))


def log2(data=None, out=None, name=None, **kwargs):
    """Logarithm to base 2.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log2_op.call(data)
    return _log2_op((data, ), (), out, kwargs)


_log_sigmoid_op = _Operator('log_sigmoid', (), ('data',))


def log_sigmoid(data=None, out=None, name=None, **kwargs):
    """log(1 / (1 + exp(-x))).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _log_sigmoid_op.call(data)
    return _log_sigmoid_op((data, ), (), out, kwargs)


_logical_not_op = _Operator('logical_not', (), ('data',))


def logical_not(data=None, out=None, name=None, **kwargs):
    """1 where x is zero, else 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _logical_not_op.call(data)
    return _logical_not_op((data, ), (), out, kwargs)


_mish_op = _Operator('mish', (), ('data',))


def mish(data=None, out=None, name=None, **kwargs):
    """x tanh(log(1 + exp(x))) (Misra 2019).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _mish_op.call(data)
    return _mish_op((data, ), (), out, kwargs)


_negative_op = _Operator('negative', (), ('data',))


def negative(data=None, out=None, name=None, **kwargs):
    """Numerical negative, -x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _negative_op.call(data)
    return _negative_op((data, ), (), out, kwargs)


_ones_like_op = _Operator('ones_like', (), ('data',))


def ones_like(data=None, out=None, name=None, **kwargs):
    """Ones with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _ones_like_op.call(data)
    return _ones_like_op((data, ), (), out, kwargs)


_radians_op = _Operator('radians', (), ('data',))


def radians(data=None, out=None, name=None, **kwargs):
    """Degrees to radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _radians_op.call(data)
    return _radians_op((data, ), (), out, kwargs)


_rcbrt_op = _Operator('rcbrt', (), ('data',))


def rcbrt(data=None, out=None, name=None, **kwargs):
    """1 / cbrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rcbrt_op.call(data)
    return _rcbrt_op((data, ), (), out, kwargs)


_reciprocal_op = _Operator('reciprocal', (), ('data',))


def reciprocal(data=None, out=None, name=None, **kwargs):
    """1 / x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _reciprocal_op.call(data)
    return _reciprocal_op((data, ), (), out, kwargs)


_relu_op = _Operator('relu', (), ('data',))


def relu(data=None, out=None, name=None, **kwargs):
    """Rectified linear unit, max(x, 0).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _relu_op.call(data)
    return _relu_op((data, ), (), out, kwargs)


_rint_op = _Operator('rint', (), ('data',))


def rint(data=None, out=None, name=None, **kwargs):
    """Nearest integer; halves go to the even one.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rint_op.call(data)
    return _rint_op((data, ), (), out, kwargs)


_round_op = _Operator('round', (), ('data',))


def round(data=None, out=None, name=None, **kwargs):
    """Nearest integer; halves go away from zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _round_op.call(data)
    return _round_op((data, ), (), out, kwargs)


_rsqrt_op = _Operator('rsqrt', (), ('data',))


def rsqrt(data=None, out=None, name=None, **kwargs):
    """1 / sqrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _rsqrt_op.call(data)
    return _rsqrt_op((data, ), (), out, kwargs)
