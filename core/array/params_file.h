// MXNet's .params files: lists of arrays with optional names. Reads every version that MXNet 1.x
// wrote; writes what 1.9.1 writes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/array/stored_array.h"

namespace weft {

struct ParamsFile {
  std::vector<StoredArray> arrays;
  std::vector<std::string> names;  // empty, or one per array
};

// Throws kShape or kType where the parts of a sparse array do not fit.
std::string SerializeParams(const ParamsFile& params);
// `source` names the file in errors (kIo: offset, what was found, what was expected). Sizes are
// checked against the input's length before anything is allocated, and the indices of sparse
// arrays against their shapes.
ParamsFile ParseParams(std::string_view bytes, const std::string& source);

void SaveParams(const std::string& path, const ParamsFile& params);
ParamsFile LoadParams(const std::string& path);

}  // namespace weft
