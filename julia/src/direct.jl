# Calls of operators on a few arrays with one result, which most calls are: nothing is looked up, and
# what the engine reads and writes lies in one block.

const MOST_DIRECT = 4

mutable struct CallBlock
    inputs::NTuple{MOST_DIRECT,Ptr{weft_array}}
    count::Csize_t            # of results
    result::Ptr{weft_array}
    ndim::Csize_t
    shape::NTuple{8,Int64}
    code::Cint
    CallBlock() = new(ntuple(_ -> Ptr{weft_array}(0), MOST_DIRECT), 0, C_NULL, 0, ntuple(_ -> 0, 8), 0)
end
field_ptr(base, ::Type{T}, field) where {T} =
    Ptr{T}(base + fieldoffset(CallBlock, field))

# Calls the engine within one enter and leave: how many results, the result, its shape and type. Where
# there are several results, nothing is computed.
function run_block(op::Ptr{weft_op}, attrs::Ptr{weft_attrs}, items, block::CallBlock)
    count_fn = address(weft_op_num_outputs_slot, :weft_op_num_outputs)
    invoke_fn = address(weft_invoke_slot, :weft_invoke)
    shape_fn = address(weft_array_shape_slot, :weft_array_shape)
    dtype_fn = address(weft_array_dtype_slot, :weft_array_dtype)
    GC.@preserve items block begin
        base = pointer_from_objref(block)
        inputs = field_ptr(base, Ptr{weft_array}, 1)
        count, result = field_ptr(base, Csize_t, 2), field_ptr(base, Ptr{weft_array}, 3)
        ndim, shape = field_ptr(base, Csize_t, 4), field_ptr(base, Int64, 5)
        code = field_ptr(base, Cint, 6)
        enter()
        for i in 1:length(items)
            item = items[i]
            item === nothing && continue
            handle = (item::NDArray).handle
            unsafe_store!(inputs, handle.open ? handle.ptr : closed(handle), i)
        end
        state = ccall(:jl_gc_safe_enter, Int8, ())
        status = ccall(count_fn, Cint, (Ptr{weft_op}, Ptr{weft_attrs}, Ptr{Csize_t}), op, attrs, count)
        if status == 0 && unsafe_load(count) == 1
            status = ccall(invoke_fn, Cint, (Ptr{weft_op}, Ptr{weft_attrs}, Csize_t, Ptr{Ptr{weft_array}},
                                             Ptr{Csize_t}, Ptr{Ptr{weft_array}}),
                           op, attrs, length(items), inputs, count, result)
            if status == 0
                ccall(shape_fn, Cint, (Ptr{weft_array}, Csize_t, Ptr{Int64}, Ptr{Csize_t}),
                      unsafe_load(result), 8, shape, ndim)
                ccall(dtype_fn, Cint, (Ptr{weft_array}, Ptr{Cint}), unsafe_load(result), code)
            end
        end
        ccall(:jl_gc_safe_leave, Cvoid, (Int8,), state)
        leave()
    end
    status
end

# As check, and once more where memory was out.
function finish_block(op, attrs, items, block)
    status = run_block(op, attrs, items, block)
    status == 0 || collected_memory() && (status = run_block(op, attrs, items, block))
    check(status)
    block
end

const ELEMENT_SIZES = map(sizeof, ELEMENT_TYPES)

# The result, taken over; nothing where there are several.
function adopt(block::CallBlock)
    block.result == C_NULL && return nothing
    n = Int(block.ndim)
    n > 8 && return adopt(block.result)
    handle = Handle(block.result)
    bytes = ELEMENT_SIZES[block.code + 1]
    for i in 1:n
        bytes *= block.shape[i]
    end
    account(handle, bytes)
    typed(handle, block.code, n, block.shape)
end

# The result of an operator; nothing where it has several, or too many inputs for this way.
function first_result(spec::OperatorSpec, items::Vector{Any}, attributes)
    length(items) > MOST_DIRECT && return nothing
    attrs = attributes_of(spec, attributes, length(items))
    attrs == C_NULL && return adopt(finish_block(spec.ptr, attrs, items, CallBlock()))
    try
        adopt(finish_block(spec.ptr, attrs, items, CallBlock()))
    finally
        weft_attrs_free(attrs)
    end
end

# Without keywords.
function (op::Operator{:nd})(inputs::NDArray...)
    spec, items = op.spec, Any[inputs...]
    if !spec.variadic && length(items) <= length(spec.inputs)
        result = first_result(spec, items, NO_ATTRIBUTES)
        result === nothing || return result
    end
    call_operator(spec, :nd, items, NO_ATTRIBUTES, nothing, nothing, nothing)
end
const NO_ATTRIBUTES = Pair{Base.Symbol,Any}[]

# An operator on arrays of one size and type, whose result is such an array too.
function same_result(spec::OperatorSpec, items::NTuple{M,NDArray{T,N}},
                     attrs = Ptr{weft_attrs}(0)) where {M,T,N}
    block = finish_block(handle_of_op(spec), attrs, items, CallBlock())
    handle = Handle(block.result)
    array = NDArray{T,N}(handle, items[1].dims)
    account(handle, sizeof(array))
    array
end
