"""Automatic mixed precision: classes, casts when operators are called, traced and converted."""

from __future__ import annotations

import json
import random

import numpy as np
import pytest
from tests.python.amp_nets import LOW, _net, _off, compare, dtype_of, random_array  # noqa: F401

import weft as mx
from weft import autograd, gluon, nd
from weft.base import registry
from weft.contrib import amp

# --- The lists.


def test_lists_hold_every_operator_once():
    lists = [
        amp.list_lp16_ops("float16"),
        amp.list_fp32_ops("float16"),
        amp.list_lp16_fp32_ops("float16"),
        amp.list_widest_type_cast("float16"),
    ]
    names = [name for one in lists for name in one]
    assert len(names) == len(set(names))
    operators = registry()["operators"]
    assert set(names) == {n for op in operators for n in (op["name"], *op["aliases"])}
    assert all(len(one) > 20 for one in lists)


def test_lists_are_those_of_mxnet_where_no_difference_is_documented():
    float32, widest = amp.list_fp32_ops("float16"), amp.list_widest_type_cast("float16")
    assert {"Convolution", "Deconvolution", "FullyConnected", "RNN"} <= set(
        amp.list_lp16_ops("float16")
    )
    assert {"exp", "log_softmax", "softmax", "LayerNorm", "mean", "norm", "SoftmaxOutput"} <= set(
        float32
    )
    assert {"elemwise_add", "broadcast_mul", "concat", "stack", "where", "add_n"} <= set(widest)
    assert {"BatchNorm", "relu", "Pooling", "Dropout", "Embedding", "Reshape"} <= set(
        amp.list_lp16_fp32_ops("float16")
    )
    assert amp.list_conditional_fp32_ops("float16") == [
        ("Activation", "act_type", ["softrelu"]),
        ("LeakyReLU", "act_type", ["elu", "selu"]),
    ]
    # Products of matrices are widest there.
    assert {"dot", "batch_dot"} <= set(amp.list_lp16_ops("bfloat16"))


def test_loss_outputs_and_float32_parameters_are_listed():
    assert set(amp.list_loss_output_functions("float16")) >= {
        "SoftmaxOutput",
        "LinearRegressionOutput",
        "LogisticRegressionOutput",
        "MAERegressionOutput",
    }
    inputs = amp.list_lp16_use_fp32_params("bfloat16")
    assert inputs["BatchNorm"] == ["", "gamma", "beta", "moving_mean", "moving_var"]


@pytest.mark.parametrize("name", [n for n in amp.__all__ if n.startswith("list_")])
def test_lists_of_another_dtype_are_refused(name):
    with pytest.raises(TypeError, match="float64.*expected float16 or bfloat16"):
        getattr(amp, name)("float64")


# --- Operators that are called.


def _operands():
    return random_array(2, 4), random_array(3, 4), random_array(3)


@pytest.mark.parametrize("low", LOW)
def test_operators_run_in_the_dtype_of_their_class(low):
    x, w, b = _operands()
    amp.init(low)
    y = nd.FullyConnected(x, w, b, num_hidden=3)
    assert dtype_of(y) == low
    assert dtype_of(nd.dot(x, w.T)) == low
    assert dtype_of(nd.relu(y)) == low
    assert dtype_of(nd.Activation(y, act_type="relu")) == low
    assert dtype_of(nd.exp(y)) == "float32"
    assert dtype_of(y**2) == "float32"
    assert dtype_of(y.sum()) == "float32"
    assert dtype_of(nd.Activation(y, act_type="softrelu")) == "float32"
    assert dtype_of(nd.LeakyReLU(y, act_type="elu")) == "float32"
    assert dtype_of(nd.LeakyReLU(y, act_type="leaky")) == low
    assert dtype_of(y + y) == low
    assert dtype_of(y + b) == "float32"
    assert dtype_of(nd.concat(y, x)) == "float32"
    assert dtype_of(nd.where(x, x.astype(low), x)) == "float32"
    np.testing.assert_allclose(
        y.astype("float32").asnumpy(), x.asnumpy() @ w.asnumpy().T + b.asnumpy(), atol=0.03
    )


