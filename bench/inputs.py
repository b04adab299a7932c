"""Inputs and weights of the workloads, made with NumPy so that every framework gets the same."""

from __future__ import annotations

import math

import numpy as np
from sizes import BERT_BASE

_CHUNK = 1 << 20
HEAD_TOKENS, HEAD_WIDTH = 512, 64


def normal(seed: int, shape: tuple[int, ...], scale: float = 1.0) -> np.ndarray:
    """Normally distributed values, the same in every NumPy version.

    Parameters
    ----------
    seed : int
        Seed of the generator.
    shape : tuple of int
        Shape of the result.
    scale : float
        Standard deviation.

    Returns
    -------
    numpy.ndarray
        float32 array of the given shape, filled piece by piece so that no float64 copy of the
        whole counts towards peak memory.
    """
    generator = np.random.RandomState(seed)
    flat = np.empty(math.prod(shape), dtype=np.float32)
    for start in range(0, flat.size, _CHUNK):
        piece = flat[start : start + _CHUNK]
        piece[:] = generator.standard_normal(piece.size) * scale
    return flat.reshape(shape)


def integers(seed: int, shape: tuple[int, ...], high: int) -> np.ndarray:
    """Uniform integers in [0, high) as int32, the same in every NumPy version."""
    return np.random.RandomState(seed).randint(0, high, size=shape).astype(np.int32)


def sentences(bert: dict[str, int], batch: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of sentences for BERT, padded behind.

    Parameters
    ----------
    bert : dict
        Sizes: ``tokens`` and ``vocabulary``.
    batch : int
        Number of pairs.

    Returns
    -------
    tuple of numpy.ndarray
        Words, int32 of shape (batch, tokens); segments, the same, 0 or 1; float32 of shape
        (batch, 1, 1, tokens) to add to attention's scores: 0, and -10,000 where padding is.
    """
    tokens = bert["tokens"]
    places = np.arange(tokens)
    lengths = tokens - 7 * (np.arange(batch)[:, None] % 4)
    segments = np.broadcast_to(places >= tokens // 2, (batch, tokens)).astype(np.int32)
    mask = np.where(places < lengths, 0, -10_000).astype(np.float32)
    return integers(1, (batch, tokens), bert["vocabulary"]), segments, mask[:, None, None]


def of_network(model: str, batch: int) -> dict[str, np.ndarray]:
    """What a network reads, by name: images, or sentences for BERT."""
    if model == "bert_base":
        return dict(zip(("words", "segments", "mask"), sentences(BERT_BASE, batch), strict=True))
    return {"images": normal(1, (batch, 3, 224, 224))}


def of_written(operator: str) -> list[np.ndarray]:
    """Operands of an operator that is written out.

    Parameters
    ----------
    operator : str
        ``gelu`` (16 M values), ``softmax``, ``layer_norm`` (rows of 1,024; scale and shift),
        ``attention`` (query, key and value of shape (batch, heads, tokens, width), and what to add
        to the scores, the same for all: each token sees those before it).
    """
    if operator == "gelu":
        return [normal(1, (16 << 20,))]
    if operator == "attention":
        shape = (4, 12, HEAD_TOKENS, HEAD_WIDTH)
        later = np.triu(np.full((HEAD_TOKENS, HEAD_TOKENS), -1e4, np.float32), 1)
        return [*(normal(seed, shape) for seed in (1, 2, 3)), later[None, None]]
    x = normal(1, (16 << 10, 1024))
    if operator == "softmax":
        return [x]
    return [x, 1 + normal(2, (1024,), 0.1), normal(3, (1024,), 0.1)]


def of_chain() -> list[np.ndarray]:
    """A matrix of 4 x 4 and one to multiply it by, which turns and does not stretch."""
    turn, _ = np.linalg.qr(normal(2, (4, 4)).astype(np.float64))
    return [normal(1, (4, 4)), turn.astype(np.float32)]


def of_dense(size: int) -> list[np.ndarray]:
    """Rows of data, weights and bias of a small dense layer."""
    return [normal(1, (size, size)), normal(2, (size, size)), normal(3, (size,))]


def weight(index: int, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Initial value of a model's parameter.

    Parameters
    ----------
    index : int
        Position of the parameter in the model; it seeds the generator.
    name : str
        Name of the parameter; names that end in ``bias``, ``beta`` or ``gamma`` get a constant.
    shape : tuple of int
        Shape of the parameter.

    Returns
    -------
    numpy.ndarray
        float32: zeros for biases, ones for the scale of a normalisation, otherwise normal with
        standard deviation ``sqrt(2 / fan_in)``.
    """
    if name.endswith(("bias", "beta")):
        return np.zeros(shape, dtype=np.float32)
    if name.endswith("gamma"):
        return np.ones(shape, dtype=np.float32)
    return normal(1000 + index, shape, math.sqrt(2.0 / math.prod(shape[1:])))


def trained(index: int, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Value that a parameter might have after training, for inference.

    Parameters
    ----------
    index, name, shape
        As for `weight`; names that end in ``running_mean`` and ``running_var`` as well.

    Returns
    -------
    numpy.ndarray
        float32: as `weight`, but with biases and statistics other than 0 and 1, so that a
        normalisation which is left out or folded wrongly changes the result.
    """
    if name.endswith(("bias", "beta", "running_mean")):
        return normal(1000 + index, shape, 0.1)
    if name.endswith(("gamma", "running_var")):
        return np.exp(normal(1000 + index, shape, 0.2))
    return weight(index, name, shape)


def digest(values: np.ndarray, samples: int = 16) -> list[float]:
    """Few numbers that tell two arrays apart: size, mean size, mean and some elements.

    Parameters
    ----------
    values : numpy.ndarray
        Array of any shape.
    samples : int
        How many evenly spaced elements to include.

    Returns
    -------
    list of float
        ``[element count, mean of |x|, mean of x, samples...]``, reduced in float64.
    """
    flat = np.asarray(values).reshape(-1)
    positions = np.linspace(0, flat.size - 1, min(samples, flat.size)).astype(np.int64)
    magnitude = float(np.abs(flat).sum(dtype=np.float64)) / flat.size
    mean = float(flat.sum(dtype=np.float64)) / flat.size
    return [float(flat.size), magnitude, mean, *(float(v) for v in flat[positions])]
