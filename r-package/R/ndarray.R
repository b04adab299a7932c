# Arrays. R's dim is the reverse of weft's shape: an R array's first axis varies fastest, and so does
# the last axis of a shape, so that elements keep their order in both directions.

is.mx.ndarray <- function(src.array) inherits(src.array, "MXNDArray")

mx.nd.array <- function(src.array, ctx = NULL, dtype = "float32") {
  if (is.mx.ndarray(src.array)) return(mx.nd.copyto(src.array, ctx))
  size <- dim(src.array)
  if (is.null(size)) size <- length(src.array)
  if (inherits(src.array, "factor") || is.object(src.array)) {
    fail("type", "mx.nd.array: ", class(src.array)[[1L]], " came, expected numbers")
  }
  .Call(C_array_from, src.array, size, dtype, or.default(ctx))
}

filled <- function(value, shape, ctx, dtype) {
  if (!is.numeric(shape)) fail("type", "shape: ", class(shape)[[1L]], " came, expected a dim")
  .Call(C_array_create, shape, dtype, or.default(ctx), value)
}
mx.nd.zeros <- function(shape, ctx = NULL, dtype = "float32") filled(0, shape, ctx, dtype)
mx.nd.ones <- function(shape, ctx = NULL, dtype = "float32") filled(1, shape, ctx, dtype)
mx.nd.full <- function(shape, val, ctx = NULL, dtype = "float32") filled(val, shape, ctx, dtype)

mx.nd.copyto <- function(src, ctx = NULL) {
  .Call(C_array_copy, src, if (is.null(ctx)) ctx(src) else ctx)
}
mx.nd.detach <- function(src) .Call(C_array_detach, src)
mx.nd.wait <- function(src) invisible(.Call(C_array_wait, src))
mx.nd.release <- function(src) invisible(.Call(C_array_release, src))

# In place, unlike `[<-`: all that refer to `dst` see it.
mx.nd.assign <- function(dst, value) {
  if (is.mx.ndarray(value)) return(invisible(.Call(C_array_assign, dst, value)))
  if (length(value) == 1L && is.numeric(value)) {
    return(invisible(.Call(C_array_fill, dst, value)))
  }
  if (is.null(dim(value)) && length(value) == length(dst)) dim(value) <- dim(dst)
  invisible(.Call(C_array_assign, dst, mx.nd.array(value, ctx(dst), source.dtype(value, dst))))
}

# A type on the way to `dst` that keeps R's numbers.
source.dtype <- function(value, dst) {
  to <- mx.nd.dtype(dst)
  if (is.double(value) && anyNA(value)) return(if (to %in% c("float32", "float64")) to else "float64")
  if (to == "float32") to else "float64"
}

mx.nd.save <- function(ndarray, filename) {
  if (is.mx.ndarray(ndarray)) ndarray <- list(ndarray)
  names <- names(ndarray)
  invisible(.Call(C_save, one.file(filename), ndarray, names))
}
mx.nd.load <- function(filename) .Call(C_load, one.file(filename))

ctx <- function(nd) {
  device <- .Call(C_array_device, nd)
  context(device[[1L]], device[[2L]])
}
mx.nd.dtype <- function(src) .Call(C_array_dtype, src)

dim.MXNDArray <- function(x) .Call(C_array_dim, x)
`dim<-.MXNDArray` <- function(x, value) {
  if (!is.numeric(value) || anyNA(value)) fail("type", "dim: expected whole numbers")
  if (prod(value) != length(x)) {
    fail("shape", "dim: ", length(x), " elements, expected ", prod(value))
  }
  .Call(C_array_reshape, x, value)
}
length.MXNDArray <- function(x) {
  n <- prod(dim(x))
  if (is.na(n) || n > .Machine$integer.max) n else as.integer(n)
}
as.array.MXNDArray <- function(x, ...) .Call(C_array_to, x)
as.vector.MXNDArray <- function(x, mode = "any") as.vector(.Call(C_array_to, x), mode)
as.double.MXNDArray <- function(x, ...) as.double(.Call(C_array_to, x))
is.na.MXNDArray <- function(x) is.na(.Call(C_array_to, x))
as.integer.MXNDArray <- function(x, ...) as.integer(.Call(C_array_to, x))
as.logical.MXNDArray <- function(x, ...) as.logical(.Call(C_array_to, x))
as.matrix.MXNDArray <- function(x, ...) {
  if (length(dim(x)) != 2L) {
    fail("shape", "as.matrix: ", length(dim(x)), " axes, expected 2")
  }
  as.array(x)
}

print.MXNDArray <- function(x, ...) {
  if (!.Call(C_is_live, x)) {
    cat(format(x), "\n", sep = "")
    return(invisible(x))
  }
  print(as.array(x), ...)
  cat("<MXNDArray ", if (length(dim(x))) paste(dim(x), collapse = " x ") else "scalar", " ",
      mx.nd.dtype(x), " @", format(ctx(x)), ">\n", sep = "")
  invisible(x)
}
# As small as a pointer is; str() and summaries of lists show this.
format.MXNDArray <- function(x, ...) {
  if (!.Call(C_is_live, x)) return("<MXNDArray that holds nothing>")
  paste0("<MXNDArray ", paste(dim(x), collapse = " x "), " ", mx.nd.dtype(x), ">")
}
str.MXNDArray <- function(object, ...) cat("", format(object), "\n")

t.MXNDArray <- function(x) {
  if (length(dim(x)) > 2L) fail("shape", "t: ", length(dim(x)), " axes, expected at most 2")
  if (length(dim(x)) < 2L) return(.Call(C_array_reshape, x, c(1, length(x))))
  invoke("transpose", list(x))
}
aperm.MXNDArray <- function(a, perm = NULL, ...) {
  n <- length(dim(a))
  if (is.null(perm)) return(invoke("transpose", list(a)))
  if (!setequal(perm, seq_len(n))) fail("value", "aperm: perm is no permutation of 1 to ", n)
  # Axis k of R is axis n - k of the shape.
  invoke("transpose", list(a), list(axes = rev(n - perm)))
}

# An operator by its name in the registry, for arrays.
invoke <- function(name, inputs, attributes = list(), out = NULL) {
  .Call(C_nd_invoke, name, inputs, attributes, out)
}
mx.nd.invoke <- function(op, inputs, attributes = list(), out = NULL) {
  if (is.mx.ndarray(inputs)) inputs <- list(inputs)
  invoke(op, inputs, attributes, out)
}

mx.runif <- function(shape, min, max, ctx = NULL, dtype) {
  attributes <- list(shape = rev(shape), ctx = or.default(ctx))
  if (!missing(min)) attributes$low <- min
  if (!missing(max)) attributes$high <- max
  if (!missing(dtype)) attributes$dtype <- dtype
  invoke("_random_uniform", list(), attributes)
}
mx.rnorm <- function(shape, mean, sd, ctx = NULL, dtype) {
  attributes <- list(shape = rev(shape), ctx = or.default(ctx))
  if (!missing(mean)) attributes$loc <- mean
  if (!missing(sd)) attributes$scale <- sd
  if (!missing(dtype)) attributes$dtype <- dtype
  invoke("_random_normal", list(), attributes)
}
