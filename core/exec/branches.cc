// _cond and _while_loop: kernels that run compiled subgraphs, and record what they do where
// gradients may be asked for. The gradient is a pass over that record: of what did not run there is
// none, so that it cannot make a NaN.
#include <cstring>

#include "core/array/token.h"
#include "core/exec/eager.h"
#include "core/exec/subgraph.h"
#include "core/graph/infer.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"

namespace weft {
namespace {

// What a kernel recorded.
struct Record final : RefCounted {
  Vars outputs;
  std::vector<Edge> inputs;
  bool training = false;
};

Value Copied(const Value& value) {
  Value copy = AllocateValue(value.device, value.dtype, value.shape);
  CopyElements(value, copy);
  return copy;
}

using Body = std::function<Vars(const std::vector<Var>& inputs)>;

// Runs `body` on copies of the inputs, since plans write over theirs; the last output is the
// record.
void RunRecorded(KernelContext* c, const Body& body) {
  const bool keep = c->training || IsRecording();
  Ref<Record> record = MakeRef<Record>();
  record->training = c->training;
  std::vector<Var> inputs;
  for (size_t i = 0; i < c->inputs.size(); ++i) {
    const Value& value = c->in(i);
    if (keep && IsFloating(value.dtype)) {
      record->inputs.push_back({MakeVariableNode(value, nullptr), 0});
    } else {
      record->inputs.emplace_back();
    }
    inputs.push_back(MakeVar(Copied(value), record->inputs.back()));
  }
  const RecordingScope scope(keep, c->training);
  EagerBuilder builder;
  const Builder::Scope building(&builder);
  Vars outputs = body(inputs);
  for (size_t k = 0; k < outputs.size(); ++k) {
    outputs[k] = Materialized(outputs[k]);
    c->out(k) = Copied(ValueOf(outputs[k]));
  }
  const size_t n = outputs.size();
  if (keep) record->outputs = std::move(outputs);
  c->out(n) = MakeToken(keep ? Ref<RefCounted>(record.get()) : Ref<RefCounted>(), c->device);
}

struct BackwardAttrs {
  std::vector<bool> wanted;  // by input
};
const OpRef kControlBackward("_control_backward");

void ControlGradient(GradientContext& c) {
  std::vector<Var> inputs;
  BackwardAttrs attrs;
  const size_t n = c.num_outputs() - 1;
  for (size_t i = 0; i < c.num_inputs(); ++i) {
    inputs.push_back(c.in(i));
    attrs.wanted.push_back(c.wants(i) && IsFloating(c.in(i).dtype()));
  }
  for (size_t k = 0; k < n; ++k) inputs.push_back(c.d(k));
  inputs.push_back(c.out(n));
  const Vars gradients = Call(kControlBackward, inputs, MakeAttrs(attrs));
  for (size_t i = 0; i < attrs.wanted.size(); ++i) {
    if (attrs.wanted[i]) c.Set(i, gradients[i]);
  }
}

void RunControlBackward(KernelContext& c) {
  const std::vector<bool>& wanted = c.attrs<BackwardAttrs>().wanted;
  auto* record = static_cast<Record*>(ObjectOf(c.in(c.inputs.size() - 1)));
  WEFT_CHECK(record != nullptr, ErrorKind::kState,
             "control flow: the forward pass was not recorded");
  std::vector<Var> heads, head_gradients;
  for (size_t k = 0; k < record->outputs.size(); ++k) {
    if (!ProducerOf(record->outputs[k])) continue;
    heads.push_back(record->outputs[k]);
    head_gradients.push_back(MakeVar(Copied(c.in(wanted.size() + k))));
  }
  std::vector<Edge> leaves;
  std::vector<size_t> of;
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]) leaves.push_back(record->inputs[i]), of.push_back(i);
  }
  std::vector<Var> found(leaves.size());
  if (!heads.empty() && !leaves.empty()) {
    const RecordingScope pause(false, record->training);
    BackwardOptions options;
    options.retain_graph = true;
    options.train_mode = record->training;
    found = RunBackward(heads, head_gradients, leaves, options);
  }
  for (size_t i = 0; i < wanted.size(); ++i) {
    c.out(i) = AllocateValue(c.device, c.in(i).dtype, c.in(i).shape);
    std::memset(c.out(i).raw(), 0, c.out(i).bytes());
  }
  for (size_t j = 0; j < found.size(); ++j) {
    if (found[j]) CopyElements(ValueOf(Materialized(found[j])), c.out(of[j]));
  }
}

