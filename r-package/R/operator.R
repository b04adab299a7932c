# Operators that functions of R compute.

registered <- new.env(parent = emptyenv())

# From now on mx.nd.Custom and mx.symbol.Custom know `op_type`.
#
# forward(inputs, self) gives the outputs, backward(grads, inputs, outputs, self) the gradients of the
# inputs (NULL: 0): an array, or a list of them. `self` is an environment, the same in both: attributes
# (texts by name), is.train, states (arrays by name, which mx.nd.assign changes), wanted (in backward:
# which inputs want a gradient), and whatever they put there themselves. arguments, outputs and states
# are names, or functions of the attributes that give names. infer.shape(dims, attributes) sees dims by
# argument, with NA for sizes that are not known, and gives list(arguments, outputs, states) of dims in
# their order; infer.type likewise for dtypes. What they leave out is as the first argument is.
mx.operator.register <- function(op_type, forward, backward = NULL, arguments = "data",
                                 outputs = "output", states = character(), infer.shape = NULL,
                                 infer.type = NULL) {
  if (!is.character(op_type) || length(op_type) != 1L || is.na(op_type) || !nzchar(op_type)) {
    fail("type", "mx.operator.register: op_type: expected a name")
  }
  functions <- list(forward = forward, backward = backward, infer.shape = infer.shape,
                    infer.type = infer.type)
  for (name in names(functions)) {
    f <- functions[[name]]
    if (!is.function(f) && (name == "forward" || !is.null(f))) {
      fail("type", "mx.operator.register: ", name, ": ", class(f)[[1L]], " came, expected a function")
    }
  }
  assign(op_type, c(functions, list(arguments = arguments, outputs = outputs, states = states)),
         envir = registered)
  invisible(op_type)
}

custom.find <- function(op_type) {
  found <- if (is.character(op_type) && length(op_type) == 1L) registered[[op_type]]
  if (is.null(found)) {
    known <- sort(names(registered))
    fail("not_found", "Custom: there is no custom operator ", format(op_type), "; known: ",
         if (length(known)) toString(known) else "none")
  }
  found
}

# Names of arguments, outputs or states of one operator with these attributes.
custom.names <- function(operator, part, attributes) {
  found <- operator[[part]]
  if (is.function(found)) found <- found(attributes)
  if (!is.character(found) || anyNA(found)) {
    fail("type", "Custom: ", part, ": ", class(found)[[1L]], " came, expected names")
  }
  enc2utf8(found)
}

custom.texts <- function(attributes) {
  if (length(attributes) && (is.null(names(attributes)) || !all(nzchar(names(attributes))))) {
    fail("value", "Custom: attributes need names")
  }
  stats::setNames(.Call(C_attribute_texts, attributes), names(attributes))
}

# The attributes of the engine's operator: its name, and a JSON object of the others.
custom.attributes <- function(op_type, texts) {
  quoted <- function(x) {
    x <- gsub("\\", "\\\\", enc2utf8(x), fixed = TRUE)
    x <- gsub('"', '\\"', x, fixed = TRUE)
    for (control in unique(unlist(regmatches(x, gregexpr("[[:cntrl:]]", x))))) {
      x <- gsub(control, sprintf("\\u%04x", utf8ToInt(control)), x, fixed = TRUE)
    }
    paste0('"', x, '"')
  }
  pairs <- if (length(texts)) paste0(quoted(names(texts)), ":", quoted(texts))
  c(list(op_type = op_type),
    if (length(pairs)) list(`**` = paste0("{", paste(pairs, collapse = ","), "}")))
}

# Inputs by their names, or one after the other, and attributes.
custom.call <- function(op_type, dots, is.input) {
  operator <- custom.find(op_type)
  given <- if (is.null(names(dots))) rep("", length(dots)) else names(dots)
  inputs <- vapply(dots, is.input, NA)
  texts <- custom.texts(dots[!inputs])
  names <- c(custom.names(operator, "arguments", texts), custom.names(operator, "states", texts))
  unnamed <- inputs & !nzchar(given)
  given[unnamed] <- setdiff(names, given[inputs])[seq_len(sum(unnamed))]
  unknown <- setdiff(given[inputs], names)
  if (length(unknown)) {
    fail("value", "Custom: ", op_type, " takes ", toString(names), if (anyNA(unknown)) ", more came" else
      paste0("; there is no ", unknown[[1L]]))
  }
  list(names = names, inputs = stats::setNames(dots[inputs], given[inputs]),
       attributes = custom.attributes(op_type, texts))
}

