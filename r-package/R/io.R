# Data iterators: environments with reset(), iter.next(), value() and num.pad(), as in MXNet's
# package. A batch is list(data, label); of its samples the last num.pad() only fill it up.

iterator <- function(...) structure(list2env(list(...)), class = "MXDataIter")
print.MXDataIter <- function(x, ...) {
  cat("<MXDataIter>\n")
  invisible(x)
}

# One of the engine's, that reads files.
registry.iterator <- function(name, frame, names, dots) {
  handle <- .Call(C_iter_create, name, given(frame, names, dots))
  current <- NULL
  iterator(
    reset = function() invisible(.Call(C_iter_reset, handle)),
    iter.next = function() {
      current <<- .Call(C_iter_next, handle)
      !is.null(current)
    },
    value = function() list(data = current[[1L]][[1L]], label = current[[1L]][[2L]]),
    num.pad = function() current[[2L]])
}

# All of one field ("data" or "label") of a pass, as an array of R.
mx.io.extract <- function(iter, field) {
  expect.class(iter, "MXDataIter", "mx.io.extract")
  parts <- list()
  iter$reset()
  while (iter$iter.next()) {
    x <- iter$value()[[field]]
    if (is.null(x)) fail("not_found", "mx.io.extract: a batch has no ", field)
    kept <- utils::tail(dim(x), 1L) - iter$num.pad()
    parts[[length(parts) + 1L]] <- as.array(invoke("slice_axis", list(x),
                                                   list(axis = 0, begin = 0, end = kept)))
  }
  if (!length(parts)) fail("value", "mx.io.extract: there are no samples")
  join(parts)
}

# Arrays one after the other along their last axis.
join <- function(parts) {
  head <- utils::head(dim(parts[[1L]]), -1L)
  numbers <- unlist(parts, use.names = FALSE)
  array(numbers, c(head, length(numbers) / prod(head)))
}

# Batches of arrays whose last axis counts samples. The last batch is filled up from the start.
mx.io.arrayiter <- function(data, label, batch.size = 128, shuffle = FALSE) {
  if (!is.mx.ndarray(data)) data <- mx.nd.array(data)
  if (!is.mx.ndarray(label)) label <- mx.nd.array(label)
  samples <- function(x) utils::tail(dim(x), 1L)
  n <- samples(data)
  if (length(n) == 0L || n == 0L) fail("shape", "mx.io.arrayiter: there are no samples")
  if (samples(label) != n) {
    fail("shape", "mx.io.arrayiter: ", samples(label), " labels for ", n, " samples")
  }
  if (!is.numeric(batch.size) || batch.size < 1) {
    fail("value", "mx.io.arrayiter: batch.size ", batch.size, ", expected at least 1")
  }
  order <- NULL
  start <- -batch.size
  batch <- function(x) {
    last <- start + batch.size
    if (is.null(order) && last <= n) {  # a view of neighbours
      return(invoke("slice_axis", list(x), list(axis = 0, begin = start, end = last)))
    }
    rows <- (start + seq_len(batch.size) - 1) %% n
    if (!is.null(order)) rows <- order[rows + 1]
    invoke("take", list(x, mx.nd.array(rows, ctx(x), "int64")), list(axis = 0))
  }
  iterator(
    batch.size = batch.size,
    reset = function() {
      start <<- -batch.size
      if (shuffle) order <<- sample.int(n) - 1
      invisible()
    },
    iter.next = function() {
      if (shuffle && is.null(order)) order <<- sample.int(n) - 1
      start <<- start + batch.size
      start < n
    },
    value = function() list(data = batch(data), label = batch(label)),
    num.pad = function() max(0, start + batch.size - n))
}
