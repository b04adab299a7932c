// oneDNN behind the operators: primitives are prepared once per thread and kind of call, or per
// step of a plan, and only pointers change from call to call.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>

#include "core/ops/routine.h"
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

// The way of weights of certain strides into the layout that an argument of a primitive has.
class Packing {
 public:
  // `weights` lie as `plain` says; `layout` tells `wanted` from other layouts.
  Packing(const Value& weights, const dnnl::memory::desc& plain, const dnnl::memory::desc& wanted,
          std::span<const int64_t> layout);
  const Strides& strides() const { return strides_; }
  // Weights of the type and strides given before, packed; *holder keeps the memory. With `keep`, as
  // in inference, where weights do not change from call to call, the next call finds them with the
  // plain ones.
  void* Pack(const char* op, const Value& weights, bool keep, Value* holder);

 private:
  Strides strides_;
  dnnl::memory::desc plain_, wanted_;
  bool same_;
  Key reorder_, place_;  // place_ knows the offset as well
  int64_t offset_ = -1;
  uint64_t hash_ = 0;
};

// A plan with memory objects of its own, so that one thread at a time runs it.
class Prepared {
 public:
  explicit Prepared(Plan plan);
  Prepared(const Prepared& other) : Prepared(other.plan_) { packing_ = other.packing_; }
  Prepared(Prepared&&) = default;
  bool usable() const { return static_cast<bool>(plan_.primitive); }
  const dnnl::memory::desc& desc(size_t arg) const { return plan_.args[arg].desc; }
  // What tells the layout of an argument from others of its shape and dtype.
  std::span<const int64_t> layout(size_t arg) const { return layouts_[arg]; }
  // Runs on `data`, one pointer per argument. `op` is for messages.
  void Run(const char* op, std::span<void* const> data);
  void Run(const char* op, std::initializer_list<void*> data) {
    Run(op, std::span<void* const>(data.begin(), data.size()));
  }
  // Into the layout of argument kWeights; plain() describes how `weights` lie.
  template <typename Plain>
  Packing& PackingOf(const Value& weights, const Plain& plain) {
    if (!packing_ || packing_->strides() != weights.strides) {
      packing_.emplace(weights, plain(), desc(kWeights), layout(kWeights));
    }
    return *packing_;
  }
  Packing& packing() { return *packing_; }

  static constexpr size_t kWeights = 1;

 private:
  Plan plan_;
  std::vector<std::vector<int64_t>> layouts_;
  std::vector<dnnl::memory> memories_;
  std::vector<dnnl_exec_arg_t> exec_args_;
  size_t scratch_bytes_ = 0;
  std::optional<Packing> packing_;
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

// An argument of a primitive, and the array of the kernel that it is where nothing was copied: an
// input's number, or kResult for output 0.
inline constexpr int kResult = -1;
struct Operand {
  void* data;
  int source;
};

namespace internal {
void RunOnWeights(const char* op, Prepared& primitive, std::span<const Operand> operands,
                  const Value& weights, bool keep_packed, KernelContext* c);
}  // namespace internal

// Runs a primitive whose argument kWeights are weights to be packed: `operands` has the plain ones,
// which plain() describes. Where all operands are arrays of the kernel `c` (may be null), that step
// of a plan keeps the primitive.
template <typename Plain>
void RunOnWeights(const char* op, Prepared& primitive, std::span<const Operand> operands,
                  const Value& weights, const Plain& plain, bool keep_packed, KernelContext* c) {
  primitive.PackingOf(weights, plain);
  internal::RunOnWeights(op, primitive, operands, weights, keep_packed, c);
}

}  // namespace weft::onednn
