// Tracing: while a trace runs on a thread, the operators that the thread applies to arrays are not
// computed but become the nodes of a symbol.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exec/cell.h"
#include "core/graph/symbol.h"

namespace weft {

class Trace final : public RefCounted {
 public:
  Trace();
  ~Trace() override;

  // The trace that runs on this thread; null where there is none.
  static Trace* Current();
  // Makes this trace the thread's. Throws kState where another one runs.
  void Begin();
  void Stop();  // accepts a trace that does not run

  // A placeholder for an argument.
  Ref<Cell> Input(std::string name, const ArrayType& type);
  // What `cell` is called where the traced operators use it.
  void Name(Cell* cell, std::string name);
  SmallVector<Ref<Cell>, 2> Apply(const Op& op, const Ref<const Attrs>& attrs,
                                  std::span<Cell* const> inputs, std::span<Cell* const> outs);
  // The symbol that computes `outputs`.
  Ref<Symbol> Finish(std::span<Cell* const> outputs);
  // The array behind a variable of the traced symbol; null for arguments.
  Ref<Cell> Captured(const SymbolNode* variable) const;

 private:
  Edge EdgeOf(Cell* cell, const Var& var);

  std::map<std::string, int> counts_;  // of automatic names, by operator
  std::unordered_map<const Cell*, std::string> names_;
  std::unordered_map<const Cell*, Edge> variables_;  // of captured cells
  std::unordered_map<const Node*, Ref<Cell>> captured_;
};

}  // namespace weft
