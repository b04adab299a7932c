"""Automatic mixed precision: classes, casts when operators are called, traced and converted."""

from __future__ import annotations

import json

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.base import registry
from weft.contrib import amp

LOW = ("float16", "bfloat16")


@pytest.fixture(autouse=True)
def _off():
    """Mixed precision belongs to the process: off after every test."""
    yield
    amp.reset()


def _dtype(x):
    return x.dtype_name


def _random(*shape, scale=1.0):
    return nd.array(np.random.RandomState(sum(shape)).randn(*shape) * scale)


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
    return _random(2, 4), _random(3, 4), _random(3)


@pytest.mark.parametrize("low", LOW)
def test_operators_run_in_the_dtype_of_their_class(low):
    x, w, b = _operands()
    amp.init(low)
    y = nd.FullyConnected(x, w, b, num_hidden=3)
    assert _dtype(y) == low
    assert _dtype(nd.dot(x, w.T)) == low
    assert _dtype(nd.relu(y)) == low
    assert _dtype(nd.Activation(y, act_type="relu")) == low
    assert _dtype(nd.exp(y)) == "float32"
    assert _dtype(y**2) == "float32"
    assert _dtype(y.sum()) == "float32"
    assert _dtype(nd.Activation(y, act_type="softrelu")) == "float32"
    assert _dtype(nd.LeakyReLU(y, act_type="elu")) == "float32"
    assert _dtype(nd.LeakyReLU(y, act_type="leaky")) == low
    assert _dtype(y + y) == low
    assert _dtype(y + b) == "float32"
    assert _dtype(nd.concat(y, x)) == "float32"
    assert _dtype(nd.where(x, x.astype(low), x)) == "float32"
    np.testing.assert_allclose(
        y.astype("float32").asnumpy(), x.asnumpy() @ w.asnumpy().T + b.asnumpy(), atol=0.03
    )


def test_only_floating_arrays_of_at_most_32_bits_are_cast():
    x, w, b = _operands()
    amp.init()
    double = [a.astype("float64") for a in (x, w, b)]
    assert _dtype(nd.FullyConnected(*double, num_hidden=3)) == "float64"
    assert _dtype(nd.exp(double[0])) == "float64"
    assert _dtype(nd.sum(nd.arange(4, dtype="int32"))) == "int32"
    assert _dtype(nd.take(x.astype("float16"), nd.array([1], dtype="int32"))) == "float16"


def test_the_two_halves_meet_in_float32():
    x = _random(2, 3)
    amp.init()
    assert _dtype(x.astype("float16") + x.astype("bfloat16")) == "float32"


@pytest.mark.parametrize("low", LOW)
def test_arrays_that_are_written_to_keep_their_dtype(low):
    x, w, b = _operands()
    amp.init(low)
    out = nd.zeros((2, 3))
    assert nd.FullyConnected(x, w, b, num_hidden=3, out=out) is out
    assert _dtype(out) == "float32"
    expected = nd.FullyConnected(x, w, b, num_hidden=3).astype("float32").asnumpy()
    np.testing.assert_array_equal(out.asnumpy(), expected)
    y = x.astype(low)
    y += x
    assert _dtype(y) == low
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
    assert [_dtype(one.grad) for one in (x, w, b)] == ["float32"] * 3
    np.testing.assert_allclose(b.grad.asnumpy(), 2 * np.ones(3))
    np.testing.assert_allclose(w.grad.asnumpy(), np.tile(x.asnumpy().sum(0), (3, 1)), atol=0.02)


def test_states_are_updated_although_their_operator_is_cast():
    amp.init("bfloat16", target_precision_ops=["BatchNorm"])
    net = gluon.nn.BatchNorm(in_channels=3)
    net.initialize()
    with autograd.record():
        y = net(_random(8, 3))
    assert _dtype(y) == "bfloat16"
    assert _dtype(net.running_mean.data()) == "float32"
    assert np.abs(net.running_mean.data().asnumpy()).max() > 0


def test_optimizers_are_left_alone():
    w, g = _random(4), _random(4)
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
    assert _dtype(nd.exp(x)) == "bfloat16"
    assert _dtype(nd.FullyConnected(low, w.astype("bfloat16"), b, num_hidden=3)) == "float32"
    assert _dtype(nd.log(low)) == "bfloat16"
    assert _dtype(nd.Activation(low, act_type="relu")) == "float32"
    assert _dtype(nd.Activation(low, act_type="softrelu")) == "bfloat16"
    assert _dtype(nd.LeakyReLU(low, act_type="elu")) == "bfloat16"


