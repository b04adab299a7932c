#pragma once

#include "core/ops/pointwise/rows.h"
#include "core/registry/attrs.h"
#include "core/registry/var.h"

namespace weft {

namespace pointwise {
struct RowProgramAttrs {
  RowProgram program;
};
}  // namespace pointwise

template <>
struct AttrCodec<pointwise::RowProgram> {
  static const char* TypeName() { return "row program"; }
  static pointwise::RowProgram Read(const AttrValue& value);
  static std::string Print(const pointwise::RowProgram& program);
};

// The results of a row program, as one call of an operator.
Vars CallRows(pointwise::RowProgram program, std::span<const Var> inputs);

}  // namespace weft
