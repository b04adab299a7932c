// Steps of planning a row program that work on its nodes alone.
#pragma once

#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {

// Two instructions that follow each other become one, if nothing else needs the first one's
// result, or if it is computed from what is at hand anyway.
void FuseChains(std::vector<Node>* nodes, Compute compute);
// Sums of what one loop can compute from two operands do so.
void FuseSums(std::vector<Node>* nodes, Compute compute, bool long_rows);

// Gives the whole rows of `code` as few registers as there are values alive at once.
void AllocateTiles(Code* code);
// Gives every operand its entry in the table of addresses.
void LayOut(const Space& space, Plan* plan);

// The dtype of numbers of the compute type.
DType DTypeOf(Compute compute);

}  // namespace weft::pointwise
