"""Shapes of parameters that the first forward pass shows."""

import copy

import numpy as np
import pytest
from tests.python.block_nets import Scaled, fresh_names, two_layers  # noqa: F401

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn, rnn

DEFERRED = [
    ("dense", lambda: nn.Dense(4), (2, 3, 5), {"weight": (4, 15), "bias": (4,)}),
    ("dense-flat", lambda: nn.Dense(4, flatten=False), (2, 3, 5), {"weight": (4, 5)}),
    ("conv1d", lambda: nn.Conv1D(4, 3), (2, 5, 9), {"weight": (4, 5, 3)}),
    ("conv2d", lambda: nn.Conv2D(4, (3, 2), groups=2), (2, 6, 9, 9), {"weight": (4, 3, 3, 2)}),
    ("conv3d", lambda: nn.Conv3D(4, 2), (2, 3, 5, 5, 5), {"weight": (4, 3, 2, 2, 2)}),
    ("deconv", lambda: nn.Conv2DTranspose(4, 3), (2, 6, 5, 5), {"weight": (6, 4, 3, 3)}),
    ("batchnorm", lambda: nn.BatchNorm(), (2, 6, 5), {"gamma": (6,), "running_var": (6,)}),
    ("layernorm", lambda: nn.LayerNorm(), (2, 6, 5), {"gamma": (5,), "beta": (5,)}),
    ("layernorm1", lambda: nn.LayerNorm(axis=1), (2, 6, 5), {"gamma": (6,), "beta": (6,)}),
    ("instancenorm", lambda: nn.InstanceNorm(), (2, 6, 5), {"gamma": (6,), "beta": (6,)}),
    ("lstm", lambda: rnn.LSTM(4, 2), (7, 2, 5), {"l0_i2h_weight": (16, 5)}),
    ("gru", lambda: rnn.GRU(4, bidirectional=True), (7, 2, 5), {"r0_i2h_weight": (12, 5)}),
]


@pytest.mark.parametrize("name,make,shape,expected", DEFERRED, ids=[row[0] for row in DEFERRED])
def test_the_first_forward_shows_the_shapes(name, make, shape, expected):
    for infer_first in (False, True):
        block = make()
        x = nd.random.uniform(shape=shape)
        if infer_first:
            block.infer_shape(x)
            assert {k: getattr(block, k).shape for k in expected} == expected
        block.initialize()
        block(x)
        assert {k: getattr(block, k).shape for k in expected} == expected
        assert {k: getattr(block, k).data().shape for k in expected} == expected


def test_infer_shape_reaches_children_without_initializing():
    net = two_layers(in_units=0)
    net.infer_shape(nd.ones((5, 7)))
    assert [p.shape for p in net.collect_params().values()] == [(4, 7), (4,), (2, 4), (2,)]
    with pytest.raises(RuntimeError, match="initialized"):
        net[0].weight.data()


def test_shapes_are_found_through_a_block_with_its_own_parameters():
    block = Scaled()
    block.initialize()
    assert block(nd.ones((2, 5))).shape == (2, 3)
    assert block.scale.shape == (3,) and block.fc.weight.shape == (3, 5)


def test_finding_shapes_leaves_training_state_alone():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.norm = nn.BatchNorm(in_channels=3)
            self.fc = nn.Dense(2)
            self.own = self.params.get("own", shape=(0,), allow_deferred_init=True)

        def hybrid_forward(self, F, x, own):
            return F.LayerNorm(self.fc(self.norm(x)), own, own)

    net = Net()
    net.initialize(init="ones")
    net.infer_shape(nd.array(np.arange(6.0).reshape(2, 3)))
    np.testing.assert_array_equal(net.norm.running_mean.data().asnumpy(), np.zeros(3))
    assert not autograd.is_recording()


def test_unknown_shape_of_an_unused_parameter_is_named():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.w = self.params.get("w", shape=(0, 3), allow_deferred_init=True)

        def hybrid_forward(self, F, x, w):
            return x

    net = Net()
    net.initialize()
    with pytest.raises(ValueError, match="net0_w"):
        net(nd.ones((1,)))


def test_values_during_the_shape_pass_raise_an_error_that_names_the_block():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.w = self.params.get("w", shape=(0,), allow_deferred_init=True)

        def hybrid_forward(self, F, x, w):
            return x * float(x.asnumpy().sum())

    net = Net()
    net.initialize()
    with pytest.raises(ValueError, match="net0"):
        net(nd.ones((1,)))


def test_wrong_input_shape_after_initialization_raises():
    net = two_layers()
    net.initialize()
    with pytest.raises(mx.MXNetError):
        net(nd.ones((2, 5)))


def test_uninitialized_forward_names_the_parameter():
    with pytest.raises(RuntimeError, match="dense0_weight"):
        nn.Dense(3)(nd.ones((1, 2)))
    with pytest.raises(RuntimeError, match="dense1_weight"):
        nn.Dense(3, in_units=2)(nd.ones((1, 2)))


def test_forward_uses_parameters_replaced_after_the_first_call():
    net = nn.Dense(1, in_units=1, use_bias=False)
    x = nd.array([[2.0]])
    net.initialize(init="ones")
    assert net(x).asscalar() == 2
    net.initialize(init="zeros", force_reinit=True)
    assert net(x).asscalar() == 0
    net.weight.set_data(nd.array([[5.0]]))
    assert net(x).asscalar() == 10
    net.cast("float64")
    assert net(x.astype("float64")).dtype == np.float64


def test_each_context_uses_its_own_copy():
    net = nn.Dense(1, in_units=1, use_bias=False)
    contexts = [mx.cpu(0), mx.cpu(1)]
    net.initialize(init="ones", ctx=contexts)
    net.weight.list_data()[1][:] = 7
    results = [net(nd.ones((1, 1), ctx=ctx)) for ctx in contexts]
    assert [r.asscalar() for r in results] == [1, 7]
    assert [r.context for r in results] == contexts
    with pytest.raises(RuntimeError, match="dense0_weight"):
        net(nd.ones((1, 1), ctx=mx.cpu(2)))


def test_deep_copies_are_independent():
    net = two_layers()
    net.initialize()
    x = nd.ones((1, 3))
    before = net(x).asnumpy()
    twin = copy.deepcopy(net)
    twin[0].weight.set_data(nd.zeros((4, 3)))
    twin[0].bias.set_data(nd.zeros((4,)))
    np.testing.assert_array_equal(net(x).asnumpy(), before)
    assert not np.array_equal(twin(x).asnumpy(), before)
