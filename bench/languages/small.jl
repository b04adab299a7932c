# Small operators from Julia; the lines it reads and writes are those of small.c.
using Weft

const a = NDArray(Float32[1, 2, 3, 4])
const b = NDArray(Float32[5, 6, 7, 8])
const rows = NDArray(reshape(Float32[1, 2, 3, 4, 5, 6], 3, 2))
const x = attach_grad!(copy(a))

function run(::Val{:add}, count)
    result = a
    for _ in 1:count
        result = a + b
    end
    result
end

function run(::Val{:softmax}, count)
    result = rows
    for _ in 1:count
        result = nd.softmax(rows; axis = 1)
    end
    result
end

function run(::Val{:gradient}, count)
    for _ in 1:count
        product = record(() -> x .* b)
        backward!(product)
    end
    Weft.grad(x)
end

function main()
    for line in eachline(stdin)
        name, count = split(line)
        start = time_ns()
        result = run(Val(Symbol(name)), parse(Int, count))
        Weft.wait_all()
        taken = (time_ns() - start) / 1e9
        println(taken, " ", Array(result)[1])
        flush(stdout)
    end
end

main()
