// Parts of capi/ops.json: sorted, the same for every build.
#pragma once

#include <nlohmann/json.hpp>

#include "core/registry/attrs.h"

namespace weft {

nlohmann::ordered_json DumpAttributes(const AttrSchema& schema);
nlohmann::ordered_json DumpOperators();  // without internal ones

}  // namespace weft
