"""The Python functions of ``weft.symbol`` that apply operators to symbols.

Unlike those of arrays they know the name that they are called by: it is where the names of unnamed
symbols come from (``split0``, ``slicechannel0``).
"""

from __future__ import annotations

from python_text import docstring, hint, operator_object, safe
from registry import shown_attributes

SOURCE_HEAD = "from ..._op import UNSET as _U\nfrom .._operator import Operator as _Operator\n"
STUB_HEAD = (
    "from collections.abc import Sequence\nfrom typing import Any, Literal\n\n"
    "from ...context import Context\nfrom ..symbol import Symbol\n"
)


def parameters(op: dict, stub: bool) -> list[str]:
    """Inputs, attributes, and what every function of symbols takes."""
    if "variadic" in op:
        found = [f"*{safe(op['inputs'][0]['name'])}" + (": Symbol" if stub else "")]
    else:
        found = [
            safe(i["name"]) + (": Symbol | None = ..." if stub else "=None") for i in op["inputs"]
        ]
    for a in shown_attributes(op):
        found.append(f"{safe(a['name'])}: {hint(a)} = ..." if stub else f"{safe(a['name'])}=_U")
    if stub:
        return [*found, "name: str | None = ...", "attr: dict[str, str] | None = ...",
                "out: Any = ...", "**kwargs: Any"]  # fmt: skip
    return [*found, "name=None", "attr=None", "out=None", "**kwargs"]


def function(op: dict, name: str, first: str, stub: bool) -> str:
    """Source (or stub) of one function; `first` is the operator's first name in the namespace."""
    head = f"def {name}({', '.join(parameters(op, stub))})"
    doc = docstring(op, "    ", "Symbol") if name == first else f'    """The same as `{first}`."""'
    if stub:
        return f"{head} -> Symbol:\n{doc}\n"
    if "variadic" in op:
        inputs = safe(op["inputs"][0]["name"])
    else:
        inputs = f"({''.join(safe(i['name']) + ', ' for i in op['inputs'])})"
    values = "".join(safe(a["name"]) + ", " for a in shown_attributes(op))
    call = f"{operator_object(op)}({name.lower()!r}, {inputs}, ({values}), name, attr, kwargs)"
    return "\n".join([f"{head}:", doc, f"    return {call}", ""])


def declaration(op: dict) -> str:
    """The module-level object that a function calls."""
    inputs = tuple(i["name"] for i in op["inputs"])
    attributes = [a["name"] for a in shown_attributes(op)]
    if any(a["name"] == op.get("variadic") for a in op["attributes"]):
        attributes.append(op["variadic"])  # its value is the number of inputs
    arguments = f"{op['name']!r}, {tuple(attributes)!r}, {inputs!r}"
    if "variadic" in op:
        arguments += f", {op['variadic']!r}"
    return f"{operator_object(op)} = _Operator({arguments})"


def source(op: dict, names: list[str]) -> list[str]:
    """What a module has of an operator: the object to call, and a function for each name."""
    functions = ["\n" + function(op, name, names[0], False) for name in names]
    return [f"\n{declaration(op)}\n", *functions]


def stub(op: dict, names: list[str]) -> list[str]:
    """What a stub has of an operator."""
    return ["\n" + function(op, name, names[0], True) for name in names]
