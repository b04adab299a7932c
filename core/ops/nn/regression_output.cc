// Losses whose gradient does not depend on what comes after them.
#include "core/ops/functional.h"
#include "core/ops/nn/loss_scale.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct GradScaleAttrs {
  double grad_scale = 1.0;
};

void CheckLabel(std::span<const Var> in, const char* name) {
  WEFT_CHECK(NumElements(in[0].shape()) == NumElements(in[1].shape()), ErrorKind::kShape, name,
             ": label has shape ", ToString(in[1].shape()), ", expected that of data, ",
             ToString(in[0].shape()));
}

struct Regression {
  const char* name;
  const char* doc;
  std::vector<std::string> aliases;
  Var (*forward)(const Var& x);
  Var (*error)(const Var& y, const Var& label);  // gradient for x
};

const Regression kRegressions[] = {
    {"LinearRegressionOutput",
     "The data itself; its gradient is that of the squared error to the label over 2.",
     {"_sparse_LinearRegressionOutput"},
     [](const Var& x) { return px::Copy(x); },
     [](const Var& y, const Var& label) { return y - label; }},
    {"LogisticRegressionOutput",
     "Sigmoid of the data; the gradient is that of the logistic loss with the label.",
     {"_sparse_LogisticRegressionOutput"},
     [](const Var& x) { return px::Sigmoid(x); },
     [](const Var& y, const Var& label) { return y - label; }},
    {"MAERegressionOutput",
     "The data itself; its gradient is that of the absolute error to the label.",
     {"_sparse_MAERegressionOutput"},
     [](const Var& x) { return px::Copy(x); },
     [](const Var& y, const Var& label) { return px::Sign(y - label); }},
};

const bool registered = [] {
  for (const Regression& r : kRegressions) {
    Op op = Op::Declare(r.name)
                .Doc(StrCat(r.doc,
                            " The head gradient is ignored; the gradient is divided by the "
                            "number of outputs of one sample."))
                .Amp(AmpClass::kFloat32)
                .Input("data", "Shape (batch, ...).")
                .Input("label", "As many elements as data.")
                .Attributes(AttrSchemaBuilder<GradScaleAttrs>().Add(
                    "grad_scale", &GradScaleAttrs::grad_scale, "Multiplies the gradient."))
                .Complete([](InferContext& c) {
                  Shape& label = c.OpenShape(1);
                  if (!label.empty() && IsKnown(label)) return;
                  const Shape& data = c.in(0).shape;
                  // One number for each sample needs no axis, as MXNet has it.
                  const bool column = data.size() == 2 && data[1] == 1;
                  label = column ? Shape{data[0]} : data;
                })
                .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
                .Compose([&r](std::span<const Var> in, const Attrs*) {
                  CheckLabel(in, r.name);
                  return Vars{r.forward(in[0])};
                })
                // From the data, not from the output: the output's own gradient is not that of
                // its value, and the second order must be.
                .GradientNeeds({0, 1}, {})
                .Gradient([&r](GradientContext& g) {
                  const Var y = r.forward(g.in(0));
                  const Var label = CastTo(Reshape(g.in(1), y.shape()), y.dtype());
                  const int64_t outputs =
                      y.rank() == 0 || y.dim(0) == 0 ? 1 : NumElements(y.shape()) / y.dim(0);
                  const double scale =
                      g.attrs<GradScaleAttrs>().grad_scale / static_cast<double>(outputs);
                  g.Set(0, TimesLossScale(r.error(y, label) * scale));
                });
    for (const std::string& alias : r.aliases) std::move(op).Alias(alias);
    OpRegistration(std::move(op));
  }
  return true;
}();

enum class Normalization : int64_t { kBatch, kNull, kValid };

struct MakeLossAttrs {
  double grad_scale = 1.0;
  double valid_thresh = 0.0;
  Normalization normalization = Normalization::kNull;
};

