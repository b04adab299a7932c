// Data iterators: sources of batches, declared like operators: name, doc, typed attributes.
//   const IteratorRegistration mnist = IteratorSpec::Declare("MNISTIter").Doc(...)...;
#pragma once

#include <string>
#include <vector>

#include "core/array/stored_array.h"
#include "core/registry/spec.h"

namespace weft::io {

// One array of every batch. What an array is for is told by its place: data, labels, index.
struct IteratorOutput {
  std::string name;
  ArrayType type;  // with the batch
  StorageType storage = StorageType::kDense;
};

struct Batch {
  // One per output; three for a csr array: data, indices, indptr.
  std::vector<Value> arrays;
  int64_t pad = 0;  // samples at the end that only fill the batch up
};

// Any thread may call; calls wait for each other.
class Iterator : public RefCounted {
 public:
  static constexpr const char* kNoun = "iterator";

  virtual const std::vector<IteratorOutput>& outputs() const = 0;
  // The next batch; false at the end of the pass. Throws what went wrong with one of its samples.
  virtual bool Next(Batch* batch) = 0;
  // Starts the next pass, also in the middle of one.
  virtual void Reset() = 0;
  // Samples left out because they are damaged.
  virtual int64_t skipped() const { return 0; }
};

using IteratorSpec = Spec<Iterator>;
using IteratorRegistration = Registration<Iterator>;

}  // namespace weft::io
