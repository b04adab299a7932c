// Arrays: from R's vectors and back, views, gradients.
#include <cstring>

#include "bridge.h"
#include "entries.h"

using namespace weft_r;

namespace {

weft_array* array_of(SEXP x) { return get<weft_array>(x, "array"); }

bool is_float(weft_dtype dtype) {
  return dtype == WEFT_FLOAT32 || dtype == WEFT_FLOAT64 || dtype == WEFT_FLOAT16 ||
         dtype == WEFT_BFLOAT16;
}

// Whether a number is missing (NA, for doubles NaN as well).
bool has_missing(SEXP x) {
  const R_xlen_t n = XLENGTH(x);
  for (R_xlen_t i = 0; i < n; ++i) {
    if (TYPEOF(x) == REALSXP ? ISNAN(REAL(x)[i]) : INTEGER(x)[i] == NA_INTEGER) return true;
  }
  return false;
}

// Spreads n elements of type From, which lie at the end of n elements of type
// To, over these.
template <typename From, typename To>
void spread(To* to, size_t n) {
  const char* from = reinterpret_cast<const char*>(to) + n * (sizeof(To) - sizeof(From));
  for (size_t i = 0; i < n; ++i) {
    From item;
    std::memcpy(&item, from + i * sizeof(From), sizeof(From));
    to[i] = static_cast<To>(item);
  }
}

size_t size_of_array(const weft_array* array) {
  size_t ndim = 0;
  check(weft_array_ndim(array, &ndim));
  auto* shape = reinterpret_cast<int64_t*>(R_alloc(ndim + 1, sizeof(int64_t)));
  check(weft_array_shape(array, ndim, shape, &ndim));
  size_t n = 1;
  for (size_t i = 0; i < ndim; ++i) {
    if (shape[i] < 0) raise(WEFT_ERROR_STATE, "as.array: a placeholder has no elements");
    n *= static_cast<size_t>(shape[i]);
  }
  return n;
}

// The same numbers as another type, in a handle of R's.
SEXP cast(weft_array* array, weft_dtype dtype) {
  size_t ndim = 0;
  check(weft_array_ndim(array, &ndim));
  auto* shape = reinterpret_cast<int64_t*>(R_alloc(ndim + 1, sizeof(int64_t)));
  check(weft_array_shape(array, ndim, shape, &ndim));
  SEXP result = PROTECT(make_handle<weft_array>([&](weft_array** out) {
    return weft_array_create(ndim, shape, dtype, {WEFT_DEVICE_CPU, 0}, out);
  }));
  attempt([&] { return weft_array_assign(array_of(result), array); });
  UNPROTECT(1);
  return result;
}

}  // namespace

