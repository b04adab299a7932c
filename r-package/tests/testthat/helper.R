# A condition of this kind, whose message has this part.
expect_kind <- function(expression, kind, part = "") {
  error <- expect_error(expression, class = paste0("weft.error.", kind))
  expect_match(conditionMessage(error), part, fixed = TRUE)
}

# A file of the repository that these tests lie in, or NULL where they run outside of it.
repository <- function(...) {
  roots <- c(Sys.getenv("WEFT_HOME", NA), file.path("..", "..", ".."))
  found <- Filter(file.exists, file.path(roots[!is.na(roots)], ...))
  if (length(found)) found[[1L]] else NULL
}
