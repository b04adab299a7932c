"""Generate the C++ functions of operators from the registry.

``python capi/gen/cpp.py capi/ops.json capi/cpp/weft/gen`` writes the attributes of every operator
as structs (attributes.hpp), the operators as functions of arrays (op.hpp) and of symbols (sym.hpp),
each of a header per family (op_nn.hpp), and what makes optimizers, initializers, metrics
(train.hpp) and iterators (io.hpp). The output depends on the registry alone.
"""

from __future__ import annotations

import json
import pathlib
import sys
import textwrap

from families import Block, by_family, write_files
from registry import public_names, shown_attributes, unreserved

HEADER = "// Generated from the operator registry by capi/gen/cpp.py; do not edit.\n#pragma once\n"
TYPES = {
    "int": "int64_t",
    "float": "double",
    "bool": "bool",
    "string": "std::string",
    "choice": "std::string",
    "dtype": "DType",
    "device": "Device",
    "shape": "Shape",
    "floats": "std::vector<double>",
    "shape with None": "OptionalInts",
}
KEYWORDS = frozenset(("and", "bool", "default", "delete", "double", "float", "int", "long", "new",
                      "not", "operator", "or", "short", "switch", "xor"))  # fmt: skip


def safe(name: str) -> str:
    return unreserved(name, KEYWORDS)


def comment(text: str, indent: str) -> list[str]:
    return [indent + "// " + line for line in textwrap.wrap(text, 96 - len(indent))]


def attributes(op: dict, name: str, aliases: list[str]) -> list[str]:
    """Source of the struct of an operator's attributes (or an optimizer's, ...)."""
    lines = [f"struct {name}Attributes {{"]
    for a in shown_attributes(op):
        kind = "choice" if "choices" in a else a["type"].removesuffix(" or None")
        doc = a["doc"].rstrip(".") or a["name"]
        if "choices" in a:
            doc += "; one of " + ", ".join(a["choices"])
        doc += "; required." if a.get("required") else f"; default {a['default'] or repr('')}."
        lines += comment(doc, "  ")
        lines.append(f"  Option<{TYPES[kind]}> {safe(a['name'])} = {{}};")
    lines.append("};")
    return [*lines, *(f"using {alias}Attributes = {name}Attributes;" for alias in aliases), ""]


def function(op: dict, name: str, aliases: list[str], kind: str) -> list[str]:
    """Source of one function of `kind` Array or Symbol, and of its other names."""
    own = shown_attributes(op)
    variadic = "variadic" in op
    lines = comment(op["doc"], "")
    required = [i for i in op["inputs"] if not i.get("optional")]
    parameters = ["const std::string& name"] if kind == "Symbol" else []
    if variadic:
        parameters.append(f"const std::vector<{kind}>& {safe(op['inputs'][0]['name'])}")
    else:
        last = len(required) if kind == "Array" else (1 if op["inputs"] else 0)
        for position, spec in enumerate(op["inputs"]):
            default = " = {}" if position >= last else ""
            parameters.append(f"const {kind}& {safe(spec['name'])}{default}")
    if own:
        optional = not any(a.get("required") for a in own)
        after_default = any(p.endswith("= {}") for p in parameters)
        default = " = {}" if optional or after_default else ""
        parameters.append(f"const {name}Attributes& attributes{default}")
    for spec in op["inputs"]:
        lines += comment(f"{spec['name']}: {spec['doc']}", "")
    single = kind == "Symbol" or "outputs" not in op
    result = kind if single else "std::vector<Array>"
    lines.append(f"inline {result} {name}({', '.join(parameters)}) {{")
    counts = variadic and any(a["name"] == op["variadic"] for a in op["attributes"])
    names = [a["name"] for a in own] + ([op["variadic"]] if counts else [])
    quoted = ", ".join(json.dumps(n) for n in names)
    lines.append(f"  static const detail::Operator op({json.dumps(op['name'])}, {{{quoted}}});")
    lines.append("  detail::Packed packed;")
    for position, a in enumerate(own):
        lines.append(f"  packed.add(op.id({position}), attributes.{safe(a['name'])});")
    if variadic:
        data = safe(op["inputs"][0]["name"])
        if counts:
            lines.append(
                f"  packed.add(op.id({len(names) - 1}), "
                f"Option<int64_t>(static_cast<int64_t>({data}.size())));"
            )
        lines += [f"  std::vector<const {kind}*> inputs;",
                  f"  for (const {kind}& item : {data}) inputs.push_back(&item);"]  # fmt: skip
        inputs = "inputs"
    else:
        inputs = "{" + ", ".join(f"&{safe(i['name'])}" for i in op["inputs"]) + "}"
    if kind == "Symbol":
        lines.append(f"  return detail::apply(op, packed, name, {inputs});")
    else:
        call = "invoke_one" if single and not variadic else "invoke"
        first = "[0]" if single and variadic else ""
        lines.append(f"  return detail::{call}(op, packed, {inputs}){first};")
    lines += ["}"]
    given = ", ".join(p.removesuffix(" = {}").rsplit(" ", 1)[1].lstrip("&") for p in parameters)
    for alias in aliases:
        lines += [f"inline {result} {alias}({', '.join(parameters)}) {{",
                  f"  return {name}({given});", "}"]  # fmt: skip
    return [*lines, ""]


