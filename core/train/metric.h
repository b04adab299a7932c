// Metrics of predictions, as languages use them that have none of their own.
#pragma once

#include <mutex>

#include "core/exec/cell.h"
#include "core/registry/spec.h"

namespace weft::train {

// A mean over everything it has been shown. Any thread may call.
class Metric : public RefCounted {
 public:
  static constexpr const char* kNoun = "metric";

  // Shows it one batch. Throws kShape, kValue where labels and predictions do not fit each other.
  void Update(const Cell& labels, const Cell& predictions);
  double Get() const;  // NaN before the first batch
  void Reset();

 protected:
  struct Sum {
    double total = 0, count = 0;
  };
  // An array's numbers, row-major.
  struct Numbers {
    Shape shape;
    Value value;  // float64
    double operator[](int64_t i) const { return value.data<const double>()[i]; }
    int64_t size() const { return value.size(); }
  };
  virtual Sum Show(const Numbers& labels, const Numbers& predictions) const = 0;
  virtual double Finish(double mean) const { return mean; }

 private:
  mutable std::mutex mutex_;
  Sum sum_;
};

}  // namespace weft::train
