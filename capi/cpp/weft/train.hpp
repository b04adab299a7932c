// Optimizers, initializers and metrics. Those of the library are made by the functions of the
// namespaces `optimizer`, `initializer` and `metric`.
#pragma once

#include "weft/array.hpp"

namespace weft {

// Copies mean the same optimizer.
class Optimizer {
 public:
  Optimizer(const char* name, const detail::Named& attributes) {
    weft_optimizer* out = nullptr;
    detail::check(weft_optimizer_create(name, attributes.names.size(), attributes.names.data(),
                                        attributes.values.data(), &out));
    handle_ = detail::Handle<weft_optimizer, weft_optimizer_free>(out);
  }

  // Updates the weight in place. `key` tells parameters apart; what is remembered of one begins
  // with its first update.
  void update(int64_t key, const Array& weight, const Array& gradient) const {
    weft_array *const w = weight.get(), *const g = gradient.get();
    detail::check(weft_optimizer_update(handle_.get(), 1, &key, &w, &g));
  }
  // The same with the gradient that a backward pass left with the weight.
  void update(int64_t key, const Array& weight) const { update(key, weight, weight.gradient()); }
  void set_learning_rate(double rate) const { set("learning_rate", rate); }
  // Factors of one parameter's learning rate and weight decay.
  void scale(int64_t key, double lr_mult, double wd_mult) const {
    detail::check(weft_optimizer_scale(handle_.get(), key, lr_mult, wd_mult));
  }
  // Parameters whose names end in neither "_weight" nor "_gamma" do not decay.
  void name(int64_t key, const std::string& name) const {
    detail::check(weft_optimizer_name(handle_.get(), key, name.c_str()));
  }
  void save(const std::string& path) const {
    detail::check(weft_optimizer_save(handle_.get(), path.c_str()));
  }
  void load(const std::string& path) const {
    detail::check(weft_optimizer_load(handle_.get(), path.c_str()));
  }
  // Sets an attribute for the updates to come. Throws kNotFound where there is none of that name.
  template <typename T>
  void set(const char* attribute, const T& value) const {
    detail::Named named;
    named.add(attribute, Option<T>(value));
    detail::check(weft_optimizer_set(handle_.get(), attribute, named.values.data()));
  }
  weft_optimizer* get() const { return handle_.get(); }

 private:
  detail::Handle<weft_optimizer, weft_optimizer_free> handle_;
};

// Fills arrays with initial values.
class Initializer {
 public:
  Initializer(const char* name, const detail::Named& attributes)
      : name_(name), attributes_(attributes) {}
  // What `parameter` ends in chooses the rule (weft_initialize); empty: this initializer's own.
  void operator()(const Array& array, const std::string& parameter = "") const {
    detail::check(weft_initialize(name_, attributes_.names.size(), attributes_.names.data(),
                                  attributes_.values.data(),
                                  parameter.empty() ? nullptr : parameter.c_str(), array.get()));
  }

 private:
  const char* name_;
  detail::Named attributes_;
};

// A mean over batches. Copies mean the same metric.
class Metric {
 public:
  Metric(const char* name, const detail::Named& attributes) {
    weft_metric* out = nullptr;
    detail::check(weft_metric_create(name, attributes.names.size(), attributes.names.data(),
                                     attributes.values.data(), &out));
    handle_ = detail::Handle<weft_metric, weft_metric_free>(out);
  }
  void update(const Array& labels, const Array& predictions) const {
    detail::check(weft_metric_update(handle_.get(), labels.get(), predictions.get()));
  }
  // NaN before the first batch.
  double value() const {
    double value = 0;
    detail::check(weft_metric_get(handle_.get(), &value));
    return value;
  }
  void reset() const { detail::check(weft_metric_reset(handle_.get())); }

 private:
  detail::Handle<weft_metric, weft_metric_free> handle_;
};

}  // namespace weft
