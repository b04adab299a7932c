"""Graphs as MXNet's JSON: casts of mixed precision left out, and text for reading."""

from __future__ import annotations

import json
from typing import Any

_CASTS = ("amp_cast", "amp_multicast")


def without_amp_casts(text: str) -> str:
    """The graph without the nodes that mixed precision put in."""
    if not any(f'"{cast}"' in text for cast in _CASTS):
        return text
    graph = json.loads(text)
    kept: list[dict[str, Any]] = []
    # What stands for output k of node i: for a cast, what it casts.
    place: dict[tuple[int, int], list[int]] = {}

    def follow(edge: list[int]) -> list[int]:
        return place.get((edge[0], edge[1]), [numbers.get(edge[0], edge[0]), *edge[1:]])

    numbers: dict[int, int] = {}
    for i, node in enumerate(graph["nodes"]):
        inputs = [follow(edge) for edge in node["inputs"]]
        if node["op"] in _CASTS:
            place.update(((i, k), edge) for k, edge in enumerate(inputs))
            continue
        numbers[i] = len(kept)
        kept.append({**node, "inputs": inputs})
    graph["nodes"] = kept
    graph["heads"] = [follow(edge) for edge in graph["heads"]]
    graph["arg_nodes"] = [numbers[i] for i in graph["arg_nodes"]]
    graph["node_row_ptr"] = list(range(len(kept) + 1))
    return json.dumps(graph, indent=2)


def debug_text(text: str) -> str:
    """The graph line by line: outputs, then every node with its inputs and attributes."""
    graph = json.loads(text)
    nodes = graph["nodes"]

    def shown(edge: list[int]) -> str:
        source = nodes[edge[0]]
        version = f" version={edge[2]}" if source["op"] == "null" else ""
        return f"{source['name']}({edge[1]}){version}"

    lines = ["Symbol Outputs:"]
    lines += [
        f"\toutput[{i}]={nodes[e[0]]['name']}({e[1]})" for i, e in enumerate(graph["heads"])
    ]
    for node in nodes:
        if node["op"] == "null":
            lines.append(f"Variable:{node['name']}")
            continue
        lines += ["-" * 20, f"Op:{node['op']}, Name={node['name']}", "Inputs:"]
        lines += [f"\targ[{i}]={shown(edge)}" for i, edge in enumerate(node["inputs"])]
        if node.get("attrs"):
            lines += ["Attrs:", *(f"\t{k}={v}" for k, v in sorted(node["attrs"].items()))]
    return "\n".join([*lines, ""])
