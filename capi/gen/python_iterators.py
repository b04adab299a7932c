"""The Python functions that open data iterators."""

from __future__ import annotations

import textwrap

from python_text import HEADER, described, hint, quoted, safe


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
