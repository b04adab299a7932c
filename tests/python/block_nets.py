"""Blocks for tests, and names that start afresh."""

import numpy as np
import pytest

import weft as mx
from weft import gluon
from weft.gluon import nn


def two_layers(in_units=3, **kwargs):
    net = nn.HybridSequential(**kwargs)
    with net.name_scope():
        net.add(nn.Dense(4, in_units=in_units), nn.Dense(2, in_units=4 if in_units else 0))
    return net


@pytest.fixture(autouse=True)
def fresh_names():
    with mx.name.NameManager():
        yield


class Scaled(gluon.HybridBlock):
    """A block with a parameter, a constant and a child of its own."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        with self.name_scope():
            self.fc = nn.Dense(3)
            self.scale = self.params.get("scale", shape=(0,), init="ones", allow_deferred_init=True)
            self.shift = self.params.get_constant("shift", [1.0, 2.0, 3.0])

    def hybrid_forward(self, F, x, scale, shift):
        return F.broadcast_add(F.LayerNorm(self.fc(x), scale, shift), shift)


def assert_same_values(a, b):
    first, second = (n._collect_params_with_prefix() for n in (a, b))
    assert list(first) == list(second)
    for name, param in first.items():
        np.testing.assert_array_equal(
            param.data(param.list_ctx()[0]).asnumpy(),
            second[name].data(second[name].list_ctx()[0]).asnumpy(),
        )
