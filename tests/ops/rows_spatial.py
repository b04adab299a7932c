"""Rows of grids, sampling, patches and correlation."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, V, row

_SUM = dict(float64=1e-11, float32=1e-5, float16=4e-3, bfloat16=3e-2)
_NO_DOUBLE = "float32 only"


def _axis(size: int) -> np.ndarray:
    return np.linspace(-1, 1, size) if size > 1 else np.zeros(1)


def _affine_grid(theta: np.ndarray, height: int, width: int) -> np.ndarray:
    y, x = np.meshgrid(_axis(height), _axis(width), indexing="ij")
    return np.einsum("nij,jhw->nihw", theta.reshape(-1, 2, 3), np.stack([x, y, np.ones_like(x)]))


def _grid(data: np.ndarray, transform_type: str, target_shape: tuple = ()) -> np.ndarray:
    if transform_type == "affine":
        return _affine_grid(data, *target_shape)
    height, width = data.shape[2:]
    y, x = np.meshgrid(_axis(height), _axis(width), indexing="ij")
    steps = np.array([2 / max(n - 1, 1) * (n > 1) for n in (width, height)])
    return np.stack([x, y]) + data * steps[:, None, None]


def _tent(position: np.ndarray, size: int) -> np.ndarray:
    """Weight of each of `size` pixels at each position: bilinear interpolation along one axis."""
    return np.maximum(0, 1 - np.abs(position[..., None] - np.arange(size)))


def _at(data: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Images (n, c, h, w) at positions (n, ...) in pixels: (n, c, ...)."""
    return np.einsum("nchw,n...h,n...w->nc...", data, _tent(y, data.shape[2]),
                     _tent(x, data.shape[3]))


def _sampler(data: np.ndarray, grid: np.ndarray, cudnn_off: bool = False) -> np.ndarray:
    x, y = ((grid[:, k] + 1) / 2 * (data.shape[3 - k] - 1) for k in (0, 1))
    return _at(data, y, x)


def _transformer(data: np.ndarray, loc: np.ndarray, target_shape: tuple, **_: Any) -> np.ndarray:
    return _sampler(data, _affine_grid(loc, *target_shape))


for _shape in ((2, 3), (1, 4), (3, 3)):
    row("GridGenerator", [F(2, 6)], dict(transform_type="affine", target_shape=_shape), ref=_grid,
        tol=_SUM, differs="NaN where a side is 1" if 1 in _shape else None)
for _shape in ((2, 2, 3, 4), (1, 2, 1, 3)):
    row("GridGenerator", [F(*_shape)], dict(transform_type="warp"), ref=_grid,
        tol=_SUM, differs="NaN where a side is 1" if 1 in _shape[2:] else None)
# Grids whose positions in pixels keep away from whole numbers, where the gradient has jumps.
_GRID = V([[[[-1.37, -0.43, 0.21], [0.57, 0.89, 1.17]], [[-0.71, 0.37, 0.83], [1.43, -1.21, 0.13]]],
           [[[0.11, 0.23, -0.57], [-0.91, 2.7, 0.43]], [[0.27, -3.1, -0.83], [0.61, 0.19, -0.13]]]])
for _shape in ((2, 3, 4, 5), (2, 1, 2, 2)):
    row("BilinearSampler", [F(*_shape), _GRID], ref=_sampler, tol=_SUM, dtypes=WIDE)
row("BilinearSampler", [F(2, 2, 3, 4), F(2, 2, 2, 3, lo=-1.5, hi=1.5)], dict(cudnn_off=True),
    ref=_sampler, grad=(), tol=dict(float32=1e-5, float16=2e-2, bfloat16=0.2))
_LOC = V([[1.03, 0.17, 0.07, -0.13, 0.83, 0.11], [0.57, -0.31, 0.29, 0.41, 1.13, -0.43]])
for _size in ((3, 4), (2, 2)):
    row("SpatialTransformer", [F(2, 2, 4, 5), _LOC], dict(
        target_shape=_size, transform_type="affine", sampler_type="bilinear"), ref=_transformer,
        tol=_SUM, dtypes=WIDE)


def _per_axis(value: tuple | None, n: int, default: int) -> tuple:
    return tuple(value) if value else (default,) * n


def _windows(size: tuple, kernel: tuple, stride: tuple | None, dilate: tuple | None,
             pad: tuple | None) -> list[np.ndarray]:
    """For each axis the padded position of tap i of patch j, [i, j]."""
    n = len(kernel)
    grids = []
    for s, k, step, d, p in zip(size, kernel, _per_axis(stride, n, 1), _per_axis(dilate, n, 1),
                                _per_axis(pad, n, 0), strict=True):
        count = (s + 2 * p - d * (k - 1) - 1) // step + 1
        grids.append(np.arange(k)[:, None] * d + np.arange(count) * step)
    return grids


