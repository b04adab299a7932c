"""Files of the parameters of blocks."""

import numpy as np
import pytest
from tests.python.block_nets import assert_same_values, fresh_names, two_layers  # noqa: F401

import weft as mx
from weft import nd
from weft.gluon import nn, rnn


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
