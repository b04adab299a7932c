#include "bridge.h"

#include <cstring>

namespace bridge {

JavaVM* vm = nullptr;

namespace {

jclass exception_class = nullptr;
jmethodID exception_constructor = nullptr;
jclass string_class = nullptr;
jmethodID exception_failed = nullptr;

std::string utf8(const jchar* units, size_t size) {
  std::string result;
  for (size_t i = 0; i < size; ++i) {
    uint32_t code = units[i];
    const bool pair = code >= 0xD800 && code < 0xDC00 && i + 1 < size && units[i + 1] >= 0xDC00 &&
                      units[i + 1] < 0xE000;
    if (pair) {
      code = 0x10000 + ((code - 0xD800) << 10) + (units[++i] - 0xDC00);
    } else if (code >= 0xD800 && code < 0xE000) {
      code = 0xFFFD;
    }
    if (code < 0x80) {
      result += static_cast<char>(code);
    } else if (code < 0x800) {
      result += static_cast<char>(0xC0 | code >> 6);
      result += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
      result += static_cast<char>(0xE0 | code >> 12);
      result += static_cast<char>(0x80 | (code >> 6 & 0x3F));
      result += static_cast<char>(0x80 | (code & 0x3F));
    } else {
      result += static_cast<char>(0xF0 | code >> 18);
      result += static_cast<char>(0x80 | (code >> 12 & 0x3F));
      result += static_cast<char>(0x80 | (code >> 6 & 0x3F));
      result += static_cast<char>(0x80 | (code & 0x3F));
    }
  }
  return result;
}

// Bytes that are not UTF-8 become U+FFFD.
std::vector<jchar> utf16(const char* data, size_t size) {
  std::vector<jchar> result;
  for (size_t i = 0; i < size;) {
    const auto lead = static_cast<unsigned char>(data[i++]);
    int more = 0;
    uint32_t code = lead, least = 0;
    if (lead >= 0xF0 && lead < 0xF8) {
      more = 3, code = lead & 0x07, least = 0x10000;
    } else if (lead >= 0xE0 && lead < 0xF0) {
      more = 2, code = lead & 0x0F, least = 0x800;
    } else if (lead >= 0xC0 && lead < 0xE0) {
      more = 1, code = lead & 0x1F, least = 0x80;
    } else if (lead >= 0x80) {
      code = 0xFFFD;
    }
    for (; more > 0 && i < size && (static_cast<unsigned char>(data[i]) & 0xC0) == 0x80; --more) {
      code = code << 6 | (static_cast<unsigned char>(data[i++]) & 0x3F);
    }
    if (more > 0 || code < least || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
      code = 0xFFFD;
    }
    if (code >= 0x10000) {
      result.push_back(static_cast<jchar>(0xD800 + ((code - 0x10000) >> 10)));
      result.push_back(static_cast<jchar>(0xDC00 + ((code - 0x10000) & 0x3FF)));
    } else {
      result.push_back(static_cast<jchar>(code));
    }
  }
  return result;
}

weft_value plain(uint8_t kind, int64_t word) {
  weft_value value{};
  value.kind = kind;
  if (kind == WEFT_KIND_FLOAT) {
    std::memcpy(&value.value.f, &word, sizeof(double));
  } else {
    value.value.i = word;
  }
  return value;
}

}  // namespace

void throw_error(JNIEnv* env, weft_error_kind kind, const std::string& message) {
  if (env->ExceptionCheck()) return;
  const jstring what = java_string(env, message.data(), message.size());
  if (what == nullptr) return;  // out of memory, which is an exception of its own
  const jobject error =
      env->NewObject(exception_class, exception_constructor, static_cast<jint>(kind), what);
  if (error != nullptr) env->Throw(static_cast<jthrowable>(error));
}

void throw_last(JNIEnv* env) {
  const char* message = nullptr;
  const weft_error_kind kind = weft_last_error(&message);
  throw_error(env, kind, message == nullptr ? "" : message);
}

std::string text(JNIEnv* env, jstring string) {
  if (string == nullptr) return {};
  std::vector<jchar> units(static_cast<size_t>(env->GetStringLength(string)));
  env->GetStringRegion(string, 0, static_cast<jsize>(units.size()), units.data());
  return utf8(units.data(), units.size());
}

jstring java_string(JNIEnv* env, const char* data, size_t size) {
  const std::vector<jchar> units = utf16(data, size);
  return env->NewString(units.data(), static_cast<jsize>(units.size()));
}

jstring java_string(JNIEnv* env, const char* data) {
  return data == nullptr ? nullptr : java_string(env, data, std::strlen(data));
}

jstring take(JNIEnv* env, weft_string* string) {
  if (string == nullptr) return nullptr;
  const jstring result = java_string(env, weft_string_data(string), weft_string_size(string));
  weft_string_free(string);
  return result;
}

jobjectArray take(JNIEnv* env, weft_strings* strings) {
  const size_t n = weft_strings_size(strings);
  const jobjectArray result = env->NewObjectArray(static_cast<jsize>(n), string_class, nullptr);
  for (size_t i = 0; result != nullptr && i < n; ++i) {
    const jstring item = java_string(env, weft_strings_item(strings, i));
    env->SetObjectArrayElement(result, static_cast<jsize>(i), item);
    env->DeleteLocalRef(item);
  }
  weft_strings_free(strings);
  return result;
}

std::vector<std::string> texts(JNIEnv* env, jobjectArray strings) {
  std::vector<std::string> result;
  const jsize n = strings == nullptr ? 0 : env->GetArrayLength(strings);
  for (jsize i = 0; i < n; ++i) {
    const auto item = static_cast<jstring>(env->GetObjectArrayElement(strings, i));
    result.push_back(text(env, item));
    env->DeleteLocalRef(item);
  }
  return result;
}

std::vector<const char*> pointers(const std::vector<std::string>& texts) {
  std::vector<const char*> result;
  for (const std::string& item : texts) result.push_back(item.c_str());
  return result;
}

std::vector<jlong> longs(JNIEnv* env, jlongArray array) {
  std::vector<jlong> result(array == nullptr ? 0 : env->GetArrayLength(array));
  if (!result.empty()) {
    env->GetLongArrayRegion(array, 0, static_cast<jsize>(result.size()), result.data());
  }
  return result;
}

std::vector<jint> ints(JNIEnv* env, jintArray array) {
  std::vector<jint> result(array == nullptr ? 0 : env->GetArrayLength(array));
  if (!result.empty()) {
    env->GetIntArrayRegion(array, 0, static_cast<jsize>(result.size()), result.data());
  }
  return result;
}

jlongArray java_longs(JNIEnv* env, const jlong* data, size_t n) {
  const jlongArray result = env->NewLongArray(static_cast<jsize>(n));
  if (result != nullptr) env->SetLongArrayRegion(result, 0, static_cast<jsize>(n), data);
  return result;
}

Values::Values(JNIEnv* env, jlongArray words, jobjectArray strings)
    : words_(longs(env, words)), strings_(texts(env, strings)) {
  for (size_t at = 0; at + 1 < words_.size();) {
    const auto kind = static_cast<uint8_t>(words_[at]);
    const auto size = static_cast<size_t>(words_[at + 1]);
    const jlong* payload = words_.data() + at + 2;
    weft_value value{};
    value.kind = kind;
    value.size = static_cast<uint32_t>(size);
    at += 2;
    if (kind == WEFT_KIND_STRING) {
      const std::string& string = strings_[static_cast<size_t>(payload[0])];
      value.size = static_cast<uint32_t>(string.size());
      value.value.s = string.c_str();
      at += 1;
    } else if (kind == WEFT_KIND_INTS) {
      value.value.ints = reinterpret_cast<const int64_t*>(payload);
      at += size;
    } else if (kind == WEFT_KIND_FLOATS) {
      std::vector<double>& floats = floats_.emplace_back(size);
      if (size > 0) std::memcpy(floats.data(), payload, size * sizeof(double));
      value.value.floats = floats.data();
      at += size;
    } else if (kind == WEFT_KIND_LIST) {
      std::vector<weft_value>& list = lists_.emplace_back();
      for (size_t i = 0; i < size; ++i) {
        list.push_back(plain(static_cast<uint8_t>(payload[2 * i]), payload[2 * i + 1]));
      }
      value.value.list = list.data();
      at += 2 * size;
    } else {
      value = plain(kind, payload[0]);
      at += 1;
    }
    values_.push_back(value);
  }
}

Attributes::Attributes(JNIEnv* env, const weft_op* op, jintArray ids, jlongArray words,
                       jobjectArray strings) {
  if (ids == nullptr) return;
  const std::vector<jint> numbers = ints(env, ids);
  const Values values(env, words, strings);
  good_ = check(env, weft_attrs_create(op, numbers.size(), numbers.data(), values.data(), &attrs_));
}

Environment::Environment() {
  if (vm->GetEnv(reinterpret_cast<void**>(&env_), JNI_VERSION_10) == JNI_OK) return;
  attached_ = vm->AttachCurrentThreadAsDaemon(reinterpret_cast<void**>(&env_), nullptr) == JNI_OK;
}

Environment::~Environment() {
  if (attached_) vm->DetachCurrentThread();
}

std::vector<jlong> retained(weft_array* const* arrays, size_t n) {
  std::vector<jlong> result;
  for (size_t i = 0; i < n; ++i) {
    weft_array* copy = nullptr;
    if (arrays[i] != nullptr) weft_array_retain(arrays[i], &copy);
    result.push_back(number(copy));
  }
  return result;
}

int callback_status(JNIEnv* env) {
  const jthrowable error = env->ExceptionOccurred();
  if (error == nullptr) return 0;
  env->ExceptionClear();
  const auto what =
      static_cast<jstring>(env->CallStaticObjectMethod(exception_class, exception_failed, error));
  const bool told = !env->ExceptionCheck() && what != nullptr;
  if (!told) env->ExceptionClear();
  weft_set_callback_error(told ? text(env, what).c_str() : "an exception");
  return -1;
}

}  // namespace bridge

extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* machine, void*) {
  bridge::vm = machine;
  JNIEnv* env = nullptr;
  if (machine->GetEnv(reinterpret_cast<void**>(&env), JNI_VERSION_10) != JNI_OK) return JNI_ERR;
  const auto global = [&](const char* name) {
    const jclass found = env->FindClass(name);
    return found == nullptr ? nullptr : static_cast<jclass>(env->NewGlobalRef(found));
  };
  bridge::exception_class = global("org/weft/WeftException");
  bridge::string_class = global("java/lang/String");
  bridge::prepare_arrays(env);
  if (env->ExceptionCheck()) return JNI_ERR;
  bridge::exception_constructor =
      env->GetMethodID(bridge::exception_class, "<init>", "(ILjava/lang/String;)V");
  bridge::exception_failed = env->GetStaticMethodID(bridge::exception_class, "failed",
                                                    "(Ljava/lang/Throwable;)Ljava/lang/String;");
  return env->ExceptionCheck() ? JNI_ERR : JNI_VERSION_10;
}
