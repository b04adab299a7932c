// capi/ops.json: what the generators of every language read.
#include "core/registry/dump.h"

#include <algorithm>

#include "core/registry/amp.h"
#include "core/registry/op.h"

namespace weft {

using nlohmann::ordered_json;

ordered_json DumpAttributes(const AttrSchema& schema) {
  ordered_json attributes = ordered_json::array();
  for (const AttrField& field : schema.fields()) {
    ordered_json spec{{"name", field.name}, {"type", field.type}, {"doc", field.doc}};
    if (!field.choices.empty()) spec["choices"] = field.choices;
    if (field.required) {
      spec["required"] = true;
    } else {
      spec["default"] = field.default_text;
    }
    attributes.push_back(spec);
  }
  return attributes;
}

// Whether an input of the floating dtype of the others is float32 where that has 16 bits.
static bool KeepsFloat32(const Op& op, const InputSpec& input) {
  const Attrs* attrs = op.attrs().defaults().get();
  return input.dtype && attrs != nullptr &&
         input.dtype(attrs, DType::kFloat64) == DType::kFloat64 &&
         input.dtype(attrs, DType::kBfloat16) == DType::kFloat32;
}

ordered_json DumpOperators() {
  ordered_json ops = ordered_json::array();
  for (const Op* op : Op::All()) {
    if (op->internal()) continue;
    ordered_json entry;
    entry["name"] = op->name();
    entry["family"] = op->family();
    std::vector<std::string> aliases = op->aliases();
    std::sort(aliases.begin(), aliases.end());
    entry["aliases"] = aliases;
    entry["doc"] = op->doc();
    entry["inputs"] = ordered_json::array();
    for (const InputSpec& input : op->inputs()) {
      ordered_json spec{{"name", input.name}, {"doc", input.doc}};
      if (input.optional) spec["optional"] = true;
      if (KeepsFloat32(*op, input)) spec["float32_beside_halves"] = true;
      entry["inputs"].push_back(spec);
    }
    if (op->variadic()) entry["variadic"] = op->variadic_count();
    entry["attributes"] = DumpAttributes(op->attrs());
    if (const int n = op->fixed_outputs(); n < 0) {
      entry["outputs"] = "as attributes say";
    } else if (n != 1) {
      entry["outputs"] = n;
    }
    if (op->random()) entry["random"] = true;
    entry["differentiable"] = static_cast<bool>(op->gradient()) || static_cast<bool>(op->compose());
    if (op->amp() != AmpClass::kUntouched) entry["amp"] = NameOf(op->amp());
    for (const auto& [attribute, value] : op->amp_float32_when()) {
      entry["amp_float32_when"][attribute].push_back(value);
    }
    ops.push_back(entry);
  }
  return ops;
}

}  // namespace weft
