"""Augmenters of single images; numbers that depend on seeds are MXNet 1.9.1's own."""

from __future__ import annotations

import json
import random

import numpy as np
import pytest
from tests.python.images import image, noise

import weft as mx

img = mx.image
EIGENVALUES = np.array([55.46, 4.794, 1.148])
EIGENVECTORS = np.array(
    [[-0.5675, 0.7192, 0.4009], [-0.5808, -0.0045, -0.8140], [-0.5836, -0.6948, 0.4203]]
)
PIXELS = np.random.RandomState(7).rand(2, 3, 3).astype(np.float32) * 255


@pytest.mark.parametrize(
    ("augmenter", "expected"),
    [
        (
            img.BrightnessJitterAug(0.3),
            [[18.9026, 193.1968, 108.6001], [179.2125, 242.2618, 133.3930]],
        ),
        (
            img.ContrastJitterAug(0.3),
            [[22.3988, 196.6930, 112.0964], [182.7087, 245.7580, 136.8892]],
        ),
        (
            img.SaturationJitterAug(0.3),
            [[22.7686, 197.0628, 112.4661], [185.4186, 248.4678, 139.5990]],
        ),
        (img.HueJitterAug(0.3), [[18.8070, 195.6422, 130.0533], [180.6376, 250.3636, 142.2680]]),
        (
            img.LightingAug(0.1, EIGENVALUES, EIGENVECTORS),
            [[13.8315, 193.2900, 106.2039], [178.8565, 243.7980, 131.7260]],
        ),
        (img.RandomGrayAug(1.0), [[155.1050] * 3, [227.9126] * 3]),
        (
            img.ColorJitterAug(0.1, 0.2, 0.3),
            [[10.5034, 199.3128, 107.6709], [169.0282, 237.3282, 119.3928]],
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_colours_change_as_in_mxnet(augmenter, expected):
    src = mx.nd.array(PIXELS)
    random.seed(11)
    np.random.seed(11)
    out = augmenter(src)
    np.testing.assert_allclose(out.asnumpy()[0, :2], expected, atol=2e-3)
    np.testing.assert_array_equal(src.asnumpy(), PIXELS)


@pytest.mark.parametrize("name", ["Brightness", "Contrast", "Saturation", "Hue"])
def test_jitter_of_nothing_changes_nothing(name):
    augmenter = getattr(img, f"{name}JitterAug")(0.0)
    # The matrices of the hue are rounded.
    np.testing.assert_allclose(augmenter(mx.nd.array(PIXELS)).asnumpy(), PIXELS, atol=0.6)


def test_contrast_and_saturation_keep_what_they_blend_with():
    random.seed(1)
    luma = np.array([0.299, 0.587, 0.114])
    out = img.ContrastJitterAug(0.9)(mx.nd.array(PIXELS)).asnumpy()
    assert abs((out @ luma).mean() - (PIXELS @ luma).mean()) < 0.01
    assert abs(out - PIXELS).max() > 1
    out = img.SaturationJitterAug(0.9)(mx.nd.array(PIXELS)).asnumpy()
    np.testing.assert_allclose(out @ luma, PIXELS @ luma, rtol=1e-4)
    assert abs(out - PIXELS).max() > 1


def test_choices_are_those_of_mxnet():
    random.seed(0)
    src = mx.nd.array(np.array([[[1], [2]]]), dtype="uint8")
    flips = [int(img.HorizontalFlipAug(0.5)(src).asnumpy()[0, 0, 0]) - 1 for _ in range(10)]
    assert flips == [0, 0, 1, 1, 0, 1, 0, 1, 1, 0]
    random.seed(0)
    order = img.RandomOrderAug([img.CastAug(f"float{bits}") for bits in (32, 16, 64)])
    last = [np.dtype(order(src).dtype).name for _ in range(6)]
    assert last == ["float16", "float32", "float32", "float64", "float32", "float32"]


def test_probabilities():
    random.seed(2)
    flip, gray = img.HorizontalFlipAug(0.3), img.RandomGrayAug(0.3)
    src = mx.nd.array(PIXELS)
    for augmenter in (flip, gray):
        changed = sum(
            not np.array_equal(augmenter(src).asnumpy(), PIXELS) for _ in range(1000)
        )
        # 0.3 with a standard deviation of 0.0145.
        assert 240 < changed < 360


def test_geometry():
    pixels = noise(40, 60)
    src = mx.nd.array(pixels, dtype="uint8")
    assert img.ResizeAug(20)(src).shape == (20, 30, 3)
    assert img.ForceResizeAug((20, 33))(src).shape == (33, 20, 3)
    np.testing.assert_array_equal(
        img.CenterCropAug((20, 10))(src).asnumpy(), pixels[15:25, 20:40]
    )
    random.seed(0)
    np.testing.assert_array_equal(
        img.RandomCropAug((20, 10))(src).asnumpy(), pixels[24:34, 24:44]
    )
    random.seed(0)
    out = img.RandomSizedCropAug((31, 36), 0.08, (0.75, 1.33))(src)
    np.testing.assert_array_equal(out.asnumpy(), pixels[3:39, 16:47])
    random.seed(0)
    out = img.RandomSizedCropAug((31, 36), 0.5, (0.75, 1.33), min_area=0.08)(src)
    np.testing.assert_array_equal(out.asnumpy(), pixels[3:39, 16:47])
    np.testing.assert_array_equal(
        img.HorizontalFlipAug(1.0)(src).asnumpy(), pixels[:, ::-1]
    )
    chain = img.SequentialAug([img.CastAug(), img.CenterCropAug((4, 4))])
    assert chain(src).shape == (4, 4, 3) and chain(src).dtype == np.float32


def test_normalization():
    augmenter = img.ColorNormalizeAug([1, 2, 3], np.array([4, 5, 6]))
    out = augmenter(mx.nd.array(PIXELS)).asnumpy()
    np.testing.assert_allclose(out, (PIXELS - [1, 2, 3]) / [4, 5, 6], rtol=1e-5, atol=1e-5)


def test_dumps():
    assert img.BrightnessJitterAug(0.3).dumps() == '["brightnessjitteraug", {"brightness": 0.3}]'
    assert img.CastAug().dumps() == '["castaug", {"type": "float32"}]'
    base = img.Augmenter(a=1, b=np.array([1, 2]), c=mx.nd.array([1, 2]))
    assert base.dumps() == '["augmenter", {"a": 1, "b": [1, 2], "c": [1.0, 2.0]}]'
    light = json.loads(img.LightingAug(0.1, EIGENVALUES, EIGENVECTORS).dumps())
    assert light[1]["eigval"] == EIGENVALUES.tolist()
    assert img.ColorJitterAug(0.1, 0, 0.2).dumps() == [
        "colorjitteraug",
        ['["brightnessjitteraug", {"brightness": 0.1}]',
         '["saturationjitteraug", {"saturation": 0.2}]'],
    ]  # fmt: skip
    assert img.SequentialAug([img.ResizeAug(20)]).dumps() == [
        "sequentialaug",
        ['["resizeaug", {"size": 20, "interp": 2}]'],
    ]


def test_base_class_and_wrong_arguments():
    with pytest.raises(NotImplementedError, match="Augmenter: must define __call__"):
        img.Augmenter()(image(2, 2))
    with pytest.raises(TypeError, match=r"unexpected arguments \['foo'\]"):
        img.RandomSizedCropAug((2, 2), 0.1, (1, 1), foo=1)


def names(augmenters):
    return [type(augmenter).__name__ for augmenter in augmenters]


def test_lists_of_augmenters():
    create = img.CreateAugmenter
    assert [a.dumps() for a in create((3, 20, 30))] == [
        '["centercropaug", {"size": [30, 20], "interp": 2}]',
        '["castaug", {"type": "float32"}]',
    ]
    assert names(create((3, 20, 30), rand_crop=True, resize=50)) == [
        "ResizeAug", "RandomCropAug", "CastAug",
    ]  # fmt: skip
    everything = create(
        (3, 20, 30), resize=30, rand_crop=True, rand_resize=True, rand_mirror=True, mean=True,
        std=True, brightness=0.1, contrast=0.1, saturation=0.1, hue=0.1, pca_noise=0.1,
        rand_gray=0.1, inter_method=10,
    )  # fmt: skip
    assert names(everything) == [
        "ResizeAug", "RandomSizedCropAug", "HorizontalFlipAug", "CastAug", "ColorJitterAug",
        "HueJitterAug", "LightingAug", "RandomGrayAug", "ColorNormalizeAug",
    ]  # fmt: skip
    assert json.loads(everything[1].dumps())[1] == {
        "size": [30, 20], "area": 0.08, "ratio": [0.75, 4 / 3], "interp": 10,
    }  # fmt: skip
    assert json.loads(everything[-1].dumps())[1] == {
        "mean": [123.68, 116.28, 103.53], "std": [58.395, 57.12, 57.375],
    }  # fmt: skip
    out = image(50, 70)
    for augmenter in everything:
        out = augmenter(out)
    assert out.shape == (20, 30, 3) and out.dtype == np.float32


def test_statistics_of_a_list():
    only_mean = img.CreateAugmenter((3, 2, 2), mean=np.array([1, 2, 3]))[-1]
    assert only_mean.dumps() == '["colornormalizeaug", {"mean": [1, 2, 3], "std": null}]'
    only_std = img.CreateAugmenter((3, 2, 2), std=[2.0])[-1]
    assert only_std.dumps() == '["colornormalizeaug", {"mean": null, "std": [2.0]}]'


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rand_resize": True}, "rand_resize needs rand_crop"),
        ({"mean": np.array([1, 2])}, r"mean has shape \(2,\)"),
        ({"std": np.ones((3, 1))}, r"std has shape \(3, 1\)"),
        ({"data_shape": (20, 30)}, r"data_shape is \(20, 30\)"),
    ],
)
def test_lists_that_are_wrong(options, message):
    with pytest.raises(ValueError, match=message):
        img.CreateAugmenter(**{"data_shape": (3, 20, 30), **options})
