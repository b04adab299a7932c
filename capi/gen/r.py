"""Generate the R functions of operators, iterators and the parts of training, and their help pages.

``python capi/gen/r.py capi/ops.json r-package`` reads the registry and writes R/gen-*.R and
man/op-*.Rd. Functions that the package writes by hand are left out; the output depends on the
registry and on their names.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
import textwrap

from families import write_files
from registry import public_names, shown_attributes, unreserved

HEADER = "# Generated from the operator registry by capi/gen/r.py; do not edit.\n\n"
KEYWORDS = frozenset(("if", "else", "repeat", "while", "function", "for", "next", "break", "in"))


def safe(name: str) -> str:
    return unreserved(name, KEYWORDS)


def array_name(public: str) -> str:
    return "mx.nd." + public.replace("_", ".")


def symbol_name(public: str) -> str:
    return "mx.symbol." + public


def strings(items: list[str]) -> str:
    quoted = ", ".join(json.dumps(item) for item in items)
    return f"c({quoted})" if items else "character()"


def wrap(text: str, indent: int = 2) -> str:
    lines = textwrap.wrap(text, 98, subsequent_indent=" " * indent, break_long_words=False,
                          break_on_hyphens=False)  # fmt: skip
    return "\n".join(lines)


def parameters(op: dict, kind: str) -> list[str]:
    """Formals: inputs, attributes, whose defaults are the registry's, and what all calls have."""
    names = [safe(a["name"]) for a in shown_attributes(op)]
    last = ["out = NULL"] if kind == "nd" else ["name = NULL", "attr = NULL"]
    if "variadic" in op:
        return ["...", *names, *last]
    return [*(safe(i["name"]) for i in op["inputs"]), *names, "...", *last]


def functions(op: dict, taken: set[str], kind: str) -> list[str]:
    """Source of the operator as a function of arrays or of symbols, under each of its names."""
    spell = array_name if kind == "nd" else symbol_name
    names = [n for n in map(spell, public_names(op)) if n not in taken]
    if not names:
        return []
    spec = f"operators[[{json.dumps(op['name'])}]]"
    call = ("symbol.node", "name, attr") if kind == "symbol" else (".Call", "out")
    first = f"{call[0]}(" + ("C_nd_call, " if kind == "nd" else "")
    body = f"{first}{spec}, environment(), list(...), {call[1]})"
    head = f"{names[0]} <- function({', '.join(parameters(op, kind))}) {{"
    return [wrap(head), f"  {body}", "}", *(f"{n} <- {names[0]}" for n in names[1:]), ""]


def escape(text: str) -> str:
    return re.sub(r"([\\%{}])", r"\\\1", text)


def type_text(attribute: dict) -> str:
    if "choices" in attribute:
        return "one of " + ", ".join(f'"{c}"' for c in attribute["choices"])
    return attribute["type"].replace("None", "NULL")


def page(op: dict, taken: set[str]) -> str:
    """The help page of one operator, or of an iterator."""
    names = public_names(op)
    pairs = [(array_name, "nd"), (symbol_name, "symbol")]
    aliases = [spell(n) for spell, _ in pairs for n in names if spell(n) not in taken]
    usage = []
    for spell, kind in pairs:
        free = [spell(n) for n in names if spell(n) not in taken]
        if free:
            usage.append(f"{free[0]}({', '.join(parameters(op, kind))})")
    items = []
    if "variadic" in op:
        data = op["inputs"][0]
        doc = f"{data['doc']} Also as a list, under the name {data['name']}."
        items.append(("\\dots", doc))
    else:
        for i in op["inputs"]:
            items.append(
                (safe(i["name"]), i["doc"] + (" May be left out." if i.get("optional") else ""))
            )
    for a in shown_attributes(op):
        default = "required" if a.get("required") else f"default {a['default'] or repr('')}"
        items.append((safe(a["name"]), f"{a['doc']} ({type_text(a)}; {default})"))
    if "variadic" not in op:
        items.append(("\\dots", "The same arguments with dots for underscores."))
    if any("out = NULL" in u for u in usage):
        items.append(("out", "Arrays that receive the results, or NULL: new ones."))
    if any("name = NULL" in u for u in usage):
        items.append(("name", "Name of the node, or NULL: one is made."))
        items.append(("attr", "Text attributes of the node, by name."))
    value = "An MXNDArray or an MXSymbol; a list of arrays where there are several results."
    return rd(aliases, names[0], op["doc"], usage, items, value)


