// What training loops ask of gradients: whether all numbers are finite, how long they are.
#include "core/ops/dtype_rules.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft {
namespace {

// 1 where every element is finite, else 0; shape (1,), float32.
Var AllFinite(std::span<const Var> arrays) {
  Var bad;
  for (const Var& x : arrays) {
    if (NumElements(x.shape()) == 0) continue;
    Dims axes;
    for (int i = 0; i < x.rank(); ++i) axes.push_back(i);
    Var any = Materialized(px::Or(px::IsNan(x), px::IsInf(x)));
    if (!axes.empty()) any = MaxOver(any, axes);
    any = CastTo(any, DType::kFloat32);
    bad = bad ? px::Max(bad, any) : any;
  }
  if (!bad) return Full({1}, DType::kFloat32, 1.0);
  return Reshape(1.0 - bad, {1});
}

struct AllFiniteAttrs {
  bool init_output = true;
};

void CheckInit(const AllFiniteAttrs& attrs, const char* op) {
  WEFT_CHECK(attrs.init_output, ErrorKind::kUnsupported, op,
             ": init_output=False, which joins the result with what out holds, is not supported; "
             "multiply the results");
}

const char kInitDoc[] = "True; joining with what the result holds is refused.";

const OpRegistration all_finite =
    Op::Declare("all_finite")
        .Doc("1 where every element is finite, else 0; shape (1,), float32. No gradient.")
        .Input("data", "Any shape; floating point.")
        .Attributes(AttrSchemaBuilder<AllFiniteAttrs>().Add("init_output",
                                                            &AllFiniteAttrs::init_output, kInitDoc))
        .OutputDTypes(FixedOutputs({DType::kFloat32}))
        .Infer([](InferContext& c) { c.Out(DType::kFloat32, Shape{1}); })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          CheckInit(attrs->as<AllFiniteAttrs>(), "all_finite");
          return Vars{StopGradient(AllFinite(in))};
        });

const OpRegistration multi_all_finite =
    Op::Declare("multi_all_finite")
        .Doc("1 where every element of all arrays is finite, else 0; shape (1,). No gradient.")
        .Variadic("data", "num_arrays", "Any shapes; floating point.")
        .Attributes(AttrSchemaBuilder<AllFiniteAttrs>().Add("init_output",
                                                            &AllFiniteAttrs::init_output, kInitDoc))
        .OutputDTypes(FixedOutputs({DType::kFloat32}))
        .Infer([](InferContext& c) { c.Out(DType::kFloat32, Shape{1}); })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          CheckInit(attrs->as<AllFiniteAttrs>(), "multi_all_finite");
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "multi_all_finite: no arrays given");
          return Vars{StopGradient(AllFinite(in))};
        });

const OpRegistration multi_sum_sq =
    Op::Declare("multi_sum_sq")
        .Doc("The sum of squares of each array: shape (num_arrays,), float32. No gradient.")
        .Variadic("data", "num_arrays", "Any shapes; floating point.")
        .OutputDTypes(FixedOutputs({DType::kFloat32}))
        .Infer([](InferContext& c) {
          c.Out(DType::kFloat32, Shape{static_cast<int64_t>(c.inputs.size())});
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "multi_sum_sq: no arrays given");
          Vars sums;
          for (const Var& x : in) {
            const int64_t size = NumElements(x.shape());
            const Var flat = CastTo(Reshape(x, {size}), DType::kFloat32);
            sums.push_back(px::Square(Norm(flat, {0}, true)));
          }
          return Vars{StopGradient(sums.size() == 1 ? sums[0] : shape::Concat(sums, 0))};
        });

}  // namespace
}  // namespace weft
