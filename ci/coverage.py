#!/usr/bin/env python3
"""Compare weft's Python names with MXNet 1.9.1's and write docs/coverage.md.

`coverage.py --compat DIR` reads python_api.tsv (name, kind, signature), operators.tsv (attributes
with their defaults) and usage.md (how often projects use a name). A name counts as there when weft
has it and every call that MXNet's signature allows is accepted: parameters by keyword and by
position. Attributes of an operator are there when weft has them with the same default and takes
every value that MXNet lists.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# Namespaces in the order of the table; names elsewhere are not compared yet.
NAMESPACES = (
    "nd", "nd.contrib", "nd.linalg", "nd.random", "nd.image", "nd.sparse", "nd.op", "autograd",
    "gluon", "gluon.nn", "gluon.rnn", "gluon.loss", "gluon.data", "gluon.utils", "gluon.contrib",
    "gluon.model_zoo", "initializer", "optimizer", "metric", "lr_scheduler", "random", "context",
    "recordio", "image", "io", "callback", "profiler", "module", "model", "executor_manager",
    "monitor", "visualization", "sym", "sym.contrib", "sym.linalg", "sym.random", "sym.image",
    "sym.sparse", "sym.op", "rnn", "name",
)  # fmt: skip
OPERATOR_HOMES = {
    "_contrib_": "contrib.",
    "_linalg_": "linalg.",
    "_random_": "random.",
    "_image_": "image.",
    "_sparse_": "sparse.",
}
# MXNet documents the attributes of _arange for it, and refuses them.
MISDOCUMENTED = {"_linspace"}
# Why names are missing: the first pattern that fits a name counts.
REASONS = (
    (r"edge_id|dgl_", "operators of the Deep Graph Library on csr graphs"),
    (r"cast_storage|_sparse_retain|_square_sum",
     "operators are dense; nd.sparse has it for arrays"),
    (r"get_symbol|CachedOp", "inside of MXNet's binding"),
    (r"sym\.(Custom|contrib\.(cond|foreach|while_loop))",
     "operators that hold graphs or Python code are not in graphs yet"),
    (r"\.backward_", "gradients are not operators that are called by name"),
    (r"dataloader\.|DataLoader\.", "inside of MXNet's worker processes; weft's work otherwise"),
    (r"nd\.(get_|indexing_)", "inside of MXNet's indexing; the engine does it"),
    (r"MXCallbackList|KVStore|sym\.register|contrib\.AttrScope", "inside of MXNet's binding"),
    (r"conv_layers\.Activation|SequentialRNNCell\.hybrid_forward",
     "a name that MXNet's module only imports, or that raises there"),
    (r"quantized_rnn", "MXNet 1.9.1 refuses every call on this machine: nothing to compare with"),
)  # fmt: skip
# Of these the first parameter is not the caller's to give.
BOUND = {"method", "property"}


def usage(path: Path) -> dict[str, int]:
    """Uses of each name over the projects that were looked at."""
    counts: dict[str, int] = defaultdict(int)
    for name, total in re.findall(r"^\| `([^`]+)` \| (\d+) \|", path.read_text("utf-8"), re.M):
        # `F` in hybrid_forward stands for nd here.
        name = re.sub(r"^F\.", "mx.nd.", name).replace("mx.init.", "mx.initializer.")
        counts[name] += int(total)
    return counts


def find(name: str) -> Any:
    """The object that `mx.a.b` names; raises AttributeError where there is none."""
    target: Any = importlib.import_module("weft")
    for part in name.split(".")[1:]:
        target = getattr(target, part)
    return target


def parameters(signature: str) -> list[tuple[str, str]] | None:
    """(name, kind) of MXNet's parameters; None where its signature is not known."""
    try:
        tree = ast.parse(f"def f{signature}: pass")
    except SyntaxError:
        return None
    arguments = tree.body[0].args  # type: ignore[attr-defined]
    found = [(a.arg, "any") for a in [*arguments.posonlyargs, *arguments.args]]
    if arguments.vararg:
        found.append((arguments.vararg.arg, "*"))
    found += [(a.arg, "keyword") for a in arguments.kwonlyargs]
    return found


