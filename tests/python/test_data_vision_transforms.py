"""Transforms of images that move pixels or change colours."""

from __future__ import annotations

import pickle
import random

import numpy as np
import pytest
from tests.python.images import image, noise

import weft as mx
from weft.gluon import data
from weft.gluon.data.vision import transforms

PIXELS = noise(40, 60)
IMAGE = mx.nd.array(PIXELS, dtype="uint8")
TENSOR = mx.nd.array(PIXELS.transpose(2, 0, 1) / 255, dtype="float32")
LUMA = np.array([0.299, 0.587, 0.114])


@pytest.mark.parametrize(
    ("arguments", "method", "width", "height"),
    [
        ((20,), 1, 20, 20),
        ((20, True), 1, 30, 20),
        (((30, 21),), 1, 30, 21),
        (([30, 21], True, 2), 2, 30, 21),
        ((20, False, 3), 3, 20, 20),
    ],
)
def test_resize(arguments, method, width, height):
    expected = mx.image.imresize(IMAGE, width, height, interp=method).asnumpy()
    resize = transforms.Resize(*arguments)
    np.testing.assert_array_equal(resize(IMAGE).asnumpy(), expected)
    batch = resize(mx.nd.stack(IMAGE, IMAGE)).asnumpy()
    np.testing.assert_array_equal(batch, [expected, expected])


def test_center_crop():
    np.testing.assert_array_equal(
        transforms.CenterCrop((20, 10))(IMAGE).asnumpy(), PIXELS[15:25, 20:40]
    )
    np.testing.assert_array_equal(transforms.CenterCrop(20)(IMAGE).asnumpy(), PIXELS[10:30, 20:40])
    assert transforms.CenterCrop((100, 10), 2)(IMAGE).shape == (10, 100, 3)


def test_crop_resize():
    crop = transforms.CropResize(1, 2, 30, 20)
    np.testing.assert_array_equal(crop(IMAGE).asnumpy(), PIXELS[2:22, 1:31])
    batch = crop(mx.nd.stack(IMAGE, IMAGE)).asnumpy()
    np.testing.assert_array_equal(batch[1], PIXELS[2:22, 1:31])
    # Bilinear where no method is given.
    expected = mx.image.fixed_crop(IMAGE, 1, 2, 30, 20, (10, 5), 1).asnumpy()
    out = transforms.CropResize(1, 2, 30, 20, (10, 5))(IMAGE)
    np.testing.assert_array_equal(out.asnumpy(), expected)
    with pytest.raises(ValueError, match="crop"):
        transforms.CropResize(1, 2, 300, 20)(IMAGE)


def test_random_resized_crop_follows_the_seed_of_random():
    random.seed(3)
    expected, _ = mx.image.random_size_crop(IMAGE, (20, 10), (0.3, 0.5), (0.5, 2), 2)
    random.seed(3)
    out = transforms.RandomResizedCrop((20, 10), (0.3, 0.5), (0.5, 2), 2)(IMAGE)
    np.testing.assert_array_equal(out.asnumpy(), expected.asnumpy())
    random.seed(3)
    expected, _ = mx.image.random_size_crop(IMAGE, (20, 20), (0.08, 1.0), (3 / 4, 4 / 3), 1)
    random.seed(3)
    np.testing.assert_array_equal(
        transforms.RandomResizedCrop(20)(IMAGE).asnumpy(), expected.asnumpy()
    )


def test_rotations():
    out = transforms.Rotate(30, zoom_in=True)(TENSOR).asnumpy()
    np.testing.assert_array_equal(out, mx.image.imrotate(TENSOR, 30, zoom_in=True).asnumpy())
    rotate = transforms.RandomRotation((-20, 30), zoom_out=True)
    np.random.seed(3)
    np.random.random()
    expected = mx.image.random_rotate(TENSOR, (-20, 30), zoom_out=True).asnumpy()
    np.random.seed(3)
    np.testing.assert_array_equal(rotate(TENSOR).asnumpy(), expected)
    sometimes = transforms.RandomRotation((-20, 30), rotate_with_proba=0.25)
    unchanged = sum(sometimes(TENSOR) is TENSOR for _ in range(200))
    assert 120 < unchanged < 180


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: transforms.RandomRotation((30, 20)), "angle_limits"),
        (lambda: transforms.RandomRotation((20, 30), rotate_with_proba=1.5), "rotate_with_proba"),
        (lambda: transforms.RandomRotation((20, 30), True, True), "exclude each other"),
        (lambda: transforms.Rotate(20, True, True), "exclude each other"),
        (lambda: transforms.Rotate(20)(IMAGE), "image of uint8, expected float32"),
        (lambda: transforms.RandomRotation((0, 1))(IMAGE), "image of uint8, expected float32"),
        (lambda: transforms.RandomApply([transforms.Cast()]), "RandomApply: got"),
    ],
)
def test_wrong_arguments(make, message):
    with pytest.raises((ValueError, TypeError), match=message):
        make()


