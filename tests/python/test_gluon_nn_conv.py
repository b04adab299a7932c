"""Convolutions and pooling layers against NumPy."""

import numpy as np
import pytest
from tests.python.layer_values import along, p, run, values

from weft import nd
from weft.gluon import nn


def convolve(x, w, stride, pad, dilate, groups):
    """Convolution of (N, C, *spatial) with (O, C/groups, *kernel), term by term."""
    ndim = x.ndim - 2
    x = np.pad(x.astype(np.float64), [(0, 0), (0, 0)] + [(q, q) for q in pad])
    kernel = w.shape[2:]
    size = [
        (x.shape[2 + i] - dilate[i] * (kernel[i] - 1) - 1) // stride[i] + 1 for i in range(ndim)
    ]
    out = np.zeros((x.shape[0], w.shape[0], *size))
    ins, outs = x.shape[1] // groups, w.shape[0] // groups
    for g in range(groups):
        for tap in np.ndindex(*kernel):
            window = tuple(
                slice(
                    tap[i] * dilate[i],
                    tap[i] * dilate[i] + stride[i] * (size[i] - 1) + 1,
                    stride[i],
                )
                for i in range(ndim)
            )
            part = x[(slice(None), slice(g * ins, (g + 1) * ins), *window)]
            weights = w[(slice(g * outs, (g + 1) * outs), slice(None), *tap)]
            out[:, g * outs : (g + 1) * outs] += np.einsum("nc...,oc->no...", part, weights)
    return out


CONVS = [
    (nn.Conv1D, (2, 3, 9), {"kernel_size": 3}),
    (
        nn.Conv1D,
        (2, 4, 9),
        {"kernel_size": 3, "strides": 2, "padding": 1, "dilation": 2, "groups": 2},
    ),
    (nn.Conv2D, (2, 3, 7, 6), {"kernel_size": 3, "padding": 1}),
    (nn.Conv2D, (2, 4, 7, 6), {"kernel_size": (3, 2), "strides": (2, 1), "groups": 4}),
    (nn.Conv2D, (2, 3, 7, 8), {"kernel_size": 3, "dilation": (1, 2), "use_bias": False}),
    (nn.Conv3D, (1, 2, 5, 5, 4), {"kernel_size": 2, "strides": 2, "padding": (1, 0, 1)}),
]


@pytest.mark.parametrize("kind,shape,kwargs", CONVS)
def test_convolution(kind, shape, kwargs):
    x = values(*shape)
    layer = kind(4, **kwargs)
    out = run(layer, x)
    options = layer._kwargs
    expected = convolve(
        x,
        p(layer, "weight"),
        options["stride"],
        options["pad"],
        options["dilate"],
        options["num_group"],
    )
    if layer.bias is not None:
        expected = expected + along(p(layer, "bias"), 1, x.ndim)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-4)


def test_convolution_activation_and_bias():
    x = values(1, 2, 5, 5)
    layer = nn.Conv2D(3, 3, activation="relu", bias_initializer="ones")
    out = run(layer, x)
    expected = convolve(x, p(layer, "weight"), (1, 1), (0, 0), (1, 1), 1) + 1
    np.testing.assert_allclose(out, np.maximum(expected, 0), rtol=1e-4, atol=1e-4)


TRANSPOSED = [
    (nn.Conv1DTranspose, (2, 3, 5), {"kernel_size": 3, "strides": 2, "output_padding": 1}),
    (nn.Conv2DTranspose, (2, 3, 4, 5), {"kernel_size": 3, "strides": (2, 1), "padding": 1}),
    (nn.Conv2DTranspose, (1, 4, 4, 3), {"kernel_size": 2, "groups": 2, "use_bias": False}),
    (nn.Conv3DTranspose, (1, 2, 3, 3, 2), {"kernel_size": 2, "strides": 2}),
]


@pytest.mark.parametrize("kind,shape,kwargs", TRANSPOSED)
def test_transposed_convolution_is_the_adjoint_of_convolution(kind, shape, kwargs):
    x = values(*shape)
    layer = kind(4, **kwargs)
    out = run(layer, x)
    options = layer._kwargs
    bias = 0 if layer.bias is None else along(p(layer, "bias"), 1, x.ndim)
    y = values(*out.shape)
    through = convolve(
        y,
        p(layer, "weight"),
        options["stride"],
        options["pad"],
        options["dilate"],
        options["num_group"],
    )
    crop = tuple(slice(0, s) for s in x.shape)
    np.testing.assert_allclose(
        ((out - bias) * y).sum(), (x * through[crop]).sum(), rtol=1e-3, atol=1e-3
    )
    spatial = tuple(
        (n - 1) * s - 2 * q + k + a
        for n, s, q, k, a in zip(
            shape[2:],
            options["stride"],
            options["pad"],
            options["kernel"],
            options["adj"],
            strict=True,
        )
    )
    assert out.shape == (shape[0], 4, *spatial)


