# Gradients, operators and updaters that are written in Julia, and what they throw.

struct Scale <: CustomOperator
    factor::Float64
end
Weft.forward!(op::Scale, outputs, inputs, states; train) = outputs[1] .= inputs[1] .* op.factor
Weft.gradient!(op::Scale, gradients, heads, inputs, outputs, states) =
    gradients[1] .= heads[1] .* op.factor

# Two inputs, two outputs of their own sizes, a state that counts calls in training.
struct Mixed <: CustomOperator end
Weft.list_arguments(::Mixed) = ["left", "right"]
Weft.list_outputs(::Mixed) = ["product", "total"]
Weft.list_auxiliary_states(::Mixed) = ["calls"]
Weft.infer_size(::Mixed, sizes) = ([sizes[1], sizes[1]], [sizes[1], (1,)], [(1,)])
function Weft.forward!(::Mixed, outputs, inputs, states; train)
    @test !Weft.recording() && Weft.training() == train
    outputs[1] .= inputs[1] .* inputs[2]
    outputs[2] .= sum(outputs[1])
    train && (states[1] .+= 1)
end
function Weft.gradient!(::Mixed, gradients, heads, inputs, outputs, states)
    gradients[1] === nothing || (gradients[1] .= (heads[1] .+ heads[2]) .* inputs[2])
    gradients[2] === nothing || (gradients[2] .= (heads[1] .+ heads[2]) .* inputs[1])
end

# Fails where it is told to.
struct Failing <: CustomOperator
    where_::Symbol
end
fails(op, here) = op.where_ === here && throw(DomainError(here, "from an operator"))
Weft.infer_size(op::Failing, sizes) = (fails(op, :size); (sizes, sizes, []))
Weft.infer_type(op::Failing, types) = (fails(op, :type); op.where_ === :few ? (types, []) : (types, types, []))
Weft.forward!(op::Failing, outputs, inputs, states; train) = (fails(op, :forward); outputs[1] .= inputs[1])
Weft.gradient!(op::Failing, gradients, heads, inputs, outputs, states) = fails(op, :gradient)

struct Empty <: CustomOperator end

register_operator(attributes -> Scale(parse(Float64, get(attributes, "factor", "2"))), "scale")
register_operator(attributes -> Mixed(), :mixed)
register_operator(attributes -> Failing(Symbol(attributes["at"])), "failing")
register_operator(attributes -> Empty(), "empty")
register_operator(attributes -> 3, "wrong")

