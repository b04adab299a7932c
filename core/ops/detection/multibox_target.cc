// What a single shot detector should predict for each anchor (Liu et al. 2016, "SSD").
#include <cmath>

#include "core/base/parallel.h"
#include "core/ops/detection/boxes.h"
#include "core/ops/detection/multibox.h"
#include "core/ops/nn/convert.h"

namespace weft::detection {
namespace {

struct MultiBoxTargetAttrs {
  double overlap_threshold = 0.5, ignore_label = -1.0;
  double negative_mining_ratio = -1.0, negative_mining_thresh = 0.5;
  int64_t minimum_negative_samples = 0;
  std::vector<double> variances = kVariances;
};

struct TargetShapes {
  int64_t anchors, labels, label_width, classes;
};

// Finds the targets of one image.
template <typename T>
class TargetFinder {
 public:
  TargetFinder(const MultiBoxTargetAttrs& a, const TargetShapes& s, const T* anchors,
               const BoxColumns<T>& anchor_list)
      : a_(a), s_(s), anchors_(anchors), anchor_list_(anchor_list) {}

  void Run(const T* labels, const T* scores, T* offsets, T* mask, T* classes) {
    std::fill_n(offsets, s_.anchors * 4, T{0});
    std::fill_n(mask, s_.anchors * 4, T{0});
    std::fill_n(classes, s_.anchors, static_cast<T>(a_.ignore_label));
    truths_ = 0;
    while (truths_ < s_.labels && labels[truths_ * s_.label_width] != T{-1}) ++truths_;
    if (truths_ == 0) return;
    FindOverlaps(labels);
    MatchEachTruth();
    if (a_.overlap_threshold > 0) MatchGoodAnchors();
    MarkNegatives(scores, classes);
    for (int64_t i = 0; i < s_.anchors; ++i) {
      if (match_[at(i)] < 0) continue;
      const T* label = labels + match_[at(i)] * s_.label_width;
      classes[i] = label[0] + 1;
      std::fill_n(mask + i * 4, 4, T{1});
      Encode(ReadBox(anchors_ + i * 4), ReadBox(label + 1), offsets + i * 4);
    }
  }

 private:
  static size_t at(int64_t i) { return static_cast<size_t>(i); }
  const T* OverlapsOf(int64_t truth) const { return overlaps_.data() + truth * s_.anchors; }

  void FindOverlaps(const T* labels) {
    overlaps_.resize(at(truths_ * s_.anchors));
    best_overlap_.assign(at(s_.anchors), T{-1});
    best_truth_.assign(at(s_.anchors), -1);
    for (int64_t k = 0; k < truths_; ++k) {
      T* to = overlaps_.data() + k * s_.anchors;
      Overlaps<T>().with_all(anchor_list_, ReadBox(labels + k * s_.label_width + 1), to);
      for (int64_t i = 0; i < s_.anchors; ++i) {
        if (to[i] > best_overlap_[at(i)]) {
          best_overlap_[at(i)] = to[i];
          best_truth_[at(i)] = k;
        }
      }
    }
  }

  // The anchor without a match that overlaps a truth most; -1 where none does.
  int64_t BestFor(int64_t truth) const {
    const T* overlaps = OverlapsOf(truth);
    int64_t best = -1;
    T most = static_cast<T>(1e-6);
    for (int64_t i = 0; i < s_.anchors; ++i) {
      if (overlaps[i] > most && match_[at(i)] < 0) {
        best = i;
        most = overlaps[i];
      }
    }
    return best;
  }

  // Largest overlap first, every truth gets an anchor of its own.
  void MatchEachTruth() {
    match_.assign(at(s_.anchors), -1);
    candidate_.assign(at(truths_), -1);
    for (int64_t k = 0; k < truths_; ++k) candidate_[at(k)] = BestFor(k);
    for (int64_t round = 0; round < truths_; ++round) {
      int64_t chosen = -1;
      for (int64_t k = 0; k < truths_; ++k) {
        const int64_t i = candidate_[at(k)];
        if (i < 0) continue;
        const int64_t j = chosen < 0 ? -1 : candidate_[at(chosen)];
        const T here = OverlapsOf(k)[i], most = j < 0 ? T{-1} : OverlapsOf(chosen)[j];
        if (here > most || (here == most && i < j)) chosen = k;
      }
      if (chosen < 0) return;
      const int64_t taken = candidate_[at(chosen)];
      match_[at(taken)] = chosen;
      candidate_[at(chosen)] = -1;
      for (int64_t k = 0; k < truths_; ++k) {
        if (candidate_[at(k)] == taken) candidate_[at(k)] = BestFor(k);
      }
    }
  }

