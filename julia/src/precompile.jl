# What programs call first, inferred (and since Julia 1.9 compiled) together with the package. Nothing
# is run.

const Attributes = Vector{Pair{Base.Symbol,Any}}

function precompile_arrays(T, N)
    A, dims = NDArray{T,N}, NTuple{N,Int}
    for types in ((Type{NDArray}, Array{T,N}), (Type{Array}, A), (typeof(same_result), OperatorSpec, Tuple{A,A}),
                  (typeof(handle_of), A), (typeof(as_input), OperatorSpec, A), (typeof(as_array), A),
                  (typeof(setindex!), Vector{NDArray}, A, Int), (typeof(fill!), A, Int),
                  (typeof(reshape), A, dims), (typeof(sum), A), (typeof(mean), A), (typeof(attach_grad!), A),
                  (typeof(grad), A), (typeof(backward!), A), (Operator{:nd}, A), (Operator{:nd}, A, A),
                  (typeof(initialize!), A, Initializer, String), (typeof(size), A),
                  (typeof(show), typeof(stdout), MIME"text/plain", A), (typeof(*), A, A))
        precompile(Tuple{types...})
    end
    for f in (+, -, *, /), arguments in (Tuple{A,A}, Tuple{A,Float64}, Tuple{A,Int})
        expression = Broadcasted{NDArrayStyle{N},Nothing,typeof(f),arguments}
        precompile(Tuple{typeof(Broadcast.materialize),expression})
        precompile(Tuple{typeof(apply_function),Builder,typeof(f),arguments})
    end
end

foreach(N -> precompile_arrays(Float32, N), 0:4)
for types in ((typeof(__init__),), (typeof(release!), Handle{weft_array}), (typeof(record), Function),
              (typeof(call_operator), OperatorSpec, Base.Symbol, Vector{Any}, Attributes, Nothing, Nothing, Nothing),
              (typeof(call_operator), OperatorSpec, Base.Symbol, Vector{Any}, Attributes, Nothing, String, Nothing),
              (typeof(spec_named), String), (typeof(pack), Int, Vector{Any}), (typeof(pack), Tuple{Int,Int}, Vector{Any}),
              (typeof(apply_operands), Builder, Function, Vector{Operand}), (typeof(array_of), Operand),
              (typeof(step!), Builder, String, Base.Symbol, Vector{Operand}),
              (typeof(reduced), String, NDArray{Float32,2}, Function, Type), (Type{Variable}, String),
              (Operator{:sym}, SymbolicNode), (Type{Model}, SymbolicNode), (typeof(graph_of), Model),
              (typeof(infer), SymbolicNode, Dict{String,Any}), (typeof(forget), Handle{weft_array}),
              (typeof(initialize!), Model, Tuple{Int,Int}, Initializer), (typeof(save), String, SymbolicNode),
              (typeof(load), String), (typeof(load_checkpoint), String), (typeof(prepare!), Model, Optimizer, Vector{String}),
              (Graph, NDArray{Float32,2}), (typeof(update!), Metric, NDArray{Float32,1}, NDArray{Float32,2}))
    precompile(Tuple{types...})
end
