"""`SymbolBlock.imports`: networks that MXNet saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd
from weft.gluon import SymbolBlock

MODELS = Path(__file__).resolve().parents[3] / "shared" / "data" / "mxnet-models"
# Real networks and parameters, each with inputs and outputs of MXNet 1.9.1. Where the repository
# stands alone, the network below is the only one.
REAL = [
    ("lenet-miraclewkf", "LeNet-symbol.json", "LeNet-0010.params"),
    ("aws-dlc-linear", "model-symbol.json", "model-0000.params"),
    ("cifar_resnet20_v1", "cifar_resnet20_v1-symbol.json", "cifar_resnet20_v1-0000.params"),
    ("go-test", "go_test-symbol.json", "go_test-0001.params"),
]


def node(op: str, name: str, inputs: list[list[int]], **attrs: str) -> dict[str, Any]:
    return {"op": op, "name": name, "inputs": inputs, "attrs": attrs}


def small_network() -> dict[str, Any]:
    """A dense layer, batch normalisation and two outputs, as MXNet 1.x writes them."""
    return {
        "nodes": [
            node("null", "data", []),
            node("null", "fc_weight", [], __shape__="(3, 2)", __lr_mult__="2.0"),
            node("FullyConnected", "fc", [[0, 0, 0], [1, 0, 0]], num_hidden="3", no_bias="True"),
            node("null", "bn_gamma", []),
            node("null", "bn_beta", []),
            node("null", "bn_moving_mean", [], __init__="zeros"),
            node("null", "bn_moving_var", []),
            node("BatchNorm", "bn", [[k, 0, 0] for k in (2, 3, 4, 5, 6)], fix_gamma="False"),
            node("SliceChannel", "parts", [[7, 0, 0]], num_outputs="3", axis="1"),
        ],
        "arg_nodes": [0, 1, 3, 4, 5, 6],
        "heads": [[8, 2, 0], [2, 0, 0]],
        "attrs": {"mxnet_version": ["int", 10900]},
    }


def values() -> dict[str, mx.nd.NDArray]:
    rng = np.random.RandomState(3)
    return {
        "arg:fc_weight": mx.nd.array(rng.standard_normal((3, 2))),
        "arg:bn_gamma": mx.nd.array([1.0, 2.0, 3.0]),
        "arg:bn_beta": mx.nd.array([0.5, 0.0, -0.5]),
        "aux:bn_moving_mean": mx.nd.array([0.1, 0.2, 0.3]),
        "aux:bn_moving_var": mx.nd.array([1.0, 4.0, 9.0]),
    }


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    symbol, params = tmp_path / "net-symbol.json", tmp_path / "net-0000.params"
    symbol.write_text(json.dumps(small_network()))
    mx.nd.save(str(params), values())
    return symbol, params


def test_outputs_follow_the_file(files: tuple[Path, Path]) -> None:
    net = SymbolBlock.imports(files[0], ["data"], files[1])
    x = np.array([[1.0, -1.0], [2.0, 0.5]], np.float32)
    part, dense = net(mx.nd.array(x))
    v = {name.split(":")[1]: a.asnumpy() for name, a in values().items()}
    want = x @ v["fc_weight"].T
    np.testing.assert_allclose(dense.asnumpy(), want, rtol=1e-6)
    scaled = (want - v["bn_moving_mean"]) / np.sqrt(v["bn_moving_var"] + 1e-3)
    scaled = scaled * v["bn_gamma"] + v["bn_beta"]
    np.testing.assert_allclose(part.asnumpy(), scaled[:, 2:], rtol=1e-5)


def test_it_trains_as_a_block(files: tuple[Path, Path]) -> None:
    net = SymbolBlock.imports(files[0], "data", files[1])
    parameters = net.collect_params()
    assert parameters["bn_moving_mean"].grad_req == "null"
    before = parameters["bn_moving_mean"].data().copy()
    trainer = mx.gluon.Trainer(parameters, "sgd", {"learning_rate": 0.1})
    weight = parameters["fc_weight"].data().asnumpy()
    with autograd.record():
        part, _ = net(mx.nd.array([[1.0, -1.0], [2.0, 0.5]]))
        loss = (part**2).sum()
    loss.backward()
    trainer.step(1)
    assert not np.array_equal(parameters["fc_weight"].data().asnumpy(), weight)
    assert not np.array_equal(parameters["bn_moving_mean"].data().asnumpy(), before.asnumpy())


def test_parameters_wait_for_initialize_without_a_file(files: tuple[Path, Path]) -> None:
    net = SymbolBlock.imports(files[0], ["data"])
    net.initialize()
    assert net.collect_params()["fc_weight"].data().shape == (3, 2)


def test_states_that_old_files_leave_out(tmp_path: Path) -> None:
    old = {
        "nodes": [
            {"op": "null", "param": {}, "name": "data", "inputs": [], "attr": {"lr_mult": "0.2"}},
            {"op": "null", "param": {}, "name": "bn_gamma", "inputs": []},
            {"op": "null", "param": {}, "name": "bn_beta", "inputs": []},
            {"op": "BatchNorm", "param": {"eps": "0.001"}, "name": "bn",
             "inputs": [[0, 0], [1, 0], [2, 0]], "attr": {"ctx_group": "stage1"}},
        ],
        "heads": [[3, 0]],
    }  # fmt: skip
    (tmp_path / "old.json").write_text(json.dumps(old))
    net = SymbolBlock.imports(tmp_path / "old.json", ["data"])
    assert list(net.collect_params()) == ["bn_gamma", "bn_beta", "bn_moving_mean", "bn_moving_var"]
    for name, parameter in net.collect_params().items():
        parameter.shape = (2,)
        parameter.initialize(init=mx.init.One() if name.endswith(("gamma", "var")) else "zeros")
    x = mx.nd.array([[1.0, 2.0]])
    np.testing.assert_allclose(net(x).asnumpy(), x.asnumpy() / np.sqrt(1.001), rtol=1e-6)


@pytest.mark.parametrize("folder, symbol, params", REAL, ids=[real[0] for real in REAL])
def test_real_models_give_mxnets_outputs(folder: str, symbol: str, params: str) -> None:
    if not MODELS.exists():
        pytest.skip(f"the models that come with {MODELS} are not here")
    reference = np.load(MODELS / folder / f"reference-{params.removesuffix('.params')}.npz")
    inputs = {key[3:]: reference[key] for key in reference if key.startswith("in:")}
    net = SymbolBlock.imports(MODELS / folder / symbol, list(inputs), MODELS / folder / params)
    (want,) = (reference[key] for key in reference if key.startswith("out:"))
    got = net(*(mx.nd.array(a) for a in inputs.values())).asnumpy()
    assert np.abs(got - want).max() <= 1e-4 * np.abs(want).max()


def changed(**nodes: dict[str, Any]) -> dict[str, Any]:
    """The small network with parts of some nodes replaced, by the nodes' names."""
    network = small_network()
    for entry in network["nodes"]:
        entry.update(nodes.get(entry["name"], {}))
    return network