def test_only_floating_arrays_of_at_most_32_bits_are_cast():
    x, w, b = _operands()
    amp.init()
    double = [a.astype("float64") for a in (x, w, b)]
    assert dtype_of(nd.FullyConnected(*double, num_hidden=3)) == "float64"
    assert dtype_of(nd.exp(double[0])) == "float64"
    assert dtype_of(nd.sum(nd.arange(4, dtype="int32"))) == "int32"
    assert dtype_of(nd.take(x.astype("float16"), nd.array([1], dtype="int32"))) == "float16"


def test_the_two_halves_meet_in_float32():
    x = random_array(2, 3)
    amp.init()
    assert dtype_of(x.astype("float16") + x.astype("bfloat16")) == "float32"


@pytest.mark.parametrize("low", LOW)
def test_arrays_that_are_written_to_keep_theirdtype_of(low):
    x, w, b = _operands()
    amp.init(low)
    out = nd.zeros((2, 3))
    assert nd.FullyConnected(x, w, b, num_hidden=3, out=out) is out
    assert dtype_of(out) == "float32"
    expected = nd.FullyConnected(x, w, b, num_hidden=3).astype("float32").asnumpy()
    np.testing.assert_array_equal(out.asnumpy(), expected)
    y = x.astype(low)
    y += x
    assert dtype_of(y) == low
    np.testing.assert_allclose(y.astype("float32").asnumpy(), 2 * x.asnumpy(), rtol=0.01)


@pytest.mark.parametrize("low", LOW)
def test_gradients_of_float32_weights_are_float32(low):
    x, w, b = _operands()
    for one in (x, w, b):
        one.attach_grad()
    amp.init(low)
    with autograd.record():
        y = nd.FullyConnected(x, w, b, num_hidden=3).sum()
    y.backward()
    assert [dtype_of(one.grad) for one in (x, w, b)] == ["float32"] * 3
    np.testing.assert_allclose(b.grad.asnumpy(), 2 * np.ones(3))
    np.testing.assert_allclose(w.grad.asnumpy(), np.tile(x.asnumpy().sum(0), (3, 1)), atol=0.02)


def test_states_are_updated_although_their_operator_is_cast():
    amp.init("bfloat16", target_precision_ops=["BatchNorm"])
    net = gluon.nn.BatchNorm(in_channels=3)
    net.initialize()
    with autograd.record():
        y = net(random_array(8, 3))
    assert dtype_of(y) == "bfloat16"
    assert dtype_of(net.running_mean.data()) == "float32"
    assert np.abs(net.running_mean.data().asnumpy()).max() > 0


def test_colours_of_images_are_left_alone():
    pixels = nd.abs(random_array(4, 5, 3)) * 100

    def changed():
        random.seed(3)
        augmenters = [mx.image.HueJitterAug(0.3), mx.image.ColorJitterAug(0.1, 0.2, 0.3)]
        return [augmenter(pixels) for augmenter in augmenters]

    exact = changed()
    amp.init("bfloat16")
    for found, expected in zip(changed(), exact, strict=True):
        np.testing.assert_array_equal(found.asnumpy(), expected.asnumpy())


def test_optimizers_are_left_alone():
    w, g = random_array(4), random_array(4)
    expected = w.asnumpy() - 0.1 * g.asnumpy()
    amp.init()
    nd.sgd_update(w, g, lr=0.1, out=w)
    np.testing.assert_allclose(w.asnumpy(), expected, rtol=1e-6)


# --- Setting.


def test_lists_may_be_replaced():
    x, w, b = _operands()
    amp.init(
        "bfloat16",
        target_precision_ops=["exp"],
        conditional_fp32_ops=[("Activation", "act_type", ["relu", "tanh"])],
        fp32_ops=["FullyConnected"],
    )
    low = x.astype("bfloat16")
    assert dtype_of(nd.exp(x)) == "bfloat16"
    assert dtype_of(nd.FullyConnected(low, w.astype("bfloat16"), b, num_hidden=3)) == "float32"
    assert dtype_of(nd.log(low)) == "bfloat16"
    assert dtype_of(nd.Activation(low, act_type="relu")) == "float32"
    assert dtype_of(nd.Activation(low, act_type="softrelu")) == "bfloat16"
    assert dtype_of(nd.LeakyReLU(low, act_type="elu")) == "bfloat16"


