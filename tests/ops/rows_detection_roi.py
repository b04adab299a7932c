"""Rows of the operators of object detection that pool over regions of feature maps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, V, row

# Sums of bilinear samples, whose positions are rounded in the dtype: relative to the map.
_SAMPLED = dict(float64=1e-10, float32=1e-4, float16=0.05, bfloat16=0.3)


def bilinear(plane: np.ndarray, y: float, x: float) -> float:
    """A sample of one plane; 0 more than a pixel outside."""
    h, w = plane.shape
    if y < -1 or y > h or x < -1 or x > w:
        return 0.0
    y, x = min(max(y, 0), h - 1), min(max(x, 0), w - 1)
    top, left = int(y), int(x)
    below, right = min(top + 1, h - 1), min(left + 1, w - 1)
    v, u = y - top, x - left
    return ((1 - v) * ((1 - u) * plane[top, left] + u * plane[top, right])
            + v * ((1 - u) * plane[below, left] + u * plane[below, right]))


def _bins(size: tuple[int, int]) -> Iterator[tuple[int, int]]:
    return iter(np.ndindex(*size))


def _align(data: np.ndarray, rois: np.ndarray, pooled_size: tuple[int, int], spatial_scale: float,
           sample_ratio: int = -1, position_sensitive: bool = False, aligned: bool = False
           ) -> np.ndarray:
    ph, pw = pooled_size
    channels = data.shape[1] // (ph * pw if position_sensitive else 1)
    out = np.zeros((len(rois), channels, ph, pw))
    for n, roi in enumerate(rois):
        if roi[0] < 0:
            continue
        x0, y0, x1, y1 = roi[1:] * spatial_scale - (0.5 if aligned else 0)
        w, h = (x1 - x0, y1 - y0) if aligned else (max(x1 - x0, 1), max(y1 - y0, 1))
        rows = sample_ratio if sample_ratio > 0 else int(np.ceil(h / ph))
        columns = sample_ratio if sample_ratio > 0 else int(np.ceil(w / pw))
        for c in range(channels):
            for i, j in _bins(pooled_size):
                plane = data[int(roi[0]), (c * ph + i) * pw + j if position_sensitive else c]
                samples = [bilinear(plane, y0 + (i + (a + 0.5) / rows) * h / ph,
                                    x0 + (j + (b + 0.5) / columns) * w / pw)
                           for a in range(rows) for b in range(columns)]
                out[n, c, i, j] = np.mean(samples) if samples else 0
    return out


def regions(*given: tuple[float, ...]) -> Any:
    """Regions in every dtype: multiples of 1/8 are exact."""
    return V(given)


_MANY = regions((0, 1, 1, 5, 6), (1, 0.5, 2.25, 9.5, 8.25), (1, -4.375, -6.125, 3, 2.5),
                (0, 6, 5, 14, 12), (0, 3.25, 3.25, 3.5, 3.5), (1, 5, 5, 3, 2))
_NO_IMAGE = regions((-1, 1, 1, 5, 6), (0, 0.5, 1, 3.75, 2.5))
_TINY = regions((0, 0.5, 1, 3.75, 2.5))
row("_contrib_ROIAlign", [F(1, 2, 3, 4), _TINY], dict(pooled_size=(2, 2), spatial_scale=1.0),
    ref=_align, tol=_SAMPLED, grad=(0,))
_PROPER = V(_MANY.values[:-1])  # MXNet ends the process where a size is negative
for _attrs in (dict(spatial_scale=1.0), dict(spatial_scale=0.5, sample_ratio=2),
               dict(spatial_scale=1.0, sample_ratio=1), dict(spatial_scale=0.75, aligned=True),
               dict(spatial_scale=1.0, aligned=True, sample_ratio=3)):
    row("_contrib_ROIAlign", [F(2, 3, 8, 9), _PROPER if "aligned" in _attrs else _MANY],
        dict(pooled_size=(2, 3), **_attrs), ref=_align, tol=_SAMPLED, grad=(0,), dtypes=WIDE)
row("_contrib_ROIAlign", [F(2, 12, 5, 6), _MANY],
    dict(pooled_size=(3, 2), spatial_scale=0.5, position_sensitive=True), ref=_align,
    tol=_SAMPLED, grad=(0,), dtypes=WIDE)


row("_contrib_ROIAlign", [F(2, 2, 5, 6), _NO_IMAGE], dict(pooled_size=(2, 2), spatial_scale=1.0),
    ref=_align, tol=_SAMPLED, grad=(0,), dtypes=WIDE, differs="memory that was never written")


def _pool(data: np.ndarray, rois: np.ndarray, pooled_size: tuple[int, int], spatial_scale: float
          ) -> np.ndarray:
    def away(v: float) -> float:
        return float(np.trunc(v + np.copysign(0.5, v)))

    height, width = data.shape[2:]
    out = np.zeros((len(rois), data.shape[1], *pooled_size))
    for n, roi in enumerate(rois):
        x0, y0, x1, y1 = (away(v) for v in roi[1:] * spatial_scale)
        h, w = max(y1 - y0 + 1, 1) / pooled_size[0], max(x1 - x0 + 1, 1) / pooled_size[1]
        for i, j in _bins(pooled_size):
            y, x = (slice(int(np.clip(np.floor(k * s) + o, 0, m)),
                          int(np.clip(np.ceil((k + 1) * s) + o, 0, m)))
                    for k, s, o, m in ((i, h, y0, height), (j, w, x0, width)))
            part = data[int(roi[0]), :, y, x]
            out[n, :, i, j] = part.max((1, 2)) if part.size and roi[0] >= 0 else 0
    return out


for _scale in (1.0, 0.7):
    row("ROIPooling", [F(1, 2, 3, 4, distinct=True), _TINY],
        dict(pooled_size=(2, 2), spatial_scale=_scale), ref=_pool, grad=(0,))
_INSIDE = regions((0, 1, 1, 5, 6), (1, 0.5, 2.5, 7.5, 8.5), (1, -4, -6, 3, 2.5), (0, 6, 5, 14, 12),
                  (0, 5, 5, 3, 3), (1, 20, 20, 25, 25))
row("ROIPooling", [F(2, 3, 8, 9, distinct=True), _INSIDE],
    dict(pooled_size=(3, 2), spatial_scale=1.0), ref=_pool, grad=(0,), dtypes=WIDE)
row("ROIPooling", [F(2, 3, 5, 6, distinct=True), _NO_IMAGE],
    dict(pooled_size=(2, 3), spatial_scale=0.5), ref=_pool, grad=(0,), dtypes=WIDE,
    differs="reads elsewhere")


def _rotated(data: np.ndarray, rois: np.ndarray, pooled_size: tuple[int, int],
             spatial_scale: float, sampling_ratio: int = -1) -> np.ndarray:
    out = np.zeros((len(rois), data.shape[1], *pooled_size))
    for n, roi in enumerate(rois):
        if roi[0] < 0:
            continue
        (x, y), size = roi[1:3] * spatial_scale, np.maximum(roi[3:5] * spatial_scale, 1)
        bin_w, bin_h = size / pooled_size[::-1]
        rows, columns = ([sampling_ratio] * 2 if sampling_ratio > 0 else
                         (int(np.ceil(bin_h)), int(np.ceil(bin_w))))
        turn = np.exp(-1j * np.deg2rad(roi[5]))
        for i, j in _bins(pooled_size):
            points = [((j + (b + 0.5) / columns) * bin_w - size[0] / 2
                       + 1j * ((i + (a + 0.5) / rows) * bin_h - size[1] / 2)) * turn
                      for a in range(rows) for b in range(columns)]
            for c in range(data.shape[1]):
                out[n, c, i, j] = np.mean([
                    bilinear(data[int(roi[0]), c], y + p.imag, x + p.real) for p in points])
    return out


_TURNED = regions((0, 4, 4.5, 6, 3, 0), (1, 3.25, 5, 4.5, 6.25, 30), (1, 0, 8.5, 9, 5, -135),
                  (0, 8, 1, 0.25, 0.5, 90))
row("_contrib_RROIAlign", [F(1, 2, 3, 4), regions((0, 1.5, 1.25, 2.5, 2, 25))],
    dict(pooled_size=(2, 2), spatial_scale=1.0), ref=_rotated, tol=_SAMPLED, grad=(0,))
for _attrs in (dict(spatial_scale=1.0), dict(spatial_scale=0.5, sampling_ratio=3)):
    row("_contrib_RROIAlign", [F(2, 3, 8, 9), _TURNED], dict(pooled_size=(2, 3), **_attrs),
        ref=_rotated, tol=_SAMPLED, grad=(0,), dtypes=WIDE)
