// Casts of mixed precision: they touch real numbers alone.
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct AmpCastAttrs {
  DType dtype = DType::kFloat32;
};

const OpRegistration amp_cast =
    Op::Declare("amp_cast")
        .Doc("data in another dtype where it is floating; other arrays stay as they are.")
        .Input("data", "Any shape and dtype.")
        .Attributes(AttrSchemaBuilder<AmpCastAttrs>().Required("dtype", &AmpCastAttrs::dtype,
                                                               "Dtype of the result."))
        .Complete(CompleteUnary)
        .OutputDTypes([](const Attrs* attrs, DType shared, int) {
          const bool casts = shared == DType::kUnknown || IsFloating(shared);
          return casts ? attrs->as<AmpCastAttrs>().dtype : shared;
        })
        .Infer([](InferContext& c) {
          c.Out(IsFloating(c.in(0).dtype) ? c.attrs<AmpCastAttrs>().dtype : c.in(0).dtype,
                c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const bool cast = IsFloating(in[0].dtype());
          return Vars{cast ? CastTo(in[0], attrs->as<AmpCastAttrs>().dtype) : in[0]};
        });

struct AmpMulticastAttrs {
  int64_t num_outputs = 1;
  bool cast_narrow = false;
};

bool IsHalf(DType dtype) { return dtype == DType::kFloat16 || dtype == DType::kBfloat16; }
bool TakesPart(DType dtype) { return IsHalf(dtype) || dtype == DType::kFloat32; }

// The dtype of all inputs that take part: their only one, the half one where narrow, else float32.
template <typename Types>
DType CommonDType(const Types& types, bool narrow) {
  DType half = DType::kUnknown, common = DType::kUnknown;
  for (const DType dtype : types) {
    if (!TakesPart(dtype)) continue;
    if (IsHalf(dtype) && half == DType::kUnknown) half = dtype;
    common = common == DType::kUnknown || common == dtype ? dtype : DType::kFloat32;
  }
  return narrow && half != DType::kUnknown ? half : common;
}

void CheckCount(size_t inputs, const AmpMulticastAttrs& a) {
  WEFT_CHECK(inputs > 0 && a.num_outputs == static_cast<int64_t>(inputs), ErrorKind::kValue,
             "amp_multicast: ", inputs, " arrays given, expected num_outputs = ", a.num_outputs);
}

const OpRegistration amp_multicast =
    Op::Declare("amp_multicast")
        .Doc(
            "The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the "
            "narrowest with cast_narrow. Arrays of other dtypes stay as they are.")
        .Variadic("data", "num_outputs", "Any shapes and dtypes.")
        .Attributes(
            AttrSchemaBuilder<AmpMulticastAttrs>()
                .Required("num_outputs", &AmpMulticastAttrs::num_outputs, "Number of arrays.")
                .Add("cast_narrow", &AmpMulticastAttrs::cast_narrow,
                     "Whether the narrowest dtype is taken."))
        .Outputs([](const Attrs* attrs) {
          return static_cast<int>(attrs->as<AmpMulticastAttrs>().num_outputs);
        })
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<AmpMulticastAttrs>();
          CheckCount(c.inputs.size(), a);
          SmallVector<DType, 4> types;
          for (const ArrayType& input : c.inputs) types.push_back(input.dtype);
          const DType common = CommonDType(types, a.cast_narrow);
          for (const ArrayType& input : c.inputs) {
            c.Out(TakesPart(input.dtype) ? common : input.dtype, input.shape);
          }
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<AmpMulticastAttrs>();
          CheckCount(in.size(), a);
          SmallVector<DType, 4> types;
          for (const Var& x : in) types.push_back(x.dtype());
          const DType common = CommonDType(types, a.cast_narrow);
          Vars out;
          for (const Var& x : in) out.push_back(TakesPart(x.dtype()) ? CastTo(x, common) : x);
          return out;
        });

}  // namespace
}  // namespace weft