@pytest.mark.parametrize(
    "network, words",
    [
        pytest.param([], "no JSON object", id="list"),
        pytest.param({"nodes": {}}, "no list of nodes", id="no-nodes"),
        pytest.param(changed(fc={"inputs": [[7, 0, 0]]}), "cycle", id="cycle"),
        pytest.param(changed(fc={"inputs": [[-1, 0, 0]]}), "expected [node, output", id="negative"),
        pytest.param(changed(fc={"inputs": ["x"]}), "expected", id="text-for-edge"),
        pytest.param(changed(fc={"op": "FullyConected"}), "FullyConnected", id="unknown-operator"),
        pytest.param(changed(fc={"attrs": {"num_hiden": "3"}}), "num_hiden", id="no-attribute"),
        pytest.param(changed(fc={"attrs": {"num_hidden": "x"}}), "num_hidden", id="bad-value"),
        pytest.param(changed(bn={"name": 3}), "node 7", id="no-name"),
        pytest.param({**small_network(), "heads": [[8, 9, 0]]}, "which has 3", id="no-output"),
    ],
)
def test_damaged_files_are_refused(
    tmp_path: Path, files: tuple[Path, Path], network: Any, words: str
) -> None:
    path = tmp_path / "bad-symbol.json"
    path.write_text(json.dumps(network))
    with pytest.raises(mx.MXNetError) as caught:
        SymbolBlock.imports(path, ["data"], files[1])(mx.nd.ones((2, 2)))
    assert words in str(caught.value) and "bad-symbol.json" in str(caught.value)


def test_wrong_names_and_numbers_of_inputs(files: tuple[Path, Path]) -> None:
    with pytest.raises(ValueError, match="no variable 'dat'; it has data, fc_weight"):
        SymbolBlock.imports(files[0], ["dat"])
    net = SymbolBlock.imports(files[0], ["data"], files[1])
    with pytest.raises(ValueError, match="2 inputs given, expected 1: data"):
        net(mx.nd.ones((1, 2)), mx.nd.ones((1, 2)))
