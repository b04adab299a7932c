// A view of objects that lie apart in memory: a span of pointers that reads as a span of objects.
#pragma once

#include <cstddef>
#include <iterator>

#include "core/base/small_vector.h"

namespace weft {

template <typename T>
class PtrSpan {
 public:
  class iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = T*;
    using reference = T&;

    iterator() = default;
    explicit iterator(T* const* at) : at_(at) {}
    T& operator*() const { return **at_; }
    T* operator->() const { return *at_; }
    iterator& operator++() {
      ++at_;
      return *this;
    }
    iterator operator++(int) { return iterator(at_++); }
    bool operator==(const iterator&) const = default;

   private:
    T* const* at_ = nullptr;
  };

  PtrSpan() = default;
  PtrSpan(T* const* data, size_t size) : data_(data), size_(size) {}
  template <size_t N>
  PtrSpan(const SmallVector<T*, N>& pointers)  // NOLINT: a view, as std::span is
      : PtrSpan(pointers.data(), pointers.size()) {}

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t i) const { return *data_[i]; }
  T& front() const { return *data_[0]; }
  T& back() const { return *data_[size_ - 1]; }
  iterator begin() const { return iterator(data_); }
  iterator end() const { return iterator(data_ + size_); }
  PtrSpan subspan(size_t from) const { return {data_ + from, size_ - from}; }

 private:
  T* const* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace weft
