"""mx.test_utils: comparisons, random arrays, statistics, gradients, files."""

from __future__ import annotations

import os
import statistics
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft import test_utils as tu


@pytest.fixture(autouse=True)
def _seeded() -> None:
    np.random.seed(3)


A = np.array([1.0, 2.0, 3.0])


def test_tolerances_by_dtype() -> None:
    assert tu.default_rtols()[np.dtype("float16")] == 1e-2
    assert tu.default_atols()[np.dtype("int32")] == 0
    assert tu.get_rtol() == 1e-5 and tu.get_atol(0.5) == 0.5
    assert tu.get_atol(None, "float32") == 1e-3
    assert tu.get_etol() == 0 and tu.get_etol(0.1) == 0.1
    assert tu.default_numeric_eps()[np.dtype("float64")] == 2**-14
    assert tu.effective_dtype(nd.ones(1, dtype="float16")) == np.float16
    assert tu.get_tolerance(np.ones(1, "float16"), None, tu.default_rtols()) == 1e-2
    assert tu.get_tolerance(np.ones(1, "float16"), 5, tu.default_rtols()) == 5
    assert tu.get_tols(np.ones(1, "float16"), A, None, None) == (1e-2, 1e-1)
    assert tu.get_tols(np.ones(1, "float32"), A, 0.5, None) == (0.5, 1e-3)


@pytest.mark.parametrize("kind", [np.array, lambda x: nd.array(x, dtype="float64")])
def test_almost_equal(kind: Any) -> None:
    a, b = kind(A), kind(A + 0.01)
    assert tu.almost_equal(a, a) and not tu.almost_equal(a, b)
    assert tu.almost_equal(a, b, rtol=0.1) and tu.almost_equal(a, b, atol=0.011)
    assert not tu.almost_equal(a, kind(np.ones((2, 2))))
    assert tu.same(a, a) and not tu.same(a, b) and not tu.same(a, kind(A[:2]))
    tu.assert_almost_equal(a, b, rtol=0.1)
    with pytest.raises(AssertionError):
        tu.assert_almost_equal(a, b)


def test_almost_equal_broadcasts_unless_told_not_to() -> None:
    tu.assert_almost_equal(np.ones(3), np.ones((2, 3)))
    assert not tu.almost_equal(np.ones(3), np.ones((2, 3)), use_broadcast=False)
    with pytest.raises(AssertionError, match=r"a.shape = \(3,\) and b.shape = \(2, 3\)"):
        tu.assert_almost_equal(np.ones(3), np.ones((2, 3)), use_broadcast=False)
    with pytest.raises(AssertionError, match="are not equal"):
        tu.assert_almost_equal(np.ones(3), np.ones(4))


def test_almost_equal_with_special_numbers() -> None:
    nan, inf = np.array([np.nan]), np.array([np.inf])
    assert not tu.almost_equal(nan, nan) and tu.almost_equal(nan, nan, equal_nan=True)
    assert tu.almost_equal(inf, inf) and not tu.almost_equal(inf, -inf)
    with pytest.raises(AssertionError, match="Error nan exceeds"):
        tu.assert_almost_equal(nan, nan)
    with pytest.raises(AssertionError):
        tu.assert_almost_equal(inf, np.array([1e30]))
    tu.assert_almost_equal_ignore_nan(np.array([1, np.nan]), np.array([1, 5.0]))
    with pytest.raises(AssertionError):
        tu.assert_almost_equal_ignore_nan(np.array([1, np.nan]), np.array([2, np.nan]))
    tu.assert_almost_equal(1.0, 1.0)
    tu.assert_almost_equal(np.zeros((0, 3)), np.zeros((0, 3)))


