"""Scaling of losses: the scaler's arithmetic, trainers that use it, and training in 16 bits."""

from __future__ import annotations

import numpy as np
import pytest
from tests.python.amp_nets import _off  # noqa: F401

import weft as mx
from weft import autograd, gluon, nd
from weft.contrib import amp


class _Gradient:
    """A parameter, as far as a scaler looks at it."""

    def __init__(self, *values, grad_req="write"):
        self.grad_req = grad_req
        self._grads = [nd.array(v) for v in values]

    def list_grad(self):
        return self._grads


# --- The scaler.


def test_the_scale_begins_with_65536_and_halves_on_overflow():
    scaler = amp.LossScaler()
    assert scaler.loss_scale == 65536
    for bad in (np.inf, -np.inf, np.nan):
        before = scaler.loss_scale
        assert scaler.has_overflow([_Gradient([1.0]), _Gradient([0.0, bad])])
        assert scaler.loss_scale == before / 2
    assert not scaler.has_overflow([_Gradient([1.0])])
    assert scaler.loss_scale == 8192


def test_the_scale_doubles_after_2000_good_steps_in_a_row():
    scaler = amp.LossScaler()
    good, bad = [_Gradient([1.0])], [_Gradient([np.inf])]
    scaler.has_overflow(bad)
    for _ in range(1999):
        assert not scaler.has_overflow(good)
    assert scaler.loss_scale == 32768
    scaler.has_overflow(good)
    assert scaler.loss_scale == 65536
    for _ in range(1999):
        scaler.has_overflow(good)
    scaler.has_overflow(bad)
    assert scaler.loss_scale == 32768
    for _ in range(1999):
        scaler.has_overflow(good)
    assert scaler.loss_scale == 32768


def test_the_scale_stays_between_its_bounds():
    scaler = amp.LossScaler()
    scaler._scale_seq_len = 1
    for _ in range(12):
        scaler.has_overflow([_Gradient([1.0])])
    assert scaler.loss_scale == 2.0**24
    for _ in range(60):
        scaler.has_overflow([_Gradient([np.nan])])
    assert scaler.loss_scale == 2.0**-24


def test_overflow_is_sought_in_every_copy_of_every_gradient_there_is():
    scaler = amp.LossScaler()
    assert scaler.has_overflow([_Gradient([1.0], [np.inf])])
    assert not scaler.has_overflow([_Gradient([np.inf], grad_req="null"), _Gradient([1.0])])
    assert not scaler.has_overflow([])


def test_a_fixed_scale_stays_1():
    scaler = amp.LossScaler(dynamic=False)
    assert scaler.has_overflow([_Gradient([np.inf])])
    assert scaler.loss_scale == 1
    scaler._unskipped = 5000
    assert not scaler.has_overflow([_Gradient([1.0])])
    assert scaler.loss_scale == 1


# --- Trainers.


def _parameter(*values):
    param = gluon.Parameter("w", shape=(len(values),))
    param.initialize()
    param.set_data(nd.array(values))
    return param


def _trainer(param, **kwargs):
    trainer = gluon.Trainer([param], "sgd", {"learning_rate": 1.0, **kwargs})
    amp.init_trainer(trainer)
    return trainer


def _backward(param, trainer, factor=1.0):
    with autograd.record():
        loss = (param.data() * factor).sum()
        with amp.scale_loss(loss, trainer) as scaled:
            autograd.backward(scaled)
    return scaled


def test_steps_undo_the_scale():
    amp.init()
    param = _parameter(1.0, 2.0)
    trainer = _trainer(param, rescale_grad=0.5)
    assert _backward(param, trainer).asscalar() == 3 * 65536
    np.testing.assert_array_equal(param.grad().asnumpy(), [65536, 65536])
    trainer.step(2)
    np.testing.assert_allclose(param.data().asnumpy(), [0.75, 1.75])


def test_several_losses_are_scaled_each():
    amp.init()
    param = _parameter(1.0)
    trainer = _trainer(param)
    with autograd.record():
        losses = [param.data() * 1, param.data() * 2]
        with amp.scale_loss(losses, trainer) as scaled:
            autograd.backward(scaled)
    assert [one.asscalar() for one in scaled] == [65536, 131072]
    trainer.step(1)
    assert param.data().asscalar() == -2
    with amp.scale_loss(tuple(losses), trainer) as scaled:
        assert isinstance(scaled, list)


def test_overflow_skips_the_update_and_halves_the_scale():
    amp.init()
    param = _parameter(1.0)
    trainer = _trainer(param, momentum=0.9)
    _backward(param, trainer, 1e38)
    trainer.step(1)
    assert param.data().asscalar() == 1
    assert trainer.optimizer.num_update == 0
    assert _backward(param, trainer).asscalar() == 32768
    trainer.step(1)
    assert param.data().asscalar() == 0
    assert trainer.optimizer.num_update == 1


