test_that("gradients are left with arrays", {
  x <- mx.nd.array(c(1, 2, 3))
  expect_null(mx.nd.grad(x))
  mx.nd.attach.grad(x)
  y <- mx.autograd.record({
    z <- x * x
    sum(z[2:3])
  })
  mx.autograd.backward(y)
  expect_equal(as.numeric(mx.nd.grad(x)), c(0, 4, 6))
  mx.nd.attach.grad(x, "add")
  for (i in 1:2) mx.autograd.backward(mx.autograd.record(sum(x * 3)))
  expect_equal(as.numeric(mx.nd.grad(x)), c(6, 6, 6))
  expect_kind(mx.nd.attach.grad(x, "sometimes"), "value", "grad.req")
  expect_kind(mx.autograd.backward(mx.nd.ones(2)), "state")
})

test_that("gradients have gradients", {
  x <- mx.nd.array(c(1, 2))
  mx.nd.attach.grad(x)
  second <- mx.autograd.record({
    first <- mx.autograd.grad(x^3, x, create.graph = TRUE)
    sum(first)
  })
  mx.autograd.backward(second)
  expect_equal(as.numeric(mx.nd.grad(x)), c(6, 12))
  y <- mx.autograd.record(x * 2)
  expect_equal(as.numeric(mx.autograd.grad(y, x, head.grads = mx.nd.array(c(5, 6)))), c(10, 12))
  expect_kind(mx.autograd.backward(y, list(NULL, NULL)), "value", "2 head gradients")
})

test_that("recording ends however its block ends", {
  expect_false(mx.autograd.is.recording())
  expect_true(mx.autograd.record(mx.autograd.is.recording() && mx.autograd.is.training()))
  expect_false(mx.autograd.record(mx.autograd.pause(mx.autograd.is.recording())))
  expect_false(mx.autograd.record(mx.autograd.predict.mode(mx.autograd.is.training())))
  try(mx.autograd.record(stop("no")), silent = TRUE)
  expect_false(mx.autograd.is.recording())
  expect_kind(mx.autograd.record(mx.nd.relu(mx.nd.ones(1), nothing = 1)), "not_found")
  expect_false(mx.autograd.is.recording())
})
