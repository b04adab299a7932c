// Compiled graphs, executors and traces.
#include <functional>
#include <string_view>

#include "capi/internal.h"
#include "core/exec/executor.h"
#include "core/exec/trace.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

CompileOptions ReadOptions(size_t n, const char* const* options) {
  CompileOptions result;
  for (size_t i = 0; i < n; ++i) {
    const std::string_view text = options[i];
    const size_t split = text.find('=');
    WEFT_CHECK(split != std::string_view::npos, ErrorKind::kValue, "graph: option '", text,
               "', expected key=value");
    ReadOption(text.substr(0, split), std::string(text.substr(split + 1)), &result);
  }
  return result;
}

void HandOut(std::span<Ref<Cell>> results, size_t* room, weft_array** outputs) {
  WEFT_CHECK(results.size() <= *room, ErrorKind::kValue, "graph: it has ", results.size(),
             " outputs, room for ", *room, " was given");
  *room = results.size();
  for (size_t i = 0; i < results.size(); ++i) outputs[i] = ToHandle(std::move(results[i]));
}

Ref<Symbol> ShareOf(const weft_symbol* symbol) {
  return Ref<Symbol>(const_cast<Symbol*>(&ToSymbol(symbol)));
}
CompiledGraph& ToGraph(const weft_graph* graph) {
  WEFT_CHECK(graph != nullptr, ErrorKind::kState, "the graph handle is NULL or closed");
  return *reinterpret_cast<CompiledGraph*>(const_cast<weft_graph*>(graph));
}
Executor& ToExecutor(weft_executor* executor) {
  WEFT_CHECK(executor != nullptr, ErrorKind::kState, "the executor handle is NULL or closed");
  return *reinterpret_cast<Executor*>(executor);
}
Trace& ToTrace(const weft_trace* trace) {
  WEFT_CHECK(trace != nullptr, ErrorKind::kState, "the trace handle is NULL or closed");
  return *reinterpret_cast<Trace*>(const_cast<weft_trace*>(trace));
}

// Hands a value, without its history, to a callback.
void Show(const Var& var, const std::function<int(weft_array*)>& callback) {
  weft_array* handle = ToHandle(MakeRef<Cell>(MakeVar(ValueOf(var))));
  const int status = callback(handle);
  weft_array_free(handle);
  if (status != 0) throw CallbackError{};
}

}  // namespace

