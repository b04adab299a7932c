"""Train a word language model, an LSTM, on The Adventures of Sherlock Holmes.

    python examples/word_lm.py

The text is cut into parallel streams, and the LSTM's state is carried from one piece of a stream to
the next (truncated backpropagation through time). Input and output share the word vectors (Press
and Wolf 2017), dropout is on the vectors and the outputs. The learning rate halves whenever the
perplexity on the validation text hardly falls; the best parameters are tested once at the end. The
result is shown beside that of the words' frequencies alone.

Learning rate, size and dropout were chosen on the validation text.

The vocabulary is that of the training text. Its rare words are ``<unk>`` in the files already,
which counts as a word like any other.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from pathlib import Path

import numpy as np
from training import Progress, option_parser, positive, require_data

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn, rnn

PARTS = ("train", "valid", "test")


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    needed = "one *.train.txt, *.valid.txt and *.test.txt each"
    parser = option_parser("Train a word language model.", needed, 20, 20, 0.003)
    parser.add_argument("--units", type=positive, default=256, help="size of vectors and state")
    parser.add_argument("--layers", type=positive, default=1, help="layers of the LSTM")
    parser.add_argument("--bptt", type=positive, default=35, help="words between truncations")
    parser.add_argument("--dropout", type=float, default=0.6)
    parser.add_argument("--wd", type=float, default=1e-5, help="weight decay")
    parser.add_argument("--clip", type=float, default=0.25, help="largest norm of the gradient")
    return parser.parse_args(argv)


def load_words(folder: Path) -> tuple[dict[str, np.ndarray], list[str]]:
    """Return the numbers of each part's words, int32, and the vocabulary."""
    words = {}
    for part in PARTS:
        files = sorted(folder.glob(f"*.{part}.txt"))
        if len(files) != 1:
            raise SystemExit(f"{folder} has {len(files)} files *.{part}.txt, expected one")
        words[part] = files[0].read_text(encoding="utf-8").split()
    vocabulary = sorted(set(words["train"]) | {"<unk>"})
    number = {word: index for index, word in enumerate(vocabulary)}
    unknown = number["<unk>"]
    numbers = {
        part: np.array([number.get(word, unknown) for word in words[part]], dtype=np.int32)
        for part in PARTS
    }
    return numbers, vocabulary


def streams(numbers: np.ndarray, count: int) -> np.ndarray:
    """Cut a text into `count` equal streams: shape (words of a stream, streams)."""
    length = len(numbers) // count
    if length < 2:
        raise SystemExit(f"a text of {len(numbers)} words is too short for {count} streams")
    return numbers[: length * count].reshape(count, length).T


class LanguageModel(gluon.HybridBlock):
    """Word vectors, an LSTM, and scores of the next word by the same vectors.

    Parameters
    ----------
    words : int
        Size of the vocabulary.
    units : int
        Size of the vectors and of the LSTM's state.
    layers : int
        Layers of the LSTM.
    dropout : float
        Share of the vectors' and outputs' elements that are dropped.
    """

    def __init__(self, words: int, units: int, layers: int, dropout: float) -> None:
        super().__init__()
        with self.name_scope():
            self.drop = nn.Dropout(dropout)
            self.vectors = nn.Embedding(words, units, weight_initializer=mx.init.Uniform(0.1))
            self.lstm = rnn.LSTM(units, layers, dropout=dropout, input_size=units)
            self.scores = nn.Dense(
                words, in_units=units, flatten=False, params=self.vectors.collect_params()
            )

    def begin_state(self, batch_size: int) -> list[mx.nd.NDArray]:
        """State before the first word."""
        return self.lstm.begin_state(batch_size=batch_size)

    def hybrid_forward(self, F, words, states):
        """Scores (steps, streams, words) for words (steps, streams), and the new state."""
        outputs, states = self.lstm(self.drop(self.vectors(words)), states)
        return self.scores(self.drop(outputs)), states


