"""What the tests of mixed precision share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.contrib import amp

LOW = ("float16", "bfloat16")


@pytest.fixture(autouse=True)
def _off() -> Iterator[None]:
    """Mixed precision belongs to the process: off after every test."""
    yield
    amp.reset()


def dtype_of(x: Any) -> str:
    """The name of an array's dtype."""
    return x.dtype_name


def random_array(*shape: int) -> Any:
    """Normal numbers, the same for a shape."""
    return nd.array(np.random.RandomState(sum(shape)).randn(*shape))


class _Net(gluon.HybridBlock):
    """Some of every class: products, BatchNorm, softrelu, a sum of two dtypes, a softmax."""

    def __init__(self):
        super().__init__()
        with self.name_scope():
            self.conv = gluon.nn.Conv2D(4, 3, padding=1)
            self.norm = gluon.nn.BatchNorm()
            self.dense = gluon.nn.Dense(5)
            self.prelu = gluon.nn.PReLU()

    def hybrid_forward(self, F, x):
        y = F.relu(self.norm(self.conv(x)))
        y = F.Activation(y, act_type="softrelu") + F.broadcast_mul(x, y)
        y = self.prelu(self.dense(y))
        return y, F.softmax(y), F.concat(y, F.exp(y), dim=1)


@pytest.fixture(name="net")
def _net():
    mx.random.seed(2)  # no number is next to a corner of relu: gradients may be compared
    net = _Net()
    net.initialize(mx.init.Xavier())
    with autograd.train_mode():
        net(random_array(4, 1, 6, 6))
    return net


def compare(found, expected, low, dtypes=True):
    tolerance = 0.02 if low == "float16" else 0.1
    for one, other in zip(found, expected, strict=True):
        if dtypes:
            assert dtype_of(one) == dtype_of(other)
        np.testing.assert_allclose(
            one.astype("float32").asnumpy(), other.astype("float32").asnumpy(), atol=tolerance,
            rtol=tolerance,
        )  # fmt: skip