const OpRegistration control_backward =
    Op::Declare("_control_backward")
        .Doc("Gradients of the inputs of _cond and _while_loop.")
        .Variadic("data", "", "Inputs, gradients of the outputs, and the record.")
        .Attributes(AttrSchemaBuilder<BackwardAttrs>())  // texts cannot say them
        .Internal()
        .Outputs(
            [](const Attrs* a) { return static_cast<int>(a->as<BackwardAttrs>().wanted.size()); })
        .Infer([](InferContext& c) {
          WEFT_CHECK(!c.attrs<BackwardAttrs>().wanted.empty(), ErrorKind::kUnsupported, c.name(),
                     ": only gradients apply it");
          for (size_t i = 0; i < c.attrs<BackwardAttrs>().wanted.size(); ++i) {
            c.Out(c.in(i).dtype, c.in(i).shape);
          }
        })
        .Random()
        .AllocatesOutputs()
        .Cpu(RunControlBackward)
        .Gradient([](GradientContext&) {
          Fail(ErrorKind::kUnsupported,
               "_cond, _while_loop: in graphs their gradients have no gradients; run the loop or "
               "branch eagerly");
        });

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

bool Truth(const Var& result, const char* owner) {
  const Value& value = ValueOf(Materialized(CastTo(result, DType::kFloat64)));
  WEFT_CHECK(value.size() == 1, ErrorKind::kShape, owner, ": the condition has shape ",
             ToString(value.shape), ", expected one element");
  return *value.data<double>() != 0;
}

struct CondAttrs {
  std::string pred_text, then_text, else_text;
  Dims pred, then, other;
  int64_t num_outputs = 0;
  Subgraph pred_graph, then_graph, else_graph;
};

std::vector<ArrayType> TypesOf(const Symbol& symbol, const Dims& places, const InferContext& c) {
  const auto given = Picked<ArrayType>(places, symbol, c.inputs.size(), c.name(),
                                       [&](size_t i) { return c.in(i); });
  std::map<std::string, InferredType> known;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  for (size_t v = 0; v < variables.size(); ++v) known[variables[v]->name] = {given[v], true};
  const Inference found = InferTypes(symbol, known, false);
  std::vector<ArrayType> types;
  for (const Edge& output : symbol.outputs()) types.push_back(found.of(output).type);
  return types;
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
                          "JSON of what it is where that is "
                          "not 0.")
                .Required("subgraph2", &CondAttrs::else_text, "JSON of what it is otherwise.")
                .Required("num_outputs", &CondAttrs::num_outputs, "Outputs of both.")
                .Required("cond_input_locs", &CondAttrs::pred, "Inputs of the condition.")
                .Required("then_input_locs", &CondAttrs::then, "Inputs of the first symbol.")
                .Required("else_input_locs", &CondAttrs::other, "Inputs of the second."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<CondAttrs>().num_outputs); })
        .OutputDTypes([](const Attrs*, DType, int) { return DType::kUnknown; })
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<CondAttrs>();
          const auto types = TypesOf(a.then_graph.symbol(a.then_text, c.name()), a.then, c);
          const auto other = TypesOf(a.else_graph.symbol(a.else_text, c.name()), a.other, c);
          WEFT_CHECK(types == other && types.size() == static_cast<size_t>(a.num_outputs),
                     ErrorKind::kShape, "_cond: the branches give ", types.size(), " and ",
                     other.size(), " outputs, expected ", a.num_outputs,
                     " of the same shapes and dtypes");
          for (const ArrayType& type : types) c.Out(type.dtype, type.shape);
          c.Out(DType::kInt64, {1});
        })
        .UsesTrainingMode()
        .Random()  // the record is of one run
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<CondAttrs>();
          RunRecorded(&c, [&](const std::vector<Var>& inputs) {
            const auto call = [&](const Subgraph& part, const std::string& text,
                                  const Dims& places) {
              const auto given = Picked<Var>(places, part.symbol(text, c.name()), inputs.size(),
                                             c.name(), [&](size_t i) { return inputs[i]; });
              std::vector<std::pair<int, Value>> states;
              return part.graph(text, c.name()).Call(std::span<const Var>(given), &states);
            };
            bool holds = false;
            {
              const RecordingScope pause(false, c.training);
              holds = Truth(call(a.pred_graph, a.pred_text, a.pred)[0], c.name());
            }
            return holds ? call(a.then_graph, a.then_text, a.then)
                         : call(a.else_graph, a.else_text, a.other);
          });
        })
        .Gradient(ControlGradient);

