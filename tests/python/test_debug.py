"""The debug switch adds the line of the user's program to errors."""

import inspect
import os
import subprocess
import sys

import pytest

import weft as mx
from weft import autograd, memory, nd


@pytest.fixture
def debugging():
    mx.debug.set_enabled(True)
    yield
    mx.debug.set_enabled(False)


def line_number() -> int:
    return inspect.currentframe().f_back.f_lineno


def test_error_names_the_line(debugging):
    a, b = nd.ones((2, 3)), nd.ones((4, 5))
    with pytest.raises(mx.MXNetError) as caught:
        line = line_number() + 1
        nd.dot(a, b)
    assert f"test_debug.py:{line}, in test_error_names_the_line: nd.dot(a, b)" in str(caught.value)


def test_error_of_backward_names_where_it_was_recorded(debugging):
    x = nd.ones((1 << 20,))
    x.attach_grad()
    with autograd.record():
        line = line_number() + 1
        y = nd.exp(x)
    head = nd.ones(x.shape)
    kept = x.grad.detach()  # backward must not write where the old gradient is
    limit = memory.stats()["in_use"] + (1 << 16)
    memory.set_limit(limit)
    try:
        with pytest.raises(mx.MXNetError) as caught:
            y.backward(head)
    finally:
        memory.set_limit(0)
    assert f"recorded at {__file__}:{line}" in str(caught.value)
    assert "y = nd.exp(x)" in str(caught.value)
    assert kept.shape == x.shape


def test_off_adds_nothing():
    with pytest.raises(mx.MXNetError) as caught:
        nd.dot(nd.ones((2, 3)), nd.ones((4, 5)))
    assert "test_debug.py" not in str(caught.value)


def test_environment_switches_it_on():
    program = "from weft import nd\nnd.dot(nd.ones((2, 3)), nd.ones((4, 5)))\n"
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "WEFT_DEBUG": "1"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 1
    assert "at <string>:2, in <module>" in run.stderr
