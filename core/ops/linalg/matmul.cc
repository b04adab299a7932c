// The matrix product under every operator that needs one.
#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/linalg/blas.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/onednn.h"

namespace weft {
namespace {

// op(x) as rows x cols: how the last two axes of a value are given to BLAS.
struct Matrix {
  bool transpose = false;  // BLAS has to transpose what it reads at `leading`
  int64_t leading = 1;
};

// False where neither the rows nor the columns are contiguous.
bool AsMatrix(int64_t rows, int64_t cols, int64_t row_step, int64_t col_step, Matrix* m) {
  if ((col_step == 1 || cols <= 1) && (row_step >= std::max<int64_t>(cols, 1) || rows <= 1)) {
    *m = {false, rows <= 1 ? std::max<int64_t>(cols, 1) : row_step};
    return true;
  }
  if ((row_step == 1 || rows <= 1) && (col_step >= std::max<int64_t>(rows, 1) || cols <= 1)) {
    *m = {true, cols <= 1 ? std::max<int64_t>(rows, 1) : col_step};
    return true;
  }
  return false;
}

struct Operand {
  Value value;
  Matrix matrix;
};

// op(value) with `rows` rows; copied only if BLAS cannot read it where it is.
Operand MakeOperand(const Value& value, bool transpose) {
  Operand operand{value, {}};
  const int rank = value.rank();
  for (;;) {
    const Value& v = operand.value;
    const int row = transpose ? rank - 1 : rank - 2, col = transpose ? rank - 2 : rank - 1;
    if (AsMatrix(v.shape[row], v.shape[col], v.strides[row], v.strides[col], &operand.matrix)) {
      return operand;
    }
    Value copy = AllocateValue(value.device, value.dtype, value.shape);
    CopyElements(value, copy);
    operand.value = std::move(copy);
  }
}

// Elements from the start of `v` to its matrix number `index`.
int64_t BatchOffset(const Value& v, int64_t index) {
  int64_t offset = 0;
  for (int axis = v.rank() - 3; axis >= 0; --axis) {
    offset += index % v.shape[axis] * v.strides[axis];
    index /= v.shape[axis];
  }
  return offset;
}

struct Sizes {
  int64_t batch = 1, m, n, k;
};

template <typename T>
void GemmBatch(const Sizes& s, const Operand& a, const Operand& b, const Value& c, T alpha,
               T beta) {
  const int64_t ldc = std::max<int64_t>(c.strides[c.rank() - 2], std::max<int64_t>(s.n, 1));
  const auto one = [&](int64_t i) {
    blas::Gemm(a.matrix.transpose, b.matrix.transpose, s.m, s.n, s.k, alpha,
               a.value.data<T>() + BatchOffset(a.value, i), a.matrix.leading,
               b.value.data<T>() + BatchOffset(b.value, i), b.matrix.leading, beta,
               c.data<T>() + BatchOffset(c, i), ldc);
  };
  if (s.batch == 1) return one(0);
  const int64_t work = s.m * s.n * s.k;
  if (s.batch < NumThreads() && work > (1 << 20)) {
    for (int64_t i = 0; i < s.batch; ++i) one(i);
    return;
  }
  ParallelFor(s.batch, std::max<int64_t>(1, (1 << 16) / std::max<int64_t>(work, 1)),
              [&](int64_t begin, int64_t end) {
                for (int64_t i = begin; i < end; ++i) one(i);
              });
}

// Integers wrap as their type does.
template <typename T>
void GemmPlain(const Sizes& s, const Value& a, const Value& b, const Value& c, bool transpose_a,
               bool transpose_b, double alpha, double beta) {
  const int rank = c.rank();
  const int64_t a_row = a.strides[rank - (transpose_a ? 1 : 2)];
  const int64_t a_col = a.strides[rank - (transpose_a ? 2 : 1)];
  const int64_t b_row = b.strides[rank - (transpose_b ? 1 : 2)];
  const int64_t b_col = b.strides[rank - (transpose_b ? 2 : 1)];
  using U = std::make_unsigned_t<std::conditional_t<std::is_same_v<T, bool>, uint8_t, T>>;
  const auto scale = static_cast<U>(static_cast<int64_t>(alpha));
  const auto keep = static_cast<U>(static_cast<int64_t>(beta));
  ParallelFor(
      s.batch * s.m, std::max<int64_t>(1, (1 << 14) / std::max<int64_t>(s.n * s.k, 1)),
      [&](int64_t begin, int64_t end) {
        for (int64_t at = begin; at < end; ++at) {
          const T* pa = a.data<const T>() + BatchOffset(a, at / s.m) + at % s.m * a_row;
          const T* pb = b.data<const T>() + BatchOffset(b, at / s.m);
          T* pc = c.data<T>() + BatchOffset(c, at / s.m) + at % s.m * c.strides[rank - 2];
          for (int64_t j = 0; j < s.n; ++j) {
            U sum = 0;
            for (int64_t k = 0; k < s.k; ++k) {
              sum = static_cast<U>(sum + static_cast<U>(pa[k * a_col]) *
                                             static_cast<U>(pb[k * b_row + j * b_col]));
            }
            T& out = pc[j * c.strides[rank - 1]];
            out = static_cast<T>(static_cast<U>(scale * sum) +
                                 (keep == 0 ? U(0) : static_cast<U>(keep * static_cast<U>(out))));
          }
        }
      });
}

// Batch axes as one axis with a constant step; false where there is none.
bool BatchStep(const Value& v, int64_t* step) {
  *step = 0;
  int64_t expected = -1;
  for (int axis = v.rank() - 3; axis >= 0; --axis) {
    if (v.shape[axis] == 1) continue;
    if (expected < 0) {
      *step = v.strides[axis];
    } else if (v.strides[axis] != expected) {
      return false;
    }
    expected = v.strides[axis] * v.shape[axis];
  }
  return true;
}

// 16-bit floating point where this machine has instructions for it; false where it has not.
bool TryOneDnn(const Sizes& s, const Operand& a, const Operand& b, const Value& c) {
  int64_t a_step, b_step, c_step;
  if (!BatchStep(a.value, &a_step) || !BatchStep(b.value, &b_step) || !BatchStep(c, &c_step)) {
    return false;
  }
  // A broadcast operand (step 0 over several matrices) is not something oneDNN reads.
  if (s.batch > 1 && (a_step == 0 || b_step == 0)) return false;
  const DType dtype = c.dtype;
  const int64_t ldc = std::max<int64_t>(c.strides[c.rank() - 2], std::max<int64_t>(s.n, 1));
  const auto strides = [](int64_t step, const Matrix& m) {
    return m.transpose ? Dims{step, 1, m.leading} : Dims{step, m.leading, 1};
  };
  const auto batch_step = [&](int64_t step, int64_t rows, int64_t leading) {
    return s.batch > 1 ? step : rows * leading;
  };
  const Dims as = strides(batch_step(a_step, std::max(s.m, s.k), a.matrix.leading), a.matrix);
  const Dims bs = strides(batch_step(b_step, std::max(s.n, s.k), b.matrix.leading), b.matrix);
  const Dims cs{batch_step(c_step, s.m, ldc), ldc, 1};
  onednn::Key key(onednn::Key::kMatMul);
  key.Add(dtype).Add(s.batch).Add(s.m).Add(s.n).Add(s.k).Add(as).Add(bs).Add(cs);
  onednn::Prepared& matmul = onednn::Prepare("matrix product", key, [&] {
    const auto da = onednn::DescOf(Dims{s.batch, s.m, s.k}, dtype, as);
    const auto db = onednn::DescOf(Dims{s.batch, s.k, s.n}, dtype, bs);
    const auto dc = onednn::DescOf(Dims{s.batch, s.m, s.n}, dtype, cs);
    const dnnl::matmul::primitive_desc desc(onednn::Engine(), da, db, dc,
                                            onednn::Plan::Attributes());
    return onednn::Plan{dnnl::matmul(desc),
                        {{DNNL_ARG_SRC, da}, {DNNL_ARG_WEIGHTS, db}, {DNNL_ARG_DST, dc}},
                        desc.scratchpad_desc()};
  });
  if (!matmul.usable()) return false;
  matmul.Run("matrix product", {a.value.raw(), b.value.raw(), c.raw()});
  return true;
}

// The rows of `c` must be contiguous for BLAS.
bool IsWritable(const Value& c) {
  const int rank = c.rank();
  Matrix m;
  return AsMatrix(c.shape[rank - 2], c.shape[rank - 1], c.strides[rank - 2], c.strides[rank - 1],
                  &m) &&
         !m.transpose;
}

}  // namespace

void MatMulKernel(const Value& a, const Value& b, const Value& c, bool transpose_a,
                  bool transpose_b, double alpha, double beta) {
  const int rank = c.rank();
  WEFT_ASSERT(rank >= 2 && a.rank() == rank && b.rank() == rank);
  Sizes s;
  for (int i = 0; i < rank - 2; ++i) s.batch *= c.shape[i];
  s.m = c.shape[rank - 2];
  s.n = c.shape[rank - 1];
  s.k = a.shape[rank - (transpose_a ? 2 : 1)];
  if (s.batch * s.m * s.n == 0) return;
  if (!IsFloating(c.dtype)) {
    VisitDType(c.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      if constexpr (std::is_integral_v<T>) {
        GemmPlain<T>(s, a, b, c, transpose_a, transpose_b, alpha, beta);
      }
    });
    return;
  }
  if (!IsWritable(c)) {
    Value dense = AllocateValue(c.device, c.dtype, c.shape);
    if (beta != 0.0) CopyElements(c, dense);
    MatMulKernel(a, b, dense, transpose_a, transpose_b, alpha, beta);
    CopyElements(dense, c);
    return;
  }
  if (c.dtype == DType::kFloat16 || c.dtype == DType::kBfloat16) {
    if (s.k > 0 && alpha == 1.0 && beta == 0.0 &&
        TryOneDnn(s, MakeOperand(a, transpose_a), MakeOperand(b, transpose_b), c)) {
      return;
    }
    const Value wide = beta == 0.0 ? AllocateValue(c.device, DType::kFloat32, c.shape)
                                   : nn::Converted(c, DType::kFloat32);
    MatMulKernel(nn::Converted(a, DType::kFloat32), nn::Converted(b, DType::kFloat32), wide,
                 transpose_a, transpose_b, alpha, beta);
    pointwise::Convert(wide, c);
    return;
  }
  const Operand left = MakeOperand(a, transpose_a), right = MakeOperand(b, transpose_b);
  if (c.dtype == DType::kFloat32) {
    GemmBatch<float>(s, left, right, c, static_cast<float>(alpha), static_cast<float>(beta));
  } else {
    GemmBatch<double>(s, left, right, c, alpha, beta);
  }
}

}  // namespace weft
