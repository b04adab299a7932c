test_that("nothing that the bridge makes is lost to the collector", {
  run <- function() {
    x <- mx.nd.array(matrix(1:6, 2))
    parts <- mx.nd.split(x + 1, num_outputs = 3, axis = 0)
    said <- tryCatch(mx.nd.softmax(x, axis = 9), error = conditionMessage)
    s <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2, name = "fc")
    shapes <- mx.symbol.infer.shape(mx.symbol.load.json(s$as.json()), data = c(3, 4))
    file <- tempfile()
    mx.nd.save(list(x = x), file)
    list(lapply(parts, as.array), said, shapes, as.array(mx.nd.load(file)$x[2, 3:1]))
  }
  expected <- run()
  gctorture2(23)
  found <- tryCatch(run(), finally = gctorture2(0))
  expect_identical(found, expected)
})

test_that("released and restored arrays are refused", {
  x <- mx.nd.ones(3)
  mx.nd.release(x)
  expect_kind(as.array(x), "state", "released")
  expect_kind(x + 1, "state", "released")
  expect_silent(mx.nd.release(x))
  file <- tempfile()
  saveRDS(mx.nd.ones(3), file)
  expect_kind(as.array(readRDS(file)), "state", "another R session")
})

test_that("wrong kinds of values are refused", {
  expect_kind(.Call(weft:::C_array_to, 3), "type", "MXNDArray")
  expect_kind(.Call(weft:::C_array_to, mx.symbol.Variable("x")), "type")
  fake <- structure(new.env(), class = "MXNDArray")
  expect_kind(as.array(fake), "type", "environment")
  expect_kind(mx.nd.array("a"), "type", "character")
  expect_kind(mx.nd.array(list(1)), "type")
  expect_kind(mx.nd.array(1, dtype = "float31"), "type", "float31")
  expect_kind(mx.nd.array(1, ctx = 3), "type", "mx.cpu()")
  expect_kind(mx.nd.zeros(c(2, -1)), "value", "-1")
  expect_kind(mx.nd.zeros(1.5), "value", "whole")
  expect_error(suppressWarnings(mx.nd.zeros("a")), class = "weft.error")
  expect_kind(mx.nd.zeros(2, ctx = mx.gpu(99)), "not_found")
  expect_kind(mx.symbol.relu(mx.nd.ones(1)), "type", "MXSymbol")
  expect_kind(mx.symbol.Variable(c("a", "b")), "type", "one string")
  expect_kind(mx.nd.save(list(1), tempfile()), "type")
  expect_kind(mx.nd.zeros(rep(1e9, 4)), "memory")
})

test_that("100,000 small arrays and 200 steps of training leave memory as it was", {
  small <- mx.nd.ones(4)
  x <- mx.nd.ones(c(8, 16))
  net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 4,
                                                          name = "fc"))
  exec <- mx.simple.bind(net, data = c(8, 16), grad.req = "write")
  weights <- exec$arg.arrays["fc_weight"]
  updater <- mx.opt.get.updater(mx.opt.sgd(learning.rate = 0.1, momentum = 0.9), weights)
  step <- function() {
    mx.exec.forward(exec, is.train = TRUE)
    mx.exec.backward(exec)
    updater(weights, exec$grad.arrays["fc_weight"])
  }
  step()
  gc()
  before <- mx.memory()[["in.use"]]
  for (i in 1:100000) small + 1
  for (i in 1:200) step()
  gc()
  expect_lt(mx.memory()[["in.use"]] - before, 10000)  # what R has not let go of yet
})

test_that("arrays that are only forgotten do not exhaust memory", {
  gc()
  before <- mx.memory()[["in.use"]]
  most <- 0
  for (i in 1:400) {  # 4 MB each, of which R sees a pointer
    mx.nd.zeros(c(1000, 1000))
    most <- max(most, mx.memory()[["in.use"]])
  }
  expect_lt(most - before, 600e6)
})

test_that("memory that is short makes R collect, then fails", {
  gc()
  mx.memory.limit(mx.memory()[["in.use"]] + 20e6)
  on.exit(mx.memory.limit(0))
  for (i in 1:40) mx.nd.zeros(c(1000, 1000))
  for (i in 1:40) mx.nd.ones(c(500, 1000)) + 1
  expect_kind(mx.nd.zeros(c(1000, 1e4)), "memory")
})

test_that("an interrupt leaves a block of recording, and the next call works", {
  skip_on_os("windows")
  interrupted <- FALSE
  x <- mx.nd.ones(10)
  system(paste0("(sleep 0.5; kill -INT ", Sys.getpid(), ") &"))
  tryCatch(mx.autograd.record(repeat x <- x * 1), interrupt = function(i) interrupted <<- TRUE)
  expect_true(interrupted)
  expect_false(mx.autograd.is.recording())
  expect_equal(as.numeric(mx.nd.ones(2) + 1), c(2, 2))
})

test_that("errors in the middle of calls lose nothing", {
  gc()
  before <- mx.memory()[["in.use"]]
  x <- mx.nd.ones(1000)
  for (i in 1:2000) {
    try(mx.nd.concat(x, x, dim = 3), silent = TRUE)
    try(mx.nd.softmax(x, axis = stop("while arguments are evaluated")), silent = TRUE)
  }
  rm(x)
  gc()
  expect_lt(mx.memory()[["in.use"]] - before, 10000)
})

test_that("an array used in forked processes stays whole", {
  skip_on_os("windows")
  x <- mx.nd.ones(c(100, 100))
  found <- parallel::mclapply(1:2, function(i) as.numeric(sum(x * i)), mc.cores = 2)
  expect_equal(unlist(found), c(1e4, 2e4))
  expect_equal(as.numeric(sum(x)), 1e4)
})
