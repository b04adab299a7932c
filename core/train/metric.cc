#include "core/train/metric.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/exec/tape.h"

namespace weft::train {

void Metric::Update(const Cell& labels, const Cell& predictions) {
  const auto read = [](const Cell& cell) {
    const Shape shape = cell.type().shape;
    const auto copy = MakeRef<Cell>(MakeVar(AllocateValue(Device{}, DType::kFloat64, shape)));
    copy->Assign(cell.Read());
    return Numbers{shape, ValueOf(copy->Read())};
  };
  const RecordingScope pause(false, IsTraining());
  const Sum shown = Show(read(labels), read(predictions));
  const std::lock_guard lock(mutex_);
  sum_.total += shown.total;
  sum_.count += shown.count;
}

double Metric::Get() const {
  const std::lock_guard lock(mutex_);
  return sum_.count == 0 ? std::numeric_limits<double>::quiet_NaN()
                         : Finish(sum_.total / sum_.count);
}

void Metric::Reset() {
  const std::lock_guard lock(mutex_);
  sum_ = {};
}

namespace {

// A metric whose attributes `A` have `Show(labels, predictions)` and maybe `Finish(mean)`.
template <typename A>
class MetricOf final : public Metric {
 public:
  explicit MetricOf(const Attrs& attrs) : attrs_(&attrs) {}
  using Metric::Numbers;
  using Metric::Sum;

 protected:
  Sum Show(const Numbers& labels, const Numbers& predictions) const override {
    const auto [total, count] = attrs_->as<A>().Show(labels, predictions);
    return {total, count};
  }
  double Finish(double mean) const override {
    if constexpr (requires(const A& a) { a.Finish(mean); }) return attrs_->as<A>().Finish(mean);
    return mean;
  }

 private:
  const Ref<const Attrs> attrs_;
};

template <typename A>
Spec<Metric> DeclareMetric(const char* name, std::vector<std::string> aliases, const char* doc,
                           AttrSchema schema) {
  return Spec<Metric>::Declare(name)
      .Aliases(std::move(aliases))
      .Doc(doc)
      .Attributes(std::move(schema))
      .Create([](const Attrs& attrs) { return Ref<Metric>(new MetricOf<A>(attrs)); });
}

using Total = std::pair<double, double>;  // and count

// Predictions as (before, classes, after); throws unless there is a label for each place.
struct Classes {
  template <typename Numbers>
  Classes(const char* name, const Numbers& labels, const Numbers& predictions, int64_t axis) {
    const int64_t rank = static_cast<int64_t>(predictions.shape.size());
    WEFT_CHECK(axis >= -rank && axis < rank, ErrorKind::kIndex, name, ": axis ", axis,
               " is out of range for predictions of shape ", ToString(predictions.shape));
    if (axis < 0) axis += rank;
    for (int64_t i = 0; i < rank; ++i) {
      (i < axis ? before : i == axis ? classes : after) *= predictions.shape[i];
    }
    WEFT_CHECK(labels.size() == before * after, ErrorKind::kShape, name, ": labels of shape ",
               ToString(labels.shape), ", predictions of shape ", ToString(predictions.shape),
               ", expected one label for each prediction");
  }
  int64_t places() const { return before * after; }
  int64_t at(int64_t place, int64_t c) const {
    return (place / after * classes + c) * after + place % after;
  }
  template <typename Numbers>
  int64_t LabelAt(const char* name, const Numbers& labels, int64_t place) const {
    const double label = labels[place];
    WEFT_CHECK(label >= 0 && label < static_cast<double>(classes), ErrorKind::kValue, name,
               ": label ", label, ", there are ", classes, " classes");
    return static_cast<int64_t>(label);
  }
  int64_t before = 1, classes = 1, after = 1;
};

struct AccuracyAttrs {
  int64_t axis = 1;
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    double right = 0;
    if (labels.shape == predictions.shape) {
      for (int64_t i = 0; i < labels.size(); ++i) {
        right += std::trunc(labels[i]) == std::trunc(predictions[i]);
      }
      return {right, static_cast<double>(labels.size())};
    }
    const Classes c("accuracy", labels, predictions, axis);
    for (int64_t place = 0; place < c.places(); ++place) {
      int64_t best = 0;
      for (int64_t k = 1; k < c.classes; ++k) {
        if (predictions[c.at(place, k)] > predictions[c.at(place, best)]) best = k;
      }
      right += static_cast<double>(best) == std::trunc(labels[place]);
    }
    return {right, static_cast<double>(c.places())};
  }
};
const Registration<Metric> accuracy =
    DeclareMetric<AccuracyAttrs>("accuracy", {"acc"},
                                 "Share of right classes. Predictions are classes in the shape of "
                                 "the labels, or scores with the "
                                 "classes along `axis`.",
                                 AttrSchemaBuilder<AccuracyAttrs>()
                                     .Add("axis", &AccuracyAttrs::axis, "Axis of the classes.")
                                     .Build());

struct TopKAttrs {
  int64_t top_k = 5;
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    const Classes c("top_k_accuracy", labels, predictions, -1);
    WEFT_CHECK(top_k >= 1 && top_k <= c.classes, ErrorKind::kValue, "top_k_accuracy: top_k ", top_k,
               ", there are ", c.classes, " classes");
    double right = 0;
    for (int64_t place = 0; place < c.places(); ++place) {
      const double own = predictions[c.at(place, c.LabelAt("top_k_accuracy", labels, place))];
      int64_t higher = 0;
      for (int64_t k = 0; k < c.classes; ++k) higher += predictions[c.at(place, k)] > own;
      right += higher < top_k;
    }
    return {right, static_cast<double>(c.places())};
  }
};
const Registration<Metric> top_k =
    DeclareMetric<TopKAttrs>("top_k_accuracy", {"top_k_acc"},
                             "Share of samples whose class is among the `top_k` of highest score.",
                             AttrSchemaBuilder<TopKAttrs>()
                                 .Add("top_k", &TopKAttrs::top_k, "How many classes count.")
                                 .Build());

