// Compiled graphs, symbols that are bound to arrays, and data iterators.
#include "callback.h"
#include "entries.h"

using namespace weft_r;

namespace {

// A function of R sees what an executor computes.
int monitor(void* context, const char* name, weft_array* array) {
  return callback([&] {
    SEXP text = PROTECT(Rf_mkCharCE(name, CE_UTF8));
    SEXP given[] = {static_cast<Kept*>(context)->object, PROTECT(Rf_ScalarString(text)),
                    PROTECT(borrow(array))};
    call_package("run.function", 3, given);
    UNPROTECT(3);
  });
}

}  // namespace

extern "C" {

SEXP weft_r_graph_create(SEXP symbol, SEXP bound, SEXP options) {
  breathe();
  const weft_symbol* handle = get<weft_symbol>(symbol, "symbol");
  size_t n = 0, m = 0;
  weft_array** arrays = get_arrays(bound, &n, "bound");
  const char** texts = get_texts(options, &m, "options");
  return make_handle<weft_graph>(
      [&](weft_graph** out) { return weft_graph_create(handle, arrays, m, texts, out); });
}

SEXP weft_r_graph_call(SEXP graph, SEXP inputs, SEXP num_outputs) {
  breathe();
  weft_graph* handle = get<weft_graph>(graph, "graph");
  size_t n = 0;
  weft_array** arrays = get_arrays(inputs, &n, "graph");
  const auto room = static_cast<size_t>(Rf_asInteger(num_outputs));
  return make_arrays(room, [&](weft_array** out) {
    size_t count = room;
    return weft_graph_call(handle, n, arrays, &count, out);
  });
}

SEXP weft_r_graph_explain(SEXP graph) {
  const weft_graph* handle = get<weft_graph>(graph, "graph");
  return make_text([&](weft_string** out) { return weft_graph_explain(handle, out); });
}

SEXP weft_r_executor_create(SEXP symbol, SEXP arguments, SEXP gradients, SEXP requests,
                            SEXP states) {
  breathe();
  const weft_symbol* handle = get<weft_symbol>(symbol, "symbol");
  size_t n = 0, m = 0, k = 0;
  weft_array** values = get_arrays(arguments, &n, "arg.arrays");
  weft_array** targets = get_arrays(gradients, &m, "grad.arrays");
  weft_array** aux = get_arrays(states, &k, "aux.arrays");
  if (m != n || static_cast<size_t>(Rf_xlength(requests)) != n || TYPEOF(requests) != INTSXP) {
    raise(WEFT_ERROR_VALUE, "mx.bind: %d gradients and %d requests for %d arguments",
          static_cast<int>(m), static_cast<int>(Rf_xlength(requests)), static_cast<int>(n));
  }
  return make_handle<weft_executor>([&](weft_executor** out) {
    return weft_executor_create(handle, n, values, targets, INTEGER(requests), k, aux, out);
  });
}

SEXP weft_r_executor_forward(SEXP executor, SEXP training, SEXP num_outputs) {
  breathe();
  weft_executor* handle = get<weft_executor>(executor, "executor");
  const bool train = get_flag(training, "is.train");
  const auto room = static_cast<size_t>(Rf_asInteger(num_outputs));
  return make_arrays(room, [&](weft_array** out) {
    size_t count = room;
    return weft_executor_forward(handle, train, &count, out);
  });
}

SEXP weft_r_executor_backward(SEXP executor, SEXP head_gradients) {
  breathe();
  weft_executor* handle = get<weft_executor>(executor, "executor");
  size_t n = 0;
  weft_array** heads = get_arrays(head_gradients, &n, "out.grads");
  check(weft_executor_backward(handle, n, heads));
  return R_NilValue;
}

SEXP weft_r_executor_monitor(SEXP executor, SEXP function, SEXP inputs) {
  weft_executor* handle = get<weft_executor>(executor, "executor");
  if (function == R_NilValue) {
    check(weft_executor_set_monitor(handle, nullptr, nullptr, nullptr, 0));
    return R_NilValue;
  }
  if (!Rf_isFunction(function)) {
    raise(WEFT_ERROR_TYPE, "monitor: %s came, expected a function", Rf_type2char(TYPEOF(function)));
  }
  const bool too = get_flag(inputs, "inputs.too");
  check(weft_executor_set_monitor(handle, monitor, release_kept, keep(function), too));
  return R_NilValue;
}

// ---- Iterators
// -----------------------------------------------------------------------------------

SEXP weft_r_iter_create(SEXP name, SEXP attributes) {
  const char* text = get_text(name, "iterator");
  size_t n = 0;
  const char** names = nullptr;
  const weft_value* values = get_values(attributes, &n, &names);
  return make_handle<weft_iter>(
      [&](weft_iter** out) { return weft_iter_create(text, n, names, values, out); });
}

// list(arrays, pad), or NULL at the end of a pass.
SEXP weft_r_iter_next(SEXP iter) {
  breathe();
  weft_iter* handle = get<weft_iter>(iter, "iterator");
  size_t n = 0;
  check(weft_iter_num_outputs(handle, &n));
  SEXP result = PROTECT(Rf_allocVector(VECSXP, 2));
  SEXP arrays = Rf_allocVector(VECSXP, static_cast<R_xlen_t>(n));
  SET_VECTOR_ELT(result, 0, arrays);
  SEXP pad_number = Rf_allocVector(INTSXP, 1);
  SET_VECTOR_ELT(result, 1, pad_number);
  auto* entries = reinterpret_cast<weft_entry*>(R_alloc(n + 1, sizeof(weft_entry)));
  auto* handles = reinterpret_cast<SEXP*>(R_alloc(3 * n + 1, sizeof(SEXP)));
  for (size_t i = 0; i < 3 * n; ++i) handles[i] = PROTECT(new_handle<weft_array>());
  for (size_t i = 0; i < n; ++i) entries[i] = weft_entry{};
  int64_t pad = 0;
  int more = 0;
  check(weft_iter_next(handle, entries, &pad, &more));
  if (more != 0) {
    for (size_t i = 0; i < n; ++i) {
      SET_VECTOR_ELT(arrays, static_cast<R_xlen_t>(i),
                     adopt_entry(handles + 3 * i, entries[i], "iterator"));
    }
    INTEGER(pad_number)[0] = static_cast<int>(pad);
  }
  UNPROTECT(1 + static_cast<int>(3 * n));
  return more != 0 ? result : R_NilValue;
}

SEXP weft_r_iter_reset(SEXP iter) {
  check(weft_iter_reset(get<weft_iter>(iter, "iterator")));
  return R_NilValue;
}

}  // extern "C"
