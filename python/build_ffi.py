"""Write the C source of ``weft._ffi`` from weft.h: ``build_ffi.py WEFT_H OUTPUT_C``."""

import pathlib
import sys

import cffi

# Functions that Python defines for the engine to call.
CALLBACKS = """
extern "Python" int weft_py_backward(void *context, weft_array *const *heads,
                                     weft_array *const *kept_inputs,
                                     weft_array *const *kept_outputs, weft_array **gradients);
extern "Python" void weft_py_release(void *context);
extern "Python" int weft_py_monitor(void *context, const char *name, weft_array *array);
extern "Python" void weft_py_monitor_release(void *context);
extern "Python" int weft_py_locate(char *text, size_t room);
"""


def declarations(header: pathlib.Path) -> str:
    """Return the part of weft.h that is plain C declarations."""
    text = header.read_text(encoding="utf-8")
    return text.split("/* CDEF BEGIN */")[1].split("/* CDEF END */")[0]


def main() -> None:
    header, output = map(pathlib.Path, sys.argv[1:3])
    builder = cffi.FFI()
    builder.cdef(declarations(header) + CALLBACKS)
    builder.set_source("weft._ffi", "#include <weft.h>\n")
    builder.emit_c_code(str(output))


if __name__ == "__main__":
    main()
