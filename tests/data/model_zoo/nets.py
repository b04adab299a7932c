"""Small networks of the model zoo, their inputs and parameters, for MXNet and weft alike."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np

# Name: how to make it from the module model_zoo.vision, and the size of its images.
NETS: dict[str, tuple[Callable[[ModuleType], Any], int]] = {
    "basic_v1": (lambda v: v.ResNetV1(v.BasicBlockV1, [1, 2], [8, 8, 16], classes=5), 32),
    "basic_v2": (lambda v: v.ResNetV2(v.BasicBlockV2, [1, 2], [8, 8, 16], classes=5), 32),
    "bottleneck_v1": (lambda v: v.ResNetV1(v.BottleneckV1, [1, 2], [8, 16, 32], classes=5), 32),
    "bottleneck_v2": (lambda v: v.ResNetV2(v.BottleneckV2, [1, 2], [8, 16, 32], classes=5), 32),
    "thumbnail_v1": (lambda v: v.ResNetV1(v.BasicBlockV1, [1], [4, 8], 5, thumbnail=True), 16),
    "thumbnail_v2": (lambda v: v.ResNetV2(v.BasicBlockV2, [1], [4, 8], 5, thumbnail=True), 16),
    "vgg": (lambda v: v.VGG([1, 2], [4, 8], classes=5), 8),
    "vgg_bn": (lambda v: v.VGG([1, 2], [4, 8], classes=5, batch_norm=True), 8),
    "densenet": (lambda v: v.DenseNet(8, 4, [2, 3], bn_size=2, classes=5), 56),
    "mobilenet": (lambda v: v.MobileNet(0.25, classes=5), 64),
    "mobilenet_v2": (lambda v: v.MobileNetV2(0.25, classes=5), 64),
    "squeezenet1_0": (lambda v: v.squeezenet1_0(classes=5), 224),
    "squeezenet1_1": (lambda v: v.squeezenet1_1(classes=5), 224),
    "alexnet": (lambda v: v.alexnet(classes=5), 63),
    "inception_v3": (lambda v: v.inception_v3(classes=5), 299),
}


def parameter_line(structural: str, full: str, prefix: str, shape: tuple[int, ...]) -> str:
    """What the digest of a network is made of, for one parameter."""
    return f"{structural} {full.removeprefix(prefix)} {'x'.join(map(str, shape))}"


def images(size: int) -> np.ndarray:
    return np.random.RandomState(1).uniform(-1, 1, (2, 3, size, size)).astype("float32")


def fill(net: Any, array: Callable) -> None:
    """Give every parameter of an initialized network values of about the right size."""
    generator = np.random.RandomState(0)
    for name, param in net.collect_params().items():
        shape = param.shape
        if name.endswith("weight"):
            value = generator.normal(0, math.sqrt(2 / np.prod(shape[1:])), shape)
        elif name.endswith(("gamma", "var")):
            value = generator.uniform(0.5, 1.5, shape)
        else:
            value = generator.normal(0, 0.1, shape)
        param.set_data(array(value.astype("float32")))
