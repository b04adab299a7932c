// Count sketches: projections to fewer dimensions by hashing (Charikar et al. 2002; used in
// compact bilinear pooling, Gao et al., CVPR 2016).
#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct SketchAttrs {
  int64_t out_dim = 0;
  int64_t processing_batch_size = 32;
};

const OpRegistration count_sketch =
    Op::Declare("_contrib_count_sketch")
        .Doc(
            "Adds each element of the last axis, times a sign, to a place of the result: "
            "out[..., h[i]] += s[i] data[..., i].")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (..., d), floating point; the result is (..., out_dim).")
        .Input("h", "Places in [0, out_dim), d elements: shape (d,) or (1, d).")
        .Input("s", "Signs, 1 or -1, d elements: shape (d,) or (1, d).")
        .Attributes(AttrSchemaBuilder<SketchAttrs>()
                        .Required("out_dim", &SketchAttrs::out_dim, "Number of places.")
                        .Add("processing_batch_size", &SketchAttrs::processing_batch_size,
                             "Accepted for compatibility; has no effect."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          constexpr char kName[] = "count_sketch";
          const int64_t places = attributes->as<SketchAttrs>().out_dim;
          const Var& data = in[0];
          WEFT_CHECK(data.rank() >= 1 && IsFloating(data.dtype()), ErrorKind::kShape, kName,
                     ": data is ", NameOf(data.dtype()), " of shape ", ToString(data.shape()),
                     ", expected at least one axis and floating point");
          WEFT_CHECK(places >= 1, ErrorKind::kValue, kName, ": out_dim is ", places,
                     ", expected at least 1");
          const int64_t d = data.dim(-1);
          for (const size_t i : {1, 2}) {
            WEFT_CHECK(NumElements(in[i].shape()) == d, ErrorKind::kShape, kName, ": ",
                       i == 1 ? "h" : "s", " has shape ", ToString(in[i].shape()), ", expected (",
                       d, ",) or (1, ", d, ") for data of shape ", ToString(data.shape()));
          }
          Shape shape = data.shape();
          const int64_t rows = NumElements(std::span<const int64_t>(shape).first(shape.size() - 1));
          const Var signs = CastTo(Reshape(in[2], {1, d}), data.dtype());
          // What take's gradient does: sums the columns that have one index.
          static const OpRef kAddUp("_take_grad");
          const Var sketch =
              Call1(kAddUp, {Reshape(data, {rows, d}) * signs, Reshape(in[1], {d})},
                    MakeAttrs(indexing::TakeGradAttrs{1, indexing::Bounds::kRaise, places}));
          shape.back() = places;
          return Vars{Reshape(sketch, shape)};
        });

}  // namespace
}  // namespace weft
