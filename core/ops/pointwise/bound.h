// A pointwise program that is about to run.
#pragma once

#include <algorithm>

#include "core/base/error.h"
#include "core/ops/pointwise/compute.h"
#include "core/ops/pointwise/program.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {

inline constexpr size_t kTile =
    512;  // elements: steps this short overlap with the memory they wait for

// Integers compute as integers unless a step is defined on floating point only.
inline Compute ComputeFor(const Program& program, DType dtype) {
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
  // `steps`: of each input along the inner axis, and the output's behind them.
  Bound(const Program& program, PtrSpan<const Value> inputs, const Value& out, const int64_t* steps)
      : n_(static_cast<int>(inputs.size())) {
    // Casts and predicates read wider than they write: the widest of both sides computes.
    DType widest = out.dtype;
    for (const Value& input : inputs) widest = WiderDType(widest, input.dtype);
    compute_ = ComputeFor(program, widest);
    element_ = SizeOf(compute_);
    for (int i = 0; i < n_; ++i) {
      Input& input = inputs_[i];
      input.size = static_cast<int64_t>(SizeOf(inputs[i].dtype));
      input.step = steps[i];
      input.direct = IsNative(inputs[i].dtype, compute_) && input.step == 1;
      input.scalar = input.step == 0;
      input.load = FindLoad(inputs[i].dtype, compute_);
    }
    out_size_ = static_cast<int64_t>(SizeOf(out.dtype));
    out_step_ = steps[n_];
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

}  // namespace weft::pointwise
