"""The vision data sets and transforms."""

from __future__ import annotations

import gzip
import hashlib
import os
import pickle
import struct
import tarfile

import numpy as np
import pytest

import weft as mx
from weft.gluon import data
from weft.gluon.data import vision
from weft.gluon.data.vision import datasets, transforms


def halve(x):
    return x / 2


# Vision data sets


def write_idx(path, array, magic=None, compress=True):
    header = bytes([0, 0, 8, array.ndim]) if magic is None else magic
    content = header + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()
    with (gzip.open if compress else open)(path, "wb") as file:
        file.write(content)
    return content


def write_mnist(folder, count=7, compress=True):
    rng = np.random.default_rng(count)
    suffix = ".gz" if compress else ""
    images = rng.integers(0, 256, (count, 28, 28), dtype=np.uint8)
    labels = rng.integers(0, 10, count, dtype=np.uint8)
    for part in ("train", "t10k"):
        write_idx(folder / f"{part}-images-idx3-ubyte{suffix}", images, compress=compress)
        write_idx(folder / f"{part}-labels-idx1-ubyte{suffix}", labels, compress=compress)
    return images, labels


@pytest.mark.parametrize("kind", [vision.MNIST, vision.FashionMNIST])
@pytest.mark.parametrize("train", [True, False])
@pytest.mark.parametrize("compress", [True, False])
def test_mnist_samples(tmp_path, kind, train, compress):
    images, labels = write_mnist(tmp_path, compress=compress)
    dataset = kind(root=str(tmp_path), train=train)
    assert len(dataset) == 7
    image, label = dataset[3]
    assert isinstance(image, mx.nd.NDArray) and image.dtype == np.uint8
    assert image.shape == (28, 28, 1) and type(label) is np.int32
    np.testing.assert_array_equal(image.asnumpy()[..., 0], images[3])
    assert label == labels[3]
    batch_images, batch_labels = next(iter(data.DataLoader(dataset, 5)))
    assert batch_images.shape == (5, 28, 28, 1) and batch_images.dtype == np.uint8
    assert batch_labels.dtype == np.int32
    np.testing.assert_array_equal(batch_labels.asnumpy(), labels[:5])


def test_mnist_transform(tmp_path):
    _, labels = write_mnist(tmp_path)
    dataset = vision.MNIST(str(tmp_path), transform=lambda x, y: (x.astype("float32"), y + 1))
    image, label = dataset[2]
    assert image.dtype == np.float32 and label == labels[2] + 1


def test_mnist_survives_pickling(tmp_path):
    images, _ = write_mnist(tmp_path)
    again = pickle.loads(pickle.dumps(vision.MNIST(str(tmp_path))))
    np.testing.assert_array_equal(again[1][0].asnumpy()[..., 0], images[1])


def test_every_truncation_of_an_idx_file_is_reported(tmp_path):
    content = write_idx(tmp_path / "whole", np.zeros((2, 3, 4), np.uint8), compress=False)
    path = tmp_path / "cut"
    for size in range(len(content)):
        path.write_bytes(content[:size])
        with pytest.raises(ValueError, match=f"cut: truncated at byte {size}, expected"):
            datasets.read_idx(str(path), 3)
    path.write_bytes(content + b"x")
    with pytest.raises(ValueError, match=f"more data at byte {len(content)}"):
        datasets.read_idx(str(path), 3)


def test_every_truncation_of_a_compressed_idx_file_is_reported(tmp_path):
    write_idx(tmp_path / "whole.gz", np.arange(24, dtype=np.uint8).reshape(2, 3, 4))
    content = (tmp_path / "whole.gz").read_bytes()
    path = tmp_path / "cut.gz"
    for size in range(len(content)):
        path.write_bytes(content[:size])
        with pytest.raises(ValueError, match=r"cut\.gz: "):
            datasets.read_idx(str(path), 3)


def test_wrong_magic_number(tmp_path):
    write_idx(tmp_path / "x", np.zeros((2, 2), np.uint8), compress=False)
    with pytest.raises(ValueError, match="magic number 00000802 at byte 0, expected 00000803"):
        datasets.read_idx(str(tmp_path / "x"), 3)


