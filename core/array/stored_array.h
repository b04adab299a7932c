// Arrays as files and iterators hold them.
#pragma once

#include "core/array/value.h"

namespace weft {

// How an array is stored; the numbers are those of files and of the C ABI.
enum class StorageType : int32_t { kDense = 0, kRowSparse = 1, kCsr = 2 };

// An array in the parts that it is stored in: its values; row_sparse and csr: the values that are
// there and their rows or columns (int64); csr: where its rows begin in them (int64).
struct StoredArray {
  StorageType storage = StorageType::kDense;
  Shape shape;  // of sparse arrays
  Value data;   // absent: the entry of a file that holds no array
  Value indices, indptr;
};

}  // namespace weft
