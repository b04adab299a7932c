#include "core/exec/executor.h"

#include <unordered_map>

#include "core/base/error.h"

namespace weft {

Executor::Executor(Ref<Symbol> symbol, std::span<Cell* const> arguments,
                   std::span<Cell* const> gradients, std::span<const GradReq> requests,
                   std::span<Cell* const> states)
    : graph_(MakeRef<CompiledGraph>(symbol, std::vector<Ref<Cell>>{}, CompileOptions{})) {
  std::unordered_map<const SymbolNode*, size_t> argument_of, state_of;
  for (const SymbolNode* node : symbol->Arguments()) argument_of.emplace(node, argument_of.size());
  for (const SymbolNode* node : symbol->AuxiliaryStates()) state_of.emplace(node, state_of.size());
  WEFT_CHECK(arguments.size() == argument_of.size(), ErrorKind::kValue, "bind: ", arguments.size(),
             " arguments given, the symbol has ", argument_of.size());
  WEFT_CHECK(states.size() == state_of.size(), ErrorKind::kValue, "bind: ", states.size(),
             " auxiliary states given, the symbol has ", state_of.size());
  WEFT_CHECK(gradients.size() == arguments.size() && requests.size() == arguments.size(),
             ErrorKind::kValue, "bind: gradients and requests must be as many as the arguments");
  for (const SymbolNode* node : symbol->Variables()) {
    const auto argument = argument_of.find(node);
    Cell* cell =
        argument != argument_of.end() ? arguments[argument->second] : states[state_of.at(node)];
    WEFT_CHECK(cell != nullptr, ErrorKind::kValue, "bind: the array of ", node->name,
               " is missing");
    cells_.emplace_back(cell);
    variables_.emplace_back();
    if (argument == argument_of.end()) continue;
    Cell* gradient = gradients[argument->second];
    const GradReq request = requests[argument->second];
    if (request == GradReq::kNull || gradient == nullptr) continue;
    WEFT_CHECK(gradient->type() == cell->type(), ErrorKind::kShape, "bind: the gradient of ",
               node->name, " has shape ", ToString(gradient->type().shape), " and dtype ",
               NameOf(gradient->type().dtype), ", the argument ", ToString(cell->type().shape),
               " and ", NameOf(cell->type().dtype));
    variables_.back() = MakeVariableNode(cell->type(), SinkTo(Ref<Cell>(gradient), request));
  }
}

std::vector<Ref<Cell>> Executor::Forward(bool training) {
  outputs_.clear();
  std::vector<Var> inputs;
  bool any_gradient = false;
  for (size_t i = 0; i < cells_.size(); ++i) {
    const Var var = cells_[i]->Read();
    any_gradient |= static_cast<bool>(variables_[i]);
    inputs.push_back(MakeVar(ValueOf(var), variables_[i] ? Edge{variables_[i], 0} : Edge{}));
    if (monitor_ && monitors_inputs_) {
      monitor_(graph_->symbol().Variables()[i]->name, var);
    }
  }
  std::vector<std::pair<int, Value>> states;
  Vars results;
  {
    const RecordingScope scope(training && any_gradient, training);
    results = monitor_ ? RunEagerly(graph_->symbol(), inputs, &states,
                                    [this](const SymbolNode& node, std::span<const Var>,
                                           std::span<const Var> results) {
                                      for (size_t i = 0; i < results.size(); ++i) {
                                        monitor_(OutputName(node, i), results[i]);
                                      }
                                    })
                       : graph_->Call(std::span<const Var>(inputs), &states);
  }
  inputs.clear();
  const RecordingScope pause(false, training);
  for (auto& [input, value] : states) {
    cells_[static_cast<size_t>(input)]->Assign(MakeVar(std::move(value)));
  }
  std::vector<Ref<Cell>> cells;
  for (const Var& result : results) cells.push_back(MakeRef<Cell>(MakeVar(ValueOf(result))));
  if (training && any_gradient) outputs_ = std::move(results);
  return cells;
}

void Executor::Backward(std::span<Cell* const> head_gradients) {
  WEFT_CHECK(!outputs_.empty(), ErrorKind::kState,
             "backward: call forward(is_train=True) first, on an executor with gradients");
  WEFT_CHECK(head_gradients.empty() || head_gradients.size() == outputs_.size(), ErrorKind::kValue,
             "backward: ", head_gradients.size(), " head gradients given, there are ",
             outputs_.size(), " outputs");
  std::vector<Var> heads, gradients;
  for (size_t i = 0; i < outputs_.size(); ++i) {
    if (!ProducerOf(outputs_[i])) continue;
    heads.push_back(outputs_[i]);
    gradients.push_back(head_gradients.empty() || head_gradients[i] == nullptr
                            ? Var()
                            : MakeVar(ValueOf(head_gradients[i]->Read())));
  }
  BackwardOptions options;
  options.retain_graph = true;  // MXNet lets backward run again
  RunBackward(heads, gradients, {}, options);
}

void Executor::SetMonitor(Monitor monitor, bool inputs_too) {
  monitor_ = std::move(monitor);
  monitors_inputs_ = inputs_too;
}

}  // namespace weft
