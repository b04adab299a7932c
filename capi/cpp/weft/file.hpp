// MXNet's .params files.
#pragma once

#include <map>

#include "weft/array.hpp"

namespace weft {

namespace detail {

inline std::vector<std::pair<std::string, Array>> take(weft_list* list) {
  const Handle<weft_list, weft_list_free> owner(list);
  std::vector<std::pair<std::string, Array>> arrays;
  for (size_t i = 0; i < weft_list_size(list); ++i) {
    weft_entry entry{};
    check(weft_list_entry(list, i, &entry));
    const Array parts[] = {Array(entry.parts[0]), Array(entry.parts[1]), Array(entry.parts[2])};
    const char* name = weft_list_name(list, i);
    if (entry.storage != WEFT_DENSE) {
      throw Error(ErrorKind::kUnsupported, "load: array " + std::string(name ? name : "") + " (" +
                                               std::to_string(i) + ") is sparse, expected dense");
    }
    arrays.emplace_back(name == nullptr ? "" : name, parts[0]);
  }
  return arrays;
}

}  // namespace detail

// Arrays with their names, which are empty where the file has none, in the file's order. Throws kIo
// naming the file and the offset where it is damaged, kUnsupported for sparse arrays.
inline std::vector<std::pair<std::string, Array>> load_list(const std::string& path) {
  weft_list* list = nullptr;
  detail::check(weft_params_load(path.c_str(), &list));
  return detail::take(list);
}

// The same by name. The prefixes "arg:" and "aux:" that model files have are part of it.
inline std::map<std::string, Array> load(const std::string& path) {
  std::map<std::string, Array> arrays;
  for (auto& [name, array] : load_list(path)) arrays.emplace(std::move(name), std::move(array));
  return arrays;
}

// Written beside the path first and then renamed, so that an interruption leaves the old file.
inline void save(const std::string& path, const std::map<std::string, Array>& arrays) {
  std::vector<weft_entry> entries;
  std::vector<const char*> names;
  for (const auto& [name, array] : arrays) {
    entries.push_back({WEFT_DENSE, 0, nullptr, {array.get(), nullptr, nullptr}});
    names.push_back(name.c_str());
  }
  detail::check(weft_params_save(path.c_str(), entries.size(), entries.data(), names.data()));
}

}  // namespace weft
