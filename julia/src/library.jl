# The native library: where it is, calls into it, its errors, and who gives handles back.

"""
    WeftError(kind, message)

What went wrong in the engine or in this package. `kind` is one of `:internal`, `:value`, `:type`,
`:shape`, `:index`, `:not_found`, `:unsupported`, `:memory`, `:io`, `:state`, `:callback`.
"""
struct WeftError <: Exception
    kind::Base.Symbol
    message::String
end
Base.showerror(io::IO, error::WeftError) =
    print(io, "WeftError (", error.kind, "): ", error.message)

const KINDS = (:internal, :value, :type, :shape, :index, :not_found, :unsupported, :memory, :io,
               :state, :callback)

fail(kind, parts...) = throw(WeftError(kind, string(parts...)))

# ---- Loading -------------------------------------------------------------------------------------

const library = Ref{Ptr{Cvoid}}(C_NULL)
const ABI_NAMES = Base.Symbol[]  # the functions of the C ABI

# The folder of this repository's build, where the package lies in a checkout.
const BUILT = normpath(joinpath(@__DIR__, "..", "..", "build", "libweft.so"))

"""
    load_library()

Finds libweft: the file that `ENV["WEFT_LIBRARY"]` names, else the repository's build, else where
the system's loader looks. Throws a `WeftError` where there is none, or one with another ABI.
"""
function load_library()
    named = get(ENV, "WEFT_LIBRARY", "")
    paths = !isempty(named) ? [named] : isfile(BUILT) ? [BUILT] : ["libweft.so.0", "libweft.so"]
    reasons = String[]
    for path in paths
        handle = try
            Libdl.dlopen(path)
        catch error
            push!(reasons, sprint(showerror, error))
            continue
        end
        found = Libdl.dlsym(handle, :weft_abi_version; throw_error = false)
        found === nothing && fail(:state, path, " is not weft's library")
        version = ccall(found, Cint, ())
        version == ABI_VERSION || fail(:state, path, " has ABI ", version,
                                       ", this package was written for ", ABI_VERSION)
        lacking = filter(name -> Libdl.dlsym(handle, name; throw_error = false) === nothing, ABI_NAMES)
        isempty(lacking) || fail(:state, path, " is of another version: it has no ", lacking[1])
        check_unwinder()
        library[] = handle
        for (i, name) in enumerate(FREE_NAMES)
            FREE[i] = Libdl.dlsym(handle, name)
        end
        return path
    end
    fail(:io, "libweft was not found: ", join(reasons, "; "), ". Build it (ci/setup), or set ",
         "WEFT_LIBRARY to the path of libweft.so before Weft is loaded")
end

# Some Julias (Debian's) bring a libunwind that takes C++ exceptions out of the hands of the compiler's
# own library and cannot unwind them: the first error of the engine would end the process.
function check_unwinder()
    found = Libdl.dlsym(Libdl.dlopen(""), :_Unwind_RaiseException; throw_error = false)
    found === nothing && return
    info = fill(Ptr{UInt8}(0), 4)  # Dl_info: the file's name comes first
    ccall(:dladdr, Cint, (Ptr{Cvoid}, Ptr{Ptr{UInt8}}), found, info) == 0 && return
    file = unsafe_string(info[1])
    occursin("libunwind", basename(file)) && fail(:state, file, " would end the process at the first ",
        "C++ exception; start Julia with LD_PRELOAD=libgcc_s.so.1 in the environment")
end

# Where a function of the C ABI is.
address(slot, name) = slot[] == C_NULL ? resolve(slot, name) : slot[]
@noinline function resolve(slot::Ref{Ptr{Cvoid}}, name::Base.Symbol)
    library[] == C_NULL && fail(:state, "libweft is not loaded")
    slot[] = Libdl.dlsym(library[], name)
end

# ---- Handles -------------------------------------------------------------------------------------

# Finalizers run inside of the garbage collector, on any thread, so they only put the handle on a
# list, which takes no lock; the next call into the engine gives back what is on it. release! does
# the same with a list of its own, since another task may be in a call with that very handle: those
# are given back at a moment when nobody is in a call.

# A handle of the engine's kind K, of the memory that it is said to hold, and whether it may be used.
mutable struct Handle{K}
    ptr::Ptr{K}
    open::Bool
    bytes::Int
    function Handle(ptr::Ptr{K}, bytes::Int = 0) where {K}
        handle = new{K}(ptr, true, bytes)
        finalizer(forget, handle)
        handle
    end
end

struct Buried
    next::UInt
    ptr::Ptr{Cvoid}
    free::Ptr{Cvoid}
end

const forgotten = Threads.Atomic{UInt}(0)
const released = Threads.Atomic{UInt}(0)
const in_calls = Threads.Atomic{Int}(0)
const held_bytes = Threads.Atomic{Int}(0)

