#include "core/ops/nn/onednn.h"

#include <omp.h>

#include <list>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/signals.h"
#include "core/device/allocator.h"

namespace weft::onednn {

const dnnl::engine& Engine() {
  static const auto* const engine = new dnnl::engine(dnnl::engine::kind::cpu, 0);
  return *engine;
}

namespace {
const dnnl::stream& Stream() {
  thread_local const dnnl::stream stream(Engine());
  return stream;
}
}  // namespace

dnnl::memory::data_type TypeOf(DType dtype) {
  using Type = dnnl::memory::data_type;
  switch (dtype) {
    case DType::kFloat32:
      return Type::f32;
    case DType::kFloat16:
      return Type::f16;
    case DType::kBfloat16:
      return Type::bf16;
    case DType::kInt32:
      return Type::s32;
    case DType::kInt8:
      return Type::s8;
    case DType::kUint8:
      return Type::u8;
    default:
      return Type::undef;
  }
}

void UseTeam() {
  const int threads = NumThreads();
  if (omp_get_max_threads() != threads) omp_set_num_threads(threads);
  // Other parts of the program may have made this thread's team, which then takes signals until
  // it has been the engine's once. Threads that oneDNN starts take none, as the one that waits.
  thread_local int ready = 1;
  if (ready == threads) return;
  ready = threads;
  ParallelFor(threads, 1, [](int64_t, int64_t) {});
}

dnnl::memory::dims ToDims(std::span<const int64_t> dims) { return {dims.begin(), dims.end()}; }

dnnl::memory::desc DescOf(std::span<const int64_t> shape, DType dtype,
                          std::span<const int64_t> strides) {
  return {ToDims(shape), TypeOf(dtype), ToDims(strides)};
}

dnnl::memory::desc DescOf(const Value& value) {
  return DescOf(value.shape, value.dtype, value.strides);
}

dnnl::memory::desc AnyDesc(std::span<const int64_t> shape, DType dtype) {
  return {ToDims(shape), TypeOf(dtype), dnnl::memory::format_tag::any};
}

size_t Key::Hash() const {
  uint64_t hash = words_.size();
  for (const int64_t word : words_) {
    hash = (hash ^ static_cast<uint64_t>(word)) * 0x9e3779b97f4a7c15ull;
    hash ^= hash >> 29;
  }
  return hash;
}

dnnl::primitive_attr Plan::Attributes() {
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return attributes;
}

namespace {
std::vector<int64_t> LayoutOf(const dnnl::memory::desc& desc) {
  std::vector<int64_t> words;
  if (desc.get_format_kind() != dnnl::memory::format_kind::blocked) return words;
  for (const auto& part :
       {desc.get_padded_dims(), desc.get_strides(), desc.get_inner_blks(), desc.get_inner_idxs()}) {
    words.push_back(static_cast<int64_t>(part.size()));
    words.insert(words.end(), part.begin(), part.end());
  }
  return words;
}
}  // namespace

Prepared::Prepared(Plan plan) : plan_(std::move(plan)) {
  if (!usable()) return;
  for (const Plan::Arg& arg : plan_.args) {
    layouts_.push_back(LayoutOf(arg.desc));
    memories_.emplace_back(arg.desc, Engine(), nullptr);
    exec_args_.push_back({arg.id, memories_.back().get()});
  }
  scratch_bytes_ = plan_.scratchpad ? plan_.scratchpad.get_size() : 0;
  if (scratch_bytes_ > 0) {
    memories_.emplace_back(plan_.scratchpad, Engine(), nullptr);
    exec_args_.push_back({DNNL_ARG_SCRATCHPAD, memories_.back().get()});
  }
}

namespace {

class Scratch {
 public:
  explicit Scratch(size_t bytes) : data_(Allocate(Device{}, bytes, &granted_)) {}
  Scratch(const Scratch&) = delete;
  ~Scratch() { Deallocate(Device{}, data_, granted_); }
  void* data() const { return data_; }

