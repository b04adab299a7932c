// Things that are made by name from typed attributes and declared like operators: data iterators,
// optimizers, initializers, metrics. `Product::kNoun` is what messages call them.
//   const Registration<Optimizer> sgd = Spec<Optimizer>::Declare("sgd").Doc(...)...;
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/registry/attrs.h"

namespace weft {

template <typename Product>
class Spec {
 public:
  using CreateFn = std::function<Ref<Product>(const Attrs& attrs)>;

  Spec(Spec&&) = default;
  Spec& operator=(Spec&&) = delete;  // it would be a self-move, as Op's

  static Spec Declare(std::string name) {
    Spec spec;
    spec.name_ = std::move(name);
    return spec;
  }
  Spec&& Aliases(std::vector<std::string> aliases) && {
    aliases_ = std::move(aliases);
    return std::move(*this);
  }
  Spec&& Doc(std::string doc) && {
    doc_ = std::move(doc);
    return std::move(*this);
  }
  Spec&& Attributes(AttrSchema schema) && {
    attrs_ = std::move(schema);
    return std::move(*this);
  }
  Spec&& Create(CreateFn create) && {
    create_ = std::move(create);
    return std::move(*this);
  }

  const std::string& name() const { return name_; }
  const std::vector<std::string>& aliases() const { return aliases_; }
  const std::string& doc() const { return doc_; }
  const AttrSchema& attrs() const { return attrs_; }
  Ref<Product> Make(const Attrs& attrs) const { return create_(attrs); }

  // By name or alias; throws kNotFound.
  static const Spec& Get(std::string_view name) {
    std::string known;
    for (const auto& [candidate, spec] : Registered()) {
      const auto& others = spec.aliases();
      if (candidate == name || std::find(others.begin(), others.end(), name) != others.end()) {
        return spec;
      }
      known += (known.empty() ? "" : ", ") + candidate;
    }
    Fail(ErrorKind::kNotFound, Product::kNoun, " '", name, "' does not exist; there are ", known);
  }
  // Sorted by name. Filled by static initialisers, read-only afterwards.
  static std::map<std::string, Spec, std::less<>>& Registered() {
    static std::map<std::string, Spec, std::less<>> specs;
    return specs;
  }

 private:
  Spec() = default;

  std::string name_, doc_;
  std::vector<std::string> aliases_;
  AttrSchema attrs_;
  CreateFn create_;
};

// Registers at load time.
template <typename Product>
class Registration {
 public:
  Registration(Spec<Product> spec) {  // NOLINT: reads as a declaration
    const std::string name = spec.name();
    Spec<Product>::Registered().emplace(name, std::move(spec));
  }
};

}  // namespace weft
