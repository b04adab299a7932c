#include "core/ops/pointwise/instr.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "core/ops/pointwise/simd/kernel_table.h"
#include "hwy/targets.h"

namespace weft::pointwise {
namespace {

std::string SimdName(int64_t target) {
  if (target == HWY_AVX3) return "avx512";
  std::string name = hwy::TargetName(target);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return name;
}

}  // namespace

const InstrInfo& InfoOf(Instr instr) {
  static constexpr InstrInfo kInfo[kNumInstrs] = {
#define WEFT_INSTR(name, text, arity, integers) {text, arity, integers},
      WEFT_POINTWISE_INSTRUCTIONS(WEFT_INSTR)
#undef WEFT_INSTR
  };
  return kInfo[static_cast<int>(instr)];
}

Compute ComputeTypeOf(DType dtype) {
  switch (dtype) {
    case DType::kFloat32:
    case DType::kFloat16:
    case DType::kBfloat16:
      return Compute::kF32;
    case DType::kFloat64:
      return Compute::kF64;
    case DType::kBool:
    case DType::kUint8:
    case DType::kInt8:
    case DType::kInt16:
    case DType::kUint16:
    case DType::kInt32:
      return Compute::kI32;
    case DType::kUint32:
    case DType::kInt64:
      return Compute::kI64;
    case DType::kUint64:
      return Compute::kU64;
    case DType::kUnknown:
      break;
  }
  Fail(ErrorKind::kInternal, "pointwise: an unknown dtype has no compute type");
}

size_t SizeOf(Compute compute) {
  return compute == Compute::kF32 || compute == Compute::kI32 ? 4 : 8;
}

std::vector<Simd> SupportedSimd() {
  // The baseline runs everywhere, even where the detection wants more of it (AES for SSE4).
  const int64_t targets = (hwy::SupportedTargets() & HWY_TARGETS) | HWY_STATIC_TARGET;
  std::vector<Simd> result;
  for (int64_t rest = targets; rest != 0; rest &= rest - 1) {
    const int64_t target = rest & -rest;
    result.push_back({SimdName(target), target});
  }
  return result;
}

Simd ChooseSimd(std::string_view choice) {
  const std::vector<Simd> supported = SupportedSimd();
  if (choice.empty()) return supported.front();
  std::string names;
  for (const Simd& simd : supported) {
    if (simd.name == choice) return simd;
    names += (names.empty() ? "" : ", ") + simd.name;
  }
  Fail(ErrorKind::kValue, "WEFT_SIMD: '", choice,
       "' is not an instruction set of this machine; expected one of ", names);
}

KernelTable MakeKernelTable(const Simd& simd) {
  KernelTable table;
  FillScalar(table);
  FillArithmetic(simd.target, table);
  FillCompare(simd.target, table);
  FillExpLog(simd.target, table);
  FillTrig(simd.target, table);
  FillSpecial(simd.target, table);
  FillGamma(simd.target, table);
  FillInteger(simd.target, table);
  FillConvert(simd.target, table);
  FillChain(simd.target, table);
  return table;
}

const KernelTable& ActiveKernelTable() {
  static const KernelTable table = [] {
    const char* choice = std::getenv("WEFT_SIMD");
    return MakeKernelTable(ChooseSimd(choice == nullptr ? "" : choice));
  }();
  return table;
}

InstrFn FindKernel(Instr instr, Compute compute, Mode mode) {
  return ActiveKernelTable()
      .kernels[static_cast<int>(instr)][static_cast<int>(compute)][static_cast<int>(mode)];
}

InstrFn FindChain(ChainOp first, ChainOp second, bool vector_b, bool vector_c, Compute compute) {
  if (compute != Compute::kF32 && compute != Compute::kF64) return nullptr;
  return ActiveKernelTable().chains[static_cast<int>(first)][static_cast<int>(second)][vector_b]
                                   [vector_c][compute == Compute::kF64];
}

InstrFn FindChain(ChainOp first, Instr second, bool vector_b, Compute compute) {
  if (compute != Compute::kF32 && compute != Compute::kF64) return nullptr;
  if (second != Instr::kSquare && second != Instr::kExp) return nullptr;
  return ActiveKernelTable().chains_of_one[static_cast<int>(first)][second == Instr::kExp][vector_b]
                                          [compute == Compute::kF64];
}

LoadFn FindLoad(DType from, Compute to) {
  return ActiveKernelTable().loads[static_cast<int>(from)][static_cast<int>(to)];
}

StoreFn FindStore(Compute from, DType to) {
  return ActiveKernelTable().stores[static_cast<int>(from)][static_cast<int>(to)];
}

void StreamCopy(const void* src, void* dst, size_t bytes) {
  ActiveKernelTable().stream_copy(src, dst, bytes);
}

}  // namespace weft::pointwise
