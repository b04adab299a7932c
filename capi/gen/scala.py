"""Generate the Scala functions of operators from the registry.

``python capi/gen/scala.py capi/ops.json jvm/weft-scala/src/main/scala/weft/gen`` writes the classes
that `nd` and `sym` and their namespaces are made of (longer ones of a trait for each operator
family), and those of optimizers, initializers, metrics and iterators. The output depends on the
registry alone.
"""

from __future__ import annotations

import json
import pathlib
import sys
import textwrap

from families import LIMIT, by_family, write_files
from java import NAMESPACES
from registry import namespaced_names, sentence, shown_attributes

HEADER = "// Generated from the operator registry by capi/gen/scala.py; do not edit.\n"
TYPES = {
    "int": "Long",
    "float": "Double",
    "bool": "Boolean",
    "string": "String",
    "dtype": "DType",
    "device": "Device",
    "shape": "Shape",
    "floats": "Seq[Double]",
    "shape with None": "Seq[Option[Long]]",
}
KEYWORDS = frozenset(("abstract", "case", "class", "def", "do", "else", "enum", "export", "extends",
                      "final", "finally", "for", "given", "if", "import", "lazy", "match", "new",
                      "null", "object", "override", "package", "private", "protected", "return",
                      "sealed", "super", "then", "this", "throw", "trait", "try", "type", "val",
                      "var", "while", "with", "yield"))  # fmt: skip


def safe(name: str) -> str:
    return f"`{name}`" if name in KEYWORDS else name


def scaladoc(paragraph: str, tags: list[tuple[str, str]]) -> list[str]:
    def escaped(text: str) -> str:
        # Wiki syntax, links, macros and comments of Scaladoc's.
        for old, new in (("*/", "* /"), ("/*", "/ *"), ("@", "&#64;"), ("$", "&#36;"),
                         ("[[", "[ [")):  # fmt: skip
            text = text.replace(old, new)
        return text

    lines = textwrap.wrap(escaped(paragraph), 93)
    for tag, text in tags:
        lines += textwrap.wrap(f"{tag} {escaped(text)}", 93, subsequent_indent="  ")
    return [f"  /** {lines[0]}", *(f"    * {line}" for line in lines[1:]), "    */"]


def parameter(a: dict) -> str:
    """An attribute's parameter. Where None is a value: an Option if the attribute is required, and
    if there is another default, what can say both None and nothing."""
    kind = TYPES["string" if "choices" in a else a["type"].removesuffix(" or None")]
    nullable = a["type"].endswith(" or None")
    if a.get("required"):
        return f"{safe(a['name'])}: {f'Option[{kind}]' if nullable else kind}"
    option = "OrNone" if nullable and a["default"] != "None" else "Option"
    return f"{safe(a['name'])}: {option}[{kind}] = None"


def setters(attributes: list[dict]) -> str:
    return "".join(f'.{"put" if a.get("required") else "set"}("{a["name"]}", {safe(a["name"])})'
                   for a in attributes)  # fmt: skip


def signature(name: str, parameters: list[str], result: str) -> list[str]:
    whole = f"  def {safe(name)}({', '.join(parameters)}): {result} ="
    if len(whole) <= 100:
        return [whole]
    return [f"  def {safe(name)}(", *(f"      {p}," for p in parameters[:-1]),
            f"      {parameters[-1]}", f"  ): {result} ="]  # fmt: skip


