# Devices.

context <- function(type, id) {
  if (!is.numeric(id) || length(id) != 1L || is.na(id) || id < 0) {
    fail("type", "dev.id: expected one number from 0")
  }
  structure(list(device_typeid = as.integer(type), device_id = as.integer(id),
                 device = c("null", "cpu", "gpu", "cpu_pinned")[[type + 1L]]), class = "MXContext")
}

mx.cpu <- function(dev.id = 0) context(1L, dev.id)
mx.gpu <- function(dev.id = 0) context(2L, dev.id)
is.mx.context <- function(x) inherits(x, "MXContext")

mx.ctx.default <- function(new = NULL) {
  if (!is.null(new)) {
    if (!is.mx.context(new)) fail("type", "mx.ctx.default: expected mx.cpu() or mx.gpu()")
    state$context <- new
  }
  state$context
}

format.MXContext <- function(x, ...) paste0(x$device, "(", x$device_id, ")")
print.MXContext <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  invisible(x)
}

or.default <- function(ctx) if (is.null(ctx)) mx.ctx.default() else ctx
