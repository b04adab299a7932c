"""Running layers on random values."""

import numpy as np

import weft as mx
from weft import nd

RNG = np.random.default_rng(11)


def values(*shape):
    return RNG.normal(size=shape).astype(np.float32)


def run(block, *inputs, **params):
    """Initialize a block, set parameters, and return its output as NumPy."""
    block.initialize(mx.init.Normal(0.5))
    arrays = [nd.array(x) for x in inputs]
    block(*arrays)
    for name, value in params.items():
        getattr(block, name).set_data(nd.array(value))
    return block(*arrays).asnumpy()


def p(block, name):
    return getattr(block, name).data().asnumpy()


def along(v, axis, ndim):
    return v.reshape([-1 if i == axis % ndim else 1 for i in range(ndim)])
