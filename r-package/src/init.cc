// The functions that R calls.
#include <R_ext/Rdynload.h>

#include "callback.h"

extern "C" {

SEXP weft_r_array_create(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_array_from(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_array_to(SEXP);
SEXP weft_r_array_dim(SEXP);
SEXP weft_r_array_dtype(SEXP);
SEXP weft_r_array_device(SEXP);
SEXP weft_r_array_reshape(SEXP, SEXP);
SEXP weft_r_array_copy(SEXP, SEXP);
SEXP weft_r_array_detach(SEXP);
SEXP weft_r_array_assign(SEXP, SEXP);
SEXP weft_r_array_fill(SEXP, SEXP);
SEXP weft_r_array_wait(SEXP);
SEXP weft_r_array_release(SEXP);
SEXP weft_r_autograd_set(SEXP, SEXP);
SEXP weft_r_autograd_mark(SEXP, SEXP, SEXP);
SEXP weft_r_array_gradient(SEXP);
SEXP weft_r_autograd_backward(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_autograd_grad(SEXP, SEXP, SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_autograd_custom(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_attribute_texts(SEXP);
SEXP weft_r_custom_register(void);
SEXP weft_r_save(SEXP, SEXP, SEXP);
SEXP weft_r_load(SEXP);
SEXP weft_r_graph_create(SEXP, SEXP, SEXP);
SEXP weft_r_graph_call(SEXP, SEXP, SEXP);
SEXP weft_r_graph_explain(SEXP);
SEXP weft_r_executor_create(SEXP, SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_executor_forward(SEXP, SEXP, SEXP);
SEXP weft_r_executor_backward(SEXP, SEXP);
SEXP weft_r_executor_monitor(SEXP, SEXP, SEXP);
SEXP weft_r_iter_create(SEXP, SEXP);
SEXP weft_r_iter_next(SEXP);
SEXP weft_r_iter_reset(SEXP);
SEXP weft_r_version(void);
SEXP weft_r_is_live(SEXP);
SEXP weft_r_seed(SEXP, SEXP);
SEXP weft_r_threads(SEXP);
SEXP weft_r_device_count(SEXP);
SEXP weft_r_wait_all(void);
SEXP weft_r_memory(SEXP);
SEXP weft_r_memory_limit(SEXP, SEXP);
SEXP weft_r_profile(SEXP);
SEXP weft_r_profile_dump(void);
SEXP weft_r_profile_statistics(SEXP);
SEXP weft_r_nd_arithmetic(SEXP, SEXP, SEXP);
SEXP weft_r_nd_call(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_symbol_call(SEXP, SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_nd_invoke(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_symbol_invoke(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_symbol_variable(SEXP);
SEXP weft_r_symbol_group(SEXP);
SEXP weft_r_symbol_output(SEXP, SEXP);
SEXP weft_r_symbol_internals(SEXP);
SEXP weft_r_symbol_children(SEXP);
SEXP weft_r_symbol_compose(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_symbol_names(SEXP, SEXP);
SEXP weft_r_symbol_name(SEXP);
SEXP weft_r_symbol_attributes(SEXP, SEXP);
SEXP weft_r_symbol_set_attribute(SEXP, SEXP, SEXP);
SEXP weft_r_symbol_from_json(SEXP, SEXP);
SEXP weft_r_symbol_to_json(SEXP);
SEXP weft_r_symbol_infer(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_trace_active(void);
SEXP weft_r_trace_begin(void);
SEXP weft_r_trace_release(SEXP);
SEXP weft_r_trace_input(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_trace_end(SEXP, SEXP);
SEXP weft_r_trace_captured(SEXP, SEXP, SEXP);
SEXP weft_r_optimizer_create(SEXP, SEXP);
SEXP weft_r_optimizer_update(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_optimizer_set(SEXP, SEXP);
SEXP weft_r_optimizer_scale(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_optimizer_name(SEXP, SEXP, SEXP);
SEXP weft_r_optimizer_file(SEXP, SEXP, SEXP);
SEXP weft_r_initialize(SEXP, SEXP, SEXP, SEXP);
SEXP weft_r_store_create(SEXP);
SEXP weft_r_store_init(SEXP, SEXP, SEXP);
SEXP weft_r_store_push(SEXP, SEXP, SEXP);
SEXP weft_r_store_pull(SEXP, SEXP, SEXP);
SEXP weft_r_store_optimizer(SEXP, SEXP);
SEXP weft_r_store_updater(SEXP, SEXP);
SEXP weft_r_store_rank(SEXP);
SEXP weft_r_metric_create(SEXP, SEXP);
SEXP weft_r_metric_update(SEXP, SEXP, SEXP);
SEXP weft_r_metric_get(SEXP);
SEXP weft_r_metric_reset(SEXP);

// The registration's table, which ends in an empty row.
#define ROW(name, count) {#name, reinterpret_cast<DL_FUNC>(weft_r_##name), count}
static const R_CallMethodDef kCalls[] = {
    ROW(array_create, 4),
    ROW(array_from, 4),
    ROW(array_to, 1),
    ROW(array_dim, 1),
    ROW(array_dtype, 1),
    ROW(array_device, 1),
    ROW(array_reshape, 2),
    ROW(array_copy, 2),
    ROW(array_detach, 1),
    ROW(array_assign, 2),
    ROW(array_fill, 2),
    ROW(array_wait, 1),
    ROW(array_release, 1),
    ROW(autograd_set, 2),
    ROW(autograd_mark, 3),
    ROW(array_gradient, 1),
    ROW(autograd_backward, 4),
    ROW(autograd_grad, 6),
    ROW(autograd_custom, 4),
    ROW(attribute_texts, 1),
    ROW(custom_register, 0),
    ROW(save, 3),
    ROW(load, 1),
    ROW(graph_create, 3),
    ROW(graph_call, 3),
    ROW(graph_explain, 1),
    ROW(executor_create, 5),
    ROW(executor_forward, 3),
    ROW(executor_backward, 2),
    ROW(executor_monitor, 3),
    ROW(iter_create, 2),
    ROW(iter_next, 1),
    ROW(iter_reset, 1),
    ROW(version, 0),
    ROW(is_live, 1),
    ROW(seed, 2),
    ROW(threads, 1),
    ROW(device_count, 1),
    ROW(wait_all, 0),
    ROW(memory, 1),
    ROW(memory_limit, 2),
    ROW(profile, 1),
    ROW(profile_dump, 0),
    ROW(profile_statistics, 1),
    ROW(nd_arithmetic, 3),
    ROW(nd_call, 4),
    ROW(symbol_call, 5),
    ROW(nd_invoke, 4),
    ROW(symbol_invoke, 4),
    ROW(symbol_variable, 1),
    ROW(symbol_group, 1),
    ROW(symbol_output, 2),
    ROW(symbol_internals, 1),
    ROW(symbol_children, 1),
    ROW(symbol_compose, 4),
    ROW(symbol_names, 2),
    ROW(symbol_name, 1),
    ROW(symbol_attributes, 2),
    ROW(symbol_set_attribute, 3),
    ROW(symbol_from_json, 2),
    ROW(symbol_to_json, 1),
    ROW(symbol_infer, 4),
    ROW(trace_active, 0),
    ROW(trace_begin, 0),
    ROW(trace_release, 1),
    ROW(trace_input, 4),
    ROW(trace_end, 2),
    ROW(trace_captured, 3),
    ROW(optimizer_create, 2),
    ROW(optimizer_update, 4),
    ROW(optimizer_set, 2),
    ROW(optimizer_scale, 4),
    ROW(optimizer_name, 3),
    ROW(optimizer_file, 3),
    ROW(initialize, 4),
    ROW(store_create, 1),
    ROW(store_init, 3),
    ROW(store_push, 3),
    ROW(store_pull, 3),
    ROW(store_optimizer, 2),
    ROW(store_updater, 2),
    ROW(store_rank, 1),
    ROW(metric_create, 2),
    ROW(metric_update, 3),
    ROW(metric_get, 1),
    ROW(metric_reset, 1),
    {nullptr, nullptr, 0},
};

void R_init_weft(DllInfo* info) {
  R_registerRoutines(info, nullptr, kCalls, nullptr, nullptr);
  R_useDynamicSymbols(info, FALSE);
  R_forceSymbols(info, TRUE);
  weft_r::prepare_callbacks();
}

}  // extern "C"
