// ImageDetRecordIter: images with boxes.
#include <algorithm>

#include "core/io/det_augment.h"
#include "core/io/image_iterator.h"

namespace weft::io {
namespace {

constexpr const char* kName = "ImageDetRecordIter";
// Before the labels of an image: its channels, height and width, and how many labels follow.
constexpr int64_t kLabelHead = 4;

class DetLoader final : public RecordLoader {
 public:
  DetLoader(const DetAttrs& attrs, std::shared_ptr<const RecordSource> source, Finisher finisher,
            int64_t threads)
      : RecordLoader(attrs, std::move(source), std::move(finisher), threads),
        augmenter_(kName, attrs),
        pad_value_(static_cast<float>(attrs.label_pad_value)),
        target_{attrs.data_shape[1], attrs.data_shape[2]},
        objects_(static_cast<size_t>(threads)) {}

 private:
  void Write(const ImageRecord& record, const Place& place, int worker, SampleRandom& random,
             ImageBuffers* image) override {
    WEFT_CHECK(label_width_ == -1 || label_width_ == std::ssize(record.labels), ErrorKind::kIo,
               "it has ", record.labels.size(), " labels, label_width is ", label_width_);
    Objects& objects = objects_[static_cast<size_t>(worker)];
    objects.Parse(record.labels);
    Pixels pixels = augmenter_.Run(record.image, random, &objects, image);
    WriteLabels(objects.labels(), pixels, place);
    Fill(&pixels, place, image);
    finisher_.Write(pixels, random, place.batch->arrays[0], place.at);
  }

  void WriteLabels(const std::vector<float>& labels, const Pixels& pixels,
                   const Place& place) const {
    const Value& label = place.batch->arrays[1];
    const int64_t width = label.shape[1];
    float* row = label.data<float>() + place.at * width;
    row[0] = static_cast<float>(place.batch->arrays[0].shape[1]);
    row[1] = static_cast<float>(pixels.height);
    row[2] = static_cast<float>(pixels.width);
    row[3] = static_cast<float>(labels.size());
    float* end = std::copy(labels.begin(), labels.end(), row + kLabelHead);
    std::fill(end, row + width, pad_value_);
  }

  // An image that is smaller than data_shape stands in the upper left corner of black.
  void Fill(Pixels* pixels, const Place& place, ImageBuffers* buffers) const {
    ImageSize size{pixels->height, pixels->width};
    if (size == target_) return;
    const auto channels = static_cast<int>(place.batch->arrays[0].shape[1]);
    PlaceImage(kName, channels, &size, target_, 0, 0, 0, buffers);
    *pixels = {buffers->image.data(), size.height, size.width, size.width * channels};
  }

