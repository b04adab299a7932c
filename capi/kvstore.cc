// Parameter stores.
#include "capi/internal.h"
#include "core/kvstore/store.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

kvstore::Store& ToStore(const weft_store* store) {
  WEFT_CHECK(store != nullptr, ErrorKind::kState, "the store handle is NULL or closed");
  return *reinterpret_cast<kvstore::Store*>(const_cast<weft_store*>(store));
}

kvstore::Items ToItems(const char* function, size_t n, const char* const* keys,
                       weft_array* const* arrays) {
  for (size_t i = 0; i < n; ++i) CheckNotNull(keys[i], function, "an item of keys");
  return {{keys, n}, ToAllCells(arrays, n)};
}

}  // namespace

extern "C" {

int weft_store_create(const char* kind, weft_store** out) {
  return Guarded([&] {
    CheckNotNull(kind, "weft_store_create", "kind");
    *out = reinterpret_cast<weft_store*>(kvstore::Store::Create(kind).Detach());
  });
}

void weft_store_free(weft_store* store) {
  if (store != nullptr) ToStore(store).Release();
}

int weft_store_init(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* values) {
  return Guarded([&] { ToStore(store).Init(ToItems("weft_store_init", n, keys, values)); });
}

int weft_store_push(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* values) {
  return Guarded([&] { ToStore(store).Push(ToItems("weft_store_push", n, keys, values)); });
}

int weft_store_pull(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* outputs) {
  return Guarded([&] { ToStore(store).Pull(ToItems("weft_store_pull", n, keys, outputs)); });
}

int weft_store_push_pull(weft_store* store, size_t num_values, const char* const* value_keys,
                         weft_array* const* values, size_t num_outputs,
                         const char* const* output_keys, weft_array* const* outputs) {
  return Guarded([&] {
    constexpr const char* kName = "weft_store_push_pull";
    ToStore(store).PushPull(ToItems(kName, num_values, value_keys, values),
                            ToItems(kName, num_outputs, output_keys, outputs));
  });
}

int weft_store_set_optimizer(weft_store* store, weft_optimizer* optimizer) {
  return Guarded([&] {
    WEFT_CHECK(optimizer != nullptr, ErrorKind::kState, "the optimizer handle is NULL or closed");
    ToStore(store).SetOptimizer(
        Ref<train::Optimizer>(reinterpret_cast<train::Optimizer*>(optimizer)));
  });
}

int weft_store_set_updater(weft_store* store,
                           int (*updater)(void* context, const char* key, weft_array* sum,
                                          weft_array* stored),
                           void (*release)(void* context), void* context) {
  return Guarded([&] {
    if (updater == nullptr) return ToStore(store).SetUpdater(nullptr);
    const auto owned = OwnedContext(context, release);
    ToStore(store).SetUpdater([updater, owned](const std::string& key, Cell* sum, Cell* stored) {
      const auto handle = [](Cell* cell) { return reinterpret_cast<weft_array*>(cell); };
      if (updater(owned.get(), key.c_str(), handle(sum), handle(stored)) != WEFT_OK) {
        throw CallbackError{};
      }
    });
  });
}

int weft_store_rank(const weft_store* store, int64_t* rank, int64_t* size) {
  return Guarded([&] {
    *rank = ToStore(store).rank();
    *size = ToStore(store).size();
  });
}

}  // extern "C"
