# Callbacks of training: functions of the round, the batch (from 1), the environment of training and
# whether to speak; FALSE ends training.

# What `metric` says of `state`, for people.
metric.text <- function(where, metric, state) {
  result <- metric$get(state)
  paste0(where, "-", result$name, "=", format(result$value))
}
report <- function(env, head, verbose) {
  if (!verbose || is.null(env$metric)) return(invisible())
  for (name in c("train", "eval")) {
    state <- env[[paste0(name, ".metric")]]
    where <- if (name == "train") "Train" else "Validation"
    if (!is.null(state)) message(head, metric.text(where, env$metric, state))
  }
}

# Every `period` batches or rounds; also into logger$train and logger$eval.
mx.callback.log.train.metric <- function(period, logger = NULL) {
  function(iteration, nbatch, env, verbose = TRUE) {
    if (nbatch %% period != 0 || is.null(env$metric)) return(TRUE)
    if (nbatch > 0) report(env, paste0("Batch [", nbatch, "] "), verbose)  # training reports rounds
    if (!is.null(logger)) {
      logger$train <- c(logger$train, env$metric$get(env$train.metric)$value)
      if (!is.null(env$eval.metric)) {
        logger$eval <- c(logger$eval, env$metric$get(env$eval.metric)$value)
      }
    }
    TRUE
  }
}

# Samples a second, every `frequency` batches.
mx.callback.log.speedometer <- function(batch.size, frequency = 50) {
  last <- proc.time()[["elapsed"]]
  function(iteration, nbatch, env, verbose = TRUE) {
    if (nbatch %% frequency == 0) {
      now <- proc.time()[["elapsed"]]
      speed <- batch.size * frequency / max(now - last, 1e-9)
      last <<- now
      report(env, sprintf("Batch [%d] Speed: %.1f samples/s ", nbatch, speed), verbose)
    }
    TRUE
  }
}

mx.callback.save.checkpoint <- function(prefix, period = 1) {
  function(iteration, nbatch, env, verbose = TRUE) {
    if (iteration %% period == 0) {
      mx.model.save(env$model, prefix, iteration)
      if (verbose) message("Model checkpoint saved to ", model.files(prefix, iteration)[[2L]])
    }
    TRUE
  }
}

# Ends training when a metric has reached a value, or has not got better for `bad.steps` rounds.
mx.callback.early.stop <- function(train.metric = NULL, eval.metric = NULL, bad.steps = NULL,
                                   maximize = FALSE, verbose = FALSE) {
  better <- function(a, b) if (maximize) a > b else a < b
  best <- if (maximize) -Inf else Inf
  steps <- 0
  told <- verbose
  stop.now <- function(iteration) {
    if (told) message("Training ends early, after round ", iteration)
    FALSE
  }
  function(iteration, nbatch, env, verbose = TRUE) {
    if (is.null(env$metric)) return(TRUE)
    value <- function(state) if (is.null(state)) NULL else env$metric$get(state)$value
    train <- value(env$train.metric)
    held <- value(env$eval.metric)
    reached <- function(found, goal) !is.null(goal) && !is.null(found) && !better(goal, found)
    if (reached(train, train.metric) || reached(held, eval.metric)) return(stop.now(iteration))
    if (is.null(bad.steps)) return(TRUE)
    now <- if (is.null(held)) train else held
    steps <<- if (better(now, best)) 0 else steps + 1
    if (better(now, best)) best <<- now
    if (steps < bad.steps) TRUE else stop.now(iteration)
  }
}

# Where mx.callback.log.train.metric writes: mx.metric.logger$new() has the vectors train and eval.
mx.metric.logger <- list(new = function() {
  structure(list2env(list(train = numeric(), eval = numeric())), class = "MXMetricLogger")
})
