// From the bytes of an image file to the pixels and objects of a sample, for detection.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/io/augment.h"
#include "core/io/image_attrs.h"

namespace weft::io {

enum class EmitMode { kCenter, kOverlap };
enum class ResizeMode { kFit, kForce, kShrink };

struct DetAttrs : ImageAttrs {
  DetAttrs() {
    path_imgrec = "./data/imgrec.rec";
    aug_seq = "det_aug_default";
    label_width = -1;
    fill_value = 127;
    std_r = std_g = std_b = std_a = 0;
  }
  int64_t label_pad_width = 0;
  double label_pad_value = -1;

  double rand_crop_prob = 0;
  std::vector<double> min_crop_scales{0}, max_crop_scales{1};
  std::vector<double> min_crop_aspect_ratios{1}, max_crop_aspect_ratios{1};
  std::vector<double> min_crop_overlaps{0}, max_crop_overlaps{1};
  std::vector<double> min_crop_sample_coverages{0}, max_crop_sample_coverages{1};
  std::vector<double> min_crop_object_coverages{0}, max_crop_object_coverages{1};
  int64_t num_crop_sampler = 1;
  EmitMode crop_emit_mode = EmitMode::kCenter;
  double emit_overlap_thresh = 0.3;
  Shape max_crop_trials{25};
  double rand_pad_prob = 0, max_pad_scale = 1;
  int64_t max_random_hue = 0, max_random_saturation = 0, max_random_lightness = 0;
  double random_hue_prob = 0, random_saturation_prob = 0, random_illumination_prob = 0;
  double max_contrast = 0, random_contrast_prob = 0;
  double rand_mirror_prob = 0;
  ResizeMode resize_mode = ResizeMode::kForce;
};

// The labels of an image: the width of the header, that of an object, the rest of the header, then
// objects: class, left, top, right, bottom as shares of the image, and what else they have.
class Objects {
 public:
  // Throws kIo for labels that say nothing of the kind.
  void Parse(const std::vector<float>& labels);

  size_t count() const { return (labels_.size() - header_) / width_; }
  float* box(size_t i) { return labels_.data() + header_ + i * width_ + 1; }
  const float* box(size_t i) const { return labels_.data() + header_ + i * width_ + 1; }
  const std::vector<float>& labels() const { return labels_; }

  // Leaves out the objects for which keep(box) is false.
  template <typename Keep>
  void Filter(const Keep& keep) {
    size_t kept = 0;
    for (size_t i = 0; i < count(); ++i) {
      if (!keep(box(i))) continue;
      if (kept != i) std::copy_n(box(i) - 1, width_, box(kept) - 1);
      ++kept;
    }
    labels_.resize(header_ + kept * width_);
  }
  // Every box moves: x to (x - left) / width, y to (y - top) / height.
  void Move(double left, double top, double width, double height);
  void Mirror();

 private:
  std::vector<float> labels_;  // as MXNet's files have them
  size_t header_ = 0, width_ = 1;
};

// Resize, colours, crop, pad, mirror, resize to data_shape.
class DetAugmenter {
 public:
  // Throws kValue, naming `who`, for attributes that make no sense.
  DetAugmenter(const char* who, const DetAttrs& attrs);

  // The image fits into data_shape; it lives until the next call with `buffers`. Throws kIo.
  Pixels Run(std::span<const uint8_t> encoded, SampleRandom& random, Objects* objects,
             ImageBuffers* buffers) const;

 private:
  // Bounds of one kind of crop.
  struct Range {
    double low, high;
    bool Has(double x) const { return low <= x && x <= high; }
  };
  struct Sampler {
    Range scale, aspect, overlap, sample_coverage, object_coverage;
    int64_t trials;
  };
  struct Box {  // shares of the image
    double left, top, width, height;
  };

  void ChangeColors(SampleRandom& random, ImageSize size, ImageBuffers* buffers) const;
  void Crop(SampleRandom& random, ImageSize* size, Objects* objects, ImageBuffers* buffers) const;
  bool TryCrop(const Sampler& sampler, SampleRandom& random, ImageSize size, const Objects& objects,
               image::Region* part) const;
  static Box ShareOf(const image::Region& part, ImageSize size);
  bool Keeps(const Box& crop, const float* box) const;
  void PadAround(SampleRandom& random, ImageSize* size, Objects* objects,
                 ImageBuffers* buffers) const;
  ImageSize FinalSize(ImageSize size) const;

  const DetAttrs a_;
  const char* const who_;
  const int channels_;
  const ImageSize target_;
  std::vector<Sampler> samplers_;
};

}  // namespace weft::io
