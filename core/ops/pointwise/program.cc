#include "core/ops/pointwise/program.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/pointwise/compute.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {
namespace {

constexpr size_t kTile = 512;  // elements: steps this short overlap with the memory they wait for
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

// Integers compute as integers unless a step is defined on floating point only.
Compute ComputeFor(const Program& program, DType dtype) {
  const Compute compute = ComputeTypeOf(dtype);
  if (compute == Compute::kF32 || compute == Compute::kF64) return compute;
  for (const Step& step : program.steps) {
    if (!InfoOf(step.instr).integers) return Compute::kF64;
  }
  return compute;
}

// A program bound to the dtypes and inner steps of one call. Immutable while threads run it.
class Bound {
 public:
  Bound(const Program& program, PtrSpan<const Value> inputs, const Value& out, const Loop& inner)
      : n_(static_cast<int>(inputs.size())) {
    // Casts and predicates read wider than they write: the widest of both sides computes.
    DType widest = out.dtype;
    for (const Value& input : inputs) widest = WiderDType(widest, input.dtype);
    compute_ = ComputeFor(program, widest);
    element_ = SizeOf(compute_);
    for (int i = 0; i < n_; ++i) {
      Input& input = inputs_[i];
      input.size = static_cast<int64_t>(SizeOf(inputs[i].dtype));
      input.step = inner.step[i];
      input.direct = IsNative(inputs[i].dtype, compute_) && input.step == 1;
      input.scalar = input.step == 0;
      input.load = FindLoad(inputs[i].dtype, compute_);
    }
    out_size_ = static_cast<int64_t>(SizeOf(out.dtype));
    out_step_ = inner.step[n_];
    out_direct_ = IsNative(out.dtype, compute_) && out_step_ == 1;
    store_ = FindStore(compute_, out.dtype);
    for (size_t i = 0; i < program.constants.size(); ++i) {
      constants_[i] = ToScalar(program.constants[i], compute_);
    }
    num_registers_ = program.num_registers;
    for (size_t k = 0; k < program.steps.size(); ++k) {
      const Step& step = program.steps[k];
      if (k > 0 && Chain(program, k)) continue;
      BoundStep bound;
      std::copy_n(step.args, 3, bound.args);
      bound.out = step.out;
      const int arity = InfoOf(step.instr).arity;
      const bool a = IsScalar(step.args[0]), b = arity > 1 && IsScalar(step.args[1]);
      bound.mode = arity != 2 ? Mode::kVV
                   : b        ? (a ? Mode::kVV : Mode::kVS)
                              : (a ? Mode::kSV : Mode::kVV);
      bound.fn = FindKernel(step.instr, compute_, bound.mode);
      WEFT_CHECK(bound.fn != nullptr, ErrorKind::kUnsupported, InfoOf(step.instr).name,
                 ": not defined on ", NameOf(out.dtype));
      for (int k = 0; k < arity; ++k) {
        const bool scalar_ok =
            (bound.mode == Mode::kVS && k == 1) || (bound.mode == Mode::kSV && k == 0);
        if (IsScalar(step.args[k]) && !scalar_ok) bound.fill[k] = FillFor(step.args[k]);
      }
      steps_.push_back(bound);
    }
    plain_ = steps_.size() == 1 && out_direct_;
    for (int i = 0; i < n_; ++i) plain_ &= inputs_[i].direct || inputs_[i].scalar;
    for (const int fill : steps_[0].fill) plain_ &= fill < 0;
  }

  // `n` elements along the inner axis, from byte pointers at its start.
  void RunRow(std::byte* const* in, std::byte* out, int64_t n, std::byte* scratch) const {
    // scratch: registers, then one loaded tile per input, then the tiles of repeated scalars.
    const size_t tile_bytes = kTile * element_;
    std::byte* loaded = scratch + num_registers_ * tile_bytes;
    std::byte* fills = loaded + n_ * tile_bytes;
    Scalar scalars[kMaxInputs];
    for (int i = 0; i < n_; ++i) {
      if (inputs_[i].scalar) inputs_[i].load(in[i], 1, &scalars[i], 1);
    }
    if (plain_) return RunPlain(in, scalars, out, n);
    for (size_t i = 0; i < fills_.size(); ++i) {
      const Operand& operand = fills_[i];
      const Scalar& value =
          operand.kind == Operand::kConstant ? constants_[operand.index] : scalars[operand.index];
      FillTile(&value, element_, fills + i * tile_bytes,
               static_cast<size_t>(std::min<int64_t>(kTile, n)));
    }
    for (int64_t at = 0; at < n; at += kTile) {
      const size_t count = static_cast<size_t>(std::min<int64_t>(kTile, n - at));
      const void* input_at[kMaxInputs];
      for (int i = 0; i < n_; ++i) {
        const Input& input = inputs_[i];
        if (input.scalar) {
          input_at[i] = &scalars[i];
        } else if (input.direct) {
          input_at[i] = in[i] + at * input.size;
        } else {
          std::byte* tile = loaded + i * tile_bytes;
          input.load(in[i] + at * input.step * input.size, input.step, tile, count);
          input_at[i] = tile;
        }
      }
      std::byte* target = out + at * out_step_ * out_size_;
      const size_t last = steps_.size() - 1;
      for (size_t k = 0; k <= last; ++k) {
        const BoundStep& bound = steps_[k];
        const void* args[3] = {};
        for (int j = 0; j < 3; ++j) {
          const Operand& operand = bound.args[j];
          switch (operand.kind) {
            case Operand::kNone:
              break;
            case Operand::kRegister:
              args[j] = scratch + operand.index * tile_bytes;
              break;
            case Operand::kInput:
              args[j] = input_at[operand.index];
              break;
            case Operand::kConstant:
              args[j] = &constants_[operand.index];
              break;
          }
          if (bound.fill[j] >= 0) args[j] = fills + bound.fill[j] * tile_bytes;
        }
        void* result = k == last && out_direct_ ? static_cast<void*>(target)
                                                : scratch + bound.out * tile_bytes;
        bound.fn(args[0], args[1], args[2], result, count);
        if (k == last && !out_direct_) store_(result, target, out_step_, count);
      }
    }
  }

