#include "core/device/random.h"

#include <map>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace weft {
namespace {

uint64_t StreamNumber(Device device) {
  return (static_cast<uint64_t>(device.type) << 24 | static_cast<uint64_t>(device.id)) &
         0xffffffffu;
}

struct Streams {
  std::mutex mutex;
  uint64_t seed = 0;
  std::map<std::pair<int32_t, int32_t>, std::unique_ptr<RandomStream>> by_device;

  RandomStream& Of(Device device) {  // with the mutex held
    auto& slot = by_device[{static_cast<int32_t>(device.type), device.id}];
    if (!slot) slot = std::make_unique<RandomStream>(device, seed);
    return *slot;
  }
};

// Never destroyed: threads may draw while the process ends.
Streams& TheStreams() {
  static Streams& streams = *new Streams;
  return streams;
}

constexpr const char* kStateHeader = "philox4x32-10";

}  // namespace

RandomWords PhiloxBlock(const RandomBlocks& blocks, uint64_t i, uint32_t draw) {
  const uint64_t low = blocks.first + i;
  uint32_t c0 = static_cast<uint32_t>(low), c1 = static_cast<uint32_t>(low >> 32);
  uint32_t c2 = static_cast<uint32_t>(blocks.stream), c3 = draw;
  uint32_t k0 = static_cast<uint32_t>(blocks.key), k1 = static_cast<uint32_t>(blocks.key >> 32);
  for (int round = 0; round < 10; ++round) {
    const uint64_t p0 = uint64_t{0xD2511F53} * c0, p1 = uint64_t{0xCD9E8D57} * c2;
    c0 = static_cast<uint32_t>(p1 >> 32) ^ c1 ^ k0;
    c2 = static_cast<uint32_t>(p0 >> 32) ^ c3 ^ k1;
    c1 = static_cast<uint32_t>(p1);
    c3 = static_cast<uint32_t>(p0);
    k0 += 0x9E3779B9;
    k1 += 0xBB67AE85;
  }
  return {{c0, c1, c2, c3}};
}

RandomStream::RandomStream(Device device, uint64_t seed)
    : stream_(StreamNumber(device)), seed_(seed) {}

RandomBlocks RandomStream::Take(uint64_t n) {
  const std::lock_guard lock(mutex_);
  const RandomBlocks blocks{seed_, position_, stream_};
  position_ += n;
  return blocks;
}

void RandomStream::Seed(uint64_t seed) {
  const std::lock_guard lock(mutex_);
  seed_ = seed;
  position_ = 0;
}

RandomStream& StreamOf(Device device) {
  Streams& streams = TheStreams();
  const std::lock_guard lock(streams.mutex);
  return streams.Of(device);
}

void SeedAll(uint64_t seed) {
  Streams& streams = TheStreams();
  const std::lock_guard lock(streams.mutex);
  streams.seed = seed;
  for (auto& [device, stream] : streams.by_device) stream->Seed(seed);
}

void Seed(uint64_t seed, Device device) {
  CheckDevice(device);
  StreamOf(device).Seed(seed);
}

std::string RandomState() {
  Streams& streams = TheStreams();
  const std::lock_guard lock(streams.mutex);
  std::ostringstream text;
  text << kStateHeader << ' ' << streams.seed << ' ' << streams.by_device.size();
  for (auto& [device, stream] : streams.by_device) {
    const std::lock_guard stream_lock(stream->mutex_);
    text << ' ' << device.first << ' ' << device.second << ' ' << stream->seed_ << ' '
         << stream->position_;
  }
  return text.str();
}

void SetRandomState(const std::string& state) {
  struct Saved {
    int32_t type, id;
    uint64_t seed, position;
  };
  std::istringstream text(state);
  std::string header;
  uint64_t seed = 0, count = 0;
  text >> header >> seed >> count;
  std::vector<Saved> saved;
  for (uint64_t i = 0; i < count && text; ++i) {
    Saved s{};
    text >> s.type >> s.id >> s.seed >> s.position;
    saved.push_back(s);
  }
  WEFT_CHECK(!text.fail() && header == kStateHeader && (text >> std::ws).eof(), ErrorKind::kValue,
             "set random state: the text is not a state of ", kStateHeader, " streams");
  Streams& streams = TheStreams();
  const std::lock_guard lock(streams.mutex);
  streams.seed = seed;
  for (auto& [device, stream] : streams.by_device) stream->Seed(seed);
  for (const Saved& s : saved) {
    RandomStream& stream = streams.Of({static_cast<DeviceType>(s.type), s.id});
    const std::lock_guard stream_lock(stream.mutex_);
    stream.seed_ = s.seed;
    stream.position_ = s.position;
  }
}

}  // namespace weft
