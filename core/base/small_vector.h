// A vector whose first N elements live inside it: shapes and argument lists rarely need the heap.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace weft {

template <typename T, size_t N>
class SmallVector {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  SmallVector() = default;
  explicit SmallVector(size_t n) { resize(n); }
  SmallVector(size_t n, const T& value) { resize(n, value); }
  SmallVector(std::initializer_list<T> list) { Append(list.begin(), list.end()); }
  template <typename It>
    requires(!std::is_integral_v<It>)
  SmallVector(It first, It last) {
    Append(first, last);
  }
  explicit SmallVector(std::span<const T> items) { Append(items.begin(), items.end()); }
  SmallVector(const SmallVector& other) { CopyFrom(other); }
  SmallVector(SmallVector&& other) noexcept { Take(std::move(other)); }
  SmallVector& operator=(const SmallVector& other) {
    if (this != &other) {
      clear();
      CopyFrom(other);
    }
    return *this;
  }
  SmallVector& operator=(SmallVector&& other) noexcept {
    if (this != &other) {
      clear();
      FreeHeap();
      Take(std::move(other));
    }
    return *this;
  }
  ~SmallVector() {
    clear();
    FreeHeap();
  }

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  T& back() { return data_[size_ - 1]; }
  const T& back() const { return data_[size_ - 1]; }
  T& front() { return data_[0]; }
  const T& front() const { return data_[0]; }

  void reserve(size_t n) {
    if (n > capacity_) Grow(n);
  }
  void push_back(T value) { emplace_back(std::move(value)); }
  template <typename... Args>
  T& emplace_back(Args&&... args) {
    if (size_ == capacity_) Grow(capacity_ * 2);
    return *new (data_ + size_++) T(std::forward<Args>(args)...);
  }
  void pop_back() { data_[--size_].~T(); }
  void clear() {
    std::destroy(begin(), end());
    size_ = 0;
  }
  void resize(size_t n) {
    reserve(n);
    while (size_ > n) pop_back();
    while (size_ < n) emplace_back();
  }
  void resize(size_t n, const T& value) {
    reserve(n);
    while (size_ > n) pop_back();
    while (size_ < n) emplace_back(value);
  }
  void insert(size_t position, T value) {
    emplace_back(std::move(value));
    std::rotate(begin() + position, end() - 1, end());
  }
  void erase(size_t position) {
    std::move(begin() + position + 1, end(), begin() + position);
    pop_back();
  }
  template <typename It>
  void Append(It first, It last) {
    const auto n = static_cast<size_t>(std::distance(first, last));
    reserve(size_ + n);
    if constexpr (std::is_trivially_copyable_v<T> && std::contiguous_iterator<It> &&
                  std::is_same_v<std::iter_value_t<It>, T>) {
      void* end = data_ + size_;
      if (n > 0) std::memcpy(end, std::to_address(first), n * sizeof(T));
      size_ += n;
      return;
    }
    for (; first != last; ++first) emplace_back(*first);
  }

  operator std::span<T>() { return {data_, size_}; }
  operator std::span<const T>() const { return {data_, size_}; }

  bool operator==(const SmallVector& other) const {
    return size_ == other.size_ && std::equal(begin(), end(), other.begin());
  }

 private:
  T* Inline() { return reinterpret_cast<T*>(inline_.bytes); }
  const T* Inline() const { return reinterpret_cast<const T*>(inline_.bytes); }
  void FreeHeap() {
    if (data_ != Inline()) ::operator delete(data_, std::align_val_t(alignof(T)));
    data_ = Inline();
    capacity_ = N;
  }
  void Grow(size_t n) {
    n = std::max(n, capacity_ * 2);
    T* fresh = static_cast<T*>(::operator new(n * sizeof(T), std::align_val_t(alignof(T))));
    std::uninitialized_move(begin(), end(), fresh);
    std::destroy(begin(), end());
    if (data_ != Inline()) ::operator delete(data_, std::align_val_t(alignof(T)));
    data_ = fresh;
    capacity_ = n;
  }
  void CopyFrom(const SmallVector& other) {
    if constexpr (kCopiesWhole) {
      if (other.size_ <= N) {
        // The whole inline part: a copy of known size is a few vector instructions.
        if (other.data_ == other.Inline()) {
          std::memcpy(static_cast<void*>(data_), other.data_, sizeof(inline_));
        } else {
          std::memcpy(static_cast<void*>(data_), other.data_, other.size_ * sizeof(T));
        }
        size_ = other.size_;
        return;
      }
    }
    Append(other.begin(), other.end());
  }
  void Take(SmallVector&& other) {
    if (other.data_ != other.Inline()) {
      data_ = std::exchange(other.data_, other.Inline());
      size_ = std::exchange(other.size_, 0);
      capacity_ = std::exchange(other.capacity_, N);
    } else if constexpr (kCopiesWhole) {
      inline_ = other.inline_;
      size_ = std::exchange(other.size_, 0);
    } else {
      std::uninitialized_move(other.begin(), other.end(), data_);
      size_ = other.size_;
      other.clear();
    }
  }

  static constexpr bool kCopiesWhole = std::is_trivially_copyable_v<T> && N * sizeof(T) <= 64;
  struct Storage {
    Storage() {
      if constexpr (kCopiesWhole) std::memset(bytes, 0, sizeof(bytes));
    }
    alignas(T) std::byte bytes[N * sizeof(T)];
  };

  T* data_ = Inline();
  size_t size_ = 0;
  size_t capacity_ = N;
  Storage inline_;
};

}  // namespace weft
