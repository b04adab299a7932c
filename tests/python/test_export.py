"""`HybridBlock.export` and `SymbolBlock`: from blocks to files and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon
from weft.gluon import SymbolBlock, nn


def small_net() -> Any:
    net = nn.HybridSequential(prefix="net_")
    with net.name_scope():
        net.add(nn.Conv2D(4, 3, activation="relu"), nn.BatchNorm(), nn.Flatten(), nn.Dense(3))
    net.initialize(mx.init.Xavier())
    return net


@pytest.fixture
def x() -> Any:
    return mx.nd.array(np.random.RandomState(2).standard_normal((2, 3, 6, 6)))


def test_a_network_comes_back_from_its_files(x: Any, tmp_path: Path) -> None:
    net = small_net()
    with autograd.record():
        net(x)
    want = net(x).asnumpy()
    symbol_file, params_file = net.export(str(tmp_path / "net"), epoch=7)
    assert params_file.endswith("net-0007.params")
    kinds = {key.split(":")[0] for key in mx.nd.load(params_file)}
    assert kinds == {"arg", "aux"}
    back = SymbolBlock.imports(symbol_file, "data", params_file)
    assert set(back.collect_params()) == set(net.collect_params())
    np.testing.assert_allclose(back(x).asnumpy(), want, rtol=1e-5, atol=1e-6)
    assert back.collect_params()["net_batchnorm0_running_mean"].grad_req == "null"


def test_files_of_a_block_that_never_ran(tmp_path: Path) -> None:
    net = nn.Dense(3, in_units=2, prefix="d_")
    net.initialize()
    symbol_file, _ = net.export(str(tmp_path / "d"))
    names = [node["name"] for node in json.loads(Path(symbol_file).read_text())["nodes"]]
    assert names == ["data", "d_weight", "d_bias", "d_fwd"]


def test_several_nested_inputs(tmp_path: Path) -> None:
    cell = gluon.rnn.LSTMCell(3, input_size=2, prefix="l_")
    cell.initialize()
    x, states = mx.nd.ones((1, 2)), [mx.nd.ones((1, 3)), mx.nd.zeros((1, 3))]
    out, following = cell(x, states)
    files = cell.export(str(tmp_path / "cell"))
    back = SymbolBlock.imports(files[0], ["data0", "data1", "data2"], files[1])
    for got, want in zip(back(x, *states), [out, *following], strict=True):
        np.testing.assert_allclose(got.asnumpy(), want.asnumpy(), rtol=1e-5)


def test_exported_parameters_have_to_have_values(tmp_path: Path) -> None:
    net = nn.Dense(3)
    with pytest.raises(RuntimeError, match="not been initialized"):
        net.export(str(tmp_path / "net"))


def test_blocks_of_internals_share_parameters(x: Any) -> None:
    net = small_net()
    net(x)
    internals = net(mx.sym.var("data")).get_internals()
    outputs = [internals["net_conv0_relu_fwd_output"], internals["net_dense0_fwd_output"]]
    block = SymbolBlock(outputs, mx.sym.var("data"), params=net.collect_params())
    features, scores = block(x)
    np.testing.assert_allclose(scores.asnumpy(), net(x).asnumpy(), rtol=1e-5)
    np.testing.assert_allclose(features.asnumpy(), net[0](x).asnumpy(), rtol=1e-5)
    weight = block.collect_params()["net_dense0_weight"]
    assert weight is net.collect_params()["net_dense0_weight"]
    with autograd.record():
        loss = (block(x)[1] ** 2).sum()
    loss.backward()
    got = weight.grad().asnumpy().copy()
    with autograd.record():
        loss = (net(x) ** 2).sum()
    loss.backward()
    np.testing.assert_allclose(got, weight.grad().asnumpy(), rtol=1e-4, atol=1e-5)


def test_shapes_of_parameters_follow_from_inputs(x: Any) -> None:
    data = mx.sym.var("data")
    out = mx.sym.FullyConnected(mx.sym.Flatten(data), num_hidden=2, name="fc")
    block = SymbolBlock(out, data)
    block.initialize()
    assert block(x).shape == (2, 2)
    assert block.collect_params()["fc_weight"].shape == (2, 108)
    outer = nn.HybridSequential()
    inner = SymbolBlock(mx.sym.FullyConnected(data, num_hidden=2, name="fc2"), data)
    outer.add(inner, nn.Dense(4))
    outer.initialize()
    outer.infer_shape(mx.nd.placeholder((5, 3)))
    assert inner.collect_params()["fc2_weight"].shape == (2, 3)
    assert outer[1].weight.shape == (4, 2)


def test_symbol_blocks_take_symbols() -> None:
    data = mx.sym.var("data")
    block = SymbolBlock(mx.sym.FullyConnected(data, num_hidden=2, name="fc"), data)
    again = block(mx.sym.var("other") * 2)
    assert again.list_arguments() == ["other", "fc_weight", "fc_bias"]


def test_wrong_inputs_are_refused() -> None:
    data = mx.sym.var("data")
    with pytest.raises(ValueError, match="expected a variable"):
        SymbolBlock(data + 1, data + 1)
    with pytest.raises(ValueError, match="expected arrays"):
        SymbolBlock("net", data)
    with pytest.raises(ValueError, match="no backend 'TensorRT'"):
        small_net().optimize_for(mx.nd.ones((1, 3, 6, 6)), backend="TensorRT")


def test_symbol_blocks_are_part_of_compiled_networks(x: Any) -> None:
    data = mx.sym.var("data")
    inner = SymbolBlock(mx.sym.BatchNorm(mx.sym.Flatten(data), name="bn"), data)
    net = nn.HybridSequential()
    net.add(inner, nn.Dense(2))
    net.initialize()
    want = net(x).asnumpy()
    net.hybridize()
    np.testing.assert_allclose(net(x).asnumpy(), want, rtol=1e-5)
    mean = inner.collect_params()["bn_moving_mean"]
    with autograd.record():
        net(x)
    np.testing.assert_allclose(
        mean.data().asnumpy(), 0.1 * x.asnumpy().reshape(2, -1).mean(axis=0), rtol=1e-4, atol=1e-6
    )


class _OfArrays(gluon.HybridBlock):
    """A forward pass that looks at shapes, which symbols do not have."""

    def __init__(self) -> None:
        super().__init__(prefix="arrays_")
        with self.name_scope():
            self.dense = nn.Dense(4, in_units=6)
        self.offset = mx.nd.array([1.0, 2.0, 3.0, 4.0])

    def forward(self, x: Any) -> Any:
        batch = x.shape[0]
        return mx.nd.broadcast_add(self.dense(x.reshape((batch, -1))), self.offset)


def test_forward_passes_of_arrays_are_traced(tmp_path: Path) -> None:
    net = _OfArrays()
    net.initialize()
    with pytest.raises((AttributeError, TypeError)):
        net.export(str(tmp_path / "net"))
    x = mx.nd.arange(12).reshape((2, 2, 3))
    want = net(x).asnumpy()
    net.dense(x)
    net.hybridize()
    net(x)
    files = net.export(str(tmp_path / "net"))
    back = SymbolBlock.imports(files[0], "data", files[1])
    np.testing.assert_allclose(back(x).asnumpy(), want, rtol=1e-5)
    assert {"arrays_dense0_weight", "arrays_dense0_bias"} < set(back.collect_params())


@pytest.mark.parametrize("layout", ["TNC", "NTC"])
@pytest.mark.parametrize("kind", ["RNN", "LSTM", "GRU"])
def test_recurrent_layers_come_back(kind: str, layout: str, tmp_path: Path) -> None:
    layer = getattr(gluon.rnn, kind)(3, 2, layout=layout, bidirectional=True)
    layer.initialize(mx.init.Normal(0.5))
    x = mx.nd.array(np.random.RandomState(1).standard_normal((4, 4, 5)))
    want = layer(x).asnumpy()
    files = layer.export(str(tmp_path / "layer"))
    back = SymbolBlock.imports(files[0], "data", files[1])
    np.testing.assert_allclose(back(x).asnumpy(), want, rtol=1e-5, atol=1e-6)
    # Without the parameters, their shapes follow from the input's.
    again = SymbolBlock.imports(files[0], "data")
    again.initialize()
    assert again(x).shape == want.shape
