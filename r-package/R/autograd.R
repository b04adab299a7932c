# Recording of operators, and gradients.

# Evaluates `expr`, recorded and in training mode. The settings before come back however it ends.
mx.autograd.record <- function(expr, train.mode = TRUE) autograd.scope(TRUE, train.mode, expr)
mx.autograd.pause <- function(expr, train.mode = FALSE) autograd.scope(FALSE, train.mode, expr)
mx.autograd.train.mode <- function(expr) autograd.scope(NA, TRUE, expr)
mx.autograd.predict.mode <- function(expr) autograd.scope(NA, FALSE, expr)

autograd.scope <- function(recording, training, expr) {
  old <- .Call(C_autograd_set, recording, training)
  on.exit(.Call(C_autograd_set, old[[1L]], old[[2L]]))
  expr
}
mx.autograd.is.recording <- function() .Call(C_autograd_set, NA, NA)[[1L]]
mx.autograd.is.training <- function() .Call(C_autograd_set, NA, NA)[[2L]]

# The numbers of weft_autograd_mark.
requests <- c(null = 0L, write = 1L, add = 3L)
request <- function(grad.req) {
  found <- requests[match(grad.req, names(requests))]
  if (anyNA(found)) fail("value", "grad.req: ", grad.req, " came, expected null, write or add")
  unname(found)
}

mx.nd.attach.grad <- function(nd, grad.req = "write") {
  number <- request(grad.req)
  if (length(number) != 1L) fail("value", "grad.req: expected one of null, write and add")
  gradient <- if (number != 0L) mx.nd.zeros(dim(nd), ctx(nd), mx.nd.dtype(nd))
  invisible(.Call(C_autograd_mark, nd, gradient, number))
}
# NULL where none is attached.
mx.nd.grad <- function(nd) .Call(C_array_gradient, nd)

mx.autograd.backward <- function(heads, head.grads = NULL, retain.graph = FALSE, train.mode = TRUE) {
  if (is.mx.ndarray(head.grads)) head.grads <- list(head.grads)
  invisible(.Call(C_autograd_backward, heads, head.grads, retain.graph, train.mode))
}

# Gradients as new arrays; with create.graph they are recorded themselves.
mx.autograd.grad <- function(heads, variables, head.grads = NULL, create.graph = FALSE,
                             retain.graph = create.graph, train.mode = TRUE) {
  single <- is.mx.ndarray(variables)
  if (is.mx.ndarray(head.grads)) head.grads <- list(head.grads)
  found <- .Call(C_autograd_grad, heads, head.grads, variables, retain.graph, create.graph,
                 train.mode)
  if (single) found[[1L]] else stats::setNames(found, names(variables))
}

# A function of arrays with a gradient of its own. forward(...) computes an array or a list of arrays,
# unrecorded. backward(grads, inputs, outputs) gives the gradients of the arrays among the arguments: a
# list with an array or NULL (0) for each, or an array where there is one. What it has no formal
# argument for is not kept until then. Made of operators, it can be differentiated again.
mx.autograd.func <- function(forward, backward) {
  if (!is.function(forward) || !is.function(backward)) {
    fail("type", "mx.autograd.func: expected two functions")
  }
  known <- names(formals(args(backward)))
  kept <- "..." %in% known | c(length(known) > 1L, length(known) > 2L)
  backward <- match.fun(backward)
  take <- if ("..." %in% known) 3L else length(known)
  pull <- function(grads, inputs, outputs) {
    found <- do.call(backward, list(grads, inputs, outputs)[seq_len(take)])
    array.list(found, "mx.autograd.func: backward", length(inputs), TRUE)
  }
  function(...) {
    arguments <- list(...)
    arrays <- vapply(arguments, is.mx.ndarray, NA)
    if (.Call(C_trace_active)) {
      fail("unsupported", "mx.autograd.func: not inside of mx.hybridize; mx.operator.register makes ",
           "operators for graphs")
    }
    result <- mx.autograd.pause(forward(...), train.mode = mx.autograd.is.training())
    outputs <- array.list(result, "mx.autograd.func: forward")
    if (!mx.autograd.is.recording() || !any(arrays)) return(result)
    outputs <- lapply(outputs, mx.nd.detach)  # fresh: an output may be one of the inputs
    .Call(C_autograd_custom, unname(arguments[arrays]), unname(outputs),
          rep(kept, c(sum(arrays), length(outputs))), pull)
    if (is.mx.ndarray(result)) outputs[[1L]] else outputs
  }
}

# What a user's function gave, as a list of `n` arrays.
array.list <- function(found, where, n = NULL, or.null = FALSE) {
  if (is.mx.ndarray(found) || or.null && is.null(found)) found <- list(found)
  good <- function(x) is.mx.ndarray(x) || or.null && is.null(x)
  if (!is.list(found) || !all(vapply(found, good, NA)) || is.null(n) && !length(found)) {
    what <- if (is.list(found)) "a list with other things than arrays" else class(found)[[1L]]
    fail("type", where, ": ", what, " came, expected an array or a list of arrays")
  }
  if (!is.null(n) && length(found) != n) {
    fail("value", where, ": ", length(found), " arrays came, expected ", n)
  }
  found
}
