"""Generate the Python functions of operators and iterators from the registry.

``python capi/gen/python.py capi/ops.json python/weft`` writes the operators into ``ndarray/gen``
and ``symbol/gen`` and the iterators into ``io/gen``, with stubs. A namespace of operators is a
module (``op``, ``internal``, ``contrib``, ``linalg``, ``image``); one of several families takes
its functions from modules of its families (``op_nn``). The output depends on the registry alone.
"""

from __future__ import annotations

import json
import pathlib
import sys
import textwrap
from types import ModuleType

import python_iterators
import python_ndarray
import python_symbol
from families import by_family, write_files
from python_text import HEADER, placement

Entry = tuple[dict, list[str]]  # an operator and its names, its own first


def namespaces(registry: dict) -> dict[str, list[Entry]]:
    """The operators of each namespace with the names that they have there, sorted."""
    found: dict[str, list[Entry]] = {
        "op": [], "internal": [], "contrib": [], "linalg": [], "image": []
    }  # fmt: skip
    for op in sorted(registry["operators"], key=lambda op: op["name"]):
        names: dict[str, list[str]] = {}
        for name in [op["name"], *sorted(op["aliases"])]:
            namespace, public = placement(name)
            if namespace is not None and public.isidentifier():
                names.setdefault(namespace, []).append(public)
        for namespace, own in names.items():
            found[namespace].append((op, own))
    return found


def index(namespace: str, parts: dict[str, list[str]]) -> str:
    """Source of the module of a namespace: its names, from the modules of its families."""
    def listed(names: list[str]) -> str:
        return textwrap.fill(", ".join(names), 96, initial_indent="    ", subsequent_indent="    ")

    lines = [HEADER]
    for part, names in parts.items():
        lines.append(f"from .{namespace}_{part} import (\n{listed(names)},\n)")
    everything = [f'"{name}"' for names in parts.values() for name in names]
    return "\n".join([*lines, f"\n__all__ = [\n{listed(sorted(everything))},\n]\n"])


def modules(namespace: str, entries: list[Entry], language: ModuleType) -> dict[str, str]:
    """The files of a namespace, by name."""

    def longer(op: dict, names: list[str]) -> list[str]:
        """Of its source and its stub, which go into files of one name."""
        both = language.source(op, names), language.stub(op, names)
        return max(both, key=lambda texts: "".join(texts).count("\n"))

    names = {op["name"]: own for op, own in entries}
    parts = by_family(((op, longer(op, own)) for op, own in entries), around=10)
    files: dict[str, str] = {}
    for part, blocks in parts.items():
        module = namespace if len(parts) == 1 else f"{namespace}_{part}"
        for ending, head, write in ((".py", language.SOURCE_HEAD, language.source),
                                    (".pyi", language.STUB_HEAD, language.stub)):  # fmt: skip
            texts = [text for op, _ in blocks for text in write(op, names[op["name"]])]
            files[module + ending] = "\n".join([HEADER, head, *texts])
    if len(parts) > 1:
        shown = {part: [name for op, _ in blocks for name in names[op["name"]]]
                 for part, blocks in parts.items()}  # fmt: skip
        files[f"{namespace}.py"] = index(namespace, shown)
    return files


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    for folder, language in (("ndarray", python_ndarray), ("symbol", python_symbol)):
        files = {"__init__.py": HEADER}
        for namespace, entries in namespaces(registry).items():
            files |= modules(namespace, entries, language)
        write_files(target / folder / "gen", files)
    files = {"__init__.py": HEADER}
    for ending, stub in ((".py", False), (".pyi", True)):
        files["iterators" + ending] = python_iterators.iterators(registry, stub)
    write_files(target / "io" / "gen", files)


if __name__ == "__main__":
    main()
