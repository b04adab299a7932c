# A vignette engine that needs base R alone: text files in which lines between <<>>= and @ are code.
# The page shows the text (blank lines separate paragraphs, "# " begins a headline), the code and
# what it prints.

chunks <- function(file) {
  lines <- readLines(file, encoding = "UTF-8")
  lines <- lines[!grepl("^%", lines)]
  kind <- "text"
  found <- list()
  current <- character()
  flush <- function() {
    if (length(current)) found[[length(found) + 1L]] <<- list(kind = kind, lines = current)
    current <<- character()
  }
  for (line in lines) {
    if (line %in% c("<<>>=", "@")) {
      flush()
      kind <- if (line == "@") "text" else "code"
    } else {
      current <- c(current, line)
    }
  }
  flush()
  found
}

html.escape <- function(text) {
  gsub(">", "&gt;", gsub("<", "&lt;", gsub("&", "&amp;", text, fixed = TRUE), fixed = TRUE),
       fixed = TRUE)
}

html.text <- function(lines) {
  text <- gsub("`([^`]+)`", "<code>\\1</code>", html.escape(lines))
  paragraphs <- split(text, cumsum(!nzchar(text)))
  vapply(paragraphs, function(p) {
    p <- p[nzchar(p)]
    if (!length(p)) return("")
    if (grepl("^# ", p[[1L]])) return(paste0("<h2>", sub("^# ", "", p[[1L]]), "</h2>"))
    paste0("<p>", paste(p, collapse = "\n"), "</p>")
  }, "", USE.NAMES = FALSE)
}

html.code <- function(lines, frame) {
  expressions <- parse(text = lines, keep.source = FALSE)
  printed <- utils::capture.output(for (e in expressions) {
    value <- withVisible(eval(e, frame))
    if (value$visible) print(value$value)
  })
  c("<pre class=\"code\">", html.escape(lines), "</pre>",
    if (length(printed)) c("<pre>", html.escape(printed), "</pre>"))
}

weave.vignette <- function(file, encoding = "UTF-8", quiet = TRUE, ...) {
  title <- sub("^.*VignetteIndexEntry\\{(.*)\\}.*$", "\\1",
               grep("VignetteIndexEntry", readLines(file), value = TRUE)[[1L]])
  frame <- new.env(parent = globalenv())
  body <- lapply(chunks(file), function(chunk) {
    if (chunk$kind == "code") html.code(chunk$lines, frame) else html.text(chunk$lines)
  })
  target <- sub("[.]Rtext$", ".html", basename(file))
  style <- "body{max-width:50em;margin:2em auto;font-family:sans-serif}.code{background:#eee}"
  writeLines(c("<!DOCTYPE html><html><head><meta charset=\"utf-8\">",
               paste0("<title>", html.escape(title), "</title><style>", style, "</style>"),
               "</head><body>", paste0("<h1>", html.escape(title), "</h1>"), unlist(body),
               "</body></html>"), target, useBytes = TRUE)
  target
}

tangle.vignette <- function(file, encoding = "UTF-8", quiet = TRUE, ...) {
  code <- Filter(function(chunk) chunk$kind == "code", chunks(file))
  target <- sub("[.]Rtext$", ".R", basename(file))
  writeLines(unlist(lapply(code, function(chunk) chunk$lines)), target, useBytes = TRUE)
  target
}
