// Operators that a function of R applies, recorded as a symbol.
#include "bridge.h"

using namespace weft_r;

extern "C" {

SEXP weft_r_trace_active(void) { return Rf_ScalarLogical(weft_trace_is_active()); }

SEXP weft_r_trace_begin(void) {
  return make_handle<weft_trace>([](weft_trace** out) { return weft_trace_begin(out); });
}

// Ends a trace, if it still runs.
SEXP weft_r_trace_release(SEXP trace) {
  if (!is_handle<weft_trace>(trace)) get<weft_trace>(trace, "trace");
  finalize<weft_trace>(trace);
  return R_NilValue;
}

SEXP weft_r_trace_input(SEXP trace, SEXP name, SEXP dim, SEXP dtype) {
  weft_trace* handle = get<weft_trace>(trace, "trace");
  const char* text = get_text(name, "name");
  size_t ndim = 0;
  const int64_t* shape = get_shape(dim, &ndim, "dim");
  const weft_dtype type = get_dtype(dtype);
  return make_handle<weft_array>(
      [&](weft_array** out) { return weft_trace_input(handle, text, ndim, shape, type, out); });
}

SEXP weft_r_trace_end(SEXP trace, SEXP outputs) {
  weft_trace* handle = get<weft_trace>(trace, "trace");
  size_t n = 0;
  weft_array** arrays = get_arrays(outputs, &n, "outputs");
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_trace_end(handle, n, arrays, out); });
}

// By variable of the symbol: the array from outside that it stands for, NULL
// for inputs.
SEXP weft_r_trace_captured(SEXP trace, SEXP symbol, SEXP count) {
  const weft_trace* handle = get<weft_trace>(trace, "trace");
  const weft_symbol* graph = get<weft_symbol>(symbol, "symbol");
  const int n = Rf_asInteger(count);
  SEXP result = PROTECT(Rf_allocVector(VECSXP, n));
  for (int i = 0; i < n; ++i) {
    SEXP array = make_handle<weft_array>([&](weft_array** out) {
      return weft_trace_captured(handle, graph, static_cast<size_t>(i), out);
    });
    if (R_ExternalPtrAddr(array) != nullptr) SET_VECTOR_ELT(result, i, array);
  }
  UNPROTECT(1);
  return result;
}

}  // extern "C"
