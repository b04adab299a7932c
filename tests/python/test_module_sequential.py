"""`SequentialModule`, `PythonModule`, `PythonLossModule`, as MXNet 1.9.1 behaves."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import params, separable

import weft as mx


def dense(name: str, units: int, data: str = "data") -> Any:
    symbol = mx.sym.FullyConnected(mx.sym.Variable(data), num_hidden=units, name=name)
    return mx.mod.Module(symbol, data_names=[data], label_names=None)


def softmax() -> Any:
    return mx.mod.Module(mx.sym.SoftmaxOutput(mx.sym.Variable("data"), name="softmax"))


def chain(last: Any = None) -> Any:
    modules = mx.mod.SequentialModule()
    assert modules.add(dense("a", 3)) is modules
    return modules.add(last or softmax(), take_labels=True, auto_wiring=True)


def gradient(scores: Any, labels: Any) -> np.ndarray:
    """Of the cross-entropy."""
    probabilities = mx.nd.softmax(scores).asnumpy()
    probabilities[np.arange(len(probabilities)), labels.asnumpy().astype(int)] -= 1
    return probabilities


def test_names_and_shapes() -> None:
    modules = chain()
    assert modules.data_names == ["data"] and modules.output_names == ["softmax_output"]
    with pytest.raises(AssertionError):
        modules.data_shapes  # noqa: B018
    modules.bind([("data", (2, 5))], [("softmax_label", (2,))])
    assert modules.data_shapes == [("data", (2, 5))]
    assert modules.label_shapes == [("softmax_label", (2,))]
    assert modules.output_shapes == [("softmax_output", (2, 3))]
    assert modules.symbol is None
    assert mx.mod.SequentialModule().data_names == []
    modules.add(dense("b", 2), auto_wiring=True)
    assert not modules.binded


def test_errors() -> None:
    with pytest.raises(AssertionError, match="foo"):
        mx.mod.SequentialModule().add(dense("a", 4), foo=1)
    with pytest.raises(AssertionError):
        mx.mod.SequentialModule().bind([("data", (2, 3))])
    with pytest.raises(AssertionError):
        chain().bind([("data", (2, 5))], [("softmax_label", (2,))], shared_module=chain())
    twice = mx.mod.SequentialModule().add(dense("a", 4)).add(dense("a", 4), auto_wiring=True)
    twice.bind([("data", (2, 4))])
    with pytest.raises(AssertionError, match="a_weight"):
        twice.init_params()
    unwired = mx.mod.SequentialModule().add(dense("a", 4)).add(dense("b", 4, data="x"))
    with pytest.raises(ValueError, match="x"):
        unwired.bind([("data", (2, 4))])
    wired = mx.mod.SequentialModule().add(dense("a", 4))
    wired.add(dense("b", 4, data="x"), auto_wiring=True)
    wired.bind([("data", (2, 4))])
    wired.init_params(mx.init.One())
    with pytest.raises(AssertionError):
        wired.get_input_grads()


@pytest.mark.parametrize("loss", ["symbol", "python"])
def test_a_chain_computes_as_one_symbol(loss: str) -> None:
    last = mx.mod.PythonLossModule(grad_func=gradient) if loss == "python" else None
    modules = chain(last)
    modules.bind([("data", (6, 5))], [("softmax_label", (6,))], inputs_need_grad=True)
    mx.random.seed(3)
    modules.init_params(mx.init.Uniform(0.5))
    modules.init_optimizer(optimizer_params={"learning_rate": 0.5})
    x = mx.sym.FullyConnected(mx.sym.Variable("data"), num_hidden=3, name="a")
    whole = mx.mod.Module(mx.sym.SoftmaxOutput(x, name="softmax"))
    whole.bind([("data", (6, 5))], [("softmax_label", (6,))], inputs_need_grad=True)
    whole.init_params(mx.init.Zero())
    whole.set_params(*modules.get_params())
    whole.init_optimizer(optimizer_params={"learning_rate": 0.5})
    data, label = separable(6)
    batch = mx.io.DataBatch([mx.nd.array(data)], [mx.nd.array(label)])
    for module in (modules, whole):
        module.forward_backward(batch)
        module.update()
    if loss == "symbol":
        np.testing.assert_allclose(
            modules.get_outputs()[0].asnumpy(), whole.get_outputs()[0].asnumpy(), rtol=1e-5
        )
    np.testing.assert_allclose(
        modules.get_input_grads()[0].asnumpy(), whole.get_input_grads()[0].asnumpy(),
        rtol=1e-4, atol=1e-6,
    )  # fmt: skip
    expected = params(whole)
    for name, value in params(modules).items():
        np.testing.assert_allclose(value, expected[name], rtol=1e-4, atol=1e-6)
    assert batch.data[0].shape == (6, 5), "the batch stays as it is"


@pytest.mark.parametrize("loss", ["symbol", "python"])
def test_a_chain_learns(loss: str) -> None:
    last = mx.mod.PythonLossModule(grad_func=gradient) if loss == "python" else None
    modules = chain(last)
    data, label = separable()
    batches = mx.io.NDArrayIter(data, label, 10)
    modules.fit(batches, num_epoch=10, optimizer_params={"learning_rate": 0.5})
    assert modules.score(batches, "acc")[0][1] > 0.95


def test_python_loss() -> None:
    loss = mx.mod.PythonLossModule(grad_func=lambda scores, labels: scores * 2)
    assert (loss.data_names, loss.output_names) == (["data"], ["pyloss_output"])
    loss.bind([("data", (2, 3))], [("softmax_label", (2,))])
    assert loss.output_shapes == [("pyloss_output", (2, 3))] and loss.get_params() == ({}, {})
    batch = mx.io.DataBatch([mx.nd.ones((2, 3))], [mx.nd.array([0, 1])])
    loss.forward(batch, is_train=True)
    assert loss.get_outputs()[0].asnumpy().tolist() == [[1] * 3] * 2
    loss.backward()
    assert loss.get_input_grads()[0].asnumpy().tolist() == [[2] * 3] * 2
    loss.forward(mx.io.DataBatch([mx.nd.zeros((2, 3))]), is_train=False)
    assert loss.get_outputs()[0].asnumpy().tolist() == [[0] * 3] * 2
    metric = mx.metric.Accuracy()
    loss.update_metric(metric, batch.label)
    assert metric.num_inst == 2
    for call in (
        lambda: loss.backward([mx.nd.ones((2, 3))]),
        lambda: loss.get_outputs(merge_multi_context=False),
        lambda: mx.mod.PythonLossModule(data_names=["a", "b"]),
        lambda: mx.mod.PythonLossModule(label_names=["a", "b"]),
        lambda: mx.mod.PythonLossModule(grad_func=3),
        lambda: mx.mod.PythonLossModule().bind([("foo", (2, 3))]),
        lambda: mx.mod.PythonLossModule().bind([("data", (2, 3))], grad_req="add"),
    ):
        with pytest.raises(AssertionError):
            call()
    undefined = mx.mod.PythonLossModule(name="other")
    assert undefined.output_names == ["other_output"]
    undefined.bind([("data", (2, 3))], [("softmax_label", (2,))])
    undefined.forward(batch)
    for call in (undefined.backward, lambda: undefined.install_monitor(None)):
        with pytest.raises(NotImplementedError):
            call()


def test_python_modules() -> None:
    class Doubling(mx.mod.PythonModule):
        def _compute_output_shapes(self) -> Any:
            return [("out", self._data_shapes[0][1])]

        def forward(self, data_batch: Any, is_train: Any = None) -> None:
            self._out = data_batch.data[0] * 2

        def get_outputs(self, merge_multi_context: bool = True) -> Any:
            return [self._out]

        def backward(self, out_grads: Any = None) -> None:
            self._grad = out_grads[0] * 2

        def get_input_grads(self, merge_multi_context: bool = True) -> Any:
            return [self._grad]

    double = Doubling(["a_output"], None, ["out"])
    modules = mx.mod.SequentialModule().add(dense("a", 3)).add(double)
    modules.add(softmax(), take_labels=True, auto_wiring=True)
    data, label = separable()
    batches = mx.io.NDArrayIter(data, label, 10)
    modules.fit(batches, num_epoch=10, optimizer_params={"learning_rate": 0.3})
    assert modules.score(batches, "acc")[0][1] > 0.95
    assert double.output_shapes == [("out", (10, 3))] and double.label_shapes is None
    with pytest.raises(NotImplementedError):
        mx.mod.PythonModule(["d"], None, ["o"]).bind([("d", (2,))])


def test_the_base_defines_nothing() -> None:
    base = mx.mod.BaseModule()
    assert base.symbol is None and not base.binded
    for call in (
        lambda: base.data_names, lambda: base.output_shapes, base.get_params, base.update,
        base.get_outputs, base.backward, lambda: base.bind([]), lambda: base.set_params({}, {}),
    ):  # fmt: skip
        with pytest.raises(NotImplementedError):
            call()
    base.prepare(None)
