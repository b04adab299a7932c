"""Initializers: values, the choice by name, registry and serialization."""

from __future__ import annotations

import json
import math
import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx
from weft import initializer, registry

InitDesc = initializer.InitDesc


def filled(init, shape, name="layer_weight", attrs=None, dtype="float32"):
    array = mx.nd.full(shape, 7.0, dtype=dtype)
    init(InitDesc(name, attrs), array)
    return array.asnumpy()


CREATED = [
    initializer.Zero(),
    initializer.One(),
    initializer.Constant(3),
    initializer.Uniform(0.5),
    initializer.Normal(0.1),
    initializer.Xavier("gaussian", "in", 2),
    initializer.MSRAPrelu("out", 0.1),
    initializer.Orthogonal(2.0, "normal"),
    initializer.Bilinear(),
    initializer.LSTMBias(2.0),
    initializer.FusedRNN(initializer.Uniform(), 4, 1, "lstm"),
]


@pytest.mark.parametrize("init", CREATED, ids=lambda i: type(i).__name__)
def test_dumps_and_create_are_inverse(init):
    again = initializer.create(init.dumps())
    assert type(again) is type(init) and again == init and again.dumps() == init.dumps()


@pytest.mark.parametrize("value", [3, 2.5, [1.0, 2.0], np.array([1.0, 2.0]), "nd"])
def test_constant(value):
    value = mx.nd.array([1.0, 2.0]) if isinstance(value, str) else value
    init = initializer.Constant(value)
    plain = value.asnumpy() if isinstance(value, mx.nd.NDArray) else np.asarray(value)
    np.testing.assert_array_equal(filled(init, (3, 2)), np.broadcast_to(plain, (3, 2)))
    assert json.loads(init.dumps()) == ["constant", {"value": plain.tolist()}]
    assert initializer.create(init.dumps()) == init


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a_weight", 5),
        ("a_bias", 0),
        ("a_gamma", 1),
        ("a_beta", 0),
        ("a_min", 0),
        ("a_max", 1),
        ("a_running_mean", 0),
        ("a_moving_mean", 0),
        ("a_running_var", 1),
        ("a_moving_var", 1),
        ("a_bias_quantize", 0),
    ],
)
def test_choice_by_name(name, expected):
    assert np.all(filled(initializer.Constant(5), (2, 3), name) == expected)
    if not name.endswith("quantize"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            array = mx.nd.full((2, 3), 7.0)
            initializer.Constant(5)(name, array)
        assert np.all(array.asnumpy() == expected)


@pytest.mark.parametrize("name", ["foo", "FC_WEIGHT", "lstm_parameters"])
def test_unknown_name(name):
    with pytest.raises(ValueError, match=f"no rule for the parameter name '{name}'"):
        filled(initializer.One(), (2,), name)


@pytest.mark.parametrize("init", ["ones", '["ones", {}]', initializer.One()], ids=str)
def test_attribute_takes_precedence_over_the_name(init):
    assert np.all(filled(initializer.Uniform(), (2, 2), "x_bias", {"__init__": init}) == 1)
    assert np.all(filled(initializer.Uniform(), (2, 2), "anything", {"__init__": init}) == 1)


def test_description_remembers_the_global_initializer():
    desc = InitDesc("a_weight", {"k": "v"})
    assert desc == "a_weight" and desc.attrs == {"k": "v"} and desc.global_init is None
    init = initializer.One()
    init(desc, mx.nd.zeros(2))
    assert desc.global_init is init


@pytest.mark.parametrize(
    ("name", "shape", "expected"),
    [
        ("stn_loc_weight", (2, 3), np.zeros((2, 3))),
        ("stn_loc_bias", (6,), [1, 0, 0, 0, 1, 0]),
        ("upsampling0_weight", (1, 1, 4, 4), np.outer(*[[0.25, 0.75, 0.75, 0.25]] * 2)[None, None]),
        ("bn_moving_inv_var", (2,), [0, 0]),
        ("bn_moving_avg", (2,), [0, 0]),
    ],
)
def test_plain_string_names(name, shape, expected):
    array = mx.nd.full(shape, 7.0)
    with pytest.warns(DeprecationWarning, match="plain str"):
        initializer.Uniform()(name, array)
    np.testing.assert_allclose(array.asnumpy(), expected)


@pytest.mark.parametrize(
    ("init", "bound", "deviation"),
    [
        (initializer.Uniform(0.3), 0.3, 0.3 / math.sqrt(3)),
        (initializer.Normal(0.2), None, 0.2),
        *[
            (initializer.Xavier(kind, factor, 2.0), None, scale / divisor)
            for factor, fan in (("in", 900), ("out", 1800), ("avg", 1350))
            for scale in [math.sqrt(2.0 / fan)]
            for kind, divisor in (("uniform", math.sqrt(3)), ("gaussian", 1))
        ],
        (initializer.MSRAPrelu("in", 0.0), None, math.sqrt(2 / 900)),
    ],
    ids=lambda v: v.dumps() if isinstance(v, initializer.Initializer) else "",
)
def test_random_values_have_the_stated_spread(init, bound, deviation):
    mx.random.seed(1)
    values = filled(init, (200, 100, 3, 3))
    assert abs(values.mean()) < 5 * deviation / math.sqrt(values.size)
    assert values.std() == pytest.approx(deviation, rel=0.01)
    if bound is not None:
        assert np.abs(values).max() <= bound


@pytest.mark.parametrize("init", CREATED[3:8], ids=lambda i: type(i).__name__)
def test_random_values_follow_from_the_seed(init):
    def draw(seed):
        mx.random.seed(seed)
        return filled(init, (4, 6))

    np.testing.assert_array_equal(draw(3), draw(3))
    assert not np.array_equal(draw(3), draw(4))


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_dtypes(dtype):
    values = filled(initializer.Uniform(0.5), (8, 9), dtype=dtype)
    assert values.dtype == np.dtype(dtype) and 0 < np.abs(values).max() <= 0.5


@given(
    rows=st.integers(1, 8),
    columns=st.lists(st.integers(1, 4), min_size=1, max_size=2),
    scale=st.floats(0.5, 2.0),
    kind=st.sampled_from(["uniform", "normal"]),
)
@settings(deadline=None, max_examples=25)
def test_orthogonal(rows, columns, scale, kind):
    shape = (rows, *columns)
    matrix = filled(initializer.Orthogonal(scale, kind), shape).reshape(rows, -1)
    if matrix.shape[0] > matrix.shape[1]:
        matrix = matrix.T
    np.testing.assert_allclose(
        matrix @ matrix.T, scale**2 * np.eye(len(matrix)), atol=1e-4, rtol=1e-4
    )


@pytest.mark.parametrize("size", [2, 3, 4, 5, 6])
def test_bilinear_interpolates_a_constant_exactly(size):
    """Kernels of an upsampling by f = ceil(size / 2) add up to 1 at each output position."""
    kernel = filled(initializer.Bilinear(), (2, 1, size, size))
    np.testing.assert_array_equal(kernel[0], kernel[1])
    factor = math.ceil(size / 2)
    along = kernel[0, 0].sum(axis=0) / kernel[0, 0].sum() * factor
    if size == 2 * factor - factor % 2:
        for phase in range(factor):
            assert along[phase::factor].sum() == pytest.approx(1, rel=1e-5)
    np.testing.assert_allclose(kernel[0, 0], kernel[0, 0].T, rtol=1e-6)


def test_lstm_bias():
    assert filled(
        initializer.LSTMBias(2.0), (8,), attrs={"__init__": initializer.LSTMBias(2.0).dumps()}
    ).tolist() == [0, 0, 2, 2, 0, 0, 0, 0]


@pytest.mark.parametrize(("mode", "gates"), [("lstm", 4), ("gru", 3), ("rnn_tanh", 1)])
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("layers", [1, 3])
def test_fused_rnn_layout(mode, gates, bidirectional, layers):
    hidden, inputs, directions = 4, 5, 1 + bidirectional
    width = [inputs] + [hidden * directions] * (layers - 1)
    weights = sum(gates * hidden * (w + hidden) for w in width) * directions
    biases = layers * directions * 2 * gates * hidden
    init = initializer.FusedRNN(initializer.One(), hidden, layers, mode, bidirectional, 2.0)
    values = filled(init, (weights + biases,))
    assert np.all(values[:weights] == 1)
    bias = values[weights:].reshape(-1, gates, hidden)
    expected = np.zeros_like(bias)
    if mode == "lstm":
        expected[:, 1] = 2.0
    np.testing.assert_array_equal(bias, expected)
    with pytest.raises(ValueError, match="does not fit"):
        filled(init, (weights + biases + 1,))


def test_fused_rnn_uses_the_global_initializer():
    init = initializer.FusedRNN(None, 2, 1, "gru")
    array = mx.nd.zeros(3 * 2 * (1 + 2) + 12)
    init(InitDesc("rnn_weight", global_init=initializer.One()), array)
    assert array.asnumpy().sum() == 18
    with pytest.raises(ValueError, match="neither an init nor a global"):
        init(InitDesc("rnn_weight"), array)


def test_mixed():
    mixed = initializer.Mixed(
        ["bias", ".*gamma", "a"], [initializer.Zero()] * 2 + [initializer.Constant(4)]
    )
    array = mx.nd.full((2,), 7.0)
    mixed(InitDesc("a_weight"), array)
    assert array.asnumpy().tolist() == [4, 4]
    with pytest.raises(ValueError, match="'b_weight' matches no pattern"):
        mixed(InitDesc("b_weight"), array)
    with pytest.raises(ValueError, match="got 1 patterns and 2"):
        initializer.Mixed(["a"], [initializer.Zero()] * 2)


@pytest.mark.parametrize("from_file", [True, False])
def test_load(tmp_path, from_file):
    param = {"arg:x_weight": mx.nd.array([1, 2]), "aux:y": mx.nd.ones(3), "z": mx.nd.ones(1)}
    if from_file:
        mx.nd.save(str(tmp_path / "p"), param)
        param = str(tmp_path / "p")
    load = initializer.Load(param)
    array = mx.nd.zeros(2)
    load(InitDesc("x_weight"), array)
    assert array.asnumpy().tolist() == [1, 2]
    with pytest.raises(ValueError, match=r"'y', loaded shape \(3,\), expected \(2,\)"):
        load(InitDesc("y"), array)
    with pytest.raises(ValueError, match="'w_bias' is not among"):
        load(InitDesc("w_bias"), array)
    initializer.Load(param, default_init=initializer.One())(InitDesc("w_bias"), array)
    assert array.asnumpy().tolist() == [0, 0]


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: filled(initializer.Xavier(), (3,)), ValueError, "expected at least 2 dimensions"),
        (lambda: initializer.Xavier(factor_type="x"), ValueError, "factor_type, got 'x'"),
        (lambda: initializer.Xavier(rnd_type="x"), ValueError, "rnd_type, got 'x'"),
        (lambda: initializer.Orthogonal(rand_type="x"), ValueError, "rand_type, got 'x'"),
        (lambda: initializer.FusedRNN(None, 1, 1, "x"), ValueError, "mode, got 'x'"),
        (lambda: filled(initializer.Initializer(), (1,)), NotImplementedError, "_init_weight"),
        (lambda: initializer.Uniform()(3, mx.nd.zeros(2)), TypeError, "name, got int"),
        (lambda: initializer.create("nope"), ValueError, "'nope' is not registered"),
        (lambda: initializer.create(3), TypeError, "name, got int"),
        (lambda: initializer.create(), TypeError, "needs the name"),
        (lambda: initializer.create(initializer.Zero(), 1), TypeError, "an instance takes none"),
        (lambda: initializer.create('{"xavier": {}}'), ValueError, "JSON, got"),
        (lambda: initializer.create('["xavier", 3]'), ValueError, "JSON, got"),
        (lambda: initializer.create("[oops"), ValueError, "not valid JSON"),
    ],
)
def test_errors(make, error, message):
    with pytest.raises(error, match=message):
        make()


