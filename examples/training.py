"""Helpers that the examples share: options, data folders, progress, checkpoints and pictures."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

import numpy as np

import weft as mx

REPOSITORY = Path(__file__).resolve().parent.parent


def positive(text: str) -> int:
    """Read an option that must be a whole number above 0."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is not above 0")
    return value


def option_parser(
    description: str, data: str | None, epochs: int | None, batch_size: int, lr: float
) -> argparse.ArgumentParser:
    """Make a parser of the options that training programs share.

    Parameters
    ----------
    description : str
        What the program does.
    data : str, optional
        What the folder of ``--data`` must hold; None: the program reads no data.
    epochs : int, optional
        Default of ``--epochs``; None: the program does not count in epochs.
    batch_size : int
        Default of ``--batch-size``.
    lr : float
        Default of ``--lr``, the highest learning rate.
    """
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    if data is not None:
        parser.add_argument("--data", help=f"folder with {data}")
    if epochs is not None:
        parser.add_argument("--epochs", type=positive, default=epochs, help="passes over the data")
    parser.add_argument("--batch-size", type=positive, default=batch_size, help="samples a step")
    parser.add_argument("--lr", type=float, default=lr, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=0, help="of all random numbers")
    return parser


def find_data(name: str, option: str | None, needed: str) -> Path | None:
    """Look for the folder of a data set.

    Parameters
    ----------
    name : str
        Name of the data set's folder below the common data folders.
    option : str, optional
        Folder that the user named; nothing else is searched then.
    needed : str
        Pattern of a file that must be in the folder.

    Returns
    -------
    Path or None
        The first folder that has the file: the user's, ``$WEFT_DATA/name``, ``$WEFT_DATA``,
        ``../shared/data/name`` beside the repository, ``~/.cache/weft/name``.
    """
    if option is not None:
        folder = Path(option)
        if not any(folder.glob(needed)):
            raise SystemExit(f"--data: {folder} has no file {needed}")
        return folder
    folders = [REPOSITORY.parent / "shared" / "data" / name, cache_folder(name)]
    if os.environ.get("WEFT_DATA"):
        base = Path(os.environ["WEFT_DATA"])
        folders = [base / name, base, *folders]
    return next((folder for folder in folders if any(folder.glob(needed))), None)


def require_data(name: str, option: str | None, needed: str) -> Path:
    """`find_data` for programs that have nothing to use instead: ends with what is needed."""
    folder = find_data(name, option, needed)
    if folder is None:
        raise SystemExit(
            f"no folder has {needed}: name it with --data, or put it into {cache_folder(name)}"
        )
    return folder


def make_folder(folder: Path) -> None:
    """Make the folder for results; ends the program, before it has trained, where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SystemExit(f"--out: {error}") from None


def cache_folder(name: str) -> Path:
    """Folder that downloads of a data set go to."""
    return Path.home() / ".cache" / "weft" / name


class Progress:
    """A progress bar on standard error; a few plain lines where that is no terminal.

    Parameters
    ----------
    total : int
        Number of steps.
    label : str
        What is shown in front.
    stream : file, optional
        Where to write.
    """

    _WIDTH = 30
    _REDRAW_SECONDS = 0.1

    def __init__(self, total: int, label: str, stream: TextIO | None = None) -> None:
        self._total = total
        self._label = label
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._start = self._drawn = time.monotonic()
        self._quarter = 0

    def update(self, done: int, note: str = "") -> None:
        """Show that `done` steps are done, with a note such as the loss."""
        now = time.monotonic()
        seconds = now - self._start
        if self._terminal:
            if now - self._drawn < self._REDRAW_SECONDS and done < self._total:
                return
            self._drawn = now
            filled = self._WIDTH * done // self._total
            bar = "#" * filled + "." * (self._WIDTH - filled)
            text = f"{self._label} [{bar}] {done}/{self._total} {note} {seconds:.0f} s"
            end = "\n" if done == self._total else ""
            self._stream.write(f"\r\x1b[K{text}{end}")
        else:
            quarter = 4 * done // self._total
            if quarter == self._quarter:
                return
            self._quarter = quarter
            self._stream.write(f"{self._label} {done}/{self._total} {note} {seconds:.0f} s\n")
        self._stream.flush()


class Checkpoints:
    """One folder per epoch, complete or not there at all.

    A checkpoint holds the parameters, the trainer's state, the state of the random generator and
    what the program adds. It is written beside its place and then renamed.

    Parameters
    ----------
    folder : Path
        Where the checkpoints are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, epoch: int, net: Any, trainer: Any, extra: dict[str, Any]) -> Path:
        """Write the checkpoint of a finished epoch; `extra` must be JSON.

        The first epoch's checkpoint takes the place of all those of an earlier run.
        """
        final = self._folder / f"epoch-{epoch:03d}"
        partial = self._folder / f".partial-{epoch:03d}"
        for leftover in (partial, final):
            if leftover.exists():
                shutil.rmtree(leftover)
        partial.mkdir(parents=True)
        net.save_parameters(str(partial / "model.params"))
        trainer.save_states(str(partial / "trainer.states"))
        content = {"epoch": epoch, "random": mx.random.get_state().hex(), **extra}
        (partial / "progress.json").write_text(json.dumps(content))
        for file in partial.iterdir():
            with open(file, "rb") as written:
                os.fsync(written.fileno())
        if epoch == 1:
            for earlier in self._folder.glob("epoch-[0-9]*"):
                shutil.rmtree(earlier)
        os.rename(partial, final)
        return final

    def latest(self) -> dict[str, Any] | None:
        """What the newest checkpoint holds beside arrays, with its folder as ``'folder'``."""
        found = sorted(self._folder.glob("epoch-[0-9]*"))
        if not found:
            return None
        content = json.loads((found[-1] / "progress.json").read_text())
        return {**content, "folder": found[-1]}

    @staticmethod
    def restore(content: dict[str, Any], net: Any, trainer: Any) -> None:
        """Put a checkpoint's parameters, trainer state and random state into effect."""
        net.load_parameters(str(content["folder"] / "model.params"))
        trainer.load_states(str(content["folder"] / "trainer.states"))
        mx.random.set_state(bytes.fromhex(content["random"]))


