"""Rows of matrix products and factorisations."""

from __future__ import annotations

import numpy as np

from tests.ops.table import WIDE, F, G, V, row

_SUM16 = dict(float16=3e-3, bfloat16=2e-2)


def _dot(a: np.ndarray, b: np.ndarray, transpose_a: bool = False,
         transpose_b: bool = False) -> np.ndarray:
    if transpose_a:
        a = np.moveaxis(a, 0, -1) if a.ndim > 1 else a
    if transpose_b:
        b = np.moveaxis(b, -1, 0) if b.ndim > 1 else b
    return np.tensordot(a, b, ([-1], [0])).reshape(
        (1,) if a.ndim == b.ndim == 1 else a.shape[:-1] + b.shape[1:])


for _a, _b, _attrs in [
    ((3, 4), (4, 5), {}), ((4, 3), (4, 5), dict(transpose_a=True)),
    ((3, 4), (5, 4), dict(transpose_b=True)),
    ((4, 3), (5, 4), dict(transpose_a=True, transpose_b=True)),
    ((6,), (6,), {}), ((3, 4), (4,), {}), ((4,), (4, 3), {}), ((2, 3, 4), (4, 5), {}),
    ((2, 3), (3, 4, 2), {}), ((2, 3, 4), (4, 2, 3), {}), ((1, 1), (1, 1), {}),
    ((4, 2, 3), (4, 5), dict(transpose_a=True)), ((2, 3), (4, 2, 3), dict(transpose_b=True)),
]:
    row("dot", [F(*_a), F(*_b)], _attrs, ref=_dot, tol=_SUM16)
row("dot", [F(17, 33), F(33, 19)], ref=_dot, dtypes=WIDE, second=False)
row("dot", [F(0, 4), F(4, 5)], ref=_dot, dtypes=("float32",), grad=(),
    differs="no zero-size arrays in mx.nd")
row("dot", [F(3, 0), F(0, 5)], ref=_dot, dtypes=("float32",), grad=(),
    differs="no zero-size arrays in mx.nd")


def _t(x: np.ndarray) -> np.ndarray:
    return np.swapaxes(x, -1, -2)


def _batch_dot(a: np.ndarray, b: np.ndarray, transpose_a: bool = False,
               transpose_b: bool = False, **_: object) -> np.ndarray:
    return (_t(a) if transpose_a else a) @ (_t(b) if transpose_b else b)


def _gemm2(a: np.ndarray, b: np.ndarray, transpose_a: bool = False, transpose_b: bool = False,
           alpha: float = 1.0, axis: int = -2) -> np.ndarray:
    if axis != -2:
        a, b = (np.moveaxis(x, axis, -2) for x in (a, b))
    out = alpha * _batch_dot(a, b, transpose_a, transpose_b)
    return np.moveaxis(out, -2, axis) if axis != -2 else out


for _ta in (False, True):
    for _tb in (False, True):
        _a, _b = ((2, 4, 3) if _ta else (2, 3, 4)), ((2, 5, 4) if _tb else (2, 4, 5))
        _attrs = dict(transpose_a=_ta, transpose_b=_tb)
        row("batch_dot", [F(*_a), F(*_b)], _attrs, ref=_batch_dot, tol=_SUM16)
        row("_linalg_gemm2", [F(*_a), F(*_b)], dict(alpha=0.75, **_attrs), ref=_gemm2,
            dtypes=WIDE)
        row("_linalg_gemm", [F(*_a), F(*_b), F(2, 3, 5)], dict(alpha=0.75, beta=-1.5, **_attrs),
            ref=lambda a, b, c, alpha, beta, **more: _gemm2(a, b, alpha=alpha, **more) + beta * c,
            dtypes=WIDE)
row("batch_dot", [F(2, 2, 3, 4), F(2, 2, 4, 2)], ref=_batch_dot, dtypes=WIDE)
row("_linalg_gemm2", [F(3, 4), F(4, 5)], ref=_gemm2, dtypes=WIDE)
row("_linalg_gemm2", [F(2, 2, 3, 4), F(2, 2, 4, 2)], ref=_gemm2, dtypes=WIDE)
row("_linalg_gemm2", [F(3, 2, 4), F(4, 2, 5)], dict(axis=0), ref=_gemm2, dtypes=WIDE)
row("_linalg_gemm", [F(3, 4), F(4, 5), F(3, 5)],
    ref=lambda a, b, c: a @ b + c, dtypes=WIDE)
