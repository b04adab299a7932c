# Functions of arrays as compiled graphs.

# The first call with arguments of some kind (dims and dtypes of arrays, and all other arguments)
# records the operators that `f` applies; it and later ones run what was compiled of them. Arrays that
# `f` finds outside of its arguments are used by every call, with their contents at that time.
mx.hybridize <- function(f, max.kinds = 64) {
  if (!is.function(f)) fail("type", "mx.hybridize: ", class(f)[[1L]], " came, expected a function")
  kinds <- list()
  structure(function(...) {
    arguments <- list(...)
    if (.Call(C_trace_active)) return(f(...))  # part of another function's graph
    arrays <- vapply(arguments, is.mx.ndarray, NA)
    inputs <- arguments[arrays]
    kind <- list(lapply(inputs, function(x) list(dim(x), mx.nd.dtype(x))), arguments[!arrays], arrays,
                 mx.autograd.is.recording(), mx.autograd.is.training())
    for (known in kinds) if (identical(known$kind, kind)) return(known$call(inputs))
    traced <- list(kind = kind, call = compile(f, arguments, arrays))
    kinds <<- c(list(traced), utils::head(kinds, max.kinds - 1))
    traced$call(inputs)
  }, class = c("MXHybrid", "function"))
}

# `f` on placeholders, as a function of a list of arrays.
compile <- function(f, arguments, arrays) {
  trace <- .Call(C_trace_begin)
  on.exit(.Call(C_trace_release, trace))
  names <- paste0("data", seq_len(sum(arrays)) - 1L)
  arguments[arrays] <- Map(function(x, name) {
    .Call(C_trace_input, trace, name, dim(x), mx.nd.dtype(x))
  }, arguments[arrays], names)
  result <- do.call(f, arguments)
  single <- is.mx.ndarray(result)
  outputs <- if (single) list(result) else result
  if (!is.list(outputs) || !length(outputs) || !all(vapply(outputs, is.mx.ndarray, NA))) {
    fail("type", "mx.hybridize: the function gave ", class(result)[[1L]],
         ", expected an array or a list of arrays")
  }
  symbol <- .Call(C_trace_end, trace, unname(outputs))
  all <- variables(symbol)
  bound <- .Call(C_trace_captured, trace, symbol, length(all))
  handle <- .Call(C_graph_create, symbol, bound, character())
  wanted <- match(all[vapply(bound, is.null, NA)], names)
  function(inputs) {
    found <- .Call(C_graph_call, handle, unname(inputs[wanted]), length(outputs))
    if (single) found[[1L]] else stats::setNames(found, names(outputs))
  }
}
print.MXHybrid <- function(x, ...) {
  cat("<MXHybrid>\n")
  invisible(x)
}
