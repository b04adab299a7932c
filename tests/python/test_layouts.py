"""Shapes and strides that have loops of their own: large enough to reach them, against NumPy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import weft as mx

DTYPES = ["uint8", "float16", "float32", "float64"]


def numbers(shape: tuple[int, ...], dtype: str = "float32") -> np.ndarray:
    return (np.arange(np.prod(shape)).reshape(shape) % 251).astype(dtype)


@pytest.mark.parametrize(
    "left, right",
    [
        ((224, 50, 3), (3,)),
        ((224, 50, 3), (1, 50, 3)),
        ((64, 100, 5), (1, 1, 5)),
        ((64, 100, 5), (64, 1, 5)),
        ((97, 31, 3), (3,)),
        ((1009, 3), (3,)),  # a prime number of rows
        ((4096, 3), (4096, 1)),
        ((3, 4096), (3, 1)),
    ],
)
@pytest.mark.parametrize("dtype", ["float16", "float32", "int32"])
def test_broadcasting_over_short_rows(
    left: tuple[int, ...], right: tuple[int, ...], dtype: str
) -> None:
    a, b = numbers(left, dtype), numbers(right, dtype)
    x, y = mx.nd.array(a, dtype=dtype), mx.nd.array(b, dtype=dtype)
    np.testing.assert_array_equal((x + y).asnumpy(), a + b)
    np.testing.assert_array_equal((y - x).asnumpy(), b - a)


@pytest.mark.parametrize(
    "view",
    [
        pytest.param(lambda x: x.transpose((1, 0, 2)), id="swap-outer"),
        pytest.param(lambda x: x.transpose((2, 1, 0)), id="reverse-axes"),
        pytest.param(lambda x: x.transpose((0, 2, 1)), id="swap-inner"),
        pytest.param(lambda x: x[:, :, ::-1], id="backwards"),
        pytest.param(lambda x: x[::-1, :, ::2], id="every-second"),
        pytest.param(lambda x: x[:, 3:4, ::3], id="every-third"),
    ],
)
@pytest.mark.parametrize("shape", [(5, 33, 47), (2, 64, 48), (40, 19, 3), (3, 2, 130)])
@pytest.mark.parametrize("dtype", DTYPES)
def test_copies_of_views(view: Callable, shape: tuple[int, ...], dtype: str) -> None:
    a = numbers(shape, dtype)
    copy = view(mx.nd.array(a, dtype=dtype)).copy()
    np.testing.assert_array_equal(copy.asnumpy(), view(a))


@pytest.mark.parametrize(
    "shape, wide", [((1, 33), (40, 33)), ((40, 1), (40, 333)), ((1,), (5000,))]
)
@pytest.mark.parametrize("dtype", DTYPES)
def test_copies_of_repeated_elements(
    shape: tuple[int, ...], wide: tuple[int, ...], dtype: str
) -> None:
    a = numbers(shape, dtype) + np.ones(1, dtype)
    copy = mx.nd.broadcast_to(mx.nd.array(a, dtype=dtype), shape=wide).copy()
    np.testing.assert_array_equal(copy.asnumpy(), np.broadcast_to(a, wide))


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
@pytest.mark.parametrize("shape, axis", [((40, 7), 1), ((20, 6, 3), 1), ((3, 7), 1), ((40, 7), 0)])
def test_gradient_of_take_adds_up_repeated_indices(
    shape: tuple[int, ...], axis: int, dtype: str
) -> None:
    index = np.arange(23) * 5 % shape[axis]
    x = mx.nd.array(numbers(shape, dtype), dtype=dtype)
    x.attach_grad()
    with mx.autograd.record():
        y = mx.nd.take(x, mx.nd.array(index, dtype="int32"), axis=axis)
    head = numbers(y.shape, dtype) % 8
    y.backward(mx.nd.array(head, dtype=dtype))
    want = np.zeros(shape, "float64")
    np.add.at(np.moveaxis(want, axis, 0), index, np.moveaxis(head.astype("float64"), axis, 0))
    np.testing.assert_array_equal(x.grad.asnumpy(), want.astype(dtype))