extern "C" {

int weft_graph_create(const weft_symbol* symbol, weft_array* const* bound, size_t num_options,
                      const char* const* options, weft_graph** out) {
  return Guarded([&] {
    const Ref<Symbol> s = ShareOf(symbol);
    std::vector<Ref<Cell>> cells(s->Variables().size());
    for (size_t i = 0; bound != nullptr && i < cells.size(); ++i) {
      if (bound[i] != nullptr) cells[i] = Ref<Cell>(ToCell(bound[i]));
    }
    *out = reinterpret_cast<weft_graph*>(
        MakeRef<CompiledGraph>(s, std::move(cells), ReadOptions(num_options, options)).Detach());
  });
}

void weft_graph_free(weft_graph* graph) {
  if (graph != nullptr) ToGraph(graph).Release();
}

int weft_graph_call(weft_graph* graph, size_t num_inputs, weft_array* const* inputs,
                    size_t* num_outputs, weft_array** outputs) {
  return Guarded([&] {
    auto results = ToGraph(graph).Call({ToCells(inputs), num_inputs});
    HandOut(results, num_outputs, outputs);
  });
}

int weft_graph_call_again(weft_graph* graph, size_t num_inputs, weft_array* const* inputs,
                          size_t* num_outputs, weft_array** outputs) {
  return Guarded([&] {
    auto results = ToGraph(graph).CallAgain({ToCells(inputs), num_inputs});
    HandOut(results, num_outputs, outputs);
  });
}

int weft_graph_prepare(weft_graph* graph, size_t num_inputs, weft_array* const* inputs) {
  return Guarded([&] { ToGraph(graph).Prepare({ToCells(inputs), num_inputs}); });
}

int weft_graph_set_monitor(weft_graph* graph,
                           int (*monitor)(void* context, const char* name, const char* op,
                                          weft_array* array),
                           void (*release)(void* context), void* context, int inputs_too) {
  return Guarded([&] {
    if (monitor == nullptr) return ToGraph(graph).SetMonitor({});
    const auto owned = OwnedContext(context, release);
    ToGraph(graph).SetMonitor([monitor, owned, inputs_too](const SymbolNode& node,
                                                           std::span<const Var> inputs,
                                                           std::span<const Var> outputs) {
      const char* op = node.op->name().c_str();
      const auto show = [&](const std::string& name, const Var& var) {
        Show(var, [&](weft_array* array) { return monitor(owned.get(), name.c_str(), op, array); });
      };
      for (size_t i = 0; inputs_too != 0 && i < inputs.size(); ++i) {
        if (inputs[i]) show(InputName(node, i), inputs[i]);
      }
      for (size_t i = 0; i < outputs.size(); ++i) show(OutputName(node, i), outputs[i]);
    });
  });
}

int weft_graph_explain(const weft_graph* graph, weft_string** out) {
  return Guarded([&] { *out = new weft_string{ToGraph(graph).Explain()}; });
}

int weft_executor_create(const weft_symbol* symbol, size_t num_arguments,
                         weft_array* const* arguments, weft_array* const* gradients,
                         const int* requests, size_t num_states, weft_array* const* states,
                         weft_executor** out) {
  return Guarded([&] {
    std::vector<GradReq> reqs;
    for (size_t i = 0; i < num_arguments; ++i) {
      WEFT_CHECK(requests[i] == 0 || requests[i] == 1 || requests[i] == 3, ErrorKind::kValue,
                 "bind: gradient request ", requests[i], ", expected 0 (null), 1 (write), 3 (add)");
      reqs.push_back(static_cast<GradReq>(requests[i]));
    }
    *out = reinterpret_cast<weft_executor*>(
        MakeRef<Executor>(ShareOf(symbol), ToAllCells(arguments, num_arguments),
                          std::span<Cell* const>(ToCells(gradients), num_arguments), reqs,
                          ToAllCells(states, num_states))
            .Detach());
  });
}

void weft_executor_free(weft_executor* executor) {
  if (executor != nullptr) ToExecutor(executor).Release();
}

int weft_executor_forward(weft_executor* executor, int training, size_t* num_outputs,
                          weft_array** outputs) {
  return Guarded([&] {
    auto results = ToExecutor(executor).Forward(training != 0);
    HandOut(results, num_outputs, outputs);
  });
}

int weft_executor_backward(weft_executor* executor, size_t n, weft_array* const* head_gradients) {
  return Guarded([&] { ToExecutor(executor).Backward({ToCells(head_gradients), n}); });
}

int weft_executor_set_monitor(weft_executor* executor,
                              int (*monitor)(void* context, const char* name, weft_array* array),
                              void (*release)(void* context), void* context, int inputs_too) {
  return Guarded([&] {
    if (monitor == nullptr) return ToExecutor(executor).SetMonitor({}, false);
    const auto owned = OwnedContext(context, release);
    ToExecutor(executor).SetMonitor(
        [monitor, owned](const std::string& name, const Var& var) {
          Show(var, [&](weft_array* array) { return monitor(owned.get(), name.c_str(), array); });
        },
        inputs_too != 0);
  });
}

int weft_executor_release(weft_executor* executor) {
  return Guarded([&] { ToExecutor(executor).ReleaseOutputs(); });
}

int weft_trace_begin(weft_trace** out) {
  return Guarded([&] {
    Ref<Trace> trace = MakeRef<Trace>();
    trace->Begin();
    *out = reinterpret_cast<weft_trace*>(trace.Detach());
  });
}

int weft_trace_input(weft_trace* trace, const char* name, size_t ndim, const int64_t* shape,
                     weft_dtype dtype, weft_array** out) {
  return Guarded([&] {
    CheckNotNull(name, "weft_trace_input", "name");
    *out = ToHandle(ToTrace(trace).Input(name, {ToDType(dtype), Shape(shape, shape + ndim)}));
  });
}

int weft_trace_name(weft_trace* trace, weft_array* array, const char* name) {
  return Guarded([&] {
    CheckNotNull(name, "weft_trace_name", "name");
    ToTrace(trace).Name(ToCell(array), name);
  });
}

int weft_trace_is_active(void) { return Trace::Current() != nullptr ? 1 : 0; }

int weft_trace_end(weft_trace* trace, size_t n, weft_array* const* outputs, weft_symbol** out) {
  return Guarded([&] {
    ToTrace(trace).Stop();
    *out = ToHandle(ToTrace(trace).Finish(ToAllCells(outputs, n)));
  });
}

int weft_trace_captured(const weft_trace* trace, const weft_symbol* symbol, size_t index,
                        weft_array** out) {
  return Guarded([&] {
    const std::vector<SymbolNode*> variables = ToSymbol(symbol).Variables();
    WEFT_CHECK(index < variables.size(), ErrorKind::kIndex, "trace: variable ", index, " of ",
               variables.size());
    Ref<Cell> cell = ToTrace(trace).Captured(variables[index]);
    *out = cell ? ToHandle(std::move(cell)) : nullptr;
  });
}

void weft_trace_free(weft_trace* trace) {
  if (trace == nullptr) return;
  ToTrace(trace).Stop();
  ToTrace(trace).Release();
}

}  // extern "C"
