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

Value ReadArray(Reader& reader) {
  const auto magic = reader.Read<uint32_t>("an array");
  bool wide = true;
  int64_t rank;
  if (magic == kArrayV2 || magic == kArrayV3) {
    const auto storage_type = reader.Read<int32_t>("a storage type");
    if (storage_type == 1 || storage_type == 2) {
      Fail(ErrorKind::kUnsupported, "the file holds a ", storage_type == 1 ? "row_sparse" : "csr",
           " array; weft has dense arrays only");
    }
    if (storage_type != 0) reader.Bad(StrCat("storage type ", storage_type, ", expected 0"));
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
  const Shape shape = ReadShape(reader, wide, rank);
  reader.Read<int32_t>("a device type");
  reader.Read<int32_t>("a device id");
  const auto type_flag = reader.Read<int32_t>("a dtype");
  if (type_flag < 0 || type_flag >= kNumDTypes) {
    reader.Bad(StrCat("dtype number ", type_flag, ", expected 0 to ", kNumDTypes - 1));
  }
  const auto dtype = static_cast<DType>(type_flag);
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

void Append(std::string* out, const auto& value) {
  out->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

void AppendArray(std::string* out, const Value& value) {
  // Version 2 cannot tell a scalar or an empty array from "no array".
  const bool v3 = value.shape.empty() || value.size() == 0;
  Append(out, v3 ? kArrayV3 : kArrayV2);
  Append(out, int32_t{0});
  Append(out, static_cast<int32_t>(value.shape.size()));
  for (const int64_t size : value.shape) Append(out, size);
  Append(out, static_cast<int32_t>(DeviceType::kCpu));
  Append(out, int32_t{0});
  Append(out, static_cast<int32_t>(value.dtype));
  const size_t at = out->size();
  out->resize(at + value.bytes());
  CopyToHost(value, out->data() + at, value.bytes());
}

}  // namespace

std::string SerializeParams(const ParamsFile& params) {
  std::string out;
  Append(&out, kListMagic);
  Append(&out, uint64_t{0});
  Append(&out, static_cast<uint64_t>(params.arrays.size()));
  for (const Value& value : params.arrays) AppendArray(&out, value);
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
