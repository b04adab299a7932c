# The parameter store: arrays by key, summed over the devices that push them.

# Keys as texts; whole numbers stand for their decimals.
store.keys <- function(keys, where) {
  if (is.numeric(keys) && all(is.finite(keys)) && all(keys == round(keys))) return(sprintf("%.0f", keys))
  if (is.character(keys) && !anyNA(keys)) return(enc2utf8(keys))
  fail("type", where, ": keys: ", class(keys)[[1L]], " came, expected texts or whole numbers")
}

# One array for each key, or a list of such lists, one for each device.
store.pairs <- function(keys, arrays, where) {
  keys <- store.keys(keys, where)
  if (is.mx.ndarray(arrays)) arrays <- list(arrays)
  if (!is.list(arrays)) fail("type", where, ": ", class(arrays)[[1L]], " came, expected arrays")
  devices <- if (length(arrays) && is.list(arrays[[1L]])) arrays else list(arrays)
  for (device in devices) {
    if (length(device) != length(keys)) {
      fail("value", where, ": ", length(device), " arrays for ", length(keys), " keys")
    }
  }
  arrays <- do.call(c, lapply(devices, unname))
  if (!all(vapply(arrays, is.mx.ndarray, NA))) fail("type", where, ": expected arrays alone")
  list(keys = rep(keys, length(devices)), arrays = arrays)
}

# An environment of functions, as in MXNet's package. `priority` changes nothing.
mx.kv.create <- function(type = "local") {
  handle <- .Call(C_store_create, type)
  ranks <- .Call(C_store_rank, handle)
  optimizer <- NULL
  kv <- list2env(list(type = type, rank = ranks[[1L]], num.workers = ranks[[2L]],
                      update.on.kvstore = FALSE))
  transfer <- function(routine, keys, arrays, where) {
    pairs <- store.pairs(keys, arrays, where)
    .Call(routine, handle, pairs$keys, pairs$arrays)
    invisible(arrays)
  }
  kv$init <- function(keys, values) transfer(C_store_init, keys, values, "kv$init")
  kv$push <- function(keys, values, priority = 0) {
    if (!is.null(optimizer)) count.update(optimizer)
    transfer(C_store_push, keys, values, "kv$push")
  }
  kv$pull <- function(keys, outs, priority = 0) transfer(C_store_pull, keys, outs, "kv$pull")
  kv$set.optimizer <- function(opt) {
    if (!inherits(opt, "MXOptimizer")) {
      fail("type", "kv$set.optimizer: ", class(opt)[[1L]], " came, expected an optimizer")
    }
    .Call(C_store_optimizer, handle, opt$handle)
    optimizer <<- opt
    kv$update.on.kvstore <- TRUE
    invisible(kv)
  }
  # updater(key, sum, stored) changes `stored`; NULL: sums replace what is stored.
  kv$set.updater <- function(updater) {
    .Call(C_store_updater, handle, updater)
    optimizer <<- NULL
    kv$update.on.kvstore <- !is.null(updater)
    invisible(kv)
  }
  structure(kv, class = "MXKVStore")
}

# As mx.opt.get.updater, with the weights in a store.
store.updater <- function(kv, optimizer, weights) {
  kv$init(names(weights), weights)
  kv$set.optimizer(optimizer)
  function(weight, grad) {
    keep <- names(weights)[!vapply(grad, is.null, NA)]
    kv$push(keep, unname(grad[keep]))
    kv$pull(keep, unname(weight[keep]))
    invisible(weight)
  }
}
print.MXKVStore <- function(x, ...) {
  cat("<MXKVStore ", x$type, ", worker ", x$rank, " of ", x$num.workers, ">\n", sep = "")
  invisible(x)
}
