# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.BlockGrad <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BlockGrad"]], environment(), list(...), name, attr)
}
mx.symbol.stop_gradient <- mx.symbol.BlockGrad

mx.symbol.Cast <- function(data, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Cast"]], environment(), list(...), name, attr)
}
mx.symbol.cast <- mx.symbol.Cast

mx.symbol.identity <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_copy"]], environment(), list(...), name, attr)
}

mx.symbol.abs <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["abs"]], environment(), list(...), name, attr)
}

mx.symbol.add_n <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["add_n"]], environment(), list(...), name, attr)
}
mx.symbol.ElementWiseSum <- mx.symbol.add_n

mx.symbol.amp_cast <- function(data, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["amp_cast"]], environment(), list(...), name, attr)
}

mx.symbol.amp_multicast <- function(..., cast_narrow, name = NULL, attr = NULL) {
  symbol.node(operators[["amp_multicast"]], environment(), list(...), name, attr)
}

mx.symbol.arccos <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arccos"]], environment(), list(...), name, attr)
}

mx.symbol.arccosh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arccosh"]], environment(), list(...), name, attr)
}

mx.symbol.arcsin <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arcsin"]], environment(), list(...), name, attr)
}

mx.symbol.arcsinh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arcsinh"]], environment(), list(...), name, attr)
}

mx.symbol.arctan <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arctan"]], environment(), list(...), name, attr)
}

mx.symbol.arctanh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["arctanh"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_add <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_add"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_plus <- mx.symbol.broadcast_add

mx.symbol.broadcast_div <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_div"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_greater <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_greater"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_greater_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_greater_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_hypot <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_hypot"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_lesser <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_lesser"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_lesser_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_lesser_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_and <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_and"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_or <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_or"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_logical_xor <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_logical_xor"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_maximum <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_maximum"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_minimum <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_minimum"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_mod <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_mod"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_mul <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_mul"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_not_equal <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_not_equal"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_power <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_power"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_sub <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_sub"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_minus <- mx.symbol.broadcast_sub

mx.symbol.cbrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cbrt"]], environment(), list(...), name, attr)
}

mx.symbol.ceil <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ceil"]], environment(), list(...), name, attr)
}

mx.symbol.clip <- function(data, a_min, a_max, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["clip"]], environment(), list(...), name, attr)
}

mx.symbol.cos <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cos"]], environment(), list(...), name, attr)
}

mx.symbol.cosh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["cosh"]], environment(), list(...), name, attr)
}

mx.symbol.degrees <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["degrees"]], environment(), list(...), name, attr)
}

mx.symbol.digamma <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["digamma"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_add <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_add"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_div <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_div"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_mul <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_mul"]], environment(), list(...), name, attr)
}

mx.symbol.elemwise_sub <- function(lhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["elemwise_sub"]], environment(), list(...), name, attr)
}

mx.symbol.erf <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["erf"]], environment(), list(...), name, attr)
}

mx.symbol.erfinv <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["erfinv"]], environment(), list(...), name, attr)
}

mx.symbol.exp <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["exp"]], environment(), list(...), name, attr)
}

mx.symbol.expm1 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["expm1"]], environment(), list(...), name, attr)
}

mx.symbol.fix <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["fix"]], environment(), list(...), name, attr)
}

mx.symbol.floor <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["floor"]], environment(), list(...), name, attr)
}

mx.symbol.gamma <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gamma"]], environment(), list(...), name, attr)
}

mx.symbol.gammaln <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gammaln"]], environment(), list(...), name, attr)
}

mx.symbol.log <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log"]], environment(), list(...), name, attr)
}

mx.symbol.log10 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log10"]], environment(), list(...), name, attr)
}

mx.symbol.log1p <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log1p"]], environment(), list(...), name, attr)
}

mx.symbol.log2 <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log2"]], environment(), list(...), name, attr)
}

mx.symbol.log_sigmoid <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["log_sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.logical_not <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["logical_not"]], environment(), list(...), name, attr)
}

mx.symbol.mish <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mish"]], environment(), list(...), name, attr)
}

mx.symbol.negative <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["negative"]], environment(), list(...), name, attr)
}

mx.symbol.ones_like <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["ones_like"]], environment(), list(...), name, attr)
}

mx.symbol.radians <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["radians"]], environment(), list(...), name, attr)
}

mx.symbol.rcbrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rcbrt"]], environment(), list(...), name, attr)
}

mx.symbol.reciprocal <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["reciprocal"]], environment(), list(...), name, attr)
}

mx.symbol.relu <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["relu"]], environment(), list(...), name, attr)
}

mx.symbol.rint <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rint"]], environment(), list(...), name, attr)
}

mx.symbol.round <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["round"]], environment(), list(...), name, attr)
}

mx.symbol.rsqrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["rsqrt"]], environment(), list(...), name, attr)
}

mx.symbol.sigmoid <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.sign <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sign"]], environment(), list(...), name, attr)
}

mx.symbol.sin <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sin"]], environment(), list(...), name, attr)
}

mx.symbol.sinh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sinh"]], environment(), list(...), name, attr)
}

mx.symbol.smooth_l1 <- function(data, scalar, is_int, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["smooth_l1"]], environment(), list(...), name, attr)
}

mx.symbol.softsign <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["softsign"]], environment(), list(...), name, attr)
}

mx.symbol.sqrt <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sqrt"]], environment(), list(...), name, attr)
}

mx.symbol.square <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["square"]], environment(), list(...), name, attr)
}

mx.symbol.tan <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tan"]], environment(), list(...), name, attr)
}

mx.symbol.tanh <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tanh"]], environment(), list(...), name, attr)
}

mx.symbol.trunc <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["trunc"]], environment(), list(...), name, attr)
}

mx.symbol.where <- function(condition, x, y, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["where"]], environment(), list(...), name, attr)
}

mx.symbol.zeros_like <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["zeros_like"]], environment(), list(...), name, attr)
}