def test_random_apply_follows_the_seed_of_random():
    apply = transforms.RandomApply(transforms.Cast(), 0.3)
    random.seed(5)
    cast = [apply(IMAGE).dtype == np.float32 for _ in range(100)]
    random.seed(5)
    assert cast == [random.random() <= 0.3 for _ in range(100)]


# Colours; random numbers come from weft.random

FLOATS = mx.nd.array(PIXELS, dtype="float32")
JITTERS = {
    "RandomBrightness": (0.3,),
    "RandomContrast": (0.3,),
    "RandomSaturation": (0.3,),
    "RandomHue": (0.3,),
    "RandomColorJitter": (0.1, 0.2, 0.3, 0.1),
    "RandomLighting": (0.1,),
}


@pytest.mark.parametrize("name", JITTERS)
def test_colours_follow_the_seed(name):
    jitter = getattr(transforms, name)(*JITTERS[name])
    passes = []
    for _ in range(2):
        mx.random.seed(7)
        passes.append([jitter(FLOATS).asnumpy() for _ in range(3)])
    np.testing.assert_array_equal(passes[0], passes[1])
    assert not np.array_equal(passes[0][0], passes[0][1])
    np.testing.assert_array_equal(FLOATS.asnumpy(), PIXELS)
    out = jitter(IMAGE)
    assert out.dtype == np.uint8 and out.shape == IMAGE.shape


@pytest.mark.parametrize("name", JITTERS)
def test_no_jitter(name):
    jitter = getattr(transforms, name)(*[0.0] * len(JITTERS[name]))
    np.testing.assert_allclose(jitter(FLOATS).asnumpy(), PIXELS, atol=1.0)


def test_what_the_factors_do():
    """Factors are uniform in 0.6 ... 1.4; each is told from the picture."""
    mx.random.seed(1)
    brightness = transforms.RandomBrightness(0.4)
    factors = [float((brightness(FLOATS) / FLOATS).asnumpy()[1, 1, 0]) for _ in range(300)]
    assert 0.6 <= min(factors) < 0.65 and 1.35 < max(factors) <= 1.4001
    assert abs(np.mean(factors) - 1) < 0.05
    x = PIXELS.astype(np.float64)
    contrast = transforms.RandomContrast(0.4)(FLOATS).asnumpy()
    mean = (x @ LUMA).mean()
    weights = (contrast - mean) / np.where(abs(x - mean) > 20, x - mean, np.inf)
    weights = weights[weights != 0]
    assert weights.std() < 1e-2 and 0.6 <= weights.mean() <= 1.4
    saturation = transforms.RandomSaturation(0.4)(FLOATS).asnumpy()
    np.testing.assert_allclose(saturation @ LUMA, x @ LUMA, rtol=1e-2, atol=0.2)
    light = transforms.RandomLighting(0.5)(FLOATS).asnumpy() - x
    np.testing.assert_allclose(light, np.broadcast_to(light[0, 0], light.shape), atol=1e-3)


def test_the_usual_chain_in_a_loader():
    chain = transforms.Compose(
        [transforms.RandomResizedCrop(8), transforms.RandomFlipLeftRight(),
         transforms.RandomColorJitter(0.1, 0.1, 0.1), transforms.RandomLighting(0.1),
         transforms.ToTensor(), transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])]
    )  # fmt: skip
    chain.hybridize()
    pictures = [image(12 + n, 16, seed=n) for n in range(5)]
    dataset = data.SimpleDataset([(p, n) for n, p in enumerate(pictures)]).transform_first(chain)
    batches = list(data.DataLoader(dataset, 2))
    assert [x.shape for x, _ in batches] == [(2, 3, 8, 8), (2, 3, 8, 8), (1, 3, 8, 8)]
    assert all(x.dtype == np.float32 for x, _ in batches)
    again = pickle.loads(pickle.dumps(chain))
    results = []
    for one in (chain, again):
        random.seed(1)
        mx.random.seed(1)
        results.append(one(pictures[0]).asnumpy())
    np.testing.assert_array_equal(results[0], results[1])


def test_transforms_of_whole_batches():
    chain = transforms.Compose(
        [transforms.Resize(8), transforms.CropResize(0, 0, 6, 6), transforms.ToTensor(),
         transforms.Normalize(0.5, 0.5), transforms.Cast("float16")]
    )  # fmt: skip
    assert chain.batched
    images = mx.nd.stack(*[image(10, 12, seed=n) for n in range(4)])
    dataset = data.ArrayDataset(images, np.arange(4)).transform_first(chain)
    (together, _), *_ = data.DataLoader(dataset, 4)
    one_by_one = np.stack([chain(images[n]).asnumpy() for n in range(4)])
    np.testing.assert_array_equal(together.asnumpy(), one_by_one)
    assert not transforms.Compose([transforms.CenterCrop(3)]).batched
