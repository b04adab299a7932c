"""Rows of the operators of the single shot detector."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.rows_detection import boxes, centres, overlap
from tests.ops.table import WIDE, F, G, V, row

_ROUNDED = dict(float64=1e-10, float32=1e-5, float16=2e-3, bfloat16=1e-2)


def _prior(data: np.ndarray, sizes: tuple[float, ...] = (1.0,), ratios: tuple[float, ...] = (1.0,),
           clip: bool = False, steps: tuple[float, float] = (-1.0, -1.0),
           offsets: tuple[float, float] = (0.5, 0.5)) -> np.ndarray:
    h, w = data.shape[2:4]
    step_y, step_x = steps if steps[0] > 0 else (1 / h, 1 / w)
    kinds = [(s, ratios[0]) for s in sizes] + [(sizes[0], r) for r in ratios[1:]]
    shapes = [(s * h / w * np.sqrt(r), s / np.sqrt(r)) for s, r in kinds]
    out = []
    for y in range(h):
        for x in range(w):
            cx, cy = (x + offsets[1]) * step_x, (y + offsets[0]) * step_y
            out += [(cx - a / 2, cy - b / 2, cx + a / 2, cy + b / 2) for a, b in shapes]
    return np.clip(out, 0, 1)[None] if clip else np.array(out)[None]


for _attrs in ({}, dict(sizes=(0.5, 0.25), ratios=(1.0, 2.0, 0.5)),
               dict(sizes=(0.75,), ratios=(3.0, 2.0), clip=True),
               dict(steps=(0.25, 0.5), offsets=(0.0, 0.25))):
    row("_contrib_MultiBoxPrior", [F(1, 2, 2, 3)], _attrs, ref=_prior, tol=_ROUNDED,
        grad_ref=lambda x, dy, **a: [np.zeros_like(x)], second=False)


def _positives(o: np.ndarray, threshold: float) -> np.ndarray:
    """The object of each anchor, -1 without, from overlaps (anchors, objects)."""
    match, free = np.full(len(o), -1), np.ones(o.shape, bool)
    while free.any():
        i, j = np.unravel_index(np.argmax(np.where(free, o, -1)), o.shape)
        if o[i, j] <= 1e-6:
            break
        match[i] = j
        free[i], free[:, j] = False, False
    if threshold > 0:
        better = (match < 0) & (o.max(1) > threshold)
        match[better] = o.argmax(1)[better]
    return match


def _target(anchor: np.ndarray, label: np.ndarray, cls_pred: np.ndarray,
            overlap_threshold: float = 0.5, ignore_label: float = -1.0,
            negative_mining_ratio: float = -1.0, negative_mining_thresh: float = 0.5,
            minimum_negative_samples: int = 0,
            variances: tuple[float, ...] = (0.1, 0.1, 0.2, 0.2)) -> list[np.ndarray]:
    batch, n = len(label), anchor.shape[1]
    offsets, mask = np.zeros((batch, n, 4)), np.zeros((batch, n, 4))
    classes = np.full((batch, n), ignore_label)
    a = centres(anchor[0])
    for b in range(batch):
        end = np.flatnonzero(label[b, :, 0] == -1)
        truth = label[b, :end[0] if len(end) else None]
        if not len(truth):
            continue
        o = overlap(anchor[0], truth[:, 1:5])
        match = _positives(o, overlap_threshold)
        positive = match >= 0
        negative = ~positive
        if negative_mining_ratio > 0:
            p = np.exp(cls_pred[b] - cls_pred[b].max(0))
            background = p[0] / p.sum(0)
            rest = np.flatnonzero(~positive & (o.max(1) < negative_mining_thresh))
            count = max(int(positive.sum() * negative_mining_ratio), minimum_negative_samples)
            negative = np.isin(np.arange(n), rest[np.argsort(background[rest],
                                                             kind="stable")][:count])
        classes[b, negative] = 0
        t = truth[match[positive]]
        classes[b, positive] = t[:, 0] + 1
        g, own = centres(t[:, 1:5]), a[positive]
        mask[b, positive] = 1
        offsets[b, positive] = np.concatenate(
            [(g - own)[:, :2] / own[:, 2:], np.log(g[:, 2:] / own[:, 2:])], -1) / variances
    return [offsets.reshape(batch, -1), mask.reshape(batch, -1), classes]


def _labels(rng: np.random.RandomState) -> np.ndarray:
    """Three images with 2, 0 and 3 objects; another column."""
    out = np.full((3, 3, 6), -1.0)
    for b, count in enumerate((2, 0, 3)):
        out[b, :count] = np.concatenate(
            [rng.randint(0, 4, (count, 1)), boxes(rng, count), rng.rand(count, 1)], -1)
    return out


_ANCHORS = G(lambda rng: boxes(rng, 1, 30), (1, 30, 4))
_TARGET_TOL = dict(float64=1e-9, float32=2e-3)
for _attrs in ({}, dict(overlap_threshold=0.25, ignore_label=-3.0), dict(overlap_threshold=-1.0),
               dict(negative_mining_ratio=3.0, overlap_threshold=0.35),
               dict(negative_mining_ratio=1.5, negative_mining_thresh=0.2),
               dict(variances=(1.0, 0.5, 0.25, 2.0))):
    row("_contrib_MultiBoxTarget", [_ANCHORS, G(_labels, (3, 3, 6)), F(3, 5, 30)], _attrs,
        ref=_target, tol=_TARGET_TOL, dtypes=WIDE, second=False,
        grad_ref=lambda a, b, c, *dy, **attrs: [np.zeros_like(x) for x in (a, b, c)])
row("_contrib_MultiBoxTarget", [_ANCHORS, G(_labels, (3, 3, 6)), F(3, 5, 30)],
    dict(negative_mining_ratio=0.5, minimum_negative_samples=7, negative_mining_thresh=0.9),
    ref=_target, tol=_TARGET_TOL, dtypes=WIDE, grad=(),
    differs="minimum_negative_samples has no effect")
_ONE = V([[[0.0, 0.0, 0.5, 0.5], [0.25, 0.25, 1.0, 1.0]]])
row("_contrib_MultiBoxTarget",
    [_ONE, V([[[2, 0.0, 0.0, 0.5, 1.0]]]), V([[[0, 1], [2, 3], [1, 1]]])], {}, ref=_target,
    grad=(), tol=_ROUNDED)


def _detect(cls_prob: np.ndarray, loc_pred: np.ndarray, anchor: np.ndarray, clip: bool = True,
            threshold: float = 0.01, background_id: int = 0, nms_threshold: float = 0.5,
            force_suppress: bool = False, variances: tuple[float, ...] = (0.1, 0.1, 0.2, 0.2),
            nms_topk: int = -1) -> np.ndarray:
    batch, _, n = cls_prob.shape
    out = np.full((batch, n, 6), -1.0)
    a = centres(anchor[0])
    for b in range(batch):
        d = loc_pred[b].reshape(n, 4) * variances
        centre, half = d[:, :2] * a[:, 2:] + a[:, :2], np.exp(d[:, 2:]) * a[:, 2:] / 2
        box = np.concatenate([centre - half, centre + half], -1)
        if clip:
            box = np.clip(box, 0, 1)
        best = cls_prob[b, 1:].max(0)
        rows = np.concatenate([cls_prob[b, 1:].argmax(0)[:, None], best[:, None], box], -1)
        rows = rows[best >= threshold]
        out[b, :len(rows)] = rows
        if not 0 < nms_threshold <= 1:
            continue
        ranked = rows[np.argsort(-rows[:, 1], kind="stable")]
        if nms_topk > 0:
            ranked = ranked[:nms_topk]
        out[b, :len(ranked)] = ranked
        out[b, len(ranked):, 0] = -1
        over = overlap(ranked[:, 2:], ranked[:, 2:]) >= nms_threshold
        for i in range(len(ranked)):
            same = force_suppress | (out[b, :i, 0] == ranked[i, 0])
            if (over[i, :i] & same & (out[b, :i, 0] >= 0)).any():
                out[b, i, 0] = -1
    return out


def _probabilities(*shape: int) -> Any:
    return G(lambda rng: np.round(rng.dirichlet(np.ones(shape[1]), (shape[0], shape[2]))
                                  .transpose(0, 2, 1) * 64) / 64, shape)


for _attrs in ({}, dict(clip=False, variances=(0.5, 0.25, 0.5, 1.0)), dict(threshold=0.5),
               dict(nms_threshold=0.2, force_suppress=True), dict(nms_threshold=0.0),
               dict(nms_threshold=0.1, nms_topk=9), dict(background_id=2)):
    row("_contrib_MultiBoxDetection", [_probabilities(2, 4, 30), F(2, 120), _ANCHORS], _attrs,
        ref=_detect, tol=_ROUNDED, dtypes=WIDE, second=False,
        grad_ref=lambda a, b, c, *dy, **attrs: [np.zeros_like(x) for x in (a, b, c)])
row("_contrib_MultiBoxDetection",
    [V([[[0.25, 0.5, 0.25], [0.5, 0.25, 0.125], [0.25, 0.25, 0.625]]]), F(1, 12),
     V([[[0, 0, 0.5, 0.5], [0, 0, 0.5, 0.625], [0.5, 0.5, 1, 1]]])], {}, ref=_detect, grad=(),
    tol=_ROUNDED)
