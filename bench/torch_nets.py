"""Networks of Gluon's model zoo, and BERT, in PyTorch; layers stand in the same order."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from sizes import BERT_BASE, CLASSES, DENSENET121, MOBILENET_V2, RESNET_CHANNELS, RESNET_LAYERS
from torch import nn


def _norm(
    inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, bias: bool = False
) -> list[nn.Module]:
    """A convolution that keeps the size, and its normalisation."""
    convolution = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=bias)
    return [convolution, nn.BatchNorm2d(outputs)]


class Bottleneck(nn.Module):
    """Residual block of ResNet v1, with the biases that the zoo's has."""

    def __init__(self, inputs: int, channels: int, stride: int, project: bool) -> None:
        super().__init__()
        narrow = channels // 4
        self.body = nn.Sequential(
            *_norm(inputs, narrow, 1, stride, bias=True),
            nn.ReLU(inplace=True),
            *_norm(narrow, narrow, 3),
            nn.ReLU(inplace=True),
            *_norm(narrow, channels, 1, bias=True),
        )
        self.project = nn.Sequential(*_norm(inputs, channels, 1, stride)) if project else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Output of the block for a batch of images."""
        shortcut = x if self.project is None else self.project(x)
        return F.relu(self.body(x) + shortcut, inplace=True)


def resnet50_v1() -> nn.Module:
    """ResNet-50 v1 (He et al., 2015)."""
    inputs = RESNET_CHANNELS[0]
    layers = [*_norm(3, inputs, 7, 2), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    for stage, blocks in enumerate(RESNET_LAYERS):
        channels = RESNET_CHANNELS[stage + 1]
        for block in range(blocks):
            stride = 2 if stage > 0 and block == 0 else 1
            layers.append(Bottleneck(inputs, channels, stride, block == 0))
            inputs = channels
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(inputs, CLASSES))


class LinearBottleneck(nn.Module):
    """Block of MobileNet v2: expand, convolve depthwise, project."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int) -> None:
        super().__init__()
        inner = inputs * expansion
        self.shortcut = stride == 1 and inputs == outputs
        self.out = nn.Sequential(
            *_norm(inputs, inner, 1),
            nn.ReLU6(inplace=True),
            *_norm(inner, inner, 3, stride, inner),
            nn.ReLU6(inplace=True),
            *_norm(inner, outputs, 1),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Output of the block for a batch of images."""
        return self.out(x) + x if self.shortcut else self.out(x)


def mobilenet_v2() -> nn.Module:
    """MobileNet v2 of width 1 (Sandler et al., 2018)."""
    layers = [*_norm(3, 32, 3, 2), nn.ReLU6(inplace=True)]
    inputs = 32
    for expansion, outputs, repetitions, first in MOBILENET_V2:
        for i in range(repetitions):
            layers.append(LinearBottleneck(inputs, outputs, expansion, first if i == 0 else 1))
            inputs = outputs
    layers += [*_norm(inputs, 1280, 1), nn.ReLU6(inplace=True), nn.AdaptiveAvgPool2d(1)]
    return nn.Sequential(*layers, nn.Conv2d(1280, CLASSES, 1, bias=False), nn.Flatten())


class DenseLayer(nn.Module):
    """Layer of DenseNet: appends channels to its input."""

    def __init__(self, inputs: int, between: int, growth: int) -> None:
        super().__init__()
        self.grow = nn.Sequential(
            nn.BatchNorm2d(inputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(inputs, between, 1, bias=False),
            nn.BatchNorm2d(between),
            nn.ReLU(inplace=True),
            nn.Conv2d(between, growth, 3, padding=1, bias=False),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Input and new channels."""
        return torch.cat([x, self.grow(x)], 1)


def densenet121() -> nn.Module:
    """DenseNet-121 (Huang et al., 2016)."""
    channels, growth, between, stages = DENSENET121
    layers = [*_norm(3, channels, 7, 2), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    for stage, number in enumerate(stages):
        for _ in range(number):
            layers.append(DenseLayer(channels, between, growth))
            channels += growth
        if stage < len(stages) - 1:
            layers += [
                nn.BatchNorm2d(channels),
                nn.ReLU(inplace=True),
                nn.Conv2d(channels, channels // 2, 1, bias=False),
                nn.AvgPool2d(2, 2),
            ]
            channels //= 2
    return nn.Sequential(
        *layers,
        nn.BatchNorm2d(channels),
        nn.ReLU(inplace=True),
        nn.AvgPool2d(7),
        nn.Flatten(),
        nn.Linear(channels, CLASSES),
    )


class EncoderLayer(nn.Module):
    """Transformer layer: attention and two products, each added to its input and normalised."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.proj = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width)
        self.expand = nn.Linear(width, 4 * width)
        self.reduce = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(batch, tokens, width) to the same; the mask is added to the scores of the keys."""
        query, key, value = (
            f(x).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for f in (self.query, self.key, self.value)
        )
        context = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.norm1(x + self.proj(context.transpose(1, 2).flatten(2)))
        return self.norm2(x + self.reduce(F.gelu(self.expand(x))))


class Bert(nn.Module):
    """BERT (Devlin et al., 2018) without dropout, up to the pooled first token or to scores."""

    def __init__(self, bert: dict[str, int], classes: int = 0) -> None:
        super().__init__()
        width = bert["width"]
        self.position = nn.Parameter(torch.empty(bert["tokens"], width))
        self.words = nn.Embedding(bert["vocabulary"], width)
        self.segments = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width)
        self.encoder = nn.ModuleList(
            EncoderLayer(width, bert["heads"]) for _ in range(bert["layers"])
        )
        self.pooler = nn.Linear(width, width)
        self.scores = nn.Linear(width, classes) if classes else None

    def forward(
        self, tokens: torch.Tensor, segments: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        """Result of shape (batch, width), or (batch, classes)."""
        x = self.norm(self.words(tokens) + self.segments(segments) + self.position)
        for layer in self.encoder:
            x = layer(x, mask)
        pooled = torch.tanh(self.pooler(x[:, 0]))
        return pooled if self.scores is None else self.scores(pooled)


def bert_base() -> nn.Module:
    """BERT of 12 layers and width 768."""
    return Bert(BERT_BASE)