// The mean of fn(difference) over one batch; the metric is the mean of that over batches.
template <typename Numbers, typename Fn>
double MeanOf(const char* name, const Numbers& labels, const Numbers& predictions, const Fn& fn) {
  WEFT_CHECK(labels.size() == predictions.size() && labels.size() > 0, ErrorKind::kShape, name,
             ": labels of shape ", ToString(labels.shape), ", predictions of shape ",
             ToString(predictions.shape), ", expected as many, and some");
  double sum = 0;
  for (int64_t i = 0; i < labels.size(); ++i) sum += fn(labels[i] - predictions[i]);
  return sum / static_cast<double>(labels.size());
}
double Square(double x) { return x * x; }

struct MaeAttrs {
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    return {MeanOf("mae", labels, predictions, [](double x) { return std::abs(x); }), 1};
  }
};
const Registration<Metric> mae = DeclareMetric<MaeAttrs>("mae", {}, "Mean absolute error.",
                                                         AttrSchemaBuilder<MaeAttrs>().Build());

struct MseAttrs {
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    return {MeanOf("mse", labels, predictions, Square), 1};
  }
};
const Registration<Metric> mse = DeclareMetric<MseAttrs>("mse", {}, "Mean squared error.",
                                                         AttrSchemaBuilder<MseAttrs>().Build());

struct RmseAttrs {
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    return {std::sqrt(MeanOf("rmse", labels, predictions, Square)), 1};
  }
};
const Registration<Metric> rmse =
    DeclareMetric<RmseAttrs>("rmse", {}, "Root of the mean squared error, taken per batch.",
                             AttrSchemaBuilder<RmseAttrs>().Build());

struct CrossEntropyAttrs {
  double eps = 1e-12;
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    const Classes c("cross-entropy", labels, predictions, -1);
    double sum = 0;
    for (int64_t place = 0; place < c.places(); ++place) {
      const int64_t label = c.LabelAt("cross-entropy", labels, place);
      sum -= std::log(predictions[c.at(place, label)] + eps);
    }
    return {sum, static_cast<double>(c.places())};
  }
};
const Registration<Metric> cross_entropy = DeclareMetric<CrossEntropyAttrs>(
    "cross-entropy", {"ce", "crossentropy", "nll-loss", "nll_loss"},
    "Mean of -log(probability of the true class + eps); classes are the last axis.",
    AttrSchemaBuilder<CrossEntropyAttrs>()
        .Add("eps", &CrossEntropyAttrs::eps, "Added to the probability before the logarithm.")
        .Build());

struct PerplexityAttrs {
  std::optional<int64_t> ignore_label;
  int64_t axis = -1;
  template <typename Numbers>
  Total Show(const Numbers& labels, const Numbers& predictions) const {
    const Classes c("perplexity", labels, predictions, axis);
    double sum = 0, count = 0;
    for (int64_t place = 0; place < c.places(); ++place) {
      if (ignore_label && labels[place] == static_cast<double>(*ignore_label)) continue;
      const int64_t label = c.LabelAt("perplexity", labels, place);
      sum -= std::log(std::max(predictions[c.at(place, label)], 1e-10));
      ++count;
    }
    return {sum, count};
  }
  double Finish(double mean) const { return std::exp(mean); }
};
const Registration<Metric> perplexity = DeclareMetric<PerplexityAttrs>(
    "perplexity", {}, "Exponential of the mean negative log-probability of the true classes.",
    AttrSchemaBuilder<PerplexityAttrs>()
        .Add("ignore_label", &PerplexityAttrs::ignore_label,
             "Class that does not count, as that of padding.")
        .Add("axis", &PerplexityAttrs::axis, "Axis of the classes.")
        .Build());

struct LossAttrs {
  template <typename Numbers>
  Total Show(const Numbers&, const Numbers& predictions) const {
    double sum = 0;
    for (int64_t i = 0; i < predictions.size(); ++i) sum += predictions[i];
    return {sum, static_cast<double>(predictions.size())};
  }
};
const Registration<Metric> loss = DeclareMetric<LossAttrs>(
    "loss", {}, "Mean of the predictions, which are losses; labels are not looked at.",
    AttrSchemaBuilder<LossAttrs>().Build());

}  // namespace
}  // namespace weft::train
