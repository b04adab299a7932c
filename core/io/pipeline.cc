#include "core/io/pipeline.h"

#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <tuple>
#include <utility>

#include "core/base/error.h"

namespace weft::io {
namespace {

// A batch that is being filled. It outlives a reset as long as threads write to it.
struct Filling {
  Batch batch;
  int64_t assigned = 0, done = 0;
  std::vector<bool> failed;  // by place
  int64_t first_failed = -1;
  std::exception_ptr failure;  // of first_failed
};

// Where the next sample comes from.
struct Cursor {
  uint64_t pass = 0;
  uint64_t position = 0;
};

void MoveSample(const Value& value, int64_t from, int64_t to) {
  const size_t bytes = value.bytes() / static_cast<size_t>(value.shape[0]);
  auto* data = static_cast<std::byte*>(value.raw());
  std::memcpy(data + to * bytes, data + from * bytes, bytes);
}

// Closes the gaps that failed samples leave, and repeats samples at the end. False where there are
// none left that do not only fill up.
bool CloseGaps(Filling& filling) {
  const auto n = static_cast<int64_t>(filling.failed.size());
  const int64_t real = n - filling.batch.pad;
  int64_t kept = 0, kept_real = 0;
  const auto keep = [&](int64_t from) {
    for (const Value& value : filling.batch.arrays) {
      if (kept != from) MoveSample(value, from, kept);
    }
    ++kept;
  };
  for (int64_t i = 0; i < n; ++i) {
    if (i == real) kept_real = kept;
    if (!filling.failed[i]) keep(i);
  }
  if (real == n) kept_real = kept;
  if (kept_real == 0) return false;
  filling.batch.pad = n - kept_real;
  for (int64_t from = 0; kept < n; ++from) keep(from);
  return true;
}

}  // namespace

struct Pipeline::State {
  const std::vector<IteratorOutput> outputs;
  const std::unique_ptr<Loader> loader;
  const PipelineOptions options;
  const int64_t batch_size;
  const pid_t process = getpid();

  std::mutex mutex;
  std::condition_variable work, ready;
  bool closing = false;
  uint64_t generation = 0;                       // one more after each reset
  std::deque<std::shared_ptr<Filling>> batches;  // in order; the front is handed out next
  Cursor cursor;
  bool pass_ended = false;     // all its batches are in `batches` or were handed out
  std::exception_ptr stopped;  // why there are no more batches
  std::vector<int64_t> order;  // of cursor.pass
  int64_t skipped = 0;
  std::vector<std::thread> threads;

  State(std::vector<IteratorOutput> outputs_, std::unique_ptr<Loader> loader_,
        const PipelineOptions& options_)
      : outputs(std::move(outputs_)),
        loader(std::move(loader_)),
        options(options_),
        batch_size(outputs[0].type.shape[0]) {
    Begin({});
  }

  // With the lock held, as all below.
  void Begin(Cursor at) {
    cursor = at;
    loader->Order(cursor.pass, &order);
    pass_ended = order.empty();
  }

  bool CanAssign() const {
    if (stopped) return false;
    if (!batches.empty() && batches.back()->assigned < batch_size) return true;
    return !pass_ended && static_cast<int64_t>(batches.size()) < options.prefetch;
  }

  // Takes the next sample, of a new batch where the last one is assigned.
  std::pair<std::shared_ptr<Filling>, Place> Assign() {
    if (batches.empty() || batches.back()->assigned == batch_size) {
      auto filling = std::make_shared<Filling>();
      filling->failed.resize(static_cast<size_t>(batch_size));
      for (const IteratorOutput& output : outputs) {
        filling->batch.arrays.push_back(
            AllocateValue(Device{}, output.type.dtype, output.type.shape));
      }
      const int64_t left = static_cast<int64_t>(order.size() - cursor.position);
      filling->batch.pad = std::max<int64_t>(0, batch_size - left);
      pass_ended = left <= batch_size;
      batches.push_back(std::move(filling));
    }
    const std::shared_ptr<Filling>& filling = batches.back();
    if (cursor.position == order.size()) {
      // The batch is filled up: from the next pass, or from the start of this one.
      if (options.round_batch) ++cursor.pass;
      Begin({cursor.pass, 0});
      pass_ended = true;
    }
    const Place place{cursor.pass, cursor.position, order[cursor.position], &filling->batch,
                      filling->assigned++};
    ++cursor.position;
    return {filling, place};
  }

