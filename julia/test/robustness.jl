# Memory, threads, interrupts, released handles, missing libraries: an error each time, never a crash.

# Runs a program in a Julia of its own: its exit code, and what it printed.
function run_julia(program; settings...)
    env = copy(ENV)
    for (name, value) in settings
        value === nothing ? delete!(env, String(name)) : (env[String(name)] = value)
    end
    text = IOBuffer()
    process = run(pipeline(ignorestatus(setenv(`$(Base.julia_cmd()) --startup-file=no -e $program`, env));
                           stdout = text, stderr = text))
    process.exitcode, String(take!(text))
end

@testset "libraries" begin
    code, text = run_julia("using Weft"; WEFT_LIBRARY = "/nowhere/libweft.so")
    @test code == 1 && occursin("libweft was not found", text) && occursin("/nowhere", text)
    mktempdir() do folder
        for (source, message) in (("int other(void) { return 1; }", "is not weft's library"),
                                  ("int weft_abi_version(void) { return 7654; }", "has ABI 7654"),
                                  ("int weft_abi_version(void) { return $(Weft.ABI_VERSION); }", "it has no weft_"))
            path = joinpath(folder, string(hash(source), ".so"))
            write(path * ".c", source)
            run(`cc -shared -fPIC -o $path $path.c`)
            code, text = run_julia("using Weft"; WEFT_LIBRARY = path)
            @test code == 1 && occursin(message, text)
        end
    end
    # Without the preloaded libgcc_s, the package loads and errors work, or it says what to do.
    code, text = run_julia("using Weft; try nd.relu(mx.ones(1); axis = 1) catch e; print(e.kind) end";
                           LD_PRELOAD = nothing)
    @test code == 0 && occursin("not_found", text) || code == 1 && occursin("LD_PRELOAD=libgcc_s.so.1", text)
end

@testset "released handles" begin
    a = mx.ones(2, 2)
    v = view(a, 1, :)
    release!(a)
    release!(a)
    for f in (a -> a .+ 1, a -> Array(a), a -> a[1, 1], a -> nd.relu(a), a -> copy(a), a -> sum(a), a -> string(a),
              a -> record(() -> a * a), a -> attach_grad!(a), a -> copyto!(a, mx.ones(2, 2)), a -> fill!(a, 1),
              a -> reshape(a, 4), a -> mx.ones(2, 2) .= a, a -> Graph(Variable("x"), Dict("x" => a)))
        @test kind(() -> f(a)) === :state
    end
    @test v == [1, 1]
    for f in (a -> a .+ v, a -> a + a, a -> wait(a), a -> Weft.shape(a) == nd.shape_array(a), a -> a * a,
              a -> Weft.detach(a), a -> gradient(sum, a), a -> NDArray(a), a -> custom_gradient(x -> x .* 2, a; backward = 1),
              a -> init!(KVStore(), 1, a), a -> Weft.save(tempname(), [a]), a -> initialize!(a, Weft.init.one()),
              a -> update!(Weft.opt.sgd(), 1, a, a), a -> nd.Custom(a; op_type = "none"), a -> Weft.device(a))
        @test kind(() -> f(a)) in (:state, :not_found)
    end
    for x in (Weft.metric.accuracy(), KVStore())
        release!(x)
        @test kind(() -> x isa KVStore ? push!(x, 1, v) : Weft.value(x)) === :state
    end
    s = Variable("x")
    release!(s)
    @test kind(() -> Weft.list_arguments(s)) === :state && kind(() -> s + 1) === :state
    @test string(s) == "SymbolicNode(released)"
    g = Graph(Variable("x"))
    release!(g)
    @test kind(() -> g(v)) === :state
    o = Weft.opt.sgd()
    release!(o)
    @test kind(() -> update!(o, 1, v, v)) === :state
    @test Weft.in_calls[] == 0
    # Nothing of Julia's that copies objects copies handles.
    @test deepcopy(v) == v && deepcopy([v, v])[1] == v
    io = IOBuffer()
    Serialization.serialize(io, Dict("v" => v))
    @test Serialization.deserialize(seekstart(io))["v"] == v
    @test kind(() -> Serialization.serialize(IOBuffer(), Variable("x"))) === :unsupported
    @test kind(() -> deepcopy(Weft.opt.sgd())) === :unsupported
end

@testset "scopes" begin
    outside = mx.ones(3)
    kept = Ref{Any}()
    result, list, byname = with_arrays() do
        kept[] = outside .+ 1
        inner = with_arrays(() -> outside .* 3)
        @test inner == [3, 3, 3]
        inner .+ 1, [outside .+ 2], Dict(:a => outside .+ 3)
    end
    @test result == [4, 4, 4] && list[1] == [3, 3, 3] && byname[:a] == [4, 4, 4] && outside == [1, 1, 1]
    @test kind(() -> Array(kept[])) === :state
    @test_throws ErrorException with_arrays(() -> (kept[] = mx.ones(2); error("inside")))
    @test kind(() -> Array(kept[])) === :state
    @test Weft.open_scopes[] == 0
    in_use = (GC.gc(); mx.ones(1); Weft.memory().in_use)
    for _ in 1:100
        with_arrays(() -> (mx.ones(1000, 1000); nothing))
    end
    @test Weft.memory().in_use - in_use < 8_000_000
end

settled_memory() = (GC.gc(); GC.gc(); mx.ones(1); Weft.memory().in_use)

