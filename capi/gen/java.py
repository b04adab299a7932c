"""Generate the Java functions of operators from the registry.

``python capi/gen/java.py capi/ops.json jvm/weft-java/src/main/java/org/weft/op`` writes, for every
operator with attributes, a class of them, and for every namespace a class of functions of arrays
(Ops, Contrib, Linalg, Image) and one of functions of symbols (Sym, SymContrib, ...). A large class
inherits its functions, which are static, from a chain of others: one for each family of operators
(NnOps, ShapeOps, ...). The output depends on the registry alone.
"""

from __future__ import annotations

import html
import json
import pathlib
import re
import sys
import textwrap

from families import LIMIT, by_family, write_files
from registry import namespaced_names, sentence, shown_attributes, unreserved

HEADER = "// Generated from the operator registry by capi/gen/java.py; do not edit.\n"
AROUND = 20  # lines of a class of functions before and behind them
NAMESPACES = {"_contrib_": "Contrib", "_linalg_": "Linalg", "_image_": "Image", "": ""}
TYPES = {
    "int": ["long value"],
    "float": ["double value"],
    "bool": ["boolean value"],
    "string": ["String value"],
    "dtype": ["DType value"],
    "device": ["Device value"],
    "shape": ["long... value"],
    "floats": ["double... value"],
    "shape with None": ["long... value", "List<Long> value"],
}
KEYWORDS = frozenset(("abstract", "assert", "boolean", "break", "byte", "case", "char", "class",
                      "const", "default", "do", "double", "else", "final", "float", "for", "if",
                      "int", "interface", "long", "native", "new", "package", "private", "public",
                      "return", "short", "static", "super", "switch", "this", "throw", "void",
                      "while"))  # fmt: skip


def camel(name: str) -> str:
    """`name` as Java writes it: fullyConnected, ctcLoss, randomNormal."""
    first, *rest = name.split("_")
    head = re.match(r"[A-Z]+(?![a-z])|[A-Z]", first)
    if head:
        first = head.group().lower() + first[head.end() :]
    text = first + "".join(part[:1].upper() + part[1:] for part in rest)
    return unreserved(text, KEYWORDS)


def functions(registry: dict) -> dict[str, list[tuple[str, dict, str]]]:
    """By namespace: Java's name, operator and registry's name, each Java name once.

    Where two operators would have one name, the operator that is written with a capital keeps it.
    """
    result: dict[str, list[tuple[str, dict, str]]] = {prefix: [] for prefix in NAMESPACES}
    small = {(p, n) for op in registry["operators"] for p, n in namespaced_names(op)
             if n[0].islower()}  # fmt: skip
    owner: dict[tuple[str, str], str] = {}
    for op in registry["operators"]:
        for prefix, name in namespaced_names(op):
            java = camel(name)
            for other in registry["operators"]:
                if other is not op and (prefix, name) not in small:
                    taken = [camel(n) for p, n in namespaced_names(other)
                             if p == prefix and n[0].islower()]  # fmt: skip
                    if java in taken:
                        java = name
                        break
            if owner.setdefault((prefix, java), op["name"]) != op["name"]:
                raise SystemExit(f"java.py: {java} would be {op['name']} and {owner[prefix, java]}")
            if not any(j == java for j, _, _ in result[prefix]):
                result[prefix].append((java, op, name))
    return result


def class_name(op: dict) -> str:
    """Name of the class of an operator's attributes."""
    prefix, name = namespaced_names(op)[0]
    plain = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    return NAMESPACES[prefix] + plain


def javadoc(paragraph: str, tags: list[tuple[str, str]], indent: str) -> list[str]:
    def escaped(text: str) -> str:
        return html.escape(text, quote=False).replace("@", "&#64;").replace("\\", "&#92;")

    width = 97 - len(indent)
    lines = textwrap.wrap(escaped(paragraph), width)
    if tags:
        lines.append("")
    for tag, text in tags:
        lines += textwrap.wrap(f"{tag} {escaped(text)}", width, subsequent_indent="    ")
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


