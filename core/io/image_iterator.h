// What ImageRecordIter and ImageDetRecordIter share.
#pragma once

#include <functional>
#include <memory>

#include "core/io/finish.h"
#include "core/io/image_attrs.h"
#include "core/io/image_edit.h"
#include "core/io/order.h"
#include "core/io/pipeline.h"
#include "core/io/record_source.h"

namespace weft::io {

// Throws kValue, naming `who`, for attributes of records and batches that make no sense. `aug_seq`
// is the only one that there is.
void CheckRecordAttributes(const char* who, const ImageAttrs& attrs, const char* aug_seq);

PipelineOptions OptionsOf(const ImageAttrs& attrs);
// The augmentation's: its own makes it independent of what else is drawn.
uint64_t AugmentationSeed(const ImageAttrs& attrs);

// Reads records into batches of data, label, index; how a sample is made is the subclass's.
class RecordLoader : public Loader {
 public:
  RecordLoader(const ImageAttrs& attrs, std::shared_ptr<const RecordSource> source,
               Finisher finisher, int64_t threads);
  void Order(uint64_t pass, std::vector<int64_t>* samples) final;
  void Load(int worker, const Place& place) final;

 protected:
  // Writes label and data. Errors need not say which record it is. `image` is the worker's own.
  virtual void Write(const ImageRecord& record, const Place& place, int worker,
                     SampleRandom& random, ImageBuffers* image) = 0;

  const Finisher finisher_;
  const int64_t label_width_;

 private:
  struct Worker {
    RecordBuffers record;
    ImageBuffers image;
  };

  const std::shared_ptr<const RecordSource> source_;
  const uint64_t seed_;
  std::vector<Worker> workers_;
};

// What a RecordLoader fills; `label` is the shape of a sample's.
std::vector<IteratorOutput> RecordOutputs(const ImageAttrs& attrs, DType dtype, const Shape& label);

// A pipeline over the same records: for the iterator, or for the mean image.
using MakePipeline =
    std::function<std::unique_ptr<Pipeline>(const PipelineOptions&, DType, Finisher)>;

// Opens an iterator; makes or reads the mean image where there is to be one.
Ref<Iterator> OpenImageIterator(const char* who, const ImageAttrs& attrs, DType dtype,
                                const RecordSource& source, const MakePipeline& make);

// AttrSchemaBuilder for a struct that inherits members.
template <typename A>
class ImageSchemaBuilder {
 public:
  template <typename T, typename B>
  ImageSchemaBuilder& Add(const char* name, T B::* member, const char* doc) {
    schema_.Add(name, static_cast<T A::*>(member), doc);
    return *this;
  }
  template <typename T, typename B>
  ImageSchemaBuilder& Required(const char* name, T B::* member, const char* doc) {
    schema_.Required(name, static_cast<T A::*>(member), doc);
    return *this;
  }
  template <typename T, typename B>
  ImageSchemaBuilder& Choice(const char* name, T B::* member, std::vector<std::string> choices,
                             const char* doc) {
    schema_.Choice(name, static_cast<T A::*>(member), std::move(choices), doc);
    return *this;
  }
  AttrSchema Build() { return schema_.Build(); }

 private:
  AttrSchemaBuilder<A> schema_;
};

template <typename A>
void AddRecordAttributes(ImageSchemaBuilder<A>& schema) {
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
}

template <typename A>
void AddMeanAttributes(ImageSchemaBuilder<A>& schema) {
  schema
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
      .Add("scale", &A::scale, "Everything is multiplied by it.");
}

}  // namespace weft::io
