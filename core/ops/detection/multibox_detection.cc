// From the predictions of a single shot detector to objects (Liu et al. 2016, "SSD").
#include <cmath>

#include "core/base/parallel.h"
#include "core/ops/detection/boxes.h"
#include "core/ops/detection/multibox.h"
#include "core/ops/nn/wide_kernel.h"

namespace weft::detection {
namespace {

struct MultiBoxDetectionAttrs {
  bool clip = true;
  double threshold = 0.01;
  int64_t background_id = 0;
  double nms_threshold = 0.5;
  bool force_suppress = false;
  std::vector<double> variances = kVariances;
  int64_t nms_topk = -1;
};

// Finds the objects of one image.
template <typename T>
class Detector {
 public:
  Detector(const MultiBoxDetectionAttrs& a, int64_t classes, int64_t anchors, const T* boxes)
      : a_(a), classes_(classes), anchors_(anchors), boxes_(boxes), kept_(a.nms_threshold, true) {}

  void Run(const T* probabilities, const T* offsets, T* out) {
    found_.clear();
    rows_.clear();
    for (int64_t i = 0; i < anchors_; ++i) {
      T best = T{-1};
      int64_t id = 0;
      for (int64_t c = 1; c < classes_; ++c) {
        if (probabilities[c * anchors_ + i] > best) {
          best = probabilities[c * anchors_ + i];
          id = c;
        }
      }
      if (id == 0 || best < static_cast<T>(a_.threshold)) continue;
      found_.push_back(static_cast<int64_t>(found_.size()));
      rows_.resize(rows_.size() + 6);
      T* row = rows_.data() + rows_.size() - 6;
      row[0] = static_cast<T>(id - 1);
      row[1] = best;
      Decode(boxes_ + i * 4, offsets + i * 4, row + 2);
    }
    std::copy(rows_.begin(), rows_.end(), out);
    std::fill(out + rows_.size(), out + anchors_ * 6, T{-1});
    if (a_.nms_threshold > 0 && a_.nms_threshold <= 1) Suppress(out);
  }

 private:
  void Decode(const T* anchor, const T* offsets, T* to) const {
    const auto v = [&](int k) { return static_cast<T>(a_.variances[static_cast<size_t>(k)]); };
    const T w = anchor[2] - anchor[0], h = anchor[3] - anchor[1];
    const T x = offsets[0] * v(0) * w + (anchor[0] + anchor[2]) / 2;
    const T y = offsets[1] * v(1) * h + (anchor[1] + anchor[3]) / 2;
    const T half_w = std::exp(offsets[2] * v(2)) * w / 2,
            half_h = std::exp(offsets[3] * v(3)) * h / 2;
    const T sides[4] = {x - half_w, y - half_h, x + half_w, y + half_h};
    for (int k = 0; k < 4; ++k) {
      to[k] = a_.clip ? std::max(T{0}, std::min(T{1}, sides[k])) : sides[k];
    }
  }

  // Orders the best rows; those that a better one suppresses, and the others, lose their class.
  void Suppress(T* out) {
    const auto n = static_cast<int64_t>(found_.size());
    const int64_t count = a_.nms_topk > 0 ? std::min(a_.nms_topk, n) : n;
    const auto& ranked = ranking_.Take(found_, count, [&](int64_t i) { return rows_[at(i, 1)]; });
    kept_.Clear();
    for (int64_t k = 0; k < n; ++k) {
      T* to = out + k * 6;
      if (k >= count) {
        to[0] = T{-1};
        continue;
      }
      std::copy_n(rows_.data() + at(ranked[static_cast<size_t>(k)], 0), 6, to);
      const Box<T> box = ReadBox(to + 2);
      const T group = a_.force_suppress ? T{0} : to[0];
      if (!kept_.Add(box, group)) to[0] = T{-1};
    }
  }

  static size_t at(int64_t row, int64_t column) { return static_cast<size_t>(row * 6 + column); }

  const MultiBoxDetectionAttrs& a_;
  int64_t classes_, anchors_;
  const T* boxes_;
  std::vector<int64_t> found_;
  std::vector<T> rows_;
  Ranking<T> ranking_;
  KeptBoxes<T> kept_;
};

const OpRegistration multibox_detection =
    Op::Declare("_contrib_MultiBoxDetection")
        .Alias("_npx_multibox_detection")
        .Doc(
            "Objects from the predictions of a single shot detector (Liu et al. 2016): the best "
            "class but the background of each anchor, where it is likely enough, with the box "
            "that the offsets make of the anchor; then greedy suppression. Returns (batch, "
            "anchors, 6): class, probability, left, top, right, bottom; by descending "
            "probability; class -1 for what is suppressed, beyond nms_topk, or nothing. A "
            "nms_threshold of 0 or less, or above 1, leaves all in the order of the anchors. "
            "Zero gradient.")
        .Amp(AmpClass::kFloat32)
        .Input("cls_prob", "Shape (batch, classes + 1, anchors), the background first.")
        .Input("loc_pred", "Offsets: shape (batch, 4 anchors).")
        .Input("anchor", "Corners: shape (1, anchors, 4).")
        .Attributes(
            AttrSchemaBuilder<MultiBoxDetectionAttrs>()
                .Add("clip", &MultiBoxDetectionAttrs::clip,
                     "Whether boxes are cut at the borders of the image.")
                .Add("threshold", &MultiBoxDetectionAttrs::threshold, "The least probability.")
                .Add("background_id", &MultiBoxDetectionAttrs::background_id,
                     "No effect, as in MXNet: the background is class 0.")
                .Add("nms_threshold", &MultiBoxDetectionAttrs::nms_threshold,
                     "Overlap from which on the better box suppresses the other.")
                .Add("force_suppress", &MultiBoxDetectionAttrs::force_suppress,
                     "Whether boxes suppress those of other classes too.")
                .Add("variances", &MultiBoxDetectionAttrs::variances,
                     "Four factors of the offsets.")
                .Add("nms_topk", &MultiBoxDetectionAttrs::nms_topk,
                     "How many, the best, are kept before suppression; 0 or less: all."))
        .Infer([](InferContext& c) {
          const Shape &prob = c.in(0).shape, &loc = c.in(1).shape;
          CheckMultiBox(c, c.attrs<MultiBoxDetectionAttrs>().variances,
                        {"cls_prob", "loc_pred", "anchor"});
          CheckAnchors(c, 2);
          const int64_t n = c.in(2).shape[1];
          WEFT_CHECK(prob.size() == 3 && prob[2] == n, ErrorKind::kShape, c.name(),
                     ": cls_prob has shape ", ToString(prob), ", expected (batch, classes + 1, ", n,
                     ")");
          WEFT_CHECK(loc.size() == 2 && loc[0] == prob[0] && loc[1] == 4 * n, ErrorKind::kShape,
                     c.name(), ": loc_pred has shape ", ToString(loc), ", expected (", prob[0],
                     ", ", 4 * n, ")");
          c.Out(c.in(0).dtype, Shape{prob[0], n, 6});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const int64_t classes = in[0].shape[1], n = out.shape[1];
            ParallelFor(out.shape[0], 1, [&](int64_t begin, int64_t end) {
              Detector<T> detect(c.attrs<MultiBoxDetectionAttrs>(), classes, n,
                                 in[2].data<const T>());
              for (int64_t b = begin; b < end; ++b) {
                detect.Run(in[0].data<const T>() + b * classes * n,
                           in[1].data<const T>() + b * 4 * n, out.data<T>() + b * n * 6);
              }
            });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::detection
