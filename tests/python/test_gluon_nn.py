"""Layers against NumPy: outputs, shapes, representation, bad arguments."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx
from weft import autograd, nd
from weft.gluon import nn

RNG = np.random.default_rng(11)


def values(*shape):
    return RNG.normal(size=shape).astype(np.float32)


def run(block, *inputs, **params):
    """Initialize a block, set parameters, and return its output as NumPy."""
    block.initialize(mx.init.Normal(0.5))
    arrays = [nd.array(x) for x in inputs]
    block(*arrays)
    for name, value in params.items():
        getattr(block, name).set_data(nd.array(value))
    return block(*arrays).asnumpy()


def p(block, name):
    return getattr(block, name).data().asnumpy()


# ---------------------------------------------------------------- dense


@settings(deadline=None, max_examples=30)
@given(
    lead=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    in_units=st.integers(1, 5),
    units=st.integers(1, 5),
    flatten=st.booleans(),
    use_bias=st.booleans(),
)
def test_dense_is_an_affine_map(lead, in_units, units, flatten, use_bias):
    x = values(*lead, in_units)
    layer = nn.Dense(units, flatten=flatten, use_bias=use_bias)
    out = run(layer, x)
    rows = x.reshape(lead[0], -1) if flatten else x
    expected = rows @ p(layer, "weight").T + (p(layer, "bias") if use_bias else 0)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-5)


def test_dense_applies_its_activation():
    x = values(3, 4)
    layer = nn.Dense(5, activation="tanh")
    out = run(layer, x, bias=values(5))
    expected = np.tanh(x @ p(layer, "weight").T + p(layer, "bias"))
    np.testing.assert_allclose(out, expected, rtol=1e-5, atol=1e-6)


def test_dense_refuses_units_that_are_no_number():
    with pytest.raises(TypeError, match="Dense: units is 'a', expected an integer"):
        nn.Dense("a")
    assert nn.Dense(np.int64(3))._units == 3


def test_dense_gradients():
    x, seed = values(3, 4), values(3, 2)
    layer = nn.Dense(2)
    run(layer, x)
    with autograd.record():
        out = layer(nd.array(x))
    out.backward(nd.array(seed))
    np.testing.assert_allclose(layer.weight.grad().asnumpy(), seed.T @ x, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(layer.bias.grad().asnumpy(), seed.sum(0), rtol=1e-4, atol=1e-5)


def test_dense_dtype():
    layer = nn.Dense(2, dtype="float64", in_units=3)
    layer.initialize()
    assert layer(nd.ones((1, 3), dtype="float64")).dtype == np.float64


# ---------------------------------------------------------------- activations

SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805


def normal_cdf(x):
    from math import erf

    return np.vectorize(lambda t: 0.5 * (1 + erf(t / 2**0.5)))(x)


ACTIVATIONS = {
    "relu": (lambda: nn.Activation("relu"), lambda x: np.maximum(x, 0)),
    "sigmoid": (lambda: nn.Activation("sigmoid"), lambda x: 1 / (1 + np.exp(-x))),
    "tanh": (lambda: nn.Activation("tanh"), np.tanh),
    "softrelu": (lambda: nn.Activation("softrelu"), lambda x: np.log1p(np.exp(x))),
    "softsign": (lambda: nn.Activation("softsign"), lambda x: x / (1 + abs(x))),
    "leaky": (lambda: nn.LeakyReLU(0.1), lambda x: np.where(x > 0, x, 0.1 * x)),
    "prelu": (lambda: nn.PReLU(), lambda x: np.where(x > 0, x, 0.25 * x)),
    "elu": (lambda: nn.ELU(0.7), lambda x: np.where(x > 0, x, 0.7 * np.expm1(x))),
    "selu": (
        lambda: nn.SELU(),
        lambda x: SELU_SCALE * np.where(x > 0, x, SELU_ALPHA * np.expm1(x)),
    ),
    "gelu": (lambda: nn.GELU(), lambda x: x * normal_cdf(x)),
    "swish": (lambda: nn.Swish(), lambda x: x / (1 + np.exp(-x))),
    "swish-beta": (lambda: nn.Swish(2.0), lambda x: x / (1 + np.exp(-2 * x))),
}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activation(name):
    make, expected = ACTIVATIONS[name]
    x = 3 * values(4, 5)
    block = make()
    block.initialize()
    out = block(nd.array(x)).asnumpy()
    np.testing.assert_allclose(out, expected(x.astype(np.float64)), rtol=1e-5, atol=1e-6)


def test_prelu_slope_per_channel():
    slopes = np.array([0.1, 0.2, 0.3], dtype=np.float32)
    x = values(2, 3, 4)
    out = run(nn.PReLU(in_channels=3), x, alpha=slopes)
    np.testing.assert_allclose(out, np.where(x > 0, x, x * slopes[:, None]), rtol=1e-6)


# ---------------------------------------------------------------- simple layers


def test_flatten():
    assert nn.Flatten()(nd.ones((2, 3, 4))).shape == (2, 12)


def test_embedding():
    ids = np.array([[0, 2], [1, 2]])
    layer = nn.Embedding(3, 4)
    out = run(layer, ids)
    np.testing.assert_array_equal(out, p(layer, "weight")[ids])


def test_dropout_acts_while_training_only():
    mx.random.seed(5)
    layer, x = nn.Dropout(0.25), nd.ones((100, 100))
    np.testing.assert_array_equal(layer(x).asnumpy(), x.asnumpy())
    with autograd.train_mode():
        out = layer(x).asnumpy()
    np.testing.assert_allclose(np.unique(out), [0, 1 / 0.75], rtol=1e-6)
    assert abs((out == 0).mean() - 0.25) < 0.03
    with autograd.train_mode():
        rows = nn.Dropout(0.5, axes=(1,))(x).asnumpy()
        np.testing.assert_array_equal(nn.Dropout(0)(x).asnumpy(), x.asnumpy())
    assert all(len(np.unique(row)) == 1 for row in rows)


def test_lambda_layers():
    x = nd.array([-1.0, 2.0])
    for block in (nn.Lambda("relu"), nn.HybridLambda("relu"), nn.Lambda(nd.relu)):
        np.testing.assert_array_equal(block(x).asnumpy(), [0, 2])
    np.testing.assert_array_equal(
        nn.HybridLambda(lambda F, a, b: F.maximum(a, b))(x, -x).asnumpy(), [1, 2]
    )
    assert repr(nn.Lambda("relu")) == "Lambda(relu)"
    assert repr(nn.HybridLambda(lambda F, x: x)) == "HybridLambda(<lambda>)"


# ---------------------------------------------------------------- normalization


def standardize(x, axes, eps=1e-5):
    mean = x.mean(axes, keepdims=True)
    return (x - mean) / np.sqrt(x.var(axes, keepdims=True) + eps)


def along(v, axis, ndim):
    return v.reshape([-1 if i == axis % ndim else 1 for i in range(ndim)])


@pytest.mark.parametrize("shape,axis", [((6, 3), 1), ((4, 3, 5), 1), ((4, 5, 3), -1)])
def test_batch_norm_trains_with_batch_statistics_and_predicts_with_running_ones(shape, axis):
    x = values(*shape) * 2 + 1
    layer = nn.BatchNorm(axis=axis, momentum=0.8)
    layer.initialize()
    gamma, beta = values(3), values(3)
    others = tuple(i for i in range(len(shape)) if i != axis % len(shape))
    layer.infer_shape(nd.array(x))
    layer.initialize(force_reinit=True)
    layer.gamma.set_data(nd.array(gamma))
    layer.beta.set_data(nd.array(beta))
    scale, shift = along(gamma, axis, x.ndim), along(beta, axis, x.ndim)
    with autograd.record():
        out = layer(nd.array(x))
    out.backward()
    np.testing.assert_allclose(
        out.asnumpy(), standardize(x, others) * scale + shift, rtol=1e-3, atol=1e-4
    )
    mean, var = 0.2 * x.mean(others), 0.8 + 0.2 * x.var(others)
    np.testing.assert_allclose(p(layer, "running_mean"), mean, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(p(layer, "running_var"), var, rtol=1e-4, atol=1e-5)
    expected = (x - along(mean, axis, x.ndim)) / np.sqrt(along(var, axis, x.ndim) + 1e-5)
    np.testing.assert_allclose(
        layer(nd.array(x)).asnumpy(), expected * scale + shift, rtol=1e-3, atol=1e-4
    )


def test_batch_norm_parameters():
    layer = nn.BatchNorm(in_channels=3)
    assert [q.grad_req for q in layer.collect_params().values()] == ["write"] * 2 + ["null"] * 2
    plain = nn.BatchNorm(in_channels=3, center=False, scale=False)
    assert {q.grad_req for q in plain.collect_params().values()} == {"null"}
    x = values(4, 3)
    out = run(plain, x, gamma=np.full(3, 7.0))
    np.testing.assert_allclose(out, x, rtol=1e-3, atol=1e-3)


def test_batch_norm_relu():
    x = values(4, 3)
    out = run(nn.BatchNormReLU(), x)
    np.testing.assert_allclose(out, np.maximum(x, 0), rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("axis", [-1, 1])
def test_layer_norm(axis):
    x = values(2, 3, 5)
    size = x.shape[axis]
    gamma, beta = values(size), values(size)
    out = run(nn.LayerNorm(axis=axis, epsilon=1e-3), x, gamma=gamma, beta=beta)
    expected = standardize(x, axis, 1e-3) * along(gamma, axis, 3) + along(beta, axis, 3)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("shape", [(2, 6), (2, 6, 4), (2, 6, 3, 2)])
def test_group_norm_has_one_scale_for_each_group(shape):
    x, gamma, beta = values(*shape), values(3), values(3)
    out = run(nn.GroupNorm(3, epsilon=1e-3), x, gamma=gamma, beta=beta)
    grouped = standardize(x.reshape(2, 3, -1), 2, 1e-3) * gamma[:, None] + beta[:, None]
    np.testing.assert_allclose(out, grouped.reshape(shape), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("axis", [1, 2])
def test_instance_norm(axis):
    x = values(2, 3, 4, 5)
    size = x.shape[axis]
    gamma, beta = values(size), values(size)
    layer = nn.InstanceNorm(axis=axis, epsilon=1e-3, scale=True)
    out = run(layer, x, gamma=gamma, beta=beta)
    others = tuple(i for i in (1, 2, 3) if i != axis)
    expected = standardize(x, others, 1e-3) * along(gamma, axis, 4) + along(beta, axis, 4)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    "make,expected",
    [
        (lambda: nn.LayerNorm(scale=False), {"gamma": "null", "beta": "write"}),
        (lambda: nn.InstanceNorm(), {"gamma": "null", "beta": "write"}),
        (lambda: nn.GroupNorm(center=False), {"gamma": "write", "beta": "null"}),
    ],
)
def test_what_normalizations_learn(make, expected):
    block = make()
    assert {name: getattr(block, name).grad_req for name in expected} == expected


@pytest.mark.parametrize(
    "make,shape,message",
    [
        (lambda: nn.GroupNorm(4), (2, 6), "GroupNorm"),
        (lambda: nn.InstanceNorm(), (2, 3), "InstanceNorm"),
    ],
)
def test_normalizations_refuse_wrong_shapes(make, shape, message):
    block = make()
    block.initialize()
    with pytest.raises(ValueError, match=message):
        block(nd.ones(shape))


# ---------------------------------------------------------------- convolution


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


# ---------------------------------------------------------------- arguments and representation


@pytest.mark.parametrize(
    "make,error,message",
    [
        (lambda: nn.Conv2D(4, 3, layout="NCW"), AssertionError, "layout"),
        (lambda: nn.MaxPool2D(layout="NCW"), AssertionError, "layout"),
        (lambda: nn.Conv2D(4, (3, 3, 3)), AssertionError, "kernel_size"),
        (lambda: nn.Conv2D(4, 3, strides=(1, 2, 3)), AssertionError, "strides"),
        (lambda: nn.Conv2D(4, 3, groups=3), AssertionError, "groups"),
        (lambda: nn.MaxPool2D((3, 3, 3)), AssertionError, "pool_size"),
        (lambda: nn.LeakyReLU(-0.1), AssertionError, "alpha"),
        (lambda: nn.ReflectionPad2D((1, 1)), AssertionError, "padding"),
        (lambda: nn.Lambda("nosuch"), AssertionError, "nosuch"),
        (lambda: nn.HybridLambda("nosuch"), AssertionError, "nosuch"),
        (lambda: nn.Lambda(3), ValueError, "int"),
    ],
)
def test_bad_arguments_are_named(make, error, message):
    with pytest.raises(error, match=message):
        make()


REPRS = [
    (lambda: nn.Dense(4, activation="relu"), "Dense(None -> 4, Activation(relu))"),
    (lambda: nn.Dense(4, in_units=3), "Dense(3 -> 4, linear)"),
    (lambda: nn.Dropout(0.5), "Dropout(p = 0.5, axes=())"),
    (lambda: nn.Embedding(3, 4), "Embedding(3 -> 4, float32)"),
    (lambda: nn.Flatten(), "Flatten"),
    (lambda: nn.LeakyReLU(0.1), "LeakyReLU(0.1)"),
    (
        lambda: nn.BatchNorm(),
        "BatchNorm(axis=1, eps=1e-05, momentum=0.9, fix_gamma=False, use_global_stats=False, "
        "in_channels=None)",
    ),
    (
        lambda: nn.LayerNorm(),
        "LayerNorm(eps=1e-05, axis=-1, center=True, scale=True, in_channels=0)",
    ),
    (lambda: nn.GroupNorm(2), "GroupNorm(eps=1e-05, num_groups=2, center=True, scale=True)"),
    (
        lambda: nn.InstanceNorm(),
        "InstanceNorm(eps=1e-05, axis=1, center=True, scale=False, in_channels=0)",
    ),
    (lambda: nn.Conv2D(3, 3), "Conv2D(None -> 3, kernel_size=(3, 3), stride=(1, 1))"),
    (
        lambda: nn.Conv3D(2, 3, groups=2, strides=2, padding=1, dilation=2, use_bias=False),
        "Conv3D(None -> 2, kernel_size=(3, 3, 3), stride=(2, 2, 2), padding=(1, 1, 1), "
        "dilation=(2, 2, 2), groups=2, bias=False)",
    ),
    (
        lambda: nn.Conv2DTranspose(3, 3, in_channels=5),
        "Conv2DTranspose(5 -> 3, kernel_size=(3, 3), stride=(1, 1))",
    ),
    (
        lambda: nn.MaxPool2D(),
        "MaxPool2D(size=(2, 2), stride=(2, 2), padding=(0, 0), ceil_mode=False, "
        "global_pool=False, pool_type=max, layout=NCHW)",
    ),
    (
        lambda: nn.GlobalAvgPool1D(),
        "GlobalAvgPool1D(size=(1,), stride=(1,), padding=(0,), ceil_mode=True, "
        "global_pool=True, pool_type=avg, layout=NCW)",
    ),
]


@pytest.mark.parametrize("make,text", REPRS, ids=[text.split("(")[0] for _, text in REPRS])
def test_repr(make, text):
    assert repr(make()) == text
