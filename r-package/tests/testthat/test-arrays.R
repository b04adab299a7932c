test_that("R's dim is the reverse of weft's shape, and elements keep their order", {
  host <- array(1:24, c(2, 3, 4))
  x <- mx.nd.array(host)
  expect_identical(dim(x), c(2L, 3L, 4L))
  expect_equal(as.numeric(mx.nd.shape.array(x)), c(4, 3, 2))
  expect_equal(as.array(x), host)
  # Axis 0 of an attribute is R's last one.
  expect_equal(as.array(mx.nd.sum(x, axis = 0)), apply(host, 1:2, sum))
  expect_equal(as.array(mx.nd.sum(x, axis = 2)), apply(host, 2:3, sum))
  # The shape of an attribute is weft's, that of R's own functions is a dim.
  expect_identical(dim(mx.nd.reshape(x, shape = c(6, 4))), c(4L, 6L))
  expect_identical(dim(mx.nd.zeros(c(6, 4))), c(6L, 4L))
  expect_equal(as.numeric(mx.nd.reshape(x, shape = -1)), as.numeric(host))
  # A product of weft's matrices is R's in the other order.
  a <- matrix(as.numeric(1:6), 2)
  b <- matrix(as.numeric(1:12), 3)
  expect_equal(as.array(mx.nd.dot(mx.nd.array(b), mx.nd.array(a))), a %*% b)
})

test_that("the file is row-major in weft's shape", {
  x <- mx.nd.array(matrix(1:6, 2))
  file <- tempfile()
  mx.nd.save(list(x = x), file)
  bytes <- readBin(file, "raw", file.size(file))
  numbers <- readBin(writeBin(as.numeric(1:6), raw(), size = 4), "raw", 24)
  expect_true(grepl(paste(numbers, collapse = ""), paste(bytes, collapse = ""), fixed = TRUE))
})

test_that("every dtype goes there and back", {
  for (dtype in c("float32", "float64", "float16", "bfloat16")) {
    x <- mx.nd.array(c(-1.5, 0, 2), dtype = dtype)
    expect_identical(mx.nd.dtype(x), dtype)
    expect_identical(as.numeric(x), c(-1.5, 0, 2))
  }
  for (dtype in c("int8", "uint8", "int16", "uint16", "int32")) {
    x <- mx.nd.array(c(0, 1, 100), dtype = dtype)
    expect_identical(as.array(x), array(c(0L, 1L, 100L)))
  }
  for (dtype in c("int64", "uint32", "uint64")) {
    expect_identical(as.numeric(mx.nd.array(c(0, 2^31), dtype = dtype)), c(0, 2^31))
  }
  expect_identical(as.array(mx.nd.array(c(TRUE, FALSE), dtype = "bool")), array(c(TRUE, FALSE)))
  expect_identical(as.numeric(mx.nd.array(as.raw(c(1, 255)), dtype = "uint8")), c(1, 255))
  expect_identical(as.numeric(mx.nd.array(2^53, dtype = "int64")), 2^53)
  # What R's integers lack.
  smallest <- mx.nd.array(-2^31, dtype = "int32")
  expect_identical(as.numeric(smallest), -2^31)
})

test_that("NA is NaN, and refused where there is none", {
  expect_identical(as.numeric(mx.nd.array(c(NA, 1))), c(NaN, 1))
  expect_identical(as.numeric(mx.nd.array(c(NA, 1L))), c(NaN, 1))
  expect_kind(mx.nd.array(c(NA, 1L), dtype = "int32"), "value", "NA")
  expect_kind(mx.nd.array(NaN, dtype = "int64"), "value", "NaN")
  expect_kind(mx.nd.array(c(NA, TRUE), dtype = "bool"), "value", "NA")
})

test_that("empty arrays and arrays without axes work", {
  empty <- mx.nd.zeros(c(3, 0))
  expect_identical(dim(as.array(empty)), c(3L, 0L))
  expect_length(empty, 0)
  expect_identical(as.numeric(sum(empty)), 0)
  scalar <- mx.nd.array(5)
  dim(scalar) <- integer()
  expect_identical(dim(scalar), integer())
  expect_identical(as.array(scalar), 5)
  expect_output(print(scalar), "scalar")
})

