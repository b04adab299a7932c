// Matrix products with a right factor that is packed once and used many times.
#pragma once

#include <cstdint>

#include "core/array/value.h"

namespace weft::rnn {

// c = op(a) op(b), or c += op(a) op(b): row-major matrices, op(a) m x k, op(b) k x n.
struct ProductShape {
  bool transpose_a = false;
  bool transpose_b = false;
  int64_t m, n, k;
  int64_t lda, ldb, ldc;
  bool accumulate = false;
};

template <typename T>
class Product {
 public:
  // `b` must live as long as the product.
  Product(const ProductShape& shape, const T* b);
  void Run(const T* a, T* c) const;

 private:
  ProductShape shape_;
  const T* b_;
  Value packed_;  // absent where `b` is read as it is
};

// A single product.
template <typename T>
void Multiply(const ProductShape& shape, const T* a, const T* b, T* c) {
  Product<T>(shape, b).Run(a, c);
}

}  // namespace weft::rnn
