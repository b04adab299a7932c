"""Blocks: names, children, attributes, hooks, deferred shapes, files, summary."""

import copy
import re

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn, rnn


def two_layers(in_units=3, **kwargs):
    net = nn.HybridSequential(**kwargs)
    with net.name_scope():
        net.add(nn.Dense(4, in_units=in_units), nn.Dense(2, in_units=4 if in_units else 0))
    return net


@pytest.fixture(autouse=True)
def fresh_names():
    with mx.name.NameManager():
        yield


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


class Scaled(gluon.HybridBlock):
    """A block with a parameter, a constant and a child of its own."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        with self.name_scope():
            self.fc = nn.Dense(3)
            self.scale = self.params.get("scale", shape=(0,), init="ones", allow_deferred_init=True)
            self.shift = self.params.get_constant("shift", [1.0, 2.0, 3.0])

    def hybrid_forward(self, F, x, scale, shift):
        return F.broadcast_add(F.LayerNorm(self.fc(x), scale, shift), shift)


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


# ---------------------------------------------------------------- deferred shapes

DEFERRED = [
    ("dense", lambda: nn.Dense(4), (2, 3, 5), {"weight": (4, 15), "bias": (4,)}),
    ("dense-flat", lambda: nn.Dense(4, flatten=False), (2, 3, 5), {"weight": (4, 5)}),
    ("conv1d", lambda: nn.Conv1D(4, 3), (2, 5, 9), {"weight": (4, 5, 3)}),
    ("conv2d", lambda: nn.Conv2D(4, (3, 2), groups=2), (2, 6, 9, 9), {"weight": (4, 3, 3, 2)}),
    ("conv3d", lambda: nn.Conv3D(4, 2), (2, 3, 5, 5, 5), {"weight": (4, 3, 2, 2, 2)}),
    ("deconv", lambda: nn.Conv2DTranspose(4, 3), (2, 6, 5, 5), {"weight": (6, 4, 3, 3)}),
    ("batchnorm", lambda: nn.BatchNorm(), (2, 6, 5), {"gamma": (6,), "running_var": (6,)}),
    ("layernorm", lambda: nn.LayerNorm(), (2, 6, 5), {"gamma": (5,), "beta": (5,)}),
    ("layernorm1", lambda: nn.LayerNorm(axis=1), (2, 6, 5), {"gamma": (6,), "beta": (6,)}),
    ("instancenorm", lambda: nn.InstanceNorm(), (2, 6, 5), {"gamma": (6,), "beta": (6,)}),
    ("lstm", lambda: rnn.LSTM(4, 2), (7, 2, 5), {"l0_i2h_weight": (16, 5)}),
    ("gru", lambda: rnn.GRU(4, bidirectional=True), (7, 2, 5), {"r0_i2h_weight": (12, 5)}),
]


@pytest.mark.parametrize("name,make,shape,expected", DEFERRED, ids=[row[0] for row in DEFERRED])
def test_the_first_forward_shows_the_shapes(name, make, shape, expected):
    for infer_first in (False, True):
        block = make()
        x = nd.random.uniform(shape=shape)
        if infer_first:
            block.infer_shape(x)
            assert {k: getattr(block, k).shape for k in expected} == expected
        block.initialize()
        block(x)
        assert {k: getattr(block, k).shape for k in expected} == expected
        assert {k: getattr(block, k).data().shape for k in expected} == expected


def test_infer_shape_reaches_children_without_initializing():
    net = two_layers(in_units=0)
    net.infer_shape(nd.ones((5, 7)))
    assert [p.shape for p in net.collect_params().values()] == [(4, 7), (4,), (2, 4), (2,)]
    with pytest.raises(RuntimeError, match="initialized"):
        net[0].weight.data()


def test_shapes_are_found_through_a_block_with_its_own_parameters():
    block = Scaled()
    block.initialize()
    assert block(nd.ones((2, 5))).shape == (2, 3)
    assert block.scale.shape == (3,) and block.fc.weight.shape == (3, 5)


def test_finding_shapes_leaves_training_state_alone():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.norm = nn.BatchNorm(in_channels=3)
            self.fc = nn.Dense(2)
            self.own = self.params.get("own", shape=(0,), allow_deferred_init=True)

        def hybrid_forward(self, F, x, own):
            return F.LayerNorm(self.fc(self.norm(x)), own, own)

    net = Net()
    net.initialize(init="ones")
    net.infer_shape(nd.array(np.arange(6.0).reshape(2, 3)))
    np.testing.assert_array_equal(net.norm.running_mean.data().asnumpy(), np.zeros(3))
    assert not autograd.is_recording()


def test_unknown_shape_of_an_unused_parameter_is_named():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.w = self.params.get("w", shape=(0, 3), allow_deferred_init=True)

        def hybrid_forward(self, F, x, w):
            return x

    net = Net()
    net.initialize()
    with pytest.raises(ValueError, match="net0_w"):
        net(nd.ones((1,)))


def test_values_during_the_shape_pass_raise_an_error_that_names_the_block():
    class Net(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.w = self.params.get("w", shape=(0,), allow_deferred_init=True)

        def hybrid_forward(self, F, x, w):
            return x * float(x.asnumpy().sum())

    net = Net()
    net.initialize()
    with pytest.raises(ValueError, match="net0"):
        net(nd.ones((1,)))


def test_wrong_input_shape_after_initialization_raises():
    net = two_layers()
    net.initialize()
    with pytest.raises(mx.MXNetError):
        net(nd.ones((2, 5)))


def test_uninitialized_forward_names_the_parameter():
    with pytest.raises(RuntimeError, match="dense0_weight"):
        nn.Dense(3)(nd.ones((1, 2)))
    with pytest.raises(RuntimeError, match="dense1_weight"):
        nn.Dense(3, in_units=2)(nd.ones((1, 2)))


def test_forward_uses_parameters_replaced_after_the_first_call():
    net = nn.Dense(1, in_units=1, use_bias=False)
    x = nd.array([[2.0]])
    net.initialize(init="ones")
    assert net(x).asscalar() == 2
    net.initialize(init="zeros", force_reinit=True)
    assert net(x).asscalar() == 0
    net.weight.set_data(nd.array([[5.0]]))
    assert net(x).asscalar() == 10
    net.cast("float64")
    assert net(x.astype("float64")).dtype == np.float64


def test_each_context_uses_its_own_copy():
    net = nn.Dense(1, in_units=1, use_bias=False)
    contexts = [mx.cpu(0), mx.cpu(1)]
    net.initialize(init="ones", ctx=contexts)
    net.weight.list_data()[1][:] = 7
    results = [net(nd.ones((1, 1), ctx=ctx)) for ctx in contexts]
    assert [r.asscalar() for r in results] == [1, 7]
    assert [r.context for r in results] == contexts
    with pytest.raises(RuntimeError, match="dense0_weight"):
        net(nd.ones((1, 1), ctx=mx.cpu(2)))


def test_deep_copies_are_independent():
    net = two_layers()
    net.initialize()
    x = nd.ones((1, 3))
    before = net(x).asnumpy()
    twin = copy.deepcopy(net)
    twin[0].weight.set_data(nd.zeros((4, 3)))
    twin[0].bias.set_data(nd.zeros((4,)))
    np.testing.assert_array_equal(net(x).asnumpy(), before)
    assert not np.array_equal(twin(x).asnumpy(), before)


# ---------------------------------------------------------------- files


def assert_same_values(a, b):
    first, second = (n._collect_params_with_prefix() for n in (a, b))
    assert list(first) == list(second)
    for name, param in first.items():
        np.testing.assert_array_equal(
            param.data(param.list_ctx()[0]).asnumpy(),
            second[name].data(second[name].list_ctx()[0]).asnumpy(),
        )


def test_save_uses_structural_names_and_load_restores(tmp_path):
    file = str(tmp_path / "net.params")
    net = two_layers()
    net.initialize()
    net.save_parameters(file)
    assert {k: v.shape for k, v in nd.load(file).items()} == {
        "0.weight": (4, 3),
        "0.bias": (4,),
        "1.weight": (2, 4),
        "1.bias": (2,),
    }
    for other in (two_layers(prefix="other_"), two_layers(in_units=0)):
        other.load_parameters(file)
        assert_same_values(net, other)
    initialized = two_layers()
    initialized.initialize(ctx=[mx.cpu(0), mx.cpu(1)])
    initialized.load_parameters(file)
    assert_same_values(net, initialized)


def test_a_single_layer_round_trips(tmp_path):
    file = str(tmp_path / "dense.params")
    layer = nn.Dense(3, in_units=2)
    layer.initialize()
    layer.save_parameters(file)
    assert sorted(nd.load(file)) == ["bias", "weight"]
    other = nn.Dense(3)
    other.load_parameters(file)
    assert_same_values(layer, other)


def test_old_files_with_full_names_load(tmp_path):
    net = two_layers()
    net.initialize()
    full, stripped = str(tmp_path / "full.params"), str(tmp_path / "stripped.params")
    with pytest.warns(UserWarning, match="deprecated"):
        net.save_params(stripped)
    assert "dense0_weight" in nd.load(stripped)
    other = two_layers()
    other.load_parameters(stripped)
    assert_same_values(net, other)
    nd.save(
        full, {f"arg:{p.name[len(net.prefix) :]}": p.data() for p in net.collect_params().values()}
    )
    third = two_layers()
    with pytest.warns(UserWarning, match="deprecated"):
        third.load_params(full)
    assert_same_values(net, third)


def test_load_parameters_checks_names(tmp_path):
    file = str(tmp_path / "net.params")
    arrays = {"0.weight": nd.ones((4, 3)), "0.bias": nd.ones((4,)), "foo": nd.ones((1,))}
    nd.save(file, arrays)
    net = two_layers()
    net.initialize()
    with pytest.raises(AssertionError, match=r"1\.weight"):
        net.load_parameters(file)
    with pytest.raises(ValueError, match="foo"):
        net.load_parameters(file, allow_missing=True)
    before = net[1].weight.data().asnumpy()
    net.load_parameters(file, allow_missing=True, ignore_extra=True)
    np.testing.assert_array_equal(net[0].weight.data().asnumpy(), np.ones((4, 3)))
    np.testing.assert_array_equal(net[1].weight.data().asnumpy(), before)


def test_load_parameters_checks_shape_and_contents(tmp_path):
    file = str(tmp_path / "net.params")
    nd.save(file, {"0.weight": nd.ones((4, 5)), "0.bias": nd.ones((4,))})
    with pytest.raises(AssertionError, match=r"dense0_weight.*\(4, 5\).*\(4, 3\)"):
        two_layers().load_parameters(file, allow_missing=True)
    nd.save(file, [nd.ones((4, 5))])
    with pytest.raises(ValueError, match="without names"):
        two_layers().load_parameters(file)
    with pytest.raises(Exception, match="missing.params"):
        two_layers().load_parameters(str(tmp_path / "missing.params"))


@pytest.mark.parametrize("source,expected", [("current", np.float32), ("saved", np.float64)])
def test_load_parameters_casts_on_request(tmp_path, source, expected):
    file = str(tmp_path / "net.params")
    net = two_layers()
    net.initialize()
    net.cast("float64")
    net.save_parameters(file)
    other = two_layers()
    with pytest.raises(AssertionError, match="dtype"):
        other.load_parameters(file)
    other.load_parameters(file, cast_dtype=True, dtype_source=source)
    assert other[0].weight.data().dtype == expected
    with pytest.raises(AssertionError, match="dtype_source"):
        two_layers().load_parameters(file, cast_dtype=True, dtype_source="other")


def test_shared_parameters_are_saved_once_on_request(tmp_path):
    net = nn.HybridSequential()
    first = nn.Dense(3, in_units=3)
    net.add(first, nn.Dense(3, in_units=3, params=first.params))
    net.initialize()
    file = str(tmp_path / "net.params")
    net.save_parameters(file)
    assert list(nd.load(file)) == ["0.weight", "0.bias", "1.weight", "1.bias"]
    net.save_parameters(file, deduplicate=True)
    assert list(nd.load(file)) == ["1.weight", "1.bias"]
    saved = first.weight.data().asnumpy()
    first.weight.set_data(nd.zeros((3, 3)))
    net.load_parameters(file)
    np.testing.assert_array_equal(first.weight.data().asnumpy(), saved)


@pytest.mark.parametrize(
    "make,names",
    [
        (lambda: rnn.LSTM(3, 2, dropout=0.3), ["0", "1"]),
        (
            lambda: rnn.GRU(3, 2, bidirectional=True),
            ["0.l_cell", "0.r_cell", "1.l_cell", "1.r_cell"],
        ),
    ],
)
def test_recurrent_layers_use_the_names_of_mxnet_files(tmp_path, make, names):
    file = str(tmp_path / "rnn.params")
    net, other = nn.Sequential(), nn.Sequential()
    net.add(make())
    other.add(make())
    net.initialize()
    net(nd.ones((2, 2, 4)))
    net.save_parameters(file)
    kinds = ("i2h_weight", "h2h_weight", "i2h_bias", "h2h_bias")
    assert list(nd.load(file)) == [f"0._unfused.{n}.{k}" for n in names for k in kinds]
    other.load_parameters(file)
    assert_same_values(net, other)


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
