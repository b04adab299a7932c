// The debug switch: errors of queued work and of backward passes say where they were started.
#include "core/base/debug.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <thread>

#include "core/array/value.h"
#include "core/base/error.h"
#include "core/exec/lane.h"

namespace weft {
namespace {

std::string place;

class Debugging : public ::testing::Test {
 protected:
  void SetUp() override {
    debug::SetEnabled(true);
    debug::SetLocator([](char* text, size_t room) {
      if (place.size() >= room) return 0;
      std::memcpy(text, place.c_str(), place.size() + 1);
      return 1;
    });
  }
  void TearDown() override {
    debug::SetLocator(nullptr);
    debug::SetEnabled(false);
  }
};

std::string MessageOf(const Storage& storage) {
  try {
    storage.Wait();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_F(Debugging, QueuedWorkIsDoneWhenPushReturns) {
  Lane lane;
  const Ref<Storage> storage = MakeRef<Storage>(Device{}, 64);
  std::thread::id worker;
  lane.Push([&] { worker = std::this_thread::get_id(); }, std::span(&storage, 1));
  EXPECT_NE(worker, std::thread::id()) << "Push returned before the work was done";
  EXPECT_NE(worker, std::this_thread::get_id());
}

TEST_F(Debugging, ErrorsOfQueuedWorkSayWhereItWasStarted) {
  Lane lane;
  const Ref<Storage> storage = MakeRef<Storage>(Device{}, 64);
  place = "train.py:7";
  EXPECT_THROW(lane.Push([] { Fail(ErrorKind::kIo, "read: no such file"); },
                         std::span(&storage, 1)),
               Error);
  place = "train.py:99";
  EXPECT_EQ(MessageOf(*storage), "read: no such file\n  started at train.py:7");
}

TEST_F(Debugging, OffItAddsNothing) {
  debug::SetEnabled(false);
  Lane lane;
  const Ref<Storage> storage = MakeRef<Storage>(Device{}, 64);
  place = "train.py:7";
  lane.Push([] { Fail(ErrorKind::kIo, "read: no such file"); }, std::span(&storage, 1));
  EXPECT_EQ(MessageOf(*storage), "read: no such file");
}

}  // namespace
}  // namespace weft
