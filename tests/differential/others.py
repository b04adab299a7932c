"""Attention, images, and operators of the contrib collection that stand alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    axis_of,
    named,
    operator,
    perhaps,
    reals,
    shapes,
    whole,
)


def attention(draw: Draw, name: str) -> Case:
    heads, width, batch = (draw(st.integers(1, 3)) for _ in range(3))
    queries, keys = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    long = heads * width
    weights = (batch * heads, keys if "self" in name else queries, keys)
    inputs = {
        "selfatt_qk": [(keys, batch, 3 * long)],
        "selfatt_valatt": [(keys, batch, 3 * long), weights],
        "encdec_qk": [(queries, batch, long), (keys, batch, 2 * long)],
        "encdec_valatt": [(keys, batch, 2 * long), weights],
    }[name]
    return Case([reals(draw, s, dtype="float32") for s in inputs], {"heads": heads},
                tuple(range(len(inputs))), tolerance=8)  # fmt: skip


for _name in ("selfatt_qk", "selfatt_valatt", "encdec_qk", "encdec_valatt"):
    named(f"_contrib_interleaved_matmul_{_name}", attention, _name)


@operator("_contrib_arange_like")
def arange_like(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs: dict[str, Any] = perhaps(draw, {"start": st.sampled_from([-1.0, 2.5]),
                                           "step": st.sampled_from([0.5, 2.0])})  # fmt: skip
    if draw(st.booleans()):
        attrs["axis"] = axis_of(draw, shape)
    return Case([reals(draw, shape)], attrs)


@operator("_contrib_allclose")
def allclose(draw: Draw) -> Case:
    x = reals(draw, draw(shapes()), dtype="float32")
    y = x + np.float32(draw(st.sampled_from([0, 1e-9, 1e-3])))
    if draw(st.booleans()):
        x.flat[0] = y.flat[0] = np.nan
    return Case([x, y], perhaps(draw, {"rtol": st.just(1e-2), "atol": st.just(1e-2),
                                       "equal_nan": st.booleans()}))  # fmt: skip


@operator("_contrib_quadratic")
def quadratic(draw: Draw) -> Case:
    number = st.sampled_from([-1.5, 0.5, 2.0])
    return Case([reals(draw, draw(shapes()))], perhaps(draw, dict.fromkeys("abc", number)), (0,))


@operator("_contrib_gradientmultiplier")
def gradient_multiplier(draw: Draw) -> Case:
    attrs = perhaps(draw, {"scalar": st.sampled_from([-1.0, 0.5, 3.0])})
    return Case([reals(draw, draw(shapes()), dtype="float32")], attrs, (0,))


@operator("_contrib_index_array")
def index_array(draw: Draw) -> Case:
    shape = draw(shapes())
    axes = st.lists(st.integers(0, len(shape) - 1), min_size=1, max_size=3).map(tuple)
    return Case([reals(draw, shape)], perhaps(draw, {"axes": axes}))


@operator("_contrib_index_copy")
def index_copy(draw: Draw) -> Case:
    shape = draw(shapes(1, 3))
    rng = np.random.RandomState(draw(st.integers(0, 999)))
    rows = rng.permutation(shape[0])[: draw(st.integers(1, shape[0]))].astype("int32")
    new = reals(draw, (len(rows), *shape[1:]), dtype="float32")
    return Case([reals(draw, shape, dtype="float32"), rows, new], {}, (0, 2))


@operator("_contrib_hawkesll")
def hawkesll(draw: Draw) -> Case:
    batch, kinds, steps = (draw(st.integers(1, 4)) for _ in range(3))
    few = [reals(draw, (kinds,), 0.2, 0.9, "float32") for _ in range(2)]
    inputs = [reals(draw, (batch, kinds), 0.5, 1.5, "float32"), *few,
              reals(draw, (batch, kinds), 0, 1, "float32"),
              reals(draw, (batch, steps), 0.1, 1, "float32"),
              whole(draw, (batch, steps), 0, kinds - 1, "int32"),
              whole(draw, (batch,), 0, steps), reals(draw, (batch,), 5, 6, "float32")]  # fmt: skip
    # The states do not depend on these two: there MXNet passes no gradient on.
    return Case(inputs, {}, (0, 1), tolerance=50)


def picture(draw: Draw, dtype: str | None = None, most: int = 3, least: int = 1) -> np.ndarray:
    """Rows, columns, channels; sometimes several."""
    shape = draw(st.integers(least, 7)), draw(st.integers(least, 7)), draw(
        st.sampled_from([1, 3]))  # fmt: skip
    if most > 3 and draw(st.booleans()):
        shape = (draw(st.integers(1, 3)), *shape)
    return whole(draw, shape, 0, 255, dtype or draw(st.sampled_from(["uint8", "float32"])))


@operator("_image_to_tensor")
def to_tensor(draw: Draw) -> Case:
    return Case([picture(draw, most=4)])


@operator("_image_normalize")
def normalize(draw: Draw) -> Case:
    x = np.moveaxis(picture(draw, "float32", most=4), -1, -3) / np.float32(255)
    channels = x.shape[-3]
    numbers = st.tuples(*[st.sampled_from([0.25, 0.5])] * channels)
    attrs = {"mean": draw(numbers), "std": draw(numbers)}
    return Case([np.ascontiguousarray(x)], attrs, (0,))


@operator("_image_crop")
def image_crop(draw: Draw) -> Case:
    x = picture(draw, most=4)
    width, height = draw(st.integers(1, x.shape[-2])), draw(st.integers(1, x.shape[-3]))
    left, top = draw(st.integers(0, x.shape[-2] - width)), draw(
        st.integers(0, x.shape[-3] - height))  # fmt: skip
    return Case([x], {"x": left, "y": top, "width": width, "height": height})


@operator("_image_flip_left_right", "_image_flip_top_bottom")
def image_flip(draw: Draw) -> Case:
    """Even sides, since the middle column is undefined there."""
    x = picture(draw, least=2)
    return Case([np.ascontiguousarray(x[: len(x) // 2 * 2, : x.shape[1] // 2 * 2])])


@operator("_image_adjust_lighting")
def adjust_lighting(draw: Draw) -> Case:
    x = whole(draw, (draw(st.integers(1, 5)), 3, 3), 0, 255, "float32")
    number = st.sampled_from([-0.1, 0.0, 0.2])
    return Case([x], {"alpha": draw(st.tuples(number, number, number))}, tolerance=8)


def recoloured(draw: Draw) -> Case:
    """One possible factor."""
    x = whole(draw, (draw(st.integers(1, 5)), 4, 3), 0, 255, "float32")
    factor = draw(st.sampled_from([0.5, 1.0, 1.5]))
    return Case([x], {"min_factor": factor, "max_factor": factor}, tolerance=8)


named("_image_random_brightness", recoloured)
named("_image_random_hue", recoloured)
named("_image_random_saturation", recoloured)
named("_image_random_contrast", recoloured)


@operator("_image_random_lighting")
def random_lighting(draw: Draw) -> Case:
    """Without a deviation."""
    x = whole(draw, (draw(st.integers(1, 5)), 3, 3), 0, 255, "float32")
    return Case([x], {"alpha_std": 0.0})


@operator("_image_random_flip_left_right", "_image_random_flip_top_bottom")
def random_flip(draw: Draw) -> Case:
    """Pictures that look the same afterwards."""
    shape = 2 * draw(st.integers(1, 3)), 2 * draw(st.integers(1, 3)), 3
    return Case([np.full(shape, draw(st.integers(0, 255)), "float32")])


@operator("_identity_with_attr_like_rhs")
def identity_like(draw: Draw) -> Case:
    shape = draw(shapes())
    return Case([reals(draw, shape, dtype="float32") for _ in range(2)], {}, (0,))


IMAGES = Path(__file__).parents[1] / "data" / "images"


@operator("_cvimdecode")
def decode(draw: Draw) -> Case:
    names = ["color.png", "gray.png", "palette4.png", "interlaced.png", "color444.jpg", "gray.jpg"]
    data = np.frombuffer((IMAGES / draw(st.sampled_from(names))).read_bytes(), np.uint8)
    attrs = perhaps(draw, {"flag": st.sampled_from([0, 1]), "to_rgb": st.booleans()})
    return Case([data], attrs, slack=2)


@operator("_cvimread")
def read(draw: Draw) -> Case:
    name = draw(st.sampled_from(["color.png", "gray.png", "color444.jpg"]))
    return Case([], {"filename": str(IMAGES / name),
                     **perhaps(draw, {"flag": st.sampled_from([0, 1])})}, slack=2)  # fmt: skip


def resized(draw: Draw, of_image: bool) -> Case:
    x = picture(draw, "float32")
    width, height = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    attrs = perhaps(draw, {"interp": st.sampled_from([0, 1, 2, 3])})
    if not of_image:
        return Case([x], {"w": width, "h": height, **attrs}, tolerance=50)
    attrs |= perhaps(draw, {"keep_ratio": st.booleans()})
    return Case([x], {"size": draw(st.sampled_from([(width, height), width])), **attrs},
                tolerance=50)  # fmt: skip


named("_image_resize", resized, True)
named("_cvimresize", resized, False)


@operator("_cvcopyMakeBorder")
def make_border(draw: Draw) -> Case:
    sides = {name: draw(st.integers(0, 3)) for name in ("top", "bot", "left", "right")}
    attrs = perhaps(draw, {"type": st.integers(0, 4), "value": st.just(7.0)})
    return Case([picture(draw, least=2)], {**sides, **attrs})


@operator("_onehot_encode")
def onehot_encode(draw: Draw) -> Case:
    rows, classes = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    out = np.zeros((rows, classes), "float32")
    return Case([whole(draw, (rows,), 0, classes - 1), out], into=1)
