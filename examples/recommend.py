"""Recommend by matrix factorisation from implicit feedback: which airports are flown to from which.

    python examples/recommend.py

Origins take the place of users and destinations that of items: 305 of each, and 5,366 pairs between
which there were flights in the USA in 2008. The model is a product of factors plus a bias for each
destination, trained to rank destinations that are flown to before others (Bayesian personalised
ranking, Rendle et al. 2009).

A tenth of the routes is held out to choose the epoch by, another to test with once. Nearly every
route is flown both ways, which would give the answer away; so both directions of a route are held
out together. Each held-out destination is ranked among all that are not flown to from its origin.
The result is how often it is among the first ten, and how many of the others it precedes (the area
under the ROC curve), beside what the popularity of destinations gives.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from training import option_parser, positive, require_data

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn

FILE = "flights-airport.csv"
TOP = 10


class Quality(NamedTuple):
    """How held-out pairs are ranked: share among the first ten, area under the ROC curve."""

    hit_rate: float
    auc: float

    def __str__(self) -> str:
        return f"hit rate at {TOP} {self.hit_rate:.4f}, AUC {self.auc:.4f}"


class Pairs(NamedTuple):
    """Numbers of origins and destinations, int32."""

    origins: np.ndarray
    destinations: np.ndarray

    def part(self, chosen: np.ndarray) -> Pairs:
        """The chosen pairs."""
        return Pairs(self.origins[chosen], self.destinations[chosen])

    def table(self, airports: int) -> np.ndarray:
        """Which pairs there are: bool, shape (airports, airports)."""
        there = np.zeros((airports, airports), dtype=bool)
        there[self.origins, self.destinations] = True
        return there


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Recommend by matrix factorisation.", FILE, 30, 256, 0.01)
    parser.add_argument("--factors", type=positive, default=16, help="factors of an airport")
    parser.add_argument("--wd", type=float, default=3e-4, help="weight decay")
    parser.add_argument("--negatives", type=positive, default=10, help="others drawn for each pair")
    return parser.parse_args(argv)


def load_pairs(folder: Path) -> tuple[Pairs, int]:
    """Read the pairs; return them and the number of airports."""
    path = folder / FILE
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows or not {"origin", "destination"} <= rows[0].keys():
        raise SystemExit(f"{path}: expected a table with columns origin and destination")
    names = sorted({row[column] for row in rows for column in ("origin", "destination")})
    number = {name: index for index, name in enumerate(names)}
    columns = [
        np.array([number[row[column]] for row in rows], dtype=np.int32)
        for column in ("origin", "destination")
    ]
    return Pairs(*columns), len(names)


def split(pairs: Pairs, airports: int, seed: int) -> tuple[Pairs, Pairs, Pairs]:
    """Pairs to train, validate and test with; both directions of a route are in one part."""
    draws = np.random.default_rng(seed).random((airports, airports))
    low = np.minimum(pairs.origins, pairs.destinations)
    high = np.maximum(pairs.origins, pairs.destinations)
    share = draws[low, high]
    parts = (share >= 0.2, (share >= 0.1) & (share < 0.2), share < 0.1)
    return tuple(pairs.part(chosen) for chosen in parts)


class Factors(gluon.HybridBlock):
    """Scores of pairs: the product of their factors plus the destination's bias.

    Parameters
    ----------
    airports : int
        Number of origins, and of destinations.
    factors : int
        Factors of each.
    """

    def __init__(self, airports: int, factors: int) -> None:
        super().__init__()
        with self.name_scope():
            self.origin = nn.Embedding(airports, factors)
            self.destination = nn.Embedding(airports, factors)
            self.bias = nn.Embedding(airports, 1, weight_initializer="zeros")

    def hybrid_forward(self, F, origins, destinations):
        """Scores (pairs, candidates) of destinations (pairs, candidates) from origins (pairs,)."""
        own = F.expand_dims(self.origin(origins), axis=1)
        product = F.sum(F.broadcast_mul(own, self.destination(destinations)), axis=2)
        return product + F.squeeze(self.bias(destinations), axis=2)


def score_all(net: Factors, airports: int) -> np.ndarray:
    """Scores of all pairs, shape (airports, airports)."""
    every = mx.nd.arange(airports, dtype="int32")
    return net(every, mx.nd.tile(every, (airports, 1))).asnumpy()


def measure(scores: np.ndarray, held_out: Pairs, flown: np.ndarray) -> Quality:
    """Rank each held-out destination among those not flown to; equal scores count half."""
    others = ~flown & ~np.eye(len(flown), dtype=bool)
    all_scores, candidates = scores[held_out.origins], others[held_out.origins]
    own = scores[held_out.origins, held_out.destinations][:, None]
    before = ((all_scores > own) & candidates).sum(1)
    before = before + ((all_scores == own) & candidates).sum(1) / 2
    return Quality(float((before < TOP).mean()), float(1 - (before / candidates.sum(1)).mean()))


def train_epoch(
    net: Factors,
    trainer: gluon.Trainer,
    batches: gluon.data.DataLoader,
    known: np.ndarray,
    negatives: int,
    rng: np.random.Generator,
) -> float:
    """Go through the pairs once, each with destinations that are not known; return the loss."""
    metric = mx.metric.Loss()
    for origins, destinations in batches:
        others = rng.integers(0, len(known), (len(origins), negatives), dtype=np.int32)
        wanted = mx.nd.array(~known[origins.asnumpy()[:, None], others])
        candidates = mx.nd.concat(
            destinations.expand_dims(1), mx.nd.array(others, dtype="int32"), dim=1
        )
        with autograd.record():
            scores = net(origins, candidates)
            ahead = scores.slice_axis(1, 0, 1) - scores.slice_axis(1, 1, None)
            loss = (mx.nd.Activation(-ahead, act_type="softrelu") * wanted).mean(axis=1)
        loss.backward()
        trainer.step(len(origins))
        metric.update(0, loss)
    return metric.get()[1]


def run(args: argparse.Namespace) -> tuple[Quality, Quality]:
    """Train; return the quality of popularity and that of the model on the test pairs."""
    start = time.monotonic()
    folder = require_data("recommendation/flights-od", args.data, FILE)
    pairs, airports = load_pairs(folder)
    train, validation, test = split(pairs, airports, seed=0)
    counts = [len(part.origins) for part in (train, validation, test)]
    if min(counts) == 0:
        raise SystemExit(f"{len(pairs.origins)} pairs are too few to hold some out")
    print(f"{airports} airports; {counts[0]} pairs to train, {counts[1]} to validate,", end=" ")
    print(f"{counts[2]} to test: {folder}")

    mx.random.seed(args.seed)
    rng = np.random.default_rng(args.seed)
    net = Factors(airports, args.factors)
    net.initialize(mx.init.Normal(0.1))
    net.hybridize()
    settings = {"learning_rate": args.lr, "wd": args.wd}
    trainer = gluon.Trainer(net.collect_params(), "adam", settings)
    batches = gluon.data.DataLoader(gluon.data.ArrayDataset(*train), args.batch_size, shuffle=True)
    flown, known = pairs.table(airports), train.table(airports)
    best = Quality(-1.0, -1.0)
    with tempfile.TemporaryDirectory() as scratch:
        file = str(Path(scratch) / "best.params")
        for epoch in range(1, args.epochs + 1):
            loss = train_epoch(net, trainer, batches, known, args.negatives, rng)
            valid = measure(score_all(net, airports), validation, flown)
            if valid > best:
                best = valid
                net.save_parameters(file)
            seconds = time.monotonic() - start
            print(f"epoch {epoch}: loss {loss:.4f}, validation {valid}, {seconds:.0f} s")
        net.load_parameters(file)

    popularity = np.tile(known.sum(0).astype(float), (airports, 1))
    return measure(popularity, test, flown), measure(score_all(net, airports), test, flown)


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    popularity, model = run(parse_arguments(argv))
    print(f"popularity: {popularity}")
    print(f"test: {model}")


if __name__ == "__main__":
    main()
