"""Operators that change shapes, join and cut."""

from __future__ import annotations

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
    shapes,
    smooth,
    tensor,
)


def one(draw: Draw, shape: tuple[int, ...], attrs: dict[str, Any]) -> Case:
    """A case of one array of any dtype."""
    x = tensor(draw, shape)
    return Case([x], attrs, smooth(x))


def split_of(draw: Draw, n: int) -> tuple[int, int]:
    """Two factors of a number, one perhaps to be inferred."""
    first = draw(st.sampled_from([d for d in range(1, n + 1) if n % d == 0]))
    return draw(st.sampled_from([(first, n // first), (-1, n // first), (first, -1)]))


def codes_of(draw: Draw, shape: tuple[int, ...]) -> list[int]:
    """What Reshape accepts for a shape: every code, one inferred dimension at most."""
    codes: list[int] = []
    inferred = False
    k = 0
    while k < len(shape):
        kind = draw(st.sampled_from(["copy", "same", "merge", "split", "rest", "infer"]))
        if kind == "rest":
            return [*codes, -2]
        if kind == "infer" and not inferred:
            inferred = True
            codes.append(-1)
        elif kind == "merge" and k + 1 < len(shape):
            codes.append(-3)
            k += 1
        elif kind == "split":
            codes += [-4, *split_of(draw, shape[k])]
            inferred = True  # MXNet writes what -1 is elsewhere after -2 and -4
        else:
            codes.append(0 if kind == "copy" else shape[k])
        k += 1
    return codes + [1] * draw(st.integers(0, 2))


@operator("Reshape")
def reshape(draw: Draw) -> Case:
    shape = draw(shapes())
    kind = draw(st.sampled_from(["codes", "codes", "reverse", "any", "target"]))
    if kind == "codes":
        return one(draw, shape, {"shape": tuple(codes_of(draw, shape))})
    if kind == "reverse":
        codes = tuple(reversed(codes_of(draw, shape[::-1])))
        return one(draw, shape, {"shape": codes, "reverse": True})
    if kind == "target":  # the older attribute, where 0 is inferred
        target = (0, shape[-1]) if draw(st.booleans()) else (shape[0], 0)
        return one(draw, shape, {"target_shape": target})
    # The number of elements always stays; MXNet corrupts its memory where it does not.
    codes = draw(st.lists(st.sampled_from([0, -3, 1]), max_size=4))
    codes.insert(draw(st.integers(0, len(codes))), -1)
    codes += draw(st.sampled_from([[], [-2], [-2, 1]]))
    if draw(st.booleans()):
        return one(draw, shape, {"shape": tuple(reversed(codes)), "reverse": True})
    return one(draw, shape, {"shape": tuple(codes), **perhaps(draw, {"reverse": st.just(False)})})


@operator("reshape_like")
def reshape_like(draw: Draw) -> Case:
    middle = draw(shapes(1, 2))
    left, right = (draw(shapes(0, 2)) for _ in range(2))
    other_left, other_right = (draw(shapes(0, 1)) for _ in range(2))
    if draw(st.booleans()):
        x, like = tensor(draw, middle), tensor(draw, middle[::-1])
        return Case([x, like], {}, smooth(x))
    x = tensor(draw, left + middle + right)
    like = tensor(draw, other_left + (int(np.prod(middle)),) + other_right)
    lhs, rhs = (len(left), len(left + middle)), (len(other_left), len(other_left) + 1)
    if draw(st.booleans()):
        lhs = (lhs[0] - x.ndim, lhs[1] - x.ndim if right else lhs[1])
    if draw(st.booleans()):
        rhs = (rhs[0] - like.ndim, rhs[1] - like.ndim if other_right else rhs[1])
    attrs: dict[str, Any] = {"lhs_begin": lhs[0], "lhs_end": lhs[1],
                             "rhs_begin": rhs[0], "rhs_end": rhs[1]}  # fmt: skip
    if not right and draw(st.booleans()):
        attrs["lhs_end"] = None
    if not left and draw(st.booleans()):
        del attrs["lhs_begin"]
    return Case([x, like], attrs, smooth(x))


@operator("transpose")
def transpose(draw: Draw) -> Case:
    shape = draw(shapes(1, 5, 4))
    return one(draw, shape, perhaps(draw, {"axes": st.permutations(range(len(shape))).map(tuple)}))


@operator("SwapAxis")
def swap_axis(draw: Draw) -> Case:
    shape = draw(shapes())
    axes = st.integers(-len(shape), len(shape) - 1)
    return one(draw, shape, perhaps(draw, {"dim1": axes, "dim2": axes}))


@operator("expand_dims")
def expand_dims(draw: Draw) -> Case:
    shape = draw(shapes())
    return one(draw, shape, {"axis": draw(st.integers(-len(shape) - 1, len(shape)))})


@operator("squeeze")
def squeeze(draw: Draw) -> Case:
    shape = tuple(1 if draw(st.booleans()) else n for n in draw(shapes()))
    ones = [k - draw(st.sampled_from([0, len(shape)])) for k, n in enumerate(shape) if n == 1]
    attrs = {}
    if ones and draw(st.booleans()):
        some = draw(st.lists(st.sampled_from(ones), min_size=1, unique=True))
        attrs["axis"] = some[0] if len(some) == 1 and draw(st.booleans()) else tuple(some)
    return one(draw, shape, attrs)


def thinned(draw: Draw, shape: tuple[int, ...]) -> tuple[tuple[int, ...], list[int]]:
    """The shape with some sides 1, and which."""
    thin = tuple(1 if draw(st.booleans()) else n for n in shape)
    return thin, [k for k, n in enumerate(thin) if n == 1]


@operator("broadcast_to")
def broadcast_to(draw: Draw) -> Case:
    shape = draw(shapes())
    thin, _ = thinned(draw, shape)
    same = [n == m and draw(st.booleans()) for n, m in zip(shape, thin, strict=True)]
    target = tuple(0 if keep else n for keep, n in zip(same, shape, strict=True))
    return one(draw, thin, {"shape": target})


@operator("broadcast_axis")
def broadcast_axis(draw: Draw) -> Case:
    shape = draw(shapes())
    thin, ones = thinned(draw, shape)
    if not ones:
        return one(draw, thin, {})
    axes = tuple(draw(st.lists(st.sampled_from(ones), min_size=1, unique=True)))
    sizes = tuple(shape[k] for k in axes)
    if len(axes) == 1 and draw(st.booleans()):
        return one(draw, thin, {"axis": axes[0], "size": sizes[0]})
    return one(draw, thin, {"axis": axes, "size": sizes})


@operator("broadcast_like")
def broadcast_like(draw: Draw) -> Case:
    shape = draw(shapes())
    thin, ones = thinned(draw, shape)
    x = tensor(draw, thin)
    if not ones or draw(st.booleans()):
        return Case([x, tensor(draw, shape)], {}, smooth(x))
    like = tensor(draw, draw(shapes()))
    count = draw(st.integers(1, min(len(ones), like.ndim)))
    sides = [draw(st.permutations(range(n)))[:count] for n in (len(ones), like.ndim)]
    lhs = tuple(ones[k] for k in sides[0])
    rhs = tuple(k - draw(st.sampled_from([0, like.ndim])) for k in sides[1])
    return Case([x, like], {"lhs_axes": lhs, "rhs_axes": rhs}, smooth(x))


def several(draw: Draw, shape: tuple[int, ...], axis: int | None) -> list[np.ndarray]:
    """Arrays of one dtype that differ in one axis at most."""
    dtype = tensor(draw, (1,)).dtype.name
    arrays = []
    for _ in range(draw(st.integers(1, 4))):
        sides = list(shape)
        if axis is not None:
            sides[axis] = draw(st.integers(1, 4))
        arrays.append(tensor(draw, tuple(sides), dtype))
    return arrays


@operator("Concat")
def concat(draw: Draw) -> Case:
    shape = draw(shapes())
    axis = axis_of(draw, shape) if len(shape) == 1 or draw(st.booleans()) else None
    arrays = several(draw, shape, 1 if axis is None else axis)
    return Case(arrays, {} if axis is None else {"dim": axis}, smooth(*arrays))


@operator("_rnn_param_concat")
def rnn_param_concat(draw: Draw) -> Case:
    arrays = several(draw, (1,), 0)
    return Case(arrays, {"dim": 0}, smooth(*arrays))


@operator("stack")
def stack(draw: Draw) -> Case:
    shape = draw(shapes(1, 3))
    arrays = several(draw, shape, None)
    attrs = perhaps(draw, {"axis": st.integers(-len(shape) - 1, len(shape))})
    return Case(arrays, attrs, smooth(*arrays))


@operator("SliceChannel")
def slice_channel(draw: Draw) -> Case:
    shape = list(draw(shapes(2)))
    attrs: dict[str, Any] = perhaps(draw, {"axis": st.integers(-len(shape), len(shape) - 1)})
    count = attrs["num_outputs"] = draw(st.integers(1, 3))
    axis = attrs.get("axis", 1)
    attrs |= perhaps(draw, {"squeeze_axis": st.booleans()})
    shape[axis] = count * (1 if attrs.get("squeeze_axis") else draw(st.integers(1, 2)))
    return one(draw, tuple(shape), attrs)


@operator("_split_v2")
def split_v2(draw: Draw) -> Case:
    shape = list(draw(shapes(2)))
    attrs: dict[str, Any] = perhaps(draw, {"axis": st.integers(-len(shape), len(shape) - 1)})
    axis = attrs.get("axis", 1)
    if draw(st.booleans()):
        attrs["sections"] = draw(st.integers(1, 3))
        attrs["indices"] = (0,)
        attrs |= perhaps(draw, {"squeeze_axis": st.booleans()})
        shape[axis] = attrs["sections"] * draw(st.integers(1, 2))
        if attrs.get("squeeze_axis"):
            shape[axis] = attrs["sections"]
    else:
        shape[axis] = draw(st.integers(2, 6))
        inner = draw(st.sets(st.integers(1, shape[axis] - 1), min_size=1, max_size=3))
        attrs["indices"] = (0, *sorted(inner))
    return one(draw, tuple(shape), attrs)


def window(draw: Draw, n: int) -> tuple[int | None, int | None, int | None]:
    """begin, end and step of a slice that is not empty."""
    step = draw(st.sampled_from([None, 1, 2, 3, -1, -2]))
    edges = st.none() | st.integers(-n - 1, n + 1)
    begin, end = draw(st.tuples(edges, edges))
    if not len(range(n)[slice(begin, end, step)]):
        return None, None, step
    return begin, end, step


def windows(draw: Draw, shape: tuple[int, ...]) -> dict[str, Any]:
    """Slices of the first axes, perhaps without steps."""
    count = draw(st.integers(1, len(shape)))
    begin, end, step = zip(*[window(draw, n) for n in shape[:count]], strict=True)
    if all(s in (None, 1) for s in step) and draw(st.booleans()):
        return {"begin": begin, "end": end}
    return {"begin": begin, "end": end, "step": step}


def sliced(shape: tuple[int, ...], attrs: dict[str, Any]) -> tuple[int, ...]:
    """The shape of what the slices take."""
    steps = attrs.get("step", (None,) * len(attrs["begin"]))
    cut = tuple(slice(*w) for w in zip(attrs["begin"], attrs["end"], steps, strict=True))
    return np.empty(shape, "int8")[cut].shape


@operator("slice")
def slice_(draw: Draw) -> Case:
    shape = draw(shapes())
    return one(draw, shape, windows(draw, shape))


@operator("_slice_assign")
def slice_assign(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = windows(draw, shape)
    x = tensor(draw, shape)
    y = tensor(draw, sliced(shape, attrs), x.dtype.name)
    return Case([x, y], attrs)


@operator("_slice_assign_scalar")
def slice_assign_scalar(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = windows(draw, shape) | perhaps(draw, {"scalar": st.integers(0, 9).map(float)})
    return Case([tensor(draw, shape)], attrs)


@operator("slice_axis")
def slice_axis(draw: Draw) -> Case:
    shape = draw(shapes())
    axis = axis_of(draw, shape)
    begin, end = draw(st.integers(-shape[axis], shape[axis])), None
    if draw(st.booleans()):
        end = draw(st.integers(-shape[axis], shape[axis]))
    if not len(range(shape[axis])[begin:end]):
        begin = 0
        end = None
    return one(draw, shape, {"axis": axis, "begin": begin, "end": end})


@operator("slice_like")
def slice_like(draw: Draw) -> Case:
    shape = draw(shapes())
    smaller = tuple(draw(st.integers(1, n)) for n in shape)
    x = tensor(draw, shape)
    attrs: dict[str, Any] = {}
    if draw(st.booleans()):
        axes = draw(st.sets(st.integers(0, len(shape) - 1), min_size=1))
        attrs["axes"] = tuple(k - draw(st.sampled_from([0, len(shape)])) for k in axes)
        smaller = tuple(n if k in axes else draw(st.integers(1, 9)) for k, n in enumerate(smaller))
    return Case([x, tensor(draw, smaller)], attrs, smooth(x))


@operator("reverse")
def reverse(draw: Draw) -> Case:
    shape = draw(shapes())
    axes = draw(st.sets(st.integers(0, len(shape) - 1), min_size=1))
    return one(draw, shape, {"axis": tuple(axes) if draw(st.booleans()) else min(axes)})


@operator("tile")
def tile(draw: Draw) -> Case:
    reps = draw(shapes(1, 4, 3))
    if len(reps) > 3:  # MXNet's results are undefined where more than three axes are repeated
        reps = (*reps[:2], 1, reps[3])
    return one(draw, draw(shapes(1, 3, 4)), {"reps": reps})


@operator("repeat")
def repeat(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"axis": st.none() | st.integers(-len(shape), len(shape) - 1)})
    return one(draw, shape, {"repeats": draw(st.integers(1, 3)), **attrs})


@operator("Pad")
def pad(draw: Draw) -> Case:
    mode = draw(st.sampled_from(["constant", "edge", "reflect"]))
    shape = draw(st.sampled_from([draw(shapes(4, 4)), draw(shapes(5, 5, 4))]))
    width = [0] * 2 * len(shape)
    for k in range(2, len(shape)):
        most = shape[k] - 1 if mode == "reflect" else 3
        width[2 * k : 2 * k + 2] = (draw(st.integers(0, most)) for _ in range(2))
    attrs: dict[str, Any] = {"mode": mode, "pad_width": tuple(width)}
    if mode == "constant":
        attrs |= perhaps(draw, {"constant_value": st.just(2.5)})
    x = tensor(draw, shape, draw(st.sampled_from(["float32", "float64"])))
    return Case([x], attrs, (0,))


@operator("diag")
def diag(draw: Draw) -> Case:
    shape = draw(shapes(1, 4))
    if len(shape) == 1:
        return one(draw, shape, perhaps(draw, {"k": st.integers(-3, 3)}))
    attrs = {}
    first, second = 0, 1
    if draw(st.booleans()):
        first, second = draw(st.permutations(range(len(shape))))[:2]
        attrs = {"axis1": first, "axis2": second - draw(st.sampled_from([0, len(shape)]))}
    k = draw(st.integers(1 - shape[first], shape[second] - 1))
    return one(draw, shape, attrs | perhaps(draw, {"k": st.just(k)}))


def blocks(draw: Draw, deep: bool) -> Case:
    size = draw(st.integers(1, 3))
    n, c, h, w = draw(shapes(4, 4, 3))
    shape = (n, c * size * size, h, w) if deep else (n, c, h * size, w * size)
    return one(draw, shape, {"block_size": size})


named("depth_to_space", blocks, True)
named("space_to_depth", blocks, False)


@operator("shape_array", "size_array")
def shape_array(draw: Draw) -> Case:
    return Case([tensor(draw, draw(shapes()))])
