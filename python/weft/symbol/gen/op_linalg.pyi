"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def linalg_det(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The determinant of every matrix.

    Parameters
    ----------
    A : Symbol
        Shape (..., n, n).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_extractdiag(A: Symbol | None = ..., offset: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A diagonal of every matrix; a view of the same memory.

    Parameters
    ----------
    A : Symbol
        Shape (..., n, n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_extracttrian(A: Symbol | None = ..., offset: int = ..., lower: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    column by column.

    Parameters
    ----------
    A : Symbol
        Shape (..., n, n).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_gelqf(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.

    Parameters
    ----------
    A : Symbol
        Matrices of full rank, shape (..., m, n) with m <= n.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_gemm(A: Symbol | None = ..., B: Symbol | None = ..., C: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., beta: float = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    nothing.

    Parameters
    ----------
    A : Symbol
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : Symbol
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    C : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_gemm2(A: Symbol | None = ..., B: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.

    Parameters
    ----------
    A : Symbol
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : Symbol
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    axis : int, default -2
        The axis of the matrices' rows.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_inverse(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The inverse of every matrix.

    Parameters
    ----------
    A : Symbol
        Regular matrices, shape (..., n, n).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_makediag(A: Symbol | None = ..., offset: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Matrices with the vectors on one diagonal and zeros elsewhere.

    Parameters
    ----------
    A : Symbol
        Shape (..., n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_maketrian(A: Symbol | None = ..., offset: int = ..., lower: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
    one column by column.

    Parameters
    ----------
    A : Symbol
        Shape (..., n (n + 1) / 2).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_potrf(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.

    Parameters
    ----------
    A : Symbol
        Symmetric positive definite matrices, shape (..., n, n).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_potri(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The inverse of L L^T from its Cholesky factor L.

    Parameters
    ----------
    A : Symbol
        Matrices whose lower triangles are L, shape (..., n, n).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_slogdet(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Sign and logarithm of the absolute value of the determinant of every matrix.

    Parameters
    ----------
    A : Symbol
        Shape (..., n, n).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_sumlogdiag(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Sum of the logarithms of the diagonal of every matrix.

    Parameters
    ----------
    A : Symbol
        Shape (..., n, n), with a positive diagonal.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_syevd(A: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
    In the gradient, eigenvectors of equal eigenvalues count as independent of each other.

    Parameters
    ----------
    A : Symbol
        Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_syrk(A: Symbol | None = ..., transpose: bool = ..., alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """alpha A A^T, or alpha A^T A, for every index of the leading axes.

    Parameters
    ----------
    A : Symbol
        Shape (..., m, n).
    transpose : bool, default False
        A^T A instead of A A^T.
    alpha : float, default 1
        Scale of the product.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_trmm(A: Symbol | None = ..., B: Symbol | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """alpha op(A) B, or alpha B op(A) with rightside, for triangular A.

    Parameters
    ----------
    A : Symbol
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : Symbol
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def linalg_trsm(A: Symbol | None = ..., B: Symbol | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.

    Parameters
    ----------
    A : Symbol
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : Symbol
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def batch_dot(lhs: Symbol | None = ..., rhs: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Products of matrices: the last two axes of both inputs are multiplied for every index of the
    leading axes, which must be equal.

    Parameters
    ----------
    lhs : Symbol
        Shape (..., m, k), or (..., k, m) with transpose_a.
    rhs : Symbol
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def dot(lhs: Symbol | None = ..., rhs: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : Symbol
        Shape (..., k).
    rhs : Symbol
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def khatri_rao(*args: Symbol, name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).

    Parameters
    ----------
    *args : Symbol
        Matrices with one number of columns.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
