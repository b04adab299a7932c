"""Compare what libweft exports with weft.h and with the committed snapshot of its declarations.

``check_abi.py LIBRARY`` fails if a symbol other than ``weft_*`` is exported, if a declared function
is missing, or if capi/abi.txt differs from weft.h; ``--write`` writes the snapshot.
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
SNAPSHOT = ROOT / "capi" / "abi.txt"


def declarations() -> list[str]:
    """Every declaration of weft.h on one line, without comments."""
    text = (ROOT / "capi" / "weft.h").read_text(encoding="utf-8")
    text = text.split("/* CDEF BEGIN */")[1].split("/* CDEF END */")[0]
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\s*#.*", "", text)
    flat = re.sub(r"\s+", " ", text)
    # Structures and enumerations contain semicolons: split outside of braces only.
    parts, depth, current = [], 0, ""
    for char in flat:
        depth += {"{": 1, "}": -1}.get(char, 0)
        if char == ";" and depth == 0:
            parts.append(current.strip() + ";")
            current = ""
        else:
            current += char
    return sorted(parts)


def main() -> None:
    wanted = "\n".join(declarations()) + "\n"
    if "--write" in sys.argv:
        SNAPSHOT.write_text(wanted, encoding="utf-8")
        return
    library = sys.argv[1]
    problems = []
    if SNAPSHOT.read_text(encoding="utf-8") != wanted:
        problems.append("capi/abi.txt differs from weft.h; if the change is meant, run --write")
    symbols = subprocess.run(
        ["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True
    ).stdout
    exported = {line.split()[-1] for line in symbols.splitlines()}
    problems += [f"{library} exports {s}" for s in sorted(exported) if not s.startswith("weft_")]
    declared = set(re.findall(r"\b(weft_\w+)\(", re.sub(r"\([^()]*\*[^()]*\)\(", "(", wanted)))
    problems += [f"{library} lacks {name}" for name in sorted(declared - exported)]
    for line in problems:
        print(line)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
