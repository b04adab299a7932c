"""Operators written in Python: what they are given, gradients of both orders, errors, threads."""

from __future__ import annotations

import gc
import threading
import traceback
import weakref
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd

calls: list[Any] = []


class Sigmoid(mx.operator.CustomOp):
    def forward(self, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        calls.append((is_train, req, autograd.is_recording(), autograd.is_training()))
        self.assign(out_data[0], req[0], 1 / (1 + nd.exp(-in_data[0])))

    def backward(
        self, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        calls.append((req, autograd.is_recording(), autograd.is_training()))
        y = out_data[0]
        self.assign(in_grad[0], req[0], out_grad[0] * y * (1 - y))


@mx.operator.register("sigmoid")
class SigmoidProp(mx.operator.CustomOpProp):
    def __init__(self, **attrs: str) -> None:
        super().__init__(need_top_grad=True)
        self.attrs = attrs

    def create_operator(self, ctx: Any, in_shapes: Any, in_dtypes: Any) -> mx.operator.CustomOp:
        calls.append((self.attrs, ctx, in_shapes, in_dtypes))
        return Sigmoid()


class SumDifference(mx.operator.CustomOp):
    """Two inputs, two outputs, and a state that counts forward passes."""

    def forward(self, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        a, b = in_data
        self.assign(out_data[0], req[0], a + b)
        self.assign(out_data[1], req[1], a - b)
        aux[0][:] += 1

    def backward(
        self, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        calls.append((req, [g.asnumpy().tolist() for g in out_grad], aux[0].asscalar()))
        self.assign(in_grad[0], req[0], out_grad[0] + out_grad[1])
        self.assign(in_grad[1], req[1], out_grad[0] - out_grad[1])


@mx.operator.register("sum_difference")
class SumDifferenceProp(mx.operator.CustomOpProp):
    def list_arguments(self) -> list[str]:
        return ["a", "b"]

    def list_outputs(self) -> list[str]:
        return ["sum", "difference"]

    def list_auxiliary_states(self) -> list[str]:
        return ["count"]

    def infer_shape(self, in_shape: Any) -> Any:
        return [in_shape[0]] * 2, [in_shape[0]] * 2, [(1,)]

    def infer_type(self, in_type: Any) -> Any:
        return [in_type[0]] * 2, [in_type[0]] * 2, [np.float32]

    def create_operator(self, ctx: Any, in_shapes: Any, in_dtypes: Any) -> mx.operator.CustomOp:
        return SumDifference()


@pytest.fixture(autouse=True)
def _forget_calls() -> None:
    calls.clear()


def variable(values: Any, dtype: str = "float64") -> nd.NDArray:
    x = nd.array(values, dtype=dtype)
    x.attach_grad()
    return x


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def register(name: str, op: Any = None, **methods: Any) -> None:
    """Register an operator of one input whose parts are given."""
    made = type("Prop", (mx.operator.CustomOpProp,), {
        "create_operator": lambda *args: op, **methods,
    })  # fmt: skip
    mx.operator.register(name)(made)


def op_of(**methods: Any) -> mx.operator.CustomOp:
    return type("Op", (mx.operator.CustomOp,), methods)()


def double(self: Any, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
    self.assign(out_data[0], req[0], in_data[0] * 2)


def test_what_an_operator_is_given() -> None:
    x = nd.array([[-1.0, 0.5]], dtype="float64")
    y = nd.Custom(x, op_type="sigmoid", name="layer", a=1, b="q", c=[1, 2], d=None, e=True)
    np.testing.assert_allclose(y.asnumpy(), sigmoid(x.asnumpy()), rtol=1e-12)
    attrs, ctx, shapes, dtypes = calls[0]
    assert attrs == {"a": "1", "b": "q", "c": "[1, 2]", "d": "None", "e": "True"}
    assert (ctx, shapes, dtypes) == (mx.cpu(), [[1, 2]], [1])
    assert calls[1] == (False, ["write"], False, False)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "int32"])
def test_dtypes_go_through(dtype: str) -> None:
    register("double", op_of(forward=double))
    y = nd.Custom(nd.array([1, 2], dtype=dtype), op_type="double")
    assert y.dtype == np.dtype(dtype) and y.asnumpy().tolist() == [2, 4]


def test_gradient() -> None:
    x = variable([-1.0, 0.5, 2.0])
    with autograd.record():
        y = nd.Custom(x * 2, op_type="sigmoid") * 3
    assert calls[1] == (True, ["write"], False, True)
    y.backward()
    assert calls[2] == (["write"], False, True)
    s = sigmoid(2 * x.asnumpy())
    np.testing.assert_allclose(x.grad.asnumpy(), 6 * s * (1 - s), rtol=1e-12)


def test_gradients_of_several_uses_and_passes_add_up() -> None:
    x = nd.array([0.5], dtype="float64")
    x.attach_grad("add")
    for _ in range(2):
        with autograd.record():
            y = nd.Custom(x, op_type="sigmoid") + nd.Custom(x, op_type="sigmoid")
        y.backward()
    s = sigmoid(0.5)
    assert x.grad.asscalar() == pytest.approx(4 * s * (1 - s))


def test_second_order_gradient() -> None:
    x = variable([-1.0, 0.5, 2.0])
    with autograd.record():
        y = nd.Custom(x, op_type="sigmoid")
        (first,) = autograd.grad(y, x, create_graph=True)
    first.backward()
    s = sigmoid(x.asnumpy())
    np.testing.assert_allclose(x.grad.asnumpy(), s * (1 - s) * (1 - 2 * s), rtol=1e-12)


def test_inputs_are_kept_as_they_were() -> None:
    def backward(
        self: Any, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        self.assign(in_grad[0], req[0], 2 * in_data[0] * out_grad[0])

    def forward(self: Any, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        self.assign(out_data[0], req[0], in_data[0] * in_data[0])

    register("square", op_of(forward=forward, backward=backward))
    x = variable([3.0])
    with autograd.record():
        y = nd.Custom(x, op_type="square")
    x[:] = 100
    y.backward()
    assert x.grad.asscalar() == 6


def test_several_inputs_outputs_and_a_state() -> None:
    a, b, count = variable([1.0, 2.0]), nd.array([3.0, 4.0], dtype="float64"), nd.zeros(1)
    with autograd.record():
        total, difference = nd.Custom(a, b, count, op_type="sum_difference")
    assert total.asnumpy().tolist() == [4, 6] and difference.asnumpy().tolist() == [-2, -2]
    assert count.asscalar() == 1
    total.backward()
    assert calls == [(["write", "null"], [[1, 1], [0, 0]], 1)]
    assert a.grad.asnumpy().tolist() == [1, 1]


def test_inputs_by_name() -> None:
    a, b, count = nd.ones(2), nd.ones(2) * 3, nd.zeros(1)
    total, _ = nd.Custom(b=b, count=count, a=a, op_type="sum_difference")
    assert total.asnumpy().tolist() == [4, 4] and count.asscalar() == 1
    assert nd.Custom(a, b, count=count, op_type="sum_difference")[1].asnumpy().tolist() == [-2, -2]


def test_out() -> None:
    x, y = nd.zeros(2), nd.ones(2)
    assert nd.Custom(x, op_type="sigmoid", out=y) is y
    assert y.asnumpy().tolist() == [0.5, 0.5]
    nd.Custom(x, op_type="sigmoid", out=x)
    assert x.asnumpy().tolist() == [0.5, 0.5]
    x = variable([0.0])
    y = nd.zeros(1, dtype="float64")
    with autograd.record():
        nd.Custom(x, op_type="sigmoid", out=y)
    y.backward()
    assert x.grad.asscalar() == 0.25
    with pytest.raises(ValueError, match="out has 2 arrays, the operator has 1"):
        nd.Custom(x, op_type="sigmoid", out=[y, y])


@pytest.mark.parametrize(("req", "wanted"), [
    ("null", 1), ("write", 5), ("inplace", 5), ("add", 6),
])  # fmt: skip
@pytest.mark.parametrize("source", [5, np.full(3, 5.0), nd.full(3, 5, dtype="int32")])
def test_assign(req: str, wanted: float, source: Any) -> None:
    target = nd.ones(3)
    mx.operator.CustomOp().assign(target, req, source)
    assert target.asnumpy().tolist() == [wanted] * 3 and target.dtype == np.float32


def test_assign_refuses_unknown_requests() -> None:
    with pytest.raises(ValueError, match="assign: req is 'x'"):
        mx.operator.CustomOp().assign(nd.ones(1), "x", 1)


def test_defaults_of_a_prop() -> None:
    prop = mx.operator.CustomOpProp()
    assert prop.list_arguments() == ["data"] and prop.list_outputs() == ["output"]
    assert prop.list_auxiliary_states() == [] and prop.need_top_grad_
    assert prop.infer_shape([(2, 3), (4,)]) == ([(2, 3), (4,)], ((2, 3),), ())
    assert prop.infer_type([np.float32]) == ([np.float32], [np.float32], [])
    assert prop.declare_backward_dependency([1], [2], [3]) == [1, 2, 3]
    assert mx.operator.CustomOpProp(False).declare_backward_dependency([1], [2], [3]) == [2, 3]
    assert prop.infer_storage_type(["default"]) == (["default"], ["default"], [])


def test_undeclared_arrays_are_not_kept() -> None:
    seen: list[Any] = []

    def backward(
        self: Any, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        seen.extend([in_data[0], out_data[0]])
        self.assign(in_grad[0], req[0], out_grad[0] * 2)

    register(
        "frugal", op_of(forward=double, backward=backward),
        declare_backward_dependency=lambda self, out_grad, in_data, out_data: out_grad,
    )  # fmt: skip
    x = variable([1.0, 2.0])
    with autograd.record():
        y = nd.Custom(x, op_type="frugal")
    y.backward()
    assert x.grad.asnumpy().tolist() == [2, 2]
    for array in seen:
        assert array.shape == (2,) and array.dtype == np.float64
        with pytest.raises(mx.MXNetError):
            array.asnumpy()


def test_without_backward_gradients_are_zero() -> None:
    register("double", op_of(forward=double))
    x = variable([1.0])
    with autograd.record():
        y = nd.Custom(x, op_type="double")
    y.backward()
    assert x.grad.asscalar() == 0


def test_retain_graph() -> None:
    x = variable([0.0])
    with autograd.record():
        y = nd.Custom(x, op_type="sigmoid")
    y.backward(retain_graph=True)
    y.backward()
    assert x.grad.asscalar() == 0.25
    with pytest.raises(mx.MXNetError, match="released"):
        y.backward()


def test_graphs_are_freed() -> None:
    class Holder(mx.operator.CustomOp):
        forward = double

    made: list[weakref.ref] = []

    def create(*args: Any) -> mx.operator.CustomOp:
        op = Holder()
        made.append(weakref.ref(op))
        return op

    register("held", create_operator=create)
    x = variable([1.0])
    with autograd.record():
        y = nd.Custom(x, op_type="held")
    gc.collect()
    assert made[0]() is not None
    del y
    gc.collect()
    assert made[0]() is None


class Fails(mx.operator.CustomOp):
    def forward(self, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        if in_data[0].sum() == 0:
            raise ZeroDivisionError("forward does not like zeros")
        self.assign(out_data[0], req[0], in_data[0])

    def backward(
        self, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        raise ZeroDivisionError("no gradient today")


def test_errors_of_forward_and_backward_are_the_users() -> None:
    register("fails", Fails())
    with pytest.raises(ZeroDivisionError, match="does not like zeros"):
        nd.Custom(nd.zeros(1), op_type="fails")
    x = variable([1.0])
    with autograd.record():
        y = nd.Custom(x, op_type="fails")
    with pytest.raises(ZeroDivisionError, match="no gradient today") as caught:
        y.backward()
    frames = [f.name for f in traceback.extract_tb(caught.value.__traceback__)]
    assert frames[-1] == "backward" and __file__ in "".join(
        f.filename for f in traceback.extract_tb(caught.value.__traceback__)[-1:]
    )
    assert not autograd.is_recording()


@pytest.mark.parametrize(("methods", "message"), [
    ({"infer_shape": lambda self, s: [s[0]]}, "infer_shape has to return 2 or 3 lists"),
    ({"infer_shape": lambda self, s: (s * 2, s, [])}, "2 entries for the inputs, expected 1"),
    ({"infer_shape": lambda self, s: (s, s * 2, [])}, "2 entries for the outputs, expected 1"),
    ({"infer_shape": lambda self, s: ([(7,)], s, [])}, r"shape \(2,\), infer_shape says \(7,\)"),
    ({"infer_type": lambda self, t: (["float64"], t, [])}, "has dtype float32, infer_type says"),
    ({"infer_type": lambda self, t: (["what"], t, [])}, "what"),
    ({"create_operator": lambda *args: None}, "create_operator returned NoneType"),
    ({"create_operator": lambda *args: mx.operator.CustomOp()}, "does not define forward"),
])  # fmt: skip
def test_errors_of_props(methods: dict[str, Any], message: str) -> None:
    register("broken", op_of(forward=double), **methods)
    with pytest.raises((ValueError, TypeError, NotImplementedError), match=message):
        nd.Custom(nd.ones(2), op_type="broken")


def test_errors_of_calls() -> None:
    x = nd.ones(2)
    with pytest.raises(TypeError, match="op_type is missing"):
        nd.Custom(x)
    with pytest.raises(ValueError, match="no custom operator 'nope'"):
        nd.Custom(x, op_type="nope")
    for inputs in ((), (x, x)):
        with pytest.raises(ValueError, match=r"Custom\(sigmoid\): \d inputs given, it takes 1"):
            nd.Custom(*inputs, op_type="sigmoid")
    with pytest.raises(TypeError, match="unexpected input 'dat'"):
        nd.Custom(dat=x, op_type="sigmoid")
    with pytest.raises(TypeError, match="given twice"):
        nd.Custom(x, data=x, op_type="sigmoid")
    with pytest.raises(TypeError, match="input data is ndarray"):
        nd.Custom(np.ones(2), op_type="sigmoid")
    with pytest.raises(TypeError, match="no subclass of CustomOpProp"):
        mx.operator.register("number")(3)  # type: ignore[arg-type]


def test_a_second_registration_replaces_the_first(caplog: pytest.LogCaptureFixture) -> None:
    register("again", op_of(forward=double))
    register("again", Sigmoid())
    assert "'again' is replaced" in caplog.text
    assert nd.Custom(nd.zeros(1), op_type="again").asscalar() == 0.5


class CustomBlock(gluon.HybridBlock):
    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.weight = self.params.get("weight", shape=(4, 0), allow_deferred_init=True)
            self.scale = self.params.get("scale", shape=(0, 0), allow_deferred_init=True)

    def hybrid_forward(self, F: Any, x: Any, weight: Any, scale: Any) -> Any:
        y = F.FullyConnected(x, weight, num_hidden=4, no_bias=True)
        return F.Custom(y, scale, F.zeros(1), op_type="sum_difference")[0]


def test_in_a_block_of_unknown_shapes() -> None:
    block = CustomBlock()
    block.initialize()
    block.hybridize()
    x = nd.ones((3, 5))
    with autograd.record():
        y = block(x)
    y.backward()
    assert block.weight.shape == (4, 5) and block.scale.shape == (3, 4)
    assert block.scale.grad().asnumpy().tolist() == np.ones((3, 4)).tolist()


def test_threads() -> None:
    """Results and errors of each thread are its own."""
    register("fails", Fails())
    wrong: list[Any] = []

    def run(number: int) -> None:
        for i in range(30):
            x = variable([0.1 * number + 0.01 * i + 0.01])
            with autograd.record():
                y = nd.Custom(x, op_type="fails" if number % 2 else "sigmoid")
            try:
                y.backward()
            except ZeroDivisionError:
                if not number % 2:
                    wrong.append("an error of another thread")
                continue
            s = sigmoid(x.asnumpy())
            if number % 2 or abs(x.grad.asnumpy() - s * (1 - s)).max() > 1e-12:
                wrong.append((number, i))

    threads = [threading.Thread(target=run, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_errors_of_two_backward_passes_are_not_exchanged() -> None:
    """The second error arises while the first is on its way to its thread."""
    first_arose, second_arose, first_raised = (threading.Event() for _ in range(3))

    class Slow(Exception):
        """Asked for its text between where it is caught and where it is raised again."""

        def __str__(self) -> str:
            if self.args[0] == "first":
                first_arose.set()
                second_arose.wait(10)
            else:
                second_arose.set()
                first_raised.wait(10)
            return self.args[0]

    class Raises(mx.operator.CustomOp):
        forward = double

        def backward(self, *args: Any, **kwargs: Any) -> None:
            raise Slow(threading.current_thread().name)

    register("slow", create_operator=lambda *args: Raises())
    caught: dict[str, str] = {}

    def run() -> None:
        x = variable([1.0])
        with autograd.record():
            y = nd.Custom(x, op_type="slow")
        try:
            y.backward()
        except Slow as error:
            caught[threading.current_thread().name] = error.args[0]
        first_raised.set()

    first, second = (threading.Thread(target=run, name=name) for name in ("first", "second"))
    first.start()
    assert first_arose.wait(10)
    second.start()
    first.join()
    second.join()
    assert caught == {"first": "first", "second": "second"}


def test_names_of_operators() -> None:
    names = mx.operator.get_all_registered_operators()
    assert names == sorted(names) and {"dot", "FullyConnected"} <= set(names)
    arguments = mx.operator.get_operator_arguments("FullyConnected")
    assert arguments.narg == len(arguments.names) == len(arguments.types)
    assert arguments.names[:3] == ["data", "weight", "bias"] and "num_hidden" in arguments.names
    with pytest.raises(ValueError, match="no operator 'nope'"):
        mx.operator.get_operator_arguments("nope")