def predict(net: Any, images: np.ndarray, batch_size: int = 500) -> np.ndarray:
    """Class scores of images.

    Parameters
    ----------
    net : Block
        The model.
    images : numpy.ndarray
        float32, shape (images, channels, height, width).
    batch_size : int
        Images per call.

    Returns
    -------
    numpy.ndarray
        Shape (images, classes).
    """
    return np.concatenate([net(mx.nd.array(part)).asnumpy() for part in _parts(images, batch_size)])


def _parts(images: np.ndarray, size: int) -> Iterator[np.ndarray]:
    for start in range(0, len(images), size):
        yield images[start : start + size]


def draw_results(
    path: Path,
    losses: Sequence[float],
    epochs: int,
    images: np.ndarray,
    labels: np.ndarray,
    predictions: np.ndarray,
    names: Sequence[str],
) -> bool:
    """Draw the loss, the confusion matrix and some wrong predictions into one PNG.

    Parameters
    ----------
    path : Path
        The file.
    losses : sequence of float
        Training loss of each step.
    epochs : int
        Number of epochs that the steps make up.
    images : numpy.ndarray
        Test images as matplotlib shows them: (images, height, width) or (..., 3).
    labels, predictions : numpy.ndarray
        True and predicted classes of the test images.
    names : sequence of str
        Names of the classes.

    Returns
    -------
    bool
        Whether it was drawn; without matplotlib a message says that it was not.
    """
    try:
        import matplotlib
    except ImportError:
        print(f"matplotlib is not installed: {path} was not drawn", file=sys.stderr)
        return False
    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure = pyplot.figure(figsize=(15, 5), layout="constrained")
    left, middle, right = figure.subfigures(1, 3)
    _draw_loss(left.subplots(), losses, epochs)
    _draw_confusion(middle.subplots(), labels, predictions, names)
    _draw_wrong(right, images, labels, predictions, names)
    figure.savefig(path, dpi=100)
    pyplot.close(figure)
    return True


def _draw_loss(axes: Any, losses: Sequence[float], epochs: int) -> None:
    steps = np.arange(1, len(losses) + 1) * epochs / max(1, len(losses))
    axes.plot(steps, losses, color="tab:blue", alpha=0.3, label="batch")
    width = max(1, len(losses) // 50)
    if len(losses) >= width:
        smooth = np.convolve(losses, np.ones(width) / width, mode="valid")
        axes.plot(steps[width - 1 :], smooth, color="tab:blue", label=f"mean of {width}")
    axes.set(title="training loss", xlabel="epoch", ylabel="cross-entropy", yscale="log")
    axes.legend()


def _draw_confusion(
    axes: Any, labels: np.ndarray, predictions: np.ndarray, names: Sequence[str]
) -> None:
    table = np.zeros((len(names), len(names)), dtype=int)
    np.add.at(table, (labels, predictions), 1)
    axes.imshow(np.sqrt(table), cmap="Blues")
    for row, column in np.ndindex(*table.shape):
        if table[row, column]:
            light = row == column
            color = "white" if light else "black"
            axes.text(
                column, row, table[row, column], ha="center", va="center", color=color, size=7
            )
    ticks = np.arange(len(names))
    axes.set_xticks(ticks, names, rotation=90 if max(map(len, names)) > 2 else 0)
    axes.set_yticks(ticks, names)
    axes.set(title="test images", xlabel="predicted", ylabel="true")


def _draw_wrong(
    figure: Any,
    images: np.ndarray,
    labels: np.ndarray,
    predictions: np.ndarray,
    names: Sequence[str],
) -> None:
    wrong = np.flatnonzero(labels != predictions)[:16]
    figure.suptitle("wrong predictions: true, predicted")
    for axes, index in zip(figure.subplots(4, 4).flat, wrong, strict=False):
        axes.imshow(images[index], cmap="gray")
        axes.set_title(f"{names[labels[index]]}, {names[predictions[index]]}", size=8)
    for axes in figure.axes:
        axes.set_axis_off()
