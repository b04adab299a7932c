// ImageRecordIter and its relatives.
#include <algorithm>

#include "core/io/augment.h"
#include "core/io/image_iterator.h"

namespace weft::io {
namespace {

class ImageLoader final : public RecordLoader {
 public:
  ImageLoader(const char* who, const ImageAttrs& attrs, std::shared_ptr<const RecordSource> source,
              Finisher finisher, int64_t threads)
      : RecordLoader(attrs, std::move(source), std::move(finisher), threads),
        augmenter_(who, attrs) {}

 private:
  void Write(const ImageRecord& record, const Place& place, int, SampleRandom& random,
             ImageBuffers* image) override {
    WEFT_CHECK(std::ssize(record.labels) == label_width_, ErrorKind::kIo, "it has ",
               record.labels.size(), " labels, label_width is ", label_width_);
    std::copy(record.labels.begin(), record.labels.end(),
              place.batch->arrays[1].data<float>() + place.at * label_width_);
    const Pixels pixels = augmenter_.Run(record.image, random, image);
    finisher_.Write(pixels, random, place.batch->arrays[0], place.at);
  }

  const Augmenter augmenter_;
};

Ref<Iterator> MakeImageIterator(const char* who, const ImageAttrs& a, DType dtype) {
  CheckRecordAttributes(who, a, "aug_default");
  WEFT_CHECK(a.label_width >= 1 && a.label_width < (1 << 24), ErrorKind::kValue, who,
             ": label_width is ", a.label_width, ", expected at least 1 and below 2^24");
  const Augmenter checked(who, a);
  const auto source = std::make_shared<const RecordSource>(who, a);
  const Shape label = a.label_width == 1 ? Shape{} : Shape{a.label_width};
  return OpenImageIterator(
      who, a, dtype, *source, [&](const PipelineOptions& options, DType type, Finisher finisher) {
        return std::make_unique<Pipeline>(
            RecordOutputs(a, type, label),
            std::make_unique<ImageLoader>(who, a, source, std::move(finisher), options.threads),
            options);
      });
}

using Schema = ImageSchemaBuilder<ImageAttrs>;
using A = ImageAttrs;

void AddAugmentation(Schema& schema) {
  schema.Add("resize", &A::resize, "Size that the shorter side gets before all else; -1: as it is.")
      .Add("rand_crop", &A::rand_crop, "Whether crops lie anywhere, else in the middle.")
      .Add("random_resized_crop", &A::random_resized_crop,
           "Whether crops have a random area and aspect ratio.")
      .Add("max_rotate_angle", &A::max_rotate_angle, "Most degrees of a random rotation.")
      .Add(
          "max_aspect_ratio", &A::max_aspect_ratio,
          "Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between "
          "1 - this and 1 + this. With random_resized_crop: width / height of the crop.")
      .Add("min_aspect_ratio", &A::min_aspect_ratio, "Least random aspect ratio.")
      .Add("max_shear_ratio", &A::max_shear_ratio,
           "Most of a random shear, (x, y) to (x + m y, y).")
      .Add(
          "max_crop_size", &A::max_crop_size,
          "Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size.")
      .Add("min_crop_size", &A::min_crop_size, "Smallest side of a square crop.")
      .Add("max_random_scale", &A::max_random_scale, "Largest random scale.")
      .Add("min_random_scale", &A::min_random_scale, "Smallest random scale.")
      .Add("max_random_area", &A::max_random_area,
           "Largest share of the image's area that a random_resized_crop has.")
      .Add("min_random_area", &A::min_random_area, "Smallest share of it.")
      .Add("max_img_size", &A::max_img_size, "Largest side after scaling and rotating.")
      .Add("min_img_size", &A::min_img_size, "Smallest side after scaling and rotating.")
      .Add("brightness", &A::brightness, "Pixels are multiplied by 1 - this to 1 + this.")
      .Add("contrast", &A::contrast, "The same for the distance to the mean gray.")
      .Add("saturation", &A::saturation, "The same for the distance to each pixel's gray.")
      .Add("pca_noise", &A::pca_noise,
           "Standard deviation of noise along the principal components of natural colours.")
      .Add("random_h", &A::random_h, "Most that is added to the hue (0 to 180).")
      .Add("random_s", &A::random_s, "Most that is added to the saturation (0 to 255).")
      .Add("random_l", &A::random_l, "Most that is added to the lightness (0 to 255).")
      .Add("rotate", &A::rotate, "Degrees of a rotation of every image; -1: none.")
      .Add("fill_value", &A::fill_value, "What stands outside of the image, 0 to 255.")
      .Add("inter_method", &A::inter_method,
           "Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge "
           "and "
           "area to shrink, 10 random.")
      .Add("pad", &A::pad, "Pixels added on each side.");
}

void AddFinish(Schema& schema) {
  schema.Add("mirror", &A::mirror, "Whether images are flipped left to right.")
      .Add("rand_mirror", &A::rand_mirror, "Whether half of the images are flipped, at random.");
  AddMeanAttributes(schema);
  schema
      .Add("max_random_contrast", &A::max_random_contrast,
           "The distance to the mean is multiplied by 1 - this to 1 + this.")
      .Add("max_random_illumination", &A::max_random_illumination, "Minus this to this is added.");
}

IteratorSpec ImageIterator(const char* name, std::vector<std::string> aliases, DType dtype,
                           bool finishes, const char* doc) {
  Schema schema;
  AddRecordAttributes(schema);
  AddAugmentation(schema);
  if (finishes) AddFinish(schema);
  return IteratorSpec::Declare(name)
      .Aliases(std::move(aliases))
      .Doc(
          std::string(doc) +
          " Images come from RecordIO files, as im2rec writes them, and are decoded, augmented and "
          "batched ahead by other threads. data: (batch_size, *data_shape), red first; label: "
          "(batch_size,) or (batch_size, label_width); index: the records' numbers. The same seeds "
          "give the same batches, whatever the number of threads.")
      .Attributes(schema.Build())
      .Create([name, dtype](const Attrs& attrs) {
        return MakeImageIterator(name, attrs.as<ImageAttrs>(), dtype);
      });
}

const IteratorRegistration floats =
    ImageIterator("ImageRecordIter", {"ImageRecordIter_v1"}, DType::kFloat32, true,
                  "Images as float32 (pixels - mean) scale / std.");
const IteratorRegistration bytes = ImageIterator(
    "ImageRecordUInt8Iter", {"ImageRecordUInt8Iter_v1"}, DType::kUint8, false, "Images as bytes.");
const IteratorRegistration signed_bytes =
    ImageIterator("ImageRecordInt8Iter", {}, DType::kInt8, false,
                  "Images as signed bytes; pixels above 127 become 127.");

}  // namespace
}  // namespace weft::io
