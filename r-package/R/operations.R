# R's own operators and functions on arrays and symbols.

# Names of operators: on two arrays, on an array and a number, on a number and an array.
arithmetic <- list(
  "+" = c("broadcast_add", "_plus_scalar", "_plus_scalar"),
  "-" = c("broadcast_sub", "_minus_scalar", "_rminus_scalar"),
  "*" = c("broadcast_mul", "_mul_scalar", "_mul_scalar"),
  "/" = c("broadcast_div", "_div_scalar", "_rdiv_scalar"),
  "^" = c("broadcast_power", "_power_scalar", "_rpower_scalar"),
  "%%" = c("broadcast_mod", "_mod_scalar", "_rmod_scalar"),
  "==" = c("broadcast_equal", "_equal_scalar", "_equal_scalar"),
  "!=" = c("broadcast_not_equal", "_not_equal_scalar", "_not_equal_scalar"),
  "<" = c("broadcast_lesser", "_lesser_scalar", "_greater_scalar"),
  "<=" = c("broadcast_lesser_equal", "_lesser_equal_scalar", "_greater_equal_scalar"),
  ">" = c("broadcast_greater", "_greater_scalar", "_lesser_scalar"),
  ">=" = c("broadcast_greater_equal", "_greater_equal_scalar", "_lesser_equal_scalar"))

# `apply(op, inputs, attributes)` makes arrays or symbols.
operate <- function(generic, left, right, unary, apply) {
  if (unary) {
    if (generic == "+") return(left)
    if (generic == "-") return(apply("negative", list(left), list()))
  }
  ops <- arithmetic[[generic]]
  if (is.null(ops) || unary) fail("unsupported", "`", generic, "` is not defined for these")
  scalar <- function(x) (is.numeric(x) || is.logical(x)) && length(x) == 1L && is.null(dim(x))
  if (scalar(right)) return(apply(ops[[2L]], list(left), list(scalar = as.numeric(right))))
  if (scalar(left)) return(apply(ops[[3L]], list(right), list(scalar = as.numeric(left))))
  apply(ops[[1L]], list(left, right), list())
}

Ops.MXNDArray <- function(e1, e2) {
  unary <- missing(e2)
  if (!unary) {
    result <- .Call(C_nd_arithmetic, arithmetic[[.Generic]], e1, e2)
    if (!is.null(result)) return(result)
  }
  array <- function(x, other) {
    if (is.mx.ndarray(x) || length(x) == 1L && is.null(dim(x))) return(x)
    mx.nd.array(x, ctx(other), mx.nd.dtype(other))
  }
  left <- array(e1, if (unary) NULL else e2)
  right <- if (unary) NULL else array(e2, e1)
  operate(.Generic, left, right, unary, invoke)
}

Ops.MXSymbol <- function(e1, e2) {
  for (operand in if (missing(e2)) list(e1) else list(e1, e2)) {
    if (!is.mx.symbol(operand) && !is.numeric(operand)) {
      fail("type", .Generic, ": ", class(operand)[[1L]], " came, expected symbols or numbers")
    }
  }
  operate(.Generic, e1, if (missing(e2)) NULL else e2, missing(e2), function(op, inputs, attributes) {
    .Call(C_symbol_invoke, op, inputs, attributes, auto.name(op))
  })
}

# R's names of functions where the registry's differ.
math.names <- c(ceiling = "ceil", acos = "arccos", asin = "arcsin", atan = "arctan",
                acosh = "arccosh", asinh = "arcsinh", atanh = "arctanh", lgamma = "gammaln")
math.same <- c("abs", "sign", "sqrt", "floor", "trunc", "round", "exp", "log", "expm1", "log1p",
               "cos", "sin", "tan", "cosh", "sinh", "tanh", "gamma", "log10", "log2")

Math.MXNDArray <- function(x, ...) {
  if (...length() > 0L) fail("unsupported", .Generic, ": no further arguments for arrays")
  name <- if (.Generic %in% names(math.names)) math.names[[.Generic]] else .Generic
  if (!name %in% c(math.names, math.same)) {
    fail("unsupported", .Generic, " is not defined for arrays")
  }
  invoke(name, list(x))
}

# Over all elements, as an array of one, so that gradients flow through it.
Summary.MXNDArray <- function(..., na.rm = FALSE) {
  x <- list(...)
  if (length(x) != 1L || na.rm || !.Generic %in% c("sum", "prod", "max", "min")) {
    fail("unsupported", .Generic, ": only sum, prod, max and min of one array")
  }
  invoke(.Generic, x)
}
mean.MXNDArray <- function(x, ...) invoke("mean", list(x))