@pytest.mark.parametrize(
    ("images", "labels", "message"),
    [
        (np.zeros((3, 28, 28), np.uint8), np.zeros(2, np.uint8), "2 labels, expected 3"),
        (np.zeros((3, 20, 28), np.uint8), np.zeros(3, np.uint8), r"\(20, 28\), expected \(28, 28"),
    ],
)
def test_mnist_files_that_do_not_go_together(tmp_path, images, labels, message):
    write_idx(tmp_path / "train-images-idx3-ubyte.gz", images)
    write_idx(tmp_path / "train-labels-idx1-ubyte.gz", labels)
    with pytest.raises(ValueError, match=message):
        vision.MNIST(str(tmp_path))


def published(folder, monkeypatch):
    """Make `folder` the site that data sets are downloaded from."""
    monkeypatch.setenv("MXNET_GLUON_REPO", folder.as_uri())


def test_missing_mnist_files_are_downloaded_and_checked(tmp_path, monkeypatch):
    site = tmp_path / "site" / "gluon" / "dataset" / "mnist"
    site.mkdir(parents=True)
    images, _ = write_mnist(site)
    published(tmp_path / "site", monkeypatch)
    names = ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz")
    files = [(name, hashlib.sha1((site / name).read_bytes()).hexdigest()) for name in names]
    monkeypatch.setattr(vision.MNIST, "_train_files", tuple(files))
    root = tmp_path / "new" / "folder"
    np.testing.assert_array_equal(vision.MNIST(str(root))[0][0].asnumpy()[..., 0], images[0])
    assert sorted(os.listdir(root)) == sorted(names)
    monkeypatch.setattr(vision.MNIST, "_train_files", ((names[0], "0" * 40), files[1]))
    with pytest.raises(ValueError, match="SHA-1"):
        vision.MNIST(str(tmp_path / "other"))
    assert os.listdir(tmp_path / "other") == []


def test_repository_url(monkeypatch):
    monkeypatch.setenv("MXNET_GLUON_REPO", "http://host/x/")
    assert datasets.repository_url("mnist", "a.gz") == "http://host/x/gluon/dataset/mnist/a.gz"
    monkeypatch.delenv("MXNET_GLUON_REPO")
    assert datasets.repository_url("mnist", "a.gz").startswith("https://apache-mxnet.")


def cifar_bytes(count, label_bytes, classes):
    rng = np.random.default_rng(count)
    labels = rng.integers(0, classes, (count, label_bytes), dtype=np.uint8)
    planes = rng.integers(0, 256, (count, 3, 32, 32), dtype=np.uint8)
    records = np.concatenate([labels, planes.reshape(count, -1)], axis=1)
    return records.tobytes(), planes, labels


def test_cifar10_samples(tmp_path):
    everything = []
    for number in range(1, 6):
        content, planes, labels = cifar_bytes(number, 1, 10)
        (tmp_path / f"data_batch_{number}.bin").write_bytes(content)
        everything += list(zip(planes, labels[:, 0], strict=True))
    dataset = vision.CIFAR10(str(tmp_path))
    assert len(dataset) == 15
    for (image, label), (planes, expected) in zip(dataset, everything, strict=True):
        assert image.shape == (32, 32, 3) and image.dtype == np.uint8
        np.testing.assert_array_equal(image.asnumpy().transpose(2, 0, 1), planes)
        assert label == expected and type(label) is np.int32


@pytest.mark.parametrize("fine", [True, False])
def test_cifar100_from_its_archive(tmp_path, monkeypatch, fine):
    content, _, labels = cifar_bytes(4, 2, 20)
    (tmp_path / "test.bin").write_bytes(content)
    archive = tmp_path / "cifar-100-binary.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.add(tmp_path / "test.bin", "cifar-100-binary/test.bin")
    (tmp_path / "test.bin").unlink()
    sha1 = hashlib.sha1(archive.read_bytes()).hexdigest()
    monkeypatch.setattr(vision.CIFAR100, "_archive", (archive.name, sha1))
    dataset = vision.CIFAR100(str(tmp_path), fine_label=fine, train=False)
    assert [int(label) for _, label in dataset] == labels[:, int(fine)].tolist()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda content: content[:-1], "9218 bytes, incomplete record at byte 6146"),
        (lambda content: b"", "0 bytes"),
        (lambda content: content[:3073] + b"\x0a" + content[3074:], "label 10 at byte 3073"),
    ],
)
def test_damaged_cifar_file(tmp_path, change, message):
    content, _, _ = cifar_bytes(3, 1, 10)
    path = tmp_path / "test_batch.bin"
    path.write_bytes(change(content))
    with pytest.raises(ValueError, match=message):
        vision.CIFAR10(str(tmp_path), train=False)


