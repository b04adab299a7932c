"""Block.save and load, the signature of hybridize, hooks that cannot be, names from deep paths."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from weft import gluon, init, nd
from weft.gluon import nn


class Net(gluon.Block):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.a = nn.Dense(3, in_units=2)
            self.b = nn.HybridSequential()
            self.b.add(nn.Dense(2, in_units=3))

    def forward(self, x: Any) -> Any:
        return self.b(self.a(x))


# What MXNet 1.9.1 writes for Net(prefix="one_").
MXNET = {
    "net0": {
        "orig_name": "one",
        "children": {"one_dense0": "a", "one_hybridsequential0": "b"},
        "dense1": {"orig_name": "one_dense0", "hybridized": False, "children": {}},
        "hybridsequential2": {
            "orig_name": "one_hybridsequential0",
            "hybridized": False,
            "children": {"one_dense1": "0"},
            "dense3": {"orig_name": "one_dense1", "hybridized": False, "children": {}},
        },
    }
}


def saved(folder: Path) -> tuple[Net, str]:
    net = Net(prefix="one_")
    net.initialize(init.Xavier())
    net.save(str(folder / "m"))
    return net, str(folder / "m")


def test_save_writes_what_mxnet_writes(tmp_path: Path) -> None:
    saved(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"m-model.json", "m-model.params"}
    text = (tmp_path / "m-model.json").read_text("utf-8")
    assert text == json.dumps(MXNET)


def test_load_restores_values_and_names(tmp_path: Path) -> None:
    net, prefix = saved(tmp_path)
    other = Net(prefix="two_")
    other.load(prefix)
    x = nd.ones((1, 2))
    np.testing.assert_array_equal(other(x).asnumpy(), net(x).asnumpy())
    assert (other.name, other.prefix, other.a.name) == ("one", "two_", "one_dense0")
    params = other.collect_params()
    assert list(params) == ["one_dense0_weight", "one_dense0_bias",
                            "one_dense1_weight", "one_dense1_bias"]  # fmt: skip
    assert [param.name for param in params.values()] == list(params)


def test_load_takes_hybridized_blocks_of_mxnet(tmp_path: Path) -> None:
    _, prefix = saved(tmp_path)
    content = json.loads(json.dumps(MXNET))
    graph = {"in_format": [0], "out_format": 0, "inputs": ["{}"], "symbol": "{}"}
    content["net0"]["dense1"].update(graph, hybridized=True)
    (tmp_path / "m-model.json").write_text(json.dumps(content))
    net = Net()
    net.load(prefix)
    assert net.a._active
    assert not net.b._active


def test_load_refuses_another_structure_and_changes_nothing(tmp_path: Path) -> None:
    _, prefix = saved(tmp_path)
    net = nn.Sequential(prefix="s_")
    net.add(nn.Dense(3, in_units=2))
    net.initialize(init.One())
    with pytest.raises(ValueError, match="no 'sequential0' where s is"):
        net.load(prefix)
    content = json.loads(json.dumps(MXNET))
    content["net0"]["hybridsequential2"]["children"] = {}
    (tmp_path / "m-model.json").write_text(json.dumps(content))
    other = Net(prefix="two_")
    with pytest.raises(ValueError, match=r"'hybridsequential2' has the children \[\]"):
        other.load(prefix)
    assert other.name == "two"
    (tmp_path / "m-model.json").write_text('{"net0": [')
    with pytest.raises(ValueError, match=r"m-model\.json is damaged"):
        other.load(prefix)
    for damaged in ('{"net0": []}', "[]", '{"net0": {"orig_name": "x", "children": 3}}'):
        (tmp_path / "m-model.json").write_text(damaged)
        with pytest.raises(ValueError, match="describes another structure"):
            other.load(prefix)


def test_failed_save_keeps_the_description(tmp_path: Path) -> None:
    saved(tmp_path)
    before = (tmp_path / "m-model.json").read_bytes()
    with pytest.raises(RuntimeError, match="has not been initialized"):
        Net(prefix="three_").save(str(tmp_path / "m"))
    assert (tmp_path / "m-model.json").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2


def test_hybridize_takes_its_options_by_position() -> None:
    net = nn.HybridSequential()
    net.add(nn.Dense(2, in_units=2))
    net.hybridize(True, None, True, True, True)
    assert net._flags == net[0]._flags == [("static_alloc", True), ("static_shape", True)]
    assert net[0]._active


def test_hybridize_asks_no_options_of_blocks_without_them() -> None:
    class Own(gluon.HybridBlock):
        def hybridize(self, active: bool = True) -> None:
            self.called = active

    net = nn.HybridSequential()
    net.add(Own())
    net.hybridize()
    assert net[0].called


def test_clear_cached_op_keeps_the_results() -> None:
    net = nn.Dense(2, in_units=2)
    net.initialize()
    x = nd.ones((1, 2))
    before = net(x).asnumpy()
    net._clear_cached_op()
    np.testing.assert_array_equal(net(x).asnumpy(), before)


def test_flatten_and_regroup() -> None:
    from weft.gluon.block import _flatten, _regroup

    a, b = nd.ones((1,)), nd.ones((2,))
    assert _flatten(a, "input") == ([a], 0)
    flat, form = _flatten([a, (b, None), []], "input")
    assert [x if x is None else x.shape for x in flat] == [(1,), (2,), None]
    assert form == [0, [0, -1], []]
    regrouped = _regroup(flat, form)
    assert regrouped[0] is a and regrouped[1][0] is b and regrouped[1][1] is None
    assert regrouped[2] == []
    with pytest.raises(ValueError, match="input 3 is a int"):
        _flatten([3], "input")


@pytest.mark.parametrize(
    "path",
    [
        "gluon._flatten",
        "gluon.block._flatten",
        "gluon.block.HookHandle",
        "gluon.contrib.data.sampler.IntervalSampler",
        "gluon.contrib.data.text.WikiText2",
        "gluon.contrib.estimator.batch_processor.BatchProcessor",
        "gluon.contrib.estimator.estimator.Estimator",
        "gluon.contrib.estimator.event_handler.EventHandler",
        "gluon.contrib.estimator.utils.Accuracy",
        "gluon.contrib.nn.basic_layers.HybridConcurrent",
        "gluon.contrib.rnn.conv_rnn_cell.Conv2DLSTMCell",
        "gluon.contrib.rnn.rnn_cell.dynamic_unroll",
        "gluon.data.dataloader._MultiWorkerIter",
        "gluon.data.dataloader._as_in_context",
        "gluon.loss._apply_weighting",
        "gluon.loss._reshape_like",
        "gluon.metric.Accuracy",
        "gluon.metric.EvalMetric",
        "gluon.metric.check_label_shapes",
        "gluon.model_zoo.model_store._model_sha1",
        "gluon.model_zoo.vision.resnet.resnet50_v1",
        "gluon.utils._get_repo_file_url",
        "gluon.utils._get_repo_url",
    ],
)
def test_names_that_programs_import(path: str) -> None:
    module, name = path.rsplit(".", 1)
    assert hasattr(importlib.import_module(f"weft.{module}"), name)


def test_urls_of_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    from weft.gluon.utils import _get_repo_file_url, _get_repo_url

    monkeypatch.delenv("MXNET_GLUON_REPO", raising=False)
    assert _get_repo_url() == "https://apache-mxnet.s3-accelerate.dualstack.amazonaws.com/"
    for site in ("http://q/z", "http://q/z/"):
        monkeypatch.setenv("MXNET_GLUON_REPO", site)
        assert _get_repo_file_url("gluon/models", "x.zip") == "http://q/z/gluon/models/x.zip"
