"""Handlers of signals run while the engine computes, and break nothing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

# What one thread computes for a while, as a timer's signals arrive every 100 microseconds; all
# results are those of the first time.
PROGRAM = """
import signal, time
import numpy as np
from weft import autograd, nd

def normal(*shape):
    return nd.random.normal(shape=shape)

def gradients(f, *inputs):
    for x in inputs:
        x.attach_grad()
    with autograd.record():
        y = f(*inputs)
    y.backward()
    return [y, *(x.grad for x in inputs)]

a, x, w = normal(300, 300), normal(64, 700), normal(300, 700)
image, filters = normal(2, 16, 14, 14), normal(16, 8, 3, 3)
cases = [
    lambda: [nd.dot(a, a), nd.dot(a, a, transpose_b=True), nd.dot(a, a, transpose_a=True)],
    lambda: gradients(lambda x, w: nd.FullyConnected(x, w, num_hidden=300, no_bias=True), x, w),
    lambda: gradients(lambda x, w: nd.Convolution(x, w, kernel=(3, 3), num_filter=16, num_group=2,
                                                  dilate=(2, 2), no_bias=True), image, filters),
]
expected = [[y.asnumpy() for y in case()] for case in cases]
count = 0

def handle(number, frame):
    global count
    count += 1

signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 1e-4, 1e-4)
for case, values in zip(cases, expected):
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        for y, value in zip(case(), values):
            np.testing.assert_allclose(y.asnumpy(), value, rtol=1e-4, atol=1e-3)
signal.setitimer(signal.ITIMER_REAL, 0)
assert count > 100, count
"""


@pytest.mark.parametrize("isa", ["DEFAULT", "AVX2"])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_timer_beside_products(threads, isa):
    env = {**os.environ, "OMP_NUM_THREADS": str(threads), "ONEDNN_MAX_CPU_ISA": isa}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
