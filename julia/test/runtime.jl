# The library as a whole.

@testset "seeds, threads, profiler, memory" begin
    draw() = Array(nd.random_normal(shape = (5,)))
    Weft.seed!(7)
    first = draw()
    @test draw() != first
    Weft.seed!(7)
    @test draw() == first
    Weft.seed!(-1)
    @test occursin(r"^\d+\.\d+\.\d+$", Weft.version())
    n = Weft.num_threads()
    Weft.set_num_threads!(1)
    @test Weft.num_threads() == 1
    Weft.set_num_threads!(n)
    @test kind(() -> Weft.set_num_threads!(0)) === :value
    Weft.profile(:operators)
    nd.softmax(mx.ones(3))
    Weft.profile(:nothing)
    nd.log_softmax(mx.ones(3))
    events = Weft.dump_profile()
    @test occursin("softmax", events) && !occursin("log_softmax", events)
    @test_throws ArgumentError Weft.profile(:everything)
    a = mx.ones(1000)
    @test Weft.memory().in_use >= 4000 && Weft.memory().peak >= Weft.memory().in_use
    Weft.wait_all()
    wait(a)
    @test Weft.num_gpus() >= 0
end
