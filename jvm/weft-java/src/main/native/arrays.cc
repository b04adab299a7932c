// Arrays, operators applied to them, and gradients.
#include <iterator>
#include <memory>
#include <new>

#include "bridge.h"

using namespace bridge;

namespace {

// The elements of one of Java's primitive arrays, by the letter that its type has in signatures.
constexpr const char* kClasses[] = {"[F", "[D", "[B", "[S", "[I", "[J", "[Z"};
jclass classes[std::size(kClasses)];

char letter_of(JNIEnv* env, jarray array) {
  for (size_t i = 0; i < std::size(kClasses); ++i) {
    if (env->IsInstanceOf(array, classes[i])) return kClasses[i][1];
  }
  return 0;
}

size_t bytes_of(char letter) {
  switch (letter) {
    case 'D':
    case 'J':
      return 8;
    case 'F':
    case 'I':
      return 4;
    case 'S':
      return 2;
    default:
      return 1;
  }
}

// Null, with an exception thrown, where there is no memory for it.
std::unique_ptr<char[]> buffer(JNIEnv* env, size_t bytes) {
  std::unique_ptr<char[]> result(new (std::nothrow) char[bytes]);
  if (result == nullptr) {
    throw_error(env, WEFT_ERROR_MEMORY,
                "no memory for a copy of " + std::to_string(bytes) + " bytes");
  }
  return result;
}

void read_region(JNIEnv* env, jarray array, char letter, jsize n, void* data) {
  switch (letter) {
    case 'F':
      return env->GetFloatArrayRegion(static_cast<jfloatArray>(array), 0, n,
                                      static_cast<jfloat*>(data));
    case 'D':
      return env->GetDoubleArrayRegion(static_cast<jdoubleArray>(array), 0, n,
                                       static_cast<jdouble*>(data));
    case 'B':
      return env->GetByteArrayRegion(static_cast<jbyteArray>(array), 0, n,
                                     static_cast<jbyte*>(data));
    case 'S':
      return env->GetShortArrayRegion(static_cast<jshortArray>(array), 0, n,
                                      static_cast<jshort*>(data));
    case 'I':
      return env->GetIntArrayRegion(static_cast<jintArray>(array), 0, n, static_cast<jint*>(data));
    case 'J':
      return env->GetLongArrayRegion(static_cast<jlongArray>(array), 0, n,
                                     static_cast<jlong*>(data));
    default:
      return env->GetBooleanArrayRegion(static_cast<jbooleanArray>(array), 0, n,
                                        static_cast<jboolean*>(data));
  }
}

void write_region(JNIEnv* env, jarray array, char letter, jsize n, const void* data) {
  switch (letter) {
    case 'F':
      return env->SetFloatArrayRegion(static_cast<jfloatArray>(array), 0, n,
                                      static_cast<const jfloat*>(data));
    case 'D':
      return env->SetDoubleArrayRegion(static_cast<jdoubleArray>(array), 0, n,
                                       static_cast<const jdouble*>(data));
    case 'B':
      return env->SetByteArrayRegion(static_cast<jbyteArray>(array), 0, n,
                                     static_cast<const jbyte*>(data));
    case 'S':
      return env->SetShortArrayRegion(static_cast<jshortArray>(array), 0, n,
                                      static_cast<const jshort*>(data));
    case 'I':
      return env->SetIntArrayRegion(static_cast<jintArray>(array), 0, n,
                                    static_cast<const jint*>(data));
    case 'J':
      return env->SetLongArrayRegion(static_cast<jlongArray>(array), 0, n,
                                     static_cast<const jlong*>(data));
    default:
      return env->SetBooleanArrayRegion(static_cast<jbooleanArray>(array), 0, n,
                                        static_cast<const jboolean*>(data));
  }
}

}  // namespace

void bridge::prepare_arrays(JNIEnv* env) {
  for (size_t i = 0; i < std::size(kClasses); ++i) {
    const jclass found = env->FindClass(kClasses[i]);
    if (found != nullptr) classes[i] = static_cast<jclass>(env->NewGlobalRef(found));
  }
}

