# Random numbers, threads, memory, the profiler.

mx.set.seed <- function(seed, ctx = NULL) invisible(.Call(C_seed, seed, ctx))
mx.version <- function() .Call(C_version)[[1L]]
mx.num.gpus <- function() .Call(C_device_count, 2L)
mx.num.threads <- function(n = NULL) {
  before <- .Call(C_threads, n)
  if (is.null(n)) before else invisible(before)
}
mx.nd.waitall <- function() invisible(.Call(C_wait_all))

mx.memory <- function(ctx = NULL) {
  stats::setNames(.Call(C_memory, or.default(ctx)),
                  c("in.use", "peak", "pooled", "limit", "allocations"))
}
mx.memory.limit <- function(bytes, ctx = NULL) {
  invisible(.Call(C_memory_limit, bytes, or.default(ctx)))
}

mx.profiler.state <- function(what = c("off", "operators", "memory", "all")) {
  what <- match.arg(what)
  invisible(.Call(C_profile, match(what, c("off", "operators", "memory", "all")) - 1L))
}
mx.profiler.dump <- function(filename = NULL) {
  text <- .Call(C_profile_dump)
  if (is.null(filename)) return(text)
  writeLines(text, filename, useBytes = TRUE)
  invisible(filename)
}
mx.profiler.statistics <- function(reset = FALSE) .Call(C_profile_statistics, reset)
