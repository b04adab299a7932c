# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.contrib.group.adagrad.update <- function(weight, grad, history, lr, rescale_grad,
  clip_gradient, epsilon, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_group_adagrad_update"]], environment(), list(...), out)
}

mx.nd.adam.update <- function(weight, grad, mean, var, lr, beta1, beta2, epsilon, wd,
  rescale_grad, clip_gradient, lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["adam_update"]], environment(), list(...), out)
}

mx.nd.all.finite <- function(data, init_output, ..., out = NULL) {
  .Call(C_nd_call, operators[["all_finite"]], environment(), list(...), out)
}

mx.nd.ftml.update <- function(weight, grad, d, v, z, lr, beta1, beta2, epsilon, t, wd,
  rescale_grad, clip_grad, ..., out = NULL) {
  .Call(C_nd_call, operators[["ftml_update"]], environment(), list(...), out)
}

mx.nd.ftrl.update <- function(weight, grad, z, n, lr, lamda1, beta, wd, rescale_grad,
  clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["ftrl_update"]], environment(), list(...), out)
}

mx.nd.lamb.update.phase1 <- function(weight, grad, mean, var, beta1, beta2, epsilon, t,
  bias_correction, wd, rescale_grad, clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["lamb_update_phase1"]], environment(), list(...), out)
}

mx.nd.lamb.update.phase2 <- function(weight, g, r1, r2, lr, lower_bound, upper_bound, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["lamb_update_phase2"]], environment(), list(...), out)
}

mx.nd.mp.lamb.update.phase1 <- function(weight, grad, mean, var, weight32, beta1, beta2, epsilon,
  t, bias_correction, wd, rescale_grad, clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_lamb_update_phase1"]], environment(), list(...), out)
}

mx.nd.mp.lamb.update.phase2 <- function(weight, g, r1, r2, weight32, lr, lower_bound, upper_bound,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_lamb_update_phase2"]], environment(), list(...), out)
}

mx.nd.mp.nag.mom.update <- function(weight, grad, mom, weight32, lr, momentum, wd, rescale_grad,
  clip_gradient, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_nag_mom_update"]], environment(), list(...), out)
}

mx.nd.mp.sgd.mom.update <- function(weight, grad, mom, weight32, lr, momentum, wd, rescale_grad,
  clip_gradient, lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.mp.sgd.update <- function(weight, grad, weight32, lr, wd, rescale_grad, clip_gradient,
  lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.adam.update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_adam_update"]], environment(), list(...), out)
}

mx.nd.multi.all.finite <- function(..., init_output, out = NULL) {
  .Call(C_nd_call, operators[["multi_all_finite"]], environment(), list(...), out)
}

mx.nd.multi.lars <- function(lrs, weights_sum_sq, grads_sum_sq, wds, eta, eps, rescale_grad, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["multi_lars"]], environment(), list(...), out)
}

mx.nd.multi.mp.adam.update <- function(..., lrs, wds, beta1, beta2, epsilon, rescale_grad,
  clip_gradient, lazy_update, num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_mp_adam_update"]], environment(), list(...), out)
}

mx.nd.multi.mp.sgd.mom.update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.multi.mp.sgd.update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights, out
  = NULL) {
  .Call(C_nd_call, operators[["multi_mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.sgd.mom.update <- function(..., lrs, wds, momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["multi_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.multi.sgd.update <- function(..., lrs, wds, rescale_grad, clip_gradient, num_weights, out =
  NULL) {
  .Call(C_nd_call, operators[["multi_sgd_update"]], environment(), list(...), out)
}

mx.nd.multi.sum.sq <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["multi_sum_sq"]], environment(), list(...), out)
}

mx.nd.nag.mom.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["nag_mom_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.mp.sgd.mom.update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_mp_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.mp.sgd.update <- function(..., rescale_grad, clip_gradient, num_weights, out
  = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_mp_sgd_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.sgd.mom.update <- function(..., momentum, rescale_grad, clip_gradient,
  num_weights, out = NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.preloaded.multi.sgd.update <- function(..., rescale_grad, clip_gradient, num_weights, out =
  NULL) {
  .Call(C_nd_call, operators[["preloaded_multi_sgd_update"]], environment(), list(...), out)
}

mx.nd.reset.arrays <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["reset_arrays"]], environment(), list(...), out)
}

mx.nd.rmsprop.update <- function(weight, grad, n, lr, gamma1, epsilon, wd, rescale_grad,
  clip_gradient, clip_weights, ..., out = NULL) {
  .Call(C_nd_call, operators[["rmsprop_update"]], environment(), list(...), out)
}

mx.nd.rmspropalex.update <- function(weight, grad, n, g, delta, lr, gamma1, gamma2, epsilon, wd,
  rescale_grad, clip_gradient, clip_weights, ..., out = NULL) {
  .Call(C_nd_call, operators[["rmspropalex_update"]], environment(), list(...), out)
}

mx.nd.sgd.mom.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  lazy_update, ..., out = NULL) {
  .Call(C_nd_call, operators[["sgd_mom_update"]], environment(), list(...), out)
}

mx.nd.sgd.update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, lazy_update, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["sgd_update"]], environment(), list(...), out)
}

mx.nd.signsgd.update <- function(weight, grad, lr, wd, rescale_grad, clip_gradient, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["signsgd_update"]], environment(), list(...), out)
}

mx.nd.signum.update <- function(weight, grad, mom, lr, momentum, wd, rescale_grad, clip_gradient,
  wd_lh, ..., out = NULL) {
  .Call(C_nd_call, operators[["signum_update"]], environment(), list(...), out)
}
