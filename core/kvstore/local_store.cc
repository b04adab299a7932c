// The store of one process.
#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "core/exec/eager.h"
#include "core/exec/trace.h"
#include "core/kvstore/store.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"

namespace weft::kvstore {
namespace {

struct Entry {
  const std::string key;
  const int64_t number;  // in the order of Init
  const Ref<Cell> cell;
};

template <typename... Args>
[[noreturn]] void FailAt(ErrorKind kind, const char* call, std::string_view key,
                         const Args&... args) {
  Fail(kind, "KVStore.", call, ": key \"", key, "\": ", args...);
}

bool HasRows(const Cell& cell) { return cell.device().is_null(); }

Var Cast(const Var& value, DType dtype) {
  return MakeVar(ValueOf(Materialized(CastTo(value, dtype))));
}

void WriteRows(Cell* to, const sparse::Rows& rows) {
  to->WriteRows({Cast(rows.indices, DType::kInt64), Cast(rows.data, to->type().dtype)});
}

// What `from` holds; shapes are the same, dtypes, devices and who keeps rows need not be.
void Copy(const Cell& from, Cell* to) {
  const bool rows = HasRows(from);
  if (HasRows(*to)) {
    WriteRows(to, rows ? from.ReadRows() : sparse::RowsOf(from.Read()));
  } else {
    to->Assign(rows ? Materialized(sparse::PutRows(from.ReadRows(), from.type().shape[0]))
                    : from.Read());
  }
}

Ref<Cell> Placeholder(const Cell& like) {
  const ArrayType type = like.type();
  return MakeRef<Cell>(MakeVar(AllocateValue(like.device(), type.dtype, type.shape)));
}

Ref<Cell> SumOfRows(const Cell& stored, std::span<Cell* const> cells) {
  Vars indices, data;
  for (const Cell* cell : cells) {
    const sparse::Rows rows = cell->ReadRows();
    indices.push_back(rows.indices);
    data.push_back(CastTo(rows.data, stored.type().dtype));
  }
  const Ref<Cell> sum = Placeholder(*cells[0]);
  WriteRows(sum.get(), cells.size() == 1
                           ? sparse::Rows{indices[0], data[0]}
                           : sparse::SumByRow(shape::Concat(data, 0), shape::Concat(indices, 0),
                                              stored.type().shape[0]));
  return sum;
}

// In the dtype of `stored` and, unless that keeps rows, on its device.
Ref<Cell> SumOfArrays(const Cell& stored, std::span<Cell* const> cells) {
  const DType dtype = stored.type().dtype;
  const Device device = HasRows(stored) ? cells[0]->device() : stored.device();
  Var sum;  // an expression, computed in one pass
  for (const Cell* cell : cells) {
    Value value = ValueOf(cell->Read());
    if (value.storage) value.storage->Wait();
    if (value.device != device) value = CopyToDevice(value, device);
    const Var term = CastTo(MakeVar(value), dtype);
    sum = sum ? sum + term : term;
  }
  return MakeRef<Cell>(MakeVar(ValueOf(Materialized(sum))));
}

// Nothing that runs here is recorded or traced.
class Quiet {
 public:
  explicit Quiet(const char* call) {
    WEFT_CHECK(Trace::Current() == nullptr, ErrorKind::kState, "KVStore.", call,
               ": a hybridized block is traced, where no values are there");
  }

 private:
  const RecordingScope pause_{false, false};
  EagerBuilder builder_;
  const Builder::Scope scope_{&builder_};
};

class LocalStore final : public Store {
 public:
  void Init(const Items& values) override {
    const Quiet quiet("init");
    const std::lock_guard lock(mutex_);
    std::map<std::string, Entry, std::less<>> made;
    for (size_t i = 0; i < values.keys.size(); ++i) {
      const std::string key = values.keys[i];
      const Cell& value = *values.cells[i];
      if (entries_.contains(key) || made.contains(key)) {
        FailAt(ErrorKind::kValue, "init", key, "it is there already");
      }
      const auto number = static_cast<int64_t>(entries_.size() + made.size());
      made.emplace(key, Entry{key, number, CopyOf(value)});
    }
    for (const auto& [key, entry] : made) NameTo(entry);
    entries_.merge(made);
  }

  void Push(const Items& values) override {
    const Quiet quiet("push");
    const std::lock_guard lock(mutex_);
    PushAll(Find("push", values));
  }

  void Pull(const Items& outputs) override {
    const Quiet quiet("pull");
    const std::lock_guard lock(mutex_);
    PullAll(Find("pull", outputs));
  }

  void PushPull(const Items& values, const Items& outputs) override {
    const Quiet quiet("push_pull");
    const std::lock_guard lock(mutex_);
    const Found pushed = Find("push_pull", values), pulled = Find("push_pull", outputs);
    PushAll(pushed);
    PullAll(pulled);
  }

