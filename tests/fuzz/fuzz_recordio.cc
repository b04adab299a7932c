// Whatever a file holds, records and their headers are read or weft::Error is thrown; a scan that
// goes on behind damage ends.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/io/recordio.h"

using weft::io::Bytes;
using weft::io::ImageRecord;
using weft::io::RecordFile;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const int file = memfd_create("input", 0);
  if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size)) __builtin_trap();
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  {
    const RecordFile records(path);
    int64_t damaged = 0;
    Bytes record;
    ImageRecord image;
    for (const uint64_t offset : records.Scan(&damaged)) {
      records.Read(offset, &record);  // what a scan lists can be read
      try {
        weft::io::ParseImageRecord(record, &image);
      } catch (const weft::Error&) {
      }
    }
    try {
      records.Scan();
      if (damaged != 0) __builtin_trap();
    } catch (const weft::Error&) {
      if (damaged == 0) __builtin_trap();
    }
    // The same bytes as an index of a file of some length.
    try {
      weft::io::ReadIndex(path, 1 << 20);
    } catch (const weft::Error&) {
    }
  }
  close(file);
  return 0;
}
