// Automatic mixed precision: in which dtype an operator runs, and the rules that a call of
// amp.init or amp.convert_symbol makes of that.
#pragma once

#include <atomic>
#include <memory>
#include <span>
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
  // The dtypes that an operator is to be given instead of those of its inputs; kUnknown: as it is.
  // An input of kUnknown may have any dtype: where that decides, `unclear` is set and nothing said.
  SmallVector<DType, 4> InputDTypes(const Op& op, const Attrs* attrs, std::span<const DType> given,
                                    bool* unclear) const;

 private:
  struct Rule {
    AmpClass amp;
    std::vector<std::pair<int, std::string>> float32_when;  // attribute, value
  };
  Rule& RuleOf(const Op& op);

  DType target_;
  std::unordered_map<const Op*, Rule> changed_;
};

// The process's rules, for operators that are applied to arrays or symbols; null: none, as it is in
// the beginning.
namespace internal {
extern std::atomic<const AmpRules*> autocast;
}
inline const AmpRules* Autocast() { return internal::autocast.load(std::memory_order_acquire); }
void SetAutocast(std::unique_ptr<const AmpRules> rules);

// What this thread's losses are multiplied by, for operators that are losses whatever comes from
// behind; 1 in the beginning.
double LossScale();
void SetLossScale(double scale);

// The attributes dtype=`dtype` of Cast and amp_cast.
Ref<const Attrs> DTypeAttrs(const Op& cast, DType dtype);

}  // namespace weft
