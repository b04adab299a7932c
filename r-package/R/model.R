# Models: a symbol with parameters; training, prediction, files.

model.files <- function(prefix, iteration) {
  prefix <- one.file(prefix)
  if (!is.numeric(iteration) || length(iteration) != 1L || is.na(iteration) || iteration < 0) {
    fail("type", "iteration: expected one number from 0")
  }
  c(paste0(prefix, "-symbol.json"), sprintf("%s-%04d.params", prefix, as.integer(iteration)))
}

feed.forward <- function(symbol, arg.params, aux.params) {
  structure(list(symbol = symbol, arg.params = arg.params, aux.params = aux.params),
            class = "MXFeedForwardModel")
}

mx.model.save <- function(model, prefix, iteration) {
  files <- model.files(prefix, iteration)
  mx.symbol.save(model$symbol, files[[1L]])
  prefixed <- function(head, params) {
    if (length(params)) stats::setNames(params, paste0(head, names(params)))
  }
  mx.nd.save(c(prefixed("arg:", model$arg.params), prefixed("aux:", model$aux.params)), files[[2L]])
}

mx.model.load <- function(prefix, iteration) {
  files <- model.files(prefix, iteration)
  symbol <- mx.symbol.load(files[[1L]])
  params <- mx.nd.load(files[[2L]])
  part <- function(head) {
    found <- params[startsWith(names(params), head)]
    stats::setNames(found, substring(names(found), nchar(head) + 1L))
  }
  feed.forward(symbol, part("arg:"), part("aux:"))
}

print.MXFeedForwardModel <- function(x, ...) {
  cat("<MXFeedForwardModel: ", length(x$arg.params), " parameters, ", sep = "")
  cat(format(sum(vapply(x$arg.params, length, 0)), big.mark = ","), " numbers>\n", sep = "")
  print(x$symbol)
  invisible(x)
}

# Samples along the last axis. "rowmajor": a matrix with a sample in each row.
arrange <- function(X, n, layout) {
  layout <- match.arg(layout, c("auto", "rowmajor", "colmajor"))
  if (is.data.frame(X)) X <- data.matrix(X)
  if (is.mx.ndarray(X) || length(dim(X)) != 2L) return(X)
  if (layout == "auto") {
    sizes <- dim(X)
    layout <- if (is.null(n) || sizes[[1L]] == sizes[[2L]]) {
      fail("value", "array.layout: rows or columns may be samples; say \"rowmajor\" or \"colmajor\"")
    } else if (sizes[[1L]] == n) {
      "rowmajor"
    } else {
      "colmajor"
    }
  }
  if (layout == "rowmajor") t(X) else X
}

# An iterator over what a user has: one, or arrays, or list(data, label).
as.iterator <- function(X, y, batch.size, layout, shuffle) {
  if (inherits(X, "MXDataIter")) return(X)
  if (is.list(X) && !is.data.frame(X)) {
    y <- if (is.null(X$label)) X[[2L]] else X$label
    X <- if (is.null(X$data)) X[[1L]] else X$data
  }
  if (is.null(y)) fail("value", "there are no labels")
  n <- if (is.null(dim(y))) length(y) else utils::tail(dim(y), 1L)
  mx.io.arrayiter(arrange(X, n, layout), y, batch.size, shuffle)
}

# The variables that batches go to: the one called label or *_label, and the other that is no
# parameter.
batch.names <- function(symbol, input.names, params) {
  names <- arguments(symbol)
  label <- grep("label$", names, value = TRUE)
  if (!is.null(input.names)) return(list(data = setdiff(input.names, label), label = label))
  data <- setdiff(names, c(label, names(params)))
  data <- if ("data" %in% data) "data" else data[seq_len(min(1L, length(data)))]
  list(data = data, label = label)
}

# Shows the metric the real samples of a batch.
measure <- function(metric, state, label, outputs, pad) {
  pred <- outputs[[1L]]
  if (pad > 0) {
    keep <- function(x) {
      invoke("slice_axis", list(x), list(axis = 0, begin = 0, end = utils::tail(dim(x), 1L) - pad))
    }
    label <- keep(label)
    pred <- keep(pred)
  }
  metric$update(label, pred, state)
}

