"""Optimizers, initializers and metrics of the engine, as other languages use them: the same numbers
as Python's own."""

from __future__ import annotations

import json

import numpy as np
import pytest
from weft._ffi import ffi, lib

import weft as mx
from weft import nd
from weft.base import check


def values_of(attributes):
    """Names and values as the C ABI takes them; the second item keeps them alive."""
    kept, values = [], ffi.new("weft_value[]", max(1, len(attributes)))
    names = [ffi.new("char[]", name.encode()) for name in attributes]
    for slot, value in zip(values, attributes.values(), strict=False):
        if isinstance(value, bool):
            slot.kind, slot.value.i = lib.WEFT_KIND_BOOL, value
        elif isinstance(value, int):
            slot.kind, slot.value.i = lib.WEFT_KIND_INT, value
        elif isinstance(value, float):
            slot.kind, slot.value.f = lib.WEFT_KIND_FLOAT, value
        else:
            kept.append(ffi.new("char[]", value.encode()))
            slot.kind, slot.size, slot.value.s = lib.WEFT_KIND_STRING, len(value), kept[-1]
    return (len(names), names or ffi.NULL, values), (kept, names)


class Optimizer:
    def __init__(self, name, **attributes):
        arguments, self._kept = values_of(attributes)
        out = ffi.new("weft_optimizer **")
        check(lib.weft_optimizer_create(name.encode(), *arguments, out))
        self.handle = ffi.gc(out[0], lib.weft_optimizer_free)

    def update(self, key, weight, gradient):
        check(lib.weft_optimizer_update(self.handle, 1, [key], [weight._h], [gradient._h]))

    def set(self, name, value):
        (_, _, values), _kept = values_of({name: value})
        check(lib.weft_optimizer_set(self.handle, name.encode(), values))


class Metric:
    def __init__(self, name, **attributes):
        arguments, self._kept = values_of(attributes)
        out = ffi.new("weft_metric **")
        check(lib.weft_metric_create(name.encode(), *arguments, out))
        self.handle = ffi.gc(out[0], lib.weft_metric_free)

    def update(self, label, pred):
        check(lib.weft_metric_update(self.handle, label._h, pred._h))

    def get(self):
        out = ffi.new("double *")
        check(lib.weft_metric_get(self.handle, out))
        return out[0]


def registry(part):
    out = ffi.new("weft_string **")
    check(lib.weft_registry_json(out))
    text = ffi.gc(out[0], lib.weft_string_free)
    return json.loads(ffi.string(lib.weft_string_data(text)))[part]


OPTIMIZERS = [
    ("sgd", {}), ("sgd", {"momentum": 0.9, "wd": 0.01}), ("nag", {"momentum": 0.9, "wd": 0.01}),
    ("nag", {}), ("signum", {"wd": 0.01}), ("signum", {"momentum": 0.0, "wd_lh": 0.1}),
    ("adam", {"wd": 0.01, "rescale_grad": 0.5}), ("adam", {"clip_gradient": 0.3}),
    ("lamb", {"wd": 0.01}), ("lamb", {"bias_correction": False, "upper_bound": 1.0}),
    ("ftml", {}), ("adagrad", {"wd": 0.01, "clip_gradient": 0.5}), ("adadelta", {"wd": 0.01}),
    ("rmsprop", {"wd": 0.01}), ("rmsprop", {"centered": True, "clip_weights": 0.4}),
    ("ftrl", {"wd": 0.01}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "attributes"), OPTIMIZERS)
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_optimizers_agree_with_python(name, attributes, dtype):
    draws = np.random.RandomState(0)
    start = draws.randn(4, 3).astype("float32")
    half = dtype == "float16"
    engine = Optimizer(name, **attributes, multi_precision=half)
    python = mx.optimizer.create(name, **attributes, multi_precision=half)
    first, second = nd.array(start, dtype=dtype), nd.array(start, dtype=dtype)
    state = python.create_state_multi_precision(0, second)
    for step in range(4):
        gradient = nd.array(draws.randn(4, 3), dtype=dtype)
        if step == 2:
            engine.set("learning_rate", 0.05)
            python.set_learning_rate(0.05)
        engine.update(7, first, gradient)
        python.update_multi_precision(0, second, gradient, state)
        tolerance = 2e-3 if half else 2e-6
        np.testing.assert_allclose(first.asnumpy(), second.asnumpy(), tolerance, tolerance)
    assert abs(first.asnumpy() - start).max() > 1e-3


