using Test, Weft
import Serialization
import Statistics: mean

allowscalar(true)
# The kind of the WeftError that a function throws.
kind(f) = try
    f()
    :none
catch error
    error isa WeftError ? error.kind : rethrow()
end

include("networks.jl")

const only_these = ARGS
@testset "Weft" begin
    for file in ("arrays", "autograd", "symbols", "training", "custom", "runtime", "golden", "robustness")
        (isempty(only_these) || file in only_these) && @testset "$file" begin
            include("$file.jl")
        end
    end
end
