#include "core/array/params_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/base/error.h"
#include "core/base/file.h"

namespace weft {
namespace {

constexpr uint64_t kListMagic = 0x112;
constexpr uint32_t kArrayV1 = 0xF993FAC8;  // 64-bit shapes
constexpr uint32_t kArrayV2 = 0xF993FAC9;  // storage type; rank 0 means "no array"
constexpr uint32_t kArrayV3 = 0xF993FACA;  // rank 0 means a scalar, -1 "no array"
constexpr int64_t kMaxRank = 32;

class Reader {
 public:
  Reader(std::string_view bytes, const std::string& source) : bytes_(bytes), source_(source) {}

  template <typename T>
  T Read(const char* what) {
    T value;
    std::memcpy(&value, Take(sizeof(T), what).data(), sizeof(T));
    return value;
  }
  std::string_view Take(uint64_t n, const char* what) {
    if (n > bytes_.size() - at_) {
      Bad(StrCat(what, " needs ", n, " bytes, ", bytes_.size() - at_, " are left"));
    }
    const std::string_view part = bytes_.substr(at_, n);
    at_ += n;
    return part;
  }
  uint64_t left() const { return bytes_.size() - at_; }

  [[noreturn]] void Bad(const std::string& what) const {
    Fail(ErrorKind::kIo, source_, ": at byte ", at_, ": ", what);
  }