def test_messages_tell_the_worst_elements() -> None:
    with pytest.raises(AssertionError) as caught:
        tu.assert_almost_equal(A, A + [0, 0.1, 0.5], names=("x", "y"), mismatches=(1, 1))
    text = str(caught.value)
    assert "Location of maximum error: (2,), x=3.00000000, y=3.50000000" in text
    assert "mismatch 66.666667%" in text and "  1: Error" in text and "  2: Error" not in text
    at, by = tu._find_max_violation(A, A + 0.01, 1e-3, 1e-3)
    assert at == (0,) and by == pytest.approx(4.975124378)
    assert tu.locationError(A, A, (1,), ("a", "b")).startswith("Location of error: (1,), a=2.0")


def test_a_share_of_the_elements_may_differ() -> None:
    tu.assert_almost_equal_with_err(A, A + [0, 0, 1], etol=0.4)
    with pytest.raises(AssertionError):
        tu.assert_almost_equal_with_err(A, A + [0, 1, 1], etol=0.4)


def test_other_comparisons() -> None:
    tu.assert_allclose(nd.array(A), A.astype("float32"))
    with pytest.raises(AssertionError):
        tu.assert_allclose(A, A + 1e-5)
    x = nd.ones(1)
    tu.compare_ndarray_tuple((x, None, (x,)), (x, None, (x,)))
    with pytest.raises(AssertionError):
        tu.compare_ndarray_tuple((x, (x,)), (x, (x + 1,)))
    y = nd.ones(3)
    assert tu.same_array(y, y[:]) and not tu.same_array(y, y.copy()) and y.asnumpy().sum() == 3
    with pytest.raises(AssertionError):
        tu.checkShapes(np.ones(2), np.ones(3))


def test_reductions() -> None:
    x = np.random.rand(2, 3, 4)
    np.testing.assert_allclose(tu.np_reduce(x, (0, -1), True, np.sum), x.sum((0, 2), keepdims=True))
    np.testing.assert_allclose(tu.np_reduce(x, None, False, np.max), x.max())
    for shape in ((3, 1), (1, 4), (4,), (2, 1, 4), (2, 3, 4), ()):
        collapsed = tu.collapse_sum_like(x, shape)
        assert collapsed.shape == shape
        assert collapsed.sum() == pytest.approx(x.sum())


def test_random_shapes_and_arrays() -> None:
    for _ in range(50):
        assert all(1 <= n <= 2 for n in tu.rand_shape_2d(2, 2))
        assert all(1 <= n <= 3 for n in tu.rand_shape_3d(3, 3, 3))
        x, y = tu.rand_coord_2d(0, 2, 5, 7)
        assert 0 <= x < 2 and 5 <= y < 7
    sizes = {n for _ in range(20) for n in tu.rand_shape_nd(4, 1, allow_zero_size=True)}
    assert sizes == {0, 1}
    a, b = tu.random_arrays((2, 3), (4,))
    assert a.shape == (2, 3) and a.dtype == np.float32 and b.shape == (4,)
    assert isinstance(tu.random_arrays((2,)), np.ndarray)
    (u,) = tu.random_uniform_arrays((1000,), low=3, high=4, dtype="float64")
    assert 3 <= u.min() < 3.1 and 3.9 < u.max() <= 4 and u.dtype == np.float64
    with pytest.raises(TypeError, match="unexpected"):
        tu.random_uniform_arrays((1,), lo=3)
    assert sorted(tu.random_sample(range(5), 5)) == list(range(5))


def test_rand_ndarray() -> None:
    x = tu.rand_ndarray((100, 100))
    assert x.dtype == np.float32 and abs(float(x.mean().asscalar())) < 0.05
    y = tu.rand_ndarray((2, 3), dtype="float64", modifier_func=lambda v: 2.0)
    assert y.dtype == np.float64 and (y.asnumpy() == 2).all()


