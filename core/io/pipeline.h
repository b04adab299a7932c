// Batches that other threads fill, some ahead of the one that is asked for.
//
// Samples come from passes 0, 1, 2, ... one after the other; each has an order of its own. What is
// put where follows from that alone, so the number of threads changes nothing but the speed.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/io/iterator.h"

namespace weft::io {

// Where a sample goes, and which it is.
struct Place {
  uint64_t pass;
  uint64_t position;  // in the pass, from 0
  int64_t sample;     // what the pass's order says
  const Batch* batch;
  int64_t at;  // in the batch
};

// What a pipeline's threads do; all calls but Order come from several threads at once.
class Loader {
 public:
  virtual ~Loader() = default;
  // The samples of a pass, in order; as many in every pass.
  virtual void Order(uint64_t pass, std::vector<int64_t>* samples) = 0;
  // Writes one sample. `worker` tells threads apart: they may keep memory of their own.
  virtual void Load(int worker, const Place& place) = 0;
};

struct PipelineOptions {
  int64_t threads = 1;
  int64_t prefetch = 1;      // batches that are ready or being filled
  bool round_batch = true;   // what fills up the last batch is left out of the next pass
  bool skip_failed = false;  // samples that fail are left out and counted, else the batch fails
};

class Pipeline {
 public:
  // `outputs` describe a batch; the first axis counts its samples. Starts the threads.
  Pipeline(std::vector<IteratorOutput> outputs, std::unique_ptr<Loader> loader,
           const PipelineOptions& options);
  ~Pipeline();  // ends the threads; waits for the samples they are at
  Pipeline(const Pipeline&) = delete;

  const std::vector<IteratorOutput>& outputs() const;
  // As Iterator's. The error of a batch is that of its first sample that failed.
  bool Next(Batch* batch);
  void Reset();
  int64_t skipped() const;

 private:
  struct State;
  State* state_;  // left behind in a forked process, which has none of the threads
};

}  // namespace weft::io
