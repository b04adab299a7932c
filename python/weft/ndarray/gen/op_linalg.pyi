"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def linalg_det(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_extractdiag(A: NDArray | None = ..., offset: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A diagonal of every matrix; a view of the same memory.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_extracttrian(A: NDArray | None = ..., offset: int = ..., lower: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gelqf(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.

    Parameters
    ----------
    A : NDArray
        Matrices of full rank, shape (..., m, n) with m <= n.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gemm(A: NDArray | None = ..., B: NDArray | None = ..., C: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., beta: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    C : NDArray
        Shape (..., m, n).
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    beta : float, default 1
        Scale of C.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gemm2(A: NDArray | None = ..., B: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_inverse(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inverse of every matrix.

    Parameters
    ----------
    A : NDArray
        Regular matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_makediag(A: NDArray | None = ..., offset: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Matrices with the vectors on one diagonal and zeros elsewhere.

    Parameters
    ----------
    A : NDArray
        Shape (..., n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_maketrian(A: NDArray | None = ..., offset: int = ..., lower: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
    one column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n (n + 1) / 2).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_potrf(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.

    Parameters
    ----------
    A : NDArray
        Symmetric positive definite matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_potri(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inverse of L L^T from its Cholesky factor L.

    Parameters
    ----------
    A : NDArray
        Matrices whose lower triangles are L, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_slogdet(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sign and logarithm of the absolute value of the determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_sumlogdiag(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the logarithms of the diagonal of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n), with a positive diagonal.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_syevd(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
    In the gradient, eigenvectors of equal eigenvalues count as independent of each other.

    Parameters
    ----------
    A : NDArray
        Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_syrk(A: NDArray | None = ..., transpose: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha A A^T, or alpha A^T A, for every index of the leading axes.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, n).
    transpose : bool, default False
        A^T A instead of A A^T.
    alpha : float, default 1
        Scale of the product.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_trmm(A: NDArray | None = ..., B: NDArray | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) B, or alpha B op(A) with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_trsm(A: NDArray | None = ..., B: NDArray | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def batch_dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Products of matrices: the last two axes of both inputs are multiplied for every index of the
    leading axes, which must be equal.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    rhs : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., k).
    rhs : NDArray
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def khatri_rao(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).

    Parameters
    ----------
    *args : NDArray
        Matrices with one number of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
