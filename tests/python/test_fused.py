"""The operators that compiled graphs run for convolutions and matrix products."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import numpy as np
import pytest

import weft as mx

fused_convolution = mx.nd._internal._fused_convolution
fused_dense = mx.nd._internal._fused_dense


def draw(*shape: int, dtype: str = "float32") -> mx.nd.NDArray:
    return mx.nd.random.uniform(-1, 1, shape).astype(dtype)


CONVOLUTION = dict(kernel=(3, 3), num_filter=8, pad=(1, 1))


def test_residual_without_bias() -> None:
    x, w, r = draw(2, 4, 6, 5), draw(8, 4, 3, 3), draw(2, 8, 6, 5)
    want = mx.nd.relu(mx.nd.Convolution(x, w, no_bias=True, **CONVOLUTION) + r)
    got = fused_convolution(x, w, residual=r, activation="relu", **CONVOLUTION)
    np.testing.assert_allclose(got.asnumpy(), want.asnumpy(), rtol=1e-5, atol=1e-5)
    a, b, r = draw(5, 7), draw(7, 3), draw(5, 3)
    got = fused_dense(a, b, residual=r, activation="relu")
    want = mx.nd.relu(mx.nd.dot(a, b) + r)
    np.testing.assert_allclose(got.asnumpy(), want.asnumpy(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("dtype", ["float32", "float64", "bfloat16"])
def test_result_over_the_residual(dtype: str) -> None:
    """The memory of a residual receives the result, row-major or channels-last."""
    x, w = draw(2, 8, 6, 5, dtype=dtype), draw(8, 8, 3, 3, dtype=dtype)
    plain = mx.nd.Convolution(x, w, no_bias=True, **CONVOLUTION)
    for residual in (draw(2, 8, 6, 5, dtype=dtype), plain + 1):
        want = fused_convolution(x, w, residual=residual.copy(), activation="relu", **CONVOLUTION)
        got = fused_convolution(x, w, residual=residual, activation="relu", out=residual,
                                **CONVOLUTION)
        assert got is residual
        np.testing.assert_allclose(got.asnumpy().astype("float64"),
                                   want.asnumpy().astype("float64"), rtol=1e-2, atol=1e-2)
    a, b, residual = draw(5, 7, dtype=dtype), draw(7, 3, dtype=dtype), draw(5, 3, dtype=dtype)
    want = fused_dense(a, b, residual=residual.copy(), activation="relu")
    got = fused_dense(a, b, residual=residual, activation="relu", out=residual)
    np.testing.assert_allclose(got.asnumpy().astype("float64"), want.asnumpy().astype("float64"),
                               rtol=1e-2, atol=1e-2)


def test_result_over_the_data() -> None:
    """Data that is also the target is read before it is written."""
    x, w = draw(2, 8, 6, 5), draw(8, 8, 3, 3)
    want = fused_convolution(x, w, **CONVOLUTION).asnumpy()
    fused_convolution(x, w, out=x, **CONVOLUTION)
    assert np.array_equal(x.asnumpy(), want)
    a, b = draw(6, 6), draw(6, 6)
    want = fused_dense(a, b).asnumpy()
    fused_dense(a, b, residual=None, out=a)
    assert np.array_equal(a.asnumpy(), want)


def test_weights_that_change_are_packed_again() -> None:
    x, w = draw(2, 32, 6, 5), draw(8, 32, 3, 3)
    a, b = draw(4, 64), draw(64, 48)
    for _ in range(3):
        want = mx.nd.Convolution(x, w.copy(), no_bias=True, **CONVOLUTION).asnumpy()
        for size in (2, 1):
            got = fused_convolution(x[:size], w, **CONVOLUTION).asnumpy()
            np.testing.assert_allclose(got, want[:size], rtol=1e-5, atol=1e-5)
        got = fused_dense(a, b).asnumpy()
        np.testing.assert_allclose(got, a.asnumpy() @ b.asnumpy(), rtol=1e-4, atol=1e-5)
        w += 1
        b[:3] = 2


def test_backward_is_an_error() -> None:
    x, w = draw(1, 2, 4, 4), draw(8, 2, 3, 3)
    w.attach_grad()
    with mx.autograd.record():
        y = fused_convolution(x, w, **CONVOLUTION)
    with pytest.raises(mx.base.MXNetError, match="_fused_convolution: backward"):
        y.backward()
    b = draw(3, 2)
    b.attach_grad()
    with mx.autograd.record():
        y = fused_dense(draw(2, 3), b)
    with pytest.raises(mx.base.MXNetError, match="_fused_dense: backward"):
        y.backward()


@pytest.mark.parametrize(("message", "change"), [
    ("weight has shape", dict(weight=(8, 5, 3, 3))), ("bias has shape", dict(bias=(4,))),
    ("residual is", dict(residual=(2, 8, 6, 4))), ("alpha and beta", dict(alpha=2.0)),
])
def test_errors(message: str, change: dict) -> None:
    shapes = dict(weight=(8, 4, 3, 3), bias=(8,), residual=(2, 8, 6, 5))
    attrs = dict(activation="clip", alpha=0.0, beta=1.0, **CONVOLUTION)
    for key, value in change.items():
        (shapes if key in shapes else attrs)[key] = value
    arrays = {k: draw(*v) for k, v in shapes.items()}
    with pytest.raises(mx.base.MXNetError, match=f"_fused_convolution: .*{message}"):
        fused_convolution(draw(2, 4, 6, 5), **arrays, **attrs)


@pytest.mark.parametrize(("a", "b", "attrs"), [
    ((3, 4), (3, 4), {}), ((2, 3, 4), (3, 4, 5), {}), ((), (4, 5), {}), ((3, 4), (4,), {}),
    ((2, 3, 4), (2, 4, 5), dict(flatten=True)), ((2, 3, 4), (3, 5), dict(transpose_a=True)),
])
def test_dense_shapes_that_do_not_fit(a: tuple, b: tuple, attrs: dict) -> None:
    with pytest.raises(mx.base.MXNetError, match="_fused_dense: data has shape"):
        fused_dense(mx.nd.zeros(a), mx.nd.zeros(b), **attrs)


def test_several_threads_run_one_shape() -> None:
    x, w, bias = draw(2, 16, 9, 9), draw(8, 16, 3, 3), draw(8)
    a, b = draw(16, 32), draw(32, 24)
    want = fused_convolution(x, w, bias, activation="silu", **CONVOLUTION).asnumpy()
    product = fused_dense(a, b, activation="tanh").asnumpy()
    w, b = w.copy(), b.copy()  # nothing is packed yet
    wrong = []

    def work() -> None:
        for _ in range(30):
            y = fused_convolution(x, w, bias, activation="silu", **CONVOLUTION).asnumpy()
            z = fused_dense(a, b, activation="tanh").asnumpy()
            if not (np.allclose(y, want, atol=1e-5) and np.allclose(z, product, atol=1e-5)):
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


@pytest.mark.parametrize("relu", [False, True])
@pytest.mark.parametrize("with_residual", [False, True])
@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16", "float64"])
@pytest.mark.parametrize("channels", [3, 40])
def test_batch_norm_with_channels_last(dtype: str, with_residual: bool, relu: bool,
                                       channels: int) -> None:
    """Channels-last memory gives what the plain operators give in float64, gradients included."""
    shape = (3, channels, 5, 7)
    last = [draw(3, 5, 7, channels, dtype=dtype).transpose((0, 3, 1, 2)) for _ in range(3)]
    parameters = [draw(channels) + 1.5 for _ in range(4)]
    results = []
    for fused in (True, False):
        x, r, dy = last if fused else [a.astype("float64") for a in last]
        gamma, beta, mean, var = [p.copy() if fused else p.astype("float64") for p in parameters]
        inputs = [x, gamma, beta] + [r] * with_residual
        for a in inputs:
            a.attach_grad()
        with mx.autograd.record():
            if fused:
                y = mx.nd._internal._fused_batch_norm(
                    x, gamma, beta, mean, var, *[r] * with_residual, fix_gamma=False, relu=relu)
            else:
                y = mx.nd.BatchNorm(x, gamma, beta, mean, var, fix_gamma=False)
                y = y + r if with_residual else y
                y = mx.nd.relu(y) if relu else y
        assert y.shape == shape
        y.backward(dy)
        results.append([a.asnumpy().astype("float64") for a in
                        (y, mean, var, *[a.grad for a in inputs])])
    tolerance = dict(float64=1e-6, float32=1e-4, float16=4e-3, bfloat16=3e-2)[dtype]
    for got, want in zip(*results, strict=True):
        # Near the kink of max(0, x) rounding decides what flows back.
        close = np.isclose(got, want, rtol=tolerance, atol=tolerance * np.abs(want).max())
        assert close.mean() > (0.99 if relu else 0.9999), np.abs(got - want).max()


# batch, channels, height, width, filters, pad: tiles of four and of two, whole and cut off, blocks
# of tiles and few of them.
WINOGRAD = [(1, 64, 56, 56, 64, 1), (3, 48, 11, 12, 96, 0), (1, 128, 28, 28, 128, 1),
            (2, 64, 20, 17, 64, 2), (1, 256, 7, 7, 256, 1), (16, 64, 14, 14, 32, 1)]

WINOGRAD_BFLOAT16 = [(1, 64, 56, 56, 64, 1), (2, 96, 33, 30, 96, 0), (1, 128, 28, 28, 128, 1),
                     (3, 64, 21, 50, 160, 2)]


@pytest.mark.parametrize("sizes", WINOGRAD)
def test_3x3_convolutions_with_many_channels(sizes: tuple) -> None:
    """Winograd's convolution against the same in float64: result, epilogue, data gradient."""
    batch, channels, height, width, filters, pad = sizes
    attrs = dict(kernel=(3, 3), num_filter=filters, pad=(pad, pad))
    x, w, bias = draw(batch, channels, height, width), draw(filters, channels, 3, 3), draw(filters)
    results = []
    for dtype in ("float32", "float64"):
        x_, w_, bias_ = (a.astype(dtype) for a in (x, w, bias))
        x_.attach_grad()
        with mx.autograd.record():
            y = mx.nd.Convolution(x_, w_, bias_, **attrs)
        head = mx.nd.cos(mx.nd.arange(y.size)).reshape(y.shape).astype(dtype)
        y.backward(head)
        got = [y, x_.grad]
        for function in (dict(activation="relu"), dict(activation="leaky", alpha=0.1),
                         dict(activation="clip", alpha=-1.0, beta=6.0), dict(activation="silu")):
            got.append(fused_convolution(x_, w_, bias_, head, **function, **attrs))
            got.append(fused_convolution(x_, w_, **function, **attrs))
        results.append([a.asnumpy() for a in got])
    for k, (got, want) in enumerate(zip(*results, strict=True)):
        size = np.abs(want if k == 1 else results[1][0]).max()  # of sums, before they are clipped
        np.testing.assert_allclose(got, want, rtol=0, atol=3e-5 * size)


