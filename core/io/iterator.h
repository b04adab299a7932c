// Data iterators: sources of batches, declared like operators: name, doc, typed attributes.
//   const IteratorRegistration mnist = IteratorSpec::Declare("MNISTIter").Doc(...)...;
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/array/stored_array.h"
#include "core/registry/attrs.h"

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
  virtual const std::vector<IteratorOutput>& outputs() const = 0;
  // The next batch; false at the end of the pass. Throws what went wrong with one of its samples.
  virtual bool Next(Batch* batch) = 0;
  // Starts the next pass, also in the middle of one.
  virtual void Reset() = 0;
  // Samples left out because they are damaged.
  virtual int64_t skipped() const { return 0; }
};

class IteratorSpec {
 public:
  using CreateFn = std::function<Ref<Iterator>(const Attrs& attrs)>;

  IteratorSpec(IteratorSpec&&) = default;
  IteratorSpec& operator=(IteratorSpec&&) = delete;  // it would be a self-move, as Op's

  static IteratorSpec Declare(std::string name) {
    IteratorSpec spec;
    spec.name_ = std::move(name);
    return spec;
  }
  IteratorSpec&& Aliases(std::vector<std::string> aliases) && {
    aliases_ = std::move(aliases);
    return std::move(*this);
  }
  IteratorSpec&& Doc(std::string doc) && {
    doc_ = std::move(doc);
    return std::move(*this);
  }
  IteratorSpec&& Attributes(AttrSchema schema) && {
    attrs_ = std::move(schema);
    return std::move(*this);
  }
  IteratorSpec&& Create(CreateFn create) && {
    create_ = std::move(create);
    return std::move(*this);
  }

  const std::string& name() const { return name_; }
  const std::vector<std::string>& aliases() const { return aliases_; }
  const std::string& doc() const { return doc_; }
  const AttrSchema& attrs() const { return attrs_; }
  Ref<Iterator> Make(const Attrs& attrs) const { return create_(attrs); }

  static const IteratorSpec& Get(std::string_view name);  // by name or alias; throws kNotFound
  static std::vector<const IteratorSpec*> All();          // sorted by name

 private:
  IteratorSpec() = default;

  std::string name_, doc_;
  std::vector<std::string> aliases_;
  AttrSchema attrs_;
  CreateFn create_;
};

// Registers at load time.
class IteratorRegistration {
 public:
  IteratorRegistration(IteratorSpec spec);  // NOLINT: reads as a declaration
};

// Operators and iterators as JSON, the source of every generated file.
std::string DumpRegistry();

}  // namespace weft::io
