"""Gathers, scatters, sorting and sequences."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    distinct,
    named,
    operator,
    perhaps,
    shapes,
    smooth,
    tensor,
    whole,
)

INDICES = st.sampled_from(["float32", "float64", "int32", "int64", "uint8"])


def indices(draw: Draw, shape: tuple[int, ...], low: int, high: int) -> np.ndarray:
    """Indices of any dtype; those without a sign start at 0."""
    dtype = draw(INDICES)
    return whole(draw, shape, max(low, 0) if dtype == "uint8" else low, high, dtype)


@operator("take")
def take(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 3)))
    attrs = perhaps(draw, {"axis": st.integers(-x.ndim, x.ndim - 1),
                           "mode": st.sampled_from(["clip", "wrap", "raise"])})  # fmt: skip
    n = x.shape[attrs.get("axis", 0)]
    low, high = (0, n - 1) if attrs.get("mode") == "raise" else (-2 * n, 2 * n)
    return Case([x, indices(draw, draw(shapes(1, 3)), low, high)], attrs, smooth(x))


@operator("batch_take")
def batch_take(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(2, 2)))
    return Case([x, whole(draw, x.shape[:1], -1, x.shape[1], "int32")], {})


@operator("pick")
def pick(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 4)))
    attrs = perhaps(draw, {"axis": st.integers(-x.ndim, x.ndim - 1), "keepdims": st.booleans(),
                           "mode": st.sampled_from(["clip", "wrap"])})  # fmt: skip
    axis = attrs.get("axis", -1) % x.ndim
    sides = list(x.shape)
    if x.ndim == 1 or draw(st.booleans()):
        sides[axis] = 1
    else:
        del sides[axis]
    n = x.shape[axis]
    return Case([x, indices(draw, tuple(sides), -2 * n, 2 * n)], attrs, smooth(x))


def places(draw: Draw, shape: tuple[int, ...], unique: bool) -> tuple[np.ndarray, tuple[int, ...]]:
    """Indices into the first axes of a shape, and the shape of what they take."""
    depth = draw(st.integers(1, len(shape)))
    room = int(np.prod(shape[:depth]))
    count = draw(st.integers(1, min(room, 4) if unique else 4))
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    flat = rng.permutation(room)[:count] if unique else rng.randint(0, room, count)
    index = np.array(np.unravel_index(flat, shape[:depth]), draw(INDICES))
    return index, (count, *shape[depth:])


@operator("gather_nd")
def gather_nd(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 4)))
    index, _ = places(draw, x.shape, False)
    return Case([x, index], {}, smooth(x))


def scatter(draw: Draw, unique: bool) -> Case:
    shape = draw(shapes(1, 4))
    index, taken = places(draw, shape, unique)
    dtypes = st.sampled_from(["float16", "float32", "float64", "int32", "int64"])
    x = tensor(draw, taken, draw(dtypes))
    return Case([x, index], {"shape": shape}, smooth(x))


named("scatter_nd", scatter, True)
named("_backward_gather_nd", scatter, False)


@operator("_scatter_set_nd")
def scatter_set_nd(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 4)))
    index, taken = places(draw, x.shape, True)
    values = tensor(draw, taken, x.dtype.name)
    return Case([x, values, index], {"shape": x.shape}, into=0)


@operator("one_hot")
def one_hot(draw: Draw) -> Case:
    depth = draw(st.integers(1, 6))
    dtype = st.sampled_from(["float16", "float32", "float64", "int32", "int64", "int8", "uint8"])
    attrs = perhaps(draw, {"on_value": st.sampled_from([2.0, 5.0]),
                           "off_value": st.sampled_from([1.0, 3.0]), "dtype": dtype})  # fmt: skip
    return Case([indices(draw, draw(shapes(1, 3)), -2, depth + 1)], {"depth": depth, **attrs})


def keys(draw: Draw) -> np.ndarray:
    """Different numbers of any dtype."""
    x = distinct(draw, draw(shapes(1, 3, 4)), "float32") * 8
    return x.astype(draw(st.sampled_from(["float32", "float64", "int32", "int64"])))


def order(draw: Draw, x: np.ndarray) -> dict[str, Any]:
    axes = st.none() | st.integers(-x.ndim, x.ndim - 1)
    return perhaps(draw, {"axis": axes, "is_ascend": st.booleans()})


RANKS = st.sampled_from(["float16", "float32", "float64", "int32", "int64", "uint8"])


@operator("topk")
def topk(draw: Draw) -> Case:
    x = keys(draw)
    attrs = order(draw, x)
    axis = attrs.get("axis", -1)
    n = x.size if axis is None else x.shape[axis]
    kinds = st.sampled_from(["both", "indices", "mask", "value"])
    attrs |= perhaps(draw, {"k": st.integers(0, n), "ret_typ": kinds, "dtype": RANKS})
    grad = smooth(x) if attrs.get("ret_typ") in ("both", "value") else ()
    return Case([x], attrs, grad)


@operator("sort")
def sort(draw: Draw) -> Case:
    x = keys(draw)
    attrs = order(draw, x)
    # MXNet's gradient fails with the default axis.
    return Case([x], attrs, smooth(x) if "axis" in attrs else ())


@operator("argsort")
def argsort(draw: Draw) -> Case:
    x = keys(draw)
    return Case([x], order(draw, x) | perhaps(draw, {"dtype": RANKS}))


@operator("Embedding")
def embedding(draw: Draw) -> Case:
    weight = tensor(draw, draw(shapes(2, 2)), draw(st.sampled_from(["float32", "float64"])))
    rows, columns = weight.shape
    attrs = {"input_dim": rows, "output_dim": columns, "dtype": weight.dtype.name}
    index = indices(draw, draw(shapes(1, 3)), -1, rows)
    return Case([index, weight], attrs, (1,))


@operator("_contrib_boolean_mask")
def boolean_mask(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 4)))
    mask = indices(draw, x.shape[:1], 0, 2)
    mask[draw(st.integers(0, len(mask) - 1))] = 1
    return Case([x, mask], perhaps(draw, {"axis": st.just(0)}), smooth(x))


@operator("_contrib_index_array")
def index_array(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(1, 4)))
    axes = st.lists(st.integers(-x.ndim, x.ndim - 1), min_size=1, max_size=3).map(tuple)
    return Case([x], perhaps(draw, {"axes": axes}))


@operator("_contrib_index_copy")
def index_copy(draw: Draw) -> Case:
    old = tensor(draw, draw(shapes(1, 3)))
    count = draw(st.integers(1, len(old)))
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    index = rng.permutation(len(old))[:count].astype(draw(st.sampled_from(["int32", "int64"])))
    new = tensor(draw, (count, *old.shape[1:]), old.dtype.name)
    return Case([old, index, new], {}, tuple(k for k in smooth(old, index, new) if k != 1))


@operator("_ravel_multi_index")
def ravel_multi_index(draw: Draw) -> Case:
    shape = draw(shapes(1, 4))
    index = [whole(draw, (4,), 0, n - 1) for n in shape]
    return Case([np.array(index, draw(INDICES))], {"shape": shape})


@operator("_unravel_index")
def unravel_index(draw: Draw) -> Case:
    shape = draw(shapes(1, 4))
    high = int(np.prod(shape)) - 1
    return Case([indices(draw, draw(shapes(1, 1)), 0, high)], {"shape": shape})


@operator("fill_element_0index")
def fill_element_0index(draw: Draw) -> Case:
    x = tensor(draw, draw(shapes(2, 2)), "float32")
    rows, columns = x.shape
    return Case([x, whole(draw, (rows,), -9, 9), whole(draw, (rows,), 0, columns - 1)])


def sequence(draw: Draw, least: int, attrs: dict[str, Any], several: bool = True) -> Case:
    """Data of (time, batch, ...) or (batch, time, ...), perhaps with lengths."""
    x = tensor(draw, draw(shapes(least, 4)), draw(st.sampled_from(["float32", "float64"])))
    attrs = dict(attrs)
    if several:
        attrs |= perhaps(draw, {"axis": st.integers(0, 1)})
    if draw(st.booleans()):
        return Case([x], attrs, (0,))
    axis = attrs.get("axis", 0)
    dtype = draw(st.sampled_from([x.dtype.name, "float32", "int32", "int64"]))
    lengths = whole(draw, (x.shape[1 - axis],), 1, x.shape[axis], dtype)
    return Case([x, lengths], {**attrs, "use_sequence_length": True}, (0,))


@operator("SequenceMask")
def sequence_mask(draw: Draw) -> Case:
    return sequence(draw, 2, perhaps(draw, {"value": st.just(-1.5)}))


@operator("SequenceLast")
def sequence_last(draw: Draw) -> Case:
    case = sequence(draw, 3, {})
    # Without lengths MXNet's gradient is undefined.
    return case if len(case.inputs) > 1 else Case(case.inputs, case.attrs)


@operator("SequenceReverse")
def sequence_reverse(draw: Draw) -> Case:
    return sequence(draw, 2, {}, several=False)
