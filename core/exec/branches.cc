// _cond and _while_loop, which run compiled subgraphs.
#include <set>

#include "core/exec/recorded_run.h"
#include "core/exec/subgraph.h"
#include "core/graph/infer.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"

namespace weft {
namespace {

// The inputs that a subgraph reads.
template <typename Item, typename From>
std::vector<Item> Picked(const Dims& places, const Symbol& symbol, size_t num_inputs,
                         const char* owner, const From& from) {
  WEFT_CHECK(places.size() == symbol.Variables().size(), ErrorKind::kValue, owner,
             ": the attributes place ", places.size(), " inputs, the subgraph has ",
             symbol.Variables().size());
  std::vector<Item> items;
  for (const int64_t place : places) {
    WEFT_CHECK(place >= 0 && static_cast<size_t>(place) < num_inputs, ErrorKind::kValue, owner,
               ": a location is ", place, ", there are ", num_inputs, " inputs");
    items.push_back(from(static_cast<size_t>(place)));
  }
  return items;
}

// A subgraph of a node.
struct Part {
  const Subgraph& graph;
  const std::string& text;
  const Dims& places;  // by variable, which input of the node it is
  const char* owner;

  const Symbol& symbol() const { return graph.symbol(text, owner); }

  std::vector<ArrayType> OutputTypes(const InferContext& c) const {
    const auto given = Picked<ArrayType>(places, symbol(), c.inputs.size(), owner,
                                         [&](size_t i) { return c.in(i); });
    std::map<std::string, InferredType> known;
    const std::vector<SymbolNode*> variables = symbol().Variables();
    for (size_t v = 0; v < variables.size(); ++v) known[variables[v]->name] = {given[v], true};
    const Inference found = InferTypes(symbol(), known, false);
    std::vector<ArrayType> types;
    for (const Edge& output : symbol().outputs()) types.push_back(found.of(output).type);
    return types;
  }

  // Fills in what the subgraph tells of the shapes of the node's inputs.
  void Complete(InferContext* c) const {
    const auto types = Picked<ArrayType>(places, symbol(), c->inputs.size(), owner,
                                         [&](size_t i) { return c->in(i); });
    CompleteFrom(symbol(), types, std::vector<int>(places.begin(), places.end()), c);
  }

  // Runs it on inputs of the node, of which it updates states.
  Vars Call(std::vector<Var>* inputs) const {
    const auto given = Picked<Var>(places, symbol(), inputs->size(), owner,
                                   [&](size_t i) { return (*inputs)[i]; });
    CompiledGraph& compiled = graph.graph(text, owner);
    std::vector<std::pair<int, Value>> states;
    Vars results = compiled.Call(std::span<const Var>(given), &states);
    for (auto& [v, value] : states) {
      (*inputs)[static_cast<size_t>(places[static_cast<size_t>(v)])] = MakeVar(std::move(value));
    }
    return results;
  }

  const Op* random() const { return graph.graph(text, owner).random(); }

  // Whether it says that the one element of its output is not 0; nothing is recorded.
  bool Holds(std::vector<Var>* inputs) const {
    const RecordingScope pause(false, IsTraining());
    const Var result = CastTo(Call(inputs)[0], DType::kFloat64);
    const Value& value = ValueOf(Materialized(result));
    WEFT_CHECK(value.size() == 1, ErrorKind::kShape, owner, ": the condition has shape ",
               ToString(value.shape), ", expected one element");
    return *value.data<double>() != 0;
  }
};

// Inputs of a node that are auxiliary states of its subgraphs get new values from its outputs, from
// `first` on; of those in `passing`, which change within the node, there is nothing to keep.
std::vector<Op::EffectSpec> UpdatesOf(std::initializer_list<Part> parts, int first,
                                      const std::set<int>& passing = {}) {
  std::map<int, bool> inputs;
  for (const Part& part : parts) {
    for (const Subgraph::State& state : part.graph.states(part.text, part.owner)) {
      const auto v = static_cast<size_t>(state.variable);
      if (v >= part.places.size()) continue;  // inference says so
      const auto input = static_cast<int>(part.places[v]);
      if (input < 0 || passing.contains(input)) continue;
      inputs.emplace(input, true).first->second &= state.training_only;
    }
  }
  std::vector<Op::EffectSpec> effects;
  for (const auto& [input, training_only] : inputs) {
    effects.push_back({input, first + static_cast<int>(effects.size()), training_only});
  }
  return effects;
}

const Op* RandomIn(std::initializer_list<Part> parts) {
  for (const Part& part : parts) {
    if (const Op* op = part.random()) return op;
  }
  return nullptr;
}

void InferUpdates(const std::vector<Op::EffectSpec>& effects, InferContext* c) {
  for (const Op::EffectSpec& effect : effects) {
    const ArrayType& type = c->in(static_cast<size_t>(effect.input));
    c->Out(type.dtype, type.shape);
  }
}

std::string TextOf(const std::vector<ArrayType>& types) {
  std::string text;
  for (const ArrayType& type : types) {
    text += StrCat(text.empty() ? "" : ", ", NameOf(type.dtype), " ", ToString(type.shape));
  }
  return text;
}

struct CondAttrs {
  std::string pred_text, then_text, else_text;
  Dims pred_places, then_places, else_places;
  int64_t num_outputs = 0;
  Subgraph pred_graph, then_graph, else_graph;

