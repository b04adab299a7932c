"""Sparse arrays: making, converting, products, and what falls back to dense arrays."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from tests.python.sparse_arrays import RNG, STYPES, A, check, csr, drawn, rows

import weft as mx
from weft import nd
from weft.ndarray import sparse

DTYPES = ("float16", "float32", "float64", "int8", "uint8", "int32", "int64")


# --- Making and converting.


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(5, 4), (1, 1), (0, 3), (3, 0)])
def test_conversions_keep_values(dtype: str, shape: tuple[int, int]) -> None:
    a = drawn(shape, dtype=dtype)
    for stype in ("csr", "row_sparse"):
        x = nd.array(a, dtype=dtype).tostype(stype)
        check(x, a, stype)
        assert x.dtype == np.dtype(dtype) and x.ndim == 2 and len(x) == shape[0]
        assert x.tostype(stype).stype == stype
        check(nd.cast_storage(x, "default"), a, "default")


def test_parts_are_those_that_mxnet_has() -> None:
    a = np.array([[0, 1, 0], [2, 0, 3], [0, 0, 0]], "float32")
    x, y = csr(a), rows(a)
    assert x.data.asnumpy().tolist() == [1, 2, 3]
    assert x.indices.asnumpy().tolist() == [1, 0, 2] and x.indices.dtype == np.int64
    assert x.indptr.asnumpy().tolist() == [0, 1, 3, 3] and x.indptr.dtype == np.int64
    assert y.indices.asnumpy().tolist() == [0, 1]
    assert y.data.asnumpy().tolist() == [[0, 1, 0], [2, 0, 3]]
    assert repr(x) == "\n<CSRNDArray 3x3 @cpu(0)>"


def test_nan_is_kept_and_negative_zero_is_not() -> None:
    a = np.array([[0.0, np.nan], [-0.0, 1.0], [-0.0, 0.0]], "float32")
    assert csr(a).indices.asnumpy().tolist() == [1, 1]
    assert rows(a).indices.asnumpy().tolist() == [0, 1]


def test_csr_matrix_of_everything_it_takes() -> None:
    scipy = pytest.importorskip("scipy.sparse")
    want = np.array([[0, 1, 0], [2, 0, 3]], "float64")
    parts = ([1, 2, 3], [1, 0, 2], [0, 1, 3])
    made = [
        sparse.csr_matrix(parts, shape=(2, 3)), sparse.csr_matrix(parts),
        sparse.csr_matrix(tuple(map(np.array, parts)), shape=(2, 3), dtype="float32"),
        sparse.csr_matrix(tuple(map(nd.array, parts)), shape=(2, 3)),
        sparse.csr_matrix(([3, 1, 1, 1], ([1, 0, 1, 1], [2, 1, 0, 0]))),
        sparse.csr_matrix(want.tolist()), sparse.csr_matrix(nd.array(want)),
        sparse.csr_matrix(csr(want)), sparse.csr_matrix(scipy.csr_matrix(want)),
        sparse.csr_matrix(scipy.coo_matrix(want)), sparse.array(scipy.csc_matrix(want)),
    ]  # fmt: skip
    for x in made:
        check(x, want, "csr")
    assert made[0].dtype == np.float32
    assert sparse.csr_matrix(want).dtype == np.float64
    assert (made[0].asscipy() != scipy.csr_matrix(want)).nnz == 0
    check(sparse.csr_matrix((2, 3), dtype="int32"), np.zeros((2, 3), "int32"), "csr")


def test_row_sparse_array_of_everything_it_takes() -> None:
    want = np.zeros((4, 2))
    want[[0, 2]] = [[1, 2], [3, 4]]
    parts = ([[1, 2], [3, 4]], [0, 2])
    for x in (
        sparse.row_sparse_array(parts, shape=(4, 2)), sparse.row_sparse_array(want),
        sparse.row_sparse_array(nd.array(want)), sparse.row_sparse_array(rows(want)),
        sparse.row_sparse_array((nd.array(parts[0]), nd.array(parts[1])), shape=(4, 2)),
    ):  # fmt: skip
        check(x, want, "row_sparse")
    assert sparse.row_sparse_array(parts).shape == (3, 2)
    check(sparse.row_sparse_array(([1, 2], [0, 2]), shape=(4,)), np.array([1, 0, 2, 0]),
          "row_sparse")
    check(sparse.row_sparse_array((4, 2, 3)), np.zeros((4, 2, 3)), "row_sparse")


@pytest.mark.parametrize("stype", ["csr", "row_sparse", "default"])
def test_zeros_and_empty(stype: str) -> None:
    for x in (sparse.zeros(stype, (2, 3), dtype="float64"),
              nd.zeros((2, 3), dtype="float64", stype=stype)):
        check(x, np.zeros((2, 3)), stype)
        assert x.dtype == np.float64
    assert sparse.empty(stype, (2, 3)).stype == nd.empty((2, 3), stype=stype).stype == stype
    assert nd.zeros_like(nd.ones((2, 3)).tostype(stype)).stype == stype


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: nd.ones((2, 2, 2)).tostype("csr"), ValueError, "two axes"),
        (lambda: nd.ones((2, 2)).tostype("coo"), ValueError, "stype is 'coo'"),
        (lambda: csr(np.ones((2, 2))).tostype("row_sparse"), ValueError, "csr arrays cannot"),
        (lambda: rows(np.ones((2, 2))).tostype("csr"), ValueError, "row_sparse arrays cannot"),
        (lambda: sparse.zeros("csr", (3,)), ValueError, "two axes"),
        (lambda: sparse.zeros("coo", (3,)), ValueError, "'coo'"),
        (lambda: sparse.array(nd.ones((2, 2))), ValueError, "tostype"),
        (lambda: sparse.csr_matrix(([1, 2], [0], [0, 1])), mx.MXNetError, "indices is int64"),
        (lambda: sparse.csr_matrix(([1], [0], [0, 1]), shape=(2, 2)), mx.MXNetError, "indptr"),
        (lambda: sparse.csr_matrix(([1], ([0], [5])), shape=(2, 2)), ValueError, "axis 1"),
        (lambda: sparse.csr_matrix(csr(np.ones((2, 2))), shape=(3, 3)), ValueError, "shape"),
        (lambda: sparse.CSRNDArray(None), TypeError, "csr_matrix"),
        (lambda: sparse.row_sparse_array(([[1]], [0, 1])), mx.MXNetError, "indices"),
        (lambda: csr(np.ones((2, 2))).reshape((4, 1)), sparse.NotSupportedForSparseNDArray,
         "reshape"),
        (lambda: csr(np.ones((2, 2))).asscalar(), sparse.NotSupportedForSparseNDArray, "asscalar"),
        (lambda: csr(np.ones((2, 2))).size, NotImplementedError, "size"),
        (lambda: bool(csr(np.ones((2, 2)))), ValueError, "ambiguous"),
        (lambda: csr(np.ones((2, 2))).copyto(sparse.zeros("csr", (3, 2))), ValueError, "shape"),
        (lambda: csr(np.ones((2, 2))).copyto(sparse.zeros("row_sparse", (2, 2))), TypeError,
         "row_sparse"),
    ],
)
def test_what_makes_no_sense_is_refused(
    call: Callable[[], Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        call()


BAD_CSR = {
    "column beyond": ([0, 9], [0, 1, 2], "(indices holds|index) 9"),
    "negative column": ([0, -1], [0, 1, 2], "(indices holds|index) -1"),
    "decreasing": ([0, 1], [0, 2, 1], "indptr decreases from 2 to 1"),
    "begins late": ([0, 1], [1, 1, 2], "indptr begins with 1"),
    "ends beyond": ([0, 1], [0, 1, 3], "indptr ends with 3"),
    "ends early": ([0, 1], [0, 1, 1], "indptr ends with 1"),
}


@pytest.mark.parametrize("name", BAD_CSR)
def test_damaged_indices_are_an_error_wherever_they_are_read(name: str) -> None:
    indices, indptr, message = BAD_CSR[name]
    x = sparse.csr_matrix(([1.0, 2.0], indices, indptr), shape=(2, 3))
    good = csr(np.ones((2, 3)).astype("float32"))
    x.check_format(full_check=False)
    with pytest.raises(mx.MXNetError, match="check_format"):
        x.check_format()
    for use in (lambda: x.asnumpy(), lambda: nd.dot(x, nd.ones((3, 2))), lambda: x + good,
                lambda: good * x, lambda: nd.dot(x, nd.ones((2, 2)), transpose_a=True),
                lambda: nd.sum(x, axis=1), lambda: x[0:1], lambda: x * nd.ones((2, 3))):
        with pytest.raises(IndexError, match=message):
            use()


@pytest.mark.parametrize("numbers", [[0, 9], [-1, 0]])
def test_row_numbers_out_of_range_are_an_error(numbers: list[int]) -> None:
    x = sparse.row_sparse_array((np.ones((2, 1), "float32"), numbers), shape=(3, 1))
    with pytest.raises(mx.MXNetError, match="check_format"):
        x.check_format()
    for use in (x.asnumpy, lambda: x + rows(np.ones((3, 1), "float32"))):
        with pytest.raises(IndexError, match="out of bounds"):
            use()


@pytest.mark.parametrize(
    ("parts", "stype"),
    [(([1, 2], [1, 0], [0, 2, 2]), "csr"), (([1, 2], [0, 0], [0, 2, 2]), "csr"),
     (([[1], [2]], [1, 0]), "row_sparse"), (([[1], [2]], [1, 1]), "row_sparse")],
)  # fmt: skip
def test_check_format_wants_ascending_indices(parts: Any, stype: str) -> None:
    make = sparse.csr_matrix if stype == "csr" else sparse.row_sparse_array
    with pytest.raises(mx.MXNetError, match="ascend"):
        make(parts, shape=(2, 3) if stype == "csr" else (3, 1)).check_format()


# --- Copies and assignment.


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
def test_copies_are_copies(stype: str) -> None:
    a = drawn((4, 3))
    x = nd.array(a).tostype(stype)
    for copy in (x.copy(), x.copyto(mx.cpu()), nd.array(x), sparse.array(x), x.detach(),
                 pickle.loads(pickle.dumps(x)), x.astype("float32")):
        check(copy, a, stype)
        copy *= 2
        check(copy, 2 * a, stype)
    check(x, a, stype)
    assert x.as_in_context(mx.cpu(0)) is x
    assert x.astype("float32", copy=False) is x
    check(x.astype("int32"), a.astype("int32"), stype)
    x.data[:] = 7  # a copy, too
    check(x, a, stype)
    np.testing.assert_array_equal(np.asarray(x), a)


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
def test_assignment_between_storage_types(stype: str) -> None:
    a, b = drawn((4, 3)), drawn((4, 3))
    x = nd.array(a).tostype(stype)
    for value in (nd.array(b), b, nd.array(b).tostype(stype), nd.array(b).astype("float64")):
        x[:] = a
        x[:] = value
        check(x, b, stype)
    dense = nd.zeros((4, 3))
    dense[:] = x
    check(dense, b, "default")
    dense[1:3] = nd.array(a).tostype(stype).tostype("default")[1:3]
    check(nd.array(a).copyto(x), a, stype)
    check(x.copyto(nd.ones((4, 3))), a, "default")
    with pytest.raises(TypeError, match=r"x\[:\]"):
        x[0] = 1
    with pytest.raises(ValueError, match="shape"):
        x[:] = np.ones((2, 2))


def test_numbers_fill_row_sparse_arrays_alone() -> None:
    x = rows(drawn((3, 2)))
    x[:] = 2
    check(x, np.full((3, 2), 2.0), "row_sparse")
    with pytest.raises(ValueError, match="number"):
        csr(drawn((3, 2)))[:] = 2


def test_rows_of_csr_by_index() -> None:
    a = drawn((6, 4), 0.5)
    x = csr(a)
    for key in (slice(1, 3), slice(None, 2), slice(-2, None), slice(3, 100), slice(None)):
        check(x[key], a[key], "csr")
    for i in (0, 2, -1, 5):
        check(x[i], a[[i]], "csr")
    for key, error in ((6, IndexError), (-7, IndexError), (slice(4, 2), IndexError),
                       (slice(0, 4, 2), ValueError), ((0, 1), ValueError), ([0], ValueError)):
        with pytest.raises(error):
            x[key]
    check(nd.slice(x, begin=(1, 1), end=(5, 3)), a[1:5, 1:3], "csr")
    check(nd.slice(x, begin=(-3,), end=(None,)), a[-3:], "csr")
    check(nd.slice(x, begin=(0,), end=(6,), step=(2,)), a[::2], "default")
    check(x.slice(begin=(2,), end=(4,)), a[2:4], "csr")


# --- Products.


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "int32"])
@pytest.mark.parametrize("shape", [(5, 4, 3), (1, 4, 1), (6, 1, 2), (0, 3, 2), (3, 0, 2)])
def test_dot(shape: tuple[int, int, int], dtype: str) -> None:
    m, k, n = shape
    a, b, c = (drawn(s, 0.5, dtype) for s in ((m, k), (k, n), (m, n)))
    b[:1] = 1
    x = csr(a)
    check(nd.dot(x, nd.array(b, dtype=dtype)), a @ b, "default")
    check(sparse.dot(x, nd.array(c, dtype=dtype), transpose_a=True), a.T @ c, "row_sparse")
    for stype in ("default", "row_sparse"):
        got = sparse.dot(x, nd.array(c, dtype=dtype), transpose_a=True, forward_stype=stype)
        check(got, a.T @ c, stype)
    check(nd.dot(nd.array(b.T.copy(), dtype=dtype), x, transpose_b=True), b.T @ a.T, "csr")
    check(nd.dot(nd.array(c.T.copy(), dtype=dtype), x), c.T @ a, "csr")
    check(nd.dot(nd.array(c.T.copy(), dtype=dtype), x, forward_stype="default"), c.T @ a, "default")


def test_dot_with_row_sparse_arrays() -> None:
    a = drawn((4, 6), 0.5)
    for b in (drawn((6, 3)), np.zeros((6, 3), "float32"), np.ones((6, 3), "float32")):
        check(nd.dot(csr(a), rows(b)), a @ b, "default")
    check(nd.dot(csr(a), rows(a[:, :2]), transpose_a=True), a.T @ a[:, :2], "row_sparse")
    check(nd.dot(csr(a), csr(a.T.copy())), a @ a.T, "default")
    with pytest.raises(ValueError, match="contracted"):
        nd.dot(csr(a), nd.ones((5, 2)))


def test_fully_connected_reads_csr_data() -> None:
    a, w = drawn((3, 5)), RNG.normal(size=(2, 5)).astype("float32")
    want = nd.FullyConnected(nd.array(a), nd.array(w), nd.ones(2), num_hidden=2).asnumpy()
    got = nd.FullyConnected(csr(a), nd.array(w), nd.ones(2), num_hidden=2)
    np.testing.assert_allclose(got.asnumpy(), want, rtol=1e-5)


def test_retain() -> None:
    a = drawn((5, 2), 0.8)
    x = rows(a)
    for numbers in ([0, 2], [4], [], [0, 1, 2, 3, 4]):
        want = np.zeros_like(a)
        want[numbers] = a[numbers]
        for got in (sparse.retain(x, nd.array(numbers)),
                    x.retain(nd.array(numbers, dtype="int64"))):
            check(got, want, "row_sparse")
            assert got.indices.asnumpy().tolist() == numbers
    check(sparse.zeros("row_sparse", (3, 2)).retain(nd.array([1])), np.zeros((3, 2)), "row_sparse")
    for bad in ([5], [-1]):
        with pytest.raises(IndexError, match="expected 0 to 4"):
            x.retain(nd.array(bad))
    with pytest.raises(TypeError, match="RowSparseNDArray"):
        sparse.retain(csr(a), nd.array([0]))


def test_other_operators_work_on_dense_copies() -> None:
    for stype in ("csr", "row_sparse"):
        x = STYPES[stype](A)
        check(nd.softmax(x), nd.softmax(nd.array(A)).asnumpy(), "default")
        check(x.T, A.T, "default")
        check(nd.where(x, nd.ones(A.shape), nd.zeros(A.shape)), (A != 0) * 1.0, "default")
        check(nd.slice_axis(x, axis=0, begin=1, end=3), A[1:3], "default")
        with pytest.raises(sparse.NotSupportedForSparseNDArray, match="sparse arrays do not have"):
            x.to_dlpack_for_read()


def test_rows_of_csr_by_number() -> None:
    a = drawn((6, 4), 0.5)
    for numbers in ([3, 0, 3, 5], [], [2]):
        check(nd.take(csr(a), nd.array(numbers)), a[numbers], "csr")
    check(nd.take(csr(a), nd.array([-1, 9])), a[[0, 5]], "csr")
    check(nd.take(csr(a), nd.array([-1, 9]), mode="wrap"), a[[5, 3]], "csr")
    check(nd.take(csr(a), nd.array([1, 0]), axis=1), a[:, [1, 0]], "default")
    check(nd.take(csr(a), nd.array([[1, 0]])), a[[[1, 0]]], "default")
    with pytest.raises(IndexError, match="index 9 is out of bounds"):
        nd.take(csr(a), nd.array([9]), mode="raise")


@pytest.mark.parametrize("handle", ["pad", "discard", "roll_over"])
@pytest.mark.parametrize("shuffle", [False, True])
def test_batches_of_csr(handle: str, shuffle: bool) -> None:
    a = np.arange(1, 29, dtype="float32").reshape(7, 4) * (RNG.random((7, 4)) < 0.5)
    iterator = mx.io.NDArrayIter(csr(a), np.arange(7), 3, shuffle, handle)
    for _ in range(2):
        for batch in iterator:
            check(batch.data[0], a[batch.label[0].asnumpy().astype(int)], "csr")
        iterator.reset()
    (batch, *_) = mx.io.NDArrayIter(rows(a), np.arange(7), 3)
    check(batch.data[0], a[:3], "default")


def test_unsorted_and_repeated_columns_add_up() -> None:
    x = sparse.csr_matrix(([1.0, 2, 4, 8], [2, 0, 2, 1], [0, 3, 4]), shape=(2, 3))
    want = np.array([[2, 0, 5], [0, 8, 0]], "float32")
    y = csr(np.array([[0, 1, 1], [0, 0, 0]], "float32"))
    assert x.asnumpy().tolist() == want.tolist()
    check(x + y, want + y.asnumpy(), "csr")
    check(y - x, y.asnumpy() - want, "csr")
    check(nd.dot(x, nd.ones((3, 2))), want @ np.ones((3, 2)), "default")
    check(sparse.dot(x, nd.ones((2, 2)), transpose_a=True), want.T @ np.ones((2, 2)), "row_sparse")
