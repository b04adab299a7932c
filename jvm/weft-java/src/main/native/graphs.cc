// Compiled graphs and executors, and giving all handles back.
#include "bridge.h"

using namespace bridge;

WEFT_JNI(jlong, graphCreate)
(JNIEnv* env, jclass, jlong symbol, jlongArray bound, jobjectArray options) {
  const std::vector<weft_array*> arrays = handles<weft_array>(env, bound);
  const std::vector<std::string> settings = texts(env, options);
  weft_graph* out = nullptr;
  check(env, weft_graph_create(handle<weft_symbol>(symbol), arrays.data(), settings.size(),
                               pointers(settings).data(), &out));
  return number(out);
}
WEFT_JNI(jlongArray, graphCall)
(JNIEnv* env, jclass, jlong graph, jlongArray inputs, jint num_outputs) {
  const std::vector<weft_array*> given = handles<weft_array>(env, inputs);
  std::vector<weft_array*> results(static_cast<size_t>(num_outputs), nullptr);
  size_t n = results.size();
  const int status =
      weft_graph_call(handle<weft_graph>(graph), given.size(), given.data(), &n, results.data());
  return check(env, status) ? java_handles(env, results) : nullptr;
}
WEFT_JNI(jstring, graphExplain)(JNIEnv* env, jclass, jlong graph) {
  weft_string* out = nullptr;
  return check(env, weft_graph_explain(handle<weft_graph>(graph), &out)) ? take(env, out) : nullptr;
}

WEFT_JNI(jlong, executorCreate)
(JNIEnv* env, jclass, jlong symbol, jlongArray arguments, jlongArray gradients, jintArray requests,
 jlongArray states) {
  const auto a = handles<weft_array>(env, arguments), g = handles<weft_array>(env, gradients),
             s = handles<weft_array>(env, states);
  const std::vector<jint> r = ints(env, requests);
  weft_executor* out = nullptr;
  check(env, weft_executor_create(handle<weft_symbol>(symbol), a.size(), a.data(), g.data(),
                                  r.data(), s.size(), s.data(), &out));
  return number(out);
}
WEFT_JNI(jlongArray, executorForward)
(JNIEnv* env, jclass, jlong executor, jboolean training, jint num_outputs) {
  std::vector<weft_array*> results(static_cast<size_t>(num_outputs), nullptr);
  size_t n = results.size();
  const int status =
      weft_executor_forward(handle<weft_executor>(executor), training, &n, results.data());
  return check(env, status) ? java_handles(env, results) : nullptr;
}
WEFT_JNI(void, executorBackward)
(JNIEnv* env, jclass, jlong executor, jlongArray head_gradients) {
  const auto heads = handles<weft_array>(env, head_gradients);
  check(env, weft_executor_backward(handle<weft_executor>(executor), heads.size(), heads.data()));
}

// The numbers are those of org.weft.Handle's kinds.
WEFT_JNI(void, free)(JNIEnv*, jclass, jint kind, jlong pointer) {
  switch (kind) {
    case 0:
      return weft_array_free(handle<weft_array>(pointer));
    case 1:
      return weft_symbol_free(handle<weft_symbol>(pointer));
    case 2:
      return weft_graph_free(handle<weft_graph>(pointer));
    case 3:
      return weft_executor_free(handle<weft_executor>(pointer));
    case 4:
      return weft_optimizer_free(handle<weft_optimizer>(pointer));
    case 5:
      return weft_metric_free(handle<weft_metric>(pointer));
    case 6:
      return weft_iter_free(handle<weft_iter>(pointer));
    case 7:
      return weft_store_free(handle<weft_store>(pointer));
  }
}
