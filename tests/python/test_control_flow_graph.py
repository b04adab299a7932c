"""Loops as nodes of graphs: values and gradients against NumPy and eager loops, files."""

from __future__ import annotations

import json
import threading
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd

V = np.array([[1.0, -2.0], [0.5, 3.0], [2.0, 1.0]], "float32")
S = np.array([0.5, 2.0], "float32")
W = np.array([1.5, -1.0], "float32")

# What MXNet 1.9.1 writes for foreach(lambda d, s: (d * s, s + d), v, s).
MXNET_FILE = json.dumps(
    {
        "nodes": [
            {"op": "null", "name": "v", "inputs": []},
            {"op": "null", "name": "s", "inputs": []},
            {
                "op": "_foreach",
                "name": "_foreach0",
                "attrs": {
                    "in_data_locs": "[0]",
                    "in_state_locs": "[1]",
                    "num_args": "3",
                    "num_out_data": "1",
                    "num_outputs": "2",
                    "remain_locs": "[]",
                },
                "inputs": [[0, 0, 0], [1, 0, 0]],
                "subgraphs": [
                    {
                        "nodes": [
                            {"op": "null", "name": "v-0", "inputs": []},
                            {"op": "null", "name": "s-0", "inputs": []},
                            {
                                "op": "elemwise_mul",
                                "name": "_mul0",
                                "attrs": {"__subgraph_name__": "fe0"},
                                "inputs": [[0, 0, 0], [1, 0, 0]],
                            },
                            {
                                "op": "elemwise_add",
                                "name": "_plus0",
                                "inputs": [[1, 0, 0], [0, 0, 0]],
                            },
                        ],
                        "arg_nodes": [0, 1],
                        "node_row_ptr": [0, 1, 2, 3, 4],
                        "heads": [[2, 0, 0], [3, 0, 0]],
                    }
                ],
            },
        ],
        "arg_nodes": [0, 1],
        "node_row_ptr": [0, 1, 2, 4],
        "heads": [[2, 0, 0], [2, 1, 0]],
        "attrs": {"mxnet_version": ["int", 10901]},
    }
)


def run(sym: Any, arrays: dict[str, np.ndarray], heads: list[np.ndarray]) -> Any:
    """Outputs and gradients of the second pass, which runs planned."""
    args = {name: nd.array(value) for name, value in arrays.items()}
    grads = {name: nd.zeros(value.shape) for name, value in arrays.items()}
    ex = sym.bind(mx.cpu(), args, grads)
    for _ in range(2):
        outputs = [o.asnumpy() for o in ex.forward(is_train=True)]
        ex.backward([nd.array(h) for h in heads])
    return outputs, {name: g.asnumpy() for name, g in grads.items()}


def test_foreach_of_mxnets_file() -> None:
    sym = mx.sym.load_json(MXNET_FILE)
    heads = [np.ones_like(V), S]
    outputs, grads = run(sym, {"v": V, "s": S}, heads)
    before = S + np.cumsum(V, 0) - V
    np.testing.assert_allclose(outputs[0], V * before, rtol=1e-6)
    np.testing.assert_allclose(outputs[1], S + V.sum(0), rtol=1e-6)
    np.testing.assert_allclose(grads["s"], V.sum(0) + S, rtol=1e-6)
    np.testing.assert_allclose(grads["v"], before + (V.sum(0) - np.cumsum(V, 0)) + S, rtol=1e-6)
    again = json.loads(sym.tojson())["nodes"][2]
    assert again["attrs"]["num_args"] == "3"
    assert len(again["subgraphs"]) == 1


def loop(namespace: Any, data: Any, state: Any, weight: Any) -> tuple[Any, Any]:
    twice = weight * 2  # computed outside of the loop

    def body(x: Any, states: Any) -> tuple[Any, Any]:
        new = namespace.tanh(x * twice + states[0])
        return [new * x, new], [new, states[1] + 1]

    return namespace.contrib.foreach(body, data, [state, namespace.zeros_like(state)])


