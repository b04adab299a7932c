// Gradients and operators that functions of R compute. Those of the package (R/operator.R) do the
// work; here the library's arrays become theirs.
#include <cstdlib>

#include "callback.h"

using namespace weft_r;

namespace {

// ---- Gradients

struct GradientCall {
  Kept* kept;
  size_t num_inputs, num_outputs;
};

int run_gradient(void* context, weft_array* const* heads, weft_array* const* inputs,
                 weft_array* const* outputs, weft_array** gradients) {
  const auto* call = static_cast<GradientCall*>(context);
  return callback([&] {
    SEXP given[] = {call->kept->object, PROTECT(borrow_all(heads, call->num_outputs)),
                    PROTECT(borrow_all(inputs, call->num_inputs)),
                    PROTECT(borrow_all(outputs, call->num_outputs))};
    SEXP list = PROTECT(call_package("run.function", 4, given));
    size_t n = 0;
    weft_array** found = get_arrays(list, &n, "backward");
    for (size_t i = 0; i < n && i < call->num_inputs; ++i) {
      if (found[i] != nullptr) check(weft_array_retain(found[i], &gradients[i]));
    }
    UNPROTECT(4);
  });
}

void release_gradient(void* context) {
  auto* call = static_cast<GradientCall*>(context);
  release_kept(call->kept);
  std::free(call);
}

// ---- Operators

int define(const char* op_type, size_t n, const char* const* keys, const char* const* texts,
           weft_custom_definition* out) {
  return callback([&] {
    const auto size = static_cast<R_xlen_t>(n);
    SEXP names = PROTECT(Rf_allocVector(STRSXP, size));
    SEXP values = PROTECT(Rf_allocVector(STRSXP, size));
    for (R_xlen_t i = 0; i < size; ++i) {
      SET_STRING_ELT(names, i, Rf_mkCharCE(keys[i], CE_UTF8));
      SET_STRING_ELT(values, i, Rf_mkCharCE(texts[i], CE_UTF8));
    }
    Rf_setAttrib(values, R_NamesSymbol, names);
    SEXP type = PROTECT(Rf_ScalarString(Rf_mkCharCE(op_type, CE_UTF8)));
    SEXP given[] = {type, values};
    // The call's environment, and the names of arguments, outputs and states, in UTF-8.
    SEXP made = PROTECT(call_package("custom.define", 2, given));
    size_t counts[3], total = 0;
    for (int part = 0; part < 3; ++part) {
      counts[part] = static_cast<size_t>(XLENGTH(VECTOR_ELT(made, part + 1)));
      total += counts[part];
    }
    Kept* kept = keep(made, total);
    const char** room = kept->texts;
    for (int part = 0; part < 3; ++part) {
      SEXP items = VECTOR_ELT(made, part + 1);
      for (size_t i = 0; i < counts[part]; ++i) {
        *room++ = CHAR(STRING_ELT(items, static_cast<R_xlen_t>(i)));
      }
    }
    const char** first = kept->texts;
    *out = {kept,
            counts[0],
            counts[1],
            counts[2],
            first,
            first + counts[0],
            first + counts[0] + counts[1]};
    UNPROTECT(4);
  });
}

SEXP made_of(void* context) { return static_cast<Kept*>(context)->object; }
SEXP environment_of(void* context) { return VECTOR_ELT(made_of(context), 0); }
size_t count_of(void* context, int part) {
  return static_cast<size_t>(XLENGTH(VECTOR_ELT(made_of(context), part + 1)));
}

int infer_dtypes(void* context, int32_t* dtypes) {
  return callback([&] {
    const auto n = static_cast<R_xlen_t>(count_of(context, 0));
    SEXP names = PROTECT(Rf_allocVector(STRSXP, n));
    for (R_xlen_t i = 0; i < n; ++i) {
      SET_STRING_ELT(
          names, i,
          dtypes[i] < 0 ? NA_STRING : Rf_mkChar(dtype_name(static_cast<weft_dtype>(dtypes[i]))));
    }
    SEXP given[] = {environment_of(context), names};
    SEXP found = PROTECT(call_package("custom.dtypes", 2, given));
    for (R_xlen_t i = 0; i < XLENGTH(found); ++i) {
      SEXP name = PROTECT(Rf_ScalarString(STRING_ELT(found, i)));
      dtypes[i] = get_dtype(name);
      UNPROTECT(1);
    }
    UNPROTECT(2);
  });
}

int infer_shapes(void* context, weft_array* const* arguments, weft_array** shaped) {
  return callback([&] {
    const auto n = static_cast<R_xlen_t>(count_of(context, 0));
    SEXP dims = PROTECT(Rf_allocVector(VECSXP, n));
    for (R_xlen_t i = 0; i < n; ++i) SET_VECTOR_ELT(dims, i, shape_of(arguments[i]));
    SEXP given[] = {environment_of(context), dims};
    SEXP found = PROTECT(call_package("custom.dims", 2, given));
    for (R_xlen_t i = 0; i < XLENGTH(found); ++i) {
      size_t ndim = 0;
      const int64_t* shape = get_shape(VECTOR_ELT(found, i), &ndim, "infer.shape");
      check(weft_array_create(ndim, shape, WEFT_FLOAT32, {WEFT_DEVICE_NULL, 0}, &shaped[i]));
    }
    UNPROTECT(2);
  });
}

int forward(void* context, int training, weft_array* const* arguments, weft_array* const* results,
            void** instance) {
  return callback([&] {
    const size_t num_outputs = count_of(context, 1);
    SEXP given[] = {environment_of(context), PROTECT(Rf_ScalarLogical(training)),
                    PROTECT(borrow_all(arguments, count_of(context, 0))),
                    PROTECT(borrow_all(results, num_outputs)),
                    PROTECT(borrow_all(results + num_outputs, count_of(context, 2)))};
    SEXP self = PROTECT(call_package("custom.forward", 5, given));
    *instance = keep(self);
    UNPROTECT(5);
  });
}

int backward(void* instance, const uint8_t* wanted, weft_array* const* arrays,
             weft_array* const* gradients) {
  return callback([&] {
    SEXP self = made_of(instance);
    SEXP made = PROTECT(Rf_findVarInFrame(self, Rf_install(".made")));
    const auto count = [&](int part) {
      return static_cast<size_t>(XLENGTH(VECTOR_ELT(made, part + 1)));
    };
    const size_t n = count(0), k = count(1), s = count(2);
    SEXP flags = PROTECT(Rf_allocVector(LGLSXP, static_cast<R_xlen_t>(n)));
    for (size_t i = 0; i < n; ++i) LOGICAL(flags)[i] = wanted[i];
    SEXP given[] = {self,
                    flags,
                    PROTECT(borrow_all(arrays, k)),
                    PROTECT(borrow_all(arrays + k, n)),
                    PROTECT(borrow_all(arrays + k + n, s)),
                    PROTECT(borrow_all(arrays + k + n + s, k)),
                    PROTECT(borrow_all(gradients, n))};
    call_package("custom.backward", 7, given);
    UNPROTECT(7);
  });
}

}  // namespace

