# Recording of operators, and gradients.

"Whether operators are recorded."
recording() = weft_autograd_is_recording() == 1
"Whether operators run as in training."
training() = weft_autograd_is_training() == 1
tracing() = weft_trace_is_active() == 1

# A task with modes stays on its thread, which is left as it was found.
function with_modes(f, record::Bool, train::Bool)
    task, modes = current_task(), task_modes()
    was_sticky, task.sticky = task.sticky, true
    Threads.atomic_add!(open_modes, 1)
    try
        task_local_storage(f, MODES, record | train << 1)
    finally
        task_local_storage(MODES, modes)
        set_modes()
        Threads.atomic_sub!(open_modes, 1)
        task.sticky = was_sticky
    end
end

"""
    record(f; train = true)

Runs `f()` while operators that this task applies are recorded for gradients, in training mode unless
`train` is false.

```julia
attach_grad!(w)
loss = record() do
    sum((w * x .- y) .^ 2)
end
backward!(loss)
grad(w)
```
"""
record(f; train::Bool = true) = with_modes(f, true, train)
"    pause(f; train = false)\n\nRuns `f()` without recording."
pause(f; train::Bool = false) = with_modes(f, false, train)

"""
    attach_grad!(a; add = false)

From now on backward passes leave the gradient of `a` in `grad(a)`; with `add` they add to it.
"""
function attach_grad!(a::NDArray; add::Bool = false)
    gradient = fill!(similar(a), 0)
    check(weft_autograd_mark(a, gradient, add ? 3 : 1))
    a
end

"The gradient array that `attach_grad!` made, or nothing."
function grad(a::NDArray)
    out = out_array()
    check(weft_array_gradient(a, out))
    adopt(out[])
end

in_graph(a::NDArray) = weft_array_in_graph(a) == 1

list(x::NDArray) = NDArray[x]
list(x) = NDArray[x...]

function head_gradients_of(heads, given)
    given === nothing && return C_NULL
    items = given isa NDArray ? Any[given] : Any[given...]
    length(items) == length(heads) ||
        fail(:value, "backward: ", length(items), " head gradients, expected ", length(heads))
    Handles{weft_array}(items)
end

"""
    backward!(heads, head_gradients = nothing; retain_graph = false, train = true)

Leaves the gradients of the sum of all elements of `heads`, an array or several, with the arrays that
`attach_grad!` was called for. Head gradients are what elements count instead of one.
"""
function backward!(heads, head_gradients = nothing; retain_graph = false, train = true)
    items = list(heads)
    check(weft_autograd_backward(length(items), Handles{weft_array}(items),
                                 head_gradients_of(items, head_gradients), retain_graph, train))
end

"""
    gradients(heads, variables; head_gradients = nothing, create_graph = false, retain_graph = create_graph)

The gradients of `heads` for each variable, as a vector of new arrays. With `create_graph` they are
recorded themselves, so that they have gradients again.
"""
function gradients(heads, variables; head_gradients = nothing, create_graph = false,
                   retain_graph = create_graph, train = true)
    h, v = list(heads), list(variables)
    out = nulls(weft_array, length(v))
    check(weft_autograd_grad(length(h), Handles{weft_array}(h), head_gradients_of(h, head_gradients),
                             length(v), Handles{weft_array}(v), retain_graph, create_graph, train, out))
    NDArray[adopt(ptr) for ptr in out]
end

"""
    gradient(f, arrays...; create_graph = false)

The gradients of `f(arrays...)`, whose result is an array (the sum of its elements counts), for each
array, as a tuple.

```julia
gradient(x -> sum(x .^ 3), NDArray([1f0, 2f0]))  # ([3, 12],)
```
"""
function gradient(f, arrays::NDArray...; create_graph::Bool = recording())
    variables = map(arrays) do a
        in_graph(a) ? a : attach_grad!(detach(a))
    end
    with_modes(true, true) do
        result = f(variables...)
        result isa NDArray || fail(:type, "gradient: the function returned a ", typeof(result),
                                   ", expected an NDArray")
        Tuple(gradients(result, variables; create_graph = create_graph, retain_graph = true))
    end
end
