#include "core/ops/optimizer/update.h"

#include <algorithm>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/pointwise/instr.h"

namespace weft::optimizer {
namespace {

constexpr int64_t kChunk = 8192;  // elements of one unit of work
constexpr int64_t kTile = 512;    // elements that are converted at once

// Operands by number: weight, gradient, states; outputs: weight, states, low-precision weight.
constexpr int kInputs = 2 + kMaxStates;
constexpr int kOutputs = 2 + kMaxStates;
constexpr int kLow = kOutputs - 1;

// A tensor whose operands all lie in memory in one order.
struct Flat {
  const Hyper* hyper;
  const std::byte* in[kInputs] = {};
  std::byte* out[kOutputs] = {};
  DType in_dtype[kInputs] = {}, out_dtype[kOutputs] = {};
  int64_t n = 0;
  int64_t first_chunk = 0;
  bool direct = true;  // no conversion between storage and compute type
};

// What has to be copied to where once the update is done.
struct CopyBack {
  Value from, to;
};

bool OneOrder(std::span<const Value* const> operands) {
  const Value& first = *operands[0];
  if (!IsDense(first.shape, first.strides)) return false;
  return std::all_of(operands.begin(), operands.end(), [&](const Value* v) {
    return v->strides == first.strides &&
           std::all_of(v->strides.begin(), v->strides.end(), [](int64_t s) { return s >= 0; });
  });
}

Flat Flatten(TensorUpdate& t, int states, DType compute, std::vector<CopyBack>& copies) {
  SmallVector<Value*, 8> inputs{&t.weight, &t.grad}, outputs{&t.weight_out};
  SmallVector<const Value*, 16> all;
  for (int i = 0; i < states; ++i) {
    inputs.push_back(&t.states[i]);
    outputs.push_back(&t.states_out[i]);
  }
  if (t.low_out.present()) outputs.push_back(&t.low_out);
  all.Append(inputs.begin(), inputs.end());
  all.Append(outputs.begin(), outputs.end());
  if (!OneOrder(all)) {
    for (Value* value : inputs) *value = RowMajorCopyIfNeeded(*value);
    for (Value* value : outputs) {
      if (value->is_row_major()) continue;
      const Value target = *value;
      *value = AllocateValue(target.device, target.dtype, target.shape);
      copies.push_back({*value, target});
    }
  }
  Flat flat;
  flat.hyper = &t.hyper;
  flat.n = t.weight.size();
  for (size_t i = 0; i < inputs.size(); ++i) {
    flat.in[i] = static_cast<const std::byte*>(inputs[i]->raw());
    flat.in_dtype[i] = inputs[i]->dtype;
    flat.direct &= inputs[i]->dtype == compute;
  }
  for (int i = 0; i <= states; ++i) {
    flat.out[i] = static_cast<std::byte*>(outputs[i]->raw());
    flat.out_dtype[i] = outputs[i]->dtype;
    flat.direct &= outputs[i]->dtype == compute;
  }
  if (t.low_out.present()) {
    flat.out[kLow] = static_cast<std::byte*>(t.low_out.raw());
    flat.out_dtype[kLow] = t.low_out.dtype;
    flat.direct = false;
  }
  return flat;
}

template <typename T>
RuleArrays<T> ArraysAt(const Flat& flat, int states, int64_t at) {
  RuleArrays<T> a{};
  const auto in = [&](int i) { return reinterpret_cast<const T*>(flat.in[i]) + at; };
  const auto out = [&](int i) { return reinterpret_cast<T*>(flat.out[i]) + at; };
  a.weight = in(0);
  a.grad = in(1);
  a.weight_out = out(0);
  for (int i = 0; i < states; ++i) {
    a.states[i] = in(2 + i);
    a.states_out[i] = out(1 + i);
  }
  return a;
}

// Elements [begin, end) through tiles of the compute type, for the operands that need it.
template <typename T>
void RunConverted(const Flat& flat, int states, RuleFn<T> rule, int64_t begin, int64_t end) {
  constexpr auto kCompute =
      std::is_same_v<T, double> ? pointwise::Compute::kF64 : pointwise::Compute::kF32;
  alignas(64) T in_tile[kInputs][kTile];
  alignas(64) T out_tile[kOutputs][kTile];
  for (int64_t at = begin; at < end; at += kTile) {
    const auto n = static_cast<size_t>(std::min(kTile, end - at));
    const auto load = [&](int i) -> const T* {
      const std::byte* from = flat.in[i] + at * static_cast<int64_t>(SizeOf(flat.in_dtype[i]));
      pointwise::FindLoad(flat.in_dtype[i], kCompute)(from, 1, in_tile[i], n);
      return in_tile[i];
    };
    const auto store = [&](int i, const T* tile) {
      std::byte* to = flat.out[i] + at * static_cast<int64_t>(SizeOf(flat.out_dtype[i]));
      pointwise::FindStore(kCompute, flat.out_dtype[i])(tile, to, 1, n);
    };
    RuleArrays<T> a{};
    a.weight = load(0);
    a.grad = load(1);
    a.weight_out = out_tile[0];
    for (int i = 0; i < states; ++i) {
      a.states[i] = load(2 + i);
      a.states_out[i] = out_tile[1 + i];
    }
    rule(*flat.hyper, a, n);
    for (int i = 0; i <= states; ++i) store(i, out_tile[i]);
    if (flat.out[kLow] != nullptr) store(kLow, out_tile[0]);
  }
}

template <typename T>
void RunAll(std::span<const Flat> tensors, int64_t chunks, int states, RuleFn<T> rule) {
  int64_t elements = 0;
  for (const Flat& flat : tensors) elements += flat.n;
  // Small tensors make small chunks: as many to a thread as two full ones hold elements.
  const int64_t grain = std::max<int64_t>(2, 2 * kChunk * chunks / std::max<int64_t>(1, elements));
  ParallelFor(chunks, grain, [&](int64_t begin, int64_t end) {
    auto tensor = std::upper_bound(tensors.begin(), tensors.end(), begin,
                                   [](int64_t chunk, const Flat& f) {
                                     return chunk < f.first_chunk;
                                   }) - 1;
    while (begin < end) {
      const int64_t last =
          std::min(end, tensor->first_chunk + (tensor->n + kChunk - 1) / kChunk);
      const int64_t from = (begin - tensor->first_chunk) * kChunk;
      const int64_t to = std::min(tensor->n, (last - tensor->first_chunk) * kChunk);
      if (from < to) {
        if (tensor->direct) {
          rule(*tensor->hyper, ArraysAt<T>(*tensor, states, from), static_cast<size_t>(to - from));
        } else {
          RunConverted<T>(*tensor, states, rule, from, to);
        }
      }
      begin = last;
      ++tensor;
    }
  });
}

}  // namespace

void Update(Rule rule, std::span<TensorUpdate> tensors) {
  if (tensors.empty()) return;
  const int states = StatesOf(rule);
  const bool wide = tensors[0].weight.dtype == DType::kFloat64;
  std::vector<CopyBack> copies;
  std::vector<Flat> flat;
  flat.reserve(tensors.size());
  int64_t chunks = 0;
  for (TensorUpdate& tensor : tensors) {
    if (tensor.weight.size() == 0) continue;
    flat.push_back(
        Flatten(tensor, states, wide ? DType::kFloat64 : DType::kFloat32, copies));
    flat.back().first_chunk = chunks;
    chunks += (flat.back().n + kChunk - 1) / kChunk;
  }
  if (wide) {
    RunAll<double>(flat, chunks, states, Rules().f64[static_cast<int>(rule)]);
  } else {
    RunAll<float>(flat, chunks, states, Rules().f32[static_cast<int>(rule)]);
  }
  for (const CopyBack& copy : copies) CopyElements(copy.from, copy.to);
}

}  // namespace weft::optimizer
