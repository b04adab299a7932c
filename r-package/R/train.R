# Optimizers, initializers and metrics: those of the engine (gen-made.R), and a user's own.

# Arguments of a generated function that were given, under the registry's names.
given <- function(frame, names, dots) {
  named <- Filter(function(n) !eval(call("missing", as.name(n)), frame), names)
  if (length(dots)) {
    if (is.null(names(dots)) || !all(nzchar(names(dots)))) {
      fail("value", "too many arguments; those behind `...` need a name")
    }
    names(dots) <- gsub(".", "_", names(dots), fixed = TRUE)
  }
  c(mget(named, envir = frame), dots)
}

# ---- Optimizers ----------------------------------------------------------------------------------

registry.optimizer <- function(name, frame, names, dots) {
  attributes <- given(frame, names, dots)
  if (name == "adagrad") names(attributes)[names(attributes) == "epsilon"] <- "eps"  # MXNet's name
  scheduler <- attributes$lr_scheduler
  attributes$lr_scheduler <- NULL
  structure(list2env(list(
    name = name, handle = .Call(C_optimizer_create, name, attributes), scheduler = scheduler,
    lr = attributes$learning_rate, num_update = 0L)), class = "MXOptimizer")
}

mx.opt.create <- function(name, ...) {
  if (inherits(name, "MXOptimizer")) return(name)
  registry.optimizer(name, new.env(), character(), list(...))
}

# Changes attributes, such as learning.rate, for the updates to come.
mx.opt.set <- function(optimizer, ...) {
  expect.class(optimizer, "MXOptimizer", "mx.opt.set")
  attributes <- given(new.env(), character(), list(...))
  .Call(C_optimizer_set, optimizer$handle, attributes)
  if (!is.null(attributes$learning_rate)) optimizer$lr <- attributes$learning_rate
  invisible(optimizer)
}
mx.opt.save <- function(optimizer, filename) {
  expect.class(optimizer, "MXOptimizer", "mx.opt.save")
  invisible(.Call(C_optimizer_file, optimizer$handle, one.file(filename), FALSE))
}
mx.opt.load <- function(optimizer, filename) {
  expect.class(optimizer, "MXOptimizer", "mx.opt.load")
  invisible(.Call(C_optimizer_file, optimizer$handle, one.file(filename), TRUE))
}

# Before an update: its schedule may change the learning rate.
count.update <- function(optimizer) {
  optimizer$num_update <- optimizer$num_update + 1L
  if (is.null(optimizer$scheduler)) return(invisible())
  before <- optimizer$lr
  optimizer$scheduler(optimizer)
  if (!identical(before, optimizer$lr)) mx.opt.set(optimizer, learning.rate = optimizer$lr)
}

# A function of lists of weights and gradients, which changes the weights in place. Weights whose
# gradient is NULL stay as they are. Factors of learning rates and decays come by weights' names.
mx.opt.get.updater <- function(optimizer, weights, lr.mult = NULL, wd.mult = NULL) {
  expect.class(optimizer, "MXOptimizer", "mx.opt.get.updater")
  names <- names(weights)
  for (i in seq_along(names)) {
    name <- names[[i]]
    factor <- function(given) if (name %in% names(given)) given[[name]] else 1
    .Call(C_optimizer_scale, optimizer$handle, i, factor(lr.mult), factor(wd.mult))
    # The name decides whether the weight decays, where no factor does.
    if (!name %in% names(wd.mult)) .Call(C_optimizer_name, optimizer$handle, i, name)
  }
  function(weight, grad) {
    if (length(weight) != length(grad)) {
      fail("value", "updater: ", length(grad), " gradients for ", length(weight), " weights")
    }
    count.update(optimizer)
    keep <- which(!vapply(grad, is.null, NA))
    .Call(C_optimizer_update, optimizer$handle, keep, unname(weight[keep]), unname(grad[keep]))
    invisible(weight)
  }
}
print.MXOptimizer <- function(x, ...) {
  cat("<MXOptimizer ", x$name, ", ", x$num_update, " updates>\n", sep = "")
  invisible(x)
}