def attributes(op: dict) -> str:
    """Source of the class of an operator's attributes."""
    name = class_name(op)
    lines = [HEADER, "package org.weft.op;", ""]
    body: list[str] = []
    for a in shown_attributes(op):
        kind = "string" if "choices" in a else a["type"].removesuffix(" or None")
        parameters = list(TYPES[kind])
        if a["type"].endswith(" or None"):
            parameters.append("None value")
        for parameter in parameters:
            body += javadoc(sentence(a), [("@param value", "the value"), ("@return", "this")], "  ")
            body += [f"  public {name} {camel(a['name'])}({parameter}) {{",
                     f'    put("{a["name"]}", value);', "    return this;", "  }", ""]  # fmt: skip
    text = "\n".join(body)
    imports = ["java.util.List"] if "List<" in text else []
    imports += ["org.weft.Attributes"]
    imports += [f"org.weft.{c}" for c in ("DType", "Device", "None") if f"({c} value" in text]
    lines += [f"import {i};" for i in imports]
    lines += ["", *javadoc(f"Attributes of the operator {op['name']}. {op['doc']}", [], "")]
    lines += [f"public final class {name} extends Attributes {{", f"  private {name}() {{}}", ""]
    lines += javadoc("No attributes yet.", [("@return", "attributes to be set")], "  ")
    lines += [f"  public static {name} attrs() {{", f"    return new {name}();", "  }", ""]
    return "\n".join(lines) + "\n" + text.rstrip("\n") + "\n}\n"


def forms(op: dict, kind: str) -> list[list[dict]]:
    """The lists of inputs that a function of arrays (or symbols) can be called with."""
    inputs = op["inputs"]
    short = [i for i in inputs if not i.get("optional")] if kind == "NDArray" else inputs[:1]
    result = [inputs]
    if len(short) < len(inputs) and inputs[: len(short)] == short:
        result.insert(0, short)
    return result


def function(java: str, op: dict, kind: str) -> list[str]:
    """Source of the overloads of one function of `kind` NDArray or Symbol."""
    own = shown_attributes(op)
    needs = any(a.get("required") for a in own)
    single = "outputs" not in op
    result = kind if single or kind == "Symbol" else "List<NDArray>"
    call = "symbol" if kind == "Symbol" else "apply" if single else "invoke"
    variadic = "variadic" in op
    lines: list[str] = []
    given = ([True] if own else []) + ([] if needs else [False])
    for inputs in forms(op, kind):
        for with_attributes in given:
            parameters: list[str] = ["String name"] if kind == "Symbol" else []
            tags = [("@param name", "the node's name; null: made")] if kind == "Symbol" else []
            arguments = ["name"] if kind == "Symbol" else []
            arguments.append("attributes" if with_attributes else "null")
            if variadic:
                data = camel(inputs[0]["name"])
                parameters.append(f"List<{kind}> {data}" if with_attributes
                                  else f"{kind}... {data}")  # fmt: skip
                arguments.append(f"{data}.toArray(new {kind}[0])" if with_attributes else data)
            else:
                names = [camel(i["name"]) for i in inputs]
                names = [n + "_" if n in ("name", "attributes") else n for n in names]
                parameters += [f"{kind} {n}" for n in names]
                arguments += names
            for spec, p in zip(inputs, parameters[len(tags) :], strict=False):
                optional = " Null: absent." if spec.get("optional") else ""
                tags.append((f"@param {p.split()[-1]}", spec["doc"] + optional))
            if with_attributes:
                parameters.append(f"{class_name(op)} attributes")
                tags.append(("@param attributes", "its attributes; null: all defaults"))
            tags.append(("@return", "the outputs" if kind == "Symbol" else
                         "the result" if single else "the results"))  # fmt: skip
            lines += javadoc(op["doc"], tags, "  ")
            lines += signature(f"public static {result} {java}", parameters)
            receiver = f'    return Operator.named("{op["name"]}")'
            body = f"{receiver}.{call}({', '.join(arguments)});"
            if len(body) > 100:
                last = textwrap.wrap(f".{call}({', '.join(arguments)});", 92)
                body = "\n        ".join([receiver, *last])
            lines += [*body.split("\n"), "  }", ""]
    return lines


def signature(name: str, parameters: list[str]) -> list[str]:
    """Source of a method's head, which is on one line where it fits."""
    whole = f"  {name}({', '.join(parameters)}) {{"
    if len(whole) <= 100:
        return [whole]
    glued = [p.replace(" ", "\0") for p in parameters]
    lines = textwrap.wrap(", ".join(glued) + ")\0{", 94)
    return [f"  {name}(", *("      " + line.replace("\0", " ") for line in lines)]


