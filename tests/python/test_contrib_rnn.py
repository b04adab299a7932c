"""Cells of gluon.contrib.rnn: values of MXNet, shapes, masks that stay the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon.contrib import rnn

INPUT_SHAPE = {1: (3, 10), 2: (3, 10, 8), 3: (3, 5, 6, 4)}
OPTIONS = [
    {},
    {"i2h_pad": 1, "h2h_dilate": 2, "activation": "relu"},
    {"i2h_dilate": 2, "i2h_pad": 1},
]
# Dimensions, kind, options, and of MXNet 1.9.1: the sum of the output, and the sums of the squares
# of the states.
VALUES = [
    (1, "RNN", 0, [-7.01383, 30.1992]),
    (1, "RNN", 1, [36.5948, 57.3449]),
    (1, "RNN", 2, [-6.29902, 26.9623]),
    (1, "LSTM", 0, [0.0891836, 5.05031, 29.4985]),
    (1, "LSTM", 1, [16.9678, 11.6401, 40.5761]),
    (1, "LSTM", 2, [0.467381, 5.64533, 29.5458]),
    (1, "GRU", 0, [-1.78219, 22.7249]),
    (1, "GRU", 1, [16.0427, 33.8644]),
    (1, "GRU", 2, [-3.24317, 22.403]),
    (2, "RNN", 0, [12.8694, 238.831]),
    (2, "RNN", 1, [610.459, 1655.77]),
    (2, "RNN", 2, [17.0456, 242.237]),
    (2, "LSTM", 0, [14.7616, 37.2641, 195.511]),
    (2, "LSTM", 1, [184.573, 253.115, 771.242]),
    (2, "LSTM", 2, [11.7365, 36.4463, 190.079]),
    (2, "GRU", 0, [32.4151, 225.125]),
    (2, "GRU", 1, [255.24, 596.898]),
    (2, "GRU", 2, [32.6641, 198.011]),
    (3, "RNN", 0, [3.05275, 140.329]),
    (3, "RNN", 1, [928.804, 3206.44]),
    (3, "RNN", 2, [-5.60669, 134.302]),
    (3, "LSTM", 0, [-10.1871, 21.5847, 116.334]),
    (3, "LSTM", 1, [283.552, 524.46, 1495.87]),
    (3, "LSTM", 2, [-1.50592, 16.5656, 114.535]),
    (3, "GRU", 0, [-0.762888, 125.16]),
    (3, "GRU", 1, [447.889, 1417.16]),
    (3, "GRU", 2, [10.0355, 125.145]),
]


def fill(cell: Any) -> None:
    cell.initialize()
    generator = np.random.RandomState(0)
    for param in cell.collect_params().values():
        param.set_data(nd.array(generator.uniform(-0.5, 0.5, param.shape)))


def states_of(cell: Any, batch: int = 2) -> list[nd.NDArray]:
    return [
        nd.array(np.random.RandomState(5 + i).randn(*info["shape"]))
        for i, info in enumerate(cell.state_info(batch))
    ]


def random(*shape: int) -> nd.NDArray:
    return nd.array(np.random.RandomState(1).randn(*shape))


@pytest.mark.parametrize(("ndim", "kind", "options", "expected"), VALUES)
def test_convolutional_cells(ndim: int, kind: str, options: int, expected: list[float]) -> None:
    cell = getattr(rnn, f"Conv{ndim}D{kind}Cell")(
        INPUT_SHAPE[ndim], 4, i2h_kernel=3, h2h_kernel=3, **OPTIONS[options]
    )
    fill(cell)
    output, states = cell(random(2, *INPUT_SHAPE[ndim]), states_of(cell))
    found = [nd.sum(output).asscalar(), *(nd.sum(s * s).asscalar() for s in states)]
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    assert [s.shape for s in states] == [info["shape"] for info in cell.state_info(2)]


@pytest.mark.parametrize("kind", ["RNN", "LSTM", "GRU"])
def test_channels_last(kind: str) -> None:
    make = getattr(rnn, f"Conv2D{kind}Cell")
    first = make((3, 6, 5), 4, 3, (3, 1), i2h_pad=1)
    last = make((6, 5, 3), 4, 3, (3, 1), i2h_pad=1, conv_layout="NHWC")
    fill(first)
    last.initialize()
    for a, b in zip(first.collect_params().values(), last.collect_params().values(), strict=True):
        value = a.data()
        b.set_data(nd.transpose(value, axes=(0, 2, 3, 1)) if value.ndim == 4 else value)
    x, states = random(2, 3, 6, 5), states_of(first)
    expected, _ = first(x, states)
    to_last = lambda a: nd.transpose(a, axes=(0, 2, 3, 1))  # noqa: E731
    found, _ = last(to_last(x), [to_last(s) for s in states])
    np.testing.assert_allclose(found.asnumpy(), to_last(expected).asnumpy(), rtol=1e-5, atol=1e-6)


def test_names_and_representation_of_convolutional_cells() -> None:
    cell = rnn.Conv2DLSTMCell((3, 10, 8), 4, (3, 5), 3, prefix="c_")
    assert {name: param.shape for name, param in cell.collect_params().items()} == {
        "c_i2h_weight": (16, 3, 3, 5),
        "c_h2h_weight": (16, 4, 3, 3),
        "c_i2h_bias": (16,),
        "c_h2h_bias": (16,),
    }
    assert repr(cell) == "Conv2DLSTMCell(3 -> 16, tanh, NCHW)"
    assert cell.state_info(2) == [{"shape": (2, 4, 8, 4), "__layout__": "NCHW"}] * 2
    assert rnn.Conv3DGRUCell((1, 3, 3, 3), 2, 3, 3).prefix.startswith("conv_gru")


def test_convolutional_cell_unrolls_finds_channels_and_trains() -> None:
    cell = rnn.Conv2DLSTMCell((0, 5, 4), 2, 3, 3, i2h_pad=1)
    cell.initialize(mx.init.Xavier())
    x = random(2, 3, 1, 5, 4)
    with autograd.record():
        outputs, states = cell.unroll(3, x, layout="NTC", merge_outputs=True)
        nd.sum(outputs * outputs).backward()
    assert outputs.shape == (2, 3, 2, 5, 4)
    assert [s.shape for s in states] == [(2, 2, 5, 4)] * 2
    assert cell.i2h_weight.shape == (8, 1, 3, 3)
    assert all(np.abs(p.grad().asnumpy()).max() > 0 for p in cell.collect_params().values())


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda c: c((3, 9, 9), 4, 3, 2), AssertionError, r"h2h_kernel is \(2, 2\).* odd"),
        (lambda c: c((3, 9, 9), 4, (3,), 3), AssertionError, r"i2h_kernel \(3,\)"),
        (lambda c: c((3, 9), 4, 3, 3), AssertionError, r"input_shape \(3, 9\)"),
        (lambda c: c((3, 2, 2), 4, 3, 3), ValueError, "smaller than i2h_kernel"),
        (lambda c: c((3, 9, 9), 4, 3, 3, conv_layout="NCW"), AssertionError, "layout 'NCW'"),
    ],
)
def test_wrong_arguments_are_named(call: Any, error: type, text: str) -> None:
    with pytest.raises(error, match=text):
        call(rnn.Conv2DLSTMCell)


def test_projected_cell() -> None:
    cell = rnn.LSTMPCell(5, 3, prefix="c_")
    cell.initialize()
    x = random(2, 4)
    cell(x, states_of(cell))
    fill_again = np.random.RandomState(0)
    for param in cell.collect_params().values():
        param.set_data(nd.array(fill_again.uniform(-0.5, 0.5, param.shape)))
    output, (hidden, memory) = cell(x, states_of(cell))
    # Of MXNet 1.9.1.
    expected = [[-0.13994928, -0.2229747, 0.21661931], [0.22975726, -0.11617525, 0.16738598]]
    np.testing.assert_allclose(output.asnumpy(), expected, rtol=1e-5)
    np.testing.assert_array_equal(output.asnumpy(), hidden.asnumpy())
    row = [0.10206274, 0.28270346, 0.7193365, 0.26119253, -2.1327558]
    np.testing.assert_allclose(memory.asnumpy()[0], row, rtol=1e-5)
    assert list(cell.collect_params())[2] == "c_h2r_weight"
    assert repr(cell) == "LSTMPCell(4 -> 20 -> 3)"


def test_variational_dropout_keeps_its_masks_until_reset() -> None:
    cell = rnn.VariationalDropoutCell(gluon.rnn.LSTMCell(50, input_size=40), 0.5, 0.5, 0.5)
    cell.initialize(mx.init.Xavier())
    x, states = random(2, 40), states_of(cell)
    with autograd.record():
        first, following = cell(x, states)
        masks = [cell.drop_inputs_mask, cell.drop_states_mask, cell.drop_outputs_mask]
        second, _ = cell(x, following)
    after = [cell.drop_inputs_mask, cell.drop_states_mask, cell.drop_outputs_mask]
    assert all(a is b for a, b in zip(masks, after, strict=True))
    assert ((first.asnumpy() == 0) == (second.asnumpy() == 0)).all()
    # Inputs and the first state only are masked.
    cell.base_cell._modified = False
    plain, plain_states = cell.base_cell(x * masks[0], [states[0] * masks[1], states[1]])
    np.testing.assert_allclose(first.asnumpy(), (plain * masks[2]).asnumpy(), rtol=1e-6)
    np.testing.assert_array_equal(following[1].asnumpy(), plain_states[1].asnumpy())
    cell.reset()
    assert cell.drop_states_mask is None
    with autograd.record():
        third, _ = cell(x, states)
    assert ((first.asnumpy() == 0) != (third.asnumpy() == 0)).any()


def test_variational_dropout_of_a_prediction_does_nothing() -> None:
    cell = rnn.VariationalDropoutCell(gluon.rnn.GRUCell(5, input_size=4), 0.5, 0.5, 0.5)
    cell.initialize()
    x, states = random(2, 4), states_of(cell)
    found, _ = cell(x, states)
    cell.base_cell._modified = False
    np.testing.assert_array_equal(found.asnumpy(), cell.base_cell(x, states)[0].asnumpy())


@pytest.mark.parametrize("states", [0.0, 0.5])
def test_variational_dropout_unrolled(states: float) -> None:
    cell = rnn.VariationalDropoutCell(gluon.rnn.RNNCell(30), 0.5, states, 0.5)
    cell.initialize(mx.init.Xavier())
    x = random(2, 3, 4)
    with autograd.record():
        outputs, _ = cell.unroll(3, x, merge_outputs=True)
    dropped = outputs.asnumpy() == 0
    assert 0.2 < dropped.mean() < 0.8
    assert (dropped == dropped[:, :1]).all()
    assert isinstance(cell.unroll(3, x)[0], list if states else nd.NDArray)
    assert isinstance(cell.unroll(3, x, merge_outputs=False)[0], list)
    valid, _ = cell.unroll(3, x, valid_length=nd.array([1, 3]))
    assert (valid.asnumpy()[0, 1:] == 0).all()


def test_variational_dropout_of_states_refuses_cells_without_single_steps() -> None:
    def both() -> gluon.rnn.BidirectionalCell:
        return gluon.rnn.BidirectionalCell(
            gluon.rnn.RNNCell(2, input_size=4), gluon.rnn.RNNCell(2, input_size=4)
        )

    stack = gluon.rnn.SequentialRNNCell()
    stack.add(both())
    for cell in (both(), stack):
        with pytest.raises(AssertionError, match="BidirectionalCell makes no single steps"):
            rnn.VariationalDropoutCell(cell, drop_states=0.5)
    cell = rnn.VariationalDropoutCell(both(), drop_inputs=0.5, drop_outputs=0.5)
    cell.initialize()
    with autograd.record():
        outputs, _ = cell.unroll(3, random(2, 3, 4))
    assert outputs.shape == (2, 3, 4)


def test_dynamic_unroll() -> None:
    cell = gluon.rnn.LSTMCell(5, input_size=4)
    cell.initialize(mx.init.Xavier())
    x, begin = random(3, 2, 4), states_of(cell)
    for valid in (None, nd.array([1, 3])):
        expected, states = cell.unroll(3, x, begin, "TNC", True, valid)
        found, last = rnn.rnn_cell.dynamic_unroll(cell, x, begin, valid_length=valid)
        np.testing.assert_array_equal(found.asnumpy(), expected.asnumpy())
        np.testing.assert_array_equal(last[1].asnumpy(), states[1].asnumpy())
    with autograd.record():
        found, _ = rnn.rnn_cell.dynamic_unroll(
            cell, nd.swapaxes(x, 0, 1), begin, 0.5, 0.5, layout="NTC"
        )
    dropped = found.asnumpy() == 0
    assert found.shape == (2, 3, 5)
    assert (dropped == dropped[:, :1]).all()
    with pytest.raises(AssertionError, match="layout 'NCT'"):
        rnn.rnn_cell.dynamic_unroll(cell, x, begin, layout="NCT")
