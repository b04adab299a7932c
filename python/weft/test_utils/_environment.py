"""Contexts, environment variables, errors, downloads, and what the machine can do."""

from __future__ import annotations

import contextlib
import functools
import os
import platform
import sys
from collections.abc import Callable, Iterator
from typing import Any

from .. import context, util
from ..context import Context

__all__ = [
    "assert_exception", "default_context", "discard_stderr", "download", "environment",
    "has_tvm_ops", "is_aarch64_run", "is_cd_run", "is_op_runnable", "list_gpus", "retry",
    "set_default_context",
]  # fmt: skip


def default_context() -> Context:
    """The calling thread's context."""
    return context.current_context()


def set_default_context(ctx: Context) -> None:
    """Make a context the calling thread's."""
    context.set_current_context(ctx)


def list_gpus() -> range:
    """Numbers of the GPUs."""
    return range(context.num_gpus())


@contextlib.contextmanager
def environment(*args: Any) -> Iterator[None]:
    """Set environment variables inside a ``with`` block.

    Parameters
    ----------
    *args
        A name and a value, or a dict of them; None removes a variable.
    """
    if len(args) == 1 and isinstance(args[0], dict):
        wanted = args[0]
    elif len(args) == 2:
        wanted = {args[0]: args[1]}
    else:
        raise ValueError(f"environment: {args!r} came, expected a dict, or a name and a value")
    before = {name: os.environ.get(name) for name in wanted}
    try:
        for name, value in wanted.items():
            util.setenv(name, value)
        yield
    finally:
        for name, value in before.items():
            util.setenv(name, value)


def assert_exception(f: Callable, exception_type: Any, *args: Any, **kwargs: Any) -> None:
    """Raise AssertionError unless ``f(*args, **kwargs)`` raises an `exception_type`."""
    try:
        f(*args, **kwargs)
    except exception_type:
        return
    raise AssertionError(f"{f!r} did not raise {exception_type!r}")


def retry(n: int) -> Callable[[Callable], Callable]:
    """Make the decorator that tries a test up to `n` times while it raises AssertionError."""
    if n < 1:
        raise ValueError(f"retry: n is {n}, expected at least 1")

    def decorate(test: Callable) -> Callable:
        @functools.wraps(test)
        def run(*args: Any, **kwargs: Any) -> Any:
            for _ in range(n - 1):
                with contextlib.suppress(AssertionError):
                    return test(*args, **kwargs)
            return test(*args, **kwargs)

        return run

    return decorate


@contextlib.contextmanager
def discard_stderr() -> Iterator[None]:
    """Throw away what is written to standard error inside a ``with`` block, by C too."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere):
            os.dup2(nowhere.fileno(), 2)
            yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def download(
    url: str, fname: str | None = None, dirname: str | None = None, overwrite: bool = False,
    retries: int = 5, sha1_hash: str | None = None,
) -> str:  # fmt: skip
    """Download a file, unless it is there.

    Parameters
    ----------
    url : str
    fname : str, optional
        Default: the last part of `url`.
    dirname : str, optional
        Folder, made where it is missing.
    overwrite : bool
    retries : int
    sha1_hash : str, optional
        What the file has to have.

    Returns
    -------
    str
        Where the file is.
    """
    from ..gluon import utils

    path = fname or url.rstrip("/").rsplit("/", 1)[-1]
    if dirname is not None:
        util.makedirs(dirname)
        path = os.path.join(dirname, path)
    return utils.download(url, path, overwrite=overwrite, sha1_hash=sha1_hash, retries=retries)


def is_cd_run() -> bool:
    """Whether MXNet's delivery pipeline says that it runs this."""
    return os.environ.get("CD_JOB") == "1"


def is_aarch64_run() -> bool:
    """Whether the machine is an ARM."""
    return platform.machine() in ("aarch64", "arm64")


def has_tvm_ops() -> bool:
    """Whether there are operators of TVM: no."""
    return False


def is_op_runnable() -> bool:
    """Whether operators run on the current context."""
    return True