WEFT_JNI(jlong, opFind)(JNIEnv* env, jclass, jstring name) {
  const weft_op* op = nullptr;
  return check(env, weft_op_find(text(env, name).c_str(), &op)) ? number(op) : 0;
}
WEFT_JNI(jint, opAttribute)(JNIEnv* env, jclass, jlong op, jstring name) {
  int32_t id = -1;
  check(env, weft_op_attr_index(handle<weft_op>(op), text(env, name).c_str(), &id));
  return id;
}
WEFT_JNI(jstring, opCount)(JNIEnv* env, jclass, jlong op) {
  return java_string(env, weft_op_count_attribute(handle<weft_op>(op)));
}
// `outputs` may be null: new arrays are made.
WEFT_JNI(jlongArray, invoke)
(JNIEnv* env, jclass, jlong op_number, jintArray ids, jlongArray words, jobjectArray strings,
 jlongArray inputs, jlongArray outputs) {
  const weft_op* op = handle<weft_op>(op_number);
  const Attributes attrs(env, op, ids, words, strings);
  if (!attrs) return nullptr;
  const std::vector<weft_array*> given = handles<weft_array>(env, inputs);
  std::vector<weft_array*> results = handles<weft_array>(env, outputs);
  size_t n = 0;
  if (!check(env, weft_op_num_outputs(op, attrs.get(), &n))) return nullptr;
  if (outputs == nullptr) {
    results.assign(n, nullptr);
  } else if (results.size() != n) {
    throw_error(env, WEFT_ERROR_VALUE,
                "invoke: " + std::to_string(results.size()) + " arrays for results, expected " +
                    std::to_string(n));
    return nullptr;
  }
  if (!check(env, weft_invoke(op, attrs.get(), given.size(), given.data(), &n, results.data()))) {
    return nullptr;
  }
  return java_handles(env, results);
}

WEFT_JNI(jlong, arrayCreate)
(JNIEnv* env, jclass, jlongArray shape, jint dtype, jint device_type, jint device_id) {
  const std::vector<jlong> sizes = longs(env, shape);
  weft_array* out = nullptr;
  check(env, weft_array_create(sizes.size(), reinterpret_cast<const int64_t*>(sizes.data()),
                               static_cast<weft_dtype>(dtype), {device_type, device_id}, &out));
  return number(out);
}
WEFT_JNI(jlong, arrayFromHost)
(JNIEnv* env, jclass, jlongArray shape, jint dtype, jint device_type, jint device_id,
 jarray numbers) {
  const std::vector<jlong> sizes = longs(env, shape);
  const size_t bytes =
      static_cast<size_t>(env->GetArrayLength(numbers)) * bytes_of(letter_of(env, numbers));
  weft_array* out = nullptr;
  // Nothing in here waits for other threads, so that the collector may be held off.
  void* data = env->GetPrimitiveArrayCritical(numbers, nullptr);
  if (data == nullptr) return 0;
  const int status = weft_array_from_host(
      sizes.size(), reinterpret_cast<const int64_t*>(sizes.data()), static_cast<weft_dtype>(dtype),
      {device_type, device_id}, data, bytes, &out);
  env->ReleasePrimitiveArrayCritical(numbers, data, JNI_ABORT);
  check(env, status);
  return number(out);
}
WEFT_JNI(jlongArray, arrayShape)(JNIEnv* env, jclass, jlong array) {
  size_t n = 0;
  if (!check(env, weft_array_ndim(handle<weft_array>(array), &n))) return nullptr;
  std::vector<jlong> sizes(n);
  const int status =
      weft_array_shape(handle<weft_array>(array), n, reinterpret_cast<int64_t*>(sizes.data()), &n);
  return check(env, status) ? java_longs(env, sizes) : nullptr;
}
WEFT_JNI(jint, arrayDtype)(JNIEnv* env, jclass, jlong array) {
  weft_dtype dtype = WEFT_FLOAT32;
  check(env, weft_array_dtype(handle<weft_array>(array), &dtype));
  return dtype;
}
WEFT_JNI(jlong, arrayDevice)(JNIEnv* env, jclass, jlong array) {
  weft_device device{};
  check(env, weft_array_device(handle<weft_array>(array), &device));
  return static_cast<jlong>(device.type) << 32 | device.id;
}
WEFT_JNI(void, toHost)(JNIEnv* env, jclass, jlong number_of_array, jarray numbers) {
  weft_array* array = handle<weft_array>(number_of_array);
  const char letter = letter_of(env, numbers);
  const jsize n = env->GetArrayLength(numbers);
  weft_device device{};
  if (!check(env, weft_array_device(array, &device))) return;
  if (device.type != WEFT_DEVICE_GPU && weft_array_is_row_major(array)) {
    weft_array* holder = nullptr;
    const void* data = nullptr;
    if (!check(env, weft_array_read(array, &holder, &data, nullptr))) return;
    write_region(env, numbers, letter, n, data);
    weft_array_free(holder);
    return;
  }
  const size_t bytes = static_cast<size_t>(n) * bytes_of(letter);
  const std::unique_ptr<char[]> copy = buffer(env, bytes);
  if (copy != nullptr && check(env, weft_array_to_host(array, copy.get(), bytes))) {
    write_region(env, numbers, letter, n, copy.get());
  }
}
WEFT_JNI(void, setHost)(JNIEnv* env, jclass, jlong array, jarray numbers) {
  const char letter = letter_of(env, numbers);
  const jsize n = env->GetArrayLength(numbers);
  const size_t bytes = static_cast<size_t>(n) * bytes_of(letter);
  const std::unique_ptr<char[]> copy = buffer(env, bytes);
  if (copy == nullptr) return;
  read_region(env, numbers, letter, n, copy.get());
  check(env, weft_array_set_host(handle<weft_array>(array), copy.get(), bytes));
}
WEFT_JNI(jlong, arrayCopy)(JNIEnv* env, jclass, jlong array, jint device_type, jint device_id) {
  weft_array* out = nullptr;
  check(env, weft_array_copy(handle<weft_array>(array), {device_type, device_id}, &out));
  return number(out);
}
WEFT_JNI(jlong, arrayDetach)(JNIEnv* env, jclass, jlong array) {
  weft_array* out = nullptr;
  check(env, weft_array_detach(handle<weft_array>(array), &out));
  return number(out);
}
WEFT_JNI(void, arrayAssign)(JNIEnv* env, jclass, jlong array, jlong value) {
  check(env, weft_array_assign(handle<weft_array>(array), handle<weft_array>(value)));
}
WEFT_JNI(void, arrayFill)(JNIEnv* env, jclass, jlong array, jdouble value) {
  check(env, weft_array_fill(handle<weft_array>(array), value));
}
// Six words an item: kind, has_begin, has_end, begin, end, step.
WEFT_JNI(jlong, arrayIndex)(JNIEnv* env, jclass, jlong array, jlongArray words) {
  const std::vector<jlong> w = longs(env, words);
  std::vector<weft_index> items;
  for (size_t i = 0; i + 5 < w.size(); i += 6) {
    items.push_back({static_cast<int32_t>(w[i]), static_cast<int32_t>(w[i + 1]),
                     static_cast<int32_t>(w[i + 2]), 0, w[i + 3], w[i + 4], w[i + 5]});
  }
  weft_array* out = nullptr;
  check(env, weft_array_index(handle<weft_array>(array), items.size(), items.data(), &out));
  return number(out);
}
WEFT_JNI(jlong, arrayReshape)(JNIEnv* env, jclass, jlong array, jlongArray shape) {
  const std::vector<jlong> sizes = longs(env, shape);
  weft_array* out = nullptr;
  check(env, weft_array_reshape(handle<weft_array>(array), sizes.size(),
                                reinterpret_cast<const int64_t*>(sizes.data()), &out));
  return number(out);
}
WEFT_JNI(void, arrayWait)(JNIEnv* env, jclass, jlong array) {
  check(env, weft_array_wait(handle<weft_array>(array)));
}

