// Parameter stores; their updaters are in callbacks.cc.
#include "bridge.h"

using namespace bridge;

namespace {

// Keys and the array of each.
struct Items {
  Items(JNIEnv* env, jobjectArray keys, jlongArray arrays)
      : texts_(texts(env, keys)),
        keys(pointers(texts_)),
        arrays(handles<weft_array>(env, arrays)) {}

 private:
  const std::vector<std::string> texts_;

 public:
  const std::vector<const char*> keys;
  const std::vector<weft_array*> arrays;
};

}  // namespace

WEFT_JNI(jlong, storeCreate)(JNIEnv* env, jclass, jstring kind) {
  weft_store* out = nullptr;
  check(env, weft_store_create(text(env, kind).c_str(), &out));
  return number(out);
}
WEFT_JNI(void, storeInit)
(JNIEnv* env, jclass, jlong store, jobjectArray keys, jlongArray values) {
  const Items items(env, keys, values);
  check(env, weft_store_init(handle<weft_store>(store), items.keys.size(), items.keys.data(),
                             items.arrays.data()));
}
WEFT_JNI(void, storePush)
(JNIEnv* env, jclass, jlong store, jobjectArray keys, jlongArray values) {
  const Items items(env, keys, values);
  check(env, weft_store_push(handle<weft_store>(store), items.keys.size(), items.keys.data(),
                             items.arrays.data()));
}
WEFT_JNI(void, storePull)
(JNIEnv* env, jclass, jlong store, jobjectArray keys, jlongArray outputs) {
  const Items items(env, keys, outputs);
  check(env, weft_store_pull(handle<weft_store>(store), items.keys.size(), items.keys.data(),
                             items.arrays.data()));
}
WEFT_JNI(void, storePushPull)
(JNIEnv* env, jclass, jlong store, jobjectArray value_keys, jlongArray values,
 jobjectArray output_keys, jlongArray outputs) {
  const Items in(env, value_keys, values), out(env, output_keys, outputs);
  check(env, weft_store_push_pull(handle<weft_store>(store), in.keys.size(), in.keys.data(),
                                  in.arrays.data(), out.keys.size(), out.keys.data(),
                                  out.arrays.data()));
}
WEFT_JNI(void, storeSetOptimizer)(JNIEnv* env, jclass, jlong store, jlong optimizer) {
  check(env,
        weft_store_set_optimizer(handle<weft_store>(store), handle<weft_optimizer>(optimizer)));
}
WEFT_JNI(jlongArray, storeRank)(JNIEnv* env, jclass, jlong store) {
  int64_t rank = 0, size = 0;
  if (!check(env, weft_store_rank(handle<weft_store>(store), &rank, &size))) return nullptr;
  return java_longs(env, {rank, size});
}
