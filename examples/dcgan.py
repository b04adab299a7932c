"""Train a generative adversarial network that draws handwritten digits (MNIST).

    python examples/dcgan.py

The networks are those of Radford, Metz and Chintala (2016), made smaller for 28 x 28 pixels:
strided convolutions and batch normalisation. After each epoch 100 samples are drawn into a picture,
always of the same noise.

How good they are is told by another network, which first learns to read the training digits: its
mean confidence in the class it names, and how the samples spread over the ten classes (1: evenly).
Neither is used in training. Both are also computed for real test digits and for the samples of a
generator that has not learnt anything.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from training import Progress, make_folder, option_parser, positive, predict, require_data

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn
from weft.gluon.data.vision import MNIST

CLASSES = 10
SAMPLES = 1000


class Quality(NamedTuple):
    """What the reading network says of images.

    `confidence`: mean probability of the most likely digit; `spread`: entropy of the digits that it
    names, as a share of that of ten equally frequent ones.
    """

    confidence: float
    spread: float

    def __str__(self) -> str:
        return f"confidence {self.confidence:.4f}, spread {self.spread:.4f}"


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Train a network that draws digits.", "MNIST's four files", 5, 64, 4e-4)
    parser.add_argument("--out", type=Path, default=Path("dcgan-run"), help="folder for pictures")
    parser.add_argument("--width", type=positive, default=32, help="channels at 14 x 14 pixels")
    parser.add_argument("--noise", type=positive, default=64, help="numbers a sample is made of")
    parser.add_argument("--limit", type=positive, help="train with the first so many images only")
    return parser.parse_args(argv)


def load_images(folder: Path, train: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return images, float32 of shape (images, 1, 28, 28) in -1 to 1, and their labels."""
    images, labels = MNIST(str(folder), train=train)[:]
    pixels = images.asnumpy().transpose(0, 3, 1, 2).astype(np.float32)
    return pixels / 127.5 - 1, np.asarray(labels)


def build_generator(width: int) -> nn.HybridSequential:
    """From noise (samples, numbers) to images (samples, 1, 28, 28) in -1 to 1."""
    net = nn.HybridSequential()
    net.add(
        nn.Dense(2 * width * 7 * 7, use_bias=False),
        nn.HybridLambda(lambda F, x: F.reshape(x, (0, -1, 7, 7))),
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.Conv2DTranspose(width, 4, strides=2, padding=1, use_bias=False),
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.Conv2DTranspose(1, 4, strides=2, padding=1),
        nn.Activation("tanh"),
    )
    return net


def build_discriminator(width: int) -> nn.HybridSequential:
    """From images (samples, 1, 28, 28) to a score each: above 0 where it takes them for real."""
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(width, 4, strides=2, padding=1),
        nn.LeakyReLU(0.2),
        nn.Conv2D(2 * width, 4, strides=2, padding=1, use_bias=False),
        nn.BatchNorm(),
        nn.LeakyReLU(0.2),
        nn.Dense(1),
    )
    return net


def build_reader() -> nn.HybridSequential:
    """A small network that reads digits: from images to ten scores."""
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(16, 5, strides=2, activation="relu"),
        nn.Conv2D(32, 5, strides=2, activation="relu"),
        nn.Dense(100, activation="relu"),
        nn.Dense(CLASSES),
    )
    return net


def train_reader(
    images: np.ndarray, labels: np.ndarray, batch_size: int, epochs: int = 2
) -> nn.HybridSequential:
    """Teach a network to read the training digits."""
    net = build_reader()
    net.initialize(mx.init.Xavier())
    net.hybridize()
    data = gluon.data.ArrayDataset(images, labels.astype(np.int32))
    batches = gluon.data.DataLoader(data, batch_size, shuffle=True)
    trainer = gluon.Trainer(net.collect_params(), "adam", {"learning_rate": 1e-3})
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    for _ in range(epochs):
        for x, y in batches:
            with autograd.record():
                loss = loss_of(net(x), y)
            loss.backward()
            trainer.step(len(y))
    return net


def measure(reader: nn.HybridSequential, images: np.ndarray) -> Quality:
    """Ask the reading network about images."""
    shares = mx.nd.softmax(mx.nd.array(predict(reader, images))).asnumpy()
    named = np.bincount(shares.argmax(1), minlength=CLASSES) / len(images)
    entropy = sum(share * np.log(1 / share) for share in named if share > 0)
    return Quality(float(shares.max(1).mean()), float(entropy / np.log(CLASSES)))


