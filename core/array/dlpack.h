// DLPack, the standard for sharing arrays in memory (https://dmlc.github.io/dlpack, version 0.8:
// the unversioned structures, which every consumer reads).
#pragma once

#include "core/array/value.h"

namespace weft {

// A DLManagedTensor* that keeps `value`'s memory alive. Throws kUnsupported for other devices.
void* ToDLPack(const Value& value);
// Takes ownership of a DLManagedTensor* in host memory; on failure the tensor stays the caller's.
Value FromDLPack(void* tensor);

}  // namespace weft
