// Optimizers as languages use them that have none of their own: which update operator changes a
// parameter, what is remembered of it, and with which rates.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/exec/cell.h"
#include "core/registry/spec.h"

namespace weft::train {

// What all optimizers have; their attributes derive from it.
struct CommonAttrs {
  double learning_rate = 0.01, wd = 0, rescale_grad = 1;
  std::optional<double> clip_gradient;
  bool multi_precision = false;
};

// One update of one parameter. Its arrays are written in place.
struct Step {
  Cell *weight, *gradient;
  std::vector<Ref<Cell>> states;
  int64_t count;  // of this parameter's updates, from 1
  double lr, wd;  // of this parameter
};

// Parameters are told apart by numbers of the caller's. Any thread may call; calls wait for each
// other.
class Optimizer : public RefCounted {
 public:
  static constexpr const char* kNoun = "optimizer";

  explicit Optimizer(const Attrs& attrs) : attrs_(&attrs) {}

  // Throws kShape or kType where weight and gradient do not fit each other or what is remembered.
  void Update(int64_t key, Cell* weight, Cell* gradient);
  // Changes an attribute for the updates to come. Throws kNotFound, kType, kValue.
  void Set(std::string_view attribute, const AttrValue& value);
  // Factors of a parameter's learning rate and weight decay.
  void Scale(int64_t key, double lr_mult, double wd_mult);
  // As in MXNet, parameters whose names end in neither "_weight" nor "_gamma" do not decay.
  void Name(int64_t key, std::string_view name);

  // What is remembered of all parameters, as a .params file. Load throws kIo where the file is not
  // one of this optimizer, and then changes nothing.
  void Save(const std::string& path) const;
  void Load(const std::string& path);

 protected:
  virtual const Spec<Optimizer>& spec() const = 0;
  virtual const CommonAttrs& common() const = 0;
  virtual int num_states() const = 0;            // arrays like the weight, zeros at first
  virtual void Run(const Step& step) const = 0;  // may compute with Vars

  template <typename A>
  const A& attrs() const {
    return attrs_->as<A>();
  }

 private:
  struct Remembered {
    int64_t count = 0;
    double lr_mult = 1, wd_mult = 1;
    std::vector<Ref<Cell>> states;
    Ref<Cell> master;  // the weight in float32, with multi_precision
  };
  void Prepare(Remembered* of, const Cell& weight) const;

  Ref<const Attrs> attrs_;
  mutable std::mutex mutex_;
  std::map<int64_t, Remembered> parameters_;
};

}  // namespace weft::train
