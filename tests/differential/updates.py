"""Updates of optimizers: results, and the states that they write."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import Case, Draw, named, operator, perhaps, reals, shapes

RATE = st.sampled_from([0.5, 0.01])
COMMON = {"wd": st.sampled_from([0.0, 0.1]), "rescale_grad": st.sampled_from([0.5, 2.0]),
          "clip_gradient": st.sampled_from([-1.0, 0.7])}  # fmt: skip
MOMENTUM = {"momentum": st.sampled_from([0.5, 0.9])}
BETAS = {"beta1": st.sampled_from([0.5, 0.9]), "beta2": st.sampled_from([0.9, 0.99]),
         "epsilon": st.sampled_from([1e-3, 1e-6])}  # fmt: skip
BOUNDS = {"lower_bound": st.sampled_from([-1.0, 0.5]),
          "upper_bound": st.sampled_from([-1.0, 1.5])}  # fmt: skip
STEP = st.integers(1, 9)

# Operator: states (with the smallest value of each), attributes always given, and sometimes.
UPDATES: dict[str, tuple[tuple[float, ...], dict[str, Any], dict[str, Any]]] = {
    "sgd_update": ((), {"lr": RATE}, COMMON),
    "sgd_mom_update": ((-1,), {"lr": RATE}, {**COMMON, **MOMENTUM}),
    "nag_mom_update": ((-1,), {"lr": RATE}, {**COMMON, **MOMENTUM}),
    "signsgd_update": ((), {"lr": RATE}, COMMON),
    "signum_update": ((-1,), {"lr": RATE}, {**COMMON, **MOMENTUM, "wd_lh": st.just(0.1)}),
    "adam_update": ((-1, 0.1), {"lr": RATE}, {**COMMON, **BETAS}),
    "ftml_update": ((0.1, 0.1, -1), {"lr": RATE, "t": STEP}, {
        **BETAS, "wd": st.just(0.1), "rescale_grad": st.just(0.5), "clip_grad": st.just(0.7)}),
    "ftrl_update": ((-1, 0.1), {"lr": RATE}, {
        **COMMON, "lamda1": st.just(0.2), "beta": st.just(0.5)}),
    "rmsprop_update": ((0.1,), {"lr": RATE}, {
        **COMMON, "gamma1": st.just(0.8), "epsilon": st.just(1e-3),
        "clip_weights": st.sampled_from([-1.0, 0.8])}),
    # The mean square must exceed the squared mean.
    "rmspropalex_update": ((1, 0, -1), {"lr": RATE}, {
        **COMMON, "gamma1": st.just(0.8), "gamma2": st.just(0.7), "epsilon": st.just(1e-3),
        "clip_weights": st.sampled_from([-1.0, 0.8])}),
    "lamb_update_phase1": ((-1, 0.1), {"t": STEP, "wd": st.sampled_from([0.0, 0.1])}, {
        **{k: v for k, v in COMMON.items() if k != "wd"}, **BETAS,
        "bias_correction": st.booleans()}),
}  # fmt: skip


def state(draw: Draw, shape: tuple[int, ...], low: float) -> np.ndarray:
    """From `low` to 2, or below 1 if the state has a sign."""
    return reals(draw, shape, low, 2 if low == 1 else 1, "float32")


def update(draw: Draw, name: str) -> Case:
    states, always, sometimes = UPDATES[name]
    shape = draw(shapes())
    attrs = {k: draw(v) for k, v in always.items()} | perhaps(draw, sometimes)
    inputs = [state(draw, shape, low) for low in (-1, -1, *states)]
    return Case(inputs, attrs, writes=tuple(range(2, len(inputs))), tolerance=8)


def halves(draw: Draw, name: str) -> Case:
    """The update of float16 weights that are kept as float32 as well."""
    case = update(draw, name.removeprefix("mp_"))
    weight, grad, *states = case.inputs
    inputs = [weight.astype("float16"), grad.astype("float16"), *states,
              weight.astype("float16").astype("float32")]  # fmt: skip
    return Case(inputs, case.attrs, writes=tuple(range(2, len(inputs))), tolerance=8)


for _name in UPDATES:
    named(_name, update, _name)
for _name in ("sgd_update", "sgd_mom_update", "nag_mom_update", "lamb_update_phase1"):
    named(f"mp_{_name}", halves, f"mp_{_name}")


def lamb_phase2(draw: Draw, wide: bool) -> Case:
    shape = draw(shapes())
    weight, step = (reals(draw, shape, dtype="float32") for _ in range(2))
    norms = [reals(draw, (1,), 0.1, 3, "float32") for _ in range(2)]
    attrs = {"lr": draw(RATE), **perhaps(draw, BOUNDS)}
    if not wide:
        return Case([weight, step, *norms], attrs, tolerance=8)
    half = weight.astype("float16")
    return Case([half, step, *norms, half.astype("float32")], attrs, writes=(4,), tolerance=8)


named("lamb_update_phase2", lamb_phase2, False)
named("mp_lamb_update_phase2", lamb_phase2, True)


def adamw(draw: Draw, wide: bool) -> Case:
    shape = draw(shapes())
    attrs = {"lr": draw(RATE), "eta": draw(RATE),
             **perhaps(draw, {**BETAS, "wd": st.just(0.1), "clip_gradient": st.just(0.7)})}
    inputs = [state(draw, shape, low) for low in (-1, -1, -1, 0.1)]
    if wide:
        inputs[:2] = [x.astype("float16") for x in inputs[:2]]
        inputs.append(inputs[0].astype("float32"))
    writes = tuple(range(2, len(inputs)))
    return Case([*inputs, reals(draw, (1,), 0.5, 2, "float32")], attrs, writes=writes, tolerance=8)


named("_adamw_update", adamw, False)
named("_mp_adamw_update", adamw, True)

# Operator of several weights: lowest values of the states, names of rates and decays.
MANY: dict[str, tuple[tuple[float, ...], dict[str, Any]]] = {
    "sgd_update": ((), {}),
    "sgd_mom_update": ((-1,), MOMENTUM),
}


def several(draw: Draw, states: tuple[float, ...], wide: bool) -> list[list[np.ndarray]]:
    """For each weight: weight, gradient, states and the wide weight."""
    groups = []
    for _ in range(draw(st.integers(1, 3))):
        shape = draw(shapes(1, 3))
        group = [state(draw, shape, low) for low in (-1, -1, *states)]
        if wide:
            group[:2] = [x.astype("float16") for x in group[:2]]
            group.append(group[0].astype("float32"))
        groups.append(group)
    return groups


def places(groups: list[list[np.ndarray]]) -> dict[str, tuple[int, ...]]:
    """Where weights and states stand among all inputs; MXNet needs the weights as `out`."""
    size = len(groups[0])
    every = range(size * len(groups))
    return {"writes": tuple(i for i in every if i % size > 1),
            "into": tuple(i for i in every if i % size == 0)}  # fmt: skip


def multi_sgd(draw: Draw, kind: str, wide: bool, preloaded: bool) -> Case:
    states, extra = MANY[kind]
    groups = several(draw, states, wide)
    inputs = [x for group in groups for x in group]
    attrs: dict[str, Any] = {"num_weights": len(groups), **perhaps(draw, {
        **extra, "rescale_grad": st.just(0.5), "clip_gradient": st.just(0.7)})}  # fmt: skip
    rates = [reals(draw, (len(groups),), 0.01, 1, "float32") for _ in range(2)]
    if preloaded:
        inputs += rates
    else:
        attrs |= {"lrs": tuple(map(float, rates[0])), "wds": tuple(map(float, rates[1]))}
    return Case(inputs, attrs, tolerance=8, **places(groups))


for _kind in MANY:
    for _wide in (False, True):
        for _preloaded in (False, True):
            named(f"{'preloaded_' * _preloaded}multi_{'mp_' * _wide}{_kind}", multi_sgd, _kind,
                  _wide, _preloaded)  # fmt: skip


def multi_adamw(draw: Draw, wide: bool) -> Case:
    groups = several(draw, (-1, 0.1), wide)
    rates = {name: tuple(draw(RATE) for _ in groups) for name in ("lrs", "wds", "etas")}
    attrs = {"num_weights": len(groups), **rates,
             **perhaps(draw, {**BETAS, "clip_gradient": st.just(0.7)})}
    inputs = [*(x for group in groups for x in group), reals(draw, (1,), 0.5, 2, "float32")]
    return Case(inputs, attrs, tolerance=8, **places(groups))


def multi_lamb(draw: Draw, wide: bool) -> Case:
    groups = several(draw, (-1, 0.1), wide)
    attrs = {"num_tensors": len(groups), "step_count": tuple(draw(STEP) for _ in groups),
             "learning_rates": tuple(draw(RATE) for _ in groups),
             "wds": tuple(draw(RATE) for _ in groups),
             **perhaps(draw, {**BETAS, **BOUNDS, "rescale_grad": st.just(0.5),
                              "clip_gradient": st.just(0.7),
                              "bias_correction": st.booleans()})}  # fmt: skip
    inputs = [x for group in groups for x in group]
    return Case(inputs, attrs, tolerance=8, **places(groups))


named("_multi_adamw_update", multi_adamw, False)
named("_multi_mp_adamw_update", multi_adamw, True)
named("_multi_lamb_update", multi_lamb, False)
named("_multi_mp_lamb_update", multi_lamb, True)


@operator("multi_lars")
def multi_lars(draw: Draw) -> Case:
    count = draw(st.integers(1, 5))
    attrs = {"eta": 0.1, "eps": draw(st.sampled_from([1e-3, 1e-8])),
             **perhaps(draw, {"rescale_grad": st.just(0.5)})}  # fmt: skip
    return Case([reals(draw, (count,), 0, 2, "float32") for _ in range(4)], attrs, tolerance=4)


def gathered(draw: Draw, attribute: str) -> Case:
    """An operator of any number of arrays."""
    arrays = [reals(draw, draw(shapes()), dtype="float32") for _ in range(draw(st.integers(1, 4)))]
    if attribute == "finite" and draw(st.booleans()):
        arrays[0].flat[0] = draw(st.sampled_from([np.inf, np.nan, -np.inf]))
    attrs = {"num_arrays": len(arrays)}
    return Case(arrays, attrs, writes=tuple(range(len(arrays))), tolerance=4)


named("multi_sum_sq", gathered, "sums")
named("multi_all_finite", gathered, "finite")
named("reset_arrays", gathered, "zeros")


@operator("all_finite")
def all_finite(draw: Draw) -> Case:
    x = reals(draw, draw(shapes()), dtype="float32")
    if draw(st.booleans()):
        x.flat[-1] = draw(st.sampled_from([np.inf, np.nan]))
    return Case([x], perhaps(draw, {"init_output": st.just(True)}))


@operator("amp_cast")
def amp_cast(draw: Draw) -> Case:
    to = draw(st.sampled_from(["float16", "float32"]))  # float64 is more than MKL-DNN takes there
    return Case([reals(draw, draw(shapes()), dtype="float32")], {"dtype": to})


@operator("amp_multicast")
def amp_multicast(draw: Draw) -> Case:
    # With MKL-DNN there is float16 for nobody.
    kinds = st.sampled_from(["float32"] * 9 + ["float16"])
    arrays = [reals(draw, draw(shapes()), dtype=draw(kinds))
              for _ in range(draw(st.integers(1, 4)))]  # fmt: skip
    attrs = {"num_outputs": len(arrays), **perhaps(draw, {"cast_narrow": st.booleans()})}
    return Case(arrays, attrs)
