"""
The Julia interface of weft, a deep learning runtime with MXNet's programming model.

`NDArray` is an array of the engine, `Weft.nd` holds every operator for arrays, `Weft.sym` for
symbols. `record`, `gradient` and `backward!` differentiate; `SymbolicNode`, `Graph`, `Executor` and
`Model` are networks. The README in `julia/` is the tour.
"""
module Weft

import Libdl, Markdown, Random, Serialization, Statistics
using Printf: @printf, @sprintf
import Statistics: mean
using LinearAlgebra: Adjoint, Transpose

include("values.jl")
include("library.jl")
include("array.jl")
include("callbacks.jl")
include("operator.jl")
include("direct.jl")
include("gen/operators.jl")
include("index.jl")
include("arithmetic.jl")
include("symbol.jl")
include("broadcast.jl")
include("autograd.jl")
include("custom.jl")
include("gen/nd.jl")
include("gen/sym.jl")
include("file.jl")
include("graph.jl")
include("train.jl")
include("store.jl")
include("gen/opt.jl")
include("gen/init.jl")
include("gen/metric.jl")
include("gen/io.jl")
include("model.jl")
include("runtime.jl")

# MXNet.jl's names: mx.NDArray, mx.FullyConnected(data; ...), mx.FeedForward.
const mx = Weft
for name in names(nd; all = true)
    text = String(name)
    if isuppercase(text[1]) && !isdefined(Weft, name) && getfield(nd, name) isa Operator
        @eval const $name = nd.$name
    end
end

export mx, nd, sym, NDArray, SymbolicNode, Variable, Group, Graph, Executor, WeftError
export cpu, gpu, shape, astype, with_arrays, release!, allowscalar
export record, pause, gradient, gradients, backward!, attach_grad!, custom_gradient
export CustomOperator, register_operator, KVStore, init!, pull!
export Model, fit!, predict, score, save_checkpoint, load_checkpoint, ArrayIter, update!, initialize!
export relu, sigmoid, softrelu, infer, @chain

function __init__()
    load_library()
    haskey(ENV, "WEFT_MEMORY_LIMIT") && plan_collection()
end

include("precompile.jl")

end
