// Optimizers, initializers, metrics.
#include "bridge.h"

using namespace bridge;

WEFT_JNI(jlong, optimizerCreate)
(JNIEnv* env, jclass, jstring name, jobjectArray attributes, jlongArray words,
 jobjectArray strings) {
  const Named n(env, name, attributes, words, strings);
  weft_optimizer* out = nullptr;
  check(env, weft_optimizer_create(n.name.c_str(), n.names.size(), n.names.data(), n.values.data(),
                                   &out));
  return number(out);
}
WEFT_JNI(void, optimizerUpdate)
(JNIEnv* env, jclass, jlong optimizer, jlongArray keys, jlongArray weights, jlongArray gradients) {
  const std::vector<jlong> numbers = longs(env, keys);
  const auto w = handles<weft_array>(env, weights), g = handles<weft_array>(env, gradients);
  check(env, weft_optimizer_update(handle<weft_optimizer>(optimizer), numbers.size(),
                                   reinterpret_cast<const int64_t*>(numbers.data()), w.data(),
                                   g.data()));
}
WEFT_JNI(void, optimizerSet)
(JNIEnv* env, jclass, jlong optimizer, jstring attribute, jlongArray words, jobjectArray strings) {
  const Values values(env, words, strings);
  check(env, weft_optimizer_set(handle<weft_optimizer>(optimizer), text(env, attribute).c_str(),
                                values.data()));
}
WEFT_JNI(void, optimizerScale)
(JNIEnv* env, jclass, jlong optimizer, jlong key, jdouble lr_mult, jdouble wd_mult) {
  check(env, weft_optimizer_scale(handle<weft_optimizer>(optimizer), key, lr_mult, wd_mult));
}
WEFT_JNI(void, optimizerName)(JNIEnv* env, jclass, jlong optimizer, jlong key, jstring name) {
  check(env, weft_optimizer_name(handle<weft_optimizer>(optimizer), key, text(env, name).c_str()));
}
WEFT_JNI(void, optimizerSave)(JNIEnv* env, jclass, jlong optimizer, jstring path) {
  check(env, weft_optimizer_save(handle<weft_optimizer>(optimizer), text(env, path).c_str()));
}
WEFT_JNI(void, optimizerLoad)(JNIEnv* env, jclass, jlong optimizer, jstring path) {
  check(env, weft_optimizer_load(handle<weft_optimizer>(optimizer), text(env, path).c_str()));
}

WEFT_JNI(void, initialize)
(JNIEnv* env, jclass, jstring name, jobjectArray attributes, jlongArray words, jobjectArray strings,
 jstring parameter, jlong array) {
  const Named n(env, name, attributes, words, strings);
  const std::string of = text(env, parameter);
  check(env,
        weft_initialize(n.name.c_str(), n.names.size(), n.names.data(), n.values.data(),
                        parameter == nullptr ? nullptr : of.c_str(), handle<weft_array>(array)));
}

WEFT_JNI(jlong, metricCreate)
(JNIEnv* env, jclass, jstring name, jobjectArray attributes, jlongArray words,
 jobjectArray strings) {
  const Named n(env, name, attributes, words, strings);
  weft_metric* out = nullptr;
  check(env,
        weft_metric_create(n.name.c_str(), n.names.size(), n.names.data(), n.values.data(), &out));
  return number(out);
}
WEFT_JNI(void, metricUpdate)
(JNIEnv* env, jclass, jlong metric, jlong labels, jlong predictions) {
  check(env, weft_metric_update(handle<weft_metric>(metric), handle<weft_array>(labels),
                                handle<weft_array>(predictions)));
}
WEFT_JNI(jdouble, metricGet)(JNIEnv* env, jclass, jlong metric) {
  double value = 0;
  check(env, weft_metric_get(handle<weft_metric>(metric), &value));
  return value;
}
WEFT_JNI(void, metricReset)(JNIEnv* env, jclass, jlong metric) {
  check(env, weft_metric_reset(handle<weft_metric>(metric)));
}
