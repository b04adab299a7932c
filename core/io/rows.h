// Iterators over rows that are in memory.
#pragma once

#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "core/io/iterator.h"

namespace weft::io {

// What happens to rows that do not fill a batch.
enum class LastBatch {
  kDiscard,  // they are left out
  kPad,      // the batch is filled up from the start of the rows
  kRound,    // the same, and these rows are left out of the next pass
};

// Data, label and the numbers of the rows.
class RowIterator : public Iterator {
 public:
  // `who` is for messages; throws kValue where a batch size makes no sense.
  RowIterator(const char* who, int64_t rows, int64_t batch_size, LastBatch last);

  const std::vector<IteratorOutput>& outputs() const override { return outputs_; }
  bool Next(Batch* batch) override;
  void Reset() override;

 protected:
  // Adds the outputs. For constructors.
  void Describe(DType data, const Shape& data_shape, DType label, const Shape& label_shape,
                StorageType data_storage = StorageType::kDense,
                StorageType label_storage = StorageType::kDense);
  // Appends data and label of a batch of these rows.
  virtual void Fill(std::span<const int64_t> rows, std::vector<Value>* arrays) const = 0;

 private:
  const int64_t rows_, batch_size_;
  const LastBatch last_;
  std::vector<IteratorOutput> outputs_;
  std::mutex mutex_;
  int64_t position_ = 0;
};

class DenseRowIterator : public RowIterator {
 public:
  using RowIterator::RowIterator;

 protected:
  // Writes row `row` to position `at` of data and label.
  virtual void Copy(int64_t row, int64_t at, const Value& data, const Value& label) const = 0;

 private:
  void Fill(std::span<const int64_t> rows, std::vector<Value>* arrays) const override;
};

// The rows of part `part_index` of `num_parts`: [begin, end). Throws kValue naming `who`.
struct Range {
  int64_t begin, end;
};
Range PartOf(const char* who, int64_t rows, int64_t num_parts, int64_t part_index);
// Throws kValue unless 0 <= part_index < num_parts.
void CheckPart(const char* who, int64_t num_parts, int64_t part_index);

// What programs written for MXNet give and weft needs not: where batches will go.
enum class Destination { kCpu, kGpu };

}  // namespace weft::io