def function(name: str, op: dict, kind: str) -> list[str]:
    """Source of one function of `kind` NDArray or Symbol."""
    own = shown_attributes(op)
    single = kind == "Symbol" or "outputs" not in op
    parameters: list[str] = []
    arguments: list[str] = []
    tags: list[tuple[str, str]] = []
    if "variadic" in op:
        data = safe(op["inputs"][0]["name"])
        parameters.append(f"{data}: Seq[{kind}]")
        arguments.append(f"{data}: _*")
        tags.append((f"@param {data}", op["inputs"][0]["doc"]))
    else:
        for position, spec in enumerate(op["inputs"]):
            item = safe(spec["name"])
            optional = spec.get("optional") if kind == "NDArray" else position > 0
            parameters.append(f"{item}: Option[{kind}] = None" if optional else f"{item}: {kind}")
            arguments.append(f"{item}.orNull" if optional else item)
            tags.append((f"@param {item}", spec["doc"]))
    parameters += [parameter(a) for a in own]
    tags += [(f"@param {safe(a['name'])}", sentence(a)) for a in own]
    if kind == "Symbol":
        parameters.append("name: Option[String] = None")
        arguments.insert(0, "name")
        tags.append(("@param name", "The node's name; None: made."))
    method = "symbol" if kind == "Symbol" else "one" if single else "all"
    result = kind if single else f"Seq[{kind}]"
    call = f'    new Call("{op["name"]}"){setters(own)}.{method}({", ".join(arguments)})'
    body = [call]
    if len(call) > 100:
        parts = [f'.{"put" if a.get("required") else "set"}("{a["name"]}", {safe(a["name"])})'
                 for a in own]  # fmt: skip
        body = [f'    new Call("{op["name"]}")', *(f"      {part}" for part in parts),
                f"      .{method}({', '.join(arguments)})"]  # fmt: skip
    return [*scaladoc(op["doc"], tags), *signature(name, parameters, result), *body, ""]


def rule(entry: dict) -> list[str]:
    """Source of the function of an optimizer, initializer, metric or iterator."""
    own = entry["attributes"]
    tags = [(f"@param {safe(a['name'])}", sentence(a)) for a in own]
    values = [f"Some({safe(a['name'])})" if a.get("required") else safe(a["name"]) for a in own]
    given = "".join(f', "{a["name"]}" -> {v}' for a, v in zip(own, values, strict=True))
    return [*scaladoc(entry["doc"], tags),
            *signature(entry["name"].replace("-", "_"), [parameter(a) for a in own], "Named"),
            *textwrap.wrap(f'Call.named("{entry["name"]}"{given})', 96, initial_indent="    ",
                           subsequent_indent="      ", break_long_words=False,
                           break_on_hyphens=False), ""]  # fmt: skip


def source(name: str, body: list[str], kind: str = "abstract class", parents: str = "") -> str:
    """Text of a file that has one class or trait."""
    constructor = " private[weft] ()" if kind == "abstract class" else ""
    imports = "import weft._\n\n" if body else ""
    text = f"{HEADER}\npackage weft.gen\n\n{imports}{kind} {name}{constructor}{parents}"
    return text + (" {\n\n" + "\n".join(body).rstrip("\n") + "\n}\n" if body else "\n")


def namespace(name: str, blocks: list[tuple[dict, list[str]]]) -> dict[str, str]:
    """Files of a class of functions, by name: one, or one and a trait for each family."""
    whole = source(name, [line for _, lines in blocks for line in lines])
    if whole.count("\n") <= LIMIT:
        return {f"{name}.scala": whole}
    files = {}
    traits = []
    for part, members in by_family(blocks).items():
        traits.append(name + part.capitalize())
        body = [line for _, lines in members for line in lines]
        files[f"{traits[-1]}.scala"] = source(traits[-1], body, "private[weft] trait")
    parents = "".join(f"\n    {'with' if n else 'extends'} {t}" for n, t in enumerate(traits))
    files[f"{name}.scala"] = source(name, [], parents=parents)
    return files


def main() -> None:
    path, target = map(pathlib.Path, sys.argv[1:3])
    registry = json.loads(path.read_text(encoding="utf-8"))
    files: dict[str, str] = {}
    for prefix, space in NAMESPACES.items():
        for kind, head in (("NDArray", "Nd"), ("Symbol", "Sym")):
            blocks = [(op, function(name, op, kind)) for op in registry["operators"]
                      for p, name in namespaced_names(op) if p == prefix]  # fmt: skip
            files |= namespace(head + (space or "Ops"), blocks)
    for kind in ("Optimizer", "Initializer", "Metric", "Iterator"):
        body = [line for entry in registry[kind.lower() + "s"] for line in rule(entry)]
        files[f"{kind}Rules.scala"] = source(f"{kind}Rules", body)
    write_files(target, files)


if __name__ == "__main__":
    main()
