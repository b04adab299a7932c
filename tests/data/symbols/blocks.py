"""Blocks whose symbols are compared: each makes a block from a module that is MXNet or weft.

The key of a row names it in ``internals.tsv``. `inputs` are the shapes of its symbols.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Row:
    """A block, the shapes of its inputs, and how it is called where it is not simply called."""

    make: Callable[[Any], Any]
    inputs: tuple[Shape, ...]
    call: Callable[[Any, list[Any]], Any] | None = None


def unrolled(length: int, **options: Any) -> Callable[[Any, list[Any]], Any]:
    """Calls `unroll`; results are the outputs and the states."""

    def call(cell: Any, symbols: list[Any]) -> Any:
        given = dict(options)
        if len(symbols) > 1:
            given["valid_length"] = symbols[1]
        return cell.unroll(length, symbols[0], **given)

    return call


def step(cell: Any, symbols: list[Any]) -> Any:
    """One step from states that are inputs."""
    return cell(symbols[0], symbols[1:])


def _nn(name: str, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    return lambda mx: getattr(mx.gluon.nn, name)(*args, **kwargs)


def _rnn(name: str, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    return lambda mx: getattr(mx.gluon.rnn, name)(*args, **kwargs)


def _contrib(kind: str, name: str, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    return lambda mx: getattr(getattr(mx.gluon.contrib, kind), name)(*args, **kwargs)


def _loss(name: str, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    return lambda mx: getattr(mx.gluon.loss, name)(*args, **kwargs)


def small_net(mx: Any) -> Any:
    """A network with a block of its own, named by scopes."""
    nn = mx.gluon.nn
    net = nn.HybridSequential(prefix="net_")
    with net.name_scope():
        net.add(nn.Conv2D(4, 3, activation="relu"), nn.BatchNorm(), nn.MaxPool2D(), nn.Flatten(),
                nn.Dense(5, activation="tanh"), nn.Dropout(0.5), nn.Dense(2))  # fmt: skip
    return net


def concurrent(mx: Any) -> Any:
    """Two branches."""
    block = mx.gluon.contrib.nn.HybridConcurrent(axis=1)
    block.add(mx.gluon.nn.Dense(2), mx.gluon.contrib.nn.Identity())
    return block


def stack(mx: Any) -> Any:
    """Cells on each other, wrapped in several ways."""
    rnn = mx.gluon.rnn
    cell = rnn.SequentialRNNCell()
    with cell.name_scope():
        cell.add(rnn.LSTMCell(4))
        cell.add(rnn.DropoutCell(0.3))
        cell.add(rnn.ResidualCell(rnn.GRUCell(4)))
        cell.add(rnn.ZoneoutCell(rnn.RNNCell(3), 0.2, 0.3))
    return cell


def hybrid_stack(mx: Any) -> Any:
    """Hybrid cells on each other."""
    rnn = mx.gluon.rnn
    cell = rnn.HybridSequentialRNNCell()
    with cell.name_scope():
        cell.add(rnn.LSTMCell(4))
        cell.add(rnn.GRUCell(4))
    return cell


def both_ways(mx: Any) -> Any:
    """Both directions."""
    rnn = mx.gluon.rnn
    return rnn.BidirectionalCell(rnn.LSTMCell(3), rnn.GRUCell(4))


IMAGE, VECTOR, SEQUENCE = (2, 4, 8, 8), (2, 6), (2, 3, 5)

ROWS: dict[str, Row] = {
    "Dense": Row(_nn("Dense", 3), (VECTOR,)),
    "Dense-relu": Row(_nn("Dense", 3, activation="relu", use_bias=False), (VECTOR,)),
    "Dense-sequence": Row(_nn("Dense", 3, flatten=False), (SEQUENCE,)),
    "Dropout": Row(_nn("Dropout", 0.5), (VECTOR,)),
    "Dropout-0": Row(_nn("Dropout", 0.0), (VECTOR,)),
    "Embedding": Row(_nn("Embedding", 9, 4), ((2, 3),)),
    "Flatten": Row(_nn("Flatten"), (SEQUENCE,)),
    "BatchNorm": Row(_nn("BatchNorm"), (IMAGE,)),
    "BatchNorm-options": Row(_nn("BatchNorm", axis=3, scale=False, center=False), (IMAGE,)),
    "LayerNorm": Row(_nn("LayerNorm"), (SEQUENCE,)),
    "InstanceNorm": Row(_nn("InstanceNorm"), (IMAGE,)),
    "InstanceNorm-2": Row(_nn("InstanceNorm", axis=2), (IMAGE,)),
    "GroupNorm": Row(_nn("GroupNorm", 2), (IMAGE,)),
    "Activation": Row(_nn("Activation", "sigmoid"), (VECTOR,)),
    "LeakyReLU": Row(_nn("LeakyReLU", 0.1), (VECTOR,)),
    "PReLU": Row(_nn("PReLU"), (VECTOR,)),
    "ELU": Row(_nn("ELU"), (VECTOR,)),
    "SELU": Row(_nn("SELU"), (VECTOR,)),
    "GELU": Row(_nn("GELU"), (VECTOR,)),
    "Swish": Row(_nn("Swish"), (VECTOR,)),
    "HybridLambda": Row(_nn("HybridLambda", "relu"), (VECTOR,)),
    "Conv1D": Row(_nn("Conv1D", 3, 2), (SEQUENCE,)),
    "Conv2D": Row(_nn("Conv2D", 3, 2, use_bias=False), (IMAGE,)),
    "Conv2D-relu": Row(_nn("Conv2D", 4, 2, groups=2, activation="relu"), (IMAGE,)),
    "Conv3D": Row(_nn("Conv3D", 3, 2), ((2, 1, 4, 4, 4),)),
    "Conv2DTranspose": Row(_nn("Conv2DTranspose", 3, 2, strides=2), (IMAGE,)),
    "MaxPool2D": Row(_nn("MaxPool2D"), (IMAGE,)),
    "AvgPool2D": Row(_nn("AvgPool2D", 3, 2, ceil_mode=True), (IMAGE,)),
    "GlobalAvgPool2D": Row(_nn("GlobalAvgPool2D"), (IMAGE,)),
    "GlobalMaxPool1D": Row(_nn("GlobalMaxPool1D"), (SEQUENCE,)),
    "ReflectionPad2D": Row(_nn("ReflectionPad2D", 1), (IMAGE,)),
    "small_net": Row(small_net, ((2, 3, 8, 8),)),
    "HybridConcurrent": Row(concurrent, (VECTOR,)),
    "PixelShuffle1D": Row(_contrib("nn", "PixelShuffle1D", 2), ((2, 4, 5),)),
    "PixelShuffle2D": Row(_contrib("nn", "PixelShuffle2D", (2, 2)), (IMAGE,)),
    "PixelShuffle3D": Row(_contrib("nn", "PixelShuffle3D", 2), ((2, 8, 2, 3, 4),)),
    "DeformableConvolution": Row(
        _contrib("cnn", "DeformableConvolution", 3, (3, 3), in_channels=4), (IMAGE,)
    ),
    "RNNCell": Row(_rnn("RNNCell", 4), (VECTOR, (2, 4)), step),
    "LSTMCell": Row(_rnn("LSTMCell", 4), (VECTOR, (2, 4), (2, 4)), step),
    "GRUCell": Row(_rnn("GRUCell", 4), (VECTOR, (2, 4)), step),
    "LSTMPCell": Row(_contrib("rnn", "LSTMPCell", 4, 3), (VECTOR, (2, 3), (2, 4)), step),
    "Conv2DLSTMCell": Row(
        _contrib("rnn", "Conv2DLSTMCell", (4, 8, 8), 3, 3, 3, i2h_pad=1),
        (IMAGE, (2, 3, 8, 8), (2, 3, 8, 8)), step,
    ),
    "RNNCell-unroll": Row(_rnn("RNNCell", 4), (SEQUENCE,), unrolled(3)),
    "LSTMCell-unroll": Row(_rnn("LSTMCell", 4), (SEQUENCE,), unrolled(3, merge_outputs=True)),
    "GRUCell-unroll-TNC": Row(
        _rnn("GRUCell", 4), ((3, 2, 5),), unrolled(3, layout="TNC", merge_outputs=True)
    ),
    "LSTMCell-valid": Row(_rnn("LSTMCell", 4), (SEQUENCE, (2,)), unrolled(3)),
    "SequentialRNNCell": Row(stack, (SEQUENCE,), unrolled(3, merge_outputs=True)),
    "HybridSequentialRNNCell": Row(hybrid_stack, (SEQUENCE,), unrolled(3)),
    "BidirectionalCell": Row(both_ways, (SEQUENCE,), unrolled(3, merge_outputs=True)),
    "BidirectionalCell-valid": Row(both_ways, (SEQUENCE, (2,)), unrolled(3, merge_outputs=True)),
    "RNN": Row(_rnn("RNN", 4), ((3, 2, 5),)),
    "LSTM": Row(_rnn("LSTM", 4, 2, bidirectional=True), ((3, 2, 5),)),
    "LSTM-NTC": Row(_rnn("LSTM", 4, layout="NTC"), (SEQUENCE,)),
    "LSTM-states": Row(
        _rnn("LSTM", 4), ((3, 2, 5), (1, 2, 4), (1, 2, 4)),
        lambda layer, symbols: layer(symbols[0], symbols[1:]),
    ),
    "GRU": Row(_rnn("GRU", 4, 2, dropout=0.2), ((3, 2, 5),)),
    "L2Loss": Row(_loss("L2Loss"), (VECTOR, VECTOR)),
    "L2Loss-weight": Row(_loss("L2Loss"), (VECTOR, VECTOR, (2, 1))),
    "L1Loss": Row(_loss("L1Loss", weight=2.0), (VECTOR, VECTOR)),
    "SigmoidBCELoss": Row(_loss("SigmoidBCELoss"), (VECTOR, VECTOR)),
    "SigmoidBCELoss-sigmoid": Row(_loss("SigmoidBCELoss", from_sigmoid=True), (VECTOR, VECTOR)),
    "SoftmaxCELoss": Row(_loss("SoftmaxCELoss"), (VECTOR, (2,))),
    "SoftmaxCELoss-dense": Row(_loss("SoftmaxCELoss", sparse_label=False), (VECTOR, VECTOR)),
    "KLDivLoss": Row(_loss("KLDivLoss"), (VECTOR, VECTOR)),
    "KLDivLoss-logits": Row(_loss("KLDivLoss", from_logits=False), (VECTOR, VECTOR)),
    "HuberLoss": Row(_loss("HuberLoss"), (VECTOR, VECTOR)),
    "HingeLoss": Row(_loss("HingeLoss"), (VECTOR, VECTOR)),
    "SquaredHingeLoss": Row(_loss("SquaredHingeLoss"), (VECTOR, VECTOR)),
    "LogisticLoss": Row(_loss("LogisticLoss"), (VECTOR, VECTOR)),
    "LogisticLoss-binary": Row(_loss("LogisticLoss", label_format="binary"), (VECTOR, VECTOR)),
    "TripletLoss": Row(_loss("TripletLoss"), (VECTOR, VECTOR, VECTOR)),
    "PoissonNLLLoss": Row(_loss("PoissonNLLLoss"), (VECTOR, VECTOR)),
    "CosineEmbeddingLoss": Row(_loss("CosineEmbeddingLoss"), (VECTOR, VECTOR, (2,))),
    "CTCLoss": Row(_loss("CTCLoss"), ((2, 5, 4), (2, 3))),
}  # fmt: skip

NETWORKS = [
    "alexnet", "densenet121", "densenet161", "densenet169", "densenet201", "inceptionv3",
    "mobilenet0.25", "mobilenet0.5", "mobilenet0.75", "mobilenet1.0", "mobilenetv2_0.25",
    "mobilenetv2_0.5", "mobilenetv2_0.75", "mobilenetv2_1.0", "resnet101_v1", "resnet101_v2",
    "resnet152_v1", "resnet152_v2", "resnet18_v1", "resnet18_v2", "resnet34_v1", "resnet34_v2",
    "resnet50_v1", "resnet50_v2", "squeezenet1.0", "squeezenet1.1", "vgg11", "vgg11_bn", "vgg13",
    "vgg13_bn", "vgg16", "vgg16_bn", "vgg19", "vgg19_bn",
]  # fmt: skip