function push_chain(list::Threads.Atomic{UInt}, first::UInt, last::Ptr{Buried})
    while true
        head = list[]
        buried = unsafe_load(last)
        unsafe_store!(last, Buried(head, buried.ptr, buried.free))
        Threads.atomic_cas!(list, head, first) === head && return nothing
    end
end

function bury(list::Threads.Atomic{UInt}, handle::Handle{K}) where {K}
    Threads.atomic_sub!(held_bytes, handle.bytes)
    node = Ptr{Buried}(Libc.malloc(sizeof(Buried)))
    unsafe_store!(node, Buried(UInt(0), handle.ptr, free_function(K)))
    push_chain(list, UInt(node), node)
end

function forget(handle::Handle)
    if handle.open
        handle.open = false
        bury(forgotten, handle)
    end
    nothing
end

"""
    release!(x)

Gives back what `x` holds in the engine, now instead of when Julia collects it. Using `x` afterwards
is an error, releasing it again is not.
"""
function release!(handle::Handle)
    if take_open(handle)
        bury(released, handle)
        settle()
    end
    nothing
end
release!(x) = release!(x.handle)

const open_lock = Threads.SpinLock()
take_open(handle) = lock(open_lock) do
    was = handle.open
    handle.open = false
    was
end

# Frees the handles of a list. Those of `released` were closed before they came there, so a call that
# still uses one began before the list was taken and counts in in_calls.
function drain(list::Threads.Atomic{UInt})
    first = Threads.atomic_xchg!(list, UInt(0))
    first == 0 && return nothing
    if list === released && in_calls[] > 0
        last = Ptr{Buried}(first)
        while unsafe_load(last).next != 0
            last = Ptr{Buried}(unsafe_load(last).next)
        end
        return push_chain(list, first, last)
    end
    while first != 0
        node = Ptr{Buried}(first)
        buried = unsafe_load(node)
        ccall(buried.free, Cvoid, (Ptr{Cvoid},), buried.ptr)
        Libc.free(node)
        first = buried.next
    end
end

function settle()
    forgotten[] == 0 || drain(forgotten)
    released[] == 0 || drain(released)
    nothing
end

@noinline function closed(::Handle{K}) where {K}
    leave()
    fail(:state, "this ", replace(string(nameof(K)), "weft_" => ""), " was released and is used again")
end

Base.cconvert(::Type{Ptr{K}}, handle::Handle{K}) where {K} = handle
Base.unsafe_convert(::Type{Ptr{K}}, handle::Handle{K}) where {K} =
    handle.open ? handle.ptr : closed(handle)

nulls(K, n) = fill(Ptr{K}(0), n)

# Lists of handles, some of which may be absent.
struct Handles{K}
    items::Vector{Union{Nothing,Handle{K}}}
    ptrs::Vector{Ptr{K}}
end
Handles{K}(items) where {K} =
    Handles{K}(Union{Nothing,Handle{K}}[handle_of(i) for i in items], nulls(K, length(items)))
Base.length(handles::Handles) = length(handles.ptrs)
handle_of(::Nothing) = nothing
handle_of(x) = x.handle
Base.cconvert(::Type{Ptr{Ptr{K}}}, handles::Handles{K}) where {K} = handles
function Base.unsafe_convert(::Type{Ptr{Ptr{K}}}, handles::Handles{K}) where {K}
    for (i, item) in enumerate(handles.items)
        item === nothing || (handles.ptrs[i] = Base.unsafe_convert(Ptr{K}, item))
    end
    pointer(handles.ptrs)
end

# ---- Calls ---------------------------------------------------------------------------------------

# A call: an interrupt waits until it is over, and Julia's collector may run on other threads
# meanwhile, which a callback in this one could otherwise wait for without end.
function enter()
    in_callbacks[] > 0 && wait_for_callback()
    Base.sigatomic_begin()
    open_modes[] > 0 && set_modes()
    Threads.atomic_add!(in_calls, 1)
    nothing
end
function leave()
    Threads.atomic_sub!(in_calls, 1)
    (forgotten[] | released[]) == 0 || settle()
    Base.sigatomic_end()
    nothing
end

# While a callback runs on a thread, the engine is in the middle of a call there: where the callback
# lets other tasks run, those wait with calls of their own until it is over.
const in_callbacks = Threads.Atomic{Int}(0)
const callers = Dict{Int,Task}()  # by thread
const callers_lock = Threads.SpinLock()
@noinline function wait_for_callback()
    while true
        task = lock(() -> get(callers, Threads.threadid(), nothing), callers_lock)
        (task === nothing || task === current_task()) && return nothing
        yield()
    end
end

