"""The optimizers beside SGD and Adam against their formulas in NumPy, float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx
from weft import optimizer

LR = 0.05


def nag(s, w, g, t, wd, momentum=0.9):
    step = LR * (g + wd * w)
    s["m"] = momentum * s.get("m", 0) - step
    return w + momentum * s["m"] - step


def signum(s, w, g, t, wd, momentum=0.9, wd_lh=0.1):
    s["m"] = momentum * s.get("m", 0) - (1 - momentum) * (g + wd * w)
    return (1 - LR * wd_lh) * w + LR * np.sign(s["m"])


def sign_sgd(s, w, g, t, wd):
    return (1 - LR * wd) * w - LR * np.sign(g)


def adagrad(s, w, g, t, wd):
    s["h"] = s.get("h", 0) + g**2
    return w - LR * (g / np.sqrt(s["h"] + 1e-7) + wd * w)


def adadelta(s, w, g, t, wd, rho=0.9, epsilon=1e-5):
    s["g"] = rho * s.get("g", 0) + (1 - rho) * g**2
    step = np.sqrt((s.get("s", 0) + epsilon) / (s["g"] + epsilon)) * g
    s["s"] = rho * s.get("s", 0) + (1 - rho) * step**2
    return w - step - wd * w


def rmsprop(s, w, g, t, wd):
    s["n"] = 0.9 * s.get("n", 0) + 0.1 * g**2
    return w - LR * g / np.sqrt(s["n"] + 1e-8)


def rmsprop_centered(s, w, g, t, wd):
    s["n"] = 0.9 * s.get("n", 0) + 0.1 * g**2
    s["a"] = 0.9 * s.get("a", 0) + 0.1 * g
    s["d"] = 0.9 * s.get("d", 0) - LR * g / np.sqrt(s["n"] - s["a"] ** 2 + 1e-8)
    return w + s["d"]


def rmsprop_clipped(s, w, g, t, wd):
    return np.clip(rmsprop(s, w, g, t, wd), -0.5, 0.5)


def adamax(s, w, g, t, wd):
    s["m"] = 0.9 * s.get("m", 0) + 0.1 * g
    s["u"] = np.maximum(0.999 * s.get("u", 0), np.abs(g))
    return w - LR / (1 - 0.9**t) * s["m"] / s["u"]


def nadam(s, w, g, t, wd):
    def momentum(step):
        return 0.9 * (1 - 0.5 * 0.96 ** (step * 0.004))

    product = np.prod([momentum(k) for k in range(1, t + 1)])
    s["m"] = 0.9 * s.get("m", 0) + 0.1 * g
    s["v"] = 0.999 * s.get("v", 0) + 0.001 * g**2
    mean = (1 - momentum(t)) * g / (1 - product)
    mean = mean + momentum(t + 1) * s["m"] / (1 - product * momentum(t + 1))
    return w - LR * mean / (np.sqrt(s["v"] / (1 - 0.999**t)) + 1e-8)


def ftrl(s, w, g, t, wd):
    n, z = s.get("n", 0), s.get("z", 0)
    z = z + g - (np.sqrt(n + g**2) - np.sqrt(n)) * w / LR
    s["n"], s["z"] = n + g**2, z
    new = (np.sign(z) * 0.01 - z) / ((1 + np.sqrt(s["n"])) / LR + wd)
    return np.where(np.abs(z) > 0.01, new, 0)


def lamb(s, w, g, t, wd, low=0.0, high=np.inf, correct=True):
    s["m"] = 0.9 * s.get("m", 0) + 0.1 * g
    s["v"] = 0.999 * s.get("v", 0) + 0.001 * g**2
    mean, var = s["m"], s["v"]
    if correct:
        mean, var = mean / (1 - 0.9**t), var / (1 - 0.999**t)
    step = mean / (np.sqrt(var) + 1e-6) + wd * w
    return w - LR * np.clip(np.linalg.norm(w), low, high) / np.linalg.norm(step) * step


def ftml(s, w, g, t, wd):
    s["v"] = 0.999 * s.get("v", 0) + 0.001 * g**2
    d = (1 - 0.6**t) / LR * (np.sqrt(s["v"] / (1 - 0.999**t)) + 1e-8)
    sigma = d - 0.6 * s.get("d", 0)
    s["z"] = 0.6 * s.get("z", 0) + 0.4 * g - sigma * w
    s["d"] = d
    return -s["z"] / d


def dcasgd(s, w, g, t, wd, momentum=0.0):
    step = LR * (g + wd * w + 0.04 * g**2 * (w - s.get("p", w)))
    s["m"] = momentum * s.get("m", 0) - step
    s["p"] = w
    return w + s["m"]


# Name, arguments, formula, whether weight decay is part of the gradient.
CASES = [
    ("nag", {"momentum": 0.9}, nag, False),
    ("nag", {}, lambda *a: nag(*a, momentum=0.0), False),
    ("signum", {"wd_lh": 0.1}, signum, False),
    ("signum", {"momentum": 0.0}, sign_sgd, False),
    ("adagrad", {}, adagrad, False),
    ("adadelta", {}, adadelta, False),
    ("rmsprop", {}, rmsprop, True),
    ("rmsprop", {"centered": True}, rmsprop_centered, True),
    ("rmsprop", {"clip_weights": 0.5}, rmsprop_clipped, True),
    ("adamax", {}, adamax, True),
    ("nadam", {}, nadam, True),
    ("ftrl", {}, ftrl, False),
    ("lamb", {}, lamb, False),
    (
        "lamb",
        {"lower_bound": 0.1, "upper_bound": 1.5, "bias_correction": False},
        lambda *a: lamb(*a, low=0.1, high=1.5, correct=False),
        False,
    ),
    ("ftml", {}, ftml, True),
    ("dcasgd", {}, dcasgd, False),
    ("dcasgd", {"momentum": 0.9}, lambda *a: dcasgd(*a, momentum=0.9), False),
]


@pytest.mark.parametrize(("name", "kwargs", "formula", "decayed"), CASES)
@given(
    wd=st.sampled_from([0.0, 0.1]),
    rescale=st.sampled_from([1.0, 0.5]),
    clip=st.sampled_from([None, 0.7]),
    seed=st.integers(0, 100),
)
@settings(deadline=None, max_examples=8)
def test_formula(name, kwargs, formula, decayed, wd, rescale, clip, seed):
    tested = optimizer.create(
        name, learning_rate=LR, wd=wd, rescale_grad=rescale, clip_gradient=clip, **kwargs
    )
    update = optimizer.get_updater(tested)
    rng = np.random.default_rng(seed)
    expected = rng.standard_normal((3, 4)).astype(np.float32)
    weight, state = mx.nd.array(expected), {}
    for step in range(1, 5):
        grad = rng.standard_normal((3, 4)).astype(np.float32)
        update(0, mx.nd.array(grad), weight)
        g = grad * rescale + (wd * expected if decayed else 0)
        g = g if clip is None else np.clip(g, -clip, clip)
        expected = formula(state, expected.astype(np.float64), g, step, wd)
        np.testing.assert_allclose(weight.asnumpy(), expected, rtol=1e-3, atol=1e-4)
    saved = update.get_states(dump_optimizer=True)
    other = optimizer.get_updater(optimizer.SGD())
    other.set_states(saved)
    assert type(other.optimizer) is type(tested)


def test_sgld_moves_by_half_a_step_and_noise():
    mx.random.seed(0)
    update = optimizer.get_updater(optimizer.SGLD(learning_rate=0.01, wd=0.5))
    weight = mx.nd.ones((200, 200))
    update(0, mx.nd.full((200, 200), 2.0), weight)
    moved = weight.asnumpy() - 1
    assert moved.mean() == pytest.approx(-0.005 * 2.5, abs=0.002)
    assert moved.std() == pytest.approx(0.1, rel=0.02)


@pytest.mark.parametrize("name", ["fc_weight", "fc_bias", "bn_gamma", "bn_beta"])
@pytest.mark.parametrize("correct", [True, False])
def test_lars_scales_weights_but_not_biases(name, correct):
    tested = optimizer.LARS(
        momentum=0.9, eta=0.1, eps=0.01, momentum_correction=correct, learning_rate=1.0, wd=0.1,
        rescale_grad=0.5, param_idx2name={0: name},
    )  # fmt: skip
    wd = 0.1 if name == "fc_weight" else 0.0
    update = optimizer.get_updater(tested)
    rng = np.random.default_rng(0)
    w = rng.standard_normal((3, 4))
    weight, velocity, last = mx.nd.array(w), 0.0, None
    for lr in (0.05, 0.1, 0.02):
        tested.set_learning_rate(lr)
        grad = rng.standard_normal((3, 4))
        update(0, mx.nd.array(grad), weight)
        g = 0.5 * grad
        norm = np.linalg.norm
        trust = 0.1 * norm(w) / (norm(g) + wd * norm(w) + 0.01) if name == "fc_weight" else 1.0
        momentum = 0.9 * (lr / last if correct and last else 1.0)
        last = lr
        velocity = momentum * velocity - lr * trust * (g + wd * w)
        w = w + velocity
        np.testing.assert_allclose(weight.asnumpy(), w, rtol=1e-4, atol=1e-5)


def test_group_adagrad_keeps_one_sum_per_row():
    update = optimizer.get_updater(optimizer.contrib.GroupAdaGrad(learning_rate=0.1))
    rng = np.random.default_rng(0)
    w = rng.standard_normal((3, 4))
    weight, history = mx.nd.array(w), np.zeros((3, 1))
    for _ in range(3):
        g = rng.standard_normal((3, 4))
        update(0, mx.nd.array(g), weight)
        history += (g**2).mean(axis=1, keepdims=True)
        w = w - 0.1 * g / np.sqrt(history + 1e-5)
        np.testing.assert_allclose(weight.asnumpy(), w, rtol=1e-4, atol=1e-5)
    assert update.states[0].shape == (3, 1)
    with pytest.raises(ValueError, match=r"GroupAdaGrad: the weight has shape \(3,\)"):
        update(1, mx.nd.ones((3,)), mx.nd.ones((3,)))
    decayed = optimizer.get_updater(optimizer.contrib.GroupAdaGrad(wd=0.1))
    with pytest.raises(ValueError, match="GroupAdaGrad: wd is 0.1, expected 0"):
        decayed(0, mx.nd.ones((3, 4)), mx.nd.ones((3, 4)))


def lbsgd_factor(strategy, count, end, scale):
    done = count / end
    if count >= end:
        return scale
    grown = {"linear": done, "power2": done**2, "sqrt": done**0.5}.get(strategy, 0)
    return 1 + (scale - 1) * grown


@pytest.mark.parametrize("strategy", ["linear", "power2", "sqrt", "none", "lars"])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize(("scale", "begin"), [(1, 0), (2, 0), (3, 1)])
def test_lbsgd_sums_gradients_and_warms_up(strategy, momentum, scale, begin):
    wd, rescale, clip = 0.1, 0.5, 0.4
    tested = optimizer.LBSGD(
        learning_rate=LR, momentum=momentum, wd=wd, rescale_grad=rescale, clip_gradient=clip,
        warmup_strategy=strategy, warmup_epochs=2, updates_per_epoch=3, begin_epoch=begin,
        batch_scale=scale,
    )  # fmt: skip
    rng = np.random.default_rng(3)
    w = rng.standard_normal((3, 4))
    weight = mx.nd.array(w, dtype="float64")
    state = tested.create_state(0, weight)
    total, m, count = 0, 0, 3 * begin
    buffer = mx.nd.empty((3, 4), dtype="float64")
    for _ in range(10):
        grad = rng.standard_normal((3, 4))
        buffer[:] = grad  # as the gradient of a parameter, one array for all steps
        tested.update(0, weight, buffer, state)
        total, count = total + grad, count + 1
        if count % scale == 0:
            mean, total = total / scale, 0
            factor = lbsgd_factor(strategy, count, 6, scale)
            if strategy == "lars":
                squares = (w**2).sum(), (mean**2).sum()
                factor = np.sqrt(squares[0] / (squares[1] + wd * squares[0]))
            g = np.clip(rescale * mean, -clip, clip) + wd * w
            m = momentum * m - LR * factor * g
            w = w + m
        np.testing.assert_allclose(weight.asnumpy(), w, rtol=1e-6)


@pytest.mark.parametrize(("weight", "grad", "factor"), [(1000.0, 1e-3, 100), (1e-4, 1.0, 0.01)])
def test_lbsgd_bounds_the_factor_of_lars(weight, grad, factor):
    tested = optimizer.LBSGD(learning_rate=LR, warmup_strategy="lars")
    array = mx.nd.array([weight, 0], dtype="float64")
    tested.update(0, array, mx.nd.array([grad, grad], dtype="float64"), None)
    assert array.asnumpy()[1] == pytest.approx(-LR * factor * grad)


def test_lbsgd_in_half_precision_and_saved():
    update = optimizer.get_updater(
        optimizer.create("lbsgd", multi_precision=True, batch_scale=2, momentum=0.9)
    )
    weight = mx.nd.ones(3, dtype="float16")
    for _ in range(3):
        update(0, mx.nd.ones(3, dtype="float16"), weight)
    assert weight.dtype == np.float16 and weight.asnumpy()[0] == pytest.approx(0.99, abs=1e-3)
    other = optimizer.get_updater(optimizer.SGD())
    other.set_states(update.get_states(dump_optimizer=True))
    assert type(other.optimizer) is optimizer.LBSGD
    for one in (update, other):  # the third gradient waits in both
        changed = weight.copy()
        one(0, mx.nd.ones(3, dtype="float16"), changed)
        assert (changed != weight).asnumpy().all()
    with pytest.raises(ValueError, match="batch_scale is 0"):
        optimizer.LBSGD(batch_scale=0)


def test_ccsgd_takes_what_sgd_takes():
    assert optimizer.ccSGD(0.9, True).momentum == 0.9
    assert optimizer.create("ccsgd", momentum=0.5).momentum == 0.5
