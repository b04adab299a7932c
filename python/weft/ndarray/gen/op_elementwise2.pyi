"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def cbrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ceil(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def clip(data: NDArray | None = ..., a_min: float = ..., a_max: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def cos(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def cosh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def degrees(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def digamma(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def elemwise_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def elemwise_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def elemwise_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def elemwise_sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def erf(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def erfinv(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def exp(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def expm1(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def fix(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def floor(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def gamma(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def gammaln(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def log(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def log10(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def log1p(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def log2(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def log_sigmoid(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def logical_not(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def mish(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def negative(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ones_like(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def radians(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def rcbrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def reciprocal(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def relu(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def rint(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def round(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def rsqrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
