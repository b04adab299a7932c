// Operators that org.weft.CustomOperator defines: what the engine's operator Custom calls back.
#include <utility>

#include "bridge.h"

using namespace bridge;

namespace {

// Functions of org.weft.CustomCalls.
jclass calls = nullptr;
jmethodID call_define = nullptr, call_types = nullptr, call_shapes = nullptr,
          call_forward = nullptr, call_backward = nullptr;

// An object of the JVM's that the engine holds: an operator with its names, which are those of its
// arguments, states and outputs, or what computed a forward pass.
struct Held {
  jobject object;
  size_t arguments, states, outputs;
  std::vector<std::string> names;
  std::vector<const char*> pointers;
  size_t size() const { return arguments + states + outputs; }
};

void release(void* context) {
  const auto* held = static_cast<Held*>(context);
  const Environment env;
  env->DeleteGlobalRef(held->object);
  delete held;
}

// Local references of a callback, which end with it.
class Frame {
 public:
  explicit Frame(JNIEnv* env) : env_(env), good_(env->PushLocalFrame(16) == 0) {}
  Frame(const Frame&) = delete;
  ~Frame() {
    if (good_) env_->PopLocalFrame(nullptr);
  }

 private:
  JNIEnv* env_;
  bool good_;
};

jobjectArray java_strings(JNIEnv* env, size_t n, const char* const* texts) {
  const jclass string = env->FindClass("java/lang/String");
  if (string == nullptr) return nullptr;
  const jobjectArray result = env->NewObjectArray(static_cast<jsize>(n), string, nullptr);
  for (size_t i = 0; result != nullptr && i < n; ++i) {
    const jstring item = java_string(env, texts[i]);
    env->SetObjectArrayElement(result, static_cast<jsize>(i), item);
    env->DeleteLocalRef(item);
  }
  return result;
}

int define(const char* op_type, size_t n, const char* const* keys, const char* const* values,
           weft_custom_definition* out) {
  const Environment attached;
  JNIEnv* env = attached.get();
  const Frame frame(env);
  const jstring name = java_string(env, op_type);
  const jobjectArray of_keys = java_strings(env, n, keys), of_texts = java_strings(env, n, values);
  if (env->ExceptionCheck()) return callback_status(env);
  const auto found = static_cast<jobjectArray>(
      env->CallStaticObjectMethod(calls, call_define, name, of_keys, of_texts));
  if (env->ExceptionCheck()) return callback_status(env);
  auto* held = new Held{env->NewGlobalRef(env->GetObjectArrayElement(found, 0)), 0, 0, 0, {}, {}};
  jsize part = 0;
  for (size_t* count : {&held->arguments, &held->states, &held->outputs}) {
    const jobject names = env->GetObjectArrayElement(found, ++part);
    for (std::string& each : texts(env, static_cast<jobjectArray>(names))) {
      held->names.push_back(std::move(each));
      ++*count;
    }
  }
  held->pointers = pointers(held->names);
  const char* const* at = held->pointers.data();
  *out = {.context = held,
          .num_arguments = held->arguments,
          .num_outputs = held->outputs,
          .num_states = held->states,
          .arguments = at,
          .outputs = at + held->arguments + held->states,
          .states = at + held->arguments};
  return 0;
}

int infer_types(void* context, int32_t* dtypes) {
  const auto* held = static_cast<Held*>(context);
  const Environment attached;
  JNIEnv* env = attached.get();
  const Frame frame(env);
  const auto n = static_cast<jsize>(held->size());
  const jintArray known = env->NewIntArray(n);
  if (known == nullptr) return callback_status(env);
  env->SetIntArrayRegion(known, 0, n, dtypes);
  const auto found =
      static_cast<jintArray>(env->CallStaticObjectMethod(calls, call_types, held->object, known));
  if (!env->ExceptionCheck()) env->GetIntArrayRegion(found, 0, n, dtypes);
  return callback_status(env);
}

int infer_shapes(void* context, weft_array* const* arguments, weft_array** shaped) {
  const auto* held = static_cast<Held*>(context);
  const Environment attached;
  JNIEnv* env = attached.get();
  const Frame frame(env);
  const jlongArray given = java_longs(env, retained(arguments, held->arguments));
  if (given == nullptr) return callback_status(env);
  const auto found =
      static_cast<jlongArray>(env->CallStaticObjectMethod(calls, call_shapes, held->object, given));
  if (env->ExceptionCheck()) return callback_status(env);
  const std::vector<weft_array*> made = handles<weft_array>(env, found);
  for (size_t i = 0; i < made.size(); ++i) shaped[i] = made[i];
  return 0;
}

int forward(void* context, int training, weft_array* const* arguments, weft_array* const* results,
            void** instance) {
  const auto* held = static_cast<Held*>(context);
  const Environment attached;
  JNIEnv* env = attached.get();
  const Frame frame(env);
  const jlongArray given = java_longs(env, retained(arguments, held->arguments));
  const jlongArray made = java_longs(env, retained(results, held->outputs + held->states));
  if (env->ExceptionCheck()) return callback_status(env);
  const jobject found = env->CallStaticObjectMethod(
      calls, call_forward, held->object, static_cast<jboolean>(training != 0), given, made);
  if (env->ExceptionCheck()) return callback_status(env);
  *instance =
      new Held{env->NewGlobalRef(found), held->arguments, held->states, held->outputs, {}, {}};
  return 0;
}

int backward(void* instance, const uint8_t* wanted, weft_array* const* arrays,
             weft_array* const* gradients) {
  const auto* held = static_cast<Held*>(instance);
  const Environment attached;
  JNIEnv* env = attached.get();
  const Frame frame(env);
  const size_t n = held->arguments;
  const jbooleanArray flags = env->NewBooleanArray(static_cast<jsize>(n));
  const jlongArray given = java_longs(env, retained(arrays, held->size() + held->outputs));
  const jlongArray made = java_longs(env, retained(gradients, n));
  if (env->ExceptionCheck()) return callback_status(env);
  env->SetBooleanArrayRegion(flags, 0, static_cast<jsize>(n), wanted);
  env->CallStaticVoidMethod(calls, call_backward, held->object, flags, given, made);
  return callback_status(env);
}

}  // namespace

void bridge::prepare_custom_operators(JNIEnv* env) {
  const jclass found = env->FindClass("org/weft/CustomCalls");
  if (found == nullptr) return;
  calls = static_cast<jclass>(env->NewGlobalRef(found));
  const struct {
    jmethodID* method;
    const char *name, *signature;
  } methods[] = {
      {&call_define, "define",
       "(Ljava/lang/String;[Ljava/lang/String;[Ljava/lang/String;)[Ljava/lang/Object;"},
      {&call_types, "types", "(Lorg/weft/CustomCalls$Defined;[I)[I"},
      {&call_shapes, "shapes", "(Lorg/weft/CustomCalls$Defined;[J)[J"},
      {&call_forward, "forward", "(Lorg/weft/CustomCalls$Defined;Z[J[J)Ljava/lang/Object;"},
      {&call_backward, "backward", "(Ljava/lang/Object;[Z[J[J)V"},
  };
  for (const auto& each : methods) {
    *each.method = env->GetStaticMethodID(calls, each.name, each.signature);
    if (*each.method == nullptr) return;
  }
  const weft_custom_callbacks callbacks = {define,  infer_types, infer_shapes,
                                           forward, backward,    release};
  check(env, weft_custom_register(&callbacks));
}
