"""Networks of PyTorch, in eager mode or compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import inputs
import torch
import torch_nets
from program import Program, repeated
from torch import nn


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
            if isinstance(module, (nn.BatchNorm2d, nn.LayerNorm)) and name == "weight":
                name = "gamma"
            with torch.no_grad():
                parameter.copy_(torch.from_numpy(value(index, name, tuple(parameter.shape))))
            index += 1


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


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (inference,)
}
