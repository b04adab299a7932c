// Rows of sparse numbers: "label index:value index:value ...", indices from 0.
#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

#include "core/base/file.h"
#include "core/io/rows.h"

namespace weft::io {
namespace {

constexpr const char* kName = "LibSVMIter";

struct LibSvmAttrs {
  std::string data_libsvm;
  Shape data_shape;
  std::string label_libsvm = "NULL";
  Shape label_shape{1};
  int64_t num_parts = 1, part_index = 0;
  int64_t batch_size = 0;
  bool round_batch = true;
  int64_t prefetch_buffer = 4;
  Destination ctx = Destination::kGpu;
  std::optional<DType> dtype;
};

// The rows of a file as one csr array, and the number that each line begins with.
struct Table {
  std::vector<float> labels, values;
  std::vector<int64_t> columns, starts{0};
  int64_t rows() const { return static_cast<int64_t>(labels.size()); }
};

// Reads one line after the other; errors name file and line.
class LineReader {
 public:
  LineReader(const std::string& path, int64_t width) : path_(path), width_(width) {}

  void Read(std::string_view line, int64_t number, Table* table) const {
    line = line.substr(0, line.find('#'));
    std::string_view item = Next(&line);
    if (item.empty()) return;
    // "label:weight" is a label.
    table->labels.push_back(Number<float>(item.substr(0, item.find(':')), number, "label"));
    while (!(item = Next(&line)).empty()) {
      if (item.substr(0, 4) == "qid:") continue;
      const size_t colon = item.find(':');
      if (colon == std::string_view::npos) Bad(number, item, "index:value");
      const auto column = Number<int64_t>(item.substr(0, colon), number, "index");
      if (column < 0 || column >= width_) {
        Bad(number, item, StrCat("an index from 0 to ", width_ - 1).c_str());
      }
      table->columns.push_back(column);
      table->values.push_back(Number<float>(item.substr(colon + 1), number, "value"));
    }
    table->starts.push_back(static_cast<int64_t>(table->columns.size()));
  }

 private:
  static std::string_view Next(std::string_view* line) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!line->empty() && blank(line->front())) line->remove_prefix(1);
    size_t n = 0;
    while (n < line->size() && !blank((*line)[n])) ++n;
    const std::string_view item = line->substr(0, n);
    line->remove_prefix(n);
    return item;
  }

  template <typename T>
  T Number(std::string_view text, int64_t line, const char* what) const {
    const std::string_view whole = text;
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    T number;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) {
      Bad(line, whole, StrCat("a number as ", what).c_str());
    }
    return number;
  }

  [[noreturn]] void Bad(int64_t line, std::string_view item, const char* expected) const {
    Fail(ErrorKind::kIo, path_, ": line ", line, ": '", item.substr(0, 40), "', expected ",
         expected);
  }

  const std::string& path_;
  const int64_t width_;
};

