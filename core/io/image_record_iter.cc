// ImageRecordIter and its relatives.
#include <unistd.h>

#include <algorithm>
#include <thread>

#include "core/array/params_file.h"
#include "core/base/parallel.h"
#include "core/io/augment.h"
#include "core/io/finish.h"
#include "core/io/pipeline.h"
#include "core/io/record_source.h"

namespace weft::io {
namespace {

class ImageLoader final : public Loader {
 public:
  ImageLoader(const char* who, const ImageAttrs& attrs, std::shared_ptr<const RecordSource> source,
              Finisher finisher, int64_t threads)
      : source_(std::move(source)),
        augmenter_(who, attrs),
        finisher_(std::move(finisher)),
        label_width_(attrs.label_width),
        // A seed of its own makes the augmentation independent of what else is drawn.
        seed_(attrs.seed_aug ? static_cast<uint64_t>(*attrs.seed_aug) : DrawSeed()),
        workers_(static_cast<size_t>(threads)) {
    for (auto& worker : workers_) worker = std::make_unique<Worker>();
  }

  void Order(uint64_t pass, std::vector<int64_t>* samples) override {
    source_->Order(pass, samples);
  }

  void Load(int worker, const Place& place) override {
    const SerialScope serial;  // the threads are these
    Worker& own = *workers_[static_cast<size_t>(worker)];
    source_->Read(place.sample, &own.record);
    const ImageRecord& record = own.record.record;
    try {
      WriteLabels(record.labels, place);
      SampleRandom random(seed_, place.pass, place.position);
      const Pixels pixels = augmenter_.Run(record.image, random, &own.image);
      finisher_.Write(pixels, random, place.batch->arrays[0], place.at);
    } catch (const Error& error) {
      Fail(error.kind(), source_->Name(place.sample, record.id), ": ", error.what());
    }
    place.batch->arrays[2].data<uint64_t>()[place.at] = record.id;
  }

 private:
  struct Worker {
    RecordBuffers record;
    ImageBuffers image;
  };

  static uint64_t DrawSeed() {
    const RandomWords words = PhiloxBlock(StreamOf(Device{}).Take(1), 0);
    return static_cast<uint64_t>(words.w[0]) << 32 | words.w[1];
  }

  void WriteLabels(const std::vector<float>& labels, const Place& place) const {
    WEFT_CHECK(static_cast<int64_t>(labels.size()) == label_width_, ErrorKind::kIo, "it has ",
               labels.size(), " labels, label_width is ", label_width_);
    std::copy(labels.begin(), labels.end(),
              place.batch->arrays[1].data<float>() + place.at * label_width_);
  }

  const std::shared_ptr<const RecordSource> source_;
  const Augmenter augmenter_;
  const Finisher finisher_;
  const int64_t label_width_;
  const uint64_t seed_;
  std::vector<std::unique_ptr<Worker>> workers_;
};

class ImageRecordIterator final : public Iterator {
 public:
  ImageRecordIterator(std::unique_ptr<Pipeline> pipeline, int64_t damaged)
      : pipeline_(std::move(pipeline)), damaged_(damaged) {}
  const std::vector<IteratorOutput>& outputs() const override { return pipeline_->outputs(); }
  bool Next(Batch* batch) override { return pipeline_->Next(batch); }
  void Reset() override { pipeline_->Reset(); }
  int64_t skipped() const override { return damaged_ + pipeline_->skipped(); }

