"""Loops and branches in hybridized blocks: as eagerly, with their bodies as subgraphs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.contrib import amp

X = np.random.RandomState(7).uniform(0.1, 1, (3, 2, 4)).astype("float32")


def use_foreach(F: Any, layer: Any, scale: Any, x: Any) -> Any:  # noqa: N803
    def body(row: Any, states: Any) -> tuple[Any, Any]:
        new = F.tanh(layer(row) * scale + states[0])
        return [new * row, new], [new, states[1] + 1]

    outputs, states = F.contrib.foreach(body, x, [F.zeros((2, 4)), F.zeros((1,))])
    return [*outputs, states[0]]


def use_cond(F: Any, layer: Any, scale: Any, x: Any) -> Any:  # noqa: N803
    return F.contrib.cond(
        F.sum(x) > 0,
        lambda: [F.sqrt(x) * scale, layer(x)],
        lambda: [F.log(-x), x * 3],
    )


def use_while(F: Any, layer: Any, scale: Any, x: Any) -> Any:  # noqa: N803
    outputs, (_, last) = F.contrib.while_loop(
        lambda i, y: F.sum(i) < 3,
        lambda i, y: (y, [i + 1, layer(y) * scale]),
        [F.zeros((1,)), x],
        max_iterations=5,
    )
    return [outputs, last]


def use_nested(F: Any, layer: Any, scale: Any, x: Any) -> Any:  # noqa: N803
    """A branch in a loop in a loop; the inner ones read what the outer ones made."""

    def body(row: Any, state: Any) -> tuple[Any, Any]:
        twice = row * 2

        def step(i: Any, y: Any) -> Any:
            return y, [
                i + 1,
                F.contrib.cond(F.sum(i) > 0, lambda: layer(y) + twice, lambda: y * scale + state),
            ]

        outputs, (_, y) = F.contrib.while_loop(
            lambda i, y: F.sum(i) < 2, step, [F.zeros((1,)), row], max_iterations=3
        )
        return outputs, F.tanh(y)

    outputs, state = F.contrib.foreach(body, x, F.ones((2, 4)))
    return [outputs, state]


class Block(gluon.HybridBlock):
    def __init__(self, function: Any, **layer: Any) -> None:
        super().__init__(prefix="net_")
        self.function = function
        with self.name_scope():
            self.layer = gluon.nn.Dense(4, flatten=False, **layer)
            self.scale = self.params.get("scale", shape=(1, 4), init=mx.init.One())


class Hybrid(Block):
    def hybrid_forward(self, F: Any, x: Any, scale: Any) -> Any:  # noqa: N803
        def times(y: Any, by: Any = None) -> Any:
            return F.broadcast_mul(y, scale)

        return self.function(F, lambda y: times(self.layer(y)), 2.0, x)


class Plain(Block):
    def forward(self, x: Any) -> Any:
        scale = self.scale.data()
        return self.function(nd, lambda y: nd.broadcast_mul(self.layer(y), scale), 2.0, x)


def train(net: Any, x: np.ndarray) -> list[np.ndarray]:
    """Outputs and gradients of the second pass, which runs planned."""
    for _ in range(2):
        data = nd.array(x)
        data.attach_grad()
        with autograd.record():
            outputs = net(data)
        autograd.backward(list(outputs))
    gradients = [p.grad() for p in net.collect_params().values() if p.grad_req != "null"]
    return [a.asnumpy() for a in (*outputs, data.grad, *gradients)]


FUNCTIONS = {"foreach": use_foreach, "cond": use_cond, "while": use_while, "nested": use_nested}
CASES = [("foreach", X), ("cond", X), ("cond", -X), ("while", X), ("nested", X)]


@pytest.mark.parametrize("kind", [Hybrid, Plain])
@pytest.mark.parametrize(("name", "x"), CASES)
def test_hybridized_is_eager(kind: Any, name: str, x: np.ndarray, tmp_path: Path) -> None:
    net = kind(FUNCTIONS[name], in_units=4)
    net.initialize(mx.init.Uniform(0.5))
    expected = train(net, x)
    evaluated = [a.asnumpy() for a in net(nd.array(x))]
    net.hybridize()
    for got, wanted in zip(train(net, x), expected, strict=True):
        np.testing.assert_allclose(got, wanted, rtol=1e-5, atol=1e-6)
    for _ in range(2):
        for got, wanted in zip(net(nd.array(x)), evaluated, strict=True):
            np.testing.assert_allclose(got.asnumpy(), wanted, rtol=1e-5, atol=1e-6)
    # The node is there, not the steps of this run.
    symbol_file, params_file = net.export(str(tmp_path / "net"))
    ops = [node["op"] for node in json.loads(Path(symbol_file).read_text())["nodes"]]
    node = {"while": "_while_loop", "nested": "_foreach"}.get(name, f"_{name}")
    assert ops.count(node) == 1
    again = gluon.SymbolBlock.imports(symbol_file, ["data"], params_file)
    for got, wanted in zip(again(nd.array(x)), evaluated, strict=True):
        np.testing.assert_allclose(got.asnumpy(), wanted, rtol=1e-5, atol=1e-6)


def test_one_trace_takes_both_branches_and_any_number_of_steps() -> None:
    calls = []

    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            calls.append(1)
            branch = nd.contrib.cond(x.sum() > 0, lambda: x, lambda: x * -1)  # x leaves as it is
            steps, last = nd.contrib.while_loop(
                lambda y: y.sum() < 10, lambda y: (y, y * 2), branch, max_iterations=4
            )
            return branch, steps, last

    net = Net()
    net.hybridize()
    for value in (1.0, -3.0, 20.0, -1.0, 3.0, -20.0):
        branch, steps, last = net(nd.array([value]))
        rows = [abs(value) * 2**k for k in range(4) if abs(value) * 2**k < 10]
        assert branch.asscalar() == abs(value)
        np.testing.assert_array_equal(steps.asnumpy()[:, 0], [*rows, *[0] * (4 - len(rows))])
        assert last.asscalar() == abs(value) * 2 ** len(rows)
    assert len(calls) == 1


def test_a_condition_that_python_knows_stays_with_python() -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            steps = iter([True, True, False])
            outputs, last = nd.contrib.while_loop(
                lambda y: next(steps), lambda y: (y, y + 1), x, max_iterations=5
            )
            return outputs, nd.contrib.cond(True, lambda: last, lambda: 1 / 0)

    net = Net()
    expected = [a.asnumpy() for a in net(nd.array([1.0]))]
    net.hybridize()
    for got, wanted in zip(net(nd.array([1.0])), expected, strict=True):
        np.testing.assert_array_equal(got.asnumpy(), wanted)


def test_states_of_foreach_may_change_their_shape() -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            grow = nd.contrib.foreach(lambda r, s: (r, nd.concat(s, r, dim=0)), x, nd.zeros((1,)))
            return grow[1]

    net = Net()
    net.hybridize()
    np.testing.assert_array_equal(net(nd.array([3.0, 4.0])).asnumpy(), [0, 3, 4])


class Previous(gluon.HybridBlock):
    """Adds what it was given before, as cells with zoneout do."""

    before: Any = None

    def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
        y = x if self.before is None else x + self.before
        self.before = x
        return y


def test_steps_that_store_arrays_for_the_next_are_unrolled() -> None:
    class Net(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.cell = Previous()

        def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
            self.cell.before = None
            return F.contrib.foreach(lambda row, s: (self.cell(row), s), x, F.zeros((1,)))[0]

    net = Net()
    net.hybridize()
    found = net(nd.array([[1.0], [2.0], [4.0]])).asnumpy()
    np.testing.assert_array_equal(found[:, 0], [1, 3, 6])


@pytest.mark.parametrize("which", ["then_func", "while_loop: func"])
def test_branches_and_conditional_loops_that_store_arrays_are_refused(which: str) -> None:
    class Net(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.cell = Previous(prefix="cell_")

        def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
            if which == "then_func":
                return F.contrib.cond(x.sum() > 0, lambda: self.cell(x), lambda: x)
            return F.contrib.while_loop(
                lambda y: y.sum() < 3, lambda y: (y, self.cell(y)), x, max_iterations=3
            )[0]

    net = Net()
    net.hybridize()
    with pytest.raises(ValueError, match=f"{which} stores an array as attribute 'before' of cell;"):
        net(nd.array([1.0]))
    assert "before" not in vars(net.cell)


@pytest.mark.parametrize("sign", [1, -1])
def test_parameters_of_a_branch_that_did_not_run_are_initialized(sign: int) -> None:
    class Net(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            with self.name_scope():
                self.yes, self.no = gluon.nn.Dense(3), gluon.nn.Dense(3)

        def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
            return F.contrib.cond(x.sum() > 0, lambda: self.yes(x), lambda: self.no(x))

    net = Net()
    net.initialize(mx.init.One())
    net.hybridize()
    np.testing.assert_allclose(net(nd.full((2, 5), sign)).asnumpy(), np.full((2, 3), 5 * sign))
    assert net.yes.weight.shape == net.no.weight.shape == (3, 5)
    np.testing.assert_allclose(net(nd.full((2, 5), -sign)).asnumpy(), np.full((2, 3), -5 * sign))


def running(name: str, hybridize: bool, x: np.ndarray) -> list[np.ndarray]:
    norm = gluon.nn.BatchNorm(in_channels=4)

    class Net(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.norm = norm

        def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
            if name == "foreach":
                return F.contrib.foreach(lambda r, s: (self.norm(r), s + 1), x, F.zeros((1,)))[0]
            first = F.squeeze(F.slice_axis(x, axis=0, begin=0, end=1), axis=0)
            if name == "cond":
                return F.contrib.cond(F.sum(x) > 0, lambda: self.norm(first), lambda: first)
            return F.contrib.while_loop(
                lambda i, y: F.sum(i) < 2, lambda i, y: (y, [i + 1, self.norm(y * 2)]),
                [F.zeros((1,)), first], max_iterations=3,
            )[0]  # fmt: skip

    net = Net()
    net.initialize()
    if hybridize:
        net.hybridize()
    data = nd.array(x)
    data.attach_grad()
    for _ in range(3):
        with autograd.record():
            out = net(data)
        out.backward(nd.arange(out.size).reshape(out.shape))
    found = [out, data.grad, norm.gamma.grad(), norm.running_mean.data(), norm.running_var.data()]
    return [a.asnumpy() for a in (*found, net(data))]


@pytest.mark.parametrize(("name", "x"), [c for c in CASES if c[0] != "nested"])
def test_running_statistics_within_bodies(name: str, x: np.ndarray) -> None:
    expected = running(name, False, x)
    assert (expected[3] == 0).all() == (name == "cond" and x is not X)
    for got, wanted in zip(running(name, True, x), expected, strict=True):
        np.testing.assert_allclose(got, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("name", ["cond", "while"])
def test_second_order_gradients(name: str) -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any, w: Any) -> Any:
            y = x * w  # the loop reads x and what was computed from it
            if name == "cond":
                return nd.contrib.cond(x.sum() > 0, lambda: x * y * y, lambda: x + y)
            return nd.contrib.while_loop(
                lambda i, z: i.sum() < 3, lambda i, z: (x, [i + 1, z * z * y]),
                [nd.zeros((1,)), x], max_iterations=4,
            )[1][1]  # fmt: skip

    results = []
    for hybridize in (False, True):
        net = Net()
        if hybridize:
            net.hybridize()
        x, w = nd.array([0.5, 0.9]), nd.array([1.5, -0.7])
        for array in (x, w):
            array.attach_grad()
        with autograd.record():
            (first,) = autograd.grad(net(x, w), [x], create_graph=True, retain_graph=True)
            (second,) = autograd.grad((first**2).sum(), [x], create_graph=True)
        second.backward()
        results.append([a.asnumpy() for a in (first, second, x.grad, w.grad)])
    for got, wanted in zip(*results, strict=True):
        assert np.abs(wanted).min() > 1e-3
        np.testing.assert_allclose(got, wanted, rtol=1e-4)


def test_second_order_gradients_of_random_branches_are_refused() -> None:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            return nd.contrib.cond(
                x.sum() > 0, lambda: nd.random.uniform(shape=(2,)) * x * x, lambda: x
            )

    net = Net()
    net.hybridize()
    x = nd.array([0.5, 0.9])
    x.attach_grad()
    with autograd.record():
        y = net(x)
        with pytest.raises(mx.MXNetError, match="gradients: _random_uniform would run again"):
            autograd.grad(y, [x], create_graph=True)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_mixed_precision_keeps_the_dtypes_of_what_leaves_bodies(dtype: str) -> None:
    layer = gluon.nn.Dense(4, in_units=4, flatten=False)

    class Net(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__()
            self.layer = layer

        def forward(self, x: Any) -> Any:
            branch = nd.contrib.cond(x.sum() > 0, lambda: self.layer(x), lambda: x)
            steps, (_, last) = nd.contrib.while_loop(
                lambda i, y: i.sum() < 2, lambda i, y: (y, [i + 1, self.layer(y)]),
                [nd.zeros((1,)), branch], max_iterations=2,
            )  # fmt: skip
            return branch, steps, last

    net = Net()
    net.initialize(mx.init.Uniform(0.5))
    x = nd.array(X)
    exact = [a.asnumpy() for a in net(x)]
    amp.init(dtype)
    try:
        expected = [a.astype("float32").asnumpy() for a in net(x)]
        net.hybridize()
        found = net(x)
        text = mx.graph.explain(net)
    finally:
        amp.reset()
    assert [a.dtype_name for a in found] == ["float32"] * 3
    assert "_while_loop" in text
    assert np.abs(expected[2] - exact[2]).max() > 1e-5  # the layer runs in low precision
    for got, wanted in zip(found, expected, strict=True):
        np.testing.assert_allclose(got.asnumpy(), wanted, rtol=1e-2, atol=1e-2)
    assert np.abs(found[2].asnumpy() - exact[2]).max() > 1e-5


def hybridized(forward: Any) -> Any:
    class Net(gluon.HybridBlock):
        def forward(self, x: Any) -> Any:
            return forward(x)

    net = Net()
    net.hybridize()
    return net


def leaking(x: Any) -> Any:
    kept = []

    def then() -> Any:
        kept.append(x * 2)
        return kept[0]

    nd.contrib.cond(x.sum() > 0, then, lambda: x)
    return kept[0] + 1


def writing(x: Any) -> Any:
    y = x * 1

    def then() -> Any:
        nd.relu(x, out=y)
        return x

    return nd.contrib.cond(x.sum() > 0, then, lambda: x) + y


@pytest.mark.parametrize(
    ("forward", "error", "message"),
    [
        (lambda x: x if x.sum() > 0 else -x, mx.MXNetError, "no values to read"),
        (leaking, mx.MXNetError, "results of a loop or branch leave it as what"),
        (writing, mx.MXNetError, "cannot write to an array from outside of it"),
        (
            lambda x: nd.contrib.cond(x.sum() > 0, lambda: x, lambda: [x, x]),
            ValueError, "nest their outputs differently",
        ),
        (
            lambda x: nd.contrib.cond(x.sum() > 0, lambda: x, lambda: x.sum()),
            mx.MXNetError, r"of the same shapes and dtypes: float32 \(2,\) and float32 \(1,\)",
        ),
        (lambda x: nd.contrib.cond(x > 0, lambda: x, lambda: x), ValueError, "of one element"),
        (
            lambda x: nd.contrib.while_loop(
                lambda y: y.sum() < 3, lambda y: (y, nd.concat(y, y, dim=0)), x, max_iterations=2
            )[1],
            ValueError, r"loop variable 0 has shape \(2,\) .* func makes it \(4,\)",
        ),
        (
            lambda x: nd.contrib.while_loop(
                lambda y: y.sum() < 3, lambda y: (y, [y, y]), x, max_iterations=2
            )[1],
            ValueError, "func returned 2 loop_vars, expected 1",
        ),
    ],
)  # fmt: skip
def test_errors(forward: Any, error: Any, message: str) -> None:
    net = hybridized(forward)
    for _ in range(2):  # an error leaves no trace behind
        with pytest.raises(error, match=message):
            net(nd.array([1.0, 2.0]))
    assert (nd.array([1.0]) + 1).asscalar() == 2
