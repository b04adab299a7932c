#include "core/io/rows.h"

#include <algorithm>

#include "core/base/error.h"

namespace weft::io {

RowIterator::RowIterator(const char* who, int64_t rows, int64_t batch_size, LastBatch last)
    : rows_(rows), batch_size_(batch_size), last_(last) {
  WEFT_CHECK(batch_size >= 1, ErrorKind::kValue, who, ": batch_size is ", batch_size,
             ", expected at least 1");
}

void RowIterator::Describe(DType data, const Shape& data_shape, DType label,
                           const Shape& label_shape, StorageType data_storage,
                           StorageType label_storage) {
  const auto batch_of = [&](const Shape& row) {
    Shape shape{batch_size_};
    for (const int64_t d : row) shape.push_back(d);
    return shape;
  };
  outputs_ = {{"data", {data, batch_of(data_shape)}, data_storage},
              {"label", {label, batch_of(label_shape)}, label_storage},
              {"index", {DType::kUint64, {batch_size_}}}};
}

bool RowIterator::Next(Batch* batch) {
  std::lock_guard lock(mutex_);
  const int64_t end = position_ + batch_size_;
  if (position_ >= rows_ || (last_ == LastBatch::kDiscard && end > rows_)) return false;
  batch->arrays.clear();
  std::vector<int64_t> rows(static_cast<size_t>(batch_size_));
  const Value index = AllocateValue(Device{}, DType::kUint64, {batch_size_});
  for (int64_t i = 0; i < batch_size_; ++i) {
    rows[i] = (position_ + i) % rows_;
    index.data<uint64_t>()[i] = static_cast<uint64_t>(rows[i]);
  }
  Fill(rows, &batch->arrays);
  batch->arrays.push_back(index);
  batch->pad = std::max<int64_t>(0, end - rows_);
  position_ = end;
  return true;
}

void DenseRowIterator::Fill(std::span<const int64_t> rows, std::vector<Value>* arrays) const {
  for (size_t i = 0; i < 2; ++i) {
    const ArrayType& type = outputs()[i].type;
    arrays->push_back(AllocateValue(Device{}, type.dtype, type.shape));
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    Copy(rows[i], static_cast<int64_t>(i), (*arrays)[0], (*arrays)[1]);
  }
}

void RowIterator::Reset() {
  std::lock_guard lock(mutex_);
  position_ = last_ == LastBatch::kRound && position_ > rows_ ? position_ % rows_ : 0;
}

void CheckPart(const char* who, int64_t num_parts, int64_t part_index) {
  WEFT_CHECK(num_parts >= 1, ErrorKind::kValue, who, ": num_parts is ", num_parts,
             ", expected at least 1");
  WEFT_CHECK(part_index >= 0 && part_index < num_parts, ErrorKind::kValue, who, ": part_index is ",
             part_index, ", expected 0 to ", num_parts - 1);
}

Range PartOf(const char* who, int64_t rows, int64_t num_parts, int64_t part_index) {
  CheckPart(who, num_parts, part_index);
  // In 128 bits, since the number of parts may be anything.
  const auto at = [&](int64_t i) {
    return static_cast<int64_t>(static_cast<__int128>(rows) * i / num_parts);
  };
  return {at(part_index), at(part_index + 1)};
}

}  // namespace weft::io
