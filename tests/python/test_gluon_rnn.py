"""Recurrent cells against NumPy recurrences and against each other."""

import numpy as np
import pytest
from tests.python.recurrences import (
    BATCH,
    HIDDEN,
    INPUT,
    KINDS,
    NAMES,
    STEPS,
    gru,
    lstm,
    randomize,
    relu,
    scan,
    values,
    weights_of,
)

import weft as mx
from weft import autograd, nd
from weft.gluon import nn, rnn


@pytest.mark.parametrize("kind", KINDS)
def test_cell_step_and_unroll(kind):
    make, _, step, count = KINDS[kind]
    cell = make()
    cell.initialize()
    x = values(STEPS, BATCH, INPUT)
    cell(nd.array(x[0]), cell.begin_state(BATCH))
    assert cell.i2h_weight.shape[1] == INPUT
    randomize(cell)
    begin = [values(BATCH, HIDDEN) for _ in range(count)]
    expected, final = scan(step, weights_of(cell), x, begin)
    for layout, data in (("TNC", x), ("NTC", x.swapaxes(0, 1))):
        out, states = cell.unroll(
            STEPS, nd.array(data), [nd.array(s) for s in begin], layout, merge_outputs=True
        )
        out = out.asnumpy() if layout == "TNC" else out.asnumpy().swapaxes(0, 1)
        np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-5)
        for got, want in zip(states, final, strict=True):
            np.testing.assert_allclose(got.asnumpy(), want, rtol=1e-4, atol=1e-5)
    out, states = cell(nd.array(x[0]), [nd.array(s) for s in begin])
    np.testing.assert_allclose(out.asnumpy(), expected[0], rtol=1e-4, atol=1e-5)
    assert len(states) == count


@pytest.mark.parametrize("kind", KINDS)
def test_cell_names_and_state_info(kind):
    make, _, _, count = KINDS[kind]
    cell = make(prefix="c_")
    assert list(cell.collect_params()) == [f"c_{name}" for name in NAMES]
    assert cell.state_info(2) == [{"shape": (2, HIDDEN), "__layout__": "NC"}] * count
    states = cell.begin_state(2, func=nd.ones, dtype="float64")
    assert all(s.shape == (2, HIDDEN) and s.dtype == np.float64 for s in states)


@pytest.mark.parametrize("kind", KINDS)
def test_valid_length_masks_outputs_and_picks_states(kind):
    make, _, step, count = KINDS[kind]
    cell = make(input_size=INPUT)
    randomize(cell)
    x, lengths = values(STEPS, 3, INPUT), [1, 5, 3]
    out, states = cell.unroll(STEPS, nd.array(x), layout="TNC", valid_length=nd.array(lengths))
    for i, n in enumerate(lengths):
        zeros = [np.zeros((1, HIDDEN))] * count
        expected, final = scan(step, weights_of(cell), x[:n, i : i + 1], zeros)
        np.testing.assert_allclose(out.asnumpy()[:n, i], expected[:, 0], rtol=1e-4, atol=1e-5)
        assert not out.asnumpy()[n:, i].any()
        for got, want in zip(states, final, strict=True):
            np.testing.assert_allclose(got.asnumpy()[i], want[0], rtol=1e-4, atol=1e-5)


def test_unroll_returns_what_is_asked_for():
    cell = rnn.GRUCell(HIDDEN, input_size=INPUT)
    cell.initialize()
    x, lengths = nd.ones((BATCH, STEPS, INPUT)), nd.array([1, 2])
    steps = [nd.ones((BATCH, INPUT))] * STEPS
    cases = [
        (x, {}, list),
        (steps, {}, list),
        (x, {"merge_outputs": True}, nd.NDArray),
        (steps, {"merge_outputs": True}, nd.NDArray),
        (x, {"valid_length": lengths}, nd.NDArray),
        (x, {"valid_length": lengths, "merge_outputs": False}, list),
    ]
    for inputs, kwargs, kind in cases:
        out, _ = cell.unroll(STEPS, inputs, **kwargs)
        assert isinstance(out, kind)
        assert (len(out) == STEPS) if kind is list else (out.shape == (BATCH, STEPS, HIDDEN))
    out, _ = cell.unroll(1, nd.ones((BATCH, 1, INPUT)))
    assert len(out) == 1 and out[0].shape == (BATCH, HIDDEN)


