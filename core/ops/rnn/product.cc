#include "core/ops/rnn/product.h"

#include "core/ops/linalg/blas.h"
#include "core/ops/nn/onednn.h"

namespace weft::rnn {
namespace {

using onednn::Key;
constexpr const char* kOp = "RNN";
constexpr int64_t kKeyKind = -2;  // the general matrix product begins its keys with a dtype

// Below this, packing and oneDNN's dispatch cost more than they save.
constexpr int64_t kSmall = 1 << 18;

Dims StepsOf(bool transpose, int64_t leading) {
  return transpose ? Dims{1, leading} : Dims{leading, 1};
}

Key KeyOf(Key::Kind kind, const ProductShape& s) {
  Key key(kind);
  key.Add(kKeyKind).Add(s.transpose_a).Add(s.transpose_b).Add(s.m).Add(s.n).Add(s.k);
  key.Add(s.lda).Add(s.ldb).Add(s.ldc).Add(s.accumulate);
  return key;
}

onednn::Prepared& Prepare(const ProductShape& s) {
  return onednn::Prepare(kOp, KeyOf(Key::kMatMul, s), [&] {
    constexpr DType kType = DType::kFloat32;
    const auto a = onednn::DescOf(Dims{s.m, s.k}, kType, StepsOf(s.transpose_a, s.lda));
    const auto c = onednn::DescOf(Dims{s.m, s.n}, kType, Dims{s.ldc, 1});
    dnnl::primitive_attr attributes = onednn::Plan::Attributes();
    if (s.accumulate) {
      dnnl::post_ops sum;
      sum.append_sum(1.0f);
      attributes.set_post_ops(sum);
    }
    const dnnl::matmul::primitive_desc desc(onednn::Engine(), a,
                                            onednn::AnyDesc(Dims{s.k, s.n}, kType), c, attributes);
    return onednn::Plan{
        dnnl::matmul(desc),
        {{DNNL_ARG_SRC, a}, {DNNL_ARG_WEIGHTS, desc.weights_desc()}, {DNNL_ARG_DST, c}},
        desc.scratchpad_desc()};
  });
}

}  // namespace

template <typename T>
Product<T>::Product(const ProductShape& shape, const T* b) : shape_(shape), b_(b) {
  if constexpr (std::is_same_v<T, float>) {
    const ProductShape& s = shape_;
    if (s.m * s.n * s.k <= kSmall) return;
    onednn::Prepared& product = Prepare(s);
    if (!product.usable()) return;
    const dnnl::memory::desc wanted = product.desc(1);
    const auto given =
        onednn::DescOf(Dims{s.k, s.n}, DType::kFloat32, StepsOf(s.transpose_b, s.ldb));
    const int64_t elements = static_cast<int64_t>(wanted.get_size() / sizeof(float));
    packed_ = AllocateValue(Device{}, DType::kFloat32, Shape{elements});
    onednn::Reorder(kOp, given, const_cast<float*>(b), wanted, packed_.raw(),
                    KeyOf(Key::kReorder, s));
  }
}

template <typename T>
void Product<T>::Run(const T* a, T* c) const {
  const ProductShape& s = shape_;
  if (s.m * s.n == 0) return;
  if constexpr (std::is_same_v<T, float>) {
    if (packed_.present()) {
      Prepare(s).Run(kOp, {const_cast<float*>(a), packed_.raw(), c});
      return;
    }
  }
  blas::Gemm(s.transpose_a, s.transpose_b, s.m, s.n, s.k, T(1), a, s.lda, b_, s.ldb,
             s.accumulate ? T(1) : T(0), c, s.ldc);
}

template class Product<float>;
template class Product<double>;

}  // namespace weft::rnn
