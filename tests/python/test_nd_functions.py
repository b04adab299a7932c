"""Functions of mx.nd that are written in Python: names, arguments and what they compute."""

from __future__ import annotations

import inspect
import math
from typing import Any

import numpy as np
import pytest

import weft as mx

nd = mx.nd


def test_empty_takes_a_storage_type() -> None:
    assert nd.empty((2, 3), stype="default").shape == (2, 3)
    assert nd.utils.empty((2,), dtype="int32").dtype == np.int32
    for function in (nd.empty, nd.utils.empty, nd.utils.zeros):
        assert function((2, 3), stype="row_sparse").stype == "row_sparse"
        with pytest.raises(ValueError, match="coo"):
            function((2, 3), stype="coo")


def test_utils_has_the_functions_that_make_and_keep_arrays() -> None:
    assert nd.utils.array([1, 2]).asnumpy().tolist() == [1.0, 2.0]
    assert nd.utils.zeros((2,)).asnumpy().tolist() == [0.0, 0.0]
    assert nd.utils.save is nd.save and nd.utils.load is nd.load


def test_power_names_its_arguments() -> None:
    x = nd.array([1.0, 2.0, 3.0])
    assert nd.power(base=x, exp=2).asnumpy().tolist() == [1.0, 4.0, 9.0]
    assert nd.power(base=2, exp=x).asnumpy().tolist() == [2.0, 4.0, 8.0]
    assert nd.power(base=x, exp=x).asnumpy().tolist() == [1.0, 4.0, 27.0]
    assert nd.power(2, 3) == 8


@pytest.mark.parametrize("name", [
    "add", "subtract", "multiply", "divide", "true_divide", "modulo", "maximum", "minimum",
    "equal", "not_equal", "greater", "greater_equal", "lesser", "lesser_equal", "logical_and",
    "logical_or", "logical_xor"])
def test_binary_functions_take_lhs_and_rhs(name: str) -> None:
    function = getattr(nd, name)
    assert list(inspect.signature(function).parameters) == ["lhs", "rhs"]
    x = nd.array([3.0, 2.0])
    assert (function(lhs=x, rhs=2).asnumpy() == function(x, nd.array([2.0])).asnumpy()).all()


def test_reshape_like_takes_ranges_of_axes() -> None:
    x, y = nd.array(np.arange(6.0).reshape(2, 3)), nd.zeros((6, 2))
    assert x.reshape_like(nd.zeros((3, 2))).shape == (3, 2)
    assert x.reshape_like(y, 0, 2, 0, 1).shape == (6,)
    assert x.reshape_like(y, lhs_begin=0, lhs_end=2, rhs_begin=0, rhs_end=1).shape == (6,)


def test_slice_assign_writes_into_the_array() -> None:
    x = nd.zeros((4, 5))
    assert x.slice_assign(nd.ones((2, 2)), (0, 1), (2, 3), (1, 1)) is x
    x.slice_assign_scalar(7, (2, None), (4, 2), (None, 1))
    want = np.zeros((4, 5))
    want[0:2, 1:3], want[2:4, :2] = 1, 7
    assert (x.asnumpy() == want).all()
    with pytest.raises(mx.MXNetError, match="_slice_assign"):
        x.slice_assign(nd.ones((3, 2)), (0, 1), (2, 3), (1, 1))


def test_as_np_ndarray_says_that_there_is_no_np() -> None:
    with pytest.raises(NotImplementedError, match="as_np_ndarray"):
        nd.ones((2,)).as_np_ndarray()


def test_dlpack_and_numpy_by_keyword() -> None:
    a = np.arange(4, dtype="float32")
    assert nd.from_dlpack(dlpack=nd.array(a)).asnumpy().tolist() == a.tolist()
    assert nd.from_numpy(a, array_cls=nd.NDArray).asnumpy().tolist() == a.tolist()
    with pytest.raises(NotImplementedError, match="array_cls"):
        nd.from_numpy(a, array_cls=list)


