// A rectangle out of images.
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::spatial {
namespace {

struct CropAttrs {
  Dims offset{0, 0}, h_w{0, 0};
  bool center_crop = false;
};

const OpRegistration crop =
    Op::Declare("Crop")
        .Doc("A rectangle out of images: of size h_w, or of the size of a second array.")
        .Variadic("data", "num_args",
                  "Images (batch, channels, height, width), and optionally an array with 4 axes "
                  "whose height and width the result gets.")
        .Attributes(AttrSchemaBuilder<CropAttrs>()
                        .Add("offset", &CropAttrs::offset, "Row and column of its first pixel.")
                        .Add("h_w", &CropAttrs::h_w, "With one input: height and width.")
                        .Add("center_crop", &CropAttrs::center_crop,
                             "Whether it lies in the centre, whatever offset says."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<CropAttrs>();
          WEFT_CHECK(in.size() == 1 || in.size() == 2, ErrorKind::kValue, "Crop: ", in.size(),
                     " inputs given, expected one or two");
          for (const Var& x : in) {
            WEFT_CHECK(x.rank() == 4, ErrorKind::kShape, "Crop: data has shape ",
                       ToString(x.shape()), ", expected 4 axes");
          }
          WEFT_CHECK(a.offset.size() == 2 && a.h_w.size() == 2, ErrorKind::kValue,
                     "Crop: offset is ", ToString(a.offset), ", h_w is ", ToString(a.h_w),
                     ", expected two numbers each");
          const Var& x = in[0];
          shape::Ranges ranges = shape::FullRanges(x.shape());
          for (int i = 0; i < 2; ++i) {
            const int64_t all = x.dim(2 + i);
            const int64_t size = in.size() == 2 ? in[1].dim(2 + i) : a.h_w[i];
            WEFT_CHECK(size >= (in.size() == 2 ? 0 : 1) && size <= all, ErrorKind::kValue,
                       "Crop: ", in.size() == 2 ? "the second input" : "h_w", " says ", size,
                       " for axis ", 2 + i, ", expected 1 to ", all);
            const int64_t begin = a.center_crop ? (all - size) / 2 : a.offset[i];
            WEFT_CHECK(begin >= 0 && begin <= all - size, ErrorKind::kValue, "Crop: offset is ",
                       ToString(a.offset), ", expected at most ", all - size, " on axis ", 2 + i);
            ranges[2 + i] = {begin, size, 1};
          }
          return Vars{shape::Slice(x, ranges)};
        });

}  // namespace
}  // namespace weft::spatial