mx.nd.Custom <- function(..., op_type) {
  call <- custom.call(op_type, list(...), is.mx.ndarray)
  missing <- setdiff(call$names, names(call$inputs))
  if (length(missing)) fail("value", "Custom: ", op_type, " needs ", missing[[1L]])
  invoke("Custom", unname(call$inputs[call$names]), call$attributes)
}

# Inputs that are left out become variables.
mx.symbol.Custom <- function(..., op_type, name = NULL) {
  call <- custom.call(op_type, list(...), is.mx.symbol)
  if (is.null(name)) name <- auto.name("custom")
  inputs <- lapply(call$names, function(input) {
    found <- call$inputs[[input]]
    if (is.null(found)) mx.symbol.Variable(paste0(name, "_", input)) else found
  })
  .Call(C_symbol_invoke, "Custom", inputs, call$attributes, name)
}

# ---- What the bridge calls -----------------------------------------------------------------------

# list(environment, names of arguments, outputs, states).
custom.define <- function(op_type, attributes) {
  operator <- custom.find(op_type)
  parts <- lapply(c("arguments", "outputs", "states"), function(part) {
    custom.names(operator, part, attributes)
  })
  call <- list2env(list(op_type = op_type, operator = operator, attributes = attributes))
  call$made <- c(list(call), parts)
  call$made
}

# Of arguments, states and outputs, in this order; `known`: of the arguments.
custom.infer <- function(call, known, what, f) {
  made <- stats::setNames(call$made[2:4], c("arguments", "outputs", "states"))
  found <- if (!is.null(f)) f(stats::setNames(known, made$arguments), call$attributes)
  parts <- lapply(c("arguments", "states", "outputs"), function(part) {
    n <- length(made[[part]])
    given <- found[[part]]
    if (is.null(given)) given <- if (n) rep(as.list(known)[1L], n) else list()
    if (!is.list(given)) given <- if (what == "infer.shape") list(given) else as.list(given)
    if (length(given) != n) {
      fail("value", "Custom(", call$op_type, "): ", what, " gives ", length(given), " ", part,
           ", expected ", n)
    }
    unname(given)
  })
  do.call(c, parts)
}
custom.dims <- function(call, dims) {
  found <- custom.infer(call, dims, "infer.shape", call$operator$infer.shape)
  lapply(found, function(dim) {
    if (!is.numeric(dim)) {
      fail("type", "Custom(", call$op_type, "): infer.shape: ", class(dim)[[1L]],
           " came, expected a dim")
    }
    ifelse(is.na(dim), -1, dim)
  })
}
custom.dtypes <- function(call, dtypes) {
  found <- custom.infer(call, dtypes, "infer.type", call$operator$infer.type)
  as.character(found)
}

custom.forward <- function(call, is.train, inputs, outputs, states) {
  self <- list2env(list(.made = call$made, attributes = call$attributes, is.train = is.train,
                        states = stats::setNames(states, call$made[[4L]])))
  names(inputs) <- call$made[[2L]]
  found <- call$operator$forward(inputs, self)
  found <- array.list(found, paste0("Custom(", call$op_type, "): forward"), length(outputs))
  Map(mx.nd.assign, outputs, found)
  self
}
custom.backward <- function(self, wanted, grads, inputs, states, outputs, gradients) {
  call <- self$.made[[1L]]
  where <- paste0("Custom(", call$op_type, "): backward")
  if (is.null(call$operator$backward)) fail("unsupported", where, ": there is none")
  names(inputs) <- call$made[[2L]]
  self$wanted <- stats::setNames(wanted, call$made[[2L]])
  self$states <- stats::setNames(states, call$made[[4L]])
  found <- call$operator$backward(grads, inputs, outputs, self)
  found <- array.list(found, where, length(gradients), TRUE)
  for (i in which(wanted)) {
    if (!is.null(found[[i]])) mx.nd.assign(gradients[[i]], found[[i]])
  }
}
