// Shapes and strides. 64-bit, any rank; -1 is a dimension that is not known (null device only).
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/base/small_vector.h"

namespace weft {

using Dims = SmallVector<int64_t, 6>;
using Shape = Dims;
using Strides = Dims;

inline constexpr int64_t kUnknownDim = -1;

// Number of elements; throws kMemory where it does not fit int64.
int64_t NumElements(std::span<const int64_t> shape);
bool IsKnown(std::span<const int64_t> shape);
Strides RowMajor(std::span<const int64_t> shape);
// Dimensions of size 1 and empty arrays do not count.
bool IsRowMajor(std::span<const int64_t> shape, std::span<const int64_t> strides);
// Every element once, without holes, in some order of the axes (row-major, channels-last, ...).
bool IsDense(std::span<const int64_t> shape, std::span<const int64_t> strides);
// Row-major strides for `shape`, with the axes ordered in memory as `like` orders them.
Strides DenseLike(std::span<const int64_t> shape, std::span<const int64_t> like);
// Channels-last strides: axis 1 is innermost.
Strides ChannelsLast(std::span<const int64_t> shape);

std::string ToString(std::span<const int64_t> dims);  // "(2, 3)", "(5,)", "()"

// axis in [-rank, rank) to [0, rank). Throws kIndex: "<op>: axis 3 is out of range for shape ...".
int NormalizeAxis(int64_t axis, std::span<const int64_t> shape, const char* op,
                  const char* argument = "axis");
// NumPy's broadcasting. Throws kShape naming `op` and both shapes.
Shape BroadcastShapes(std::span<const int64_t> a, std::span<const int64_t> b, const char* op);
// Strides that read an array of `shape`/`strides` as one of shape `to` (broadcast axes get 0).
Strides BroadcastStrides(std::span<const int64_t> shape, std::span<const int64_t> strides,
                         std::span<const int64_t> to);

}  // namespace weft
