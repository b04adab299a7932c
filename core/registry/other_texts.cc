#include "core/registry/other_texts.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace weft {

std::string JoinTexts(const std::map<std::string, std::string>& texts) {
  return texts.empty() ? "" : nlohmann::json(texts).dump();
}

std::map<std::string, std::string> SplitTexts(const std::string& joined) {
  if (joined.empty()) return {};
  try {
    return nlohmann::json::parse(joined).get<std::map<std::string, std::string>>();
  } catch (const nlohmann::json::exception&) {
    Fail(ErrorKind::kValue, "attributes: '", joined, "' came, expected a JSON object of texts");
  }
}

}  // namespace weft
