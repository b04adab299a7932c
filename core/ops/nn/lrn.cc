// Normalisation across neighbouring channels.
#include <algorithm>

#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft {
namespace {

using shape::FullRanges;
using shape::Ranges;

struct LrnAttrs {
  double alpha = 1e-4;
  double beta = 0.75;
  double knorm = 2.0;
  int64_t nsize = 0;
};

// The sum over the channels c - nsize / 2 ... c + nsize / 2: shifted copies between zeros, added in
// one pass.
Var WindowSum(const Var& x, int64_t nsize) {
  const int64_t half = nsize / 2, channels = x.dim(1);
  Shape padded = x.shape();
  padded[1] += 2 * half;
  Ranges inside = FullRanges(x.shape());
  inside[1].begin = half;
  const Var wide = Materialized(shape::PadSlice(x, padded, inside, 0.0));
  Var sum;
  for (int64_t shift = 0; shift < nsize; ++shift) {
    Ranges window = FullRanges(padded);
    window[1] = {shift, channels, 1};
    const Var part = shape::Slice(wide, window);
    sum = sum ? sum + part : part;
  }
  return sum;
}

const OpRegistration lrn =
    Op::Declare("LRN")
        .Doc(
            "Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): "
            "data / (knorm + alpha / nsize * s)^beta, where s is the sum of squares over the nsize "
            "channels around each channel.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (batch, channels, ...), floating point.")
        .Attributes(AttrSchemaBuilder<LrnAttrs>()
                        .Add("alpha", &LrnAttrs::alpha, "Scale of the sum.")
                        .Add("beta", &LrnAttrs::beta, "The power.")
                        .Add("knorm", &LrnAttrs::knorm, "Added to the sum.")
                        .Required("nsize", &LrnAttrs::nsize, "Channels of a window, odd."))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<LrnAttrs>();
          const Var& x = in[0];
          WEFT_CHECK(IsFloating(x.dtype()), ErrorKind::kType, "LRN: data is ", NameOf(x.dtype()),
                     ", expected a floating point dtype");
          WEFT_CHECK(x.rank() >= 2, ErrorKind::kShape, "LRN: data has shape ", ToString(x.shape()),
                     ", expected (batch, channels, ...)");
          WEFT_CHECK(a.nsize >= 1 && a.nsize % 2 == 1, ErrorKind::kValue, "LRN: nsize is ", a.nsize,
                     ", expected an odd number");
          // A window that reaches past every channel sums no more than all of them.
          const Var sum = WindowSum(px::Square(x), std::min(a.nsize, 2 * x.dim(1) + 1));
          const Var norm = sum * (a.alpha / static_cast<double>(a.nsize)) + a.knorm;
          return Vars{x * px::Pow(norm, -a.beta)};
        });

}  // namespace
}  // namespace weft
