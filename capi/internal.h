// What the files of the C ABI share: handles, and exceptions turned into status codes.
#pragma once

#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "capi/weft.h"
#include "core/array/params_file.h"
#include "core/base/error.h"
#include "core/exec/cell.h"
#include "core/graph/symbol.h"
#include "core/registry/spec.h"

struct weft_string {
  std::string bytes;
};

struct weft_list {
  weft::ParamsFile params;
};

namespace weft::capi {

// A caller's function failed; it has set this thread's error itself.
struct CallbackError {};

void SetError(weft_error_kind kind, const char* message) noexcept;
void SetErrorFromException() noexcept;  // inside a catch block

// Runs `body`, turning exceptions into WEFT_ERROR.
template <typename Body>
int Guarded(Body&& body) noexcept {
  try {
    body();
    return WEFT_OK;
  } catch (...) {
    SetErrorFromException();
    return WEFT_ERROR;
  }
}

// The user's object behind a callback, which lives as long as the callback.
inline std::shared_ptr<void> OwnedContext(void* context, void (*release)(void* context)) {
  return std::shared_ptr<void>(context, [release](void* c) {
    if (release != nullptr) release(c);
  });
}

// New handles for the parts; `shape` is borrowed from `array`.
weft_entry ToEntry(const StoredArray& array);

// Handles are references in disguise.
inline Cell* ToCell(const weft_array* array) {
  Cell* cell = reinterpret_cast<Cell*>(const_cast<weft_array*>(array));
  WEFT_CHECK(cell != nullptr, ErrorKind::kState, "the array handle is NULL or closed");
  return cell;
}
// Items may be NULL.
inline Cell* const* ToCells(weft_array* const* arrays) {
  return reinterpret_cast<Cell* const*>(arrays);
}
// None may.
inline std::span<Cell* const> ToAllCells(weft_array* const* arrays, size_t n) {
  for (size_t i = 0; i < n; ++i) ToCell(arrays[i]);
  return {ToCells(arrays), n};
}
inline weft_array* ToHandle(Ref<Cell> cell) { return reinterpret_cast<weft_array*>(cell.Detach()); }
inline const Symbol& ToSymbol(const weft_symbol* symbol) {
  WEFT_CHECK(symbol != nullptr, ErrorKind::kState, "the symbol handle is NULL or closed");
  return *reinterpret_cast<const Symbol*>(symbol);
}
inline weft_symbol* ToHandle(Ref<Symbol> symbol) {
  return reinterpret_cast<weft_symbol*>(symbol.Detach());
}
inline const Op& ToOp(const weft_op* op) {
  WEFT_CHECK(op != nullptr, ErrorKind::kValue, "the operator handle is NULL");
  return *reinterpret_cast<const Op*>(op);
}
inline Ref<const Attrs> ToAttrs(const weft_attrs* attrs) {
  return Ref<const Attrs>(reinterpret_cast<const Attrs*>(attrs));
}
inline Device ToDevice(weft_device device) {
  return {static_cast<DeviceType>(device.type), device.id};
}
inline DType ToDType(weft_dtype dtype) {
  WEFT_CHECK(dtype >= 0 && dtype < kNumDTypes, ErrorKind::kType, "dtype number ",
             static_cast<int>(dtype), " does not exist");
  return static_cast<DType>(dtype);
}
template <typename T>
void CheckNotNull(T* pointer, const char* function, const char* argument) {
  WEFT_CHECK(pointer != nullptr, ErrorKind::kValue, function, ": ", argument, " is NULL");
}

// What is registered as `name`, made from attributes by name. Throws kNotFound, kType, kValue.
template <typename Product>
Ref<Product> MakeByName(const char* function, const char* name, size_t n,
                        const char* const* attributes, const weft_value* values) {
  CheckNotNull(name, function, "name");
  const Spec<Product>& spec = Spec<Product>::Get(name);
  std::vector<int32_t> ids;
  for (size_t i = 0; i < n; ++i) {
    CheckNotNull(attributes[i], function, "an item of attributes");
    ids.push_back(spec.attrs().Find(attributes[i]));
    WEFT_CHECK(ids.back() >= 0, ErrorKind::kNotFound, spec.name(), ": it has no attribute '",
               attributes[i], "'");
  }
  const auto* typed = reinterpret_cast<const AttrValue*>(values);
  return spec.Make(*spec.attrs().Build(spec.name(), ids, {typed, n}));
}

}  // namespace weft::capi
