# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.Dropout <- function(data, p, mode, axes, cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Dropout"]], environment(), list(...), name, attr)
}

mx.symbol.random_exponential <- function(lam, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.random_gamma <- function(alpha, beta, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.random_generalized_negative_binomial <- function(mu, alpha, shape, ctx, dtype, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_random_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_negative_binomial <- function(k, p, shape, ctx, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_random_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.normal <- function(loc, scale, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_normal"]], environment(), list(...), name, attr)
}
mx.symbol.random_normal <- mx.symbol.normal

mx.symbol.random_pdf_dirichlet <- function(sample, alpha, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_dirichlet"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_exponential <- function(sample, lam, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_gamma <- function(sample, alpha, beta, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_generalized_negative_binomial <- function(sample, mu, alpha, is_log, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_negative_binomial <- function(sample, k, p, is_log, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_random_pdf_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_normal <- function(sample, mu, sigma, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_normal"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_poisson <- function(sample, lam, is_log, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_pdf_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.random_pdf_uniform <- function(sample, low, high, is_log, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_pdf_uniform"]], environment(), list(...), name, attr)
}

mx.symbol.random_poisson <- function(lam, shape, ctx, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_random_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.random_randint <- function(low, high, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_randint"]], environment(), list(...), name, attr)
}

mx.symbol.random_uniform <- function(low, high, shape, ctx, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_random_uniform"]], environment(), list(...), name, attr)
}
mx.symbol.uniform <- mx.symbol.random_uniform

mx.symbol.sample_exponential <- function(lam, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_exponential"]], environment(), list(...), name, attr)
}

mx.symbol.sample_gamma <- function(alpha, beta, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_gamma"]], environment(), list(...), name, attr)
}

mx.symbol.sample_generalized_negative_binomial <- function(mu, alpha, shape, dtype, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_sample_generalized_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_multinomial <- function(data, shape, get_prob, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_sample_multinomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_negative_binomial <- function(k, p, shape, dtype, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_sample_negative_binomial"]], environment(), list(...), name, attr)
}

mx.symbol.sample_normal <- function(mu, sigma, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_normal"]], environment(), list(...), name, attr)
}

mx.symbol.sample_poisson <- function(lam, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_poisson"]], environment(), list(...), name, attr)
}

mx.symbol.sample_uniform <- function(low, high, shape, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_sample_uniform"]], environment(), list(...), name, attr)
}

mx.symbol.shuffle <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_shuffle"]], environment(), list(...), name, attr)
}
