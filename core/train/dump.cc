#include "core/train/dump.h"

#include "core/io/iterator.h"
#include "core/registry/dump.h"
#include "core/train/initializer.h"
#include "core/train/metric.h"
#include "core/train/optimizer.h"

namespace weft::train {
namespace {

using nlohmann::ordered_json;

template <typename Product>
ordered_json Dump() {
  ordered_json all = ordered_json::array();
  for (const auto& [name, spec] : Spec<Product>::Registered()) {
    all.push_back({{"name", name},
                   {"aliases", spec.aliases()},
                   {"doc", spec.doc()},
                   {"attributes", DumpAttributes(spec.attrs())}});
  }
  return all;
}

}  // namespace

std::string DumpRegistry() {
  const ordered_json root{{"schema", 1},
                          {"operators", DumpOperators()},
                          {"iterators", Dump<io::Iterator>()},
                          {"optimizers", Dump<Optimizer>()},
                          {"initializers", Dump<Initializer>()},
                          {"metrics", Dump<Metric>()}};
  return root.dump(1) + "\n";
}

}  // namespace weft::train
