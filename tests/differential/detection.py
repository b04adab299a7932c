"""Boxes, anchors, proposals and pooling of regions."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import Case, Draw, distinct, named, operator, perhaps, reals, shapes

FORMAT = st.sampled_from(["corner", "center"])


def boxes(draw: Draw, shape: tuple[int, ...], form: str = "corner") -> np.ndarray:
    """Boxes inside the unit square, shape (..., 4); float32."""
    low, size = (reals(draw, (*shape, 2), a, b, "float32") for a, b in ((0, 0.6), (0.1, 0.4)))
    if form == "center":
        return np.concatenate([low + size / 2, size], -1)
    return np.concatenate([low, low + size], -1)


@operator("_contrib_box_iou")
def box_iou(draw: Draw) -> Case:
    attrs = perhaps(draw, {"format": FORMAT})
    form = attrs.get("format", "corner")
    return Case([boxes(draw, draw(shapes(1, 2)), form) for _ in range(2)], attrs, tolerance=8)


@operator("_contrib_box_nms")
def box_nms(draw: Draw) -> Case:
    attrs = perhaps(draw, {
        "overlap_thresh": st.sampled_from([0.2, 0.7]), "valid_thresh": st.just(0.3),
        "topk": st.integers(-1, 4), "force_suppress": st.booleans(), "in_format": FORMAT,
        "out_format": FORMAT, "id_index": st.just(0)})  # fmt: skip
    if "id_index" in attrs:
        attrs |= perhaps(draw, {"background_id": st.just(0)})
    shape = draw(shapes(1, 2, 6))
    kinds = np.floor(reals(draw, (*shape, 1), 0, 2.99, "float32"))
    # All scores differ, since equal ones come in any order.
    score = (distinct(draw, (*shape, 1)) + 64) / 128
    parts = [kinds, score, boxes(draw, shape, attrs.get("in_format", "corner"))]
    return Case([np.concatenate(parts, -1)], attrs, (0,), tolerance=8)


@operator("_contrib_bipartite_matching")
def bipartite_matching(draw: Draw) -> Case:
    x = (distinct(draw, draw(shapes(2, 3))) + 32) / 64
    attrs = {"threshold": draw(st.sampled_from([0.1, 0.5])),
             **perhaps(draw, {"is_ascend": st.booleans(), "topk": st.integers(-1, 3)})}  # fmt: skip
    return Case([x], attrs)


@operator("_contrib_box_encode")
def box_encode(draw: Draw) -> Case:
    batch, anchors, objects = (draw(st.integers(1, 4)) for _ in range(3))
    sign = np.sign(reals(draw, (batch, anchors), -1, 1, "float32"))
    match = np.floor(reals(draw, (batch, anchors), 0, objects - 0.01, "float32"))
    numbers = [reals(draw, (4,), low, 1, "float32") for low in (-1, 0.1)]
    return Case([sign, match, boxes(draw, (batch, anchors)), boxes(draw, (batch, objects)),
                 *numbers], tolerance=16)  # fmt: skip


@operator("_contrib_box_decode")
def box_decode(draw: Draw) -> Case:
    batch, count = draw(st.integers(1, 3)), draw(st.integers(1, 5))
    attrs = perhaps(draw, {"std0": st.just(0.1), "std3": st.just(0.2), "format": FORMAT,
                           "clip": st.sampled_from([-1.0, 0.5])})  # fmt: skip
    form = attrs.get("format", "center")
    return Case([reals(draw, (batch, count, 4), -1, 1, "float32"), boxes(draw, (1, count), form)],
                attrs, tolerance=8)  # fmt: skip


@operator("_contrib_MultiBoxPrior")
def multi_box_prior(draw: Draw) -> Case:
    numbers = st.lists(st.sampled_from([0.25, 0.5, 1.0, 2.0]), min_size=1, max_size=3).map(tuple)
    attrs = perhaps(draw, {
        "sizes": numbers, "ratios": numbers, "clip": st.booleans(),
        "steps": st.just((0.25, 0.5)), "offsets": st.just((0.0, 0.25))})  # fmt: skip
    return Case([reals(draw, draw(shapes(4, 4)), dtype="float32")], attrs, tolerance=4)


VARIANCES = st.just((0.2, 0.2, 0.1, 0.3))


@operator("_contrib_MultiBoxTarget")
def multi_box_target(draw: Draw) -> Case:
    batch, objects, classes = (draw(st.integers(1, 3)) for _ in range(3))
    anchors = draw(st.integers(1, 8))
    attrs = perhaps(draw, {
        "overlap_threshold": st.sampled_from([0.2, 0.7]), "ignore_label": st.just(-2.0),
        "negative_mining_ratio": st.sampled_from([-1.0, 1.0, 3.0]),
        "negative_mining_thresh": st.sampled_from([0.2, 0.5]), "variances": VARIANCES})  # fmt: skip
    kinds = np.floor(reals(draw, (batch, objects, 1), 0, classes - 0.01, "float32"))
    label = np.concatenate([kinds, boxes(draw, (batch, objects))], -1)
    # What comes behind the last object is -1.
    if draw(st.booleans()):
        label[:, draw(st.integers(1, objects)) :] = -1
    return Case([boxes(draw, (1, anchors)), label,
                 distinct(draw, (batch, classes + 1, anchors))], attrs, tolerance=16)  # fmt: skip


@operator("_contrib_MultiBoxDetection")
def multi_box_detection(draw: Draw) -> Case:
    batch, classes, anchors = draw(st.integers(1, 2)), draw(st.integers(2, 4)), draw(
        st.integers(1, 7))  # fmt: skip
    attrs = perhaps(draw, {
        "clip": st.booleans(), "threshold": st.sampled_from([0.2, 0.4]),
        "nms_threshold": st.sampled_from([0.2, 0.8]), "force_suppress": st.booleans(),
        "nms_topk": st.integers(-1, 4), "variances": VARIANCES})  # fmt: skip
    scores = reals(draw, (batch, classes, anchors), 0.01, 1, "float32")
    return Case([scores / scores.sum(1, keepdims=True),
                 reals(draw, (batch, 4 * anchors), -1, 1, "float32"), boxes(draw, (1, anchors))],
                attrs, tolerance=16)  # fmt: skip


def proposal(draw: Draw, most: int) -> Case:
    batch, height, width = draw(st.integers(1, most)), draw(st.integers(2, 4)), 3
    scales = draw(st.sampled_from([(2.0,), (1.5, 3.0)]))
    ratios = draw(st.sampled_from([(1.0,), (0.5, 2.0)]))
    count = len(scales) * len(ratios)
    attrs = {"scales": scales, "ratios": ratios, "rpn_post_nms_top_n": draw(st.integers(1, 9)),
             **perhaps(draw, {"rpn_pre_nms_top_n": st.integers(3, 12),
                              "threshold": st.sampled_from([0.3, 0.9]),
                              "rpn_min_size": st.sampled_from([4, 30]),
                              "output_score": st.booleans(),
                              "iou_loss": st.booleans()})}  # fmt: skip
    scores = (distinct(draw, (batch, 2 * count, height, width)) + 64) / 128
    info = np.tile(np.array([[height * 16 - 2, width * 16, 1]], "float32"), (batch, 1))
    return Case([scores, reals(draw, (batch, 4 * count, height, width), -0.5, 0.5, "float32"),
                 info], attrs, tolerance=16)  # fmt: skip


named("_contrib_Proposal", proposal, 1)
named("_contrib_MultiProposal", proposal, 2)


def regions(draw: Draw, batch: int, side: float) -> np.ndarray:
    """Rows of image, left, top, right and bottom, inside `side`."""
    count = draw(st.integers(1, 4))
    image = np.floor(reals(draw, (count, 1), 0, batch - 0.01, "float32"))
    return np.concatenate([image, boxes(draw, (count,)) * side], 1).astype("float32")


def pooled(draw: Draw, channels: int) -> tuple[np.ndarray, np.ndarray, float]:
    """Data, regions and scale."""
    batch, scale = draw(st.integers(1, 2)), draw(st.sampled_from([1.0, 0.5]))
    data = distinct(draw, (batch, channels, draw(st.integers(5, 8)), draw(st.integers(5, 8))))
    return data, regions(draw, batch, 7 / scale), scale


SIZE = st.tuples(st.integers(1, 3), st.integers(1, 3))


@operator("ROIPooling")
def roi_pooling(draw: Draw) -> Case:
    data, rois, scale = pooled(draw, draw(st.integers(1, 3)))
    return Case([data, rois], {"pooled_size": draw(SIZE), "spatial_scale": scale}, (0,))


@operator("_contrib_ROIAlign")
def roi_align(draw: Draw) -> Case:
    size = draw(SIZE)
    attrs: dict[str, Any] = perhaps(draw, {"sample_ratio": st.integers(-1, 3),
                                           "aligned": st.booleans(),
                                           "position_sensitive": st.booleans()})  # fmt: skip
    channels = draw(st.integers(1, 2))
    channels *= size[0] * size[1] if attrs.get("position_sensitive") else 1
    data, rois, scale = pooled(draw, channels)
    return Case([data, rois], {"pooled_size": size, "spatial_scale": scale, **attrs}, (0,),
                tolerance=16)  # fmt: skip


@operator("_contrib_RROIAlign")
def rroi_align(draw: Draw) -> Case:
    data, rois, scale = pooled(draw, draw(st.integers(1, 2)))
    sides = rois[:, 3:] - rois[:, 1:3]
    angle = reals(draw, (len(rois), 1), -90, 90, "float32")
    turned = np.concatenate([rois[:, :1], rois[:, 1:3] + sides / 2, sides, angle], 1)
    attrs = {"pooled_size": draw(SIZE), "spatial_scale": scale,
             **perhaps(draw, {"sampling_ratio": st.integers(1, 3)})}  # fmt: skip
    return Case([data, turned], attrs, tolerance=50)


@operator("_contrib_PSROIPooling")
def psroi_pooling(draw: Draw) -> Case:
    size, out = draw(st.integers(1, 3)), draw(st.integers(1, 2))
    data, rois, scale = pooled(draw, out * size * size)
    attrs = {"pooled_size": size, "output_dim": out, "spatial_scale": scale,
             **perhaps(draw, {"group_size": st.just(size)})}  # fmt: skip
    return Case([data, rois], attrs, (0,), tolerance=16)


@operator("_contrib_DeformablePSROIPooling")
def deformable_psroi_pooling(draw: Draw) -> Case:
    size, group, out = draw(st.integers(1, 3)), draw(st.integers(1, 2)), draw(st.integers(1, 2))
    data, rois, scale = pooled(draw, out * group * group)
    attrs = {"pooled_size": size, "group_size": group, "output_dim": out, "spatial_scale": scale,
             **perhaps(draw, {"sample_per_part": st.integers(1, 3), "trans_std": st.just(0.1),
                              "part_size": st.integers(1, 3)})}  # fmt: skip
    if draw(st.booleans()):
        return Case([data, rois], {**attrs, "no_trans": True}, (0,), tolerance=16)
    parts = attrs.get("part_size") or size
    trans = reals(draw, (len(rois), 2, parts, parts), -1, 1, "float32")
    return Case([data, rois, trans], attrs, (0, 2), tolerance=16)