test_that("arithmetic is R's, with broadcasting along trailing axes", {
  host <- matrix(c(1, 2, 3, 4, 5, 6), 2)
  x <- mx.nd.array(host)
  expect_equal(as.array(x + 1), host + 1)
  expect_equal(as.array(1 - x), 1 - host)
  expect_equal(as.array(2 / x), 2 / host, tolerance = 1e-6)
  expect_equal(as.array(x^2), host^2)
  expect_equal(as.array(2^x), 2^host)
  expect_equal(as.array(x %% 2), host %% 2)
  expect_equal(as.array(-x), -host)
  expect_equal(as.array(x == 2), (host == 2) * 1)
  expect_equal(as.array(x != x), host * 0)
  expect_equal(as.array(x < 3), (host < 3) * 1)
  expect_equal(as.array(3 < x), (3 < host) * 1)
  expect_equal(as.array(3 >= x), (3 >= host) * 1)
  expect_equal(as.array(x * host), host * host)
  expect_equal(as.array(x + mx.nd.array(c(10, 20))), host + c(10, 20))
  expect_equal(as.array(exp(x)), exp(host), tolerance = 1e-6)
  expect_equal(as.array(ceiling(x / 2)), ceiling(host / 2))
  expect_equal(as.numeric(sum(x)), 21)
  expect_equal(as.numeric(max(x)), 6)
  expect_equal(as.numeric(mean(x)), 3.5)
  expect_kind(x + mx.nd.zeros(5), "shape", "broadcast")
  expect_kind(x & x, "unsupported", "&")
})

test_that("indexing is R's", {
  host <- array(1:60, c(3, 4, 5))
  x <- mx.nd.array(host)
  same <- function(found, expected) {
    expect_equal(as.numeric(found), as.numeric(expected))
    sizes <- if (is.null(dim(expected))) length(expected) else dim(expected)
    expect_equal(dim(found), sizes)
  }
  same(x[2, , ], host[2, , ])
  same(x[, 2:3, 5:1], host[, 2:3, 5:1])
  same(x[c(3, 1), 4, c(5, 2, 2)], host[c(3, 1), 4, c(5, 2, 2)])
  same(x[-1, , c(TRUE, FALSE, TRUE, FALSE, TRUE)], host[-1, , c(TRUE, FALSE, TRUE, FALSE, TRUE)])
  same(x[2, 3, 4], host[2, 3, 4])
  same(x[2, , , drop = FALSE], host[2, , , drop = FALSE])
  same(x[c(1, 60, 7)], host[c(1, 60, 7)])
  same(x[10:20], host[10:20])
  same(x[0, , ], host[0, , ])
  same(x[], host)
  i <- 2
  same((function(j) x[j, i, ])(3), host[3, 2, ])
  expect_kind(x[4, , ], "index", "axis 1")
  expect_kind(x[1, 1], "index", "3 axes")
  expect_kind(x["a", 1, 1], "type", "character")
  expect_kind(x[NA, 1, 1], "index", "NA")
  expect_kind(x[c(-1, 1), 1, 1], "index", "signs")
})

test_that("assignment makes a copy, mx.nd.assign does not", {
  host <- matrix(as.numeric(1:6), 2)
  x <- mx.nd.array(host)
  y <- x
  y[2, ] <- 0
  host[2, ] <- 0
  expect_equal(as.array(y), host)
  expect_equal(as.numeric(x), 1:6)
  expect_kind(x[7] <- 1, "index", "beyond")
  y <- x
  mx.nd.assign(x, 5)
  expect_equal(as.numeric(y), rep(5, 6))
  mx.nd.assign(x, host)
  expect_equal(as.array(y), host)
  expect_kind(mx.nd.assign(x, mx.nd.zeros(3)), "shape")
})

