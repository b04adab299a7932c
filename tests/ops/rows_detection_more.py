"""Rows of position-sensitive region pooling and of region proposals."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.rows_detection_roi import regions
from tests.ops.table import WIDE, F, G, row

_SAMPLED = dict(float64=1e-10, float32=1e-4, float16=0.05, bfloat16=0.3)


def _away(v: float) -> float:
    """The nearest integer, halves away from 0."""
    return float(np.trunc(v + np.copysign(0.5, v)))


def _span(low: float, high: float, scale: float) -> tuple[float, float]:
    """Start and length in pixels of the map."""
    start = _away(low) * scale
    return start, max((_away(high) + 1) * scale - start, 0.1)


def _plane(data: np.ndarray, roi: np.ndarray, c: int, bin_: tuple[int, int], groups: int,
           size: int) -> np.ndarray:
    i, j = (k * groups // size for k in bin_)
    return data[int(roi[0]), (c * groups + i) * groups + j]


def _psroi(data: np.ndarray, rois: np.ndarray, spatial_scale: float, output_dim: int,
           pooled_size: int, group_size: int = 0) -> np.ndarray:
    out = np.zeros((len(rois), output_dim, pooled_size, pooled_size))
    for n, c, i, j in np.ndindex(out.shape):
        roi = rois[n]
        if roi[0] < 0:
            continue
        parts = []
        for at, k, most in ((2, i, data.shape[2]), (1, j, data.shape[3])):
            start, length = _span(roi[at], roi[at + 2], spatial_scale)
            bin_ = length / pooled_size
            ends = np.floor(k * bin_ + start), np.ceil((k + 1) * bin_ + start)
            parts.append(slice(*(int(np.clip(e, 0, most)) for e in ends)))
        part = _plane(data, roi, c, (i, j), group_size or pooled_size, pooled_size)[tuple(parts)]
        out[n, c, i, j] = part.mean() if part.size else 0
    return out


_MANY = regions((0, 1, 1, 5, 6), (1, 0.5, 2.25, 9.5, 8.25), (1, -4.375, -6.125, 3, 2.5),
                (0, 6, 5, 14, 12), (0, 3.25, 3.25, 3.5, 3.5), (1, 20, 20, 25, 25))
_NO_IMAGE = regions((-1, 1, 1, 5, 6), (0, 0.5, 1, 3.75, 2.5))
row("_contrib_PSROIPooling", [F(1, 4, 3, 4), regions((0, 0, 1, 2, 2))],
    dict(spatial_scale=1.0, output_dim=1, pooled_size=2), ref=_psroi, grad=(0,), tol=_SAMPLED)
for _attrs, _channels in ((dict(output_dim=2, pooled_size=2), 8),
                          (dict(output_dim=2, pooled_size=3, group_size=2), 8),
                          (dict(output_dim=1, pooled_size=2, group_size=3), 9)):
    for _scale in (1.0, 0.75):
        row("_contrib_PSROIPooling", [F(2, _channels, 8, 9), _MANY],
            dict(spatial_scale=_scale, **_attrs), ref=_psroi, grad=(0,), dtypes=WIDE, tol=_SAMPLED)
row("_contrib_PSROIPooling", [F(1, 4, 5, 6), _NO_IMAGE],
    dict(spatial_scale=1.0, output_dim=1, pooled_size=2), ref=_psroi, grad=(0,), dtypes=WIDE,
    tol=_SAMPLED, differs="reads elsewhere")


def _between(plane: np.ndarray, y: float, x: float) -> float:
    (top, left), (v, u) = (int(y), int(x)), (y % 1, x % 1)
    below, right = min(top + 1, plane.shape[0] - 1), min(left + 1, plane.shape[1] - 1)
    return ((1 - v) * ((1 - u) * plane[top, left] + u * plane[top, right])
            + v * ((1 - u) * plane[below, left] + u * plane[below, right]))


def _deformable(data: np.ndarray, rois: np.ndarray, trans: np.ndarray | None = None,
                spatial_scale: float = 1.0, output_dim: int = 1, group_size: int = 1,
                pooled_size: int = 1, part_size: int = 0, sample_per_part: int = 1,
                trans_std: float = 0.0, no_trans: bool = False) -> np.ndarray:
    parts, size = part_size or pooled_size, data.shape[2:]
    classes = 1 if trans is None or no_trans else trans.shape[1] // 2
    out = np.zeros((len(rois), output_dim, pooled_size, pooled_size))
    for n, c, i, j in np.ndindex(out.shape):
        roi = rois[n]
        if roi[0] < 0:
            continue
        at = []
        for axis, (k, of) in enumerate(((i, 2), (j, 1))):
            start, length = _span(roi[of], roi[of + 2], spatial_scale)
            if trans is not None and not no_trans:
                shift = trans[n, 2 * (c // (output_dim // classes)) + 1 - axis,
                              i * parts // pooled_size, j * parts // pooled_size]
                start += shift * trans_std * length
            bin_ = length / pooled_size
            points = start - 0.5 + k * bin_ + np.arange(sample_per_part) * bin_ / sample_per_part
            points = points[(points >= -0.5) & (points <= size[axis] - 0.5)]
            at.append(np.clip(points, 0, size[axis] - 1))
        plane = _plane(data, roi, c, (i, j), group_size, pooled_size)
        samples = [_between(plane, y, x) for y in at[0] for x in at[1]]
        out[n, c, i, j] = np.mean(samples) if samples else 0
    return out


row("_contrib_DeformablePSROIPooling",
    [F(1, 4, 3, 4), regions((0, 0, 1, 2, 2)), F(1, 2, 2, 2, lo=0.1, hi=0.9)],
    dict(spatial_scale=1.0, output_dim=1, group_size=2, pooled_size=2, trans_std=0.125),
    ref=_deformable, grad=(0, 2), tol=dict(_SAMPLED, float16=0.2, bfloat16=2.0))
for _attrs, _channels, _trans in (
    (dict(output_dim=4, group_size=2, pooled_size=2, part_size=4, sample_per_part=3,
          trans_std=0.1), 16, (6, 4, 4, 4)),
    (dict(output_dim=2, group_size=2, pooled_size=3, sample_per_part=2, trans_std=0.05), 8,
     (6, 2, 3, 3)),
    (dict(output_dim=2, group_size=1, pooled_size=4, part_size=2, trans_std=0.2), 2,
     (6, 4, 2, 2)),
):
    for _scale in (1.0, 0.5):
        row("_contrib_DeformablePSROIPooling", [F(2, _channels, 8, 9), _MANY, F(*_trans)],
            dict(spatial_scale=_scale, **_attrs), ref=_deformable, grad=(0, 2), dtypes=WIDE,
            tol=_SAMPLED)
row("_contrib_DeformablePSROIPooling", [F(2, 8, 8, 9), _MANY],
    dict(spatial_scale=0.75, output_dim=2, group_size=2, pooled_size=3, sample_per_part=2,
         no_trans=True), ref=_deformable, grad=(0,), dtypes=WIDE, tol=_SAMPLED)
row("_contrib_DeformablePSROIPooling", [F(1, 4, 5, 6), _NO_IMAGE, F(2, 2, 2, 2)],
    dict(spatial_scale=1.0, output_dim=1, group_size=2, pooled_size=2, trans_std=0.1),
    ref=_deformable, grad=(0, 2), dtypes=WIDE, tol=_SAMPLED, differs="reads elsewhere")


def _anchors(stride: int, ratios: tuple[float, ...], scales: tuple[float, ...]) -> np.ndarray:
    out = []
    for ratio in ratios:
        w = np.floor(np.sqrt(np.floor(stride * stride / ratio)) + 0.5)
        h = np.floor(w * ratio + 0.5)
        for scale in scales:
            half = np.array([w * scale - 1, h * scale - 1]) / 2
            out.append(np.concatenate([(stride - 1) / 2 - half, (stride - 1) / 2 + half]))
    return np.array(out)


def _pixels(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Overlap of one box with many; the last pixels are included."""
    w, h = (np.maximum(np.minimum(a[k + 2], b[:, k + 2]) - np.maximum(a[k], b[:, k]) + 1, 0)
            for k in (0, 1))
    areas = [np.prod(x[..., 2:] - x[..., :2] + 1, -1) for x in (a, b)]
    return w * h / (areas[0] + areas[1] - w * h)


