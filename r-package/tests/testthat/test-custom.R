test_that("functions have gradients of their own", {
  cube <- mx.autograd.func(
    function(x, factor) list(x^3 * factor, x),
    function(grads, inputs, outputs) {
      expect_length(inputs, 1)
      expect_equal(as.numeric(outputs[[1]]), c(2, 16))
      grads[[1]] * inputs[[1]]^2 * 6 + grads[[2]] * 100
    })
  x <- mx.nd.array(c(1, 2))
  mx.nd.attach.grad(x)
  parts <- mx.autograd.record(cube(x, 2))
  expect_equal(as.numeric(parts[[1]]), c(2, 16))
  mx.autograd.backward(parts)
  expect_equal(as.numeric(mx.nd.grad(x)), c(106, 124))
  expect_equal(as.numeric(cube(x, 3)[[1]]), c(3, 24))  # unrecorded
  # Made of operators, a gradient has gradients; NULL is 0.
  product <- mx.autograd.func(function(a, b) a * b, function(grads, inputs) {
    list(grads[[1]] * inputs[[2]] * inputs[[1]], NULL)
  })
  b <- mx.nd.array(c(3, 4))
  mx.nd.attach.grad(b)
  mx.autograd.backward(mx.autograd.record({
    first <- mx.autograd.grad(product(x, b), x, create.graph = TRUE)
    sum(first)
  }))
  expect_equal(as.numeric(mx.nd.grad(x)), c(3, 4))
  expect_equal(as.numeric(mx.nd.grad(b)), c(1, 2))
})

test_that("errors in gradients of one's own come out as they are", {
  x <- mx.nd.ones(2)
  mx.nd.attach.grad(x)
  through <- function(backward) {
    f <- mx.autograd.func(function(x) x * 2, backward)
    mx.autograd.backward(mx.autograd.record(f(x)))
  }
  error <- expect_error(through(function(grads) {
    stop(structure(list(message = "mine", call = NULL), class = c("my.error", "error", "condition")))
  }), class = "my.error")
  expect_kind(through(function(grads) list(x, x)), "value", "2 arrays came, expected 1")
  expect_kind(through(function(grads) 3), "type", "numeric")
  expect_kind(through(function(grads) mx.nd.ones(5)), "shape")
  expect_kind(through(function(grads) grads[[1]] + mx.nd.ones(5)), "shape", "broadcast")
  expect_warning(through(function(grads) {
    warning("heard outside")
    grads[[1]]
  }), "heard outside")
  expect_identical(withRestarts(through(function(grads) invokeRestart("away", 7)),
                                away = function(x) x), 7)
  expect_kind(mx.autograd.func(1, 2), "type")
  expect_kind(mx.autograd.record(mx.autograd.func(function(x) 3, function(g) g)(x)), "type")
  expect_kind(mx.hybridize(function(x) mx.autograd.func(function(x) x, function(grads) grads)(x))(x),
              "unsupported", "mx.operator.register")
  expect_false(mx.autograd.is.recording())
  # An interrupt in a callback is an interrupt outside.
  skip_on_os("windows")
  system(paste0("(sleep 0.5; kill -INT ", Sys.getpid(), ") &"))
  expect_identical(tryCatch(through(function(grads) repeat Sys.sleep(0.01)),
                            interrupt = function(i) "interrupted"), "interrupted")
  expect_silent(through(function(grads) grads[[1]]))
  expect_equal(as.numeric(mx.nd.grad(x)), c(1, 1))
})

