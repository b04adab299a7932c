// oneDNN behind the operators: primitives are prepared once per thread and kind of call, and only
// pointers change from call to call.
#pragma once

#include <initializer_list>
#include <span>

#include "core/array/value.h"
#include "dnnl.hpp"

namespace weft::onednn {

const dnnl::engine& Engine();
// undef for dtypes that oneDNN does not know.
dnnl::memory::data_type TypeOf(DType dtype);
// Makes oneDNN use as many threads from this thread as the engine does.
void UseTeam();

dnnl::memory::dims ToDims(std::span<const int64_t> dims);
dnnl::memory::desc DescOf(const Value& value);
dnnl::memory::desc DescOf(std::span<const int64_t> shape, DType dtype,
                          std::span<const int64_t> strides);
// Every layout is acceptable: oneDNN picks.
dnnl::memory::desc AnyDesc(std::span<const int64_t> shape, DType dtype);

// What tells one prepared primitive from another.
class Key {
 public:
  enum Kind : int64_t {
    kMatMul,
    kReorder,
    kConvolution,
    kConvolutionData,
    kConvolutionWeight,
    kDense,
    kWinograd,
  };

  explicit Key(Kind kind) { words_.push_back(kind); }
  Key& Add(int64_t word) {
    words_.push_back(word);
    return *this;
  }
  Key& Add(DType dtype) { return Add(static_cast<int64_t>(dtype)); }
  Key& Add(std::span<const int64_t> words) {
    words_.push_back(static_cast<int64_t>(words.size()));
    words_.Append(words.begin(), words.end());
    return *this;
  }
  bool operator==(const Key&) const = default;
  size_t Hash() const;

 private:
  SmallVector<int64_t, 48> words_;
};

// A primitive and its arguments in the order in which Run takes their memory. The primitive is
// empty where oneDNN has no implementation.
struct Plan {
  struct Arg {
    int id;
    dnnl::memory::desc desc;
  };
  dnnl::primitive primitive;
  std::vector<Arg> args;
  dnnl::memory::desc scratchpad;

  // Attributes of every primitive here: the scratchpad comes from the pool.
  static dnnl::primitive_attr Attributes();
};

// A plan with this thread's memory objects.
class Prepared {
 public:
  explicit Prepared(Plan plan);
  bool usable() const { return static_cast<bool>(plan_.primitive); }
  const dnnl::memory::desc& desc(size_t arg) const { return plan_.args[arg].desc; }
  // What tells the layout of an argument from others of its shape and dtype.
  std::span<const int64_t> layout(size_t arg) const { return layouts_[arg]; }
  // Runs on `data`, one pointer per argument. `op` is for messages.
  void Run(const char* op, std::span<void* const> data);
  void Run(const char* op, std::initializer_list<void*> data) {
    Run(op, std::span<void* const>(data.begin(), data.size()));
  }

 private:
  Plan plan_;
  std::vector<std::vector<int64_t>> layouts_;
  std::vector<dnnl::memory> memories_;
  std::vector<dnnl_exec_arg_t> exec_args_;
  size_t scratch_bytes_ = 0;
};

namespace internal {
Prepared* Find(const Key& key);
Prepared& Insert(const Key& key, Plan plan);
[[noreturn]] void Rethrow(const char* op, const dnnl::error& error);
}  // namespace internal

// The primitive of `key`, made by make() at the first call on this thread. The reference is good
// until some tens of other keys have been prepared on this thread.
template <typename Make>
Prepared& Prepare(const char* op, const Key& key, const Make& make) {
  if (Prepared* found = internal::Find(key)) return *found;
  UseTeam();
  Plan plan;
  try {
    plan = make();
  } catch (const dnnl::error& error) {
    if (error.status != dnnl_unimplemented) internal::Rethrow(op, error);
    plan = Plan();
  }
  return internal::Insert(key, std::move(plan));
}

// Copies `from` to `to`, whatever their layouts; same dimensions and dtype.
void Reorder(const char* op, const dnnl::memory::desc& from, void* from_data,
             const dnnl::memory::desc& to, void* to_data, const Key& key);

// `weights`, which lie as `plain` says, in the layout that argument `arg` of a primitive has;
// *holder keeps the memory. With `keep`, as in inference, where weights do not change from call to
// call, the next call finds them with the plain ones.
void* PackedWeights(const char* op, const Value& weights, const dnnl::memory::desc& plain,
                    const Prepared& primitive, size_t arg, bool keep, Value* holder);

}  // namespace weft::onednn
