"""Loops over symbols and branches: ``mx.sym.contrib.foreach``, ``while_loop``, ``cond``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..attribute import AttrScope
from ..name import NameManager
from ._operator import Operator
from .gen.op import identity
from .making import Group, var
from .symbol import Symbol

__all__ = ["cond", "foreach", "while_loop"]

_SCOPE = "__subgraph_name__"

# How symbols were nested: None stands for one of them.
_Layout = list[Any] | None


def _flatten(nested: Any, who: str) -> tuple[list[Symbol], _Layout]:
    """The symbols of a nested list in order, and their layout; errors start with `who`."""
    symbols: list[Symbol] = []

    def walk(item: Any) -> _Layout:
        if isinstance(item, Symbol) and len(item) == 1:
            symbols.append(item)
            return None
        if isinstance(item, (list, tuple, Symbol)):
            return [walk(part) for part in item]
        raise TypeError(
            f"{who}: {type(item).__name__} {item!r} came, expected Symbol or a (nested) list of it"
        )

    return symbols, walk(nested)


def _regroup(symbols: list[Symbol], layout: _Layout) -> Any:
    rest = iter(symbols)

    def build(part: _Layout) -> Any:
        return next(rest) if part is None else [build(inner) for inner in part]

    return build(layout)


class _Subgraph:
    """What was built within a scope, cut from the graph around it.

    Attributes
    ----------
    text : str
        JSON of the symbol.
    variables : list of str
        Its variables, in order.
    outer : dict of str to Symbol
        By variable what it stands for outside; parameters of the scope are not there.
    """

    def __init__(self, outputs: list[Symbol], scope: str, parameters: list[str]) -> None:
        group = Group(outputs)
        internals = group.get_internals()
        graph = json.loads(group.tojson())
        first = graph["node_row_ptr"]
        self.outer: dict[str, Symbol] = {}
        nodes: list[dict[str, Any]] = []
        place: dict[tuple[int, int], int] = {}
        inside = [
            node["op"] != "null" and node.get("attrs", {}).get(_SCOPE) == scope
            for node in graph["nodes"]
        ]
        for i, node in enumerate(graph["nodes"]):
            if not inside[i]:
                continue
            edges = []
            for source, output, *_ in node["inputs"]:
                key = (source, output)
                if not inside[source] and key not in place:
                    symbol = internals[first[source] + output]
                    name = symbol.list_outputs()[0]
                    if name not in parameters:
                        self.outer[name] = symbol
                    place[key] = len(nodes)
                    nodes.append({"op": "null", "name": name, "inputs": []})
                edges.append(
                    [place[source, 0], output, 0] if inside[source] else [place[key], 0, 0]
                )
            place[i, 0] = len(nodes)
            nodes.append({**node, "inputs": edges})
        heads = [[place[i, 0], k, 0] for i, k, *_ in graph["heads"]]
        self.text = json.dumps(
            {
                "nodes": nodes,
                "arg_nodes": [i for i, node in enumerate(nodes) if node["op"] == "null"],
                "heads": heads,
                "attrs": {"mxnet_version": ["int", 10901]},
            }
        )
        self.variables = [node["name"] for node in nodes if node["op"] == "null"]


def foreach(
    body: Callable[..., Any], data: Any, init_states: Any, name: str = "foreach"
) -> tuple[Any, Any]:
    """Run `body` over the first axis of symbols, carrying states along.

    Parameters
    ----------
    body : callable
        ``body(data_slice, states) -> (outputs, new_states)``, called once with variables; the
        slice and the states are nested as `data` and `init_states` are.
    data : Symbol or (nested) list of Symbol
        One length along axis 0.
    init_states : Symbol or (nested) list of Symbol
    name : str
        What names of the parts begin with.

    Returns
    -------
    outputs
        As `body` nests them, those of all steps stacked along a new axis 0.
    states
        Those of the last step.
    """
    data_list, data_layout = _flatten(data, "foreach: data")
    state_list, state_layout = _flatten(init_states, "foreach: init_states")
    if not data_list:
        raise ValueError("foreach: data holds no symbols")
    scope = NameManager.current.get(None, name)
    data_names = [f"{scope}_data{i}" for i in range(len(data_list))]
    state_names = [f"{scope}_state{i}" for i in range(len(state_list))]
    with AttrScope(**{_SCOPE: scope}):
        result = body(
            _regroup([var(n) for n in data_names], data_layout),
            _regroup([var(n) for n in state_names], state_layout),
        )
        if not isinstance(result, (list, tuple)) or len(result) != 2:
            raise ValueError(f"foreach: body returned {type(result).__name__}, expected a pair")
        outputs, out_layout = _flatten(result[0], "foreach: output of body")
        states, new_layout = _flatten(result[1], "foreach: new states of body")
        if len(states) != len(state_list):
            raise ValueError(
                f"foreach: body returned {len(states)} states, expected {len(state_list)}"
            )
        heads = [identity(s) for s in (*outputs, *states)]
    part = _Subgraph(heads, scope, [*data_names, *state_names])
    # -1: nothing in the body reads it.
    where = {n: i for i, n in enumerate(part.variables)}
    attributes = ("subgraph0", "num_outputs", "num_out_data", "in_data_locs", "in_state_locs",
                  "remain_locs")  # fmt: skip
    values = (
        part.text, len(heads), len(outputs), tuple(where.get(n, -1) for n in data_names),
        tuple(where.get(n, -1) for n in state_names), tuple(where[n] for n in part.outer),
    )  # fmt: skip
    node = Operator("_foreach", attributes, ("data",))(
        "_foreach", [*data_list, *state_list, *part.outer.values()], values, scope
    )
    results = [node[i] for i in range(len(heads))]
    return (
        _regroup(results[: len(outputs)], out_layout),
        _regroup(results[len(outputs) :], new_layout),
    )


def cond(
    pred: Symbol, then_func: Callable[[], Any], else_func: Callable[[], Any], name: str = "cond"
) -> Any:
    """The result of ``then_func()`` where `pred` is not 0, otherwise of ``else_func()``.

    Only one of them runs, and only through it gradients flow.

    Parameters
    ----------
    pred : Symbol
        Of one element.
    then_func, else_func : callable
        Without parameters; both are called once, and give as many outputs of the same types.
    name : str
        What names of the parts begin with.
    """
    scope = NameManager.current.get(None, name)
    parts = []
    layouts = []
    for kind, function in (("pred", lambda: pred), ("then", then_func), ("else", else_func)):
        inner = f"{scope}_{kind}"
        with AttrScope(**{_SCOPE: inner}):
            outputs, layout = _flatten(function(), f"cond: output of {kind}_func")
            heads = [identity(s) for s in outputs]
        parts.append(_Subgraph(heads, inner, []))
        layouts.append(layout)
    if layouts[1] != layouts[2]:
        raise ValueError("cond: then_func and else_func nest their outputs differently")
    inputs: list[Symbol] = []
    places: dict[str, int] = {}
    for part in parts:
        for key, symbol in part.outer.items():
            if key not in places:
                places[key] = len(inputs)
                inputs.append(symbol)
    count = len(json.loads(parts[1].text)["heads"])
    attributes = ("subgraph0", "subgraph1", "subgraph2", "num_outputs", "cond_input_locs",
                  "then_input_locs", "else_input_locs")  # fmt: skip
    values = (*(part.text for part in parts), count,
              *(tuple(places[v] for v in part.variables) for part in parts))  # fmt: skip
    node = Operator("_cond", attributes, ("data",))("_cond", inputs, values, scope)
    return _regroup([node[i] for i in range(count)], layouts[1])


def while_loop(
    cond: Callable[..., Any], func: Callable[..., Any], loop_vars: Any,
    max_iterations: int | None = None, name: str = "while_loop",
) -> tuple[Any, Any]:  # fmt: skip
    """Run `func` as long as `cond` is not 0, at most `max_iterations` times.

    Parameters
    ----------
    cond : callable
        ``cond(*loop_vars)`` gives one element.
    func : callable
        ``func(*loop_vars) -> (step_output, new_loop_vars)``, which reads every one.
    loop_vars : Symbol or list of Symbol
    max_iterations : int
    name : str
        What names of the parts begin with.

    Returns
    -------
    outputs
        As `func` nests them, those of all steps stacked along a new axis 0 of `max_iterations`
        rows, of which those that were not reached are zero.
    loop_vars
        The last ones.
    """
    if max_iterations is None:
        raise ValueError("while_loop: max_iterations is missing")
    single = isinstance(loop_vars, Symbol) and len(loop_vars) == 1
    variables, _ = _flatten(loop_vars, "while_loop: loop_vars")
    scope = NameManager.current.get(None, name)
    names = [f"{scope}_var{i}" for i in range(len(variables))]
    with AttrScope(**{_SCOPE: f"{scope}_cond"}):
        heads, _ = _flatten(cond(*[var(n) for n in names]), "while_loop: result of cond")
        parts = [_Subgraph([identity(heads[0])], f"{scope}_cond", names)]
    with AttrScope(**{_SCOPE: f"{scope}_func"}):
        result = func(*[var(n) for n in names])
        if not isinstance(result, (list, tuple)) or len(result) != 2:
            raise ValueError(f"while_loop: func returned {type(result).__name__}, expected a pair")
        outputs, layout = _flatten([] if result[0] is None else result[0], "while_loop: output")
        changed, _ = _flatten(result[1], "while_loop: new loop_vars of func")
        if len(changed) != len(names):
            raise ValueError(
                f"while_loop: func returned {len(changed)} loop_vars, expected {len(names)}"
            )
        heads = [identity(s) for s in (*outputs, *changed)]
        parts.append(_Subgraph(heads, f"{scope}_func", names))
    for i, n in enumerate(names):
        if n not in parts[1].variables:
            raise ValueError(f"while_loop: func does not read loop variable {i}")
    inputs = list(variables)
    places = {n: i for i, n in enumerate(names)}
    for part in parts:
        for key, symbol in part.outer.items():
            if key not in places:
                places[key] = len(inputs)
                inputs.append(symbol)
    attributes = ("subgraph0", "subgraph1", "max_iterations", "num_outputs", "num_out_data",
                  "cond_input_locs", "func_input_locs", "func_var_locs")  # fmt: skip
    values = (
        *(part.text for part in parts), int(max_iterations), len(heads), len(outputs),
        *(tuple(places[v] for v in part.variables) for part in parts),
        tuple(parts[1].variables.index(n) for n in names),
    )  # fmt: skip
    node = Operator("_while_loop", attributes, ("data",))("_while_loop", inputs, values, scope)
    results = [node[i] for i in range(len(heads))]
    last = results[len(outputs) :]
    return _regroup(results[: len(outputs)], layout), last[0] if single else last
