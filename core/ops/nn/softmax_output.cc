// SoftmaxOutput: a softmax whose gradient is that of the cross-entropy with a label.
#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/loss_scale.h"
#include "core/ops/nn/softmax.h"
#include "core/registry/op.h"

namespace weft {
namespace {

enum class Normalization : int64_t { kBatch, kNull, kValid };

struct SoftmaxOutputAttrs {
  double grad_scale = 1.0;
  double ignore_label = -1.0;
  bool multi_output = false;
  bool use_ignore = false;
  bool preserve_shape = false;
  Normalization normalization = Normalization::kNull;
  bool out_grad = false;
  double smooth_alpha = 0.0;
};

// The attributes of the gradient operator.
struct GradAttrs {
  SoftmaxOutputAttrs of;
  bool linear = false;  // without the label's part: what is linear in the first input
};

// Scores as (outer, classes, inner).
struct Classes {
  int64_t outer = 1, classes = 1, inner = 1;
};

Classes SplitScores(const Shape& shape, const SoftmaxOutputAttrs& attrs) {
  const size_t axis = attrs.multi_output ? 1 : attrs.preserve_shape ? shape.size() - 1 : 0;
  Classes s;
  if (axis == 0) {  // everything but the batch is classes
    s.outer = shape[0];
    for (size_t i = 1; i < shape.size(); ++i) s.classes *= shape[i];
    return s;
  }
  for (size_t i = 0; i < axis; ++i) s.outer *= shape[i];
  s.classes = shape[axis];
  for (size_t i = axis + 1; i < shape.size(); ++i) s.inner *= shape[i];
  return s;
}

Shape SplitShape(const Shape& shape, const SoftmaxOutputAttrs& attrs) {
  const Classes s = SplitScores(shape, attrs);
  return {s.outer, s.classes, s.inner};
}

// The shape of class numbers for scores of `shape`.
Shape LabelShape(const Shape& shape, const SoftmaxOutputAttrs& attrs) {
  if (attrs.multi_output) {
    Shape label = shape;
    label.erase(1);
    return label;
  }
  if (attrs.preserve_shape) return Shape(shape.begin(), shape.end() - 1);
  return Shape{shape[0]};
}

void CheckScores(const InferContext& c) {
  const auto& attrs = c.attrs<SoftmaxOutputAttrs>();
  const size_t least = attrs.multi_output ? 2 : 1;
  WEFT_CHECK(c.in(0).shape.size() >= least, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(c.in(0).shape), ", expected at least ", least, " axes");
}

void InferSoftmaxOutput(InferContext& c) {
  CheckScores(c);
  const auto& attrs = c.attrs<SoftmaxOutputAttrs>();
  const Shape &data = c.in(0).shape, &label = c.in(1).shape;
  WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
             NameOf(c.in(0).dtype), ", expected floating point");
  const Shape wanted = LabelShape(data, attrs);
  WEFT_CHECK(label == data || NumElements(label) == NumElements(wanted), ErrorKind::kShape,
             c.name(), ": label has shape ", ToString(label), ", expected ", ToString(wanted),
             " or ", ToString(data));
  c.Out(c.in(0).dtype, data);
}

template <typename T>
void FillGradient(const Value& y, const Value& label, const Value* head, const Value& dx,
                  const Classes& s, const GradAttrs& grad, bool probabilities, double scale) {
  const SoftmaxOutputAttrs& attrs = grad.of;
  const T *p = y.data<const T>(), *h = head == nullptr ? nullptr : head->data<const T>();
  const T* labels = label.data<const T>();
  T* out = dx.data<T>();
  const T off = s.classes > 1 ? static_cast<T>(attrs.smooth_alpha / (s.classes - 1)) : T(0);
  const T on = static_cast<T>(1.0 - attrs.smooth_alpha);
  const T ignored = static_cast<T>(attrs.ignore_label), factor = static_cast<T>(scale);
  const int64_t plane = s.classes * s.inner;
  ParallelFor(s.outer, std::max<int64_t>(1, 16384 / std::max<int64_t>(plane, 1)),
              [&](int64_t begin, int64_t end) {
                for (int64_t o = begin; o < end; ++o) {
                  for (int64_t k = 0; k < s.classes; ++k) {
                    const int64_t at = o * plane + k * s.inner;
                    for (int64_t i = 0; i < s.inner; ++i) {
                      T g = p[at + i];
                      if (probabilities) {
                        if (!grad.linear) g -= labels[at + i];
                      } else {
                        const T number = labels[o * s.inner + i];
                        if (!grad.linear) g -= number == static_cast<T>(k) ? on : off;
                        if (attrs.use_ignore && number == ignored) g = T(0);
                      }
                      out[at + i] = factor * g * (h == nullptr ? T(1) : h[at + i]);
                    }
                  }
                }
              });
}

// What the gradient is multiplied with, but for the head gradient. The other attributes speak of
// class numbers.
template <typename T>
double GradScale(const Value& label, const Classes& s, const SoftmaxOutputAttrs& attrs,
                 bool probabilities) {
  double scale = attrs.grad_scale;
  if (probabilities) return scale;
  if (attrs.multi_output && attrs.normalization != Normalization::kValid) {
    scale /= static_cast<double>(s.inner);
  }
  if (attrs.normalization == Normalization::kBatch) {
    const bool samples = attrs.multi_output && !label.shape.empty();
    scale /= static_cast<double>(std::max<int64_t>(1, samples ? label.shape[0] : label.size()));
  } else if (attrs.normalization == Normalization::kValid) {
    const T* labels = label.data<const T>();
    int64_t valid = label.size();  // counted so whether or not they are ignored
    valid -= std::count(labels, labels + valid, static_cast<T>(attrs.ignore_label));
    scale /= static_cast<double>(std::max<int64_t>(1, valid));
  }
  return scale;
}

// Inputs: the scores (for their gradient alone), the label, the head gradient, the result.
void GradKernel(KernelContext& c) {
  const auto& grad = c.attrs<GradAttrs>();
  const SoftmaxOutputAttrs& attrs = grad.of;
  Value& out = c.out(0);
  if (out.size() == 0) return;
  const DType compute = nn::ComputeDType(out.dtype);
  const Value y = nn::AsRowMajor(c.in(3), compute), label = nn::AsRowMajor(c.in(1), compute);
  const Value head = c.has(2) ? nn::AsRowMajor(c.in(2), compute) : Value();
  const Value dx = out.dtype == compute ? out : AllocateValue(out.device, compute, out.shape);
  const Classes s = SplitScores(y.shape, attrs);
  const bool probabilities = label.shape == y.shape && !attrs.multi_output;
  const auto run = [&](auto zero) {
    using T = decltype(zero);
    FillGradient<T>(y, label, c.has(2) ? &head : nullptr, dx, s, grad, probabilities,
                    GradScale<T>(label, s, attrs, probabilities));
  };
  compute == DType::kFloat32 ? run(0.0f) : run(0.0);
  if (out.dtype != compute) pointwise::Convert(dx, out);
}

AttrSchemaBuilder<SoftmaxOutputAttrs> Schema() {
  using A = SoftmaxOutputAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Add("grad_scale", &A::grad_scale, "Multiplies the gradient.")
      .Add("ignore_label", &A::ignore_label, "The label without gradient, with use_ignore.")
      .Add("multi_output", &A::multi_output, "Softmax along axis 1, one label per position.")
      .Add("use_ignore", &A::use_ignore, "Whether ignore_label applies.")
      .Add("preserve_shape", &A::preserve_shape, "Softmax along the last axis.")
      .Choice("normalization", &A::normalization, {"batch", "null", "valid"},
              "Divides the gradient by the batch size, by nothing, or by the number of labels "
              "that are not ignored.")
      .Add("out_grad", &A::out_grad, "Whether the head gradient multiplies the gradient.")
      .Add("smooth_alpha", &A::smooth_alpha,
           "Probability that label smoothing gives to the other classes together.");
  return schema;
}

Var Forward(const Var& x, const SoftmaxOutputAttrs& attrs) {
  if (attrs.multi_output) return SoftmaxAlong(x, 1);
  if (attrs.preserve_shape || x.rank() == 2) return SoftmaxAlong(x, -1);
  return Reshape(SoftmaxAlong(Reshape(x, SplitShape(x.shape(), attrs)), 1), x.shape());
}

const OpRef kGrad("_softmax_output_grad");

const OpRegistration softmax_output_grad =
    Op::Declare("_softmax_output_grad")
        .Internal()
        .Doc("The gradient of SoftmaxOutput for its data.")
        .Input("data", "Its data.")
        .Input("label", "Its label.")
        .OptionalInput("head", "Head gradient, with out_grad.")
        .Input("y", "Its result.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu(GradKernel)
        .GradientNeeds({0, 1, 2, 3}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kSoftmaxGrad("_softmax_grad");
          const auto& attrs = g.attrs<GradAttrs>();
          const Var &x = g.in(0), &label = g.in(1), &head = g.in(2), d = Materialized(g.d());
          if (g.wants(2)) g.Set(2, d * Call1(kGrad, {x, label, Var(), g.in(3)}, MakeAttrs(attrs)));
          const auto linear = MakeAttrs(GradAttrs{attrs.of, true});
          const Var v = Call1(kGrad, {x, label, head, d}, linear);
          if (attrs.linear) {
            if (g.wants(3)) g.Set(3, v);
          } else if (g.wants(0)) {
            // The result again, as a function of the data that can be differentiated.
            const Shape split = SplitShape(x.shape(), attrs.of);
            const Var y = Reshape(Forward(x, attrs.of), split);
            const Var dx = Call1(kSoftmaxGrad, {y, Reshape(v, split)},
                                 MakeAttrs(SoftmaxGradAttrs{1, 1.0, false}));
            g.Set(0, Reshape(dx, x.shape()));
          }
        });

const OpRegistration softmax_output =
    Op::Declare("SoftmaxOutput")
        .Alias("Softmax")
        .Doc(
            "Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that "
            "of the cross-entropy, whatever the head gradient is (unless out_grad is set).")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Scores, shape (batch, classes); with multi_output (batch, classes, ...).")
        .Input("label",
               "Class numbers, shape (batch,), or with multi_output (batch, ...); or "
               "probabilities in the shape of data, for which grad_scale and out_grad alone count.")
        .Attributes(Schema())
        .Complete([](InferContext& c) {
          CompleteUnary(c);
          if (c.in(0).shape.empty()) return;
          CheckScores(c);
          Shape& label = c.OpenShape(1);
          if (!label.empty() && IsKnown(label)) return;
          const auto& attrs = c.attrs<SoftmaxOutputAttrs>();
          label = LabelShape(c.in(0).shape, attrs);
          // Any shape with as many elements will do; MXNet's files have this one.
          if (attrs.multi_output && IsKnown(label)) {
            label = {label[0], label[0] == 0 ? 0 : NumElements(label) / label[0]};
          }
        })
        .Infer(InferSoftmaxOutput)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Vars{Forward(in[0], attrs->as<SoftmaxOutputAttrs>())};
        })
        .GradientNeeds({0, 1}, {0})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<SoftmaxOutputAttrs>();
          const Var head = attrs.out_grad ? g.d() : Var();
          const Var gradient =
              Call1(kGrad, {g.in(0), g.in(1), head, g.out(0)}, MakeAttrs(GradAttrs{attrs}));
          g.Set(0, attrs.out_grad ? gradient : TimesLossScale(gradient));
        });

}  // namespace
}  // namespace weft