def test_foreach_is_what_the_eager_loop_is() -> None:
    outputs, states = loop(mx.sym, mx.sym.var("v"), mx.sym.var("s"), mx.sym.var("w"))
    sym = mx.sym.load_json(mx.sym.Group([*outputs, *states]).tojson())
    assert sym.infer_shape(v=(3, 2), s=(2,), w=(2,))[1] == [(3, 2), (3, 2), (2,), (2,)]
    arrays = {"v": V, "s": S, "w": W}
    heads = [V + 1, V - 1, S, W]
    got, grads = run(sym, arrays, heads)
    eager = {name: nd.array(value) for name, value in arrays.items()}
    for array in eager.values():
        array.attach_grad()
    with autograd.record():
        outputs, states = loop(nd, eager["v"], eager["s"], eager["w"])
    autograd.backward([*outputs, *states], [nd.array(h) for h in heads])
    for value, expected in zip(got, [*outputs, *states], strict=True):
        np.testing.assert_allclose(value, expected.asnumpy(), rtol=1e-5)
    for name, array in eager.items():
        np.testing.assert_allclose(grads[name], array.grad.asnumpy(), rtol=1e-5)


def test_foreach_finds_the_shapes_of_parameters_in_its_body() -> None:
    out, _ = mx.sym.contrib.foreach(
        lambda x, s: (mx.sym.FullyConnected(x, num_hidden=4, name="fc"), s),
        mx.sym.var("v"), mx.sym.var("s"),
    )  # fmt: skip
    shapes, outputs, _ = out.infer_shape(v=(3, 5, 2), s=(1,))
    assert dict(zip(out.list_arguments(), shapes, strict=True)) == {
        "v": (3, 5, 2), "s": (1,), "fc_weight": (4, 2), "fc_bias": (4,)
    }  # fmt: skip
    assert outputs == [(3, 5, 4)]


def test_foreach_errors() -> None:
    v, s = mx.sym.var("v"), mx.sym.var("s")
    with pytest.raises(ValueError, match="returned 2 states, expected 1"):
        mx.sym.contrib.foreach(lambda x, s: (x, [s, s]), v, s)
    with pytest.raises(TypeError, match="data: int 3 came"):
        mx.sym.contrib.foreach(lambda x, s: (x, s), 3, s)
    bad = MXNET_FILE.replace('"in_state_locs": "[1]"', '"in_state_locs": "[7]"')
    with pytest.raises(mx.MXNetError, match="a location is 7"):
        mx.sym.load_json(bad).infer_shape(v=(3, 2), s=(2,))
    for locations in ("[-5]", "[0, 0, 0, 0, 0]"):
        bad = MXNET_FILE.replace('"remain_locs": "[]"', f'"remain_locs": "{locations}"')
        with pytest.raises(mx.MXNetError, match="_foreach: "):
            mx.sym.load_json(bad).infer_shape(v=(3, 2), s=(2,))


def branches(namespace: Any, x: Any, y: Any) -> Any:
    limit = namespace.sum(x) > 0

    return namespace.contrib.cond(
        limit,
        lambda: [namespace.sqrt(x) * y, x + y],
        lambda: [namespace.log(-x) + y, x * 3],
    )


@pytest.mark.parametrize("sign", [1, -1])
def test_cond_runs_one_branch_and_takes_its_gradient(sign: int) -> None:
    sym = mx.sym.Group(branches(mx.sym, mx.sym.var("x"), mx.sym.var("y")))
    sym = mx.sym.load_json(sym.tojson())
    x = sign * np.array([0.0, 1.0, 4.0], "float32") + sign
    arrays = {"x": x, "y": np.array([1.0, 2.0, 3.0], "float32")}
    heads = [np.array([1.0, 2.0, 3.0]), np.array([-1.0, 0.5, 2.0])]
    outputs, grads = run(sym, arrays, heads)
    eager = {name: nd.array(value) for name, value in arrays.items()}
    for array in eager.values():
        array.attach_grad()
    with autograd.record():
        expected = branches(nd, eager["x"], eager["y"])
    autograd.backward(expected, [nd.array(h) for h in heads])
    for value, other in zip(outputs, expected, strict=True):
        np.testing.assert_allclose(value, other.asnumpy(), rtol=1e-6)
    for name, array in eager.items():
        assert np.isfinite(grads[name]).all()
        np.testing.assert_allclose(grads[name], array.grad.asnumpy(), rtol=1e-6)


