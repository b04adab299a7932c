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
  before <- mx.num.threads(2)
  on.exit(mx.num.threads(before))
  x <- mx.nd.ones(c(100, 100))
  found <- parallel::mclapply(1:2, function(i) {
    c(as.numeric(sum(x * i)), mx.num.threads(),
      tryCatch(mx.num.threads(2), weft.error.unsupported = function(e) -1))
  }, mc.cores = 2)
  expect_equal(found, list(c(1e4, 1, -1), c(2e4, 1, -1)))
  expect_equal(as.numeric(sum(x)), 1e4)
  expect_identical(mx.num.threads(), 2L)
})

# A small library of C that uses handles on a thread of its own, while R uses them.
native.threads <- function() {
  home <- repository("capi", "weft.h")
  lib <- Filter(function(d) length(list.files(d, "^libweft[.]so")), c(
    if (!is.null(home)) file.path(dirname(dirname(home)), "build"), Sys.getenv("WEFT_LIB", NA)))
  if (is.null(home) || !length(lib)) skip("weft.h and libweft.so are not here: run ci/test_r")
  home <- normalizePath(dirname(home))
  lib <- normalizePath(lib[[1L]])
  folder <- tempfile()
  dir.create(folder)
  writeLines(c(
    "#include <R.h>", "#include <Rinternals.h>", "#include <pthread.h>", "#include <string.h>",
    "#include <weft.h>",
    "static pthread_t thread; static int rounds, wrong; static void* handle; static char said[512];",
    "static void* fill(void* none) {",
    "  float x[1000];",
    "  for (int i = 0; i < rounds; ++i) {",
    "    if (weft_array_fill(handle, i) != 0 || weft_array_to_host(handle, x, sizeof(x)) != 0) ++wrong;",
    "    for (int k = 1; k < 1000; ++k) if (x[k] != x[0]) { ++wrong; break; }",
    "  }",
    "  return none;",
    "}",
    "static void* run(void* none) {",
    "  weft_array* out[1] = {0}; size_t n = 1; const char* text = 0;",
    "  wrong = weft_executor_forward(handle, 0, &n, out) != 0;",
    "  if (wrong) { weft_last_error(&text); strncpy(said, text, sizeof(said) - 1); }",
    "  else weft_array_free(out[0]);",
    "  return none;",
    "}",
    "SEXP start_fill(SEXP x, SEXP n) {",
    "  handle = R_ExternalPtrAddr(x); rounds = Rf_asInteger(n); wrong = 0;",
    "  pthread_create(&thread, 0, fill, 0); return R_NilValue;",
    "}",
    "SEXP start_run(SEXP x) {",
    "  handle = R_ExternalPtrAddr(x); pthread_create(&thread, 0, run, 0); return R_NilValue;",
    "}",
    "SEXP join(void) { pthread_join(thread, 0); return Rf_ScalarInteger(wrong); }",
    "SEXP message(void) { return Rf_mkString(said); }"), file.path(folder, "threads.c"))
  old <- setwd(folder)
  on.exit(setwd(old))
  said <- system2(file.path(R.home("bin"), "R"), c("CMD", "SHLIB", "threads.c"), stdout = TRUE,
                  stderr = TRUE, env = c(paste0("PKG_CPPFLAGS='-I", home, "'"),
                                         paste0("PKG_LIBS='-L", lib, " -lweft -Wl,-rpath,", lib, "'")))
  file <- file.path(folder, paste0("threads", .Platform$dynlib.ext))
  if (!file.exists(file)) stop(paste(said, collapse = "\n"))
  dyn.load(file)[["name"]]
}

test_that("an array that another thread writes stays whole, and callbacks of R stay on R's thread", {
  skip_on_os("windows")
  library <- native.threads()
  call <- function(name, ...) .Call(getNativeSymbolInfo(name, library), ...)
  x <- mx.nd.ones(1000)
  call("start_fill", x, 3000)
  torn <- 0
  for (i in 1:1000) {
    mx.nd.assign(x, -i)
    numbers <- as.numeric(x + 0)
    if (any(numbers != numbers[[1L]])) torn <- torn + 1
  }
  expect_identical(call("join"), 0L)
  expect_identical(torn, 0)
  exec <- mx.simple.bind(mx.symbol.relu(mx.symbol.Variable("x")), x = 2)
  seen <- 0
  mx.exec.set.monitor(exec, function(name, array) seen <<- seen + 1)
  call("start_run", exec$handle)
  expect_identical(call("join"), 1L)
  expect_match(call("message"), "R's own thread")
  expect_identical(seen, 0)
  mx.exec.set.monitor(exec, NULL)
  call("start_run", exec$handle)
  expect_identical(call("join"), 0L)
})

