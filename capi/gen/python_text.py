"""What the generators of Python functions share: names, type hints, docstrings."""

from __future__ import annotations

import keyword
import textwrap

from registry import shown_attributes, unreserved

HEADER = '"""Generated from the operator registry by capi/gen/python.py; do not edit."""\n'
# Operators are shown in the namespace that their name's prefix says, as MXNet shows them.
PREFIXES = {
    "_contrib_": "contrib",
    "_linalg_": "linalg",
    "_image_": "image",
    "_np_": None,
    "_npi_": None,
    "_npx_": None,
}
TYPES = {
    "int": "int",
    "float": "float",
    "bool": "bool",
    "string": "str",
    "dtype": "str | type",
    "device": "Context | str",
    "shape": "int | Sequence[int]",
    "floats": "float | Sequence[float]",
    "shape with None": "Sequence[int | None]",
}
# What all functions of operators take and return.
COMMON = {
    "NDArray": ["out : NDArray, optional", "    Array that receives the result.", "", "Returns",
                "-------", "NDArray or list of NDArray"],
    "Symbol": ["name : str, optional", "    Name of the node; default: made from the function's.",
               "attr : dict of str to str, optional", "    Attributes for those who use the graph.",
               "", "Returns", "-------", "Symbol"],
}  # fmt: skip


def placement(name: str) -> tuple[str | None, str]:
    """Namespace (None: not shown) and public name of an operator name."""
    for prefix, namespace in PREFIXES.items():
        if name.startswith(prefix):
            return namespace, name[len(prefix) :]
    return ("internal" if name.startswith("_") else "op"), name


def hint(attribute: dict) -> str:
    """Type hint of an attribute."""
    if "choices" in attribute:
        choices = [repr(c) if c != "None" else "None" for c in attribute["choices"]]
        return f"Literal[{', '.join(choices)}]"
    base = attribute["type"].removesuffix(" or None")
    text = TYPES[base]
    return f"{text} | None" if attribute["type"].endswith(" or None") else text


def docstring(op: dict, indent: str, array: str) -> str:
    """NumPy-style docstring; inputs and outputs are of the class `array`."""
    lines = [*textwrap.wrap(op["doc"], 95), "", "Parameters", "----------"]
    for spec in op["inputs"]:
        kind = f"{array}, optional" if spec.get("optional") else array
        name = f"*{spec['name']}" if "variadic" in op else spec["name"]
        lines += [f"{name} : {kind}", *textwrap.wrap(spec["doc"], 91, initial_indent="    ",
                                                     subsequent_indent="    ")]
    lines += described(shown_attributes(op))
    lines += COMMON[array]
    return quoted(lines, indent)


def described(attributes: list[dict]) -> list[str]:
    """Attributes as lines of a docstring."""
    lines = []
    for spec in attributes:
        kind = (
            "{" + ", ".join(repr(c) for c in spec["choices"]) + "}"
            if "choices" in spec
            else spec["type"]
        )
        default = "required" if spec.get("required") else f"default {spec['default'] or repr('')}"
        lines += [f"{spec['name']} : {kind}, {default}"]
        lines += textwrap.wrap(spec["doc"], 91, initial_indent="    ", subsequent_indent="    ")
    return lines


def quoted(lines: list[str], indent: str) -> str:
    """Lines as a docstring."""
    body = "\n".join((indent + line).rstrip() for line in lines)
    text = body.strip().replace("\\", "\\\\").replace('"""', "'''")
    return f'{indent}"""{text}\n{indent}"""'


def safe(name: str) -> str:
    """`name`, or with an underscore where Python keeps the word for itself."""
    return unreserved(name, keyword.kwlist)


def operator_object(op: dict) -> str:
    """Name of the module-level Operator."""
    return "_" + op["name"].strip("_").replace(".", "_") + "_op"