test_that("t and aperm move axes as R's do", {
  host <- array(as.numeric(1:24), c(2, 3, 4))
  x <- mx.nd.array(host)
  expect_equal(as.array(aperm(x, c(3, 1, 2))), aperm(host, c(3, 1, 2)))
  expect_equal(as.array(aperm(x)), aperm(host))
  expect_equal(as.array(t(x[, , 1])), t(host[, , 1]))
  expect_equal(dim(t(x[1, 1, ])), c(1L, 4L))
  expect_kind(t(x), "shape")
})

test_that("attributes are found under both spellings, and unknown ones are refused", {
  x <- mx.nd.ones(c(3, 2))
  expect_equal(dim(mx.nd.FullyConnected(x, mx.nd.ones(c(3, 5)), num.hidden = 5, no.bias = TRUE)),
               c(5L, 2L))
  expect_equal(dim(mx.nd.FullyConnected(x, mx.nd.ones(c(3, 5)), num_hidden = 5, no_bias = TRUE)),
               c(5L, 2L))
  expect_kind(mx.nd.softmax(x, axes = 1), "not_found", "axes")
  expect_kind(mx.nd.Activation(x), "value", "required")
  expect_kind(mx.nd.Activation(x, act_type = "rleu"), "value", "act_type")
  expect_kind(mx.nd.softmax(x, axis = 7), "index", "axis 7")
  expect_kind(mx.nd.softmax(x, axis = function() 1), "type", "axis")
  expect_kind(mx.nd.relu(3), "type", "MXNDArray")
  expect_kind(mx.nd.invoke("sotfmax", list(x)), "not_found", "softmax")
  expect_equal(length(mx.nd.split(x, num_outputs = 3, axis = 1)), 3)
  expect_equal(dim(mx.nd.concat(x, x, x, dim = 0)), c(3L, 6L))
  expect_equal(dim(mx.nd.Concat(data = list(x, x), num.args = 2, dim = 1)), c(6L, 2L))
  expect_equal(dim(mx.nd.sum(x, axis = NULL)), 1L)
  out <- mx.nd.zeros(c(3, 2))
  mx.nd.relu(x, out = out)
  expect_equal(as.numeric(out), rep(1, 6))
})

test_that("random numbers follow the seed", {
  mx.set.seed(7)
  first <- as.array(mx.runif(c(3, 2), 1, 2))
  mx.set.seed(7)
  expect_identical(as.array(mx.runif(c(3, 2), 1, 2)), first)
  expect_identical(dim(first), c(3L, 2L))
  expect_true(all(first >= 1 & first < 2))
  expect_equal(dim(mx.rnorm(4, 0, 1)), 4L)
  expect_kind(mx.set.seed(-1), "value", "seed")
})

test_that("files keep names and dtypes", {
  file <- tempfile()
  arrays <- list(a = mx.nd.array(1:3, dtype = "int32"), `arg:b` = mx.nd.ones(c(2, 2)))
  mx.nd.save(arrays, file)
  found <- mx.nd.load(file)
  expect_identical(names(found), names(arrays))
  expect_identical(as.array(found$a), as.array(arrays$a))
  expect_identical(dim(found[["arg:b"]]), c(2L, 2L))
  mx.nd.save(arrays$a, file)
  expect_null(names(mx.nd.load(file)))
  writeBin(as.raw(1:10), file)
  expect_kind(mx.nd.load(file), "io", basename(file))
  expect_kind(mx.nd.load(tempfile()), "io")
})

test_that("profiler, threads and version tell", {
  mx.profiler.state("operators")
  mx.nd.relu(mx.nd.ones(3))
  mx.profiler.state("off")
  expect_match(mx.profiler.statistics(), "relu")
  expect_match(mx.profiler.dump(), "traceEvents")
  before <- mx.num.threads(1)
  expect_identical(mx.num.threads(), 1L)
  mx.num.threads(before)
  expect_match(mx.version(), "^[0-9]+[.][0-9]+[.][0-9]+$")
})