const OpRegistration make_loss_layer =
    Op::Declare("MakeLoss")
        .Doc("The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Any shape.")
        .Attributes(
            AttrSchemaBuilder<MakeLossAttrs>()
                .Add("grad_scale", &MakeLossAttrs::grad_scale, "The gradient.")
                .Add("valid_thresh", &MakeLossAttrs::valid_thresh,
                     "Elements above it are valid, for the normalization of that name.")
                .Choice("normalization", &MakeLossAttrs::normalization, {"batch", "null", "valid"},
                        "Divides the gradient by the batch size (all axes but the last), by "
                        "nothing, or by the number of valid elements."))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs*) { return Vars{px::Copy(in[0])}; })
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<MakeLossAttrs>();
          const Var& x = g.in(0);
          double scale = attrs.grad_scale;
          if (attrs.normalization == Normalization::kBatch && x.rank() > 1) {
            // Everything but the last axis counts as batch; one axis is one sample.
            const int64_t samples = NumElements(x.shape()) / std::max<int64_t>(1, x.dim(-1));
            scale /= static_cast<double>(std::max<int64_t>(1, samples));
          }
          const Var gradient = Full(x.shape(), x.dtype(), scale);
          if (attrs.normalization == Normalization::kValid) {
            const Var valid = Reshape(Sum(px::Gt(x, attrs.valid_thresh), {}), Shape(x.rank(), 1));
            g.Set(0, TimesLossScale(gradient / px::Max(valid, 1.0)));
          } else {
            g.Set(0, TimesLossScale(gradient));
          }
        });

const OpRegistration make_loss =
    Op::Declare("make_loss")
        .OutputNames({"loss"})
        .Alias("_sparse_make_loss")
        .Doc("The data itself, as a loss: its gradient is one, whatever the head gradient.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Any shape.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs*) { return Vars{px::Copy(in[0])}; })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, TimesLossScale(Full(g.in(0).shape(), g.in(0).dtype(), 1.0)));
        });

struct SvmOutputAttrs {
  double margin = 1.0;
  double regularization_coefficient = 1.0;
  bool use_linear = false;
};

const OpRegistration svm_output =
    Op::Declare("SVMOutput")
        .Doc(
            "The data itself; its gradient is that of the one-against-all hinge loss, squared "
            "unless use_linear. The head gradient is ignored.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Scores, shape (batch, classes).")
        .Input("label", "Class numbers, shape (batch,).")
        .Attributes(AttrSchemaBuilder<SvmOutputAttrs>()
                        .Add("margin", &SvmOutputAttrs::margin, "Margin of the hinge.")
                        .Add("regularization_coefficient",
                             &SvmOutputAttrs::regularization_coefficient, "Scale of the loss.")
                        .Add("use_linear", &SvmOutputAttrs::use_linear,
                             "The hinge itself instead of its square."))
        .Complete([](InferContext& c) {
          Shape& label = c.OpenShape(1);
          const Shape& data = c.in(0).shape;
          if ((label.empty() || !IsKnown(label)) && !data.empty()) label = {data[0]};
        })
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(in[0].rank() == 2 && in[1].shape() == Shape{in[0].dim(0)}, ErrorKind::kShape,
                     "SVMOutput: data has shape ", ToString(in[0].shape()), ", label has shape ",
                     ToString(in[1].shape()), ", expected (batch, classes) and (batch,)");
          return Vars{px::Copy(in[0])};
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<SvmOutputAttrs>();
          const Var& y = g.in(0);
          const Var label = CastTo(Reshape(g.in(1), {y.dim(0), 1}), y.dtype());
          static const OpRef kColumns("_column_numbers");
          const Var hit = px::Eq(Call1(kColumns, {y}), label);
          const Var sign = 1.0 - hit * 2.0;  // -1 at the label
          const Var slack = px::Mul(sign, y) + attrs.margin;
          const Var inside = px::Gt(slack, 0.0);
          const double c = attrs.regularization_coefficient;
          const Var gradient =
              attrs.use_linear ? sign * inside * c : sign * inside * slack * (2.0 * c);
          g.Set(0, TimesLossScale(gradient));
        });

const OpRegistration column_numbers =
    Op::Declare("_column_numbers")
        .Internal()
        .Doc("0, 1, 2, ... along the last axis of a matrix, as one row.")
        .Input("like", "A matrix.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, Shape{1, c.in(0).shape[1]}); })
        .Cpu([](KernelContext& c) {
          VisitDType(c.out(0).dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            T* out = c.out(0).data<T>();
            for (int64_t i = 0; i < c.out(0).size(); ++i) out[i] = T(static_cast<float>(i));
          });
        });

}  // namespace
}  // namespace weft
