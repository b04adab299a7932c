"""Every function of the C ABI that takes handles refuses NULL and never crashes."""

from __future__ import annotations

import subprocess
import sys

from weft._ffi import ffi, lib

HANDLES = ("weft_op", "weft_attrs", "weft_array", "weft_list", "weft_symbol", "weft_iter",
           "weft_graph", "weft_executor", "weft_trace", "weft_inference", "weft_optimizer",
           "weft_metric", "weft_store")  # fmt: skip


def target(kind) -> str:
    """The name of the structure behind a pointer, or behind a list of them."""
    return kind.cname.replace("struct ", "").rstrip("* ") if kind.kind == "pointer" else ""


def argument(kind, kept):
    """Something valid for an argument, but NULL for a handle; lists have items, which are NULL."""
    if kind.kind == "struct":
        return ffi.new(f"{kind.cname} *", {"type": lib.WEFT_DEVICE_CPU})[0]
    if kind.kind in ("primitive", "enum"):
        return 1
    if kind.kind == "function" or kind.item.kind == "function":
        return ffi.NULL
    if target(kind) in HANDLES and kind.cname.count("*") == 1:
        return ffi.NULL
    if kind.item.kind == "void":
        kept.append(ffi.new("char[64]"))
    elif kind.item.cname == "char":
        kept.append(ffi.new("char[]", b"x"))
    else:
        kept.append(ffi.new(ffi.typeof(ffi.getctype(kind.item, "[8]"))))
    return ffi.cast(kind, kept[-1])


def takes_handles(function) -> bool:
    """Whether a handle, or a list of them, is among the arguments before the results."""
    return any(target(a) in HANDLES for a in ffi.typeof(function).args)


FUNCTIONS = sorted(
    name for name in dir(lib)
    if name.startswith("weft_") and not name.startswith("weft_py_") and not name.endswith("_free")
    and takes_handles(getattr(lib, name))
)  # fmt: skip


def call(name: str) -> object:
    function, kept = getattr(lib, name), []
    return function(*[argument(a, kept) for a in ffi.typeof(function).args])


# Each call in a process of its own, so that one that crashes is named.
PROGRAM = """
import os
from tests.python.test_null_handles import FUNCTIONS, call
for name in FUNCTIONS:
    child = os.fork()
    if child == 0:
        call(name)
        os._exit(0)
    print(name, os.waitpid(child, 0)[1], flush=True)
"""


def test_null_crashes_no_function():
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    statuses = dict(line.split() for line in run.stdout.splitlines())
    assert set(statuses) == set(FUNCTIONS) and len(FUNCTIONS) > 80
    assert {name for name, status in statuses.items() if status != "0"} == set()