def test_every_optimizer_is_compared():
    """Adamw has no counterpart in Python: it is compared with its formula below."""
    assert {o["name"] for o in registry("optimizers")} == {n for n, _ in OPTIMIZERS} | {"adamw"}


def test_adamw_decays_apart_from_the_moments():
    engine = Optimizer("adamw", learning_rate=0.1, wd=0.5)
    weight, gradient = nd.array([2.0, -3.0]), nd.array([0.3, -0.2])
    engine.update(0, weight, gradient)
    # The first step of Adam is the sign of the gradient.
    expected = np.array([2.0, -3.0]) - 0.1 * (np.array([1.0, -1.0]) + 0.5 * np.array([2.0, -3.0]))
    np.testing.assert_allclose(weight.asnumpy(), expected, rtol=1e-5)


def test_parameters_have_their_own_rates():
    engine = Optimizer("sgd", learning_rate=0.1, wd=0.5)
    check(lib.weft_optimizer_name(engine.handle, 1, b"fc_bias"))
    check(lib.weft_optimizer_scale(engine.handle, 2, 2.0, 0.0))
    for key, expected in ((0, 1 - 0.1 * 1.5), (1, 1 - 0.1), (2, 1 - 0.2)):
        weight = nd.ones(1)
        engine.update(key, weight, nd.ones(1))
        assert weight.asscalar() == pytest.approx(expected)


def test_states_are_saved(tmp_path):
    path = str(tmp_path / "opt.states").encode()
    weight, gradient = nd.ones((2, 2)), nd.full((2, 2), 0.5)
    engine = Optimizer("adam")
    engine.update(3, weight, gradient)
    check(lib.weft_optimizer_save(engine.handle, path))
    other, copy = Optimizer("adam"), weight.copy()
    check(lib.weft_optimizer_load(other.handle, path))
    for one, its in ((engine, weight), (other, copy)):
        one.update(3, its, gradient * 2)
    np.testing.assert_array_equal(weight.asnumpy(), copy.asnumpy())
    with pytest.raises(mx.MXNetError, match="2 states"):
        check(lib.weft_optimizer_load(Optimizer("sgd").handle, path))
    nd.save(path.decode(), {"weight": weight})
    with pytest.raises(mx.MXNetError, match="array 'weight'"):
        check(lib.weft_optimizer_load(other.handle, path))


def test_refusals():
    with pytest.raises(mx.MXNetError, match="'adma' does not exist; there are adadelta"):
        Optimizer("adma")
    with pytest.raises(mx.MXNetError, match="no attribute 'momentums'"):
        Optimizer("sgd", momentums=1.0)
    with pytest.raises(mx.MXNetError, match="momentum"):
        Optimizer("sgd", momentum="a lot")
    sgd = Optimizer("sgd", momentum=0.9)
    with pytest.raises(mx.MXNetError, match=r"gradient of shape \(3,\) for a weight"):
        sgd.update(0, nd.ones(2), nd.ones(3))
    with pytest.raises(mx.MXNetError, match="int32"):
        sgd.update(0, nd.ones(2, dtype="int32"), nd.ones(2, dtype="int32"))
    sgd.update(0, nd.ones(2), nd.ones(2))
    with pytest.raises(mx.MXNetError, match=r"in earlier updates it was \(2,\)"):
        sgd.update(0, nd.ones(3), nd.ones(3))
    with pytest.raises(mx.MXNetError, match="closed"):
        check(lib.weft_optimizer_update(ffi.NULL, 1, [0], [nd.ones(1)._h], [nd.ones(1)._h]))


def initialize(name, array, parameter=None, **attributes):
    arguments, _kept = values_of(attributes)
    parameter = ffi.NULL if parameter is None else parameter.encode()
    check(lib.weft_initialize(name.encode(), *arguments, parameter, array._h))
    return array