# Recording and training are modes of a task here and of a thread in the engine. While any task has a
# mode, each call sets its thread's to those of the task that makes it: 1 recording, 2 training.
const open_modes = Threads.Atomic{Int}(0)
const MODES = :weft_modes
task_modes() = get(task_local_storage(), MODES, 0)::Int
function set_modes(modes = task_modes())
    ccall(address(weft_autograd_set_recording_slot, :weft_autograd_set_recording), Cint, (Cint,), modes & 1)
    ccall(address(weft_autograd_set_training_slot, :weft_autograd_set_training), Cint, (Cint,), modes >> 1)
end
function thread_modes()
    recording = ccall(address(weft_autograd_is_recording_slot, :weft_autograd_is_recording), Cint, ())
    training = ccall(address(weft_autograd_is_training_slot, :weft_autograd_is_training), Cint, ())
    Int(recording | training << 1)
end

# Functions that are called once more where memory is out, after Julia has collected forgotten arrays:
# those that can begin anew when they have failed, as a backward pass cannot.
const MADE_AGAIN = (:weft_array_create, :weft_array_from_host, :weft_array_copy, :weft_array_fill,
                    :weft_array_assign, :weft_array_set_host, :weft_array_to_host, :weft_array_read,
                    :weft_invoke, :weft_graph_call, :weft_executor_forward, :weft_params_load,
                    :weft_list_entry)
@noinline function collected_memory()
    weft_last_error(C_NULL) == WEFT_ERROR_MEMORY || return false
    GC.gc(true)
    settle()
    true
end

# @abi name(argument::Type, ...)::Result defines a function that calls the one of the C ABI. Handles
# are read between enter and leave, so that release! does not free them under the call.
macro abi(declaration)
    call, result = declaration.args
    name = call.args[1]
    names = [gensym(argument.args[1]) for argument in call.args[2:end]]
    types = [argument.args[2] for argument in call.args[2:end]]
    roots = [gensym(:root) for _ in names]
    raws = [gensym(:raw) for _ in names]
    owned = [occursin("weft_", string(type)) for type in types]
    slot = Base.Symbol(name, :_slot)
    called = name in MADE_AGAIN ? Base.Symbol(name, :_once) : name
    again = name === called ? nothing : :(function $name($(names...))
        status = $called($(names...))
        status == 0 || !collected_memory() ? status : $called($(names...))
    end)
    raw(i) = :($(raws[i]) = Base.unsafe_convert($(types[i]), $(roots[i])))
    quote
        push!(ABI_NAMES, $(QuoteNode(name)))
        const $slot = Ref{Ptr{Cvoid}}(C_NULL)
        $again
        function $called($(names...))
            function_ptr = address($slot, $(QuoteNode(name)))
            $((:($(roots[i]) = Base.cconvert($(types[i]), $(names[i]))) for i in eachindex(names))...)
            GC.@preserve $(roots...) begin
                $((raw(i) for i in eachindex(names) if !owned[i])...)
                enter()
                $((raw(i) for i in eachindex(names) if owned[i])...)
                state = ccall(:jl_gc_safe_enter, Int8, ())
                value = ccall(function_ptr, $result, ($(types...),), $(raws...))
                ccall(:jl_gc_safe_leave, Cvoid, (Int8,), state)
                leave()
            end
            value
        end
    end |> esc
end

@noinline function throw_last()
    text = Ref{Ptr{UInt8}}(C_NULL)
    kind = weft_last_error(text)
    message = text[] == C_NULL ? "" : unsafe_string(text[])
    error = take_callback_error()
    kind == WEFT_ERROR_CALLBACK && error !== nothing && throw(error)
    throw(WeftError(kind in eachindex(KINDS) ? KINDS[kind] : :internal, message))
end

@inline check(status::Cint) = status == 0 ? nothing : throw_last()

# A string of the engine's, taken over.
function take_string(string::Ptr)
    string == C_NULL && return nothing
    text = unsafe_string(Ptr{UInt8}(weft_string_data(string)), weft_string_size(string))
    weft_string_free(string)
    text
end

function take_strings(strings::Ptr)
    items = String[unsafe_string(weft_strings_item(strings, i - 1))
                   for i in 1:weft_strings_size(strings)]
    weft_strings_free(strings)
    items
end

include("gen/abi.jl")

# What gives back each kind of handle.
const FREED = (:array, :symbol, :graph, :executor, :optimizer, :metric, :iter, :store)
const FREE_NAMES = map(kind -> Base.Symbol(:weft_, kind, :_free), FREED)
const FREE = fill(C_NULL, length(FREED))
for (i, kind) in enumerate(FREED)
    @eval free_function(::Type{$(Base.Symbol(:weft_, kind))}) = FREE[$i]
end
