// Images as tensors: layout, scaling, crops and flips.
#include <algorithm>
#include <cstring>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/image/images.h"
#include "core/ops/nn/convert.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

constexpr const char* kDataDoc = "(height, width, channels) or a batch of such.";

// Channels first, as float32 in row-major order, since what follows works plane by plane.
template <typename T>
void ToPlanes(const Images& x, const T* in, float* out) {
  const int64_t plane = x.height * x.width;
  ParallelFor(x.batch * plane, 1 << 14, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      float* to = out + (i / plane * x.channels) * plane + i % plane;
      for (int64_t c = 0; c < x.channels; ++c) {
        to[c * plane] = static_cast<float>(in[i * x.channels + c]) / 255.0f;
      }
    }
  });
}

const OpRegistration to_tensor =
    Op::Declare("_image_to_tensor")
        .Alias("_npx__image_to_tensor")
        .Doc(
            "data / 255 as float32 with the channels before height and width: from values in "
            "[0, 255] to [0, 1].")
        .Input("data", kDataDoc)
        .Infer([](InferContext& c) {
          const Images x = ImagesOf(c.in(0), c.name());
          Shape shape{x.batch, x.channels, x.height, x.width};
          if (c.in(0).shape.size() == 3) shape.erase(0);
          c.Out(DType::kFloat32, shape);
        })
        .Cpu([](KernelContext& c) {
          const Value x = RowMajorCopyIfNeeded(c.in(0));
          if (x.size() == 0) return;
          VisitDType(x.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            ToPlanes(ImagesOf(x, c.name()), x.data<const T>(), c.out(0).data<float>());
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          const Var scaled = CastTo(g.d() / 255.0, g.in(0).dtype());
          g.Set(0, g.in(0).rank() == 3 ? Transpose(scaled, {1, 2, 0})
                                       : Transpose(scaled, {0, 2, 3, 1}));
        });

struct NormalizeAttrs {
  std::vector<double> mean{0, 0, 0, 0}, std{1, 1, 1, 1};
};

// One number per channel, as an array that stands beside (channels, height, width). The defaults,
// which have four, fit any number of channels.
Var PerChannel(const std::vector<double>& given, double standard, const Var& x, const char* name) {
  const auto channels = static_cast<size_t>(x.dim(-3));
  std::vector<double> values = given;
  if (given == std::vector<double>(4, standard)) values.assign(channels, standard);
  WEFT_CHECK(values.size() == 1 || values.size() == channels, ErrorKind::kValue,
             "_image_normalize: ", name, " has ", given.size(), " elements, expected 1 or ",
             channels, " for data of shape ", ToString(x.shape()));
  const auto n = static_cast<int64_t>(values.size());
  return Constants(values, {n, 1, 1}, x.dtype());
}

const OpRegistration normalize =
    Op::Declare("_image_normalize")
        .Alias("_npx__image_normalize")
        .Doc("(data - mean) / std, for each channel.")
        .Input("data", "(channels, height, width) or a batch of such; floating point.")
        .Attributes(AttrSchemaBuilder<NormalizeAttrs>()
                        .Add("mean", &NormalizeAttrs::mean, "One number, or one per channel.")
                        .Add("std", &NormalizeAttrs::std, "One number, or one per channel."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<NormalizeAttrs>();
          const Var& x = in[0];
          WEFT_CHECK((x.rank() == 3 || x.rank() == 4) && IsFloating(x.dtype()), ErrorKind::kShape,
                     "_image_normalize: data is ", NameOf(x.dtype()), " of shape ",
                     ToString(x.shape()),
                     ", expected (channels, height, width) or a batch in floating point");
          return Vars{(x - PerChannel(a.mean, 0, x, "mean")) / PerChannel(a.std, 1, x, "std")};
        });

struct CropAttrs {
  int64_t x = 0, y = 0, width = 0, height = 0;
};

const OpRegistration crop =
    Op::Declare("_image_crop")
        .Alias("_npx__image_crop")
        .Doc("A rectangle of an image; the result is a view.")
        .Input("data", kDataDoc)
        .Attributes(AttrSchemaBuilder<CropAttrs>()
                        .Required("x", &CropAttrs::x, "First column.")
                        .Required("y", &CropAttrs::y, "First row.")
                        .Required("width", &CropAttrs::width, "Columns of the result.")
                        .Required("height", &CropAttrs::height, "Rows of the result."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<CropAttrs>();
          const Images image = ImagesOf(in[0].type(), "_image_crop");
          const auto fits = [](int64_t begin, int64_t size, int64_t whole) {
            return begin >= 0 && size >= 1 && begin <= whole && size <= whole - begin;
          };
          WEFT_CHECK(fits(a.x, a.width, image.width) && fits(a.y, a.height, image.height),
                     ErrorKind::kValue, "_image_crop: x, y, width and height are ", a.x, ", ", a.y,
                     ", ", a.width, " and ", a.height, ", which is no part of data of shape ",
                     ToString(in[0].shape()));
          shape::Ranges ranges = shape::FullRanges(in[0].shape());
          ranges[ranges.size() - 3] = {a.y, a.height, 1};
          ranges[ranges.size() - 2] = {a.x, a.width, 1};
          return Vars{shape::Slice(in[0], ranges)};
        });

// --- Flips

struct FlipAttrs {
  bool columns = true;  // else rows
};

// Copies pixels of `size` bytes, known at compile time where positive.
template <int kSize>
void ReversedRow(const std::byte* in, int64_t pixels, int64_t size, std::byte* out) {
  const int64_t n = kSize > 0 ? kSize : size;
  in += (pixels - 1) * n;
  for (int64_t j = 0; j < pixels; ++j, in -= n, out += n) std::memcpy(out, in, n);
}

void FlipImages(const Value& x, const std::vector<bool>& flipped, bool columns, const Value& y) {
  const Images image = ImagesOf(x, "_image_flip");
  const auto pixel = image.channels * static_cast<int64_t>(SizeOf(x.dtype));
  const int64_t row = image.width * pixel, rows = image.batch * image.height;
  const auto reversed = pixel == 1    ? ReversedRow<1>
                        : pixel == 3  ? ReversedRow<3>
                        : pixel == 4  ? ReversedRow<4>
                        : pixel == 12 ? ReversedRow<12>
                                      : ReversedRow<0>;
  ParallelFor(rows, std::max<int64_t>(1, (1 << 16) / row), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const int64_t n = i / image.height, at = i % image.height;
      const bool turned = flipped[static_cast<size_t>(n)];
      const int64_t source = turned && !columns ? n * image.height + image.height - 1 - at : i;
      const std::byte* from = static_cast<const std::byte*>(x.raw()) + source * row;
      std::byte* to = static_cast<std::byte*>(y.raw()) + i * row;
      if (turned && columns) {
        reversed(from, image.width, pixel, to);
      } else {
        std::memcpy(to, from, static_cast<size_t>(row));
      }
    }
  });
}