def test_names_may_be_aliases():
    amp.init("bfloat16", fp32_ops=["concat"])
    low = random_array(2, 3).astype("bfloat16")
    assert dtype_of(nd.Concat(low, low)) == "float32"


def test_setting_it_twice():
    amp.init("bfloat16")
    amp.init("bfloat16")
    with pytest.raises(RuntimeError, match=r"on with bfloat16.*amp.reset\(\)"):
        amp.init("float16")
    with pytest.raises(RuntimeError, match="other arguments"):
        amp.init("bfloat16", fp32_ops=["relu"])
    assert amp.amp._amp_initialized
    amp.reset()
    assert not amp.amp._amp_initialized
    assert dtype_of(nd.dot(random_array(2, 2), random_array(2, 2))) == "float32"
    amp.init("float16")
    assert mx.amp is amp


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        (dict(target_dtype="float32"), TypeError, "float32, expected float16 or bfloat16"),
        (dict(target_dtype="int8"), TypeError, "int8, expected"),
        (dict(fp32_ops=["no_such"]), LookupError, "fp32_ops, there is no operator 'no_such'"),
        (dict(target_precision_ops=[3]), LookupError, "target_precision_ops.*no operator 3"),
        (
            dict(target_precision_ops=["dot"], fp32_ops=["dot"]),
            ValueError,
            "dot is in target_precision_ops and in fp32_ops",
        ),
        (
            dict(conditional_fp32_ops=[("no_such", "a", ["b"])]),
            LookupError,
            "conditional_fp32_ops, there is no operator 'no_such'",
        ),
        (
            dict(conditional_fp32_ops=[("Activation", "slope", ["b"])]),
            LookupError,
            "Activation has no attribute 'slope'",
        ),
        (
            dict(conditional_fp32_ops=[("Activation", "act_type", ["gelu"])]),
            ValueError,
            "act_type of Activation is never 'gelu', but relu",
        ),
    ],
)
def test_wrong_settings_say_what_is_wrong_and_change_nothing(arguments, error, text):
    with pytest.raises(error, match=text):
        amp.init(**arguments)
    assert not amp.amp._amp_initialized
    assert dtype_of(nd.dot(random_array(2, 2), random_array(2, 2))) == "float32"


# --- Blocks and symbols.


@pytest.mark.parametrize("low", LOW)
def test_hybridized_blocks_compute_what_calls_compute(net, low):
    x = random_array(2, 1, 6, 6)
    exact = net(x)
    amp.init(low)
    eager = net(x)
    assert [dtype_of(y) for y in eager] == ["float32", "float32", "float32"]
    compare(eager, exact, low)
    net.hybridize()
    compare(net(x), eager, low)
    converted = amp.convert_hybrid_block(net, low)
    amp.reset()
    compare(converted(x), eager, low)
    converted.hybridize(active=False)
    compare(converted(x), eager, low)
    # Blocks notice that the setting has changed.
    compare(net(x), exact, "float16")
    np.testing.assert_allclose(net(x)[0].asnumpy(), exact[0].asnumpy(), rtol=1e-4, atol=1e-5)


def test_the_parts_run_in_the_dtypes_that_they_should(net):
    net.hybridize()
    amp.init("bfloat16")
    net(random_array(2, 1, 6, 6))
    text = mx.graph.explain(net)
    prologue, forward = text.split("forward:")
    # The casts of weights are computed once; those that BatchNorm goes into are rounded once.
    assert f"Cast[dtype=bfloat16]({net.dense.weight.name})" in prologue
    assert f"Cast[dtype=bfloat16]({net.conv.weight.name})" not in prologue
    weights = [p.name for p in (net.conv.weight, net.dense.weight)]
    assert prologue.count("bfloat16") >= 2 and all(name in prologue for name in weights)
    assert not any(f"({name}" in forward for name in weights)
    steps = [line for line in forward.splitlines() if line.startswith("%")]
    products = [s for s in steps if "_fused_convolution" in s or "_fused_dense" in s]
    assert len(products) == 2 and all("): bfloat16" in s for s in products)


