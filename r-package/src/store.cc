// The parameter store.
#include "callback.h"

using namespace weft_r;

namespace {

using Transfer = int (*)(weft_store*, size_t, const char* const*, weft_array* const*);

// `keys` and `arrays` in pairs.
SEXP transfer(Transfer call, SEXP store, SEXP keys, SEXP arrays) {
  breathe();
  weft_store* handle = get<weft_store>(store, "store");
  size_t n = 0, m = 0;
  const char** texts = get_texts(keys, &n, "keys");
  weft_array** handles = get_arrays(arrays, &m, "arrays");
  if (n != m) {
    raise(WEFT_ERROR_VALUE, "store: %d arrays for %d keys", static_cast<int>(m),
          static_cast<int>(n));
  }
  check(call(handle, n, texts, handles));
  return R_NilValue;
}

int update(void* context, const char* key, weft_array* sum, weft_array* stored) {
  return callback([&] {
    SEXP text = PROTECT(Rf_mkCharCE(key, CE_UTF8));
    SEXP given[] = {static_cast<Kept*>(context)->object, PROTECT(Rf_ScalarString(text)),
                    PROTECT(borrow(sum)), PROTECT(borrow(stored))};
    call_package("run.function", 4, given);
    UNPROTECT(4);
  });
}

}  // namespace

extern "C" {

SEXP weft_r_store_create(SEXP kind) {
  const char* text = get_text(kind, "type");
  return make_handle<weft_store>([&](weft_store** out) { return weft_store_create(text, out); });
}

SEXP weft_r_store_init(SEXP store, SEXP keys, SEXP arrays) {
  return transfer(weft_store_init, store, keys, arrays);
}
SEXP weft_r_store_push(SEXP store, SEXP keys, SEXP arrays) {
  return transfer(weft_store_push, store, keys, arrays);
}
SEXP weft_r_store_pull(SEXP store, SEXP keys, SEXP arrays) {
  return transfer(weft_store_pull, store, keys, arrays);
}

SEXP weft_r_store_optimizer(SEXP store, SEXP optimizer) {
  weft_store* handle = get<weft_store>(store, "store");
  check(weft_store_set_optimizer(handle, get<weft_optimizer>(optimizer, "optimizer")));
  return R_NilValue;
}

// `function` NULL: sums replace what is stored.
SEXP weft_r_store_updater(SEXP store, SEXP function) {
  weft_store* handle = get<weft_store>(store, "store");
  if (function == R_NilValue) {
    check(weft_store_set_updater(handle, nullptr, nullptr, nullptr));
    return R_NilValue;
  }
  if (!Rf_isFunction(function)) {
    raise(WEFT_ERROR_TYPE, "set.updater: %s came, expected a function",
          Rf_type2char(TYPEOF(function)));
  }
  check(weft_store_set_updater(handle, update, release_kept, keep(function)));
  return R_NilValue;
}

// This worker's number, and how many there are.
SEXP weft_r_store_rank(SEXP store) {
  int64_t rank = 0, size = 0;
  check(weft_store_rank(get<weft_store>(store, "store"), &rank, &size));
  SEXP result = Rf_allocVector(INTSXP, 2);
  INTEGER(result)[0] = static_cast<int>(rank);
  INTEGER(result)[1] = static_cast<int>(size);
  return result;
}

}  // extern "C"
