"""Trainer and the helpers for data-parallel training and files."""

import hashlib
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn, utils

CONTEXTS = [mx.cpu(0), mx.cpu(1)]


def linear(value=1.0, ctx=None, **kwargs):
    net = nn.Dense(1, in_units=2, use_bias=False, **kwargs)
    net.initialize(mx.init.Constant(value), ctx=ctx)
    return net


def backward(net, rows):
    """Backward of the sum of the outputs; the gradient of the weight is the sum of `rows`."""
    with autograd.record():
        loss = net(nd.array(rows)).sum()
    loss.backward()


def test_step_is_the_optimizer_rule_with_the_batch_size():
    net = linear()
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 0.5})
    backward(net, [[1.0, 2.0], [3.0, 4.0]])
    trainer.step(2)
    expected = 1 - 0.5 * np.array([[4.0, 6.0]]) / 2
    np.testing.assert_allclose(net.weight.data().asnumpy(), expected, rtol=1e-6)


def test_momentum_over_steps_and_several_parameters():
    net = nn.HybridSequential()
    net.add(nn.Dense(3, in_units=2), nn.Dense(1, in_units=3))
    net.initialize(mx.init.Constant(0.1))
    trainer = gluon.Trainer(
        net.collect_params(), "sgd", {"learning_rate": 0.1, "momentum": 0.9, "wd": 0.01}
    )
    params = list(net.collect_params().values())
    expected = [p.data().asnumpy().astype(np.float64) for p in params]
    velocity = [np.zeros_like(e) for e in expected]
    for k in range(4):
        backward(net, [[1.0, k], [2.0, -1.0]])
        for e, v, p in zip(expected, velocity, params, strict=True):
            v *= 0.9
            v -= 0.1 * (p.grad().asnumpy() / 2 + 0.01 * e)
            e += v
        trainer.step(2)
        for e, p in zip(expected, params, strict=True):
            np.testing.assert_allclose(p.data().asnumpy(), e, rtol=1e-5, atol=1e-6)


def test_training_fits_a_line():
    mx.random.seed(3)
    net = nn.Dense(1)
    net.initialize()
    trainer = gluon.Trainer(net.collect_params(), "adam", {"learning_rate": 0.05})
    rng = np.random.default_rng(0)
    x = rng.normal(size=(64, 2)).astype(np.float32)
    y = x @ np.array([[2.0], [-3.0]], dtype=np.float32) + 0.5
    for _ in range(400):
        with autograd.record():
            loss = gluon.loss.L2Loss()(net(nd.array(x)), nd.array(y))
        loss.backward()
        trainer.step(64)
    np.testing.assert_allclose(net.weight.data().asnumpy(), [[2, -3]], atol=2e-2)
    np.testing.assert_allclose(net.bias.data().asnumpy(), [0.5], atol=2e-2)


def test_parameter_order_is_that_of_sorted_names():
    net = nn.HybridSequential()
    net.add(nn.Dense(1, in_units=1, prefix="b_"), nn.Dense(1, in_units=1, prefix="a_"))
    net.initialize()
    trainer = gluon.Trainer(net.collect_params(), "sgd")
    names = [p.name for p in trainer._params]
    assert names == ["a_bias", "a_weight", "b_bias", "b_weight"]
    given = list(net.collect_params().values())
    assert gluon.Trainer(given, "sgd")._params == given


@pytest.mark.parametrize(
    "params,args,error,message",
    [
        (3, ("sgd",), ValueError, "int"),
        ([3], ("sgd",), ValueError, "int"),
        (None, ("nosuch",), ValueError, "nosuch"),
        (None, ("sgd", {"nosuch": 1}), TypeError, "nosuch"),
        (None, (mx.optimizer.SGD(), {"learning_rate": 1}), AssertionError, "optimizer_params"),
        (None, ("sgd", None, "dist_sync"), ValueError, "dist_sync"),
        (None, ("sgd", None, "device", {"type": "2bit"}), ValueError, "compression_params"),
    ],
)
def test_bad_arguments_are_named(params, args, error, message):
    if params is None:
        params = linear().collect_params()
    with pytest.raises(error, match=message):
        gluon.Trainer(params, *args)