WEFT_JNI(jboolean, setRecording)(JNIEnv*, jclass, jboolean on) {
  return weft_autograd_set_recording(on) != 0;
}
WEFT_JNI(jboolean, setTraining)(JNIEnv*, jclass, jboolean on) {
  return weft_autograd_set_training(on) != 0;
}
WEFT_JNI(jboolean, isRecording)(JNIEnv*, jclass) { return weft_autograd_is_recording() != 0; }
WEFT_JNI(jboolean, isTraining)(JNIEnv*, jclass) { return weft_autograd_is_training() != 0; }
WEFT_JNI(void, mark)(JNIEnv* env, jclass, jlong array, jlong gradient, jint request) {
  check(env, weft_autograd_mark(handle<weft_array>(array), handle<weft_array>(gradient), request));
}
WEFT_JNI(jlong, gradient)(JNIEnv* env, jclass, jlong array) {
  weft_array* out = nullptr;
  check(env, weft_array_gradient(handle<weft_array>(array), &out));
  return number(out);
}
WEFT_JNI(void, backward)
(JNIEnv* env, jclass, jlongArray heads, jlongArray head_gradients, jboolean retain,
 jboolean training) {
  const auto h = handles<weft_array>(env, heads), g = handles<weft_array>(env, head_gradients);
  check(env, weft_autograd_backward(h.size(), h.data(), g.empty() ? nullptr : g.data(), retain,
                                    training));
}
WEFT_JNI(jlongArray, gradients)
(JNIEnv* env, jclass, jlongArray heads, jlongArray head_gradients, jlongArray variables,
 jboolean retain, jboolean create, jboolean training) {
  const auto h = handles<weft_array>(env, heads), g = handles<weft_array>(env, head_gradients),
             v = handles<weft_array>(env, variables);
  std::vector<weft_array*> out(v.size(), nullptr);
  const int status = weft_autograd_grad(h.size(), h.data(), g.empty() ? nullptr : g.data(),
                                        v.size(), v.data(), retain, create, training, out.data());
  return check(env, status) ? java_handles(env, out) : nullptr;
}
