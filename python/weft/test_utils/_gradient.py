"""Checking gradients, optimizers and blocks; measuring speed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import autograd, context
from .. import ndarray as nd
from ..context import Context
from ._compare import (
    assert_almost_equal,
    compare_ndarray_tuple,
    default_atols,
    default_numeric_eps,
    default_rtols,
)

__all__ = [
    "check_gluon_hybridize_consistency", "check_numeric_gradient", "check_speed",
    "compare_optimizer",
]  # fmt: skip


def _check_function(who: str, function: Any) -> None:
    if not callable(function):
        raise NotImplementedError(
            f"{who}: {type(function).__name__} came, expected a function of arrays or a block; "
            "weft has no symbols yet"
        )


def _arrays(outputs: Any) -> list[nd.NDArray]:
    return list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]


def check_numeric_gradient(
    function: Callable[..., Any], location: Any, aux_states: Any = None,
    numeric_eps: float | None = None, rtol: float | None = None, atol: float | None = None,
    grad_nodes: Sequence[Any] | None = None, use_forward_train: bool = True,
    ctx: Context | None = None, grad_stype_dict: Any = None, dtype: Any = np.float32,
) -> None:  # fmt: skip
    """Raise AssertionError unless gradients agree with finite differences.

    What is differentiated is the sum of the outputs, each multiplied with random numbers.

    Parameters
    ----------
    function : callable
        From arrays to an array or several.
    location : list or dict of array_like
        The arguments, given in order or by name.
    numeric_eps : float, optional
        Step of the differences; default by dtype, as are `rtol` and `atol`.
    rtol, atol : float, optional
    grad_nodes : list, optional
        Numbers or names of the arguments to differentiate; default: all.
    use_forward_train : bool
        Whether the function runs in training mode.
    ctx : Context, optional
    dtype : str or type
        Of the arguments.
    aux_states, grad_stype_dict
        Of MXNet's symbols; have to be None.
    """
    _check_function("check_numeric_gradient", function)
    if aux_states is not None or grad_stype_dict is not None:
        raise NotImplementedError("check_numeric_gradient: aux_states and grad_stype_dict")
    dtype = np.dtype(dtype)
    eps = default_numeric_eps()[dtype] if numeric_eps is None else numeric_eps
    rtol = default_rtols()[dtype] if rtol is None else rtol
    atol = default_atols()[dtype] if atol is None else atol
    items = location.items() if isinstance(location, dict) else enumerate(location)
    inputs = {key: nd.array(value, ctx=ctx, dtype=dtype) for key, value in items}
    wanted = list(inputs) if grad_nodes is None else list(grad_nodes)
    if not set(wanted) <= set(inputs):
        raise ValueError(
            f"check_numeric_gradient: grad_nodes are {wanted}, the arguments {list(inputs)}"
        )

    def run() -> list[nd.NDArray]:
        if isinstance(location, dict):
            return _arrays(function(**inputs))
        return _arrays(function(*inputs.values()))

    for key in wanted:
        inputs[key].attach_grad()
    with autograd.record(train_mode=use_forward_train):
        outputs = run()
    weights = [np.random.normal(0, 1, o.shape) for o in outputs]
    autograd.backward(
        outputs,
        [nd.array(w, ctx=o.context, dtype=o.dtype) for w, o in zip(weights, outputs, strict=True)],
    )
    gradients = {key: inputs[key].grad.asnumpy() for key in wanted}

    def value() -> float:
        with autograd.train_mode() if use_forward_train else autograd.predict_mode():
            found = run()
        return sum(
            float(np.sum(o.asnumpy().astype("float64") * w))
            for o, w in zip(found, weights, strict=True)
        )

    for key in wanted:
        start = inputs[key].asnumpy()
        numeric = np.zeros(start.shape, "float64")
        for at in np.ndindex(*start.shape):
            ends = []
            for step in (eps, -eps):
                moved = start.copy()
                moved[at] += step
                inputs[key] = nd.array(moved, ctx=ctx, dtype=dtype)
                ends.append((value(), float(moved[at])))
            (high, above), (low, below) = ends
            numeric[at] = (high - low) / (above - below)
        inputs[key] = nd.array(start, ctx=ctx, dtype=dtype)
        names = (f"numeric gradient of {key}", f"gradient of {key}")
        assert_almost_equal(numeric, gradients[key], rtol, atol, names)


def check_speed(
    function: Callable[..., Any], location: Any = None, ctx: Context | None = None,
    N: int = 20, grad_req: str | None = None, typ: str = "whole", **kwargs: Any,  # noqa: N803
) -> float:  # fmt: skip
    """Seconds that a function of arrays takes, the mean of `N` runs after one to warm up.

    Parameters
    ----------
    function : callable
        A function or a block.
    location : list or dict of array_like, optional
        The arguments.
    ctx : Context, optional
    N : int
    grad_req : str, optional
        Of the arguments, default ``'write'``.
    typ : str
        ``'whole'``, with the backward pass, or ``'forward'``.
    **kwargs : tuple of int
        Without `location`: shapes of arguments, which are normal random numbers then.
    """
    _check_function("check_speed", function)
    if typ not in ("whole", "forward"):
        raise ValueError(f"check_speed: typ is {typ!r}, expected 'whole' or 'forward'")
    ctx = ctx or context.current_context()
    if location is None:
        location = {name: np.random.normal(size=shape) for name, shape in kwargs.items()}
    named = isinstance(location, dict)
    items = location.items() if named else enumerate(location)
    inputs = {key: nd.array(value, ctx=ctx) for key, value in items}
    for array in inputs.values():
        array.attach_grad(grad_req or "write")

    def run() -> None:
        if typ == "forward":
            _arrays(function(**inputs) if named else function(*inputs.values()))
            return
        with autograd.record():
            outputs = _arrays(function(**inputs) if named else function(*inputs.values()))
        autograd.backward(outputs)

    run()
    nd.waitall()
    begin = time.perf_counter()
    for _ in range(N):
        run()
    nd.waitall()
    return (time.perf_counter() - begin) / N


def check_gluon_hybridize_consistency(
    net_builder: Callable[..., Any], data_l: Sequence[nd.NDArray],
    numpy_func: Callable[..., Any] | None = None, test_grad: bool = True, rtol: float = 1e-4,
    atol: float = 1e-4,
) -> None:  # fmt: skip
    """Raise AssertionError unless a block gives the same hybridized and not.

    Parameters
    ----------
    net_builder : callable
        ``net_builder(prefix=...)`` makes the block.
    data_l : list of NDArray
        The inputs.
    numpy_func : callable, optional
        From NumPy arrays to the expected output.
    test_grad : bool
        Whether gradients of inputs and parameters are compared too.
    rtol, atol : float
    """
    reference: list[Any] | None = None
    weights: dict[str, nd.NDArray] = {}
    for hybridize in (False, True):
        net = net_builder(prefix="net_")
        net.initialize()
        if hybridize:
            net.hybridize()
        inputs = [nd.array(x.asnumpy(), ctx=x.context, dtype=x.dtype) for x in data_l]
        net(*inputs)
        params = net.collect_params()
        for name, param in params.items():
            if name in weights:
                param.set_data(weights[name])
            else:
                weights[name] = param.data().copy()
        for x in inputs:
            x.attach_grad()
        with autograd.record(train_mode=test_grad):
            output = net(*inputs)
        found = [output.asnumpy()]
        if test_grad:
            output.backward()
            found += [x.grad.asnumpy() for x in inputs]
            found += [p.grad().asnumpy() for p in params.values() if p.grad_req != "null"]
        if numpy_func is not None:
            expected = numpy_func(*(x.asnumpy() for x in data_l))
            assert_almost_equal(found[0], expected, rtol, atol)
        reference = reference or found
        for one, other in zip(found, reference, strict=True):
            assert_almost_equal(one, other, rtol, atol)


def compare_optimizer(
    opt1: Any, opt2: Any, shape: Any, dtype: Any, w_stype: str = "default",
    g_stype: str = "default", rtol: float = 1e-4, atol: float = 1e-5, compare_states: bool = True,
    ntensors: int = 1,
) -> None:  # fmt: skip
    """Raise AssertionError unless two optimizers make the same of random weights and gradients.

    Parameters
    ----------
    opt1, opt2 : Optimizer
    shape : tuple of int, or a list of `ntensors` of them
    dtype : str or type
    w_stype, g_stype : {'default', 'row_sparse'}
        Storage types. The gradients are the same for both optimizers.
    rtol, atol : float
    compare_states : bool
        Whether their states have to be the same too.
    ntensors : int
        Number of weights, which the optimizers get in one call if there are several.
    """
    shapes = list(shape) if isinstance(shape, list) else [shape] * ntensors
    if len(shapes) != ntensors:
        raise ValueError(f"compare_optimizer: {len(shapes)} shapes for {ntensors} tensors")
    weights = [np.random.uniform(-1, 1, s) for s in shapes]
    gradients = [np.random.uniform(-1, 1, s) for s in shapes]
    if g_stype == "row_sparse":
        for gradient in gradients:
            gradient[np.random.rand(len(gradient)) < 0.5] = 0
    results = []
    for optimizer in (opt1, opt2):
        w = [nd.array(x, dtype=dtype).tostype(w_stype) for x in weights]
        g = [nd.array(x, dtype=dtype).tostype(g_stype) for x in gradients]
        states = [optimizer.create_state_multi_precision(i, x) for i, x in enumerate(w)]
        if ntensors == 1:
            optimizer.update_multi_precision(0, w[0], g[0], states[0])
        else:
            optimizer.update_multi_precision(list(range(ntensors)), w, g, states)
        results.append((tuple(w), tuple(states)))
    if compare_states:
        compare_ndarray_tuple(results[0][1], results[1][1], rtol, atol)
    compare_ndarray_tuple(results[0][0], results[1][0], rtol, atol)
