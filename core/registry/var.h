// The language in which gradients and compositions are written: immutable values on which
// operators are applied. Who applies them (eagerly, onto a tape, into a graph) is the Builder's
// business.
#pragma once

#include <span>

#include "core/array/value.h"
#include "core/base/ref.h"
#include "core/registry/attrs.h"

namespace weft {

class Op;

// What a Var refers to. Builders and deferred pointwise expressions derive from it.
class VarNode : public RefCounted {
 public:
  explicit VarNode(Value value) : value_(std::move(value)) {}
  // Only nodes of the eager builder hold memory; others know dtype, shape and device.
  const Value& value() const { return value_; }
  // A node that a builder made; deferred expressions compute themselves here, once.
  virtual Ref<VarNode> Materialize() = 0;

 private:
  const Value value_;
};

class Var {
 public:
  Var() = default;
  explicit Var(Ref<VarNode> node) : node_(std::move(node)) {}

  bool defined() const { return static_cast<bool>(node_); }
  explicit operator bool() const { return defined(); }
  const Ref<VarNode>& node() const { return node_; }
  const ArrayType& type() const { return node_->value(); }
  DType dtype() const { return type().dtype; }
  const Shape& shape() const { return type().shape; }
  int64_t dim(int i) const {
    const Shape& s = shape();
    return s[i < 0 ? i + s.size() : i];
  }
  int rank() const { return static_cast<int>(shape().size()); }
  Device device() const { return node_->value().device; }

 private:
  Ref<VarNode> node_;
};

using Vars = SmallVector<Var, 3>;

class Builder {
 public:
  virtual ~Builder() = default;
  // Inputs may be undefined Vars (absent optional inputs). `attrs` may be null: all defaults.
  virtual Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) = 0;
  // The builder of the composition or gradient that this thread is evaluating.
  static Builder& Current();

  // Makes `builder` current for a scope.
  class Scope {
   public:
    explicit Scope(Builder* builder);
    ~Scope();

   private:
    Builder* previous_;
  };
};

// An operator looked up once, by name, when first used.
class OpRef {
 public:
  explicit constexpr OpRef(const char* name) : name_(name) {}
  const Op& operator*() const {
    const Op* op = op_.load(std::memory_order_acquire);
    return op ? *op : Resolve();
  }

 private:
  const Op& Resolve() const;
  const char* name_;
  mutable std::atomic<const Op*> op_{nullptr};
};

// Call(kDot, {a, b}, MakeAttrs(DotAttrs{...})): all outputs; Call1: the only or first one.
Vars Call(const OpRef& op, std::span<const Var> inputs, const Ref<const Attrs>& attrs = nullptr);
inline Vars Call(const OpRef& op, std::initializer_list<Var> inputs,
                 const Ref<const Attrs>& attrs = nullptr) {
  return Call(op, std::span<const Var>(inputs.begin(), inputs.size()), attrs);
}
inline Var Call1(const OpRef& op, std::initializer_list<Var> inputs,
                 const Ref<const Attrs>& attrs = nullptr) {
  return Call(op, inputs, attrs)[0];
}

}  // namespace weft
