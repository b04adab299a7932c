// Updates of many tensors in one call.
#include <algorithm>
#include <vector>

#include "core/array/numbers.h"
#include "core/ops/optimizer/declare.h"

namespace weft::optimizer {
namespace {

struct MultiAttrs {
  std::vector<double> lrs, wds, etas;
  double momentum = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double rescale_grad = 1, clip_gradient = -1;
  bool lazy_update = true;
  int64_t num_weights = 1;
};

constexpr int64_t kMaxWeights = 1 << 16;

// Of attributes that inference has yet to check.
int CountOf(const Attrs* attrs) {
  return static_cast<int>(std::clamp<int64_t>(attrs->as<MultiAttrs>().num_weights, 0, kMaxWeights));
}

// Arrays after those of the tensors: none, learning rates and weight decays, one factor of the
// gradients.
enum class Trailing { kNone, kRates, kRescale };

struct MultiForm {
  Form form;
  Trailing trailing = Trailing::kNone;
  // Arrays of one tensor: weight, grad, states, master weight.
  size_t group() const {
    return 2 + static_cast<size_t>(StatesOf(form.rule)) + (form.master ? 1 : 0);
  }
  size_t extra() const {
    return trailing == Trailing::kRates ? 2 : trailing == Trailing::kRescale ? 1 : 0;
  }
};

// Learning rates, weight decays and factors: one for each weight.
void CheckRates(const InferContext& c, const MultiForm& multi) {
  const MultiAttrs& attrs = c.attrs<MultiAttrs>();
  const auto n = static_cast<size_t>(attrs.num_weights);
  if (multi.trailing != Trailing::kRates) {
    WEFT_CHECK(attrs.lrs.size() == n && attrs.wds.size() == n, ErrorKind::kValue, c.name(), ": ",
               attrs.lrs.size(), " lrs and ", attrs.wds.size(),
               " wds given, expected num_weights = ", n, " of both");
  }
  if (multi.form.rule == Rule::kAdamW) {
    WEFT_CHECK(attrs.etas.size() == n, ErrorKind::kValue, c.name(), ": ", attrs.etas.size(),
               " etas given, expected num_weights = ", n);
  }
  const size_t first = n * multi.group();
  for (size_t i = first; i < c.inputs.size(); ++i) {
    const bool rescale = multi.trailing == Trailing::kRescale;
    const size_t size = rescale ? 1 : n;
    WEFT_CHECK(NumElements(c.in(i).shape) == static_cast<int64_t>(size), ErrorKind::kShape,
               c.name(), ": ",
               rescale      ? "rescale_grad has"
               : i == first ? "the learning rates have"
                            : "the weight decays have",
               " shape ", ToString(c.in(i).shape), ", expected (", size, ",)");
  }
}

void InferMulti(InferContext& c, const MultiForm& multi) {
  const MultiAttrs& attrs = c.attrs<MultiAttrs>();
  WEFT_CHECK(attrs.num_weights >= 1 && attrs.num_weights <= kMaxWeights, ErrorKind::kValue,
             c.name(), ": num_weights is ", attrs.num_weights, ", expected 1 to ", kMaxWeights);
  const auto n = static_cast<size_t>(attrs.num_weights);
  const size_t group = multi.group();
  const size_t expected = n * group + multi.extra();
  WEFT_CHECK(c.inputs.size() == expected, ErrorKind::kValue, c.name(), ": ", c.inputs.size(),
             " arrays given, expected ", expected, " for num_weights = ", n);
  CheckRates(c, multi);
  for (size_t i = 0; i < n; ++i) {
    CheckTensor(c, i * group, multi.form);
    WEFT_CHECK(c.in(i * group).dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": weight ", i,
               " is ", NameOf(c.in(i * group).dtype), ", the first is ", NameOf(c.in(0).dtype));
    c.Out(c.in(i * group).dtype, c.in(i * group).shape);
  }
  for (size_t i = 0; i < n; ++i) {
    for (size_t k = 2; k < group; ++k) {
      c.Out(c.in(i * group + k).dtype, c.in(i * group + k).shape);
    }
  }
}

// The gradients overflowed: nothing changes.
void KeepAll(KernelContext& c, const MultiForm& multi) {
  const auto n = static_cast<size_t>(c.attrs<MultiAttrs>().num_weights);
  const size_t group = multi.group(), hidden = group - 2;
  for (size_t i = 0; i < n; ++i) {
    CopyElements(c.in(i * group), c.out(i));
    for (size_t k = 0; k < hidden; ++k) {
      CopyElements(c.in(i * group + 2 + k), c.out(n + i * hidden + k));
    }
  }
}

void RunMulti(KernelContext& c, const MultiForm& multi) {
  const MultiAttrs& attrs = c.attrs<MultiAttrs>();
  const auto n = static_cast<size_t>(attrs.num_weights);
  const Form& form = multi.form;
  const size_t group = multi.group(), hidden = group - 2;
  const auto states = static_cast<size_t>(StatesOf(form.rule));
  Hyper hyper;
  hyper.momentum = attrs.momentum;
  hyper.beta1 = attrs.beta1;
  hyper.beta2 = attrs.beta2;
  hyper.epsilon = attrs.epsilon;
  hyper.rescale_grad = attrs.rescale_grad;
  hyper.clip_gradient = attrs.clip_gradient;
  std::vector<double> loaded_lrs, loaded_wds;
  if (multi.trailing == Trailing::kRates) {
    loaded_lrs = ReadDoubles(c.in(n * group));
    loaded_wds = ReadDoubles(c.in(n * group + 1));
  } else if (multi.trailing == Trailing::kRescale) {
    hyper.rescale_grad = ReadDoubles(c.in(n * group))[0];
    if (!std::isfinite(hyper.rescale_grad) || hyper.rescale_grad == 0) {
      KeepAll(c, multi);
      return;
    }
  }
  const bool preloaded = multi.trailing == Trailing::kRates;
  const std::vector<double>& lrs = preloaded ? loaded_lrs : attrs.lrs;
  const std::vector<double>& wds = preloaded ? loaded_wds : attrs.wds;
  std::vector<TensorUpdate> tensors(n);
  for (size_t i = 0; i < n; ++i) {
    TensorUpdate& t = tensors[i];
    const size_t in = i * group, out = n + i * hidden;
    t.hyper = hyper;
    t.hyper.lr = lrs[i];
    t.hyper.wd = wds[i];
    if (form.rule == Rule::kAdamW) t.hyper.eta = attrs.etas[i];
    t.weight = c.in(form.master ? in + group - 1 : in);
    t.grad = c.in(in + 1);
    for (size_t k = 0; k < states; ++k) {
      t.states[k] = c.in(in + 2 + k);
      t.states_out[k] = c.out(out + k);
    }
    t.weight_out = c.out(form.master ? out + hidden - 1 : i);
    if (form.master) t.low_out = c.out(i);
  }
  Update(form.rule, tensors);
}

AttrSchemaBuilder<MultiAttrs> MultiSchema(const MultiForm& multi) {
  using A = MultiAttrs;
  const Rule rule = multi.form.rule;
  AttrSchemaBuilder<A> schema;
  if (multi.trailing != Trailing::kRates) {
    schema.Required("lrs", &A::lrs, "Learning rates, one for each weight.")
        .Required("wds", &A::wds, "Weight decays, one for each weight.");
  }
  if (rule == Rule::kAdamW) {
    schema.Required("etas", &A::etas, "Factors of the whole step, one for each weight.");
  }
  if (rule == Rule::kSgdMomentum) {
    schema.Add("momentum", &A::momentum, "Share of the momentum that is kept.");
  }
  if (rule == Rule::kAdam || rule == Rule::kAdamW) {
    schema.Add("beta1", &A::beta1, kBeta1Doc)
        .Add("beta2", &A::beta2, kBeta2Doc)
        .Add("epsilon", &A::epsilon, kEpsilonDoc);
  }
  if (multi.trailing != Trailing::kRescale) {
    schema.Add("rescale_grad", &A::rescale_grad, kRescaleDoc);
  }
  schema.Add("clip_gradient", &A::clip_gradient, kClipDoc);
  if (rule == Rule::kAdam) schema.Add("lazy_update", &A::lazy_update, kLazyDoc);
  schema.Add("num_weights", &A::num_weights, "Number of weights.");
  return schema;
}

const char* DataDoc(Trailing trailing) {
  switch (trailing) {
    case Trailing::kRates:
      return "The arrays of each weight in turn; then the learning rates and the weight decays, "
             "one array each.";
    case Trailing::kRescale:
      return "The arrays of each weight in turn; then rescale_grad, one number, which the "
             "gradients are multiplied by: where it is 0 or not finite, nothing changes.";
    default:
      return "The arrays of each weight in turn.";
  }
}

Op DeclareMulti(const char* name, const char* doc, const MultiForm& multi) {
  return Op::Declare(name)
      .Doc(doc)
      .Variadic("data", "", DataDoc(multi.trailing))
      .Attributes(MultiSchema(multi))
      .Outputs(CountOf)
      .Infer([multi](InferContext& c) { InferMulti(c, multi); })
      .InPlace()
      .Effects([multi](const Attrs* attrs, size_t) {
        std::vector<Op::EffectSpec> effects;
        const int n = CountOf(attrs), group = static_cast<int>(multi.group());
        int output = n;
        for (int i = 0; i < n; ++i) {
          for (int k = 2; k < group; ++k) effects.push_back({i * group + k, output++, false});
        }
        return effects;
      })
      .Cpu([multi](KernelContext& c) { RunMulti(c, multi); });
}

const bool registered = [] {
  struct Multi {
    const char* name;
    const char* preloaded;
    const char* doc;
    Form form;
  };
  const Multi forms[] = {
      {"multi_sgd_update",
       "preloaded_multi_sgd_update",
       "sgd_update of several weights at once. Arrays of each: weight, grad.",
       {Rule::kSgd}},
      {"multi_sgd_mom_update",
       "preloaded_multi_sgd_mom_update",
       "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.",
       {Rule::kSgdMomentum}},
      {"multi_mp_sgd_update",
       "preloaded_multi_mp_sgd_update",
       "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.",
       {Rule::kSgd, true}},
      {"multi_mp_sgd_mom_update",
       "preloaded_multi_mp_sgd_mom_update",
       "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.",
       {Rule::kSgdMomentum, true}}};
  for (const Multi& m : forms) {
    OpRegistration(DeclareMulti(m.name, m.doc, {m.form}));
    OpRegistration(DeclareMulti(m.preloaded, m.doc, {m.form, Trailing::kRates}));
  }
  return true;
}();

const OpRegistration multi_adam_update =
    DeclareMulti("multi_adam_update",
                 "adam_update of several weights at once. Arrays of each: weight, grad, mean, var.",
                 {{Rule::kAdam}});

const OpRegistration multi_mp_adam_update = DeclareMulti(
    "multi_mp_adam_update",
    "adam_update of several float32 master weights at once, and of the weights that they are kept "
    "for. Arrays of each: weight, grad, mean, var, weight32.",
    {{Rule::kAdam, true}});

const OpRegistration multi_adamw_update = DeclareMulti(
    "_multi_adamw_update",
    "_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var.",
    {{Rule::kAdamW}, Trailing::kRescale});

const OpRegistration multi_mp_adamw_update = DeclareMulti(
    "_multi_mp_adamw_update",
    "_mp_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var, "
    "weight32.",
    {{Rule::kAdamW, true}, Trailing::kRescale});

}  // namespace
}  // namespace weft::optimizer
