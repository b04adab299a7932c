# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.contrib_group_adagrad_update <- function(weight, grad, history, lr, rescale_grad,
  clip_gradient, epsilon, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_group_adagrad_update"]], environment(), list(...), name, attr)
}

mx.symbol.adam_update <- function(weight, grad, mean, var, lr, beta1, beta2, epsilon, wd,
  rescale_grad, clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.all_finite <- function(data, init_output, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["all_finite"]], environment(), list(...), name, attr)
}

mx.symbol.ftml_update <- function(weight, grad, d, v, z, lr, beta1, beta2, epsilon, t, wd,
  rescale_grad, clip_grad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ftml_update"]], environment(), list(...), name, attr)
}

mx.symbol.ftrl_update <- function(weight, grad, z, n, lr, lamda1, beta, wd, rescale_grad,
  clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ftrl_update"]], environment(), list(...), name, attr)
}

mx.symbol.lamb_update_phase1 <- function(weight, grad, mean, var, beta1, beta2, epsilon, t,
  bias_correction, wd, rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["lamb_update_phase1"]], environment(), list(...), name, attr)
}

mx.symbol.lamb_update_phase2 <- function(weight, g, r1, r2, lr, lower_bound, upper_bound, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["lamb_update_phase2"]], environment(), list(...), name, attr)
}

mx.symbol.mp_lamb_update_phase1 <- function(weight, grad, mean, var, weight32, beta1, beta2,
  epsilon, t, bias_correction, wd, rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_lamb_update_phase1"]], environment(), list(...), name, attr)
}

mx.symbol.mp_lamb_update_phase2 <- function(weight, g, r1, r2, weight32, lr, lower_bound,
  upper_bound, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_lamb_update_phase2"]], environment(), list(...), name, attr)
}

mx.symbol.mp_nag_mom_update <- function(weight, grad, mom, weight32, lr, momentum, wd,
  rescale_grad, clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_nag_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.mp_sgd_mom_update <- function(weight, grad, mom, weight32, lr, momentum, wd,
  rescale_grad, clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.mp_sgd_update <- function(weight, grad, weight32, lr, wd, rescale_grad, clip_gradient,
  lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_adam_update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_all_finite <- function(..., init_output, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_all_finite"]], environment(), list(...), name, attr)
}

mx.symbol.multi_lars <- function(lrs, weights_sum_sq, grads_sum_sq, wds, eta, eps, rescale_grad,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["multi_lars"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_adam_update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_adam_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_sgd_mom_update <- function(..., lrs, wds, momentum, rescale_grad,
  clip_gradient, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_mp_sgd_update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["multi_mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sgd_mom_update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sgd_update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.multi_sum_sq <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["multi_sum_sq"]], environment(), list(...), name, attr)
}

mx.symbol.nag_mom_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nag_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_mp_sgd_mom_update <- function(..., momentum, rescale_grad,
  clip_gradient, num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_mp_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_mp_sgd_update <- function(..., rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_mp_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_sgd_mom_update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.preloaded_multi_sgd_update <- function(..., rescale_grad, clip_gradient, num_weights,
  name = NULL, attr = NULL) {
  symbol.node(operators[["preloaded_multi_sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.reset_arrays <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["reset_arrays"]], environment(), list(...), name, attr)
}

mx.symbol.rmsprop_update <- function(weight, grad, n, lr, gamma1, epsilon, wd, rescale_grad,
  clip_gradient, clip_weights, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rmsprop_update"]], environment(), list(...), name, attr)
}

mx.symbol.rmspropalex_update <- function(weight, grad, n, g, delta, lr, gamma1, gamma2, epsilon,
  wd, rescale_grad, clip_gradient, clip_weights, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rmspropalex_update"]], environment(), list(...), name, attr)
}

mx.symbol.sgd_mom_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, lazy_update, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sgd_mom_update"]], environment(), list(...), name, attr)
}

mx.symbol.sgd_update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, lazy_update,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.signsgd_update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["signsgd_update"]], environment(), list(...), name, attr)
}

mx.symbol.signum_update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad,
  clip_gradient, wd_lh, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["signum_update"]], environment(), list(...), name, attr)
}
