# Trains a LeNet-like network on MNIST and compares a network that Python trained with Python.
#
#   python examples/languages/prepare.py --out FOLDER
#   Rscript examples/r/mnist.R FOLDER [EPOCHS]
#
# The last line is `accuracy A seconds S agreement G difference D`: the share of right test images,
# the seconds of an epoch, the share of 1,000 images to which the loaded network gives Python's digit,
# and the largest difference of a score.
library(weft)

given <- commandArgs(trailingOnly = TRUE)
if (length(given) < 1) stop("usage: Rscript mnist.R FOLDER [EPOCHS]")
folder <- given[[1]]
epochs <- if (length(given) > 1) as.integer(given[[2]]) else 2

batches <- function(name, shuffle) {
  mx.io.MNISTIter(image = file.path(folder, paste0(name, "-images-idx3-ubyte")),
                  label = file.path(folder, paste0(name, "-labels-idx1-ubyte")),
                  batch_size = 100, shuffle = shuffle)
}

convolution <- function(x, filters) {
  x <- mx.symbol.Convolution(x, kernel = c(5, 5), num_filter = filters)
  x <- mx.symbol.Activation(x, act_type = "relu")
  mx.symbol.Pooling(x, pool_type = "max", kernel = c(2, 2), stride = c(2, 2))
}
net <- convolution(mx.symbol.Variable("data"), 20)
net <- convolution(net, 50)
net <- mx.symbol.FullyConnected(net, num_hidden = 128)
net <- mx.symbol.Activation(net, act_type = "relu")
net <- mx.symbol.Dropout(net, p = 0.25)
net <- mx.symbol.FullyConnected(net, num_hidden = 10)
net <- mx.symbol.SoftmaxOutput(net, name = "softmax")

mx.set.seed(0)
logger <- mx.metric.logger$new()
rounds <- proc.time()[["elapsed"]]
model <- mx.model.FeedForward.create(
  net, X = batches("train", TRUE), eval.data = batches("t10k", FALSE), num.round = epochs,
  optimizer = "sgd", learning.rate = 0.05, momentum = 0.9, wd = 1e-4,
  initializer = mx.init.Xavier(), eval.metric = mx.metric.accuracy(),
  batch.end.callback = mx.callback.log.speedometer(100, 200),
  epoch.end.callback = function(iteration, nbatch, env, verbose) {
    rounds <<- c(rounds, proc.time()[["elapsed"]])
    mx.callback.log.train.metric(1, logger)(iteration, nbatch, env, verbose)
  })
prefix <- file.path(tempdir(), "lenet")
mx.model.save(model, prefix, epochs)

# Predictions are those of the files, samples along the last axis.
scores <- predict(mx.model.load(prefix, epochs), batches("t10k", FALSE))
stopifnot(identical(dim(scores), c(10L, 10000L)))

reference <- mx.graph.load(file.path(folder, "reference"))
test <- mx.nd.load(file.path(folder, "reference-test.params"))
mine <- as.array(reference(test$data))
python <- as.array(test$scores)
digits <- function(scores) max.col(t(scores), ties.method = "first")
cat(sprintf("accuracy %.4f seconds %.1f agreement %.4f difference %.2g\n",
            utils::tail(logger$eval, 1), utils::tail(diff(rounds), 1),
            mean(digits(mine) == digits(python)), max(abs(mine - python))))
