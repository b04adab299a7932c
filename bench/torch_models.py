"""Training workloads of PyTorch, in eager mode or compiled."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F
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
from torch import nn


def _nothing() -> None:
    """PyTorch's CPU operators are done when they return."""


def _labels(seed: int, shape: tuple[int, ...], high: int) -> torch.Tensor:
    return torch.from_numpy(integers(seed, shape, high)).long()


def fill(net: nn.Module, value: Callable[..., Any], statistics: bool = False) -> None:
    """Give every parameter its value, in the order in which Gluon has them.

    Parameters
    ----------
    net : torch.nn.Module
        The network.
    value : callable
        `inputs.weight` or `inputs.trained`.
    statistics : bool
        Whether normalisations' running mean and variance count as parameters.
    """
    index = 0
    for module in net.modules():
        named = list(module.named_parameters(recurse=False))
        if statistics:
            named += module.named_buffers(recurse=False)
        for name, parameter in named:
            if name == "num_batches_tracked":
                continue
            kind = "bias" if "bias" in name else name
            if isinstance(module, (nn.BatchNorm2d, nn.LayerNorm)) and name == "weight":
                kind = "gamma"
            with torch.no_grad():
                parameter.copy_(torch.from_numpy(value(index, kind, tuple(parameter.shape))))
            index += 1


def classifier(
    net: nn.Module,
    data: list[torch.Tensor],
    y: torch.Tensor,
    optimizer: dict[str, float],
    checked: int = 3,
    dtype: str = "float32",
    compiled: bool = False,
) -> Program:
    """Training of a classifier on one batch.

    Parameters
    ----------
    net : torch.nn.Module
        The classifier.
    data : list of torch.Tensor
        What the classifier reads; the first axis is the batch.
    y : torch.Tensor
        Labels.
    optimizer : dict
        Arguments of SGD.
    checked : int
        How many steps' losses are compared with the other frameworks.
    dtype : str
        bfloat16: with automatic mixed precision.
    compiled : bool
        Whether to compile the classifier and its loss.
    """
    fill(net, weight)
    if data[0].dim() == 4:
        net = net.to(memory_format=torch.channels_last)
        data = [x.contiguous(memory_format=torch.channels_last) for x in data]
    trainer = torch.optim.SGD(net.parameters(), **optimizer, fused=compiled or None)

    def loss_of(*tensors: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16, enabled=dtype == "bfloat16"):
            return F.cross_entropy(net(*tensors), y)

    forward = torch.compile(loss_of, fullgraph=True) if compiled else loss_of

    def step() -> torch.Tensor:
        trainer.zero_grad()
        loss = forward(*data)
        loss.backward()
        trainer.step()
        return loss

    return repeated(step, _nothing, lambda: [step().detach() for _ in range(checked)])


def perceptron() -> Program:
    """One SGD step of a multilayer perceptron."""
    layers: list[nn.Module] = []
    for inputs, outputs in itertools.pairwise(MLP_UNITS):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    x = torch.from_numpy(normal(1, (MLP_BATCH, MLP_UNITS[0])))
    y = _labels(2, (MLP_BATCH,), MLP_UNITS[-1])
    return classifier(nn.Sequential(*layers[:-1]), [x], y, {"lr": 0.01})


def lenet(compiled: bool = False) -> Program:
    """One training step of LeNet with tanh and max pooling."""
    net = nn.Sequential(
        nn.Conv2d(1, 20, 5),
        nn.Tanh(),
        nn.MaxPool2d(2, 2),
        nn.Conv2d(20, 50, 5),
        nn.Tanh(),
        nn.MaxPool2d(2, 2),
        nn.Flatten(),
        nn.Linear(800, 500),
        nn.Tanh(),
        nn.Linear(500, 10),
    )
    x = torch.from_numpy(normal(1, (LENET_BATCH, 1, 28, 28)))
    y = _labels(2, (LENET_BATCH,), 10)
    return classifier(net, [x], y, {"lr": 0.01, "momentum": 0.9}, compiled=compiled)


