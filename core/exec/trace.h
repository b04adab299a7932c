// Tracing: while a trace runs on a thread, the operators that the thread applies to arrays are not
// computed but become the nodes of a symbol.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exec/cell.h"
#include "core/graph/graph.h"
#include "core/graph/symbol.h"

namespace weft {

class Trace final : public RefCounted {
 public:
  Trace();
  ~Trace() override;

  // The trace that runs on this thread; null where there is none.
  static Trace* Current();
  // Makes this trace the thread's. Where another one runs, this one is within it until it stops:
  // what the other made is captured, as arrays from outside are.
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
  Edge Capture(Ref<Cell> cell, std::string name);
  // The cell that stands for what this trace, or one around it, made, where a trace within captures
  // it; null for what none of them made.
  Ref<Cell> Shared(const Var& made);
  std::string NameOf(const Cell* cell) const;  // "" where it has none

  Ref<Trace> parent_;
  bool stopped_ = false;
  std::unordered_map<const Node*, Ref<Node>> own_;  // arguments and nodes
  std::map<std::string, int> counts_;               // of automatic names, by operator
  std::unordered_map<const Cell*, std::string> names_;
  std::unordered_map<const Cell*, Edge> variables_;  // of captured cells
  std::unordered_map<Edge, Ref<Cell>, EdgeHash, EdgeEqual> shared_;
  std::unordered_map<const Node*, Ref<Cell>> captured_;
};

}  // namespace weft
