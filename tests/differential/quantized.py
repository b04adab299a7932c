"""Arrays of levels with a range."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import Case, Draw, operator, perhaps, reals, shapes, whole
from tests.differential.layers import window

INTEGER = st.sampled_from(["int8", "uint8"])


def levels(draw: Draw, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """All levels of int8 but the lowest, or of uint8."""
    low, high = (0, 255) if dtype == "uint8" else (-127, 127)
    return whole(draw, shape, low, high, dtype)


def ends(draw: Draw, count: int = 1) -> list[np.ndarray]:
    """Lows and highs, one after the other."""
    found = []
    for _ in range(count):
        found += [-reals(draw, (1,), 0.5, 3, "float32"), reals(draw, (1,), 0.5, 3, "float32")]
    return found


def calibration(draw: Draw) -> dict[str, float]:
    """A calibrated range, or nothing."""
    if draw(st.booleans()):
        return {}
    return {"min_calib_range": draw(st.sampled_from([-1.5, 0.0])), "max_calib_range": 1.25}


@operator("_contrib_quantize")
def quantize(draw: Draw) -> Case:
    attrs = perhaps(draw, {"out_type": INTEGER})
    return Case([reals(draw, draw(shapes()), 0, 2, "float32"), *ends(draw)], attrs)


@operator("_contrib_quantize_v2")
def quantize_v2(draw: Draw) -> Case:
    attrs = {**perhaps(draw, {"out_type": st.sampled_from(["int8", "uint8", "auto"])}),
             **calibration(draw)}  # fmt: skip
    return Case([reals(draw, draw(shapes()), 0, 2, "float32")], attrs)


@operator("_contrib_quantize_asym")
def quantize_asym(draw: Draw) -> Case:
    return Case([reals(draw, draw(shapes(3, 3)), -1, 2, "float32")], calibration(draw))


@operator("_contrib_dequantize")
def dequantize(draw: Draw) -> Case:
    return Case([levels(draw, draw(shapes()), draw(INTEGER)), *ends(draw)], {})


@operator("_contrib_requantize")
def requantize(draw: Draw) -> Case:
    attrs = {**perhaps(draw, {"out_type": st.sampled_from(["int8", "uint8", "auto"])}),
             **calibration(draw)}  # fmt: skip
    return Case([whole(draw, draw(shapes()), -(2**30), 2**30, "int32"), *ends(draw)], attrs)


@operator("_contrib_quantized_act")
def quantized_act(draw: Draw) -> Case:
    return Case([levels(draw, draw(shapes()), "int8"), *ends(draw)], {"act_type": "relu"})


@operator("_contrib_quantized_flatten")
def quantized_flatten(draw: Draw) -> Case:
    return Case([levels(draw, draw(shapes()), draw(INTEGER)), *ends(draw)], {})


@operator("_contrib_quantized_pooling")
def quantized_pooling(draw: Draw) -> Case:
    attrs = {**window(draw, 2, dilated=False),
             **perhaps(draw, {"pool_type": st.sampled_from(["avg", "max"]),
                              "global_pool": st.booleans(),
                              "pooling_convention": st.sampled_from(["valid", "full"]),
                              "count_include_pad": st.booleans()})}  # fmt: skip
    shape = (1, draw(st.integers(1, 3)), draw(st.integers(3, 6)), draw(st.integers(3, 6)))
    return Case([levels(draw, shape, draw(INTEGER)), *ends(draw)], attrs)


@operator("_contrib_quantized_concat")
def quantized_concat(draw: Draw) -> Case:
    shape, count = draw(shapes(2, 3)), draw(st.integers(1, 3))
    dtype = draw(INTEGER)
    attrs: dict[str, Any] = {"num_args": count, **perhaps(draw, {"dim": st.sampled_from([0, 1])})}
    return Case([*(levels(draw, shape, dtype) for _ in range(count)), *ends(draw, count)], attrs)


@operator("_contrib_quantized_elemwise_add")
def quantized_elemwise_add(draw: Draw) -> Case:
    shape, dtype = draw(shapes(2, 4)), draw(INTEGER)
    attrs = calibration(draw)
    return Case([levels(draw, shape, dtype) for _ in range(2)] + ends(draw, 2), attrs)




NAMES = ("data", "weight", "bias", "min_data", "max_data", "min_weight", "max_weight", "min_bias",
         "max_bias")  # fmt: skip


@operator("_contrib_quantized_fully_connected")
def quantized_fully_connected(draw: Draw) -> Case:
    shape, hidden = draw(shapes(2, 3)), draw(st.integers(1, 4))
    attrs = perhaps(draw, {"flatten": st.booleans(), "no_bias": st.booleans()})
    width = int(np.prod(shape[1:])) if attrs.get("flatten", True) else shape[-1]
    inputs = [levels(draw, shape, draw(INTEGER)), levels(draw, (hidden, width), "int8")]
    bias = [] if attrs.get("no_bias") else [levels(draw, (hidden,), "int8")]
    names = tuple(n for n in NAMES if bias or "bias" not in n)
    return Case([*inputs, *bias, *ends(draw, 2 + len(bias))], {"num_hidden": hidden, **attrs},
                names=names)  # fmt: skip


@operator("_contrib_quantized_conv")
def quantized_conv(draw: Draw) -> Case:
    """Without a bias, whose steps are other ones in MXNet."""
    attrs = {**window(draw, 2), "num_filter": draw(st.integers(1, 3)), "no_bias": True}
    channels = draw(st.integers(1, 3))
    shape = (1, channels, draw(st.integers(5, 7)), draw(st.integers(5, 7)))
    weight = (attrs["num_filter"], channels, *attrs["kernel"])
    return Case([levels(draw, shape, "uint8"), levels(draw, weight, "int8"), *ends(draw, 2)], attrs,
                outputs=1, names=tuple(n for n in NAMES if "bias" not in n))  # fmt: skip


@operator("_contrib_quantized_embedding")
def quantized_embedding(draw: Draw) -> Case:
    rows, width = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    return Case([whole(draw, draw(shapes(1, 2)), 0, rows - 1), levels(draw, (rows, width), "int8"),
                 *ends(draw)], {"input_dim": rows, "output_dim": width})  # fmt: skip


@operator("_contrib_quantized_batch_norm")
def quantized_batch_norm(draw: Draw) -> Case:
    shape = draw(shapes(4, 4))
    numbers = [reals(draw, shape[1:2], 0.5, 2, "float32") for _ in range(4)]
    attrs = {"min_calib_range": -4.0, "max_calib_range": 4.0, "fix_gamma": False}
    return Case([levels(draw, shape, "int8"), *numbers, *ends(draw)], attrs, slack=1)