Table ReadTable(const std::string& path, int64_t width) {
  const std::string file = ReadFile(path);
  const LineReader reader(path, width);
  Table table;
  std::string_view text = file;
  for (int64_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    reader.Read(text.substr(0, end), number, &table);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  WEFT_CHECK(table.rows() > 0, ErrorKind::kIo, path, ": it holds no lines");
  return table;
}

class LibSvmIterator final : public RowIterator {
 public:
  LibSvmIterator(const LibSvmAttrs& a, Table data, std::optional<Table> labels, Range part)
      : RowIterator(kName, part.end - part.begin, a.batch_size, LastBatchOf(a)),
        data_(std::move(data)),
        labels_(std::move(labels)),
        first_(part.begin) {
    Describe(DType::kFloat32, a.data_shape, DType::kFloat32, labels_ ? a.label_shape : Shape{},
             StorageType::kCsr, labels_ ? StorageType::kCsr : StorageType::kDense);
  }

 private:
  static LastBatch LastBatchOf(const LibSvmAttrs& a) {
    return a.round_batch ? LastBatch::kRound : LastBatch::kPad;
  }

  void Fill(std::span<const int64_t> rows, std::vector<Value>* arrays) const override {
    AppendCsr(data_, rows, arrays);
    if (labels_) {
      AppendCsr(*labels_, rows, arrays);
      return;
    }
    const Value label =
        AllocateValue(Device{}, DType::kFloat32, {static_cast<int64_t>(rows.size())});
    for (size_t i = 0; i < rows.size(); ++i) {
      label.data<float>()[i] = data_.labels[static_cast<size_t>(first_ + rows[i])];
    }
    arrays->push_back(label);
  }

  void AppendCsr(const Table& table, std::span<const int64_t> rows,
                 std::vector<Value>* arrays) const {
    const auto start = [&](int64_t row) { return table.starts[static_cast<size_t>(first_ + row)]; };
    const auto batch = static_cast<int64_t>(rows.size());
    const Value indptr = AllocateValue(Device{}, DType::kInt64, {batch + 1});
    int64_t* starts = indptr.data<int64_t>();
    starts[0] = 0;
    for (int64_t i = 0; i < batch; ++i) {
      starts[i + 1] = starts[i] + start(rows[i] + 1) - start(rows[i]);
    }
    const Value data = AllocateValue(Device{}, DType::kFloat32, {starts[batch]});
    const Value indices = AllocateValue(Device{}, DType::kInt64, {starts[batch]});
    for (int64_t i = 0; i < batch; ++i) {
      const int64_t from = start(rows[i]), n = start(rows[i] + 1) - from;
      std::copy_n(table.values.begin() + from, n, data.data<float>() + starts[i]);
      std::copy_n(table.columns.begin() + from, n, indices.data<int64_t>() + starts[i]);
    }
    arrays->insert(arrays->end(), {data, indices, indptr});
  }

  const Table data_;
  const std::optional<Table> labels_;
  const int64_t first_;
};

void CheckWidth(const char* name, const Shape& shape) {
  WEFT_CHECK(shape.size() == 1 && shape[0] >= 1, ErrorKind::kValue, kName, ": ", name, " is ",
             ToString(shape), ", expected one size of at least 1");
}

const IteratorRegistration libsvm =
    IteratorSpec::Declare(kName)
        .Doc(
            "Lines \"label index:value index:value ...\" of LibSVM's files; indices count from 0, "
            "what follows # is left out. data: csr, (batch_size, *data_shape); label: "
            "(batch_size,), or csr, (batch_size, *label_shape), with a file of labels. Samples "
            "that do not fill a batch are followed by those at the start; pad tells how many.")
        .Attributes(
            AttrSchemaBuilder<LibSvmAttrs>()
                .Required("data_libsvm", &LibSvmAttrs::data_libsvm, "Path of the data.")
                .Required("data_shape", &LibSvmAttrs::data_shape, "Shape of a sample: (columns,).")
                .Add("label_libsvm", &LibSvmAttrs::label_libsvm,
                     "Path of the labels, a line per sample whose first number is left out; NULL: "
                     "the first numbers of data.")
                .Add("label_shape", &LibSvmAttrs::label_shape,
                     "Shape of a label of that file: (columns,).")
                .Add("num_parts", &LibSvmAttrs::num_parts, "Parts that the samples are cut into.")
                .Add("part_index", &LibSvmAttrs::part_index, "Which part to read.")
                .Required("batch_size", &LibSvmAttrs::batch_size, "Samples of a batch.")
                .Add("round_batch", &LibSvmAttrs::round_batch,
                     "Whether samples that fill up the last batch are left out of the next pass.")
                .Add("prefetch_buffer", &LibSvmAttrs::prefetch_buffer,
                     "Accepted for compatibility; the samples are in memory.")
                .Choice("ctx", &LibSvmAttrs::ctx, {"cpu", "gpu"},
                        "Accepted for compatibility; arrays are on the CPU.")
                .Add("dtype", &LibSvmAttrs::dtype, "Of data and label; float32 or None.")
                .Build())
        .Create([](const Attrs& attrs) {
          const auto& a = attrs.as<LibSvmAttrs>();
          const DType dtype = a.dtype.value_or(DType::kFloat32);
          WEFT_CHECK(dtype == DType::kFloat32, ErrorKind::kUnsupported, kName, ": dtype is ",
                     NameOf(dtype), ", expected float32");
          CheckWidth("data_shape", a.data_shape);
          CheckWidth("label_shape", a.label_shape);
          CheckPart(kName, a.num_parts, a.part_index);
          const bool separate = a.label_libsvm != "NULL";
          WEFT_CHECK(separate || a.label_shape == Shape{1}, ErrorKind::kValue, kName,
                     ": label_shape is ", ToString(a.label_shape),
                     ", expected (1,) without label_libsvm");
          Table data = ReadTable(a.data_libsvm, a.data_shape[0]);
          std::optional<Table> labels;
          if (separate) {
            labels = ReadTable(a.label_libsvm, a.label_shape[0]);
            WEFT_CHECK(labels->rows() == data.rows(), ErrorKind::kIo, a.label_libsvm, ": ",
                       labels->rows(), " labels, ", a.data_libsvm, " has ", data.rows(),
                       " samples");
          }
          const Range part = PartOf(kName, data.rows(), a.num_parts, a.part_index);
          return Ref<Iterator>(new LibSvmIterator(a, std::move(data), std::move(labels), part));
        });

}  // namespace
}  // namespace weft::io
