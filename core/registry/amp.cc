#include "core/registry/amp.h"

#include <array>

#include "core/base/error.h"

namespace weft {
namespace {

constexpr std::array<const char*, 4> kNames = {"untouched", "target", "float32", "widest"};

}  // namespace

const char* NameOf(AmpClass amp) { return kNames[static_cast<size_t>(amp)]; }

AmpClass AmpClassNamed(const std::string& name) {
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (name == kNames[i]) return static_cast<AmpClass>(i);
  }
  throw Error(ErrorKind::kValue,
              StrCat("amp: class, got ", name, ", expected untouched, target, float32 or widest"));
}

AmpRules::AmpRules(DType target) : target_(target) {
  WEFT_CHECK(target == DType::kFloat16 || target == DType::kBfloat16, ErrorKind::kType,
             "amp: target_dtype, got ", NameOf(target), ", expected float16 or bfloat16");
}

AmpRules::Rule& AmpRules::RuleOf(const Op& op) {
  const auto [found, is_new] = changed_.try_emplace(&op);
  if (is_new) {
    found->second.amp = op.amp();
    for (const auto& [attribute, value] : op.amp_float32_when()) {
      found->second.float32_when.emplace_back(op.attrs().Find(attribute), value);
    }
  }
  return found->second;
}

void AmpRules::Set(const std::string& op, AmpClass amp) {
  Rule& rule = RuleOf(Op::Get(op));
  rule.amp = amp;
  rule.float32_when.clear();
}

void AmpRules::RequireFloat32(const std::string& op, const std::string& attribute,
                              const std::string& value) {
  const Op& found = Op::Get(op);
  const int id = found.attrs().Find(attribute);
  WEFT_CHECK(id >= 0, ErrorKind::kNotFound, "amp: conditional_fp32_ops, ", op, " has no attribute ",
             attribute);
  RuleOf(found).float32_when.emplace_back(id, value);
}

AmpClass AmpRules::ClassOf(const Op& op, const Attrs* attrs) const {
  const auto changed = changed_.find(&op);
  if (changed == changed_.end()) {
    for (const auto& [attribute, value] : op.amp_float32_when()) {
      if (op.attrs().Print(*attrs, op.attrs().Find(attribute)) == value) return AmpClass::kFloat32;
    }
    return op.amp();
  }
  for (const auto& [attribute, value] : changed->second.float32_when) {
    if (op.attrs().Print(*attrs, attribute) == value) return AmpClass::kFloat32;
  }
  return changed->second.amp;
}

DType AmpRules::InputDType(const Op& op, const Attrs* attrs, size_t i, DType shared) {
  if (op.variadic() || i >= op.inputs().size() || !op.inputs()[i].dtype) return shared;
  return op.inputs()[i].dtype(attrs, shared);
}

Ref<const Attrs> DTypeAttrs(const Op& cast, DType dtype) {
  const int32_t id = cast.attrs().Find("dtype");
  AttrValue value;
  value.kind = AttrKind::kDType;
  value.i = static_cast<int64_t>(dtype);
  return cast.attrs().Build(cast.name(), {&id, 1}, {&value, 1});
}

}  // namespace weft
