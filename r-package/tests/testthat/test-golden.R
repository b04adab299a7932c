# Every case of tests/ops/golden.json: results, what inputs become, and gradients, through the
# generated functions where an operator has one.

tolerances <- c(float64 = 1e-9, float32 = 1e-4, float16 = 1e-2, bfloat16 = 4e-2)
tolerance <- function(dtype) if (dtype %in% names(tolerances)) tolerances[[dtype]] else 0

numbers <- function(data) {
  vapply(data, function(v) if (is.character(v)) c(nan = NaN, inf = Inf, `-inf` = -Inf)[[v]] else v + 0, 0)
}

# An array of the case: JSON has weft's shape, of which R's dim is the reverse.
golden.array <- function(spec) {
  x <- mx.nd.array(numbers(spec$data), dtype = spec$dtype)
  dim(x) <- rev(as.numeric(spec$shape))
  x
}

# What is wrong with an array, or NULL. testthat's expectations are slow for so many.
difference <- function(found, expected, what) {
  if (is.null(found)) return(paste(what, "is absent"))
  dtype <- mx.nd.dtype(found)
  if (dtype != expected$dtype) return(paste(what, "is", dtype, "not", expected$dtype))
  if (!identical(as.integer(rev(dim(found))), as.integer(expected$shape))) {
    return(paste(what, "has dim", toString(dim(found))))
  }
  got <- as.numeric(found)
  want <- numbers(expected$data)
  finite <- is.finite(want)
  if (any(is.nan(got) != is.nan(want)) || any(got[is.infinite(want)] != want[is.infinite(want)])) {
    return(paste(what, "differs in what is not finite"))
  }
  largest <- max(1e-3, abs(want[finite]))
  if (any(abs(got[finite] - want[finite]) > tolerance(dtype) * largest)) {
    return(paste(what, "differs by", max(abs(got[finite] - want[finite]))))
  }
  NULL
}

# What golden.json's attributes are in R; JSON's null is NULL, as R's functions take it.
call.operator <- function(op, inputs, attrs) {
  name <- gsub("_", ".", sub("^_(contrib|linalg|image)_", "\\1_", op), fixed = TRUE)
  name <- paste0("mx.nd.", name)
  if (startsWith(op, "_") && name == paste0("mx.nd.", gsub("_", ".", op)) || !exists(name)) {
    result <- mx.nd.invoke(op, inputs, attrs)
  } else {
    result <- do.call(name, c(inputs, attrs))
  }
  if (is.mx.ndarray(result)) list(result) else result
}

check.case <- function(case) {
  attrs <- as.list(case$attrs)
  inputs <- lapply(case$inputs, golden.array)
  if (!is.null(case$seed)) mx.set.seed(case$seed)
  results <- mx.autograd.pause(call.operator(case$op, inputs, attrs), train.mode = case$train)
  if (length(results) != length(case$outputs)) return(paste(length(results), "outputs"))
  wrong <- unlist(Map(difference, results, case$outputs, paste("output", seq_along(results))))
  for (i in names(case$mutated)) {
    wrong <- c(wrong, difference(inputs[[as.integer(i) + 1L]], case$mutated[[i]], paste("input", i)))
  }
  if (is.null(case$gradients)) return(wrong)
  inputs <- lapply(case$inputs, golden.array)
  wanted <- which(!vapply(case$gradients, is.null, NA))
  for (i in wanted) mx.nd.attach.grad(inputs[[i]])
  heads <- mx.autograd.record(call.operator(case$op, inputs, attrs), train.mode = case$train)
  heads <- Filter(function(head) tolerance(mx.nd.dtype(head)) > 0, heads)
  mx.autograd.backward(heads, train.mode = case$train)
  for (i in wanted) {
    wrong <- c(wrong, difference(mx.nd.grad(inputs[[i]]), case$gradients[[i]], paste("gradient", i)))
  }
  wrong
}

test_that("every operator computes and differentiates as golden.json says", {
  skip_if_not_installed("jsonlite")
  file <- repository("tests", "ops", "golden.json")
  if (is.null(file)) skip("tests/ops/golden.json is not here: run ci/test_r in weft's repository")
  cases <- jsonlite::read_json(file)$cases
  old <- setwd(dirname(dirname(dirname(file))))  # some cases name files of the repository
  on.exit(setwd(old))
  expect_gt(length(cases), 1000)
  wrong <- unlist(lapply(cases, function(case) {
    found <- tryCatch(check.case(case), error = conditionMessage)
    if (length(found)) paste0(case$op, " ", jsonlite::toJSON(case$attrs, auto_unbox = TRUE), ": ", found)
  }))
  expect_identical(wrong, NULL)
})
