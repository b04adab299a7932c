"""Networks, models and blocks that are converted to mixed precision."""

from __future__ import annotations

import numpy as np
import pytest
from tests.python.amp_nets import LOW, _net, _off, compare, dtype_of, random_array  # noqa: F401

import weft as mx
from weft import gluon, nd
from weft.contrib import amp


def _classifier():
    data = mx.sym.var("data")
    hidden = mx.sym.FullyConnected(data, num_hidden=8, name="a")
    hidden = mx.sym.BatchNorm(mx.sym.relu(hidden, name="r"), name="bn", fix_gamma=False)
    scores = mx.sym.FullyConnected(hidden, num_hidden=3, name="b")
    return mx.sym.SoftmaxOutput(scores, name="softmax")


def _parameters(symbol):
    shapes, _, states = symbol.infer_shape(data=(4, 5))
    args = dict(zip(symbol.list_arguments(), shapes, strict=True))
    args = {n: random_array(*s) for n, s in args.items() if n not in ("data", "softmax_label")}
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
    x = random_array(4, 5)
    exact = _predict(symbol, args, aux, x)
    converted, low_args, low_aux = amp.convert_model(
        symbol, args, aux, low, cast_optional_params=optional
    )
    dtypes = {name: dtype_of(array) for name, array in {**low_args, **low_aux}.items()}
    wanted = low if optional else "float32"
    assert {n: dtypes[n] for n in ("a_weight", "a_bias", "b_weight", "b_bias")} == dict.fromkeys(
        ("a_weight", "a_bias", "b_weight", "b_bias"), wanted
    )
    assert {dtypes[n] for n in ("bn_gamma", "bn_beta", "bn_moving_mean", "bn_moving_var")} == {
        "float32"
    }
    assert {dtype_of(a) for a in args.values()} == {"float32"}
    prefix = str(tmp_path / "model")
    mx.model.save_checkpoint(prefix, 1, converted, low_args, low_aux, remove_amp_cast=False)
    loaded = mx.model.load_checkpoint(prefix, 1)
    found = _predict(*loaded, x)
    assert dtype_of(found) == "float32"
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
    arrays = {n: random_array(*s) for n, s in zip(names, shapes, strict=True)}
    exact = out.bind(mx.cpu(), dict(arrays)).forward()[0]
    converted = amp.convert_symbol(out, "bfloat16")
    found = converted.bind(mx.cpu(), dict(arrays)).forward()[0]
    assert dtype_of(found) == "float32"
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
    x = random_array(2, 1, 6, 6)
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
    compare(again(x), converted(x), "bfloat16")


def test_converting_blocks_does_not_depend_on_the_setting(net):
    net.hybridize()
    x = random_array(2, 1, 6, 6)
    net(x)
    expected = amp.convert_hybrid_block(net)
    amp.init("bfloat16")
    net(x)
    found = amp.convert_hybrid_block(net)
    nodes = [
        [(n.name, n.attr("dtype")) for n in block._symbol.get_internals()]
        for block in (found, expected)
    ]
    assert nodes[0] == nodes[1]