def train_epoch(
    net: LanguageModel, trainer: gluon.Trainer, text: np.ndarray, bptt: int, clip: float, label: str
) -> float:
    """Go through the text once; return the mean loss of a word."""
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    parameters = [p for p in net.collect_params().values() if p.grad_req != "null"]
    states = net.begin_state(text.shape[1])
    total, starts = 0.0, range(0, len(text) - 1, bptt)
    progress = Progress(len(starts), label)
    for number, start in enumerate(starts, 1):
        end = min(start + bptt, len(text) - 1)
        words = mx.nd.array(text[start:end], dtype="int32")
        following = mx.nd.array(text[start + 1 : end + 1], dtype="int32")
        states = [state.detach() for state in states]
        with autograd.record():
            scores, states = net(words, states)
            loss = loss_of(scores.reshape((-1, scores.shape[-1])), following.reshape((-1,))).mean()
        loss.backward()
        gluon.utils.clip_global_norm([p.grad() for p in parameters], clip)
        trainer.step(1)
        total += float(loss.asscalar()) * (end - start)
        progress.update(number, f"loss {loss.asscalar():.3f}")
    return total / (len(text) - 1)


def perplexity(net: LanguageModel, numbers: np.ndarray, bptt: int = 200) -> float:
    """Perplexity of every word of a text but the first, each given all that stand before it."""
    loss_of = gluon.loss.SoftmaxCrossEntropyLoss()
    text, total = streams(numbers, 1), 0.0
    states = net.begin_state(1)
    for start in range(0, len(text) - 1, bptt):
        end = min(start + bptt, len(text) - 1)
        scores, states = net(mx.nd.array(text[start:end], dtype="int32"), states)
        following = mx.nd.array(text[start + 1 : end + 1, 0], dtype="int32")
        total += float(loss_of(scores[:, 0], following).sum().asscalar())
    return math.exp(total / (len(text) - 1))


def frequencies_perplexity(numbers: dict[str, np.ndarray], words: int) -> float:
    """Perplexity of the test text under the words' frequencies in the training text, plus one."""
    counts = np.bincount(numbers["train"], minlength=words) + 1
    return math.exp(-np.log(counts / counts.sum())[numbers["test"][1:]].mean())


def run(args: argparse.Namespace) -> tuple[float, float]:
    """Train; return the perplexities of the test text, by the frequencies and by the model."""
    start = time.monotonic()
    folder = require_data("text/sherlockholmes", args.data, "*.train.txt")
    numbers, vocabulary = load_words(folder)
    counts = ", ".join(f"{len(numbers[part])} {part}" for part in PARTS)
    print(f"{len(vocabulary)} different words; {counts}: {folder}")

    mx.random.seed(args.seed)
    net = LanguageModel(len(vocabulary), args.units, args.layers, args.dropout)
    net.initialize(mx.init.Xavier())
    net.hybridize()
    trainer = gluon.Trainer(net.collect_params(), "adam", {"learning_rate": args.lr, "wd": args.wd})
    text, best = streams(numbers["train"], args.batch_size), math.inf
    with tempfile.TemporaryDirectory() as scratch:
        file = str(Path(scratch) / "best.params")
        for epoch in range(1, args.epochs + 1):
            label = f"epoch {epoch}/{args.epochs}"
            loss = train_epoch(net, trainer, text, args.bptt, args.clip, label)
            valid = perplexity(net, numbers["valid"])
            seconds = time.monotonic() - start
            print(
                f"epoch {epoch}: training perplexity {math.exp(loss):.1f},"
                f" validation {valid:.1f}, lr {trainer.learning_rate:.5f}, {seconds:.0f} s",
                flush=True,
            )
            if valid > 0.995 * best:
                trainer.set_learning_rate(trainer.learning_rate / 2)
            if valid < best:
                best = valid
                net.save_parameters(file)
        net.load_parameters(file)
    return frequencies_perplexity(numbers, len(vocabulary)), perplexity(net, numbers["test"])


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    frequencies, model = run(parse_arguments(argv))
    print(f"frequencies of words: {frequencies:.1f}")
    print(f"test perplexity: {model:.1f}")


if __name__ == "__main__":
    main()
