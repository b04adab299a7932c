// Handles used from several threads at once; meant to run under the thread sanitizer.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>
#include <thread>

#include "core/device/allocator.h"
#include "core/device/random.h"
#include "core/exec/eager.h"
#include "core/exec/invoke.h"
#include "core/exec/lane.h"
#include "core/io/iterator.h"
#include "core/kvstore/store.h"
#include "core/ops/functional.h"
#include "core/ops/image/codec.h"
#include "core/profiler/profiler.h"

namespace weft {
namespace {

Ref<Cell> Filled(const Shape& shape, float number) {
  Value value = AllocateValue(Device{}, DType::kFloat32, shape);
  std::fill_n(value.data<float>(), value.size(), number);
  return MakeRef<Cell>(MakeVar(value));
}

float First(const Ref<Cell>& cell) {
  const Var var = cell->Read();
  return ValueOf(var).data<float>()[0];
}

void InThreads(int n, const std::function<void(int)>& body) {
  std::vector<std::thread> threads;
  for (int i = 0; i < n; ++i) threads.emplace_back(body, i);
  for (std::thread& thread : threads) thread.join();
}

TEST(Concurrency, InPlaceAdditionsFromManyThreadsAllArrive) {
  const Ref<Cell> total = Filled({64}, 0.0f), one = Filled({64}, 1.0f);
  std::mutex mutex;
  std::atomic<int> done{0};
  InThreads(4, [&](int) {
    for (int i = 0; i < 200; ++i) {
      // A read and a write are atomic each; that nobody comes between is the caller's affair.
      std::lock_guard lock(mutex);
      Cell* const inputs[] = {total.get(), one.get()};
      Cell* const outs[] = {total.get()};
      Invoke(Op::Get("broadcast_add"), nullptr, inputs, outs);
      ++done;
    }
  });
  EXPECT_EQ(First(total), static_cast<float>(done));
}

TEST(Concurrency, ReadersSeeWholeValuesWhileOneThreadWrites) {
  const Ref<Cell> cell = Filled({4096}, 0.0f);
  std::atomic<bool> stop{false};
  std::atomic<int> torn{0};
  InThreads(3, [&](int me) {
    if (me == 0) {
      for (int i = 1; i < 300; ++i) cell->Fill(i);
      stop = true;
      return;
    }
    while (!stop) {
      const Var var = cell->Read();
      const Value& value = ValueOf(var);
      const float first = value.data<float>()[0];
      for (int64_t k = 0; k < value.size(); ++k) torn += value.data<float>()[k] != first;
    }
  });
  EXPECT_EQ(torn, 0);
}

TEST(Concurrency, ThreadsRecordAndDifferentiateIndependently) {
  const Ref<Cell> shared = Filled({8}, 2.0f);
  std::atomic<int> wrong{0};
  InThreads(4, [&](int me) {
    for (int i = 0; i < 50; ++i) {
      const Ref<Cell> x = Filled({8}, static_cast<float>(me + 1)), gradient = Filled({8}, 0.0f);
      x->Mark(gradient, GradReq::kWrite);
      SetRecording(true);
      Cell* const inputs[] = {x.get(), shared.get()};
      const auto product = Invoke(Op::Get("broadcast_mul"), nullptr, inputs, {});
      Cell* const square[] = {product[0].get(), product[0].get()};
      const auto y = Invoke(Op::Get("broadcast_mul"), nullptr, square, {});
      SetRecording(false);
      Cell* const heads[] = {y[0].get()};
      Backward(heads, {}, {});
      // d (2x)^2 / dx = 8x
      wrong += First(gradient) != 8.0f * static_cast<float>(me + 1);
    }
  });
  EXPECT_EQ(wrong, 0);
}

TEST(Concurrency, AllocatorAndRandomStreamsKeepCount) {
  const int64_t before = MemoryStatsOf(Device{}).in_use;
  SeedAll(1);
  InThreads(4, [&](int) {
    for (int i = 0; i < 300; ++i) {
      const Value a = AllocateValue(Device{}, DType::kFloat32, {i + 1, 7});
      const Value b = AllocateValue(Device{}, DType::kFloat32, {1 << (i % 19)});
      StreamOf(Device{}).Take(3);
    }
  });
  EXPECT_EQ(MemoryStatsOf(Device{}).in_use, before);
  EXPECT_EQ(StreamOf(Device{}).Take(1).first, 4u * 300u * 3u);
}

TEST(Lane, WorkRunsInOrderAndFillsArrays) {
  Lane lane;
  Value value = AllocateValue(Device{}, DType::kFloat32, {1});
  value.data<float>()[0] = 1;
  const Ref<Storage> fills[] = {value.storage};
  for (int i = 0; i < 100; ++i) {
    lane.Push([&] { value.data<float>()[0] = value.data<float>()[0] * 3 + 1; }, {});
  }
  lane.Push([&] { value.data<float>()[0] = 42; }, fills);
  value.storage->Wait();
  EXPECT_EQ(value.data<float>()[0], 42.0f);
}

TEST(Lane, AFailureIsRaisedAtTheArrayItConcernsAndNowhereElse) {
  Lane lane;
  const Value bad = AllocateValue(Device{}, DType::kFloat32, {1});
  const Value good = AllocateValue(Device{}, DType::kFloat32, {1});
  const Ref<Storage> bad_storage[] = {bad.storage}, good_storage[] = {good.storage};
  lane.Push([] { Fail(ErrorKind::kIo, "file.rec: gone"); }, bad_storage);
  lane.Push([&] { good.data<float>()[0] = 1; }, good_storage);
  EXPECT_NO_THROW(good.storage->Wait());
  EXPECT_THROW(bad.storage->Wait(), Error);
  const Ref<Cell> cell = MakeRef<Cell>(MakeVar(bad));
  Cell* const inputs[] = {cell.get()};
  EXPECT_THROW(Invoke(Op::Get("exp"), nullptr, inputs, {}), Error);
  EXPECT_NO_THROW(Lane::WaitAll());
}

// Files of a test, gone with it.
class Files {
 public:
  Files() : folder_(testing::TempDir() + "weft_XXXXXX") {
    WEFT_CHECK(mkdtemp(folder_.data()) != nullptr, ErrorKind::kIo, folder_);
  }
  ~Files() { std::filesystem::remove_all(folder_); }
  std::string Write(const std::string& name, const std::string& bytes) const {
    const std::string path = folder_ + "/" + name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

 private:
  std::string folder_;
};

template <typename T>
void Append(std::string* bytes, T number) {
  bytes->append(reinterpret_cast<const char*>(&number), sizeof(T));
}

// Image records with the labels 0, 1, ...; every third image is cut short where `damaged`.
std::string Records(int n, bool damaged) {
  std::string file;
  for (int i = 0; i < n; ++i) {
    const int64_t height = 20 + i, width = 40 - i;
    std::vector<uint8_t> pixels(static_cast<size_t>(height * width * 3));
    for (size_t k = 0; k < pixels.size(); ++k) pixels[k] = static_cast<uint8_t>(k * (i + 1));
    std::vector<uint8_t> image = i % 2
                                     ? image::EncodeJpeg(pixels.data(), height, width, 3, true, 90)
                                     : image::EncodePng(pixels.data(), height, width, 3, true, 1);
    if (damaged && i % 3 == 1) image.resize(image.size() / 2);
    std::string record;
    Append<uint32_t>(&record, 0);
    Append<float>(&record, static_cast<float>(i));
    Append<uint64_t>(&record, i);
    Append<uint64_t>(&record, 0);
    record.append(reinterpret_cast<const char*>(image.data()), image.size());
    Append<uint32_t>(&file, 0xced7230a);
    Append<uint32_t>(&file, static_cast<uint32_t>(record.size()));
    file += record;
    file.resize((file.size() + 3) / 4 * 4);
  }
  return file;
}

using Texts = std::vector<std::pair<std::string, std::string>>;

Ref<io::Iterator> Open(const std::string& name, const Texts& texts) {
  const io::IteratorSpec& spec = io::IteratorSpec::Get(name);
  std::vector<int32_t> ids;
  std::vector<AttrValue> values;
  for (const auto& [attribute, text] : texts) {
    ids.push_back(spec.attrs().Find(attribute));
    AttrValue& value = values.emplace_back();
    value.kind = AttrKind::kString;
    value.size = static_cast<uint32_t>(text.size());
    value.s = text.c_str();
  }
  return spec.Make(*spec.attrs().Build(name, ids, values));
}

// With everything on that draws numbers or keeps memory between samples.
Ref<io::Iterator> OpenImages(const std::string& path, Texts more = {}) {
  Texts texts{{"path_imgrec", path},       {"data_shape", "(3, 16, 16)"},
              {"batch_size", "3"},         {"shuffle", "1"},
              {"rand_crop", "1"},          {"rand_mirror", "1"},
              {"preprocess_threads", "3"}, {"max_rotate_angle", "10"},
              {"random_h", "20"},          {"brightness", "0.1"},
              {"pca_noise", "0.1"},        {"mean_r", "3"}};
  texts.insert(texts.end(), more.begin(), more.end());
  return Open("ImageRecordIter", texts);
}

// The sum of the labels of a pass, or of what is left of it, without what only fills up.
double LabelsOf(io::Iterator& iterator) {
  double sum = 0;
  for (io::Batch batch; iterator.Next(&batch);) {
    const Value& labels = batch.arrays[1];
    for (int64_t i = 0; i < labels.shape[0] - batch.pad; ++i) sum += labels.data<float>()[i];
  }
  return sum;
}

constexpr int kRecords = 9;
constexpr double kLabels = kRecords * (kRecords - 1) / 2;
constexpr double kDamagedLabels = 1 + 4 + 7;

TEST(Iterators, ManyAreReadResetAndClosedAtOnce) {
  const Files files;
  const std::string good = files.Write("good.rec", Records(kRecords, false));
  const std::string bad = files.Write("bad.rec", Records(kRecords, true));
  const std::string table = files.Write("table.csv", "0,1\n2,3\n4,5\n6,7\n8,9\n");
  const std::string numbers = files.Write("numbers.csv", "0\n1\n2\n3\n4\n");
  InThreads(4, [&](int me) {
    for (int repeat = 0; repeat < 4; ++repeat) {
      const Ref<io::Iterator> images = OpenImages(good, {{"round_batch", "0"}});
      io::Batch batch;
      for (int i = 0; i < (me + repeat) % 5; ++i) images->Next(&batch);
      images->Reset();  // in the middle of a pass
      EXPECT_EQ(LabelsOf(*images), kLabels);
      const Ref<io::Iterator> skipping =
          OpenImages(bad, {{"skip_corrupt", "1"}, {"round_batch", "0"}});
      EXPECT_EQ(LabelsOf(*skipping), kLabels - kDamagedLabels);
      EXPECT_EQ(skipping->skipped(), 3);
      const Ref<io::Iterator> rows = Open("CSVIter", {{"data_csv", table},
                                                      {"data_shape", "(2,)"},
                                                      {"label_csv", numbers},
                                                      {"batch_size", "2"},
                                                      {"round_batch", "0"}});
      EXPECT_EQ(LabelsOf(*rows), 10);
      images->Reset();
      if (repeat % 2) images->Next(&batch);
      // All are closed here, images while its threads fill batches.
    }
  });
}

TEST(Iterators, FailuresOfWorkersReachWhoeverAsks) {
  const Files files;
  const std::string bad = files.Write("bad.rec", Records(kRecords, true));
  const Ref<io::Iterator> images = OpenImages(bad, {{"batch_size", "1"}, {"shuffle", "0"}});
  for (int pass = 0; pass < 3; ++pass) {
    std::atomic<int> failures{0}, batches{0};
    InThreads(3, [&](int) {
      while (true) {
        try {
          io::Batch batch;
          if (!images->Next(&batch)) return;
          ++batches;
        } catch (const Error& error) {
          EXPECT_EQ(error.kind(), ErrorKind::kIo) << error.what();
          ++failures;
        }
      }
    });
    EXPECT_EQ(failures, 3);
    EXPECT_EQ(batches, kRecords - 3);
    images->Reset();
  }
}

TEST(Iterators, TwoThreadsShareOne) {
  const Files files;
  const std::string good = files.Write("good.rec", Records(kRecords, false));
  const std::string numbers = files.Write("numbers.csv", "0\n1\n2\n3\n4\n5\n6\n7\n8\n");
  const Texts table{{"data_csv", numbers},
                    {"data_shape", "(1,)"},
                    {"label_csv", numbers},
                    {"batch_size", "2"},
                    {"round_batch", "0"}};
  for (const auto& shared : {OpenImages(good, {{"round_batch", "0"}}), Open("CSVIter", table)}) {
    for (int pass = 0; pass < 4; ++pass) {
      double sums[2];
      InThreads(2, [&](int me) { sums[me] = LabelsOf(*shared); });
      EXPECT_EQ(sums[0] + sums[1], kLabels);
      shared->Reset();
    }
    // Resets while others ask: whatever is handed out is whole.
    std::atomic<bool> stop{false};
    InThreads(3, [&](int me) {
      if (me == 0) {
        for (int i = 0; i < 30; ++i) {
          shared->Reset();
          EXPECT_EQ(shared->skipped(), 0);
        }
        stop = true;
        return;
      }
      while (!stop) EXPECT_LE(LabelsOf(*shared), 31 * kLabels);
    });
  }
}

TEST(Profiler, RecordsSumsAndDumpsAtOnce) {
  profiler::Enable(profiler::kOperators | profiler::kMemory);
  InThreads(4, [&](int me) {
    if (me == 0) {
      for (int i = 0; i < 20; ++i) {
        EXPECT_NE(profiler::DumpTrace().find("traceEvents"), std::string::npos);
        profiler::Statistics(i % 2 == 0);
        profiler::Enable(i % 3 == 0 ? profiler::kOperators : profiler::kMemory);
      }
      return;
    }
    const Ref<Cell> x = Filled({64}, 1.0f);
    for (int i = 0; i < 200; ++i) {
      // As the operator's events are named, and before the first of them.
      profiler::AddSpan("operator", "exp", profiler::Now(), profiler::Now());
      Cell* const inputs[] = {x.get()};
      Invoke(Op::Get("exp"), nullptr, inputs, {});
      profiler::AddCounter("mine", "count", i);
      profiler::AddMarker("mine", "here", profiler::Scope::kThread);
    }
  });
  profiler::Enable(profiler::kNothing);
  profiler::DumpTrace();
}

TEST(Concurrency, PushesOfManyThreadsAllArriveWhileOthersPull) {
  const Ref<kvstore::Store> store = kvstore::Store::Create("local");
  const Ref<Cell> zero = Filled({64}, 0.0f), one = Filled({64}, 1.0f);
  const char* const key = "a";
  const auto item = [&](Cell* const& cell) { return kvstore::Items{{&key, 1}, {&cell, 1}}; };
  Cell *const begin = zero.get(), *const added = one.get();
  store->Init(item(begin));
  store->SetUpdater([&](const std::string&, Cell* sum, Cell* stored) {
    Cell* const inputs[] = {stored, sum};
    Cell* const outs[] = {stored};
    Invoke(Op::Get("broadcast_add"), nullptr, inputs, outs);
  });
  InThreads(4, [&](int thread) {
    const Ref<Cell> mine = Filled({64}, 0.0f);
    Cell* const out = mine.get();
    float before = 0;
    for (int i = 0; i < 100; ++i) {
      if (thread % 2 == 0) store->Push(item(added));
      store->Pull(item(out));
      const Var seen = mine->Read();
      const auto* data = ValueOf(seen).data<const float>();
      EXPECT_EQ(data[0], data[63]);
      EXPECT_GE(data[0], before);
      before = data[0];
    }
  });
  store->Pull(item(begin));
  EXPECT_EQ(First(zero), 200.0f);
}

}  // namespace
}  // namespace weft
