"""Train a small residual network on colour photographs of clothes, 32 x 32 pixels, ten classes.

    python examples/clothing.py

The photographs are split into images to train with, to validate after each epoch, and to test once
at the end. Training images are mirrored and shifted at random. The result is shown beside that of
always naming the most frequent class.

Without the photographs it uses striped textures that it draws itself, and says so.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from training import Progress, draw_results, find_data, predict

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn
from weft.gluon.data.vision.datasets import read_cifar

CLASSES = 10


class Images(NamedTuple):
    """uint8 images of shape (images, 3, 32, 32) and their classes."""

    pixels: np.ndarray
    labels: np.ndarray


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Train a residual network on photographs.")
    parser.add_argument("--data", help="folder of data_batch_*.bin, val_batch.bin, test_batch.bin")
    parser.add_argument("--out", type=Path, default=Path("clothing-run"), help="folder for results")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--lr", type=float, default=0.05, help="highest learning rate")
    parser.add_argument("--width", type=int, default=32, help="channels of the first stage")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, help="train with the first so many images only")
    return parser.parse_args(argv)


def load_data(option: str | None) -> tuple[Images, Images, Images, list[str], str]:
    """Return images to train, validate and test with, the classes' names, and what they are."""
    folder = find_data("clothing32-cifar-layout", option, "data_batch_*.bin")
    if folder is None:
        print("no photographs found: drawing striped textures instead", file=sys.stderr)
        parts = (draw_textures(seed, count) for seed, count in enumerate((2000, 300, 300)))
        return (*parts, [str(k) for k in range(CLASSES)], "striped textures, NOT photographs")
    names_file = folder / "batches.meta.txt"
    names = names_file.read_text().split() if names_file.exists() else []
    if len(names) != CLASSES:
        names = [str(k) for k in range(CLASSES)]
    train = read_images(sorted(folder.glob("data_batch_*.bin")))
    parts = (
        train,
        read_images([folder / "val_batch.bin"]),
        read_images([folder / "test_batch.bin"]),
    )
    return (*parts, names, f"photographs in {folder}")


def read_images(paths: list[Path]) -> Images:
    """Read files in the binary layout of CIFAR-10."""
    parts = [read_cifar(str(path), CLASSES) for path in paths]
    pixels = np.concatenate([images for images, _ in parts]).transpose(0, 3, 1, 2)
    return Images(pixels, np.concatenate([labels[:, 0] for _, labels in parts]).astype(np.int32))


