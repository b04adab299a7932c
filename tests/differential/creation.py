"""Arrays from attributes alone, and mixed precision."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    axis_of,
    operator,
    perhaps,
    reals,
    shapes,
    smooth,
    tensor,
)

DTYPES = st.sampled_from(["float16", "float32", "float64", "int8", "uint8", "int32", "int64"])
STEPS = st.sampled_from([0.5, 1.0, 1.5, 2.0, -1.0, -0.25])


@operator("_zeros", "_ones")
def constant(draw: Draw) -> Case:
    return Case([], {"shape": draw(shapes()), **perhaps(draw, {"dtype": DTYPES})})


@operator("_full")
def full(draw: Draw) -> Case:
    attrs = perhaps(draw, {"dtype": DTYPES})
    return Case([], {"shape": draw(shapes()), "value": draw(st.sampled_from([0.0, 3.0, 7.5])),
                     **attrs})  # fmt: skip


@operator("_eye")
def eye(draw: Draw) -> Case:
    sides = st.integers(1, 6)
    attrs = perhaps(draw, {"M": sides, "k": st.integers(-7, 7), "dtype": DTYPES})
    return Case([], {"N": draw(sides), **attrs})


@operator("_arange")
def arange(draw: Draw) -> Case:
    step = draw(STEPS)
    start = draw(st.integers(0, 4)) / 2 if step > 0 else draw(st.integers(8, 12)) / 2
    stop = start + step * draw(st.integers(1, 20)) / 2
    attrs: dict[str, Any] = {"start": start, "stop": stop, "step": step}
    if draw(st.booleans()) and step > 0 and start > 0:
        attrs = {"start": start, "stop": None}
    return Case([], attrs | perhaps(draw, {"repeat": st.integers(1, 3), "dtype": DTYPES}))


@operator("_linspace")
def linspace(draw: Draw) -> Case:
    return Case([], {"start": draw(st.integers(0, 8)) / 2, "stop": draw(st.integers(0, 30)) / 2,
                     "num": draw(st.integers(1, 12)),
                     **perhaps(draw, {"endpoint": st.booleans(), "dtype": DTYPES})})  # fmt: skip


@operator("_contrib_arange_like")
def arange_like(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"start": st.integers(-4, 4).map(float), "step": STEPS})
    if draw(st.booleans()):
        attrs["axis"] = axis_of(draw, shape)
    return Case([tensor(draw, shape)], attrs | perhaps(draw, {"repeat": st.integers(1, 3)}))


@operator("amp_cast")
def amp_cast(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes()), draw(st.sampled_from(["float16", "float32"])))
    return Case([x], {"dtype": draw(st.sampled_from(["float16", "float32"]))}, smooth(x))


@operator("amp_multicast")
def amp_multicast(draw: Draw) -> Case:
    arrays = [tensor(draw, draw(shapes()), "float32") for _ in range(draw(st.integers(1, 4)))]
    attrs = {"num_outputs": len(arrays), **perhaps(draw, {"cast_narrow": st.booleans()})}
    return Case(arrays, attrs)


@operator("_histogram")
def histogram(draw: Draw) -> Case:
    x = reals(draw, draw(shapes()), -4, 4, "float32")
    if draw(st.booleans()):
        bins = np.array(sorted(draw(st.sets(st.integers(-5, 5), min_size=2))), "float32")
        return Case([x, bins])
    return Case([x], {"bin_cnt": draw(st.integers(1, 8)), "range": (-3.0, 3.0)})
