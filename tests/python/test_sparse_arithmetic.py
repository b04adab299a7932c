"""Arithmetic, functions and reductions of sparse arrays."""

from __future__ import annotations

import operator

import numpy as np
import pytest
from tests.python.sparse_arrays import STYPES, A, B, check, csr, drawn, rows

from weft import nd
from weft.ndarray import sparse


@pytest.mark.parametrize("name", ["add", "sub", "mul"])
@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int32", "float16"])
def test_two_sparse_arrays_of_one_storage_type(name: str, stype: str, dtype: str) -> None:
    call = getattr(operator, name)
    for density in (0.0, 0.4, 1.0):
        a, b = drawn((7, 5), density, dtype), drawn((7, 5), 0.5, dtype)
        x, y = (nd.array(v, dtype=dtype).tostype(stype) for v in (a, b))
        check(call(x, y), call(a, b), stype)
        check(call(y, x), call(b, a), stype)
        elemwise = getattr(sparse, f"elemwise_{name}")
        check(elemwise(x, y), call(a, b), stype)


ROW, COLUMN = B[:1], B[:, :1]


@pytest.mark.parametrize(
    ("name", "lhs", "rhs", "result"),
    [
        ("add", "csr", "default", "default"), ("add", "csr", "row_sparse", "default"),
        ("add", "default", "row_sparse", "default"), ("sub", "row_sparse", "default", "default"),
        ("mul", "csr", "default", "csr"), ("mul", "default", "csr", "default"),
        ("mul", "row_sparse", "default", "row_sparse"), ("mul", "csr", "row_sparse", "default"),
        ("truediv", "row_sparse", "default", "default"), ("truediv", "csr", "default", "default"),
    ],
)  # fmt: skip
def test_mixed_storage_types(name: str, lhs: str, rhs: str, result: str) -> None:
    a, b = (B if s == "default" else A for s in (lhs, rhs))
    call = getattr(operator, name)
    check(call(STYPES[lhs](a), STYPES[rhs](b)), call(a, b), result)


@pytest.mark.parametrize("dense", [ROW, COLUMN, B[0], B[:1, :1]], ids=["row", "col", "1d", "1"])
def test_csr_with_dense_arrays_that_broadcast(dense: np.ndarray) -> None:
    x, y = csr(A), nd.array(dense)
    check(x * y, A * dense, "csr")
    check(x / y, A / dense, "csr")
    check(x + y, A + dense, "default")
    check(rows(A) * y, A * dense, "default")


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
def test_numbers(stype: str) -> None:
    x = STYPES[stype](A)
    check(x * 3, A * 3, stype)
    check(2 * x, 2 * A, stype)
    check(x / 2, A / 2, stype)
    check(-x, -A, stype)
    check(abs(x), A, stype)
    check(x + 0, A, stype)
    check(x - 1, A - 1, "default")
    check(1 - x, 1 - A, "default")
    check(x**2, A**2, "default")
    for name, number, kept in (("eq", 2, True), ("eq", 0, False), ("ne", 0, True), ("gt", 0, True),
                               ("gt", -1, False), ("ge", 1, True), ("lt", 0, True),
                               ("lt", 1, False), ("le", -1, True)):
        call = getattr(operator, name)
        check(call(x, number), call(A, number).astype("float32"), stype if kept else "default")


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
def test_in_place(stype: str) -> None:
    for name in ("iadd", "isub", "imul"):
        x, a = STYPES[stype](A), A.copy()
        same = x
        x = getattr(operator, name)(x, STYPES[stype](drawn_once))
        getattr(operator, name)(a, drawn_once)
        assert x is same
        check(x, a, stype)
    x, dense = STYPES[stype](A), nd.array(B)
    x += dense
    check(x, A + B, stype)
    dense += STYPES[stype](A)
    check(dense, A + B, "default")
    out = sparse.zeros(stype, A.shape)
    nd.exp(nd.array(B), out=out)
    check(out, np.exp(B), stype)
    dense = nd.zeros(A.shape)
    nd.elemwise_add(STYPES[stype](A), STYPES[stype](A), out=dense)
    check(dense, 2 * A, "default")


drawn_once = drawn((4, 5))

KEEP = ("abs", "arcsin", "arcsinh", "arctan", "arctanh", "cbrt", "ceil", "degrees", "expm1", "fix",
        "floor", "log1p", "negative", "radians", "relu", "rint", "round", "sign", "sin", "sinh",
        "sqrt", "square", "tan", "tanh", "trunc", "make_loss", "stop_gradient")  # fmt: skip
LOSE = ("arccos", "arccosh", "cos", "cosh", "exp", "gamma", "gammaln", "log", "log10", "log2",
        "rsqrt", "sigmoid")  # fmt: skip


@pytest.mark.parametrize("name", KEEP + LOSE)
def test_functions_of_one_array(name: str) -> None:
    call = getattr(sparse, name)
    a = A / 8  # inside every domain
    want = call(nd.array(a)).asnumpy()
    for stype in ("csr", "row_sparse"):
        got = call(STYPES[stype](a))
        assert got.stype == (stype if name in KEEP else "default")
        np.testing.assert_array_equal(got.asnumpy(), want)


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
def test_clip(stype: str) -> None:
    check(sparse.clip(STYPES[stype](A), -1, 2), A.clip(-1, 2), stype)
    check(sparse.clip(STYPES[stype](A), 1, 2), A.clip(1, 2), "default")


def test_add_n() -> None:
    arrays = [drawn((4, 3)) for _ in range(3)]
    check(nd.add_n(*map(rows, arrays)), sum(arrays), "row_sparse")
    check(nd.add_n(*map(csr, arrays)), sum(arrays), "default")
    check(nd.add_n(rows(arrays[0]), nd.array(arrays[1])), sum(arrays[:2]), "default")


def test_concat_of_csr() -> None:
    arrays = [drawn((n, 4)) for n in (3, 1, 2)]
    check(sparse.concat(*map(csr, arrays), dim=0), np.concatenate(arrays), "csr")
    check(sparse.concat(csr(A), csr(A), dim=1), np.concatenate([A, A], 1), "default")
    check(sparse.concat(rows(A), rows(A), dim=0), np.concatenate([A, A]), "default")


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
@pytest.mark.parametrize("name", ["sum", "mean", "norm", "max"])
def test_reductions(name: str, stype: str) -> None:
    a = drawn((5, 3))
    call = getattr(nd, name)
    for more in ({}, {"axis": 0}, {"axis": 1}, {"axis": -1}, {"axis": (0, 1)},
                 {"axis": 0, "keepdims": True}, {"axis": 1, "keepdims": True},
                 {"keepdims": True}):
        check(call(STYPES[stype](a), **more), call(nd.array(a), **more).asnumpy(), "default")
    if name in ("sum", "mean"):
        got = call(STYPES[stype](a), axis=0, exclude=True)
        check(got, call(nd.array(a), axis=0, exclude=True).asnumpy(), "default")
    with pytest.raises(IndexError, match="out of range"):
        call(STYPES[stype](a), axis=5)


def test_reductions_of_row_sparse_arrays_of_three_axes() -> None:
    a = drawn((4, 2, 3))
    for axis in (0, 1, 2, (1, 2), (0, 2), None):
        check(nd.sum(rows(a), axis=axis), nd.sum(nd.array(a), axis=axis).asnumpy(), "default")


def test_counts_of_elements() -> None:
    a = drawn((5, 3))
    for axis in (None, 0, 1):
        got = nd.contrib.getnnz(csr(a), axis=axis).asnumpy()
        np.testing.assert_array_equal(got, np.atleast_1d((a != 0).sum(axis)))
