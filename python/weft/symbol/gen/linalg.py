"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_linalg_det_op = _Operator('_linalg_det', (), ('A',))


def det(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_det_op('det', (A, ), (), name, attr, kwargs)


_linalg_extractdiag_op = _Operator('_linalg_extractdiag', ('offset',), ('A',))


def extractdiag(A=None, offset=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_extractdiag_op('extractdiag', (A, ), (offset, ), name, attr, kwargs)


_linalg_extracttrian_op = _Operator('_linalg_extracttrian', ('offset', 'lower'), ('A',))


def extracttrian(A=None, offset=_U, lower=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_extracttrian_op('extracttrian', (A, ), (offset, lower, ), name, attr, kwargs)


_linalg_gelqf_op = _Operator('_linalg_gelqf', (), ('A',))


def gelqf(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_gelqf_op('gelqf', (A, ), (), name, attr, kwargs)


_linalg_gemm_op = _Operator('_linalg_gemm', ('transpose_a', 'transpose_b', 'alpha', 'beta', 'axis'), ('A', 'B', 'C'))


def gemm(A=None, B=None, C=None, transpose_a=_U, transpose_b=_U, alpha=_U, beta=_U, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_gemm_op('gemm', (A, B, C, ), (transpose_a, transpose_b, alpha, beta, axis, ), name, attr, kwargs)


_linalg_gemm2_op = _Operator('_linalg_gemm2', ('transpose_a', 'transpose_b', 'alpha', 'axis'), ('A', 'B'))


def gemm2(A=None, B=None, transpose_a=_U, transpose_b=_U, alpha=_U, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_gemm2_op('gemm2', (A, B, ), (transpose_a, transpose_b, alpha, axis, ), name, attr, kwargs)


_linalg_inverse_op = _Operator('_linalg_inverse', (), ('A',))


def inverse(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_inverse_op('inverse', (A, ), (), name, attr, kwargs)


_linalg_makediag_op = _Operator('_linalg_makediag', ('offset',), ('A',))


def makediag(A=None, offset=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_makediag_op('makediag', (A, ), (offset, ), name, attr, kwargs)


_linalg_maketrian_op = _Operator('_linalg_maketrian', ('offset', 'lower'), ('A',))


def maketrian(A=None, offset=_U, lower=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_maketrian_op('maketrian', (A, ), (offset, lower, ), name, attr, kwargs)


_linalg_potrf_op = _Operator('_linalg_potrf', (), ('A',))


def potrf(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_potrf_op('potrf', (A, ), (), name, attr, kwargs)


_linalg_potri_op = _Operator('_linalg_potri', (), ('A',))


def potri(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_potri_op('potri', (A, ), (), name, attr, kwargs)


_linalg_slogdet_op = _Operator('_linalg_slogdet', (), ('A',))


def slogdet(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_slogdet_op('slogdet', (A, ), (), name, attr, kwargs)


_linalg_sumlogdiag_op = _Operator('_linalg_sumlogdiag', (), ('A',))


def sumlogdiag(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_sumlogdiag_op('sumlogdiag', (A, ), (), name, attr, kwargs)


_linalg_syevd_op = _Operator('_linalg_syevd', (), ('A',))


def syevd(A=None, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_syevd_op('syevd', (A, ), (), name, attr, kwargs)


_linalg_syrk_op = _Operator('_linalg_syrk', ('transpose', 'alpha'), ('A',))


def syrk(A=None, transpose=_U, alpha=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_syrk_op('syrk', (A, ), (transpose, alpha, ), name, attr, kwargs)


_linalg_trmm_op = _Operator('_linalg_trmm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))


def trmm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_trmm_op('trmm', (A, B, ), (transpose, rightside, lower, alpha, ), name, attr, kwargs)


_linalg_trsm_op = _Operator('_linalg_trsm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))


def trsm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, name=None, attr=None, out=None, **kwargs):
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
    return _linalg_trsm_op('trsm', (A, B, ), (transpose, rightside, lower, alpha, ), name, attr, kwargs)