def draw_textures(seed: int, count: int) -> Images:
    """Draw stripes of random colours; the class is their direction."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, CLASSES, count).astype(np.int32)
    angle = labels * np.pi / CLASSES
    y, x = np.mgrid[:32, :32]
    along = np.cos(angle)[:, None, None] * x + np.sin(angle)[:, None, None] * y
    waves = np.sin(along * rng.uniform(0.5, 1.0, (count, 1, 1)) + rng.uniform(0, 6, (count, 1, 1)))
    colours = rng.uniform(0, 1, (2, count, 3, 1, 1))
    share = (waves[:, None] + 1) / 2
    pixels = colours[0] * share + colours[1] * (1 - share)
    pixels += rng.normal(0, 0.1, pixels.shape)
    return Images((pixels.clip(0, 1) * 255).astype(np.uint8), labels)


class Residual(nn.HybridBlock):
    """Two convolutions with a shortcut around them.

    Parameters
    ----------
    channels : int
        Channels of the output.
    stride : int
        Stride of the first convolution.
    same : bool
        Whether the input has the shape of the output, so that the shortcut can be plain.
    """

    def __init__(self, channels: int, stride: int, same: bool) -> None:
        super().__init__()
        self.body = nn.HybridSequential()
        self.body.add(
            nn.Conv2D(channels, 3, strides=stride, padding=1, use_bias=False),
            nn.BatchNorm(),
            nn.Activation("relu"),
            nn.Conv2D(channels, 3, padding=1, use_bias=False),
            nn.BatchNorm(),
        )
        self.shortcut = nn.HybridSequential()
        if not same:
            self.shortcut.add(
                nn.Conv2D(channels, 1, strides=stride, use_bias=False), nn.BatchNorm()
            )

    def hybrid_forward(self, F, x):
        """Compute the block for images of shape (images, channels, height, width)."""
        return F.relu(self.body(x) + self.shortcut(x))


def build_network(width: int) -> nn.HybridSequential:
    """Three residual stages; input (images, 3, 32, 32), output ten scores."""
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(width, 3, padding=1, use_bias=False),
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.MaxPool2D(2, 2),
        Residual(width, 1, same=True),
        Residual(2 * width, 2, same=False),
        Residual(4 * width, 2, same=False),
        nn.GlobalAvgPool2D(),
        nn.Dropout(0.2),
        nn.Dense(CLASSES),
    )
    return net


def augment(images: np.ndarray, rng: np.random.Generator, shift: int = 4) -> np.ndarray:
    """Mirror images at random and shift them by up to `shift` pixels; edges are repeated."""
    count, _, height, width = images.shape
    padded = np.pad(images, ((0, 0), (0, 0), (shift, shift), (shift, shift)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), axis=(2, 3))
    down, right = rng.integers(0, 2 * shift + 1, (2, count))
    crops = windows[np.arange(count), :, down, right]
    mirrored = rng.random(count) < 0.5
    crops[mirrored] = crops[mirrored, :, :, ::-1]
    return crops


def run(args: argparse.Namespace) -> tuple[float, float]:
    """Train; return the accuracy on the test images and that of the most frequent class."""
    start = time.monotonic()
    train, validation, test, names, what = load_data(args.data)
    if args.limit:
        train = Images(train.pixels[: args.limit], train.labels[: args.limit])
    print(f"{len(train.labels)} images to train, {len(validation.labels)} to validate,", end=" ")
    print(f"{len(test.labels)} to test: {what}")

    mean = train.pixels.mean(axis=(0, 2, 3), keepdims=True)
    deviation = train.pixels.std(axis=(0, 2, 3), keepdims=True)

    def normalize(images: np.ndarray) -> np.ndarray:
        return ((images - mean) / deviation).astype(np.float32)

    mx.random.seed(args.seed)
    rng = np.random.default_rng(args.seed)
    net = build_network(args.width)
    net.initialize(mx.init.Xavier(magnitude=2))
    net.hybridize()
    batches = gluon.data.BatchSampler(
        gluon.data.RandomSampler(len(train.labels)), args.batch_size, "discard"
    )
    steps = args.epochs * len(batches)
    schedule = mx.lr_scheduler.CosineScheduler(steps, base_lr=args.lr, warmup_steps=steps // 15)
    trainer = gluon.Trainer(
        net.collect_params(),
        "sgd",
        {"learning_rate": args.lr, "momentum": 0.9, "wd": 1e-3, "lr_scheduler": schedule},
    )
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    pixels, losses = normalize(train.pixels), []

    for epoch in range(1, args.epochs + 1):
        progress = Progress(len(batches), f"epoch {epoch}/{args.epochs}")
        for number, indices in enumerate(batches, 1):
            images = mx.nd.array(augment(pixels[indices], rng))
            labels = mx.nd.array(train.labels[indices], dtype="int32")
            with autograd.record():
                loss = loss_of(net(images), labels)
            loss.backward()
            trainer.step(len(indices))
            losses.append(float(loss.mean().asscalar()))
            progress.update(number, f"loss {losses[-1]:.4f}")
        scores = predict(net, normalize(validation.pixels))
        accuracy = float((scores.argmax(1) == validation.labels).mean())
        mean_loss = float(np.mean(losses[-len(batches) :]))
        seconds = time.monotonic() - start
        print(f"epoch {epoch}: loss {mean_loss:.4f}, validation {accuracy:.4f}, {seconds:.0f} s")

    predictions = predict(net, normalize(test.pixels)).argmax(1)
    args.out.mkdir(parents=True, exist_ok=True)
    picture = args.out / "clothing.png"
    shown = test.pixels.transpose(0, 2, 3, 1)
    if draw_results(picture, losses, args.epochs, shown, test.labels, predictions, names):
        print(f"drawn: {picture}")
    frequent = np.bincount(train.labels, minlength=CLASSES).argmax()
    baseline = float((test.labels == frequent).mean())
    return float((predictions == test.labels).mean()), baseline


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    accuracy, baseline = run(parse_arguments(argv))
    print(f"always the most frequent class: {baseline:.4f}")
    print(f"test accuracy: {accuracy:.4f}")


if __name__ == "__main__":
    main()
