"""Prepare what the examples of all languages share.

    python examples/languages/prepare.py --out FOLDER

writes into FOLDER the four MNIST files, not compressed, as `io.MNISTIter` reads them, and a network
that Python has trained for one epoch: ``reference-symbol.json`` and ``reference-0000.params``, with
the first 1,000 test images and the scores that Python gives them in ``reference-test.params``
(arrays ``data``, shape (1000, 1, 28, 28), in [0, 1], and ``scores``, shape (1000, 10)).

The program of each language trains the network of `examples/mnist.py` on these files and ends with
the line ``accuracy A seconds S agreement G difference D``: the share of right test images, the
seconds of an epoch, the share of the 1,000 images to which the loaded network gives Python's digit,
and the largest difference of a score.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from mnist import build_network
from training import find_data

import weft as mx
from weft import autograd, gluon, nd

FILES = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
         "t10k-labels-idx1-ubyte")  # fmt: skip


def unpack(source: Path, target: Path) -> None:
    """Copy MNIST's files, without compression."""
    for name in FILES:
        if (target / name).exists():
            continue
        if (source / name).exists():
            shutil.copyfile(source / name, target / name)
        else:
            with gzip.open(source / f"{name}.gz") as packed:
                (target / name).write_bytes(packed.read())


def train(folder: Path) -> gluon.HybridBlock:
    """Train the network for one epoch."""
    mx.random.seed(0)
    net = build_network()
    net.initialize(mx.init.Xavier())
    net.hybridize()
    trainer = gluon.Trainer(net.collect_params(), "adam", {"learning_rate": 0.001})
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    batches = mx.io.MNISTIter(
        image=str(folder / FILES[0]), label=str(folder / FILES[1]), batch_size=64, shuffle=True
    )
    for batch in batches:
        with autograd.record():
            loss = loss_of(net(batch.data[0]), batch.label[0])
        loss.backward()
        trainer.step(64)
    return net


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Prepare what the examples of all languages share."
    )
    parser.add_argument("--data", help="folder of MNIST's four files")
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    options = parser.parse_args()
    source = find_data("mnist", options.data, "train-images-idx3-ubyte*")
    if source is None:
        raise SystemExit("prepare: no MNIST files found, --data names their folder")
    options.out.mkdir(parents=True, exist_ok=True)
    unpack(Path(source), options.out)
    net = train(options.out)
    net.export(str(options.out / "reference"))
    test = mx.io.MNISTIter(
        image=str(options.out / FILES[2]), label=str(options.out / FILES[3]), batch_size=1000,
        shuffle=False,
    )  # fmt: skip
    data = test.next().data[0]
    nd.save(str(options.out / "reference-test.params"), {"data": data, "scores": net(data)})
    print(f"prepared {options.out}")


if __name__ == "__main__":
    main()
