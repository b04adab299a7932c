// The whole registry as JSON, the source of every generated file.
#pragma once

#include <string>

namespace weft::train {

std::string DumpRegistry();

}  // namespace weft::train
