// Speed of pointwise kernels: on a tile in L1, and on 16 M elements tile by tile with two threads.
#include <benchmark/benchmark.h>

#include <vector>

#include "core/ops/pointwise/instr.h"

namespace weft::pointwise {
namespace {

constexpr size_t kTile = 1024;
constexpr size_t kLarge = size_t{16} << 20;

std::vector<float> Input(size_t n, float first) {
  std::vector<float> values(n);
  for (size_t i = 0; i < n; ++i) values[i] = static_cast<float>(i % 1999) * 0.005f + first;
  return values;
}

// x * (erf(x / sqrt(2)) + 1) * 0.5 in five instructions over one tile.
void Gelu(const float* x, float* out, size_t n) {
  static const InstrFn mul = FindKernel(Instr::kMul, Compute::kF32, Mode::kVV);
  static const InstrFn scale = FindKernel(Instr::kMul, Compute::kF32, Mode::kVS);
  static const InstrFn shift = FindKernel(Instr::kAdd, Compute::kF32, Mode::kVS);
  static const InstrFn erf = FindKernel(Instr::kErf, Compute::kF32, Mode::kVV);
  const float root_half = 0.70710678f, one = 1.0f, half = 0.5f;
  scale(x, &root_half, nullptr, out, n);
  erf(out, nullptr, nullptr, out, n);
  shift(out, &one, nullptr, out, n);
  mul(out, x, nullptr, out, n);
  scale(out, &half, nullptr, out, n);
}

void RunTile(Instr instr, const float* x, float* out, size_t n) {
  const float* second = InfoOf(instr).arity > 1 ? x : nullptr;
  FindKernel(instr, Compute::kF32, Mode::kVV)(x, second, nullptr, out, n);
}

template <typename Fn>
void OnTile(benchmark::State& state, float first, Fn fn) {
  const std::vector<float> x = Input(kTile, first);
  std::vector<float> out(kTile);
  for (auto _ : state) {
    fn(x.data(), out.data(), kTile);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * kTile));
}

template <typename Fn>
void OnLarge(benchmark::State& state, float first, Fn fn) {
  const std::vector<float> x = Input(kLarge, first);
  std::vector<float> out(kLarge);
  for (auto _ : state) {
#pragma omp parallel for num_threads(2)
    for (size_t i = 0; i < kLarge; i += kTile) fn(x.data() + i, out.data() + i, kTile);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * kLarge));
}

void RegisterAll() {
  for (Instr instr : {Instr::kAdd, Instr::kMul, Instr::kExp, Instr::kLog, Instr::kTanh,
                      Instr::kSigmoid, Instr::kErf, Instr::kSin, Instr::kPow}) {
    const auto run = [instr](const float* x, float* out, size_t n) { RunTile(instr, x, out, n); };
    const std::string name = InfoOf(instr).name;
    // Numbers from 0.01 to 10 for the functions of positive ones, from -5 to 5 for the others.
    const float first = instr == Instr::kLog || instr == Instr::kPow ? 0.01f : -5.0f;
    benchmark::RegisterBenchmark((name + "/tile").c_str(),
                                 [=](auto& s) { OnTile(s, first, run); });
    benchmark::RegisterBenchmark((name + "/large").c_str(),
                                 [=](auto& s) { OnLarge(s, first, run); })
        ->UseRealTime();
  }
  benchmark::RegisterBenchmark("gelu/tile", [](auto& s) { OnTile(s, -5.0f, Gelu); });
  benchmark::RegisterBenchmark("gelu/large", [](auto& s) { OnLarge(s, -5.0f, Gelu); })
      ->UseRealTime();
}

}  // namespace
}  // namespace weft::pointwise

int main(int argc, char** argv) {
  weft::pointwise::RegisterAll();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