extern "C" {

// `keep_flags`: for each input and then each output whether `backward` reads it.
SEXP weft_r_autograd_custom(SEXP inputs, SEXP outputs, SEXP keep_flags, SEXP function) {
  size_t n = 0, k = 0;
  weft_array** from = get_arrays(inputs, &n, "inputs");
  weft_array** to = get_arrays(outputs, &k, "outputs");
  auto* flags = reinterpret_cast<uint8_t*>(R_alloc(n + k + 1, 1));
  for (size_t i = 0; i < n + k; ++i) flags[i] = LOGICAL(keep_flags)[i] != 0;
  Kept* kept = keep(function);
  auto* call = static_cast<GradientCall*>(std::malloc(sizeof(GradientCall)));
  if (call == nullptr) {
    release_kept(kept);
    raise(WEFT_ERROR_MEMORY, "no memory is left to keep a function");
  }
  *call = {kept, n, k};
  check(weft_autograd_custom(n, from, k, to, flags, run_gradient, release_gradient, call));
  return R_NilValue;
}

// Attributes as the texts that files hold.
SEXP weft_r_attribute_texts(SEXP list) {
  const R_xlen_t n = Rf_xlength(list);
  SEXP names = Rf_getAttrib(list, R_NamesSymbol);
  SEXP texts = PROTECT(Rf_allocVector(STRSXP, n));
  for (R_xlen_t i = 0; i < n; ++i) {
    const char* text = attribute_text(VECTOR_ELT(list, i), CHAR(STRING_ELT(names, i)));
    SET_STRING_ELT(texts, i, Rf_mkCharCE(text, CE_UTF8));
  }
  UNPROTECT(1);
  return texts;
}

SEXP weft_r_custom_register(void) {
  const weft_custom_callbacks callbacks = {define,  infer_dtypes, infer_shapes,
                                           forward, backward,     release_kept};
  check(weft_custom_register(&callbacks));
  return R_NilValue;
}

}  // extern "C"
