// Operators on matrices as functions on Vars, for the gradients of this family.
#pragma once

#include "core/registry/op.h"
#include "core/registry/var.h"

namespace weft::linalg {

// The last two axes are the matrices. Throws kShape, kType; `square`: they must be square.
void CheckMatrices(const InferContext& c, int input, bool square);

// Calls fn(batch index) for every matrix of `value`, in parallel where they are large enough.
void ForMatrices(const Value& value, const std::function<void(int64_t)>& fn);

// One triangle of every matrix, with its diagonal multiplied by `diagonal`.
Var Triangle(const Var& x, bool lower, double diagonal = 1.0);
Var T(const Var& x);  // the last two axes swapped
Var Trsm(const Var& a, const Var& b, bool transpose, bool rightside, bool lower = true,
         double alpha = 1.0);
Var Inverse(const Var& a);

}  // namespace weft::linalg
