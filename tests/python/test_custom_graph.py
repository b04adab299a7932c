"""Custom operators as nodes: symbols, executors, files, modules' training, hybridized blocks."""

from __future__ import annotations

import gc
import json
import pathlib
import weakref
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd

operators: list[Any] = []


class ScaledSquare(mx.operator.CustomOp):
    """scale * data ** 2 * weight, with what backward needs kept by forward itself."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        operators.append(weakref.ref(self))

    def forward(self, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        data, weight = in_data
        self.square = data * data
        self.data = data
        self.assign(out_data[0], req[0], self.scale * self.square * weight)
        self.assign(out_data[1], req[1], data + 1)
        aux[0][:] += 1

    def backward(
        self, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        weight = in_data[1]
        self.assign(
            in_grad[0], req[0], out_grad[0] * self.scale * 2 * self.data * weight + out_grad[1]
        )
        self.assign(in_grad[1], req[1], out_grad[0] * self.scale * self.square)


@mx.operator.register("scaled_square")
class ScaledSquareProp(mx.operator.CustomOpProp):
    def __init__(self, scale: str = "1") -> None:
        super().__init__(need_top_grad=True)
        self.scale = float(scale)

    def list_arguments(self) -> list[str]:
        return ["data", "weight"]

    def list_outputs(self) -> list[str]:
        return ["scaled", "next"]

    def list_auxiliary_states(self) -> list[str]:
        return ["count"]

    def infer_shape(self, in_shape: list[list[int]]) -> tuple[Any, ...]:
        return [in_shape[0], in_shape[0]], [in_shape[0]] * 2, [(1,)]

    def create_operator(self, ctx: Any, in_shapes: Any, in_dtypes: Any) -> mx.operator.CustomOp:
        return ScaledSquare(self.scale)


class Failing(mx.operator.CustomOp):
    def __init__(self, where: str) -> None:
        self.where = where

    def forward(self, is_train: Any, req: Any, in_data: Any, out_data: Any, aux: Any) -> None:
        if self.where == "forward":
            raise ZeroDivisionError("in forward")
        self.assign(out_data[0], req[0], in_data[0])

    def backward(
        self, req: Any, out_grad: Any, in_data: Any, out_data: Any, in_grad: Any, aux: Any
    ) -> None:
        raise KeyError("in backward")


@mx.operator.register("failing_in_graph")
class FailingProp(mx.operator.CustomOpProp):
    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where

    def infer_shape(self, in_shape: list[list[int]]) -> tuple[Any, ...]:
        if self.where == "shape":
            raise IndexError("in infer_shape")
        return super().infer_shape(in_shape)

    def create_operator(self, ctx: Any, in_shapes: Any, in_dtypes: Any) -> mx.operator.CustomOp:
        return Failing(self.where)


def node() -> Any:
    return mx.sym.Custom(mx.sym.var("data"), op_type="scaled_square", scale=3, name="c")


def test_symbol_names() -> None:
    sym = node()
    assert sym.list_arguments() == ["data", "c_weight"]
    assert sym.list_auxiliary_states() == ["c_count"]
    assert sym.list_outputs() == ["c_scaled", "c_next"]
    assert sym.infer_shape(data=(2, 3)) == ([(2, 3), (2, 3)], [(2, 3), (2, 3)], [(1,)])
    assert sym.infer_type(data="float64")[1] == [np.float64, np.float64]


def test_json_keeps_the_attributes_flat() -> None:
    sym = node()
    entry = json.loads(sym.tojson())["nodes"][3]
    assert entry["op"] == "Custom"
    assert entry["attrs"] == {"op_type": "scaled_square", "scale": "3"}
    again = mx.sym.load_json(sym.tojson())
    assert again.tojson() == sym.tojson()
    assert again[0].attr("scale") == "3"


def test_executor_computes_gradients_and_updates_states() -> None:
    x, w = np.array([[1.0, 2.0], [3.0, -4.0]]), np.array([[2.0, 1.0], [0.5, 1.0]])
    sym = mx.sym.load_json(node().tojson())
    args = {"data": nd.array(x), "c_weight": nd.array(w)}
    grads = {name: nd.zeros((2, 2)) for name in args}
    ex = sym.bind(mx.cpu(), args, grads, aux_states={"c_count": nd.zeros((1,))})
    for step in range(1, 4):  # the first pass and planned ones
        out = ex.forward(is_train=True)
        np.testing.assert_allclose(out[0].asnumpy(), 3 * x**2 * w)
        np.testing.assert_allclose(out[1].asnumpy(), x + 1)
        assert ex.aux_dict["c_count"].asscalar() == step
        ex.backward([nd.ones((2, 2)) * step, nd.ones((2, 2))])
        np.testing.assert_allclose(grads["data"].asnumpy(), step * 6 * x * w + 1)
        np.testing.assert_allclose(grads["c_weight"].asnumpy(), step * 3 * x**2)
    del ex, out
    gc.collect()
    assert all(ref() is None for ref in operators), "operators outlive what computed them"


def test_inside_a_larger_graph() -> None:
    data = mx.sym.var("data")
    sym = mx.sym.Custom(data * 2, op_type="scaled_square", name="c")[0]
    sym = mx.sym.sum(mx.sym.exp(sym * 0.1))
    x, w = np.array([0.5, 1.0, -1.5], "float32"), np.array([1.0, 2.0, 3.0], "float32")
    grads = {"data": nd.zeros(3)}
    ex = sym.bind(
        mx.cpu(), {"data": nd.array(x), "c_weight": nd.array(w)}, grads, {"data": "write"},
        {"c_count": nd.zeros((1,))},
    )  # fmt: skip
    for _ in range(2):
        out = ex.forward(is_train=True)[0].asscalar()
        ex.backward()
        inner = np.exp(0.4 * x**2 * w)
        np.testing.assert_allclose(out, inner.sum(), rtol=1e-5)
        np.testing.assert_allclose(grads["data"].asnumpy(), inner * 0.8 * x * w, rtol=1e-5)


class Block(gluon.HybridBlock):
    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.weight = self.params.get("weight", shape=(3,), init="ones")
            self.count = self.params.get("count", shape=(1,), init="zeros", grad_req="null")

    def hybrid_forward(self, F: Any, x: Any, weight: Any, count: Any) -> Any:  # noqa: N803
        return F.Custom(x, weight, count, op_type="scaled_square", scale=2)[0] * 5


@pytest.mark.parametrize("hybridized", [False, True])
def test_blocks(hybridized: bool) -> None:
    block = Block()
    block.initialize()
    if hybridized:
        block.hybridize()
    for step in range(1, 4):
        x = nd.array([step, 2.0, -1.0])
        x.attach_grad()
        with autograd.record():
            y = block(x)
        y.backward()
        np.testing.assert_allclose(y.asnumpy(), 10 * x.asnumpy() ** 2)
        np.testing.assert_allclose(x.grad.asnumpy(), 20 * x.asnumpy())
        np.testing.assert_allclose(block.weight.grad().asnumpy(), 10 * x.asnumpy() ** 2)
        assert block.count.data().asscalar() == step


def test_gradients_of_gradients_are_refused_in_compiled_blocks() -> None:
    net = Block()
    net.initialize()
    net.hybridize()
    x = nd.array([0.5, 0.9, 0.2])
    x.attach_grad()
    with autograd.record():
        y = net(x)
        with pytest.raises(mx.MXNetError, match="gradients of gradients: Custom would run again"):
            autograd.grad(y, [x], create_graph=True)


def test_export_and_import(tmp_path: pathlib.Path) -> None:
    block = Block()
    block.initialize()
    block.hybridize()
    x = nd.array([1.0, 2.0, -1.0])
    expected = block(x).asnumpy()
    block.export(str(tmp_path / "net"))
    again = gluon.SymbolBlock.imports(
        str(tmp_path / "net-symbol.json"), ["data"], str(tmp_path / "net-0000.params")
    )
    np.testing.assert_allclose(again(x).asnumpy(), expected)


def test_errors_keep_their_type() -> None:
    data = mx.sym.var("data")
    args = {"data": nd.ones((2,))}

    def failing(where: str) -> Any:
        return mx.sym.Custom(data, op_type="failing_in_graph", where=where)

    with pytest.raises(IndexError, match="in infer_shape"):
        failing("shape").infer_shape(data=(2,))
    with pytest.raises(ZeroDivisionError, match="in forward"):
        failing("forward").bind(mx.cpu(), args).forward()
    ex = failing("backward").bind(mx.cpu(), args, {"data": nd.zeros((2,))})
    ex.forward(is_train=True)
    with pytest.raises(KeyError, match="in backward"):
        ex.backward()
    with pytest.raises(ValueError, match="no custom operator 'nothing'"):
        mx.sym.Custom(data, op_type="nothing")
    with pytest.raises(ValueError, match="2 inputs given, it takes 1"):
        mx.sym.Custom(data, data, op_type="failing_in_graph", where="")
    with pytest.raises(ValueError, match="no custom operator 'nothing'"):
        mx.sym.load_json(failing("x").tojson().replace("failing_in_graph", "nothing"))