row("_linalg_gemm", [F(3, 2, 4), F(4, 2, 5), F(3, 2, 5)], dict(axis=0), dtypes=WIDE,
    ref=lambda a, b, c, axis: _gemm2(a, b, axis=axis) + c)


def _spd(*shape: int) -> object:
    def make(rng: np.random.RandomState) -> np.ndarray:
        a = rng.uniform(-1, 1, shape)
        return a @ _t(a) + 2 * np.eye(shape[-1])

    return G(make, shape, symmetric=True)


def _triangular(*shape: int) -> object:
    return G(lambda rng: np.tril(rng.uniform(0.5, 1.5, shape)) + np.eye(shape[-1]), shape)


def _potrf_of_lower(a: np.ndarray) -> np.ndarray:
    lower = np.tril(a)
    return np.linalg.cholesky(lower + _t(np.tril(a, -1)))


_LAPACK = dict(dtypes=WIDE, tol=dict(float32=2e-5, float64=1e-10))
row("_linalg_potrf", [_spd(3, 3)], ref=_potrf_of_lower, **_LAPACK)
row("_linalg_potrf", [_spd(2, 4, 4)], ref=_potrf_of_lower, **_LAPACK)
row("_linalg_potrf", [G(lambda rng: np.array([[4.0]]), (1, 1), True)], ref=_potrf_of_lower,
    **_LAPACK)


def _syrk(a: np.ndarray, transpose: bool = False, alpha: float = 1.0) -> np.ndarray:
    return alpha * (_t(a) @ a if transpose else a @ _t(a))


for _attrs in ({}, dict(transpose=True), dict(transpose=False, alpha=-0.5)):
    row("_linalg_syrk", [F(2, 3, 4)], _attrs, ref=_syrk, dtypes=WIDE)
row("_linalg_syrk", [F(3, 2)], dict(alpha=2.0), ref=_syrk, dtypes=WIDE)


def _trsm(a: np.ndarray, b: np.ndarray, transpose: bool = False, rightside: bool = False,
          lower: bool = True, alpha: float = 1.0) -> np.ndarray:
    a = np.tril(a) if lower else np.triu(a)
    a = _t(a) if transpose else a
    if rightside:
        return _t(np.linalg.solve(_t(a), _t(alpha * b)))
    return np.linalg.solve(a, alpha * b)


def _trmm(a: np.ndarray, b: np.ndarray, transpose: bool = False, rightside: bool = False,
          lower: bool = True, alpha: float = 1.0) -> np.ndarray:
    a = np.tril(a) if lower else np.triu(a)
    a = _t(a) if transpose else a
    return alpha * (b @ a if rightside else a @ b)


def _potri(a: np.ndarray) -> np.ndarray:
    lower = np.tril(a)
    return np.linalg.inv(lower @ _t(lower))


for _tr in (False, True):
    for _right in (False, True):
        _b = (2, 4, 3) if _right else (2, 3, 4)
        row("_linalg_trsm", [_triangular(2, 3, 3), F(*_b)],
            dict(transpose=_tr, rightside=_right, alpha=1.5), ref=_trsm, **_LAPACK)
        row("_linalg_trsm", [G(lambda rng: np.triu(rng.uniform(0.5, 1.5, (3, 3))) + np.eye(3),
                               (3, 3)), F(*_b[1:])],
            dict(transpose=_tr, rightside=_right, lower=False), ref=_trsm, **_LAPACK)
        row("_linalg_trmm", [_triangular(2, 3, 3), F(*_b)],
            dict(transpose=_tr, rightside=_right, alpha=1.5), ref=_trmm, **_LAPACK)
row("_linalg_potri", [_triangular(3, 3)], ref=_potri, **_LAPACK)
row("_linalg_potri", [_triangular(2, 3, 3)], ref=_potri, **_LAPACK)
row("_linalg_potri", [G(lambda rng: rng.uniform(0.5, 1.5, (3, 3)) + np.eye(3), (3, 3))],
    ref=_potri, **_LAPACK)


def _at_least_1d(x: np.ndarray) -> np.ndarray:
    return np.atleast_1d(x)


def _triangle(n: int, offset: int, lower: bool) -> tuple[np.ndarray, np.ndarray]:
    """Row and column indices of a packed triangle: rows of a lower one, columns of an upper one.

    An offset other than 0 says by its sign which side the triangle is on.
    """
    below = lower if offset == 0 else offset < 0
    rows, columns = np.tril_indices(n, -abs(offset))
    return (rows, columns) if below else (columns, rows)


