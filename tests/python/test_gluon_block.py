"""Blocks: names, children, attributes, hooks, summary."""

import re

import numpy as np
import pytest
from tests.python.block_nets import Scaled, fresh_names, two_layers  # noqa: F401

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn, rnn

ALIASES = [
    (lambda: nn.Dense(3), "dense"),
    (lambda: nn.Conv1D(3, 3), "conv"),
    (lambda: nn.Conv2D(3, 3), "conv"),
    (lambda: nn.Conv2DTranspose(3, 3), "conv"),
    (lambda: nn.MaxPool2D(), "pool"),
    (lambda: nn.GlobalAvgPool3D(), "pool"),
    (lambda: nn.BatchNorm(), "batchnorm"),
    (lambda: nn.LayerNorm(), "layernorm"),
    (lambda: nn.GroupNorm(2), "groupnorm"),
    (lambda: nn.InstanceNorm(), "instancenorm"),
    (lambda: nn.Embedding(3, 4), "embedding"),
    (lambda: nn.Dropout(0.5), "dropout"),
    (lambda: nn.Flatten(), "flatten"),
    (lambda: nn.Activation("relu"), "relu"),
    (lambda: nn.Activation("tanh"), "tanh"),
    (lambda: nn.LeakyReLU(0.1), "leakyrelu"),
    (lambda: nn.PReLU(), "prelu"),
    (lambda: nn.Swish(), "swish"),
    (lambda: nn.HybridLambda("relu"), "hybridlambda"),
    (lambda: nn.ReflectionPad2D(1), "reflectionpad2d"),
    (lambda: nn.HybridSequential(), "hybridsequential"),
    (lambda: rnn.LSTM(5), "lstm"),
    (lambda: rnn.GRU(5), "gru"),
    (lambda: rnn.RNN(5), "rnn"),
    (lambda: rnn.LSTMCell(5), "lstm"),
    (lambda: rnn.DropoutCell(0.5), "dropout"),
    (lambda: gluon.loss.L2Loss(), "l2loss"),
]


@pytest.mark.parametrize(
    "make,alias", ALIASES, ids=[f"{i}-{a}" for i, (_, a) in enumerate(ALIASES)]
)
def test_prefix_is_the_alias_and_a_number(make, alias):
    for number in range(2):
        block = make()
        assert block.prefix == f"{alias}{number}_"
        assert block.name == f"{alias}{number}"
        assert all(name.startswith(block.prefix) for name in block.collect_params())


def test_name_scope_nests_prefixes_and_counts_within_itself():
    outer = nn.HybridSequential()
    with outer.name_scope():
        inner = two_layers()
        outer.add(inner, nn.Dense(5))
    assert list(outer.collect_params()) == [
        f"hybridsequential0_{name}"
        for name in (
            "hybridsequential0_dense0_weight",
            "hybridsequential0_dense0_bias",
            "hybridsequential0_dense1_weight",
            "hybridsequential0_dense1_bias",
            "dense0_weight",
            "dense0_bias",
        )
    ]


def test_children_outside_name_scope_are_named_globally():
    net = nn.HybridSequential()
    net.add(nn.Dense(3), nn.Dense(3, prefix="foo_"), nn.Dense(2, prefix=""))
    assert list(net.collect_params()) == [
        "dense0_weight",
        "dense0_bias",
        "foo_weight",
        "foo_bias",
        "weight",
        "bias",
    ]


def test_prefix_without_underscore_is_kept():
    block = nn.Dense(3, prefix="abc")
    assert (block.name, block.prefix, block.weight.name) == ("abc", "abc", "abcweight")


def test_name_prefix_manager_applies_to_blocks():
    with mx.name.Prefix("p_"):
        assert nn.Dense(3).weight.name == "p_dense0_weight"
        assert nn.Dense(3, prefix="a_").weight.name == "a_weight"


def test_name_manager_scopes_are_separate():
    with mx.name.NameManager():
        assert nn.Dense(3).prefix == "dense0_"
    assert nn.Dense(3).prefix == "dense0_"
    manager = mx.name.NameManager()
    assert [manager.get(None, "x"), manager.get("y", "x"), manager.get(None, "x")] == [
        "x0",
        "y",
        "x1",
    ]
    assert mx.name.Prefix("q_").get("abc", "x") == "q_abc"


def test_collect_params_select_matches_from_the_start():
    net = two_layers()
    names = list(net.collect_params())
    for select in (".*weight", "hybridsequential0_dense1|.*dense0_bias", "weight"):
        expected = [name for name in names if re.match(select, name)]
        assert list(net.collect_params(select)) == expected