@pytest.mark.parametrize(
    ("name", "attributes", "shape"),
    [
        ("zero", {}, (3,)), ("one", {}, (3,)), ("constant", {"value": 2.5}, (2, 2)),
        ("uniform", {"scale": 0.3}, (40, 50)), ("normal", {"sigma": 2.0}, (40, 50)),
        ("xavier", {}, (8, 6, 3, 3)), ("xavier", {"rnd_type": "gaussian", "factor_type": "in",
                                                  "magnitude": 2.0}, (8, 6)),
        ("msraprelu", {"slope": 0.1}, (8, 6, 5)), ("bilinear", {}, (2, 1, 4, 5)),
        ("lstmbias", {"forget_bias": 1.5}, (12,)),
    ],
)  # fmt: skip
def test_initializers_agree_with_python(name, attributes, shape):
    mx.random.seed(11)
    first = initialize(name, nd.empty(shape), **attributes)
    mx.random.seed(11)
    second = nd.empty(shape)
    mx.init.registry.get_create_func(mx.init.Initializer, "initializer")(name, **attributes)(
        mx.init.InitDesc("fc_weight"), second
    )
    np.testing.assert_allclose(first.asnumpy(), second.asnumpy(), rtol=1e-6, atol=1e-7)


def test_names_choose_the_rule():
    for parameter, value in {"fc_bias": 0, "bn_gamma": 1, "bn_beta": 0, "bn_running_mean": 0,
                             "bn_moving_var": 1}.items():  # fmt: skip
        array = initialize("normal", nd.full((3,), 9.0), parameter)
        assert (array.asnumpy() == value).all(), parameter
    assert abs(initialize("normal", nd.zeros((30,)), "fc_weight").asnumpy()).max() > 0
    with pytest.raises(mx.MXNetError, match="no rule for the parameter strange"):
        initialize("normal", nd.zeros(3), "strange")
    with pytest.raises(mx.MXNetError, match="at least 2 axes"):
        initialize("xavier", nd.zeros(3), "fc_weight")
    with pytest.raises(mx.MXNetError, match="value"):
        initialize("constant", nd.zeros(3))


LABELS = [np.array([0, 2, 1, 1]), np.array([2, 0, 1, 2])]
SCORES = [np.random.RandomState(s).dirichlet(np.ones(3), 4) for s in range(2)]
REAL = [np.random.RandomState(s).randn(4) for s in range(4)]


@pytest.mark.parametrize(
    ("name", "attributes", "labels", "predictions"),
    [
        ("accuracy", {}, LABELS, SCORES), ("acc", {}, LABELS, LABELS[::-1]),
        ("top_k_accuracy", {"top_k": 2}, LABELS, SCORES), ("mae", {}, REAL[:2], REAL[2:]),
        ("mse", {}, REAL[:2], REAL[2:]), ("rmse", {}, REAL[:2], REAL[2:]),
        ("ce", {}, LABELS, SCORES), ("nll_loss", {}, LABELS, SCORES),
        ("perplexity", {"ignore_label": 1}, LABELS, SCORES), ("loss", {}, LABELS, REAL),
    ],
)  # fmt: skip
def test_metrics_agree_with_python(name, attributes, labels, predictions):
    engine, python = Metric(name, **attributes), mx.metric.create(name, **attributes)
    assert np.isnan(engine.get())
    for label, prediction in zip(labels, predictions, strict=False):
        arrays = nd.array(label), nd.array(prediction)
        engine.update(*arrays)
        python.update([arrays[0]], [arrays[1]])
    assert engine.get() == pytest.approx(python.get()[1], rel=1e-6)
    check(lib.weft_metric_reset(engine.handle))
    assert np.isnan(engine.get())


def test_metrics_refuse_what_does_not_fit():
    with pytest.raises(mx.MXNetError, match="one label for each"):
        Metric("accuracy").update(nd.zeros(3), nd.zeros((4, 2)))
    with pytest.raises(mx.MXNetError, match="label 5, there are 2 classes"):
        Metric("cross-entropy").update(nd.array([5.0]), nd.ones((1, 2)))
    with pytest.raises(mx.MXNetError, match="expected as many"):
        Metric("mse").update(nd.zeros(3), nd.zeros(4))
    with pytest.raises(mx.MXNetError, match="axis 4"):
        Metric("accuracy", axis=4).update(nd.zeros(3), nd.zeros((3, 2)))
