# Small operators from R; the lines it reads and writes are those of small.c.
suppressPackageStartupMessages(library(weft))

a <- mx.nd.array(c(1, 2, 3, 4))
b <- mx.nd.array(c(5, 6, 7, 8))
rows <- mx.nd.array(matrix(1:6, 3, 2))
x <- mx.nd.copyto(a)
mx.nd.attach.grad(x)

cases <- list(
  add = function(count) {
    for (i in seq_len(count)) result <- a + b
    result
  },
  softmax = function(count) {
    for (i in seq_len(count)) result <- mx.nd.softmax(rows, axis = 1)
    result
  },
  gradient = function(count) {
    for (i in seq_len(count)) {
      product <- mx.autograd.record(x * b)
      mx.autograd.backward(product)
    }
    mx.nd.grad(x)
  })

input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  words <- strsplit(line, " ")[[1]]
  run <- cases[[words[[1]]]]
  start <- Sys.time()
  result <- run(as.integer(words[[2]]))
  mx.nd.waitall()
  taken <- as.numeric(Sys.time() - start, units = "secs")
  cat(sprintf("%.9f %.6f\n", taken, as.vector(result)[[1]]))
  flush(stdout())
}