test_that("operators of one's own compute in arrays, symbols, compiled graphs and files", {
  mx.operator.register(
    "scaled", arguments = c("data", "weight"), states = "calls",
    infer.shape = function(dims, attributes) {
      list(arguments = list(dims$data, utils::head(dims$data, 1L)), states = list(1L))
    },
    forward = function(inputs, self) {
      mx.nd.assign(self$states$calls, self$states$calls + 1)
      self$factor <- as.numeric(self$attributes[["factor"]])
      inputs$data * inputs$weight * self$factor
    },
    backward = function(grads, inputs, outputs, self) {
      list(grads[[1]] * inputs$weight * self$factor, NULL)
    })
  x <- mx.nd.array(matrix(as.numeric(1:6), 2))
  weight <- mx.nd.array(c(10, 100))
  calls <- mx.nd.zeros(1)
  mx.nd.attach.grad(x)
  mx.nd.attach.grad(weight)
  expected <- matrix(1:6 * c(20, 200), 2)
  y <- mx.autograd.record(mx.nd.Custom(x, weight = weight, calls, op_type = "scaled", factor = 2))
  expect_equal(as.array(y), expected)
  mx.autograd.backward(y)
  expect_equal(as.array(mx.nd.grad(x)), matrix(c(20, 200), 2, 3))
  expect_equal(as.numeric(mx.nd.grad(weight)), c(0, 0))
  expect_identical(as.numeric(calls), 1)
  net <- mx.symbol.Custom(data = mx.symbol.Variable("data"), op_type = "scaled", factor = 2, name = "s")
  expect_identical(arguments(net), c("data", "s_weight"))
  expect_identical(auxiliary.states(net), "s_calls")
  net <- mx.symbol.load.json(net$as.json())
  expect_identical(mx.symbol.infer.shape(net, data = c(2, 5))$arg.shapes$s_weight, 2L)
  exec <- mx.simple.bind(net, data = c(2, 3), grad.req = c(data = "write"))
  mx.exec.update.arg.arrays(exec, list(data = x, s_weight = weight), TRUE)
  for (i in 1:3) mx.exec.backward(mx.exec.forward(exec))
  expect_equal(as.array(exec$outputs[[1]]), expected)
  expect_equal(as.array(exec$grad.arrays$data), matrix(c(20, 200), 2, 3))
  expect_identical(as.numeric(exec$aux.arrays$s_calls), 3)
  f <- mx.hybridize(function(x) mx.nd.Custom(x, weight, calls, op_type = "scaled", factor = 2) + 1)
  expect_equal(as.array(f(x)), expected + 1)
  expect_equal(as.array(f(x)), expected + 1)
})

test_that("what is wrong with an operator of one's own is told", {
  x <- mx.nd.ones(c(2, 2))
  mx.operator.register("echo", forward = function(inputs, self) inputs$data)
  expect_equal(as.array(mx.nd.Custom(x, op_type = "echo", note = "\"quotes\" \\ and\nlines")),
               matrix(1, 2, 2))
  mx.nd.attach.grad(x)
  y <- mx.autograd.record(mx.nd.Custom(x, op_type = "echo"))
  expect_kind(mx.autograd.backward(y), "unsupported", "Custom(echo): backward")
  expect_kind(mx.nd.Custom(x, op_type = "ecoh"), "not_found", "known: echo")
  expect_kind(mx.nd.Custom(x, x, op_type = "echo"), "value", "takes data")
  expect_kind(mx.nd.Custom(op_type = "echo"), "value", "needs data")
  expect_kind(mx.nd.Custom(data = x, 3, op_type = "echo"), "value", "names")
  expect_kind(mx.operator.register("bad", forward = 3), "type", "forward")
  expect_kind(mx.operator.register(3, forward = identity), "type", "op_type")
  mx.operator.register("failing", forward = function(inputs, self) stop("in forward"))
  expect_error(mx.nd.Custom(x, op_type = "failing"), "in forward")
  mx.operator.register("small", forward = function(inputs, self) mx.nd.ones(3))
  expect_kind(mx.nd.Custom(x, op_type = "small"), "shape")
  mx.operator.register("shapeless", forward = function(inputs, self) inputs$data,
                       infer.shape = function(dims, attributes) list(outputs = list("wide")))
  expect_kind(mx.nd.Custom(x, op_type = "shapeless"), "type", "infer.shape")
  mx.operator.register("typeless", forward = function(inputs, self) inputs$data,
                       infer.type = function(dtypes, attributes) list(outputs = "float31"))
  expect_kind(mx.nd.Custom(x, op_type = "typeless"), "type", "float31")
  exec <- mx.simple.bind(mx.symbol.Custom(mx.symbol.Variable("data"), op_type = "failing"), data = 2)
  expect_error(mx.exec.forward(exec), "in forward")
  expect_equal(as.numeric(mx.nd.ones(2) + 1), c(2, 2))
})

test_that("what graphs keep of functions is given back", {
  gc()
  alive <- 0
  watch <- function() {
    alive <<- alive + 1
    token <- new.env()
    reg.finalizer(token, function(e) alive <<- alive - 1)
    token
  }
  x <- mx.nd.ones(10)
  mx.nd.attach.grad(x)
  step <- function(token) {
    f <- mx.autograd.func(function(x) x * 2, function(grads) {
      token
      grads[[1]]
    })
    mx.autograd.backward(mx.autograd.record(f(x)))
  }
  for (i in 1:50) step(watch())
  for (i in 1:3) gc()  # the arrays first, then what they kept
  expect_lte(alive, 1)
})