def test_the_scale_grows_while_training():
    amp.init()
    param = _parameter(1.0)
    trainer = _trainer(param)
    trainer._amp_loss_scaler._scale_seq_len = 2
    scales = []
    for _ in range(5):
        before = param.data().asscalar()
        _backward(param, trainer)
        trainer.step(1)
        scales.append(trainer._amp_loss_scaler.loss_scale)
        assert param.data().asscalar() == before - 1
    assert scales == [65536, 131072, 131072, 262144, 262144]


def test_unscale_gives_the_gradients_and_is_not_done_twice():
    amp.init()
    param = _parameter(1.0, 2.0)
    trainer = _trainer(param)
    _backward(param, trainer, 0.5)
    amp.unscale(trainer)
    amp.unscale(trainer)
    np.testing.assert_array_equal(param.grad().asnumpy(), [0.5, 0.5])
    trainer.step(1)
    np.testing.assert_array_equal(param.data().asnumpy(), [0.5, 1.5])
    _backward(param, trainer, 0.5)
    trainer.step(1)
    np.testing.assert_array_equal(param.data().asnumpy(), [0.0, 1.0])


def test_clipping_between_unscale_and_step():
    amp.init()
    param = _parameter(0.0, 0.0)
    trainer = _trainer(param)
    _backward(param, trainer, 30.0)
    amp.unscale(trainer)
    gluon.utils.clip_global_norm(param.list_grad(), 1.0)
    trainer.step(1)
    np.testing.assert_allclose(param.data().asnumpy(), [-(0.5**0.5)] * 2, rtol=1e-4)


def test_allreduce_and_update_skip_as_step_does():
    amp.init()
    param = _parameter(1.0)
    trainer = gluon.Trainer([param], "sgd", {"learning_rate": 1.0}, update_on_kvstore=False)
    amp.init_trainer(trainer)
    for factor, expected in ((np.inf, 1.0), (1.0, 0.0)):
        _backward(param, trainer, factor)
        trainer.allreduce_grads()
        trainer.update(1)
        assert param.data().asscalar() == expected


def test_copies_on_several_devices_are_checked_and_updated():
    amp.init()
    contexts = [mx.cpu(0), mx.cpu(1)]
    param = gluon.Parameter("w", shape=(1,))
    param.initialize(mx.init.One(), ctx=contexts)
    trainer = _trainer(param)
    for factors, expected in (((1.0, np.inf), 1.0), ((1.0, 2.0), -2.0)):
        with autograd.record():
            losses = [param.data(c) * f for c, f in zip(contexts, factors, strict=True)]
            with amp.scale_loss(losses, trainer) as scaled:
                autograd.backward(scaled)
        trainer.step(1)
        assert [one.asscalar() for one in param.list_data()] == [expected] * 2


def test_sparse_gradients_are_scaled_and_checked():
    amp.init()
    net = gluon.nn.Embedding(4, 2, sparse_grad=True)
    net.initialize(mx.init.One())
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 1.0})
    amp.init_trainer(trainer)
    for factor, expected in ((np.inf, 1.0), (1.0, 0.0)):
        with autograd.record():
            loss = (net(nd.array([2])) * factor).sum()
            with amp.scale_loss(loss, trainer) as scaled:
                scaled.backward()
        if factor == 1:
            amp.unscale(trainer)
        trainer.step(1)
        np.testing.assert_array_equal(
            net.weight.data().asnumpy(), [[1, 1], [1, 1], [expected] * 2, [1, 1]]
        )


@pytest.mark.parametrize("hybrid", [False, True])
@pytest.mark.parametrize(
    "output",
    [
        lambda F, x, y: F.SoftmaxOutput(x, F.slice_axis(y, axis=1, begin=0, end=1).reshape(-1)),
        lambda F, x, y: F.LinearRegressionOutput(x, y),
        lambda F, x, y: F.LogisticRegressionOutput(x, y, grad_scale=2),
        lambda F, x, y: F.MAERegressionOutput(x, y),
        lambda F, x, y: F.SVMOutput(x, F.slice_axis(y, axis=1, begin=0, end=1).reshape(-1)),
        lambda F, x, y: F.MakeLoss(x * y),
        lambda F, x, y: F.make_loss(x * y),
    ],
    ids=["Softmax", "Linear", "Logistic", "MAE", "SVM", "MakeLoss", "make_loss"],
)
def test_outputs_that_are_losses_themselves_are_scaled(output, hybrid):
    x, y = nd.array([[0.5, -1.0], [2.0, 0.25]]), nd.array([[1.0, 0.0], [0.0, 1.0]])
    net = gluon.nn.HybridLambda(output)
    x.attach_grad()

    def gradient(trainer=None):
        with autograd.record():
            loss = net(x, y)
            if trainer is None:
                loss.backward()
            else:
                with amp.scale_loss(loss, trainer) as scaled:
                    autograd.backward(scaled)
        return x.grad.asnumpy()

    exact = gradient()
    amp.init()
    if hybrid:
        net.hybridize()
    trainer = _trainer(_parameter(1.0))
    np.testing.assert_allclose(gradient(), exact)
    for scale in (65536, 1024):
        trainer._amp_loss_scaler._loss_scale = scale
        np.testing.assert_allclose(gradient(trainer), exact * scale, rtol=1e-6)
    np.testing.assert_allclose(gradient(), exact)


