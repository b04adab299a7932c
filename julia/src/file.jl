# MXNet's .params files.

"""
    save(path, arrays)

Writes a dictionary of arrays, or a vector of them without names, as MXNet's `.params` file: beside the
path first and then renamed, so that an interruption leaves the old file.
"""
function save(path::AbstractString, arrays::AbstractDict)
    names = sort!(String[String(k) for k in keys(arrays)])
    byname = Dict(String(k) => v for (k, v) in arrays)
    write_params(path, Any[byname[n] for n in names], names)
end
save(path::AbstractString, arrays::AbstractVector{<:NDArray}) =
    write_params(path, collect(Any, arrays), nothing)
save(path::AbstractString, a::NDArray) = save(path, NDArray[a])

function write_params(path, arrays, names)
    arrays = NDArray[NDArrayOf(a) for a in arrays]
    GC.@preserve arrays begin
        entries = [Entry(WEFT_DENSE, 0, C_NULL, (a.handle.ptr, C_NULL, C_NULL)) for a in arrays]
        foreach(a -> wait(a), arrays)  # a released one is told here
        if names === nothing
            check(weft_params_save(path, length(entries), entries, C_NULL))
        else
            c_strings(names) do pointers
                check(weft_params_save(path, length(entries), entries, pointers))
            end
        end
    end
end

"""
    load(path)

The arrays of a `.params` file: a dictionary by name, or a vector where the file has no names. Names
of model files begin with `"arg:"` or `"aux:"`. Sparse arrays are an error of kind `:unsupported`.
"""
function load(path::AbstractString)
    out = Ref{Ptr{weft_list}}(C_NULL)
    check(weft_params_load(path, out))
    try
        arrays, names = NDArray[], String[]
        for i in 0:Int(weft_list_size(out[]))-1
            name = weft_list_name(out[], i)
            name == C_NULL || push!(names, unsafe_string(name))
            push!(arrays, dense_entry(out[], i, path))
        end
        length(names) == length(arrays) && !isempty(names) ?
            Dict{String,NDArray}(zip(names, arrays)) : arrays
    finally
        weft_list_free(out[])
    end
end

function dense_entry(list, i, path)
    entry = Ref(Entry(0, 0, C_NULL, (C_NULL, C_NULL, C_NULL)))
    check(weft_list_entry(list, i, entry))
    parts = [adopt(Ptr{weft_array}(part)) for part in entry[].parts]
    entry[].storage == WEFT_DENSE || fail(:unsupported, path, ": array ", i, " is sparse, expected dense")
    parts[1]
end
