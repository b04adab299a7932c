"""Recurrences in NumPy, and the cells and layers that compute them."""

import numpy as np

import weft as mx
from weft import nd
from weft.gluon import rnn

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
