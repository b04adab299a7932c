"""Generate the Clojure functions of operators from the registry.

``python capi/gen/clojure.py capi/ops.json jvm/weft-clojure/src/main/clojure/weft/gen`` writes what
the namespaces weft.ndarray, weft.symbol, weft.optimizer, weft.initializer, weft.metric and
weft.iterator load at their end, for the first two by way of a file for each operator family. The
output depends on the registry alone.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
import textwrap

from families import by_family, write_files
from java import NAMESPACES
from registry import namespaced_names, sentence, shown_attributes

HEADER = ";; Generated from the operator registry by capi/gen/clojure.py; do not edit.\n"


def kebab(name: str) -> str:
    """`name` as Clojure writes it: fully-connected, ctc-loss, random-normal."""
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", name)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1-\2", text)
    return text.lower().replace("_", "-")


def attribute(a: dict) -> str:
    """The keyword of an attribute, which weft.values turns into its name again."""
    return a["name"].replace("_", "-")


def functions(registry: dict) -> list[tuple[str, dict]]:
    """Names of functions and their operators; where two would share one name, the operator that is
    written with a capital keeps it."""
    shared: dict[str, set[str]] = {}
    names: list[tuple[str, str, dict]] = []
    for op in registry["operators"]:
        for prefix, name in namespaced_names(op):
            space = NAMESPACES[prefix].lower()
            text = f"{space}-{kebab(name)}" if space else kebab(name)
            shared.setdefault(text, set()).add(op["name"])
            names.append((text, name, op))
    result: list[tuple[str, dict]] = []
    for text, name, op in names:
        final = name if len(shared[text]) > 1 and name[0].isupper() else text
        if all(final != other for other, _ in result):
            result.append((final, op))
    return result


def docstring(paragraph: str, items: list[tuple[str, str]]) -> list[str]:
    lines = textwrap.wrap(paragraph, 95)
    for name, text in items:
        lines += textwrap.wrap(f"{name}: {text}", 95, subsequent_indent="  ")
    text = "\n".join(lines).replace("\\", "\\\\").replace('"', '\\"')
    return ['  "' + "\n  ".join(text.split("\n")) + '"']


def function(name: str, op: dict, kind: str) -> list[str]:
    """Source of one function of arrays or symbols."""
    own = shown_attributes(op)
    positional: list[str] = []
    inputs: list[str] = []
    options: list[str] = []
    items: list[tuple[str, str]] = []
    if "variadic" in op:
        positional = [kebab(op["inputs"][0]["name"])]
        items.append((positional[0], "A sequence. " + op["inputs"][0]["doc"]))
        given = positional[0]
    else:
        for position, spec in enumerate(op["inputs"]):
            item = kebab(spec["name"])
            optional = spec.get("optional") if kind == "ndarray" else position > 0
            inputs.append(f":{item}" if optional else item)
            (options if optional else positional).append(item)
            items.append((f":{item}" if optional else item, spec["doc"]))
        given = f"[{' '.join(inputs)}]"
    options += [attribute(a) for a in own]
    items += [(f":{attribute(a)}", sentence(a)) for a in own]
    if kind == "symbol":
        options.append("name")
        items.append((":name", "The node's name; default: made."))
    rest = f" & {{:keys [{' '.join(options)}]}}" if options else ""
    call = "all" if "outputs" in op and kind == "ndarray" else "one"
    arguments = " ".join(positional)
    shown_arguments = textwrap.wrap(f"{{:arglists '([{arguments}{rest}])}}", 96)
    return [f"(defn {name}", *docstring(op["doc"], items),
            *(f"  {line}" for line in shown_arguments),
            f"  [{arguments}{' ' if arguments else ''}& options]",
            f'  (call-{call} "{op["name"]}" {given} options))', ""]  # fmt: skip


def rule(entry: dict) -> list[str]:
    """Source of the function of an optimizer, initializer, metric or iterator."""
    own = entry["attributes"]
    items = [(f":{attribute(a)}", sentence(a)) for a in own]
    keys = " ".join(attribute(a) for a in own)
    return [f"(defn {kebab(entry['name'])}", *docstring(entry["doc"], items),
            *textwrap.wrap(f"{{:arglists '([& {{:keys [{keys}]}}])}}", 96, initial_indent="  ",
                           subsequent_indent="  "),
            "  [& options]", f'  (values/named "{entry["name"]}" options))', ""]  # fmt: skip


def head(space: str) -> list[str]:
    return [HEADER, f"(in-ns 'weft.{space})", ""]


def source(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def unmapped(names: list[str]) -> list[str]:
    return [";; Names that clojure.core has as well.", "(run! #(ns-unmap *ns* %)",
            *textwrap.wrap(f"'[{' '.join(names)}])", 96, initial_indent="      ",
                           subsequent_indent="        "), ""]  # fmt: skip


def main() -> None:
    path, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(path.read_text(encoding="utf-8"))
    files: dict[str, str] = {}
    found = functions(registry)
    for kind in ("ndarray", "symbol"):
        parts = by_family((op, function(name, op, kind)) for name, op in found)
        names = [name for name, _ in found]
        loads = [f'(load "gen/{kind}/{part}")' for part in parts]
        files[f"{kind}.clj"] = source([*head(kind), *unmapped(names), *loads])
        bodies = {part: [line for _, lines in members for line in lines]
                  for part, members in parts.items()}  # fmt: skip
        write_files(target / kind, {f"{part}.clj": source([*head(kind), *body])
                                    for part, body in bodies.items()})  # fmt: skip
    for kind in ("optimizer", "initializer", "metric", "iterator"):
        entries = registry[kind + "s"]
        body = [line for entry in entries for line in rule(entry)]
        names = [kebab(entry["name"]) for entry in entries]
        files[f"{kind}.clj"] = source([*head(kind), *unmapped(names), *body])
    write_files(target, files)


if __name__ == "__main__":
    main()
