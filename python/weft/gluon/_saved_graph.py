"""Networks as MXNet 1.x saved them: `-symbol.json`, read, checked and run operator by operator."""

from __future__ import annotations

import ast
import difflib
import functools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .._op import UNSET, Operator
from ..base import MXNetError, registry

# Attributes of nodes that speak to schedulers and optimizers; "lr_mult" also comes as
# "weight_lr_mult". Newer files write them as __lr_mult__.
_HIDDEN = ("lr_mult", "wd_mult", "ctx_group", "force_mirroring", "mirror_stage")
# Files older than 0.9 leave out the inputs that hold states.
_STATES = dict.fromkeys(("BatchNorm", "BatchNorm_v1"), ("moving_mean", "moving_var"))


@dataclass(frozen=True)
class Variable:
    """An input of the network or a parameter; what the file says of it."""

    name: str
    shape: tuple[int, ...] | None
    state: bool


@dataclass(frozen=True)
class Application:
    """An operator with its attributes, and where its inputs come from: (node, output)."""

    name: str
    call: Callable[..., Any]
    inputs: tuple[tuple[int, int], ...]


class SavedGraph:
    """A network that was read from a file.

    Attributes
    ----------
    variables : dict of str to Variable
        Inputs and parameters, in the order of the file.
    outputs : list of str
        Names of the outputs.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._nodes: list[Variable | Application] = []
        data = self._read()
        entries, heads = data.get("nodes"), data.get("heads")
        if not isinstance(entries, list) or not isinstance(heads, list):
            raise self._error("it has no list of nodes and of heads")
        self._places: dict[int, int] = {}
        states = self._states(entries)
        for number, entry in enumerate(entries):
            self._add(number, entry, states)
        self._heads = [self._edge(head, len(entries), "heads") for head in heads]
        self.variables = {n.name: n for n in self._nodes if isinstance(n, Variable)}
        self.outputs = [f"{self._nodes[k].name}_output" for k, _ in self._heads]
        self._last_use = self._count_uses()

    def run(self, arrays: Mapping[str, Any]) -> list[Any]:
        """The outputs, from an array for each variable that they need."""
        results: list[Any] = [None] * len(self._nodes)
        for k, node in enumerate(self._nodes):
            if isinstance(node, Variable):
                results[k] = (arrays.get(node.name),)
                continue
            try:
                result = node.call(*[results[i][j] for i, j in node.inputs])
            except IndexError:
                raise self._error(f"{node.name} reads an output that does not exist") from None
            except MXNetError as error:
                raise type(error)(f"{self._path}: node {node.name}: {error}") from None
            results[k] = result if isinstance(result, (list, tuple)) else (result,)
            for i in self._last_use.get(k, ()):
                results[i] = None
        try:
            return [results[k][j] for k, j in self._heads]
        except IndexError:
            raise self._error("a head is an output that does not exist") from None

    def _read(self) -> dict[str, Any]:
        try:
            with open(self._path, encoding="utf-8") as file:
                data = json.load(file)
        except (ValueError, RecursionError) as error:
            raise self._error(f"it is not JSON: {error}") from None
        if not isinstance(data, dict):
            raise self._error("it holds no JSON object")
        return data

    def _error(self, text: str) -> ValueError:
        return ValueError(f"{self._path}: not a network of MXNet: {text}")

    def _states(self, entries: list[Any]) -> set[int]:
        """Numbers of the nodes that are running statistics, by their place among the inputs."""
        found = set()
        for entry in entries:
            if not isinstance(entry, dict) or entry.get("op") not in _STATES:
                continue
            inputs = entry.get("inputs")
            for edge in inputs[3:] if isinstance(inputs, list) else ():
                if isinstance(edge, list) and edge and isinstance(edge[0], int):
                    found.add(edge[0])
        return found

    def _add(self, number: int, entry: Any, states: set[int]) -> None:
        if not isinstance(entry, dict) or not all(
            isinstance(entry.get(key), kind)
            for key, kind in (("op", str), ("name", str), ("inputs", list))
        ):
            raise self._error(f"node {number} has no op, name and inputs")
        op, name = entry["op"], entry["name"]
        attributes = entry.get("param") or entry.get("attrs") or entry.get("attr") or {}
        if not isinstance(attributes, dict):
            raise self._error(f"node {number} ({name}): its attributes are no object")
        if op == "null":
            self._nodes.append(Variable(name, _shape(attributes), number in states))
        else:
            edges = [self._edge(edge, number, name) for edge in entry["inputs"]]
            states_of = _STATES.get(op, ())
            if states_of and len(edges) == 3:
                for state in states_of:
                    edges.append((len(self._nodes), 0))
                    self._nodes.append(Variable(f"{name}_{state}", None, True))
            call = self._bind(op, name, attributes)
            self._nodes.append(Application(name, call, tuple(edges)))
        self._places[number] = len(self._nodes) - 1

    def _edge(self, edge: Any, before: int, where: str) -> tuple[int, int]:
        """An input or head as (place of its node, output); it must come before node `before`."""
        whole = isinstance(edge, list) and len(edge) in (2, 3)
        if not whole or not all(isinstance(v, int) for v in edge):
            raise self._error(f"{where}: input {edge!r}, expected [node, output, version]")
        if not 0 <= edge[0] < before or edge[1] < 0:
            raise self._error(f"{where}: input {edge!r} does not name an earlier node")
        place = self._places[edge[0]]
        if edge[1] > 0 and isinstance(self._nodes[place], Variable):
            raise self._error(f"{where}: input {edge!r} names output {edge[1]} of a variable")
        return place, edge[1]

    def _bind(self, op: str, name: str, attributes: dict[str, Any]) -> Callable[..., Any]:
        """The operator with the attributes of a node, which are texts."""
        entry = _operators().get(op)
        if entry is None:
            close = difflib.get_close_matches(op, _operators(), 1)
            hint = f"; the nearest name is {close[0]}" if close else ""
            raise NotImplementedError(f"{self._path}: node {name}: weft has no operator {op}{hint}")
        names = tuple(a["name"] for a in entry["attributes"])
        given = {
            key: value
            for key, value in attributes.items()
            if not (key.startswith("__") or key.endswith(_HIDDEN) or key == entry.get("variadic"))
        }
        for key, value in given.items():
            if key not in names or not isinstance(value, str):
                raise self._error(f"node {name}: {op} has no attribute {key} with value {value!r}")
        operator = Operator(op, names, tuple(i["name"] for i in entry["inputs"]))
        try:
            return operator.bind(tuple(given.get(key, UNSET) for key in names))
        except MXNetError as error:
            raise type(error)(f"{self._path}: node {name}: {error}") from None

    def _count_uses(self) -> dict[int, list[int]]:
        """The results that nobody reads after a node, by its place."""
        last: dict[int, int] = {}
        for k, node in enumerate(self._nodes):
            if isinstance(node, Application):
                last.update((i, k) for i, _ in node.inputs)
        for k, _ in self._heads:
            last.pop(k, None)
        uses: dict[int, list[int]] = {}
        for i, k in last.items():
            uses.setdefault(k, []).append(i)
        return uses


@functools.lru_cache(maxsize=1)
def _operators() -> dict[str, dict[str, Any]]:
    """The registry by name and alias."""
    entries = registry()["operators"]
    return {name: entry for entry in entries for name in (entry["name"], *entry["aliases"])}


def _shape(attributes: dict[str, Any]) -> tuple[int, ...] | None:
    """The shape that the file gives a variable."""
    try:
        shape = tuple(ast.literal_eval(attributes["__shape__"]))
    except (KeyError, ValueError, SyntaxError, TypeError):
        return None
    return shape if all(isinstance(n, int) and n > 0 for n in shape) else None
