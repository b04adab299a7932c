# Further names of MXNet's package, for old scripts.

is.mx.dataiter <- function(x) inherits(x, "MXDataIter")

mx.metric.logistic_acc <- function() {
  mx.metric.custom("accuracy", function(label, pred) mean((as.numeric(pred) > 0.5) == as.numeric(label)))
}
mx.metric.logloss <- function() {
  mx.metric.custom("logloss", function(label, pred) {
    label <- as.numeric(label)
    pred <- pmin(pmax(as.numeric(pred), 1e-15), 1 - 1e-15)
    -mean(label * log(pred) + (1 - label) * log(1 - pred))
  })
}
mx.metric.rmsle <- function() {
  mx.metric.custom("rmsle", function(label, pred) {
    sqrt(mean((log1p(as.numeric(pred)) - log1p(as.numeric(label)))^2))
  })
}

# Parameters and states of a symbol, from the dims of its inputs (and outputs) by name.
mx.model.init.params <- function(symbol, input.shape, output.shape = NULL, initializer, ctx = NULL) {
  given <- c(as.list(input.shape), as.list(output.shape))
  shapes <- mx.symbol.infer.shape(symbol, given)
  if (is.null(shapes)) {
    fail("shape", "mx.model.init.params: the dims of ", toString(names(given)),
         " do not determine those of all arguments")
  }
  names <- setdiff(arguments(symbol), c(names(given), grep("label$", arguments(symbol), value = TRUE)))
  list(arg.params = mx.init.create(initializer, shapes$arg.shapes[names], ctx),
       aux.params = mx.init.create(initializer, shapes$aux.shapes, ctx))
}

# A model, a symbol or an array, alone or in lists, without handles: what saveRDS can store.
mx.serialize <- function(model) {
  if (is.mx.ndarray(model)) {
    return(structure(list(values = as.array(model), dim = dim(model), dtype = mx.nd.dtype(model)),
                     class = "MXSerialized"))
  }
  if (is.mx.symbol(model)) return(structure(list(json = model$as.json()), class = "MXSerialized"))
  if (is.list(model)) model[] <- lapply(model, mx.serialize)
  model
}
mx.unserialize <- function(model) {
  if (is.serialized(model)) {
    if (!is.null(model$json)) return(mx.symbol.load.json(model$json))
    array <- mx.nd.array(as.vector(model$values), dtype = model$dtype)
    dim(array) <- model$dim
    return(array)
  }
  if (is.list(model)) model[] <- lapply(model, mx.unserialize)
  model
}
is.serialized <- function(x) inherits(x, "MXSerialized")

# The graph in the language of Graphviz and of the package DiagrammeR.
graph.viz <- function(symbol, shape = NULL, direction = "TD") {
  inner <- internals(symbol)
  names <- outputs(inner)
  node <- function(output) sub("_output[0-9]*$", "", output)
  sizes <- if (!is.null(shape)) {
    shape <- if (is.list(shape)) shape else stats::setNames(list(shape), arguments(symbol)[[1L]])
    .Call(C_symbol_infer, inner, shape, NULL, TRUE)[[2L]]
  }
  quoted <- function(x) paste0('"', gsub('"', '\\"', x, fixed = TRUE), '"')
  lines <- character()
  for (i in seq_along(names)) {
    label <- node(names[[i]])
    if (!is.null(sizes[[i]])) label <- paste0(label, "\\n", paste(sizes[[i]], collapse = " x "))
    form <- if (names[[i]] %in% variables(symbol)) "ellipse" else "box"
    lines <- c(lines, paste0("  ", quoted(node(names[[i]])), " [shape=", form, ", label=", quoted(label), "];"))
    inputs <- children(inner[[i]])
    if (!is.null(inputs)) {
      lines <- c(lines, paste0("  ", quoted(node(outputs(inputs))), " -> ", quoted(node(names[[i]])), ";"))
    }
  }
  text <- c("digraph {", paste0("  rankdir=", if (direction == "LR") "LR" else "TB", ";"),
            unique(lines), "}")
  structure(paste(text, collapse = "\n"), class = "MXGraphText")
}
print.MXGraphText <- function(x, ...) {
  cat(x, "\n", sep = "")
  invisible(x)
}

# What this package has not, with what takes its place.
instead <- function(name, hint) {
  force(name)
  force(hint)
  function(...) fail("unsupported", name, ": not in this package: ", hint)
}
recurrent <- "mx.symbol.RNN and mx.nd.RNN are the recurrent layers, for sequences of one length"
mx.model.buckets <- instead("mx.model.buckets", recurrent)
mx.io.bucket.iter <- instead("mx.io.bucket.iter", recurrent)
mx.infer.rnn <- instead("mx.infer.rnn", recurrent)
mx.infer.rnn.one <- instead("mx.infer.rnn.one", recurrent)
mx.infer.rnn.one.unroll <- instead("mx.infer.rnn.one.unroll", recurrent)
mx.rnn.buckets <- instead("mx.rnn.buckets", recurrent)
rnn.graph <- instead("rnn.graph", recurrent)
rnn.graph.unroll <- instead("rnn.graph.unroll", recurrent)
mx.lstm <- instead("mx.lstm", recurrent)
mx.gru <- instead("mx.gru", recurrent)
mx.rnn <- instead("mx.rnn", recurrent)
im2rec <- instead("im2rec", "`python -m weft.tools.im2rec` makes record files")
