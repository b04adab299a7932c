// What the files of the bridge share: strings, numbers, attributes, errors. The bridge keeps
// nothing of the JVM's longer than a call, but for what callbacks need until their release.
#pragma once

#include <jni.h>
#include <weft.h>

#include <deque>
#include <string>
#include <vector>

#define WEFT_JNI(type, name) extern "C" JNIEXPORT type JNICALL Java_org_weft_Native_##name

namespace bridge {

template <typename T>
T* handle(jlong pointer) {
  return reinterpret_cast<T*>(pointer);
}
inline jlong number(const void* pointer) { return reinterpret_cast<jlong>(pointer); }

// Throws the last error of this thread as a WeftException, unless one is on its way.
void throw_last(JNIEnv* env);
// The same for an error of the bridge itself.
void throw_error(JNIEnv* env, weft_error_kind kind, const std::string& message);
// False, with the exception thrown, where `status` is an error.
inline bool check(JNIEnv* env, int status) {
  if (status == WEFT_OK) return true;
  throw_last(env);
  return false;
}

// Java's strings are UTF-16, weft's UTF-8; null is the empty string.
std::string text(JNIEnv* env, jstring string);
jstring java_string(JNIEnv* env, const char* data, size_t size);
jstring java_string(JNIEnv* env, const char* data);
// Takes the string over; null for NULL.
jstring take(JNIEnv* env, weft_string* string);
jobjectArray take(JNIEnv* env, weft_strings* strings);

std::vector<std::string> texts(JNIEnv* env, jobjectArray strings);
std::vector<const char*> pointers(const std::vector<std::string>& texts);
std::vector<jlong> longs(JNIEnv* env, jlongArray array);
std::vector<jint> ints(JNIEnv* env, jintArray array);
jlongArray java_longs(JNIEnv* env, const jlong* data, size_t n);
inline jlongArray java_longs(JNIEnv* env, const std::vector<jlong>& data) {
  return java_longs(env, data.data(), data.size());
}
template <typename T>
std::vector<T*> handles(JNIEnv* env, jlongArray array) {
  std::vector<T*> result;
  for (const jlong pointer : longs(env, array)) result.push_back(handle<T>(pointer));
  return result;
}
template <typename T>
jlongArray java_handles(JNIEnv* env, const std::vector<T*>& handles) {
  std::vector<jlong> numbers;
  for (const T* handle : handles) numbers.push_back(number(handle));
  return java_longs(env, numbers);
}

// Values of attributes from the words that org.weft.Attributes writes: for each its kind, its size
// and then, by kind, one word, `size` words, pairs of kind and word, or the index of a string.
class Values {
 public:
  Values(JNIEnv* env, jlongArray words, jobjectArray strings);
  const weft_value* data() const { return values_.data(); }
  size_t size() const { return values_.size(); }

 private:
  std::vector<jlong> words_;
  std::vector<std::string> strings_;
  std::deque<std::vector<double>> floats_;
  std::deque<std::vector<weft_value>> lists_;
  std::vector<weft_value> values_;
};

// The attributes of one call of an operator; null where none is given.
class Attributes {
 public:
  Attributes(JNIEnv* env, const weft_op* op, jintArray ids, jlongArray words, jobjectArray strings);
  Attributes(const Attributes&) = delete;
  ~Attributes() { weft_attrs_free(attrs_); }
  // False: an exception is on its way.
  explicit operator bool() const { return good_; }
  const weft_attrs* get() const { return attrs_; }

 private:
  weft_attrs* attrs_ = nullptr;
  bool good_ = true;
};

// The name of an optimizer, initializer, metric or iterator with its attributes.
struct Named {
  Named(JNIEnv* env, jstring name, jobjectArray attributes, jlongArray words, jobjectArray strings)
      : name(text(env, name)),
        attributes(texts(env, attributes)),
        names(pointers(this->attributes)),
        values(env, words, strings) {}
  const std::string name;
  const std::vector<std::string> attributes;
  const std::vector<const char*> names;
  const Values values;
};

// Looks up the classes that the functions of arrays need.
void prepare_arrays(JNIEnv* env);

// Tells the engine who defines custom operators.
void prepare_custom_operators(JNIEnv* env);

extern JavaVM* vm;

// The environment of this thread, which is attached to the JVM as long as the object lives if it
// was not before.
class Environment {
 public:
  Environment();
  Environment(const Environment&) = delete;
  ~Environment();
  JNIEnv* operator->() const { return env_; }
  JNIEnv* get() const { return env_; }

 private:
  JNIEnv* env_ = nullptr;
  bool attached_ = false;
};

// For callbacks: new handles to borrowed arrays, which belong to the JVM.
std::vector<jlong> retained(weft_array* const* arrays, size_t n);

// For callbacks: turns the exception on its way into the error of the callback, and returns -1; 0
// where there is none.
int callback_status(JNIEnv* env);

}  // namespace bridge