def _im2col(data: np.ndarray, kernel: tuple, stride: tuple | None = None,
            dilate: tuple | None = None, pad: tuple | None = None) -> np.ndarray:
    n = len(kernel)
    padded = np.pad(data, [(0, 0), (0, 0), *((p, p) for p in _per_axis(pad, n, 0))])
    at = _windows(data.shape[2:], kernel, stride, dilate, pad)
    index = []
    for axis, grid in enumerate(at):
        shape = [1] * (2 * n)
        shape[axis], shape[n + axis] = grid.shape
        index.append(grid.reshape(shape))
    patches = padded[(slice(None), slice(None), *index)]
    columns = int(np.prod([grid.shape[1] for grid in at]))
    return patches.reshape(data.shape[0], -1, columns)


def _col2im(data: np.ndarray, output_size: tuple, kernel: tuple, **more: Any) -> np.ndarray:
    """The transpose of im2col, from its effect on every image with one pixel that is 1."""
    channels = data.shape[1] // int(np.prod(kernel))
    pixels = channels * int(np.prod(output_size))
    images = np.eye(pixels).reshape(pixels, channels, *output_size)
    columns = _im2col(images, kernel, **more).reshape(pixels, -1)
    return (data.reshape(len(data), -1) @ columns.T).reshape(len(data), channels, *output_size)


for _space, _attrs in (((4, 5), dict(kernel=(2, 3))),
                       ((5, 4), dict(kernel=(3, 2), stride=(2, 1), dilate=(1, 2), pad=(1, 1))),
                       ((3, 4, 3), dict(kernel=(2, 2, 1), stride=(1, 2, 1), pad=(0, 1, 0))),
                       ((7,), dict(kernel=(3,), stride=(2,), dilate=(2,), pad=(1,)))):
    _data = F(2, 2, *_space)
    _columns = _im2col(np.zeros(_data.shape), **_attrs).shape
    _differs = None if len(_space) == 2 else "two axes only"
    row("im2col", [_data], _attrs, ref=_im2col, differs=_differs)
    row("col2im", [F(*_columns)], dict(output_size=_space, **_attrs), ref=_col2im, tol=_SUM,
        differs=_differs)


