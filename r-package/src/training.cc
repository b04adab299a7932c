// Optimizers, initializers and metrics of the engine.
#include "bridge.h"

using namespace weft_r;

extern "C" {

SEXP weft_r_optimizer_create(SEXP name, SEXP attributes) {
  const char* text = get_text(name, "optimizer");
  size_t n = 0;
  const char** names = nullptr;
  const weft_value* values = get_values(attributes, &n, &names);
  return make_handle<weft_optimizer>(
      [&](weft_optimizer** out) { return weft_optimizer_create(text, n, names, values, out); });
}

// `keys`: numbers from 0, as many as weights.
SEXP weft_r_optimizer_update(SEXP optimizer, SEXP keys, SEXP weights, SEXP gradients) {
  breathe();
  weft_optimizer* handle = get<weft_optimizer>(optimizer, "optimizer");
  size_t n = 0, m = 0;
  weft_array** arrays = get_arrays(weights, &n, "weights");
  weft_array** slopes = get_arrays(gradients, &m, "gradients");
  if (m != n || TYPEOF(keys) != INTSXP || static_cast<size_t>(XLENGTH(keys)) != n) {
    raise(WEFT_ERROR_VALUE, "optimizer: %d gradients and %d keys for %d weights",
          static_cast<int>(m), static_cast<int>(Rf_xlength(keys)), static_cast<int>(n));
  }
  auto* numbers = reinterpret_cast<int64_t*>(R_alloc(n + 1, sizeof(int64_t)));
  for (size_t i = 0; i < n; ++i) {
    if (arrays[i] == nullptr || slopes[i] == nullptr) {
      raise(WEFT_ERROR_TYPE, "optimizer: weight or gradient %d is NULL", static_cast<int>(i + 1));
    }
    numbers[i] = INTEGER(keys)[i];
  }
  check(weft_optimizer_update(handle, n, numbers, arrays, slopes));
  return R_NilValue;
}

SEXP weft_r_optimizer_set(SEXP optimizer, SEXP attributes) {
  weft_optimizer* handle = get<weft_optimizer>(optimizer, "optimizer");
  size_t n = 0;
  const char** names = nullptr;
  const weft_value* values = get_values(attributes, &n, &names);
  for (size_t i = 0; i < n; ++i) check(weft_optimizer_set(handle, names[i], &values[i]));
  return R_NilValue;
}

SEXP weft_r_optimizer_scale(SEXP optimizer, SEXP key, SEXP lr_mult, SEXP wd_mult) {
  weft_optimizer* handle = get<weft_optimizer>(optimizer, "optimizer");
  const double rate = get_number(lr_mult, "lr.mult"), decay = get_number(wd_mult, "wd.mult");
  check(weft_optimizer_scale(handle, static_cast<int64_t>(get_number(key, "key")), rate, decay));
  return R_NilValue;
}

SEXP weft_r_optimizer_name(SEXP optimizer, SEXP key, SEXP name) {
  weft_optimizer* handle = get<weft_optimizer>(optimizer, "optimizer");
  const char* text = get_text(name, "name");
  check(weft_optimizer_name(handle, static_cast<int64_t>(get_number(key, "key")), text));
  return R_NilValue;
}

SEXP weft_r_optimizer_file(SEXP optimizer, SEXP path, SEXP load) {
  weft_optimizer* handle = get<weft_optimizer>(optimizer, "optimizer");
  const char* file = get_text(path, "filename");
  const bool read = get_flag(load, "load");
  check(read ? weft_optimizer_load(handle, file) : weft_optimizer_save(handle, file));
  return R_NilValue;
}

// `parameter` NULL: the initializer's own rule, whatever the name.
SEXP weft_r_initialize(SEXP name, SEXP attributes, SEXP parameter, SEXP array) {
  const char* text = get_text(name, "initializer");
  size_t n = 0;
  const char** names = nullptr;
  const weft_value* values = get_values(attributes, &n, &names);
  const char* rule = parameter == R_NilValue ? nullptr : get_text(parameter, "name");
  check(weft_initialize(text, n, names, values, rule, get<weft_array>(array, "array")));
  return array;
}

SEXP weft_r_metric_create(SEXP name, SEXP attributes) {
  const char* text = get_text(name, "metric");
  size_t n = 0;
  const char** names = nullptr;
  const weft_value* values = get_values(attributes, &n, &names);
  return make_handle<weft_metric>(
      [&](weft_metric** out) { return weft_metric_create(text, n, names, values, out); });
}

SEXP weft_r_metric_update(SEXP metric, SEXP labels, SEXP predictions) {
  weft_metric* handle = get<weft_metric>(metric, "metric");
  const weft_array* truth = get<weft_array>(labels, "label");
  check(weft_metric_update(handle, truth, get<weft_array>(predictions, "pred")));
  return metric;
}

SEXP weft_r_metric_get(SEXP metric) {
  double value = 0;
  check(weft_metric_get(get<weft_metric>(metric, "metric"), &value));
  return Rf_ScalarReal(value);
}

SEXP weft_r_metric_reset(SEXP metric) {
  check(weft_metric_reset(get<weft_metric>(metric, "metric")));
  return metric;
}

}  // extern "C"
