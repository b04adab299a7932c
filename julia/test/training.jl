# Optimizers, initializers, metrics, iterators, models.

using Random

@testset "optimizers, initializers, metrics" begin
    w, g = mx.ones(3), NDArray(Float32[1, 2, 3])
    sgd = Weft.opt.sgd(learning_rate = 0.1, wd = 0)
    update!(sgd, 1, w, g)
    @test Array(w) ≈ [0.9, 0.8, 0.7]
    Weft.set!(sgd; learning_rate = 1)
    Weft.scale!(sgd, 1; lr_mult = 0.5)
    update!(sgd, 1, w, g)
    @test Array(w) ≈ [0.4, -0.2, -0.8]
    @test kind(() -> Weft.Optimizer("sdg")) === :not_found
    @test kind(() -> Weft.opt.sgd(rate = 1)) === :not_found
    @test kind(() -> Weft.opt.sgd(learning_rate = "fast")) in (:type, :value)
    @test kind(() -> update!(sgd, [1, 2], [w], [g])) === :value
    @test kind(() -> update!(sgd, 1, w, mx.ones(4))) === :shape
    mktempdir() do folder
        adam = Weft.opt.adam()
        update!(adam, 1, w, g)
        Weft.save(joinpath(folder, "states"), adam)
        other, v = Weft.opt.adam(), copy(w)
        Weft.load!(other, joinpath(folder, "states"))
        update!(adam, 1, w, g)
        update!(other, 1, v, g)
        @test w == v
    end
    a = mx.zeros(100, 50)
    initialize!(a, Weft.init.constant(value = 3))
    @test all(==(3), Array(a))
    initialize!(a, Weft.init.xavier(), "fc_weight")
    @test 0.05 < maximum(a) < 1
    initialize!(a, Weft.init.xavier(), "fc_bias")
    @test all(==(0), Array(a))
    @test kind(() -> initialize!(a, Weft.Initializer("xaver"))) === :not_found
    accuracy = Weft.metric.accuracy()
    @test isnan(Weft.value(accuracy))
    update!(accuracy, [0, 1], Float32[0.9 0.2; 0.1 0.8])
    update!(accuracy, [1, 1], Float32[0.9 0.2; 0.1 0.8])
    @test Weft.value(accuracy) == 0.75
    Weft.reset!(accuracy)
    @test isnan(Weft.value(accuracy))
    @test occursin("learning_rate", string(@doc Weft.opt.adam))
end

@testset "iterators" begin
    data, label = reshape(collect(Float32, 1:20), 2, 10), collect(0:9)
    batches = collect(ArrayIter(data, label; batch_size = 4))
    @test length(batches) == 3 && size(batches[3].data) == (2, 2) && batches[2].label == [4, 5, 6, 7]
    shuffled = vcat([Array(b.label) for b in ArrayIter(NDArray(data), NDArray(label); batch_size = 3, shuffle = true)]...)
    @test sort(shuffled) == label
    @test_throws DimensionMismatch ArrayIter(data, [1]; batch_size = 2)
    @test_throws ArgumentError ArrayIter(data; batch_size = 0)
    mktempdir() do folder
        path = joinpath(folder, "data.csv")
        write(path, "1,2\n3,4\n5,6\n")
        csv = Weft.io.CSVIter(data_csv = path, data_shape = (2,), batch_size = 2)
        found = collect(csv)
        @test found[1].data == [1 3; 2 4] && length(found) == 2 && found[2].pad == 1
        @test [b.data for b in csv][1] == [3 5; 4 6]  # the last batch was filled up with the first
        @test kind(() -> Weft.io.CSVIter(data_csv = "absent", data_shape = (2,), batch_size = 2)) === :io
    end
end

@testset "models" begin
    Random.seed!(1)  # of the data and of the order of samples
    data, label = rings(300)
    Weft.seed!(1)
    model = Model(two_layers())
    @test kind(() -> predict(model, data)) === :state
    events, io = Symbol[], IOBuffer()
    history = fit!(model, data, label; batch_size = 32, epochs = 8, optimizer = Weft.opt.adam(learning_rate = 0.02),
                   initializer = Weft.init.xavier(), validation = ArrayIter(data, label; batch_size = 64),
                   callbacks = [info -> (push!(events, info.event); nothing)], io = io)
    @test length(history) == 8 && history[end].metric > 0.95 && history[end].validation > 0.95
    @test count(==(:batch), events) == 80 && count(==(:epoch), events) == 8
    @test occursin(r"epoch 8: accuracy [01]\.\d{4}, validation [01]\.\d{4}, 10 batches in", String(take!(io)))
    scores = predict(model, data; batch_size = 77)
    @test size(scores) == (2, 300) && all(s -> isapprox(s, 1; atol = 1e-5), sum(scores; dims = 1))
    right = count(i -> (scores[2, i] > scores[1, i]) == (label[i] == 1), 1:300) / 300
    @test right == score(model, ArrayIter(data, label; batch_size = 100)) > 0.95
    @test occursin("softmax_output", string(model))
    mktempdir() do folder
        save_checkpoint(model, joinpath(folder, "net"), 2)
        again = load_checkpoint(joinpath(folder, "net"), 2)
        @test predict(again, data) ≈ scores
        fit!(again, data, label; batch_size = 50, progress = false,
             callbacks = [Weft.checkpoint(joinpath(folder, "next"))])
        @test isfile(joinpath(folder, "next-0001.params"))
    end
    # Callbacks stop the training, or throw through it.
    stopped = fit!(model, data, label; batch_size = 32, epochs = 5, progress = false,
                   callbacks = [info -> info.event === :epoch && info.epoch == 2 ? :stop : nothing])
    @test length(stopped) == 2
    @test_throws DomainError fit!(model, data, label; batch_size = 32, progress = false,
                                  callbacks = [info -> throw(DomainError(info.batch))])
    @test size(predict(model, data)) == (2, 300)
    @test !Weft.recording()
    # A loss of one's own, and MXNet.jl's names.
    linear = mx.FeedForward(mx.FullyConnected(mx.Variable(:data), name = :fc, num_hidden = 1))
    x = Float32[1 2 3 4; 1 0 1 0]
    squares(y, label) = (y .- label) .^ 2
    mx.fit(linear, Weft.opt.sgd(learning_rate = 0.1), ArrayIter(x, reshape(2x[1, :] .- x[2, :], 1, 4); batch_size = 4);
           n_epoch = 300, loss = squares, metric = nothing, progress = false)
    @test predict(linear, x) ≈ reshape(2x[1, :] .- x[2, :], 1, 4) atol = 0.05
    @test kind(() -> Model(two_layers(); data = "pixels")) === :not_found
    @test kind(() -> fit!(Model(two_layers()), [])) === :value
    # Float64 and integers, which Julia's numbers are by themselves.
    fit!(model, Float64.(data), Int.(label); batch_size = 60, progress = false)
    @test predict(model, Float64.(data)) == predict(model, data)
end
