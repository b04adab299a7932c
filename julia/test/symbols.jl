# Symbols, graphs, executors and files.

@testset "symbols" begin
    net = perceptron()
    @test Weft.list_arguments(net) == ["data", "fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias"]
    @test Weft.list_outputs(net) == ["fc2_output"] && Weft.get_name(net) == "fc2"
    @test infer(net; data = (4, 5)).arguments[2] == (name = "fc1_weight", size = (4, 3), type = Float32)
    @test infer(net; data = (4, 5)).outputs[1].size == (2, 5)
    @test !infer(net; partial = true).complete
    @test infer(net; data = (4, 5), dtypes = Dict("data" => Float64)).outputs[1].type === Float64
    @test Weft.list_outputs(Weft.get_internals(net)["act_output"]) == ["act_output"]
    @test Weft.list_arguments(net(data = Variable("x") * 2))[1] == "x"
    group = Group(net, Variable("y"))
    @test length(group) == 2 && length(collect(group)) == 2
    @test Weft.list_outputs(group[2]) == ["y"] && Weft.list_outputs(group[end]) == ["y"]
    @test_throws BoundsError group[3]
    @test_throws KeyError net["nothing"]
    x = Variable("x"; attrs = Dict("lr_mult" => 2))
    @test Weft.get_attribute(x, "lr_mult") == "2"
    Weft.set_attribute!(x, "color", "red")
    @test Weft.get_attribute(x, "color") == "red" && Weft.get_attribute(x, "none") === nothing
    fc = mx.FullyConnected(x; num_hidden = 2, name = :named, attrs = Dict("lr_mult" => 3))
    @test Weft.get_name(fc) == "named" && Weft.get_attribute(fc, :lr_mult) == "3"
    @test Weft.list_arguments(mx.SoftmaxOutput(fc; label = Variable("digits"), name = "s"))[end] == "digits"
    @test Weft.list_auxiliary_states(sym.BatchNorm(x; name = "bn")) == ["bn_moving_mean", "bn_moving_var"]
    g = Graph(2 ^ (-(x + 1) / 2 - x * x) .+ 1, Dict())
    @test Array(g([1.0f0, 2.0f0])) ≈ 2 .^ (-([1, 2] .+ 1) ./ 2 .- [1, 4]) .+ 1
    @test Array(Graph(relu(x) + sigmoid(x))([0.0f0])) ≈ [0.5]
    @test kind(() -> infer(net; data = (4, 5), fc1_weight = (9, 3))) === :shape
    @test kind(() -> infer(net)) !== :none
    @test_throws ArgumentError infer(net; data = 3)
    @test_throws ArgumentError infer(net; data = "4x5")
    @test_throws ArgumentError Group()
    @test kind(() -> Weft.from_json("{\"nodes\": [")) === :io
    @test kind(() -> Weft.load_symbol("absent.json")) === :io
    @test kind(() -> net(unknown = x)) === :not_found
    @test kind(() -> net(data = 3)) === :type
    @test kind(() -> sym.relu(mx.ones(2))) === :type
    @test_throws ArgumentError Variable("zero\0byte")
end

@testset "executors and graphs" begin
    net = perceptron()
    arrays = parameters(net, (4, 5))
    executor = Executor(net, arrays; wanted = ["fc1_weight"])
    output = Weft.forward(executor; train = true)[1]
    Weft.backward(executor)
    host = Dict(k => Array(v) for (k, v) in arrays)
    hidden = tanh.(host["fc1_weight"]' * host["data"] .+ host["fc1_bias"])
    @test Array(output) ≈ host["fc2_weight"]' * hidden .+ host["fc2_bias"]
    @test Array(executor.gradients["fc1_weight"]) ≈
        host["data"] * ((sum(host["fc2_weight"]; dims = 2) .* (1 .- hidden .^ 2))')
    data = pop!(arrays, "data")
    graph = Graph(net, arrays)
    @test graph.arguments == ["data"] && graph(data) ≈ output && graph(Array(data)) ≈ output
    @test occursin("steps", Weft.explain(graph))
    # Training through a compiled graph.
    attach_grad!(arrays["fc1_weight"])
    backward!(record(() -> graph(data)))
    @test Weft.grad(arrays["fc1_weight"]) ≈ executor.gradients["fc1_weight"]
    # Monitors see results; what they throw comes out.
    seen = String[]
    Weft.monitor!((name, a) -> push!(seen, "$name $(size(a))"), executor)
    Weft.forward(executor)
    @test "act_output (3, 5)" in seen
    Weft.monitor!((name, a) -> throw(DomainError(name, "from a callback")), executor)
    @test_throws DomainError Weft.forward(executor)
    Weft.monitor!((name, a) -> (GC.gc(); release!(a)), executor)
    @test length(Weft.forward(executor)) == 1
    Weft.monitor!(nothing, executor)
    @test length(Weft.forward(executor)) == 1
    @test kind(() -> Graph(net, Dict("unknown" => data))) === :not_found
    @test kind(() -> Graph(net, Dict("fc1_bias" => 3))) === :type
    @test kind(() -> Executor(net, Dict())) === :value
    @test kind(() -> Executor(net, merge(arrays, Dict("data" => data)); wanted = ["x"])) !== :none
    @test kind(() -> Graph(net)(data)) === :value
    @test kind(() -> graph("x")) === :type
    @test kind(() -> graph(mx.ones(9, 9))) === :shape
    @test kind(() -> Weft.backward(Executor(net, merge(arrays, Dict("data" => data))))) === :state
end

@testset "files" begin
    mktempdir() do folder
        path = joinpath(folder, "arrays.params")
        a = NDArray(Float32[1 2 3; 4 5 6])
        Weft.save(path, Dict("a" => a, :b => NDArray(Int[]), "c" => [1, 2]))
        found = Weft.load(path)
        @test found["a"] == a && size(found["b"]) == (0,) && found["c"] == [1, 2]
        Weft.save(path, [a, a])
        @test Weft.load(path) isa Vector && Weft.load(path)[2] == a
        Weft.save(path, NDArray[])
        @test isempty(Weft.load(path))
        Weft.save(path, [a, a])
        write(path, read(path)[1:end-5])
        @test kind(() -> Weft.load(path)) === :io
        @test kind(() -> Weft.load(joinpath(folder, "absent"))) === :io
        @test kind(() -> Weft.save(joinpath(folder, "no", "such"), [a])) === :io
        json = joinpath(folder, "net-symbol.json")
        Weft.save(json, perceptron())
        @test Weft.to_json(Weft.load_symbol(json)) == Weft.to_json(perceptron())
        arrays = parameters(perceptron(), (4, 5))
        data = pop!(arrays, "data")
        Weft.save(joinpath(folder, "net-0003.params"), Dict("arg:$k" => v for (k, v) in arrays))
        @test Weft.load_graph(joinpath(folder, "net"), 3)(data) ≈ Graph(perceptron(), arrays)(data)
        gone = copy(a)
        release!(gone)
        @test kind(() -> Weft.save(path, [gone])) === :state
    end
end
