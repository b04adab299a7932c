"""Helpers for data-parallel training, and for files."""

from __future__ import annotations

import hashlib
import itertools
import math
import os
import sys
import uuid
import warnings
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.request import urlopen

from .. import ndarray as nd
from ..context import Context
from ..ndarray import NDArray
from ._state import bump_generation

__all__ = [
    "check_sha1",
    "clip_global_norm",
    "download",
    "replace_file",
    "split_and_load",
    "split_data",
]

_CHUNK = 1 << 20
_DEFAULT_REPOSITORY = "https://apache-mxnet.s3-accelerate.dualstack.amazonaws.com/"


def split_data(
    data: NDArray, num_slice: int, batch_axis: int = 0, even_split: bool = True
) -> list[NDArray]:
    """Split an array into `num_slice` parts along `batch_axis`.

    Parameters
    ----------
    data : NDArray
        The batch.
    num_slice : int
        Number of parts.
    batch_axis : int
        Axis to split.
    even_split : bool
        Require parts of equal size; otherwise the first ones may be one longer.

    Raises
    ------
    ValueError
        `even_split` is set and the size is no multiple of `num_slice`.
    """
    size = data.shape[batch_axis]
    if even_split and size % num_slice:
        raise ValueError(
            f"split_data: axis {batch_axis} of shape {data.shape} is no multiple of {num_slice}; "
            "use another batch size, or even_split=False"
        )
    if num_slice == 1:
        return [data]
    short, longer = divmod(size, num_slice)
    parts = []
    begin = 0
    for i in range(num_slice):
        end = begin + short + (i < longer)
        if batch_axis == 0:
            parts.append(data[begin:end])
        else:
            parts.append(nd.slice_axis(data, axis=batch_axis, begin=begin, end=end))
        begin = end
    return parts


def split_and_load(
    data: Any, ctx_list: Sequence[Context], batch_axis: int = 0, even_split: bool = True
) -> list[NDArray]:
    """Split a batch along `batch_axis` and put one part on each context."""
    if not isinstance(data, NDArray):
        data = nd.array(data, ctx=ctx_list[0])
    if len(ctx_list) == 1:
        return [data.as_in_context(ctx_list[0])]
    parts = split_data(data, len(ctx_list), batch_axis, even_split)
    return [part.as_in_context(ctx) for part, ctx in zip(parts, ctx_list, strict=True)]


def clip_global_norm(
    arrays: Sequence[NDArray], max_norm: float, check_isfinite: bool = True
) -> float | NDArray:
    """Scale arrays in place so that their joint 2-norm is at most `max_norm`.

    Parameters
    ----------
    arrays : list of NDArray
        Arrays to scale.
    max_norm : float
        Largest norm allowed.
    check_isfinite : bool
        Look whether the norm is finite, which waits for the arrays, and warn if not.

    Returns
    -------
    float or NDArray
        The norm before scaling; an NDArray of shape (1,) when `check_isfinite` is False.
    """
    if not arrays:
        raise AssertionError("clip_global_norm: arrays is empty")
    ctx = arrays[0].context
    squares = [nd.sum(nd.square(array)).reshape((1,)).as_in_context(ctx) for array in arrays]
    total = nd.sqrt(squares[0] if len(squares) == 1 else nd.add_n(*squares))
    norm = total.asscalar() if check_isfinite else total
    if check_isfinite and not math.isfinite(norm):
        warnings.warn(
            "clip_global_norm: the norm is nan or inf, clipping is undefined", stacklevel=2
        )
    scale = nd.clip(max_norm / (total + 1e-8), 0.0, 1.0)
    for array in arrays:
        factor = scale.as_in_context(array.context).reshape((1,) * len(array.shape))
        array[:] = nd.broadcast_mul(array, factor.astype(array.dtype))
    return float(norm) if check_isfinite else norm


