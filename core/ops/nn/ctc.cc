// The loss of connectionist temporal classification (Graves et al., "Connectionist Temporal
// Classification: Labelling Unsegmented Sequence Data with Recurrent Neural Networks", ICML 2006).
// Everything is computed from logarithms of probabilities: sums over paths underflow otherwise.
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/nested_gradient.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/softmax.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::nn {
namespace {

enum class Blank : int64_t { kFirst, kLast };

struct CtcAttrs {
  bool use_data_lengths = false;
  bool use_label_lengths = false;
  Blank blank_label = Blank::kFirst;
};

enum Input { kData, kLabel, kDataLengths, kLabelLengths };

// MXNet's files leave absent inputs out: label_lengths alone comes third.
int LabelLengthsAt(const CtcAttrs& attrs, bool has_third, bool has_fourth) {
  const bool moved = !attrs.use_data_lengths && has_third && !has_fourth;
  return moved ? kDataLengths : kLabelLengths;
}

// The labels of a batch, checked.
struct Labels {
  int64_t steps, batch, classes;
  int64_t longest;  // room for labels in a row of `values`
  int64_t blank;
  std::vector<int64_t> values;         // (batch, longest)
  std::vector<int64_t> steps_of;       // of each sample
  std::vector<int64_t> num_labels_of;  // of each sample

  explicit Labels(const KernelContext& c) {
    const auto& attrs = c.attrs<CtcAttrs>();
    const Shape& data = c.in(kData).shape;
    steps = data[0];
    batch = data[1];
    classes = data[2];
    longest = c.in(kLabel).shape[1];
    blank = attrs.blank_label == Blank::kFirst ? 0 : classes - 1;
    values.resize(static_cast<size_t>(batch * longest));
    indexing::ForEachIndex(c.in(kLabel), [&](int64_t i, int64_t v) { values[i] = v; });
    steps_of.assign(static_cast<size_t>(batch), steps);
    if (attrs.use_data_lengths) Read(c, kDataLengths, "data_lengths", steps, &steps_of);
    num_labels_of.assign(static_cast<size_t>(batch), longest);
    if (attrs.use_label_lengths) {
      Read(c, LabelLengthsAt(attrs, c.has(kDataLengths), c.has(kLabelLengths)), "label_lengths",
           longest, &num_labels_of);
    } else {
      const int64_t padding = attrs.blank_label == Blank::kFirst ? 0 : -1;
      for (int64_t n = 0; n < batch; ++n) {
        int64_t& count = num_labels_of[n];
        for (count = 0; count < longest && values[n * longest + count] != padding;) ++count;
      }
    }
    for (int64_t n = 0; n < batch; ++n) {
      for (int64_t i = 0; i < num_labels_of[n]; ++i) {
        const int64_t v = values[n * longest + i];
        WEFT_CHECK(v >= 0 && v < classes, ErrorKind::kIndex, "CTCLoss: label[", n, ", ", i, "] is ",
                   v, ", expected a class in [0, ", classes, ")");
      }
    }
  }

  int64_t states_of(int64_t n) const { return 2 * num_labels_of[n] + 1; }
  int64_t most_states() const { return 2 * longest + 1; }
  // The class that a path emits in state s: blanks surround the labels.
  int64_t ClassOf(int64_t n, int64_t s) const {
    return s % 2 == 0 ? blank : values[n * longest + s / 2];
  }
  // Whether the blank before state s may be left out.
  bool Skips(int64_t n, int64_t s) const {
    return s >= 3 && ClassOf(n, s) != blank && ClassOf(n, s) != ClassOf(n, s - 2);
  }

 private:
  void Read(const KernelContext& c, int input, const char* name, int64_t most,
            std::vector<int64_t>* lengths) {
    indexing::ForEachIndex(c.in(input), [&](int64_t n, int64_t length) {
      WEFT_CHECK(length >= 0 && length <= most, ErrorKind::kValue, "CTCLoss: ", name, "[", n,
                 "] is ", length, ", expected 0 to ", most);
      (*lengths)[n] = length;
    });
  }
};

constexpr double kNever = -std::numeric_limits<double>::infinity();

// log(exp(a) + exp(b) + exp(c))
double LogSum(double a, double b, double c) {
  const double most = std::max(a, std::max(b, c));
  if (most == kNever) return kNever;
  return most + std::log(std::exp(a - most) + std::exp(b - most) + std::exp(c - most));
}

// The paths of one sample through its states; the log-probability of all of them.
template <typename T>
class Paths {
 public:
  Paths(const Labels& labels, const T* data, int64_t n)
      : l_(labels), data_(data), n_(n), steps_(labels.steps_of[n]), states_(labels.states_of(n)) {}

  // alpha[s]: log-probability of the paths that are in state s after the last step. With `history`
  // that of every step is kept there.
  double Forward(std::vector<double>& alpha, std::vector<double>* history) const {
    if (steps_ == 0) return states_ == 1 ? 0.0 : kNever;
    alpha.assign(static_cast<size_t>(states_), kNever);
    for (int64_t s = 0; s < std::min<int64_t>(2, states_); ++s) alpha[s] = At(0, s);
    if (history) history->assign(alpha.begin(), alpha.end());
    for (int64_t t = 1; t < steps_; ++t) {
      // Downwards, so that what is read is of the step before.
      for (int64_t s = states_ - 1; s >= 0; --s) {
        alpha[s] = At(t, s) + LogSum(alpha[s], s > 0 ? alpha[s - 1] : kNever,
                                     l_.Skips(n_, s) ? alpha[s - 2] : kNever);
      }
      if (history) history->insert(history->end(), alpha.begin(), alpha.end());
    }
    return LogSum(alpha[states_ - 1], states_ > 1 ? alpha[states_ - 2] : kNever, kNever);
  }

  // Adds to out, laid out as the data, how probable it is that a path emits a class at a step.
  void Occupancy(std::vector<double>& alpha, std::vector<double>& beta,
                 std::vector<double>& history, T* out) const {
    const double total = Forward(alpha, &history);
    if (total == kNever || steps_ == 0) return;
    // beta[s]: log-probability of what is to come, from state s after step t.
    beta.assign(static_cast<size_t>(states_), kNever);
    for (int64_t s = std::max<int64_t>(0, states_ - 2); s < states_; ++s) beta[s] = 0;
    for (int64_t t = steps_ - 1; t >= 0; --t) {
      for (int64_t s = 0; s < states_; ++s) {
        const double log = history[t * states_ + s] + beta[s] - total;
        if (log != kNever) out[Place(t, s)] += static_cast<T>(std::exp(log));
      }
      if (t == 0) break;
      for (int64_t s = 0; s < states_; ++s) {
        const bool skips = s + 2 < states_ && l_.Skips(n_, s + 2);
        beta[s] = LogSum(beta[s] + At(t, s), s + 1 < states_ ? beta[s + 1] + At(t, s + 1) : kNever,
                         skips ? beta[s + 2] + At(t, s + 2) : kNever);
      }
    }
  }

 private:
  int64_t Place(int64_t t, int64_t s) const {
    return (t * l_.batch + n_) * l_.classes + l_.ClassOf(n_, s);
  }
  double At(int64_t t, int64_t s) const { return static_cast<double>(data_[Place(t, s)]); }

  const Labels& l_;
  const T* data_;
  int64_t n_, steps_, states_;
};

void LossKernel(KernelContext& c) {
  const Labels labels(c);
  const Value data = RowMajorCopyIfNeeded(c.in(kData));
  VisitWide(data.dtype, [&](auto zero) {
    using T = decltype(zero);
    T* out = c.out(0).data<T>();
    ParallelFor(labels.batch, 1, [&](int64_t begin, int64_t end) {
      std::vector<double> alpha;
      for (int64_t n = begin; n < end; ++n) {
        const double log = Paths<T>(labels, data.data<const T>(), n).Forward(alpha, nullptr);
        out[n] = static_cast<T>(log == kNever ? 0.0 : -log);
      }
    });
  });
}

void OccupancyKernel(KernelContext& c) {
  const Labels labels(c);
  const Value data = RowMajorCopyIfNeeded(c.in(kData));
  indexing::ZeroFill(c.out(0));
  VisitWide(data.dtype, [&](auto zero) {
    using T = decltype(zero);
    ParallelFor(labels.batch, 1, [&](int64_t begin, int64_t end) {
      std::vector<double> alpha, beta, history;
      for (int64_t n = begin; n < end; ++n) {
        Paths<T>(labels, data.data<const T>(), n)
            .Occupancy(alpha, beta, history, c.out(0).data<T>());
      }
    });
  });
}

// Stands for minus infinity where derivatives must stay finite.
constexpr double kLow = -1e30;

// What the recursion in terms of operators reads: the class of each state, and zero or kLow for
// leaving out the blank before a state, for starting and for ending there; whether a step counts.
enum Lattice { kClass, kSkip, kStart, kEnd, kActive };

void LatticeKernel(KernelContext& c) {
  const Labels labels(c);
  const int64_t states = labels.most_states();
  VisitWide(c.out(kSkip).dtype, [&](auto zero) {
    using T = decltype(zero);
    const auto set = [&](int output, int64_t at, bool allowed) {
      c.out(output).data<T>()[at] = allowed ? T(0) : static_cast<T>(kLow);
    };
    for (int64_t n = 0; n < labels.batch; ++n) {
      const int64_t own = labels.states_of(n);
      for (int64_t s = 0; s < states; ++s) {
        const int64_t at = n * states + s;
        c.out(kClass).data<int64_t>()[at] = s < own ? labels.ClassOf(n, s) : labels.blank;
        set(kSkip, at, s < own && labels.Skips(n, s));
        set(kStart, at, s < 2);
        set(kEnd, at, labels.steps_of[n] > 0 && (s == own - 1 || s == own - 2));
      }
      for (int64_t t = 0; t < labels.steps; ++t) {
        c.out(kActive).data<T>()[t * labels.batch + n] = T(t < labels.steps_of[n] ? 1 : 0);
      }
    }
  });
}

const OpRef kLoss("_ctc_loss"), kOccupancy("_ctc_occupancy"), kLattice("_ctc_lattice");

Var Step(const Var& x, int64_t t) {
  shape::Ranges ranges = shape::FullRanges(x.shape());
  ranges[0] = {t, 1, 1};
  return Reshape(shape::Slice(x, ranges), {x.dim(1), x.dim(2)});
}

// Columns moved to the right by `by`.
Var Shifted(const Var& x, int64_t by) {
  const int64_t left = std::max<int64_t>(0, x.dim(1) - by);
  shape::Ranges from = shape::FullRanges(x.shape()), to = from;
  from[1] = {0, left, 1};
  to[1] = {x.dim(1) - left, left, 1};
  return shape::PadSlice(shape::Slice(x, from), x.shape(), to, kLow);
}

// The loss as _ctc_loss gives it, by operators.
Var ComposeLoss(const Var& data, std::span<const Var> labels, const Ref<const Attrs>& attrs) {
  std::vector<Var> inputs{data};
  inputs.insert(inputs.end(), labels.begin(), labels.end());
  const Vars lattice = Call(kLattice, inputs, attrs);
  const int64_t steps = data.dim(0), states = lattice[kClass].dim(1);
  const Var index = BroadcastTo(ExpandDims(lattice[kClass], 0), {steps, data.dim(1), states});
  static const OpRef kGather("_gather_along_axis");
  const Var emitted =
      Call1(kGather, {data, index}, MakeAttrs(indexing::AlongAttrs{2, data.dim(2)}));
  Var alpha = Step(emitted, 0) + lattice[kStart];
  for (int64_t t = 1; t < steps; ++t) {
    const Var one = Shifted(alpha, 1), two = Shifted(alpha, 2) + lattice[kSkip];
    const Var most = StopGradient(px::Max(px::Max(alpha, one), two));
    const Var sum = px::Exp(alpha - most) + px::Exp(one - most) + px::Exp(two - most);
    const Var next = most + px::Log(sum) + Step(emitted, t);
    alpha = Materialized(px::Where(Step(lattice[kActive], t), next, alpha));
  }
  const Var ends = Materialized(alpha + lattice[kEnd]);
  const Var most = StopGradient(MaxOver(ends, {1}, true));
  const Var total = Reshape(most, {data.dim(1)}) + px::Log(Sum(px::Exp(ends - most), {1}));
  return px::Where(px::Gt(total, 0.1 * kLow), -total, 0.0);
}

// The occupancy is minus the gradient of the loss.
void DifferentiateOccupancy(GradientContext& g) {
  if (!g.wants(kData) || NumElements(g.in(kData).shape()) == 0) return;
  std::vector<Var> labels;
  for (size_t i = kLabel; i < g.num_inputs(); ++i) labels.push_back(g.in(i));
  const Var data = Materialized(px::Copy(g.in(kData)));
  RecordingBuilder outer;
  std::vector<Var> first;
  {
    RecordingBuilder inner;
    const Var loss = ComposeLoss(data, labels, Ref<const Attrs>(g.raw_attrs()));
    const Var heads = Full(loss.shape(), loss.dtype(), -1.0);
    first = inner.Gradients({&loss, 1}, {&heads, 1}, {&data, 1});
  }
  const Var head = g.d();
  g.Set(kData, outer.Gradients(first, {&head, 1}, {&data, 1})[0]);
}

Op WithLabels(Op op) {
  return std::move(op)
      .Input("label", "Classes of the labels, shape (batch, longest).")
      .OptionalInput("data_lengths", "With use_data_lengths: steps of each sample, shape (batch,).")
      .WantsInput(&CtcAttrs::use_data_lengths)
      .OptionalInput("label_lengths",
                     "With use_label_lengths: labels of each sample, shape (batch,).")
      .WantsInput(&CtcAttrs::use_label_lengths)
      .Attributes(
          AttrSchemaBuilder<CtcAttrs>()
              .Add("use_data_lengths", &CtcAttrs::use_data_lengths,
                   "Whether samples end at their data_lengths.")
              .Add("use_label_lengths", &CtcAttrs::use_label_lengths,
                   "Whether label_lengths says how many labels count; otherwise those before the "
                   "first padding, which is 0 with the blank first and -1 with the blank last.")
              .Choice("blank_label", &CtcAttrs::blank_label, {"first", "last"},
                      "Which class is the blank."));
}

Op Helper(const char* name, const char* doc) {
  return WithLabels(Op::Declare(name).Internal().Doc(doc).Input(
      "data", "Logarithms of probabilities, shape (steps, batch, classes)."));
}

const OpRegistration loss =
    Helper("_ctc_loss", "The loss of CTC from logarithms of probabilities; 0 where no path fits.")
        .Infer([](InferContext& c) { c.Out(c.in(kData).dtype, Shape{c.in(kData).shape[1]}); })
        .Cpu(LossKernel)
        .GradientNeeds({kData, kLabel, kDataLengths, kLabelLengths}, {})
        .Gradient([](GradientContext& g) {
          if (!g.wants(kData)) return;
          std::vector<Var> inputs;
          for (size_t i = 0; i < g.num_inputs(); ++i) inputs.push_back(g.in(i));
          const Var occupancy = Call(kOccupancy, inputs, Ref<const Attrs>(g.raw_attrs()))[0];
          g.Set(kData, -Reshape(g.d(), {1, occupancy.dim(1), 1}) * occupancy);
        });

const OpRegistration occupancy =
    Helper("_ctc_occupancy", "Probability that a path through the labels emits a class at a step.")
        .Infer([](InferContext& c) { c.Out(c.in(kData).dtype, c.in(kData).shape); })
        .Cpu(OccupancyKernel)
        .GradientNeeds({kData, kLabel, kDataLengths, kLabelLengths}, {})
        .Gradient(DifferentiateOccupancy);

const OpRegistration lattice =
    Helper("_ctc_lattice", "The states of CTC: classes, allowed transitions, counted steps.")
        .Outputs(5)
        .Infer([](InferContext& c) {
          const ArrayType& data = c.in(kData);
          const Shape states{data.shape[1], 2 * c.in(kLabel).shape[1] + 1};
          c.Out(DType::kInt64, states);
          for (int i = kSkip; i <= kEnd; ++i) c.Out(data.dtype, states);
          c.Out(data.dtype, Shape{data.shape[0], data.shape[1], 1});
        })
        .Cpu(LatticeKernel);

void CheckCtc(std::span<const Var> in, const CtcAttrs& attrs) {
  const Var& data = in[kData];
  const Shape& label = in[kLabel].shape();
  WEFT_CHECK(data.rank() == 3 && IsFloating(data.dtype()), ErrorKind::kShape, "CTCLoss: data is ",
             NameOf(data.dtype()), " of shape ", ToString(data.shape()),
             ", expected (steps, batch, classes) in floating point");
  WEFT_CHECK(data.dim(2) > 0, ErrorKind::kShape, "CTCLoss: data has shape ", ToString(data.shape()),
             ", expected at least one class, the blank");
  WEFT_CHECK(label.size() == 2 && label[0] == data.dim(1), ErrorKind::kShape,
             "CTCLoss: label has shape ", ToString(label), ", expected (", data.dim(1),
             ", longest) for data of shape ", ToString(data.shape()));
  const auto check = [&](bool used, int input, const char* name) {
    if (!used) return;
    const bool given = in.size() > static_cast<size_t>(input) && in[input];
    WEFT_CHECK(given, ErrorKind::kValue, "CTCLoss: ", name, " is missing, but use_", name,
               " is True");
    WEFT_CHECK(in[input].shape() == Shape{data.dim(1)}, ErrorKind::kShape, "CTCLoss: ", name,
               " has shape ", ToString(in[input].shape()), ", expected (", data.dim(1), ",)");
  };
  const auto has = [&](size_t i) { return i < in.size() && in[i].defined(); };
  check(attrs.use_data_lengths, kDataLengths, "data_lengths");
  check(attrs.use_label_lengths, LabelLengthsAt(attrs, has(kDataLengths), has(kLabelLengths)),
        "label_lengths");
}

const OpRegistration ctc_loss =
    WithLabels(
        Op::Declare("CTCLoss")
            .OutputNames({"output0"})
            .Aliases({"ctc_loss", "_contrib_CTCLoss", "_contrib_ctc_loss"})
            .Doc("Connectionist temporal classification (Graves et al. 2006): minus the logarithm "
                 "of the probability that the softmax of data emits the labels, over all ways to "
                 "align them with the steps. Shape (batch,); 0, without a gradient, where the "
                 "labels do not fit into the steps.")
            .Amp(AmpClass::kFloat32)
            .Input("data", "Scores before the softmax, shape (steps, batch, classes)."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          CheckCtc(in, attributes->as<CtcAttrs>());
          const Var& data = in[kData];
          static const OpRef kLogSoftmax("log_softmax");
          std::vector<Var> inputs(in.begin(), in.end());
          inputs[kData] = Call1(kLogSoftmax, {CastTo(data, ComputeDType(data.dtype()))},
                                MakeAttrs(SoftmaxAttrs{2, {}, {}, {}}));
          const Var result = Call(kLoss, inputs, MakeAttrs(attributes->as<CtcAttrs>()))[0];
          return Vars{CastTo(result, data.dtype())};
        });

}  // namespace
}  // namespace weft::nn
