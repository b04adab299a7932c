# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.BlockGrad <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["BlockGrad"]], environment(), list(...), out)
}
mx.nd.stop.gradient <- mx.nd.BlockGrad

mx.nd.Cast <- function(data, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["Cast"]], environment(), list(...), out)
}
mx.nd.cast <- mx.nd.Cast

mx.nd.identity <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_copy"]], environment(), list(...), out)
}

mx.nd.abs <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["abs"]], environment(), list(...), out)
}

mx.nd.add.n <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["add_n"]], environment(), list(...), out)
}
mx.nd.ElementWiseSum <- mx.nd.add.n

mx.nd.amp.cast <- function(data, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["amp_cast"]], environment(), list(...), out)
}

mx.nd.amp.multicast <- function(..., cast_narrow, out = NULL) {
  .Call(C_nd_call, operators[["amp_multicast"]], environment(), list(...), out)
}

mx.nd.arccos <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arccos"]], environment(), list(...), out)
}

mx.nd.arccosh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arccosh"]], environment(), list(...), out)
}

mx.nd.arcsin <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arcsin"]], environment(), list(...), out)
}

mx.nd.arcsinh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arcsinh"]], environment(), list(...), out)
}

mx.nd.arctan <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arctan"]], environment(), list(...), out)
}

mx.nd.arctanh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["arctanh"]], environment(), list(...), out)
}

mx.nd.broadcast.add <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_add"]], environment(), list(...), out)
}
mx.nd.broadcast.plus <- mx.nd.broadcast.add

mx.nd.broadcast.div <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_div"]], environment(), list(...), out)
}

mx.nd.broadcast.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.greater <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_greater"]], environment(), list(...), out)
}

mx.nd.broadcast.greater.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_greater_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.hypot <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_hypot"]], environment(), list(...), out)
}

mx.nd.broadcast.lesser <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_lesser"]], environment(), list(...), out)
}

mx.nd.broadcast.lesser.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_lesser_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.and <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_and"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.or <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_or"]], environment(), list(...), out)
}

mx.nd.broadcast.logical.xor <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_logical_xor"]], environment(), list(...), out)
}

mx.nd.broadcast.maximum <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_maximum"]], environment(), list(...), out)
}

mx.nd.broadcast.minimum <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_minimum"]], environment(), list(...), out)
}

mx.nd.broadcast.mod <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_mod"]], environment(), list(...), out)
}

mx.nd.broadcast.mul <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_mul"]], environment(), list(...), out)
}

mx.nd.broadcast.not.equal <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_not_equal"]], environment(), list(...), out)
}

mx.nd.broadcast.power <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_power"]], environment(), list(...), out)
}

mx.nd.broadcast.sub <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_sub"]], environment(), list(...), out)
}
mx.nd.broadcast.minus <- mx.nd.broadcast.sub

mx.nd.cbrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cbrt"]], environment(), list(...), out)
}

mx.nd.ceil <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["ceil"]], environment(), list(...), out)
}

mx.nd.clip <- function(data, a_min, a_max, ..., out = NULL) {
  .Call(C_nd_call, operators[["clip"]], environment(), list(...), out)
}

mx.nd.cos <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cos"]], environment(), list(...), out)
}

mx.nd.cosh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["cosh"]], environment(), list(...), out)
}

mx.nd.degrees <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["degrees"]], environment(), list(...), out)
}

mx.nd.digamma <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["digamma"]], environment(), list(...), out)
}

mx.nd.elemwise.add <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_add"]], environment(), list(...), out)
}

mx.nd.elemwise.div <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_div"]], environment(), list(...), out)
}

mx.nd.elemwise.mul <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_mul"]], environment(), list(...), out)
}

mx.nd.elemwise.sub <- function(lhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["elemwise_sub"]], environment(), list(...), out)
}

mx.nd.erf <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["erf"]], environment(), list(...), out)
}

mx.nd.erfinv <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["erfinv"]], environment(), list(...), out)
}

mx.nd.exp <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["exp"]], environment(), list(...), out)
}

mx.nd.expm1 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["expm1"]], environment(), list(...), out)
}

mx.nd.fix <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["fix"]], environment(), list(...), out)
}

mx.nd.floor <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["floor"]], environment(), list(...), out)
}

mx.nd.gamma <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["gamma"]], environment(), list(...), out)
}

mx.nd.gammaln <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["gammaln"]], environment(), list(...), out)
}

mx.nd.log <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log"]], environment(), list(...), out)
}

mx.nd.log10 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log10"]], environment(), list(...), out)
}

mx.nd.log1p <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log1p"]], environment(), list(...), out)
}

mx.nd.log2 <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log2"]], environment(), list(...), out)
}

mx.nd.log.sigmoid <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["log_sigmoid"]], environment(), list(...), out)
}

mx.nd.logical.not <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["logical_not"]], environment(), list(...), out)
}

mx.nd.mish <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["mish"]], environment(), list(...), out)
}

mx.nd.negative <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["negative"]], environment(), list(...), out)
}

mx.nd.ones.like <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["ones_like"]], environment(), list(...), out)
}

mx.nd.radians <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["radians"]], environment(), list(...), out)
}

mx.nd.rcbrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rcbrt"]], environment(), list(...), out)
}

mx.nd.reciprocal <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["reciprocal"]], environment(), list(...), out)
}

mx.nd.relu <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["relu"]], environment(), list(...), out)
}

mx.nd.rint <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rint"]], environment(), list(...), out)
}

mx.nd.round <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["round"]], environment(), list(...), out)
}

mx.nd.rsqrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["rsqrt"]], environment(), list(...), out)
}

mx.nd.sigmoid <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sigmoid"]], environment(), list(...), out)
}

mx.nd.sign <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sign"]], environment(), list(...), out)
}

mx.nd.sin <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sin"]], environment(), list(...), out)
}

mx.nd.sinh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sinh"]], environment(), list(...), out)
}

mx.nd.smooth.l1 <- function(data, scalar, is_int, ..., out = NULL) {
  .Call(C_nd_call, operators[["smooth_l1"]], environment(), list(...), out)
}

mx.nd.softsign <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["softsign"]], environment(), list(...), out)
}

mx.nd.sqrt <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["sqrt"]], environment(), list(...), out)
}

mx.nd.square <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["square"]], environment(), list(...), out)
}

mx.nd.tan <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["tan"]], environment(), list(...), out)
}

mx.nd.tanh <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["tanh"]], environment(), list(...), out)
}

mx.nd.trunc <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["trunc"]], environment(), list(...), out)
}

mx.nd.where <- function(condition, x, y, ..., out = NULL) {
  .Call(C_nd_call, operators[["where"]], environment(), list(...), out)
}

mx.nd.zeros.like <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["zeros_like"]], environment(), list(...), out)
}
