points <- function(n = 200) {
  set.seed(3)
  x <- matrix(rnorm(2 * n), n)
  list(data = x, label = as.numeric(x[, 1] * x[, 2] > 0))
}

test_that("optimizers change weights in place", {
  weight <- mx.nd.ones(2)
  updater <- mx.opt.get.updater(mx.opt.create("sgd", learning.rate = 0.5), list(a_weight = weight))
  updater(list(weight), list(mx.nd.array(c(1, 2))))
  expect_equal(as.numeric(weight), c(0.5, 0))
  updater(list(weight), list(NULL))
  expect_equal(as.numeric(weight), c(0.5, 0))
  scaled <- mx.opt.get.updater(mx.opt.sgd(learning.rate = 1), list(a_weight = weight),
                               lr.mult = c(a_weight = 0.1))
  scaled(list(weight), list(mx.nd.ones(2)))
  expect_equal(as.numeric(weight), c(0.4, -0.1), tolerance = 1e-6)
  # Weights decay, biases do not, unless a factor says so.
  decayed <- function(...) {
    arrays <- list(a_weight = mx.nd.ones(1), a_bias = mx.nd.ones(1))
    updater <- mx.opt.get.updater(mx.opt.sgd(learning.rate = 1, wd = 0.5), arrays, ...)
    updater(arrays, list(mx.nd.zeros(1), mx.nd.zeros(1)))
    unname(vapply(arrays, as.numeric, 0))
  }
  expect_equal(decayed(), c(0.5, 1))
  expect_equal(decayed(lr.mult = c(a_bias = 0.5, a_weight = 0.5)), c(0.75, 1))
  expect_equal(decayed(wd.mult = c(a_bias = 0.5)), c(0.5, 0.75))
  expect_kind(mx.opt.create("sdg"), "not_found", "sgd")
  expect_kind(mx.opt.sgd(momentun = 0.9), "not_found", "momentun")
  expect_kind(mx.opt.sgd(learning.rate = "fast"), "type", "learning_rate")
  expect_kind(updater(list(weight), list(mx.nd.ones(3))), "shape")
})

test_that("an optimizer's memory is kept in files", {
  steps <- function(optimizer, weight, n) {
    updater <- mx.opt.get.updater(optimizer, list(a_weight = weight))
    for (i in seq_len(n)) updater(list(weight), list(mx.nd.ones(2)))
    as.numeric(weight)
  }
  optimizer <- mx.opt.adam(learning.rate = 0.1)
  weight <- mx.nd.ones(2)
  steps(optimizer, weight, 3)
  file <- tempfile()
  mx.opt.save(optimizer, file)
  copy <- mx.nd.copyto(weight)
  restored <- mx.opt.adam(learning.rate = 0.1)
  mx.opt.load(restored, file)
  expect_identical(steps(restored, copy, 2), steps(optimizer, weight, 2))
  expect_kind(mx.opt.load(restored, tempfile()), "io")
})

test_that("schedules change the learning rate", {
  optimizer <- mx.opt.sgd(learning.rate = 1, lr_scheduler = mx.lr_scheduler.FactorScheduler(
    2, 0.5, verbose = FALSE))
  weight <- mx.nd.zeros(1)
  updater <- mx.opt.get.updater(optimizer, list(a_weight = weight))
  for (i in 1:5) updater(list(weight), list(mx.nd.ones(1)))
  expect_equal(as.numeric(weight), -(1 + 1 + 0.5 + 0.5 + 0.25))
  optimizer <- mx.opt.sgd(learning.rate = 1, lr_scheduler = mx.lr_scheduler.MultiFactorScheduler(
    c(1, 3), 0.1, verbose = FALSE))
  updater <- mx.opt.get.updater(optimizer, list(a_weight = weight))
  mx.nd.assign(weight, 0)
  for (i in 1:4) updater(list(weight), list(mx.nd.ones(1)))
  expect_equal(as.numeric(weight), -(1 + 0.1 + 0.1 + 0.01), tolerance = 1e-6)
})