def test_small_arrays_and_matrices() -> None:
    assert tu.assign_each(A, lambda v: v + 1).tolist() == [2, 3, 4]
    assert tu.assign_each2(A, A, lambda u, v: u * v).tolist() == [1, 4, 9]
    assert tu.create_2d_tensor(2, 3).asnumpy().tolist() == [[0, 0, 0], [1, 1, 1]]
    assert tu.create_vector(3).dtype == np.int64
    assert tu.get_identity_mat_batch(2).asnumpy().tolist() == [[[1, 0], [0, 1]]] * 2
    q = tu.new_orthonormal_matrix_2d(4)
    np.testing.assert_allclose(q @ q.T, np.eye(4), atol=1e-12)
    for matrix in tu.new_matrix_with_real_eigvals_nd((3, 4, 4)):
        assert np.abs(np.linalg.eigvals(matrix).imag).max() < 1e-6
    symmetric = tu.new_sym_matrix_with_real_eigvals_nd((2, 3, 3))
    np.testing.assert_allclose(symmetric, symmetric.transpose(0, 2, 1), atol=1e-12)
    with pytest.raises(ValueError, match="square"):
        tu.new_matrix_with_real_eigvals_nd((2, 3))


def ppf(p: float) -> float:
    return statistics.NormalDist().inv_cdf(min(max(p, 1e-12), 1 - 1e-12))


def test_statistics() -> None:
    buckets, probs = tu.gen_buckets_probs_with_ppf(ppf, 5)
    assert probs == [0.2] * 5 and buckets[2][0] == pytest.approx(-buckets[2][1])

    def normal(mu: float = 0.0, sigma: float = 1.0) -> Any:
        return lambda n: nd.array(np.random.normal(mu, sigma, n))

    assert tu.mean_check(normal(), 0, 1, 10000) and not tu.mean_check(normal(0.1), 0, 1, 10000)
    assert not tu.mean_check(normal(-0.1), 0, 1, 10000)
    assert tu.var_check(normal(), 1, 10000) and not tu.var_check(normal(0, 1.1), 1, 10000)
    assert len(tu.verify_generator(normal(), buckets, probs, 10000)) == 5
    with pytest.raises(AssertionError, match="the generator fails"):
        tu.verify_generator(normal(0.2), buckets, probs, 10000)
    p, observed, expected = tu.chi_square_check(
        lambda n: [0] * 90 + [1] * 110 + [2] * 100, [0, 1, 2], [1 / 3] * 3, 300
    )
    # 200 / 100 = 2 with two degrees of freedom: exp(-1).
    assert p == pytest.approx(np.exp(-1)) and list(observed) == [90, 110, 100]
    assert list(expected) == pytest.approx([100] * 3)
    p, _, _ = tu.chi_square_check(lambda n: [0] * 90 + [1] * 110, [0, 1], [0.5] * 2, 200)
    # 2 with one degree of freedom: twice the normal tail beyond sqrt(2).
    assert p == pytest.approx(2 * (1 - statistics.NormalDist().cdf(2**0.5)))


def test_environment_and_errors() -> None:
    before = dict(os.environ)
    with tu.environment("WEFT_TEST", "1"):
        assert os.environ["WEFT_TEST"] == "1"
        with tu.environment({"WEFT_TEST": None, "WEFT_OTHER": "2"}):
            assert "WEFT_TEST" not in os.environ and os.environ["WEFT_OTHER"] == "2"
    assert dict(os.environ) == before
    with pytest.raises(ValueError, match="expected a dict"), tu.environment("a"):
        pass
    tu.assert_exception(lambda a: 1 / a, ZeroDivisionError, 0)
    with pytest.raises(AssertionError, match="did not raise"):
        tu.assert_exception(lambda: 1, ZeroDivisionError)


def test_retry() -> None:
    tries: list[int] = []

    @tu.retry(3)
    def flaky(wanted: int) -> int:
        tries.append(1)
        assert len(tries) == wanted
        return wanted

    assert flaky(3) == 3
    tries.clear()
    with pytest.raises(AssertionError):
        flaky(4)
    assert len(tries) == 3
    with pytest.raises(ValueError, match="n is 0"):
        tu.retry(0)