def test_blocks_are_compiled_again_when_the_setting_changes():
    net = gluon.nn.Dense(3, in_units=4)
    net.initialize()
    net.hybridize()
    x = nd.ones((2, 4))
    assert dtype_of(net(x)) == "float32"
    for setting in (dict(target_dtype="bfloat16"), dict(target_dtype="float16")):
        amp.init(**setting)
        assert dtype_of(net(x)) == setting["target_dtype"]
        amp.reset()
        assert dtype_of(net(x)) == "float32"
    amp.init("bfloat16", fp32_ops=["FullyConnected"])
    assert dtype_of(net(x)) == "float32"


def test_weights_that_change_are_cast_again():
    net = gluon.nn.Dense(3, in_units=4, use_bias=False)
    net.initialize()
    net.hybridize()
    amp.init("bfloat16")
    x = nd.ones((2, 4))
    net(x)
    net.weight.set_data(nd.full((3, 4), 2.0))
    np.testing.assert_allclose(net(x).astype("float32").asnumpy(), 8.0)


def test_equal_casts_are_one():
    class Twice(gluon.HybridBlock):
        def hybrid_forward(self, F, x, y):
            return F.dot(x, y) + F.dot(x, y * 2)

    net = Twice()
    net.hybridize()
    amp.init("bfloat16")
    net(random_array(3, 3), random_array(3, 3))
    text = mx.graph.explain(net)
    assert text.count("Cast[dtype=bfloat16](data0)") == 1


@pytest.mark.parametrize("hybrid", [False, True])
@pytest.mark.parametrize("low", LOW)
def test_gradients_of_blocks(net, low, hybrid):
    x = random_array(4, 1, 6, 6)

    def gradients():
        with autograd.record():
            y, share, _ = net(x)
            loss = (y.astype("float32") ** 2).mean() + share.mean()
        loss.backward()
        params = net.collect_params().items()
        return {name: p.grad().copy() for name, p in params if p.grad_req != "null"}

    exact = gradients()
    if hybrid:
        net.hybridize()
    amp.init(low)
    found = gradients()
    assert {dtype_of(g) for g in found.values()} == {"float32"}
    for name, gradient in found.items():
        scale = max(np.abs(exact[name].asnumpy()).max(), 0.1)
        error = np.abs((gradient - exact[name]).asnumpy()).max()
        assert error < (0.004 if low == "float16" else 0.03) * scale, name


def test_attention_that_is_written_out_stays_one_operator():
    class Attention(gluon.HybridBlock):
        def hybrid_forward(self, F, q, k, v):
            scores = F.batch_dot(q, k, transpose_b=True) / 4.0
            return F.batch_dot(F.softmax(scores), v)

    net = Attention()
    q, k, v = (random_array(4, 8, 16) * s for s in (1.0, 0.5, 2.0))
    exact = net(q, k, v).asnumpy()
    net.hybridize()
    amp.init("bfloat16")
    found = net(q, k, v)
    assert "_attention" in mx.graph.explain(net)
    np.testing.assert_allclose(found.astype("float32").asnumpy(), exact, atol=0.05)


def test_symbols_that_are_composed_get_casts():
    data = mx.sym.var("data")
    plain = mx.sym.FullyConnected(data, num_hidden=3, name="fc").tojson()
    amp.init()
    fc = mx.sym.FullyConnected(data, num_hidden=3, name="fc")
    assert json.loads(fc.tojson()) == json.loads(plain)
    assert fc.tojson(remove_amp_cast=False).count('"amp_cast"') == 3
    assert fc.list_arguments() == ["data", "fc_weight", "fc_bias"]
    given = dict.fromkeys(fc.list_arguments(), "float32")
    _, (dtype,), _ = fc.infer_type(**given)
    assert dtype == np.float16