test_that("initializers follow names", {
  mx.set.seed(0)
  found <- mx.init.create(mx.init.uniform(0.5), list(a_weight = c(30, 20), a_bias = 20, b_gamma = 3))
  weight <- as.array(found$a_weight)
  expect_identical(dim(weight), c(30L, 20L))
  expect_true(all(abs(weight) <= 0.5) && sd(weight) > 0.2)
  expect_identical(as.numeric(found$a_bias), numeric(20))
  expect_identical(as.numeric(found$b_gamma), c(1, 1, 1))
  expect_identical(as.numeric(mx.init.one()(NULL, 2)), c(1, 1))
  # Fans are those of weft's shape (outputs, inputs): R's dim is c(inputs, outputs).
  bound <- sqrt(3 / ((300 + 10) / 2))
  expect_lte(max(abs(as.array(mx.init.Xavier()("x_weight", c(300, 10))))), bound)
  expect_gt(max(abs(as.array(mx.init.Xavier()("x_weight", c(300, 10))))), 0.9 * bound)
})

test_that("metrics see samples along R's last axis", {
  accuracy <- mx.metric.accuracy()
  scores <- matrix(c(0.9, 0.1, 0.2, 0.8, 0.6, 0.4), 2)
  state <- accuracy$update(c(0, 1, 1), scores, accuracy$init())
  expect_equal(accuracy$get(state)$value, 2 / 3)
  expect_identical(accuracy$get(state)$name, "accuracy")
  own <- mx.metric.custom("share", function(label, pred) {
    mean(max.col(t(as.array(pred))) - 1 == as.array(label))
  })
  state <- own$update(mx.nd.array(c(0, 1, 1)), mx.nd.array(scores), own$init())
  expect_equal(own$get(state)$value, 2 / 3)
  mse <- mx.metric.create("mse")
  expect_equal(mse$get(mse$update(c(1, 2), c(2, 4), mse$init()))$value, 2.5)
  expect_kind(mx.metric.create("acuracy"), "not_found")
  expect_kind(accuracy$update(c(0, 1), scores, accuracy$init()), "shape")
})

test_that("a perceptron learns, from rows and from columns, and predicts what its files predict", {
  points <- points()
  logger <- mx.metric.logger$new()
  mx.set.seed(1)
  learn <- function(X, ...) {
    mx.mlp(X, points$label, hidden_node = 16, out_node = 2, activation = "relu", num.round = 30,
           array.batch.size = 25, learning.rate = 0.2, momentum = 0.9, verbose = FALSE,
           eval.metric = mx.metric.accuracy(), initializer = mx.init.Xavier(), ...)
  }
  model <- learn(points$data, epoch.end.callback = mx.callback.log.train.metric(1, logger),
                 eval.data = points)
  expect_length(logger$train, 30)
  expect_length(logger$eval, 30)
  expect_gt(logger$eval[[30]], 0.9)
  scores <- predict(model, points$data)
  expect_identical(dim(scores), c(2L, 200L))
  expect_equal(mean(max.col(t(scores)) - 1 == points$label), logger$eval[[30]])
  expect_identical(predict(model, t(points$data), array.batch.size = 33), scores)
  expect_identical(predict(model, t(points$data), array.layout = "colmajor"), scores)
  expect_gt(mean(max.col(t(predict(learn(t(points$data), array.layout = "colmajor"),
                                   points$data))) - 1 == points$label), 0.9)
  prefix <- tempfile()
  mx.model.save(model, prefix, 30)
  expect_true(file.exists(paste0(prefix, "-0030.params")))
  loaded <- mx.model.load(prefix, 30)
  expect_identical(predict(loaded, points$data), scores)
  more <- mx.model.FeedForward.create(loaded$symbol, points$data, points$label, num.round = 1,
                                      arg.params = loaded$arg.params, learning.rate = 0,
                                      array.batch.size = 50, verbose = FALSE)
  expect_identical(predict(more, points$data), scores)
})

test_that("images with samples along the last axis train a network with states", {
  set.seed(2)
  mx.set.seed(2)
  y <- rep(0:2, 60)
  images <- array(rnorm(64 * 180, sd = 0.5), c(8, 8, 1, 180))
  for (i in 1:180) images[y[[i]] * 2 + 1:2, , 1, i] <- images[y[[i]] * 2 + 1:2, , 1, i] + 1
  net <- mx.symbol.Convolution(mx.symbol.Variable("data"), kernel = c(3, 3), num_filter = 4)
  net <- mx.symbol.Activation(mx.symbol.BatchNorm(net, name = "bn"), act_type = "relu")
  net <- mx.symbol.Pooling(net, pool_type = "max", kernel = c(2, 2), stride = c(2, 2))
  net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(net, num_hidden = 3))
  model <- mx.model.FeedForward.create(net, images, y, num.round = 5, array.batch.size = 32,
                                       optimizer = "adam", learning.rate = 0.1, verbose = FALSE,
                                       initializer = mx.init.Xavier())
  expect_false(all(as.numeric(model$aux.params$bn_moving_mean) == 0))
  scores <- predict(model, images)
  expect_gt(mean(max.col(t(scores)) - 1 == y), 0.95)
  prefix <- tempfile()
  mx.model.save(model, prefix, 1)
  expect_identical(predict(mx.model.load(prefix, 1), images), scores)
})

