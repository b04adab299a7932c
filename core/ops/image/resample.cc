// Resizing as operators: a linear map, and its transpose for gradients.
#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/image/images.h"
#include "core/ops/image/resize.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

// To another height and width.
struct ResampleAttrs {
  int64_t height = 1, width = 1, interp = 1;
};

Shape WithSize(Shape shape, int64_t height, int64_t width) {
  shape[shape.size() - 3] = height;
  shape[shape.size() - 2] = width;
  return shape;
}

void InferResampled(InferContext& c) {
  const auto& a = c.attrs<ResampleAttrs>();
  c.Out(c.in(0).dtype, WithSize(c.in(0).shape, a.height, a.width));
}

// run(in, out, zero) on row-major values of a type that the kernels know.
template <typename Run>
void OnKernelType(KernelContext& c, const Run& run) {
  Value& out = c.out(0);
  if (out.size() == 0) return;
  if (out.dtype == DType::kUint8) return run(RowMajorCopyIfNeeded(c.in(0)), out, uint8_t{});
  const DType compute = nn::ComputeDType(out.dtype);
  const Value in = nn::AsRowMajor(c.in(0), compute);
  const Value result = out.dtype == compute ? out : AllocateValue(out.device, compute, out.shape);
  compute == DType::kFloat64 ? run(in, result, double{}) : run(in, result, float{});
  if (out.dtype != compute) pointwise::Convert(result, out);
}

const OpRef kResample("_image_resample"), kTransposed("_image_resample_transposed");

void ResampleGradient(GradientContext& g, const OpRef& other) {
  const Images x = ImagesOf(g.in(0).type(), "_image_resample");
  const ResampleAttrs to{x.height, x.width, g.attrs<ResampleAttrs>().interp};
  g.Set(0, Call1(other, {g.d()}, MakeAttrs(to)));
}

