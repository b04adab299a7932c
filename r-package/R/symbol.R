# Symbols.

is.mx.symbol <- function(x) inherits(x, "MXSymbol")

# "convolution0", "convolution1", ...: names of nodes that are given none.
auto.name <- function(op) {
  base <- sub("^_", "", tolower(op))
  number <- if (is.null(state$counts[[base]])) 0L else state$counts[[base]]
  assign(base, number + 1L, envir = state$counts)
  paste0(base, number)
}

# What generated functions call: the operator as a node.
symbol.node <- function(spec, frame, dots, name, attr) {
  if (is.null(name)) name <- auto.name(spec[[1L]])
  .Call(C_symbol_call, spec, frame, dots, name, unlist(attr))
}

mx.symbol.Variable <- function(name) .Call(C_symbol_variable, name)
mx.symbol.Group <- function(...) {
  symbols <- list(...)
  if (length(symbols) == 1L && is.list(symbols[[1L]])) symbols <- symbols[[1L]]
  if (!length(symbols)) fail("value", "mx.symbol.Group: there are no symbols")
  .Call(C_symbol_group, symbols)
}
mx.symbol.load <- function(file.name) {
  file <- one.file(file.name)
  if (!file.exists(file) || dir.exists(file)) fail("io", file, ": cannot be read")
  .Call(C_symbol_from_json, readChar(file, file.size(file), useBytes = TRUE), file)
}
mx.symbol.load.json <- function(str) .Call(C_symbol_from_json, str, "JSON")
mx.symbol.save <- function(symbol, filename) {
  write.beside(one.file(filename), function(part) {
    writeLines(.Call(C_symbol_to_json, symbol), part, useBytes = TRUE)
  })
}

# Written beside the file first and then renamed, so that an interruption leaves the old file.
write.beside <- function(file, write) {
  part <- paste0(file, ".part")
  tryCatch(suppressWarnings(write(part)), error = function(e) fail("io", file, ": cannot be written: ",
                                                 conditionMessage(e)))
  if (!file.rename(part, file)) fail("io", file, ": cannot be written")
  invisible(file)
}

# Dims of arguments, outputs and states, in R's order, from those of some variables. NULL where one
# of them does not follow.
mx.symbol.infer.shape <- function(symbol, ...) {
  shapes <- list(...)
  if (length(shapes) == 1L && is.list(shapes[[1L]])) shapes <- shapes[[1L]]
  unknown <- setdiff(names(shapes), variables(symbol))
  if (length(unknown)) fail("not_found", "infer.shape: the symbol has no variable ", unknown[[1L]])
  found <- .Call(C_symbol_infer, symbol, shapes, NULL, TRUE)
  is.open <- function(dim) is.null(dim) || anyNA(dim)
  if (any(vapply(unlist(found[1:3], recursive = FALSE), is.open, NA))) return(NULL)
  list(arg.shapes = found[[1L]], out.shapes = found[[2L]], aux.shapes = found[[3L]])
}
mx.symbol.infer.type <- function(symbol, ...) {
  types <- c(...)
  found <- .Call(C_symbol_infer, symbol, list(), types, TRUE)
  list(arg.types = found[[4L]], out.types = found[[5L]], aux.types = found[[6L]])
}

arguments <- function(x) .Call(C_symbol_names, x, 0L)
outputs <- function(x) .Call(C_symbol_names, x, 1L)
auxiliary.states <- function(x) .Call(C_symbol_names, x, 2L)
internals <- function(x) .Call(C_symbol_internals, x)
children <- function(x) .Call(C_symbol_children, x)
variables <- function(x) .Call(C_symbol_names, x, 3L)

# The graph with variables replaced: by name, or by position among all variables.
mx.apply <- function(x, ..., name = NULL) {
  replacements <- list(...)
  .Call(C_symbol_compose, x, name, names(replacements), unname(replacements))
}

# Attributes of nodes: a data frame of node, key and value.
mx.symbol.attributes <- function(symbol, recursive = TRUE) {
  found <- matrix(.Call(C_symbol_attributes, symbol, recursive), 3L)
  data.frame(node = found[1L, ], key = found[2L, ], value = found[3L, ])
}
mx.symbol.set.attribute <- function(symbol, key, value) {
  .Call(C_symbol_set_attribute, symbol, key, value)
}

length.MXSymbol <- function(x) length(outputs(x))
`[[.MXSymbol` <- function(x, i, ...) {
  if (is.character(i)) {
    found <- match(i, outputs(x))
    if (is.na(found)) fail("not_found", "symbol: there is no output ", i)
    i <- found
  }
  .Call(C_symbol_output, x, i)
}
`$.MXSymbol` <- function(x, name) {
  switch(name,
         arguments = arguments(x), outputs = outputs(x), auxiliary.states = auxiliary.states(x),
         name = .Call(C_symbol_name, x),
         as.json = function() .Call(C_symbol_to_json, x),
         save = function(file) mx.symbol.save(x, file),
         get.internals = function() internals(x),
         get.children = function() children(x),
         get.output = function(i) x[[i]],
         infer.shape = function(shapes) mx.symbol.infer.shape(x, shapes),
         fail("not_found", "symbol: there is no field ", name))
}
print.MXSymbol <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  if (.Call(C_is_live, x)) cat("arguments: ", paste(arguments(x), collapse = ", "), "\n", sep = "")
  invisible(x)
}
format.MXSymbol <- function(x, ...) {
  if (!.Call(C_is_live, x)) return("<MXSymbol that holds nothing>")
  paste0("<MXSymbol of ", paste(outputs(x), collapse = ", "), ">")
}
str.MXSymbol <- function(object, ...) cat("", format(object), "\n")