def rd(aliases: list[str], title: str, doc: str, usage: list[str],
       items: list[tuple[str, str]], value: str) -> str:  # fmt: skip
    lines = ["% Generated from the operator registry by capi/gen/r.py; do not edit.",
             f"\\name{{{aliases[0]}}}", *(f"\\alias{{{a}}}" for a in aliases),
             f"\\title{{{escape(title)}}}", "\\usage{"]  # fmt: skip
    lines += [wrap(u) for u in usage]
    lines += ["}", "\\arguments{"]
    lines += [f"\\item{{{name}}}{{{escape(text)}}}" for name, text in items]
    lines += ["}", f"\\value{{{escape(value)}}}", f"\\description{{{escape(doc)}}}",
              "\\details{Shapes and axes in this text are weft's, in the reverse of R's order, and",
              "axes count from 0; see \\code{\\link{weft-package}}.}"]  # fmt: skip
    return "\n".join(lines) + "\n"


# Kinds of the registry that are made by name: the list, the prefix of functions, what makes one,
# and what comes.
MADE = (
    ("iterators", "mx.io.", "registry.iterator", "A data iterator, as of mx.io.arrayiter."),
    ("optimizers", "mx.opt.", "registry.optimizer", "An optimizer, see mx.opt.create."),
    ("initializers", "mx.init.", "registry.initializer", "An initializer, see mx.init.create."),
    ("metrics", "mx.metric.", "registry.metric", "A metric, see mx.metric.create."),
)


def made(spec: dict, prefix: str, maker: str, value: str) -> tuple[list[str], str]:
    """Source and help page of the function that makes a `spec` of the registry."""
    aliases = dict.fromkeys(
        prefix + re.sub(r"\W", ".", n) for n in [spec["name"], *spec["aliases"]]
    )
    name, *others = aliases
    names = [safe(a["name"]) for a in spec["attributes"]]
    formals = ", ".join([*names, "..."])
    body = f"  {maker}({json.dumps(spec['name'])}, environment(), {strings(names)}, list(...))"
    source = [wrap(f"{name} <- function({formals}) {{"), wrap(body, 4), "}"]
    source += [*(f"{other} <- {name}" for other in others), ""]
    items = []
    for a in spec["attributes"]:
        default = "required" if a.get("required") else f"default {a['default'] or repr('')}"
        items.append((safe(a["name"]), f"{a['doc']} ({type_text(a)}; {default})"))
    items.append(("\\dots", "The same arguments with dots for underscores."))
    text = rd([name, *others], spec["name"], spec["doc"], [f"{name}({formals})"], items, value)
    return source, text


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    taken: set[str] = set()
    for file in sorted((target / "R").glob("*.R")):
        if not file.name.startswith("gen-"):
            text = file.read_text(encoding="utf-8")
            taken.update(re.findall(r"^(mx\.[\w.]+) <- ", text, re.MULTILINE))
    operators = [op for op in registry["operators"] if public_names(op)]

    specs = ["# Name, inputs, attributes; where any number of inputs may come, what counts them.",
             "operators <- list2env(list("]  # fmt: skip
    rows = []
    for op in operators:
        inputs = strings([safe(i["name"]) for i in op["inputs"]])
        attributes = strings([a["name"] for a in shown_attributes(op)])
        variadic = json.dumps(op["variadic"]) if "variadic" in op else "NULL"
        name = json.dumps(op["name"])
        rows.append(wrap(f"  {name} = list({name}, {inputs}, {attributes}, {variadic})", 4))
    specs += [",\n".join(rows) + "), parent = emptyenv())", ""]
    written = {"gen-operators.R": specs}
    for kind in ("nd", "symbol"):
        for op in operators:
            lines = written.setdefault(f"gen-{kind}-{op['family']}.R", [])
            lines += functions(op, taken, kind)
    pages: dict[str, str] = {}
    for op in operators:
        file = f"op-{public_names(op)[0]}"
        while file.lower() in (other.lower() for other in pages):
            file += "2"
        pages[file] = page(op, taken)
    written["gen-made.R"] = []
    for kind, prefix, maker, value in MADE:
        for spec in registry[kind]:
            lines, text = made(spec, prefix, maker, value)
            written["gen-made.R"] += lines
            pages[f"op-{prefix[3:-1]}-{spec['name']}"] = text

    write_files(target / "R", {file: HEADER + "\n".join(lines) for file, lines in written.items()},
                "gen-*.R")  # fmt: skip
    write_files(target / "man", {f"{file}.Rd": text for file, text in pages.items()}, "op-*.Rd")


if __name__ == "__main__":
    main()
