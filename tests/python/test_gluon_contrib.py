"""Blocks of gluon.contrib.nn against NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from weft import autograd, init, nd
from weft.gluon import contrib, nn


def shuffled(x: np.ndarray, factors: tuple[int, ...]) -> np.ndarray:
    """Pixel shuffle, channel by channel and offset by offset."""
    space, n = x.shape[2:], len(factors)
    channels = x.shape[1] // int(np.prod(factors))
    out = np.empty((x.shape[0], channels, *(s * f for s, f in zip(space, factors, strict=True))))
    for c in range(channels):
        for k, offset in enumerate(np.ndindex(*factors)):
            place = tuple(slice(offset[i], None, factors[i]) for i in range(n))
            out[(slice(None), c, *place)] = x[:, c * int(np.prod(factors)) + k]
    return out


@pytest.mark.parametrize(
    ("block", "shape", "factors"),
    [
        (contrib.nn.PixelShuffle1D(3), (2, 6, 5), (3,)),
        (contrib.nn.PixelShuffle2D(2), (2, 12, 3, 4), (2, 2)),
        (contrib.nn.PixelShuffle2D((2, 3)), (1, 12, 3, 4), (2, 3)),
        (contrib.nn.PixelShuffle3D((2, 1, 3)), (2, 12, 2, 3, 4), (2, 1, 3)),
    ],
)
def test_pixel_shuffle(block: nn.HybridBlock, shape: tuple, factors: tuple) -> None:
    x = np.random.default_rng(0).normal(size=shape).astype("float32")
    np.testing.assert_array_equal(block(nd.array(x)).asnumpy(), shuffled(x, factors))


def test_pixel_shuffle_refuses_another_number_of_factors() -> None:
    with pytest.raises(ValueError, match=r"PixelShuffle2D: factor is \(1, 2, 3\), expected"):
        contrib.nn.PixelShuffle2D((1, 2, 3))


@pytest.mark.parametrize("kind", [contrib.nn.Concurrent, contrib.nn.HybridConcurrent])
def test_branches_are_concatenated_and_differentiated(kind: type) -> None:
    net = kind(axis=1)
    net.add(nn.Dense(2, use_bias=False), contrib.nn.Identity(), nn.Dense(3, use_bias=False))
    net.initialize(init.One())
    x = nd.array([[1.0, 2.0], [3.0, 4.0]])
    x.attach_grad()
    with autograd.record():
        y = net(x)
    y.backward()
    sums = x.asnumpy().sum(1, keepdims=True)
    np.testing.assert_array_equal(
        y.asnumpy(), np.concatenate([sums, sums, x.asnumpy(), sums, sums, sums], 1)
    )
    np.testing.assert_array_equal(x.grad.asnumpy(), np.full((2, 2), 6.0))


def test_sync_batch_norm_on_one_device_is_batch_norm() -> None:
    x = nd.random.normal(shape=(4, 3, 5, 5))
    ours, plain = contrib.nn.SyncBatchNorm(num_devices=1), nn.BatchNorm()
    results = []
    for block in (ours, plain):
        block.initialize()
        with autograd.record():
            results.append(block(x).asnumpy())
        results.append(block.running_var.data().asnumpy())
    np.testing.assert_array_equal(results[0], results[2])
    np.testing.assert_array_equal(results[1], results[3])
    with pytest.raises(NotImplementedError, match="num_devices is 2"):
        contrib.nn.SyncBatchNorm(num_devices=2)


def test_sparse_embedding_has_the_gradient_of_an_embedding() -> None:
    layer = contrib.nn.SparseEmbedding(5, 3)
    layer.initialize(init.One())
    with autograd.record():
        out = layer(nd.array([1, 1, 3]))
        out.backward()
    assert out.shape == (3, 3)
    expected = np.zeros((5, 3))
    expected[1], expected[3] = 2, 1
    np.testing.assert_array_equal(layer.weight.grad().asnumpy(), expected)
    assert layer.weight.grad().indices.asnumpy().tolist() == [1, 3]
