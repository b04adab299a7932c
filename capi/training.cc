// Optimizers, initializers, metrics.
#include "capi/internal.h"
#include "core/train/initializer.h"
#include "core/train/metric.h"
#include "core/train/optimizer.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

train::Optimizer& ToOptimizer(const weft_optimizer* optimizer) {
  WEFT_CHECK(optimizer != nullptr, ErrorKind::kState, "the optimizer handle is NULL or closed");
  return *reinterpret_cast<train::Optimizer*>(const_cast<weft_optimizer*>(optimizer));
}

train::Metric& ToMetric(const weft_metric* metric) {
  WEFT_CHECK(metric != nullptr, ErrorKind::kState, "the metric handle is NULL or closed");
  return *reinterpret_cast<train::Metric*>(const_cast<weft_metric*>(metric));
}

}  // namespace

extern "C" {

int weft_optimizer_create(const char* name, size_t n, const char* const* attributes,
                          const weft_value* values, weft_optimizer** out) {
  return Guarded([&] {
    auto made = MakeByName<train::Optimizer>("weft_optimizer_create", name, n, attributes, values);
    *out = reinterpret_cast<weft_optimizer*>(made.Detach());
  });
}

void weft_optimizer_free(weft_optimizer* optimizer) {
  if (optimizer != nullptr) ToOptimizer(optimizer).Release();
}

int weft_optimizer_update(weft_optimizer* optimizer, size_t n, const int64_t* keys,
                          weft_array* const* weights, weft_array* const* gradients) {
  return Guarded([&] {
    for (size_t i = 0; i < n; ++i) {
      ToOptimizer(optimizer).Update(keys[i], ToCell(weights[i]), ToCell(gradients[i]));
    }
  });
}

int weft_optimizer_set(weft_optimizer* optimizer, const char* attribute, const weft_value* value) {
  return Guarded([&] {
    CheckNotNull(attribute, "weft_optimizer_set", "attribute");
    CheckNotNull(value, "weft_optimizer_set", "value");
    ToOptimizer(optimizer).Set(attribute, *reinterpret_cast<const AttrValue*>(value));
  });
}

int weft_optimizer_scale(weft_optimizer* optimizer, int64_t key, double lr_mult, double wd_mult) {
  return Guarded([&] { ToOptimizer(optimizer).Scale(key, lr_mult, wd_mult); });
}

int weft_optimizer_name(weft_optimizer* optimizer, int64_t key, const char* name) {
  return Guarded([&] {
    CheckNotNull(name, "weft_optimizer_name", "name");
    ToOptimizer(optimizer).Name(key, name);
  });
}

int weft_optimizer_save(const weft_optimizer* optimizer, const char* path) {
  return Guarded([&] {
    CheckNotNull(path, "weft_optimizer_save", "path");
    ToOptimizer(optimizer).Save(path);
  });
}

int weft_optimizer_load(weft_optimizer* optimizer, const char* path) {
  return Guarded([&] {
    CheckNotNull(path, "weft_optimizer_load", "path");
    ToOptimizer(optimizer).Load(path);
  });
}

int weft_initialize(const char* name, size_t n, const char* const* attributes,
                    const weft_value* values, const char* parameter, weft_array* array) {
  return Guarded([&] {
    const Ref<train::Initializer> made =
        MakeByName<train::Initializer>("weft_initialize", name, n, attributes, values);
    made->Apply(parameter == nullptr ? "" : parameter, ToCell(array));
  });
}

int weft_metric_create(const char* name, size_t n, const char* const* attributes,
                       const weft_value* values, weft_metric** out) {
  return Guarded([&] {
    auto made = MakeByName<train::Metric>("weft_metric_create", name, n, attributes, values);
    *out = reinterpret_cast<weft_metric*>(made.Detach());
  });
}

void weft_metric_free(weft_metric* metric) {
  if (metric != nullptr) ToMetric(metric).Release();
}

int weft_metric_update(weft_metric* metric, const weft_array* labels,
                       const weft_array* predictions) {
  return Guarded([&] { ToMetric(metric).Update(*ToCell(labels), *ToCell(predictions)); });
}

int weft_metric_get(const weft_metric* metric, double* out) {
  return Guarded([&] { *out = ToMetric(metric).Get(); });
}

int weft_metric_reset(weft_metric* metric) {
  return Guarded([&] { ToMetric(metric).Reset(); });
}

}  // extern "C"
