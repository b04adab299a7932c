// _foreach: a symbol run over the first axis of arrays, carrying states along. It is unrolled, so
// that gradients, plans and fusion are those of its parts.
#include <algorithm>

#include "core/exec/subgraph.h"
#include "core/graph/graph.h"
#include "core/graph/replay.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"
#include "core/registry/named_attrs.h"

namespace weft {
namespace {

struct ForeachAttrs {
  std::string text;
  Dims data, states, rest;  // variables of the subgraph, by input of the node
  int64_t num_outputs = 0, num_out_data = 0;
  Subgraph body;
};

std::vector<int64_t> Places(const ForeachAttrs& a, const Symbol& symbol, size_t num_inputs) {
  const size_t n = symbol.Variables().size();
  std::vector<int64_t> places;
  for (const Dims* part : {&a.data, &a.states, &a.rest}) {
    places.insert(places.end(), part->begin(), part->end());
  }
  WEFT_CHECK(places.size() == num_inputs, ErrorKind::kValue, "_foreach: ", num_inputs,
             " inputs given, its attributes place ", places.size());
  for (const int64_t place : places) {
    WEFT_CHECK(place >= -1 && place < static_cast<int64_t>(n), ErrorKind::kValue,
               "_foreach: a location is ", place, ", the subgraph has ", n, " inputs");
  }
  WEFT_CHECK(!a.data.empty(), ErrorKind::kValue, "_foreach: in_data_locs is empty");
  WEFT_CHECK(a.num_out_data >= 0 && a.num_outputs >= a.num_out_data &&
                 symbol.outputs().size() == static_cast<size_t>(a.num_outputs) &&
                 a.states.size() == static_cast<size_t>(a.num_outputs - a.num_out_data),
             ErrorKind::kValue, "_foreach: num_outputs ", a.num_outputs, " and num_out_data ",
             a.num_out_data, " do not fit ", symbol.outputs().size(), " outputs and ",
             a.states.size(), " states of the subgraph");
  return places;
}

// The new values of the body's auxiliary states follow the outputs.
std::vector<Op::EffectSpec> Updates(const Attrs* attrs, size_t num_inputs) {
  const auto& a = attrs->as<ForeachAttrs>();
  if (a.rest.size() > num_inputs) return {};  // the composition says so
  const size_t first = num_inputs - a.rest.size();
  std::vector<Op::EffectSpec> effects;
  for (const Subgraph::State& state : a.body.states(a.text, "_foreach")) {
    const auto at = std::find(a.rest.begin(), a.rest.end(), state.variable);
    if (at == a.rest.end()) continue;  // a slice or a state of the loop: of that run alone
    effects.push_back({static_cast<int>(first) + static_cast<int>(at - a.rest.begin()),
                       static_cast<int>(a.num_outputs) + static_cast<int>(effects.size()),
                       state.training_only});
  }
  return effects;
}

const OpRef kSplit("SliceChannel");

Vars Slices(const Var& data, int64_t length) {
  NamedAttrs attrs(*kSplit);
  // One step of a vector is a number; the body sees an array of one element, as eagerly.
  attrs.Set("num_outputs", length).Set("axis", int64_t{0}).Set("squeeze_axis", data.rank() != 1);
  return Call(kSplit, {data}, attrs.Build());
}

Vars Unroll(std::span<const Var> in, const Attrs* attrs) {
  const auto& a = attrs->as<ForeachAttrs>();
  const Symbol& body = a.body.symbol(a.text, "_foreach");
  const std::vector<int64_t> places = Places(a, body, in.size());
  const size_t num_data = a.data.size(), num_states = a.states.size();
  const auto num_out = static_cast<size_t>(a.num_out_data);
  int64_t length = -1;
  std::vector<Vars> slices;
  for (size_t i = 0; i < num_data; ++i) {
    WEFT_CHECK(in[i].rank() > 0, ErrorKind::kShape, "_foreach: data ", i,
               " has no axis to run over, its shape is ()");
    if (i == 0) length = in[i].dim(0);
    WEFT_CHECK(in[i].dim(0) == length, ErrorKind::kShape, "_foreach: data: lengths ", length,
               " and ", in[i].dim(0), " differ");
    WEFT_CHECK(length > 0, ErrorKind::kShape, "_foreach: data has shape ", ToString(in[i].shape()),
               ", expected a step at least");
    slices.push_back(Slices(in[i], length));
  }
  std::vector<Var> inputs(body.Variables().size());
  const auto give = [&](size_t i, const Var& var) {  // -1: nothing in the body reads it
    if (places[i] >= 0) inputs[static_cast<size_t>(places[i])] = var;
  };
  for (size_t i = num_data; i < in.size(); ++i) give(i, in[i]);
  std::vector<Var> states(in.begin() + num_data, in.begin() + num_data + num_states);
  std::vector<std::vector<Var>> columns(num_out);
  const auto* graph = dynamic_cast<const GraphBuilder*>(&Builder::Current());
  const bool training = graph != nullptr ? graph->training() : IsTraining();
  for (int64_t step = 0; step < length; ++step) {
    for (size_t i = 0; i < num_data; ++i) {
      give(i, slices[i][static_cast<size_t>(step)]);
    }
    const ReplayedSymbol replayed =
        Replay(body, inputs, training,
               [](const SymbolNode& node, const Ref<const Attrs>& own, std::span<const Var> given) {
                 return Builder::Current().Apply(*node.op, own, given);
               });
    const Vars& results = replayed.outputs;
    for (const auto& [variable, updated] : replayed.states) {
      inputs[static_cast<size_t>(variable)] = updated;
    }
    for (size_t k = 0; k < num_out; ++k) columns[k].push_back(ExpandDims(results[k], 0));
    for (size_t k = 0; k < num_states; ++k) {
      states[k] = results[num_out + k];
      give(num_data + k, states[k]);
    }
  }
  Vars outputs;
  for (const std::vector<Var>& column : columns) outputs.push_back(shape::Concat(column, 0));
  for (const Var& state : states) outputs.push_back(state);
  for (const Op::EffectSpec& effect : Updates(attrs, in.size())) {
    outputs.push_back(inputs[static_cast<size_t>(places[static_cast<size_t>(effect.input)])]);
  }
  return outputs;
}

const OpRegistration foreach =
    Op::Declare("_foreach")
        .Doc("Runs a symbol over the first axis of arrays, carrying states along.")
        .Variadic("data", "num_args", "Arrays to run over, states, and what each step reads.")
        .OwnDType()
        .Attributes(
            AttrSchemaBuilder<ForeachAttrs>()
                .Required("subgraph0", &ForeachAttrs::text, "JSON of the symbol of one step.")
                .Required("num_outputs", &ForeachAttrs::num_outputs, "Outputs and states.")
                .Required("num_out_data", &ForeachAttrs::num_out_data, "Outputs alone.")
                .Required("in_data_locs", &ForeachAttrs::data,
                          "Which variables of the symbol are slices of the first inputs.")
                .Required("in_state_locs", &ForeachAttrs::states, "Which are the states.")
                .Required("remain_locs", &ForeachAttrs::rest, "Which are the other inputs."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<ForeachAttrs>().num_outputs); })
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<ForeachAttrs>();
          const Symbol& body = a.body.symbol(a.text, c.name());
          const std::vector<int64_t> places = Places(a, body, c.inputs.size());
          std::vector<ArrayType> types(body.Variables().size());
          std::vector<int> place(types.size(), -1);
          for (size_t i = 0; i < places.size(); ++i) {
            ArrayType type = c.in(i);
            if (places[i] < 0) continue;
            const auto v = static_cast<size_t>(places[i]);
            if (i >= a.data.size()) {
              place[v] = static_cast<int>(i);
            } else if (type.shape.empty()) {
              return;
            } else if (type.shape.size() == 1) {
              type.shape = {1};
            } else {
              type.shape = Shape(type.shape.begin() + 1, type.shape.end());
            }
            types[v] = type;
          }
          CompleteFrom(body, types, place, &c);
        })
        .OutputDTypes([](const Attrs*, DType, int) { return DType::kUnknown; })
        .Effects(Updates)
        .Compose(Unroll);

}  // namespace
}  // namespace weft