def test_histogram_as_numpy() -> None:
    a = np.random.RandomState(0).uniform(-2, 3, 200).astype("float32")
    for bins, reach in ((7, (-1.0, 2.0)), (5, None)):
        counts, edges = nd.histogram(nd.array(a), bins=bins, range=reach)
        want, want_edges = np.histogram(a, bins=bins, range=reach)
        assert counts.asnumpy().tolist() == want.tolist()
        np.testing.assert_allclose(edges.asnumpy(), want_edges, rtol=1e-6, atol=3e-7)
    counts, edges = nd.histogram(nd.array(a), bins=nd.array([-1.0, 0.0, 2.0]))
    assert counts.asnumpy().tolist() == np.histogram(a, bins=[-1, 0, 2])[0].tolist()
    counts, edges = nd.histogram(nd.ones((3,)), bins=2)
    assert counts.asnumpy().tolist() == [0, 3] and edges.asnumpy().tolist() == [0.5, 1.0, 1.5]


_NUMBERS = [1.0, math.inf, -math.inf, math.nan]


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
@pytest.mark.parametrize("name", ["isfinite", "isinf", "isnan"])
def test_what_is_finite(name: str, dtype: str) -> None:
    got = getattr(nd.contrib, name)(nd.array(_NUMBERS, dtype=dtype))
    assert got.dtype == np.dtype(dtype)
    assert got.asnumpy().tolist() == getattr(np, name)(_NUMBERS).tolist()


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
def test_integers_are_finite(dtype: str) -> None:
    x = nd.array([0, 1, 127], dtype=dtype)
    assert nd.contrib.isfinite(x).asnumpy().tolist() == [1, 1, 1]
    assert nd.contrib.isinf(x).asnumpy().tolist() == [0, 0, 0]
    assert nd.contrib.isnan(x).asnumpy().tolist() == [0, 0, 0]


def test_rand_zipfian() -> None:
    """Samples are log-uniform; expected counts follow from the probabilities."""
    mx.random.seed(1)
    classes = np.arange(10)
    p = np.log((classes + 2) / (classes + 1)) / np.log(11)
    samples, true, expected = nd.contrib.rand_zipfian(nd.array([3, 0]), 20000, 10)
    assert samples.dtype == np.int64 and true.dtype == expected.dtype == np.float64
    np.testing.assert_allclose(true.asnumpy(), p[[3, 0]] * 20000, rtol=1e-12)
    drawn = samples.asnumpy()
    np.testing.assert_allclose(expected.asnumpy(), p[drawn] * 20000, rtol=1e-12)
    counts = np.bincount(drawn, minlength=10)
    assert (np.abs(counts - p * 20000) < 5 * np.sqrt(p * 20000)).all()
    with pytest.raises(ValueError, match="rand_zipfian: range_max is 0"):
        nd.contrib.rand_zipfian(nd.array([0]), 3, 0)


_LIKE = {"uniform": dict(low=2.0, high=3.0), "normal": dict(loc=100.0, scale=0.1),
         "exponential": dict(lam=4.0), "gamma": dict(alpha=2.0, beta=3.0), "poisson": dict(lam=3.0),
         "negative_binomial": dict(k=3, p=0.4),
         "generalized_negative_binomial": dict(mu=2.0, alpha=0.3)}


@pytest.mark.parametrize("name", _LIKE)
def test_random_like(name: str) -> None:
    """The shape and dtype of the array, and the numbers of the function without it."""
    data = nd.zeros((3, 4), dtype="float64")
    mx.random.seed(5)
    got = getattr(nd.random, f"{name}_like")(data, **_LIKE[name])
    assert got.shape == (3, 4) and got.dtype == np.float64
    mx.random.seed(5)
    attributes = dict(_LIKE[name])
    if name == "exponential":
        attributes = dict(scale=1 / attributes["lam"])
    same = getattr(nd.random, name)(**attributes, shape=(3, 4), dtype="float64")
    assert (got.asnumpy() == same.asnumpy()).all()


def test_densities_are_in_random() -> None:
    x, mu, sigma = nd.array([[1.0, 2.0]]), nd.array([0.5]), nd.array([2.0])
    want = np.exp(-0.5 * ((x.asnumpy() - 0.5) / 2) ** 2) / (2 * math.sqrt(2 * math.pi))
    for function in (nd.random.pdf_normal, nd.random_pdf_normal):
        np.testing.assert_allclose(function(x, mu, sigma).asnumpy(), want, rtol=1e-6)
    names = [n for n in dir(nd.random) if n.startswith("pdf_")]
    assert len(names) == 8


def _tensors(count: int, dtype: str = "float32") -> list[list[mx.nd.NDArray]]:
    rng = np.random.RandomState(3)
    return [[nd.array(rng.uniform(0.1, 1, (2, 3)), dtype=dtype) for _ in range(2)]
            for _ in range(count)]


