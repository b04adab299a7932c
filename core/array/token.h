// An object in place of an array: what a kernel keeps for the kernel of its gradient. The array
// holds the object's address, and keeps it alive.
#pragma once

#include "core/array/value.h"

namespace weft {

// One int64. `object` may be null.
Value MakeToken(Ref<RefCounted> object, Device device);
RefCounted* ObjectOf(const Value& token);

}  // namespace weft
