#include "core/registry/with_field.h"

namespace weft {

Ref<const Attrs> WithField(const AttrSchema& schema, const std::string& op, const Attrs& attrs,
                           int field, const AttrValue& value) {
  std::vector<int32_t> ids;
  std::vector<std::string> texts;
  for (int i = 0; i < static_cast<int>(schema.fields().size()); ++i) {
    if (i != field && !schema.Shows(attrs, i)) continue;
    ids.push_back(i);
    texts.push_back(i == field ? std::string() : schema.Print(attrs, i));
  }
  std::vector<AttrValue> values(ids.size());
  for (size_t k = 0; k < ids.size(); ++k) {
    values[k].kind = AttrKind::kString;
    values[k].s = texts[k].data();
    values[k].size = static_cast<uint32_t>(texts[k].size());
    if (ids[k] == field) values[k] = value;
  }
  return schema.Build(op, ids, values);
}

}  // namespace weft