def maker(spec: dict, kind: str) -> tuple[list[str], list[str]]:
    """Source of one optimizer, initializer, metric or iterator: its attributes and its maker."""
    name = safe(spec["name"].replace("-", "_"))
    aliases = [safe(a) for a in spec["aliases"] if a.isidentifier() and a != name]
    structs = attributes(spec, name, aliases) if spec["attributes"] else []
    lines = comment(spec["doc"], "")
    optional = " = {}" if not any(a.get("required") for a in spec["attributes"]) else ""
    parameters = f"const {name}Attributes& attributes{optional}" if spec["attributes"] else ""
    lines += [f"inline {kind} {name}({parameters}) {{", "  detail::Named named;"]
    for a in spec["attributes"]:
        lines.append(f"  named.add({json.dumps(a['name'])}, attributes.{safe(a['name'])});")
    lines += [f"  return {kind}({json.dumps(spec['name'])}, named);", "}"]
    given = "attributes" if spec["attributes"] else ""
    lines += [f"inline {kind} {alias}({parameters}) {{ return {name}({given}); }}"
              for alias in aliases]  # fmt: skip
    return structs, [*lines, ""]


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    named = [(op, names[0], names[1:]) for op in registry["operators"]
             if (names := [safe(n) for n in public_names(op)])]  # fmt: skip
    files: dict[str, str] = {}

    def write(file: str, includes: list[str], space: str = "", body: list[str] = ()) -> None:
        text = HEADER + "\n" + "".join(f'#include "{path}"\n' for path in includes)
        if body:
            text += f"\nnamespace {space} {{\n\n" + "\n".join(body)
            text += f"\n}}  // namespace {space}\n"
        files[file] = text

    def write_parts(file: str, includes: list[str], space: str, blocks: list[Block]) -> None:
        """A header for each family, and `file`, which includes them all."""
        names = []
        for part, members in by_family(blocks, around=20).items():
            names.append(f"{file}_{part}.hpp")
            write(names[-1], includes, space, [line for _, lines in members for line in lines])
        write(f"{file}.hpp", [f"weft/gen/{name}" for name in names])

    structs = [(op, attributes(op, name, aliases)) for op, name, aliases in named
               if shown_attributes(op)]
    write_parts("attributes", ["weft/value.hpp"], "weft", structs)
    for file, kind, base in (("op", "Array", "array"), ("sym", "Symbol", "symbol")):
        blocks = [(op, function(op, name, aliases, kind)) for op, name, aliases in named]
        includes = [f"weft/{base}.hpp", "weft/gen/attributes.hpp"]
        write_parts(file, includes, f"weft::{file}", blocks)
    parts = {"io": {"iterators": "Iterator"},
             "train": {"optimizers": "Optimizer", "initializers": "Initializer",
                       "metrics": "Metric"}}  # fmt: skip
    for file, kinds in parts.items():
        structs, functions = [], []
        for part, kind in kinds.items():
            space = f"namespace {part[:-1]}"
            made = [maker(spec, kind) for spec in registry[part]]
            for body, sources in zip((structs, functions), zip(*made, strict=True), strict=True):
                lines = [line for source in sources for line in source]
                body += [f"{space} {{", "", *lines, f"}}  // {space}", ""]
        write(f"{file}_attributes.hpp", ["weft/value.hpp"], "weft", structs)
        write(f"{file}.hpp", [f"weft/{file}.hpp", f"weft/gen/{file}_attributes.hpp"], "weft",
              functions)  # fmt: skip
    write_files(target, files)


if __name__ == "__main__":
    main()
