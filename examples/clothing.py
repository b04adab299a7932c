"""Train ResNet-20 on colour photographs of clothes, 32 x 32 pixels, ten classes.

    python examples/clothing.py

The network is the one that He et al. (2015, section 4.2) train on CIFAR-10. The photographs are
split into images to train with (3,068), to validate after each epoch (341), and to test once at the
end (372). Training images are mirrored and shifted at random. The result is shown beside that of a
linear classifier of the pixels (softmax regression), whose learning rate, weight decay and lack of
augmentation were chosen on the images to validate.

Without the photographs it uses striped textures that it draws itself, and says so.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from training import (
    Progress,
    draw_results,
    find_data,
    make_folder,
    option_parser,
    positive,
    predict,
)

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
    needed = "data_batch_*.bin, val_batch.bin, test_batch.bin"
    parser = option_parser("Train a residual network on photographs.", needed, 20, 64, 0.1)
    parser.add_argument("--out", type=Path, default=Path("clothing-run"), help="folder for results")
    parser.add_argument("--depth", type=int, default=20, help="layers of the network: 6 n + 2")
    parser.add_argument("--width", type=positive, default=16, help="channels of the first stage")
    parser.add_argument("--wd", type=float, default=5e-4, help="weight decay")
    parser.add_argument("--linear-lr", type=float, default=0.003, help="the linear classifier's")
    parser.add_argument("--linear-wd", type=float, default=0.3, help="the linear classifier's")
    parser.add_argument("--limit", type=positive, help="train with the first so many images only")
    args = parser.parse_args(argv)
    if args.depth < 8 or args.depth % 6 != 2:
        parser.error(f"--depth {args.depth}: expected 8, 14, 20, ...")
    return args


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
    """Two convolutions with a shortcut around them that has no parameters.

    Where the image shrinks, the shortcut takes every other pixel, and zeros for the channels that
    are added (option A of He et al.).

    Parameters
    ----------
    channels : int
        Channels of the output.
    shrinks : bool
        Whether the output has half the height and width, and twice the channels, of the input.
    """

    def __init__(self, channels: int, shrinks: bool) -> None:
        super().__init__()
        self._shrinks = shrinks
        with self.name_scope():
            self.body = nn.HybridSequential()
            self.body.add(
                nn.Conv2D(channels, 3, strides=2 if shrinks else 1, padding=1, use_bias=False),
                nn.BatchNorm(),
                nn.Activation("relu"),
                nn.Conv2D(channels, 3, padding=1, use_bias=False),
                nn.BatchNorm(),
            )

    def hybrid_forward(self, F, x):
        """Compute the block for images of shape (images, channels, height, width)."""
        shortcut = x
        if self._shrinks:
            shortcut = F.slice(x, begin=(None,) * 4, end=(None,) * 4, step=(None, None, 2, 2))
            shortcut = F.concat(shortcut, F.zeros_like(shortcut), dim=1)
        return F.relu(self.body(x) + shortcut)


class ResNet(nn.HybridBlock):
    """The residual network that He et al. train on CIFAR-10.

    Input (images, 3, 32, 32), output ten scores.

    Parameters
    ----------
    depth : int
        Layers with parameters, ``6 n + 2``: three stages of n blocks.
    width : int
        Channels of the first stage; the next ones have twice as many each.
    """

    def __init__(self, depth: int, width: int) -> None:
        super().__init__()
        if depth < 8 or depth % 6 != 2:
            raise ValueError(f"depth is {depth}, expected 8, 14, 20, ...")
        with self.name_scope():
            self.layers = nn.HybridSequential()
            self.layers.add(
                nn.Conv2D(width, 3, padding=1, use_bias=False),
                nn.BatchNorm(),
                nn.Activation("relu"),
            )
            for stage in range(3):
                for block in range(depth // 6):
                    shrinks = stage > 0 and block == 0
                    self.layers.add(Residual(width * 2**stage, shrinks))
            self.layers.add(nn.GlobalAvgPool2D(), nn.Dense(CLASSES))

    def hybrid_forward(self, F, x):
        """Scores of images."""
        return self.layers(x)


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


class Settings(NamedTuple):
    """How a network is trained."""

    epochs: int
    batch_size: int
    lr: float
    wd: float
    augmented: bool


def fit(
    net: nn.HybridBlock, train: Images, validation: Images, settings: Settings, seed: int, name: str
) -> list[float]:
    """Train with momentum and a rate that falls to 0; return the loss of each step.

    `train` and `validation` hold normalised pixels.
    """
    mx.random.seed(seed)
    rng = np.random.default_rng(seed)
    net.initialize(mx.init.Xavier(rnd_type="gaussian", factor_type="in", magnitude=2))
    net.hybridize()
    batches = gluon.data.BatchSampler(
        gluon.data.RandomSampler(len(train.labels)), settings.batch_size, "discard"
    )
    if not len(batches):
        raise SystemExit(f"{len(train.labels)} images do not fill a batch")
    steps = settings.epochs * len(batches)
    schedule = mx.lr_scheduler.CosineScheduler(steps, base_lr=settings.lr, warmup_steps=steps // 15)
    trainer = gluon.Trainer(
        net.collect_params(),
        "sgd",
        {
            "learning_rate": settings.lr,
            "momentum": 0.9,
            "wd": settings.wd,
            "lr_scheduler": schedule,
        },
    )
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    losses: list[float] = []
    start = time.monotonic()
    for epoch in range(1, settings.epochs + 1):
        progress = Progress(len(batches), f"{name}, epoch {epoch}/{settings.epochs}")
        for number, indices in enumerate(batches, 1):
            pixels = train.pixels[indices]
            images = mx.nd.array(augment(pixels, rng) if settings.augmented else pixels)
            labels = mx.nd.array(train.labels[indices], dtype="int32")
            with autograd.record():
                loss = loss_of(net(images), labels)
            loss.backward()
            trainer.step(len(indices))
            losses.append(float(loss.mean().asscalar()))
            progress.update(number, f"loss {losses[-1]:.4f}")
        mean_loss = float(np.mean(losses[-len(batches) :]))
        print(
            f"{name}, epoch {epoch}: loss {mean_loss:.4f},"
            f" validation {accuracy(net, validation):.4f}, {time.monotonic() - start:.0f} s",
            flush=True,
        )
    return losses


def accuracy(net: nn.HybridBlock, images: Images) -> float:
    """Share of images whose class a network names."""
    return float((predict(net, images.pixels).argmax(1) == images.labels).mean())


def run(args: argparse.Namespace) -> tuple[float, float]:
    """Train; return the accuracies on the test images, the linear classifier's first."""
    make_folder(args.out)
    train, validation, test, names, what = load_data(args.data)
    if args.limit:
        train = Images(train.pixels[: args.limit], train.labels[: args.limit])
    print(f"{len(train.labels)} images to train, {len(validation.labels)} to validate,", end=" ")
    print(f"{len(test.labels)} to test: {what}")

    mean = train.pixels.mean(axis=(0, 2, 3), keepdims=True)
    deviation = train.pixels.std(axis=(0, 2, 3), keepdims=True)
    normal = [
        Images(((part.pixels - mean) / deviation).astype(np.float32), part.labels)
        for part in (train, validation, test)
    ]

    linear = nn.HybridSequential()
    linear.add(nn.Flatten(), nn.Dense(CLASSES))
    settings = Settings(args.epochs, args.batch_size, args.linear_lr, args.linear_wd, False)
    fit(linear, normal[0], normal[1], settings, args.seed, "linear")
    net = ResNet(args.depth, args.width)
    settings = Settings(args.epochs, args.batch_size, args.lr, args.wd, True)
    losses = fit(net, normal[0], normal[1], settings, args.seed, f"ResNet-{args.depth}")

    predictions = predict(net, normal[2].pixels).argmax(1)
    picture = args.out / "clothing.png"
    shown = test.pixels.transpose(0, 2, 3, 1)
    if draw_results(picture, losses, args.epochs, shown, test.labels, predictions, names):
        print(f"drawn: {picture}")
    return accuracy(linear, normal[2]), float((predictions == test.labels).mean())


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    linear, network = run(parse_arguments(argv))
    print(f"linear classifier: {linear:.4f}")
    print(f"test accuracy: {network:.4f}")


if __name__ == "__main__":
    main()
