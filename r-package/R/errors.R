# Errors of the library, as conditions of classes weft.error and weft.error.<kind>.

error.kinds <- c("internal", "value", "type", "shape", "index", "not_found", "unsupported", "memory",
                 "io", "state", "callback")

# The bridge calls this with the number of weft_error_kind.
raise.error <- function(kind, message) {
  name <- if (kind >= 1L && kind <= length(error.kinds)) error.kinds[[kind]] else "internal"
  stop(structure(list(message = message, call = NULL, kind = name),
                 class = c(paste0("weft.error.", name), "weft.error", "error", "condition")))
}

fail <- function(kind, ...) raise.error(match(kind, error.kinds), paste0(...))

# The bridge calls users' functions through this, which is what backtraces show.
run.function <- function(f, ...) f(...)

# The path of a file that an argument names.
one.file <- function(name) {
  if (!is.character(name) || length(name) != 1L || is.na(name)) {
    fail("type", "filename: ", class(name)[[1L]], " of length ", length(name), " came, expected one name")
  }
  path.expand(name)
}

# Complains where `x` is not of a class of this package.
expect.class <- function(x, class, where) {
  if (!inherits(x, class)) {
    fail("type", where, ": ", base::class(x)[[1L]], " came, expected an object of class ", class)
  }
  x
}

# Numbers that count calls, and defaults that a session can change.
state <- new.env(parent = emptyenv())

.onLoad <- function(libname, pkgname) {
  found <- .Call(C_version)
  if (found[[2L]] != found[[3L]]) {
    fail("state", "the library weft ", found[[1L]], " has ABI ", found[[2L]],
         ", but this package was built for ABI ", found[[3L]], ": install the package again")
  }
  .Call(C_custom_register)
  state$context <- mx.cpu()
  state$counts <- new.env(parent = emptyenv())
  tools::vignetteEngine("html", weave = weave.vignette, tangle = tangle.vignette,
                        pattern = "[.]Rtext$", package = pkgname)
}

.onUnload <- function(libpath) library.dynam.unload("weft", libpath)