  void MatchGoodAnchors() {
    const T enough = static_cast<T>(a_.overlap_threshold);
    for (int64_t i = 0; i < s_.anchors; ++i) {
      if (match_[at(i)] < 0 && best_overlap_[at(i)] > enough) match_[at(i)] = best_truth_[at(i)];
    }
  }

  // Class 0 for anchors without a match: all, or those taken most surely for an object.
  void MarkNegatives(const T* scores, T* classes) {
    int64_t positive = 0;
    rest_.clear();
    const bool mining = a_.negative_mining_ratio > 0;
    const T most = static_cast<T>(a_.negative_mining_thresh);
    for (int64_t i = 0; i < s_.anchors; ++i) {
      if (match_[at(i)] >= 0) {
        ++positive;
      } else if (!mining || best_overlap_[at(i)] < most) {
        rest_.push_back(i);
      }
    }
    if (!mining) {
      for (const int64_t i : rest_) classes[i] = T{0};
      return;
    }
    const double wanted =
        std::max(std::trunc(static_cast<double>(positive) * a_.negative_mining_ratio),
                 static_cast<double>(a_.minimum_negative_samples));
    const auto count = static_cast<int64_t>(std::min(wanted, static_cast<double>(rest_.size())));
    if (count == 0) return;
    object_.assign(at(s_.anchors), T{0});
    for (const int64_t i : rest_) object_[at(i)] = -BackgroundProbability(scores + i);
    for (const int64_t i : ranking_.Take(rest_, count, [&](int64_t i) { return object_[at(i)]; })) {
      classes[i] = T{0};
    }
  }

  // Softmax over the classes, which are s_.anchors apart.
  T BackgroundProbability(const T* scores) const {
    T most = scores[0], sum = 0;
    for (int64_t c = 1; c < s_.classes; ++c) most = std::max(most, scores[c * s_.anchors]);
    for (int64_t c = 0; c < s_.classes; ++c) sum += std::exp(scores[c * s_.anchors] - most);
    return std::exp(scores[0] - most) / sum;
  }

  void Encode(const Box<T>& anchor, const Box<T>& truth, T* to) const {
    const T aw = anchor.right - anchor.left, ah = anchor.bottom - anchor.top;
    const T w = truth.right - truth.left, h = truth.bottom - truth.top;
    const auto middle = [](T low, T high) { return (low + high) / 2; };
    const T code[4] = {(middle(truth.left, truth.right) - middle(anchor.left, anchor.right)) / aw,
                       (middle(truth.top, truth.bottom) - middle(anchor.top, anchor.bottom)) / ah,
                       std::log(w / aw), std::log(h / ah)};
    for (int k = 0; k < 4; ++k) to[k] = code[k] / static_cast<T>(a_.variances[k]);
  }