def test_params_argument_shares_parameters():
    first = nn.Dense(3, in_units=3)
    second = nn.Dense(3, in_units=3, params=first.params)
    assert second.weight is first.weight and second.bias is first.bias
    assert second.prefix == "dense1_"
    with pytest.raises(AssertionError, match="shape"):
        nn.Dense(4, in_units=3, params=first.params)


def test_repr_shows_the_children():
    net = nn.HybridSequential()
    net.add(nn.Dense(4, activation="relu"), two_layers())
    assert repr(net) == (
        "HybridSequential(\n"
        "  (0): Dense(None -> 4, Activation(relu))\n"
        "  (1): HybridSequential(\n"
        "    (0): Dense(3 -> 4, linear)\n"
        "    (1): Dense(4 -> 2, linear)\n"
        "  )\n"
        ")"
    )


def test_attributes_become_children_and_parameters():
    block = Scaled()
    assert list(block._children) == ["fc"]
    assert list(block.collect_params()) == [
        "scaled0_scale",
        "scaled0_shift",
        "scaled0_dense0_weight",
        "scaled0_dense0_bias",
    ]
    replacement = nn.Dense(5)
    block.fc = replacement
    assert list(block._children.values()) == [replacement]
    with pytest.raises(TypeError, match="fc"):
        block.fc = 3
    with pytest.raises(TypeError, match="scale"):
        block.scale = 3
    with pytest.raises(AssertionError, match="scale"):
        block.scale = gluon.Parameter("other", shape=(3,))


@pytest.mark.parametrize(
    "net,child,error",
    [
        (nn.HybridSequential, lambda: nn.Lambda("relu"), ValueError),
        (nn.HybridSequential, lambda: 3, ValueError),
        (nn.Sequential, lambda: 3, TypeError),
    ],
)
def test_children_of_the_wrong_kind_are_refused(net, child, error):
    with pytest.raises(error, match="child"):
        net().add(child())


def test_sequential_is_a_sequence():
    net = nn.Sequential()
    layers = [nn.Dense(i + 1) for i in range(4)]
    net.add(*layers)
    assert len(net) == 4 and list(net) == layers
    assert net[-1] is layers[-1]
    part = net[1:3]
    assert type(part) is nn.Sequential and list(part) == layers[1:3]


def test_sequential_runs_in_order():
    for kind in (nn.Sequential, nn.HybridSequential):
        net = kind()
        net.add(nn.HybridLambda(lambda F, x: x + 1), nn.HybridLambda(lambda F, x: x * 3))
        np.testing.assert_array_equal(net(nd.array([1.0, 2.0])).asnumpy(), [6, 9])


def test_blocks_without_forward_name_what_is_missing():
    with pytest.raises(NotImplementedError, match="hybrid_forward"):
        gluon.HybridBlock()(nd.ones((1,)))
    with pytest.raises(NotImplementedError, match="forward"):
        gluon.Block()(nd.ones((1,)))


def test_block_may_define_forward_over_blocks():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.fc = nn.Dense(3)

        def forward(self, x, factor):
            return self.fc(x) * factor

    net = Net()
    net.initialize(init="ones")
    np.testing.assert_allclose(net(nd.ones((2, 5)), 2.0).asnumpy(), np.full((2, 3), 10.0))


def test_hybrid_forward_takes_nested_and_missing_inputs():
    class Pick(gluon.HybridBlock):
        def hybrid_forward(self, F, x, y=None):
            return x[0] if y is None else x[0] + y

    x = nd.array([1.0])
    assert Pick()([x, x], None).asscalar() == 1
    assert Pick()([x, x], x).asscalar() == 2


def test_hooks_run_in_order_and_detach():
    block = nn.Dense(2, in_units=2)
    block.initialize()
    calls = []
    pre = block.register_forward_pre_hook(lambda b, i: calls.append(("pre", b, len(i))))
    post = block.register_forward_hook(lambda b, i, o: calls.append(("post", b, o.shape)))
    block(nd.ones((1, 2)))
    assert calls == [("pre", block, 1), ("post", block, (1, 2))]
    pre.detach()
    block(nd.ones((3, 2)))
    assert calls[2:] == [("post", block, (3, 2))]
    with post:
        pass
    block(nd.ones((3, 2)))
    assert len(calls) == 3


def test_hooks_do_not_see_the_pass_that_finds_shapes():
    block = Scaled()
    block.initialize()
    seen = []
    block.fc.register_forward_hook(lambda b, i, o: seen.append(o.asnumpy().shape))
    block(nd.ones((2, 5)))
    assert seen == [(2, 3)]


