#include "core/io/det_augment.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include "core/base/error.h"
#include "core/io/colors.h"

namespace weft::io {
namespace {

// Sides of the part that a crop (shares of the image) and a box have in common.
double Intersection(double left, double top, double width, double height, const float* box) {
  const double w = std::min<double>(left + width, box[2]) - std::max<double>(left, box[0]);
  const double h = std::min<double>(top + height, box[3]) - std::max<double>(top, box[1]);
  return std::max(w, 0.0) * std::max(h, 0.0);
}

double AreaOf(const float* box) {
  return std::max(0.0f, box[2] - box[0]) * std::max(0.0f, box[3] - box[1]);
}

}  // namespace

void Objects::Parse(const std::vector<float>& labels) {
  const auto whole = [](float x, float least, float most) {
    return x >= least && x <= most && x == std::floor(x);
  };
  const auto most = static_cast<float>(labels.size());
  const bool good =
      labels.size() >= 7 && whole(labels[0], 2, most) && whole(labels[1], 5, most) &&
      (labels.size() - static_cast<size_t>(labels[0])) % static_cast<size_t>(labels[1]) == 0;
  WEFT_CHECK(good, ErrorKind::kIo, "its ", labels.size(), " labels begin with ",
             labels.empty() ? 0.0f : labels[0], " and ", labels.size() < 2 ? 0.0f : labels[1],
             ", expected at least 7: the width of the header (2 or more), that of an object (5 or "
             "more), the rest of the header, objects");
  labels_.assign(labels.begin(), labels.end());
  header_ = static_cast<size_t>(labels[0]);
  width_ = static_cast<size_t>(labels[1]);
  // Boxes without an area are no objects.
  Filter([](const float* box) { return box[2] > box[0] && box[3] > box[1]; });
}

void Objects::Move(double left, double top, double width, double height) {
  const auto to = [](double x, double low, double size) {
    return static_cast<float>(std::clamp((x - low) / size, 0.0, 1.0));
  };
  for (size_t i = 0; i < count(); ++i) {
    float* b = box(i);
    for (const int x : {0, 2}) b[x] = to(b[x], left, width);
    for (const int y : {1, 3}) b[y] = to(b[y], top, height);
  }
}

void Objects::Mirror() {
  for (size_t i = 0; i < count(); ++i) {
    float* b = box(i);
    const float left = b[0];
    b[0] = 1 - b[2];
    b[2] = 1 - left;
  }
}

DetAugmenter::DetAugmenter(const char* who, const DetAttrs& attrs)
    : a_(attrs),
      who_(who),
      channels_(static_cast<int>(attrs.data_shape[0])),
      target_{attrs.data_shape[1], attrs.data_shape[2]} {
  const auto check = [&](bool ok, const char* name, const auto& got, const char* expected) {
    WEFT_CHECK(ok, ErrorKind::kValue, who, ": ", name, " is ", got, ", expected ", expected);
  };
  for (const auto& [name, value] : {std::pair{"rand_crop_prob", a_.rand_crop_prob},
                                    {"rand_pad_prob", a_.rand_pad_prob},
                                    {"random_hue_prob", a_.random_hue_prob},
                                    {"random_saturation_prob", a_.random_saturation_prob},
                                    {"random_illumination_prob", a_.random_illumination_prob},
                                    {"random_contrast_prob", a_.random_contrast_prob},
                                    {"rand_mirror_prob", a_.rand_mirror_prob},
                                    {"emit_overlap_thresh", a_.emit_overlap_thresh},
                                    {"max_random_contrast", a_.max_contrast}}) {
    check(value >= 0 && value <= 1, name, value, "0 to 1");
  }
  for (const auto& [name, value] : {std::pair{"max_random_hue", a_.max_random_hue},
                                    {"max_random_saturation", a_.max_random_saturation},
                                    {"max_random_illumination", a_.max_random_lightness}}) {
    check(value >= 0 && value <= 255, name, value, "0 to 255");
  }
  check(a_.max_pad_scale >= 1 && a_.max_pad_scale <= 1000, "max_pad_scale", a_.max_pad_scale,
        "1 to 1000");
  check(a_.num_crop_sampler >= 0 && a_.num_crop_sampler <= 1000, "num_crop_sampler",
        a_.num_crop_sampler, "0 to 1000");
  const auto samplers = static_cast<size_t>(a_.num_crop_sampler);
  const auto item = [&](const char* name, const auto& list, size_t i) {
    check(list.size() == 1 || list.size() == samplers, name, list.size(),
          "one item, or as many as num_crop_sampler says");
    return list[list.size() == 1 ? 0 : i];
  };
  const auto range = [&](const char* low_name, const auto& low, const char* high_name,
                         const auto& high, size_t i) {
    const Range found{item(low_name, low, i), item(high_name, high, i)};
    check(found.low >= 0 && found.low <= found.high && found.high <= 1e6, low_name, found.low,
          "at least 0 and at most its maximum");
    return found;
  };
  for (size_t i = 0; i < samplers; ++i) {
    samplers_.push_back(
        {range("min_crop_scales", a_.min_crop_scales, "max_crop_scales", a_.max_crop_scales, i),
         range("min_crop_aspect_ratios", a_.min_crop_aspect_ratios, "max_crop_aspect_ratios",
               a_.max_crop_aspect_ratios, i),
         range("min_crop_overlaps", a_.min_crop_overlaps, "max_crop_overlaps", a_.max_crop_overlaps,
               i),
         range("min_crop_sample_coverages", a_.min_crop_sample_coverages,
               "max_crop_sample_coverages", a_.max_crop_sample_coverages, i),
         range("min_crop_object_coverages", a_.min_crop_object_coverages,
               "max_crop_object_coverages", a_.max_crop_object_coverages, i),
         item("max_crop_trials", a_.max_crop_trials, i)});
    const Sampler& last = samplers_.back();
    check(last.scale.high <= 1, "max_crop_scales", last.scale.high, "at most 1");
    check(last.aspect.low > 0, "min_crop_aspect_ratios", last.aspect.low, "more than 0");
    check(last.trials >= 0 && last.trials <= 1000000, "max_crop_trials", last.trials,
          "0 to 1000000");
  }
}

void DetAugmenter::ChangeColors(SampleRandom& random, ImageSize size, ImageBuffers* buffers) const {
  const auto draw = [&](double probability, int64_t most) {
    const bool changes = random.Uniform() < probability;
    return changes ? static_cast<int>(random.Integer(-most, most)) : 0;
  };
  const int hue = draw(a_.random_hue_prob, a_.max_random_hue);
  const int saturation = draw(a_.random_saturation_prob, a_.max_random_saturation);
  const int lightness = draw(a_.random_illumination_prob, a_.max_random_lightness);
  float contrast = 1;
  if (random.Uniform() < a_.random_contrast_prob) {
    contrast += static_cast<float>(random.Uniform(-a_.max_contrast, a_.max_contrast));
  }
  uint8_t* pixels = buffers->image.data();
  const int64_t count = size.height * size.width;
  if (channels_ >= 3 && (hue != 0 || saturation != 0 || lightness != 0)) {
    ShiftHls(hue, lightness, saturation, pixels, count, channels_);
  }
  if (contrast != 1) Brighten(contrast, pixels, count, channels_);
}

DetAugmenter::Box DetAugmenter::ShareOf(const image::Region& part, ImageSize size) {
  const auto h = static_cast<double>(size.height), w = static_cast<double>(size.width);
  return {static_cast<double>(part.x) / w, static_cast<double>(part.y) / h,
          static_cast<double>(part.width) / w, static_cast<double>(part.height) / h};
}

bool DetAugmenter::Keeps(const Box& crop, const float* box) const {
  if (a_.crop_emit_mode == EmitMode::kCenter) {
    const double x = (box[0] + box[2]) / 2, y = (box[1] + box[3]) / 2;
    return x >= crop.left && x <= crop.left + crop.width && y >= crop.top &&
           y <= crop.top + crop.height;
  }
  const double common = Intersection(crop.left, crop.top, crop.width, crop.height, box);
  return common > 0 && common >= a_.emit_overlap_thresh * AreaOf(box);
}

// A crop counts if it meets the bounds with one object and keeps one.
bool DetAugmenter::TryCrop(const Sampler& sampler, SampleRandom& random, ImageSize size,
                           const Objects& objects, image::Region* part) const {
  const auto h = static_cast<double>(size.height), w = static_cast<double>(size.width);
  for (int64_t trial = 0; trial < sampler.trials; ++trial) {
    const double scale = random.Uniform(sampler.scale.low, sampler.scale.high);
    const double ratio = random.Uniform(sampler.aspect.low, sampler.aspect.high);
    // Whole pixels, so that the boxes fit what is seen.
    const int64_t across = std::lround(scale * std::sqrt(h * w * ratio));
    const int64_t down = std::lround(scale * std::sqrt(h * w / ratio));
    if (across < 1 || down < 1 || across > size.width || down > size.height) continue;
    *part = {random.Integer(0, size.height - down), random.Integer(0, size.width - across), down,
             across};
    const Box box = ShareOf(*part, size);
    bool meets = false, keeps = false;
    for (size_t i = 0; i < objects.count(); ++i) {
      const float* object = objects.box(i);
      const double common = Intersection(box.left, box.top, box.width, box.height, object);
      const double crop_area = box.width * box.height, area = AreaOf(object);
      meets |= sampler.overlap.Has(common / (crop_area + area - common)) &&
               sampler.sample_coverage.Has(common / crop_area) &&
               sampler.object_coverage.Has(common / area);
      keeps |= Keeps(box, object);
    }
    if (meets && keeps) return true;
  }
  return false;
}

void DetAugmenter::Crop(SampleRandom& random, ImageSize* size, Objects* objects,
                        ImageBuffers* buffers) const {
  if (random.Uniform() >= a_.rand_crop_prob || objects->count() == 0) return;
  // Samplers in a random order; the first that finds a crop decides.
  std::vector<size_t> order(samplers_.size());
  for (size_t i = 0; i < order.size(); ++i) {
    const auto j = static_cast<size_t>(random.Integer(0, static_cast<int64_t>(i)));
    order[i] = order[j];
    order[j] = i;
  }
  image::Region part;
  const bool found = std::any_of(order.begin(), order.end(), [&](size_t i) {
    return TryCrop(samplers_[i], random, *size, *objects, &part);
  });
  if (!found) return;
  const Box box = ShareOf(part, *size);
  objects->Filter([&](const float* object) { return Keeps(box, object); });
  objects->Move(box.left, box.top, box.width, box.height);
  CropImage(channels_, size, part, buffers);
}

void DetAugmenter::PadAround(SampleRandom& random, ImageSize* size, Objects* objects,
                             ImageBuffers* buffers) const {
  if (random.Uniform() >= a_.rand_pad_prob) return;
  const double scale = random.Uniform(1, a_.max_pad_scale);
  const ImageSize to{static_cast<int64_t>(static_cast<double>(size->height) * scale),
                     static_cast<int64_t>(static_cast<double>(size->width) * scale)};
  const int64_t top = random.Integer(0, to.height - size->height);
  const int64_t left = random.Integer(0, to.width - size->width);
  const auto h = static_cast<double>(size->height), w = static_cast<double>(size->width);
  objects->Move(-static_cast<double>(left) / w, -static_cast<double>(top) / h,
                static_cast<double>(to.width) / w, static_cast<double>(to.height) / h);
  PlaceImage(who_, channels_, size, to, top, left, static_cast<uint8_t>(a_.fill_value), buffers);
}

ImageSize DetAugmenter::FinalSize(ImageSize size) const {
  if (a_.resize_mode == ResizeMode::kForce) return target_;
  const auto ratio = [](int64_t to, int64_t from) {
    return static_cast<float>(to) / static_cast<float>(from);
  };
  const float scale =
      std::min(ratio(target_.height, size.height), ratio(target_.width, size.width));
  if (a_.resize_mode == ResizeMode::kShrink && scale >= 1) return size;
  const auto side = [&](int64_t from, int64_t most) {
    const auto scaled = static_cast<int64_t>(static_cast<float>(from) * scale + 1e-4f);
    return std::clamp<int64_t>(scaled, 1, most);
  };
  return {side(size.height, target_.height), side(size.width, target_.width)};
}

Pixels DetAugmenter::Run(std::span<const uint8_t> encoded, SampleRandom& random, Objects* objects,
                         ImageBuffers* buffers) const {
  const image::Header header = ReadImageHeader(encoded, a_.data_shape);
  ImageSize size{header.height, header.width};
  buffers->decoder.Decode(encoded, channels_, true,
                          MakeRoom(who_, channels_, size, &buffers->image), "image");
  if (a_.resize > 0) {
    ResizeImage(who_, channels_, &size, ShorterSideTo(size, a_.resize), a_.inter_method, random,
                buffers);
  }
  ChangeColors(random, size, buffers);
  Crop(random, &size, objects, buffers);
  PadAround(random, &size, objects, buffers);
  const bool mirror = random.Uniform() < a_.rand_mirror_prob;
  if (mirror) {
    MirrorImage(channels_, size, buffers);
    objects->Mirror();
  }
  const ImageSize to = FinalSize(size);
  if (to != size) {
    ResizeImage(who_, channels_, &size, to, a_.inter_method, random, buffers);
  }
  return {buffers->image.data(), size.height, size.width, size.width * channels_};
}

}  // namespace weft::io