def test_names_may_be_aliases():
    amp.init("bfloat16", fp32_ops=["concat"])
    low = _random(2, 3).astype("bfloat16")
    assert _dtype(nd.Concat(low, low)) == "float32"


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
    assert _dtype(nd.dot(_random(2, 2), _random(2, 2))) == "float32"
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
    assert _dtype(nd.dot(_random(2, 2), _random(2, 2))) == "float32"


# --- Blocks and symbols.


class _Net(gluon.HybridBlock):
    """Some of every class: products, BatchNorm, softrelu, a sum of two dtypes, a softmax."""

    def __init__(self):
        super().__init__()
        with self.name_scope():
            self.conv = gluon.nn.Conv2D(4, 3, padding=1)
            self.norm = gluon.nn.BatchNorm()
            self.dense = gluon.nn.Dense(5)
            self.prelu = gluon.nn.PReLU()

    def hybrid_forward(self, F, x):
        y = F.relu(self.norm(self.conv(x)))
        y = F.Activation(y, act_type="softrelu") + F.broadcast_mul(x, y)
        y = self.prelu(self.dense(y))
        return y, F.softmax(y), F.concat(y, F.exp(y), dim=1)


@pytest.fixture(name="net")
def _net():
    mx.random.seed(2)  # no number is next to a corner of relu: gradients may be compared
    net = _Net()
    net.initialize(mx.init.Xavier())
    with autograd.train_mode():
        net(_random(4, 1, 6, 6))
    return net


def _compare(found, expected, low, dtypes=True):
    tolerance = 0.02 if low == "float16" else 0.1
    for one, other in zip(found, expected, strict=True):
        if dtypes:
            assert _dtype(one) == _dtype(other)
        np.testing.assert_allclose(
            one.astype("float32").asnumpy(), other.astype("float32").asnumpy(), atol=tolerance,
            rtol=tolerance,
        )  # fmt: skip


@pytest.mark.parametrize("low", LOW)
def test_hybridized_blocks_compute_what_calls_compute(net, low):
    x = _random(2, 1, 6, 6)
    exact = net(x)
    amp.init(low)
    eager = net(x)
    assert [_dtype(y) for y in eager] == ["float32", "float32", "float32"]
    _compare(eager, exact, low)
    net.hybridize()
    _compare(net(x), eager, low)
    converted = amp.convert_hybrid_block(net, low)
    amp.reset()
    _compare(converted(x), eager, low)
    converted.hybridize(active=False)
    _compare(converted(x), eager, low)
    # Blocks notice that the setting has changed.
    _compare(net(x), exact, "float16")
    np.testing.assert_allclose(net(x)[0].asnumpy(), exact[0].asnumpy(), rtol=1e-4, atol=1e-5)


def test_the_parts_run_in_the_dtypes_that_they_should(net):
    net.hybridize()
    amp.init("bfloat16")
    net(_random(2, 1, 6, 6))
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
    assert _dtype(net(x)) == "float32"
    for setting in (dict(target_dtype="bfloat16"), dict(target_dtype="float16")):
        amp.init(**setting)
        assert _dtype(net(x)) == setting["target_dtype"]
        amp.reset()
        assert _dtype(net(x)) == "float32"
    amp.init("bfloat16", fp32_ops=["FullyConnected"])
    assert _dtype(net(x)) == "float32"


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
    net(_random(3, 3), _random(3, 3))
    text = mx.graph.explain(net)
    assert text.count("Cast[dtype=bfloat16](data0)") == 1


@pytest.mark.parametrize("hybrid", [False, True])
@pytest.mark.parametrize("low", LOW)
def test_gradients_of_blocks(net, low, hybrid):
    x = _random(4, 1, 6, 6)

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
    assert {_dtype(g) for g in found.values()} == {"float32"}
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
    q, k, v = (_random(4, 8, 16) * s for s in (1.0, 0.5, 2.0))
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
    assert {_dtype(a) for a in module.get_params()[0].values()} == {"float32"}