@pytest.mark.parametrize("size", [0, -4, float("nan")])
def test_a_batch_size_is_positive(size):
    params = linear().collect_params()
    with pytest.raises(ValueError, match=f"Trainer.step: batch_size is {size}, expected more"):
        gluon.Trainer(params, "sgd").step(size)
    with pytest.raises(ValueError, match=f"Trainer.update: batch_size is {size}, expected more"):
        gluon.Trainer(params, "sgd", update_on_kvstore=False).update(size)


def test_uninitialized_parameters_are_named():
    with pytest.raises(RuntimeError, match="bias"):
        gluon.Trainer(nn.Dense(1, in_units=1).collect_params(), "sgd")
    net = nn.Dense(1)
    net.initialize()
    trainer = gluon.Trainer(net.collect_params(), "sgd")
    with pytest.raises(gluon.DeferredInitializationError, match="weight"):
        trainer.step(1)
    backward(net, [[1.0]])
    trainer.step(1)


def test_all_parameters_have_to_be_on_the_same_contexts():
    params = gluon.ParameterDict()
    params.update(linear(ctx=mx.cpu(0), prefix="a_").collect_params())
    params.update(linear(ctx=mx.cpu(1), prefix="b_").collect_params())
    with pytest.raises(AssertionError, match="b_weight"):
        gluon.Trainer(params, "sgd")


def test_stale_gradients_raise_or_are_left_out():
    first, second = linear(prefix="first_"), linear(prefix="second_")
    params = list(first.collect_params().values()) + list(second.collect_params().values())
    trainer = gluon.Trainer(params, "sgd", {"learning_rate": 1.0})
    with pytest.raises(UserWarning, match="first_weight"):
        trainer.step(1)
    backward(first, [[1.0, 1.0]])
    with pytest.raises(UserWarning, match="second_weight"):
        trainer.step(1)
    trainer.step(1, ignore_stale_grad=True)
    np.testing.assert_array_equal(first.weight.data().asnumpy(), [[0, 0]])
    np.testing.assert_array_equal(second.weight.data().asnumpy(), [[1, 1]])
    with pytest.raises(UserWarning, match="first_weight"):
        trainer.step(1)


def test_grad_req_null_and_lr_mult_are_respected_when_they_change():
    net = nn.Dense(1, in_units=1)
    net.initialize(mx.init.One())
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 1.0})
    backward(net, [[1.0]])
    trainer.step(1)
    net.bias.grad_req = "null"
    net.weight.lr_mult = 0.5
    backward(net, [[1.0]])
    trainer.step(1)
    assert net.weight.data().asscalar() == pytest.approx(1 - 1 - 0.5)
    assert net.bias.data().asscalar() == pytest.approx(-1)


def test_parameters_initialized_again_are_found():
    net = linear()
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 1.0})
    backward(net, [[1.0, 1.0]])
    trainer.step(1)
    net.initialize(mx.init.Constant(5), force_reinit=True)
    backward(net, [[1.0, 1.0]])
    trainer.step(1)
    np.testing.assert_array_equal(net.weight.data().asnumpy(), [[4, 4]])


def test_learning_rate():
    trainer = gluon.Trainer(linear().collect_params(), "sgd", {"learning_rate": 0.1})
    assert trainer.learning_rate == 0.1
    trainer.set_learning_rate(0.5)
    assert trainer.learning_rate == trainer.optimizer.lr == 0.5


