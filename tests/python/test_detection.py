"""Operators of object detection: what the table does not say, and input that makes no sense."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import weft as mx

nd = mx.nd
INF, NAN = float("inf"), float("nan")


def array(values: Any, dtype: str = "float32") -> Any:
    return nd.array(np.asarray(values), dtype=dtype)


def scored_boxes(n: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    corner = rng.uniform(0, 9, (n, 2))
    return np.concatenate([rng.integers(0, 3, (n, 1)), rng.uniform(0, 1, (n, 1)), corner,
                           corner + rng.uniform(0.1, 2, (n, 2))], 1).astype(np.float32)


def test_box_nms_does_not_depend_on_the_order_of_boxes() -> None:
    data = scored_boxes(700)
    want = nd.contrib.box_nms(array(data), overlap_thresh=0.3, id_index=0).asnumpy()
    mixed = data[np.random.default_rng(1).permutation(len(data))]
    got = nd.contrib.box_nms(array(mixed), overlap_thresh=0.3, id_index=0).asnumpy()
    assert 100 < (want[:, 1] > 0).sum() < 700
    np.testing.assert_array_equal(got, want)


def test_box_nms_of_a_batch_is_that_of_its_parts() -> None:
    data = np.stack([scored_boxes(90, seed) for seed in range(5)])
    whole = nd.contrib.box_nms(array(data), overlap_thresh=0.2).asnumpy()
    for part, got in zip(data, whole, strict=True):
        want = nd.contrib.box_nms(array(part), overlap_thresh=0.2).asnumpy()
        np.testing.assert_array_equal(got, want)


def test_box_nms_boxes_without_coordinates_suppress_nothing() -> None:
    data = [[0, 0.9, NAN, 0, 1, 1], [0, 0.8, 0, 0, 1, 1], [0, 0.7, 0, 0, INF, 1],
            [0, NAN, 5, 5, 6, 6], [0, 0.6, 0, 0, 1, 1]]
    got = nd.contrib.box_nms(array(data)).asnumpy()
    np.testing.assert_array_equal(got[:, 1], np.float32([0.9, 0.8, 0.7, -1, -1]))


@pytest.mark.parametrize("shape", [(0, 6), (3, 0, 6), (0, 4, 6)])
def test_box_nms_of_nothing(shape: tuple[int, ...]) -> None:
    assert nd.contrib.box_nms(nd.zeros(shape)).shape == shape


@pytest.mark.parametrize(
    ("attribute", "value"),
    [("coord_start", 3), ("coord_start", -1), ("score_index", 6), ("score_index", -1),
     ("score_index", 4), ("id_index", 6), ("id_index", 2), ("coord_start", 2**62)])
def test_box_nms_names_a_column_that_is_not_there(attribute: str, value: int) -> None:
    with pytest.raises(mx.base.MXNetError, match=f"_contrib_box_nms: {attribute} is {value}"):
        nd.contrib.box_nms(nd.zeros((2, 6)), **{attribute: value})


def test_box_operators_refuse_what_are_no_boxes() -> None:
    boxes, whole = nd.zeros((2, 4)), nd.zeros((2, 6), dtype="int32")
    for call, message in (
        (lambda: nd.contrib.box_nms(whole), "data is int32"),
        (lambda: nd.contrib.box_nms(nd.zeros(6)), r"data has shape \(6,\)"),
        (lambda: nd.contrib.box_iou(boxes, nd.zeros((2, 3))), r"rhs has shape \(2, 3\)"),
        (lambda: nd.contrib.box_iou(nd.zeros(4), boxes), r"lhs has shape \(4,\)"),
        (lambda: nd.contrib.box_iou(boxes, boxes.astype("float64")), "lhs is float32 and rhs"),
        (lambda: nd.contrib.box_decode(nd.zeros((2, 3, 4)), nd.zeros((2, 3, 4))),
         r"anchors has shape \(2, 3, 4\), expected \(1, 3, 4\)"),
        (lambda: nd.contrib.bipartite_matching(nd.zeros(3), threshold=0.5), "data has shape"),
    ):
        with pytest.raises(mx.base.MXNetError, match=message):
            call()


def test_box_iou_of_nothing() -> None:
    assert nd.contrib.box_iou(nd.zeros((0, 4)), nd.zeros((2, 3, 4))).shape == (0, 2, 3)


def test_box_iou_gradient_is_finite_for_boxes_without_area() -> None:
    a, b = array([[0, 0, 0, 0], [1, 1, 0, 0], [0, 0, 2, 2]]), array([[0, 0, 0, 0], [1, 1, 3, 3]])
    a.attach_grad()
    with mx.autograd.record():
        y = nd.contrib.box_iou(a, b)
    y.backward()
    assert np.isfinite(a.grad.asnumpy()).all()
    assert a.grad.asnumpy()[2].any()


def test_box_iou_gradient_of_boxes_with_themselves() -> None:
    """One array given twice gets the sum of both gradients."""
    boxes = scored_boxes(12)[:, 2:]
    head = array(np.random.default_rng(2).uniform(-1, 1, (12, 12)))
    one, two, both = array(boxes), array(boxes), array(boxes)
    for x in (one, two, both):
        x.attach_grad()
    with mx.autograd.record():
        apart, same = nd.contrib.box_iou(one, two), nd.contrib.box_iou(both, both)
    mx.autograd.backward([apart, same], [head, head])
    want = one.grad.asnumpy() + two.grad.asnumpy()
    assert want.any()
    np.testing.assert_allclose(both.grad.asnumpy(), want, rtol=1e-5, atol=1e-6)


def test_box_encode_checks_matches_of_positive_samples_only() -> None:
    anchors, refs = array([[[0, 0, 2, 2], [1, 1, 3, 3]]]), array([[[0, 0, 1, 1]]])
    rest = (anchors, refs, nd.zeros(4), nd.ones(4))
    offsets, mask = nd.contrib.box_encode(array([[1, -1]]), array([[0, -5]]), *rest)
    np.testing.assert_array_equal(mask.asnumpy()[0, :, 0], [1, 0])
    assert not offsets.asnumpy()[0, 1].any()
    for match in (1, -1, 1e30):
        with pytest.raises(mx.base.MXNetError, match="out of bounds"):
            nd.contrib.box_encode(array([[1, -1]]), array([[match, 0]]), *rest)


def test_box_decode_inverts_box_encode() -> None:
    anchors, refs = scored_boxes(50)[None, :, 2:], scored_boxes(50, 1)[None, :, 2:]
    stds = (0.1, 0.1, 0.2, 0.2)
    offsets, _ = nd.contrib.box_encode(
        nd.ones((1, 50)), nd.arange(50).reshape((1, 50)), array(anchors), array(refs),
        nd.zeros(4), array(stds))
    got = nd.contrib.box_decode(offsets, array(anchors), *stds, format="corner").asnumpy()
    np.testing.assert_allclose(got, refs, rtol=1e-5, atol=1e-5)


def test_bipartite_matching_never_matches_nan() -> None:
    rows, columns = nd.contrib.bipartite_matching(array([[NAN, 0.2], [0.3, 0.9]]), threshold=0.1)
    np.testing.assert_array_equal(rows.asnumpy(), [-1, 1])
    np.testing.assert_array_equal(columns.asnumpy(), [-1, 1])
    assert nd.contrib.bipartite_matching(nd.zeros((0, 3)), threshold=0.1)[1].shape == (3,)


POOLS = {
    "ROIPooling": (nd.ROIPooling, 4),
    "ROIAlign": (nd.contrib.ROIAlign, 4),
    "ROIAlign aligned": (
        lambda *a, **k: nd.contrib.ROIAlign(*a, **k, aligned=True, sample_ratio=2), 4),
    "RROIAlign": (lambda *a, **k: nd.contrib.RROIAlign(*a, **k, sampling_ratio=2), 5),
}


@pytest.mark.parametrize("name", POOLS)
def test_regions_that_make_no_sense_give_zero_or_an_error(name: str) -> None:
    pool, columns = POOLS[name]
    for bad in (NAN, INF, -INF, 3e38, -3e38, 1e12, -1e12):
        for at in range(columns):
            roi = [0, 1, 1, 3, 3, 0][:columns + 1]
            roi[1 + at] = bad
            data = nd.ones((1, 2, 4, 5))
            data.attach_grad()
            with mx.autograd.record():
                y = pool(data, array([roi]), pooled_size=(2, 2), spatial_scale=1.0)
            y.backward()
            assert np.isfinite(y.asnumpy()).all(), (bad, at)
            assert np.isfinite(data.grad.asnumpy()).all(), (bad, at)


@pytest.mark.parametrize("name", POOLS)
def test_regions_of_images_that_are_not_there(name: str) -> None:
    pool, columns = POOLS[name]
    data, roi = nd.ones((2, 3, 4, 5)), [1.0, 1, 1, 3, 3, 0][:columns + 1]
    attrs = dict(pooled_size=(2, 2), spatial_scale=1.0)
    assert (pool(data, array([roi]), **attrs).asnumpy() == 1).any()
    roi[0] = -1
    assert not pool(data, array([roi]), **attrs).asnumpy().any()
    for image in (2, 1e30, NAN):
        roi[0] = image
        with pytest.raises(mx.base.MXNetError, match="region 0 is of image .* batch size of 2"):
            pool(data, array([roi]), **attrs)


@pytest.mark.parametrize("name", POOLS)
def test_pooling_of_nothing(name: str) -> None:
    pool, columns = POOLS[name]
    attrs = dict(pooled_size=(2, 3), spatial_scale=0.5)
    rois = nd.zeros((4, columns + 1))
    for data, boxes, shape in (
        (nd.zeros((1, 2, 4, 4)), rois[:0], (0, 2, 2, 3)),
        (nd.zeros((1, 0, 4, 4)), rois, (4, 0, 2, 3)),
        (nd.zeros((1, 2, 0, 4)), rois, (4, 2, 2, 3)),
    ):
        data.attach_grad()
        with mx.autograd.record():
            y = pool(data, boxes, **attrs)
        y.backward()
        assert y.shape == shape and not y.asnumpy().any()
        assert data.grad.shape == data.shape and not data.grad.asnumpy().any()


@pytest.mark.parametrize("name", POOLS)
def test_pooling_refuses_what_does_not_fit(name: str) -> None:
    pool, columns = POOLS[name]
    good = dict(data=nd.ones((1, 2, 4, 5)), rois=nd.zeros((1, columns + 1)), pooled_size=(2, 2),
                spatial_scale=1.0)
    for changes, message in (
        (dict(data=nd.ones((2, 4, 5))), r"data has shape \(2, 4, 5\)"),
        (dict(data=nd.ones((1, 2, 4, 5), dtype="int32")), "data is int32"),
        (dict(rois=nd.zeros((1, columns))), r"rois has shape"),
        (dict(rois=nd.zeros(columns + 1)), r"rois has shape"),
        (dict(rois=nd.zeros((1, columns + 1), dtype="float64")), "rois is float64"),
        (dict(pooled_size=(2,)), "pooled_size is"),
        (dict(pooled_size=(0, 2)), "pooled_size is"),
        (dict(spatial_scale=-1.0), "spatial_scale is -1"),
        (dict(spatial_scale=NAN), "spatial_scale is"),
    ):
        given = {**good, **changes}
        with pytest.raises(mx.base.MXNetError, match=message):
            pool(given.pop("data"), given.pop("rois"), **given)


def test_roi_align_of_a_large_region_takes_every_pixel_once() -> None:
    """Adaptive sampling of whole pixels is the mean."""
    x = np.random.default_rng(0).standard_normal((1, 2, 64, 96)).astype(np.float32)
    y = nd.contrib.ROIAlign(array(x), array([[0, 0, 0, 96, 64]]), pooled_size=(2, 2),
                            spatial_scale=1.0, aligned=True).asnumpy()
    want = x.reshape(1, 2, 2, 32, 2, 48).mean((3, 5))
    np.testing.assert_allclose(y, want, rtol=1e-4, atol=1e-5)


def test_roi_pooling_passes_nan_on() -> None:
    x = np.zeros((1, 1, 4, 4), np.float32)
    x[0, 0, 1, 1] = NAN
    y = nd.ROIPooling(array(x), array([[0, 0, 0, 3, 3]]), pooled_size=(2, 2), spatial_scale=1.0)
    np.testing.assert_array_equal(np.isnan(y.asnumpy())[0, 0], [[True, False], [False, False]])


def test_multibox_prior_of_halves_and_of_nothing() -> None:
    data = nd.zeros((2, 3, 2, 2), dtype="float16")
    assert nd.contrib.MultiBoxPrior(data).dtype == np.float16
    assert nd.contrib.MultiBoxPrior(nd.zeros((1, 1, 0, 3)), sizes=(1, 2)).shape == (1, 0, 4)
    for attrs, message in ((dict(steps=(0.5, -1)), "steps"), (dict(offsets=(0.5,)), "offsets"),
                           (dict(sizes=()), "sizes is empty"), (dict(ratios=()), "ratios is")):
        with pytest.raises(mx.base.MXNetError, match=message):
            nd.contrib.MultiBoxPrior(data, **attrs)


def test_multibox_of_boxes_without_meaning() -> None:
    anchors = array([[[0, 0, 0, 0], [NAN, 0, 1, 1], [1, 1, 0, 0], [0, 0, INF, INF]]])
    label = array([[[1, NAN, 0, 1, 1], [0, 0.5, 0.5, 0.5, 0.5], [2, 1, 1, 0, 0]]])
    for part in nd.contrib.MultiBoxTarget(anchors, label, nd.zeros((1, 3, 4)),
                                          negative_mining_ratio=1e30):
        assert np.isfinite(part.asnumpy()).all()
    assert nd.contrib.MultiBoxTarget(anchors, label[:, :0], nd.zeros((1, 3, 4)))[2].asnumpy(
    ).tolist() == [[-1, -1, -1, -1]]
    prob = array([[[0.1, NAN, 0.2, 0.2], [0.9, NAN, 0.8, NAN]]])
    found = nd.contrib.MultiBoxDetection(prob, nd.zeros((1, 16)), anchors).asnumpy()
    assert (found[0, :, 0] == [0, 0, -1, -1]).all()


def test_multibox_refuses_what_does_not_fit() -> None:
    anchor, label, pred = nd.zeros((1, 4, 4)), nd.zeros((2, 3, 5)), nd.zeros((2, 3, 4))
    loc = nd.zeros((2, 16))
    for call, message in (
        (lambda: nd.contrib.MultiBoxTarget(nd.zeros((2, 4, 4)), label, pred), "anchor has shape"),
        (lambda: nd.contrib.MultiBoxTarget(anchor, label[:, :, :4], pred), "label has shape"),
        (lambda: nd.contrib.MultiBoxTarget(anchor, label, pred[:1]), "cls_pred has shape"),
        (lambda: nd.contrib.MultiBoxTarget(anchor, label, pred, variances=(1, 2)), "variances"),
        (lambda: nd.contrib.MultiBoxTarget(anchor, label, pred.astype("float64")), "cls_pred is"),
        (lambda: nd.contrib.MultiBoxDetection(pred, loc[:, :12], anchor), "loc_pred has shape"),
        (lambda: nd.contrib.MultiBoxDetection(pred[:, :, :3], loc, anchor), "cls_prob has shape"),
    ):
        with pytest.raises(mx.base.MXNetError, match=message):
            call()


def sensitive(rois: Any, data: Any = None, **more: Any) -> Any:
    attrs = {**dict(spatial_scale=1.0, output_dim=2, pooled_size=2), **more}
    return nd.contrib.PSROIPooling(nd.ones((1, 8, 4, 5)) if data is None else data, rois, **attrs)


def deformable(rois: Any, data: Any = None, trans: Any = None, **more: Any) -> Any:
    attrs = {**dict(spatial_scale=1.0, output_dim=2, pooled_size=2, group_size=2, trans_std=0.1,
                    sample_per_part=2), **more}
    trans = nd.ones((rois.shape[0], 2, 2, 2)) if trans is None else trans
    return nd.contrib.DeformablePSROIPooling(
        nd.ones((1, 8, 4, 5)) if data is None else data, rois, trans, **attrs)


@pytest.mark.parametrize("pool", [sensitive, deformable])
def test_sensitive_pooling_of_what_makes_no_sense(pool: Any) -> None:
    for bad in (NAN, INF, -INF, 3e38, -3e38, 1e12):
        for at in range(4):
            roi = [0, 1, 1, 3, 3]
            roi[1 + at] = bad
            assert np.isfinite(pool(array([roi])).asnumpy()).all(), (bad, at)
    for image in (1, 1e30, NAN):
        with pytest.raises(mx.base.MXNetError, match="region 0 is of image .* batch size of 1"):
            pool(array([[image, 1, 1, 3, 3]]))
    assert pool(nd.zeros((0, 5))).shape == (0, 2, 2, 2)
    assert not pool(nd.zeros((3, 5)), nd.zeros((1, 8, 0, 5))).asnumpy().any()
    for more, message in ((dict(output_dim=3), "data has 8 channels, expected 12"),
                          (dict(pooled_size=0), "pooled_size is 0"),
                          (dict(group_size=-1), "group_size is -1"),
                          (dict(pooled_size=2**40), "pooled_size is"),
                          (dict(spatial_scale=INF), "spatial_scale is")):
        with pytest.raises(mx.base.MXNetError, match=message):
            pool(nd.zeros((1, 5)), **more)


def test_deformable_pooling_checks_shifts() -> None:
    rois = array([[0, 1, 1, 3, 3]])
    for bad in (NAN, INF, 1e30):
        trans = nd.full((1, 2, 2, 2), bad)
        assert not deformable(rois, trans=trans).asnumpy().any()
    for more, message in ((dict(trans=nd.ones((1, 3, 2, 2))), "trans has shape"),
                          (dict(trans=nd.ones((1, 6, 2, 2))), "divides output_dim"),
                          (dict(trans=nd.ones((2, 2, 2, 2))), "trans has shape"),
                          (dict(part_size=3), "trans has shape"),
                          (dict(sample_per_part=10**9), "sample_per_part is")):
        with pytest.raises(mx.base.MXNetError, match=message):
            deformable(rois, **more)
    with pytest.raises(mx.base.MXNetError, match="trans is missing"):
        nd.contrib.DeformablePSROIPooling(nd.ones((1, 8, 4, 5)), rois, spatial_scale=1.0,
                                          output_dim=2, group_size=2, pooled_size=2)


def propose(prob: Any, offsets: Any, info: Any, **more: Any) -> Any:
    attrs = {**dict(scales=(2.0,), ratios=(1.0,), rpn_post_nms_top_n=3, rpn_min_size=1), **more}
    return nd.contrib.MultiProposal(prob, offsets, info, **attrs)


def test_proposals_without_meaning() -> None:
    prob, offsets = nd.ones((1, 2, 3, 4)), nd.zeros((1, 4, 3, 4))
    info = array([[48, 64, 1]])
    for bad in (NAN, INF, -INF):
        for given in ((prob * bad, offsets, info), (prob, offsets * bad, info),
                      (prob, offsets, info * bad)):
            assert propose(*given).shape == (3, 5)
    assert propose(prob[:0], offsets[:0], info[:0]).shape == (0, 5)
    for given, more, message in (
        ((nd.ones((1, 3, 3, 4)), offsets, info), {}, "cls_prob has shape"),
        ((prob, offsets[:, :3], info), {}, "bbox_pred has shape"),
        ((prob, offsets, info[:, :2]), {}, "im_info has shape"),
        ((prob[:, :, :0], offsets[:, :, :0], info), {}, "at least one position"),
        ((prob, offsets, info.astype("float64")), {}, "im_info is float64"),
        ((prob, offsets, info), dict(ratios=(-1.0,)), "ratios has -1"),
        ((prob, offsets, info), dict(scales=()), "scales is empty"),
        ((prob, offsets, info), dict(feature_stride=0), "feature_stride is 0"),
        ((prob, offsets, info), dict(rpn_post_nms_top_n=0), "rpn_post_nms_top_n is 0"),
    ):
        with pytest.raises(mx.base.MXNetError, match=message):
            propose(*given, **more)