@testset "memory stays flat" begin
    before = settled_memory()
    for i in 1:100_000
        mx.full(1.0f0, 4)
    end
    @test abs(settled_memory() - before) < 100_000
    # Forgotten arrays of 4 MB, 4 GB in all, do not pile up.
    Weft.memory()
    highest = 0
    for i in 1:1000
        mx.ones(1000, 1000)
        highest = max(highest, Weft.memory().in_use)
    end
    @test highest - before < 1_000_000_000
    data, label = rings(64)
    model = Model(two_layers())
    fit!(model, data, label; batch_size = 32, epochs = 5, progress = false)
    before = settled_memory()
    fit!(model, data, label; batch_size = 32, epochs = 100, progress = false)
    @test abs(settled_memory() - before) < 1_000_000
    # Memory of Julia's that the engine has shared is let go.
    for _ in 1:100
        Weft.share(zeros(Float32, 10)) .+ 1
    end
    settled_memory()
    Weft.take_back()
    @test length(Weft.lent) < 20
end

@testset "threads" begin
    Threads.nthreads() >= 2 || @warn "JULIA_NUM_THREADS is 1; two tasks take turns"
    a = NDArray(rand(Float32, 50, 50))
    host = Array(a)
    both(f) = fetch.([Threads.@spawn(f(i)) for i in 1:2])
    @test all(both(i -> all(k -> Array(a .* 2 .+ k) ≈ host .* 2 .+ k, 1:200)))
    graph = Graph(perceptron(), filter(p -> first(p) != "data", parameters(perceptron(), (4, 5))))
    data = NDArray(rand(Float32, 4, 5))
    want = Array(graph(data))
    @test all(both(i -> all(_ -> Array(graph(data)) == want, 1:200)))
    # Recording belongs to the thread.
    results = both(i -> i == 1 ? gradient(x -> sum(x .^ 2), a)[1] : (sum(a); Weft.recording()))
    @test results[1] ≈ 2 .* host && results[2] === false || Threads.nthreads() == 1
    # One task writes, one reads, one releases: values or an error, no crash.
    for _ in 1:50
        x = mx.ones(64)
        kinds = both(i -> i == 1 ? (for _ in 1:20 kind(() -> x .+ 1) end; release!(x)) :
                     [kind(() -> sum(x)) for _ in 1:20])
        @test all(in((:none, :state)), kinds[2])
    end
    # Collections while the other thread is in the engine, and in a callback.
    executors = [Executor(perceptron(), parameters(perceptron(), (4, 5))) for _ in 1:2]
    counts = both() do i
        seen = 0
        Weft.monitor!((name, x) -> (seen += 1; seen % 10 == 0 && GC.gc(false)), executors[i])
        foreach(_ -> Weft.forward(executors[i]), 1:50)
        Weft.monitor!(nothing, executors[i])
        seen
    end
    @test counts == [150, 150]
    @test Weft.in_calls[] == 0
end

@testset "memory that is out" begin
    in_use = settled_memory()
    Weft.memory_limit!(in_use + 40_000_000)
    try
        # Garbage is collected when the engine has no more, whatever made it.
        for _ in 1:30
            mx.ones(1000, 1000) .+ 1
            NDArray(zeros(Float32, 1000, 1000))
            nd.softmax(copy(mx.ones(1000, 100)))
        end
        model = Model(two_layers())
        fit!(model, zeros(Float32, 2, 30_000), zeros(Float32, 30_000); batch_size = 5000, epochs = 3, progress = false)
        kept = NDArray[]
        @test kind(() -> foreach(_ -> push!(kept, mx.ones(1000, 1000)), 1:20)) === :memory
        @test 5 <= length(kept) < 20 && kept[end][1, 1] == 1
        foreach(release!, kept)
        @test sum(mx.ones(1000, 1000)) == 1_000_000
    finally
        Weft.memory_limit!(0)
        Weft.trim_memory!()
    end
    @test kind(() -> mx.ones(2^45)) === :memory && kind(() -> mx.ones(2^40, 2^40)) === :memory
    @test Weft.in_calls[] == 0
end

@testset "interrupts" begin
    # In a loop of calls, while a model is trained, and in a callback.
    program = """
        using Weft
        Base.exit_on_sigint(false)
        struct Endless <: CustomOperator end
        Weft.forward!(::Endless, outputs, inputs, states; train) = while true
            outputs[1] .= inputs[1]
        end
        register_operator(attributes -> Endless(), "endless")
        a = NDArray(fill(1f-3, 300, 300))
        model = Model(sym.SoftmaxOutput(sym.FullyConnected(Variable("data"); num_hidden = 2, name = "fc")))
        batches = Iterators.repeated((data = mx.ones(3, 4), label = mx.zeros(4), index = 1:4, pad = 0))
        work(a) = record() do
            while true
                a = a * a .+ 1f-3
            end
        end
        for f in (() -> work(a), () -> fit!(model, batches), () -> nd.Custom(a; op_type = "endless"))
            println("ready")
            flush(stdout)
            try
                f()
            catch error
                error isa InterruptException || rethrow()
                println("interrupted ", sum(mx.ones(3)), " ", Weft.in_calls[], " ", Weft.open_modes[], " ",
                        Weft.in_callbacks[], " ", Weft.recording())
                flush(stdout)
            end
        end
        println("predicts ", size(predict(model, mx.ones(3, 4))))
        """
    out = Pipe()
    process = run(pipeline(`$(Base.julia_cmd()) --startup-file=no -e $program`; stdout = out, stderr = out); wait = false)
    close(out.in)
    for what in ("a loop", "fit!", "a callback")
        @test readline(out) == "ready"
        sleep(2)
        kill(process, Base.SIGINT)
        line = readline(out)
        @test line == "interrupted 3.0 0 0 0 false"
        line == "interrupted 3.0 0 0 0 false" || println(what, ": ", line)
    end
    @test readline(out) == "predicts (2, 4)"
    wait(process)
    @test process.exitcode == 0
end
