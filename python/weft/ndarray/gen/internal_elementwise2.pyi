"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _maximum_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

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


def _MaximumScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

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


def _minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _minimum_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

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


def _MinimumScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

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


def _minus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _MinusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _scatter_minus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _mod_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _ModScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _mul_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _MulScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _not_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Not_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _not_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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


def _NotEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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


def _plus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _PlusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _scatter_plus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _Power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _power_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _PowerScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

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


def _rdiv_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
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


def _RDivScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
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


def _rminus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _RMinusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _rmod_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _RModScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _rpower_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _RPowerScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

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


def _Plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _grad_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
