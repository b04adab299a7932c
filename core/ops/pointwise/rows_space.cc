// A row program's operands as rows and columns, with as few axes as their strides allow.
#include <algorithm>

#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {
namespace {

// Steps of every operand (inputs, then outputs) along every axis of the space.
SmallVector<Strides, 8> StepsOf(const RowProgram& program, PtrSpan<const Value> operands,
                                size_t num_inputs, const Shape& shape) {
  SmallVector<Strides, 8> steps;
  for (size_t i = 0; i < operands.size(); ++i) {
    const Value& value = operands[i];
    if (i >= num_inputs && program.outputs[i - num_inputs].place == RowOutput::kTotal) {
      steps.push_back(Strides(shape.size(), 0));
    } else {
      steps.push_back(BroadcastStrides(value.shape, value.strides, shape));
    }
  }
  return steps;
}

// Whether the axes from `first` on are one axis to this operand.
bool MergesFrom(int first, const Shape& shape, const Strides& steps) {
  int64_t next = -1;
  for (int axis = static_cast<int>(shape.size()); axis-- > first;) {
    if (shape[axis] == 1) continue;
    if (next >= 0 && steps[axis] != next) return false;
    next = steps[axis] * shape[axis];
  }
  return true;
}

// The axes in `order` (outermost first), neighbours merged where every operand allows.
struct Loop {
  int64_t size;
  SmallVector<int64_t, 8> steps;
};
SmallVector<Loop, 4> MergeAxes(std::span<const int> order, const Shape& shape,
                               std::span<const Strides> steps) {
  SmallVector<Loop, 4> loops;
  for (const int axis : order) {
    if (shape[axis] == 1) continue;
    Loop loop{shape[axis], {}};
    for (const Strides& s : steps) loop.steps.push_back(s[axis]);
    if (!loops.empty()) {
      Loop& last = loops.back();
      bool merge = true;
      for (size_t i = 0; i < steps.size(); ++i) {
        merge &= last.steps[i] == loop.steps[i] * loop.size;
      }
      if (merge) {
        loop.size *= last.size;
        last = std::move(loop);
        continue;
      }
    }
    loops.push_back(std::move(loop));
  }
  return loops;
}

}  // namespace

Space MakeSpace(const RowProgram& program, PtrSpan<const Value> inputs,
                std::span<const Value> outputs, const Shape& shape, bool mergeable) {
  Space space;
  const size_t n = inputs.size();
  const int rank = static_cast<int>(shape.size()), split = rank - program.axes;
  SmallVector<const Value*, 8> operands;
  for (const Value& input : inputs) operands.push_back(&input);
  for (const Value& output : outputs) operands.push_back(&output);
  space.held.reserve(operands.size());
  SmallVector<Strides, 8> steps = StepsOf(program, operands, n, shape);
  if (!mergeable) {
    for (size_t i = 0; i < operands.size(); ++i) {
      if (MergesFrom(split, shape, steps[i])) continue;
      const Value& value = *operands[i];
      Shape narrow = shape;  // repeated rows stay repeated
      for (int axis = 0; axis < split; ++axis) {
        if (steps[i][axis] == 0) narrow[axis] = 1;
      }
      if (i < n) {
        space.held.push_back(AllocateValue(value.device, value.dtype, narrow));
        CopyElements(ViewAs(value, narrow, steps[i], value.offset), space.held.back());
      } else {
        space.held.push_back(AllocateValue(value.device, value.dtype, value.shape));
        space.redirected.push_back({space.held.back(), i - n});
      }
      operands[i] = &space.held.back();
    }
    steps = StepsOf(program, operands, n, shape);
  }
  SmallVector<int, 6> rows, columns;
  for (int axis = 0; axis < rank; ++axis) {
    (mergeable || axis >= split ? columns : rows).push_back(axis);
  }
  if (mergeable && !outputs.empty()) {
    std::stable_sort(columns.begin(), columns.end(),
                     [&](int a, int b) { return steps[n][a] > steps[n][b]; });
  }
  SmallVector<Loop, 4> outer = MergeAxes(rows, shape, steps);
  const SmallVector<Loop, 4> inner = MergeAxes(columns, shape, steps);
  for (size_t i = 0; i + 1 < inner.size(); ++i) outer.push_back(inner[i]);
  for (const Loop& loop : outer) {
    space.outer.push_back(loop.size);
    space.rows *= loop.size;
  }
  if (!inner.empty()) space.columns = inner.back().size;
  for (size_t i = 0; i < operands.size(); ++i) {
    const Value& value = *operands[i];
    Lane lane;
    lane.base = value.storage ? static_cast<std::byte*>(value.raw()) : nullptr;
    lane.size = static_cast<int64_t>(SizeOf(value.dtype));
    lane.step = inner.empty() ? 1 : inner.back().steps[i];
    for (const Loop& loop : outer) lane.outer.push_back(loop.steps[i]);
    lane.dtype = value.dtype;
    lane.empty = value.size() == 0;
    (i < n ? space.inputs : space.outputs).push_back(std::move(lane));
  }
  return space;
}

}  // namespace weft::pointwise
