// Small symbols and typed graphs for tests.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/exec/plan.h"
#include "core/graph/lower.h"
#include "tests/core/symbols.h"

namespace weft {

inline Ref<Symbol> Var_(const std::string& name) { return Symbol::Variable(name); }

// An operator with attributes as text, named after itself.
inline Ref<Symbol> Apply_(const char* op_name, std::vector<Ref<Symbol>> inputs,
                          const TextAttributes& attributes = {}, const std::string& name = "") {
  return Apply(op_name, name.empty() ? op_name : name, attributes, inputs);
}

// Lowered for float32 variables of these shapes, by name.
inline Graph Lower_(const Symbol& symbol, const std::map<std::string, Shape>& shapes,
                    bool training = false) {
  std::vector<ArrayType> types;
  for (const SymbolNode* node : symbol.Variables()) {
    types.push_back({DType::kFloat32, shapes.at(node->name)});
  }
  Graph graph = Lower(symbol, types, Device{}, training).graph;
  graph.inference = !training;
  return graph;
}

// A row-major float32 array of small numbers that differ.
inline Value Numbers(const Shape& shape, float step = 0.37f) {
  const Value value = AllocateValue(Device{}, DType::kFloat32, shape);
  for (int64_t i = 0; i < value.size(); ++i) {
    const float x = step * static_cast<float>(i + 1);
    value.data<float>()[i] = x - 2.0f * static_cast<float>(static_cast<int>(x / 2.0f)) - 0.5f;
  }
  return value;
}

inline std::vector<float> FloatsOf(const Value& value) {
  const Value dense = RowMajorCopyIfNeeded(value);
  return {dense.data<const float>(), dense.data<const float>() + dense.size()};
}

// The operators of a graph, in topological order: "Convolution Activation".
inline std::string OperatorsOf(const Graph& graph) {
  std::string text;
  for (const GraphNode* node : TopologicalOrder(graph)) {
    if (!node->is_variable()) text += (text.empty() ? "" : " ") + node->op->name();
  }
  return text;
}

// The outputs for inputs made by Numbers, all as one list.
inline std::vector<float> Run_(Graph graph) {
  std::vector<Value> inputs;
  float step = 0.37f;
  for (const Ref<GraphNode>& input : graph.inputs) {
    inputs.push_back(Numbers(input->types[0].shape, step));
    step += 0.11f;
  }
  const Ref<Plan> plan = MakeRef<Plan>(std::move(graph));
  plan->Run(inputs);  // shows the layout
  std::vector<float> all;
  for (const Value& output : plan->Run(inputs)) {
    const std::vector<float> part = FloatsOf(output);
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

}  // namespace weft