def test_default_context() -> None:
    before = tu.default_context()
    try:
        tu.set_default_context(mx.cpu(1))
        assert tu.default_context() == mx.current_context() == nd.ones(1).context == mx.cpu(1)
    finally:
        tu.set_default_context(before)
    assert len(tu.list_gpus()) == mx.num_gpus()


def test_discard_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    with tu.discard_stderr():
        print("lost", file=sys.stderr)
        os.write(2, b"lost too\n")
    print("kept", file=sys.stderr)
    assert capfd.readouterr().err == "kept\n"


def test_download_checks(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("abc")
    sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d"
    folder = tmp_path / "new" / "folder"
    found = tu.download(source.as_uri(), dirname=str(folder), sha1_hash=sha1)
    assert Path(found) == folder / "source.txt" and Path(found).read_text() == "abc"
    source.write_text("abcd")
    assert Path(tu.download(source.as_uri(), dirname=str(folder))).read_text() == "abc"
    tu.download(source.as_uri(), dirname=str(folder), overwrite=True)
    assert Path(found).read_text() == "abcd"
    with pytest.raises(Exception, match="SHA|sha|checksum"):
        tu.download(source.as_uri(), str(folder / "x"), sha1_hash=sha1, retries=0)


class Wrong(autograd.Function):
    def forward(self, x: Any) -> Any:
        return x * x

    def backward(self, dy: Any) -> Any:
        return dy


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_check_numeric_gradient(dtype: str) -> None:
    x, y = np.random.rand(3, 2), np.random.rand(3, 2)
    tu.check_numeric_gradient(lambda a, b: [a * b, nd.exp(a)], [x, y], dtype=dtype)
    tu.check_numeric_gradient(lambda a, b: a * b, {"b": y, "a": x}, grad_nodes=["a"], dtype=dtype)
    with pytest.raises(AssertionError, match="gradient of 0"):
        tu.check_numeric_gradient(lambda a: Wrong()(a), [x], dtype=dtype)
    with pytest.raises(NotImplementedError, match="no symbols"):
        tu.check_numeric_gradient(3, [x])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="grad_nodes"):
        tu.check_numeric_gradient(lambda a: a, [x], grad_nodes=[1])


def test_check_numeric_gradient_of_a_block() -> None:
    block = gluon.nn.Dense(3, activation="tanh", dtype="float64")
    block.initialize(mx.init.Xavier())
    tu.check_numeric_gradient(block, [np.random.rand(2, 4)], dtype="float64")


def test_check_speed() -> None:
    runs: list[bool] = []

    def work(x: Any) -> Any:
        runs.append(autograd.is_recording())
        return x * 2

    assert tu.check_speed(work, N=3, x=(2, 3)) > 0
    assert runs == [True] * 4
    assert tu.check_speed(work, [np.ones(3)], N=2, typ="forward") > 0
    assert runs[4:] == [False] * 3
    with pytest.raises(ValueError, match="typ is 'x'"):
        tu.check_speed(work, [np.ones(3)], typ="x")


def test_check_gluon_hybridize_consistency() -> None:
    def builder(prefix: str) -> Any:
        return gluon.nn.Dense(3, prefix=prefix)

    tu.check_gluon_hybridize_consistency(builder, [nd.ones((2, 4))])

    class Lying(gluon.nn.Dense):
        def hybrid_forward(self, F: Any, x: Any, weight: Any, bias: Any = None) -> Any:
            return super().hybrid_forward(F, x, weight, bias) + (1 if self._active else 0)

    with pytest.raises(AssertionError):
        tu.check_gluon_hybridize_consistency(
            lambda prefix: Lying(3, prefix=prefix), [nd.ones((2, 4))]
        )
    with pytest.raises(AssertionError):
        tu.check_gluon_hybridize_consistency(builder, [nd.ones((2, 4))], lambda x: x[:, :3] - 7)


