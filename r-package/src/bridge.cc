#include "bridge.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <type_traits>

#include "callback.h"

namespace weft_r {

namespace {

[[noreturn]] void raise_text(weft_error_kind kind, const char* text) {
  SEXP package = PROTECT(Rf_mkString("weft"));
  SEXP space = PROTECT(R_FindNamespace(package));
  SEXP message = PROTECT(Rf_ScalarString(Rf_mkCharCE(text, CE_UTF8)));
  SEXP number = PROTECT(Rf_ScalarInteger(kind));
  SEXP call = PROTECT(Rf_lang3(Rf_install("raise.error"), number, message));
  Rf_eval(call, space);  // does not come back
  Rf_error("%s", text);
}

}  // namespace

// R's own memory would not do: making it may collect, finalizers call the
// library, and its message lives until the next call only.
static char error_text[16384];

void raise(weft_error_kind kind, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(error_text, sizeof(error_text), format, arguments);
  va_end(arguments);
  raise_text(kind, error_text);
}

void raise_last(weft_attrs* attrs) {
  const char* message = nullptr;
  const weft_error_kind kind = weft_last_error(&message);
  std::snprintf(error_text, sizeof(error_text), "%s", message == nullptr ? "" : message);
  weft_attrs_free(attrs);
  resume_jump(error_text);
  raise_text(kind, error_text);
}

namespace {

constexpr double kFirstLimit = 256e6;
double live_bytes = 0;
double limit_bytes = kFirstLimit;

}  // namespace

void count_bytes(const weft_array* array, int sign) {
  constexpr size_t kRoom = 32;
  static constexpr int kSizes[] = {4, 8, 2, 1, 4, 1, 8, 1, 2, 2, 4, 8, 2};
  int64_t shape[kRoom];
  size_t ndim = 0;
  weft_dtype dtype;
  if (weft_array_shape(array, kRoom, shape, &ndim) != WEFT_OK || ndim > kRoom ||
      weft_array_dtype(array, &dtype) != WEFT_OK) {
    return;
  }
  double bytes = kSizes[dtype];
  for (size_t i = 0; i < ndim; ++i) bytes *= static_cast<double>(shape[i] < 0 ? 0 : shape[i]);
  live_bytes += sign * bytes;
}

void breathe() {
  R_CheckUserInterrupt();
  if (live_bytes <= limit_bytes) return;
  R_gc();
  limit_bytes = live_bytes * 2 > kFirstLimit ? live_bytes * 2 : kFirstLimit;
}

void* get_address(SEXP x, const char* class_name, const char* argument) {
  if (TYPEOF(x) != EXTPTRSXP || R_ExternalPtrTag(x) != Rf_install(class_name)) {
    raise(WEFT_ERROR_TYPE, "%s: %s came, expected %s", argument, Rf_type2char(TYPEOF(x)),
          class_name);
  }
  void* address = R_ExternalPtrAddr(x);
  if (address == nullptr) {
    raise(WEFT_ERROR_STATE,
          "%s: this %s holds nothing any more: it was released, or comes from "
          "another R session",
          argument, class_name);
  }
  return address;
}

namespace {

template <typename T>
T** get_all(SEXP list, size_t* n, const char* argument) {
  if (is_handle<T>(list)) {
    auto** handles = reinterpret_cast<T**>(R_alloc(1, sizeof(T*)));
    handles[0] = get<T>(list, argument);
    *n = 1;
    return handles;
  }
  if (TYPEOF(list) != VECSXP) {
    raise(WEFT_ERROR_TYPE, "%s: %s came, expected a list of %s", argument,
          Rf_type2char(TYPEOF(list)), Traits<T>::kClass);
  }
  *n = static_cast<size_t>(XLENGTH(list));
  auto** handles = reinterpret_cast<T**>(R_alloc(*n + 1, sizeof(T*)));
  for (size_t i = 0; i < *n; ++i) {
    SEXP item = VECTOR_ELT(list, static_cast<R_xlen_t>(i));
    handles[i] = item == R_NilValue ? nullptr : get<T>(item, argument);
  }
  return handles;
}

}  // namespace

weft_array** get_arrays(SEXP list, size_t* n, const char* argument) {
  return get_all<weft_array>(list, n, argument);
}
weft_symbol** get_symbols(SEXP list, size_t* n, const char* argument) {
  return get_all<weft_symbol>(list, n, argument);
}

const char* get_text(SEXP x, const char* argument) {
  if (TYPEOF(x) != STRSXP || XLENGTH(x) != 1 || STRING_ELT(x, 0) == NA_STRING) {
    raise(WEFT_ERROR_TYPE, "%s: %s came, expected one string", argument, Rf_type2char(TYPEOF(x)));
  }
  return Rf_translateCharUTF8(STRING_ELT(x, 0));
}

const char** get_texts(SEXP x, size_t* n, const char* argument) {
  if (TYPEOF(x) != STRSXP && x != R_NilValue) {
    raise(WEFT_ERROR_TYPE, "%s: %s came, expected strings", argument, Rf_type2char(TYPEOF(x)));
  }
  *n = static_cast<size_t>(Rf_xlength(x));
  auto** texts = reinterpret_cast<const char**>(R_alloc(*n + 1, sizeof(char*)));
  for (size_t i = 0; i < *n; ++i) {
    texts[i] = Rf_translateCharUTF8(STRING_ELT(x, static_cast<R_xlen_t>(i)));
  }
  return texts;
}

double get_number(SEXP x, const char* argument) {
  const bool numeric = TYPEOF(x) == REALSXP || TYPEOF(x) == INTSXP || TYPEOF(x) == LGLSXP;
  if (!numeric || XLENGTH(x) != 1) {
    raise(WEFT_ERROR_TYPE, "%s: %s of length %lld came, expected one number", argument,
          Rf_type2char(TYPEOF(x)), static_cast<long long>(Rf_xlength(x)));
  }
  return Rf_asReal(x);
}

bool get_flag(SEXP x, const char* argument) {
  if (TYPEOF(x) != LGLSXP || XLENGTH(x) != 1 || LOGICAL(x)[0] == NA_LOGICAL) {
    raise(WEFT_ERROR_TYPE, "%s: expected TRUE or FALSE", argument);
  }
  return LOGICAL(x)[0] != 0;
}

int64_t* get_shape(SEXP dim, size_t* ndim, const char* argument) {
  if (TYPEOF(dim) != REALSXP && TYPEOF(dim) != INTSXP && dim != R_NilValue) {
    raise(WEFT_ERROR_TYPE, "%s: %s came, expected sizes", argument, Rf_type2char(TYPEOF(dim)));
  }
  *ndim = static_cast<size_t>(Rf_xlength(dim));
  auto* shape = reinterpret_cast<int64_t*>(R_alloc(*ndim + 1, sizeof(int64_t)));
  for (size_t i = 0; i < *ndim; ++i) {
    const auto k = static_cast<R_xlen_t>(*ndim - 1 - i);
    double size = TYPEOF(dim) == REALSXP ? REAL(dim)[k] : INTEGER(dim)[k];
    if (TYPEOF(dim) == INTSXP && INTEGER(dim)[k] == NA_INTEGER) size = NA_REAL;
    if (!(size >= -1 && size <= 9007199254740992.0) ||
        size != static_cast<double>(static_cast<int64_t>(size))) {
      raise(WEFT_ERROR_VALUE, "%s: size %g of axis %d, expected a whole number", argument, size,
            static_cast<int>(k + 1));
    }
    shape[i] = static_cast<int64_t>(size);
  }
  return shape;
}

SEXP dim_of(const int64_t* shape, size_t ndim) {
  SEXP dim = PROTECT(Rf_allocVector(INTSXP, static_cast<R_xlen_t>(ndim)));
  for (size_t i = 0; i < ndim; ++i) {
    const int64_t size = shape[ndim - 1 - i];
    if (size > INT32_MAX) {
      raise(WEFT_ERROR_VALUE, "dim: an axis has %lld elements, R's have at most 2147483647",
            static_cast<long long>(size));
    }
    INTEGER(dim)[i] = size < 0 ? NA_INTEGER : static_cast<int>(size);
  }
  UNPROTECT(1);
  return dim;
}

SEXP shape_of(const weft_array* array) {
  size_t ndim = 0;
  check(weft_array_ndim(array, &ndim));
  auto* shape = reinterpret_cast<int64_t*>(R_alloc(ndim + 1, sizeof(int64_t)));
  check(weft_array_shape(array, ndim, shape, &ndim));
  return dim_of(shape, ndim);
}

namespace {
constexpr const char* kDtypes[] = {"float32", "float64", "float16", "uint8", "int32",
                                   "int8",    "int64",   "bool",    "int16", "uint16",
                                   "uint32",  "uint64",  "bfloat16"};
}

weft_dtype get_dtype(SEXP name) {
  const char* text = get_text(name, "dtype");
  for (size_t i = 0; i < sizeof(kDtypes) / sizeof(kDtypes[0]); ++i) {
    if (std::strcmp(text, kDtypes[i]) == 0) return static_cast<weft_dtype>(i);
  }
  raise(WEFT_ERROR_TYPE, "dtype: %s came, expected float32, float64, float16, int32, ...", text);
}

const char* dtype_name(weft_dtype dtype) { return kDtypes[dtype]; }

weft_device get_device(SEXP context) {
  if (!Rf_inherits(context, "MXContext") || TYPEOF(context) != VECSXP || XLENGTH(context) < 2) {
    raise(WEFT_ERROR_TYPE, "ctx: %s came, expected mx.cpu() or mx.gpu()",
          Rf_type2char(TYPEOF(context)));
  }
  return {static_cast<int32_t>(get_number(VECTOR_ELT(context, 0), "ctx")),
          static_cast<int32_t>(get_number(VECTOR_ELT(context, 1), "ctx"))};
}

namespace {

// Room for one number as text.
constexpr size_t kNumber = 32;

bool is_whole(double value) {
  return value > -1e15 && value < 1e15 && value == static_cast<double>(static_cast<int64_t>(value));
}

size_t write_number(char* out, double value) {
  if (R_IsNA(value)) return static_cast<size_t>(std::snprintf(out, kNumber, "None"));
  if (ISNAN(value)) return static_cast<size_t>(std::snprintf(out, kNumber, "nan"));
  if (!R_FINITE(value)) {
    return static_cast<size_t>(std::snprintf(out, kNumber, value > 0 ? "inf" : "-inf"));
  }
  return static_cast<size_t>(
      std::snprintf(out, kNumber, is_whole(value) ? "%.0f" : "%.17g", value));
}

double number_at(SEXP x, R_xlen_t i) {
  if (TYPEOF(x) == REALSXP) return REAL(x)[i];
  return INTEGER(x)[i] == NA_INTEGER ? NA_REAL : INTEGER(x)[i];
}

const char* join(const char** items, size_t n) {
  size_t size = 3;
  for (size_t i = 0; i < n; ++i) size += std::strlen(items[i]) + 2;
  char* text = R_alloc(size, 1);
  char* out = text;
  *out++ = '(';
  for (size_t i = 0; i < n; ++i) {
    const size_t length = std::strlen(items[i]);
    std::memcpy(out, items[i], length);
    out += length;
    *out++ = ',';
  }
  *out++ = ')';
  *out = 0;
  return text;
}

}  // namespace

const char* attribute_text(SEXP value, const char* attribute) {
  if (value == R_NilValue) return "None";
  const auto n = static_cast<size_t>(Rf_xlength(value));
  auto** items = reinterpret_cast<const char**>(R_alloc(n + 1, sizeof(char*)));
  if (Rf_inherits(value, "MXContext")) {
    const weft_device device = get_device(value);
    char* text = R_alloc(kNumber, 1);
    std::snprintf(text, kNumber, "%s(%d)", device.type == WEFT_DEVICE_GPU ? "gpu" : "cpu",
                  device.id);
    return text;
  }
  switch (TYPEOF(value)) {
    case LGLSXP:
      for (size_t i = 0; i < n; ++i) {
        const int flag = LOGICAL(value)[i];
        items[i] = flag == NA_LOGICAL ? "None" : flag ? "True" : "False";
      }
      break;
    case INTSXP:
    case REALSXP:
      for (size_t i = 0; i < n; ++i) {
        char* text = R_alloc(kNumber, 1);
        write_number(text, number_at(value, static_cast<R_xlen_t>(i)));
        items[i] = text;
      }
      break;
    case STRSXP:
      for (size_t i = 0; i < n; ++i) {
        items[i] = Rf_translateCharUTF8(STRING_ELT(value, static_cast<R_xlen_t>(i)));
      }
      break;
    case VECSXP:
      for (size_t i = 0; i < n; ++i) {
        items[i] = attribute_text(VECTOR_ELT(value, static_cast<R_xlen_t>(i)), attribute);
      }
      return join(items, n);
    default:
      raise(WEFT_ERROR_TYPE, "%s: %s came, expected numbers, strings, TRUE, FALSE or NULL",
            attribute, Rf_type2char(TYPEOF(value)));
  }
  return n == 1 ? items[0] : join(items, n);
}

namespace {

weft_value plain(weft_kind kind, int64_t number) {
  weft_value result{};
  result.kind = static_cast<uint8_t>(kind);
  result.value.i = number;
  return result;
}

weft_value text_value(SEXP value, const char* attribute) {
  weft_value result = plain(WEFT_KIND_STRING, 0);
  result.value.s = attribute_text(value, attribute);
  result.size = static_cast<uint32_t>(std::strlen(result.value.s));
  return result;
}

}  // namespace

weft_value attribute_value(SEXP value, const char* attribute) {
  const int type = TYPEOF(value);
  const R_xlen_t n = Rf_xlength(value);
  if (OBJECT(value) || n == 0) return text_value(value, attribute);
  if (type == LGLSXP && n == 1 && LOGICAL(value)[0] != NA_LOGICAL) {
    return plain(WEFT_KIND_BOOL, LOGICAL(value)[0]);
  }
  if (type != INTSXP && type != REALSXP) return text_value(value, attribute);
  bool whole = true;
  for (R_xlen_t i = 0; i < n; ++i) {
    const double number = number_at(value, i);
    if (R_IsNA(number)) return text_value(value, attribute);
    whole = whole && is_whole(number);
  }
  if (n == 1) {
    const double number = number_at(value, 0);
    if (whole) return plain(WEFT_KIND_INT, static_cast<int64_t>(number));
    weft_value result = plain(WEFT_KIND_FLOAT, 0);
    result.value.f = number;
    return result;
  }
  weft_value result = plain(whole ? WEFT_KIND_INTS : WEFT_KIND_FLOATS, 0);
  result.size = static_cast<uint32_t>(n);
  static_assert(sizeof(int64_t) == sizeof(double));
  void* room = R_alloc(static_cast<size_t>(n), sizeof(int64_t));
  for (R_xlen_t i = 0; i < n; ++i) {
    const double number = number_at(value, i);
    if (whole) {
      static_cast<int64_t*>(room)[i] = static_cast<int64_t>(number);
    } else {
      static_cast<double*>(room)[i] = number;
    }
  }
  if (whole) {
    result.value.ints = static_cast<int64_t*>(room);
  } else {
    result.value.floats = static_cast<double*>(room);
  }
  return result;
}

weft_value* get_values(SEXP list, size_t* n, const char*** names) {
  *n = static_cast<size_t>(Rf_xlength(list));
  auto* values = reinterpret_cast<weft_value*>(R_alloc(*n + 1, sizeof(weft_value)));
  *names = get_texts(Rf_getAttrib(list, R_NamesSymbol), n, "attributes");
  if (*n != static_cast<size_t>(Rf_xlength(list))) {
    raise(WEFT_ERROR_VALUE, "attributes: some have no name");
  }
  for (size_t i = 0; i < *n; ++i) {
    values[i] = text_value(VECTOR_ELT(list, static_cast<R_xlen_t>(i)), (*names)[i]);
  }
  return values;
}

}  // namespace weft_r