# Schedules: functions that change `lr` of the optimizer before its update number `num_update`.
mx.lr_scheduler.FactorScheduler <- function(step, factor_val, stop_factor_lr = 1e-8, verbose = TRUE) {
  mx.lr_scheduler.MultiFactorScheduler(function(n) n %% step == 0, factor_val, stop_factor_lr,
                                       verbose)
}
mx.lr_scheduler.MultiFactorScheduler <- function(step, factor_val, stop_factor_lr = 1e-8,
                                                 verbose = TRUE) {
  due <- if (is.function(step)) step else function(n) n %in% step
  function(optimizer) {
    done <- optimizer$num_update - 1L
    if (is.null(optimizer$lr)) fail("value", "lr_scheduler: the optimizer needs a learning.rate")
    if (done == 0L || !due(done) || optimizer$lr <= stop_factor_lr) return(invisible())
    optimizer$lr <- max(optimizer$lr * factor_val, stop_factor_lr)
    if (verbose) message("Update[", done, "]: learning rate is changed to ", optimizer$lr)
  }
}

# ---- Initializers --------------------------------------------------------------------------------

# A function of a parameter's name, dim and device. What the name ends in chooses the rule: biases are
# 0, and so on; NULL: this initializer's own.
registry.initializer <- function(kind, frame, names, dots) {
  attributes <- given(frame, names, dots)
  structure(function(name = NULL, shape, ctx = NULL) {
    .Call(C_initialize, kind, attributes, name, mx.nd.zeros(shape, ctx))
  }, class = c("MXInitializer", "function"))
}

# Arrays for dims by name; those of NULL are left out.
mx.init.create <- function(initializer, shape.array, ctx = NULL) {
  if (!is.function(initializer)) {
    fail("type", "mx.init.create: ", class(initializer)[[1L]], " came, expected an initializer")
  }
  shape.array <- Filter(Negate(is.null), shape.array)
  if (length(shape.array) && is.null(names(shape.array))) {
    fail("value", "mx.init.create: the dims have no names")
  }
  Map(function(name, shape) initializer(name, shape, ctx), names(shape.array), shape.array)
}
mx.init.Xavier <- function(rnd_type, factor_type, magnitude, ...) {
  registry.initializer("xavier", environment(), c("rnd_type", "factor_type", "magnitude"),
                       list(...))
}

# ---- Metrics -------------------------------------------------------------------------------------

# A metric is a list of functions, as in MXNet's package: init() makes a state, update(label, pred,
# state) gives the next one, get(state) a list of name and value.
registry.metric <- function(name, frame, names, dots) {
  attributes <- given(frame, names, dots)
  array <- function(x) if (is.mx.ndarray(x)) x else mx.nd.array(x)
  .Call(C_metric_create, name, attributes)  # complains at once
  structure(list(
    init = function() .Call(C_metric_create, name, attributes),
    update = function(label, pred, state) .Call(C_metric_update, state, array(label), array(pred)),
    get = function(state) list(name = name, value = .Call(C_metric_get, state))),
    class = "MXMetric")
}

# The mean of feval(label, pred), which sees arrays and gives a number or an array of one, over batches.
mx.metric.custom <- function(name, feval) {
  if (!is.function(feval)) {
    fail("type", "mx.metric.custom: ", class(feval)[[1L]], " came, expected a function")
  }
  array <- function(x) if (is.mx.ndarray(x)) x else mx.nd.array(x)
  structure(list(
    init = function() c(0, 0),
    update = function(label, pred, state) {
      found <- as.numeric(feval(array(label), array(pred)))
      if (length(found) != 1L) {
        fail("value", "metric ", name, ": ", length(found), " numbers came, expected one")
      }
      state + c(1, found)
    },
    get = function(state) list(name = name, value = state[[2L]] / state[[1L]])),
    class = "MXMetric")
}
mx.metric.create <- function(name, ...) {
  if (inherits(name, "MXMetric")) return(name)
  # Programs for MXNet's package, whose metrics are no functions, say mx.metric.accuracy.
  if (is.function(name)) return(name(...))
  registry.metric(name, new.env(), character(), list(...))
}
mx.metric.Perplexity <- function(...) mx.metric.create("perplexity", ...)
print.MXMetric <- function(x, ...) {
  cat("<MXMetric ", x$get(x$init())$name, ">\n", sep = "")
  invisible(x)
}
