"""Forecast the electricity demand of the next day, half-hour by half-hour.

    python examples/forecast.py

The series is the demand in England and Wales over twelve weeks. The first eight weeks are trained
on, two more decide when to stop, and the last two are forecast once: a day ahead from every
half-hour of them (rolling origin), each forecast seeing everything before it.

The seasonal naive forecast, "as a week before", is hard to beat here. The network forecasts what
has to be added to it, from the differences of the last day from that a week before, the shape
of the coming day a week before, and the time of the week. It minimises the absolute error. The
result is the MASE: the mean absolute error divided by that of the seasonal naive forecast of the
training weeks.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
from training import option_parser, positive, require_data

import weft as mx
from weft import autograd, gluon
from weft.gluon import nn

DAY = 48
WEEK = 7 * DAY
FILE = "taylor.csv"


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = option_parser("Forecast electricity demand.", FILE, 30, 64, 5e-4)
    parser.add_argument("--units", type=positive, default=128, help="width of the hidden layers")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--days", type=positive, default=1, help="days of differences to look at")
    return parser.parse_args(argv)


def load_series(folder: Path) -> np.ndarray:
    """Read a heading and one number a line; at least six weeks of half-hours."""
    lines = (folder / FILE).read_text().split()
    try:
        series = np.array([float(line) for line in lines[1:]])
    except ValueError as error:
        raise SystemExit(f"{folder / FILE}: {error}, expected one number a line") from None
    if len(series) < 6 * WEEK or not np.isfinite(series).all():
        raise SystemExit(f"{folder / FILE}: {len(series)} values, expected {6 * WEEK} finite ones")
    return series


class Windows:
    """Inputs and targets of forecasts from given times.

    Parameters
    ----------
    series : numpy.ndarray
        The whole series.
    scale : float
        What differences are divided by.
    days : int
        Days of differences to look at.
    """

    def __init__(self, series: np.ndarray, scale: float, days: int) -> None:
        self._series = series
        self._scale = scale
        self._days = days

    def naive(self, origins: np.ndarray, season: int = WEEK) -> np.ndarray:
        """The day from each origin as it was a season before: shape (origins, DAY)."""
        return self._series[origins[:, None] - season + np.arange(DAY)]

    def truth(self, origins: np.ndarray) -> np.ndarray:
        """The day from each origin: shape (origins, DAY)."""
        return self._series[origins[:, None] + np.arange(DAY)]

    def inputs(self, origins: np.ndarray) -> np.ndarray:
        """What the network sees, float32 of shape (origins, features)."""
        past = origins[:, None] - np.arange(1, self._days * DAY + 1)
        recent = (self._series[past] - self._series[past - WEEK]) / self._scale
        day = self.naive(origins)
        level = day.mean(1, keepdims=True)
        shape = (day - level) / self._scale / 10
        angles = 2 * np.pi * origins[:, None] / np.array([DAY, WEEK, WEEK / 2, WEEK / 3])
        parts = (recent, shape, np.sin(angles), np.cos(angles))
        return np.concatenate(parts, axis=1).astype(np.float32)

    def targets(self, origins: np.ndarray) -> np.ndarray:
        """What has to be added to the seasonal naive forecast, scaled: (origins, DAY)."""
        return ((self.truth(origins) - self.naive(origins)) / self._scale).astype(np.float32)

    def errors(self, net: nn.HybridBlock, origins: np.ndarray) -> float:
        """Mean absolute error of the network's forecasts, in the series' unit."""
        added = net(mx.nd.array(self.inputs(origins))).asnumpy()
        return float(np.abs(added - self.targets(origins)).mean() * self._scale)


def split(length: int, days: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Origins of forecasts to train, validate and test with; no part sees a later one's days."""
    validation, test = length - 4 * WEEK, length - 2 * WEEK
    first = WEEK + days * DAY
    return (
        np.arange(first, validation - DAY + 1),
        np.arange(validation, test - DAY + 1),
        np.arange(test, length - DAY + 1),
    )


def build_network(units: int, dropout: float) -> nn.HybridSequential:
    """Two hidden layers; DAY outputs."""
    net = nn.HybridSequential()
    for _ in range(2):
        net.add(nn.Dense(units, activation="relu"), nn.Dropout(dropout))
    net.add(nn.Dense(DAY))
    return net


def run(args: argparse.Namespace) -> dict[str, float]:
    """Train; return the MASE of the test weeks for the naive forecasts and the network."""
    start = time.monotonic()
    folder = require_data("timeseries/darts", args.data, FILE)
    series = load_series(folder)
    train, validation, test = split(len(series), args.days)
    known = series[: train[-1] + DAY]
    unit = float(np.abs(known[WEEK:] - known[:-WEEK]).mean())
    windows = Windows(series, unit, args.days)
    print(f"{len(train)} forecasts to train, {len(validation)} to validate, {len(test)} to test")

    mx.random.seed(args.seed)
    net = build_network(args.units, args.dropout)
    net.initialize(mx.init.Xavier())
    net.hybridize()
    data = gluon.data.ArrayDataset(windows.inputs(train), windows.targets(train))
    batches = gluon.data.DataLoader(data, args.batch_size, shuffle=True)
    steps = args.epochs * len(batches)
    schedule = mx.lr_scheduler.CosineScheduler(steps, base_lr=args.lr, final_lr=args.lr / 100)
    settings = {"learning_rate": args.lr, "wd": 1e-4, "lr_scheduler": schedule}
    trainer = gluon.Trainer(net.collect_params(), "adam", settings)
    loss_of, metric, best = gluon.loss.L1Loss(), mx.metric.MAE(), np.inf
    with tempfile.TemporaryDirectory() as scratch:
        file = str(Path(scratch) / "best.params")
        for epoch in range(1, args.epochs + 1):
            metric.reset()
            for x, y in batches:
                with autograd.record():
                    forecast = net(x)
                    loss = loss_of(forecast, y)
                loss.backward()
                trainer.step(len(x))
                metric.update(y, forecast)
            valid = windows.errors(net, validation) / unit
            if valid < best:
                best = valid
                net.save_parameters(file)
            print(
                f"epoch {epoch}: training MASE {metric.get()[1]:.4f}, validation {valid:.4f},"
                f" {time.monotonic() - start:.0f} s",
                flush=True,
            )
        net.load_parameters(file)

    truth = windows.truth(test)
    return {
        "as a day before": float(np.abs(windows.naive(test, DAY) - truth).mean()) / unit,
        "as a week before": float(np.abs(windows.naive(test) - truth).mean()) / unit,
        "test": windows.errors(net, test) / unit,
    }


def main(argv: list[str] | None = None) -> None:
    """Run the program."""
    for what, error in run(parse_arguments(argv)).items():
        print(f"{what}: MASE {error:.4f}")


if __name__ == "__main__":
    main()
