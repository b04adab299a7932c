// Updates of many tensors in one call.
#include <vector>

#include "core/ops/optimizer/declare.h"

namespace weft::optimizer {
namespace {

struct MultiAttrs {
  std::vector<double> lrs, wds;
  double momentum = 0, rescale_grad = 1, clip_gradient = -1;
  int64_t num_weights = 1;
};

// Arrays of one tensor: weight, grad, states, master weight.
size_t Group(const Form& form) {
  return 2 + static_cast<size_t>(StatesOf(form.rule)) + (form.master ? 1 : 0);
}

void InferMulti(InferContext& c, const Form& form, bool preloaded) {
  const MultiAttrs& attrs = c.attrs<MultiAttrs>();
  WEFT_CHECK(attrs.num_weights >= 1, ErrorKind::kValue, c.name(), ": num_weights is ",
             attrs.num_weights, ", expected at least 1");
  const auto n = static_cast<size_t>(attrs.num_weights);
  const size_t group = Group(form);
  const size_t expected = n * group + (preloaded ? 2 : 0);
  WEFT_CHECK(c.inputs.size() == expected, ErrorKind::kValue, c.name(), ": ", c.inputs.size(),
             " arrays given, expected ", expected, " for num_weights = ", n);
  if (preloaded) {
    for (size_t i = n * group; i < expected; ++i) {
      WEFT_CHECK(NumElements(c.in(i).shape) == attrs.num_weights, ErrorKind::kShape, c.name(), ": ",
                 i == n * group ? "the learning rates have" : "the weight decays have", " shape ",
                 ToString(c.in(i).shape), ", expected (", n, ",)");
    }
  } else {
    WEFT_CHECK(attrs.lrs.size() == n && attrs.wds.size() == n, ErrorKind::kValue, c.name(), ": ",
               attrs.lrs.size(), " lrs and ", attrs.wds.size(),
               " wds given, expected num_weights = ", n, " of both");
  }
  for (size_t i = 0; i < n; ++i) {
    CheckTensor(c, i * group, form);
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

std::vector<double> ReadNumbers(const Value& value) {
  const Value flat = RowMajorCopyIfNeeded(value);
  std::vector<double> numbers(static_cast<size_t>(flat.size()));
  VisitDType(flat.dtype, [&](auto tag) {
    const auto* from = flat.data<const typename decltype(tag)::type>();
    for (size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<double>(from[i]);
  });
  return numbers;
}

void RunMulti(KernelContext& c, const Form& form, bool preloaded) {
  const MultiAttrs& attrs = c.attrs<MultiAttrs>();
  const auto n = static_cast<size_t>(attrs.num_weights);
  const size_t group = Group(form), hidden = group - 2;
  const auto states = static_cast<size_t>(StatesOf(form.rule));
  std::vector<double> lrs = attrs.lrs, wds = attrs.wds;
  if (preloaded) {
    lrs = ReadNumbers(c.in(n * group));
    wds = ReadNumbers(c.in(n * group + 1));
  }
  std::vector<TensorUpdate> tensors(n);
  for (size_t i = 0; i < n; ++i) {
    TensorUpdate& t = tensors[i];
    const size_t in = i * group, out = n + i * hidden;
    t.hyper.lr = lrs[i];
    t.hyper.wd = wds[i];
    t.hyper.momentum = attrs.momentum;
    t.hyper.rescale_grad = attrs.rescale_grad;
    t.hyper.clip_gradient = attrs.clip_gradient;
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

Op DeclareMulti(const char* name, const char* doc, const Form& form, bool preloaded) {
  AttrSchemaBuilder<MultiAttrs> schema;
  if (!preloaded) {
    schema.Required("lrs", &MultiAttrs::lrs, "Learning rates, one for each weight.")
        .Required("wds", &MultiAttrs::wds, "Weight decays, one for each weight.");
  }
  if (form.rule == Rule::kSgdMomentum) {
    schema.Add("momentum", &MultiAttrs::momentum, "Share of the momentum that is kept.");
  }
  schema.Add("rescale_grad", &MultiAttrs::rescale_grad, kRescaleDoc)
      .Add("clip_gradient", &MultiAttrs::clip_gradient, kClipDoc)
      .Add("num_weights", &MultiAttrs::num_weights, "Number of weights.");
  return Op::Declare(name)
      .Doc(doc)
      .Variadic("data", "", preloaded
                                ? "The arrays of each weight in turn; then the learning rates and "
                                  "the weight decays, one array each."
                                : "The arrays of each weight in turn.")
      .Attributes(schema)
      .Outputs([](const Attrs* attrs) {
        return static_cast<int>(attrs->as<MultiAttrs>().num_weights);
      })
      .Infer([form, preloaded](InferContext& c) { InferMulti(c, form, preloaded); })
      .InPlace()
      .Effects([form](const Attrs* attrs, size_t) {
        std::vector<Op::EffectSpec> effects;
        const auto n = static_cast<int>(attrs->as<MultiAttrs>().num_weights);
        const int group = static_cast<int>(Group(form));
        int output = n;
        for (int i = 0; i < n; ++i) {
          for (int k = 2; k < group; ++k) effects.push_back({i * group + k, output++, false});
        }
        return effects;
      })
      .Cpu([form, preloaded](KernelContext& c) { RunMulti(c, form, preloaded); });
}

const bool registered = [] {
  struct Multi {
    const char* name;
    const char* preloaded;
    const char* doc;
    Form form;
  };
  const Multi forms[] = {
      {"multi_sgd_update", "preloaded_multi_sgd_update",
       "sgd_update of several weights at once. Arrays of each: weight, grad.", {Rule::kSgd}},
      {"multi_sgd_mom_update", "preloaded_multi_sgd_mom_update",
       "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.",
       {Rule::kSgdMomentum}},
      {"multi_mp_sgd_update", "preloaded_multi_mp_sgd_update",
       "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.",
       {Rule::kSgd, true}},
      {"multi_mp_sgd_mom_update", "preloaded_multi_mp_sgd_mom_update",
       "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.",
       {Rule::kSgdMomentum, true}}};
  for (const Multi& m : forms) {
    OpRegistration(DeclareMulti(m.name, m.doc, m.form, false));
    OpRegistration(DeclareMulti(m.preloaded, m.doc, m.form, true));
  }
  return true;
}();

}  // namespace
}  // namespace weft::optimizer
