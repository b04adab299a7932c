// The MNIST files: http://yann.lecun.com/exdb/mnist/ describes the format.
#include <algorithm>
#include <cstring>
#include <numeric>
#include <optional>

#include "core/base/file.h"
#include "core/io/order.h"
#include "core/io/rows.h"

namespace weft::io {
namespace {

constexpr const char* kName = "MNISTIter";

struct MnistAttrs {
  std::string image = "./train-images-idx3-ubyte", label = "./train-labels-idx1-ubyte";
  int64_t batch_size = 128;
  bool shuffle = true, flat = false;
  int64_t seed = 0;
  bool silent = false;
  int64_t num_parts = 1, part_index = 0, prefetch_buffer = 4;
  Destination ctx = Destination::kGpu;
  std::optional<DType> dtype;
};

// A file of bytes with dimensions before them.
struct Idx {
  std::string file;
  int64_t dims[3] = {1, 1, 1};
  size_t header;

  Idx(const std::string& path, int rank) : file(ReadFile(path)), header(4 * (rank + 1)) {
    const auto word = [&](size_t i) {
      uint32_t big;
      std::memcpy(&big, file.data() + 4 * i, 4);
      return __builtin_bswap32(big);
    };
    WEFT_CHECK(file.size() >= header, ErrorKind::kIo, path, ": ", file.size(),
               " bytes, expected a header of ", header);
    const uint32_t magic = 0x800 + rank;
    WEFT_CHECK(word(0) == magic, ErrorKind::kIo, path, ": at byte 0: the word ", word(0),
               ", expected ", magic, " (bytes with ", rank, " dimensions, not compressed)");
    // Three 32-bit sizes may be more than 64 bits can say, the file's length is not.
    uint64_t left = file.size() - header;
    for (int i = 0; i < rank; ++i) {
      dims[i] = word(i + 1);
      WEFT_CHECK(dims[i] > 0, ErrorKind::kIo, path, ": dimension ", i, " is 0");
      left /= static_cast<uint64_t>(dims[i]);
    }
    WEFT_CHECK(
        left > 0 && file.size() - header == static_cast<uint64_t>(dims[0]) * dims[1] * dims[2],
        ErrorKind::kIo, path, ": ", file.size() - header, " bytes after the header, expected ",
        dims[0], " x ", dims[1], " x ", dims[2]);
  }
  const uint8_t* items() const { return reinterpret_cast<const uint8_t*>(file.data()) + header; }
};

struct MnistFiles {
  Idx images, labels;
  std::vector<int64_t> order;  // of this part

  explicit MnistFiles(const MnistAttrs& a) : images(a.image, 3), labels(a.label, 1) {
    WEFT_CHECK(images.dims[0] == labels.dims[0], ErrorKind::kIo, a.label, ": ", labels.dims[0],
               " labels, ", a.image, " has ", images.dims[0], " images");
    const Range part = PartOf(kName, images.dims[0], a.num_parts, a.part_index);
    order.resize(static_cast<size_t>(part.end - part.begin));
    std::iota(order.begin(), order.end(), part.begin);
    if (a.shuffle) Shuffle(static_cast<uint64_t>(a.seed), 0, order);
  }
};

class MnistIterator final : public DenseRowIterator {
 public:
  MnistIterator(const MnistAttrs& a, MnistFiles files)
      : DenseRowIterator(kName, static_cast<int64_t>(files.order.size()), a.batch_size,
                         LastBatch::kDiscard),
        files_(std::move(files)),
        pixels_(files_.images.dims[1] * files_.images.dims[2]) {
    const DType dtype = a.dtype.value_or(DType::kFloat32);
    Shape shape{1, files_.images.dims[1], files_.images.dims[2]};
    if (a.flat) shape = {pixels_};
    Describe(dtype, shape, dtype, {});
  }

 private:
  void Copy(int64_t row, int64_t at, const Value& data, const Value& label) const override {
    const int64_t image = files_.order[static_cast<size_t>(row)];
    const uint8_t* from = files_.images.items() + image * pixels_;
    VisitDType(data.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      T* to = data.data<T>() + at * pixels_;
      for (int64_t i = 0; i < pixels_; ++i) to[i] = static_cast<T>(from[i] * (1.0f / 256.0f));
      label.data<T>()[at] = static_cast<T>(static_cast<float>(files_.labels.items()[image]));
    });
  }

  const MnistFiles files_;
  const int64_t pixels_;
};

const IteratorRegistration mnist =
    IteratorSpec::Declare("MNISTIter")
        .Doc(
            "Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat, "
            "(batch_size, height width), bytes divided by 256; label: (batch_size,). Images that "
            "do not fill a batch are left out.")
        .Attributes(
            AttrSchemaBuilder<MnistAttrs>()
                .Add("image", &MnistAttrs::image, "Path of the images, not compressed.")
                .Add("label", &MnistAttrs::label, "Path of the labels, not compressed.")
                .Add("batch_size", &MnistAttrs::batch_size, "Samples of a batch.")
                .Add("shuffle", &MnistAttrs::shuffle,
                     "Whether the samples come in a random order, the same in every pass.")
                .Add("flat", &MnistAttrs::flat, "Whether an image has one axis.")
                .Add("seed", &MnistAttrs::seed, "Of the order.")
                .Add("silent", &MnistAttrs::silent,
                     "Accepted for compatibility; nothing is printed.")
                .Add("num_parts", &MnistAttrs::num_parts, "Parts that the samples are cut into.")
                .Add("part_index", &MnistAttrs::part_index, "The part that is read, from 0.")
                .Add("prefetch_buffer", &MnistAttrs::prefetch_buffer,
                     "Accepted for compatibility; the samples are in memory.")
                .Choice("ctx", &MnistAttrs::ctx, {"cpu", "gpu"},
                        "Accepted for compatibility; arrays are on the CPU.")
                .Add("dtype", &MnistAttrs::dtype, "Of data and label; None: float32.")
                .Build())
        .Create([](const Attrs& attrs) {
          const auto& a = attrs.as<MnistAttrs>();
          return Ref<Iterator>(new MnistIterator(a, MnistFiles(a)));
        });

}  // namespace
}  // namespace weft::io
