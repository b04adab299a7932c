#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "core/io/iterator.h"
#include "core/registry/dump.h"

namespace weft::io {
namespace {

// Filled by static initialisers, read-only afterwards.
std::map<std::string, IteratorSpec, std::less<>>& TheIterators() {
  static std::map<std::string, IteratorSpec, std::less<>> iterators;
  return iterators;
}

bool Has(const std::vector<std::string>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

IteratorRegistration::IteratorRegistration(IteratorSpec spec) {
  const std::string name = spec.name();
  TheIterators().emplace(name, std::move(spec));
}

const IteratorSpec& IteratorSpec::Get(std::string_view name) {
  std::string known;
  for (const auto& [candidate, spec] : TheIterators()) {
    if (candidate == name || Has(spec.aliases(), name)) return spec;
    known += (known.empty() ? "" : ", ") + candidate;
  }
  Fail(ErrorKind::kNotFound, "iterator '", name, "' does not exist; there are ", known);
}

std::vector<const IteratorSpec*> IteratorSpec::All() {
  std::vector<const IteratorSpec*> all;
  for (const auto& [name, spec] : TheIterators()) all.push_back(&spec);
  return all;
}

std::string DumpRegistry() {
  using nlohmann::ordered_json;
  ordered_json iterators = ordered_json::array();
  for (const IteratorSpec* spec : IteratorSpec::All()) {
    iterators.push_back({{"name", spec->name()},
                         {"aliases", spec->aliases()},
                         {"doc", spec->doc()},
                         {"attributes", DumpAttributes(spec->attrs())}});
  }
  const ordered_json root{{"schema", 1}, {"operators", DumpOperators()}, {"iterators", iterators}};
  return root.dump(1) + "\n";
}

}  // namespace weft::io