def test_forward_passes_of_arrays_are_exported_without_casts(tmp_path):
    class Plain(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.dense = gluon.nn.Dense(3, in_units=4)

        def forward(self, x):
            return nd.exp(self.dense(x))

    net = Plain()
    net.initialize()
    x = _random(2, 4)
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
    x = _random(2, 1, 6, 6)
    exact = net(x)
    amp.init()
    net.hybridize()
    net(x)
    symbol, params = net.export(str(tmp_path / "net"))
    amp.reset()
    assert "amp_" not in (tmp_path / "net-symbol.json").read_text()
    loaded = gluon.SymbolBlock.imports(symbol, ["data"], params)
    _compare(loaded(x), exact, "float16")


class _Twice(mx.operator.CustomOp):
    def forward(self, is_train, req, in_data, out_data, aux):
        assert [_dtype(a) for a in (*in_data, *out_data, *aux)] == ["float32"] * 3
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
    assert _dtype(amp.convert_hybrid_block(net, "bfloat16")(x)) == "float32"


# --- Conversion.


def _classifier():
    data = mx.sym.var("data")
    hidden = mx.sym.FullyConnected(data, num_hidden=8, name="a")
    hidden = mx.sym.BatchNorm(mx.sym.relu(hidden, name="r"), name="bn", fix_gamma=False)
    scores = mx.sym.FullyConnected(hidden, num_hidden=3, name="b")
    return mx.sym.SoftmaxOutput(scores, name="softmax")


def _parameters(symbol):
    shapes, _, states = symbol.infer_shape(data=(4, 5))
    args = dict(zip(symbol.list_arguments(), shapes, strict=True))
    args = {n: _random(*s) for n, s in args.items() if n not in ("data", "softmax_label")}
    aux = dict(zip(symbol.list_auxiliary_states(), states, strict=True))
    return args, {n: nd.ones(s) for n, s in aux.items()}


def _predict(symbol, args, aux, x):
    module = mx.mod.Module(symbol, label_names=["softmax_label"])
    module.bind([("data", x.shape)], [("softmax_label", (x.shape[0],))], for_training=False)
    module.set_params(args, aux)
    module.forward(mx.io.DataBatch([x], None), is_train=False)
    return module.get_outputs()[0]


@pytest.mark.parametrize("low", LOW)
@pytest.mark.parametrize("optional", [False, True])
def test_converted_models_go_through_files_and_modules(low, optional, tmp_path):
    symbol = _classifier()
    args, aux = _parameters(symbol)
    x = _random(4, 5)
    exact = _predict(symbol, args, aux, x)
    converted, low_args, low_aux = amp.convert_model(
        symbol, args, aux, low, cast_optional_params=optional
    )
    dtypes = {name: _dtype(array) for name, array in {**low_args, **low_aux}.items()}
    wanted = low if optional else "float32"
    assert {n: dtypes[n] for n in ("a_weight", "a_bias", "b_weight", "b_bias")} == dict.fromkeys(
        ("a_weight", "a_bias", "b_weight", "b_bias"), wanted
    )
    assert {dtypes[n] for n in ("bn_gamma", "bn_beta", "bn_moving_mean", "bn_moving_var")} == {
        "float32"
    }
    assert {_dtype(a) for a in args.values()} == {"float32"}
    prefix = str(tmp_path / "model")
    mx.model.save_checkpoint(prefix, 1, converted, low_args, low_aux, remove_amp_cast=False)
    loaded = mx.model.load_checkpoint(prefix, 1)
    found = _predict(*loaded, x)
    assert _dtype(found) == "float32"
    np.testing.assert_allclose(found.asnumpy(), exact.asnumpy(), atol=0.03)
    expected = _predict(converted, low_args, low_aux, x)
    np.testing.assert_array_equal(found.asnumpy(), expected.asnumpy())


def test_conversion_is_that_of_mxnet():
    """Nodes as MXNet 1.9.1 makes them of the same network."""
    converted = amp.convert_symbol(_classifier())
    nodes = [
        (node.name, node.attr("dtype"))
        for node in converted.get_internals()
        if node.get_children() is not None
    ]
    assert nodes == [
        ("data_amp_cast_float16", "float16"),
        ("a_weight_amp_cast_float16", "float16"),
        ("a_bias_amp_cast_float16", "float16"),
        ("a", None),
        ("r", None),
        ("bn", None),
        ("b_weight_amp_cast_float16", "float16"),
        ("b_bias_amp_cast_float16", "float16"),
        ("b", None),
        ("b_output_amp_cast_float32", "float32"),
        ("softmax", None),
    ]


def test_nodes_may_be_excluded():
    converted = amp.convert_symbol(_classifier(), excluded_sym_names=["b"])
    names = [node.name for node in converted.get_internals()]
    assert "bn_output_amp_cast_float32" in names
    assert not any(name.startswith("b_weight_amp") for name in names)


@pytest.mark.parametrize("kind", ["foreach", "while_loop", "cond"])
def test_bodies_of_loops_and_branches_run_in_float32(kind):
    data, w = mx.sym.var("data"), mx.sym.var("w", shape=(3, 3))
    low = mx.sym.FullyConnected(data, num_hidden=3, flatten=False, name="fc")

    def product(x):
        return mx.sym.FullyConnected(x, w, num_hidden=3, no_bias=True)

    if kind == "foreach":
        out, _ = mx.sym.contrib.foreach(
            lambda x, s: (product(x) + s, s + 1), low, mx.sym.zeros((2, 3))
        )
    elif kind == "while_loop":
        out, _ = mx.sym.contrib.while_loop(
            lambda i, x: i < 3, lambda i, x: (product(x), [i + 1, product(x)]),
            [mx.sym.zeros((1,)), mx.sym.slice_axis(low, axis=0, begin=0, end=1).reshape((2, 3))],
            max_iterations=4,
        )  # fmt: skip
        out = out[0] if isinstance(out, list) else out
    else:
        flat = low.reshape((-1, 3))
        out = mx.sym.contrib.cond(
            mx.sym.sum(flat) > 0, lambda: product(flat), lambda: product(-flat)
        )
    names = out.list_arguments()
    shapes, _, _ = out.infer_shape(data=(4, 2, 5))
    arrays = {n: _random(*s) for n, s in zip(names, shapes, strict=True)}
    exact = out.bind(mx.cpu(), dict(arrays)).forward()[0]
    converted = amp.convert_symbol(out, "bfloat16")
    found = converted.bind(mx.cpu(), dict(arrays)).forward()[0]
    assert _dtype(found) == "float32"
    scale = np.abs(exact.asnumpy()).max()
    np.testing.assert_allclose(found.asnumpy() / scale, exact.asnumpy() / scale, atol=0.05)
    assert not np.array_equal(found.asnumpy(), exact.asnumpy())  # fc has run in bfloat16


def test_conversion_takes_lists_as_init_does():
    converted = amp.convert_symbol(
        _classifier(), "bfloat16", target_dtype_ops=["relu"], fp32_ops=["SoftmaxOutput"]
    )
    names = [node.name for node in converted.get_internals() if "amp_cast" in node.name]
    assert names[:1] == ["a_output_amp_cast_bfloat16"]
    assert not any("weight" in name for name in names)


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        (dict(sym=3), TypeError, "sym is a int, expected a Symbol"),
        (dict(target_dtype="float64"), TypeError, "float64, expected float16 or bfloat16"),
        (dict(target_dtype_ops=["nope"]), LookupError, "target_dtype_ops, there is no operator"),
        (dict(fp32_ops=["nope"]), LookupError, "no operator 'nope'"),
        (dict(excluded_sym_names=["z"]), ValueError, "excluded_sym_names, the network has no 'z'"),
        (dict(data_names=["z"]), ValueError, "data_names, the network has no 'z'"),
    ],
)
def test_wrong_conversions_say_what_is_wrong(arguments, error, text):
    with pytest.raises(error, match=text):
        amp.convert_symbol(**{"sym": _classifier(), **arguments})


