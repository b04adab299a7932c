// The library as a whole: version, threads, random numbers, memory, profiler, files.
#include "bridge.h"

using namespace bridge;

WEFT_JNI(jint, abiVersion)(JNIEnv*, jclass) { return weft_abi_version(); }
WEFT_JNI(jint, builtFor)(JNIEnv*, jclass) { return WEFT_ABI_VERSION; }
WEFT_JNI(jstring, version)(JNIEnv* env, jclass) { return java_string(env, weft_version()); }
WEFT_JNI(void, seed)(JNIEnv* env, jclass, jlong seed) {
  check(env, weft_random_seed(static_cast<uint64_t>(seed)));
}
WEFT_JNI(void, setNumThreads)(JNIEnv* env, jclass, jint n) { check(env, weft_set_num_threads(n)); }
WEFT_JNI(jint, numThreads)(JNIEnv*, jclass) { return weft_num_threads(); }
WEFT_JNI(void, waitAll)(JNIEnv* env, jclass) { check(env, weft_wait_all()); }
WEFT_JNI(jint, deviceCount)(JNIEnv*, jclass, jint type) { return weft_device_count(type); }
WEFT_JNI(void, loadPlugin)(JNIEnv* env, jclass, jstring path) {
  check(env, weft_load_device_plugin(text(env, path).c_str()));
}
WEFT_JNI(jstring, registry)(JNIEnv* env, jclass) {
  weft_string* out = nullptr;
  return check(env, weft_registry_json(&out)) ? take(env, out) : nullptr;
}

WEFT_JNI(jlong, memoryInUse)(JNIEnv*, jclass) {
  weft_memory_stats stats{};
  return weft_memory_get_stats({WEFT_DEVICE_CPU, 0}, &stats) == WEFT_OK ? stats.in_use : 0;
}
WEFT_JNI(jlongArray, memory)(JNIEnv* env, jclass, jint type, jint id) {
  weft_memory_stats stats{};
  if (!check(env, weft_memory_get_stats({type, id}, &stats))) return nullptr;
  return java_longs(env, {stats.in_use, stats.peak, stats.pooled, stats.limit, stats.allocations});
}
WEFT_JNI(void, setMemoryLimit)(JNIEnv* env, jclass, jint type, jint id, jlong bytes) {
  check(env, weft_memory_set_limit({type, id}, bytes));
}
WEFT_JNI(void, trimMemory)(JNIEnv* env, jclass, jint type, jint id) {
  check(env, weft_memory_trim({type, id}));
}

WEFT_JNI(void, profile)(JNIEnv* env, jclass, jint what) {
  check(env, weft_profiler_set_enabled(what));
}
WEFT_JNI(jstring, profileDump)(JNIEnv* env, jclass) {
  weft_string* out = nullptr;
  return check(env, weft_profiler_dump(&out)) ? take(env, out) : nullptr;
}
WEFT_JNI(jstring, profileStatistics)(JNIEnv* env, jclass, jboolean reset) {
  weft_string* out = nullptr;
  return check(env, weft_profiler_statistics(reset, &out)) ? take(env, out) : nullptr;
}

namespace {

class Entries {
 public:
  Entries(JNIEnv* env, jobjectArray names, jlongArray arrays) : texts_(texts(env, names)) {
    for (weft_array* array : handles<weft_array>(env, arrays)) {
      entries_.push_back({WEFT_DENSE, 0, nullptr, {array, nullptr, nullptr}});
    }
    names_ = pointers(texts_);
  }
  size_t size() const { return entries_.size(); }
  const weft_entry* data() const { return entries_.data(); }
  const char* const* names() const { return names_.data(); }

 private:
  std::vector<std::string> texts_;
  std::vector<const char*> names_;
  std::vector<weft_entry> entries_;
};

// {names, handles}: of a sparse array the handle is 0.
jobjectArray arrays_of(JNIEnv* env, weft_list* list) {
  const size_t n = weft_list_size(list);
  const jobjectArray names =
      env->NewObjectArray(static_cast<jsize>(n), env->FindClass("java/lang/String"), nullptr);
  std::vector<jlong> arrays;
  for (size_t i = 0; names != nullptr && i < n; ++i) {
    weft_entry entry{};
    if (!check(env, weft_list_entry(list, i, &entry))) break;
    const char* name = weft_list_name(list, i);
    const jstring text = java_string(env, name == nullptr ? "" : name);
    env->SetObjectArrayElement(names, static_cast<jsize>(i), text);
    env->DeleteLocalRef(text);
    if (entry.storage == WEFT_DENSE) {
      arrays.push_back(number(entry.parts[0]));
    } else {
      for (weft_array* part : entry.parts) weft_array_free(part);
      arrays.push_back(0);
    }
  }
  weft_list_free(list);
  jobjectArray result = nullptr;
  if (!env->ExceptionCheck()) {
    const jlongArray numbers = java_longs(env, arrays);
    if (numbers != nullptr) {
      result = env->NewObjectArray(2, env->FindClass("java/lang/Object"), nullptr);
      if (result != nullptr) {
        env->SetObjectArrayElement(result, 0, names);
        env->SetObjectArrayElement(result, 1, numbers);
      }
    }
  }
  if (result == nullptr) {
    for (const jlong array : arrays) weft_array_free(handle<weft_array>(array));
  }
  return result;
}

}  // namespace

WEFT_JNI(void, saveParams)
(JNIEnv* env, jclass, jstring path, jobjectArray names, jlongArray arrays) {
  const Entries entries(env, names, arrays);
  check(env,
        weft_params_save(text(env, path).c_str(), entries.size(), entries.data(), entries.names()));
}
WEFT_JNI(jobjectArray, loadParams)(JNIEnv* env, jclass, jstring path) {
  weft_list* list = nullptr;
  return check(env, weft_params_load(text(env, path).c_str(), &list)) ? arrays_of(env, list)
                                                                      : nullptr;
}
WEFT_JNI(jbyteArray, paramsToBytes)
(JNIEnv* env, jclass, jobjectArray names, jlongArray arrays) {
  const Entries entries(env, names, arrays);
  weft_string* out = nullptr;
  if (!check(env, weft_params_to_bytes(entries.size(), entries.data(), entries.names(), &out))) {
    return nullptr;
  }
  jbyteArray result = nullptr;
  if (weft_string_size(out) > INT32_MAX) {
    throw_error(env, WEFT_ERROR_UNSUPPORTED, "params: more than 2 GiB do not fit a byte[]");
  } else {
    const auto size = static_cast<jsize>(weft_string_size(out));
    result = env->NewByteArray(size);
    if (result != nullptr) {
      env->SetByteArrayRegion(result, 0, size,
                              reinterpret_cast<const jbyte*>(weft_string_data(out)));
    }
  }
  weft_string_free(out);
  return result;
}
WEFT_JNI(jobjectArray, paramsFromBytes)(JNIEnv* env, jclass, jbyteArray bytes) {
  std::vector<jbyte> data(static_cast<size_t>(env->GetArrayLength(bytes)));
  env->GetByteArrayRegion(bytes, 0, static_cast<jsize>(data.size()), data.data());
  weft_list* list = nullptr;
  return check(env, weft_params_from_bytes(data.data(), data.size(), &list)) ? arrays_of(env, list)
                                                                             : nullptr;
}