  void SetOptimizer(Ref<train::Optimizer> optimizer) override {
    const std::lock_guard lock(mutex_);
    optimizer_ = std::move(optimizer);
    for (const auto& [key, entry] : entries_) NameTo(entry);
    const Ref<train::Optimizer> kept = optimizer_;
    Use([kept](const Entry& entry, Cell* sum) {
      if (HasRows(*entry.cell) || HasRows(*sum)) {
        FailAt(ErrorKind::kUnsupported, "push", entry.key,
               "the engine's optimizers do not update by rows; an updater can");
      }
      kept->Update(entry.number, entry.cell.get(), sum);
    });
  }

  void SetUpdater(Updater updater) override {
    const std::lock_guard lock(mutex_);
    optimizer_ = nullptr;
    if (!updater) return Use(nullptr);
    Use([updater = std::move(updater)](const Entry& entry, Cell* sum) {
      updater(entry.key, sum, entry.cell.get());
    });
  }

  int64_t rank() const override { return 0; }
  int64_t size() const override { return 1; }

 private:
  using Rule = std::function<void(const Entry& entry, Cell* sum)>;
  using Found = std::vector<std::pair<const Entry*, Cell*>>;

  static Ref<Cell> CopyOf(const Cell& value) {
    if (!HasRows(value)) return value.CopyTo(value.device());
    Ref<Cell> copy = Placeholder(value);
    Copy(value, copy.get());
    return copy;
  }

  void Use(Rule rule) { rule_ = rule ? std::make_shared<const Rule>(std::move(rule)) : nullptr; }

  void NameTo(const Entry& entry) {
    const bool number = entry.key.find_first_not_of("0123456789") == std::string::npos;
    if (optimizer_ && !number) optimizer_->Name(entry.number, entry.key);
  }

  // Entries and arrays, in the order of Init.
  Found Find(const char* call, const Items& items) const {
    Found found;
    found.reserve(items.keys.size());
    for (size_t i = 0; i < items.keys.size(); ++i) {
      const std::string_view key = items.keys[i];
      const auto entry = entries_.find(key);
      if (entry == entries_.end()) {
        FailAt(ErrorKind::kNotFound, call, key, "it is not there; init makes it");
      }
      const Shape given = items.cells[i]->type().shape, stored = entry->second.cell->type().shape;
      if (given != stored) {
        FailAt(ErrorKind::kShape, call, key, "shape ", ToString(given),
               " came, the stored array has ", ToString(stored));
      }
      found.emplace_back(&entry->second, items.cells[i]);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return a.first->number < b.first->number;
    });
    return found;
  }

  void PushAll(const Found& found) {
    std::vector<Cell*> cells;
    for (size_t i = 0; i < found.size(); ++i) {
      const Entry* entry = found[i].first;
      cells.push_back(found[i].second);
      if (i + 1 < found.size() && found[i + 1].first == entry) continue;
      PushOne(*entry, cells);
      cells.clear();
    }
  }

  void PushOne(const Entry& entry, std::span<Cell* const> cells) {
    const auto rows =
        std::count_if(cells.begin(), cells.end(), [](const Cell* cell) { return HasRows(*cell); });
    if (rows != 0 && rows != static_cast<int64_t>(cells.size())) {
      FailAt(ErrorKind::kType, "push", entry.key, "rows and whole arrays came together");
    }
    const Ref<Cell> sum =
        rows != 0 ? SumOfRows(*entry.cell, cells) : SumOfArrays(*entry.cell, cells);
    if (const std::shared_ptr<const Rule> rule = rule_) {  // which may set another one
      (*rule)(entry, sum.get());
    } else {
      Copy(*sum, entry.cell.get());
    }
  }

  static void PullAll(const Found& found) {
    for (const auto& [entry, output] : found) Copy(*entry->cell, output);
  }

  mutable std::recursive_mutex mutex_;                 // updaters call again
  std::map<std::string, Entry, std::less<>> entries_;  // never erased: entries stay where they are
  std::shared_ptr<const Rule> rule_;
  Ref<train::Optimizer> optimizer_;
};

}  // namespace

Ref<Store> Store::Create(std::string_view kind) {
  // On one machine they differ in where MXNet adds; here that is where the array is stored.
  constexpr std::string_view kLocal[] = {"local", "device", "local_update_cpu",
                                         "local_allreduce_cpu", "local_allreduce_device"};
  if (std::find(std::begin(kLocal), std::end(kLocal), kind) != std::end(kLocal)) {
    return Ref<Store>(new LocalStore());
  }
  WEFT_CHECK(!kind.starts_with("dist"), ErrorKind::kUnsupported, "KVStore: kind \"", kind,
             "\": distributed stores do not exist yet: nothing connects this process to others");
  std::string known;
  for (const std::string_view one : kLocal) known += (known.empty() ? "" : ", ") + std::string(one);
  Fail(ErrorKind::kNotFound, "KVStore: kind \"", kind, "\" does not exist; there are ", known);
}

}  // namespace weft::kvstore
