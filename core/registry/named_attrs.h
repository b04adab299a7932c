// Attributes of an operator whose struct is not at hand, by name.
#pragma once

#include "core/registry/op.h"

namespace weft {

// NamedAttrs(op).Set("axis", int64_t{0}).Set("squeeze_axis", true).Build()
class NamedAttrs {
 public:
  explicit NamedAttrs(const Op& op) : op_(op) {}

  NamedAttrs& Set(const char* name, double number) {
    Push(name, AttrKind::kFloat).f = number;
    return *this;
  }
  NamedAttrs& Set(const char* name, int64_t number) { return SetInt(name, AttrKind::kInt, number); }
  NamedAttrs& Set(const char* name, bool yes) { return SetInt(name, AttrKind::kBool, yes); }
  NamedAttrs& Set(const char* name, DType dtype) {
    return SetInt(name, AttrKind::kDType, static_cast<int64_t>(dtype));
  }
  NamedAttrs& Set(const char* name, Device device) {
    return SetInt(name, AttrKind::kDevice,
                  static_cast<int64_t>(device.type) << 32 | static_cast<uint32_t>(device.id));
  }
  // The numbers are not copied: they must live until Build.
  NamedAttrs& Set(const char* name, const Shape& numbers) {
    AttrValue& value = Push(name, AttrKind::kInts);
    value.size = static_cast<uint32_t>(numbers.size());
    value.ints = numbers.data();
    return *this;
  }

  // Throws kType and kValue, as AttrSchema::Build does.
  Ref<const Attrs> Build() const { return op_.attrs().Build(op_.name(), ids_, values_); }

 private:
  NamedAttrs& SetInt(const char* name, AttrKind kind, int64_t number) {
    Push(name, kind).i = number;
    return *this;
  }
  AttrValue& Push(const char* name, AttrKind kind) {
    ids_.push_back(op_.attrs().Find(name));
    WEFT_CHECK(ids_.back() >= 0, ErrorKind::kInternal, op_.name(), ": it has no attribute ", name);
    values_.emplace_back();
    values_.back().kind = kind;
    return values_.back();
  }

  const Op& op_;
  SmallVector<int32_t, 4> ids_;
  SmallVector<AttrValue, 4> values_;
};

}  // namespace weft
