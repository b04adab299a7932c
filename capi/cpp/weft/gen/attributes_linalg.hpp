// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct linalg_extractdiagAttributes {
  // Which diagonal: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
};

struct linalg_extracttrianAttributes {
  // The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
  // The lower triangle, where offset is 0; default True.
  Option<bool> lower = {};
};

struct linalg_gemmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose_a = {};
  // Use B transposed; default False.
  Option<bool> transpose_b = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
  // Scale of C; default 1.
  Option<double> beta = {};
  // The axis of the matrices' rows; default -2.
  Option<int64_t> axis = {};
};

struct linalg_gemm2Attributes {
  // Use A transposed; default False.
  Option<bool> transpose_a = {};
  // Use B transposed; default False.
  Option<bool> transpose_b = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
  // The axis of the matrices' rows; default -2.
  Option<int64_t> axis = {};
};

struct linalg_makediagAttributes {
  // Which diagonal: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
};

struct linalg_maketrianAttributes {
  // The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  Option<int64_t> offset = {};
  // The lower triangle, where offset is 0; default True.
  Option<bool> lower = {};
};

struct linalg_syrkAttributes {
  // A^T A instead of A A^T; default False.
  Option<bool> transpose = {};
  // Scale of the product; default 1.
  Option<double> alpha = {};
};

struct linalg_trmmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose = {};
  // A stands to the right of the other matrix; default False.
  Option<bool> rightside = {};
  // Whether the lower triangle of A is used, or the upper one; default True.
  Option<bool> lower = {};
  // Multiplies B; default 1.
  Option<double> alpha = {};
};

struct linalg_trsmAttributes {
  // Use A transposed; default False.
  Option<bool> transpose = {};
  // A stands to the right of the other matrix; default False.
  Option<bool> rightside = {};
  // Whether the lower triangle of A is used, or the upper one; default True.
  Option<bool> lower = {};
  // Multiplies B; default 1.
  Option<double> alpha = {};
};

struct batch_dotAttributes {
  // Use lhs transposed; default False.
  Option<bool> transpose_a = {};
  // Use rhs transposed; default False.
  Option<bool> transpose_b = {};
  // Storage of the result; accepted for compatibility, the result is dense; one of None, csr,
  // default, row_sparse; default None.
  Option<std::string> forward_stype = {};
};

struct dotAttributes {
  // Use lhs transposed; default False.
  Option<bool> transpose_a = {};
  // Use rhs transposed; default False.
  Option<bool> transpose_b = {};
  // Storage of the result; accepted for compatibility, the result is dense; one of None, csr,
  // default, row_sparse; default None.
  Option<std::string> forward_stype = {};
};

}  // namespace weft