def train_epoch(
    networks: tuple[nn.HybridSequential, nn.HybridSequential],
    trainers: tuple[gluon.Trainer, gluon.Trainer],
    batches: gluon.data.DataLoader,
    noise: int,
    label: str,
) -> tuple[float, float]:
    """Go through the images once; return the mean losses of generator and discriminator."""
    generator, discriminator = networks
    loss_of = gluon.loss.SigmoidBinaryCrossEntropyLoss()
    losses = mx.metric.Loss("generator"), mx.metric.Loss("discriminator")
    progress = Progress(len(batches), label)
    for number, real in enumerate(batches, 1):
        count = len(real)
        ones, zeros = mx.nd.ones((count,)), mx.nd.zeros((count,))
        with autograd.record():
            drawn = generator(mx.nd.random.normal(shape=(count, noise))).detach()
            loss = loss_of(discriminator(real), ones) + loss_of(discriminator(drawn), zeros)
        loss.backward()
        trainers[1].step(count)
        losses[1].update(0, loss)
        with autograd.record():
            drawn = generator(mx.nd.random.normal(shape=(count, noise)))
            loss = loss_of(discriminator(drawn), ones)
        loss.backward()
        trainers[0].step(count)
        losses[0].update(0, loss)
        progress.update(number, f"losses {losses[0].get()[1]:.3f} {losses[1].get()[1]:.3f}")
    return losses[0].get()[1], losses[1].get()[1]


def write_picture(path: Path, images: np.ndarray, side: int = 10) -> None:
    """Write the first images, `side` to a row, twice as large, as a PNG."""
    tiles = images[: side * side].reshape(side, side, 28, 28).transpose(0, 2, 1, 3)
    pixels = ((tiles.reshape(side * 28, side * 28) + 1) * 127.5).clip(0, 255).astype(np.uint8)
    large = np.kron(pixels, np.ones((2, 2), dtype=np.uint8))[..., None]
    encoded = mx.nd.image.imencode(mx.nd.array(large, dtype="uint8"), format=".png")
    path.write_bytes(encoded.asnumpy().tobytes())


def draw(generator: nn.HybridSequential, noise: mx.nd.NDArray) -> np.ndarray:
    """Images that a generator makes of noise."""
    return predict(generator, noise.asnumpy())


def run(args: argparse.Namespace) -> dict[str, Quality]:
    """Train; return the quality of samples, of real digits, and of an untrained generator's."""
    start = time.monotonic()
    make_folder(args.out)
    folder = require_data("mnist", args.data, "train-images-idx3-ubyte*")
    images, labels = load_images(folder, train=True)
    images, labels = images[: args.limit], labels[: args.limit]
    print(f"{len(labels)} images to train with: MNIST in {folder}")

    mx.random.seed(args.seed)
    reader = train_reader(images, labels, args.batch_size)
    test, test_labels = load_images(folder, train=False)
    accuracy = float((predict(reader, test).argmax(1) == test_labels).mean())
    print(f"the network that judges reads {accuracy:.4f} of the test digits")

    networks = build_generator(args.width), build_discriminator(args.width)
    trainers = []
    for net in networks:
        net.initialize(mx.init.Normal(0.02))
        net.hybridize()
        settings = {"learning_rate": args.lr, "beta1": 0.5}
        trainers.append(gluon.Trainer(net.collect_params(), "adam", settings))
    batches = gluon.data.DataLoader(
        gluon.data.SimpleDataset(images), args.batch_size, shuffle=True, last_batch="discard"
    )
    if not len(batches):
        raise SystemExit(f"{len(images)} images are too few for batches of {args.batch_size}")
    noise = mx.nd.random.normal(shape=(SAMPLES, args.noise))
    untrained = measure(reader, draw(networks[0], noise))
    for epoch in range(1, args.epochs + 1):
        losses = train_epoch(
            networks, tuple(trainers), batches, args.noise, f"epoch {epoch}/{args.epochs}"
        )
        drawn = draw(networks[0], noise)
        write_picture(args.out / f"epoch-{epoch:02d}.png", drawn)
        print(
            f"epoch {epoch}: generator's loss {losses[0]:.3f}, discriminator's {losses[1]:.3f},"
            f" {measure(reader, drawn)}, {time.monotonic() - start:.0f} s",
            flush=True,
        )
    print(f"drawn: {args.out / f'epoch-{args.epochs:02d}.png'}")
    return {
        "untrained generator": untrained,
        "real test digits": measure(reader, test[:SAMPLES]),
        "samples": measure(reader, drawn),
    }


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    for what, quality in run(parse_arguments(argv)).items():
        print(f"{what}: {quality}")


if __name__ == "__main__":
    main()