  Part pred() const { return {pred_graph, pred_text, pred_places, "_cond"}; }
  Part yes() const { return {then_graph, then_text, then_places, "_cond"}; }
  Part no() const { return {else_graph, else_text, else_places, "_cond"}; }
  std::vector<Op::EffectSpec> updates() const {
    return UpdatesOf({pred(), yes(), no()}, static_cast<int>(num_outputs));
  }
};

void InferCond(InferContext& c) {
  const auto& a = c.attrs<CondAttrs>();
  const auto types = a.yes().OutputTypes(c), other = a.no().OutputTypes(c);
  WEFT_CHECK(types == other && types.size() == static_cast<size_t>(a.num_outputs),
             ErrorKind::kShape, "_cond: the branches give ", types.size(), " and ", other.size(),
             " outputs, expected ", a.num_outputs,
             " of the same shapes and dtypes: ", TextOf(types), " and ", TextOf(other));
  for (const ArrayType& type : types) c.Out(type.dtype, type.shape);
  InferUpdates(a.updates(), &c);
  c.Out(DType::kInt64, {1});
}

Vars RunCond(const Attrs* attrs, const std::vector<ArrayType>&, std::vector<Var> inputs) {
  const auto& a = attrs->as<CondAttrs>();
  Vars outputs = a.pred().Holds(&inputs) ? a.yes().Call(&inputs) : a.no().Call(&inputs);
  for (const auto& effect : a.updates()) {
    outputs.push_back(inputs[static_cast<size_t>(effect.input)]);
  }
  return outputs;
}

const OpRegistration cond =
    Op::Declare("_cond")
        .Expensive()
        .Doc("One of two symbols, as a third one says.")
        .Variadic("data", "num_args", "What the symbols read.")
        .OwnDType()
        .Attributes(
            AttrSchemaBuilder<CondAttrs>()
                .Required("subgraph0", &CondAttrs::pred_text, "JSON of the condition.")
                .Required("subgraph1", &CondAttrs::then_text,
                          "JSON of what it is where that is not 0.")
                .Required("subgraph2", &CondAttrs::else_text, "JSON of what it is otherwise.")
                .Required("num_outputs", &CondAttrs::num_outputs, "Outputs of both.")
                .Required("cond_input_locs", &CondAttrs::pred_places, "Inputs of the condition.")
                .Required("then_input_locs", &CondAttrs::then_places, "Inputs of the first symbol.")
                .Required("else_input_locs", &CondAttrs::else_places, "Inputs of the second."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<CondAttrs>().num_outputs); })
        .OutputDTypes([](const Attrs*, DType, int) { return DType::kUnknown; })
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<CondAttrs>();
          for (const Part& part : {a.pred(), a.yes(), a.no()}) part.Complete(&c);
        })
        .Infer(InferCond)
        .Effects([](const Attrs* a, size_t) { return a->as<CondAttrs>().updates(); })
        .UsesTrainingMode()
        .Random()  // the record is of one run
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) { RunRecorded(&c, RunCond); })
        .Gradient([](GradientContext& c) {
          const auto& a = c.attrs<CondAttrs>();
          RecordedGradient(&c, RunCond, RandomIn({a.pred(), a.yes(), a.no()}));
        });

struct WhileAttrs {
  std::string cond_text, func_text;
  Dims cond_places, func_places, variables;
  int64_t num_outputs = 0, num_out_data = 0, max_iterations = 0;
  Subgraph cond_graph, func_graph;

  Part cond() const { return {cond_graph, cond_text, cond_places, "_while_loop"}; }
  Part func() const { return {func_graph, func_text, func_places, "_while_loop"}; }
  // The input of the node that is loop variable j.
  size_t input(size_t j) const {
    return static_cast<size_t>(func_places[static_cast<size_t>(variables[j])]);
  }
  // Throws kValue where the attributes do not fit each other.
  std::vector<Op::EffectSpec> updates() const;
};

void CheckLoop(const WhileAttrs& a) {
  WEFT_CHECK(a.max_iterations > 0, ErrorKind::kValue, "_while_loop: max_iterations is ",
             a.max_iterations, ", expected at least 1");
  WEFT_CHECK(a.num_out_data >= 0 &&
                 a.num_outputs - a.num_out_data == static_cast<int64_t>(a.variables.size()),
             ErrorKind::kValue, "_while_loop: num_outputs ", a.num_outputs, " and num_out_data ",
             a.num_out_data, " do not fit ", a.variables.size(), " loop variables");
  for (const int64_t place : a.variables) {
    WEFT_CHECK(place >= 0 && static_cast<size_t>(place) < a.func_places.size(), ErrorKind::kValue,
               "_while_loop: func_var_locs has ", place, ", the subgraph has ",
               a.func_places.size(), " inputs");
  }
}

