// Whatever bytes come, a network is read or weft::Error is thrown; what was read can be written,
// gives the same when it is read again, and its types can be asked for. The registry holds a few
// operators with all that a declaration can say; real ones would need the whole engine.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/error.h"
#include "core/graph/infer.h"
#include "core/graph/symbol.h"
#include "core/ops/fill_unknown.h"

namespace weft {
namespace {

struct DenseAttrs {
  int64_t num_hidden = 0;
  bool no_bias = false;
};
const OpRegistration dense =
    Op::Declare("FullyConnected")
        .Input("data", "")
        .Input("weight", "")
        .OptionalInput("bias", "")
        .WantsInput(&DenseAttrs::no_bias, false)
        .Attributes(AttrSchemaBuilder<DenseAttrs>()
                        .Required("num_hidden", &DenseAttrs::num_hidden, "")
                        .Add("no_bias", &DenseAttrs::no_bias, ""))
        .Complete([](InferContext& c) {
          const int64_t units = c.attrs<DenseAttrs>().num_hidden;
          if (c.in(0).shape.size() == 2) FillUnknown(&c.OpenShape(1), {units, c.in(0).shape[1]});
          if (c.has(2)) FillUnknown(&c.OpenShape(2), {units});
        })
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).shape.size() == 2, ErrorKind::kShape, "rank");
          c.Out(c.in(0).dtype, {c.in(0).shape[0], c.attrs<DenseAttrs>().num_hidden});
        });

struct NormAttrs {
  double eps = 1e-3;
  bool output_mean_var = false;
};
const OpRegistration norm =
    Op::Declare("BatchNorm")
        .Input("data", "")
        .Input("gamma", "")
        .OwnDType()
        .Input("moving_mean", "")
        .Initially("[\"zero\", {}]")
        .Attributes(AttrSchemaBuilder<NormAttrs>()
                        .Add("eps", &NormAttrs::eps, "")
                        .Add("output_mean_var", &NormAttrs::output_mean_var, ""))
        .Outputs([](const Attrs* a) { return a->as<NormAttrs>().output_mean_var ? 2 : 1; })
        .OutputNames({"output", "mean"})
        .Effect(2, 2, true)
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) {
          for (int i = 0; i < 3; ++i) c.Out(c.in(0).dtype, c.in(0).shape);
        });

struct JoinAttrs {
  int64_t dim = 1;
};
const OpRegistration join =
    Op::Declare("Concat")
        .Variadic("data", "num_args", "")
        .Attributes(AttrSchemaBuilder<JoinAttrs>().Add("dim", &JoinAttrs::dim, ""))
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "no inputs");
          return Vars{in[0]};
        });

struct SplitAttrs {
  int64_t num_outputs = 1;
  Dims shape;
  std::optional<double> p;
  DType dtype = DType::kFloat32;
};
const OpRegistration split =
    Op::Declare("SliceChannel")
        .Alias("split")
        .Input("data", "")
        .Attributes(AttrSchemaBuilder<SplitAttrs>()
                        .Required("num_outputs", &SplitAttrs::num_outputs, "")
                        .Add("p", &SplitAttrs::p, ""))
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<SplitAttrs>().num_outputs); })
        .Infer([](InferContext& c) {
          for (int64_t i = 0; i < c.attrs<SplitAttrs>().num_outputs; ++i) {
            c.Out(c.in(0).dtype, c.in(0).shape);
          }
        });
const OpRegistration zeros = Op::Declare("_zeros")
                                 .Attributes(AttrSchemaBuilder<SplitAttrs>()
                                                 .Add("shape", &SplitAttrs::shape, "")
                                                 .Add("dtype", &SplitAttrs::dtype, ""))
                                 .Infer([](InferContext& c) {
                                   NumElements(c.attrs<SplitAttrs>().shape);
                                   c.Out(c.attrs<SplitAttrs>().dtype, c.attrs<SplitAttrs>().shape);
                                 });

struct AxisAttrs {
  std::optional<int64_t> axis;
  std::string subgraph0;
};
const OpRegistration argmax =
    Op::Declare("argmax")
        .Input("data", "")
        .Attributes(AttrSchemaBuilder<AxisAttrs>()
                        .Add("axis", &AxisAttrs::axis, "")
                        .Add("subgraph0", &AxisAttrs::subgraph0, ""))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); });
const OpRegistration sum = Op::Declare("elemwise_add")
                               .Alias("_Plus")
                               .Input("lhs", "")
                               .Input("rhs", "")
                               .Complete([](InferContext& c) { CompleteSame(c, {0, 1}); })
                               .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); });

}  // namespace
}  // namespace weft

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    const weft::Ref<weft::Symbol> symbol = weft::SymbolFromJson(bytes, "input");
    const std::string written = weft::SymbolToJson(*symbol);
    const weft::Ref<weft::Symbol> again = weft::SymbolFromJson(written, "again");
    if (weft::SymbolToJson(*again) != written) __builtin_trap();
    symbol->Internals()->OutputNames();
    std::map<std::string, weft::InferredType> known;
    const auto arguments = symbol->Arguments();
    if (!arguments.empty()) known[arguments[0]->name] = {{weft::DType::kUnknown, {2, 3}}, true};
    weft::InferTypes(*symbol, known, true);
    weft::InferTypes(*symbol, known, false);
  } catch (const weft::Error&) {
  }
  return 0;
}
