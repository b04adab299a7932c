// Parameter stores: arrays by key that are summed over devices.
#pragma once

#include <functional>
#include <type_traits>

#include "weft/train.hpp"

namespace weft {

// What a store knows an array by: a text, or an integer, which is the text of its digits.
class Key {
 public:
  // Throws kValue where the text holds a zero character.
  Key(std::string text) : text_(std::move(text)) {
    if (text_.find('\0') != std::string::npos) {
      throw Error(ErrorKind::kValue,
                  std::string("Key: there is a zero character behind \"") + text_.c_str() + "\"");
    }
  }
  Key(const char* text) : text_(text) {}
  template <typename T>
    requires std::is_integral_v<T>
  Key(T number) : text_(std::to_string(number)) {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// Holds arrays by key and adds up what is pushed. Copies mean the same store. Nothing is recorded.
// Throws kNotFound for a key that is not there, kShape where an array has another shape than what
// is stored; messages name the call and the key, and nothing has changed then.
class Store {
 public:
  using Items = std::vector<std::pair<Key, Array>>;
  // Writes `stored`, given the sum of what was pushed. May use the store.
  using Updater =
      std::function<void(const std::string& key, const Array& sum, const Array& stored)>;

  // Throws kUnsupported for "dist_...".
  explicit Store(const std::string& kind = "local") {
    weft_store* out = nullptr;
    detail::check(weft_store_create(kind.c_str(), &out));
    handle_ = detail::Handle<weft_store, weft_store_free>(out);
  }

  // Stores copies. Throws kValue where a key is there already.
  void init(const Items& values) const {
    const Unzipped u(values);
    detail::check(weft_store_init(get(), u.keys.size(), u.keys.data(), u.arrays.data()));
  }
  void init(const Key& key, const Array& value) const { init({{key, value}}); }

  // Sums the arrays of each key in the stored type and on the stored device. The sum replaces what
  // is stored, or goes to the updater or, as the gradient, to the optimizer.
  void push(const Items& values) const {
    const Unzipped u(values);
    detail::check(weft_store_push(get(), u.keys.size(), u.keys.data(), u.arrays.data()));
  }
  void push(const Key& key, const Array& value) const { push({{key, value}}); }

  // Writes what is stored into arrays of any type and device.
  void pull(const Items& outputs) const {
    const Unzipped u(outputs);
    detail::check(weft_store_pull(get(), u.keys.size(), u.keys.data(), u.arrays.data()));
  }
  void pull(const Key& key, const Array& output) const { pull({{key, output}}); }

  // Both, with no other thread between.
  void push_pull(const Items& values, const Items& outputs) const {
    const Unzipped v(values), o(outputs);
    detail::check(weft_store_push_pull(get(), v.keys.size(), v.keys.data(), v.arrays.data(),
                                       o.keys.size(), o.keys.data(), o.arrays.data()));
  }

  // From now on what is pushed updates what is stored. Parameters have numbers in the order of
  // init, and keys as names (Optimizer::name).
  void set_optimizer(const Optimizer& optimizer) const {
    detail::check(weft_store_set_optimizer(get(), optimizer.get()));
  }
  // Takes the optimizer's place; nullptr: sums replace what is stored. What the updater throws is
  // the error of the push, of kind kCallback.
  void set_updater(Updater updater) const {
    if (!updater) return detail::check(weft_store_set_updater(get(), nullptr, nullptr, nullptr));
    auto kept = std::make_unique<Updater>(std::move(updater));
    // The library releases it whatever happens.
    detail::check(weft_store_set_updater(get(), call, release, kept.release()));
  }

  // The number of this worker, from 0, and how many there are.
  int64_t rank() const { return worker().first; }
  int64_t size() const { return worker().second; }

 private:
  struct Unzipped {
    explicit Unzipped(const Items& items) {
      for (const auto& [key, array] : items) {
        keys.push_back(key.text().c_str());
        arrays.push_back(array.get());
      }
    }
    std::vector<const char*> keys;
    std::vector<weft_array*> arrays;
  };

  weft_store* get() const { return handle_.get(); }
  std::pair<int64_t, int64_t> worker() const {
    int64_t rank = 0, size = 0;
    detail::check(weft_store_rank(get(), &rank, &size));
    return {rank, size};
  }
  static int call(void* context, const char* key, weft_array* sum, weft_array* stored) {
    return detail::guarded(
        [&] { (*static_cast<Updater*>(context))(key, Array::borrow(sum), Array::borrow(stored)); });
  }
  static void release(void* context) { delete static_cast<Updater*>(context); }

  detail::Handle<weft_store, weft_store_free> handle_;
};

}  // namespace weft
