"""Maxima over windows: NaN and whole and partial vectors, operator by operator and compiled."""

from __future__ import annotations

import numpy as np
import pytest

import weft as mx


def _maxima(x: np.ndarray) -> np.ndarray:
    """3 x 3 windows, steps of 2, one row and column of padding."""
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    return windows[:, :, ::2, ::2].max(axis=(-2, -1))


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32", "float64"])
@pytest.mark.parametrize("channels", [3, 16, 35])
def test_maxima(channels: int, dtype: str, compiled: bool) -> None:
    random = np.random.default_rng(channels)
    data = random.integers(-100, 100, (2, channels, 7, 8)).astype("float32")
    data[0, :, 2, 3] = np.nan  # first, in the middle and last in a window
    data[1, channels - 1, 5, 0] = np.nan
    data[1, 0] = -np.inf
    net = mx.gluon.nn.MaxPool2D(3, 2, 1)
    x = mx.nd.array(data, dtype=dtype)
    if compiled:
        net.hybridize()
        net(x)
    got = net(x)
    assert not compiled or "_pool_values" in mx.graph.explain(net)
    np.testing.assert_array_equal(got.asnumpy().astype("float32"), _maxima(data))


def test_gradient_of_compiled_maxima() -> None:
    x = mx.nd.array(np.random.default_rng(0).permutation(2 * 5 * 6 * 7).reshape(2, 5, 6, 7))
    gradients = []
    for compiled in (False, True):
        net = mx.gluon.nn.MaxPool2D(3, 2, 1)
        if compiled:
            net.hybridize()
        x.attach_grad()
        for _ in range(2):
            with mx.autograd.record():
                y = net(x) * 2
            y.backward()
        gradients.append(x.grad.asnumpy())
    np.testing.assert_array_equal(*gradients)