def test_compare_optimizer() -> None:
    sgd, adam = mx.optimizer.SGD, mx.optimizer.Adam
    tu.compare_optimizer(sgd(momentum=0.9), sgd(momentum=0.9), (2, 3), "float32")
    tu.compare_optimizer(adam(), adam(), [(2, 3), (4,)], "float32", ntensors=2)
    with pytest.raises(AssertionError):
        tu.compare_optimizer(adam(), adam(learning_rate=0.5), (2, 3), "float32")
    for stype in ("default", "row_sparse"):
        tu.compare_optimizer(sgd(momentum=0.9), sgd(momentum=0.9), (9, 3), "float32", stype,
                             "row_sparse")  # fmt: skip


def test_random_sparse_arrays() -> None:
    np.random.seed(2)
    x, (indptr, indices, data) = tu.rand_sparse_ndarray((50, 40), "csr", density=0.3)
    x.check_format()
    assert indptr.shape == (51,) and indices.shape == data.shape and 400 < data.size < 800
    x, (data, rows) = tu.rand_sparse_ndarray((50, 4), "row_sparse", dtype="float64", density=0.5)
    x.check_format()
    assert data.shape == (len(rows), 4) and data.dtype == np.float64 and 10 < len(rows) < 40
    x, (data, rows) = tu.rand_sparse_ndarray((9, 2), "row_sparse", rsp_indices=[3, 1], data_init=2,
                                             modifier_func=lambda v: v + 1)  # fmt: skip
    assert rows.tolist() == [1, 3] and (data == 3).all()
    for stype in ("csr", "row_sparse", "default"):
        assert tu.rand_ndarray((5, 4), stype, density=0.5).stype == stype
    shuffled, _ = tu.rand_sparse_ndarray((20, 20), "csr", density=0.9, shuffle_csr_indices=True)
    assert shuffled.asnumpy().shape == (20, 20)
    with pytest.raises(mx.MXNetError, match="ascend"):
        shuffled.check_format()
    with pytest.raises(NotImplementedError, match="powerlaw"):
        tu.rand_sparse_ndarray((5, 4), "csr", distribution="powerlaw")


def test_dummy_iterator() -> None:
    real = mx.io.NDArrayIter(np.arange(12).reshape(6, 2), np.arange(6), batch_size=2)
    dummy = tu.DummyIter(real)
    for _ in range(5):
        assert dummy.next().data[0].asnumpy().tolist() == [[0, 1], [2, 3]]
    assert dummy.provide_data == real.provide_data and dummy.batch_size == 2


def write_mnist(folder: Path) -> None:
    """A data set of MNIST's format: image i of n has the value i everywhere and the label i."""
    for name, n in (("train", 6), ("t10k", 4)):
        pixels = np.repeat(np.arange(n, dtype=np.uint8), 28 * 28).tobytes()
        images = struct.pack(">IIII", 0x803, n, 28, 28) + pixels
        labels = struct.pack(">II", 0x801, n) + bytes(range(n))
        (folder / f"{name}-images-idx3-ubyte").write_bytes(images)
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(labels)


def test_mnist(tmp_path: Path) -> None:
    write_mnist(tmp_path)
    digits = tu.get_mnist(str(tmp_path))
    assert digits["train_data"].shape == (6, 1, 28, 28) and digits["test_data"].dtype == np.float32
    assert digits["train_label"].tolist() == list(range(6))
    np.testing.assert_allclose(digits["test_data"][3], np.full((1, 28, 28), 3 / 255), rtol=1e-6)
    train, test = tu.get_mnist_iterator(2, (784,), 2, 1, path=str(tmp_path))
    labels = [v for batch in train for v in batch.label[0].asnumpy().tolist()]
    assert {3, 4, 5} >= set(labels) and train.provide_data[0].shape == (2, 784)
    assert next(test).label[0].asnumpy().tolist() == [2, 3]
    with pytest.raises(ValueError, match="part_index is 2"):
        tu.get_mnist_iterator(2, (784,), 2, 2, path=str(tmp_path))