  const MultiBoxTargetAttrs& a_;
  const TargetShapes s_;
  const T* anchors_;
  const BoxColumns<T> anchor_list_;  // the same
  int64_t truths_ = 0;
  std::vector<T> overlaps_, best_overlap_, object_;
  std::vector<int64_t> best_truth_, match_, candidate_, rest_;
  Ranking<T> ranking_;
};

template <typename T>
void RunTarget(KernelContext& c) {
  const DType dtype = nn::ComputeDType(c.in(0).dtype);
  SmallVector<Value, 3> in, out;
  for (size_t i = 0; i < 3; ++i) in.push_back(nn::AsRowMajor(c.in(i), dtype));
  for (size_t i = 0; i < 3; ++i) {
    out.push_back(c.out(i).dtype == dtype ? c.out(i)
                                          : AllocateValue(c.device, dtype, c.out(i).shape));
  }
  const TargetShapes s{in[0].shape[1], in[1].shape[1], in[1].shape[2], in[2].shape[1]};
  BoxList<T> anchors;
  for (int64_t i = 0; i < s.anchors; ++i) anchors.Add(ReadBox(in[0].data<const T>() + i * 4));
  ParallelFor(in[1].shape[0], 1, [&](int64_t begin, int64_t end) {
    TargetFinder<T> find(c.attrs<MultiBoxTargetAttrs>(), s, in[0].data<const T>(),
                         anchors.columns());
    for (int64_t b = begin; b < end; ++b) {
      find.Run(in[1].data<const T>() + b * s.labels * s.label_width,
               in[2].data<const T>() + b * s.classes * s.anchors,
               out[0].data<T>() + b * s.anchors * 4, out[1].data<T>() + b * s.anchors * 4,
               out[2].data<T>() + b * s.anchors);
    }
  });
  for (size_t i = 0; i < 3; ++i) {
    if (c.out(i).dtype != dtype) pointwise::Convert(out[i], c.out(i));
  }
}

const OpRegistration multibox_target =
    Op::Declare("_contrib_MultiBoxTarget")
        .OutputNames({"loc_target", "loc_mask", "cls_target"})
        .Alias("_npx_multibox_target")
        .Doc(
            "Training targets of the single shot detector (Liu et al. 2016). Every object gets "
            "the anchor that overlaps it most, the largest overlap first; further anchors go to "
            "the object they overlap most, where that is above overlap_threshold. Returns the "
            "offsets of the objects from their anchors over variances, (batch, 4 anchors); a "
            "mask that is 1 for them; and classes, (batch, anchors): that of the object plus 1, "
            "0 for negative anchors, ignore_label for others. An image without objects is "
            "ignored as a whole. Zero gradient.")
        .Amp(AmpClass::kFloat32)
        .Input("anchor", "Corners: shape (1, anchors, 4), floating point.")
        .Input("label",
               "Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends "
               "at the first class of -1.")
        .Input("cls_pred", "Scores: shape (batch, classes + 1, anchors), the background first.")
        .Attributes(
            AttrSchemaBuilder<MultiBoxTargetAttrs>()
                .Add("overlap_threshold", &MultiBoxTargetAttrs::overlap_threshold,
                     "Overlap above which an anchor is positive; 0 or less: only the best.")
                .Add("ignore_label", &MultiBoxTargetAttrs::ignore_label,
                     "Class of anchors that do not count.")
                .Add("negative_mining_ratio", &MultiBoxTargetAttrs::negative_mining_ratio,
                     "Negative anchors per positive one, those whose background is least likely; "
                     "0 or less: all.")
                .Add("negative_mining_thresh", &MultiBoxTargetAttrs::negative_mining_thresh,
                     "With mining, anchors that overlap an object less may be negative.")
                .Add("minimum_negative_samples", &MultiBoxTargetAttrs::minimum_negative_samples,
                     "With mining, the least number of negative anchors.")
                .Add("variances", &MultiBoxTargetAttrs::variances, "Four divisors of the offsets."))
        .Outputs(3)
        .Infer([](InferContext& c) {
          const ArrayType &anchor = c.in(0), &label = c.in(1), &scores = c.in(2);
          CheckMultiBox(c, c.attrs<MultiBoxTargetAttrs>().variances,
                        {"anchor", "label", "cls_pred"});
          CheckAnchors(c, 0);
          WEFT_CHECK(
              label.shape.size() == 3 && (label.shape[2] >= 5 || label.shape[2] == kUnknownDim),
              ErrorKind::kShape, c.name(), ": label has shape ", ToString(label.shape),
              ", expected (batch, objects, 5 or more)");
          const int64_t n = anchor.shape[1], batch = label.shape[0];
          WEFT_CHECK(scores.shape.size() == 3 && scores.shape[0] == batch && scores.shape[2] == n,
                     ErrorKind::kShape, c.name(), ": cls_pred has shape ", ToString(scores.shape),
                     ", expected (", batch, ", classes + 1, ", n, ")");
          WEFT_CHECK(scores.shape[1] != 0, ErrorKind::kShape, c.name(), ": cls_pred has shape ",
                     ToString(scores.shape), ", expected at least the background class");
          c.Out(label.dtype, Shape{batch, 4 * n});
          c.Out(label.dtype, Shape{batch, 4 * n});
          c.Out(label.dtype, Shape{batch, n});
        })
        .Cpu([](KernelContext& c) {
          c.in(0).dtype == DType::kFloat64 ? RunTarget<double>(c) : RunTarget<float>(c);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::detection
