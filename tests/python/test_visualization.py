"""Tables and pictures of networks."""

from __future__ import annotations

import sys
import types
from typing import Any

import pytest

import weft as mx

LINE = "_" * 80
TABLE = f"""\
{LINE}
Layer (type)                 Output Shape    Param # Previous Layer
{"=" * 80}
data(null)                   1x8x8           0
{LINE}
conv(Convolution)            2x6x6           20      data
{LINE}
bn(BatchNorm)                2x6x6           4       conv
{LINE}
act(Activation)              2x6x6           0       bn
{LINE}
pool(Pooling)                2x3x3           0       act
{LINE}
cc(Concat)                   4x3x3           0       pool
                                                     pool
{LINE}
softmax(SoftmaxOutput)       4x3x3           0       cc
{"=" * 80}
Total params: 24
{LINE}
"""


def network() -> Any:
    x = mx.sym.Convolution(mx.sym.Variable("data"), num_filter=2, kernel=(3, 3), name="conv")
    x = mx.sym.Activation(mx.sym.BatchNorm(x, name="bn"), act_type="relu", name="act")
    x = mx.sym.Pooling(x, kernel=(2, 2), stride=(2, 2), pool_type="max", name="pool")
    return mx.sym.SoftmaxOutput(mx.sym.Concat(x, x, name="cc"), name="softmax")


def rows(capsys: Any) -> list[str]:
    return [line.rstrip() for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("positions", [[29, 45, 53, 80], [0.3625, 0.5625, 0.6625, 1.0]])
def test_summary(positions: list[float], capsys: Any) -> None:
    mx.viz.print_summary(network(), {"data": (2, 1, 8, 8)}, line_length=80, positions=positions)
    assert rows(capsys) == TABLE.splitlines()


def test_summary_without_shapes(capsys: Any) -> None:
    mx.viz.print_summary(network())
    assert any(line.startswith("conv(Convolution)") for line in rows(capsys))


def test_errors() -> None:
    for show in (mx.viz.print_summary, mx.viz.plot_network):
        with pytest.raises(TypeError):
            show(3)
    with pytest.raises((ValueError, RuntimeError)):
        mx.viz.print_summary(network(), {"dat": (2, 1, 8, 8)})


class Digraph:
    """Stands for that of graphviz, which need not be installed."""

    def __init__(self, name: str, format: str) -> None:
        self.name, self.format = name, format
        self.nodes: dict[str, dict[str, str]] = {}
        self.edges: list[tuple[str, str, str]] = []

    def node(self, name: str, label: str, **attributes: str) -> None:
        self.nodes[name] = {"label": label, **attributes}

    def edge(self, tail_name: str, head_name: str, label: str = "", **attributes: str) -> None:
        assert attributes == {"dir": "back", "arrowtail": "open"}
        self.edges.append((tail_name, head_name, label))


@pytest.fixture
def graphviz(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("graphviz")
    module.Digraph = Digraph  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "graphviz", module)


def test_picture(graphviz: None) -> None:
    picture = mx.viz.plot_network(network(), title="t", save_format="png")
    assert (picture.name, picture.format) == ("t", "png")
    assert {name: node["label"] for name, node in picture.nodes.items()} == {
        "data": "data", "conv": "Convolution\n3x3/1, 2", "bn": "bn", "act": "Activation\nrelu",
        "pool": "Pooling\nmax, 2x2/2x2", "cc": "cc", "softmax_label": "softmax_label",
        "softmax": "softmax",
    }  # fmt: skip
    assert picture.nodes["conv"] == {
        "label": "Convolution\n3x3/1, 2", "shape": "box", "fixedsize": "true", "width": "1.3",
        "height": "0.8034", "style": "filled", "fillcolor": "#fb8072",
    }  # fmt: skip
    assert picture.nodes["data"]["shape"] == "oval"
    assert ("conv", "data", "") in picture.edges and picture.edges.count(("cc", "pool", "")) == 2


def test_picture_with_shapes_and_dtypes(graphviz: None) -> None:
    picture = mx.viz.plot_network(
        network(), shape={"data": (2, 1, 8, 8)}, dtype={"data": "float16"},
        node_attrs={"shape": "oval", "fixedsize": "false"},
    )  # fmt: skip
    assert ("conv", "data", "1x8x8(float16)") in picture.edges
    assert ("softmax", "cc", "4x3x3(float16)") in picture.edges
    assert {node["shape"] for node in picture.nodes.values()} == {"oval"}


def test_missing_graphviz_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graphviz", None)
    with pytest.raises(ImportError, match="graphviz"):
        mx.viz.plot_network(network())
