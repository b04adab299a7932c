#include "core/io/augment.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "core/base/error.h"
#include "core/io/colors.h"
#include "core/io/warp.h"

namespace weft::io {
namespace {

constexpr int64_t kMostSide = 1 << 15;

}  // namespace

Augmenter::Augmenter(const char* who, const ImageAttrs& attrs)
    : a_(attrs),
      who_(who),
      channels_(static_cast<int>(attrs.data_shape[0])),
      target_{attrs.data_shape[1], attrs.data_shape[2]} {
  const auto check = [&](bool ok, const char* name, const auto& got, const char* expected) {
    WEFT_CHECK(ok, ErrorKind::kValue, who, ": ", name, " is ", got, ", expected ", expected);
  };
  check(a_.pad >= 0 && a_.pad <= kMostSide, "pad", a_.pad, "0 to 32768");
  check(a_.max_rotate_angle >= 0 && a_.max_rotate_angle <= 180, "max_rotate_angle",
        a_.max_rotate_angle, "0 to 180");
  check(a_.rotate >= -1 && a_.rotate <= 360, "rotate", a_.rotate, "-1 (no) to 360");
  check(a_.max_shear_ratio >= 0 && a_.max_shear_ratio <= 1, "max_shear_ratio", a_.max_shear_ratio,
        "0 to 1");
  check(a_.min_random_scale > 0 && a_.min_random_scale <= a_.max_random_scale, "min_random_scale",
        a_.min_random_scale, "more than 0, at most max_random_scale");
  check(a_.min_img_size >= 0 && a_.min_img_size <= a_.max_img_size, "min_img_size", a_.min_img_size,
        "0 to max_img_size");
  check((a_.max_crop_size == -1) == (a_.min_crop_size == -1) &&
            a_.min_crop_size <= a_.max_crop_size &&
            (a_.min_crop_size == -1 || a_.min_crop_size >= 1),
        "min_crop_size", a_.min_crop_size, "1 to max_crop_size, or -1 for both");
  check(a_.min_random_area > 0 && a_.min_random_area <= a_.max_random_area, "min_random_area",
        a_.min_random_area, "more than 0, at most max_random_area");
  if (a_.min_aspect_ratio) {
    check(*a_.min_aspect_ratio > 0 && *a_.min_aspect_ratio <= a_.max_aspect_ratio,
          "min_aspect_ratio", *a_.min_aspect_ratio, "more than 0, at most max_aspect_ratio");
  } else {
    check(a_.max_aspect_ratio >= 0 && a_.max_aspect_ratio < 1, "max_aspect_ratio",
          a_.max_aspect_ratio, "0 to 1, 1 not included, where min_aspect_ratio is None");
  }
  for (const auto& [name, value] : {std::pair{"brightness", a_.brightness},
                                    {"contrast", a_.contrast},
                                    {"saturation", a_.saturation},
                                    {"pca_noise", a_.pca_noise}}) {
    check(value >= 0 && value < 1e6, name, value, "a number that is not negative");
  }
  for (const auto& [name, value] :
       {std::pair{"random_h", a_.random_h}, {"random_s", a_.random_s}, {"random_l", a_.random_l}}) {
    check(value >= -255 && value <= 255, name, value, "-255 to 255");
  }
  WEFT_CHECK(!a_.random_resized_crop || (a_.min_random_scale == 1 && a_.max_random_scale == 1 &&
                                         a_.min_crop_size == -1 && !a_.rand_crop),
             ErrorKind::kValue, who,
             ": random_resized_crop does not go with rand_crop, min_crop_size, max_crop_size, "
             "min_random_scale and max_random_scale");
}

bool Augmenter::MapsAffinely() const {
  const bool aspect = !a_.random_resized_crop && (a_.max_aspect_ratio != 0 || a_.min_aspect_ratio);
  return a_.max_rotate_angle > 0 || a_.rotate > 0 || a_.max_shear_ratio > 0 ||
         a_.min_random_scale != 1 || a_.max_random_scale != 1 || aspect || a_.min_img_size != 0 ||
         a_.max_img_size != 1e10;
}

void Augmenter::Resize(ImageSize* size, ImageSize to, SampleRandom& random,
                       ImageBuffers* buffers) const {
  ResizeImage(who_, channels_, size, to, a_.inter_method, random, buffers);
}

void Augmenter::Map(ImageSize* size, SampleRandom& random, ImageBuffers* buffers) const {
  const double shear = random.Uniform(-a_.max_shear_ratio, a_.max_shear_ratio);
  int64_t degrees = random.Integer(-a_.max_rotate_angle, a_.max_rotate_angle);
  if (a_.rotate > 0) degrees = a_.rotate;
  const double scale = random.Uniform(a_.min_random_scale, a_.max_random_scale);
  double ratio = 1;
  if (!a_.random_resized_crop) {
    ratio = a_.min_aspect_ratio ? random.Uniform(*a_.min_aspect_ratio, a_.max_aspect_ratio)
                                : random.Uniform(1 - a_.max_aspect_ratio, 1 + a_.max_aspect_ratio);
  }
  const double a = std::cos(static_cast<double>(degrees) / 180 * std::numbers::pi);
  const double b = std::sin(static_cast<double>(degrees) / 180 * std::numbers::pi);
  const double sx = 2 * scale / (1 + ratio), sy = ratio * sx;
  const auto h = static_cast<double>(size->height), w = static_cast<double>(size->width);
  // In between as single precision, as MXNet's sizes show.
  const auto side = [&](double x) {
    return std::max<double>(
        static_cast<float>(a_.min_img_size),
        std::min<double>(static_cast<float>(a_.max_img_size), static_cast<float>(scale * x)));
  };
  const double new_w = side(w), new_h = side(h);
  Affine map;
  map.xx = sx * a - shear * b * sy;
  map.xy = sx * b + shear * a * sy;
  map.yx = -b * sy;
  map.yy = a * sy;
  // The middle stays the middle.
  map.x0 = (new_w - (map.xx * w + map.xy * h)) / 2;
  map.y0 = (new_h - (map.yx * w + map.yy * h)) / 2;
  const ImageSize to{static_cast<int64_t>(std::min(new_h, 1e6)),
                     static_cast<int64_t>(std::min(new_w, 1e6))};
  int interp = ChooseInterpolation(a_.inter_method, *size, to, random);
  if (interp == 3) interp = 1;  // areas do not exist under an affine map
  uint8_t* out = MakeRoom(who_, channels_, to, &buffers->other);
  WarpAffine(buffers->image.data(), size->height, size->width, channels_, map, interp,
             static_cast<uint8_t>(a_.fill_value), out, to.height, to.width);
  std::swap(buffers->image, buffers->other);
  *size = to;
}

std::optional<image::Region> Augmenter::ChooseCrop(ImageSize size, SampleRandom& random) const {
  if (!a_.random_resized_crop) {
    const bool fits = size.height >= target_.height && size.width >= target_.width;
    if (!fits && a_.min_crop_size == -1) return std::nullopt;
    return PlainCrop(size, random);
  }
  const double low = a_.min_aspect_ratio ? *a_.min_aspect_ratio : 1 - a_.max_aspect_ratio;
  const double high = a_.min_aspect_ratio ? a_.max_aspect_ratio : 1 + a_.max_aspect_ratio;
  const double area = static_cast<double>(size.height) * static_cast<double>(size.width);
  for (int attempt = 0; attempt < 10; ++attempt) {
    const double part = area * random.Uniform(a_.min_random_area, a_.max_random_area);
    const double ratio = random.Uniform(low, high);
    auto w = static_cast<int64_t>(std::lround(std::sqrt(part * ratio)));
    auto h = static_cast<int64_t>(std::lround(std::sqrt(part / ratio)));
    if (random.Bits() & 1) std::swap(w, h);
    if (h < 1 || w < 1 || h > size.height || w > size.width) continue;
    return image::Region{random.Integer(0, size.height - h), random.Integer(0, size.width - w), h,
                         w};
  }
  return std::nullopt;
}

image::Region Augmenter::PlainCrop(ImageSize size, SampleRandom& random) const {
  image::Region crop{0, 0, target_.height, target_.width};
  if (a_.min_crop_size != -1) {
    crop.height = crop.width = random.Integer(a_.min_crop_size, a_.max_crop_size);
    WEFT_CHECK(crop.height <= size.height && crop.width <= size.width, ErrorKind::kValue, who_,
               ": a crop of ", crop.width, " x ", crop.height, " of an image of ", size.width,
               " x ", size.height);
  }
  if (a_.rand_crop) {
    crop.y = random.Integer(0, size.height - crop.height);
    crop.x = random.Integer(0, size.width - crop.width);
  } else {
    crop.y = (size.height - crop.height) / 2;
    crop.x = (size.width - crop.width) / 2;
  }
  return crop;
}

void Augmenter::Enlarge(ImageSize* size, SampleRandom& random, ImageBuffers* buffers) const {
  if (size->height < target_.height) {
    Resize(size, {target_.height, size->width * target_.height / size->height}, random, buffers);
  }
  if (size->width < target_.width) {
    Resize(size, {size->height * target_.width / size->width, target_.width}, random, buffers);
  }
}

bool Augmenter::DecodePart(std::span<const uint8_t> encoded, const image::Region& part,
                           ImageBuffers* buffers) const {
  buffers->image.resize(static_cast<size_t>(part.height * part.width * channels_));
  return buffers->region_decoder.Decode(encoded, part, channels_, true, buffers->image.data(),
                                        "image");
}

Pixels Augmenter::Run(std::span<const uint8_t> encoded, SampleRandom& random,
                      ImageBuffers* buffers) const {
  const image::Header header = ReadImageHeader(encoded, a_.data_shape);
  ImageSize size{header.height, header.width};
  const bool changes = a_.resize > 0 || MapsAffinely() || a_.pad > 0;
  std::optional<image::Region> crop;
  if (!changes) crop = ChooseCrop(size, random);
  // What lies outside of the crop need not be decoded.
  if (crop && channels_ < 4 && header.format == image::Format::kJpeg &&
      DecodePart(encoded, *crop, buffers)) {
    size = {crop->height, crop->width};
    crop = image::Region{0, 0, size.height, size.width};
  } else {
    buffers->image.resize(static_cast<size_t>(size.height * size.width * channels_));
    buffers->decoder.Decode(encoded, channels_, true, buffers->image.data(), "image");
  }
  if (changes) {
    if (a_.resize > 0) Resize(&size, ShorterSideTo(size, a_.resize), random, buffers);
    if (MapsAffinely()) Map(&size, random, buffers);
    if (a_.pad > 0) {
      const ImageSize padded{size.height + 2 * a_.pad, size.width + 2 * a_.pad};
      PlaceImage(who_, channels_, &size, padded, a_.pad, a_.pad,
                 static_cast<uint8_t>(a_.fill_value), buffers);
    }
    crop = ChooseCrop(size, random);
  }
  if (!crop) {
    Enlarge(&size, random, buffers);
    crop = PlainCrop(size, random);
  }
  const bool resizes = crop->height != target_.height || crop->width != target_.width;
  if (!resizes && !ChangesColors(a_)) {
    return {buffers->image.data() + (crop->y * size.width + crop->x) * channels_, target_.height,
            target_.width, size.width * channels_};
  }
  CropImage(channels_, &size, *crop, buffers);
  if (resizes) Resize(&size, target_, random, buffers);
  if (ChangesColors(a_)) {
    ChangeColors(a_, random, buffers->image.data(), size.height * size.width, channels_);
  }
  return {buffers->image.data(), size.height, size.width, size.width * channels_};
}

}  // namespace weft::io
