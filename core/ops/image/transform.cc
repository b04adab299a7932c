// Images as tensors: layout, scaling, crops and flips. Compositions, so that gradients of any order
// follow.
#include <optional>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/image/images.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

constexpr const char* kDataDoc = "(height, width, channels) or a batch of such.";

const OpRegistration to_tensor =
    Op::Declare("_image_to_tensor")
        .Alias("_npx__image_to_tensor")
        .Doc(
            "data / 255 as float32 with the channels before height and width: from values in "
            "[0, 255] to [0, 1].")
        .Input("data", kDataDoc)
        .Compose([](std::span<const Var> in, const Attrs*) {
          ImagesOf(in[0].type(), "_image_to_tensor");
          const Var scaled = CastTo(in[0], DType::kFloat32) / 255.0;
          return Vars{in[0].rank() == 3 ? Transpose(scaled, {2, 0, 1})
                                        : Transpose(scaled, {0, 3, 1, 2})};
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

// `axis` from the end: -2 columns, -3 rows.
Var Flipped(const Var& x, int axis, const char* op) {
  ImagesOf(x.type(), op);
  return shape::Reverse(x, x.rank() + axis);
}

struct Flip {
  const char *name, *random_name, *alias, *random_alias, *doc, *random_doc;
  int axis;
};
constexpr Flip kFlips[] = {
    {"_image_flip_left_right", "_image_random_flip_left_right", "_npx__image_flip_left_right",
     "_npx__image_random_flip_left_right", "The image with its columns in reverse order; a view.",
     "Each image of a batch with its columns in reverse order, with probability 1/2.", -2},
    {"_image_flip_top_bottom", "_image_random_flip_top_bottom", "_npx__image_flip_top_bottom",
     "_npx__image_random_flip_top_bottom", "The image with its rows in reverse order; a view.",
     "Each image of a batch with its rows in reverse order, with probability 1/2.", -3},
};

const bool flips = [] {
  for (const Flip& flip : kFlips) {
    OpRegistration(Op::Declare(flip.name)
                       .Alias(flip.alias)
                       .Doc(flip.doc)
                       .Input("data", kDataDoc)
                       .Compose([&flip](std::span<const Var> in, const Attrs*) {
                         return Vars{Flipped(in[0], flip.axis, flip.name)};
                       }));
    OpRegistration(Op::Declare(flip.random_name)
                       .Alias(flip.random_alias)
                       .Doc(flip.random_doc)
                       .Input("data", kDataDoc)
                       .Random()
                       .Compose([&flip](std::span<const Var> in, const Attrs*) {
                         const Var& x = in[0];
                         const Var flipped = Flipped(x, flip.axis, flip.random_name);
                         const Var coin = px::Lt(RandomFactors(x, 0, 1), 0.5);
                         return Vars{px::Where(CastTo(coin, x.dtype()), flipped, x)};
                       }));
  }
  return true;
}();

}  // namespace
}  // namespace weft::image