def convolve_directly(x: np.ndarray, w: np.ndarray, pad: int) -> np.ndarray:
    """With a fourth column of zeros, filters are not transformed."""
    wide = np.concatenate([w, np.zeros_like(w[..., :1])], axis=-1)
    room = np.concatenate([x, np.zeros_like(x[..., :1])], axis=-1)
    x_, w_ = (mx.nd.array(a, dtype="bfloat16") for a in (room, wide))
    return mx.nd.Convolution(x_, w_, no_bias=True, kernel=(3, 4), num_filter=len(w),
                             pad=(pad, pad)).asnumpy().astype("float64")


@pytest.mark.parametrize("sizes", WINOGRAD_BFLOAT16)
def test_bfloat16_with_many_channels(sizes: tuple) -> None:
    """Winograd's convolution is at least as near to float64 as the direct one in bfloat16."""
    batch, channels, height, width, filters, pad = sizes
    attrs = dict(kernel=(3, 3), num_filter=filters, pad=(pad, pad))
    x, w = (draw(*shape, dtype="bfloat16") for shape in ((batch, channels, height, width),
                                                        (filters, channels, 3, 3)))
    wide = [a.astype("float64") for a in (x, w)]
    want = mx.nd.Convolution(*wide, no_bias=True, **attrs).asnumpy()
    got = fused_convolution(x, w, **attrs).asnumpy().astype("float64")
    direct = convolve_directly(*(a.asnumpy() for a in wide), pad)
    assert (got != direct).any()  # or it is the same path
    error, least = np.abs(got - want), np.abs(direct - want)
    assert error.max() <= 1.01 * least.max()
    assert np.sqrt((error**2).mean()) <= 1.001 * np.sqrt((least**2).mean())
    bias, residual = draw(filters), mx.nd.array(draw(*want.shape), dtype="bfloat16")
    for function in (dict(activation="relu"), dict(activation="leaky", alpha=0.125),
                     dict(activation="clip", alpha=-1.0, beta=6.0), dict(activation="silu")):
        for more, more_wide in (((bias, residual), (bias.astype("float64"),
                                                    residual.astype("float64"))), ((), ())):
            got = fused_convolution(x, w, *more, **function, **attrs).asnumpy().astype("float64")
            want = fused_convolution(*wide, *more_wide, **function, **attrs).asnumpy()
            rounded = 2 if function["activation"] == "silu" else 1  # a pass of its own
            np.testing.assert_allclose(got, want, rtol=rounded * 2**-8, atol=2**-8)


