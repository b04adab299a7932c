"""Check the structure: includes point down the layers, and no file is too long.

Prints one line per violation and exits with 1 if there is any.
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

# From the bottom up; a file may include its own layer and those below.
LAYERS = [
    ("core/base",),
    ("core/device",),
    ("core/array",),
    ("core/registry",),
    ("core/ops",),
    ("core/graph",),
    ("core/profiler",),
    ("core/exec",),
    ("core/io",),
    ("core/train",),
    ("core/kvstore",),
    ("capi",),
]
MAX_LINES = 800
SOURCES = (".cc", ".h", ".hpp", ".py", ".pyi", ".c", ".jl", ".R", ".java", ".scala", ".clj")
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.MULTILINE)


def layer_of(path: str) -> int | None:
    """Index of the layer that a path belongs to."""
    for index, folders in enumerate(LAYERS):
        if any(path.startswith(folder + "/") for folder in folders):
            return index
    return None


def violations(root: pathlib.Path) -> list[str]:
    """Everything that is wrong, one line each."""
    found = []
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=root, check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    for name in listed:
        path = root / name
        if path.suffix not in SOURCES or not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > MAX_LINES:
            found.append(f"{name}: {lines} lines, at most {MAX_LINES}")
        mine = layer_of(name)
        if mine is None:
            continue
        for target in INCLUDE.findall(text):
            other = layer_of(target)
            if other is not None and other > mine:
                found.append(f"{name}: includes {target}, which is in a higher layer")
    return found


def main() -> None:
    found = violations(pathlib.Path(__file__).resolve().parents[1])
    for line in found:
        print(line)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
