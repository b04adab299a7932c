#include "core/io/recordio.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <string_view>

#include "core/base/error.h"

namespace weft::io {
namespace {

constexpr uint32_t kMagic = 0xCED7230A;
constexpr int kLengthBits = 29;
enum Flag : uint32_t { kWhole = 0, kFirst = 1, kMiddle = 2, kLast = 3 };
constexpr uint64_t kHeader = 8;
constexpr uint64_t kImageHeader = 24;

uint64_t Padded(uint64_t length) { return (length + 3) & ~uint64_t{3}; }

}  // namespace

RecordFile::RecordFile(std::string path) : path_(std::move(path)) {
  file_ = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  WEFT_CHECK(file_ >= 0, ErrorKind::kIo, path_, ": cannot be opened: ", std::strerror(errno));
  struct stat status;
  if (fstat(file_, &status) != 0 || !S_ISREG(status.st_mode)) {
    close(file_);
    Fail(ErrorKind::kIo, path_, ": is not a regular file");
  }
  size_ = static_cast<uint64_t>(status.st_size);
}

RecordFile::~RecordFile() { close(file_); }

void RecordFile::Bad(uint64_t at, const std::string& what) const {
  Fail(ErrorKind::kIo, path_, ": at byte ", at, ": ", what);
}

void RecordFile::ReadBytes(uint64_t at, void* to, uint64_t n) const {
  auto* out = static_cast<uint8_t*>(to);
  for (uint64_t done = 0; done < n;) {
    const ssize_t got = pread(file_, out + done, n - done, static_cast<off_t>(at + done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) Bad(at + done, StrCat("cannot be read: ", std::strerror(errno)));
    if (got == 0) Bad(at + done, StrCat("the file ends, expected ", n - done, " more bytes"));
    done += static_cast<uint64_t>(got);
  }
}

RecordFile::Part RecordFile::ReadHeader(uint64_t at) const {
  if (at > size_ || size_ - at < kHeader) {
    Bad(at, StrCat("the file ends after ", size_ - std::min(at, size_),
                   " bytes, expected a record header of ", kHeader));
  }
  std::array<uint32_t, 2> words;
  ReadBytes(at, words.data(), kHeader);
  if (words[0] != kMagic) {
    Bad(at, StrCat("the word ", words[0], ", expected the start of a record, ", kMagic));
  }
  const Part part{words[1] >> kLengthBits, words[1] & ((1u << kLengthBits) - 1)};
  if (part.length > size_ - at - kHeader) {
    Bad(at,
        StrCat("a record of ", part.length, " bytes, the file ends after ", size_ - at - kHeader));
  }
  return part;
}

template <typename Fn>
uint64_t RecordFile::Walk(uint64_t offset, const Fn& part_at) const {
  uint64_t at = offset;
  for (bool first = true;; first = false) {
    const Part part = ReadHeader(at);
    const bool starts = part.flag == kWhole || part.flag == kFirst;
    if (starts != first) {
      Bad(at, StrCat("a part with flag ", part.flag, ", expected ",
                     first ? "0 (whole) or 1 (first)" : "2 (middle) or 3 (last)"));
    }
    part_at(at + kHeader, part.length, first);
    // The padding of the last record may be missing.
    at = std::min(at + kHeader + Padded(part.length), size_);
    if (part.flag == kWhole || part.flag == kLast) return at;
  }
}

uint64_t RecordFile::FindHeader(uint64_t from) const {
  std::vector<uint32_t> words(1 << 14);
  for (uint64_t at = Padded(from); at + kHeader <= size_;) {
    const uint64_t n = std::min<uint64_t>(words.size(), (size_ - at) / 4);
    ReadBytes(at, words.data(), n * 4);
    // The last word is the next block's first, since a header is two of them.
    for (uint64_t i = 0; i + 1 < n; ++i) {
      const uint32_t flag = words[i + 1] >> kLengthBits;
      if (words[i] == kMagic && (flag == kWhole || flag == kFirst)) return at + 4 * i;
    }
    at += 4 * (n - 1);
  }
  return size_;
}

std::vector<uint64_t> RecordFile::Scan(int64_t* damaged) const {
  std::vector<uint64_t> offsets;
  for (uint64_t at = 0; at < size_;) {
    try {
      const uint64_t end = Walk(at, [](uint64_t, uint64_t, bool) {});
      offsets.push_back(at);
      at = end;
    } catch (const Error&) {
      if (damaged == nullptr) throw;
      ++*damaged;
      at = FindHeader(at + 4);
    }
  }
  return offsets;
}

uint64_t RecordFile::ReadStart(uint64_t offset, uint64_t most, Bytes* record) const {
  record->clear();
  uint64_t bytes = 0;
  Walk(offset, [&](uint64_t at, uint64_t length, bool first) {
    if (!first) {
      const auto* magic = reinterpret_cast<const uint8_t*>(&kMagic);
      record->insert(record->end(), magic, magic + sizeof(kMagic));
      bytes += sizeof(kMagic);
    }
    bytes += length;
    const size_t begin = record->size();
    const uint64_t wanted = std::min(length, most - std::min<uint64_t>(begin, most));
    record->resize(begin + wanted);
    ReadBytes(at, record->data() + begin, wanted);
  });
  if (record->size() > most) record->resize(most);
  return bytes;
}

std::vector<uint64_t> ReadIndex(const std::string& path, uint64_t record_bytes) {
  std::ifstream file(path);
  WEFT_CHECK(file.good(), ErrorKind::kIo, path, ": cannot be opened: ", std::strerror(errno));
  std::vector<uint64_t> offsets;
  std::string line;
  for (int64_t number = 1; std::getline(file, line); ++number) {
    const size_t tab = line.find('\t');
    uint64_t offset = 0;
    const char* begin = line.data() + (tab == std::string::npos ? line.size() : tab + 1);
    const auto parsed = std::from_chars(begin, line.data() + line.size(), offset);
    const bool ended = parsed.ptr == line.data() + line.size() || *parsed.ptr == '\r';
    WEFT_CHECK(parsed.ec == std::errc() && ended, ErrorKind::kIo, path, ": line ", number, " is '",
               line.substr(0, 80), "', expected key, tab, offset");
    WEFT_CHECK(offset % 4 == 0 && offset < record_bytes, ErrorKind::kIo, path, ": line ", number,
               ": offset ", offset, ", expected a multiple of 4 below ", record_bytes,
               ", the size of the record file");
    offsets.push_back(offset);
  }
  std::sort(offsets.begin(), offsets.end());
  offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
  return offsets;
}

uint64_t CountLabels(std::span<const uint8_t> start, uint64_t bytes) {
  uint32_t flag = 0;
  if (start.size() < sizeof(flag) || bytes < kImageHeader) return 0;
  std::memcpy(&flag, start.data(), sizeof(flag));
  if (flag == 0) return 1;
  return flag <= (bytes - kImageHeader) / sizeof(float) ? flag : 0;
}

void ParseImageRecord(std::span<const uint8_t> record, ImageRecord* out) {
  struct {
    uint32_t flag;
    float label;
    uint64_t id, id2;
  } header;
  static_assert(sizeof(header) == kImageHeader);
  WEFT_CHECK(record.size() >= sizeof(header), ErrorKind::kIo, "the record has ", record.size(),
             " bytes, the header of an image record has ", sizeof(header));
  std::memcpy(&header, record.data(), sizeof(header));
  record = record.subspan(sizeof(header));
  out->id = header.id;
  if (header.flag == 0) {
    out->labels.assign(1, header.label);
  } else {
    WEFT_CHECK(header.flag <= record.size() / sizeof(float), ErrorKind::kIo, "the record has ",
               header.flag, " labels, but only ", record.size(), " bytes after its header");
    out->labels.resize(header.flag);
    const size_t bytes = header.flag * sizeof(float);
    std::memcpy(out->labels.data(), record.data(), bytes);
    record = record.subspan(bytes);
  }
  out->image = record;
}

}  // namespace weft::io
