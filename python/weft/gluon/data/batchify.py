"""How samples become a batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ndarray as nd


def default_batchify_fn(data: Sequence[Any]) -> Any:
    """Stack samples along a new first axis.

    Parameters
    ----------
    data : sequence
        Samples: NDArrays, numbers, NumPy arrays, nested lists of numbers, or tuples of these.

    Returns
    -------
    NDArray or list of NDArray
        For tuples a list with one batch per position. The dtype is that of the samples; Python
        ints give int64, Python floats float64.

    Raises
    ------
    ValueError
        If there are no samples or their shapes differ.
    TypeError
        If the samples cannot be put into an array.
    """
    _check_any(data)
    if isinstance(data[0], tuple):
        return [default_batchify_fn(column) for column in _columns(data)]
    if isinstance(data[0], nd.NDArray):
        _check_shapes(data)
        return nd.stack(*data)
    stacked = _stack(data)
    return nd.array(stacked, dtype=stacked.dtype)


def stack_numpy(data: Sequence[Any]) -> Any:
    """Do what `default_batchify_fn` does, with NumPy arrays as the result."""
    _check_any(data)
    if isinstance(data[0], tuple):
        return [stack_numpy(column) for column in _columns(data)]
    if isinstance(data[0], nd.NDArray):
        _check_shapes(data)
        return np.stack([sample.asnumpy() for sample in data])
    return _stack(data)


def _check_any(data: Sequence[Any]) -> None:
    if len(data) == 0:
        raise ValueError("batchify: got no samples, expected at least one")


def _columns(data: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    lengths = sorted({len(sample) for sample in data})
    if len(lengths) > 1:
        raise ValueError(f"batchify: samples are tuples of lengths {lengths}, expected one length")
    return list(zip(*data, strict=True))


def _check_shapes(data: Sequence[Any]) -> None:
    shape = data[0].shape
    for position, sample in enumerate(data):
        if sample.shape != shape:
            raise ValueError(
                f"batchify: sample {position} of the batch has shape {sample.shape}, expected "
                f"{shape} like the first; give a batchify_fn for samples of different shapes"
            )


def _stack(data: Sequence[Any]) -> np.ndarray:
    if isinstance(data[0], np.ndarray):
        _check_shapes(data)
        return np.stack(data)
    try:
        stacked = np.asarray(data)
    except ValueError as error:
        raise ValueError(
            f"batchify: samples such as {data[0]!r} do not have one shape: {error}"
        ) from error
    if stacked.dtype.kind not in "biuf":
        raise TypeError(
            f"batchify: samples of type {type(data[0]).__name__} cannot be put into an array; "
            "give a batchify_fn"
        )
    return stacked
