// Tables of comma-separated numbers.
#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

#include "core/base/file.h"
#include "core/io/rows.h"

namespace weft::io {
namespace {

constexpr const char* kName = "CSVIter";

struct CsvAttrs {
  std::string data_csv;
  Shape data_shape;
  std::string label_csv = "NULL";
  Shape label_shape{1};
  int64_t batch_size = 0;
  bool round_batch = true;
  int64_t prefetch_buffer = 4;
  Destination ctx = Destination::kGpu;
  std::optional<DType> dtype;
};

std::string_view Trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

template <typename T>
bool ParseAs(std::string_view text, T* out) {
  const char* end = text.data() + text.size();
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const auto read = [&](auto* number) {
    const auto parsed = std::from_chars(text.data(), end, *number);
    return parsed.ec == std::errc() && parsed.ptr == end;
  };
  if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double> ||
                (std::is_integral_v<T> && !std::is_same_v<T, bool>)) {
    return read(out);
  } else {
    double number;
    if (!read(&number)) return false;
    *out = static_cast<T>(static_cast<float>(number));
    return true;
  }
}

// The numbers of a file, rows of `width` of them, as dtype T.
template <typename T>
std::vector<T> Parse(const std::string& path, std::string_view text, int64_t width) {
  std::vector<T> numbers;
  for (int64_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = Trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    if (line.back() == ',') line.remove_suffix(1);
    int64_t found = 0;
    for (bool more = true; more; ++found) {
      const size_t comma = line.find(',');
      more = comma != std::string_view::npos;
      const std::string_view item = Trim(line.substr(0, comma));
      if (more) line.remove_prefix(comma + 1);
      T value;
      WEFT_CHECK(ParseAs<T>(item, &value), ErrorKind::kIo, path, ": line ", number, ", column ",
                 found + 1, ": '", item.substr(0, 40), "', expected a number");
      numbers.push_back(value);
    }
    WEFT_CHECK(found == width, ErrorKind::kIo, path, ": line ", number, " has ", found,
               " numbers, expected ", width);
  }
  return numbers;
}

void CheckRow(const char* name, const Shape& row) {
  for (const int64_t d : row) {
    WEFT_CHECK(d >= 1, ErrorKind::kValue, kName, ": ", name, " is ", ToString(row),
               ", expected sizes of at least 1");
  }
}

Value ReadTable(const std::string& path, const Shape& row, DType dtype) {
  const std::string text = ReadFile(path);
  const int64_t width = NumElements(row);
  return VisitDType(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    // Not std::vector<bool>, whose elements have no addresses.
    using Item = std::conditional_t<std::is_same_v<T, bool>, uint8_t, T>;
    const std::vector<Item> numbers = Parse<Item>(path, text, width);
    return FromHost(Device{}, dtype, {static_cast<int64_t>(numbers.size()) / width, width},
                    numbers.data(), numbers.size() * sizeof(Item));
  });
}

class CsvIterator final : public DenseRowIterator {
 public:
  CsvIterator(const CsvAttrs& a, Value data, Value label)
      : DenseRowIterator(kName, data.shape[0], a.batch_size,
                         a.round_batch ? LastBatch::kRound : LastBatch::kPad),
        data_(std::move(data)),
        label_(std::move(label)) {
    // A label of one number has no axis of its own.
    Describe(data_.dtype, a.data_shape, data_.dtype,
             a.label_shape == Shape{1} ? Shape{} : a.label_shape);
  }

 private:
  void Copy(int64_t row, int64_t at, const Value& data, const Value& label) const override {
    CopyRow(data_, row, at, data);
    if (label_.present()) {
      CopyRow(label_, row, at, label);
    } else {
      const size_t bytes = label.bytes() / static_cast<size_t>(label.shape[0]);
      std::memset(static_cast<std::byte*>(label.raw()) + at * bytes, 0, bytes);
    }
  }
  static void CopyRow(const Value& from, int64_t row, int64_t at, const Value& to) {
    const size_t bytes = static_cast<size_t>(from.shape[1]) * SizeOf(from.dtype);
    std::memcpy(static_cast<std::byte*>(to.raw()) + at * bytes,
                static_cast<const std::byte*>(from.raw()) + row * bytes, bytes);
  }

  const Value data_, label_;
};

const IteratorRegistration csv =
    IteratorSpec::Declare("CSVIter")
        .Doc(
            "Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size, "
            "*label_shape), or (batch_size,) for labels of one number. Samples that do not fill a "
            "batch are followed by those at the start; pad tells how many.")
        .Attributes(
            AttrSchemaBuilder<CsvAttrs>()
                .Required("data_csv", &CsvAttrs::data_csv, "Path of the data, a sample per line.")
                .Required("data_shape", &CsvAttrs::data_shape, "Shape of a sample.")
                .Add("label_csv", &CsvAttrs::label_csv,
                     "Path of the labels, a line per sample; NULL: labels are 0.")
                .Add("label_shape", &CsvAttrs::label_shape, "Shape of a label.")
                .Required("batch_size", &CsvAttrs::batch_size, "Samples of a batch.")
                .Add("round_batch", &CsvAttrs::round_batch,
                     "Whether samples that fill up the last batch are left out of the next pass.")
                .Add("prefetch_buffer", &CsvAttrs::prefetch_buffer,
                     "Accepted for compatibility; the samples are in memory.")
                .Choice("ctx", &CsvAttrs::ctx, {"cpu", "gpu"},
                        "Accepted for compatibility; arrays are on the CPU.")
                .Add("dtype", &CsvAttrs::dtype, "Of data and label; None: float32.")
                .Build())
        .Create([](const Attrs& attrs) {
          const auto& a = attrs.as<CsvAttrs>();
          const DType dtype = a.dtype.value_or(DType::kFloat32);
          CheckRow("data_shape", a.data_shape);
          CheckRow("label_shape", a.label_shape);  // also where there are no labels
          Value data = ReadTable(a.data_csv, a.data_shape, dtype), label;
          if (a.label_csv != "NULL") {
            label = ReadTable(a.label_csv, a.label_shape, dtype);
            WEFT_CHECK(label.shape[0] == data.shape[0], ErrorKind::kIo, a.label_csv, ": ",
                       label.shape[0], " labels, ", a.data_csv, " has ", data.shape[0], " samples");
          }
          return Ref<Iterator>(new CsvIterator(a, std::move(data), std::move(label)));
        });

}  // namespace
}  // namespace weft::io
