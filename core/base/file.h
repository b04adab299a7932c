// Whole files.
#pragma once

#include <string>

namespace weft {

// The bytes of a regular file; throws kIo naming it.
std::string ReadFile(const std::string& path);

}  // namespace weft