  void Finish(Filling& filling, int64_t at, std::exception_ptr failure) {
    if (failure) {
      filling.failed[at] = true;
      if (filling.first_failed < 0 || at < filling.first_failed) {
        filling.first_failed = at;
        filling.failure = failure;
      }
    }
    if (++filling.done == batch_size) ready.notify_all();
  }

  void Loop(int worker) {
    std::unique_lock lock(mutex);
    while (true) {
      work.wait(lock, [&] { return closing || CanAssign(); });
      if (closing) return;
      std::shared_ptr<Filling> filling;
      Place place;
      try {
        std::tie(filling, place) = Assign();
      } catch (...) {  // out of memory
        stopped = std::current_exception();
        ready.notify_all();
        continue;
      }
      lock.unlock();
      std::exception_ptr failure;
      try {
        loader->Load(worker, place);
      } catch (...) {
        failure = std::current_exception();
      }
      lock.lock();
      Finish(*filling, place.at, failure);
    }
  }

  // Without the lock.
  void Close() {
    {
      std::lock_guard lock(mutex);
      closing = true;
      work.notify_all();
    }
    for (std::thread& thread : threads) thread.join();
  }

  void CheckProcess() const {
    WEFT_CHECK(getpid() == process, ErrorKind::kState,
               "the iterator belongs to another process: its threads are not in a fork of it");
  }
};

Pipeline::Pipeline(std::vector<IteratorOutput> outputs, std::unique_ptr<Loader> loader,
                   const PipelineOptions& options)
    : state_(new State(std::move(outputs), std::move(loader), options)) {
  try {
    for (int i = 0; i < options.threads; ++i) {
      state_->threads.emplace_back([state = state_, i] { state->Loop(i); });
    }
  } catch (const std::system_error& error) {
    state_->Close();
    delete state_;
    Fail(ErrorKind::kMemory, "the iterator's threads cannot be started: ", error.what());
  }
}

Pipeline::~Pipeline() {
  if (getpid() != state_->process) return;
  state_->Close();
  delete state_;
}

const std::vector<IteratorOutput>& Pipeline::outputs() const { return state_->outputs; }

bool Pipeline::Next(Batch* batch) {
  State& s = *state_;
  s.CheckProcess();
  std::unique_lock lock(s.mutex);
  while (true) {
    const uint64_t generation = s.generation;
    s.ready.wait(lock, [&] {
      if (s.generation != generation || s.stopped) return true;
      return s.batches.empty() ? s.pass_ended : s.batches.front()->done == s.batch_size;
    });
    if (s.generation != generation) continue;  // another thread has reset the iterator
    if (s.stopped) std::rethrow_exception(s.stopped);
    if (s.batches.empty()) return false;
    const std::shared_ptr<Filling> filling = std::move(s.batches.front());
    s.batches.pop_front();
    s.work.notify_all();
    if (filling->failure && s.options.skip_failed) {
      s.skipped += std::count(filling->failed.begin(), filling->failed.end(), true);
      if (!CloseGaps(*filling)) continue;
    } else if (filling->failure) {
      std::rethrow_exception(filling->failure);
    }
    *batch = std::move(filling->batch);
    return true;
  }
}

void Pipeline::Reset() {
  State& s = *state_;
  s.CheckProcess();
  std::lock_guard lock(s.mutex);
  const bool complete = s.pass_ended && s.batches.empty();
  // The place is in the next pass already where its samples filled up the last batch.
  const bool ahead = complete && s.options.round_batch && s.cursor.position < s.order.size();
  Cursor next = s.cursor;
  if (!ahead) next = {s.cursor.pass + 1, 0};
  ++s.generation;
  s.batches.clear();
  s.stopped = nullptr;
  s.Begin(next);
  s.work.notify_all();
  s.ready.notify_all();
}

int64_t Pipeline::skipped() const {
  state_->CheckProcess();
  std::lock_guard lock(state_->mutex);
  return state_->skipped;
}

}  // namespace weft::io