def test_converting_models_and_blocks_needs_models_and_blocks():
    with pytest.raises(TypeError, match="sym is a int"):
        amp.convert_model(3, {}, {})
    with pytest.raises(TypeError, match="aux_params is a list, expected a dictionary"):
        amp.convert_model(_classifier(), {}, [])
    with pytest.raises(TypeError, match="got a int, expected a HybridBlock"):
        amp.convert_hybrid_block(3)
    net = gluon.nn.Dense(2, in_units=2)
    net.initialize()
    with pytest.raises(RuntimeError, match="hybridize.*first"):
        amp.convert_hybrid_block(net)
    net.hybridize()
    with pytest.raises(RuntimeError, match="call it first"):
        amp.convert_hybrid_block(net)


def test_converted_blocks_are_on_their_own(net):
    net.hybridize()
    x = _random(2, 1, 6, 6)
    net(x)
    converted = amp.convert_hybrid_block(net, "bfloat16", cast_optional_params=True)
    before = [y.asnumpy() for y in converted(x)]
    net.dense.weight.set_data(net.dense.weight.data() * 0)
    for one, other in zip(converted(x), before, strict=True):
        np.testing.assert_array_equal(one.asnumpy(), other)
    params = converted.collect_params()
    assert params[net.dense.weight.name].data().dtype_name == "bfloat16"
    assert params[net.norm.gamma.name].data().dtype_name == "float32"
    again = amp.convert_hybrid_block(converted, "bfloat16")
    _compare(again(x), converted(x), "bfloat16")
