"""Train an LSTM to continue the lines of Shakespeare's plays, letter by letter, with `mx.mod`.

    python examples/verses.py

The network is a symbol, and `BucketingModule` trains it: one executor for each rounded length of
lines, all with the same parameters. States begin at 0 with every line and so are arguments of the
module that nobody feeds. The learning rate falls to 0 with a cosine; the parameters with the best
perplexity of the validation lines are tested once at the end, and shown beside how often each
letter follows another in the training lines. Some new lines are drawn, too.

Size and learning rate are first guesses; only the epoch is chosen on the validation lines.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from training import Progress, option_parser, positive, require_data

import weft as mx

FILE = "input.txt"
BUCKETS = [16, 24, 32, 40, 48, 64]
# What fills lines up. Nobody predicts it.
FILLING = 0
STATES = ["hidden", "cell"]


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Continue lines letter by letter.", FILE, 8, 64, 0.01)
    parser.add_argument("--units", type=positive, default=192, help="size of the LSTM's state")
    parser.add_argument("--limit", type=positive, help="use the first so many lines only")
    return parser.parse_args(argv)


def load_lines(folder: Path, limit: int | None) -> tuple[list[list[list[int]]], dict[str, int]]:
    """Lines to train, validate and test with, as numbers, and the numbers of letters.

    A line begins and ends with the number of a line break.
    """
    lines = [line for line in (folder / FILE).read_text(encoding="utf-8").split("\n") if line]
    lines = [f"\n{line}\n" for line in lines[:limit] if len(line) + 2 <= BUCKETS[-1]]
    numbers, letters = mx.rnn.encode_sentences(
        lines, invalid_label=FILLING, invalid_key="", start_label=1
    )
    ends = [round(len(numbers) * share) for share in (0.0, 0.8, 0.9, 1.0)]
    return [numbers[a:b] for a, b in zip(ends[:-1], ends[1:], strict=True)], letters


def batches(lines: list[list[int]], size: int) -> mx.rnn.BucketSentenceIter:
    """Batches of lines, with lines of nothing where a length has too few for the last batch."""
    lengths = [min(b for b in BUCKETS if len(line) <= b) for line in lines]
    empty = [[FILLING] * b for b in BUCKETS for _ in range(-lengths.count(b) % size)]
    return mx.rnn.BucketSentenceIter(lines + empty, size, BUCKETS, invalid_label=FILLING)


def network(letters: int, units: int) -> Callable[[int], Any]:
    """The function that makes the symbol for lines of a length."""

    def symbol(length: int) -> tuple[Any, list[str], list[str]]:
        data, label = mx.sym.Variable("data"), mx.sym.Variable("softmax_label")
        vectors = mx.sym.Embedding(data, input_dim=letters, output_dim=units, name="vectors")
        weight = mx.sym.Variable(
            "lstm_parameters", init=mx.init.FusedRNN(None, units, 1, "lstm")
        )
        outputs = mx.sym.RNN(
            mx.sym.swapaxes(vectors, dim1=0, dim2=1), weight, *map(mx.sym.Variable, STATES),
            state_size=units, num_layers=1, mode="lstm", name="lstm",
        )  # fmt: skip
        rows = mx.sym.reshape(mx.sym.swapaxes(outputs, dim1=0, dim2=1), shape=(-1, units))
        scores = mx.sym.FullyConnected(rows, num_hidden=letters, name="scores")
        probabilities = mx.sym.SoftmaxOutput(
            scores, mx.sym.reshape(label, shape=(-1,)), use_ignore=True, ignore_label=FILLING,
            normalization="valid", name="softmax",
        )  # fmt: skip
        return probabilities, ["data"], ["softmax_label"]

    return symbol


def train(
    module: mx.mod.BucketingModule, parts: list[list[list[int]]], args: argparse.Namespace
) -> None:
    """Train; leave the parameters of the epoch with the best validation in the module."""
    start = time.monotonic()
    training, validation = (batches(part, args.batch_size) for part in parts[:2])
    steps = sum(1 for _ in training)
    training.reset()
    schedule = mx.lr_scheduler.CosineScheduler(args.epochs * steps, base_lr=args.lr, final_lr=0.0)
    progress: list[Progress] = []
    best = [math.inf]

    def after_batch(param: mx.model.BatchEndParam) -> None:
        if param.nbatch == 0:
            progress[:] = [Progress(steps, f"epoch {param.epoch + 1}/{args.epochs}")]
        perplexity = param.eval_metric.get()[1]
        progress[0].update(param.nbatch + 1, f"perplexity {perplexity:.2f}")

    with tempfile.TemporaryDirectory() as scratch:
        file = str(Path(scratch) / "best.params")

        def after_validation(param: mx.model.BatchEndParam) -> None:
            perplexity = param.eval_metric.get()[1]
            seconds = time.monotonic() - start
            print(f"epoch {param.epoch + 1}: validation perplexity {perplexity:.3f}, "
                  f"{seconds:.0f} s", flush=True)  # fmt: skip
            if perplexity < best[0]:
                best[0] = perplexity
                module.save_params(file)

        module.fit(
            training, validation, eval_metric=mx.metric.Perplexity(FILLING), num_epoch=args.epochs,
            optimizer="adam", initializer=mx.init.Xavier(),
            optimizer_params={
                "lr_scheduler": schedule, "learning_rate": args.lr, "rescale_grad": 1.0,
                "clip_gradient": 1.0,
            },
            batch_end_callback=after_batch, eval_end_callback=after_validation,
        )  # fmt: skip
        module.load_params(file)


def pairs_perplexity(parts: list[list[list[int]]], letters: int) -> float:
    """Perplexity of the test lines by what follows each letter in the training lines, plus one."""
    counts = np.ones((letters, letters))
    for line in parts[0]:
        np.add.at(counts, (line[:-1], line[1:]), 1)
    shares = counts[:, 1:] / counts[:, 1:].sum(axis=1, keepdims=True)
    found = [np.log(shares[line[:-1], np.array(line[1:]) - 1]) for line in parts[2]]
    return math.exp(-np.concatenate(found).mean())


def draw(module: mx.mod.BucketingModule, letters: dict[str, int], lines: int, seed: int) -> str:
    """Draw new lines, each letter by the probabilities after those before it."""
    rng, names = np.random.default_rng(seed), {n: letter for letter, n in letters.items()}
    length = BUCKETS[-1]
    drawn = np.full((lines, length), FILLING)
    drawn[:, 0] = letters["\n"]
    for at in range(1, length):
        letters_so_far = mx.nd.array(drawn)
        batch = mx.io.DataBatch([letters_so_far], [letters_so_far], bucket_key=length)
        module.forward(batch, is_train=False)
        shares = module.get_outputs()[0].asnumpy().reshape(lines, length, -1)[:, at - 1, 1:]
        sums = shares.cumsum(axis=1)
        drawn[:, at] = 1 + (sums < rng.random((lines, 1)) * sums[:, -1:]).sum(axis=1)
    texts = ["".join(names[n] for n in row[1:]).partition("\n")[0] for row in drawn]
    return "\n".join(f"    {text}" for text in texts)


def run(args: argparse.Namespace) -> tuple[float, float]:
    """Train; return the perplexities of the test lines, by pairs of letters and by the network."""
    folder = require_data("text/tinyshakespeare", args.data, FILE)
    parts, letters = load_lines(folder, args.limit)
    if min(map(len, parts)) == 0:
        raise SystemExit(f"{folder / FILE} has {sum(map(len, parts))} lines, too few to divide")
    count = max(letters.values()) + 1
    print(f"{count - 1} different letters; {len(parts[0])}, {len(parts[1])} and {len(parts[2])} "
          f"lines to train, validate and test: {folder}")  # fmt: skip
    mx.random.seed(args.seed)
    np.random.seed(args.seed)
    module = mx.mod.BucketingModule(
        network(count, args.units), default_bucket_key=BUCKETS[-1], state_names=STATES
    )
    train(module, parts, args)
    test = module.score(batches(parts[2], args.batch_size), mx.metric.Perplexity(FILLING))
    print(draw(module, letters, 5, args.seed))
    return pairs_perplexity(parts, count), test[0][1]


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    pairs, model = run(parse_arguments(argv))
    print(f"pairs of letters: {pairs:.2f}")
    print(f"test perplexity: {model:.2f}")


if __name__ == "__main__":
    main()
