// Arrays in parts, as files and iterators hold them.
#pragma once

#include "bridge.h"

namespace weft_r {

// The array of the dense entry that `take(weft_entry*)` hands out; NULL where
// it has none. Raises UNSUPPORTED for sparse ones. The caller protects it.
inline SEXP adopt_entry(SEXP* handles, const weft_entry& entry, const char* where) {
  for (int i = 0; i < 3; ++i) {
    if (entry.parts[i] != nullptr) fill(handles[i], entry.parts[i]);
  }
  if (entry.storage != WEFT_DENSE) {
    raise(WEFT_ERROR_UNSUPPORTED, "%s: a sparse array, which R's package does not have", where);
  }
  return R_ExternalPtrAddr(handles[0]) == nullptr ? R_NilValue : handles[0];
}

template <typename Take>
SEXP make_entry(const Take& take, const char* where) {
  SEXP handles[3];
  for (SEXP& handle : handles) handle = PROTECT(new_handle<weft_array>());
  weft_entry entry{};
  check(take(&entry));
  SEXP result = adopt_entry(handles, entry, where);
  UNPROTECT(3);
  return result;
}

}  // namespace weft_r