def _proposal(cls_prob: np.ndarray, bbox_pred: np.ndarray, im_info: np.ndarray,
              rpn_pre_nms_top_n: int = 6000, rpn_post_nms_top_n: int = 300,
              threshold: float = 0.7, rpn_min_size: int = 16,
              scales: tuple[float, ...] = (4, 8, 16, 32), ratios: tuple[float, ...] = (0.5, 1, 2),
              feature_stride: int = 16, output_score: bool = False, iou_loss: bool = False) -> Any:
    base = _anchors(feature_stride, ratios, scales)
    batch, _, height, width = cls_prob.shape
    rois, scores = [], []
    for b in range(batch):
        size, least = im_info[b, 1::-1], rpn_min_size * im_info[b, 2]
        y, x, a = (v.ravel() for v in np.mgrid[:height, :width, :len(base)])
        box = base[a] + feature_stride * np.stack([x, y, x, y], 1)
        d = bbox_pred[b].reshape(len(base), 4, height, width)[a, :, y, x]
        if iou_loss:
            box = box + d
        else:
            whole = box[:, 2:] - box[:, :2] + 1
            middle = d[:, :2] * whole + (box[:, :2] + box[:, 2:]) / 2
            half = (np.exp(d[:, 2:]) * whole - 1) / 2
            box = np.concatenate([middle - half, middle + half], 1)
        box = np.clip(box, 0, np.tile(size - 1, 2))
        small = (box[:, 2:] - box[:, :2] + 1 < least).any(1)
        box[small] += np.array([-1, -1, 1, 1]) * least / 2
        outside = (y >= int(im_info[b, 0] / feature_stride)) | (
            x >= int(im_info[b, 1] / feature_stride))
        score = np.where(small | outside, -1, cls_prob[b, len(base) + a, y, x])
        order = np.argsort(-score, kind="stable")
        order = order[:rpn_pre_nms_top_n if rpn_pre_nms_top_n > 0 else None]
        stay: list[int] = []
        for i in order:
            if len(stay) < rpn_post_nms_top_n and not (
                    stay and (_pixels(box[i], box[stay]) > threshold).any()):
                stay.append(i)
        chosen = np.resize(stay, rpn_post_nms_top_n)
        rois.append(np.concatenate([np.full((len(chosen), 1), b), box[chosen]], 1))
        scores.append(score[chosen, None])
    result = [np.concatenate(rois), np.concatenate(scores)]
    return result if output_score else result[0]


