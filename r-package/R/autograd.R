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
  gradient <- if (grad.req == "null") NULL else mx.nd.zeros(dim(nd), ctx(nd), mx.nd.dtype(nd))
  invisible(.Call(C_autograd_mark, nd, gradient, request(grad.req)))
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