def test_cond_within_a_larger_graph_and_without_training() -> None:
    x = mx.sym.var("x")
    y = mx.sym.contrib.cond(mx.sym.sum(x) > 3, lambda: x * 2, lambda: x - 1) * 10
    for value, factor in ((1.0, None), (2.0, 20)):
        args, grads = {"x": nd.array([value, value])}, {"x": nd.zeros((2,))}
        ex = y.bind(mx.cpu(), args, grads)
        want = value * 20 if factor else (value - 1) * 10
        np.testing.assert_allclose(ex.forward()[0].asnumpy(), [want, want])
        for _ in range(2):
            ex.forward(is_train=True)
            ex.backward(nd.ones((2,)))
            np.testing.assert_allclose(grads["x"].asnumpy(), [factor or 10] * 2)


def test_cond_errors() -> None:
    x = mx.sym.var("x")
    other = mx.sym.contrib.cond(mx.sym.sum(x), lambda: x, lambda: mx.sym.sum(x))
    with pytest.raises(mx.MXNetError, match="of the same shapes and dtypes"):
        other.infer_shape(x=(2,))
    with pytest.raises(ValueError, match="differently"):
        mx.sym.contrib.cond(x, lambda: x, lambda: [x, x])


def dense_in(which: str, x: Any) -> Any:
    sym = mx.sym

    def layer(y: Any) -> Any:
        return sym.BatchNorm(sym.FullyConnected(y, num_hidden=2, name="fc"), name="bn")

    if which == "cond":
        return sym.contrib.cond(sym.sum(x) > 0, lambda: layer(x), lambda: x)
    if which == "foreach":
        return sym.contrib.foreach(lambda y, s: (layer(y), s), x, sym.var("s"))[0]
    return sym.contrib.while_loop(
        lambda y: sym.sum(y) < 100, lambda y: (y, layer(y)), x, max_iterations=2
    )[0]


@pytest.mark.parametrize("which", ["cond", "while_loop", "foreach"])
def test_shapes_and_states_of_parameters_in_bodies(which: str) -> None:
    sym = mx.sym.load_json(dense_in(which, mx.sym.var("x")).tojson())
    assert sym.list_auxiliary_states() == ["bn_moving_mean", "bn_moving_var"]
    given = {"x": (3, 4, 2), "s": (1,)} if which == "foreach" else {"x": (4, 2)}
    shapes, outputs, states = sym.infer_shape(**given)
    found = dict(zip(sym.list_arguments(), shapes, strict=True))
    assert found["fc_weight"] == (2, 2)
    assert found["bn_gamma"] == (2,)
    assert states == [(2,), (2,)]
    assert outputs == {"cond": [(4, 2)], "while_loop": [(2, 4, 2)], "foreach": [(3, 4, 2)]}[which]
    ex = sym.simple_bind(mx.cpu(), **given)
    for name, array in ex.arg_dict.items():
        array[:] = 2 if name == "x" else 1
    ex.forward(is_train=False)
    assert ex.aux_dict["bn_moving_mean"].asnumpy().tolist() == [0, 0]
    mean = 0.0
    for _ in range(2):  # the second run is planned
        ex.forward(is_train=True)
        batches = {"cond": [5], "while_loop": [5, 3], "foreach": [5, 5, 5]}[which]
        for batch in batches:  # normalised, the batch is 0, and with beta 1
            mean = 0.9 * mean + 0.1 * batch
        np.testing.assert_allclose(ex.aux_dict["bn_moving_mean"].asnumpy(), mean, rtol=1e-5)


def powers(namespace: Any, i: Any, s: Any, v: Any) -> Any:
    twice = v * 2
    outputs, last = namespace.contrib.while_loop(
        lambda i, s: namespace.sum(i) < 3,
        lambda i, s: (namespace.sqrt(s) * twice, [i + 1, namespace.broadcast_add(s * v, i)]),
        [i, s],
        max_iterations=5,
    )
    return [outputs, *last]


