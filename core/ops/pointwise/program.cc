#include "core/ops/pointwise/program.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/pointwise/bound.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {
namespace {

constexpr int64_t kGrain = 16384;  // elements that are worth waking another thread

// One axis after merging: its size and each operand's step (inputs, then the output).
struct Loop {
  int64_t size;
  int64_t step[kMaxInputs + 1];
};

// The iteration space: axes ordered by the output's strides, merged where all operands allow.
SmallVector<Loop, 4> MakeLoops(PtrSpan<const Value> inputs, const Value& out) {
  const int n = static_cast<int>(inputs.size());
  const int rank = out.rank();
  SmallVector<Strides, 4> strides;
  for (const Value& input : inputs) {
    strides.push_back(BroadcastStrides(input.shape, input.strides, out.shape));
  }
  SmallVector<int, 6> order;
  for (int axis = 0; axis < rank; ++axis) {
    if (out.shape[axis] != 1) order.push_back(axis);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](int a, int b) { return out.strides[a] > out.strides[b]; });
  SmallVector<Loop, 4> loops;
  for (const int axis : order) {
    Loop loop;
    loop.size = out.shape[axis];
    for (int i = 0; i < n; ++i) loop.step[i] = strides[i][axis];
    loop.step[n] = out.strides[axis];
    if (!loops.empty()) {
      Loop& last = loops.back();
      bool merge = true;
      for (int i = 0; i <= n; ++i) merge &= last.step[i] == loop.step[i] * loop.size;
      if (merge) {
        loop.size *= last.size;
        last = loop;
        continue;
      }
    }
    loops.push_back(loop);
  }
  if (loops.empty()) {
    Loop one{};
    one.size = 1;
    for (int i = 0; i <= n; ++i) one.step[i] = 1;
    loops.push_back(one);
  }
  return loops;
}

// Rows of a few elements cost more in going from row to row than in being computed. Where the axis
// before the innermost one only repeats an input, as in (many, 3) + (3,), the input is written out
// for several rows, which then make one; what is written out goes to *repeated, and *inputs points
// there.
void WidenShortRows(SmallVector<Loop, 4>* loops, SmallVector<const Value*, 4>* inputs,
                    std::vector<Value>* repeated) {
  constexpr int64_t kShort = 64, kWide = 2048;
  const size_t depth = loops->size(), n = inputs->size();
  if (depth < 2) return;
  Loop &outer = (*loops)[depth - 2], &inner = (*loops)[depth - 1];
  if (inner.size >= kShort || outer.size * inner.size < kWide) return;
  bool repeats[kMaxInputs + 1] = {};
  for (size_t i = 0; i <= n; ++i) {
    if (outer.step[i] == inner.step[i] * inner.size) continue;
    if (i == n) return;
    for (size_t l = 0; l + 1 < depth; ++l) {
      if ((*loops)[l].step[i] != 0) return;
    }
    repeats[i] = true;
  }
  int64_t rows = kWide / inner.size;
  while (outer.size % rows != 0) --rows;
  if (rows < 8) return;
  repeated->reserve(n);
  for (size_t i = 0; i < n; ++i) {
    if (!repeats[i]) continue;
    const Value& input = *(*inputs)[i];
    Value wide = AllocateValue(input.device, input.dtype, Shape{rows, inner.size});
    CopyElements(ViewAs(input, wide.shape, Strides{0, inner.step[i]}, input.offset), wide);
    repeated->push_back(std::move(wide));
    (*inputs)[i] = &repeated->back();
    inner.step[i] = 1;
  }
  for (size_t i = 0; i <= n; ++i) {
    if (i == n || !repeats[i]) outer.step[i] *= rows;
  }
  outer.size /= rows;
  inner.size *= rows;
}

bool SameLayout(PtrSpan<const Value> inputs, const Value& out) {
  for (const Value& input : inputs) {
    if (!(input.shape == out.shape) || !(input.strides == out.strides)) return false;
  }
  return true;
}

}  // namespace

