"""Gradients of sparse arrays and row_sparse gradients, updates by them, Gluon and kvstores."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.ndarray import sparse

RNG = np.random.default_rng(3)
W = RNG.normal(size=(5, 3)).astype("float32")
DATA = np.array([[0, 1, 0, 0, 2], [0, 0, 0, 0, 3], [0, 0, 0, 4, 0]], "float32")


def variable(stype: str | None = None, grad_req: str = "write") -> nd.NDArray:
    w = nd.array(W)
    w.attach_grad(grad_req, stype)
    return w


def embed(w: nd.NDArray, numbers: list[int], **more: Any) -> nd.NDArray:
    shape = {"input_dim": w.shape[0], "output_dim": w.shape[1]}
    return nd.Embedding(nd.array(numbers), w, sparse_grad=True, **shape, **more)


def gradient_of(f: Callable[..., nd.NDArray], *variables: Any) -> list[Any]:
    with autograd.record():
        y = f(*variables)
    y.backward()
    return [x.grad for x in variables]


def check_rows(got: nd.NDArray, numbers: list[int], want: np.ndarray) -> None:
    assert got.stype == "row_sparse"
    got.check_format()
    assert got.indices.asnumpy().tolist() == numbers
    np.testing.assert_allclose(got.asnumpy(), want, rtol=1e-5)


def dense_gradient(f: Callable[[nd.NDArray], nd.NDArray]) -> np.ndarray:
    return gradient_of(f, variable())[0].asnumpy()


# --- row_sparse gradients of dense arrays.


@pytest.mark.parametrize(
    ("f", "numbers"),
    [
        (lambda w: embed(w, [1, 1, 4]), [1, 4]),
        (lambda w: embed(w, [3]) * 2, [3]),
        (lambda w: embed(w, [0, 2]) + embed(w, [2, 4]), [0, 2, 4]),
        (lambda w: embed(w, []), []),
        (lambda w: nd.dot(nd.array(DATA).tostype("csr"), w), [1, 3, 4]),
        (lambda w: nd.dot(nd.array(DATA).tostype("csr"), w) ** 2, [1, 3, 4]),
        (lambda w: nd.take(w, nd.array([4, 0]), mode="raise"), [0, 4]),
        (lambda w: embed(w, [1]).sum() + nd.dot(nd.array(DATA).tostype("csr"), w).sum(), [1, 3, 4]),
        (lambda w: embed(w, [1]).sum() + (w[2] * w[2]).sum(), [1, 2]),
        (lambda w: w * w, [0, 1, 2, 3, 4]),
    ],
    ids=["Embedding", "scaled", "two", "none", "dot", "square", "take", "both", "mixed", "dense"],
)  # fmt: skip
def test_rows_and_their_numbers(f: Callable[..., nd.NDArray], numbers: list[int]) -> None:
    check_rows(gradient_of(f, variable("row_sparse"))[0], numbers, dense_gradient(f))


def test_gradient_before_and_without_a_backward_pass() -> None:
    w = variable("row_sparse")
    check_rows(w.grad, [], np.zeros_like(W))
    assert not w._fresh_grad
    kept = w.grad
    (shown,) = gradient_of(lambda w: embed(w, [2]), w)
    check_rows(kept, [2], shown.asnumpy())
    assert w._fresh_grad
    with autograd.record():
        y = (embed(w, [1]) * 0 + nd.ones(1)).detach() * variable()
    y.backward()
    check_rows(w.grad, [2], shown.asnumpy())  # not reached: it stays


def test_write_overwrites_and_add_adds() -> None:
    for request, numbers in (("write", [0, 4]), ("add", [0, 1, 4])):
        w = variable("row_sparse", request)
        gradient_of(lambda w: embed(w, [1, 4]), w)
        gradient_of(lambda w: embed(w, [0, 4]), w)
        want = np.zeros_like(W)
        want[numbers] = 1
        want[4] = 1 + (request == "add")
        check_rows(w.grad, numbers, want)


def test_gradient_arrays_of_the_users_own() -> None:
    w, gradient = nd.array(W), sparse.zeros("row_sparse", W.shape)
    autograd.mark_variables([w], [gradient])
    gradient_of(lambda w: embed(w, [3]), w)
    want = np.zeros_like(W)
    want[3] = 1
    check_rows(gradient, [3], want)
    gradient[:] = sparse.zeros("row_sparse", W.shape)
    check_rows(w.grad, [], np.zeros_like(W))
    gradient[:] = nd.array(want)
    check_rows(w.grad, [3], want)
    for bad in (sparse.zeros("row_sparse", (4, 3)), sparse.zeros("csr", W.shape),
                sparse.zeros("row_sparse", W.shape, dtype="float64")):
        with pytest.raises(ValueError, match="gradient"):
            autograd.mark_variables([w], [bad])


def test_autograd_grad_has_the_storage_type_of_the_gradient() -> None:
    w = variable("row_sparse")
    with autograd.record():
        y = embed(w, [1])
    want = np.zeros_like(W)
    want[1] = 1
    check_rows(autograd.grad(y, [w])[0], [1], want)


def test_second_order_through_a_table() -> None:
    w = variable()
    with autograd.record():
        (first,) = autograd.grad((embed(w, [1, 1]) ** 3).sum(), [w], create_graph=True)
        second = (first * first).sum()
    second.backward()
    want = np.zeros_like(W)
    want[1] = 2 * (6 * W[1] ** 2) * 12 * W[1]  # of (2 * 3 w^2)^2
    np.testing.assert_allclose(w.grad.asnumpy(), want, rtol=1e-4)


def test_numbers_out_of_range_are_an_error_with_sparse_grad() -> None:
    with pytest.raises(IndexError, match="Embedding: index 7 is out of bounds"):
        embed(variable("row_sparse"), [7])
    assert nd.Embedding(nd.array([7]), nd.array(W), input_dim=5, output_dim=3).shape == (1, 3)


def test_scalars_and_csr_gradients_are_refused() -> None:
    with pytest.raises(mx.MXNetError, match="scalar"):
        nd.array(1.0).attach_grad(stype="row_sparse")
    with pytest.raises(NotImplementedError, match="csr"):
        nd.ones((2, 2)).attach_grad(stype="csr")
    with pytest.raises(NotImplementedError, match="row_sparse array"):
        sparse.zeros("row_sparse", (2, 2)).attach_grad(stype="csr")


# --- Gradients of sparse arrays.


UNARY = {
    "square": nd.square, "scaled": lambda x: x * 3, "abs": nd.abs, "sum": lambda x: nd.sum(x),
    "sum0": lambda x: nd.sum(x, axis=0) ** 2, "sum1": lambda x: nd.sum(x, axis=1) ** 2,
    "mean": lambda x: nd.mean(x * x), "dense": lambda x: x.tostype("default") * nd.array(DATA + 1),
    "softmax": lambda x: nd.softmax(x) * nd.array(DATA), "twice": lambda x: x + x,
    "product": lambda x: x * x, "with dense": lambda x: x * nd.array(DATA + 2),
}  # fmt: skip


@pytest.mark.parametrize("stype", ["csr", "row_sparse"])
@pytest.mark.parametrize("name", UNARY)
def test_gradient_where_a_sparse_array_has_elements(name: str, stype: str) -> None:
    f = UNARY[name]
    dense = nd.array(DATA)
    dense.attach_grad()
    want = gradient_of(f, dense)[0].asnumpy()
    x = dense.detach().tostype(stype)
    x.attach_grad()
    got = gradient_of(f, x)[0]
    kept = DATA != 0 if stype == "csr" else (DATA != 0).any(1, keepdims=True)
    assert got.stype == stype
    np.testing.assert_allclose(got.asnumpy(), want * kept, rtol=1e-5)


def test_gradients_of_products_of_csr() -> None:
    x, w = nd.array(DATA).tostype("csr"), nd.array(W)
    x.attach_grad()
    w.attach_grad()
    gx, gw = gradient_of(lambda x, w: nd.dot(x, w) * nd.array(W[:3]), x, w)
    np.testing.assert_allclose(gx.asnumpy(), (W[:3] @ W.T) * (DATA != 0), rtol=1e-5)
    np.testing.assert_allclose(gw.asnumpy(), DATA.T @ W[:3], rtol=1e-5)
    y = nd.array(W.T.copy())
    y.attach_grad()
    (gy,) = gradient_of(lambda y: nd.dot(y, x.detach(), transpose_b=True), y)
    np.testing.assert_allclose(gy.asnumpy(), np.ones((3, 3)) @ DATA, rtol=1e-5)


def test_dense_arrays_that_are_cast_have_whole_gradients() -> None:
    for stype in ("csr", "row_sparse"):
        x = nd.array(DATA)
        x.attach_grad()
        (g,) = gradient_of(lambda x, s=stype: x.tostype(s) * 2, x)
        np.testing.assert_array_equal(g.asnumpy(), np.full(DATA.shape, 2))


def test_rows_of_a_row_sparse_table() -> None:
    x = sparse.row_sparse_array((W[:2], [1, 3]), shape=(5, 3))
    x.attach_grad()
    (g,) = gradient_of(lambda x: embed(x, [3, 3, 0]), x)
    want = np.zeros_like(W)
    want[3] = 2
    assert g.indices.asnumpy().tolist() in ([3], [1, 3])
    np.testing.assert_array_equal(g.asnumpy(), want)
    (g,) = gradient_of(lambda x: nd.dot(nd.array(DATA).tostype("csr"), x), x)
    want = np.zeros_like(W)
    want[1], want[3] = 1, 4
    np.testing.assert_array_equal(g.asnumpy(), want)
    (g,) = gradient_of(lambda x: x.retain(nd.array([1, 2])) * 5, x)
    want = np.zeros_like(W)
    want[1] = 5
    np.testing.assert_array_equal(g.asnumpy(), want)


# --- Updates.


GRADIENT = sparse.row_sparse_array(([[1.0, -2, 3], [0.5, 0, 1]], [1, 3]), shape=(5, 3))


def update(name: str, states: int, weight: str, state: str, gradient: Any, **more: Any) -> list:
    arrays = [nd.array(W).tostype(weight)]
    arrays += [nd.array(np.full_like(W, 0.5)).tostype(state) for _ in range(states)]
    getattr(sparse, name)(arrays[0], gradient, *arrays[1:], lr=0.1, out=arrays[0], **more)
    return [a.asnumpy() for a in arrays]


@pytest.mark.parametrize(
    ("name", "states", "attributes"),
    [("sgd_update", 0, {"wd": 0.1}), ("sgd_mom_update", 1, {"wd": 0.1, "momentum": 0.9}),
     ("adam_update", 2, {"wd": 0.1, "rescale_grad": 0.5, "clip_gradient": 0.6}),
     ("ftrl_update", 2, {"wd": 0.1}), ("adagrad_update", 1, {"epsilon": 1e-6})],
)  # fmt: skip
@pytest.mark.parametrize("weight", ["default", "row_sparse"])
@pytest.mark.parametrize("state", ["default", "row_sparse"])
def test_lazy_updates_change_the_rows_of_the_gradient(
    name: str, states: int, attributes: dict[str, Any], weight: str, state: str
) -> None:
    want = update(name, states, "default", "default", GRADIENT.tostype("default"), **attributes)
    got = update(name, states, weight, state, GRADIENT, **attributes)
    same = states == 0 or weight == state
    lazy = {"ftrl_update": weight == state == "row_sparse", "adagrad_update": True}.get(name, same)
    start = [W, *[np.full_like(W, 0.5)] * states]
    for before, whole, found in zip(start, want, got, strict=True):
        if lazy:
            whole[[0, 2, 4]] = before[[0, 2, 4]]
        np.testing.assert_allclose(found, whole, rtol=1e-5)
    if name in ("sgd_update", "sgd_mom_update", "adam_update"):
        everywhere = update(name, states, weight, state, GRADIENT, lazy_update=False, **attributes)
        want = update(name, states, "default", "default", GRADIENT.tostype("default"), **attributes)
        for whole, found in zip(want, everywhere, strict=True):
            np.testing.assert_allclose(found, whole, rtol=1e-5)


def test_updates_without_out_leave_the_weight() -> None:
    w = nd.array(W)
    new = sparse.sgd_update(w, GRADIENT, lr=0.1)
    np.testing.assert_array_equal(w.asnumpy(), W)
    np.testing.assert_allclose(new.asnumpy(), W - 0.1 * GRADIENT.asnumpy(), rtol=1e-6)
    with pytest.raises(ValueError, match="shape"):
        sparse.sgd_update(nd.ones((4, 3)), GRADIENT, lr=0.1)
    nothing = sparse.zeros("row_sparse", W.shape)
    np.testing.assert_array_equal(sparse.sgd_update(w, nothing, lr=0.1, wd=1).asnumpy(), W)


@pytest.mark.parametrize("weight", ["default", "row_sparse"])
@pytest.mark.parametrize(
    "name", ["sgd", "adam", "ftrl", "adagrad", "nag", "rmsprop", "signum", "adamax", "adadelta"]
)
def test_optimizers_take_row_sparse_gradients(name: str, weight: str) -> None:
    def run(stype: str, gradient: Any) -> np.ndarray:
        made = mx.optimizer.create(name, learning_rate=0.1)
        updater = mx.optimizer.get_updater(made)
        w = nd.array(W).tostype(stype)
        for _ in range(2):
            updater(0, gradient, w)
        mx.optimizer.get_updater(made).set_states(updater.get_states())
        return w.asnumpy()

    want = run("default", GRADIENT.tostype("default"))
    got = run(weight, GRADIENT)
    # Without weight decay rows without a gradient stay, but for ftrl, whose weights come from z.
    kept = [1, 3] if name == "ftrl" else slice(None)
    np.testing.assert_allclose(got[kept], want[kept], rtol=1e-4, atol=1e-6)


def test_states_of_sparse_weights_are_saved() -> None:
    updater = mx.optimizer.get_updater(mx.optimizer.SGD(momentum=0.9, learning_rate=0.1))
    w = nd.array(W).tostype("row_sparse")
    updater(0, GRADIENT, w)
    other = mx.optimizer.get_updater(mx.optimizer.SGD(momentum=0.9, learning_rate=0.1))
    other.set_states(updater.get_states())
    assert other.states[0].stype == "row_sparse"
    np.testing.assert_array_equal(other.states[0].asnumpy(), updater.states[0].asnumpy())


# --- Gluon and kvstores.


@pytest.mark.parametrize("contexts", [[mx.cpu(0)], [mx.cpu(0), mx.cpu(1)]])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize("on_store", [True, False])
def test_training_a_table(contexts: list[mx.Context], optimizer: str, on_store: bool) -> None:
    def train(sparse_grad: bool) -> list[np.ndarray]:
        mx.random.seed(1)
        net = gluon.nn.Sequential()
        net.add(gluon.nn.Embedding(6, 3, sparse_grad=sparse_grad), gluon.nn.Dense(2))
        net.initialize(mx.init.Normal(0.5), ctx=contexts)
        trainer = gluon.Trainer(net.collect_params(), optimizer, {"learning_rate": 0.1},
                                update_on_kvstore=on_store)  # fmt: skip
        for step in range(3):
            with autograd.record():
                losses = [(net(nd.array([step, 4], ctx=c)) ** 2).sum() for c in contexts]
            autograd.backward(losses)
            trainer.step(1)
        return [p.data(contexts[-1]).asnumpy() for p in net.collect_params().values()]

    for got, want in zip(train(True), train(False), strict=True):
        if optimizer == "sgd":
            np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-6)
        else:  # rows without a gradient go on with their momentum where the gradient is dense
            np.testing.assert_allclose(got[4:], want[4:], rtol=1e-4, atol=1e-6)


def test_parameters_of_both_kinds_are_updated_in_one_step() -> None:
    net = gluon.nn.Sequential()
    net.add(gluon.nn.Embedding(6, 3, sparse_grad=True), gluon.nn.Dense(2), gluon.nn.Dense(2))
    net.initialize()
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 0.1, "wd": 0.1})
    with autograd.record():
        loss = net(nd.array([2])).sum()
    loss.backward()
    table = net[0].weight
    assert table.grad().stype == "row_sparse" and table.grad().indices.asnumpy().tolist() == [2]
    before = {n: p.data().asnumpy() for n, p in net.collect_params().items()}
    trainer.step(1)
    changed = (table.data().asnumpy() != before[table.name]).any(1)
    assert changed.tolist() == [False, False, True, False, False, False]
    for name, p in net.collect_params().items():
        assert (p.data().asnumpy() != before[name]).any()
    table.zero_grad()
    check_rows(table.grad(), [], np.zeros((6, 3)))


def test_row_sparse_parameters(tmp_path: Any) -> None:
    p = gluon.Parameter("p", shape=(5, 3), stype="row_sparse", grad_stype="row_sparse")
    p.initialize(init="ones")
    check_rows(p.row_sparse_data(nd.array([3, 0, 3])), [0, 3],
               np.where(np.isin(np.arange(5), [0, 3])[:, None], 1.0, 0.0) * np.ones(3))  # fmt: skip
    for method in (p.data, p.list_data):
        with pytest.raises(RuntimeError, match="row_sparse_data"):
            method()
    trainer = gluon.Trainer([p], "sgd", {"learning_rate": 0.5})
    with autograd.record():
        y = nd.dot(nd.array([[1, 0, 2, 0, 0]]).tostype("csr"), p.row_sparse_data(nd.array([0, 2])))
    y.backward()
    want = np.zeros((5, 3))
    want[0], want[2] = 1, 2
    check_rows(p.grad(), [0, 2], want)
    trainer.step(1)
    check_rows(p.list_row_sparse_data(nd.arange(5))[0], [0, 1, 2, 3, 4], 1 - 0.5 * want)
    p.set_data(nd.array(W))
    check_rows(p.row_sparse_data(nd.arange(5)), [0, 1, 2, 3, 4], W)
    with pytest.raises(IndexError, match="out of bounds"):
        p.row_sparse_data(nd.array([5]))
    p.cast("float64")
    assert p.row_sparse_data(nd.array([0])).dtype == np.float64
    p.reset_ctx(mx.cpu(1))
    assert p.row_sparse_data(nd.array([0], ctx=mx.cpu(1))).context == mx.cpu(1)


def test_sparse_embedding_is_saved_as_a_row_sparse_array(tmp_path: Any) -> None:
    layer = gluon.contrib.nn.SparseEmbedding(5, 3)
    layer.initialize(mx.init.Normal(1))
    out = layer(nd.array([[1, 4]]))
    layer.save_parameters(str(tmp_path / "x.params"))
    (saved,) = nd.load(str(tmp_path / "x.params")).values()
    assert saved.stype == "row_sparse" and out.shape == (1, 2, 3)
    other = gluon.contrib.nn.SparseEmbedding(5, 3)
    other.load_parameters(str(tmp_path / "x.params"))
    np.testing.assert_array_equal(other(nd.array([[1, 4]])).asnumpy(), out.asnumpy())
    assert repr(layer) == "SparseEmbedding(5 -> 3, float32)"


def test_kvstore_with_row_sparse_arrays() -> None:
    kv = mx.kv.create("local")
    kv.init("w", nd.array(W).tostype("row_sparse"))
    out = sparse.zeros("row_sparse", W.shape)
    kv.row_sparse_pull("w", out=out, row_ids=nd.array([[4, 0], [4, 4]]))
    want = np.zeros_like(W)
    want[[0, 4]] = W[[0, 4]]
    check_rows(out, [0, 4], want)
    outs = [sparse.zeros("row_sparse", W.shape) for _ in range(2)]
    kv.row_sparse_pull("w", out=outs, row_ids=[nd.array([1]), nd.array([2])])
    assert [o.indices.asnumpy().tolist() for o in outs] == [[1], [2]]
    kv.pull("w", out=out)
    check_rows(out, [0, 4], want)  # sparse arrays are passed over
    kv.pull("w", out=out, ignore_sparse=False)
    check_rows(out, [0, 1, 2, 3, 4], W)
    dense = nd.zeros(W.shape)
    kv.pull("w", out=dense)
    np.testing.assert_array_equal(dense.asnumpy(), W)
    kv.set_optimizer(mx.optimizer.SGD(learning_rate=0.1))
    kv.push("w", [GRADIENT, GRADIENT])
    kv.pull("w", out=dense)
    np.testing.assert_allclose(dense.asnumpy(), W - 0.2 * GRADIENT.asnumpy(), rtol=1e-5)
    with pytest.raises(IndexError, match="out of bounds"):
        kv.row_sparse_pull("w", out=out, row_ids=nd.array([5]))
    with pytest.raises(ValueError, match="2 row_ids for 1"):
        kv.row_sparse_pull("w", out=out, row_ids=[nd.array([1]), nd.array([0])])
