"""Networks that MXNet saved, as symbols: their parts, their shapes, and written again.

The networks are real, in ../shared/data; what MXNet 1.9.1 says about them stands in
tests/data/models (``make_model_references.py``). Where the repository stands alone, the networks
that are written out in tests/core/symbol_json_test.cc are the only ones.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx

DATA = Path(__file__).resolve().parents[1] / "data" / "models"
MODELS = Path(__file__).resolve().parents[3] / "shared" / "data" / "mxnet-models"
# Network, its parameters and the shapes of its inputs.
NETWORKS: dict[str, tuple[str, str | None, dict[str, tuple[int, ...]]]] = {
    "save_000800": ("apache-legacy/save_000800.json", None, {"data": (4, 20)}),
    "test_mkldnn_model_model1": (
        "apache-legacy/test_mkldnn_model_model1.json",
        None,
        {"data": (1, 3, 224, 224)},
    ),
    "model-symbol": (
        "aws-dlc-linear/model-symbol.json",
        "aws-dlc-linear/model-0000.params",
        {"data": (4, 2)},
    ),
    "cifar_resnet20_v1-symbol": (
        "cifar_resnet20_v1/cifar_resnet20_v1-symbol.json",
        "cifar_resnet20_v1/cifar_resnet20_v1-0000.params",
        {"data": (4, 3, 32, 32)},
    ),
    "go_test-symbol": (
        "go-test/go_test-symbol.json",
        "go-test/go_test-0001.params",
        {"data": (4,), "softmax_label": (4,)},
    ),
    "LeNet-symbol": (
        "lenet-miraclewkf/LeNet-symbol.json",
        "lenet-miraclewkf/LeNet-0010.params",
        {"data": (4, 1, 28, 28)},
    ),
}

real = pytest.mark.skipif(
    not MODELS.is_dir(), reason="no ../shared: tests/core/symbol_json_test.cc has its own networks"
)
networks = pytest.mark.parametrize("name", NETWORKS)


def expected(name: str) -> dict[str, Any]:
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def load(name: str) -> mx.sym.Symbol:
    return mx.sym.load(str(MODELS / NETWORKS[name][0]))


def check_parts(symbol: mx.sym.Symbol, wanted: dict[str, Any]) -> None:
    assert symbol.list_arguments() == list(wanted["arguments"])
    assert symbol.list_auxiliary_states() == list(wanted["states"])
    assert symbol.list_outputs() == list(wanted["outputs"])
    assert symbol.get_internals().list_outputs() == wanted["internals"]


@real
@networks
def test_parts_have_the_names_that_mxnet_gives_them(name: str) -> None:
    check_parts(load(name), expected(name))


@real
@networks
def test_shapes_are_those_that_mxnet_infers(name: str) -> None:
    symbol, wanted = load(name), expected(name)
    parts = symbol.infer_shape(**NETWORKS[name][2])
    for part, found in zip(("arguments", "outputs", "states"), parts, strict=True):
        assert [list(shape) for shape in found] == list(wanted[part].values()), part


@real
@networks
def test_what_is_written_is_read_as_the_same(name: str) -> None:
    symbol = load(name)
    text = symbol.tojson()
    again = mx.sym.load_json(text)
    check_parts(again, expected(name))
    assert again.tojson() == text
    assert again.attr_dict() == symbol.attr_dict()
    saved = json.loads(text)
    assert saved["attrs"] == {"mxnet_version": ["int", 10901]}
    assert [saved["nodes"][k]["op"] for k in saved["arg_nodes"]] == ["null"] * len(
        saved["arg_nodes"]
    )


def values(name: str, shape: list[int]) -> np.ndarray:
    """As in ``make_model_references.py``."""
    rng = np.random.RandomState(zlib.crc32(name.encode()))
    drawn = rng.standard_normal(shape).astype("float32")
    return np.abs(drawn) + np.float32(0.5) if name.endswith("_var") else drawn


@real
@pytest.mark.parametrize("name", [n for n in NETWORKS if (DATA / f"{n}.npz").exists()])
def test_outputs_are_those_of_mxnet(name: str, tmp_path: Path) -> None:
    wanted = expected(name)
    file, params, shapes = NETWORKS[name]
    given = mx.nd.load(str(MODELS / params)) if params else {}
    inputs = [n for n in wanted["arguments"] if f"arg:{n}" not in given]
    if params is None:
        inputs = [*shapes, *(n for n in inputs if n.endswith("_label"))]
        for kind, part in (("arg", "arguments"), ("aux", "states")):
            for key, shape in wanted[part].items():
                if key not in inputs:
                    given[f"{kind}:{key}"] = mx.nd.array(values(key, shape))
    path = tmp_path / "net.params"
    mx.nd.save(str(path), given)
    net = mx.gluon.SymbolBlock.imports(str(MODELS / file), inputs, str(path))
    arrays = [mx.nd.array(values(n, wanted["arguments"][n])) for n in inputs]
    results = net(*arrays)
    results = results if isinstance(results, (list, tuple)) else [results]
    with np.load(DATA / f"{name}.npz") as reference:
        for output, result in zip(wanted["outputs"], results, strict=True):
            np.testing.assert_allclose(
                result.asnumpy(), reference[output], rtol=2e-5, atol=2e-6, err_msg=output
            )


def test_errors_name_the_file_and_the_node(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    graph = {
        "nodes": [
            {"op": "null", "name": "x", "inputs": []},
            {"op": "Convoluton", "name": "conv0", "inputs": [[0, 0, 0]]},
        ],
        "arg_nodes": [0],
        "heads": [[1, 0, 0]],
    }
    path.write_text(json.dumps(graph))
    with pytest.raises(mx.MXNetError, match=r"net\.json: node conv0: .*'Convoluton'.*Convolution"):
        mx.sym.load(str(path))
    path.write_text("{")
    with pytest.raises(mx.MXNetError, match=r"net\.json: not a network of MXNet: it is not JSON"):
        mx.sym.load(str(path))
