"""The Python functions of ``weft.ndarray`` that apply operators to arrays."""

from __future__ import annotations

from python_text import docstring, hint, operator_object, safe
from registry import shown_attributes

SOURCE_HEAD = "from ..._op import UNSET as _U\nfrom ..._op import Operator as _Operator\n"
STUB_HEAD = (
    "from collections.abc import Sequence\nfrom typing import Any, Literal\n\n"
    "from ...context import Context\nfrom ..ndarray import NDArray\n"
)


def function(op: dict, name: str, stub: bool) -> str:
    """Source (or stub) of one function."""
    attributes = shown_attributes(op)
    variadic = "variadic" in op
    unset = "..." if stub else "_U"
    if variadic:
        parameters = [f"*{safe(op['inputs'][0]['name'])}" + (": NDArray" if stub else "")]
    else:
        parameters = [
            safe(i["name"]) + (": NDArray | None = ..." if stub else "=None") for i in op["inputs"]
        ]
    for a in attributes:
        parameters.append(
            f"{safe(a['name'])}: {hint(a)} = ..." if stub else f"{safe(a['name'])}={unset}"
        )
    parameters += (
        ["out: Any = ...", "name: str | None = ...", "**kwargs: Any"]
        if stub
        else ["out=None", "name=None", "**kwargs"]
    )
    head = f"def {name}({', '.join(parameters)})"
    if stub:
        return f"{head} -> Any:\n{docstring(op, '    ', 'NDArray')}\n"
    values = "".join(f"{safe(a['name'])}, " for a in attributes)
    target = operator_object(op)
    if variadic:
        data = safe(op["inputs"][0]["name"])
        lines = [
            f"    if len({data}) == 1 and isinstance({data}[0], (list, tuple)):",
            f"        {data} = tuple({data}[0])",
        ]
        count = op["variadic"]
        lines.append(f"    kwargs.pop({count!r}, None)")
        if any(a["name"] == count for a in op["attributes"]):
            values += f"len({data}), "
        lines.append(f"    return {target}({data}, ({values}), out, kwargs)")
        return "\n".join([f"{head}:", docstring(op, "    ", "NDArray"), *lines, ""])
    inputs = "".join(f"{safe(i['name'])}, " for i in op["inputs"])
    lines = []
    simple = not attributes and "outputs" not in op
    if simple and len(op["inputs"]) in (1, 2):
        lines += ["    if out is None and not kwargs:",
                  f"        return {target}.call({inputs.rstrip(', ')})"]
    lines.append(f"    return {target}(({inputs}), ({values}), out, kwargs)")
    return "\n".join([f"{head}:", docstring(op, "    ", "NDArray"), *lines, ""])


def source(op: dict, names: list[str]) -> list[str]:
    """What a module has of an operator: the object to call, the function and its other names."""
    attributes = [a["name"] for a in shown_attributes(op)]
    if any(a["name"] == op.get("variadic") for a in op["attributes"]):
        attributes.append(op["variadic"])
    inputs = [i["name"] for i in op["inputs"]]
    return [
        f"\n{operator_object(op)} = _Operator({op['name']!r}, {tuple(attributes)!r}, "
        f"{tuple(inputs)!r})\n",
        "\n" + function(op, names[0], False),
        *(f"{name} = {names[0]}\n" for name in names[1:]),
    ]


def stub(op: dict, names: list[str]) -> list[str]:
    """What a stub has of an operator."""
    return ["\n" + function(op, name, True) for name in names]
