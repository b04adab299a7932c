# Symbols that are bound to arrays, and compiled graphs.

named.arrays <- function(arrays, names, what) {
  found <- as.list(arrays)[names]
  missing <- names[vapply(found, is.null, NA)]
  if (length(missing)) fail("value", what, ": there is no array for ", toString(missing))
  stats::setNames(found, names)
}

# An executor: an environment of arg.arrays, grad.arrays, aux.arrays and outputs, lists by name.
# grad.req: "null", "write" or "add", one for all or by name.
mx.bind <- function(symbol, arg.arrays, aux.arrays = list(), grad.req = "null") {
  names <- arguments(symbol)
  if (length(arg.arrays) && is.null(names(arg.arrays))) names(arg.arrays) <- names[seq_along(arg.arrays)]
  arrays <- named.arrays(arg.arrays, names, "mx.bind")
  states <- named.arrays(aux.arrays, auxiliary.states(symbol), "mx.bind")
  wanted <- stats::setNames(rep("null", length(names)), names)
  if (length(grad.req) == 1L && is.null(names(grad.req))) {
    wanted[] <- grad.req
  } else {
    unknown <- setdiff(names(grad.req), names)
    if (length(unknown)) fail("not_found", "grad.req: the symbol has no argument ", unknown[[1L]])
    wanted[names(grad.req)] <- unlist(grad.req)
  }
  gradients <- Map(function(array, kind) {
    if (kind == "null") NULL else mx.nd.zeros(dim(array), ctx(array), mx.nd.dtype(array))
  }, arrays, wanted)
  structure(list2env(list(
    symbol = symbol, arg.arrays = arrays, ref.arg.arrays = arrays, grad.arrays = gradients,
    ref.grad.arrays = gradients, aux.arrays = states, ref.aux.arrays = states, outputs = NULL,
    ref.outputs = NULL,
    handle = .Call(C_executor_create, symbol, unname(arrays), unname(gradients), request(wanted),
                   unname(states)))), class = "MXExecutor")
}

# Arrays of zeros for all arguments, whose dims follow from those of some.
mx.simple.bind <- function(symbol, ctx = NULL, grad.req = "null", fixed.param = NULL, ...) {
  shapes <- mx.symbol.infer.shape(symbol, ...)
  if (is.null(shapes)) {
    fail("shape", "mx.simple.bind: the dims of ", toString(names(list(...))),
         " do not determine those of all arguments")
  }
  zeros <- function(dims) lapply(dims, mx.nd.zeros, ctx = ctx)
  if (length(grad.req) == 1L && is.null(names(grad.req))) {
    names <- setdiff(arguments(symbol), c(names(list(...)), fixed.param))
    grad.req <- stats::setNames(rep(grad.req, length(names)), names)
  }
  mx.bind(symbol, zeros(shapes$arg.shapes), zeros(shapes$aux.shapes), grad.req)
}

mx.exec.forward <- function(exec, is.train = TRUE) {
  expect.class(exec, "MXExecutor", "mx.exec.forward")
  names <- outputs(exec$symbol)
  exec$outputs <- stats::setNames(.Call(C_executor_forward, exec$handle, is.train, length(names)),
                                  names)
  exec$ref.outputs <- exec$outputs
  invisible(exec)
}
mx.exec.backward <- function(exec, ...) {
  expect.class(exec, "MXExecutor", "mx.exec.backward")
  .Call(C_executor_backward, exec$handle, unname(list(...)))
  invisible(exec)
}

