# Arrays: elements, order of axes, indices, broadcasting, reductions, memory.

const A = Float32[1 2 3; 4 5 6]

@testset "every element type" begin
    for T in Weft.ELEMENT_TYPES
        host = T[T(0) T(1); T(1) T(0)]
        a = NDArray(host)
        @test eltype(a) === T && size(a) == (2, 2)
        @test Array(a) == host
        @test sizeof(a) == 4 * sizeof(T)
    end
    @test Array(NDArray([1 << 62, -2])) == [1 << 62, -2]
    @test Array(NDArray([typemax(UInt64)])) == [typemax(UInt64)]
    @test eltype(NDArray(1:3)) === Int
    @test eltype(NDArray(Any[1, 2.5])) === Float64
    @test NDArray(BitArray([true, false])) == [true, false]
    @test eltype(NDArray{Float64}(A)) === Float64
    @test_throws WeftError NDArray(["a"])
    @test_throws WeftError NDArray([1 + 2im])
    @test_throws ArgumentError NDArray{Float32}(undef, -1)
    @test Float32(Weft.BFloat16(1.00390625f0)) == 1.0f0  # a tie, to even
    @test isnan(Float32(Weft.BFloat16(NaN32)))
end

@testset "sizes are the reverse of the engine's shapes" begin
    a = NDArray(A)  # two rows, three columns; contiguous along rows' axis
    @test size(a) == (2, 3) && shape(a) == (3, 2)
    # The engine's outermost axis is Julia's last one, and memory is shared as it lies.
    @test Array(nd.reshape(a; shape = (6,))) == vec(A)
    @test Array(nd.slice_axis(a; axis = 0, begin_ = 1, end_ = 2)) == A[:, 2:2]
    host = copy(A)
    b = Weft.share(host)
    b[1, 1] = 9
    @test host[1, 1] == 9
    host[2, 3] = -1
    @test Array(b)[2, 3] == -1
    # FullyConnected: data (batch, units) there is (units, batch) here.
    x, w = NDArray(rand(Float32, 4, 5)), NDArray(rand(Float32, 4, 3))
    y = nd.FullyConnected(x, w; num_hidden = 3, no_bias = true)
    @test size(y) == (3, 5)
    @test Array(y) ≈ Array(w)' * Array(x)
end

@testset "indices" begin
    host = reshape(collect(Float32, 1:60), 3, 4, 5)
    a = NDArray(host)
    for I in ((1, 2, 3), (2:3, :, 1), (:, :, :), (3:-1:1, 1:2:4, 5), (1:0, :, :), (:,), (7,),
              (2:2:20,), (3, 2, 1, 1), ([1, 3], :, 2), (:, [4, 4, 1], [5]), (host[:, 1, 1] .> 1, 1, :),
              (CartesianIndex(1, 2), 3), (host .> 50,))
        @test a[I...] == host[I...]
        @test typeof(a[I...]) === (host[I...] isa Array ? NDArray{Float32,ndims(host[I...])} : Float32)
    end
    @test a[end, end, end] == 60 && a[end] == 60
    @test a[begin] == 1
    @test_throws BoundsError a[4, 1, 1]
    @test_throws BoundsError a[1:4, 1, 1]
    @test_throws BoundsError a[0]
    @test_throws BoundsError a[[1, 9], 1, 1]
    # Ranges copy, views alias, as in Julia.
    b = a[1:2, :, 1]
    b .= 0
    @test a == host
    v = view(a, :, 2, 1)
    v .= -1
    host[:, 2, 1] .= -1
    @test a == host
    @views a[1, :, :] .= 7
    host[1, :, :] .= 7
    @test a == host
    r = reshape(a, 12, :)
    r[12, 5] = 100
    @test a[3, 4, 5] == 100
    @test_throws WeftError view(a, [1, 2], 1, 1)
    @test_throws DimensionMismatch reshape(a, 7)
    # Writing.
    a, host = NDArray(copy(A)), copy(A)
    for (I, value) in (((1, 2), 9), ((:, 1), [7, 8]), ((2, 1:2), [5.0, 6.0]), (([1, 2], 3), [0, 1]),
                       ((5,), 3), ((:,), collect(1:6)))
        a[I...] = value
        host[I...] = value
        @test a == host
    end
    a[:, 2] .= 5
    a[Array(a) .== 1] = [50]
    @test a[1, 1] == 50
    @test a[:, 2] == [5, 5]
    @test_throws DimensionMismatch a[:, 1] = [1, 2, 3]
    @test_throws ArgumentError a[:, 1] = 2
    @test_throws BoundsError a[3, 1] = 2
    @test_throws InexactError NDArray([1, 2])[1] = 2.5
    zero_axes = NDArray(fill(2.5f0))
    @test zero_axes[] == 2.5f0 && size(zero_axes) == ()
    zero_axes[] = 3
    @test zero_axes[] == 3
    # Scalars can be forbidden.
    allowscalar(false) do
        @test_throws WeftError a[1, 1]
        @test_throws WeftError a[1, 1] = 2
        @test a[:, 1] isa NDArray
    end
