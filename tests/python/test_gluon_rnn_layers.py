"""Recurrent layers against NumPy recurrences and their cells."""

import numpy as np
import pytest
from tests.python.recurrences import (
    BATCH,
    HIDDEN,
    INPUT,
    KINDS,
    NAMES,
    STEPS,
    lstm,
    randomize,
    scan,
    sigmoid,
    values,
    weights_of,
)

import weft as mx
from weft import autograd, nd
from weft.gluon import rnn


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layout", ["TNC", "NTC"])
@pytest.mark.parametrize("layers,bidirectional", [(1, False), (2, False), (1, True), (2, True)])
def test_layer_is_the_stacked_recurrence(kind, layout, layers, bidirectional):
    _, make, step, count = KINDS[kind]
    layer = make(layers, layout=layout, bidirectional=bidirectional)
    x = values(STEPS, BATCH, INPUT)
    data = nd.array(x if layout == "TNC" else x.swapaxes(0, 1))
    layer.initialize()
    layer(data)
    randomize(layer)
    sides = "lr" if bidirectional else "l"
    begin = [values(layers * len(sides), BATCH, HIDDEN) for _ in range(count)]
    expected, finals = x, []
    for i in range(layers):
        parts = []
        for k, side in enumerate(sides):
            own = [b[i * len(sides) + k] for b in begin]
            sequence = expected if side == "l" else expected[::-1]
            part, final = scan(step, weights_of(layer, f"{side}{i}_"), sequence, own)
            parts.append(part if side == "l" else part[::-1])
            finals.append(final)
        expected = np.concatenate(parts, axis=2)
    out, states = layer(data, [nd.array(b) for b in begin])
    out = out.asnumpy() if layout == "TNC" else out.asnumpy().swapaxes(0, 1)
    np.testing.assert_allclose(out, expected, rtol=1e-3, atol=1e-4)
    for j, state in enumerate(states):
        want = np.stack([final[j] for final in finals])
        np.testing.assert_allclose(state.asnumpy(), want, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_layer_gradients_are_those_of_the_cell(kind):
    make_cell, make_layer, _, _ = KINDS[kind]
    cell, layer = make_cell(input_size=INPUT), make_layer(input_size=INPUT)
    randomize(cell)
    layer.initialize()
    for name in NAMES:
        getattr(layer, "l0_" + name).set_data(getattr(cell, name).data())
    x, seed = values(STEPS, BATCH, INPUT), values(STEPS, BATCH, HIDDEN)
    inputs = [nd.array(x), nd.array(x)]
    for array in inputs:
        array.attach_grad()
    with autograd.record():
        by_cell, _ = cell.unroll(STEPS, inputs[0], layout="TNC", merge_outputs=True)
    by_cell.backward(nd.array(seed))
    with autograd.record():
        by_layer = layer(inputs[1])
    by_layer.backward(nd.array(seed))
    np.testing.assert_allclose(by_layer.asnumpy(), by_cell.asnumpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(
        inputs[1].grad.asnumpy(), inputs[0].grad.asnumpy(), rtol=1e-3, atol=1e-4
    )
    for name in NAMES:
        np.testing.assert_allclose(
            getattr(layer, "l0_" + name).grad().asnumpy(),
            getattr(cell, name).grad().asnumpy(),
            rtol=1e-3,
            atol=1e-4,
        )


def test_layer_parameters():
    layer = rnn.LSTM(HIDDEN, 2, bidirectional=True, input_size=INPUT, prefix="x_")
    shapes = {name: param.shape for name, param in layer.collect_params().items()}
    assert list(shapes) == [
        f"x_{side}{i}_{name}" for i in range(2) for side in "lr" for name in NAMES
    ]
    assert shapes["x_r0_i2h_weight"] == (4 * HIDDEN, INPUT)
    assert shapes["x_l1_i2h_weight"] == (4 * HIDDEN, 2 * HIDDEN)
    assert shapes["x_l1_h2h_weight"] == (4 * HIDDEN, HIDDEN)
    assert layer.state_info(2)[1]["shape"] == (4, 2, HIDDEN)


def test_layer_states():
    layer = rnn.GRU(HIDDEN)
    layer.initialize()
    x = nd.ones((STEPS, BATCH, INPUT))
    assert isinstance(layer(x), nd.NDArray)
    out, states = layer(x, nd.zeros((1, BATCH, HIDDEN)))
    assert isinstance(states, list) and states[0].shape == (1, BATCH, HIDDEN)
    np.testing.assert_array_equal(out.asnumpy(), layer(x).asnumpy())
    np.testing.assert_array_equal(states[0].asnumpy()[0], out.asnumpy()[-1])
    halves = layer.begin_state(2, func=nd.ones, dtype="float64")
    assert halves[0].dtype == np.float64


def test_layer_dropout_acts_between_layers_while_training():
    mx.random.seed(2)
    layer = rnn.RNN(20, 2, dropout=0.5, input_size=INPUT)
    layer.initialize(mx.init.Normal(0.5))
    x = nd.array(values(STEPS, BATCH, INPUT))
    np.testing.assert_array_equal(layer(x).asnumpy(), layer(x).asnumpy())
    with autograd.train_mode():
        assert not np.array_equal(layer(x).asnumpy(), layer(x).asnumpy())


def test_lstm_projection():
    layer = rnn.LSTM(HIDDEN, projection_size=2, input_size=INPUT)
    randomize(layer)
    iw, hw, ib, hb = weights_of(layer, "l0_")
    projection = layer.l0_h2r_weight.data().asnumpy()
    x = values(STEPS, BATCH, INPUT)
    r, c, expected = np.zeros((BATCH, 2)), np.zeros((BATCH, HIDDEN)), []
    for xt in x:
        h, (_, c) = lstm(xt @ iw.T + ib, r @ hw.T + hb, [None, c])
        r = h @ projection.T
        expected.append(r)
    out, states = layer(nd.array(x), layer.begin_state(BATCH))
    np.testing.assert_allclose(out.asnumpy(), np.stack(expected), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(states[1].asnumpy()[0], c, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("projection", [None, 2])
@pytest.mark.parametrize("clip_nan", [False, True])
def test_lstm_cells_stay_in_their_bounds(projection, clip_nan):
    low, high = -0.1, 0.2
    bounds = {"state_clip_min": low, "state_clip_max": high, "state_clip_nan": clip_nan}
    layer = rnn.LSTM(HIDDEN, projection_size=projection, input_size=INPUT, **bounds)
    randomize(layer)
    iw, hw, ib, hb = weights_of(layer, "l0_")
    x = values(STEPS, BATCH, INPUT)
    h, c, expected = np.zeros((BATCH, projection or HIDDEN)), np.zeros((BATCH, HIDDEN)), []
    clipped = 0
    for xt in x:
        i, f, g, o = np.split(xt @ iw.T + ib + h @ hw.T + hb, 4, -1)
        free = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        c = np.clip(free, low, high)
        clipped += np.sum(c != free)
        h = sigmoid(o) * np.tanh(c)
        if projection:
            h = h @ layer.l0_h2r_weight.data().asnumpy().T
        expected.append(h)
    out, states = layer(nd.array(x), layer.begin_state(BATCH))
    assert 0 < clipped < STEPS * BATCH * HIDDEN
    np.testing.assert_allclose(out.asnumpy(), np.stack(expected), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(states[1].asnumpy()[0], c, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("clip_nan", [False, True])
def test_nan_in_lstm_cells(clip_nan, dtype):
    """One cell starts as NaN: it stays, or becomes the lower bound, whose gradient is zero."""
    bounds = {"state_clip_min": -0.1, "state_clip_max": 0.2, "state_clip_nan": clip_nan}
    layer = rnn.LSTM(HIDDEN, input_size=INPUT, dtype=dtype, **bounds)
    layer.initialize()
    start = np.zeros((1, BATCH, HIDDEN))
    start[0, 1, 2] = np.nan
    x, cell = nd.zeros((1, BATCH, INPUT), dtype=dtype), nd.array(start, dtype=dtype)
    cell.attach_grad()
    with autograd.record():
        _, states = layer(x, [nd.zeros((1, BATCH, HIDDEN), dtype=dtype), cell])
        states[1].backward()
    expected, slope = np.zeros_like(start), np.full_like(start, 0.5)
    expected[0, 1, 2] = -0.1 if clip_nan else np.nan
    slope[0, 1, 2] = 0 if clip_nan else np.nan
    np.testing.assert_allclose(states[1].asnumpy(), expected, rtol=1e-6)
    np.testing.assert_allclose(cell.grad.asnumpy(), slope, rtol=1e-6)


@pytest.mark.parametrize(
    ("mode", "bounds", "message"),
    [
        ("lstm", {"lstm_state_clip_min": 0.0}, "only one of lstm_state_clip_min and"),
        ("lstm", {"lstm_state_clip_max": 0.0}, "only one of lstm_state_clip_min and"),
        (
            "lstm",
            {"lstm_state_clip_min": 2.0, "lstm_state_clip_max": 1.0},
            "lstm_state_clip_min is 2, expected at most lstm_state_clip_max, 1",
        ),
        ("gru", {"lstm_state_clip_min": 0.0, "lstm_state_clip_max": 1.0}, "for mode lstm only"),
    ],
)
def test_wrong_bounds_of_cells(mode, bounds, message):
    gates = {"lstm": 4, "gru": 3}[mode]
    x, state = nd.zeros((1, 2, 3)), nd.zeros((1, 2, 5))
    parameters = nd.zeros(gates * 5 * (3 + 5 + 2))
    cells = [state] if mode == "lstm" else []
    with pytest.raises(mx.MXNetError, match=message):
        nd.RNN(x, parameters, state, *cells, state_size=5, num_layers=1, mode=mode, **bounds)


def test_cast_changes_the_states_too():
    layer = rnn.LSTM(HIDDEN, input_size=INPUT)
    layer.cast("float64")
    layer.initialize()
    assert layer.begin_state(2)[0].dtype == np.float64
    assert layer(nd.ones((STEPS, BATCH, INPUT), dtype="float64")).dtype == np.float64


def test_layer_reprs():
    assert repr(rnn.LSTM(3, 2, bidirectional=True)) == (
        "LSTM(None -> 3, TNC, num_layers=2, bidirectional)"
    )
    assert repr(rnn.GRU(3, 2, layout="NTC", dropout=0.5, input_size=4)) == (
        "GRU(4 -> 3, NTC, num_layers=2, dropout=0.5)"
    )


def ready_rnn():
    layer = rnn.RNN(HIDDEN, input_size=INPUT)
    layer.initialize()
    return layer


@pytest.mark.parametrize(
    "call,error,message",
    [
        (lambda: rnn.RNN(3, layout="NCT"), AssertionError, "layout"),
        (lambda: rnn.RNN(3, activation="foo"), ValueError, "activation"),
        (lambda: rnn.LSTM(3, num_layers=0), ValueError, "LSTM: num_layers is 0, expected at"),
        (lambda: rnn.GRU(3, projection_size=2), TypeError, "projection_size"),
        (lambda: ready_rnn()(nd.ones((2, INPUT))), ValueError, r"\(2, 4\)"),
        (
            lambda: ready_rnn()(nd.ones((5, 2, INPUT)), nd.zeros((1, 2, 4))),
            ValueError,
            r"\(1, 2, 4\).*\(1, 2, 3\)",
        ),
        (
            lambda: ready_rnn()(nd.ones((5, 2, INPUT)), [nd.zeros((1, 2, 3))] * 2),
            ValueError,
            "2 states",
        ),
        (
            lambda: ready_rnn()(nd.ones((5, 2, INPUT)), sequence_length=nd.array([1, 2])),
            ValueError,
            "use_sequence_length",
        ),
    ],
)
def test_bad_arguments_are_named(call, error, message):
    with pytest.raises(error, match=message):
        call()


@pytest.mark.parametrize("kind", ["lstm", "gru"])
def test_sequence_length_is_that_of_valid_length(kind):
    make_cell, make_layer, _, _ = KINDS[kind]
    layer = make_layer(input_size=INPUT, use_sequence_length=True)
    cell = make_cell(input_size=INPUT)
    randomize(cell)
    layer.initialize()
    for name in NAMES:
        getattr(layer, "l0_" + name).set_data(getattr(cell, name).data())
    x, lengths = nd.array(values(STEPS, BATCH, INPUT)), nd.array([2, 5])
    expected, final = cell.unroll(STEPS, x, layout="TNC", merge_outputs=True, valid_length=lengths)
    out, states = layer(x, layer.begin_state(BATCH), sequence_length=lengths)
    np.testing.assert_allclose(out.asnumpy(), expected.asnumpy(), rtol=1e-4, atol=1e-5)
    for got, want in zip(states, final, strict=True):
        np.testing.assert_allclose(got.asnumpy()[0], want.asnumpy(), rtol=1e-4, atol=1e-5)
    with pytest.raises(ValueError, match="sequence_length"):
        layer(x)
