// LAMB of many tensors in one call, put together from its two phases; and the learning rates of
// LARS for many tensors.
#include <algorithm>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/optimizer/lamb.h"
#include "core/registry/op.h"

namespace weft::optimizer {
namespace {

constexpr int64_t kMaxTensors = 1 << 16;

struct MultiLambAttrs {
  std::vector<double> learning_rates;
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-6;
  std::vector<double> wds;
  double rescale_grad = 1, lower_bound = -1, upper_bound = -1, clip_gradient = -1;
  bool bias_correction = true;
  Dims step_count;
  int64_t num_tensors = 1;
};

// Of attributes that have yet to be checked.
int CountOf(const Attrs* attrs) {
  return static_cast<int>(
      std::clamp<int64_t>(attrs->as<MultiLambAttrs>().num_tensors, 0, kMaxTensors));
}

void Check(size_t arrays, const MultiLambAttrs& a, size_t group, const char* op) {
  WEFT_CHECK(a.num_tensors >= 1 && a.num_tensors <= kMaxTensors, ErrorKind::kValue, op,
             ": num_tensors is ", a.num_tensors, ", expected 1 to ", kMaxTensors);
  const auto n = static_cast<size_t>(a.num_tensors);
  WEFT_CHECK(arrays == n * group, ErrorKind::kValue, op, ": ", arrays, " arrays given, expected ",
             n * group, " for num_tensors = ", n);
  WEFT_CHECK(a.learning_rates.size() == n && a.wds.size() == n && a.step_count.size() == n,
             ErrorKind::kValue, op, ": ", a.learning_rates.size(), " learning_rates, ",
             a.wds.size(), " wds and ", a.step_count.size(),
             " step_count given, expected num_tensors = ", n, " of each");
}

Var LengthOf(const Var& x) {
  const Var flat = CastTo(Reshape(x, {NumElements(x.shape())}),
                          x.dtype() == DType::kFloat64 ? DType::kFloat64 : DType::kFloat32);
  return Materialized(px::Sqrt(Sum(Materialized(px::Square(flat)), {0}, true)));
}

// Weights first, then what each tensor keeps: mean, var and the master weight.
Vars Update(std::span<const Var> in, const MultiLambAttrs& a, bool master, const char* name) {
  static const OpRef kPhase1("lamb_update_phase1"), kMpPhase1("mp_lamb_update_phase1"),
      kPhase2("lamb_update_phase2"), kMpPhase2("mp_lamb_update_phase2");
  const size_t group = master ? 5 : 4;
  Check(in.size(), a, group, name);
  const auto n = static_cast<size_t>(a.num_tensors);
  Vars weights, kept;
  for (size_t i = 0; i < n; ++i) {
    const std::span<const Var> tensor = in.subspan(i * group, group);
    const LambAttrs direction{a.beta1,           a.beta2,  a.epsilon,      a.step_count[i],
                              a.bias_correction, a.wds[i], a.rescale_grad, a.clip_gradient};
    const Vars first = Call(master ? kMpPhase1 : kPhase1, tensor, MakeAttrs(direction));
    const Var& weight = master ? tensor[4] : tensor[0];
    Vars arguments{tensor[0], first[0], LengthOf(weight), LengthOf(first[0])};
    if (master) arguments.push_back(weight);
    const LambStepAttrs step{a.learning_rates[i], a.lower_bound, a.upper_bound};
    const Vars second = Call(master ? kMpPhase2 : kPhase2, arguments, MakeAttrs(step));
    weights.push_back(second[0]);
    kept.push_back(first[1]);
    kept.push_back(first[2]);
    if (master) kept.push_back(second[1]);
  }
  weights.Append(kept.begin(), kept.end());
  return weights;
}

Op DeclareMultiLamb(const char* name, bool master) {
  using A = MultiLambAttrs;
  const int group = master ? 5 : 4;
  return Op::Declare(name)
      .Doc(StrCat("Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays "
                  "of each: weight, grad, mean, var",
                  master ? ", weight32." : "."))
      .Variadic("data", "", "The arrays of each weight in turn.")
      .Attributes(
          AttrSchemaBuilder<A>()
              .Required("learning_rates", &A::learning_rates,
                        "Learning rates, one for each weight.")
              .Add("beta1", &A::beta1, "Decay of the mean.")
              .Add("beta2", &A::beta2, "Decay of the mean square.")
              .Add("epsilon", &A::epsilon, "Added to denominators.")
              .Required("wds", &A::wds, "Weight decays, one for each weight.")
              .Add("rescale_grad", &A::rescale_grad, "The gradients are multiplied by this first.")
              .Add("lower_bound", &A::lower_bound,
                   "Least norm of a weight that counts; below 0: none.")
              .Add("upper_bound", &A::upper_bound,
                   "Largest norm of a weight that counts; below 0: none.")
              .Add("clip_gradient", &A::clip_gradient,
                   "Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.")
              .Add("bias_correction", &A::bias_correction, "Divide by 1 - beta^t.")
              .Required("step_count", &A::step_count,
                        "Numbers of this update, from 1, one for each weight.")
              .Add("num_tensors", &A::num_tensors, "Number of weights."))
      .Outputs(CountOf)
      .Effects([group](const Attrs* attrs, size_t) {
        std::vector<Op::EffectSpec> effects;
        int output = CountOf(attrs);
        for (int i = 0; i < CountOf(attrs); ++i) {
          for (int k = 2; k < group; ++k) effects.push_back({i * group + k, output++, false});
        }
        return effects;
      })
      .Infer([group](InferContext& c) {
        Check(c.inputs.size(), c.attrs<A>(), static_cast<size_t>(group), c.name());
        for (size_t i = 0; i < c.inputs.size(); i += group) c.Out(c.in(i).dtype, c.in(i).shape);
        for (size_t i = 0; i < c.inputs.size(); i += group) {
          for (int k = 2; k < group; ++k) c.Out(c.in(i + k).dtype, c.in(i + k).shape);
        }
      })
      .Compose([master, name](std::span<const Var> in, const Attrs* attrs) {
        return Update(in, attrs->as<A>(), master, name);
      });
}

const OpRegistration multi_lamb = DeclareMultiLamb("_multi_lamb_update", false);
const OpRegistration multi_mp_lamb = DeclareMultiLamb("_multi_mp_lamb_update", true);

struct LarsAttrs {
  double eta = 0, eps = 0, rescale_grad = 1;
};

const OpRegistration multi_lars =
    Op::Declare("multi_lars")
        .Doc(
            "Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of "
            "weights w and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either "
            "norm is 0. No gradient.")
        .Input("lrs", "Learning rates, one for each weight.")
        .Input("weights_sum_sq", "Sum of squares of each weight, as multi_sum_sq gives it.")
        .Input("grads_sum_sq", "Sum of squares of each gradient.")
        .Input("wds", "Weight decays, one for each weight.")
        .Attributes(AttrSchemaBuilder<LarsAttrs>()
                        .Required("eta", &LarsAttrs::eta, "The trust coefficient.")
                        .Required("eps", &LarsAttrs::eps, "Added to the denominator.")
                        .Add("rescale_grad", &LarsAttrs::rescale_grad,
                             "The norms of the gradients are multiplied by this first."))
        .Infer([](InferContext& c) {
          for (size_t i = 0; i < 4; ++i) {
            WEFT_CHECK(c.in(i) == c.in(0), ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name,
                       " is ", NameOf(c.in(i).dtype), " of shape ", ToString(c.in(i).shape),
                       ", lrs is ", NameOf(c.in(0).dtype), " of shape ", ToString(c.in(0).shape));
          }
          WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": lrs is ",
                     NameOf(c.in(0).dtype), ", expected a floating dtype");
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<LarsAttrs>();
          const Var w = px::Sqrt(in[1]), g = px::Sqrt(in[2]) * a.rescale_grad;
          const Var scaled = in[0] * a.eta * w / (g + in[3] * w + a.eps);
          const Var both = px::And(px::Gt(in[1], 0.0), px::Gt(in[2], 0.0));
          return Vars{StopGradient(Materialized(px::Where(both, scaled, in[0])))};
        });

struct GroupAdaGradAttrs {
  double lr = 0, rescale_grad = 1, clip_gradient = -1, epsilon = 1e-5;
};

const OpRegistration group_adagrad =
    Op::Declare("_contrib_group_adagrad_update")
        .Doc(
            "AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each "
            "row of the rescaled and clipped gradient g, weight -= lr g / sqrt(history + "
            "epsilon).")
        .Input("weight", "The weight, (rows, columns).")
        .Input("grad", "Its gradient: shape and dtype of the weight.")
        .Input("history", "Sums of squares, (rows, 1) or (rows,); changed in place.")
        .Effect(2, 1)
        .Attributes(AttrSchemaBuilder<GroupAdaGradAttrs>()
                        .Required("lr", &GroupAdaGradAttrs::lr, "Learning rate.")
                        .Add("rescale_grad", &GroupAdaGradAttrs::rescale_grad,
                             "The gradient is multiplied by this first.")
                        .Add("clip_gradient", &GroupAdaGradAttrs::clip_gradient,
                             "The gradient is clipped to [-clip_gradient, clip_gradient]; below "
                             "0: not at all.")
                        .Add("epsilon", &GroupAdaGradAttrs::epsilon, "Added below the root."))
        .Infer([](InferContext& c) {
          const Shape &weight = c.in(0).shape, &history = c.in(2).shape;
          WEFT_CHECK(IsFloating(c.in(0).dtype) && weight.size() == 2, ErrorKind::kShape, c.name(),
                     ": weight is ", NameOf(c.in(0).dtype), " of shape ", ToString(weight),
                     ", expected a floating dtype and (rows, columns)");
          WEFT_CHECK(c.in(1) == c.in(0), ErrorKind::kShape, c.name(), ": grad is ",
                     NameOf(c.in(1).dtype), " of shape ", ToString(c.in(1).shape),
                     ", the weight is ", NameOf(c.in(0).dtype), " of shape ", ToString(weight));
          WEFT_CHECK(c.in(2).dtype == c.in(0).dtype &&
                         (history == Shape{weight[0]} || history == Shape{weight[0], 1}),
                     ErrorKind::kShape, c.name(), ": history is ", NameOf(c.in(2).dtype),
                     " of shape ", ToString(history), ", expected ", NameOf(c.in(0).dtype),
                     " of shape (", weight[0], ", 1)");
          c.Out(c.in(0).dtype, weight);
          c.Out(c.in(2).dtype, history);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<GroupAdaGradAttrs>();
          Var g = in[1] * a.rescale_grad;
          if (a.clip_gradient >= 0) g = px::Max(px::Min(g, a.clip_gradient), -a.clip_gradient);
          const Shape rows{in[0].dim(0), 1};
          const Var history =
              Materialized(Reshape(in[2], rows) + Mean(Materialized(px::Square(g)), {1}, true));
          const Var weight = in[0] - a.lr * g / px::Sqrt(history + a.epsilon);
          return Vars{Materialized(weight), Reshape(history, in[2].shape())};
        });

const OpRegistration reset_arrays =
    Op::Declare("reset_arrays")
        .Doc("Sets every element of the arrays to 0, in place; nothing is returned.")
        .Variadic("data", "num_arrays", "The arrays, any shapes and dtypes.")
        .Outputs(0)
        .Effects([](const Attrs*, size_t inputs) {
          std::vector<Op::EffectSpec> effects;
          for (int i = 0; i < static_cast<int>(inputs); ++i) effects.push_back({i, i, false});
          return effects;
        })
        .Infer([](InferContext& c) {
          WEFT_CHECK(!c.inputs.empty(), ErrorKind::kValue, c.name(), ": no arrays given");
          for (const ArrayType& input : c.inputs) c.Out(input.dtype, input.shape);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          Vars zeros;
          for (const Var& x : in) zeros.push_back(ZerosLike(x));
          return zeros;
        });

}  // namespace
}  // namespace weft::optimizer
