// Symbols and what is inferred about them.
#include "bridge.h"

using namespace bridge;

WEFT_JNI(jlong, symbolVariable)(JNIEnv* env, jclass, jstring name) {
  weft_symbol* out = nullptr;
  check(env, weft_symbol_variable(text(env, name).c_str(), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolApply)
(JNIEnv* env, jclass, jlong op_number, jintArray ids, jlongArray words, jobjectArray strings,
 jstring name, jlongArray inputs) {
  const weft_op* op = handle<weft_op>(op_number);
  const Attributes attrs(env, op, ids, words, strings);
  if (!attrs) return 0;
  const std::vector<weft_symbol*> given = handles<weft_symbol>(env, inputs);
  weft_symbol* out = nullptr;
  check(env, weft_symbol_apply(op, attrs.get(), text(env, name).c_str(), 0, nullptr, nullptr,
                               given.size(), given.data(), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolGroup)(JNIEnv* env, jclass, jlongArray symbols) {
  const std::vector<weft_symbol*> items = handles<weft_symbol>(env, symbols);
  weft_symbol* out = nullptr;
  check(env, weft_symbol_group(items.size(), items.data(), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolOutput)(JNIEnv* env, jclass, jlong symbol, jlong index) {
  weft_symbol* out = nullptr;
  check(env, weft_symbol_output(handle<weft_symbol>(symbol), static_cast<size_t>(index), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolInternals)(JNIEnv* env, jclass, jlong symbol) {
  weft_symbol* out = nullptr;
  check(env, weft_symbol_internals(handle<weft_symbol>(symbol), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolChildren)(JNIEnv* env, jclass, jlong symbol) {
  weft_symbol* out = nullptr;
  check(env, weft_symbol_children(handle<weft_symbol>(symbol), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolCompose)
(JNIEnv* env, jclass, jlong symbol, jobjectArray names, jlongArray replacements) {
  const std::vector<std::string> keys = texts(env, names);
  const std::vector<weft_symbol*> items = handles<weft_symbol>(env, replacements);
  weft_symbol* out = nullptr;
  check(env, weft_symbol_compose(handle<weft_symbol>(symbol), nullptr, items.size(),
                                 pointers(keys).data(), items.data(), &out));
  return number(out);
}
WEFT_JNI(jlong, symbolNumOutputs)(JNIEnv* env, jclass, jlong symbol) {
  size_t n = 0;
  check(env, weft_symbol_num_outputs(handle<weft_symbol>(symbol), &n));
  return static_cast<jlong>(n);
}
WEFT_JNI(jobjectArray, symbolNames)(JNIEnv* env, jclass, jlong symbol, jint part) {
  weft_strings* out = nullptr;
  return check(env, weft_symbol_names(handle<weft_symbol>(symbol), part, &out)) ? take(env, out)
                                                                                : nullptr;
}
WEFT_JNI(jstring, symbolName)(JNIEnv* env, jclass, jlong symbol) {
  weft_string* out = nullptr;
  return check(env, weft_symbol_name(handle<weft_symbol>(symbol), &out)) ? take(env, out) : nullptr;
}
WEFT_JNI(jstring, symbolAttribute)(JNIEnv* env, jclass, jlong symbol, jstring key) {
  weft_string* out = nullptr;
  const int status =
      weft_symbol_get_attribute(handle<weft_symbol>(symbol), text(env, key).c_str(), &out);
  return check(env, status) ? take(env, out) : nullptr;
}
WEFT_JNI(void, symbolSetAttribute)
(JNIEnv* env, jclass, jlong symbol, jstring key, jstring value) {
  check(env, weft_symbol_set_attribute(handle<weft_symbol>(symbol), text(env, key).c_str(),
                                       text(env, value).c_str()));
}
WEFT_JNI(jlong, symbolFromJson)(JNIEnv* env, jclass, jstring json, jstring file) {
  const std::string bytes = text(env, json);
  weft_symbol* out = nullptr;
  check(env, weft_symbol_from_json(bytes.data(), bytes.size(), text(env, file).c_str(), &out));
  return number(out);
}
WEFT_JNI(jstring, symbolToJson)(JNIEnv* env, jclass, jlong symbol) {
  weft_string* out = nullptr;
  return check(env, weft_symbol_to_json(handle<weft_symbol>(symbol), &out)) ? take(env, out)
                                                                            : nullptr;
}

// Known shapes come one after the other in `sizes`, `ndims` (-1: not known) says how long each is.
// The result has for each argument, output and state its dtype, its number of axes and their sizes,
// and 1 at the end where nothing is unknown.
WEFT_JNI(jlongArray, symbolInfer)
(JNIEnv* env, jclass, jlong symbol_number, jobjectArray names, jintArray ndims, jlongArray sizes,
 jintArray dtypes, jboolean partial) {
  const weft_symbol* symbol = handle<weft_symbol>(symbol_number);
  const std::vector<std::string> keys = texts(env, names);
  const std::vector<jint> ranks = ints(env, ndims), types = ints(env, dtypes);
  const std::vector<jlong> all = longs(env, sizes);
  std::vector<const int64_t*> shapes;
  size_t at = 0;
  for (const jint rank : ranks) {
    shapes.push_back(reinterpret_cast<const int64_t*>(all.data() + at));
    at += static_cast<size_t>(rank < 0 ? 0 : rank);
  }
  weft_inference* found = nullptr;
  if (!check(env, weft_symbol_infer(symbol, keys.size(), pointers(keys).data(), ranks.data(),
                                    shapes.data(), types.data(), partial, &found))) {
    return nullptr;
  }
  std::vector<jlong> words;
  bool good = true;
  for (const int part : {WEFT_SYMBOL_ARGUMENTS, WEFT_SYMBOL_OUTPUTS, WEFT_SYMBOL_STATES}) {
    weft_strings* of_part = nullptr;
    good = good && check(env, weft_symbol_names(symbol, part, &of_part));
    const size_t n = good ? weft_strings_size(of_part) : 0;
    weft_strings_free(of_part);
    for (size_t i = 0; good && i < n; ++i) {
      int32_t rank = -1, dtype = -1;
      good = check(env, weft_inference_type(found, part, i, 0, nullptr, &rank, &dtype));
      std::vector<int64_t> shape(static_cast<size_t>(rank < 0 ? 0 : rank));
      good = good && check(env, weft_inference_type(found, part, i, shape.size(), shape.data(),
                                                    &rank, &dtype));
      words.push_back(dtype);
      words.push_back(rank);
      words.insert(words.end(), shape.begin(), shape.end());
    }
  }
  words.push_back(weft_inference_complete(found));
  weft_inference_free(found);
  return good ? java_longs(env, words) : nullptr;
}
