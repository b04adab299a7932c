"""Learning rate schedules against their formulas."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft import lr_scheduler

rates = st.floats(1e-4, 10.0)


@given(
    base=rates,
    begin=st.floats(0, 1),
    steps=st.integers(1, 50),
    update=st.integers(0, 49),
    mode=st.sampled_from(["linear", "constant"]),
)
def test_warmup(base, begin, steps, update, mode):
    begin *= base
    scheduler = lr_scheduler.CosineScheduler(
        100, base_lr=base, warmup_steps=steps, warmup_begin_lr=begin, warmup_mode=mode
    )
    if update < steps:
        expected = begin if mode == "constant" else begin + (base - begin) * update / steps
        assert scheduler(update) == pytest.approx(expected, rel=1e-12, abs=1e-15)
    assert scheduler(steps) == pytest.approx(base, rel=1e-12)


@given(base=rates, step=st.integers(1, 20), factor=st.floats(0.1, 1), updates=st.integers(0, 100))
def test_factor_falls_after_each_step(base, step, factor, updates):
    scheduler = lr_scheduler.FactorScheduler(step, factor, stop_factor_lr=0, base_lr=base)
    for update in range(updates + 1):
        reductions = max(0, update - 1) // step
        assert scheduler(update) == pytest.approx(base * factor**reductions, rel=1e-9)


def test_factor_stops_falling():
    scheduler = lr_scheduler.FactorScheduler(3, 0.5, stop_factor_lr=0.3, base_lr=1)
    assert [scheduler(i) for i in (0, 3, 4, 6, 7, 50)] == [1, 1, 0.5, 0.5, 0.3, 0.3]


def test_factor_does_not_rise_again():
    scheduler = lr_scheduler.FactorScheduler(3, 0.5, base_lr=1)
    assert scheduler(20) == scheduler(1) == 0.5**6


@given(
    steps=st.lists(st.integers(1, 50), min_size=1, max_size=5, unique=True).map(sorted),
    factor=st.floats(0.1, 1),
)
def test_multi_factor_falls_at_each_step(steps, factor):
    scheduler = lr_scheduler.MultiFactorScheduler(steps, factor, base_lr=2)
    for update in range(60):
        reductions = sum(update > step for step in steps)
        assert scheduler(update) == pytest.approx(2 * factor**reductions, rel=1e-9)


@pytest.mark.parametrize(
    ("make", "shape"),
    [
        (lambda **k: lr_scheduler.PolyScheduler(pwr=3, **k), lambda p: (1 - p) ** 3),
        (lr_scheduler.CosineScheduler, lambda p: (1 + math.cos(math.pi * p)) / 2),
    ],
    ids=["poly", "cosine"],
)
@given(base=rates, final=st.floats(0, 1), warmup=st.integers(0, 10), length=st.integers(1, 40))
def test_decay_to_the_final_rate(make, shape, base, final, warmup, length):
    final *= base
    scheduler = make(max_update=warmup + length, base_lr=base, final_lr=final, warmup_steps=warmup)
    for done in range(length + 1):
        expected = final + (base - final) * shape(done / length)
        assert scheduler(warmup + done) == pytest.approx(expected, rel=1e-9, abs=1e-12)
    assert scheduler(warmup + length + 5) == pytest.approx(final, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("kind", [lr_scheduler.PolyScheduler, lr_scheduler.CosineScheduler])
def test_warmup_that_fills_the_schedule_ends_at_the_final_rate(kind):
    assert kind(3, base_lr=1, final_lr=0.25, warmup_steps=3)(3) == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: lr_scheduler.LRScheduler(warmup_steps=1.5), TypeError, "warmup_steps, got 1.5"),
        (lambda: lr_scheduler.LRScheduler(warmup_steps=-1), ValueError, "warmup_steps, got -1"),
        (lambda: lr_scheduler.LRScheduler(warmup_mode="x"), ValueError, "warmup_mode, got 'x'"),
        (lambda: lr_scheduler.LRScheduler(warmup_begin_lr=2), ValueError, "warmup_begin_lr, got 2"),
        (lambda: lr_scheduler.LRScheduler()(3), NotImplementedError, "must define __call__"),
        (lambda: lr_scheduler.LRScheduler(warmup_steps=3).get_warmup_lr(5), ValueError, "got 5"),
        (lambda: lr_scheduler.FactorScheduler(0), ValueError, "step, got 0"),
        (lambda: lr_scheduler.FactorScheduler(1, 2.0), ValueError, "factor, got 2.0"),
        (lambda: lr_scheduler.MultiFactorScheduler([]), TypeError, "expected a list"),
        (lambda: lr_scheduler.MultiFactorScheduler(3), TypeError, "expected a list"),
        (lambda: lr_scheduler.MultiFactorScheduler([3, 2]), ValueError, "expected increasing"),
        (lambda: lr_scheduler.MultiFactorScheduler([0, 2]), ValueError, "expected increasing"),
        (lambda: lr_scheduler.MultiFactorScheduler([1], 2), ValueError, "factor, got 2"),
        (lambda: lr_scheduler.PolyScheduler(0), ValueError, "max_update, got 0"),
        (lambda: lr_scheduler.CosineScheduler(2.0), TypeError, "max_update, got 2.0"),
    ],
)
def test_errors(make, error, message):
    with pytest.raises(error, match=message):
        make()
