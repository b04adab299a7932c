"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def BlockGrad(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; no gradient flows through it.

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


def stop_gradient(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; no gradient flows through it.

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


def Cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def identity(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A copy of the input.

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


def abs(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Absolute value.

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


def add_n(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ElementWiseSum(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def amp_cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data in another dtype where it is floating; other arrays stay as they are.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    dtype : dtype, required
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def amp_multicast(*data: NDArray, cast_narrow: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    with cast_narrow. Arrays of other dtypes stay as they are.

    Parameters
    ----------
    *data : NDArray
        Any shapes and dtypes.
    cast_narrow : bool, default False
        Whether the narrowest dtype is taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arccos(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse cosine in radians, in [0, pi].

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


def arccosh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic cosine.

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


def arcsin(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse sine in radians, in [-pi/2, pi/2].

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


def arcsinh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic sine.

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


def arctan(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse tangent in radians, in [-pi/2, pi/2].

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


def arctanh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic tangent.

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


def broadcast_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def broadcast_plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def broadcast_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def broadcast_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0.

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


def broadcast_greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0.

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


def broadcast_greater_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0.

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


def broadcast_hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow.

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


def broadcast_lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0.

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


def broadcast_lesser_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0.

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


def broadcast_logical_and(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0.

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


def broadcast_logical_or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0.

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


def broadcast_logical_xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0.

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


def broadcast_maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both.

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


def broadcast_minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both.

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


def broadcast_mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs.

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


def broadcast_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def broadcast_not_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0.

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


def broadcast_power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs.

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


def broadcast_sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def broadcast_minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