@pytest.mark.parametrize(
    "spec",
    [
        ("normal", {"sigma": 3}),
        ('["normal", {"sigma": 3}]', {}),
        ('{"initializer": "normal", "sigma": 3}', {}),
        ({"initializer": "Normal", "sigma": 3}, {}),
        (initializer.Normal(3), {}),
    ],
    ids=str,
)
def test_forms_of_create(spec):
    name, kwargs = spec
    assert initializer.create(name, **kwargs) == initializer.Normal(3)
    assert initializer.create(initializer="normal", sigma=3) == initializer.Normal(3)


def test_own_initializer_and_registry():
    class Ramp(initializer.Initializer):
        def __init__(self, start=0):
            super().__init__(start=start)
            self.start = start

        def _init_weight(self, _, arr):
            arr[:] = np.arange(self.start, self.start + arr.size).reshape(arr.shape)

    initializer.register(Ramp)
    initializer.alias("slope", "incline")(Ramp)
    assert Ramp(2).dumps() == '["ramp", {"start": 2}]'
    for name in ("ramp", "RAMP", "slope", "incline"):
        assert filled(initializer.create(name, start=2), (2, 2)).tolist() == [[2, 3], [4, 5]]
    assert registry.get_registry(initializer.Initializer)["slope"] is Ramp
    again = type("Ramp", (initializer.Initializer,), {})
    with pytest.warns(UserWarning, match="replaces"):
        initializer.register(again)
    with pytest.raises(TypeError, match="expected a subclass of Initializer"):
        initializer.register(int)


def test_equality():
    assert initializer.Uniform(1) == initializer.Uniform(1) != initializer.Uniform(2)
    assert initializer.Zero() != initializer.One()
    assert initializer.Zero() != "zero"


def test_verbosity(caplog):
    init = initializer.One().set_verbosity(True, lambda array: f"sum {array.asnumpy().sum()}")
    with caplog.at_level("INFO"):
        filled(init, (2, 2))
    assert "layer_weight" in caplog.text and "sum 4.0" in caplog.text


def test_families_of_classes_of_ones_own():
    class Animal:
        def __init__(self, legs=4):
            self.legs = legs

    class Bird(Animal):
        pass

    assert registry.get_registry(Animal) == {}
    registry.get_register_func(Animal, "animal")(Bird)
    create = registry.get_create_func(Animal, "animal")
    assert create("bird", legs=2).legs == 2 and create('["bird", {"legs": 3}]').legs == 3
    table = registry.get_registry(Animal)
    table.clear()
    assert registry.get_registry(Animal) == {"bird": Bird}