def check_sha1(filename: str, sha1_hash: str) -> bool:
    """Whether `sha1_hash` is the file's SHA-1 digest in hexadecimal."""
    digest = hashlib.sha1()
    with open(filename, "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest() == sha1_hash.lower()


def replace_file(src: str, dst: str) -> None:
    """Rename `src` to `dst` in one step, replacing what is there."""
    os.replace(src, dst)


def _download_target(url: str, path: str | None) -> str:
    name = url.split("/")[-1]
    if path is None or os.path.isdir(os.path.expanduser(path)):
        if not name:
            raise ValueError(f"download: url {url!r} names no file, give a path")
        return os.path.join(os.path.expanduser(path or ""), name)
    return os.path.expanduser(path)


def _fetch(url: str, target: str, verify_ssl: bool) -> None:
    context = None
    if not verify_ssl:
        import ssl

        context = ssl._create_unverified_context()
    with urlopen(url, context=context) as response, open(target, "wb") as out:
        while chunk := response.read(_CHUNK):
            out.write(chunk)


def download(
    url: str,
    path: str | None = None,
    overwrite: bool = False,
    sha1_hash: str | None = None,
    retries: int = 5,
    verify_ssl: bool = True,
) -> str:
    """Fetch a file over HTTP(S) or from a ``file:`` URL.

    Parameters
    ----------
    url : str
        Where from.
    path : str, optional
        File or existing folder to write to; the URL's last part here when None.
    overwrite : bool
        Fetch even if the file is there.
    sha1_hash : str, optional
        Expected SHA-1 in hexadecimal; a file with another one is fetched again.
    retries : int
        Further attempts after a failure.
    verify_ssl : bool
        Check the server's certificate.

    Returns
    -------
    str
        Path of the file.

    Raises
    ------
    OSError
        The file could not be fetched.
    ValueError
        What came does not have the expected digest.
    """
    if retries < 0:
        raise AssertionError(f"download: retries is {retries}, it cannot be negative")
    target = _download_target(url, path)
    if not verify_ssl:
        warnings.warn("download: the server's certificate is not checked", stacklevel=2)
    usable = os.path.exists(target) and (sha1_hash is None or check_sha1(target, sha1_hash))
    if usable and not overwrite:
        return target
    os.makedirs(os.path.dirname(os.path.abspath(target)), exist_ok=True)
    partial = f"{target}.{uuid.uuid4().hex}"
    while True:
        try:
            _fetch(url, partial, verify_ssl)
            if sha1_hash is not None and not check_sha1(partial, sha1_hash):
                raise ValueError(f"download: {url} does not have the SHA-1 {sha1_hash}")
            replace_file(partial, target)
            return target
        except (OSError, ValueError) as error:
            if retries == 0:
                raise
            print(f"download: {error!r}, {retries} attempts left", file=sys.stderr)
            retries -= 1
        finally:
            if os.path.exists(partial):
                os.remove(partial)


def _get_repo_url() -> str:
    """Site of MXNet's data sets and parameters; the variable MXNET_GLUON_REPO replaces it."""
    return (os.environ.get("MXNET_GLUON_REPO") or _DEFAULT_REPOSITORY).rstrip("/") + "/"


def _get_repo_file_url(namespace: str, filename: str) -> str:
    """Return the URL of a file in a folder of that site."""
    return f"{_get_repo_url()}{namespace}/{filename}"


class HookHandle:
    """Removes a hook again; also a context manager that removes it at its end."""

    _ids = itertools.count()

    def __init__(self) -> None:
        self._hooks: weakref.ref | None = None
        self._id: int | None = None

    def attach(self, hooks_dict: OrderedDict[int, Callable], hook: Callable) -> None:
        """Put `hook` into `hooks_dict`."""
        if self._hooks is not None:
            raise AssertionError("HookHandle: attach was called before")
        self._id = next(self._ids)
        hooks_dict[self._id] = hook
        self._hooks = weakref.ref(hooks_dict)
        bump_generation()

    def detach(self) -> None:
        """Take the hook out; nothing happens the second time."""
        hooks = self._hooks() if self._hooks is not None else None
        if hooks is not None:
            hooks.pop(self._id, None)
            bump_generation()

    def __enter__(self) -> HookHandle:
        return self

    def __exit__(self, *exc: object) -> None:
        self.detach()


def shape_is_known(shape: Sequence[int] | None) -> bool:
    """Whether every dimension is given; 0 and -1 mark unknown ones."""
    return shape is not None and all(dim > 0 for dim in shape)


def brief_list(names: Iterable[str]) -> str:
    """Quote names for an error message, leaving out the middle of a long list."""
    quoted = [f"'{name}'" for name in names]
    if len(quoted) > 10:
        quoted = [*quoted[:5], "...", *quoted[-5:]]
    return ", ".join(quoted) if quoted else "nothing"
