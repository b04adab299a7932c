"""Rows of the operators of object detection: boxes and their suppression."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, G, V, row


def corners(b: np.ndarray, form: str) -> np.ndarray:
    """Boxes (..., 4) as left, top, right, bottom."""
    if form == "corner":
        return b
    return np.concatenate([b[..., :2] - b[..., 2:] / 2, b[..., :2] + b[..., 2:] / 2], -1)


def centres(b: np.ndarray) -> np.ndarray:
    """Corners as centre, width, height."""
    return np.concatenate([(b[..., :2] + b[..., 2:]) / 2, b[..., 2:] - b[..., :2]], -1)


def overlap(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Intersection over union of boxes (n, 4) with (m, 4)."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    both = np.prod(np.maximum(high - low, 0), -1)
    areas = [np.prod(np.maximum(x[:, 2:] - x[:, :2], 0), -1) for x in (a, b)]
    total = areas[0][:, None] + areas[1][None, :] - both
    return np.where(both > 0, both / np.where(both > 0, total, 1), 0)


def boxes(rng: np.random.RandomState, *shape: int, size: float = 1.0) -> np.ndarray:
    """Random corners inside a square."""
    a = rng.uniform(0, size, (*shape, 2, 2))
    return np.concatenate([a.min(-2), a.max(-2) + 0.05 * size], -1)


def scored(*shape: int, classes: int = 3, form: str = "corner", extra: int = 0) -> Any:
    """Rows of id, score and box; every fifth score is repeated."""
    def make(rng: np.random.RandomState) -> np.ndarray:
        b = boxes(rng, *shape)
        ids = rng.randint(0, classes, (*shape, 1))
        # Multiples of 1/64 are exact in every dtype.
        scores = rng.randint(-8, 64, (*shape, 1)) / 64
        b = np.round((b if form == "corner" else centres(b)) * 64) / 64
        return np.concatenate([ids, scores, b, rng.randint(0, 9, (*shape, extra))], -1)

    return G(make, (*shape, 6 + extra))


def _nms_order(rows: np.ndarray, at: dict[str, Any]) -> list[int]:
    """Positions of the rows that stay."""
    if at["topk"] == 0:
        return list(range(len(rows)))
    start = at["coord_start"]
    score = rows[:, at["score_index"]]
    valid = [i for i in range(len(rows)) if score[i] > at["valid_thresh"] and not (
        at["id_index"] >= 0 and rows[i, at["id_index"]] == at["background_id"])]
    ranked = sorted(valid, key=lambda i: -score[i])[:at["topk"] if at["topk"] > 0 else None]
    box = corners(rows[:, start:start + 4], at["in_format"])
    over = overlap(box, box) > at["overlap_thresh"]
    stay: list[int] = []
    for i in ranked:
        same = (at["id_index"] < 0 or at["force_suppress"]) | (
            rows[:, at["id_index"]] == rows[i, at["id_index"]])
        if not any(over[i, j] and np.broadcast_to(same, len(rows))[j] for j in stay):
            stay.append(i)
    return stay


_NMS = dict(overlap_thresh=0.5, valid_thresh=0.0, topk=-1, coord_start=2, score_index=1,
            id_index=-1, background_id=-1, force_suppress=False, in_format="corner",
            out_format="corner")


def _nms(data: np.ndarray, **given: Any) -> np.ndarray:
    at = {**_NMS, **given}
    out = np.full_like(data, -1)
    start = at["coord_start"]
    for b in np.ndindex(data.shape[:-2]):
        stay = _nms_order(data[b], at)
        rows = data[b][stay]
        if at["in_format"] != at["out_format"] and at["topk"] != 0:
            c = rows[:, start:start + 4]
            rows[:, start:start + 4] = (
                centres(c) if at["in_format"] == "corner" else corners(c, "center"))
        out[b][:len(stay)] = rows
    return out


def _nms_grad(data: np.ndarray, dy: np.ndarray, **given: Any) -> list[np.ndarray]:
    dx = np.zeros_like(data)
    for b in np.ndindex(data.shape[:-2]):
        stay = _nms_order(data[b], {**_NMS, **given})
        dx[b][stay] = dy[b][:len(stay)]
    return [dx]


for _attrs in ({}, dict(overlap_thresh=0.1), dict(overlap_thresh=0.3, id_index=0),
               dict(overlap_thresh=0.3, id_index=0, background_id=1),
               dict(overlap_thresh=0.3, id_index=0, force_suppress=True), dict(topk=4),
               dict(topk=0), dict(topk=0, out_format="center"),
               dict(topk=100, valid_thresh=0.5), dict(valid_thresh=2.0), dict(out_format="center")):
    row("_contrib_box_nms", [scored(9)], _attrs, ref=_nms, grad_ref=_nms_grad, second=False)
for _out in ("corner", "center"):
    row("_contrib_box_nms", [scored(12, form="center")],
        dict(overlap_thresh=0.2, in_format="center", out_format=_out), ref=_nms,
        grad_ref=_nms_grad, second=False)
row("_contrib_box_nms", [scored(2, 1, 12, extra=2)], dict(overlap_thresh=0.2, id_index=6), ref=_nms,
    grad_ref=_nms_grad, second=False)
row("_contrib_box_nms", [scored(400, classes=5)], dict(overlap_thresh=0.4, id_index=0, topk=300),
    ref=_nms, grad_ref=_nms_grad, second=False, dtypes=WIDE)
row("_contrib_box_nms", [scored(6, extra=1)], dict(coord_start=3, score_index=0), ref=_nms,
    grad_ref=_nms_grad, second=False, dtypes=WIDE)
row("_contrib_box_nms", [V([[0, .5, 0, 0, 1, 1], [1, np.nan, 2, 2, 3, 3], [0, .4, 0, 0, 1, 2],
                            [2, .3, 0, 0, 0, 0], [2, .2, 0, 0, 0, 0], [3, .1, 1, 1, 0, 0]])],
    dict(overlap_thresh=0.5), ref=_nms, grad=())


def _iou(a: np.ndarray, b: np.ndarray, format: str = "corner") -> np.ndarray:
    flat = [corners(x, format).reshape(-1, 4) for x in (a, b)]
    return overlap(*flat).reshape(a.shape[:-1] + b.shape[:-1])


_IOU = dict(float64=1e-11, float32=3e-5, float16=0.05, bfloat16=0.3)
for _a, _b in (((3,), (4,)), ((2, 3), (5,)), ((1,), (2, 1, 2))):
    row("_contrib_box_iou",
        [G(lambda rng, s=s: boxes(rng, *s, size=4.0), (*s, 4)) for s in (_a, _b)], ref=_iou,
        tol=_IOU)
    row("_contrib_box_iou", [F(*s, 4, lo=0.5, hi=2.0) for s in (_a, _b)], dict(format="center"),
        ref=_iou, tol=_IOU)
row("_contrib_box_iou", [V([[0, 0, 0, 0], [1, 1, 0, 0], [0, 0, 2, 1]]),
                         V([[0, 0, 0, 0], [0, 0, 1, 1], [5, 5, 6, 6]])], ref=_iou, grad=())


def _encode(samples: np.ndarray, matches: np.ndarray, anchors: np.ndarray, refs: np.ndarray,
            means: np.ndarray, stds: np.ndarray) -> list[np.ndarray]:
    good = (samples > 0.5)[..., None]
    rows = np.where(good[..., 0], matches, 0).astype(int)
    matched = np.stack([r[k] for r, k in zip(refs, rows, strict=True)])
    a, g = centres(anchors), centres(matched)
    code = np.concatenate([(g - a)[..., :2] / a[..., 2:], np.log(g[..., 2:] / a[..., 2:])], -1)
    mask = np.broadcast_to(good, anchors.shape).astype(float)
    return [np.where(good, (code - means) / stds, 0), mask]


def _decode(data: np.ndarray, anchors: np.ndarray, std0: float = 1, std1: float = 1,
            std2: float = 1, std3: float = 1, clip: float = -1, format: str = "center"
            ) -> np.ndarray:
    a = anchors if format == "center" else centres(anchors)
    d = data * np.array([std0, std1, std2, std3])
    log = np.minimum(d[..., 2:], clip) if clip > 0 else d[..., 2:]
    half = np.exp(log) * a[..., 2:] / 2
    centre = d[..., :2] * a[..., 2:] + a[..., :2]
    return np.concatenate([centre - half, centre + half], -1)


_CODE = dict(float64=1e-11, float32=2e-5, float16=0.05, bfloat16=0.3)
_POSITIVE = V([[1, -1, 0, 0.6], [0.4, 1, 1, 1]], "float64")
_MATCHED = V([[2, -7, 0, 1], [99, 0, 2.9, 1]], "float64")
for _means, _stds in (((0, 0, 0, 0), (1, 1, 1, 1)), ((0.1, -0.2, 0.3, 0.5), (0.1, 0.1, 0.2, 0.4))):
    for _dtype in WIDE:
        row("_contrib_box_encode",
            [V(_POSITIVE.values, _dtype), V(_MATCHED.values, _dtype),
             *(G(lambda rng, s=s: boxes(rng, *s, size=4.0), (*s, 4)) for s in ((2, 4), (2, 3))),
             V(_means), V(_stds)], ref=_encode, tol=_CODE, dtypes=[_dtype],
            grad=(2, 3, 4, 5) if _dtype == "float64" else ())
for _attrs in ({}, dict(format="corner"), dict(std0=0.1, std1=0.2, std2=0.3, std3=0.4),
               dict(clip=0.5), dict(clip=0.25, std2=2.0, format="corner")):
    row("_contrib_box_decode",
        [F(2, 3, 4, lo=-1.0, hi=1.0),
         F(1, 3, 4, lo=0.5, hi=2.0) if _attrs.get("format") != "corner" else
         G(lambda rng: boxes(rng, 1, 3, size=2.0), (1, 3, 4))], _attrs, ref=_decode, tol=_CODE)


def _match(data: np.ndarray, threshold: float, is_ascend: bool = False, topk: int = -1
           ) -> list[np.ndarray]:
    shape = data.shape
    rows, columns = np.full(shape[:-1], -1.0), np.full((*shape[:-2], shape[-1]), -1.0)
    for b in np.ndindex(shape[:-2]):
        scores, found = data[b].ravel(), 0
        for i in np.argsort(scores if is_ascend else -scores, kind="stable"):
            r, c = divmod(int(i), shape[-1])
            good = scores[i] < threshold if is_ascend else scores[i] > threshold
            if good and rows[b][r] < 0 and columns[b][c] < 0 and not (0 < topk < found):
                rows[b][r], columns[b][c] = c, r
                found += 1
    return [rows, columns]


for _attrs in (dict(threshold=0.2), dict(threshold=1e-12), dict(threshold=0.6, is_ascend=True),
               dict(threshold=-5.0, topk=2), dict(threshold=0.0, topk=0)):
    for _shape in ((3, 4), (2, 1, 5, 3)):
        row("_contrib_bipartite_matching", [F(*_shape, lo=0.0, hi=1.0, distinct=True)], _attrs,
            ref=_match, grad_ref=lambda x, *dy, **a: [np.zeros_like(x)], second=False)
row("_contrib_bipartite_matching", [V([[0.5, 0.5, 0.25], [0.5, 0.25, 0.25]])], dict(threshold=0.25),
    ref=_match, grad=())
