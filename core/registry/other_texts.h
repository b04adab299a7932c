// Attributes that an operator takes without listing them: those of custom operators. A schema with
// the string field kOtherTexts holds them there, as a JSON object of texts; symbols and their files
// show them one by one.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace weft {

inline constexpr std::string_view kOtherTexts = "**";

std::string JoinTexts(const std::map<std::string, std::string>& texts);
// Throws kValue unless `joined` is empty or a JSON object of texts.
std::map<std::string, std::string> SplitTexts(const std::string& joined);

}  // namespace weft
