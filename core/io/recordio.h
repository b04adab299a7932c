// RecordIO: files of byte strings, as MXNet's im2rec writes them.
//
// A record is the word 0xced7230a, a word with a flag in its upper 3 bits and the length in the
// lower 29, the bytes, and zeros up to a multiple of 4. A record that holds the first word at a
// multiple of 4 is stored in parts, without these words (flags 1: first, 2: middle, 3: last).
//
// Files are read with pread, not mapped: a file that shrinks or a disk that fails while it is read
// is then an error like any other, where a mapping would end the process.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::io {

using Bytes = std::vector<uint8_t>;

// An open file. Any thread may read, at the same time.
class RecordFile {
 public:
  explicit RecordFile(std::string path);  // throws kIo
  ~RecordFile();
  RecordFile(const RecordFile&) = delete;

  const std::string& path() const { return path_; }
  uint64_t size() const { return size_; }  // when it was opened

  // Offsets of all records, in order. Checks every header and length against the file; throws kIo,
  // naming file, offset and what was expected, or, where `damaged` is given, goes on at the next
  // header and counts there how often.
  std::vector<uint64_t> Scan(int64_t* damaged = nullptr) const;

  // Puts the record at `offset` into *record, whose memory is reused. Throws kIo.
  void Read(uint64_t offset, Bytes* record) const { ReadStart(offset, ~uint64_t{0}, record); }
  // The same, but at most the first `most` bytes of it. Returns how many it has.
  uint64_t ReadStart(uint64_t offset, uint64_t most, Bytes* record) const;

 private:
  struct Part {
    uint32_t flag;
    uint64_t length;  // without padding
  };
  Part ReadHeader(uint64_t at) const;
  // Calls part_at(offset of the bytes, length, whether it is the first) for every part of the
  // record at `offset` and returns its end.
  template <typename Fn>
  uint64_t Walk(uint64_t offset, const Fn& part_at) const;
  uint64_t FindHeader(uint64_t from) const;
  void ReadBytes(uint64_t at, void* to, uint64_t n) const;
  [[noreturn]] void Bad(uint64_t at, const std::string& what) const;

  const std::string path_;
  int file_ = -1;
  uint64_t size_ = 0;
};

// Offsets that an index file (lines of key, tab, offset) names, sorted. Throws kIo, naming the
// line; also where an offset is not a multiple of 4 below `record_bytes`.
std::vector<uint64_t> ReadIndex(const std::string& path, uint64_t record_bytes);

// An image record: flag, label, two identifiers, then `flag` labels if it is not 0, then the image.
struct ImageRecord {
  std::vector<float> labels;  // memory is reused
  uint64_t id = 0;
  std::span<const uint8_t> image;  // lives as long as the record
};
// How many labels a record of `bytes` bytes has, from its first ones; 0 where it cannot have them.
uint64_t CountLabels(std::span<const uint8_t> start, uint64_t bytes);
// Throws kIo ("4 bytes, a header has 24"), without the file's name.
void ParseImageRecord(std::span<const uint8_t> record, ImageRecord* out);

}  // namespace weft::io
