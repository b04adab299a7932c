// Boxes with sides along the axes, their overlap, and greedy suppression of overlapping ones.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/ops/indexing/select.h"

namespace weft::detection {

// How four numbers say a box: its corners, or its centre, width and height.
enum class Format : int64_t { kCenter, kCorner };

template <typename T>
struct Box {
  T left, top, right, bottom;
};

template <typename T>
Box<T> ReadBox(const T* p, Format format = Format::kCorner) {
  if (format == Format::kCorner) return {p[0], p[1], p[2], p[3]};
  const T w = p[2] / 2, h = p[3] / 2;
  return {p[0] - w, p[1] - h, p[0] + w, p[1] + h};
}

// How boxes are measured: as intervals of real numbers, or as pixels, the last one included.
template <typename T>
T Area(const Box<T>& b, T border = 0) {
  const T w = b.right - b.left + border, h = b.bottom - b.top + border;
  return w < 0 || h < 0 ? T{0} : w * h;
}

// Boxes as one array per coordinate, so that one box is compared with many of them at once.
template <typename T>
struct BoxColumns {
  const T *left, *top, *right, *bottom, *area, *group;
  int64_t size;
};

template <typename T>
class BoxList {
 public:
  // `border` as for Area.
  explicit BoxList(T border = 0) : border_(border) {}

  void Clear() {
    for (auto* list : {&left_, &top_, &right_, &bottom_, &area_, &group_}) list->clear();
  }
  void Add(const Box<T>& b, T group = 0) {
    left_.push_back(b.left);
    top_.push_back(b.top);
    right_.push_back(b.right);
    bottom_.push_back(b.bottom);
    area_.push_back(Area(b, border_));
    group_.push_back(group);
  }
  BoxColumns<T> columns() const {
    return {left_.data(),
            top_.data(),
            right_.data(),
            bottom_.data(),
            area_.data(),
            group_.data(),
            static_cast<int64_t>(left_.size())};
  }

 private:
  T border_;
  std::vector<T> left_, top_, right_, bottom_, area_, group_;
};

// What counts as too much overlap, and how boxes are measured (see Area).
template <typename T>
struct Limit {
  T most;
  bool inclusive;  // whether `most` itself is too much
  T border;
};

// Loops over many boxes, per instruction set.
template <typename T>
struct OverlapKernels {
  // Whether one of `boxes` that is of the same group overlaps `box` too much.
  bool (*any_over)(const BoxColumns<T>& boxes, const Box<T>& box, T group, const Limit<T>& limit);
  // Intersection over union with each of `boxes`; 0 where nothing is shared.
  void (*with_all)(const BoxColumns<T>& boxes, const Box<T>& box, T* overlaps);
};
struct OverlapTable {
  OverlapKernels<float> f32;
  OverlapKernels<double> f64;
};
const OverlapTable& OverlapFunctions();

template <typename T>
const OverlapKernels<T>& Overlaps() {
  if constexpr (sizeof(T) == sizeof(double)) {
    return OverlapFunctions().f64;
  } else {
    return OverlapFunctions().f32;
  }
}

// The boxes that greedy suppression has kept so far.
template <typename T>
class KeptBoxes {
 public:
  explicit KeptBoxes(double most, bool inclusive = false, T border = 0)
      : limit_{static_cast<T>(most), inclusive, border}, kept_(border) {}

  void Clear() { kept_.Clear(); }

  // Keeps the box unless one of the same group that is kept already overlaps it too much.
  bool Add(const Box<T>& box, T group) {
    if (Overlaps<T>().any_over(kept_.columns(), box, group, limit_)) return false;
    kept_.Add(box, group);
    return true;
  }

 private:
  Limit<T> limit_;
  BoxList<T> kept_;
};

// The positions in `from` of the k largest of their scores, in descending order; equal scores keep
// their order. `scores(p)` is the score of position p.
template <typename T>
class Ranking {
 public:
  template <typename Scores>
  const std::vector<int64_t>& Take(std::vector<int64_t>& from, int64_t k, const Scores& scores) {
    const auto n = static_cast<int64_t>(from.size());
    WEFT_CHECK(n <= int64_t{0xffffffff}, ErrorKind::kUnsupported, "detection: ", n,
               " boxes are too many to be ordered");
    ranked_.clear();
    if (n == 0) return ranked_;
    indexing::SelectFirst<T>(
        n, std::min(k, n), false, [&](int64_t i) { return scores(from[static_cast<size_t>(i)]); },
        items_, spare_);
    for (const auto item : items_) {
      ranked_.push_back(from[static_cast<size_t>(indexing::Packing<T>::Position(item))]);
    }
    return ranked_;
  }

 private:
  std::vector<typename indexing::Packing<T>::Wide> items_, spare_;
  std::vector<int64_t> ranked_;
};

}  // namespace weft::detection
