"""Weights that a convolution keeps in its own layout follow every change of the weights."""

import gc
import io

import numpy as np
import pytest

from weft import autograd, memory, nd
from weft.gluon import nn

SHAPE = (32, 16, 3, 3)


def convolve(x, w):
    return nd.Convolution(x, w, kernel=(3, 3), num_filter=SHAPE[0], no_bias=True)


def assign(w, value):
    w[:] = value


def assign_part(w, value):
    w[:] = value
    w[3:5] = nd.array(value[3:5])


def update(w, value):
    w -= w - nd.array(value)


def through_the_buffer(w, value):
    assert io.BytesIO(value.tobytes()).readinto(w) == value.nbytes


def through_view(w, value):
    w.reshape((-1,))[:] = nd.array(value.reshape(-1))


def optimizer(w, value):
    nd.sgd_update(w, w - nd.array(value), lr=1.0, out=w)


@pytest.mark.parametrize(
    "change", [assign, assign_part, update, through_the_buffer, through_view, optimizer]
)
def test_changed_weights_are_seen(change) -> None:
    rng = np.random.default_rng(0)
    x = nd.array(rng.normal(size=(2, 16, 9, 9)).astype("float32"))
    w = nd.array(rng.normal(size=SHAPE).astype("float32"))
    value = rng.normal(size=SHAPE).astype("float32")
    convolve(x, w)
    convolve(x, w)
    change(w, value)
    np.testing.assert_allclose(w.asnumpy(), value, rtol=1e-5, atol=1e-6)
    # A copy of the weights has nothing kept with it; so has recording.
    expected = convolve(x, w.copy()).asnumpy()
    np.testing.assert_array_equal(convolve(x, w).asnumpy(), expected)
    with autograd.record():
        recorded = convolve(x, w)
    np.testing.assert_allclose(recorded.asnumpy(), expected, rtol=1e-5, atol=1e-5)
    convolve(x, w)
    change(w, value * 2)
    np.testing.assert_allclose(convolve(x, w).asnumpy(), 2 * expected, rtol=1e-3, atol=1e-4)


def test_one_array_as_the_weights_of_two_convolutions() -> None:
    """Views of one memory at other offsets and other groups do not get each other's layout."""
    rng = np.random.default_rng(1)
    w = nd.array(rng.normal(size=(64, 16, 3, 3)).astype("float32"))
    x = nd.array(rng.normal(size=(2, 16, 9, 9)).astype("float32"))
    first, second = w[:32], w[32:]
    for _ in range(2):
        for part in (first, second):
            np.testing.assert_array_equal(
                convolve(x, part).asnumpy(), convolve(x, part.copy()).asnumpy()
            )


def test_training_keeps_no_packed_weights() -> None:
    # They would be packed again in the next step, and lie beside the activations meanwhile.
    net = nn.Conv2D(256, 3, in_channels=256, use_bias=False)
    net.initialize()
    net.hybridize()
    x = nd.ones((1, 256, 6, 6))
    for _ in range(3):
        gc.collect()
        before = memory.stats()["in_use"]
        with autograd.record():
            y = net(x)
        assert memory.stats()["in_use"] - before < net.weight.data().size
        y.backward()
        net.weight.set_data(net.weight.data() * 2)  # as a trainer does: what was kept is let go
    y = net(x)
    assert memory.stats()["in_use"] - before > net.weight.data().size
