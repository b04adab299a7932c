"""Sizes of the models, and the arithmetic that follows from them. Standard library only."""

from __future__ import annotations

from collections.abc import Iterator

from workload import Conv

MLP_UNITS = (64, 128, 64, 10)
MLP_BATCH = 32
LENET_BATCH = 64
RESNET_BATCH = 16
RESNET_LAYERS = (3, 4, 6, 3)
RESNET_CHANNELS = (64, 256, 512, 1024, 2048)
LSTM = {"layers": 2, "hidden": 512, "steps": 35, "batch": 32, "vocabulary": 10_000}
# Channels of the first convolution, growth, channels between, and layers of each stage.
DENSENET121 = (64, 32, 128, (6, 12, 24, 16))
# Expansion, channels, repetitions, and stride of the first repetition.
MOBILENET_V2 = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
BERT_BASE = {"vocabulary": 30_522, "width": 768, "heads": 12, "layers": 12, "tokens": 128}
BERT_SMALL = {"vocabulary": 30_522, "width": 256, "heads": 4, "layers": 4, "tokens": 128}
BERT_BATCH = 16
CLASSES = 1000


def resnet50_convolutions() -> Iterator[Conv]:
    """Every convolution of ResNet-50 v1 on 224 x 224 images, in order of execution."""
    yield Conv(3, 64, 7, 2, 224)
    size, inputs = 56, RESNET_CHANNELS[0]
    for stage, (blocks, outputs) in enumerate(zip(RESNET_LAYERS, RESNET_CHANNELS[1:], strict=True)):
        for block in range(blocks):
            stride = 2 if stage > 0 and block == 0 else 1
            narrow = outputs // 4
            yield Conv(inputs, narrow, 1, stride, size)
            if block == 0:
                yield Conv(inputs, outputs, 1, stride, size)
            size //= stride
            yield Conv(narrow, narrow, 3, 1, size)
            yield Conv(narrow, outputs, 1, 1, size)
            inputs = outputs


def mobilenet_v2_convolutions() -> Iterator[Conv]:
    """Every convolution of MobileNet v2 on 224 x 224 images, in order of execution."""
    yield Conv(3, 32, 3, 2, 224)
    size, inputs = 112, 32
    for expansion, outputs, repetitions, first in MOBILENET_V2:
        for i in range(repetitions):
            stride, inner = first if i == 0 else 1, inputs * expansion
            yield Conv(inputs, inner, 1, 1, size)
            yield Conv(inner, inner, 3, stride, size, groups=inner)
            size //= stride
            yield Conv(inner, outputs, 1, 1, size)
            inputs = outputs
    yield Conv(inputs, 1280, 1, 1, size)
    yield Conv(1280, CLASSES, 1, 1, 1)


def densenet121_convolutions() -> Iterator[Conv]:
    """Every convolution of DenseNet-121 on 224 x 224 images, in order of execution."""
    channels, growth, between, stages = DENSENET121
    yield Conv(3, channels, 7, 2, 224)
    size = 56
    for stage, layers in enumerate(stages):
        for _ in range(layers):
            yield Conv(channels, between, 1, 1, size)
            yield Conv(between, growth, 3, 1, size)
            channels += growth
        if stage < len(stages) - 1:
            yield Conv(channels, channels // 2, 1, 1, size)
            channels, size = channels // 2, size // 2


def bert_weights(bert: dict[str, int]) -> int:
    """Weights that take part in products: those of the layers and of the pooler."""
    return (12 * bert["layers"] + 1) * bert["width"] ** 2


def bert_flops(bert: dict[str, int], batch: int) -> float:
    """Operations of a forward pass: products with weights, and attention's two with data."""
    rows, width = batch * bert["tokens"], bert["width"]
    products = 2.0 * rows * 12 * bert["layers"] * width**2
    return products + 4.0 * bert["layers"] * rows * bert["tokens"] * width


def lenet_weights() -> int:
    """Number of weights."""
    return 20 * 25 + 50 * 20 * 25 + 800 * 500 + 500 * 10


def lenet_flops(batch: int) -> float:
    """Operations of a forward pass on images of 28 x 28."""
    convolution = 2 * (24 * 24 * 20 * 25 + 8 * 8 * 50 * 20 * 25)
    dense = 2 * (800 * 500 + 500 * 10)
    return float(batch * (convolution + dense))


def lstm_weights() -> int:
    """Number of weights, those of the embedding included."""
    cells = LSTM["layers"] * 8 * LSTM["hidden"] ** 2
    return cells + 2 * LSTM["vocabulary"] * LSTM["hidden"]


def lstm_flops() -> float:
    """Operations of a forward pass."""
    tokens, hidden = LSTM["steps"] * LSTM["batch"], LSTM["hidden"]
    return 2.0 * tokens * (LSTM["layers"] * 8 * hidden**2 + hidden * LSTM["vocabulary"])