@pytest.mark.parametrize(
    "length,inputs,layout",
    [
        (4, nd.ones((2, 3, 4)), "NTC"),
        (3, [nd.ones((2, 4))] * 2, "NTC"),
        (3, nd.ones((2, 3, 4)), "NCT"),
    ],
)
def test_unroll_checks_length_and_layout(length, inputs, layout):
    cell = rnn.GRUCell(HIDDEN)
    cell.initialize()
    with pytest.raises(AssertionError, match="unroll"):
        cell.unroll(length, inputs, layout=layout)


def test_cell_activations():
    cell = rnn.RNNCell(HIDDEN, activation=nn.LeakyReLU(0.1), input_size=INPUT)
    randomize(cell)
    x = values(BATCH, INPUT)
    out, _ = cell(nd.array(x), cell.begin_state(BATCH))
    iw, _, ib, hb = weights_of(cell)
    linear = x @ iw.T + ib + hb
    np.testing.assert_allclose(
        out.asnumpy(), np.where(linear > 0, linear, 0.1 * linear), rtol=1e-4, atol=1e-5
    )
    gated = rnn.LSTMCell(
        HIDDEN, input_size=INPUT, activation="relu", recurrent_activation=lambda x: x * 0 + 1
    )
    randomize(gated)
    out, (_, c) = gated(nd.array(x), gated.begin_state(BATCH))
    np.testing.assert_allclose(out.asnumpy(), relu(c.asnumpy()), rtol=1e-5)


# ---------------------------------------------------------------- compound cells


def test_sequential_cells_chain_outputs_and_states():
    for kind in (rnn.SequentialRNNCell, rnn.HybridSequentialRNNCell):
        stack = kind(prefix="seq_")
        with stack.name_scope():
            stack.add(rnn.LSTMCell(HIDDEN, input_size=INPUT))
            stack.add(rnn.DropoutCell(0.5))
            stack.add(rnn.GRUCell(HIDDEN, input_size=HIDDEN))
        assert len(stack) == 3 and len(list(stack)) == 3
        assert [name.split("_")[1] for name in stack.collect_params()] == ["lstm0"] * 4 + [
            "gru0"
        ] * 4
        randomize(stack)
        x = values(STEPS, BATCH, INPUT)
        zeros = np.zeros((BATCH, HIDDEN))
        middle, first = scan(lstm, weights_of(stack[0]), x, [zeros, zeros])
        expected, last = scan(gru, weights_of(stack[2]), middle, [zeros])
        out, states = stack.unroll(STEPS, nd.array(x), layout="TNC", merge_outputs=True)
        np.testing.assert_allclose(out.asnumpy(), expected, rtol=1e-4, atol=1e-5)
        for got, want in zip(states, first + last, strict=True):
            np.testing.assert_allclose(got.asnumpy(), want, rtol=1e-4, atol=1e-5)
        out, states = stack(nd.array(x[0]), stack.begin_state(batch_size=BATCH))
        np.testing.assert_allclose(out.asnumpy(), expected[0], rtol=1e-4, atol=1e-5)
        assert len(states) == len(stack.state_info()) == 3
        with pytest.raises(AssertionError, match="states"):
            stack(nd.array(x[0]), states[:2])