def _maketrian(a: np.ndarray, offset: int = 0, lower: bool = True) -> np.ndarray:
    size = int((np.sqrt(8 * a.shape[-1] + 1) - 1) / 2) + abs(offset)
    out = np.zeros((*a.shape[:-1], size, size))
    out[(..., *_triangle(size, offset, lower))] = a
    return out


def _makediag(a: np.ndarray, offset: int = 0) -> np.ndarray:
    size = a.shape[-1] + abs(offset)
    out = np.zeros((*a.shape[:-1], size, size))
    rows = np.arange(a.shape[-1]) + max(-offset, 0)
    out[..., rows, rows + offset] = a
    return out


def _full_rank(*shape: int) -> object:
    return G(lambda rng: rng.uniform(-1, 1, shape) + 2 * np.eye(shape[-1]), shape)


for _shape in ((3, 3), (2, 3, 3)):
    row("_linalg_det", [_full_rank(*_shape)], ref=lambda a: _at_least_1d(np.linalg.det(a)),
        **_LAPACK)
    row("_linalg_inverse", [_full_rank(*_shape)], ref=np.linalg.inv, **_LAPACK)
    row("_linalg_slogdet", [_full_rank(*_shape)], ref=lambda a: [
        _at_least_1d(v) for v in np.linalg.slogdet(a)], **_LAPACK)
    row("_linalg_sumlogdiag", [_spd(*_shape)], ref=lambda a: _at_least_1d(
        np.log(np.diagonal(a, 0, -2, -1)).sum(-1)), **_LAPACK)
for _offset in (0, 1, -1):
    row("_linalg_extractdiag", [F(2, 3, 3)], dict(offset=_offset), dtypes=WIDE,
        ref=lambda a, offset: np.diagonal(a, offset, -2, -1))
    row("_linalg_makediag", [F(2, 3)], dict(offset=_offset), ref=_makediag, dtypes=WIDE)
for _attrs in ({}, dict(lower=False), dict(offset=1), dict(offset=-1)):
    row("_linalg_extracttrian", [F(2, 4, 4)], _attrs, dtypes=WIDE, ref=lambda a, offset=0,
        lower=True: a[(..., *_triangle(a.shape[-1], offset, lower))])
    row("_linalg_maketrian", [F(2, 6)], _attrs, ref=_maketrian, dtypes=WIDE)


def _khatri_rao(*matrices: np.ndarray) -> np.ndarray:
    columns = []
    for j in range(matrices[0].shape[1]):
        column = np.ones(1)
        for m in matrices:
            column = np.kron(column, m[:, j])
        columns.append(column)
    return np.stack(columns, 1)


row("khatri_rao", [F(2, 3)], ref=_khatri_rao, differs="no gradient")
row("khatri_rao", [F(2, 3), F(4, 3)], ref=_khatri_rao, differs="no gradient")
row("khatri_rao", [F(2, 2), F(1, 2), F(3, 2)], ref=_khatri_rao,
    differs="no gradient")


def _lq(a: np.ndarray) -> list[np.ndarray]:
    batch = [np.linalg.qr(m.T) for m in a.reshape(-1, *a.shape[-2:])]
    rows = a.shape[-2]
    return [np.stack([q.T for q, _ in batch]).reshape(a.shape),
            np.stack([r.T for _, r in batch]).reshape(*a.shape[:-1], rows)]


def _eigen(a: np.ndarray) -> list[np.ndarray]:
    w, v = np.linalg.eigh(np.tril(a) + _t(np.tril(a, -1)))
    u = _t(v)
    largest = np.take_along_axis(u, np.abs(u).argmax(-1)[..., None], -1)
    return [u * np.sign(largest), w]


for _shape in ((2, 3), (3, 3), (2, 2, 4), (1, 3), (2, 1, 1, 1)):
    row("_linalg_gelqf", [F(*_shape, distinct=True)], ref=_lq, **_LAPACK)
for _shape in ((3, 3), (2, 4, 4), (1, 1)):
    row("_linalg_syevd", [_spd(*_shape)], ref=_eigen, **_LAPACK)
row("_linalg_syevd", [V(np.diag([3.0, 1.0, 2.0]) + np.triu(np.ones((3, 3)), 1))], ref=_eigen,
    grad=(), **_LAPACK)