@testset "custom gradients" begin
    # Of any order, though forward is hidden from the tape.
    cube(x) = custom_gradient(x -> x .* x .* x, x; backward = (dy, y, x) -> dy .* 3 .* x .* x)
    x = NDArray(Float32[1, 2, 3])
    @test cube(x) == [1, 8, 27] && gradient(x -> sum(cube(x)), x)[1] == [3, 12, 27]
    @test gradient(x -> sum(gradient(y -> sum(cube(y)), x)[1]), x)[1] == [6, 12, 18]
    # What depends on the result has the right second gradient, too.
    logistic(x) = custom_gradient(x; backward = (dy, y, x) -> dy .* y .* (1 .- y)) do x
        @test !Weft.recording() && Weft.training()
        1 ./ (1 .+ exp.(-x))
    end
    second(f) = gradient(x -> sum(gradient(y -> sum(f(y)), x)[1] .* x), x)[1]
    @test record(() -> logistic(x)) ≈ sigmoid(x) && second(logistic) ≈ second(sigmoid)
    both(x, y) = custom_gradient(x, y; backward = (dz, z, x, y) -> (dz[1] .* y .+ dz[2], nothing)) do x, y
        x .* y, x .+ 1
    end
    a = NDArray(Float32[4, 5, 6])
    dx, da = gradient((x, a) -> (z = both(x, a); sum(z[1]) .+ sum(z[2])), x, a)
    @test dx == [5, 6, 7] && da == [0, 0, 0]
    # What they throw, or return wrongly, comes out of the backward pass.
    bad(backward) = () -> gradient(x -> sum(custom_gradient(x -> x .* 2, x; backward = backward)), x)
    @test_throws DomainError bad((dy, y, x) -> throw(DomainError(1, "inside")))()
    @test_throws MethodError bad(dy -> dy)()
    @test kind(bad((dy, y, x) -> (dy, dy))) === :value
    @test kind(bad((dy, y, x) -> mx.ones(2))) === :shape
    @test kind(bad((dy, y, x) -> 3)) === :type
    @test kind(() -> custom_gradient(x -> 3, x; backward = identity)) === :type
    @test_throws ErrorException record(() -> custom_gradient(x -> error("forward"), x; backward = identity))
    @test !Weft.recording() && Weft.open_modes[] == 0 && Weft.in_calls[] == 0
    # A callback that lets other tasks run keeps its own modes, and they theirs.
    yielding(x) = custom_gradient(x -> (yield(); @test(!Weft.recording()); x .* 2), x;
                                  backward = (dy, y, x) -> (yield(); @test(!Weft.recording()); dy .* 2))
    tasks = [@async(gradient(x -> sum(yielding(x) .* x), x)[1]) for _ in 1:3]
    @test all(t -> fetch(t) == 4 .* Array(x), tasks) && !Weft.recording()
    # Interrupts reach the callback and come out.
    @test_throws InterruptException bad((dy, y, x) -> throw(InterruptException()))()
end

@testset "custom operators" begin
    x = NDArray(Float32[1 2; 3 4])
    @test nd.Custom(x; op_type = "scale") == 2 .* Array(x) && mx.Custom(x; op_type = :scale, factor = 3) == 3 .* Array(x)
    @test gradient(x -> sum(nd.Custom(x; op_type = "scale", factor = 3) .* x), x)[1] == 6 .* Array(x)
    y, calls = NDArray(Float32[5 6; 7 8]), mx.zeros(1)
    product, total = nd.Custom(x, y, calls; op_type = "mixed")
    @test product == x .* y && total == [70] && calls == [0]
    dx, dy = gradient((x, y) -> sum(nd.Custom(x; right = y, calls = calls, op_type = "mixed")[1]), x, y)
    @test dx == y && dy == x && calls == [1]
    attach_grad!(x)
    backward!(record(() -> nd.Custom(x, y, calls; op_type = "mixed")[2]))  # nobody asks for y's
    @test Weft.grad(x) == y
    # In graphs, and through their files.
    node = sym.Custom(Variable("data"); op_type = "mixed", name = "m")
    @test Weft.list_arguments(node) == ["data", "m_right"] && Weft.list_auxiliary_states(node) == ["m_calls"]
    found = infer(node; data = (3, 2))
    @test found.outputs[1].size == (3, 2) && found.outputs[2].size == (1,) && found.arguments[2].size == (3, 2)
    scaled = Weft.from_json(Weft.to_json(sym.Custom(Variable("data"); op_type = "scale", factor = "5")))
    @test Graph(scaled)(x) == 5 .* Array(x)
    odd = "a\"b\\c\n\x01é"
    seen = Ref("")
    register_operator(attributes -> (seen[] = attributes["text"]; Scale(1)), "text")
    @test nd.Custom(x; op_type = "text", text = odd) == x && seen[] == odd
    graph = Graph(node, Dict("m_right" => y, "m_calls" => calls))
    @test graph(x)[1] == x .* y
    @test gradient(x -> sum(graph(x)[1]), x)[1] == y
    # Errors of the operator's methods come out as they are, others say what is wrong.
    for at in ("size", "type", "forward")
        @test_throws DomainError nd.Custom(x; op_type = "failing", at = at)
        at == "size" || @test_throws DomainError Graph(sym.Custom(Variable("x"); op_type = "failing", at = at))(x)
    end
    @test_throws DomainError gradient(x -> sum(nd.Custom(x; op_type = "failing", at = "gradient")), x)
    @test kind(() -> nd.Custom(x; op_type = "failing", at = "few")) === :type
    @test_throws KeyError nd.Custom(x; op_type = "failing")
    @test_throws MethodError nd.Custom(x; op_type = "empty")
    @test kind(() -> nd.Custom(x; op_type = "absent")) === :not_found
    @test kind(() -> nd.Custom(x; op_type = "wrong")) === :type
    @test kind(() -> nd.Custom(x, x; op_type = "scale")) === :value
    @test kind(() -> nd.Custom(x; op_type = "mixed")) === :value
    @test kind(() -> nd.Custom(x; op_type = "scale", left = x)) === :value
    @test kind(() -> nd.Custom(x; op_type = "scale", name = "n")) === :value
    @test !Weft.recording() && Weft.open_modes[] == 0 && Weft.in_calls[] == 0
