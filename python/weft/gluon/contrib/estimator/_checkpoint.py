"""Checkpoints of a training: written whole or not at all, and resumed exactly."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .... import ndarray as nd
from .... import random
from ....metric import EvalMetric
from ._events import BatchEnd, EpochEnd, Improvement, TrainBegin

if TYPE_CHECKING:
    from .estimator import Estimator

_SUFFIXES = (".params", ".states", ".resume")
_PARTIAL = ".part"


def _write(path: str, write: Callable[[str], Any]) -> None:
    """Let `write` make a file that takes the place of `path` only when it is complete."""
    partial = path + _PARTIAL
    try:
        write(partial)
        # Renamed before its contents are on the disk, a file could be empty after a power cut.
        with open(partial, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(partial, path)
    finally:
        if os.path.exists(partial):
            os.remove(partial)


def _bytes(data: bytes) -> nd.NDArray:
    return nd.array(np.frombuffer(data, np.uint8), dtype="uint8")


class CheckpointHandler(TrainBegin, BatchEnd, EpochEnd):
    """Saves parameters and the trainer's states now and then, and resumes from them.

    A checkpoint is ``prefix-epoch0batch9.params`` (parameters), ``.states`` (trainer) and
    ``.resume`` (position in the data, random numbers, best value). The best one is ``prefix-best``.
    Files replace older ones only when they are complete, and the oldest checkpoint is removed only
    after the newest is there.

    Parameters
    ----------
    model_dir : str
        Folder, made if it is not there.
    model_prefix : str
        Beginning of the files' names.
    monitor : EvalMetric, optional
        One of the estimator's metrics, for `save_best`.
    verbose : int
        Log every checkpoint if positive.
    save_best : bool
        Keep another checkpoint of the epoch or batch with the best value of `monitor`.
    mode : {'auto', 'min', 'max'}
        Whether a smaller or a larger value is better; 'auto' goes by the kind of metric.
    epoch_period, batch_period : int, optional
        Number of epochs, and of batches, from one checkpoint to the next.
    max_checkpoints : int
        Number of checkpoints to keep, without the best one; a training that resumes counts those
        that are there.
    resume_from_checkpoint : bool
        Continue from the last checkpoint in the folder if there is one. The training and the
        period must both count epochs, or both batches.
    """

    def __init__(
        self,
        model_dir: str,
        model_prefix: str = "model",
        monitor: EvalMetric | None = None,
        verbose: int = 0,
        save_best: bool = False,
        mode: str = "auto",
        epoch_period: int | None = 1,
        batch_period: int | None = None,
        max_checkpoints: int = 5,
        resume_from_checkpoint: bool = False,
    ) -> None:
        if max_checkpoints < 1:
            raise ValueError(
                f"CheckpointHandler: max_checkpoints is {max_checkpoints}, expected 1 or more"
            )
        self.monitor = monitor
        self.verbose = verbose
        self.model_dir = model_dir
        self.model_prefix = model_prefix
        self.save_best = save_best
        self.epoch_period = epoch_period
        self.batch_period = batch_period
        self.current_batch = 0
        self.current_epoch = 0
        self.max_checkpoints = max_checkpoints
        self.resume_from_checkpoint = resume_from_checkpoint
        self.saved_checkpoints: list[str] = []
        # Epochs and batches before this training, from the checkpoint that it resumes from.
        self._epochs_before = 0
        self._batches_before = 0
        if save_best:
            improvement = Improvement("CheckpointHandler", monitor, mode)
            self.monitor_op = improvement.better
            self.best = improvement.worst

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Make the folder; resume if wanted."""
        self.current_batch = 0
        self.current_epoch = 0
        self._epochs_before = 0
        self._batches_before = 0
        os.makedirs(self.model_dir, exist_ok=True)
        self._remove_partial_files()
        if self.resume_from_checkpoint:
            self._resume(estimator)

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Save if it is time."""
        self.current_batch += 1
        if self.batch_period and self.current_batch % self.batch_period == 0:
            # Names count the batches from 0, those of whole epochs their number.
            self._save_checkpoint(estimator, self._batches_before + self.current_batch - 1)

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Save if it is time."""
        epoch_over = self.current_epoch + 1
        if self.epoch_period and epoch_over % self.epoch_period == 0:
            self._save_checkpoint(estimator, self._batches_before + self.current_batch)
        self.current_epoch += 1

    def _name(self, epoch: int, batch: int) -> str:
        return f"{self.model_prefix}-epoch{epoch}batch{batch}"

    def _path(self, name: str, suffix: str) -> str:
        return os.path.join(self.model_dir, name + suffix)

    def _save_checkpoint(self, estimator: Estimator, batch: int) -> None:
        """Save what the training has reached, and forget the oldest checkpoint."""
        epoch = self._epochs_before + self.current_epoch
        value = self.monitor.get()[1] if self.save_best else None
        better = self.save_best and bool(self.monitor_op(value, self.best))
        if better:
            self._log(estimator, f"best value {value:.5f} after {self.best:.5f}")
            self.best = float(value)
        name = self._name(epoch, batch)
        self._log(estimator, f"[Epoch {epoch}] saving {self._path(name, '.params')}")
        self._save_params_and_trainer(estimator, name)
        if name in self.saved_checkpoints:
            self.saved_checkpoints.remove(name)
        self.saved_checkpoints.append(name)
        if better:
            self._save_params_and_trainer(estimator, f"{self.model_prefix}-best")
        while len(self.saved_checkpoints) > self.max_checkpoints:
            oldest = self.saved_checkpoints.pop(0)
            for suffix in _SUFFIXES:
                path = self._path(oldest, suffix)
                if os.path.exists(path):
                    os.remove(path)

    def _save_params_and_trainer(self, estimator: Estimator, name: str) -> None:
        resume = {
            "random": _bytes(random.get_state()),
            "random_at_epoch_begin": _bytes(estimator._epoch_random),
            "batches_of_epoch": nd.array([estimator._epoch_batches], dtype="int64"),
        }
        if self.save_best:
            resume["best"] = nd.array([self.best], dtype="float64")
        # The parameters come last: a checkpoint counts once they are there.
        _write(self._path(name, ".resume"), lambda path: nd.save(path, resume))
        _write(self._path(name, ".states"), estimator.trainer.save_states)
        _write(self._path(name, ".params"), estimator.net.save_parameters)

    def _log(self, estimator: Estimator, text: str) -> None:
        if self.verbose > 0:
            estimator.logger.info("CheckpointHandler: %s", text)

    def _remove_partial_files(self) -> None:
        """Remove what a process left that was killed while it wrote."""
        for file in os.listdir(self.model_dir):
            if file.startswith(f"{self.model_prefix}-") and file.endswith(_PARTIAL):
                os.remove(os.path.join(self.model_dir, file))

    def _find_complete(self) -> list[tuple[int, int]]:
        """Return epoch and batch of the checkpoints that are there, the last one last."""
        pattern = re.compile(re.escape(self.model_prefix) + r"-epoch(\d+)batch(\d+)\.params")
        return sorted(
            (int(match[1]), int(match[2]))
            for match in map(pattern.fullmatch, os.listdir(self.model_dir))
            if match and os.path.exists(self._path(match[0].removesuffix(".params"), ".states"))
        )

    def _resume(self, estimator: Estimator) -> None:
        """Load the last checkpoint, and shorten the training by what it has behind it."""
        by_epoch = estimator.max_epoch is not None
        if bool(self.epoch_period) != by_epoch or bool(self.batch_period) == by_epoch:
            raise AssertionError(
                "CheckpointHandler: to resume, training and checkpoints must count the same; set "
                f"{'batch_period' if by_epoch else 'epoch_period'}=None and give the other period"
            )
        found = self._find_complete()
        self.saved_checkpoints = [self._name(*one) for one in found]
        if not found:
            estimator.logger.info(
                "CheckpointHandler: no checkpoint in %s, training from scratch", self.model_dir
            )
            return
        epoch, batch = found[-1]
        name = self._name(epoch, batch)
        batches = batch if by_epoch else batch + 1
        unit, limit, done = (
            ("epochs", estimator.max_epoch, epoch + 1)
            if by_epoch
            else ("batches", estimator.max_batch, batches)
        )
        if done >= limit:
            raise ValueError(
                f"CheckpointHandler: {name} in {self.model_dir} has {done} {unit} behind it, of "
                f"{limit}; resume_from_checkpoint=False trains from scratch"
            )
        estimator.net.load_parameters(self._path(name, ".params"), ctx=estimator.context)
        estimator.trainer.load_states(self._path(name, ".states"))
        if by_epoch:
            estimator.max_epoch = limit - done
        else:
            estimator.max_batch = limit - done
        same_epoch = self._restore_position(estimator, name)
        self._batches_before = batches
        self._epochs_before = epoch if same_epoch else epoch + 1
        estimator.logger.info(
            "CheckpointHandler: resumed from %s, %d %s left", name, limit - done, unit
        )

    def _restore_position(self, estimator: Estimator, name: str) -> bool:
        """Go to where the data and random numbers were; return whether the epoch goes on."""
        path = self._path(name, ".resume")
        if not os.path.exists(path):
            estimator.logger.warning(
                "CheckpointHandler: there is no %s; the data starts from the beginning", path
            )
            return False
        position = nd.load(path)
        if self.save_best and "best" in position:
            self.best = float(position["best"].asscalar())
        state = position["random"].asnumpy().tobytes()
        batches = int(position["batches_of_epoch"].asscalar())
        if self.epoch_period or batches >= estimator._epoch_length:
            random.set_state(state)
            return False
        begin = position["random_at_epoch_begin"].asnumpy().tobytes()
        estimator._continue_epoch(batches, begin, state)
        return True