void Simplify(Program* program) {
  SmallVector<Step, 4>& steps = program->steps;
  if (!FoldGelu(&steps, program->constants)) return;
  // Steps that no later one reads go.
  const size_t n = steps.size();
  SmallVector<bool, 16> used(n, false);
  used[n - 1] = true;
  for (size_t k = n; k-- > 0;) {
    for (const Operand& arg : steps[k].args) {
      if (used[k] && arg.kind == Operand::kRegister) used[arg.index] = true;
    }
  }
  SmallVector<uint8_t, 16> place(n, 0);
  SmallVector<Step, 4> kept;
  for (size_t k = 0; k < n; ++k) {
    if (!used[k]) continue;
    Step step = steps[k];
    for (Operand& arg : step.args) {
      if (arg.kind == Operand::kRegister) arg.index = place[arg.index];
    }
    place[k] = step.out = static_cast<uint8_t>(kept.size());
    kept.push_back(step);
  }
  steps = std::move(kept);
}

bool AllocateRegisters(Program* program) {
  const int n = static_cast<int>(program->steps.size());
  SmallVector<int, 16> last_use(n, n);
  for (int k = 0; k < n; ++k) {
    for (const Operand& arg : program->steps[k].args) {
      if (arg.kind == Operand::kRegister) last_use[arg.index] = k;
    }
  }
  SmallVector<int, 16> assigned(n, 0);
  SmallVector<int, 16> free_registers;
  int used = 0;
  for (int k = 0; k < n; ++k) {
    Step& step = program->steps[k];
    for (Operand& arg : step.args) {
      if (arg.kind != Operand::kRegister) continue;
      const int value = arg.index;
      arg.index = static_cast<uint8_t>(assigned[value]);
      if (last_use[value] == k) {
        free_registers.push_back(assigned[value]);
        last_use[value] = -1;  // the same value may be read twice in one step
      }
    }
    if (free_registers.empty()) {
      if (used == kMaxRegisters) return false;
      assigned[k] = used++;
    } else {
      assigned[k] = free_registers.back();
      free_registers.pop_back();
    }
    step.out = static_cast<uint8_t>(assigned[k]);
  }
  program->num_registers = used;
  return true;
}

namespace {

// One instruction over arrays of one native dtype and layout needs neither tiles nor casts.
bool RunDirect(const Program& program, PtrSpan<const Value> inputs, const Value& out,
               int64_t total) {
  const Step& step = program.steps[0];
  const Compute compute = ComputeFor(program, out.dtype);
  if (!IsNative(out.dtype, compute)) return false;
  for (const Value& input : inputs) {
    if (input.dtype != out.dtype) return false;
  }
  const int arity = InfoOf(step.instr).arity;
  Scalar scalar;
  const std::byte* base[3] = {};
  size_t size[3] = {};
  Mode mode = Mode::kVV;
  for (int i = 0; i < arity; ++i) {
    const Operand& arg = step.args[i];
    if (arg.kind == Operand::kInput) {
      base[i] = inputs[arg.index].data<const std::byte>();
      size[i] = SizeOf(compute);
      continue;
    }
    if (arity != 2 || mode != Mode::kVV) return false;
    scalar = ToScalar(program.constants[arg.index], compute);
    base[i] = reinterpret_cast<const std::byte*>(&scalar);
    mode = i == 1 ? Mode::kVS : Mode::kSV;
  }
  const InstrFn fn = FindKernel(step.instr, compute, mode);
  if (fn == nullptr) return false;
  std::byte* const to = out.data<std::byte>();
  ParallelFor(total, kGrain, [&](int64_t begin, int64_t end) {
    fn(base[0] + begin * size[0], base[1] + begin * size[1], base[2] + begin * size[2],
       to + begin * SizeOf(compute), static_cast<size_t>(end - begin));
  });
  return true;
}

}  // namespace

