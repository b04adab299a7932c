"""Hybridized blocks are traced again when what their forward passes read has changed."""

from __future__ import annotations

import types

import numpy as np
import pytest

from weft import gluon, nd

SCALE = 2.0
LIMITS = {"low": 0.0, "steps": [1, 2]}
NOISE = {"calls": 0}
settings = types.ModuleType("settings")
settings.double = False


class Config:
    def __init__(self):
        self.bias = 1.0
        self.inner = types.SimpleNamespace(power=1)


def by_helper(x):
    return x * SCALE


class Everything(gluon.HybridBlock):
    """Reads a value of every kind that a trace makes constant."""

    shift = 0.5

    def __init__(self, offset):
        super().__init__()
        self.config = Config()
        self.flags = {"negate": False}
        self.factors = [1.0, 1.0]
        self.array = np.ones(2, "float32")
        self.unread = []
        self.offset = offset

    def helper(self, x):
        return -x if self.flags["negate"] else x

    def hybrid_forward(self, F, x):
        x = by_helper(self.helper(x)) + self.config.bias + self.shift
        for factor in self.factors:
            x = x * factor
        x = x + sum(LIMITS["steps"]) + float(self.array.sum()) + self.offset()
        if settings.double:
            x = x + x
        return x**self.config.inner.power


def _set(name, value):
    def change(net):
        globals()[name] = value

    return change


CHANGES = {
    "a global read by a function of the module": _set("SCALE", 3.0),
    "a list in a global dict": lambda net: LIMITS["steps"].append(5),
    "an attribute of a module": lambda net: setattr(settings, "double", True),
    "an item of a dict, read by another method": lambda net: net.flags.update(negate=True),
    "an item of a list": lambda net: net.factors.__setitem__(1, 4.0),
    "a longer list": lambda net: net.factors.append(2.0),
    "an object's attribute": lambda net: setattr(net.config, "bias", 3.0),
    "an object's object's attribute": lambda net: setattr(net.config.inner, "power", 2),
    "an attribute of the class": lambda net: setattr(Everything, "shift", 0.25),
    "an array of NumPy": lambda net: net.array.__setitem__(0, 9.0),
}


@pytest.fixture
def net():
    kept = SCALE, Everything.shift
    before = {"offset": 1.0}

    def offset():
        return before["offset"]

    net = Everything(offset)
    net.before = before
    yield net
    globals()["SCALE"], Everything.shift = kept
    LIMITS["steps"][:] = [1, 2]
    settings.double = False


X = nd.array([[0.5, -1.0]])


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_traces_again(net, name):
    net.hybridize()
    first = net(X).asnumpy()
    np.testing.assert_array_equal(net(X).asnumpy(), first)
    CHANGES[name](net)
    compiled = net(X).asnumpy()
    net.hybridize(False)
    np.testing.assert_allclose(compiled, net(X).asnumpy(), rtol=1e-6)
    assert not np.allclose(compiled, first)


def test_a_variable_of_an_enclosing_function_traces_again():
    amount = 1.0

    def build():
        class Adds(gluon.HybridBlock):
            def hybrid_forward(self, F, x):
                return x + amount

        return Adds()

    net = build()
    net.hybridize()
    assert net(X).asnumpy()[0, 0] == 1.5
    amount = 2.0
    assert net(X).asnumpy()[0, 0] == 2.5


def test_lambdas_and_children_are_looked_into(net):
    outer = gluon.nn.HybridSequential()
    outer.add(gluon.nn.HybridLambda(lambda F, x: x * SCALE), net)
    outer.hybridize()
    first = outer(X).asnumpy()
    net.flags["negate"] = True
    second = outer(X).asnumpy()
    globals()["SCALE"] = 7.0
    third = outer(X).asnumpy()
    outer.hybridize(False)
    np.testing.assert_allclose(third, outer(X).asnumpy(), rtol=1e-6)
    assert not np.allclose(first, second) and not np.allclose(second, third)


class Counts(gluon.HybridBlock):
    """Counts how often its forward pass runs, which changes what it reads itself."""

    def __init__(self):
        super().__init__()
        self.log = []
        self.other = []

    def hybrid_forward(self, F, x):
        self.log.append(len(self.log))
        return x + 1


def test_what_does_not_change_is_traced_once():
    net = Counts()
    net.hybridize()
    for step in range(5):
        net(X)
        net.other.append(step)  # nobody reads it
    assert len(net.log) <= 2


def test_two_blocks_of_a_class_are_told_apart():
    def offset():
        return 0.0

    outer = gluon.nn.HybridSequential()
    first, second = Everything(offset), Everything(offset)
    outer.add(first, second)
    outer.hybridize()
    before = outer(X).asnumpy()
    second.flags["negate"] = True
    assert not np.allclose(outer(X).asnumpy(), before)


def test_layers_of_the_library_are_not_looked_at():
    net = gluon.model_zoo.vision.get_model("mobilenet0.25", classes=4)
    net.initialize()
    net.hybridize()
    x = nd.zeros((1, 3, 64, 64))
    net(x)
    net(x)
    assert net._compiled._surroundings is None
