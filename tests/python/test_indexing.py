"""Indexing of NDArray in the manner of NumPy: reading, writing, views and gradients."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import weft as mx

nd = mx.nd
settings.register_profile("indexing", deadline=None, max_examples=150)
settings.load_profile("indexing")

SHAPES = hnp.array_shapes(min_dims=1, max_dims=4, min_side=1, max_side=5)
DTYPES = st.sampled_from(["float32", "float64", "float16", "int8", "uint8", "int32", "int64"])


def numbered(shape: tuple[int, ...], dtype: str = "float32") -> np.ndarray:
    """Distinct small values, so that a wrong element shows."""
    return np.arange(int(np.prod(shape)), dtype=dtype).reshape(shape)


def legacy(a: np.ndarray) -> np.ndarray:
    """mx.nd has no 0-d results: a single element has shape (1,)."""
    return a.reshape(1) if a.ndim == 0 else a


def assert_same(got: Any, want: np.ndarray) -> None:
    assert isinstance(got, nd.NDArray)
    want = legacy(np.asarray(want))
    assert got.shape == want.shape
    assert np.dtype(got.dtype) == want.dtype
    np.testing.assert_array_equal(got.asnumpy(), want)


@st.composite
def mixed_index(draw: st.DrawFn, shape: tuple[int, ...]) -> tuple:
    """A tuple of integers, slices, integer arrays, boolean arrays, None and an Ellipsis."""
    common = draw(hnp.array_shapes(min_dims=1, max_dims=2, min_side=1, max_side=3))
    index: list[Any] = []
    axis = 0
    stop = draw(st.integers(0, len(shape)))
    while axis < stop:
        size = shape[axis]
        kind = draw(st.sampled_from(["int", "slice", "slice", "array", "mask", "none"]))
        if kind == "none":
            index.append(None)
            continue
        if kind == "int":
            index.append(draw(st.integers(-size, size - 1)))
        elif kind == "slice":
            index.append(draw(st.slices(size)))
        elif kind == "array":
            part = draw(hnp.broadcastable_shapes(common, min_dims=len(common),
                                                 max_dims=len(common), max_side=3))
            part = tuple(c if p != 1 else 1 for p, c in zip(part, common, strict=True))
            dtype = draw(st.sampled_from(["int32", "int64"]))
            index.append(draw(hnp.arrays(dtype, part, elements=st.integers(-size, size - 1))))
        else:
            # As many chosen elements as broadcast against the other arrays.
            count = common[-1] if common[-1] <= size else 1
            chosen = draw(st.permutations(range(size)))[:count]
            index.append(np.isin(np.arange(size), chosen))
        axis += 1
    if draw(st.booleans()):
        index.insert(draw(st.integers(0, len(index))), Ellipsis)
    return tuple(index)


@st.composite
def array_and_index(draw: st.DrawFn, kind: str) -> tuple[np.ndarray, Any]:
    shape = draw(SHAPES)
    a = numbered(shape, draw(DTYPES))
    if kind == "basic":
        index = draw(hnp.basic_indices(shape, allow_newaxis=True, allow_ellipsis=True, max_dims=6))
    else:
        index = draw(mixed_index(shape))
    try:
        a[index]
    except IndexError:
        assume(False)
    return a, index


@given(array_and_index("basic"))
def test_basic_reading(case: tuple[np.ndarray, Any]) -> None:
    a, index = case
    assert_same(nd.array(a, dtype=a.dtype)[index], a[index])


@given(array_and_index("mixed"))
def test_mixed_reading(case: tuple[np.ndarray, Any]) -> None:
    a, index = case
    assert_same(nd.array(a, dtype=a.dtype)[index], a[index])


@given(array_and_index("mixed"), st.sampled_from(["int32", "int64", "float32"]))
def test_ndarray_as_index(case: tuple[np.ndarray, Any], dtype: str) -> None:
    """Index arrays may be NDArrays, of float32 too, as topk and argsort return them."""
    a, index = case
    wrapped = tuple(nd.array(i, dtype=dtype) if isinstance(i, np.ndarray) and i.dtype != bool
                    else i for i in index)
    assert_same(nd.array(a, dtype=a.dtype)[wrapped], a[index])


@given(SHAPES, st.data())
def test_boolean_mask(shape: tuple[int, ...], data: st.DataObject) -> None:
    a = numbered(shape)
    mask = data.draw(hnp.arrays(bool, shape[:data.draw(st.integers(1, len(shape)))]))
    x = nd.array(a)
    assert_same(x[mask], a[mask])
    assert_same(x[nd.array(mask, dtype=bool)], a[mask])
    a[mask] = -1
    x[mask] = -1
    np.testing.assert_array_equal(x.asnumpy(), a)


@given(array_and_index("basic"), st.data())
def test_basic_writing(case: tuple[np.ndarray, Any], data: st.DataObject) -> None:
    check_writing(*case, data)


@given(array_and_index("mixed"), st.data())
def test_mixed_writing(case: tuple[np.ndarray, Any], data: st.DataObject) -> None:
    a, index = case
    hits = np.zeros(a.shape, int)
    np.add.at(hits, index, 1)
    # What wins when one element is written twice is not defined.
    assume(hits.max(initial=0) <= 1)
    check_writing(a, index, data)


def check_writing(a: np.ndarray, index: Any, data: st.DataObject) -> None:
    """Writing a scalar, or an array of any shape that broadcasts, of NumPy or weft."""
    target = a[index].shape
    shape = data.draw(st.one_of(st.just(()), st.just(target), hnp.broadcastable_shapes(
        target, max_dims=len(target), max_side=max((1, *target)))))
    value = numbered(shape, a.dtype) % 50 + 70
    try:
        np.broadcast_to(value, target)
    except ValueError:
        assume(False)
    kind = data.draw(st.sampled_from(["numpy", "weft", "list"]))
    given_value: Any = value
    if shape == ():
        given_value = value.item()
    elif kind == "weft":
        given_value = nd.array(value, dtype=a.dtype)
    elif kind == "list" and value.size:
        given_value = value.tolist()
    x = nd.array(a, dtype=a.dtype)
    x[index] = given_value
    a[index] = value
    np.testing.assert_array_equal(x.asnumpy(), a)


@given(array_and_index("mixed"))
def test_gradient_of_reading(case: tuple[np.ndarray, Any]) -> None:
    """The gradient counts how often each element was read."""
    a, index = case
    x = nd.array(a, dtype="float64")
    x.attach_grad()
    with mx.autograd.record():
        y = x[index]
    head = np.arange(y.size, dtype="float64").reshape(y.shape) + 1
    y.backward(nd.array(head, dtype="float64"))
    want = np.zeros(a.shape)
    np.add.at(want, index, head.reshape(a[index].shape))
    np.testing.assert_array_equal(x.grad.asnumpy(), want)


ALIASING = {
    "one row": lambda x: x[1],
    "negative row": lambda x: x[-1],
    "rows": lambda x: x[1:3],
    "all": lambda x: x[:],
    "ellipsis": lambda x: x[...],
    "reshape": lambda x: x.reshape((4, 3)),
    "reshape -1": lambda x: x.reshape(-1),
    "reshape of rows": lambda x: x[1:3].reshape((4, 2)),
    "rows of reshape": lambda x: x.reshape((6, 2))[1:3],
    "rows of rows": lambda x: x[1:][1:],
}
COPYING = {
    "stepped rows": lambda x: x[::2],
    "column": lambda x: x[:, 1],
    "transpose": lambda x: x.T,
    "integer array": lambda x: x[[0, 1]],
    "mask": lambda x: x[np.array([True, False, True])],
    "copy": lambda x: x.copy(),
    "slice_axis": lambda x: x.slice_axis(axis=0, begin=0, end=2),
    "expand_dims": lambda x: x.expand_dims(0),
    "astype": lambda x: x.astype("float32"),
}


@pytest.mark.parametrize("name", ALIASING)
def test_views_write_through(name: str) -> None:
    """Writes to a view show in the array, and writes to the array show in the view."""
    a = numbered((3, 4))
    x = nd.array(a)
    view = ALIASING[name](x)
    mirror = ALIASING[name](a)
    view[:] = 100
    mirror[:] = 100
    np.testing.assert_array_equal(x.asnumpy(), a)
    x += 1
    a += 1
    np.testing.assert_array_equal(view.asnumpy(), mirror)
    view *= 2
    mirror *= 2
    np.testing.assert_array_equal(x.asnumpy(), a)
    x[2, 1:] = -5
    a[2, 1:] = -5
    np.testing.assert_array_equal(view.asnumpy(), mirror)
    np.testing.assert_array_equal(x.asnumpy(), a)


@pytest.mark.parametrize("name", COPYING)
def test_copies_do_not_write_through(name: str) -> None:
    a = numbered((3, 4))
    x = nd.array(a)
    COPYING[name](x)[:] = 100
    np.testing.assert_array_equal(x.asnumpy(), a)


def test_writes_from_an_overlapping_view() -> None:
    """The right side is read in full before anything is written."""
    a = numbered((6, 2))
    x = nd.array(a)
    x[1:] = x[:-1]
    a[1:] = a[:-1].copy()
    np.testing.assert_array_equal(x.asnumpy(), a)
    x[:] = x[::-1]
    a[:] = a[::-1].copy()
    np.testing.assert_array_equal(x.asnumpy(), a)


def test_a_view_keeps_the_values_alive() -> None:
    view = nd.array(numbered((4, 3)))[1:3]
    filler = [nd.full((4, 3), -1.0) for _ in range(8)]
    np.testing.assert_array_equal(view.asnumpy(), numbered((4, 3))[1:3])
    assert len(filler) == 8


@given(SHAPES, st.data())
def test_in_place_arithmetic_through_an_index(shape: tuple[int, ...],
                                              data: st.DataObject) -> None:
    a = numbered(shape)
    x = nd.array(a)
    index = data.draw(hnp.basic_indices(shape, allow_ellipsis=True))
    x[index] += 3
    a[index] += 3
    np.testing.assert_array_equal(x.asnumpy(), a)


@given(SHAPES, st.data())
def test_methods_slice_as_subscripts_do(shape: tuple[int, ...], data: st.DataObject) -> None:
    a = numbered(shape)
    parts = [data.draw(st.slices(n)) for n in shape]
    want = a[tuple(parts)]
    got = nd.slice(nd.array(a), begin=tuple(p.start for p in parts),
                   end=tuple(p.stop for p in parts), step=tuple(p.step for p in parts))
    np.testing.assert_array_equal(got.asnumpy(), want)


@pytest.mark.parametrize("index", [
    3, -4, (0, 4), (0, 0, 0), ([0, 3],), ([[0], [-4]],), (0, [1, 4]),
    (np.array([True, False]),), (slice(None), np.ones(5, bool)),
    ([0, 1], [0, 1, 2]),
])
def test_out_of_range_is_an_index_error(index: Any) -> None:
    x = nd.array(numbered((3, 4)))
    with pytest.raises(IndexError):
        x[index].wait_to_read()
    with pytest.raises(IndexError):
        x[index] = 1
    np.testing.assert_array_equal(x.asnumpy(), numbered((3, 4)))


@pytest.mark.parametrize("index", ["a", 1.5, {"a": 1}, (0, "b"), object()])
def test_wrong_kind_of_index(index: Any) -> None:
    x = nd.array(numbered((3, 4)))
    with pytest.raises((IndexError, TypeError, ValueError)):
        x[index]
    with pytest.raises((IndexError, TypeError, ValueError)):
        x[index] = 1


def test_zero_step_is_an_error() -> None:
    x = nd.array(numbered((3, 4)))
    with pytest.raises(ValueError):
        x[::0]


@pytest.mark.parametrize(("index", "shape"), [
    (slice(None), (5,)), ((slice(None), 1), (4,)), (0, (3, 4)), ([0, 1], (3, 4)),
    (slice(0, 2), (3, 4)),
])
def test_values_that_do_not_broadcast(index: Any, shape: tuple[int, ...]) -> None:
    x = nd.array(numbered((3, 4)))
    with pytest.raises(ValueError):
        x[index] = np.zeros(shape, "float32")
    np.testing.assert_array_equal(x.asnumpy(), numbered((3, 4)))


def test_writing_converts_the_value() -> None:
    x = nd.zeros((3,), dtype="int32")
    x[:] = np.array([1.9, -1.9, 2.0])
    assert x.asnumpy().tolist() == [1, -1, 2]
    x[1] = 7.7
    assert x.asnumpy().tolist() == [1, 7, 2]


def test_empty_results() -> None:
    x = nd.array(numbered((3, 4)))
    assert x[2:2].shape == (0, 4)
    assert x[:, 4:].shape == (3, 0)
    assert x[np.zeros(3, bool)].shape == (0, 4)
    x[2:2] = 5
    np.testing.assert_array_equal(x.asnumpy(), numbered((3, 4)))


@pytest.mark.parametrize("ascending", [False, True])
@pytest.mark.parametrize("nans", [0, 1, 300])
@pytest.mark.parametrize("k", [2, 5, 100])
def test_topk_of_long_lanes(k: int, nans: int, ascending: bool) -> None:
    """Ties keep their order and NaN is above every number, wherever the best elements lie."""
    random = np.random.default_rng(k + nans)
    x = random.integers(-50, 50, (4, 2000)).astype("float32")
    x[:, random.permutation(2000)[:nans]] = np.nan
    key = np.where(np.isnan(x), np.inf, x)
    expected = np.argsort(key if ascending else -key, axis=1, kind="stable")[:, :k]
    found = nd.topk(nd.array(x), k=k, is_ascend=ascending, ret_typ="indices", dtype="int32")
    np.testing.assert_array_equal(found.asnumpy(), expected)