  const DetAugmenter augmenter_;
  const float pad_value_;
  const ImageSize target_;
  std::vector<Objects> objects_;  // one per worker, for their memory
};

constexpr int64_t kMostLabels = 1 << 24;

Ref<Iterator> MakeDetIterator(DetAttrs a) {
  CheckRecordAttributes(kName, a, "det_aug_default");
  WEFT_CHECK(a.label_width == -1 || a.label_width >= 1, ErrorKind::kValue, kName,
             ": label_width is ", a.label_width, ", expected -1 (any) or at least 1");
  for (double* std : {&a.std_r, &a.std_g, &a.std_b, &a.std_a}) {
    if (*std == 0) *std = 1;  // the default: not divided
  }
  const DetAugmenter checked(kName, a);
  const auto source = std::make_shared<const RecordSource>(kName, a);
  const int64_t most = source->MostLabels();
  WEFT_CHECK(a.label_pad_width <= 0 || a.label_pad_width >= most, ErrorKind::kValue, kName,
             ": label_pad_width is ", a.label_pad_width, ", a record has ", most, " labels");
  WEFT_CHECK(a.label_pad_width <= kMostLabels, ErrorKind::kValue, kName, ": label_pad_width is ",
             a.label_pad_width, ", expected at most ", kMostLabels);
  const int64_t width = kLabelHead + std::max(most, a.label_pad_width);
  return OpenImageIterator(
      kName, a, DType::kFloat32, *source,
      [&](const PipelineOptions& options, DType type, Finisher finisher) {
        return std::make_unique<Pipeline>(
            RecordOutputs(a, type, {width}),
            std::make_unique<DetLoader>(a, source, std::move(finisher), options.threads), options);
      });
}

AttrSchema DetSchema() {
  using A = DetAttrs;
  ImageSchemaBuilder<A> schema;
  AddRecordAttributes(schema);
  schema
      .Add("label_pad_width", &A::label_pad_width,
           "Labels that there is room for; 0 or -1: for the most that a record has.")
      .Add("label_pad_value", &A::label_pad_value, "What stands behind the labels of an image.")
      .Add("resize", &A::resize, "Size that the shorter side gets before all else; -1: as it is.")
      .Add("rand_crop_prob", &A::rand_crop_prob, "Probability of a crop.")
      .Add(
          "min_crop_scales", &A::min_crop_scales,
          "Least scale of a crop: the root of its share of the area. One item, or one per sampler, "
          "as in all tuples here.")
      .Add("max_crop_scales", &A::max_crop_scales, "Largest scale of a crop.")
      .Add("min_crop_aspect_ratios", &A::min_crop_aspect_ratios, "Least width / height of a crop.")
      .Add("max_crop_aspect_ratios", &A::max_crop_aspect_ratios, "Largest width / height.")
      .Add("min_crop_overlaps", &A::min_crop_overlaps,
           "Least share of the union that a crop and an object have in common. A crop must meet "
           "all bounds with one object, and keep one.")
      .Add("max_crop_overlaps", &A::max_crop_overlaps, "Largest such share.")
      .Add("min_crop_sample_coverages", &A::min_crop_sample_coverages,
           "Least share of the crop that an object covers.")
      .Add("max_crop_sample_coverages", &A::max_crop_sample_coverages, "Largest such share.")
      .Add("min_crop_object_coverages", &A::min_crop_object_coverages,
           "Least share of the object that the crop covers.")
      .Add("max_crop_object_coverages", &A::max_crop_object_coverages, "Largest such share.")
      .Add("num_crop_sampler", &A::num_crop_sampler,
           "Kinds of crop, which are tried in a random order.")
      .Choice("crop_emit_mode", &A::crop_emit_mode, {"center", "overlap"},
              "Objects that a crop keeps: with their centre in it, or with enough of their area.")
      .Add("emit_overlap_thresh", &A::emit_overlap_thresh,
           "Least share of its area with which 'overlap' keeps an object.")
      .Add("max_crop_trials", &A::max_crop_trials, "Random crops that are tried per sampler.")
      .Add("rand_pad_prob", &A::rand_pad_prob,
           "Probability that the image stands somewhere in a larger one of fill_value.")
      .Add("max_pad_scale", &A::max_pad_scale, "Largest sides of that one, of the image's.")
      .Add("max_random_hue", &A::max_random_hue, "Most that is added to the hue (0 to 180).")
      .Add("random_hue_prob", &A::random_hue_prob, "Probability of that.")
      .Add("max_random_saturation", &A::max_random_saturation,
           "Most that is added to the saturation (0 to 255).")
      .Add("random_saturation_prob", &A::random_saturation_prob, "Probability of that.")
      .Add("max_random_illumination", &A::max_random_lightness,
           "Most that is added to the lightness (0 to 255).")
      .Add("random_illumination_prob", &A::random_illumination_prob, "Probability of that.")
      .Add("max_random_contrast", &A::max_contrast,
           "Pixels are multiplied by 1 - this to 1 + this.")
      .Add("random_contrast_prob", &A::random_contrast_prob, "Probability of that.")
      .Add("rand_mirror_prob", &A::rand_mirror_prob, "Probability of a flip left to right.")
      .Add("fill_value", &A::fill_value, "What stands around a padded image, 0 to 255.")
      .Add("inter_method", &A::inter_method,
           "Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge "
           "and area to shrink, 10 random.")
      .Choice("resize_mode", &A::resize_mode, {"fit", "force", "shrink"},
              "force: to data_shape, whatever the aspect ratio. fit: to the largest size of the "
              "same ratio that fits. shrink: the same, but never larger; black follows.");
  AddMeanAttributes(schema);
  return schema.Build();
}

const IteratorRegistration det =
    IteratorSpec::Declare(kName)
        .Doc(
            "Images with objects, for detection, from RecordIO files. data: float32 (batch_size, "
            "*data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + "
            "labels): channels, height and width of the image, the number of its labels, the "
            "labels, label_pad_value. Labels are the width of the header, that of an object, the "
            "rest of the header, then objects: class, left, top, right, bottom as shares of the "
            "image, and anything else. index: the records' numbers. The same seeds give the same "
            "batches, whatever the number of threads.")
        .Attributes(DetSchema())
        .Create([](const Attrs& attrs) { return MakeDetIterator(attrs.as<DetAttrs>()); });

}  // namespace
}  // namespace weft::io
