// Functions of the JVM that the engine calls. They may be called on threads of the engine's, which
// are attached for as long as the call lasts.
#include "bridge.h"

using namespace bridge;

namespace {

void release(void* context) {
  const Environment env;
  env->DeleteGlobalRef(static_cast<jobject>(context));
}

// org.weft.Native's trampolines, which make objects of handles.
jclass native_class = nullptr;
jmethodID call_monitor = nullptr, call_backward = nullptr, call_updater = nullptr;

int monitor(void* context, const char* name, weft_array* array) {
  const Environment env;
  if (env->PushLocalFrame(8) != 0) return callback_status(env.get());
  const jstring text = java_string(env.get(), name);
  if (text != nullptr) {
    env->CallStaticVoidMethod(native_class, call_monitor, static_cast<jobject>(context), text,
                              retained(&array, 1)[0]);
  }
  const int status = callback_status(env.get());
  env->PopLocalFrame(nullptr);
  return status;
}

int update(void* context, const char* key, weft_array* sum, weft_array* stored) {
  const Environment env;
  if (env->PushLocalFrame(8) != 0) return callback_status(env.get());
  const jstring text = java_string(env.get(), key);
  if (text != nullptr) {
    weft_array* const arrays[] = {sum, stored};
    const std::vector<jlong> handles = retained(arrays, 2);
    env->CallStaticVoidMethod(native_class, call_updater, static_cast<jobject>(context), text,
                              handles[0], handles[1]);
  }
  const int status = callback_status(env.get());
  env->PopLocalFrame(nullptr);
  return status;
}

// What a recorded function of the JVM's has of its arrays.
struct Function {
  jobject object;
  size_t num_inputs, num_outputs;
};

void release_function(void* context) {
  const auto* function = static_cast<Function*>(context);
  release(function->object);
  delete function;
}

int backward(void* context, weft_array* const* head_gradients, weft_array* const*,
             weft_array* const*, weft_array** gradients) {
  const auto* function = static_cast<Function*>(context);
  const Environment env;
  if (env->PushLocalFrame(8) != 0) return callback_status(env.get());
  const jlongArray heads = java_longs(env.get(), retained(head_gradients, function->num_outputs));
  std::vector<jlong> found;
  if (heads != nullptr) {
    const auto result = static_cast<jlongArray>(
        env->CallStaticObjectMethod(native_class, call_backward, function->object, heads,
                                    static_cast<jint>(function->num_inputs)));
    if (!env->ExceptionCheck()) found = longs(env.get(), result);
  }
  const int status = callback_status(env.get());
  for (size_t i = 0; i < found.size(); ++i) gradients[i] = handle<weft_array>(found[i]);
  env->PopLocalFrame(nullptr);
  return status;
}

}  // namespace

WEFT_JNI(void, prepareCallbacks)(JNIEnv* env, jclass self) {
  native_class = static_cast<jclass>(env->NewGlobalRef(self));
  call_monitor = env->GetStaticMethodID(self, "callMonitor",
                                        "(Lorg/weft/Executor$Monitor;Ljava/lang/String;J)V");
  if (env->ExceptionCheck()) return;
  call_backward =
      env->GetStaticMethodID(self, "callBackward", "(Lorg/weft/Autograd$Function;[JI)[J");
  if (env->ExceptionCheck()) return;
  call_updater = env->GetStaticMethodID(self, "callUpdater",
                                        "(Lorg/weft/Store$Updater;Ljava/lang/String;JJ)V");
  if (env->ExceptionCheck()) return;
  prepare_custom_operators(env);
}

// Where `callback` is null nobody monitors.
WEFT_JNI(void, executorMonitor)
(JNIEnv* env, jclass, jlong executor, jobject callback, jboolean inputs_too) {
  if (callback == nullptr) {
    check(env,
          weft_executor_set_monitor(handle<weft_executor>(executor), nullptr, nullptr, nullptr, 0));
    return;
  }
  const jobject context = env->NewGlobalRef(callback);
  const int status = weft_executor_set_monitor(handle<weft_executor>(executor), monitor, release,
                                               context, inputs_too);
  check(env, status);
}

WEFT_JNI(void, custom)
(JNIEnv* env, jclass, jlongArray inputs, jlongArray outputs, jobject object) {
  const auto in = handles<weft_array>(env, inputs), out = handles<weft_array>(env, outputs);
  auto* function = new Function{env->NewGlobalRef(object), in.size(), out.size()};
  check(env, weft_autograd_custom(in.size(), in.data(), out.size(), out.data(), nullptr, backward,
                                  release_function, function));
}

// Where `updater` is null sums replace what is stored.
WEFT_JNI(void, storeSetUpdater)(JNIEnv* env, jclass, jlong store, jobject updater) {
  if (updater == nullptr) {
    check(env, weft_store_set_updater(handle<weft_store>(store), nullptr, nullptr, nullptr));
    return;
  }
  check(env, weft_store_set_updater(handle<weft_store>(store), update, release,
                                    env->NewGlobalRef(updater)));
}