def _deformed(data: np.ndarray, offset: np.ndarray, mask: np.ndarray | None, weight: np.ndarray,
              bias: np.ndarray | None, attrs: dict) -> np.ndarray:
    n, channels, height, width = data.shape
    kernel, parts = attrs["kernel"], attrs.get("num_deformable_group", 1)
    groups = attrs.get("num_group", 1)
    stride, dilate, pad = (attrs.get(k) for k in ("stride", "dilate", "pad"))
    rows, columns = _windows((height, width), kernel, stride, dilate, pad)
    pads = _per_axis(pad, 2, 0)
    oh, ow = rows.shape[1], columns.shape[1]
    moved = offset.reshape(n, parts, *kernel, 2, oh, ow)
    y = moved[..., 0, :, :] + (rows - pads[0])[:, None, :, None]
    x = moved[..., 1, :, :] + (columns - pads[1])[None, :, None, :]
    if mask is None:  # the first form: sharp borders, the last pixel reaches up to the next
        inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        y, x = np.minimum(y, height - 1), np.minimum(x, width - 1)
        factor = inside.astype(float)
    else:
        factor = mask.reshape(n, parts, *kernel, oh, ow)
    split = data.reshape(n * parts, -1, height, width)
    taps = _at(split, y.reshape(n * parts, *y.shape[2:]), x.reshape(n * parts, *x.shape[2:]))
    taps = taps * factor.reshape(n * parts, 1, *factor.shape[2:])
    taps = taps.reshape(n, groups, channels // groups, *kernel, oh, ow)
    filters = weight.reshape(groups, -1, *weight.shape[1:])
    out = np.einsum("ngcklij,gfckl->ngfij", taps, filters).reshape(n, -1, oh, ow)
    return out if bias is None else out + bias[:, None, None]


def _deformable(data: np.ndarray, offset: np.ndarray, weight: np.ndarray,
                bias: np.ndarray | None = None, **attrs: Any) -> np.ndarray:
    return _deformed(data, offset, None, weight, bias, attrs)


def _modulated(data: np.ndarray, offset: np.ndarray, mask: np.ndarray, weight: np.ndarray,
               bias: np.ndarray | None = None, **attrs: Any) -> np.ndarray:
    return _deformed(data, offset, mask, weight, bias, attrs)


for _space, _attrs in (
    ((4, 5), dict(kernel=(2, 3), num_filter=2, no_bias=True)),
    ((4, 4), dict(kernel=(3, 3), num_filter=4, num_group=2, num_deformable_group=2, pad=(1, 1),
                  stride=(2, 1), dilate=(1, 1))),
    ((5, 4), dict(kernel=(2, 2), num_filter=4, num_deformable_group=4, pad=(1, 0),
                  dilate=(2, 1)))):
    _kernel, _parts = _attrs["kernel"], _attrs.get("num_deformable_group", 1)
    _out = tuple(g.shape[1] for g in _windows(_space, _kernel, _attrs.get("stride"),
                                              _attrs.get("dilate"), _attrs.get("pad")))
    _taps = _parts * _kernel[0] * _kernel[1]
    # Away from whole numbers, where the gradient has jumps.
    _offset = F(2, 2 * _taps, *_out, lo=-1.7, hi=1.7, avoid=(-1.0, 0.0, 1.0))
    _weight = F(_attrs["num_filter"], 4 // _attrs.get("num_group", 1), *_kernel)
    _bias = [] if _attrs.get("no_bias") else [F(_attrs["num_filter"])]
    _image = F(2, 4, *_space)
    row("_contrib_DeformableConvolution", [_image, _offset, _weight, *_bias], _attrs,
        ref=_deformable, tol=_SUM, dtypes=WIDE)
    row("_contrib_ModulatedDeformableConvolution",
        [_image, _offset, F(2, _taps, *_out, lo=0, hi=1), _weight, *_bias],
        dict(_attrs, im2col_step=2), ref=_modulated, tol=_SUM, dtypes=WIDE)
row("_contrib_DeformableConvolution", [F(1, 2, 3, 3), V(np.zeros((1, 8, 2, 2))), F(3, 2, 2, 2)],
    dict(kernel=(2, 2), num_filter=3, no_bias=True), ref=_deformable, grad=(0, 2),
    tol=dict(_SUM, bfloat16=5e-2))


def _correlation(a: np.ndarray, b: np.ndarray, kernel_size: int = 1, max_displacement: int = 1,
                 stride1: int = 1, stride2: int = 1, pad_size: int = 0,
                 is_multiply: bool = True) -> np.ndarray:
    pads = [(0, 0), (0, 0), (pad_size,) * 2, (pad_size,) * 2]
    a, b = np.pad(a, pads), np.pad(b, pads)
    border = max_displacement + kernel_size // 2
    centres = [range(border, n - border, stride1) for n in a.shape[2:]]
    reach = max_displacement // stride2
    moves = [m * stride2 for m in range(-reach, reach + 1)]
    half = kernel_size // 2

    def patch(x: np.ndarray, i: int, j: int) -> np.ndarray:
        return x[:, :, i - half : i + half + 1, j - half : j + half + 1]

    out = np.zeros((len(a), len(moves) ** 2, len(centres[0]), len(centres[1])))
    for d, (down, right) in enumerate(itertools.product(moves, moves)):
        for (p, i), (q, j) in itertools.product(*map(enumerate, centres)):
            x, y = patch(a, i, j), patch(b, i + down, j + right)
            both = x * y if is_multiply else np.abs(x - y)
            out[:, d, p, q] = both.mean((1, 2, 3))
    return out


for _attrs in ({}, dict(pad_size=1), dict(kernel_size=3, pad_size=2),
               dict(kernel_size=3, max_displacement=2, stride1=2, stride2=2, pad_size=3),
               dict(max_displacement=0), dict(max_displacement=3, stride2=2, pad_size=3)):
    for _multiply in (True, False):
        row("Correlation", [F(2, 2, 4, 5), F(2, 2, 4, 5)], dict(_attrs, is_multiply=_multiply),
            ref=_correlation, tol=_SUM, dtypes=WIDE)
row("Correlation", [F(1, 20, 3, 4), F(1, 20, 3, 4)], dict(pad_size=1), ref=_correlation,
    tol=dict(_SUM, float16=2e-2, bfloat16=0.2))


def _adaptive(data: np.ndarray, output_size: Any = ()) -> np.ndarray:
    size = np.atleast_1d(np.array(output_size, dtype=int))
    oh, ow = (1, 1) if size.size == 0 else (size[0], size[-1])

    def parts(n: int, m: int) -> list[slice]:
        return [slice(i * n // m, -(-(i + 1) * n // m)) for i in range(m)]

    h, w = data.shape[2:]
    return np.stack([np.stack([data[:, :, r, c].mean((2, 3)) for c in parts(w, ow)], -1)
                     for r in parts(h, oh)], -2)


for _size in ((), (2,), (3, 2), (5, 7), (1, 1)):
    row("_contrib_AdaptiveAvgPooling2D", [F(2, 2, 5, 4)], dict(output_size=_size), ref=_adaptive,
        tol=_SUM)
row("_contrib_AdaptiveAvgPooling2D", [F(1, 1, 2, 3)], ref=_adaptive, tol=_SUM)


def _crop(data: np.ndarray, like: np.ndarray | None = None, h_w: tuple = (0, 0),
          offset: tuple = (0, 0), center_crop: bool = False, num_args: int = 1) -> np.ndarray:
    h, w = h_w if like is None else like.shape[2:]
    top, left = offset
    if center_crop:
        top, left = (data.shape[2] - h) // 2, (data.shape[3] - w) // 2
    return data[:, :, top : top + h, left : left + w]


for _attrs in (dict(h_w=(2, 3)), dict(h_w=(2, 3), offset=(1, 2)), dict(h_w=(3, 3), offset=(2, 1)),
               dict(h_w=(2, 2), center_crop=True)):
    row("Crop", [F(2, 2, 5, 4)] if "offset" not in _attrs else [F(2, 2, 5, 5)], _attrs, ref=_crop)
for _attrs in ({}, dict(offset=(1, 1)), dict(center_crop=True)):
    row("Crop", [F(2, 2, 5, 4), F(1, 3, 2, 3)], _attrs, ref=_crop, grad=(0,))
