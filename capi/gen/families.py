"""Files by operator family, for the generators of every language.

Source of thousands of lines becomes one file for each family (``nn``, ``elementwise``, ...: the
folder of core/ops that declares the operator), and several where a family is long::

    from families import by_family, write_files

    blocks = [(op, function(op)) for op in registry["operators"]]  # function: lines of source
    files = {}
    for part, members in by_family(blocks).items():  # "elementwise", "elementwise2", "image", ...
        body = [line for _, lines in members for line in lines]
        files[f"nd_{part}.jl"] = HEADER + "\n".join(body) + "\n"
    write_files(target, files)  # the only files of the folder
    write_files(target / "R", files, "gen-*.R")  # or of those with such names
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Mapping

LIMIT = 800  # lines of a file
Block = tuple[dict, list[str]]


def by_family(blocks: Iterable[Block], around: int = 60) -> dict[str, list[Block]]:
    """The blocks of each file, in their order, by the file's part of the name.

    Parameters
    ----------
    blocks : iterable of (operator, lines)
        An operator as in ops.json, and its source: lines, or texts of several lines. An operator
        may come several times (aliases, namespaces); then its blocks follow each other and stay
        together.
    around : int
        Lines that a file has before and behind them.

    Returns
    -------
    dict of str to list of (operator, lines)
        By family, sorted; what does not fit into one file of `LIMIT` lines goes on in files with a
        number behind the family. An operator that is longer alone has a file of its own.
    """
    families: dict[str, list[list[Block]]] = {}
    for block in blocks:
        members = families.setdefault(block[0]["family"], [])
        if members and members[-1][0][0]["name"] == block[0]["name"]:
            members[-1].append(block)
        else:
            members.append([block])
    files: dict[str, list[Block]] = {}
    for family, members in sorted(families.items()):
        name, number, used = family, 1, around
        for together in members:
            length = sum(text.count("\n") + 1 for _, lines in together for text in lines)
            if used + length > LIMIT and name in files:
                number += 1
                name, used = f"{family}{number}", around
            files.setdefault(name, []).extend(together)
            used += length
    return files


def write_files(target: pathlib.Path, files: Mapping[str, str], pattern: str = "*") -> None:
    """Make `files`, texts by name, the only files of the folder `target` that match `pattern`.

    Files that have their text already are left alone, so that build tools see no change.
    """
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob(pattern):
        if old.is_file() and old.name not in files:
            old.unlink()
    for name, text in files.items():
        path = target / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