def test_weight_shapes_follow_groups_and_layout():
    assert nn.Conv2D(4, 3, in_channels=4, groups=2).weight.shape == (4, 2, 3, 3)
    assert nn.Conv2D(4, 3, in_channels=4, groups=2, layout="NHWC").weight.shape == (4, 3, 3, 2)
    assert nn.Conv2DTranspose(4, 3, in_channels=6, groups=2).weight.shape == (6, 2, 3, 3)
    assert nn.Conv1D(4, 3, in_channels=5).weight.shape == (4, 5, 3)


# ---------------------------------------------------------------- pooling


def windows(x, size, stride, reduce):
    ndim = x.ndim - 2
    out_size = [(x.shape[2 + i] - size[i]) // stride[i] + 1 for i in range(ndim)]
    out = np.zeros((*x.shape[:2], *out_size))
    for at in np.ndindex(*out_size):
        window = tuple(slice(at[i] * stride[i], at[i] * stride[i] + size[i]) for i in range(ndim))
        out[(slice(None), slice(None), *at)] = reduce(
            x[(slice(None), slice(None), *window)], tuple(range(2, x.ndim))
        )
    return out


POOLS = [
    (nn.MaxPool1D, (2, 3, 9), {}, np.max),
    (nn.MaxPool2D, (2, 3, 8, 7), {"pool_size": (3, 2), "strides": (2, 1)}, np.max),
    (nn.MaxPool3D, (1, 2, 4, 5, 6), {"pool_size": 2}, np.max),
    (nn.AvgPool1D, (2, 3, 9), {"pool_size": 3, "strides": 2}, np.mean),
    (nn.AvgPool2D, (2, 3, 8, 7), {}, np.mean),
    (nn.AvgPool3D, (1, 2, 4, 5, 6), {"pool_size": (2, 3, 2), "strides": 1}, np.mean),
]


@pytest.mark.parametrize("kind,shape,kwargs,reduce", POOLS)
def test_pooling(kind, shape, kwargs, reduce):
    x = values(*shape)
    layer = kind(**kwargs)
    expected = windows(x, layer._kwargs["kernel"], layer._kwargs["stride"], reduce)
    np.testing.assert_allclose(layer(nd.array(x)).asnumpy(), expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    "kind,shape,reduce",
    [
        (nn.GlobalMaxPool1D, (2, 3, 5), np.max),
        (nn.GlobalMaxPool2D, (2, 3, 5, 4), np.max),
        (nn.GlobalMaxPool3D, (2, 3, 5, 4, 2), np.max),
        (nn.GlobalAvgPool1D, (2, 3, 5), np.mean),
        (nn.GlobalAvgPool2D, (2, 3, 5, 4), np.mean),
        (nn.GlobalAvgPool3D, (2, 3, 5, 4, 2), np.mean),
    ],
)
def test_global_pooling(kind, shape, reduce):
    x = values(*shape)
    expected = reduce(x, axis=tuple(range(2, x.ndim)), keepdims=True)
    np.testing.assert_allclose(kind()(nd.array(x)).asnumpy(), expected, rtol=1e-5, atol=1e-6)


def test_pooling_padding_and_ceil_mode():
    x = nd.ones((1, 1, 5))
    out = nn.AvgPool1D(3, 3, padding=1)(x).asnumpy()
    np.testing.assert_allclose(out, [[[2 / 3, 1]]], rtol=1e-6)
    out = nn.AvgPool1D(3, 3, padding=1, count_include_pad=False)(x).asnumpy()
    np.testing.assert_allclose(out, [[[1, 1]]], rtol=1e-6)
    assert nn.MaxPool1D(2, 2)(x).shape == (1, 1, 2)
    assert nn.MaxPool1D(2, 2, ceil_mode=True)(x).shape == (1, 1, 3)


def test_reflection_pad():
    x = values(1, 2, 4, 5)
    out = nn.ReflectionPad2D(2)(nd.array(x)).asnumpy()
    np.testing.assert_array_equal(out, np.pad(x, [(0, 0), (0, 0), (2, 2), (2, 2)], "reflect"))
    out = nn.ReflectionPad2D((0, 0, 0, 0, 1, 2, 3, 0))(nd.array(x)).asnumpy()
    np.testing.assert_array_equal(out, np.pad(x, [(0, 0), (0, 0), (1, 2), (3, 0)], "reflect"))