mx.model.FeedForward.create <- function(
    symbol, X, y = NULL, ctx = NULL, begin.round = 1, num.round = 10, optimizer = "sgd",
    initializer = mx.init.uniform(0.01), eval.data = NULL, eval.metric = NULL,
    epoch.end.callback = NULL, batch.end.callback = NULL, array.batch.size = 128,
    array.layout = "auto", kvstore = "local", verbose = TRUE, arg.params = NULL, aux.params = NULL,
    input.names = NULL, output.names = NULL, fixed.param = NULL, allow.extra.params = FALSE,
    metric_cpu = TRUE, ...) {
  ctx <- one.device(ctx)
  if (!is.null(eval.metric)) eval.metric <- mx.metric.create(eval.metric)
  train <- as.iterator(X, y, array.batch.size, array.layout, TRUE)
  held <- if (!is.null(eval.data)) {
    as.iterator(eval.data, NULL, array.batch.size, array.layout, FALSE)
  }
  train$reset()
  if (!train$iter.next()) fail("value", "X: there are no batches")
  first <- train$value()
  batch.size <- utils::tail(dim(first$data), 1L)
  names <- batch.names(symbol, input.names, arg.params)
  exec <- bind.batch(symbol, names, first, ctx, "write", fixed.param)
  params <- setdiff(arguments(symbol), unlist(names))
  fresh <- function(arrays, given) {
    extra <- setdiff(names(given), names(arrays))
    if (length(extra) && !allow.extra.params) {
      fail("not_found", "arg.params: the symbol has no variable ", extra[[1L]])
    }
    for (name in names(arrays)) {
      value <- given[[name]]
      if (is.null(value)) value <- initializer(name, dim(arrays[[name]]), ctx)
      mx.nd.assign(arrays[[name]], value)
    }
  }
  fresh(exec$arg.arrays[params], arg.params)
  fresh(exec$aux.arrays, aux.params)
  if (is.character(optimizer)) {
    settings <- list(...)
    if (is.null(settings$rescale.grad)) settings$rescale.grad <- 1 / batch.size
    optimizer <- do.call(mx.opt.create, c(list(optimizer), settings))
  } else if (...length() > 0L) {
    fail("value", "further arguments are for an optimizer that is given by its name")
  }
  weights <- exec$arg.arrays[params]
  updater <- if (inherits(kvstore, "MXKVStore")) {
    store.updater(kvstore, optimizer, weights)
  } else {
    mx.kv.create(kvstore)  # on one device nothing is stored, but its kind must exist
    mx.opt.get.updater(optimizer, weights)
  }
  fit(exec, names, train, held, updater, weights, eval.metric, begin.round, num.round,
      epoch.end.callback, batch.end.callback, verbose)
}

# Programs name several CPUs to share the work, which one does here; several GPUs are more than one.
one.device <- function(ctx) {
  if (is.null(ctx) || is.mx.context(ctx)) return(ctx)
  cpus <- vapply(ctx, function(c) is.mx.context(c) && c$device == "cpu", NA)
  if (length(ctx) > 1L && !all(cpus)) {
    fail("unsupported", "ctx: ", length(ctx), " devices, expected one")
  }
  ctx[[1L]]
}

# An executor for batches like this one.
bind.batch <- function(symbol, names, batch, ctx, grad.req, fixed.param = NULL) {
  if (length(names$data) != 1L) {
    fail("value", "the symbol has ", length(names$data), " inputs (", toString(names$data),
         "), expected one; input.names says which")
  }
  shapes <- stats::setNames(list(dim(batch$data)), names$data)
  do.call(mx.simple.bind, c(list(symbol, ctx, grad.req, c(names$label, fixed.param)), shapes))
}

feed <- function(exec, names, batch) {
  mx.nd.assign(exec$arg.arrays[[names$data]], batch$data)
  for (label in names$label) {
    target <- exec$arg.arrays[[label]]
    value <- batch$label
    if (!identical(dim(value), dim(target))) dim(value) <- dim(target)
    mx.nd.assign(target, value)
  }
}

fit <- function(exec, names, train, held, updater, weights, metric, begin.round, num.round,
                epoch.end.callback, batch.end.callback, verbose) {
  env <- list2env(list(metric = metric, symbol = exec$symbol, exec = exec, train.metric = NULL,
                       eval.metric = NULL))
  model <- function() feed.forward(exec$symbol, weights, exec$aux.arrays)
  if (verbose) message("Start training with 1 device")
  for (iteration in seq(begin.round, length.out = max(0, num.round - begin.round + 1))) {
    env$iteration <- iteration
    env$eval.metric <- NULL
    if (!is.null(metric)) env$train.metric <- metric$init()
    train$reset()
    nbatch <- 0
    while (train$iter.next()) {
      batch <- train$value()
      feed(exec, names, batch)
      mx.exec.forward(exec, is.train = TRUE)
      mx.exec.backward(exec)
      updater(weights, exec$grad.arrays[names(weights)])
      if (!is.null(metric)) {
        env$train.metric <- measure(metric, env$train.metric, batch$label, exec$outputs,
                                    train$num.pad())
      }
      nbatch <- nbatch + 1
      env$nbatch <- nbatch
      if (!is.null(batch.end.callback)) batch.end.callback(iteration, nbatch, env, verbose)
    }
    if (!is.null(held) && !is.null(metric)) {
      env$eval.metric <- metric$init()
      held$reset()
      while (held$iter.next()) {
        batch <- held$value()
        feed(exec, names, batch)
        mx.exec.forward(exec, is.train = FALSE)
        env$eval.metric <- measure(metric, env$eval.metric, batch$label, exec$outputs,
                                   held$num.pad())
      }
    }
    report(env, paste0("[", iteration, "] "), verbose)
    env$model <- model()
    if (!is.null(epoch.end.callback)) {
      go.on <- epoch.end.callback(iteration, 0, env, verbose)
      if (identical(go.on, FALSE)) break
    }
  }
  model()
}

