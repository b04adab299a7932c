"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _copy(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _copyto(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _div_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _DivScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _EqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _greater_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Greater_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _greater_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _GreaterEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _greater_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _GreaterScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _hypot_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _HypotScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _lesser_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Lesser_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _lesser_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _LesserEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _lesser_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _LesserScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_and(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Logical_And(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _logical_and_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _LogicalAndScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Logical_Or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _logical_or_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _LogicalOrScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Logical_Xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _logical_xor_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _LogicalXorScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
