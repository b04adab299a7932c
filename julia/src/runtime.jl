# The library as a whole: version, threads, random numbers, memory, profiler.

"The version of the library that was loaded."
version() = unsafe_string(weft_version())
"    seed!(n)\n\nSeeds the random numbers of every device."
seed!(n::Integer) = check(weft_random_seed(n % UInt64))
"Threads that operators use."
num_threads() = Int(weft_num_threads())
set_num_threads!(n::Integer) = check(weft_set_num_threads(n))
"Waits until all queued work is done."
wait_all() = check(weft_wait_all())
"How many GPUs there are."
num_gpus() = Int(weft_device_count(WEFT_DEVICE_GPU))

"What arrays of a device hold, see `MemoryStats`."
function memory(device::Device = cpu())
    out = Ref(MemoryStats(0, 0, 0, 0, 0))
    check(weft_memory_get_stats(device, out))
    out[]
end

"Caps the memory that arrays of a device may hold, in bytes; 0: no cap."
function memory_limit!(bytes::Integer; device::Device = cpu())
    check(weft_memory_set_limit(device, bytes))
    plan_collection()
end
"Gives memory that is kept for reuse back to the system."
trim_memory!(; device::Device = cpu()) = check(weft_memory_trim(device))

"    profile(what)\n\nWhat is recorded from now on: `:nothing`, `:operators`, `:memory` or `:both`."
function profile(what::Base.Symbol)
    number = findfirst(isequal(what), (:nothing, :operators, :memory, :both))
    number === nothing && throw(ArgumentError("profile: $what, expected :nothing, :operators, :memory or :both"))
    check(weft_profiler_set_enabled(number - 1))
end
"The events since the last dump, in the format of Chrome's tracing."
function dump_profile()
    out = Ref{Ptr{weft_string}}(C_NULL)
    check(weft_profiler_dump(out))
    take_string(out[])
end
