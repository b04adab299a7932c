# Functions of Julia's that the engine calls back, and what it holds of Julia's meanwhile.
#
# Kernels run on the thread that calls the engine, so a callback runs on a thread of Julia's, in the
# task that made the call. Only that something is no longer used the engine may say on any thread,
# also one of its own, where Julia before 1.9 may run nothing: that goes through the C library.

# ---- What the engine holds -------------------------------------------------------------------------

# By the address of a semaphore, which is the context that the engine knows: it releases it with the
# C library's sem_post, and take_back looks which were posted.
const lent = Dict{Ptr{Cvoid},Any}()
const lent_lock = ReentrantLock()
const look_at = Ref(16)

release_lent() = cglobal(:sem_post)

"Keeps `x` alive until the engine calls `release_lent()` with the context that is returned."
function lend(x)
    context = Libc.calloc(1, 64)
    ccall(:sem_init, Cint, (Ptr{Cvoid}, Cint, Cuint), context, 0, 0)
    lock(lent_lock) do
        if length(lent) >= look_at[]
            take_back()
            look_at[] = max(16, 2 * length(lent))
        end
        lent[context] = x
    end
    context
end
lent_object(context::Ptr{Cvoid}) = lock(() -> lent[context], lent_lock)
give_up(context::Ptr{Cvoid}) = ccall(:sem_post, Cint, (Ptr{Cvoid},), context)

"Lets go of what the engine has released."
take_back() = lock(lent_lock) do
    for context in collect(keys(lent))
        ccall(:sem_trywait, Cint, (Ptr{Cvoid},), context) == 0 || continue
        delete!(lent, context)
        Libc.free(context)
    end
end

# ---- Callbacks -------------------------------------------------------------------------------------

# @callback name(argument::Type, ...) = body: `name()` is the address of a C function of these arguments
# that returns 0, or -1 where the body throws. The call that led there has left Julia's collector to
# other threads; nothing is allocated before it is taken back.
macro callback(definition)
    call, body = definition.args
    name, arguments = call.args[1], call.args[2:end]
    inner, outer = Base.Symbol(name, :_body), Base.Symbol(name, :_called)
    names, types = [a.args[1] for a in arguments], [a.args[2] for a in arguments]
    definitions = quote
        @noinline $inner($(arguments...)) = guarded(() -> $body)
        function $outer($(arguments...))::Cint
            state = ccall(:jl_gc_unsafe_enter, Int8, ())
            status = $inner($(names...))
            ccall(:jl_gc_unsafe_leave, Cvoid, (Int8,), state)
            status
        end
        $name() = @cfunction($outer, Cint, ($(types...),))
    end
    esc(Expr(:toplevel, definitions.args...))  # @cfunction looks for a function that is there already
end

# Runs `f` as the body of a callback: 0, or -1 and the error where it throws. Meanwhile the task has
# the modes that the engine has set for the callback, stays on its thread, which others leave alone,
# and can be interrupted.
function guarded(f)
    task, modes, before = current_task(), thread_modes(), task_modes()
    was_sticky, task.sticky = task.sticky, true
    thread = Threads.threadid()
    outer = lock(() -> (was = get(callers, thread, nothing); callers[thread] = task; was), callers_lock)
    Threads.atomic_add!(in_callbacks, 1)
    Threads.atomic_add!(open_modes, 1)
    task_local_storage(MODES, modes)
    status = try
        Base.sigatomic_end()
        f()
        Base.sigatomic_begin()
        Cint(0)
    catch error
        keep_callback_error(error)
        Cint(-1)
    end
    task_local_storage(MODES, before)
    set_modes(modes)
    Threads.atomic_sub!(open_modes, 1)
    Threads.atomic_sub!(in_callbacks, 1)
    lock(() -> outer === nothing ? delete!(callers, thread) : (callers[thread] = outer), callers_lock)
    task.sticky = was_sticky
    status
end

# Exceptions of callbacks: kept for the call that led there, which throws them again.
const CALLBACK_ERROR = :weft_callback_error
take_callback_error() = pop!(task_local_storage(), CALLBACK_ERROR, nothing)
function keep_callback_error(error)
    task_local_storage(CALLBACK_ERROR, error)
    weft_set_callback_error(first_line(error))
end
first_line(error) = String(replace(first(split(sprint(showerror, error), '\n')), '\0' => ' '))

# An array that a callback was lent, or nothing.
function borrowed(ptr::Ptr{weft_array})
    ptr == C_NULL && return nothing
    out = out_array()
    check(weft_array_retain(ptr, out))
    adopt(out[])
end
borrowed(ptrs::Ptr{Ptr{weft_array}}, at) = Any[borrowed(unsafe_load(ptrs, i)) for i in at]

# Hands an array over to the engine.
function hand_over!(ptrs::Ptr{Ptr{weft_array}}, i, a::NDArray)
    out = out_array()
    check(weft_array_retain(a, out))
    unsafe_store!(ptrs, out[], i)
end
