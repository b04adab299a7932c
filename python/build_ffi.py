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
extern "Python" void weft_py_callback_release(void *context);
extern "Python" int weft_py_op_monitor(void *context, const char *name, const char *op,
                                       weft_array *array);
extern "Python" int weft_py_custom_define(const char *op_type, size_t n, const char *const *keys,
                                          const char *const *texts, weft_custom_definition *out);
extern "Python" int weft_py_custom_dtypes(void *context, int32_t *dtypes);
extern "Python" int weft_py_custom_shapes(void *context, weft_array *const *arguments,
                                          weft_array **shaped);
extern "Python" int weft_py_custom_forward(void *context, int training,
                                           weft_array *const *arguments,
                                           weft_array *const *results, void **instance);
extern "Python" int weft_py_custom_backward(void *instance, const uint8_t *wanted,
                                            weft_array *const *arrays,
                                            weft_array *const *gradients);
extern "Python" void weft_py_custom_release(void *context);
extern "Python" int weft_py_updater(void *context, const char *key, weft_array *sum,
                                    weft_array *stored);
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
