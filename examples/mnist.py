"""Train a small convolutional network to read handwritten digits (MNIST).

    python examples/mnist.py

After each epoch it validates, and writes a checkpoint; Ctrl-C therefore loses one epoch at most,
and ``--resume`` continues with the same numbers as if the program had not been stopped. At the end
it draws the loss, the confusion matrix and some wrong predictions.

Without the data and without a network it uses the small digits of scikit-learn instead.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from training import (
    Checkpoints,
    Progress,
    cache_folder,
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
from weft.gluon.data.vision import MNIST, transforms


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Train a network to read digits.", "MNIST's four files", 4, 64, 0.05)
    parser.add_argument("--out", type=Path, default=Path("mnist-run"), help="folder for results")
    parser.add_argument("--limit", type=positive, help="train with the first so many images only")
    parser.add_argument("--resume", action="store_true", help="continue from the last checkpoint")
    return parser.parse_args(argv)


def load_data(option: str | None) -> tuple[gluon.data.Dataset, gluon.data.Dataset, str]:
    """Return training images, test images and what they are.

    A sample is ``(image, label)``, the image being uint8 of shape (28, 28, 1).
    """
    folder = find_data("mnist", option, "train-images-idx3-ubyte*")
    if folder is None:
        folder = cache_folder("mnist")
        print(f"no MNIST files found, downloading them to {folder}", file=sys.stderr)
    try:
        return MNIST(str(folder)), MNIST(str(folder), train=False), f"MNIST in {folder}"
    except OSError as error:
        print(f"the download failed ({error})", file=sys.stderr)
    return (*load_small_digits(), "the digits of scikit-learn, NOT MNIST")


def load_small_digits() -> tuple[gluon.data.Dataset, gluon.data.Dataset]:
    """Return scikit-learn's 1,797 digits of 8 x 8 pixels, enlarged to the layout of MNIST."""
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise SystemExit("no MNIST files and no scikit-learn: nothing to train with") from None
    digits = load_digits()
    images = np.kron(digits.images * (255 / 16), np.ones((3, 3))).astype(np.uint8)
    images = np.pad(images, ((0, 0), (2, 2), (2, 2)))[..., None]
    labels = digits.target.astype(np.int32)
    order = np.random.default_rng(0).permutation(len(labels))
    test, train = order[:360], order[360:]
    return tuple(
        gluon.data.ArrayDataset(mx.nd.array(images[part], dtype="uint8"), labels[part])
        for part in (train, test)
    )


def build_network() -> nn.HybridSequential:
    """Two convolutions and two dense layers; input (images, 1, 28, 28), output ten scores."""
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(20, kernel_size=5, activation="relu"),
        nn.MaxPool2D(pool_size=2, strides=2),
        nn.Conv2D(50, kernel_size=5, activation="relu"),
        nn.MaxPool2D(pool_size=2, strides=2),
        nn.Dense(128, activation="relu"),
        nn.Dropout(0.25),
        nn.Dense(10),
    )
    return net


def build_trainer(net: nn.HybridSequential, steps: int, lr: float) -> gluon.Trainer:
    """Momentum, and a rate that rises for a sixteenth of the steps and then falls to almost 0."""
    schedule = mx.lr_scheduler.CosineScheduler(
        steps, base_lr=lr, final_lr=lr / 100, warmup_steps=steps // 16
    )
    settings = {"learning_rate": lr, "momentum": 0.9, "wd": 1e-4, "lr_scheduler": schedule}
    return gluon.Trainer(net.collect_params(), "sgd", settings)


def train_epoch(
    net: nn.HybridSequential, trainer: gluon.Trainer, batches: gluon.data.DataLoader, label: str
) -> list[float]:
    """Go through the training images once; return the loss of each step."""
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    losses: list[float] = []
    progress = Progress(len(batches), label)
    for images, labels in batches:
        with autograd.record():
            loss = loss_of(net(images), labels)
        loss.backward()
        trainer.step(len(labels))
        losses.append(float(loss.mean().asscalar()))
        progress.update(len(losses), f"loss {losses[-1]:.4f}")
    return losses


def as_arrays(dataset: gluon.data.Dataset) -> tuple[np.ndarray, np.ndarray]:
    """Return all images, float32 of shape (images, 1, 28, 28) in 0 to 1, and all labels."""
    loader = gluon.data.DataLoader(dataset.transform_first(transforms.ToTensor()), 1000)
    parts = [(images.asnumpy(), labels.asnumpy()) for images, labels in loader]
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])


def run(args: argparse.Namespace) -> float:
    """Train, and return the accuracy on the test images."""
    start = time.monotonic()
    make_folder(args.out)
    train, test, what = load_data(args.data)
    if args.limit:
        train = train.take(args.limit)
    print(f"{len(train)} images to train with, {len(test)} to test: {what}")
    test_images, test_labels = as_arrays(test)

    mx.random.seed(args.seed)
    batches = gluon.data.DataLoader(
        train.transform_first(transforms.ToTensor()), args.batch_size, shuffle=True
    )
    net = build_network()
    net.initialize(mx.init.Xavier())
    net.hybridize()
    trainer = build_trainer(net, args.epochs * len(batches), args.lr)

    settings = {name: getattr(args, name) for name in ("epochs", "batch_size", "lr", "limit")}
    checkpoints = Checkpoints(args.out / "checkpoints")
    first, losses = resume(args, checkpoints, settings, net, trainer)

    epoch = first
    try:
        while epoch <= args.epochs:
            losses += train_epoch(net, trainer, batches, f"epoch {epoch}/{args.epochs}")
            accuracy = float((predict(net, test_images).argmax(1) == test_labels).mean())
            seconds = time.monotonic() - start
            mean = float(np.mean(losses[-len(batches) :]))
            print(f"epoch {epoch}: loss {mean:.4f}, test accuracy {accuracy:.4f}, {seconds:.0f} s")
            checkpoints.save(epoch, net, trainer, {"settings": settings, "losses": losses})
            epoch += 1
    except KeyboardInterrupt:
        print(f"\nstopped in epoch {epoch}; --resume continues with it", file=sys.stderr)
        raise SystemExit(130) from None

    predictions = predict(net, test_images).argmax(1)
    picture = args.out / "mnist.png"
    names = [str(digit) for digit in range(10)]
    if draw_results(
        picture, losses, args.epochs, test_images[:, 0], test_labels, predictions, names
    ):
        print(f"drawn: {picture}")
    return float((predictions == test_labels).mean())


def resume(
    args: argparse.Namespace,
    checkpoints: Checkpoints,
    settings: dict[str, Any],
    net: nn.HybridSequential,
    trainer: gluon.Trainer,
) -> tuple[int, list[float]]:
    """Return the epoch to begin with and the losses so far; restores a checkpoint if asked to."""
    if not args.resume:
        return 1, []
    content = checkpoints.latest()
    if content is None:
        print("no checkpoint: beginning with epoch 1", file=sys.stderr)
        return 1, []
    if content["settings"] != settings:
        raise SystemExit(
            f"--resume: the checkpoint was made with {content['settings']}, expected {settings}"
        )
    checkpoints.restore(content, net, trainer)
    print(f"continuing after epoch {content['epoch']}")
    return content["epoch"] + 1, content["losses"]


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    print(f"test accuracy: {run(parse_arguments(argv)):.4f}")


if __name__ == "__main__":
    main()
