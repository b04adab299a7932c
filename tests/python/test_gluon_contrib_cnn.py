"""Deformable convolution layers."""

import numpy as np
import pytest

from weft import autograd, gluon, init, nd
from weft.gluon.contrib.cnn import DeformableConvolution, ModulatedDeformableConvolution

RNG = np.random.default_rng(5)
LAYERS = [(DeformableConvolution, 2), (ModulatedDeformableConvolution, 3)]
WINDOW = dict(kernel_size=3, strides=(2, 1), padding=1, dilation=(1, 2), groups=2)


def image(*shape):
    return nd.array(RNG.normal(size=shape), dtype="float32")


@pytest.mark.parametrize(("layer", "per_tap"), LAYERS)
def test_parameters_and_deferred_shapes(layer, per_tap):
    net = layer(6, num_deformable_group=2, **WINDOW)
    net.initialize()
    assert net(image(2, 4, 7, 8)).shape == (2, 6, 4, 6)
    prefix = net.prefix
    shapes = {name.removeprefix(prefix): p.shape for name, p in net.collect_params().items()}
    assert shapes == {
        "offset_weight": (per_tap * 18, 2, 3, 3),
        "offset_bias": (per_tap * 18,),
        "deformable_conv_weight": (6, 2, 3, 3),
        "deformable_conv_bias": (6,),
    }
    assert prefix.rstrip("0123456789_").endswith("deformable_conv")
    assert (net.offset_weight.data().asnumpy() == 0).all()
    assert repr(net).startswith(f"{layer.__name__}(4 -> 6, kernel_size=(3, 3), stride=(2, 1)")


@pytest.mark.parametrize(("layer", "per_tap"), LAYERS)
def test_a_new_layer_is_a_convolution(layer, per_tap):
    """Offsets start at zero and masks at one."""
    net = layer(6, activation="relu", in_channels=4, num_deformable_group=2, **WINDOW)
    net.initialize(init.Normal(0.5))
    x = image(2, 4, 7, 8)
    plain = gluon.nn.Conv2D(6, activation="relu", in_channels=4, **WINDOW)
    plain.initialize()
    plain.weight.set_data(net.deformable_conv_weight.data())
    plain.bias.set_data(net.deformable_conv_bias.data())
    assert np.allclose(net(x).asnumpy(), plain(x).asnumpy(), atol=1e-5)


@pytest.mark.parametrize(("layer", "per_tap"), LAYERS)
def test_offsets_and_masks_are_those_of_the_first_convolution(layer, per_tap):
    net = layer(3, kernel_size=3, in_channels=2, use_bias=False, offset_use_bias=False,
                offset_weight_initializer=init.Normal(0.3))
    net.initialize()
    x = image(1, 2, 6, 6)
    moves = nd.Convolution(x, net.offset_weight.data(), kernel=(3, 3), num_filter=9 * per_tap,
                           no_bias=True)
    weight, attrs = net.deformable_conv_weight.data(), dict(kernel=(3, 3), num_filter=3,
                                                           no_bias=True)
    if per_tap == 2:
        want = nd.contrib.DeformableConvolution(x, moves, weight, **attrs)
    else:
        mask = 2 * nd.sigmoid(moves[:, 18:])
        want = nd.contrib.ModulatedDeformableConvolution(x, moves[:, :18], mask, weight, **attrs)
    assert np.array_equal(net(x).asnumpy(), want.asnumpy())


@pytest.mark.parametrize(("layer", "per_tap"), LAYERS)
def test_training_moves_the_taps(layer, per_tap):
    """The target is the input moved by half a pixel: offsets alone can get there."""
    net = layer(1, kernel_size=1, in_channels=1, use_bias=False, weight_initializer="ones")
    net.initialize()
    net.deformable_conv_weight.grad_req = "null"
    x = nd.array(np.tile(np.arange(8.0), (8, 1))[None, None])
    target = x + 0.5
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 0.002})
    loss = gluon.loss.L2Loss()
    for _ in range(60):
        with autograd.record():
            value = loss(net(x)[..., 1:-1], target[..., 1:-1])
        value.backward()
        trainer.step(1)
    assert value.asscalar() < 0.05
    assert np.abs(net.offset_bias.data().asnumpy()).max() > 0


@pytest.mark.parametrize(("layer", "per_tap"), LAYERS)
def test_bad_arguments(layer, per_tap):
    for bad, match in ((dict(layout="NHWC"), "layout is 'NHWC'"), (dict(adj=(1, 1)), "adj is"),
                       (dict(groups=4), "multiples of groups 4"),
                       (dict(strides=(1, 2, 3)), "strides")):
        with pytest.raises((AssertionError, ValueError), match=match):
            layer(6, **bad)
