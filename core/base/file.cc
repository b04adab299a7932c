#include "core/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace weft {
namespace {

struct OpenFile {
  int fd;
  ~OpenFile() {
    if (fd >= 0) close(fd);
  }
};

}  // namespace

std::string ReadFile(const std::string& path) {
  // O_NONBLOCK: opening a pipe must not wait for a writer.
  const OpenFile file{open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  WEFT_CHECK(file.fd >= 0, ErrorKind::kIo, path, ": cannot be opened: ", std::strerror(errno));
  struct stat status;
  WEFT_CHECK(fstat(file.fd, &status) == 0 && S_ISREG(status.st_mode), ErrorKind::kIo, path,
             ": is not a regular file");
  std::string bytes(static_cast<size_t>(status.st_size), '\0');
  size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t n = read(file.fd, bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    WEFT_CHECK(n > 0, ErrorKind::kIo, path, ": read ", done, " of ", bytes.size(), " bytes",
               n < 0 ? std::string(": ") + std::strerror(errno) : std::string());
    done += static_cast<size_t>(n);
  }
  return bytes;
}

}  // namespace weft
