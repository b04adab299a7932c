"""Written-out attention in compiled graphs becomes one operator, with the same numbers."""

import numpy as np
import pytest

import weft as mx
from weft import autograd, nd
from weft.base import check, ffi, lib, take_string
from weft.ndarray.ndarray import wrap

RNG = np.random.default_rng(3)
BATCH, HEADS, LENGTH, UNITS = 2, 3, 5, 4
WIDTH = HEADS * UNITS


class Compiled:
    """fn(F, *arrays) as a compiled graph."""

    def __init__(self, fn, count):
        self._names = [f"x{i}" for i in range(count)]
        symbol = fn(mx.sym, *[mx.sym.var(n) for n in self._names])
        handle = ffi.new("weft_graph **")
        check(lib.weft_graph_create(symbol.handle, ffi.NULL, 0, ffi.NULL, handle))
        self._graph = ffi.gc(handle[0], lib.weft_graph_free)
        self._order = [n for n in symbol.list_inputs() if n in self._names]

    def __call__(self, *arrays):
        given = dict(zip(self._names, arrays, strict=True))
        inputs = ffi.new("weft_array *[]", [given[n]._h for n in self._order])
        outputs, count = ffi.new("weft_array *[]", 1), ffi.new("size_t *", 1)
        check(lib.weft_graph_call(self._graph, len(self._order), inputs, count, outputs))
        return wrap(outputs[0])

    def operators(self):
        """The names of the operators of the plans, in order."""
        out = ffi.new("weft_string **")
        check(lib.weft_graph_explain(self._graph, out))
        lines = [line for line in take_string(out).decode().splitlines() if line.startswith("%")]
        return [line.split(" = ")[1].split("[")[0].split("(")[0] for line in lines]


def split(F, x):
    """(batch, length, width) as (batch * heads, length, units)."""
    x = F.transpose(F.reshape(x, shape=(0, 0, HEADS, -1)), axes=(0, 2, 1, 3))
    return F.reshape(x, shape=(-1, 0, 0), reverse=True)


def join(F, x):
    x = F.reshape(x, shape=(-1, HEADS, 0, 0), reverse=True)
    return F.reshape(F.transpose(x, axes=(0, 2, 1, 3)), shape=(0, 0, -1))


def heads(F, x):
    return F.transpose(F.reshape(x, shape=(0, 0, HEADS, -1)), axes=(0, 2, 1, 3))


def for_heads(F, mask):
    """A mask (batch, length, length) for scores (batch * heads, length, length)."""
    mask = F.broadcast_axis(F.expand_dims(mask, axis=1), axis=1, size=HEADS)
    return F.reshape(mask, shape=(-1, 0, 0), reverse=True)


def plain(F, q, k, v):
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True) / np.sqrt(UNITS)
    return join(F, F.batch_dot(F.softmax(scores), split(F, v)))


def scaled_queries(F, q, k, v):
    q = F.contrib.div_sqrt_dim(split(F, q * 2.0))
    weights = F.Dropout(F.softmax(F.batch_dot(q, split(F, k), transpose_b=True), axis=2), p=0.5)
    return join(F, F.batch_dot(weights, split(F, v)))


def four_axes(F, q, k, v):
    q, k, v = heads(F, q), heads(F, k), heads(F, v)
    weights = F.softmax(F.batch_dot(q, k, transpose_b=True) * 0.3, temperature=2.0)
    x = F.batch_dot(weights, v)
    return F.reshape(F.transpose(x, axes=(0, 2, 1, 3)), shape=(0, 0, -1))


def transposed_keys(F, q, k, v):
    k = F.transpose(F.reshape(k, shape=(0, 0, HEADS, -1)), axes=(0, 2, 3, 1))
    weights = F.softmax(F.linalg.gemm2(heads(F, q), k, alpha=0.25))
    return F.linalg.gemm2(weights, heads(F, v))


def single_head(F, q, k, v):
    return F.batch_dot(F.softmax(F.batch_dot(q, k, transpose_b=True) * 0.1), v)


def added(F, q, k, v, mask):
    """As in BERT: a bias that is almost minus infinity where the mask is 0."""
    scores = F.batch_dot(heads(F, q), heads(F, k), transpose_b=True) * 0.5
    bias = (1.0 - F.expand_dims(mask, axis=1)) * -1e9
    weights = F.softmax(F.broadcast_add(scores, bias))
    x = F.batch_dot(weights, heads(F, v))
    return F.reshape(F.transpose(x, axes=(0, 2, 1, 3)), shape=(0, 0, -1))