@pytest.mark.parametrize("sizes", WINOGRAD_BFLOAT16)
def test_bfloat16_data_gradient_with_many_channels(sizes: tuple) -> None:
    batch, channels, height, width, filters, pad = sizes
    attrs = dict(kernel=(3, 3), num_filter=filters, pad=(pad, pad), no_bias=True)
    x, w = (draw(*shape, dtype="bfloat16") for shape in ((batch, channels, height, width),
                                                        (filters, channels, 3, 3)))
    out = (batch, filters, height + 2 * pad - 2, width + 2 * pad - 2)
    head, gradients = draw(*out, dtype="bfloat16"), []
    for dtype in ("bfloat16", "float64"):
        x_, w_ = x.astype(dtype), w.astype(dtype)
        x_.attach_grad()
        with mx.autograd.record():
            y = mx.nd.Convolution(x_, w_, **attrs)
        y.backward(head.astype(dtype))
        gradients.append(x_.grad.asnumpy().astype("float64"))
    np.testing.assert_allclose(*gradients, rtol=2**-8, atol=2**-8)


def test_bfloat16_weights_that_change() -> None:
    x, w = draw(1, 64, 56, 56, dtype="bfloat16"), draw(64, 64, 3, 3, dtype="bfloat16")
    attrs = dict(kernel=(3, 3), num_filter=64, pad=(1, 1))
    first = fused_convolution(x, w, **attrs).asnumpy()
    w *= 2
    np.testing.assert_array_equal(fused_convolution(x, w, **attrs).asnumpy(), 2 * first)


def test_threads_share_few_tiles() -> None:
    """With more threads than blocks of tiles the same holds."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", __file__, "-k", "with_many_channels"],
        env={**os.environ, "OMP_NUM_THREADS": "3"}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
