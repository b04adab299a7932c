# Recording and gradients.

@testset "gradients of any order" begin
    x = attach_grad!(NDArray(Float32[1, 2, 3]))
    y = record(() -> sum(x .^ 3))
    @test y isa NDArray{Float32,0}
    backward!(y)
    @test Weft.grad(x) == [3, 12, 27]
    @test gradient(x -> sum(x .^ 3), x)[1] == [3, 12, 27]
    @test gradient(x -> sum(gradient(y -> sum(y .^ 3), x)[1] .* x), x)[1] == [9, 36, 81]
    record() do
        first = gradients(x .^ 3, x; create_graph = true)[1]
        @test gradients(first, x)[1] == [6, 12, 18]
    end
    w, b = NDArray(Float32[1 2; 3 4]), NDArray(Float32[1, 1])
    dw, db = gradient((w, b) -> sum(w * b), w, b)
    @test dw == [1 1; 1 1] && db == [4, 6]
    @test gradient(x -> mean(abs2.(x)), x)[1] ≈ 2 / 3 * Float32[1, 2, 3]
end

@testset "what is recorded" begin
    host = reshape(collect(Float32, 1:6), 2, 3)
    x = NDArray(host)
    check(f, want) = @test Array(gradient(f, x)[1]) ≈ want
    check(x -> sum(x[:, 2]), [0 1 0; 0 1 0])
    check(x -> sum(view(x, 1, :) .* 2), [2 2 2; 0 0 0])
    check(x -> sum(x[:, [1, 1, 3]]), [2 0 1; 2 0 1])
    check(x -> sum(reshape(x, 3, 2)[:, 1]), [1 1 0; 1 0 0])
    check(x -> sum(permutedims(x) * x), [6 14 22; 6 14 22] .* 0 .+ 2 .* sum(host; dims = 2))
    check(x -> sum(sum(x; dims = 1) .^ 2), 2 .* sum(host; dims = 1) .* ones(2))
    check(x -> sum(vcat(x, 2x)), fill(3, 2, 3))
    check(x -> maximum(x), [0 0 0; 0 0 1])
    check(x -> sum(copy(x) ./ 2), fill(0.5, 2, 3))
    check(x -> sum(tanh.(x) .+ NDArray(Float32[1, 2]) .* x), 1 .- tanh.(host) .^ 2 .+ [1, 2])
    check(x -> sum(ifelse.(x .> 2, x .* x, x)), [1 6 10; 1 8 12] .* (host .> 2) .+ (host .<= 2))
    check(x -> sum(Float64.(x) .* 2), fill(2, 2, 3))
    check(x -> sum(nd.softmax(x; axis = 1) .* 0 .+ x), ones(2, 3))
    check(x -> Weft.detach(x) .* x, host)
    @test_throws WeftError gradient(x -> sum(x[Array(x) .> 2]), x)
end

@testset "modes" begin
    x = attach_grad!(mx.ones(2))
    @test !Weft.recording() && !Weft.training()
    record() do
        @test Weft.recording() && Weft.training()
        pause() do
            @test !Weft.recording() && !Weft.training()
            @test_throws WeftError backward!(x .* 2)
        end
        record(() -> (@test !Weft.training()); train = false)
        @test_throws WeftError backward!(x .* 2, [x, x])
    end
    @test_throws ErrorException record(() -> error("inside"))
    @test !Weft.recording() && !Weft.training()
    @test_throws WeftError backward!(x .* 2)
    @test_throws WeftError gradient(x -> 3.0, x)
    @test Weft.grad(mx.ones(2)) === nothing
    attach_grad!(x; add = true)
    for _ in 1:3
        backward!(record(() -> x .* 2))
    end
    @test Weft.grad(x) == [6, 6]
    backward!(record(() -> x .* 2), NDArray(Float32[10, 0]))
    @test Weft.grad(x) == [26, 6]
    y = record(() -> x .* x)
    backward!(y; retain_graph = true)
    backward!(y)
    @test_throws WeftError backward!(y)
end

@testset "modes belong to tasks" begin
    # Two tasks of one thread take turns in the middle of their blocks.
    x = NDArray(Float32[1, 2])
    function turns()
        y = gradient(x) do x
            z = x .* x
            yield()
            @test Weft.recording()
            sum(z .* x)
        end
        yield()
        @test !Weft.recording() && !Weft.training()
        y[1]
    end
    tasks = [@async(turns()) for _ in 1:3]
    plain = @async (yield(); Weft.recording() || Weft.training())
    @test all(t -> fetch(t) == [3, 12], tasks) && !fetch(plain)
    record(() -> (@test !fetch(@async Weft.recording()); @test Weft.recording()))
    @test Weft.open_modes[] == 0 && !Weft.recording()
end
