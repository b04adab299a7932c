# Every case of tests/ops/golden.json: results, what inputs become, and gradients.
include("json.jl")

const ROOT = normpath(joinpath(@__DIR__, "..", ".."))  # which paths of files in the cases start from
const TYPES = Dict(lowercase(string(nameof(T))) => T for T in Weft.ELEMENT_TYPES)
const TOLERANCE = Dict(Float64 => 1e-9, Float32 => 1e-4, Float16 => 1e-2, Weft.BFloat16 => 4e-2)

number(x) = x isa String ? parse(Float64, x) : x

# The file's flat data are in the engine's order, which is Julia's for the reversed shape.
function golden_array(spec)
    dims = Tuple(Int.(reverse(spec["shape"])))
    T = TYPES[spec["dtype"]]
    NDArray(reshape(T[T(number(x)) for x in spec["data"]], dims))
end

text(x) = x === nothing ? "None" : x isa Bool ? (x ? "True" : "False") :
    x isa Vector ? "(" * join(text(i) * "," for i in x) * ")" : string(x)

# What is wrong with an array, or nothing.
function difference(found, spec)
    found === nothing && return "is absent"
    T = TYPES[spec["dtype"]]
    eltype(found) === T || return "is $(eltype(found)), expected $T"
    reverse(collect(size(found))) == spec["shape"] || return "is $(size(found)), expected $(spec["shape"]) reversed"
    want = Float64[number(x) for x in spec["data"]]
    got = Float64.(vec(Array(found)))
    largest = mapreduce(x -> isfinite(x) ? abs(x) : 0.0, max, want; init = 1e-3)
    allowed = get(TOLERANCE, T, 0.0) * largest
    for i in eachindex(want)
        same = isnan(want[i]) ? isnan(got[i]) : isinf(want[i]) ? got[i] == want[i] : abs(got[i] - want[i]) <= allowed
        same || return "element $i is $(got[i]), expected $(want[i])"
    end
    nothing
end

function differences(c)
    attributes = Dict(k => text(v) for (k, v) in c["attrs"])
    found = String[]
    note(what, a, spec) = (d = difference(a, spec); d === nothing || push!(found, "$what $d"))
    inputs = NDArray[golden_array(i) for i in c["inputs"]]
    haskey(c, "seed") && Weft.seed!(c["seed"])
    outputs = Weft.pause(train = c["train"]) do
        Weft.invoke(c["op"], inputs, attributes)
    end
    length(outputs) == length(c["outputs"]) || return ["$(length(outputs)) outputs"]
    foreach(i -> note("output $i", outputs[i], c["outputs"][i]), eachindex(outputs))
    for (i, spec) in get(c, "mutated", Dict())
        note("input $i", inputs[parse(Int, i)+1], spec)
    end
    haskey(c, "gradients") || return found
    inputs = NDArray[golden_array(i) for i in c["inputs"]]
    foreach(i -> c["gradients"][i] === nothing || attach_grad!(inputs[i]), eachindex(inputs))
    heads = record(train = c["train"]) do
        filter(y -> haskey(TOLERANCE, eltype(y)), Weft.invoke(c["op"], inputs, attributes))
    end
    backward!(heads; train = c["train"])
    for i in eachindex(inputs)
        c["gradients"][i] === nothing || note("gradient $i", Weft.grad(inputs[i]), c["gradients"][i])
    end
    found
end

@testset "golden.json" begin
    cases = JSON.parsefile(joinpath(ROOT, "tests", "ops", "golden.json"))["cases"]
    @test length(cases) > 1000
    for c in cases
        found = try
            cd(() -> differences(c), ROOT)
        catch error
            [sprint(showerror, error)]
        end
        isempty(found) || println(c["op"], " ", c["attrs"], ": ", join(found, "; "))
        @test isempty(found)
    end
end
