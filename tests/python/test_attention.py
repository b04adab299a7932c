"""Attention: memory, threads, order of results, keys that are left out, refused arguments."""

import os
import subprocess
import sys

import numpy as np
import pytest

from weft import autograd, nd
from weft.base import MXNetError, lib

RNG = np.random.default_rng(5)
attention = nd._internal._attention


def array(*shape, dtype="float32"):
    return nd.array(RNG.normal(size=shape), dtype="float32").astype(dtype)


def heads(batch=2, num=3, queries=5, keys=6, depth=4):
    return [array(batch, num, n, depth) for n in (queries, keys, keys)]


def gradients(arrays, **attrs):
    arrays = [a.copy() for a in arrays]
    for a in arrays:
        a.attach_grad()
    with autograd.record():
        y = attention(*arrays, **attrs)
    y.backward(nd.array(np.cos(np.arange(y.size)).reshape(y.shape)))
    return [y.asnumpy(), *(a.grad.asnumpy() for a in arrays)]


_LONG = """
import numpy as np, weft as mx
q, k, v = [mx.nd.array(np.random.RandomState(i).randn(1, 1, 6000, 8)) for i in range(3)]
for x in (q, k, v):
    x.attach_grad()
with mx.autograd.record():
    y = mx.nd._internal._attention(q, k, v, scale=0.3)
y.backward()
s = 0.3 * q.asnumpy()[0, 0, ::997] @ k.asnumpy()[0, 0].T
p = np.exp(s - s.max(-1, keepdims=True))
p /= p.sum(-1, keepdims=True)
np.testing.assert_allclose(y.asnumpy()[0, 0, ::997], p @ v.asnumpy()[0, 0], rtol=1e-4, atol=1e-6)
assert abs(v.grad.asnumpy().sum() / 48000 - 1) < 1e-5
"""


def test_scores_are_never_in_memory():
    """The scores of 6000 by 6000 would take 144 MB."""
    subprocess.run([sys.executable, "-c", _LONG], check=True, timeout=300,
                   env={**os.environ, "WEFT_MEMORY_LIMIT": str(20 << 20)})


@pytest.mark.parametrize("arrays", [
    heads(1, 1, 300, 280), heads(1, 3, 130, 300), heads(4, 4, 70, 70),
    [*heads(1, 3, 130, 140), array(130, 140)]],
    ids=["one head", "three heads", "many heads", "with a bias"])
@pytest.mark.parametrize("causal", [False, True])
def test_threads_do_not_change_results(arrays, causal):
    threads = lib.weft_num_threads()
    found = []
    try:
        for n in (1, 2, 5):
            lib.weft_set_num_threads(n)
            found.append(gradients(arrays, scale=0.5, causal=causal))
    finally:
        lib.weft_set_num_threads(threads)
    for other in found[1:]:
        for a, b in zip(found[0], other, strict=True):
            assert np.array_equal(a, b)


def test_results_and_gradients_keep_the_order_of_memory():
    q, k, v = [array(2, 7, 3, 4).transpose((0, 2, 1, 3)) for _ in range(3)]
    y = attention(q, k, v, layout="BTHD")
    assert y.shape == (2, 3, 7, 4)
    assert np.asarray(y.transpose((0, 2, 1, 3))).flags.c_contiguous
    outermost = np.asarray(attention(q, k, v, layout="TBHD").transpose((2, 0, 1, 3)))
    assert outermost.flags.c_contiguous
    assert np.asarray(attention(q, k, v)).flags.c_contiguous
    assert np.array_equal(y.asnumpy(), attention(q, k, v).asnumpy())


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_keys_that_are_left_out_may_be_anything(dtype):
    q, k, v = heads(1, 2, 3, 140)
    mask = np.ones(140)
    mask[5::7] = 0
    shut = [a.asnumpy() for a in (k, v)]
    shut[0][:, :, 5::7] = np.nan
    want = attention(q.astype(dtype), k.astype(dtype), v.astype(dtype), None, nd.array(mask))
    got = attention(q.astype(dtype), nd.array(shut[0]).astype(dtype), v.astype(dtype), None,
                    nd.array(mask))
    assert np.array_equal(got.astype("float32").asnumpy(), want.astype("float32").asnumpy())


def test_gradients_of_rows_that_are_wholly_shut_by_a_large_number():
    """Beside -1e9, the logarithm of a sum would be lost."""
    value = array(1, 1, 8, 4)
    arrays = [array(1, 1, 1, 4), array(1, 1, 8, 4), value, nd.full((1, 1, 1, 8), -1e9)]
    y, *_, dvalue, _ = gradients(arrays)
    np.testing.assert_allclose(y[0, 0, 0], value.asnumpy()[0, 0].mean(0), rtol=1e-5)
    np.testing.assert_allclose(dvalue[0, 0], np.cos(np.arange(4)) / 8 + np.zeros((8, 1)), rtol=1e-5)


@pytest.mark.parametrize(("inputs", "attrs", "message"), [
    (heads()[:2] + [array(2, 3, 5, 4)], {}, "query, key and value have shapes"),
    ([array(5, 4)] * 3, {}, "query, key and value have shapes"),
    ([array(2, 3, 5, 4), array(2, 2, 5, 4), array(2, 2, 5, 4)], {}, "query, key and value"),
    ([array(2, 5, 4)] * 3, {"layout": "BTHD"}, "an axis of heads"),
    ([*heads(), array(5, 7)], {}, "bias has shape"),
    ([*heads(), array(1, 2, 3, 5, 6)], {}, "bias has shape"),
    ([*heads(), None, array(4, 1, 6)], {}, "mask has shape"),
    ([*heads(), array(5, 6).astype("int32")], {}, "bias is int32"),
    ([a.astype("int32") for a in heads()], {}, "one floating dtype"),
    ([*heads()[:2], heads()[2].astype("float64")], {}, "one floating dtype")])
def test_refused(inputs, attrs, message):
    with pytest.raises(MXNetError, match=f"_attention: .*{message}"):
        attention(*inputs, **attrs)