# Writes numbers into bound arrays: by name, or one after the other.
write.bound <- function(bound, arrays, match.name, skip.null) {
  if (!match.name && is.null(names(arrays))) names(arrays) <- names(bound)[seq_along(arrays)]
  if (!match.name) {
    if (length(arrays) != length(bound)) {
      fail("value", "update: ", length(arrays), " arrays, expected ", length(bound))
    }
    names(arrays) <- names(bound)
  }
  for (name in names(arrays)) {
    value <- arrays[[name]]
    if (is.null(value) && skip.null) next
    if (is.null(bound[[name]])) fail("not_found", "update: there is no bound array ", name)
    mx.nd.assign(bound[[name]], value)
  }
}
mx.exec.update.arg.arrays <- function(exec, arg.arrays, match.name = FALSE, skip.null = FALSE) {
  expect.class(exec, "MXExecutor", "mx.exec.update.arg.arrays")
  write.bound(exec$arg.arrays, arg.arrays, match.name, skip.null)
  invisible(exec)
}
mx.exec.update.aux.arrays <- function(exec, arg.arrays, match.name = FALSE, skip.null = FALSE) {
  expect.class(exec, "MXExecutor", "mx.exec.update.aux.arrays")
  write.bound(exec$aux.arrays, arg.arrays, match.name, skip.null)
  invisible(exec)
}
mx.exec.update.grad.arrays <- function(exec, arg.arrays, match.name = FALSE, skip.null = FALSE) {
  expect.class(exec, "MXExecutor", "mx.exec.update.grad.arrays")
  write.bound(exec$grad.arrays, arg.arrays, match.name, skip.null)
  invisible(exec)
}
# From now on monitor(name, array) sees every result of a forward pass; NULL: nobody.
mx.exec.set.monitor <- function(exec, monitor, inputs.too = FALSE) {
  expect.class(exec, "MXExecutor", "mx.exec.set.monitor")
  invisible(.Call(C_executor_monitor, exec$handle, monitor, inputs.too))
}
print.MXExecutor <- function(x, ...) {
  cat("<MXExecutor of ", paste(outputs(x$symbol), collapse = ", "), ">\n", sep = "")
  invisible(x)
}

# A symbol as a function of arrays: compiled when it is first called with some dims and types. Arrays
# in `bound` are used by every call, as parameters are; the others are arguments, by name or in the
# symbol's order. Calls record, train and update states as operators called one by one would.
mx.graph <- function(symbol, bound = list(), ...) {
  names(bound) <- sub("^(arg|aux):", "", names(bound))
  names <- variables(symbol)
  unknown <- setdiff(names(bound), names)
  if (length(unknown)) fail("not_found", "mx.graph: the symbol has no variable ", unknown[[1L]])
  options <- list(...)
  texts <- if (length(options)) paste0(names(options), "=", unlist(options)) else character()
  handle <- .Call(C_graph_create, symbol, unname(stats::setNames(bound[names], names)), texts)
  free <- setdiff(names, names(bound))
  count <- length(outputs(symbol))
  structure(function(...) {
    inputs <- list(...)
    if (!is.null(names(inputs)) && all(nzchar(names(inputs)))) {
      unknown <- setdiff(names(inputs), free)
      if (length(unknown)) fail("not_found", "mx.graph: no argument is called ", unknown[[1L]])
      inputs <- named.arrays(inputs, free, "mx.graph")
    }
    found <- .Call(C_graph_call, handle, unname(inputs), count)
    if (count == 1L) found[[1L]] else found
  }, class = c("MXGraph", "function"), handle = handle, arguments = free)
}
mx.graph.arguments <- function(graph) attr(expect.class(graph, "MXGraph", "graph"), "arguments")
mx.graph.explain <- function(graph) .Call(C_graph_explain, attr(graph, "handle"))
# PREFIX-symbol.json with PREFIX-EPOCH.params, as Python's export and MXNet's checkpoints are.
mx.graph.load <- function(prefix, epoch = 0) {
  files <- model.files(prefix, epoch)
  mx.graph(mx.symbol.load(files[[1L]]), mx.nd.load(files[[2L]]))
}
print.MXGraph <- function(x, ...) {
  cat("<MXGraph of ", paste(attr(x, "arguments"), collapse = ", "), ">\n", sep = "")
  invisible(x)
}
