# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.Dropout <- function(data, p, mode, axes, cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["Dropout"]], environment(), list(...), out)
}

mx.nd.random.exponential <- function(lam, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_exponential"]], environment(), list(...), out)
}

mx.nd.random.gamma <- function(alpha, beta, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_gamma"]], environment(), list(...), out)
}

mx.nd.random.generalized.negative.binomial <- function(mu, alpha, shape, ctx, dtype, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_random_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.negative.binomial <- function(k, p, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_negative_binomial"]], environment(), list(...), out)
}

mx.nd.normal <- function(loc, scale, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_normal"]], environment(), list(...), out)
}
mx.nd.random.normal <- mx.nd.normal

mx.nd.random.pdf.dirichlet <- function(sample, alpha, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_dirichlet"]], environment(), list(...), out)
}

mx.nd.random.pdf.exponential <- function(sample, lam, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_exponential"]], environment(), list(...), out)
}

mx.nd.random.pdf.gamma <- function(sample, alpha, beta, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_gamma"]], environment(), list(...), out)
}

mx.nd.random.pdf.generalized.negative.binomial <- function(sample, mu, alpha, is_log, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_random_pdf_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.pdf.negative.binomial <- function(sample, k, p, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_negative_binomial"]], environment(), list(...), out)
}

mx.nd.random.pdf.normal <- function(sample, mu, sigma, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_normal"]], environment(), list(...), out)
}

mx.nd.random.pdf.poisson <- function(sample, lam, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_poisson"]], environment(), list(...), out)
}

mx.nd.random.pdf.uniform <- function(sample, low, high, is_log, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_pdf_uniform"]], environment(), list(...), out)
}

mx.nd.random.poisson <- function(lam, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_poisson"]], environment(), list(...), out)
}

mx.nd.random.randint <- function(low, high, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_randint"]], environment(), list(...), out)
}

mx.nd.random.uniform <- function(low, high, shape, ctx, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_random_uniform"]], environment(), list(...), out)
}
mx.nd.uniform <- mx.nd.random.uniform

mx.nd.sample.exponential <- function(lam, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_exponential"]], environment(), list(...), out)
}

mx.nd.sample.gamma <- function(alpha, beta, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_gamma"]], environment(), list(...), out)
}

mx.nd.sample.generalized.negative.binomial <- function(mu, alpha, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_generalized_negative_binomial"]], environment(), list(...), out)
}

mx.nd.sample.multinomial <- function(data, shape, get_prob, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_multinomial"]], environment(), list(...), out)
}

mx.nd.sample.negative.binomial <- function(k, p, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_negative_binomial"]], environment(), list(...), out)
}

mx.nd.sample.normal <- function(mu, sigma, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_normal"]], environment(), list(...), out)
}

mx.nd.sample.poisson <- function(lam, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_poisson"]], environment(), list(...), out)
}

mx.nd.sample.uniform <- function(low, high, shape, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_sample_uniform"]], environment(), list(...), out)
}

mx.nd.shuffle <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_shuffle"]], environment(), list(...), out)
}
