"""Optimizers against their formulas; updater, states and settings."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.python.drawn_arrays import arrays

import weft as mx
from weft import lr_scheduler, optimizer
from weft.optimizer import adam

SHAPE = (3, 4)


def sgd_reference(weight, grads, lr, momentum=0.0, wd=0.0, rescale=1.0, clip=None):
    weight, velocity = weight.astype(np.float64), np.zeros(weight.shape)
    for grad in grads:
        g = grad.astype(np.float64) * rescale
        g = g if clip is None else np.clip(g, -clip, clip)
        velocity = momentum * velocity - lr * (g + wd * weight)
        weight = weight + velocity
    return weight


def adam_reference(weight, grads, lr, beta1, beta2, epsilon, wd=0.0, rescale=1.0, clip=None):
    weight = weight.astype(np.float64)
    mean, var = np.zeros(weight.shape), np.zeros(weight.shape)
    for step, grad in enumerate(grads, 1):
        g = grad.astype(np.float64) * rescale + wd * weight
        g = g if clip is None else np.clip(g, -clip, clip)
        mean = beta1 * mean + (1 - beta1) * g
        var = beta2 * var + (1 - beta2) * g * g
        rate = lr * np.sqrt(1 - beta2**step) / (1 - beta1**step)
        weight = weight - rate * mean / (np.sqrt(var) + epsilon)
    return weight


common = {
    "wd": st.sampled_from([0.0, 0.01]),
    "rescale": st.sampled_from([1.0, 0.25]),
    "clip": st.sampled_from([None, 0.5]),
}


@given(
    momentum=st.sampled_from([0.0, 0.9]),
    lr=st.floats(0.001, 0.5),
    tensors=st.integers(1, 5),
    **common,
)
@settings(deadline=None, max_examples=40)
def test_sgd(momentum, lr, tensors, wd, rescale, clip):
    tested = optimizer.create(
        "sgd", learning_rate=lr, momentum=momentum, wd=wd, rescale_grad=rescale, clip_gradient=clip
    )
    update = optimizer.get_updater(tested)
    start = arrays(0, tensors)
    weights = [mx.nd.array(w) for w in start]
    grads = [arrays(step + 1, tensors) for step in range(3)]
    for step in grads:
        update(list(range(tensors)), [mx.nd.array(g) for g in step], weights)
    for k, weight in enumerate(weights):
        expected = sgd_reference(start[k], [g[k] for g in grads], lr, momentum, wd, rescale, clip)
        np.testing.assert_allclose(weight.asnumpy(), expected, rtol=1e-4, atol=1e-5)


@given(lr=st.floats(0.001, 0.1), beta1=st.sampled_from([0.5, 0.9]), **common)
@settings(deadline=None, max_examples=25)
def test_adam(lr, beta1, wd, rescale, clip):
    tested = optimizer.Adam(
        learning_rate=lr, beta1=beta1, wd=wd, rescale_grad=rescale, clip_gradient=clip
    )
    update = optimizer.get_updater(tested)
    (start,) = arrays(0, 1)
    weight, grads = mx.nd.array(start), arrays(1, 4)
    for grad in grads:
        update(0, mx.nd.array(grad), weight)
    expected = adam_reference(start, grads, lr, beta1, 0.999, 1e-8, wd, rescale, clip)
    np.testing.assert_allclose(weight.asnumpy(), expected, rtol=1e-4, atol=1e-5)


# From none to several elements; the last is more than one thread's share.
some_shapes = st.sampled_from([(), (0,), (1,), (3, 5), (2, 0, 3), (17,), (2, 3, 4), (3, 9001)])


@pytest.mark.filterwarnings("ignore:Adam. updating half-precision")
@given(
    shapes=st.lists(some_shapes, min_size=2, max_size=6),
    dtype=st.sampled_from(["float32", "float64", "float16", "bfloat16"]),
    half_copies=st.booleans(),
    size=st.sampled_from([2, 3, 256]),
    lr_mult=st.sampled_from([{}, {1: 0.5}]),
    **common,
)
@settings(deadline=None, max_examples=40)
def test_adam_together_is_adam_update_one_by_one(
    shapes, dtype, half_copies, size, lr_mult, wd, rescale, clip
):
    master = half_copies and dtype in ("float16", "bfloat16")
    grad_attrs = {"wd": wd, "rescale_grad": rescale, "clip_gradient": clip}
    tested = optimizer.Adam(learning_rate=0.01, beta1=0.8, multi_precision=master, **grad_attrs)
    tested.aggregate_num = size
    tested.set_lr_mult(lr_mult)
    update, rng = optimizer.get_updater(tested), np.random.default_rng(0)

    def draw():
        return [mx.nd.array(rng.standard_normal(s), dtype="float32").astype(dtype) for s in shapes]

    weights, indices = draw(), list(range(len(shapes)))
    expected = [w.astype("float32") if master else w.copy() for w in weights]
    moments = [(mx.nd.zeros_like(w), mx.nd.zeros_like(w)) for w in expected]
    attrs = {"beta1": 0.8, "wd": wd, "rescale_grad": rescale}
    if clip is not None:
        attrs["clip_gradient"] = clip
    for step in (1, 2, 3):
        grads = draw()
        update(indices, grads, weights)
        correction = math.sqrt(1 - 0.999**step) / (1 - 0.8**step)
        for k, (w, g, state) in enumerate(zip(expected, grads, moments, strict=True)):
            lr = 0.01 * lr_mult.get(k, 1.0) * correction
            mx.nd.adam_update(w, g.astype(w.dtype), *state, out=w, lr=lr, **attrs)
    for k, weight in enumerate(weights):
        copy, state = update.states[k] if master else (expected[k], update.states[k])
        pairs = [(weight, expected[k].astype(dtype)), (copy, expected[k])]
        for got, want in [*pairs, *zip(state, moments[k], strict=True)]:
            assert got.dtype == want.dtype and got.shape == want.shape
            np.testing.assert_array_equal(
                got.astype("float64").asnumpy(), want.astype("float64").asnumpy()
            )


def test_adam_keeps_no_attributes_of_past_steps():
    update = optimizer.get_updater(optimizer.Adam())
    weights, grads = [mx.nd.ones(SHAPE) for _ in "ab"], [mx.nd.ones(SHAPE) for _ in "ab"]
    for _ in range(3):
        update([0, 1], grads, weights)
        update(2, grads[0], mx.nd.ones(SHAPE))
    assert not adam._adam._cache and not adam._multi_adam._cache and not adam._multi_mp_adam._cache


@pytest.mark.parametrize("base", [optimizer.SGD, optimizer.Adam])
def test_own_update_of_a_subclass_gets_one_tensor_at_a_time(base):
    class Halving(base):
        def update(self, index, weight, grad, state):
            weight *= 0.5

    update = optimizer.get_updater(Halving())
    weights = [mx.nd.ones(SHAPE) for _ in range(3)]
    update([0, 1, 2], [mx.nd.ones(SHAPE) for _ in weights], weights)
    assert all(np.all(weight.asnumpy() == 0.5) for weight in weights)


@pytest.mark.parametrize("scale", [0.0, np.inf, np.nan])
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_multi_adamw_changes_nothing_where_gradients_overflowed(scale, dtype):
    call = mx.nd._internal._multi_adamw_update
    master = [] if dtype == "float32" else ["float32"]
    dtypes = [dtype, dtype, *(master * 2 or [dtype] * 2), *master]
    if master:
        call = mx.nd._internal._multi_mp_adamw_update
    data = [mx.nd.ones((n,), dtype=d) for n in (3, 5) for d in dtypes]
    weights = [data[0], data[len(dtypes)]]
    rates = {"lrs": (0.1, 0.2), "wds": (0.1, 0.1), "etas": (1.0, 1.0), "num_weights": 2}
    call(*data, mx.nd.array([scale]), out=weights, **rates)
    assert all(np.all(array.asnumpy() == 1) for array in data)
    call(*data, mx.nd.array([1.0]), out=weights, **rates)
    assert all(np.all(array.asnumpy() < 1) for array in weights)


@pytest.mark.parametrize(
    ("name", "count", "attrs", "message"),
    [
        ("multi_adam_update", 7, {}, "7 arrays given, expected 8 for num_weights = 2"),
        ("multi_adam_update", 8, {"lrs": (1.0,)}, "1 lrs and 2 wds given"),
        ("multi_mp_adam_update", 8, {}, "8 arrays given, expected 10"),
        ("_multi_adamw_update", 9, {"etas": (1.0,)}, "1 etas given, expected num_weights = 2"),
        ("_multi_adamw_update", 9, {}, r"rescale_grad has shape \(3,\), expected \(1,\)"),
    ],
)
def test_errors_of_multi_adam(name, count, attrs, message):
    rates = {"lrs": (0.1, 0.1), "wds": (0.0, 0.0), "num_weights": 2}
    if "adamw" in name:
        rates["etas"] = (1.0, 1.0)
    call = getattr(mx.nd if hasattr(mx.nd, name) else mx.nd._internal, name)
    data = [mx.nd.ones((3,)) for _ in range(count)]
    with pytest.raises(mx.MXNetError, match=f"{name}: {message}"):
        call(*data, out=[data[0], data[4]], **{**rates, **attrs})


@pytest.mark.parametrize("name", ["multi_adam_update", "multi_sgd_update"])
@pytest.mark.parametrize("count", [-(2**40), -1, 0, 2**31, 2**62])
def test_numbers_of_weights_out_of_range(name, count):
    data = [mx.nd.ones((3,)) for _ in range(4)]
    with pytest.raises(mx.MXNetError, match=f"num_weights is {count}, expected 1 to 65536"):
        getattr(mx.nd, name)(*data, lrs=(1.0,), wds=(0.0,), num_weights=count)


@pytest.mark.parametrize("name", ["sgd", "adam"])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_multi_precision_keeps_what_half_precision_loses(name, momentum):
    settings_ = {"momentum": momentum} if name == "sgd" else {}
    tested = optimizer.create(name, learning_rate=1e-5, multi_precision=True, **settings_)
    update = optimizer.get_updater(tested)
    weights = [mx.nd.ones(SHAPE, dtype="float16") for _ in range(3)]
    grads = [mx.nd.ones(SHAPE, dtype="float16") for _ in range(3)]
    reference = mx.nd.ones(SHAPE)
    plain = optimizer.get_updater(optimizer.create(name, learning_rate=1e-5, **settings_))
    for _ in range(100):
        update([0, 1, 2], grads, weights)
        plain(0, mx.nd.ones(SHAPE), reference)
    for weight in weights:
        assert weight.dtype == np.float16
        np.testing.assert_array_equal(weight.asnumpy(), reference.asnumpy().astype(np.float16))
    assert weights[0].asnumpy()[0, 0] < 1


@pytest.mark.parametrize("name", ["sgd", "adam"])
def test_half_precision_alone_warns(name):
    weight = mx.nd.ones(SHAPE, dtype="float16")
    with pytest.warns(UserWarning, match="multi_precision"):
        optimizer.create(name).create_state_multi_precision(0, weight)


def test_mixed_dtypes_in_one_call():
    update = optimizer.get_updater(optimizer.SGD(learning_rate=0.5, multi_precision=True))
    dtypes = ["float32", "float16", "float32", "float16"]
    weights = [mx.nd.ones(SHAPE, dtype=d) for d in dtypes]
    update([0, 1, 2, 3], [mx.nd.ones(SHAPE, dtype=d) for d in dtypes], weights)
    for weight, dtype in zip(weights, dtypes, strict=True):
        assert weight.dtype == np.dtype(dtype) and np.all(weight.asnumpy() == 0.5)


@pytest.mark.parametrize("size", ["1", "2", "3", "100"])
def test_size_of_groups_makes_no_difference(monkeypatch, size):
    monkeypatch.setenv("MXNET_OPTIMIZER_AGGREGATION_SIZE", size)
    tested = optimizer.SGD(learning_rate=0.1, momentum=0.9)
    assert tested.aggregate_num == int(size)
    update = optimizer.get_updater(tested)
    weights = [mx.nd.array(w) for w in arrays(0, 7)]
    for step in range(3):
        update(list(range(7)), [mx.nd.array(g) for g in arrays(step + 1, 7)], weights)
    for k, weight in enumerate(weights):
        grads = [arrays(step + 1, 7)[k] for step in range(3)]
        expected = sgd_reference(arrays(0, 7)[k], grads, 0.1, 0.9)
        np.testing.assert_allclose(weight.asnumpy(), expected, rtol=1e-4, atol=1e-5)


def test_wrong_size_of_groups(monkeypatch):
    monkeypatch.setenv("MXNET_OPTIMIZER_AGGREGATION_SIZE", "many")
    with pytest.raises(ValueError, match="MXNET_OPTIMIZER_AGGREGATION_SIZE: got 'many'"):
        optimizer.SGD()


def test_arrays_may_change_from_step_to_step():
    """The updater keeps lists of arrays between steps; other arrays must not meet old ones."""
    update = optimizer.get_updater(optimizer.SGD(learning_rate=1.0))
    weights = [mx.nd.zeros(SHAPE) for _ in range(2)]
    for value in (1, 2, 4):
        update([0, 1], [mx.nd.full(SHAPE, value), mx.nd.full(SHAPE, 2 * value)], weights)
    assert [float(w.asnumpy()[0, 0]) for w in weights] == [-7, -14]
    others = [mx.nd.zeros(SHAPE) for _ in range(2)]
    update([1, 0], [mx.nd.ones(SHAPE), mx.nd.ones(SHAPE)], others)
    assert [float(w.asnumpy()[0, 0]) for w in (*weights, *others)] == [-7, -14, -1, -1]


def test_states_and_optimizer_may_be_replaced_between_steps():
    update = optimizer.get_updater(optimizer.SGD(learning_rate=1.0, momentum=0.5))
    weights, grads = [mx.nd.zeros((1,)) for _ in "ab"], [mx.nd.ones((1,)) for _ in "ab"]
    update([0, 1], grads, weights)
    update.states[0] = mx.nd.full((1,), 10.0)
    update([0, 1], grads, weights)
    assert [float(w.asscalar()) for w in weights] == [3.0, -2.5]
    other = optimizer.get_updater(optimizer.Adam(learning_rate=0.5))
    update.set_states(other.get_states(dump_optimizer=True))
    update([0, 1], grads, weights)
    np.testing.assert_allclose([float(w.asscalar()) for w in weights], [2.5, -3.0], rtol=1e-5)


def test_test_optimizer():
    tested = optimizer.Test(rescale_grad=0.5)
    weight = mx.nd.ones(SHAPE)
    state = tested.create_state(0, weight)
    tested.update(0, weight, mx.nd.ones(SHAPE), state)
    assert np.all(weight.asnumpy() == 1.5) and np.all(state.asnumpy() == 1.5)


# Rates and counts

NAMES = {0: "a_weight", 1: "a_bias", 2: "g_gamma", 3: "g_beta"}


class Parameter:
    lr_mult, wd_mult = 2.0, 3.0


@pytest.mark.parametrize(
    ("kwargs", "lr_mult", "wd_mult", "lrs", "wds"),
    [
        ({}, {}, {}, [1, 1, 1, 1], [0.5] * 4),
        ({"param_idx2name": NAMES}, {}, {}, [1, 1, 1, 1], [0.5, 0, 0.5, 0]),
        (
            {"param_idx2name": NAMES},
            {"a_weight": 3.0, 1: 0.5},
            {"a_bias": 4.0},
            [3, 0.5, 1, 1],
            [0.5, 2, 0.5, 0],
        ),
        ({"param_dict": {0: Parameter()}}, {0: 9.0}, {}, [2, 1, 1, 1], [1.5, 0.5, 0.5, 0.5]),
    ],
)
def test_multipliers(kwargs, lr_mult, wd_mult, lrs, wds):
    tested = optimizer.SGD(learning_rate=1.0, wd=0.5, **kwargs)
    tested.set_lr_mult(lr_mult)
    tested.set_wd_mult(wd_mult)
    assert tested._get_lrs([0, 1, 2, 3]) == lrs
    assert tested._get_wds([0, 1, 2, 3]) == wds
    assert [tested._get_lr(i) for i in range(4)] == lrs
    assert [tested._get_wd(i) for i in range(4)] == wds


def test_symbol_attributes_set_multipliers():
    class Sym:
        def attr_dict(self):
            return {"a_weight": {"__lr_mult__": "2", "__wd_mult__": "0.5"}}

        def list_arguments(self):
            return ["data", "a_weight", "a_bias"]

    tested = optimizer.SGD(learning_rate=1.0, wd=1.0, sym=Sym(), param_idx2name=NAMES)
    assert tested._get_lrs([0, 1]) == [2.0, 1.0] and tested._get_wds([0, 1]) == [0.5, 0.0]


def test_update_counts():
    tested = optimizer.SGD(begin_num_update=10)
    tested._update_count(0)
    tested._update_count([0, 1])
    assert tested.num_update == 12 and tested._index_update_count == {0: 12, 1: 11}


def test_counts_are_kept_per_device():
    tested = optimizer.SGD()
    for device in (0, 1):
        tested._set_current_context(device)
        tested._update_count([0, 1])
    assert tested.num_update == 1
    assert tested._all_index_update_counts == {0: {0: 1, 1: 1}, 1: {0: 1, 1: 1}}


def test_scheduler_gives_the_rate():
    schedule = lr_scheduler.MultiFactorScheduler([1, 2], 0.1, base_lr=1.0)
    update = optimizer.get_updater(optimizer.SGD(lr_scheduler=schedule))
    weight, seen = mx.nd.zeros((1,)), [0.0]
    for _ in range(4):
        update(0, mx.nd.ones((1,)), weight)
        seen.append(float(weight.asnumpy()[0]))
    np.testing.assert_allclose(-np.diff(seen), [1, 0.1, 0.01, 0.01], rtol=1e-4)


def test_learning_rate_and_scheduler():
    tested = optimizer.SGD()
    assert tested.learning_rate == 0.01
    tested.set_learning_rate(0.5)
    assert tested.learning_rate == tested.lr == 0.5
    with pytest.warns(UserWarning, match="learning_rate 0.3 replaces"):
        tested = optimizer.SGD(learning_rate=0.3, lr_scheduler=lr_scheduler.FactorScheduler(5))
    assert tested.learning_rate == 0.3
    with pytest.raises(UserWarning, match="lr_scheduler"):
        tested.set_learning_rate(1.0)


# Registry and errors


def test_registry():
    class Own(optimizer.Optimizer):
        pass

    optimizer.register(Own)
    assert isinstance(optimizer.create("own"), Own)
    assert isinstance(optimizer.Optimizer.create_optimizer("OWN"), Own)
    assert optimizer.create("ccsgd", momentum=0.5).momentum == 0.5
    assert Own().create_state(0, mx.nd.zeros(1)) is None
    with pytest.warns(UserWarning, match="replaces"):
        optimizer.register(type("Own", (optimizer.Optimizer,), {}))


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: optimizer.create("nope"), ValueError, "no optimizer 'nope', expected one of"),
        (lambda: optimizer.create(3), TypeError, "name, got int"),
        (lambda: optimizer.SGD(param_idx2name=3), TypeError, "param_idx2name, got int"),
        (lambda: optimizer.SGD(nope=1), TypeError, "nope"),
        (lambda: optimizer.register(int), TypeError, "expected a subclass of Optimizer"),
        (lambda: optimizer.SGD().set_lr_scale(1), DeprecationWarning, "use set_lr_mult"),
        (
            lambda: optimizer.Optimizer().update(0, None, None, None),
            NotImplementedError,
            "must define update",
        ),
        (
            lambda: optimizer.get_updater(optimizer.SGD())([0, 1], [mx.nd.ones(1)], []),
            ValueError,
            "2 indices, 1 gradients and 0 weights",
        ),
    ],
)
def test_errors(make, error, message):
    with pytest.raises(error, match=message):
        make()
