#include "core/registry/op.h"

#include <algorithm>
#include <map>
#include <memory>

#include "core/base/error.h"

namespace weft {
namespace {

struct Registry {
  std::map<std::string, std::unique_ptr<Op>, std::less<>> ops;
  std::map<std::string, const Op*, std::less<>> names;  // names and aliases
  std::string conflict;                                 // the first name that was declared twice
};

// Filled by static initialisers, read-only afterwards.
Registry& TheRegistry() {
  static Registry registry;
  return registry;
}

// Levenshtein distance, for "did you mean".
size_t Distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({substitute, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

bool Contains(const std::vector<int>& list, int i) {
  return std::find(list.begin(), list.end(), i) != list.end();
}

thread_local Builder* current_builder = nullptr;

}  // namespace

OpRegistration::OpRegistration(Op op) {
  Registry& registry = TheRegistry();
  auto owned = std::make_unique<Op>(std::move(op));
  const Op* pointer = owned.get();
  for (const std::string& name : pointer->aliases()) {
    if (!registry.names.emplace(name, pointer).second) registry.conflict = name;
  }
  if (!registry.names.emplace(pointer->name(), pointer).second) registry.conflict = pointer->name();
  registry.ops.emplace(pointer->name(), std::move(owned));
}

const Op* Op::Find(std::string_view name) {
  const Registry& registry = TheRegistry();
  WEFT_CHECK(registry.conflict.empty(), ErrorKind::kInternal, "operator ", registry.conflict,
             " is declared twice");
  const auto found = registry.names.find(name);
  return found == registry.names.end() ? nullptr : found->second;
}

const Op& Op::Get(std::string_view name) {
  if (const Op* op = Find(name)) return *op;
  std::vector<std::pair<size_t, std::string>> close;
  for (const auto& [candidate, op] : TheRegistry().names) {
    const size_t distance = Distance(name, candidate);
    if (distance <= 2 + name.size() / 4) close.emplace_back(distance, candidate);
  }
  std::sort(close.begin(), close.end());
  std::string hint;
  for (size_t i = 0; i < close.size() && i < 3; ++i) {
    hint += (i == 0 ? "; did you mean " : ", ") + close[i].second;
  }
  Fail(ErrorKind::kNotFound, "operator '", name, "' does not exist", hint);
}

std::vector<const Op*> Op::All() {
  std::vector<const Op*> all;
  for (const auto& [name, op] : TheRegistry().ops) all.push_back(op.get());
  return all;
}

std::string_view Op::family() const {
  const std::string_view folder = declared_in_.substr(0, declared_in_.rfind('/'));
  return folder.substr(folder.rfind('/') + 1);
}
bool Op::needs_input(int i) const { return !needs_declared_ || Contains(needs_inputs_, i); }
bool Op::needs_output(int i) const { return !needs_declared_ || Contains(needs_outputs_, i); }

const char* InferContext::name() const { return op.name().c_str(); }
const char* KernelContext::name() const { return op.name().c_str(); }

const Ref<const Attrs>& ResolveAttrs(const Op& op, const Ref<const Attrs>& attrs) {
  if (attrs) return attrs;
  if (op.attrs().defaults()) return op.attrs().defaults();
  if (op.attrs().fields().empty()) {
    static const Ref<const Attrs> none = MakeAttrs(NoAttrs{});
    return none;
  }
  op.attrs().Build(op.name(), {}, {});  // throws: names the attribute that is missing
  Fail(ErrorKind::kInternal, op.name(), ": attributes are missing");
}

Builder& Builder::Current() {
  WEFT_CHECK(current_builder != nullptr, ErrorKind::kInternal,
             "operators on Vars are applied outside of a composition or gradient");
  return *current_builder;
}

Builder::Scope::Scope(Builder* builder) : previous_(std::exchange(current_builder, builder)) {}
Builder::Scope::~Scope() { current_builder = previous_; }

const Op& OpRef::Resolve() const {
  const Op& op = Op::Get(name_);
  op_.store(&op, std::memory_order_release);
  return op;
}

Vars Call(const OpRef& op, std::span<const Var> inputs, const Ref<const Attrs>& attrs) {
  return Builder::Current().Apply(*op, attrs, inputs);
}

}  // namespace weft
