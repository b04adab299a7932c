"""Training workloads of PyTorch, in eager mode."""

from __future__ import annotations

import itertools
from collections.abc import Callable

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


def _fill(net: nn.Module) -> None:
    """Give every parameter its value, in the order in which the layers were added."""
    index = 0
    for module in net.modules():
        for name, parameter in module.named_parameters(recurse=False):
            kind = "bias" if "bias" in name else "weight"
            if isinstance(module, nn.BatchNorm2d) and kind == "weight":
                kind = "gamma"
            with torch.no_grad():
                parameter.copy_(torch.from_numpy(weight(index, kind, tuple(parameter.shape))))
            index += 1


def _classifier(
    net: nn.Module,
    x: torch.Tensor,
    y: torch.Tensor,
    optimizer: dict[str, float],
    checked: int = 3,
) -> Program:
    """Training of a classifier on one batch.

    Parameters
    ----------
    net : torch.nn.Module
        The classifier.
    x, y : torch.Tensor
        Data and labels; the first axis is the batch.
    optimizer : dict
        Arguments of SGD.
    checked : int
        How many steps' losses are compared with the other frameworks.
    """
    _fill(net)
    trainer = torch.optim.SGD(net.parameters(), **optimizer)

    def step() -> torch.Tensor:
        trainer.zero_grad()
        loss = F.cross_entropy(net(x), y)
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
    return _classifier(nn.Sequential(*layers[:-1]), x, y, {"lr": 0.01})


def lenet() -> Program:
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
    return _classifier(net, x, _labels(2, (LENET_BATCH,), 10), {"lr": 0.01, "momentum": 0.9})


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


def resnet50() -> Program:
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
    return _classifier(nn.Sequential(*layers), x, y, {"lr": 0.001, "momentum": 0.9}, checked=2)


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


def lstm_lm() -> Program:
    """One training step of a word-level language model; the state is carried, not the gradient."""
    net = LanguageModel()
    _fill(net)
    shape = (LSTM["steps"], LSTM["batch"])
    x = _labels(1, shape, LSTM["vocabulary"])
    y = _labels(2, shape, LSTM["vocabulary"]).reshape(-1)
    zeros = torch.zeros(LSTM["layers"], LSTM["batch"], LSTM["hidden"])
    state = (zeros, zeros.clone())
    trainer = torch.optim.SGD(net.parameters(), lr=1.0)

    def step() -> torch.Tensor:
        nonlocal state
        state = (state[0].detach(), state[1].detach())
        trainer.zero_grad()
        output, state = net(x, state)
        loss = F.cross_entropy(output.reshape(-1, LSTM["vocabulary"]), y)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 0.25)
        trainer.step()
        return loss

    return repeated(step, _nothing, lambda: [step().detach() for _ in range(3)])


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (perceptron, lenet, resnet50, lstm_lm)
}
