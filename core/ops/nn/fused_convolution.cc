// A convolution and what follows it, as compiled graphs run it.
#include "core/ops/nn/epilogue.h"

namespace weft {
namespace {

using nn::FusedInput;

AttrSchemaBuilder<FusedConvolutionAttrs> Schema() {
  AttrSchemaBuilder<FusedConvolutionAttrs> schema;
  AddConvolutionAttributes(schema);
  nn::AddEpilogueAttributes(schema);
  schema.Add("keep_packed", &FusedConvolutionAttrs::keep_packed,
             "Whether packed weights stay with the weights for the next call, but in training.");
  return schema;
}

void Infer(InferContext& c) {
  const auto& attrs = c.attrs<FusedConvolutionAttrs>();
  const ArrayType out = ConvolutionResult(c, attrs);
  nn::CheckEpilogue(c, attrs, out, attrs.num_filter);
  c.Out(out.dtype, out.shape);
}

void Run(KernelContext& c) {
  if (RunKept(c)) return;
  const auto& attrs = c.attrs<FusedConvolutionAttrs>();
  nn::Epilogue epilogue;
  if (c.has(nn::kBias)) epilogue.bias = c.in(nn::kBias);
  if (c.has(nn::kResidual)) epilogue.residual = c.in(nn::kResidual);
  epilogue.function = attrs;
  RunConvolution(MakeConvolution(attrs, c.in(nn::kData).shape, c.name()), c, epilogue,
                 attrs.keep_packed && !c.training);
}

const OpRegistration fused_convolution =
    Op::Declare("_fused_convolution")
        .Doc(
            "Convolution, then bias, residual and activation, in one pass. Compiled graphs use it "
            "after they have been differentiated: it has no gradient.")
        .Input("data", "As in Convolution.")
        .Input("weight", "As in Convolution.")
        .OptionalInput("bias", "Shape (num_filter,); float32 or the dtype of data.")
        .OptionalInput("residual", "Shape and dtype of the result; added before the activation.")
        .Attributes(Schema())
        .Complete([](InferContext& c) { CompleteConvolution(c, c.attrs<FusedConvolutionAttrs>()); })
        .Infer(Infer)
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .InPlaceOver(nn::kResidual)
        .Cpu(Run)
        .GradientNeeds({}, {})
        .Gradient(nn::RefuseGradient);

}  // namespace
}  // namespace weft
