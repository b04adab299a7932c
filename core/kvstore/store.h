// Stores of arrays by key that sum what several devices or workers send and hand it out again.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/exec/cell.h"
#include "core/train/optimizer.h"

namespace weft::kvstore {

// Changes what is stored by the sum of what was pushed.
using Updater = std::function<void(const std::string& key, Cell* sum, Cell* stored)>;

// Arrays and the key of each; a key may come several times.
struct Items {
  std::span<const char* const> keys;
  std::span<Cell* const> cells;
};

// Any thread may call; an updater may call its own store again. Nothing is recorded. Placeholders
// on the null device stand for the rows that they keep (Cell::Mark). Errors name the call and the
// key: kNotFound for a key that is not there, kShape, kValue. What a call is given is checked
// before it changes anything.
class Store : public RefCounted {
 public:
  // Throws kNotFound for a kind that does not exist, kUnsupported for one that will.
  static Ref<Store> Create(std::string_view kind);

  // Stores copies. Throws kValue where a key is there already.
  virtual void Init(const Items& values) = 0;
  // Sums the arrays of each key, cast to the stored dtype. The sum replaces what is stored, or
  // goes to the updater or, as the gradient, to the optimizer.
  virtual void Push(const Items& values) = 0;
  // Copies what is stored, cast to the dtypes of `outputs`.
  virtual void Pull(const Items& outputs) = 0;
  // Both, with nobody between.
  virtual void PushPull(const Items& values, const Items& outputs) = 0;

  // Parameters have their numbers in the order of Init; keys that are no numbers are names as well
  // (Optimizer::Name). Takes the updater's place.
  virtual void SetOptimizer(Ref<train::Optimizer> optimizer) = 0;
  // Takes the optimizer's place; empty: neither.
  virtual void SetUpdater(Updater updater) = 0;

  virtual int64_t rank() const = 0;  // of this worker, from 0
  virtual int64_t size() const = 0;  // workers
};

}  // namespace weft::kvstore
