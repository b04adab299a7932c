"""Loggers with a short format: ``mx.log``."""

from __future__ import annotations

import logging
import sys
import warnings
from logging import CRITICAL, DEBUG, ERROR, INFO, NOTSET, WARNING

__all__ = [
    "CRITICAL", "DEBUG", "ERROR", "INFO", "NOTSET", "WARNING", "getLogger", "get_logger",
]  # fmt: skip

_COLORS = {"W": "\x1b[33m", "E": "\x1b[31m", "C": "\x1b[31m"}


class _Formatter(logging.Formatter):
    """One letter for the level, date and time, process, place: then the message."""

    def __init__(self, colored: bool) -> None:
        super().__init__(datefmt="%m%d %H:%M:%S")
        self._colored = colored

    def format(self, record: logging.LogRecord) -> str:
        level = record.levelname[:1]
        head = (
            f"{level}{self.formatTime(record, self.datefmt)} {record.process} "
            f"{record.pathname}:{record.funcName}:{record.lineno}]"
        )
        if self._colored:
            head = f"{_COLORS.get(level, chr(27) + '[32m')}{head}\x1b[0m"
        text = f"{head} {record.getMessage()}"
        return f"{text}\n{self.formatException(record.exc_info)}" if record.exc_info else text


def get_logger(
    name: str | None = None,
    filename: str | None = None,
    filemode: str | None = None,
    level: int = WARNING,
) -> logging.Logger:
    """A logger that writes to a file or to standard error.

    Parameters
    ----------
    name : str, optional
        Default: the root logger, which is returned as it is.
    filename : str, optional
        Default: standard error.
    filemode : str, optional
        Default ``'a'``.
    level : int
    """
    logger = logging.getLogger(name)
    if name is not None and not getattr(logger, "_weft_handler", None):
        handler: logging.Handler
        if filename:
            handler = logging.FileHandler(filename, filemode or "a")
            handler.setFormatter(logging.Formatter())
        else:
            handler = logging.StreamHandler()
            handler.setFormatter(_Formatter(sys.stderr.isatty()))
        logger.addHandler(handler)
        logger._weft_handler = handler  # type: ignore[attr-defined]
    if name is not None:
        logger.setLevel(level)
    return logger


def getLogger(  # noqa: N802
    name: str | None = None,
    filename: str | None = None,
    filemode: str | None = None,
    level: int = WARNING,
) -> logging.Logger:
    """Deprecated: `get_logger`."""
    warnings.warn("getLogger is deprecated, use get_logger", DeprecationWarning, stacklevel=2)
    return get_logger(name, filename, filemode, level)
