using Test, Weft
import Statistics: mean

allowscalar(true)
const only_these = ARGS
for file in ("arrays", "autograd", "golden")
    (isempty(only_these) || file in only_these) && @testset "$file" begin
        include("$file.jl")
    end
end
