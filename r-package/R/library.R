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

profiler.kinds <- c("off", "operators", "memory", "all")

# What mx.profiler.state records where it is not told, and where it writes events when it is switched off.
mx.profiler.config <- function(params = list()) {
  unknown <- setdiff(names(params), c("mode", "filename"))
  if (length(unknown)) fail("not_found", "mx.profiler.config: there is no setting ", unknown[[1L]])
  state$profile <- as.list(params)
  invisible()
}
# One of profiler.kinds; as in MXNet's package also 1 or "run" and 0 or "stop".
mx.profiler.state <- function(what = "off") {
  kind <- if (what %in% list(1, "run")) "all" else if (what %in% list(0, "stop")) "off" else what
  if (!kind %in% profiler.kinds) {
    fail("value", "mx.profiler.state: ", what, " came, expected ", toString(profiler.kinds))
  }
  .Call(C_profile, match(kind, profiler.kinds) - 1L)
  if (kind == "off" && !is.null(state$profile$filename)) mx.profiler.dump(state$profile$filename)
  invisible()
}
mx.profiler.dump <- function(filename = NULL) {
  text <- .Call(C_profile_dump)
  if (is.null(filename)) return(text)
  write.beside(one.file(filename), function(part) writeLines(text, part, useBytes = TRUE))
  invisible(filename)
}
mx.profiler.statistics <- function(reset = FALSE) .Call(C_profile_statistics, reset)
