"""NDArray as Python sees it: arithmetic, conversion, protocols, exchange and files."""

from __future__ import annotations

import array
import copy
import operator
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import weft as mx

nd = mx.nd
settings.register_profile("ndarray", deadline=None, max_examples=80)
settings.load_profile("ndarray")

DATA = Path(__file__).resolve().parents[1] / "data" / "params"
DTYPES = ["float32", "float64", "float16", "int8", "uint8", "int32", "int64"]
FLOATS = DTYPES[:3]
ARITHMETIC = [operator.add, operator.sub, operator.mul, operator.truediv, operator.mod,
              operator.pow]
COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]
SHAPES = hnp.array_shapes(min_dims=1, max_dims=4, min_side=1, max_side=4)
ULP = {"float32": 1e-6, "float64": 1e-14, "float16": 2e-3}


def positive(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return (rng.uniform(1, 4, shape)).astype(dtype)


@pytest.mark.parametrize("op", ARITHMETIC, ids=lambda f: f.__name__)
@given(shapes=hnp.mutually_broadcastable_shapes(num_shapes=2, min_dims=1, max_dims=4, max_side=4),
       dtype=st.sampled_from(FLOATS))
def test_arithmetic_broadcasts(op: Callable, shapes: hnp.BroadcastableShapes, dtype: str) -> None:
    a, b = (positive(s, dtype, k) for k, s in enumerate(shapes.input_shapes))
    got = op(nd.array(a, dtype=dtype), nd.array(b, dtype=dtype))
    want = op(a.astype("float64"), b.astype("float64"))
    assert got.shape == want.shape and np.dtype(got.dtype) == dtype
    jump = 4 if op is operator.mod else 0
    np.testing.assert_allclose(got.asnumpy(), want.astype(dtype), rtol=2 * ULP[dtype],
                               atol=jump * np.finfo(dtype).eps)


@pytest.mark.parametrize("op", ARITHMETIC, ids=lambda f: f.__name__)
@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("scalar", [2, 2.5, np.float32(1.5), np.int64(3), True])
def test_arithmetic_with_scalars(op: Callable, dtype: str, scalar: object) -> None:
    a = positive((2, 3), dtype, 1)
    x, s = nd.array(a, dtype=dtype), float(scalar)
    for got, want in ((op(x, scalar), op(a.astype("float64"), s)),
                      (op(scalar, x), op(s, a.astype("float64")))):
        assert isinstance(got, nd.NDArray) and np.dtype(got.dtype) == dtype
        np.testing.assert_allclose(got.asnumpy(), want.astype(dtype), rtol=2 * ULP[dtype])


def test_scalars_keep_their_sign_and_kind() -> None:
    """Equal scalars are not the same scalar: signed zeros, and NaN twice."""
    x = nd.array([1.0, -1.0])
    for scalar in (0.0, -0.0, 0.0, 0):
        got = np.signbit((x * scalar).asnumpy()).tolist()
        assert got == np.signbit(np.array([1.0, -1.0]) * scalar).tolist()
    assert np.isnan((x + float("nan")).asnumpy()).all()
    assert np.isnan((x + float("nan")).asnumpy()).all()


@pytest.mark.parametrize("op", COMPARISONS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("dtype", DTYPES)
def test_comparisons_give_zeros_and_ones(op: Callable, dtype: str) -> None:
    a, b = np.array([[1, 2, 3]], dtype), np.array([[2], [3]], dtype)
    x, y = nd.array(a, dtype=dtype), nd.array(b, dtype=dtype)
    for got, want in ((op(x, y), op(a, b)), (op(x, 2), op(a, 2)), (op(2, x), op(2, a))):
        assert np.dtype(got.dtype) == dtype
        np.testing.assert_array_equal(got.asnumpy(), want.astype(dtype))


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
def test_integer_arithmetic(dtype: str) -> None:
    """Integers stay integers: division truncates, and results wrap as in C."""
    a, b = np.array([7, 100, 3, 9], dtype), np.array([2, 9, 4, 3], dtype)
    x, y = nd.array(a, dtype=dtype), nd.array(b, dtype=dtype)
    for got, want in ((x + y, a + b), (x - y, a - b), (x * y, a * b), (x / y, a // b),
                      (x % y, a % b), (x + 2, a + 2), (x / 2, a // 2), (x % 4, a % 4)):
        assert np.dtype(got.dtype) == dtype
        np.testing.assert_array_equal(got.asnumpy(), want.astype(dtype))
    if dtype != "uint8":
        minus = nd.array(np.array([-7, 7, -8], dtype), dtype=dtype)
        assert (minus / 2).asnumpy().tolist() == [-3, 3, -4]
        assert (minus % 3).asnumpy().tolist() == [2, 1, 1]
    wrapped = np.array([np.iinfo(dtype).max], dtype)
    assert (nd.array(wrapped, dtype=dtype) + 1).asnumpy()[0] == np.iinfo(dtype).min


@pytest.mark.parametrize("name", ["iadd", "isub", "imul", "itruediv", "imod"])
def test_in_place_keeps_the_array(name: str) -> None:
    op = getattr(operator, name)
    for other in (2.0, np.array([2.0, 3.0, 4.0], "float32")):
        a = np.array([[5.0, 7.0, 9.0], [1.0, 2.0, 3.0]], "float32")
        x = nd.array(a)
        kept, view = x, x.reshape(-1)
        x = op(x, other if np.isscalar(other) else nd.array(other))
        a = op(a, other)
        assert x is kept
        np.testing.assert_allclose(x.asnumpy(), a, rtol=1e-6)
        np.testing.assert_allclose(view.asnumpy(), a.ravel(), rtol=1e-6)


def test_in_place_result_of_another_shape_is_an_error() -> None:
    x = nd.ones((3,))
    with pytest.raises((mx.base.MXNetError, ValueError)):
        x += nd.ones((2, 3))
    assert x.shape == (3,) and x.asnumpy().tolist() == [1.0, 1.0, 1.0]


def test_unary_operators() -> None:
    x = nd.array([1.0, -2.0])
    assert (-x).asnumpy().tolist() == [-1.0, 2.0]
    assert abs(x).asnumpy().tolist() == [1.0, 2.0]


@pytest.mark.parametrize("other", ["a", None, {}, object()])
def test_arithmetic_with_strangers_is_a_type_error(other: object) -> None:
    for op in ARITHMETIC:
        with pytest.raises(TypeError):
            op(nd.ones((2,)), other)


def test_mixed_dtypes_are_an_error() -> None:
    with pytest.raises((mx.base.MXNetError, TypeError), match="float32.*int32|int32.*float32"):
        nd.ones((2,)) + nd.ones((2,), dtype="int32")


@pytest.mark.parametrize("source", DTYPES)
@pytest.mark.parametrize("target", DTYPES)
def test_astype(source: str, target: str) -> None:
    a = np.array([0, 1, 2, 100], source)
    x = nd.array(a, dtype=source)
    y = x.astype(target)
    assert np.dtype(y.dtype) == target
    np.testing.assert_array_equal(y.asnumpy(), a.astype(target))
    y[:] = 0
    np.testing.assert_array_equal(x.asnumpy(), a)
    same = x.astype(target, copy=False)
    assert (same is x) == (source == target)


def test_astype_takes_every_spelling() -> None:
    x = nd.array([1.5])
    for spelling in ("float64", np.float64, np.dtype("float64"), float):
        assert np.dtype(x.astype(spelling).dtype) == np.float64


def test_bfloat16() -> None:
    x = nd.array([1.0, 1.00390625, 3.14159265, -1e30]).astype("bfloat16")
    back = x.astype("float32").asnumpy()
    assert back[0] == 1.0 and back[2] == np.float32(3.140625)
    assert (x + x).astype("float32").asnumpy()[0] == 2.0


@given(hnp.arrays(st.sampled_from(DTYPES), hnp.array_shapes(min_dims=0, min_side=0, max_side=4),
                  elements=st.integers(0, 100)))
def test_numpy_round_trip(a: np.ndarray) -> None:
    x = nd.array(a, dtype=a.dtype)
    b = x.asnumpy()
    assert b.dtype == a.dtype and b.shape == a.shape == x.shape
    np.testing.assert_array_equal(a, b)
    assert x.size == a.size and x.ndim == a.ndim


@given(hnp.arrays("float32", (3, 4), elements=st.integers(0, 100)), st.data())
def test_array_takes_strided_sources(a: np.ndarray, data: st.DataObject) -> None:
    view = a[data.draw(hnp.basic_indices(a.shape, max_dims=2))]
    view = np.asarray(view).T
    np.testing.assert_array_equal(nd.array(view).asnumpy(), view)


def test_array_defaults() -> None:
    """Without a dtype everything but an NDArray becomes float32, as in MXNet."""
    for source in ([1, 2], np.arange(2), np.zeros(2), (1.5, 2), memoryview(b"ab"),
                   array.array("d", [1, 2])):
        assert nd.array(source).dtype == np.float32
    assert nd.array(nd.array([1], dtype="int32")).dtype == np.int32
    assert nd.array([True], dtype=bool).dtype == np.bool_
    source = np.zeros(2, "float32")
    x = nd.array(source)
    source[:] = 7
    assert x.asnumpy().tolist() == [0.0, 0.0]
    assert nd.array(x) is not x


def test_asnumpy_is_a_copy() -> None:
    x = nd.zeros((2,))
    x.asnumpy()[:] = 5
    assert x.asnumpy().tolist() == [0.0, 0.0]


def test_array_protocol() -> None:
    x = nd.array([[1.0, 2.0], [3.0, 4.0]])
    assert np.asarray(x).tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert np.asarray(x, dtype="float64").dtype == np.float64
    assert np.array(x, copy=True).shape == (2, 2)
    np.testing.assert_array_equal(np.stack([x, x]), np.stack([x.asnumpy()] * 2))


def test_scalars() -> None:
    assert nd.array([3.5]).asscalar() == 3.5
    assert nd.array([[2]], dtype="int64").asscalar() == 2
    assert float(nd.array([1.5])) == 1.5 and int(nd.array([3.7])) == 3
    with pytest.raises(ValueError):
        nd.zeros((2,)).asscalar()


def test_truth() -> None:
    assert bool(nd.array([1.0])) and not nd.array([0.0])
    assert not nd.array([0], dtype="int32")
    with pytest.raises(ValueError):
        bool(nd.ones((2,)))


def test_length_and_iteration() -> None:
    x = nd.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    assert len(x) == 3
    assert [r.asnumpy().tolist() for r in x] == x.asnumpy().tolist()
    for r in x:
        r[:] = 0
    assert x.asnumpy().sum() == 0


def test_repr() -> None:
    assert repr(nd.array([1.0, 2.0])) == "\n[1. 2.]\n<NDArray 2 @cpu(0)>"
    assert "<NDArray 2x3 @cpu(0)>" in str(nd.zeros((2, 3)))
    assert "NDArray" in repr(nd.zeros((0, 3)))


def test_hash_is_identity() -> None:
    x, y = nd.ones((2,)), nd.ones((2,))
    assert len({x: 1, y: 2}) == 2 and hash(x) == hash(x)


def test_attributes() -> None:
    x = nd.zeros((2, 3, 4), dtype="int32")
    assert (x.shape, x.size, x.ndim, x.stype) == ((2, 3, 4), 24, 3, "default")
    assert x.dtype == np.int32 and x.context == x.ctx == mx.cpu(0)
    assert x.T.shape == (4, 3, 2)
    for name in ("shape", "dtype", "size", "T"):
        with pytest.raises(AttributeError):
            setattr(x, name, 1)


def test_copyto() -> None:
    x, y = nd.array([[1.5, 2.5]]), nd.zeros((1, 2), dtype="int32")
    kept = y.reshape(-1)
    assert x.copyto(y) is y
    assert y.asnumpy().tolist() == [[1, 2]] and kept.asnumpy().tolist() == [1, 2]
    z = x.copyto(mx.cpu(0))
    z[:] = 0
    assert x.asnumpy().tolist() == [[1.5, 2.5]]
    with pytest.raises((mx.base.MXNetError, ValueError)):
        x.copyto(nd.zeros((2, 1)))
    with pytest.raises(TypeError):
        x.copyto("here")


def test_as_in_context() -> None:
    x = nd.ones((2,))
    assert x.as_in_context(mx.cpu(0)) is x
    y = x.as_in_context(mx.cpu(1))
    assert y.context == mx.cpu(1) and y.asnumpy().tolist() == [1.0, 1.0]
    with mx.cpu(1):
        assert nd.zeros((1,)).context == mx.cpu(1)
    assert nd.zeros((1,)).context == mx.cpu(0)


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy, lambda x: x.copy(),
                                    lambda x: pickle.loads(pickle.dumps(x))])
@pytest.mark.parametrize("dtype", DTYPES)
def test_copies(copier: Callable, dtype: str) -> None:
    x = nd.array([[1, 2], [3, 4]], dtype=dtype)
    y = copier(x)
    assert np.dtype(y.dtype) == dtype and y.context == x.context
    y[:] = 0
    assert x.asnumpy().tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_of_views(protocol: int) -> None:
    x = nd.array(np.arange(12.0).reshape(3, 4))
    for view in (x[1:3], x.T, x[:, ::2]):
        back = pickle.loads(pickle.dumps(view, protocol))
        np.testing.assert_array_equal(back.asnumpy(), view.asnumpy())


def test_reshape_method() -> None:
    x = nd.array(np.arange(6.0))
    assert x.reshape(2, -1).shape == x.reshape((2, 3)).shape == x.reshape(shape=(2, 3)).shape
    assert x.reshape((2, 3)).reshape((0, 1, -1)).shape == (2, 1, 3)
    assert x.reshape((3, 2)).reshape((-1, 0), reverse=True).shape == (3, 2)
    with pytest.raises((mx.base.MXNetError, ValueError)):
        x.reshape((4, 2))


METHODS: dict[str, tuple[tuple, dict]] = {
    "sum": ((), dict(axis=1)), "mean": ((), {}), "max": ((), dict(axis=0)), "norm": ((), {}),
    "argmax": ((), dict(axis=1)), "clip": ((1.0, 3.0), {}), "transpose": ((), {}),
    "exp": ((), {}), "softmax": ((), {}), "expand_dims": ((1,), {}), "flatten": ((), {}),
    "tile": ((), dict(reps=(2, 1))), "repeat": ((), dict(repeats=2, axis=0)),
    "slice_axis": ((), dict(axis=1, begin=0, end=2)), "swapaxes": ((0, 1), {}),
    "square": ((), {}), "sign": ((), {}), "zeros_like": ((), {}), "ones_like": ((), {}),
    "sort": ((), {}), "topk": ((), dict(k=2)), "flip": ((), dict(axis=1)),
    "broadcast_to": (((2, 3),), {}), "one_hot": ((), dict(depth=4)), "relu": ((), {}),
}


@pytest.mark.parametrize("name", METHODS)
def test_methods_are_the_operators(name: str) -> None:
    args, more = METHODS[name]
    x = nd.array([[1.0, 3.0, 2.0], [4.0, 0.0, 5.0]])
    if name == "broadcast_to":
        x = x[:1]
    got = getattr(x, name)(*args, **more)
    want = getattr(nd, name)(x, *args, **more)
    np.testing.assert_array_equal(got.asnumpy(), want.asnumpy())


# Exchange.
@pytest.mark.parametrize("dtype", DTYPES)
def test_dlpack_to_numpy_shares(dtype: str) -> None:
    x = nd.array([[1, 2, 3], [4, 5, 6]], dtype=dtype)
    a = np.from_dlpack(x)
    assert a.dtype == dtype
    np.testing.assert_array_equal(a, x.asnumpy())
    x[0, 0] = 77
    assert a[0, 0] == 77
    del x
    assert a[1, 2] == 6


@pytest.mark.parametrize("dtype", DTYPES)
def test_dlpack_from_numpy_shares(dtype: str) -> None:
    a = np.arange(6, dtype=dtype).reshape(2, 3)
    x = nd.from_dlpack(a)
    np.testing.assert_array_equal(x.asnumpy(), a)
    a[0, 0] = 77
    assert x[0, 0].asscalar() == 77
    x[1, 1] = 55
    assert a[1, 1] == 55


def test_dlpack_of_strided_arrays() -> None:
    a = np.arange(12.0, dtype="float32").reshape(3, 4)
    np.testing.assert_array_equal(nd.from_dlpack(a.T).asnumpy(), a.T)
    np.testing.assert_array_equal(nd.from_dlpack(a[:, ::2]).asnumpy(), a[:, ::2])
    np.testing.assert_array_equal(np.from_dlpack(nd.array(a).T), a.T)


def test_dlpack_capsules() -> None:
    x = nd.array([1.0, 2.0])
    y = nd.from_dlpack(x.to_dlpack_for_write())
    y[:] = 9
    assert x.asnumpy().tolist() == [9.0, 9.0]
    capsule = x.to_dlpack_for_read()
    nd.from_dlpack(capsule)
    with pytest.raises((mx.base.MXNetError, ValueError, TypeError)):
        nd.from_dlpack(capsule)
    assert x.__dlpack_device__() == (1, 0)


def test_dlpack_capsule_that_nobody_takes() -> None:
    for _ in range(100):
        nd.ones((1000,)).to_dlpack_for_read()


def test_from_numpy() -> None:
    a = np.arange(6, dtype="float32").reshape(2, 3)
    shared = nd.from_numpy(a, zero_copy=True)
    copied = nd.from_numpy(np.arange(6, dtype="float32"), zero_copy=False)
    shared[0, 0] = 42
    assert a[0, 0] == 42
    assert copied.asnumpy().tolist() == list(range(6))
    with pytest.raises((ValueError, TypeError)):
        nd.from_numpy([1, 2])


def test_assignment_copies_memory_of_numpy() -> None:
    a = np.arange(4, dtype="float32")
    x = nd.zeros(4)
    x[:] = nd.from_numpy(a, zero_copy=True)
    x += 1
    assert a.tolist() == [0, 1, 2, 3]
    assert x.asnumpy().tolist() == [1, 2, 3, 4]
    x[:] = 7
    assert a.tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("take", [
    lambda x: nd.slice_axis(x, axis=0, begin=1, end=3), lambda x: nd.reshape(x, (2, 2)),
    lambda x: nd.expand_dims(x, 0), lambda x: x.copy(), lambda x: nd.identity(x),
], ids=["slice_axis", "reshape", "expand_dims", "copy", "identity"])  # fmt: skip
def test_results_of_operators_are_not_the_memory_of_numpy(take: Callable) -> None:
    a = np.arange(4, dtype="float32")
    for change in (lambda y: y.__iadd__(1), lambda y: y.__setitem__(slice(None), 9.0)):
        x = nd.from_numpy(a, zero_copy=True)
        y = take(x)
        kept = y.asnumpy()
        z = take(x)
        change(y)
        assert a.tolist() == [0, 1, 2, 3] and (z.asnumpy() == kept).all()
        assert not (y.asnumpy() == kept).all()
        del x
        change(z)
        assert a.tolist() == [0, 1, 2, 3]


# Files.
def expected(name: str) -> dict[str, np.ndarray]:
    with np.load(DATA / f"{name}.npz") as stored:
        return {k: stored[k] for k in stored.files}


def assert_equal_arrays(got: nd.NDArray, want: np.ndarray) -> None:
    assert got.shape == want.shape and np.dtype(got.dtype) == want.dtype
    np.testing.assert_array_equal(got.asnumpy(), want)


@pytest.mark.parametrize("name", ["dtypes", "names", "special", "np_shape"])
def test_load_dict_of_mxnet(name: str) -> None:
    loaded, want = nd.load(str(DATA / f"{name}.params")), expected(name)
    assert list(loaded) == list(want)
    for key, value in want.items():
        assert_equal_arrays(loaded[key], value)


@pytest.mark.parametrize("name", ["list", "one"])
def test_load_list_of_mxnet(name: str) -> None:
    loaded, want = nd.load(str(DATA / f"{name}.params")), list(expected(name).values())
    assert isinstance(loaded, list) and len(loaded) == len(want)
    for got, value in zip(loaded, want, strict=True):
        assert_equal_arrays(got, value)


@pytest.mark.parametrize("name", ["dtypes", "names", "special", "list", "one"])
def test_save_writes_the_bytes_of_mxnet(name: str, tmp_path: Path) -> None:
    want = expected(name)
    arrays = {k: nd.array(v, dtype=v.dtype) for k, v in want.items()}
    nd.save(str(tmp_path / "x.params"), list(arrays.values()) if name in ("list", "one")
            else arrays)
    assert (tmp_path / "x.params").read_bytes() == (DATA / f"{name}.params").read_bytes()


def test_save_one_array_and_empty_collections(tmp_path: Path) -> None:
    path = str(tmp_path / "x.params")
    nd.save(path, nd.array([1.0, 2.0]))
    assert nd.load(path)[0].asnumpy().tolist() == [1.0, 2.0]
    for nothing in ({}, []):
        nd.save(path, nothing)
        assert len(nd.load(path)) == 0


@given(st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
    hnp.arrays(st.sampled_from([*DTYPES, "bool"]),
               hnp.array_shapes(min_dims=0, min_side=0, max_side=4),
               elements=st.integers(0, 1)), max_size=4))
def test_save_load_round_trip(tmp_path_factory: pytest.TempPathFactory,
                              arrays: dict[str, np.ndarray]) -> None:
    path = str(tmp_path_factory.mktemp("params") / "x.params")
    nd.save(path, {k: nd.array(a, dtype=a.dtype) for k, a in arrays.items()})
    loaded = dict(nd.load(path)) if arrays else {}
    assert list(loaded) == list(arrays)
    for key, a in arrays.items():
        assert_equal_arrays(loaded[key], a)


def test_save_of_views_and_bfloat16(tmp_path: Path) -> None:
    path = str(tmp_path / "x.params")
    x = nd.array(np.arange(12.0, dtype="float32").reshape(3, 4))
    nd.save(path, [x.T, x[1:], x[:, ::-2], x.astype("bfloat16")])
    loaded = nd.load(path)
    for got, want in zip(loaded[:3], (x.T, x[1:], x[:, ::-2]), strict=True):
        np.testing.assert_array_equal(got.asnumpy(), want.asnumpy())
    assert loaded[3].astype("float32").asnumpy().tolist() == x.asnumpy().tolist()


def test_load_frombuffer() -> None:
    content = (DATA / "dtypes.params").read_bytes()
    loaded = nd.load_frombuffer(content)
    for key, value in expected("dtypes").items():
        assert_equal_arrays(loaded[key], value)


@pytest.mark.parametrize("data", [5, ["a"], {"a": 3}, {3: None}, None])
def test_save_of_something_else_is_an_error(data: object, tmp_path: Path) -> None:
    with pytest.raises((TypeError, ValueError)):
        nd.save(str(tmp_path / "x.params"), data)


# Creation.
def test_creation_functions() -> None:
    assert nd.zeros((2, 3)).asnumpy().tolist() == [[0.0] * 3] * 2
    assert nd.ones(3, dtype="int32").asnumpy().tolist() == [1, 1, 1]
    assert nd.full((2,), 7.5).asnumpy().tolist() == [7.5, 7.5]
    assert nd.empty((2, 3), dtype="float64").shape == (2, 3)
    assert nd.arange(2, 8, 2).asnumpy().tolist() == [2.0, 4.0, 6.0]
    assert nd.arange(3).dtype == np.float32
    assert nd.arange(0, 2, repeat=2).asnumpy().tolist() == [0.0, 0.0, 1.0, 1.0]
    assert nd.eye(2, 3).asnumpy().tolist() == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    assert nd.linspace(0, 1, 3).asnumpy().tolist() == [0.0, 0.5, 1.0]
    assert nd.concat(nd.ones((1, 2)), nd.zeros((1, 2)), dim=0).shape == (2, 2)
    assert nd.stack(nd.ones((2,)), nd.zeros((2,)), axis=1).shape == (2, 2)
    assert nd.concatenate([nd.ones((1, 2)), nd.zeros((2, 2))]).shape == (3, 2)
    assert nd.moveaxis(nd.ones((2, 3, 4)), 0, -1).shape == (3, 4, 2)


def test_module_functions_on_scalars_and_arrays() -> None:
    x = nd.array([1.0, 4.0])
    assert nd.maximum(x, 2).asnumpy().tolist() == [2.0, 4.0]
    assert nd.minimum(2, x).asnumpy().tolist() == [1.0, 2.0]
    assert nd.add(x, x).asnumpy().tolist() == [2.0, 8.0]
    assert nd.subtract(5, x).asnumpy().tolist() == [4.0, 1.0]
    assert nd.power(x, 2).asnumpy().tolist() == [1.0, 16.0]
    assert nd.equal(x, 4).asnumpy().tolist() == [0.0, 1.0]


def test_waiting() -> None:
    x = nd.ones((100, 100))
    for _ in range(5):
        x = nd.dot(x, x) * 0.01
    x.wait_to_read()
    nd.waitall()
    np.testing.assert_allclose(x.asnumpy(), np.ones((100, 100)), rtol=1e-5)


def test_null_arrays_only_infer() -> None:
    data = nd.placeholder((8, 20))
    weight = nd.placeholder((5, -1))
    out = nd.FullyConnected(data, weight, nd.placeholder((-1,)), num_hidden=5)
    assert out.shape == (8, 5) and weight.shape == (5, 20)
    assert out.context == mx.context.null()
    with pytest.raises(mx.base.MXNetError):
        out.asnumpy()
