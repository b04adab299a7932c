"""Networks of the frameworks with MXNet's interface, to be hybridized; `mx` is the module."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import inputs
from mx_models import classifier, to_bfloat16
from program import Program, repeated
from sizes import BERT_BASE, BERT_BATCH, BERT_SMALL


def _encoder_layer(mx: Any, width: int, heads: int) -> Any:
    """Transformer layer: attention and two products, each added to its input and normalised."""
    nn = mx.gluon.nn

    class EncoderLayer(mx.gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            with self.name_scope():
                self.query = nn.Dense(width, flatten=False, in_units=width)
                self.key = nn.Dense(width, flatten=False, in_units=width)
                self.value = nn.Dense(width, flatten=False, in_units=width)
                self.proj = nn.Dense(width, flatten=False, in_units=width)
                self.norm1 = nn.LayerNorm(in_channels=width)
                self.expand = nn.Dense(4 * width, flatten=False, in_units=width)
                self.reduce = nn.Dense(width, flatten=False, in_units=4 * width)
                self.norm2 = nn.LayerNorm(in_channels=width)

        def hybrid_forward(self, F: Any, x: Any, mask: Any) -> Any:
            def by_head(y: Any) -> Any:
                y = F.transpose(F.reshape(y, shape=(0, 0, heads, -1)), axes=(0, 2, 1, 3))
                return F.reshape(y, shape=(-1, 0, 0), reverse=True)

            query, key, value = (by_head(f(x)) for f in (self.query, self.key, self.value))
            scores = F.batch_dot(query, key, transpose_b=True) / math.sqrt(width // heads)
            scores = F.broadcast_add(F.reshape(scores, shape=(-4, -1, heads, 0, 0)), mask)
            weights = F.reshape(F.softmax(scores, axis=-1), shape=(-1, 0, 0), reverse=True)
            context = F.reshape(F.batch_dot(weights, value), shape=(-4, -1, heads, 0, 0))
            context = F.reshape(F.transpose(context, axes=(0, 2, 1, 3)), shape=(0, 0, -1))
            x = self.norm1(x + self.proj(context))
            inner = F.LeakyReLU(self.expand(x), act_type="gelu")
            return self.norm2(x + self.reduce(inner))

    return EncoderLayer()


def bert_network(mx: Any, bert: dict[str, int], classes: int = 0) -> Any:
    """BERT (Devlin et al., 2018) without dropout, up to the pooled first token or to scores."""
    nn, width = mx.gluon.nn, bert["width"]

    class Bert(mx.gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            with self.name_scope():
                self.position = self.params.get("position_weight", shape=(bert["tokens"], width))
                self.words = nn.Embedding(bert["vocabulary"], width)
                self.segments = nn.Embedding(2, width)
                self.norm = nn.LayerNorm(in_channels=width)
                self.encoder = nn.HybridSequential()
                for _ in range(bert["layers"]):
                    self.encoder.add(_encoder_layer(mx, width, bert["heads"]))
                self.pooler = nn.Dense(width, activation="tanh", flatten=False, in_units=width)
                self.scores = nn.Dense(classes, in_units=width) if classes else None

        def hybrid_forward(
            self, F: Any, tokens: Any, segments: Any, mask: Any, position: Any
        ) -> Any:
            x = self.words(tokens) + self.segments(segments)
            x = self.norm(F.broadcast_add(x, F.expand_dims(position, axis=0)))
            for layer in self.encoder:
                x = layer(x, mask)
            pooled = self.pooler(F.slice_axis(x, axis=1, begin=0, end=1))
            pooled = F.reshape(pooled, shape=(0, -1))
            return pooled if self.scores is None else self.scores(pooled)

    return Bert()


def _network(mx: Any, model: str) -> Any:
    """A network without values."""
    if model == "bert_base":
        return bert_network(mx, BERT_BASE)
    name = {"mobilenet_v2": "mobilenet_v2_1_0"}.get(model, model)
    return getattr(mx.gluon.model_zoo.vision, name)()


def inference(
    mx: Any, model: str, batch: int, dtype: str = "float32", hybrid: bool = False
) -> Program:
    """A forward pass of a trained network; the first one compiles it."""
    net = _network(mx, model)
    arrays = inputs.of_network(model, batch).values()
    data = [mx.nd.array(array, dtype=array.dtype) for array in arrays]
    net.initialize()
    net.infer_shape(*data)  # and no forward pass, which would prepare kernels for the first one
    for index, parameter in enumerate(net.collect_params().values()):
        value = inputs.trained(index, parameter.name, parameter.shape)
        parameter.set_data(mx.nd.array(value))
    net.collect_params().setattr("grad_req", "null")
    if dtype == "bfloat16":
        data = to_bfloat16(net, data)

    def first() -> list[Any]:
        if hybrid:
            net.hybridize(static_alloc=True, static_shape=True)
        result = net(*data)
        mx.nd.waitall()
        return [result]

    return repeated(lambda: net(*data), mx.nd.waitall, first)


def bert_step(mx: Any, hybrid: bool = False) -> Program:
    """One training step of a small BERT that tells two kinds of sentence pairs apart."""
    net = bert_network(mx, BERT_SMALL, 2)
    arrays = inputs.sentences(BERT_SMALL, BERT_BATCH)
    data = [mx.nd.array(array, dtype=array.dtype) for array in arrays]
    y = mx.nd.array(inputs.integers(2, (BERT_BATCH,), 2))
    return classifier(mx, net, data, y, {"learning_rate": 0.01, "momentum": 0.9}, hybrid)


def _gelu(F: Any, x: Any) -> Any:
    return 0.5 * x * (1 + F.erf(x * math.sqrt(0.5)))


def _layer_norm(F: Any, x: Any, gamma: Any, beta: Any) -> Any:
    centred = F.broadcast_sub(x, F.mean(x, axis=-1, keepdims=True))
    variance = F.mean(F.square(centred), axis=-1, keepdims=True)
    scaled = F.broadcast_mul(centred, F.rsqrt(variance + 1e-5))
    return F.broadcast_add(F.broadcast_mul(scaled, gamma), beta)


def _softmax(F: Any, x: Any) -> Any:
    exponential = F.exp(F.broadcast_sub(x, F.max(x, axis=-1, keepdims=True)))
    return F.broadcast_div(exponential, F.sum(exponential, axis=-1, keepdims=True))


def _attention(F: Any, query: Any, key: Any, value: Any, mask: Any) -> Any:
    """With batch and heads on one axis, as `batch_dot` has it."""
    scores = F.batch_dot(query, key, transpose_b=True) / math.sqrt(inputs.HEAD_WIDTH)
    return F.batch_dot(F.softmax(F.broadcast_add(scores, mask), axis=-1), value)


def _block(mx: Any, function: Callable[..., Any], hybrid: bool) -> Any:
    """A function of arrays or symbols as a block."""

    class Written(mx.gluon.HybridBlock):
        def hybrid_forward(self, F: Any, *arrays: Any) -> Any:
            return function(F, *arrays)

    block = Written()
    if hybrid:
        block.hybridize(static_alloc=True, static_shape=True)
    return block


def written(mx: Any, operator: str, hybrid: bool = False) -> Program:
    """An operator written out in simpler ones."""
    arrays = inputs.of_written(operator)
    if operator == "attention":
        arrays = [array.reshape(-1, *array.shape[2:]) for array in arrays]
    elif operator == "layer_norm":
        arrays = [array.reshape(-1, array.shape[-1]) for array in arrays]
    data = [mx.nd.array(array) for array in arrays]
    function = {
        "gelu": _gelu, "layer_norm": _layer_norm, "softmax": _softmax, "attention": _attention
    }[operator]  # fmt: skip
    block = _block(mx, function, hybrid)
    return repeated(lambda: block(*data), mx.nd.waitall)


def chain(mx: Any, nodes: int, hybrid: bool = False) -> Program:
    """Products of small matrices, one after the other."""
    data = [mx.nd.array(array) for array in inputs.of_chain()]

    def run(F: Any, x: Any, turn: Any) -> Any:
        for _ in range(nodes):
            x = F.dot(x, turn)
        return x

    block = _block(mx, run, hybrid)
    return repeated(lambda: block(*data), mx.nd.waitall)


def dense(mx: Any, size: int, hybrid: bool = False) -> Program:
    """A small dense layer."""
    data, weight, bias = (mx.nd.array(array) for array in inputs.of_dense(size))
    layer = mx.gluon.nn.Dense(size, in_units=size)
    layer.initialize()
    layer.weight.set_data(weight)
    layer.bias.set_data(bias)
    if hybrid:
        layer.hybridize(static_alloc=True, static_shape=True)
    return repeated(lambda: layer(data), mx.nd.waitall)


PROGRAMS: dict[str, Callable[..., Program]] = {
    program.__name__: program for program in (inference, bert_step, written, chain, dense)
}
