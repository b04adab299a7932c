"""Training workloads of the frameworks with MXNet's interface; `mx` is the module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from inputs import integers, normal, weight
from program import Program, repeated
from sizes import (
    LENET_BATCH,
    LSTM,
    MLP_BATCH,
    MLP_UNITS,
    RESNET_BATCH,
    RESNET_CHANNELS,
    RESNET_LAYERS,
)


def _fill(mx: Any, net: Any) -> None:
    """Give every trained parameter its value, in the order in which the layers were added."""
    trained = [p for p in net.collect_params().values() if p.grad_req != "null"]
    for index, parameter in enumerate(trained):
        parameter.set_data(mx.nd.array(weight(index, parameter.name, parameter.shape)))


def to_bfloat16(net: Any, data: list[Any]) -> list[Any]:
    """Convert a network for inference; the inputs of the converted network.

    Mixed precision, switched on or as a converted network, takes the same time: the casts of
    weights are kept, those of inputs are small.
    """
    net.cast("bfloat16")
    return [x if np.dtype(x.dtype).kind == "i" else x.astype("bfloat16") for x in data]


def classifier(
    mx: Any,
    net: Any,
    data: list[Any],
    y: Any,
    optimizer: dict[str, float],
    hybrid: bool,
    checked: int = 3,
    dtype: str = "float32",
) -> Program:
    """Training of a classifier on one batch.

    Parameters
    ----------
    mx : module
        The framework.
    net : gluon.HybridBlock
        The classifier, without values yet.
    data : list of NDArray
        What the classifier reads; the first axis is the batch.
    y : NDArray
        Labels.
    optimizer : dict
        Arguments of SGD.
    hybrid : bool
        Whether to hybridize the classifier and its loss.
    checked : int
        How many steps' losses are compared with the other frameworks.
    dtype : str
        bfloat16: with automatic mixed precision.
    """
    net.initialize()
    net(*data)
    _fill(mx, net)
    if dtype == "bfloat16":
        mx.amp.init("bfloat16")  # of this process, which runs nothing else
    loss = mx.gluon.loss.SoftmaxCrossEntropyLoss()
    if hybrid:
        net.hybridize(static_alloc=True, static_shape=True)
        loss.hybridize(static_alloc=True, static_shape=True)
    trainer = mx.gluon.Trainer(net.collect_params(), "sgd", optimizer)
    batch = y.shape[0]

    def step() -> Any:
        with mx.autograd.record():
            value = loss(net(*data), y)
        value.backward()
        trainer.step(batch)
        return value

    return repeated(step, mx.nd.waitall, lambda: [step().mean().copy() for _ in range(checked)])


def perceptron(mx: Any, hybrid: bool = False) -> Program:
    """One SGD step of a multilayer perceptron."""
    net = mx.gluon.nn.HybridSequential()
    for units in MLP_UNITS[1:-1]:
        net.add(mx.gluon.nn.Dense(units, activation="relu"))
    net.add(mx.gluon.nn.Dense(MLP_UNITS[-1]))
    x = mx.nd.array(normal(1, (MLP_BATCH, MLP_UNITS[0])))
    y = mx.nd.array(integers(2, (MLP_BATCH,), MLP_UNITS[-1]))
    return classifier(mx, net, [x], y, {"learning_rate": 0.01}, hybrid)


def lenet(mx: Any, hybrid: bool = False) -> Program:
    """One training step of LeNet with tanh and max pooling."""
    nn = mx.gluon.nn
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(20, 5, activation="tanh"),
        nn.MaxPool2D(2, 2),
        nn.Conv2D(50, 5, activation="tanh"),
        nn.MaxPool2D(2, 2),
        nn.Dense(500, activation="tanh"),
        nn.Dense(10),
    )
    x = mx.nd.array(normal(1, (LENET_BATCH, 1, 28, 28)))
    y = mx.nd.array(integers(2, (LENET_BATCH,), 10))
    return classifier(mx, net, [x], y, {"learning_rate": 0.01, "momentum": 0.9}, hybrid)


def _convolution_norm(nn: Any, channels: int, kernel: int, stride: int) -> list[Any]:
    return [
        nn.Conv2D(channels, kernel, strides=stride, padding=kernel // 2, use_bias=False),
        nn.BatchNorm(),
    ]


def _bottleneck(mx: Any, channels: int, stride: int, project: bool) -> Any:
    """Residual block of ResNet v1: 1x1 (with the stride), 3x3, 1x1, added to its input."""
    nn = mx.gluon.nn

    class Bottleneck(mx.gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.body = nn.HybridSequential()
            self.body.add(
                *_convolution_norm(nn, channels // 4, 1, stride),
                nn.Activation("relu"),
                *_convolution_norm(nn, channels // 4, 3, 1),
                nn.Activation("relu"),
                *_convolution_norm(nn, channels, 1, 1),
            )
            self.project = None
            if project:
                self.project = nn.HybridSequential()
                self.project.add(*_convolution_norm(nn, channels, 1, stride))

        def hybrid_forward(self, F: Any, x: Any) -> Any:
            shortcut = x if self.project is None else self.project(x)
            return F.Activation(self.body(x) + shortcut, act_type="relu")

    return Bottleneck()


def resnet50(mx: Any, hybrid: bool = False, dtype: str = "float32") -> Program:
    """One training step of ResNet-50 v1."""
    nn = mx.gluon.nn
    net = nn.HybridSequential()
    net.add(
        *_convolution_norm(nn, RESNET_CHANNELS[0], 7, 2),
        nn.Activation("relu"),
        nn.MaxPool2D(3, 2, 1),
    )
    for stage, blocks in enumerate(RESNET_LAYERS):
        for block in range(blocks):
            stride = 2 if stage > 0 and block == 0 else 1
            net.add(_bottleneck(mx, RESNET_CHANNELS[stage + 1], stride, block == 0))
    net.add(nn.GlobalAvgPool2D(), nn.Dense(1000))
    x = mx.nd.array(normal(1, (RESNET_BATCH, 3, 224, 224)))
    y = mx.nd.array(integers(2, (RESNET_BATCH,), 1000))
    optimizer = {"learning_rate": 0.001, "momentum": 0.9}
    return classifier(mx, net, [x], y, optimizer, hybrid, checked=2, dtype=dtype)


def lstm_lm(mx: Any, hybrid: bool = False) -> Program:
    """One training step of a word-level language model; the state is carried, not the gradient."""
    gluon, nd = mx.gluon, mx.nd
    hidden, vocabulary = LSTM["hidden"], LSTM["vocabulary"]

    class LanguageModel(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.embedding = gluon.nn.Embedding(vocabulary, hidden)
            self.lstm = gluon.rnn.LSTM(hidden, LSTM["layers"], input_size=hidden)
            self.decoder = gluon.nn.Dense(vocabulary, flatten=False, in_units=hidden)

        def hybrid_forward(self, F: Any, tokens: Any, h: Any, c: Any) -> tuple[Any, Any, Any]:
            output, (h, c) = self.lstm(self.embedding(tokens), [h, c])
            return self.decoder(output), h, c

    net = LanguageModel()
    net.initialize()
    shape = (LSTM["steps"], LSTM["batch"])
    x = nd.array(integers(1, shape, vocabulary))
    y = nd.array(integers(2, shape, vocabulary)).reshape((-1,))
    state = net.lstm.begin_state(batch_size=LSTM["batch"])
    net(x, *state)
    _fill(mx, net)
    loss = gluon.loss.SoftmaxCrossEntropyLoss()
    if hybrid:
        net.hybridize(static_alloc=True, static_shape=True)
        loss.hybridize(static_alloc=True, static_shape=True)
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 1.0})
    parameters = list(net.collect_params().values())

    def step() -> Any:
        nonlocal state
        state = [s.detach() for s in state]
        with mx.autograd.record():
            output, *state = net(x, *state)
            value = loss(output.reshape((-1, vocabulary)), y).mean()
        value.backward()
        gluon.utils.clip_global_norm([p.grad() for p in parameters], 0.25)
        trainer.step(1)
        return value

    return repeated(step, nd.waitall, lambda: [step().copy() for _ in range(3)])


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (perceptron, lenet, resnet50, lstm_lm)
}
