"""Loops and branches over arrays: results, nesting, gradients, errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd


def numbers(*shape: int, dtype: str = "float64") -> nd.NDArray:
    return nd.array(np.random.RandomState(0).uniform(-1, 1, shape), dtype=dtype)


def test_foreach_runs_over_the_first_axis() -> None:
    data, start = numbers(4, 3), numbers(3)
    outputs, state = nd.contrib.foreach(lambda d, s: (d * 2, s + d), data, start)
    np.testing.assert_allclose(outputs.asnumpy(), data.asnumpy() * 2)
    np.testing.assert_allclose(state.asnumpy(), start.asnumpy() + data.asnumpy().sum(0))


def test_foreach_keeps_nesting() -> None:
    x, s = numbers(3, 2), numbers(2)

    def body(d: Any, states: Any) -> Any:
        (a, [b, c]), [t, [u]] = d, states
        return (a + b, [a - c, (t,)]), [t + a, [u]]

    outputs, states = nd.contrib.foreach(body, (x, [x, x]), [s, (s,)])
    assert isinstance(outputs, list) and isinstance(outputs[1], list)
    np.testing.assert_allclose(outputs[0].asnumpy(), 2 * x.asnumpy())
    assert outputs[1][0].shape == (3, 2) and outputs[1][1][0].shape == (3, 2)
    np.testing.assert_allclose(states[0].asnumpy(), s.asnumpy() + x.asnumpy().sum(0))
    np.testing.assert_array_equal(states[1][0].asnumpy(), s.asnumpy())


@pytest.mark.parametrize("nest", [lambda a: [a], lambda a: a], ids=["list", "array"])
def test_foreach_returns_lists_only_for_lists(nest: Callable) -> None:
    x = numbers(3, 2)
    outputs, states = nd.contrib.foreach(lambda d, s: (nest(x), s), x, nest(x))
    assert isinstance(outputs, list) == isinstance(states, list) == isinstance(nest(x), list)


def test_foreach_over_a_vector_sees_arrays_of_one_element() -> None:
    outputs, state = nd.contrib.foreach(lambda d, s: (d, s + d), nd.arange(3), nd.zeros(1))
    assert outputs.shape == (3, 1) and state.asscalar() == 3


def test_foreach_without_steps_outputs_or_states() -> None:
    x, s = numbers(3, 2), numbers(2)
    outputs, state = nd.contrib.foreach(lambda d, s: (d, s), nd.zeros((0, 2)), s)
    assert outputs == [] and state is s
    assert nd.contrib.foreach(lambda d, s: ([], s), x, s)[0] == []
    assert nd.contrib.foreach(lambda d, s: (d, s), x, [])[1] == []
    assert nd.contrib.foreach(lambda d, s: (d, s), x[:1], [])[0].shape == (1, 2)


def gradients(run: Callable, *variables: nd.NDArray) -> list[np.ndarray]:
    for v in variables:
        v.attach_grad()
    with autograd.record():
        out = run(*variables)
    out.backward()
    return [v.grad.asnumpy() for v in variables]


def test_foreach_gradients_are_those_of_the_loop() -> None:
    data, start, weight = numbers(5, 3), numbers(3), numbers(3)

    def looped(data: Any, start: Any, weight: Any) -> Any:
        def body(d: Any, s: Any) -> Any:
            s = nd.tanh(s * weight + d)
            return s * d, s

        outputs, state = nd.contrib.foreach(body, data, start)
        return (outputs * outputs).sum() + state.sum()

    def by_hand(data: Any, start: Any, weight: Any) -> Any:
        total, s = 0, start
        for i in range(5):
            s = nd.tanh(s * weight + data[i])
            total = total + (s * data[i] * (s * data[i])).sum()
        return total + s.sum()

    for found, wanted in zip(
        gradients(looped, data, start, weight), gradients(by_hand, data, start, weight), strict=True
    ):
        np.testing.assert_allclose(found, wanted, rtol=1e-12)


def test_foreach_has_second_derivatives() -> None:
    x = numbers(3, 2)
    x.attach_grad()
    with autograd.record():
        outputs, _ = nd.contrib.foreach(lambda d, s: (d * d * d, s), x, [])
        (first,) = autograd.grad(outputs, x, create_graph=True)
    first.backward()
    np.testing.assert_allclose(x.grad.asnumpy(), 6 * x.asnumpy())


@pytest.mark.parametrize(("data", "states", "body", "message"), [
    (3, nd.zeros(2), None, "data: int 3"),
    ([], nd.zeros(2), None, "no arrays"),
    (nd.ones((3, 2)), None, None, "init_states: NoneType"),
    ([nd.ones((3, 2)), nd.ones((4, 2))], [], None, "differ in length"),
    (nd.ones((3, 2)), [], lambda d, s: d, "returned NDArray, expected a pair"),
    (nd.ones((3, 2)), [], lambda d, s: (d, s, s), "3 items"),
    (nd.ones((3, 2)), [], lambda d, s: (1, s), "output of body: int 1"),
])  # fmt: skip
def test_foreach_errors(data: Any, states: Any, body: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"foreach: .*{message}"):
        nd.contrib.foreach(body, data, states)


def test_foreach_refuses_outputs_that_change() -> None:
    seen: list[int] = []

    def body(d: Any, s: Any) -> Any:
        seen.append(1)
        return ([d] if len(seen) > 1 else d), s

    with pytest.raises(ValueError, match="output of step 1 is nested otherwise"):
        nd.contrib.foreach(body, nd.ones((3, 2)), [])


def count_up(limit: int, **kwargs: Any) -> Any:
    return nd.contrib.while_loop(
        lambda i, s: i < limit, lambda i, s: ([i + s], [i + 1, s + i]),
        [nd.array([0.0]), nd.array([1.0])], **kwargs,
    )  # fmt: skip


def test_while_loop_pads_with_zeros() -> None:
    (outputs,), (i, s) = count_up(3, max_iterations=5)
    assert outputs.asnumpy().tolist() == [[1], [2], [4], [0], [0]]
    assert (i.asscalar(), s.asscalar()) == (3, 4)


def test_while_loop_stops_at_max_iterations() -> None:
    (outputs,), (i, _) = count_up(100, max_iterations=2)
    assert outputs.shape == (2, 1) and i.asscalar() == 2


def test_while_loop_that_never_runs() -> None:
    for outputs, (i, _) in (count_up(0, max_iterations=2), count_up(3, max_iterations=0)):
        assert outputs == [] and i.asscalar() == 0


def test_while_loop_with_one_variable_and_without_outputs() -> None:
    i = nd.array([0.0])
    outputs, last = nd.contrib.while_loop(
        lambda i: i < 3, lambda i: (i, i + 1), i, max_iterations=4
    )
    assert outputs.shape == (4, 1) and isinstance(last, nd.NDArray)
    outputs, last = nd.contrib.while_loop(
        lambda i: i < 3, lambda i: (None, [i + 1]), [i], max_iterations=4
    )
    assert outputs == [] and isinstance(last, list)


def test_while_loop_gradient() -> None:
    def run(x: Any) -> Any:
        outputs, (_, last) = nd.contrib.while_loop(
            lambda i, p: i < 3, lambda i, p: (p, [i + 1, p * x]), [nd.zeros(1), nd.ones_like(x)],
            max_iterations=6,
        )
        return outputs.sum() + last.sum()

    x = numbers(4)
    (gradient,) = gradients(run, x)
    np.testing.assert_allclose(gradient, 1 + 2 * x.asnumpy() + 3 * x.asnumpy() ** 2, rtol=1e-12)


@pytest.mark.parametrize(("change", "message"), [
    ({"max_iterations": None}, "max_iterations is missing"),
    ({"max_iterations": -1}, "max_iterations is -1"),
    ({"max_iterations": "x"}, "max_iterations is 'x'"),
    ({"loop_vars": []}, "loop_vars is empty"),
    ({"loop_vars": [1]}, "loop_vars: int 1"),
    ({"cond": lambda i: nd.ones(2)}, r"shape \(2,\) came"),
    ({"func": lambda i: i}, "returned NDArray, expected a pair"),
    ({"func": lambda i: (i, [i, i])}, "returned 2 loop_vars, expected 1"),
    ({"func": lambda i: (i, None)}, "new loop_vars of func: NoneType"),
    ({"func": lambda i: (1, [i])}, "output of func: int 1"),
])  # fmt: skip
def test_while_loop_errors(change: dict[str, Any], message: str) -> None:
    arguments: dict[str, Any] = {
        "cond": lambda i: i < 3, "func": lambda i: (i, [i + 1]), "loop_vars": [nd.zeros(1)],
        "max_iterations": 5,
    }  # fmt: skip
    with pytest.raises((TypeError, ValueError), match=f"while_loop: .*{message}"):
        nd.contrib.while_loop(**{**arguments, **change})


@pytest.mark.parametrize("pred", [True, 1, nd.array([3]), nd.array([[1]], dtype="int32")])
def test_cond_calls_one_branch(pred: Any) -> None:
    def fail() -> None:
        raise AssertionError

    assert nd.contrib.cond(pred, lambda: "then", fail) == "then"
    assert nd.contrib.cond(pred * 0, fail, lambda: "else") == "else"


def test_cond_gradient_is_that_of_the_branch() -> None:
    x = numbers(3)
    (gradient,) = gradients(lambda x: nd.contrib.cond(x.sum() > 100, lambda: x, lambda: x * x), x)
    np.testing.assert_allclose(gradient, 2 * x.asnumpy())


def test_cond_errors() -> None:
    with pytest.raises(ValueError, match=r"cond: pred: shape \(2,\)"):
        nd.contrib.cond(nd.ones(2), lambda: 1, lambda: 2)
    with pytest.raises(TypeError, match="cond: pred: a function came"):
        nd.contrib.cond(lambda: True, lambda: 1, lambda: 2)


class Unrolled(gluon.HybridBlock):
    """Every kind of control flow, with weights whose shapes only the pass over it tells."""

    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.step = self.params.get("step", shape=(4, 0), allow_deferred_init=True)
            self.then = self.params.get("then", shape=(2, 0), allow_deferred_init=True)
            self.other = self.params.get("other", shape=(2, 0), allow_deferred_init=True)
            self.last = self.params.get("last", shape=(2, 0), allow_deferred_init=True)

    def hybrid_forward(self, F: Any, x: Any, step: Any, then: Any, other: Any, last: Any) -> Any:
        def dense(x: Any, weight: Any, size: int) -> Any:
            return F.FullyConnected(x, weight, num_hidden=size, no_bias=True)

        y, _ = F.contrib.foreach(lambda d, s: (dense(d, step, 4), s), x, F.zeros(1))
        y = F.contrib.cond(y.sum() > 1e6, lambda: dense(y, then, 2), lambda: dense(y, other, 2))
        outputs, _ = F.contrib.while_loop(
            lambda i, s: s < 2, lambda i, s: (dense(y, last, 2), [i + 1, s + 1]),
            [F.zeros(1), y.sum() * 0], max_iterations=3,
        )
        return outputs


def test_blocks_learn_their_shapes_through_control_flow() -> None:
    block = Unrolled()
    block.initialize(mx.init.Xavier())
    assert block(numbers(6, 5, 3, dtype="float32")).shape == (3, 6, 2)
    assert block.step.shape == (4, 3)
    assert block.then.shape == block.other.shape == (2, 20)
    assert block.last.shape == (2, 2)


@pytest.mark.parametrize("call, who", [
    (lambda x: nd.contrib.foreach(3, x, x), "foreach: body"),
    (lambda x: nd.contrib.while_loop(3, lambda x: x, x, 3), "while_loop: cond"),
    (lambda x: nd.contrib.while_loop(lambda x: x, 3, x, 3), "while_loop: func"),
    (lambda x: nd.contrib.cond(x, 3, lambda: x), "cond: then_func"),
    (lambda x: nd.contrib.cond(x, lambda: x, 3), "cond: else_func"),
])  # fmt: skip
def test_what_is_no_function_is_refused(call: Any, who: str) -> None:
    with pytest.raises(TypeError, match=f"{who}: int 3 came, expected a function"):
        call(nd.ones(1))
