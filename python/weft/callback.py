"""Callbacks of training loops; each is called with the state of the loop after a batch.

The state has `epoch`, `nbatch`, `eval_metric` and `locals`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from .model import save_checkpoint

__all__ = [
    "LogValidationMetricsCallback",
    "ProgressBar",
    "Speedometer",
    "do_checkpoint",
    "log_train_metric",
    "module_checkpoint",
]


def module_checkpoint(
    mod: Any, prefix: str, period: int = 1, save_optimizer_states: bool = False
) -> Callable[..., None]:
    """Make an epoch callback that saves a module every `period` epochs.

    Parameters
    ----------
    mod : object
        Has ``save_checkpoint(prefix, epoch, save_optimizer_states)``.
    prefix : str
        Start of the names of the files.
    period : int
    save_optimizer_states : bool
    """
    period = max(1, int(period))

    def callback(iter_no: int, sym: Any = None, arg: Any = None, aux: Any = None) -> None:
        if (iter_no + 1) % period == 0:
            mod.save_checkpoint(prefix, iter_no + 1, save_optimizer_states)

    return callback


def do_checkpoint(prefix: str, period: int = 1) -> Callable[..., None]:
    """Make an epoch callback that saves parameters every `period` epochs.

    Parameters
    ----------
    prefix : str
        Start of the names of the files, see `weft.model.save_checkpoint`.
    period : int
    """
    period = max(1, int(period))

    def callback(iter_no: int, sym: Any, arg: Any, aux: Any) -> None:
        if (iter_no + 1) % period == 0:
            save_checkpoint(prefix, iter_no + 1, sym, arg, aux)

    return callback


def log_train_metric(period: int, auto_reset: bool = False) -> Callable[[Any], None]:
    """Make a batch callback that logs the training metric every `period` batches.

    Parameters
    ----------
    period : int
    auto_reset : bool
        Whether the metric starts anew after each log line.
    """

    def callback(param: Any) -> None:
        if param.nbatch % period or param.eval_metric is None:
            return
        for name, value in param.eval_metric.get_name_value():
            logging.info("Iter[%d] Batch[%d] Train-%s=%f", param.epoch, param.nbatch, name, value)
        if auto_reset:
            param.eval_metric.reset_local()

    return callback


class Speedometer:
    """Logs samples per second and the metric.

    Parameters
    ----------
    batch_size : int
    frequent : int
        Batches between log lines.
    auto_reset : bool
        Whether the metric starts anew after each log line.
    """

    def __init__(self, batch_size: int, frequent: int = 50, auto_reset: bool = True) -> None:
        self.batch_size = batch_size
        self.frequent = frequent
        self.auto_reset = auto_reset
        self.init = False
        self.tic = 0.0
        self.last_count = 0

    def __call__(self, param: Any) -> None:
        """Count a batch and log when it is time."""
        count = param.nbatch
        if self.last_count > count:
            self.init = False
        self.last_count = count
        if not self.init:
            self.init = True
            self.tic = time.time()
            return
        if count % self.frequent:
            return
        elapsed = time.time() - self.tic
        speed = self.frequent * self.batch_size / elapsed if elapsed > 0 else float("inf")
        if param.eval_metric is None:
            logging.info("Iter[%d] Batch [%d]\tSpeed: %.2f samples/sec", param.epoch, count, speed)
        else:
            metrics = param.eval_metric.get_name_value()
            begin = 0
            if self.auto_reset:
                param.eval_metric.reset_local()
                begin = count - self.frequent
            text = "".join(f"\t{name}={value:f}" for name, value in metrics)
            logging.info(
                "Epoch[%d] Batch [%d-%d]\tSpeed: %.2f samples/sec%s",
                param.epoch, begin, count, speed, text,
            )  # fmt: skip
        self.tic = time.time()


class ProgressBar:
    """Draws how much of an epoch is done.

    Parameters
    ----------
    total : int
        Batches of an epoch.
    length : int
        Characters of the bar.
    """

    def __init__(self, total: int, length: int = 80) -> None:
        self.total = total
        self.bar_len = length

    def __call__(self, param: Any) -> None:
        """Draw the bar again."""
        done = param.nbatch / self.total
        filled = round(self.bar_len * done)
        percent = -int(-100.0 * done // 1)
        bar = "=" * filled + "-" * (self.bar_len - filled)
        logging.info("[%s] %s%%\r", bar, percent)


class LogValidationMetricsCallback:
    """Logs the metric at the end of an evaluation."""

    def __call__(self, param: Any) -> None:
        """Log every value of the metric."""
        if param.eval_metric is None:
            return
        for name, value in param.eval_metric.get_name_value():
            logging.info("Epoch[%d] Validation-%s=%f", param.epoch, name, value)