void Run(const Program& program, PtrSpan<const Value> given, const Value& out) {
  const int64_t total = out.size();
  if (total == 0) return;
  PtrSpan<const Value> inputs = given;
  SmallVector<const Value*, 4> operands;
  std::vector<Value> repeated;
  SmallVector<Loop, 4> loops;
  if (SameLayout(inputs, out) && IsDense(out.shape, out.strides)) {
    if (program.steps.size() == 1 && RunDirect(program, inputs, out, total)) return;
    Loop flat;
    flat.size = total;
    for (size_t i = 0; i <= inputs.size(); ++i) flat.step[i] = 1;
    loops.push_back(flat);
  } else {
    loops = MakeLoops(inputs, out);
    for (const Value& input : given) operands.push_back(&input);
    WidenShortRows(&loops, &operands, &repeated);
    inputs = operands;
  }
  const Loop inner = loops.back();
  const Bound bound(program, inputs, out, inner.step);
  const int n = static_cast<int>(inputs.size());
  const int64_t rows = total / inner.size;
  // Units of work are pieces of rows, so that one long row is shared as well.
  const int64_t piece = std::min(inner.size, std::max<int64_t>(kGrain, 1));
  const int64_t pieces = (inner.size + piece - 1) / piece;
  const int64_t grain = std::max<int64_t>(1, kGrain / piece);
  ParallelFor(rows * pieces, grain, [&](int64_t begin, int64_t end) {
    std::byte* scratch = Scratch(bound.scratch_bytes());
    std::byte* pointers[kMaxInputs];
    for (int64_t unit = begin; unit < end;) {
      // Divisions cost as much as a short row does.
      const int64_t row = pieces == 1 ? unit : unit / pieces, first = unit - row * pieces;
      // Consecutive pieces of one row run as one.
      const int64_t count = std::min(pieces - first, end - unit);
      const int64_t from = first * piece;
      const int64_t length = std::min(inner.size - from, count * piece);
      int64_t offsets[kMaxInputs + 1];
      for (int i = 0; i <= n; ++i) offsets[i] = from * inner.step[i];
      int64_t rest = row;
      for (size_t l = loops.size() - 1; l-- > 0;) {
        const int64_t next = l == 0 ? 0 : rest / loops[l].size, k = rest - next * loops[l].size;
        rest = next;
        for (int i = 0; i <= n; ++i) offsets[i] += k * loops[l].step[i];
      }
      for (int i = 0; i < n; ++i) {
        pointers[i] = static_cast<std::byte*>(inputs[i].raw()) +
                      offsets[i] * static_cast<int64_t>(SizeOf(inputs[i].dtype));
      }
      std::byte* target =
          static_cast<std::byte*>(out.raw()) + offsets[n] * static_cast<int64_t>(SizeOf(out.dtype));
      bound.RunRow(pointers, target, length, scratch);
      unit += count;
    }
  });
}

void Convert(const Value& from, const Value& to) {
  // Bools of foreign buffers may hold any byte: those are read one by one.
  if (from.dtype == to.dtype && from.shape == to.shape && from.dtype != DType::kBool) {
    return CopyElements(from, to);
  }
  static const Program copy = [] {
    Program program;
    program.steps.push_back({Instr::kCopy, 0, {{Operand::kInput, 0}}});
    program.num_inputs = program.num_registers = 1;
    return program;
  }();
  const Value* const input = &from;
  Run(copy, {&input, 1}, to);
}

Strides ResultStrides(PtrSpan<const Value> inputs, const Shape& shape) {
  for (const Value& input : inputs) {
    if (input.shape == shape && IsDense(input.shape, input.strides)) {
      return input.is_row_major() ? RowMajor(shape) : DenseLike(shape, input.strides);
    }
  }
  return RowMajor(shape);
}

}  // namespace weft::pointwise