def test_the_return_value_of_hooks_is_ignored():
    block = nn.HybridLambda(lambda F, x: x * 2)
    block.register_forward_pre_hook(lambda b, i: (nd.zeros((1,)),))
    block.register_forward_hook(lambda b, i, o: 5)
    assert block(nd.array([3.0])).asscalar() == 6


def test_apply_visits_children_first():
    net = two_layers()
    seen = []
    assert net.apply(lambda block: seen.append(block.name)) is net
    assert seen == [
        "hybridsequential0_dense0",
        "hybridsequential0_dense1",
        "hybridsequential0",
    ]


def test_hybridize_reaches_children_and_keeps_results():
    net = two_layers()
    net.initialize()
    x = nd.random.uniform(shape=(2, 3))
    before = net(x).asnumpy()
    net.hybridize(static_alloc=True)
    assert net._active and net[0]._active and ("static_alloc", True) in net[0]._flags
    np.testing.assert_array_equal(net(x).asnumpy(), before)
    net.hybridize(False)
    assert not net[1]._active


def test_hybridize_warns_about_sequential_of_hybrid_blocks():
    net = nn.Sequential()
    net.add(nn.Dense(2))
    with pytest.warns(UserWarning, match="HybridSequential"):
        net.hybridize()


# ---------------------------------------------------------------- whole-net operations


def test_cast_converts_parameters_and_keeps_batch_norm_in_float32_for_halves():
    net = nn.HybridSequential()
    net.add(nn.Dense(2, in_units=2), nn.BatchNorm(in_channels=2))
    net.cast("float16")
    assert np.dtype(net[0].weight.dtype) == np.float16
    assert np.dtype(net[1].gamma.dtype) == np.float32
    net.cast("bfloat16")
    assert net[0].weight.dtype == "bfloat16"
    assert np.dtype(net[1].gamma.dtype) == np.float32
    net.cast("float64")
    assert {np.dtype(p.dtype) for p in net.collect_params().values()} == {np.dtype("float64")}


def test_setattr_zero_grad_and_reset_ctx_reach_all_parameters():
    net = two_layers()
    net.initialize()
    with autograd.record():
        loss = net(nd.ones((1, 3))).sum()
    loss.backward()
    assert np.abs(net[0].weight.grad().asnumpy()).sum() > 0
    net.zero_grad()
    assert all(not p.grad().asnumpy().any() for p in net.collect_params().values())
    values = [p.data().asnumpy() for p in net.collect_params().values()]
    net.reset_ctx([mx.cpu(1), mx.cpu(2)])
    for param, value in zip(net.collect_params().values(), values, strict=True):
        assert param.list_ctx() == [mx.cpu(1), mx.cpu(2)]
        for copied in param.list_data():
            np.testing.assert_array_equal(copied.asnumpy(), value)
    net.setattr("grad_req", "null")
    assert {p.grad_req for p in net.collect_params().values()} == {"null"}


def test_summary_lists_layers_and_counts(capsys):
    net = nn.HybridSequential()
    net.add(nn.Conv2D(4, 3, activation="relu"), nn.Flatten(), nn.BatchNorm(), nn.Dense(3))
    net.initialize()
    net.summary(nd.ones((2, 3, 8, 8)))
    out = capsys.readouterr().out
    rows = [line.split(maxsplit=1) for line in out.splitlines() if re.match(r" +\w+(-\d+)? ", line)]
    shown = {name: rest.rsplit(maxsplit=1) for name, rest in rows if "Param" not in rest}
    assert shown == {
        "Input": ["(2, 3, 8, 8)", "0"],
        "Activation-1": ["(2, 4, 6, 6)", "0"],
        "Conv2D-2": ["(2, 4, 6, 6)", str(4 * 3 * 9 + 4)],
        "Flatten-3": ["(2, 144)", "0"],
        "BatchNorm-4": ["(2, 144)", str(4 * 144)],
        "Dense-5": ["(2, 3)", str(3 * 144 + 3)],
    } | {name: shown[name] for name in shown if name in ("Total", "Trainable", "Shared", "Unique")}
    total = 112 + 576 + 435
    assert f"Total params: {total}" in out
    assert "Non-trainable params: 288" in out
    assert f"Unique parameters in model: {total}" in out
    assert not net[0]._forward_hooks
    net.hybridize()
    with pytest.raises(AssertionError, match="hybridized"):
        net.summary(nd.ones((2, 3, 8, 8)))