@pytest.mark.parametrize("kvstore", ["local", "device", "nccl"])
@pytest.mark.parametrize("on_kvstore", [None, True, False])
def test_several_contexts_sum_their_gradients(kvstore, on_kvstore):
    net = linear(ctx=CONTEXTS)
    trainer = gluon.Trainer(
        net.collect_params(),
        "sgd",
        {"learning_rate": 0.1, "momentum": 0.5},
        kvstore=kvstore,
        update_on_kvstore=on_kvstore,
    )
    expected, velocity = np.ones((1, 2)), np.zeros((1, 2))
    for _ in range(3):
        batch = np.arange(8.0).reshape(4, 2) - 2.5
        with autograd.record():
            losses = [net(x).sum() for x in utils.split_and_load(batch, CONTEXTS)]
        for loss in losses:
            loss.backward()
        trainer.step(4)
        velocity = 0.5 * velocity - 0.1 * batch.sum(0) / 4
        expected = expected + velocity
        for copied in net.weight.list_data():
            np.testing.assert_allclose(copied.asnumpy(), expected, rtol=1e-5)


def test_without_kvstore_every_copy_has_its_own_gradient():
    net = linear(ctx=CONTEXTS)
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 1.0}, kvstore=None)
    with autograd.record():
        losses = [net(nd.full((1, 2), i + 1.0, ctx=ctx)).sum() for i, ctx in enumerate(CONTEXTS)]
    for loss in losses:
        loss.backward()
    trainer.step(1)
    for i, copied in enumerate(net.weight.list_data()):
        np.testing.assert_array_equal(copied.asnumpy(), [[-i, -i]])


def test_allreduce_and_update_are_the_halves_of_step():
    net = linear(ctx=CONTEXTS)
    trainer = gluon.Trainer(
        net.collect_params(), "sgd", {"learning_rate": 1.0}, update_on_kvstore=False
    )
    with autograd.record():
        losses = [net(x).sum() for x in utils.split_and_load(np.ones((2, 2)), CONTEXTS)]
    for loss in losses:
        loss.backward()
    trainer.allreduce_grads()
    for grad in net.weight.list_grad():
        np.testing.assert_array_equal(grad.asnumpy(), [[2, 2]])
        grad[:] = 3
    trainer.update(1)
    for copied in net.weight.list_data():
        np.testing.assert_array_equal(copied.asnumpy(), [[-2, -2]])


def test_halves_of_step_need_separate_updates():
    trainer = gluon.Trainer(linear(ctx=CONTEXTS).collect_params(), "sgd")
    for call in (trainer.allreduce_grads, partial(trainer.update, 1)):
        with pytest.raises(AssertionError, match="update_on_kvstore"):
            call()


def test_states_round_trip(tmp_path):
    file = str(tmp_path / "trainer.states")

    def make():
        net = linear()
        options = {"learning_rate": 0.1, "momentum": 0.9}
        return net, gluon.Trainer(net.collect_params(), "sgd", options)

    net, trainer = make()
    backward(net, [[1.0, 2.0]])
    trainer.step(1)
    trainer.set_learning_rate(0.3)
    trainer.save_states(file)
    other, restored = make()
    other.weight.set_data(net.weight.data())
    restored.load_states(file)
    assert restored.learning_rate == 0.3
    for n, t in ((net, trainer), (other, restored)):
        backward(n, [[1.0, 2.0]])
        t.step(1)
    np.testing.assert_array_equal(other.weight.data().asnumpy(), net.weight.data().asnumpy())


# ---------------------------------------------------------------- utils


@pytest.mark.parametrize("shape,count,axis", [((6, 2), 3, 0), ((2, 6), 3, 1), ((4,), 1, 0)])
def test_split_data_evenly(shape, count, axis):
    x = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    parts = utils.split_data(nd.array(x), count, batch_axis=axis)
    for part, expected in zip(parts, np.split(x, count, axis), strict=True):
        np.testing.assert_array_equal(part.asnumpy(), expected)


