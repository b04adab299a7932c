// One table of kernels per instruction set. Each family's translation unit is compiled once per
// set and fills its rows; looking a kernel up is then a table read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/ops/pointwise/instr.h"

namespace weft::pointwise {

inline constexpr int kNumInstrs = static_cast<int>(Instr::kCount);
inline constexpr int kNumComputes = static_cast<int>(Compute::kCount);

inline constexpr int kNumChainOps = static_cast<int>(ChainOp::kCount);

struct KernelTable {
  InstrFn kernels[kNumInstrs][kNumComputes][3] = {};
  LoadFn loads[kNumDTypes][kNumComputes] = {};
  StoreFn stores[kNumComputes][kNumDTypes] = {};
  // By first and second instruction, whether b and whether c is a vector, and type (f32, f64).
  InstrFn chains[kNumChainOps][kNumChainOps][2][2][2] = {};
  InstrFn chains_of_one[kNumChainOps][2][2][2] = {};  // second: 0 square, 1 exp
  void (*stream_copy)(const void* src, void* dst, size_t bytes) = nullptr;

  void Set(Instr instr, Compute compute, Mode mode, InstrFn fn) {
    kernels[static_cast<int>(instr)][static_cast<int>(compute)][static_cast<int>(mode)] = fn;
  }
};

template <typename T>
constexpr Compute ComputeOf() {
  if constexpr (std::is_same_v<T, float>) return Compute::kF32;
  if constexpr (std::is_same_v<T, double>) return Compute::kF64;
  if constexpr (std::is_same_v<T, int32_t>) return Compute::kI32;
  if constexpr (std::is_same_v<T, int64_t>) return Compute::kI64;
  if constexpr (std::is_same_v<T, uint64_t>) return Compute::kU64;
}

// `target` is one HWY_* bit. FillScalar's kernels do not depend on it.
void FillArithmetic(int64_t target, KernelTable& table);
void FillCompare(int64_t target, KernelTable& table);
void FillExpLog(int64_t target, KernelTable& table);
void FillTrig(int64_t target, KernelTable& table);
void FillSpecial(int64_t target, KernelTable& table);
void FillGamma(int64_t target, KernelTable& table);
void FillInteger(int64_t target, KernelTable& table);
void FillChain(int64_t target, KernelTable& table);
void FillConvert(int64_t target, KernelTable& table);
void FillScalar(KernelTable& table);

struct Simd {
  std::string name;  // sse4, avx2, avx512, neon, sve, ...
  int64_t target;
};

// The instruction sets both compiled in and supported by this machine, best first.
std::vector<Simd> SupportedSimd();

// The one that `choice` names, the best one if it is empty. Throws kValue for any other name.
Simd ChooseSimd(std::string_view choice);

KernelTable MakeKernelTable(const Simd& simd);

// The table in use: the best instruction set, or the one the environment variable WEFT_SIMD names.
const KernelTable& ActiveKernelTable();

}  // namespace weft::pointwise