@pytest.mark.parametrize("factor", [0.5, 0.0, math.inf])
def test_multi_adamw_update_is_several_adamw_updates(factor: float) -> None:
    weights, grads, mean, var = _tensors(4)
    alone = [[a.copy() for a in arrays] for arrays in (weights, grads, mean, var)]
    nd.contrib.multi_adamw_update(weights, grads, mean, var, factor, lrs=[0.1, 0.2],
                                  wds=[0.0, 0.01], etas=[1.0, 0.5], out=weights)
    for i, (w, g, m, v) in enumerate(zip(*alone, strict=True)):
        nd.contrib.adamw_update(w, g, m, v, nd.array([factor]), lr=[0.1, 0.2][i],
                                eta=[1.0, 0.5][i], wd=[0.0, 0.01][i], out=w)
        for got, want in ((weights[i], w), (mean[i], m), (var[i], v)):
            assert (got.asnumpy() == want.asnumpy()).all()


def test_multi_mp_updates_change_master_and_weight() -> None:
    for function, more in ((nd.contrib.multi_mp_adamw_update, dict(etas=[1.0, 1.0])),
                           (nd.contrib.multi_mp_lamb_update, {})):
        grads, mean, var, masters = _tensors(4)
        weights = [m.astype("float16") for m in masters]
        before = [m.asnumpy() for m in masters]
        where = [1.0] if more else [[1, 2]]
        function(weights, [g.astype("float16") for g in grads], mean, var, masters, *where,
                 lrs=[0.1, 0.2], wds=[0.0, 0.01], out=weights, **more)
        for w, m, old in zip(weights, masters, before, strict=True):
            assert (m.asnumpy() < old).all(), function.__name__
            assert (w.asnumpy() == m.asnumpy().astype("float16")).all()


def test_multi_lamb_update_is_the_optimizer() -> None:
    weights, grads, mean, var = _tensors(4)
    alone = [w.copy() for w in weights]
    optimizer = mx.optimizer.LAMB(learning_rate=0.1, wd=0.01)
    for i, w in enumerate(alone):
        state = optimizer.create_state(i, w)
        optimizer.update(i, w, grads[i], state)
    zeros = [[nd.zeros((2, 3)) for _ in range(2)] for _ in range(2)]
    nd.contrib.multi_lamb_update(weights, grads, *zeros, step_count=[1, 1], lrs=[0.1, 0.1],
                                 wds=[0.01, 0.01], out=weights)
    for got, want in zip(weights, alone, strict=True):
        np.testing.assert_allclose(got.asnumpy(), want.asnumpy(), rtol=1e-6)
    with pytest.raises(ValueError, match="multi_lamb_update: the lists hold 2, 1, 2, 2"):
        nd.contrib.multi_lamb_update(weights, grads[:1], *zeros, step_count=[1, 1],
                                     lrs=[0.1, 0.1], wds=[0.01, 0.01], out=weights)


def test_reset_arrays_returns_nothing() -> None:
    x, y = nd.ones((2,)), nd.ones((3,), dtype="int32")
    assert nd.reset_arrays(x, y, num_arrays=2) == []
    assert x.asnumpy().tolist() == [0, 0] and y.asnumpy().tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    "dtype, name",
    [("f", "float32"), ("d", "float64"), ("i", "int32"), ("i8", "int64"), ("<f4", "float32"),
     ("int", "int64"), (np.int32, "int32"), (np.uint8, "uint8"), (np.dtype("int8"), "int8"),
     (float, "float64"), (int, "int64"), ("bfloat16", "bfloat16")],
    ids=str,
)  # fmt: skip
def test_a_dtype_is_given_as_numpy_takes_it(dtype: Any, name: str) -> None:
    x = nd.ones((2, 3))
    assert x.astype(dtype).dtype_name == name
    assert nd.cast(x, dtype=dtype).dtype_name == name
    assert nd.one_hot(nd.ones(2), 3, dtype=dtype).dtype_name == name
    assert nd.zeros((2,), dtype=dtype).dtype_name == name
    assert nd.array([1], dtype=dtype).dtype_name == name
    assert nd.empty((2,), dtype=dtype).dtype_name == name


def test_an_attribute_that_is_refused_has_one_error() -> None:
    with pytest.raises(mx.base.MXNetError, match="Cast: attribute dtype: 'S3'") as caught:
        nd.cast(nd.ones(2), dtype="S3")
    assert caught.value.__context__ is None