@pytest.mark.parametrize("size,count", [(7, 3), (2, 3), (5, 5)])
def test_split_data_unevenly(size, count):
    parts = utils.split_data(nd.arange(size), count, even_split=False)
    assert len(parts) == count
    for part, expected in zip(parts, np.array_split(np.arange(size), count), strict=True):
        np.testing.assert_array_equal(part.asnumpy(), expected)


def test_split_data_refuses_uneven_sizes():
    with pytest.raises(ValueError, match=r"\(7,\).*3"):
        utils.split_data(nd.arange(7), 3)


def test_split_and_load_places_the_parts():
    parts = utils.split_and_load(np.arange(6), CONTEXTS)
    assert [p.context for p in parts] == CONTEXTS
    np.testing.assert_array_equal(parts[1].asnumpy(), [3, 4, 5])
    (whole,) = utils.split_and_load(nd.arange(5), [mx.cpu(1)])
    assert whole.context == mx.cpu(1) and whole.shape == (5,)


@pytest.mark.parametrize("limit", [1.0, 100.0])
def test_clip_global_norm(limit):
    values = [np.full(2, 3.0), np.ones((2, 2)), np.zeros((1, 2, 3))]
    arrays = [nd.array(v) for v in values]
    norm = utils.clip_global_norm(arrays, limit)
    expected = np.sqrt(sum((v**2).sum() for v in values))
    assert isinstance(norm, float) and norm == pytest.approx(expected)
    for array, value in zip(arrays, values, strict=True):
        np.testing.assert_allclose(array.asnumpy(), value * min(1, limit / expected), rtol=1e-5)


def test_clip_global_norm_without_check_returns_an_array():
    norm = utils.clip_global_norm([nd.array([3.0, 4.0])], 1.0, check_isfinite=False)
    assert norm.shape == (1,) and norm.asscalar() == 5
    with pytest.warns(UserWarning, match="nan or inf"):
        utils.clip_global_norm([nd.array([np.inf])], 1.0)
    with pytest.raises(AssertionError, match="empty"):
        utils.clip_global_norm([], 1.0)


def test_check_sha1(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"abc")
    assert utils.check_sha1(str(file), hashlib.sha1(b"abc").hexdigest())
    assert not utils.check_sha1(str(file), hashlib.sha1(b"abd").hexdigest())


@pytest.fixture
def server(tmp_path):
    """A local web server, and the folder it serves."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}", folder
        httpd.shutdown()
        thread.join()


def test_download(server, tmp_path):
    url, folder = server
    (folder / "a.bin").write_bytes(b"first")
    digest = hashlib.sha1(b"first").hexdigest()
    target = utils.download(f"{url}/a.bin", path=str(tmp_path), sha1_hash=digest)
    assert target == str(tmp_path / "a.bin")
    (folder / "a.bin").write_bytes(b"second")
    utils.download(f"{url}/a.bin", path=target)
    assert (tmp_path / "a.bin").read_bytes() == b"first"
    utils.download(f"{url}/a.bin", path=target, sha1_hash=hashlib.sha1(b"second").hexdigest())
    assert (tmp_path / "a.bin").read_bytes() == b"second"
    (folder / "a.bin").write_bytes(b"third")
    utils.download(f"{url}/a.bin", path=target, overwrite=True)
    assert (tmp_path / "a.bin").read_bytes() == b"third"


def test_download_failures_leave_no_file(server, tmp_path):
    url, folder = server
    (folder / "a.bin").write_bytes(b"x")
    target = tmp_path / "out" / "a.bin"
    with pytest.raises(ValueError, match="SHA-1"):
        utils.download(f"{url}/a.bin", path=str(target), sha1_hash="0" * 40, retries=0)
    with pytest.raises(OSError, match="404"):
        utils.download(f"{url}/none.bin", path=str(target), retries=1)
    assert list(target.parent.iterdir()) == []
    with pytest.raises(ValueError, match="names no file"):
        utils.download(f"{url}/")