def java_class(name: str, doc: str, parent: str | None, final: bool, body: list[str]) -> str:
    """Source of a class of static members that nobody makes objects of."""
    used = [f"org.weft.{c}" for c in ("DType", "NDArray", "Named", "None", "Operator", "Symbol")
            if any(re.search(rf"\b{c}\b(?!\.NONE)", line) for line in body
                   if not line.lstrip().startswith("*"))]  # fmt: skip
    if any("List<" in line for line in body):
        used.insert(0, "java.util.List")
    lines = [HEADER, "package org.weft.op;", "", *(f"import {i};" for i in used)]
    lines += [""] if used else []
    lines += javadoc(doc, [], "")
    extends = f" extends {parent}" if parent else ""
    lines += [f"public {'final' if final else 'abstract'} class {name}{extends} {{",
              f"  {'private ' if final else ''}{name}() {{}}", "", *body]  # fmt: skip
    return "\n".join(lines).rstrip("\n") + "\n}\n"


def chain(name: str, doc: str, parts: list[tuple[str, str, list[str]]]) -> dict[str, str]:
    """Sources of the class `name` by name of class: alone where all fits into one file, otherwise
    with classes that it inherits from, for parts of (name, documentation, body)."""
    whole = [line for _, _, body in parts for line in body]
    if len(whole) + AROUND <= LIMIT:
        return {name: java_class(name, doc, None, True, whole)}
    sources: dict[str, str] = {}
    parent = None
    for part, what, body in reversed(parts):
        sources[part] = java_class(part, f"{what}, which {name} inherits.", parent, False, body)
        parent = part
    sources[name] = java_class(name, f"{doc} They are inherited.", parent, True, [])
    return sources


def namespace(kind: str, name: str, found: list[tuple[str, dict, str]]) -> dict[str, str]:
    """Sources of the class of the functions of one namespace, and of those it inherits from."""
    many = "arrays" if kind == "NDArray" else "symbols"
    blocks = [(op, function(java, op, kind)) for java, op, _ in found]
    parts = []
    for family, members in by_family(blocks, AROUND).items():
        doc = f"Operators of {many} of the family {family.rstrip('0123456789')}"
        body = [line for _, lines in members for line in lines]
        parts.append((family.capitalize() + name, doc, body))
    return chain(name, f"Operators of {many}.", parts)


def named(kind: str, entries: list[dict]) -> dict[str, str]:
    """Sources of the class of optimizers, initializers, metrics or iterators, and of those it
    inherits from."""
    parts: list[tuple[str, str, list[str]]] = []
    for entry in entries:
        body: list[str] = []
        method = camel(entry["name"].replace("-", "_"))
        name = method[:1].upper() + method[1:]
        body += javadoc(entry["doc"], [("@return", "it, with all defaults")], "  ")
        body += [f"  public static {name} {method}() {{", f"    return new {name}();", "  }", ""]
        body += javadoc(f"Attributes of {entry['name']}.", [], "  ")
        body += [f"  public static final class {name} extends Named {{",
                 f"    private {name}() {{", f'      super("{entry["name"]}");',
                 "    }"]  # fmt: skip
        for a in entry["attributes"]:
            kind_of = "string" if "choices" in a else a["type"].removesuffix(" or None")
            parameters = list(TYPES[kind_of])
            if a["type"].endswith(" or None"):
                parameters.append("None value")
            for parameter in parameters:
                tags = [("@param value", "the value"), ("@return", "this")]
                body += ["", *javadoc(sentence(a), tags, "    "),
                         f"    public {name} {camel(a['name'])}({parameter}) {{",
                         f'      put("{a["name"]}", value);', "      return this;",
                         "    }"]  # fmt: skip
        body += ["  }", ""]
        parts.append((kind + name, entry["name"], body))
    return chain(kind, f"{kind} of the library, with their attributes.", parts)


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(source.read_text(encoding="utf-8"))
    files: dict[str, str] = {}

    def write(sources: dict[str, str]) -> None:
        for name, text in sources.items():
            if name.lower() in (n.lower() for n in files):
                raise SystemExit(f"java.py: there would be two classes {name}")
            files[name] = text

    for op in registry["operators"]:
        if namespaced_names(op) and shown_attributes(op):
            write({class_name(op): attributes(op)})
    for prefix, found in functions(registry).items():
        write(namespace("NDArray", NAMESPACES[prefix] or "Ops", found))
        write(namespace("Symbol", "Sym" + NAMESPACES[prefix], found))
    for kind in ("Optimizers", "Initializers", "Metrics", "Iterators"):
        write(named(kind, registry[kind.lower()]))
    write_files(target, {f"{name}.java": text for name, text in files.items()})


if __name__ == "__main__":
    main()