extern "C" {

// `dim` in R's order.
SEXP weft_r_array_create(SEXP dim, SEXP dtype, SEXP context, SEXP value) {
  breathe();
  size_t ndim = 0;
  const int64_t* shape = get_shape(dim, &ndim, "shape");
  const weft_dtype type = get_dtype(dtype);
  const weft_device device = get_device(context);
  const double number = get_number(value, "value");
  for (size_t i = 0; i < ndim; ++i) {
    if (shape[i] < 0)
      raise(WEFT_ERROR_VALUE, "shape: size %lld of an axis, expected at least 0",
            static_cast<long long>(shape[i]));
  }
  SEXP result = PROTECT(make_handle<weft_array>(
      [&](weft_array** out) { return weft_array_create(ndim, shape, type, device, out); }));
  attempt([&] { return weft_array_fill(array_of(result), number); });
  UNPROTECT(1);
  return result;
}

// A copy of a vector of numbers; its first axis becomes the last of the shape,
// so nothing is moved.
SEXP weft_r_array_from(SEXP data, SEXP dim, SEXP dtype, SEXP context) {
  breathe();
  size_t ndim = 0;
  const int64_t* shape = get_shape(dim, &ndim, "dim");
  const weft_dtype type = get_dtype(dtype);
  const weft_device device = get_device(context);
  const auto n = static_cast<size_t>(Rf_xlength(data));
  int64_t expected = 1;
  for (size_t i = 0; i < ndim; ++i) expected *= shape[i];
  if (static_cast<int64_t>(n) != expected) {
    raise(WEFT_ERROR_SHAPE, "mx.nd.array: %lld numbers came, expected %lld",
          static_cast<long long>(n), static_cast<long long>(expected));
  }
  if (TYPEOF(data) == INTSXP || TYPEOF(data) == LGLSXP || TYPEOF(data) == REALSXP) {
    const bool integers = TYPEOF(data) != REALSXP;
    if ((integers || !is_float(type)) && has_missing(data)) {
      if (!is_float(type)) {
        raise(WEFT_ERROR_VALUE, "mx.nd.array: NA or NaN came, which %s does not have",
              dtype_name(type));
      }
      data = Rf_coerceVector(data, REALSXP);
    }
  }
  PROTECT(data);
  const void* source = nullptr;
  weft_dtype from = WEFT_FLOAT64;
  size_t bytes = n;
  switch (TYPEOF(data)) {
    case REALSXP:
      source = REAL(data), bytes = n * sizeof(double);
      break;
    case INTSXP:
      source = INTEGER(data), from = WEFT_INT32, bytes = n * sizeof(int);
      break;
    case RAWSXP:
      source = RAW(data), from = WEFT_UINT8;
      break;
    case LGLSXP: {
      auto* flags = reinterpret_cast<uint8_t*>(R_alloc(n + 1, 1));
      for (size_t i = 0; i < n; ++i) flags[i] = LOGICAL(data)[i] != 0;
      source = flags, from = WEFT_BOOL;
      break;
    }
    default:
      raise(WEFT_ERROR_TYPE, "mx.nd.array: %s came, expected numbers", Rf_type2char(TYPEOF(data)));
  }
  if (type == WEFT_FLOAT32 && from == WEFT_FLOAT64) {  // the usual case, without a second array
    auto* numbers = reinterpret_cast<float*>(R_alloc(n + 1, sizeof(float)));
    for (size_t i = 0; i < n; ++i) numbers[i] = static_cast<float>(REAL(data)[i]);
    source = numbers, from = WEFT_FLOAT32, bytes = n * sizeof(float);
  }
  SEXP result = PROTECT(make_handle<weft_array>([&](weft_array** out) {
    return weft_array_from_host(ndim, shape, from, device, source, bytes, out);
  }));
  if (from != type) {
    SEXP converted = PROTECT(make_handle<weft_array>(
        [&](weft_array** out) { return weft_array_create(ndim, shape, type, device, out); }));
    attempt([&] { return weft_array_assign(array_of(converted), array_of(result)); });
    finalize<weft_array>(result);
    UNPROTECT(2);
    result = PROTECT(converted);
  }
  UNPROTECT(2);
  return result;
}

// The elements as a vector with a dim. Integers that R's lack (NA's pattern)
// make it doubles.
SEXP weft_r_array_to(SEXP x) {
  breathe();
  weft_array* array = array_of(x);
  weft_dtype dtype;
  check(weft_array_dtype(array, &dtype));
  const size_t n = size_of_array(array);
  SEXP converted = R_NilValue;
  switch (dtype) {
    case WEFT_FLOAT32:
    case WEFT_FLOAT64:
    case WEFT_INT32:
    case WEFT_BOOL:
      break;
    case WEFT_INT8:
    case WEFT_UINT8:
    case WEFT_INT16:
    case WEFT_UINT16:
      dtype = WEFT_INT32;
      converted = cast(array, dtype);
      break;
    default:
      dtype = WEFT_FLOAT64;
      converted = cast(array, dtype);
  }
  PROTECT(converted);
  if (converted != R_NilValue) array = array_of(converted);
  SEXP result = R_NilValue;
  if (dtype == WEFT_INT32) {
    result = PROTECT(Rf_allocVector(INTSXP, static_cast<R_xlen_t>(n)));
    check(weft_array_to_host(array, INTEGER(result), n * sizeof(int)));
    if (has_missing(result)) {
      const int* items = INTEGER(result);
      SEXP doubles = Rf_allocVector(REALSXP, static_cast<R_xlen_t>(n));
      for (size_t i = 0; i < n; ++i) REAL(doubles)[i] = items[i];
      UNPROTECT(1);
      result = PROTECT(doubles);
    }
  } else if (dtype == WEFT_BOOL) {
    result = PROTECT(Rf_allocVector(LGLSXP, static_cast<R_xlen_t>(n)));
    char* end = reinterpret_cast<char*>(LOGICAL(result) + n) - n;
    check(weft_array_to_host(array, end, n));
    spread<uint8_t>(LOGICAL(result), n);
  } else {
    result = PROTECT(Rf_allocVector(REALSXP, static_cast<R_xlen_t>(n)));
    if (dtype == WEFT_FLOAT64) {
      check(weft_array_to_host(array, REAL(result), n * sizeof(double)));
    } else {
      char* end = reinterpret_cast<char*>(REAL(result) + n) - n * sizeof(float);
      check(weft_array_to_host(array, end, n * sizeof(float)));
      spread<float>(REAL(result), n);
    }
  }
  SEXP dim = PROTECT(shape_of(array));
  if (XLENGTH(dim) > 0) Rf_setAttrib(result, R_DimSymbol, dim);
  UNPROTECT(3);
  return result;
}

SEXP weft_r_array_dim(SEXP x) { return shape_of(array_of(x)); }
SEXP weft_r_array_dtype(SEXP x) {
  weft_dtype dtype;
  check(weft_array_dtype(array_of(x), &dtype));
  return Rf_mkString(dtype_name(dtype));
}
SEXP weft_r_array_device(SEXP x) {
  weft_device device;
  check(weft_array_device(array_of(x), &device));
  SEXP result = Rf_allocVector(INTSXP, 2);
  INTEGER(result)[0] = device.type;
  INTEGER(result)[1] = device.id;
  return result;
}

SEXP weft_r_array_reshape(SEXP x, SEXP dim) {
  weft_array* array = array_of(x);
  size_t ndim = 0;
  const int64_t* shape = get_shape(dim, &ndim, "dim");
  return make_handle<weft_array>(
      [&](weft_array** out) { return weft_array_reshape(array, ndim, shape, out); });
}

SEXP weft_r_array_copy(SEXP x, SEXP context) {
  breathe();
  weft_array* array = array_of(x);
  const weft_device device = get_device(context);
  return make_handle<weft_array>(
      [&](weft_array** out) { return weft_array_copy(array, device, out); });
}

SEXP weft_r_array_detach(SEXP x) {
  weft_array* array = array_of(x);
  return make_handle<weft_array>([&](weft_array** out) { return weft_array_detach(array, out); });
}

SEXP weft_r_array_assign(SEXP x, SEXP value) {
  weft_array* array = array_of(x);
  const weft_array* source = get<weft_array>(value, "value");
  attempt([&] { return weft_array_assign(array, source); });
  return x;
}

SEXP weft_r_array_fill(SEXP x, SEXP value) {
  weft_array* array = array_of(x);
  const double number = get_number(value, "value");
  attempt([&] { return weft_array_fill(array, number); });
  return x;
}

SEXP weft_r_array_wait(SEXP x) {
  check(weft_array_wait(array_of(x)));
  return x;
}

// Gives the memory back before R collects the pointer.
SEXP weft_r_array_release(SEXP x) {
  if (!is_handle<weft_array>(x)) array_of(x);
  finalize<weft_array>(x);
  return R_NilValue;
}

// ---- Gradients
// -----------------------------------------------------------------------------------

// The settings before: recording, training. NA leaves one as it is.
SEXP weft_r_autograd_set(SEXP recording, SEXP training) {
  SEXP old = PROTECT(Rf_allocVector(LGLSXP, 2));
  LOGICAL(old)[0] = weft_autograd_is_recording();
  LOGICAL(old)[1] = weft_autograd_is_training();
  if (Rf_asLogical(recording) != NA_LOGICAL) weft_autograd_set_recording(Rf_asLogical(recording));
  if (Rf_asLogical(training) != NA_LOGICAL) weft_autograd_set_training(Rf_asLogical(training));
  UNPROTECT(1);
  return old;
}

SEXP weft_r_autograd_mark(SEXP x, SEXP gradient, SEXP request) {
  weft_array* array = array_of(x);
  weft_array* target = gradient == R_NilValue ? nullptr : get<weft_array>(gradient, "gradient");
  check(weft_autograd_mark(array, target, Rf_asInteger(request)));
  return x;
}

SEXP weft_r_array_gradient(SEXP x) {
  weft_array* array = array_of(x);
  SEXP result = PROTECT(
      make_handle<weft_array>([&](weft_array** out) { return weft_array_gradient(array, out); }));
  UNPROTECT(1);
  return R_ExternalPtrAddr(result) == nullptr ? R_NilValue : result;
}

SEXP weft_r_autograd_backward(SEXP heads, SEXP head_gradients, SEXP retain, SEXP training) {
  breathe();
  size_t n = 0, m = 0;
  weft_array** outputs = get_arrays(heads, &n, "heads");
  weft_array** gradients =
      head_gradients == R_NilValue ? nullptr : get_arrays(head_gradients, &m, "head gradients");
  if (gradients != nullptr && m != n) {
    raise(WEFT_ERROR_VALUE, "backward: %d head gradients came, expected %d", static_cast<int>(m),
          static_cast<int>(n));
  }
  const bool keep = get_flag(retain, "retain.graph"), train = get_flag(training, "train.mode");
  check(weft_autograd_backward(n, outputs, gradients, keep, train));
  return R_NilValue;
}

SEXP weft_r_autograd_grad(SEXP heads, SEXP head_gradients, SEXP variables, SEXP retain, SEXP create,
                          SEXP training) {
  breathe();
  size_t n = 0, m = 0, v = 0;
  weft_array** outputs = get_arrays(heads, &n, "heads");
  weft_array** gradients =
      head_gradients == R_NilValue ? nullptr : get_arrays(head_gradients, &m, "head gradients");
  if (gradients != nullptr && m != n) {
    raise(WEFT_ERROR_VALUE, "grad: %d head gradients came, expected %d", static_cast<int>(m),
          static_cast<int>(n));
  }
  weft_array** wanted = get_arrays(variables, &v, "variables");
  const bool keep = get_flag(retain, "retain.graph"), record = get_flag(create, "create.graph");
  const bool train = get_flag(training, "train.mode");
  return make_arrays(v, [&](weft_array** out) {
    return weft_autograd_grad(n, outputs, gradients, v, wanted, keep, record, train, out);
  });
}

// ---- Files
// ---------------------------------------------------------------------------------------

SEXP weft_r_save(SEXP path, SEXP arrays, SEXP names) {
  const char* file = get_text(path, "filename");
  size_t n = 0, m = 0;
  weft_array** handles = get_arrays(arrays, &n, "arrays");
  const char** texts = names == R_NilValue ? nullptr : get_texts(names, &m, "names");
  auto* entries = reinterpret_cast<weft_entry*>(R_alloc(n + 1, sizeof(weft_entry)));
  for (size_t i = 0; i < n; ++i) {
    if (handles[i] == nullptr) {
      raise(WEFT_ERROR_TYPE, "mx.nd.save: item %d is NULL", static_cast<int>(i + 1));
    }
    entries[i] = {WEFT_DENSE, 0, nullptr, {handles[i], nullptr, nullptr}};
  }
  check(weft_params_save(file, n, entries, texts));
  return R_NilValue;
}

SEXP weft_r_load(SEXP path) {
  breathe();
  const char* file = get_text(path, "filename");
  SEXP holder =
      PROTECT(make_handle<weft_list>([&](weft_list** out) { return weft_params_load(file, out); }));
  const weft_list* list = get<weft_list>(holder, "file");
  const size_t n = weft_list_size(list);
  SEXP result = PROTECT(Rf_allocVector(VECSXP, static_cast<R_xlen_t>(n)));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, static_cast<R_xlen_t>(n)));
  bool named = false;
  for (size_t i = 0; i < n; ++i) {
    const char* name = weft_list_name(list, i);
    if (name != nullptr) {
      named = true;
      SET_STRING_ELT(names, static_cast<R_xlen_t>(i), Rf_mkCharCE(name, CE_UTF8));
    }
    SET_VECTOR_ELT(
        result, static_cast<R_xlen_t>(i),
        make_entry([&](weft_entry* entry) { return weft_list_entry(list, i, entry); }, file));
  }
  if (named) Rf_setAttrib(result, R_NamesSymbol, names);
  finalize<weft_list>(holder);
  UNPROTECT(3);
  return result;
}

}  // extern "C"