def _sizes(batch: int) -> Any:
    return G(lambda rng: np.tile([[46.0, 60.0, 1.0]], (batch, 1)), (batch, 3))


def _rpn(batch: int, anchors: int, size: tuple[int, int]) -> list[Any]:
    return [F(batch, 2 * anchors, *size, lo=0.0, hi=1.0, distinct=True),
            F(batch, 4 * anchors, *size, lo=-0.5, hi=0.5), _sizes(batch)]


for _op, _batch in (("_contrib_Proposal", 1), ("_contrib_MultiProposal", 2)):
    for _attrs, _anchor_count, _size in (
        (dict(rpn_post_nms_top_n=6, scales=(2.0,), ratios=(1.0,), rpn_min_size=4), 1, (3, 4)),
        (dict(rpn_post_nms_top_n=12, rpn_pre_nms_top_n=40, threshold=0.5, output_score=True), 12,
         (3, 4)),
        (dict(rpn_post_nms_top_n=9, scales=(1.5, 3.0), ratios=(0.3, 1.7), rpn_min_size=30,
              output_score=True), 4, (3, 4)),
        (dict(rpn_post_nms_top_n=5, rpn_pre_nms_top_n=3, scales=(2.0, 4.0), ratios=(1.0,),
              feature_stride=8, iou_loss=True), 2, (6, 8)),
    ):
        row(_op, _rpn(_batch, _anchor_count, _size), _attrs, ref=_proposal, dtypes=WIDE,
            tol=dict(float64=1e-10, float32=2e-5), second=False,
            grad_ref=lambda a, b, c, *dy, **attrs: [np.zeros_like(x) for x in (a, b, c)])
