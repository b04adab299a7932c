"""`mx.rnn`: recurrent cells of symbols. Expected names are those that MXNet 1.9.1 gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import rnn

var = mx.sym.var


@pytest.fixture(autouse=True)
def _fresh_names() -> Any:
    with mx.name.NameManager():
        yield


def stack() -> Any:
    cell = rnn.SequentialRNNCell()
    cell.add(rnn.LSTMCell(4, prefix="l_"))
    cell.add(rnn.DropoutCell(0.3))
    cell.add(rnn.GRUCell(4, prefix="g_"))
    return cell


def names(prefix: str, *kinds: str) -> list[str]:
    return [f"{prefix}{group}_{kind}" for group in ("i2h", "h2h") for kind in kinds]


BOTH = ("weight", "bias")
CELLS: dict[str, tuple[Callable[[], Any], list[str], list[str]]] = {
    "rnn": (lambda: rnn.RNNCell(4), names("rnn_", *BOTH), ["rnn_t0_out", "rnn_t1_out"]),
    "lstm": (lambda: rnn.LSTMCell(4, prefix="l_"), names("l_", *BOTH), ["l_t0_out", "l_t1_out"]),
    "gru": (lambda: rnn.GRUCell(4), names("gru_", *BOTH), ["gru_t0_out", "gru_t1_out"]),
    "stack": (stack, names("l_", *BOTH) + names("g_", *BOTH), ["g_t0_out", "g_t1_out"]),
    "both": (
        lambda: rnn.BidirectionalCell(rnn.LSTMCell(4, prefix="l_"), rnn.GRUCell(4, prefix="r_")),
        names("l_", *BOTH) + names("r_", *BOTH),
        ["bi_t0", "bi_t1"],
    ),
    "zoneout": (
        lambda: rnn.ZoneoutCell(rnn.RNNCell(4), 0.2, 0.3), names("rnn_", *BOTH),
        ["where0", "where2"],
    ),
    "residual": (
        lambda: rnn.ResidualCell(rnn.GRUCell(4)), names("gru_", *BOTH),
        ["gru_t0_out_plus_residual", "gru_t1_out_plus_residual"],
    ),
    "unfused": (
        lambda: rnn.FusedRNNCell(4, 2, "rnn_tanh", dropout=0.3, prefix="f_").unfuse(),
        names("f_l0_", *BOTH) + names("f_l1_", *BOTH),
        ["f_l1_t0_out", "f_l1_t1_out"],
    ),
    "convolution": (
        lambda: rnn.ConvLSTMCell((2, 3, 8, 8), 4, prefix="c_"), names("c_", *BOTH),
        ["c_t0_out", "c_t1_out"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_unrolled_cells_have_mxnets_variables_and_outputs(name: str) -> None:
    make, variables, outputs = CELLS[name]
    found, _ = make().unroll(2, [var("t0"), var("t1")])
    assert [output.name for output in found] == outputs
    inputs = set(mx.sym.Group(found).list_arguments())
    assert inputs - {"t0", "t1"} == set(variables)


def test_sequences_are_split_and_merged() -> None:
    outputs, states = rnn.LSTMCell(4, prefix="l_").unroll(2, var("data"), merge_outputs=True)
    assert outputs.name == "concat0"
    assert [state.name for state in states] == ["l_t1_out", "l_t1_state"]
    both = rnn.BidirectionalCell(rnn.RNNCell(4, prefix="l_"), rnn.RNNCell(4, prefix="r_"))
    outputs, states = both.unroll(2, var("data"), merge_outputs=True)
    assert outputs.name == "bi_out"
    assert [[state.name for state in part] for part in states] == [["l_t1_out"], ["r_t1_out"]]
    outputs, _ = rnn.DropoutCell(0.5).unroll(2, [var("t0"), var("t1")], merge_outputs=True)
    assert outputs.list_arguments() == ["t0", "t1"]


def test_the_fused_cell_is_one_operator() -> None:
    cell = rnn.FusedRNNCell(4, 2, "lstm", bidirectional=True, get_next_state=True, prefix="f_")
    assert cell.state_shape == [(4, 0, 4)] * 2
    outputs, states = cell.unroll(3, var("data"), layout="TNC")
    assert outputs.list_outputs() == ["f_rnn_output"]
    assert [s.list_outputs()[0] for s in states] == ["f_rnn_state_output", "f_rnn_statecell_output"]
    assert outputs.list_arguments() == ["data", "f_parameters"]
    init = outputs.attr_dict()["f_parameters"]["__init__"]
    assert init.startswith('["fusedrnn", ')
    steps, none = rnn.FusedRNNCell(4, mode="gru").unroll(3, var("data"), merge_outputs=False)
    assert len(steps) == 3 and none == []


def test_lstm_biases_begin_with_open_forget_gates() -> None:
    output, _ = rnn.LSTMCell(4, forget_bias=2.0)(var("x"), [var("h"), var("c")])
    attributes = output.attr_dict()
    assert attributes["lstm_i2h_bias"]["__init__"] == '["lstmbias", {"forget_bias": 2.0}]'
    assert "lstm_h2h_bias" not in attributes


@pytest.mark.parametrize("mode", ["rnn_relu", "lstm", "gru"])
@pytest.mark.parametrize("bidirectional", [False, True])
def test_fused_weights_are_those_of_single_cells(mode: str, bidirectional: bool) -> None:
    fused = rnn.FusedRNNCell(4, 2, mode, bidirectional=bidirectional, prefix="f_")
    gates, ways = len(fused._gate_names), 2 if bidirectional else 1
    size = gates * 4 * ways * ((5 + 4 + 2) + (4 * ways + 4 + 2))
    vector = np.arange(size, dtype=np.float32)
    apart = fused.unpack_weights({"f_parameters": mx.nd.array(vector), "x": mx.nd.ones(1)})
    first = apart[f"f_l0_i2h{fused._gate_names[0]}_weight"].asnumpy()
    np.testing.assert_array_equal(first, vector[:20].reshape(4, 5))
    back = fused.pack_weights(apart)
    assert sorted(back) == ["f_parameters", "x"]
    np.testing.assert_array_equal(back["f_parameters"].asnumpy(), vector)
    single = fused.unfuse().pack_weights(apart)
    want = {f"f_{d}{i}_{g}_{kind}" for d in "lr"[:ways] for i in (0, 1) for g in ("i2h", "h2h")
            for kind in BOTH}  # fmt: skip
    assert set(single) == want | {"x"}


def test_weights_of_gates() -> None:
    cell = rnn.GRUCell(2)
    arrays = {"gru_i2h_weight": mx.nd.arange(12).reshape((6, 2)), "gru_i2h_bias": mx.nd.arange(6),
              "gru_h2h_weight": mx.nd.ones((6, 2)), "gru_h2h_bias": mx.nd.zeros(6)}  # fmt: skip
    apart = cell.unpack_weights(arrays)
    np.testing.assert_array_equal(apart["gru_i2h_z_weight"].asnumpy(), [[4, 5], [6, 7]])
    back = cell.pack_weights(apart)
    assert sorted(back) == sorted(arrays)
    assert all((back[n].asnumpy() == arrays[n].asnumpy()).all() for n in arrays)


def test_begin_states() -> None:
    states = rnn.LSTMCell(4).begin_state(func=mx.sym.var)
    assert [s.name for s in states] == ["lstm_begin_state_0", "lstm_begin_state_1"]
    assert states[0].attr("__shape__") == "(0, 4)" and states[0].attr("__layout__") == "NC"
    modified = rnn.ZoneoutCell(rnn.RNNCell(4))
    assert modified.begin_state()[0].name == "rnn_begin_state_0"
    with pytest.raises(AssertionError, match="another cell wraps"):
        modified.base_cell.begin_state()


def test_cells_share_variables() -> None:
    shared = rnn.RNNParams("s_")
    first, second = (rnn.RNNCell(4, prefix=p, params=shared) for p in ("a_", "b_"))
    h = var("h")
    outputs = [cell(var("x"), [h])[0] for cell in (first, second)]
    assert [o.name for o in outputs] == ["a_t0_out", "b_t0_out"]
    assert outputs[0].list_arguments()[1:3] == outputs[1].list_arguments()[1:3]
    with pytest.raises(AssertionError, match="give one"):
        rnn.SequentialRNNCell(params=shared).add(rnn.RNNCell(4, params=shared))


def test_errors() -> None:
    x = var("x")
    with pytest.raises(AssertionError, match="inputs has 1 steps, length is 2"):
        rnn.RNNCell(4).unroll(2, [x])
    with pytest.raises(AssertionError, match="2 outputs"):
        rnn.RNNCell(4).unroll(2, mx.sym.split(x, num_outputs=2))
    with pytest.raises(ValueError, match="layout is 'XX'"):
        rnn.RNNCell(4).unroll(2, x, layout="XX")
    for cell in (rnn.FusedRNNCell(4), rnn.BidirectionalCell(rnn.RNNCell(2), rnn.RNNCell(2))):
        with pytest.raises(NotImplementedError, match="use unroll"):
            cell(x, [])
        with pytest.raises(AssertionError, match="single cells"):
            rnn.ZoneoutCell(cell)
    with pytest.raises(ValueError, match="a vector of 5 elements does not fit lstm"):
        rnn.FusedRNNCell(4).unpack_weights({"lstm_parameters": mx.nd.zeros(5)})
    with pytest.raises(AssertionError, match="h2h_kernel"):
        rnn.ConvRNNCell((1, 3, 8, 8), 4, h2h_kernel=(2, 2))
    with pytest.raises(ValueError, match="smaller"):
        rnn.ConvRNNCell((1, 3, 2, 2), 4, i2h_kernel=(7, 7))
    with pytest.raises(ValueError, match="mode is 'tanh'"):
        rnn.FusedRNNCell(4, mode="tanh")


def outputs_of(symbol: Any, weights: dict[str, Any], x: np.ndarray) -> list[np.ndarray]:
    known = {n: a for n, a in weights.items() if n in symbol.list_arguments()}
    return [out.asnumpy() for out in symbol.eval(mx.cpu(), data=mx.nd.array(x), **known)]


@pytest.mark.parametrize("mode", ["rnn_relu", "rnn_tanh", "lstm", "gru"])
@pytest.mark.parametrize("bidirectional", [False, True])
def test_fused_and_single_cells_compute_the_same(mode: str, bidirectional: bool) -> None:
    fused = rnn.FusedRNNCell(4, 2, mode, bidirectional=bidirectional, prefix="f_",
                             get_next_state=True)  # fmt: skip
    outputs, states = fused.unroll(3, var("data"))
    (shape,) = [s for n, s in zip(outputs.list_arguments(), outputs.infer_shape(data=(2, 3, 5))[0],
                                  strict=True) if n == "f_parameters"]  # fmt: skip
    rng = np.random.RandomState(4)
    x = rng.standard_normal((2, 3, 5)).astype(np.float32)
    weights = {"f_parameters": mx.nd.array(rng.standard_normal(shape) * 0.5)}
    want = outputs_of(mx.sym.Group([outputs, *states]), weights, x)
    stack = fused.unfuse()
    outputs, states = stack.unroll(3, var("data"), merge_outputs=True)
    single = stack.pack_weights(fused.unpack_weights(weights))
    np.testing.assert_allclose(outputs_of(outputs, single, x)[0], want[0], rtol=1e-4, atol=1e-5)


def test_states_may_be_given_and_zeros_follow_the_batch() -> None:
    cell = rnn.LSTMCell(4)
    x = np.ones((3, 2, 5), np.float32)
    for begin in (None, cell.begin_state()):
        outputs, _ = cell.unroll(2, var("data"), begin_state=begin, merge_outputs=True)
        ex = outputs.simple_bind(mx.cpu(), data=(3, 2, 5))
        for array in ex.arg_arrays:
            array[:] = 0.1
        out = ex.forward(data=x)[0].asnumpy()
        assert out.shape == (3, 2, 4) and (out > 0).all()
        if begin is None:
            want = out
    np.testing.assert_allclose(out, want, rtol=1e-6)