def accepts(target: Any, wanted: list[tuple[str, str]], bound: bool) -> str:
    """What of MXNet's calls is refused; empty where nothing is."""
    try:
        mine = list(inspect.signature(target).parameters.values())
    except (TypeError, ValueError):
        return ""
    if bound:
        wanted = wanted[1:] if wanted and wanted[0][0] in ("self", "cls") else wanted
        if mine and mine[0].name in ("self", "cls"):
            mine = mine[1:]
    if inspect.isclass(target) and wanted and wanted[0][0] == "self":
        wanted = wanted[1:]
    kinds = {p.kind for p in mine}
    names = {p.name for p in mine}
    any_keyword = inspect.Parameter.VAR_KEYWORD in kinds
    any_position = inspect.Parameter.VAR_POSITIONAL in kinds
    ordered = [p.name for p in mine if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    for at, (name, kind) in enumerate(wanted):
        if kind == "*":
            return "" if any_position else f"takes no *{name}"
        if name not in names and not any_keyword:
            return f"has no parameter {name}"
        by_position = any_position or (at < len(ordered) and ordered[at] == name)
        if kind == "any" and not by_position:
            return f"takes {name} in another place"
    return ""


def namespace_of(name: str) -> str | None:
    """The longest namespace that holds `mx.a.b.c`."""
    inner = name.removeprefix("mx.")
    fits = [n for n in NAMESPACES if inner.startswith(n + ".")]
    return max(fits, key=len) if fits else None


def operator_path(name: str) -> str | None:
    """Where MXNet's Python shows an operator; None for those it hides."""
    for prefix, home in OPERATOR_HOMES.items():
        if name.startswith(prefix):
            return f"mx.nd.{home}{name.removeprefix(prefix)}"
    return None if name.startswith("_") else f"mx.nd.{name}"


def rows_of(compat: Path, uses: dict[str, int]) -> dict[str, tuple[str, str]]:
    """Kind and signature by name: Python's own names, operators, and whatever projects use."""
    rows: dict[str, tuple[str, str]] = {}
    for line in (compat / "python_api.tsv").read_text("utf-8").splitlines():
        name, kind, signature = (line.split("\t") + ["", ""])[:3]
        rows[name] = (kind, signature)
    for name in (compat / "operator_names.txt").read_text("utf-8").split():
        path = operator_path(name)
        if path is not None:
            rows.setdefault(path, ("function", ""))
    for name in uses:
        rows.setdefault(name, ("", ""))
    return rows


def compare(compat: Path) -> tuple[dict[str, list[int]], list[tuple[int, str, str, str]]]:
    """Counts per namespace (all, there, used often, of these there) and what is missing."""
    uses = usage(compat / "usage.md")
    counts: dict[str, list[int]] = {n: [0, 0, 0, 0] for n in NAMESPACES}
    missing = []
    for name, (kind, signature) in rows_of(compat, uses).items():
        namespace = namespace_of(name)
        if namespace is None or name.rsplit(".", 1)[-1].startswith("_"):
            continue
        reason = ""
        try:
            target = find(name)
        except (AttributeError, ImportError):
            reason = "is not there"
        else:
            wanted = parameters(signature) if kind != "property" else None
            if wanted is not None and callable(target):
                reason = accepts(target, wanted, kind in BOUND)
        often = uses[name] >= 10
        row = counts[namespace]
        row[0] += 1
        row[1] += not reason
        row[2] += often
        row[3] += often and not reason
        if reason:
            missing.append((uses[name], namespace, name, reason))
    return counts, sorted(missing, key=lambda m: (-m[0], m[2]))


def same_default(wanted: str, mine: str | None) -> bool:
    """Whether two defaults, as both libraries print them, are one value."""
    words = {"True": "1", "False": "0", "": "cpu(0)"}
    plain = (x.strip("'").replace("[", "(").replace("]", ")") for x in (wanted, str(mine)))
    a, b = (words.get(x, x.replace(" ", "")) for x in plain)
    try:
        return abs(float(a) - float(b)) <= 1e-6 * abs(float(a))
    except ValueError:
        return a == b


def attribute_difference(text: str, attribute: dict[str, Any] | None) -> str:
    """What of an attribute, described as in operators.tsv, weft does not take; empty if nothing."""
    if attribute is None:
        return "is not there"
    listed = re.match(r"\{(.*?)\}", text)
    if listed and "choices" in attribute:
        values = {value.strip(" '") for value in listed[1].split(",")}
        lacking = sorted(values - set(attribute["choices"]))
        if lacking:
            return f"does not take {', '.join(lacking)}"
    default = re.search(r"default=(.*)$", text)
    if default and not same_default(default[1], attribute.get("default")):
        return f"has default {attribute.get('default')}, expected {default[1]}"
    return ""


def operators(compat: Path) -> tuple[int, list[str], list[tuple[str, str]]]:
    """Number of MXNet's operators, which of them weft lacks, and attributes that differ."""
    registry = importlib.import_module("weft.base").registry()["operators"]
    mine = {name: op for op in registry for name in (op["name"], *op["aliases"])}
    total = 0
    lacking = []
    differing = []
    for line in (compat / "operators.tsv").read_text("utf-8").splitlines():
        name, _, arguments = (line.split("\t") + ["", ""])[:3]
        if "backward" in name or name.startswith("_np"):
            continue
        total += 1
        if name not in mine:
            lacking.append(name)
        if name not in mine or name in MISDOCUMENTED:
            continue
        op = mine[name]
        attributes = {a["name"]: a for a in op["attributes"]}
        # A call gives the number of inputs by giving them.
        known = {i["name"] for i in op["inputs"]} | {op.get("variadic")}
        for part in filter(None, re.split(r"; (?=\w+: )", arguments)):
            argument, text = part.split(": ", 1)
            if text.startswith("NDArray") or argument in known:
                continue
            reason = attribute_difference(text, attributes.get(argument))
            if reason:
                differing.append((f"{name}({argument})", reason))
    return total, lacking, differing


def why(name: str) -> str:
    """The reason why a name is missing."""
    return next((reason for pattern, reason in REASONS if re.search(pattern, name)), "not done yet")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--compat", type=Path, default=ROOT.parent / "shared" / "compat")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "coverage.md")
    arguments = parser.parse_args()
    counts, missing = compare(arguments.compat)
    lines = [
        "# Names of MXNet 1.9.1 in weft",
        "",
        "Written by `ci/coverage.py`. A name is there when weft has it and accepts every call that",
        "MXNet's signature allows. Often: 10 uses or more in the projects that were looked at.",
        "",
        "| namespace | names | there | used often | of these there |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    rows = {n: c for n, c in counts.items() if c[0]}
    rows["all"] = [sum(column) for column in zip(*rows.values(), strict=True)]
    for namespace, (total, there, often, often_there) in rows.items():
        share = f"{100 * there / total:.0f} %"
        lines.append(f"| {namespace} | {total} | {there} ({share}) | {often} | {often_there} |")
    total, lacking, differing = operators(arguments.compat)
    lines += [
        "",
        "## Operators",
        "",
        f"{total - len(lacking)} of {total} registered operators are there, not counting those of "
        "gradients and of mx.np.",
        "",
        f"Missing: {', '.join(f'`{name}`' for name in lacking)}.",
        "",
        "Attributes that differ:",
        "",
        *(f"- `{name}` {reason}" for name, reason in differing),
    ]
    lines += ["", "## What is missing", "", "| uses | name | what | why |",
              "| ---: | --- | --- | --- |"]  # fmt: skip
    lines += [f"| {uses} | `{name}` | {what} | {why(name)} |" for uses, _, name, what in missing]
    arguments.out.write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines[6 : 8 + len(rows)]))


if __name__ == "__main__":
    main()
