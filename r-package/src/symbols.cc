// Symbols: graphs of operators on named variables.
#include <cstring>

#include "bridge.h"

using namespace weft_r;

namespace {

weft_symbol* symbol_of(SEXP x) { return get<weft_symbol>(x, "symbol"); }

// NULL where the call leaves the handle empty.
SEXP or_null(SEXP x) { return R_ExternalPtrAddr(x) == nullptr ? R_NilValue : x; }

SEXP types_of(const weft_inference* found, int part, SEXP names, bool dtypes) {
  const R_xlen_t n = XLENGTH(names);
  SEXP result = PROTECT(Rf_allocVector(dtypes ? STRSXP : VECSXP, n));
  Rf_setAttrib(result, R_NamesSymbol, names);
  for (R_xlen_t i = 0; i < n; ++i) {
    int32_t ndim = -1, dtype = -1;
    const auto index = static_cast<size_t>(i);
    check(weft_inference_type(found, part, index, 0, nullptr, &ndim, &dtype));
    if (dtypes) {
      SET_STRING_ELT(result, i,
                     dtype < 0 ? NA_STRING : Rf_mkChar(dtype_name(static_cast<weft_dtype>(dtype))));
    } else if (ndim >= 0) {
      const auto room = static_cast<size_t>(ndim);
      auto* shape = reinterpret_cast<int64_t*>(R_alloc(room + 1, sizeof(int64_t)));
      check(weft_inference_type(found, part, index, room, shape, &ndim, &dtype));
      SET_VECTOR_ELT(result, i, dim_of(shape, room));
    }
  }
  UNPROTECT(1);
  return result;
}

}  // namespace

extern "C" {

SEXP weft_r_symbol_variable(SEXP name) {
  const char* text = get_text(name, "name");
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_variable(text, out); });
}

SEXP weft_r_symbol_group(SEXP symbols) {
  size_t n = 0;
  weft_symbol** handles = get_symbols(symbols, &n, "mx.symbol.Group");
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_group(n, handles, out); });
}

SEXP weft_r_symbol_output(SEXP symbol, SEXP index) {
  weft_symbol* handle = symbol_of(symbol);
  const double number = get_number(index, "index");
  if (!(number >= 1 && number < 1e9)) {
    raise(WEFT_ERROR_INDEX, "symbol: output %g, expected a number from 1", number);
  }
  return make_handle<weft_symbol>([&](weft_symbol** out) {
    return weft_symbol_output(handle, static_cast<size_t>(number) - 1, out);
  });
}

SEXP weft_r_symbol_internals(SEXP symbol) {
  weft_symbol* handle = symbol_of(symbol);
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_internals(handle, out); });
}

SEXP weft_r_symbol_children(SEXP symbol) {
  weft_symbol* handle = symbol_of(symbol);
  return or_null(make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_children(handle, out); }));
}

// `keys` NULL: by position among all variables.
SEXP weft_r_symbol_compose(SEXP symbol, SEXP name, SEXP keys, SEXP replacements) {
  weft_symbol* handle = symbol_of(symbol);
  size_t n = 0, m = 0;
  weft_symbol** handles = get_symbols(replacements, &n, "mx.apply");
  const char** names = keys == R_NilValue ? nullptr : get_texts(keys, &m, "keys");
  const char* text = name == R_NilValue ? nullptr : get_text(name, "name");
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_compose(handle, text, n, names, handles, out); });
}

SEXP weft_r_symbol_names(SEXP symbol, SEXP part) {
  const weft_symbol* handle = symbol_of(symbol);
  return make_texts(
      [&](weft_strings** out) { return weft_symbol_names(handle, Rf_asInteger(part), out); });
}

SEXP weft_r_symbol_name(SEXP symbol) {
  const weft_symbol* handle = symbol_of(symbol);
  return make_text([&](weft_string** out) { return weft_symbol_name(handle, out); });
}

SEXP weft_r_symbol_attributes(SEXP symbol, SEXP recursive) {
  const weft_symbol* handle = symbol_of(symbol);
  const bool all = get_flag(recursive, "recursive");
  return make_texts([&](weft_strings** out) { return weft_symbol_attributes(handle, all, out); });
}

