// Initial values of parameters, as languages use them that have no rules of their own.
#pragma once

#include <string>

#include "core/exec/cell.h"
#include "core/registry/spec.h"

namespace weft::train {

class Initializer : public RefCounted {
 public:
  static constexpr const char* kNoun = "initializer";

  // Writes initial values into `cell`. `parameter` chooses as in MXNet by how it ends: "bias",
  // "beta", "mean" and "min" are 0, "gamma", "var" and "max" 1, and "weight" is this initializer's;
  // so is any array where it is empty. Throws kValue for other names, kShape where the rule does
  // not fit the array.
  void Apply(std::string_view parameter, Cell* cell) const;

 protected:
  virtual void Fill(Cell* cell) const = 0;
};

}  // namespace weft::train