 private:
  size_t granted_ = 0;
  void* data_;
};

void CheckStatus(dnnl_status_t status, const char* op, const char* what) {
  WEFT_CHECK(status == dnnl_success,
             status == dnnl_out_of_memory ? ErrorKind::kMemory : ErrorKind::kInternal, op,
             ": oneDNN could not ", what, " (status ", static_cast<int>(status), ")");
}

}  // namespace

void Prepared::Run(const char* op, std::span<void* const> data) {
  WEFT_ASSERT(data.size() == plan_.args.size());
  UseTeam();
  const Scratch scratch(scratch_bytes_);
  size_t i = 0;
  for (void* pointer : data) {
    CheckStatus(dnnl_memory_set_data_handle(exec_args_[i++].memory, pointer), op, "bind memory");
  }
  if (scratch_bytes_ > 0) {
    CheckStatus(dnnl_memory_set_data_handle(exec_args_[i].memory, scratch.data()), op,
                "bind memory");
  }
  const SignalsWait wait;
  CheckStatus(dnnl_primitive_execute(plan_.primitive.get(), Stream().get(),
                                     static_cast<int>(exec_args_.size()), exec_args_.data()),
              op, "run");
}

namespace internal {
namespace {

constexpr size_t kCapacity = 512;  // prepared primitives of one thread

struct KeyHash {
  size_t operator()(const Key& key) const { return key.Hash(); }
};

// Least recently used last. oneDNN's own bounded cache shares compiled code between threads.
struct Cache {
  using Item = std::pair<Key, Prepared>;
  std::list<Item> items;
  std::unordered_map<Key, std::list<Item>::iterator, KeyHash> index;
};

Cache& ThisThread() {
  thread_local Cache cache;
  return cache;
}

}  // namespace

Prepared* Find(const Key& key) {
  Cache& cache = ThisThread();
  if (!cache.items.empty() && cache.items.front().first == key) return &cache.items.front().second;
  const auto found = cache.index.find(key);
  if (found == cache.index.end()) return nullptr;
  cache.items.splice(cache.items.begin(), cache.items, found->second);
  return &found->second->second;
}

Prepared& Insert(const Key& key, Plan plan) {
  Cache& cache = ThisThread();
  cache.items.emplace_front(key, Prepared(std::move(plan)));
  cache.index.emplace(key, cache.items.begin());
  if (cache.items.size() > kCapacity) {
    cache.index.erase(cache.items.back().first);
    cache.items.pop_back();
  }
  return cache.items.front().second;
}

void Rethrow(const char* op, const dnnl::error& error) {
  Fail(error.status == dnnl_out_of_memory ? ErrorKind::kMemory : ErrorKind::kInternal, op,
       ": oneDNN: ", error.what());
}

}  // namespace internal

void Reorder(const char* op, const dnnl::memory::desc& from, void* from_data,
             const dnnl::memory::desc& to, void* to_data, const Key& key) {
  Prepared& reorder = Prepare(op, key, [&] {
    const dnnl::reorder::primitive_desc desc(Engine(), from, Engine(), to, Plan::Attributes());
    return Plan{
        dnnl::reorder(desc), {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}}, desc.scratchpad_desc()};
  });
  WEFT_CHECK(reorder.usable(), ErrorKind::kUnsupported, op,
             ": oneDNN cannot convert between layouts");
  reorder.Run(op, {from_data, to_data});
}

namespace {
// Weights in a primitive's layout, kept with the plain ones.
struct Packed final : RefCounted {
  Packed(Key k, Value v) : key(std::move(k)), value(std::move(v)) {}
  const Key key;
  const Value value;
};
}  // namespace

Packing::Packing(const Value& weights, const dnnl::memory::desc& plain,
                 const dnnl::memory::desc& wanted, std::span<const int64_t> layout)
    : strides_(weights.strides),
      plain_(plain),
      wanted_(wanted),
      same_(plain == wanted),
      reorder_(Key::kReorder),
      place_(Key::kReorder) {
  reorder_.Add(weights.dtype).Add(weights.shape).Add(weights.strides).Add(layout);
}

void* Packing::Pack(const char* op, const Value& weights, bool keep, Value* holder) {
  if (same_) return weights.raw();
  if (offset_ != weights.offset) {
    offset_ = weights.offset;
    place_ = reorder_;
    hash_ = place_.Add(offset_).Hash();
  }
  if (const Ref<RefCounted> found = weights.storage->Derived(hash_)) {
    const auto* packed = dynamic_cast<const Packed*>(found.get());
    if (packed != nullptr && packed->key == place_) {
      *holder = packed->value;
      return holder->raw();
    }
  }
  *holder =
      AllocateValue(weights.device, DType::kUint8, Shape{static_cast<int64_t>(wanted_.get_size())});
  Reorder(op, plain_, weights.raw(), wanted_, holder->raw(), reorder_);
  if (keep) weights.storage->KeepDerived(hash_, MakeRef<Packed>(place_, *holder));
  return holder->raw();
}

namespace {

// A primitive with packed weights, as a step of a plan keeps it.
class OnWeights final : public Routine {
 public:
  OnWeights(const char* op, const Prepared& primitive, std::span<const Operand> operands,
            bool keep_packed)
      : op_(op), primitive_(primitive), keep_packed_(keep_packed) {
    for (const Operand& operand : operands) sources_.push_back(operand.source);
  }

  void Run(KernelContext& c) override {
    Value packed;
    SmallVector<void*, 5> data;
    for (size_t i = 0; i < sources_.size(); ++i) {
      const Value& value = ArrayOf(c, sources_[i]);
      data.push_back(i == Prepared::kWeights
                         ? primitive_.packing().Pack(op_, value, keep_packed_, &packed)
                         : value.raw());
    }
    primitive_.Run(op_, data);
  }

  static const Value& ArrayOf(KernelContext& c, int source) {
    return source == kResult ? c.out(0) : c.in(static_cast<size_t>(source));
  }

 private:
  const char* const op_;
  Prepared primitive_;
  const bool keep_packed_;
  SmallVector<int, 5> sources_;
};

}  // namespace

void internal::RunOnWeights(const char* op, Prepared& primitive, std::span<const Operand> operands,
                            const Value& weights, bool keep_packed, KernelContext* c) {
  Value packed;
  SmallVector<void*, 5> data;
  bool keeps = c != nullptr && c->prepared != nullptr;  // then all outputs have memory
  for (size_t i = 0; i < operands.size(); ++i) {
    keeps = keeps && operands[i].data == OnWeights::ArrayOf(*c, operands[i].source).raw();
    data.push_back(i == Prepared::kWeights
                       ? primitive.packing().Pack(op, weights, keep_packed, &packed)
                       : operands[i].data);
  }
  primitive.Run(op, data);
  if (keeps) Keep(*c, MakeRef<OnWeights>(op, primitive, operands, keep_packed));
}

}  // namespace weft::onednn