std::vector<Op::EffectSpec> WhileAttrs::updates() const {
  CheckLoop(*this);
  std::set<int> passing;
  for (size_t j = 0; j < variables.size(); ++j) passing.insert(static_cast<int>(input(j)));
  return UpdatesOf({cond(), func()}, static_cast<int>(num_outputs), passing);
}

void InferLoop(InferContext& c) {
  const auto& a = c.attrs<WhileAttrs>();
  CheckLoop(a);
  const auto types = a.func().OutputTypes(c);
  WEFT_CHECK(types.size() == static_cast<size_t>(a.num_outputs), ErrorKind::kValue, c.name(),
             ": the subgraph has ", types.size(), " outputs, expected ", a.num_outputs);
  const auto num_out = static_cast<size_t>(a.num_out_data);
  for (size_t k = 0; k < types.size(); ++k) {
    Shape shape = types[k].shape;
    if (k < num_out) {
      shape = {a.max_iterations};
      for (const int64_t d : types[k].shape) shape.push_back(d);
    } else {
      const ArrayType& variable = c.in(a.input(k - num_out));
      WEFT_CHECK(types[k] == variable, ErrorKind::kShape, c.name(), ": loop variable ", k - num_out,
                 " has shape ", ToString(variable.shape), " and dtype ", NameOf(variable.dtype),
                 ", a step makes it ", ToString(types[k].shape), " and ", NameOf(types[k].dtype));
    }
    c.Out(types[k].dtype, shape);
  }
  InferUpdates(a.updates(), &c);
  c.Out(DType::kInt64, {1});
}

Vars RunLoop(const Attrs* attrs, const std::vector<ArrayType>& types, std::vector<Var> inputs) {
  const auto& a = attrs->as<WhileAttrs>();
  const auto num_out = static_cast<size_t>(a.num_out_data);
  std::vector<std::vector<Var>> columns(num_out);
  for (int64_t step = 0; step < a.max_iterations && a.cond().Holds(&inputs); ++step) {
    const Vars results = a.func().Call(&inputs);
    for (size_t k = 0; k < num_out; ++k) columns[k].push_back(ExpandDims(results[k], 0));
    for (size_t j = 0; j < a.variables.size(); ++j) inputs[a.input(j)] = results[num_out + j];
  }
  Vars outputs;
  for (size_t k = 0; k < num_out; ++k) {  // rows that were not reached are 0
    Shape rest = types[k].shape;
    rest[0] -= static_cast<int64_t>(columns[k].size());
    if (rest[0] > 0) columns[k].push_back(Zeros(rest, types[k].dtype));
    outputs.push_back(shape::Concat(columns[k], 0));
  }
  for (size_t j = 0; j < a.variables.size(); ++j) outputs.push_back(inputs[a.input(j)]);
  for (const auto& effect : a.updates()) {
    outputs.push_back(inputs[static_cast<size_t>(effect.input)]);
  }
  return outputs;
}

const OpRegistration while_loop =
    Op::Declare("_while_loop")
        .Expensive()
        .Doc("Runs a symbol as long as another one says, at most max_iterations times.")
        .Variadic("data", "num_args", "Loop variables and what the symbols read.")
        .OwnDType()
        .Attributes(
            AttrSchemaBuilder<WhileAttrs>()
                .Required("subgraph0", &WhileAttrs::cond_text, "JSON of the condition.")
                .Required("subgraph1", &WhileAttrs::func_text, "JSON of a step.")
                .Required("max_iterations", &WhileAttrs::max_iterations, "The most steps.")
                .Required("num_outputs", &WhileAttrs::num_outputs, "Outputs and loop variables.")
                .Required("num_out_data", &WhileAttrs::num_out_data, "Outputs alone.")
                .Required("cond_input_locs", &WhileAttrs::cond_places, "Inputs of the condition.")
                .Required("func_input_locs", &WhileAttrs::func_places, "Inputs of a step.")
                .Required("func_var_locs", &WhileAttrs::variables,
                          "Which of those are the loop variables."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<WhileAttrs>().num_outputs); })
        .OutputDTypes([](const Attrs*, DType, int) { return DType::kUnknown; })
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<WhileAttrs>();
          for (const Part& part : {a.cond(), a.func()}) part.Complete(&c);
        })
        .Infer(InferLoop)
        .Effects([](const Attrs* a, size_t) { return a->as<WhileAttrs>().updates(); })
        .UsesTrainingMode()
        .Random()  // the record is of one run
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) { RunRecorded(&c, RunLoop); })
        .Gradient([](GradientContext& c) {
          const auto& a = c.attrs<WhileAttrs>();
          RecordedGradient(&c, RunLoop, RandomIn({a.cond(), a.func()}));
        });

}  // namespace
}  // namespace weft