end

same(a, host) = typeof(host) <: AbstractArray ?
    eltype(a) === eltype(host) && size(a) == size(host) && Array(a) ≈ host : a ≈ host

@testset "broadcasting is Julia's" begin
    B, row, C = A .+ 0.5f0, Float32[10, 20], Float32[1 2 3]
    a, b, r, c = NDArray(A), NDArray(B), NDArray(row), NDArray(C)
    i, j, u, f64 = NDArray([1, 2]), NDArray(Int32[3, -4]), NDArray(UInt8[200, 100]), NDArray([1.5, 2])
    flags = NDArray([true, false])
    for f in ((a, b, r, c, i, j, u, d, t) -> a .+ b .* 2,
              (a, b, r, c, i, j, u, d, t) -> a .+ r .- c,
              (a, b, r, c, i, j, u, d, t) -> exp.(.-a) ./ (1 .+ exp.(.-b)),
              (a, b, r, c, i, j, u, d, t) -> a .^ 2 .+ a .^ 3 .+ a .^ -1 .+ 2 .^ a .+ a .^ b,
              (a, b, r, c, i, j, u, d, t) -> (a .> 2) .& (b .<= 4.5f0) .| .!(a .== b),
              (a, b, r, c, i, j, u, d, t) -> ifelse.(a .> c, a, b),
              (a, b, r, c, i, j, u, d, t) -> max.(a, 3) .+ min.(a, b, 2) .+ abs.(a .- 3) .+ sign.(a),
              (a, b, r, c, i, j, u, d, t) -> i .+ 1,
              (a, b, r, c, i, j, u, d, t) -> i ./ 2,
              (a, b, r, c, i, j, u, d, t) -> i .* i .- j,
              (a, b, r, c, i, j, u, d, t) -> i .* r,
              (a, b, r, c, i, j, u, d, t) -> u .+ u,       # wraps at 8 bits
              (a, b, r, c, i, j, u, d, t) -> (u .+ u) ./ 2,
              (a, b, r, c, i, j, u, d, t) -> r .+ d,
              (a, b, r, c, i, j, u, d, t) -> sqrt.(abs.(i)),
              (a, b, r, c, i, j, u, d, t) -> mod.(j, i),
              (a, b, r, c, i, j, u, d, t) -> t .* r,
              (a, b, r, c, i, j, u, d, t) -> t .+ t,
              (a, b, r, c, i, j, u, d, t) -> .!t,
              (a, b, r, c, i, j, u, d, t) -> Float64.(a) .+ 1,
              (a, b, r, c, i, j, u, d, t) -> round.(a .* 1.3f0),
              (a, b, r, c, i, j, u, d, t) -> (x -> x * x + 1).(a),
              (a, b, r, c, i, j, u, d, t) -> ((x, y) -> muladd(x, y, tanh(x)) - 1 / y).(a, b),
              (a, b, r, c, i, j, u, d, t) -> hypot.(a, b) .+ atan.(a, b) .+ log1p.(a) .+ cbrt.(b),
              (a, b, r, c, i, j, u, d, t) -> relu.(a .- 3) .+ sigmoid.(a) .+ softrelu.(b),
              (a, b, r, c, i, j, u, d, t) -> a .+ reshape(r, 2, 1) .* reshape(c, 1, 3),
              (a, b, r, c, i, j, u, d, t) -> 2 * a + b / 2 - (-a),
              (a, b, r, c, i, j, u, d, t) -> map(abs2, a),
              (a, b, r, c, i, j, u, d, t) -> identity.(a),
              (a, b, r, c, i, j, u, d, t) -> inv.(a) .+ 2 .\ b)
        got = f(a, b, r, c, i, j, u, f64, flags)
        want = f(A, B, row, C, [1, 2], Int32[3, -4], UInt8[200, 100], [1.5, 2], [true, false])
        @test same(got, want)
    end
    # The one rule of its own: numbers do not widen floating arrays.
    @test eltype(a .* 0.1) === Float32 && eltype(a .+ 1) === Float32
    @test eltype(i .* 0.5) === Float64 && eltype(NDArray(Int32[1]) .+ 1) === Int32
    @test eltype(a .* big(0.5)) === Float32 && i .* pi ≈ [1, 2] .* pi && i .* (1 // 2) == [0.5, 1]
    @test u .+ 300 == [500, 400] && all(u .> -1) && eltype(u .+ 1) === UInt8
    @test flags .+ 1 == [2, 1] && flags .* 0.5 == [0.5, 0]
    @test (x -> ℯ^x + x^(1 // 2) + π).(a) ≈ exp.(A) .+ sqrt.(A) .+ π
    @test_throws WeftError a .* im
    # Julia arrays beside arrays of the engine.
    @test a .+ B == A .+ B && a .+ [10, 20] == A .+ [10, 20] && (1:2) .* a == (1:2) .* A
    @test_throws DimensionMismatch a .+ NDArray(Float32[1, 2, 3])
    @test_throws DimensionMismatch a + r
    @test_throws WeftError string.(a)
    @test_throws WeftError (x -> x > 2 ? x : 0).(a)
    # One program, whatever its length.
    o = Weft.evaluate(Weft.Builder(), Broadcast.broadcasted(+, a, Broadcast.broadcasted(*, b, 2)))
    @test o.program.steps == ["mul i0 2.0", "add i1 %0"] && length(o.program.inputs) == 2
    thousand(x) = (for _ in 1:1000 x = x + 1.0f0 / x end; x)
    @test Array(thousand.(a)) ≈ thousand.(A)
    many = [NDArray(fill(Float32(k), 2)) for k in 1:40]
    @test Array(broadcast(+, many...)) == [820, 820]
end

@testset "in place" begin
    a, b = NDArray(copy(A)), NDArray(A)
    a .= b .* 2
    @test a == 2A
    a .+= b
    @test a == 3A
    a .= 1
    @test all(==(1), Array(a))
    a .= NDArray(Float32[10, 20])
    @test a == Float32[10 10 10; 20 20 20]
    a .= [1, 2] .+ 0.5
    @test a == Float32[1.5 1.5 1.5; 2.5 2.5 2.5]
    a .= a .* a .+ a   # reads what it writes
    @test a ≈ Float32[3.75 3.75 3.75; 8.75 8.75 8.75]
    i = NDArray([1, 2])
    @test_throws WeftError i .= NDArray([1.5, 2])
    i .= i .+ 1
    @test i == [2, 3]
    @test_throws DimensionMismatch a .= NDArray(Float32[1, 2, 3])
    host = zeros(2, 3)
    host .= b .+ 1
    @test host == A .+ 1
    fill!(i, typemax(Int))
    @test i == [typemax(Int), typemax(Int)]
end

@testset "reductions" begin
    a = NDArray(A)
    @test sum(a) === 21.0f0 && mean(a) ≈ 3.5f0 && maximum(a) === 6.0f0 && minimum(a) === 1.0f0
    @test prod(a) === 720.0f0 && sum(abs2, a) === 91.0f0
    for dims in (1, 2, (1, 2), 3)
        @test sum(a; dims = dims) == sum(A; dims = dims)
        @test mean(a; dims = dims) ≈ mean(A; dims = dims)
        @test maximum(a; dims = dims) == maximum(A; dims = dims)
        @test minimum(a; dims = dims) == minimum(A; dims = dims)
    end
    @test sum(NDArray(Int8[100, 100])) === 200 && sum(NDArray([true, true])) === 2
    @test sum(NDArray(Float32[])) === 0.0f0
    @test mean(NDArray([1, 2])) === 1.5
    @test argmax(a) == argmax(A) && findmax(a) == findmax(A) && any(NDArray([true, false]))
    @test_throws ArgumentError maximum(NDArray(Float32[]))
    @test_throws ArgumentError sum(a; dims = 0)
end

@testset "matrices and axes" begin
    B = Float32[1 2; 3 4; 5 6]
    a, b = NDArray(A), NDArray(B)
    @test a * b == A * B && a * B == A * B && A * b == A * B
    @test B' * NDArray(B) == B'B && NDArray(B) * B' == B * B' && transpose(A) * NDArray([1, 2]) == A' * [1, 2]
    @test a * NDArray(Float32[1, 2, 3]) == A * Float32[1, 2, 3]
    @test a' == A' && transpose(a) == A' && permutedims(a) == A'
    host = reshape(collect(Float32, 1:24), 2, 3, 4)
    @test permutedims(NDArray(host), (3, 1, 2)) == permutedims(host, (3, 1, 2))
    @test_throws DimensionMismatch a * a
    @test_throws ArgumentError permutedims(a, (1, 1))
    @test_throws ArgumentError permutedims(a, (1, 2, 3))
    @test vcat(a, a) == vcat(A, A) && hcat(a, A) == hcat(A, A) && [a; a] == [A; A]
    @test cat(a, a; dims = 3) == cat(A, A; dims = 3)
    @test reverse(a; dims = 2) == reverse(A; dims = 2) && reverse(a) == A[end:-1:1, end:-1:1]
    @test [1f0, 2]' * NDArray([3f0, 4]) === 11f0 && transpose([1f0, 2]) * NDArray([3f0, 4]) === 11f0
    @test dropdims(reshape(a, 2, 1, 3); dims = 2) == A
end

@testset "copies and printing" begin
    a = NDArray(copy(A))
    b, c, d = copy(a), deepcopy(a), a
    a[1, 1] = 50
    @test b[1, 1] == 1 && c[1, 1] == 1 && d[1, 1] == 50
    @test convert(Array, b) == A && Matrix(b) == A && collect(b) == A && [x for x in b] == A
    @test b == A && A == b && isequal(b, c) && hash(b) == hash(A) && b ≈ A .+ 1.0f-7
    @test Array{Float64}(b) isa Matrix{Float64}
    @test similar(a, Int, (3,)) isa NDArray{Int,1}
    @test sprint(show, MIME"text/plain"(), b) ==
        "2×3 NDArray{Float32,2}:\n 1.0  2.0  3.0\n 4.0  5.0  6.0" ||
        sprint(show, MIME"text/plain"(), b) == "2×3 NDArray{Float32, 2}:\n 1.0  2.0  3.0\n 4.0  5.0  6.0"
    @test string(NDArray([1, 2])) == string([1, 2]) && string(b) == string(A)
    @test mx.zeros(2, 3) == zeros(2, 3) && mx.ones(Int, 2) == [1, 1] && mx.full(2.5, 2) == [2.5, 2.5]
    @test Weft.device(a) == cpu()
end

@testset "operators" begin
    a = NDArray(A)
    @test Array(nd.softmax(a; axis = 1)) ≈ exp.(A) ./ sum(exp.(A); dims = 1)
    @test size(nd.sum(a; axis = 0)) == (2,)
    @test size(nd.concat(a, a; dim = 0)) == (2, 6) && size(nd.concat([a, a]; dim = 0)) == (2, 6)
    @test length(nd.split(a; num_outputs = 3, axis = 0)) == 3
    @test nd.slice(a; begin_ = (nothing, 1), end_ = (2, nothing)) == A[2:2, 1:2]
    @test eltype(nd.Cast(a; dtype = Int8)) === Int8
    @test nd.Activation(a; act_type = :relu) == A
    @test mx.Activation(a; act_type = "relu") == A
    @test size(nd.FullyConnected(a; weight = mx.ones(2, 4), bias = mx.zeros(4), num_hidden = 4)) == (4, 3)
    out = mx.zeros(2, 3)
    @test nd.relu(a; out = out) === out && out == A
    @test nd.where_(a .> 2, a, -a) == ifelse.(A .> 2, A, -A)
    @test occursin("sum 1 along an axis", string(Base.Docs.doc(Base.Docs.Binding(nd, :softmax))))
    @test kind(() -> nd.softmax(a; axis = 7)) === :index
    @test kind(() -> nd.Activation(a; act_type = "rleu")) === :value
    @test kind(() -> nd.Activation(a)) === :value
    @test kind(() -> Weft.invoke("sotfmax", [a])) === :not_found
    @test kind(() -> nd.sum(a; axes = 1)) === :not_found
    @test kind(() -> nd.relu()) === :value
    @test kind(() -> nd.relu(a, a)) === :value
    @test kind(() -> nd.relu("x")) === :type
    @test kind(() -> nd.relu(a; data = a)) === :value
    @test kind(() -> nd.sum(a; axis = Dict())) === :type
    @test kind(() -> nd.relu(a; out = mx.zeros(5))) !== :none
    @test kind(() -> nd.relu(a; name = "x")) === :value
    @test kind(() -> Weft.zeros(2; device = gpu(99))) !== :none
end
