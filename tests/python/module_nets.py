"""Small networks and batches for the tests of modules."""

from __future__ import annotations

from typing import Any

import numpy as np

import weft as mx


def mlp(classes: int = 3, norm: bool = True) -> Any:
    """Two dense layers, with batch normalisation between them, and a softmax."""
    x = mx.sym.FullyConnected(mx.sym.Variable("data"), num_hidden=8, name="fc1")
    if norm:
        x = mx.sym.BatchNorm(x, fix_gamma=False, name="bn")
    x = mx.sym.Activation(x, act_type="tanh", name="act")
    x = mx.sym.FullyConnected(x, num_hidden=classes, name="fc2")
    return mx.sym.SoftmaxOutput(x, name="softmax")


def batch(rows: int, features: int = 5, seed: int = 0, **kwargs: Any) -> Any:
    """A batch of random data, labelled 0, 1, 2, 0, ..."""
    data = np.random.RandomState(seed).uniform(-1, 1, (rows, features)).astype("float32")
    label = (np.arange(rows) % 3).astype("float32")
    return mx.io.DataBatch([mx.nd.array(data)], [mx.nd.array(label)], **kwargs)


def bound(symbol: Any = None, rows: int = 4, optimizer: Any = None, **kwargs: Any) -> Any:
    """A module for batches of `rows` with fixed parameters, and perhaps an optimizer."""
    binding = {k: kwargs.pop(k) for k in ("grad_req", "inputs_need_grad") if k in kwargs}
    module = mx.mod.Module(mlp() if symbol is None else symbol, **kwargs)
    module.bind([("data", (rows, 5))], [("softmax_label", (rows,))], **binding)
    values = np.random.RandomState(7)
    module.init_params(mx.init.Zero())
    arg_params, aux_params = module.get_params()
    fixed = {
        name: mx.nd.array(values.uniform(-0.5, 0.5, array.shape))
        for name, array in sorted(arg_params.items())
    }
    module.set_params(fixed, aux_params)
    if optimizer is not None:
        module.init_optimizer(optimizer=optimizer, optimizer_params={"learning_rate": 0.1})
    return module


def params(module: Any) -> dict[str, np.ndarray]:
    """All parameters and auxiliary states."""
    return {k: v.asnumpy() for part in module.get_params() for k, v in part.items()}


def separable(rows: int = 90, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Three clouds of points, which a small network tells apart."""
    rng = np.random.RandomState(seed)
    label = np.arange(rows) % 3
    centres = rng.uniform(-2, 2, (3, 5))
    data = centres[label] + rng.normal(0, 0.3, (rows, 5))
    return data.astype("float32"), label.astype("float32")
