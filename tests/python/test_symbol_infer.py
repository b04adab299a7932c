"""Shapes that inference finds reach the arrays that are computed."""

from __future__ import annotations

import numpy as np
import pytest

import weft as mx


def cell() -> mx.sym.Symbol:
    """One step of a recurrent network whose state begins with zeros of unknown batch."""
    begin = mx.sym.zeros(shape=(0, 3), name="begin")
    i2h = mx.sym.FullyConnected(mx.sym.Variable("x"), num_hidden=3, name="i2h")
    h2h = mx.sym.FullyConnected(begin, num_hidden=3, name="h2h")
    return mx.sym.Activation(mx.sym.elemwise_add(i2h, h2h, name="sum"), act_type="tanh")


def test_states_are_as_long_as_the_batch() -> None:
    symbol = cell()
    shapes, outputs, _ = symbol.infer_shape(x=(5, 2))
    assert dict(zip(symbol.list_arguments(), shapes, strict=True)) == {
        "x": (5, 2),
        "i2h_weight": (3, 2),
        "i2h_bias": (3,),
        "h2h_weight": (3, 3),
        "h2h_bias": (3,),
    }
    assert outputs == [(5, 3)]


def test_states_are_filled_in_when_the_graph_runs() -> None:
    symbol = cell()
    rng = np.random.RandomState(0)
    shapes = dict(zip(symbol.list_arguments(), symbol.infer_shape(x=(5, 2))[0], strict=True))
    values = {n: rng.standard_normal(s).astype("float32") for n, s in shapes.items()}
    executor = symbol.bind(mx.cpu(), {n: mx.nd.array(v) for n, v in values.items()})
    (result,) = executor.forward()
    wanted = np.tanh(values["x"] @ values["i2h_weight"].T + values["i2h_bias"] + values["h2h_bias"])
    np.testing.assert_allclose(result.asnumpy(), wanted, rtol=1e-5, atol=1e-6)
    seen = []
    executor.set_monitor_callback(lambda name, array: seen.append((name, array.shape)))
    executor.forward()
    assert ("begin_output", (5, 3)) in seen


def test_errors_show_where_shapes_come_from() -> None:
    net = mx.sym.dot(mx.sym.relu(mx.sym.Variable("a"), name="r"), mx.sym.Variable("b"), name="d")
    with pytest.raises(mx.MXNetError, match=r"(?s)node d \(dot\).*lhs \(2, 3\) <- r_output <- a"):
        net.infer_shape(a=(2, 3), b=(4, 5))
