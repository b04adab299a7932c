"""Blocks called with symbols."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from tests.data.make_symbols import compose
from tests.data.symbols.blocks import ROWS

import weft as mx
from weft.gluon import Constant, Parameter, nn
from weft.gluon.model_zoo import vision

DATA = Path(__file__).parent.parent / "data" / "symbols"
# Blocks with other nodes inside than MXNet's: fewer, or with names that tell the steps apart. What
# goes in and comes out is the same.
OTHER_NODES = {
    "Swish", "LSTMPCell", "Conv2DLSTMCell", "RNNCell-unroll", "LSTMCell-unroll",
    "GRUCell-unroll-TNC", "LSTMCell-valid", "SequentialRNNCell", "HybridSequentialRNNCell",
    "BidirectionalCell", "BidirectionalCell-valid", "RNN", "LSTM", "LSTM-NTC", "LSTM-states", "GRU",
    "CosineEmbeddingLoss", "CTCLoss",
}  # fmt: skip


def table(name: str) -> list[list[str]]:
    lines = (DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines]


@pytest.mark.parametrize("row", table("internals"), ids=lambda row: row[0])
def test_blocks_make_the_symbols_of_mxnet(row: list[str]) -> None:
    name, internals, states, shapes = row
    symbol = compose(mx, ROWS[name])
    given = {f"data{i}": shape for i, shape in enumerate(ROWS[name].inputs)}
    given = {n: shape for n, shape in given.items() if n in symbol.list_arguments()}
    assert " ".join(map(str, symbol.infer_shape(**given)[1])) == shapes
    found = symbol.get_internals().list_outputs()
    assert symbol.list_auxiliary_states() == states.split()
    if name in OTHER_NODES:
        nodes = [one for one in internals.split() if one.rstrip("0123").endswith("_output")]
        assert set(symbol.list_inputs()) == set(internals.split()) - set(nodes)
    else:
        assert found == internals.split()


@pytest.mark.parametrize("row", table("zoo"), ids=lambda row: row[0])
def test_networks_of_the_zoo_make_the_symbols_of_mxnet(row: list[str]) -> None:
    name, count, digest, shape = row
    with mx.name.NameManager():
        symbol = vision.get_model(name)(mx.sym.var("data"))
    size = 299 if name == "inceptionv3" else 224
    assert str(symbol.infer_shape(data=(2, 3, size, size))[1][0]) == shape
    names = symbol.get_internals().list_outputs()
    assert len(names) == int(count)
    assert hashlib.sha256(" ".join(names).encode()).hexdigest() == digest


def test_parameters_stand_as_variables_with_their_attributes() -> None:
    param = Parameter("w", shape=(3, 0), lr_mult=2, init="zeros", allow_deferred_init=True)
    assert param.var() is param.var()
    want = {"__shape__": "(3, 0)", "__dtype__": "0", "__lr_mult__": "2", "__wd_mult__": "1.0",
            "__init__": "zeros", "__storage_type__": "0"}  # fmt: skip
    assert {k: v for k, v in param.var().list_attr().items() if k in want} == want
    param.shape = (3, 2)
    assert param.var().attr("__shape__") == "(3, 2)"
    param.cast("float16")
    assert param.var().attr("__dtype__") == "2"
    assert Constant("c", [1, 2]).var().attr("__init__") is None


def test_a_block_takes_arrays_and_symbols_in_turn() -> None:
    net = nn.Dense(2, in_units=3)
    net.initialize()
    x = mx.nd.ones((1, 3))
    first = net(x).asnumpy()
    symbol = net(mx.sym.var("x"))
    assert symbol.list_arguments()[0] == "x"
    assert net(mx.sym.var("y")).list_arguments()[0] == "y"
    assert (net(x).asnumpy() == first).all()


def test_custom_blocks_get_the_module_of_symbols() -> None:
    seen: list[Any] = []

    class Net(mx.gluon.HybridBlock):
        def hybrid_forward(self, F: Any, x: Any, y: Any) -> Any:
            seen.append(F)
            return F.broadcast_add(x[0], y, name="total"), x[1]

    net = Net(prefix="net_")
    a, b, c = map(mx.sym.var, "abc")
    total, other = net([a, b], c)
    assert seen == [mx.sym]
    assert total.name == "net_total"
    assert other is b