# Outputs for all samples, as an R array whose last axis counts them; a list where the symbol has
# several outputs.
predict.MXFeedForwardModel <- function(object, X, ctx = NULL, array.batch.size = 128,
                                       array.layout = "auto", allow.extra.params = FALSE, ...) {
  if (...length()) fail("value", "predict: unknown arguments: ", toString(names(list(...))))
  names <- batch.names(object$symbol, NULL, object$arg.params)
  needed <- setdiff(arguments(object$symbol), unlist(names))
  missing <- c(setdiff(needed, names(object$arg.params)),
               setdiff(auxiliary.states(object$symbol), names(object$aux.params)))
  if (length(missing)) fail("value", "predict: the model has no parameter ", missing[[1L]])
  extra <- setdiff(c(names(object$arg.params), names(object$aux.params)), variables(object$symbol))
  if (length(extra) && !allow.extra.params) {
    fail("not_found", "predict: the symbol has no variable ", extra[[1L]], "; allow.extra.params")
  }
  if (!inherits(X, "MXDataIter")) {
    X <- if (array.layout == "auto") arrange.like(X, object, names) else arrange(X, NULL, array.layout)
    n <- utils::tail(dim(X), 1L)
    X <- mx.io.arrayiter(X, numeric(n), min(array.batch.size, n), FALSE)
  }
  exec <- NULL
  found <- list()
  X$reset()
  while (X$iter.next()) {
    batch <- X$value()
    if (is.null(exec)) {
      exec <- bind.batch(object$symbol, names, batch, ctx, "null")
      mx.exec.update.arg.arrays(exec, object$arg.params[needed], TRUE)
      mx.exec.update.aux.arrays(exec, object$aux.params[names(exec$aux.arrays)], TRUE)
    }
    mx.nd.assign(exec$arg.arrays[[names$data]], batch$data)
    mx.exec.forward(exec, is.train = FALSE)
    kept <- utils::tail(dim(batch$data), 1L) - X$num.pad()
    found[[length(found) + 1L]] <- lapply(exec$outputs, function(output) {
      as.array(invoke("slice_axis", list(output), list(axis = 0, begin = 0, end = kept)))
    })
  }
  if (!length(found)) fail("value", "predict: there are no samples")
  joined <- lapply(seq_along(found[[1L]]), function(k) join(lapply(found, `[[`, k)))
  if (length(joined) == 1L) joined[[1L]] else stats::setNames(joined, outputs(object$symbol))
}

# A matrix with samples in columns: that way round in which the dims of the parameters fit.
arrange.like <- function(X, model, names) {
  if (is.data.frame(X)) X <- data.matrix(X)
  if (is.mx.ndarray(X) || length(dim(X)) != 2L) return(X)
  fits <- function(sizes) {
    shapes <- tryCatch(
      mx.symbol.infer.shape(model$symbol, stats::setNames(list(sizes), names$data)),
      weft.error = function(e) NULL)
    !is.null(shapes) && all(vapply(names(model$arg.params), function(name) {
      identical(as.integer(shapes$arg.shapes[[name]]), as.integer(dim(model$arg.params[[name]])))
    }, NA))
  }
  columns <- fits(dim(X))
  rows <- fits(rev(dim(X)))
  if (columns == rows) {
    fail("value", "predict: ", if (rows) "rows or columns may be samples" else
      "neither rows nor columns fit the model", "; array.layout says which are samples")
  }
  if (rows) t(X) else X
}

# A perceptron with hidden layers of these sizes.
mx.mlp <- function(data, label, hidden_node = 1, out_node, dropout = NULL, activation = "tanh",
                   out_activation = "softmax", ctx = NULL, ...) {
  net <- mx.symbol.Variable("data")
  activation <- rep_len(activation, length(hidden_node))
  for (i in seq_along(hidden_node)) {
    net <- mx.symbol.FullyConnected(net, num_hidden = hidden_node[[i]])
    net <- mx.symbol.Activation(net, act_type = activation[[i]])
    if (!is.null(dropout)) net <- mx.symbol.Dropout(net, p = dropout)
  }
  net <- mx.symbol.FullyConnected(net, num_hidden = out_node)
  heads <- list(softmax = mx.symbol.SoftmaxOutput, rmse = mx.symbol.LinearRegressionOutput,
                logistic = mx.symbol.LogisticRegressionOutput)
  if (is.null(heads[[out_activation]])) {
    fail("value", "out_activation: ", out_activation, " came, expected ", toString(names(heads)))
  }
  mx.model.FeedForward.create(heads[[out_activation]](net), X = data, y = label, ctx = ctx, ...)
}
