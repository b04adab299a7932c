test_that("old scripts' metrics see arrays", {
  # As in the documentation of MXNet's package, of both generations.
  newer <- mx.metric.custom("mae", function(label, pred) {
    pred <- mx.nd.reshape(pred, shape = 0)
    mx.nd.mean(mx.nd.abs(label - pred))
  })
  older <- mx.metric.custom("mae", function(label, pred) mean(abs(as.array(label) - as.array(pred))))
  for (metric in list(newer, older)) {
    state <- metric$update(c(1, 2), c(2, 4), metric$init())
    expect_equal(metric$get(state), list(name = "mae", value = 1.5))
  }
  value <- function(metric, label, pred) metric$get(metric$update(label, pred, metric$init()))$value
  expect_equal(value(mx.metric.logistic_acc(), c(0, 1, 1), c(0.1, 0.2, 0.9)), 2 / 3)
  expect_equal(value(mx.metric.logloss(), c(0, 1), c(0.25, 0.5)), -mean(log(c(0.75, 0.5))))
  expect_equal(value(mx.metric.rmsle(), c(1, 3), c(3, 3)), sqrt(log(2)^2 / 2), tolerance = 1e-6)
  expect_kind(mx.metric.custom("m", function(label, pred) 1:2)$update(1, 1, c(0, 0)), "value")
  expect_kind(mx.metric.custom("m", 3), "type")
})

test_that("the optimizers of MXNet's package take its arguments", {
  made <- list(
    mx.opt.sgd(learning.rate = 0.01, momentum = 0, wd = 0, rescale.grad = 1, clip_gradient = -1),
    mx.opt.rmsprop(learning.rate = 0.002, centered = TRUE, gamma1 = 0.95, gamma2 = 0.9, epsilon = 1e-4,
                   wd = 0, rescale.grad = 1, clip_gradient = -1),
    mx.opt.adam(learning.rate = 1e-3, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, wd = 0,
                rescale.grad = 1, clip_gradient = -1),
    mx.opt.adagrad(learning.rate = 0.05, epsilon = 1e-8, wd = 0, rescale.grad = 1, clip_gradient = -1),
    mx.opt.adadelta(rho = 0.9, epsilon = 1e-5, wd = 0, rescale.grad = 1, clip_gradient = -1),
    mx.opt.nag(learning.rate = 0.01, momentum = 0.9, wd = 0, rescale.grad = 1, clip_gradient = -1))
  for (optimizer in made) {
    weight <- mx.nd.ones(2)
    mx.opt.get.updater(optimizer, list(a_weight = weight))(list(weight), list(mx.nd.ones(2)))
    expect_true(all(as.numeric(weight) < 1))
  }
})

test_that("models are values that R can store", {
  net <- mx.symbol.BatchNorm(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2,
                                                      name = "fc"), name = "bn")
  params <- mx.model.init.params(net, list(data = c(3, 8)), NULL, mx.init.uniform(0.1), mx.cpu())
  expect_identical(names(params$arg.params), c("fc_weight", "fc_bias", "bn_gamma", "bn_beta"))
  expect_equal(as.numeric(params$aux.params$bn_moving_var), c(1, 1))
  expect_kind(mx.model.init.params(net, list(), NULL, mx.init.one()), "shape")
  file <- tempfile()
  saveRDS(mx.serialize(c(params, list(symbol = net, ids = mx.nd.array(1:2, dtype = "int64")))), file)
  stored <- readRDS(file)
  expect_true(is.serialized(stored$symbol))
  restored <- mx.unserialize(stored)
  expect_identical(as.array(restored$arg.params$fc_weight), as.array(params$arg.params$fc_weight))
  expect_identical(restored$symbol$as.json(), net$as.json())
  expect_identical(mx.nd.dtype(restored$ids), "int64")
})

test_that("graphs are drawn", {
  net <- mx.symbol.relu(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2, name = "fc"),
                        name = "act")
  text <- graph.viz(net, c(3, 8), direction = "LR")
  expect_match(text, '"fc" -> "act";', fixed = TRUE)
  expect_match(text, 'shape=ellipse, label="fc_weight\\n3 x 2"', fixed = TRUE)
  expect_output(print(graph.viz(net)), "digraph")
})

test_that("a prediction complains of parameters that do not fit", {
  net <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 1, name = "fc")
  model <- structure(list(symbol = net, aux.params = list(),
                          arg.params = list(fc_weight = mx.nd.ones(c(2, 1)))),
                     class = "MXFeedForwardModel")
  expect_kind(predict(model, matrix(1, 2, 3), array.layout = "colmajor"), "value", "fc_bias")
  model$arg.params$fc_bias <- model$arg.params$other <- mx.nd.zeros(1)
  expect_kind(predict(model, matrix(1, 2, 3), array.layout = "colmajor"), "not_found", "other")
  expect_equal(predict(model, matrix(1, 2, 3), array.layout = "colmajor", allow.extra.params = TRUE),
               matrix(2, 1, 3))
  expect_kind(predict(model, matrix(1, 2, 3), layout = "colmajor"), "value", "layout")
})

test_that("the profiler writes where it is told to", {
  file <- tempfile()
  mx.profiler.config(list(mode = "symbolic", filename = file))
  on.exit(mx.profiler.config())
  mx.profiler.state("run")
  mx.nd.relu(mx.nd.ones(3))
  mx.profiler.state("stop")
  expect_match(readChar(file, file.size(file)), "relu")
  expect_kind(mx.profiler.state("fast"), "value", "fast")
  expect_kind(mx.profiler.config(list(file = file)), "not_found")
})

test_that("what is not there says so", {
  for (name in c("mx.model.buckets", "mx.io.bucket.iter", "mx.lstm", "rnn.graph", "im2rec")) {
    expect_kind(get(name)(1, seq = 2), "unsupported", name)
  }
})
