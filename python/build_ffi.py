"""Write the C source of ``weft._ffi`` from weft.h: ``build_ffi.py WEFT_H OUTPUT_C``."""

import pathlib
import sys

import cffi

# Calls of fixed arity, so that the hot path builds no argument arrays. NULL means failure.
GLUE_DECLARATIONS = """
weft_array *weft_call0(const weft_op *op, const weft_attrs *attrs);
weft_array *weft_call1(const weft_op *op, const weft_attrs *attrs, weft_array *a);
weft_array *weft_call2(const weft_op *op, const weft_attrs *attrs, weft_array *a, weft_array *b);
weft_array *weft_call3(const weft_op *op, const weft_attrs *attrs, weft_array *a, weft_array *b,
                       weft_array *c);
int weft_call_into2(const weft_op *op, const weft_attrs *attrs, weft_array *a, weft_array *b,
                    weft_array *out);
extern "Python" int weft_py_backward(void *context, weft_array *const *heads,
                                     weft_array **gradients);
extern "Python" void weft_py_release(void *context);
"""

GLUE_SOURCE = """
#include <weft.h>

static weft_array *invoke(const weft_op *op, const weft_attrs *attrs, size_t n,
                          weft_array *const *in) {
  weft_array *out[1] = {NULL};
  size_t num_outputs = 1;
  return weft_invoke(op, attrs, n, in, &num_outputs, out) == WEFT_OK ? out[0] : NULL;
}
static weft_array *weft_call0(const weft_op *op, const weft_attrs *attrs) {
  return invoke(op, attrs, 0, NULL);
}
static weft_array *weft_call1(const weft_op *op, const weft_attrs *attrs, weft_array *a) {
  return invoke(op, attrs, 1, &a);
}
static weft_array *weft_call2(const weft_op *op, const weft_attrs *attrs, weft_array *a,
                              weft_array *b) {
  weft_array *const in[2] = {a, b};
  return invoke(op, attrs, 2, in);
}
static weft_array *weft_call3(const weft_op *op, const weft_attrs *attrs, weft_array *a,
                              weft_array *b, weft_array *c) {
  weft_array *const in[3] = {a, b, c};
  return invoke(op, attrs, 3, in);
}
/* b may be NULL: one input. */
static int weft_call_into2(const weft_op *op, const weft_attrs *attrs, weft_array *a,
                           weft_array *b, weft_array *out) {
  weft_array *const in[2] = {a, b};
  size_t num_outputs = 1;
  return weft_invoke(op, attrs, b == NULL ? 1 : 2, in, &num_outputs, &out);
}
"""


def declarations(header: pathlib.Path) -> str:
    """Return the part of weft.h that is plain C declarations."""
    text = header.read_text(encoding="utf-8")
    return text.split("/* CDEF BEGIN */")[1].split("/* CDEF END */")[0]


def main() -> None:
    header, output = map(pathlib.Path, sys.argv[1:3])
    builder = cffi.FFI()
    builder.cdef(declarations(header) + GLUE_DECLARATIONS)
    builder.set_source("weft._ffi", GLUE_SOURCE)
    builder.emit_c_code(str(output))


if __name__ == "__main__":
    main()
