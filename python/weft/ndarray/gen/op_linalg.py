"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_linalg_det_op = _Operator('_linalg_det', (), ('A',))


def linalg_det(A=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _linalg_det_op.call(A)
    return _linalg_det_op((A, ), (), out, kwargs)


_linalg_extractdiag_op = _Operator('_linalg_extractdiag', ('offset',), ('A',))


def linalg_extractdiag(A=None, offset=_U, out=None, name=None, **kwargs):
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
    return _linalg_extractdiag_op((A, ), (offset, ), out, kwargs)


_linalg_extracttrian_op = _Operator('_linalg_extracttrian', ('offset', 'lower'), ('A',))


def linalg_extracttrian(A=None, offset=_U, lower=_U, out=None, name=None, **kwargs):
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
    return _linalg_extracttrian_op((A, ), (offset, lower, ), out, kwargs)


_linalg_gelqf_op = _Operator('_linalg_gelqf', (), ('A',))


def linalg_gelqf(A=None, out=None, name=None, **kwargs):
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
    return _linalg_gelqf_op((A, ), (), out, kwargs)


_linalg_gemm_op = _Operator('_linalg_gemm', ('transpose_a', 'transpose_b', 'alpha', 'beta', 'axis'), ('A', 'B', 'C'))


def linalg_gemm(A=None, B=None, C=None, transpose_a=_U, transpose_b=_U, alpha=_U, beta=_U, axis=_U, out=None, name=None, **kwargs):
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
    return _linalg_gemm_op((A, B, C, ), (transpose_a, transpose_b, alpha, beta, axis, ), out, kwargs)


_linalg_gemm2_op = _Operator('_linalg_gemm2', ('transpose_a', 'transpose_b', 'alpha', 'axis'), ('A', 'B'))


def linalg_gemm2(A=None, B=None, transpose_a=_U, transpose_b=_U, alpha=_U, axis=_U, out=None, name=None, **kwargs):
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
    return _linalg_gemm2_op((A, B, ), (transpose_a, transpose_b, alpha, axis, ), out, kwargs)


_linalg_inverse_op = _Operator('_linalg_inverse', (), ('A',))


def linalg_inverse(A=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _linalg_inverse_op.call(A)
    return _linalg_inverse_op((A, ), (), out, kwargs)


_linalg_makediag_op = _Operator('_linalg_makediag', ('offset',), ('A',))


def linalg_makediag(A=None, offset=_U, out=None, name=None, **kwargs):
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
    return _linalg_makediag_op((A, ), (offset, ), out, kwargs)


_linalg_maketrian_op = _Operator('_linalg_maketrian', ('offset', 'lower'), ('A',))


def linalg_maketrian(A=None, offset=_U, lower=_U, out=None, name=None, **kwargs):
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
    return _linalg_maketrian_op((A, ), (offset, lower, ), out, kwargs)


_linalg_potrf_op = _Operator('_linalg_potrf', (), ('A',))


def linalg_potrf(A=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _linalg_potrf_op.call(A)
    return _linalg_potrf_op((A, ), (), out, kwargs)


_linalg_potri_op = _Operator('_linalg_potri', (), ('A',))


def linalg_potri(A=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _linalg_potri_op.call(A)
    return _linalg_potri_op((A, ), (), out, kwargs)


_linalg_slogdet_op = _Operator('_linalg_slogdet', (), ('A',))


def linalg_slogdet(A=None, out=None, name=None, **kwargs):
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
    return _linalg_slogdet_op((A, ), (), out, kwargs)


_linalg_sumlogdiag_op = _Operator('_linalg_sumlogdiag', (), ('A',))


def linalg_sumlogdiag(A=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _linalg_sumlogdiag_op.call(A)
    return _linalg_sumlogdiag_op((A, ), (), out, kwargs)


_linalg_syevd_op = _Operator('_linalg_syevd', (), ('A',))


def linalg_syevd(A=None, out=None, name=None, **kwargs):
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
    return _linalg_syevd_op((A, ), (), out, kwargs)


_linalg_syrk_op = _Operator('_linalg_syrk', ('transpose', 'alpha'), ('A',))


def linalg_syrk(A=None, transpose=_U, alpha=_U, out=None, name=None, **kwargs):
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
    return _linalg_syrk_op((A, ), (transpose, alpha, ), out, kwargs)


_linalg_trmm_op = _Operator('_linalg_trmm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))


def linalg_trmm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, out=None, name=None, **kwargs):
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
    return _linalg_trmm_op((A, B, ), (transpose, rightside, lower, alpha, ), out, kwargs)


_linalg_trsm_op = _Operator('_linalg_trsm', ('transpose', 'rightside', 'lower', 'alpha'), ('A', 'B'))


def linalg_trsm(A=None, B=None, transpose=_U, rightside=_U, lower=_U, alpha=_U, out=None, name=None, **kwargs):
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
    return _linalg_trsm_op((A, B, ), (transpose, rightside, lower, alpha, ), out, kwargs)


_batch_dot_op = _Operator('batch_dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))


def batch_dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, out=None, name=None, **kwargs):
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
    return _batch_dot_op((lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), out, kwargs)


_dot_op = _Operator('dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))


def dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, out=None, name=None, **kwargs):
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
    return _dot_op((lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), out, kwargs)


_khatri_rao_op = _Operator('khatri_rao', (), ('args',))


def khatri_rao(*args, out=None, name=None, **kwargs):
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
    if len(args) == 1 and isinstance(args[0], (list, tuple)):
        args = tuple(args[0])
    kwargs.pop('num_args', None)
    return _khatri_rao_op(args, (), out, kwargs)