 private:
  std::string_view bytes_;
  const std::string& source_;
  size_t at_ = 0;
};

Shape ReadShape(Reader& reader, bool wide, int64_t rank) {
  if (rank < 0 || rank > kMaxRank) {
    reader.Bad(StrCat("an array of rank ", rank, ", expected 0 to ", kMaxRank));
  }
  Shape shape;
  for (int64_t i = 0; i < rank; ++i) {
    const int64_t size = wide ? reader.Read<int64_t>("a dimension")
                              : static_cast<int64_t>(reader.Read<uint32_t>("a dimension"));
    if (size < 0) reader.Bad(StrCat("a dimension of size ", size));
    shape.push_back(size);
  }
  return shape;
}

DType ReadDType(Reader& reader) {
  const auto type_flag = reader.Read<int32_t>("a dtype");
  if (type_flag < 0 || type_flag >= kNumDTypes) {
    reader.Bad(StrCat("dtype number ", type_flag, ", expected 0 to ", kNumDTypes - 1));
  }
  return static_cast<DType>(type_flag);
}

Value ReadData(Reader& reader, DType dtype, const Shape& shape) {
  // Sizes that no array can have are refused also where a dimension of 0 makes the array empty.
  int64_t bytes = static_cast<int64_t>(SizeOf(dtype));
  for (const int64_t size : shape) {
    if (__builtin_mul_overflow(bytes, std::max<int64_t>(size, 1), &bytes)) {
      reader.Bad(StrCat("an array of shape ", ToString(shape), " is larger than 64 bits can say"));
    }
  }
  if (NumElements(shape) == 0) bytes = 0;
  const std::string_view data = reader.Take(static_cast<uint64_t>(bytes), "an array's data");
  return FromHost(Device{}, dtype, shape, data.data(), data.size());
}

void SkipDevice(Reader& reader) {
  reader.Read<int32_t>("a device type");
  reader.Read<int32_t>("a device id");
}

Value FirstRows(const Value& value, int64_t n) {
  Shape shape = value.shape;
  shape[0] = n;
  return ViewAs(value, shape, value.strides, value.offset);
}

void CheckNumbers(Reader& reader, const Value& numbers, int64_t size) {
  for (int64_t k = 0; k < numbers.size(); ++k) {
    const int64_t number = numbers.data<const int64_t>()[k];
    if (number < 0 || number >= size) {
      reader.Bad(StrCat("index ", number, " of a sparse array, expected 0 to ", size - 1));
    }
  }
}

void CheckCsr(Reader& reader, StoredArray* array) {
  const auto* starts = array->indptr.data<const int64_t>();
  const int64_t rows = array->shape[0];
  for (int64_t r = 0; r < rows; ++r) {
    if (starts[r] > starts[r + 1]) {
      reader.Bad(StrCat("indptr of a csr array decreases from ", starts[r], " to ", starts[r + 1]));
    }
  }
  if (starts[0] != 0 || starts[rows] > array->indices.size()) {
    reader.Bad(StrCat("indptr of a csr array goes from ", starts[0], " to ", starts[rows],
                      ", expected 0 to at most ", array->indices.size()));
  }
  // MXNet writes all that it has room for.
  array->data = FirstRows(array->data, starts[rows]);
  array->indices = FirstRows(array->indices, starts[rows]);
  CheckNumbers(reader, array->indices, array->shape[1]);
}

// A sparse array of version 2 behind its storage type.
StoredArray ReadSparse(Reader& reader, StorageType storage) {
  const bool csr = storage == StorageType::kCsr;
  const Shape stored = ReadShape(reader, true, reader.Read<int32_t>("a rank"));
  StoredArray array;
  array.storage = storage;
  array.shape = ReadShape(reader, true, reader.Read<int32_t>("a rank"));
  Shape expected = array.shape;
  if (csr) expected = {0};
  if (!stored.empty() && !expected.empty()) expected[0] = stored[0];
  if (array.shape.empty() || (csr && array.shape.size() != 2) || stored != expected) {
    reader.Bad(StrCat("a ", csr ? "csr" : "row_sparse", " array of shape ", ToString(array.shape),
                      " with data of shape ", ToString(stored)));
  }
  SkipDevice(reader);
  const DType dtype = ReadDType(reader);
  // csr: indptr, then indices.
  Shape lengths;
  for (int i = 0; i < (csr ? 2 : 1); ++i) {
    const DType type = ReadDType(reader);
    const Shape shape = ReadShape(reader, true, reader.Read<int32_t>("a rank"));
    const bool is_indptr = csr && i == 0;
    const int64_t want = is_indptr ? array.shape[0] + 1 : stored[0];
    if (type != DType::kInt64 || shape != Shape{want}) {
      reader.Bad(StrCat(is_indptr ? "indptr" : "indices", " of a sparse array are ", NameOf(type),
                        " of shape ", ToString(shape), ", expected int64 of shape (", want, ",)"));
    }
    lengths.push_back(want);
  }
  array.data = ReadData(reader, dtype, stored);
  if (csr) array.indptr = ReadData(reader, DType::kInt64, {lengths[0]});
  array.indices = ReadData(reader, DType::kInt64, {stored[0]});
  if (csr) {
    CheckCsr(reader, &array);
  } else {
    CheckNumbers(reader, array.indices, array.shape[0]);
  }
  return array;
}

StoredArray ReadArray(Reader& reader) {
  const auto magic = reader.Read<uint32_t>("an array");
  bool wide = true;
  int64_t rank;
  if (magic == kArrayV2 || magic == kArrayV3) {
    const auto storage = reader.Read<int32_t>("a storage type");
    if (magic == kArrayV2 && (storage == 1 || storage == 2)) {
      return ReadSparse(reader, static_cast<StorageType>(storage));
    }
    if (storage != 0) reader.Bad(StrCat("storage type ", storage, ", expected 0"));
    rank = reader.Read<int32_t>("a rank");
    if ((magic == kArrayV2 && rank == 0) || (magic == kArrayV3 && rank == -1)) return {};
  } else if (magic == kArrayV1) {
    rank = reader.Read<uint32_t>("a rank");
    if (rank == 0) return {};
  } else {
    // Before the first magic number, the rank and 32-bit sizes stood here.
    rank = magic;
    wide = false;
    if (rank > kMaxRank) reader.Bad(StrCat("no array starts with ", magic));
    if (rank == 0) return {};
  }
  StoredArray array;
  array.shape = ReadShape(reader, wide, rank);
  SkipDevice(reader);
  const DType dtype = ReadDType(reader);
  array.data = ReadData(reader, dtype, array.shape);
  return array;
}

void Append(std::string* out, const auto& value) {
  out->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

void AppendShape(std::string* out, const Shape& shape) {
  Append(out, static_cast<int32_t>(shape.size()));
  for (const int64_t size : shape) Append(out, size);
}

void AppendHeader(std::string* out, const Shape& shape, DType dtype) {
  AppendShape(out, shape);
  Append(out, static_cast<int32_t>(DeviceType::kCpu));
  Append(out, int32_t{0});
  Append(out, static_cast<int32_t>(dtype));
}

void AppendData(std::string* out, const Value& value) {
  const size_t at = out->size();
  out->resize(at + value.bytes());
  CopyToHost(value, out->data() + at, value.bytes());
}

void CheckPart(const Value& part, const char* name, int64_t length) {
  WEFT_CHECK(part.present() && part.dtype == DType::kInt64 && part.shape == Shape{length},
             ErrorKind::kShape, "save: ", name, " of a sparse array has shape ",
             ToString(part.shape), " and dtype ", NameOf(part.dtype), ", expected (", length,
             ",) and int64");
}

void AppendArray(std::string* out, const StoredArray& array) {
  const Value& data = array.data;
  if (array.storage == StorageType::kDense) {
    // Version 2 cannot tell a scalar or an empty array from "no array".
    const bool v3 = data.shape.empty() || data.size() == 0;
    Append(out, v3 ? kArrayV3 : kArrayV2);
    Append(out, int32_t{0});
    AppendHeader(out, data.shape, data.dtype);
    AppendData(out, data);
    return;
  }
  const bool csr = array.storage == StorageType::kCsr;
  Shape expected = csr ? Shape{0} : array.shape;
  if (!expected.empty() && !data.shape.empty()) expected[0] = data.shape[0];
  WEFT_CHECK(!array.shape.empty() && (!csr || array.shape.size() == 2) && data.shape == expected,
             ErrorKind::kShape, "save: a ", csr ? "csr" : "row_sparse", " array of shape ",
             ToString(array.shape), " with data of shape ", ToString(data.shape));
  CheckPart(array.indices, "indices", data.shape[0]);
  if (csr) CheckPart(array.indptr, "indptr", array.shape[0] + 1);
  Append(out, kArrayV2);
  Append(out, static_cast<int32_t>(array.storage));
  AppendShape(out, data.shape);
  AppendHeader(out, array.shape, data.dtype);
  const Value* const parts[] = {csr ? &array.indptr : nullptr, &array.indices};
  for (const Value* part : parts) {
    if (part == nullptr) continue;
    Append(out, static_cast<int32_t>(part->dtype));
    AppendShape(out, part->shape);
  }
  AppendData(out, data);
  for (const Value* part : parts) {
    if (part != nullptr) AppendData(out, *part);
  }
}

}  // namespace

std::string SerializeParams(const ParamsFile& params) {
  std::string out;
  Append(&out, kListMagic);
  Append(&out, uint64_t{0});
  Append(&out, static_cast<uint64_t>(params.arrays.size()));
  for (const StoredArray& array : params.arrays) AppendArray(&out, array);
  Append(&out, static_cast<uint64_t>(params.names.size()));
  for (const std::string& name : params.names) {
    Append(&out, static_cast<uint64_t>(name.size()));
    out += name;
  }
  return out;
}

ParamsFile ParseParams(std::string_view bytes, const std::string& source) {
  Reader reader(bytes, source);
  const auto magic = reader.Read<uint64_t>("the file's header");
  if (magic != kListMagic) {
    reader.Bad(StrCat("the file starts with ", magic, ", a .params file with ", kListMagic));
  }
  reader.Read<uint64_t>("the reserved field");
  const auto count = reader.Read<uint64_t>("the number of arrays");
  // The shortest array is four bytes.
  if (count > reader.left() / 4) reader.Bad(StrCat(count, " arrays do not fit the file"));
  ParamsFile params;
  for (uint64_t i = 0; i < count; ++i) params.arrays.push_back(ReadArray(reader));
  const auto names = reader.Read<uint64_t>("the number of names");
  if (names != 0 && names != count) {
    reader.Bad(StrCat(names, " names for ", count, " arrays"));
  }
  for (uint64_t i = 0; i < names; ++i) {
    const auto size = reader.Read<uint64_t>("the length of a name");
    params.names.emplace_back(reader.Take(size, "a name"));
  }
  if (reader.left() != 0) reader.Bad(StrCat(reader.left(), " bytes too many at the end"));
  return params;
}

void SaveParams(const std::string& path, const ParamsFile& params) {
  const std::string bytes = SerializeParams(params);
  const std::string temporary = StrCat(path, ".", getpid(), ".part");
  const auto fail = [&](const char* what) {
    const std::string reason = std::strerror(errno);
    unlink(temporary.c_str());
    Fail(ErrorKind::kIo, path, ": ", what, ": ", reason);
  };
  const int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) fail("cannot be created");
  for (size_t done = 0; done < bytes.size();) {
    const ssize_t n = write(file, bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      close(file);
      fail("cannot be written");
    }
    done += static_cast<size_t>(n);
  }
  if (fsync(file) != 0 && errno != EINVAL) {
    close(file);
    fail("cannot be written");
  }
  close(file);
  if (rename(temporary.c_str(), path.c_str()) != 0) fail("cannot be replaced");
}

ParamsFile LoadParams(const std::string& path) { return ParseParams(ReadFile(path), path); }

}  // namespace weft