@pytest.mark.parametrize("layout", ["TNC", "NTC"])
@pytest.mark.parametrize("lengths", [None, [2, 5]])
def test_bidirectional_cell(layout, lengths):
    cell = rnn.BidirectionalCell(
        rnn.GRUCell(HIDDEN, input_size=INPUT), rnn.GRUCell(HIDDEN, input_size=INPUT)
    )
    randomize(cell)
    x = values(STEPS, BATCH, INPUT)
    data = x if layout == "TNC" else x.swapaxes(0, 1)
    out, states = cell.unroll(
        STEPS,
        nd.array(data),
        layout=layout,
        merge_outputs=True,
        valid_length=None if lengths is None else nd.array(lengths),
    )
    out = out.asnumpy() if layout == "TNC" else out.asnumpy().swapaxes(0, 1)
    left, right = cell._children.values()
    for i, n in enumerate(lengths or [STEPS] * BATCH):
        sample, zeros = x[:n, i : i + 1], [np.zeros((1, HIDDEN))]
        forward, end = scan(gru, weights_of(left), sample, zeros)
        backward, start = scan(gru, weights_of(right), sample[::-1], zeros)
        expected = np.concatenate([forward, backward[::-1]], axis=2)
        np.testing.assert_allclose(out[:n, i], expected[:, 0], rtol=1e-4, atol=1e-5)
        assert not out[n:, i].any()
        np.testing.assert_allclose(states[0].asnumpy()[i], end[0][0], rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(states[1].asnumpy()[i], start[0][0], rtol=1e-4, atol=1e-5)
    with pytest.raises(NotImplementedError, match="unroll"):
        cell(nd.array(x[0]), states)


@pytest.mark.parametrize("lengths", [None, [2, 5]])
def test_residual_cell_adds_the_input(lengths):
    base = rnn.GRUCell(HIDDEN, input_size=HIDDEN)
    cell = rnn.ResidualCell(base)
    randomize(cell)
    x = values(STEPS, BATCH, HIDDEN)
    zeros = [np.zeros((BATCH, HIDDEN))]
    expected = scan(gru, weights_of(base), x, zeros)[0] + x
    for i, n in enumerate(lengths or []):
        expected[n:, i] = 0
    out, _ = cell.unroll(
        STEPS,
        nd.array(x),
        layout="TNC",
        merge_outputs=True,
        valid_length=None if lengths is None else nd.array(lengths),
    )
    np.testing.assert_allclose(out.asnumpy(), expected, rtol=1e-4, atol=1e-5)


def test_zoneout_cell():
    base = rnn.RNNCell(50, input_size=INPUT)
    cell = rnn.ZoneoutCell(base, zoneout_outputs=0.5, zoneout_states=0.5)
    cell.initialize(mx.init.Normal(1))
    x = nd.array(values(BATCH, INPUT))
    begin = cell.begin_state(batch_size=BATCH, func=nd.ones)
    plain, _ = base(x, begin)
    out, _ = cell(x, begin)
    np.testing.assert_array_equal(out.asnumpy(), plain.asnumpy())
    cell.reset()
    with autograd.train_mode():
        out, states = cell(x, begin)
    out, state, plain = out.asnumpy(), states[0].asnumpy(), plain.asnumpy()
    assert np.all((out == 0) | (out == plain)) and {0.0} < set(np.unique(out))
    assert np.all((state == 1) | (state == plain)) and (state == 1).any()


def test_zoneout_starts_afresh_after_the_pass_that_finds_shapes():
    cell = rnn.ZoneoutCell(rnn.RNNCell(HIDDEN), 0.5)
    cell.initialize()
    out, _ = cell.unroll(STEPS, nd.ones((BATCH, STEPS, INPUT)), merge_outputs=True)
    assert out.shape == (BATCH, STEPS, HIDDEN)


def test_wrapped_cells():
    base = rnn.GRUCell(HIDDEN)
    cell = rnn.ResidualCell(base)
    assert cell.prefix == base.prefix + "residualcell"
    assert list(cell.collect_params()) == list(base.collect_params())
    with pytest.raises(AssertionError, match="wraps"):
        base.begin_state(2)
    with pytest.raises(AssertionError, match="wrapped"):
        rnn.ResidualCell(base)
    with pytest.raises(AssertionError, match="BidirectionalCell"):
        rnn.ZoneoutCell(rnn.BidirectionalCell(rnn.GRUCell(3), rnn.GRUCell(3)))


def test_dropout_cell():
    mx.random.seed(1)
    cell, x = rnn.DropoutCell(0.5), nd.ones((BATCH, STEPS, 100))
    out, states = cell.unroll(STEPS, x)
    np.testing.assert_array_equal(out.asnumpy(), x.asnumpy())
    assert states == [] and cell.state_info() == []
    with autograd.train_mode():
        out, _ = cell.unroll(STEPS, x)
    assert set(np.unique(out.asnumpy())) == {0.0, 2.0}
    out, _ = cell.unroll(STEPS, x, valid_length=nd.array([1, 3]))
    assert out.asnumpy()[0, 1:].any() == np.False_ and out.asnumpy()[1, :3].all()
    assert isinstance(cell.unroll(STEPS, x, merge_outputs=False)[0], list)
    with pytest.raises(AssertionError, match="rate"):
        rnn.DropoutCell("a")


def test_cell_reprs():
    assert repr(rnn.RNNCell(3)) == "RNNCell(None -> 3, tanh)"
    assert repr(rnn.LSTMCell(3, input_size=4)) == "LSTMCell(4 -> 12)"
    assert repr(rnn.ZoneoutCell(rnn.GRUCell(3), 0.1, 0.2)) == (
        "ZoneoutCell(p_out=0.1, p_state=0.2, GRUCell(None -> 9))"
    )
    assert repr(rnn.BidirectionalCell(rnn.GRUCell(3), rnn.GRUCell(3))) == (
        "BidirectionalCell(forward=GRUCell(None -> 9), backward=GRUCell(None -> 9))"
    )
    stack = rnn.SequentialRNNCell()
    stack.add(rnn.DropoutCell(0.3))
    assert repr(stack) == "SequentialRNNCell(\n(0): DropoutCell(rate=0.3, axes=())\n)"
