"""Networks as tables and pictures: ``mx.viz``."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

__all__ = ["plot_network", "print_summary"]

# Variables with these endings are parameters or states, not inputs.
_PARAMETERS = ("_weight", "_bias", "_gamma", "_beta", "_parameters")
_HIDDEN = (*_PARAMETERS, "_moving_mean", "_moving_var", "_running_mean", "_running_var")

# Set3 of ColorBrewer (Brewer, Hatchard and Harrower, 2003), by kind of operator.
_COLOURS = {
    "null": "#8dd3c7",
    "Convolution": "#fb8072",
    "FullyConnected": "#fb8072",
    "BatchNorm": "#bebada",
    "Activation": "#ffffb3",
    "LeakyReLU": "#ffffb3",
    "Pooling": "#80b1d3",
    "Concat": "#fdb462",
    "Flatten": "#fdb462",
    "Reshape": "#fdb462",
}
_OTHERS = "#fccde5"


def _nodes(symbol: Any, who: str) -> list[dict[str, Any]]:
    from .symbol import Symbol

    if not isinstance(symbol, Symbol):
        raise TypeError(f"{who}: symbol is {type(symbol).__name__}, expected Symbol")
    return json.loads(symbol.tojson())["nodes"]


def _inferred(symbol: Any, shape: Any, who: str) -> dict[str, tuple[int, ...]]:
    """Shapes of all variables and outputs of nodes, by name; empty where none are given."""
    if shape is None:
        return {}
    internals = symbol.get_internals()
    arg_shapes, out_shapes, _ = internals.infer_shape(**shape)
    if out_shapes is None:
        raise ValueError(f"{who}: shapes cannot be inferred from {shape}")
    shapes = dict(zip(internals.list_outputs(), out_shapes, strict=True))
    return {**shapes, **dict(zip(internals.list_arguments(), arg_shapes, strict=True))}


def _of_node(known: dict[str, Any], node: dict[str, Any], output: int = 0) -> Any:
    """What is known of an output of a node, or None."""
    name = node["name"]
    if node["op"] == "null":
        return known.get(name)
    return known.get(f"{name}_output", known.get(f"{name}_output{output}"))


def _text(shape: Sequence[int] | None) -> str:
    """A shape without its batch."""
    return "x".join(map(str, shape[1:])) if shape else ""


def print_summary(
    symbol: Any,
    shape: dict[str, tuple[int, ...]] | None = None,
    line_length: int = 120,
    positions: Sequence[float] = (0.44, 0.64, 0.74, 1.0),
) -> None:
    """Print the nodes of a symbol: name and operator, output shape, parameters and inputs.

    Parameters
    ----------
    symbol : Symbol
    shape : dict of str to tuple of int, optional
        Shapes of the inputs; without them neither shapes nor numbers of parameters are known.
    line_length : int
        Width of the table.
    positions : list of float
        Where columns end: absolute, or as parts of `line_length`.
    """
    nodes = _nodes(symbol, "print_summary")
    shapes = _inferred(symbol, shape, "print_summary")
    inputs = {0, *(i for i, node in enumerate(nodes) if shape and node["name"] in shape)}
    ends = [int(p * line_length) if positions[-1] <= 1 else int(p) for p in positions]

    def row(*fields: Any) -> None:
        line = ""
        for field, end in zip(fields, ends, strict=True):
            line = f"{line}{field}"[:end].ljust(end)
        print(line)

    counted: set[int] = set()

    def count(node: dict[str, Any]) -> int:
        """Elements of the parameters of a node that no node before it has."""
        found = 0
        for i, *_ in node["inputs"]:
            name = nodes[i]["name"]
            is_parameter = nodes[i]["op"] == "null" and name.endswith(_PARAMETERS)
            if is_parameter and i not in counted and i not in inputs:
                counted.add(i)
                found += math.prod(shapes.get(name, (0,)))
        return found

    shown = [i for i, node in enumerate(nodes) if node["op"] != "null" or i in inputs]
    total = 0
    print("_" * line_length)
    row("Layer (type)", "Output Shape", "Param #", "Previous Layer")
    print("=" * line_length)
    for i in shown:
        node = nodes[i]
        before = [nodes[j]["name"] for j, *_ in node["inputs"] if j in shown]
        parameters = count(node)
        total += parameters
        row(
            f"{node['name']}({node['op']})", _text(_of_node(shapes, node)),
            parameters if shapes else "", before[0] if before else "",
        )  # fmt: skip
        for name in before[1:]:
            row("", "", "", name)
        print(("=" if i == shown[-1] else "_") * line_length)
    print(f"Total params: {total if shapes else 'unknown without shapes'}")
    print("_" * line_length)


def _pair(text: str) -> str:
    """A kernel or stride, such as ``3x3``."""
    return "x".join(part.strip() for part in text.strip("()[] ").split(",") if part.strip())


def _label(node: dict[str, Any]) -> str:
    """What a node of the picture says."""
    op, attributes = node["op"], node.get("attrs", {})
    window = f"{_pair(attributes.get('kernel', ''))}/{_pair(attributes.get('stride', '')) or '1'}"
    if op == "Convolution":
        return f"Convolution\n{window}, {attributes['num_filter']}"
    if op == "FullyConnected":
        return f"FullyConnected\n{attributes['num_hidden']}"
    if op in ("Activation", "LeakyReLU"):
        return f"{op}\n{attributes.get('act_type', 'leaky')}"
    if op == "Pooling":
        return f"Pooling\n{attributes.get('pool_type', 'max')}, {window}"
    return node["name"]


def plot_network(
    symbol: Any,
    title: str = "plot",
    save_format: str = "pdf",
    shape: dict[str, tuple[int, ...]] | None = None,
    dtype: dict[str, Any] | None = None,
    node_attrs: dict[str, str] | None = None,
    hide_weights: bool = True,
) -> Any:
    """Draw a symbol with Graphviz, which needs the Python package ``graphviz``.

    Parameters
    ----------
    symbol : Symbol
    title : str
        Name of the picture and of its file.
    save_format : str
        Format of the file.
    shape, dtype : dict, optional
        Shapes and dtypes of the inputs; edges are labelled with them then.
    node_attrs : dict of str to str, optional
        Graphviz attributes of nodes.
    hide_weights : bool
        Leave out parameters and auxiliary states.

    Returns
    -------
    graphviz.Digraph

    Raises
    ------
    ImportError
        The package ``graphviz`` is not installed.
    """
    nodes = _nodes(symbol, "plot_network")
    try:
        from graphviz import Digraph
    except ImportError:
        raise ImportError(
            "plot_network: the Python package graphviz is not installed (pip install graphviz)"
        ) from None
    shapes = _inferred(symbol, shape, "plot_network")
    types: dict[str, Any] = {}
    if dtype is not None:
        internals = symbol.get_internals()
        arg_types, out_types, _ = internals.infer_type(**dtype)
        if out_types is None:
            raise ValueError(f"plot_network: dtypes cannot be inferred from {dtype}")
        types = dict(zip(internals.list_outputs(), out_types, strict=True))
        types.update(zip(internals.list_arguments(), arg_types, strict=True))
    attributes = {
        "shape": "box", "fixedsize": "true", "width": "1.3", "height": "0.8034",
        "style": "filled",
    }  # fmt: skip
    picture = Digraph(name=title, format=save_format)
    hidden = set()
    for i, node in enumerate(nodes):
        is_variable = node["op"] == "null"
        if is_variable and hide_weights and node["name"].endswith(_HIDDEN):
            hidden.add(i)
            continue
        own = {"fillcolor": _COLOURS.get(node["op"], _OTHERS)}
        if is_variable:
            own["shape"] = "oval"
        picture.node(
            name=node["name"], label=_label(node), **{**attributes, **own, **(node_attrs or {})}
        )
    for node in nodes:
        for i, output, *_ in node["inputs"]:
            if i in hidden:
                continue
            label = _text(_of_node(shapes, nodes[i], output))
            kind = _of_node(types, nodes[i], output)
            if kind is not None:
                label += f"({np.dtype(kind).name})"
            picture.edge(
                tail_name=node["name"], head_name=nodes[i]["name"], dir="back",
                arrowtail="open", label=label,
            )  # fmt: skip
    return picture
