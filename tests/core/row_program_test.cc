// Row programs: their text, and how plans order and place their steps.
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "core/base/error.h"
#include "core/ops/pointwise/rows.h"
#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {
namespace {

constexpr char kSoftmax[] = "axes=1; row_max i0; sub i0 %0; exp %1; row_sum %2; div %2 %3; out %4";

Value Filled(const Shape& shape, DType dtype = DType::kFloat32) {
  Value value = AllocateValue(Device{}, dtype, shape);
  if (dtype == DType::kFloat32) {
    for (int64_t i = 0; i < value.size(); ++i) {
      value.data<float>()[i] = static_cast<float>(std::sin(static_cast<double>(i)));
    }
  }
  return value;
}

Plan PlanOf(const char* text, SmallVector<const Value*, 4> inputs, bool long_rows, bool flat,
            Space* space) {
  const RowProgram program = ParseRows(text);
  CheckProgram(program, "test");
  SmallVector<const ArrayType*, 4> types;
  for (const Value* input : inputs) types.push_back(input);
  const Shape shape = SpaceOf(program, types, "test");
  std::vector<Value> outputs;
  for (size_t o = 0; o < program.outputs.size(); ++o) {
    const ArrayType type = TypeOfOutput(program, o, shape, inputs[0]->dtype);
    outputs.push_back(AllocateValue(Device{}, type.dtype, type.shape));
  }
  *space = MakeSpace(program, inputs, outputs, shape, !program.reduces());
  return MakePlan(program, space, long_rows, flat, "test");
}

int Count(const Code& code, Node::Kind kind) {
  return static_cast<int>(std::count_if(code.nodes.begin(), code.nodes.end(),
                                        [&](const Node& n) { return n.kind == kind && !n.leaf; }));
}

TEST(RowProgram, TextSurvivesTheRoundTrip) {
  for (const std::string text :
       {std::string(kSoftmax),
        std::string("axes=2; mul i0 i1; row_mean %0; where i2 %1 -0.1; out %2 float16; row_out %1; "
                    "column_sum %0; column_max %2 int32; total_sum %1")}) {
    EXPECT_EQ(PrintRows(ParseRows(text)), text);
  }
  EXPECT_EQ(ParseRows("add i0 i7; out %0").num_inputs, 8);
}

TEST(RowProgram, ShortRowsAreReadWhereTheyLie) {
  const Value x = Filled({8, 100});
  Space space;
  const Plan plan = PlanOf(kSoftmax, {&x}, false, false, &space);
  EXPECT_EQ(space.rows, 8);
  EXPECT_EQ(space.columns, 100);
  EXPECT_EQ(Count(plan.body, Node::kLoad), 0);
  EXPECT_EQ(Count(plan.body, Node::kExpand), 0);
  EXPECT_EQ(Count(plan.body, Node::kStore), 0);  // the division writes to the result itself
  EXPECT_EQ(plan.body.registers, 1);             // and exp replaces the difference
}

TEST(RowProgram, NumbersOfFlatRowsAreSpreadOut) {
  const Value x = Filled({300, 8});
  Space space;
  const Plan plan = PlanOf(kSoftmax, {&x}, false, true, &space);
  EXPECT_EQ(Count(plan.body, Node::kExpand), 2);
  for (const Node& node : plan.body.nodes) EXPECT_FALSE(node.each_row);
}

TEST(RowProgram, LongRowsHaveAPhaseForEachReductionThatWaits) {
  const Value x = Filled({2, 20000});
  Space space;
  const Plan plan = PlanOf(kSoftmax, {&x}, true, false, &space);
  ASSERT_EQ(plan.phases.size(), 3u);
  EXPECT_EQ(Count(plan.phases[0], Node::kInstr), 0);
  EXPECT_EQ(Count(plan.phases[1], Node::kInstr), 0);  // the sum computes its terms itself
  EXPECT_EQ(Count(plan.phases[2], Node::kInstr), 2);  // computed again rather than kept
}

TEST(RowProgram, WhatAllRowsShareIsComputedOnce) {
  const Value x = Filled({40, 100}), gamma = Filled({100});
  Space space;
  const Plan plan =
      PlanOf("exp i1; add %0 1; mul i0 %1; out %2", {&x, &gamma}, false, false, &space);
  EXPECT_EQ(Count(plan.prologue, Node::kInstr), 2);
  EXPECT_EQ(Count(plan.body, Node::kInstr), 1);
}

TEST(RowProgram, OneArrayOfAnyShapeIsOneLongRow) {
  const Value x = Filled({40, 50, 60});
  Space space;
  const Plan plan = PlanOf("axes=0; exp i0; out %0", {&x}, true, false, &space);
  EXPECT_EQ(space.rows, 1);
  EXPECT_EQ(space.columns, 120000);
  EXPECT_EQ(plan.phases.size(), 1u);
}

TEST(RowProgram, AxesThatDoNotMergeAreCopied) {
  Value x = Filled({6, 5, 4});
  x = ViewAs(x, {6, 4, 5}, {20, 1, 4}, 0);
  const RowProgram program = ParseRows("axes=2; row_sum i0; sub i0 %0; out %1");
  const Value out = AllocateValue(Device{}, DType::kFloat32, {6, 4, 5});
  const Value* const input = &x;
  RunRows(program, {&input, 1}, {&out, 1}, "test");
  for (int64_t r = 0; r < 6; ++r) {
    double sum = 0;
    for (int64_t i = 0; i < 20; ++i) sum += x.data<float>()[r * 20 + i];
    for (int64_t i = 0; i < 4; ++i) {
      for (int64_t k = 0; k < 5; ++k) {
        EXPECT_NEAR(out.data<float>()[r * 20 + i * 5 + k],
                    x.data<float>()[r * 20 + k * 4 + i] - sum, 1e-5);
      }
    }
  }
}

TEST(RowProgram, ChecksNameWhatIsWrong) {
  RowProgram program = ParseRows("exp i0; out %0");
  program.steps[0].args[0] = {Operand::kRegister, 0};
  EXPECT_THROW(CheckProgram(program, "test"), Error);
  program = ParseRows("exp i0; out %0");
  program.outputs[0].step = 4;
  EXPECT_THROW(CheckProgram(program, "test"), Error);
}

}  // namespace
}  // namespace weft::pointwise
