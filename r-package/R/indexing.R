# `[` with R's meaning: numbers from 1, axes in R's order, negative numbers leave out.

# What one index selects of an axis of n elements: NULL (all), a progression, or any numbers.
selection <- function(index, n, axis) {
  if (anyNA(index)) fail("index", "[: NA for axis ", axis)
  if (is.logical(index)) {
    if (length(index) != n && n %% max(length(index), 1L) != 0L) {
      fail("index", "[: ", length(index), " flags for axis ", axis, " of ", n, " elements")
    }
    index <- which(rep_len(index, n))
  }
  if (!is.numeric(index)) {
    fail("type", "[: ", class(index)[[1L]], " for axis ", axis, ", expected numbers or flags")
  }
  if (any(index < 0)) {
    if (any(index > 0)) fail("index", "[: numbers of both signs for axis ", axis)
    index <- setdiff(seq_len(n), -trunc(index))
  }
  index <- trunc(index[index != 0])
  if (length(index) && max(index) > n) {
    fail("index", "[: ", max(index), " for axis ", axis, " of ", n, " elements")
  }
  index
}

# Indices as values; those left out are TRUE.
indices <- function(...) {
  expressions <- as.list(substitute(list(...)))[-1L]
  lapply(seq_along(expressions), function(i) {
    if (identical(expressions[[i]], quote(expr = ))) TRUE else ...elt(i)
  })
}

`[.MXNDArray` <- function(x, ..., drop = TRUE) {
  part(x, indices(...), drop)
}

`[[.MXNDArray` <- function(x, ...) {
  found <- part(x, indices(...), TRUE)
  if (length(found) != 1L) fail("index", "[[: ", length(found), " elements, expected one")
  found
}
`$.MXNDArray` <- function(x, name) fail("not_found", "arrays have no field ", name)

part <- function(x, indices, drop) {
  sizes <- dim(x)
  n <- length(sizes)
  whole <- vapply(indices, isTRUE, NA)
  if (all(whole) && length(indices) %in% c(0L, 1L)) return(x)
  if (length(indices) == 1L && n != 1L) {  # by R's order, which is that of the elements
    return(part(invoke("Reshape", list(x), list(shape = -1)), indices, drop))
  }
  if (length(indices) != n) fail("index", "[: ", length(indices), " indices for ", n, " axes")
  begin <- end <- rep(NA_real_, n)
  steps <- rep(1, n)
  takes <- list()
  for (axis in seq_len(n)) {
    if (whole[[axis]]) next
    column <- n + 1L - axis  # of the shape
    index <- selection(indices[[axis]], sizes[[axis]], axis)
    count <- length(index)
    step <- if (count > 1L) index[[2L]] - index[[1L]] else 1
    if (count == 0L) {
      begin[[column]] <- end[[column]] <- 0
    } else if (step != 0 && all(diff(index) == step)) {
      last <- index[[count]] - 1 + sign(step)
      begin[[column]] <- index[[1L]] - 1
      if (last >= 0) end[[column]] <- last
      steps[[column]] <- step
    } else {
      takes[[length(takes) + 1L]] <- list(axis = column - 1, index = index)
    }
  }
  # Operators, unlike views of the ABI, are recorded.
  result <- invoke("slice", list(x), list(begin = as.list(begin), end = as.list(end),
                                          step = as.list(steps)))
  for (take in takes) {
    result <- invoke("take", list(result, mx.nd.array(take$index - 1, ctx(x), "int64")),
                     list(axis = take$axis))
  }
  left <- dim(result)[dim(result) != 1L]
  if (drop && n > 1L && length(left) < n) {
    result <- invoke("Reshape", list(result), list(shape = if (length(left)) rev(left) else 1))
  }
  result
}

# A changed copy, as everywhere in R; mx.nd.assign changes an array itself.
`[<-.MXNDArray` <- function(x, ..., value) {
  if (is.mx.ndarray(value)) value <- as.array(value)
  host <- as.array(x)
  changed <- do.call(`[<-`, c(list(host), indices(...), list(value = value)))
  if (length(changed) != length(host)) {
    fail("index", "[<-: numbers beyond the ", length(host), " elements")
  }
  mx.nd.array(changed, ctx(x), mx.nd.dtype(x))
}
