#include "core/io/image_iterator.h"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include "core/array/params_file.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/order.h"

namespace weft::io {
namespace {

class ImageIterator final : public Iterator {
 public:
  ImageIterator(std::unique_ptr<Pipeline> pipeline, int64_t damaged)
      : pipeline_(std::move(pipeline)), damaged_(damaged) {}
  const std::vector<IteratorOutput>& outputs() const override { return pipeline_->outputs(); }
  bool Next(Batch* batch) override { return pipeline_->Next(batch); }
  void Reset() override { pipeline_->Reset(); }
  int64_t skipped() const override { return damaged_ + pipeline_->skipped(); }

 private:
  const std::unique_ptr<Pipeline> pipeline_;
  const int64_t damaged_;
};

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

// The mean image of the file, which is made where there is none yet.
std::vector<float> MeanImage(const char* who, const ImageAttrs& attrs, const MakePipeline& make) {
  if (access(attrs.mean_img.c_str(), F_OK) != 0) {
    PipelineOptions options = OptionsOf(attrs);
    options.round_batch = false;
    const std::unique_ptr<Pipeline> pipeline =
        make(options, DType::kFloat32, Finisher(who, ImageAttrs{}));
    const std::vector<float> mean = MeanOf(*pipeline);
    ParamsFile file;
    file.arrays.emplace_back().data = FromHost(Device{}, DType::kFloat32, attrs.data_shape,
                                               mean.data(), mean.size() * sizeof(float));
    file.names = {"mean_img"};
    SaveParams(attrs.mean_img, file);
    return mean;
  }
  const ParamsFile file = LoadParams(attrs.mean_img);
  const ArrayType expected{DType::kFloat32, attrs.data_shape};
  WEFT_CHECK(file.arrays.size() == 1 && file.arrays[0].storage == StorageType::kDense &&
                 file.arrays[0].data.type() == expected,
             ErrorKind::kIo, attrs.mean_img, ": expected one float32 array of shape ",
             ToString(attrs.data_shape));
  const Value& data = file.arrays[0].data;
  std::vector<float> mean(static_cast<size_t>(data.size()));
  CopyToHost(data, mean.data(), mean.size() * sizeof(float));
  return mean;
}

}  // namespace

void CheckRecordAttributes(const char* who, const ImageAttrs& a, const char* aug_seq) {
  const auto check = [&](bool ok, const char* name, const auto& got, const char* expected) {
    WEFT_CHECK(ok, ErrorKind::kValue, who, ": ", name, " is ", got, ", expected ", expected);
  };
  constexpr int64_t kMostSide = 1 << 15;
  const Shape& s = a.data_shape;
  check(s.size() == 3 && (s[0] == 1 || s[0] == 3 || s[0] == 4) && s[1] >= 1 && s[2] >= 1 &&
            s[1] <= kMostSide && s[2] <= kMostSide,
        "data_shape", ToString(s), "(1, 3 or 4, height, width)");
  check(a.resize == -1 || (a.resize >= 1 && a.resize <= kMostSide), "resize", a.resize,
        "-1 (no) or 1 to 32768");
  check(a.fill_value >= 0 && a.fill_value <= 255, "fill_value", a.fill_value, "0 to 255");
  check((a.inter_method >= 0 && a.inter_method <= 4) || a.inter_method == 9 || a.inter_method == 10,
        "inter_method", a.inter_method, "0 to 4, 9 (auto) or 10 (random)");
  check(a.batch_size >= 1 && a.batch_size < (1 << 24), "batch_size", a.batch_size,
        "at least 1 and below 2^24");
  check(a.preprocess_threads >= 1, "preprocess_threads", a.preprocess_threads, "at least 1");
  check(a.prefetch_buffer >= 0 && a.prefetch_buffer < (1 << 16), "prefetch_buffer",
        a.prefetch_buffer, "0 to 65535");
  WEFT_CHECK(a.aug_seq == aug_seq || a.aug_seq.empty(), ErrorKind::kUnsupported, who,
             ": aug_seq is '", a.aug_seq, "'; weft has '", aug_seq, "' alone");
}

PipelineOptions OptionsOf(const ImageAttrs& a) {
  // More threads than cores only take each other's time.
  const auto cores = static_cast<int64_t>(std::max(1u, std::thread::hardware_concurrency()));
  PipelineOptions options;
  options.threads = std::min(a.preprocess_threads, cores);
  options.prefetch = std::max<int64_t>(1, a.prefetch_buffer);
  options.round_batch = a.round_batch;
  options.skip_failed = a.skip_corrupt;
  return options;
}

uint64_t AugmentationSeed(const ImageAttrs& attrs) {
  if (attrs.seed_aug) return static_cast<uint64_t>(*attrs.seed_aug);
  const RandomWords words = PhiloxBlock(StreamOf(Device{}).Take(1), 0);
  return static_cast<uint64_t>(words.w[0]) << 32 | words.w[1];
}

RecordLoader::RecordLoader(const ImageAttrs& attrs, std::shared_ptr<const RecordSource> source,
                           Finisher finisher, int64_t threads)
    : finisher_(std::move(finisher)),
      label_width_(attrs.label_width),
      source_(std::move(source)),
      seed_(AugmentationSeed(attrs)),
      workers_(static_cast<size_t>(threads)) {}

void RecordLoader::Order(uint64_t pass, std::vector<int64_t>* samples) {
  source_->Order(pass, samples);
}

void RecordLoader::Load(int worker, const Place& place) {
  const SerialScope serial;  // the threads are these
  auto& [record, image] = workers_[static_cast<size_t>(worker)];
  source_->Read(place.sample, &record);
  try {
    SampleRandom random(seed_, place.pass, place.position);
    Write(record.record, place, worker, random, &image);
  } catch (const Error& error) {
    Fail(error.kind(), source_->Name(place.sample, record.record.id), ": ", error.what());
  }
  place.batch->arrays[2].data<uint64_t>()[place.at] = record.record.id;
}

std::vector<IteratorOutput> RecordOutputs(const ImageAttrs& attrs, DType dtype,
                                          const Shape& label) {
  const auto batch_of = [&](const Shape& sample) {
    Shape shape{attrs.batch_size};
    for (const int64_t d : sample) shape.push_back(d);
    return shape;
  };
  return {{"data", {dtype, batch_of(attrs.data_shape)}},
          {"label", {DType::kFloat32, batch_of(label)}},
          {"index", {DType::kUint64, batch_of({})}}};
}

Ref<Iterator> OpenImageIterator(const char* who, const ImageAttrs& attrs, DType dtype,
                                const RecordSource& source, const MakePipeline& make) {
  Finisher finisher(who, attrs);
  if (!attrs.mean_img.empty() && source.size() > 0) {
    finisher.UseMeanImage(MeanImage(who, attrs, make));
  }
  return Ref<Iterator>(new ImageIterator(
      make(OptionsOf(attrs), attrs.dtype.value_or(dtype), std::move(finisher)), source.damaged()));
}

}  // namespace weft::io