struct WhileAttrs {
  std::string cond_text, func_text;
  Dims cond, func, variables;
  int64_t num_outputs = 0, num_out_data = 0, max_iterations = 0;
  Subgraph cond_graph, func_graph;

  // The input of the node that is loop variable j.
  size_t input(size_t j) const { return static_cast<size_t>(func[variables[j]]); }
};

void CheckLoop(const WhileAttrs& a, const char* owner) {
  WEFT_CHECK(a.max_iterations > 0, ErrorKind::kValue, owner, ": max_iterations is ",
             a.max_iterations, ", expected at least 1");
  WEFT_CHECK(a.num_out_data >= 0 &&
                 a.num_outputs - a.num_out_data == static_cast<int64_t>(a.variables.size()),
             ErrorKind::kValue, owner, ": num_outputs ", a.num_outputs, " and num_out_data ",
             a.num_out_data, " do not fit ", a.variables.size(), " loop variables");
  for (const int64_t place : a.variables) {
    WEFT_CHECK(place >= 0 && static_cast<size_t>(place) < a.func.size(), ErrorKind::kValue, owner,
               ": func_var_locs has ", place, ", the subgraph has ", a.func.size(), " inputs");
  }
}

void InferLoop(InferContext& c) {
  const auto& a = c.attrs<WhileAttrs>();
  CheckLoop(a, c.name());
  const auto types = TypesOf(a.func_graph.symbol(a.func_text, c.name()), a.func, c);
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
  c.Out(DType::kInt64, {1});
}

void RunLoop(KernelContext& c) {
  const auto& a = c.attrs<WhileAttrs>();
  const auto num_out = static_cast<size_t>(a.num_out_data);
  RunRecorded(&c, [&](std::vector<Var> inputs) {
    const auto call = [&](const Subgraph& part, const std::string& text, const Dims& places) {
      const auto given = Picked<Var>(places, part.symbol(text, c.name()), inputs.size(), c.name(),
                                     [&](size_t i) { return inputs[i]; });
      std::vector<std::pair<int, Value>> states;
      return part.graph(text, c.name()).Call(std::span<const Var>(given), &states);
    };
    std::vector<std::vector<Var>> columns(num_out);
    for (int64_t step = 0; step < a.max_iterations; ++step) {
      {
        const RecordingScope pause(false, c.training);
        if (!Truth(call(a.cond_graph, a.cond_text, a.cond)[0], c.name())) break;
      }
      const Vars results = call(a.func_graph, a.func_text, a.func);
      for (size_t k = 0; k < num_out; ++k) columns[k].push_back(ExpandDims(results[k], 0));
      for (size_t j = 0; j < a.variables.size(); ++j) inputs[a.input(j)] = results[num_out + j];
    }
    Vars outputs;
    for (size_t k = 0; k < num_out; ++k) {  // rows that were not reached are 0
      Shape rest = c.out(k).shape;
      rest[0] -= static_cast<int64_t>(columns[k].size());
      if (rest[0] > 0) columns[k].push_back(Zeros(rest, c.out(k).dtype));
      outputs.push_back(shape::Concat(columns[k], 0));
    }
    for (size_t j = 0; j < a.variables.size(); ++j) outputs.push_back(inputs[a.input(j)]);
    return outputs;
  });
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
                .Required("cond_input_locs", &WhileAttrs::cond, "Inputs of the condition.")
                .Required("func_input_locs", &WhileAttrs::func, "Inputs of a step.")
                .Required("func_var_locs", &WhileAttrs::variables,
                          "Which of those are the loop variables."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(a->as<WhileAttrs>().num_outputs); })
        .OutputDTypes([](const Attrs*, DType, int) { return DType::kUnknown; })
        .Infer(InferLoop)
        .UsesTrainingMode()
        .Random()  // the record is of one run
        .AllocatesOutputs()
        .Cpu(RunLoop)
        .Gradient(ControlGradient);

}  // namespace
}  // namespace weft
