// Automatic mixed precision: in which dtype an operator runs, and the rules that a call of
// amp.init or amp.convert_symbol makes of that.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/registry/op.h"

namespace weft {

const char* NameOf(AmpClass amp);
// Throws kValue for a text that names none.
AmpClass AmpClassNamed(const std::string& name);

// The operators' classes with a caller's changes.
class AmpRules {
 public:
  explicit AmpRules(DType target);  // throws kType unless it is float16 or bfloat16

  DType target() const { return target_; }
  // Both throw kNotFound for an unknown operator, RequireFloat32 also for an unknown attribute. Set
  // takes back what made the operator run in float32.
  void Set(const std::string& op, AmpClass amp);
  void RequireFloat32(const std::string& op, const std::string& attribute,
                      const std::string& value);

  AmpClass ClassOf(const Op& op, const Attrs* attrs) const;
  // The dtype that input i is cast to if it is float16, bfloat16 or float32; kUnknown: none.
  // For operators that run in `shared`.
  static DType InputDType(const Op& op, const Attrs* attrs, size_t i, DType shared);

 private:
  struct Rule {
    AmpClass amp;
    std::vector<std::pair<int, std::string>> float32_when;  // attribute, value
  };
  Rule& RuleOf(const Op& op);

  DType target_;
  std::unordered_map<const Op*, Rule> changed_;
};

// The attributes dtype=`dtype` of Cast and amp_cast.
Ref<const Attrs> DTypeAttrs(const Op& cast, DType dtype);

inline bool AmpCasts(DType dtype) {
  return dtype == DType::kFloat16 || dtype == DType::kBfloat16 || dtype == DType::kFloat32;
}

}  // namespace weft
