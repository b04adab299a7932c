"""Generate the Python functions of operators and iterators from the registry.

``python capi/gen/python.py capi/ops.json python/weft`` writes one module and one stub per namespace
of operators into ``ndarray/gen`` and ``symbol/gen``, and those of the iterators into ``io/gen``.
The output depends on the registry alone.
"""

from __future__ import annotations

import json
import pathlib
import sys

import python_iterators
import python_ndarray
import python_symbol
from python_text import placement, write


def namespaces(registry: dict) -> dict[str, list[tuple[dict, str]]]:
    """The operators of each namespace with the names that they have there, sorted."""
    found: dict[str, list[tuple[dict, str]]] = {
        "op": [], "internal": [], "contrib": [], "linalg": [], "image": []
    }
    for op in registry["operators"]:
        for name in [op["name"], *op["aliases"]]:
            namespace, public = placement(name)
            if namespace is not None and public.isidentifier():
                found[namespace].append((op, public))
    for entries in found.values():
        entries.sort(key=lambda entry: (entry[0]["name"], entry[1] != entry[0]["name"], entry[1]))
    return found


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    for namespace, entries in namespaces(registry).items():
        for folder, language in (("ndarray", python_ndarray), ("symbol", python_symbol)):
            write(target / folder / "gen", namespace, language.module(entries, False),
                  language.module(entries, True))  # fmt: skip
    write(target / "io" / "gen", "iterators", python_iterators.iterators(registry, False),
          python_iterators.iterators(registry, True))  # fmt: skip


if __name__ == "__main__":
    main()
