"""Rows of operators that only move data: reshapes, joins, splits, slices, padding."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import FLOATS, NUMBERS, WIDE, F, row

_NOSIZE = dict(dtypes=("float32",), grad=(), differs="no zero-size arrays in mx.nd")


def mxnet_reshape(src: tuple[int, ...], spec: tuple[int, ...], reverse: bool = False) -> tuple:
    """Target shape of MXNet's Reshape codes: 0 copy, -1 infer, -2 rest, -3 merge, -4 split."""
    if reverse:
        return mxnet_reshape(src[::-1], spec[::-1])[::-1]
    out: list[int] = []
    pos = i = 0
    while i < len(spec):
        code = spec[i]
        if code == 0:
            out.append(src[pos])
            pos += 1
        elif code == -1:
            out.append(-1)
            pos += 1
        elif code == -2:
            out.extend(src[pos:])
            pos = len(src)
        elif code == -3:
            out.append(src[pos] * src[pos + 1])
            pos += 2
        elif code == -4:
            a, b = spec[i + 1], spec[i + 2]
            d = src[pos]
            a, b = (d // b if a == -1 else a), (d // a if b == -1 else b)
            out.extend((a, b))
            pos += 1
            i += 2
        else:
            out.append(code)
            pos += 1
        i += 1
    if -1 in out:
        known = int(np.prod([d for d in out if d != -1]))
        out[out.index(-1)] = int(np.prod(src)) // known
    return tuple(out)


for _shape, _spec, _rev in [
    ((2, 3, 4), (4, 0, 2), False), ((2, 3, 4), (2, 0, 0), False), ((2, 3, 4), (6, 1, -1), False),
    ((2, 3, 4), (3, -1, 8), False), ((2, 3, 4), (-1,), False), ((2, 3, 4), (-2,), False),
    ((2, 3, 4), (2, -2), False), ((2, 3, 4), (-2, 1, 1), False), ((2, 3, 4), (-3, 4), False),
    ((2, 3, 4, 5), (-3, -3), False), ((2, 3, 4), (0, -3), False), ((2, 3, 4), (-3, -2), False),
    ((2, 3, 4), (-4, 1, 2, -2), False), ((2, 3, 4), (2, -4, -1, 3, -2), False),
    ((2, 3, 4), (0, 0, -4, 2, -1), False), ((2, 6, 4), (0, -4, 3, -1, 0), False),
    ((10, 5, 4), (-1, 0), True), ((10, 5, 4), (-1, 0), False), ((2, 3, 4), (0, 0, -1), True),
    ((2, 3, 4), (-3, 0), True), ((3, 4, 8), (0, 0, -1, 2, -4), True), ((2, 3, 4), (24,), False),
]:
    row("Reshape", [F(*_shape)], dict(shape=_spec, reverse=_rev) if _rev else dict(shape=_spec),
        ref=lambda x, shape, reverse=False: x.reshape(mxnet_reshape(x.shape, shape, reverse)),
        dtypes=NUMBERS if _spec == (-1,) else WIDE, second=_spec == (4, 0, 2))
row("Reshape", [F(0, 3)], dict(shape=(-1, 0)), ref=lambda x, shape: x.reshape(0, 3),
    **_NOSIZE)
row("Flatten", [F(2, 3, 4)], ref=lambda x: x.reshape(len(x), -1))
row("Flatten", [F(5)], ref=lambda x: x.reshape(5, 1), dtypes=WIDE)
row("reshape_like", [F(2, 6), F(3, 4)], ref=lambda a, b: a.reshape(b.shape), grad=(0,))
row("reshape_like", [F(30, 7), F(15, 2, 4)], dict(lhs_begin=0, lhs_end=1, rhs_begin=0, rhs_end=2),
    ref=lambda a, b, **_: a.reshape(15, 2, 7), grad=(0,), dtypes=WIDE)
row("reshape_like", [F(4, 6, 5), F(7, 2, 3)],
    dict(lhs_begin=1, lhs_end=2, rhs_begin=1, rhs_end=None),
    ref=lambda a, b, **_: a.reshape(4, 2, 3, 5), grad=(0,), dtypes=WIDE)
row("shape_array", [F(2, 3, 4)], ref=lambda x: np.array(x.shape), grad=(), out_dtype="int64")
row("size_array", [F(2, 3, 4)], ref=lambda x: np.array([x.size]), grad=(), out_dtype="int64")

for _axes in ((), (1, 0, 2), (2, 0, 1), (0, 2, 1)):
    row("transpose", [F(2, 3, 4)], dict(axes=_axes) if _axes else {}, dtypes=NUMBERS,
        ref=lambda x, axes=(): np.transpose(x, axes or None))
row("transpose", [F(9, 11)], ref=np.transpose, dtypes=NUMBERS)
row("transpose", [F(2, 3, 2, 3)], dict(axes=(0, 2, 3, 1)), ref=np.transpose, dtypes=WIDE)
row("transpose", [F(0, 3)], ref=np.transpose, **_NOSIZE)
for _a in (0, 1, 2, -1, -2):
    row("expand_dims", [F(2, 3)], dict(axis=_a), ref=np.expand_dims, dtypes=WIDE)
for _a in (None, 0, 2, (0, 2), -2):
    row("squeeze", [F(1, 3, 1, 2)], dict(axis=_a) if _a is not None else {},
        ref=lambda x, axis=None: np.squeeze(x, axis), dtypes=WIDE)
row("SwapAxis", [F(2, 3, 4)], dict(dim1=0, dim2=2), dtypes=NUMBERS,
    ref=lambda x, dim1, dim2: np.swapaxes(x, dim1, dim2))
row("SwapAxis", [F(2, 3, 4)], dict(dim1=1, dim2=2), dtypes=WIDE,
    ref=lambda x, dim1, dim2: np.swapaxes(x, dim1, dim2))

row("broadcast_to", [F(1, 3, 1)], dict(shape=(2, 3, 4)), dtypes=NUMBERS,
    ref=lambda x, shape: np.broadcast_to(x, shape))
row("broadcast_to", [F(1, 3, 1)], dict(shape=(2, 0, 4)), dtypes=WIDE,
    ref=lambda x, shape: np.broadcast_to(x, (2, 3, 4)))
row("broadcast_axis", [F(1, 3, 1)], dict(axis=(0, 2), size=(2, 4)),
    ref=lambda x, axis, size: np.broadcast_to(x, (2, 3, 4)))
row("broadcast_axis", [F(2, 1)], dict(axis=1, size=3), dtypes=WIDE,
    ref=lambda x, axis, size: np.broadcast_to(x, (2, 3)))
row("broadcast_like", [F(1, 3, 1), F(2, 3, 4)], grad=(0,),
    ref=lambda a, b: np.broadcast_to(a, b.shape))
row("broadcast_like", [F(1, 3), F(5, 6, 7, 8)], dict(lhs_axes=(0,), rhs_axes=(2,)), grad=(0,),
    dtypes=WIDE, ref=lambda a, b, **_: np.broadcast_to(a, (7, 3)))
row("broadcast_like", [F(1, 1, 3), F(5, 6)], dict(lhs_axes=(0, 1), rhs_axes=(1, 0)), grad=(0,),
    dtypes=WIDE, ref=lambda a, b, **_: np.broadcast_to(a, (6, 5, 3)))

for _dim, _shapes in ((1, [(2, 3), (2, 1), (2, 4)]), (0, [(2, 3), (1, 3)]),
                      (-1, [(2, 2, 3), (2, 2, 5)]), (2, [(2, 3, 1), (2, 3, 2)])):
    row("Concat", [F(*s) for s in _shapes], dict(dim=_dim), dtypes=NUMBERS if _dim == 1 else WIDE,
        ref=lambda *xs, dim: np.concatenate(xs, dim))
row("Concat", [F(2, 3), F(2, 2)], ref=lambda *xs: np.concatenate(xs, 1), dtypes=WIDE)
row("Concat", [F(2, 0), F(2, 3)], dict(dim=1), ref=lambda *xs, dim: np.concatenate(xs, dim),
    **_NOSIZE)
for _a in (0, 1, 2, -1):
    row("stack", [F(2, 3), F(2, 3), F(2, 3)], dict(axis=_a), ref=lambda *xs, axis:
        np.stack(xs, axis), dtypes=NUMBERS if _a == 0 else WIDE)
row("stack", [F(2, 3), F(2, 3)], ref=lambda *xs: np.stack(xs), dtypes=WIDE)


def _split(x: np.ndarray, num_outputs: int, axis: int = 1, squeeze_axis: bool = False) -> list:
    parts = np.split(x, num_outputs, axis)
    return [p.squeeze(axis) for p in parts] if squeeze_axis else parts


row("SliceChannel", [F(2, 4, 3)], dict(num_outputs=2), ref=_split, dtypes=NUMBERS)
row("SliceChannel", [F(6, 4)], dict(num_outputs=3, axis=0), ref=_split, dtypes=WIDE)
row("SliceChannel", [F(2, 3, 4)], dict(num_outputs=4, axis=-1), ref=_split, dtypes=WIDE)
row("SliceChannel", [F(2, 3, 4)], dict(num_outputs=3, axis=1, squeeze_axis=True), ref=_split,
    dtypes=WIDE)
row("SliceChannel", [F(2, 3)], dict(num_outputs=1, axis=1), ref=_split, dtypes=WIDE)


def _slice(x: np.ndarray, begin: Any, end: Any, step: Any = ()) -> np.ndarray:
    step = tuple(step) + (None,) * (len(begin) - len(step))
    return x[tuple(slice(b, e, s) for b, e, s in zip(begin, end, step, strict=True))]


for _attrs in (dict(begin=(0, 1), end=(2, 4)), dict(begin=(None, 1, None), end=(None, 4, None)),
               dict(begin=(-2, -3), end=(-1, None)), dict(begin=(0,), end=(2,)),
               dict(begin=(None, 4), end=(None, 0), step=(1, -1)),
               dict(begin=(0, 0, 0), end=(3, 5, 4), step=(2, 3, 2)),
               dict(begin=(None, None, None), end=(None, None, None), step=(-1, -2, None)),
               dict(begin=(0, 4, 3), end=(3, None, None), step=(1, -2, -1)),
               dict(begin=(0,), end=(100,))):
    row("slice", [F(3, 5, 4)], _attrs, ref=_slice,
        dtypes=NUMBERS if "step" in _attrs else WIDE)
for _attrs in (dict(axis=1, begin=1, end=3), dict(axis=0, begin=1, end=None),
               dict(axis=-1, begin=-3, end=-1), dict(axis=2, begin=0, end=4)):
    row("slice_axis", [F(3, 5, 4)], _attrs, dtypes=WIDE, ref=lambda x, axis, begin, end:
        x[(slice(None),) * (axis % 3) + (slice(begin, end),)])
row("slice_like", [F(3, 5, 4), F(2, 4, 3)], ref=lambda a, b: a[:2, :4, :3], grad=(0,))
row("slice_like", [F(3, 5, 4), F(2, 4, 3)], dict(axes=(0, 2)), dtypes=WIDE, grad=(0,),
    ref=lambda a, b, axes: a[:2, :, :3])
row("slice_like", [F(3, 5), F(2, 4, 3)], dict(axes=(-1,)), dtypes=WIDE, grad=(0,),
    ref=lambda a, b, axes: a[:, :3], differs="ranks must be equal for negative axes")
row("reverse", [F(2, 3, 4)], dict(axis=1), ref=lambda x, axis: np.flip(x, axis), dtypes=NUMBERS)
row("reverse", [F(2, 3, 4)], dict(axis=(0, 2)), ref=lambda x, axis: np.flip(x, axis),
    dtypes=WIDE)
row("reverse", [F(2, 9)], dict(axis=-1), ref=lambda x, axis: np.flip(x, axis), dtypes=WIDE,
    differs="negative axis")

for _reps in ((2,), (2, 3), (1, 2, 3), (2, 1, 2, 2), (1, 1)):
    row("tile", [F(2, 3)], dict(reps=_reps), ref=np.tile, dtypes=WIDE)
row("tile", [F(2, 3, 2)], dict(reps=(2,)), ref=np.tile, dtypes=NUMBERS)
for _attrs in (dict(repeats=2), dict(repeats=3, axis=0), dict(repeats=2, axis=-1),
               dict(repeats=1, axis=1)):
    row("repeat", [F(2, 3)], _attrs, dtypes=NUMBERS if "axis" not in _attrs else WIDE,
        ref=lambda x, repeats, axis=None: np.repeat(x, repeats, axis))


def _pad(x: np.ndarray, mode: str, pad_width: tuple, constant_value: float = 0.0) -> np.ndarray:
    widths = [(pad_width[2 * i], pad_width[2 * i + 1]) for i in range(x.ndim)]
    more = dict(constant_values=constant_value) if mode == "constant" else {}
    return np.pad(x, widths, mode=mode, **more)


_W4, _W5 = (0, 0, 0, 0, 1, 2, 2, 1), (0, 0, 0, 0, 1, 0, 1, 2, 2, 1)
for _mode in ("constant", "edge", "reflect"):
    row("Pad", [F(2, 3, 3, 4)], dict(mode=_mode, pad_width=_W4), ref=_pad, dtypes=FLOATS)
    row("Pad", [F(1, 2, 3, 3, 4)], dict(mode=_mode, pad_width=_W5), ref=_pad, dtypes=WIDE)
row("Pad", [F(2, 1, 3, 4)], dict(mode="constant", pad_width=_W4, constant_value=1.5), ref=_pad,
    dtypes=FLOATS)
for _mode in ("constant", "edge", "reflect"):
    row("Pad", [F(2, 3)], dict(mode=_mode, pad_width=(1, 0, 2, 1)), ref=_pad, dtypes=WIDE,
        differs="only 4-d and 5-d arrays, only the inner axes")

for _shape, _attrs in (((4, 4), {}), ((3, 5), dict(k=1)), ((5, 3), dict(k=-2)), ((4,), {}),
                       ((3,), dict(k=1)), ((3,), dict(k=-2)), ((2, 3, 4), dict(axis1=0, axis2=2)),
                       ((2, 3, 4), dict(k=1, axis1=-2, axis2=-1)),
                       ((2, 3, 4), dict(axis1=1, axis2=0))):
    row("diag", [F(*_shape)], _attrs, dtypes=NUMBERS if not _attrs else WIDE,
        ref=lambda x, k=0, axis1=0, axis2=1: np.diag(x, k) if x.ndim == 1 else
        np.diagonal(x, k, axis1, axis2))


def _assigned(x: np.ndarray, value: Any, begin: tuple, end: tuple, step: tuple = ()) -> np.ndarray:
    x = x.copy()
    _slice(x, begin, end, step)[...] = value
    return x


_REGIONS = (((2, 2), dict(begin=(0, 1), end=(2, 3))), ((2, 4), dict(begin=(1,), end=(3,))),
            ((2, 2), dict(begin=(None, 3), end=(None, 0), step=(2, -2))))
for _shape, _attrs in _REGIONS:
    row("_slice_assign", [F(3, 4), F(*_shape)], _attrs, ref=_assigned, dtypes=WIDE)
    row("_slice_assign_scalar", [F(3, 4)], dict(scalar=1.5, **_attrs), dtypes=WIDE,
        ref=lambda x, scalar, **at: _assigned(x, scalar, **at))


def _split_v2(x: np.ndarray, indices: tuple, axis: int = 1, squeeze_axis: bool = False,
              sections: int = 0) -> list:
    parts = np.split(x, sections or indices[1:], axis)
    return [p.squeeze(axis) for p in parts] if squeeze_axis else parts


row("_split_v2", [F(3, 6)], dict(indices=(0, 1, 4), axis=1), ref=_split_v2, dtypes=WIDE)
row("_split_v2", [F(3, 6)], dict(indices=(), sections=3, axis=1), ref=_split_v2, dtypes=WIDE)
row("_split_v2", [F(3, 2)], dict(indices=(), sections=3, axis=0, squeeze_axis=True),
    ref=_split_v2, dtypes=WIDE)
row("_rnn_param_concat", [F(3), F(4)], dict(dim=0), ref=lambda *xs, dim: np.concatenate(xs, dim),
    dtypes=WIDE, differs="only for parameters of RNN")


def _depth_to_space(x: np.ndarray, block_size: int) -> np.ndarray:
    n, c, h, w = x.shape
    b = block_size
    y = x.reshape(n, b, b, c // (b * b), h, w).transpose(0, 3, 4, 1, 5, 2)
    return y.reshape(n, c // (b * b), h * b, w * b)


def _space_to_depth(x: np.ndarray, block_size: int) -> np.ndarray:
    n, c, h, w = x.shape
    b = block_size
    y = x.reshape(n, c, h // b, b, w // b, b).transpose(0, 3, 5, 1, 2, 4)
    return y.reshape(n, c * b * b, h // b, w // b)


row("depth_to_space", [F(2, 8, 2, 3)], dict(block_size=2), ref=_depth_to_space)
row("space_to_depth", [F(2, 2, 4, 6)], dict(block_size=2), ref=_space_to_depth)
row("space_to_depth", [F(1, 1, 3, 6)], dict(block_size=3), ref=_space_to_depth, dtypes=WIDE)
