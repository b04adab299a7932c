// Softmax over the elements that a mask lets through, as attention needs it.
#include <limits>

#include "core/ops/functional.h"
#include "core/ops/nn/softmax.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct MaskedSoftmaxAttrs {
  int64_t axis = -1;
  std::optional<double> temperature;
};

void CheckMask(const Var& data, const Var& mask, const char* op) {
  bool fits = IsFloating(data.dtype()) && data.rank() >= 1 && mask.rank() <= data.rank();
  for (int i = 1; fits && i <= mask.rank(); ++i) {
    fits = mask.dim(-i) == 1 || mask.dim(-i) == data.dim(-i);
  }
  WEFT_CHECK(fits, ErrorKind::kShape, op, ": data is ", NameOf(data.dtype()), " of shape ",
             ToString(data.shape()), ", mask has shape ", ToString(mask.shape()),
             "; expected floating point and a mask that broadcasts to data");
}

const OpRef kSoftmax("softmax"), kLogSoftmax("log_softmax");

// Elsewhere the result is `outside`, also where nothing is let through.
Op Masked(const char* name, const char* doc, const OpRef& softmax, double outside) {
  return Op::Declare(name)
      .Alias(StrCat("_npx_", name))
      .Doc(doc)
      .Amp(AmpClass::kFloat32)
      .Input("data", "Any shape with at least one axis; floating point.")
      .Input("mask", "Broadcasts to data; elements count where it is not 0.")
      .Attributes(
          AttrSchemaBuilder<MaskedSoftmaxAttrs>()
              .Add("axis", &MaskedSoftmaxAttrs::axis, "The axis.")
              .Add("temperature", &MaskedSoftmaxAttrs::temperature, "Divides data; None: 1."))
      .Compose([name, &softmax, outside](std::span<const Var> in, const Attrs* attrs) {
        const auto& a = attrs->as<MaskedSoftmaxAttrs>();
        CheckMask(in[0], in[1], name);
        NormalizeAxis(a.axis, in[0].shape(), name);
        const Var mask = CastTo(px::Ne(in[1], 0.0), in[0].dtype());
        const Var open = px::Where(mask, in[0], -std::numeric_limits<double>::infinity());
        const Var y = Call1(softmax, {Materialized(open)},
                            MakeAttrs(SoftmaxAttrs{a.axis, a.temperature, {}, false}));
        return Vars{px::Where(mask, y, outside)};
      });
}

const OpRegistration masked_softmax =
    Masked("masked_softmax",
           "Softmax along an axis over the elements that the mask lets through; 0 elsewhere.",
           kSoftmax, 0.0);
const OpRegistration masked_log_softmax = Masked(
    "masked_log_softmax", "Logarithm of masked_softmax: -inf where the mask lets nothing through.",
    kLogSoftmax, -std::numeric_limits<double>::infinity());

}  // namespace
}  // namespace weft
