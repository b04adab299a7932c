"""Generate the Python functions of operators and iterators from the registry.

``python capi/gen/python.py capi/ops.json python/weft`` writes one module and one stub per namespace
of operators into ``ndarray/gen``, and those of the iterators into ``io/gen``. The output depends on
the registry alone.
"""

from __future__ import annotations

import json
import keyword
import pathlib
import sys
import textwrap

# Operators are shown in the namespace that their name's prefix says, as MXNet shows them.
PREFIXES = {
    "_contrib_": "contrib",
    "_linalg_": "linalg",
    "_image_": "image",
    "_np_": None,
    "_npi_": None,
    "_npx_": None,
}
HEADER = '"""Generated from the operator registry by capi/gen/python.py; do not edit."""\n'
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


def docstring(op: dict, indent: str) -> str:
    """NumPy-style docstring."""
    lines = [*textwrap.wrap(op["doc"], 95), "", "Parameters", "----------"]
    for spec in op["inputs"]:
        kind = "NDArray, optional" if spec.get("optional") else "NDArray"
        name = f"*{spec['name']}" if "variadic" in op else spec["name"]
        lines += [f"{name} : {kind}", *textwrap.wrap(spec["doc"], 91, initial_indent="    ",
                                                     subsequent_indent="    ")]
    lines += described(shown_attributes(op))
    lines += ["out : NDArray, optional", "    Array that receives the result.", "", "Returns",
              "-------", "NDArray or list of NDArray"]
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


def shown_attributes(op: dict) -> list[dict]:
    """Attributes without the count of a variadic operator's inputs, which a call implies."""
    return [a for a in op["attributes"] if a["name"] != op.get("variadic")]


def safe(name: str) -> str:
    """`name`, or with an underscore where Python keeps the word for itself."""
    return name + "_" if keyword.iskeyword(name) else name


def operator_object(op: dict) -> str:
    """Name of the module-level Operator."""
    return "_" + op["name"].strip("_").replace(".", "_") + "_op"


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
        return f"{head} -> Any:\n{docstring(op, '    ')}\n"
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
        return "\n".join([f"{head}:", docstring(op, "    "), *lines, ""])
    inputs = "".join(f"{safe(i['name'])}, " for i in op["inputs"])
    lines = []
    simple = not attributes and "outputs" not in op
    if simple and len(op["inputs"]) in (1, 2):
        lines += ["    if out is None and not kwargs:",
                  f"        return {target}.call({inputs.rstrip(', ')})"]
    lines.append(f"    return {target}(({inputs}), ({values}), out, kwargs)")
    return "\n".join([f"{head}:", docstring(op, "    "), *lines, ""])


def module(entries: list[tuple[dict, str]], stub: bool) -> str:
    """Source of one namespace."""
    parts = [HEADER]
    if stub:
        parts.append(
            "from collections.abc import Sequence\nfrom typing import Any, Literal\n\n"
            "from ...context import Context\nfrom ..ndarray import NDArray\n"
        )
    else:
        parts.append("from ..._op import UNSET as _U\nfrom ..._op import Operator as _Operator\n")
        parts.append("__all__ = [\n" + "".join(f'    "{n}",\n' for _, n in entries) + "]\n")
        for op in {op["name"]: op for op, _ in entries}.values():
            attributes = [a["name"] for a in shown_attributes(op)]
            if any(a["name"] == op.get("variadic") for a in op["attributes"]):
                attributes.append(op["variadic"])
            inputs = [i["name"] for i in op["inputs"]]
            parts.append(
                f"{operator_object(op)} = _Operator({op['name']!r}, {tuple(attributes)!r}, "
                f"{tuple(inputs)!r})"
            )
        parts.append("")
    written: dict[str, str] = {}
    for op, name in entries:
        if not stub and op["name"] in written:
            parts.append(f"{name} = {written[op['name']]}\n")
            continue
        written.setdefault(op["name"], name)
        parts.append("\n" + function(op, name, stub))
    return "\n".join(parts)


def iterator_function(spec: dict, stub: bool) -> str:
    """Source (or stub) of the function that opens an iterator."""
    parameters = ["*args: Any" if stub else "*args"]
    for a in spec["attributes"]:
        parameters.append(
            f"{safe(a['name'])}: {hint(a)} = ..." if stub else f"{safe(a['name'])}=_U"
        )
    parameters.append("**kwargs: Any" if stub else "**kwargs")
    head = f"def {spec['name']}({', '.join(parameters)})"
    lines = [*textwrap.wrap(spec["doc"], 95), "", "Arguments are given by keyword.", "",
             "Parameters", "----------", *described(spec["attributes"]),
             "data_name : str, default 'data'", "label_name : str, default 'softmax_label'", "",
             "Returns", "-------", "MXDataIter"]
    doc = quoted(lines, "    ")
    if stub:
        return f"{head} -> MXDataIter:\n{doc}\n"
    values = ", ".join(f"{a['name']!r}: {safe(a['name'])}" for a in spec["attributes"])
    body = f"    return _open({spec['name']!r}, args, {{{values}}}, kwargs)"
    return "\n".join([f"{head}:", doc, body, ""])


def iterators(registry: dict, stub: bool) -> str:
    """Source of the module of iterators."""
    entries = sorted(registry["iterators"], key=lambda spec: spec["name"])
    aliases = sorted((alias, spec["name"]) for spec in entries for alias in spec["aliases"])
    names = sorted([*(spec["name"] for spec in entries), *(alias for alias, _ in aliases)])
    parts = [HEADER]
    if stub:
        parts.append(
            "from collections.abc import Sequence\nfrom typing import Any, Literal\n\n"
            "from .._engine import MXDataIter\n"
        )
    else:
        parts.append(
            "from ..._op import UNSET as _U\nfrom .._engine import open_iterator as _open\n"
        )
        parts.append("__all__ = [\n" + "".join(f'    "{n}",\n' for n in names) + "]\n")
    parts += ["\n" + iterator_function(spec, stub) for spec in entries]
    parts += ["".join(f"\n{alias} = {name}" for alias, name in aliases) + "\n"]
    return "\n".join(parts)


def write(target: pathlib.Path, name: str, source: str, stub: str) -> None:
    """Write a module and its stub into a package."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "__init__.py").write_text(HEADER, encoding="utf-8")
    (target / f"{name}.py").write_text(source, encoding="utf-8")
    (target / f"{name}.pyi").write_text(stub, encoding="utf-8")


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    namespaces: dict[str, list[tuple[dict, str]]] = {
        "op": [], "internal": [], "contrib": [], "linalg": [], "image": []
    }
    for op in registry["operators"]:
        for name in [op["name"], *op["aliases"]]:
            namespace, public = placement(name)
            if namespace is not None and public.isidentifier():
                namespaces[namespace].append((op, public))
    for namespace, entries in namespaces.items():
        entries.sort(key=lambda entry: (entry[0]["name"], entry[1] != entry[0]["name"], entry[1]))
        write(target / "ndarray" / "gen", namespace, module(entries, False), module(entries, True))
    write(target / "io" / "gen", "iterators", iterators(registry, False), iterators(registry, True))


if __name__ == "__main__":
    main()