const OpRegistration resample =
    Op::Declare("_image_resample")
        .Internal()
        .Doc("Images in another size.")
        .Input("data", "(height, width, channels) or a batch; uint8 or floating point.")
        .Infer(InferResampled)
        .Cpu([](KernelContext& c) {
          const int64_t interp = c.attrs<ResampleAttrs>().interp;
          OnKernelType(c, [&](const Value& x, const Value& y, auto zero) {
            using T = decltype(zero);
            const Images from = ImagesOf(x, c.name()), to = ImagesOf(y, c.name());
            for (int64_t n = 0; n < from.batch; ++n) {
              Resize(x.data<const T>() + n * from.height * from.row(), from.height, from.width,
                     from.channels, y.data<T>() + n * to.height * to.row(), to.height, to.width,
                     static_cast<int>(interp));
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { ResampleGradient(g, kTransposed); });

const OpRegistration transposed =
    Op::Declare("_image_resample_transposed")
        .Internal()
        .Doc("The transpose of _image_resample to the input's size.")
        .Input("data", "(height, width, channels) or a batch; floating point.")
        .Infer(InferResampled)
        .Cpu([](KernelContext& c) {
          const auto interp = static_cast<Interpolation>(c.attrs<ResampleAttrs>().interp);
          OnKernelType(c, [&](const Value& dy, const Value& dx, auto zero) {
            using T = decltype(zero);
            if constexpr (!std::is_same_v<T, uint8_t>) {
              const Images from = ImagesOf(dy, c.name()), to = ImagesOf(dx, c.name());
              const Maps maps = ResizeMaps(to.height, to.width, from.height, from.width, interp);
              std::fill_n(dx.data<T>(), dx.size(), T{});
              ParallelFor(from.batch, 1, [&](int64_t begin, int64_t end) {
                for (int64_t n = begin; n < end; ++n) {
                  AddTransposed(maps, dy.data<const T>() + n * from.height * from.row(),
                                from.channels, dx.data<T>() + n * to.height * to.row());
                }
              });
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { ResampleGradient(g, kResample); });

Var Resampled(const Var& x, int64_t height, int64_t width, int64_t interp, const char* op) {
  WEFT_CHECK(x.dtype() == DType::kUint8 || IsFloating(x.dtype()), ErrorKind::kType, op,
             ": data is ", NameOf(x.dtype()), ", expected uint8 or floating point");
  const Images from = ImagesOf(x.type(), op);
  WEFT_CHECK(interp >= 0 && interp < kInterpolations, ErrorKind::kValue, op, ": interp is ", interp,
             ", expected 0 to ", kInterpolations - 1);
  constexpr int64_t kMost = INT32_MAX;
  WEFT_CHECK(height >= 1 && width >= 1 && height <= kMost && width <= kMost, ErrorKind::kValue, op,
             ": the size is ", width, " x ", height, ", expected 1 to ", kMost);
  const int64_t widest = kMost / std::max<int64_t>(from.channels, 1);
  const bool empty = from.batch == 0 || from.channels == 0;
  WEFT_CHECK(empty || (from.height >= 1 && from.width >= 1 && from.height <= kMost &&
                       from.width <= widest && width <= widest),
             ErrorKind::kShape, op, ": data has shape ", ToString(x.shape()), ", resized to width ",
             width, "; expected sizes of at least 1 and rows of at most ", kMost, " elements");
  // The result's number of elements, where each factor fits by itself.
  const int64_t pixels = height * width, images = from.batch * from.channels;
  WEFT_CHECK(empty || pixels <= INT64_MAX / 8 / images, ErrorKind::kMemory, op, ": ", width, " x ",
             height, " pixels are too many");
  return Call1(kResample, {x}, MakeAttrs(ResampleAttrs{height, width, interp}));
}

struct CvResizeAttrs {
  int64_t w = 0, h = 0, interp = 1;
};

constexpr const char* kInterpDoc = "0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.";

const OpRegistration cv_resize =
    Op::Declare("_cvimresize")
        .Alias("_npi_cvimresize")
        .Doc("Resizes an image as OpenCV does.")
        .Input("src", "(height, width, channels); uint8 or floating point.")
        .Attributes(AttrSchemaBuilder<CvResizeAttrs>()
                        .Required("w", &CvResizeAttrs::w, "Width of the result.")
                        .Required("h", &CvResizeAttrs::h, "Height of the result.")
                        .Add("interp", &CvResizeAttrs::interp, kInterpDoc))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<CvResizeAttrs>();
          return Vars{Resampled(in[0], a.h, a.w, a.interp, "_cvimresize")};
        });

struct ImageResizeAttrs {
  Dims size;
  bool keep_ratio = false;
  int64_t interp = 1;
};

const OpRegistration image_resize =
    Op::Declare("_image_resize")
        .Alias("_npx__image_resize")
        .Doc("Resizes images.")
        .Input("data", "(height, width, channels) or a batch of such; uint8 or floating point.")
        .Attributes(
            AttrSchemaBuilder<ImageResizeAttrs>()
                .Add("size", &ImageResizeAttrs::size, "(width, height), or one number for both.")
                .Add("keep_ratio", &ImageResizeAttrs::keep_ratio,
                     "With one number: it is the length of the shorter side.")
                .Add("interp", &ImageResizeAttrs::interp, kInterpDoc))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          constexpr const char* kName = "_image_resize";
          const auto& a = attrs->as<ImageResizeAttrs>();
          WEFT_CHECK((a.size.size() == 1 || a.size.size() == 2) &&
                         std::all_of(a.size.begin(), a.size.end(),
                                     [](int64_t n) { return n >= 1 && n <= INT32_MAX; }),
                     ErrorKind::kValue, kName, ": size is ", ToString(a.size),
                     ", expected one or two numbers of at least 1");
          int64_t width = a.size[0], height = a.size[a.size.size() - 1];
          const Images from = ImagesOf(in[0].type(), kName);
          if (a.keep_ratio && a.size.size() == 1 && from.height >= 1 && from.width >= 1) {
            // The longer side in the same ratio, cut to whole pixels.
            const bool wide = from.width > from.height;
            int64_t& longer = wide ? width : height;
            const int64_t longest = std::max(from.width, from.height);
            WEFT_CHECK(longest <= INT32_MAX, ErrorKind::kShape, kName, ": data has shape ",
                       ToString(in[0].shape()), ", expected sides below 2^31");
            longer = longer * longest / std::min(from.width, from.height);
          }
          return Vars{Resampled(in[0], height, width, a.interp, kName)};
        });

}  // namespace
}  // namespace weft::image