// A copy with a text attribute, since R's values do not change.
SEXP weft_r_symbol_set_attribute(SEXP symbol, SEXP key, SEXP value) {
  const weft_symbol* handle = symbol_of(symbol);
  const char *name = get_text(key, "attribute"), *text = get_text(value, "attribute");
  SEXP result = PROTECT(
      make_handle<weft_symbol>([&](weft_symbol** out) { return weft_symbol_copy(handle, out); }));
  check(weft_symbol_set_attribute(symbol_of(result), name, text));
  UNPROTECT(1);
  return result;
}

SEXP weft_r_symbol_from_json(SEXP json, SEXP file) {
  const char *text = get_text(json, "json"), *name = get_text(file, "file");
  return make_handle<weft_symbol>(
      [&](weft_symbol** out) { return weft_symbol_from_json(text, std::strlen(text), name, out); });
}

SEXP weft_r_symbol_to_json(SEXP symbol) {
  const weft_symbol* handle = symbol_of(symbol);
  return make_text([&](weft_string** out) { return weft_symbol_to_json(handle, out); });
}

// `dims`: a named list of R's dims. Items of the result: dims and dtypes of
// arguments, outputs and states, NULL and NA where unknown.
SEXP weft_r_symbol_infer(SEXP symbol, SEXP dims, SEXP dtypes, SEXP partial) {
  const weft_symbol* handle = symbol_of(symbol);
  size_t n = 0, typed = 0, named = 0;
  const char** names = get_texts(Rf_getAttrib(dims, R_NamesSymbol), &n, "shapes");
  if (n != static_cast<size_t>(Rf_xlength(dims))) {
    raise(WEFT_ERROR_VALUE, "infer: some shapes have no name");
  }
  const char** type_texts = get_texts(dtypes, &typed, "dtypes");
  const char** type_names = get_texts(Rf_getAttrib(dtypes, R_NamesSymbol), &named, "dtypes");
  if (typed != named) raise(WEFT_ERROR_VALUE, "infer: some dtypes have no name");
  const size_t room = n + typed + 1;
  auto** all = reinterpret_cast<const char**>(R_alloc(room, sizeof(char*)));
  auto* ndims = reinterpret_cast<int32_t*>(R_alloc(room, sizeof(int32_t)));
  auto* types = reinterpret_cast<int32_t*>(R_alloc(room, sizeof(int32_t)));
  auto** shapes = reinterpret_cast<const int64_t**>(R_alloc(room, sizeof(int64_t*)));
  for (size_t i = 0; i < n; ++i) {
    size_t ndim = 0;
    all[i] = names[i];
    shapes[i] = get_shape(VECTOR_ELT(dims, static_cast<R_xlen_t>(i)), &ndim, names[i]);
    ndims[i] = static_cast<int32_t>(ndim);
    types[i] = -1;
  }
  size_t total = n;
  for (size_t i = 0; i < typed; ++i) {
    SEXP text = PROTECT(Rf_mkString(type_texts[i]));
    const weft_dtype type = get_dtype(text);
    UNPROTECT(1);
    size_t at = 0;
    while (at < total && std::strcmp(all[at], type_names[i]) != 0) ++at;
    if (at == total) all[at] = type_names[i], shapes[at] = nullptr, ndims[at] = -1, ++total;
    types[at] = type;
  }
  const bool open = get_flag(partial, "partial");
  SEXP holder = PROTECT(make_handle<weft_inference>([&](weft_inference** out) {
    return weft_symbol_infer(handle, total, all, ndims, shapes, types, open, out);
  }));
  const auto* found = static_cast<const weft_inference*>(R_ExternalPtrAddr(holder));
  SEXP result = PROTECT(Rf_allocVector(VECSXP, 6));
  static constexpr int kParts[] = {WEFT_SYMBOL_ARGUMENTS, WEFT_SYMBOL_OUTPUTS, WEFT_SYMBOL_STATES};
  for (int i = 0; i < 3; ++i) {
    SEXP texts = PROTECT(
        make_texts([&](weft_strings** out) { return weft_symbol_names(handle, kParts[i], out); }));
    SET_VECTOR_ELT(result, i, types_of(found, kParts[i], texts, false));
    SET_VECTOR_ELT(result, 3 + i, types_of(found, kParts[i], texts, true));
    UNPROTECT(1);
  }
  finalize<weft_inference>(holder);
  UNPROTECT(2);
  return result;
}

}  // extern "C"