def test_bfloat16_needs_no_scale():
    amp.init("bfloat16")
    param = _parameter(1.0)
    trainer = _trainer(param)
    assert _backward(param, trainer).asscalar() == 1
    trainer.step(1)
    assert param.data().asscalar() == 0
    _backward(param, trainer, np.nan)
    trainer.step(1)
    assert param.data().asscalar() == 0


def test_trainers_of_their_own():
    amp.init()
    first, second = _trainer(_parameter(1.0)), _trainer(_parameter(1.0))
    first._amp_loss_scaler.has_overflow([_Gradient([np.inf])])
    assert second._amp_loss_scaler.loss_scale == 65536


def test_what_was_forgotten_is_named():
    param = _parameter(1.0)
    trainer = gluon.Trainer([param], "sgd")
    with pytest.raises(AssertionError, match=r"call amp.init\(\) first"):
        amp.init_trainer(trainer)
    amp.init()
    with (
        pytest.raises(AssertionError, match=r"call amp.init_trainer\(trainer\) first"),
        amp.scale_loss(nd.ones(1), trainer),
    ):
        pass
    with pytest.raises(AssertionError, match=r"amp.unscale: .*init_trainer"):
        amp.unscale(trainer)
    for wrong, text in ((mx.optimizer.SGD(), "got an Optimizer"), ("sgd", "got a str")):
        with pytest.raises(TypeError, match=text):
            amp.init_trainer(wrong)


# --- Training.


def _train(low, hybrid, steps=60):
    """Losses of a small convolutional classifier of bars, trained in a precision."""
    random = np.random.RandomState(0)
    labels = random.randint(0, 4, 64)
    images = random.randn(64, 1, 8, 8) * 0.3
    for image, label in zip(images, labels, strict=True):
        image[0, 2 * label : 2 * label + 2] += 1
    mx.random.seed(3)
    net = gluon.nn.HybridSequential()
    net.add(
        gluon.nn.Conv2D(8, 3, padding=1, activation="relu"),
        gluon.nn.BatchNorm(),
        gluon.nn.MaxPool2D(2, 2),
        gluon.nn.Dense(16, activation="tanh"),
        gluon.nn.Dense(4),
    )
    net.initialize(mx.init.Xavier())
    if low:
        amp.init(low)
    if hybrid:
        net.hybridize()
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 0.1, "momentum": 0.9})
    if low:
        amp.init_trainer(trainer)
    loss_function = gluon.loss.SoftmaxCrossEntropyLoss()
    x, y = nd.array(images), nd.array(labels)
    losses = []
    for _ in range(steps):
        with autograd.record():
            loss = loss_function(net(x), y)
            if low:
                with amp.scale_loss(loss, trainer) as scaled:
                    autograd.backward(scaled)
        if not low:
            loss.backward()
        trainer.step(64)
        losses.append(float(loss.mean().asscalar()))
    assert all(p.data().dtype_name == "float32" for p in net.collect_params().values())
    amp.reset()
    return np.array(losses)


@pytest.mark.parametrize("hybrid", [False, True])
@pytest.mark.parametrize("low", ["float16", "bfloat16"])
def test_training_in_16_bits_converges_as_in_32(low, hybrid):
    exact, found = _train(None, hybrid), _train(low, hybrid)
    np.testing.assert_allclose(found[0], exact[0], rtol=0.01)
    # Where gradients times 65536 leave float16, the first steps are left out.
    skipped = int(np.argmax(np.abs(np.diff(found)) > 0.01))
    assert 1 <= skipped <= 6 if low == "float16" else skipped == 0
    np.testing.assert_allclose(found[skipped:][:5], exact[:5], rtol=0.05)
    assert exact[-1] < 0.01 and found[-1] < 0.01


def test_small_gradients_survive_float16_only_with_a_scale():
    """A gradient of 1e-9 is 0 in float16."""
    amp.init()
    w, x = nd.ones((1, 1)), nd.full((1, 1), 1e-4)
    w.attach_grad()
    gradients = []
    for scale in (1.0, 65536.0):
        with autograd.record():
            y = nd.dot(x, w)
            loss = y.astype("float32") * 1e-5 * scale
        loss.backward()
        gradients.append(w.grad.asscalar() / scale)
    assert gradients[0] == 0
    np.testing.assert_allclose(gradients[1], 1e-9, rtol=0.05)
