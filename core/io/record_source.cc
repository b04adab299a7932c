#include "core/io/record_source.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <numeric>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/io/order.h"

namespace weft::io {
namespace {

// A file, or those in a folder, by name.
std::vector<std::string> FilesAt(const char* who, const std::string& path) {
  WEFT_CHECK(!path.empty(), ErrorKind::kValue, who, ": path_imgrec is required");
  std::error_code ignored;
  if (!std::filesystem::is_directory(path, ignored)) return {path};
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(path, ignored)) {
    if (entry.path().extension() == ".rec") files.push_back(entry.path().string());
  }
  WEFT_CHECK(!files.empty(), ErrorKind::kIo, path, ": there are no .rec files in the folder");
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string_view> Split(std::string_view text, char at) {
  std::vector<std::string_view> items;
  for (size_t end; (end = text.find(at)) != std::string_view::npos;) {
    items.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  items.push_back(text);
  return items;
}

template <typename T>
bool ParseWhole(std::string_view text, T* out) {
  const char* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, *out);
  return parsed.ec == std::errc() && parsed.ptr == end;
}

}  // namespace

RecordSource::RecordSource(const char* who, const ImageAttrs& a)
    : shuffle_(a.shuffle),
      seed_(static_cast<uint64_t>(a.seed) ^ static_cast<uint64_t>(a.shuffle_chunk_seed) << 32) {
  CheckPart(who, a.num_parts, a.part_index);
  WEFT_CHECK(a.shuffle_chunk_size >= 0 && a.shuffle_chunk_size < (int64_t{1} << 40),
             ErrorKind::kValue, who, ": shuffle_chunk_size is ", a.shuffle_chunk_size,
             ", expected megabytes, or 0 for one chunk");
  chunk_bytes_ = static_cast<uint64_t>(a.shuffle_chunk_size) << 20;
  const std::vector<std::string> paths = FilesAt(who, a.path_imgrec);
  uint64_t total = 0;
  for (const std::string& path : paths) {
    files_.push_back(std::make_unique<RecordFile>(path));
    total += files_.back()->size();
  }
  const bool indexed = !a.path_imgidx.empty();
  WEFT_CHECK(!indexed || files_.size() == 1, ErrorKind::kValue, who,
             ": path_imgidx is given, but path_imgrec is a folder of ", files_.size(), " files");
  // Without an index, a part is the records that start within its share of the bytes.
  const auto parts = static_cast<uint64_t>(a.num_parts);
  const uint64_t share = total / parts + (total % parts != 0);
  uint64_t before = 0;
  for (uint32_t i = 0; i < files_.size(); ++i) {
    const auto offsets = indexed ? ReadIndex(a.path_imgidx, files_[i]->size())
                                 : files_[i]->Scan(a.skip_corrupt ? &damaged_ : nullptr);
    for (const uint64_t offset : offsets) {
      const bool mine = indexed || (before + offset) / share == static_cast<uint64_t>(a.part_index);
      (mine ? samples_ : others_).push_back({i, offset});
    }
    before += files_[i]->size();
  }
  if (indexed) {
    const int64_t n = size();
    const int64_t step = n / a.num_parts + (n % a.num_parts != 0);
    const auto at = [&](int64_t part) {
      return part > n / std::max<int64_t>(step, 1) ? n : std::min(n, step * part);
    };
    const auto begin = samples_.begin() + at(a.part_index);
    const auto end = samples_.begin() + at(a.part_index + 1);
    others_.assign(samples_.begin(), begin);
    others_.insert(others_.end(), end, samples_.end());
    samples_ = std::vector<Sample>(begin, end);
  }
  samples_.shrink_to_fit();
  has_list_ = !a.path_imglist.empty();
  if (has_list_) ReadList(a.path_imglist);
}

void RecordSource::ReadList(const std::string& path) {
  const std::string text = ReadFile(path);
  int64_t number = 0;
  for (std::string_view line : Split(text, '\n')) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    const std::vector<std::string_view> fields = Split(line, '\t');
    uint64_t id = 0;
    bool good = fields.size() >= 3 && ParseWhole(fields[0], &id);
    std::vector<float> labels(good ? fields.size() - 2 : 0);
    for (size_t i = 0; i < labels.size(); ++i) good &= ParseWhole(fields[i + 1], &labels[i]);
    WEFT_CHECK(good, ErrorKind::kIo, path, ": line ", number, " is '", line.substr(0, 80),
               "', expected number, labels and path with tabs between them");
    labels_[id] = std::move(labels);
  }
}

void RecordSource::Order(uint64_t pass, std::vector<int64_t>* order) const {
  order->resize(samples_.size());
  std::iota(order->begin(), order->end(), 0);
  if (!shuffle_) return;
  if (chunk_bytes_ == 0) return Shuffle(seed_, pass, *order);
  // Chunks of neighbours in a random order, each in a random order: reads stay close together.
  std::vector<std::vector<int64_t>> chunks;
  const Sample* first = nullptr;
  for (size_t i = 0; i < samples_.size(); ++i) {
    const Sample& sample = samples_[i];
    if (first == nullptr || first->file != sample.file ||
        sample.offset - first->offset >= chunk_bytes_) {
      chunks.emplace_back();
      first = &sample;
    }
    chunks.back().push_back(static_cast<int64_t>(i));
  }
  Shuffle(seed_, pass, chunks);
  order->clear();
  for (size_t i = 0; i < chunks.size(); ++i) {
    Shuffle(seed_ + i + 1, pass, chunks[i]);
    order->insert(order->end(), chunks[i].begin(), chunks[i].end());
  }
}

int64_t RecordSource::MostLabels() const {
  size_t most = 0;
  if (has_list_) {
    for (const auto& [id, labels] : labels_) most = std::max(most, labels.size());
    return static_cast<int64_t>(most);
  }
  Bytes start;
  for (const auto* samples : {&samples_, &others_}) {
    for (const Sample& sample : *samples) {
      try {
        const uint64_t bytes =
            files_[sample.file]->ReadStart(sample.offset, sizeof(uint32_t), &start);
        most = std::max<size_t>(most, CountLabels(start, bytes));
      } catch (const Error&) {  // told when the record is read
      }
    }
  }
  return static_cast<int64_t>(most);
}

std::string RecordSource::Name(int64_t sample, uint64_t id) const {
  const Sample& at = samples_[static_cast<size_t>(sample)];
  return StrCat(files_[at.file]->path(), ": record ", id, " at byte ", at.offset);
}

void RecordSource::Read(int64_t sample, RecordBuffers* buffers) const {
  const Sample& at = samples_[static_cast<size_t>(sample)];
  const RecordFile& file = *files_[at.file];
  file.Read(at.offset, &buffers->bytes);
  ImageRecord& record = buffers->record;
  try {
    ParseImageRecord(buffers->bytes, &record);
  } catch (const Error& error) {
    Fail(error.kind(), file.path(), ": at byte ", at.offset, ": ", error.what());
  }
  if (!has_list_) return;
  const auto found = labels_.find(record.id);
  WEFT_CHECK(found != labels_.end(), ErrorKind::kIo, Name(sample, record.id),
             ": the image list has no such number");
  record.labels.assign(found->second.begin(), found->second.end());
}

}  // namespace weft::io