// Its own transpose and inverse.
const OpRef kFlip("_image_flip");
const OpRegistration flip_images =
    Op::Declare("_image_flip")
        .Internal()
        .Doc("Images with the columns or the rows in reverse order.")
        .Input("data", kDataDoc)
        .OptionalInput("numbers", "One for each image: it is flipped where below 1/2.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu([](KernelContext& c) {
          if (c.out(0).size() == 0) return;
          const Value x = RowMajorCopyIfNeeded(c.in(0));
          std::vector<bool> flipped(static_cast<size_t>(ImagesOf(x, "_image_flip").batch), true);
          if (c.has(1)) {
            const Value numbers = nn::AsRowMajor(c.in(1), DType::kFloat64);
            for (size_t n = 0; n < flipped.size(); ++n) {
              flipped[n] = numbers.data<const double>()[n] < 0.5;
            }
          }
          FlipImages(x, flipped, c.attrs<FlipAttrs>().columns, c.out(0));
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0,
                Call1(kFlip, {g.d(), g.has(1) ? g.in(1) : Var()}, MakeAttrs(g.attrs<FlipAttrs>())));
        });

struct Flip {
  const char *name, *random_name, *alias, *random_alias, *doc, *random_doc;
  bool columns;
};
constexpr Flip kFlips[] = {
    {"_image_flip_left_right", "_image_random_flip_left_right", "_npx__image_flip_left_right",
     "_npx__image_random_flip_left_right", "Images with their columns in reverse order.",
     "Each image with its columns in reverse order, with probability 1/2.", true},
    {"_image_flip_top_bottom", "_image_random_flip_top_bottom", "_npx__image_flip_top_bottom",
     "_npx__image_random_flip_top_bottom", "Images with their rows in reverse order.",
     "Each image with its rows in reverse order, with probability 1/2.", false},
};

const bool flips = [] {
  for (const Flip& flip : kFlips) {
    OpRegistration(Op::Declare(flip.name)
                       .Alias(flip.alias)
                       .Doc(flip.doc)
                       .Input("data", kDataDoc)
                       .Compose([&flip](std::span<const Var> in, const Attrs*) {
                         ImagesOf(in[0].type(), flip.name);
                         return Vars{Call1(kFlip, {in[0]}, MakeAttrs(FlipAttrs{flip.columns}))};
                       }));
    OpRegistration(Op::Declare(flip.random_name)
                       .Alias(flip.random_alias)
                       .Doc(flip.random_doc)
                       .Input("data", kDataDoc)
                       .Random()
                       .Compose([&flip](std::span<const Var> in, const Attrs*) {
                         ImagesOf(in[0].type(), flip.random_name);
                         return Vars{Call1(kFlip, {in[0], RandomFactors(in[0], 0, 1)},
                                           MakeAttrs(FlipAttrs{flip.columns}))};
                       }));
  }
  return true;
}();

}  // namespace
}  // namespace weft::image
