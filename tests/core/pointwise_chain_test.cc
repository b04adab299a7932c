// Kernels of two instructions give, on every instruction set, what the two give one by one.
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <vector>

#include "core/ops/pointwise/rows.h"
#include "core/ops/pointwise/simd/kernel_table.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {
namespace {

constexpr size_t kSizes[] = {0, 1, 3, 7, 8, 15, 16, 17, 33, 1000};

class PointwiseChain : public testing::TestWithParam<Simd> {
 protected:
  const KernelTable table_ = MakeKernelTable(GetParam());

  template <typename T>
  InstrFn Kernel(Instr instr, Mode mode) const {
    return table_
        .kernels[static_cast<int>(instr)][static_cast<int>(ComputeOf<T>())][static_cast<int>(mode)];
  }

  template <typename T>
  static std::vector<T> Sample(size_t n, int seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> uniform(-3, 3);
    std::vector<T> values(std::max<size_t>(n, 1));
    for (T& v : values) v = static_cast<T>(uniform(random));
    return values;
  }

  // t op x, or x op t for the reversed one; x is a vector or one number.
  template <typename T>
  std::vector<T> One(ChainOp op, const std::vector<T>& t, const std::vector<T>& x, bool vector,
                     size_t n) const {
    const Instr instr = op == ChainOp::kAdd   ? Instr::kAdd
                        : op == ChainOp::kMul ? Instr::kMul
                                              : Instr::kSub;
    std::vector<T> out(t.size());
    if (op == ChainOp::kReverseSub) {
      Kernel<T>(instr, vector ? Mode::kVV : Mode::kSV)(x.data(), t.data(), nullptr, out.data(), n);
    } else {
      Kernel<T>(instr, vector ? Mode::kVV : Mode::kVS)(t.data(), x.data(), nullptr, out.data(), n);
    }
    return out;
  }

  template <typename T>
  void Check() {
    constexpr bool kDouble = sizeof(T) == 8;
    for (int i = 0; i < kNumChainOps; ++i) {
      for (const size_t n : kSizes) {
        const std::vector<T> a = Sample<T>(n, 1), b = Sample<T>(n, 2), c = Sample<T>(n, 3);
        for (int vectors = 0; vectors < 4; ++vectors) {
          const bool vb = vectors & 1, vc = vectors & 2;
          const std::vector<T> first = One(static_cast<ChainOp>(i), a, b, vb, n);
          for (int k = 0; k < kNumChainOps; ++k) {
            const std::vector<T> want = One(static_cast<ChainOp>(k), first, c, vc, n);
            std::vector<T> got = a;  // in place
            table_.chains[i][k][vb][vc][kDouble](got.data(), b.data(), c.data(), got.data(), n);
            ASSERT_EQ(std::memcmp(got.data(), want.data(), n * sizeof(T)), 0)
                << i << " " << k << " " << vectors << " n=" << n;
          }
          for (const Instr instr : {Instr::kSquare, Instr::kExp}) {
            std::vector<T> want(first.size()), got(first.size());
            Kernel<T>(instr, Mode::kVV)(first.data(), nullptr, nullptr, want.data(), n);
            table_.chains_of_one[i][instr == Instr::kExp][vb][kDouble](a.data(), b.data(), nullptr,
                                                                       got.data(), n);
            ASSERT_EQ(std::memcmp(got.data(), want.data(), n * sizeof(T)), 0)
                << i << " " << InfoOf(instr).name << " " << vb << " n=" << n;
          }
        }
      }
    }
  }
};

TEST_P(PointwiseChain, Float32) { Check<float>(); }
TEST_P(PointwiseChain, Float64) { Check<double>(); }

INSTANTIATE_TEST_SUITE_P(EverySimd, PointwiseChain, testing::ValuesIn(SupportedSimd()),
                         [](const auto& param_info) { return param_info.param.name; });

TEST(FoldGelu, FindsEveryWayToWriteIt) {
  for (const char* text :
       {"mul i0 0.5; div i0 1.4142135623730951; erf %1; add %2 1; mul %0 %3; out %4",
        "mul 0.5 i0; mul 0.7071067811865476 i0; erf %1; add 1 %2; mul %3 %0; out %4",
        "mul i0 0.7071067811865476; erf %0; add %1 1; mul i0 %2; mul %3 0.5; out %4",
        "mul i0 0.7071067811865476; erf %0; add %1 1; mul 0.5 %2; mul i0 %3; out %4"}) {
    RowProgram program = ParseRows(text);
    EXPECT_TRUE(FoldGelu(&program.steps, program.constants)) << text;
    EXPECT_EQ(program.steps[4].instr, Instr::kGelu) << text;
    EXPECT_EQ(program.steps[4].args[0].kind, Operand::kInput);
  }
}

TEST(FoldGelu, LeavesWhatIsSomethingElse) {
  for (const char* text :
       {"mul i0 0.5; mul i1 0.7071067811865476; erf %1; add %2 1; mul %0 %3; out %4",
        "mul i0 0.5; mul i0 0.7171067811865476; erf %1; add %2 1; mul %0 %3; out %4",
        "mul i0 0.5; mul i0 0.7071067811865476; erf %1; sub %2 1; mul %0 %3; out %4",
        "mul i0 0.6; mul i0 0.7071067811865476; erf %1; add %2 1; mul %0 %3; out %4"}) {
    RowProgram program = ParseRows(text);
    EXPECT_FALSE(FoldGelu(&program.steps, program.constants)) << text;
  }
}

}  // namespace
}  // namespace weft::pointwise