@pytest.mark.parametrize("start", [0.0, 2.0, 7.0])
def test_while_loop_is_what_the_eager_loop_is(start: float) -> None:
    sym = mx.sym.Group(powers(mx.sym, mx.sym.var("i"), mx.sym.var("s"), mx.sym.var("v")))
    sym = mx.sym.load_json(sym.tojson())
    arrays = {"i": np.array([start]), "s": np.array([0.5, 2.0]), "v": np.array([1.5, 3.0])}
    heads = [np.arange(10.0).reshape(5, 2), np.array([2.0]), np.array([1.0, -1.0])]
    outputs, grads = run(sym, arrays, heads)
    eager = {name: nd.array(value) for name, value in arrays.items()}
    for array in eager.values():
        array.attach_grad()
    with autograd.record():
        expected = powers(nd, eager["i"], eager["s"], eager["v"])
    if start >= 3:  # an eager loop that never runs has no outputs
        expected[0] = nd.zeros((5, 2))
        np.testing.assert_array_equal(grads["s"], heads[2])
        np.testing.assert_array_equal(grads["v"], [0, 0])
    else:
        autograd.backward(expected, [nd.array(h) for h in heads])
        for name, array in eager.items():
            np.testing.assert_allclose(grads[name], array.grad.asnumpy(), rtol=1e-5)
    for value, other in zip(outputs, expected, strict=True):
        np.testing.assert_allclose(value, other.asnumpy(), rtol=1e-5)


@pytest.mark.parametrize("op", ["_Custom_backward", "_control_backward"])
def test_files_cannot_name_operators_that_only_gradients_apply(op: str) -> None:
    nodes = [
        {"op": "null", "name": "x", "inputs": []},
        {"op": op, "name": "y", "inputs": [[0, 0, 0]]},
    ]
    text = json.dumps({"nodes": nodes, "arg_nodes": [0], "heads": []})
    sym = mx.sym.load_json(text)
    assert sym.list_outputs() == []
    text = json.dumps({"nodes": nodes, "arg_nodes": [0], "heads": [[1, 0, 0]]})
    with pytest.raises(mx.MXNetError, match="has 0"):
        mx.sym.load_json(text)
    operator = mx._op.Operator(op, (), ("data",))
    with pytest.raises(mx.MXNetError, match="only gradients apply it"):
        operator((nd.array([1], dtype="int64"),))


def test_each_step_draws_its_own_random_numbers() -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            rows, _ = nd.contrib.foreach(lambda r, s: (nd.Dropout(r, p=0.5), s), x, nd.zeros((1,)))
            steps, _ = nd.contrib.while_loop(
                lambda i: i.sum() < 3, lambda i: (nd.Dropout(x[0], p=0.5), i + 1), nd.zeros((1,)),
                max_iterations=3,
            )  # fmt: skip
            return rows, steps

    net, x = Net(), nd.ones((3, 1000))
    net.hybridize()
    x.attach_grad()
    for _ in range(2):
        with autograd.record():
            results = net(x)
        autograd.backward(list(results))
        rows, steps = (a.asnumpy() for a in results)
        for found in (rows, steps):
            assert 0.4 < (found[0] == found[1]).mean() < 0.6
        # Backward uses what was drawn.
        rows[0] += steps.sum(0)
        np.testing.assert_array_equal(x.grad.asnumpy(), rows)


def test_threads_run_one_loop_at_once() -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            return nd.contrib.while_loop(
                lambda y: nd.sum(y) < 100, lambda y: (y, y * 2), x, max_iterations=8
            )[0]

    net = Net()
    net.hybridize()
    wrong = []

    def work(k: int) -> None:
        for _ in range(20):
            x = nd.full((2,), k + 1.0)
            x.attach_grad()
            with autograd.record():
                y = net(x)
            y.backward()
            steps = [2.0**j for j in range(8) if 2 * (k + 1) * 2**j < 100]
            rows = [(k + 1) * step for step in steps] + [0] * (8 - len(steps))
            if y.asnumpy()[:, 0].tolist() != rows or x.grad.asnumpy()[0] != sum(steps):
                wrong.append((k, y, x.grad))

    threads = [threading.Thread(target=work, args=(k,)) for k in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
