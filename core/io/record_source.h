// The samples of image record files: which there are, in which order, and their labels.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/io/image_attrs.h"
#include "core/io/recordio.h"

namespace weft::io {

// Memory of one thread, used again for every sample.
struct RecordBuffers {
  Bytes bytes;
  ImageRecord record;
};

class RecordSource {
 public:
  // Finds the records of this part. `who` is for messages. Throws kIo, kValue.
  RecordSource(const char* who, const ImageAttrs& attrs);

  int64_t size() const { return static_cast<int64_t>(samples_.size()); }
  int64_t damaged() const { return damaged_; }  // with skip_corrupt: places that are no records
  // The most labels that a record has; reads the start of every record of all parts.
  int64_t MostLabels() const;
  void Order(uint64_t pass, std::vector<int64_t>* samples) const;
  // Reads a record; labels are the image list's where there is one. Any thread. Throws kIo naming
  // file and record.
  void Read(int64_t sample, RecordBuffers* buffers) const;
  // "photos.rec: record 17 at byte 4096", for messages.
  std::string Name(int64_t sample, uint64_t id) const;

 private:
  struct Sample {
    uint32_t file;
    uint64_t offset;
  };
  void ReadList(const std::string& path);

  std::vector<std::unique_ptr<RecordFile>> files_;
  std::vector<Sample> samples_, others_;  // of this part, and of the others
  int64_t damaged_ = 0;
  bool has_list_ = false;
  std::unordered_map<uint64_t, std::vector<float>> labels_;
  bool shuffle_ = false;
  uint64_t seed_ = 0, chunk_bytes_ = 0;
};

}  // namespace weft::io