def test_modules_train_symbols_that_were_composed_in_mixed_precision():
    amp.init("bfloat16")
    x = np.random.RandomState(0).randn(64, 6).astype("float32")
    y = (x[:, 0] > 0).astype("float32")
    hidden = mx.sym.FullyConnected(mx.sym.var("data"), num_hidden=8, name="a")
    scores = mx.sym.FullyConnected(mx.sym.tanh(hidden), num_hidden=2, name="b")
    symbol = mx.sym.SoftmaxOutput(scores, name="softmax")
    assert '"amp_cast"' in symbol.tojson(remove_amp_cast=False)
    module = mx.mod.Module(symbol)
    data = mx.io.NDArrayIter(x, y, 16)
    mx.random.seed(1)
    module.fit(data, num_epoch=12, optimizer_params={"learning_rate": 0.5})
    assert module.score(data, "acc")[0][1] > 0.95
    assert {dtype_of(a) for a in module.get_params()[0].values()} == {"float32"}


def test_forward_passes_of_arrays_are_exported_without_casts(tmp_path):
    class Plain(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.dense = gluon.nn.Dense(3, in_units=4)

        def forward(self, x):
            return nd.exp(self.dense(x))

    net = Plain()
    net.initialize()
    x = random_array(2, 4)
    exact = net(x)
    amp.init("bfloat16")
    net.hybridize()
    net(x)
    symbol, params = net.export(str(tmp_path / "net"))
    amp.reset()
    assert "ast" not in (tmp_path / "net-symbol.json").read_text()
    loaded = gluon.SymbolBlock.imports(symbol, ["data"], params)
    np.testing.assert_allclose(loaded(x).asnumpy(), exact.asnumpy(), rtol=1e-5)


def test_exported_blocks_are_as_without_mixed_precision(net, tmp_path):
    x = random_array(2, 1, 6, 6)
    exact = net(x)
    amp.init()
    net.hybridize()
    net(x)
    symbol, params = net.export(str(tmp_path / "net"))
    amp.reset()
    assert "amp_" not in (tmp_path / "net-symbol.json").read_text()
    loaded = gluon.SymbolBlock.imports(symbol, ["data"], params)
    compare(loaded(x), exact, "float16")


class _Twice(mx.operator.CustomOp):
    def forward(self, is_train, req, in_data, out_data, aux):
        assert [dtype_of(a) for a in (*in_data, *out_data, *aux)] == ["float32"] * 3
        self.assign(out_data[0], req[0], in_data[0] * 2)
        aux[0][:] = aux[0] + 1

    def backward(self, req, out_grad, in_data, out_data, in_grad, aux):
        self.assign(in_grad[0], req[0], out_grad[0] * 2)


@mx.operator.register("amp_twice")
class _TwiceProp(mx.operator.CustomOpProp):
    def list_auxiliary_states(self):
        return ["count"]

    def infer_shape(self, shapes):
        return shapes, [shapes[0]], [(1,)]

    def create_operator(self, ctx, shapes, dtypes):
        return _Twice()


def test_custom_operators_see_float32_and_keep_their_states():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.dense = gluon.nn.Dense(3, in_units=3)
            self.count = self.params.get("count", shape=(1,), init="zeros", grad_req="null")

        def hybrid_forward(self, F, x, count):
            return F.Custom(self.dense(x), count, op_type="amp_twice")

    net = Net()
    net.initialize()
    x = nd.ones((2, 3))
    amp.init("bfloat16")
    net(x)
    net.hybridize()
    with autograd.record():
        y = net(x)
    y.backward()
    assert net.count.data().asscalar() == 2
    np.testing.assert_allclose(net.dense.bias.grad().asnumpy(), 4.0)
    amp.reset()
    net.hybridize()
    net(x)
    assert dtype_of(amp.convert_hybrid_block(net, "bfloat16")(x)) == "float32"
