"""Networks of PyTorch, in eager mode or compiled."""

from __future__ import annotations

import math
from collections.abc import Callable

import inputs
import torch
import torch_nets
from program import Program, repeated
from sizes import BERT_BATCH, BERT_SMALL
from torch import nn
from torch_models import classifier, fill


def trained_network(model: str, batch: int) -> tuple[nn.Module, list[torch.Tensor]]:
    """A network for inference, and its inputs."""
    net = getattr(torch_nets, model)()
    fill(net, inputs.trained, statistics=True)
    net.eval()
    return net, [torch.from_numpy(array) for array in inputs.of_network(model, batch).values()]


def inference(model: str, batch: int, dtype: str = "float32", compiled: bool = False) -> Program:
    """A forward pass of a trained network; the first one compiles it."""
    net, data = trained_network(model, batch)
    if dtype == "bfloat16":
        net = net.bfloat16()
        data = [x.bfloat16() if x.is_floating_point() else x for x in data]
    if model != "bert_base":
        net = net.to(memory_format=torch.channels_last)
        data = [x.contiguous(memory_format=torch.channels_last) for x in data]

    # A function, since compiling a Sequential compiles each of its blocks.
    forward: Callable[..., torch.Tensor] = lambda *tensors: net(*tensors)  # noqa: E731

    def first() -> list[torch.Tensor]:
        nonlocal forward
        if compiled:
            # What PyTorch recommends for inference on CPUs: weights become constants.
            torch._inductor.config.freezing = True
            forward = torch.compile(forward, fullgraph=True)
        return [step()]

    def step() -> torch.Tensor:
        with torch.no_grad():
            return forward(*data)

    return repeated(step, lambda: None, first)


def bert_step(compiled: bool = False) -> Program:
    """One training step of a small BERT that tells two kinds of sentence pairs apart."""
    net = torch_nets.Bert(BERT_SMALL, 2)
    data = [torch.from_numpy(array) for array in inputs.sentences(BERT_SMALL, BERT_BATCH)]
    y = torch.from_numpy(inputs.integers(2, (BERT_BATCH,), 2)).long()
    return classifier(net, data, y, {"lr": 0.01, "momentum": 0.9}, compiled=compiled)


def _gelu(x: torch.Tensor) -> torch.Tensor:
    return 0.5 * x * (1 + torch.erf(x * math.sqrt(0.5)))


def _layer_norm(x: torch.Tensor, gamma: torch.Tensor, beta: torch.Tensor) -> torch.Tensor:
    centred = x - x.mean(-1, keepdim=True)
    variance = centred.square().mean(-1, keepdim=True)
    return centred * torch.rsqrt(variance + 1e-5) * gamma + beta


def _softmax(x: torch.Tensor) -> torch.Tensor:
    exponential = torch.exp(x - x.amax(-1, keepdim=True))
    return exponential / exponential.sum(-1, keepdim=True)


def _attention(
    query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, mask: torch.Tensor
) -> torch.Tensor:
    scores = query @ key.transpose(-2, -1) / math.sqrt(query.shape[-1]) + mask
    return scores.softmax(-1) @ value


def written(operator: str, compiled: bool = False) -> Program:
    """An operator written out in simpler ones."""
    data = [torch.from_numpy(array) for array in inputs.of_written(operator)]
    function = {
        "gelu": _gelu, "layer_norm": _layer_norm, "softmax": _softmax, "attention": _attention
    }[operator]  # fmt: skip
    function = torch.compile(function, fullgraph=True) if compiled else function
    return repeated(lambda: function(*data), lambda: None)


def chain(nodes: int, compiled: bool = False) -> Program:
    """Products of small matrices, one after the other."""
    x, turn = (torch.from_numpy(array) for array in inputs.of_chain())

    def run() -> torch.Tensor:
        y = x
        for _ in range(nodes):
            y = y @ turn
        return y

    function = torch.compile(run, fullgraph=True) if compiled else run
    return repeated(lambda: function(), lambda: None)


def dense(size: int, compiled: bool = False) -> Program:
    """A small dense layer."""
    data, weight, bias = (torch.from_numpy(array) for array in inputs.of_dense(size))
    layer = nn.Linear(size, size)
    with torch.no_grad():
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    function = torch.compile(layer, fullgraph=True) if compiled else layer

    def step() -> torch.Tensor:
        with torch.no_grad():
            return function(data)

    return repeated(step, lambda: None)


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (inference, bert_step, written, chain, dense)
}