# Transforms

IMAGE = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)


def test_to_tensor():
    out = transforms.ToTensor()(mx.nd.array(IMAGE, dtype="uint8"))
    assert out.dtype == np.float32
    np.testing.assert_allclose(out.asnumpy(), IMAGE.transpose(2, 0, 1) / 255, rtol=1e-6)
    batch = transforms.ToTensor()(mx.nd.array(IMAGE[None], dtype="uint8"))
    np.testing.assert_array_equal(batch.asnumpy()[0], out.asnumpy())


@pytest.mark.parametrize(
    ("mean", "std"), [(0.5, 2.0), ((0.1, 0.2, 0.3), (1.0, 2.0, 4.0)), (0.5, (1.0, 2.0, 4.0))]
)
@pytest.mark.parametrize("batch", [(), (2,)])
def test_normalize(mean, std, batch):
    x = np.random.default_rng(0).random((*batch, 3, 2, 4), dtype=np.float32)
    expected = (x - np.reshape(mean, (-1, 1, 1))) / np.reshape(std, (-1, 1, 1))
    out = transforms.Normalize(mean, std)(mx.nd.array(x)).asnumpy()
    np.testing.assert_allclose(out, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("transform", "shape", "message"),
    [
        (transforms.ToTensor(), (2, 2), "to_tensor: data has shape"),
        (transforms.Normalize(0.5, 1.0), (2, 2), "normalize: data is float32 of shape"),
        (transforms.Normalize((0.5, 0.1), 1.0), (3, 2, 2), "mean has 2 elements, expected 1 or 3"),
    ],
)
def test_transform_errors(transform, shape, message):
    with pytest.raises(ValueError, match=message):
        transform(mx.nd.zeros(shape))


@pytest.mark.parametrize(
    ("transform", "axis"),
    [(transforms.RandomFlipLeftRight(), 1), (transforms.RandomFlipTopBottom(), 0)],
)
def test_random_flips(transform, axis):
    mx.random.seed(5)
    image = mx.nd.array(IMAGE, dtype="uint8")
    outputs = [transform(image).asnumpy() for _ in range(40)]
    flipped = [np.array_equal(out, np.flip(IMAGE, axis)) for out in outputs]
    kept = [np.array_equal(out, IMAGE) for out in outputs]
    assert all(a != b for a, b in zip(flipped, kept, strict=True))
    assert 5 < sum(flipped) < 35
    mx.random.seed(5)
    assert [np.array_equal(transform(image).asnumpy(), IMAGE) for _ in range(40)] == kept


def test_compose_and_cast():
    transform = transforms.Compose([transforms.ToTensor(), halve, transforms.Cast("float16")])
    out = transform(mx.nd.array(IMAGE, dtype="uint8"))
    assert out.dtype == np.float16
    np.testing.assert_allclose(out.asnumpy(), IMAGE.transpose(2, 0, 1) / 510, rtol=2e-3)
    assert not transform.batched
    assert transforms.Compose([transforms.ToTensor(), transforms.Cast()]).batched
    with pytest.raises(TypeError, match="expected a block or a function"):
        transforms.Compose([3])


def test_random_apply():
    image = mx.nd.array(IMAGE, dtype="uint8")
    always, never = transforms.RandomApply(halve, 1.0), transforms.RandomApply(halve, 0.0)
    np.testing.assert_array_equal(never(image).asnumpy(), IMAGE)
    np.testing.assert_array_equal(always(image).asnumpy(), (image / 2).asnumpy())
