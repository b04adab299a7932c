"""Memory of tapes and gradients: when it goes, and who else may hold it."""

from __future__ import annotations

import gc

import numpy as np
import pytest

import weft as mx
from weft import autograd, memory, nd


def current_bytes() -> int:
    gc.collect()
    nd.waitall()
    return mx.memory.stats()["in_use"]


def test_backward_frees_the_tape() -> None:
    n = 1 << 18
    x = nd.ones(n)
    x.attach_grad()
    start = current_bytes()
    with autograd.record():
        y = x
        for _ in range(8):
            y = nd.exp(y * 0.1)
        loss = y.sum()
    del y
    held = current_bytes() - start
    assert held >= 8 * 4 * n, "the tape has to hold eight activations"
    loss.backward()
    assert current_bytes() - start < 4 * n
    assert x.grad.shape == (n,)


def test_dropping_the_outputs_frees_the_tape() -> None:
    x = nd.ones(1 << 18)
    x.attach_grad()
    start = current_bytes()
    with autograd.record():
        y = x
        for _ in range(8):
            y = nd.exp(y * 0.1)
    del y
    assert current_bytes() - start < 4 * (1 << 18)


def test_backward_lets_go_of_gradients_that_it_replaces() -> None:
    w = nd.ones((1024, 1024))
    w.attach_grad()
    x = nd.ones((1, 1024))
    peaks = []
    for _ in range(2):
        with autograd.record():
            y = nd.dot(x, w)
        gc.collect()
        before = memory.stats()["in_use"]
        memory.reset_peak()
        y.backward()
        peaks.append(memory.stats()["peak"] - before)
        np.testing.assert_array_equal(w.grad.asnumpy(), 1)
    assert peaks[1] < w.size  # of 4 times as many bytes


def test_gradients_that_others_hold_survive_the_next_backward() -> None:
    w = nd.ones((256, 256))
    w.attach_grad()
    with autograd.record():
        y = (w * 3).sum()
    y.backward()
    held, seen = w.grad.detach(), w.grad.asnumpy()
    with autograd.record():
        y = (w * w.grad).sum()
    y.backward()
    np.testing.assert_array_equal(held.asnumpy(), 3)
    np.testing.assert_array_equal(w.grad.asnumpy(), seen)


def test_a_backward_that_fails_leaves_zeros() -> None:
    class Fails(autograd.Function):
        def forward(self, x):
            return x * 2

        def backward(self, dy):
            raise ValueError("no gradient")

    w = nd.ones((256, 256))
    w.attach_grad()
    with autograd.record():
        y = w * 5
    y.backward()
    with autograd.record():
        y = Fails()(w)
    with pytest.raises(ValueError, match="no gradient"):
        y.backward()
    np.testing.assert_array_equal(w.grad.asnumpy(), 0)
    w.grad[0, 0] = 7
    assert w.grad.sum().asscalar() == 7
