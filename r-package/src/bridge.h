// What all parts of the bridge between R and weft's C ABI share.
//
// R leaves a C function by a long jump where it raises a condition or is
// interrupted, and that skips destructors. So no object with a destructor lives
// in this folder: scratch memory is R_alloc's, which R takes back however a
// function is left, and whatever the library hands out goes into an external
// pointer that was made before the call, whose finalizer gives it back. The
// library itself never throws through its C ABI, and R is never called while
// the library runs, but for callbacks, which hold jumps up until it is left
// (callback.h).
#pragma once

#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>
#include <weft.h>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace weft_r {

// Raises a condition of class weft.error with the kind as in weft_error_kind.
[[noreturn]] void raise(weft_error_kind kind, const char* format, ...)
    __attribute__((format(printf, 2, 3)));
// Raises the library's last error, and gives attributes back before.
[[noreturn]] void raise_last(weft_attrs* attrs = nullptr);
inline void check(int status) {
  if (status != WEFT_OK) raise_last();
}

// ---- Handles
// -------------------------------------------------------------------------------------

template <typename T>
struct Traits;
#define WEFT_R_HANDLE(type, class_name)                        \
  template <>                                                  \
  struct Traits<type> {                                        \
    static constexpr const char* kClass = class_name;          \
    static void release(type* handle) { type##_free(handle); } \
  };
WEFT_R_HANDLE(weft_array, "MXNDArray")
WEFT_R_HANDLE(weft_symbol, "MXSymbol")
WEFT_R_HANDLE(weft_attrs, "weft.attributes")
WEFT_R_HANDLE(weft_list, "weft.list")
WEFT_R_HANDLE(weft_string, "weft.string")
WEFT_R_HANDLE(weft_strings, "weft.strings")
WEFT_R_HANDLE(weft_inference, "weft.inference")
WEFT_R_HANDLE(weft_graph, "weft.graph")
WEFT_R_HANDLE(weft_executor, "weft.executor")
WEFT_R_HANDLE(weft_iter, "weft.iter")
WEFT_R_HANDLE(weft_optimizer, "weft.optimizer")
WEFT_R_HANDLE(weft_store, "weft.store")
WEFT_R_HANDLE(weft_metric, "weft.metric")
WEFT_R_HANDLE(weft_trace, "weft.trace")
#undef WEFT_R_HANDLE

// Bytes that R's arrays hold, so that R, which sees small pointers only,
// collects when they are many.
void count_bytes(const weft_array* array, int sign);
// At the start of a call: lets R interrupt, and collect if its arrays hold a
// lot.
void breathe();

template <typename T>
void finalize(SEXP x) {
  T* handle = static_cast<T*>(R_ExternalPtrAddr(x));
  if (handle == nullptr) return;
  R_ClearExternalPtr(x);
  if constexpr (std::is_same_v<T, weft_array>) count_bytes(handle, -1);
  Traits<T>::release(handle);
}

// The tag of the pointers of a class. Looked up once, as is the class that all share.
template <typename T>
SEXP tag_of() {
  static SEXP tag = nullptr;  // not initialized by a call: it may jump
  if (tag == nullptr) tag = Rf_install(Traits<T>::kClass);
  return tag;
}
template <typename T>
SEXP class_of() {
  static SEXP name = nullptr;
  if (name == nullptr) {
    SEXP made = PROTECT(Rf_mkString(Traits<T>::kClass));
    MARK_NOT_MUTABLE(made);
    R_PreserveObject(made);
    UNPROTECT(1);
    name = made;
  }
  return name;
}

// An external pointer that holds nothing yet. The caller protects it.
template <typename T>
SEXP new_handle() {
  SEXP x = PROTECT(R_MakeExternalPtr(nullptr, tag_of<T>(), R_NilValue));
  R_RegisterCFinalizerEx(x, finalize<T>, FALSE);
  Rf_setAttrib(x, R_ClassSymbol, class_of<T>());
  UNPROTECT(1);
  return x;
}

// Gives an empty pointer its handle. Calls nothing of R that could jump.
template <typename T>
void fill(SEXP x, T* handle) {
  R_SetExternalPtrAddr(x, handle);
  if constexpr (std::is_same_v<T, weft_array>) count_bytes(handle, 1);
}

// Raises TYPE where `x` is something else, STATE where it holds nothing any
// more.
void* get_address(SEXP x, const char* class_name, const char* argument);
template <typename T>
bool is_handle(SEXP x) {
  return TYPEOF(x) == EXTPTRSXP && R_ExternalPtrTag(x) == tag_of<T>();
}
template <typename T>
T* get(SEXP x, const char* argument) {
  void* address = is_handle<T>(x) ? R_ExternalPtrAddr(x) : nullptr;
  return static_cast<T*>(address != nullptr ? address
                                            : get_address(x, Traits<T>::kClass, argument));
}

// Runs `call`, which makes one handle, again after a collection where memory is
// short.
template <typename Call>
void attempt(const Call& call) {
  static_assert(std::is_trivially_destructible_v<Call>);
  if (call() == WEFT_OK) return;
  if (weft_last_error(nullptr) == WEFT_ERROR_MEMORY) {
    R_gc();
    if (call() == WEFT_OK) return;
  }
  raise_last();
}

// A handle from a call `make(T**)`.
template <typename T, typename Make>
SEXP make_handle(const Make& make) {
  SEXP x = PROTECT(new_handle<T>());
  T* handle = nullptr;
  attempt([&] { return make(&handle); });
  fill(x, handle);
  UNPROTECT(1);
  return x;
}

// The array handles in a list, or of one array; items that are NULL stay so.
weft_array** get_arrays(SEXP list, size_t* n, const char* argument);
weft_symbol** get_symbols(SEXP list, size_t* n, const char* argument);
// Runs `call(n, handles)`, which fills up to `room` empty handles and says how
// many. A list of arrays.
template <typename Call>
SEXP make_arrays(size_t room, const Call& call) {
  SEXP result = PROTECT(Rf_allocVector(VECSXP, static_cast<R_xlen_t>(room)));
  for (size_t i = 0; i < room; ++i) {
    SET_VECTOR_ELT(result, static_cast<R_xlen_t>(i), new_handle<weft_array>());
  }
  auto** handles = reinterpret_cast<weft_array**>(R_alloc(room + 1, sizeof(weft_array*)));
  for (size_t i = 0; i < room; ++i) handles[i] = nullptr;
  attempt([&] { return call(handles); });
  for (size_t i = 0; i < room; ++i) {
    if (handles[i] != nullptr) fill(VECTOR_ELT(result, static_cast<R_xlen_t>(i)), handles[i]);
  }
  UNPROTECT(1);
  return result;
}

// ---- Values
// --------------------------------------------------------------------------------------

// Text of one string, UTF-8; raises TYPE for anything else.
const char* get_text(SEXP x, const char* argument);
// Texts of a character vector, in R_alloc's memory.
const char** get_texts(SEXP x, size_t* n, const char* argument);
double get_number(SEXP x, const char* argument);
bool get_flag(SEXP x, const char* argument);
// R's dim, whose first axis varies fastest, as a shape, whose last one does.
int64_t* get_shape(SEXP dim, size_t* ndim, const char* argument);
// The reverse. Raises VALUE where R cannot hold a size. The caller protects it.
SEXP dim_of(const int64_t* shape, size_t ndim);
SEXP shape_of(const weft_array* array);
weft_dtype get_dtype(SEXP name);
const char* dtype_name(weft_dtype dtype);
// list(device_typeid, device_id) of class MXContext.
weft_device get_device(SEXP context);
// What a weft_string holds, which is freed.
template <typename Make>
SEXP make_text(const Make& make) {
  SEXP holder = PROTECT(make_handle<weft_string>(make));
  const auto* text = static_cast<const weft_string*>(R_ExternalPtrAddr(holder));
  SEXP result = R_NilValue;
  if (text != nullptr) {
    const int size = static_cast<int>(weft_string_size(text));
    SEXP item = PROTECT(Rf_mkCharLenCE(weft_string_data(text), size, CE_UTF8));
    result = Rf_ScalarString(item);
    UNPROTECT(1);
  }
  PROTECT(result);
  finalize<weft_string>(holder);
  UNPROTECT(2);
  return result;
}
template <typename Make>
SEXP make_texts(const Make& make) {
  SEXP holder = PROTECT(make_handle<weft_strings>(make));
  const auto* strings = static_cast<const weft_strings*>(R_ExternalPtrAddr(holder));
  const size_t n = weft_strings_size(strings);
  SEXP result = PROTECT(Rf_allocVector(STRSXP, static_cast<R_xlen_t>(n)));
  for (size_t i = 0; i < n; ++i) {
    SET_STRING_ELT(result, static_cast<R_xlen_t>(i),
                   Rf_mkCharCE(weft_strings_item(strings, i), CE_UTF8));
  }
  finalize<weft_strings>(holder);
  UNPROTECT(2);
  return result;
}

// Attributes as texts, as model files hold them: "(2, 2)", "True", "None".
const char* attribute_text(SEXP value, const char* attribute);
// Attributes as values: numbers and flags as they are, everything else as text.
weft_value attribute_value(SEXP value, const char* attribute);
// A named list as names and values of kind STRING.
weft_value* get_values(SEXP list, size_t* n, const char*** names);

}  // namespace weft_r