def subtracted(F, q, k, v, mask):
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True)
    scores = F.broadcast_sub(scores, 1e9 * (1.0 - for_heads(F, mask))) * 0.5
    return join(F, F.batch_dot(F.softmax(scores), split(F, v)))


def selected(F, q, k, v, mask):
    """As in GluonNLP: scores replaced, weights multiplied by the mask."""
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True) * 0.5
    mask = for_heads(F, mask) > 0
    weights = F.softmax(F.where(mask, scores, -1e18 * F.ones_like(scores))) * mask
    return join(F, F.batch_dot(weights, split(F, v)))


def replaced(F, q, k, v, mask):
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True) * 0.5
    weights = F.softmax(F.where(for_heads(F, mask), scores, F.ones_like(scores) * -3))
    return join(F, F.batch_dot(weights, split(F, v)))


def masked(F, q, k, v, mask):
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True)
    weights = F.masked_softmax(scores, for_heads(F, mask), temperature=2.0)
    return join(F, F.batch_dot(weights, split(F, v)))


def later_heads(F, q, k, v, mask):
    """Heads get an axis of their own for the mask alone."""
    scores = F.batch_dot(split(F, q), split(F, k), transpose_b=True) * 0.5
    scores = F.reshape(scores, shape=(-4, -1, HEADS, 0, 0))
    weights = F.masked_softmax(scores, F.expand_dims(mask, axis=1))
    weights = F.reshape(weights, shape=(-3, 0, 0))
    return join(F, F.batch_dot(weights, split(F, v)))


def interleaved(F, qkv):
    scores = F.contrib.interleaved_matmul_selfatt_qk(qkv, heads=HEADS)
    return F.contrib.interleaved_matmul_selfatt_valatt(qkv, F.softmax(scores), heads=HEADS)


def crossed(F, q, kv):
    scores = F.contrib.interleaved_matmul_encdec_qk(q, kv, heads=HEADS)
    return F.contrib.interleaved_matmul_encdec_valatt(kv, F.softmax(scores), heads=HEADS)


THREE = [(BATCH, LENGTH, WIDTH)] * 3
FORMS = [(f, THREE, False) for f in (plain, scaled_queries, four_axes, transposed_keys,
                                     single_head)]
FORMS += [(f, THREE, True) for f in (added, subtracted, selected, replaced, masked, later_heads)]
FORMS += [(interleaved, [(LENGTH, BATCH, 3 * WIDTH)], False),
          (crossed, [(LENGTH, BATCH, WIDTH), (7, BATCH, 2 * WIDTH)], False)]


def draw(shapes, with_mask, dtype="float32"):
    arrays = [nd.array(RNG.normal(size=s), dtype="float32").astype(dtype) for s in shapes]
    if with_mask:
        mask = RNG.random((BATCH, LENGTH, LENGTH)) > 0.4
        mask[..., 0] = True
        mask[0, 1] = False
        arrays.append(nd.array(mask, dtype="float32").astype(dtype))
    return arrays


def values(x):
    return x.astype("float32").asnumpy()


def run(fn, arrays):
    """Result and gradients of the real inputs."""
    inputs = [a.copy() for a in arrays]
    for x in inputs:
        x.attach_grad()
    with autograd.record(train_mode=False):
        y = fn(*inputs)
    y.backward(nd.array(np.cos(np.arange(y.size)).reshape(y.shape)).astype(y.dtype))
    return [values(y), *(values(x.grad) for x in inputs[:3])]


@pytest.mark.parametrize(("fn", "shapes", "with_mask"), FORMS, ids=[f[0].__name__ for f in FORMS])
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_inference(fn, shapes, with_mask, dtype):
    arrays = draw(shapes, with_mask, dtype)
    graph = Compiled(fn, len(arrays))
    got, want = graph(*arrays), fn(mx.nd, *arrays)
    found = graph.operators()
    assert found.count("_attention") == 1, found
    assert not {"softmax", "batch_dot", "_linalg_gemm2"} & set(found), found
    tolerance = 2e-6 if dtype == "float32" else 4e-2
    np.testing.assert_allclose(values(got), values(want), rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize(("fn", "shapes", "with_mask"), FORMS, ids=[f[0].__name__ for f in FORMS])
def test_gradients(fn, shapes, with_mask):
    arrays = draw(shapes, with_mask)
    graph = Compiled(fn, len(arrays))
    got, want = run(graph, arrays), run(lambda *a: fn(mx.nd, *a), arrays)
    found = graph.operators()
    assert found.count("_attention") == 1, found
    assert found.count("_attention_backward") == 1, found
    assert not {"softmax", "batch_dot", "_linalg_gemm2"} & set(found), found
    for a, b in zip(got, want, strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-5, atol=2e-6)