 private:
  const std::unique_ptr<Pipeline> pipeline_;
  const int64_t damaged_;
};

void CheckBatches(const char* who, const ImageAttrs& a) {
  const auto check = [&](bool ok, const char* name, int64_t got, const char* expected) {
    WEFT_CHECK(ok, ErrorKind::kValue, who, ": ", name, " is ", got, ", expected ", expected);
  };
  check(a.batch_size >= 1 && a.batch_size < (1 << 24), "batch_size", a.batch_size,
        "at least 1 and below 2^24");
  check(a.label_width >= 1 && a.label_width < (1 << 24), "label_width", a.label_width,
        "at least 1 and below 2^24");
  check(a.preprocess_threads >= 1, "preprocess_threads", a.preprocess_threads, "at least 1");
  check(a.prefetch_buffer >= 0 && a.prefetch_buffer < (1 << 16), "prefetch_buffer",
        a.prefetch_buffer, "0 to 65535");
  WEFT_CHECK(a.aug_seq == "aug_default" || a.aug_seq.empty(), ErrorKind::kUnsupported, who,
             ": aug_seq is '", a.aug_seq, "'; weft has 'aug_default' alone");
}

// The mean of the samples of a pass that the augmentation makes.
std::vector<float> MeanOf(Pipeline& pipeline) {
  std::vector<double> sums;
  int64_t count = 0;
  for (Batch batch; pipeline.Next(&batch);) {
    const Value& data = batch.arrays[0];
    const int64_t real = data.shape[0] - batch.pad, size = data.size() / data.shape[0];
    sums.resize(static_cast<size_t>(size));
    const float* x = data.data<float>();
    for (int64_t i = 0; i < real * size; ++i) sums[static_cast<size_t>(i % size)] += x[i];
    count += real;
  }
  std::vector<float> mean;
  for (const double sum : sums) {
    mean.push_back(static_cast<float>(sum / static_cast<double>(count)));
  }
  return mean;
}

// Opens the iterator over `source`, whose samples are of type `dtype`.
std::unique_ptr<Pipeline> MakePipeline(const char* who, const ImageAttrs& a, DType dtype,
                                       std::shared_ptr<const RecordSource> source,
                                       Finisher finisher) {
  // More threads than cores only take each other's time.
  const auto cores = static_cast<int64_t>(std::max(1u, std::thread::hardware_concurrency()));
  PipelineOptions options;
  options.threads = std::min(a.preprocess_threads, cores);
  options.prefetch = std::max<int64_t>(1, a.prefetch_buffer);
  options.round_batch = a.round_batch;
  options.skip_failed = a.skip_corrupt;
  Shape data{a.batch_size}, label{a.batch_size};
  for (const int64_t d : a.data_shape) data.push_back(d);
  if (a.label_width != 1) label.push_back(a.label_width);
  std::vector<IteratorOutput> outputs{{"data", {dtype, data}},
                                      {"label", {DType::kFloat32, label}},
                                      {"index", {DType::kUint64, {a.batch_size}}}};
  auto loader = std::make_unique<ImageLoader>(who, a, std::move(source), std::move(finisher),
                                              options.threads);
  return std::make_unique<Pipeline>(std::move(outputs), std::move(loader), options);
}

// The mean image of the file, which is made where there is none yet.
std::vector<float> MeanImage(const char* who, const ImageAttrs& attrs,
                             const std::shared_ptr<const RecordSource>& source) {
  if (access(attrs.mean_img.c_str(), F_OK) != 0) {
    ImageAttrs plain = attrs;
    plain.mirror = plain.rand_mirror = plain.round_batch = false;
    const Finisher none(who, ImageAttrs{});
    const std::unique_ptr<Pipeline> pipeline =
        MakePipeline(who, plain, DType::kFloat32, source, none);
    const std::vector<float> mean = MeanOf(*pipeline);
    ParamsFile file;
    file.arrays = {FromHost(Device{}, DType::kFloat32, attrs.data_shape, mean.data(),
                            mean.size() * sizeof(float))};
    file.names = {"mean_img"};
    SaveParams(attrs.mean_img, file);
    return mean;
  }
  const ParamsFile file = LoadParams(attrs.mean_img);
  WEFT_CHECK(file.arrays.size() == 1 && file.arrays[0].present() &&
                 file.arrays[0].dtype == DType::kFloat32 &&
                 file.arrays[0].shape == attrs.data_shape,
             ErrorKind::kIo, attrs.mean_img, ": expected one float32 array of shape ",
             ToString(attrs.data_shape));
  std::vector<float> mean(static_cast<size_t>(file.arrays[0].size()));
  CopyToHost(file.arrays[0], mean.data(), mean.size() * sizeof(float));
  return mean;
}

Ref<Iterator> MakeImageIterator(const char* who, const ImageAttrs& a, DType dtype) {
  CheckBatches(who, a);
  const Augmenter checked(who, a);
  auto source = std::make_shared<const RecordSource>(who, a);
  Finisher finisher(who, a);
  if (!a.mean_img.empty() && source->size() > 0) {
    finisher.UseMeanImage(MeanImage(who, a, source));
  }
  const int64_t damaged = source->damaged();
  return Ref<Iterator>(new ImageRecordIterator(
      MakePipeline(who, a, a.dtype.value_or(dtype), std::move(source), std::move(finisher)),
      damaged));
}

using Schema = AttrSchemaBuilder<ImageAttrs>;
using A = ImageAttrs;

Schema RecordSchema() {
  Schema schema;
  schema
      .Add(
          "path_imglist", &A::path_imglist,
          "Path of a list whose labels replace those in the records: lines of number, labels, path "
          "with tabs between them.")
      .Add("path_imgrec", &A::path_imgrec,
           "Path of the record file, or of a folder of .rec files, read by name.")
      .Add("path_imgidx", &A::path_imgidx,
           "Path of the index: records are found without reading the file once. Parts then have "
           "equal numbers of records instead of bytes.")
      .Add("aug_seq", &A::aug_seq, "Accepted for compatibility: 'aug_default'.")
      .Add("label_width", &A::label_width, "Labels of a sample.")
      .Required("data_shape", &A::data_shape,
                "(channels, height, width); 1 (gray), 3, or 4 channels (with alpha).")
      .Add("preprocess_threads", &A::preprocess_threads,
           "Threads that decode, at most one per core. They do not change the results.")
      .Add("verbose", &A::verbose, "Accepted for compatibility; nothing is printed.")
      .Add("num_parts", &A::num_parts, "Parts that the records are cut into.")
      .Add("part_index", &A::part_index, "The part that is read, from 0.")
      .Add("device_id", &A::device_id, "Accepted for compatibility; arrays are on the CPU.")
      .Add("shuffle_chunk_size", &A::shuffle_chunk_size,
           "Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay "
           "close together; 0: all records are one.")
      .Add("shuffle_chunk_seed", &A::shuffle_chunk_seed, "Of the order, besides seed.")
      .Add("seed_aug", &A::seed_aug,
           "Of the augmentation; None: drawn from the CPU's random stream, which "
           "mx.random.seed sets.")
      .Add("shuffle", &A::shuffle, "Whether every pass has a random order of its own.")
      .Add("seed", &A::seed, "Of the order.")
      .Required("batch_size", &A::batch_size, "Samples of a batch.")
      .Add("round_batch", &A::round_batch,
           "Whether samples that fill up the last batch come from the next pass, which leaves them "
           "out; else they are the first of the same pass.")
      .Add("prefetch_buffer", &A::prefetch_buffer, "Batches that are made ahead, at least 1.")
      .Choice("ctx", &A::ctx, {"cpu", "gpu"}, "Accepted for compatibility; arrays are on the CPU.")
      .Add("dtype", &A::dtype,
           "Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less "
           "the "
           "rounded mean: std and scale are for floats.")
      .Add(
          "skip_corrupt", &A::skip_corrupt,
          "Whether damaged records are left out and counted (the iterator's skipped). Their places "
          "are taken by other samples of the batch and belong to pad.");
  return schema;
}

Schema& AddAugmentation(Schema& schema) {
  return schema
      .Add("resize", &A::resize, "Size that the shorter side gets before all else; -1: as it is.")
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

Schema& AddFinish(Schema& schema) {
  return schema.Add("mirror", &A::mirror, "Whether images are flipped left to right.")
      .Add("rand_mirror", &A::rand_mirror, "Whether half of the images are flipped, at random.")
      .Add("mean_img", &A::mean_img,
           "Path of a mean image that is subtracted instead of mean_r, ...; it is made where there "
           "is no such file.")
      .Add("mean_r", &A::mean_r, "Subtracted from red, or gray.")
      .Add("mean_g", &A::mean_g, "Subtracted from green.")
      .Add("mean_b", &A::mean_b, "Subtracted from blue.")
      .Add("mean_a", &A::mean_a, "Subtracted from alpha.")
      .Add("std_r", &A::std_r, "Red, or gray, is divided by it.")
      .Add("std_g", &A::std_g, "Green is divided by it.")
      .Add("std_b", &A::std_b, "Blue is divided by it.")
      .Add("std_a", &A::std_a, "Alpha is divided by it.")
      .Add("scale", &A::scale, "Everything is multiplied by it.")
      .Add("max_random_contrast", &A::max_random_contrast,
           "The distance to the mean is multiplied by 1 - this to 1 + this.")
      .Add("max_random_illumination", &A::max_random_illumination, "Minus this to this is added.");
}

IteratorSpec ImageIterator(const char* name, std::vector<std::string> aliases, DType dtype,
                           bool finishes, const char* doc) {
  Schema schema = RecordSchema();
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
