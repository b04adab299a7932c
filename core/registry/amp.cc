#include "core/registry/amp.h"

#include <array>
#include <mutex>

#include "core/base/error.h"
#include "core/registry/named_attrs.h"

namespace weft {

namespace internal {
std::atomic<const AmpRules*> autocast{nullptr};
}

namespace {

bool Casts(DType dtype) {
  return dtype == DType::kFloat16 || dtype == DType::kBfloat16 || dtype == DType::kFloat32;
}

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

SmallVector<DType, 4> AmpRules::InputDTypes(const Op& op, const Attrs* attrs,
                                            std::span<const DType> given, bool* unclear) const {
  const SmallVector<DType, 4> as_they_are(given.size(), DType::kUnknown);
  *unclear = false;
  const AmpClass amp = ClassOf(op, attrs);
  if (amp == AmpClass::kUntouched) return as_they_are;
  // Which inputs are cast: an effect writes to its input, so that a cast one would be lost.
  SmallVector<bool, 4> open(given.size(), true);
  for (const Op::EffectSpec& effect : op.effects(attrs, given.size())) {
    if (static_cast<size_t>(effect.input) < open.size()) open[effect.input] = false;
  }
  const auto want = [&](size_t i, DType shared) {
    const bool own = !op.variadic() && i < op.inputs().size() && op.inputs()[i].dtype;
    return own ? op.inputs()[i].dtype(attrs, shared) : shared;
  };
  DType widest = DType::kUnknown;
  for (size_t i = 0; i < given.size(); ++i) {
    if (want(i, DType::kFloat64) != DType::kFloat64) continue;  // does not share the dtype
    if (given[i] == DType::kFloat64) return as_they_are;        // double precision is a wish
    *unclear |= given[i] == DType::kUnknown;
    if (!Casts(given[i])) continue;
    widest = widest == DType::kUnknown || widest == given[i] ? given[i] : DType::kFloat32;
  }
  const DType shared = amp == AmpClass::kTarget    ? target_
                       : amp == AmpClass::kFloat32 ? DType::kFloat32
                                                   : widest;
  if (amp == AmpClass::kWidest && *unclear) return as_they_are;
  *unclear = false;
  SmallVector<DType, 4> dtypes = as_they_are;
  for (size_t i = 0; i < given.size() && shared != DType::kUnknown; ++i) {
    if (!open[i] || !(Casts(given[i]) || given[i] == DType::kUnknown)) continue;
    if (const DType dtype = want(i, shared); dtype != given[i]) dtypes[i] = dtype;
  }
  return dtypes;
}

void SetAutocast(std::unique_ptr<const AmpRules> rules) {
  // Other threads may be reading the rules that were: they are kept.
  static std::mutex mutex;
  static auto* all = new std::vector<std::unique_ptr<const AmpRules>>();
  const std::lock_guard lock(mutex);
  internal::autocast.store(rules.get(), std::memory_order_release);
  if (rules) all->push_back(std::move(rules));
}

static thread_local double loss_scale = 1.0;
double LossScale() { return loss_scale; }
void SetLossScale(double scale) { loss_scale = scale; }

Ref<const Attrs> DTypeAttrs(const Op& cast, DType dtype) {
  return NamedAttrs(cast).Set("dtype", dtype).Build();
}

}  // namespace weft