end

@testset "parameter stores" begin
    store = KVStore()
    init!(store, 3, mx.ones(2))
    init!(store, [:a, "b"], [mx.zeros(2), mx.zeros(2, 3)])
    out = mx.zeros(2)
    @test pull!(store, 3, out) === store && out == [1, 1]
    push!(store, 3, [mx.ones(2), mx.full(3f0, 2)])
    pull!(store, 3, out)
    @test out == [4, 4]
    push!(store, ["a", 3], [mx.ones(2), (out, out)])
    outs = [mx.zeros(2), mx.zeros(Float64, 2)]
    pull!(store, [:a, 3], outs)
    @test outs[1] == [1, 1] && outs[2] == [8, 8]
    @test Weft.get_rank(store) == 0 && Weft.get_num_workers(store) == 1 && string(store) == "KVStore(local)"
    Weft.setoptimizer!(store, Weft.opt.sgd(learning_rate = 0.5))
    push!(store, 3, mx.ones(2))
    pull!(store, 3, out)
    @test Array(out) ≈ [7.5, 7.5]
    # Functions get the key as it was given; what they throw comes out.
    seen = Any[]
    Weft.setupdater!((key, sum, stored) -> (push!(seen, key); stored .-= sum), store)
    push!(store, [3, :a], [mx.ones(2), mx.ones(2)])
    @test seen == [3, :a] && pull!(store, 3, out) === store && Array(out) ≈ [6.5, 6.5]
    Weft.setupdater!((key, sum, stored) -> throw(DomainError(key, "inside")), store)
    @test_throws DomainError push!(store, 3, mx.ones(2))
    Weft.setupdater!(nothing, store)
    push!(store, 3, mx.ones(2))
    @test pull!(store, 3, out) === store && out == [1, 1]
    @test kind(() -> init!(store, 3, out)) === :value
    @test kind(() -> push!(store, "c", out)) === :not_found
    @test kind(() -> push!(store, 3, mx.ones(3))) === :shape
    @test kind(() -> push!(store, [3, 4], [out])) === :value
    @test kind(() -> push!(store, 3, "x")) === :type
    @test kind(() -> KVStore(:dist_sync)) === :unsupported && kind(() -> KVStore("lokal")) === :not_found
    release!(store)
    @test kind(() -> pull!(store, 3, out)) === :state
end

@testset "callbacks are let go" begin
    x = attach_grad!(mx.ones(1000))
    double(x) = custom_gradient(x -> x .* 2, x; backward = (dy, y, x) -> dy .* 2)
    step() = backward!(record(() -> nd.Custom(double(x); op_type = "scale")))
    step()
    GC.gc(); mx.ones(1); Weft.take_back()
    before, in_use = length(Weft.lent), Weft.memory().in_use
    foreach(_ -> step(), 1:200)
    GC.gc(); GC.gc(); mx.ones(1); Weft.take_back()
    @test length(Weft.lent) <= before + 16 && abs(Weft.memory().in_use - in_use) < 100_000
end