  size_t scratch_bytes() const {
    return (static_cast<size_t>(num_registers_) + n_ + fills_.size()) * kTile * element_;
  }

 private:
  struct Input {
    int64_t size, step;
    LoadFn load;
    bool direct, scalar;
  };
  // One instruction on operands as they lie needs no tiles.
  void RunPlain(std::byte* const* in, const Scalar* scalars, std::byte* out, int64_t n) const {
    const void* args[3] = {};
    for (int j = 0; j < 3; ++j) {
      const Operand& operand = steps_[0].args[j];
      if (operand.kind == Operand::kConstant) args[j] = &constants_[operand.index];
      if (operand.kind != Operand::kInput) continue;
      args[j] = inputs_[operand.index].scalar ? static_cast<const void*>(&scalars[operand.index])
                                              : in[operand.index];
    }
    steps_[0].fn(args[0], args[1], args[2], out, static_cast<size_t>(n));
  }

  struct BoundStep {
    Operand args[3];
    uint8_t out;
    InstrFn fn;
    Mode mode;
    bool chained = false;
    int fill[3] = {-1, -1, -1};  // the tile that a scalar operand is filled into
  };

  // Makes step k one with the step before it, where only step k reads that one's result.
  bool Chain(const Program& program, size_t k) {
    const Step& step = program.steps[k];
    const Step& before = program.steps[k - 1];
    BoundStep& first = steps_.back();
    const int arity = InfoOf(step.instr).arity;
    ChainOp op1, op2 = ChainOp::kAdd;
    if (first.chained || InfoOf(before.instr).arity != 2 || arity > 2 ||
        !ChainOpOf(before.instr, first.mode == Mode::kSV, &op1) ||
        (IsScalar(before.args[0]) && IsScalar(before.args[1]))) {
      return false;
    }
    const auto reads = [&](const Operand& arg) {
      return arg.kind == Operand::kRegister && arg.index == before.out;
    };
    const int at = reads(step.args[0]) ? 0 : 1;
    if (!reads(step.args[at]) || (arity == 2 && reads(step.args[1 - at]))) return false;
    bool overwritten = step.out == before.out;
    for (size_t l = k + 1; l < program.steps.size() && !overwritten; ++l) {
      for (const Operand& arg : program.steps[l].args) {
        if (reads(arg)) return false;
      }
      overwritten = program.steps[l].out == before.out;
    }
    if (arity == 2 && !ChainOpOf(step.instr, at == 1, &op2)) return false;
    const bool vector_b = first.mode == Mode::kVV;
    const InstrFn fn = arity == 1
                           ? FindChain(op1, step.instr, vector_b, compute_)
                           : FindChain(op1, op2, vector_b, !IsScalar(step.args[1 - at]), compute_);
    if (fn == nullptr) return false;
    if (first.mode == Mode::kSV) std::swap(first.args[0], first.args[1]);
    if (arity == 2) first.args[2] = step.args[1 - at];
    first.out = step.out;
    first.fn = fn;
    first.chained = true;
    return true;
  }

  bool IsScalar(const Operand& operand) const {
    return operand.kind == Operand::kConstant ||
           (operand.kind == Operand::kInput && inputs_[operand.index].scalar);
  }

  // The number of the tile that repeats a scalar operand.
  int FillFor(const Operand& operand) {
    for (size_t i = 0; i < fills_.size(); ++i) {
      if (fills_[i].kind == operand.kind && fills_[i].index == operand.index) {
        return static_cast<int>(i);
      }
    }
    fills_.push_back(operand);
    return static_cast<int>(fills_.size() - 1);
  }

  int n_;
  Compute compute_;
  size_t element_;
  int num_registers_;
  Input inputs_[kMaxInputs];
  int64_t out_size_, out_step_;
  bool out_direct_, plain_;
  StoreFn store_;
  Scalar constants_[kMaxSteps];
  SmallVector<BoundStep, 4> steps_;
  SmallVector<Operand, 4> fills_;
};

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
  const Bound bound(program, inputs, out, inner);
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
