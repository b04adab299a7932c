// Data iterators.
#include "bridge.h"

using namespace bridge;

WEFT_JNI(jlong, iteratorCreate)
(JNIEnv* env, jclass, jstring name, jobjectArray attributes, jlongArray words,
 jobjectArray strings) {
  const Named n(env, name, attributes, words, strings);
  weft_iter* out = nullptr;
  check(env,
        weft_iter_create(n.name.c_str(), n.names.size(), n.names.data(), n.values.data(), &out));
  return number(out);
}
// Arrays of the next batch and, at the end, how many samples only fill it up; null at the end of a
// pass.
WEFT_JNI(jlongArray, iteratorNext)(JNIEnv* env, jclass, jlong iterator) {
  weft_iter* iter = handle<weft_iter>(iterator);
  size_t n = 0;
  if (!check(env, weft_iter_num_outputs(iter, &n))) return nullptr;
  std::vector<weft_entry> entries(n);
  int64_t pad = 0;
  int more = 0;
  if (!check(env, weft_iter_next(iter, entries.data(), &pad, &more)) || more == 0) return nullptr;
  std::vector<jlong> result;
  bool sparse = false;
  for (const weft_entry& entry : entries) {
    sparse = sparse || entry.storage != WEFT_DENSE;
    result.push_back(number(entry.parts[0]));
  }
  result.push_back(pad);
  if (!sparse) return java_longs(env, result);
  for (const weft_entry& entry : entries) {
    for (weft_array* part : entry.parts) weft_array_free(part);
  }
  throw_error(env, WEFT_ERROR_UNSUPPORTED, "next: the batch is sparse, expected dense");
  return nullptr;
}
WEFT_JNI(void, iteratorReset)(JNIEnv* env, jclass, jlong iterator) {
  check(env, weft_iter_reset(handle<weft_iter>(iterator)));
}
WEFT_JNI(jlong, iteratorSkipped)(JNIEnv* env, jclass, jlong iterator) {
  int64_t n = 0;
  check(env, weft_iter_skipped(handle<weft_iter>(iterator), &n));
  return n;
}
