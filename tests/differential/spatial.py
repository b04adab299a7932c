"""Sampling, resizing, correlation, columns and deformable convolution."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.differential.case import Case, Draw, named, operator, perhaps, reals
from tests.differential.layers import window

SIDE = st.integers(1, 5)
PAIR = st.tuples(SIDE, SIDE)


def image(draw: Draw, channels: int | None = None, least: int = 1) -> tuple[int, ...]:
    """Shape (batch, channels, rows, columns)."""
    side = st.integers(least, least + 4)
    return draw(st.integers(1, 2)), channels or draw(st.integers(1, 3)), draw(side), draw(side)


@operator("GridGenerator")
def grid_generator(draw: Draw) -> Case:
    batch, sides = draw(st.integers(1, 3)), draw(st.tuples(st.integers(2, 5), st.integers(2, 5)))
    if draw(st.booleans()):
        attrs = {"transform_type": "affine", "target_shape": sides}
        return Case([reals(draw, (batch, 6), dtype="float32")], attrs, (0,), tolerance=8)
    return Case([reals(draw, (batch, 2, *sides), dtype="float32")], {"transform_type": "warp"},
                (0,), tolerance=8)  # fmt: skip


@operator("BilinearSampler")
def bilinear_sampler(draw: Draw) -> Case:
    shape = image(draw, least=2)
    grid = reals(draw, (shape[0], 2, *draw(PAIR)), -1.3, 1.3, "float32")
    return Case([reals(draw, shape, dtype="float32"), grid], {}, (0, 1), tolerance=50)


@operator("SpatialTransformer")
def spatial_transformer(draw: Draw) -> Case:
    shape = image(draw, least=2)
    attrs = {"transform_type": "affine", "sampler_type": "bilinear",
             "target_shape": draw(st.tuples(st.integers(2, 5), st.integers(2, 5)))}  # fmt: skip
    loc = reals(draw, (shape[0], 6), -0.9, 0.9, "float32")
    return Case([reals(draw, shape, dtype="float32"), loc], attrs, (0, 1), tolerance=50)


@operator("Correlation")
def correlation(draw: Draw) -> Case:
    attrs = perhaps(draw, {
        "kernel_size": st.sampled_from([1, 3]), "max_displacement": st.integers(0, 2),
        "stride1": st.integers(1, 2), "stride2": st.integers(1, 2),
        "is_multiply": st.booleans()})  # fmt: skip
    attrs["pad_size"] = draw(st.integers(2, 3))
    shape = image(draw, least=4)
    return Case([reals(draw, shape, dtype="float32") for _ in range(2)], attrs, (0, 1),
                tolerance=16)  # fmt: skip


@operator("Crop")
def crop(draw: Draw) -> Case:
    shape = image(draw)
    size = tuple(draw(st.integers(1, n)) for n in shape[2:])
    attrs: dict[str, Any] = {"num_args": 1, "h_w": size}
    inputs = [reals(draw, shape, dtype="float32")]
    if draw(st.booleans()):
        attrs = {"num_args": 2}
        inputs.append(reals(draw, (*image(draw)[:2], *size), dtype="float32"))
    if draw(st.booleans()):
        attrs["center_crop"] = True
    else:
        attrs["offset"] = tuple(draw(st.integers(0, n - s))
                                for n, s in zip(shape[2:], size, strict=True))  # fmt: skip
    return Case(inputs, attrs, (0,))


def columns_of(space: tuple[int, ...], attrs: dict[str, Any]) -> list[int]:
    """Windows along each axis."""
    return [(n + 2 * attrs.get("pad", (0, 0))[i]
             - attrs.get("dilate", (1, 1))[i] * (attrs["kernel"][i] - 1) - 1)
            // attrs.get("stride", (1, 1))[i] + 1 for i, n in enumerate(space)]  # fmt: skip


@operator("im2col")
def im2col(draw: Draw) -> Case:
    return Case([reals(draw, image(draw, least=5))], window(draw, 2), (0,), tolerance=4)


@operator("col2im")
def col2im(draw: Draw) -> Case:
    attrs, (batch, channels, *space) = window(draw, 2), image(draw, least=5)
    rows, columns = columns_of(tuple(space), attrs)
    taps = attrs["kernel"][0] * attrs["kernel"][1]
    x = reals(draw, (batch, channels * taps, rows * columns))
    return Case([x], {"output_size": tuple(space), **attrs}, (0,), tolerance=4)


def deformable_convolution(draw: Draw, modulated: bool) -> Case:
    group, parts = draw(st.integers(1, 2)), draw(st.integers(1, 2))
    attrs = {**window(draw, 2), **perhaps(draw, {"no_bias": st.booleans()})}
    channels = group * parts * draw(st.integers(1, 2))
    filters = group * parts * draw(st.integers(1, 2))
    attrs |= {"num_filter": filters, "num_group": group, "num_deformable_group": parts}
    shape = image(draw, channels, least=5)
    taps = attrs["kernel"][0] * attrs["kernel"][1]
    offset = (shape[0], 2 * taps * parts, *columns_of(shape[2:], attrs))
    weights = ((filters, channels // group, *attrs["kernel"]), (filters,))
    inputs = [reals(draw, shape, dtype="float32"), reals(draw, offset, -0.9, 0.9, "float32")]
    inputs += [reals(draw, s, dtype="float32") for s in weights[: 2 - attrs.get("no_bias", False)]]
    if modulated:  # its gradients are there on a GPU alone
        inputs.insert(2, reals(draw, (offset[0], offset[1] // 2, *offset[2:]), 0, 1, "float32"))
    grad = () if modulated else tuple(range(len(inputs)))
    return Case(inputs, attrs, grad, tolerance=50)


named("_contrib_DeformableConvolution", deformable_convolution, False)
named("_contrib_ModulatedDeformableConvolution", deformable_convolution, True)


@operator("_contrib_BilinearResize2D")
def bilinear_resize(draw: Draw) -> Case:
    # Of one row MXNet makes an array without elements if it is scaled down.
    shape, modes = image(draw, least=2), ["size", "like", "odd_scale", "to_even_down", "to_even_up",
                                 "to_odd_down", "to_odd_up"]  # fmt: skip
    attrs = perhaps(draw, {"mode": st.sampled_from(modes), "align_corners": st.booleans()})
    mode = attrs.get("mode", "size")
    inputs = [reals(draw, shape, dtype="float32")]
    if mode == "like":
        inputs.append(reals(draw, image(draw), dtype="float32"))
    elif mode == "odd_scale" or (mode == "size" and draw(st.booleans())):
        scales = st.sampled_from([0.5, 1.0, 2.0, 1.5])
        attrs |= {"scale_height": draw(scales), "scale_width": draw(scales)}
    elif mode == "size":
        attrs |= {"height": draw(st.integers(1, 9)), "width": draw(st.integers(1, 9))}
    return Case(inputs, attrs, (0,), tolerance=16)


@operator("_contrib_AdaptiveAvgPooling2D")
def adaptive_average(draw: Draw) -> Case:
    sizes = st.one_of(SIDE, PAIR, SIDE.map(lambda n: (n,)))
    return Case([reals(draw, image(draw), dtype="float32")],
                perhaps(draw, {"output_size": sizes}), (0,), tolerance=8)  # fmt: skip