test_that("callbacks stop training, and their errors come out of it", {
  points <- points(50)
  rounds <- 0
  train <- function(...) {
    mx.mlp(points$data, points$label, hidden_node = 4, out_node = 2, num.round = 20,
           array.batch.size = 25, verbose = FALSE, ctx = list(mx.cpu(), mx.cpu(1)), ...)
  }
  train(epoch.end.callback = function(iteration, nbatch, env, verbose) {
    rounds <<- iteration
    iteration < 3
  })
  expect_identical(rounds, 3)
  stopper <- mx.callback.early.stop(bad.steps = 2)
  train(learning.rate = 0, eval.metric = mx.metric.accuracy, epoch.end.callback = function(iteration, nbatch, env, verbose) {
    rounds <<- iteration
    stopper(iteration, nbatch, env, verbose)
  })
  expect_lt(rounds, 6)
  expect_error(train(batch.end.callback = function(...) stop("not today")), "not today")
  prefix <- tempfile()
  train(epoch.end.callback = mx.callback.save.checkpoint(prefix, 10))
  expect_true(all(file.exists(paste0(prefix, c("-0010.params", "-0020.params", "-symbol.json")))))
})

test_that("progress is told", {
  points <- points(50)
  expect_message(
    mx.mlp(points$data, points$label, hidden_node = 2, out_node = 2, num.round = 1,
           array.batch.size = 25, eval.metric = mx.metric.accuracy(),
           batch.end.callback = mx.callback.log.speedometer(25, 1)), "samples/s")
})

test_that("wrong data is refused", {
  points <- points(50)
  net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2))
  train <- function(...) mx.model.FeedForward.create(net, ..., num.round = 1, verbose = FALSE)
  expect_kind(train(points$data), "value", "no labels")
  expect_kind(train(points$data, points$label[-1]), "shape", "labels")
  expect_kind(train(matrix(0, 50, 50), points$label), "value", "array.layout")
  expect_kind(train(points$data, points$label, ctx = list(mx.gpu(), mx.gpu(1))), "unsupported")
  expect_kind(train(points$data, points$label, momentun = 1), "not_found", "momentun")
  expect_kind(train(points$data, points$label, ctx = mx.gpu(99)), "not_found")
  model <- train(points$data, points$label, array.batch.size = 10)
  expect_kind(predict(model, matrix(0, 3, 3)), "value", "neither")
})

test_that("iterators fill the last batch up and shuffle", {
  batches <- mx.io.arrayiter(matrix(1:10, 2), 1:5, batch.size = 2)
  labels <- list()
  pads <- numeric()
  while (batches$iter.next()) {
    labels[[length(labels) + 1]] <- as.numeric(batches$value()$label)
    pads <- c(pads, batches$num.pad())
  }
  expect_equal(labels, list(c(1, 2), c(3, 4), c(5, 1)))
  expect_equal(pads, c(0, 0, 1))
  set.seed(1)
  batches <- mx.io.arrayiter(matrix(1:200, 2), 1:100, batch.size = 100, shuffle = TRUE)
  batches$iter.next()
  batch <- batches$value()
  expect_equal(sort(as.numeric(batch$label)), 1:100)
  expect_false(identical(as.numeric(batch$label), as.numeric(1:100)))
  expect_equal(as.array(batch$data)[2, ], 2 * as.numeric(batch$label))
  expect_equal(mx.io.extract(mx.io.arrayiter(matrix(1:10, 2), 1:5, 2), "data"), matrix(1:10, 2))
  expect_kind(mx.io.arrayiter(matrix(1, 2, 0), numeric()), "shape", "no samples")
  file <- tempfile()
  writeLines(c("1,2", "3,4", "5,6"), file)
  csv <- mx.io.CSVIter(data_csv = file, data.shape = 2, batch_size = 3)
  expect_true(csv$iter.next())
  expect_equal(as.array(csv$value()$data), matrix(c(1, 2, 3, 4, 5, 6), 2))
  expect_kind(mx.io.CSVIter(data_csv = tempfile(), data_shape = 2, batch_size = 1), "io")
})
