// The library as a whole: version, threads, random numbers, memory, profiler.
#include "callback.h"

using namespace weft_r;

extern "C" {

// Version, its ABI, and the ABI that this package was built for.
SEXP weft_r_version(void) {
  SEXP result = PROTECT(Rf_allocVector(VECSXP, 3));
  SET_VECTOR_ELT(result, 0, Rf_mkString(weft_version()));
  SET_VECTOR_ELT(result, 1, Rf_ScalarInteger(weft_abi_version()));
  SET_VECTOR_ELT(result, 2, Rf_ScalarInteger(WEFT_ABI_VERSION));
  UNPROTECT(1);
  return result;
}

// Whether a handle holds something: neither was released nor comes from another session.
SEXP weft_r_is_live(SEXP handle) {
  return Rf_ScalarLogical(TYPEOF(handle) == EXTPTRSXP && R_ExternalPtrAddr(handle) != nullptr);
}

SEXP weft_r_seed(SEXP seed, SEXP context) {
  const double number = get_number(seed, "seed");
  if (!(number >= 0 && number < 9007199254740992.0)) {
    raise(WEFT_ERROR_VALUE, "seed: %g came, expected a number from 0 below 2^53", number);
  }
  const auto value = static_cast<uint64_t>(number);
  if (context == R_NilValue) {
    check(weft_random_seed(value));
  } else {
    check(weft_random_seed_device(value, get_device(context)));
  }
  return R_NilValue;
}

SEXP weft_r_threads(SEXP n) {
  const int before = weft_num_threads();
  if (n != R_NilValue) {
    const double number = get_number(n, "n");
    if (!(number >= 1 && number <= 4096)) {
      raise(WEFT_ERROR_VALUE, "n: %g threads, expected 1 to 4096", number);
    }
    if (number > 1 && is_forked()) {
      raise(WEFT_ERROR_UNSUPPORTED, "n: a forked process computes with one thread");
    }
    check(weft_set_num_threads(static_cast<int>(number)));
  }
  return Rf_ScalarInteger(before);
}

SEXP weft_r_device_count(SEXP type) {
  return Rf_ScalarInteger(weft_device_count(Rf_asInteger(type)));
}

SEXP weft_r_wait_all(void) {
  check(weft_wait_all());
  return R_NilValue;
}

SEXP weft_r_memory(SEXP context) {
  weft_memory_stats stats{};
  check(weft_memory_get_stats(get_device(context), &stats));
  const int64_t items[] = {stats.in_use, stats.peak, stats.pooled, stats.limit, stats.allocations};
  SEXP result = Rf_allocVector(REALSXP, 5);
  for (int i = 0; i < 5; ++i) REAL(result)[i] = static_cast<double>(items[i]);
  return result;
}

SEXP weft_r_memory_limit(SEXP bytes, SEXP context) {
  const double number = get_number(bytes, "bytes");
  check(weft_memory_set_limit(get_device(context), static_cast<int64_t>(number)));
  return R_NilValue;
}

SEXP weft_r_profile(SEXP what) {
  check(weft_profiler_set_enabled(static_cast<int>(get_number(what, "what"))));
  return R_NilValue;
}

SEXP weft_r_profile_dump(void) {
  return make_text([](weft_string** out) { return weft_profiler_dump(out); });
}

SEXP weft_r_profile_statistics(SEXP reset) {
  const bool again = get_flag(reset, "reset");
  return make_text([&](weft_string** out) { return weft_profiler_statistics(again, out); });
}

}  // extern "C"