test_that("handles that a saved workspace held are refused by every method", {
  s <- mx.symbol.relu(mx.symbol.Variable("x"))
  metric <- mx.metric.accuracy()
  file <- tempfile()
  live <- list(array = mx.nd.ones(2), symbol = s, exec = mx.simple.bind(s, x = 2), graph = mx.graph(s),
               optimizer = mx.opt.sgd(), state = metric$init(), kv = mx.kv.create())
  save(live, file = file)
  found <- new.env()
  load(file, envir = found)
  dead <- found$live
  calls <- alist(
    as.array(dead$array), dim(dead$array), dead$array + 1, dead$array[1],
    mx.nd.save(dead$array, file), mx.nd.assign(dead$array, 1), mx.nd.attach.grad(dead$array),
    mx.autograd.backward(dead$array), mx.nd.copyto(dead$array), length(dead$array),
    arguments(dead$symbol), dead$symbol$as.json(), dead$symbol + 1,
    mx.symbol.infer.shape(dead$symbol, x = 2), mx.simple.bind(dead$symbol, x = 2), mx.graph(dead$symbol),
    mx.exec.forward(dead$exec), mx.exec.backward(dead$exec), dead$graph(live$array),
    mx.graph.explain(dead$graph), mx.opt.set(dead$optimizer, wd = 1),
    mx.opt.get.updater(dead$optimizer, list(w = live$array)), metric$get(dead$state),
    metric$update(1, 1, dead$state), dead$kv$init("a", live$array), dead$kv$push("a", live$array))
  for (call in calls) expect_kind(eval(call), "state", "another R session")
  expect_identical(tryCatch(sum(dead$array), weft.error.state = function(e) "refused"), "refused")
  # What only shows things goes on.
  expect_output(print(dead$array), "<MXNDArray that holds nothing>", fixed = TRUE)
  expect_output(str(dead), "<MXSymbol that holds nothing>", fixed = TRUE)
  live <- NULL
  expect_identical(as.numeric(mx.unserialize(mx.serialize(mx.nd.ones(2)))), c(1, 1))
})

test_that("wrong arguments have a condition of weft's", {
  x <- mx.nd.ones(c(2, 2))
  s <- mx.symbol.Variable("a")
  expect_kind(dim(x) <- c(NA, 2), "type", "dim")
  expect_kind(mx.nd.zeros(NULL), "type", "dim")
  expect_kind(mx.cpu("a"), "type", "dev.id")
  expect_kind(x$values, "not_found", "values")
  expect_kind(x[[1:2, 1]], "index", "expected one")
  expect_identical(as.numeric(x[[2, 1]]), 1)
  expect_kind(mx.nd.attach.grad(x, c("write", "add")), "value")
  expect_kind(s + NULL, "type", "NULL")
  expect_kind(mx.symbol.Group(), "value")
  expect_kind(mx.symbol.load(tempdir()), "io")
  expect_kind(mx.symbol.infer.shape(s, b = 2), "not_found", "b")
  expect_kind(mx.simple.bind(s, a = 2, grad.req = c(b = "write")), "not_found", "b")
  expect_kind(mx.exec.forward(3), "type", "MXExecutor")
  expect_kind(mx.bind(s, NULL), "value", "a")
  expect_kind(mx.hybridize(3), "type")
  expect_kind(mx.nd.load(NULL), "type", "filename")
  expect_kind(mx.opt.get.updater(3, list()), "type", "MXOptimizer")
  expect_kind(mx.opt.get.updater(mx.opt.sgd(), list(w = x))(list(x), list()), "value", "0 gradients")
  expect_kind(mx.init.create(3, list(a_weight = 2)), "type")
  expect_kind(mx.io.extract(3, "data"), "type", "MXDataIter")
  expect_kind(mx.model.load(tempfile(), "b"), "type", "iteration")
  expect_kind(mx.nd.invoke("relu", 3), "type", "list")
})

test_that("damaged files have a condition wherever they end", {
  file <- tempfile()
  mx.nd.save(list(a = mx.nd.ones(3), b = mx.nd.ones(c(2, 2))), file)
  bytes <- readBin(file, "raw", file.size(file))
  json <- mx.symbol.relu(mx.symbol.Variable("x"))$as.json()
  for (n in round(seq(0, length(bytes) - 1, length.out = 25))) {
    writeBin(bytes[seq_len(n)], file)
    expect_kind(mx.nd.load(file), "io")
  }
  for (n in round(seq(1, nchar(json) - 3, length.out = 25))) {
    expect_error(mx.symbol.load.json(substr(json, 1, n)), class = "weft.error")
  }
})
