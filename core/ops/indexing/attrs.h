// Attributes of indexing operators that gradients and compositions of other families use.
#pragma once

#include <cstdint>

namespace weft::indexing {

// What happens to indices outside [0, n). The numbers are those of the attribute's choices.
enum class Bounds : int64_t { kClip = 0, kRaise = 1, kWrap = 2 };

struct TakeAttrs {
  int64_t axis = 0;
  Bounds mode = Bounds::kClip;
};

struct TakeGradAttrs {
  int64_t axis = 0;
  Bounds mode = Bounds::kClip;
  int64_t size = 0;
};

// _gather_along_axis, _scatter_along_axis
struct AlongAttrs {
  int64_t axis = 0;
  int64_t size = 0;
};

}  // namespace weft::indexing
