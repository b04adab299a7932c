"""Training metrics for TensorBoard."""

from __future__ import annotations

from typing import Any

__all__ = ["LogMetricsCallback"]


class LogMetricsCallback:
    """Callback after a batch or an evaluation: writes the metric for TensorBoard.

    Needs the package mxboard, or tensorboardX, whose writer is the same here.

    Parameters
    ----------
    logging_dir : str
        Folder of the event files.
    prefix : str, optional
        Put before the names of metrics, with a hyphen.
    """

    def __init__(self, logging_dir: str, prefix: str | None = None) -> None:
        self.prefix = prefix
        self.summary_writer = _writer()(logging_dir)
        self._step = 0

    def __call__(self, param: Any) -> None:
        """Write every value of ``param.eval_metric``."""
        if param.eval_metric is None:
            return
        for name, value in param.eval_metric.get_name_value():
            if self.prefix is not None:
                name = f"{self.prefix}-{name}"
            self.summary_writer.add_scalar(name, value, global_step=self._step)
        self._step += 1


def _writer() -> Any:
    import importlib

    for package in ("mxboard", "tensorboardX"):
        try:
            return importlib.import_module(package).SummaryWriter
        except ImportError:
            continue
    raise ImportError("LogMetricsCallback: install mxboard or tensorboardX, which write the files")
