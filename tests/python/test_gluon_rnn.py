"""Recurrent cells and layers against NumPy recurrences and against each other."""

import numpy as np
import pytest

import weft as mx
from weft import autograd, nd
from weft.gluon import nn, rnn

RNG = np.random.default_rng(13)
HIDDEN, INPUT, BATCH, STEPS = 3, 4, 2, 5


def values(*shape):
    return RNG.normal(size=shape).astype(np.float32)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def elman(activation):
    def step(i2h, h2h, states):
        h = activation(i2h + h2h)
        return h, [h]

    return step


def lstm(i2h, h2h, states):
    i, f, g, o = np.split(i2h + h2h, 4, axis=1)
    c = sigmoid(f) * states[1] + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, [h, c]


def gru(i2h, h2h, states):
    ir, iz, inew = np.split(i2h, 3, axis=1)
    hr, hz, hnew = np.split(h2h, 3, axis=1)
    z = sigmoid(iz + hz)
    h = (1 - z) * np.tanh(inew + sigmoid(ir + hr) * hnew) + z * states[0]
    return h, [h]


def relu(x):
    return np.maximum(x, 0)


# name: cell, layer, step in NumPy, number of states
KINDS = {
    "rnn_relu": (
        lambda **k: rnn.RNNCell(HIDDEN, activation="relu", **k),
        lambda *a, **k: rnn.RNN(HIDDEN, *a, activation="relu", **k),
        elman(relu),
        1,
    ),
    "rnn_tanh": (
        lambda **k: rnn.RNNCell(HIDDEN, **k),
        lambda *a, **k: rnn.RNN(HIDDEN, *a, activation="tanh", **k),
        elman(np.tanh),
        1,
    ),
    "lstm": (
        lambda **k: rnn.LSTMCell(HIDDEN, **k),
        lambda *a, **k: rnn.LSTM(HIDDEN, *a, **k),
        lstm,
        2,
    ),
    "gru": (lambda **k: rnn.GRUCell(HIDDEN, **k), lambda *a, **k: rnn.GRU(HIDDEN, *a, **k), gru, 1),
}
NAMES = ("i2h_weight", "h2h_weight", "i2h_bias", "h2h_bias")


def randomize(block):
    """Give every parameter, biases included, random values."""
    block.initialize(mx.init.Normal(0.5), force_reinit=True)
    for param in block.collect_params().values():
        param.set_data(nd.array(values(*param.shape)) * 0.5)


def scan(step, weights, x, states):
    """Run a NumPy cell over (T, N, C); returns outputs and states."""
    iw, hw, ib, hb = weights
    outputs = []
    for xt in x:
        out, states = step(xt @ iw.T + ib, states[0] @ hw.T + hb, states)
        outputs.append(out)
    return np.stack(outputs), states


def weights_of(block, prefix=""):
    return [getattr(block, prefix + name).data().asnumpy() for name in NAMES]


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


# ---------------------------------------------------------------- layers


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