def _convolution_norm(inputs: int, outputs: int, kernel: int, stride: int) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]


class Bottleneck(nn.Module):
    """Residual block of ResNet v1: 1x1 (with the stride), 3x3, 1x1, added to its input."""

    def __init__(self, inputs: int, channels: int, stride: int, project: bool) -> None:
        super().__init__()
        narrow = channels // 4
        self.body = nn.Sequential(
            *_convolution_norm(inputs, narrow, 1, stride),
            nn.ReLU(inplace=True),
            *_convolution_norm(narrow, narrow, 3, 1),
            nn.ReLU(inplace=True),
            *_convolution_norm(narrow, channels, 1, 1),
        )
        self.project = None
        if project:
            self.project = nn.Sequential(*_convolution_norm(inputs, channels, 1, stride))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Output of the block for a batch of images."""
        shortcut = x if self.project is None else self.project(x)
        return F.relu(self.body(x) + shortcut, inplace=True)


def resnet50(dtype: str = "float32", compiled: bool = False) -> Program:
    """One training step of ResNet-50 v1."""
    layers = [
        *_convolution_norm(3, RESNET_CHANNELS[0], 7, 2),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(3, 2, 1),
    ]
    inputs = RESNET_CHANNELS[0]
    for stage, blocks in enumerate(RESNET_LAYERS):
        channels = RESNET_CHANNELS[stage + 1]
        for block in range(blocks):
            stride = 2 if stage > 0 and block == 0 else 1
            layers.append(Bottleneck(inputs, channels, stride, block == 0))
            inputs = channels
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(inputs, 1000)]
    x = torch.from_numpy(normal(1, (RESNET_BATCH, 3, 224, 224)))
    y = _labels(2, (RESNET_BATCH,), 1000)
    optimizer = {"lr": 0.001, "momentum": 0.9}
    return classifier(nn.Sequential(*layers), [x], y, optimizer, 2, dtype, compiled)


class LanguageModel(nn.Module):
    """Word-level language model: embedding, LSTM, decoder; time is the first axis."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(LSTM["vocabulary"], LSTM["hidden"])
        self.lstm = nn.LSTM(LSTM["hidden"], LSTM["hidden"], LSTM["layers"])
        self.decoder = nn.Linear(LSTM["hidden"], LSTM["vocabulary"])

    def forward(
        self, tokens: torch.Tensor, state: tuple[torch.Tensor, torch.Tensor]
    ) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        """Scores of the next word, shape (time, batch, vocabulary), and the new state."""
        output, state = self.lstm(self.embedding(tokens), state)
        return self.decoder(output), state


def lstm_lm(compiled: bool = False) -> Program:
    """One training step of a word-level language model; the state is carried, not the gradient."""
    net = LanguageModel()
    fill(net, weight)
    shape = (LSTM["steps"], LSTM["batch"])
    x = _labels(1, shape, LSTM["vocabulary"])
    y = _labels(2, shape, LSTM["vocabulary"]).reshape(-1)
    zeros = torch.zeros(LSTM["layers"], LSTM["batch"], LSTM["hidden"])
    state = (zeros, zeros.clone())
    trainer = torch.optim.SGD(net.parameters(), lr=1.0, fused=compiled or None)

    def loss_of(
        state: tuple[torch.Tensor, torch.Tensor],
    ) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        output, state = net(x, state)
        return F.cross_entropy(output.reshape(-1, LSTM["vocabulary"]), y), state

    forward = torch.compile(loss_of) if compiled else loss_of

    def step() -> torch.Tensor:
        nonlocal state
        state = (state[0].detach(), state[1].detach())
        trainer.zero_grad()
        loss, state = forward(state)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 0.25)
        trainer.step()
        return loss

    return repeated(step, _nothing, lambda: [step().detach() for _ in range(3)])


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (perceptron, lenet, resnet50, lstm_lm)
}
