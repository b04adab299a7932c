"""Layers against NumPy: outputs, shapes, representation, bad arguments."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.python.layer_values import along, p, run, values

import weft as mx
from weft import autograd, nd
from weft.gluon import nn

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
