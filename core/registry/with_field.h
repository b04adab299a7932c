#pragma once

#include "core/registry/attrs.h"

namespace weft {

// The same attributes with another value in field `field`. `op` is for messages.
Ref<const Attrs> WithField(const AttrSchema& schema, const std::string& op, const Attrs& attrs,
                           int field, const AttrValue& value);

}  // namespace weft
